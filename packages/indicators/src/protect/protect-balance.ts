import { type Placing, placings } from "@lcsp/ingest";
import type { Figure } from "../measure.ts";
import type { Balance, ShownBalance } from "../profile.ts";
import { fewToHide } from "./few-to-hide.ts";
import { FEWEST_SHOWN } from "./protect.ts";
import { isOfPupils } from "./rows-of-pupils.ts";

/**
 * A balance fit to be published: of rows of pupils, a placing of 1 to 5 is hidden, and with it the rows placed, or else another placing, so
 * that it is not all rows less the others. Rows of 1 to 5 in all are hidden too.
 */
export function protectBalance({ rows, placings: counts, ...balance }: Balance): ShownBalance {
  const inOrder = placings.map((placing) => counts[placing]);
  const closes = inOrder.reduce((sum, count) => sum + count, 0) === rows;
  const few = isOfPupils(balance.kind) ? fewToHide(inOrder, placedFirst) : new Set<number>();
  const isFewInAll = few.size > 0 && rows < FEWEST_SHOWN;
  const shown = (placing: Placing) => figureOf(counts[placing], few.has(placings.indexOf(placing)));
  return {
    ...balance,
    rows: figureOf(rows, isFewInAll),
    placings: { placed: shown("placed"), "out-of-area": shown("out-of-area"), unplaced: shown("unplaced") },
    closes,
  };
}

/** Kent's figures count the placed and the unplaced together: to hide both hides either. */
const placedFirst = ([a]: readonly [number, number], [b]: readonly [number, number]) => a - b;

function figureOf(value: number, isHidden: boolean): Figure {
  return isHidden ? { kind: "none", reason: "suppressed" } : { kind: "value", value };
}
