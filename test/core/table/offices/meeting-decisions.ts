import type { OfficeTable } from "./office-table";

/** Below the text of a notice: the header far down, a number merged over two rows with two deadlines, the date done beside the limit. */
export const meetingDecisions: OfficeTable = {
  name: "议定事项: below a notice, a number over two rows with a deadline each",
  grid: `
某县人民政府办公室
关于印发县政府常务会议议定事项责任分工的通知
各乡镇人民政府，县直各部门：
经县政府同意，现将议定事项责任分工印发给你们，请认真抓好落实。

二〇二三年第五次县政府常务会议议定事项责任分工
编号|议定事项|责任单位|协办单位|办理期限|落实情况|完成时间
一|研究县城区停车收费管理办法，修改完善后按程序印发。|县发展改革局|县公安局、县城市管理局|2023年5月20日前|已落实|2023年5月18日
二|加快推进保障性租赁住房建设，尽快开工。|县住房城乡建设局|县自然资源局|2023年6月15日前完成选址|正在推进|
||||2023年10月底前开工||
三|同意调整县安委会成员名单。|县应急管理局||会后5个工作日内|已完成|2023年4月28日
（此件公开发布）||||||
抄送：县委办公室，县人大常委会办公室，县政协办公室。||||||
`,
  merges: ["A1:G1", "A2:G2", "A3:G3", "A4:G4", "A6:G6", "A9:A10", "B9:B10", "C9:C10", "D9:D10", "F9:F10", "G9:G10"],
  expected: [
    {
      title: "二〇二三年第五次县政府常务会议议定事项责任分工",
      planYear: 2023,
      header: [7, 7],
      columns: { number: "A", task: "B", responsible: "C", support: "D", deadline: "E", progress: "F", doneDate: "G" },
      tasks: `
8|1|研究县城区停|县发展改革局 S 县公安局 S 县城市管理局|2023年5月20日前|
9|2|加快推进保障|县住房城乡建设局 S 县自然资源局|2023年6月15日前完成选址⏎2023年10月底前开工|
11|3|同意调整县安|县应急管理局|会后5个工作日内|
`,
    },
  ],
};
