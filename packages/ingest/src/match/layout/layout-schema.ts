import { z } from "zod";
import { factsOf } from "../../kinds/fields/facts.ts";
import type { Kind } from "../../kinds/kind.ts";
import { kinds } from "../../kinds/kinds.ts";
import { layoutFile } from "./layout.ts";

/** A JSON Schema of the layout format, draft 7, by which an editor completes and checks a layout as it is written. */
export function layoutSchema(): Readonly<Record<string, unknown>> {
  const format = z.toJSONSchema(layoutFile, { io: "input", target: "draft-7" });
  return { title: "Layout of an extract", ...format, allOf: [namedKind(), ...kinds.map(fieldsOf)] };
}

function namedKind() {
  return { properties: { kind: { enum: kinds.map(({ name }) => name) } } };
}

/** Where the kind is this one, its columns are these fields. */
function fieldsOf({ name, row, fields }: Kind) {
  const described = Object.entries(fields).map(([field, schema]) => [field, { description: factsOf(schema).expected }]);
  return {
    if: { properties: { kind: { const: name } }, required: ["kind"] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
    then: {
      description: row,
      properties: {
        columns: { properties: Object.fromEntries(described), propertyNames: { enum: Object.keys(fields) } },
      },
    },
  };
}
