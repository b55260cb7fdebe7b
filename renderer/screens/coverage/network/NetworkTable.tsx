/** The network as a table: every node with all that ties it. */

import { joinList } from '../../../../shared/language/messages/say';
import type { Network } from '../../../../shared/planning/coverage/network';
import { useWords } from '../../../state/language';
import { select } from '../../../state/session';
import styles from './network.module.css';
import { linkWord, nameOf, selectionOf, tiesByKind } from './nodeWords';

export function NetworkTable({ network }: { readonly network: Network }) {
  const words = useWords();
  const { t, text, language } = words;
  const kinds = ['conflict', 'rival', 'partner'] as const;
  return (
    <div className={styles.tableFrame}>
      <table className={styles.table}>
        <caption>{t('city.network.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('city.network.column.node')}</th>
            <th scope="col">{t('city.network.column.kind')}</th>
            <th scope="col">{t('city.network.column.members')}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {linkWord(kind, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {network.nodes.map((node) => (
            <tr key={node.key}>
              <th scope="row">
                <button type="button" className={styles.open} onClick={() => select(selectionOf(node))}>
                  {text(nameOf(node))}
                </button>
              </th>
              <td>{t(`nouns.${node.kind}`)}</td>
              {tiesByKind(network, node).map(({ kind, names }) => (
                <td key={kind}>{joinList(names.map(text), language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
