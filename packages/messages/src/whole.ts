/** An address as a letter needs it: what is a path starts from `base`; what cannot be read stays as it is. */
export const whole = (url: string, base: string): string =>
  URL.canParse(url, base) ? new URL(url, base).href : url;
