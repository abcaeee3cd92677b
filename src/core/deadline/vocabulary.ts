/**
 * The words the grammar knows, by the sign they share: words that mean the same to it (前, 之前, 以前) have one. The longest word that fits wins, so
 * that a word of its own (提前, 内容) hides the shorter one inside it.
 */
const vocabulary: Readonly<Record<string, string>> = {
  // Units.
  年: "年 年度 年份",
  月: "月 月份 月度",
  元: "元月 元月份",
  日: "日 号 曰 號",
  天: "天 自然日 日历日",
  工: "工作日 工作天 法定工作日",
  周: "周 星期 礼拜 週",
  旬: "旬",
  季: "季",
  q: "季度",
  小: "小 小时",
  时: "时 点 点钟 时整 点整",
  分: "分",
  半: "半",
  个: "个 個",
  // Years by name.
  a: "去年 上年 去年度 上年度",
  b: "今年 本年 今年度 本年度",
  c: "明年 明年度",
  d: "后年",
  e: "当年 同年",
  f: "次年 翌年 第二年 次年度",
  明: "今明两年 今明二年 今明年",
  P: "十一五 十二五 十三五 十四五 十五五 十六五 十七五",
  // Parts of a period.
  h: "上半年 前半年 上半年度",
  j: "下半年 后半年 下半年度",
  k: "上半月 前半月",
  l: "下半月 后半月",
  H: "H h",
  Q: "Q q",
  第: "第",
  首: "首 首个",
  头: "头",
  上: "上",
  中: "中",
  下: "下",
  初: "初 伊始",
  底: "底 末 尾 终 低",
  未: "未",
  最: "最后 最后一 最后一个 最后1 最后1个",
  岁: "岁末",
  全: "全年 全年度",
  // What binds a date.
  前: "前 之前 以前 或之前 或以前 及之前 及以前",
  内: "内 內 之内 以内 期间 时间 的时间 时间内 的时间内 期内",
  期: "时期 末期 期末 收官 收官年 收官之年",
  止: "止 终了 为止 截止 结束",
  后: "后 之后 以后 後",
  起: "起 之日起 当日起 当天起 开始 始 以来 至今 施行 生效",
  至: "至 到 直至 直到 一直至 一直到 延至 延续至 持续至 持续到 延长至 截至 截止至 截止到 截至到",
  和: "和 与 及 以及",
  "-": "- — – − ‐ ‑ ‒ ― ~ 〜 ﹣ ー",
  "、": "、",
  ",": ",",
  ";": "; ( ) [ ] 【 】 〔 〕 ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩",
  "《": "《",
  // What is no word: blanks and quotation marks.
  _: "\n \t \r \v \f \u00A0 \u200B \u200C \u200D \u200E \u200F \u3000 \uFEFF “ ” \" ' ‘ ’ 「 」 『 』",
  "。": "。",
  ":": ":",
  ".": ". · • ・ ‧",
  "/": "/",
  "%": "%",
  的: "的",
  // Clock words behind a date.
  午: "上午 下午 中午 正午 晚上 晚间 傍晚 夜间 凌晨 早上 上班 下班 全天 T Z 工作时间结束 左右 前后",
  晚: "晚 早",
  // Repetitions.
  每: "每 每一 每个 每一个 逐",
  各: "各 按",
  当: "次月 当月",
  频: "每天 每日 每旬 每学期 每学年 每工作日 每个工作日 每小时 逐日 逐旬 按日 按旬 隔周 隔月 隔日 双月 单月 双周",
  隔: "每隔",
  定: "定期 不定期",
  次: "次 通报 调度 更新 总结 评估 小结",
  // Work without a last day, and work at once.
  持: "持续 长期 长效 常态 常年 经常 日常 贯穿 全程 全时段 不间断 常抓 持之以恒 久久为功 一以贯之 坚持不懈 滚动 动态 实时 随时 不断 始终 逐步 永久 永远 平时 一直 及以后 及今后 和以后 和今后 和之后",
  即: "立即 立刻 马上 即刻 即日 即日起 即时 当日 当天 当即 次日 立行立改 即知即改 立知立改 即查即改 立查立改 立整立改 边查边改 即行即改 立说立行 即收即办 随到随办 尽快 尽早 抓紧",
  // Festivals on a fixed day and of the lunar calendar.
  F: "元旦 植树节 劳动节 青年节 儿童节 建党节 建军节 教师节 国庆",
  L: "春节 端午 中秋 除夕 元宵 清明",
  节: "节 节日",
  假: "假期 长假 假日",
  // What may follow a date without being part of what is to be delivered; 完 also closes a limit (10天完成).
  完: "完 完成 办结 办理 整改 反馈 回复 上报 报送",
  处: "处理 答复 以上",
  任: "及时 全部 全面 基本 保证 按时 按期 如期 按要求 予以 进行 要 须 需 应 应当 均 都 办完 落实 到位 报 提交 提供 完毕 达标 销号 见效 取得实效 各项 相关 同时 执行 实施 推进 开展",
  务: "任务 工作 目标",
  // Words that lead to the date behind them.
  于: "于 在 力争 争取 确保 必须 务必 务于 原则上 最迟 不迟于 不晚于 并 且 其中 然后 再 此后 后续 第一阶段 第二阶段 第三阶段",
  自: "自 从",
  请: "限时 利用 用 限 限期 请",
  // Names of documents and times that make a year or a unit before them part of a name.
  计: "计划 要求 方案 进度 安排",
  考: "考核 述职 绩效 评比 评先 检查 奖",
  名: "要点 通知 文件 预算 决算 报告 春 夏 秋 冬 暑假 寒假 大年 腊月 正月 规划 纲要 开局 学",
  // Words of their own that would else be taken apart.
  "?":
    "今后 今天 今日 本月 上月 下月 上个月 下个月 本季度 上季度 下季度 当季度 本季 上个季度 下个季度 本周 上周 下周 前期 前述 前瞻 前提 前往 前景 前沿 前置 提前 目前 当前 眼前 空前 " +
    "内容 内部 内外 起草 起诉 起底 起步 起点 后勤 后备 后期 后台 收到 接到 达到 得到 做到 到期 月龄 月饼 持续时间 一般 未来 存在 所在 正在 现在 内在 由于 关于 对于 用于 位于 合并 自治 自查 用人 请示",
};

/** One word, and the code of the sign it stands under. */
export interface Word {
  readonly text: string;
  /** The code of its second character; NaN if it has none. */
  readonly next: number;
  readonly sign: number;
}

/** The words that begin with a character, the longest first, by the character's code. */
export const wordsByCode = new Map<number, readonly Word[]>();

function addWord(text: string, sign: string): void {
  const same = [...(wordsByCode.get(signCode(text)) ?? []), { text, next: text.charCodeAt(1), sign: signCode(sign) }];
  wordsByCode.set(
    signCode(text),
    same.sort((one, two) => two.text.length - one.text.length),
  );
}

addWord(" ", "_");
for (const [sign, words] of Object.entries(vocabulary)) for (const word of words.split(" ")) addWord(word, sign);

export function signCode(sign: string): number {
  return sign.charCodeAt(0);
}

/** The sign of a word that means nothing here, and of what is no word. */
export const otherWord = signCode("?");
export const noWord = signCode("_");
