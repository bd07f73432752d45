const patience = 30_000;

/**
 * A tab of its own browser context, in the same globals for all it shows, that goes from one story or page of docs to
 * the next as Storybook’s own sidebar does: to load Storybook costs many times what a story does.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{origin: string, globals?: Record<string, string>, options?: import('playwright-core').BrowserContextOptions, time?: Date}} settings
 *     `time` is the time of every story; by default, time passes
 */
export async function openStoryTab(browser, {origin, globals = {}, options = {}, time}) {
  const context = await browser.newContext({reducedMotion: 'reduce', ...options});
  const set = Object.entries(globals).map(([key, value]) => `${key}:${value}`);
  let problems = [];
  let tab;

  /** Storybook itself, with its first story. */
  async function open({storyId, viewMode}) {
    tab = await context.newPage();
    if (time) await tab.clock.setFixedTime(time);
    tab.on('pageerror', error => problems.push(`error: ${firstLine(error.message)}`));
    tab.on('console', message => {
      if (message.type() !== 'error') return;
      problems.push(`console: ${firstLine(message.text())} (${message.location().url})`);
    });
    await tab.goto(`${origin}/iframe.html?id=${storyId}&viewMode=${viewMode}&globals=${set.join(';')}`);
  }

  /** Its page, with what Storybook reports once the story’s own steps are done, and all that went wrong. */
  async function show({id, type}) {
    problems = [];
    const shown = {storyId: id, viewMode: type === 'docs' ? 'docs' : 'story'};
    try {
      await (tab ? tab.evaluate(goTo, shown) : open(shown));
      // The channel remembers the last event of each name, so it does not matter who comes first.
      const event = await tab.waitForFunction(
        ([name, id]) => {
          const [event] = globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name) ?? [];
          return (event?.storyId ?? event) === id && event;
        },
        [type === 'docs' ? 'docsRendered' : 'storyFinished', id],
        {timeout: patience},
      );
      return {tab, report: type === 'docs' ? undefined : await event.jsonValue(), problems};
    } catch (error) {
      // What comes after it starts from a page that is whole.
      await tab?.close();
      tab = undefined;
      return {problems: [...problems, firstLine(error.message)]};
    }
  }
  return {show, close: () => context.close()};
}

/** Runs in the tab. What one story has stored is not there in the next. */
function goTo(shown) {
  localStorage.clear();
  sessionStorage.clear();
  globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', shown);
}

// A failed expectation goes on with the whole page.
const firstLine = text => text.split('\n')[0];
