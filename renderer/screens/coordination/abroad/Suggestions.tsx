/** Consortia that suit an opening, each with its reasons and a tick by which the office names it. */
import type { ConsortiumId } from '../../../../shared/ids';
import type { Opening } from '../../../../shared/model/international';
import type { Workspace } from '../../../../shared/model/workspace';
import { matchesOf, type OpeningMatch } from '../../../../shared/planning/international';
import { reasonsOfMatch } from '../../../../shared/planning/internationalReasons';
import type { Judgement } from '../../../../shared/planning/judgement';
import { CheckField } from '../../../components/CheckField';
import { useWords } from '../../../state/language';
import forms from '../../../widgets/forms.module.css';
import { changeOpening } from '../../../widgets/saving';
import styles from './abroad.module.css';

interface SuggestionsProps {
  readonly workspace: Workspace;
  readonly judgement: Judgement;
  readonly opening: Opening;
}

/** Names the consortium for the opening, or takes the name back. */
function name(opening: Opening, id: ConsortiumId, isNamed: boolean): void {
  void changeOpening(opening.id, (now) => {
    const others = now.consortiumIds.filter((one) => one !== id);
    return { ...now, consortiumIds: isNamed ? [...others, id] : others };
  });
}

export function Suggestions({ workspace, judgement, opening }: SuggestionsProps) {
  const { t } = useWords();
  const matches = matchesOf(workspace, judgement.grouping, opening);
  if (matches.length === 0) return <p className={forms.quiet}>{t('abroad.nobody')}</p>;
  return (
    <div>
      <h4 className={forms.quiet}>{t('abroad.suggested')}</h4>
      <ul className={styles.matches}>
        {matches.map((match) => (
          <Match key={match.consortiumId} match={match} {...{ workspace, judgement, opening }} />
        ))}
      </ul>
    </div>
  );
}

function Match({ match, workspace, judgement, opening }: SuggestionsProps & { readonly match: OpeningMatch }) {
  const { t, say } = useWords();
  const { consortiumId, isChosen } = match;
  const consortium = judgement.scenario.consortia.find(({ id }) => id === consortiumId)?.name ?? { fa: consortiumId };
  return (
    <li>
      <CheckField
        label={t('abroad.choose', { consortium })}
        hint={reasonsOfMatch(workspace, match).map(say).join(' ')}
        isSelected={isChosen}
        onChange={(isNamed) => name(opening, consortiumId, isNamed)}
      />
    </li>
  );
}
