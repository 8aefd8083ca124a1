/** Where manifest.xml in the repository points: the developer's own machine. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/**
 * The address a build is for, without a slash at its end.
 *
 * @param {string | undefined} url what `--env url=` gave
 * @returns {string}
 * @throws {Error} when it is no https address, or has a query: Excel takes neither.
 * @example hostingAddress("https://example.nl/banen/") //=> "https://example.nl/banen"
 */
export function hostingAddress(url) {
  if (url === undefined || url === "") return DEVELOPMENT_ADDRESS;
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "")
    throw new Error(
      `--env url=${url}: Excel loads add-ins from https addresses only, for example https://example.nl/banen`,
    );
  return address.href.replace(/\/+$/, "");
}
