// Runs in the page of an editor, after ../page.js: when its preview and its parts are on the screen.
(() => {
  const {bench} = window;
  const host = () => document.getElementById('host');

  /** What matches a selector, `>>>` being the way into a shadow root: one root at each level, so that looking costs little. */
  bench.deep = path => {
    const [last, ...way] = path.split(' >>> ').reverse();
    const root = way.reduceRight((root, selector) => {
      const host = root?.querySelector(selector);
      return host?.shadowRoot ?? host;
    }, document);
    return [...(root?.querySelectorAll(last) ?? [])];
  };
  const part = name => bench.deep(host()?.dataset[name] ?? 'none');

  /** Whether the first question of the preview says so. */
  bench.previews = words => {
    const [label] = part('previewed');
    return Boolean(label?.checkVisibility() && label.textContent.includes(words));
  };
  /** How many questions the preview has. */
  bench.previewCount = () => part('previewItems').length;
  /** What opens the first question in the editor, if a click would reach it. */
  bench.handle = () => {
    const [handle] = part('handle');
    const {x, y, width, height} = handle?.getBoundingClientRect() ?? {};
    if (!(width && height)) return undefined;
    let hit = document.elementFromPoint(x + width / 2, y + height / 2);
    for (
      let inner;
      (inner = hit?.shadowRoot?.elementFromPoint(x + width / 2, y + height / 2)) && inner !== hit;
    )
      hit = inner;
    return handle.contains(hit) ? handle : undefined;
  };
  bench.field = () => part('field')[0];
  bench.isInField = () => {
    const field = bench.field();
    return field?.getRootNode().activeElement === field && document.hasFocus();
  };
  bench.ready = bench.painted(() => bench.previews('recommend us') && bench.handle());
})();
