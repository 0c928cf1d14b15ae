import type { Membership, Period } from "@lcsp/ingest";
import type { CurrentExtract } from "./evaluate/extracts.ts";
import type { Partnership } from "./evaluate/partnerships.ts";
import type { Figures } from "./figures.ts";
import type { Measure } from "./measure.ts";
import type { Balance, Reconciliation } from "./profile.ts";

/** All that one run knows, for every partnership: made once, from which each profile is picked. Disclosure control is done. */
export interface Evaluation {
  /** By which memberships the source shows its rows. */
  readonly membership: Membership;
  readonly partnerships: readonly Partnership[];
  /** School years that the store holds extracts of, oldest first. */
  readonly periods: readonly Period[];
  readonly measures: readonly Measure[];
  readonly figures: Figures;
  readonly reconciliations: readonly Reconciliation[];
  readonly extracts: readonly CurrentExtract[];
  readonly balances: readonly Balance[];
}
