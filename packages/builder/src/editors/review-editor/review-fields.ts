import {html, type TemplateResult} from 'lit';
import {type LocalizedText, type LocalizedUrl, resolveText, resolveUrl} from '@parcours/definition';
import type {Form, FormContext, FormField} from '../../form/form-field.js';
import {bookIcon, bubbleIcon, checkIcon, compassIcon, pinIcon} from '../../icons/icons.js';
import {isKnown, knownSites, lookAt, nameOf} from './site-link.js';

/** The drawings are generic, as they are for customers: a logo is its owner's. */
const icons: Readonly<Record<string, TemplateResult>> = {
  google: pinIcon,
  facebook: bubbleIcon,
  tripadvisor: compassIcon,
  yelp: bubbleIcon,
  trustpilot: bubbleIcon,
  'pages-jaunes': bookIcon,
  ratemds: bookIcon,
  opentable: compassIcon,
  houzz: bookIcon,
};

const iconOf = (site: string) => (Object.hasOwn(icons, site) ? icons[site]! : pinIcon);

const siteForm: Form = ({msg, scope, path, value}) => [
  {field: 'text', key: 'url', label: msg('Link to leave a review', {id: 'field.review-url'}), url: true},
  {field: 'own', template: html`<sequence-site-remark .scope=${scope} .path=${path}></sequence-site-remark>`},
  ...(isKnown(String(value['site']))
    ? []
    : [{field: 'text', key: 'label', label: msg('Name', {id: 'field.name'}), optional: true} as const]),
];

/** The sites where customers may leave a review. */
export function siteList({msg, scope}: FormContext): FormField {
  const {document, content} = scope;
  const [source] = document.locales;
  return {
    field: 'list',
    key: 'sites',
    label: msg('Sites', {id: 'field.sites'}),
    least: 1,
    icon: item => iconOf(String(item['site'])),
    name: item =>
      resolveText(item['label'] as LocalizedText | undefined, content, source)?.text ??
      nameOf(String(item['site'])),
    tags: item => {
      const site = String(item['site']);
      const link = resolveUrl(item['url'] as LocalizedUrl | undefined, content, source) ?? '';
      switch (lookAt(site, link)) {
        case 'missing':
          return [{words: msg('Link missing', {id: 'site.missing'}), kind: 'warn'}];
        case 'odd':
          return [{words: msg('Check the link', {id: 'site.check'}), kind: 'warn'}];
        default:
          return site === 'yelp'
            ? [{words: msg('Not advised', {id: 'site.not-advised'}), kind: 'warn'}]
            : [{words: msg('Link looks right', {id: 'site.right'}), icon: checkIcon, kind: 'yes'}];
      }
    },
    form: siteForm,
    addLabel: msg('Add a site', {id: 'site.add'}),
    starts: [
      ...knownSites.map(site => ({
        label: nameOf(site),
        icon: iconOf(site),
        start: () => ({id: site, site, url: {[source]: `https://`}}),
      })),
      {
        label: msg('Another site', {id: 'site.other'}),
        icon: pinIcon,
        start: () => ({id: 'site', site: 'other-site', url: {[source]: 'https://'}}),
      },
    ],
  };
}
