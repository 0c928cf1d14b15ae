/** Where in the analyst's files a finding is: as far down as it is known. */
export interface Place {
  /** Path as the analyst gave it, relative to the folder of extracts. */
  readonly file: string;
  readonly sheet?: string;
  /** Row as Excel shows it: the first row of the file is 1. */
  readonly row?: number;
  /** Heading of the column as the file spells it. */
  readonly column?: string;
}

/** What a finding says beside its place. Its sentences say which of these they need. */
export interface Findings {
  readonly found?: string;
  readonly expected?: string;
  /** What else its sentences need: the layout's name, candidates, a count. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** A finding about the data, as its sentences are made of it. */
export interface Finding extends Findings {
  /** `row`: that row is rejected. `file`: nothing of the file is loaded. `nothing`: a warning, the row is stored all the same. */
  readonly blocks: "row" | "file" | "nothing";
  readonly place: Place;
}
