import type { BookChart, BookDrawn } from "../book.ts";
import type { Parts } from "./open-parts.ts";
import { relationshipsOf } from "./relationships.ts";
import { allOf, childOf, childrenOf, wordsOf, type XmlNode } from "./xml-node.ts";

/** What is drawn on a sheet. */
export interface Drawing {
  readonly charts: readonly BookChart[];
  readonly drawn: readonly BookDrawn[];
}

const shapes = ["pic", "sp", "cxnSp", "graphicFrame"];

export function readDrawing(parts: Parts, path: string): Drawing {
  const drawing = parts.read(path);
  if (!drawing) return { charts: [], drawn: [] };
  const leads = new Map(relationshipsOf(parts, path).map(({ id, to }) => [id, to]));
  const frames = shapes.flatMap((name) => allOf(drawing, name));
  const charts: BookChart[] = [];
  const drawn: BookDrawn[] = [];
  for (const frame of frames) {
    const about = saidOf(frame);
    const chart = chartIn(frame, parts, leads);
    if (chart) charts.push({ ...about, ...titlesOf(chart) });
    else drawn.push({ ...about, is: frame.name === "pic" ? "picture" : "shape" });
  }
  return { charts, drawn };
}

function saidOf(frame: XmlNode): { readonly name: string; readonly alt: string } {
  const { name = "", descr = "" } = allOf(frame, "cNvPr")[0]?.attributes ?? {};
  return { name, alt: descr.trim() };
}

function chartIn(frame: XmlNode, parts: Parts, leads: ReadonlyMap<string, string>): XmlNode | undefined {
  const id = allOf(frame, "chart")[0]?.attributes["id"];
  const path = id === undefined ? undefined : leads.get(id);
  return path === undefined ? undefined : parts.read(path);
}

function titlesOf(space: XmlNode): Pick<BookChart, "title" | "axisTitles"> {
  const chart = childOf(space, "chart");
  const axes = ["catAx", "valAx", "dateAx", "serAx"].flatMap((name) => childrenOf(childOf(chart, "plotArea"), name));
  const shown = axes.filter((axis) => childOf(axis, "delete")?.attributes["val"] !== "1");
  return { title: titleOf(chart), axisTitles: shown.map(titleOf) };
}

/** Words of a title; one that is read from a cell keeps a copy of its words. */
function titleOf(node: XmlNode | undefined): string {
  const title = childOf(node, "title");
  return title === undefined ? "" : [...allOf(title, "t"), ...allOf(title, "v")].map(wordsOf).join("").trim();
}
