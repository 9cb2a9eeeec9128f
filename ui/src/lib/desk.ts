/**
 * Everything the window can ask of the desk, one typed function per command.
 *
 * This is the only module that speaks to Tauri. A refused command rejects with an `ErrorView`: the words
 * are the desk's, screens only show them.
 */
import { invoke } from '@tauri-apps/api/core';
import { listen, type UnlistenFn } from '@tauri-apps/api/event';

import type {
  AddRecipientForm,
  AddStaffForm,
  AttachForm,
  AuthorityForm,
  BackupsView,
  BatchCaseView,
  BatchForm,
  BatchKindForm,
  BatchKindView,
  BatchLetterView,
  CarryOutForm,
  BlockRef,
  BlocksView,
  CaseForm,
  CasesForm,
  CasesView,
  CaseView,
  CategoryForm,
  ChangeBlockForm,
  ChangeView,
  CheckForm,
  ChoicesView,
  ConfirmationForm,
  ContactForm,
  CompareForm,
  ContentsView,
  DecisionForm,
  DeletedForm,
  DeskView,
  DetailsForm,
  DraftTicket,
  DroppedView,
  EvidenceForm,
  EvidenceTicket,
  ExtensionForm,
  Format,
  HeardForm,
  HolidayChangeView,
  HolidayForm,
  HolidaysView,
  IdentityPapersForm,
  InsertView,
  InventoryView,
  Law,
  LetterPreviewForm,
  LetterTextForm,
  LetterView,
  LockingForm,
  LockingView,
  LibraryView,
  NewFileForm,
  NewRecoveryForm,
  NoteForm,
  OfficeForm,
  OfficeView,
  OlderForm,
  OlderView,
  PacksView,
  PassphraseForm,
  PlaceRef,
  PeopleForm,
  PlaceView,
  PrepareForm,
  PreviewView,
  ProgressView,
  PurgedView,
  RecipientForm,
  PublishForm,
  RecoverForm,
  RecoveryProofForm,
  RecoverySheetView,
  RenameStaffForm,
  RequestForm,
  RetainedForm,
  ReviewForm,
  SalvagedView,
  SavedView,
  SendForm,
  SheetForm,
  StaffView,
  StakesForm,
  StartView,
  StrengthView,
  TemplateForm,
  TemplatePreviewForm,
  TemplatePreviewView,
  TemplateTextForm,
  TemplateView,
  TicketForm,
  TodayView,
  ToldForm,
  TooMuchForm,
  TooMuchView,
  UnlockForm,
  UnsavedForm,
  UnsavedView,
  VariablesForm,
  VerifyView,
} from './bindings';

