const doubled = /([\p{Script=Han}]{2,3})\1/gu;
const doubledParticle = /(?<![目标])的的(?!确)|(?<!为)了了(?!解)/;
/** Words that end one name and begin the next: 县人民政府政府网站, 安全生产生产经营单位. */
const nouns = new Set("政府 信息 工作 项目 企业 部门 单位 管理 服务 数据 预算 市场 标准 安全".split(" "));
/** One by one: 一户一户, 逐项逐项. */
const oneByOne = /^[一逐]/;
const boundary = /^$|[\s，。、；：！？,.;:!?“”"'‘’（）()《》〈〉【】]/;

/**
 * A word of two or three characters written twice in a row (加强加强), or a doubled 的 or 了; null where there is none. Where the word may end one name
 * and begin the next, it counts only at the edge of a phrase, where it can do one of both at most.
 */
export function doubledWord(text: string): string | null {
  for (const match of text.matchAll(doubled)) {
    const word = match[1] ?? "";
    if (oneByOne.test(word) || new Set(word).size === 1) continue;
    const before = text.charAt(match.index - 1);
    const after = text.charAt(match.index + match[0].length);
    if (!nouns.has(word) || boundary.test(before) || boundary.test(after)) return word;
  }
  return doubledParticle.exec(text)?.[0] ?? null;
}
