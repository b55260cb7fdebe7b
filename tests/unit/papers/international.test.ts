/** A proposal for an international need has a page about ties abroad; others have none. */
import { expect, test } from 'vitest';
import type { Workspace } from '../../../shared/model/workspace';
import type { Paper } from '../../../shared/papers/paper';
import { cityAbroad } from '../../helpers/abroad';
import { paperOf } from '../../helpers/papers';
import { onlyScenario } from '../../helpers/tinyCity';

function proposalFor(workspace: Workspace, id: string, language: 'fa' | 'en'): Paper {
  const scenario = onlyScenario(workspace);
  const consortium = scenario.consortia.find((one) => one.id === id);
  if (consortium === undefined) throw new Error(`There is no consortium ${id}`);
  return paperOf({ workspace, scenario, consortium }, language);
}
const sectionOf = (paper: Paper) => paper.sections.find(({ id }) => id === 'international');

test('it names the openings and the cities, each with its reasons, and stands in the numbering', () => {
  const section = sectionOf(proposalFor(cityAbroad(), 'l', 'en'));
  expect(section?.title).toMatch(/^\d+\. International ties$/);
  const said = JSON.stringify(section?.blocks);
  expect(said).toContain('Firm b has level 4 in');
  expect(said).toContain('Firm d exports to China.');
  expect(said).toContain('Its need is international.');
  expect(section?.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(2);
});

test('without a city and an opening it says so', () => {
  const bare = { ...cityAbroad(), international: { cities: [], openings: [] } };
  const section = sectionOf(proposalFor(bare, 'l', 'fa'));
  expect(JSON.stringify(section?.blocks)).toContain('هنوز شهر یا فرصتی با این کنسرسیوم پیوند ندارد');
});

test('a need at home has no such page, and nobody without consent is printed anywhere', () => {
  const paper = proposalFor(cityAbroad(), 'k', 'fa');
  expect(sectionOf(paper)).toBeUndefined();
  expect(JSON.stringify([paper, proposalFor(cityAbroad(), 'l', 'fa')])).not.toContain('Hidden');
});
