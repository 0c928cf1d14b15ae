/** A zip with more files in it than any workbook has: an archive of something else. */
export class CrowdedError extends Error {
  override readonly name = "CrowdedError";
}
