import { proportion } from "../../define/define-rate.ts";
import { lookedAfterAtKeyStage4 } from "../cubes/looked-after-results.ts";
import { handbook } from "../sources.ts";

export const ni101 = proportion({
  code: "NI 101",
  title: "Looked after children achieving five A*-C GCSEs or equivalent at Key Stage 4 including English and maths",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "looked after pupils with 5+ A*-C including English and maths",
  denominator: "pupils looked after continuously for 12 months or more at 30 September of the school year",
  source: handbook,
  note: "By where the child is placed. Since 30 September of the year before, or an earlier day.",
  of: lookedAfterAtKeyStage4,
  count: (is) => is("five_a_to_c_em", "=", 1),
  among: (is) => is.lit(true),
});
