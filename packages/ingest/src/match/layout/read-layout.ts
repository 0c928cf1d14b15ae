import { readFile } from "node:fs/promises";
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from "yaml";
import { layoutWording } from "../../words/layout-wording.ts";
import { type LayoutFile, layoutFile } from "./layout.ts";
import { LayoutError } from "./layout-error.ts";
import { mistakesIn } from "./mistake.ts";

/** A layout file and where each of its entries stands, for what is found wrong with it later. */
export interface WrittenLayout {
  readonly said: LayoutFile;
  readonly path: string;
  lineOf(entry: readonly PropertyKey[]): number | undefined;
}

/** Reads one layout file. Throws a LayoutError that names the line. */
export async function readLayout(path: string): Promise<WrittenLayout> {
  return parseLayout(await readFile(path, "utf8"), path);
}

/** The same of the text of a layout file. */
function parseLayout(text: string, path: string): WrittenLayout {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault !== undefined) {
    throw layoutFault(path, lines.linePos(fault.pos[0]).line, layoutWording.notYaml(fault.code));
  }
  const lineOf = (entry: readonly PropertyKey[]) => lineIn(document, lines, entry);
  const read = layoutFile.safeParse(contentOf(document, path), { reportInput: true });
  if (read.success) return { said: read.data, path, lineOf };
  throw firstFault(path, lineOf, mistakesIn(read.error.issues));
}

export function layoutFault(path: string, line: number | undefined, what: string): LayoutError {
  return new LayoutError("layout-mistaken", layoutWording.fault(path, line, what), { path, line });
}

/** Of several faults the one that stands first in the file; an entry that is not there at all comes last. */
export function firstFault(
  path: string,
  lineOf: WrittenLayout["lineOf"],
  faults: readonly { readonly path: readonly PropertyKey[]; readonly says: string }[],
): LayoutError {
  const placed = faults.map(({ path: entry, says }) => ({ line: lineOf(entry), says }));
  const last = Number.MAX_SAFE_INTEGER;
  const [first] = placed.toSorted((one, other) => (one.line ?? last) - (other.line ?? last));
  return layoutFault(path, first?.line, first?.says ?? "");
}

/** Aliases that multiply without end are the one thing that only shows here. */
function contentOf(document: Document, path: string): unknown {
  try {
    return document.toJS();
  } catch {
    throw layoutFault(path, undefined, layoutWording.notYaml("BAD_ALIAS"));
  }
}

/** The line of an entry's name, or of the nearest entry around it that the file has. */
function lineIn(document: Document, lines: LineCounter, entry: readonly PropertyKey[]): number | undefined {
  let within: unknown = document.contents;
  let start: number | undefined;
  for (const name of entry) {
    const [named, value] = entryNamed(String(name), within);
    start = isNode(named) && named.range ? named.range[0] : start;
    within = value;
  }
  return start === undefined ? undefined : lines.linePos(start).line;
}

/** The node that names an entry of a group, or the place of a list, and what stands there. */
function entryNamed(name: string, within: unknown): readonly [unknown, unknown] {
  if (isSeq(within)) return [within.items[Number(name)], within.items[Number(name)]];
  const pair = isMap(within) ? within.items.find(({ key }) => String(key) === name) : undefined;
  return [pair?.key, pair?.value];
}
