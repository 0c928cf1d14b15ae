import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { rowsInForce } from "../../src/index.ts";
import type { StoreSchema } from "../../src/store/schema.ts";
import { loadTexts } from "./load-text.ts";

const pupil = "UPN,DOB,Sex,FSM,SEN,Ethnicity,Language,DfES No,Postcode";
/** At the school of one partnership, at home in the other. UPNs have the check letter that belongs to them. */
const girl = "D886200100001,14/03/1999,F,Y,A,WBRI,ENG,8869001,TN4 4VV";

/** The rows that a file leaves in a table, without the columns that every table has. */
async function rowsOf(file: string, text: string, table: keyof StoreSchema): Promise<readonly object[]> {
  const { store, problems } = await loadTexts({ [file]: text });
  expect(problems).toEqual([]);
  return await store.db.selectFrom(table).selectAll().execute();
}

describe("pupils", () => {
  it("have their levels at Key Stage 1, with the part of level 2", async () => {
    const text = `${pupil},Reading,Writing,Maths,Science\n${girl},2B,L2c,3,W\n`;
    expect(await rowsOf("KS1 2005-06.csv", text, "key_stage_1")).toMatchObject([
      {
        ...{ period: "2005/06", school: "8869001", school_lcsp: "LCSP05", home_lcsp: "LCSP23", born: "1999-03" },
        ...{ fsm: "eligible", sen: "school-action", looked_after: "not-known" },
        ...{ reading: "2B", writing: "2C", maths: "3", science: "W", missing: null },
      },
    ]);
  });

  it("have their results at Key Stage 4 as yes and no", async () => {
    const text = `${pupil},5AC,5ACEM,5AG,Capped Points,Entries\n${girl},Y,N,True,312.5,9\n${girl.replace("D886200100001", "H801200001001")},,,,,\n`;
    const nothing = { five_a_to_c: null, five_a_to_c_em: null, five_a_to_g: null, capped_points: null, entries: null };
    expect(await rowsOf("KS4 2006.csv", text, "key_stage_4")).toMatchObject([
      { five_a_to_c: 1, five_a_to_c_em: 0, five_a_to_g: 1, capped_points: 312.5, entries: 9, missing: null },
      nothing,
    ]);
  });

  it("are looked after, and have their value added score, where the file says so", async () => {
    const text = `${pupil},LAC,English,Reading,Writing,Maths,Science,KS1 Reading,KS1 Writing,KS1 Maths,CVA\n${girl},Y,4,4,4,5,4,2B,2B,3,100.7\n`;
    expect(await rowsOf("KS2 2008.csv", text, "key_stage_2")).toMatchObject([
      { looked_after: "looked-after", cva: 100.7, missing: null },
    ]);
  });

  it("keep their results where an error stands in a column beside them, and not where it is a result", async () => {
    const heads = `${pupil},English,Reading,Writing,Maths,Science,KS1 Reading,KS1 Writing,KS1 Maths,CVA`;
    const line = (english: string) => `${girl.replace(",Y,A,", ",#REF!,A,")},${english},4,4,5,4,2B,2B,3,#N/A`;
    const { store, problems } = await loadTexts({
      "KS2 2008.csv": `${heads}\n${line("4")}\n${line("#N/A").replace("D886200100001", "H801200001001")}\n`,
    });
    const said = problems.map(({ code, place, found }) => [code, place.row, place.column, found]);
    expect(said).toEqual([
      ["error-spared", 2, "FSM", "#REF!"],
      ["error-spared", 2, "CVA", "#N/A"],
      ["excel-error", 3, "English", "#N/A"],
    ]);
    expect(await store.db.selectFrom("key_stage_2").selectAll().execute()).toMatchObject([
      { row: 2, english: "4", fsm: "not-known", cva: null, missing: '{"cva":"not-available"}' },
    ]);
  });

  it("have the sessions of each enrolment, over a year or over two terms as the headings say", async () => {
    const year = `${pupil},Sessions Possible,Authorised,Unauthorised\n${girl},380,12,0\n${girl.replace("8869001", "8869501")},20,..,1\n`;
    expect(await rowsOf("Absence 2006-07.csv", year, "absence")).toMatchObject([
      { span: "annual", school: "8869001", possible: 380, authorised: 12, unauthorised: 0, missing: null },
      { span: "annual", school: "8869501", possible: 20, authorised: null, missing: '{"authorised":"not-available"}' },
    ]);
    const terms = `${pupil},2-Term Sessions Possible,2-Term Authorised,2-Term Unauthorised\n${girl},250,8,2\n`;
    expect(await rowsOf("Absence 2007-08.csv", terms, "absence")).toMatchObject([
      { span: "autumn-and-spring", possible: 250, authorised: 8, unauthorised: 2 },
    ]);
  });
});

