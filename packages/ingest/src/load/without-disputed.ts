import { kindNamed } from "../kinds/kinds.ts";
import type { Problem } from "../problem.ts";
import { forget } from "../store/forget.ts";
import type { Store } from "../store/open-store.ts";
import { inTransaction } from "../store/transaction.ts";
import { besides, type LoadedExtract } from "./load-extract.ts";

/**
 * What became of each extract where one of the run contradicts another: the one that came first was loaded, and nothing but
 * that speaks for it. It is taken out of the store again, and neither counts. `loaded` itself where there is none.
 */
export async function withoutDisputed(
  loaded: readonly LoadedExtract[],
  store: Store,
): Promise<readonly LoadedExtract[]> {
  const rivals = new Map<number, string>();
  for (const { contradicts, problems } of loaded)
    if (contradicts !== undefined) rivals.set(contradicts, problems[0]?.place.file ?? "");
  if (rivals.size === 0) return loaded;
  await inTransaction(store, async () => ({ keep: true, result: await forget(store, [...rivals.keys()]) }));
  const gone = new Set(
    loaded.flatMap(({ id, receipt }) => (id !== undefined && rivals.has(id) && receipt?.file) || []),
  );
  return loaded.map((one) => {
    const rival = one.id === undefined ? undefined : rivals.get(one.id);
    return rival === undefined ? withoutWordOf(gone, one) : refused(one, rival);
  });
}

/**
 * What was said of an extract beside those that are gone is no longer so: it replaces none of them, nor gives way to one. Nor
 * does it contradict any: their ids are free for others.
 */
function withoutWordOf(
  gone: ReadonlySet<string>,
  { receipt, problems, contradicts: _, ...one }: LoadedExtract,
): LoadedExtract {
  const isOfGone = ({ blocks, facts }: Problem) => blocks === "nothing" && gone.has(String(facts?.["other"] ?? ""));
  return {
    ...one,
    receipt: receipt && { ...receipt, replaced: receipt.replaced.filter((file) => !gone.has(file)) },
    problems: problems.filter((each) => !isOfGone(each)),
  };
}

function refused({ receipt }: LoadedExtract, rival: string): LoadedExtract {
  const kind = kindNamed(receipt?.kind ?? "");
  if (receipt === undefined || kind === undefined) throw new Error("what was loaded has a receipt of a kind");
  const place = { file: receipt.file, ...(receipt.sheet !== undefined && { sheet: receipt.sheet }) };
  return { receipt: undefined, problems: [besides(place, kind, rival, "neither")], rejects: [] };
}
