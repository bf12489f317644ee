/** A name in lower case without diacritics, so that "Đại An" is found by "dai an". */
export function foldedName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .normalize('NFC')
    .trim();
}
