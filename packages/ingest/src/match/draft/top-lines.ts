import { basename, extname } from "node:path";
import type { Kind } from "../../kinds/kind.ts";
import { statedPeriod } from "../period-of.ts";
import { type DraftLine, yamlText } from "./draft-lines.ts";
import { draftWording } from "./draft-wording.ts";
import type { Guess } from "./guess.ts";
import type { SurveyedGrid } from "./survey-grid.ts";

/** An id of its own for the layout of a file: its name without the years. */
export function idFor(file: string, taken: readonly string[]): string {
  const words =
    basename(file, extname(file))
      .toLowerCase()
      .match(/[a-z]+\d?(?![\d])/g) ?? [];
  const stem = ["my", ...words].join("-");
  const free = [stem, ...Array.from({ length: taken.length + 1 }, (_, index) => `${stem}-${index + 2}`)];
  return free.find((id) => !taken.includes(id)) ?? stem;
}

/** Which sheet it is, and how the headings stand: said only where it needs saying. */
export function placeLines({ grid, header }: SurveyedGrid, sheets: number): readonly DraftLine[] {
  const { sheet } = grid;
  const lines: DraftLine[] = [];
  if (sheet !== undefined && sheets > 1) {
    const pattern = `^${sheet.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;
    lines.push({ text: `sheets: [${JSON.stringify(pattern)}]`, why: draftWording.sheet });
  }
  if (header.header.lines.length > 1) lines.push({ text: "header: { rows: 2 }", why: draftWording.twoRows });
  return lines;
}

/** Where the school year stands: in the first of these places that has exactly one. Nothing where a column has it. */
export function periodLines(kind: Kind, guesses: readonly Guess[], surveyed: SurveyedGrid): readonly DraftLine[] {
  if (!("period" in kind.fields) || guesses.some(({ field }) => field === "period")) return [];
  for (const where of ["file name", "sheet name", "title"] as const) {
    const stated = statedPeriod({ where }, surveyed.grid, surveyed.head, surveyed.header.row);
    if (stated.period !== undefined) {
      return [{ text: `period: ${where}`, why: draftWording.periodIn(stated.period, stated.where) }];
    }
  }
  return [{ text: "period: file name", decide: draftWording.noPeriod }];
}

/** What the file is called, for people. */
export function titleLine(file: string): DraftLine {
  return { text: `title: ${yamlText(basename(file, extname(file)))}`, decide: draftWording.title };
}