describe("exclusions", () => {
  const heading = "UPN,DfES No,Postcode,Type,Start Date,Phase,Reason,Outcome";
  const fixed = (pupil: string, outcome: string) => `${pupil},8869501,TN4 4VV,F,14/03/2008,secondary,DB,${outcome}`;

  it("of a fixed period stand where nothing is said of them", async () => {
    const lines = [fixed("D886200100001", ""), fixed("H801200001001", "n/a")];
    const text = `${[heading, ...lines].join("\n")}\n`;
    const { store, problems } = await loadTexts({ "Exclusions 2007-08.csv": text });
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual(
      Array(2).fill(["value-assumed", { means: "upheld" }]),
    );
    expect(await store.db.selectFrom("exclusion").select("outcome").execute()).toEqual(
      Array(2).fill({ outcome: "upheld" }),
    );
  });

  it("of one pupil on one day are two where their reasons differ, and in doubt where only what became of them does", async () => {
    const one = fixed("D886200100001", "U");
    const lines = [one, one.replace(",DB,", ",PP,"), fixed("H801200001001", "U"), fixed("H801200001001", "T")];
    const { store, problems } = await loadTexts({ "Exclusions 2007-08.csv": `${[heading, ...lines].join("\n")}\n` });
    expect(problems.map(({ code, place }) => [code, place.row])).toEqual([
      ["exclusions-of-one-day", 3],
      ["rows-differ", 4],
      ["rows-differ", 5],
    ]);
    expect(await store.db.selectFrom("exclusion").select("reason").orderBy("row").execute()).toEqual([
      { reason: "DB" },
      { reason: "PP" },
    ]);
  });

  it("are one for all its reasons where it is permanent, unless what became of it differs", async () => {
    const upheld = fixed("D886200100001", "U").replace(",F,", ",P,");
    const one = [upheld, upheld.replace(",DB,", ",PP,"), upheld.replace(",DB,", ",,")];
    const other = fixed("H801200001001", "U").replace(",F,", ",P,");
    const lines = [...one, other, other.replace(",DB,U", ",PP,T")];
    const { store, problems, receipts } = await loadTexts({
      "Exclusions 2007-08.csv": `${[heading, ...lines].join("\n")}\n`,
    });
    expect(problems.map(({ code, place }) => [code, place.row])).toEqual([
      ["rows-differ", 5],
      ["rows-differ", 6],
    ]);
    expect(await store.db.selectFrom("exclusion").select(["row", "reason"]).execute()).toEqual([
      { row: 2, reason: "DB" },
    ]);
    expect(receipts.find(({ kind }) => kind === "exclusions")).toMatchObject({
      ...{ read: 5, stored: 1, rejected: 2, leftOut: { "the same exclusion for another reason": 2 } },
    });
  });

  it("are told apart in the same way on two sheets", async () => {
    const lines = [fixed("D886200100001", "U"), fixed("H801200001001", "U").replace(",F,", ",P,")];
    const ofOtherDays = lines.map((line) => line.replace("14/03", "17/03"));
    const again = lines.map((line) => line.replace(",DB,", ",PP,"));
    const book = new exceljs.Workbook();
    for (const [name, rows] of Object.entries({ DB: [...lines, ...ofOtherDays], PP: again }))
      book.addWorksheet(name).addRows([heading, ...rows].map((line) => line.split(",")));
    const { problems, receipts } = await loadTexts({
      "Exclusions 2007-08.xlsx": Buffer.from(await book.xlsx.writeBuffer()),
    });
    expect(problems.map(({ code, place, facts }) => [code, place.sheet, place.row, facts])).toEqual([
      ["exclusions-of-one-day", "PP", 2, { other: 'row 2 of sheet "DB"' }],
    ]);
    const told = receipts.flatMap(({ sheet, stored, leftOut }) =>
      sheet === undefined ? [] : [[sheet, stored, leftOut]],
    );
    expect(told).toEqual([
      ["DB", 4, {}],
      ["PP", 1, { "the same exclusion for another reason": 1 }],
    ]);
  });

  it("are told of once where the other stands on the same sheet, and by that one on another", async () => {
    const one = fixed("D886200100001", "U");
    const book = new exceljs.Workbook();
    const sheets = { DB: [one, one.replace(",DB,", ",VA,")], PP: [one.replace(",DB,", ",PP,")] };
    for (const [name, rows] of Object.entries(sheets))
      book.addWorksheet(name).addRows([heading, ...rows].map((line) => line.split(",")));
    const { problems } = await loadTexts({
      "Exclusions 2007-08.xlsx": Buffer.from(await book.xlsx.writeBuffer()),
    });
    expect(problems.map(({ place, facts }) => [place.sheet, place.row, facts])).toEqual([
      ["DB", 3, { other: "row 2" }],
      ["PP", 2, { other: 'row 2 of sheet "DB"' }],
    ]);
  });

  it("that are permanent must say what became of them", async () => {
    const text = `${heading}\n${fixed("D886200100001", "").replace(",F,", ",P,")}\n`;
    const { problems } = await loadTexts({ "Exclusions 2007-08.csv": text });
    expect(problems).toMatchObject([{ code: "value-missing", place: { row: 2, column: "Outcome" } }]);
  });
});

