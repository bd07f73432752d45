const rightToLeft = /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/** `rtl` or `ltr`, by the language of a BCP 47 tag. Firefox has no `Intl.Locale.getTextInfo` to ask. */
export const directionOf = (locale: string) => (rightToLeft.test(locale) ? 'rtl' : 'ltr');
