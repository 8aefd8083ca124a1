/** The door of archives: a zip in memory, unpacked within bounds, written with what stayed as it lay. */
export { Archive, type ArchiveLimits } from "./archive";
export { ArchiveError, type ArchiveFault } from "./archive-error";
