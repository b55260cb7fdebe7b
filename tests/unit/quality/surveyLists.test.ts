/** All checks together: nothing in sound lists, the gravest first, a sensible list for the sample. */
import { expect, test } from 'vitest';
import { both } from '../../../shared/language/messages/say';
import { defaultPolicy } from '../../../shared/model/policy';
import { byCheck, countBySeverity, surveyLists } from '../../../shared/quality/surveyLists';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { listsWith, today } from '../../helpers/surveying';

const survey = (lists: Parameters<typeof surveyLists>[0]) => surveyLists(lists, defaultPolicy, today);

test('sound lists have nothing to mend', () => {
  expect(survey(listsWith())).toEqual([]);
});

test('what blocks planning comes first, what is merely good to have last', () => {
  const bare = { productionLicence: undefined, contact: undefined, homeDistrict: undefined };
  const findings = survey(listsWith({ firms: [bare], needs: [{ budgetMin: undefined, budgetMax: undefined }] }));
  expect(findings.map(({ check }) => check)).toEqual(['leadLicence', 'homeDistrict', 'contact', 'budget']);
  expect(countBySeverity(findings)).toEqual({ blocks: 1, weakens: 1, tidy: 2 });
});

test('every finding says in both languages what is the matter, by name, and what to do', () => {
  const [finding] = survey(listsWith({ firms: [{ capacity: 0 }] }));
  expect(finding && both(finding.sentence)).toMatchObject({
    fa: expect.stringContaining('شرکت f'),
    en: expect.stringContaining('Firm f'),
  });
  expect(finding && both(finding.advice).fa).toMatch(/[\u0600-\u06FF]{4}/);
});

test('the sample gives a short list: thirteen firms without a licence and one capability nobody asks for', () => {
  const counts = [...byCheck(survey(sampleWorkspace()))].map(([check, found]) => `${check} ${found.length}`);
  expect(counts).toEqual(['leadLicence 1', 'licence 12', 'notAsked 1']);
});
