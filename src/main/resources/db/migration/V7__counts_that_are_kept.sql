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
    FROM unnest(ARRAY[OLD.statement_id, NEW.statement_id]) AS changed (id), who_takes_part(changed.id) w
    WHERE s.id = changed.id AND (s.speaker_id, s.speakers, s.addressees, s.mentioned)
        IS DISTINCT FROM (w.speaker_id, w.speakers, w.addressees, w.mentioned);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER parts_follow_change AFTER INSERT OR DELETE OR UPDATE OF actor_id, role, statement_id ON participation
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION parts_follow();

-- How many statements an actor made on a day, alone or with others. day is its beginning in UTC.
CREATE TABLE speaker_day (
    day        timestamptz NOT NULL,
    actor_id   uuid NOT NULL REFERENCES actor ON DELETE CASCADE,
    statements integer NOT NULL CHECK (statements >= 0),
    PRIMARY KEY (day, actor_id)
) WITH (fillfactor = 90);
CREATE INDEX speaker_day_of_actor ON speaker_day (actor_id);

-- In how many statements an actor speaks to another or about another.
CREATE TABLE tie (
    speaker_id uuid NOT NULL REFERENCES actor ON DELETE CASCADE,
    other_id   uuid NOT NULL REFERENCES actor ON DELETE CASCADE,
    role       text NOT NULL CHECK (role IN ('ADDRESSEE', 'MENTIONED')),
    statements integer NOT NULL CHECK (statements >= 0),
    PRIMARY KEY (speaker_id, other_id, role),
    CONSTRAINT tie_with_another CHECK (speaker_id <> other_id)
);

-- Adds a statement to the counts, and takes it out of them again.
CREATE FUNCTION count_statement(said statement) RETURNS void LANGUAGE sql AS $$
    INSERT INTO speaker_day AS k (day, actor_id, statements)
    SELECT date_trunc('day', said.dated, 'UTC'), a.id, 1 FROM unnest(said.speakers) AS a (id)
    ON CONFLICT (day, actor_id) DO UPDATE SET statements = k.statements + 1;

    INSERT INTO tie AS k (speaker_id, other_id, role, statements)
    SELECT a.id, o.id, o.role, 1
    FROM unnest(said.speakers) AS a (id),
        (SELECT unnest(said.addressees), 'ADDRESSEE' UNION ALL SELECT unnest(said.mentioned), 'MENTIONED') AS o (id, role)
    WHERE a.id <> o.id
    ON CONFLICT (speaker_id, other_id, role) DO UPDATE SET statements = k.statements + 1;
$$;

CREATE FUNCTION discount_statement(said statement) RETURNS void LANGUAGE sql AS $$
    UPDATE speaker_day SET statements = statements - 1
    WHERE day = date_trunc('day', said.dated, 'UTC') AND actor_id = ANY (said.speakers);
    DELETE FROM speaker_day
    WHERE day = date_trunc('day', said.dated, 'UTC') AND actor_id = ANY (said.speakers) AND statements = 0;

    UPDATE tie SET statements = statements - 1
    WHERE speaker_id = ANY (said.speakers)
        AND (role = 'ADDRESSEE' AND other_id = ANY (said.addressees) OR role = 'MENTIONED' AND other_id = ANY (said.mentioned));
    DELETE FROM tie
    WHERE speaker_id = ANY (said.speakers) AND other_id = ANY (said.addressees || said.mentioned) AND statements = 0;
$$;

-- At the end of a transaction, under the lock that orders filings (V4): two that count the same would otherwise wait for each
-- other.
CREATE FUNCTION statement_is_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(x'44697861'::bigint); -- Locks.FILING
    IF TG_OP <> 'INSERT' AND OLD.current THEN
        PERFORM discount_statement(OLD);
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.current THEN
        PERFORM count_statement(NEW);
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER statement_is_counted_new AFTER INSERT ON statement
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.current AND NEW.speakers <> '{}')
    EXECUTE FUNCTION statement_is_counted();
CREATE CONSTRAINT TRIGGER statement_is_counted_anew AFTER UPDATE ON statement
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN ((OLD.current, OLD.dated, OLD.speakers, OLD.addressees, OLD.mentioned)
        IS DISTINCT FROM (NEW.current, NEW.dated, NEW.speakers, NEW.addressees, NEW.mentioned))
    EXECUTE FUNCTION statement_is_counted();
CREATE CONSTRAINT TRIGGER statement_is_counted_no_more AFTER DELETE ON statement
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.current AND OLD.speakers <> '{}')
    EXECUTE FUNCTION statement_is_counted();

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
