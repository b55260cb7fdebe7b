/** Firms the office has banned from a consortium, and how to lift a ban. */
import { X } from 'lucide-react';
import type { FirmId } from '../../../../shared/ids';
import type { Consortium } from '../../../../shared/model/consortium';
import { IconButton } from '../../../components/IconButton';
import { Section } from '../../../components/Section';
import { execute } from '../../../state/execute';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import styles from './inspector.module.css';

interface BansProps {
  readonly judgement: Judgement;
  readonly consortium: Consortium;
  readonly isReadOnly: boolean;
}

export function Bans({ judgement, consortium, isReadOnly }: BansProps) {
  const words = useWords();
  const { bans, id: consortiumId } = consortium;
  if (bans.length === 0) return null;
  const scenarioId = judgement.scenario.id;
  const lift = (firmId: FirmId) =>
    void execute({ kind: 'member.ban', scenarioId, consortiumId, firmIds: [firmId], banned: false });
  return (
    <Section title={words.t('board.inspector.bans')} count={bans.length}>
      <ul className={styles.links}>
        {bans.map((firmId) => {
          const name = judgement.grouping.facts.firms.get(firmId)?.name ?? { fa: firmId };
          return (
            <li key={firmId} className={styles.memberHead}>
              <bdi>{words.text(name)}</bdi>
              <IconButton
                label={words.t('board.inspector.unban', { firm: name })}
                icon={<X size={15} aria-hidden />}
                isDisabled={isReadOnly}
                onPress={() => lift(firmId)}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
