/** A text is no XML that may stand in a package: not well-formed, too deep, or in no encoding of XML. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}
