const names = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttons = {left: 0, middle: 1, right: 2};

/**
 * The keyboard and the mouse of a browser that WebDriver leads, under the names of Puppeteer's page, so that the
 * commands of @web/test-runner do in it all that they do in Chromium: also hold a key down.
 *
 * @param {() => {performActions(actions: object[]): Promise<void>, setWindowRect: Function, execute: Function}} driver
 */
export function webkitPage(driver) {
  const key = (type, name) => ({type, value: names[name] ?? name});
  const stroke = name => [key('keyDown', name), key('keyUp', name)];
  const keys = actions => driver().performActions([{type: 'key', id: 'keyboard', actions}]);
  const pointer = (...actions) => driver().performActions([{type: 'pointer', id: 'mouse', actions}]);

  const moved = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const pressed = ({button = 'left'} = {}) => ({type: 'pointerDown', button: buttons[button]});
  const released = ({button = 'left'} = {}) => ({type: 'pointerUp', button: buttons[button]});
  return {
    // WebDriver sets the size of the window, which is larger than the page by the browser's own bars.
    async setViewport({width, height}) {
      const [outer, inner] = [
        await driver().getWindowRect(),
        await driver().execute(() => [innerWidth, innerHeight]),
      ];
      const bars = [outer.width - inner[0], outer.height - inner[1]];
      await driver().setWindowRect(null, null, width + bars[0], height + bars[1]);
    },
    keyboard: {
      type: words => keys([...words].flatMap(stroke)),
      press: name => keys(stroke(name)),
      down: name => keys([key('keyDown', name)]),
      up: name => keys([key('keyUp', name)]),
    },
    mouse: {
      move: (x, y) => pointer(moved(x, y)),
      click: (x, y, options) => pointer(moved(x, y), pressed(options), released(options)),
      down: options => pointer(pressed(options)),
      up: options => pointer(released(options)),
      reset: () => pointer(...Object.keys(buttons).map(button => released({button})), moved(0, 0)),
    },
  };
}
