import type { Profile } from "@lcsp/indicators";

/** Whether a profile shows counts of districts that were split between their partnerships. */
export function isApportioned({ indicators }: Pick<Profile, "indicators">): boolean {
  return indicators.some(({ history }) => history.some(({ partnership }) => partnership.reach.kind === "apportioned"));
}
