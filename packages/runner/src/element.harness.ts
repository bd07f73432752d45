import './define.js';
import {fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import {click, find, findAll, focused, nameOf, squash} from './person.harness.js';

/** What steps, the language switch and the like tell whoever holds them. */
const told = [
  'question-answer',
  'step-submit',
  'step-back',
  'step-offer',
  'step-review',
  'language-choose',
] as const;

/** An element alone on a page, with nothing but its properties; what a person perceives of it, and does with it. */
export class ElementHarness<T extends LitElement> {
  /** Every event fired, in order. */
  readonly events: Event[] = [];

  protected constructor(readonly element: T) {
    for (const type of told) element.addEventListener(type, event => this.events.push(event));
  }

  static async mount<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ) {
    const element = document.createElement(tag);
    Object.assign(element, {locale: 'en', source: 'en'}, properties);
    await fixture(html`<main>${element}</main>`);
    const harness = new ElementHarness(element as HTMLElementTagNameMap[Tag] & LitElement);
    await harness.settled();
    return harness;
  }

  /** Names of the events fired, in order. */
  get told() {
    return this.events.map(({type}) => type);
  }

  /** The events of one name. */
  heard<Type extends (typeof told)[number]>(type: Type) {
    return this.events.filter(event => event.type === type) as HTMLElementEventMap[Type][];
  }

  get heading() {
    return squash(this.all('.heading')[0]?.textContent ?? '');
  }

  /** The level of the heading, as its tag says. */
  get level() {
    return this.all('.heading')[0]?.localName;
  }

  /** All that can be read. */
  get words() {
    return squash(
      this.all('form, .step, .ending, .progress, .language')
        .map(element => element.innerText)
        .join(' '),
    );
  }

  /** What the buttons and links are called. */
  get actions() {
    return this.all('button, a').map(nameOf);
  }

  /** Links, by their words. */
  get links() {
    return Object.fromEntries(this.all<HTMLAnchorElement>('a').map(link => [nameOf(link), link.href]));
  }

  /** What is ticked. */
  get ticked() {
    return this.all<HTMLInputElement>('input:checked').map(nameOf);
  }

  /** A strict Content-Security-Policy forbids these. */
  get hasStyleAttributes() {
    return this.all('[style]').length > 0;
  }

  /** Texts that are marked with a language of their own. */
  get marked() {
    return this.all('[lang]').map(({lang, dir, textContent}) => ({
      lang,
      dir,
      text: squash(textContent ?? ''),
    }));
  }

  /** What the element with the focus is called. */
  get focusedName() {
    const element = focused();
    return element instanceof HTMLElement && element !== document.body ? nameOf(element) : '';
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return findAll<Found>(this.element, selector);
  }

  /** Presses a button or link with a pointer. */
  async press(name: string) {
    await click(find(this.element, 'button, a', name));
    await this.settled();
  }

  /** Presses what a choice is labelled with. */
  async choose(name: string) {
    const input = this.all<HTMLInputElement>('input').find(
      input => nameOf(input).split(' ')[0] === name.split(' ')[0],
    );
    if (!input) throw new Error(`Nobody sees a choice called ${name}.`);
    await click(input.labels?.[0] ?? input);
    await this.settled();
  }

  /** Presses the very corner of a box, wherever its words are. */
  async pressCorner(box: HTMLElement) {
    box.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, bottom} = box.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + 8), Math.round(bottom - 8)]});
    await this.settled();
  }

  async type(words: string) {
    await sendKeys({type: words});
    await this.settled();
  }

  /** Presses a key where the focus is; the space bar is `' '`, as Firefox knows it by what it writes only. */
  async key(press: string) {
    await sendKeys({press});
    await this.settled();
  }

  /** Walks on with Tab until the focus is on what is called so, or begins so; behind the last, Firefox leaves the page. */
  async tabTo(name: string) {
    for (let i = 0; i < 30; i++) {
      await this.key('Tab');
      if (this.focusedName.startsWith(name)) return;
    }
    throw new Error(`Nobody gets to ${name} with Tab.`);
  }

  async show(properties: Partial<T>) {
    Object.assign(this.element, properties);
    await this.settled();
  }

  async settled() {
    await new Promise(resolve => setTimeout(resolve));
    await this.element.updateComplete;
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}
