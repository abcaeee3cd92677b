/**
 * The font of every cell of a column, row by row. A text in several fonts says nothing of the cell's own: what it leaves open is taken from the nearest
 * row that tells all, the lower one of two.
 */
export function toldFonts(cells: readonly (Excel.CellProperties | undefined)[]): readonly Excel.CellPropertiesFont[] {
  const fonts = cells.map((cell) => cell?.format?.font ?? {});
  const tellsAll = (font: Excel.CellPropertiesFont): boolean =>
    Object.values(font).length > 0 && Object.values(font).every((value) => value !== null);
  const above = nearestBefore(fonts, tellsAll);
  const below = [...nearestBefore([...fonts].reverse(), tellsAll)].reverse();
  return fonts.map((font, index) => {
    if (tellsAll(font)) return font;
    const [up, down] = [above[index] ?? null, below[index] ?? null];
    const told = down === null || (up !== null && up.distance < down.distance) ? up : down;
    return told === null ? font : { ...told.font, ...present(font) };
  });
}

interface Told {
  readonly font: Excel.CellPropertiesFont;
  /** In rows. */
  readonly distance: number;
}

/** For each font the last one before it that tells all; null where there is none. */
function nearestBefore(
  fonts: readonly Excel.CellPropertiesFont[],
  tellsAll: (font: Excel.CellPropertiesFont) => boolean,
): readonly (Told | null)[] {
  let last: Told | null = null;
  return fonts.map((font) => {
    const before: Told | null = last && { ...last, distance: last.distance + 1 };
    last = tellsAll(font) ? { font, distance: 0 } : before;
    return before;
  });
}

function present(font: Excel.CellPropertiesFont): Partial<Excel.CellPropertiesFont> {
  return Object.fromEntries(Object.entries(font).filter(([, value]) => value !== null));
}
