import { createHash } from "node:crypto";
import { fileBytes } from "./file-bytes.ts";

/** SHA-256 of a file's bytes, hexadecimal: a file is known by its content, whatever its name. */
export async function fingerprint(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of fileBytes(path)) hash.update(bytes);
  return hash.digest("hex");
}
