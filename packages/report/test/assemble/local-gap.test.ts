import type { GapProfile, Profile } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { ni73 } from "../../../indicators/src/catalogue/enjoy-achieve/ni-73.ts";
import { ni87 } from "../../../indicators/src/catalogue/enjoy-achieve/ni-87.ts";
import { allPupils, atHome, atSchool, boys, girls } from "../../../indicators/src/catalogue/groups.ts";
import { type Gap, gapIn } from "../../../indicators/src/define/define-gap.ts";
import { group } from "../../../indicators/src/define/group-of.ts";
import { sidesOfGap } from "../../../indicators/src/gaps/sides.ts";
import { rowsOf, sheetNamed } from "../find.ts";
import { sampleProfile } from "../sample-profile.ts";

const [first] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];

/** The sample with the figures of its first gap under a declaration. */
function declaredAs(declared: Gap, more: Partial<GapProfile> = {}): Profile {
  const { definition, peers, group } = sidesOfGap(declared);
  return { ...sampleProfile, gaps: [{ ...first, definition, peers: peers.group, group: group.group, ...more }] };
}

const needs = {
  ...group("sen", "plus-or-statement", ["school-action-plus", "statement"]),
  words: "pupils with most needs",
};

test("a gap that somebody declares is told in the words of its declaration, on its page and on every sheet", () => {
  const toClose = { kind: "pupils", pupils: 2, of: 18 } as const;
  const pupilsNeeded = { ...first.pupilsNeeded, toClose };
  const profile = declaredAs(gapIn(ni73, { code: "Needs gap", peers: allPupils, group: needs }), { pupilsNeeded });
  const { lines, charts } = sheetNamed(profile, "Needs gap");
  const said = lines.join(" ");
  expect(said).toContain("Peers: all pupils. Group: pupils with most needs.");
  expect(said).toContain("because the figure for pupils with most needs rose faster");
  expect(said).toContain(
    "If 2 more of the 18 pupils with most needs had reached the threshold, that would have closed the gap.",
  );
  expect(charts[0]?.alt).toContain("pupils with most needs: 48.1 in 2002/03");
  for (const name of ["Gaps", "Gap changes"])
    expect(rowsOf(sheetNamed(profile, name), "Needs gap")[0]).toMatchObject({ Group: "pupils with most needs" });
  expect(rowsOf(sheetNamed(profile, "Gaps"), "Needs gap")[0]).toMatchObject({ Peers: "all pupils" });
});

test("a gap in a percentage to keep low says what its pupils should not have been", () => {
  const toClose = { kind: "pupils", pupils: 4, of: 20 } as const;
  const pupilsNeeded = { ...first.pupilsNeeded, toClose };
  const declared = gapIn(ni87, { code: "Absence gap", peers: girls, group: boys });
  const { lines } = sheetNamed(declaredAs(declared, { pupilsNeeded, ofTheRest: true }), "Absence gap");
  expect(lines).toContain("If 4 fewer of the 20 boys had been persistently absent, that would have closed the gap.");
});

test("a gap between the two bases says who is compared with whom", () => {
  const profile = declaredAs(gapIn(ni73, { code: "Basis gap", peers: atSchool, group: atHome }));
  const sides = { Group: "children who live here", Peers: "pupils at its schools" };
  expect(rowsOf(sheetNamed(profile, "Gaps"), "Basis gap")[0]).toMatchObject(sides);
  const { lines, table } = sheetNamed(profile, "Basis gap");
  expect(table.columns.map(({ heading }) => heading)).not.toContain("England's gap");
  const said = lines.join(" ");
  expect(said).toContain("Peers: pupils at its schools. Group: children who live here.");
  expect(said).toContain("because the figure for children who live here rose faster");
});

test("between the two bases neither way is better, so a change of either is in the neutral tone", () => {
  const { sinceBaseline } = first;
  if (!sinceBaseline) throw new Error("the sample's first gap has a change");
  const toneOf = (declared: Gap) => {
    const profile = declaredAs(declared, { sinceBaseline: { ...sinceBaseline, verdict: "narrowed" } });
    const cells = sheetNamed(profile, "Gap changes").table.rows.flat();
    return cells.flatMap((cell) => (cell.kind === "text" && cell.text === "narrowed" ? [cell.tone] : []))[0];
  };
  expect(toneOf(gapIn(ni73, { code: "Basis gap", peers: atSchool, group: atHome }))).toBe("neutral");
  expect(toneOf(gapIn(ni73, { code: "Needs gap", peers: allPupils, group: needs }))).toBe("good");
});
