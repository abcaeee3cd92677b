import { type RoleOfColumn, rolesByColumn, rolesFromColumns } from "../../../src/ui/state/column-roles";

const roles = {
  number: 1,
  category: [2, 3],
  task: 4,
  lead: null,
  responsible: 5,
  support: null,
  deadline: 6,
  progress: null,
  doneDate: null,
  remark: null,
};
const chosen: readonly RoleOfColumn[] = [
  { column: 1, label: "序号", role: "number" },
  { column: 2, label: "类别", role: "category" },
  { column: 3, label: "", role: "category" },
  { column: 4, label: "任务", role: "task" },
  { column: 5, label: "责任单位", role: "responsible" },
  { column: 6, label: "时限", role: "deadline" },
  { column: 7, label: "电话", role: "none" },
];

test("every column with a label or a role is listed from left to right", () => {
  const labels = [
    [7, "电话"],
    [1, "序号"],
    [2, "类别"],
    [4, "任务"],
    [5, "责任单位"],
    [6, "时限"],
  ] as const;
  expect(rolesByColumn(roles, labels)).toEqual(chosen);
});

test("what the columns were given is the table's roles", () => {
  expect(rolesFromColumns(chosen)).toEqual(roles);
});

test.each([
  ["no column is the task", chosen.filter(({ role }) => role !== "task")],
  ["two columns are the deadline", [...chosen, { column: 8, label: "时间", role: "deadline" as const }]],
])("there is no reading where %s", (_, columns) => {
  expect(rolesFromColumns(columns)).toBeNull();
});
