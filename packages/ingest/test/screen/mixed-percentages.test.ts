import { describe, expect, it } from "vitest";
import { loadTexts } from "../kinds/load-text.ts";

const head = "Indicator,Area code,Area,Year,Characteristic,Group,Value";

/** What is said of England's values: each is an indicator and a cell, of one year after the other. */
async function saidOf(values: readonly (readonly [indicator: string, cell: string])[]) {
  const lines = values.map(
    ([indicator, cell], index) =>
      `${indicator},E92000001,England,${1990 + index}/${(91 + index) % 100},all,all,${cell}`,
  );
  const { problems } = await loadTexts({ "England published values.csv": `${[head, ...lines].join("\n")}\n` });
  return problems.filter(({ code }) => code === "percentages-mixed");
}

const of = (indicator: string, cells: readonly string[]) => cells.map((cell) => [indicator, cell] as const);

describe("fractions among percentages", () => {
  it("have two decimals more than the percentages of their indicator", async () => {
    expect(await saidOf(of("NI 73", ["71%", "68", "0.69", "0.7"]))).toMatchObject([
      { place: { row: 4, column: "Value" }, found: "0.69", facts: { fractions: 1, beside: "71%" } },
    ]);
    expect(await saidOf(of("NI 73", ["71.2%", "68.4", "0.69", "0.7"]))).toEqual([]);
    expect(await saidOf(of("NI 73", ["71.2%", "68.4", "0.694"]))).toMatchObject([{ found: "0.694" }]);
  });

  it("are none where a percent sign follows them", async () => {
    expect(await saidOf(of("NI 114", ["71%", "0.12%", "0.1 %"]))).toEqual([]);
  });

  it("are not looked for in an indicator that has no percent sign, nor beside those of another", async () => {
    expect(await saidOf([...of("NI 114", ["0.12", "0.13", "11"]), ...of("NI 73", ["71%", "68"])])).toEqual([]);
  });

  it("that Excel worked out are more than one in ten", async () => {
    const percentages = [...Array(18).keys()].map((more) => `${50 + more}.3333333333333`);
    const sign = "71%";
    // 1 of 20 numbers may be a small percentage, and 2 of 20, which is one in ten; 3 of 22 are too many.
    expect(await saidOf(of("NI 73", [sign, ...percentages, "0.583333333333333"]))).toEqual([]);
    const two = ["0.583333333333333", "0.613333333333333"];
    expect(await saidOf(of("NI 73", [sign, ...percentages.slice(1), ...two]))).toEqual([]);
    const three = ["0.583333333333333", "0.613333333333333", "0.713333333333333"];
    expect(await saidOf(of("NI 73", [sign, ...percentages, ...three]))).toMatchObject([{ facts: { fractions: 3 } }]);
  });
});
