import type { Definition } from "../facts/definition.ts";
import type { GroupOf } from "./group-of.ts";

/** Less of its population measured than `floor`, in percent, makes a figure one to be read with care, or one that is not valid. */
export interface Coverage {
  readonly floor: number;
  readonly below: "flagged" | "no figure";
}

/** Known only as its publisher prints it, or by the counts that are printed. */
export interface Published {
  readonly form: "published";
  readonly definition: Definition;
  /** The kind of extract that carries it. */
  readonly from: "area-values" | "admissions";
  /** Groups that it is shown for beside everyone. */
  readonly groups: readonly GroupOf[];
  /** Null where its publisher measures whole populations, or says nothing of it. */
  readonly coverage: Coverage | null;
}

export function published(declared: Definition & Partial<Pick<Published, "from" | "groups" | "coverage">>): Published {
  const { from = "area-values", groups = [], coverage = null, ...definition } = declared;
  return { form: "published", definition, from, groups, coverage };
}
