/** XML that declares entities of its own: no workbook does, and a few lines of them can unfold to any size. */
export class DeclarationError extends Error {
  override readonly name = "DeclarationError";
}
