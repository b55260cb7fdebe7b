/** Writing about a consortium and its members: always on the newest version, since a command carries all that is written. */
import type { CommandCall } from '../../../../shared/commands/registry';
import type { ConsortiumId, FirmId, ScenarioId } from '../../../../shared/ids';
import type { Consortium, Member } from '../../../../shared/model/consortium';
import { execute } from '../../../state/execute';
import { currentJudgement } from '../../../state/judgement';

function callFor(scenarioId: ScenarioId, consortium: Consortium): CommandCall {
  const { id, name, legalForm, note } = consortium;
  return {
    kind: 'consortium.change',
    scenarioId,
    consortiumId: id,
    name,
    ...(legalForm === undefined ? {} : { legalForm }),
    ...(note === undefined ? {} : { note }),
  };
}

function found(id: ConsortiumId) {
  const scenario = currentJudgement()?.scenario;
  const consortium = scenario?.consortia.find((one) => one.id === id);
  return scenario && consortium && { scenarioId: scenario.id, consortium };
}

/** Saves name, legal form and note of a consortium after a change. */
export async function changeConsortium(
  id: ConsortiumId,
  change: (consortium: Consortium) => Consortium,
  gesture?: string,
): Promise<void> {
  const here = found(id);
  if (here !== undefined) await execute(callFor(here.scenarioId, change(here.consortium)), gesture);
}

/** Saves share, task and contributions of a member after a change. @returns false when it was refused */
export async function changeMember(
  id: ConsortiumId,
  firmId: FirmId,
  change: (member: Member) => Member,
  gesture?: string,
): Promise<boolean> {
  const here = found(id);
  const member = here?.consortium.members.find((one) => one.firmId === firmId);
  if (here === undefined || member === undefined) return false;
  const { sharePercent, task, contributions } = change(member);
  const call: CommandCall = {
    kind: 'member.change',
    scenarioId: here.scenarioId,
    consortiumId: id,
    firmId,
    ...(sharePercent === undefined ? {} : { sharePercent }),
    ...(task === undefined ? {} : { task }),
    ...(contributions === undefined ? {} : { contributions }),
  };
  return execute(call, gesture);
}
