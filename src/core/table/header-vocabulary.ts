import { toHalfWidth, withoutBlanks } from "../sheet/plain-text";

/** What a header label can mean. "person" columns (责任人, 分管领导) are known so that they are not taken for units. */
export type LabelMeaning =
  | "number"
  | "category"
  | "task"
  | "lead"
  | "responsible"
  | "support"
  | "deadline"
  | "progress"
  | "done-date"
  | "remark"
  | "person"
  | "other-date";

/** One way a label can be read, with how strongly it speaks for that meaning (1 weak to 10 certain). */
export interface LabelReading {
  readonly meaning: LabelMeaning;
  readonly strength: number;
}

interface LabelPattern extends LabelReading {
  readonly pattern: RegExp;
}

const office = "(?:单位|部门|科室|处室|股室|机构|主体|站所|单位（部门）)";

/** Tried in this order; the first that fits a label wins. Patterns cover the whole label. */
const patterns: readonly LabelPattern[] = [
  label("number", 10, /^(?:序号|序|编号|任务编号|任务序号|项目编号|事项编号|工作编号|抽查计划编号|号|No\.?|#)$/i),
  // A column that names the unit and its person: the unit counts (the reading of the cell leaves persons out).
  label("lead", 9, /^牵头(?:责任)?(?:单位|部门)(?:及|和|与|、|\/|,)?(?:其)?(?:主要)?(?:责任人|负责人|责任领导|分管领导|领导|联系人)$/),
  label(
    "support",
    9,
    /^(?:配合|协办|参与)(?:责任)?(?:单位|部门)(?:及|和|与|、|\/|,)?(?:其)?(?:主要)?(?:责任人|负责人|责任领导|分管领导|领导|联系人)$/,
  ),
  label(
    "responsible",
    9,
    /^(?:责任|主责|承办|落实|实施)(?:单位|部门|科室|股室)(?:及|和|与|、|\/|,)?(?:其)?(?:主要)?(?:责任人|负责人|责任领导|分管领导|领导|联系人)$/,
  ),
  label("person", 9, /领导|责任人|负责人|联系人|经办人|联系方式|电话|^负责同志$|^牵头人$/),
  label("support", 10, new RegExp(`^(?:主要)?(?:配合|协办|参与|协同|协助|协作|会办|参加|配合协办)(?:责任|落实|配合)?${office}?$`)),
  label("lead", 10, new RegExp(`^(?:市|县|区|州|省|总)?(?:牵头|主办|发起|第一责任|总牵头)(?:责任|负责|落实|主办)?${office}?$`)),
  label("responsible", 10, /^(?:责任|主责|主要责任)(?:单位|部门|主体)$/),
  label(
    "responsible",
    9,
    new RegExp(
      `^(?:决策|任务|工作|整改|具体|分工|落实|市级|县级|区级|省级)?(?:责任|主责|主要责任|承办|落实|实施|执行|负责|申报|完成|整改|承担|直接责任)${office}$`,
    ),
  ),
  label(
    "responsible",
    8,
    /^(?:牵头(?:单位|部门)?(?:和|及|与|、|\/)(?:责任|配合|协办|参与)(?:单位|部门)?|责任分工|部门分工|任务分工|职责分工|单位分工|负责考核部门|检查主体|抽查主体|公开主体|实施主体|落实主体|责任乡镇(?:街道)?|属地(?:单位|责任|责任单位)?|建设单位)$/,
  ),
  label("responsible", 6, /^(?:单位|部门|股室|科室|处室|责任|单位名称|责任清单)$/),
  label(
    "progress",
    10,
    /(?:完成|落实|进展|办理|推进|整改|办结|执行|工作)(?:工作)?(?:情况|进展|进度|状态|结果)$|^(?:目前|工作|办理|当前|最新)?(?:进展|进度|状态)$|^是否(?:完成|办结|落实|整改到位|销号)$|^(?:完成|办理|办结)与否$/,
  ),
  label("done-date", 10, /^(?:实际|最终)(?:完成|办结|落实)?(?:时间|日期)$|^(?:办结|销号)(?:时间|日期)$/),
  label("other-date", 9, /^(?:交办|下达|印发|发文|开始|起始|启动|立项|反馈|填报|报送|收文|抽取|登记|更新)(?:时间|日期|日)(?:至)?$/),
  label("deadline", 10, /(?:时限|期限)(?:要求|及要求)?$|^(?:时限|期限)[^情]{0,6}$/),
  label(
    "deadline",
    9,
    /^(?:截止|截至)(?:时间|日期|日)?$|^(?:要求|规定|限定|应)(?:完成|办结)?(?:时间|日期)$|^(?:时间|进度)(?:要求|节点|安排|进度|计划)(?:要求|安排)?$|^(?:完成|办结|整改)(?:时间|日期)(?:要求|节点|安排)$/,
  ),
  label("deadline", 8, /^(?:计划|预计|拟|拟定|目标)(?:完成|办结|整改)(?:时间|日期)$|^(?:完成|整改)(?:时间|日期|时点|节点)$/),
  label(
    "deadline",
    6,
    /^.{0,6}起止(?:时间|日期)$|^.{0,6}(?:实施|开展|检查|抽查|决策|办理|工作|活动|推进)(?:时间|日期)(?:段|安排)?$|^拟.{1,4}时间$/,
  ),
  label("deadline", 4, /^(?:时间|日期|时间段|时间节点|时序进度|时间进度表)$/),
  label("remark", 10, /^(?:备注|说明|附注|备考)$/),
  label(
    "category",
    9,
    /^(?:类别|分类|类型|工作类别|任务类别|事项类别|任务分类|一级|二级|三级|领域|重点领域|板块|工作板块|工作模块|模块|条线|任务组|任务来源|工作领域|专项|章节|category|group)$/i,
  ),
  label(
    "task",
    10,
    /^(?:具体|细化|分解|主要|重点|目标|年度|工作|责任|落实|改革|整改)*任务(?:内容|事项|清单|名称|目标|要求|分解|及要求|与要求|描述|措施)*$|^目标(?:与|和|及)任务$|^(?:目标|重点|主要|工作|具体)*任务(?:及|和|与)(?:工作|具体|主要|推进|落实)?(?:措施|举措|目标|内容)$|^.{0,8}任务目标$|^任务\(task\)$/,
  ),
  label(
    "task",
    9,
    /^(?:具体|工作|细化|主要|推进|落实|重点|改革)*(?:措施|举措|要求|内容|工作|事项|项目)(?:清单|名称|内容|要求)?$|^.{0,4}民生实事(?:项目|名称)*$|^.{0,4}事项(?:名称|内容|清单)$|^项目(?:名称|内容)$/,
  ),
  label(
    "task",
    7,
    /^.{0,6}(?:任务|计划)名称$|^(?:决策|交办|督办|检查|抽查|议定|重大|重点)(?:事项|项目|内容)(?:名称)?$|^.{0,4}内容清单$|^议题名称$|^(?:实施|建设|公开|整改)内容$|^公开(?:事项|信息)$|^工作重点$/,
  ),
  label(
    "task",
    4,
    /^(?:名称|事项|内容|项目|任务|考核项目|考核内容|考核指标|考评项目|问题|存在问题|问题清单|问题描述|问题事实|年度目标|违规描述|整改措施|整改建议|工作目标|目标)$/,
  ),
];

/** A header label without blanks, line breaks, full-width forms and bracketed remarks: `完成\n时限` and `序号(id)` read as 完成时限 and 序号. */
export function plainLabel(text: string): string {
  const bare = toHalfWidth(withoutBlanks(text)).replace(/[:*]+$/, "");
  const unbracketed = bare.replace(/[([【][^)\]】]*[)\]】]/g, "");
  return unbracketed === "" ? bare.replace(/[()[\]【】]/g, "") : unbracketed;
}

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
  const reading = plain === "" || plain.length > longestLabel ? null : (patterns.find(({ pattern }) => pattern.test(plain)) ?? null);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, reading);
  return reading;
}

