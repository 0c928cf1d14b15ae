import { posix } from "node:path";
import type { Parts } from "./open-parts.ts";
import { childrenOf } from "./xml-node.ts";

export interface Relationship {
  readonly id: string;
  /** Last word of its type: worksheet, table, drawing, chart, hyperlink... */
  readonly type: string;
  /** Path of a part, or an address outside. */
  readonly to: string;
  readonly isOutside: boolean;
}

/** What a part leads to; without a part, what the file itself does. */
export function relationshipsOf(parts: Parts, from: string): readonly Relationship[] {
  const folder = posix.dirname(from);
  const list = parts.read(posix.join(folder, "_rels", `${posix.basename(from)}.rels`));
  return childrenOf(list, "Relationship").map(({ attributes }) => {
    const target = attributes["Target"] ?? "";
    const isOutside = attributes["TargetMode"] === "External";
    const to = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
    return {
      id: attributes["Id"] ?? "",
      type: attributes["Type"]?.split("/").at(-1) ?? "",
      to: isOutside ? target : to,
      isOutside,
    };
  });
}
