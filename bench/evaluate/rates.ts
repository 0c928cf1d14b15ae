import { catalogue } from "../../packages/indicators/src/catalogue/index.ts";
import type { Rate } from "../../packages/indicators/src/define/define-rate.ts";
import { type GroupOf, group } from "../../packages/indicators/src/define/group-of.ts";

/** Kinds with a row a pupil whose percentages both sides count. */
const kinds = ["foundation-stage", "key-stage-1", "key-stage-2", "key-stage-4"];

/** Matched results of two key stages, which by-pandas.py does not count. */
const matched = ["NI 93", "NI 94"];

/** By what both sides count each percentage, beside everyone. */
const values: Readonly<Record<string, readonly string[]>> = {
  sex: ["female", "male"],
  fsm: ["eligible", "not-eligible"],
  sen: ["none", "school-action", "school-action-plus", "statement"],
  ethnicity: [
    ...["WBRI", "WIRI", "WIRT", "WROM", "WOTH", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH"],
    ...["BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT"],
  ],
};

const groups: readonly GroupOf[] = Object.entries(values).flatMap(([characteristic, all]) =>
  all.map((value) => group(characteristic, value)),
);

/** The percentages of pupils in the catalogue, each by every group of four characteristics. */
export const rates: readonly Rate[] = catalogue
  .filter((one) => one.form === "rate")
  .filter(({ definition, denominator }) => kinds.includes(denominator.cube.kind) && !matched.includes(definition.code))
  .map((rate) => ({ ...rate, groups }));
