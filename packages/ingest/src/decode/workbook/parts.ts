import { strFromU8, unzipSync } from "fflate";

/** One sheet of a workbook, as xl/workbook.xml lists it. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** Path inside the zip. */
  readonly part: string;
}

/** What else a sheet needs to be read, with the paths that the reader looks for. */
export const supportingParts = {
  workbook: "xl/workbook.xml",
  relations: "xl/_rels/workbook.xml.rels",
  strings: "xl/sharedStrings.xml",
  styles: "xl/styles.xml",
} as const;

/** Sheets in the order of their tabs. Throws where the zip is damaged or holds no workbook. */
export function listSheets(bytes: Uint8Array): readonly SheetPart[] {
  const wanted: readonly string[] = [supportingParts.workbook, supportingParts.relations];
  const parts = unzipSync(bytes, { filter: (entry) => wanted.includes(entry.name) });
  const targets = new Map<string, string>();
  for (const relation of tags(textOf(parts, supportingParts.relations), "Relationship")) {
    targets.set(attribute(relation, "Id") ?? "", attribute(relation, "Target") ?? "");
  }
  return tags(textOf(parts, supportingParts.workbook), "sheet").map((sheet) => ({
    name: attribute(sheet, "name") ?? "",
    hidden: /hidden/i.test(attribute(sheet, "state") ?? ""),
    part: partPath(targets.get(attribute(sheet, "r:id") ?? "") ?? ""),
  }));
}

/** True where the workbook counts its days from 1904, as those of old Macintoshes do. */
export function isFrom1904(bytes: Uint8Array): boolean {
  const parts = unzipSync(bytes, { filter: (entry) => entry.name === supportingParts.workbook });
  return tags(textOf(parts, supportingParts.workbook), "workbookPr").some((tag) =>
    /^(1|true)$/.test(attribute(tag, "date1904") ?? ""),
  );
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`a workbook has the part ${name}`);
  return strFromU8(bytes);
}

/** Targets are relative to xl/, or begin with a slash. */
function partPath(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g")) ?? [];
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value?.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity);
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};
