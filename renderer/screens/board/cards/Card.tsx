/** A firm's card: who it is, what it can do here, how loaded it is, its role, pin and ties. Gestures are read by the board itself. */
import { memo } from 'react';
import type { Member } from '../../../../shared/model/consortium';
import type { Firm } from '../../../../shared/model/firm';
import type { Group, Grouping } from '../../../../shared/model/grouping';
import type { AnswerState } from '../../../../shared/planning/answers';
import { useWords, type Words } from '../../../state/language';
import { useSettings } from '../../../state/settings';
import { cardAttributes, stopAttributes } from '../drag/hit';
import { tieMarks } from '../read/cards';
import { type CardRef, keyOfCard, laneOfCard } from '../read/places';
import { isChosen, useBoard } from '../state/boardState';
import { useHeld } from '../state/held';
import { Capabilities } from './Capabilities';
import styles from './Card.module.css';
import { CardMenuButton } from './CardMenuButton';
import { LoadDots } from './LoadDots';
import { AnswerMark, PinMark, RoleMark, SizeMark, TieMarks } from './marks';

export interface CardProps {
  readonly firm: Firm;
  readonly grouping: Grouping;
  /** The consortium the card stands in, and the firm's place there. */
  readonly group?: Group | undefined;
  readonly member?: Member | undefined;
  /** What the pool is measured against. */
  readonly askedGroup?: Group | undefined;
  readonly hasFinding?: boolean;
  /** How the firm stands to the proposal, once it was asked. */
  readonly answer?: AnswerState | undefined;
  /** Where it stands in a long list of which only a part is drawn. */
  readonly place?: {
    readonly start: number;
    readonly size: number;
    readonly position: number;
    readonly count: number;
  };
}

function labelOf(words: Words, { firm, member, answer }: CardProps, load: number, isCardChosen: boolean): string {
  const common = { firm: firm.name, size: words.t(`nouns.size.${firm.size}`), load, capacity: firm.capacity };
  const main =
    member === undefined
      ? words.t('board.card.poolLabel', common)
      : words.t('board.card.label', { ...common, role: words.t(`nouns.role.${member.role}`) });
  const more = [
    ...(member?.pinned === true ? [words.t('board.card.pinned')] : []),
    ...(answer === undefined ? [] : [words.t(`reviews.state.${answer}`)]),
    ...(isCardChosen ? [words.t('board.card.chosen')] : []),
  ];
  return [main, ...more].join(words.language === 'fa' ? '، ' : ', ');
}

function useCardState(card: CardRef) {
  const key = keyOfCard(card);
  const lane = laneOfCard(card);
  const isCursor = useBoard(({ cursor }) => cursor.lane === lane && cursor.firmId === card.firmId);
  const isCardChosen = useBoard(({ chosen }) => isChosen(chosen, card));
  const isHeld = useHeld(({ held }) => held?.cards.some((one) => keyOfCard(one) === key) ?? false);
  return { isCursor, isCardChosen, isHeld };
}

function CardView(props: CardProps) {
  const { firm, grouping, group, member, askedGroup, hasFinding, answer, place } = props;
  const words = useWords();
  const density = useSettings((settings) => settings.density);
  const card: CardRef =
    group === undefined ? { firmId: firm.id } : { firmId: firm.id, consortiumId: group.consortium.id };
  const { isCursor, isCardChosen, isHeld } = useCardState(card);
  const load = grouping.placements.get(firm.id)?.length ?? 0;
  const marks = group === undefined ? [] : tieMarks(grouping.facts, firm, group);
  return (
    <li
      className={styles.card}
      data-density={density}
      data-chosen={isCardChosen || undefined}
      data-held={isHeld || undefined}
      data-lead={member?.role === 'lead' || undefined}
      data-broken={hasFinding === true || undefined}
      aria-label={labelOf(words, props, load, isCardChosen)}
      tabIndex={isCursor ? 0 : -1}
      {...(place === undefined
        ? {}
        : {
            'aria-posinset': place.position,
            'aria-setsize': place.count,
            style: { insetBlockStart: place.start, blockSize: place.size },
          })}
      {...stopAttributes({ lane: laneOfCard(card), firmId: firm.id })}
      {...cardAttributes(card)}
    >
      <div className={styles.top}>
        <SizeMark size={firm.size} />
        <span className={styles.name}>
          <bdi>{words.text(firm.name)}</bdi>
        </span>
        <CardMenuButton card={card} name={words.text(firm.name)} isReachable={isCursor} />
      </div>
      {density !== 'compact' && (
        <Capabilities
          facts={grouping.facts}
          firm={firm}
          group={group ?? askedGroup}
          most={density === 'cosy' ? 2 : 6}
        />
      )}
      <div className={styles.bottom}>
        {member !== undefined && <RoleMark role={member.role} />}
        {member?.pinned === true && <PinMark />}
        {answer !== undefined && <AnswerMark state={answer} />}
        <TieMarks marks={marks} />
        {density === 'comfortable' && firm.class !== undefined && (
          <span className={styles.class}>{words.t(`nouns.class.${firm.class}`)}</span>
        )}
        <LoadDots load={load} capacity={firm.capacity} />
      </div>
    </li>
  );
}

export const Card = memo(CardView);
