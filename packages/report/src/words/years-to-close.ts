import type { YearsToClose } from "@lcsp/indicators";
import { roundHalfAway } from "../numbers/round.ts";

/** A number of years above this says only that it takes very long. */
const LONG = 100;

/** How long a gap takes to close: at its pace, as a reader finds who divides the one by the other, and at both ends of the pace's interval. */
export function yearsToClose({ years, least, most }: Extract<YearsToClose, { kind: "years" }>): string {
  const told = wholeYears(years);
  const range = [...new Set([wholeYears(least), wholeYears(most)])];
  const about = /^\d/.test(told) ? "about " : "";
  const unit = /\b1$/.test(told) ? "year" : "years";
  return `${about}${told} ${unit}${range.length === 1 ? "" : ` (${range.join(" to ")})`}`;
}

function wholeYears(years: number): string {
  const whole = roundHalfAway(years, 0);
  return whole < 1 ? "less than 1" : whole > LONG ? `more than ${LONG}` : String(whole);
}
