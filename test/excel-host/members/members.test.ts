import { wireName } from "../engine/object-paths";
import { definedClasses } from ".";
import { loadClient } from "../transport/load-client";

/** What the client's prototypes say about themselves (source: protocol §5). */
interface Metadata {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _isCollection?: boolean;
}

const classes = loadClient().Excel as unknown as Readonly<Record<string, { readonly prototype: Metadata } | undefined>>;

describe.each(definedClasses())("%s, against the client's own metadata", (name, definition) => {
  const metadata = classes[name]?.prototype ?? {};
  const members = new Set(Object.getOwnPropertyNames(metadata).map(wireName));

  it("is a class of the client", () => {
    expect(classes[name]).toBeDefined();
    expect(definition.items !== undefined).toBe(metadata._isCollection ?? false);
  });

  it("has only scalar properties that the client knows, and sets only those that it lets be set", () => {
    const known = metadata._scalarPropertyOriginalNames ?? [];
    const unknown = Object.keys(definition.scalars ?? {}).filter((scalar) => !known.includes(scalar));
    const wronglySet = Object.entries(definition.scalars ?? {}).filter(
      ([scalar, { set }]) => set && metadata._scalarPropertyUpdateable?.[known.indexOf(scalar)] !== true,
    );
    expect({ unknown, wronglySet: wronglySet.map(([scalar]) => scalar) }).toEqual({ unknown: [], wronglySet: [] });
  });

  it("has only objects that the client knows", () => {
    const known = (metadata._navigationPropertyNames ?? []).map(wireName);
    expect(Object.keys(definition.navigations ?? {}).filter((navigation) => !known.includes(navigation))).toEqual([]);
  });

  it("has only methods that the client knows", () => {
    const methods = [...Object.keys(definition.objects ?? {}), ...Object.keys(definition.methods ?? {})];
    expect(methods.filter((method) => !members.has(method))).toEqual([]);
  });
});

describe("setters under another name", () => {
  it("are those of the client", async () => {
    // source: protocol §5: showHeadings is sent as "Headings", showGridlines as "Gridlines"
    const { openExcel } = await import("../transport/open-excel");
    const excel = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.showHeadings = false;
      sheet.showGridlines = false;
      await context.sync();
      sheet.load("showHeadings,showGridlines");
      await context.sync();
      expect([sheet.showHeadings, sheet.showGridlines]).toEqual([false, false]);
    });
    expect(excel.workbook.active.showHeadings).toBe(false);
  });
});
