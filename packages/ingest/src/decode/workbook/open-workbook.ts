import { TooLargeError } from "../bounded.ts";
import { DamagedError } from "../damaged-error.ts";
import { attribute } from "../xml/attribute.ts";
import { scanPart } from "../zip/scan-part.ts";
import type { Zip } from "../zip/zip.ts";
import { listBounds, mostSheets } from "./bounds.ts";

/** What a workbook says of itself. */
export interface Workbook extends Zip {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetPart[];
  /** Counts its days from 1904, as workbooks of old Macintoshes do. */
  readonly from1904: boolean;
  /** Who made it, as it says itself; "" where it does not. */
  readonly madeBy: string;
  /** Parts with the texts and the number formats; undefined where it has none. */
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

/** One sheet, as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** Path inside the zip. */
  readonly part: string;
}

const workbookPart = "xl/workbook.xml";
const relationsPart = "xl/_rels/workbook.xml.rels";

/** Reads what a workbook says of itself. Throws a DamagedError where it is no whole workbook. */
export async function openWorkbook(zip: Zip): Promise<Workbook> {
  const relations = await readRelations(zip);
  const ofType = (type: string) => relations.find((relation) => relation.type.endsWith(`/${type}`))?.part;
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await scanPart(zip, workbookPart, listBounds, {
    open: (name, tag) => {
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(attribute(tag, "date1904") ?? "");
      if (name === "sheet") sheets.push(sheetPart(tag, relations));
    },
  });
  checkSheets(sheets);
  const strings = ofType("sharedStrings") ?? present(zip, "xl/sharedStrings.xml");
  return {
    ...zip,
    sheets,
    from1904,
    madeBy: await readMaker(zip),
    strings,
    styles: ofType("styles") ?? present(zip, "xl/styles.xml"),
  };
}

async function readMaker(zip: Zip): Promise<string> {
  const part = present(zip, "docProps/core.xml");
  let inMaker = false;
  let maker = "";
  if (part === undefined) return maker;
  await scanPart(zip, part, listBounds, {
    open: (name) => {
      inMaker = name === "creator";
    },
    text: (text) => {
      if (inMaker) maker += text;
    },
    close: () => {
      inMaker = false;
    },
  });
  return maker;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

async function readRelations(zip: Zip): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  await scanPart(zip, relationsPart, listBounds, {
    open: (name, tag) => {
      if (name !== "Relationship") return;
      const part = partPath(attribute(tag, "Target") ?? "");
      relations.push({ id: attribute(tag, "Id") ?? "", type: attribute(tag, "Type") ?? "", part });
    },
  });
  return relations;
}

function sheetPart(tag: string, relations: readonly Relation[]): SheetPart {
  const id = attribute(tag, "id") ?? "";
  return {
    name: attribute(tag, "name") ?? "",
    hidden: /hidden/i.test(attribute(tag, "state") ?? ""),
    part: relations.find((relation) => relation.id === id)?.part ?? "",
  };
}

/** Two sheets that are one part, many times over, would make much work of a small file. */
function checkSheets(sheets: readonly SheetPart[]): void {
  if (sheets.length > mostSheets) throw new TooLargeError();
  const parts = new Set(sheets.map(({ part }) => part));
  if (sheets.length === 0 || parts.size < sheets.length) throw new DamagedError("each sheet has a part of its own");
}

function present({ entries }: Zip, part: string): string | undefined {
  return entries.has(part) ? part : undefined;
}

/** Targets are relative to xl/, or begin with a slash. They are looked up among the zip's entries, never on the disk. */
function partPath(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
}
