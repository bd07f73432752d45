import type {BrandDefinition} from '@parcours/definition';

const light = {
  ground: '#f3f4f6',
  surface: '#ffffff',
  ink: '#1e2023',
  soft: '#5a5d63',
  line: '#dfe1e4',
  control: '#84878d',
};
const dark = {
  ground: '#0e0f11',
  surface: '#18191c',
  ink: '#eeeff1',
  soft: '#b0b3b8',
  line: '#34363a',
  control: '#7b7e84',
};
const ownAccent = '#2f4fc6';

/** WCAG 1.4.11: what a person must tell apart from its ground. */
const least = 3;

/**
 * The colours of an e-mail, by the layout's slots. Mail programs know neither custom properties nor relative
 * colours, so what the runner leaves to CSS is computed here.
 */
export function emailColours({accent, scheme = 'auto'}: BrandDefinition = {}) {
  const source = accent && /^#[\da-f]{6}$/i.test(accent) ? accent : ownAccent;
  const lightened = visibleOn(dark.surface, source);
  const base = scheme === 'dark' ? {...dark, accent: lightened} : {...light, accent: source};
  return {
    ...base,
    onAccent: readableOn(base.accent),
    schemes: scheme === 'auto' ? 'light dark' : scheme,
    // Where the scheme is the owner's choice, the part of the layout for dark mode is left out.
    auto: scheme === 'auto' ? '' : undefined,
    darkGround: dark.ground,
    darkSurface: dark.surface,
    darkInk: dark.ink,
    darkSoft: dark.soft,
    darkLine: dark.line,
    darkControl: dark.control,
    darkAccent: lightened,
    darkOnAccent: readableOn(lightened),
  };
}

const channels = (color: string) => [1, 3, 5].map(i => Number.parseInt(color.slice(i, i + 2), 16));

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color).map(value => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG's contrast ratio of two `#rrggbb`, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const readableOn = (color: string) =>
  contrast(color, '#ffffff') >= contrast(color, '#000000') ? '#ffffff' : '#000000';

/** Mixes white into a colour until it stands out from a dark ground. */
function visibleOn(ground: string, color: string): string {
  let mixed = color;
  for (let share = 0; contrast(mixed, ground) < least; share += 0.05) {
    const rgb = channels(color).map(c => Math.round(c + (255 - c) * share));
    mixed = `#${rgb.map(c => c.toString(16).padStart(2, '0')).join('')}`;
  }
  return mixed;
}
