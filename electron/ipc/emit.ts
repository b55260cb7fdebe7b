/** Telling the window: one typed way for every event of the contract, in the order in which things happened. */
import { setImmediate as pause } from 'node:timers/promises';
import type { WebContents } from 'electron';
import { partsOf } from '../../shared/document/parts';
import type { EventName, Events } from '../../shared/ipc/contract';

export type Emit = <Name extends EventName>(name: Name, payload: Events[Name]) => void;

type Send = Pick<WebContents, 'send' | 'isDestroyed'>;
type Message = readonly [name: EventName, payload: Events[EventName]];

/** A large change in the parts in which it travels, each written when its turn comes; every other event is one message. */
function messagesOf(name: EventName, payload: Events[EventName]): readonly (() => Message)[] {
  if (name !== 'document.changed') return [() => [name, payload]];
  const change = payload as Events['document.changed'];
  const { revision } = change;
  const parts = partsOf(change.patches);
  if (parts.length === 1) return [() => [name, change]];
  return [
    ...parts.map((part) => (): Message => ['document.changing', { revision, patches: JSON.stringify(part) }]),
    () => ['document.changed', { ...change, patches: [] }],
  ];
}

/**
 * Tells the window there is at the moment of the event; nobody is told when there is none. Between the parts of a large change other
 * work goes on, and what happens meanwhile is told after it.
 */
export function emitter(contents: () => Send | undefined): Emit {
  const waiting: (() => Message)[] = [];
  let isSending = false;
  const send = async () => {
    isSending = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, payload] = next();
      const target = contents();
      if (target !== undefined && !target.isDestroyed()) target.send(name, payload);
      if (name === 'document.changing') await pause();
    }
    isSending = false;
  };
  return (name, payload) => {
    waiting.push(...messagesOf(name, payload));
    if (!isSending) void send();
  };
}
