import type { Look, Tone } from "../sheet.ts";

/** Behind the word that says the same. Light enough for black text; blue and orange are told apart by colour-blind readers. */
export const toneFills: Readonly<Record<Tone, string>> = {
  good: "BFDDF2",
  neutral: "F0F0F0",
  poor: "F9B97F",
  caution: "FFF0A6",
};

/** From dark to light, so that the series of a chart differ in greyscale too. */
export const fills: Readonly<Record<Look, string>> = {
  first: "12436D",
  second: "3D8FC4",
  third: "F2A65A",
  fourth: "E3E3E3",
  forecast: "12436D",
  bound: "6C88A3",
  target: "801650",
};

/** How a line is drawn: DrawingML's names of its dashes and of the marks of its points; its width in points, 0 for none. */
export interface LineLook {
  readonly colour: string;
  readonly dash: "solid" | "dash" | "sysDash" | "sysDot";
  readonly mark: "circle" | "square" | "triangle" | "diamond" | "dash" | "none";
  readonly width: number;
}

/** Lines are darker than fills: a light one is lost on white. Dashes and marks tell them apart without colour. */
export const lines: Readonly<Record<Look, LineLook>> = {
  first: { colour: fills.first, dash: "solid", mark: "circle", width: 2.5 },
  second: { colour: "28738F", dash: "dash", mark: "square", width: 2 },
  third: { colour: "A85D00", dash: "sysDash", mark: "triangle", width: 2 },
  fourth: { colour: "595959", dash: "sysDot", mark: "diamond", width: 2 },
  forecast: { colour: fills.forecast, dash: "sysDash", mark: "none", width: 2.5 },
  bound: { colour: fills.bound, dash: "solid", mark: "none", width: 1 },
  target: { colour: fills.target, dash: "solid", mark: "diamond", width: 0 },
};

export const ink = { text: "000000", link: "0B3D91", heading: "12436D", rule: "A6A6A6", faint: "D9D9D9" } as const;
