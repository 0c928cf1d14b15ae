import { describe, expect, it } from "vitest";
import { cover } from "../../src/assemble/cover.ts";
import { sampleProfile } from "../sample-profile.ts";

describe("the cover", () => {
  it.each([
    [null, "Each result is placed by the membership of its school in its own school year."],
    [
      "2008-11-12",
      "Restated: the results of every year are placed by the memberships in force on 12 November 2008, not by those of their own year.",
    ],
  ] as const)("says by which memberships results are placed: %s", (restatedOn, words) => {
    expect(JSON.stringify(cover({ ...sampleProfile, restatedOn }))).toContain(words);
  });
});

describe("who to ask", () => {
  it.each([
    ["Ann Alder, 01622 000000", "Ann Alder, 01622 000000"],
    [undefined, "The manager of the partnership, or whoever sent you this workbook."],
  ])("is whom the run names, and else those who are sure to know", (contact, said) => {
    expect(cover(sampleProfile, contact).table.rows).toContainEqual([
      { kind: "text", text: "Who to ask" },
      { kind: "text", text: said },
    ]);
  });
});

describe("how settled the figures are", () => {
  it("is how many extracts are of each issue: one of each in the sample", () => {
    const [said] = cover(sampleProfile).table.rows.filter(([about]) => JSON.stringify(about).includes("How settled"));
    expect(JSON.stringify(said)).toContain("Of the extracts: 1 final, 1 revised, 1 provisional.");
  });

  it.each([
    [
      ["not-said", "not-said"],
      "No extract says as a whole how settled it is: figures are taken as final unless their own rows",
    ],
    [["final", "not-said"], "Of the extracts: 1 final. 1 does not say as a whole how settled it is: figures"],
    [
      ["final", "not-said", "not-said"],
      "Of the extracts: 1 final. 2 do not say as a whole how settled they are: figures",
    ],
  ] as const)("says of those that do not say it how they are taken: %j", (issues, words) => {
    const { quality } = sampleProfile;
    const [extract] = quality.extracts;
    const extracts = extract ? issues.map((issue) => ({ ...extract, issue })) : [];
    expect(JSON.stringify(cover({ ...sampleProfile, quality: { ...quality, extracts } }))).toContain(words);
  });
});
