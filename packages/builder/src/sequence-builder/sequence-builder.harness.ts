import '../define.js';
import {aTimeout, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {
  deep,
  focused,
  focusedName,
  nameOf,
  pick,
  reachingOut,
  settled,
  still,
  strike,
  tabTo,
} from '../person.harness.js';
import type {SequenceChangeEvent} from '../events/sequence-change-event.js';
import {visit} from '../sequences.fixtures.js';
import type {SequenceStore} from '../store/sequence-store.js';
import type {SequenceBuilder} from './sequence-builder.js';

// A browser compiles what an editor needs when it meets the first one: that is no time of the test which comes first.
before(async () => {
  await BuilderHarness.mount(visit());
  fixtureCleanup();
});

/** An editor on a page: what a person sees in it and does with it. */
export class BuilderHarness {
  readonly changes: SequenceChangeEvent[] = [];

  private constructor(readonly element: SequenceBuilder) {
    element.addEventListener('sequence-change', event => this.changes.push(event));
  }

  static async mount(definition: unknown, locale = 'en', store: SequenceStore | null = null) {
    const element = await fixture<SequenceBuilder>(
      html`<sequence-builder .store=${store} .definition=${definition} .locale=${locale}></sequence-builder>`,
    );
    const harness = new BuilderHarness(element);
    // What follows the first paint: a person is not as quick as a test.
    await import('../drag/pointer-drag.js');
    await harness.settled();
    return harness;
  }

  /** Names of the steps on the path. */
  get steps() {
    return this.#all('sequence-path', '.step .name').map(({textContent}) => textContent?.trim());
  }

  /** The title in the preview's step. */
  get previewed() {
    return this.#all('sequence-runner', '.heading')[0]?.textContent?.trim();
  }

  /** Which language the preview's menu says. */
  get previewLanguage() {
    const [menu] = this.#all('sequence-preview', '.bar select') as HTMLSelectElement[];
    return menu?.selectedOptions[0]?.text;
  }

  /** The language of the interface, as assistive technology is told. */
  get spoken() {
    const {lang, dir} = this.element.shadowRoot!.querySelector<HTMLElement>('.frame')!;
    return {lang, dir};
  }

  /** What is said while the store has not answered yet. */
  get opening() {
    return this.#all('sequence-builder', '.loading [role=status]')[0]?.textContent?.trim();
  }

  /** What an act that failed says of it. */
  get notice() {
    return this.#all('sequence-builder', '.notice')[0]?.innerText.trim();
  }

  /** What the top bar says of the store. */
  get saved() {
    return this.#all('sequence-save-status', '[role=status]')[0]?.textContent?.trim();
  }

  /** The words of the line or the dialog that asks about saving. */
  get asked() {
    return ['sequence-recovered-line', 'sequence-versions']
      .flatMap(tag => this.#all(tag, 'p, dd'))
      .map(({innerText}) => innerText.trim());
  }

  /** The rows that show both versions: where, mine, theirs. */
  get compared() {
    return this.#all('sequence-versions-table', '.pair').map(row =>
      [...row.children].map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim()).join(' | '),
    );
  }

  /** The rows of the translations: where, source (what is new in it in brackets), target, and what is said of it. */
  get translations() {
    return this.#all('sequence-translations', '.row').map(row => {
      const [where, source, target] = [...row.children] as HTMLElement[];
      const said = [...source!.childNodes].map(node =>
        node instanceof HTMLElement ? `[${node.innerText}]` : node instanceof Text ? node.data : '',
      );
      return [where!.innerText, said.join(''), target!.querySelector('textarea')!.value, target!.innerText]
        .map(words => words.replace(/\s+/g, ' ').trim())
        .join(' | ');
    });
  }

  /** Types where the focus is. */
  async type(words: string) {
    await sendKeys({type: words});
    await this.settled();
  }

  /** The channels that the message may take, and what is said of them. */
  get channels() {
    return this.#all('sequence-channel-field', 'button, [role=note]').map(({innerText}) => innerText.trim());
  }

  /** All that the dialog of sharing says; empty while it is closed. */
  get shared() {
    const [dialog] = this.#all('sequence-share', 'dialog[open]');
    return dialog
      ? [dialog, ...this.#all('sequence-share', 'code')].map(({innerText}) => innerText).join('\n')
      : '';
  }

  /** The row of the inbox. */
  get inbox() {
    return this.#all('sequence-message-preview', '.inbox > *').map(({innerText}) => innerText.trim());
  }

  /** How far the widest part of the frame reaches. CSS pixels. */
  get widest() {
    const own = this.element.renderRoot.querySelectorAll<HTMLElement>('.frame > *, header > *');
    const parts = [...own].filter(part => part.checkVisibility());
    const start = this.element.getBoundingClientRect().left;
    return Math.max(...parts.map(part => part.getBoundingClientRect().right - start));
  }

  /** What one presses or writes in that reaches out of the window, by name. */
  get tooWide() {
    return reachingOut(this.#all('sequence-builder', 'button, input, select, textarea'));
  }

  get previewWidth() {
    return this.#all('sequence-preview', '.pane')[0]!.getBoundingClientRect().width;
  }

  /** What the path says of a drag. */
  get said() {
    return this.#all('sequence-path', '.status')[0]?.textContent?.trim();
  }

  /** Presses what is called so. */
  async press(name: string) {
    await this.#click(this.#called(name));
  }

  /** Presses one thing, and goes to the next before anything is painted. */
  async hurry(pressed: string, next: string) {
    this.#called(pressed).click();
    await aTimeout(0);
    this.#called(next).focus();
    await this.settled();
  }

  /** Replaces the words of a field. */
  async write(label: string, words: string) {
    const field = this.#all('sequence-builder', 'label').find(({innerText}) => innerText.trim() === label);
    const control = (field as HTMLLabelElement | undefined)?.control as HTMLInputElement | null;
    if (!control) throw new Error(`Nobody sees a field called ${label}.`);
    control.focus();
    control.select();
    await sendKeys({type: words});
    await this.settled();
  }

  /** Names of the things that the first list of the form holds. */
  get itemNames() {
    return this.#all('sequence-list-field', '.toggle .name').map(({innerText}) => innerText.trim());
  }

  /** How many things the first list of the form holds. */
  get items() {
    return this.#all('sequence-list-field', '.toggle').map((_, i) => i);
  }

  /** Opens one of them. */
  async open(index: number) {
    await this.#click(this.#all('sequence-list-field', '.toggle')[index]!);
  }

  /** Opens the first thing of the list, where there is one. */
  async openFirst() {
    if (this.items.length) await this.open(0);
  }

  /** Ticks, switches or picks what is labelled so; in one group, where several say the same. */
  async choose(label: string, group = '') {
    const root = group ? this.#group(group) : this.element;
    const field = deep(root, 'label').find(
      ({innerText}) =>
        innerText
          .replace(/\s+/g, ' ')
          .trim()
          .split(/ (?:Satisfied|Dissatisfied)$/)[0] === label,
    );
    if (!field) throw new Error(`Nobody sees a choice called ${label}.`);
    await this.#click(field);
  }

  /** Picks from a native list. */
  async select(label: string, words: string) {
    await pick(this.#all('sequence-builder', 'select') as HTMLSelectElement[], label, words);
    await this.settled();
  }

  /** What the menu of that name says. */
  chosen(name: string) {
    const menu = (this.#all('sequence-builder', 'select') as HTMLSelectElement[]).find(
      select => nameOf(select) === name,
    );
    return menu?.selectedOptions[0]?.text;
  }

  /** Copies a text from elsewhere on the page, and pastes it into the field of that name. */
  async paste(name: string, text: string) {
    const elsewhere = Object.assign(document.createElement('textarea'), {value: text});
    document.body.append(elsewhere);
    elsewhere.select();
    await strike('Control+c');
    elsewhere.remove();
    this.#called(name).focus();
    await strike('Control+v');
    await this.settled();
  }

  /** Chooses a file where one is asked for; the dialog of the system is out of every driver's reach here. */
  async upload(name: string, file: File) {
    const field = this.#fileInput(name);
    if (!field) throw new Error(`Nobody is asked for a file by ${name}.`);
    const files = new DataTransfer();
    files.items.add(file);
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
    await this.settled();
  }

  /** Whether a file is asked for by that name. */
  asksFor(name: string) {
    return this.#fileInput(name) !== undefined;
  }

  /** Presses what is called so within the first element of a tag. */
  async pressIn(tag: string, name: string) {
    const found = this.#all(tag, 'button').find(button => nameOf(button) === name);
    if (!found) throw new Error(`Nobody sees a button called ${name} in ${tag}.`);
    await this.#click(found);
  }

  /** Whether there is a button of that name, in one part of the builder or anywhere. */
  offers(name: string, tag = 'sequence-builder') {
    return this.#all(tag, 'button').some(button => nameOf(button) === name);
  }

  /** Walks with Tab until the focus is on what is called so. */
  async tabTo(name: string) {
    await tabTo(name);
  }

  /** Presses keys where the focus is. */
  async strike(...keys: string[]) {
    await strike(...keys);
    await this.settled();
  }

  /** Drags the split of the filter's ruler from one point to another. */
  async dragSplit(from: number, to: number) {
    const [start, end] = [from, to].map(
      point => this.#all('sequence-filter-field', `[data-point="${String(point)}"]`)[0]!,
    );
    start!.scrollIntoView({block: 'center'});
    await this.settled();
    await sendMouse({type: 'move', position: middle(start!)});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: middle(end!)});
    await sendMouse({type: 'up'});
    await this.settled();
  }

  /** Answers the NPS in the preview. */
  async answerNps(value: number) {
    await this.#click(this.#all('nps-question', `input[value="${String(value)}"]`)[0]!.closest('label')!);
  }

  /** What is chosen in the preview. */
  get answered() {
    return this.#all('sequence-runner', 'input:checked').map(input => (input as HTMLInputElement).value);
  }

  /** Fields that one can write in, in the form. */
  get fields() {
    return this.#all('sequence-step-editor', 'input, textarea, select').map(({localName}) => localName);
  }

  /** What is said in a group of that name. */
  saidIn(group: string) {
    return deep(this.#group(group), 'p, .label-row').map(({innerText}) => innerText.trim());
  }

  /** What the answers of a choice have beside their words, while that is closed. */
  get answerTags() {
    return this.#all('sequence-answers-field', '.tag').map(({innerText}) => innerText.trim());
  }

  /** What is wrong with the answers of a choice. */
  get answerErrors() {
    return this.#all('sequence-answers-field', '.error').map(({innerText}) => innerText.trim());
  }

  /** Lines of text that the tallest one takes, of what is said under fields and over them. */
  get tallest() {
    const lines = (selector: string, line: number) =>
      this.#all('sequence-list-field', selector).map(row => row.getBoundingClientRect().height / line);
    return {error: Math.max(...lines('.error', 18)), label: Math.max(...lines('.label-row', 20))};
  }

  /** All that the form says. */
  get written() {
    return this.#all('sequence-step-editor', 'p, .label-row').map(({innerText}) => innerText.trim());
  }

  /** Rows under the steps of the path: filters, and who sees them. */
  get rows() {
    return this.#all('sequence-path', '.filter-row').map(({innerText}) => innerText.trim());
  }

  /** What is on the screen where there is nothing to edit. */
  get missing() {
    return this.#all('sequence-builder', '.missing h1, .missing li').map(({innerText}) => innerText.trim());
  }

  /** The characters that the form names as dear, and those that are underlined where they stand. */
  get costly() {
    return {
      named: this.#all('sequence-sms-meter', 'code').map(({innerText}) => innerText.trim()),
      underlined: this.#all('sequence-text-field', 'mark.costly').map(({textContent}) => textContent),
    };
  }

  /** What the focus is on. */
  get focused() {
    return focusedName();
  }

  /** Takes the focus from whatever has it. */
  letGo() {
    focused()?.blur();
  }

  /** Puts the focus on what is called so, and presses keys. */
  async keys(name: string, ...keys: string[]) {
    this.#called(name).focus();
    for (const key of keys) await sendKeys({press: key});
    await this.settled();
  }

  /** Drags the grip of a step, or of an item of a list, to the middle of another. */
  async drag(
    from: number,
    to: number,
    list: 'sequence-path' | 'sequence-list-field' | 'sequence-answers-field' = 'sequence-path',
  ) {
    const item = list === 'sequence-path' ? '.step' : '.item';
    const grip = this.#all(list, `${item} .grip`)[from]!;
    const target = this.#all(list, item)[to]!;
    grip.scrollIntoView({block: 'center'});
    const [start, end] = [middle(grip), middle(target)];
    await sendMouse({type: 'move', position: start});
    await sendMouse({type: 'down'});
    for (let i = 1; i <= 10; i++) {
      const between = Math.round(
        start[1] + ((end[1] + Math.sign(end[1] - start[1]) * 8 - start[1]) * i) / 10,
      );
      await sendMouse({type: 'move', position: [start[0], between]});
    }
    await this.settled();
    await sendMouse({type: 'up'});
    await this.settled();
  }

  readonly settled = settled;

  /** Waits until nothing moves any more. */
  async still() {
    await still(this.element);
  }

  #called(name: string) {
    const found = this.#all('sequence-builder', 'button, input[aria-label]').find(
      button => nameOf(button) === name,
    );
    if (!found) throw new Error(`Nobody sees a button called ${name}.`);
    return found;
  }

  #fileInput(name: string) {
    return (this.#all('sequence-builder', 'input[type=file]') as HTMLInputElement[]).find(
      ({labels}) => labels?.[0]?.innerText.trim() === name,
    );
  }

  async #click(element: HTMLElement) {
    element.scrollIntoView({block: 'center'});
    // The act before has settled; only the scrolling is new.
    await new Promise(requestAnimationFrame);
    await sendMouse({type: 'click', position: middle(element)});
    await this.settled();
  }

  #group(name: string) {
    const group = deep(this.element, '[role=group]').find(({ariaLabel}) => ariaLabel === name);
    if (!group) throw new Error(`Nobody sees a group called ${name}.`);
    return group;
  }

  /** What matches within the first element of a tag, through all shadow roots. */
  #all(tag: string, selector: string): HTMLElement[] {
    const first = (node: Element): Element | undefined => {
      if (node.localName === tag) return node;
      for (const child of [...(node.shadowRoot?.children ?? []), ...node.children]) {
        const found = first(child);
        if (found) return found;
      }
      return undefined;
    };
    const root = first(this.element);
    return root ? deep(root, selector) : [];
  }
}

function middle(element: Element): [number, number] {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
