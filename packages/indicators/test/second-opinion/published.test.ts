import { test } from "vitest";
import { bySchool, type Rows, readCsv, readSheet } from "../../../../fixtures/test/read-kent.ts";
import { everywhere, type Found, hold, KENT, type Opinion, percentOf } from "./compare.ts";
import { pick } from "./raw.ts";

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

const per: Readonly<Record<string, number>> = { "NI 111": 100_000 };
const asPrinted = ["NI 48", "NI 51", "NI 54", "NI 112", "NI 156"];
const number = (written: string) => Number(written.replaceAll(/[,%]/g, ""));

test("every local indicator, as its file has it", async () => {
  const rows = readCsv("Local indicators 2006-07 and 2007-08.csv", { headerRow: 4, footers: 1, encoding: "latin1" });
  const opinions = rows.flatMap((row): Opinion[] => {
    const [indicator, coverage] = [pick(row, "Indicator"), pick(row, "Coverage")];
    if (pick(row, "Value") === ".." || (indicator === "NI 53" && number(coverage) < 85)) return [];
    const areas = shownIn(pick(row, "Area type"), pick(row, "Area code"), pick(row, "Area"));
    const basis = indicator === "NI 198" ? "school" : null;
    return areas.map((area) => ({ indicator, basis, year: pick(row, "Year"), area, found: figureOf(row) }));
  });
  await hold(opinions);
});

function figureOf(row: Rows[number]): Found {
  const code = pick(row, "Indicator");
  const [numerator, of] = [pick(row, "Numerator"), number(pick(row, "Denominator"))];
  const each = per[code] ?? 100;
  if (asPrinted.includes(code)) return number(pick(row, "Value"));
  return numerator === "*" ? [each / of, (4 * each) / of] : (each * number(numerator)) / of;
}

test("admissions for injury, and their rate in ten thousand, by cause", async () => {
  const rows = await readSheet("Injury admissions 2003-04 to 2006-07.xlsx", "Admissions", 4, 1);
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
    const [least, greatest] = written === "*" ? [1, 4] : [number(written), number(written)];
    const found = (each: number): Found => (written === "*" ? [each * least, each * greatest] : each * least);
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
