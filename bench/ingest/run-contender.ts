import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Contender } from "./contenders.ts";

/** What one run came to. Undefined where the tool is not installed, or the system does not say. */
export interface Run {
  readonly seconds: number | undefined;
  readonly peakMegabytes: number | undefined;
}

/** Runs a contender in a process of its own. It says its seconds itself where starting it takes long; else all count. */
export async function runContender({ command, args }: Contender, file: string, store: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(command, args(file, store), { stdio: ["ignore", "pipe", "ignore"] });
  let peakMegabytes: number | undefined;
  const watch = setInterval(() => {
    peakMegabytes = peakOf(child.pid) ?? peakMegabytes;
  }, 50);
  let said = "";
  child.stdout.on("data", (piece) => {
    said += piece;
  });
  const code = await once(child, "close").then(
    ([status]) => status,
    () => "absent",
  );
  clearInterval(watch);
  if (code !== 0) return { seconds: undefined, peakMegabytes: undefined };
  const seconds = said === "" ? (performance.now() - started) / 1000 : Number(JSON.parse(said).seconds);
  return { seconds, peakMegabytes };
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
