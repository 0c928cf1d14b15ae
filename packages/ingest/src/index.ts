export { ENGLAND, KENT, type LargerArea } from "./areas.ts";
export { type MissingReason, missingReasons } from "./missing.ts";
export { endYear, type Period, parsePeriod, periodAfter, periodEnding } from "./period.ts";
export type { Place, Problem } from "./problem.ts";
export { openStore, type Store } from "./store/open-store.ts";
export * from "./store/schema.ts";
export { StoreError, type StoreFault } from "./store/store-error.ts";
