import { proportion } from "../../define/define-rate.ts";
import { lookedAfterAtKeyStage2 } from "../cubes/looked-after-results.ts";
import { handbook } from "../sources.ts";

export const ni100 = proportion({
  code: "NI 100",
  title: "Looked after children reaching level 4 in maths at Key Stage 2",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "looked after pupils at level 4+ in maths",
  denominator: "pupils looked after continuously for 12 months or more at 30 September of the school year",
  source: handbook,
  note: "By where the child is placed. Since 30 September of the year before, or an earlier day.",
  of: lookedAfterAtKeyStage2,
  count: (is) => is("maths4", "=", 1),
  among: (is) => is.lit(true),
});
