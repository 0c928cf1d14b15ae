// Installs what the workspace needs, once: a second call finds the mark of the first and does nothing.
// Works where only Node and npm are: pnpm is fetched through npx, at the version that package.json pins.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const mark = join(root, "node_modules", ".lcsp-installed.json");

/** What an install depends on: the lock file, the settings, and the Node that native addons are compiled for. */
function fingerprint() {
  const hash = createHash("sha256").update(`${process.versions.modules} ${process.platform} ${process.arch}`);
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"])
    hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** `everything` adds what only tests and lint need (danfojs-node with its tensors, vitest) to what the command needs. */
export function install({ everything }) {
  const now = fingerprint();
  const done = existsSync(mark) ? JSON.parse(readFileSync(mark, "utf8")) : {};
  if (done.fingerprint === now && (done.everything || !everything)) return;
  console.error(
    "Installing what this needs. The first time takes a minute or two, as the database driver may have to be compiled.",
  );
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  runQuietly(
    "npx",
    ["--yes", packageManager, "install", "--frozen-lockfile", ...(everything ? [] : ["--prod"])],
    headers(),
  );
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, JSON.stringify({ fingerprint: now, everything }));
}

/** Where no prebuilt addon can be fetched it is compiled, against the headers that came with this Node if they did. */
function headers() {
  const folder = resolve(process.execPath, "..", "..");
  return existsSync(join(folder, "include", "node", "node.h")) ? { npm_config_nodedir: folder } : {};
}

/** Runs a command to its end, with nothing shown unless it fails: an analyst has no use for what a compiler says while all is well. */
function runQuietly(command, args, env) {
  const result = start(command, args, { encoding: "utf8", maxBuffer: 2 ** 28, env: { ...process.env, ...env } });
  if (result.status !== 0) console.error(`${result.stdout ?? ""}${result.stderr ?? ""}`);
  end(command, result);
}

function start(command, args, options) {
  // On Windows npx is a .cmd file, which only a shell can start.
  const shell = process.platform === "win32" && command === "npx";
  return spawnSync(command, args, { cwd: root, shell, ...options });
}

function end(command, { status, error }) {
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Programs of the workspace, by the script that starts each: the same on every system. */
const programs = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  lcsp: "packages/report/bin/lcsp.js",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
};

/** Runs a program of the workspace to its end; a failure ends this process with the same exit code. */
export function run(program, args) {
  end(program, start(process.execPath, [join(root, programs[program]), ...args], { stdio: "inherit" }));
}
