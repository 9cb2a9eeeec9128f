// Made by `cargo xtask bindings` from the types of the desk. Not edited by hand.

export type Act = "acknowledge" | "ask-for-permission" | "confirm-with-consumer" | "compare-data-points" | "get-declaration" | "extend" | "decide" | "evaluate-as-categories" | "carry-out" | "answer" | "send-again" | "tell-recipients" | "delete-verification-data" | "delete-retained" | "review-retained";

/**
 * Somebody more to be told, such as the source of a wrong item.
 */
export type AddRecipientForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * Of which request.
 */
right: Right, 
/**
 * Who.
 */
name: string, 
/**
 * How they came to hold the data.
 */
role: RecipientRole, };

/**
 * A new member of staff, who types a passphrase of their own.
 */
export type AddStaffForm = { 
/**
 * Their name, as the history will have it.
 */
name: string, 
/**
 * Their passphrase.
 */
passphrase: string, };

/**
 * An agent as read.
 */
export type AgentDraft = { 
/**
 * The person.
 */
name: string | null, 
/**
 * The firm.
 */
organization: string | null, 
/**
 * Where to write to them.
 */
email: string | null, 
/**
 * What they showed.
 */
authority: Authority, };

/**
 * Who speaks for the consumer.
 */
export type AgentForm = { 
/**
 * The person.
 */
name: string | null, 
/**
 * The firm.
 */
organization: string | null, 
/**
 * Where to write to them.
 */
email: string | null, 
/**
 * What they showed.
 */
authority: Authority, };

/**
 * Who speaks for the consumer.
 */
export type AgentView = { 
/**
 * The person or firm, whichever is known.
 */
title: string, 
/**
 * The person.
 */
name: string | null, 
/**
 * The firm.
 */
organization: string | null, 
/**
 * Where to write to them.
 */
email: string | null, 
/**
 * What they showed.
 */
authority: Authority, 
/**
 * The same in words.
 */
authority_words: string, 
/**
 * When the person confirmed them, and who recorded it, in words.
 */
confirmed: string | null, 
/**
 * Whether the person may be asked to confirm them.
 */
may_confirm: boolean, };

export type Ask = "identity-paper" | "social-security-number" | "selfie" | "notary" | "new-account" | "fee" | "power-of-attorney" | "new-data" | "confirmation" | "data-points" | "declaration";

/**
 * Something that can be ticked.
 */
export type AskChoice = { 
/**
 * Which.
 */
code: Ask, 
/**
 * In words.
 */
title: string, };

/**
 * What is said about a file that is added.
 */
export type AttachForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * What it is kept for.
 */
purpose: Purpose, 
/**
 * Who gave it.
 */
source: Source, 
/**
 * A note on it, for us only; may be empty.
 */
note: string, 
/**
 * The day on which a paper that shows identity is destroyed by itself; without one it stays until
 * somebody destroys it.
 */
shred_on: string | null, };

/**
 * A file that came with a message.
 */
export type AttachmentView = { 
/**
 * Its name, made harmless.
 */
name: string, 
/**
 * Its size in bytes.
 */
bytes: number, };

export type Authority = "signed-permission" | "power-of-attorney" | "consumer-designation" | "parent" | "none-shown";

/**
 * A kind of authority to choose.
 */
export type AuthorityChoice = { 
/**
 * Its code.
 */
code: Authority, 
/**
 * Its name.
 */
title: string, };

/**
 * What the agent has shown by now.
 */
export type AuthorityForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * What they showed.
 */
authority: Authority, };

/**
 * A backup as its name says.
 */
export type BackupView = { 
/**
 * The name of its file.
 */
file_name: string, 
/**
 * When it was made.
 */
made_at: string, 
/**
 * The newest entry of the history in it.
 */
seq: number, 
/**
 * Its size for people.
 */
size: string, };

/**
 * How backups are made, and which there are.
 */
export type BackupsView = { 
/**
 * Whether one is made by itself at the first change of a day.
 */
automatic: boolean, 
/**
 * The last two folders of the place they go to.
 */
folder: string, 
/**
 * Whether that is the folder beside the case file, on the same disk.
 */
beside_the_file: boolean, 
/**
 * When the last one was made that passed its checks.
 */
made_at: string | null, 
/**
 * What is wrong with the backups, if anything is.
 */
warning: ErrorView | null, 
/**
 * The backups in the folder, the newest first.
 */
backups: Array<BackupView>, };

/**
 * A case that a kind of letter fits.
 */
export type BatchCaseView = { 
/**
 * Its number.
 */
case: string, 
/**
 * The consumer's name.
 */
name: string, 
/**
 * What it asks for, in words.
 */
rights: string, 
/**
 * Whether it is closed.
 */
closed: boolean, 
/**
 * What keeps its letter from going out; empty when nothing does.
 */
problems: Array<string>, };

/**
 * What is made of each letter.
 */
export type BatchForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * The kind of letter.
 */
kind: LetterKind, 
/**
 * Its language; `None` takes that of the case.
 */
language: Language | null, 
/**
 * As which files.
 */
formats: Array<Format>, 
/**
 * Whether it goes out today, the usual way, and is marked as sent.
 */
send: boolean, };

/**
 * For which kind the cases are asked.
 */
export type BatchKindForm = { 
/**
 * The kind.
 */
kind: LetterKind, };

/**
 * A kind of letter that fits some cases.
 */
export type BatchKindView = { 
/**
 * The kind.
 */
kind: LetterKind, 
/**
 * The kind in words.
 */
title: string, 
/**
 * How many cases it fits.
 */
cases: number, };

/**
 * A letter of a batch.
 */
export type BatchLetterView = { 
/**
 * The case's number.
 */
case: string, 
/**
 * The names of its files.
 */
files: Array<string>, 
/**
 * Whether it was marked as sent.
 */
sent: boolean, };

/**
 * A case without a letter.
 */
export type BatchRefusalView = { 
/**
 * The case's number.
 */
case: string, 
/**
 * Why.
 */
error: ErrorView, };

/**
 * What became of a batch.
 */
export type BatchView = { 
/**
 * The letters, in the order of the cases.
 */
made: Array<BatchLetterView>, 
/**
 * The cases without one, and why.
 */
refused: Array<BatchRefusalView>, 
/**
 * Whether it was stopped before the end.
 */
stopped: boolean, };

/**
 * A text block, as shown and as saved.
 */
export type BlockForm = { 
/**
 * What is typed after a slash, such as `hours`.
 */
key: string, 
/**
 * The language of its words.
 */
language: Language, 
/**
 * What is put into the letter.
 */
text: string, };

/**
 * Which text block.
 */
export type BlockRef = { 
/**
 * Its key.
 */
key: string, 
/**
 * Its language.
 */
language: Language, };

/**
 * All text blocks.
 */
export type BlocksView = { 
/**
 * By key.
 */
blocks: Array<BlockForm>, };

/**
 * One day of the calendar.
 */
export type CalendarDay = { 
/**
 * The date.
 */
date: string, 
/**
 * The day of the month.
 */
day: number, 
/**
 * Whether it is today.
 */
today: boolean, 
/**
 * The name of the holiday, if it does not count.
 */
holiday: string | null, 
/**
 * Whether it is a Saturday or Sunday.
 */
weekend: boolean, 
/**
 * How many things are due.
 */
due: number, 
/**
 * How the most urgent of them stands.
 */
tone: Tone | null, 
/**
 * Read aloud.
 */
label: string, };

/**
 * That what was asked for was done.
 */
export type CarryOutForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * Which request.
 */
right: Right, 
/**
 * The day on which it was done.
 */
on: string, };

/**
 * A case to be logged. Who, which right and received on are compulsory.
 */
export type CaseForm = { 
/**
 * The consumer's name.
 */
name: string, 
/**
 * The consumer's e-mail address.
 */
email: string | null, 
/**
 * The consumer's telephone number.
 */
phone: string | null, 
/**
 * The consumer's postal address, line by line.
 */
address: Array<string>, 
/**
 * Who speaks for the consumer.
 */
agent: AgentForm | null, 
/**
 * The rights asked for; each gets its own clock.
 */
rights: Array<Right>, 
/**
 * The day the request arrived, on any way. Day 0 of every clock.
 */
received: string | null, 
/**
 * Staff confirmed a strange day of receipt.
 */
received_confirmed: boolean, 
/**
 * How it came.
 */
channel: Channel, 
/**
 * The language to answer in.
 */
language: string, 
/**
 * The sender's own file number.
 */
reference: string | null, 
/**
 * What they offered that may be on file.
 */
identifiers: Array<IdentifierForm>, 
/**
 * A first note, for us only.
 */
note: string, };

