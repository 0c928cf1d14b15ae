import { cellWording } from "../words/file-wording.ts";

const shown =
  /^#(?:N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$|^Err:\d{3}$/i;

/** Whether a text is what Excel, or LibreOffice, shows where a formula went wrong: it may come in a CSV too. */
export function isExcelError(text: string): boolean {
  return (text.startsWith("#") || text.startsWith("Err:")) && shown.test(text);
}

/** Whether it stands for a formula that no program has worked out yet. */
export function isWithoutResult(text: string): boolean {
  return text === cellWording.withoutResult;
}
