/** The list of capabilities: names, groups and descriptions; new ones, and deletion that says what goes with it. */
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type CapabilityId, capabilityIdSchema, nextId } from '../../../shared/ids';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { matches } from '../../../shared/language/persian';
import type { Capability } from '../../../shared/model/capability';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { SearchField } from '../../components/SearchField';
import { currentWorkspace, useWorkspace } from '../../state/document';
import { execute } from '../../state/execute';
import { useWords } from '../../state/language';
import formStyles from '../../widgets/forms.module.css';
import { given } from '../../widgets/optional';
import { CapabilityForm } from './CapabilityForm';
import { closeCapabilityList, useCapabilityList } from './view';

const none: readonly Capability[] = [];

/** Adds a capability under a free code. @returns its id once it is saved */
async function addCapability(group: string): Promise<CapabilityId | undefined> {
  const taken = (currentWorkspace()?.capabilities ?? none).map(({ id }) => id);
  const id = capabilityIdSchema.parse(nextId('K', taken));
  const name = both(sentence('needs.newCapabilityName', { number: taken.length + 1 }));
  const isSaved = await execute({ kind: 'capability.save', capability: { id, name, group } });
  return isSaved ? id : undefined;
}

/** The list itself; opened at one capability it shows that one alone until the search is cleared. */
function CapabilityList({ openedAt }: { readonly openedAt?: CapabilityId }) {
  const { t, text } = useWords();
  const capabilities = useWorkspace()?.capabilities ?? none;
  const [query, setQuery] = useState(() => {
    const sought = capabilities.find(({ id }) => id === openedAt);
    return sought === undefined ? '' : text(sought.name);
  });
  const [openId, setOpenId] = useState(openedAt);
  const shown = useMemo(
    () => capabilities.filter(({ id, name, group }) => matches(query, `${id} ${name.fa} ${name.en ?? ''} ${group}`)),
    [capabilities, query],
  );
  const add = async () => {
    setQuery('');
    setOpenId(await addCapability(t('needs.capability.newGroup')));
  };
  return (
    <div className={formStyles.stack}>
      <div className={formStyles.row}>
        <div className={formStyles.grow}>
          <SearchField label={t('common.search')} clearLabel={t('common.clear')} value={query} onChange={setQuery} />
        </div>
        <Button icon={<Plus size={15} aria-hidden />} onPress={() => void add()}>
          {t('needs.newCapability')}
        </Button>
      </div>
      {shown.length === 0 && (
        <p className={formStyles.quiet}>
          {t(capabilities.length === 0 ? 'needs.noCapabilities' : 'common.nothingFound')}
        </p>
      )}
      {shown.map((capability) => (
        <CapabilityForm
          key={capability.id}
          capability={capability}
          title={text(capability.name)}
          isOpen={openId === capability.id}
          onToggle={(open) => setOpenId(open ? capability.id : undefined)}
        />
      ))}
    </div>
  );
}

export function CapabilitiesDialog() {
  const { t } = useWords();
  const { isOpen, openedAt } = useCapabilityList();
  return (
    <Dialog
      title={t('needs.capabilities')}
      isOpen={isOpen}
      onClose={closeCapabilityList}
      closeLabel={t('common.close')}
      size="large"
    >
      <CapabilityList {...given({ openedAt })} />
    </Dialog>
  );
}
