/** The proposal of one consortium as a plain model of the paper: everything that is printed, in one language, and nothing else. */
import type { ConsortiumId } from '../ids';
import type { Language } from '../language/language';

export interface ProposalPaper {
  readonly language: Language;
  readonly consortiumId: ConsortiumId;
  readonly title: string;
}
