import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fspMedian } from "../../src/catalogue/enjoy-achieve/fsp-median.ts";
import { ni73 } from "../../src/catalogue/enjoy-achieve/ni-73.ts";
import { ni87 } from "../../src/catalogue/enjoy-achieve/ni-87.ts";
import { ni104 } from "../../src/catalogue/enjoy-achieve/ni-104.ts";
import { allPupils, atSchool, boys, girls } from "../../src/catalogue/groups.ts";
import { ni198 } from "../../src/catalogue/staying-safe/ni-198.ts";
import { gap, gapIn, type NamedSide } from "../../src/define/define-gap.ts";
import { published } from "../../src/define/define-published.ts";
import { group } from "../../src/define/group-of.ts";
import { type Figures, figureAt, textOf } from "../../src/figures.ts";
import { gapAt } from "../../src/gaps/gap-at.ts";
import { pupilsNeeded } from "../../src/gaps/pupils-needed.ts";
import { sidesOfGap } from "../../src/gaps/sides.ts";
import { evaluateAll } from "../../src/index.ts";
import type { Group } from "../../src/measure.ts";
import { measured } from "../support/measured.ts";
import { counted } from "../support/measures.ts";
import { addExtract, addPupils, placed, storeWith, times } from "../support/store.ts";

// As CONTRIBUTING.md shows it, word for word.
const statementGap = gapIn(ni73, {
  code: "Statement gap NI 73",
  peers: { ...group("sen", "none"), words: "pupils without special educational needs" },
  group: { ...group("sen", "plus-or-statement", ["school-action-plus", "statement"]), words: "pupils with most needs" },
});

test("a gap that somebody declares is the one that CONTRIBUTING shows", () => {
  const [declared] = /^const statementGap[\s\S]*?^\}\);/m.exec(readFileSync(import.meta.filename, "utf8")) ?? [""];
  expect(declared).not.toBe("");
  const contributing = readFileSync(join(import.meta.dirname, "../../../../CONTRIBUTING.md"), "utf8");
  expect(contributing).toContain(`\`\`\`ts\nexport ${declared}\n\`\`\`\n`);
});

// 30 of 40 without needs reach the threshold, of those with most needs 6 of 12 and 2 of 8: 75% less 40%. School Action is in neither.
test("it is measured as any other: between groups of any values", async () => {
  const pupils = (sen: "none" | "school-action" | "school-action-plus" | "statement", reached: number, of: number) => [
    ...times(reached, { sen }),
    ...times(of - reached, { sen, english: "3" as const }),
  ];
  const store = await storeWith(async (one) =>
    addPupils(one, await addExtract(one, { kind: "key-stage-2" }), [
      ...pupils("none", 30, 40),
      ...pupils("school-action", 0, 25),
      ...pupils("school-action-plus", 6, 12),
      ...pupils("statement", 2, 8),
    ]),
  );
  const { figures } = await measured(store, ni73, statementGap);
  const found = gapAt(figures, sidesOfGap(statementGap), { area: "A", basis: "school", period: "2007/08" }, 10);
  expect(found).toMatchObject({ gap: { kind: "value", value: 35 }, reliable: true });
  expect(found.group.group).toEqual({
    characteristic: "sen",
    value: "plus-or-statement",
    words: "pupils with most needs",
  });
  // One of 20 is 5 points.
  expect(pupilsNeeded(found, found, { status: "no target" }, true).toClose).toMatchObject({ pupils: 7, of: 20 });
  expect(statementGap.definition).toMatchObject({
    title: `Gap between pupils without special educational needs and pupils with most needs: ${ni73.definition.title}`,
    unit: "percentage points",
    better: "lower",
  });
});

const cohortsOf = (figures: Figures, of: Group) =>
  ["A", "B", "C"].map(
    (area) => figureAt(figures, { indicator: "NI 73", area, basis: "school", period: "2007/08", group: of }).cohort,
  );

// In A 3 are at School Action, 20 at School Action Plus: of all 23 with needs less 20 it would be 3. B has the fewest pupils otherwise.
test("beside the gap of all with needs it tells nothing of a few, and leaves that gap as it is", async () => {
  const pupils = (area: string, counts: Readonly<Record<"none" | "school-action" | "school-action-plus", number>>) =>
    (["none", "school-action", "school-action-plus"] as const).flatMap((sen) =>
      times(counts[sen], { sen, ...placed(area) }),
    );
  const store = await storeWith(async (one) =>
    addPupils(one, await addExtract(one, { kind: "key-stage-2" }), [
      ...pupils("A", { none: 60, "school-action": 3, "school-action-plus": 20 }),
      ...pupils("B", { none: 60, "school-action": 8, "school-action-plus": 9 }),
      ...pupils("C", { none: 60, "school-action": 30, "school-action-plus": 30 }),
    ]),
  );
  const { figures } = await evaluateAll(store, { catalogue: [ni73, ni104, statementGap] });
  expect(cohortsOf(figures, statementGap.group)).toEqual([null, null, 30]);
  expect(cohortsOf(figures, ni104.group)).toEqual([23, 17, 60]);
  expect(cohortsOf(figures, ni104.peers)).toEqual([60, 60, 60]);
  expect([...figures.values()].filter(({ group }) => group.value === "the rest")).toEqual([]);
});

