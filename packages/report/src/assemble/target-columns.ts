import type { SetTarget, TargetResult } from "@lcsp/indicators";
import { narrowWords, targetWords } from "../gap-words.ts";
import type { Cell, Tone } from "../sheet.ts";
import { targetColours, targetOfWords } from "../wording.ts";
import { missing, number, text } from "./cells.ts";
import { type ColumnOf, figures, words } from "./table.ts";

/** What a row shows of the target of its indicator; null where the row is of an area that the plan sets none for. */
interface Aim {
  readonly target: TargetResult | null;
  readonly decimals: number;
}

/** What the plan aims at, and how the figure of the profile's year stands to it: a colour, its word, and what it means. */
export function targetColumns<Row>(aimOf: (row: Row) => Aim): readonly ColumnOf<Row>[] {
  return [
    figures("Target", 10, (row) => aim(aimOf(row))),
    words("Target status", 16, (row) => targetStatus(aimOf(row).target)),
  ];
}

/** A target may say only which way, without a figure. */
function aim({ target, decimals }: Aim): Cell {
  if (target === null || target.status === "no target" || target.target === null) return missing("not-applicable");
  return number(target.target, target.counts === "figure" ? decimals : 0);
}

const tones: Readonly<Record<TargetResult["status"], Tone | undefined>> = {
  green: "good",
  amber: "caution",
  red: "poor",
  "no floor": "poor",
  "no figure": undefined,
  "no target": undefined,
};

export function targetStatus(target: TargetResult | null): Cell {
  if (target === null || target.status === "no target") return missing("not-applicable");
  return text(statusText(target), tones[target.status]);
}

/** "amber for 2008/09: floor met, target not met". */
function statusText({ status, direction, period, counts }: SetTarget): string {
  const found = (direction === "narrow" ? narrowWords : targetWords)[status];
  return `${targetColours[status]} for ${period}: ${found}${targetOfWords[counts]}`.trimStart();
}
