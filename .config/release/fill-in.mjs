/** Puts values where a page names them: {{name}}. In HTML and XML they are escaped. Throws where a name has no value. */
export function fillIn(page, values, { markup }) {
  return page.replace(/\{\{([a-zA-Z]+)\}\}/g, (_, name) => {
    if (values[name] === undefined) throw new Error(`no value for {{${name}}}`);
    return markup ? escaped(values[name]) : values[name];
  });
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
