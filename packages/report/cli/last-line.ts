import type { AskedFor } from "./asked-for.ts";
import { whatNext, whatNextOfAll } from "./wording.ts";
import { explainCommand } from "./write-appendix.ts";
import type { Written } from "./write-asked.ts";

/** The last line of a run that went well: where the workbooks are, and what to try next. */
export function lastLine(asked: AskedFor, { workbooks, example }: Written, store: string): string {
  const explain = explainCommand(example, store);
  return asked.whose === "one" ? whatNext(asked.out, explain) : whatNextOfAll(asked.outDir, workbooks.length, explain);
}
