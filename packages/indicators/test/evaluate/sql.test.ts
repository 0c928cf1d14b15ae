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
import { ni73 } from "../../src/catalogue/enjoy-achieve/ni-73.ts";
import { catalogue } from "../../src/catalogue/index.ts";
import type { Indicator } from "../../src/define.ts";
import { readBalances } from "../../src/evaluate/balances.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";

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
  await readBalances(db);
  return said;
}

describe.each(["SQLite", "PostgreSQL"] as const)("%s", (name) => {
  test("is asked the same number of things however many indicators there are", async () => {
    const many = Array.from({ length: 50 }, (_, place) => ({
      ...ni73,
      definition: { ...ni73.definition, code: `X ${place}` },
      numerator: { ...ni73.numerator },
    }));
    const one = await statements(name, [...catalogue]);
    expect(await statements(name, [...catalogue, ...many])).toHaveLength(one.length);
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
  expect(said.slice(0, 3)).toMatchSnapshot();
});
