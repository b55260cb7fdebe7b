/** The documents (اسناد): choose a kind and what it is about, look at it, have it written; and the register of what was given out. */
import { useState } from 'react';
import type { PaperKind } from '../../../shared/model/paperKind';
import type { Scenario } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { Section } from '../../components/Section';
import { useWorkspace } from '../../state/document';
import { useScenario } from '../../state/judgement';
import { useWords } from '../../state/language';
import { goTo } from '../../state/session';
import { useRemembered } from '../../state/settings';
import { Choices } from './Choices';
import { ExportBar } from './ExportBar';
import { type Chosen, hasSubjects, ordersOf, parseChoice, subjectsOf } from './orders';
import styles from './PapersScreen.module.css';
import { Preview } from './Preview';
import { Register } from './Register';

export function PapersScreen() {
  const { t } = useWords();
  const workspace = useWorkspace();
  const scenario = useScenario();
  if (workspace === undefined || scenario === undefined)
    return (
      <EmptyState
        title={t('documents.noScenario')}
        text={t('documents.noScenarioText')}
        action={
          <Button variant="primary" onPress={() => goTo('scenarios')}>
            {t('shell.goTo.scenarios')}
          </Button>
        }
      />
    );
  return <Documents workspace={workspace} scenario={scenario} />;
}

function Documents({ workspace, scenario }: { readonly workspace: Workspace; readonly scenario: Scenario }) {
  const { t, language } = useWords();
  const [choice, choose] = useRemembered('papers', 'choice', (kept) => parseChoice(kept, language));
  const [chosen, setChosen] = useState<Chosen>();
  const [dueOn, setDueOn] = useState<string>();
  const orders = ordersOf(choice.kind, workspace, scenario, { chosen, dueOn });
  return (
    <div className={styles.page}>
      <h2>{t('shell.screens.papers')}</h2>
      <div className={styles.work}>
        <div className={styles.choices}>
          <Choices
            {...{ workspace, scenario, choice, chosen, dueOn, setChosen, setDueOn }}
            choose={(changed) => {
              if (changed.kind !== undefined && changed.kind !== choice.kind) setChosen(undefined);
              choose({ ...choice, ...changed });
            }}
          />
          <p className={styles.note}>{t(noteOn(choice.kind, scenario), { scenario: scenario.name })}</p>
          <ExportBar orders={orders} language={choice.language} form={choice.form} />
        </div>
        <Preview
          key={JSON.stringify([orders[0], choice.language])}
          order={orders[0]}
          language={choice.language}
          isLeftOut={hasSubjects(choice.kind) && subjectsOf(choice.kind, workspace, scenario).length > 0}
        />
      </div>
      <Section title={t('documents.register')} count={workspace.issuedPapers.length}>
        <Register issued={workspace.issuedPapers} />
      </Section>
    </div>
  );
}

/** What an export does to the number of the paper. */
function noteOn(kind: PaperKind, { status }: Scenario) {
  if (kind === 'minutes') return 'documents.held';
  return status === 'approved' ? 'documents.final' : 'documents.draft';
}
