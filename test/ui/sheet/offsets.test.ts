import { Offsets } from "../../../src/ui/sheet/offsets";

describe("offsets of rows or columns", () => {
  const offsets = new Offsets([10, 0, 20, 5]);

  it.each([
    [1, 0],
    [2, 10],
    [3, 10],
    [4, 30],
    [5, 35],
    [9, 35],
    [0, 0],
  ])("item %i begins at %i", (number, start) => expect(offsets.startOf(number)).toBe(start));

  it.each([
    [-3, 1],
    [0, 1],
    [9.9, 1],
    // The hidden item 2 is passed.
    [10, 3],
    [29.9, 3],
    [30, 4],
    [35, 4],
    [1000, 4],
  ])("at %d stands item %i", (distance, number) => expect(offsets.at(distance)).toBe(number));

  it.each([
    [1, 1, 10],
    [2, 2, 0],
    [1, 4, 35],
    [3, 4, 25],
  ])("items %i to %i are %i long", (first, last, length) => expect(offsets.lengthOf(first, last)).toBe(length));

  it("knows nothing of an empty sheet", () => {
    const none = new Offsets([]);
    expect([none.total, none.count, none.startOf(1), none.at(5)]).toEqual([0, 0, 0, 1]);
  });
});
