import {html, type TemplateResult} from 'lit';
import {stepKinds} from '../editors/index.js';
import {documentIcon, linkIcon, mailIcon, phoneIcon, smileIcon} from '../icons/icons.js';

const channels: Readonly<Record<string, TemplateResult>> = {
  email: mailIcon,
  sms: phoneIcon,
  hyperlink: linkIcon,
};

/** What stands for the initial message. */
export const channelIcon = (channel: string): TemplateResult => channels[channel] ?? documentIcon;

/** A path as a row of icons, from the message to the end. What they mean is said by `label`. */
export function renderSteps(channel: string, types: readonly string[], label: string): TemplateResult {
  const icons = [
    channelIcon(channel),
    ...types.map(type => stepKinds.get(type)?.icon ?? documentIcon),
    smileIcon,
  ];
  return html`<span class="steps" role="img" aria-label=${label}>${icons}</span>`;
}
