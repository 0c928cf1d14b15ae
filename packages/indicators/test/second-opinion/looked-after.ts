import { describe, test } from "vitest";
import { byHome, cell, type Rows, readCsv, readSheet } from "../../../../fixtures/test/read-kent.ts";
import { everywhere, type Found, hold, meanOf, percentOf } from "./compare.ts";
import { keyStage2, keyStage4 } from "./files.ts";
import { isMissing, isYes, pick } from "./raw.ts";

function childrenOf(year: string, rows: Rows) {
  return rows.map((row) => ({
    year,
    home: byHome(pick(row, "Home Postcode")),
    placement: byHome(pick(row, "Placement Postcode")),
    upn: cell(row, "UPN").replace(/^'/, "").trim(),
    started: isoDay(pick(row, "Care Started", "Start of Care")),
    health: pick(row, "Health Check", "Health Assessment"),
    dental: cell(row, "Dental Check").trim(),
    sdq: pick(row, "SDQ Score", "SDQ"),
  }));
}

/** "22/02/01" as "2001-02-22"; a date that is written so already stays. */
function isoDay(written: string): string {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d\d)$/.exec(written) ?? [];
  return year === undefined ? written : `${Number(year) > 50 ? "19" : "20"}${year}-${month}-${day}`;
}

/** Also read by the gaps of looked-after children. */
export const children = [
  ...childrenOf("2006/07", await readSheet("Looked after children 2006-07.xlsx", "Children", 3)),
  ...childrenOf("2007/08", readCsv("Looked after children 2007-08.csv")),
];
type Child = (typeof children)[number];

const bases = ["home", "placement"] as const;

test("how many there are", async () => {
  const count = (rows: readonly Child[]): Found => rows.length;
  await hold(everywhere("looked after children", children, bases, count));
});

test("NI 58", async () => {
  const score = ({ sdq }: Child) => (isMissing(sdq) ? [] : [Number(sdq)]);
  await hold(everywhere("NI 58", children, ["placement"], meanOf(score)));
});

test("checks", async () => {
  // n/a: the question does not arise. No other is missing.
  const asked = (written: string) => written !== "n/a";
  await hold(
    everywhere(
      "LAC health checks",
      children,
      bases,
      percentOf(
        ({ health }) => isYes(health),
        ({ health }) => asked(health),
      ),
    ),
  );
  await hold(
    everywhere(
      "LAC dental checks",
      children,
      bases,
      percentOf(
        ({ dental }) => isYes(dental),
        ({ dental }) => asked(dental),
      ),
    ),
  );
  await hold(
    everywhere(
      "LAC both checks",
      children,
      bases,
      percentOf(
        ({ health, dental }) => isYes(health) && isYes(dental),
        ({ health, dental }) => asked(health) && asked(dental),
      ),
    ),
  );
});

describe("results of those looked after for twelve months on 30 September", async () => {
  const forTwelveMonths = ({ started, year }: Child) =>
    started !== "" && started <= `${Number(year.slice(0, 4)) - 1}-09-30`;
  const join = <Result>(results: readonly (Result & { readonly year: string; readonly upn: string })[]) => {
    const byPupil = new Map(results.map((result) => [`${result.year} ${result.upn}`, result]));
    return children.filter(forTwelveMonths).flatMap(({ year, placement, upn }) => {
      const result = byPupil.get(`${year} ${upn}`);
      return result ? [{ year, placement, result }] : [];
    });
  };
  const at2 = join(await keyStage2());
  const at4 = join(await keyStage4());

  test("NI 99 and NI 100", async () => {
    const level4 = (written: string) => /[45]$/.test(written);
    type Joined = (typeof at2)[number];
    const english = ({ result }: Joined) => level4(pick(result.row, "EngLev"));
    const maths = ({ result }: Joined) => level4(pick(result.row, "MatLev"));
    await hold(everywhere("NI 99", at2, ["placement"], percentOf(english)));
    await hold(everywhere("NI 100", at2, ["placement"], percentOf(maths)));
  });

  test("NI 101", async () => {
    type Joined = (typeof at4)[number];
    const reached = ({ result }: Joined) => isYes(pick(result.row, "5+ A*-C inc English and Maths", "Five A*-C EM"));
    await hold(everywhere("NI 101", at4, ["placement"], percentOf(reached)));
  });
});
