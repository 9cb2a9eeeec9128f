/** What the guide says. Plain text, so that it can be searched and translated. */

export interface Chapter {
  title: string;
  lines: string[];
}

export const CHAPTERS: Chapter[] = [
  {
    title: 'How a case goes',
    lines: [
      'A request comes in by any way. Drop its e-mail on the window, or enter a call by hand. Read what was recognised, correct it, log it.',
      'Each right asked for has its own clock. “Do by” is the date to work to; “latest” is the last day the law gives. “Why these dates” names the provision.',
      'Confirm receipt. Compare what the person offered with your own records, where the right asks for it. Never ask for more than you hold already, and nothing at all for an opt-out.',
      'Decide each request. A refusal needs its ground and the facts behind it; the letter says both. What a deletion keeps is listed with its last day, and comes back to Today when that is over.',
      'Do what was granted, and record that it is done: the answer says so, and waits for it. Tick off who else was told; the list comes from the inventory as it was on the day of the decision.',
      'Before a letter goes, each problem leads to its place. What stops it can be overruled with a reason, which is kept; numbers that must never be sent cannot.',
      'Write the answer, look at the real page, send it yourself, and mark it as sent. Then its text is frozen and the clock stops.',
      'When it went, record how: by e-mail, post, registered post with its number, or by hand. What you hear of it later is added to it.',
    ],
  },
  {
    title: 'Your own words in letters',
    lines: [
      'Templates are the words that letters begin with. Ours are always there; under Templates you write your own beside the page of a real case. What you write is kept as a draft, and no letter is made from it until you publish it.',
      'What stands in {{ }} comes from the case; what stands between {% if … %} and {% endif %} is printed only where it is so. Pick names and parts from the list instead of typing them: it says what each gives in this case.',
      'Between {{ begin.… }} and {{ end }} stand the words that the law asks for. If they go missing, the template says which provision they serve, and offers ours. It can be published without them only with a reason, which is kept; each letter is still checked before it goes.',
      'Letters that were begun stay as they are, and a sent letter names the version it was made from. “Back to ours” makes new letters from our template again; your versions stay to be compared.',
      'A text block is a paragraph with a key. In a letter type /key and press Tab, or pick it from the list.',
    ],
  },
  {
    title: 'What is encrypted',
    lines: [
      'Everything about people is in the case file: cases, messages, letters, notes, history. It is encrypted as a whole; without a passphrase or the recovery sheet nobody can read it, nor can we.',
      'The small .keys file beside it belongs to it. Copy both together.',
      'Not protected: letters and evidence you saved as files, and a computer that someone else controls while the file is open. Lock the file when you leave the desk.',
    ],
  },
  {
    title: 'Locking and keys',
    lines: [
      'The file is locked when nobody types or moves the mouse in this window for ten minutes, or as long as you set under Settings, People and keys; also with Ctrl L and after the computer slept. On Linux it is locked with the screen and when another user takes over; on Windows and macOS the minutes have to do.',
      'What you were typing when it was locked is kept inside the file, encrypted, and comes back when you unlock it. If the program or the computer stops suddenly, what was not saved is lost.',
      'Your passphrase is asked at every unlock. You can let this computer’s keychain open the file instead: then whoever can use your account can open it, and other programs of yours may read its key. If the keychain does not answer, your passphrase is asked.',
      'The recovery sheet opens the file without a passphrase. If it is lost or was seen, make a new one: the old sheet then opens only older copies and backups.',
      'Purge for good, under Settings, Backups, writes the file anew under a new key, so that nothing that was deleted can be found in it, and names the backups that still hold it and until when.',
      'Locking wipes the key of the file. Traces of what was typed and read can stay in memory until the window closes. What the computer itself wrote to its disk while it was short of memory is not in our hands, either: encrypt the disk.',
    ],
  },
  {
    title: 'What this is not',
    lines: [
      'No legal advice. The dates and duties come from the statute and its regulations, each with its citation; unusual cases belong to a lawyer.',
      'No mail program. Rightsdesk never sends anything and uses no network.',
      'It does not delete anything in other systems. It says what is to be done; you do it there.',
    ],
  },
];

export const KEYS: { keys: string; does: string }[] = [
  { keys: 'Ctrl K', does: 'Search the cases' },
  { keys: 'Ctrl N', does: 'New case' },
  { keys: 'Ctrl L', does: 'Lock the case file' },
  { keys: 'Ctrl Enter', does: 'Send the form you are in' },
  { keys: '/key Tab', does: 'Put a text block into a letter' },
  { keys: '↑ ↓ Enter', does: 'Move in a list and open' },
  { keys: 'Esc', does: 'Close a form, a menu or a question' },
];
