import type { YearsToClose } from "@lcsp/indicators";
import { roundHalfAway } from "../numbers/round.ts";

/** A number of years above this says only that it takes very long. */
const LONG = 100;

/** How many years a gap takes to close: the gap divided by its pace, and in brackets by both ends of the pace's interval. */
export function yearsToClose({ years, least, most }: Extract<YearsToClose, { kind: "years" }>): string {
  const whole = roundHalfAway(years, 0);
  const about = whole >= 1 && whole <= LONG ? "about " : "";
  const range = [...new Set([inWords(least), inWords(most)])];
  const between = range.length === 1 ? "" : ` (${range.join(" to ")})`;
  return `${about}${inWords(years)} ${whole <= 1 ? "year" : "years"}${between}`;
}

function inWords(years: number): string {
  const whole = roundHalfAway(years, 0);
  return whole < 1 ? "less than 1" : whole > LONG ? `more than ${LONG}` : String(whole);
}
