import { HostError } from "../engine/host-error";
import type { ClientClass, HostObject } from "../engine/host-object";
import type { MethodArguments } from "../engine/method-arguments";
import type { Json } from "../engine/wire-format";
import { textOf } from "./json-readers";
import { defineClass, hostObject, type StoredText, type Targets, type TextStore } from "./targets";

type ItemClass = "Setting" | "CustomProperty" | "WorksheetCustomProperty";

/** Collections of texts by key: settings, and custom properties of the workbook and of a sheet. */
function store(itemClass: ItemClass, check: (key: string, value: Json) => string): ClientClass<TextStore> {
  const item = (target: TextStore, key: string): HostObject => hostObject(itemClass, { ...target, key });
  // source: dts CustomPropertyCollection.getItem, WorksheetCustomPropertyCollection.getItem: not case-sensitive; settings are
  const find = (target: TextStore, args: MethodArguments): HostObject | null => {
    const wanted = args.text(0);
    const key = [...target.entries.keys()].find((known) =>
      itemClass === "Setting" ? known === wanted : known.toLowerCase() === wanted.toLowerCase(),
    );
    return key === undefined ? null : item(target, key);
  };
  return {
    items: (target) => [...target.entries.keys()].map((key) => item(target, key)),
    objects: {
      Add: (target, args) => {
        const key = args.text(0);
        const value = check(key, args.json(1));
        target.workbook.beginChange({ what: `${itemClass}.add` });
        target.entries.set(key, value);
        return item(target, key);
      },
      GetItem: (target, args) => {
        const found = find(target, args);
        // source: dts ErrorCodes.itemNotFound
        if (!found) throw new HostError("ItemNotFound", args.text(0));
        return found;
      },
      GetItemOrNullObject: find,
    },
    methods: {
      GetCount: ({ entries }) => entries.size,
      ...(itemClass === "CustomProperty"
        ? {
            DeleteAll: ({ workbook, entries }) => {
              workbook.beginChange({ what: "CustomPropertyCollection.deleteAll" });
              entries.clear();
            },
          }
        : {}),
    },
  };
}

function item(check: (key: string, value: Json) => string, read: (text: string) => Json): ClientClass<StoredText> {
  return {
    id: ({ key }) => key,
    scalars: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ entries, key }) => read(entries.get(key) ?? ""),
        set: ({ workbook, entries, key }, value) => {
          const text = check(key, value);
          workbook.beginChange({ what: "value" });
          entries.set(key, text);
        },
      },
    },
    methods: {
      Delete: ({ workbook, entries, key }) => {
        workbook.beginChange({ what: "delete" });
        entries.delete(key);
      },
    },
  };
}

/** source: facts "Numbers": custom document property key and value are cut to 255 (desktop) */
const cut = (_: string, value: Json): string => (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 255);
/** source: facts "Numbers": sheet custom property key ≤ 255 */
const sheetText = (key: string, value: Json): string => {
  if (key.length > 255) throw new HostError("InvalidArgument", "a key of over 255 characters");
  return textOf(value);
};
const json = (_: string, value: Json): string => JSON.stringify(value);

defineClass("CustomPropertyCollection", store("CustomProperty", cut));
defineClass(
  "CustomProperty",
  item(cut, (text) => text),
);
defineClass("WorksheetCustomPropertyCollection", store("WorksheetCustomProperty", sheetText));
defineClass(
  "WorksheetCustomProperty",
  item(sheetText, (text) => text),
);
defineClass("SettingCollection", store("Setting", json));
defineClass(
  "Setting",
  item(json, (text) => JSON.parse(text) as Json),
);

const documentProperties = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"];

defineClass("DocumentProperties", {
  scalars: Object.fromEntries(
    documentProperties.map((name) => [
      name,
      {
        get: (workbook: Targets["Workbook"]) => workbook.properties[name] ?? "",
        set: (workbook: Targets["Workbook"], value: Json) => {
          workbook.beginChange({ what: `DocumentProperties.${name}` });
          workbook.properties[name] = textOf(value);
        },
      },
    ]),
  ),
  navigations: { Custom: (workbook) => hostObject("CustomPropertyCollection", { workbook, entries: workbook.customProperties }) },
});
