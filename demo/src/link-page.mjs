import {readFile} from 'node:fs/promises';

const template = new URL('../pages/link.html', import.meta.url);

/**
 * The page that links in messages lead to: one sequence and nothing else, in the language that the link, else the
 * browser, asks for. Undefined when there is no such sequence.
 *
 * @param {(id: string) => Promise<string | undefined>} readSequence
 */
export async function renderLinkPage(id, lang, request, readSequence) {
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(id)) return undefined;
  const text = await readSequence(id);
  if (!text) return undefined;
  const {name, brand, locales} = JSON.parse(text);
  const wished = [
    lang,
    ...(request.headers['accept-language'] ?? '').split(',').map(part => part.split(';')[0]),
  ];
  const locale = wished.map(tag => match(tag?.trim(), locales)).find(Boolean) ?? locales[0];
  const values = {id, lang: locale, title: brand?.name ?? name[locale] ?? id};
  return (await readFile(template, 'utf8')).replace(/\{\{(\w+)\}\}/g, (_, key) => escape(values[key]));
}

/** The locale that serves a wished one: the same, or of the same language. */
function match(wished, locales) {
  const language = tag => tag.toLowerCase().split('-')[0];
  return (
    wished && (locales.find(own => own === wished) ?? locales.find(own => language(own) === language(wished)))
  );
}

const escape = text => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
