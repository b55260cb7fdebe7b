/** The answer on one consortium: the stance first, and what belongs to it. */
import { useState } from 'react';
import { RadioGroup } from 'react-aria-components';
import type { ProposedConsortium } from '../../../../shared/exchange/review/package';
import { itemOf } from '../../../../shared/exchange/review/unfinished';
import { limits } from '../../../../shared/model/limits';
import { stances } from '../../../../shared/model/review';
import { Choice } from '../../../components/Choice';
import { classes } from '../../../components/classes';
import { Section } from '../../../components/Section';
import { TextField } from '../../../components/TextField';
import { useWords } from '../../../state/language';
import { withField } from '../../../widgets/withField';
import styles from '../reviewing.module.css';
import { answer } from '../state/drafting';
import { useReview } from '../state/review';
import { ConditionFields } from './ConditionFields';
import { MoreFields } from './MoreFields';

export function AnswerCard({ consortium }: { readonly consortium: ProposedConsortium }) {
  const { t, text } = useWords();
  const { id, name, role, area } = consortium;
  const draft = useReview((state) => state.draft);
  const item = itemOf(draft, id);
  const hasMore = item.suggestFirm !== undefined || item.conflictWith !== undefined;
  const [isOpen, setOpen] = useState(hasMore);
  const choose = (chosen: string) => {
    const stance = stances.find((one) => one === chosen);
    if (stance !== undefined) answer(id, (now) => ({ ...now, stance }));
  };
  const isDeclined = item.stance === 'decline';
  return (
    <section className={styles.card} aria-label={text(name)} data-consortium={id}>
      <h3>{text(name)}</h3>
      <p className={styles.quiet}>
        {text(area.name)} · {t('reviewing.proposal.role')}: {t(`nouns.role.${role}`)}
      </p>
      <RadioGroup
        className={classes(styles.stances)}
        aria-label={t('reviewing.stance.of', { consortium: name })}
        value={item.stance ?? null}
        onChange={choose}
      >
        {stances.map((stance) => (
          <Choice key={stance} value={stance}>
            {t(`reviewing.stance.${stance}`)}
          </Choice>
        ))}
      </RadioGroup>
      {item.stance === 'conditional' && <ConditionFields consortium={consortium} item={item} />}
      {isDeclined && (
        <TextField
          label={t('reviewing.answer.reason')}
          value={item.comment ?? ''}
          onChange={(comment) => answer(id, (now) => withField(now, 'comment', comment || undefined))}
          rows={2}
          isRequired
          maxLength={limits.longText}
        />
      )}
      <Section title={t('reviewing.answer.more')} isCollapsible isOpen={isOpen} onToggle={setOpen}>
        <MoreFields consortium={consortium} item={item} isCommented={!isDeclined} />
      </Section>
    </section>
  );
}
