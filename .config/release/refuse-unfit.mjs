// The last look before anything is written: what must not leave the house.
import { homedir } from "node:os";
import path from "node:path";

const readable = /\.(html|js|css|xml|txt|md|config|conf)$/;

/** What in a file must not be shipped, as sentences. `root`: where the project lies on this machine. */
function unfit(name, bytes, root) {
  if (/\.(map|tsx?)$/.test(name)) return [`${name} 是开发用的文件`];
  // Microsoft's own files go as they are.
  if (!readable.test(name) || name.includes("/office-js/")) return [];
  const text = Buffer.from(bytes).toString("utf8");
  const places = [root, homedir()].map((place) => place + path.sep);
  return [
    ...places.filter((place) => text.includes(place)).map((place) => `${name} 里有本机的路径「${place}」`),
    ...(text.includes("sourceMappingURL=") ? [`${name} 指向源码映射`] : []),
    ...(/https?:\/\/localhost/.test(text) ? [`${name} 里还有试用时的地址 localhost`] : []),
    ...(text.includes("{{") && /\.(html|txt|xml|config|conf)$/.test(name) && !name.endsWith("NOTICES.txt") ? [`${name} 有没填的地方`] : []),
  ];
}

/** Throws an Error that names everything unfit. */
export function refuseUnfit(files, root) {
  const problems = [...files].flatMap(([name, bytes]) => unfit(name, bytes, root));
  if (problems.length > 0) throw new Error(`不能打包：\n${problems.join("\n")}`);
}
