import type { ReactNode } from "react";
import { openedFileWords as english } from "../../i18n/en/opened-file";
import { openedFileWords as chinese } from "../../i18n/zh-CN/opened-file";
import { FileNote, type FileNoteProps } from "../../ui/page/opened-file/file-note";
import type { OpenedFileWords } from "../../ui/page/opened-file/words";
import type { Language } from "../shared/language";

const words: Readonly<Record<Language, OpenedFileWords>> = { "zh-CN": chinese, en: english };

/** What became of the opened file on disk, with its words: loaded once a file is open. */
export default function FileNoteInLanguage(props: Omit<FileNoteProps, "words"> & { readonly language: Language }): ReactNode {
  return <FileNote {...props} words={words[props.language]} />;
}
