import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Contender } from "./contender.ts";

/** What one run came to. Undefined where the tool is not installed, or the system does not say. */
export interface Run {
  readonly seconds: number | undefined;
  readonly peakMegabytes: number | undefined;
  /** What else the tool says of its run, such as how much it made. */
  readonly said: Readonly<Record<string, number>>;
}

/** Runs a contender in a process of its own. It says its seconds itself where starting it takes long; else all count. */
export async function runContender({ command, args }: Contender, from: string, to: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(command, args(from, to), { stdio: ["ignore", "pipe", "ignore"] });
  let peakMegabytes: number | undefined;
  const watch = setInterval(() => {
    peakMegabytes = peakOf(child.pid) ?? peakMegabytes;
  }, 50);
  let output = "";
  child.stdout.on("data", (piece) => {
    output += piece;
  });
  const code = await once(child, "close").then(
    ([status]) => status,
    () => "absent",
  );
  clearInterval(watch);
  if (code !== 0) return { seconds: undefined, peakMegabytes: undefined, said: {} };
  const took = (performance.now() - started) / 1000;
  const said: Readonly<Record<string, number>> = output === "" ? {} : JSON.parse(output);
  return { seconds: said["seconds"] ?? took, peakMegabytes, said };
}

/** The most memory that a process has had so far, where Linux tells. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}
