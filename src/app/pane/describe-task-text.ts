/** So much of a task is shown in a list of the pane, in characters. */
const longestTask = 80;

/** A task's text on one line, cut where it is long. */
export function describeTaskText(body: string): string {
  const characters = [...body.trim().replace(/\s+/g, " ")];
  return characters.length > longestTask ? `${characters.slice(0, longestTask).join("")}…` : characters.join("");
}
