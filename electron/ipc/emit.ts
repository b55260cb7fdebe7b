/** Telling the window: one typed way for every event of the contract. */
import type { WebContents } from 'electron';
import type { EventName, Events } from '../../shared/ipc/contract';

export type Emit = <Name extends EventName>(name: Name, payload: Events[Name]) => void;

/** Tells the window there is at the moment of the event; nobody is told when there is none. */
export function emitter(contents: () => Pick<WebContents, 'send' | 'isDestroyed'> | undefined): Emit {
  return (name, payload) => {
    const target = contents();
    if (target !== undefined && !target.isDestroyed()) target.send(name, payload);
  };
}