// A's 83 less 60 without needs and 20 with most would be the 3 at School Action. B alone could leave as many unsaid: C has none there.
test("without that gap it tells nothing of the few whom neither of its groups counts", async () => {
  const store = await storeWith(async (one) =>
    addPupils(one, await addExtract(one, { kind: "key-stage-2" }), [
      ...["A", "B", "C"].flatMap((area) => times(60, { sen: "none" as const, ...placed(area) })),
      ...["A", "B", "C"].flatMap((area) => times(20, { sen: "statement" as const, ...placed(area) })),
      ...times(3, { sen: "school-action" as const, ...placed("A") }),
      ...times(40, { sen: "school-action" as const, ...placed("B") }),
    ]),
  );
  const { figures } = await evaluateAll(store, { catalogue: [ni73, statementGap] });
  expect(cohortsOf(figures, statementGap.group)).toEqual([null, null, 20]);
});

// As above A shows none with most needs. B's 9 with most are all 9 with needs, so that they are no secret: C's must be one beside A's.
test("it is hidden in an area beside whose other figures do not say it, though another has fewer", async () => {
  const store = await storeWith(async (one) =>
    addPupils(one, await addExtract(one, { kind: "key-stage-2" }), [
      ...["A", "B", "C"].flatMap((area) => times(60, { sen: "none" as const, ...placed(area) })),
      ...times(3, { sen: "school-action" as const, ...placed("A") }),
      ...times(20, { sen: "statement" as const, ...placed("A") }),
      ...times(9, { sen: "statement" as const, ...placed("B") }),
      ...times(30, { sen: "school-action" as const, ...placed("C") }),
      ...times(30, { sen: "statement" as const, ...placed("C") }),
    ]),
  );
  const { figures } = await evaluateAll(store, { catalogue: [ni73, ni104, statementGap] });
  expect(cohortsOf(figures, statementGap.group)).toEqual([null, 9, null]);
  expect(cohortsOf(figures, ni104.group)).toEqual([23, 9, 60]);
});

const needs = statementGap.group as NamedSide;

test("a value that is named twice counts once, whether or not group() made the side", () => {
  const values = ["statement", "statement", "school-action-plus"];
  const written = [
    { ...group("sen", "most", values), words: "pupils with most needs" },
    { characteristic: "sen", value: "most", values, words: "pupils with most needs" },
  ];
  for (const side of written) {
    const once = ["statement", "school-action-plus"];
    expect(gapIn(ni73, { code: "X", peers: allPupils, group: side }).group.values).toEqual(once);
    const others = { ...group("sen", "none"), words: "others" };
    expect(gapIn(ni73, { code: "X", peers: side, group: others }).peers.values).toEqual(once);
  }
});

