import { readFile } from "node:fs/promises";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { layoutWording } from "../../layout-wording.ts";
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
  throw layoutFault(path, lineOf(issue.path), issue.says);
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
  /** What is wrong there, in words. */
  readonly says: string;
  /** True where the name itself is the slip: the likeliest of several explanations. */
  readonly isSlip: boolean;
}

/** Of the forms that an entry may have, the fault of the one that got furthest is the telling one. */
function deepest(issues: readonly z.core.$ZodIssue[], before: readonly PropertyKey[] = []): Issue {
  const found = issues.map((issue): Issue => {
    const path = [...before, ...issue.path];
    if (issue.code === "invalid_union") return issue.errors.map((errors) => deepest(errors, path)).reduce(deeper);
    if (issue.code !== "unrecognized_keys") return { path, says: expectation(path, issue), isSlip: false };
    const [slip = ""] = issue.keys;
    return { path: [...path, slip], says: layoutWording.unknownKey(slip), isSlip: true };
  });
  return found.reduce(deeper);
}

function deeper(one: Issue, other: Issue): Issue {
  if (one.path.length === other.path.length) return other.isSlip && !one.isSlip ? other : one;
  return other.path.length > one.path.length ? other : one;
}

function expectation(path: readonly PropertyKey[], issue: z.core.$ZodIssue): string {
  const entry = path.map(String).join(" > ");
  if (issue.code === "invalid_value") return layoutWording.oneOf(entry, issue.values.map(String));
  if (issue.code === "too_small") return layoutWording.empty(entry);
  return layoutWording.mustBe(entry, issue.code === "invalid_type" ? issue.expected : "");
}
