import { evaluateAll, profileOf } from "@lcsp/indicators";
import { openStore } from "@lcsp/ingest";
import { counted } from "./counted.ts";

// Every indicator, for all partnerships and years, and then each partnership's profile: by-evaluate-all.ts STORE.
const store = await openStore(process.argv[2] ?? "");
const { source, statements } = counted(store);
const started = performance.now();
const evaluation = await evaluateAll(source);
const seconds = (performance.now() - started) / 1000;
await store.close();
for (const { code } of evaluation.partnerships) {
  profileOf(evaluation, { partnership: code, year: "2007/08", madeOn: "2008-11-03" });
}
const profiles = (performance.now() - started) / 1000 - seconds;
console.log(JSON.stringify({ seconds, profiles, figures: evaluation.measures.length, statements: statements() }));
