import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lcsp } from "./county.ts";

const guide = readFileSync(join(import.meta.dirname, "../../../ingest/layouts/README.md"), "utf8");

/** An example of the guide: a layout, the file that it reads, and what is said of it. */
const examples = [...guide.matchAll(/```yaml\n(.*?)```\s+```csv (.*?)\n(.*?)```\s+```text\n(.*?)```/gs)].map(
  ([, layout = "", name = "", file = "", said = ""]) => ({ layout, name, file, said: said.trimEnd().split("\n") }),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-guide-"));
  mkdirSync(join(folder, "layouts"));
  for (const [index, { layout }] of examples.entries()) writeFileSync(join(folder, "layouts", `${index}.yaml`), layout);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the guide to layouts", () => {
  it("has examples, and no block of YAML that is none", () => {
    expect(examples.length).toBeGreaterThan(3);
    expect(guide.match(/```yaml/g)).toHaveLength(examples.length);
  });

  // All layouts of the guide are there at once: each file must find its own.
  it.each(examples)("reads $name by its layout, and says so", async ({ name, file, said }) => {
    writeFileSync(join(folder, name), file);
    // Of no store: the one of the working directory may hold the same schools.
    const ofNone = ["--store", join(folder, "none.sqlite")];
    const checked = await lcsp(
      "check",
      join(folder, name),
      "--layouts",
      join(folder, "layouts"),
      "--verbose",
      ...ofNone,
    );
    for (const line of said) expect(checked.results.split("\n")).toContain(line);
    expect(checked.exitCode).toBe(0);
  });
});
