import type { Language } from '../domain/language.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** A text as it stands in HTML, so that nothing in it is taken for markup. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** Prints on A4; a row is never parted by a page's end. */
const style = (isWide: boolean): string => `
@page { size: A4 ${isWide ? 'landscape' : 'portrait'}; margin: 15mm }
body { font: 11pt/1.45 "Noto Sans", "Noto Sans CJK SC", "Segoe UI", "Malgun Gothic", "Yu Gothic", sans-serif; color: #16232e; max-width: 1100px; margin: 2em auto; padding: 0 1em }
h1 { font-size: 18pt; color: #0b4a6f; margin: 0 0 .2em }
h2 { font-size: 13pt; color: #0b4a6f; margin: 1.2em 0 .2em; break-after: avoid }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 1em 0 }
th, td { border: 1px solid #b9c4cc; padding: .4em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
thead { display: table-header-group }
thead th { background: #eef3f6 }
tr { break-inside: avoid }
small { display: block; color: #4c5a66 }
.unofficial { color: #9a5b00; font-weight: bold }
.none { color: #6b7883 }
@media print { body { max-width: none; margin: 0; padding: 0; print-color-adjust: exact } }
`;

/** A page's name and language, whether it prints across, and its body in HTML. */
export type PrintedPage = {
  readonly language: Language;
  readonly name: string;
  readonly isWide: boolean;
  readonly body: string;
};

/** One file of HTML that needs nothing else and prints well. */
export const printedPage = ({ language, name, isWide, body }: PrintedPage): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(name)}</title>
<style>${style(isWide)}</style></head>
<body>
<h1>${escaped(name)}</h1>
${body}
</body>
</html>
`;
