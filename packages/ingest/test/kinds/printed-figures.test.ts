import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";

const kent = fileURLToPath(new URL("../../../../fixtures/kent/", import.meta.url));
const extracts = [
  ...["reference", "Injury admissions 2003-04 to 2006-07.xlsx", "Ofsted inspections 2007-08.xlsx"],
  ...["Looked after children 2007-08.csv", "Healthy Schools 2008-09.csv", "NFER survey 2008 primary.csv.gz"],
  ...["NFER tables 2008 primary.xlsx", "Targets 2008-09.csv", "Plan links 2008-09.csv"],
];

let store: Store;
beforeAll(async () => {
  store = await openStore(":memory:");
  await ingest(
    extracts.map((name) => join(kent, name)),
    store,
  );
});
afterAll(() => store.close());

/** One row of figures. */
async function figures(query: string): Promise<unknown> {
  return (await sql.raw(query).execute(store.db)).rows[0];
}

/** What the plans of Tunbridge Wells (LCSP23) and of Cranbrook and Paddock Wood (LCSP05) print. */
describe("the store says what the plans print", () => {
  it("of injuries in the district of Tunbridge Wells", async () => {
    const injuries = `from admission where area = 'Tunbridge Wells' and period <= '2006/07'`;
    const of = (cause: string) => `sum(admissions) filter (where cause = '${cause}')`;
    const year = `${of("all")} as all_causes, ${of("falls")} as falls, ${of("mechanical forces")} as forces,
      ${of("transport accidents")} as transport, ${of("self-harm")} as self_harm`;
    expect(await figures(`select ${year} ${injuries} and period = '2006/07'`)).toEqual({
      ...{ all_causes: 553, falls: 174, forces: 144, transport: 57, self_harm: 46 },
    });
    expect(await figures(`select round(100.0 * ${of("falls")} / ${of("all")}) as share ${injuries}`)).toEqual({
      share: 33,
    });
  });

  it("of Ofsted's inspections in the year", async () => {
    const of = (phase: string, grade: string) => `sum(phase = '${phase}' and grade = '${grade}') as ${phase}_${grade}`;
    const grades = [of("primary", "outstanding"), of("primary", "good"), of("primary", "satisfactory")];
    const query = `select ${[...grades, of("secondary", "good")].join()} from inspection where school_lcsp = 'LCSP23'`;
    expect(await figures(query)).toEqual({
      ...{ primary_outstanding: 2, primary_good: 3, primary_satisfactory: 3, secondary_good: 1 },
    });
  });

  it("of looked-after children and their checks, by the home they came from", async () => {
    const checked = "round(100.0 * sum(health_check and dental_check) / count(*)) as checked";
    expect(
      await figures(`select count(*) as children, ${checked} from looked_after_child where home_lcsp = 'LCSP05'`),
    ).toEqual({ children: 15, checked: 93 });
  });

  it("of schools with Healthy Schools status, among those in the programme", async () => {
    const share = "round(100.0 * sum(status = 'achieved') / sum(status <> 'not-in-programme')) as share";
    expect(await figures(`select ${share} from healthy_school where school_lcsp = 'LCSP05'`)).toEqual({ share: 86 });
  });

  it("of primary pupils who are happy most days, from the answers and from the table", async () => {
    const happy = "round(100.0 * sum(answer = 'Most days') / count(answer)) as happy";
    const answers = `from survey_response where question = 'P23' and school_lcsp = 'LCSP05'`;
    expect(await figures(`select ${happy} ${answers}`)).toEqual({ happy: 75 });
    const table = `from survey_figure where question = 'P23' and area = 'LCSP05' and answer = 'Most days'`;
    expect(await figures(`select percent as happy ${table}`)).toEqual({ happy: 75 });
  });

  it("of their targets", async () => {
    const of = (lcsp: string, measure: string) =>
      figures(`select target from target where area = '${lcsp}' and measure = '${measure}'`);
    expect(await of("LCSP23", "NI 73")).toEqual({ target: 80 });
    expect(await of("LCSP05", "NI 73")).toEqual({ target: 82.7 });
    expect(await of("LCSP05", "NI 93")).toEqual({ target: 91.7 });
    expect(await of("LCSP23", "NI 114")).toEqual({ target: 15 });
    expect(await of("LCSP23", "Primary absence")).toEqual({ target: 4.69 });
    expect(await of("LCSP23", "NI 87")).toEqual({ target: 6 });
    expect(
      await figures("select target, direction from target where indicator = 'NI 102a' and area = 'LCSP05'"),
    ).toEqual({
      ...{ target: null, direction: "narrow" },
    });
  });

  it("of a priority and the indicators by which it is watched", async () => {
    expect(await figures("select lcsp, indicators from plan_link where priority = 'WCH3'")).toEqual({
      ...{ lcsp: "LCSP05", indicators: "NI 112; NI 113" },
    });
  });
});
