import { firstClause } from "../../../src/ui/state/first-clause";

test.each([
  ["序号重复。请改正。", ["序号重复", "请改正。"]],
  ["「到期。」写了两次。删去一个。", ["「到期。」写了两次", "删去一个。"]],
  ["只有一句。", ["只有一句", ""]],
  ["没有句号", ["没有句号", ""]],
  ["Row 3 is blank. Fill it in.", ["Row 3 is blank", "Fill it in."]],
  ["See 3.5 below", ["See 3.5 below", ""]],
])("%j begins with %j", (message, parts) => {
  expect(firstClause(message)).toEqual(parts);
});
