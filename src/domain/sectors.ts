export type GroupId = "overheid" | "onderwijs";
export type SectorId =
  | "rijksoverheid"
  | "defensie"
  | "gemeenten"
  | "provincies"
  | "waterschappen"
  | "politie"
  | "umc"
  | "po"
  | "vo"
  | "mbo"
  | "hbo"
  | "wo"
  | "onderzoeksinstellingen";
