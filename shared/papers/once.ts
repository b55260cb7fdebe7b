/** What several parts of one paper read is worked out once. */

/** The same answer to the same question: worked out at the first asking, kept as long as what it is about. */
export function oncePer<Subject extends object, Answer>(
  work: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined) return before.answer;
    const answer = work(subject);
    known.set(subject, { answer });
    return answer;
  };
}
