import { RefusalError } from "../../../src/app/ports";
import { type FileOnDisk, type FileStanding, WatchedFile } from "../../../src/entry/page/file-watch/watched-file";
import { planSheet } from "../../contract/shared-workbook";

/** A file on disk that others write, and what a browser makes of it. */
class Disk implements FileOnDisk {
  content: string;
  lastModified = 1000;
  /** What the system answers instead, by the name of the exception. */
  trouble: string | null = null;
  reads = 0;
  private readonly chosenAt: number;

  constructor(
    readonly isLive: boolean,
    content: string,
    /** A browser that reads a snapshot as the file is now, as if it were still what was chosen. */
    private readonly readsPast = false,
  ) {
    this.content = content;
    this.chosenAt = this.lastModified;
  }

  look(): Promise<File> {
    if (this.isLive && this.trouble !== null) return Promise.reject(new DOMException("no", this.trouble));
    const { size } = new Blob([this.content]);
    const read = (): Promise<ArrayBuffer> => {
      if (this.trouble !== null) return Promise.reject(new DOMException("no", this.trouble));
      if (!this.isLive && !this.readsPast && this.lastModified !== this.chosenAt)
        return Promise.reject(new DOMException("could not be read", "NotReadableError"));
      this.reads++;
      return Promise.resolve(new TextEncoder().encode(this.content).buffer);
    };
    const lastModified = this.isLive ? this.lastModified : this.chosenAt;
    return Promise.resolve({ size, lastModified, arrayBuffer: read, slice: () => ({ arrayBuffer: read }) } as unknown as File);
  }

  write(content: string): void {
    this.content = content;
    this.lastModified += 1000;
  }
}

const changes = [{ sheet: planSheet, now: planSheet, lines: [], reordered: null, cells: [{ row: 5, column: 4 }], furtherCells: 0 }];
const opened = "opened!";

/** Watches a file of which `opened` was opened. */
async function watching(
  disk: Disk,
): Promise<{ readonly watched: WatchedFile; readonly standing: (thoroughly?: boolean) => Promise<FileStanding> }> {
  const compareFile = (now: Uint8Array): ReturnType<ConstructorParameters<typeof WatchedFile>[2]["compareFile"]> => {
    const text = new TextDecoder().decode(now);
    if (text === "half") return Promise.reject(new RefusalError({ id: "damaged", part: "", detail: "" }));
    return Promise.resolve(text === opened ? { id: "same" } : { id: "changed", changes });
  };
  const watched = new WatchedFile(disk, await disk.look(), { compareFile });
  return { watched, standing: (thoroughly = false) => watched.standing(thoroughly) };
}

describe("a file with a handle", () => {
  it("is not read as long as its size and time are the same, not even before saving", async () => {
    const disk = new Disk(true, opened);
    const { standing } = await watching(disk);
    expect([await standing(), await standing(true), disk.reads]).toEqual([{ id: "as-opened" }, { id: "as-opened" }, 0]);
  });

  it.each([
    ["another size", "longer than it was", 0],
    ["the same size", "changed", 1000],
    ["the same time", "changed and longer", -1000],
  ])("is compared where it was changed: %s", async (_, content, later) => {
    const disk = new Disk(true, opened);
    const { standing } = await watching(disk);
    disk.write(content);
    disk.lastModified += later;
    expect(await standing()).toEqual({ id: "changed", changes });
  });

  it("is read once for each state, and as opened again where it is put back", async () => {
    const disk = new Disk(true, opened);
    const { standing } = await watching(disk);
    disk.write("changed");
    const [one, other] = [await standing(), await standing(true)];
    expect([one, other, disk.reads]).toEqual([{ id: "changed", changes }, { id: "changed", changes }, 1]);
    disk.write(opened);
    expect([await standing(), await standing(), disk.reads]).toEqual([{ id: "as-opened" }, { id: "as-opened" }, 2]);
  });

  it("is as opened where it was only saved again with the same content", async () => {
    const disk = new Disk(true, opened);
    const { standing } = await watching(disk);
    disk.write(opened);
    expect([await standing(), await standing(), disk.reads]).toEqual([{ id: "as-opened" }, { id: "as-opened" }, 1]);
  });

  it("is settled once it was read anew, or written from here", async () => {
    const disk = new Disk(true, opened);
    const { watched, standing } = await watching(disk);
    disk.write("changed");
    await standing();
    watched.settle();
    expect(await standing(true)).toEqual({ id: "as-opened" });
  });

  it.each([
    ["NotFoundError", "gone"],
    ["NotReadableError", "unreadable"],
    ["NotAllowedError", "unreadable"],
    ["InvalidStateError", "unreadable"],
  ])("that answers with %s is %s, and watched on", async (trouble, id) => {
    const disk = new Disk(true, opened);
    const { standing } = await watching(disk);
    disk.trouble = trouble;
    expect([await standing(), await standing(true)]).toEqual([{ id }, { id }]);
    disk.trouble = null;
    expect(await standing()).toEqual({ id: "as-opened" });
  });

  it("that another program has written half of is unreadable until it is whole", async () => {
    const disk = new Disk(true, opened);
    const { standing } = await watching(disk);
    disk.write("half");
    expect(await standing()).toEqual({ id: "unreadable" });
    disk.write("changed");
    expect(await standing()).toEqual({ id: "changed", changes });
  });
});

describe("a file without a handle", () => {
  it("is only touched when the window gets the focus, and read whole before saving", async () => {
    const disk = new Disk(false, opened);
    const { standing } = await watching(disk);
    expect([await standing(), await standing(true)]).toEqual([{ id: "as-opened" }, { id: "as-opened" }]);
  });

  it("that the browser refuses to read was changed", async () => {
    const disk = new Disk(false, opened);
    const { standing } = await watching(disk);
    disk.write("changed");
    expect([await standing(), await standing(true)]).toEqual([{ id: "changed-unread" }, { id: "changed-unread" }]);
  });

  it("that the browser reads as it is now is compared before saving", async () => {
    const disk = new Disk(false, opened, true);
    const { standing } = await watching(disk);
    disk.write("changed");
    expect(await standing(true)).toEqual({ id: "changed", changes });
  });

  it("that is not found is gone", async () => {
    const disk = new Disk(false, opened);
    const { standing } = await watching(disk);
    disk.trouble = "NotFoundError";
    expect(await standing()).toEqual({ id: "gone" });
  });
});

it("anything that is no trouble with the file is not taken for one", async () => {
  const disk = new Disk(true, opened);
  const watched = new WatchedFile(disk, await disk.look(), { compareFile: () => Promise.reject(new Error("the worker is gone")) });
  disk.write("changed");
  await expect(watched.standing(true)).rejects.toThrow("the worker is gone");
});
