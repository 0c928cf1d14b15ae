import type { z } from "zod";
import { layoutWording } from "../../words/layout-wording.ts";
import { nearMatches } from "../edit-distance.ts";
import { entryNames } from "./entry-names.ts";

/** What is wrong with a layout file, and at which entry. */
export interface Mistake {
  readonly path: readonly PropertyKey[];
  /** What must stand there, in words. */
  readonly says: string;
  /** True where the name itself is the slip: the likeliest of several explanations. */
  readonly isSlip: boolean;
  /** True of the name of another entry, or of another form of this one: this form is not the one that was meant. */
  readonly isMisplaced: boolean;
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
  if (issue.code === "invalid_union") return [tellingOf(issue.errors.map((errors) => mistakesIn(errors, path)))];
  if (issue.code !== "unrecognized_keys")
    return [{ path, says: expectation(path, issue), isSlip: false, isMisplaced: false }];
  return issue.keys.map((key) => {
    const isMisplaced = entryNames.includes(key);
    const says = isMisplaced
      ? layoutWording.misplaced(key)
      : layoutWording.unknownKey(key, nearMatches(key, entryNames));
    return { path: [...path, key], says, isSlip: !isMisplaced, isMisplaced };
  });
}

/** A form in which something is misplaced tells only where the others go no further than the entry itself. */
function tellingOf(forms: readonly (readonly Mistake[])[]): Mistake {
  const telling = forms.flat().reduce(deeper);
  const meant = forms.filter((mistakes) => !mistakes.some(({ isMisplaced }) => isMisplaced)).flat();
  const [first = telling, ...others] = meant;
  const deepest = others.reduce(deeper, first);
  return deepest.path.length < telling.path.length ? telling : deepest;
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
      if (issue.input === undefined) return layoutWording.lacking(entry);
      return layoutWording.mustBe(entry, issue.code === "invalid_type" ? issue.expected : "");
  }
}
