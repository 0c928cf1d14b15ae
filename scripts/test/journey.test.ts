import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");

/**
 * The stages of each package in the order of the data's journey: a stage imports only those before it in the list,
 * and the package's root files. Pure functions that every stage may use stand first.
 */
const journeys: Readonly<Record<string, readonly string[]>> = {
  ingest: ["words", "collect", "decode", "kinds", "match", "parse", "place", "screen", "store", "tell", "load"],
  indicators: [
    "statistics",
    "facts",
    "define",
    "ask",
    "catalogue",
    "evaluate",
    "explain",
    "targets",
    "gaps",
    "peers",
    "protect",
    "beside",
    "danfo",
  ],
  report: ["numbers", "words", "format", "assemble", "tidy", "write", "audit"],
};

/** Packages that each package may import: never back along the journey. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  ingest: [],
  indicators: ["@lcsp/ingest"],
  report: ["@lcsp/ingest", "@lcsp/indicators"],
};

/** The one contract that lies inside a stage and is every stage's to read. */
const contracts = ["store/schema.ts"];

/** The few files that may see each large library, so that replacing one is an afternoon. */
const keepers: Readonly<Record<string, readonly string[]>> = {
  "@e965": ["ingest/decode"],
  exceljs: ["report/write"],
  "better-sqlite3": ["ingest/store"],
  "csv-parse": ["ingest/decode"],
  "csv-stringify": ["ingest/tell", "report/tidy"],
  fflate: ["ingest/decode", "report/write", "report/audit"],
  "fast-xml-parser": ["report/audit"],
  "danfojs-node": ["indicators/danfo"],
};

interface Import {
  readonly from: string;
  readonly of: string;
}

function sourceFiles(src: string): string[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
}

function codeLines(path: string): number {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => !/^\s*($|\/?\*|\/\/)/.test(line)).length;
}

function importsOf(pkg: string): Import[] {
  const src = join(root, "packages", pkg, "src");
  return sourceFiles(src).flatMap((file) => {
    const text = readFileSync(join(src, file), "utf8");
    return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => {
      const written = match[1] ?? "";
      const of = written.startsWith(".") ? relative(src, join(src, dirname(file), written)) : written;
      return { from: file.replaceAll("\\", "/"), of: of.replaceAll("\\", "/") };
    });
  });
}

/** Files that import each other in a ring, of types too: what is left when every file that imports none of the others is taken away, again and again. */
function ringsOf(imports: readonly Import[]): readonly string[] {
  const importers = imports.filter(({ of }) => imports.some(({ from }) => from === of));
  if (importers.length < imports.length) return ringsOf(importers);
  return [...new Set(imports.map(({ from }) => from))];
}

const stageOf = (path: string): string | undefined => (path.includes("/") ? path.split("/")[0] : undefined);

describe.each(Object.keys(journeys))("packages/%s", (pkg) => {
  const stages = journeys[pkg] ?? [];
  const imports = importsOf(pkg);

  it("has only the stages of its journey", () => {
    const folders = new Set(imports.flatMap(({ from }) => stageOf(from) ?? []));
    expect([...folders].filter((folder) => !stages.includes(folder))).toEqual([]);
  });

  it("imports no stage that comes later", () => {
    const back = imports.filter(({ from, of }) => {
      const [here, there] = [stageOf(from), stageOf(of)];
      if (here === undefined || there === undefined || contracts.includes(of)) return false;
      return stages.includes(there) && stages.indexOf(there) > stages.indexOf(here);
    });
    expect(back).toEqual([]);
  });

  it("has no files that import each other in a ring", () => {
    expect(ringsOf(imports)).toEqual([]);
  });

  it("has no file of more than 200 lines of code", () => {
    const src = join(root, "packages", pkg, "src");
    const long = sourceFiles(src).filter((file) => codeLines(join(src, file)) > 200);
    expect(long).toEqual([]);
  });

  it("imports no package that comes later", () => {
    const others = imports.filter(({ of }) => of.startsWith("@lcsp/") && !mayImport[pkg]?.some((may) => of === may));
    expect(others).toEqual([]);
  });

  it("shows each large library to the stage that keeps it alone", () => {
    const strangers = imports.filter(({ from, of }) => {
      const keeper = keepers[of.split("/")[0] ?? ""];
      return keeper !== undefined && !keeper.includes(`${pkg}/${stageOf(from) ?? ""}`);
    });
    expect(strangers).toEqual([]);
  });
});
