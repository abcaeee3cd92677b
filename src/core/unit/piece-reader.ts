import { maskCharacter } from "./bracket-mask";
import type { CellPieces, Span } from "./cell-pieces";
import type { CellWord } from "./cell-words";
import { labelAtEnd, labelAtStart, roleOfLabel, type RolePhrase, rolePhrases } from "./role-words";
import { endsAsUnit, fieldAt, startsWithLevel } from "./unit-name";

interface Sign extends Span {
  readonly sign: string;
}

const signs = new RegExp(`会同|以及|[和与及暨:：+＋·•－—-]|${maskCharacter}+`, "g");
/** Where a separator was forgotten: 县教育局县公安局. */
const forgotten = /(?<=(?<!总)[局厅部])(?=[省市县区州旗])/g;
const openingWords = /^(?:由|请|并由|并|及|和|以及)(?=.{2})/;
const groupOpening = /^(?:各|有关|相关|其他|其它|所属|下属|乡镇|镇街)/;
const strongEnding = /[局厅委部]$/;
const committeeAlone = /[省市县区州旗镇乡]委$/;
const officeNoun = /^(?:单位|部门|处室|科室|股室|机构|人|领导|的|公室|局|[办科处股组室]$)/;
const etcetera = /等[^等]{0,10}$/;
const nearLook = 40;

/** Reads one piece of a unit cell: names, and the words that say what the named units have to do. */
export class PieceReader {
  private start: number;
  private readonly end: number;
  /** True once a bracket in front of a name gave its role. */
  private bracketLabels = false;

  constructor(
    private readonly cell: CellPieces,
    piece: Span,
    private readonly found: CellWord[],
  ) {
    this.start = piece.start;
    this.end = piece.end;
  }

  /** Adds the words of the piece; true where it ends in prose (县财政局负责资金保障). */
  read(): boolean {
    const cuts = this.cuts();
    this.open();
    for (const cut of cuts) {
      if (cut.start < this.start) continue;
      if ("role" in cut) this.readPhrase(cut);
      else if (cut.sign === ":" || cut.sign === "：") this.readColon(cut);
      else if (cut.sign === "会同") this.readWith(cut);
      else if (cut.sign.startsWith(maskCharacter)) this.readRoleBracket(cut);
      else this.readConjunction(cut);
      if (this.start >= this.end) break;
    }
    const prose = this.start > this.end;
    this.addName(this.end);
    return prose;
  }

