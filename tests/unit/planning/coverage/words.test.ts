/** The words of map and network, which screen and paper share. */
import { expect, test } from 'vitest';
import { groupingOf } from '../../../../shared/model/grouping';
import { districtMap } from '../../../../shared/planning/coverage/districtMap';
import { figureText, wholeCityNeeds } from '../../../../shared/planning/coverage/districtWords';
import { networkOf } from '../../../../shared/planning/coverage/network';
import { networkSum, tiesLine } from '../../../../shared/planning/coverage/networkWords';
import { landmarkIn } from '../../../../shared/reference/districts';
import { onlyScenario, tinyWorkspace } from '../../../helpers/tinyCity';

const workspace = tinyWorkspace({
  firms: { a: { levels: { A: 5 } }, b: {} },
  needs: { n: { asks: [['A', 3, 1]], districts: [22] }, m: { asks: [['A', 3, 1]] } },
  ties: [['conflict', 'a', 'b']],
  consortia: { k: { needs: ['n', 'm'], members: ['a'] } },
});
const grouping = groupingOf(workspace, onlyScenario(workspace));

test('a district has a share where something is asked, a dash where nothing is, and its place in either language', () => {
  const map = districtMap(workspace, grouping);
  const [first, last] = [map.districts[0], map.districts.at(-1)];
  if (first === undefined || last === undefined) throw new Error('There are no districts');
  expect([figureText(last, 'coverage', 'en'), figureText(last, 'consortia', 'fa')]).toEqual(['100%', '۱']);
  expect(figureText(first, 'coverage', 'fa')).toBe('—');
  expect([landmarkIn(last.district, 'fa'), landmarkIn(last.district, 'en')]).toEqual(['چیتگر', 'Chitgar']);
});

test('needs of the whole city are said apart, and nothing is said where there are none', () => {
  expect(wholeCityNeeds(districtMap(workspace, grouping), 'en')).toContain('1 need is for the whole city');
  expect(wholeCityNeeds(districtMap(workspace, undefined), 'en')).not.toContain('%');
  expect(wholeCityNeeds(districtMap({ ...workspace, needs: [] }, undefined), 'fa')).toBeUndefined();
});

test('a node says its ties by name or however it is asked to, and the network how many there are', () => {
  const network = networkOf(workspace, grouping);
  const firm = network.nodes.find((node) => node.kind === 'firm' && node.firm.id === 'a');
  if (firm === undefined) throw new Error('Firm a is not in the network');
  expect(tiesLine(network, firm, 'en')).toBe('Membership: Consortium k; Conflict of interest: Firm b');
  expect(tiesLine(network, firm, 'en', ({ kind }) => kind)).toBe('Membership: consortium; Conflict of interest: firm');
  expect(networkSum(network, 'en')).toMatch(/^1 consortium, 2 firms, 1 conflict, 0 rivalries/);
});
