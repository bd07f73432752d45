import type {BrandDefinition} from '@parcours/definition';

/** A style sheet of one runner's brand: constructed, because a strict policy refuses `style` attributes. */
export function brandSheet({accent, scheme}: BrandDefinition = {}): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const rules = [
    accent && /^#[0-9a-f]{6}$/i.test(accent) && `--_brand:${accent}`,
    (scheme === 'light' || scheme === 'dark') && `color-scheme:${scheme}!important`,
  ];
  sheet.replaceSync(`:host{${rules.filter(Boolean).join(';')}}`);
  return sheet;
}
