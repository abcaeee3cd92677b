import type { CellStyle, PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

const horizontal = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const weights = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

export function style(step: PlanStepOf<"style">, writer: Writer): void {
  const range = writer.range(step.sheet, step.area);
  const { font, fill, wrap, numberFormat } = step.style;
  // One value stands for all cells of a range, which the type does not say.
  range.numberFormat = numberFormat as unknown as string[][];
  const { format } = range;
  format.font.name = font.name;
  format.font.size = font.size;
  format.font.bold = font.bold;
  format.font.italic = false;
  format.font.underline = "None";
  format.font.color = `#${font.color}`;
  if (fill === null) format.fill.clear();
  else format.fill.color = `#${fill}`;
  format.horizontalAlignment = horizontal[step.style.horizontal];
  format.verticalAlignment = vertical[step.style.vertical];
  format.wrapText = wrap;
  setBorders(format.borders, step);
}

/** All four sides of every cell: inner lines only where there are any. */
function setBorders(borders: Excel.RangeBorderCollection, { area, style: { border } }: PlanStepOf<"style">): void {
  const inner = [
    ...(area.lastRow > area.firstRow ? (["InsideHorizontal"] as const) : []),
    ...(area.lastColumn > area.firstColumn ? (["InsideVertical"] as const) : []),
  ];
  for (const side of [...edges, ...inner]) setBorder(borders.getItem(side), border);
}

function setBorder(line: Excel.RangeBorder, border: CellStyle["border"]): void {
  if (border === "none") {
    line.style = "None";
    return;
  }
  line.style = "Continuous";
  line.weight = weights[border];
}
