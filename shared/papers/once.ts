/** What several papers, or several parts of one, read is worked out once. */

/**
 * The same answer to the same question: worked out at the first asking, kept as long as what it is about, and worked out anew where
 * anything else in the question is another object.
 */
export function oncePer<Subject extends object, Rest extends readonly unknown[], Answer>(
  work: (subject: Subject, ...rest: Rest) => Answer,
): (subject: Subject, ...rest: Rest) => Answer {
  const known = new WeakMap<Subject, { readonly rest: Rest; readonly answer: Answer }>();
  return (subject, ...rest) => {
    const before = known.get(subject);
    if (before?.rest.every((one, place) => one === rest[place])) return before.answer;
    const answer = work(subject, ...rest);
    known.set(subject, { rest, answer });
    return answer;
  };
}
