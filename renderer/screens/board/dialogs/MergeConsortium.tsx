/** Chooses another consortium of the same area to merge with, and shows what that does to the score. */
import { useState } from 'react';
import { mergeConsortia } from '../../../../shared/commands/mergeConsortia';
import { formatSigned } from '../../../../shared/language/numerals';
import type { Consortium } from '../../../../shared/model/consortium';
import { groupingOf } from '../../../../shared/model/grouping';
import { scoreGrouping } from '../../../../shared/planning/score';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { SelectField } from '../../../components/SelectField';
import { execute } from '../../../state/execute';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import type { DialogOf } from './BoardDialogs';

/** Score after the merge minus score now. */
function effectOf({ workspace, scenario, score }: Judgement, ids: readonly Consortium['id'][]): number {
  const call = { kind: 'consortium.merge', scenarioId: scenario.id, consortiumIds: ids } as const;
  const merged = mergeConsortia.apply(workspace, call, { now: scenario.createdAt });
  const after = merged.ok ? merged.value.scenarios.find(({ id }) => id === scenario.id) : undefined;
  return merged.ok && after ? scoreGrouping(groupingOf(merged.value, after)).total - score.total : 0;
}

export function MergeConsortium({ judgement, close, consortium }: DialogOf & { readonly consortium: Consortium }) {
  const words = useWords();
  const { t } = words;
  const { scenario } = judgement;
  const others = scenario.consortia.filter(({ id, areaId }) => id !== consortium.id && areaId === consortium.areaId);
  const [chosen, choose] = useState(others[0]?.id);
  const points = chosen === undefined ? 0 : effectOf(judgement, [consortium.id, chosen]);
  const merge = () => {
    close();
    if (chosen === undefined) return;
    void execute({ kind: 'consortium.merge', scenarioId: scenario.id, consortiumIds: [consortium.id, chosen] });
  };
  return (
    <Dialog
      isOpen
      size="small"
      title={t('board.merge.title', { name: consortium.name })}
      closeLabel={t('common.cancel')}
      onClose={close}
      footer={
        <Button variant="primary" isDisabled={chosen === undefined} onPress={merge}>
          {t('board.merge.do')}
        </Button>
      }
    >
      <p>{t('board.merge.explain', { name: consortium.name })}</p>
      <SelectField
        label={t('nouns.consortium')}
        value={chosen}
        options={others.map(({ id, name }) => ({ id, label: words.text(name) }))}
        onChange={choose}
      />
      <p>{t('board.merge.effect', { points: formatSigned(points, words.language) })}</p>
    </Dialog>
  );
}
