import { test } from "vitest";
import { bySchool, type Rows, readCsv, readSheet } from "../../../../fixtures/test/read-kent.ts";
import { everywhere, type Found, hold, KENT, type Opinion, percentOf } from "./compare.ts";
import { pick, readPlain } from "./raw.ts";

/**
 * Partnerships that live for the most part in a district: read off the shares by hand. LCSP13 has 0.4685 of Maidstone and 0.0522 of Tonbridge and
 * Malling, LCSP22 0.3979 of Tonbridge and Malling and 0.1012 of Sevenoaks, which is of like size; every other has one district.
 */
const livesIn: Readonly<Record<string, readonly string[]>> = {
  Ashford: ["LCSP01", "LCSP02"],
  Canterbury: ["LCSP03", "LCSP04"],
  Dartford: ["LCSP06", "LCSP07"],
  Dover: ["LCSP08", "LCSP09"],
  Gravesham: ["LCSP11"],
  Maidstone: ["LCSP12", "LCSP13"],
  Sevenoaks: ["LCSP15", "LCSP19"],
  Shepway: ["LCSP17"],
  Swale: ["LCSP10", "LCSP16", "LCSP18"],
  Thanet: ["LCSP20", "LCSP21"],
  "Tonbridge and Malling": ["LCSP14", "LCSP22"],
  "Tunbridge Wells": ["LCSP05", "LCSP23"],
};
const east = ["Ashford", "Canterbury", "Dover", "Shepway", "Swale", "Thanet"];
const inTrust = (isEast: boolean) =>
  Object.entries(livesIn).flatMap(([district, some]) => (east.includes(district) === isEast ? some : []));

/** Where a published row is shown: in the county, in England, or in the partnerships of its district or trust. */
function shownIn(level: string, code: string, name: string): readonly string[] {
  if (level === "County") return [KENT];
  if (level === "England") return ["E92000001"];
  return level === "PCT" ? inTrust(code === "5QA") : (livesIn[name] ?? []);
}

const per: Readonly<Record<string, number>> = { "NI 111": 100_000, "under-18 conceptions": 1000 };
const asPrinted = ["NI 48", "NI 51", "NI 54", "NI 112", "NI 156"];
const counts = ["child road casualties"];
const number = (written: string) => Number(written.replaceAll(/[,%]/g, ""));

test("every local indicator, as its file has it", async () => {
  const rows = readCsv("Local indicators 2006-07 and 2007-08.csv", { headerRow: 4, encoding: "latin1" });
  const opinions = rows.flatMap((row): Opinion[] => {
    const [indicator, coverage] = [pick(row, "Indicator"), pick(row, "Coverage")];
    const areas = shownIn(pick(row, "Area type"), pick(row, "Area code"), pick(row, "Area"));
    const basis = indicator === "NI 198" ? "school" : null;
    const isLow = indicator === "NI 53" && number(coverage) < 85;
    const found = isLow ? "low-coverage" : figureOf(row);
    return areas.map((area) => ({ indicator, basis, year: pick(row, "Year"), area, found }));
  });
  await hold(opinions);
});

function figureOf(row: Rows[number]): Found {
  const code = pick(row, "Indicator");
  const [numerator, of] = [pick(row, "Numerator"), number(pick(row, "Denominator"))];
  const each = per[code] ?? 100;
  if (pick(row, "Value") === "..") return "not-available";
  if (counts.includes(code)) return numerator === "*" ? [1, 4] : number(numerator);
  if (asPrinted.includes(code)) return number(pick(row, "Value"));
  return numerator === "*" ? [each / of, (4 * each) / of] : (each * number(numerator)) / of;
}

test("England's values, as they are printed", async () => {
  const values = readCsv("England published values.csv", { headerRow: 3, footers: 1 }).map((row): Opinion => {
    const [indicator, value] = [pick(row, "Indicator"), pick(row, "Value")];
    // NI 114 is shown on the school basis alone.
    const basis = indicator === "NI 114" ? "school" : null;
    const group = [pick(row, "Characteristic"), pick(row, "Group")] as const;
    const found = value === ".." ? "not-available" : Number(value);
    return { indicator, basis, year: pick(row, "Year"), area: "E92000001", group, found };
  });
  const areas = (await readSheet("National FSP 2007.xlsx", "England", 3)).map((row): Opinion => {
    // A percentage of Excel is a fraction that is shown as one.
    const found = 100 * Number(pick(row, "Percentage"));
    return { indicator: pick(row, "Indicator"), basis: null, year: "2006/07", area: "E92000001", found };
  });
  await hold([...values, ...areas]);
});

test("admissions for injury, and their rate in ten thousand, by cause", async () => {
  const of2008 = readPlain("Injury admissions 2007-08.ods", "Admissions", 3).map((row): Rows[number] => ({
    ...row,
    Year: "2007/08",
    Admissions: pick(row, "Emergency admissions"),
    "Population 0-17": pick(row, "Population aged 0-17"),
  }));
  const rows = [...(await readSheet("Injury admissions 2003-04 to 2006-07.xlsx", "Admissions", 4, 1)), ...of2008];
  const causes: Readonly<Record<string, readonly [string, string]>> = {
    "All causes": ["all", "all"],
    Falls: ["cause", "falls"],
    "Exposure to mechanical forces": ["cause", "mechanical forces"],
    "Transport accidents": ["cause", "transport accidents"],
    "Intentional self-harm": ["cause", "self-harm"],
    "Other causes": ["cause", "other"],
  };
  const opinions = rows.flatMap((row): Opinion[] => {
    const written = pick(row, "Admissions");
    const of = number(pick(row, "Population 0-17"));
    const isHidden = written === "*" || written === "<5";
    const [least, greatest] = isHidden ? [1, 4] : [number(written), number(written)];
    const found = (each: number): Found => (isHidden ? [each * least, each * greatest] : each * least);
    const group = causes[pick(row, "Cause")] ?? ["", ""];
    return shownIn(pick(row, "Area type"), "", pick(row, "Area")).flatMap((area) => {
      const place = { basis: null, year: pick(row, "Year"), area, group };
      return [
        { ...place, indicator: "Injury admissions", found: found(1) },
        { ...place, indicator: "NI 70", found: found(10_000 / of) },
      ];
    });
  });
  await hold(opinions);
});

test("Healthy Schools status", async () => {
  const schoolsOf = (year: string, rows: Rows) =>
    rows.map((row) => ({
      year,
      school: bySchool(pick(row, "DCSF No.", "DCSF Number").replaceAll("-", "")),
      status: pick(row, "Status", "NHSS Status").charAt(0),
    }));
  const schools = [
    ...schoolsOf(
      "2007/08",
      (await readSheet("Healthy Schools 2007-08.xlsx", "Status", 1)).filter((row) => row["Status"] !== "Status"),
    ),
    ...schoolsOf("2008/09", readCsv("Healthy Schools 2008-09.csv", { delimiter: ";", encoding: "latin1" })),
  ];
  const say = percentOf<(typeof schools)[number]>(
    ({ status }) => status === "A",
    ({ status }) => status !== "N",
  );
  await hold(everywhere("Healthy Schools", schools, ["school"], say));
});
