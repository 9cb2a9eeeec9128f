/** The pages of a letter as the window has them. The desk draws a page again only if it changed. */
import type { PageView } from './bindings';

/** A page with its picture, as PNG in base64. */
export interface Page {
  id: string;
  png: string;
}

/** The names of the pages that the window has. */
export const known = (pages: Page[]): string[] => pages.map((page) => page.id);

/** What the desk sent, with the pictures that the window had already. */
export function joined(sent: PageView[], had: Page[]): Page[] {
  return sent.flatMap(({ id, png }) => {
    const picture = png ?? had.find((page) => page.id === id)?.png;
    return picture === undefined ? [] : [{ id, png: picture }];
  });
}

/** The bytes of a picture from its base64 text. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
