// `npm run fuzz -- --minutes 10 [--seed 1]`: loads damaged files until the time is over, and tells of each that is not
// met with a finding. A file that takes longer than a minute counts as one. The same seed is the same file again.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const longest = 60_000;
const worker = fileURLToPath(new URL("./fuzz/worker.ts", import.meta.url));

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const first = Number(values.seed);
let seed = first;
let failures = 0;
while (Date.now() < end) seed = await runUntilStuck(seed);
console.log(`${seed - first} damaged files, ${failures} not met with a finding`);
process.exitCode = failures === 0 ? 0 : 1;

/** Loads file after file in another process, from the given seed on. Answers the next seed, after the time or a hang. */
async function runUntilStuck(from: number): Promise<number> {
  let at = from;
  const child = fork(worker, [String(from)], { execArgv: ["--conditions=source", "--import", "tsx"] });
  let patience = setTimeout(stop, longest);
  function stop() {
    tell(at, `no answer after ${longest / 1000} seconds`);
    child.kill("SIGKILL");
  }
  child.on("message", (message: { seed: number; failure: string | undefined }) => {
    clearTimeout(patience);
    patience = setTimeout(stop, longest);
    if (message.failure !== undefined) tell(message.seed, message.failure);
    at = message.seed + 1;
    if (Date.now() >= end) child.kill();
  });
  const ending = await new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
  clearTimeout(patience);
  // The signal is ours; any other ending, for lack of memory above all, is the fault of the file.
  if (ending !== 0 && ending !== "SIGKILL") tell(at, `the process ended by itself: ${ending}`);
  return Date.now() < end ? at + 1 : at;
}

function tell(at: number, failure: string): void {
  failures += 1;
  console.log(`seed ${at}: ${failure}`);
}
