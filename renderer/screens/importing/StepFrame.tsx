/** What every step has: its heading, which takes the focus when the step begins, its body, and its buttons at the foot. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../components/Button';
import { useWords } from '../../state/language';
import styles from './ImportScreen.module.css';
import { goToStep, type Step } from './state/wizard';

interface StepFrameProps {
  readonly heading: string;
  readonly children: ReactNode;
  /** Beside the heading. */
  readonly aside?: ReactNode;
  /** The step before, where there is a way back. */
  readonly back?: Step;
  readonly actions?: ReactNode;
}

export function StepFrame({ heading, children, aside, back, actions }: StepFrameProps) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <div className={styles.heading}>
        <h3 ref={title} tabIndex={-1}>
          {heading}
        </h3>
        {aside}
      </div>
      <div className={styles.body}>{children}</div>
      <footer className={styles.foot}>
        {back !== undefined && <Button onPress={() => goToStep(back)}>{t('importing.back')}</Button>}
        <span className={styles.spring} />
        {actions}
      </footer>
    </>
  );
}
