import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {everything, short, stepIds} from './everything.mjs';
import {Customer, launch, page, serveHost} from './host.mjs';

const phones = {
  'of 320 × 568': {width: 320, height: 568},
  'of 360 × 740': {width: 360, height: 740},
  'of 740 × 360': {width: 740, height: 360},
};
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500"><rect width="800" height="500"/></svg>';
const image = name => ({src: `/${name}.svg`, alt: {en: 'A picture', fr: 'Une image', ar: 'صورة'}});
const [welcome, visit, extras, review] = short.steps;
const slow = {
  ...short,
  brand: {...short.brand, logo: image('logo')},
  steps: [
    {...welcome, image: image('welcome')},
    visit,
    {...extras, offers: extras.offers.map(offer => ({...offer, image: image('offer')}))},
    review,
  ],
  thankYou: {satisfied: {...short.thankYou.satisfied, image: image('end')}},
};

const flush = '<style>body {margin: 0}</style>';

/**
 * In the page: what a finger may hit, at any depth, and how large it is in CSS pixels. Links among words are not in it:
 * their lines set their height, as WCAG allows.
 */
function targetsOf(root) {
  const inside = element =>
    [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(child => [child, ...inside(child)]);
  const isTicked = element => /radio|checkbox/.test(element.type);
  const hit = (x, y) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot?.elementFromPoint(x, y) && found.shadowRoot.elementFromPoint(x, y) !== found)
      found = found.shadowRoot.elementFromPoint(x, y);
    return found;
  };
  // What reaches beyond its box, as the label that covers a whole card does.
  const reaches = parts => {
    parts[0].scrollIntoView({block: 'center'});
    const {x, y, height} = parts.at(-1).getBoundingClientRect();
    return [-21, 21].every(by => parts.some(part => part.contains(hit(x + 12, y + height / 2 + by))));
  };
  return inside(root)
    .filter(element => element.matches('a[href], button, input, select, textarea'))
    .filter(element => !element.closest('.prose, .privacy, .summary'))
    .map(element => {
      // A label is as good as its control.
      const parts = [element, ...(isTicked(element) ? element.labels : [])];
      const boxes = parts.map(part => part.getBoundingClientRect());
      const of = (side, choose) => choose(...boxes.map(box => box[side]));
      const box = {left: of('left', Math.min), right: of('right', Math.max), top: of('top', Math.min)};
      const width = box.right - box.left;
      const height = of('bottom', Math.max) - box.top;
      const isSmall = height < 44 - 0.1;
      return {
        ...box,
        name: [element.localName, element.type, element.className].join(' '),
        isCell: element.getRootNode().host.localName === 'nps-question',
        isField: element.matches('select, textarea, input') && !isTicked(element),
        fontSize: Number.parseFloat(getComputedStyle(element).fontSize),
        width,
        height: width && isSmall && reaches(parts) ? 44 : height,
      };
    })
    .filter(({width}) => width > 0);
}

