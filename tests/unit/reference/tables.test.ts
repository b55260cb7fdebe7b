import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { areaTable } from '../../../shared/reference/areas';
import { capabilityTable } from '../../../shared/reference/capabilities';
import { cityTable } from '../../../shared/reference/cities';
import { countryName, countryTable } from '../../../shared/reference/countries';
import { districtTable, isNear, neighboursOf } from '../../../shared/reference/districts';
import { firmClassTable, legacyClassTable } from '../../../shared/reference/firmClasses';
import {
  referenceAreas,
  referenceCapabilities,
  referenceCities,
  referenceNeeds,
} from '../../../shared/reference/lists';
import { needTable } from '../../../shared/reference/needs';

const folder = resolve(import.meta.dirname, '../../../../shared/data/reference');
const isThere = existsSync(folder);
if (!isThere) console.warn(`The source tables are not compared: ${folder} does not exist here.`);

/** All rows of a source table, each as an array of its cells, without the header. */
function sourceRows(name: string): readonly (readonly string[])[] {
  const text = readFileSync(resolve(folder, name), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<string[]>(text, { header: false, skipEmptyLines: true }).data.slice(1);
}

describe.skipIf(!isThere)('the tables say what their sources say', () => {
  test('capabilities', () => {
    const rows = capabilityTable.rows.map(({ id, name, group }) => [id, name.fa, name.en, group]);
    expect(rows).toEqual(sourceRows('capabilities.csv'));
  });

  test('areas with their owner bodies', () => {
    const rows = areaTable.rows.map(({ id, name, owner }) => [id, name.fa, name.en, owner.fa, owner.en]);
    expect(rows).toEqual(sourceRows('areas.csv'));
  });

  test('districts', () => {
    const rows = districtTable.rows.map((row) => [
      String(row.number),
      String(row.tileRow),
      String(row.tileColumn),
      String(row.areaKm2),
      row.neighbours.join(' '),
      row.landmarks,
    ]);
    expect(rows).toEqual(sourceRows('districts.csv'));
  });

  test('cities, with every fact about each', () => {
    const rows = cityTable.rows.map((row) => [
      row.id,
      row.name.fa,
      row.name.en,
      row.country,
      row.facts.join('+'),
      row.since === undefined ? '' : String(row.since),
      row.source,
    ]);
    expect(rows).toEqual(sourceRows('cities.csv'));
  });

  test('needs with their requirements', () => {
    const rows = needTable.rows.map((row) => [
      row.id,
      row.areaId,
      row.title.fa,
      row.title.en,
      row.requirements.map(([id, level, weight]) => `${id}:${level}*${weight}`).join('؛ '),
      String(row.priority),
    ]);
    expect(rows).toEqual(sourceRows('needs.csv'));
  });
});

describe('the tables hang together', () => {
  const capabilities = new Set(referenceCapabilities().map((row) => row.id));
  const areas = new Set(referenceAreas().map((row) => row.id));
  const districts = new Map(districtTable.rows.map((row) => [row.number, row]));

  test('ids are unique', () => {
    const lists = [
      referenceCapabilities().map((row) => row.id),
      referenceAreas().map((row) => row.id),
      referenceNeeds().map((row) => row.id),
      referenceCities().map((row) => row.id),
      countryTable.rows.map((row) => row.code),
      countryTable.rows.map((row) => row.code3),
      districtTable.rows.map((row) => row.number),
      firmClassTable.rows.map((row) => row.id),
      legacyClassTable.rows.map((row) => row.fa),
    ];
    for (const list of lists) expect(new Set<unknown>(list).size).toBe(list.length);
  });

  test('needs point at capabilities, areas and districts that exist, and their budgets are ranges', () => {
    expect(referenceNeeds()).toHaveLength(40);
    for (const need of referenceNeeds()) {
      expect(areas.has(need.areaId), need.id).toBe(true);
      for (const { capabilityId } of need.requirements) expect(capabilities.has(capabilityId), need.id).toBe(true);
      for (const district of need.districts) expect(districts.has(district), need.id).toBe(true);
      expect(need.budgetMin, need.id).toBeLessThan(need.budgetMax ?? 0);
      expect(need.source).toContain('نمایشی');
      expect(need.kpis?.length, need.id).toBeGreaterThan(0);
    }
  });

  test('every table names its source and date', () => {
    for (const table of [
      capabilityTable,
      areaTable,
      needTable,
      districtTable,
      cityTable,
      firmClassTable,
      countryTable,
    ]) {
      expect(table.source.fa).not.toBe('');
      expect(table.source.en).not.toBe('');
      expect(table.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('every city lies in a country with a name', () => {
    for (const { country } of cityTable.rows) expect(countryName(country, 'fa')).not.toBe(country);
    expect(countryName('ZZ', 'en')).toBe('ZZ');
  });

  test('BRICS has its ten members, one invited country and ten partners', () => {
    const count = (brics: string) => countryTable.rows.filter((row) => row.brics === brics).length;
    expect([count('member'), count('invited'), count('partner')]).toEqual([10, 1, 10]);
  });
});

describe('the map of districts', () => {
  const pairs = districtTable.rows.flatMap((row) => row.neighbours.map((other) => [row.number, other] as const));

  test('to border is mutual, and there are fifty borders', () => {
    for (const [district, other] of pairs) expect(neighboursOf(other), `${district}-${other}`).toContain(district);
    expect(pairs).toHaveLength(100);
    expect(isNear(1, 2) && isNear(2, 1) && isNear(5, 5)).toBe(true);
    expect(isNear(1, 20)).toBe(false);
    expect(neighboursOf(23)).toEqual([]);
  });

  test('tiles of neighbours touch by an edge or a corner, and no two share a place', () => {
    const place = new Map(districtTable.rows.map((row) => [row.number, [row.tileRow, row.tileColumn] as const]));
    const distances = pairs.map(([district, other]) => {
      const [rowA, columnA] = place.get(district) ?? [0, 0];
      const [rowB, columnB] = place.get(other) ?? [9, 9];
      return [Math.abs(rowA - rowB), Math.abs(columnA - columnB)] as const;
    });
    expect(distances.every(([rows, columns]) => Math.max(rows, columns) === 1)).toBe(true);
    expect(distances.filter(([rows, columns]) => rows + columns === 1)).toHaveLength(64);
    expect(new Set([...place.values()].map(String)).size).toBe(22);
  });
});
