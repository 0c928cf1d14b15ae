import { type AsideRows, listAside, type RejectedRow, type Store } from "@lcsp/ingest";
import type { Terminal } from "./terminal.ts";
import { moreAside, rowsAside } from "./wording.ts";

/** Files that are said in full. */
const mostSaid = 5;

/** The extracts in force that lack rows, with how many beside those that the run has just `listed`. */
export async function stillAside(store: Store, listed: readonly RejectedRow[] = []): Promise<readonly AsideRows[]> {
  const shown = new Map<string, number>();
  for (const { problems } of listed) {
    const key = keyOf(problems[0]?.place.file, problems[0]?.place.sheet);
    shown.set(key, (shown.get(key) ?? 0) + 1);
  }
  const aside = await listAside(store);
  return aside
    .map((one) => ({ ...one, rows: one.rows - (shown.get(keyOf(one.file, one.sheet ?? undefined)) ?? 0) }))
    .filter(({ rows }) => rows > 0);
}

/** A line for each: the figures lack these rows, and nothing else in the run says so. */
export function sayAside(aside: readonly AsideRows[], terminal: Terminal): void {
  for (const one of aside.slice(0, mostSaid)) terminal.say(rowsAside(one));
  if (aside.length > mostSaid) terminal.say(moreAside(aside.length - mostSaid));
}

function keyOf(file: string | undefined, sheet: string | undefined): string {
  return JSON.stringify([file, sheet]);
}
