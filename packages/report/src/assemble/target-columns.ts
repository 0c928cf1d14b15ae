import type { SetTarget, TargetResult } from "@lcsp/indicators";
import type { Cell, Tone } from "../sheet.ts";
import { foundWords } from "../words/target-words.ts";
import { targetColours, targetOfWords } from "../words/wording.ts";
import { missing, number, text } from "./cells.ts";
import { type ColumnOf, figures, words } from "./table.ts";

/** The target of a row's indicator. Null where the row is of an area that the plan sets no targets for. */
interface Aim {
  readonly target: TargetResult | null;
  readonly decimals: number;
}

/**
 * Two columns: what the plan aims at, and where the figure of the profile's year stands against it. `status` says that as a colour with its
 * word and its meaning, unless a shorter form is given.
 */
export function targetColumns<Row>(aimOf: (row: Row) => Aim, status = targetStatus): readonly ColumnOf<Row>[] {
  return [
    figures("Target", 8.5, (row) => aim(aimOf(row))),
    words("Target status", status === targetStatus ? 16 : 11.5, (row) => status(aimOf(row).target)),
  ];
}

/** A plan may say only which way, without a figure: then there is none to show. */
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
  "too few": undefined,
  "two terms": undefined,
  "no target": undefined,
};

/** "amber for 2008/09: floor met, target not met". */
function targetStatus(target: TargetResult | null): Cell {
  return toned(target, (set) => `${targetColours[set.status]} for ${set.period}: ${foundText(set)}`.trimStart());
}

/** "amber for 2008/09"; where there is no colour, what was found. Where the peers fell, that is said beside the colour. */
export function colourOfTarget(target: TargetResult | null): Cell {
  if (target && target.status !== "no target" && owesToPeersFall(target)) return targetStatus(target);
  return toned(target, (set) => `${targetColours[set.status] || foundText(set)} for ${set.period}`);
}

/** Whether a narrowing is due to a fall of the peers. A target with a figure has a verdict for no other reason. */
const owesToPeersFall = ({ status, target, verdict }: SetTarget): boolean =>
  status === "amber" && verdict !== undefined && (target !== null || verdict.endsWith("peers fell"));

function toned(target: TargetResult | null, say: (set: SetTarget) => string): Cell {
  if (target === null || target.status === "no target") return missing("not-applicable");
  return text(say(target), tones[target.status]);
}

function foundText(set: SetTarget): string {
  return `${foundWords(set)}${targetOfWords[set.counts]}`;
}
