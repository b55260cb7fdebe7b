/** Changes the office: what stands at the head and the foot of its papers. */
import { sentence } from '../language/messages/sentence';
import { officeSchema } from '../model/office';
import { done } from '../result';
import { defineCommand } from './command';

export const changeOffice = defineCommand({
  kind: 'office.change',
  fields: { office: officeSchema },
  label: () => sentence('commands.changeOffice'),
  apply: (workspace, { office }) => done({ ...workspace, office }),
});
