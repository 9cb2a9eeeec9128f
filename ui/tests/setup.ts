/** What jsdom lacks and the window's web view has. */
import '@testing-library/jest-dom/vitest';

import { cleanup, configure } from '@testing-library/svelte';
import { afterEach } from 'vitest';

class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver;

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
URL.createObjectURL ??= () => 'blob:page';
URL.revokeObjectURL ??= () => {};

HTMLImageElement.prototype.decode ??= async () => {};

// A busy computer is slow, not wrong.
configure({ asyncUtilTimeout: 5000 });

afterEach(cleanup);
