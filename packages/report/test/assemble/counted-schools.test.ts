import type { Profile } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { countedSchools } from "../../src/assemble/counted-schools.ts";
import { sampleProfile } from "../sample-profile.ts";

/** What two schools print as, the second of them at 12%, in an indicator that counts those below 30%. */
function printedBeside(percent: number) {
  const schools = [percent, 12].map((value) => ({
    number: "8869501",
    name: null,
    percent: { kind: "value", value } as const,
  }));
  const profile: Profile = {
    ...sampleProfile,
    countedSchools: [{ indicator: "NI 78", period: "2006/07", below: 30, schools }],
  };
  const [sheet] = countedSchools(profile);
  return sheet?.table.rows.map((row) => row.at(-1));
}

// 29.97 is 30.0 at one decimal, which is not below 30; 29.94 is 29.9.
test.each([
  [29.97, 2],
  [29.996, 3],
  [29.94, 1],
  // With five decimals still 30.00000.
  [29.9999996, 6],
])("a school at %d percent prints with %i decimals, as one below 30", (percent, decimals) => {
  expect(printedBeside(percent)).toMatchObject([
    { kind: "number", value: percent, decimals },
    { kind: "number", value: 12, decimals },
  ]);
});
