// The address under which an office serves the add-in. Office opens it only over https and only with a certificate that names the server, so what
// no such certificate can be issued for is refused here instead of on everybody's computer.

const example = "https://server.example/responsibility-table";

/** Four numbers, or anything that only an IPv6 address holds. */
const isNumeric = (host) => /^\d+(\.\d+){3}$/.test(host) || host.startsWith("[");

/** What is wrong with an address as it was typed, in a sentence; null where nothing is. */
function addressProblem(typed) {
  if (typed === "") return `没有给出服务器地址。例如：${example}`;
  if (/^http:/i.test(typed))
    return `地址「${typed}」不是 https：Office 不打开没有加密的加载项。请先给服务器配好证书，再写 https:// 开头的地址。`;
  if (!/^https:\/\//i.test(typed) || !URL.canParse(typed)) return `「${typed}」不是 https:// 开头的完整地址。例如：${example}`;
  const { hostname, pathname, search, hash, username, password } = new URL(typed);
  if (username !== "" || password !== "") return `地址「${typed}」里有用户名或密码，会随清单发给每一个人。请去掉。`;
  if (search !== "" || hash !== "") return `地址「${typed}」里有 ? 或 # 之后的内容。请只写文件所在的位置，例如：${example}`;
  if (isNumeric(hostname)) return `地址「${typed}」是 IP 地址。证书要签发给域名，请用域名，例如：${example}`;
  if (hostname.includes("*") || hostname.includes("%")) return `地址「${typed}」的域名不完整。证书和清单都要写明一台服务器，不能用 *。`;
  if (hostname === "localhost" || hostname.endsWith(".localhost"))
    return `地址「${typed}」只指使用者自己的电脑。请写服务器的域名，例如：${example}`;
  if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(hostname))
    return `域名「${hostname}」里有证书不能签发的字符：只用英文字母、数字、- 和点。`;
  if (!/^(\/[A-Za-z0-9._~-]+)*\/*$/.test(pathname))
    return `地址「${typed}」的路径里有服务器之间写法不一的字符：只用英文字母、数字、-、_ 和点，例如：${example}`;
  return null;
}

/**
 * A server's address as the manifest wants it: host in small letters, the port only where it is not 443, no slash at the end.
 * Throws an Error that says what is wrong with it and how it should be.
 */
function serverAddress(typed) {
  const problem = addressProblem(typed);
  if (problem !== null) throw new Error(problem);
  const { origin, pathname } = new URL(typed);
  return origin + pathname.replace(/\/+$/, "");
}

module.exports = { serverAddress };
