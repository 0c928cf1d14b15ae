import type { Place } from "../finding.ts";
import type { Problem } from "../problem.ts";
import { wording } from "../words/wording.ts";

/** A finding in three short lines: where; what was found against what must be; how to put it right. */
export function describe(problem: Problem): string {
  const { says, mend } = wording[problem.code];
  return [whereOf(problem.place), `  ${says(problem)}`, `  ${mend(problem)}`].map(onOneLine).join("\n");
}

/** Names and cells may hold line breaks, and signs that would make a terminal do something. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

function whereOf({ file, sheet, row, column }: Place): string {
  const parts = [
    file,
    sheet === undefined ? undefined : `sheet "${sheet}"`,
    row === undefined ? undefined : `row ${row}`,
    column === undefined ? undefined : `column "${column}"`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}
