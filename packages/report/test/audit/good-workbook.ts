import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { PrintedCell, PrintedSheet } from "../../src/index.ts";
import { write } from "../../src/write/write.ts";

const text = (words: string): PrintedCell => ({ kind: "text", text: words });
const number = (value: number): PrintedCell => ({ kind: "number", value, format: "#,##0.0" });
const link = (sheet: string): PrintedCell => ({ kind: "text", text: sheet, link: sheet });

function sheet(name: string, headings: readonly string[], rows: PrintedSheet["table"]["rows"]): PrintedSheet {
  const columns = headings.map((heading, at) => ({
    heading,
    kind: rows.some((row) => row[at]?.kind === "number") ? ("figures" as const) : ("words" as const),
    width: 24,
  }));
  const table = { name: name.toLowerCase(), columns, rows };
  return { name, title: `${name} of a made-up place`, about: "", lines: [], charts: [], holdsLegend: false, table };
}

const results: PrintedSheet = {
  ...sheet(
    "Results",
    ["Area [note 1]", "2006", "2007", "Against last year"],
    [
      [text("Northfield"), number(61.5), number(64.1), { kind: "text", text: "better", tone: "good" }],
      [text("Southmere"), { kind: "symbol", sign: "[c]" }, number(58.2), text("not known")],
      [text("Westhill"), number(70.3), number(66.6), { kind: "text", text: "worse", tone: "poor" }],
    ],
  ),
  lines: ["[c] hidden to protect people."],
  charts: [
    {
      shape: "columns",
      title: "Results in 2007",
      alt: "Columns: one for each of three areas",
      from: "Results",
      categories: "Area [note 1]",
      series: [{ heading: "2007", look: "first" }],
      categoryTitle: "Area",
      valueTitle: "Percentage",
    },
  ],
  grid: { across: 1, height: 0.5 },
};

/** A made-up workbook of four sheets that breaks no point: the cover, contents, results with a chart, notes. */
export async function goodWorkbook(): Promise<Uint8Array> {
  const sheets = [
    sheet("Cover", ["About", "Detail"], [[text("Year"), text("2006/07")]]),
    sheet(
      "Contents",
      ["Sheet", "Holds"],
      [
        [link("Results"), text("Percentages")],
        [link("Notes"), text("What is marked")],
      ],
    ),
    results,
    sheet("Notes", ["Note", "Words"], [[text("[note 1]"), text("Areas as they were in 2007.")]]),
  ];
  // A formula with its value, and a cell that holds it.
  return patched(await write(sheets, { title: "Results", madeOn: "2008-11-03" }), [
    ["xl/worksheets/sheet3.xml", "<v>64.1</v>", "<f>64+0.1</f><v>64.1</v>"],
  ]);
}

/** In which part what is written otherwise: a string or pattern, the first of its kind. A part that is not there is added whole. */
export type Patch = readonly [part: string, from: string | RegExp, to: string];

/** The workbook with some of its XML changed. A patch that changes nothing is a mistake of the test. */
export function patched(bytes: Uint8Array, patches: readonly Patch[]): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, from, to] of patches) {
    const before = strFromU8(parts[path] ?? new Uint8Array());
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`Nothing changed in ${path}: ${from}`);
    parts[path] = strToU8(after);
  }
  return zipSync(parts);
}
