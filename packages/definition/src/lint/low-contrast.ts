import type {SequenceDefinition} from '../definition.js';
import type {Advice} from './advice.js';
import {replaceAt} from './replace-at.js';

/** WCAG 1.4.11: what a person must tell apart from its ground. */
const least = 3;

/**
 * A brand colour that a white ground swallows: the button in an e-mail or on the page. On dark grounds the runner
 * lightens the colour itself, so a sequence that is always dark has nothing to fear. The fix darkens it just enough.
 */
export function lowContrast(definition: SequenceDefinition): Advice[] {
  const {accent, scheme} = definition.brand ?? {};
  if (!accent || scheme === 'dark') return [];
  const ratio = contrastWithWhite(channels(accent));
  if (ratio >= least) return [];
  return [
    {
      id: 'low-contrast',
      severity: 'warning',
      path: ['brand', 'accent'],
      params: {accent, ratio: Math.floor(ratio * 10) / 10, least},
      fix: current => replaceAt(current, ['brand', 'accent'], () => darkened(accent)),
    },
  ];
}

function channels(color: string): number[] {
  return [1, 3, 5].map(i => Number.parseInt(color.slice(i, i + 2), 16));
}

/** WCAG's contrast ratio of an sRGB colour, 0–255 a channel, with white: 1 to 21. */
function contrastWithWhite(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map(value => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

function darkened(color: string): string {
  let rgb = channels(color);
  while (contrastWithWhite(rgb) < least) rgb = rgb.map(c => Math.floor(c * 0.98));
  return `#${rgb.map(c => c.toString(16).padStart(2, '0')).join('')}`;
}
