import type { ReactNode } from "react";
import { manyFilesWords as english } from "../../i18n/en/many-files-page";
import { manyFilesWords as chinese } from "../../i18n/zh-CN/many-files-page";
import { ManyFiles, type ManyFilesProps } from "../../ui/page/many-files/many-files";
import type { ManyFilesWords } from "../../ui/page/many-files/words";
import type { Language } from "../shared/language";

const words: Readonly<Record<Language, ManyFilesWords>> = { "zh-CN": chinese, en: english };

/** The list of many files with its words: loaded when several files are opened for the first time. */
export default function ManyFilesInLanguage(props: Omit<ManyFilesProps, "words"> & { readonly language: Language }): ReactNode {
  return <ManyFiles {...props} words={words[props.language]} />;
}