/**
 * One case in a list.
 */
export type CaseRowView = { 
/**
 * Its number.
 */
number: string, 
/**
 * The consumer.
 */
name: string, 
/**
 * Their address.
 */
email: string | null, 
/**
 * The agent or firm that speaks for them.
 */
agent: string | null, 
/**
 * What is asked, in words.
 */
rights: Array<string>, 
/**
 * When it came.
 */
received: string, 
/**
 * When it came, in words.
 */
received_words: string, 
/**
 * The next date, if something is left to do.
 */
due: DueView | null, 
/**
 * When it was closed, in words.
 */
closed: string | null, };

/**
 * Which cases by their state.
 */
export type CaseStateForm = "open" | "closed" | "all";

/**
 * The case screen.
 */
export type CaseView = { 
/**
 * The case's number.
 */
number: string, 
/**
 * How it came, in words.
 */
channel: string, 
/**
 * The language to answer in, in words.
 */
language: string, 
/**
 * The day it arrived.
 */
received: string, 
/**
 * The same in words.
 */
received_words: string, 
/**
 * The consumer.
 */
consumer: PersonView, 
/**
 * Who speaks for them.
 */
agent: AgentView | null, 
/**
 * The sender's own file number.
 */
reference: string | null, 
/**
 * What they offered that may be on file.
 */
identifiers: Array<IdentifierForm>, 
/**
 * The way through the case.
 */
stages: Array<StageView>, 
/**
 * What was asked, each with its dates.
 */
requests: Array<RequestView>, 
/**
 * Who is to be told of what was given.
 */
recipients: Array<RecipientView>, 
/**
 * What was kept.
 */
retained: Array<RetainedView>, 
/**
 * Who may agree where nobody decides alone.
 */
second_people: SecondPeopleView, 
/**
 * The check of identity; `None` where none is allowed.
 */
identity: IdentityView | null, 
/**
 * What to do next, the most urgent first.
 */
next: Array<StepView>, 
/**
 * Notes, for us only.
 */
notes: Array<NoteView>, 
/**
 * Everything that was done, the last first.
 */
history: Array<HistoryView>, 
/**
 * The files kept for the case.
 */
evidence: Array<EvidenceView>, 
/**
 * The letters of the case.
 */
letters: Array<LetterRowView>, 
/**
 * The letters that can be prepared.
 */
letter_choices: Array<LetterChoice>, 
/**
 * When it was closed, in words.
 */
closed: string | null, 
/**
 * Other cases of the same person.
 */
similar: Array<CaseRowView>, };

/**
 * Which cases to list.
 */
export type CasesForm = { 
/**
 * Words, names, addresses or numbers to look for.
 */
search: string, 
/**
 * `open`, `closed` or `all`.
 */
state: CaseStateForm, 
/**
 * Only cases with something to do before or on this day.
 */
due_before: string | null, 
/**
 * The page, from 0.
 */
page: number, };

/**
 * A page of the list.
 */
export type CasesView = { 
/**
 * The cases, the most urgent first.
 */
rows: Array<CaseRowView>, 
/**
 * How many there are on all pages.
 */
total: number, 
/**
 * Whether the search fits more cases than these, of which these are the newest.
 */
more: boolean, 
/**
 * How many a page holds.
 */
page_size: number, 
/**
 * Whether the file has no case at all.
 */
empty_file: boolean, };

/**
 * One everyday category, as shown and as saved.
 */
export type CategoryForm = { 
/**
 * Its everyday name.
 */
name: string, 
/**
 * The statutory categories it belongs to; an answer must use their names. 1798.130(c).
 */
statutory: Array<StatutoryCategory>, 
/**
 * What is held.
 */
elements: Array<string>, 
/**
 * Where it comes from.
 */
sources: Array<string>, 
/**
 * Why it is collected and used.
 */
purposes: Array<string>, 
/**
 * The kinds of people it is disclosed to for a business purpose.
 */
recipients: Array<string>, 
/**
 * The kinds of people it is sold to or shared with; empty means none.
 */
sold_to: Array<string>, 
/**
 * How long it is kept.
 */
retention: string, };

/**
 * A text block that is changed, perhaps under another key.
 */
export type ChangeBlockForm = { 
/**
 * Which one; `None` for a new one.
 */
was: BlockRef | null, 
/**
 * What it is from now on.
 */
block: BlockForm, };

/**
 * What became of a line.
 */
export type ChangeKind = "same" | "gone" | "new";

/**
 * One line of a comparison.
 */
export type ChangeView = { 
/**
 * What became of it.
 */
change: ChangeKind, 
/**
 * The line.
 */
text: string, };

export type Channel = "email" | "request-page" | "phone" | "post" | "counter" | "agent-service" | "other";

/**
 * A channel to choose.
 */
export type ChannelChoice = { 
/**
 * Its code.
 */
code: Channel, 
/**
 * Its name.
 */
title: string, };

/**
 * One comparison. The value itself is never kept.
 */
export type CheckForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * What was compared.
 */
point: DataPoint, 
/**
 * Which of the office's records it was compared with.
 */
source: string, 
/**
 * Anything to remember, such as which order; not the value.
 */
note: string, 
/**
 * Whether it matched.
 */
matches: boolean, };

/**
 * One comparison.
 */
export type CheckView = { 
/**
 * The data point in words.
 */
point: string, 
/**
 * What it was compared with.
 */
source: string, 
/**
 * Anything to remember.
 */
note: string, 
/**
 * Whether it matched.
 */
matches: boolean, 
/**
 * When and by whom, in words.
 */
when: string, };

/**
 * One thing that was checked.
 */
export type CheckedView = { 
/**
 * Stable, for scripts.
 */
what: string, 
/**
 * Whether it is as it was written.
 */
ok: boolean, 
/**
 * What was found, in words.
 */
detail: string, };

/**
 * What the hand-entry form offers.
 */
export type ChoicesView = { 
/**
 * Every right with its name.
 */
rights: Array<RightChoice>, 
/**
 * Every way a request comes in.
 */
channels: Array<ChannelChoice>, 
/**
 * Every kind of authority.
 */
authorities: Array<AuthorityChoice>, 
/**
 * Today in the office's time zone.
 */
today: string, };

/**
 * A clock drawn on one line, to scale.
 */
export type ClockView = { 
/**
 * How much of the line is behind us, in percent.
 */
elapsed: number, 
/**
 * The points on the line.
 */
marks: Array<MarkView>, 
/**
 * The dates themselves, for screen readers and scripts.
 */
acknowledge: DatesView | null, 
/**
 * Until when to answer now.
 */
answer: DatesView, 
/**
 * Whether the law sets the dates, or the office.
 */
company_target: boolean, };

/**
 * Words to compare with a published version.
 */
export type CompareForm = { 
/**
 * The kind of letter.
 */
kind: LetterKind, 
/**
 * The language of its words.
 */
language: Language, 
/**
 * The words.
 */
source: string, 
/**
 * The version; 0 is ours.
 */
version: number, };

/**
 * The person's own word that the agent speaks for them.
 */
export type ConfirmationForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * The day on which they gave it; none takes it back.
 */
on: string | null, };

/**
 * How somebody is reached to whom information goes, and until when they got any.
 */
export type ContactForm = { 
/**
 * Who, as the categories name them.
 */
name: string, 
/**
 * Their e-mail address.
 */
email: string, 
/**
 * The lines of their postal address.
 */
address: Array<string>, 
/**
 * The last day on which they got any; `None` while they still do, or if nobody knows.
 */
last_got: string | null, };

/**
 * Somebody to whom information goes.
 */
export type ContactView = { 
/**
 * Who, as the categories name them.
 */
name: string, 
/**
 * Their e-mail address.
 */
email: string, 
/**
 * The lines of their postal address.
 */
address: Array<string>, 
/**
 * Whether information is sold to them or shared with them. Of an opt-out only those of them are
 * told who got some after it was asked for. 7026(f)(2).
 */
third_party: boolean, 
/**
 * The last day on which they got any; `None` while they still do, or if nobody knows.
 */
last_got: string | null, 
/**
 * The same in words; empty for those of whom it does not matter.
 */
got_words: string, };

/**
 * What is inside a backup, shown before it is restored.
 */
