import '../define.js';
import type {SequenceResponse} from '@parcours/definition';
import {fixture, html} from '@open-wc/testing';
import {click, find, findAll, focused, nameOf, squash, until} from '../person.harness.js';
import type {SequenceRunner} from './sequence-runner.js';

/** A small clinic: an NPS that filters, an offer, a review, both endings, in two languages. */
export const clinic = {
  version: 1,
  id: 'clinic',
  name: {en: 'Clinic', fr: 'Clinique'},
  locales: ['en', 'fr'],
  message: {channel: 'hyperlink', hyperlink: {button: {en: 'Tell us', fr: 'Dites-nous'}}},
  steps: [
    {
      type: 'questionnaire',
      id: 'visit',
      title: {en: 'Your visit', fr: 'Votre visite'},
      questions: [
        {
          type: 'nps',
          id: 'nps',
          label: {en: 'Would you recommend us?', fr: 'Nous recommanderiez-vous?'},
          required: true,
          satisfaction: {atLeast: 7},
        },
        {
          type: 'text',
          id: 'why',
          label: {en: 'Why?', fr: 'Pourquoi?'},
          lines: 3,
          showIf: {question: 'nps', answered: true},
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'extras',
      title: {en: 'For your next smile', fr: 'Pour votre prochain sourire'},
      offers: [
        {
          id: 'whitening',
          title: {en: 'Whitening', fr: 'Blanchiment'},
          price: {amount: '249', currency: 'CAD'},
        },
        {id: 'guard', title: {en: 'Night guard', fr: 'Plaque de nuit'}},
      ],
      contact: {ask: 'phone', required: true},
    },
    {
      type: 'review',
      id: 'public',
      title: {en: 'Tell others?', fr: 'Le direz-vous aux autres?'},
      sites: [{id: 'google', site: 'google', url: 'https://example.com/google'}],
    },
  ],
  thankYou: {
    satisfied: {title: {en: 'Thank you, {{firstName|you}}!', fr: 'Merci, {{firstName|à vous}}!'}},
    dissatisfied: {title: {en: 'We are sorry', fr: 'Nous sommes désolés'}},
  },
} as const;

/** A receiver in the page's memory; set `answer` to make it fail. */
export class Receiver {
  readonly responses: SequenceResponse[] = [];
  answer: () => Promise<void> = () => Promise.resolve();

  readonly deliver = async (response: SequenceResponse) => {
    await this.answer();
    this.responses.push(response);
  };

  get last() {
    return this.responses.at(-1);
  }
}

/** What a customer can see and do. */
export class RunnerHarness {
  constructor(readonly element: SequenceRunner) {}

  /** A runner on the page, its first step on screen. Nothing is stored unless the properties say so. */
  static async mount(properties: Partial<SequenceRunner> = {}) {
    const element = document.createElement('sequence-runner');
    Object.assign(element, {definition: clinic, persist: 'none', locale: 'en'}, properties);
    await fixture(html`${element}`);
    const harness = new RunnerHarness(element);
    await until(
      () => element.matches(':defined') && findAll(element, '.skeleton').length === 0,
      'the first step',
    );
    await harness.settled();
    return harness;
  }

  get heading() {
    return squash(find(this.element, '.heading').textContent ?? '');
  }

  /** All that can be read. */
  get words() {
    return squash(find(this.element, '.card').innerText + findAll(this.element, '*').map(own).join(' '));
  }

  get isHeadingFocused() {
    return focused()?.classList.contains('heading') ?? false;
  }

  async press(name: string) {
    await click(find(this.element, 'button, a.button', name));
    await this.settled();
  }

  async choose(name: string) {
    const input = findAll<HTMLInputElement>(this.element, 'input').find(
      input => nameOf(input) === name || nameOf(input).split(' ')[0] === name,
    );
    if (!input) throw new Error(`Nobody sees a choice called ${name}.`);
    await click(input.closest('label') ?? input);
    await this.settled();
  }

  has(name: string) {
    return findAll(this.element, 'button, a, label, .heading, p').some(element =>
      nameOf(element).includes(name),
    );
  }

  /** Answers the clinic's NPS and goes on. */
  async recommend(score: number) {
    await this.choose(String(score));
    await this.press(this.element.language === 'fr' ? 'Continuer' : 'Continue');
  }

  async settled() {
    await new Promise(resolve => setTimeout(resolve));
    await this.element.updateComplete;
    await new Promise(resolve => setTimeout(resolve));
  }
}

function own(element: Element) {
  return [...element.childNodes]
    .map(node => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''))
    .join(' ');
}

/** What the runner has stored, by key. */
export const stored = (storage: Storage) => Object.keys(storage).filter(key => key.startsWith('parcours:'));

/** Leaves nothing of it to the next test. */
export function forget() {
  for (const storage of [sessionStorage, localStorage]) {
    for (const key of stored(storage)) storage.removeItem(key);
  }
}
