/**
 * Why a cell holds no value. Never 0, '' or a bare null.
 * `not-applicable`: the question does not arise. `not-available`: there should be a value, and it is not known.
 * `suppressed`: known to the publisher, hidden to protect people.
 */
export const missingReasons = ["not-applicable", "not-available", "suppressed"] as const;

export type MissingReason = (typeof missingReasons)[number];
