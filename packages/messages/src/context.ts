/** What is known of the customer and of the visit, by the names that texts use: flat. */
export type MessageContext = Readonly<Record<string, string | number | boolean>>;

const maxLength = 200;

// Control characters and line breaks would leave the line a value stands in; bidirectional controls, its direction.
const unprintable = /[\p{Cc}\u2028\u2029]+/gu;
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Gives the value of a name as one printable line of at most 200 characters, or undefined where there is none. */
export function lookupIn(context: MessageContext): (name: string) => string | undefined {
  return name =>
    Object.hasOwn(context, name)
      ? [...String(context[name]).replace(bidirectional, '').replace(unprintable, ' ').trim()]
          .slice(0, maxLength)
          .join('')
      : undefined;
}
