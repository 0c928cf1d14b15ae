import { wording } from "../wording.ts";

/** danfojs-node is an optional part, and it is not there. Its message says how to get it. */
export class MissingDanfoError extends Error {
  override readonly name = "MissingDanfoError";
  readonly code = "danfo-absent";

  constructor(cause: unknown) {
    super(wording["danfo-absent"](), { cause });
  }
}

/** How danfojs is loaded: by its name, unless a test says otherwise. */
export type LoadDanfo = () => Promise<Danfo>;

/** All that is asked of it: to hold finished tables. It computes nothing here. */
export type Danfo = Pick<typeof import("danfojs-node"), "DataFrame">;

export const loadDanfo: LoadDanfo = () => import("danfojs-node");

export function explainAbsence(error: unknown): never {
  const isAbsent = error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
  throw isAbsent ? new MissingDanfoError(error) : error;
}
