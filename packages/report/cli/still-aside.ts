import { type AsideRows, listAside, type RejectedRow, type Store } from "@lcsp/ingest";
import type { Terminal } from "./terminal.ts";
import { moreAside, rowsAside } from "./wording.ts";

/** Files that are said in full. */
const mostSaid = 5;

/** The extracts in force that lack rows, but for those whose rows the run has just `listed`. */
export async function stillAside(store: Store, listed: readonly RejectedRow[] = []): Promise<readonly AsideRows[]> {
  const named = new Set(listed.map(({ problems: [first] }) => keyOf(first?.place.file, first?.place.sheet)));
  const aside = await listAside(store);
  return aside.filter(({ file, sheet }) => !named.has(keyOf(file, sheet ?? undefined)));
}

/** A line for each: the figures lack these rows, and nothing else in the run says so. */
export function sayAside(aside: readonly AsideRows[], terminal: Terminal): void {
  for (const one of aside.slice(0, mostSaid)) terminal.say(rowsAside(one));
  if (aside.length > mostSaid) terminal.say(moreAside(aside.length - mostSaid));
}

function keyOf(file: string | undefined, sheet: string | undefined): string {
  return JSON.stringify([file, sheet]);
}