describe('on a phone', () => {
  let browser, host;
  before(async () => {
    browser = await launch();
    const pictures = ['logo', 'welcome', 'offer', 'end'].map(name => [
      `/${name}.svg`,
      {body: picture, delay: 250},
    ]);
    host = await serveHost({
      '/everything.json': JSON.stringify(everything),
      '/slow.json': {body: JSON.stringify(slow), delay: 250},
      ...Object.fromEntries(pictures),
      '/preview': page({
        head: flush,
        body: '<sequence-runner fill preview src="/everything.json"></sequence-runner>',
      }),
      '/slow': page({body: '<h1>A host</h1><sequence-runner src="/slow.json"></sequence-runner>'}),
    });
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  async function open(path, viewport, prepare = () => {}) {
    const context = await browser.newContext({viewport, isMobile: true, hasTouch: true});
    const tab = await context.newPage();
    tab.setDefaultTimeout(5000);
    await tab.addInitScript(prepare);
    await tab.goto(host.origin + path);
    return {tab, customer: new Customer(tab)};
  }

  for (const [name, viewport] of Object.entries(phones)) {
    describe(name, () => {
      let tab, customer;
      before(async () => {
        ({tab, customer} = await open('/preview', viewport));
        await customer.reads('Welcome');
      });
      after(() => tab.context().close());

      for (const locale of ['en', 'fr']) {
        for (const id of stepIds) {
          it(`offers targets of 44 px and fields of 16 px in ${id}, ${locale}`, async () => {
            await customer.runner.evaluate((runner, locale) => (runner.locale = locale), locale);
            await customer.goTo(id);
            if (id === 'visit') {
              await customer.runner.locator('#single-list input[type=radio]').last().check({force: true});
              await customer.runner.locator('questionnaire-step [part=button]').tap();
              await customer.runner.locator('[part=summary]').waitFor();
            }
            if (id === 'extras')
              await customer.runner.locator('[part=offer] input').first().check({force: true});
            const targets = await customer.runner.evaluate(targetsOf);
            assert.ok(targets.length > 0, 'nothing to hit');
            const small = targets.filter(
              ({isCell, width, height}) => height < 44 - 0.1 || width < (isCell ? 24 : 44),
            );
            assert.deepEqual(small, []);
            assert.deepEqual(
              targets.filter(({isField, fontSize}) => isField && fontSize < 16),
              [],
            );
          });
        }
      }

      it('shows an NPS in one or two rows of touching cells, and nothing wider than the screen', async () => {
        await customer.goTo('visit');
        const cells = (await customer.runner.evaluate(targetsOf)).filter(({isCell}) => isCell);
        assert.equal(cells.length, 11);
        assert.ok(new Set(cells.map(({top}) => top)).size <= 2);
        assert.ok(cells.every(({left, right}) => left >= 0 && right <= viewport.width));
        if (viewport.width < 560)
          for (const [i, cell] of cells.slice(1).entries())
            assert.ok(cell.top !== cells[i].top || cell.left - cells[i].right <= 0.5);
        for (const id of stepIds) {
          await customer.goTo(id);
          const width = await tab.evaluate(() => document.documentElement.scrollWidth);
          assert.equal(width, viewport.width, id);
        }
      });
    });
  }

  it('covers nothing while the keyboard takes half of the screen', async () => {
    const {tab, customer} = await open('/preview', phones['of 360 × 740']);
    await customer.reads('Welcome');
    await customer.goTo('visit');
    const field = customer.runner.getByLabel('First name');
    await field.tap();
    await tab.setViewportSize({width: 360, height: 370});
    await field.scrollIntoViewIfNeeded();
    const pinned = await customer.runner.evaluate(runner => {
      const inside = element =>
        [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(child => [child, ...inside(child)]);
      return inside(runner)
        .filter(element => /fixed|sticky/.test(getComputedStyle(element).position))
        .map(({localName}) => localName);
    });
    assert.deepEqual(pinned, []);
    const button = customer.runner.locator('questionnaire-step [part=button]');
    const [above, below] = [await field.boundingBox(), await button.boundingBox()];
    assert.ok(above.y >= 0 && above.y + above.height <= 370, 'the field is in view');
    assert.ok(below.y > above.y + above.height, 'the button comes after the field');
    await button.tap();
    await customer.runner.locator('[part=summary]').waitFor();
    await tab.context().close();
  });

  it('moves nothing by itself from the first paint to the thank-you', async () => {
    const {tab, customer} = await open('/slow', phones['of 360 × 740'], () => {
      globalThis.shifts = [];
      new PerformanceObserver(list => {
        for (const {value, hadRecentInput, sources} of list.getEntries()) {
          const moved = sources.map(({previousRect: from, currentRect: to, node}) =>
            [
              node?.nodeName,
              from.x,
              from.y,
              from.width,
              from.height,
              'to',
              to.x,
              to.y,
              to.width,
              to.height,
            ].join(' '),
          );
          globalThis.shifts.push({value, hadRecentInput, moved, when: document.title});
        }
      }).observe({type: 'layout-shift', buffered: true});
    });
    const now = async title => tab.evaluate(title => (document.title = title), title);
    await customer.reads('Welcome');
    await tab.waitForLoadState('networkidle');
    await now('visit');
    await customer.runner.getByRole('button', {name: 'Start'}).tap();
    await customer.reads('Your visit');
    await customer.runner.locator('nps-question label', {hasText: '9'}).tap();
    await now('rating');
    await customer.runner.locator('rating-question label', {hasText: 'Good'}).last().tap();
    await now('comment');
    await customer.runner.getByLabel('Why?').tap();
    await tab.keyboard.type('Kind people');
    await now('extras');
    await customer.runner.getByRole('button', {name: 'Continue'}).tap();
    await customer.reads('For your next smile');
    await tab.waitForLoadState('networkidle');
    await tab.waitForTimeout(400);
    await now('decline');
    await customer.runner.getByRole('button', {name: 'No, thanks'}).tap();
    await customer.reads('Tell others?');
    await now('copy');
    await customer.runner.getByRole('button', {name: 'Copy'}).tap();
    await now('end');
    await customer.runner.getByRole('button', {name: 'Finish'}).tap();
    await customer.reads('Thank you!');
    await tab.waitForTimeout(400);
    const shifts = await tab.evaluate(() => globalThis.shifts);
    assert.deepEqual(
      shifts.filter(({hadRecentInput}) => !hadRecentInput),
      [],
    );
    // At a tap on its button a step gives way to the next, and what stays under it moves with its foot.
    const atTaps = shifts.reduce((sum, {value}) => sum + value, 0);
    assert.ok(atTaps < 0.05, JSON.stringify(shifts));
    await tab.context().close();
  });
});
