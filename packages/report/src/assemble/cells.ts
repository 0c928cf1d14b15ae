import type { Figure } from "@lcsp/indicators";
import { decimalsOfCount } from "../numbers/decimals-of-count.ts";
import type { Cell, Missing, Tone } from "../sheet.ts";

/** Words in a cell. No words at all are said as not applicable, never left blank. */
export function text(words: string, tone?: Tone): Cell {
  if (words === "") return missing("not-applicable");
  return tone ? { kind: "text", text: words, tone } : { kind: "text", text: words };
}

/** A link to another sheet: its words are that sheet's name. */
export const linkTo = (sheet: string): Cell => ({ kind: "text", text: sheet, link: sheet });

export const missing = (why: Missing): Cell => ({ kind: "missing", why });

export const number = (value: number, decimals: number): Cell => ({ kind: "number", value, decimals });

/** A count: whole, or with one decimal where a publisher's grossed-up returns make it a fraction. */
export const count = (value: number): Cell => number(value, decimalsOfCount(value));

export function figure(shown: Figure | undefined, decimals: number): Cell {
  return shown?.kind === "value" ? number(shown.value, decimals) : missing(whyNone(shown));
}

/** One end of what a figure can be; a complete one has its value at both. */
export function figureEnd(shown: Figure, end: "least" | "greatest", decimals: number): Cell {
  return shown.kind === "between" ? number(shown[end], decimals) : figure(shown, decimals);
}

/** A number that goes with a figure: where there is none, the reason is the figure's own. */
export function beside(shown: Figure | undefined, value: number | undefined, decimals: number): Cell {
  return value === undefined ? missing(whyNone(shown)) : number(value, decimals);
}

/** Why a figure, or what would have been derived from it, shows no number. */
export function whyNone(shown: Figure | undefined): Missing {
  if (shown?.kind === "none") return shown.reason;
  return shown?.kind === "between" ? "incomplete" : "not-available";
}
