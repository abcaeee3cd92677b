import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";
import { doubledWord } from "./support/doubled-words";
import { repeatedPhrases } from "./support/repeated-phrases";
import { around, taskTextSpots } from "./support/task-texts";

const header = ["具体任务", "责任单位", "完成时限"];

const doubledSign = /[，。、；：,;:]{2,}/;

/** A phrase or a word of two or more Chinese characters written twice in a row, or doubled punctuation. */
export const textRepeated: Rule = {
  id: "text-repeated",
  severity: "warning",
  needs: [],
  check: ({ table }) => {
    const finder = repeatedPhrases();
    const phrases = taskTextSpots(table, ({ body }) => {
      const phrase = finder.find(body) ?? (finder.mayDouble() ? doubledWord(body) : null);
      return phrase === null ? null : { quote: phrase };
    });
    const signs = taskTextSpots(table, ({ body }) => {
      const found = doubledSign.exec(body);
      return found ? { quote: around(body, found.index, found.index + found[0].length) } : null;
    });
    return [
      ...oneIssue(phrases, (places) => ({ id: "text-repeated.phrase", parameters: { places } })),
      ...oneIssue(signs, (places) => ({ id: "text-repeated.punctuation", parameters: { places } })),
    ];
  },
  examples: {
    good: [
      {
        header,
        rows: [
          [
            "统筹利用一问一答、图片图表……开展解读，政府政务服务，逐户逐户核实，县人民政府政府网站为了了解目的的说明。",
            "县司法局",
            "2021年底前",
          ],
        ],
        finds: [],
      },
      { header, rows: [["编号为2021202120210001的事项按期公开。", "县司法局", "2021年底前"]], finds: [] },
    ],
    bad: [
      { header, rows: [["加强政务公开加强政务公开队伍建设。", "县政府办公室", "2021年底前"]], finds: ["A3"] },
      { header, rows: [["加强加强队伍建设。", "县政府办公室", "2021年底前"]], finds: ["A3"] },
      {
        header,
        rows: [
          ["加强队伍建设加强队伍建设。", "县政府办公室", "2021年底前"],
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["公开年度决算，，接受监督。", "县财政局", "2021年底前"],
        ],
        finds: ["A3", "A5"],
        findings: 2,
      },
    ],
  },
};
