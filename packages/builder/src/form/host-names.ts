import {type HostType, resolveText} from '@parcours/definition';

/** What a type of the host's is called in the editor's language; by its own name where the host has given none. */
export function hostName({type, editor}: HostType, locale: string): string {
  return (
    resolveText(editor?.name, locale, 'en')?.text ?? type.slice(type.indexOf(':') + 1).replaceAll('-', ' ')
  );
}

export function hostNote({editor}: HostType, locale: string): string {
  return resolveText(editor?.note, locale, 'en')?.text ?? '';
}

/** Whether there is a whole one to begin with: where the host checks more than `type` and `id`, only they have it. */
export const canStart = ({schema, editor}: HostType) => editor?.start !== undefined || !schema;
