import type {Issue, StandardSchema} from '@parcours/definition';

/**
 * What a host's own step collected, as JSON keeps it. Issues: `data-not-json`, and `data-refused` where the type's
 * own schema refuses it.
 */
export function readHostData(
  step: string,
  data: unknown,
  schema: StandardSchema | undefined,
): {ok: true; data: unknown} | {ok: false; issue: Issue} {
  const refuse = (code: string) =>
    ({ok: false, issue: {path: ['data', step], code, params: {step}}}) as const;
  let kept: unknown;
  try {
    kept = JSON.parse(JSON.stringify(data));
  } catch {
    return refuse('data-not-json');
  }
  const judged = schema?.['~standard'].validate(kept) as {issues?: readonly unknown[]} | undefined;
  return judged?.issues ? refuse('data-refused') : {ok: true, data: kept};
}
