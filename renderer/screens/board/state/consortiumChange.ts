/** Writing about a consortium: the command carries all of it, since what is left out is taken away. */
import type { CommandCall } from '../../../../shared/commands/registry';
import type { ScenarioId } from '../../../../shared/ids';
import type { Consortium } from '../../../../shared/model/consortium';

/** The call that writes name, legal form, phases and note as this consortium has them. */
export function consortiumChange(scenarioId: ScenarioId, consortium: Consortium): CommandCall {
  const { id, name, legalForm, phases, note } = consortium;
  return {
    kind: 'consortium.change',
    scenarioId,
    consortiumId: id,
    name,
    phases,
    ...(legalForm === undefined ? {} : { legalForm }),
    ...(note === undefined ? {} : { note }),
  };
}
