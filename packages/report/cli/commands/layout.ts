import { describe, draftLayout, layoutSchema } from "@lcsp/ingest";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { refuseMissing } from "../inputs.ts";
import { namesAsTyped } from "../names-as-typed.ts";
import type { Terminal } from "../terminal.ts";
import { draftEnded, fittingAlready, noFileToDraft } from "../wording.ts";

export interface LayoutOptions {
  readonly layouts?: string;
  readonly schema?: boolean;
}

/** Drafts a layout for a file that none fits, or prints the schema by which editors complete layouts. */
export async function layout(file: string | undefined, options: LayoutOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.schema) {
    terminal.result(JSON.stringify(layoutSchema(), undefined, 2));
    return exitCodes.done;
  }
  if (file === undefined) throw new Failure(exitCodes.wrongCommand, noFileToDraft);
  refuseMissing([file]);
  const drafted = await namesAsTyped(() => draftLayout(file, options.layouts));
  switch (drafted.is) {
    case "draft":
      terminal.result(drafted.text.trimEnd());
      terminal.say(terminal.emphasis(draftEnded(drafted.decisions)));
      return exitCodes.done;
    case "fitting":
      terminal.say(fittingAlready(file, drafted.layouts));
      return exitCodes.data;
    case "unreadable":
      terminal.say(describe(drafted.problem));
      return exitCodes.files;
    default:
      return drafted satisfies never;
  }
}
