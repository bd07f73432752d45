/**
 * A number as people write it in a language: its own grouping and digits, and either decimal sign. Undefined
 * where the text is no number. Native number fields go by the browser's language instead: in an English
 * Chromium, one of them makes 25 of a French 2,5 and says nothing.
 */
export function readNumber(text: string, language: string): number | undefined {
  const group = new Intl.NumberFormat(language)
    .formatToParts(12_345_678)
    .find(part => part.type === 'group')?.value;
  const plain = text
    .replace(/[\p{Z}\p{Cf}\s'’]/gu, '')
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15))
    // Only where it parts three digits from three: in English, 84,200 has a group and 2,5 a decimal comma.
    .replace(/[.,٬](?=\d{3}(?!\d))/g, sign => (sign === group ? '' : sign))
    .replace(/[,٫]/, '.')
    .replace('−', '-');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** A number as the language writes it, with all its decimals. */
export function writeNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, {maximumFractionDigits: 20}).format(value);
}
