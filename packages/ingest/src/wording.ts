/** Every finding that this package can report. A code without words does not compile. */
export type ProblemCode = keyof typeof wording;

export const wording = {} as const;
