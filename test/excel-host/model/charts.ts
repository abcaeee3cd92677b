import type { Json } from "../engine/wire-format";
import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** A chart on a sheet, as far as it is asked for. */
export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  type: string;
  source: Area;
  sourceSheet: Sheet;
  seriesBy: string;
  /** Points. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** The cells it was set over, where it was. */
  over: Area | null;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  /** Other properties, by "title.format.font.size" and the like. */
  readonly more: Map<string, Json>;
}
