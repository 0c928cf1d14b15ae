import type { Sheet, Tone } from "../sheet.ts";

/** A cell as it is written: a rounded number with Excel's format for it, a symbol where there is none, or words. */
export type PrintedCell =
  | { readonly kind: "text"; readonly text: string; readonly tone?: Tone; readonly link?: string }
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  | { readonly kind: "symbol"; readonly sign: string }
  | { readonly kind: "empty" };

export type PrintedSheet = Sheet<PrintedCell>;
