import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni8 = published({
  code: "NI 8",
  title: "Adult participation in sport and active recreation",
  outcome: "being-healthy",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "adults 16+ doing 30 minutes of moderate sport on at least 12 days in 4 weeks",
  denominator: "adults surveyed",
  source: handbook,
});
