import { roundHalfAway } from "../numbers/round.ts";
import type { Missing } from "../sheet.ts";
import { symbols } from "../words/wording.ts";

/** A number as open data writes it: rounded once, with so many decimals and no thousands grouped; "low" where it would round to 0. */
export function numberCell(value: number, decimals: number): string {
  const rounded = roundHalfAway(value, decimals);
  return value !== 0 && rounded === 0 ? bare(symbols["rounds-to-zero"].sign) : rounded.toFixed(decimals);
}

/** Why there is no number, as the sign of the workbook without its brackets. */
export const symbolCell = (why: Missing): string => bare(symbols[why].sign);

const bare = (sign: string): string => sign.slice(1, -1);

/** All that can stand in place of a number. An incomplete figure, and how settled one is, are said otherwise. */
export const signs: readonly string[] = [
  symbols["not-available"],
  symbols.suppressed,
  symbols["not-applicable"],
  symbols["rounds-to-zero"],
  symbols["low-reliability"],
  symbols["low-coverage"],
].map(({ sign }) => bare(sign));
