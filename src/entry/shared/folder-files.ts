import { mayHoldTable } from "./table-file-name";

/** What stands in a folder. */
export interface FolderItem<Place> {
  readonly name: string;
  readonly isFolder: boolean;
  readonly place: Place;
}

/** A file below a folder. */
export interface FoundFile<Place> {
  /** The names of the folders on the way, and its own. */
  readonly way: readonly string[];
  readonly place: Place;
  /** "unreadable": a folder that cannot be looked into. */
  readonly kind: "table" | "other" | "unreadable";
}

/** What is in a folder, in any order; null where it cannot be looked into. */
type ListFolder<Place> = (folder: Place) => Promise<readonly FolderItem<Place>[] | null>;

const byName = new Intl.Collator("zh-CN", { numeric: true });

/**
 * All files in a folder and in the folders below, by name, but for hidden ones and those that office programs lay beside an open file (~$ …). What may
 * hold a table is told by its name.
 */
export async function* filesBelow<Place>(
  folder: Place,
  list: ListFolder<Place>,
  way: readonly string[] = [],
): AsyncGenerator<FoundFile<Place>> {
  const items = await list(folder);
  if (items === null) {
    yield { way, place: folder, kind: "unreadable" };
    return;
  }
  const shown = items.filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"));
  for (const { name, isFolder, place } of [...shown].sort((one, other) => byName.compare(one.name, other.name))) {
    if (isFolder) yield* filesBelow(place, list, [...way, name]);
    else yield { way: [...way, name], place, kind: mayHoldTable(name) ? "table" : "other" };
  }
}

/** Ways to files as sheets show them: without the folders that all of them share. */
export function shownWays(ways: readonly (readonly string[])[]): readonly string[] {
  const folders = ways.map((way) => way.slice(0, -1));
  const [first = []] = folders;
  const shared = first.findIndex((part, index) => folders.some((parts) => parts[index] !== part));
  const depth = shared < 0 ? first.length : shared;
  return ways.map((way) => way.slice(depth).join("/"));
}
