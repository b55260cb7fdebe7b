/** One panel that follows the selection; it never blocks, and Escape or its button closes it. */
import { X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { IconButton } from '../../components/IconButton';
import { ConsortiumInspector } from '../../screens/board';
import { FirmInspector } from '../../screens/firms';
import { AreaInspector, NeedInspector } from '../../screens/needs';
import { useWords } from '../../state/language';
import { type FirmPage, type Selection, select, useSession } from '../../state/session';
import { ErrorBoundary } from '../ErrorBoundary';
import styles from './Shell.module.css';

function Content({ selection }: { readonly selection: Selection }) {
  if (selection.kind === 'firm') {
    const { part: _part, takesFocus: _takesFocus, ...shown } = selection;
    const { id, page = 'facts' } = shown;
    const turnTo = (turned: FirmPage) => select({ ...shown, page: turned });
    return <FirmInspector key={id} id={id} page={page} onPage={turnTo} />;
  }
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

/** Pixels left above the part that was asked for. */
const spotMargin = 16;
const writable = 'input:not([type="hidden"], [hidden]), textarea, button[aria-haspopup], [role="spinbutton"]';

/** Brings the part that was asked for into view, and lets the person write there if they came for that. */
function useSpot(body: RefObject<HTMLElement | null>, selection: Selection | undefined): void {
  useEffect(() => {
    const { part, takesFocus = false } = selection ?? {};
    if (part === undefined) return undefined;
    const frame = requestAnimationFrame(() => {
      const room = body.current;
      const place = room?.querySelector(`[data-part="${CSS.escape(part)}"]`);
      if (room === null || place === null || place === undefined) return;
      room.scrollTop += place.getBoundingClientRect().top - room.getBoundingClientRect().top - spotMargin;
      if (takesFocus) place.querySelector<HTMLElement>(writable)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [body, selection]);
}

export function Inspector() {
  const { t } = useWords();
  const selection = useSession((session) => session.selection);
  const body = useRef<HTMLDivElement>(null);
  useSpot(body, selection);
  if (selection === undefined) return null;
  const name = t(`nouns.${selection.kind}`);
  return (
    <aside
      className={styles.inspector}
      aria-label={t('shell.inspector', { name })}
      data-window-part
      onKeyDown={closeOnEscape}
    >
      <header className={styles.inspectorHead}>
        {name}
        <IconButton label={t('common.close')} icon={<X size={16} aria-hidden />} onPress={() => select(undefined)} />
      </header>
      <div ref={body} className={styles.inspectorBody}>
        <ErrorBoundary key={selection.id}>
          <Content selection={selection} />
        </ErrorBoundary>
      </div>
    </aside>
  );
}
