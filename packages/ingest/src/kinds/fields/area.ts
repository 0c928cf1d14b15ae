import { KENT } from "../../areas.ts";
import { choice } from "./choice.ts";
import { field, readBy } from "./facts.ts";
import { decimal } from "./number.ts";
import { yearField } from "./pupil.ts";
import { text } from "./text.ts";

/** Codes that Kent has had: of the Department for Education, and of the Office for National Statistics until 2009. */
const formerCodesOfKent: readonly string[] = [KENT.authority, "29"];

function parseArea(written: string): string | undefined {
  if (written === "" || written.length > 200) return undefined;
  return formerCodesOfKent.includes(written) ? KENT.code : written;
}

/** The area of a figure and its school year. A partnership may stand there by its name: place/ puts its code. */
export const areaFields = {
  period: yearField,
  level: field(
    choice({
      school: [],
      partnership: ["LCSP"],
      district: ["Local authority district"],
      "primary-care-trust": ["PCT"],
      authority: ["Local authority", "County"],
      region: ["Regional"],
      country: ["National"],
    }),
    {
      expected: "one of school, partnership, district, primary care trust, authority, region, country",
      whenMissing: "refused",
    },
  ),
  area: field(readBy(parseArea), { expected: "the code of an area", whenMissing: "refused" }),
};

/** Rows of which the area is a partnership. */
export const ofPartnership = { field: "area", only: { level: "partnership" } } as const;

/** The basis of a figure, and the group that it is of: all where the file does not say. */
export const groupFields = {
  basis: field(choice({ school: [], home: [] }), { expected: "school or home", whenMissing: "null" }),
  characteristic: field(text(), { expected: "the name of a characteristic", whenMissing: { means: "all" } }),
  group: field(text(), { expected: "the name of a group", whenMissing: { means: "all" } }),
};

/** A count of people or events, which may be an estimate with a fraction. */
export const countField = field(decimal(0, 1e9), { expected: "a count", whenMissing: "null" });
