-- Version 1: the tables of the first case files. `src/schema.sql` says what they are for.

CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    case_file BLOB NOT NULL CHECK (length(case_file) = 16),
    created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T__:__:__.___Z'),
    sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)),
    epoch INTEGER NOT NULL DEFAULT 0 CHECK (epoch >= 0),
    history_key BLOB NOT NULL CHECK (length(history_key) = 32)
) STRICT;

CREATE TABLE backups (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    automatic INTEGER NOT NULL DEFAULT 1 CHECK (automatic IN (0, 1)),
    folder TEXT,
    tried_on TEXT CHECK (tried_on IS date(tried_on)),
    made_at TEXT CHECK (made_at LIKE '____-__-__T__:__:__.___Z'),
    made_seq INTEGER,
    failed_at TEXT CHECK (failed_at LIKE '____-__-__T__:__:__.___Z'),
    failure TEXT,
    CHECK ((made_at IS NULL) = (made_seq IS NULL)),
    CHECK ((failed_at IS NULL) = (failure IS NULL))
) STRICT;

INSERT INTO backups (id) VALUES (1);

CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT '',
    sells_or_shares INTEGER NOT NULL DEFAULT 0 CHECK (sells_or_shares IN (0, 1)),
    letterhead TEXT NOT NULL DEFAULT '',
    paper TEXT NOT NULL DEFAULT 'us-letter' CHECK (paper IN ('us-letter', 'a4'))
) STRICT;

INSERT INTO office (id) VALUES (1);

CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
    serial INTEGER NOT NULL CHECK (serial > 0),
    received TEXT NOT NULL CHECK (received IS date(received)),
    channel TEXT NOT NULL CHECK (channel IN
        ('email', 'request-page', 'phone', 'post', 'counter', 'agent-service', 'other')),
    language TEXT NOT NULL,
    reference TEXT,
    name TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    address TEXT NOT NULL,
    agent_name TEXT,
    agent_organization TEXT,
    agent_email TEXT,
    agent_authority TEXT CHECK (agent_authority IN
        ('signed-permission', 'power-of-attorney', 'consumer-designation', 'parent', 'none-shown')),
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on)),
    confirmed_by TEXT,
    sensitive INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1)),
    harmful INTEGER NOT NULL DEFAULT 0 CHECK (harmful IN (0, 1)),
    fraud_suspected INTEGER NOT NULL DEFAULT 0 CHECK (fraud_suspected IN (0, 1)),
    disputed TEXT CHECK (disputed GLOB '[a-z]*'),
    opened_at TEXT NOT NULL CHECK (opened_at LIKE '____-__-__T__:__:__.___Z'),
    next_due TEXT CHECK (next_due IS date(next_due)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    UNIQUE (year, serial),
    CHECK (agent_authority IS NOT NULL OR COALESCE(agent_name, agent_organization, agent_email) IS NULL),
    CHECK ((confirmed_on IS NULL) = (confirmed_by IS NULL)),
    CHECK (confirmed_on IS NULL OR agent_authority IS NOT NULL),
    CHECK (closed_on IS NULL OR next_due IS NULL)
) STRICT;

CREATE INDEX cases_by_due ON cases (next_due IS NULL, next_due, id);
CREATE INDEX cases_open_by_due ON cases (next_due IS NULL, next_due, id) WHERE closed_on IS NULL;
CREATE INDEX cases_by_closing ON cases (closed_on) WHERE closed_on IS NOT NULL;
CREATE INDEX cases_by_email ON cases (email COLLATE NOCASE);
CREATE INDEX cases_by_name ON cases (name COLLATE NOCASE);

CREATE TABLE case_counts (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    open INTEGER NOT NULL DEFAULT 0 CHECK (open >= 0),
    closed INTEGER NOT NULL DEFAULT 0 CHECK (closed >= 0)
) STRICT;

INSERT INTO case_counts (id) VALUES (1);

