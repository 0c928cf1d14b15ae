import type { Problem } from "../problem.ts";
import type { OnSeveral } from "../screen/check-sheets.ts";

/** What of a sheet stands on another sheet of its workbook too. */
export interface AmongSheets extends OnSeveral {
  /** Why nothing of it can be loaded: it and another hold nearly the same rows. */
  readonly refusal: Problem | undefined;
}
