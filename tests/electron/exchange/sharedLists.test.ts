/** The lists that officials and CORDIS really have, read from their files. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readListFile } from '../../../electron/exchange/readFile';
import { type ImportPlan, planImport } from '../../../shared/exchange/planImport';
import { type ListReport, verdicts } from '../../../shared/exchange/report';
import type { SourceFile } from '../../../shared/exchange/table';
import { workspaceIdSchema } from '../../../shared/ids';
import type { Firm } from '../../../shared/model/firm';
import { emptyWorkspace } from '../../../shared/model/workspace';
import { referenceAreas, referenceCapabilities } from '../../../shared/reference/lists';
import { lacksSharedData, sharedData } from '../../helpers/sharedData';

async function read(...path: readonly string[]): Promise<SourceFile> {
  const source = await readListFile(sharedData(...path));
  if (!source.ok) throw new Error(source.refusal.sentence.en);
  return source.value;
}

const empty = emptyWorkspace(workspaceIdSchema.parse('test'), { fa: 'آزمون' });

function accepted(plan: ReturnType<typeof planImport>): ImportPlan {
  if (!plan.ok) throw new Error(plan.refusal.sentence.en);
  return plan.value;
}

function linesOf(report: ListReport | undefined, verdict: string) {
  return (report?.lines ?? []).filter((line) => line.verdict === verdict);
}

/** A firm in the words of members.expected.json. */
function asExpected(firm: Firm) {
  return {
    nationalId: firm.nationalId,
    name: firm.name.fa,
    size: firm.size,
    capabilities: Object.fromEntries(firm.capabilities.map(({ capabilityId, level }) => [capabilityId, level])),
    capacity: firm.capacity,
    homeDistrict: firm.homeDistrict,
    servesDistricts: firm.servesDistricts,
    exportCountries: firm.exportCountries,
  };
}

const noPersian = lacksSharedData('persian');
describe.skipIf(noPersian)('the messy Persian lists (left out where ../shared/data/persian is missing)', async () => {
  const plan = noPersian
    ? undefined
    : accepted(
        planImport(
          { ...empty, capabilities: referenceCapabilities(), areas: referenceAreas() },
          {
            firms: await read('persian', 'members.xlsx'),
            needs: await read('persian', 'needs.xlsx'),
            ties: await read('persian', 'ties.csv'),
          },
        ),
      );
  const [firms, needs, ties] = plan?.report.lists ?? [];

  test('give the 55 firms field by field', () => {
    const expected = JSON.parse(readFileSync(sharedData('persian', 'members.expected.json'), 'utf8')) as {
      readonly firms: readonly { readonly nationalId: string }[];
    };
    const byNationalId = (list: readonly { readonly nationalId?: string | undefined }[]) =>
      Object.fromEntries(list.map((firm) => [firm.nationalId, firm]));
    expect(plan?.changes.firms).toHaveLength(55);
    expect(byNationalId((plan?.changes.firms ?? []).map(asExpected))).toEqual(byNationalId(expected.firms));
  });

  test('account for every row of the members', () => {
    expect(firms?.counts).toEqual({ rows: 64, new: 55, changed: 0, same: 0, merged: 2, refused: 1, ignored: 6 });
    expect(linesOf(firms, 'merged').map(({ row, mergedInto }) => [row, mergedInto])).toEqual([
      [61, 16],
      [62, 36],
    ]);
    expect(linesOf(firms, 'ignored').map(({ row, issues }) => [row, issues[0]?.code])).toEqual([
      [1, 'title'],
      [2, 'title'],
      [3, 'blank'],
      [25, 'blank'],
      [64, 'total'],
      [65, 'footnote'],
    ]);
  });

  test('give figures that add up: every row but that of the headings is in one of them', () => {
    for (const { counts, lines } of plan?.report.lists ?? []) {
      expect(counts.rows).toBe(lines.length);
      expect(verdicts.reduce((sum, verdict) => sum + counts[verdict], 0)).toBe(counts.rows);
    }
  });

  test('ask of the two firms listed twice, field by field', () => {
    const asked = (firms?.lines ?? []).flatMap(({ row, question }) =>
      question === undefined ? [] : { row, ...question },
    );
    expect(asked).toMatchObject([
      { row: 61, kind: 'duplicate', with: { row: 16 }, suggestion: 'merge', isAnswered: false },
      { row: 62, kind: 'duplicate', with: { row: 36 }, suggestion: 'merge', isAnswered: false },
    ]);
    for (const { fields } of asked) {
      expect(fields.length).toBeGreaterThan(0);
      for (const { choice, isDecided } of fields) expect([choice, isDecided]).toEqual(['known', false]);
    }
  });

  test('name the five errors of the wrong row with their cells', () => {
    const [refused] = linesOf(firms, 'refused');
    expect(refused?.row).toBe(63);
    expect(refused?.issues.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ['national-id', 'C63', 'error'],
      ['unknown-capability', 'H63', 'error'],
      ['level', 'H63', 'error'],
      ['not-in-range', 'I63', 'error'],
      ['district', 'K63', 'error'],
    ]);
  });

  test('warn of every leading zero that was put back', () => {
    const restored = (firms?.lines ?? []).filter(({ issues }) => issues.some(({ code }) => code === 'zero-restored'));
    expect(restored.map(({ row }) => row)).toEqual([24, 36, 55]);
  });

  test('give all needs in their areas and all ties', () => {
    expect(needs?.counts).toMatchObject({ rows: 40, new: 40, refused: 0, ignored: 0 });
    expect(plan?.changes.areas).toEqual([]);
    expect(plan?.changes.needs.find(({ id }) => id === 'N01')).toMatchObject({
      areaId: 'waste',
      priority: 3,
      districts: [12, 3, 14],
      budgetMin: 33_000,
      budgetMax: 99_000,
      deadline: '2027-03-26',
    });
    expect(ties).toMatchObject({ encoding: 'windows-1256', counts: { rows: 40, new: 40 } });
  });
});

const noCordis = lacksSharedData('cordis-eu');
describe.skipIf(noCordis)('the lists of CORDIS (left out where ../shared/data/cordis-eu is missing)', () => {
  test('are taken whole', async () => {
    const plan = accepted(
      planImport(empty, {
        capabilities: await read('cordis-eu', 'capabilities.csv'),
        firms: await read('cordis-eu', 'organisations.csv'),
        needs: await read('cordis-eu', 'needs.csv'),
        ties: await read('cordis-eu', 'ties.csv'),
      }),
    );
    const { changes, report } = plan;
    expect(report.lists.map(({ counts }) => counts.new)).toEqual([303, 400, 40, 651]);
    expect(report.lists.flatMap(({ lines, notes }) => [...lines.flatMap(({ issues }) => issues), ...notes])).toEqual(
      [],
    );
    expect(report.lists.flatMap(({ lines }) => lines).every(({ verdict }) => verdict === 'new')).toBe(true);
    expect(report.lists.every(({ counts }) => counts.rows === counts.new)).toBe(true);
    expect(report.areasCreated).toHaveLength(9);
    expect(changes.areas.every(({ owner }) => owner.fa === 'European Commission')).toBe(true);
    const links = changes.firms.reduce((sum, { capabilities }) => sum + capabilities.length, 0);
    const written = readFileSync(sharedData('cordis-eu', 'organisations.csv'), 'utf8').match(/:[1-5](?=؛|,)/g);
    expect(links).toBe(written?.length);
  });
});
