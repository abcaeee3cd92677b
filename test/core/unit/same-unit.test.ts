import table from "../../fixtures/rongjiang-2021.json";
import { readUnits } from "../../../src/core/unit/read-units";
import { proposeSameUnits, type CountedName, type SameUnitReason } from "../../../src/core/unit/same-unit";

const once = (...names: string[]): CountedName[] => names.map((name) => ({ name, count: 1 }));

const samePairs: readonly (readonly [string, string, SameUnitReason])[] = [
  ["县发展改革局", "县发展改革委", "ending"],
  ["县发展改革局", "县发展和改革委员会", "ending"],
  ["县卫生健康局", "县卫健委", "ending"],
  ["市交通运输局", "市交通委", "ending"],
  ["市住房城乡建设局", "市住房城乡建设委", "ending"],
  ["县信访局", "县信访办", "ending"],
  ["县民族宗教事务局", "县民宗委", "ending"],
  ["省广电局", "省广电厅", "ending"],
  ["县发展改革局", "县发改局", "short-form"],
  ["县发展和改革局", "县发展改革局", "short-form"],
  ["县住房和城乡建设局", "县住建局", "short-form"],
  ["县住房和城乡建设局", "县住房城乡建设局", "short-form"],
  ["县人力资源和社会保障局", "县人社局", "short-form"],
  ["省人力资源和社会保障厅", "省人力社保厅", "short-form"],
  ["县卫生健康局", "县卫健局", "short-form"],
  ["县市场监督管理局", "县市场监管局", "short-form"],
  ["县市场监督管理局", "县市监局", "short-form"],
  ["县教育科技局", "县教科局", "short-form"],
  ["县工业和信息化局", "县工信局", "short-form"],
  ["省经济和信息化厅", "省经信厅", "short-form"],
  ["县文化和旅游局", "县文旅局", "short-form"],
  ["县文化广电和旅游局", "县文广旅局", "short-form"],
  ["县退役军人事务局", "县退役军人局", "short-form"],
  ["县医疗保障局", "县医保局", "short-form"],
  ["县应急管理局", "县应急局", "short-form"],
  ["县交通运输局", "县交通局", "short-form"],
  ["县综合行政执法局", "县综合执法局", "short-form"],
  ["县城市管理局", "县城管局", "short-form"],
  ["县林业和草原局", "县林草局", "short-form"],
  ["县政务服务中心", "县政务中心", "short-form"],
  ["县人民政府办公室", "县政府办", "short-form"],
  ["县委办公室", "县委办", "short-form"],
  ["县人民法院", "县法院", "short-form"],
  ["县人民检察院", "县检察院", "short-form"],
  ["县残疾人联合会", "县残联", "short-form"],
  ["县妇女联合会", "县妇联", "short-form"],
  ["县供销合作社联合社", "县供销社", "short-form"],
  ["县疾病预防控制中心", "县疾控中心", "short-form"],
  ["县委网络安全和信息化委员会办公室", "县委网信办", "short-form"],
  ["团县委", "县团委", "short-form"],
  ["县农业科学局", "县农科局", "short-form"],
  ["县财政局", "财政局", "level-missing"],
  ["榕江县财政局", "县财政局", "level-missing"],
  ["县住房和城乡建设局", "住建局", "level-missing"],
  ["县委组织部", "组织部", "level-missing"],
  ["县政务服务中心", "政务服务中心", "level-missing"],
  ["县住房和城乡建设局", "县住房和城乡建没局", "one-character"],
  ["县农业农村局", "县农业农材局", "one-character"],
  ["县人力资源和社会保障局", "县人力资源和社会保璋局", "one-character"],
  ["县市场监督管理局", "县市场监督管局", "one-character"],
  ["县交通运输局", "县交通运翰局", "one-character"],
  ["县退役军人事务局", "县退设军人事务局", "one-character"],
  ["县司法局", "县司发局", "one-character"],
  ["县财政局", "县财证局", "one-character"],
  ["县市场监管局(县知识产权局)", "县市场监管局（县知识产权局）", "blanks-or-width"],
  ["县财政局", "县　财政局", "blanks-or-width"],
  ["各乡镇（街道）", "各乡镇(街道)", "blanks-or-width"],
];

describe("one unit written in two ways", () => {
  it.each(samePairs)("%s = %s (%s)", (kept, variant, reason) => {
    const names = [
      { name: variant, count: 1 },
      { name: kept, count: 3 },
    ];
    expect(proposeSameUnits(names)).toEqual([{ names: [kept, variant], reason }]);
  });
});

