/** What one package says of each consortium it was about: its answer in a sign and in words, or that it waits. */
import type { Review } from '../../../../shared/model/review';
import type { Scenario } from '../../../../shared/model/scenario';
import { useWords } from '../../../state/language';
import { answerIcons } from '../../../widgets/answerMarks';
import styles from './rounds.module.css';

const stateOf = { accept: 'accepted', conditional: 'conditional', decline: 'declined' } as const;

interface StancesProps {
  readonly review: Review;
  readonly scenario: Scenario;
}

export function Stances({ review, scenario }: StancesProps) {
  const { t, text, language } = useWords();
  const said = review.answer?.items ?? [];
  const asked = review.packed?.map(({ consortiumId }) => consortiumId) ?? said.map(({ consortiumId }) => consortiumId);
  const marks = asked.map((id) => {
    const item = said.find(({ consortiumId }) => consortiumId === id);
    const name = text(scenario.consortia.find((one) => one.id === id)?.name ?? { fa: id });
    return { id, name, state: item === undefined ? ('waiting' as const) : stateOf[item.stance] };
  });
  const title = marks
    .map(({ name, state }) => `${name}: ${t(`reviews.state.${state}`)}`)
    .join(language === 'fa' ? '؛ ' : '; ');
  return (
    <span className={styles.stances} title={title}>
      {marks.map(({ id, name, state }) => {
        const Icon = answerIcons[state];
        return (
          <span key={id} className={styles.stance} data-state={state}>
            <Icon size={13} aria-label={t(`reviews.state.${state}`)} role="img" />
            <bdi>{name}</bdi>
          </span>
        );
      })}
    </span>
  );
}
