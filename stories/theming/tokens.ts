/** The public custom properties: what a page may set, and what each of them paints. */
export interface Token {
  readonly name: string;
  readonly standard: string;
  readonly paints: string;
  /** Chosen with a colour field beside the text. */
  readonly isColour?: boolean;
}

const colour = (name: string, standard: string, paints: string): Token => ({
  name: `--sequence-${name}`,
  standard,
  paints,
  isColour: true,
});

const other = (name: string, standard: string, paints: string): Token => ({
  name: `--sequence-${name}`,
  standard,
  paints,
});

export const tokens: readonly Token[] = [
  colour('accent', 'the sequence’s brand.accent, else #2f4fc6', 'filled buttons, chosen answers'),
  colour('on-accent', 'near black or white', 'the text on them'),
  colour('background', 'the surface', 'the card'),
  colour('surface', 'white · a very dark grey', 'menus, dialogs, what tints are mixed with'),
  colour('field', 'white · a dark grey', 'fields and choices'),
  colour('sunken', 'a very pale grey · a dark grey', 'the customer’s own words, calm notices'),
  colour('text', 'almost black · almost white', 'text'),
  colour('text-muted', 'a grey of 6.5:1 · of 8.3:1', 'introductions, help, captions, placeholders'),
  colour('border', 'a pale grey · a dark grey', 'lines that only decorate'),
  colour('control-border', 'a grey of 3.3:1 · of 3.6:1', 'the edge of fields and choices'),
  colour('danger', '#b3261e · #ffa198', 'what needs mending'),
  colour('positive', '#0b6b46 · #74d3a4', 'what is done'),
  colour('focus', 'the accent, as dark or light as a text must be', 'the ring of the focus'),
  other('radius', '12px', 'corners: half of it for ticks, one and a half for the card'),
  other('space', '4px', 'the unit of every gap'),
  other('control-height', '52px', 'buttons, choices, scales'),
  other('max-width', '640px', 'the card'),
  other('shadow', 'two soft layers', 'the card, where it floats'),
  other('font', 'the system’s typeface', 'text'),
  other('font-heading', 'the same', 'titles'),
  other('font-size', 'max(16px, 1rem)', 'body text; every other size follows from it'),
  other('duration', '180ms', 'every transition; none where motion is reduced'),
];
