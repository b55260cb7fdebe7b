/** `peyvand sample`: the sample city as a new workspace file. */
import { sentence } from '../../shared/language/messages/sentence';
import { sampleWorkspace } from '../../shared/reference/sample';
import { done } from '../../shared/result';
import type { Answer, Verb } from './verb';
import { pathOf, requiredOption } from './words';
import { inNewWorkspace, totalsOf } from './workspaceFile';

export const sample: Verb = {
  name: 'sample',
  usage: '--out FILE [--json]',
  summary: 'headless.summary.sample',
  options: { out: { type: 'string' } },
  positionals: 0,
  async run(words, { cwd }) {
    const out = requiredOption(words, 'out');
    if (!out.ok) return out;
    const file = pathOf(cwd, out.value);
    return inNewWorkspace(file, sampleWorkspace(), async ({ workspace, document }) => {
      const totals = totalsOf(workspace);
      const line = sentence('headless.done.sample', { file, firms: totals.firms, needs: totals.needs });
      return done<Answer>({ json: { file, revision: document.revision, totals }, lines: [line] });
    });
  },
};
