import type {HostTypes} from '@parcours/definition';

/** What a host writes for a type of question of theirs: an element with `value`, without any library. */
class MoodEditor extends HTMLElement {
  #value: Readonly<Record<string, unknown>> = {};
  readonly #field = document.createElement('input');

  constructor() {
    super();
    const label = document.createElement('label');
    label.append('Faces ', this.#field);
    this.attachShadow({mode: 'open'}).append(label);
    this.#field.addEventListener('input', () => {
      this.#value = {...this.#value, faces: this.#field.value};
      this.dispatchEvent(new Event('input'));
    });
  }

  get value() {
    return this.#value;
  }

  set value(value) {
    this.#value = value;
    const faces = typeof value['faces'] === 'string' ? value['faces'] : '';
    if (this.#field.value !== faces) this.#field.value = faces;
  }

  set readonly(isReadonly: boolean) {
    this.#field.readOnly = isReadonly;
  }
}
if (!customElements.get('studio-mood-editor')) customElements.define('studio-mood-editor', MoodEditor);

/** A question that only this host has. */
export const moodTypes: HostTypes = {
  questions: new Map([
    [
      'studio:mood',
      {
        type: 'studio:mood',
        editor: {
          name: {en: 'Mood', fr: 'Humeur'},
          note: {en: 'one face of several', fr: 'un visage parmi plusieurs'},
          tag: 'studio-mood-editor',
          start: () => ({
            label: {en: 'How do you feel?', fr: 'Comment vous sentez-vous?'},
            faces: ':( :| :)',
          }),
        },
      },
    ],
  ]),
};
