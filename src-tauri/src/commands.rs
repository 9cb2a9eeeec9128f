//! What the page can ask for: one command each, and each a line over the same function of `desk`.
//!
//! No command takes a path. Dialogs and drops hand out tokens, and a token is good for one thing.

mod after;
mod cases;
mod evidence;
mod keeping;
mod letters;
mod locking;
mod office;
mod rules;
mod start;
mod templates;

use after::*;
use cases::*;
use evidence::*;
use keeping::*;
use letters::*;
use locking::*;
use office::*;
use rules::*;
use start::*;
use templates::*;

/// What a command gives the page: a view, or a failure in the desk's own words.
type Answer<T> = Result<T, desk::DeskError>;

/// Every command; the capability file allows them one by one.
pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        start,
        strength,
        choose_new_place,
        create_file,
        save_recovery_sheet,
        renew_recovery,
        prove_recovery,
        choose_existing,
        unlock,
        read_file,
        read_again,
        unlock_with_keychain,
        recover,
        open_sample,
        wipe_sample,
        forget_recent,
        opened_with,
        lock,
        active,
        locking,
        save_locking,
        keep_unsaved,
        unsaved,
        forget_unsaved,
        desk,
        today,
        cases,
        case,
        choices,
        choose_message,
        dropped_message,
        log_case,
        correct_people,
        set_authority,
        record_check,
        decide,
        carry_out,
        not_carried_out,
        evaluate_as_categories,
        extend,
        settle_recipient,
        reopen_recipient,
        add_recipient,
        delete_retained,
        restore_retained,
        review_retained,
        set_stakes,
        confirm_agent,
        delete_identity_papers,
        acknowledge_orally,
        answer_otherwise,
        withdraw,
        add_note,
        choose_evidence,
        dropped_evidence,
        attach_evidence,
        adding_evidence,
        stop_adding_evidence,
        save_evidence,
        saving_evidence,
        stop_saving_evidence,
        destroy_evidence,
        prepare_letter,
        letter,
        save_letter_text,
        preview_letter,
        send_letter,
        letter_heard,
        set_letter_details,
        discard_letter,
        export_letter,
        batch_kinds,
        batch_cases,
        choose_letter_folder,
        batch_letter,
        templates,
        template,
        save_template,
        preview_template,
        variables,
        publish_template,
        discard_template,
        back_to_ours,
        compare_template,
        export_template,
        import_template,
        text_blocks,
        save_text_block,
        remove_text_block,
        office,
        save_office,
        inventory,
        save_inventory,
        save_contact,
        holidays,
        preview_holiday,
        add_holiday,
        remove_holiday,
        packs,
        set_pack,
        too_much,
        staff,
        add_staff,
        remove_staff,
        rename_staff,
        change_passphrase,
        keep_in_keychain,
        leave_keychain,
        backups,
        make_backup,
        choose_backup_folder,
        set_automatic_backups,
        listed_backup,
        choose_backup,
        inspect_backup,
        restore_backup,
        inspect_backup_with_sheet,
        restore_backup_with_sheet,
        salvage_file,
        check_file,
        checking_file,
        stop_checking_file,
        older,
        accept_older,
    ]
}
