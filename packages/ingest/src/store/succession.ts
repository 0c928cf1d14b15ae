import type { Problem } from "../problem.ts";
import type { Held } from "./current-extracts.ts";

/** What an extract means for those that the store holds. */
export interface Succession {
  /** Extracts that it replaces. */
  readonly replaces: readonly Held[];
  /** Extracts that stay in force beside it, and of which some pieces are replaced. */
  readonly replacesPartOf: readonly Held[];
  /** The extract that stays in force instead of it, because its figures are more settled. */
  readonly yieldsTo: Held | undefined;
  /** Extracts as settled as this one that hold something else: which of them is right, the order of loading alone says. */
  readonly disputes: readonly Held[];
  /** The place in the order of loading of the extract of the very same content that it replaces: mended, or read again. */
  readonly newness: number | undefined;
  /** Extracts that stay in force beside it though another layout read them, and that hold some rows of its own too. */
  readonly beside: readonly Held[];
  /** Why it can't be loaded beside the others. */
  readonly refusal: Problem | undefined;
}