CREATE TABLE identifiers (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE arrivals (
    fingerprint BLOB PRIMARY KEY CHECK (length(fingerprint) = 32),
    case_id INTEGER NOT NULL REFERENCES cases (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX arrivals_by_case ON arrivals (case_id);

CREATE VIRTUAL TABLE case_search USING fts5 (
    number, name, email, agent, reference, identifiers, state,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6 7'
);
INSERT INTO case_search (case_search, rank) VALUES ('secure-delete', 1);

CREATE TABLE requests (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    "right" TEXT NOT NULL CHECK ("right" GLOB '[a-z]*'),
    received TEXT NOT NULL CHECK (received IS date(received)),
    law TEXT NOT NULL CHECK (law GLOB '[a-z]*'),
    acknowledged_on TEXT CHECK (acknowledged_on IS date(acknowledged_on)),
    extended_on TEXT CHECK (extended_on IS date(extended_on)),
    extension_reason TEXT,
    stage TEXT NOT NULL DEFAULT 'open' CHECK (stage IN ('open', 'decided', 'answered', 'withdrawn')),
    outcome TEXT CHECK (outcome IN ('granted', 'partly', 'denied')),
    ground TEXT CHECK (ground GLOB '[a-z]*'),
    facts TEXT CHECK (facts <> ''),
    decided_on TEXT CHECK (decided_on IS date(decided_on)),
    decided_by TEXT,
    agreed_by TEXT CHECK (agreed_by <> ''),
    agreed_as TEXT CHECK (agreed_as IN ('staff', 'adviser')),
    carried_out_on TEXT CHECK (carried_out_on IS date(carried_out_on)),
    carried_out_by TEXT,
    answered_on TEXT CHECK (answered_on IS date(answered_on)),
    answered_by TEXT,
    withdrawn_on TEXT CHECK (withdrawn_on IS date(withdrawn_on)),
    UNIQUE (case_id, "right"),
    CHECK (agreed_by IS NULL OR ground IS NOT NULL),
    CHECK ((agreed_by IS NULL) = (agreed_as IS NULL)),
    CHECK ((carried_out_on IS NULL) = (carried_out_by IS NULL)),
    CHECK (carried_out_on IS NULL OR outcome IS NOT 'denied'),
    CHECK ((extended_on IS NULL) = (extension_reason IS NULL)),
    CHECK ((stage IN ('decided', 'answered')) = (outcome IS NOT NULL)),
    CHECK ((outcome IS NULL) = (decided_on IS NULL) AND (outcome IS NULL) = (decided_by IS NULL)),
    CHECK ((outcome IS NOT NULL AND outcome <> 'granted') = (ground IS NOT NULL)),
    CHECK ((ground IS NULL) = (facts IS NULL)),
    CHECK ((stage = 'answered') = (answered_on IS NOT NULL)),
    CHECK ((answered_on IS NULL) = (answered_by IS NULL)),
    CHECK ((stage = 'withdrawn') = (withdrawn_on IS NOT NULL))
) STRICT;

CREATE INDEX requests_by_answer ON requests (answered_on) WHERE answered_on IS NOT NULL;

CREATE TABLE recipients (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES requests (id),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('service-provider', 'contractor', 'third-party', 'source')),
    word TEXT CHECK (word IN ('told', 'impossible', 'not-concerned')),
    note TEXT NOT NULL DEFAULT '',
    settled_on TEXT CHECK (settled_on IS date(settled_on)),
    settled_by TEXT,
    letter_id INTEGER REFERENCES letters (id),
    UNIQUE (request_id, name, role),
    CHECK ((word IS NULL) = (settled_on IS NULL) AND (word IS NULL) = (settled_by IS NULL)),
    CHECK (word IS NULL OR word = 'told' OR note <> '')
) STRICT;

CREATE INDEX recipients_by_letter ON recipients (letter_id);

CREATE TABLE retained (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES requests (id),
    what TEXT NOT NULL CHECK (what <> ''),
    ground TEXT NOT NULL CHECK (ground GLOB '[a-z]*'),
    until TEXT CHECK (until IS date(until)),
    judged_on TEXT NOT NULL CHECK (judged_on IS date(judged_on)),
    judged_by TEXT NOT NULL,
    deleted_on TEXT CHECK (deleted_on IS date(deleted_on)),
    deleted_by TEXT,
    CHECK ((deleted_on IS NULL) = (deleted_by IS NULL))
) STRICT;

CREATE INDEX retained_by_request ON retained (request_id);
CREATE INDEX retained_there ON retained (request_id) WHERE deleted_on IS NULL;

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

CREATE TABLE evidence_contents (
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    source TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN
        ('original-message', 'attachment', 'identity', 'letter', 'other')),
    added_at TEXT NOT NULL CHECK (added_at LIKE '____-__-__T__:__:__.___Z'),
    added_by TEXT NOT NULL,
    shred_on TEXT CHECK (shred_on IS date(shred_on)),
    content_id INTEGER NOT NULL UNIQUE REFERENCES evidence_contents (id)
) STRICT;

CREATE INDEX evidence_by_case ON evidence (case_id);
CREATE INDEX evidence_by_shred ON evidence (shred_on) WHERE shred_on IS NOT NULL;

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
    template INTEGER NOT NULL CHECK (template >= 0),
    made_subject TEXT NOT NULL DEFAULT '',
    made_text TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent')),
    created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T__:__:__.___Z'),
    sent_on TEXT CHECK (sent_on IS date(sent_on)),
    sent_by TEXT,
    model TEXT,
    pdf_id INTEGER REFERENCES evidence (id),
    sha256 BLOB CHECK (length(sha256) = 32),
    despite TEXT CHECK (despite <> ''),
    CHECK (despite IS NULL OR state = 'sent'),
    CHECK ((state = 'sent') = (sent_on IS NOT NULL)),
    CHECK ((state = 'sent') = (sent_by IS NOT NULL)),
    CHECK ((state = 'sent') = (model IS NOT NULL)),
    CHECK ((state = 'sent') = (pdf_id IS NOT NULL)),
    CHECK ((state = 'sent') = (sha256 IS NOT NULL))
) STRICT;

