/**
 * The rooms of the code and their doors, as a table: what each room may import.
 * A room that is not in its own row of doors is closed to it.
 */
const rooms = {
  domain: [],
  workbook: ["domain"],
  letter: ["domain"],
  locale: ["domain"],
  report: ["domain", "locale"],
  standalone: [],
  office: ["domain", "workbook", "report", "locale"],
  actions: ["domain", "workbook", "letter", "locale", "report", "standalone", "office"],
  functions: ["domain", "workbook", "locale", "actions"],
  commands: ["actions", "locale", "domain"],
  taskpane: ["actions", "locale", "domain"],
  "host/model": [],
  "host/batch": ["host/model"],
  "host/channel": ["host/model", "host/batch"],
  "host/calculation": ["host/model"],
  "host/file": ["host/model"],
  "host/playground": ["host"],
  "host/cli": ["host"],
};
const room = (name) => `^src/${name}/`;
const forbidden = Object.entries(rooms).map(([name, doors]) => ({
  name: `doors-of-${name.replace("/", "-")}`,
  comment: `src/${name} may import only from: ${["itself", ...doors].join(", ")}. See src/README.md.`,
  severity: "error",
  from: { path: room(name) },
  to: {
    path: "^src/",
    pathNot: [room(name), ...doors.map(room)],
  },
}));
module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: "host-knows-no-addin",
      comment: "The host answers any add-in: it imports nothing of ours but itself.",
      severity: "error",
      from: { path: "^src/host/" },
      to: { path: "^src/(?!host/)" },
    },
    {
      name: "addin-knows-no-host",
      comment: "The add-in runs in Excel: it may not know the host that stands in for it.",
      severity: "error",
      from: { path: "^src/(?!host/)" },
      to: { path: "^src/host/" },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one thing, or miss a third.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "addin-ships-only-dependencies",
      comment: "What Excel loads may import only what stands under dependencies in package.json.",
      severity: "error",
      from: { path: "^src/(?!host/)" },
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
