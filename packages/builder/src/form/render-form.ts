import {html, type TemplateResult} from 'lit';
import type {Path} from '../commands/path.js';
import {translate} from '../commands/translate.js';
import type {Scope} from '../scope.js';
import type {FormField} from './form-field.js';

/** Draws the fields of the object at `path`. Each one is an element that is bound to its value. */
export function renderForm(fields: readonly FormField[], scope: Scope, path: Path): TemplateResult {
  return html`${fields.map(field => renderField(field, scope, path))}`;
}

function renderField(field: FormField, scope: Scope, base: Path): TemplateResult {
  if (field.field === 'own') return field.template;
  if (field.field === 'row')
    return html`<div class="side-by-side">${renderForm(field.fields, scope, base)}</div>`;
  if (field.field === 'section')
    return html`
      <section class="section">
        <h3>${field.title}</h3>
        ${renderForm(field.fields, scope, base)}
      </section>
    `;
  const path = [...base, ...(typeof field.key === 'string' ? [field.key] : field.key)];
  const {label, hint = ''} = field;
  switch (field.field) {
    case 'text':
      return html`<sequence-text-field .scope=${scope} .path=${path} .label=${label} .hint=${hint} .multiline=${field.multiline ?? false} .optional=${field.optional ?? false} .plain=${field.plain ?? false} .url=${field.url ?? false} .sms=${field.sms ?? false} .amount=${field.amount ?? false} .command=${field.command ?? translate}></sequence-text-field>`;
    case 'number':
      return html`<sequence-number-field .scope=${scope} .path=${path} .label=${label} .hint=${hint} .min=${field.min} .max=${field.max}></sequence-number-field>`;
    case 'switch':
      return html`<sequence-switch-field .scope=${scope} .path=${path} .label=${label} .hint=${hint} .on=${field.on ?? true} .off=${field.off}></sequence-switch-field>`;
    case 'select':
      return html`<sequence-select-field .scope=${scope} .path=${path} .label=${label} .hint=${hint} .choices=${field.choices} .command=${field.command}></sequence-select-field>`;
    case 'date':
      return html`<sequence-date-field .scope=${scope} .path=${path} .label=${label} .hint=${hint} .withTime=${field.withTime ?? false}></sequence-date-field>`;
    case 'upload':
      return scope.putImage
        ? html`<sequence-upload-field .scope=${scope} .path=${path} .label=${label}></sequence-upload-field>`
        : html``;
    case 'part':
      return html`<sequence-part-field .scope=${scope} .path=${path} .label=${label} .hint=${hint} .start=${field.start} .fields=${field.fields}></sequence-part-field>`;
    case 'list':
      return html`<sequence-list-field .scope=${scope} .path=${path} .label=${label} .list=${field}></sequence-list-field>`;
    default:
      return field satisfies never;
  }
}
