import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  framework: '@storybook/web-components-vite',
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // The templates' pictures, where their sequences look for them; and what a page of the editor has beside it.
  staticDirs: [
    {from: '../packages/templates/images', to: '/parcours/images'},
    {from: '../stories/files', to: '/'},
  ],
  viteFinal: vite => ({
    ...vite,
    // Stories run from source, like the tests.
    resolve: {
      ...vite.resolve,
      conditions: ['parcours-source', 'module', 'browser', 'development|production'],
    },
    build: {
      ...vite.build,
      // All of Storybook is one page: its chunks are larger than a site's should be.
      chunkSizeWarningLimit: 2000,
      // The browsers that we support: for older ones light-dark() in a token would become what no shadow root knows.
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    },
  }),
};

export default config;
