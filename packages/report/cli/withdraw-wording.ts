import type { HeldExtract } from "@lcsp/ingest";
import { storeNamed } from "./stores.ts";
import { counted, named, numbered } from "./wording.ts";

type Shown = Pick<HeldExtract, "id" | "file" | "sheet">;

/** "no. 12, KS2 2008.xlsx (sheet "Pupils")". */
const called = (extract: Shown): string => `${numbered(extract.id)}, ${named(extract)}`;

/** What was withdrawn, what counts in its place, and how it stays so. */
export function withdrawnWords(extract: HeldExtract, back: readonly Shown[], placedAnew: number): string {
  const years = extract.periods.length === 0 ? "" : ` of ${extract.periods.join(", ")}`;
  const instead = back.length === 0 ? "Nothing takes its place." : `In force again: ${back.map(called).join("; ")}.`;
  const moved = placedAnew > 0 ? ` ${counted(placedAnew, "row")} of other extracts placed anew.` : "";
  return [
    `Withdrawn: ${called(extract)}. Its ${counted(extract.stored, "row")} of ${extract.kind}${years} count no longer.`,
    `    ${instead}${moved}`,
    "    Take the file out of the folder too: npx lcsp refresh loads it again where it finds it. To write the workbook anew, use refresh or npx lcsp report.",
  ].join("\n");
}

export function severalExtracts(written: string, extracts: readonly Shown[]): string {
  const lines = extracts.map((extract) => `    ${called(extract)}`);
  return [
    `"${written}" must be one extract, and is ${counted(extracts.length, "extract")} in force:`,
    ...lines,
    `    Withdraw each that is meant by its number: npx lcsp withdraw ${extracts[0]?.id ?? ""}`,
  ].join("\n");
}

/** `instead`: the one that counts in its place; undefined where it was withdrawn. */
export function notInForce(extract: Shown, instead: Shown | undefined): string {
  const why = instead === undefined ? "was withdrawn before" : `was replaced by ${called(instead)}`;
  return `${called(extract)}\n    ${why}: it does not count, and need not be withdrawn.\n    "npx lcsp list extracts" shows what is in force.`;
}

export function noSuchExtract(written: string, near: readonly string[]): string {
  const perhaps = near.length === 0 ? "" : ` Perhaps it means ${near.map((name) => `"${name}"`).join(" or ")}.`;
  return `"${written}" must be the number or the file of an extract that is loaded, and is none.${perhaps}\n    "npx lcsp list extracts" shows them.`;
}

/** Files that are named of those that still count. */
const mostNamed = 3;

/** Extracts in force whose files were taken out of the folder. */
export function stillCountedWords(extracts: readonly Shown[], store: string): string {
  const command = [`npx lcsp withdraw ${extracts[0]?.id ?? ""}`, ...storeNamed(store)].join(" ");
  const more = extracts.length > mostNamed ? [`... and ${counted(extracts.length - mostNamed, "more file")}`] : [];
  const files = [...extracts.slice(0, mostNamed).map(named), ...more].join("; ");
  return `Still counted, though not among these files: ${files}.\n    To have one count no longer: ${command}`;
}
