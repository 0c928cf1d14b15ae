import type { SetTarget, TargetResult } from "@lcsp/indicators";
import type { Cell, Tone } from "../sheet.ts";
import { foundWords } from "../words/target-words.ts";
import { targetColours, targetOfWords } from "../words/wording.ts";
import { missing, number, text } from "./cells.ts";
import { type ColumnOf, figures, words } from "./table.ts";

/** What a row shows of the target of its indicator; null where the row is of an area that the plan sets none for. */
interface Aim {
  readonly target: TargetResult | null;
  readonly decimals: number;
}

/**
 * What the plan aims at, and how the figure of the profile's year stands to it: a colour, its word, and, unless `status` is shorter, what
 * it means.
 */
export function targetColumns<Row>(aimOf: (row: Row) => Aim, status = targetStatus): readonly ColumnOf<Row>[] {
  return [
    figures("Target", 8.5, (row) => aim(aimOf(row))),
    words("Target status", status === targetStatus ? 16 : 11.5, (row) => status(aimOf(row).target)),
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
  "two terms": undefined,
  "no target": undefined,
};

/** "amber for 2008/09: floor met, target not met". */
function targetStatus(target: TargetResult | null): Cell {
  return toned(target, (set) => `${targetColours[set.status]} for ${set.period}: ${foundText(set)}`.trimStart());
}

/** "amber for 2008/09"; where there is no colour, what was found. What owes to the peers' fall is said with its colour. */
export function colourOfTarget(target: TargetResult | null): Cell {
  if (target && target.status !== "no target" && owesToPeersFall(target)) return targetStatus(target);
  return toned(target, (set) => `${targetColours[set.status] || foundText(set)} for ${set.period}`);
}

/** Of a target with a figure, a verdict stands beside it for that alone. */
const owesToPeersFall = ({ status, target, verdict }: SetTarget): boolean =>
  status === "amber" && verdict !== undefined && (target !== null || verdict.endsWith("peers fell"));

function toned(target: TargetResult | null, say: (set: SetTarget) => string): Cell {
  if (target === null || target.status === "no target") return missing("not-applicable");
  return text(say(target), tones[target.status]);
}

function foundText(set: SetTarget): string {
  return `${foundWords(set)}${targetOfWords[set.counts]}`;
}
