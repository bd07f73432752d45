import type {HostType} from '@parcours/definition';
import {html} from 'lit';
import type {Form} from './form-field.js';

/** The fields of a type of the host's, beside those of every type: the host's own element, or what becomes of them. */
export function hostFields({editor}: HostType): Form {
  return ({msg, scope, path}) => [
    {
      field: 'own',
      template: editor?.tag
        ? html`<sequence-host-field .scope=${scope} .path=${path} .tag=${editor.tag}></sequence-host-field>`
        : html`<p class="hint">${msg('What else this type has is kept as it is. It is edited as JSON.', {id: 'host.kept'})}</p>`,
    },
  ];
}
