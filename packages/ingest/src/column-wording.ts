import type { Finding } from "./finding.ts";
import { fact, row, type Words } from "./words.ts";

/** What an error means, the layout may say; that a row may lack the value, only where its field may. */
function mendOfError(finding: Finding): string {
  const mend = "Mend the formula, or paste its value over it, and load the file again";
  if (fact(finding, "mend") === "row") return `${mend}.`;
  return `${mend}; if the error means that there is no value, list it under "missing" in the layout "${fact(finding, "layout")}".`;
}

/** Words of the findings about what a program left in a cell, and about columns as a whole. */
export const columnWords = {
  "excel-error": row(
    ({ found, expected }) => `This cell must be ${expected}, and Excel shows an error there: ${found}.`,
    mendOfError,
  ),
  "formula-without-result": row(
    ({ expected }) => `This cell must be ${expected}, and holds a formula that was never worked out.`,
    () => "Open the file in Excel, save it there, and load it again.",
  ),
} satisfies Record<string, Words>;
