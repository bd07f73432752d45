import {html} from 'lit';
import type {DecoratorFunction} from 'storybook/internal/csf';
import type {WebComponentsRenderer} from '@storybook/web-components-vite';

const rightToLeft = ['ar'];

/**
 * The page that a story stands on, in the toolbar's language, direction and scheme. On an element and not on
 * the document: a page of docs holds many stories, and every runner minds its own.
 */
export const inPage: DecoratorFunction<WebComponentsRenderer> = (story, {globals, component, parameters}) => {
  const {locale, scheme, brand, direction} = globals as Record<string, string>;
  const own = rightToLeft.includes(locale ?? '') ? 'rtl' : 'ltr';
  const bringsItsCard =
    parameters.wide === true || component === 'sequence-runner' || component === 'sequence-dialog';
  return html`
    <div class="story ${scheme} ${brand} ${globals.pictures ? 'pictures' : ''}" lang=${locale} dir=${direction === 'auto' ? own : direction}>
      <div class=${bringsItsCard ? 'page' : 'card'}>${story()}</div>
    </div>
  `;
};
