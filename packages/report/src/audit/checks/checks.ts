import type { Check } from "../check.ts";
import { colours } from "./colours.ts";
import { file } from "./file.ts";
import { fonts } from "./fonts.ts";
import { linksAndDrawings } from "./links-and-drawings.ts";
import { markedTables } from "./marked-tables.ts";
import { notes } from "./notes.ts";
import { numbers } from "./numbers.ts";
import { structure } from "./structure.ts";
import { symbols } from "./symbols.ts";
import { tableCells } from "./table-cells.ts";

/** Every point, in the order of the guidance: tables, notes, look, structure, before publishing. */
export const checks: readonly Check[] = [
  ...markedTables,
  ...tableCells,
  ...notes,
  ...symbols,
  ...fonts,
  ...colours,
  ...linksAndDrawings,
  ...structure,
  ...numbers,
  ...file,
];
