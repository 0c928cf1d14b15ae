import { fold } from "../../fold.ts";
import { nearness } from "../edit-distance.ts";
import { headingsOf } from "../layout/column.ts";
import type { Layout } from "../layout/layout.ts";
import { countShared } from "../shares-heading.ts";
import { saysField } from "./says-field.ts";

/** What a heading has in common with those that layouts know for a field, the strongest first. */
export type HeadingLikeness =
  | { readonly by: "heading"; readonly layout: string }
  | { readonly by: "name" }
  | { readonly by: "near heading"; readonly layout: string; readonly heading: string }
  | { readonly by: "words" };

/** A heading by which a layout knows a field. */
interface Alias {
  readonly heading: string;
  readonly folded: string;
  readonly layout: string;
}

/** The headings that all layouts know, made ready for files with many columns. */
export class KnownHeadings {
  readonly #layouts: readonly Layout[];
  readonly #aliases = new Map<string, readonly Alias[]>();

  constructor(layouts: readonly Layout[]) {
    this.#layouts = layouts;
  }

  /** How like a heading is to those of a field, in the layouts of one kind or, for want of these, of others. */
  likeness(heading: string, field: string, kind: string): HeadingLikeness | undefined {
    const folded = fold(heading);
    const aliases = this.#aliasesOf(field, kind);
    const same = aliases.find((alias) => alias.folded === folded);
    if (same !== undefined) return { by: "heading", layout: same.layout };
    if (fold(field) === folded) return { by: "name" };
    const near = nearestAlias(folded, aliases);
    if (near !== undefined) return { by: "near heading", layout: near.layout, heading: near.heading };
    return saysField(heading, field) ? { by: "words" } : undefined;
  }

  /** Whether layouts of a kind know a heading and do not read it. */
  isIgnoredIn(heading: string, kind: string): boolean {
    return this.#layouts.some((layout) => layout.kind === kind && ignores(layout, heading));
  }

  /** The layout that knows a heading and does not read it, those of the kind first. */
  ignoredBy(heading: string, kind: string): string | undefined {
    const ignoring = this.#kindFirst(kind).find((layout) => ignores(layout, heading));
    return ignoring?.id;
  }

  /** What a layout of a kind says for every row of a field, that of the layout which knows most of the headings. */
  constantOf(
    field: string,
    kind: string,
    headings: readonly string[],
  ): { readonly text: string; readonly layout: string } | undefined {
    const ofKind = this.#layouts.filter((layout) => layout.kind === kind);
    const ordered = ofKind.toSorted((one, other) => countShared(other, headings) - countShared(one, headings));
    for (const { id, columns } of ordered) {
      const column = columns[field];
      if (column !== undefined && "constant" in column) return { text: column.constant, layout: id };
    }
    return undefined;
  }

  #aliasesOf(field: string, kind: string): readonly Alias[] {
    const key = `${kind} ${field}`;
    const known = this.#aliases.get(key) ?? this.#kindFirst(kind).flatMap((layout) => aliasesIn(layout, field));
    this.#aliases.set(key, known);
    return known;
  }

  #kindFirst(kind: string): readonly Layout[] {
    return this.#layouts.toSorted((one, other) => Number(other.kind === kind) - Number(one.kind === kind));
  }
}

function ignores({ ignore }: Layout, heading: string): boolean {
  return ignore.some((each) => fold(each) === fold(heading));
}

function aliasesIn(layout: Layout, field: string): readonly Alias[] {
  const column = layout.columns[field];
  const headings = column === undefined ? [] : headingsOf(column);
  return headings.map((heading) => ({ heading, folded: fold(heading), layout: layout.id }));
}

function nearestAlias(folded: string, aliases: readonly Alias[]): Alias | undefined {
  let best: Alias | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const alias of aliases) {
    const distance = nearness(folded, alias.folded) ?? least;
    if (distance < least) [best, least] = [alias, distance];
  }
  return best;
}
