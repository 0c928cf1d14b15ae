/**
 * Text by which headings and codes are compared: lower case, without accents, spaces and punctuation, so that
 * "DCSF No." is "dcsf no". The signs + and % stay, because "School Action +" is not "School Action" and "% FSM" not "FSM".
 */
export function fold(text: string): string {
  if (/^[A-Za-z0-9]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+%]/gu, "");
}
