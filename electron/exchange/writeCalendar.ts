/** A calendar as a file. */
import type { Language } from '../../shared/language/language';
import { t } from '../../shared/language/messages/say';
import { pickText } from '../../shared/language/text';
import type { Workspace } from '../../shared/model/workspace';
import { done, type Result } from '../../shared/result';
import { safeName } from '../papers/fileNames';
import { writeInto } from '../papers/writeInto';

/** The name offered for the calendar of a workspace. */
export function calendarFileName({ title }: Workspace, language: Language): string {
  return `${safeName(t(language, 'meetings.calendarName', { workspace: pickText(title, language) }))}.ics`;
}

/** @returns the name of the file, without its folder */
export async function writeCalendar(
  text: string,
  folder: string,
  fileName: string,
): Promise<Result<readonly string[]>> {
  const written = await writeInto(folder, fileName, new TextEncoder().encode(text));
  return written.ok ? done([fileName]) : written;
}
