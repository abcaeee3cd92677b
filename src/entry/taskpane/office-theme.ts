import { useSyncExternalStore } from "react";
import { type ThemeName, useMediaQuery } from "../../ui/theme";

/** The part of Office's theme that matters here. Any of it may be missing, above all in Excel on the web. */
export interface OfficeThemeColors {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Below this a background is dark: half of the range of relative brightness. */
const darkBelow = 0.5;

/** The pane's theme for Office's; null where Office says nothing that can be used, and the system decides. */
export function themeFor(theme: OfficeThemeColors | undefined): ThemeName | null {
  if (!theme) return null;
  const dark = theme.isDarkTheme ?? isDark(theme.bodyBackgroundColor);
  return dark === null ? null : dark ? "dark" : "light";
}

/** Office's theme as it is now, read again whenever the pane gets the focus: Excel does not say when it changes. In high contrast the system decides. */
export function useOfficeTheme(): ThemeName | null {
  const contrast = useMediaQuery("(forced-colors: active)");
  const theme = useSyncExternalStore(onFocus, currentTheme);
  return contrast ? null : theme;
}

function currentTheme(): ThemeName | null {
  // The types say that it is always there: it is not.
  return themeFor((Office.context as { readonly officeTheme?: OfficeThemeColors }).officeTheme);
}

function onFocus(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  return () => window.removeEventListener("focus", listener);
}

function isDark(color: string | undefined): boolean | null {
  const hex = /^#?([0-9a-f]{6})$/i.exec(color ?? "")?.[1];
  if (hex === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < darkBelow;
}
