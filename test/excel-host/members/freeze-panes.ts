import { HostError } from "../engine/host-error";
import { bottomOf, rightOf, sheetSize, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { rangeArgument, rangeObject } from "./areas";
import { defineClass } from "./targets";

defineClass("WorksheetFreezePanes", {
  objects: {
    // source: dts WorksheetFreezePanes.getLocation: throws where no pane is frozen
    GetLocation: (sheet) => {
      const area = frozenArea(sheet);
      if (!area) throw new HostError("ItemNotFound", "no frozen pane");
      return rangeObject(sheet, area);
    },
    GetLocationOrNullObject: (sheet) => {
      const area = frozenArea(sheet);
      return area && rangeObject(sheet, area);
    },
  },
  methods: {
    // source: facts: freezeAt takes the range that stays frozen, not the cell below
    FreezeAt: (sheet, args) => {
      const { area } = rangeArgument(args, 0, sheet);
      freeze(sheet, { rows: bottomOf(area) + 1, columns: rightOf(area) + 1 });
    },
    FreezeRows: (sheet, args) => freeze(sheet, { rows: args.optional(0, (index) => args.integer(index), 1), columns: 0 }),
    FreezeColumns: (sheet, args) => freeze(sheet, { rows: 0, columns: args.optional(0, (index) => args.integer(index), 1) }),
    Unfreeze: (sheet) => freeze(sheet, null),
  },
});

function freeze(sheet: Sheet, frozen: Sheet["frozen"]): undefined {
  const { workbook } = sheet;
  // source: facts: InactiveWorkbook for freeze; freezePanes may throw GeneralException (#2196, #3148)
  workbook.demandActive("freezePanes");
  if (workbook.flags.freezePanesFails) throw new HostError("GeneralException", "freezePanes");
  if (frozen && (frozen.rows < 0 || frozen.columns < 0)) throw new HostError("InvalidArgument", "a negative count");
  workbook.beginChange({ what: "WorksheetFreezePanes" });
  const whole = (count: number, size: number): number => (count >= size ? 0 : count);
  sheet.frozen = frozen && { rows: whole(frozen.rows, sheetSize.rows), columns: whole(frozen.columns, sheetSize.columns) };
}

/** source: dts WorksheetFreezePanes.getLocation: the cells in the frozen pane */
function frozenArea({ frozen }: Sheet): Area | null {
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return null;
  return { top: 0, left: 0, rows: frozen.rows || sheetSize.rows, columns: frozen.columns || sheetSize.columns };
}
