/** Notices at the foot of the window: read out politely, with what can be done about them. */
import { CircleAlert, CircleCheck, TriangleAlert, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../components/Button';
import { classes } from '../components/classes';
import { IconButton } from '../components/IconButton';
import { useWords } from '../state/language';
import { dismissNotice, type Notice, useNotices } from '../state/notices';
import styles from './Toasts.module.css';

/** Notices of things done go away by themselves; refusals and findings stay until they are read. */
const passingMs = 6_000;

const icons = { done: CircleCheck, refused: CircleAlert, finding: TriangleAlert } as const;

function Toast({ notice }: { readonly notice: Notice }) {
  const { language, t } = useWords();
  const Icon = icons[notice.tone];
  useEffect(() => {
    if (notice.tone !== 'done' || notice.actions.length > 0) return;
    const timer = setTimeout(() => dismissNotice(notice.id), passingMs);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <li className={classes(styles.toast, styles[notice.tone])}>
      <Icon size={18} aria-hidden />
      <p className={styles.text}>{notice.text[language]}</p>
      {notice.actions.map((action) => (
        <Button
          key={action.label.en}
          onPress={() => {
            dismissNotice(notice.id);
            action.run();
          }}
        >
          {action.label[language]}
        </Button>
      ))}
      <IconButton
        label={t('common.close')}
        icon={<X size={15} aria-hidden />}
        onPress={() => dismissNotice(notice.id)}
      />
    </li>
  );
}

export function Toasts() {
  const list = useNotices((state) => state.list);
  const { t } = useWords();
  return (
    <ul className={styles.list} aria-live="polite" aria-label={t('shell.notices')}>
      {list.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </ul>
  );
}
