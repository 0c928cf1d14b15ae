import type { Membership, Period, UnplacedSchool } from "@lcsp/ingest";
import type { RowsOnBases } from "./beside/read-bases.ts";
import type { PlanLink } from "./beside/read-plan-links.ts";
import type { SchoolRecords } from "./beside/read-schools.ts";
import type { SurveyRecords } from "./beside/read-survey.ts";
import type { Indicator } from "./define/indicator.ts";
import type { Earlier } from "./earlier.ts";
import type { CurrentExtract } from "./evaluate/extracts.ts";
import type { Partnership } from "./evaluate/partnerships.ts";
import type { SchoolCounts } from "./evaluate/school-counts.ts";
import type { SchoolsBelowThreshold } from "./evaluate/schools-below.ts";
import type { Schools } from "./evaluate/schools-by-number.ts";
import type { MeasureBalance } from "./facts/balance-facts.ts";
import type { Figures } from "./figures.ts";
import type { Measure } from "./measure.ts";
import type { Balance, DataQuality, Reconciliation } from "./profile.ts";
import type { Target } from "./targets/read-targets.ts";

/**
 * What disclosure control has not seen of an evaluation: for profileOf and explainFigures alone, which do it where they take their part. To be
 * shown to nobody, nor sent to a browser.
 */
export interface Unprotected {
  readonly balances: readonly Balance[];
  readonly measureBalances: readonly MeasureBalance[];
  /** Counts behind gaps by school. Nothing of it is shown but pooled shares. */
  readonly schoolCounts: SchoolCounts;
  readonly bases: readonly RowsOnBases[];
  readonly unplaced: readonly UnplacedSchool[];
}

/**
 * All that one run knows, for every partnership: made once, from which each profile is picked. Disclosure control is done in all of it but what is
 * Unprotected.
 */
export interface Evaluation extends Unprotected {
  /** What was measured. */
  readonly catalogue: readonly Indicator[];
  /** By which memberships the source shows its rows. */
  readonly membership: Membership;
  readonly partnerships: readonly Partnership[];
  /** School years that the store holds extracts of, oldest first. */
  readonly periods: readonly Period[];
  readonly measures: readonly Measure[];
  readonly figures: Figures;
  readonly reconciliations: readonly Reconciliation[];
  readonly extracts: readonly CurrentExtract[];
  readonly targets: readonly Target[];
  readonly schools: Schools;
  readonly survey: SurveyRecords;
  readonly schoolRecords: SchoolRecords;
  readonly planLinks: readonly PlanLink[];
  /** Null where the run was given no source as it stood before. */
  readonly earlier: Earlier | null;
  readonly unknownCodes: DataQuality["unknownCodes"];
  readonly lackingTables: DataQuality["lackingTables"];
  /** Behind each indicator that counts schools. */
  readonly countedSchools: readonly SchoolsBelowThreshold[];
}
