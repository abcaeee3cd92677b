import type { OfficeTable } from "./office-table";

/** Months in the first column merged over the tasks of the month, no title year but in the sheet's words, a column of places. */
export const schoolTerm: OfficeTable = {
  name: "学期工作安排: months merged in the first column",
  grid: `
2022—2023学年第二学期工作安排
时间|序号|工作内容|责任部门|地点
2月|1|召开开学工作会，部署全学期工作。|校长室、党政办|会议室
|2|开展校园安全隐患排查。|总务处、政教处|全校
3月上旬|3|组织教学常规检查。|教务处|各教研组
3月|4|举行学雷锋志愿服务活动。|团委、政教处|社区
4月20日前|5|完成期中考试。|教务处（牵头）、各年级组|
全学期|6|推进课后服务。|教务处|
`,
  merges: ["A1:E1", "A3:A4"],
  expected: [
    {
      title: "2022—2023学年第二学期工作安排",
      planYear: 2023,
      header: [2, 2],
      columns: { number: "B", task: "C", responsible: "D", deadline: "A" },
      tasks: `
3|1|召开开学工作|校长室 党政办|2月|
4|2|开展校园安全|总务处 政教处|2月|
5|3|组织教学常规|教务处|3月上旬|
6|4|举行学雷锋志|团委 政教处|3月|
7|5|完成期中考试|L 教务处 *各年级组|4月20日前|
8|6|推进课后服务|教务处|全学期|
`,
    },
  ],
};