export type ContentsView = { 
/**
 * The office's name.
 */
office_name: string, 
/**
 * How many cases.
 */
cases: number, 
/**
 * How many requests in them.
 */
requests: number, 
/**
 * How many kept files.
 */
evidence: number, 
/**
 * How many letters.
 */
letters: number, 
/**
 * How many acts in the history.
 */
history: number, 
/**
 * The last act in words.
 */
last_act: string, 
/**
 * Who did it.
 */
last_by: string, 
/**
 * When.
 */
last_at: string | null, 
/**
 * What is restored, in rows: what it is, and how much or which.
 */
rows: Array<[string, string]>, 
/**
 * The short code of the history at that act, as on letters.
 */
code: string, };

/**
 * Why a right was recognised.
 */
export type CueView = { 
/**
 * The right.
 */
right: Right, 
/**
 * Its name.
 */
title: string, 
/**
 * The words of the message.
 */
quote: string, };

export type DataPoint = "email-address" | "name" | "order-number" | "purchase-date" | "purchase-amount" | "license-key" | "phone" | "postal-address" | "postal-code" | "account-name" | "account-login" | "earlier-contact" | "declaration" | "other";

/**
 * Two dates of a duty.
 */
export type DatesView = { 
/**
 * The date to work to.
 */
do_by: string, 
/**
 * The last day.
 */
latest: string, 
/**
 * Both in words.
 */
label: string, };

/**
 * One day of the calendar.
 */
export type DayForm = { 
/**
 * The day.
 */
date: string, };

/**
 * What was decided on one request.
 */
export type DecisionForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * Which request.
 */
right: Right, 
/**
 * The outcome.
 */
outcome: Outcome, 
/**
 * Why, where something is refused.
 */
ground: Ground | null, 
/**
 * What in this case makes the ground true.
 */
facts: string, 
/**
 * What is kept, and until when.
 */
keep: Array<KeepForm>, 
/**
 * The second person who agrees, where the ground needs one.
 */
second_person: SecondPersonForm | null, };

/**
 * A decision.
 */
export type DecisionView = { 
/**
 * The outcome.
 */
outcome: Outcome, 
/**
 * The outcome in words.
 */
title: string, 
/**
 * The ground in words, with its citation.
 */
ground: GroundChoice | null, 
/**
 * The facts behind it.
 */
facts: string, 
/**
 * When and by whom, in words.
 */
when: string, };

/**
 * Whether what was asked for was done.
 */
export type DeedView = { 
/**
 * Whether it can be recorded as done now.
 */
possible: boolean, 
/**
 * When it was done, and who recorded it, in words.
 */
done: string | null, 
/**
 * Whether that can be taken back.
 */
undo: boolean, };

/**
 * That something kept is gone.
 */
export type DeletedForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * By which the window names it.
 */
id: number, 
/**
 * The day on which it was deleted.
 */
on: string, };

/**
 * How a letter goes to one of its readers.
 */
export type DeliveryForm = { 
/**
 * To whom: an address, or a name where there is none.
 */
recipient: string, 
/**
 * The way.
 */
way: Way, 
/**
 * The number under which registered post can be followed.
 */
tracking: string, };

/**
 * One thing known of a letter's way.
 */
export type DeliveryView = { 
/**
 * To whom.
 */
recipient: string, 
/**
 * What happened, on which day and which way: "went by registered post on …, number …".
 */
text: string, 
/**
 * Anything to remember.
 */
note: string, 
/**
 * Whether it did not reach its reader.
 */
failed: boolean, 
/**
 * When and by whom it was recorded, in words.
 */
recorded: string, };

/**
 * What the frame around every screen shows while a file is open.
 */
export type DeskView = { 
/**
 * The office's name.
 */
office_name: string, 
/**
 * Who unlocked.
 */
staff: string, 
/**
 * The file's name without its folder.
 */
file_name: string, 
/**
 * Whether this is the sample office.
 */
sample: boolean, 
/**
 * As of when it is shown, if the file is open for reading only.
 */
reading: ReadingView | null, 
/**
 * Things to do today.
 */
to_do: number, 
/**
 * Cases that are open.
 */
open_cases: number, 
/**
 * Whether letters can be written: name, address and e-mail address of the office are there.
 */
office_complete: boolean, };

export type Detail = "extension-reason" | "category-left-out" | "withheld" | "enclosure" | "package-password" | "corrected" | "wrong-source" | "health-data" | "statement" | "in-backups" | "deleted-in-the-end" | "fee" | "acts-for" | "automated-purpose" | "automated-logic" | "automated-outcome" | "finding" | "appeal-to" | "guardian-name" | "guardian-email" | "recipient-name" | "recipient-email" | "recipient-address" | "recipient-role" | "recipient-knows-as" | "recipient-confirm-by";

/**
 * Something to choose.
 */
export type DetailChoice = { 
/**
 * What is stored.
 */
value: string, 
/**
 * What is shown.
 */
title: string, };

/**
 * What was entered for one detail.
 */
export type DetailForm = { 
/**
 * Which.
 */
detail: Detail, 
/**
 * Lines, the ticked boxes, or the one text.
 */
values: Array<string>, };

/**
 * How a detail is entered.
 */
export type DetailInput = "line" | "text" | "list" | "ticks" | "choice" | "day";

/**
 * One detail as it is entered.
 */
export type DetailView = { 
/**
 * Which.
 */
detail: Detail, 
/**
 * Its name.
 */
title: string, 
/**
 * What to enter.
 */
hint: string, 
/**
 * How.
 */
input: DetailInput, 
/**
 * What is entered: lines, the ticked boxes, or the one text.
 */
values: Array<string>, 
/**
 * What can be chosen.
 */
choices: Array<DetailChoice>, };

/**
 * The details of a letter as staff left them.
 */
export type DetailsForm = { 
/**
 * The letter.
 */
id: number, 
/**
 * What was entered.
 */
details: Array<DetailForm>, 
/**
 * Whether the inventory remembers how the recipient of the notice is reached.
 */
keep_contact: boolean, };

/**
 * A message that was read, waiting to be confirmed.
 */
export type DraftTicket = { 
/**
 * Good for logging one case.
 */
token: string, 
/**
 * What it says.
 */
draft: DraftView, };

/**
 * What a message says, beside its text.
 */
export type DraftView = { 
/**
 * The message's file name.
 */
file_name: string, 
/**
 * Whether it asks for anything at all.
 */
is_request: boolean, 
/**
 * The From line as written.
 */
from: string, 
/**
 * Its subject.
 */
subject: string, 
/**
 * The part that the sender wrote newly.
 */
text: string, 
/**
 * All of it that can be read, with what was quoted.
 */
original: string, 
/**
 * The day it arrived, in the office's time zone.
 */
received: string | null, 
/**
 * What is strange about that day, to be confirmed; empty otherwise.
 */
received_question: string, 
/**
 * The rights recognised.
 */
rights: Array<Right>, 
/**
 * Why each was recognised, in the message's words.
 */
cues: Array<CueView>, 
/**
 * The consumer's name.
 */
name: string | null, 
/**
 * The consumer's e-mail address.
 */
email: string | null, 
/**
 * Who speaks for the consumer.
 */
agent: AgentDraft | null, 
/**
 * The sender's own file number.
 */
reference: string | null, 
/**
 * What they offered that may be on file.
 */
identifiers: Array<IdentifierForm>, 
/**
 * The language to answer in.
 */
language: string, 
/**
 * The files that came with it.
 */
attachments: Array<AttachmentView>, 
/**
 * Whether it takes up an earlier request.
 */
follow_up: boolean, 
/**
 * What could not be read, in plain sentences.
 */
gaps: Array<string>, 
/**
 * Cases of the same person.
 */
similar: Array<CaseRowView>, };

/**
 * A file that was dropped on the window; nothing of it was read yet.
 */
export type DroppedView = { 
/**
 * Stands for its place.
 */
token: string, 
/**
 * Whether it is named like an e-mail message.
 */
message: boolean, };

/**
 * A date to work to, ready to be shown.
 */
export type DueView = { 
/**
 * The date to work to.
 */
do_by: string, 
/**
 * How it stands to today.
 */
tone: Tone, 
/**
 * With its word in front: "do by Fri 4 Dec".
 */
label: string, };

/**
 * One thing a letter must say.
 */
export type DutyView = { 
/**
 * In words.
 */
text: string, 
/**
 * Whether it is said.
 */
met: boolean, 
/**
 * The provision.
 */
cite: string, };

