import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {contrast, emailColours} from './email-colours.js';

const color = fc.integer({min: 0, max: 0xffffff}).map(value => `#${value.toString(16).padStart(6, '0')}`);

describe('emailColours', () => {
  it('lets the button be read on any accent', () => {
    fc.assert(
      fc.property(
        color,
        fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
        (accent, scheme) => {
          const colours = emailColours({accent, scheme});
          expect(contrast(colours.onAccent, colours.accent)).to.be.at.least(4.5);
          expect(contrast(colours.darkOnAccent, colours.darkAccent)).to.be.at.least(4.5);
          expect(contrast(colours.darkAccent, colours.darkSurface)).to.be.at.least(3);
        },
      ),
    );
  });

  it('has words that can be read on their ground', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const {ink, soft, control, surface} = emailColours({scheme});
      expect(contrast(ink, surface)).to.be.at.least(7);
      expect(contrast(soft, surface)).to.be.at.least(4.5);
      expect(contrast(control, surface)).to.be.at.least(3);
    }
  });

  it('takes no colour that is none', () => {
    expect(emailColours({accent: 'red;}</style>'}).accent).to.equal(emailColours().accent);
  });
});
