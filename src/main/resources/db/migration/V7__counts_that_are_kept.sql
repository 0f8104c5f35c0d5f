-- Counts that are asked for often are kept, and cost what their answer has rows: who speaks how much on a day, who speaks to
-- whom and about whom how often. They count the statements of current texts, as the reads that count rows do.

-- What is counted of a statement stands in its row, so that a change of the row tells all: who speaks (V5) and now to whom
-- and about whom, in the order in which they were filed.
ALTER TABLE statement
    ADD COLUMN addressees uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN mentioned uuid[] NOT NULL DEFAULT '{}';

UPDATE statement s SET addressees = w.addressees, mentioned = w.mentioned
    FROM (SELECT q.statement_id, coalesce(array_agg(q.actor_id ORDER BY q.id) FILTER (WHERE q.role = 'ADDRESSEE'), '{}') AS addressees,
              coalesce(array_agg(q.actor_id ORDER BY q.id) FILTER (WHERE q.role = 'MENTIONED'), '{}') AS mentioned
          FROM participation q WHERE q.role IN ('ADDRESSEE', 'MENTIONED') GROUP BY 1) w
    WHERE s.id = w.statement_id;

-- The triggers of V5 for all of these parts; a part that changes its role or its statement is seen on both sides.
DROP TRIGGER speakers_follow_change ON participation;
DROP TRIGGER speakers_follow_removal ON participation;
DROP FUNCTION speakers_follow();
DROP FUNCTION who_speaks(uuid);

CREATE FUNCTION who_takes_part(statement uuid, OUT speaker_id uuid, OUT speakers uuid[], OUT addressees uuid[], OUT mentioned uuid[])
    LANGUAGE sql STABLE AS $$
    SELECT (array_agg(q.actor_id) FILTER (WHERE q.role = 'SPEAKER'))[1],
        coalesce(array_agg(q.actor_id ORDER BY q.role DESC, q.id) FILTER (WHERE q.role IN ('SPEAKER', 'CO_SPEAKER')), '{}'),
        coalesce(array_agg(q.actor_id ORDER BY q.id) FILTER (WHERE q.role = 'ADDRESSEE'), '{}'),
        coalesce(array_agg(q.actor_id ORDER BY q.id) FILTER (WHERE q.role = 'MENTIONED'), '{}')
    FROM participation q WHERE q.statement_id = statement $$;

CREATE FUNCTION parts_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE statement s
    SET speaker_id = w.speaker_id, speakers = w.speakers, addressees = w.addressees, mentioned = w.mentioned
    FROM who_takes_part(NEW.statement_id) w
    WHERE s.id = NEW.statement_id AND (s.speaker_id, s.speakers, s.addressees, s.mentioned)
        IS DISTINCT FROM (w.speaker_id, w.speakers, w.addressees, w.mentioned);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER parts_follow AFTER INSERT ON participation
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION parts_follow();

-- Many at once, as when actors are merged. (A trigger that sees them all can be neither deferred nor of some columns.)
CREATE FUNCTION many_parts_follow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed uuid[];
BEGIN
    IF TG_OP = 'DELETE' THEN
        changed := ARRAY (SELECT DISTINCT statement_id FROM before);
    ELSE
        changed := ARRAY (SELECT DISTINCT unnest(ARRAY[b.statement_id, a.statement_id]) FROM before b JOIN after a USING (id)
            WHERE (b.statement_id, b.role, b.actor_id) <> (a.statement_id, a.role, a.actor_id));
    END IF;
    UPDATE statement s
    SET speaker_id = w.speaker_id, speakers = w.speakers, addressees = w.addressees, mentioned = w.mentioned
    FROM unnest(changed) AS c (id), who_takes_part(c.id) w
    WHERE s.id = c.id AND (s.speaker_id, s.speakers, s.addressees, s.mentioned)
        IS DISTINCT FROM (w.speaker_id, w.speakers, w.addressees, w.mentioned);
    RETURN NULL;
END $$;
CREATE TRIGGER many_parts_follow_change AFTER UPDATE ON participation
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION many_parts_follow();
CREATE TRIGGER many_parts_follow_removal AFTER DELETE ON participation
    REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION many_parts_follow();

-- How many statements an actor made on a day, alone or with others. day is its beginning in UTC. Counts have no keys of
-- others' tables to be checked at each change: they name nobody who is not named by what they count.
CREATE TABLE speaker_day (
    day        timestamptz NOT NULL,
    actor_id   uuid NOT NULL,
    statements integer NOT NULL,
    PRIMARY KEY (day, actor_id)
) WITH (fillfactor = 90);

-- In how many statements an actor speaks to another or about another.
CREATE TABLE tie (
    speaker_id uuid NOT NULL,
    other_id   uuid NOT NULL,
    role       text NOT NULL CHECK (role IN ('ADDRESSEE', 'MENTIONED')),
    statements integer NOT NULL,
    PRIMARY KEY (speaker_id, other_id, role),
    CONSTRAINT tie_with_another CHECK (speaker_id <> other_id)
);

-- What of a statement is counted, and whether it comes (1) or goes (-1).
CREATE TYPE counted AS (dated timestamptz, speakers uuid[], addressees uuid[], mentioned uuid[], change integer);

CREATE FUNCTION days_of(changes counted[]) RETURNS SETOF speaker_day LANGUAGE sql STABLE AS $$
    SELECT date_trunc('day', c.dated, 'UTC'), a.id, sum(c.change) FROM unnest(changes) c, unnest(c.speakers) AS a (id)
    GROUP BY 1, 2 HAVING sum(c.change) <> 0 $$;

