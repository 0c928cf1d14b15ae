import type { Definition, GapChange } from "@lcsp/indicators";

/** Whether the definition changed between the two years, so that they don't count the same thing. */
export function isAcrossChange({ changedIn }: Definition, { from, to }: GapChange): boolean {
  return changedIn !== undefined && from < changedIn.period && changedIn.period <= to;
}

/** What happened to a gap between two years that don't count the same thing. */
export const acrossChange = (happened: string): string => `${happened} What is counted changed between the years.`;
