/** The file that was brought, and which list it is: guessed, and changeable. */
import { type ListName, listNames } from '../../../../shared/exchange/columns';
import type { ImportFile } from '../../../../shared/ipc/contract';
import { SelectField } from '../../../components/SelectField';
import { useWords } from '../../../state/language';
import { readAs } from '../state/reading';
import { useWizard } from '../state/wizard';
import styles from './FileStep.module.css';

type Choice = ListName | 'all';
/** The lists that are kept most often come first. */
const first: readonly ListName[] = ['firms', 'needs', 'ties', 'capabilities'];
const choices: readonly Choice[] = [...first, ...listNames.filter((list) => !first.includes(list)), 'all'];

/** The lists behind a choice: those found in the workbook, or every list when it was not recognised as one. */
function listsOf(choice: Choice, { lists }: ImportFile): readonly ListName[] {
  if (choice !== 'all') return [choice];
  return lists.length > 1 ? lists : listNames;
}

export function ListChoice({ file }: { readonly file: ImportFile }) {
  const { t } = useWords();
  const lists = useWizard((wizard) => wizard.lists);
  const [list = 'firms'] = lists;
  const options = choices.map((id) => ({
    id,
    label: id === 'all' ? t('importing.file.allLists') : t(`importing.list.${id}`),
  }));
  return (
    <section className={styles.chosen} aria-label={t('importing.file.chosen')}>
      <p className={styles.name}>
        <bdi>{file.from === 'clipboard' ? t('importing.file.pasted') : file.fileName}</bdi>
      </p>
      <SelectField<Choice>
        label={t('importing.file.list')}
        hint={t(file.lists.length === 0 ? 'importing.file.notGuessed' : 'importing.file.guessed')}
        value={lists.length > 1 ? 'all' : list}
        options={options}
        onChange={(choice) => readAs(listsOf(choice, file))}
      />
    </section>
  );
}
