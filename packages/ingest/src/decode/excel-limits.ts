/** The rows and columns of a sheet of Excel: no table of an analyst has more. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;
