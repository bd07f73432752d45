import {decodeLink, encodeLink} from '@parcours/definition';
import type {
  LocalizedText,
  NpsQuestionDefinition,
  RatingQuestionDefinition,
  SequenceDefinition,
} from '@parcours/definition';
import {mail} from './html.js';
import type {Html} from './html.js';

export type EmbeddedQuestion = NpsQuestionDefinition | RatingQuestionDefinition;

/** The NPS or rating question of the first step that the e-mail names, or undefined. */
export function embeddedQuestion({message, steps}: SequenceDefinition): EmbeddedQuestion | undefined {
  const id = message.email?.embedQuestion;
  const [first] = steps;
  if (!id || first?.type !== 'questionnaire') return undefined;
  const found = first.questions.find(question => question.id === id);
  return found?.type === 'nps' || found?.type === 'rating' ? found : undefined;
}

/** The link that opens the sequence with an answer chosen. It is chosen only: nothing is sent before a gesture. */
export function linkWithAnswer(link: string, question: string, value: number): string {
  const at = link.indexOf('#');
  const parts = at < 0 ? {} : decodeLink(link.slice(at));
  return encodeLink(link, {...parts, answers: {...parts.answers, [question]: value}});
}

// Faces that mail programs have had since 2010.
const smileys: Record<number, string[]> = {
  2: ['😞', '😊'],
  3: ['😞', '😐', '😊'],
  4: ['😠', '😞', '😊', '😀'],
  5: ['😠', '😞', '😐', '😊', '😀'],
};

export interface AnswerOptions {
  link: string;
  words: (text?: LocalizedText) => string;
  colours: {ink: string; control: string};
}

/** Draws a question's answers as links: side by side, or, where the answers are words, one under the other. */
export function answerLinks(question: EmbeddedQuestion, {link, words, colours}: AnswerOptions): Html {
  const points = pointsOf(question, words);
  const look = question.type === 'nps' ? 'numbers' : question.look;
  const isStacked = look === 'labels';
  const cells = points.map(({value, label}) => {
    const [face, size] = faceOf(look, value, points.length, label);
    const name = label && !isStacked ? mail` aria-label="${value}, ${label}" title="${label}"` : mail``;
    return mail`<td class="answer" align="center" style="border:1px solid ${colours.control};border-radius:6px;color:${colours.ink};font-size:${size}px;line-height:36px;padding:0"><a href="${linkWithAnswer(link, question.id, value)}"${name} target="_blank" style="color:${colours.ink};display:block;font-weight:600;text-decoration:none">${face}</a></td>`;
  });
  const isWide = points.length > 7;
  // As wide as there is room, and no wider than its answers: a width in pixels would burst a narrow screen.
  const maxWidth = isWide || isStacked ? '100%' : `${points.length * 64}px`;
  const spacing = isStacked ? '0 6px' : isWide ? '2px 0' : '6px 0';
  const rows = isStacked ? cells.map(cell => mail`<tr>${cell}</tr>`) : mail`<tr>${cells}</tr>`;
  return mail`<table role="presentation" border="0" cellspacing="${isWide ? 2 : 6}" cellpadding="0" width="100%" style="border-collapse:separate;border-spacing:${spacing};margin:0 ${isWide || isStacked ? 0 : -6}px;max-width:${maxWidth};table-layout:fixed;width:100%">${rows}</table>${
    isStacked ? mail`` : ends(points[0]!.label, points.at(-1)!.label, maxWidth)
  }`;
}

interface Point {
  value: number;
  label: string;
}

function pointsOf(question: EmbeddedQuestion, words: AnswerOptions['words']): Point[] {
  if (question.type === 'rating') {
    return Array.from({length: question.scale}, (_, i) => ({
      value: i + 1,
      label: words(question.labels?.[i]),
    }));
  }
  const {lowLabel, highLabel} = question;
  return Array.from({length: 11}, (_, value) => ({
    value,
    label: value === 0 ? words(lowLabel) : value === 10 ? words(highLabel) : '',
  }));
}

/** What stands on an answer, and its size in pixels. */
function faceOf(look: string, value: number, scale: number, label: string): [string, number] {
  if (look === 'smileys') return [smileys[scale]?.[value - 1] ?? `${value}`, 24];
  if (look === 'labels') return [label || `${value}`, 15];
  return [look === 'stars' ? `${value}\u00a0★` : `${value}`, 15];
}

function ends(low: string, high: string, maxWidth: string): Html {
  if (!low && !high) return mail``;
  return mail`<table role="presentation" border="0" cellspacing="0" cellpadding="0" width="100%" style="max-width:${maxWidth};width:100%"><tr><td style="font-size:13px;line-height:18px;padding:4px 2px 0">${low}</td><td align="right" style="font-size:13px;line-height:18px;padding:4px 2px 0;text-align:end">${high}</td></tr></table>`;
}
