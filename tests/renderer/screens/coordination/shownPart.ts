/** One part of the screen of coordination, shown in Persian over a stand-in for the main process that carries commands out. */
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { type CoordinationTab, useCoordinationView } from '../../../../renderer/screens/coordination/state/view';
import { withoutDirectionMarks } from '../../../../renderer/widgets/directionMarks';
import type { Workspace } from '../../../../shared/model/workspace';
import { showApp } from '../../../helpers/shownApp';

/** Shows the part as somebody finds it who has just opened the workspace. */
export function showPart(tab: CoordinationTab, workspace: Workspace) {
  useCoordinationView.setState({ tab, consortiumId: undefined, scale: 'season', meetingId: undefined });
  return showApp({ workspace, screen: 'coordination' });
}

/** Chooses in a field with a list. @param label the name of the field, after the value that it shows */
export async function choose(user: UserEvent, label: RegExp, option: string | RegExp): Promise<void> {
  await user.click(screen.getByRole('button', { name: label }));
  await user.click(await screen.findByRole('option', { name: option }));
}

/** A text that reads like this, whatever marks of direction stand in it. */
export function reading(words: RegExp): (text: string) => boolean {
  return (text) => words.test(withoutDirectionMarks(text));
}
