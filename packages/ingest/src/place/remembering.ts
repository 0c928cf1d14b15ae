/** The same function, which works out each answer once. There must be few different questions. */
export function remembering<Answer>(
  answer: (one: string, two: string) => Answer,
): (one: string, two: string) => Answer {
  const answers = new Map<string, Map<string, Answer>>();
  return (one, two) => {
    const known = answers.get(two) ?? new Map<string, Answer>();
    if (known.size === 0) answers.set(two, known);
    let found = known.get(one);
    if (found === undefined) {
      found = answer(one, two);
      known.set(one, found);
    }
    return found;
  };
}
