import { describe, expect, it } from "vitest";
import { clean } from "../../src/clean.ts";
import { foundationStage } from "../../src/kinds/foundation-stage.ts";
import { textReader } from "../../src/parse/read-text.ts";

const { fsm, pse_1: scale, born } = foundationStage.fields;

describe("clean", () => {
  it("takes off spaces of every kind and the apostrophe by which Excel keeps text", () => {
    expect(["\u00a0 8865432\u2009", "'8865432", "two \u00a0 words", "\t"].map(clean)).toEqual([
      "8865432",
      "8865432",
      "two words",
      "",
    ]);
  });

  it("takes off what keeps Excel from counting, and signs that nobody sees", () => {
    expect(['="0123"', '=""', `'="0123"`, "\u200b8865432", "14\u00ad0\u2060", "Ash\u200bford Down"].map(clean)).toEqual(
      ["0123", "", "0123", "8865432", "140", "Ashford Down"],
    );
    // A formula that says more than a text is none of these.
    expect(clean("=A1&B1")).toBe("=A1&B1");
  });
});

describe("a column's reader", () => {
  const markers = { "": { reason: "not-available" }, x: { reason: "suppressed", least: 1, greatest: 2 } } as const;

  it("reads each text by the schema of its field", () => {
    if (!fsm || !scale || !born) throw new Error("the kind has these fields");
    const read = textReader(fsm, undefined, markers);
    expect(["Y", "yes ", "T", "1", "N", "FALSE", "0"].map((text) => read(text))).toEqual([
      ...Array(4).fill({ is: "value", value: "eligible" }),
      ...Array(3).fill({ is: "value", value: "not-eligible" }),
    ]);
    expect(textReader(born, undefined, markers)("14/03/2002")).toMatchObject({ value: "2002-03" });
    expect(textReader(scale, undefined, markers)("10")).toEqual({ is: "unreadable", code: "value-unreadable" });
  });

  it("takes an error of Excel for no value and for no name, unless the layout says what it means", () => {
    const { school } = foundationStage.fields;
    if (!scale || !school) throw new Error("the kind has these fields");
    const spoilt = { is: "unreadable", code: "excel-error" };
    expect(["#N/A", "#ref!", " #DIV/0! ", "Err:502"].map(textReader(scale, undefined, markers))).toEqual(
      Array(4).fill(spoilt),
    );
    expect(textReader(school, undefined, markers)("#VALUE!")).toEqual(spoilt);
    expect(textReader(school, undefined, markers)("formula without a result")).toEqual({
      is: "unreadable",
      code: "formula-without-result",
    });
    const declared = { codes: {}, missing: { "#N/A": { reason: "not-available" } } } as const;
    expect(textReader(scale, declared, markers)("#n/a")).toEqual({
      is: "missing",
      marker: { reason: "not-available" },
    });
  });

  it("takes a marker for the reason that its layout gives, in either case, and never for a value", () => {
    if (!scale) throw new Error("the kind has this field");
    const own = { "-": { reason: "not-applicable" } } as const;
    const read = textReader(scale, { codes: {}, missing: own }, markers);
    expect(read(" ")).toEqual({ is: "missing", marker: { reason: "not-available" } });
    expect(read("X")).toEqual({ is: "missing", marker: { reason: "suppressed", least: 1, greatest: 2 } });
    expect(read("-")).toEqual({ is: "missing", marker: { reason: "not-applicable" } });
  });

  it("maps the codes of the layout before it asks the kind", () => {
    if (!fsm) throw new Error("the kind has this field");
    const read = textReader(fsm, { codes: { "Free meals": "eligible", 0: "eligible" }, missing: {} }, markers);
    expect([read("free MEALS"), read("0"), read("N")]).toMatchObject([
      { value: "eligible" },
      { value: "eligible" },
      { value: "not-eligible" },
    ]);
  });

  it("multiplies fractions to percent without the noise of binary fractions", async () => {
    const { decimal } = await import("../../src/kinds/fields/number.ts");
    const { field } = await import("../../src/kinds/fields/facts.ts");
    const value = field(decimal(0, 100), { expected: "a number", whenMissing: "null" });
    const read = textReader(value, { codes: {}, missing: {}, unit: "fraction" }, {});
    expect(["0.07", "0.72", "1"].map((text) => read(text))).toMatchObject([
      { value: 7 },
      { value: 72 },
      { value: 100 },
    ]);
  });
});
