import type { Definition } from "../facts/definition.ts";
import type { GroupOf } from "./group-of.ts";

/** Where less than `floor` percent of the population was measured, the figure is marked to be read with care, or is not valid at all. */
export interface Coverage {
  readonly floor: number;
  readonly below: "flagged" | "no figure";
}

/** An indicator that is known only as its publisher prints it: as a figure, or as counts. */
export interface Published {
  readonly form: "published";
  readonly definition: Definition;
  /** The kind of extract that carries it. */
  readonly from: "area-values" | "admissions";
  /** Groups that it is shown for beside everyone. */
  readonly groups: readonly GroupOf[];
  /** Null where its publisher measures whole populations, or says nothing about coverage. */
  readonly coverage: Coverage | null;
}

export function published(declared: Definition & Partial<Pick<Published, "from" | "groups" | "coverage">>): Published {
  const { from = "area-values", groups = [], coverage = null, ...definition } = declared;
  return { form: "published", definition, from, groups, coverage };
}
