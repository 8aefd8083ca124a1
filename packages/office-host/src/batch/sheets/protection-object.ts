import { HostError, type ObjectType } from "../protocol";

export const worksheetProtectionObject: ObjectType<"WorksheetProtection"> = {
  properties: {
    Protected: { get: (sheet) => sheet.protected },
    Options: { get: () => null },
  },
  methods: {
    Protect(sheet, _, context) {
      if (sheet.protected) throw new HostError("InvalidOperation", "WorksheetProtection.protect");
      sheet.protected = true;
      context.drawn(sheet);
    },
    Unprotect(sheet, _, context) {
      sheet.protected = false;
      context.drawn(sheet);
    },
  },
};
