/** What jsdom lacks and the window's web view has. */
import { cleanup } from '@testing-library/svelte';
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

afterEach(cleanup);
