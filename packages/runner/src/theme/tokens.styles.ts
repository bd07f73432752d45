import {css} from 'lit';

/**
 * The tokens, for the outermost element. Public ones (`--sequence-*`) are inputs that a page sets on the
 * element or above it; components read only the private roles, so nothing inherited is overwritten.
 *
 * What is inherited from the page is cut off here, and with `!important`, so that neither a page's typography
 * nor `* { all: unset !important }` reaches the inside (inner important rules win over outer ones).
 */
export const tokens = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    container-type: inline-size !important;
    max-inline-size: var(--_width) !important;
    min-inline-size: min(100%, 18rem);
    color: var(--_text) !important;
    accent-color: var(--_accent) !important;
    font: 400 var(--_text-m) / 1.5 var(--_font) !important;
    font-synthesis: none !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-align-last: auto !important;
    text-emphasis: none !important;
    text-indent: 0 !important;
    text-rendering: auto !important;
    text-shadow: none !important;
    text-transform: none !important;
    text-underline-position: auto !important;
    text-wrap: wrap !important;
    text-size-adjust: 100% !important;
    white-space: normal !important;
    word-break: normal !important;
    overflow-wrap: break-word !important;
    hyphens: manual !important;
    line-break: auto !important;
    -webkit-text-fill-color: currentcolor !important;
    -webkit-text-stroke: 0 !important;
    caret-color: auto !important;
    cursor: auto !important;
    -webkit-font-smoothing: antialiased;
    -webkit-tap-highlight-color: transparent;

  /* ── Public, 1–13: colour ─────────────────────────────────────────────────────────── */
  --_accent-source: var(--sequence-accent, var(--_brand, #2f4fc6));
  --_surface: var(--sequence-surface, light-dark(var(--_n-0), var(--_n-950)));
  --_background: var(--sequence-background, var(--_surface));
  --_field: var(--sequence-field, light-dark(var(--_n-0), var(--_n-900)));
  --_sunken: var(--sequence-sunken, light-dark(var(--_n-50), var(--_n-900)));
  --_text: var(--sequence-text, light-dark(var(--_n-900), var(--_n-100)));
  --_muted: var(--sequence-text-muted, light-dark(var(--_n-600), var(--_n-350)));
  --_border: var(--sequence-border, light-dark(var(--_n-200), var(--_n-800)));
  --_control: var(--sequence-control-border, light-dark(var(--_n-450), var(--_n-550)));
  --_danger: var(--sequence-danger, light-dark(#b3261e, #ffa198));
  --_positive: var(--sequence-positive, light-dark(#0b6b46, #74d3a4));

  /* Text on the accent is near black from this lightness up, else white. */
  --_accent: light-dark(var(--_accent-source), oklch(from var(--_accent-source) max(l, 0.76) min(c, 0.14) h));
  --_on-accent: var(
    --sequence-on-accent,
    oklch(from var(--_accent) clamp(0.16, (0.57 - l) * 1000, 1) min(c * 0.2, 0.02) h)
  );

  /* ── Public, 14–22: shape, type, motion ───────────────────────────────────────────── */
  --_radius: var(--sequence-radius, 12px);
  --_space: var(--sequence-space, 4px);
  --_height: var(--sequence-control-height, 52px);
  --_width: var(--sequence-max-width, 640px);
  --_shadow: var(--sequence-shadow, 0 1px 2px rgb(0 0 0 / 0.04), 0 12px 32px -12px rgb(0 0 0 / 0.12));
  --_font: var(
    --sequence-font,
    system-ui,
    -apple-system,
    "Segoe UI",
    Roboto,
    "Noto Sans",
    "Noto Sans Arabic",
    sans-serif
  );
  --_font-heading: var(--sequence-font-heading, var(--_font));
  --_size: var(--sequence-font-size, max(16px, 1rem));
  --_duration: var(--sequence-duration, 180ms);
  --_ease: cubic-bezier(0.2, 0.8, 0.2, 1);

  /* ── Derived from the accent ──────────────────────────────────────────────────────── */
  /* Away from the colour of the text on it: a dark fill darkens, a light one lightens. */
  --_accent-hover: oklch(from var(--_accent) calc(l + clamp(-0.05, (l - 0.57) * 1000, 0.05)) c h);
  /* Also the edge of every fill that carries a state: invisible on a strong accent, and what keeps
     3:1 when the brand is pale. */
  --_accent-text: light-dark(
    oklch(from var(--_accent-source) min(l, 0.5) c h),
    oklch(from var(--_accent-source) max(l, 0.8) min(c, 0.13) h)
  );
  --_accent-soft: light-dark(
    color-mix(in oklab, var(--_accent-source) 9%, var(--_surface)),
    color-mix(in oklab, var(--_accent) 16%, var(--_surface))
  );
  --_accent-tint: light-dark(
    color-mix(in oklab, var(--_accent-source) 16%, var(--_surface)),
    color-mix(in oklab, var(--_accent) 26%, var(--_surface))
  );
  --_focus: var(--sequence-focus, var(--_accent-text));
  --_danger-soft: color-mix(in oklab, var(--_danger) 8%, var(--_surface));
  --_hover: light-dark(var(--_n-50), var(--_n-850));

  /* ── Radii, from one ──────────────────────────────────────────────────────────────── */
  --_radius-s: calc(var(--_radius) * 0.5);
  --_radius-m: calc(var(--_radius) * 0.75);
  --_radius-l: calc(var(--_radius) * 1.5);

  /* ── Type scale, from one size ────────────────────────────────────────────────────── */
  --_text-xs: calc(var(--_size) * 0.8125); /* 13 / 18  captions, scale ends, privacy */
  --_text-s: calc(var(--_size) * 0.875); /*   14 / 20  help, errors, secondary */
  --_text-m: var(--_size); /*                 16 / 24  body, inputs, labels, buttons */
  --_text-xl: calc(var(--_size) * 1.5); /*    24 / 30  step title on a phone, one-by-one */
  --_text-2xl: calc(var(--_size) * 1.875); /* 30 / 36  step title from 560 px */

  /* ── Spacing, on 4 px ─────────────────────────────────────────────────────────────── */
  --_s1: var(--_space);
  --_s2: calc(var(--_space) * 2);
  --_s3: calc(var(--_space) * 3);
  --_s4: calc(var(--_space) * 4);
  --_s5: calc(var(--_space) * 5);
  --_s6: calc(var(--_space) * 6);
  --_s8: calc(var(--_space) * 8);
  --_s10: calc(var(--_space) * 10);

  /* ── Neutral ramp: fixed lightness, a whisper of the brand's hue ──────────────────── */
  --_n-0: #fff;
  --_n-50: oklch(from var(--_accent-source) 0.975 min(c * 0.05, 0.005) h);
  --_n-100: oklch(from var(--_accent-source) 0.95 min(c * 0.06, 0.006) h);
  --_n-200: oklch(from var(--_accent-source) 0.905 min(c * 0.06, 0.007) h);
  --_n-300: oklch(from var(--_accent-source) 0.84 min(c * 0.07, 0.008) h);
  --_n-350: oklch(from var(--_accent-source) 0.76 min(c * 0.08, 0.01) h);
  --_n-450: oklch(from var(--_accent-source) 0.64 min(c * 0.08, 0.012) h);
  --_n-550: oklch(from var(--_accent-source) 0.57 min(c * 0.08, 0.012) h);
  --_n-600: oklch(from var(--_accent-source) 0.48 min(c * 0.1, 0.014) h);
  --_n-700: oklch(from var(--_accent-source) 0.39 min(c * 0.1, 0.013) h);
  --_n-800: oklch(from var(--_accent-source) 0.325 min(c * 0.1, 0.012) h);
  --_n-850: oklch(from var(--_accent-source) 0.285 min(c * 0.08, 0.009) h);
  --_n-900: oklch(from var(--_accent-source) 0.245 min(c * 0.08, 0.009) h);
  --_n-950: oklch(from var(--_accent-source) 0.205 min(c * 0.08, 0.0075) h);
  --_n-980: oklch(from var(--_accent-source) 0.165 min(c * 0.08, 0.007) h);
  }

  :host([hidden]) {
    display: none !important;
  }
`;
