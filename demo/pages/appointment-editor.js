import {css, h, HostElement} from '/pages/host-element.js';
import {styles} from '/pages/host-editor.js';

/** What `clinic:appointment` has beside other steps, for the editor of sequences: the times to choose from, one a line. */
export class AppointmentEditor extends HostElement {
  static properties = ['value', 'locale', 'content', 'readonly'];
  static styles = [css(styles)];

  #title = h('span');
  #field = h('textarea', {rows: 4});

  constructor() {
    super();
    this.shadowRoot.append(h('label', {}, this.#title, this.#field));
    this.#field.addEventListener('input', () => this.#write(this.#field.value.split('\n')));
  }

  update() {
    const {value, content, readonly} = this;
    if (!value) return;
    this.#title.textContent = this.phrase(
      'Moments offerts, un par ligne',
      'Times to choose from, one a line',
    );
    this.#field.readOnly = readonly;
    const lines = (value.slots ?? []).map(({label}) => label[content] ?? '').join('\n');
    if (this.#field.value !== lines) this.#field.value = lines;
  }

  /** A line that stays keeps its id, and what the other languages say of it. */
  #write(lines) {
    const slots = lines.map((line, i) => {
      const old = this.value.slots?.[i];
      return {id: old?.id ?? `slot-${i + 1}`, label: {...old?.label, [this.content]: line}};
    });
    this.value = {...this.value, slots};
    this.dispatchEvent(new Event('input'));
  }
}
