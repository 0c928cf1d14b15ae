import { everyone, type Group } from "../measure.ts";

/** A group, and the values of its characteristic that its pupils have. */
export interface GroupOf extends Group {
  readonly values: readonly string[];
}

/** Declares a group. `value` is its label; its pupils have any one of `values`. */
export function group(characteristic: string, value: string, values: readonly string[] = [value]): GroupOf {
  return { characteristic, value, values };
}

export const all: GroupOf = group(everyone.characteristic, everyone.value);
