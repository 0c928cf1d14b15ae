import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni53 = published({
  code: "NI 53",
  title: "Prevalence of breastfeeding at 6 to 8 weeks from birth",
  outcome: "being-healthy",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "infants totally or partially breastfed at 6-8 weeks",
  denominator: "infants due a 6-8 week check",
  source: handbook,
  note: "Not valid where fewer than 85% of infants had their feeding recorded.",
  coverage: { floor: 85, below: "no figure" },
});
