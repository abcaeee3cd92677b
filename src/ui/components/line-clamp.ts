/** The only way, in every browser, to end a text of several lines with … goes through a property of an older box. */
const orient = "WebkitBoxOrient";

/** At most two lines of text, the second ending with … where more would follow. */
export const twoLines = { display: "-webkit-box", [orient]: "vertical", WebkitLineClamp: 2, overflow: "hidden" } as const;
