import { axisTicks, countAxis } from "../../../../src/core/summary/charts/count-axis";

describe("an axis of counts", () => {
  it.each([
    [0, 1, 1],
    [1, 1, 1],
    [5, 1, 5],
    [6, 2, 6],
    [10, 2, 10],
    [11, 5, 15],
    [25, 5, 25],
    [26, 10, 30],
    [56, 20, 60],
    [101, 50, 150],
    [1000, 200, 1000],
  ])("up to %i goes in steps of %i to %i", (largest, step, maximum) => {
    expect(countAxis(largest)).toEqual({ step, maximum });
  });

  it("has a line at 0, at each step and at its end", () => {
    expect(axisTicks({ step: 5, maximum: 15 })).toEqual([0, 5, 10, 15]);
  });
});
