import { spread } from "../../define/define-spread.ts";
import { handbook } from "../sources.ts";
import { fspLowestFifth } from "./fsp-lowest-fifth.ts";
import { fspMedian } from "./fsp-median.ts";

export const ni92 = spread({
  code: "NI 92",
  title: "Gap between the lowest achieving 20% in the Foundation Stage Profile and the rest",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "lower",
  decimals: 1,
  numerator: "median total score of all children minus mean total score of the lowest 20%",
  denominator: "median total score of all children",
  source: handbook,
  note: "Of children with a complete profile. Lowest 20%: the round(0.2 n) lowest totals, at least 1.",
  median: fspMedian,
  lowestFifth: fspLowestFifth,
});
