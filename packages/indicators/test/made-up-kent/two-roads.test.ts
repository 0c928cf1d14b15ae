import { KENT } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { evaluatedCounty } from "../../../../fixtures/evaluated-county.ts";

// Source: fixtures/README.md names the four rows and percentages that were made to differ. A school's row is in its partnership's sum and in Kent's.
test("two roads of the made-up county agree but where its files differ on purpose", async () => {
  const { reconciliations } = await evaluatedCounty();
  const apart = reconciliations.filter(({ agrees }) => !agrees);
  expect(
    apart.map(({ indicator, area, period, published }) => [indicator, area, period, published.road]).sort(),
  ).toEqual(
    [
      // Before a pupil's paper was marked anew: one pupil of 88, and one of a school's.
      ["NI 73", "LCSP05", "2007/08", "published"],
      ["NI 75", "LCSP11", "2007/08", "schools"],
      ["NI 75", KENT.code, "2007/08", "schools"],
      // A school leaves out two pupils.
      ["NI 87", "LCSP11", "2006/07", "schools"],
      ["NI 87", KENT.code, "2006/07", "schools"],
      // A school returned early. Kent's sums lie between two ends, as some schools returned nothing, and hold what the pupils' are.
      ["primary absence", "LCSP05", "2007/08", "schools"],
      ["primary authorised absence", "LCSP05", "2007/08", "schools"],
      ["primary unauthorised absence", "LCSP05", "2007/08", "schools"],
    ].sort(),
  );
  // Five measures of absence in two years, NI 73 by schools and as printed, and NI 75 so: each of 23 partnerships and Kent.
  expect(reconciliations).toHaveLength((5 * 2 + 2 + 2) * 24);
});
