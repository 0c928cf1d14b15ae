import { kindNamed } from "./kinds/kinds.ts";
import { besides, type LoadedExtract } from "./load-extract.ts";
import { forget, idsOfContent } from "./store/forget.ts";
import { inTransaction } from "./store/transaction.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * What became of each extract where one of the run contradicts another: the one that came first was loaded, and nothing but
 * that speaks for it. It is taken out of the store again, and neither counts. `loaded` itself where there is none.
 */
export async function withoutDisputed(
  loaded: readonly LoadedExtract[],
  { store, newestBefore }: Pick<Surroundings, "store" | "newestBefore">,
): Promise<readonly LoadedExtract[]> {
  const rivals = new Map<number, string>();
  for (const { contradicts, problems } of loaded) {
    const ids = contradicts === undefined ? [] : await idsOfContent(store, contradicts, newestBefore);
    for (const id of ids) rivals.set(id, problems[0]?.place.file ?? "");
  }
  if (rivals.size === 0) return loaded;
  await inTransaction(store, async () => ({ keep: true, result: await forget(store, [...rivals.keys()]) }));
  return loaded.map((one) => {
    const rival = one.id === undefined ? undefined : rivals.get(one.id);
    return rival === undefined ? one : refused(one, rival);
  });
}

function refused({ receipt }: LoadedExtract, rival: string): LoadedExtract {
  const kind = kindNamed(receipt?.kind ?? "");
  if (receipt === undefined || kind === undefined) throw new Error("what was loaded has a receipt of a kind");
  const place = { file: receipt.file, ...(receipt.sheet !== undefined && { sheet: receipt.sheet }) };
  return { receipt: undefined, problems: [besides(place, kind, rival, "neither")], rejects: [] };
}
