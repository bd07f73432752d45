import type {Advice, AdviceId} from './advice.js';

type Sentences = Readonly<Record<AdviceId, (params: Advice['params']) => string>>;

const en: Sentences = {
  'questionnaire-not-first': () =>
    'Another step comes before the questionnaire, so even dissatisfied customers see it. Move the questionnaire to the start.',
  'review-not-last': () =>
    'A customer who leaves for a review site seldom comes back, and the steps that follow are lost. Move the online review to the end.',
  'nothing-filters': () =>
    'This step depends on whether the customer is satisfied, but no earlier question tells. Set a satisfaction filter on a question, for example 7 or more out of 10.',
  'filter-avoidable': ({conditional}) =>
    conditional
      ? 'Some customers never see this filter question, and pass as satisfied. Show it to everyone, and make it required.'
      : 'A customer can skip this filter question, and passes as satisfied. Make it required.',
  'questionnaire-hidden': () =>
    'Dissatisfied customers never see this questionnaire, and they have the most to say. Show it to everyone.',
  'ending-missing': () =>
    'Dissatisfied customers are thanked as if all were well. Write a final message for them: an apology, who reads their answers, and when.',
  'free-answer-ignored': ({list}) =>
    list === 'oneOf'
      ? 'The filter does not say what a free answer means, so it makes the customer dissatisfied. Count it as satisfied, or remove the free answer.'
      : 'The filter does not look at free answers, so a complaint written there goes unnoticed. Count a free answer as dissatisfied, or remove it.',
  'translation-missing': ({locale}) =>
    `This text is missing in “${String(locale)}”, so customers read it in another language. Translate it.`,
  'translation-stale': ({locale}) =>
    `The source text has changed since it was translated into “${String(locale)}”. Update the translation, or mark it as still right.`,
  'unknown-variable': ({name}) =>
    `Nothing fills {{${String(name)}}}, so it leaves a hole in the sentence. Correct the name, or add a fallback: {{${String(name)}|…}}.`,
  'refused-link': ({url}) =>
    `The link “${String(url)}” cannot be opened safely, so only its words are shown. Use an address that starts with https:, mailto: or tel:.`,
  'sms-too-long': ({segments, costly}) =>
    costly !== ''
      ? `This text message is billed as ${String(segments)} messages, because these characters take more room: ${String(costly)}. Write them in their plain form, or shorten the text.`
      : `This text message is billed as ${String(segments)} messages. Shorten it to 160 characters, link included.`,
  'low-contrast': ({accent, ratio, least}) =>
    `The brand colour ${String(accent)} hardly stands out on white: a contrast of ${String(ratio)}, where ${String(least)} is needed. Choose a darker shade.`,
  'too-many-questions': ({count, most}) =>
    `${String(count)} questions: past ${String(most)}, most customers leave before the end. Keep those whose answers you will act on.`,
  'review-gating': () =>
    'Only satisfied customers are asked for a review, which Google’s policy forbids. Show this step to everyone.',
};

const fr: Sentences = {
  'questionnaire-not-first': () =>
    'Une autre étape précède le questionnaire : même les clients insatisfaits la voient. Placez le questionnaire au début.',
  'review-not-last': () =>
    'Un client qui part vers un site d’avis revient rarement, et les étapes suivantes sont perdues. Placez l’avis en ligne à la fin.',
  'nothing-filters': () =>
    'Cette étape dépend de la satisfaction du client, mais aucune question ne la mesure avant. Mettez un filtre de satisfaction sur une question, par exemple 7 ou plus sur 10.',
  'filter-avoidable': ({conditional}) =>
    conditional
      ? 'Certains clients ne voient jamais cette question filtre et passent pour satisfaits. Montrez-la à tous et rendez-la obligatoire.'
      : 'Un client peut sauter cette question filtre et passe alors pour satisfait. Rendez-la obligatoire.',
  'questionnaire-hidden': () =>
    'Les clients insatisfaits ne voient jamais ce questionnaire, et ce sont eux qui ont le plus à dire. Montrez-le à tous.',
  'ending-missing': () =>
    'Les clients insatisfaits sont remerciés comme si tout allait bien. Écrivez un message final pour eux : des excuses, qui lit leurs réponses, et quand.',
  'free-answer-ignored': ({list}) =>
    list === 'oneOf'
      ? 'Le filtre ne dit pas ce que vaut une réponse libre : elle rend le client insatisfait. Comptez-la comme satisfaite ou retirez la réponse libre.'
      : 'Le filtre ne tient pas compte des réponses libres : une plainte écrite là passe inaperçue. Comptez une réponse libre comme insatisfaite ou retirez-la.',
  'translation-missing': ({locale}) =>
    `Ce texte manque en « ${String(locale)} » : les clients le lisent dans une autre langue. Traduisez-le.`,
  'translation-stale': ({locale}) =>
    `Le texte source a changé depuis sa traduction en « ${String(locale)} ». Mettez la traduction à jour ou indiquez qu’elle est encore juste.`,
  'unknown-variable': ({name}) =>
    `Rien ne remplit {{${String(name)}}} : il reste un trou dans la phrase. Corrigez le nom ou ajoutez une valeur de rechange : {{${String(name)}|…}}.`,
  'refused-link': ({url}) =>
    `Le lien « ${String(url)} » ne peut pas être ouvert sans danger : seuls ses mots s’affichent. Utilisez une adresse qui commence par https:, mailto: ou tel:.`,
  'sms-too-long': ({segments, costly}) =>
    costly !== ''
      ? `Ce texto compte pour ${String(segments)} messages, car ces caractères prennent plus de place : ${String(costly)}. Écrivez-les sous leur forme simple ou raccourcissez le texte.`
      : `Ce texto compte pour ${String(segments)} messages. Raccourcissez-le à 160 caractères, lien compris.`,
  'low-contrast': ({accent, ratio, least}) =>
    `La couleur ${String(accent)} se distingue mal sur le blanc : un contraste de ${String(ratio).replace('.', ',')}, alors qu’il en faut ${String(least)}. Choisissez une teinte plus foncée.`,
  'too-many-questions': ({count, most}) =>
    `${String(count)} questions : au-delà de ${String(most)}, la plupart des clients partent avant la fin. Gardez celles dont les réponses vous feront agir.`,
  'review-gating': () =>
    'Seuls les clients satisfaits sont invités à donner un avis, ce que la politique de Google interdit. Montrez cette étape à tous.',
};

/** Why an advice is given and what to do about it, in French for a French locale and in English for any other. */
export function describeAdvice({id, params}: Advice, locale: string): string {
  const sentences = /^fr\b/i.test(locale) ? fr : en;
  return sentences[id](params);
}
