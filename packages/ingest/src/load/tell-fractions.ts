import { groupBy } from "../group-by.ts";
import type { Kind } from "../kinds/kind.ts";
import { type Problem, problem } from "../problem.ts";
import { findLikelyFractions } from "../store/find-likely-fractions.ts";
import type { Store } from "../store/open-store.ts";

/**
 * Warnings about figures and targets that look like fractions beside other figures of their indicator, in whichever file:
 * one a file, indicator and group. Where nothing says their unit, 0.72 counts as 0.72%.
 */
export async function tellFractions(store: Store, { table }: Kind, extract: number): Promise<readonly Problem[]> {
  if (table !== "area_value" && table !== "target") return [];
  const found = await findLikelyFractions(store, extract);
  const groups = groupBy(found, ({ file, sheet, indicator, characteristic, group }) =>
    JSON.stringify([file, sheet, indicator, characteristic, group]),
  );
  return groups.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { file, sheet, row, value, indicator, least, greatest } = first;
    const place = { file, ...(sheet !== null && { sheet }), row };
    const facts = { indicator, more: others.length, least, greatest };
    return [problem("figure-likely-fraction", place, { found: String(value), facts })];
  });
}
