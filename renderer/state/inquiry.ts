/** A question to the main process that takes its time: asked on demand, stopped at will, forgotten when what it was about has changed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Chosen } from '../../shared/ipc/chosen';
import type { AnswerOf, InputOf, RequestName } from '../../shared/ipc/contract';
import { ask } from './ask';

type Inquirable = {
  [Name in RequestName]: Name extends `explain.${string}`
    ? AnswerOf<Name> extends Chosen<unknown>
      ? Name
      : never
    : never;
}[RequestName];

type Found<Name extends Inquirable> = AnswerOf<Name> extends Chosen<infer Value> ? Value : never;

export interface Inquiry<Value> {
  readonly isAsking: boolean;
  /** The answer, while it still stands. */
  readonly found: Value | undefined;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * @param input the same object as long as the question is the same
 * @param about what the answer depends on: another value makes it void
 */
export function useInquiry<Name extends Inquirable>(
  name: Name,
  input: InputOf<Name>,
  about: unknown,
): Inquiry<Found<Name>> {
  const [isAsking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<{ readonly about: unknown; readonly value: Found<Name> }>();
  /** The question that is waited for; the main process is told when it is given up. */
  const waiting = useRef<object>(undefined);
  const stop = useCallback(() => void ask('explain.stop', {}), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question about what has changed is given up
  useEffect(
    () => () => {
      if (waiting.current === undefined) return;
      waiting.current = undefined;
      setAsking(false);
      stop();
    },
    [about, stop],
  );
  const start = useCallback(() => {
    const mine = {};
    waiting.current = mine;
    setAsking(true);
    void ask(name, input).then((chosen) => {
      if (waiting.current !== mine) return;
      waiting.current = undefined;
      setAsking(false);
      const found = chosen as Chosen<Found<Name>> | undefined;
      if (found?.kind === 'done') setAnswer({ about, value: found.value });
    });
  }, [name, input, about]);
  return { isAsking, found: answer?.about === about ? answer?.value : undefined, start, stop };
}
