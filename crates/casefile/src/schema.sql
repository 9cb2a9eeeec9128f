-- The tables of a case file, as they are today. A new file is made from this; an older one becomes the
-- same through the files in `migrations`, which a test compares with it.
--
-- Every table is STRICT. Dates are ISO text in the office's time zone, instants are UTC with milliseconds,
-- kinds are the codes of their enums. A column may be NULL only where the thing itself may be absent.
-- Kinds that grow with the application (actions, kinds of letters) or with the law
-- (rights, grounds) are checked for their form alone.

-- What the file says about itself. One row.
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    case_file BLOB NOT NULL CHECK (length(case_file) = 16), -- the id the keys file names
    created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T__:__:__.___Z'),
    sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)), -- whether this is the sample office
    -- The entry of the history with which the file was last restored or an older state was accepted.
    epoch INTEGER NOT NULL DEFAULT 0 CHECK (epoch >= 0),
    history_key BLOB NOT NULL CHECK (length(history_key) = 32) -- stays when the file gets a new key
) STRICT;

-- How backups are made and how the last ones went. One row.
CREATE TABLE backups (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    automatic INTEGER NOT NULL DEFAULT 1 CHECK (automatic IN (0, 1)),
    folder TEXT, -- NULL: the folder "Backups" beside the case file
    tried_on TEXT CHECK (tried_on IS date(tried_on)), -- the last day one was made by itself, or failed
    made_at TEXT CHECK (made_at LIKE '____-__-__T__:__:__.___Z'), -- the last one that passed its checks
    made_seq INTEGER, -- the newest entry of the history in it
    failed_at TEXT CHECK (failed_at LIKE '____-__-__T__:__:__.___Z'), -- if the last one failed
    failure TEXT,
    CHECK ((made_at IS NULL) = (made_seq IS NULL)),
    CHECK ((failed_at IS NULL) = (failure IS NULL))
) STRICT;

INSERT INTO backups (id) VALUES (1);

-- The business. One row, empty in a new file.
CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '', -- lines
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT '', -- IANA name
    sells_or_shares INTEGER NOT NULL DEFAULT 0 CHECK (sells_or_shares IN (0, 1)),
    letterhead TEXT NOT NULL DEFAULT '',
    paper TEXT NOT NULL DEFAULT 'us-letter' CHECK (paper IN ('us-letter', 'a4'))
) STRICT;

INSERT INTO office (id) VALUES (1);

-- Cases. Never deleted, so that numbers have no gap.
CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
    serial INTEGER NOT NULL CHECK (serial > 0),
    received TEXT NOT NULL CHECK (received IS date(received)),
    channel TEXT NOT NULL CHECK (channel IN
        ('email', 'request-page', 'phone', 'post', 'counter', 'agent-service', 'other')),
    language TEXT NOT NULL,
    reference TEXT, -- the sender's own
    name TEXT NOT NULL, -- the consumer
    email TEXT,
    phone TEXT,
    address TEXT NOT NULL, -- lines
    agent_name TEXT,
    agent_organization TEXT,
    agent_email TEXT,
    agent_authority TEXT CHECK (agent_authority IN
        ('signed-permission', 'power-of-attorney', 'consumer-designation', 'parent', 'none-shown')),
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on)), -- the consumer confirmed the agent
    confirmed_by TEXT,
    -- What makes a mistake about the person worse than usual.
    sensitive INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1)),
    harmful INTEGER NOT NULL DEFAULT 0 CHECK (harmful IN (0, 1)),
    fraud_suspected INTEGER NOT NULL DEFAULT 0 CHECK (fraud_suspected IN (0, 1)),
    disputed TEXT CHECK (disputed GLOB '[a-z]*'), -- the data point to be corrected
    opened_at TEXT NOT NULL CHECK (opened_at LIKE '____-__-__T__:__:__.___Z'),
    next_due TEXT CHECK (next_due IS date(next_due)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    UNIQUE (year, serial),
    CHECK (agent_authority IS NOT NULL OR COALESCE(agent_name, agent_organization, agent_email) IS NULL),
    CHECK ((confirmed_on IS NULL) = (confirmed_by IS NULL)),
    CHECK (confirmed_on IS NULL OR agent_authority IS NOT NULL),
    CHECK (closed_on IS NULL OR next_due IS NULL)
) STRICT;

