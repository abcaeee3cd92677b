/** Characters that are typed for one another, alike in sound or in shape, among those that the names of units are made of. */
const groups: readonly string[] =
  "政证正整征 法发伐 计汁记讣 建健键键 督都 监鉴坚盐临 康慷糠 源原缘 资姿咨 态太 环坏 境镜竟 设没役 村材忖 农衣浓 障璋章 输翰轮 保堡褓 险检捡俭 安按案 公工功 教校 育肓玉 统桶同 局具据句居剧 县具悬 委萎季 办辨协 部步陪 厅听 员圆 府付俯 传转 宣宜 组祖租 织识炽 纪记己 察查擦 民明氏 族旅 宗忠综 商尚 务物勿 业叶亚 林淋材 水永氷 利力立 象像 气汽 税说锐 审申宙 信新性 访仿防坊 档挡 案按 融蓉 媒煤 体休 游由油 文交 广厂 应因映 急及 理里 退腿 军均 事市 疗辽 卫为 生声 住注往 房防 城成诚 乡多 规归 划化 自字白 然燃 市巿 场厂 改该政 革格隔 展张辰 门们 直值 镇真填 司思 财才材 科料 技枝 学雪 院园 供共 销消 残惨 联连 妇归 总怎 会汇 团困 党堂 校较 馆管 队对 站占 所锁 室宝 处外 股般 心新 服福 政改 审宙 批披 综宗 执挚 行形 城诚 管官".split(
    " ",
  );

const alikeTo = new Map<string, Set<string>>();
for (const group of groups) {
  for (const character of group) {
    const others = alikeTo.get(character) ?? new Set();
    for (const other of group) others.add(other);
    alikeTo.set(character, others);
  }
}

/** True where one character is easily written for the other. */
export function easilyMistaken(one: string, other: string): boolean {
  return one !== other && alikeTo.get(one)?.has(other) === true;
}
