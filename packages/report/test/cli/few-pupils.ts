import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lcsp } from "./county.ts";

const oneBadCell = join(import.meta.dirname, "..", "..", "..", "..", "fixtures", "faults", "bad-cell", "in");
const name = "KS2 2008 pupil.csv";

/** A folder of one's own with two partnerships and the three pupils of the case "bad-cell", row 3 of which is set aside. */
export function fewPupilsInAFolder() {
  const folder = mkdtempSync(join(tmpdir(), "lcsp-few-"));
  const extracts = join(folder, "extracts");
  mkdirSync(extracts);
  const at = (file: string) => join(folder, file);
  writeFileSync(join(extracts, "partnerships.csv"), "code,name\nLCSP05,One\nLCSP23,Two\n");
  copyFileSync(join(oneBadCell, name), join(extracts, name));
  const common = ["-p", "One", "-y", "2007/08", "--store", at("store.sqlite"), "--out", at("appendix.xlsx")];
  return {
    extracts,
    at,
    pupils: join(extracts, name),
    refresh: (...more: string[]) => lcsp("refresh", extracts, ...common, "--date", "2008-11-03", ...more),
    /** The same of a file beside the folder. */
    refreshWith: (file: string, ...more: string[]) =>
      lcsp("refresh", extracts, file, ...common, "--date", "2008-11-04", ...more),
    report: (...more: string[]) => lcsp("report", ...common, "--force", ...more),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
