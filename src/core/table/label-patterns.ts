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

/** Labels that can be read in one way. */
interface LabelPattern extends LabelReading {
  readonly pattern: RegExp;
}

const office =
  "(?:单位|部门|科室|处室|股室|部室|科|机构|主体|站所|镇街|乡镇|单位（部门）|部门（单位）|部门单位|县直单位|县直部门|市直单位|市直部门)";
/** Whose offices are meant: 县级责任单位, 市直牵头部门. */
const place = "(?:[省市县区州]|[省市县区州镇乡](?:级|直)|乡镇|镇街|主要|相关|其他)?";
const andItsPerson = "(?:及|和|与|、|\\/|,)?(?:其)?(?:主要)?(?:责任人|负责人|责任领导|分管领导|领导|联系人)";
/** 计划完工时间, 拟出台日期: words that make a date a plan. */
const planned = "(?:计划|预计|拟|拟定|目标|要求|规定|限定|最迟|应)";
const finished = "(?:完成|办结|整改|整改完成|整改到位|竣工|完工|建成|投产|交付|到位|达标|落实|销号|结束|终止|出台|通车|验收|提请审议)";
const moment = "(?:时间|日期|时点|节点|年限|时效)";
/** Of the year the plan is for; it says nothing about what the column holds. */
const ofTheYear = "(?:(?:19|20)\\d{2}年度?|本年度?|年度|全年|今年)?";

