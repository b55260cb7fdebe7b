/** The four figures in words: what each is, how much, and beside what. */
import { formatNumber, formatPercent } from '../../../shared/language/numerals';
import type { Words } from '../../state/language';
import type { ScreenId } from '../../state/session';
import type { HeadFigures } from './figures';

export interface FigureCard {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly tone: 'calm' | 'attention';
  /** Where a press leads. */
  readonly screen: ScreenId;
}

/** The figures as cards, in reading order. */
export function figuresShown(figures: HeadFigures, { t, language }: Words): readonly FigureCard[] {
  const { coverage, backup = 0, needsWithGap, needs, firmsPlaced, firms, waiting, sent } = figures;
  const count = (value: number) => formatNumber(value, language, 0);
  return [
    {
      id: 'coverage',
      label: t('overview.figure.coverage'),
      value: coverage === undefined ? '—' : formatPercent(coverage, language),
      note: t('overview.figure.coverageNote', { backup: { percent: backup } }),
      tone: 'calm',
      screen: 'board',
    },
    {
      id: 'gaps',
      label: t('overview.figure.gaps'),
      value: count(needsWithGap),
      note: coverage === undefined ? t('overview.figure.gapsBefore') : t('overview.figure.gapsNote', { total: needs }),
      tone: needsWithGap > 0 ? 'attention' : 'calm',
      screen: 'needs',
    },
    {
      id: 'placed',
      label: t('overview.figure.placed'),
      value: count(firmsPlaced),
      note: t('overview.figure.placedNote', { total: firms }),
      tone: 'calm',
      screen: 'firms',
    },
    {
      id: 'waiting',
      label: t('overview.figure.waiting'),
      value: count(waiting),
      note: sent === 0 ? t('overview.figure.waitingNone') : t('overview.figure.waitingNote', { total: sent }),
      tone: 'calm',
      screen: 'firms',
    },
  ];
}
