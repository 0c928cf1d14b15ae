import { gunzipSync, gzipSync } from "node:zlib";
import { unzipSync, zipSync } from "fflate";
import type { Random } from "../../fixtures/make-kent/random.ts";
import { damageBytes } from "./damage-bytes.ts";
import type { WholeFile } from "./whole-files.ts";

/**
 * The file with one to eight things wrong with it. What is packed is damaged inside as often as outside: damage outside
 * seldom comes further than the unpacking.
 */
export function damage({ name, bytes }: WholeFile, random: Random): Uint8Array {
  const inside = random.below(4) > 0;
  if (inside && name.endsWith(".gz")) return gzipSync(damageBytes(gunzipSync(bytes), random));
  if (inside && /\.(xlsx|ods)$/.test(name)) return damagePart(bytes, random);
  return damageBytes(bytes, random);
}

function damagePart(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const name = random.pick(Object.keys(parts));
  const part = parts[name];
  if (part !== undefined) parts[name] = damageBytes(part, random);
  if (random.below(20) === 0) delete parts[name];
  return zipSync(parts);
}
