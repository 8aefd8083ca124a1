/**
 * The rooms of the code and their doors, as a table: what each room may import.
 * A room that is not in its own row is closed to it.
 */
const spreadsheet = "packages/spreadsheet";
const host = "packages/office-host";
const rooms = {
  "src/domain": [spreadsheet],
  "src/workbook": [spreadsheet, "src/domain"],
  "src/letter": [spreadsheet, "src/domain"],
  "src/locale": ["src/domain"],
  "src/report": [spreadsheet, "src/domain", "src/locale"],
  "src/standalone": [spreadsheet],
  "src/office": [spreadsheet, "src/domain", "src/workbook", "src/report", "src/locale"],
  "src/actions": [
    spreadsheet,
    "src/domain",
    "src/workbook",
    "src/letter",
    "src/locale",
    "src/report",
    "src/standalone",
    "src/office",
  ],
  "src/functions": ["src/domain", "src/workbook", "src/locale", "src/actions"],
  "src/commands": ["src/actions", "src/locale", "src/domain"],
  "src/taskpane": ["src/actions", "src/locale", "src/domain"],
  "src/cli": ["src/locale", spreadsheet, host],
  [spreadsheet]: [],
  [host]: [spreadsheet],
  [`${host}/src/model`]: [spreadsheet],
  [`${host}/src/batch`]: [`${host}/src/model`, spreadsheet],
  [`${host}/src/channel`]: [`${host}/src/model`, `${host}/src/batch`],
  [`${host}/src/calculation`]: [`${host}/src/model`, spreadsheet],
  [`${host}/src/file`]: [`${host}/src/model`, spreadsheet],
};
const room = (name) => `^${name}/`;
const forbidden = Object.entries(rooms).map(([name, doors]) => ({
  name: `doors-of-${name.replaceAll("/", "-")}`,
  comment: `${name} may import only from: ${["itself", ...doors].join(", ")}. See src/README.md.`,
  severity: "error",
  from: { path: room(name), pathNot: "/tests/" },
  to: {
    path: "^(src|packages)/",
    // What the built add-in exposes has a type, which whoever runs it may know.
    pathNot: [
      room(name),
      ...doors.map(room),
      ...(name === "src/cli" ? ["^src/headless\\.ts$"] : []),
    ],
  },
}));
module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: "through-the-door",
      comment:
        "A folder is a room, entered through its index.ts alone. What loads later (a dynamic import) and data may be named themselves.",
      severity: "error",
      from: { path: "^(.+)/[^/]+$", pathNot: "/tests/" },
      to: {
        path: "^(src|packages)/.+\\.tsx?$",
        pathNot: ["^$1/[^/]+$", "/index\\.ts$", "^src/headless\\.ts$"],
        dynamic: false,
      },
    },
    {
      name: "cli-runs-the-built-addin",
      comment: "The command line runs the add-in as built: it knows the type of what that exposes.",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/headless\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "addin-knows-no-host",
      comment: "The add-in runs in Excel: it may not know the host that stands in for it.",
      severity: "error",
      from: { path: "^src/(?!cli/)" },
      to: { path: `^${host}/` },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one thing, or miss a third.",
      severity: "error",
      from: { path: "^(src|packages)/" },
      to: { circular: true },
    },
    {
      name: "addin-ships-only-dependencies",
      comment: "What Excel loads may import only what stands under dependencies in package.json.",
      severity: "error",
      from: { path: "^src/(?!cli/)" },
      to: { dependencyTypes: ["npm-dev"], pathNot: ["@types/"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
