import type { PlacingBasis, PlacingReason } from "@lcsp/ingest";

/** Why a row ended where it did, in words that follow a number of rows. */
export const placingReasons: Readonly<Record<PlacingReason, string>> = {
  "not-said": "of no school said",
  "no-number": "of what can't be a school's number",
  "unknown-number": "of a number that no table has",
  "unknown-name": "of a name that no table has",
  "shared-name": "of a name that several schools have",
  "not-open": "of a school that was not open in that year",
  "no-partnership": "of a school that is in no partnership",
  "partnership-ended": "of a partnership that had ended",
  independent: "of an independent school",
  "other-authority": "of another authority",
  "by-sector": "known by the sector of their postcode",
  "by-best-fit": "placed by best fit of a sector that partnerships divide",
  "no-postcode": "without a postcode",
  "malformed-postcode": "with what can't be a postcode",
  "unknown-postcode": "with a postcode that no table has, nor its sector",
  "divided-area": "of an area that partnerships divide",
};

const basisWords: Readonly<Record<PlacingBasis, string>> = {
  school: "by school",
  home: "by home",
  placement: "by placement",
};

export const placingWords = {
  headings: ["Where rows would end", "placed", "out of area", "unplaced"],
  reasonsHeading: "Rows that their own key did not simply place",
  basis: (basis: PlacingBasis) => basisWords[basis],
  keysHeading: "What leads to no partnership, most frequent first",
  /** What stands for a key that may be a pupil's. */
  hiddenKey: "(a name)",
  hiddenFigure: "(a figure)",
  near: (names: readonly string[]) =>
    names.length === 0 ? "" : `; perhaps ${names.map((name) => `"${name}"`).join(" or ")}`,
  more: (keys: number, rows: string) => `  ... and ${keys} more, ${rows}. --verbose lists them all.`,
} as const;
