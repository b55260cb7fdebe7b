/** Places for signatures and stamps: room for a stamp of 35 mm each, never torn by a page's end. */
import type { SignatureLabels, SignaturePlace } from '../../shared/papers/paper';
import styles from './sheets.module.css';
import { Words } from './Words';

interface SignaturesProps {
  readonly labels: SignatureLabels;
  readonly places: readonly SignaturePlace[];
}

export function SignaturesView({ labels, places }: SignaturesProps) {
  return (
    <div className={styles.signatures}>
      {places.map(({ party, role, name, post }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper is laid out once and its places never move
        <div key={index} className={styles.signature}>
          <p className={styles.party}>
            <Words text={party} />
          </p>
          <p className={styles.partyRole}>
            <Words text={role} />
          </p>
          <Line label={labels.name} value={name} />
          <Line label={labels.post} value={post} />
          <Line label={labels.date} value={undefined} />
          <p className={styles.stamp}>{labels.stamp}</p>
        </div>
      ))}
    </div>
  );
}

function Line({ label, value }: { readonly label: string; readonly value: string | undefined }) {
  return (
    <p className={styles.signatureLine}>
      <span>{label}: </span>
      {value === undefined ? <span className={styles.blank} /> : <Words text={value} />}
    </p>
  );
}
