import type { SectionHeading } from "../table/responsibility-table";
import { toHalfWidth } from "../sheet/plain-text";
import type { Rule } from "./rule";
import { groupSpots, oneIssue } from "./support/one-issue";
import { textFix } from "./support/text-fix";

const header = ["类别", "具体任务", "责任单位", "完成时限"];

/** A section number not written as GB/T 9704 has it: 一、 （一） 1. （1）, full-width brackets, no blank before or after. */
export const sectionStyle: Rule = {
  id: "section-style",
  severity: "info",
  needs: ["sections"],
  check: ({ table }) => {
    const faulty = table.sections.flatMap((heading) => {
      const official = officialMarker(heading);
      // Residue of a conversion is put right first: the marker may stand behind it.
      if (official === null || official === heading.marker || !heading.text.startsWith(heading.marker)) return [];
      const fixes = textFix(table, heading, official + heading.text.slice(heading.marker.length), true);
      return [{ cell: heading.position, quote: heading.marker, fixes, style: heading.markerStyle }];
    });
    const byStyle = groupSpots(faulty, (spot) => spot.style);
    return [...byStyle].flatMap(([official, spots]) =>
      oneIssue(spots, (places) => ({ id: "section-style", parameters: { places, official } })),
    );
  },
  examples: {
    good: [
      {
        header,
        rows: [
          ["一、财政信息", "公开年度预算。", "县财政局", "2021年底前"],
          ["二、监管信息", "公开检查结果。", "县市场监管局", "2021年底前"],
        ],
        finds: [],
      },
      { header, rows: [["（一）财政信息", "公开年度预算。", "县财政局", "2021年底前"]], finds: [] },
    ],
    bad: [
      {
        header,
        rows: [
          ["（一）财政信息", "公开年度预算。", "县财政局", "2021年底前"],
          ["(二)监管信息", "公开检查结果。", "县市场监管局", "2021年底前"],
          ["　（三）规划信息", "公开专项规划。", "县发展改革局", "2021年底前"],
        ],
        finds: ["A4", "A5"],
      },
      { header, rows: [["一. 财政信息", "公开年度预算。", "县财政局", "2021年底前"]], finds: ["A3"] },
    ],
  },
};

/** False for half a pair of brackets, which is more than a matter of style. */
function isWhole(marker: string): boolean {
  return /[(（〔【].*[)）〕】]/.test(marker);
}

/** The marker as it should be written, or null for a heading whose kind of marker has no official form. */
function officialMarker({ marker, markerStyle }: SectionHeading): string | null {
  const numeral = /[一二三四五六七八九十百零]+|[0-9０-９]+/.exec(marker)?.[0];
  if (numeral === undefined) return null;
  switch (markerStyle) {
    case "一、":
      return `${numeral}、`;
    case "（一）":
      return isWhole(marker) ? `（${numeral}）` : null;
    case "1.":
      return `${toHalfWidth(numeral)}.`;
    case "（1）":
      return `（${toHalfWidth(numeral)}）`;
    case "other":
    case "none":
      return null;
  }
}
