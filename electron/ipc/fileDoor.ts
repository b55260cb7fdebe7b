/** Handing a file to the computer: to its own program, or to the file manager. */
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Shell } from 'electron';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { done, type Result, refuse } from '../../shared/result';

export interface FileDoor {
  /** Opens the file with the program that this computer has for it. */
  readonly open: (path: string) => Promise<Result<null>>;
  /** Shows the file in its folder. */
  readonly reveal: (path: string) => Promise<Result<null>>;
}

/** The door through Electron's shell; a file that is gone meanwhile is a refusal. */
export function fileDoor(shell: Pick<Shell, 'openPath' | 'showItemInFolder'>): FileDoor {
  return {
    open: async (path) => {
      if (!existsSync(path)) return gone(path);
      const failure = await shell.openPath(path);
      const params = { file: basename(path), folder: dirname(path) };
      return failure === '' ? done(null) : refuse('no-program', both(sentence('menu.noProgram', params)));
    },
    reveal: async (path) => {
      if (!existsSync(path)) return gone(path);
      shell.showItemInFolder(path);
      return done(null);
    },
  };
}

function gone(path: string): Result<null> {
  return refuse('file-gone', both(sentence('menu.fileIsGone', { file: basename(path), folder: dirname(path) })));
}
