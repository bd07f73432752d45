import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import '@parcours/runner/define';
import {withActions} from 'storybook/actions/decorator';
import brands from './brands.json';
import builder from '../packages/builder/custom-elements.json';
import runner from '../packages/runner/custom-elements.json';
import {inPage} from '../stories/render/in-page.js';
import {renderElement} from '../stories/render/render-element.js';
import {snippet} from '../stories/render/snippet.js';
import './preview.css';

setCustomElementsManifest({...runner, modules: [...runner.modules, ...builder.modules]});

const size = (width: number, height: number) => ({width: `${width}px`, height: `${height}px`});

const preview: Preview = {
  tags: ['autodocs'],
  render: renderElement,
  decorators: [withActions, inPage],
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
    brand: {
      description: 'The page’s theme',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [{value: 'own', title: 'The sequence’s own'}, ...brands],
      },
    },
    direction: {
      description: 'Direction of the page around',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'auto', title: 'As the language'},
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
  },
  initialGlobals: {locale: 'en', scheme: 'light', brand: 'own', direction: 'auto', pictures: false},
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true},
    docs: {source: {type: 'code', language: 'html', transform: snippet}},
    options: {
      storySort: {
        order: [
          'Getting started',
          'Definition',
          'Theming',
          'Localization',
          'Events',
          'Accessibility',
          'Sequences',
          'Runner',
          'Steps',
          'Questions',
          'Builder',
          ['Editor', 'Questions', 'Views', 'States', 'Gallery', 'List'],
        ],
      },
    },
    viewport: {
      options: {
        small: {name: 'Small phone, 320', styles: size(320, 640), type: 'mobile'},
        phone: {name: 'Phone, 360', styles: size(360, 780), type: 'mobile'},
        tablet: {name: 'Tablet at the counter, 1024', styles: size(1024, 768), type: 'tablet'},
        desktop: {name: 'Desktop, 1280', styles: size(1280, 900), type: 'desktop'},
      },
    },
  },
};

export default preview;
