import type { SchoolPhase } from "../../store/schema.ts";
import { choice } from "./choice.ts";
import { field } from "./facts.ts";

const spellings: Readonly<Record<SchoolPhase, readonly string[]>> = {
  nursery: ["N"],
  primary: ["P", "State-funded primary"],
  secondary: ["S", "State-funded secondary"],
  special: ["SP"],
  "pupil-referral-unit": ["PRU"],
  independent: ["I"],
};

/** The phase of a school. */
export const phaseField = field(choice(spellings), {
  expected: "one of nursery, primary, secondary, special, PRU, independent",
  whenMissing: "refused",
});
