/** The network of firms and consortia, as a drawing or as a table. */
import { Share2 } from 'lucide-react';
import { useMemo } from 'react';
import type { Grouping } from '../../../../shared/model/grouping';
import type { Workspace } from '../../../../shared/model/workspace';
import { linkKinds, type Network, networkOf } from '../../../../shared/planning/coverage/network';
import { linkWord, networkSum } from '../../../../shared/planning/coverage/networkWords';
import { Button } from '../../../components/Button';
import { SwitchField } from '../../../components/CheckField';
import { classes } from '../../../components/classes';
import { EmptyState } from '../../../components/EmptyState';
import { useWords } from '../../../state/language';
import { goTo } from '../../../state/session';
import { useRemembered } from '../../../state/settings';
import page from '../CoverageScreen.module.css';
import { NetworkDrawing } from './NetworkDrawing';
import { NetworkTable } from './NetworkTable';
import styles from './network.module.css';
import { useNetworkPicture } from './useNetworkPicture';

interface NetworkTabProps {
  readonly workspace: Workspace;
  readonly grouping: Grouping | undefined;
}

function Sum({ network }: { readonly network: Network }) {
  const { t, language } = useWords();
  const { alone } = network;
  return (
    <p className={page.note}>
      {networkSum(network, language)}
      {alone.length > 0 && `. ${t('city.network.alone', { count: alone.length })}`}
    </p>
  );
}

function Lines() {
  const { t, language } = useWords();
  return (
    <ul className={styles.legend} aria-label={t('city.legend.title')}>
      {linkKinds.map((kind) => (
        <li key={kind}>
          <svg className={styles.sample} viewBox="0 0 32 8" aria-hidden="true">
            <line className={classes(styles.link, styles[kind])} x1="0" x2="32" y1="4" y2="4" />
          </svg>
          {linkWord(kind, language)}
        </li>
      ))}
    </ul>
  );
}

function Drawing({ network }: { readonly network: Network }) {
  const { t } = useWords();
  const { progress, picture } = useNetworkPicture(network);
  if (picture === undefined) {
    return (
      <p className={styles.waiting} role="status">
        {t('city.network.drawing', { share: { percent: Math.round(progress * 10) / 10 } })}
      </p>
    );
  }
  return <NetworkDrawing network={network} picture={picture} />;
}

export function NetworkTab({ workspace, grouping }: NetworkTabProps) {
  const { t } = useWords();
  const [asTable, rememberTable] = useRemembered('coverage', 'networkTable', (kept) => kept === true);
  const network = useMemo(() => networkOf(workspace, grouping), [workspace, grouping]);
  if (network.nodes.length === 0) {
    const action = <Button onPress={() => goTo('board')}>{t('shell.goTo.board')}</Button>;
    return <EmptyState icon={<Share2 size={36} aria-hidden />} title={t('city.empty.noTies')} action={action} />;
  }
  return (
    <>
      <div className={styles.bar}>
        <Lines />
        <SwitchField label={t('city.network.asTable')} isSelected={asTable} onChange={rememberTable} />
      </div>
      {asTable ? <NetworkTable network={network} /> : <Drawing network={network} />}
      <Sum network={network} />
    </>
  );
}
