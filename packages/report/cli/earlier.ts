import type { EarlierSource } from "@lcsp/indicators";
import { daysOfChange, type Membership, type Store, viewAsOf } from "@lcsp/ingest";
import { restate } from "./restate.ts";
import { withExistingStore } from "./stores.ts";

/** How a store was opened and is shown. */
export interface Shown {
  readonly path: string;
  readonly membership: Membership | undefined;
  /** The run's day, by whose memberships it is restated where that is asked for. */
  readonly madeOn: string;
}

/** Works with the store as it stood before the newest day on which something was loaded or withdrawn: with null where there was no other. */
export async function withEarlier<T>(
  store: Store,
  { path, membership, madeOn }: Shown,
  work: (earlier: EarlierSource | null) => Promise<T>,
): Promise<T> {
  const [loaded, before] = await daysOfChange(store);
  if (loaded === undefined || before === undefined || path === ":memory:") return work(null);
  return withExistingStore(path, async (source) => {
    await viewAsOf(source, before);
    await restate(source, membership, madeOn);
    return work({ source, before, loaded });
  });
}
