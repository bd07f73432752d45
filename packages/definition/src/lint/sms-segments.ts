/** How an SMS travels. */
export interface SmsSegments {
  encoding: 'gsm-7' | 'ucs-2';
  segments: number;
  /** How much room the text takes: a character of GSM-7's extension, or one outside the first plane, takes two places. */
  places: number;
  /** Places that one segment has. */
  room: number;
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
  const sizes = characters.map(c => (isPlain ? (extension.has(c) ? 2 : 1) : c.length));
  const places = sizes.reduce((sum, n) => sum + n, 0);
  const [alone, each] = isPlain ? [160, 153] : [70, 67];
  const segments = places <= alone ? 1 : parts(sizes, each);
  return {
    encoding: isPlain ? 'gsm-7' : 'ucs-2',
    segments,
    places,
    room: segments === 1 ? alone : each,
    costly,
  };
}

/** A character of two places never straddles two parts, so parts are filled one by one. */
function parts(sizes: readonly number[], room: number): number {
  let count = 1;
  let used = 0;
  for (const n of sizes) {
    if (used + n > room) {
      count += 1;
      used = 0;
    }
    used += n;
  }
  return count;
}
