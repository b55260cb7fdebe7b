/** The form of one need, every field of it. */
import { Copy, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { NeedId } from '../../../shared/ids';
import { EmptyState } from '../../components/EmptyState';
import { IconButton } from '../../components/IconButton';
import { useWorkspace } from '../../state/document';
import { useWords } from '../../state/language';
import { select } from '../../state/session';
import formStyles from '../../widgets/forms.module.css';
import { RemovalDialog } from '../../widgets/RemovalDialog';
import { MoneyFields } from './forms/MoneyFields';
import { MoreFields } from './forms/MoreFields';
import { RequirementsFields } from './forms/RequirementsFields';
import { WhatFields } from './forms/WhatFields';
import { WhereFields } from './forms/WhereFields';
import { addNeed, copyOfNeed } from './newNeed';
import { needRemoval } from './removal';

export function NeedInspector({ id }: { readonly id: NeedId }) {
  const { t, text } = useWords();
  const needs = useWorkspace()?.needs;
  const [isRemoving, setRemoving] = useState(false);
  const need = needs?.find((one) => one.id === id);
  if (needs === undefined || need === undefined) return <EmptyState title={t('needs.gone')} />;
  return (
    <div className={formStyles.page}>
      <header className={formStyles.head}>
        <h3 className={formStyles.title}>{text(need.title)}</h3>
        <span className={formStyles.tools}>
          <IconButton
            label={t('needs.duplicateNeed')}
            icon={<Copy size={16} aria-hidden />}
            onPress={() => void addNeed(copyOfNeed(need, needs))}
          />
          <IconButton
            label={t('needs.deleteNeed')}
            icon={<Trash2 size={16} aria-hidden />}
            onPress={() => setRemoving(true)}
          />
        </span>
      </header>
      <WhatFields need={need} />
      <RequirementsFields need={need} />
      <WhereFields need={need} />
      <MoneyFields need={need} />
      <MoreFields need={need} />
      {isRemoving && (
        <RemovalDialog
          removal={needRemoval(need)}
          onClose={() => setRemoving(false)}
          onDone={() => select(undefined)}
        />
      )}
    </div>
  );
}
