import { childNamed, childrenNamed, isTrue, parseXml } from "../../../../src/hosts/xlsx/package/xml";

const text = `<?xml version="1.0"?>\r\n<x:book xmlns:x="urn:main" xmlns:e="urn:other" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\r
 <x:list n='1 &lt; 2'><x:item q:id="r1" id="7"/><e:item/><x:item>a<![CDATA[<b>]]>&amp;<e:z>c</e:z>规</x:item></x:list></x:book>`;

describe("the tree of a small part", () => {
  const root = parseXml(text, "part");
  const list = childNamed(root, "list");
  const items = childrenNamed(list, "item");

  it("holds names, attributes and texts", () => {
    expect([root.name, root.prefix, root.uri]).toEqual(["book", "x:", "urn:main"]);
    expect(list?.attributes.get("n")).toBe("1 < 2");
    expect(items.map((item) => item.text)).toEqual(["", "a<b>&规"]);
    expect(items.map((item) => item.relationshipId)).toEqual(["r1", undefined]);
    expect(items[0]?.attributes.get("id")).toBe("7");
  });

  it("leaves elements of other namespaces out when asked by name", () => {
    expect([list?.children.length, items.length, childrenNamed(undefined, "item").length]).toEqual([3, 2, 0]);
  });

  it("says where each element stands", () => {
    const [empty, full] = items;
    expect(text.slice(empty?.start, empty?.end)).toBe('<x:item q:id="r1" id="7"/>');
    expect([empty?.contentStart, empty?.contentEnd]).toEqual([empty?.end, empty?.end]);
    expect(text.slice(full?.start, full?.end)).toBe("<x:item>a<![CDATA[<b>]]>&amp;<e:z>c</e:z>规</x:item>");
    expect(text.slice(full?.contentStart, full?.contentEnd)).toBe("a<![CDATA[<b>]]>&amp;<e:z>c</e:z>规");
    expect(text.slice(root.contentEnd)).toBe("</x:book>");
  });

  it("says where an element stands after a byte order mark and astral characters", () => {
    const marked = "\uFEFF<a>𠀀\r\n<b>龘𠀀</b></a>";
    const inner = childNamed(parseXml(marked, "part"), "b");
    expect(marked.slice(inner?.start, inner?.end)).toBe("<b>龘𠀀</b>");
  });

  it.each([
    ["1", true],
    ["true", true],
    ["0", false],
    ["false", false],
    [undefined, false],
  ])("takes %p for %p", (value, expected) => {
    expect(isTrue(value)).toBe(expected);
  });
});
