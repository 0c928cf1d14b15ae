import type { StoreSchema } from "@lcsp/ingest";
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { describe, expect, test } from "vitest";
import { readBases } from "../../src/beside/read-bases.ts";
import { ni73 } from "../../src/catalogue/enjoy-achieve/ni-73.ts";
import { catalogue } from "../../src/catalogue/index.ts";
import type { Indicator } from "../../src/define/indicator.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { countSchools } from "../../src/evaluate/school-counts.ts";

const dialects = {
  SQLite: { adapter: SqliteAdapter, introspector: SqliteIntrospector, compiler: SqliteQueryCompiler },
  PostgreSQL: { adapter: PostgresAdapter, introspector: PostgresIntrospector, compiler: PostgresQueryCompiler },
};

/** Every statement of an evaluation, as the dialect would get it from an empty store. */
async function statements(
  name: keyof typeof dialects,
  indicators: readonly Indicator[],
): Promise<readonly CompiledQuery[]> {
  const said: CompiledQuery[] = [];
  const { adapter, introspector, compiler } = dialects[name];
  const db = new Kysely<StoreSchema>({
    dialect: {
      createAdapter: () => new adapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (of) => new introspector(of),
      createQueryCompiler: () => new compiler(),
    },
    log: ({ query }) => {
      said.push(query);
    },
  });
  await evaluate({ db }, indicators, [], []);
  await countSchools({ db }, indicators);
  await readBases(db);
  return said;
}

/** The same indicator under another code, with tallies of its own. */
function again(indicator: Indicator): Indicator {
  const definition = { ...indicator.definition, code: `${indicator.definition.code} again` };
  switch (indicator.form) {
    case "rate":
    case "schools below":
      return { ...indicator, definition, numerator: { ...indicator.numerator } };
    case "mean":
      return { ...indicator, definition, score: { ...indicator.score } };
    case "count":
      return { ...indicator, definition, tally: { ...indicator.tally } };
    default:
      return { ...indicator, definition };
  }
}

describe.each(["SQLite", "PostgreSQL"] as const)("%s", (name) => {
  test("is asked the same number of things however many indicators there are of a kind and form", async () => {
    const one = await statements(name, catalogue);
    expect(
      await statements(name, [...catalogue, ...catalogue.filter(({ form }) => form !== "spread").map(again)]),
    ).toHaveLength(one.length);
  });

  test("is asked as much for one indicator of a cube as for all", async () => {
    const ofKeyStage2 = catalogue.filter((one) => one.form === "rate" && one.numerator.cube === ni73.numerator.cube);
    expect(ofKeyStage2.length).toBeGreaterThan(8);
    const withoutGroups = ofKeyStage2.map((one) => ({ ...one, groups: [] }));
    expect(await statements(name, withoutGroups)).toHaveLength((await statements(name, [ni73])).length);
  });

  test("gets no parameter where a table is made from a query", async () => {
    const made = (await statements(name, catalogue)).filter(({ sql }) => sql.startsWith("create temporary table"));
    expect(made.length).toBeGreaterThan(4);
    for (const { parameters } of made) expect(parameters).toEqual([]);
  });
});

test("both get the same words, but for the marks of parameters", async () => {
  const words = async (name: keyof typeof dialects) =>
    (await statements(name, catalogue)).map(({ sql }) => sql.replaceAll(/\$\d+/g, "?"));
  expect(await words("PostgreSQL")).toEqual(await words("SQLite"));
});

test("the counting of Key Stage 2, for one to read", async () => {
  const said = (await statements("SQLite", [ni73])).map(({ sql }) => sql.replaceAll(/\s+/g, " "));
  expect(said.slice(1, 4)).toMatchSnapshot();
});
