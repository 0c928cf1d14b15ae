import type { Receipt, UnresolvedKey } from "@lcsp/ingest";
import { inColumns } from "./columns.ts";
import { placingReasons, placingWords } from "./placing-wording.ts";
import { counted } from "./wording.ts";

/** Keys that are said unless all are asked for. */
const mostSaid = 10;

/**
 * The schools and small areas of all extracts that lead to no partnership, the most frequent first. No postcode: its
 * sector alone. "" where there are none.
 */
export function unresolvedKeys(receipts: readonly Receipt[], verbose = false): string {
  const keys = together(receipts.flatMap(({ unresolved }) => unresolved));
  if (keys.length === 0) return "";
  const said = verbose ? keys : keys.slice(0, mostSaid);
  const rest = keys.slice(said.length);
  const restRows = rest.reduce((sum, { rows }) => sum + rows, 0);
  const more = rest.length > 0 ? [placingWords.more(rest.length, counted(restRows, "row"))] : [];
  return [placingWords.keysHeading, inColumns(said.map(line)).replace(/^/gm, "  "), ...more].join("\n");
}

function line({ key, reason, rows, near }: UnresolvedKey): readonly string[] {
  const named = key ?? (reason === "no-number" ? placingWords.hiddenFigure : placingWords.hiddenKey);
  return [named, counted(rows, "row"), `${placingReasons[reason]}${placingWords.near(near)}`];
}

/** One entry a key, whatever number of extracts have it. */
function together(keys: readonly UnresolvedKey[]): readonly UnresolvedKey[] {
  const all = new Map<string, UnresolvedKey>();
  for (const one of keys) {
    const name = [one.basis, one.reason, one.key].join(" ");
    all.set(name, { ...one, rows: one.rows + (all.get(name)?.rows ?? 0) });
  }
  return [...all.values()].toSorted((one, other) => other.rows - one.rows);
}
