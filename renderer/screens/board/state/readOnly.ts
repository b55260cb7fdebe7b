/** Approved and archived scenarios can only be read. */
import { isClosed } from '../../../../shared/model/scenario';
import { currentJudgement } from '../../../state/judgement';

/** Must the scenario on the board stay as it is? */
export function isReadOnly(): boolean {
  const judgement = currentJudgement();
  return judgement === undefined || isClosed(judgement.scenario);
}
