/** What the firm wants to raise with the city. */
import { Plus, X } from 'lucide-react';
import { type RaisedConcerns, raisedConcerns } from '../../../shared/exchange/review/profile';
import { concernTopics } from '../../../shared/model/concern';
import { limits } from '../../../shared/model/limits';
import { Button } from '../../components/Button';
import { IconButton } from '../../components/IconButton';
import { SelectField } from '../../components/SelectField';
import { TextField } from '../../components/TextField';
import { useWords } from '../../state/language';
import forms from '../forms.module.css';
import type { RecordProps } from './recordDraft';

const path = 'concerns';
type Raised = RaisedConcerns[number];

export function Concerns({ record: { correctedTo, correct } }: RecordProps) {
  const { t } = useWords();
  const raised = raisedConcerns(path, correctedTo(path));
  // No concerns are no correction.
  const raise = (concerns: RaisedConcerns) => correct(path, concerns.length === 0 ? null : concerns);
  const topics = concernTopics.map((id) => ({ id, label: t(`nouns.topic.${id}`) }));
  const change = (at: number, by: Partial<Raised>) =>
    raise(raised.map((one, index) => (index === at ? { ...one, ...by } : one)));
  return (
    <div className={forms.stack}>
      {raised.length === 0 && <p className={forms.quiet}>{t('reviewing.record.noConcerns')}</p>}
      <ul className={forms.stack}>
        {raised.map(({ topic, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: concerns have no names yet and are only added at the end
          <li key={index} className={forms.item}>
            <div className={forms.row}>
              <div className={forms.grow}>
                <SelectField
                  label={t('reviewing.record.concernTopic')}
                  value={topic}
                  options={topics}
                  onChange={(chosen) => change(index, { topic: chosen })}
                />
              </div>
              <IconButton
                label={t('reviewing.record.removeConcern')}
                icon={<X size={15} aria-hidden />}
                onPress={() => raise(raised.filter((_, at) => at !== index))}
              />
            </div>
            <TextField
              label={t('reviewing.record.concernText')}
              value={text.fa}
              onChange={(fa) => change(index, { text: { fa } })}
              rows={2}
              isRequired
              maxLength={limits.longText}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          icon={<Plus size={15} aria-hidden />}
          onPress={() => raise([...raised, { topic: 'other', text: { fa: '' } }])}
        >
          {t('reviewing.record.addConcern')}
        </Button>
      </div>
    </div>
  );
}
