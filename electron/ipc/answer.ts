/** Answers one request: parsed input in, a Result out, whatever happens in between. Knows nothing of Electron. */
import type { AnswerOf, InputOf, RequestName } from '../../shared/ipc/contract';
import { inputSchemaOf, refusalIn } from '../../shared/ipc/schemas';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { type Result, refuse } from '../../shared/result';
import { isWithinSize, sizeLimitOf } from './messageSize';

/** What carries out a request; it may refuse, and if it throws that is a bug. */
export type Handler<Name extends RequestName> = (
  input: InputOf<Name>,
) => Result<AnswerOf<Name>> | Promise<Result<AnswerOf<Name>>>;

/** One handler for every request of the contract: a missing one is a compile error. */
export type Handlers = { readonly [Name in RequestName]: Handler<Name> };

/** Writes down what a person cannot mend. */
export type Report = (what: string, error: unknown) => void;

/** Parses the input, runs the handler, and turns a bug into a reported refusal. */
export async function answerRequest<Name extends RequestName>(
  name: Name,
  handler: Handler<Name>,
  input: unknown,
  report: Report,
): Promise<Result<AnswerOf<Name>>> {
  if (!isWithinSize(input, sizeLimitOf(name))) return refuse('too-large', both(sentence('menu.requestTooLarge')));
  const parsed = inputSchemaOf(name).safeParse(input);
  if (!parsed.success) {
    report(`The window sent ${name} with an input that does not fit`, parsed.error);
    const refusal = refusalIn(parsed.error);
    return refusal ? { ok: false, refusal } : notUnderstood(name);
  }
  try {
    return await handler(parsed.data);
  } catch (error) {
    report(`${name} failed`, error);
    return refuse('unexpected', both(sentence('menu.requestFailed', { request: name })));
  }
}

function notUnderstood(name: RequestName) {
  return refuse('bad-input', both(sentence('menu.requestNotUnderstood', { request: name })));
}
