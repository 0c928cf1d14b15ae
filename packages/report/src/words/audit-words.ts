import { lookWords } from "./audit-look-words.ts";
import { tableWords } from "./audit-table-words.ts";

/** What a point of the guidance asks, why, and how to mend in Excel a workbook that does not keep to it. */
export interface PointWords {
  readonly asks: string;
  readonly why: string;
  readonly mend: string;
}

/** Every point of the audit, by its code. */
export const pointWords = { ...tableWords, ...lookWords } as const satisfies Readonly<Record<string, PointWords>>;

export type CheckCode = keyof typeof pointWords;
