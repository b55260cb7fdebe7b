/** Who sees to an action is only proposed where the meeting itself says it. */
import { expect, test } from 'vitest';
import type { Decision, Meeting } from '../../../shared/model/meeting';
import { likelyOwner } from '../../../shared/planning/likelyOwner';
import { linkedTown } from '../../helpers/commanding';
import { onlyScenario } from '../../helpers/tinyCity';

const town = linkedTown();
const [held] = town.meetings;
const [settled] = held?.decisions ?? [];
const [consortium] = onlyScenario(town).consortia;
const owner = town.areas.find(({ id }) => id === consortium?.areaId)?.owner.fa;
if (held === undefined || settled === undefined || consortium === undefined || owner === undefined)
  throw new Error('The town has held a meeting and its areas have owners');

const invited = (...bodies: readonly string[]): Meeting => ({
  ...held,
  attendees: bodies.map((body) => ({ name: 'مینا', body, present: true })),
});
const about: Decision = { ...settled, consortiumIds: [consortium.id] };
const aboutNothing: Decision = { ...settled, consortiumIds: [] };

test('of several bodies it is the one that owns the area of the decision, however it is spelled', () => {
  const spelled = owner.replaceAll('ی', 'ي');
  expect(likelyOwner(town, invited('دبیرخانه', spelled), about)).toBe(spelled);
  expect(likelyOwner(town, invited('دبیرخانه', spelled), aboutNothing)).toBeUndefined();
});

test('a body that was invited alone is meant, also when several people came from it', () => {
  expect(likelyOwner(town, invited('دبیرخانه', 'دبیرخانه'), aboutNothing)).toBe('دبیرخانه');
});

test('nobody is meant where nobody or several were invited', () => {
  expect(likelyOwner(town, invited(), about)).toBeUndefined();
  expect(likelyOwner(town, invited('دبیرخانه', 'شرکت الف'), about)).toBeUndefined();
});
