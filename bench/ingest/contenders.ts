import { join } from "node:path";
import { type Contender, python } from "../contender.ts";

const here = (script: string) => join(import.meta.dirname, script);
const node = (script: string) => (file: string, store: string) => ["--import", "tsx", here(script), file, store];

/** What is measured first, then what it is compared with. */
export const contenders: readonly [Contender, ...Contender[]] = [
  { name: "ingest", command: process.execPath, args: node("by-ingest.ts") },
  { name: "csv-parse alone", command: process.execPath, args: node("by-csv-parse.ts") },
  {
    name: "sqlite3 .import",
    command: "sqlite3",
    args: (file, store) => [store, ".mode csv", `.import '${file}' pupils`],
  },
  {
    name: "pandas read_csv + to_sql",
    command: python,
    args: (file, store) => [here("by-pandas.py"), file, store],
  },
];
