import type { ReminderWords } from "../../core/plan/sheet-words";
import { dayText } from "./dates";

const blankDay = "　　　　年　　月　　日";

/** What a 催办单 says. */
export const reminderWords: ReminderWords = {
  title: "督查催办单",
  number: (year) => `编号：〔${year}〕　　号`,
  addressee: (unit) => `${unit}：`,
  opening: (kind, tasks, replyBy) => {
    // The day is filled in by hand in one place: below.
    const day = replyBy === null ? "反馈截止日" : dayText(replyBy);
    switch (kind) {
      case "overdue":
        return `　　经查，下列 ${tasks} 项事项已过时限，登记为尚未完成，请抓紧办理，并于${day}前反馈办理结果：`;
      case "past-due-unregistered":
        return `　　经查，下列 ${tasks} 项事项已过时限，尚未登记完成情况，请核实后于${day}前反馈：`;
      case "due-soon":
        return `　　下列 ${tasks} 项事项即将到期，请按时办结，并于${day}前反馈办理进展：`;
      case "other":
        return `　　下列 ${tasks} 项事项请抓紧推进，并于${day}前反馈办理进展：`;
    }
  },
  columns: { index: "序号", task: "事项", role: "角色", deadline: "原文时限", days: "距时限天数", reply: "办理情况" },
  daysPast: (days) => `已超${days}天`,
  daysLeft: (days) => (days === 0 ? "当日到期" : `还有${days}天`),
  replyBy: (day) => `反馈截止日：${day === null ? blankDay : dayText(day)}`,
  replyTo: (how) => `反馈方式：${how}`,
  contact: (name) => `联系人：${name}`,
  telephone: (number) => `电话：${number}`,
  issuer: (office) => (office === "" ? "（落款单位）" : office),
  issuedOn: (day) => (day === null ? blankDay : dayText(day)),
};
