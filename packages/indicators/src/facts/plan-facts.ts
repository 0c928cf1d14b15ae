import type { Period } from "@lcsp/ingest";

/** The priorities of the partnership's plan, and the indicators by which each is watched. */
export interface PlanLinks {
  /** First school year of the plan; null where none is loaded. */
  readonly period: Period | null;
  readonly priorities: readonly PlanPriority[];
  /** Codes of the priorities that cite an indicator, by its code. */
  readonly citedBy: Readonly<Record<string, readonly string[]>>;
}

export interface PlanPriority {
  readonly theme: string;
  /** Its code: "EWB1". */
  readonly priority: string;
  readonly text: string;
  /** Codes of the catalogue. One that a plan cites whole, such as NI 102, stands for all its parts. */
  readonly indicators: readonly string[];
  /** Codes that the plan cites and no indicator bears. */
  readonly unknown: readonly string[];
}
