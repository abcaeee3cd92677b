import { pieceCount, piecesOf } from "../../../src/hosts/excel/apply/step-pieces";
import { Slices } from "../../../src/hosts/excel/slices";
import type { PlanStepOf } from "../../../src/core/plan/plan-step";

it.each([
  [[3, 3, 3, 3], 6, 1],
  [[7], 6, 0],
  [[7, 1, 7], 6, 2],
  [[1, 1, 1, 1, 1, 1, 1], 6, 1],
])("long work over %p cells, %p at a time, pauses %p times", async (parts, most, pauses) => {
  const pause = jest.fn(() => Promise.resolve());
  const slices = new Slices(most, pause);
  for (const cells of parts) await slices.before(cells);
  expect(pause).toHaveBeenCalledTimes(pauses);
});

it("cuts a step with many cells into steps with few, in the same order, and leaves small ones alone", () => {
  const step: PlanStepOf<"write-cells"> = {
    step: "write-cells",
    sheet: "总览",
    cells: Array.from({ length: 7 }, (_, index) => ({
      position: { row: index + 1, column: 1 },
      before: { kind: "blank" },
      after: { kind: "number", number: index },
    })),
  };
  const pieces = [...piecesOf(step, 3)];
  expect(pieces.map(({ cells }) => cells.length)).toEqual([3, 3, 1]);
  expect(pieces.flatMap(({ cells }) => cells)).toEqual(step.cells);
  expect(pieceCount(step, 3)).toBe(3);
  expect([...piecesOf(step, 7)]).toEqual([step]);
  const heights: PlanStepOf<"row-heights"> = {
    step: "row-heights",
    sheet: "总览",
    heights: new Map([
      [1, 20],
      [2, 30],
      [3, 20],
    ]),
  };
  expect([...piecesOf(heights, 2)].map((piece) => [...piece.heights])).toEqual([
    [
      [1, 20],
      [2, 30],
    ],
    [[3, 20]],
  ]);
});