-- The order of the list: what is due next first, what has nothing due last.
CREATE INDEX cases_by_due ON cases (next_due IS NULL, next_due, id);
-- The same of the open ones, and the last closed first: a list of either never meets the others.
CREATE INDEX cases_open_by_due ON cases (next_due IS NULL, next_due, id) WHERE closed_on IS NULL;
CREATE INDEX cases_by_closing ON cases (closed_on) WHERE closed_on IS NOT NULL;
-- Possible duplicates.
CREATE INDEX cases_by_email ON cases (email COLLATE NOCASE);
CREATE INDEX cases_by_name ON cases (name COLLATE NOCASE);

-- How many cases there are, so that nobody has to count a million of them. One row. No trigger keeps it:
-- one would have the search index written to the disk with each case of an import.
CREATE TABLE case_counts (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    open INTEGER NOT NULL DEFAULT 0 CHECK (open >= 0),
    closed INTEGER NOT NULL DEFAULT 0 CHECK (closed >= 0)
) STRICT;

INSERT INTO case_counts (id) VALUES (1);

-- What a consumer offered by which they can be found.
CREATE TABLE identifiers (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;

-- From which messages cases were logged: a hash of what is the same in all copies of one.
CREATE TABLE arrivals (
    fingerprint BLOB PRIMARY KEY CHECK (length(fingerprint) = 32),
    case_id INTEGER NOT NULL REFERENCES cases (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX arrivals_by_case ON arrivals (case_id);

-- Search as you type. The row id is that of the case. `state` is `open` or `closed` and never what people
-- look for: with it the newest matches are the wanted ones. A beginning of up to seven letters has an entry of
-- its own, so that `gmail` is not put together from all that begin so.
CREATE VIRTUAL TABLE case_search USING fts5 (
    number, name, email, agent, reference, identifiers, state,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6 7'
);
-- What is taken out of the index is overwritten, not only marked.
INSERT INTO case_search (case_search, rank) VALUES ('secure-delete', 1);

-- One right asked for in a case. The stage decides which columns are filled.
CREATE TABLE requests (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    "right" TEXT NOT NULL CHECK ("right" GLOB '[a-z]*'),
    received TEXT NOT NULL CHECK (received IS date(received)),
    law TEXT NOT NULL CHECK (law GLOB '[a-z]*'), -- the version it is counted by
    acknowledged_on TEXT CHECK (acknowledged_on IS date(acknowledged_on)),
    extended_on TEXT CHECK (extended_on IS date(extended_on)),
    extension_reason TEXT,
    stage TEXT NOT NULL DEFAULT 'open' CHECK (stage IN ('open', 'decided', 'answered', 'withdrawn')),
    outcome TEXT CHECK (outcome IN ('granted', 'partly', 'denied')),
    ground TEXT CHECK (ground GLOB '[a-z]*'),
    facts TEXT CHECK (facts <> ''),
    decided_on TEXT CHECK (decided_on IS date(decided_on)),
    decided_by TEXT,
    agreed_by TEXT CHECK (agreed_by <> ''), -- the second person, where the ground needs one
    agreed_as TEXT CHECK (agreed_as IN ('staff', 'adviser')),
    carried_out_on TEXT CHECK (carried_out_on IS date(carried_out_on)), -- done, apart from any answer
    carried_out_by TEXT,
    answered_on TEXT CHECK (answered_on IS date(answered_on)),
    answered_by TEXT,
    withdrawn_on TEXT CHECK (withdrawn_on IS date(withdrawn_on)),
    UNIQUE (case_id, "right"),
    CHECK (agreed_by IS NULL OR ground IS NOT NULL),
    CHECK ((agreed_by IS NULL) = (agreed_as IS NULL)),
    CHECK ((carried_out_on IS NULL) = (carried_out_by IS NULL)),
    -- What is denied was not done.
    CHECK (carried_out_on IS NULL OR outcome IS NOT 'denied'),
    CHECK ((extended_on IS NULL) = (extension_reason IS NULL)),
    -- Decided means an outcome, a day and a person; answered is decided before.
    CHECK ((stage IN ('decided', 'answered')) = (outcome IS NOT NULL)),
    CHECK ((outcome IS NULL) = (decided_on IS NULL) AND (outcome IS NULL) = (decided_by IS NULL)),
    -- A refusal, whole or in part, has a ground and its facts; what is granted has neither.
    CHECK ((outcome IS NOT NULL AND outcome <> 'granted') = (ground IS NOT NULL)),
    CHECK ((ground IS NULL) = (facts IS NULL)),
    CHECK ((stage = 'answered') = (answered_on IS NOT NULL)),
    CHECK ((answered_on IS NULL) = (answered_by IS NULL)),
    CHECK ((stage = 'withdrawn') = (withdrawn_on IS NOT NULL))
) STRICT;

-- What was answered in a year.
CREATE INDEX requests_by_answer ON requests (answered_on) WHERE answered_on IS NOT NULL;

-- Who is to be told of what was given, as the inventory had them on the day of the decision.
CREATE TABLE recipients (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES requests (id),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('service-provider', 'contractor', 'third-party', 'source')),
    word TEXT CHECK (word IN ('told', 'impossible', 'not-concerned')), -- what came of it; NULL: to be told
    note TEXT NOT NULL DEFAULT '', -- how it was told, or why not
    settled_on TEXT CHECK (settled_on IS date(settled_on)),
    settled_by TEXT,
    letter_id INTEGER REFERENCES letters (id), -- the notice that told them, or has not reached them
    UNIQUE (request_id, name, role),
    CHECK ((word IS NULL) = (settled_on IS NULL) AND (word IS NULL) = (settled_by IS NULL)),
    CHECK (word IS NULL OR word = 'told' OR note <> '')
) STRICT;

CREATE INDEX recipients_by_letter ON recipients (letter_id);

-- What was kept when something was refused, until its time is over.
CREATE TABLE retained (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES requests (id),
    what TEXT NOT NULL CHECK (what <> ''),
    ground TEXT NOT NULL CHECK (ground GLOB '[a-z]*'),
    until TEXT CHECK (until IS date(until)), -- the last day; NULL: until somebody judges otherwise
    judged_on TEXT NOT NULL CHECK (judged_on IS date(judged_on)), -- of the decision or of the last review
    judged_by TEXT NOT NULL,
    deleted_on TEXT CHECK (deleted_on IS date(deleted_on)),
    deleted_by TEXT,
    CHECK ((deleted_on IS NULL) = (deleted_by IS NULL))
) STRICT;

CREATE INDEX retained_by_request ON retained (request_id);
-- What is still there.
CREATE INDEX retained_there ON retained (request_id) WHERE deleted_on IS NULL;

-- Data points compared with the office's own records. Never the value.
CREATE TABLE checks (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    point TEXT NOT NULL CHECK (point IN
        ('email-address', 'name', 'order-number', 'purchase-date', 'purchase-amount', 'license-key',
         'phone', 'postal-address', 'postal-code', 'account-name', 'account-login', 'earlier-contact',
         'declaration', 'other')),
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    matches INTEGER NOT NULL CHECK (matches IN (0, 1)),
    made_by TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__.___Z')
) STRICT;

CREATE INDEX checks_by_case ON checks (case_id);

CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    text TEXT NOT NULL,
    written_by TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__.___Z')
) STRICT;

CREATE INDEX notes_by_case ON notes (case_id);

-- The keys of contents; each stands here and nowhere else. A large content comes in before the kept file it
-- belongs to has a row. What never got one is removed when the file is opened the next time.
CREATE TABLE evidence_contents (
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

-- Files kept for a case.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0), -- bytes
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    source TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN
        ('original-message', 'attachment', 'identity', 'letter', 'other')),
    added_at TEXT NOT NULL CHECK (added_at LIKE '____-__-__T__:__:__.___Z'),
    added_by TEXT NOT NULL,
    shred_on TEXT CHECK (shred_on IS date(shred_on)), -- the day on which it is destroyed
    content_id INTEGER NOT NULL UNIQUE REFERENCES evidence_contents (id)
) STRICT;