/**
 * A failure in words.
 */
export type ErrorView = { 
/**
 * Stable, for scripts and the window.
 */
code: string, 
/**
 * What happened.
 */
message: string, 
/**
 * What to do next.
 */
hint: string, 
/**
 * The field it concerns.
 */
field: string | null, };

/**
 * Which kept file of a case.
 */
export type EvidenceForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * The file, as the case names it.
 */
id: number, };

/**
 * A file that was chosen, and what can be said about it.
 */
export type EvidenceTicket = { 
/**
 * Stands for its place; empty on the terminal.
 */
token: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its size in words.
 */
size: string, 
/**
 * What it can be kept for.
 */
purposes: Array<PurposeChoice>, 
/**
 * Who can have given it.
 */
sources: Array<SourceChoice>, 
/**
 * The day proposed for destroying a paper that shows identity.
 */
shred_on: string | null, 
/**
 * Why such a paper is more than may be asked for here; empty if it is not.
 */
too_much: Array<TooMuchWarning>, };

/**
 * A file kept for the case.
 */
export type EvidenceView = { 
/**
 * By which the window names it.
 */
id: number, 
/**
 * Its name, as data.
 */
name: string, 
/**
 * What it is for, in words.
 */
purpose: string, 
/**
 * Who gave it, in words; empty where its purpose says so.
 */
from: string, 
/**
 * Its size in words.
 */
size: string, 
/**
 * The day on which it is destroyed by itself, in words.
 */
shred_on: string | null, 
/**
 * Whether staff may destroy it.
 */
destroyable: boolean, 
/**
 * Its SHA-256 in hexadecimal.
 */
sha256: string, 
/**
 * When and by whom, in words.
 */
when: string, };

/**
 * The one extension, after its notice has gone out.
 */
export type ExtensionForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * Which request.
 */
right: Right, 
/**
 * The day the notice went out.
 */
sent_on: string, 
/**
 * The reason the notice gave.
 */
reason: string, };

/**
 * The one extension.
 */
export type ExtensionView = { 
/**
 * Whether it can be used today.
 */
possible: boolean, 
/**
 * When its notice went out and what it said, or why it is closed, in words.
 */
words: string, 
/**
 * Until when to answer if it is used.
 */
latest: string, };

/**
 * One thing that is wrong with a template.
 */
export type FlawView = { 
/**
 * The line, from 1; `None` where it is nowhere.
 */
line: number | null, 
/**
 * What is wrong, as a sentence.
 */
text: string, 
/**
 * The unknown name, to be marked in its line.
 */
name: string | null, };

/**
 * A file a letter can be exported as.
 */
export type Format = "pdf" | "eml" | "txt" | "docx" | "html";

export type Ground = "unverified" | "transaction" | "security" | "debugging" | "free-speech" | "calecpa" | "research" | "internal-use" | "legal-obligation" | "answered-twice" | "disproportionate" | "likely-accurate" | "inadequate-documentation" | "fraudulent" | "no-permission" | "unfounded-or-excessive" | "exempt-data" | "rights-of-others" | "legal-claims" | "not-a-consumer" | "household" | "privilege" | "student-records" | "physical-items" | "law-enforcement-hold" | "press" | "vehicle-recall" | "commercial-credit" | "unlinked" | "public-information" | "not-from-consumer" | "trade-secret" | "not-searchable" | "security-data" | "never-disclosed" | "no-reasonable-method" | "denied-before" | "permitted-uses" | "human-appeal" | "hiring-assessment" | "work-allocation" | "no-significant-decision" | "service-provider";

/**
 * A ground to choose.
 */
export type GroundChoice = { 
/**
 * Its code.
 */
code: Ground, 
/**
 * In plain words.
 */
title: string, 
/**
 * The provision.
 */
cite: string, 
/**
 * Whether nobody refuses on it alone.
 */
second_person: boolean, 
/**
 * Whether the case must hold documents that show it.
 */
evidence: boolean, 
/**
 * Whether what is kept on it is kept for a time that ends.
 */
ends: boolean, };

/**
 * What was heard of a letter after it went.
 */
export type HeardForm = { 
/**
 * The letter.
 */
id: number, 
/**
 * To whom it had gone; or to whom it went, if it went once more.
 */
recipient: string, 
/**
 * What happened.
 */
passage: Passage, 
/**
 * The way, if it went once more.
 */
way: Way | null, 
/**
 * The number under which registered post can be followed, if it went so.
 */
tracking: string, 
/**
 * The day it happened.
 */
day: string, 
/**
 * Anything to remember.
 */
note: string, };

/**
 * One act of the past.
 */
export type HistoryView = { 
/**
 * When, in the office's time, in words.
 */
when: string, 
/**
 * Who.
 */
by: string, 
/**
 * What, in words.
 */
what: string, };

/**
 * A backup made before a purge.
 */
export type HoldingView = { 
/**
 * The name of its file.
 */
file_name: string, 
/**
 * Until when it may be kept; remove it sooner if it must be gone.
 */
until: string, };

/**
 * What a change of one day does; nothing is written yet.
 */
export type HolidayChangeView = { 
/**
 * Whether the day is one the office added: the change takes it away.
 */
added: boolean, 
/**
 * The requests whose dates move, the most urgent case first.
 */
moved: Array<MovedView>, 
/**
 * All of it in one sentence.
 */
summary: string, };

/**
 * A day on which the office is closed.
 */
export type HolidayForm = { 
/**
 * The day.
 */
date: string, 
/**
 * What it is called.
 */
name: string, };

/**
 * One day that does not count.
 */
export type HolidayView = { 
/**
 * The day.
 */
date: string, 
/**
 * The day in words.
 */
label: string, 
/**
 * What it is called.
 */
name: string, };

/**
 * The days that do not count beside weekends.
 */
export type HolidaysView = { 
/**
 * Those the office added, by date.
 */
added: Array<HolidayView>, 
/**
 * Those of California's law, this year and next.
 */
law: Array<HolidayView>, };

/**
 * Something that may help to find the person in the office's own records.
 */
export type IdentifierForm = { 
/**
 * What it is: `order number`, `license key`, `email`, `phone`, `postal code`.
 */
kind: string, 
/**
 * As written.
 */
value: string, };

/**
 * The papers of a case that show who somebody is.
 */
export type IdentityPapersForm = { 
/**
 * The case's number.
 */
case: string, };

/**
 * The check of identity.
 */
export type IdentityView = { 
/**
 * How far it is, as a chip: "1 of 2 data points".
 */
progress: string, 
/**
 * Whether it is enough for every verifiable request.
 */
reached: boolean, 
/**
 * What is needed, in one sentence, with its citation.
 */
needed: string, 
/**
 * The comparisons made.
 */
checks: Array<CheckView>, 
/**
 * The data points to choose from.
 */
points: Array<PointChoice>, 
/**
 * What is at stake.
 */
stakes: StakesView, 
/**
 * How many proofs of identity the case keeps.
 */
papers: number, };

/**
 * Something that can be put into a template.
 */
export type InsertView = { 
/**
 * In plain words.
 */
about: string, 
/**
 * As it stands in the template.
 */
name: string, 
/**
 * What is put in.
 */
insert: string, 
/**
 * What it gives in this case; empty if it gives nothing.
 */
gives: string, };

/**
 * The inventory page.
 */
export type InventoryView = { 
/**
 * The categories in the office's order.
 */
categories: Array<CategoryForm>, 
/**
 * Everybody to whom information goes, with how they are reached.
 */
contacts: Array<ContactView>, 
/**
 * The statutory categories to choose from.
 */
statutory: Array<StatutoryChoice>, };

/**
 * One thing that is kept.
 */
export type KeepForm = { 
/**
 * What, as the letter is to say it.
 */
what: string, 
/**
 * Why, if for another reason than the rest.
 */
ground: Ground | null, 
/**
 * The last day on which it is kept; none if nobody can say.
 */
until: string | null, };

export type Language = "en" | "es";

export type Law = "us-ca" | "us-va" | "us-co" | "us-ct" | "us-ut" | "us-tx" | "us-or" | "us-mt" | "us-ia" | "us-de" | "us-nh" | "us-nj" | "us-ne" | "us-tn" | "us-mn" | "us-md" | "us-in" | "us-ky" | "us-ri" | "us-fl" | "us-ok" | "us-la" | "us-al" | "us-vt" | "eu" | "uk";

/**
 * A letter that can be prepared.
 */
