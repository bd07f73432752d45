import {few, nearest, show} from './sentences.js';
import type {Sentences} from './sentences.js';

const kinds: Readonly<Record<string, string>> = {
  string: 'un texte entre guillemets droits',
  boolean: 'true ou false',
  object: 'un objet\u00a0: { … }',
  list: 'une liste\u00a0: [ … ]',
  text: 'un texte, ou un texte par langue',
  option: 'l’identifiant d’une option ou un nombre',
  answer: 'une réponse',
  'host-type': 'un type qui contient un deux-points, par exemple acme:loyalty',
};

const q = (value: unknown) => `«\u00a0${show(value)}\u00a0»`;

const meant = (word: unknown, words: unknown) => {
  const near = nearest(word, words);
  return near
    ? `Vouliez-vous dire ${q(near)}?`
    : words
      ? `Choix possibles\u00a0: ${few(words)}.`
      : 'Retirez-le.';
};

const within = (min: unknown, max: unknown) =>
  min === undefined
    ? `d’au plus ${show(max)}`
    : max === undefined
      ? `d’au moins ${show(min)}`
      : `de ${show(min)} à ${show(max)}`;

export const fr: Sentences = {
  unreadable: ({message}) =>
    `Impossible de lire le document\u00a0: ${show(message)}. Fournissez-le en JSON simple.`,
  'too-large': ({max}) => `Le document est trop gros. Il peut contenir environ ${show(max)} caractères.`,
  'too-deep': ({max}) => `L’imbrication est trop profonde. Un document compte au plus ${show(max)} niveaux.`,
  cycle: () => 'Cet élément se contient lui-même. Écrivez-le au long, en JSON simple.',
  'newer-version': ({version, supported}) =>
    `Ce document est de la version ${show(version)}, et seule la version ${show(supported)} est connue ici. Mettez Parcours à jour.`,
  missing: () => 'Cet élément obligatoire est absent. Ajoutez-le.',
  type: ({expected}) =>
    `Ce n’est pas le bon genre de valeur. Il faut ${kinds[String(expected)] ?? q(expected)}.`,
  version: ({expected}) => `Cette version n’existe pas. Écrivez ${show(expected)}.`,
  'unknown-key': ({key, allowed}) =>
    `${q(key)} n’est pas connu ici. ${meant(key, allowed)} Vos propres clés commencent par x-.`,
  'unknown-type': ({type, allowed}) => `Le type ${q(type)} n’existe pas. ${meant(type, allowed)}`,
  'unknown-value': ({value, allowed}) => `${q(value)} ne fait pas partie des choix. ${meant(value, allowed)}`,
  number: ({min}) => `Il faut un nombre${min === undefined ? '' : `, au moins ${show(min)}`}.`,
  integer: ({min, max}) => `Il faut un nombre entier de ${show(min)} à ${show(max)}.`,
  positive: () => 'Il faut un nombre supérieur à 0.',
  id: ({value}) =>
    `${q(value)} ne peut pas servir d’identifiant. Un identifiant compte de 1 à 64 caractères\u00a0: une lettre minuscule, puis des minuscules, des chiffres et des traits d’union.`,
  'reserved-id': ({id}) => `${q(id)} a déjà un sens particulier. Choisissez un autre identifiant.`,
  slug: ({value}) =>
    `${q(value)} devrait être un mot de 1 à 64 caractères\u00a0: une lettre minuscule, puis des minuscules, des chiffres et des traits d’union.`,
  token: () => 'Il faut un texte de 1 à 200 caractères.',
  locale: ({value}) => `${q(value)} n’est pas un code de langue. Écrivez, par exemple, fr, en ou fr-CA.`,
  'text-locale': ({locale, locales}) =>
    `La séquence n’est pas offerte dans la langue ${q(locale)}. Ajoutez celle-ci à ${q('locales')}, ou utilisez\u00a0: ${few(locales)}.`,
  'empty-text': ({locales}) =>
    `Ce texte est vide dans toutes les langues. Écrivez-le dans au moins une de celles-ci\u00a0: ${few(locales)}.`,
  url: ({value, kind}) =>
    kind === 'image'
      ? `${q(value)} ne peut pas servir d’adresse à une image. Utilisez https:, un chemin de ce site ou data:image/ autre que SVG.`
      : `${q(value)} ne peut pas servir de lien. Utilisez https:, mailto:, tel:, sms: ou un chemin de ce site.`,
  color: ({value}) =>
    `${q(value)} n’est pas une couleur. Écrivez-la sous la forme #rrggbb, par exemple #0b6e4f.`,
  date: ({value}) =>
    `${q(value)} n’est pas une date. Écrivez l’année, le mois et le jour, par exemple 2026-03-31.`,
  moment: ({value}) =>
    `${q(value)} n’est pas un moment. Écrivez la date, l’heure et le décalage, par exemple 2026-03-31T09:00:00-04:00.`,
  amount: ({value}) =>
    `${q(value)} n’est pas un montant. Écrivez-le entre guillemets droits, par exemple "129.95".`,
  currency: ({value}) =>
    `${q(value)} n’est pas une devise. Écrivez ses trois lettres majuscules, par exemple CAD.`,
  'too-few': ({count, min}) =>
    `Il y en a ${show(count)}, et il en faut au moins ${show(min)}. Complétez la liste.`,
  'too-many': ({count, max}) =>
    `Il y en a ${show(count)}, et le maximum est de ${show(max)}. Raccourcissez la liste.`,
  host: ({message}) =>
    `La vérification propre à ce type répond\u00a0: ${show(message)}. Consultez la documentation de ce type.`,
  'duplicate-id': ({id}) =>
    `${q(id)} est déjà pris. Donnez à chacun son identifiant; les étapes et les questions partagent les leurs.`,
  'min-max': ({min, max}) =>
    `Le minimum, ${show(min)}, dépasse le maximum, ${show(max)}. Inversez-les ou corrigez-les.`,
  'labels-count': ({count, scale}) =>
    `Il y a ${show(count)} étiquettes pour ${show(scale)} points. Écrivez une étiquette par point, du plus bas au plus haut.`,
  'smileys-scale': ({scale, max}) =>
    `Les visages ne peuvent pas montrer ${show(scale)} points. Utilisez au plus ${show(max)} points, ou une autre apparence.`,
  'out-of-range': ({value, min, max}) =>
    `${show(value)} ne peut pas être une réponse à cette question. Utilisez un nombre ${within(min, max)}.`,
  'unknown-option': ({option, allowed}) =>
    `La question n’a pas d’option ${q(option)}. ${meant(option, allowed)}`,
  'link-twice': ({count}) => `{{link}} figure ici ${show(count)} fois. Gardez-en un seul.`,
  'embed-question': ({question, allowed}) =>
    `${q(question)} ne peut pas figurer dans le courriel. Choisissez une question NPS ou une évaluation de la première étape\u00a0: ${few(allowed) || 'il n’y en a pas encore'}.`,
  condition: ({allowed}) =>
    `Ce n’est pas une condition. Une condition contient l’un de ces mots\u00a0: ${few(allowed)}.`,
  'condition-deep': ({max}) => `Les conditions sont trop imbriquées. Tenez-vous-en à ${show(max)} niveaux.`,
  'condition-unknown': ({question, allowed}) =>
    `La question ${q(question)} n’existe pas. ${meant(question, allowed)}`,
  'condition-later': ({question}) =>
    `La question ${q(question)} est posée plus loin, ou ici même. Choisissez une question posée plus tôt.`,
  'condition-misfit': ({question, type, condition}) =>
    `${q(condition)} ne s’applique pas à ${q(question)}, qui est de type ${show(type)}. Utilisez une comparaison qui convient à ce type, ou ${q('answered')}.`,
  'condition-row': ({row, allowed}) =>
    Array.isArray(allowed) && allowed.length
      ? row === undefined
        ? `Une condition sur une matrice nomme une ligne. Ajoutez ${q('row')}\u00a0: ${few(allowed)}.`
        : `La matrice n’a pas de ligne ${q(row)}. ${meant(row, allowed)}`
      : `Seule une matrice a des lignes. Retirez ${q('row')}.`,
  'condition-filter': ({question}) =>
    `La question ${q(question)} n’a pas de filtre de satisfaction. Donnez-lui-en un, ou comparez sa réponse.`,
  other: ({code, ...params}) =>
    `Quelque chose ne va pas (${show(code)}${Object.keys(params).length ? `\u00a0: ${show(params)}` : ''}). Corrigez, puis réessayez.`,
};
