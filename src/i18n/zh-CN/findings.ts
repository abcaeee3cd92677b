import { quotesShortNumber } from "../wording";
import type { FindingWords } from "../words";
import { at, cellList, placeList, quote } from "./lists";

/** What each message says: what is found, why it matters, what to do. Quotes the cell and gives its address. */
export const findings: FindingWords = {
  "skipped.no-deadline-column": () => "本表没有时限列",
  "skipped.no-unit-column": () => "本表没有单位列",
  "skipped.no-numbers": () => "本表任务没有编号",
  "skipped.no-sections": () => "本表没有带编号的分类标题",
  "skipped.no-progress-column": () => "本表没有完成情况列",
  "skipped.no-done-date-column": () => "本表没有办结时间列",
  "skipped.no-roster": () => "工作簿中没有「单位名录」工作表",
  "skipped.no-plan-year": () => "表题中没有年份",

  "task-missing": ({ places }) =>
    `${at(places)}缺少任务内容：该行写有单位或时限，却没有写明做什么。请补写任务；如是空行，请删去该行的单位和时限。`,
  "unit-missing": ({ places }) => `${at(places)}缺少责任单位：没有单位的任务无人承办，也进不了单位汇总表。请补填牵头或责任单位。`,
  "number-duplicate": ({ places, number }) =>
    `${at(places)}的序号都是 ${number}：序号不应重复，否则按序号督办、引用时会弄错任务。请核对后改正。`,
  "deadline-impossible": ({ places }) =>
    `${at(places)}不是存在的日期：日历上没有这一天，无法判断是否逾期，也不会自动改成别的日期。请核对原文件后改正。`,

  "column-missing.deadline": (p) =>
    `缺少时限列：${cellList([p.cell])}${quote(p.quote)}所在的表头中没有「完成时限」一类的列，无法判断逾期。请增加该列；如已有，请更正识别。`,
  "column-missing.unit": (p) =>
    `缺少单位列：${cellList([p.cell])}${quote(p.quote)}所在的表头中没有「责任单位」一类的列，无法按单位汇总。请增加该列；如已有，请更正识别。`,
  "column-missing.beside": (p) =>
    `右侧还有一张表没有读取：${cellList([p.cell])}${quote(p.quote)}起是并排的另一张表，其中的任务没有校验，也不会统计、标记。请把它移到本表下方或另一张工作表。`,
  "number-missing": ({ places }) => `${at(places)}缺少序号：其他任务都有编号，缺号的任务不便督办、引用。请补上序号。`,
  "number-gap": (p) =>
    `${cellList([p.cell])} 的序号为 ${p.found}，${missingNumbers(p)}：可能漏了任务，也可能编号有误。请对照原文件补上任务或重新编号。`,
  "number-gap.order": (p) =>
    `${cellList([p.cell])} 的序号为 ${p.found}，与前面的 ${p.before ?? 0} 次序不符：任务可能放错了行。请调整行次或重新编号。`,
  "section-gap": (p) =>
    `${cellList([p.cell])}${quote(p.quote)}的编号为 ${p.found}，${missingNumbers(p)}${p.blank ? `，而 ${cellList([p.blank])} 是空白` : ""}：可能漏了一部分，也可能编号有误。请对照原文件补上或重新编号。`,
  "section-gap.order": (p) =>
    `${cellList([p.cell])}${quote(p.quote)}的编号为 ${p.found}，与前面的 ${p.before ?? 0} 次序不符。请调整次序或重新编号。`,
  "section-gap.repeated": ({ places, number }) => `${at(places)}的编号都是 ${number}：同级标题的编号不应重复。请核对后重新编号。`,
  "deadline-missing": ({ places }) => `${at(places)}缺少时限：没有时限就无法判断是否逾期。请补填完成时限；长期工作请写「持续推进」。`,
  "deadline-unreadable": ({ places }) =>
    `无法识别 ${at(places)}的时限：读不出最后一天，这些任务按「时限不明」统计。请写明日期，如「2021年9月30日前」；长期工作请写「持续推进」。`,
  "deadline-unreadable.no-plan-year": ({ places }) =>
    `无法确定 ${at(places)}的年份：单元格和表题都没有写年份，这些任务按「时限不明」统计。请在时限中写明年份，或在表题中写明计划年度。`,
  "deadline-ambiguous": ({ places }) =>
    `${at(places)}有两种理解：「前」字可指这一时期开始之前，也可指结束之前。提醒按较早一天，过较晚一天才算已过时限。请写明日期，如「8月31日前」或「8月底前」。`,
  "deadline-ambiguous.vague": ({ places }) =>
    `${at(places)}没有说定最后一天${quotesShortNumber(places) ? "（数字末尾的 0 可能已被略去，如 9.3 或为 9.30）" : ""}。提醒按较早一天，过较晚一天才算已过时限。请写明日期，如「10月15日前」。`,
  "deadline-ambiguous.mistyped": ({ places, intended }) => `${at(places)}疑有错字：已按${quote(intended)}理解。请核对后改正。`,
  "deadline-text-conflict": (p) =>
    `${cellList([p.cell])} 的时限为${quote(p.quote)}，而任务正文 ${cellList([p.textCell])} 写的是${quote(p.textQuote)}，两处的最后一天不一致。请对照原文件确认以哪一处为准。`,
  "deadline-ongoing-but-dated": (p) =>
    `${cellList([p.cell])} 的时限为${quote(p.quote)}，而任务正文 ${cellList([p.textCell])} 有硬性期限${quote(p.textQuote)}：按持续推进统计，这一期限不会提醒。请确认时限是否应写明。`,
  "deadline-year-assumed": ({ places, year }) => `${at(places)}没有写年份：已按表题的 ${year} 年计算。请确认；建议在时限中写明年份。`,
  "deadline-outside-plan": ({ places, year }) =>
    `${at(places)}早于计划年度：本表为 ${year} 年计划，时限不应在 ${year} 年 1 月 1 日之前，可能是沿用了往年的年份。请核对。`,
  "unit-variant": ({ variant, kept }) =>
    `${at([variant])}与 ${at([kept])}疑为同一单位：两种写法会被分到两张汇总表。请确认；如是同一单位，请统一名称。`,
  "unit-variant.misspelt": ({ places, intended }) =>
    `${at(places)}疑有错字：疑为${quote(intended)}，照此写法会单独列为一家单位。请核对后改正。`,
  "unit-unknown": ({ places }) =>
    `${at(places)}不在「单位名录」中：可能是写法不同或名录缺漏，会单独列为一家单位。请核对名称，或在名录中补上该单位或其简称。`,
  "unit-duplicate.twice": ({ places }) => `${at(places)}在同一单元格中重复出现：同一任务中每个单位只应写一次。请删去多余的一处。`,
  "unit-duplicate.roles": ({ places }) =>
    `${at(places)}在同一任务的不同单元格中重复出现：同一任务中每个单位只应写一次，汇总时只按最重的责任计。请确认该单位的责任，删去多余的一处。`,
  "task-duplicate": ({ places }) => `${at(places)}内容相同：可能是重复录入，会使任务数和单位任务数多计。请确认；如确为重复，请删去一行。`,
  "text-residue.bookmark": ({ places }) => `${at(places)}是从 Word 转来时残留的书签标记，不应出现在正文中。请删去。`,
  "text-residue.control": ({ places }) => `${at(places)}中夹有看不见的控制字符，多为粘贴时带入，会影响查找和比对。请删去。`,
  "text-unbalanced": ({ places }) => `${at(places)}的括号、引号或书名号不成对：缺少一半，句意可能有误。请核对后补上或删去。`,
  "text-repeated.phrase": ({ places }) => `${at(places)}连续写了两遍，疑为重复录入。请核对后删去一处。`,
  "text-repeated.punctuation": ({ places }) => `${at(places)}有连续的标点，不应重复。请删去多余的标点。`,
  "progress-unknown": ({ places }) =>
    `无法识别 ${at(places)}是否已完成：不作办结，也不作逾期，过了时限的按「已过时限、未登记」统计。请改用「已完成」「正在推进」「未启动」一类写法。`,
  "progress-date-missing": ({ places }) => `${at(places)}缺少办结时间：任务已完成，但不知道是否按时，不计入按时办结率。请补填办结日期。`,
  "progress-date-future": ({ places }) => `${at(places)}晚于统计截止日期：到统计那天尚未办结，按未办结统计。请核对办结时间或统计截止日期。`,

  "column-placeholder": ({ places, label }) =>
    `${quote(label)}列没有内容：整列只有占位符号或空白（${placeList(places)}），不参与统计。如确无内容，可留空或删去该列。`,
  "number-style": ({ places, official }) =>
    `序号应为${quote(official)}的写法（数字半角、括号全角、后面不空格），实为 ${placeList(places)}。请按公文格式（GB/T 9704）统一。`,
  "section-style": ({ places, official }) =>
    `标题编号应为${quote(official)}的写法（括号全角、前后不空格），实为 ${placeList(places)}。请按公文格式（GB/T 9704）统一。`,
  "unit-separator.half-width": ({ places }) =>
    `单位之间应为顿号「、」（牵头与配合之间用逗号「，」），实为半角标点：${placeList(places)}。请改正。`,
  "unit-separator.superfluous": ({ places }) => `${at(places)}有多余的分隔号：单位前后不应有分隔号，两个单位之间只应有一个。请删去多余的。`,
  "unit-separator.mixed": ({ places, sets }) =>
    `${sets === 1 ? "同一组单位" : `有 ${sets} 组单位，每组`}的分隔方式前后不一：${placeList(places)}。应统一为顿号「、」。`,
  "unit-collective": ({ places, names }) =>
    `${at(places)}用了集合名称${names
      .slice(0, 4)
      .map((name) => quote(name))
      .join(
        "",
      )}${names.length > 4 ? `等 ${names.length} 个` : ""}：不是一家单位，汇总时单列，不参与排名。需要落实到各单位时，请提供「单位名录」。`,
  "unit-several-leads": ({ places }) =>
    `${at(places)}有两家以上牵头单位：一项任务宜由一家总牵头，否则责任不清。请确认是否需要明确第一牵头单位。`,
  "deadline-wording.add": ({ places, usual }) =>
    `本表时限多写作${quote(usual)}，${at(places)}缺少「前」字，写法前后不一。请确认后统一为「…前」。`,
  "deadline-wording.remove": ({ places, usual }) =>
    `本表时限多写作${quote(usual)}，${at(places)}多了「前」字，写法前后不一。请确认后统一。`,
  "deadline-action": ({ places }) => `${at(places)}在时限之外还写了要做的事：时限列不应写任务内容。请把事项移到任务列，时限列只留时限。`,
  "text-end-punctuation": ({ places }) => `${at(places)}末尾应为句号「。」：本表其他任务多以句号结尾。请补上。`,
  "text-halfwidth": ({ places, signs }) => `汉字旁应为全角标点，实为半角「${signs.join(" ")}」：${placeList(places)}。请改为全角。`,
  "text-spacing": ({ places }) => `${at(places)}有多余的空格：汉字之间不应空格，首尾不应有空格或空行，否则影响查找和比对。请删去。`,
};

function missingNumbers({ found, before }: { readonly found: number; readonly before: number | null }): string {
  const range = (first: number): string => (found - first === 1 ? String(first) : `${first} 至 ${found - 1}`);
  return before === null ? `应从 1 开始，缺少 ${range(1)}` : `前面只编到 ${before}，缺少 ${range(before + 1)}`;
}
