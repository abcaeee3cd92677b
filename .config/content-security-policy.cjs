// Nothing but the page's own files. The hash is that of the empty text: Fluent's style engine adds an empty style element and fills it by script.
// Style attributes are allowed because cells are placed and coloured by them.
const emptyText = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

module.exports = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${emptyText}`,
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
