import type { Definition, GapChange } from "@lcsp/indicators";

/** Whether what is counted changed between the two years, so that they count two things. */
export function isAcrossChange({ changedIn }: Definition, { from, to }: GapChange): boolean {
  return changedIn !== undefined && from < changedIn.period && changedIn.period <= to;
}

/** What happened to a gap whose two years count two things. */
export const acrossChange = (happened: string): string => `${happened} What is counted changed between the years.`;
