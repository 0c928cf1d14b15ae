import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyStore } from "../../../fixtures/empty-store.ts";
import { listExtracts, withdraw } from "../src/index.ts";
import { ingest } from "../src/ingest.ts";
import type { Store } from "../src/store/open-store.ts";

/** What a layout can say, each by a file that needs it. */
let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-own-layout-"));
  mkdirSync(join(folder, "layouts"));
  mkdirSync(join(folder, "in"));
  store = await emptyStore();
  return async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
});

async function load(layout: string, files: Readonly<Record<string, string | Uint8Array>>, layoutId?: string) {
  writeFileSync(join(folder, "layouts", "own.yaml"), layout);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, "in", name), content);
  const layouts = join(folder, "layouts");
  const report = await ingest(join(folder, "in"), store, { layouts, ...(layoutId && { layout: layoutId }) });
  const values = await store.db.selectFrom("area_value").selectAll().orderBy("row").orderBy("indicator").execute();
  return { report, values };
}

const head = "id: own\nkind: area-values\npublisher: A publisher\ntitle: Own\n";

describe("a layout", () => {
  it("may find the school year in the title above the table", async () => {
    const columns =
      "period: title\ncolumns: { indicator: [Code], level: { constant: country }, area: [Area], value: [Rate] }\n";
    const { values } = await load(head + columns, {
      "a.csv": "Rates for 2006/07,,\n\nCode,Area,Rate\nNI 9,E92000001,3.5\n",
    });
    expect(values).toMatchObject([
      { period: "2006/07", indicator: "NI 9", value: 3.5, characteristic: "all", group: "all" },
    ]);
  });

  it("that takes a result away leaves it hidden for every pupil, and no one without it", async () => {
    const layout = "id: own\nextends: kent-key-stage-1\ntitle: Own\ncolumns: { writing: none, looked_after: none }\n";
    const { report } = await load(layout, {
      "KS1 2008.csv":
        "UPN,DOB,Sex,FSM,SEN,Ethnicity,Language,DCSF No,Postcode,Reading,Maths,Science\n" +
        "T886090000001,14/03/2001,F,N,N,WBRI,ENG,8869001,TN1 1CC,2B,,2\n",
    });
    const [pupil] = await store.db.selectFrom("key_stage_1").selectAll().execute();
    expect(report.receipts).toMatchObject([{ layout: "own", stored: 1 }]);
    expect(JSON.parse(pupil?.missing ?? "{}")).toEqual({ maths: "not-available", writing: "suppressed" });
  });

  // By the one column the rows are of other pupils than by the other: as many as would keep another file out.
  it("that was wrong and is mended reads the same file anew where that was withdrawn, or its name says more, though no row is as it was", async () => {
    const layout = (pupil: string, other: string) =>
      `id: own\nextends: kent-exclusions\ntitle: Own\ncolumns: { pupil: [${pupil}] }\nignore: [${other}]\n`;
    const lines = ["D886200100001,H801200001001", "T886090000001,A886200100012"].map(
      (pupils) => `${pupils},8869001,Primary,TN1 1CC,F,11/03/2004,PP,Upheld`,
    );
    const file = ["UPN once,UPN now,DfES No,Phase,Postcode,Type,Start Date,Reason,Outcome", ...lines].join("\n");
    const read = async (issue: string, pupil: string, other: string) => {
      for (const old of readdirSync(join(folder, "in"))) rmSync(join(folder, "in", old));
      const { report } = await load(layout(pupil, other), { [`Exclusions 0304 ${issue}.csv`]: file }, "own");
      expect(report.problems.filter(({ blocks }) => blocks !== "nothing")).toEqual([]);
      return report.receipts.map(({ stored, unchanged, replaced }) => ({ stored, unchanged, replaced }));
    };
    await read("provisional", "UPN once", "UPN now");
    expect(await read("provisional", "UPN now", "UPN once")).toMatchObject([{ unchanged: true }]);
    const replaced = ["Exclusions 0304 provisional.csv"];
    expect(await read("final", "UPN now", "UPN once")).toEqual([{ stored: 2, unchanged: false, replaced }]);
    const held = await listExtracts(store);
    await withdraw(store, held.find(({ issue }) => issue === "final")?.id ?? 0, "2099-12-31");
    expect(await read("final", "UPN once", "UPN now")).toMatchObject([{ stored: 2, unchanged: false }]);
  });

  it("may keep the row of a key whose number is greatest, and keeps none where two have it", async () => {
    const columns =
      "period: { constant: 2007/08 }\nrepeats: { rule: of fewer, keep_greatest: denominator }\n" +
      "columns: { indicator: [Code], level: { constant: district }, area: [Area], numerator: [Count], denominator: [Of] }\n";
    const { report, values } = await load(head + columns, {
      "a.csv": "Code,Area,Count,Of\nNI 9,Dover,3,10\nNI 9,Dover,4,12\nNI 8,Dover,3,10\nNI 8,Dover,4,10\n",
    });
    expect(values).toMatchObject([{ indicator: "NI 9", row: 3, numerator: 4, denominator: 12 }]);
    expect(report.receipts).toMatchObject([{ read: 4, stored: 1, rejected: 2, leftOut: { "of fewer": 1 } }]);
    expect(report.rejects.map(({ problems: [first] }) => first?.place.row)).toEqual([4, 5]);
  });

  it("counts a row once that repeats another in one of its measures, and contradicts it in the other", async () => {
    const columns =
      "period: { constant: 2007/08 }\ncolumns: { level: { constant: district }, area: [District] }\n" +
      "measures: [{ indicator: falls, value: Falls }, { indicator: transport, value: Transport }]\n";
    const { report } = await load(head + columns, {
      "a.csv": "District,Falls,Transport\nAshford,4,5\nDover,1,2\nDover,1,3\n",
    });
    expect(report.receipts).toMatchObject([{ read: 3, stored: 1, rejected: 2 }]);
    expect(report.receipts[0]?.leftOut).toEqual({});
  });

  it("that says a column is of percentages has five fractions in it told, and not four", async () => {
    const columns =
      "period: { constant: 2007/08 }\n" +
      "columns: { indicator: [Code], level: { constant: country }, area: [Area], value: { headings: [Percentage], unit: percent } }\n";
    const lines = ["0.71", "0.72", "0.73", "0.74", "0.75"].map((value, at) => `NI ${at},E92000001,${value}\n`);
    const said = async (name: string, rows: readonly string[]) => {
      const { report } = await load(head + columns, { [name]: `Code,Area,Percentage\n${rows.join("")}` });
      return report.problems.filter(({ code, place }) => code === "percentages-mixed" && place.file === name).length;
    };
    expect(await said("a.csv", lines.slice(0, 4))).toBe(0);
    expect(await said("b.csv", lines)).toBe(1);
  });

  it("may read one workbook's sheet by its name, and fractions as percentages", async () => {
    const workbook = new exceljs.Workbook();
    for (const [name, rate] of [
      ["Rates 2008", 0.07],
      ["Old rates", 0.09],
    ] as const) {
      const sheet = workbook.addWorksheet(name);
      sheet.addRow(["Code", "Area", "Rate"]);
      sheet.addRow(["NI 9", "E92000001", rate]);
    }
    const columns =
      "sheets: ['^Rates']\nperiod: { constant: 2007/08 }\n" +
      "columns: { indicator: [Code], level: { constant: country }, area: [Area], value: { headings: [Rate], unit: fraction } }\n";
    const { report, values } = await load(head + columns, { "a.xlsx": Buffer.from(await workbook.xlsx.writeBuffer()) });
    expect(values).toMatchObject([{ period: "2007/08", value: 7 }]);
    expect(report.passedOver).toEqual(['a.xlsx, sheet "Old rates"']);
  });

  it("may make several figures of a row, each with its own reason where it is missing", async () => {
    const columns =
      "period: file name\nmissing: { x: { reason: suppressed, least: 1, greatest: 2 }, '.': not-applicable }\n" +
      "columns: { level: { constant: school }, area: [School] }\n" +
      "measures:\n  - { indicator: A, numerator: Perm, denominator: Roll, value: Rate }\n" +
      "  - { indicator: B, numerator: Fixed, characteristic: reason, group: theft }\n";
    const { report, values } = await load(head + columns, {
      "2008.csv": "School,Roll,Perm,Rate,Fixed\n886/9001,200,x,.,7\n",
    });
    expect(report.receipts).toMatchObject([{ read: 1, stored: 1, placed: { school: { unplaced: 1 } } }]);
    expect(values).toMatchObject([
      {
        ...{ indicator: "A", area: "8869001", numerator: null, numerator_missing: "suppressed" },
        ...{ numerator_least: 1, numerator_greatest: 2, denominator: 200, denominator_missing: null },
        ...{ value: null, value_missing: "not-applicable", characteristic: "all", group: "all" },
      },
      {
        ...{ indicator: "B", numerator: 7, numerator_missing: null, numerator_least: null },
        ...{ denominator: null, denominator_missing: "not-applicable", characteristic: "reason", group: "theft" },
      },
    ]);
  });

  it("leaves rows out by its rules, by name, and the header printed again", async () => {
    const columns =
      "period: file name\ncolumns: { indicator: [Code], level: { constant: district }, area: [Area], value: [Rate] }\n" +
      "leave_out:\n  - { rule: county, column: [Area], matches: ^kent$ }\n  - { rule: note, filled_at_most: 1 }\n";
    const rows = "Code,Area,Rate\nN,Dover,1\nN,Kent,2\nCode,AREA,Rate\nN,Kentish Town,3\nSource: nobody,,\n";
    const { report, values } = await load(head + columns, { "2008.csv": rows });
    expect(report.receipts).toMatchObject([
      { read: 5, stored: 2, leftOut: { county: 1, "the header again": 1, note: 1 }, rejected: 0 },
    ]);
    expect(values.map(({ area, row }) => [area, row])).toEqual([
      ["Dover", 2],
      ["Kentish Town", 5],
    ]);
  });

  const rates =
    "period: file name\ncolumns: { indicator: [Code], level: { constant: district }, area: [Area], value: [Rate] }\n";

  it("goes before all others where it is asked for and fits, and leaves other files to theirs", async () => {
    const twin = `${head.replace("id: own", "id: twin")}${rates}`;
    writeFileSync(join(folder, "layouts", "twin.yaml"), twin);
    const files = { "2008.csv": "Code,Area,Rate\nN,Dover,1\n", "partnerships.csv": "code,name\nLCSP05,Ours\n" };
    const { report } = await load(head + rates, files, "twin");
    expect(report.receipts.map(({ layout }) => layout)).toEqual(["kent-partnerships", "twin"]);
  });

  it("is refused where it is asked for and fits no file, or does not exist", async () => {
    const files = { "2008.csv": "Code,Area,Rate\nN,Dover,1\n" };
    await expect(load(head + rates, files, "kent-schools")).rejects.toThrow(/must fit at least one/);
    await expect(load(head + rates, files, "kent-scools")).rejects.toThrow(
      /must be the id of a layout\. Perhaps it means "kent-schools"/,
    );
  });
});