export type LetterChoice = { 
/**
 * Its kind.
 */
kind: LetterKind, 
/**
 * Its kind in words.
 */
title: string, 
/**
 * Under which heading it stands: what is suggested now, or what it is about.
 */
group: string, };

export type LetterKind = "acknowledgement" | "verification-request" | "know-categories" | "deletion-done" | "deletion-partly" | "opt-out-confirmed" | "declaration-form" | "reminder" | "extension-notice" | "agent-proof" | "agent-accepted" | "designation-accepted" | "parent-proof" | "minor-opt-in" | "know-specific" | "know-partly" | "know-denied" | "know-twice" | "know-specific-unverified" | "know-categories-unverified" | "deletion-unverified" | "deletion-denied" | "correction-done" | "correction-partly" | "correction-unverified" | "correction-denied" | "correction-statement" | "opt-out-denied" | "no-sale" | "only-permitted-uses" | "marketing-stopped" | "automated-access" | "automated-denied" | "appeal-outcome" | "choice-changed" | "complaint-answer" | "unfounded" | "no-reasonable-method" | "student-records" | "service-provider" | "nothing-held" | "not-covered" | "recipient-notice" | "retention-notice" | "deletion-certificate" | "cover-note" | "password-note";

/**
 * A letter to be shown as it is being edited.
 */
export type LetterPreviewForm = { 
/**
 * The letter.
 */
id: number, 
/**
 * Its subject line.
 */
subject: string, 
/**
 * Its text.
 */
body: string, 
/**
 * The pages that the window has.
 */
known: Array<string>, };

/**
 * A letter in the list of a case.
 */
export type LetterRowView = { 
/**
 * By which the window names it.
 */
id: number, 
/**
 * Its kind.
 */
kind: LetterKind, 
/**
 * Its kind in words.
 */
title: string, 
/**
 * Its subject.
 */
subject: string, 
/**
 * Whether it has gone out.
 */
sent: boolean, 
/**
 * "draft of …" or "sent on … by …".
 */
state: string, 
/**
 * Whether it came back or bounced, and nothing better was heard since.
 */
returned: boolean, };

/**
 * A letter as it is being edited.
 */
export type LetterTextForm = { 
/**
 * The letter.
 */
id: number, 
/**
 * Its subject line.
 */
subject: string, 
/**
 * Its text.
 */
body: string, };

/**
 * A letter on its screen.
 */
export type LetterView = { 
/**
 * By which the window names it.
 */
id: number, 
/**
 * The case's number.
 */
case: string, 
/**
 * The consumer's name.
 */
consumer: string, 
/**
 * Its kind.
 */
kind: LetterKind, 
/**
 * Its kind in words.
 */
title: string, 
/**
 * Its language.
 */
language: Language, 
/**
 * Its subject line.
 */
subject: string, 
/**
 * Its text.
 */
body: string, 
/**
 * The addresses it goes to.
 */
recipients: Array<string>, 
/**
 * From which template it was made, in words.
 */
template: string, 
/**
 * Words of the text that come from the case, to be marked.
 */
facts: Array<string>, 
/**
 * What it must say, and whether it does.
 */
duties: Array<DutyView>, 
/**
 * What speaks against sending it.
 */
problems: Array<ProblemView>, 
/**
 * What it says beside the decision, as far as staff entered it.
 */
details: Array<DetailView>, 
/**
 * How it would usually go to each of them.
 */
usual: Array<DeliveryForm>, 
/**
 * The civil date in the office, for the day on which it goes out.
 */
today: string, 
/**
 * Whether its case had changed, and opening it brought it up to date.
 */
renewed: boolean, 
/**
 * When it went out, by whom and with which hash.
 */
sent: SentView | null, };

/**
 * Every template, by when it is used.
 */
export type LibraryView = { 
/**
 * The groups, in the order of a case.
 */
groups: Array<TemplateGroupView>, 
/**
 * How many templates are the office's own or have a draft.
 */
changed: number, };

/**
 * When the case file is to be locked by itself.
 */
export type LockingForm = { 
/**
 * Minutes without input; `None` for never.
 */
after: number | null, };

/**
 * When the case file is locked by itself.
 */
export type LockingView = { 
/**
 * Minutes without input; `None` for never.
 */
after: number | null, 
/**
 * The minutes that can be chosen.
 */
choices: Array<number>, };

/**
 * One point on the line of a clock.
 */
export type MarkView = { 
/**
 * Where, in percent of the line.
 */
at: number, 
/**
 * What stands there.
 */
label: string, 
/**
 * Whether the label stands above the line.
 */
above: boolean, 
/**
 * How it stands to today.
 */
tone: Tone, };

/**
 * Someone with a passphrase.
 */
export type MemberView = { 
/**
 * Their name.
 */
name: string, 
/**
 * Whether it is who has the file open.
 */
me: boolean, 
/**
 * Whether they can be removed: somebody else has a passphrase, too.
 */
removable: boolean, };

/**
 * A request whose dates move.
 */
export type MovedView = { 
/**
 * The case's number.
 */
case: string, 
/**
 * The consumer.
 */
who: string, 
/**
 * What was asked.
 */
right: Right, 
/**
 * The same in words.
 */
title: string, 
/**
 * Each date that moves, as a sentence.
 */
changes: Array<string>, };

/**
 * A new case file; its place was chosen in a dialog.
 */
export type NewFileForm = { 
/**
 * What the office is called.
 */
office_name: string, 
/**
 * Who starts the file; history names this person.
 */
staff: string, 
/**
 * Their passphrase.
 */
passphrase: string, };

/**
 * A new recovery key; whoever asks for it shows that it is them.
 */
export type NewRecoveryForm = { 
/**
 * Their passphrase.
 */
passphrase: string, };

/**
 * A new note.
 */
export type NoteForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * What it says.
 */
text: string, };

/**
 * A note, for us only.
 */
export type NoteView = { 
/**
 * What it says.
 */
text: string, 
/**
 * When and by whom, in words.
 */
when: string, };

/**
 * The office's details, as shown and as saved.
 */
export type OfficeForm = { 
/**
 * Its name, as letters show it.
 */
name: string, 
/**
 * Its postal address, line by line.
 */
address: Array<string>, 
/**
 * Where consumers write.
 */
email: string, 
/**
 * Its telephone number.
 */
phone: string, 
/**
 * Its web site.
 */
website: string, 
/**
 * Its time zone, such as `America/Los_Angeles`; it decides on which day a request arrived.
 */
time_zone: string, 
/**
 * Whether it sells or shares personal information.
 */
sells_or_shares: boolean, 
/**
 * A line under the name in the letterhead.
 */
letterhead: string, 
/**
 * What letters are printed on.
 */
paper: Paper, };

/**
 * The settings page of the office.
 */
export type OfficeView = { 
/**
 * What is saved.
 */
office: OfficeForm, 
/**
 * The time zones one can choose from.
 */
time_zones: Array<string>, };

/**
 * Why the file is older than what was seen.
 */
export type OlderForm = { 
/**
 * In the words of staff; the history keeps it.
 */
reason: string, };

/**
 * The question whether an older file is meant.
 */
export type OlderView = { 
/**
 * What was found.
 */
message: string, 
/**
 * What it can mean and what to do.
 */
hint: string, };

export type Outcome = "granted" | "partly" | "denied";

/**
 * A law to turn on or off.
 */
export type PackForm = { 
/**
 * Which.
 */
law: Law, 
/**
 * Whether it is to be on.
 */
on: boolean, };

/**
 * One law.
 */
export type PackView = { 
/**
 * Which.
 */
law: Law, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it is on.
 */
on: boolean, 
/**
 * Whether it cannot be turned off.
 */
fixed: boolean, 
/**
 * The time to answer, in words.
 */
answer: string, 
/**
 * The appeal against a denial, in words.
 */
appeal: string, 
/**
 * The time to carry out an opt-out, in words; empty if nothing is known.
 */
opt_out: string, 
/**
 * How sure we are, in words.
 */
confidence: string, 
/**
 * What nobody has confirmed.
 */
unconfirmed: Array<string>, };

/**
 * All laws we know.
 */
export type PacksView = { 
/**
 * California first.
 */
packs: Array<PackView>, 
/**
 * What turning one on does, in a sentence.
 */
note: string, };

/**
 * A page as it will be printed.
 */
export type PageView = { 
/**
 * Of what is on it: equal pages have equal ids.
 */
id: string, 
/**
 * A PNG picture in base64; `None` if the window has it.
 */
png: string | null, };

