/** How the inventory is read: which lists a category has, and the statute's names for it. */
import type { CategoryForm, ContactForm, StatutoryChoice } from '../../lib/bindings';

export interface List {
  title: string;
  items: string[];
}

/** The lists of a category in reading order. "Sold to" is always said, for its absence is an answer too. */
export function lists(category: CategoryForm): List[] {
  const all = [
    { title: 'What we hold', items: category.elements },
    { title: 'Where it comes from', items: category.sources },
    { title: 'What it is for', items: category.purposes },
    { title: 'Who gets it', items: category.recipients },
    { title: 'Sold to or shared with', items: category.sold_to.length > 0 ? category.sold_to : ['Nobody'] },
    { title: 'Kept for', items: category.retention ? [category.retention] : [] },
  ];
  return all.filter((list) => list.items.length > 0);
}

/** The statute's names of a category. */
export function statutoryNames(category: CategoryForm, choices: StatutoryChoice[]): string[] {
  return choices.filter((choice) => category.statutory.includes(choice.code)).map((choice) => choice.label);
}

/** Where somebody is reached, in one line; empty if nobody knows. */
export function reachedBy({ email, address }: Pick<ContactForm, 'email' | 'address'>): string {
  return [email, address.join(', ')].filter(Boolean).join(' · ');
}

export function emptyCategory(): CategoryForm {
  return {
    name: '',
    statutory: [],
    elements: [],
    sources: [],
    purposes: [],
    recipients: [],
    sold_to: [],
    retention: '',
  };
}

/** The whole list with one category put in its place, added at the end, or left out. */
export function replaced(all: CategoryForm[], at: number, category: CategoryForm | null): CategoryForm[] {
  const next = [...all];
  next.splice(at, 1, ...(category ? [category] : []));
  return next;
}
