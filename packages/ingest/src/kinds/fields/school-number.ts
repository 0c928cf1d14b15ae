import { KENT } from "../../areas.ts";
import type { ProblemCode } from "../../words/wording.ts";
import { readBy } from "./facts.ts";
import { isPowerOfTen } from "./power-of-ten.ts";

/** Three digits of the authority, which may be left out in Kent, and four of the school. */
const forms = /^(?:(\d{3})[/\u2010-\u2015-]?)?(\d{4})(?:\.0+)?$/;

/**
 * A school's number as seven digits: 8865432, 886/5432, 886-5432, "886 5432", 5432 and the number 8865432.0 are all the same
 * school, with spaces anywhere; so is 8,865,432, a number with its thousands grouped.
 */
export function parseSchoolNumber(written: string): string | undefined {
  const [, authority = KENT.authority, school] = forms.exec(ungrouped(written.replace(/\s/g, ""))) ?? [];
  return school === undefined ? undefined : `${authority}${school}`;
}

function ungrouped(written: string): string {
  return /^\d{1,3}(?:,\d{3})+$/.test(written) ? written.replaceAll(",", "") : written;
}

/** A school's number in any of its forms. */
export const schoolNumber = () => readBy(parseSchoolNumber, { uncoded: true, refusal: schoolNumberRefusal });

/** Of 8.87E+06, which digits Excel has left out can't be known. */
export function schoolNumberRefusal(text: string): ProblemCode | undefined {
  return isPowerOfTen(text) ? "school-digits-lost" : undefined;
}
