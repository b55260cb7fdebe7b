/** Names of capabilities that nobody knows, each with the nearest known ones; and those that were settled, which can be asked again. */
import { X } from 'lucide-react';
import { useState } from 'react';
import type { ListPreview } from '../../../../shared/exchange/preview';
import { formatNumber } from '../../../../shared/language/numerals';
import { Chip } from '../../../components/Chip';
import { IconButton } from '../../../components/IconButton';
import { Section } from '../../../components/Section';
import { useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import { settleName } from '../state/decisions';
import { decide } from '../state/previewing';
import { useWizard } from '../state/wizard';
import { NameChoice } from './NameChoice';
import styles from './UnknownNames.module.css';

function Settled({ preview: { list } }: { readonly preview: ListPreview }) {
  const { t, text } = useWords();
  const capabilities = useWorkspace()?.capabilities;
  const mapping = useWizard((wizard) => wizard.mapping[list]);
  const settled = Object.entries(mapping?.names ?? {});
  if (settled.length === 0) return null;
  const nameOf = (id: string) => {
    const found = [...(mapping?.newCapabilities ?? []), ...(capabilities ?? [])].find((one) => one.id === id);
    return found === undefined ? id : text(found.name);
  };
  return (
    <ul className={styles.settled}>
      {settled.map(([written, id]) => (
        <li key={written}>
          <Chip tone="turquoise">{t('importing.names.settled', { written, name: nameOf(id) })}</Chip>
          <IconButton
            label={t('importing.names.unsettle', { written })}
            icon={<X size={13} aria-hidden />}
            onPress={() => decide(list, settleName(written, undefined))}
          />
        </li>
      ))}
    </ul>
  );
}

export function UnknownNames({ preview }: { readonly preview: ListPreview }) {
  const { t, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const hasSettled = useWizard(({ mapping }) => mapping[preview.list]?.names !== undefined);
  const { unknownNames } = preview;
  if (unknownNames.length === 0 && !hasSettled) return null;
  return (
    <div className={styles.card}>
      <Section
        title={t('importing.names.heading')}
        count={formatNumber(unknownNames.length, language)}
        isCollapsible
        isOpen={isOpen}
        onToggle={setOpen}
      >
        <div className={styles.list}>
          {unknownNames.length > 0 && <p className={styles.quiet}>{t('importing.names.text')}</p>}
          {unknownNames.map((name) => (
            <NameChoice key={name.written} list={preview.list} name={name} />
          ))}
          <Settled preview={preview} />
        </div>
      </Section>
    </div>
  );
}
