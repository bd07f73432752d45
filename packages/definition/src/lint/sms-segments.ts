/** How an SMS travels. */
export interface SmsSegments {
  encoding: 'gsm-7' | 'ucs-2';
  segments: number;
  /** The characters outside GSM-7, each once: any of them more than halves the room. */
  costly: string[];
}

// The default alphabet of GSM 03.38; those of its extension take two places.
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extension = new Set('\f^{}\\[~]|€');

/** Counts the segments a text is billed as: 160 places alone or 153 a part in GSM-7, 70 or 67 in UCS-2. */
export function smsSegments(text: string): SmsSegments {
  const characters = [...text];
  const costly = [...new Set(characters.filter(c => !basic.has(c) && !extension.has(c)))];
  const isPlain = costly.length === 0;
  const places = characters.map(c => (isPlain ? (extension.has(c) ? 2 : 1) : c.length));
  return {
    encoding: isPlain ? 'gsm-7' : 'ucs-2',
    segments: isPlain ? parts(places, 160, 153) : parts(places, 70, 67),
    costly,
  };
}

/** A character of two places never straddles two parts, so parts are filled one by one. */
function parts(places: readonly number[], alone: number, each: number): number {
  if (places.reduce((sum, n) => sum + n, 0) <= alone) return 1;
  let count = 1;
  let used = 0;
  for (const n of places) {
    if (used + n > each) {
      count += 1;
      used = 0;
    }
    used += n;
  }
  return count;
}
