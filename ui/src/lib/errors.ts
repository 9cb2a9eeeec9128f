/** From anything that was thrown to words that can be shown. */
import type { ErrorView } from './bindings';

function isErrorView(thrown: unknown): thrown is ErrorView {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'hint' in thrown;
}

/** The desk's own words where it has spoken; otherwise that something broke, without its inner text. */
export function errorOf(thrown: unknown): ErrorView {
  if (isErrorView(thrown)) return thrown;
  return {
    code: 'internal',
    message: 'Something went wrong inside Rightsdesk. Nothing was changed.',
    hint: 'Try again. If it stays, restart the application.',
    field: null,
  };
}

/** One failure or several, as a form shows them. */
export function errorsOf(thrown: unknown): ErrorView[] {
  return Array.isArray(thrown) ? thrown.map(errorOf) : [errorOf(thrown)];
}

/** Whether somebody called it off: no failure, and nothing to be mended. */
export function isCancelled(thrown: unknown): boolean {
  return errorOf(thrown).code === 'cancelled';
}

/** A compulsory field that is empty, in the words the desk would use. */
export function missing(field: string, what: string): ErrorView {
  return { code: 'required', message: `${what} is missing.`, hint: 'Fill it in and try again.', field };
}
