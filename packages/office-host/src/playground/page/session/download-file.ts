const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives an .xlsx to the user as a download. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the bytes by the next turn, but needs the address until then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
