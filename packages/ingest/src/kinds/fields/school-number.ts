import { KENT } from "../../areas.ts";
import { readBy } from "./facts.ts";

/** Three digits of the authority, which may be left out in Kent, and four of the school. */
const forms = /^(?:(\d{3})[/\u2010-\u2015-]?)?(\d{4})(?:\.0+)?$/;

/**
 * A school's number as seven digits: 8865432, 886/5432, 886-5432, "886 5432", 5432 and the number 8865432.0 are all the same
 * school, with spaces anywhere; so are ="8865432", by which files keep Excel from counting, and 8,865,432.
 */
export function parseSchoolNumber(written: string): string | undefined {
  const [, authority = KENT.authority, school] = forms.exec(undressed(written.replace(/\s/g, ""))) ?? [];
  return school === undefined ? undefined : `${authority}${school}`;
}

/** The digits of a formula that is only a text, or of a number with its thousands grouped. */
function undressed(written: string): string {
  const [, quoted = written] = /^="(.*)"$/.exec(written) ?? [];
  return /^\d{1,3}(?:,\d{3})+$/.test(quoted) ? quoted.replaceAll(",", "") : quoted;
}

/** A school's number in any of its forms. */
export const schoolNumber = () => readBy(parseSchoolNumber, { uncoded: true });
