import { KENT } from "../../areas.ts";
import { readBy } from "./facts.ts";

/** Three digits of the authority, which may be left out in Kent, and four of the school. */
const forms = /^(?:(\d{3})[/\u2010-\u2015-]?)?(\d{4})(?:\.0+)?$/;

/**
 * A school's number as seven digits: 8865432, 886/5432, 886-5432, "886 5432", 5432 and the number 8865432.0 are all the same
 * school, with spaces anywhere.
 */
export function parseSchoolNumber(written: string): string | undefined {
  const [, authority = KENT.authority, school] = forms.exec(written.replace(/\s/g, "")) ?? [];
  return school === undefined ? undefined : `${authority}${school}`;
}

/** A school's number in any of its forms. */
export const schoolNumber = () => readBy(parseSchoolNumber, { uncoded: true });
