import type { AbsenceSpan } from "../../store/schema.ts";
import { partsOf } from "../relations/parts-of.ts";
import { choice } from "./choice.ts";
import { field } from "./facts.ts";
import { count } from "./number.ts";

const spellings: Readonly<Record<AbsenceSpan, readonly string[]>> = {
  annual: ["Year", "Full year", "Three terms"],
  "autumn-and-spring": ["Two terms", "Autumn and spring terms"],
};

/** The terms over which absence was counted. */
export const spanField = field(choice(spellings), {
  expected: "annual, or autumn and spring",
  whenMissing: "refused",
});

const sessions = (most: number) =>
  field(count(most), { expected: "a number of half-day sessions", whenMissing: "null" });

/** Half-day sessions: those of one pupil, or of all pupils of a school. `most`: the greatest number that can be meant. */
export const sessionFields = (most: number) => ({
  possible: sessions(most),
  authorised: sessions(most),
  unauthorised: sessions(most),
});

/** Sessions missed are some of those possible. */
export const missedOfPossible = partsOf(
  ["authorised", "unauthorised"],
  "possible",
  "the sessions missed must be no more than those possible",
);
