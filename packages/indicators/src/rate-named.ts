import { fold, nearest } from "./ask/names.ts";
import { UnknownNameError } from "./ask/unknown-name-error.ts";
import { catalogue } from "./catalogue/index.ts";
import type { Rate } from "./define-rate.ts";

/** A percentage or rate of the built-in catalogue by its code, to declare a gap of. Throws an UnknownNameError where none has it. */
export function rateNamed(code: string): Rate {
  const rates = catalogue.filter((indicator) => indicator.form === "rate");
  const found = rates.find(({ definition }) => fold(definition.code) === fold(code));
  if (found) return found;
  const codes = rates.map(({ definition }) => definition.code);
  throw new UnknownNameError("indicator", code, nearest(code, codes));
}
