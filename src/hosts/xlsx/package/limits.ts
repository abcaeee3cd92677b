/**
 * What a workbook may ask of the machine. A responsibility table of 100,000 rows is a file of 5 MB that holds a sheet of 35 MB: what lies far beyond
 * is a mistake or an attack, and is refused with its size instead of being tried until the memory is gone.
 */

/** The largest file that is opened, in bytes. */
export const largestFile = 2 ** 29;
/** The largest part of a file that is inflated, in bytes: a sheet whose million rows all have eight formatted cells comes to 300 MB. */
export const largestPart = 400 * 2 ** 20;
/** The largest part that is held as text, as writing to it needs, in bytes: that takes some eight times as much memory. */
export const largestText = 2 ** 27;
/** The most cells that a sheet may span, each row counted up to its last filled cell: a full sheet of 12 columns. */
export const mostCells = 12_600_000;
/** The most sheets that a workbook may have. */
export const mostSheets = 2_000;
/** The most that all parts which are read of one file may come to, in bytes. */
export const largestContent = 2 ** 29;