describe("the sheets of a workbook", () => {
  const rates =
    "period: file name\ncolumns: { indicator: [Code], level: { constant: district }, area: [Area], value: [Rate] }\n";
  const table = [
    ["Code", "Area", "Rate"],
    ["N", "Dover", 1],
  ];

  async function workbook(
    sheets: Readonly<Record<string, { state?: "hidden"; rows: readonly unknown[][] }>>,
  ): Promise<Uint8Array> {
    const made = new exceljs.Workbook();
    for (const [name, { state, rows }] of Object.entries(sheets))
      made.addWorksheet(name, { state: state ?? "visible" }).addRows([...rows]);
    return Buffer.from(await made.xlsx.writeBuffer());
  }

  it("are counted with the rows that a filter hides, which are told of", async () => {
    const made = new exceljs.Workbook();
    const sheet = made.addWorksheet("Data");
    sheet.addRows([...table, ["N", "Swale", 2], ["N", "Thanet", 3]]);
    for (const row of [3, 4, 5]) sheet.getRow(row).hidden = true;
    const { report, values } = await load(head + rates, { "2008.xlsx": Buffer.from(await made.xlsx.writeBuffer()) });
    expect(values).toHaveLength(3);
    // The fifth row has nothing written in it.
    expect(report.problems).toMatchObject([{ code: "rows-hidden", blocks: "nothing", facts: { rows: 2 } }]);
  });

  it("of a workbook that this program wrote are no extract, and nothing to mend", async () => {
    const made = new exceljs.Workbook();
    made.creator = "lcsp-profile";
    made.addWorksheet("Report card").addRows([
      ["Code", "Title", "Kent"],
      ["N", "Rate", 1],
    ]);
    const { report } = await load(head + rates, { "appendix.xlsx": Buffer.from(await made.xlsx.writeBuffer()) });
    expect(report.problems).toMatchObject([
      { code: "workbook-ours", place: { file: "appendix.xlsx" }, blocks: "nothing" },
    ]);
  });

  it("that are pivot tables are passed over beside a table, and told of where there is none", async () => {
    const pivot = {
      rows: [
        ["Row Labels", "Count of UPN"],
        ["Dover", 7],
        ["Grand Total", 7],
      ],
    };
    const beside = await load(head + rates, { "2008.xlsx": await workbook({ Data: { rows: table }, Sheet1: pivot }) });
    expect(beside.report).toMatchObject({ problems: [], passedOver: ['2008.xlsx, sheet "Sheet1"'] });
    const alone = await load(head + rates, {
      "2009.xlsx": await workbook({ Notes: { rows: [["About"]] }, Sheet1: pivot }),
    });
    expect(alone.report.problems).toMatchObject([{ code: "table-pivot", place: { sheet: "Sheet1" }, blocks: "file" }]);
  });

  it("are passed over by name where they are hidden or hold notes, and a hidden table is told of", async () => {
    const bytes = await workbook({
      Notes: { rows: [["About"]] },
      Data: { rows: table },
      Old: { state: "hidden", rows: table },
      "Hidden notes": { state: "hidden", rows: [["About"]] },
    });
    const { report, values } = await load(head + rates, { "2008.xlsx": bytes });
    expect(values).toHaveLength(1);
    expect(report.passedOver).toEqual(['2008.xlsx, sheet "Notes"', '2008.xlsx, hidden sheet "Hidden notes"']);
    expect(report.problems).toMatchObject([
      { code: "sheet-hidden", place: { sheet: "Old" }, blocks: "nothing", facts: { kind: "area-values" } },
    ]);
  });

  it("are a problem where all are hidden", async () => {
    const { report } = await load(head + rates, {
      "2008.xlsx": await workbook({ Old: { state: "hidden", rows: table } }),
    });
    expect(report.problems.map(({ code }) => code)).toEqual(["sheets-hidden"]);
  });

  it("are a problem where one looks like a table that a slip keeps from being read", async () => {
    const slip = [
      ["Code", "Area", "Rates of 2008"],
      ["N", "Thanet", 2],
    ];
    const { report, values } = await load(head + rates, {
      "2008.xlsx": await workbook({ One: { rows: table }, Two: { rows: slip } }),
    });
    expect(values).toHaveLength(1);
    expect(report.problems).toMatchObject([
      { code: "layout-unmatched", place: { sheet: "Two" }, facts: { lacking: '"Rate"' } },
    ]);
  });
});
