/** News agencies by the names that stand in bylines, datelines and copyright lines. */
const agencies =
  /\b(?:AFP|AP|Associated Press|Reuters|Xinhua|ANI|PTI|IANS|UPI|DPA|dpa|EFE|ANSA|TASS|Tass|Interfax|Kyodo|Yonhap|Bernama|Anadolu|PA Media|Press Association|Agence France-Presse|Bloomberg|BBC News|BBC|CNN|VOA)\b/u;

/** The agency named in a line, as written there; null where there is none. `(Reuters)` gives `Reuters`. */
export function agencyIn(text: string): string | null {
  return agencies.exec(text)?.[0] ?? null;
}