CREATE INDEX evidence_by_case ON evidence (case_id);
CREATE INDEX evidence_by_shred ON evidence (shred_on) WHERE shred_on IS NOT NULL;

-- Content in sealed pieces: 64 KiB and a tag of 16 bytes; the last one is shorter, perhaps empty.
CREATE TABLE evidence_chunks (
    id INTEGER PRIMARY KEY,
    content_id INTEGER NOT NULL REFERENCES evidence_contents (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    content BLOB NOT NULL CHECK (length(content) BETWEEN 16 AND 65552),
    UNIQUE (content_id, position)
) STRICT;

CREATE TABLE letters (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL CHECK (kind GLOB '[a-z]*'),
    language TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date IS date(date)),
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    template INTEGER NOT NULL CHECK (template >= 0), -- the version of the office it was made from; 0 is ours
    -- What the template last made of the case: what differs from it was written by staff.
    made_subject TEXT NOT NULL DEFAULT '',
    made_text TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent')),
    created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T__:__:__.___Z'),
    sent_on TEXT CHECK (sent_on IS date(sent_on)),
    sent_by TEXT,
    model TEXT, -- what every format was made from, as JSON
    pdf_id INTEGER REFERENCES evidence (id),
    sha256 BLOB CHECK (length(sha256) = 32),
    despite TEXT CHECK (despite <> ''), -- why it went although something stood against it
    CHECK (despite IS NULL OR state = 'sent'),
    CHECK ((state = 'sent') = (sent_on IS NOT NULL)),
    CHECK ((state = 'sent') = (sent_by IS NOT NULL)),
    CHECK ((state = 'sent') = (model IS NOT NULL)),
    CHECK ((state = 'sent') = (pdf_id IS NOT NULL)),
    CHECK ((state = 'sent') = (sha256 IS NOT NULL))
) STRICT;

