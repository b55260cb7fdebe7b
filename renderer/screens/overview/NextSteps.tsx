/** What now: a few steps, each one press away. */
import { ArrowLeft, CircleAlert, CircleCheck, Lightbulb } from 'lucide-react';
import { nextId, scenarioIdSchema } from '../../../shared/ids';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { NextStep, StepTarget } from '../../../shared/planning/nextStep';
import { classes } from '../../components/classes';
import { Section } from '../../components/Section';
import { currentWorkspace } from '../../state/document';
import { execute } from '../../state/execute';
import { useWords } from '../../state/language';
import { chooseScenario, goTo } from '../../state/session';
import { openCoordination } from '../coordination';
import { ImportButton } from '../importing';
import styles from './NextSteps.module.css';

/** Drafts one empty consortium for each open need and goes to the board. */
async function draft(): Promise<void> {
  const taken = currentWorkspace()?.scenarios.map(({ id }) => id) ?? [];
  const scenarioId = scenarioIdSchema.parse(nextId('s', taken));
  const name = both(sentence('overview.firstScenario', { number: taken.length + 1 }));
  if (!(await execute({ kind: 'scenario.create', scenarioId, name, per: 'need' }))) return;
  chooseScenario(scenarioId);
  goTo('board');
}

function follow(target: StepTarget): void {
  if (target.kind === 'draft') void draft();
  else if (target.kind === 'firm') goTo('firms', target);
  else if (target.kind === 'need') goTo('needs', target);
  else if (target.kind === 'consortium') goTo('board', target);
  else if (target.kind === 'phases' || target.kind === 'actions') openCoordination(target.kind);
  else goTo(target.kind);
}

interface NextStepsProps {
  readonly steps: readonly NextStep[];
  readonly hasScenario: boolean;
}

export function NextSteps({ steps, hasScenario }: NextStepsProps) {
  const { t, say } = useWords();
  return (
    <Section title={t('overview.whatNow')} actions={<ImportButton />}>
      {steps.length === 0 && hasScenario && (
        <p className={styles.done}>
          <CircleCheck size={16} aria-hidden />
          {t('overview.allDone')}
        </p>
      )}
      <ul className={styles.list}>
        {steps.map(({ sentence: said, target, isPressing }) => {
          const Icon = isPressing ? CircleAlert : Lightbulb;
          return (
            <li key={said.key}>
              <button type="button" className={styles.step} onClick={() => follow(target)}>
                <Icon size={16} className={classes(isPressing ? styles.pressing : styles.quiet)} aria-hidden />
                <span className={styles.words}>{say(said)}</span>
                <ArrowLeft size={15} className={styles.arrow} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
