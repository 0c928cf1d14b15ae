import { explain } from "@lcsp/indicators";
import { explanationLines } from "../explanation-lines.ts";
import { namesAsTyped } from "../names-as-typed.ts";
import { withExistingStore } from "../stores.ts";
import type { Terminal } from "../terminal.ts";

export interface ExplainOptions {
  readonly partnership?: string;
  readonly year?: string;
  readonly store: string;
  readonly json?: boolean;
}

/** Says what an indicator means, and which rows of which extracts its figures count. */
export async function explainFigure(indicator: string, options: ExplainOptions, terminal: Terminal): Promise<void> {
  const { partnership, year, store, json } = options;
  const request = { ...(partnership === undefined ? {} : { partnership }), ...(year === undefined ? {} : { year }) };
  const explanation = await withExistingStore(store, (opened) =>
    namesAsTyped(() => explain(opened, indicator, request)),
  );
  terminal.result(
    json ? JSON.stringify({ version: 1, ...explanation }, undefined, 2) : explanationLines(explanation).join("\n"),
  );
}
