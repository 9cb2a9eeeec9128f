/** What staff can do on the case screen: each act asks the desk, shows the new case and says what was done. */
import type {
  AuthorityForm,
  CaseView,
  CheckForm,
  DecisionForm,
  ExtensionForm,
  LetterKind,
  NoteForm,
  RequestForm,
  TooMuchForm,
  TooMuchView,
} from '../../lib/bindings';
import type { Shell } from '../../lib/shell.svelte';

export interface CaseActs {
  decide: (form: DecisionForm) => Promise<void>;
  extend: (form: ExtensionForm) => Promise<void>;
  acknowledgeOrally: (form: RequestForm) => Promise<void>;
  answerOtherwise: (form: RequestForm) => Promise<void>;
  withdraw: (form: RequestForm) => Promise<void>;
  recordCheck: (form: CheckForm) => Promise<void>;
  setAuthority: (form: AuthorityForm) => Promise<void>;
  tooMuch: (form: TooMuchForm) => Promise<TooMuchView>;
  addNote: (form: NoteForm) => Promise<void>;
  saveEvidence: (id: number) => Promise<void>;
  writeLetter: (kind: LetterKind) => Promise<void>;
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
  return {
    decide: act(desk.decide, 'Decision recorded.'),
    extend: act(desk.extend, 'Extension recorded.'),
    acknowledgeOrally: act(desk.acknowledge_orally, 'Receipt recorded as confirmed.'),
    answerOtherwise: act(desk.answer_otherwise, 'Answer recorded.'),
    withdraw: act(desk.withdraw, 'Recorded as taken back.'),
    recordCheck: act(desk.record_check, 'Comparison recorded.'),
    setAuthority: act(desk.set_authority, 'Authority recorded.'),
    tooMuch: desk.too_much,
    addNote: act(desk.add_note, 'Note added.'),
    async saveEvidence(id) {
      try {
        const saved = await desk.save_evidence(id);
        if (saved) shell.done(`Saved as ${saved.file_name} in ${saved.folder}.`);
      } catch (thrown) {
        shell.failed(thrown);
      }
    },
    writeLetter: (kind) => shell.writeLetter(number, kind),
    openLetter: (id) => void shell.go({ screen: 'letter', id }),
    openCase: (other) => void shell.go({ screen: 'case', number: other }),
  };
}
