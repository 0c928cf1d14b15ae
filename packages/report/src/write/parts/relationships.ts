import { element, relationshipNamespace, xmlHead } from "../xml.ts";
import { type Parts, readPart, writePart } from "./package.ts";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Relates a part to another, and returns the id of the relationship. `target` is a path from the part's own folder. */
export function relate(parts: Parts, from: string, type: "chart" | "drawing", target: string): string {
  const path = from.replace(/([^/]+)$/, "_rels/$1.rels");
  const there = path in parts ? [...readPart(parts, path).matchAll(/<Relationship [^>]*\/>/g)].map(([xml]) => xml) : [];
  const numbers = there.map((xml) => Number(/ Id="rId(\d+)"/.exec(xml)?.[1] ?? 0));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const added = element("Relationship", { Id: id, Type: `${relationshipNamespace}/${type}`, Target: target });
  writePart(parts, path, xmlHead + element("Relationships", { xmlns: packageNamespace }, ...there, added));
  return id;
}
