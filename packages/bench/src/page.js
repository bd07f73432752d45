// Runs in the page before any of its scripts: the clocks and counters, all of them on `window.bench`.
(() => {
  const bench = (window.bench = {longTasks: [], shifts: [], violations: [], events: []});
  const observe = (type, keep, options) =>
    new PerformanceObserver(list => keep(list.getEntries())).observe({type, buffered: true, ...options});

  observe('longtask', entries =>
    bench.longTasks.push(...entries.map(({startTime, duration}) => ({startTime, duration}))),
  );
  observe('layout-shift', entries =>
    bench.shifts.push(...entries.map(({value, hadRecentInput}) => ({value, hadRecentInput}))),
  );
  observe(
    'event',
    entries => bench.events.push(...entries.map(({startTime, duration}) => ({startTime, duration}))),
    {durationThreshold: 16},
  );
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, sample, blockedURI}) =>
    bench.violations.push(`${effectiveDirective} ${sample || blockedURI}`),
  );
  document.addEventListener('sequence-complete', ({target}) => (bench.response = target.response));

  // Subjects made of markup alone are mounted by inserting it; libraries replace these two with their own calls.
  let markup;
  const host = () => document.getElementById('host');
  bench.mount = () => host().replaceChildren(...markup.map(node => node.cloneNode(true)));
  bench.unmount = () => host().replaceChildren();
  // "interactive" comes before module scripts run, so this is the markup as it was served.
  document.addEventListener(
    'readystatechange',
    () => (markup = [...host().childNodes].map(node => node.cloneNode(true))),
    {once: true},
  );

  // ---- looking through open shadow roots ----
  bench.first = (selector, root = document) => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const element of root.querySelectorAll('*')) {
      const inside = element.shadowRoot && bench.first(selector, element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  bench.all = (selector, root = document) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(element =>
      element.shadowRoot ? bench.all(selector, element.shadowRoot) : [],
    ),
  ];
  /** The box a person aims at: a control's label, or the control itself when the label has no box. */
  bench.target = control => {
    const label = control.labels?.[0] ?? control.closest('label');
    return label?.getBoundingClientRect().width ? label : control;
  };
  const visible = element => {
    const {width, height} = element.getBoundingClientRect();
    return (
      width > 1 && height > 1 && element.checkVisibility({opacityProperty: true, visibilityProperty: true})
    );
  };
  bench.questionShown = () => {
    const control = bench.first('input[type=radio]');
    return Boolean(control && visible(bench.target(control)));
  };
  bench.headingShown = text =>
    bench
      .all(host().dataset.heading ?? 'h1, h2, h3, h4, h5, h6, [role=heading], [part~=heading]')
      .some(heading => heading.textContent.trim() === text && visible(heading));
  bench.boxes = () => bench.all('input[type=checkbox]').map(bench.target).filter(visible);
  const buttonText = button => (button.value || button.textContent).trim();
  bench.next = () =>
    bench
      .all('button, input[type=button], input[type=submit]')
      .findLast(
        button =>
          visible(button) &&
          /^(next|continue|complete|submit( form)?|send|finish|done)$/i.test(buttonText(button)),
      );
  /** Whether NPS 9 looks selected; the subject says by which selector, if the native control alone does not tell. */
  bench.answered = () =>
    host().dataset.selected
      ? Boolean(bench.first(host().dataset.selected))
      : bench.all('input[type=radio]')[9].checked;

  // ---- time ----
  /** Resolves to performance.now() at the end of the first frame in which `test` holds: style, layout and paint are done. */
  bench.painted = test =>
    new Promise(resolve => {
      const look = () => {
        if (!test()) return requestAnimationFrame(look);
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      };
      requestAnimationFrame(look);
    });
  /** `bench.latency` becomes the time from the next act (its hardware timestamp) to the first painted frame in which `test` holds. */
  bench.arm = (test, act = 'click') =>
    addEventListener(
      act,
      ({timeStamp}) => {
        bench.latency = bench.painted(test).then(end => end - timeStamp);
      },
      {capture: true, once: true},
    );
  bench.ready = bench.painted(bench.questionShown);
})();
