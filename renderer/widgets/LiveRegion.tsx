/** Reads aloud what a screen announces. */

import { useAnnouncement } from '../state/announce';
import { useWords } from '../state/language';

export function LiveRegion() {
  const { say } = useWords();
  const { count, sentences } = useAnnouncement();
  return (
    <div className="visually-hidden" role="status" aria-live="assertive" data-testid="announcements">
      <span key={count}>{sentences.map(say).join(' ')}</span>
    </div>
  );
}
