// What an office may set when it builds the add-in for its own server. Everything else is the same everywhere.
const pagePolicy = require("./content-security-policy.cjs");
const { serverAddress } = require("./release/server-address.cjs");

/** Where Office.js comes from: the office's own server, or one of Microsoft's. */
const officeScripts = {
  self: "office-js/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "cdn-china": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** The address that manifest.xml in the repository names. */
const developmentAddress = "https://localhost:3000";

/**
 * The settings as webpack's --env gives them: `office-js` (self, cdn or cdn-china) and `address` (https, where the files will be served from).
 * Throws where one of them cannot be right.
 */
function addinSettings({ "office-js": source = "self", address = developmentAddress }) {
  const officeScript = officeScripts[source];
  if (officeScript === undefined) throw new Error(`--env office-js 只能是 ${Object.keys(officeScripts).join("、")}，不能是「${source}」。`);
  const origin = source === "self" ? "" : ` ${new URL(officeScript).origin}`;
  return {
    officeScript,
    selfHosted: source === "self",
    address: address === developmentAddress ? address : serverAddress(address),
    // Only Office.js may come from elsewhere, and only where the setting says so.
    policy: pagePolicy.replace("script-src 'self'", `script-src 'self'${origin}`),
    developmentAddress,
  };
}

/** The files of Office.js that Excel from 2021 on asks for, as they are in the package: web, Windows, Mac and iPad, in Chinese and English; and the one it wants where there is no Excel. */
function isNeededOfficeFile(file) {
  return (
    /^(office|o15apptofilemappingtable|excel-(web-16\.00|win32-16\.01|mac-16\.00|ios-16\.00))\.js$/.test(file) ||
    /^(zh-(cn|hk|mo|sg|tw)|en-us)\/office_strings\.js$/.test(file) ||
    /^(telemetry\/oteljs_agave|ariatelemetry\/aria-web-telemetry)\.js$/.test(file)
  );
}

module.exports = { addinSettings, isNeededOfficeFile };
