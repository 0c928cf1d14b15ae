import { unknownCodes } from "@lcsp/indicators";
import type { Store } from "@lcsp/ingest";
import type { Terminal } from "./terminal.ts";
import { codesUnknown } from "./wording.ts";

/** Says which codes of published figures, targets and plans lead to no indicator: their rows are stored, and in no figure. */
export async function sayUnknownCodes(store: Store, terminal: Terminal): Promise<void> {
  const unknown = await unknownCodes(store);
  if (unknown.length > 0) terminal.say(codesUnknown(unknown));
}