describe("looked-after children", () => {
  const heading =
    "Child No,UPN,DOB,Age,Sex,Care Started,Placement,Placement Postcode,Home Postcode,Health Check,Dental Check,SDQ\n";

  it("are placed by where they live and by the home they came from", async () => {
    const text = `${heading}C1,D886200100001,14/03/1999,9,F,01/02/2007,Foster Care,TN1 1CC,TN4 4VV,Y,N,17\n`;
    expect(await rowsOf("Looked after 2007-08.csv", text, "looked_after_child")).toMatchObject([
      {
        ...{ placement_lcsp: "LCSP05", placement_placing: "placed", home_lcsp: "LCSP23", home_placing: "placed" },
        ...{ born: "1999-03", age: 9, started: "2007-02-01", placement_type: "foster-care" },
        ...{ health_check: 1, dental_check: 0, sdq: 17, missing: null },
      },
    ]);
  });

  it("are counted on both bases in the receipt, outside Kent and nowhere too", async () => {
    const text = `${heading}C1,n/a,,2,F,,,BN1 1KK,TN4 4VV,Y,N,n/a\nC2,n/a,,3,M,,,,TN4 4VV,Y,N,n/a\n`;
    const { receipts } = await loadTexts({ "Looked after 2007-08.csv": text });
    expect(receipts.find(({ kind }) => kind === "looked-after")?.placed).toEqual({
      home: { placed: 2, "out-of-area": 0, unplaced: 0 },
      placement: { placed: 0, "out-of-area": 1, unplaced: 1 },
    });
  });

  it("are the same text as the pupil with their number in other extracts; without one they still are a child", async () => {
    const results = `${pupil},Reading,Writing,Maths,Science\n${girl},2B,2B,2B,2\n`;
    const text = `${heading}C1,D886200100001,,9,F,,,,,Y,Y,\nC2,n/a,,3,M,,,,,Y,Y,n/a\n`;
    const { store } = await loadTexts({ "KS1 2008.csv": results, "Looked after 2008.csv": text });
    const { pupil: known } = await store.db.selectFrom("key_stage_1").select("pupil").executeTakeFirstOrThrow();
    const children = await store.db.selectFrom("looked_after_child").selectAll().execute();
    expect(children.map((child) => child.pupil)).toEqual([known, null]);
    expect(new Set(children.map(({ child }) => child)).size).toBe(2);
    expect(JSON.stringify(children)).not.toMatch(/C1|C2|D886200100001/);
  });
});