CREATE INDEX letters_by_case ON letters (case_id);
CREATE INDEX letters_by_pdf ON letters (pdf_id);

-- What went out does not change any more.
CREATE TRIGGER letters_sent_stay BEFORE UPDATE ON letters WHEN OLD.state = 'sent'
BEGIN
    SELECT RAISE(ABORT, 'a sent letter does not change');
END;

CREATE TRIGGER letters_sent_remain BEFORE DELETE ON letters WHEN OLD.state = 'sent'
BEGIN
    SELECT RAISE(ABORT, 'a sent letter does not change');
END;

-- How a sent letter went to whom, and what was heard of it later. Rows are only added.
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES letters (id),
    passage TEXT NOT NULL CHECK (passage IN ('went', 'arrived', 'returned', 'bounced')),
    way TEXT NOT NULL CHECK (way IN ('email', 'post', 'registered-post', 'hand', 'portal')),
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    day TEXT NOT NULL CHECK (day IS date(day)),
    tracking TEXT NOT NULL, -- the number of registered post; empty otherwise
    note TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__.___Z')
) STRICT;

CREATE INDEX deliveries_by_letter ON deliveries (letter_id);

CREATE TRIGGER deliveries_stay BEFORE UPDATE ON deliveries
BEGIN
    SELECT RAISE(ABORT, 'what was recorded of a delivery does not change');
END;

CREATE TRIGGER deliveries_remain BEFORE DELETE ON deliveries
BEGIN
    SELECT RAISE(ABORT, 'what was recorded of a delivery does not change');
END;

-- What the letters of a case say beside what was decided: each detail once, in the words of staff.
CREATE TABLE details (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    detail TEXT NOT NULL CHECK (detail GLOB '[a-z]*'),
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (case_id, detail, position)
) STRICT, WITHOUT ROWID;

-- The office's own letter templates: of each kind and language at most one draft and one version in use,
-- and every version that was used before, so that a letter can name the one it was made from.
CREATE TABLE templates (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind GLOB '[a-z]*'),
    language TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'in-use', 'retired')),
    source TEXT NOT NULL,
    written_by TEXT NOT NULL, -- who saved the draft last, or published the version
    written_at TEXT NOT NULL CHECK (written_at LIKE '____-__-__T__:__:__.___Z'),
    reason TEXT CHECK (reason <> ''), -- why it was published although it breaks a duty
    UNIQUE (kind, language, version)
) STRICT;

