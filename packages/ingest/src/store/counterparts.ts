import type { Held } from "./current-extracts.ts";

/** Of the extracts that share a layout and school years with a new one, those that it is another issue of. */
export interface Counterparts {
  readonly counterparts: readonly Held[];
  /** Sheets of one workbook that hold the same years: which of them the new one is meant for, nothing tells. */
  readonly unclear: readonly Held[];
}

/**
 * The next issue may come in another format, or with its sheet renamed: then it is that of the one extract there is. Where
 * sheets of one workbook stand beside each other with the same years, it is that of the sheet of its name alone.
 */
export function counterpartsOf(sheet: string | undefined, sharing: readonly Held[]): Counterparts {
  const own = sheet ?? null;
  const besideOthers = sharing.filter((one) => sharing.some((other) => standBeside(one, other)));
  const unclear = besideOthers.filter(
    (one) => !besideOthers.some((other) => other.sha256 === one.sha256 && other.sheet === own),
  );
  const counterparts = sharing.filter((one) => one.sheet === own || !besideOthers.includes(one));
  return { counterparts, unclear };
}

/** Two sheets of one workbook that both carry a year. */
function standBeside(one: Held, other: Held): boolean {
  if (one.sha256 !== other.sha256 || one.sheet === other.sheet) return false;
  const years = other.periods.split(" ");
  return one.periods.split(" ").some((period) => years.includes(period));
}
