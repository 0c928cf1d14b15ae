import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { layoutWording } from "../../words/layout-wording.ts";
import { checkLayout } from "./check-layout.ts";
import { completeLayout } from "./complete-layout.ts";
import type { Layout } from "./layout.ts";
import { LayoutError } from "./layout-error.ts";
import { layoutFault, readLayout, type WrittenLayout } from "./read-layout.ts";

/** The layouts of this package: beside src/ and beside dist/ alike. */
const builtIn = fileURLToPath(new URL("../../../layouts/", import.meta.url));

type Written = ReadonlyMap<string, WrittenLayout>;

/** The built-in layouts and those of the analyst's own folder. Throws a LayoutError where one can't be used. */
export async function loadLayouts(ownFolder?: string): Promise<readonly Layout[]> {
  const ours = await builtInLayouts();
  return ownFolder === undefined ? ours.complete : completed(await readFolder(ownFolder, ours.written));
}

/** What a package holds stays as it is while it runs: its layouts are read once, an analyst's each time. */
function builtInLayouts(): Promise<{ written: Written; complete: readonly Layout[] }> {
  ours ??= readFolder(builtIn, new Map()).then((written) => ({ written, complete: completed(written) }));
  return ours;
}
let ours: ReturnType<typeof builtInLayouts> | undefined;

/** The layouts known before, and those of a folder. */
async function readFolder(folder: string, known: Written): Promise<Written> {
  const written = new Map(known);
  for (const path of await layoutFiles(folder)) {
    const layout = await readLayout(path);
    const { id } = layout.said;
    if (written.has(id)) throw layoutFault(path, layout.lineOf(["id"]), layoutWording.twice(id));
    written.set(id, layout);
  }
  return written;
}

function completed(written: Written): readonly Layout[] {
  return [...written.values()].map((layout) => {
    const complete = completeLayout(layout, written);
    checkLayout(complete, layout);
    return complete;
  });
}

async function layoutFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) throw new LayoutError("folder-unreadable", layoutWording.noFolder(folder), { path: folder });
  return names
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}
