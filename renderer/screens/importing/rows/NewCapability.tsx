/** A capability made for a name that nobody knows; it comes into the workspace together with the list. */
import { useState } from 'react';
import type { ListName } from '../../../../shared/exchange/columns';
import { capabilityIdSchema } from '../../../../shared/ids';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { FieldGrid } from '../../../components/FieldGrid';
import { TextField } from '../../../components/TextField';
import { useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import { createCapability } from '../state/decisions';
import { decide } from '../state/previewing';
import { useWizard } from '../state/wizard';

interface NewCapabilityProps {
  readonly list: ListName;
  readonly written: string;
  readonly onClose: () => void;
}

const isPersian = (text: string) => /[\u0600-\u06FF]/.test(text);

/** Why the id cannot be taken, or undefined. */
function useIdProblem(list: ListName, id: string) {
  const capabilities = useWorkspace()?.capabilities ?? [];
  const made = useWizard(({ mapping }) => mapping[list]?.newCapabilities) ?? [];
  if (id === '') return undefined;
  if (!capabilityIdSchema.safeParse(id).success) return 'importing.names.idBlank' as const;
  const isTaken = [...capabilities, ...made].some((one) => one.id.toLowerCase() === id.toLowerCase());
  return isTaken ? ('importing.names.idTaken' as const) : undefined;
}

export function NewCapability({ list, written, onClose }: NewCapabilityProps) {
  const { t } = useWords();
  const [id, setId] = useState('');
  const [fa, setFa] = useState(isPersian(written) ? written : '');
  const [en, setEn] = useState(isPersian(written) ? '' : written);
  const [group, setGroup] = useState('');
  const problem = useIdProblem(list, id);
  const isReady = id !== '' && problem === undefined && fa.trim() !== '' && group.trim() !== '';
  const create = () => {
    const name = en.trim() === '' ? { fa: fa.trim() } : { fa: fa.trim(), en: en.trim() };
    decide(list, createCapability(written, { id: capabilityIdSchema.parse(id), name, group: group.trim() }));
    onClose();
  };
  return (
    <Dialog
      title={t('importing.names.createTitle', { name: written })}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={create}>
            {t('importing.names.createNow')}
          </Button>
        </>
      }
    >
      <FieldGrid>
        <TextField
          label={t('importing.names.id')}
          value={id}
          onChange={(typed) => setId(typed.trim())}
          dir="ltr"
          isRequired
          {...(problem === undefined ? {} : { error: t(problem) })}
        />
        <TextField label={t('importing.names.group')} value={group} onChange={setGroup} isRequired />
        <TextField label={t('importing.names.fa')} value={fa} onChange={setFa} isRequired />
        <TextField label={t('importing.names.en')} value={en} onChange={setEn} />
      </FieldGrid>
    </Dialog>
  );
}