export const desk = {
  start: () => invoke<StartView>('start'),
  strength: (passphrase: string, known: string[]) => invoke<StrengthView>('strength', { passphrase, known }),
  choose_new_place: () => invoke<PlaceView | null>('choose_new_place'),
  create_file: (place: string, form: NewFileForm) =>
    invoke<RecoverySheetView>('create_file', { place, form }),
  /** Saves the sheet that waits to be proven as a PDF; nothing if the person thought better of it. */
  save_recovery_sheet: () => invoke<SavedView | null>('save_recovery_sheet'),
  renew_recovery: (form: NewRecoveryForm) => invoke<PurgedView>('renew_recovery', { form }),
  prove_recovery: (form: RecoveryProofForm) => invoke<DeskView>('prove_recovery', { form }),
  choose_existing: () => invoke<PlaceView | null>('choose_existing'),
  unlock: (place: PlaceRef, form: UnlockForm) => invoke<DeskView>('unlock', { place, form }),
  read_file: (place: PlaceRef, form: UnlockForm) => invoke<DeskView>('read_file', { place, form }),
  read_again: () => invoke<DeskView>('read_again'),
  /** Opens it with the key that this computer's keychain holds for this person. */
  unlock_with_keychain: (place: PlaceRef, staff: string | null) =>
    invoke<DeskView>('unlock_with_keychain', { place, staff }),
  recover: (place: PlaceRef, form: RecoverForm) => invoke<DeskView>('recover', { place, form }),
  open_sample: () => invoke<DeskView>('open_sample'),
  wipe_sample: () => invoke<StartView>('wipe_sample'),
  forget_recent: (index: number) => invoke<StartView>('forget_recent', { index }),
  opened_with: () => invoke<DraftTicket | null>('opened_with'),

  lock: () => invoke<StartView>('lock'),
  /** Somebody is at the keyboard or the mouse. */
  active: () => invoke<void>('active'),
  locking: () => invoke<LockingView>('locking'),
  save_locking: (form: LockingForm) => invoke<LockingView>('save_locking', { form }),
  /** Keeps what is typed and not saved until the same person is back, also after a crash. */
  keep_unsaved: (form: UnsavedForm) => invoke<void>('keep_unsaved', { form }),
  unsaved: () => invoke<UnsavedView | null>('unsaved'),
  forget_unsaved: () => invoke<void>('forget_unsaved'),
  desk: () => invoke<DeskView>('desk'),
  today: () => invoke<TodayView>('today'),
  cases: (form: CasesForm) => invoke<CasesView>('cases', { form }),
  case: (number: string) => invoke<CaseView>('case', { number }),
  choices: () => invoke<ChoicesView>('choices'),
  /** Reads a message that was dropped. */
  dropped_message: (place: string) => invoke<DraftTicket>('dropped_message', { place }),
  choose_message: () => invoke<DraftTicket | null>('choose_message'),
  log_case: (form: CaseForm, message: string | null) => invoke<CaseView>('log_case', { form, message }),
  correct_people: (form: PeopleForm) => invoke<CaseView>('correct_people', { form }),
  set_authority: (form: AuthorityForm) => invoke<CaseView>('set_authority', { form }),
  record_check: (form: CheckForm) => invoke<CaseView>('record_check', { form }),
  decide: (form: DecisionForm) => invoke<CaseView>('decide', { form }),
  carry_out: (form: CarryOutForm) => invoke<CaseView>('carry_out', { form }),
  not_carried_out: (form: RequestForm) => invoke<CaseView>('not_carried_out', { form }),
  evaluate_as_categories: (form: RequestForm) => invoke<CaseView>('evaluate_as_categories', { form }),
  extend: (form: ExtensionForm) => invoke<CaseView>('extend', { form }),
  settle_recipient: (form: ToldForm) => invoke<CaseView>('settle_recipient', { form }),
  reopen_recipient: (form: RecipientForm) => invoke<CaseView>('reopen_recipient', { form }),
  add_recipient: (form: AddRecipientForm) => invoke<CaseView>('add_recipient', { form }),
  delete_retained: (form: DeletedForm) => invoke<CaseView>('delete_retained', { form }),
  restore_retained: (form: RetainedForm) => invoke<CaseView>('restore_retained', { form }),
  review_retained: (form: ReviewForm) => invoke<CaseView>('review_retained', { form }),
  set_stakes: (form: StakesForm) => invoke<CaseView>('set_stakes', { form }),
  confirm_agent: (form: ConfirmationForm) => invoke<CaseView>('confirm_agent', { form }),
  /** Destroys what was sent to prove who somebody is. */
  delete_identity_papers: (form: IdentityPapersForm) => invoke<CaseView>('delete_identity_papers', { form }),
  acknowledge_orally: (form: RequestForm) => invoke<CaseView>('acknowledge_orally', { form }),
  answer_otherwise: (form: RequestForm) => invoke<CaseView>('answer_otherwise', { form }),
  withdraw: (form: RequestForm) => invoke<CaseView>('withdraw', { form }),
  add_note: (form: NoteForm) => invoke<CaseView>('add_note', { form }),
  /** Asks for a file to add to a case; nothing if the person thought better of it. */
  choose_evidence: (form: TicketForm) => invoke<EvidenceTicket | null>('choose_evidence', { form }),
  /** A file that was dropped on a case. */
  dropped_evidence: (place: string, form: TicketForm) =>
    invoke<EvidenceTicket>('dropped_evidence', { place, form }),
  attach_evidence: (place: string, form: AttachForm) => invoke<CaseView>('attach_evidence', { place, form }),
  /** How far the file is that is being added; answered at once, also while the case file is busy. */
  adding_evidence: () => invoke<ProgressView>('adding_evidence'),
  stop_adding_evidence: () => invoke<void>('stop_adding_evidence'),
  destroy_evidence: (form: EvidenceForm) => invoke<CaseView>('destroy_evidence', { form }),
  save_evidence: (id: number) => invoke<SavedView | null>('save_evidence', { id }),
  /** Of nothing while the place of the copy is chosen. */
  saving_evidence: () => invoke<ProgressView>('saving_evidence'),
  stop_saving_evidence: () => invoke<void>('stop_saving_evidence'),

  prepare_letter: (form: PrepareForm) => invoke<LetterView>('prepare_letter', { form }),
  letter: (id: number) => invoke<LetterView>('letter', { id }),
  save_letter_text: (form: LetterTextForm) => invoke<LetterView>('save_letter_text', { form }),
  preview_letter: (form: LetterPreviewForm) => invoke<PreviewView>('preview_letter', { form }),
  send_letter: (form: SendForm) => invoke<LetterView>('send_letter', { form }),
  letter_heard: (form: HeardForm) => invoke<LetterView>('letter_heard', { form }),
  set_letter_details: (form: DetailsForm) => invoke<LetterView>('set_letter_details', { form }),
  discard_letter: (id: number) => invoke<CaseView>('discard_letter', { id }),
  export_letter: (id: number, format: Format) => invoke<SavedView | null>('export_letter', { id, format }),

  batch_kinds: () => invoke<BatchKindView[]>('batch_kinds'),
  batch_cases: (form: BatchKindForm) => invoke<BatchCaseView[]>('batch_cases', { form }),
  /** Asks for the folder that the files of a batch go to; nothing if the person thought better of it. */
  choose_letter_folder: () => invoke<PlaceView | null>('choose_letter_folder'),
  batch_letter: (form: BatchForm, folder: string) =>
    invoke<BatchLetterView>('batch_letter', { form, folder }),
  templates: () => invoke<LibraryView>('templates'),
  template: (form: TemplateForm) => invoke<TemplateView>('template', { form }),
  save_template: (form: TemplateTextForm) => invoke<void>('save_template', { form }),
  preview_template: (form: TemplatePreviewForm) => invoke<TemplatePreviewView>('preview_template', { form }),
  variables: (form: VariablesForm) => invoke<InsertView[]>('variables', { form }),
  publish_template: (form: PublishForm) => invoke<TemplateView>('publish_template', { form }),
  discard_template: (form: TemplateForm) => invoke<TemplateView>('discard_template', { form }),
  back_to_ours: (form: TemplateForm) => invoke<TemplateView>('back_to_ours', { form }),
  compare_template: (form: CompareForm) => invoke<ChangeView[]>('compare_template', { form }),
  export_template: (form: TemplateForm) => invoke<SavedView | null>('export_template', { form }),
  /** Asks for a template's file and takes it as a draft; nothing if the person thought better of it. */
  import_template: () => invoke<TemplateForm | null>('import_template'),
  text_blocks: () => invoke<BlocksView>('text_blocks'),
  save_text_block: (form: ChangeBlockForm) => invoke<BlocksView>('save_text_block', { form }),
  remove_text_block: (form: BlockRef) => invoke<BlocksView>('remove_text_block', { form }),

  office: () => invoke<OfficeView>('office'),
  save_office: (form: OfficeForm) => invoke<OfficeForm>('save_office', { form }),
  inventory: () => invoke<InventoryView>('inventory'),
  save_contact: (form: ContactForm) => invoke<InventoryView>('save_contact', { form }),
  save_inventory: (categories: CategoryForm[]) => invoke<InventoryView>('save_inventory', { categories }),

  holidays: () => invoke<HolidaysView>('holidays'),
  /** What moves if a day is added to the office's holidays, or taken away if it is one of them. */
  preview_holiday: (date: string) => invoke<HolidayChangeView>('preview_holiday', { form: { date } }),
  add_holiday: (form: HolidayForm) => invoke<HolidaysView>('add_holiday', { form }),
  remove_holiday: (date: string) => invoke<HolidaysView>('remove_holiday', { form: { date } }),
  packs: () => invoke<PacksView>('packs'),
  set_pack: (law: Law, on: boolean) => invoke<PacksView>('set_pack', { form: { law, on } }),
  too_much: (form: TooMuchForm) => invoke<TooMuchView>('too_much', { form }),

  staff: () => invoke<StaffView>('staff'),
  add_staff: (form: AddStaffForm) => invoke<StaffView>('add_staff', { form }),
  remove_staff: (name: string) => invoke<StaffView>('remove_staff', { name }),
  rename_staff: (form: RenameStaffForm) => invoke<StaffView>('rename_staff', { form }),
  change_passphrase: (form: PassphraseForm) => invoke<StaffView>('change_passphrase', { form }),
  keep_in_keychain: () => invoke<StaffView>('keep_in_keychain'),
  leave_keychain: () => invoke<StaffView>('leave_keychain'),
  backups: () => invoke<BackupsView>('backups'),
  make_backup: () => invoke<BackupsView>('make_backup'),
  /** Asks for the folder that backups go to; nothing if the person thought better of it. */
  choose_backup_folder: () => invoke<BackupsView | null>('choose_backup_folder'),
  set_automatic_backups: (on: boolean) => invoke<BackupsView>('set_automatic_backups', { on }),
  listed_backup: (file_name: string) => invoke<PlaceView>('listed_backup', { file_name }),
  choose_backup: (of: PlaceRef | null) => invoke<PlaceView | null>('choose_backup', { of }),
  inspect_backup: (place: string, form: UnlockForm) =>
    invoke<ContentsView>('inspect_backup', { place, form }),
  restore_backup: (place: string, form: UnlockForm) =>
    invoke<SavedView | null>('restore_backup', { place, form }),
  inspect_backup_with_sheet: (place: string, form: SheetForm) =>
    invoke<ContentsView>('inspect_backup_with_sheet', { place, form }),
  /** Ends in a new passphrase; nothing if the person thought better of it. */
  restore_backup_with_sheet: (place: string, form: RecoverForm) =>
    invoke<SavedView | null>('restore_backup_with_sheet', { place, form }),
  salvage_file: (place: PlaceRef, form: UnlockForm) =>
    invoke<SalvagedView | null>('salvage_file', { place, form }),
  check_file: () => invoke<VerifyView>('check_file'),
  checking_file: () => invoke<ProgressView>('checking_file'),
  stop_checking_file: () => invoke<void>('stop_checking_file'),
  /** The question whether an older file is meant, if there is one. */
  older: () => invoke<OlderView | null>('older'),
  accept_older: (form: OlderForm) => invoke<void>('accept_older', { form }),

  /** The case file is about to be locked: what is typed is to be handed over. */
  on_lock_asked: (heard: () => void): Promise<UnlistenFn> => listen('lock-asked', heard),
  /** The case file was locked from outside of the page. */
  on_locked: (heard: () => void): Promise<UnlistenFn> => listen('locked', heard),
  /** A file was dropped. What it is for, the page asks. */
  on_file_dropped: (heard: (dropped: DroppedView) => void): Promise<UnlistenFn> =>
    listen<DroppedView>('file-dropped', (event) => heard(event.payload)),
  /** A file hovers over the window, or has left it. The places that Tauri sends along are not looked at. */
  on_hover: async (heard: (over: boolean) => void): Promise<UnlistenFn> => {
    const stops = await Promise.all([
      listen('tauri://drag-enter', () => heard(true)),
      listen('tauri://drag-leave', () => heard(false)),
      listen('tauri://drag-drop', () => heard(false)),
    ]);
    return () => stops.forEach((stop) => stop());
  },
};

/** The desk as screens know it; tests and the preview host bring their own. */
export type Desk = typeof desk;
