/** `export --kind templates`: empty templates of the lists, with the words of the workspace to choose from. */
import { templatesWorkbook } from '../../../shared/exchange/templates';
import { sentence } from '../../../shared/language/messages/sentence';
import { done } from '../../../shared/result';
import { exportWorkbook } from '../../exchange/exportWorkbook';
import type { ExportKind } from './kind';

export const emptyTemplates: ExportKind = {
  name: 'templates',
  needsPages: false,
  async run({ saved, language, folder }) {
    const files = await exportWorkbook(templatesWorkbook(saved.workspace, language), folder);
    if (!files.ok) return files;
    const line = sentence('headless.done.export', { count: files.value.length, folder });
    return done({ json: { kind: 'templates', folder, files: files.value }, lines: [line] });
  },
};
