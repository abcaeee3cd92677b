import { fieldWords } from "./unit-vocabulary";

/** Short forms that stand for the same words wherever they occur in a name, with the full words (和 and 与 left out). */
const shortWords: Readonly<Record<string, string>> = {
  发改: "发展改革",
  教科: "教育科学技术",
  教体: "教育体育",
  教科体: "教育科学技术体育",
  科技: "科学技术",
  工信: "工业信息化",
  经信: "经济信息化",
  经贸: "经济贸易",
  民宗: "民族宗教事务",
  民族宗教: "民族宗教事务",
  民族宗教事务: "民族宗教事务",
  人社: "人力资源社会保障",
  人力社保: "人力资源社会保障",
  人力资源社保: "人力资源社会保障",
  自规: "自然资源规划",
  住建: "住房城乡建设",
  城管: "城市管理",
  综合执法: "综合行政执法",
  交运: "交通运输",
  融媒: "融媒体",
  市场监督: "市场监督管理",
  市场监督管理: "市场监督管理",
  城管执法: "城市管理综合行政执法",
  城市管理执法: "城市管理综合行政执法",
  文旅: "文化旅游",
  文广: "文化广播电视",
  文体: "文化体育",
  文广旅: "文化广播电视旅游",
  文旅广: "文化旅游广播电视",
  文旅体: "文化旅游体育",
  文体旅: "文化体育旅游",
  文广旅体: "文化广播电视旅游体育",
  文体广旅: "文化体育广播电视旅游",
  广电: "广播电视",
  卫健: "卫生健康",
  卫计: "卫生计划生育",
  卫生计生: "卫生计划生育",
  市场监管: "市场监督管理",
  市监: "市场监督管理",
  退役军人: "退役军人事务",
  退役军人事务: "退役军人事务",
  医保: "医疗保障",
  林草: "林业草原",
  国资: "国有资产监督管理",
  国资监管: "国有资产监督管理",
  疾控: "疾病预防控制",
  公积金: "住房公积金",
  住房公积金: "住房公积金",
  人防: "人民防空",
  环保: "环境保护",
  药监: "药品监督管理",
  食药监: "食品药品监督管理",
  质监: "质量技术监督",
  网信: "网络安全信息化委员会",
  投促: "投资促进",
  交警: "交通警察",
  人武: "人民武装",
  政府: "人民政府",
  人民政府: "人民政府",
};

/** Short forms of a whole name without its level, each with the stem and ending it stands for. */
export const shortNames: Readonly<Record<string, string>> = {
  编办: "机构编制委员会办",
  编委办: "机构编制委员会办",
  外办: "外事办",
  外事工作办: "外事办",
  台办: "台湾事务办",
  侨办: "侨务办",
  供销社: "供销合作社",
  供销联社: "供销合作社",
  供销合作联社: "供销合作社",
  供销合作社联合社: "供销合作社",
  妇联: "妇女联合会",
  残联: "残疾人联合会",
  科协: "科学技术协会",
  文联: "文学艺术界联合会",
  工商联: "工商业联合会",
  侨联: "归国华侨联合会",
  红会: "红十字会",
  人大办: "人大常委会办",
  人大常委办: "人大常委会办",
  纪委: "纪律检查委",
  监委: "监察委",
  政法委: "政法委",
  法院: "人民法院",
  检察院: "人民检察院",
  消防大队: "消防救援大队",
  应急局: "应急管理局",
  应急厅: "应急管理厅",
  交通局: "交通运输局",
  交通厅: "交通运输厅",
  交通委: "交通运输委",
  烟草局: "烟草专卖局",
  大数据局: "大数据发展管理局",
  大数据发展局: "大数据发展管理局",
  大数据管理局: "大数据发展管理局",
  政数局: "政务服务数据管理局",
  政务中心: "政务服务中心",
  政务局: "政务服务局",
  行政审批局: "行政审批服务局",
  公共资源中心: "公共资源交易中心",
  公资中心: "公共资源交易中心",
  公资交易中心: "公共资源交易中心",
  工会: "总工会",
  直机关工委: "直属机关工作委",
  委直机关工委: "直属机关工作委",
  委直属机关工委: "直属机关工作委",
  委直属机关工作委: "直属机关工作委",
  机关事务局: "机关事务管理局",
  扶贫办: "扶贫开发办",
  武装部: "人民武装部",
};

/** Words of unit names beside the fields of work: with both, a name written right can be read to its end. */
const furtherWords: ReadonlySet<string> = new Set(
  [
    "刑警 刑侦 经侦 缉毒 森警 电台 教工 教工委 文工团 水文 水保 水电 水政 矿业 农技 农资 种业 蚕桑 茶叶 烟叶 果业 花卉 节能 散装 房改 医改 教研 电教 招考",
    "考试 勘测 设计 质检 计量 药检 监测 稽查 路政 运政 海事 渔政 港务 航道 抗旱 灌区 供热 燃气 照明 风景",
    "名胜 拆迁 征迁 征地 收储 粮储 国库 会计 评审 绩效 公证 法援 律师 矫正 普法 依法 综治 禁毒 反恐 维稳",
    "治安 户政 网安 特警 巡警 车管 优抚 安置 军休 陵园 福利 地名 养老 婚姻 血站 急救 认证 成本 收费 铁办",
    "会展 电商 军粮 盐业 督办 接待 后勤 理论 舆情 报社 剧团 景区 创建 组宣 总务 教务 政教 德育 财务 政务",
    "党务 信息化 监督 管理 保障 资源 运输 技术 军人 事务 预防 控制 交易 联合 保护 服务 促进 振兴 引资 专卖",
    "救援 媒体 资产 健康 和 大数 推广 保健 防空 开发 指导 检测 检验 工作 产权 审批 退役 计划 生育 电视",
    "发布 常委会 警察 合作社",
  ].flatMap((line) => line.split(" ")),
);
const longest = 8;

/** The words of a stem: short forms written out, 和 and 与 left out. `known` is false where some of it is no known word. */
export interface StemWords {
  readonly words: readonly string[];
  readonly known: boolean;
}

/** Reads a stem (发改, 住房和城乡建设) word by word, always the longest that fits. */
export function stemWords(stem: string): StemWords {
  const text = stem.replace(/[和与及、]/g, "");
  const words: string[] = [];
  let known = true;
  for (let position = 0; position < text.length;) {
    const word = wordAt(text, position);
    known &&= word !== "";
    const taken = word === "" ? text.charAt(position) : word;
    words.push(shortWords[taken] ?? taken);
    position += taken.length;
  }
  return { words, known };
}

/** True for a word that the names of units are made of, whole or short. */
export function isNameWord(word: string): boolean {
  return Object.hasOwn(shortWords, word) || fieldWords.has(word) || furtherWords.has(word);
}

function wordAt(text: string, position: number): string {
  for (let length = Math.min(longest, text.length - position); length > 1; length--) {
    const word = text.slice(position, position + length);
    if (isNameWord(word)) return word;
  }
  return "";
}
