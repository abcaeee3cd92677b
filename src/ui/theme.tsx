import {
  type BrandVariants,
  FluentProvider,
  createDarkTheme,
  createLightTheme,
  makeStyles,
  teamsHighContrastTheme,
} from "@fluentui/react-components";
import { type ReactNode, useSyncExternalStore } from "react";
import { type InterfaceLanguage, LanguageContext } from "./language/interface-language";

/** Greens around #0f6c4f, dark to light. */
const brand: BrandVariants = {
  10: "#010504",
  20: "#071b15",
  30: "#082d22",
  40: "#083b2c",
  50: "#094936",
  60: "#0b5841",
  70: "#0d6449",
  80: "#0f6c4f",
  90: "#2b7f63",
  100: "#459176",
  110: "#5fa38a",
  120: "#79b59e",
  130: "#94c6b3",
  140: "#b0d8c8",
  150: "#cde9de",
  160: "#eaf6f1",
};

const fontFamilyBase = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const themes = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: {
    ...createDarkTheme(brand),
    fontFamilyBase,
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    // What is pointed at must stay legible: the library's own are too dark for small letters.
    colorNeutralForeground2BrandHover: brand[130],
    colorNeutralForeground2BrandPressed: brand[120],
    colorNeutralForeground2BrandSelected: brand[130],
  },
  "high-contrast": { ...teamsHighContrastTheme, fontFamilyBase },
};

export type ThemeName = keyof typeof themes;

const useStyles = makeStyles({ root: { height: "100%", minWidth: 0 } });

/** Dresses everything inside in the theme named, or in the one the system asks for. @param props.language what everything inside speaks */
export function PaneTheme(props: {
  readonly name?: ThemeName;
  readonly language: InterfaceLanguage;
  readonly children: ReactNode;
}): ReactNode {
  const { name, language, children } = props;
  const systemTheme = useSystemTheme();
  const styles = useStyles();
  const shown = name ?? systemTheme;
  return (
    <LanguageContext value={language}>
      <FluentProvider theme={themes[shown]} data-theme={shown} className={styles.root}>
        {children}
      </FluentProvider>
    </LanguageContext>
  );
}

const queries = { contrast: "(forced-colors: active)", dark: "(prefers-color-scheme: dark)" };

function useSystemTheme(): ThemeName {
  const contrast = useMediaQuery(queries.contrast);
  const dark = useMediaQuery(queries.dark);
  return contrast ? "high-contrast" : dark ? "dark" : "light";
}

/** True while the screen matches a media query. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}