CREATE FUNCTION ties_of(changes counted[]) RETURNS SETOF tie LANGUAGE sql STABLE AS $$
    SELECT a.id, o.id, o.role, sum(c.change)
    FROM unnest(changes) c, unnest(c.speakers) AS a (id),
        LATERAL (SELECT unnest(c.addressees), 'ADDRESSEE' UNION ALL SELECT unnest(c.mentioned), 'MENTIONED') AS o (id, role)
    WHERE a.id <> o.id GROUP BY 1, 2, 3 HAVING sum(c.change) <> 0 $$;

-- The lock is that which orders filings (V4): two transactions that count the same would otherwise wait for each other.
-- Whoever files takes it at the end; whoever merges actors lets nobody file meanwhile. One plan serves all numbers of changes,
-- and to make another costs more than most of them.
CREATE FUNCTION count_statements(changes counted[]) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    gone boolean;
BEGIN
    PERFORM pg_advisory_xact_lock(x'44697861'::bigint); -- Locks.FILING

    WITH c AS (INSERT INTO speaker_day AS k (day, actor_id, statements) SELECT * FROM days_of(changes)
        ON CONFLICT (day, actor_id) DO UPDATE SET statements = k.statements + excluded.statements RETURNING k.statements)
    SELECT bool_or(c.statements = 0) INTO gone FROM c;
    IF gone THEN
        DELETE FROM speaker_day k USING days_of(changes) d
        WHERE (k.day, k.actor_id) = (d.day, d.actor_id) AND k.statements = 0;
    END IF;

    WITH c AS (INSERT INTO tie AS k (speaker_id, other_id, role, statements) SELECT * FROM ties_of(changes)
        ON CONFLICT (speaker_id, other_id, role) DO UPDATE SET statements = k.statements + excluded.statements RETURNING k.statements)
    SELECT bool_or(c.statements = 0) INTO gone FROM c;
    IF gone THEN
        DELETE FROM tie k USING ties_of(changes) t
        WHERE (k.speaker_id, k.other_id, k.role) = (t.speaker_id, t.other_id, t.role) AND k.statements = 0;
    END IF;
END $$;

-- A statement comes, goes, or changes its date or whether its text is the current one.
CREATE FUNCTION statement_is_counted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changes counted[];
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.current THEN
        changes := changes || ROW (OLD.dated, OLD.speakers, OLD.addressees, OLD.mentioned, -1)::counted;
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.current THEN
        changes := changes || ROW (NEW.dated, NEW.speakers, NEW.addressees, NEW.mentioned, 1)::counted;
    END IF;
    PERFORM count_statements(changes);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER statement_is_counted_new AFTER INSERT ON statement
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.current AND NEW.speakers <> '{}')
    EXECUTE FUNCTION statement_is_counted();
CREATE CONSTRAINT TRIGGER statement_is_counted_anew AFTER UPDATE OF current, dated ON statement
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((OLD.current OR NEW.current) AND (OLD.current, OLD.dated) <> (NEW.current, NEW.dated))
    EXECUTE FUNCTION statement_is_counted();
CREATE CONSTRAINT TRIGGER statement_is_counted_no_more AFTER DELETE ON statement
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.current AND OLD.speakers <> '{}')
    EXECUTE FUNCTION statement_is_counted();

-- Others take part in statements, in many at once when actors are merged.
CREATE FUNCTION parts_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changes counted[];
BEGIN
    SELECT array_agg(c.counted) INTO changes
    FROM before b JOIN after a USING (id),
        LATERAL (VALUES (ROW (b.dated, b.speakers, b.addressees, b.mentioned, -1)::counted),
            (ROW (a.dated, a.speakers, a.addressees, a.mentioned, 1)::counted)) AS c (counted)
    WHERE b.current AND (b.current, b.dated) = (a.current, a.dated)
        AND (b.speakers, b.addressees, b.mentioned) <> (a.speakers, a.addressees, a.mentioned);
    IF changes IS NOT NULL THEN
        PERFORM count_statements(changes);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER parts_are_counted AFTER UPDATE ON statement
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION parts_are_counted();

-- Counts everything from the beginning: here, and for whoever loads rows with triggers off.
CREATE FUNCTION count_all_statements() RETURNS void LANGUAGE sql AS $$
    DELETE FROM speaker_day;
    DELETE FROM tie;

    INSERT INTO speaker_day (day, actor_id, statements)
    SELECT date_trunc('day', s.dated, 'UTC'), a.id, count(*)
    FROM statement s, unnest(s.speakers) AS a (id) WHERE s.current GROUP BY 1, 2 ORDER BY 1, 2;

    INSERT INTO tie (speaker_id, other_id, role, statements)
    SELECT a.id, o.id, o.role, count(*)
    FROM statement s, unnest(s.speakers) AS a (id),
        LATERAL (SELECT unnest(s.addressees), 'ADDRESSEE' UNION ALL SELECT unnest(s.mentioned), 'MENTIONED') AS o (id, role)
    WHERE s.current AND a.id <> o.id GROUP BY 1, 2, 3 ORDER BY 1, 3, 4 DESC, 2;
$$;
SELECT count_all_statements();

-- Those whom an actor speaks to or about, and those who speak to or about it, the most statements first.
CREATE INDEX tie_of_speaker ON tie (speaker_id, role, (-statements), other_id);
CREATE INDEX tie_of_other ON tie (other_id, role, (-statements), speaker_id);
