import type {SequenceDefinition} from '@parcours/definition';

const formats = new Map<string, Intl.NumberFormat>();

/** A price in words, such as $249.00 or 249,00 $. `currency` is an ISO 4217 code. */
export function formatPrice(amount: number, currency: string, language: string): string {
  const key = `${language} ${currency}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, {style: 'currency', currency, currencyDisplay: 'narrowSymbol'});
    formats.set(key, format);
  }
  return format.format(amount);
}

/**
 * A browser takes a tenth of a second on a slow phone to make its first format of prices: it is made while the customer
 * reads the first step, and not between two steps.
 */
export function warmPrices({steps}: SequenceDefinition, language: string) {
  const price = steps
    .flatMap(step => (step.type === 'cross-sell' ? step.offers : []))
    .find(offer => offer.price)?.price;
  if (price) formatPrice(0, price.currency, language);
}
