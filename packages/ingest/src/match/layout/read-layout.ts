import { readFile } from "node:fs/promises";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { layoutWording } from "../../wording.ts";
import { type LayoutFile, layoutFile } from "./layout.ts";
import { LayoutError } from "./layout-error.ts";

/** A layout file and where each of its entries stands, for what is found wrong with it later. */
export interface WrittenLayout {
  readonly said: LayoutFile;
  readonly path: string;
  lineOf(entry: readonly PropertyKey[]): number | undefined;
}

/** Reads one layout file. Throws a LayoutError that names the line. */
export async function readLayout(path: string): Promise<WrittenLayout> {
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, "utf8"), { lineCounter: lines });
  const [fault] = document.errors;
  if (fault !== undefined)
    throw layoutFault(path, lines.linePos(fault.pos[0]).line, fault.message.split("\n")[0] ?? "");
  const lineOf = (entry: readonly PropertyKey[]): number | undefined => {
    for (let depth = entry.length; depth > 0; depth -= 1) {
      const start = startOf(document.getIn(entry.slice(0, depth), true));
      if (start !== undefined) return lines.linePos(start).line;
    }
    return undefined;
  };
  const read = layoutFile.safeParse(document.toJS());
  if (read.success) return { said: read.data, path, lineOf };
  const issue = deepest(read.error.issues);
  throw layoutFault(path, lineOf(issue.path), wordsOf(issue));
}

export function layoutFault(path: string, line: number | undefined, what: string): LayoutError {
  return new LayoutError(layoutWording.fault(path, line, what));
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return undefined;
  const start: unknown = node.range[0];
  return typeof start === "number" ? start : undefined;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

/** Of the forms that an entry may have, the fault of the one that got furthest is the telling one. */
function deepest(issues: readonly z.core.$ZodIssue[], before: readonly PropertyKey[] = []): Issue {
  const found = issues.map((issue): Issue => {
    const path = [...before, ...issue.path];
    if (issue.code === "unrecognized_keys") return { path, message: issue.message, keys: issue.keys };
    if (issue.code !== "invalid_union") return { path, message: issue.message };
    return issue.errors.map((errors) => deepest(errors, path)).reduce(deeper);
  });
  return found.reduce(deeper, { path: before, message: "" });
}

/** A name that is not known is taken for a slip in the form meant, so it counts as one step further. */
function deeper(one: Issue, other: Issue): Issue {
  const depth = (issue: Issue) => issue.path.length + (issue.keys ? 0.5 : 0);
  return depth(other) > depth(one) || one.message === "" ? other : one;
}

function wordsOf(issue: Issue): string {
  if (issue.keys) return layoutWording.unknownKey(issue.keys.map((key) => `"${key}"`).join(", "));
  return `"${issue.path.join(" > ")}": ${issue.message}.`;
}
