-- Rows for the tables that the fixture's other acts leave empty, in columns that every version had since
-- the first. Case 1, its request 1 and its kept file 1 are there already.
UPDATE office SET name = 'Harbor Street Books', address = '12 Harbor Street', time_zone = 'America/Los_Angeles';
UPDATE requests SET stage = 'decided', outcome = 'partly', ground = 'legal-obligation', facts = 'Invoices are kept.',
    decided_on = '2026-03-20', decided_by = 'Ada' WHERE id = 1;
INSERT INTO recipients (request_id, name, role) VALUES (1, 'Parcel Service', 'service-provider');
INSERT INTO retained (request_id, what, ground, until, judged_on, judged_by)
    VALUES (1, 'Invoices', 'legal-obligation', '2033-12-31', '2026-03-20', 'Ada');
INSERT INTO checks (case_id, point, source, note, matches, made_by, at)
    VALUES (1, 'email-address', 'Shop', 'as in the order', 1, 'Ada', '2026-03-03T09:00:00.000Z');
INSERT INTO letters (case_id, kind, language, date, subject, text, template, state, created_at, sent_on, sent_by,
    model, pdf_id, sha256) VALUES (1, 'acknowledgement', 'en', '2026-03-04', 'We have it', 'Dear Maria', 0, 'sent',
    '2026-03-04T09:00:00.000Z', '2026-03-04', 'Ada', '{}', 1, zeroblob(32));
INSERT INTO deliveries (letter_id, passage, way, recipient, day, tracking, note, recorded_by, at)
    VALUES (1, 'went', 'email', 'maria@example.com', '2026-03-04', '', '', 'Ada', '2026-03-04T09:00:00.000Z');
INSERT INTO details (case_id, detail, position, text) VALUES (1, 'systems', 0, 'The shop');
INSERT INTO templates (kind, language, version, state, source, written_by, written_at)
    VALUES ('acknowledgement', 'en', 1, 'in-use', 'Dear reader', 'Ada', '2026-03-01T09:00:00.000Z');
INSERT INTO text_blocks (key, language, text) VALUES ('hours', 'en', 'We are open from nine to five.');
INSERT INTO holidays (date, name) VALUES ('2026-04-02', 'Stocktaking');
INSERT INTO packs (law) VALUES ('gdpr');
INSERT INTO categories (id, position, name, retention) VALUES (1, 0, 'Orders', 'Seven years');
INSERT INTO category_items (category_id, list, position, text) VALUES (1, 'source', 0, 'The consumer');
INSERT INTO contacts (name, email, address) VALUES ('Parcel Service', 'privacy@parcel.example', '');
INSERT INTO unsaved (staff, content, told, at) VALUES ('Ada', '{}', 1, '2026-03-04T09:00:00.000Z');
INSERT INTO unsaved_messages (staff, name, bytes, sha256) VALUES ('Ada', 'mail.eml', x'46726f6d3a', zeroblob(32));
