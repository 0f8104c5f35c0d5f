-- The archive: articles with their revisions, actors, statements, and the decisions of curators.
--
-- Three habits hold in every table:
--  * a span [start, "end") counts Unicode code points, as char_length and substr do in a UTF-8 database, and cannot leave
--    its text: the row carries code_points of its revision, and a composite foreign key vouches that it is the true number;
--  * what a hot read sorts and filters by (dated, current) is carried down the same way, with ON UPDATE CASCADE, so that it
--    can neither be forgotten nor disagree;
--  * words stand in the text of an enum's constant with a CHECK: a new one is one ALTER TABLE, and reads need no cast.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- English stemming that does not see accents: "Macrón" finds "Macron".
CREATE TEXT SEARCH CONFIGURATION dixit (COPY = english);
ALTER TEXT SEARCH CONFIGURATION dixit
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- Whether spans, given as start, end, start, end …, are one or more, rising, and inside a text of that many code points.
CREATE FUNCTION spans_inside(spans integer[], code_points integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN cardinality(spans) >= 2 AND cardinality(spans) % 2 = 0 AND array_position(spans, NULL) IS NULL
        AND spans[1] >= 0 AND spans[cardinality(spans)] <= code_points
        AND NOT EXISTS (SELECT FROM generate_series(1, cardinality(spans) - 1) i
                        WHERE CASE WHEN i % 2 = 1 THEN spans[i] >= spans[i + 1] ELSE spans[i] > spans[i + 1] END);

-- Whether an optional span is either absent or inside.
CREATE FUNCTION span_inside(span_start integer, span_end integer, code_points integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (span_start IS NULL AND span_end IS NULL)
        OR (span_start IS NOT NULL AND span_end IS NOT NULL
            AND 0 <= span_start AND span_start < span_end AND span_end <= code_points);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is not allowed: it is kept as it is', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- An article: where a text came from. dated is the time that it is sorted by.
CREATE TABLE article (
    id                  uuid PRIMARY KEY DEFAULT uuidv7(),
    url                 text CHECK (char_length(url) BETWEEN 1 AND 2048),
    title               text CHECK (title <> ''),
    publisher           text CHECK (publisher <> ''),
    author              text CHECK (author <> ''),
    published_at        timestamptz,
    received_at         timestamptz NOT NULL,
    dated               timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(published_at, received_at)) STORED,
    current_revision_id uuid NOT NULL,
    is_current          boolean NOT NULL GENERATED ALWAYS AS (true) STORED,
    UNIQUE (id, dated)
);
CREATE UNIQUE INDEX article_url ON article (url) WHERE url IS NOT NULL;
CREATE INDEX article_by_date ON article (dated, id);
CREATE INDEX article_by_publisher ON article (publisher, dated, id);

-- A text exactly as received. The same text is never kept twice.
CREATE TABLE article_revision (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    article_id   uuid NOT NULL,
    number       integer NOT NULL CHECK (number >= 1),
    current      boolean NOT NULL,
    dated        timestamptz NOT NULL,
    received_at  timestamptz NOT NULL,
    text         text NOT NULL,
    sha256       bytea NOT NULL UNIQUE,
    code_points  integer NOT NULL CHECK (code_points >= 1),
    language     text CHECK (language <> ''),
    analysed     boolean NOT NULL,
    not_analysed text CHECK (not_analysed <> ''),
    extractor    text CHECK (extractor <> ''),
    UNIQUE (article_id, number),
    UNIQUE (id, code_points),
    UNIQUE (id, article_id, current),
    UNIQUE (id, article_id, code_points, dated, current),
    FOREIGN KEY (article_id, dated) REFERENCES article (id, dated)
        ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT revision_counts_its_text CHECK (code_points = char_length(text)),
    CONSTRAINT revision_hashes_its_text CHECK (sha256 = sha256(convert_to(text, 'UTF8'))),
    CONSTRAINT revision_says_why_not_analysed CHECK (analysed = (not_analysed IS NULL)),
    CONSTRAINT revision_names_its_extractor CHECK (analysed <= (extractor IS NOT NULL)),
    CONSTRAINT revision_current_once EXCLUDE (article_id WITH =) WHERE (current) DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE article ADD CONSTRAINT article_has_a_current_revision
    FOREIGN KEY (current_revision_id, id, is_current) REFERENCES article_revision (id, article_id, current)
    DEFERRABLE INITIALLY DEFERRED;
CREATE TRIGGER revision_text_stays BEFORE UPDATE ON article_revision FOR EACH ROW
    WHEN ((OLD.sha256, OLD.code_points, OLD.article_id, OLD.number, OLD.received_at)
        IS DISTINCT FROM (NEW.sha256, NEW.code_points, NEW.article_id, NEW.number, NEW.received_at))
    EXECUTE FUNCTION refuse_change();

-- Somebody or something that speaks, is spoken to or is spoken about. A named actor is shared by all articles and known
-- by normalized name, kind and distinguisher ('' unless a decision keeps two of one name apart); an unnamed one belongs
-- to one article. A merged actor has no mentions or statements of its own any more and stays to answer for its old id.
CREATE TABLE actor (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    kind          text NOT NULL
        CHECK (kind IN ('PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE', 'GROUP', 'MEDIA', 'DOCUMENT')),
    named         boolean NOT NULL,
    name          text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 300),
    normalized    text NOT NULL CHECK (char_length(normalized) BETWEEN 1 AND 400),
    distinguisher text NOT NULL DEFAULT '' CHECK (char_length(distinguisher) <= 100),
    article_id    uuid REFERENCES article ON DELETE CASCADE,
    merged_into   uuid REFERENCES actor,
    CONSTRAINT actor_unnamed_belongs_to_one_article CHECK (named = (article_id IS NULL)),
    CONSTRAINT actor_unnamed_needs_no_distinguisher CHECK (named OR distinguisher = ''),
    CONSTRAINT actor_not_merged_into_itself CHECK (merged_into <> id)
);
CREATE UNIQUE INDEX actor_named_once ON actor (normalized, kind, distinguisher) WHERE named;
CREATE INDEX actor_by_name ON actor (normalized, id) WHERE merged_into IS NULL;
CREATE INDEX actor_of_article ON actor (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX actor_merged ON actor (merged_into) WHERE merged_into IS NOT NULL;

-- One step from a merged actor leads to the one that is kept: no chains, no circles.
CREATE FUNCTION actor_merge_is_one_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM actor WHERE id = NEW.merged_into AND merged_into IS NOT NULL)
        OR EXISTS (SELECT FROM actor WHERE merged_into = NEW.id AND NEW.merged_into IS NOT NULL) THEN
        RAISE EXCEPTION 'actor % would be merged in two steps', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER actor_merge_is_one_step AFTER INSERT OR UPDATE OF merged_into ON actor
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.merged_into IS NOT NULL)
    EXECUTE FUNCTION actor_merge_is_one_step();

