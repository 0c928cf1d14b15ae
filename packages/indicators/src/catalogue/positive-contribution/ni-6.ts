import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni6 = published({
  code: "NI 6",
  title: "Participation in regular volunteering",
  outcome: "positive-contribution",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "adults 16+ who volunteered at least monthly in the last 12 months",
  denominator: "adults surveyed",
  source: handbook,
});
