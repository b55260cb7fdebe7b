/** Which consortium could go to which city, as a table with the reasons. */
import type { Workspace } from '../../../../shared/model/workspace';
import { type CityChance, cityChances } from '../../../../shared/planning/international';
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
  const chances = cityChances(workspace, judgement.grouping);
  return (
    <Section title={t('abroad.chances')} count={chances.length} part="chances">
      {chances.length === 0 ? (
        <p className={forms.quiet}>{t('abroad.chancesNone')}</p>
      ) : (
        <PlainTable heads={[t('abroad.city'), t('abroad.consortium'), t('abroad.reasons')]}>
          {chances.map((chance) => (
            <Row key={`${chance.cityId} ${chance.consortiumId}`} chance={chance} {...{ workspace, judgement }} />
          ))}
        </PlainTable>
      )}
    </Section>
  );
}

function Row({ chance, workspace, judgement }: ChancesProps & { readonly chance: CityChance }) {
  const { text, say } = useWords();
  const { cityId, consortiumId } = chance;
  const city = workspace.international.cities.find(({ id }) => id === cityId)?.name ?? { fa: cityId };
  const consortium = judgement.scenario.consortia.find(({ id }) => id === consortiumId)?.name ?? { fa: consortiumId };
  return (
    <tr>
      <th scope="row">{text(city)}</th>
      <td>
        <LinkButton onPress={() => goTo('board', { kind: 'consortium', id: consortiumId })}>
          {text(consortium)}
        </LinkButton>
      </td>
      <td>{reasonsOfChance(workspace, chance).map(say).join(' ')}</td>
    </tr>
  );
}
