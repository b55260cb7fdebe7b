/** The sample workspace: a city of fifty-five invented firms and forty needs, the same at every call. */
import { type Workspace, workspaceSchema } from '../../model/workspace';
import { referenceAreas, referenceCapabilities, referenceCities, referenceNeeds } from '../lists';
import { sampleConcerns } from './concerns';
import { sampleFirms } from './firms';
import { marked } from './marked';
import { sampleMeetings } from './meetings';
import { sampleOpenings } from './openings';
import { sampleTies } from './ties';

/** Has no scenario: the first plan or the first consortium makes one. */
export function sampleWorkspace(): Workspace {
  return workspaceSchema.parse({
    id: 'sample',
    title: marked('کارگاه تهران', 'Tehran workspace'),
    office: {
      organisation: { fa: 'شهرداری تهران', en: 'Municipality of Tehran' },
      unit: marked('دفتر معاون شهردار', 'Office of the Deputy Mayor'),
      signatory: {
        name: marked('بهزاد شهریاری', 'Behzad Shahriari'),
        post: { fa: 'معاون شهردار تهران', en: 'Deputy Mayor of Tehran' },
      },
      letterhead: {
        address: { fa: 'تهران، میدان نمونه، ساختمان شماره ۱', en: '1 Sample Square, Tehran' },
        numberPattern: 'ن/{year}/{number}',
      },
    },
    capabilities: referenceCapabilities(),
    areas: referenceAreas(),
    needs: referenceNeeds(),
    firms: sampleFirms(),
    ties: sampleTies(),
    scenarios: [],
    reviews: [],
    meetings: sampleMeetings,
    concerns: sampleConcerns,
    international: { cities: referenceCities(), openings: sampleOpenings },
    imports: [],
    issuedPapers: [],
    journal: [],
  });
}
