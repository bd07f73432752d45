import {css, h, HostElement} from '/pages/host-element.js';
import {styles} from '/pages/host-editor.js';

/**
 * What `clinic:pain-scale` has beside other questions, for the editor of sequences: five words, from the least to the
 * most pain, in the language being written. The editor sets `value`, `locale`, `content` and `readonly`; this element
 * fires `input` once its `value` is another object.
 */
export class PainScaleEditor extends HostElement {
  static properties = ['value', 'locale', 'content', 'readonly'];
  static styles = [css(styles)];

  #title = h('legend');
  #fields = [0, 1, 2, 3, 4].map(() => h('input'));

  constructor() {
    super();
    this.shadowRoot.append(h('fieldset', {}, this.#title, ...this.#fields));
    for (const [i, field] of this.#fields.entries())
      field.addEventListener('input', () => this.#write(i, field.value));
  }

  update() {
    const {value, content, readonly} = this;
    if (!value) return;
    this.#title.textContent = this.phrase(
      'Mots, de la moindre à la pire douleur',
      'Words, from the least to the most pain',
    );
    for (const [i, field] of this.#fields.entries()) {
      field.ariaLabel = this.phrase(`Mot ${i + 1}`, `Word ${i + 1}`);
      field.readOnly = readonly;
      const words = value.words?.[i]?.[content] ?? '';
      if (field.value !== words) field.value = words;
    }
  }

  #write(index, text) {
    const words = this.value.words.map((word, i) => (i === index ? {...word, [this.content]: text} : word));
    this.value = {...this.value, words};
    this.dispatchEvent(new Event('input'));
  }
}
