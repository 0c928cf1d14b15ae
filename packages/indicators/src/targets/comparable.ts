import type { Measure } from "../measure.ts";
import type { Definition } from "../profile.ts";

/** Years since the definition last changed: a line through both sides of a change would take it for a trend. */
export function comparable(
  history: readonly Measure[],
  { changedIn }: Pick<Definition, "changedIn">,
): readonly Measure[] {
  return changedIn ? history.filter(({ period }) => period >= changedIn.period) : history;
}
