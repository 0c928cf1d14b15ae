import type { CountOf } from "./define-count.ts";
import type { EachGroup } from "./define-each-group.ts";
import type { Gap } from "./define-gap.ts";
import type { Mean } from "./define-mean.ts";
import type { Published } from "./define-published.ts";
import type { Rate } from "./define-rate.ts";
import type { SchoolsBelow } from "./define-schools-below.ts";
import type { Spread } from "./define-spread.ts";

/** What the catalogue lists: an indicator in whichever form it is declared. */
export type Indicator = Rate | Mean | CountOf | SchoolsBelow | Spread | Published | Gap | EachGroup;
