/**
 * Records on their way between threads: a cell is the number of a text that was sent before, so that the columns of an
 * extract, which have few distinct texts, cost a few bytes a cell, and equal cells are one text in memory.
 */
export interface PackedRecords {
  /** Cells of each record. */
  readonly lengths: Uint32Array<ArrayBuffer>;
  /** For each cell the number of its text, from 0 on; -1 for the next of `single`. */
  readonly codes: Int32Array<ArrayBuffer>;
  /** Texts that have a number from now on: the next after those sent before. */
  readonly numbered: readonly string[];
  /** Texts of cells without a number. */
  readonly single: readonly string[];
}

/** Distinct texts of a column that are given numbers, at most. */
const mostNumbered = 50_000;

/** Distinct texts after which a column that hardly repeats itself is sent as it is. */
const enoughToTell = 1000;

interface Column {
  readonly numbers: Map<string, number>;
  cells: number;
}

/** Packs records; what one side has packed, one `unpacker` on the other side reads in the same order. */
export function packer(): (records: readonly string[][]) => PackedRecords {
  const columns: Column[] = [];
  let next = 0;
  return (records) => {
    const lengths = Uint32Array.from(records, (record) => record.length);
    const codes = new Int32Array(lengths.reduce((sum, length) => sum + length, 0));
    const numbered: string[] = [];
    const single: string[] = [];
    let at = 0;
    for (const record of records) {
      for (const [index, text] of record.entries()) {
        columns[index] ??= { numbers: new Map(), cells: 0 };
        const column = columns[index];
        column.cells += 1;
        let number = column.numbers.get(text);
        if (number === undefined && isWorthNumbering(column)) {
          number = next;
          next += 1;
          column.numbers.set(text, number);
          numbered.push(text);
        }
        if (number === undefined) single.push(text);
        codes[at] = number ?? -1;
        at += 1;
      }
    }
    return { lengths, codes, numbered, single };
  };
}

/** A column of pupil numbers is not: every text in it is new. */
function isWorthNumbering({ numbers, cells }: Column): boolean {
  return numbers.size < mostNumbered && (numbers.size < enoughToTell || numbers.size * 4 < cells);
}

/** Reads packed records, in the order in which they were packed. */
export function unpacker(): (packed: PackedRecords) => string[][] {
  const texts: string[] = [];
  return ({ lengths, codes, numbered, single }) => {
    for (const text of numbered) texts.push(text);
    const records: string[][] = [];
    let at = 0;
    let singles = 0;
    for (const length of lengths) {
      const record: string[] = [];
      for (let index = 0; index < length; index += 1) {
        const code = codes[at] ?? -1;
        at += 1;
        if (code >= 0) record.push(texts[code] ?? "");
        else {
          record.push(single[singles] ?? "");
          singles += 1;
        }
      }
      records.push(record);
    }
    return records;
  };
}