export type Paper = "us-letter" | "a4";

export type Passage = "went" | "arrived" | "returned" | "bounced";

/**
 * One's own new passphrase.
 */
export type PassphraseForm = { 
/**
 * The passphrase now.
 */
old: string, 
/**
 * The passphrase from now on.
 */
new: string, };

/**
 * Who asks and who speaks for them, as it should have been.
 */
export type PeopleForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * The consumer's name.
 */
name: string, 
/**
 * The consumer's e-mail address.
 */
email: string | null, 
/**
 * The consumer's telephone number.
 */
phone: string | null, 
/**
 * The consumer's postal address, line by line.
 */
address: Array<string>, 
/**
 * Who speaks for the consumer; `None` if nobody does.
 */
agent: AgentForm | null, };

/**
 * A person.
 */
export type PersonView = { 
/**
 * Their name.
 */
name: string, 
/**
 * Their e-mail address.
 */
email: string | null, 
/**
 * Their telephone number.
 */
phone: string | null, 
/**
 * Their postal address.
 */
address: Array<string>, };

/**
 * Which case file: one from the list of recent files, or one a dialog chose.
 */
export type PlaceRef = { "recent": number } | { "token": string };

/**
 * A place a dialog chose.
 */
export type PlaceView = { 
/**
 * Good for one use.
 */
token: string, 
/**
 * The file's name.
 */
title: string, 
/**
 * The last two folders of its place.
 */
folder: string, 
/**
 * The people who have a passphrase, where the place is a case file.
 */
staff: Array<string>, 
/**
 * Why it is a bad place for a case file, if it is known to be one.
 */
warning: string | null, 
/**
 * Those of them for whom a keychain opens it, too.
 */
keychain: Array<string>, };

/**
 * A data point to choose.
 */
export type PointChoice = { 
/**
 * Its code.
 */
code: DataPoint, 
/**
 * Its name.
 */
title: string, };

/**
 * Which letter to prepare.
 */
export type PrepareForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * The kind of letter.
 */
kind: LetterKind, 
/**
 * Its language; `None` takes that of the case.
 */
language: Language | null, 
/**
 * Whom a notice is for, as the case's list names them; `None` takes the next one to be told.
 */
recipient: number | null, };

/**
 * The real pages of a letter, and what is left to look at.
 */
export type PreviewView = { 
/**
 * Each page.
 */
pages: Array<PageView>, 
/**
 * What it must say, and whether it does.
 */
duties: Array<DutyView>, 
/**
 * What speaks against sending it.
 */
problems: Array<ProblemView>, };

/**
 * Where staff put a problem right.
 */
export type ProblemPlace = { "at": "text" } | { "at": "subject" } | { "at": "letter" } | { "at": "detail", 
/**
 * Which.
 */
detail: Detail, } | { "at": "people", 
/**
 * The field of their form.
 */
field: string, } | { "at": "identity" } | { "at": "decision", 
/**
 * Which request.
 */
right: Right, } | { "at": "deed", 
/**
 * Which request.
 */
right: Right, } | { "at": "kept" } | { "at": "recipients" } | { "at": "office", 
/**
 * The field of their form.
 */
field: string, } | { "at": "inventory" };

/**
 * One thing that speaks against a letter.
 */
export type ProblemView = { 
/**
 * Whether it stops the letter; else it is for a second look.
 */
stops: boolean, 
/**
 * Whether staff may send the letter all the same, with a reason.
 */
may_overrule: boolean, 
/**
 * What is wrong, as a sentence.
 */
text: string, 
/**
 * The provision, where it is about one.
 */
cite: string | null, 
/**
 * Where it is put right.
 */
place: ProblemPlace, 
/**
 * Where it begins in the text, in UTF-16 units as the window counts; `None` if it is nowhere.
 */
start: number | null, 
/**
 * Where it ends.
 */
end: number | null, 
/**
 * The words to put in, where some are missing that the template has.
 */
ours: string | null, };

/**
 * How far long work is.
 */
export type ProgressView = { 
/**
 * The bytes that are done.
 */
done: number, 
/**
 * All of them.
 */
of: number, 
/**
 * The same in words: "12 MB of 40 MB".
 */
words: string, };

/**
 * A draft to be published.
 */
export type PublishForm = { 
/**
 * The kind of letter.
 */
kind: LetterKind, 
/**
 * The language of its words.
 */
language: Language, 
/**
 * Why it is published although it breaks a duty; empty if it breaks none.
 */
reason: string, };

/**
 * What a purge leaves behind.
 */
export type PurgedView = { 
/**
 * The new recovery sheet, shown once; the old one opens older backups only.
 */
sheet: RecoverySheetView, 
/**
 * Backups that still hold what was deleted.
 */
still_holding: Array<HoldingView>, 
/**
 * Who has no passphrase any more and needs a new one.
 */
without_passphrase: Array<string>, };

export type Purpose = "original-message" | "attachment" | "identity" | "letter" | "other";

/**
 * Something a file can be kept for.
 */
export type PurposeChoice = { 
/**
 * Which.
 */
code: Purpose, 
/**
 * In words.
 */
title: string, 
/**
 * What follows from it.
 */
hint: string, };

/**
 * What the frame says while a file is open for reading only.
 */
export type ReadingView = { 
/**
 * As of when it is shown.
 */
taken: string, };

/**
 * A file that was opened before.
 */
export type RecentFile = { 
/**
 * Its position in the list, by which the window names it.
 */
index: number, 
/**
 * The file's name.
 */
title: string, 
/**
 * The last two folders of its place.
 */
folder: string, 
/**
 * When it was last opened, UTC.
 */
opened: string, 
/**
 * The people who have a passphrase; empty if the key slots cannot be read.
 */
staff: Array<string>, 
/**
 * Those of them for whom a keychain opens it, too.
 */
keychain: Array<string>, 
/**
 * Who opened it last.
 */
last_staff: string | null, 
/**
 * Whether the file is still there.
 */
exists: boolean, };

/**
 * One recipient of a case.
 */
export type RecipientForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * By which the window names the recipient.
 */
id: number, };

export type RecipientRole = "service-provider" | "contractor" | "third-party" | "source";

/**
 * Somebody who is to be told.
 */
export type RecipientView = { 
/**
 * By which the window names them.
 */
id: number, 
/**
 * Of which request.
 */
right: Right, 
/**
 * The same in words.
 */
about: string, 
/**
 * Who.
 */
name: string, 
/**
 * How they came to hold the data, in words.
 */
role: string, 
/**
 * What to tell them.
 */
say: string, 
/**
 * The provision.
 */
cite: string, 
/**
 * What came of it.
 */
settled: SettledView | null, 
/**
 * The notice that was to tell them and has not reached them.
 */
came_back: number | null, 
/**
 * What can come of it.
 */
words: Array<WordChoice>, };

/**
 * Unlocking with the recovery sheet, which ends in a new passphrase.
 */
export type RecoverForm = { 
/**
 * The sheet as typed.
 */
sheet: string, 
/**
 * Who this is.
 */
staff: string, 
/**
 * Their new passphrase.
 */
passphrase: string, };

/**
 * The blocks of the sheet that were asked back.
 */
export type RecoveryProofForm = { 
/**
 * The two blocks, in the order asked.
 */
blocks: [string, string], };

/**
 * A recovery sheet, shown once.
 */
export type RecoverySheetView = { 
/**
 * The key in blocks of characters, to be printed or written down.
 */
blocks: Array<string>, 
/**
 * Which two blocks are asked back, counted from 1.
 */
asked: [number, number], };

/**
 * Another name for a member of staff.
 */
export type RenameStaffForm = { 
/**
 * The name now.
 */
name: string, 
/**
 * The name from now on.
 */
new_name: string, };

/**
 * Something that happened to one request outside of a letter.
 */
export type RequestForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * Which request.
 */
right: Right, };

/**
 * How far one request has come.
 */
export type RequestState = "open" | "decided" | "answered" | "withdrawn";

/**
 * One request.
 */
