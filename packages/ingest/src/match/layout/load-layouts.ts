import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { layoutWording } from "../../layout-wording.ts";
import { checkLayout } from "./check-layout.ts";
import { completeLayout } from "./complete-layout.ts";
import type { Layout } from "./layout.ts";
import { layoutFault, readLayout, type WrittenLayout } from "./read-layout.ts";

/** The layouts of this package: beside src/ and beside dist/ alike. */
const builtIn = fileURLToPath(new URL("../../../layouts/", import.meta.url));

/** The built-in layouts and those of the analyst's own folder. Throws a LayoutError where one can't be used. */
export async function loadLayouts(ownFolder?: string): Promise<readonly Layout[]> {
  const folders = ownFolder === undefined ? [builtIn] : [builtIn, ownFolder];
  const written = new Map<string, WrittenLayout>();
  for (const path of (await Promise.all(folders.map(layoutFiles))).flat()) {
    const layout = await readLayout(path);
    const { id } = layout.said;
    if (written.has(id)) throw layoutFault(path, layout.lineOf(["id"]), layoutWording.twice(id));
    written.set(id, layout);
  }
  return [...written.values()].map((layout) => {
    const complete = completeLayout(layout, written);
    checkLayout(complete, layout);
    return complete;
  });
}

async function layoutFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}
