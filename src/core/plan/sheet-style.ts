import type { CellStyle, FontStyle } from "./plan-step";

/** Points. The official order of type: 方正小标宋 for the title, 黑体 for headings, 仿宋 for the text. */
export const bodySize = 10.5;
const titleSize = 20;
const leadSize = 12;
const noteSize = 9.5;

const linkColor = "0563C1";

const body: FontStyle = { name: "仿宋_GB2312", size: bodySize, bold: false, color: "000000" };
const heading: FontStyle = { ...body, name: "黑体" };

const centered: CellStyle = {
  font: body,
  fill: null,
  border: "thin",
  horizontal: "center",
  vertical: "center",
  wrap: true,
  numberFormat: "0",
};
const plain: CellStyle = { ...centered, border: "none", horizontal: "left", numberFormat: "@" };

/** Grey behind lines that are not ranked. */
const apartFill = "F7F7F7";

/** The looks of all cells on the generated sheets: black on white, told apart by type and grey, so that any printer will do. */
export const sheetStyles = {
  title: { ...plain, font: { name: "方正小标宋简体", size: titleSize, bold: false, color: "000000" }, horizontal: "center" },
  meta: { ...plain, horizontal: "center" },
  lead: { ...plain, font: { ...body, size: leadSize } },
  note: { ...plain, font: { ...body, size: noteSize } },
  plain,
  plainRight: { ...plain, horizontal: "right" },
  listHeading: { ...plain, font: { ...heading, size: leadSize } },
  header: { ...centered, font: heading, fill: "F0F0F0", numberFormat: "@" },
  number: centered,
  rate: { ...centered, numberFormat: "0.0%" },
  centeredText: { ...centered, numberFormat: "@" },
  text: { ...centered, horizontal: "left", numberFormat: "@" },
  total: { ...centered, font: heading, fill: "F0F0F0" },
  totalRate: { ...centered, font: heading, fill: "F0F0F0", numberFormat: "0.0%" },
  subtotal: { ...centered, font: heading },
  subtotalRate: { ...centered, font: heading, numberFormat: "0.0%" },
  /** Lines that are not ranked. */
  apart: { ...centered, fill: apartFill },
  apartLink: linked({ ...centered, horizontal: "left", numberFormat: "@", fill: apartFill }),
  apartText: { ...centered, horizontal: "left", numberFormat: "@", fill: apartFill },
  textLink: linked({ ...centered, horizontal: "left", numberFormat: "@" }),
  centeredLink: linked({ ...centered, numberFormat: "@" }),
  metaLink: linked({ ...plain, horizontal: "center" }),
  blockHeading: { ...centered, horizontal: "left", font: heading, fill: apartFill, numberFormat: "@" },
} satisfies Record<string, CellStyle>;

/** The look of a text that leads to another place. */
function linked(style: CellStyle): CellStyle {
  return { ...style, font: { ...style.font, color: linkColor } };
}

/** Points: 二号 and 三号 are for whole pages of text; a letter with a table takes 四号. */
const letterTitleSize = 22;
const letterSize = 14;

/** The looks of a letter. */
export const letterStyles = {
  title: { ...sheetStyles.title, font: { ...sheetStyles.title.font, size: letterTitleSize } },
  text: { ...plain, font: { ...body, size: letterSize }, horizontal: "left" },
  right: { ...plain, font: { ...body, size: letterSize }, horizontal: "right" },
  header: sheetStyles.header,
  cell: { ...centered, numberFormat: "@" },
  cellText: sheetStyles.text,
} satisfies Record<string, CellStyle>;

/** The look of a text that leads nowhere any more. */
export function withoutLinkColor(style: CellStyle): CellStyle {
  return style.font.color === linkColor ? { ...style, font: { ...style.font, color: body.color } } : style;
}

/** The type in a chart. */
export const chartFont: FontStyle = { ...body, size: 9 };
export const chartTitleFont: FontStyle = { ...heading, size: 12 };
/** Calm colours for the tabs of the overview and of the unit sheets. */
export const overviewTabColor = "5B7FA6";
export const unitTabColor = "A9BCD0";
export const reminderTabColor = "B08D57";
