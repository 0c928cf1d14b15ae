import { schoolsBelow } from "../../define/define-schools-below.ts";
import { keyStage4Schools } from "../cubes/key-stage-4-schools.ts";
import { handbook } from "../sources.ts";

export const ni78 = schoolsBelow({
  code: "NI 78",
  title: "Secondary schools where fewer than 30% achieve five or more A*-C including English and maths",
  outcome: "enjoy-achieve",
  unit: "count",
  better: "lower",
  decimals: 0,
  numerator: "secondary schools below 30% on NI 75",
  denominator: "",
  source: handbook,
  people: "schools",
  note: "Schools with 10 pupils or fewer at the end of Key Stage 4 are not counted: no result is published for them. Those of a partnership are named in its own workbook.",
  of: keyStage4Schools,
  count: (is) => is("five_a_to_c_em", "=", 1),
  among: (is) => is("phase", "=", "secondary"),
  percent: 30,
  moreThan: 10,
});
