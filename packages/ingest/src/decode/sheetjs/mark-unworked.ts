import { cellWording } from "../../words/file-wording.ts";

const emptyCell = /<table:table-cell((?:\s+[\w:-]+="[^"]*")*)\s*(?:\/>|>\s*<\/table:table-cell>)/g;
const ofFormula = /\s(?:table:formula|office:value-type)="[^"]*"/g;

/**
 * The content of an OpenDocument spreadsheet, with words in the cells of formulas that no program has worked out yet: the
 * library takes them for empty cells.
 */
export function markUnworked(content: string): string {
  const words = `<text:p>${cellWording.withoutResult}</text:p>`;
  return content.replace(emptyCell, (cell, attributes: string) => {
    const others = attributes.replace(ofFormula, "");
    return isUnworked(attributes)
      ? `<table:table-cell${others} office:value-type="string">${words}</table:table-cell>`
      : cell;
  });
}

/** Whether a cell's tag, or its attributes, have a formula and no result. */
export function isUnworked(tag: string): boolean {
  return tag.includes(":formula=") && !/[\s:](?:string-|boolean-|date-|time-)?value=/.test(tag);
}
