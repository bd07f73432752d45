import type {LocalizedText} from '@parcours/definition';

/** A text in the three languages of the toolbar. */
export const words = (en: string, fr: string, ar: string): LocalizedText => ({en, fr, ar});
