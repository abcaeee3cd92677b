import { HostError } from "../engine/host-error";
import type { HostObject } from "../engine/host-object";
import type { MethodArguments } from "../engine/method-arguments";
import { namespaceOf, type CustomXmlPart } from "../model/custom-xml";
import { defineClass, hostObject, type XmlParts } from "./targets";

function partsOf({ workbook, namespace }: XmlParts): CustomXmlPart[] {
  return workbook.customXmlParts.filter(({ xml }) => namespace === null || namespaceOf(xml) === namespace);
}

function find(target: XmlParts, args: MethodArguments): HostObject | null {
  const part = partsOf(target).find(({ id }) => id === args.text(0));
  return part ? hostObject("CustomXmlPart", { workbook: target.workbook, part }) : null;
}

function demanded(object: HostObject | null): HostObject {
  // source: dts ErrorCodes.itemNotFound
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

const items = (target: XmlParts): HostObject[] =>
  partsOf(target).map((part) => hostObject("CustomXmlPart", { workbook: target.workbook, part }));

defineClass("CustomXmlPartCollection", {
  items,
  objects: {
    Add: ({ workbook }, args) => {
      const xml = args.text(0);
      namespaceOf(xml);
      // assumed: that changing parts cannot be undone and leaves the undo list alone
      workbook.beginChange({ what: "CustomXmlPartCollection.add" });
      const part = { id: workbook.ids.next(), xml };
      workbook.customXmlParts.push(part);
      return hostObject("CustomXmlPart", { workbook, part });
    },
    GetByNamespace: ({ workbook }, args) => hostObject("CustomXmlPartScopedCollection", { workbook, namespace: args.text(0) }),
    GetItem: (target, args) => demanded(find(target, args)),
    GetItemOrNullObject: find,
  },
  methods: { GetCount: (target) => partsOf(target).length },
});

/** source: dts CustomXmlPartScopedCollection.getOnlyItem: an error unless there is exactly one, of the OrNullObject form null */
const only = (target: XmlParts): HostObject | null => {
  const found = items(target);
  return found.length === 1 ? (found[0] ?? null) : null;
};

defineClass("CustomXmlPartScopedCollection", {
  items,
  objects: {
    GetItem: (target, args) => demanded(find(target, args)),
    GetItemOrNullObject: find,
    GetOnlyItem: (target) => {
      // assumed: the code of getOnlyItem for none or several parts
      const found = only(target);
      if (!found) throw new HostError("GeneralException", `${partsOf(target).length} parts`);
      return found;
    },
    GetOnlyItemOrNullObject: only,
  },
  methods: { GetCount: (target) => partsOf(target).length },
});

defineClass("CustomXmlPart", {
  id: ({ part }) => part.id,
  scalars: { Id: { get: ({ part }) => part.id }, NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) } },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ workbook, part }, args) => {
      const xml = args.text(0);
      namespaceOf(xml);
      workbook.beginChange({ what: "CustomXmlPart.setXml" });
      part.xml = xml;
    },
    Delete: ({ workbook, part }) => {
      workbook.beginChange({ what: "CustomXmlPart.delete" });
      workbook.customXmlParts = workbook.customXmlParts.filter((other) => other !== part);
    },
  },
});