describe("it is refused where it is declared", () => {
  test("between groups that the rows do not say", () => {
    const declare = () => gap({ ...ni198.definition, of: ni198, peers: girls, group: boys });
    expect(declare).toThrow("A gap of NI 198 can't be told by sex.");
  });

  test.each([
    ["fsm", "not-eligable", 'The nearest is "not-eligible".'],
    ["ethnicity", "bafr", 'The nearest is "BAFR".'],
    ["language", "polish", 'Every value must be one of "english", "other" and "not-known".'],
    [
      "sen",
      "any",
      'Every value must be one of "none", "school-action", "school-action-plus", "statement" and "not-known".',
    ],
  ])("by %s %s, which no row can have", (characteristic, value, told) => {
    const declare = () =>
      gapIn(ni73, { code: "X", peers: allPupils, group: { ...group(characteristic, value), words: "a group" } });
    expect(declare).toThrow(`A gap of NI 73 can't be told by ${characteristic} "${value}", which no row can have.`);
    expect(declare).toThrow(told);
  });

  test("by a phase that no register has; not by any that rows or a publisher may have", () => {
    const byPhase = (value: string) => () =>
      gapIn(ni87, { code: "X", peers: allPupils, group: { ...group("phase", value), words: "a phase" } });
    expect(byPhase("secundary")).toThrow('The nearest is "secondary".');
    expect(byPhase("secondary")).not.toThrow();
    const named = { ...group("sen", "most", ["statement"]), words: "a name of one's own" };
    expect(() => gapIn(ni73, { code: "X", peers: allPupils, group: named })).not.toThrow();
    const printed = published({ ...ni73.definition, code: "Printed" });
    expect(() =>
      gap({ ...statementGap.definition, of: printed, peers: group("fsm", "No"), group: group("fsm", "Yes") }),
    ).not.toThrow();
  });

  test.each([
    ["a group and one that holds it", { ...group("sen", "any", ["school-action", "statement"]), words: "all" }],
    ["a group and itself", needs],
    ["two characteristics", girls],
  ])("between %s", (_, peers) => {
    expect(() => gapIn(ni73, { code: "X", peers, group: needs })).toThrow(/^The groups of "X" can't be told apart/);
  });

  test("of everyone under another name, whom no figure is found by", () => {
    const everybody = { ...group("all", "everyone"), words: "everyone" };
    expect(() => gapIn(ni73, { code: "X", peers: everybody, group: needs })).toThrow(
      'A gap of NI 73 can\'t be told by all "everyone", which no row can have.',
    );
  });

  test("of a group of no value", () => {
    const nobody = { ...group("sen", "nobody", []), words: "nobody" };
    expect(() => gapIn(ni73, { code: "X", peers: allPupils, group: nobody })).toThrow(
      "A gap of NI 73 can't be told by sen without a value of it.",
    );
  });

  test("between a group and everyone the wrong way round, and with a basis on one side alone", () => {
    expect(() => gapIn(ni73, { code: "X", peers: boys, group: allPupils })).toThrow(/can't be told apart/);
    expect(() => gapIn(ni73, { code: "X", peers: atSchool, group: boys })).toThrow(/can't be told apart/);
    expect(() => gapIn(ni73, { code: "X", peers: allPupils, group: boys })).not.toThrow();
  });

  test.each([{ words: undefined }, { words: " " }])("without words for a group: %j", (words) => {
    const declare = () =>
      Reflect.apply(gapIn, undefined, [ni73, { code: "X", peers: { ...boys, ...words }, group: girls }]);
    expect(declare).toThrow(
      expect.objectContaining({ code: "no-words", message: expect.stringMatching(/^A group of "X"/) }),
    );
  });

  test("of what is no percentage, and without a code", () => {
    // What no type keeps from a program in JavaScript.
    const ofMean = () => Reflect.apply(gapIn, undefined, [fspMedian, { code: "X", peers: girls, group: boys }]);
    expect(ofMean).toThrow(/^A gap can't be made of FSP median/);
    expect(() => gapIn(ni73, { code: " ", peers: girls, group: boys })).toThrow(/^A gap can't be declared without/);
    const withoutCode = () => Reflect.apply(gapIn, undefined, [ni73, { peers: girls, group: boys }]);
    expect(withoutCode).toThrow(/^A gap can't be declared without/);
  });
});

// Of 40 girls 2 are persistently absent and of 20 boys 5: 95% less 75% of them are not. 20 points; a boy is 5 of them, so four.
test("of a percentage to keep low, it is between those whom that does not count", async () => {
  const declared = gapIn(ni87, { code: "Sex gap NI 87", peers: girls, group: boys });
  expect(declared.definition.title).toBe(`Gap between girls and boys: 100% less NI 87, ${ni87.definition.title}`);
  const figures = new Map(
    [counted(2, 40, { group: girls }), counted(5, 20, { group: boys })].map((one) => {
      const measure = { ...one, indicator: "NI 87", area: "A" };
      return [textOf(measure), measure];
    }),
  );
  const found = gapAt(figures, sidesOfGap(declared), { area: "A", basis: "school", period: "2007/08" }, 10);
  expect(found.gap).toEqual({ kind: "value", value: 20 });
  expect(found.interval?.lower).toBeGreaterThan(0);
  const { closedByPupils } = sidesOfGap(declared);
  expect(pupilsNeeded(found, found, { status: "no target" }, closedByPupils).toClose).toEqual({
    kind: "pupils",
    pupils: 4,
    of: 20,
  });
});

test("a gap changes its definition in the year in which its percentage does", () => {
  const changedIn = { period: "2006/07", sentence: "Pupils without a result are counted." } as const;
  const changed = { ...ni73, definition: { ...ni73.definition, changedIn } };
  const sides = {
    peers: { ...group("sex", "female"), words: "girls" },
    group: { ...group("sex", "male"), words: "boys" },
  };
  const own = { period: "2007/08", sentence: "Only the gap is counted otherwise." } as const;
  const declared = [
    gapIn(changed, { code: "X", ...sides }),
    gap({ ...statementGap.definition, of: changed, ...sides }),
    gap({ ...statementGap.definition, changedIn: own, of: changed, ...sides }),
  ];
  expect(declared.map(({ definition }) => definition.changedIn)).toEqual([changedIn, changedIn, own]);
});
