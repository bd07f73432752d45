import {str} from '@lit/localize/internal/str-tag.js';
import {css, html, nothing} from 'lit';
import {setAt} from '../../commands/set-at.js';
import {startMessage} from '../../commands/start-message.js';
import {BoundField} from '../../fields/bound-field.js';
import {linkIcon, mailIcon, phoneIcon} from '../../icons/icons.js';
import type {Channel} from '../../scope.js';
import {base} from '../../theme/base.styles.js';
import {control} from '../../theme/control.styles.js';
import {field} from '../../theme/field.styles.js';

/**
 * @tag sequence-channel-field
 * @summary How the invitation goes out, of the ways that the host has. What another channel said stays in the document. `path` is the message's.
 */
export class ChannelField extends BoundField {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open'};
  static override styles = [
    base,
    control,
    field,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      .segments {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
      }
    `,
  ];

  protected override render() {
    if (!this.scope) return nothing;
    const {channels, document} = this.scope;
    const {channel} = document.message;
    const isOffered = channels.includes(channel);
    const all = [
      {value: 'email', icon: mailIcon, name: this.msg('Email', {id: 'channel.email'})},
      {value: 'sms', icon: phoneIcon, name: this.msg('SMS', {id: 'channel.sms'})},
      {value: 'hyperlink', icon: linkIcon, name: this.msg('Hyperlink', {id: 'channel.hyperlink'})},
    ] as const;
    const shown = all.filter(({value}) => value === channel || channels.includes(value));
    const {name} = all.find(({value}) => value === channel)!;
    return html`
      <div class="segments" role="group" aria-label=${this.msg('Channel', {id: 'field.channel'})}>
        ${shown.map(({value, icon, name}) => html`<button type="button" aria-pressed=${value === channel} ?disabled=${this.isReadonly} @click=${() => this.#choose(value)}>${icon}${name}</button>`)}
      </div>
      ${
        isOffered
          ? nothing
          : html`<p class="hint" role="note">${this.msg(str`${name} is not offered here. Its words stay; another channel sends this sequence.`, {id: 'channel.not-offered'})}</p>`
      }
    `;
  }

  #choose(channel: Channel) {
    this.edit(document => {
      const {locales, message} = document;
      const block = message[channel] ?? startMessage(channel, locales);
      return setAt(document, ['message'], {...message, channel, [channel]: block});
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-channel-field': ChannelField;
  }
}
