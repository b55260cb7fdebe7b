/** Two or three scenarios side by side: which ones, by which policy, and what differs. */
import { Copy, Scale } from 'lucide-react';
import { useMemo } from 'react';
import { sameContent } from '../../../../shared/commands/sameContent';
import type { Scenario } from '../../../../shared/model/scenario';
import type { Workspace } from '../../../../shared/model/workspace';
import { type Comparison, compareScenarios } from '../../../../shared/planning/compare';
import { Button } from '../../../components/Button';
import { CheckField, SwitchField } from '../../../components/CheckField';
import { EmptyState } from '../../../components/EmptyState';
import { Tabs } from '../../../components/Tabs';
import { useWords } from '../../../state/language';
import { duplicate } from '../list/duplicate';
import { choose, chosenOf, mostCompared, show, useScenariosView } from '../state/view';
import { ConsortiumDiffs } from './ConsortiumDiffs';
import styles from './compare.module.css';
import { FigureTable } from './FigureTable';
import { FirmDiffs } from './FirmDiffs';
import { MatchDiffs } from './MatchDiffs';

interface ChoiceProps {
  readonly scenarios: readonly Scenario[];
  readonly chosen: readonly Scenario[];
}

function Choice({ scenarios, chosen }: ChoiceProps) {
  const { t, text } = useWords();
  const offered = scenarios.filter((one) => one.status !== 'archived' || chosen.includes(one));
  return (
    <fieldset className={styles.pick}>
      <legend>{t('scenarios.compare.which')}</legend>
      {offered.map((scenario) => (
        <CheckField
          key={scenario.id}
          label={text(scenario.name)}
          isSelected={chosen.includes(scenario)}
          isDisabled={chosen.length >= mostCompared && !chosen.includes(scenario)}
          onChange={(isChosen) => choose(scenarios, scenario.id, isChosen)}
        />
      ))}
    </fieldset>
  );
}

function Switches({ isOnePolicy }: { readonly isOnePolicy: boolean }) {
  const { t } = useWords();
  const { onlyDifferences, byBase } = useScenariosView();
  return (
    <div className={styles.switches}>
      <SwitchField
        label={t('scenarios.compare.onlyDifferences')}
        isSelected={onlyDifferences}
        onChange={(isOn) => show({ onlyDifferences: isOn })}
      />
      {!isOnePolicy && (
        <SwitchField
          label={t('scenarios.compare.byBase')}
          hint={t('scenarios.compare.byBaseHint')}
          isSelected={byBase}
          onChange={(isOn) => show({ byBase: isOn })}
        />
      )}
    </div>
  );
}

function Parts({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useWords();
  const part = useScenariosView((view) => view.part);
  const count = (rows: readonly { readonly differs: boolean }[]) => rows.filter(({ differs }) => differs).length;
  const tabs = [
    { id: 'figures', label: t('scenarios.part.figures'), content: <FigureTable comparison={comparison} /> },
    {
      id: 'consortia',
      label: t('scenarios.part.consortia', { count: count(comparison.consortia) }),
      content: <ConsortiumDiffs comparison={comparison} />,
    },
    {
      id: 'firms',
      label: t('scenarios.part.firms', { count: count(comparison.firms) }),
      content: <FirmDiffs comparison={comparison} />,
    },
    { id: 'matches', label: t('scenarios.part.matches'), content: <MatchDiffs comparison={comparison} /> },
  ];
  return <Tabs label={t('scenarios.tab.compare')} tabs={tabs} selected={part} onSelect={(id) => show({ part: id })} />;
}

/** Fewer than two scenarios are chosen; where there is only one, the way to a second. */
function TooFew({ scenarios }: Pick<Workspace, 'scenarios'>) {
  const { t } = useWords();
  const [only, ...others] = scenarios;
  const isOnly = only !== undefined && others.length === 0;
  const copy = async (scenario: Scenario) => {
    const copyId = await duplicate(scenario);
    if (copyId !== undefined) show({ chosen: [scenario.id, copyId] });
  };
  return (
    <EmptyState
      icon={<Scale size={36} aria-hidden />}
      title={t('scenarios.compare.few')}
      text={t(isOnly ? 'scenarios.compare.onlyOne' : 'scenarios.compare.fewText')}
      {...(isOnly && {
        action: (
          <Button variant="primary" icon={<Copy size={16} aria-hidden />} onPress={() => void copy(only)}>
            {t('scenarios.duplicate')}
          </Button>
        ),
      })}
    />
  );
}

export function CompareView({ workspace }: { readonly workspace: Workspace }) {
  const { scenarios } = workspace;
  const { chosen: ids, byBase } = useScenariosView();
  const chosen = useMemo(() => chosenOf(scenarios, ids), [scenarios, ids]);
  const [base] = chosen;
  const isOnePolicy = chosen.every(({ policy }) => sameContent(policy.weights, base?.policy.weights));
  const policy = byBase && !isOnePolicy ? base?.policy : undefined;
  const comparison = useMemo(() => compareScenarios(workspace, chosen, policy), [workspace, chosen, policy]);
  return (
    <div className={styles.view}>
      <Choice scenarios={scenarios} chosen={chosen} />
      {chosen.length < 2 ? (
        <TooFew scenarios={scenarios} />
      ) : (
        <>
          <Switches isOnePolicy={isOnePolicy} />
          <Parts comparison={comparison} />
        </>
      )}
    </div>
  );
}
