import { named } from "./ask/named.ts";
import { catalogue } from "./catalogue/index.ts";
import type { Rate } from "./define/define-rate.ts";
import { UnfitGapError } from "./define/unfit-gap-error.ts";

/**
 * A percentage or rate of the built-in catalogue by its code, to declare a gap of. Throws an UnknownNameError where nothing has it, and an
 * UnfitGapError where it is of something else.
 */
export function rateNamed(code: string): Rate {
  const found = named("indicator", code, new Map(catalogue.map((one) => [one.definition.code, one])));
  if (found.form !== "rate") throw UnfitGapError.noPercentage(found.definition.code);
  return found;
}