  private cuts(): (RolePhrase | Sign)[] {
    const from = this.start;
    const words = this.cell.masked.slice(from, this.end);
    const found: (RolePhrase | Sign)[] = [...words.matchAll(signs)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      sign: match[0],
    }));
    for (const { index } of words.matchAll(forgotten)) found.push({ start: index, end: index, sign: "" });
    found.push(...rolePhrases(words));
    return found.sort((a, b) => a.start - b.start).map((cut) => ({ ...cut, start: cut.start + from, end: cut.end + from }));
  }

  /** Passes over what may stand before a name: blanks, a label (【牵头】, 牵头单位), 由. */
  private open(): void {
    this.skipBlanks();
    const bracket = this.bracketAt(this.start);
    const role = bracket && bracket.end < this.end ? roleOfLabel(this.cell.text.slice(bracket.start + 1, bracket.end - 1)) : null;
    if (bracket && role) {
      this.bracketLabels = true;
      this.goOn(bracket.end, { kind: "label", role });
    }
    this.skipBlanks();
    const label = labelAtStart(this.near(this.start));
    if (label) this.goOn(this.start + label.length, { kind: "label", role: label.role ?? "persons" });
    this.skipBlanks();
    this.start += openingWords.exec(this.near(this.start))?.[0].length ?? 0;
  }

  private goOn(position: number, word: CellWord): void {
    this.found.push(word);
    this.start = position;
  }

  private skipBlanks(): void {
    while (this.start < this.end && this.cell.masked.charAt(this.start).trim() === "") this.start++;
  }

  private near(position: number): string {
    return this.cell.masked.slice(position, Math.min(this.end, position + nearLook));
  }

  private bracketAt(position: number): Span | null {
    let end = position;
    while (end < this.end && this.cell.masked.charAt(end) === maskCharacter) end++;
    return end > position ? { start: position, end } : null;
  }

  private addName(end: number): void {
    if (end > this.start && this.cell.masked.slice(this.start, end).trim() !== "") {
      this.found.push({ kind: "name", span: { start: this.start, end } });
    }
  }

  private readPhrase(phrase: RolePhrase): void {
    const before = this.cell.masked.slice(this.start, phrase.start).trim();
    const after = this.cell.masked.slice(phrase.end, this.end).trim();
    const what = whatFollows(before, after, phrase.strong);
    if (what === "no role") return;
    this.addName(phrase.start);
    this.goOn(phrase.end, { kind: "phrase", role: phrase.role, distributive: phrase.distributive });
    if (what === "name") {
      this.open();
      return;
    }
    this.skipBlanks();
    const bracket = this.bracketAt(this.start);
    if (bracket?.end === this.end) this.found.push({ kind: "bracket", span: bracket });
    this.start = what === "prose" ? this.end + 1 : this.end;
  }

  private readColon(colon: Sign): void {
    const before = this.cell.masked.slice(this.start, colon.start).trim();
    const after = this.cell.masked.slice(colon.end, this.end);
    const label = labelAtEnd(before);
    if (label) {
      this.addName(colon.start - label.length);
      this.goOn(colon.end, { kind: "label", role: label.role ?? "persons" });
    } else if (endsAsUnit(before) && !/(?:单位|部门)$/.test(before)) {
      this.addName(colon.start);
      this.start = this.end;
      return;
    } else {
      const unitsFollow = after.trim() === "" || endsAsUnit(nameHead(after));
      this.goOn(colon.end, { kind: "label", role: unitsFollow ? "column" : "persons" });
    }
    this.open();
  }

  private readWith(sign: Sign): void {
    const before = this.cell.masked.slice(this.start, sign.start);
    if (before.trim() !== "" && !endsAsUnit(before)) return;
    this.addName(sign.start);
    this.goOn(sign.end, { kind: "with" });
    this.open();
  }

  /** 县财政局（牵头）县审计局（配合） and 【牵头】县财政局【配合】县审计局: a role bracket parts two names. */
  private readRoleBracket(bracket: Sign): void {
    // （一）县财政局（二）县审计局: numbers of a list part names as separators do.
    if (/^[\d一二三四五六七八九十]{1,2}$/.test(this.cell.text.slice(bracket.start + 1, bracket.end - 1))) {
      if (!startsWithLevel(this.near(bracket.end))) return;
      this.addName(bracket.start);
      this.goOn(bracket.end, { kind: "separator", signs: "" });
      return;
    }
    if (roleOfLabel(this.cell.text.slice(bracket.start + 1, bracket.end - 1)) === null) return;
    const after = this.near(bracket.end);
    if (!this.bracketLabels && !startsWithLevel(after) && !groupOpening.test(after)) return;
    const end = this.bracketLabels ? bracket.start : bracket.end;
    this.addName(end);
    this.start = end;
    this.open();
  }

  private readConjunction(sign: Sign): void {
    if (!partsUnits(sign.sign, this.cell.masked.slice(this.start, sign.start), this.near(sign.end))) return;
    this.addName(sign.start);
    this.goOn(sign.end, { kind: "separator", signs: sign.sign });
    this.open();
  }
}

/** The text up to its first role words, without 等. */
function nameHead(text: string): string {
  const head = text.slice(0, nearLook);
  return head.slice(0, rolePhrases(head)[0]?.start ?? head.length).replace(etcetera, "");
}

/** What role words with this text before and after them are: part of a name (no role), the end of the piece, or followed by a name or prose. */
function whatFollows(before: string, after: string, strong: boolean): "no role" | "end" | "name" | "prose" {
  if (officeNoun.test(after)) return "no role";
  const namesBefore = endsAsUnit(before) || (etcetera.test(before) && endsAsUnit(before.replace(etcetera, "")));
  const ends = after === "" || (after.startsWith(maskCharacter) && after.endsWith(maskCharacter));
  if (ends) return namesBefore || strong || before === "" ? "end" : "no role";
  const nameAfter = endsAsUnit(nameHead(after)) || (after.length > nearLook && endsAsUnit(after));
  if (!nameAfter) return namesBefore || before === "" ? "prose" : "no role";
  const opens = startsWithLevel(after) || groupOpening.test(after) || (strong && fieldAt(after) !== "");
  return namesBefore && opens ? "name" : "no role";
}

/** 县财政局和县审计局 are two units, 工业和信息化局 is one: both sides must be whole names. */
function partsUnits(conjunction: string, before: string, after: string): boolean {
  if (!endsAsUnit(before) || after.trim() === "") return false;
  if (conjunction === "")
    return startsWithLevel(after) && (fieldAt(after, 1) !== "" || after.startsWith("委", 1)) && endsAsUnit(nameHead(after));
  if (startsWithLevel(after) || groupOpening.test(after)) return true;
  const next = nameHead(after);
  if (conjunction === "以及") return endsAsUnit(next);
  // 各乡镇人民政府及驻村工作队; 各区及县级市 is one group.
  if (conjunction === "及" && /^各.*政府$/.test(before.trim())) return /.{2}(?:队|公司|局|办|中心|委员会)$/.test(next);
  const left = before.trim();
  return left.length > 2 && strongEnding.test(left) && !committeeAlone.test(left) && fieldAt(next) !== "" && strongEnding.test(next);
}
