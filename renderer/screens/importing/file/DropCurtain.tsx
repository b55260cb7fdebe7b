/** Takes files dropped anywhere in the window, and shows while one is held over it that it can be let go. */
import { FileInput } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useDocument } from '../../../state/document';
import { useWords } from '../../../state/language';
import { useReviewing } from '../../../state/reviewing';
import { takeDropped } from './dropped';
import styles from './FileStep.module.css';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** @returns whether a file is held over the window */
function useDrop(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      takeDropped([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
}

export function DropCurtain() {
  const { t } = useWords();
  const isOver = useDrop();
  const isOpen = useDocument((state) => state.open !== null);
  const isReviewing = useReviewing((state) => state.faced !== null);
  if (!isOver) return null;
  return (
    <div className={styles.curtain} aria-hidden>
      <FileInput size={40} />
      {t(isOpen && !isReviewing ? 'importing.file.letGo' : 'reviewing.letGo')}
    </div>
  );
}