/** Tried in this order; the first that fits a label wins. Patterns cover the whole label. */
export const labelPatterns: readonly LabelPattern[] = [
  label(
    "number",
    10,
    /^(?:序号|序|编号|项次|项号|顺序号|序列号|号|No\.?|#)$|^(?:任务|项目|事项|工作|问题|清单|指标|条目|目录|总|分|抽查计划)(?:序号|编号|号)$/i,
  ),
  // A column that names the unit and its person: the unit counts (the reading of the cell leaves persons out).
  label("lead", 9, new RegExp(`^牵头(?:责任)?(?:单位|部门)${andItsPerson}$`)),
  label("support", 9, new RegExp(`^(?:配合|协办|参与)(?:责任)?(?:单位|部门)${andItsPerson}$`)),
  label("responsible", 9, new RegExp(`^(?:责任|主责|承办|落实|实施)(?:单位|部门|科室|股室)${andItsPerson}$`)),
  label(
    "person",
    9,
    /领导(?!批示|交办|指示|小组|班子)|责任人|负责人|联系人|经办人|承办人|联络员|联系方式|电话|手机|^负责同志$|^牵头人$|^(?:填报|审核|填表|制表)人$|^.{0,4}(?:县长|市长|区长|乡镇长|组长|河长|路长|林长|链长)$/,
  ),
  label(
    "support",
    10,
    new RegExp(
      `^${place}(?:配合|协办|参与|协同|协助|协作|会办|联办|参加|配合协办|协同配合|配合协助)(?:责任|落实|配合|协助|协办)?${office}?$`,
    ),
  ),
  label("support", 8, new RegExp(`^${place}(?:支持|辅助|成员|共同责任|其他责任)${office}$|^其他责任${office}$`)),
  label("lead", 10, new RegExp(`^${place}(?:责任|总|主)?(?:牵头|主办|发起|第一责任|总牵头)(?:责任|负责|落实|主办)?${office}?$`)),
  label("responsible", 10, /^(?:责任|主责|主要责任)(?:单位|部门|主体)$/),
  label(
    "responsible",
    9,
    new RegExp(
      `^${place}(?:决策|任务|工作|整改|具体|分工|落实|项目|直接)?(?:责任|主责|主要责任|承办|落实|责任落实|实施|执行|负责|申报|完成|整改|承担|承接|办理|直接责任|主要负责)${office}$`,
    ),
  ),
  label(
    "responsible",
    8,
    /^(?:牵头(?:单位|部门)?(?:和|及|与|、|\/)(?:责任|配合|协办|参与)(?:单位|部门)?|责任分工|责任分解|部门分工|任务分工|职责分工|单位分工|负责考核部门|检查主体|抽查主体|公开主体|实施主体|落实主体|责任乡镇(?:街道)?|属地(?:单位|责任|责任单位)?|责任(?:单位|部门)\/(?:单位|部门)|责任方|建设单位|项目(?:业主|法人|单位|实施单位))$/,
  ),
  label("responsible", 7, /^(?:业主|主管|行业主管|归口|归口管理|包联|包保|包抓|挂钩)(?:单位|部门)$/),
  label("responsible", 6, /^(?:[省市县区](?:级|直))?(?:单位|部门)$|^(?:股室|科室|处室|责任|单位名称|责任清单)$/),
  label(
    "progress",
    10,
    /(?:完成|落实|进展|办理|推进|整改|办结|执行|销号|开展|实施|工作)(?:工作)?(?:情况|进展|进度|状态|结果)$|^(?:目前|工作|办理|当前|最新|本月|本季度?|形象|建设|工程|项目|阶段性?)?(?:进展|进度|状态)$|^(?:第?[一二三四1-4]季度|[上下]半年|全年|\d{1,2}月份?|[一二三四五六七八九十]+月份?)(?:工作)?进展$|^阶段性成效$|^(?:截至|截止).{0,8}(?:进展|情况)$|^是否(?:完成|办结|落实|整改到位|销号)$|^(?:完成|办理|办结)与否$/,
  ),
  label(
    "done-date",
    10,
    /^(?:实际|最终)(?:完成|办结|落实|竣工|完工|整改|销号)?(?:时间|日期)$|^(?:办结|销号|完成销号|办结销号)(?:时间|日期)$/,
  ),
  label(
    "other-date",
    9,
    /^(?:计划|拟|预计|拟定|实际)?(?:交办|下达|印发|发文|开始|起始|启动|开工|进场|立项|反馈|填报|报送|上报|收文|抽取|登记|更新|会议|签收|受理|批示|审批|批复)(?:时间|日期|日)(?:至)?$/,
  ),
  // When to report is not by when to finish; where no other time is given it is the only limit there is.
  label("deadline", 5, /^(?:上报|报送|反馈|填报|呈报|汇报|回复)(?:时限|期限)(?:要求)?$/),
  label("deadline", 10, /(?:时限|期限)(?:要求|及要求)?$|^(?:时限|期限)[^情]{0,6}$/),
  label(
    "deadline",
    9,
    /^(?:截止|截至)(?:时间|日期|日)?$|^(?:要求|规定|限定|应)(?:完成|办结)?(?:时间|日期)$|^(?:时间|进度)(?:要求|节点|安排|进度|计划)(?:要求|安排)?$|^(?:完成|办结|整改)(?:时间|日期)(?:要求|节点|安排)$|^限办(?:时间|日期)$|^最后(?:时间|日期)$/,
  ),
  label("deadline", 8, new RegExp(`^${planned}${finished}${moment}(?:要求|节点)?$|^(?:完成|整改|整改完成|整改到位)${moment}$`)),
  label("deadline", 7, new RegExp(`^${finished}${moment}$|^完成年度$`)),
  label(
    "deadline",
    6,
    /^.{0,6}起止(?:时间|日期|年限)$|^.{0,6}(?:实施|开展|检查|抽查|决策|办理|公开|工作|活动|推进)(?:时间|日期|年限)(?:段|安排)?$|^拟.{1,4}时间$|^(?:建设|计划|实施|合同)?工期$|^(?:建设|实施)年限$/,
  ),
  label("deadline", 5, /^(?:工作|推进)?(?:进度安排|时间节点|进度计划)$|^(?:工作|推进|进度)?节点(?:要求)?$|^(?:时序|序时)进度$/),
  label("deadline", 4, /^(?:时间|日期|时间段|时间节点|时序进度|时间进度表|时间表)$/),
  label("remark", 10, /^(?:备注|说明|附注|备考|备注说明|其他说明)$/),
  label(
    "category",
    9,
    /^(?:任务组|任务来源|专项|章节|行业|方面|大类|小类|category|group)$|^.{0,4}(?:类别|分类|类型|领域|板块|模块|条线|环节|方向)$/i,
  ),
  label(
    "category",
    9,
    /^[一二三四]级(?:指标|任务|目录|事项|分类)?$|^指标名称$|^(?:专项|重大)?(?:行动|工程)(?:名称)?$|^专项(?:行动)?(?:名称)?$|^重点工程(?:名称)?$/,
  ),
  label(
    "task",
    10,
    new RegExp(
      `^${ofTheYear}(?:具体|细化|分解|主要|重点|目标|年度|工作|责任|落实|改革|整改|整治|行动|专项|攻坚|创建|序时|主要职责)*任务(?:内容|事项|清单|名称|目标|要求|分解|及要求|与要求|描述|措施|概述|明细)*$`,
    ),
  ),
  label(
    "task",
    10,
    /^目标(?:与|和|及)任务$|^(?:目标|重点|主要|工作|具体)*任务(?:及|和|与)(?:工作|具体|主要|推进|落实)?(?:措施|举措|目标|内容)$|^.{0,8}任务目标$|^任务\(task\)$/,
  ),
  label(
    "task",
    9,
    new RegExp(
      `^${ofTheYear}(?:具体|工作|细化|主要|推进|落实|重点|改革|整改|保障|下步|下一步|会议|年度|议定)+(?:措施|举措|要求|内容|工作|事项|项目)(?:清单|名称|内容|要求)?(?:(?:及|和|与)(?:要求|目标|标准|内容))?$`,
    ),
  ),
  label("task", 9, /^.{0,4}民生实事(?:项目|名称)*$|^.{0,4}事项(?:名称|内容|清单)$|^项目(?:名称|内容)$|^实事项目$/),
  label(
    "task",
    7,
    /^.{0,6}(?:任务|计划)名称$|^(?:决策|交办|督办|督查|检查|抽查|议定|批示|领导批示|领导交办|重大|重点|办理|服务|履职|责任)(?:事项|项目|内容)(?:名称)?$|^.{0,4}内容清单$|^议题名称$|^课题名称$|^(?:实施|建设|公开|整改|整治|创建|督查|排查|活动|培训|建议|提案|批示|测评|要点)内容$|^(?:主要|年度)*(?:建设|实施)内容(?:及规模|及标准|及要求)?$|^公开(?:事项|信息)$|^工作(?:重点|要点|安排|清单|名称)$|^(?:实施|活动)项目$/,
  ),
  label("task", 5, /^(?:办理|目标)要求$/),
  label(
    "task",
    4,
    /^(?:名称|事项|内容|项目|任务|考核项目|考核内容|考核指标|考评项目|年度目标|违规描述|整改建议|工作目标|工作标准|目标|工作|要求|(?:措施|举措)(?:清单|内容)?)$/,
  ),
  label("task", 4, /^(?:存在|反馈|主要|突出|具体)?(?:的)?问题(?:清单|描述|事实|表现)?$|^具体表现$/),
];

function label(meaning: LabelMeaning, strength: number, pattern: RegExp): LabelPattern {
  return { meaning, strength, pattern };
}
