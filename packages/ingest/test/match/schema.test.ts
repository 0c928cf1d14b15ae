import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { kinds } from "../../src/kinds/kinds.ts";
import { layoutFile } from "../../src/match/layout/layout.ts";
import { layoutSchema } from "../../src/match/layout/layout-schema.ts";

const folder = fileURLToPath(new URL("../../layouts/", import.meta.url));
const schema = layoutSchema();

// Written anew with: npm test -- packages/ingest/test/match/schema.test.ts -u
it("is the one beside the built-in layouts", async () => {
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(`${folder}layout.schema.json`);
});

it("describes every entry of a layout", () => {
  const entries = Object.keys(layoutFile.shape);
  expect(schema).toMatchObject({
    additionalProperties: false,
    properties: Object.fromEntries(entries.map((entry) => [entry, { description: expect.any(String) }])),
  });
});

it("offers the fields of each kind for its columns", () => {
  const offered = kinds.map(({ name, fields }) => ({
    if: { properties: { kind: { const: name } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
    then: { properties: { columns: { propertyNames: { enum: Object.keys(fields) } } } },
  }));
  expect(schema).toMatchObject({
    allOf: [{ properties: { kind: { enum: kinds.map(({ name }) => name) } } }, ...offered],
  });
});

it("is named in the first line of every built-in layout, for editors", () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
    const [first] = readFileSync(`${folder}${file}`, "utf8").split("\n");
    expect(first, file).toBe("# yaml-language-server: $schema=layout.schema.json");
  }
});
