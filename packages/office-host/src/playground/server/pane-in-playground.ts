const OFFICE_JS_IN_EXCEL =
  /<script([^>]*)\ssrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"([^>]*)><\/script>/;
const OFFICE_JS_HERE =
  '<script src="/connect.js"></script><script src="/office-js/office.js"></script>';

/** Whether a page loads Office.js where Excel's add-ins do: it is the add-in's own. */
export function loadsOfficeFromMicrosoft(page: string): boolean {
  return OFFICE_JS_IN_EXCEL.test(page);
}

/**
 * The add-in's page as the playground serves it: the same page, but Office.js comes from the npm
 * package, and a script before it connects it to the host in the page around the pane.
 *
 * @throws {Error} when the page does not load Office.js where Excel's add-ins load it
 */
export function paneInPlayground(page: string): string {
  if (!loadsOfficeFromMicrosoft(page))
    throw new Error("The add-in's page does not load Office.js from Microsoft's address.");
  return page.replace(OFFICE_JS_IN_EXCEL, OFFICE_JS_HERE);
}
