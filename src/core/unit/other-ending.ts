import type { FormalName } from "./formal-name";
import { grouped } from "./grouped";
import { fieldAt } from "./unit-name";

/** Fields in which the 委 is another body than the 局. */
const twoBodies = new Set(["审计", "监察", "国家安全", "纪律检查", "财经"]);
/** Fields whose 办 became a 局 or is called one; elsewhere an 办 beside a 局 is an office of its own (县应急办, 县食安办). */
const officeFields = new Set(
  "信访 扶贫开发 金融 外事 侨务 台湾事务 人民防空 招商 投资促进 移民 机关事务管理 档案 法制 物价 粮食 知识产权 大数据 大数据发展管理 政务服务 保密 体育 旅游 民族宗教事务 地震 乡村振兴 能源 城市管理".split(
    " ",
  ),
);

/** Pairs of names that differ in 局, 委, 办, 厅 alone: 县发展改革局 / 县发展改革委. */
export function otherEnding<Name extends FormalName>(entries: readonly Name[]): (readonly [Name, Name])[] {
  const candidates = entries.filter(
    ({ stem, ending }) => ["局", "委", "办", "厅"].includes(ending) && fieldAt(stem) !== "" && !twoBodies.has(stem),
  );
  return grouped(candidates, ({ level, stem }) => `${level}|${stem}`).flatMap((group) => {
    const first = group.find(({ ending }) => ending === "局") ?? group.find(({ ending }) => ending === "厅");
    if (!first) return [];
    const others = group.filter(({ ending, stem }) => ending !== first.ending && (ending !== "办" || officeFields.has(stem)));
    return others.map((other) => [first, other] as const);
  });
}
