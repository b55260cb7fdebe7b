/** People whom firms present with consent: found by name, field or capability, and where they could help. */
import { Users } from 'lucide-react';
import type { Workspace } from '../../../../shared/model/workspace';
import { presentedTalents, silentTalents } from '../../../../shared/planning/talents';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { useJudgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { goTo } from '../../../state/session';
import forms from '../../../widgets/forms.module.css';
import styles from '../CoordinationScreen.module.css';
import { People } from './People';
import { TalentChances } from './TalentChances';

export function TalentsTab({ workspace }: { readonly workspace: Workspace }) {
  const { t } = useWords();
  const judgement = useJudgement();
  const people = presentedTalents(workspace);
  const silent = silentTalents(workspace);
  const note = silent === 0 ? null : <p className={forms.quiet}>{t('abroad.silent', { count: silent })}</p>;
  if (people.length === 0) {
    return (
      <div className={styles.stack}>
        <EmptyState
          icon={<Users size={36} aria-hidden />}
          title={t('abroad.noPeople')}
          text={t('abroad.noPeopleText')}
          action={
            <Button variant="primary" onPress={() => goTo('firms')}>
              {t('shell.goTo.firms')}
            </Button>
          }
        />
        {note}
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      {judgement !== undefined && <TalentChances workspace={workspace} judgement={judgement} />}
      <People workspace={workspace} people={people} />
      {note}
    </div>
  );
}
