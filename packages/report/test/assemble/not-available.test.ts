import { listIndicators, type Unavailable } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { rowsOf, sheetNamed } from "../find.ts";
import { sampleProfile } from "../sample-profile.ts";

/** What the sheet says of NI 99 where it is the one indicator that is not available. */
function said(about: Omit<Unavailable, "definition">) {
  const definition = listIndicators().find(({ code }) => code === "NI 99");
  if (!definition) throw new Error("NI 99 is listed.");
  const [row] = rowsOf(sheetNamed({ ...sampleProfile, unavailable: [{ definition, ...about }] }, "Not available"));
  return [row?.["Why there is no figure"], row?.["What would give it"]];
}

const published = { kinds: ["area-values"], loaded: ["area-values"], code: "NI 99" };
const both = ["looked-after", "key-stage-2"];

test("an indicator without a figure says which extract is not loaded, and what to load", () => {
  expect(said({ last: null, givenBy: [{ kinds: both, loaded: ["key-stage-2"], code: null }, published] })).toEqual([
    "No extract of looked-after children is loaded. No extract of values published for areas that holds NI 99 is loaded.",
    "Load extracts of looked-after children and Key Stage 2, all of them; or an extract of values published for areas with rows of NI 99.",
  ]);
});

test("what is loaded and does not hold it is no missing extract", () => {
  const [why] = said({ last: null, givenBy: [{ kinds: both, loaded: both, code: null }] });
  expect(why).toBe(
    "The extracts of looked-after children and Key Stage 2 that are loaded hold none of what it counts.",
  );
});

test("an indicator of an earlier year says which", () => {
  const givenBy = [{ kinds: ["admissions"], loaded: [], code: null }];
  expect(said({ last: "2004/05", givenBy })).toEqual([
    "The last year that the extracts give it for is 2004/05.",
    "Load an extract of admissions.",
  ]);
});

test("where everything is available there is no such sheet", () => {
  expect(() => sheetNamed(sampleProfile, "Not available")).toThrow("no sheet");
});
