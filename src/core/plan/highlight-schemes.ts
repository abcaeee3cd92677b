import type { ConditionalLook } from "./plan-step";

/** The statuses that are marked, in the order of their rules. */
export const markedStatuses = ["overdue", "past-due-unregistered", "due-soon"] as const;
export type MarkedStatus = (typeof markedStatuses)[number];

/** 红黄绿, or the three lists 蓝 临期提示, 黄 已过时限待核实, 红 逾期督办. */
export type HighlightScheme = "traffic-light" | "three-lists";

type Look = Omit<ConditionalLook, "numberFormat">;

/**
 * Red is kept for 逾期. In black and white the three differ without their words too: bold in a dark frame, a dark frame, a light frame. The
 * frames matter: some programs show neither words nor bold on a text whose parts have fonts of their own.
 */
const overdue: Look = { fill: "FFC7CE", fontColor: "9C0006", bold: true, borderColor: "9C0006" };
const toVerify: Look = { fill: "FFE699", fontColor: "7F4F00", bold: false, borderColor: "7F4F00" };

export const highlightSchemes: Readonly<Record<HighlightScheme, Readonly<Record<MarkedStatus, Look>>>> = {
  "traffic-light": {
    overdue,
    "past-due-unregistered": toVerify,
    "due-soon": { fill: "E2EFDA", fontColor: "375623", bold: false, borderColor: "A9D08E" },
  },
  "three-lists": {
    overdue,
    "past-due-unregistered": toVerify,
    "due-soon": { fill: "DDEBF7", fontColor: "1F4E78", bold: false, borderColor: "9BC2E6" },
  },
};
