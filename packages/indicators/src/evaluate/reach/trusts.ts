/** A primary care trust, by its code and the districts that it is made of. */
export interface Trust {
  readonly code: string;
  readonly name: string;
  readonly districts: readonly string[];
}

/** Kent's two, from October 2006. Source: National Health Service, Organisation Data Service. */
export const trusts: readonly Trust[] = [
  {
    code: "5P9",
    name: "West Kent",
    districts: ["Dartford", "Gravesham", "Maidstone", "Sevenoaks", "Tonbridge and Malling", "Tunbridge Wells"],
  },
  {
    code: "5QA",
    name: "Eastern and Coastal Kent",
    districts: ["Ashford", "Canterbury", "Dover", "Shepway", "Swale", "Thanet"],
  },
];
