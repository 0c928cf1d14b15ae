import { type Problem, problem } from "../problem.ts";

/** A finding for what the disk says of a file; any other error is thrown again: it is not about the data. */
export function diskProblem(error: unknown, file: string): Problem {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return problem("file-missing", { file });
  if (code === "EACCES" || code === "EPERM") return problem("file-closed", { file });
  throw error;
}
