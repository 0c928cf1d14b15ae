import { roundHalfAway } from "../numbers/round.ts";
import type { Cell } from "../sheet.ts";
import { symbols } from "../words/wording.ts";
import type { PrintedCell } from "./printed.ts";

/** The one place where a figure is rounded. */
export function printCell(cell: Cell): PrintedCell {
  switch (cell.kind) {
    case "text":
      return cell;
    case "missing":
      return { kind: "symbol", sign: symbols[cell.why].sign };
    case "point":
      return cell.value === null ? { kind: "empty" } : rounded(cell.value, cell.decimals);
    case "number":
      return vanishes(cell.value, cell.decimals)
        ? { kind: "symbol", sign: symbols["rounds-to-zero"].sign }
        : rounded(cell.value, cell.decimals);
    default:
      return cell satisfies never;
  }
}

const rounded = (value: number, decimals: number): PrintedCell => ({
  kind: "number",
  value: roundHalfAway(value, decimals),
  format: numberFormat(decimals),
});

const vanishes = (value: number, decimals: number): boolean => value !== 0 && roundHalfAway(value, decimals) === 0;

/** Excel's number format: thousands grouped, so many decimals. */
const numberFormat = (decimals: number): string => (decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`);
