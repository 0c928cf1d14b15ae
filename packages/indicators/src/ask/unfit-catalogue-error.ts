import { wording } from "../wording.ts";

/** A catalogue that figures can't be made by: they would be wrong, or lacking, without a word. */
export class UnfitCatalogueError extends Error {
  override readonly name = "UnfitCatalogueError";
  readonly code: "code-twice" | "label-twice" | "rate-absent" | "unfit-definition";
  /** Code of the indicator that can't stand in the catalogue. */
  readonly indicator: string;

  private constructor(code: UnfitCatalogueError["code"], indicator: string, message: string) {
    super(message);
    this.code = code;
    this.indicator = indicator;
  }

  /** Two indicators have one code. */
  static codeTwice(indicator: string): UnfitCatalogueError {
    return new UnfitCatalogueError("code-twice", indicator, wording["code-twice"]({ code: indicator }));
  }

  /** Two groups of one figure have one label, and not the same pupils. */
  static labelTwice(found: Parameters<(typeof wording)["label-twice"]>[0]): UnfitCatalogueError {
    return new UnfitCatalogueError("label-twice", found.other.indicator, wording["label-twice"](found));
  }

  /** A gap without the figure that it is one of. */
  static rateAbsent(found: Parameters<(typeof wording)["rate-absent"]>[0]): UnfitCatalogueError {
    return new UnfitCatalogueError("rate-absent", found.indicator, wording["rate-absent"](found));
  }

  /** A definition that can't be shown. */
  static unfitDefinition(found: Parameters<(typeof wording)["unfit-definition"]>[0]): UnfitCatalogueError {
    return new UnfitCatalogueError("unfit-definition", found.indicator, wording["unfit-definition"](found));
  }
}
