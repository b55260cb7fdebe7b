/** What the parts of minutes are made of. */
import type { Language } from '../../language/language';
import type { Meeting } from '../../model/meeting';
import type { Text } from '../../model/text';
import type { Workspace } from '../../model/workspace';

export interface MinutesContext {
  readonly workspace: Workspace;
  readonly meeting: Meeting;
  readonly language: Language;
  readonly text: (text: Text) => string;
}
