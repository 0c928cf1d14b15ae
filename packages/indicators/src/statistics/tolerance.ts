/**
 * Two figures that differ by no more than this, in their own unit, count as equal. Adding and subtracting doubles loses a thousandth of it.
 */
export const TOLERANCE = 1e-9;
