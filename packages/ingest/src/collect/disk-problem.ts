import { type Problem, problem } from "../problem.ts";

/** Nothing there, a path through what is no folder, a link to nowhere or round in circles, a name that no disk takes. */
const missing: ReadonlySet<unknown> = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"]);

/** Another program holds it, or the drive or service that it is kept on does not answer. */
const busy: ReadonlySet<unknown> = new Set(["EBUSY", "EIO", "ENXIO", "ETIMEDOUT", "EAGAIN", "UNKNOWN"]);

/** A finding for what the disk says of a file; any other error is thrown again: it is not about the data. */
export function diskProblem(error: unknown, file: string): Problem {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (missing.has(code)) return problem("file-missing", { file });
  if (code === "EACCES" || code === "EPERM") return problem("file-closed", { file });
  if (code === "EISDIR") return problem("file-is-folder", { file });
  if (busy.has(code)) return problem("file-busy", { file });
  throw error;
}
