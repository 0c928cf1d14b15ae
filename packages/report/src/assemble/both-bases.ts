import type { BasesCompared } from "@lcsp/indicators";

/** The rows that an indicator counts, of those of an extract. */
type Counted = Pick<BasesCompared, "kind" | "phase">;

const foundationStage: Counted = { kind: "foundation-stage", phase: null };

/**
 * The indicators that plans print for pupils at the partnership's schools and for children who live in it, side by side, each with the rows
 * that it counts.
 */
const onBothBases: Readonly<Record<string, Counted>> = {
  "NI 72": foundationStage,
  "FSP 6+ PSE": foundationStage,
  "FSP 6+ CLL": foundationStage,
  "FSP 6+ Maths": foundationStage,
  "FSP 6+ KUW": foundationStage,
  "FSP 6+ PHY": foundationStage,
  "FSP 6+ CRE": foundationStage,
  "NI 73": { kind: "key-stage-2", phase: null },
  "primary persistent absence": { kind: "absence", phase: "primary" },
  "NI 87": { kind: "absence", phase: "secondary" },
};

/** The rows behind an indicator that is printed on both bases; undefined where it is not. */
export function countedOnBothBases(code: string): Counted | undefined {
  return onBothBases[code];
}
