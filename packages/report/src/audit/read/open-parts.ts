import { strFromU8, unzipSync } from "fflate";
import { UnreadableError } from "../unreadable.ts";
import { parseXml, type XmlNode } from "./xml-node.ts";

/** The XML of a workbook by path, and the paths of all that it holds. */
export interface Parts {
  readonly paths: readonly string[];
  readonly read: (path: string) => XmlNode | undefined;
}

/** Bytes of XML that are unpacked at most: about 800,000 cells, many times what people read, and read within a minute and 2 GB. */
const mostBytes = 32 * 1024 * 1024;

/** The parts of an .xlsx file; says why where it is none. No more is unpacked than is allowed, whatever the zip states. */
export function openParts(bytes: Uint8Array): Parts {
  refuseOthers(bytes);
  const paths: string[] = [];
  const xml = unpack(bytes, paths);
  if (paths.includes("xl/workbook.bin")) throw new UnreadableError("binary-workbook");
  if (paths.includes("content.xml")) throw new UnreadableError("open-document");
  return {
    paths,
    read: (path) => {
      const part = xml[path];
      return part && parseXml(strFromU8(part));
    },
  };
}

function unpack(bytes: Uint8Array, paths: string[]): Readonly<Record<string, Uint8Array>> {
  let unpacked = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    paths.push(name);
    if (!/\.(xml|rels)$/.test(name)) return false;
    unpacked += originalSize;
    if (unpacked > mostBytes) throw new UnreadableError("too-large");
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError("damaged");
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Old workbooks and locked ones are compound files, which begin alike; a locked one names its part in UTF-16. */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableError("empty");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const isLocked = Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw new UnreadableError(isLocked ? "locked" : "old-workbook");
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new UnreadableError("no-workbook");
}
