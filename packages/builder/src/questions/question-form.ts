import {html} from 'lit';
import {duplicateQuestion, insertQuestion, moveQuestion, removeQuestion} from '../commands/questions.js';
import {changeType} from '../commands/change-type.js';
import {usualFilter} from '../commands/filter.js';
import {at} from '../commands/path.js';
import {imageField} from '../form/image-fields.js';
import type {Form, FormField, Json, ListFormField} from '../form/form-field.js';
import {pathFacts} from '../path/path-facts.js';
import {branchIcon, filterIcon, textIcon} from '../icons/icons.js';
import {resolveText, type LocalizedText, type QuestionDefinition} from '@parcours/definition';

/** What every question has, around what its type adds. */
const questionForm: Form = context => {
  const {msg, scope, path, value} = context;
  const question = value as unknown as QuestionDefinition;
  // What satisfies a question of the host's is for the host's own element to say.
  const hasFilter =
    usualFilter(question) !== undefined ||
    (at(value, ['satisfaction']) !== undefined && !question.type.includes(':'));
  return [
    {field: 'text', key: 'label', label: msg('Question', {id: 'field.question'}), multiline: true},
    ...(scope.questionKinds.get(question.type)?.form?.(context) ?? []),
    {
      field: 'row',
      fields: [
        {field: 'switch', key: 'required', label: msg('Required', {id: 'field.required'})},
        ...(question.type === 'consent'
          ? []
          : [
              {
                field: 'switch',
                key: 'notApplicable',
                label: msg('Offer “N/A”', {id: 'field.not-applicable'}),
              } as const,
            ]),
      ],
    },
    {field: 'text', key: 'help', label: msg('Help', {id: 'field.help'}), multiline: true, optional: true},
    ...(hasFilter
      ? [
          {
            field: 'own',
            template: html`<sequence-filter-field .scope=${scope} .path=${path}></sequence-filter-field>`,
          } as const,
        ]
      : []),
    {
      field: 'own',
      template: html`<sequence-condition-field .scope=${scope} .path=${path}></sequence-condition-field>`,
    },
    detailsOf(msg),
  ];
};

const detailsOf = (msg: Parameters<Form>[0]['msg']): FormField => ({
  field: 'section',
  title: msg('Details', {id: 'step.details'}),
  fields: [
    imageField(msg),
    {
      field: 'text',
      key: 'metric',
      label: msg('Name in your reports', {id: 'field.metric'}),
      hint: msg('Questions of the same name are counted together: “cleanliness”.', {
        id: 'field.metric-hint',
      }),
      plain: true,
      optional: true,
    },
  ],
});

/** The questions of a step. */
export function questionList({msg, scope, path}: Parameters<Form>[0]): FormField {
  const {document, content, questionKinds} = scope;
  const offered = [...questionKinds.values()].filter(({isOffered = true}) => isOffered);
  const {unseen} = pathFacts(document);
  const presets = offered.flatMap(({presets}) => presets);
  const common = msg('The usual ones', {id: 'question.usual'});
  const others = msg('The others', {id: 'question.others'});
  const list: ListFormField = {
    field: 'list',
    key: 'questions',
    label: msg('Questions', {id: 'field.questions'}),
    least: 1,
    icon: item => questionKinds.get(String(item['type']))?.icon ?? textIcon,
    name: item =>
      resolveText(item['label'] as LocalizedText | undefined, content, document.locales[0])?.text ??
      questionKinds.get(String(item['type']))?.name(msg) ??
      String(item['type']),
    tags: item => tagsOf(item, unseen).map(tag => tagWords(tag, msg)),
    form: questionForm,
    addLabel: msg('Add a question', {id: 'question.add'}),
    starts: [...presets]
      .sort((a, b) => Number(b.isCommon ?? false) - Number(a.isCommon ?? false))
      .map(({icon, name, note, isCommon, start}) => ({
        icon,
        label: name(msg),
        ...(note && {note: note(msg)}),
        group: isCommon ? common : others,
        start: () => start(document.locales) as unknown as Json,
      })),
    commands: {
      insert: insertQuestion,
      remove: removeQuestion,
      duplicate: duplicateQuestion,
      move: moveQuestion,
    },
    acts: (item, index) =>
      offered
        .filter(({type}) => type !== item['type'])
        .map(({type, icon, name}) => ({
          icon,
          label: name(msg),
          group: msg('Change into', {id: 'question.change'}),
          command: changeType([...path, 'questions', index], type, questionKinds),
        })),
  };
  return list;
}

type Tag = 'unseen' | 'filter' | 'sometimes' | 'optional';

function tagsOf(item: Json, unseen: ReadonlySet<string>): Tag[] {
  if (unseen.has(String(item['id']))) return ['unseen'];
  if (item['satisfaction']) return ['filter'];
  if (item['showIf']) return ['sometimes'];
  return item['required'] ? [] : ['optional'];
}

function tagWords(tag: Tag, msg: Parameters<Form>[0]['msg']) {
  switch (tag) {
    case 'unseen':
      return {words: msg('Nobody sees it', {id: 'question.unseen'}), kind: 'warn'} as const;
    case 'filter':
      return {words: msg('Filter', {id: 'question.filter'}), icon: filterIcon};
    case 'sometimes':
      return {words: msg('Sometimes', {id: 'question.sometimes'}), icon: branchIcon};
    case 'optional':
      return {words: msg('Optional', {id: 'question.optional'})};
    default:
      return tag satisfies never;
  }
}
