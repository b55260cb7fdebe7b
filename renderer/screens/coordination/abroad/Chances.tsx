/** Which consortia could go to which city, with the reasons: the strongest of each, the others on request. */
import { useState } from 'react';
import type { City } from '../../../../shared/model/international';
import type { Workspace } from '../../../../shared/model/workspace';
import { type CityChance, type CityChoice, cityChances, cityChoices } from '../../../../shared/planning/cityChances';
import { reasonsOfChance } from '../../../../shared/planning/internationalReasons';
import type { Judgement } from '../../../../shared/planning/judgement';
import { LinkButton } from '../../../components/LinkButton';
import { PlainTable } from '../../../components/PlainTable';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { goTo } from '../../../state/session';
import forms from '../../../widgets/forms.module.css';

interface ChancesProps {
  readonly workspace: Workspace;
  readonly judgement: Judgement;
}

export function Chances({ workspace, judgement }: ChancesProps) {
  const { t } = useWords();
  const choices = cityChoices(cityChances(workspace, judgement.grouping));
  return (
    <Section title={t('abroad.chances')} count={choices.length} part="chances">
      {choices.length === 0 ? (
        <p className={forms.quiet}>{t('abroad.chancesNone')}</p>
      ) : (
        <PlainTable heads={[t('abroad.city'), t('abroad.consortium'), t('abroad.reasons')]}>
          {choices.map((choice) => (
            <CityRows key={choice.cityId} choice={choice} {...{ workspace, judgement }} />
          ))}
        </PlainTable>
      )}
    </Section>
  );
}

interface CityRowsProps extends ChancesProps {
  readonly choice: CityChoice;
}

function CityRows({ choice: { cityId, strongest, others }, workspace, judgement }: CityRowsProps) {
  const { t, text } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? [...strongest, ...others] : strongest;
  const asksForMore = others.length > 0 && !showsAll;
  return (
    <>
      {shown.map((chance, at) => (
        <tr key={chance.consortiumId}>
          {at === 0 && (
            <th scope="row" rowSpan={shown.length + (asksForMore ? 1 : 0)}>
              {text(nameOf(workspace, cityId))}
            </th>
          )}
          <ChanceCells chance={chance} {...{ workspace, judgement }} />
        </tr>
      ))}
      {asksForMore && (
        <tr>
          <td colSpan={2}>
            <LinkButton onPress={() => setShowsAll(true)}>
              {t('abroad.showOthers', { count: others.length })}
            </LinkButton>
          </td>
        </tr>
      )}
    </>
  );
}

function nameOf({ international }: Workspace, cityId: City['id']) {
  return international.cities.find(({ id }) => id === cityId)?.name ?? { fa: cityId };
}

function ChanceCells({ chance, workspace, judgement }: ChancesProps & { readonly chance: CityChance }) {
  const { text, say } = useWords();
  const { consortiumId } = chance;
  const consortium = judgement.scenario.consortia.find(({ id }) => id === consortiumId)?.name ?? { fa: consortiumId };
  return (
    <>
      <td>
        <LinkButton onPress={() => goTo('board', { kind: 'consortium', id: consortiumId })}>
          {text(consortium)}
        </LinkButton>
      </td>
      <td>{reasonsOfChance(workspace, chance).map(say).join(' ')}</td>
    </>
  );
}
