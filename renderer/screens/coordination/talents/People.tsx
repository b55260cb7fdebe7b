/** The people, searched as everything else is: folded, in any order of words. */
import { useState } from 'react';
import { joinList } from '../../../../shared/language/messages/say';
import { matches } from '../../../../shared/language/persian';
import { factsOf } from '../../../../shared/model/facts';
import type { Workspace } from '../../../../shared/model/workspace';
import type { PresentedTalent } from '../../../../shared/planning/talents';
import { LinkButton } from '../../../components/LinkButton';
import { PlainTable } from '../../../components/PlainTable';
import { SearchField } from '../../../components/SearchField';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { goTo } from '../../../state/session';
import forms from '../../../widgets/forms.module.css';

interface PeopleProps {
  readonly workspace: Workspace;
  readonly people: readonly PresentedTalent[];
}

export function People({ workspace, people }: PeopleProps) {
  const { t, text, language } = useWords();
  const [typed, setTyped] = useState('');
  const { firms, capabilities } = factsOf(workspace);
  const rows = people.map(({ firmId, talent }) => ({
    firmId,
    id: talent.id,
    name: talent.name,
    expertise: text(talent.expertise),
    fields: joinList(
      talent.capabilityIds.map((id) => text(capabilities.get(id)?.name ?? { fa: id })),
      language,
    ),
    firm: text(firms.get(firmId)?.name ?? { fa: firmId }),
  }));
  const found = rows.filter((row) => matches(typed, `${row.name} ${row.expertise} ${row.fields} ${row.firm}`));
  return (
    <Section title={t('abroad.people')} count={found.length} part="people">
      <SearchField label={t('abroad.talentSearch')} value={typed} onChange={setTyped} clearLabel={t('common.clear')} />
      {found.length === 0 ? (
        <p className={forms.quiet}>{t('abroad.noneFound')}</p>
      ) : (
        <PlainTable heads={[t('abroad.person'), t('abroad.expertise'), t('nouns.capability'), t('abroad.firm')]}>
          {found.map((row) => (
            <tr key={`${row.firmId} ${row.id}`}>
              <th scope="row">{row.name}</th>
              <td>{row.expertise}</td>
              <td>{row.fields}</td>
              <td>
                <LinkButton onPress={() => goTo('firms', { kind: 'firm', id: row.firmId, page: 'talents' })}>
                  {row.firm}
                </LinkButton>
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
    </Section>
  );
}
