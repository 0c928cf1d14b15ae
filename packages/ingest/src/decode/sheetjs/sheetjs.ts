import { createRequire } from "node:module";

/** What is needed of SheetJS. Its types are of the real thing; it is loaded when the first such file comes. */
type SheetJs = Pick<typeof import("@e965/xlsx"), "read">;

const require = createRequire(import.meta.url);

/** The form for `require` brings the code pages with it that workbooks of Excel 95 need; the other does not. */
export function loadSheetJs(): SheetJs {
  return require("@e965/xlsx");
}
