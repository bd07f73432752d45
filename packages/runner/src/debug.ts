/** Entry of `parcours-debug.js`: sentences for developers, loaded by the `debug` attribute only. */
import type {Issue} from '@parcours/definition';
import {describeIssue as describeDocumentIssue} from '@parcours/definition/describe';

/** Which of them an issue has depends on its code. */
interface Params {
  src: string;
  status: number;
  limit: number;
  key: string;
  step: string;
}

type Sentences = Readonly<Record<string, (params: Params) => string>>;

const en: Sentences = {
  'source-status': ({src, status}) => `${src}: the server answered ${status}. Check the address in src.`,
  'source-network': ({src}) =>
    `${src} could not be reached. Check the address, and that its server allows this page.`,
  'source-not-json': ({src}) =>
    `${src || 'The child script'} is not JSON. A page of HTML in its place is a common cause.`,
  'source-too-large': ({limit}) => `The definition has more than ${limit} characters.`,
  'answers-not-json': () => 'The answers are neither an object nor JSON of one.',
  'context-not-json': () => 'The context is neither an object nor JSON of one.',
  'context-not-flat': ({key}) =>
    `The context's "${key}" is neither a text, a number nor a boolean; it was left out.`,
  'context-too-long': ({key, limit}) =>
    `The context's "${key}" has more than ${limit} characters; it was left out.`,
  'context-too-many': ({limit}) => `The context has more than ${limit} keys; the rest was left out.`,
  'data-not-json': ({step}) => `What the step "${step}" collected is not JSON.`,
  'data-refused': ({step}) => `What the step "${step}" collected does not do by the schema of its type.`,
  'outbox-corrupt': ({key}) => `A response stored under "${key}" cannot be read.`,
  'delivery-refused': ({status}) => `The receiver refused the response for good, with ${status}.`,
};

const fr: Sentences = {
  'source-status': ({src, status}) => `${src} : le serveur a répondu ${status}. Vérifiez l’adresse dans src.`,
  'source-network': ({src}) =>
    `${src} est inaccessible. Vérifiez l’adresse, et que son serveur permet cette page.`,
  'source-not-json': ({src}) =>
    `${src || 'Le script enfant'} n’est pas du JSON. C’est souvent une page HTML à sa place.`,
  'source-too-large': ({limit}) => `La définition compte plus de ${limit} caractères.`,
  'answers-not-json': () => 'Les réponses ne sont ni un objet ni le JSON d’un objet.',
  'context-not-json': () => 'Le contexte n’est ni un objet ni le JSON d’un objet.',
  'context-not-flat': ({key}) =>
    `« ${key} », dans le contexte, n’est ni un texte, ni un nombre, ni un booléen; omis.`,
  'context-too-long': ({key, limit}) =>
    `« ${key} », dans le contexte, compte plus de ${limit} caractères; omis.`,
  'context-too-many': ({limit}) => `Le contexte compte plus de ${limit} clés; le reste est omis.`,
  'data-not-json': ({step}) => `Ce que l’étape « ${step} » a recueilli n’est pas du JSON.`,
  'data-refused': ({step}) => `Ce que l’étape « ${step} » a recueilli ne convient pas au schéma de son type.`,
  'outbox-corrupt': ({key}) => `Une réponse enregistrée sous « ${key} » est illisible.`,
  'delivery-refused': ({status}) => `Le destinataire a refusé la réponse pour de bon, avec ${status}.`,
};

/** What is wrong, and what would be right, in English or French: with the document, an option or the delivery. */
export function describeIssue(issue: Issue, locale: string): string {
  const sentences = locale.startsWith('fr') ? fr : en;
  return Object.hasOwn(sentences, issue.code)
    ? sentences[issue.code]!(issue.params as unknown as Params)
    : describeDocumentIssue(issue, locale);
}
