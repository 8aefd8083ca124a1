import { HostError, type ObjectType } from "../protocol";

export const workbookProtectionObject: ObjectType<"WorkbookProtection"> = {
  properties: { Protected: { get: (workbook) => workbook.structureProtected } },
  methods: {
    Protect(workbook) {
      if (workbook.structureProtected)
        throw new HostError("InvalidOperation", "WorkbookProtection.protect");
      workbook.structureProtected = true;
    },
    Unprotect(workbook) {
      workbook.structureProtected = false;
    },
  },
};
