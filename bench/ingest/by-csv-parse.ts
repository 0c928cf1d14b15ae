import { createReadStream } from "node:fs";
import { parse } from "csv-parse";

// Parses a file into arrays and does nothing with them: by-csv-parse.ts FILE.
const started = performance.now();
let rows = -1;
const parser = createReadStream(process.argv[2] ?? "", { highWaterMark: 1 << 18 }).pipe(parse());
parser.on("data", () => {
  rows += 1;
});
await new Promise((resolve, reject) => parser.on("end", resolve).on("error", reject));
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, rows }));
