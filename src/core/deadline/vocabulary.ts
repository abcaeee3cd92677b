/**
 * The words the grammar knows, by the sign they share: words that mean the same to it (前, 之前, 以前) have one. The longest word that fits wins, so
 * that a word of its own (提前, 内容) hides the shorter one inside it.
 */

/** What is no word: blanks and quotation marks. Stands for itself as a sign, too. */
const blanks = "\n\t\r\v\f \u00A0\u200B\u200C\u200D\u200E\u200F\u3000\uFEFF“”\"'‘’「」『』";

/** Words of one character, in groups: each stands under the sign its group begins with. */
const characters =
  "年 月 日号曰號 天 周週 旬 季 小 时点 分 半 个個 第 首 头 上 中 下 初 底末尾终低 未 前 内內 止 后後 起始 至到 和与及 " +
  "-—–−‐‑‒―~〜﹣ー 、 , ;()[]【】〔〕①②③④⑤⑥⑦⑧⑨⑩ 《 。 : .·•・‧ / % 的 Hh Qq 晚早 每逐 各按 隔 次 节 完 于在并且再 自从 请用限";

/** Longer words, behind the sign they stand under. [之以] is either of the two, [度?] may be missing. */
const vocabulary: readonly string[] = [
  // Units.
  "年 年度 年份",
  "月 月[份度]",
  "元 元月[份?]",
  "天 自然日 日历日",
  "工 法定工作日 工作日 工作天",
  "周 星期 礼拜",
  "q 季度",
  "小 小时",
  "时 点钟 [时点]整",
  // Years by name.
  "a [去上]年[度?]",
  "b [今本]年[度?]",
  "c 明年[度?]",
  "d 后年",
  "e [当同]年",
  "f [次翌]年[度?] 第二年",
  "明 今明[两二?]年",
  "P 十[一二三四五六七]五",
  // Parts of a period.
  "h [上前]半年[度?]",
  "j [下后]半年[度?]",
  "k [上前]半月",
  "l [下后]半月",
  "首 首个",
  "初 伊始",
  "最 最后[一1?][个?]",
  "岁 岁末",
  "全 全年[度?]",
  // What binds a date.
  "前 [或及?][之以]前",
  "内 [之以期]内 期间 [的?]时间[内?]",
  "期 时期 末期 期末 收官[年?] 收官之年",
  "止 终了 [为截]止 结束",
  "后 [之以][后後]",
  "起 [之当]日起 当天起 开始 以来 至今 施行 生效",
  "至 [一?]直[至到] [延持]续[至到] 延[长?]至 截[止?]至 截[止至]到",
  "和 以及",
  // Clock words behind a date.
  "午 [上下中正]午 晚[上间] 傍晚 夜间 凌晨 早上 [上下]班 全天 T Z 工作时间结束 左右 前后",
  // Repetitions.
  "每 每[一?][个?]",
  "当 [次当]月",
  "频 每[天日旬] 每学[期年] 每[个?]工作日 每小时 [逐按][日旬] 隔[周月日] [单双]月 双周",
  "隔 每隔",
  "定 [不?]定期",
  "次 通报 调度 更新 [总小]结 评估",
  // Work without a last day, and work at once.
  "持 持续 长[期效] 常[态年抓] [经日]常 贯穿 全程 全时段 不间断 持之以恒 久久为功 一以贯之 坚持不懈 滚动 动态 [实随平]时 不断 始终 逐步 永[久远] 一直 [及和][以今之]后",
  "即 [立当]即 [立即]刻 马上 即日[起?] 即时 [当次]日 当天 [立即][行知查整][立即]改 边查边改 立说立行 即收即办 随到随办 尽[快早] 抓紧",
  // Festivals on a fixed day and of the lunar calendar.
  "F 元旦 植树节 劳动节 青年节 儿童节 建[党军]节 教师节 国庆",
  "L 春节 端午 中秋 除夕 元宵 清明",
  "节 节日",
  "假 假[期日] 长假",
  // What may follow a date without being part of what is to be delivered; 完 also closes a limit (10天完成).
  "完 完成 办[结理] 整改 反馈 回复 上报 报送",
  "处 处理 答复 以上",
  "任 [要须需均都报] 及时 全[部面] 基本 保证 按[时期] 如期 按要求 予以 进行 应[当?] 办完 落实 到位 提[交供] 完毕 达标 销号 见效 取得实效 各项 相关 同时 执行 实施 推进 开展",
  "务 任务 工作 目标",
  // Words that lead to the date behind them.
  "于 力争 争取 确保 必须 务[必于] 原则上 最迟 不[迟晚]于 其中 然后 此后 后续 第[一二三]阶段",
  "请 限[时期] 利用",
  // Names of documents and times that make a year or a unit before them part of a name.
  "计 计划 要求 方案 进度 安排",
  "考 考核 述职 绩效 评[比先] 检查 奖",
  "名 [春夏秋冬学] 要点 通知 文件 [预决]算 报告 [暑寒]假 大年 [腊正]月 规划 纲要 开局",
  // Months of the lunar calendar are none of the year that stands before them.
  "名 农历[一二三四五六七八九十正冬腊123456789]月 农历十[一二]月 农历1[012]月",
  "名 阴历[一二三四五六七八九十正冬腊123456789]月 阴历十[一二]月 阴历1[012]月",
  // Words of their own that would else be taken apart.
  "? 今[后天日] [本上下][月周] [上下]个月 [本上下当]季度 本季 [上下]个季度 前[期述瞻提往景沿置] [提目当眼空]前 内[容部外] 起[草诉底步点] 后[勤备期台] " +
    "[长常]效机制 长效管理机制 常态化机制 双十[一二] [收接达得做]到 到期 月[龄饼] 持续时间 一般 未来 [存所正现内]在 [由关对用位]于 合并 自[治查] 用人 请示",
];

/** One word, and the code of the sign it stands under. */
export interface Word {
  readonly text: string;
  /** The code of its second character; NaN if it has none. */
  readonly next: number;
  readonly sign: number;
}

/** The words that begin with a character, the longest first, by the character's code. */
export const wordsByCode = new Map<number, Word[]>();

function addWord(text: string, sign: string): void {
  const [, head = "", choice, tail = ""] = /^(.*)\[(.+)\](.*)/.exec(text) ?? [];
  if (choice) {
    for (const character of choice) addWord(head + character.replace("?", "") + tail, sign);
    return;
  }
  const code = signCode(text);
  const same = wordsByCode.get(code) ?? [];
  wordsByCode.set(code, same);
  same.push({ text, next: text.charCodeAt(1), sign: signCode(sign) });
  same.sort((one, two) => two.text.length - one.text.length);
}

for (const group of [blanks, ...characters.split(" ")]) for (const character of group) addWord(character, group);
for (const line of vocabulary) for (const word of line.slice(2).split(" ")) addWord(word, line);

export function signCode(sign: string): number {
  return sign.charCodeAt(0);
}

/** The sign of a word that means nothing here, and of what is no word. */
export const otherWord = signCode("?");
export const noWord = signCode(blanks);
