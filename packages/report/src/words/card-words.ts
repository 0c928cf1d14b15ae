import type { Basis, LargerLevel } from "@lcsp/indicators";
import { sheetWords } from "./sheet-words.ts";

/** Whose figure stands on the report card, in a word or two. The notes of the card say it in full. */
export const cardBasisWords: Readonly<Record<Basis | "none" | "both", string>> = {
  school: "its schools",
  home: "live here",
  placement: "placed here",
  both: "both",
  none: "as published",
};

/** The larger area whose figure is shown, where the partnership has none of its own. */
export const cardReachWords: Readonly<Record<LargerLevel | "apportioned", string>> = {
  district: "district",
  "primary-care-trust": "health trust",
  apportioned: "apportioned",
};

/** What a reader must know of it: too little was measured, or not the whole year. */
export const cardCautionWords = { "low-coverage": "low coverage", "two-terms": "two terms" } as const;

/** Said on the report card of what two sources give otherwise, here or in Kent. */
export const disagreeingLine = (codes: readonly string[]): string =>
  `Two sources do not agree, for this partnership or for Kent: ${codes.join(", ")}. See the sheet ${sheetWords.twoRoads.name}.`;
