import type { Measure } from "@lcsp/indicators";
import { whyNone } from "../assemble/cells.ts";
import { decimalsOfCount } from "../numbers/decimals-of-count.ts";
import { numberCell, symbolCell } from "./number-cell.ts";
import type { TidyRow } from "./tidy-row.ts";

type CellOf = (row: TidyRow) => string;

/** The figure in its indicator's unit; or one end of what it can be, where rows behind it are hidden. A complete figure stands at both ends. */
export function endOfFigure(end: "value" | "least" | "greatest"): CellOf {
  return ({ measure: { value }, definition }) => {
    if (value.kind === "value") return numberCell(value.value, definition.decimals);
    if (value.kind === "between" && end !== "value") return numberCell(value[end], definition.decimals);
    // The standards have no sign for a figure that is incomplete: it is not available, and its two ends stand beside it.
    return symbolCell(value.kind === "between" ? "not-available" : value.reason);
  };
}

/** One end of a count: whole, or with one decimal where a publisher grossed it up. */
export function countEnd(which: "numerator" | "denominator", end: "least" | "greatest"): CellOf {
  return ({ measure }) => {
    const found = measure[which];
    if (found === null) return besides(measure);
    return numberCell(found[end], decimalsOfCount(found[end]));
  };
}

export function intervalEnd(end: "lower" | "upper"): CellOf {
  return ({ measure, definition }) =>
    measure.interval === null ? besides(measure) : numberCell(measure.interval[end], definition.decimals);
}

/** Beside a figure that is no ratio of counts, or has no interval, the question does not arise; beside none, the reason is the figure's. */
function besides({ value }: Measure): string {
  if (value.kind === "value") return symbolCell("not-applicable");
  return symbolCell(value.kind === "between" ? "not-available" : whyNone(value));
}
