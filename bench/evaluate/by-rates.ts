import { writeFileSync } from "node:fs";
import { openStore } from "@lcsp/ingest";
import { evaluate } from "../../packages/indicators/src/evaluate/evaluate.ts";
import { readExtracts } from "../../packages/indicators/src/evaluate/extracts.ts";
import { readPartnerships } from "../../packages/indicators/src/evaluate/partnerships.ts";
import { counted } from "./counted.ts";
import { rates } from "./rates.ts";

// The percentages that by-pandas.py counts too: by-rates.ts STORE FIGURES. The figures are written down to be compared.
const [path = "", to = ""] = process.argv.slice(2);
const store = await openStore(path);
const { source, statements } = counted(store);
const started = performance.now();
const codes = (await readPartnerships(source)).map(({ code }) => code);
const { figures } = await evaluate(source, rates, await readExtracts(source), codes);
const seconds = (performance.now() - started) / 1000;
await store.close();
const lines = [...figures.values()].flatMap((one) => {
  const { numerator, denominator, group } = one;
  if (!numerator || !denominator || denominator.least === 0 || one.area.startsWith("E92")) return [];
  const key = [one.indicator, one.basis, one.period, one.area, group.characteristic, group.value];
  return [[...key, numerator.least, denominator.least].join("\t")];
});
writeFileSync(to, lines.sort().join("\n"));
console.log(JSON.stringify({ seconds, figures: lines.length, statements: statements() }));
