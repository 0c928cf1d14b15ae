import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lcsp } from "./county.ts";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-membership-"));
  mkdirSync(join(folder, "extracts"));
  for (const [name, lines] of Object.entries(files))
    writeFileSync(join(folder, "extracts", name), `${lines.join("\n")}\n`);
  expect((await refresh()).exitCode).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The first school moved to Tunbridge Wells in September 2008, after the results: eight of its ten reached level 4, and four of the other's ten. */
const files: Readonly<Record<string, readonly string[]>> = {
  "partnerships.csv": ["code,name,formerly", "LCSP05,Cranbrook and Paddock Wood,", "LCSP23,Tunbridge Wells,"],
  "schools.csv": [
    "dfe_number,name,phase,lcsp,from,to,successor",
    "8869001,Quillbeck Primary School,primary,LCSP05,,2007/08,",
    "8869001,Quillbeck Primary School,primary,LCSP23,2008/09,,",
    "8869002,Umber Primary School,primary,LCSP23,,,",
  ],
  "KS2 2008 pupil.csv": [
    "UPN,Surname,Forename,Date of Birth,Sex,FSM,SEN,Ethnicity,Language,DCSF No.,Postcode,EngLev,ReaLev,WriLev,MatLev,SciLev,KS1Rea,KS1Wri,KS1Mat,CVA Score",
    ...pupils("8869001", 8, 0),
    ...pupils("8869002", 4, 10),
  ],
};

/** Ten pupils of a school, the first so many of them at level 4 in English and maths. */
function pupils(school: string, atLevel4: number, from: number): readonly string[] {
  return Array.from({ length: 10 }, (_, place) => {
    const level = place < atLevel4 ? 4 : 3;
    const upn = `A8862001000${String(from + place).padStart(2, "0")}`;
    return `${upn},,,14/03/1997,F,N,N,WBRI,ENG,${school},,${level},${level},${level},${level},${level},2B,2B,2B,100`;
  });
}

const store = () => join(folder, "store.sqlite");
const refresh = (...more: string[]) => write("refresh", join(folder, "extracts"), ...more);
const write = (command: string, ...more: string[]) => {
  const paths = ["--store", store(), "--out", join(folder, "a.xlsx")];
  return lcsp(command, "-p", "Tunbridge Wells", "-y", "2007/08", "--date", "2008-11-03", ...paths, ...more);
};
const explained = async (...more: string[]) =>
  JSON.parse((await lcsp("explain", "NI 73", "-p", "Tunbridge Wells", "--store", store(), "--json", ...more)).results);
const countsOf = (explanation: {
  figures: {
    area: { name: string };
    measure: { basis: string; numerator: { least: number }; denominator: { least: number } };
  }[];
}) =>
  explanation.figures
    .filter(({ measure }) => measure.basis === "school")
    .map(({ area, measure }) => [area.name, measure.numerator.least, measure.denominator.least]);

describe("--membership", () => {
  it("places results by the memberships of their own year unless told", async () => {
    const explanation = await explained();
    expect(explanation.membership).toBe("own-year");
    expect(countsOf(explanation)).toEqual([
      ["Tunbridge Wells", 4, 10],
      ["Kent", 12, 20],
    ]);
  });

  it("today places those of every year by the memberships of the day, and says so", async () => {
    const explanation = await explained("--membership", "today", "--date", "2008-11-03");
    expect(explanation.membership).toBe("today");
    expect(countsOf(explanation)).toEqual([
      ["Tunbridge Wells", 12, 20],
      ["Kent", 12, 20],
    ]);
    const said = await lcsp("explain", "NI 73", "--store", store(), "--membership", "today", "--date", "2008-11-03");
    expect(said.results.split("\n")[0]).toBe(
      "Restated: results of every year are placed by the memberships in force on 2008-11-03.",
    );
  });

  it("leaves the store as it is: the next run has its own years again", async () => {
    const restated = await write("report", "--membership", "today", "--out", join(folder, "restated.xlsx"));
    expect(restated.exitCode).toBe(0);
    expect(countsOf(await explained())[0]).toEqual(["Tunbridge Wells", 4, 10]);
  });

  it("takes no other word", async () => {
    expect((await write("report", "--membership", "yesterday")).exitCode).toBe(2);
  });
});

describe("a register of schools that comes later", () => {
  it("moves results into their new partnership, and leaves the report as of a day before as it was, to the byte", async () => {
    const then = readFileSync(join(folder, "a.xlsx"));
    const [head = "", moved = "", , umber = ""] = files["schools.csv"] ?? [];
    const register = [head, moved.replace("LCSP05", "LCSP23").replace("2007/08", ""), umber];
    writeFileSync(join(folder, "extracts", "schools.csv"), `${register.join("\n")}\n`);
    const out = join(folder, "later.xlsx");
    await refresh("--date", "2008-12-01", "--out", out);
    expect(countsOf(await explained())[0]).toEqual(["Tunbridge Wells", 12, 20]);
    const again = join(folder, "again.xlsx");
    expect(await write("report", "--as-of", "2008-11-03", "--out", again)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(again).equals(then)).toBe(true);
    expect(readFileSync(out).equals(then)).toBe(false);
  });
});
