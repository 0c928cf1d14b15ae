import { lookWords } from "./audit-look-words.ts";
import { tableWords } from "./audit-table-words.ts";

/** What a point of the guidance asks, why, and how a workbook that breaks it is mended in Excel. */
export interface PointWords {
  readonly asks: string;
  readonly why: string;
  readonly mend: string;
}

/** Every point of the audit, by its code. */
export const pointWords = { ...tableWords, ...lookWords } as const satisfies Readonly<Record<string, PointWords>>;

export type CheckCode = keyof typeof pointWords;
