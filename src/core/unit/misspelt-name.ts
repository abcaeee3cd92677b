import { formalName, plainName } from "./formal-name";
import { charactersLike } from "./mistaken-characters";
import { stemWords } from "./short-forms";
import { endsAsUnit, fieldAt, levelPrefix, startsWithLevel } from "./unit-name";

const longest = 20;
/** 办公室. */
const longestEnding = 3;
/** Only names of offices whose fields are well known: of a company, a school or a place nobody can say how it is written. */
const office = /[局委办厅部]$|办公室$/;

/**
 * The name that is most likely meant by a misspelt one that stands alone in its table (县财证局: 县财政局); null for a name that may well be right. Only
 * where one easily mistaken character makes the name of an office of known words, and no other does.
 */
export function likelyMeant(name: string): string | null {
  const plain = plainName(name);
  if (plain.length > longest || plain.length < 4 || isOffice(plain)) return null;
  const meant = new Set<string>();
  for (const place of placesOfSlip(plain)) {
    for (const character of charactersLike(plain.charAt(place))) {
      const other = plain.slice(0, place) + character + plain.slice(place + 1);
      if (isOffice(other)) meant.add(other);
    }
  }
  const [only, ...more] = meant;
  return only !== undefined && more.length === 0 ? only : null;
}

/** Where one other character may make an office of the name: anywhere, or at the end that does not fit. */
function placesOfSlip(plain: string): readonly number[] {
  const [begins, ends] = [startsWithLevel(plain), office.test(plain)];
  const all = Array.from({ length: plain.length }, (_, place) => place);
  if (begins) return ends ? all : all.slice(-longestEnding);
  return ends ? [0] : [];
}

/** True for a level, known words and the ending of an office: 县住房和城乡建设局. */
function isOffice(plain: string): boolean {
  if (!startsWithLevel(plain) || !endsAsUnit(plain) || !office.test(plain) || levelPrefix(plain) === "") return false;
  const { writtenStem, ending } = formalName(plain);
  return ending !== "" && fieldAt(writtenStem) !== "" && writtenStem.length > 1 && stemWords(writtenStem).known;
}
