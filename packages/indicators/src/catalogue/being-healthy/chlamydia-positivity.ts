import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const chlamydiaPositivity = published({
  code: "chlamydia positivity",
  title: "Positive tests for chlamydia",
  outcome: "being-healthy",
  unit: "percent",
  better: "neither",
  decimals: 1,
  numerator: "people aged 15-24 who tested positive",
  denominator: "people aged 15-24 screened or tested",
  source: handbook,
  beside: "NI 113",
  note: "It depends on who was tested, so that neither more nor less of it is called better.",
});
