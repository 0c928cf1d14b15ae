import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { factsOf } from "../../src/kinds/fields/facts.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import { layoutFile } from "../../src/match/layout/layout.ts";

const guide = readFileSync(fileURLToPath(new URL("../../layouts/README.md", import.meta.url)), "utf8");

it("lists every entry of a layout", () => {
  for (const entry of Object.keys(layoutFile.shape)) expect(guide).toContain(`\`${entry}\``);
});

it("lists every kind, what a row of it is, and the fields that must be there", () => {
  for (const kind of kinds) {
    const required = Object.entries(kind.fields).filter(([, field]) => factsOf(field).whenMissing === "refused");
    const line = guide.split("\n").find((each) => each.startsWith(`| ${kind.name} | ${kind.row} |`));
    expect(line, kind.name).toBeDefined();
    const bold = [...(line ?? "").matchAll(/\*\*(\w+)\*\*/g)].map(([, name]) => name);
    expect(bold, kind.name).toEqual(required.map(([name]) => name));
  }
});
