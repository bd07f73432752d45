import type {} from '@parcours/builder/react';
import type {SequenceCompleteEvent, SequenceRunner} from '@parcours/runner';
import type {} from '@parcours/runner/react';
import {memoryStore} from '@parcours/builder';

const onComplete = (event: SequenceCompleteEvent) => event.response.satisfaction;

export const right = [
  <sequence-runner src="/visit.json" from-link persist="local" heading-level={1} fill />,
  <sequence-runner definition={{}} fromLink headingLevel={1} onsequence-complete={onComplete} />,
  <sequence-runner
    deliver={async (response, {signal}) => void [response.answers, signal]}
    id="a"
    className="b"
  />,
  <sequence-runner ref={(runner: SequenceRunner | null) => void runner?.restart()} />,
  <sequence-dialog for="opinion">
    <sequence-runner onsequence-answer={({question, value}) => void [question.length, value]} />
  </sequence-dialog>,
  <sequence-builder
    sequence="visit"
    store={memoryStore()}
    back-url="/"
    onsequence-change={({definition}) => void definition}
  />,
];

export const wrong = [
  // @ts-expect-error -- There is no such attribute.
  <sequence-runner source-url="/visit.json" sorce="/visit.json" />,
  // @ts-expect-error -- No such word.
  <sequence-runner persist="for ever" />,
  // @ts-expect-error -- A number.
  <sequence-runner headingLevel="two" />,
  // @ts-expect-error -- No such event.
  <sequence-runner onsequencecomplete={onComplete} />,
  // @ts-expect-error -- This event has no response.
  <sequence-runner onsequence-ready={onComplete} />,
  // @ts-expect-error -- No such element.
  <sequence-runer />,
  // @ts-expect-error -- A store.
  <sequence-builder store="memory" />,
];