CREATE INDEX letters_by_case ON letters (case_id);
CREATE INDEX letters_by_pdf ON letters (pdf_id);

CREATE TRIGGER letters_sent_stay BEFORE UPDATE ON letters WHEN OLD.state = 'sent'
BEGIN
    SELECT RAISE(ABORT, 'a sent letter does not change');
END;

CREATE TRIGGER letters_sent_remain BEFORE DELETE ON letters WHEN OLD.state = 'sent'
BEGIN
    SELECT RAISE(ABORT, 'a sent letter does not change');
END;

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES letters (id),
    passage TEXT NOT NULL CHECK (passage IN ('went', 'arrived', 'returned', 'bounced')),
    way TEXT NOT NULL CHECK (way IN ('email', 'post', 'registered-post', 'hand', 'portal')),
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    day TEXT NOT NULL CHECK (day IS date(day)),
    tracking TEXT NOT NULL,
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

CREATE TABLE details (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    detail TEXT NOT NULL CHECK (detail GLOB '[a-z]*'),
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (case_id, detail, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE templates (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind GLOB '[a-z]*'),
    language TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'in-use', 'retired')),
    source TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at TEXT NOT NULL CHECK (written_at LIKE '____-__-__T__:__:__.___Z'),
    reason TEXT CHECK (reason <> ''),
    UNIQUE (kind, language, version)
) STRICT;

CREATE UNIQUE INDEX templates_one_of_each ON templates (kind, language, state) WHERE state <> 'retired';

CREATE TRIGGER templates_published_stay BEFORE UPDATE ON templates
WHEN OLD.state = 'retired' OR (OLD.state = 'in-use' AND (NEW.state <> 'retired' OR NEW.source <> OLD.source))
BEGIN
    SELECT RAISE(ABORT, 'a published template does not change');
END;

CREATE TRIGGER templates_published_remain BEFORE DELETE ON templates WHEN OLD.state <> 'draft'
BEGIN
    SELECT RAISE(ABORT, 'a published template does not change');
END;

CREATE TABLE text_blocks (
    key TEXT NOT NULL CHECK (key GLOB '[a-z0-9]*'),
    language TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (key, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE holidays (
    date TEXT PRIMARY KEY CHECK (date IS date(date)),
    name TEXT NOT NULL CHECK (name <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE packs (
    law TEXT PRIMARY KEY CHECK (law GLOB '[a-z]*')
) STRICT, WITHOUT ROWID;

CREATE TABLE categories (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    retention TEXT NOT NULL
) STRICT;

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
    last_got TEXT CHECK (last_got IS date(last_got)),
    CHECK (email <> '' OR address <> '' OR last_got IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE unsaved (
    staff TEXT PRIMARY KEY,
    content TEXT NOT NULL,
    told INTEGER NOT NULL CHECK (told IN (0, 1)),
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__.___Z')
) STRICT, WITHOUT ROWID;

CREATE TABLE unsaved_messages (
    staff TEXT PRIMARY KEY REFERENCES unsaved (staff) ON DELETE CASCADE ON UPDATE CASCADE,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE history_details (
    seq INTEGER PRIMARY KEY REFERENCES history (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    payload TEXT NOT NULL
) STRICT;

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
