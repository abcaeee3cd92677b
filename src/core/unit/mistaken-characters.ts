/** Characters that are typed for one another, alike in sound or in shape, among those that the names of units are made of. */
const groups: readonly string[] = [
  "政证正整征改 法发伐罚 计汁记讣 建健键 督都 监鉴坚盐 康慷糠 源原缘 资姿咨 态太 环坏 境镜景 设没役疫 村材忖 农衣浓 障璋章 输翰轮 保堡褓",
  "险检捡俭 安按案 公工功 教校较 育肓玉 统桶 局具据句居剧 县具悬 委萎季 办辨协 部步陪 厅听 员圆 府付俯 传转 宣宜 组祖租 织识炽 纪记己",
  "察查擦 民明氏 族旅 宗忠综 商尚 务物勿 业叶亚 林淋材 水永氷 利力立 象像 气汽 税说锐 审申宙 信新性 访仿防坊 档挡 融溶蓉 媒煤 体休",
  "游由油 交文 应因映 急及 理里 退腿 军均 事市 疗辽 卫为 生声 住注往 房防 城成诚 乡多 规归 划化 自字白 然燃 场厂 革格隔 展张辰 门们 直值",
  "镇真填 司思 财才材 科料 技枝 学雪 院园元 供共 销消 残惨 联连 妇归 总怎 会汇 团困 党堂 馆管官 队对 站占战 所锁 室宝 处外 股般 心新",
  "服福 批披 执挚 行形 运远云 输疏 振震 牧枚 畜蓄 控空 贫贪 粮梁量 兴光 旅族 急疾 护户 渔鱼 贸冒",
].flatMap((line) => line.split(" "));

const alikeTo = new Map<string, Set<string>>();
for (const group of groups) {
  for (const character of group) {
    const others = alikeTo.get(character) ?? new Set();
    for (const other of group) others.add(other);
    alikeTo.set(character, others);
  }
}

/** The characters that are easily written for one another with this one, itself left out. */
export function charactersLike(character: string): readonly string[] {
  return [...(alikeTo.get(character) ?? [])].filter((other) => other !== character);
}

/** True where one character is easily written for the other. */
export function easilyMistaken(one: string, other: string): boolean {
  return one !== other && alikeTo.get(one)?.has(other) === true;
}
