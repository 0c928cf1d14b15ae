import { endYear } from "../../period.ts";
import { choice, code } from "./choice.ts";
import { month, period } from "./date.ts";
import { field } from "./facts.ts";
import { no, yes } from "./flag.ts";
import { postcode, schoolReference } from "./text.ts";
import { upn, upnDoubt, upnRefusal } from "./upn.ts";

const notKnown = { means: "not-known" } as const;

/** The codes of ethnic groups, two levels, as the Department for Children, Schools and Families listed them. */
const ethnicGroups = [
  ...["WBRI", "WIRI", "WIRT", "WROM", "WOTH", "MWBC", "MWBA", "MWAS", "MOTH", "AIND"],
  ...["APKN", "ABAN", "AOTH", "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT"],
] as const;

/** The school year of the row. */
export const yearField = field(period(), {
  expected: 'a school year such as "2006/07"',
  whenMissing: "refused",
});

/** The school of the row, by which it is placed on the school basis. */
export const schoolField = field(schoolReference(), {
  expected: "a school's number, such as 8865432 or 886/5432, or its name",
  whenMissing: { means: "not-known" },
});

/** The pupil, by a keyed hash of the unique pupil number. */
const pupilKnownBy = (whenMissing: "refused" | "null") =>
  field(upn(), {
    expected: "a unique pupil number: a letter, 11 digits, then a digit or letter",
    whenMissing,
    private: true,
    hashed: true,
    refusal: upnRefusal,
    doubt: upnDoubt,
  });

/** The pupil of a row that is no one's without. */
export const pupilField = pupilKnownBy("refused");

/** The pupil of a row that is a child's, whom the row knows by another number too. */
export const optionalPupilField = pupilKnownBy("null");

/**
 * A place of living, by which the row is placed on its basis. Never stored: see place/. A child is not left out because
 * its postcode is mistyped.
 */
export const livingField = (whenUnreadable: "postcode-malformed" | "placement-malformed" = "postcode-malformed") =>
  field(postcode(), {
    expected: "a postcode",
    whenMissing: "null",
    whenUnreadable,
    private: true,
  });

/** The home. */
export const postcodeField = livingField();

/** What every pupil row holds beside its results. */
export const pupilFields = {
  period: yearField,
  pupil: pupilField,
  school: schoolField,
  postcode: postcodeField,
  born: field(month(), {
    expected: "a date, such as 14/03/1999",
    whenMissing: "null",
    private: true,
    doubtIn: (month, period) => (month > `${endYear(period)}-08` ? "born-after-year" : undefined),
  }),
  sex: field(choice({ female: ["F", "Girl"], male: ["M", "Boy"], "not-known": ["U"] }), {
    expected: "F or M",
    whenMissing: notKnown,
  }),
  fsm: field(
    choice({
      eligible: yes,
      "not-eligible": no,
      "not-known": [],
    }),
    {
      expected: "Y or N",
      whenMissing: notKnown,
    },
  ),
  sen: field(
    choice({
      none: ["N", "No SEN", "0"],
      "school-action": ["A", "SA"],
      "school-action-plus": ["P", "School Action +", "SA+", "SAP"],
      statement: ["S", "Statemented"],
      "not-known": [],
    }),
    { expected: "one of N, A, P, S", whenMissing: notKnown },
  ),
  ethnicity: field(code(ethnicGroups), {
    expected: "a code of an ethnic group, such as WBRI",
    whenMissing: { means: "NOBT" },
  }),
  language: field(choice({ english: ["ENG", "E"], other: ["OTH", "O", "Other than English"], "not-known": [] }), {
    expected: "ENG or OTH",
    whenMissing: notKnown,
  }),
  looked_after: field(
    choice({
      "looked-after": yes,
      "not-looked-after": no,
      "not-known": [],
    }),
    { expected: "Y or N", whenMissing: notKnown },
  ),
};
