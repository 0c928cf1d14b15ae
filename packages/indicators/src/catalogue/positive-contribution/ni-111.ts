import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni111 = published({
  code: "NI 111",
  title: "First time entrants to the youth justice system aged 10 to 17",
  outcome: "positive-contribution",
  unit: "per 100000",
  better: "lower",
  decimals: 1,
  numerator: "first time entrants aged 10-17",
  denominator: "resident population aged 10-17",
  source: handbook,
});
