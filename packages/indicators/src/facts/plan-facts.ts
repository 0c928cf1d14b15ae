import type { Period } from "@lcsp/ingest";

/** The priorities of the partnership's plan, and the indicators that the plan measures each by. */
export interface PlanLinks {
  /** First school year of the plan; null where none is loaded. */
  readonly period: Period | null;
  readonly priorities: readonly PlanPriority[];
  /** For each indicator's code, the codes of the priorities that cite it. */
  readonly citedBy: Readonly<Record<string, readonly string[]>>;
}

export interface PlanPriority {
  readonly theme: string;
  /** Its code: "EWB1". */
  readonly priority: string;
  readonly text: string;
  /** Codes of indicators, also of built-in ones that are not measured here. Where a plan cites an indicator as a whole, such as NI 102, all of its parts are listed. */
  readonly indicators: readonly string[];
  /** Codes that the plan cites but no indicator has. */
  readonly unknown: readonly string[];
}
