/** When a question or a step shows. A condition on a matrix names its `row`. At most 8 deep. */
export type Condition =
  | {question: string; row?: string; atLeast: number}
  | {question: string; row?: string; atMost: number}
  | {question: string; row?: string; oneOf: readonly (string | number)[]}
  | {question: string; row?: string; answered: true}
  | {question: string; satisfactory: boolean}
  | {all: readonly Condition[]}
  | {any: readonly Condition[]}
  | {not: Condition};