-- Every name or description that articles use for an actor.
CREATE TABLE actor_name (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    actor_id   uuid NOT NULL REFERENCES actor ON DELETE CASCADE,
    name       text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 300),
    normalized text NOT NULL CHECK (char_length(normalized) BETWEEN 1 AND 400),
    UNIQUE (actor_id, name)
);
CREATE INDEX actor_name_like ON actor_name USING gin (normalized gin_trgm_ops);

-- Refuses what would bring an unnamed actor of one article into another. The row has a revision_id or a statement_id.
CREATE FUNCTION actor_is_of_this_article() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    home uuid;
BEGIN
    SELECT article_id INTO home FROM actor WHERE id = NEW.actor_id;
    IF home IS NOT NULL THEN
        IF TG_TABLE_NAME = 'participation' THEN
            PERFORM FROM statement WHERE id = NEW.statement_id AND article_id = home;
        ELSE
            PERFORM FROM article_revision WHERE id = NEW.revision_id AND article_id = home;
        END IF;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'actor % is unnamed and belongs to another article', NEW.actor_id
                USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NULL;
END $$;

-- A role that an article gives to an actor: "Kremlin spokesman".
CREATE TABLE actor_role (
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    actor_id       uuid NOT NULL REFERENCES actor ON DELETE CASCADE,
    title          text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 1000),
    affiliation_id uuid REFERENCES actor,
    revision_id    uuid NOT NULL,
    code_points    integer NOT NULL,
    span_start     integer NOT NULL,
    span_end       integer NOT NULL,
    FOREIGN KEY (revision_id, code_points) REFERENCES article_revision (id, code_points) ON DELETE CASCADE,
    CONSTRAINT role_inside_its_text CHECK (span_inside(span_start, span_end, code_points)),
    CONSTRAINT role_not_of_itself CHECK (affiliation_id <> actor_id),
    UNIQUE (actor_id, revision_id, span_start, span_end, title)
);
CREATE INDEX actor_role_by_affiliation ON actor_role (affiliation_id) WHERE affiliation_id IS NOT NULL;
CREATE INDEX actor_role_by_revision ON actor_role (revision_id);
CREATE CONSTRAINT TRIGGER role_actor_is_of_this_article AFTER INSERT OR UPDATE OF actor_id, revision_id ON actor_role
    FOR EACH ROW EXECUTE FUNCTION actor_is_of_this_article();

