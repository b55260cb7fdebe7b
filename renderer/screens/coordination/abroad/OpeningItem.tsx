/** One opening: with which cities, when, who sees to it, and the consortia that suit it with their reasons; opened for writing by its button. */
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatShortDate } from '../../../../shared/language/jalali';
import { joinList } from '../../../../shared/language/messages/say';
import type { Opening } from '../../../../shared/model/international';
import type { Workspace } from '../../../../shared/model/workspace';
import type { Judgement } from '../../../../shared/planning/judgement';
import { Chip } from '../../../components/Chip';
import { IconButton } from '../../../components/IconButton';
import { useWords } from '../../../state/language';
import forms from '../../../widgets/forms.module.css';
import { RemovalDialog } from '../../../widgets/RemovalDialog';
import { OpeningFields } from './OpeningFields';
import { Suggestions } from './Suggestions';

interface OpeningItemProps {
  readonly workspace: Workspace;
  readonly judgement: Judgement | undefined;
  readonly opening: Opening;
}

export function OpeningItem({ workspace, judgement, opening }: OpeningItemProps) {
  const { t, text, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const cities = workspace.international.cities.filter(({ id }) => opening.cityIds.includes(id));
  const facts = [
    joinList(
      cities.map(({ name }) => text(name)),
      language,
    ),
    opening.on === undefined ? t('abroad.noDate') : formatShortDate(opening.on, language),
    opening.owner ?? t('abroad.noOwner'),
  ];
  return (
    <li className={forms.item} data-opening={opening.id}>
      <div className={forms.itemHead}>
        <span className={forms.title}>{text(opening.title)}</span>
        <span className={forms.tools}>
          <Chip tone="lapis">{t(`abroad.kind.${opening.kind}`)}</Chip>
          <IconButton
            label={t('abroad.editOf', { name: opening.title })}
            icon={<Pencil size={15} aria-hidden />}
            isPressed={isOpen}
            onPress={() => setOpen(!isOpen)}
          />
          <IconButton
            label={t('abroad.removeOf', { name: opening.title })}
            icon={<Trash2 size={15} aria-hidden />}
            onPress={() => setRemoving(true)}
          />
        </span>
      </div>
      <p className={forms.quiet}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {opening.note !== undefined && <p className={forms.prose}>{text(opening.note)}</p>}
      {judgement !== undefined && <Suggestions workspace={workspace} judgement={judgement} opening={opening} />}
      {isOpen && <OpeningFields workspace={workspace} opening={opening} />}
      {isRemoving && (
        <RemovalDialog
          removal={{ name: opening.title, command: { kind: 'opening.remove', openingId: opening.id } }}
          onClose={() => setRemoving(false)}
        />
      )}
    </li>
  );
}