const differentPairs: readonly (readonly [string, string])[] = [
  ["县财政局", "县审计局"],
  ["县教育局", "县体育局"],
  ["县农业农村局", "县林业局"],
  ["县农业农村局", "县农业局"],
  ["省财政厅", "县财政局"],
  ["市财政局", "县财政局"],
  ["省发展改革委", "市发展改革委"],
  ["国家发展改革委", "省发展改革委"],
  ["榕江县财政局", "从江县财政局"],
  ["县政府办公室", "县委办公室"],
  ["县人大办公室", "县政协办公室"],
  ["县政府", "县政府办公室"],
  ["县委", "县政府"],
  ["县委组织部", "县委宣传部"],
  ["组织部", "宣传部"],
  ["县纪委", "县监委"],
  ["忠诚镇", "古州镇"],
  ["忠诚镇人民政府", "古州镇人民政府"],
  ["乐里镇", "朗洞镇"],
  ["平江乡", "平永乡"],
  ["县第一中学", "县第二中学"],
  ["县第一人民医院", "县第二人民医院"],
  ["东城街道办事处", "西城街道办事处"],
  ["州生态环境局榕江分局", "州生态环境局从江分局"],
  ["州生态环境局榕江县分局", "州生态环境局"],
  ["县公安局交警大队", "县公安局刑警大队"],
  ["县公安局", "县司法局"],
  ["县法院", "县检察院"],
  ["县水务局", "县水利局"],
  ["县民政局", "县财政局"],
  ["县统计局", "县审计局"],
  ["县商务局", "县水务局"],
  ["县税务局", "县商务局"],
  ["县医保局", "县人社局"],
  ["县自然资源局", "县林业局"],
  ["县生态环境局", "县自然资源局"],
  ["县应急管理局", "县应急办"],
  ["县食品安全委员会", "县食品安全委员会办公室"],
  ["县安委会", "县安委办"],
  ["县编委", "县编办"],
  ["县审计局", "县委审计委员会办公室"],
  ["县残联", "县妇联"],
  ["县文联", "县工商联"],
  ["县科协", "县文联"],
  ["县总工会", "县妇联"],
  ["县信访局", "县司法局"],
  ["县档案局", "县档案馆"],
  ["县图书馆", "县文化馆"],
  ["县人民医院", "县中医医院"],
  ["县妇幼保健院", "县人民医院"],
  ["县教育局", "县教育科技局"],
  ["县文化旅游局", "县文化体育局"],
  ["县农业技术推广中心", "县农机技术推广中心"],
  ["县政务服务中心", "县政务服务局"],
  ["县机关事务服务中心", "县政务服务中心"],
  ["县融媒体中心", "县代建中心"],
  ["县住房城乡建设局", "县城市管理局"],
  ["县交通运输局", "县公路局"],
  ["县消防救援大队", "县交警大队"],
  ["县移动公司", "县联通公司"],
  ["县供电局", "县电信公司"],
  ["教育处", "教务处"],
  ["办公室", "县政府办公室"],
  ["财务科", "县财政局"],
  ["县教育局人事股", "县教育局财务股"],
  ["县直各部门", "县直有关部门"],
  ["各乡镇", "各乡镇人民政府"],
  ["各街道", "各乡镇"],
  ["县国家安全局", "县委国安办"],
  ["之江实验室", "西湖实验室"],
  ["张三", "张五"],
  ["县工商局", "县工业商务局"],
];

describe("names that may be two units", () => {
  it.each(differentPairs)("%s, %s", (a, b) => {
    expect(proposeSameUnits(once(a, b))).toEqual([]);
  });
});

describe("a table's list of names", () => {
  it("gives one proposal for the real table, with the more frequent name kept", () => {
    const counts = new Map<string, number>();
    for (const row of table.grid.slice(3)) {
      for (const { name } of readUnits(row[3] ?? "", "lead").mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    expect(counts.size).toBe(19);
    const names = [...counts].map(([name, count]) => ({ name, count }));
    expect(proposeSameUnits(names)).toEqual([{ names: ["县发展改革局", "县发展改革委"], reason: "ending" }]);
  });

  it("does not guess a missing level where two units may be meant", () => {
    expect(proposeSameUnits(once("市财政局", "县财政局", "财政局"))).toEqual([]);
    expect(proposeSameUnits(once("榕江县教育局", "从江县教育局", "县教育局"))).toEqual([]);
  });

  it("sets every other writing beside the one to keep", () => {
    const names = [
      { name: "发改局", count: 1 },
      { name: "县发展改革委", count: 2 },
      { name: "县发展改革局", count: 5 },
      { name: "县发改局", count: 1 },
    ];
    expect(proposeSameUnits(names).map((proposal) => proposal.names)).toEqual([
      ["县发展改革局", "发改局"],
      ["县发展改革局", "县发展改革委"],
      ["县发展改革局", "县发改局"],
    ]);
  });

  it("keeps the longer of equally frequent names, then the first", () => {
    expect(proposeSameUnits(once("县住建局", "县住房和城乡建设局"))[0]?.names).toEqual(["县住房和城乡建设局", "县住建局"]);
    expect(proposeSameUnits(once("县发展改革委", "县发展改革局"))[0]?.names).toEqual(["县发展改革委", "县发展改革局"]);
  });

  it("reads thousands of names at once", () => {
    const characters = [..."安平清石龙金玉水林江山阳川南北东西宁昌德"];
    const places = characters.flatMap((first) => characters.map((second) => `${first}${second}县`));
    const bureaus = [
      "财政局",
      "住房和城乡建设局",
      "住建局",
      "发展改革局",
      "发展改革委",
      "教育局",
      "卫生健康局",
      "人社局",
      "市场监管局",
      "林业局",
    ];
    const names = places.flatMap((place) => bureaus.map((bureau) => ({ name: place + bureau, count: 1 })));
    const started = performance.now();
    const found = proposeSameUnits(names);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(found).toHaveLength(800);
  });
});
