/** One panel that follows the selection; it never blocks, and Escape or its button closes it. */
import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../../components/IconButton';
import { ConsortiumInspector } from '../../screens/board';
import { FirmInspector } from '../../screens/firms';
import { AreaInspector, NeedInspector } from '../../screens/needs';
import { useWords } from '../../state/language';
import { type Selection, select, useSession } from '../../state/session';
import { ErrorBoundary } from '../ErrorBoundary';
import styles from './Shell.module.css';

function Content({ selection }: { readonly selection: Selection }) {
  if (selection.kind === 'firm') return <FirmInspector key={selection.id} id={selection.id} />;
  if (selection.kind === 'need') return <NeedInspector key={selection.id} id={selection.id} />;
  if (selection.kind === 'area') return <AreaInspector key={selection.id} id={selection.id} />;
  return <ConsortiumInspector key={selection.id} id={selection.id} />;
}

/** Escape closes, unless something inside has used it or is being written in. */
function closeOnEscape(event: KeyboardEvent): void {
  const isWriting = event.target instanceof Element && event.target.matches('input, textarea, [contenteditable]');
  if (event.key !== 'Escape' || event.defaultPrevented || isWriting) return;
  select(undefined);
}

export function Inspector() {
  const { t } = useWords();
  const selection = useSession((session) => session.selection);
  if (selection === undefined) return null;
  const name = t(`nouns.${selection.kind}`);
  return (
    <aside className={styles.inspector} aria-label={t('shell.inspector', { name })} onKeyDown={closeOnEscape}>
      <header className={styles.inspectorHead}>
        {name}
        <IconButton label={t('common.close')} icon={<X size={16} aria-hidden />} onPress={() => select(undefined)} />
      </header>
      <div className={styles.inspectorBody}>
        <ErrorBoundary key={selection.id}>
          <Content selection={selection} />
        </ErrorBoundary>
      </div>
    </aside>
  );
}
