/** Chooses a consortium for some cards: each with what it would gain or break, the best first. */
import { TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { ConsortiumId } from '../../../../shared/ids';
import { formatSigned } from '../../../../shared/language/numerals';
import { matches } from '../../../../shared/language/persian';
import type { Consortium } from '../../../../shared/model/consortium';
import { previewMoves } from '../../../../shared/planning/preview';
import { Dialog } from '../../../components/Dialog';
import { SearchField } from '../../../components/SearchField';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { obstaclesOf } from '../read/effects';
import { type CardRef, movesTo } from '../read/places';
import { ask, type BoardDialog } from '../state/boardState';
import { drop } from '../state/drop';
import { namesOf } from '../state/names';
import type { DialogOf } from './BoardDialogs';
import styles from './dialogs.module.css';

type Purpose = Extract<BoardDialog, { kind: 'choose' }>['purpose'];

interface ChooseConsortiumProps extends DialogOf {
  readonly purpose: Purpose;
  readonly cards: readonly CardRef[];
}

function candidatesFor({ grouping, scenario }: Judgement, cards: readonly CardRef[], isCopy: boolean) {
  return scenario.consortia
    .filter(({ members }) => !cards.every(({ firmId }) => members.some((member) => member.firmId === firmId)))
    .map((consortium) => {
      const preview = previewMoves(grouping, movesTo(cards, consortium.id, isCopy));
      return { consortium, points: preview.points, broken: obstaclesOf(preview, grouping) };
    })
    .sort((a, b) => Math.min(1, a.broken.length) - Math.min(1, b.broken.length) || b.points - a.points);
}

type Candidate = ReturnType<typeof candidatesFor>[number];

function areaName({ grouping }: Judgement, { areaId }: Consortium) {
  return grouping.facts.areas.get(areaId)?.name ?? { fa: areaId };
}

function Row({ judgement, candidate }: { readonly judgement: Judgement; readonly candidate: Candidate }) {
  const words = useWords();
  const { consortium, points, broken } = candidate;
  const [first] = broken;
  return (
    <div className={styles.choice}>
      <span>
        {words.text(consortium.name)}
        <small>{words.text(areaName(judgement, consortium))}</small>
        {first !== undefined && (
          <small className={styles.broken}>
            <TriangleAlert aria-hidden size={12} /> {words.say(first.sentence)}
          </small>
        )}
      </span>
      <b data-sign={Math.sign(points)}>{formatSigned(points, words.language)}</b>
    </div>
  );
}

export function ChooseConsortium({ judgement, close, purpose, cards }: ChooseConsortiumProps) {
  const words = useWords();
  const { t } = words;
  const [query, setQuery] = useState('');
  const all = useMemo(() => candidatesFor(judgement, cards, purpose !== 'move'), [judgement, cards, purpose]);
  const shown = all.filter(({ consortium }) =>
    matches(query, `${words.text(consortium.name)} ${words.text(areaName(judgement, consortium))}`),
  );
  const choose = (target: ConsortiumId) => {
    close();
    const [card] = cards;
    if (purpose !== 'whyNot') void drop(cards, target, purpose === 'copy');
    else if (card !== undefined) ask({ card, target });
  };
  return (
    <Dialog
      isOpen
      title={t(`board.choose.${purpose}`, { firms: namesOf(judgement, cards) })}
      closeLabel={t('common.cancel')}
      onClose={close}
    >
      <SearchField
        label={t('common.search')}
        placeholder={t('board.choose.search')}
        value={query}
        onChange={setQuery}
        clearLabel={t('common.clear')}
      />
      <ListBox
        aria-label={t('board.choose.list')}
        className={styles.choices ?? ''}
        onAction={(key) => {
          const found = all.find(({ consortium }) => consortium.id === key);
          if (found !== undefined) choose(found.consortium.id);
        }}
      >
        {shown.map((candidate) => (
          <ListBoxItem
            key={candidate.consortium.id}
            id={candidate.consortium.id}
            textValue={words.text(candidate.consortium.name)}
          >
            <Row judgement={judgement} candidate={candidate} />
          </ListBoxItem>
        ))}
      </ListBox>
      {shown.length === 0 && <p>{t('common.nothingFound')}</p>}
    </Dialog>
  );
}
