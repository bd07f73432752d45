import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';

/**
 * Flags for a Chromium that must start offline and quietly. The sandbox is left on except for root
 * and on CI machines, where Chromium refuses to start with it. Names of other machines are refused at
 * once, as a network may take seconds to do so.
 */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
];

const isExecutable = path => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error.code) return false;
    throw error;
  }
};

const onPath = names =>
  (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)));

/** Where each system keeps Chrome, Chromium or Edge. Snaps are left out: their sandbox hides the checkout. */
function installedChromiums() {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(name =>
      ['/Applications', join(homedir(), 'Applications')].map(folder =>
        join(folder, `${name}.app/Contents/MacOS/${name}`),
      ),
    );
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap(folder =>
        [
          'Google/Chrome/Application/chrome.exe',
          'Chromium/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ].map(path => join(folder, path)),
      );
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return [
    ...new Set([...names.map(name => join('/usr/bin', name)), '/opt/google/chrome/chrome', ...onPath(names)]),
  ].filter(path => !path.startsWith('/snap/') && !isSnapWrapper(path));
}

// On Ubuntu, /usr/bin/chromium-browser is a script that starts the snap.
const isSnapWrapper = path => path.endsWith('chromium-browser') && existsSync('/snap/bin/chromium');

function playwrightCaches() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const executables = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return readdirSync(cache)
    .filter(folder => folder.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap(folder => executables.map(path => join(cache, folder, path)));
}

/** The path of a Chromium, Chrome or Edge on this machine, or undefined. */
export function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return [...installedChromiums(), ...playwrightCaches()].find(isExecutable);
}

/** The first of these programs that can be run: `named` if it is given, else what the PATH has. */
export const findExecutable = (named, names) => (named ? named : onPath(names).find(isExecutable));

/** The path of a Firefox on this machine, or undefined. ESR comes first: it is the oldest that we support. */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  return [
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '/', 'Mozilla Firefox/firefox.exe'),
  ].find(path => !path.startsWith('/snap/') && isExecutable(path));
}

/**
 * Finds a Chromium, or installs one: with apt on Debian and Ubuntu (as root or with sudo that asks for
 * no password), else with Playwright's downloader.
 *
 * @returns {string} its path
 * @throws {Error} one sentence that says what to do, when there is none and none can be installed
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const root = process.getuid?.() === 0;
  const isDebian = existsSync('/etc/debian_version') && onPath(['apt-get']).some(isExecutable);
  if (isDebian && !isUbuntu() && (root || spawnSync('sudo', ['-n', 'true']).status === 0)) {
    console.log('No Chromium found: installing Debian’s with apt-get.');
    const apt = (...args) =>
      spawnSync(root ? 'apt-get' : 'sudo', root ? args : ['apt-get', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  }
  if (!findChromium()) {
    console.log('No Chromium found: downloading one with playwright-core.');
    const require = createRequire(import.meta.url);
    const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], {stdio: ['ignore', 'ignore', 'inherit']});
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The tests need a browser: install Chrome or Chromium, or give its path, as in CHROME_PATH=/path/to/chrome npm test.',
  );
}

// Ubuntu's chromium package installs the snap.
const isUbuntu = () => existsSync('/etc/lsb-release') && existsSync('/usr/bin/snap');
