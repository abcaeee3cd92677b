import type { ChartSeries, FontStyle, PlanStepOf, StackedBarChart } from "../../../core/plan/plan-step";
import { toA1 } from "../../../core/sheet/cell-position";
import type { Writer } from "../apply/writer";

/**
 * A chart of stacked bars. It begins with the first series alone: what Excel would make of a larger range is its own guess. No call gives a chart a
 * description for those who do not see it; its title and the table beside it say the same.
 */
export function chart(step: PlanStepOf<"chart">, writer: Writer): void {
  const { chart: wanted, sheet } = step;
  const [first, ...others] = wanted.series;
  if (!first) return;
  const made = writer.sheet(sheet).charts.add("BarStacked", writer.range(sheet, first.values), "Columns");
  setUp(made, wanted);
  fillSeries(made.series.getItemAt(0), first, step, writer);
  for (const series of others) fillSeries(made.series.add(series.name), series, step, writer);
}

function setUp(made: Excel.Chart, { area, title, titleFont, font, axisMaximum }: StackedBarChart): void {
  made.setPosition(toA1({ row: area.firstRow, column: area.firstColumn }), toA1({ row: area.lastRow, column: area.lastColumn }));
  made.title.text = title;
  setFont(made.title.format.font, titleFont);
  made.legend.visible = true;
  made.legend.position = "Bottom";
  setFont(made.legend.format.font, font);
  const { categoryAxis, valueAxis } = made.axes;
  // The first row is the topmost bar.
  categoryAxis.reversePlotOrder = true;
  setFont(categoryAxis.format.font, font);
  valueAxis.minimum = 0;
  valueAxis.maximum = axisMaximum;
  valueAxis.majorGridlines.visible = false;
  setFont(valueAxis.format.font, font);
}

function fillSeries(made: Excel.ChartSeries, series: ChartSeries, { sheet, chart: wanted }: PlanStepOf<"chart">, writer: Writer): void {
  made.name = series.name;
  made.setValues(writer.range(sheet, series.values));
  made.setXAxisValues(writer.range(sheet, wanted.categories));
  made.gapWidth = wanted.gapWidth;
  made.overlap = 100;
  made.format.fill.setSolidColor(`#${series.fill}`);
  made.format.line.color = `#${wanted.outline}`;
  made.hasDataLabels = true;
  made.dataLabels.showValue = true;
  // Zeros get no label.
  made.dataLabels.numberFormat = "0;;;";
  setFont(made.dataLabels.format.font, { ...wanted.font, color: series.labelColor });
}

function setFont(made: Excel.ChartFont, { name, size, bold, color }: FontStyle): void {
  made.name = name;
  made.size = size;
  made.bold = bold;
  made.color = `#${color}`;
}
