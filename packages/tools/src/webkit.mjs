import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findExecutable} from './browser.mjs';
import {webkitPage} from './webkit-page.mjs';

/** What to say where `findWebKit` finds nothing. */
export const noWebKit =
  'There is no WebKitGTK to test in: install webkit2gtk-driver and xvfb, or name a driver in WEBKIT_DRIVER_PATH.';

/**
 * The command that starts the driver of WebKitGTK on this machine, or undefined. Its browser needs a display, so where
 * there is none it gets a virtual one, large enough for the widest viewport of a test.
 */
export function findWebKit() {
  const driver = findExecutable(process.env.WEBKIT_DRIVER_PATH, ['WebKitWebDriver']);
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return driver && [driver];
  const display = findExecutable(undefined, ['xvfb-run']);
  return driver && display && [display, '--auto-servernum', '--server-args=-screen 0 1920x1200x24', driver];
}

/** A launcher for @web/test-runner: WebKitGTK's own small browser, by WebDriver. */
export function webkitLauncher() {
  let driver;
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {args: ['--automation', '--geometry=1024x768']},
    },
  });
  const {initialize, stop} = launcher;
  const page = webkitPage(() => launcher.driver);
  return Object.assign(launcher, {
    // What the commands ask before they use a page as Puppeteer's.
    type: 'puppeteer',
    getPage: () => page,
    async initialize(config) {
      launcher.options.port = await freePort();
      driver = await startDriver(launcher.options.port);
      await initialize.call(launcher, config);
      launcher.name = 'WebKitGTK';
    },
    async stop() {
      await stop.call(launcher);
      if (driver?.exitCode === null) process.kill(-driver.pid);
    },
  });
}

async function startDriver(port) {
  const command = findWebKit();
  if (!command) throw new Error(noWebKit);
  const [program, ...args] = [...command, `--port=${port}`];
  // A group of its own, as xvfb-run leaves its server behind when it is stopped alone.
  const driver = spawn(program, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Without a graphics card, compositing makes every act three times as slow. Whatever the language of the machine,
    // the parts of a date stand in one order.
    env: {...process.env, LC_ALL: 'C.UTF-8', WEBKIT_DISABLE_COMPOSITING_MODE: '1'},
  });
  const failed = new Promise((_, reject) => driver.once('error', reject));
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await Promise.race([isListening(port), failed]);
    if (isUp) return driver;
    if (driver.exitCode !== null) break;
    await pause(100);
  }
  throw new Error(`The driver of WebKitGTK did not start: ${command.join(' ')}`);
}

async function isListening(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch (error) {
    if (error.cause?.code === 'ECONNREFUSED') return false;
    throw error;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
