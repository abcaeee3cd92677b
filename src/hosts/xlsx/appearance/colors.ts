import { type XmlElement, childNamed, parseXml } from "../package/xml";
import type { WorkbookPackage } from "../package/workbook-package";

/** The 56 colours of old (ECMA-376 part 1, 18.8.27), by index from 8 on; 0 to 7 are the same as 8 to 15. */
const indexed = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF " +
  "660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Names of theme colours in the order in which cells number them: light and dark are swapped there. */
const themeNames = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** Turns the colours of a file into RRGGBB. */
export class Colors {
  private readonly theme: readonly string[];

  constructor(pkg: WorkbookPackage) {
    this.theme = readTheme(pkg);
  }

  /** The colour of an element such as `<fgColor>`; null where it is automatic or absent. */
  of(element: XmlElement | undefined): string | null {
    if (!element) return null;
    const base = this.base(element);
    const tint = Number(element.attributes.get("tint") ?? 0);
    return base === null ? null : tinted(base, tint);
  }

  private base({ attributes }: XmlElement): string | null {
    const [rgb, theme, index] = [attributes.get("rgb"), attributes.get("theme"), attributes.get("indexed")];
    if (rgb !== undefined && /^[0-9a-fA-F]{6,8}$/.test(rgb)) return rgb.slice(-6).toUpperCase();
    if (theme !== undefined) return this.theme[Number(theme)] ?? null;
    if (index === undefined) return null;
    const number = Number(index);
    return indexed[number < 8 ? number : number - 8] ?? null;
  }
}

function readTheme(pkg: WorkbookPackage): readonly string[] {
  const part = pkg.relationshipsOf(pkg.workbookPart).find(({ type, external }) => type === "theme" && !external)?.target;
  if (part === undefined || !pkg.has(part)) return officeTheme;
  const scheme = childNamed(childNamed(parseXml(pkg.text(part), part), "themeElements"), "clrScheme");
  return themeNames.map((name, index) => {
    const color = childNamed(scheme, name)?.children[0];
    return (color?.attributes.get("lastClr") ?? color?.attributes.get("val") ?? officeTheme[index] ?? "000000").slice(-6).toUpperCase();
  });
}

/** Lightens (tint above 0) or darkens a colour by its luminance, as ECMA-376 part 1, 18.8.19 says. */
function tinted(color: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return color;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255);
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const luminance = (high + low) / 2;
  const wanted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const chroma = high - low;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * luminance - 1));
  const hue =
    chroma === 0
      ? 0
      : high === red
        ? ((green - blue) / chroma + 6) % 6
        : high === green
          ? (blue - red) / chroma + 2
          : (red - green) / chroma + 4;
  const newChroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const middle = newChroma * (1 - Math.abs((hue % 2) - 1));
  const shift = wanted - newChroma / 2;
  const parts = [
    [newChroma, middle, 0],
    [middle, newChroma, 0],
    [0, newChroma, middle],
    [0, middle, newChroma],
    [middle, 0, newChroma],
    [newChroma, 0, middle],
  ][Math.floor(hue) % 6] ?? [0, 0, 0];
  return parts
    .map((part) => Math.round(Math.min(1, Math.max(0, part + shift)) * 255))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
