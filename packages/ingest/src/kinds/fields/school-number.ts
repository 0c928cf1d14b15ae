import { KENT } from "../../areas.ts";
import { readBy } from "./facts.ts";

/** Three digits of the authority, which may be left out in Kent, and four of the school. */
const forms = /^(?:(\d{3})\s*[/ -]?\s*)?(\d{4})(?:\.0)?$/;

/** A school's number as seven digits: 8865432, 886/5432, 886-5432, "886 5432" and 5432 are all the same school. */
export function parseSchoolNumber(written: string): string | undefined {
  const [, authority = KENT.authority, school] = forms.exec(written.trim()) ?? [];
  return school === undefined ? undefined : `${authority}${school}`;
}

/** A school's number in any of its forms. */
export const schoolNumber = () => readBy(parseSchoolNumber, { uncoded: true });
