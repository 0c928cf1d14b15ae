import type { Figure } from "../measure.ts";

/** The number of a figure, NaN where there is none. */
export function numberIn(figure: Figure): number {
  return figure.kind === "value" ? figure.value : Number.NaN;
}

/** "shown" beside a number; "between" where it lies between two ends; else why there is none. */
export function reasonOf(figure: Figure): string {
  switch (figure.kind) {
    case "value":
      return "shown";
    case "between":
      return "between";
    case "none":
      return figure.reason;
    default:
      return figure satisfies never;
  }
}

/** A number that may not be there. */
export function orNaN(number: number | null | undefined): number {
  return number ?? Number.NaN;
}

/** A word that may not be there. */
export function orNone(word: string | null | undefined): string {
  return word ?? "none";
}
