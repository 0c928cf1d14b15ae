import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { emptyStore } from "../../../../fixtures/empty-store.ts";
import { factsOf, field } from "../../src/kinds/fields/facts.ts";
import { whole } from "../../src/kinds/fields/number.ts";
import { text } from "../../src/kinds/fields/text.ts";
import { defineKind, postcodeFields } from "../../src/kinds/kind.ts";
import { closedValues, kinds } from "../../src/kinds/kinds.ts";

describe("kinds", () => {
  it("are all listed, each in a file of its name", () => {
    const folder = fileURLToPath(new URL("../../src/kinds/", import.meta.url));
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files
      .map(({ name }) => name.replace(".ts", ""))
      .filter((name) => name !== "kind" && name !== "kinds");
    expect(kinds.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it("have a column in the store for every field but the home", async () => {
    const store = await emptyStore();
    const tables = await store.db.introspection.getTables();
    await store.close();
    for (const kind of kinds) {
      const columns = tables.find(({ name }) => name === kind.table)?.columns.map(({ name }) => name);
      const fields = Object.keys(kind.fields).filter((name) => !postcodeFields(kind).includes(name));
      expect(columns, kind.name).toEqual(expect.arrayContaining([...fields, ...kind.key]));
    }
  });

  it("say which values a column can have: their own, or the register's of a school; none of a column that may hold anything", () => {
    expect(closedValues("key-stage-2", "fsm")).toEqual(["eligible", "not-eligible", "not-known"]);
    expect(closedValues("key-stage-2", "ethnicity")).toHaveLength(20);
    expect(closedValues("absence", "phase")).toContain("secondary");
    expect(closedValues("key-stage-2", "school")).toBeUndefined();
    expect(closedValues("key-stage-2", "english4")).toBeUndefined();
  });

  it("keep what may identify a pupil out of messages", () => {
    for (const kind of kinds.filter(({ reference }) => !reference)) {
      const open = Object.keys(kind.fields).filter(
        (name) => factsOf(kind.fields[name] ?? text()).private === undefined,
      );
      for (const name of ["pupil", "child", "postcode", "placement_postcode", "born"]) {
        expect(open, kind.name).not.toContain(name);
      }
    }
  });
});

const rest = { name: "p", row: "a row", reasons: "none", key: ["code"], repeatRule: "again" } as const;
const word = () => field(text(), { expected: "a word", whenMissing: "null" });
const tooMany = z.object({ code: word(), name: word(), formerly: word(), colour: word() });
const tooFew = z.object({ code: word(), name: word() });
const ofAnotherType = z.object({ code: word(), name: whole(0, 1), formerly: word() });

/** Compiled, and never run: each fault below must be refused by the compiler. */
export const mustNotCompile = {
  // @ts-expect-error: the table of partnerships has no column "colour".
  tooMany: () => defineKind("partnership", { ...rest, schema: tooMany }),
  // @ts-expect-error: every column of the table has a field, and "formerly" has none.
  tooFew: () => defineKind("partnership", { ...rest, schema: tooFew }),
  // @ts-expect-error: a name is text.
  ofAnotherType: () => defineKind("partnership", { ...rest, schema: ofAnotherType }),
};
