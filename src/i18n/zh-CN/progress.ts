import type { ProgressWords } from "../../ui/words";

export const progressWords: ProgressWords = {
  stage: {
    reading: "正在读取表格…",
    judging: "正在判断…",
    writing: "正在写入…",
    readingAgain: "已写完，正在重新读取…",
    judgingAgain: "已写完，正在重新判断…",
  },
  amount: ({ doing, done, all }) => (doing === "writing" ? `${done}／${all} 步` : `${done}／${all} 行`),
};