export type RequestView = { 
/**
 * The right.
 */
right: Right, 
/**
 * Its name.
 */
title: string, 
/**
 * How sure we must be, as a chip.
 */
level: string, 
/**
 * How far it has come.
 */
state: RequestState, 
/**
 * The same in words, with its date.
 */
state_words: string, 
/**
 * Its dates to scale.
 */
clock: ClockView, 
/**
 * What to know about these dates, in one sentence.
 */
note: string, 
/**
 * Why each date is what it is.
 */
why: Array<WhyView>, 
/**
 * When receipt was confirmed, in words.
 */
acknowledged: string | null, 
/**
 * The decision so far.
 */
decision: DecisionView | null, 
/**
 * That it was done, apart from any answer.
 */
deed: DeedView, 
/**
 * Whether a decision may keep something for a time.
 */
may_retain: boolean, 
/**
 * The roles in which somebody may have to learn of it.
 */
roles: Array<RoleChoice>, 
/**
 * The grounds on which it could be refused.
 */
grounds: Array<GroundChoice>, 
/**
 * The extension: possible, used or gone; `None` where the law gives none.
 */
extension: ExtensionView | null, };

/**
 * Something kept in a case.
 */
export type RetainedForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * By which the window names it.
 */
id: number, };

/**
 * Something that was kept.
 */
export type RetainedView = { 
/**
 * By which the window names it.
 */
id: number, 
/**
 * What.
 */
what: string, 
/**
 * Why.
 */
ground_code: Ground, 
/**
 * Why, in words.
 */
ground: string, 
/**
 * The provision.
 */
cite: string, 
/**
 * Until when.
 */
until: string | null, 
/**
 * When and by whom it was last judged that it must be kept, in words.
 */
judged: string, 
/**
 * How it stands, in words.
 */
state: string, 
/**
 * How it stands to today.
 */
tone: Tone, 
/**
 * Whether it is deleted.
 */
gone: boolean, };

/**
 * What came of looking at it again.
 */
export type ReviewForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * By which the window names it.
 */
id: number, 
/**
 * Until when it must be kept; none if nobody can say.
 */
until: string | null, };

export type Right = "know-categories" | "know-specific" | "delete" | "correct" | "opt-out-sale" | "limit-sensitive" | "access-admt" | "opt-out-admt" | "appeal-admt" | "opt-in" | "withdraw-incentive" | "stop-marketing" | "complaint";

/**
 * A right to choose.
 */
export type RightChoice = { 
/**
 * Its code.
 */
code: Right, 
/**
 * Its name.
 */
title: string, 
/**
 * What it means, in one sentence.
 */
explains: string, };

/**
 * A role to choose.
 */
export type RoleChoice = { 
/**
 * Its code.
 */
code: RecipientRole, 
/**
 * In plain words.
 */
title: string, };

/**
 * What came out of a damaged file.
 */
export type SalvagedView = { 
/**
 * Cases that were taken over.
 */
cases: number, 
/**
 * What could not be read whole, in the case file's own words.
 */
damaged: Array<string>, 
/**
 * Records that were readable but belonged to something that was not.
 */
orphans: number, };

/**
 * A file that was saved outside of the case file.
 */
export type SavedView = { 
/**
 * Its name.
 */
file_name: string, 
/**
 * The last two folders of its place.
 */
folder: string, };

export type Second = "staff" | "adviser";

/**
 * Who may agree where nobody decides alone.
 */
export type SecondPeopleView = { 
/**
 * In what quality somebody can here.
 */
quality: Second, 
/**
 * The same in words.
 */
words: string, 
/**
 * The colleagues to choose from; empty where one works alone.
 */
colleagues: Array<string>, };

/**
 * Who else agrees.
 */
export type SecondPersonForm = { 
/**
 * In what quality.
 */
quality: Second, 
/**
 * Their name.
 */
name: string, 
/**
 * A colleague's own passphrase; an adviser has none here.
 */
passphrase: string, };

/**
 * What staff say when a letter has gone out.
 */
export type SendForm = { 
/**
 * The letter.
 */
id: number, 
/**
 * The day it went out; today if it is not given.
 */
on: string | null, 
/**
 * How it went to whom; empty if it went the usual way to each.
 */
deliveries: Array<DeliveryForm>, 
/**
 * Why it went although something stands against it.
 */
despite: string | null, };

/**
 * A letter that has gone out.
 */
export type SentView = { 
/**
 * When and by whom, in words.
 */
when: string, 
/**
 * The SHA-256 of its page, in hexadecimal.
 */
sha256: string, 
/**
 * The code at the foot of its pages, which finds the entry of the history it was written by.
 */
code: string, 
/**
 * Why it went although something stood against it.
 */
despite: string | null, 
/**
 * Whom it has not reached.
 */
missed: Array<string>, 
/**
 * What is known of its way, in the order in which it was recorded.
 */
deliveries: Array<DeliveryView>, };

/**
 * What came of telling somebody.
 */
export type SettledView = { 
/**
 * Whether they were told.
 */
word: Word, 
/**
 * The same in words.
 */
title: string, 
/**
 * How, or why not.
 */
note: string, 
/**
 * When and by whom, in words.
 */
when: string, };

/**
 * Looking into a backup with the recovery sheet.
 */
export type SheetForm = { 
/**
 * The sheet as typed.
 */
sheet: string, };

export type Source = "consumer" | "agent" | "office";

/**
 * Somebody who can have given it.
 */
export type SourceChoice = { 
/**
 * Who.
 */
code: Source, 
/**
 * In words.
 */
title: string, };

/**
 * Who can open the case file.
 */
export type StaffView = { 
/**
 * Everyone with a passphrase.
 */
staff: Array<MemberView>, 
/**
 * Whether this computer's keychain opens the file for whoever has it open.
 */
keychain: boolean, };

/**
 * How far one station of the way is.
 */
export type StageState = "done" | "now" | "later";

/**
 * One station of the way through a case.
 */
export type StageView = { 
/**
 * Its name.
 */
label: string, 
/**
 * How far it is.
 */
state: StageState, };

/**
 * What makes a mistake about the person worse than usual.
 */
export type StakesForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * The data are sensitive or of value to the person.
 */
sensitive: boolean, 
/**
 * Deleting or changing them for the wrong person would do harm.
 */
harmful: boolean, 
/**
 * Fraud is suspected on the account.
 */
fraud_suspected: boolean, 
/**
 * The item whose correction is asked for, which cannot prove who asks.
 */
disputed: DataPoint | null, };

/**
 * What makes a mistake about the person worse than usual.
 */
export type StakesView = { 
/**
 * The data are sensitive or of value to the person.
 */
sensitive: boolean, 
/**
 * Deleting or changing them for the wrong person would do harm.
 */
harmful: boolean, 
/**
 * Fraud is suspected on the account.
 */
fraud_suspected: boolean, 
/**
 * The item whose correction is asked for.
 */
disputed: DataPoint | null, };

/**
 * The first screen.
 */
export type StartView = { 
/**
 * Files opened before on this computer, the last one first.
 */
recent: Array<RecentFile>, 
/**
 * The case file the application was started with.
 */
offered: PlaceView | null, 
/**
 * Whether a sample office lies on this computer.
 */
sample_exists: boolean, 
/**
 * The file the first screen should offer first, by its position in `recent`.
 */
selected: number | null, };

export type StatutoryCategory = "identifiers" | "customer-records" | "protected-characteristics" | "commercial" | "biometric" | "internet-activity" | "geolocation" | "sensory" | "employment" | "education" | "inferences" | "sensitive";

/**
 * A statutory category to choose.
 */
export type StatutoryChoice = { 
/**
 * Its code.
 */
code: StatutoryCategory, 
/**
 * Its letter in the statute and its name.
 */
label: string, };

/**
 * One thing to do next.
 */
export type StepView = { 
/**
 * What.
 */
act: Act, 
/**
 * For which rights.
 */
rights: Array<Right>, 
/**
 * What, in words.
 */
title: string, 
/**
 * Until when and for which rights, in words.
 */
detail: string, 
/**
 * How it stands to today.
 */
tone: Tone, 
/**
 * The letter that does it, if a letter does.
 */
letter: LetterKind | null, 
/**
 * The letter that went and has to go once more, if it is that.
 */
sent: number | null, 
/**
 * What the button says.
 */
button: string, 
/**
 * The rule.
 */
cite: string, };

/**
 * How strong what was typed is, for the bar beside the field.
 */
export type StrengthView = { 
/**
 * 0 (guessed at once) to 4 (not guessed with a stolen file).
 */
score: number, 
/**
 * The score in a word.
 */
word: string, 
/**
 * What would help most; empty when nothing needs to.
 */
advice: string, 
/**
 * Whether it is good enough to be used.
 */
enough: boolean, };

/**
 * A case that a template can be filled from.
 */
