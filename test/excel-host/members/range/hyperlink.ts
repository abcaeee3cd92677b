import { HostError } from "../../engine/host-error";
import type { Scalar } from "../../engine/host-object";
import { containsCell } from "../../model/area";
import { displayText } from "../../model/display-text";
import type { Hyperlink } from "../../model/sheet";
import type { SheetRange } from "../../model/sheet-range";
import { objectOf, textOf } from "../json-readers";

const known = ["address", "documentReference", "screenTip", "textToDisplay"];

/** source: dts RangeHyperlink; facts "References": setting it rewrites the text and applies link style */
export const rangeLink: Scalar<SheetRange> = {
  get: ({ sheet, area }) => {
    const found = sheet.links.find((link) => containsCell(link.area, area.top, area.left));
    if (!found) return null;
    const { address, documentReference, screenTip } = found.link;
    const text = displayText(sheet.grid.cell(area.top, area.left), sheet.workbook.date1904);
    return {
      ...(address === null ? {} : { address }),
      ...(documentReference === null ? {} : { documentReference }),
      screenTip: screenTip ?? "",
      textToDisplay: text,
    };
  },
  set: ({ sheet, area }, value) => {
    const given = objectOf(value);
    const unknown = Object.keys(given).filter((key) => !known.includes(key));
    // source: dts ErrorCodes.invalidArgument
    if (unknown.length > 0) throw new HostError("InvalidArgument", `hyperlink with ${unknown.join(", ")}`);
    const part = (key: string): string | null => (given[key] === undefined || given[key] === null ? null : textOf(given[key]));
    const link: Hyperlink = { address: part("address"), documentReference: part("documentReference"), screenTip: part("screenTip") };
    // assumed: that a link to nowhere is refused
    if (link.address === null && link.documentReference === null) throw new HostError("InvalidArgument", "a hyperlink to nowhere");
    sheet.protection.demand("allowInsertHyperlinks", sheet.name);
    // source: facts "Numbers": 65,530 hyperlinks per sheet
    if (sheet.links.length >= 65_530) throw new HostError("GeneralException", "65,530 hyperlinks");
    sheet.workbook.beginChange({ what: "Range.hyperlink" });
    sheet.links = [...sheet.links.filter((other) => !containsCell(area, other.area.top, other.area.left)), { area, link }];
    const text = part("textToDisplay");
    if (text !== null) sheet.grid.update(area.top, area.left, { value: text, formula: null });
    sheet.grid.changeStyle(area, () => ({ fontColor: "#0563C1", underline: "Single" }));
    sheet.announceChange(area, "RangeEdited");
  },
};
