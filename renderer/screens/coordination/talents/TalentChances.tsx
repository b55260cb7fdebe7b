/** Requirements that nobody or only one firm meets, with the people who know that field. */
import { joinClauses } from '../../../../shared/language/clauses';
import { factsOf } from '../../../../shared/model/facts';
import type { Workspace } from '../../../../shared/model/workspace';
import type { Judgement } from '../../../../shared/planning/judgement';
import { type TalentChance, talentChances } from '../../../../shared/planning/talents';
import { Chip } from '../../../components/Chip';
import { LinkButton } from '../../../components/LinkButton';
import { PlainTable } from '../../../components/PlainTable';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { goTo } from '../../../state/session';
import forms from '../../../widgets/forms.module.css';

interface TalentChancesProps {
  readonly workspace: Workspace;
  readonly judgement: Judgement;
}

export function TalentChances({ workspace, judgement }: TalentChancesProps) {
  const { t } = useWords();
  const chances = talentChances(workspace, judgement.grouping);
  return (
    <Section title={t('abroad.talentChances')} count={chances.length} part="talentChances">
      <p className={forms.quiet}>{t(chances.length === 0 ? 'abroad.noTalentChances' : 'abroad.talentChancesText')}</p>
      {chances.length > 0 && (
        <PlainTable
          heads={[t('abroad.requirement'), t('abroad.consortium'), t('abroad.standing'), t('abroad.suggestedPeople')]}
        >
          {chances.map((chance) => (
            <Row
              key={`${chance.consortiumId} ${chance.requirement.needId} ${chance.requirement.requirement}`}
              chance={chance}
              {...{ workspace, judgement }}
            />
          ))}
        </PlainTable>
      )}
    </Section>
  );
}

function Row({ chance, workspace, judgement }: TalentChancesProps & { readonly chance: TalentChance }) {
  const { t, text, language } = useWords();
  const { capabilities, firms } = factsOf(workspace);
  const { consortiumId, requirement, supply, people } = chance;
  const { capabilityId } = requirement;
  const consortium = judgement.scenario.consortia.find(({ id }) => id === consortiumId)?.name ?? { fa: consortiumId };
  const names = people.map(({ talent, firmId, isOfMember }) => {
    const firm = firms.get(firmId)?.name ?? { fa: firmId };
    return t(isOfMember ? 'abroad.memberPersonOf' : 'abroad.personOf', { person: talent.name, firm });
  });
  return (
    <tr>
      <th scope="row">{text(capabilities.get(capabilityId)?.name ?? { fa: capabilityId })}</th>
      <td>
        <LinkButton onPress={() => goTo('board', { kind: 'consortium', id: consortiumId })}>
          {text(consortium)}
        </LinkButton>
      </td>
      <td>
        <Chip tone={supply === 'gap' ? 'pomegranate' : 'saffron'}>{t(`coverage.state.${supply}`)}</Chip>
      </td>
      <td>{joinClauses(names, language)}</td>
    </tr>
  );
}
