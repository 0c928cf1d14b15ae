import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni21 = published({
  code: "NI 21",
  title: "Dealing with local concerns about anti-social behaviour and crime by the council and police",
  outcome: "staying-safe",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "respondents who agree",
  denominator: "respondents",
  source: handbook,
});
