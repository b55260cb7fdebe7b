/** Gaps in words: what nobody could supply before planning, and who comes nearest. */
import { describe, expect, it } from 'vitest';
import { say } from '../../../../shared/language/messages/say';
import { beforePlanning, explainGaps, gapLines } from '../../../../shared/planning/explain/gaps';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../../helpers/tinyCity';

const city: TinyCity = {
  firms: { a: { levels: { A: 2 } }, b: { levels: { A: 1, B: 4 } } },
  needs: {
    n: {
      asks: [
        ['A', 4, 2],
        ['B', 3, 1],
        ['C', 1, 1],
      ],
    },
  },
  consortia: { c: { needs: ['n'], members: ['a:lead'], bans: ['b'] } },
};
const bare = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

describe('explainGaps', () => {
  it('says for each gap why nobody can be had, and which firms come nearest', () => {
    const workspace = tinyWorkspace(city);
    const gaps = explainGaps(workspace, beforePlanning(onlyScenario(workspace)));
    expect(gaps.map(({ capabilityId, kind }) => `${capabilityId} ${kind}`)).toEqual([
      'A nobody',
      'B barred',
      'C nobody',
    ]);
    expect(gapLines(gaps).map((line) => bare(say('en', line)))).toEqual([
      '“Consortium c”: no firm on the list reaches level 4 in “A”.',
      'The nearest firms: “Firm a” (level 2) and “Firm b” (level 1).',
      '“Consortium c”: rules keep out every firm that reaches level 3 in “B”.',
      'The nearest firms: “Firm b” (level 4).',
      '“Consortium c”: no firm on the list reaches level 1 in “C”.',
    ]);
  });

  it('forgets members that planning may replace, but not pinned ones', () => {
    const scenario = onlyScenario(
      tinyWorkspace({ ...city, consortia: { c: { needs: ['n'], members: ['a:lead', 'b!'] } } }),
    );
    expect(beforePlanning(scenario).consortia[0]?.members.map(({ firmId }) => firmId)).toEqual(['b']);
  });

  it('says so where nothing is missing', () => {
    const workspace = tinyWorkspace({ ...city, needs: { n: { asks: [['A', 2, 1]] } } });
    expect(gapLines(explainGaps(workspace, onlyScenario(workspace))).map(({ key }) => key)).toEqual([
      'explain.gaps.none',
    ]);
  });
});
