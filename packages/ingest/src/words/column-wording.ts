import type { Finding } from "../finding.ts";
import { fact, file, row, type Words, warning } from "./words.ts";

/** What an error means, the layout may say; that a row may lack the value, only where its field may. */
function mendOfError(finding: Finding): string {
  const mend = "Mend the formula, or paste its value over it, and load the file again";
  if (fact(finding, "mend") === "row") return `${mend}.`;
  return `${mend}; if the error means that there is no value, list it under "missing" in the layout "${fact(finding, "layout")}".`;
}

const counted = (finding: Finding, name: string): string => Number(fact(finding, name)).toLocaleString("en-GB");

/** What a column holds instead of values: nothing, or what says that there is none, or errors. */
function emptiness(finding: Finding): string {
  const [rows, errors] = [counted(finding, "rows"), counted(finding, "errors")];
  if (errors === rows) return `in each of its ${rows} rows an error stands`;
  return `none of its ${rows} rows has one${errors === "0" ? "" : `: in ${errors} an error stands`}`;
}

/** A column without values is left out by a layout; one of errors was meant to hold values. */
function mendOfColumn(finding: Finding): string {
  if (fact(finding, "errors") !== "0")
    return "Mend the formulas, or paste their values over them, and load the file again.";
  const fill = "Fill it in, or export the file again with it.";
  if (fact(finding, "mend") === "fill") return fill;
  return `${fill} If there are no values, say so in a layout that extends "${fact(finding, "layout")}": "${fact(finding, "field")}: none".`;
}

/** In a text a cell too many or too few is a slip of the delimiter; blanks that a program adds are no mend, until a person says so. */
function mendOfLength(finding: Finding): string {
  if (fact(finding, "form") === "workbook")
    return "Take out what stands right of the last heading, or give its column a heading.";
  return Number(finding.found) < Number(finding.expected)
    ? 'Look for a comma too few, or a line break too many. If its last cells are rightly empty, clear the cell "Found" of this row in the rejects file.'
    : "Look for a comma too many, or a line break too few, and correct the row.";
}

/** Words of the findings about what a program left in a cell, about the length of rows, and about columns as a whole. */
export const columnWords = {
  "excel-error": row(
    ({ found, expected }) => `This cell must be ${expected}, and Excel shows an error there: ${found}.`,
    mendOfError,
  ),
  "error-spared": warning(
    ({ found, expected }) => `This cell must be ${expected}, and Excel shows an error there: ${found}.`,
    () =>
      "The row is loaded, without this value. Mend the formula, or paste its value over it, and load the file again.",
  ),
  "value-assumed": warning(
    (finding) => `This cell is empty, or says that there is no value: the row counts as "${fact(finding, "means")}".`,
    () => "Nothing needs doing where that is so; otherwise fill in the cell, and load the file again.",
  ),
  "formula-without-result": row(
    ({ expected }) => `This cell must be ${expected}, and holds a formula that was never worked out.`,
    () => "Open the file in Excel, save it there, and load it again.",
  ),
  "row-length": row(
    ({ found, expected }) =>
      `This row has ${found === "1" ? "1 cell" : `${found} cells`} and must have ${expected}, like the header.`,
    mendOfLength,
  ),
  "column-empty": file((finding) => `This column must hold values, and ${emptiness(finding)}.`, mendOfColumn),
  "result-unknown": warning(
    (finding) =>
      `None of the ${counted(finding, "rows")} rows has a value in this column: the figures of these pupils that need it are not known.`,
    () => "The rows are loaded. If there should be values, export the file again with them.",
  ),
  "result-lacking": warning(
    (finding) =>
      `${fact(finding, "rows") === "1" ? "The one row loaded has no value" : `None of the ${counted(finding, "rows")} rows loaded has a value`} in ${fact(finding, "columns") === "1" ? "this column" : "these columns"}: the pupils count as having none.`,
    (finding) =>
      `Nothing needs doing where that is so. If there should be values, export the file again with them; if they are not known, say so of each column in a layout that extends "${fact(finding, "layout")}", as in "${fact(finding, "field")}: none".`,
  ),
  "percentage-hundredfold": row(
    ({ found }) => `"${found}" is no percentage: a number was made one that was in percent already.`,
    () => "Divide it by 100, or take the percent format from the cell, and load the file again.",
  ),
  "percentages-mixed": file(
    (finding) => {
      const others = Number(fact(finding, "fractions")) - 1;
      const more =
        others > 0 ? ` and ${others.toLocaleString("en-GB")} like it look like fractions` : " looks like a fraction";
      const beside = fact(finding, "beside");
      return `This column must hold percentages, and "${finding.found}"${more}${beside === "" ? "" : `, beside "${beside}"`}.`;
    },
    (finding) =>
      `Write all of them as percentages, 69% for 0.69, a small one with its sign, 0.5%; or, where all are fractions, say "unit: fraction" of the column in a layout that extends "${fact(finding, "layout")}".`,
  ),
  "figure-likely-fraction": warning(
    (finding) => {
      const [more, least, greatest] = [counted(finding, "more"), fact(finding, "least"), fact(finding, "greatest")];
      const others = least === greatest ? `the others are ${least}` : `the others are from ${least} to ${greatest}`;
      const found = more === "0" ? `${finding.found} looks` : `${finding.found} and ${more} like it look`;
      return `All figures of ${fact(finding, "indicator")} must be of one unit: ${found} like a fraction, as ${others}.`;
    },
    ({ found }) =>
      `Nothing needs doing where it is right. If it stands for ${Number((Number(found) * 100).toPrecision(12))}%, write it so, and load the file again.`,
  ),
  "total-line-differs": warning(
    (finding) =>
      fact(finding, "what") === "rows"
        ? `The total line says ${counted(finding, "says")}, and ${counted(finding, "is")} rows were read above it: the file may be cut off.`
        : `The total line says ${counted(finding, "says")}, and the rows above it sum to ${counted(finding, "is")}: the file may be cut off.`,
    () => "The rows are loaded. If some are missing, export the file again.",
  ),
  "column-nearly-empty": warning(
    (finding) =>
      fact(finding, "missing") === fact(finding, "rows")
        ? `None of the ${counted(finding, "rows")} rows has a value in this column.`
        : `Of the ${counted(finding, "rows")} rows ${counted(finding, "missing")} have no value in this column.`,
    () => "The rows are loaded, without these values. If there should be some, export the file again with them.",
  ),
} satisfies Record<string, Words>;
