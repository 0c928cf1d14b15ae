/** Whether Excel wrote a number in this way for want of room: 8.2E+11. */
export function isPowerOfTen(text: string): boolean {
  return /^\d(?:\.\d+)?e\+?\d+$/i.test(text.trim());
}
