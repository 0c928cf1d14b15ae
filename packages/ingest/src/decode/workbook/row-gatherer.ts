import { TooLargeError } from "../bounded.ts";
import type { Cell } from "../cell.ts";
import { DamagedError } from "../damaged-error.ts";
import { mostColumns, mostRows } from "../excel-limits.ts";
import type { GridRow } from "../grid.ts";
import { attribute, wholeNumber } from "../xml/attribute.ts";
import type { XmlListener } from "../xml/xml-scanner.ts";
import { mostCells } from "./bounds.ts";
import { columnOf } from "./column-of.ts";
import { type Surroundings, sheetCell } from "./sheet-cell.ts";
import { TextGatherer } from "./text-gatherer.ts";

/** Gathers the rows of a sheet as its XML goes by. Rows with nothing written in them are left out, however formatted. */
export class RowGatherer implements XmlListener {
  readonly #around: Surroundings;
  readonly #inline = new TextGatherer();
  #rows: GridRow[] = [];
  #cells: Cell[] = [];
  #row = 0;
  #column = 0;
  #tag = "";
  #value: string | undefined;
  #isFormula = false;
  #inValue = false;
  #cellsSoFar = 0;
  #isHidden = false;
  /** Rows with something written in them that Excel does not show. */
  hiddenRows = 0;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The rows since the last call. */
  take(): readonly GridRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, tag: string): void {
    if (name === "c") this.#openCell(tag);
    else if (name === "row") this.#openRow(tag);
    else if (name === "v") this.#openValue();
    else if (name === "f") this.#isFormula = true;
    else this.#inline.open(name);
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else this.#inline.add(text);
  }

  close(name: string): void {
    if (name === "c") this.#closeCell();
    else if (name === "row") this.#closeRow();
    else if (name === "v") this.#inValue = false;
    else if (name === "is") this.#value = this.#inline.take();
    else this.#inline.close(name);
  }

  #openRow(tag: string): void {
    const row = wholeNumber(tag, "r", this.#row + 1);
    if (row <= this.#row || row > mostRows) throw new DamagedError("rows come one after the other");
    this.#row = row;
    this.#column = 0;
    this.#cells = [];
    this.#isHidden = tag.includes(" hidden=") && attribute(tag, "hidden") !== "0";
  }

  #openCell(tag: string): void {
    const column = columnOf(attribute(tag, "r")) ?? this.#column + 1;
    if (this.#row === 0 || column <= this.#column || column > mostColumns)
      throw new DamagedError("cells stand in order");
    this.#column = column;
    this.#tag = tag;
    this.#value = undefined;
    this.#isFormula = false;
    this.#inline.begin();
  }

  #openValue(): void {
    this.#inValue = true;
    this.#value = "";
  }

  #closeCell(): void {
    if (this.#value === undefined && !this.#isFormula) return;
    const type = attribute(this.#tag, "t") ?? "n";
    const style = wholeNumber(this.#tag, "s", 0);
    const cell = sheetCell({ type, style, value: this.#value, isFormula: this.#isFormula }, this.#around);
    if (cell === "") return;
    while (this.#cells.length < this.#column - 1) this.#cells.push("");
    this.#cells.push(cell);
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.#cellsSoFar += this.#cells.length;
    if (this.#cellsSoFar > mostCells) throw new TooLargeError();
    this.#rows.push({ row: this.#row, cells: this.#cells });
    if (this.#isHidden) this.hiddenRows += 1;
  }
}
