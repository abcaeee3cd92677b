import { HostError } from "../engine/host-error";
import type { ClientClass, HostObject, Scalar } from "../engine/host-object";
import { wireName } from "../engine/object-paths";
import type { Json } from "../engine/wire-format";
import { SheetRange } from "../model/sheet-range";
import { defineClass, hostObject, type ChartPart, type Targets } from "./targets";

type PartClass = { [Name in keyof Targets]: Targets[Name] extends ChartPart ? Name : never }[keyof Targets];

/** A property of a part of a chart that is kept and given back, and nothing more. assumed: what a chart has before anything is set */
function kept(name: string, initial: Json): [string, Scalar<ChartPart>] {
  return [
    wireName(name),
    {
      get: ({ chart, path }) => chart.more.get(`${path}.${name}`) ?? initial,
      set: ({ chart, path }, value) => {
        if (initial !== null && typeof value !== typeof initial) throw new HostError("InvalidArgument", `${path}.${name}`);
        chart.sheet.workbook.beginChange({ what: `Chart.${path}.${name}` });
        chart.more.set(`${path}.${name}`, value);
      },
    },
  ];
}

function parts(initials: Record<string, Json>): NonNullable<ClientClass<ChartPart>["scalars"]> {
  return Object.fromEntries(Object.entries(initials).map(([name, initial]) => kept(name, initial)));
}

function below(className: PartClass, name: string): (target: ChartPart) => HostObject {
  return ({ chart, path }) => hostObject(className, { chart, path: `${path}.${name}` });
}

/** source: dts ChartTitle, ChartLegend, ChartAxis, ChartSeries, ChartDataLabels: names and kinds of their properties */
defineClass("ChartTitle", {
  scalars: parts({ text: "", visible: true, overlay: false, position: "Automatic" }),
  navigations: { Format: below("ChartTitleFormat", "format") },
});
defineClass("ChartTitleFormat", { navigations: { Font: below("ChartFont", "font"), Fill: below("ChartFill", "fill") } });
defineClass("ChartFont", { scalars: parts({ name: "", size: 10, bold: false, italic: false, color: "#000000" }) });
defineClass("ChartFill", {
  methods: {
    SetSolidColor: ({ chart, path }, args) => {
      const color = args.text(0);
      chart.sheet.workbook.beginChange({ what: `Chart.${path}.setSolidColor` });
      chart.more.set(`${path}.color`, color);
    },
    Clear: ({ chart, path }) => {
      chart.more.delete(`${path}.color`);
    },
  },
});
defineClass("ChartLegend", {
  scalars: parts({ visible: true, position: "Right", overlay: false }),
  navigations: { Format: below("ChartLegendFormat", "format") },
});
defineClass("ChartLegendFormat", { navigations: { Font: below("ChartFont", "font"), Fill: below("ChartFill", "fill") } });
defineClass("ChartAreaFormat", { navigations: { Font: below("ChartFont", "font"), Fill: below("ChartFill", "fill") } });
defineClass("ChartDataLabels", {
  scalars: parts({
    showValue: false,
    showCategoryName: false,
    showSeriesName: false,
    showPercentage: false,
    position: "",
    numberFormat: "General",
  }),
  navigations: { Format: below("ChartDataLabelFormat", "format") },
});
defineClass("ChartDataLabelFormat", { navigations: { Font: below("ChartFont", "font"), Fill: below("ChartFill", "fill") } });
defineClass("ChartAxes", {
  navigations: { CategoryAxis: below("ChartAxis", "categoryAxis"), ValueAxis: below("ChartAxis", "valueAxis") },
});
defineClass("ChartAxis", {
  scalars: parts({
    visible: true,
    reversePlotOrder: false,
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    numberFormat: "General",
    tickLabelPosition: "NextToAxis",
  }),
  navigations: {
    Title: below("ChartAxisTitle", "title"),
    MajorGridlines: below("ChartGridlines", "majorGridlines"),
    MinorGridlines: below("ChartGridlines", "minorGridlines"),
    Format: below("ChartAxisFormat", "format"),
  },
});
defineClass("ChartAxisFormat", { navigations: { Font: below("ChartFont", "font"), Line: below("ChartLineFormat", "line") } });
defineClass("ChartAxisTitle", { scalars: parts({ text: "", visible: false }) });
defineClass("ChartGridlines", { scalars: parts({ visible: true }) });
defineClass("ChartLineFormat", { scalars: parts({ color: "#000000", weight: 0.75, lineStyle: "Automatic" }) });
defineClass("ChartSeriesCollection", {
  items: (target) => Array.from({ length: seriesCount(target) }, (_, index) => seriesAt(target, index)),
  scalars: { Count: { get: seriesCount } },
  objects: {
    GetItemAt: (target, args) => {
      // source: dts ErrorCodes.invalidArgument
      if (args.integer(0) >= seriesCount(target)) throw new HostError("InvalidArgument", "no such series");
      return seriesAt(target, args.integer(0));
    },
    // source: dts ChartSeriesCollection.add; assumed: it comes last
    Add: (target, args) => {
      const { chart, path } = target;
      const index = seriesCount(target);
      chart.sheet.workbook.beginChange({ what: "ChartSeriesCollection.add" });
      chart.more.set(`${path}.added`, Number(chart.more.get(`${path}.added`) ?? 0) + 1);
      chart.more.set(
        `${path}.${index}.name`,
        args.optional(0, (at) => args.text(at), ""),
      );
      return seriesAt(target, index);
    },
  },
  methods: { GetCount: seriesCount },
});
defineClass("ChartSeries", {
  scalars: parts({ name: "", hasDataLabels: false, gapWidth: 150, overlap: 0, chartType: "" }),
  navigations: { Format: below("ChartSeriesFormat", "format"), DataLabels: below("ChartDataLabels", "dataLabels") },
  methods: {
    SetValues: ({ chart, path }, args) => setSource({ chart, path }, "values", args.object(0)?.target),
    SetXAxisValues: ({ chart, path }, args) => setSource({ chart, path }, "xAxisValues", args.object(0)?.target),
  },
});
defineClass("ChartSeriesFormat", { navigations: { Fill: below("ChartFill", "fill"), Line: below("ChartLineFormat", "line") } });

/** assumed: a series per column but the first, or per row but the first */
function seriesCount({ chart, path }: ChartPart): number {
  const byRows = chart.seriesBy === "Rows" || (chart.seriesBy === "Auto" && chart.source.columns > chart.source.rows);
  return Math.max(1, (byRows ? chart.source.rows : chart.source.columns) - 1) + Number(chart.more.get(`${path}.added`) ?? 0);
}

function seriesAt({ chart, path }: ChartPart, index: number): HostObject {
  return hostObject("ChartSeries", { chart, path: `${path}.${index}` });
}

function setSource({ chart, path }: ChartPart, name: string, source: unknown): undefined {
  if (!(source instanceof SheetRange)) throw new HostError("InvalidArgument", "a series needs a range");
  chart.sheet.workbook.beginChange({ what: `Chart.${path}.${name}` });
  const { top, left, rows, columns } = source.area;
  chart.more.set(`${path}.${name}`, { sheet: source.sheet.name, top, left, rows, columns });
}
