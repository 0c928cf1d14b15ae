import { nearMatches } from "@lcsp/ingest";
import { wording } from "../wording.ts";

/** A gap was declared that can't be measured. */
export class UnfitGapError extends Error {
  readonly code:
    | "unknown-characteristic"
    | "unknown-value"
    | "no-values"
    | "no-percentage"
    | "sides-overlap"
    | "no-code"
    | "no-words";

  private constructor(code: UnfitGapError["code"], message: string) {
    super(message);
    this.name = "UnfitGapError";
    this.code = code;
  }

  /** The rows of its figure don't have the characteristic of its groups. */
  static unknownCharacteristic(indicator: string, characteristic: string): UnfitGapError {
    return new UnfitGapError(
      "unknown-characteristic",
      wording["unknown-characteristic"]({ indicator, characteristic }),
    );
  }

  /** No row can have this value of the characteristic. `known`: those that rows can have. */
  static unknownValue(
    indicator: string,
    { characteristic, written, known }: { characteristic: string; written: string; known: readonly string[] },
  ): UnfitGapError {
    const near = nearMatches(written, known);
    return new UnfitGapError(
      "unknown-value",
      wording["unknown-value"]({ indicator, characteristic, written, near, known }),
    );
  }

  /** One of its groups is of nobody: it has no value of its characteristic. */
  static noValues(indicator: string, characteristic: string): UnfitGapError {
    return new UnfitGapError("no-values", wording["no-values"]({ indicator, characteristic }));
  }

  /** Its figure is not a percentage, but a mean, a count or a rate in another unit; or nothing but its publisher's figure is known. */
  static noPercentage(indicator: string): UnfitGapError {
    return new UnfitGapError("no-percentage", wording["no-percentage"]({ indicator }));
  }

  /** Somebody can be in both of its groups. */
  static sidesOverlap(gap: string): UnfitGapError {
    return new UnfitGapError("sides-overlap", wording["sides-overlap"]({ gap }));
  }

  static noCode(): UnfitGapError {
    return new UnfitGapError("no-code", wording["no-code"]());
  }

  /** One of its groups has nothing to be called by. */
  static noWords(gap: string): UnfitGapError {
    return new UnfitGapError("no-words", wording["no-words"]({ gap }));
  }
}
