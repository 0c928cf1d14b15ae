import type { ShownBalance } from "@lcsp/indicators";

/** Rows that no partnership could be found for, of how many. */
export interface Unplaced {
  readonly unplaced: number;
  readonly rows: number;
  /** Whether some of the balances hide either, and are in neither: a sum with them would tell what they hide. */
  readonly isHiding: boolean;
}

export function unplacedOf(balances: readonly ShownBalance[]): Unplaced {
  const shown = balances.flatMap(({ placings: { unplaced }, rows }) =>
    unplaced.kind === "value" && rows.kind === "value" ? [{ unplaced: unplaced.value, rows: rows.value }] : [],
  );
  return {
    unplaced: shown.reduce((sum, { unplaced }) => sum + unplaced, 0),
    rows: shown.reduce((sum, { rows }) => sum + rows, 0),
    isHiding: shown.length < balances.length,
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