export type TemplateCaseView = { 
/**
 * Its number.
 */
number: string, 
/**
 * The consumer's name.
 */
consumer: string, };

/**
 * One thing a template must say.
 */
export type TemplateDutyView = { 
/**
 * What, whether, and the provision.
 */
duty: DutyView, 
/**
 * Our own words for it, to be put in.
 */
ours: string | null, };

/**
 * Which template.
 */
export type TemplateForm = { 
/**
 * The kind of letter.
 */
kind: LetterKind, 
/**
 * The language of its words.
 */
language: Language, };

/**
 * Templates that are used at one time of a case.
 */
export type TemplateGroupView = { 
/**
 * When.
 */
title: string, 
/**
 * The kinds of letters.
 */
kinds: Array<TemplateKindView>, };

/**
 * A kind of letter with its template in each language.
 */
export type TemplateKindView = { 
/**
 * The kind.
 */
kind: LetterKind, 
/**
 * Its name.
 */
title: string, 
/**
 * In each language.
 */
languages: Array<TemplateRowView>, };

/**
 * A template to be shown as a letter.
 */
export type TemplatePreviewForm = { 
/**
 * The kind of letter.
 */
kind: LetterKind, 
/**
 * The language of its words.
 */
language: Language, 
/**
 * Its words.
 */
source: string, 
/**
 * The number of the case it is filled from; `None` takes an invented one.
 */
case: string | null, 
/**
 * The pages that the window has.
 */
known: Array<string>, };

/**
 * A template as a letter, with everything that is wrong with it.
 */
export type TemplatePreviewView = { 
/**
 * The pages; empty if it cannot be filled.
 */
pages: Array<PageView>, 
/**
 * What is wrong, by line.
 */
flaws: Array<FlawView>, 
/**
 * What a letter of this kind must say, and whether the template does.
 */
duties: Array<TemplateDutyView>, };

/**
 * One template in the list.
 */
export type TemplateRowView = { 
/**
 * The language.
 */
language: Language, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether the office uses its own.
 */
own: boolean, 
/**
 * Whether a draft waits to be published.
 */
draft: boolean, 
/**
 * Both in words.
 */
state: string, };

/**
 * A template as it is being written.
 */
export type TemplateTextForm = { 
/**
 * The kind of letter.
 */
kind: LetterKind, 
/**
 * The language of its words.
 */
language: Language, 
/**
 * Its words.
 */
source: string, };

/**
 * A published version.
 */
export type TemplateVersionView = { 
/**
 * Its number.
 */
version: number, 
/**
 * When and by whom it was published, and whether it is in use.
 */
text: string, 
/**
 * Why it was published although it breaks a duty.
 */
reason: string | null, };

/**
 * A template on its screen.
 */
export type TemplateView = { 
/**
 * The kind of letter.
 */
kind: LetterKind, 
/**
 * The language of its words.
 */
language: Language, 
/**
 * The kind in words.
 */
title: string, 
/**
 * The language in words.
 */
language_name: string, 
/**
 * From what letters are made now, in words.
 */
standing: string, 
/**
 * Who wrote the draft and when; `None` if there is none.
 */
draft: string | null, 
/**
 * Whether letters are made from the office's own.
 */
own: boolean, 
/**
 * What was published, the newest first.
 */
versions: Array<TemplateVersionView>, 
/**
 * The cases it can be filled from, the most urgent first.
 */
cases: Array<TemplateCaseView>, 
/**
 * What it can include.
 */
parts: Array<InsertView>, 
/**
 * The words to begin with: the draft, else what is in use.
 */
source: string, };

/**
 * For which case a file is chosen.
 */
export type TicketForm = { 
/**
 * The case's number.
 */
case: string, };

/**
 * One thing to do.
 */
export type TodayRow = { 
/**
 * The case's number.
 */
case: string, 
/**
 * The consumer.
 */
who: string, 
/**
 * What to do.
 */
step: StepView, 
/**
 * Until when.
 */
due: DueView, 
/**
 * The letter that does it, if a letter does.
 */
letter: LetterKind | null, };

/**
 * The Today screen.
 */
export type TodayView = { 
/**
 * The date itself.
 */
date: string, 
/**
 * The date as a headline.
 */
headline: string, 
/**
 * How much there is to do, in one sentence.
 */
summary: string, 
/**
 * What to do, the most urgent first.
 */
now: Array<TodayRow>, 
/**
 * How much of that is not shown here, in one sentence.
 */
now_beyond: string | null, 
/**
 * What waits for others.
 */
waiting: Array<TodayRow>, 
/**
 * How much of that is not shown here, in one sentence.
 */
waiting_beyond: string | null, 
/**
 * The next four weeks, from Monday.
 */
calendar: Array<CalendarDay>, 
/**
 * What the calendar leaves out, in one sentence.
 */
calendar_note: string, 
/**
 * This year's figures.
 */
year: YearView, 
/**
 * Whether the file has no case at all.
 */
empty_file: boolean, };

/**
 * What came of telling somebody.
 */
export type ToldForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * By which the window names the recipient.
 */
id: number, 
/**
 * Whether they were told.
 */
word: Word, 
/**
 * How, or why not.
 */
note: string, 
/**
 * The day.
 */
on: string, };

/**
 * How a date stands to today.
 */
export type Tone = "late" | "soon" | "calm" | "done";

/**
 * What staff plan to ask of the person in a case.
 */
export type TooMuchForm = { 
/**
 * The case's number.
 */
case: string, 
/**
 * The things that were ticked.
 */
asks: Array<Ask>, 
/**
 * How many data points.
 */
points: number, 
/**
 * Whether a signed declaration.
 */
declaration: boolean, };

/**
 * What is too much of it.
 */
export type TooMuchView = { 
/**
 * What can be ticked.
 */
choices: Array<AskChoice>, 
/**
 * What the case needs, in a sentence.
 */
needed: string, 
/**
 * Everything that is too much; empty if nothing is.
 */
warnings: Array<TooMuchWarning>, };

/**
 * One thing that is too much.
 */
export type TooMuchWarning = { 
/**
 * Which.
 */
ask: Ask, 
/**
 * In words.
 */
title: string, 
/**
 * Why it is too much.
 */
because: string, 
/**
 * The lighter way.
 */
instead: string, 
/**
 * The provision.
 */
cite: string, };

/**
 * Unlocking with a passphrase.
 */
export type UnlockForm = { 
/**
 * Whose passphrase; `None` tries everyone's.
 */
staff: string | null, 
/**
 * The passphrase.
 */
passphrase: string, };

/**
 * What was typed on a screen and not saved.
 */
export type UnsavedForm = { 
/**
 * The screen and its fields, as JSON of the window's own; nobody else reads it.
 */
content: string, 
/**
 * The token of the message that the screen is about.
 */
message: string | null, 
/**
 * Whether it is kept because the file is about to be locked; else they go on typing.
 */
locking: boolean, };

/**
 * What was typed on a screen before the file was locked or the program ended.
 */
export type UnsavedView = { 
/**
 * The screen and its fields, as the window gave them.
 */
content: string, 
/**
 * A new token for the message that the screen is about.
 */
message: string | null, };

/**
 * A template and the case from which it is filled.
 */
export type VariablesForm = { 
/**
 * The kind of letter.
 */
kind: LetterKind, 
/**
 * The language of its words.
 */
language: Language, 
/**
 * The number of the case; `None` takes an invented one.
 */
case: string | null, };

/**
 * The result of checking a case file.
 */
export type VerifyView = { 
/**
 * What was checked, in order.
 */
checked: Array<CheckedView>, 
/**
 * Whether all of it is as it was written.
 */
ok: boolean, };

export type Way = "email" | "post" | "registered-post" | "hand" | "portal";

/**
 * Why a date is what it is.
 */
export type WhyView = { 
/**
 * The date in words.
 */
date: string, 
/**
 * The reason.
 */
because: string, 
/**
 * The provision.
 */
cite: string, };

export type Word = "told" | "impossible" | "not-concerned";

/**
 * A word to choose.
 */
export type WordChoice = { 
/**
 * Its code.
 */
code: Word, 
/**
 * In plain words.
 */
title: string, };

/**
 * This year's figures.
 */
export type YearView = { 
/**
 * Requests answered in time.
 */
in_time: number, 
/**
 * Requests answered.
 */
answered: number, 
/**
 * Days from receipt to answer, the median.
 */
median_days: number | null, 
/**
 * Cases open now.
 */
open: number, };
