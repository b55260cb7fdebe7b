/** International ties: openings with the consortia that suit them, who could go where, and the list of cities. */
import type { Workspace } from '../../../../shared/model/workspace';
import { useJudgement } from '../../../state/judgement';
import styles from '../CoordinationScreen.module.css';
import { Chances } from './Chances';
import { Cities } from './Cities';
import { Openings } from './Openings';

export function AbroadTab({ workspace }: { readonly workspace: Workspace }) {
  const judgement = useJudgement();
  return (
    <div className={styles.stack}>
      <Openings workspace={workspace} judgement={judgement} />
      {judgement !== undefined && <Chances workspace={workspace} judgement={judgement} />}
      <Cities workspace={workspace} />
    </div>
  );
}
