import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** Stages in the order of the journey, which is the order of their names. */
const stages = readdirSync(src, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** The contract of the whole project: its words are those of every stage. */
const contract = join("store", "schema.ts");

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(src, file), "utf8").matchAll(/from "(\.[^"]+)"/g)].map(([, target = ""]) =>
    relative(src, join(src, file, "..", target)),
  );

it("knows the stages of the journey", () => {
  expect(stages).toEqual(["collect", "decode", "kinds", "match", "parse", "place", "screen", "store", "tell"]);
});

it("never imports back along the journey", () => {
  const back = files.flatMap((file) => {
    const stage = stages.indexOf(file.split(sep)[0] ?? "");
    if (stage < 0) return [];
    return importsOf(file)
      .filter((target) => target !== contract && stages.indexOf(target.split(sep)[0] ?? "") > stage)
      .map((target) => `${file} imports ${target}`);
  });
  expect(back).toEqual([]);
});

it("shows the Excel reader to decode/ alone and the database driver to store/ alone", () => {
  const seenBy = (library: string) =>
    files
      .filter((file) => readFileSync(join(src, file), "utf8").includes(`from "${library}"`))
      .map((file) => file.split(sep)[0]);
  expect(new Set(seenBy("exceljs"))).toEqual(new Set(["decode"]));
  expect(new Set(seenBy("csv-parse"))).toEqual(new Set(["decode"]));
  expect(new Set(seenBy("better-sqlite3"))).toEqual(new Set(["store"]));
});

it("has no file of more than 200 lines of code", () => {
  const codeLines = (file: string) =>
    readFileSync(join(src, file), "utf8")
      .split("\n")
      .filter((line) => !/^\s*($|\/?\*|\/\/)/.test(line)).length;
  expect(files.filter((file) => codeLines(file) > 200)).toEqual([]);
});
