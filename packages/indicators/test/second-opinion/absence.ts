import { describe, test } from "vitest";
import { bySchool } from "../../../../fixtures/test/read-kent.ts";
import { everywhere, type Found, hold } from "./compare.ts";
import { absence } from "./files.ts";
import { isMissing, phaseByNumber, pick, type Raw, readXls } from "./raw.ts";

const sessions = (written: string) => (isMissing(written) ? Number.NaN : Number(written.replaceAll(",", "")));

/** At least this many, where some are not known, and at most. */
function between(least: number, greatest: number, of: number): Found {
  if (of === 0) return null;
  return least === greatest ? (100 * least) / of : [(100 * least) / of, (100 * greatest) / of];
}

describe("pupils", () => {
  const enrolments = absence().map((one) => ({
    ...one,
    phase: phaseByNumber.get(one.number),
    possible: sessions(pick(one.row, "Sessions Possible", "2-Term Sessions Possible")),
    authorised: sessions(pick(one.row, "Authorised", "2-Term Authorised")),
    unauthorised: sessions(pick(one.row, "Unauthorised", "2-Term Unauthorised")),
  }));
  type Enrolment = (typeof enrolments)[number];
  const isOf = (phase: string) => (one: Enrolment) => one.phase === phase && one.possible > 0;

  test.each([
    ["NI 87", "secondary"],
    ["primary persistent absence", "primary"],
  ] as const)("%s", async (code, phase) => {
    const limit = { "2006/07": 64, "2007/08": 52 } as Readonly<Record<string, number>>;
    const say = (rows: readonly Enrolment[]) => {
      const own = rows.filter(isOf(phase));
      const persistent = own.filter((one) => one.authorised + one.unauthorised >= (limit[one.year] ?? 0)).length;
      const unknown = own.filter((one) => Number.isNaN(one.authorised + one.unauthorised)).length;
      return between(persistent, persistent + unknown, own.length);
    };
    await hold(everywhere(code, enrolments, ["home"], say));
    // Kent's, and any other that is incomplete, gives way to a complete figure of schools.
    const bySchools = everywhere(code, enrolments, ["school"], say);
    await hold(bySchools.filter(({ found }) => !Array.isArray(found)));
  });

  test.each([
    ["primary absence", (one: Enrolment) => one.authorised + one.unauthorised],
    ["primary authorised absence", (one: Enrolment) => one.authorised],
    ["primary unauthorised absence", (one: Enrolment) => one.unauthorised],
  ] as const)("%s", async (code, missed) => {
    const say = (rows: readonly Enrolment[]) => {
      let [least, greatest, of] = [0, 0, 0];
      for (const one of rows.filter(isOf("primary"))) {
        const own = missed(one);
        of += one.possible;
        least += Number.isNaN(own) ? 0 : own;
        greatest += Number.isNaN(own) ? one.possible : own;
      }
      return between(least, greatest, of);
    };
    await hold(everywhere(code, enrolments, ["school", "home"], say));
  });
});

/** A year for which schools alone are loaded. */
describe("schools in 2005/06", () => {
  const schools = readXls("Absence by school 2005-06.xls", "Absence", 3).map((row: Raw) => ({
    year: "2005/06",
    school: bySchool(pick(row, "DfES No")),
    phase: pick(row, "Phase"),
    enrolments: sessions(pick(row, "Enrolments")),
    possible: sessions(pick(row, "Sessions Possible")),
    authorised: sessions(pick(row, "Authorised")),
    unauthorised: sessions(pick(row, "Unauthorised")),
    persistent: pick(row, "Persistent Absentees"),
  }));
  type School = (typeof schools)[number];

  test.each([
    ["NI 87", "Secondary"],
    ["primary persistent absence", "Primary"],
  ] as const)("%s", async (code, phase) => {
    const say = (rows: readonly School[]) => {
      let [least, greatest, of] = [0, 0, 0];
      for (const { enrolments, persistent } of rows.filter((one) => one.phase === phase && one.enrolments > 0)) {
        of += enrolments;
        // A star is 1 to 4; a school that returned nothing may have any number.
        const most = persistent === "*" ? 4 : enrolments;
        least += persistent === "*" ? 1 : isMissing(persistent) ? 0 : Number(persistent);
        greatest += isMissing(persistent) ? most : Number(persistent);
      }
      return between(least, greatest, of);
    };
    await hold(everywhere(code, schools, ["school"], say));
  });

  test.each([
    ["primary absence", (one: School) => one.authorised + one.unauthorised],
    ["primary authorised absence", (one: School) => one.authorised],
    ["primary unauthorised absence", (one: School) => one.unauthorised],
  ] as const)("%s", async (code, missed) => {
    const say = (rows: readonly School[]) => {
      let [least, greatest, of] = [0, 0, 0];
      for (const one of rows.filter(({ phase }) => phase === "Primary")) {
        const [own, most] = [missed(one), Number.isNaN(one.possible) ? 380 * one.enrolments : one.possible];
        of += most;
        least += Number.isNaN(own) ? 0 : own;
        greatest += Number.isNaN(own) ? most : own;
      }
      return between(least, greatest, of);
    };
    await hold(everywhere(code, schools, ["school"], say));
  });
});
