import type {MessageDefinition} from '@parcours/definition';
import {css, html, nothing} from 'lit';
import {setAt} from '../../commands/set-at.js';
import {words} from '../../commands/words.js';
import {BoundField} from '../../fields/bound-field.js';
import {linkIcon, mailIcon, phoneIcon} from '../../icons/icons.js';
import {base} from '../../theme/base.styles.js';
import {control} from '../../theme/control.styles.js';

type Channel = MessageDefinition['channel'];

/**
 * @tag sequence-channel-field
 * @summary How the invitation goes out. What another channel said stays in the document. `path` is the message's.
 */
export class ChannelField extends BoundField {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open'};
  static override styles = [
    base,
    control,
    css`
      .segments {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
      }
    `,
  ];

  protected override render() {
    if (!this.scope) return nothing;
    const {channel} = this.scope.document.message;
    const channels = [
      {value: 'email', icon: mailIcon, name: this.msg('Email', {id: 'channel.email'})},
      {value: 'sms', icon: phoneIcon, name: this.msg('SMS', {id: 'channel.sms'})},
      {value: 'hyperlink', icon: linkIcon, name: this.msg('Hyperlink', {id: 'channel.hyperlink'})},
    ] as const;
    return html`
      <div class="segments" role="group" aria-label=${this.msg('Channel', {id: 'field.channel'})}>
        ${channels.map(({value, icon, name}) => html`<button type="button" aria-pressed=${value === channel} ?disabled=${this.isReadonly} @click=${() => this.#choose(value)}>${icon}${name}</button>`)}
      </div>
    `;
  }

  #choose(channel: Channel) {
    this.edit(document => {
      const {locales, message} = document;
      const block = message[channel] ?? start(channel, locales);
      return setAt(document, ['message'], {...message, channel, [channel]: block});
    });
  }
}

/** What a channel says before anybody has written for it. */
function start(channel: Channel, locales: readonly string[]) {
  const button = words(locales, {en: 'Give my opinion', fr: 'Donner mon avis'});
  const body = words(locales, {
    en: 'Thank you for coming. Tell us how it went, in a minute:',
    fr: 'Merci de votre visite. Dites-nous en une minute comment elle s’est passée :',
  });
  switch (channel) {
    case 'email':
      return {
        subject: words(locales, {en: 'How was your visit?', fr: 'Comment s’est passée votre visite?'}),
        heading: words(locales, {en: 'Your opinion counts', fr: 'Votre avis compte'}),
        body,
        button,
      };
    case 'sms':
      return {
        body: words(locales, {
          en: 'Thank you for coming. How did it go? {{link}}',
          fr: "Merci de votre visite. Comment s'est-elle passee? {{link}}",
        }),
      };
    case 'hyperlink':
      return {body, button};
    default:
      return channel satisfies never;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-channel-field': ChannelField;
  }
}
