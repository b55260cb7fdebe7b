/** How many rules the consortium breaks; opened, each with its sentence, the way to its card, and «برگردان» for what the last step broke. */
import { TriangleAlert } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { formatNumber } from '../../../../shared/language/numerals';
import type { Group } from '../../../../shared/model/grouping';
import { isSameFinding } from '../../../../shared/planning/findings';
import type { Finding } from '../../../../shared/rules/rule';
import { useDocument } from '../../../state/document';
import { undo } from '../../../state/execute';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { columnKey } from '../read/places';
import { readingsOf } from '../read/readings';
import { focusOn } from '../state/boardState';
import { useLastBroken } from '../state/lastBroken';
import styles from './FindingsBadge.module.css';

interface FindingsBadgeProps {
  readonly judgement: Judgement;
  readonly group: Group;
  readonly reach: 0 | -1;
}

function Row({ finding, close }: { readonly finding: Finding; readonly close: () => void }) {
  const words = useWords();
  const revision = useDocument(({ open }) => open?.revision);
  const isUndoable = useLastBroken(
    (last) => last.revision === revision && last.findings.some((one) => isSameFinding(one, finding)),
  );
  const [firmId] = finding.firmIds;
  return (
    <li>
      <p>{words.say(finding.sentence)}</p>
      <span className={styles.actions}>
        {isUndoable && (
          <Button
            onPress={() => {
              close();
              void undo();
            }}
          >
            {words.t('common.undo')}
          </Button>
        )}
        {firmId !== undefined && (
          <Button
            onPress={() => {
              close();
              focusOn({ lane: columnKey(finding.consortiumId), firmId });
            }}
          >
            {words.t('board.findings.show')}
          </Button>
        )}
      </span>
    </li>
  );
}

export function FindingsBadge({ judgement, group, reach }: FindingsBadgeProps) {
  const words = useWords();
  const { id, name } = group.consortium;
  const findings = readingsOf(judgement).findings.get(id) ?? [];
  if (findings.length === 0) return null;
  return (
    <DialogTrigger>
      <Button
        className={styles.badge ?? ''}
        excludeFromTabOrder={reach === -1}
        aria-label={words.t('board.column.findings', { count: findings.length })}
      >
        <TriangleAlert aria-hidden size={13} />
        {formatNumber(findings.length, words.language)}
      </Button>
      <Popover placement="bottom" className={styles.popover ?? ''}>
        <Dialog aria-label={words.t('board.findings.title', { name })} className={styles.list ?? ''}>
          {({ close }) => (
            <ul>
              {findings.map((finding) => (
                <Row key={`${finding.sentence.key} ${finding.firmIds.join(' ')}`} finding={finding} close={close} />
              ))}
            </ul>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
