/** Everything that can be done with a card, as a menu at the card. */
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { roles } from '../../../../shared/model/consortium';
import { isClosed } from '../../../../shared/model/scenario';
import styles from '../../../components/Menu.module.css';
import { useJudgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { stopName } from '../drag/hit';
import { pickUpByKey } from '../drag/keyHold';
import { showInInspector } from '../drag/useBoardClicks';
import { type CardRef, laneOfCard } from '../read/places';
import { ask, cardsWith, focusOn, openDialog, openMenu, useBoard } from '../state/boardState';
import { banCards, memberOf, removeCards, setRole, togglePins } from '../state/intents';

interface Item {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  run(): void;
}

function elementOf(card: CardRef): Element | null {
  const name = stopName({ lane: laneOfCard(card), firmId: card.firmId });
  return (
    [...document.querySelectorAll<HTMLElement>('[data-stop]')].find(({ dataset }) => dataset.stop === name) ?? null
  );
}

function useItems(card: CardRef): readonly (readonly Item[])[] {
  const { t } = useWords();
  const judgement = useJudgement();
  if (judgement === undefined) return [];
  const cards = cardsWith(card);
  const member = memberOf(judgement, card);
  const isDisabled = isClosed(judgement.scenario);
  const item = (id: string, label: string, run: () => void, keys = ''): Item => ({ id, label, run, keys, isDisabled });
  const free = (one: Item): Item => ({ ...one, isDisabled: false });
  const placing = [
    item('move', t('board.menu.move'), () => openDialog({ kind: 'choose', purpose: 'move', cards })),
    item('copy', t('board.menu.copy'), () => openDialog({ kind: 'choose', purpose: 'copy', cards })),
    item('pickUp', t('board.menu.pickUp'), () => pickUpByKey(card), 'M'),
  ];
  const reading = [
    ...(member === undefined ? [] : [free(item('why', t('board.menu.why'), () => ask({ card }), 'Enter'))]),
    free(
      item('whyNot', t('board.menu.whyNot'), () => openDialog({ kind: 'choose', purpose: 'whyNot', cards: [card] })),
    ),
    ...(member === undefined
      ? []
      : [
          free(
            item('withdraw', t('reasons.withdraw.ask'), () => openDialog({ kind: 'withdraw', firmId: card.firmId })),
          ),
        ]),
    free(item('details', t('board.menu.details'), () => showInInspector(card))),
  ];
  if (member === undefined) return [placing, reading];
  const deciding = [
    item(
      'pin',
      t(member.pinned === true ? 'board.menu.unpin' : 'board.menu.pin'),
      () => void togglePins(cards),
      'Space',
    ),
    item('ban', t('board.menu.ban'), () => void banCards(cards), 'B'),
    item('remove', t('board.menu.remove'), () => void removeCards(cards), 'Delete'),
  ];
  const ofRoles = roles
    .filter((role) => role !== member.role)
    .map(
      (role): Item => ({
        id: role,
        label: t('board.menu.makeRole', { role: t(`nouns.role.${role}`) }),
        keys: role === 'lead' ? 'L' : '',
        isDisabled,
        run: () => void setRole(role === 'lead' ? [card] : cards, role),
      }),
    );
  return [placing, ofRoles, deciding, reading];
}

function OpenMenu({ card }: { readonly card: CardRef }) {
  const { t } = useWords();
  const groups = useItems(card);
  const all = groups.flat();
  const close = () => {
    openMenu(undefined);
    focusOn({ lane: laneOfCard(card), firmId: card.firmId });
  };
  return (
    <Popover
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
      triggerRef={{ current: elementOf(card) }}
      placement="bottom end"
      className={styles.popover ?? ''}
    >
      <Menu
        aria-label={t('board.tools.chosenCards', { count: cardsWith(card).length })}
        autoFocus="first"
        className={styles.menu ?? ''}
        disabledKeys={all.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
        onAction={(id) => {
          close();
          all.find((one) => one.id === id)?.run();
        }}
      >
        {groups.flatMap((group, index) => [
          ...(index > 0 ? [<Separator key={`line ${group[0]?.id}`} className={styles.line ?? ''} />] : []),
          ...group.map(({ id, label, keys }) => (
            <MenuItem key={id} id={id} textValue={label} className={styles.item ?? ''}>
              <span>{label}</span>
              {keys !== undefined && keys !== '' && <kbd>{keys}</kbd>}
            </MenuItem>
          )),
        ])}
      </Menu>
    </Popover>
  );
}

/** The open menu, if one is open. */
export function CardMenu() {
  const card = useBoard(({ menu }) => menu);
  return card === undefined ? null : <OpenMenu card={card} />;
}
