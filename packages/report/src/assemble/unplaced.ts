import type { Balance } from "@lcsp/indicators";

/** Rows that no partnership could be found for, of how many. */
export interface Unplaced {
  readonly unplaced: number;
  readonly rows: number;
}

export function unplacedOf(balances: readonly Balance[]): Unplaced {
  return {
    unplaced: balances.reduce((sum, { placings }) => sum + placings.unplaced, 0),
    rows: balances.reduce((sum, { rows }) => sum + rows, 0),
  };
}

/** So many that a reader should know. */
export const isMoreThan = (share: number, { unplaced, rows }: Unplaced): boolean => unplaced > share * rows;

/** "345 of 1,773 rows (19.5%)". */
export function unplacedText({ unplaced, rows }: Unplaced): string {
  const share = rows === 0 ? 0 : unplaced / rows;
  return `${unplaced.toLocaleString("en-GB")} of ${rows.toLocaleString("en-GB")} rows (${percent.format(share)})`;
}

const percent = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 });
