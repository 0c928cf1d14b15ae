import { type Definition, outcomes, units } from "../facts/definition.ts";
import { fold } from "./names.ts";
import { UnfitCatalogueError } from "./unfit-catalogue-error.ts";

interface Rule {
  fits(value: unknown): boolean;
  readonly expected: string;
}

const words: Rule = {
  fits: (value) => typeof value === "string" && value.trim() !== "",
  expected: "words for readers",
};

const oneOf = (known: readonly string[]): Rule => ({
  fits: (value) => known.some((one) => one === value),
  expected: `one of ${known.join(", ")}`,
});

const better: readonly Definition["better"][] = ["higher", "lower", "neither"];

/** A code names pages and finds figures. More decimals than 6 are no figure's that is made of pupils. */
const rules = {
  code: {
    fits: (value) => typeof value === "string" && fold(value) !== "" && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value),
    expected: "text of one line, with a letter or a digit in it",
  },
  title: words,
  outcome: oneOf(outcomes),
  unit: oneOf(units),
  better: oneOf(better),
  decimals: {
    fits: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 6,
    expected: "a whole number from 0 to 6",
  },
  numerator: words,
  denominator: { fits: (value) => typeof value === "string", expected: "words for readers, or none" },
  source: words,
} as const satisfies Partial<Record<keyof Definition, Rule>>;

/** Throws an UnfitCatalogueError for a definition that can't be shown: no compiler has seen what is written in plain JavaScript. */
export function fitDefinition(definition: Definition): void {
  for (const [field, { fits, expected }] of Object.entries<Rule>(rules)) {
    const written: unknown = Reflect.get(definition, field);
    if (fits(written)) continue;
    const indicator = String(definition.code);
    throw UnfitCatalogueError.unfitDefinition({ indicator, field, written, expected });
  }
}
