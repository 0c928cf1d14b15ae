import type { Tone } from "../sheet.ts";

/** Behind the word that says the same. Light enough for black text; blue and orange are told apart by colour-blind readers. */
export const toneFills: Readonly<Record<Tone, string>> = {
  good: "BFDDF2",
  neutral: "F0F0F0",
  poor: "F9B97F",
  caution: "FFF0A6",
};

/** Series of a chart in order, from dark to light, so that they differ in greyscale too. */
export const seriesFills = ["12436D", "3D8FC4", "F2A65A", "E3E3E3"] as const;

export const ink = { text: "000000", link: "0B3D91", heading: "12436D", rule: "A6A6A6", faint: "D9D9D9" } as const;
