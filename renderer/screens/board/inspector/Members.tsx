/** The members of a consortium: role, share, task, pin. */
import { Pin, PinOff } from 'lucide-react';
import type { ConsortiumId } from '../../../../shared/ids';
import { formatPercent } from '../../../../shared/language/numerals';
import { roles } from '../../../../shared/model/consortium';
import type { Group, JudgedMember } from '../../../../shared/model/grouping';
import { limits } from '../../../../shared/model/limits';
import { shareProblem, shareSum } from '../../../../shared/planning/shares';
import { Button } from '../../../components/Button';
import { IconButton } from '../../../components/IconButton';
import { NumberField } from '../../../components/NumberField';
import { Section } from '../../../components/Section';
import { SelectField } from '../../../components/SelectField';
import { useWords } from '../../../state/language';
import { select } from '../../../state/session';
import { EditWords } from '../../../widgets/EditWords';
import { withField } from '../../../widgets/withField';
import { changeMember } from '../state/consortiumChange';
import { setRole, togglePins } from '../state/intents';
import { Contributions } from './Contributions';
import styles from './inspector.module.css';

interface MemberFieldsProps {
  readonly consortiumId: ConsortiumId;
  readonly judged: JudgedMember;
  readonly isReadOnly: boolean;
}

function MemberHead({ consortiumId, judged, isReadOnly }: MemberFieldsProps) {
  const words = useWords();
  const { member, firm } = judged;
  const card = { firmId: firm.id, consortiumId };
  const isPinned = member.pinned === true;
  return (
    <header className={styles.memberHead}>
      <Button variant="quiet" onPress={() => select({ kind: 'firm', id: firm.id, consortiumId })}>
        {words.text(firm.name)}
      </Button>
      <IconButton
        label={words.t(isPinned ? 'board.menu.unpin' : 'board.menu.pin')}
        icon={isPinned ? <PinOff size={15} aria-hidden /> : <Pin size={15} aria-hidden />}
        isPressed={isPinned}
        isDisabled={isReadOnly}
        onPress={() => void togglePins([card])}
      />
    </header>
  );
}

function MemberFields({ consortiumId, judged, isReadOnly }: MemberFieldsProps) {
  const { t } = useWords();
  const { member, firm } = judged;
  return (
    <li className={styles.member}>
      <MemberHead consortiumId={consortiumId} judged={judged} isReadOnly={isReadOnly} />
      <div className={styles.pair}>
        <SelectField
          label={t('board.inspector.role')}
          value={member.role}
          isDisabled={isReadOnly}
          options={roles.map((id) => ({ id, label: t(`nouns.role.${id}`) }))}
          onChange={(role) => void setRole([{ firmId: firm.id, consortiumId }], role)}
        />
        <NumberField
          label={t('board.inspector.share')}
          value={member.sharePercent}
          min={0}
          max={100}
          isDisabled={isReadOnly}
          onChange={(share) => void changeMember(consortiumId, firm.id, (one) => withField(one, 'sharePercent', share))}
        />
      </div>
      <EditWords
        id={`member.${consortiumId}.${firm.id}.task`}
        label={t('board.inspector.task')}
        value={member.task}
        isOptional
        max={limits.longText}
        save={(task, gesture) =>
          void changeMember(consortiumId, firm.id, (one) => withField(one, 'task', task), gesture)
        }
      />
      <Contributions consortiumId={consortiumId} member={member} isReadOnly={isReadOnly} />
    </li>
  );
}

export function Members({ group, isReadOnly }: { readonly group: Group; readonly isReadOnly: boolean }) {
  const { t, say, language } = useWords();
  const members = group.members.map(({ member }) => member);
  const shares = shareSum(members);
  const problem = shareProblem(members);
  return (
    <Section title={t('board.inspector.members')} count={group.members.length}>
      {group.members.length === 0 && <p>{t('board.inspector.noMembers')}</p>}
      <ul className={styles.members}>
        {group.members.map((judged) => (
          <MemberFields
            key={judged.firm.id}
            consortiumId={group.consortium.id}
            judged={judged}
            isReadOnly={isReadOnly}
          />
        ))}
      </ul>
      {shares !== undefined && (
        <p data-off={problem !== undefined || undefined} className={styles.shares}>
          {problem === undefined
            ? t('board.inspector.shares', { sum: formatPercent(shares.sum / 100, language) })
            : say(problem)}
        </p>
      )}
    </Section>
  );
}
