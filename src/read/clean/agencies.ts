/** News agencies by the names that stand in bylines, datelines and copyright lines. */
const agencies =
  /(?<![\p{L}\p{N}-])(?:AFP|AP|Associated Press|Reuters|Xinhua|ANI|PTI|IANS|UPI|DPA|dpa|EFE|ANSA|TASS|Tass|Interfax|Kyodo|Yonhap|Bernama|Anadolu|PA Media|Press Association|Agence France-Presse|Bloomberg|BBC News|BBC|CNN|VOA)(?![\p{L}\p{N}]|-\p{Ll})/u;

/** The agency named in a line, as written there; null where there is none. `(Reuters)` gives `Reuters`, `BBC-like` none. */
export function agencyIn(text: string): string | null {
  return agencies.exec(text)?.[0] ?? null;
}