CREATE UNIQUE INDEX templates_one_of_each ON templates (kind, language, state) WHERE state <> 'retired';

-- A version that letters were made from keeps its words.
CREATE TRIGGER templates_published_stay BEFORE UPDATE ON templates
WHEN OLD.state = 'retired' OR (OLD.state = 'in-use' AND (NEW.state <> 'retired' OR NEW.source <> OLD.source))
BEGIN
    SELECT RAISE(ABORT, 'a published template does not change');
END;

CREATE TRIGGER templates_published_remain BEFORE DELETE ON templates WHEN OLD.state <> 'draft'
BEGIN
    SELECT RAISE(ABORT, 'a published template does not change');
END;

-- Paragraphs that letters often need, by a short key.
CREATE TABLE text_blocks (
    key TEXT NOT NULL CHECK (key GLOB '[a-z0-9]*'),
    language TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (key, language)
) STRICT, WITHOUT ROWID;

-- Days on which the office is closed, beside the holidays of the law.
CREATE TABLE holidays (
    date TEXT PRIMARY KEY CHECK (date IS date(date)),
    name TEXT NOT NULL CHECK (name <> '')
) STRICT, WITHOUT ROWID;

-- Other laws that the office turned on, by their codes.
CREATE TABLE packs (
    law TEXT PRIMARY KEY CHECK (law GLOB '[a-z]*')
) STRICT, WITHOUT ROWID;

-- The inventory: everyday categories of personal information.
CREATE TABLE categories (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    retention TEXT NOT NULL
) STRICT;

-- The lists of a category. Statutory categories stand here by their codes.
CREATE TABLE category_items (
    category_id INTEGER NOT NULL REFERENCES categories (id),
    list TEXT NOT NULL CHECK (list IN
        ('statutory', 'element', 'source', 'purpose', 'recipient', 'sold-to')),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (category_id, list, position)
) STRICT, WITHOUT ROWID;

-- How those are reached to whom the inventory says that information goes. Kept under their names there.
CREATE TABLE contacts (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    email TEXT NOT NULL,
    address TEXT NOT NULL, -- lines
    last_got TEXT CHECK (last_got IS date(last_got)), -- when they last got any; NULL while they still do
    CHECK (email <> '' OR address <> '' OR last_got IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- What somebody was typing when the file was locked or the program ended. It goes when they save it, leave it
-- or throw it away.
CREATE TABLE unsaved (
    staff TEXT PRIMARY KEY,
    content TEXT NOT NULL, -- JSON of the window's own
    told INTEGER NOT NULL CHECK (told IN (0, 1)), -- whether the history says that something is kept
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__.___Z')
) STRICT, WITHOUT ROWID;

-- The message that the screen was about. Apart, so that a large one is not written anew while somebody types.
CREATE TABLE unsaved_messages (
    staff TEXT PRIMARY KEY REFERENCES unsaved (staff) ON DELETE CASCADE ON UPDATE CASCADE,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32) -- of the bytes
) STRICT, WITHOUT ROWID;

-- Every act, linked: each code covers the entry and the code before it. An entry outlives its case, so
-- the case is no foreign key.
CREATE TABLE history (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__.___Z'),
    actor TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action GLOB '[a-z]*'),
    case_id INTEGER,
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;

CREATE INDEX history_by_case ON history (case_id);

-- What an act was about. May hold personal data; erasing a row leaves the chain whole.
CREATE TABLE history_details (
    seq INTEGER PRIMARY KEY REFERENCES history (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    payload TEXT NOT NULL -- JSON
) STRICT;

-- These triggers stop mistakes; the codes show intent.
CREATE TRIGGER history_stays BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history does not change');
END;

CREATE TRIGGER history_remains BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history does not change');
END;

CREATE TRIGGER history_details_stay BEFORE UPDATE ON history_details
BEGIN
    SELECT RAISE(ABORT, 'history does not change');
END;