/** Labels of the more general half of a pair such as 重点任务 ｜ 工作措施: a category where a specific one follows. */
export function isGeneralTaskLabel(text: string): boolean {
  return /^(?:工作任务|重点任务|主要任务|目标任务|年度任务|任务|任务名称|项目名称|项目|重点工作|主要工作|重点项目|工作事项|重点事项|工作项目|.{0,4}民生实事(?:项目)?|民生事项名称|交办事项|事项|事项名称|工作名称|工作内容|考评项目|考核项目|重点工作任务|改革任务)$/.test(
    plainLabel(text),
  );
}

/** Labels of the more specific half of such a pair. */
export function isSpecificTaskLabel(text: string): boolean {
  return /^(?:具体任务|具体要求|具体措施|具体举措|具体内容|具体工作|具体事项|工作措施|工作举措|工作要求|工作任务|工作内容|主要内容|主要措施|主要举措|主要工作|细化措施|细化任务|任务内容|任务要求|任务目标|.{0,8}任务目标|具体工作任务|推进措施|落实措施|任务措施|(?:主要|年度)?(?:建设|实施)内容(?:及规模|及标准|及要求)?|交办内容|内容|目标要求|任务分解|分解任务)$/.test(
    plainLabel(text),
  );
}

function label(meaning: LabelMeaning, strength: number, pattern: RegExp): LabelPattern {
  return { meaning, strength, pattern };
}
