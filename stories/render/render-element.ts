import {ref} from 'lit/directives/ref.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {keepAnswer, keepLanguage, keepOffers, keepReview} from './keep-answers.js';

interface Context {
  component?: string | undefined;
  globals: Record<string, unknown>;
}

const given = new WeakMap<Element, Record<string, unknown>>();

/**
 * The story's element with its args as properties, in the toolbar's language. What did not change since the last
 * time is left alone, so that an answer given in the story outlives a change of language.
 */
export function renderElement(args: object, {component = '', globals}: Context) {
  const properties: Record<string, unknown> = {locale: globals.locale, source: 'en', ...args};
  const assign = (element: Element | undefined) => {
    if (!element) return;
    const before = given.get(element);
    const changed = Object.entries(properties).filter(([name, value]) => !before || before[name] !== value);
    Object.assign(element, Object.fromEntries(changed));
    given.set(element, properties);
  };
  const tag = unsafeStatic(component);
  return staticHtml`
    <${tag}
      ${ref(assign)}
      @question-answer=${keepAnswer}
      @step-offer=${keepOffers}
      @step-review=${keepReview}
      @language-choose=${keepLanguage}
    ></${tag}>
  `;
}
