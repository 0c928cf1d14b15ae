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
    "Installing what this needs: a minute or two the first time, as the database driver may have to be compiled.",
  );
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  run("npx", ["--yes", packageManager, "install", "--frozen-lockfile", ...(everything ? [] : ["--prod"])], headers());
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, JSON.stringify({ fingerprint: now, everything }));
}

/** Where no prebuilt addon can be fetched it is compiled, against the headers that came with this Node if they did. */
function headers() {
  const folder = resolve(process.execPath, "..", "..");
  return existsSync(join(folder, "include", "node", "node.h")) ? { npm_config_nodedir: folder } : {};
}

/** Runs a command of the workspace to its end; a failure ends this process with the same exit code. */
export function run(command, args, env = {}) {
  // On Windows npx and the tools of node_modules are .cmd files, which only a shell can start.
  const shell = process.platform === "win32";
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell,
    env: { ...process.env, ...env },
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** The path of a tool that the install put into node_modules. */
export const tool = (name) => join(root, "node_modules", ".bin", name);
