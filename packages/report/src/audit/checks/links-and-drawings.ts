import type { BookChart, BookSheet } from "../book.ts";
import { type Check, type Finding, inSheet, sheetsWhere } from "../check.ts";
import { placeOf } from "../read/places.ts";
import { textOf } from "../regions.ts";

/** Words that tell nobody where a link leads. */
const emptyWords = /^((click )?here|link|links?|more|read more|this link|see here|go|back|top|page|sheet ?\d*)$/i;
const isAddress = (words: string): boolean => /^(https?:\/\/|www\.|mailto:)/i.test(words);

const hasCharts = ({ charts }: BookSheet): boolean => charts.length > 0;

/** Where links lead, and what is drawn beside cells. */
export const linksAndDrawings: readonly Check[] = [
  {
    code: "link-words",
    level: "essential",
    applies: ({ sheets }) => sheets.some(({ links }) => links.length > 0),
    find: ({ sheets }) =>
      sheets.flatMap((sheet) =>
        sheet.links
          .filter((link) => saysNothing(wordsOfLink(sheet, link.address)))
          .map(({ address }) => ({ ...inSheet(sheet), cell: address })),
      ),
  },
  {
    code: "link-leads",
    level: "desirable",
    applies: ({ sheets }) => sheets.some(({ links }) => links.some(({ leads }) => leads === "to a sheet")),
    find: ({ sheets }) => sheets.flatMap((sheet) => deadLinks(sheet, sheets)),
  },
  { code: "no-headers", level: "essential", find: sheetsWhere(({ hasHeaderOrFooter }) => hasHeaderOrFooter) },
  {
    code: "no-text-boxes",
    level: "essential",
    find: sheetsWhere(({ drawn }) => drawn.some((each) => each.is === "shape")),
  },
  {
    code: "no-pictures",
    level: "desirable",
    find: sheetsWhere(({ drawn }) => drawn.some((each) => each.is === "picture")),
  },
  {
    code: "alt-text",
    level: "essential",
    applies: ({ sheets }) => sheets.some((sheet) => hasCharts(sheet) || sheet.drawn.length > 0),
    find: ({ sheets }) =>
      sheets.flatMap((sheet) =>
        [...sheet.charts, ...sheet.drawn].filter(({ alt }) => alt === "").map(({ name }) => inSheet(sheet, name)),
      ),
  },
  {
    code: "chart-titles",
    level: "essential",
    applies: ({ sheets }) => sheets.some(hasCharts),
    find: ({ sheets }) =>
      sheets.flatMap((sheet) => sheet.charts.filter(lacksTitle).map(({ name }) => inSheet(sheet, name))),
  },
];

const lacksTitle = ({ title, axisTitles }: BookChart): boolean => title === "" || axisTitles.includes("");

const saysNothing = (words: string): boolean => words === "" || emptyWords.test(words) || isAddress(words);

function wordsOfLink(sheet: BookSheet, address: string): string {
  const { row, column } = placeOf(address.split(":")[0] ?? "");
  return textOf(sheet.cellAt(row, column));
}

function deadLinks(sheet: BookSheet, sheets: readonly BookSheet[]): readonly Finding[] {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return sheet.links
    .filter(({ leads, to }) => leads === "to a sheet" && !names.has(to.toLowerCase()))
    .map(({ address }) => ({ ...inSheet(sheet), cell: address }));
}
