/** The network as a table: every node with all that ties it. */

import { joinList } from '../../../../shared/language/messages/say';
import { formatNumber } from '../../../../shared/language/numerals';
import type { Network } from '../../../../shared/planning/coverage/network';
import { linkWord, nodeName, tiesByKind } from '../../../../shared/planning/coverage/networkWords';
import { useWords } from '../../../state/language';
import { select } from '../../../state/session';
import styles from './network.module.css';
import { selectionOf } from './nodeWords';

export function NetworkTable({ network }: { readonly network: Network }) {
  const { t, text, language } = useWords();
  const kinds = ['conflict', 'rival', 'partner'] as const;
  return (
    <div className={styles.tableFrame}>
      <table className={styles.table}>
        <caption>{t('city.network.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('city.network.number')}</th>
            <th scope="col">{t('city.network.column.node')}</th>
            <th scope="col">{t('city.network.column.kind')}</th>
            <th scope="col">{t('city.network.column.members')}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {linkWord(kind, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {network.nodes.map((node, index) => (
            <tr key={node.key}>
              <td>{formatNumber(index + 1, language)}</td>
              <th scope="row">
                <button type="button" className={styles.open} onClick={() => select(selectionOf(node))}>
                  {text(nodeName(node))}
                </button>
              </th>
              <td>{t(`nouns.${node.kind}`)}</td>
              {tiesByKind(network, node).map(({ kind, nodes }) => (
                <td key={kind}>
                  {joinList(
                    nodes.map((one) => text(nodeName(one))),
                    language,
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
