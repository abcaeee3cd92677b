import { BoundObject } from "../engine/bound-object";
import type { ClientClass, HostObject } from "../engine/host-object";
import type { Area } from "../model/area";
import type { Chart } from "../model/charts";
import type { ConditionalFormat } from "../model/conditional-format";
import type { CustomXmlPart } from "../model/custom-xml";
import type { DefinedName } from "../model/names";
import type { HeaderFooterTexts } from "../model/page-layout";
import type { Shape } from "../model/shapes";
import type { Sheet } from "../model/sheet";
import type { SheetRange } from "../model/sheet-range";
import type { Workbook } from "../model/workbook";

/** Several areas of one sheet. */
export interface AreasTarget {
  readonly ranges: readonly SheetRange[];
}

/** A part of a chart or of an axis: "title.format.font". */
export interface ChartPart {
  readonly chart: Chart;
  readonly path: string;
}

/** Conditional formats as they are fetched from some cells: their formulas read from there. */
export interface FormatsOfCells extends AreasTarget {
  readonly origin: Area;
}

export interface FormatFromCells {
  readonly format: ConditionalFormat;
  readonly origin: Area;
}

export interface NamesOf {
  readonly workbook: Workbook;
  readonly scope: Sheet | null;
}

export interface NameIn {
  readonly workbook: Workbook;
  readonly name: DefinedName;
}

export interface TextStore {
  readonly workbook: Workbook;
  readonly entries: Map<string, string>;
}

export interface StoredText extends TextStore {
  readonly key: string;
}

interface XmlPartIn {
  readonly workbook: Workbook;
  readonly part: CustomXmlPart;
}

export interface XmlParts {
  readonly workbook: Workbook;
  /** Null for those of any namespace. */
  readonly namespace: string | null;
}

export interface Breaks {
  readonly sheet: Sheet;
  readonly axis: "row" | "column";
}

/** What each client class stands for. */
export interface Targets {
  Application: Workbook;
  AutoFilter: Sheet;
  Chart: Chart;
  ChartCollection: Sheet;
  ChartAreaFormat: ChartPart;
  ChartAxes: ChartPart;
  ChartAxis: ChartPart;
  ChartAxisFormat: ChartPart;
  ChartAxisTitle: ChartPart;
  ChartDataLabelFormat: ChartPart;
  ChartDataLabels: ChartPart;
  ChartFill: ChartPart;
  ChartFont: ChartPart;
  ChartGridlines: ChartPart;
  ChartLegend: ChartPart;
  ChartLegendFormat: ChartPart;
  ChartLineFormat: ChartPart;
  ChartSeries: ChartPart;
  ChartSeriesCollection: ChartPart;
  ChartSeriesFormat: ChartPart;
  ChartTitle: ChartPart;
  ChartTitleFormat: ChartPart;
  ConditionalFormat: FormatFromCells;
  ConditionalFormatCollection: FormatsOfCells;
  ConditionalFormatRule: FormatFromCells;
  ConditionalRangeBorder: FormatFromCells & { readonly side: string };
  ConditionalRangeBorderCollection: FormatFromCells;
  ConditionalRangeFill: FormatFromCells;
  ConditionalRangeFont: FormatFromCells;
  ConditionalRangeFormat: FormatFromCells;
  CustomConditionalFormat: FormatFromCells;
  CustomProperty: StoredText;
  CustomPropertyCollection: TextStore;
  CustomXmlPart: XmlPartIn;
  CustomXmlPartCollection: XmlParts;
  CustomXmlPartScopedCollection: XmlParts;
  DataValidation: AreasTarget;
  DocumentProperties: Workbook;
  FormatProtection: AreasTarget;
  HeaderFooter: { readonly sheet: Sheet; readonly texts: HeaderFooterTexts };
  HeaderFooterGroup: Sheet;
  NamedItem: NameIn;
  NamedItemCollection: NamesOf;
  PageBreak: Breaks & { readonly at: number };
  PageBreakCollection: Breaks;
  PageLayout: Sheet;
  Range: SheetRange;
  RangeAreas: AreasTarget;
  RangeBorder: AreasTarget & { readonly side: string };
  RangeBorderCollection: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  RangeFormat: AreasTarget;
  RangeSort: SheetRange;
  Runtime: Workbook;
  Setting: StoredText;
  SettingCollection: TextStore;
  Shape: { readonly sheet: Sheet; readonly shape: Shape };
  ShapeCollection: Sheet;
  Table: { readonly sheet: Sheet; readonly area: Area };
  TableCollection: Sheet;
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetCustomProperty: StoredText;
  WorksheetCustomPropertyCollection: TextStore;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

type Definitions = { [Name in keyof Targets]?: ClientClass<Targets[Name]> };

const definitions: Definitions = {};

/** Says how the simulated Excel answers for a client class. */
export function defineClass<Name extends keyof Targets>(name: Name, definition: Definitions[Name]): void {
  definitions[name] = definition;
}

/** The object that the client's proxy of this class stands for. */
export function hostObject<Name extends keyof Targets>(name: Name, target: Targets[Name]): HostObject {
  const definition = definitions[name];
  if (!definition) throw new Error(`The class ${name} is not defined.`);
  return new BoundObject<Targets[Name]>(name, definition, target);
}

/** For the check against the client's own metadata. */
export function definedClasses(): readonly (readonly [string, ClientClass<never>])[] {
  return Object.entries(definitions);
}
