/** What a member puts in: in money or in kind, each with what it is worth where that is known. */
import { X } from 'lucide-react';
import { useState } from 'react';
import type { ConsortiumId } from '../../../../shared/ids';
import { type Contribution, contributionKinds, type Member } from '../../../../shared/model/consortium';
import { IconButton } from '../../../components/IconButton';
import { Section } from '../../../components/Section';
import { SelectField } from '../../../components/SelectField';
import { useWords } from '../../../state/language';
import { AddWords } from '../../../widgets/AddWords';
import { EditMoney } from '../../../widgets/EditMoney';
import { EditWords } from '../../../widgets/EditWords';
import forms from '../../../widgets/forms.module.css';
import { withField } from '../../../widgets/withField';
import { changeMember } from '../state/consortiumChange';
import styles from './inspector.module.css';

interface ContributionsProps {
  readonly consortiumId: ConsortiumId;
  readonly member: Member;
  readonly isReadOnly: boolean;
}

const none: readonly Contribution[] = [];

export function Contributions({ consortiumId, member, isReadOnly }: ContributionsProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { firmId, contributions = none } = member;
  const save = (change: (now: readonly Contribution[]) => readonly Contribution[], gesture?: string) =>
    changeMember(
      consortiumId,
      firmId,
      (one) => {
        const changed = change(one.contributions ?? none);
        return withField(one, 'contributions', changed.length === 0 ? undefined : changed);
      },
      gesture,
    );
  const rewrite = (at: number, by: (one: Contribution) => Contribution, gesture?: string) =>
    void save((now) => now.map((one, index) => (index === at ? by(one) : one)), gesture);
  const rows = contributions.map((one, at) => ({ one, at, id: `member.${consortiumId}.${firmId}.gives.${at}` }));
  return (
    <Section
      title={t('nouns.contribution')}
      count={contributions.length}
      isCollapsible
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <div className={forms.stack}>
        {rows.map(({ one, at, id }) => (
          <div key={`${contributions.length}.${id}`} className={forms.item}>
            <div className={styles.pair}>
              <SelectField
                label={t('board.inspector.contributionKind')}
                value={one.kind}
                isDisabled={isReadOnly}
                options={contributionKinds.map((kind) => ({ id: kind, label: t(`nouns.contribution.${kind}`) }))}
                onChange={(kind) => rewrite(at, (now) => ({ ...now, kind }))}
              />
              <IconButton
                label={t('forms.removeItem', { item: one.what })}
                icon={<X size={15} aria-hidden />}
                isDisabled={isReadOnly}
                onPress={() => void save((now) => now.toSpliced(at, 1))}
              />
            </div>
            <EditWords
              id={`${id}.what`}
              label={t('board.inspector.contributionWhat')}
              value={one.what}
              save={(what = { fa: '' }, gesture) => rewrite(at, (now) => ({ ...now, what }), gesture)}
            />
            <EditMoney
              id={`${id}.worth`}
              label={t('board.inspector.contributionWorth')}
              value={one.worth}
              save={(worth, gesture) => rewrite(at, (now) => withField(now, 'worth', worth), gesture)}
            />
          </div>
        ))}
        <AddWords
          id={`member.${consortiumId}.${firmId}.gives.new`}
          label={t('board.inspector.newContribution')}
          addLabel={t('board.inspector.addContribution')}
          isDisabled={isReadOnly}
          add={(what) => save((now) => [...now, { kind: 'money', what }])}
        />
      </div>
    </Section>
  );
}
