import {siteList} from './review-fields.js';
import {str} from '@lit/localize/internal/str-tag.js';
import {words} from '../../commands/words.js';
import {starIcon} from '../../icons/icons.js';
import type {StepKind} from '../step-kind.js';

export const reviewKind: StepKind = {
  type: 'review',
  icon: starIcon,
  name: msg => msg('Online review', {id: 'step.review'}),
  note: msg => msg('Send to Google, Facebook and others', {id: 'step.review-note'}),
  describe(step, msg) {
    const count = step.type === 'review' ? step.sites.length : 0;
    return count === 1 ? msg('1 site', {id: 'path.site'}) : msg(str`${count} sites`, {id: 'path.sites'});
  },
  form: context => [
    siteList(context),
    {
      field: 'switch',
      key: 'suggestComment',
      label: context.msg('Offer to copy their own words', {id: 'field.suggest-comment'}),
      on: true,
      off: false,
    },
  ],
  start: locales => ({
    type: 'review',
    id: 'review',
    title: words(locales, {en: 'Would you tell others?', fr: 'Le direz-vous aux autres?'}),
    audience: 'satisfied',
    suggestComment: true,
    sites: [{id: 'google', site: 'google', url: {[locales[0] ?? 'en']: 'https://g.page/r/example/review'}}],
  }),
};
