import type { Problem } from "../problem.ts";
import type { Account } from "./account.ts";

/** What taking the rows of an extract came to. */
export interface Taken {
  readonly account: Account;
  /** The finding at which reading ended, where there is one. */
  readonly finding: Problem | undefined;
}
