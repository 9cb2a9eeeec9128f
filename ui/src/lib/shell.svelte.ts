/** What every screen has at hand while a case file is open: the desk, the way to other screens, and a voice. */
import { tick } from 'svelte';

import type { DeskView, DraftTicket, EvidenceTicket, LetterKind, PurgedView, UnsavedForm } from './bindings';
import type { Desk } from './desk';
import { errorOf } from './errors';
import { FileCheck } from './file-check.svelte';
import type { Route } from './route';
import { Typing } from './typing';
import { Unsaved } from './unsaved.svelte';

/** A short message at the edge: something was done, or could not be. */
export interface Toast {
  id: number;
  text: string;
  failed: boolean;
}

/** More than this would cover what staff work on. */
const SHOWN_AT_ONCE = 2;

export class Shell {
  readonly desk: Desk;
  /** The check of the whole file, which goes on from screen to screen. */
  readonly check: FileCheck;
  view = $state.raw<DeskView>() as DeskView;
  route = $state.raw<Route>({ screen: 'today' });
  /** What is typed on the screen and would be lost with it. */
  readonly unsaved: Unsaved;
  /** Keeps that while it is typed. */
  readonly typing: Typing;
  /** What is typed in the search field. */
  search = $state('');
  toasts = $state<Toast[]>([]);
  /** Keeps what is being typed on the screen; run before the screen is left or the file is locked. */
  keep: (() => Promise<void>) | null = null;

  /** Whether leaving the screen would lose what was typed; set by screens that keep nothing themselves. */
  loses: (() => boolean) | null = null;
  /** The screen that is wanted, while staff are asked whether to leave this one. */
  wanted = $state.raw<Route | null>(null);

  /** The screen from which something that stands against a letter led here, until another is chosen. */
  cameFrom = $state.raw<Route | null>(null);

  /** The file that is being added to the case on the screen. A lock forgets its place, so it does not survive one. */
  file = $state.raw<EvidenceTicket | null>(null);

  /** The file has a new key: its new recovery sheet is shown instead of every screen. */
  renewed: (view: PurgedView) => void = () => {};

  #said = 0;

  constructor(desk: Desk, view: DeskView, route: Route = { screen: 'today' }, unsaved = new Unsaved()) {
    this.desk = desk;
    this.check = new FileCheck(desk);
    this.unsaved = unsaved;
    this.typing = new Typing(
      () => this.#typed(false),
      desk,
      (thrown) => this.failed(thrown),
    );
    unsaved.settled = () => void this.#settled();
    this.view = view;
    this.route = route;
  }

  /** Shows another screen, unless something typed would be lost: then staff are asked first. */
  async go(route: Route): Promise<void> {
    if (this.unsaved.taken || this.loses?.()) this.wanted = route;
    else await this.leave(route);
  }

  /** Leads to where something is put right, with a way back to this screen. */
  async lead(route: Route): Promise<void> {
    const from = this.route;
    await this.go(route);
    if (this.route === route) this.cameFrom = from;
  }

  /** Shows another screen without asking. */
  async leave(route: Route): Promise<void> {
    this.cameFrom = null;
    this.wanted = null;
    this.loses = null;
    // What was said belongs to the screen that is left.
    this.toasts = [];
    this.file = null;
    // What was looked for stays with the list and the case it led to.
    if (route.screen !== 'cases' && route.screen !== 'case') this.search = '';
    await this.settle();
    this.keep = null;
    this.unsaved.clear();
    this.route = route;
    void this.#settled();
    void this.refresh();
  }

  /** Asks for the counts in the rail again. */
  async refresh(): Promise<void> {
    try {
      this.view = await this.desk.desk();
    } catch {
      // The counts stay as they were; the screen itself says what is wrong.
    }
  }

  /** Begins a letter, or goes on with its draft, and shows it. */
  async writeLetter(number: string, kind: LetterKind, recipient: number | null = null): Promise<void> {
    await this.#try(async () => {
      const letter = await this.desk.prepare_letter({ case: number, kind, language: null, recipient });
      await this.go({ screen: 'letter', id: letter.id });
    });
  }

  /** Gives the file a new key and a new recovery sheet. */
  async renewSheet(passphrase: string): Promise<void> {
    this.renewed(await this.desk.renew_recovery({ passphrase }));
  }

  /** Asks for an e-mail file and shows what it says. */
  readMessage(): Promise<void> {
    return this.takeMessage((desk) => desk.choose_message());
  }

  /** Adds a file to a case: what it is for is asked on the case's screen. */
  async takeFile(from: (desk: Desk) => Promise<EvidenceTicket | null>): Promise<void> {
    await this.#try(async () => {
      this.file = (await from(this.desk)) ?? this.file;
    });
  }

  /** Shows what a message says, if there is one. */
  async takeMessage(from: (desk: Desk) => Promise<DraftTicket | null>): Promise<void> {
    await this.#try(async () => {
      const ticket = await from(this.desk);
      if (ticket) await this.go({ screen: 'intake', ticket });
    });
  }

  /** Keeps what is being typed, if anything is. */
  async settle(): Promise<void> {
    await this.keep?.().catch((thrown: unknown) => this.failed(thrown));
  }

  /** Hands over what is typed, or that nothing is: the file is about to be locked. */
  async handOver(): Promise<void> {
    await this.typing.stop();
    await this.settle();
    const typed = this.#typed(true);
    await (typed ? this.desk.keep_unsaved(typed) : this.desk.forget_unsaved());
    this.typing.has(typed?.content ?? null);
  }

  /** What is typed and where, if anything is or a text is being written; nothing where one only reads. */
  #typed(locking: boolean): UnsavedForm | null {
    const { route } = this;
    const typed = this.unsaved.typed();
    if (this.view.reading || (!typed && !this.keep)) return null;
    const message = route.screen === 'intake' ? (route.ticket?.token ?? null) : null;
    return { content: JSON.stringify({ route, typed: typed ?? {} }), message, locking };
  }

  /** What was typed may be unsaved no longer. */
  async #settled(): Promise<void> {
    // First the screen shows what came of it.
    await tick();
    await this.typing.settle();
  }

  /** Goes back to where this person was typing when the file was locked or the program ended. */
  async takeUp(): Promise<void> {
    await this.#try(async () => {
      const kept = await this.desk.unsaved();
      if (!kept) return;
      this.typing.has(kept.content);
      const { route, typed } = JSON.parse(kept.content) as { route: Route; typed: Record<string, unknown> };
      if (Object.keys(typed).length > 0) this.unsaved.takeUp(typed);
      this.route = renewed(route, kept.message);
    });
  }

  /** Throws away what was typed before and shows the screen as it is. */
  throwAway(): void {
    this.keep = null;
    this.loses = null;
    this.file = null;
    this.unsaved.clear();
    this.route = { ...this.route };
    void this.#settled();
  }

  /** Says that something was done. */
  done(text: string): void {
    this.#say(text, false);
  }

  /** Says that something outside of a form could not be done. */
  failed(thrown: unknown): void {
    const { message, hint } = errorOf(thrown);
    this.#say(`${message} ${hint}`, true);
  }

  dismiss(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  #say(text: string, failed: boolean): void {
    const id = ++this.#said;
    this.toasts = [...this.toasts, { id, text, failed }].slice(-SHOWN_AT_ONCE);
  }
}

/** A message that waits for its case has another token after each unlock. */
function renewed(route: Route, message: string | null): Route {
  if (route.screen !== 'intake' || !route.ticket) return route;
  return { screen: 'intake', ticket: message ? { ...route.ticket, token: message } : null };
}
