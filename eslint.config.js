import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import jsxA11y from "eslint-plugin-jsx-a11y";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
// The plugin's own config is of the old form, so its rules are registered by hand.
const office = require("eslint-plugin-office-addins");

const excelOutsideOffice = {
  name: "Excel",
  message: "Only src/office/ talks to Excel: add what you need there and call it through actions/.",
};

export default tseslint.config(
  {
    ignores: [
      "packages/office-host/tests/fixtures/addin/",
      "dist/",
      "build/",
      "node_modules/",
      "coverage/",
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y, "office-addins": office },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.strict.rules,
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines-per-function": [
        "error",
        { max: 50, skipBlankLines: true, skipComments: true, IIFEs: true },
      ],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/office/**/*.ts"],
    rules: Object.fromEntries(
      Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/office/**"],
    rules: { "no-restricted-globals": ["error", excelOutsideOffice] },
  },
  {
    files: ["tests/**", "packages/*/tests/**"],
    rules: { "max-lines-per-function": "off", "max-lines": "off" },
  },
);
