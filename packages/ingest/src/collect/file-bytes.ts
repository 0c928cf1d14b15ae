import { open } from "node:fs/promises";

const pieceSize = 1 << 18;

/**
 * The bytes of a file from its start, in pieces that lie in one buffer: each is written over by the next. A stream makes a
 * buffer for each, and up to 30 MB of them wait to be cleared.
 */
export async function* fileBytes(path: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(pieceSize);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, pieceSize);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
