import { strToU8, unzipSync, zipSync } from "fflate";
import { mutateState } from "./mutate-state";
import { mutateText } from "./mutate-text";
import type { Random } from "./random";

/** The bytes of a workbook with something wrong: in the bytes of the zip, in its list of parts, or in the markup of some parts. */
export function mutateFile(file: Uint8Array, random: Random): Uint8Array {
  const kind = random.below(10);
  if (kind === 0) return mutateBytes(file, random);
  const parts = new Map(Object.entries(unzipSync(file)));
  if (kind === 1) mutatePartList(parts, random);
  const changes = random.of([1, 1, 1, 2, 3, 6]);
  for (let change = 0; change < changes; change++) mutatePart(parts, random);
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

function mutateBytes(file: Uint8Array, random: Random): Uint8Array {
  let bytes: Uint8Array = file.slice();
  const changes = random.of([1, 2, 10]);
  for (let change = 0; change < changes; change++) {
    // The end of a zip holds its directory, where every byte counts.
    const at = random.below(2) === 0 ? random.below(bytes.length) : bytes.length - 1 - random.below(Math.min(bytes.length, 2000));
    const length = random.of([1, 4, 100, 4000]);
    switch (random.below(5)) {
      case 0:
        bytes = bytes.slice(0, at);
        break;
      case 1:
        bytes = joined(bytes.subarray(0, at), bytes.subarray(at + length));
        break;
      case 2:
        bytes = joined(bytes.subarray(0, at + length), bytes.subarray(at));
        break;
      case 3:
        bytes.fill(random.of([0, 0xff, 0x7f]), at, at + length);
        break;
      default:
        bytes[at] = random.below(256);
    }
    if (bytes.length === 0) return bytes;
  }
  return bytes;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(one.length + other.length);
  bytes.set(one);
  bytes.set(other, one.length);
  return bytes;
}

function mutatePartList(parts: Map<string, Uint8Array>, random: Random): void {
  const names = [...parts.keys()];
  const [one, other] = [random.of(names), random.of(names)];
  const content = parts.get(one) ?? new Uint8Array();
  switch (random.below(6)) {
    case 0:
      parts.delete(one);
      break;
    case 1:
      parts.set(one.toUpperCase(), content);
      break;
    case 2:
      parts.set(other, content);
      break;
    case 3:
      parts.set(random.of(["../escape.xml", "/abs.xml", "C:/x.xml", "xl/../../x.xml", "xl//x.xml", "xl/空.xml"]), content);
      break;
    case 4:
      parts.set(one, utf16(content, random));
      break;
    default:
      parts.delete(one);
      parts.set(one.toLowerCase().replace("xl/", "XL/"), content);
  }
}

function utf16(content: Uint8Array, random: Random): Uint8Array {
  const text = new TextDecoder().decode(content).replace("UTF-8", "UTF-16");
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return new Uint8Array(random.below(2) === 0 ? bytes : bytes.swap16());
}

/** The parts that a review reads and a run writes get most of the changes. */
function mutatePart(parts: Map<string, Uint8Array>, random: Random): void {
  const names = [...parts.keys()].filter((name) => /\.(?:xml|rels|vml)$/i.test(name) && (parts.get(name)?.length ?? 0) > 0);
  if (names.length === 0) return;
  const read = names.filter((name) => /sheet1\.xml$|sharedStrings|workbook\.xml|styles|customXml\/item\d|Content_Types/i.test(name));
  const state = names.filter((name) => name.startsWith("customXml/item1."));
  if (state.length > 0 && random.below(3) === 0) read.splice(0, read.length, ...state);
  const name = read.length > 0 && random.below(4) > 0 ? random.of(read) : random.of(names);
  const content = parts.get(name) ?? new Uint8Array();
  const text = new TextDecoder().decode(content);
  const isState = text.includes("urn:responsibility-table:state");
  parts.set(name, strToU8(isState && random.below(4) > 0 ? mutateState(text, random) : mutateText(text, random)));
}
