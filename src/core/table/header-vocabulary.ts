import { toHalfWidth, withoutBlanks } from "../sheet/plain-text";
import { type LabelReading, labelPatterns } from "./label-patterns";

/** A header label without blanks, line breaks, full-width forms and bracketed remarks: `完成\n时限` and `序号(id)` read as 完成时限 and 序号. */
export function plainLabel(text: string): string {
  const bare = toHalfWidth(withoutBlanks(text)).replace(/[:*]+$/, "");
  const unbracketed = bare.replace(/[([【][^)\]】]*[)\]】]/g, "");
  return unbracketed === "" ? bare.replace(/[()[\]【】]/g, "") : unbracketed;
}

/** The labels of the columns that are added to a table without a column for progress: read again as what they are. */
export const addedColumnLabels = { progress: "完成情况", doneDate: "完成时间" } as const;

/** The longest label that is still taken for one; longer text is a title, a note or data. */
const longestLabel = 18;

/** Every short cell of a sheet is asked whether it is a label, and most repeat. */
const remembered = new Map<string, LabelReading | null>();
const mostRemembered = 5000;

/** What a header label means, or null where it is no known label. Takes the label as written. */
export function readLabel(text: string): LabelReading | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const plain = plainLabel(text);
  const found = plain === "" || plain.length > longestLabel ? undefined : labelPatterns.find(({ pattern }) => pattern.test(plain));
  const reading = found ? withRoleOfRemark(found, text) : null;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, reading);
  return reading;
}

const leadsByPlace = /首位|列首|[前首]列|第一|首个|前[位个]|加粗|黑体|下划线|[*★▲☆△●]/;

/** 责任单位（牵头） names lead units: the role in the remark goes before the role in the label, where it is one alone. */
function withRoleOfRemark({ meaning, strength }: LabelReading, text: string): LabelReading {
  if (meaning !== "responsible") return { meaning, strength };
  const remark = /[([【]([^)\]】]*)[)\]】]/.exec(toHalfWidth(withoutBlanks(text)))?.[1] ?? "";
  // 列首位的为牵头单位 speaks of one unit of the cell, not of all.
  if (leadsByPlace.test(remark)) return { meaning, strength };
  const [leads, supports] = [/牵头|主办/.test(remark), /配合|协办|参与/.test(remark)];
  return { meaning: leads === supports ? meaning : leads ? "lead" : "support", strength };
}

const generalLabel =
  /^(?:任务名称|项目名称|项目|重点项目|.{0,4}实事(?:(?:项目|事项)(?:名称)?|名称)|.{0,4}民生实事(?:项目)?|民生事项名称|事项|事项名称|工作名称|工作内容|考评项目|考核项目|(?:改革|整改)?任务|(?:年度|重点|主要|目标|工作|改革|治理|建设|攻坚)+(?:任务|工作|事项|项目)|(?:交办|督查|督办|议定|批示)事项|议题名称)$/;
const specificLabel =
  /^(?:(?:具体|细化|工作|推进|落实|主要|任务|整改|下步|下一步)+(?:措施|举措|要求|内容|任务|事项|工作)|(?:改革|创新|贯彻|防治|治理|防控|化解|帮扶|巩固|提升|优化)+(?:落实)?(?:措施|举措|内容)|任务目标|.{0,8}任务目标|(?:主要|年度)*(?:建设|实施)内容(?:及规模|及标准|及要求)?|交办内容|办理要求|内容|目标要求|任务分解|分解任务|工作内容(?:及|和|与)(?:要求|目标|标准))$/;

/** Labels of the more general half of a pair such as 重点任务 ｜ 工作措施: a category where a specific one follows. */
export function isGeneralTaskLabel(text: string): boolean {
  return generalLabel.test(plainLabel(text));
}

/** Labels of the more specific half of such a pair. */
export function isSpecificTaskLabel(text: string): boolean {
  return specificLabel.test(plainLabel(text));
}

/** True for a sub-label that names a period (一季度, 上半年, 6月底): what is to be reached by then stands below it, and no time limit. */
export function isPeriodLabel(text: string): boolean {
  return /^(?:第?[一二三四1-4]季度|[上下]半年|(?:(?:19|20)\d{2}年)?(?:\d{1,2}月(?:底|份|末)?)?(?:目标|进度|计划)?)$/.test(plainLabel(text));
}
