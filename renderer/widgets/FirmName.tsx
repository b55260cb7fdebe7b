/** A firm's name in the language of the screen, kept to itself in a line that runs the other way, and whole in its title when it is cut. */
import type { Text } from '../../shared/model/text';
import { useWords } from '../state/language';
import styles from './FirmName.module.css';

interface FirmNameProps {
  readonly name: Text;
}

export function FirmName({ name }: FirmNameProps) {
  const { text } = useWords();
  const said = text(name);
  return (
    <bdi className={styles.name} title={said}>
      {said}
    </bdi>
  );
}