describe("schools", () => {
  it("have their absence, with what is hidden and between what it lies", async () => {
    const text =
      "DfES No,School,Phase,Enrolments,Sessions Possible,Authorised,Unauthorised,Persistent Absentees\n" +
      '886/9001,Quillbeck,Primary,201,"76,380",3210,45,*\nKent,,,201,76380,3210,45,9\n';
    expect(await rowsOf("Absence by school 2005-06.csv", text, "school_absence")).toMatchObject([
      {
        ...{ span: "annual", school: "8869001", phase: "primary", enrolments: 201, possible: 76_380 },
        ...{ persistent: null, persistent_least: 1, persistent_greatest: 4, persistent_missing: "suppressed" },
      },
    ]);
  });

  it("have their roll by ethnic group and by how pupils travel", async () => {
    const text =
      "DfES No,School,Phase,Roll,FSM,SEN,EAL,White British,BME,Ethnicity Not Known,Walk,Cycle,Car,Car Share,Bus,Train,Other Travel\n" +
      "8869001,Q,Primary,201,20,41,3,185,14,x,96,3,88,6,4,0,\n";
    expect(await rowsOf("Roll January 2008.csv", text, "school_roll")).toMatchObject([
      {
        ...{ pupils: 201, white_british: 185, minority_ethnic: 14, travel_walk: 96, travel_car: 88, travel_train: 0 },
        missing: '{"ethnicity_not_known":"suppressed","travel_other":"not-available"}',
      },
    ]);
  });

  it("are inspected in the school year in which the day lies", async () => {
    const text =
      "DfES No,School,Phase,Inspection date,Overall effectiveness\n8869001,Q,Primary,14 Sep 07,Outstanding\n8869501,U,Secondary,31/08/2007,3\n";
    expect(await rowsOf("Inspections.csv", text, "inspection")).toMatchObject([
      { period: "2007/08", date: "2007-09-14", grade: "outstanding", school_lcsp: "LCSP05" },
      { period: "2006/07", date: "2007-08-31", grade: "satisfactory", school_lcsp: "LCSP23" },
    ]);
  });

  it("are in the programme of Healthy Schools, by words or letters", async () => {
    const text = "DCSF No,School,Status,Date Achieved\n8869001,Q,A,14/03/06\n8869501,U,Not in programme,-\n";
    expect(await rowsOf("Healthy Schools 2008-09.csv", text, "healthy_school")).toMatchObject([
      { status: "achieved", date: "2006-03-14", missing: null },
      { status: "not-in-programme", date: null, missing: '{"date":"not-applicable"}' },
    ]);
  });
});

describe("areas", () => {
  it("have admissions: a district by its name, Kent by one code however it is written", async () => {
    const text =
      'Area type,Area code,Area,Year,Cause,Admissions,Population 0-17\nDistrict,29UQ,Tunbridge Wells,2006/07,Falls,174,"25,100"\nCounty,29,Kent,2006/07,All causes,<5,\n';
    expect(await rowsOf("Admissions.csv", text, "admission")).toMatchObject([
      { level: "district", area: "Tunbridge Wells", cause: "falls", ages: "0-17", admissions: 174, population: 25_100 },
      { level: "authority", area: "E10000016", cause: "all", admissions: null, admissions_greatest: 4 },
    ]);
  });

  it("have published figures with their coverage and status", async () => {
    const text =
      "Indicator,Area type,Area code,Area,Year,Numerator,Denominator,Value,Coverage,Status\nNI 55,PCT,5P9,West Kent,2006/07,412,4120,10.0,87%,Revised\n";
    expect(await rowsOf("Local.csv", text, "area_value")).toMatchObject([
      { level: "primary-care-trust", area: "5P9", value: 10, coverage: 87, coverage_missing: null, status: "revised" },
    ]);
  });
});

describe("figures of key stages", () => {
  // Primary schools of a few pupils are printed so, whichever marker the county's table has.
  it.each([
    ["*", "suppressed", {}],
    ["x", "suppressed", {}],
    ["SUPP", "suppressed", {}],
    ["<5", "suppressed", { numerator_least: 0, numerator_greatest: 4 }],
    ["..", "not-available", {}],
    ["n/a", "not-available", {}],
    ["-", "not-applicable", {}],
  ])("may hide a small school by %s", async (marker, reason, bounds) => {
    const text = `Indicator,Level,Code,Name,Pupils,Reached,Percentage\nNI 73,School,8869001,Quillbeck Primary School,${marker},${marker},${marker}\n`;
    expect(await rowsOf("Key stage figures 2007-08.csv", text, "area_value")).toMatchObject([
      {
        ...{ area: "8869001", numerator: null, denominator: null, value: null, ...bounds },
        ...{ numerator_missing: reason, denominator_missing: reason, value_missing: reason },
      },
    ]);
  });
});

