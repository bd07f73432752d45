import {css} from 'lit';

/**
 * The roles of the editor's look, for its outermost elements. They are its own: what a page sets for the runners on
 * it (`--sequence-…`) does not reach the tool, and the tool's roles do not reach the runner in the preview.
 */
export const tokens = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    accent-color: var(--_accent);
    font: 400 14px/20px var(--_font);
    letter-spacing: normal;
    text-align: start;
    -webkit-font-smoothing: antialiased;

    --_font: var(
      --sequence-builder-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Noto Sans Arabic',
      sans-serif
    );
    --_mono: ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    --_radius: 8px;
    --_duration: 180ms;
    --_ease: cubic-bezier(0.2, 0.8, 0.2, 1);

    /* Two meanings of the path, and advice. Always with a word or an icon, never colour alone. */
    --_yes: var(--_positive);
    --_no: light-dark(#9a4a12, #f0b17f);
    --_warn: light-dark(#7a5200, #ecc568);
    --_yes-soft: color-mix(in oklab, var(--_yes) 8%, var(--_surface));
    --_no-soft: color-mix(in oklab, var(--_no) 8%, var(--_surface));
    --_warn-soft: light-dark(#fdf4dc, #332b18);
    --_canvas: light-dark(var(--_n-50), var(--_n-980));
    --_card: light-dark(#fff, var(--_n-900));
    --_edge: light-dark(var(--_n-300), var(--_n-700));

  --_accent-source: var(--sequence-builder-accent, #2f4fc6);
  --_background: light-dark(var(--_n-50), var(--_n-980));
  --_surface: light-dark(var(--_n-0), var(--_n-950));
  --_field: light-dark(var(--_n-0), var(--_n-900));
  --_sunken: light-dark(var(--_n-50), var(--_n-900));
  --_text: light-dark(var(--_n-900), var(--_n-100));
  --_muted: light-dark(var(--_n-600), var(--_n-350));
  --_border: light-dark(var(--_n-200), var(--_n-800));
  --_control: light-dark(var(--_n-450), var(--_n-550));
  --_danger: light-dark(#b3261e, #ffa198);
  --_positive: light-dark(#0b6b46, #74d3a4);

  --_accent: light-dark(var(--_accent-source), oklch(from var(--_accent-source) max(l, 0.76) min(c, 0.14) h));
  --_on-accent: oklch(from var(--_accent) clamp(0.16, (0.57 - l) * 1000, 1) min(c * 0.2, 0.02) h);

  /* Derived from the accent */
  --_accent-hover: oklch(from var(--_accent) calc(l + clamp(-0.05, (l - 0.57) * 1000, 0.05)) c h);
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
  --_focus: var(--_accent-text);
  --_danger-soft: color-mix(in oklab, var(--_danger) 8%, var(--_surface));
  --_hover: light-dark(var(--_n-50), var(--_n-850));

  /* Neutral ramp: fixed lightness, a whisper of the brand's hue */
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
