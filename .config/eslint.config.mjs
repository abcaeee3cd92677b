import path from "node:path";
import jsxAccessibility from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What people write is text: never a pattern, never markup, never a program. */
const textIsText = [
  ...["NewExpression", "CallExpression"].map((kind) => ({
    selector: `:function ${kind}[callee.name='RegExp']`,
    message: "A pattern made while the program runs may hold what people wrote: write it down at the top of the file, or compare texts.",
  })),
  {
    selector:
      "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|srcdoc)$/]",
    message: "What people wrote would be read as markup: make elements and set textContent.",
  },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^(write|writeln)$/]",
    message: "What people wrote would be read as markup: make elements and set textContent.",
  },
  {
    selector: "JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]",
    message: "What people wrote would be read as markup: use children.",
  },
];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "src/entry/taskpane/old-browser.js",
      "node_modules/",
      "coverage/",
      ".build/",
      "**/*.cjs",
      "webpack.config.js",
      ".config/",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: path.dirname(import.meta.dirname) } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Texts are taken apart by code point on purpose: Chinese characters outside the first plane stay whole.
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...textIsText], "no-eval": "error", "no-new-func": "error", "no-script-url": "error" },
  },
  // Patterns of shapes from the grammar's own words, made once when the program starts.
  { files: ["src/core/deadline/pattern.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["src/**/*.tsx"], ...jsxAccessibility.flatConfigs.strict },
  { files: ["src/ui/**/*.{ts,tsx}", "src/entry/**/*.tsx"], ...reactHooks.configs.flat["recommended-latest"] },
  {
    files: ["src/hosts/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
);