-- A stretch of text that stands for an actor. words are the text of the span.
CREATE TABLE mention (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    revision_id uuid NOT NULL,
    code_points integer NOT NULL,
    actor_id    uuid NOT NULL REFERENCES actor,
    span_start  integer NOT NULL,
    span_end    integer NOT NULL,
    words       text NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('NAME', 'NOMINAL', 'PRONOUN', 'ADJECTIVE')),
    confidence  double precision NOT NULL CHECK (confidence > 0 AND confidence <= 1),
    FOREIGN KEY (revision_id, code_points) REFERENCES article_revision (id, code_points) ON DELETE CASCADE,
    CONSTRAINT mention_inside_its_text CHECK (span_inside(span_start, span_end, code_points)),
    CONSTRAINT mention_words_fill_the_span CHECK (char_length(words) = span_end - span_start)
);
CREATE UNIQUE INDEX mention_in_order ON mention (revision_id, span_start, span_end, actor_id);
CREATE INDEX mention_of_actor ON mention (actor_id, revision_id);
CREATE CONSTRAINT TRIGGER mention_actor_is_of_this_article AFTER INSERT OR UPDATE OF actor_id, revision_id ON mention
    FOR EACH ROW EXECUTE FUNCTION actor_is_of_this_article();

-- One attribution. content holds its spans as start, end, start, end …; content_words their words, joined by a blank.
-- depth counts the statements that report it: a statement's reporter is one less deep, hence no circles.
CREATE TABLE statement (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    revision_id     uuid NOT NULL,
    article_id      uuid NOT NULL,
    code_points     integer NOT NULL,
    dated           timestamptz NOT NULL,
    current         boolean NOT NULL,
    position        integer NOT NULL CHECK (position >= 0),
    kind            text NOT NULL CHECK (kind IN ('DIRECT', 'INDIRECT', 'MIXED')),
    speech_act      text NOT NULL CHECK (speech_act IN ('ASSERT', 'DENY', 'CONFIRM', 'PROMISE', 'THREATEN', 'WARN',
        'DEMAND', 'REQUEST', 'RECOMMEND', 'QUESTION', 'ANSWER', 'DECLINE', 'AGREE', 'ACCUSE', 'PRAISE', 'CRITICIZE',
        'APOLOGIZE', 'THANK', 'ANNOUNCE', 'REPORT', 'REASSURE', 'HOPE', 'FEAR', 'EXPECT', 'BELIEVE', 'INTEND', 'LABEL')),
    polarity        text NOT NULL CHECK (polarity IN ('POSITIVE', 'NEGATIVE', 'MIXED')),
    certainty       text NOT NULL CHECK (certainty IN ('CERTAIN_POSITIVE', 'CERTAIN_NEGATIVE', 'PROBABLE_POSITIVE',
        'PROBABLE_NEGATIVE', 'POSSIBLE_POSITIVE', 'POSSIBLE_NEGATIVE', 'UNCOMMITTED')),
    realized        boolean NOT NULL,
    confidence      double precision NOT NULL CHECK (confidence > 0 AND confidence <= 1),
    rule            text NOT NULL CHECK (rule <> ''),
    content         integer[] NOT NULL,
    content_words   text NOT NULL,
    source_start    integer,
    source_end      integer,
    source_words    text,
    cue_start       integer,
    cue_end         integer,
    cue_words       text,
    condition_start integer,
    condition_end   integer,
    condition_words text,
    depth           integer NOT NULL CHECK (depth >= 0),
    reported_by_id  uuid,
    reporter_depth  integer GENERATED ALWAYS AS (CASE WHEN depth > 0 THEN depth - 1 END) STORED,
    -- a tsvector holds at most 1 MB: the cut keeps a very long quotation from making its article unfileable
    content_search  tsvector NOT NULL
        GENERATED ALWAYS AS (to_tsvector('dixit', left(content_words, 100000))) STORED,
    UNIQUE (revision_id, position),
    UNIQUE (id, code_points, dated, current),
    UNIQUE (id, revision_id, depth),
    FOREIGN KEY (revision_id, article_id, code_points, dated, current)
        REFERENCES article_revision (id, article_id, code_points, dated, current) ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT statement_reported_in_the_same_text FOREIGN KEY (reported_by_id, revision_id, reporter_depth)
        REFERENCES statement (id, revision_id, depth) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT statement_depth_counts_reporters CHECK ((reported_by_id IS NULL) = (depth = 0)),
    CONSTRAINT statement_content_inside_its_text CHECK (spans_inside(content, code_points)),
    CONSTRAINT statement_source_inside_its_text CHECK (span_inside(source_start, source_end, code_points)
        AND (source_words IS NULL) = (source_start IS NULL)),
    CONSTRAINT statement_cue_inside_its_text CHECK (span_inside(cue_start, cue_end, code_points)
        AND (cue_words IS NULL) = (cue_start IS NULL)),
    CONSTRAINT statement_condition_inside_its_text CHECK (span_inside(condition_start, condition_end, code_points)
        AND (condition_words IS NULL) = (condition_start IS NULL))
);
CREATE INDEX statement_by_date ON statement (dated, id) WHERE current;
CREATE INDEX statement_by_act ON statement (speech_act, dated, id) WHERE current;
CREATE INDEX statement_not_affirmed ON statement (polarity, dated, id) WHERE current AND polarity <> 'POSITIVE';
CREATE INDEX statement_reports ON statement (reported_by_id, position) WHERE reported_by_id IS NOT NULL;
CREATE INDEX statement_content_search ON statement USING gin (content_search);

