import type { ChartSeries, FontStyle, StackedBarChart } from "../../../../core/plan/plan-step";
import type { CellArea } from "../../../../core/sheet/cell-position";
import { escapeAttribute, escapeContent } from "../markup/escaping";
import { fixedArea } from "../workbook/sheet-reference";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Ids that tie the two axes to the bars. */
const [categoryAxis, valueAxis] = [111111111, 222222222];
/** A thin line, in EMU: 12,700 to the point. */
const outlineWidth = 6350;

/** The text of a chart part (CT_ChartSpace, ECMA-376 part 1, 21.2.2.29), its elements in the order of the schema. */
export function chartMarkup(sheet: string, chart: StackedBarChart): string {
  const bars = [
    '<c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    ...chart.series.map((series, index) => seriesMarkup(sheet, chart, series, index)),
    `<c:gapWidth val="${chart.gapWidth}"/><c:overlap val="100"/><c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`,
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}"><c:roundedCorners val="0"/><c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${textLook("defRPr", chart.titleFont)}</a:pPr>`,
    `<a:r>${textLook("rPr", chart.titleFont, ' lang="zh-CN"')}<a:t>${escapeContent(chart.title)}</a:t></a:r></a:p></c:rich></c:tx>`,
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>',
    `<c:plotArea><c:layout/><c:barChart>${bars.join("")}</c:barChart>${axesMarkup(chart)}</c:plotArea>`,
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(chart.font)}</c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(chart.font)}`,
    "</c:chartSpace>",
  ].join("");
}

function seriesMarkup(sheet: string, chart: StackedBarChart, series: ChartSeries, index: number): string {
  const { nameCell, name, numbers, values } = series;
  const nameArea = { firstRow: nameCell.row, lastRow: nameCell.row, firstColumn: nameCell.column, lastColumn: nameCell.column };
  const label = textProperties({ ...chart.font, color: series.labelColor });
  const shown = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(sheet, nameArea, [name])}</c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${series.fill}"/></a:solidFill>`,
    `<a:ln w="${outlineWidth}"><a:solidFill><a:srgbClr val="${chart.outline}"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>`,
    `<c:dLbls><c:numFmt formatCode="0;;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${label}<c:dLblPos val="ctr"/>`,
    ...shown.map((part) => `<c:${part} val="${part === "showVal" ? 1 : 0}"/>`),
    `</c:dLbls><c:cat>${textReference(sheet, chart.categories, chart.categoryNames)}</c:cat>`,
    `<c:val><c:numRef><c:f>${escapeContent(fixedArea(sheet, values))}</c:f><c:numCache><c:formatCode>General</c:formatCode>`,
    `<c:ptCount val="${numbers.length}"/>${points(numbers.map(String))}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join("");
}

/** The first category stands on top; the axis of values is not shown, its numbers stand in the bars. */
function axesMarkup({ axisMaximum, font }: StackedBarChart): string {
  const noLine = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  return [
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/>${noLine}${textProperties(font)}`,
    `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>`,
    '<c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:max val="${axisMaximum}"/><c:min val="0"/></c:scaling>`,
    `<c:delete val="1"/><c:axPos val="b"/><c:numFmt formatCode="0" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/>`,
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}

function textReference(sheet: string, area: CellArea, texts: readonly string[]): string {
  const cache = `<c:strCache><c:ptCount val="${texts.length}"/>${points(texts)}</c:strCache>`;
  return `<c:strRef><c:f>${escapeContent(fixedArea(sheet, area))}</c:f>${cache}</c:strRef>`;
}

function points(texts: readonly string[]): string {
  return texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeContent(text)}</c:v></c:pt>`).join("");
}

function textProperties(font: FontStyle): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${textLook("defRPr", font)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

/** Sizes are in hundredths of a point. */
function textLook(element: "defRPr" | "rPr", font: FontStyle, more = ""): string {
  const name = escapeAttribute(font.name);
  const color = `<a:solidFill><a:srgbClr val="${font.color}"/></a:solidFill>`;
  const faces = `<a:latin typeface="${name}"/><a:ea typeface="${name}"/>`;
  return `<a:${element}${more} sz="${Math.round(font.size * 100)}" b="${font.bold ? 1 : 0}">${color}${faces}</a:${element}>`;
}
