import { attributeOf } from "../markup/markup-attributes";
import { childNamed, rootElement } from "../markup/markup-element";

/** Width of a digit by the height of the font, for the fonts that Excel and WPS use as a workbook's Normal font. */
const digitShares: readonly (readonly [names: RegExp, share: number])[] = [
  [/^(宋体|SimSun|新宋体|仿宋|黑体|楷体|Times New Roman)/, 0.5],
  [/^(等线|DengXian|微软雅黑|Microsoft YaHei)/, 0.53],
  [/^(Arial|Helvetica|Liberation Sans)/, 0.556],
  [/^(Calibri|Carlito|Aptos)/, 0.48],
];

/** Where the font says nothing: Calibri 11, as in a workbook without styles. */
const defaultWidth = 7;

/**
 * The width of the widest digit of a `<font>` in pixels at 96 dpi (72 points to the inch). 宋体 11 and 等线 11 give 8, Calibri 11 and
 * Arial 10 give 7: the widths on which the column widths in files of these fonts are whole pixels.
 */
export function widestDigit(font: string): number {
  if (font === "") return defaultWidth;
  const root = rootElement(font);
  const valueOf = (name: string): string | undefined => {
    const child = childNamed(font, root, name);
    return child && attributeOf(font, child, "val");
  };
  const size = Number(valueOf("sz"));
  const name = valueOf("name") ?? "";
  const share = digitShares.find(([names]) => names.test(name))?.[1];
  if (share === undefined || !(size > 0)) return defaultWidth;
  return Math.max(1, Math.round(Math.round((size * 96) / 72) * share));
}
