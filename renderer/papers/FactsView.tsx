/** Labels with what is known of them, as a table of two columns. */
import type { Fact } from '../../shared/papers/paper';
import styles from './sheets.module.css';
import { Words } from './Words';

export function FactsView({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <table className={styles.facts}>
      <tbody>
        {facts.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">
              <Words text={label} />
            </th>
            <td>
              <Words text={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