describe("plans", () => {
  it("have targets: a figure, or a direction alone", async () => {
    const text =
      "Area code,Area,Basis,Indicator,Measure,Group,Year,Target,Floor,Direction,Source\n" +
      "Tunbridge Wells,,School,,Primary absence,Primary,2007/08,4.69%,-,At most,Plan\n" +
      "LCSP05,,School,NI 102a,Gap,Eligible for free school meals,2008/09,-,-,Narrow,Plan\n";
    expect(await rowsOf("Targets.csv", text, "target")).toMatchObject([
      {
        area: "LCSP23",
        indicator: null,
        target: 4.69,
        direction: "at-most",
        characteristic: "phase",
        group: "primary",
      },
      { area: "LCSP05", indicator: "NI 102a", target: null, direction: "narrow", group: "eligible" },
    ]);
  });

  it("have targets of several codes for the words of one measure, and of a code without words", async () => {
    const headings = "Area code,Area,Basis,Indicator,Measure,Group,Year,Target,Floor,Direction,Source\n";
    const text = `${headings}LCSP05,,School,NI 102a,Gap,All,2008/09,20,-,At most,Plan\nLCSP05,,School,NI 102b,Gap,All,2008/09,25,-,At most,Plan\nLCSP05,,School,NI 73,,All,2008/09,80%,-,At least,Plan\n`;
    expect(await rowsOf("Targets.csv", text, "target")).toMatchObject([
      { indicator: "NI 102a", measure: "NI 102a", target: 20 },
      { indicator: "NI 102b", measure: "NI 102b", target: 25 },
      { indicator: "NI 73", measure: "NI 73", target: 80 },
    ]);
    const without = "Area code,Area,Basis,Indicator,Group,Year,Target,Floor,Direction,Source\n";
    const [row, neither] = [
      "LCSP05,,School,NI 73,All,2008/09,80%,-,At least,Plan\n",
      "LCSP05,,School,,All,2008/09,80%,-,At least,Plan\n",
    ];
    expect(await rowsOf("Targets.csv", without + row, "target")).toMatchObject([{ indicator: "NI 73", target: 80 }]);
    const { problems } = await loadTexts({ "Targets.csv": `${without}${row}${neither}` });
    expect(problems).toMatchObject([{ code: "value-missing", place: { row: 3 } }]);
  });

  it("have one target a code, however it is worded: another figure is a contradiction, and a newer plan's goes before", async () => {
    const headings = "Area code,Area,Basis,Indicator,Measure,Group,Year,Target,Floor,Direction,Source\n";
    const line = (measure: string, percent: number) =>
      `LCSP05,,School,NI 93,${measure},All,2008/09,${percent}%,-,At least,Plan\n`;
    const { problems, receipts } = await loadTexts({
      "Targets.csv": `${headings}${line("Progress in English", 90)}${line("Progress in maths", 88)}`,
    });
    expect(problems).toMatchObject([{ code: "rows-differ", facts: { others: "3" } }, { code: "rows-differ" }]);
    expect(receipts.at(-1)).toMatchObject({ read: 2, stored: 0, rejected: 2 });
    const alike = await loadTexts({
      "Targets.csv": `${headings}${line("Progress in English", 90)}${line("English", 90)}`,
    });
    expect(alike.receipts.at(-1)).toMatchObject({ stored: 1, leftOut: { "the same target again": 1 } });
    const { store } = await loadTexts({
      "Targets 2008.csv": `${headings}${line("Progress in English", 90)}`,
      "Targets 2008 final.csv": `${headings}${line("English", 91)}`,
    });
    expect(await store.db.selectFrom(rowsInForce("target").as("row")).select("row.target").execute()).toEqual([
      { target: 91 },
    ]);
  });

  it("have priorities, each with the indicators by which it is watched; the partnership by its former name too", async () => {
    const text = "Plan,Theme,Priority,Priority Text,Indicators\nThe Weald,Health,WCH3,Relationships,NI 112;NI 113\n";
    expect(await rowsOf("Plan links 2008-09.csv", text, "plan_link")).toMatchObject([
      { period: "2008/09", lcsp: "LCSP05", priority: "WCH3", indicators: "NI 112; NI 113" },
    ]);
    const withOneByNone = `${text}The Weald LCSP,Health,WCH4,Friendships,\n`;
    expect(await rowsOf("Plan links 2008-09.csv", withOneByNone, "plan_link")).toMatchObject([
      { priority: "WCH3" },
      { lcsp: "LCSP05", priority: "WCH4", indicators: "" },
    ]);
  });
});
