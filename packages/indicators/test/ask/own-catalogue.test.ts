import { describe, expect, test } from "vitest";
import {
  all,
  catalogue,
  evaluateAll,
  explain,
  explainFigures,
  figureAt,
  gapIn,
  group,
  type Indicator,
  keyStage2,
  listIndicators,
  makeProfile,
  profileOf,
  proportion,
  rateNamed,
  UnfitCatalogueError,
  UnknownNameError,
} from "../../src/index.ts";
import { addExtract, addPupils, storeWith, times } from "../support/store.ts";

const english5 = proportion({
  code: "Level 5 English",
  title: "Level 5 in English",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils at level 5 in English",
  denominator: "pupils at the end of Key Stage 2",
  source: "Local measure",
  of: keyStage2,
  count: (is) => is("english5", "=", 1),
  among: (is) => is.lit(true),
});
const needs = { ...group("sen", "statement"), words: "pupils with a statement" };
const needsGap = gapIn(rateNamed("ni73"), {
  code: "Needs NI 73",
  peers: { ...all, words: "all pupils" },
  group: needs,
});
const own = [...catalogue, english5, needsGap];

// 30 of 40 pupils are at level 4 or above in both, 10 of them at level 5 in English: 25%. Of the 10 with a statement 5 are: 75% less 50%.
const store = () =>
  storeWith(async (one) =>
    addPupils(one, await addExtract(one, { kind: "key-stage-2" }), [
      ...times(10, { english: "5" }),
      ...times(15, {}),
      ...times(5, { english: "3" }),
      ...times(5, { sen: "statement" }),
      ...times(5, { sen: "statement", english: "3" }),
    ]),
  );
const request = { partnership: "A", year: 2008, madeOn: "2008-11-12" };

test("an indicator and a gap of one's own are measured, shown and explained beside the others", async () => {
  const evaluation = await evaluateAll(await store(), { catalogue: own });
  const profile = profileOf(evaluation, request);
  const found = profile.indicators.find(
    ({ definition, basis }) => definition === english5.definition && basis === "school",
  );
  expect(found?.history.at(-1)?.partnership.value).toEqual({ kind: "value", value: 25 });
  const gap = profile.gaps.find(({ definition, basis }) => definition === needsGap.definition && basis === "school");
  expect(gap?.history.at(-1)?.partnership.gap).toEqual({ kind: "value", value: 25 });
  expect(profile.indicators.some(({ definition }) => definition.code === "NI 73")).toBe(true);
  const explained = await explain(await store(), "needs ni 73", { partnership: "A", catalogue: own });
  expect(explained.definition).toBe(needsGap.definition);
});

test("they are not known to who does not name them", async () => {
  await expect(explain(await store(), "Needs NI 73", { partnership: "A" })).rejects.toThrow(UnknownNameError);
  const profile = await makeProfile(await store(), request);
  expect(profile.indicators.map(({ definition }) => definition)).not.toContain(english5.definition);
});

test("a catalogue may have none of the others", async () => {
  const { measures } = await evaluateAll(await store(), { catalogue: [english5] });
  expect(new Set(measures.map(({ indicator }) => indicator))).toEqual(new Set(["Level 5 English"]));
  expect(listIndicators([english5])).toEqual([english5.definition]);
});

// Of the 10 with a statement 5 are at level 4 or above in English; nobody else is asked.
test.each([[[]], [[rateNamed("NI 73")]], [catalogue]])(
  "an indicator may count by what groups are made of, whatever else the catalogue has",
  async (others) => {
    const ofFew = proportion({
      ...english5.definition,
      code: "Statements",
      of: keyStage2,
      count: (is) => is("english4", "=", 1),
      among: (is) => is.and([is("sen", "=", "statement"), is("sex", "=", "female")]),
    });
    const source = await store();
    const evaluation = await evaluateAll(source, { catalogue: [...others, ofFew] });
    const { figures } = await explainFigures(source, evaluation, "Statements", { partnership: "A" });
    expect(figures.find(({ measure }) => measure.basis === "school")?.rows).toMatchObject([{ denominator: 10 }]);
    const asked = { indicator: "Statements", area: "A", basis: "school", period: 2008 } as const;
    expect(figureAt(evaluation, asked)).toMatchObject({ value: { kind: "value", value: 50 }, cohort: 10 });
  },
);

