import type { z } from "zod";
import { layoutWording } from "../../layout-wording.ts";
import { nearMatches } from "../edit-distance.ts";
import { entryNames } from "./entry-names.ts";

/** What is wrong with a layout file, and at which entry. */
export interface Mistake {
  readonly path: readonly PropertyKey[];
  /** What must stand there, in words. */
  readonly says: string;
  /** True where the name itself is the slip: the likeliest of several explanations. */
  readonly isSlip: boolean;
}

/** Each mistake of a layout file. Of the forms that an entry may have, the fault of the one that got furthest is the telling one. */
export function mistakesIn(
  issues: readonly z.core.$ZodIssue[],
  before: readonly PropertyKey[] = [],
): readonly Mistake[] {
  return issues.flatMap((issue) => mistakesOf(issue, before));
}

function mistakesOf(issue: z.core.$ZodIssue, before: readonly PropertyKey[]): readonly Mistake[] {
  const path = [...before, ...issue.path];
  if (issue.code === "invalid_union")
    return [issue.errors.flatMap((errors) => mistakesIn(errors, path)).reduce(deeper)];
  if (issue.code !== "unrecognized_keys") return [{ path, says: expectation(path, issue), isSlip: false }];
  return issue.keys.map((slip) => ({
    path: [...path, slip],
    says: layoutWording.unknownKey(slip, nearMatches(slip, entryNames)),
    isSlip: true,
  }));
}

function deeper(one: Mistake, other: Mistake): Mistake {
  if (one.path.length === other.path.length) return other.isSlip && !one.isSlip ? other : one;
  return other.path.length > one.path.length ? other : one;
}

function expectation(path: readonly PropertyKey[], issue: z.core.$ZodIssue): string {
  const entry = path.map(String).join(" > ");
  switch (issue.code) {
    case "invalid_value":
      return layoutWording.oneOf(entry, issue.values.map(String));
    case "too_small":
      return issue.origin === "number"
        ? layoutWording.atLeast(entry, Number(issue.minimum))
        : layoutWording.empty(entry);
    case "too_big":
      return layoutWording.atMost(entry, Number(issue.maximum));
    default:
      return layoutWording.mustBe(entry, issue.code === "invalid_type" ? issue.expected : "");
  }
}
