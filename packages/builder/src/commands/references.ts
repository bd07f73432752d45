import type {Condition, QuestionDefinition, SequenceDefinition, StepDefinition} from '@parcours/definition';

/** What to do with a condition on one question: another, or undefined to drop it. */
type Rewrite = (leaf: Extract<Condition, {question: string}>) => Condition | undefined;

/** The document without any mention of questions that are gone. */
export function withoutQuestions(
  document: SequenceDefinition,
  gone: ReadonlySet<string>,
): SequenceDefinition {
  const {embedQuestion, ...email} = document.message.email ?? {};
  const kept = rewriteConditions(document, leaf => (gone.has(leaf.question) ? undefined : leaf));
  return embedQuestion === undefined || !gone.has(embedQuestion)
    ? kept
    : ({...kept, message: {...kept.message, email}} as SequenceDefinition);
}

/** The document without any mention of an option or row that `question` no longer has. */
export function withoutOption(
  document: SequenceDefinition,
  question: string,
  gone: string,
): SequenceDefinition {
  return rewriteConditions(document, leaf => {
    if (leaf.question !== question) return leaf;
    if ('row' in leaf && leaf.row === gone) return undefined;
    if (!('oneOf' in leaf)) return leaf;
    const oneOf = leaf.oneOf.filter(id => id !== gone);
    return oneOf.length ? {...leaf, oneOf} : undefined;
  });
}

/** A step whose conditions and texts call questions by their new ids. */
export function withNewIds(step: StepDefinition, ids: ReadonlyMap<string, string>): StepDefinition {
  const newId = (id: string) => ids.get(id) ?? id;
  const renamed = rewriteStep(step, leaf => ({...leaf, question: newId(leaf.question)}));
  return changeStrings(renamed, words =>
    words.replace(/(\{\{\s*answers\.)([\w-]+)/g, (_, start: string, id: string) => start + newId(id)),
  ) as StepDefinition;
}

function changeStrings(node: unknown, change: (words: string) => string): unknown {
  if (typeof node === 'string') return change(node);
  if (Array.isArray(node)) return node.map(item => changeStrings(item, change));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, changeStrings(part, change)]));
}

function rewriteConditions(document: SequenceDefinition, rewrite: Rewrite): SequenceDefinition {
  return {...document, steps: document.steps.map(step => rewriteStep(step, rewrite))};
}

function rewriteStep(step: StepDefinition, rewrite: Rewrite): StepDefinition {
  const own = withCondition(step, rewrite);
  if (own.type !== 'questionnaire') return own;
  return {...own, questions: own.questions.map(question => withCondition(question, rewrite))};
}

function withCondition<T extends StepDefinition | QuestionDefinition>(item: T, rewrite: Rewrite): T {
  if (!item.showIf) return item;
  const showIf = prune(item.showIf, rewrite);
  const {showIf: _old, ...rest} = item;
  return (showIf ? {...rest, showIf} : rest) as T;
}

function prune(condition: Condition, rewrite: Rewrite): Condition | undefined {
  if ('question' in condition) return rewrite(condition);
  if ('not' in condition) {
    const not = prune(condition.not, rewrite);
    return not && {not};
  }
  const parts = ('all' in condition ? condition.all : condition.any).flatMap(
    part => prune(part, rewrite) ?? [],
  );
  if (!parts.length) return undefined;
  return 'all' in condition ? {all: parts} : {any: parts};
}
