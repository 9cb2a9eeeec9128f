/** Where the window is while a case file is open. Routes live in memory: no address, no history on disk. */
import type { Act, DraftTicket, Language, LetterKind, ProblemPlace } from './bindings';

/** The pages of the settings. */
export type Section = 'office' | 'people' | 'backups' | 'holidays' | 'packs';

/** Where on the screen of a case something is put right that stands against its letter. */
export type CasePlace = Extract<
  ProblemPlace,
  { at: 'people' | 'identity' | 'decision' | 'deed' | 'kept' | 'recipients' }
>;

export type Route =
  | { screen: 'today' }
  | { screen: 'cases' }
  /** With an act, the form that does it is open; with a place, the form that puts it right. */
  | { screen: 'case'; number: string; act?: Act; at?: CasePlace }
  | { screen: 'intake'; ticket: DraftTicket | null }
  | { screen: 'letter'; id: number }
  | { screen: 'batch' }
  | { screen: 'inventory' }
  | { screen: 'templates'; section: 'letters' | 'blocks' }
  | { screen: 'template'; kind: LetterKind; language: Language }
  /** With a field, that one has focus. */
  | { screen: 'settings'; section: Section; field?: string }
  | { screen: 'help' };

/** The place in the rail that a route belongs to. */
export function railOf(route: Route): Route['screen'] {
  switch (route.screen) {
    case 'case':
    case 'letter':
    case 'batch':
    case 'intake':
      return 'cases';
    case 'template':
      return 'templates';
    default:
      return route.screen;
  }
}
