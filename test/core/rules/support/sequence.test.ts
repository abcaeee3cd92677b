import { sequenceFaults } from "../../../../src/core/rules/support/sequence";

type Group = readonly (number | null)[];

function faults(...ways: readonly (readonly Group[])[]): string[] {
  const items = ways.map((groups) => groups.map((group) => group.map((value) => ({ value }))));
  return sequenceFaults(items).map((fault) =>
    fault.id === "repeated" ? `${fault.value} x${fault.items.length}` : `${fault.id} ${fault.before ?? "start"} to ${fault.value}`,
  );
}

describe("one count through the whole table", () => {
  it.each<[string, Group, string[]]>([
    ["runs on", [1, 2, 3], []],
    ["begins above 1: a slice of a bigger table", [17, 18, 19], []],
    ["leaves one out", [1, 2, 4], ["gap 2 to 4"]],
    ["leaves several out, twice", [1, 5, 6, 9], ["gap 1 to 5", "gap 6 to 9"]],
    ["repeats one that is also the one left out", [1, 2, 2, 4], ["2 x2"]],
    ["repeats one between two that follow each other", [1, 2, 2, 3], ["2 x2"]],
    ["repeats one three times", [1, 2, 2, 2, 5], ["2 x3"]],
    ["repeats an earlier one", [1, 2, 3, 4, 2, 6], ["2 x2"]],
    ["writes the next one's number", [8, 10, 10, 11], ["10 x2"]],
    ["writes a later one's number", [1, 2, 6, 4, 5, 6, 7], ["6 x2"]],
    ["begins with a later one's number", [3, 2, 3, 4], ["3 x2"]],
    ["misses a number", [1, null, 3], []],
    ["misses a number that was not counted", [1, null, 2], []],
    ["misses numbers at the start", [null, null, 3, 4], []],
    ["misses one number, but leaves out two more", [1, null, 5], ["gap 1 to 5"]],
    ["swaps two: one break, named once", [1, 2, 3, 5, 4, 6], ["order 3 to 5"]],
    ["moves a block ahead", [1, 2, 6, 7, 3, 4, 5, 8], ["order 2 to 6"]],
    ["falls back", [5, 6, 1, 2], ["order 6 to 1"]],
    ["jumps far, by a slip of typing", [1, 2, 999999, 4], ["gap 2 to 999999"]],
    ["is empty", [], []],
  ])("%s", (_name, values, expected) => {
    expect(faults([values])).toEqual(expected);
  });
});

describe("a count that may begin anew in groups", () => {
  it.each<[string, readonly (readonly Group[])[], string[]]>([
    [
      "begins anew in each",
      [
        [[1, 2, 1, 2, 3]],
        [
          [1, 2],
          [1, 2, 3],
        ],
      ],
      [],
    ],
    [
      "runs on through the groups",
      [
        [[1, 2, 3, 4, 5]],
        [
          [1, 2],
          [3, 4, 5],
        ],
      ],
      [],
    ],
    [
      "begins anew, and repeats one inside a group",
      [
        [[1, 2, 2, 1, 2]],
        [
          [1, 2, 2],
          [1, 2],
        ],
      ],
      ["2 x2"],
    ],
    [
      "begins anew, and leaves one out inside a group",
      [
        [[1, 2, 1, 3, 1, 2]],
        [
          [1, 2],
          [1, 3],
          [1, 2],
        ],
      ],
      ["gap 1 to 3"],
    ],
    [
      "begins anew, but one group with 2",
      [
        [[1, 2, 2, 3, 1, 2]],
        [
          [1, 2],
          [2, 3],
          [1, 2],
        ],
      ],
      ["gap start to 2"],
    ],
    [
      "begins anew in the outer groups and runs on in the inner ones",
      [
        [[1, 2, 3, 1, 2]],
        [
          [1, 2, 3],
          [1, 2],
        ],
        [[1, 2], [3], [1, 2]],
      ],
      [],
    ],
    [
      "begins anew in the inner groups",
      [
        [[1, 2, 1, 2, 1, 2]],
        [
          [1, 2, 1, 2],
          [1, 2],
        ],
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
      ],
      [],
    ],
    [
      "begins anew, and repeats one in each",
      [
        [[1, 1, 3, 1, 2, 2]],
        [
          [1, 1, 3],
          [1, 2, 2],
        ],
      ],
      ["1 x2", "2 x2"],
    ],
    [
      "runs on, but one group begins with 1 by a slip of typing",
      [
        [[1, 2, 3, 1, 5, 6]],
        [
          [1, 2, 3],
          [1, 5, 6],
        ],
      ],
      ["1 x2"],
    ],
    [
      "repeats one across groups while it runs on",
      [
        [[1, 2, 2, 3]],
        [
          [1, 2],
          [2, 3],
        ],
      ],
      ["2 x2"],
    ],
  ])("%s", (_name, ways, expected) => {
    expect(faults(...ways)).toEqual(expected);
  });
});
