import type {AnswerValue, QuestionDefinition} from '@parcours/definition';
import {validityOf} from '@parcours/flow';
import {expect} from '@open-wc/testing';
import {hasAccessibilityTree, QuestionHarness} from './question.harness.js';

/** A question to try an element with, and what a person then does and sees. */
export interface Specimen {
  /** Labelled "How was it?" and, in French, « Comment était-ce? ». */
  definition: QuestionDefinition;
  /** An answer, and what the controls show of it. */
  value: AnswerValue;
  shown: string[];
  /** What to press after `focus()`, and the answer that gives. */
  keys: string[];
  keyed: AnswerValue;
  /** What is said where a required answer is missing. */
  missing: string;
  /**
   * Whether the accessibility tree has a place for "required" and for "invalid": Chromium leaves out the
   * first for ticks and for a date.
   */
  tells: {required: boolean; invalid: boolean};
}

/** What every specimen is called. */
export const label = {en: 'How was it?', fr: 'Comment était-ce?'};

/** The suite that every question element runs. */
export function conformance(tag: string, specimen: Specimen) {
  const {definition, value, shown} = specimen;
  const help = {en: 'Only the team **reads** it.', fr: 'Seule l’équipe le lit.'};
  const required = {...definition, required: true, help, notApplicable: true};
  const error = validityOf(required, undefined);
  const mount = (properties: object = {}) =>
    QuestionHarness.mount(tag, {question: definition, ...properties});

  describe(`<${tag}> as a question`, function () {
    // The first axe of a page has much to load, and machines of a CI have other things to do.
    this.timeout(20_000);

    it('shows nothing before it has a question', async () => {
      const question = await mount({question: undefined});
      expect(question.words).to.equal('');
    });

    it('shows its label and help', async () => {
      const question = await mount({question: required});
      expect(question.label).to.equal('How was it?');
      expect(question.help).to.equal('Only the team reads it.');
    });

    it('says that it is optional, and never that it is required', async () => {
      const optional = await mount();
      expect(optional.label).to.equal('How was it? Optional');
      await optional.show({question: required});
      expect(optional.label).to.equal('How was it?');
    });

    it('says what to do about a missing answer', async () => {
      const question = await mount({question: required, error});
      expect(question.error).to.equal(specimen.missing);
      await question.show({error: undefined});
      expect(question.error).to.equal('');
    });

    it('is answered with the keyboard', async () => {
      const question = await mount();
      await question.focus();
      await question.press(...specimen.keys);
      expect(question.answer).to.deep.equal(specimen.keyed);
      expect(validityOf(definition, question.answer)).to.equal(undefined);
    });

    it('shows the answer that it is given, and fires none for it', async () => {
      const question = await mount();
      await question.show({value});
      expect(question.shown).to.deep.equal(shown);
      expect(question.answers).to.deep.equal([]);
    });

    it('shows again what was answered', async () => {
      const first = await mount();
      await first.focus();
      await first.press(...specimen.keys);
      const second = await mount({value: first.answer});
      expect(second.shown).to.deep.equal(first.shown);
    });

    it('forgets the answer that is taken from it', async () => {
      const question = await mount({value});
      await question.show({value: undefined});
      expect(question.shown.filter(Boolean)).to.deep.equal([]);
    });

    it('offers "Not applicable", which is an answer and replaces any other', async () => {
      const question = await mount({question: required, value});
      await question.choose('Not applicable');
      expect(question.answer).to.deep.equal({notApplicable: true});
      expect(validityOf(required, question.answer)).to.equal(undefined);
      expect(question.shown.filter(Boolean)).to.deep.equal(['Not applicable']);
    });

    it('takes "Not applicable" back', async () => {
      const question = await mount({question: required, value: {notApplicable: true}});
      await question.choose('Not applicable');
      expect(question.answers).to.deep.equal([undefined]);
    });

    it('keeps answer and focus when the language changes', async () => {
      const question = await mount({value});
      await question.focus();
      await question.show({locale: 'fr'});
      expect(question.label).to.contain('Comment était-ce?');
      expect(question.shown.length).to.equal(shown.length);
      expect(question.hasFocus).to.equal(true);
      await question.show({locale: 'en'});
      expect(question.shown).to.deep.equal(shown);
      expect(question.answers).to.deep.equal([]);
    });

    it('marks a text in another language with that language and its direction', async () => {
      const question = await mount({question: {...definition, label: {ar: 'كيف كان؟'}}, source: 'ar'});
      expect(question.marked).to.deep.include({lang: 'ar', dir: 'rtl', text: 'كيف كان؟'});
    });

    it('asks nothing of the network and sets no style attribute', async () => {
      const resources = performance.getEntriesByType('resource').length;
      const question = await mount({question: required, value, error});
      expect(performance.getEntriesByType('resource').length).to.equal(resources);
      expect(question.hasStyleAttributes).to.equal(false);
    });

    for (const [name, css, properties] of looks) {
      it(`has no axe violation ${name}`, async () => {
        const question = await mount({question: required, ...properties});
        // Axe would measure colours half way through a transition.
        question.surroundings.style.cssText = `${css}; --sequence-duration: 0s`;
        question.surroundings.dir = name === 'from right to left' ? 'rtl' : 'ltr';
        await expect(question.element).to.be.accessible();
        await question.show({value, error});
        await expect(question.element).to.be.accessible();
      });
    }

    if (!hasAccessibilityTree) return;

    it('is a group named by its label', async () => {
      const question = await mount({question: required});
      expect((await question.group()).name).to.equal('How was it?');
    });

    it('is described by its help and its error', async () => {
      const question = await mount({question: required, error});
      expect((await question.group()).description).to.equal(`Only the team reads it. ${specimen.missing}`);
    });

    it('tells assistive technology that an answer is required', async () => {
      const question = await mount({question: required});
      expect((await question.nodes()).some(node => node.required)).to.equal(specimen.tells.required);
    });

    it('tells assistive technology that an answer is missing', async () => {
      const question = await mount({question: required, error});
      expect((await question.nodes()).some(node => node.invalid === 'true')).to.equal(specimen.tells.invalid);
    });

    it('tells assistive technology of no error before there is one', async () => {
      const question = await mount({question: required});
      expect((await question.nodes()).filter(node => node.invalid === 'true')).to.deep.equal([]);
    });

    it('gives every control a name', async () => {
      const question = await mount({question: required});
      const controls = (await question.nodes()).filter(({role}) => controlRoles.has(role));
      expect(controls).not.to.deep.equal([]);
      expect(controls.filter(({name}) => !name)).to.deep.equal([]);
    });
  });
}

const controlRoles = new Set(['button', 'checkbox', 'combobox', 'Date', 'radio', 'spinbutton', 'textbox']);

const looks: [name: string, css: string, properties: object][] = [
  ['on light', 'color-scheme: light; background: #fff', {}],
  ['on dark', 'color-scheme: dark; background: #17171b', {}],
  ['from right to left', 'color-scheme: light; background: #fff', {locale: 'ar'}],
];
