/** What a member puts in: in money or in kind, each with what it is worth where that is known. */
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { ConsortiumId } from '../../../../shared/ids';
import { type Contribution, contributionKinds, type Member } from '../../../../shared/model/consortium';
import { Button } from '../../../components/Button';
import { IconButton } from '../../../components/IconButton';
import { Section } from '../../../components/Section';
import { SelectField } from '../../../components/SelectField';
import { useCurrency } from '../../../state/document';
import { useWords } from '../../../state/language';
import { EditText } from '../../../widgets/EditText';
import { EditWords } from '../../../widgets/EditWords';
import forms from '../../../widgets/forms.module.css';
import { maybe, money } from '../../../widgets/reading';
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
  const currency = useCurrency();
  const [isOpen, setOpen] = useState(false);
  const { firmId, contributions = none } = member;
  const save = (change: (now: readonly Contribution[]) => readonly Contribution[], gesture?: string) =>
    void changeMember(
      consortiumId,
      firmId,
      (one) => {
        const changed = change(one.contributions ?? none);
        return withField(one, 'contributions', changed.length === 0 ? undefined : changed);
      },
      gesture,
    );
  const rewrite = (at: number, by: (one: Contribution) => Contribution, gesture?: string) =>
    save((now) => now.map((one, index) => (index === at ? by(one) : one)), gesture);
  const rows = contributions.map((one, at) => ({ one, at, id: `member.${consortiumId}.${firmId}.gives.${at}` }));
  const add = () => save((now) => [...now, { kind: 'money', what: { fa: t('board.inspector.newContribution') } }]);
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
                onPress={() => save((now) => now.toSpliced(at, 1))}
              />
            </div>
            <EditWords
              id={`${id}.what`}
              label={t('board.inspector.contributionWhat')}
              value={one.what}
              save={(what = { fa: '' }, gesture) => rewrite(at, (now) => ({ ...now, what }), gesture)}
            />
            <EditText
              id={`${id}.worth`}
              label={t('board.inspector.contributionWorth')}
              value={one.worth}
              format={maybe(money(currency))}
              save={(worth, gesture) => rewrite(at, (now) => withField(now, 'worth', worth), gesture)}
            />
          </div>
        ))}
        <div>
          <Button icon={<Plus size={15} aria-hidden />} isDisabled={isReadOnly} onPress={add}>
            {t('board.inspector.addContribution')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
