/** What every step has: its heading, which takes the focus when the step begins, its body, and the way on at the foot. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../components/Button';
import { useWords } from '../../state/language';
import styles from './reviewing.module.css';
import { goToStep, type Step } from './state/review';

interface StepPageProps {
  readonly heading: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  /** The step that follows. */
  readonly next?: Step;
}

export function StepPage({ heading, children, aside, next }: StepPageProps) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <div className={styles.heading}>
        <h2 ref={title} tabIndex={-1}>
          {heading}
        </h2>
        {aside}
      </div>
      {children}
      {next !== undefined && (
        <div className={styles.foot}>
          <Button variant="primary" onPress={() => goToStep(next)}>
            {t('reviewing.next', { step: { key: `reviewing.step.${next}` } })}
          </Button>
        </div>
      )}
    </>
  );
}
