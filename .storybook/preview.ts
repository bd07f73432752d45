import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import '@parcours/runner/define';
import manifest from '../packages/runner/custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    locale: {
      description: 'Language of the sequence',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'en', title: 'English'},
          {value: 'fr', title: 'Français'},
          {value: 'ar', title: 'العربية'},
        ],
      },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
  },
  initialGlobals: {locale: 'en', scheme: 'light', direction: 'ltr'},
  decorators: [
    (story, {globals}) => {
      const root = document.documentElement;
      root.lang = String(globals.locale);
      root.dir = String(globals.direction);
      root.style.colorScheme = String(globals.scheme);
      return story();
    },
  ],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, exclude: /^(_|#)/},
    options: {storySort: {order: ['Getting started', 'Sequences', 'Runner', 'Steps', 'Questions']}},
  },
};

export default preview;
