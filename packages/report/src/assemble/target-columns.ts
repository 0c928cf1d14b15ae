import type { SetTarget, TargetResult } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell, Tone } from "../sheet.ts";
import { foundWords, isToCome } from "../words/target-words.ts";
import { narrowTarget, soFar, targetColours, targetOfWords } from "../words/wording.ts";
import { missing, number, text } from "./cells.ts";
import { type ColumnOf, figures, words } from "./table.ts";

/** The target of a row's indicator. Null where the row is of an area that the plan sets no targets for. */
interface Aim {
  readonly target: TargetResult | null;
  readonly decimals: number;
}

/**
 * Two columns: what the plan aims at, and where the figure of the profile's `year` stands against it. `status` says that as a colour with its
 * word and its meaning, unless a shorter form is given.
 */
export function targetColumns<Row>(
  aimOf: (row: Row) => Aim,
  year: Period,
  status = targetStatus,
): readonly ColumnOf<Row>[] {
  return [
    figures("Target", 8.5, (row) => aim(aimOf(row))),
    words("Target status", status === targetStatus ? 16 : 13.5, (row) => status(aimOf(row).target, year)),
  ];
}

/** A plan may ask only that a gap narrows, without a figure. */
function aim({ target, decimals }: Aim): Cell {
  if (target === null || target.status === "no target") return missing("not-applicable");
  if (target.target === null) return target.direction === "narrow" ? text(narrowTarget) : missing("not-applicable");
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

/** "amber so far for 2008/09: floor met, target not yet met". */
function targetStatus(target: TargetResult | null, year: Period): Cell {
  return toned(target, year, (set) =>
    `${colourText(set, year)} for ${set.period}: ${foundText(set, year)}`.trimStart(),
  );
}

/** "amber so far for 2008/09"; where there is no colour, what was found. Where the peers fell, that is said beside the colour. */
export function colourOfTarget(target: TargetResult | null, year: Period): Cell {
  if (target && target.status !== "no target" && owesToPeersFall(target)) return targetStatus(target, year);
  return toned(target, year, (set) => {
    const said = colourText(set, year) || foundWords(set, year);
    return `${said} for ${set.period}${targetOfWords[set.counts]}`;
  });
}

/** Whether a narrowing is due to a fall of the peers. A target with a figure has a verdict for no other reason. */
const owesToPeersFall = ({ status, target, verdict }: SetTarget): boolean =>
  status === "amber" && verdict !== undefined && (target !== null || verdict.endsWith("peers fell"));

/** A target that is not met yet, without a floor to fall below, is neither good nor poor. */
function toned(target: TargetResult | null, year: Period, say: (set: SetTarget) => string): Cell {
  if (target === null || target.status === "no target") return missing("not-applicable");
  const isOpen = target.status === "no floor" && isToCome(target, year);
  return text(say(target), isOpen ? "neutral" : tones[target.status]);
}

/** Empty where the status has no colour. */
function colourText(set: SetTarget, year: Period): string {
  const colour = targetColours[set.status];
  return colour !== "" && isToCome(set, year) ? `${colour}${soFar}` : colour;
}

const foundText = (set: SetTarget, year: Period): string => `${foundWords(set, year)}${targetOfWords[set.counts]}`;
