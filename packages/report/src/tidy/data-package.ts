import type { Profile } from "@lcsp/indicators";
import { dataPackageWords } from "../words/tidy-words.ts";
import { type TidyColumn, tidyColumns } from "./columns.ts";
import { signs } from "./number-cell.ts";

/** Names of the files that stand together. */
export interface DataFiles {
  readonly data: string;
  readonly meta: string;
  /** One a partnership. */
  readonly profiles: readonly string[];
}

/** Lists the files with their columns, so that programs can load them unseen. Source of the form: Data Package, version 1. */
export function dataPackage(profiles: readonly Profile[], files: DataFiles): string {
  const names = profiles.map(({ partnership }) => partnership.name);
  const [first] = profiles;
  const described = {
    profile: "data-package",
    name: files.data.replace(/\.csv$/, ""),
    title: dataPackageWords.title(names, first?.year ?? ""),
    description: dataPackageWords.about(
      first?.restatedOn ?? null,
      profiles.some(({ apportioned }) => apportioned),
    ),
    created: `${first?.madeOn ?? ""}T00:00:00Z`,
    resources: [
      {
        ...resource(files.data, dataPackageWords.data, "text/csv"),
        schema: { fields: tidyColumns.map(fieldOf), missingValues: ["", ...signs] },
      },
      resource(files.meta, dataPackageWords.meta, "text/csv"),
      ...files.profiles.map((file) => resource(file, dataPackageWords.profile, "application/json")),
    ],
  };
  return `${JSON.stringify(described, undefined, 2)}\n`;
}

function resource(path: string, description: string, mediatype: string) {
  const name = path.replace(/\.(csv|json)$/, "").replaceAll("_", "-");
  return { name, path, description, mediatype, encoding: "utf-8" };
}

function fieldOf(column: TidyColumn) {
  if (column.type === "Indicator") {
    return { name: column.name, type: "number", title: column.label, description: dataPackageWords.symbols };
  }
  return column.type === "Filter"
    ? { name: column.name, type: "string", title: column.label, description: column.hint }
    : { name: column.name, type: "string" };
}
