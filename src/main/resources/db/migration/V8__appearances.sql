-- One text can be published at several places: an article has appearances. Texts and addresses are compared in a canonical
-- form, and an article that was taken down leaves a tombstone.

-- SHA-256 of a text in UTF-8, for indexes: convert_to() is only STABLE, and is immutable for a constant encoding.
CREATE FUNCTION text_sha256(words text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN sha256(convert_to(words, 'UTF8'));

-- The form in which texts are compared: lines end in \n, without white space at the end of a line or of the text.
-- CanonicalText.java computes the same; a test compares the two.
CREATE FUNCTION canonical_text(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN rtrim((SELECT string_agg(rtrim(l.line, E' \t\u000B\f\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006'
            '\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000'), E'\n' ORDER BY l.n)
        FROM string_to_table(replace(replace(words, E'\r\n', E'\n'), E'\r', E'\n'), E'\n') WITH ORDINALITY AS l (line, n)), E'\n');

-- The form in which names of publishers and authors are compared: without case and accents. The cut keeps it inside an index.
CREATE FUNCTION folded(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN left(casefold(regexp_replace(normalize(words, NFKD), '[\u0300-\u036F]', '', 'g') COLLATE pg_unicode_fast), 300);

-- A text is kept once in an article and is current in one article at most. It is kept a second time only where it returns
-- at a place of its own after the article that had it has moved on to another text.
ALTER TABLE article_revision
    DROP CONSTRAINT article_revision_sha256_key,
    ADD COLUMN canonical_sha256 bytea NOT NULL GENERATED ALWAYS AS (text_sha256(canonical_text(text))) STORED,
    ADD CONSTRAINT revision_text_once_in_its_article UNIQUE (article_id, sha256);
CREATE UNIQUE INDEX revision_text_current_once ON article_revision (sha256) WHERE current;
CREATE INDEX revision_by_canonical_text ON article_revision (canonical_sha256);
CREATE INDEX revision_by_language ON article_revision (language) WHERE current AND language IS NOT NULL;

-- Whether any place still shows the article. One that no place shows has no current text.
ALTER TABLE article DROP CONSTRAINT article_has_a_current_revision;
ALTER TABLE article
    DROP COLUMN is_current,
    ADD COLUMN shown boolean NOT NULL DEFAULT true;
ALTER TABLE article ADD CONSTRAINT article_has_a_current_revision
    FOREIGN KEY (current_revision_id, id, shown) REFERENCES article_revision (id, article_id, current)
    DEFERRABLE INITIALLY DEFERRED;
DROP INDEX article_url;
DROP INDEX article_by_publisher;
DROP INDEX article_by_date;
CREATE INDEX article_by_date ON article (dated, id) WHERE shown;
CREATE INDEX article_undated ON article (dated, id) WHERE published_at IS NULL;

-- A place where an article's text was published, with what was said about it there. url is a URI; url_given is what came in
-- where that is none. url_key is SHA-256 of the URL in the form in which URLs are compared (WebAddress.java). replaced_at is
-- when another article's text was found at the place.
CREATE TABLE appearance (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    article_id    uuid NOT NULL REFERENCES article ON DELETE CASCADE,
    url           text CHECK (char_length(url) BETWEEN 1 AND 2048),
    url_given     text CHECK (url_given <> url),
    url_key       bytea CHECK (octet_length(url_key) = 32),
    title         text CHECK (title <> ''),
    publisher     text CHECK (publisher <> ''),
    author        text CHECK (author <> ''),
    published_at  timestamptz,
    seen_at       timestamptz NOT NULL,
    replaced_at   timestamptz,
    dated         timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(published_at, seen_at)) STORED,
    publisher_key text GENERATED ALWAYS AS (folded(publisher)) STORED,
    author_key    text GENERATED ALWAYS AS (folded(author)) STORED,
    CONSTRAINT appearance_key_is_of_its_url CHECK (url IS NOT NULL OR (url_key IS NULL AND url_given IS NULL)),
    CONSTRAINT appearance_without_url_is_not_replaced CHECK (url IS NOT NULL OR replaced_at IS NULL),
    CONSTRAINT appearance_is_seen_before_it_is_replaced CHECK (seen_at <= replaced_at)
);

-- URLs of before get the form in which they are compared, but for what is rare: escapes that are not needed, dot segments.
INSERT INTO appearance (article_id, url, url_key, title, publisher, author, published_at, seen_at)
SELECT a.id, a.url,
    CASE WHEN c.url IS NOT NULL AND row_number() OVER (PARTITION BY c.url ORDER BY a.url <> c.url, a.received_at, a.id) = 1
        THEN text_sha256(c.url) END,
    a.title, a.publisher, a.author, a.published_at, a.received_at
FROM article a
    LEFT JOIN LATERAL regexp_match(a.url, '^([^:/?#]+)://([^/?#:@]*)(:[0-9]*)?([^?#]*)([^#]*)') AS r (m) ON true
    LEFT JOIN LATERAL (SELECT coalesce(lower(m[1]) || '://' || lower(m[2])
        || CASE WHEN m[3] IS NULL OR lower(m[1]) || m[3] IN ('http:', 'http:80', 'https:', 'https:443') THEN '' ELSE m[3] END
        || CASE WHEN m[4] = '' THEN '/' ELSE m[4] END
        || CASE WHEN m[5] = '' THEN '' ELSE coalesce('?' || (SELECT string_agg(q.part, '&' ORDER BY q.n)
                FROM string_to_table(substr(m[5], 2), '&') WITH ORDINALITY AS q (part, n)
                WHERE q.part <> '' AND q.part !~* '^(utm_[^=]*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|oly_anon_id|oly_enc_id|vero_id|wickedid|xtor|at_medium|at_campaign|at_custom[0-9]+)(=|$)'), '')
            END, a.url) AS url OFFSET 0) c ON true; -- OFFSET keeps it computed once

-- A URL shows one text at a time.
CREATE UNIQUE INDEX appearance_at_url ON appearance (url_key) WHERE replaced_at IS NULL;
CREATE INDEX appearance_formerly_at_url ON appearance (url_key) WHERE replaced_at IS NOT NULL;
CREATE INDEX appearance_of_article ON appearance (article_id, id);
CREATE INDEX appearance_by_publisher ON appearance (publisher_key, article_id) WHERE publisher_key IS NOT NULL;
CREATE INDEX appearance_by_author ON appearance (author_key, article_id) WHERE author_key IS NOT NULL;

-- An article has the URL, title, publisher, author and date of the first place that shows it, and where no place does, of the
-- first one that did.
CREATE FUNCTION article_follows_its_appearances() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    home uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.article_id ELSE NEW.article_id END;
BEGIN
    UPDATE article a
    SET url = f.url, title = f.title, publisher = f.publisher, author = f.author, published_at = f.published_at,
        shown = f.replaced_at IS NULL
    FROM (SELECT * FROM appearance p WHERE p.article_id = home ORDER BY p.replaced_at IS NOT NULL, p.id LIMIT 1) f
    WHERE a.id = home AND (a.url, a.title, a.publisher, a.author, a.published_at, a.shown)
        IS DISTINCT FROM (f.url, f.title, f.publisher, f.author, f.published_at, f.replaced_at IS NULL);
    RETURN NULL;
END $$;
CREATE TRIGGER article_follows_its_appearances AFTER INSERT OR UPDATE OR DELETE ON appearance
    FOR EACH ROW EXECUTE FUNCTION article_follows_its_appearances();

CREATE FUNCTION current_text_follows_its_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE article_revision SET current = NEW.shown WHERE id = NEW.current_revision_id AND current <> NEW.shown;
    RETURN NULL;
END $$;
CREATE TRIGGER current_text_follows_its_article AFTER UPDATE ON article FOR EACH ROW WHEN (OLD.shown <> NEW.shown)
    EXECUTE FUNCTION current_text_follows_its_article();

-- What was said about a place before it was corrected.
CREATE TABLE appearance_history (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    appearance_id uuid NOT NULL REFERENCES appearance ON DELETE CASCADE,
    url           text,
    url_given     text,
    title         text,
    publisher     text,
    author        text,
    published_at  timestamptz,
    corrected_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX appearance_history_of_appearance ON appearance_history (appearance_id);
CREATE TRIGGER appearance_history_stays BEFORE UPDATE ON appearance_history FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What happens to articles after they were taken in, for those who follow the archive. number is their place in one order
-- with the filings (V4), and is given at the end of the transaction for the same reason. The article may be gone.
CREATE TABLE article_change (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    number     bigint UNIQUE,
    kind       text NOT NULL CHECK (kind IN ('APPEARED', 'CORRECTED', 'REPLACED', 'RESTORED', 'DELETED')),
    article_id uuid NOT NULL,
    reason     text CHECK (reason <> ''),
    changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE FUNCTION change_is_filed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(x'44697861'::bigint); -- Locks.FILING
    UPDATE article_change SET number = nextval('filing_number') WHERE id = NEW.id;
    PERFORM pg_notify('dixit_filed', '');
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER change_is_filed AFTER INSERT ON article_change
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION change_is_filed();

CREATE FUNCTION appearance_is_corrected() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO appearance_history (appearance_id, url, url_given, title, publisher, author, published_at)
    VALUES (OLD.id, OLD.url, OLD.url_given, OLD.title, OLD.publisher, OLD.author, OLD.published_at);
    INSERT INTO article_change (kind, article_id) VALUES ('CORRECTED', NEW.article_id);
    RETURN NULL;
END $$;
CREATE TRIGGER appearance_is_corrected AFTER UPDATE ON appearance FOR EACH ROW
    WHEN ((OLD.url, OLD.url_given, OLD.title, OLD.publisher, OLD.author, OLD.published_at)
        IS DISTINCT FROM (NEW.url, NEW.url_given, NEW.title, NEW.publisher, NEW.author, NEW.published_at))
    EXECUTE FUNCTION appearance_is_corrected();

CREATE FUNCTION article_is_shown_or_not() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO article_change (kind, article_id) VALUES (CASE WHEN NEW.shown THEN 'RESTORED' ELSE 'REPLACED' END, NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER article_is_shown_or_not AFTER UPDATE ON article FOR EACH ROW WHEN (OLD.shown <> NEW.shown)
    EXECUTE FUNCTION article_is_shown_or_not();

-- A text that is current again, or that is analysed only now, takes a new place in the order of filing.
CREATE FUNCTION revision_is_filed_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(x'44697861'::bigint); -- Locks.FILING
    UPDATE filing SET number = nextval('filing_number') WHERE revision_id = NEW.id;
    PERFORM pg_notify('dixit_filed', '');
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER revision_is_filed_again AFTER UPDATE ON article_revision
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.current AND NOT OLD.current OR NEW.analysed AND NOT OLD.analysed)
    EXECUTE FUNCTION revision_is_filed_again();

-- What is left of an article that was taken down: why, and the keys of its texts (canonical_sha256) and of the URLs that
-- showed it (url_key). It keeps both from being taken in again until somebody insists, which lifts it.
CREATE TABLE tombstone (
    id         uuid PRIMARY KEY, -- the article's
    reason     text NOT NULL CHECK (reason <> ''),
    deleted_by text NOT NULL CHECK (deleted_by <> ''),
    deleted_at timestamptz NOT NULL,
    lifted_at  timestamptz,
    CONSTRAINT tombstone_lifted_after_it_was_set CHECK (deleted_at <= lifted_at)
);
CREATE TABLE tombstone_key (
    key          bytea NOT NULL CHECK (octet_length(key) = 32),
    tombstone_id uuid NOT NULL REFERENCES tombstone,
    PRIMARY KEY (key, tombstone_id)
);
CREATE TRIGGER tombstone_stays BEFORE DELETE ON tombstone FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tombstone_key_stays BEFORE UPDATE OR DELETE ON tombstone_key FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION article_is_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO article_change (kind, article_id, reason) VALUES ('DELETED', NEW.id, NEW.reason);
    RETURN NULL;
END $$;
CREATE TRIGGER article_is_deleted AFTER INSERT ON tombstone FOR EACH ROW EXECUTE FUNCTION article_is_deleted();
