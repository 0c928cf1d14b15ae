import { type Membership, type Store, viewMembership } from "@lcsp/ingest";

/** Shows the store as the memberships asked for place its rows; by those of its own year it is shown as it is. `date`: the run's. */
export async function restate(store: Store, membership: Membership | undefined, date: string): Promise<void> {
  if (membership === "today") await viewMembership(store, date);
}
