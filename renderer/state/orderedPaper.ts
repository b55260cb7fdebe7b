/** A paper for looking at: made by the main process as it would be printed. */
import { useEffect, useState } from 'react';
import type { Language } from '../../shared/language/language';
import type { PaperOrder } from '../../shared/papers/orders';
import type { Paper } from '../../shared/papers/paper';
import { ask } from './ask';

/** The paper once it is made; undefined until then, and while nothing is ordered. */
export function useOrderedPaper(order: PaperOrder | undefined, language: Language): Paper | undefined {
  const [paper, setPaper] = useState<Paper>();
  const wanted = order === undefined ? undefined : JSON.stringify(order);
  useEffect(() => {
    if (wanted === undefined) return;
    let isWanted = true;
    void ask('papers.preview', { order: JSON.parse(wanted) as PaperOrder, language }).then((answer) => {
      if (isWanted) setPaper(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [wanted, language]);
  return paper;
}
