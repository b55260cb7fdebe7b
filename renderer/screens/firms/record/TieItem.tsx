/** One tie as it is edited from the side of one of its firms. */
import { X } from 'lucide-react';
import type { Firm } from '../../../../shared/model/firm';
import { limits } from '../../../../shared/model/limits';
import { type Tie, tieKinds } from '../../../../shared/model/tie';
import { FieldGrid } from '../../../components/FieldGrid';
import { IconButton } from '../../../components/IconButton';
import { useWorkspace } from '../../../state/document';
import { execute } from '../../../state/execute';
import { useWords } from '../../../state/language';
import { select } from '../../../state/session';
import { EditChoice } from '../../../widgets/EditChoice';
import { EditText } from '../../../widgets/EditText';
import { FirmName } from '../../../widgets/FirmName';
import forms from '../../../widgets/forms.module.css';
import { optionalText } from '../../../widgets/reading';
import { changeTie } from '../../../widgets/saving';
import { withField } from '../../../widgets/withField';
import styles from './record.module.css';

const strengths = ['1', '2', '3'] as const;

interface TieItemProps {
  readonly tie: Tie;
  readonly firm: Firm;
}

export function TieItem({ tie, firm }: TieItemProps) {
  const { t } = useWords();
  const otherId = tie.firmIds[0] === firm.id ? tie.firmIds[1] : tie.firmIds[0];
  const other = useWorkspace()?.firms.find(({ id }) => id === otherId);
  const name = other?.name ?? { fa: otherId };
  const strength = strengths.find((one) => one === String(tie.strength ?? 1));
  return (
    <li className={forms.item} data-part={tie.id}>
      <div className={forms.itemHead}>
        <button type="button" className={styles.link} onClick={() => select({ kind: 'firm', id: otherId })}>
          <FirmName name={name} />
        </button>
        <IconButton
          label={t('firms.removeTie', { firm: name })}
          icon={<X size={15} aria-hidden />}
          onPress={() => void execute({ kind: 'tie.remove', tieIds: [tie.id] })}
        />
      </div>
      <FieldGrid>
        <EditChoice
          label={t('firms.tie.kind')}
          value={tie.kind}
          options={tieKinds.map((id) => ({ id, label: t(`nouns.tie.${id}`) }))}
          save={(kind) => void changeTie(tie.id, (now) => ({ ...now, kind }))}
        />
        {tie.kind === 'partner' && (
          <EditChoice
            label={t('firms.tie.strength')}
            value={strength}
            options={strengths.map((id) => ({ id, label: t(`firms.strength.${id}`) }))}
            save={(id) => void changeTie(tie.id, (now) => ({ ...now, strength: Number(id) }))}
          />
        )}
      </FieldGrid>
      <EditText
        id={`tie.${tie.id}.note`}
        label={t('firms.tie.note')}
        value={tie.note}
        format={optionalText(limits.longText)}
        save={(note, gesture) => void changeTie(tie.id, (now) => withField(now, 'note', note), gesture)}
      />
    </li>
  );
}
