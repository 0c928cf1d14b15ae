import type { PlacingBasis, PlacingReason, Receipt } from "@lcsp/ingest";
import { placingReasons, placingWords } from "./placing-wording.ts";

const whole = new Intl.NumberFormat("en-GB");
const bases: readonly PlacingBasis[] = ["school", "home", "placement"];

/** A line a basis: how many rows of all extracts ended where they did for which reason. "" where each was simply placed. */
export function reasonLines(receipts: readonly Receipt[]): string {
  const lines = bases.flatMap((basis) => {
    const counts = reasons
      .map((reason) => ({ reason, rows: rowsOf(receipts, basis, reason) }))
      .filter(({ rows }) => rows > 0);
    const said = counts.map(({ reason, rows }) => `    ${whole.format(rows)} ${placingReasons[reason]}`);
    return said.length === 0 ? [] : [`  ${placingWords.basis(basis)}`, ...said];
  });
  return lines.length === 0 ? "" : [placingWords.reasonsHeading, ...lines].join("\n");
}

/** In the order of their words. */
const reasons: readonly PlacingReason[] = Object.keys(placingReasons).filter(isReason);

function isReason(text: string): text is PlacingReason {
  return text in placingReasons;
}

function rowsOf(receipts: readonly Receipt[], basis: PlacingBasis, reason: PlacingReason): number {
  return receipts.reduce((sum, receipt) => sum + (receipt.reasons[basis]?.[reason] ?? 0), 0);
}
