/** One scenario: its name, where it stands, its figures, and what can be done with it. */
import { useMemo, useState } from 'react';
import { formatNumber, formatPercent } from '../../../../shared/language/numerals';
import type { Scenario } from '../../../../shared/model/scenario';
import type { Workspace } from '../../../../shared/model/workspace';
import { type Judgement, judgeScenario } from '../../../../shared/planning/judgement';
import { Button } from '../../../components/Button';
import { CheckField } from '../../../components/CheckField';
import { Chip } from '../../../components/Chip';
import { execute } from '../../../state/execute';
import { useScenario } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { chooseScenario, goTo } from '../../../state/session';
import { EditWords } from '../../../widgets/EditWords';
import { ScenarioStatus } from '../../../widgets/ScenarioStatus';
import cards from '../cards.module.css';
import { choose, useScenariosView } from '../state/view';
import styles from './list.module.css';
import { ScenarioMenu } from './ScenarioMenu';

interface ScenarioCardProps {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
}

function Figures({ judgement }: { readonly judgement: Judgement }) {
  const { t, language } = useWords();
  const { score, figures, findings } = judgement;
  const placed = t('scenarios.card.placedOf', { count: figures.firmsPlaced, total: figures.firmsTotal });
  const lines = [
    { name: t('nouns.score'), value: formatNumber(score.total, language) },
    { name: t('nouns.coverage'), value: formatPercent(figures.coverage, language) },
    { name: t('scenarios.card.placed'), value: placed },
    { name: t('nouns.findings'), value: formatNumber(findings.length, language), isBad: findings.length > 0 },
  ];
  return (
    <dl className={styles.figures}>
      {lines.map(({ name, value, isBad }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd data-bad={isBad === true || undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Origin({ workspace, scenario }: ScenarioCardProps) {
  const { t } = useWords();
  const source = workspace.scenarios.find(({ id }) => id === scenario.basedOn);
  const words = [
    t('scenarios.card.created', { date: { date: scenario.createdAt } }),
    ...(source === undefined ? [] : [t('scenarios.card.basedOn', { scenario: source.name })]),
  ];
  return <p className={styles.origin}>{words.join(' · ')}</p>;
}

function NameFields({ scenario, onClose }: { readonly scenario: Scenario; readonly onClose: () => void }) {
  const { t } = useWords();
  const { id: scenarioId, name } = scenario;
  return (
    <div className={styles.rename}>
      <EditWords
        id={`scenario.${scenarioId}.name`}
        label={t('shell.scenarioNameLabel')}
        value={name}
        save={(changed, gesture) => {
          if (changed !== undefined) void execute({ kind: 'scenario.rename', scenarioId, name: changed }, gesture);
        }}
      />
      <Button onPress={onClose}>{t('scenarios.renamed')}</Button>
    </div>
  );
}

export function ScenarioCard({ workspace, scenario }: ScenarioCardProps) {
  const { t, text } = useWords();
  const isCurrent = useScenario()?.id === scenario.id;
  const isChosen = useScenariosView(({ chosen }) => chosen.includes(scenario.id));
  const [isRenaming, setIsRenaming] = useState(false);
  const judgement = useMemo(() => judgeScenario(workspace, scenario), [workspace, scenario]);
  const open = () => {
    chooseScenario(scenario.id);
    goTo('board');
  };
  const name = `scenario-${scenario.id}`;
  return (
    <li>
      <article className={cards.card} aria-labelledby={name} data-current={isCurrent || undefined}>
        <header className={styles.cardHead}>
          <h3 id={name}>{text(scenario.name)}</h3>
          <ScenarioMenu judgement={judgement} onRename={() => setIsRenaming(true)} />
        </header>
        <p className={styles.chips}>
          <ScenarioStatus status={scenario.status} />
          {isCurrent && <Chip tone="turquoise">{t('scenarios.current')}</Chip>}
        </p>
        {isRenaming && <NameFields scenario={scenario} onClose={() => setIsRenaming(false)} />}
        <Figures judgement={judgement} />
        <Origin workspace={workspace} scenario={scenario} />
        <footer className={styles.cardFoot}>
          <CheckField
            label={t('scenarios.compare')}
            isSelected={isChosen}
            onChange={(chosen) => choose(workspace.scenarios, scenario.id, chosen)}
          />
          <Button variant={isCurrent ? 'primary' : 'plain'} onPress={open}>
            {t('scenarios.open')}
          </Button>
        </footer>
      </article>
    </li>
  );
}
