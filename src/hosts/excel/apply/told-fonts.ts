/**
 * The font of every cell of a column, row by row. A text in several fonts says nothing of the cell's own: what it leaves open is taken from the nearest
 * row that tells all, the lower one of two.
 */
export function toldFonts(cells: readonly (Excel.CellProperties | undefined)[]): readonly Excel.CellPropertiesFont[] {
  const fonts = cells.map((cell) => cell?.format?.font ?? {});
  const tellsAll = (font: Excel.CellPropertiesFont | undefined): boolean =>
    font !== undefined && Object.values(font).length > 0 && Object.values(font).every((value) => value !== null);
  return fonts.map((font, index) => {
    if (tellsAll(font)) return font;
    for (let distance = 1; distance < fonts.length; distance++) {
      const told = [fonts[index + distance], fonts[index - distance]].find(tellsAll);
      if (told) return { ...told, ...present(font) };
    }
    return font;
  });
}

function present(font: Excel.CellPropertiesFont): Partial<Excel.CellPropertiesFont> {
  return Object.fromEntries(Object.entries(font).filter(([, value]) => value !== null));
}
