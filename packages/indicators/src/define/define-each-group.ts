import type { Definition } from "../facts/definition.ts";
import { changedAs } from "./changed-as.ts";
import type { Rate } from "./define-rate.ts";
import type { GroupOf } from "./group-of.ts";

/** A percentage for each group of a characteristic, beside that of everyone. */
export interface EachGroup {
  readonly form: "each group";
  readonly definition: Definition;
  readonly of: Rate;
  readonly groups: readonly GroupOf[];
  /** A group of this many pupils or fewer has no figure. */
  readonly moreThan: number;
}

export function eachGroup(
  declared: Definition & { readonly of: Rate; readonly groups: readonly GroupOf[]; readonly moreThan: number },
): EachGroup {
  const { of, groups, moreThan, ...definition } = declared;
  return { form: "each group", definition: changedAs(of, definition), of, groups, moreThan };
}
