/** What the pool is measured against: the consortium or need selected last. Selecting a firm of the pool does not change it. */
import { useEffect } from 'react';
import { create } from 'zustand';
import { type Selection, useSession } from '../../../state/session';

const useLast = create<{ readonly subject: Selection | undefined }>(() => ({ subject: undefined }));

function isSubject(selection: Selection | undefined): boolean {
  if (selection?.kind === 'firm') return selection.consortiumId !== undefined;
  return selection?.kind === 'consortium' || selection?.kind === 'need';
}

export function useSubject(): Selection | undefined {
  const selection = useSession((session) => session.selection);
  useEffect(() => {
    if (isSubject(selection)) useLast.setState({ subject: selection });
  }, [selection]);
  return useLast((last) => last.subject);
}