-- An actor's part in a statement; words are those of its span, where the statement has any for it.
CREATE TABLE participation (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    statement_id uuid NOT NULL,
    code_points  integer NOT NULL,
    dated        timestamptz NOT NULL,
    current      boolean NOT NULL,
    role         text NOT NULL CHECK (role IN ('SPEAKER', 'CO_SPEAKER', 'ADDRESSEE', 'MENTIONED')),
    actor_id     uuid NOT NULL REFERENCES actor,
    span_start   integer,
    span_end     integer,
    words        text,
    UNIQUE (statement_id, role, actor_id),
    FOREIGN KEY (statement_id, code_points, dated, current) REFERENCES statement (id, code_points, dated, current)
        ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT participation_words_with_span CHECK ((words IS NULL) = (span_start IS NULL)),
    CONSTRAINT participation_inside_its_text CHECK (span_inside(span_start, span_end, code_points))
);
CREATE UNIQUE INDEX participation_one_speaker ON participation (statement_id) WHERE role = 'SPEAKER';
CREATE INDEX participation_of_actor ON participation (actor_id, role, dated, statement_id) WHERE current;
CREATE INDEX participation_said_by ON participation (actor_id, dated, statement_id)
    WHERE current AND role IN ('SPEAKER', 'CO_SPEAKER');
CREATE CONSTRAINT TRIGGER participation_actor_is_of_this_article
    AFTER INSERT OR UPDATE OF actor_id, statement_id ON participation
    FOR EACH ROW EXECUTE FUNCTION actor_is_of_this_article();

-- A curator's decision. It is never changed: a new one is added.
CREATE TABLE decision (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    kind       text NOT NULL CHECK (kind IN ('MERGE_ACTORS', 'SEPARATE_ACTOR')),
    payload    jsonb NOT NULL CHECK (jsonb_typeof(payload) = 'object'),
    decided_by text NOT NULL CHECK (decided_by <> ''),
    decided_at timestamptz NOT NULL,
    reason     text NOT NULL CHECK (reason <> '')
);
CREATE TRIGGER decision_stays BEFORE UPDATE OR DELETE ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decisions_stay BEFORE TRUNCATE ON decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
