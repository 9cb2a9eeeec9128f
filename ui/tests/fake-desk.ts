/** A desk that answers from fixtures, for tests and for looking at screens. It decides nothing. */
import type { Desk } from '../src/lib/desk';
import { batchCases, batchKinds } from './fixtures/batch';
import { caseView } from './fixtures/case';
import { cases } from './fixtures/cases';
import { choices, ticket } from './fixtures/intake';
import { backups, found, locking, staff } from './fixtures/keeping';
import { letter, preview, sentLetter } from './fixtures/letter';
import { inventory, office } from './fixtures/office';
import { change, holidays, packs, tooMuch } from './fixtures/settings';
import { deskView, place, readingView, sheet, start } from './fixtures/start';
import { blocks, changes, library, template, templatePreview, variables } from './fixtures/templates';
import { today } from './fixtures/today';

const silent = async () => () => {};
const saved = { file_name: '2026-0023 acknowledgement.pdf', folder: 'Documents › Letters' };

/** Every command answers with its fixture; `over` puts others in their place. */
export function fakeDesk(over: Partial<Desk> = {}): Desk {
  return {
    start: async () => start,
    strength: async (passphrase) => ({
      score: Math.min(4, Math.floor(passphrase.length / 6)),
      word: passphrase.length > 18 ? 'strong' : 'too short',
      advice:
        passphrase.length > 18
          ? ''
          : 'Use at least 12 characters; four unrelated words are easy to remember.',
      enough: passphrase.length > 18,
    }),
    choose_new_place: async () => place,
    create_file: async () => sheet,
    save_recovery_sheet: async () => ({ file_name: 'Recovery sheet.pdf', folder: 'Documents › Privacy' }),
    renew_recovery: async () => ({ sheet, still_holding: [], without_passphrase: ['Sam Ortega'] }),
    prove_recovery: async () => deskView,
    choose_existing: async () => place,
    unlock: async () => deskView,
    read_file: async () => readingView,
    read_again: async () => readingView,
    unlock_with_keychain: async () => deskView,
    recover: async () => deskView,
    open_sample: async () => deskView,
    wipe_sample: async () => ({ ...start, sample_exists: false }),
    forget_recent: async (index) => ({
      ...start,
      recent: start.recent.filter((file) => file.index !== index),
    }),
    opened_with: async () => null,
    lock: async () => start,
    active: async () => {},
    locking: async () => locking,
    save_locking: async ({ after }) => ({ ...locking, after }),
    keep_unsaved: async () => {},
    unsaved: async () => null,
    forget_unsaved: async () => {},
    desk: async () => deskView,
    today: async () => today,
    cases: async () => cases,
    case: async () => caseView,
    choices: async () => choices,
    choose_message: async () => ticket,
    log_case: async () => caseView,
    set_authority: async () => caseView,
    record_check: async () => caseView,
    decide: async () => caseView,
    carry_out: async () => caseView,
    not_carried_out: async () => caseView,
    evaluate_as_categories: async () => caseView,
    settle_recipient: async () => caseView,
    reopen_recipient: async () => caseView,
    add_recipient: async () => caseView,
    delete_retained: async () => caseView,
    restore_retained: async () => caseView,
    review_retained: async () => caseView,
    set_stakes: async () => caseView,
    confirm_agent: async () => caseView,
    delete_identity_papers: async () => caseView,
    extend: async () => caseView,
    acknowledge_orally: async () => caseView,
    answer_otherwise: async () => caseView,
    withdraw: async () => caseView,
    add_note: async () => caseView,
    save_evidence: async () => saved,
    prepare_letter: async () => letter,
    letter: async () => letter,
    save_letter_text: async (form) => ({ ...letter, ...form }),
    preview_letter: async () => preview,
    send_letter: async () => letter,
    letter_heard: async () => sentLetter,
    set_letter_details: async () => letter,
    discard_letter: async () => caseView,
    export_letter: async () => saved,
    batch_kinds: async () => batchKinds,
    batch_cases: async () => batchCases,
    choose_letter_folder: async () => ({ ...place, staff: [] }),
    batch_letter: async (form) => ({
      case: form.case,
      files: form.formats.map((format) => `${form.case} ${form.kind}.${format}`),
      sent: form.send,
    }),
    templates: async () => library,
    template: async () => template,
    save_template: async () => {},
    preview_template: async () => templatePreview,
    variables: async () => variables,
    publish_template: async () => ({ ...template, draft: null }),
    discard_template: async () => ({ ...template, draft: null }),
    back_to_ours: async () => ({ ...template, own: false }),
    compare_template: async () => changes,
    export_template: async () => ({ ...saved, file_name: 'acknowledgement en.letter.md' }),
    import_template: async () => null,
    text_blocks: async () => blocks,
    save_text_block: async ({ block }) => ({ blocks: [...blocks.blocks, block] }),
    remove_text_block: async (gone) => ({ blocks: blocks.blocks.filter((one) => one.key !== gone.key) }),
    office: async () => office,
    save_office: async (form) => form,
    inventory: async () => inventory,
    save_inventory: async (categories) => ({ ...inventory, categories }),
    holidays: async () => holidays,
    preview_holiday: async () => change,
    add_holiday: async () => holidays,
    remove_holiday: async () => ({ ...holidays, added: [] }),
    packs: async () => packs,
    set_pack: async (law, on) => ({
      ...packs,
      packs: packs.packs.map((pack) => (pack.law === law ? { ...pack, on } : pack)),
    }),
    too_much: tooMuch,
    staff: async () => staff,
    add_staff: async () => staff,
    remove_staff: async (name) => ({ ...staff, staff: staff.staff.filter((one) => one.name !== name) }),
    rename_staff: async () => staff,
    change_passphrase: async () => staff,
    keep_in_keychain: async () => ({ ...staff, keychain: true }),
    leave_keychain: async () => ({ ...staff, keychain: false }),
    backups: async () => backups,
    make_backup: async () => backups,
    choose_backup_folder: async () => null,
    check_file: async () => found,
    older: async () => null,
    accept_older: async () => {},
    on_lock_asked: silent,
    on_locked: silent,
    on_message_dropped: silent,
    on_hover: silent,
    ...over,
  };
}
