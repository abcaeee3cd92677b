/** In what the hosts differ, each with its reason. What is not listed here is the same in both. */
export const knownDifferences = {
  linksToARenamedSheet: {
    file: "follow",
    excel: "stay",
    why: "Excel rewrites formulas and names, not the place a link leads to; the plans that rename a sheet write every link to it anew.",
  },
  mergesInFingerprint: {
    file: "included",
    excel: "left out",
    why: "To ask Excel for merged areas empties its undo list; before every writing that would be too high a price.",
  },
  mergesOfOwnSheets: {
    file: "read",
    excel: "not read",
    why: "Nobody asks how our own sheets are merged, and to ask Excel would empty its undo list.",
  },
  hiddenColumnsBesideTheTable: {
    file: "read",
    excel: "not read",
    why: "Excel is asked for the cells that hold something, and for nothing beside them.",
  },
  pageSetupOfAClearedSheet: {
    file: "gone",
    excel: "stays until it is set anew",
    why: "No call takes a print area or print titles away; every plan that clears a sheet sets up its pages again.",
  },
  linksOnTheOfficesSheets: {
    file: "refused",
    excel: "written",
    why: "The file host fills only sheets that the plan adds or clears; in Excel every cell is written the same way.",
  },
  looksOfTextsInSeveralFonts: {
    file: "those of the cell",
    excel: "those of the nearest row in one font",
    why: "Of a cell with a text in several fonts Excel says no font; copied looks take what is left open from the nearest row that tells.",
  },
} as const;
