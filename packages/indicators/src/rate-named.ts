import { named } from "./ask/named.ts";
import { catalogue } from "./catalogue/index.ts";
import type { Rate } from "./define/define-rate.ts";

/** A percentage or rate of the built-in catalogue by its code, to declare a gap of. Throws an UnknownNameError where none has it. */
export function rateNamed(code: string): Rate {
  const rates = catalogue.filter((indicator) => indicator.form === "rate");
  return named("indicator", code, new Map(rates.map((rate) => [rate.definition.code, rate])));
}
