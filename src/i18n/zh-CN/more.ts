import type { MoreWords } from "../../ui/panels/more/words";

/** The pane's words for progress columns, reminders and the notice. */
export const moreWords: MoreWords = {
  region: "登记、催办与通报",
  late: { loading: "正在载入…", notLoaded: "这一部分没有载入，可能是网络或服务器中断。其他结果不受影响。", tryAgain: "再试一次" },
  noProgress: "增加完成情况列后可逐项登记，标记和汇总随之变化。",
  addProgress: "增加完成情况列",
  reminders: "催办单",
  notice: "通报",
  close: "收起",
  registeredUntil: {
    label: "登记截止日",
    hint: "完成情况登记到哪一天；表头写明的更早时以表头为准。",
    asOf: "同统计截止日期",
    invalid: "请写成 2021年10月15日 或 2021-10-15，留空则同统计截止日期。",
  },
  reminder: {
    heading: "催办单：选择事项",
    tasks: (chosen, all) => `已选 ${chosen}／${all} 项`,
    none: "没有已过时限或临期的事项。",
    everyTask: "全选",
    noTask: "全不选",
    task: (number, text, units) => `${number === null ? "" : `${number}. `}${text}${units === "" ? "" : `（${units}）`}`,
    replyBy: "反馈截止日",
    replyTo: "反馈方式",
    contact: "联系人",
    telephone: "电话",
    issuer: "落款单位",
    issuedOn: "成文日期",
    blank: "可留空",
    invalidDay: "请写成 2021年10月15日 或 2021-10-15，也可留空。",
    preview: "预览催办单",
  },
  noticeText: {
    heading: "通报：供编辑的文稿",
    nameUnregistered: "列出已过时限、未登记事项的单位",
    copy: "复制全文",
    copied: "已复制",
    cannotCopy: "无法复制，请在下面选中文字后按 Ctrl+C。",
    save: "存为 Word 文档",
  },
};
