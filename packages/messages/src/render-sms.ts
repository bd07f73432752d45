import {fillVariables, parseVariables, resolveText, smsPlain, smsSegments} from '@parcours/definition';
import type {SequenceDefinition} from '@parcours/definition';
import {lookupIn} from './context.js';
import type {MessageContext} from './context.js';

export interface SmsOptions {
  locale: string;
  context?: MessageContext;
  /** The URL that `{{link}}` stands for. */
  link: string;
}

/** A character outside GSM-7: one of them makes the whole message dear. */
export interface CostlyCharacter {
  character: string;
  /** Where it stands in the text, in UTF-16 units. */
  positions: number[];
  /** What says the same in GSM-7, where there is such a form. */
  plain?: string;
}

export interface RenderedSms {
  text: string;
  encoding: 'gsm-7' | 'ucs-2';
  /** How many messages it is billed as. */
  segments: number;
  /** How much room the text takes; `€` and `[` take two places in GSM-7, most emoji in UCS-2. */
  places: number;
  /** Places that one segment has. */
  room: number;
  costly: CostlyCharacter[];
}

/**
 * Writes the text message of a sequence. A body without `{{link}}` gets the link at its end.
 * Undefined where the sequence has no text message.
 */
export function renderSms(
  definition: SequenceDefinition,
  {locale, context = {}, link}: SmsOptions,
): RenderedSms | undefined {
  const body = resolveText(definition.message.sms?.body, locale, definition.locales[0])?.text;
  if (!body) return undefined;
  const hasLink = parseVariables(body).some(part => typeof part !== 'string' && part.name === 'link');
  const lookup = lookupIn(context);
  const text = fillVariables(hasLink ? body : `${body} {{link}}`, name =>
    name === 'link' ? link : lookup(name),
  );
  const {costly, ...size} = smsSegments(text);
  return {text, ...size, costly: costly.map(character => describe(character, text))};
}

function describe(character: string, text: string): CostlyCharacter {
  const plain = smsPlain(character);
  return {
    character,
    positions: positionsOf(character, text),
    ...(smsSegments(plain).costly.length === 0 && {plain}),
  };
}

function positionsOf(character: string, text: string): number[] {
  const positions: number[] = [];
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + character.length)) {
    positions.push(i);
  }
  return positions;
}
