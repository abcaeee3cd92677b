const words = (...lines: readonly string[]): string[] => lines.join(" ").split(" ");

/** Words for the levels of government, as they stand at the head of a unit's name. */
export const levelCharacters: ReadonlySet<string> = new Set("省市县区州旗盟镇乡");

/** Words that begin with the character of a level without naming one. */
export const levelLookAlikes: readonly string[] = words(
  "市场 市容 市民 市域 市监局 市政局 市政处 市政园林 市政公用 市政工程 市政设施 市政管理 市政建设 市政环卫 市政中心 市中区 市南区 市北区",
  "乡村 乡镇 乡风 乡土 乡贤 区域 区划 区块 县域 县级市 省际 州际 旗帜 旗县",
  "镇街 镇海 镇江 镇远 镇雄 镇原 镇宁 镇安 镇平 镇坪 镇巴 镇康 镇沅 镇赉 镇村 镇乡 镇区",
);

/** Fields of work and bodies that a unit's name begins with once its level is taken off. */
export const fieldWords: ReadonlySet<string> = new Set(
  words(
    "发展 改革 发改 物价 价格 粮食 储备 能源 煤炭 电力 教育 教体 教科 教委 科教 科技 科学 科工 科委 工业 工信 信息 经济 经信 经贸 经委 经合",
    "民族 民宗 宗教 公安 民政 司法 财政 人力 人社 人事 劳动 就业 社会 社保 自然 自规 国土 土地 不动产 生态 环境 环保 住房 住建 城乡 城市",
    "城管 城建 建设 建委 规划 房产 房管 房屋 房地产 园林 绿化 市政 市容 环卫 交通 交运 公路 运输 运管 铁路 民航 机场 港航 航务 水利 水务",
    "水库 河长 河湖 移民 农业 农村 农牧 农机 农经 农办 农委 畜牧 水产 渔业 海洋 林业 林草 草原 乡村 扶贫 商务 商贸 招商 投资 投促 口岸 贸促",
    "文化 文旅 文广 文体 文物 文明 旅游 体育 广播 广电 新闻 出版 版权 电影 卫生 卫健 卫计 健康 计生 中医 疾控 疾病 妇幼 爱卫 医疗 医保 药品",
    "药监 食品 食药 食安 退役 双拥 应急 安监 安全 消防 地震 气象 人防 防汛 防震 审计 国资 国有 市场 市监 工商 质监 质量 知识 标准 统计 税务",
    "国税 地税 信访 金融 地方 人民法院 人民检察院 人民政府 人民武装 政务 行政 审批 机关 大数据 数据 数字 政数 智慧 电子 公共 公积金 公资 综合 执法 营商 招标 采购 供销 邮政",
    "通信 烟草 盐务 档案 党史 史志 方志 保密 密码 机要 国安 国家安全 国防 外事 外办 侨务 侨办 台办 台湾 港澳 无线电 编办 编制 编委 机构 政法",
    "组织 宣传 统战 统一 网信 网络 巡察 督查 纪委 纪律 监委 监察 人大 政协 政府 法院 检察 总工会 工会 妇联 妇女 共青团 团委 团工委 科协 文联",
    "残联 残疾 工商联 红十字 侨联 社科 社工 法学会 关工委 老龄 老干 融媒体 传媒 党校 交警 武警 武装 人武 征兵 图书 博物 美术 殡葬 救助 公交",
    "自来水 供水 供电 供气 排水 污水 电信 移动 联通 铁塔 经开 高新 国动 慈善 仲裁 代建 人民医院 中医院 中医医院 重点 项目 信用 征收 土储 动物 植物 种子 产业 民营",
    "中小 创新 创业 人才 低空 航空 自贸 矿产 地质 测绘 湿地 森林 劳务 外贸 对外 合作 平安 法治",
  ),
);

/** Units that always stand under the party committee: a bare 宣传部 after 县委组织部 is 县委宣传部, and so it is after 县财政局. */
export const partyOrgans: ReadonlySet<string> = new Set(
  words("组织部 宣传部 统战部 统一战线工作部 政法委 政法委员会 社会工作部 社工部 老干部局 党校 巡察办 巡察工作领导小组办公室"),
);

/** Offices found under the party committee and under the government alike: they go with the unit named before them. */
export const partyOffices: ReadonlySet<string> = new Set(
  words(
    "编办 网信办 金融办 国安办 改革办 农办 外办 外事办 台办 财经办 财办 政研室 政策研究室 军民融合办 密码局 机要局 保密办 党史研究室 党史办",
    "督查室 审计办 教育工委 直属机关工委",
  ),
);

/** How the name of a unit or of a group of units ends. */
export const unitEndings: readonly string[] = words(
  "局 厅 委 办 部 处 科 股 室 所 站 队 院 园 馆 台 段 署 会 厂 矿 组 镇 乡 村 县 市 区 州 旗 省 港 系 班 库 行 社区 街道 中心 公司 集团 学校 学院",
  "大学 中学 小学 医院 政府 人大 政协 妇联 残联 文联 侨联 工商联 社科联 科协 计生协 供销社 联社 报社 通讯社 合作社 海关 机关 部门 单位 机构",
  "企业 党组 支部 党支部 基地 平台 传媒 移动 联通 电信 铁塔 邮政 烟草 供电 电网 林场 农场 机场 兵团 团体 组织 高校 院校 党校 乡（镇）",
);

/** Words that end like a unit and are none: a name broken after one of them goes on. */
export const endingLookAlikes: readonly string[] = words(
  "城乡 农村 乡村 城市 社会 地区 全市 全县 全区 山区 运行 进行 执行 实行 试行 施行 推行",
);

/** Parts of the country that one 各 speaks of: 各区、县级市; 各乡镇、街道. */
export const territoryWords: readonly string[] = words(
  "县级市 自治区 直辖市 自治县 自治州 地级市 县市区 县区 区县 市县 市州 州市 旗县 市区 县市 乡镇 镇乡 镇街 街镇 街道办事处 街道办 街道 办事处 开发区",
  "功能区 新区 特区 园区 管委会 管理委员会 林场 农场 社区 村居 行政村 省 市 州 县 区 旗 盟 乡 镇 街 村 场",
);

/** Kinds of units that one 各 or 有关 speaks of: 各部门、单位; 各科室、中心. */
export const kindWords: readonly string[] = words(
  "直属单位 直属机构 直属部门 下属单位 所属单位 二级单位 二级机构 事业单位 派出机构 企事业单位 成员单位 责任单位 部门 单位 企业 机构 科室 处室",
  "股室 站所 院系 中小学校 中小学 幼儿园 高校 学校 院校 大队 中队 支队 分局 中心 站 所 队 室 党委 党组 党组织 党支部 支部 政府 团体 人民团体 群团组织",
);

/** Surnames of nine people in ten, for the responsible person who stands beside a unit. */
export const surnames: ReadonlySet<string> = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤欧吴潘石粟",
);

/** What a word of the cell makes of a unit. Words of one role that hold each other: the longer one first. */
export const leadWords: readonly string[] = words("总牵头 牵头 主办 主抓 负总责 总负责");
export const responsibleWords: readonly string[] = words("各负其责 负责 主责 承办 组织实施 实施 抓落实 落实 推进 办理 执行 完成 责任");
export const supportWords: readonly string[] = words("配合 协办 参与 参加 协助 协同 支持 协作 指导");
