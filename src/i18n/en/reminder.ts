import type { ReminderWords } from "../../core/plan/sheet-words";
import { dayText } from "./dates";

const blankDay = "____________";

/** What a reminder says. */
export const reminderWords: ReminderWords = {
  title: "Reminder",
  number: (year) => `No. 〔${year}〕 ____`,
  addressee: (unit) => `To: ${unit}`,
  opening: (kind, tasks, replyBy) => {
    const day = replyBy === null ? blankDay : dayText(replyBy);
    switch (kind) {
      case "overdue":
        return `Tasks past their limit and registered as not done: ${tasks}. Please complete them and report the result by ${day}:`;
      case "past-due-unregistered":
        return `Tasks past their limit for which no outcome is registered: ${tasks}. Please verify and reply by ${day}:`;
      case "due-soon":
        return `Tasks due soon: ${tasks}. Please complete them in time and report progress by ${day}:`;
      case "other":
        return `Tasks to go on with: ${tasks}. Please report progress by ${day}:`;
    }
  },
  columns: { index: "No.", task: "Task", role: "Role", deadline: "Deadline as written", days: "Days", reply: "Reply" },
  daysPast: (days) => `${days} past`,
  daysLeft: (days) => (days === 0 ? "due that day" : `${days} left`),
  replyBy: (day) => `Reply by: ${day === null ? blankDay : dayText(day)}`,
  replyTo: (how) => `Reply to: ${how}`,
  contact: (name) => `Contact: ${name}`,
  telephone: (number) => `Telephone: ${number}`,
  issuer: (office) => (office === "" ? "(issuing office)" : office),
  issuedOn: (day) => (day === null ? blankDay : dayText(day)),
};