test("an empty catalogue gives an empty profile", async () => {
  const profile = await makeProfile(await store(), { ...request, catalogue: [] });
  expect([profile.indicators, profile.gaps, profile.unavailable, profile.quality.unknownCodes]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

test("there is no rate of a code that nothing has, or that is of something else", () => {
  expect(() => rateNamed("NI 7")).toThrow(UnknownNameError);
  // A gap itself and a median: no percentages that one can be between.
  expect(() => rateNamed("NI 102a")).toThrow("A gap can't be made of NI 102a");
  expect(() => rateNamed("FSP median")).toThrow("A gap can't be made of FSP median");
  expect(() => rateNamed("NI 53")).toThrow("NI 53, which is no percentage that is counted from rows");
});

describe("a catalogue is refused", () => {
  const refused = async (
    written: readonly Indicator[],
    says: { code: string; indicator: string; message: unknown },
  ) => {
    const evaluating = evaluateAll(await store(), { catalogue: written });
    await expect(evaluating).rejects.toBeInstanceOf(UnfitCatalogueError);
    await expect(evaluating).rejects.toMatchObject(says);
  };

  test("in which two have one code", async () => {
    const twice = { ...english5, definition: { ...english5.definition, code: "ni 73" } };
    const says = { code: "code-twice", indicator: "ni 73", message: expect.stringContaining('the code "ni 73"') };
    await refused([...catalogue, twice], says);
  });

  test.each([
    ["after a built-in gap", (own: Indicator) => [...catalogue, own], "Any gap", '"NI 104" has school-action,'],
    ["before it", (own: Indicator) => [own, ...catalogue], "NI 104", '"Any gap" has statement under'],
  ])("in which two groups of other pupils have one label, %s", async (_, around, indicator, message) => {
    const any = { ...group("sen", "any", ["statement"]), words: "pupils with a statement" };
    const own = gapIn(rateNamed("NI 73"), { code: "Any gap", peers: { ...all, words: "all pupils" }, group: any });
    await refused(around(own), { code: "label-twice", indicator, message: expect.stringContaining(message) });
  });

  test("but not for one group that several name", async () => {
    const again = gapIn(rateNamed("NI 73"), {
      code: "Any gap",
      peers: { ...all, words: "all pupils" },
      group: { ...group("sen", "any", ["statement", "school-action-plus", "school-action"]), words: "some" },
    });
    const evaluation = await evaluateAll(await store(), { catalogue: [...catalogue, again] });
    const sen = { characteristic: "sen", value: "any" };
    const asked = { indicator: "NI 73", area: "A", basis: "school", period: 2008, group: sen } as const;
    expect(figureAt(evaluation, asked).value).toEqual({ kind: "value", value: 50 });
  });

  test.each([
    ["NI 102a", 'rateNamed("NI 73")'],
    ["NI 107", 'rateNamed("NI 73")'],
    ["NI 81", 'catalogue.find((one) => one.definition.code === "NI 80")'],
    ["NI 92", 'catalogue.find((one) => one.definition.code === "FSP median")'],
  ])("that has %s without what it is a gap of", async (code, add) => {
    const alone = catalogue.filter(({ definition }) => definition.code === code);
    await refused(alone, { code: "rate-absent", indicator: code, message: expect.stringContaining(add) });
  });

  test.each([
    [{ decimals: -1 }, "-1 as its decimals"],
    [{ decimals: 200 }, "200 as its decimals"],
    [{ decimals: Number.NaN }, "NaN as its decimals"],
    [{ decimals: 2.5 }, "2.5 as its decimals"],
    [{ code: "Level 5\nEnglish" }, '"Level 5\\nEnglish" as its code'],
    [{ code: "  " }, '"  " as its code'],
    [{ outcome: "be-happy" }, '"be-happy" as its outcome'],
    [{ unit: "percents" }, '"percents" as its unit'],
    [{ better: "more" }, '"more" as its better'],
    [{ title: undefined }, "undefined as its title"],
  ])("with a definition that can't be shown: %j", async (written, message) => {
    // What no type keeps from a program in JavaScript.
    const definition = Object.assign({ ...english5.definition }, written);
    const says = { code: "unfit-definition", indicator: definition.code, message: expect.stringContaining(message) };
    await refused([{ ...english5, definition }], says);
  });
});
