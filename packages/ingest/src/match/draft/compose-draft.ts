import { basename } from "node:path";
import { type DraftLine, type DraftText, writeLines } from "./draft-lines.ts";
import type { DraftSource } from "./draft-source.ts";
import { draftWording } from "./draft-wording.ts";
import { linesExtending } from "./lines-extending.ts";
import { linesOfKind } from "./lines-of-kind.ts";
import { idFor } from "./top-lines.ts";

/** Drafts a layout for a file that none fits: as the nearest with what differs, or from the kind that it is most like. */
export function composeDraft(source: DraftSource): DraftText {
  const { surveyed, nearest, layouts } = source;
  const ids = layouts.map(({ id }) => id);
  const top: DraftLine[] = [
    { text: "# yaml-language-server: $schema=layout.schema.json" },
    { text: `# ${draftWording.top(basename(surveyed.grid.file))}` },
    { text: `id: ${idFor(surveyed.grid.file, ids)}` },
  ];
  return writeLines([...top, ...(nearest === undefined ? linesOfKind(source) : linesExtending(source, nearest))]);
}
