import { HostError } from "../engine/host-error";
import type { HostObject } from "../engine/host-object";
import type { MethodArguments } from "../engine/method-arguments";
import type { Json } from "../engine/wire-format";
import { boundingArea } from "../model/area";
import type { Chart } from "../model/charts";
import type { Sheet } from "../model/sheet";
import { SheetRange } from "../model/sheet-range";
import { rangeArgument } from "./areas";
import { numberOf, textOf } from "./json-readers";
import { defineClass, hostObject } from "./targets";

/** source: dts Excel.ChartType; those that a summary may want */
const types = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "Area",
] as const;

function chartOf(chart: Chart | undefined): HostObject | null {
  return chart ? hostObject("Chart", chart) : null;
}

function demanded(object: HostObject | null): HostObject {
  // source: dts ErrorCodes.itemNotFound
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

const byName = (sheet: Sheet, args: MethodArguments): HostObject | null =>
  chartOf(sheet.charts.find(({ id, name }) => id === args.text(0) || name === args.text(0)));

defineClass("ChartCollection", {
  items: (sheet) => sheet.charts.map((chart) => hostObject("Chart", chart)),
  scalars: { Count: { get: (sheet) => sheet.charts.length } },
  objects: {
    // source: dts ChartCollection.add; facts #3980: set seriesBy explicitly
    Add: (sheet, args) => {
      const type = args.word(0, types);
      const source = args.object(1)?.target;
      if (!(source instanceof SheetRange)) throw new HostError("InvalidArgument", "a chart needs a range");
      const seriesBy = args.optional(2, (index) => args.word(index, ["Auto", "Columns", "Rows"] as const), "Auto" as const);
      sheet.protection.demand("allowEditObjects", sheet.name);
      sheet.workbook.beginChange({ what: "ChartCollection.add" });
      const chart: Chart = {
        id: sheet.workbook.ids.next(),
        sheet,
        name: `图表 ${sheet.charts.length + 1}`,
        type,
        source: source.area,
        sourceSheet: source.sheet,
        seriesBy,
        left: 0,
        top: 0,
        width: 360,
        height: 216,
        over: null,
        title: { text: "", visible: false },
        legend: { visible: true, position: "Right" },
        more: new Map(),
      };
      sheet.charts.push(chart);
      return hostObject("Chart", chart);
    },
    GetItem: (sheet, args) => demanded(byName(sheet, args)),
    GetItemOrNullObject: byName,
    GetItemAt: (sheet, args) => demanded(chartOf(sheet.charts[args.integer(0)])),
  },
  methods: { GetCount: (sheet) => sheet.charts.length },
});

function part<Field extends "name" | "type" | "left" | "top" | "width" | "height">(field: Field, read: (value: Json) => Chart[Field]) {
  return {
    get: (chart: Chart): Json => chart[field],
    set: (chart: Chart, value: Json): void => {
      const next = read(value);
      begin(chart, field);
      chart[field] = next;
    },
  };
}

function begin({ sheet }: Chart, what: string): void {
  sheet.protection.demand("allowEditObjects", sheet.name);
  sheet.workbook.beginChange({ what: `Chart.${what}` });
}

const section = (path: string) => (chart: Chart) => ({ chart, path });

defineClass("Chart", {
  id: (chart) => chart.id,
  scalars: {
    Id: { get: (chart) => chart.id },
    Name: part("name", textOf),
    ChartType: part("type", textOf),
    Left: part("left", numberOf),
    Top: part("top", numberOf),
    Width: part("width", numberOf),
    Height: part("height", numberOf),
  },
  navigations: {
    Title: (chart) => hostObject("ChartTitle", section("title")(chart)),
    Legend: (chart) => hostObject("ChartLegend", section("legend")(chart)),
    Axes: (chart) => hostObject("ChartAxes", section("axes")(chart)),
    DataLabels: (chart) => hostObject("ChartDataLabels", section("dataLabels")(chart)),
    Series: (chart) => hostObject("ChartSeriesCollection", section("series")(chart)),
    Format: (chart) => hostObject("ChartAreaFormat", section("format")(chart)),
    Worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
  },
  methods: {
    // source: dts Chart.setPosition
    SetPosition: (chart, args) => {
      const start = rangeArgument(args, 0, chart.sheet).area;
      const end = args.isGiven(1) ? rangeArgument(args, 1, chart.sheet).area : start;
      begin(chart, "setPosition");
      chart.over = boundingArea(start, end);
    },
    SetData: (chart, args) => {
      const source = args.object(0)?.target;
      // source: dts ErrorCodes.invalidArgument
      if (!(source instanceof SheetRange)) throw new HostError("InvalidArgument", "a chart needs a range");
      begin(chart, "setData");
      chart.source = source.area;
      chart.sourceSheet = source.sheet;
    },
    Activate: ({ sheet }) => {
      sheet.workbook.demandActive("Chart.activate");
      sheet.workbook.flags.chartSelected = true;
    },
    Delete: (chart) => {
      begin(chart, "delete");
      chart.sheet.charts = chart.sheet.charts.filter((other) => other !== chart);
    },
  },
});
