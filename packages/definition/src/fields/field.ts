/**
 * What a key of the document is for, in a sentence, and a value that it may have, by its path: `Image.alt`,
 * `cross-sell.offers.price`. A path without a key is a whole step, question or condition. What all steps or all
 * questions have stands under `Step` and `Question`.
 */
export type Fields = Readonly<Record<string, readonly [sentence: string, example: unknown]>>;
