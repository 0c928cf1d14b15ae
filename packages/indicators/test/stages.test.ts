import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../src");

/** The stages in the order of travel. `statistics` stands before them all: pure functions that know nothing of indicators. */
const stages = ["statistics", "ask", "catalogue", "evaluate", "explain", "gaps", "peers", "protect", "danfo"];

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file): Import[] => {
    const specifiers = readFileSync(join(src, file), "utf8").matchAll(/from "(\.[^"]+)"/g);
    return [...specifiers].map((found) => ({ from: file, to: normalize(join(dirname(file), found[1] ?? "")) }));
  });

function stageOf(file: string): number {
  const [folder, ...rest] = file.split(sep);
  return rest.length === 0 ? -1 : stages.indexOf(folder ?? "");
}

test("every folder is a stage", () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...stages].sort());
});

test("a stage imports only stages before it, and files at the root", () => {
  expect(imports.length).toBeGreaterThan(100);
  const back = imports.filter(({ from, to }) => stageOf(from) >= 0 && stageOf(to) > stageOf(from));
  expect(back).toEqual([]);
});

test("statistics know no more of the project than what a figure and an interval are", () => {
  const out = imports.filter(({ from, to }) => from.startsWith("statistics") && !to.startsWith("statistics"));
  expect([...new Set(out.map(({ to }) => to))]).toEqual(["measure.ts"]);
});
