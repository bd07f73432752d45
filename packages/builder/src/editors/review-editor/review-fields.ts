import {html} from 'lit';
import {type LocalizedText, type LocalizedUrl, resolveText, resolveUrl} from '@parcours/definition';
import type {Form, FormContext, FormField} from '../../form/form-field.js';
import {starIcon} from '../../icons/icons.js';
import {knownSites, remarkOn} from './site-link.js';

/** Names are the sites' own: they are the same in every language. */
const names: Readonly<Record<string, string>> = {
  google: 'Google',
  facebook: 'Facebook',
  tripadvisor: 'Tripadvisor',
  yelp: 'Yelp',
  trustpilot: 'Trustpilot',
  'pages-jaunes': 'Pages Jaunes',
  ratemds: 'RateMDs',
  opentable: 'OpenTable',
  houzz: 'Houzz',
};

const nameOf = (site: string) => (Object.hasOwn(names, site) ? names[site]! : site);

const siteForm: Form = ({msg, scope, path, value}) => [
  {field: 'text', key: 'url', label: msg('Link to leave a review', {id: 'field.review-url'}), url: true},
  {field: 'own', template: html`<sequence-site-remark .scope=${scope} .path=${path}></sequence-site-remark>`},
  ...(Object.hasOwn(names, String(value['site']))
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
    icon: () => starIcon,
    name: item =>
      resolveText(item['label'] as LocalizedText | undefined, content, source)?.text ??
      nameOf(String(item['site'])),
    tags: item => {
      const site = String(item['site']);
      const link = resolveUrl(item['url'] as LocalizedUrl | undefined, content, source) ?? '';
      if (remarkOn(site, link)) return [{words: msg('Check the link', {id: 'site.check'}), kind: 'warn'}];
      return site === 'yelp' ? [{words: msg('Not advised', {id: 'site.not-advised'}), kind: 'warn'}] : [];
    },
    form: siteForm,
    addLabel: msg('Add a site', {id: 'site.add'}),
    starts: [
      ...knownSites.map(site => ({
        label: nameOf(site),
        start: () => ({id: site, site, url: {[source]: `https://`}}),
      })),
      {
        label: msg('Another site', {id: 'site.other'}),
        start: () => ({id: 'site', site: 'other-site', url: {[source]: 'https://'}}),
      },
    ],
  };
}
