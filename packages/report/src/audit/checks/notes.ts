import type { BookSheet } from "../book.ts";
import { atCell, type Check, cellsWhere, type Finding } from "../check.ts";
import { allRegions, bodyOf, cellsIn, textOf } from "../regions.ts";

/** Marks that readers know from print, and that screen readers read out wrongly or pass over. */
const printedMark = /[*†‡§¶¹²³⁴-⁹]+$|^[*†‡§¶¹²³]+\s*\S/u;

/** A note's mark in the form of the guidance, and forms that are near it. */
const noteMark = /\[note (\d+)\]/g;
const otherForm = /\((?:foot)?note \d+\)|\[(?:foot)?notes? ?\d+(?:[,;].*?)?\]|\[\d+\]|\(\d\)$/gi;

const marksIn = (text: string): readonly string[] => [...text.matchAll(noteMark)].map(([, number = ""]) => number);
const isNotes = ({ name }: BookSheet): boolean => /^(foot)?notes?$/i.test(name.trim());

/** Numbers of the notes that are marked anywhere but on the sheet of notes. */
const marked = (sheets: readonly BookSheet[]): ReadonlySet<string> =>
  new Set(
    sheets.filter((sheet) => !isNotes(sheet)).flatMap(({ cells }) => cells.flatMap((cell) => marksIn(textOf(cell)))),
  );

/** How notes are marked, and where they stand. */
export const notes: readonly Check[] = [
  {
    code: "no-printed-marks",
    level: "essential",
    find: cellsWhere((cell) => {
      const text = textOf(cell);
      const isRaised = cell.fonts.some((font) => font.isRaised) && text !== "";
      return isRaised || (/[\p{L}\p{N}]/u.test(text) && printedMark.test(text));
    }),
  },
  {
    code: "note-form",
    level: "desirable",
    find: cellsWhere((cell) => [...textOf(cell).matchAll(otherForm)].some(([mark]) => !/^\[note \d+\]$/.test(mark))),
  },
  {
    code: "no-notes-in-data",
    level: "desirable",
    applies: ({ sheets }) => allRegions(sheets).length > 0,
    find: ({ sheets }) =>
      allRegions(sheets).flatMap((region) =>
        bodyOf(region)
          .filter((cell) => /^[-+£]?[\d,]*\.?\d+\s*%?\s*\[note/i.test(textOf(cell)))
          .map((cell) => atCell(region.sheet, cell)),
      ),
  },
  {
    code: "notes-sheet",
    level: "desirable",
    applies: ({ sheets }) => marked(sheets).size > 0,
    find: ({ sheets }) => missingNotes(sheets),
  },
];

/** Marks that the table of notes does not explain. */
function missingNotes(sheets: readonly BookSheet[]): readonly Finding[] {
  const rows = allRegions(sheets.filter(isNotes)).flatMap(cellsIn).map(textOf);
  const listed = new Set(rows.flatMap((text) => [...marksIn(text), ...marksIn(`[${text.toLowerCase()}]`)]));
  return sheets
    .filter((sheet) => !isNotes(sheet))
    .flatMap((sheet) =>
      sheet.cells.flatMap((cell) =>
        marksIn(textOf(cell))
          .filter((number) => !listed.has(number))
          .map((number) => atCell(sheet, cell, `[note ${number}]`)),
      ),
    );
}
