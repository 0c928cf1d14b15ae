import type { Membership, Period } from "@lcsp/ingest";
import type { Shown } from "./earlier.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Overwriting } from "./write-appendix.ts";

/** What the appendices of one run have in common. */
export interface Edition extends Overwriting {
  readonly year: Period;
  readonly madeOn: string;
  /** Folder for the figures as open data, where they are wanted. */
  readonly data?: string | undefined;
  /** The plan's baseline year, where it is not the earliest shown. */
  readonly baseline?: string | undefined;
  /** Whether districts' counts are split between their partnerships. */
  readonly apportion: boolean;
  /** Whether headings are frozen and have filter buttons. */
  readonly freeze: boolean;
  /** Who answers questions, for the cover. */
  readonly contact?: string | undefined;
  /** How the store was opened, so that it can be shown as it stood before the newest load too. */
  readonly shown: Shown;
  /** Exit code of what was found before: a name that is not known may stand in a file that was set aside. */
  readonly found?: ExitCode;
}

/** The options of an edition, as they are typed. */
export interface EditionOptions {
  readonly data?: string;
  readonly store: string;
  readonly membership?: Membership;
  readonly baseline?: string;
  readonly apportion?: boolean;
  readonly freeze?: boolean;
  readonly contact?: string;
  readonly force?: boolean;
}

/** The edition that the options ask for, of a year and a stated date. */
export function editionOf(options: EditionOptions, year: Period, madeOn: string): Edition {
  const { store, membership, data, contact, baseline } = options;
  return {
    year,
    madeOn,
    data,
    contact,
    baseline,
    shown: { path: store, membership, madeOn },
    apportion: options.apportion === true,
    freeze: options.freeze === true,
    force: options.force === true,
  };
}
