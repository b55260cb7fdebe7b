/** How many rules are broken; pressed, it lists them in sentences, each leading to its consortium. */
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Finding } from '../../../shared/rules/rule';
import { classes } from '../../components/classes';
import field from '../../components/field.module.css';
import { useWords } from '../../state/language';
import { goTo } from '../../state/session';
import styles from './Shell.module.css';

export function FindingsButton({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, say } = useWords();
  if (findings.length === 0) return <span>{t('shell.status.noFindings')}</span>;
  return (
    <DialogTrigger>
      <Button className={classes(styles.findings)}>{t('common.findingCount', { count: findings.length })}</Button>
      <Popover className={classes(field.popover)} placement="top start">
        <Dialog aria-label={t('nouns.findings')}>
          {({ close }) => (
            <ul className={styles.list}>
              {findings.map((finding) => (
                <li
                  key={`${finding.consortiumId} ${finding.rule} ${finding.firmIds.join(' ')} ${finding.sentence.key}`}
                >
                  <button
                    type="button"
                    className={styles.finding}
                    onClick={() => {
                      goTo('board', { kind: 'consortium', id: finding.consortiumId });
                      close();
                    }}
                  >
                    {say(finding.sentence)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
