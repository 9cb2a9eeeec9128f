/** What staff can do on the case screen: each act asks the desk, shows the new case and says what was done. */
import type {
  AddRecipientForm,
  AttachForm,
  AuthorityForm,
  CarryOutForm,
  CaseView,
  CheckForm,
  ConfirmationForm,
  DecisionForm,
  DeletedForm,
  EvidenceForm,
  EvidenceTicket,
  ExtensionForm,
  IdentityPapersForm,
  LetterKind,
  NoteForm,
  PeopleForm,
  ProgressView,
  RecipientForm,
  RequestForm,
  RetainedForm,
  ReviewForm,
  StakesForm,
  ToldForm,
  TooMuchForm,
  TooMuchView,
} from '../../lib/bindings';
import { isCancelled } from '../../lib/errors';
import type { Shell } from '../../lib/shell.svelte';

export interface CaseActs {
  correctPeople: (form: PeopleForm) => Promise<void>;
  decide: (form: DecisionForm) => Promise<void>;
  carryOut: (form: CarryOutForm) => Promise<void>;
  notCarriedOut: (form: RequestForm) => Promise<void>;
  evaluateAsCategories: (form: RequestForm) => Promise<void>;
  settleRecipient: (form: ToldForm) => Promise<void>;
  reopenRecipient: (form: RecipientForm) => Promise<void>;
  addRecipient: (form: AddRecipientForm) => Promise<void>;
  deleteRetained: (form: DeletedForm) => Promise<void>;
  restoreRetained: (form: RetainedForm) => Promise<void>;
  reviewRetained: (form: ReviewForm) => Promise<void>;
  setStakes: (form: StakesForm) => Promise<void>;
  confirmAgent: (form: ConfirmationForm) => Promise<void>;
  deleteIdentityPapers: (form: IdentityPapersForm) => Promise<void>;
  extend: (form: ExtensionForm) => Promise<void>;
  acknowledgeOrally: (form: RequestForm) => Promise<void>;
  answerOtherwise: (form: RequestForm) => Promise<void>;
  withdraw: (form: RequestForm) => Promise<void>;
  recordCheck: (form: CheckForm) => Promise<void>;
  setAuthority: (form: AuthorityForm) => Promise<void>;
  tooMuch: (form: TooMuchForm) => Promise<TooMuchView>;
  addNote: (form: NoteForm) => Promise<void>;
  /** The file that is being added. */
  file: () => EvidenceTicket | null;
  /** Asks for a file to add. */
  chooseFile: () => Promise<void>;
  /** It was added, or not. */
  leaveFile: () => void;
  /** Says whether it was added; a file that was called off was not. */
  addFile: (token: string, form: AttachForm) => Promise<boolean>;
  addingFile: () => Promise<ProgressView>;
  stopAddingFile: () => Promise<void>;
  saveEvidence: (id: number) => Promise<void>;
  savingCopy: () => Promise<ProgressView>;
  stopSavingCopy: () => Promise<void>;
  destroyEvidence: (form: EvidenceForm) => Promise<void>;
  writeLetter: (kind: LetterKind) => Promise<void>;
  /** Writes the notice to one of those who hold the data too. */
  writeNotice: (recipient: number) => Promise<void>;
  openLetter: (id: number) => void;
  openCase: (number: string) => void;
}

export function actsOf(shell: Shell, number: string, show: (view: CaseView) => void): CaseActs {
  const { desk } = shell;
  const act =
    <Form>(command: (form: Form) => Promise<CaseView>, said: string) =>
    async (form: Form): Promise<void> => {
      show(await command(form));
      shell.done(said);
      void shell.refresh();
    };
  /** For buttons outside of a form: what is refused is said in a toast. */
  const undo =
    <Form>(command: (form: Form) => Promise<CaseView>, said: string) =>
    (form: Form): Promise<void> =>
      act(command, said)(form).catch((thrown: unknown) => shell.failed(thrown));
  return {
    correctPeople: act(desk.correct_people, 'Corrected. Drafts of letters follow when they are opened.'),
    decide: act(desk.decide, 'Decision recorded.'),
    carryOut: act(desk.carry_out, 'Recorded as done.'),
    notCarriedOut: undo(desk.not_carried_out, 'Recorded as not done.'),
    evaluateAsCategories: act(desk.evaluate_as_categories, 'The categories are asked for as well now.'),
    settleRecipient: act(desk.settle_recipient, 'Ticked off.'),
    reopenRecipient: undo(desk.reopen_recipient, 'Still to be told.'),
    addRecipient: act(desk.add_recipient, 'Added to the list.'),
    deleteRetained: act(desk.delete_retained, 'Deletion recorded.'),
    restoreRetained: undo(desk.restore_retained, 'Recorded as still kept.'),
    reviewRetained: act(desk.review_retained, 'Review recorded.'),
    setStakes: act(desk.set_stakes, 'Recorded. The check of identity follows it.'),
    confirmAgent: act(desk.confirm_agent, 'Recorded.'),
    deleteIdentityPapers: act(desk.delete_identity_papers, 'What was sent to verify is deleted.'),
    extend: act(desk.extend, 'Extension recorded.'),
    acknowledgeOrally: act(desk.acknowledge_orally, 'Receipt recorded as confirmed.'),
    answerOtherwise: act(desk.answer_otherwise, 'Answer recorded.'),
    withdraw: act(desk.withdraw, 'Recorded as taken back.'),
    recordCheck: act(desk.record_check, 'Comparison recorded.'),
    setAuthority: act(desk.set_authority, 'Authority recorded.'),
    tooMuch: desk.too_much,
    addNote: act(desk.add_note, 'Note added.'),
    file: () => shell.file,
    chooseFile: () => shell.takeFile(() => desk.choose_evidence({ case: number })),
    leaveFile: () => void (shell.file = null),
    async addFile(token, form) {
      try {
        await act((about: AttachForm) => desk.attach_evidence(token, about), 'Added to the case.')(form);
        return true;
      } catch (thrown) {
        if (!isCancelled(thrown)) throw thrown;
        shell.done('Called off. Nothing of the file was kept.');
        return false;
      }
    },
    addingFile: desk.adding_evidence,
    stopAddingFile: desk.stop_adding_evidence,
    destroyEvidence: act(desk.destroy_evidence, 'The file is destroyed.'),
    async saveEvidence(id) {
      try {
        const saved = await desk.save_evidence(id);
        if (saved) shell.done(`Saved as ${saved.file_name} in ${saved.folder}.`);
      } catch (thrown) {
        if (isCancelled(thrown)) shell.done('Called off. No copy was saved.');
        else shell.failed(thrown);
      }
    },
    savingCopy: desk.saving_evidence,
    stopSavingCopy: desk.stop_saving_evidence,
    writeLetter: (kind) => shell.writeLetter(number, kind),
    writeNotice: (recipient) => shell.writeLetter(number, 'recipient-notice', recipient),
    openLetter: (id) => void shell.go({ screen: 'letter', id }),
    openCase: (other) => void shell.go({ screen: 'case', number: other }),
  };
}
