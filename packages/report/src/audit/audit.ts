import type { Book } from "./book.ts";
import type { Check, Finding } from "./check.ts";
import { checks } from "./checks/checks.ts";
import { readBook } from "./read/read-book.ts";
import { type Unreadable, UnreadableError } from "./unreadable.ts";

/** One point of the guidance, as a workbook keeps it. */
export interface CheckResult extends Pick<Check, "code" | "level"> {
  readonly outcome: "pass" | "fail" | "not-applicable";
  /** Where it fails; empty unless it does. */
  readonly findings: readonly Finding[];
}

export type AuditReport =
  | { readonly is: "audited"; readonly results: readonly CheckResult[] }
  | { readonly is: "unreadable"; readonly why: Unreadable };

/** Holds any .xlsx workbook against the UK government's guidance on statistics in spreadsheets, point by point. */
export async function audit(bytes: Uint8Array): Promise<AuditReport> {
  try {
    const book = readBook(bytes);
    return { is: "audited", results: checks.map((check) => resultOf(check, book)) };
  } catch (error) {
    if (error instanceof UnreadableError) return { is: "unreadable", why: error.why };
    throw error;
  }
}

function resultOf({ code, level, applies, find }: Check, book: Book): CheckResult {
  if (applies && !applies(book)) return { code, level, outcome: "not-applicable", findings: [] };
  const findings = find(book);
  return { code, level, outcome: findings.length === 0 ? "pass" : "fail", findings };
}
