import type { Form } from "../mention";

/** Words for work without a last day. 持续至 and 持续到 name one; 全年完成 does too. */
const words =
  /持续(?!至|到|时间|\d)|长期|长效|常态|常年|经常|日常|贯穿|全年(?!度?内|完成|(?:不少于|不低于|至少|共|累计|开展|举办|组织)?\d+[次场期])|全程|全时段|不间断|常抓不懈|常抓|持之以恒|久久为功|一以贯之|坚持不懈|滚动|动态|实时|随时|不断|始终|逐步|永久|永远|平时|一直(?!到|至)|(?:及|和)(?:以后|今后|之后)/y;

/** 持续推进, 长期坚持, 常态化, 2022年及以后. */
export const ongoing: Form = (text, at) => {
  words.lastIndex = at;
  const match = words.exec(text);
  return match ? { is: "ongoing", start: at, end: at + match[0].length } : null;
};
