/** What a name of a place may not hold: such words belong to the sentence around it. */
const noPlace =
  /^(?:各|全|本|我|该|每|市|县|州|辖|下辖)[县区旗市州盟]$|[年与及的]|关于|印发|落实|贯彻|推进|加强|工作|重点|任务|政府|责任|附件|领导|小组|社区|园区|景区|地区|辖区|街区|学区|小区|市场|县直|市直|区直|县级|市级/u;
/** After 县 and its like these make another word: 县直部门, 市场监管. */
const otherWord = "[直级域长委政内属场容民]";
/** A place of the level of a county, or of the levels beside it. 沙市区, 津市市, 全州县 and 杭州市 end with two such words. */
const place = new RegExp(
  `^([\\p{Script=Han}]{1,10}?(?:自治[县旗州]|市[区市](?!${otherWord})|州[县区市](?!${otherWord})|[县区旗市州盟]))`,
  "u",
);
const beforePlace =
  /^(?:附件|附表|附)[0-9一二三四五六七八九十]*[：:、.\s]*|^(?:关于)?(?:印发|下发)|^中共|^[《〈"“「]|^(?:19|20)\d{2}[-—－~至]?(?:(?:19|20)\d{2})?年?(?:度)?|^[一二][〇零○一二三四五六七八九]{3}年(?:度)?|^[\p{Script=Han}]{2,4}省|^[\p{Script=Han}]{2,8}自治区|^[\s_\-—－·（()）0-9.、]+/u;

/** The county that a text begins with, after a year or the name of its province: 榕江县 of 2021年黔东南州榕江县政务公开责任分解表; null where it names none. */
export function countyIn(text: string): string | null {
  let rest = text.normalize("NFKC").trim();
  for (let again = beforePlace.exec(rest); again !== null && again[0] !== ""; again = beforePlace.exec(rest))
    rest = rest.slice(again[0].length);
  let county: string | null = null;
  for (let found = place.exec(rest); found !== null; found = place.exec(rest)) {
    const name = found[1] ?? "";
    if (name.length < 2 || noPlace.test(name)) break;
    county = name;
    rest = rest.slice(name.length);
  }
  return county;
}

/**
 * Whose table it is: the county that its title begins with, else the one that its sheet is named after, else the one that its file's name begins with, else
 * the file's name as it is.
 * @param file with or without folders and ending
 */
export function countyName(title: string | null, sheet: string, file: string): string {
  const stem = fileStem(file);
  return countyIn(title ?? "") ?? countyIn(sheet) ?? countyIn(stem) ?? (stem === "" ? file : stem);
}

/** A file's name without folders and ending. */
export function fileStem(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}
