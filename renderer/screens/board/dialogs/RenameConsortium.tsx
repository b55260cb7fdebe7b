/** Gives a consortium another name. */
import { useState } from 'react';
import { normalise } from '../../../../shared/language/persian';
import type { Consortium } from '../../../../shared/model/consortium';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { TextField } from '../../../components/TextField';
import { useWords } from '../../../state/language';
import { changeConsortium } from '../state/consortiumChange';
import type { DialogOf } from './BoardDialogs';

export function RenameConsortium({ close, consortium }: DialogOf & { readonly consortium: Consortium }) {
  const { t } = useWords();
  const [fa, setFa] = useState(consortium.name.fa);
  const [en, setEn] = useState(consortium.name.en ?? '');
  const isMissing = normalise(fa) === '';
  const save = () => {
    const english = normalise(en);
    const name = { fa: normalise(fa), ...(english === '' ? {} : { en: english }) };
    close();
    void changeConsortium(consortium.id, (before) => ({ ...before, name }));
  };
  return (
    <Dialog
      isOpen
      size="small"
      title={t('board.consortium.rename')}
      closeLabel={t('common.cancel')}
      onClose={close}
      footer={
        <Button variant="primary" isDisabled={isMissing} onPress={save}>
          {t('board.form.rename')}
        </Button>
      }
    >
      <TextField
        label={t('board.form.name')}
        value={fa}
        onChange={setFa}
        isRequired
        {...(isMissing ? { error: t('board.form.nameMissing') } : {})}
      />
      <TextField label={t('board.form.nameEn')} value={en} onChange={setEn} dir="ltr" />
    </Dialog>
  );
}
