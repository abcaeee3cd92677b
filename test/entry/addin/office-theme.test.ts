import { type OfficeThemeColors, themeFor } from "../../../src/entry/taskpane/office-theme";

describe("the theme of Office", () => {
  test.each<[string, OfficeThemeColors | undefined, string | null]>([
    ["is dark where Office says so", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
    ["is light where Office says so", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
    ["is told by the background in older versions: black", { bodyBackgroundColor: "#262626" }, "dark"],
    ["is told by the background in older versions: dark grey", { bodyBackgroundColor: "#666666" }, "dark"],
    ["is told by the background in older versions: colourful", { bodyBackgroundColor: "#E6E6E6" }, "light"],
    ["is told by the background without its sign", { bodyBackgroundColor: "1F1F1F" }, "dark"],
    ["is the system's where Office has none, as on the web", undefined, null],
    ["is the system's where Office's is empty", {}, null],
    ["is the system's where the background is no colour", { bodyBackgroundColor: "transparent" }, null],
  ])("%s", (_, theme, expected) => {
    expect(themeFor(theme)).toBe(expected);
  });
});
