import type { Profile, RankOfChange } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";

/** A year that changes are told since, and which of a gap's changes that is. */
export interface Since {
  readonly since: Period;
  readonly which: keyof RankOfChange;
}

/** The years that changes of gaps are told since: the year before, and the baseline where that is another year. */
export function changesSince({ periods, baseline }: Pick<Profile, "periods" | "baseline">): readonly Since[] {
  const previous = periods.at(-2);
  const sinceBaseline = { since: baseline, which: "sinceBaseline" } as const;
  if (previous === undefined || previous === baseline) return [sinceBaseline];
  return [{ since: previous, which: "sincePreviousYear" }, sinceBaseline];
}
