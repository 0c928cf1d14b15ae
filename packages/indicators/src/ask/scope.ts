import type { CleanRequest } from "./request.ts";

/** What a profile covers: whose figures, among which partnerships, in which years. */
export interface Scope extends Omit<CleanRequest, "partnership" | "madeOn"> {
  /** Code of the partnership, or of Kent. */
  readonly area: string;
  /** Codes of all partnerships, among which it is ranked. */
  readonly partnerships: readonly string[];
}
