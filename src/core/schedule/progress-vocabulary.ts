/** Words that say a task is finished, after 已, 全部 or the like. */
const finish =
  "(?:完成|办结|销号|落实|整改|办理|竣工|投用|验收|报送|上报|印发|出台|公开|公布|投入使用|建成投用|通过(?:竣工)?验收|结案|完结|办复|答复)";

/** A label repeated in the cell: 完成情况：否 says 否. */
export const repeatedLabel = /^(?:是否)?(?:完成|办结|办理|落实|整改|进展|推进|工作)(?:情况|进展|与否)?[:：](?=.)/;

/** 按计划完成 and 完成年度计划任务 are done; every other 计划 is what is still to come. */
export const donePlan =
  /按照?(?:既定|原定)?计划(?=(?:已|均|全部|按期|按时|如期)*(?:完成|办结|落实))|(?<=完成了?)(?:全年|年度|本年度|既定|原定)计划(?:任务|目标)?(?=[,，。;；]|$)/g;

/** 未来, 未成年人 and 未保 are words of their own; so are the 待 of 等待, 招待 and 接待. */
export const notDone =
  /未(?!来|成年|保|雨绸缪)|没(?:有|能|完成|办结|落实|做完|动)|(?:不能|无法|难以|不可能)(?:按期|按时|如期|全部)?(?:完成|办结|落实)|尚在|正在|正开展|正推进|进行中|(?<!持续)推进中|办理中|(?<!持续)整改中|实施中|建设中|落实中|审批中|筹备|筹划|仍在|还在|有待|(?<![等招接期])待|滞后|停滞|暂缓|部分(?:已|均已)?(?:完成|办结)|多数(?:已|均已)?(?:完成|办结)|完成了?(?:大|一)?部分|(?:完成|推进)(?:大半|过半|一半)|完成了?近?(?:[一二三四五六七八九]成|[二三四五]分之)|(?:剩余|还剩|尚余|余下)\d+/;

/** A negation of the end itself, wherever it stands in the text. */
export const endDenied = /(?:未|没有?|没能|不能|无法|难以)(?:能|全部|全面|按期|按时|如期|最终|实际)*(?:完成|办结|销号|整改|落实)/;

/** Negations of something else than the end: of an objection, of a delay. They prove nothing, and what they stand beside is left as not understood. */
export const aside =
  /未(?:涉及|下达|下发|部署|安排|分配|收到|接到|发现|出现|发生|产生|造成|引发|逾期|超期|超时|超出)|没有(?:收到|接到|发现|出现|发生|产生|遗留|困难|问题|异议|逾期|超期)/;

/** 现已完成 after a negation: it was not done at first, and is. */
export const doneSince =
  /(?:现|目前|现在|随后|之后|后来|最终)(?:已|均已|已经|全部)+(?:全部|全面)?(?:完成|办结|销号|落实|整改|公开|报送|补报)/;

/** Neither done nor not done: a negation of a negation, what is nearly done, what is planned. */
export const unclear = /待上级|无未|没有未|不存在未|基本(?:完成|办结|落实|整改|到位|建成|实现)|持续(?:推进|整改)中$|预计|计划|拟于|力争/;

/** Done, and others have still to say so: 已整改，待验收. */
export const awaiting =
  /(?:已|全部|均)[^,，。;；]{0,8}(?:整改|完工|竣工|建成|完成)[^,，。;；]{0,4}[,，]?(?:等待|待|已?报请?|申请)[^,，。;；]{0,6}(?:验收|销号|审核|审定|认定|评审)$/;

/** What is to come, what need not be done, a step or a part of the whole. Said of the task only where no 已完成 stands before it by itself. */
export const notTheEnd =
  /即将|将于|将在|有望|可望|力求|(?:争取|确保|保证)(?:在|于|今年|年内|年底|月底|按期|按时|如期|\d)|无需|不需|申请(?:销号|办结|验收|结项)|(?<!提)前(?:全部|全面)?完成|(?<!现)阶段|前期|初步|初稿|征求意见稿|主体(?:工程|部分|建设)?(?:已|均已)?完成|完成了?主体|可(?:全部|全面)?完成|(?:年|月)底(?:全部|全面)?完成|[一二三四五首]期|首批|第[一二三四五]批|完成了?(?:项目|公开)?(?:招标|招投标|立项|可研|选址|勘察|设计)|近100%|完成了?\d+(?:\/\d|[项个件家户处条])/;

export const done = new RegExp(
  `(?:已|均|全部|全面|按期|按时|如期|提前|圆满|顺利)+(?:经)?(?:全部|全面|按期|按时|如期|圆满)?${finish}|^(?:超额)?(?:完成|办结|销号)(?!情况|进度|时间|时限|日期|率|比例)|(?:完成|办结|销号|整改到位|完毕)(?:。|$)|[√✓✔]`,
);

/** 已完成 by itself, before a comma or at the end: what follows is about something else. */
export const doneAtOnce = /^(?:已|均已|全部|已全部|按期|按时|已经)*(?:完成|办结|销号)(?=[,，。;；!！]|$)/;

/** So many of so many: 共10项，已完成8项. */
export const countOfAll = /(\d+)([项个件家户处条])[^\d,，。;；]{0,4}[,，]?[^\d,，。;；]{0,4}(?:完成|整改|办结|销号)了?(\d+)\2/;

/** A share with the words before it in its clause. */
export const share = /([^,，。;；、\d%]{0,8})(\d+(?:\.\d+)?)%/g;

/** The share is one of the task's progress: nothing is named before it, or the work itself. */
export function isOfProgress(wordsBefore: string): boolean {
  return /完成|办结|整改|落实|销号|进度|进展|推进/.test(wordsBefore) || !/[率度比占增降提升超]/.test(wordsBefore);
}
