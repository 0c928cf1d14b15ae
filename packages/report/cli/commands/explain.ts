import { explain } from "@lcsp/indicators";
import type { Membership } from "@lcsp/ingest";
import { explanationLines } from "../explanation-lines.ts";
import { statedDate } from "../inputs.ts";
import { namesAsTyped } from "../names-as-typed.ts";
import { restate } from "../restate.ts";
import { withExistingStore } from "../stores.ts";
import type { Terminal } from "../terminal.ts";
import { restatedOn } from "../wording.ts";

export interface ExplainOptions {
  readonly partnership?: string;
  readonly year?: string;
  readonly store: string;
  readonly membership?: Membership;
  readonly date?: string;
  readonly apportion?: boolean;
  readonly json?: boolean;
}

/** Says what an indicator means, and which rows of which extracts its figures count. */
export async function explainFigure(indicator: string, options: ExplainOptions, terminal: Terminal): Promise<void> {
  const { partnership, year, store, json, membership = "own-year" } = options;
  const date = statedDate(options.date);
  const request = {
    ...(partnership === undefined ? {} : { partnership }),
    ...(year === undefined ? {} : { year }),
    apportion: options.apportion === true,
  };
  const explanation = await withExistingStore(store, async (opened) => {
    await restate(opened, membership, date);
    return namesAsTyped(() => explain(opened, indicator, request));
  });
  if (json) return terminal.result(JSON.stringify({ version: 1, membership, ...explanation }, undefined, 2));
  const said = membership === "today" ? [restatedOn(date), ""] : [];
  terminal.result([...said, ...explanationLines(explanation)].join("\n"));
}
