--
-- PostgreSQL database dump
--

\restrict GdvnVT0dqwTvExocOzVPQ6A2oz8X3cv5dIeXPm0gYOzJ1eHUu80bBqAS6CJgpei

-- Dumped from database version 18.3
-- Dumped by pg_dump version 18.6 (Debian 18.6-3)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: unaccent; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;


--
-- Name: EXTENSION unaccent; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';


--
-- Name: actor_is_of_this_article(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.actor_is_of_this_article() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: actor_merge_is_one_step(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.actor_merge_is_one_step() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (SELECT FROM actor WHERE id = NEW.merged_into AND merged_into IS NOT NULL)
        OR EXISTS (SELECT FROM actor WHERE merged_into = NEW.id AND NEW.merged_into IS NOT NULL) THEN
        RAISE EXCEPTION 'actor % would be merged in two steps', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;


--
-- Name: actors_named(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.actors_named(asked text, pattern text) RETURNS TABLE(actor_id uuid, name text, similarity double precision)
    LANGUAGE sql STABLE ROWS 50
    SET "pg_trgm.word_similarity_threshold" TO '0.45'
    AS $$
    SELECT DISTINCT ON (n.actor_id) n.actor_id, n.name, n.likeness
    FROM (SELECT o.id, o.actor_id, o.name,
              round((.75 * word_similarity(asked, o.normalized) + .25 * similarity(asked, o.normalized))::numeric, 4)
                  ::double precision AS likeness
          FROM actor_name o WHERE o.normalized LIKE pattern OR asked <% o.normalized) n
    ORDER BY n.actor_id, n.likeness DESC, n.id $$;


--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION '% of % is not allowed: it is kept as it is', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;


--
-- Name: span_inside(integer, integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.span_inside(span_start integer, span_end integer, code_points integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (((span_start IS NULL) AND (span_end IS NULL)) OR ((span_start IS NOT NULL) AND (span_end IS NOT NULL) AND (0 <= span_start) AND (span_start < span_end) AND (span_end <= code_points)));


--
-- Name: spans_inside(integer[], integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.spans_inside(spans integer[], code_points integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((cardinality(spans) >= 2) AND ((cardinality(spans) % 2) = 0) AND (array_position(spans, NULL::integer) IS NULL) AND ((spans)[1] >= 0) AND ((spans)[cardinality(spans)] <= code_points) AND (NOT (EXISTS (SELECT FROM generate_series(1, (cardinality(spans_inside.spans) - 1)) i(i) WHERE CASE WHEN ((i.i % 2) = 1) THEN ((spans_inside.spans)[i.i] >= (spans_inside.spans)[(i.i + 1)]) ELSE ((spans_inside.spans)[i.i] > (spans_inside.spans)[(i.i + 1)]) END))));


--
-- Name: dixit; Type: TEXT SEARCH CONFIGURATION; Schema: public; Owner: -
--

CREATE TEXT SEARCH CONFIGURATION public.dixit (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR asciiword WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR word WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR hword_part WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR hword_asciipart WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR asciihword WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR hword WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dixit
    ADD MAPPING FOR uint WITH simple;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: actor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.actor (
    id uuid DEFAULT uuidv7() NOT NULL,
    kind text NOT NULL,
    named boolean NOT NULL,
    name text NOT NULL,
    normalized text NOT NULL,
    distinguisher text DEFAULT ''::text NOT NULL,
    article_id uuid,
    merged_into uuid,
    CONSTRAINT actor_distinguisher_check CHECK ((char_length(distinguisher) <= 100)),
    CONSTRAINT actor_kind_check CHECK ((kind = ANY (ARRAY['PERSON'::text, 'ORGANIZATION'::text, 'COUNTRY'::text, 'PLACE'::text, 'GROUP'::text, 'MEDIA'::text, 'DOCUMENT'::text]))),
    CONSTRAINT actor_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 300))),
    CONSTRAINT actor_normalized_check CHECK (((char_length(normalized) >= 1) AND (char_length(normalized) <= 400))),
    CONSTRAINT actor_not_merged_into_itself CHECK ((merged_into <> id)),
    CONSTRAINT actor_unnamed_belongs_to_one_article CHECK ((named = (article_id IS NULL))),
    CONSTRAINT actor_unnamed_needs_no_distinguisher CHECK ((named OR (distinguisher = ''::text)))
);


--
-- Name: actor_name; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.actor_name (
    id uuid DEFAULT uuidv7() NOT NULL,
    actor_id uuid NOT NULL,
    name text NOT NULL,
    normalized text NOT NULL,
    CONSTRAINT actor_name_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 300))),
    CONSTRAINT actor_name_normalized_check CHECK (((char_length(normalized) >= 1) AND (char_length(normalized) <= 400)))
);


--
-- Name: actor_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.actor_role (
    id uuid DEFAULT uuidv7() NOT NULL,
    actor_id uuid NOT NULL,
    title text NOT NULL,
    affiliation_id uuid,
    revision_id uuid NOT NULL,
    code_points integer NOT NULL,
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    CONSTRAINT actor_role_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 1000))),
    CONSTRAINT role_inside_its_text CHECK (public.span_inside(span_start, span_end, code_points)),
    CONSTRAINT role_not_of_itself CHECK ((affiliation_id <> actor_id))
);


--
-- Name: article; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article (
    id uuid DEFAULT uuidv7() NOT NULL,
    url text,
    title text,
    publisher text,
    author text,
    published_at timestamp with time zone,
    received_at timestamp with time zone NOT NULL,
    dated timestamp with time zone GENERATED ALWAYS AS (COALESCE(published_at, received_at)) STORED NOT NULL,
    current_revision_id uuid NOT NULL,
    is_current boolean GENERATED ALWAYS AS (true) STORED NOT NULL,
    title_search tsvector GENERATED ALWAYS AS (setweight(to_tsvector('public.dixit'::regconfig, "left"(COALESCE(title, ''::text), 100000)), 'A'::"char")) STORED NOT NULL,
    CONSTRAINT article_author_check CHECK ((author <> ''::text)),
    CONSTRAINT article_publisher_check CHECK ((publisher <> ''::text)),
    CONSTRAINT article_title_check CHECK ((title <> ''::text)),
    CONSTRAINT article_url_check CHECK (((char_length(url) >= 1) AND (char_length(url) <= 2048)))
);


--
-- Name: article_revision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_revision (
    id uuid DEFAULT uuidv7() NOT NULL,
    article_id uuid NOT NULL,
    number integer NOT NULL,
    current boolean NOT NULL,
    dated timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    text text NOT NULL,
    sha256 bytea NOT NULL,
    code_points integer NOT NULL,
    language text,
    analysed boolean NOT NULL,
    not_analysed text,
    extractor text,
    text_search tsvector GENERATED ALWAYS AS (to_tsvector('public.dixit'::regconfig, "left"(text, 100000))) STORED NOT NULL,
    CONSTRAINT article_revision_code_points_check CHECK ((code_points >= 1)),
    CONSTRAINT article_revision_extractor_check CHECK ((extractor <> ''::text)),
    CONSTRAINT article_revision_language_check CHECK ((language <> ''::text)),
    CONSTRAINT article_revision_not_analysed_check CHECK ((not_analysed <> ''::text)),
    CONSTRAINT article_revision_number_check CHECK ((number >= 1)),
    CONSTRAINT revision_counts_its_text CHECK ((code_points = char_length(text))),
    CONSTRAINT revision_hashes_its_text CHECK ((sha256 = sha256(convert_to(text, 'UTF8'::name)))),
    CONSTRAINT revision_names_its_extractor CHECK ((analysed <= (extractor IS NOT NULL))),
    CONSTRAINT revision_says_why_not_analysed CHECK ((analysed = (not_analysed IS NULL)))
);


--
-- Name: decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision (
    id uuid DEFAULT uuidv7() NOT NULL,
    kind text NOT NULL,
    payload jsonb NOT NULL,
    decided_by text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    CONSTRAINT decision_decided_by_check CHECK ((decided_by <> ''::text)),
    CONSTRAINT decision_kind_check CHECK ((kind = ANY (ARRAY['MERGE_ACTORS'::text, 'SEPARATE_ACTOR'::text]))),
    CONSTRAINT decision_payload_check CHECK ((jsonb_typeof(payload) = 'object'::text)),
    CONSTRAINT decision_reason_check CHECK ((reason <> ''::text))
);


--
-- Name: flyway_schema_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


--
-- Name: mention; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mention (
    id uuid DEFAULT uuidv7() NOT NULL,
    revision_id uuid NOT NULL,
    code_points integer NOT NULL,
    actor_id uuid NOT NULL,
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    words text NOT NULL,
    kind text NOT NULL,
    confidence double precision NOT NULL,
    CONSTRAINT mention_confidence_check CHECK (((confidence > (0)::double precision) AND (confidence <= (1)::double precision))),
    CONSTRAINT mention_inside_its_text CHECK (public.span_inside(span_start, span_end, code_points)),
    CONSTRAINT mention_kind_check CHECK ((kind = ANY (ARRAY['NAME'::text, 'NOMINAL'::text, 'PRONOUN'::text, 'ADJECTIVE'::text]))),
    CONSTRAINT mention_words_fill_the_span CHECK ((char_length(words) = (span_end - span_start)))
);


--
-- Name: participation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.participation (
    id uuid DEFAULT uuidv7() NOT NULL,
    statement_id uuid NOT NULL,
    code_points integer NOT NULL,
    dated timestamp with time zone NOT NULL,
    current boolean NOT NULL,
    role text NOT NULL,
    actor_id uuid NOT NULL,
    span_start integer,
    span_end integer,
    words text,
    CONSTRAINT participation_inside_its_text CHECK (public.span_inside(span_start, span_end, code_points)),
    CONSTRAINT participation_role_check CHECK ((role = ANY (ARRAY['SPEAKER'::text, 'CO_SPEAKER'::text, 'ADDRESSEE'::text, 'MENTIONED'::text]))),
    CONSTRAINT participation_words_with_span CHECK (((words IS NULL) = (span_start IS NULL)))
);


--
-- Name: statement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.statement (
    id uuid DEFAULT uuidv7() NOT NULL,
    revision_id uuid NOT NULL,
    article_id uuid NOT NULL,
    code_points integer NOT NULL,
    dated timestamp with time zone NOT NULL,
    current boolean NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    speech_act text NOT NULL,
    polarity text NOT NULL,
    certainty text NOT NULL,
    realized boolean NOT NULL,
    confidence double precision NOT NULL,
    rule text NOT NULL,
    content integer[] NOT NULL,
    content_words text NOT NULL,
    source_start integer,
    source_end integer,
    source_words text,
    cue_start integer,
    cue_end integer,
    cue_words text,
    condition_start integer,
    condition_end integer,
    condition_words text,
    depth integer NOT NULL,
    reported_by_id uuid,
    reporter_depth integer GENERATED ALWAYS AS (
CASE
    WHEN (depth > 0) THEN (depth - 1)
    ELSE NULL::integer
END) STORED,
    content_search tsvector GENERATED ALWAYS AS (to_tsvector('public.dixit'::regconfig, "left"(content_words, 100000))) STORED NOT NULL,
    CONSTRAINT statement_certainty_check CHECK ((certainty = ANY (ARRAY['CERTAIN_POSITIVE'::text, 'CERTAIN_NEGATIVE'::text, 'PROBABLE_POSITIVE'::text, 'PROBABLE_NEGATIVE'::text, 'POSSIBLE_POSITIVE'::text, 'POSSIBLE_NEGATIVE'::text, 'UNCOMMITTED'::text]))),
    CONSTRAINT statement_condition_inside_its_text CHECK ((public.span_inside(condition_start, condition_end, code_points) AND ((condition_words IS NULL) = (condition_start IS NULL)))),
    CONSTRAINT statement_confidence_check CHECK (((confidence > (0)::double precision) AND (confidence <= (1)::double precision))),
    CONSTRAINT statement_content_inside_its_text CHECK (public.spans_inside(content, code_points)),
    CONSTRAINT statement_cue_inside_its_text CHECK ((public.span_inside(cue_start, cue_end, code_points) AND ((cue_words IS NULL) = (cue_start IS NULL)))),
    CONSTRAINT statement_depth_check CHECK ((depth >= 0)),
    CONSTRAINT statement_depth_counts_reporters CHECK (((reported_by_id IS NULL) = (depth = 0))),
    CONSTRAINT statement_kind_check CHECK ((kind = ANY (ARRAY['DIRECT'::text, 'INDIRECT'::text, 'MIXED'::text]))),
    CONSTRAINT statement_polarity_check CHECK ((polarity = ANY (ARRAY['POSITIVE'::text, 'NEGATIVE'::text, 'MIXED'::text]))),
    CONSTRAINT statement_position_check CHECK (("position" >= 0)),
    CONSTRAINT statement_rule_check CHECK ((rule <> ''::text)),
    CONSTRAINT statement_source_inside_its_text CHECK ((public.span_inside(source_start, source_end, code_points) AND ((source_words IS NULL) = (source_start IS NULL)))),
    CONSTRAINT statement_speech_act_check CHECK ((speech_act = ANY (ARRAY['ASSERT'::text, 'DENY'::text, 'CONFIRM'::text, 'PROMISE'::text, 'THREATEN'::text, 'WARN'::text, 'DEMAND'::text, 'REQUEST'::text, 'RECOMMEND'::text, 'QUESTION'::text, 'ANSWER'::text, 'DECLINE'::text, 'AGREE'::text, 'ACCUSE'::text, 'PRAISE'::text, 'CRITICIZE'::text, 'APOLOGIZE'::text, 'THANK'::text, 'ANNOUNCE'::text, 'REPORT'::text, 'REASSURE'::text, 'HOPE'::text, 'FEAR'::text, 'EXPECT'::text, 'BELIEVE'::text, 'INTEND'::text, 'LABEL'::text])))
);


--
-- Data for Name: actor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.actor VALUES
	('01a20ecc-efb3-7000-aa51-a3e13722f979', 'PERSON', true, 'Dmitry Peskov', 'dmitry peskov', '', NULL, NULL),
	('01a20ecc-efb3-7001-b2d6-0ac3f0025501', 'PLACE', true, 'Europe', 'europe', '', NULL, NULL),
	('01a20ecc-efb3-7002-bc96-53b7fa541c58', 'PERSON', true, 'Joe Biden', 'joe biden', '', NULL, NULL),
	('01a20ecc-efb3-7003-baf9-b87313529dc8', 'ORGANIZATION', true, 'Kremlin', 'kremlin', '', NULL, NULL),
	('01a20ecc-efb3-7004-9159-a621b120595f', 'ORGANIZATION', true, 'Nato', 'nato', '', NULL, NULL),
	('01a20ecc-efb3-7005-a517-38dc01483878', 'COUNTRY', true, 'Russia', 'russia', '', NULL, NULL),
	('01a20ecc-efb3-7006-ab25-225f61a4ff99', 'COUNTRY', true, 'Soviet Union', 'soviet union', '', NULL, NULL),
	('01a20ecc-efb3-7007-adb6-54245debe594', 'COUNTRY', true, 'Ukraine', 'ukraine', '', NULL, NULL),
	('01a20ecc-efb3-7008-8bd9-1f5924f614b1', 'COUNTRY', true, 'United States', 'united states', '', NULL, NULL),
	('01a20ecc-efb3-7009-81e2-aba973899b3f', 'PERSON', true, 'Vladimir Putin', 'vladimir putin', '', NULL, NULL),
	('01a20ecc-efb3-700a-aa3c-8e5b555fb429', 'GROUP', true, 'the West', 'west', '', NULL, NULL),
	('01a20ecc-f105-7001-812c-bcd1b9799ca0', 'MEDIA', false, 'state-run Russian media', 'state run russian media', '', '01a20ecc-eb00-7000-87b4-707c340e47b8', NULL),
	('01a20ecc-f128-7000-9118-d1499623a1e0', 'DOCUMENT', false, 'Russian television footage', 'russian television footage', '', '01a20ecc-eb00-7000-87b4-707c340e47b8', NULL),
	('01a20ecc-f13b-7000-b125-4d5e1b48f06a', 'GROUP', false, 'U.S. officials', 'us officials', '', '01a20ecc-eb00-7000-87b4-707c340e47b8', NULL),
	('01a20ecc-f13c-7000-9d55-9ee3f5c18415', 'GROUP', false, 'its banks', 'its banks', '', '01a20ecc-eb00-7000-87b4-707c340e47b8', NULL),
	('01a20ecc-f13c-7001-861a-4f4381954652', 'GROUP', false, 'Russian central banks', 'russian central banks', '', '01a20ecc-eb00-7000-87b4-707c340e47b8', NULL),
	('01a20ecc-f13c-7002-b3cc-5646f26ee0cb', 'GROUP', false, 'troops', 'troops', '', '01a20ecc-eb00-7000-87b4-707c340e47b8', NULL),
	('01a20ecc-f13d-7000-912c-769c2ca9e914', 'PERSON', false, 'his southern neighbor', 'his southern neighbor', '', '01a20ecc-eb00-7000-87b4-707c340e47b8', NULL),
	('01a20ecc-f147-7000-8be8-f984b70e8bb6', 'GROUP', false, 'Russian-backed separatists', 'russian backed separatists', '', '01a20ecc-eb00-7000-87b4-707c340e47b8', NULL),
	('01a20ecc-f148-7001-8f6b-e23121cc4580', 'PERSON', false, 'Biden’s chief of staff', 'bidens chief of staff', '', '01a20ecc-eb00-7000-87b4-707c340e47b8', NULL),
	('01a20ecc-f149-7000-a743-ecb432394fa5', 'ORGANIZATION', false, 'this movement', 'this movement', '', '01a20ecc-eb00-7000-87b4-707c340e47b8', NULL),
	('01a20ecc-f149-7001-8cf7-067eed321a70', 'GROUP', false, 'its partners', 'its partners', '', '01a20ecc-eb00-7000-87b4-707c340e47b8', NULL),
	('01a20ecc-f154-7000-a201-11a582ccdeac', 'GROUP', false, 'our European counterparts', 'our european counterparts', '', '01a20ecc-eb00-7000-87b4-707c340e47b8', NULL),
	('01a20ecc-f155-7000-871c-b0c2b2456cfe', 'GROUP', false, 'our Nato allies', 'our nato allies', '', '01a20ecc-eb00-7000-87b4-707c340e47b8', NULL),
	('01a20ecd-230b-7000-a314-7466efd71c64', 'PERSON', true, 'Robert Hale', 'robert hale', '', NULL, NULL),
	('01a20ecd-255b-7000-9bee-b537ae56057c', 'PERSON', true, 'Bob Hale', 'bob hale', '', NULL, '01a20ecd-230b-7000-a314-7466efd71c64');


--
-- Data for Name: actor_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.actor_name VALUES
	('01a20ecc-f198-700a-91cf-f100c962a9f1', '01a20ecc-efb3-7005-a517-38dc01483878', 'Russian', 'russian'),
	('01a20ecc-f198-701c-8c2e-8565c6e001e4', '01a20ecc-f13c-7001-861a-4f4381954652', 'Russian central banks', 'russian central banks'),
	('01a20ecc-f198-7017-a428-78f120e2e3ef', '01a20ecc-efb3-700a-aa3c-8e5b555fb429', 'the West', 'west'),
	('01a20ecc-f198-700d-9783-519d7a155dcd', '01a20ecc-efb3-7007-adb6-54245debe594', 'Kiev', 'kiev'),
	('01a20ecc-f198-700c-bf3a-67662070a731', '01a20ecc-efb3-7006-ab25-225f61a4ff99', 'Soviet Union', 'soviet union'),
	('01a20ecc-f198-701b-a465-d9b8bf148785', '01a20ecc-f13c-7000-9d55-9ee3f5c18415', 'its banks', 'its banks'),
	('01a20ecc-f198-701a-9b00-eab3bbd3b5d2', '01a20ecc-f13b-7000-b125-4d5e1b48f06a', 'U.S. officials', 'us officials'),
	('01a20ecc-f198-7015-8f49-6d3dd81c3124', '01a20ecc-efb3-7009-81e2-aba973899b3f', 'Vladimir Putin', 'vladimir putin'),
	('01a20ecc-f198-7011-9ee1-91f584877ef1', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 'U.S.', 'us'),
	('01a20ecc-f198-7021-9a0b-76a782c180a7', '01a20ecc-f148-7001-8f6b-e23121cc4580', 'the official', 'official'),
	('01a20ecc-f198-7025-8cb8-7c4a2aae3840', '01a20ecc-f155-7000-871c-b0c2b2456cfe', 'our Nato allies', 'our nato allies'),
	('01a20ecc-f198-7004-b211-293894f6f394', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 'Joe Biden', 'joe biden'),
	('01a20ecc-f198-7000-b114-9ce9edc40ce2', '01a20ecc-efb3-7000-aa51-a3e13722f979', 'Dmitry Peskov', 'dmitry peskov'),
	('01a20ecc-f198-700b-a157-1daab593a8a3', '01a20ecc-efb3-7006-ab25-225f61a4ff99', 'Soviet', 'soviet'),
	('01a20ecc-f198-7016-bba8-e0635ea6b2b2', '01a20ecc-efb3-700a-aa3c-8e5b555fb429', 'Western', 'western'),
	('01a20ecc-f198-700e-b236-6fb6ceecb6f1', '01a20ecc-efb3-7007-adb6-54245debe594', 'Ukraine', 'ukraine'),
	('01a20ecc-f198-701d-a84b-65608a9ae16d', '01a20ecc-f13c-7002-b3cc-5646f26ee0cb', 'troops', 'troops'),
	('01a20ecc-f198-701f-9b62-1ea7cb0555b4', '01a20ecc-f147-7000-8be8-f984b70e8bb6', 'Russian-backed separatists', 'russian backed separatists'),
	('01a20ecc-f198-700f-8adf-651182323ab7', '01a20ecc-efb3-7007-adb6-54245debe594', 'Ukrainian', 'ukrainian'),
	('01a20ecc-f198-7022-97ea-e7a36f8f543c', '01a20ecc-f149-7000-a743-ecb432394fa5', 'this movement', 'this movement'),
	('01a20ecc-f198-7006-836f-90be79c900cd', '01a20ecc-efb3-7003-baf9-b87313529dc8', 'The Kremlin', 'kremlin'),
	('01a20ecc-f198-7012-a539-d33d25010436', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 'US', 'us'),
	('01a20ecc-f198-7014-8496-70de1836302f', '01a20ecc-efb3-7009-81e2-aba973899b3f', 'Putin', 'putin'),
	('01a20ecc-f198-7010-a8f3-647fdcf5c873', '01a20ecc-efb3-7007-adb6-54245debe594', 'a former Soviet republic', 'a former soviet republic'),
	('01a20ecc-f198-7019-889f-1b194f408f68', '01a20ecc-f128-7000-9118-d1499623a1e0', 'Russian television footage', 'russian television footage'),
	('01a20ecc-f198-7023-b3af-b0baef2b8f0c', '01a20ecc-f149-7001-8cf7-067eed321a70', 'its partners', 'its partners'),
	('01a20ecc-f198-7013-99b9-f2903c4002c4', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 'United States', 'united states'),
	('01a20ecc-f198-7018-9ae9-c9d314d965e3', '01a20ecc-f105-7001-812c-bcd1b9799ca0', 'state-run Russian media', 'state run russian media'),
	('01a20ecc-f198-7005-a38a-10ec9597b1a6', '01a20ecc-efb3-7003-baf9-b87313529dc8', 'Kremlin', 'kremlin'),
	('01a20ecc-f198-7008-8856-d4b2e34f0f3c', '01a20ecc-efb3-7005-a517-38dc01483878', 'Moscow', 'moscow'),
	('01a20ecc-f198-7002-86d3-42d5c6cdea7f', '01a20ecc-efb3-7001-b2d6-0ac3f0025501', 'European', 'european'),
	('01a20ecc-f198-7007-a334-e113b9e185d4', '01a20ecc-efb3-7004-9159-a621b120595f', 'Nato', 'nato'),
	('01a20ecc-f198-7001-bb6a-f196056a8df5', '01a20ecc-efb3-7001-b2d6-0ac3f0025501', 'Europe', 'europe'),
	('01a20ecc-f198-7009-a7ea-cbb8c7873335', '01a20ecc-efb3-7005-a517-38dc01483878', 'Russia', 'russia'),
	('01a20ecc-f198-7003-aec8-0be003aea027', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 'Biden', 'biden'),
	('01a20ecc-f198-7020-9f0d-10d74d59fab3', '01a20ecc-f148-7001-8f6b-e23121cc4580', 'Biden’s chief of staff', 'bidens chief of staff'),
	('01a20ecc-f198-7024-b3dd-c34ab87ab869', '01a20ecc-f154-7000-a201-11a582ccdeac', 'our European counterparts', 'our european counterparts'),
	('01a20ecc-f198-701e-8674-c0096e6ca2c6', '01a20ecc-f13d-7000-912c-769c2ca9e914', 'his southern neighbor', 'his southern neighbor'),
	('01a20ecd-2350-7000-9fed-fd8db01c02ad', '01a20ecd-230b-7000-a314-7466efd71c64', 'Robert Hale', 'robert hale'),
	('01a20ecd-2584-7000-9ca3-92bd904aff36', '01a20ecd-230b-7000-a314-7466efd71c64', 'Bob Hale', 'bob hale');


--
-- Data for Name: actor_role; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.actor_role VALUES
	('01a20ecc-f301-7000-b8f0-730070c8dff0', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 'President', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, 0, 14),
	('01a20ecc-f314-7000-ba8a-d6fa164eb5f1', '01a20ecc-efb3-7009-81e2-aba973899b3f', 'President', '01a20ecc-efb3-7005-a517-38dc01483878', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, 29, 46),
	('01a20ecc-f314-7001-9e81-7552d8aa464a', '01a20ecc-efb3-7007-adb6-54245debe594', 'republic', '01a20ecc-efb3-7006-ab25-225f61a4ff99', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, 1345, 1369),
	('01a20ecc-f319-7000-9ac1-baf374135b1c', '01a20ecc-f105-7001-812c-bcd1b9799ca0', 'media', '01a20ecc-efb3-7005-a517-38dc01483878', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, 125, 148),
	('01a20ecc-f31c-7000-9ac4-c2c8109910e7', '01a20ecc-f13b-7000-b125-4d5e1b48f06a', 'officials', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, 648, 662),
	('01a20ecc-f31c-7001-a78e-728facde69f0', '01a20ecc-f13c-7000-9d55-9ee3f5c18415', 'banks', '01a20ecc-efb3-7005-a517-38dc01483878', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, 742, 751),
	('01a20ecc-f31c-7002-9367-9e74d8ef8a04', '01a20ecc-f13c-7001-861a-4f4381954652', 'central banks', '01a20ecc-efb3-7005-a517-38dc01483878', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, 865, 886),
	('01a20ecc-f31d-7000-b42c-6ca5e7f446ba', '01a20ecc-f13d-7000-912c-769c2ca9e914', 'southern neighbor', '01a20ecc-efb3-7009-81e2-aba973899b3f', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, 1060, 1081),
	('01a20ecc-f323-7000-ae05-491b1ecaedbd', '01a20ecc-efb3-7000-aa51-a3e13722f979', 'spokesman', '01a20ecc-efb3-7003-baf9-b87313529dc8', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, 1874, 1891),
	('01a20ecc-f324-7000-a50c-4861d6cb5751', '01a20ecc-f148-7001-8f6b-e23121cc4580', 'chief of staff', '01a20ecc-efb3-7002-bc96-53b7fa541c58', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, 2017, 2039),
	('01a20ecc-f326-7000-9758-fa0a4287dec5', '01a20ecc-f154-7000-a201-11a582ccdeac', 'counterparts', '01a20ecc-efb3-7001-b2d6-0ac3f0025501', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, 2512, 2537),
	('01a20ecc-f326-7001-85f2-1a988cb552e5', '01a20ecc-f155-7000-871c-b0c2b2456cfe', 'allies', '01a20ecc-efb3-7004-9159-a621b120595f', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, 2995, 3010),
	('01a20ecd-2371-7001-8be4-5050f7c60ce4', '01a20ecd-230b-7000-a314-7466efd71c64', 'Mayor', NULL, '01a20ecd-22d0-7000-ba27-14d09f30d90c', 67, 0, 5),
	('01a20ecd-259a-7001-bd03-c5db9cfefa09', '01a20ecd-230b-7000-a314-7466efd71c64', 'Mayor', NULL, '01a20ecd-2538-7000-bce9-52205c40cc03', 56, 0, 5);


--
-- Data for Name: article; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article VALUES
	('01a20ecc-eb00-7000-87b4-707c340e47b8', NULL, NULL, NULL, NULL, NULL, '2026-11-24 18:24:00.255858+00', DEFAULT, '01a20ecc-eb0f-7000-81f0-b8957216ca4a', DEFAULT, DEFAULT),
	('01a20ecd-22cf-7000-a076-9b97a2cdb0c4', 'https://news.example/1', NULL, NULL, NULL, NULL, '2026-11-24 18:24:14.467302+00', DEFAULT, '01a20ecd-22d0-7000-ba27-14d09f30d90c', DEFAULT, DEFAULT),
	('01a20ecd-2537-7000-81e5-e7bc37fd8e3f', 'https://news.example/2', NULL, NULL, NULL, NULL, '2026-11-24 18:24:15.137072+00', DEFAULT, '01a20ecd-2538-7000-bce9-52205c40cc03', DEFAULT, DEFAULT);


--
-- Data for Name: article_revision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_revision VALUES
	('01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 1, true, '2026-11-24 18:24:00.255858+00', '2026-11-24 18:24:00.255858+00', 'U.S. President Joe Biden and Russian President Vladimir Putin held two-hour talks on Ukraine and other conflicts on Tuesday, state-run Russian media reported, amid Western fears that Moscow is poised to attack its southern neighbor.
Russian television footage showed Biden and Putin greeting each other in a friendly manner at the beginning of what was expected to be a heated argument. Biden told Putin that he hoped their next meeting would be in person.
The Kremlin said it hoped the two leaders could hold their own summit to discuss what he described as a “sad state” of US-Russian relations, which has deepened since the end of the Cold War.
U.S. officials said ahead of the video conference that Biden would tell Putin that Russia and its banks could face severe economic sanctions if it invaded Ukraine.
They say sanctions, another source that could target Russian central banks and Moscow’s ability to convert rubles and other currencies, were designed to stop Putin from using tens of thousands of troops gathered near the Ukrainian border to attack his southern neighbor.
The Kremlin, which said before Tuesday’s meeting was not expecting anything, denied that it had any intention of invading Ukraine and said the military stand was defending itself.
But Moscow has expressed outrage at the Western military intervention in Ukraine, a former Soviet republic that has been heading west since the coup that overthrew the Russian president in 2014, in what he called the Nato rise.
Moscow also questioned Ukraine’s intentions and said it wanted assurances that Kiev would not use force to try to recapture the territory lost in 2014 from Russian-backed separatists, which Ukraine has destroyed.
“We are looking for a good, unpredictable relationship with the US. Russia has never intended to attack anyone, but we have our concerns and we have our red lines, ”said Kremlin spokesman Dmitry Peskov.
The United States has shared intelligence with Russian military personnel at the border with its allies, with Biden’s chief of staff reassuring reporters while previewing the call.
The official did not elaborate but said “we have seen the flow of additional skills and strength in the Ukrainian territory in many different areas. And this movement is in line with the plans that we are seeing in the military escalation in Ukraine ”.
The United States and its partners have discussed the impending financial sanctions in response to the Russian invasion of Ukraine. “We have had in-depth discussions with our European counterparts on what to do in the event of a massive Russian military offensive in Ukraine. to continue ”.
Asked if the US would consider sending troops to defend Ukraine, the official declined to discuss the “critical challenges” Biden would face in Putin but said, “The US does not want to end up in a state of concentration. as opposed to a combination of Ukrainian military support, strong economic measures, and a significant increase in support and capability for our Nato allies to ensure they remain safe ”.', '\x4886f23596f6455451cc242a6ba0f26650e03c3e5e4254af3587ed3bb31406a6', 3040, 'en', true, NULL, 'dixit-2', DEFAULT),
	('01a20ecd-22d0-7000-ba27-14d09f30d90c', '01a20ecd-22cf-7000-a076-9b97a2cdb0c4', 1, true, '2026-11-24 18:24:14.467302+00', '2026-11-24 18:24:14.467302+00', 'Mayor Robert Hale said on Monday that the bridge would open in May.', '\xd9f651f2b70d9e915edb7b3efcd32178c92a112b852eabc7e86480482ce9fa10', 67, 'en', true, NULL, 'dixit-2', DEFAULT),
	('01a20ecd-2538-7000-bce9-52205c40cc03', '01a20ecd-2537-7000-81e5-e7bc37fd8e3f', 1, true, '2026-11-24 18:24:15.137072+00', '2026-11-24 18:24:15.137072+00', 'Mayor Bob Hale said on Tuesday that the bridge was late.', '\xf8aa6f9571559c97dc76408560b2a834e9079aee45bf4d39427c60f0b62830c1', 56, 'en', true, NULL, 'dixit-2', DEFAULT);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES
	('01a20ecd-30bb-7000-adde-e3fc4b335035', 'MERGE_ACTORS', '{"keep": "01a20ecd-230b-7000-a314-7466efd71c64", "merge": "01a20ecd-255b-7000-9bee-b537ae56057c"}', 'desk', '2026-11-24 18:24:18.107678+00', 'Bob is Robert');


--
-- Data for Name: flyway_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.flyway_schema_history VALUES
	(1, '1', 'archive', 'SQL', 'db/migration/V1__archive.sql', 834492151, 'dixit', '2026-11-24 18:23:23.877084', 1433, true),
	(2, '2', 'search and relations', 'SQL', 'db/migration/V2__search_and_relations.sql', -2144574478, 'dixit', '2026-11-24 18:23:26.562795', 197, true);


--
-- Data for Name: mention; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mention VALUES
	('01a20ecc-f24f-7000-8bff-ec005cd27ce1', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7002-bc96-53b7fa541c58', 0, 24, 'U.S. President Joe Biden', 'NAME', 0.97),
	('01a20ecc-f273-7000-908a-624d4d7e56d3', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7002-bc96-53b7fa541c58', 267, 272, 'Biden', 'NAME', 0.95),
	('01a20ecc-f274-7000-8e72-df0e7cb0ad7f', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7002-bc96-53b7fa541c58', 387, 392, 'Biden', 'NAME', 0.95),
	('01a20ecc-f274-7001-9484-4e3215c8a8c0', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7002-bc96-53b7fa541c58', 409, 411, 'he', 'PRONOUN', 0.85),
	('01a20ecc-f27b-7000-9aa7-648bee1d09d1', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7002-bc96-53b7fa541c58', 418, 423, 'their', 'PRONOUN', 0.5366666666666667),
	('01a20ecc-f27f-7000-9f2a-81e9ecc2ed7f', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7002-bc96-53b7fa541c58', 483, 498, 'the two leaders', 'NOMINAL', 0.6),
	('01a20ecc-f284-7000-9cdc-fb21eaecd424', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7002-bc96-53b7fa541c58', 510, 515, 'their', 'PRONOUN', 0.6566666666666666),
	('01a20ecc-f287-7000-96cc-ccbd478995ec', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7002-bc96-53b7fa541c58', 543, 545, 'he', 'PRONOUN', 0.8066666666666666),
	('01a20ecc-f288-7000-bebe-d1deb47f581b', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7002-bc96-53b7fa541c58', 703, 708, 'Biden', 'NAME', 0.95),
	('01a20ecc-f288-7001-ba8d-6efceab69a8e', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7002-bc96-53b7fa541c58', 2017, 2022, 'Biden', 'NAME', 0.95),
	('01a20ecc-f288-7002-9c51-a401e168147a', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7002-bc96-53b7fa541c58', 2756, 2761, 'Biden', 'NAME', 0.95),
	('01a20ecc-f288-7003-8e90-1be931239994', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 0, 4, 'U.S.', 'ADJECTIVE', 0.97),
	('01a20ecc-f288-7004-b715-a373d7a054d0', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 576, 578, 'US', 'ADJECTIVE', 0.97),
	('01a20ecc-f288-7005-8dce-2e3f2637ac7a', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 648, 652, 'U.S.', 'ADJECTIVE', 0.97),
	('01a20ecc-f289-7000-9a71-35585ca842dd', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 1764, 1770, 'the US', 'NAME', 0.97),
	('01a20ecc-f289-7001-aad8-c855eeb3d7fb', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 1907, 1924, 'The United States', 'NAME', 0.97),
	('01a20ecc-f289-7002-8bf8-9e9367b7e37f', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2000, 2003, 'its', 'PRONOUN', 0.75),
	('01a20ecc-f289-7003-aac7-4fb07c7a6f00', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2129, 2131, 'we', 'PRONOUN', 0.7),
	('01a20ecc-f289-7004-b04d-53e8aca33380', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2286, 2288, 'we', 'PRONOUN', 0.7),
	('01a20ecc-f289-7005-90b1-ebeb34623fff', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2341, 2358, 'The United States', 'NAME', 0.97),
	('01a20ecc-f289-7006-aa8e-37aa5ab118ba', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2363, 2366, 'its', 'PRONOUN', 0.75),
	('01a20ecc-f294-7000-bdc4-09c061d80150', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2474, 2476, 'We', 'PRONOUN', 0.7),
	('01a20ecc-f295-7000-99f0-1f2ea8eb1b50', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2512, 2515, 'our', 'PRONOUN', 0.7),
	('01a20ecc-f295-7001-bd8a-3edc93223c81', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2641, 2647, 'the US', 'NAME', 0.97),
	('01a20ecc-f295-7002-a5ef-4feb9cc8213b', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2793, 2799, 'The US', 'NAME', 0.97),
	('01a20ecc-f295-7003-b922-d91dc0e67aef', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2995, 2998, 'our', 'PRONOUN', 0.7),
	('01a20ecc-f298-7000-ad1e-9a98f804e059', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7009-81e2-aba973899b3f', 29, 61, 'Russian President Vladimir Putin', 'NAME', 0.97),
	('01a20ecc-f298-7001-8875-3eb52b2ecf69', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7009-81e2-aba973899b3f', 277, 282, 'Putin', 'NAME', 0.95),
	('01a20ecc-f29d-7000-863a-1a6645cfedd8', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7009-81e2-aba973899b3f', 398, 403, 'Putin', 'NAME', 0.95),
	('01a20ecc-f29f-7000-8223-5deffa2f6518', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7009-81e2-aba973899b3f', 418, 423, 'their', 'PRONOUN', 0.5366666666666667),
	('01a20ecc-f2a5-7000-9700-dc99234a6943', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7009-81e2-aba973899b3f', 483, 498, 'the two leaders', 'NOMINAL', 0.6),
	('01a20ecc-f2a6-7000-8d27-a9ca1dc4cad6', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7009-81e2-aba973899b3f', 510, 515, 'their', 'PRONOUN', 0.6566666666666666),
	('01a20ecc-f2a7-7000-9162-893bbc19a4a9', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7009-81e2-aba973899b3f', 720, 725, 'Putin', 'NAME', 0.95),
	('01a20ecc-f2a7-7001-bbe9-eb429c429d7f', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7009-81e2-aba973899b3f', 970, 975, 'Putin', 'NAME', 0.95),
	('01a20ecc-f2a7-7002-ba7f-8c003f752fdd', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7009-81e2-aba973899b3f', 1060, 1063, 'his', 'PRONOUN', 0.74),
	('01a20ecc-f2a7-7003-a33d-e5f74b536bcd', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7009-81e2-aba973899b3f', 2776, 2781, 'Putin', 'NAME', 0.95),
	('01a20ecc-f2a7-7004-b172-7ee5f6edd297', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 29, 36, 'Russian', 'ADJECTIVE', 0.97),
	('01a20ecc-f2a7-7005-9c05-f66f76a04ceb', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 135, 142, 'Russian', 'ADJECTIVE', 0.97),
	('01a20ecc-f2a9-7000-9110-e5a9674876ed', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 183, 189, 'Moscow', 'NAME', 0.97),
	('01a20ecc-f2a9-7001-be8a-967a5b953bcd', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 210, 213, 'its', 'PRONOUN', 0.75),
	('01a20ecc-f2a9-7002-ac2e-40ed35f31265', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 233, 240, 'Russian', 'ADJECTIVE', 0.97),
	('01a20ecc-f2a9-7003-86a9-416255717694', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 579, 586, 'Russian', 'ADJECTIVE', 0.97),
	('01a20ecc-f2a9-7004-b48f-2d971fb14323', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 731, 737, 'Russia', 'NAME', 0.97),
	('01a20ecc-f2a9-7005-ad4f-e11f691d6371', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 742, 745, 'its', 'PRONOUN', 0.75),
	('01a20ecc-f2a9-7006-b978-294f384f6d95', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 792, 794, 'it', 'PRONOUN', 0.73),
	('01a20ecc-f2b3-7000-b44d-c699e19c15c0', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 865, 872, 'Russian', 'ADJECTIVE', 0.97),
	('01a20ecc-f2b3-7001-8a53-b2cd34eaf451', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 891, 897, 'Moscow', 'NAME', 0.97),
	('01a20ecc-f2b4-7000-8031-55759920b68f', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 1267, 1273, 'Moscow', 'NAME', 0.97),
	('01a20ecc-f2b7-7000-98a3-731b5728b1a2', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 1431, 1438, 'Russian', 'ADJECTIVE', 0.97),
	('01a20ecc-f2bb-7000-9c6d-7537a81aa80f', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 1491, 1497, 'Moscow', 'NAME', 0.97);
INSERT INTO public.mention VALUES
	('01a20ecc-f2bb-7001-bbcb-9a3fe1165fc3', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 1544, 1546, 'it', 'PRONOUN', 0.75),
	('01a20ecc-f2be-7000-81cb-329556c46d3d', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 1647, 1654, 'Russian', 'ADJECTIVE', 0.97),
	('01a20ecc-f2be-7001-8e4e-262cc3cada89', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 1705, 1707, 'We', 'PRONOUN', 0.7),
	('01a20ecc-f2bf-7000-a77f-9f6f94353560', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 1772, 1778, 'Russia', 'NAME', 0.97),
	('01a20ecc-f2c6-7000-b2df-9af8699dbc05', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 1820, 1822, 'we', 'PRONOUN', 0.7),
	('01a20ecc-f2c7-7000-9e36-09b085964e45', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 1828, 1831, 'our', 'PRONOUN', 0.7),
	('01a20ecc-f2c7-7001-b8cc-2a3958d0b5ba', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 1845, 1847, 'we', 'PRONOUN', 0.7),
	('01a20ecc-f2c7-7002-a541-d0163b8ef77a', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 1853, 1856, 'our', 'PRONOUN', 0.7),
	('01a20ecc-f2c7-7003-95f0-31ea91d67187', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 1954, 1961, 'Russian', 'ADJECTIVE', 0.97),
	('01a20ecc-f2c7-7004-a3a0-d150385140d9', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 2444, 2451, 'Russian', 'ADJECTIVE', 0.97),
	('01a20ecc-f2c7-7005-a437-d500ab0508bd', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7005-a517-38dc01483878', 2578, 2585, 'Russian', 'ADJECTIVE', 0.97),
	('01a20ecc-f2c8-7000-b0ac-650e4465f172', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 85, 92, 'Ukraine', 'NAME', 0.97),
	('01a20ecc-f2c8-7001-afd5-85f92adc16c5', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 803, 810, 'Ukraine', 'NAME', 0.97),
	('01a20ecc-f2c8-7002-b74d-ad72d3155783', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 1033, 1042, 'Ukrainian', 'ADJECTIVE', 0.97),
	('01a20ecc-f2c8-7003-8b79-e60fd7738562', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 1205, 1212, 'Ukraine', 'NAME', 0.97),
	('01a20ecc-f2c8-7004-9c2e-313e4c586dca', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 1336, 1343, 'Ukraine', 'NAME', 0.97),
	('01a20ecc-f2c8-7005-906b-4950a7a17c64', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 1345, 1369, 'a former Soviet republic', 'NOMINAL', 0.85),
	('01a20ecc-f2c8-7006-88bd-a00fa949b854', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 1370, 1374, 'that', 'PRONOUN', 0.85),
	('01a20ecc-f2c9-7000-8d79-78768b348cd3', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 1514, 1521, 'Ukraine', 'NAME', 0.97),
	('01a20ecc-f2c9-7001-9f4f-adc742c4b504', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 1570, 1574, 'Kiev', 'NAME', 0.97),
	('01a20ecc-f2c9-7002-915d-f3b81600184b', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 1681, 1688, 'Ukraine', 'NAME', 0.97),
	('01a20ecc-f2c9-7003-9842-5e0764691124', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 2192, 2201, 'Ukrainian', 'ADJECTIVE', 0.97),
	('01a20ecc-f2c9-7004-b5c9-fba9f6a548bc', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 2330, 2337, 'Ukraine', 'NAME', 0.97),
	('01a20ecc-f2d7-7000-9a09-c7e1b39a2e35', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 2464, 2471, 'Ukraine', 'NAME', 0.97),
	('01a20ecc-f2d7-7001-a918-db67dd40d0b1', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 2608, 2615, 'Ukraine', 'NAME', 0.97),
	('01a20ecc-f2da-7000-a01c-3179501b9dea', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 2688, 2695, 'Ukraine', 'NAME', 0.97),
	('01a20ecc-f2de-7000-91a4-9f36437d1ff3', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7007-adb6-54245debe594', 2884, 2893, 'Ukrainian', 'ADJECTIVE', 0.97),
	('01a20ecc-f2e0-7000-b7df-6ed7ae6c932f', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f105-7001-812c-bcd1b9799ca0', 125, 148, 'state-run Russian media', 'NOMINAL', 0.85),
	('01a20ecc-f2e0-7001-8505-9f5e4f7ded9a', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-700a-aa3c-8e5b555fb429', 164, 171, 'Western', 'ADJECTIVE', 0.97),
	('01a20ecc-f2e7-7000-bb59-19143c4d4336', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-700a-aa3c-8e5b555fb429', 1303, 1310, 'Western', 'ADJECTIVE', 0.97),
	('01a20ecc-f2e7-7001-b57e-c39d8a203df9', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f128-7000-9118-d1499623a1e0', 233, 259, 'Russian television footage', 'NOMINAL', 0.85),
	('01a20ecc-f2ef-7000-9607-c820129daf06', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7003-baf9-b87313529dc8', 457, 468, 'The Kremlin', 'NAME', 0.97),
	('01a20ecc-f2f0-7000-a27a-774e133bdf93', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7003-baf9-b87313529dc8', 474, 476, 'it', 'PRONOUN', 0.75),
	('01a20ecc-f2f0-7001-8b40-46af42731c1f', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7003-baf9-b87313529dc8', 1083, 1094, 'The Kremlin', 'NAME', 0.97),
	('01a20ecc-f2f4-7000-8f0b-c74e0785683d', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7003-baf9-b87313529dc8', 1096, 1101, 'which', 'PRONOUN', 0.9),
	('01a20ecc-f2f5-7000-a9e3-ea4f670d8aa7', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7003-baf9-b87313529dc8', 1172, 1174, 'it', 'PRONOUN', 0.73),
	('01a20ecc-f2f7-7000-a6b7-49fb20a34472', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7003-baf9-b87313529dc8', 1255, 1261, 'itself', 'PRONOUN', 0.75),
	('01a20ecc-f2f7-7001-bfb3-d525583a75a5', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7003-baf9-b87313529dc8', 1874, 1881, 'Kremlin', 'NAME', 0.97),
	('01a20ecc-f2f7-7002-946a-8a1dfc9961f3', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f13b-7000-b125-4d5e1b48f06a', 648, 662, 'U.S. officials', 'NOMINAL', 0.85),
	('01a20ecc-f2fa-7000-bb25-c07317a173bb', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f13b-7000-b125-4d5e1b48f06a', 812, 816, 'They', 'PRONOUN', 0.5233333333333333),
	('01a20ecc-f2fe-7000-a851-823a492ce1ee', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f13c-7000-9d55-9ee3f5c18415', 742, 751, 'its banks', 'NOMINAL', 0.85),
	('01a20ecc-f2fe-7001-af97-1664e81d0d60', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f13c-7001-861a-4f4381954652', 865, 886, 'Russian central banks', 'NOMINAL', 0.85),
	('01a20ecc-f2fe-7002-930e-9e4298258d32', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f13c-7002-b3cc-5646f26ee0cb', 1008, 1014, 'troops', 'NOMINAL', 0.85),
	('01a20ecc-f2fe-7003-9feb-4bc1425f1d36', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f13c-7002-b3cc-5646f26ee0cb', 2671, 2677, 'troops', 'NOMINAL', 0.7),
	('01a20ecc-f2fe-7004-bcba-d3c9b2e76938', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f13d-7000-912c-769c2ca9e914', 1060, 1081, 'his southern neighbor', 'NOMINAL', 0.85),
	('01a20ecc-f2fe-7005-a969-5d2a0be97641', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7006-ab25-225f61a4ff99', 1354, 1360, 'Soviet', 'ADJECTIVE', 0.97),
	('01a20ecc-f2fe-7006-9d90-a3f18daeefad', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7004-9159-a621b120595f', 1480, 1484, 'Nato', 'NAME', 0.93),
	('01a20ecc-f2ff-7000-8f27-701fa5b4aa65', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7004-9159-a621b120595f', 2999, 3003, 'Nato', 'NAME', 0.93),
	('01a20ecc-f2ff-7001-a02c-9e0175e6a9ae', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f147-7000-8be8-f984b70e8bb6', 1647, 1673, 'Russian-backed separatists', 'NOMINAL', 0.85),
	('01a20ecc-f2ff-7002-9c37-dc59180ef82d', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f147-7000-8be8-f984b70e8bb6', 1675, 1680, 'which', 'PRONOUN', 0.85);
INSERT INTO public.mention VALUES
	('01a20ecc-f2ff-7003-b9b2-2ea1fad6196a', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7000-aa51-a3e13722f979', 1874, 1905, 'Kremlin spokesman Dmitry Peskov', 'NAME', 0.97),
	('01a20ecc-f2ff-7004-aeea-6e37afa95e1f', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f148-7001-8f6b-e23121cc4580', 2017, 2039, 'Biden’s chief of staff', 'NOMINAL', 0.85),
	('01a20ecc-f2ff-7005-aca4-cdc025c4a606', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f148-7001-8f6b-e23121cc4580', 2088, 2100, 'The official', 'NOMINAL', 0.6),
	('01a20ecc-f2ff-7006-88c1-07d5c19b3bdb', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f148-7001-8f6b-e23121cc4580', 2697, 2709, 'the official', 'NOMINAL', 0.51),
	('01a20ecc-f2ff-7007-b127-e109a61600fc', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f149-7000-a743-ecb432394fa5', 2241, 2254, 'this movement', 'NOMINAL', 0.85),
	('01a20ecc-f2ff-7008-8539-bc05d0e9b351', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f149-7001-8cf7-067eed321a70', 2363, 2375, 'its partners', 'NOMINAL', 0.8),
	('01a20ecc-f300-7000-bad1-1e390b1d35b7', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f154-7000-a201-11a582ccdeac', 2512, 2537, 'our European counterparts', 'NOMINAL', 0.85),
	('01a20ecc-f300-7001-8b3d-e021d7636819', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-efb3-7001-b2d6-0ac3f0025501', 2516, 2524, 'European', 'ADJECTIVE', 0.97),
	('01a20ecc-f300-7002-8990-4f5441896660', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f155-7000-871c-b0c2b2456cfe', 2995, 3010, 'our Nato allies', 'NOMINAL', 0.85),
	('01a20ecc-f300-7003-bf01-22d3677cb233', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', 3040, '01a20ecc-f155-7000-871c-b0c2b2456cfe', 3021, 3025, 'they', 'PRONOUN', 0.7166666666666667),
	('01a20ecd-2371-7000-8795-a07a1caa17eb', '01a20ecd-22d0-7000-ba27-14d09f30d90c', 67, '01a20ecd-230b-7000-a314-7466efd71c64', 0, 17, 'Mayor Robert Hale', 'NAME', 0.97),
	('01a20ecd-259a-7000-9bcf-53071b9d59b8', '01a20ecd-2538-7000-bce9-52205c40cc03', 56, '01a20ecd-230b-7000-a314-7466efd71c64', 0, 14, 'Mayor Bob Hale', 'NAME', 0.97);


--
-- Data for Name: participation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.participation VALUES
	('01a20ecc-f468-7000-9f2d-5525636b1daf', '01a20ecc-f326-7002-935f-b2c48b3e9ae8', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-f105-7001-812c-bcd1b9799ca0', 125, 148, 'state-run Russian media'),
	('01a20ecc-f469-7000-9adf-f96b95a29617', '01a20ecc-f326-7002-935f-b2c48b3e9ae8', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 0, 4, 'U.S.'),
	('01a20ecc-f4a2-7000-a9ea-5d1eced7a99b', '01a20ecc-f326-7002-935f-b2c48b3e9ae8', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 0, 24, 'U.S. President Joe Biden'),
	('01a20ecc-f4a3-7000-a99c-e908958bbc37', '01a20ecc-f326-7002-935f-b2c48b3e9ae8', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7005-a517-38dc01483878', 29, 36, 'Russian'),
	('01a20ecc-f4a3-7001-9ebd-8cfece612548', '01a20ecc-f326-7002-935f-b2c48b3e9ae8', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7009-81e2-aba973899b3f', 29, 61, 'Russian President Vladimir Putin'),
	('01a20ecc-f4a3-7002-a7d7-055c260ecba3', '01a20ecc-f326-7002-935f-b2c48b3e9ae8', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 85, 92, 'Ukraine'),
	('01a20ecc-f4a3-7003-bd5f-ec8de31ecadf', '01a20ecc-f369-7000-8a50-b3365ac5a900', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-700a-aa3c-8e5b555fb429', 164, 171, 'Western'),
	('01a20ecc-f4a4-7000-b0b6-f6fcee9506fa', '01a20ecc-f369-7000-8a50-b3365ac5a900', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7005-a517-38dc01483878', 183, 189, 'Moscow'),
	('01a20ecc-f4a4-7001-aa00-2be8dfa6af52', '01a20ecc-f36a-7000-91f1-d20a443ff3d9', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-f128-7000-9118-d1499623a1e0', 233, 259, 'Russian television footage'),
	('01a20ecc-f4a5-7000-adf6-a5f8a6a538bb', '01a20ecc-f36a-7000-91f1-d20a443ff3d9', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 267, 272, 'Biden'),
	('01a20ecc-f4a5-7001-a56c-70b89657158a', '01a20ecc-f36a-7000-91f1-d20a443ff3d9', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7009-81e2-aba973899b3f', 277, 282, 'Putin'),
	('01a20ecc-f4a5-7002-b68f-a3025d552382', '01a20ecc-f36e-7000-ab66-dbd84f9a74c3', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 387, 392, 'Biden'),
	('01a20ecc-f4a5-7003-8fe7-b45465500146', '01a20ecc-f36e-7000-ab66-dbd84f9a74c3', 3040, '2026-11-24 18:24:00.255858+00', true, 'ADDRESSEE', '01a20ecc-efb3-7009-81e2-aba973899b3f', 398, 403, 'Putin'),
	('01a20ecc-f4a5-7004-974c-f232258b03c4', '01a20ecc-f36e-7000-ab66-dbd84f9a74c3', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 409, 411, 'he'),
	('01a20ecc-f4ca-7000-b8ac-43b6a28b6f75', '01a20ecc-f36e-7000-ab66-dbd84f9a74c3', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7009-81e2-aba973899b3f', 418, 423, 'their'),
	('01a20ecc-f4cb-7000-ae10-6f2459022b45', '01a20ecc-f36e-7001-b6b5-203def282116', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 409, 411, 'he'),
	('01a20ecc-f4d3-7000-b2d6-6037de88d6ea', '01a20ecc-f36e-7001-b6b5-203def282116', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 418, 423, 'their'),
	('01a20ecc-f4d3-7001-8a91-afbc5b8ba37f', '01a20ecc-f36e-7001-b6b5-203def282116', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7009-81e2-aba973899b3f', 418, 423, 'their'),
	('01a20ecc-f4d4-7000-8dc6-5ae7027899db', '01a20ecc-f36e-7002-91ac-488e82c26589', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7003-baf9-b87313529dc8', 457, 468, 'The Kremlin'),
	('01a20ecc-f4d4-7001-857c-f2bd4a57960f', '01a20ecc-f36e-7002-91ac-488e82c26589', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7003-baf9-b87313529dc8', 474, 476, 'it'),
	('01a20ecc-f4d4-7002-811c-a4dec76a03b3', '01a20ecc-f36e-7002-91ac-488e82c26589', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 483, 498, 'the two leaders'),
	('01a20ecc-f4d4-7003-9a35-baef0866b1be', '01a20ecc-f36e-7002-91ac-488e82c26589', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7009-81e2-aba973899b3f', 483, 498, 'the two leaders'),
	('01a20ecc-f4d5-7000-8dc0-240012a84892', '01a20ecc-f36e-7002-91ac-488e82c26589', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 576, 578, 'US'),
	('01a20ecc-f4d5-7001-810a-8d5b9ed13e76', '01a20ecc-f36e-7002-91ac-488e82c26589', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7005-a517-38dc01483878', 579, 586, 'Russian'),
	('01a20ecc-f4d5-7002-8ef9-09491e8ef0ee', '01a20ecc-f36e-7003-8547-6f4c1c8068d3', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7003-baf9-b87313529dc8', 474, 476, 'it'),
	('01a20ecc-f4d5-7003-a836-75f4d7537ca5', '01a20ecc-f36e-7003-8547-6f4c1c8068d3', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 483, 498, 'the two leaders'),
	('01a20ecc-f4d5-7004-b0c9-f40911bbcc93', '01a20ecc-f36e-7003-8547-6f4c1c8068d3', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7009-81e2-aba973899b3f', 483, 498, 'the two leaders'),
	('01a20ecc-f4d5-7005-8035-f9456cb20d24', '01a20ecc-f36e-7003-8547-6f4c1c8068d3', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 576, 578, 'US'),
	('01a20ecc-f4d5-7006-ab86-274609b4cfa6', '01a20ecc-f36e-7003-8547-6f4c1c8068d3', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7005-a517-38dc01483878', 579, 586, 'Russian'),
	('01a20ecc-f4fd-7000-aeac-59d1280b25ef', '01a20ecc-f36f-7000-ba50-c966a283af71', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7003-baf9-b87313529dc8', 543, 545, 'he'),
	('01a20ecc-f4fd-7001-8062-0d1090a7d08a', '01a20ecc-f36f-7000-ba50-c966a283af71', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 576, 578, 'US'),
	('01a20ecc-f50a-7000-b231-37f61acbaa58', '01a20ecc-f36f-7000-ba50-c966a283af71', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7005-a517-38dc01483878', 579, 586, 'Russian'),
	('01a20ecc-f50b-7000-8427-6c8c99d2b0bd', '01a20ecc-f36f-7001-9747-b10cc6023412', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-f13b-7000-b125-4d5e1b48f06a', 648, 662, 'U.S. officials'),
	('01a20ecc-f50b-7001-96ce-0e2018a0fa65', '01a20ecc-f36f-7001-9747-b10cc6023412', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 703, 708, 'Biden'),
	('01a20ecc-f50b-7002-872c-19f7fcf3eb0b', '01a20ecc-f36f-7001-9747-b10cc6023412', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7009-81e2-aba973899b3f', 720, 725, 'Putin'),
	('01a20ecc-f50b-7003-a684-4432e6951fa1', '01a20ecc-f36f-7001-9747-b10cc6023412', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7005-a517-38dc01483878', 731, 737, 'Russia'),
	('01a20ecc-f50b-7004-9f2c-9bfeef2545e4', '01a20ecc-f36f-7001-9747-b10cc6023412', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-f13c-7000-9d55-9ee3f5c18415', 742, 751, 'its banks'),
	('01a20ecc-f50c-7000-9a94-edae42073276', '01a20ecc-f36f-7001-9747-b10cc6023412', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 803, 810, 'Ukraine'),
	('01a20ecc-f50c-7001-a070-3569b345e4db', '01a20ecc-f36f-7002-a9d2-5f2b20ee31c9', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 703, 708, 'Biden'),
	('01a20ecc-f50c-7002-af44-a5c836bc8225', '01a20ecc-f36f-7002-a9d2-5f2b20ee31c9', 3040, '2026-11-24 18:24:00.255858+00', true, 'ADDRESSEE', '01a20ecc-efb3-7009-81e2-aba973899b3f', 720, 725, 'Putin'),
	('01a20ecc-f50c-7003-828a-440e57da1aa6', '01a20ecc-f36f-7002-a9d2-5f2b20ee31c9', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7005-a517-38dc01483878', 731, 737, 'Russia'),
	('01a20ecc-f50c-7004-b5da-d8358ebcc579', '01a20ecc-f36f-7002-a9d2-5f2b20ee31c9', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-f13c-7000-9d55-9ee3f5c18415', 742, 751, 'its banks'),
	('01a20ecc-f50c-7005-8a3e-1a3be66df8d9', '01a20ecc-f36f-7002-a9d2-5f2b20ee31c9', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 803, 810, 'Ukraine'),
	('01a20ecc-f50c-7006-82ef-f9073f9c6435', '01a20ecc-f36f-7003-ae83-e6ff520e13e0', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-f13b-7000-b125-4d5e1b48f06a', 812, 816, 'They'),
	('01a20ecc-f528-7000-b374-c278bdb21d76', '01a20ecc-f36f-7003-ae83-e6ff520e13e0', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7005-a517-38dc01483878', 865, 872, 'Russian'),
	('01a20ecc-f529-7000-b589-e3f76c027970', '01a20ecc-f36f-7003-ae83-e6ff520e13e0', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-f13c-7001-861a-4f4381954652', 865, 886, 'Russian central banks'),
	('01a20ecc-f529-7001-9d63-1073a5614742', '01a20ecc-f36f-7003-ae83-e6ff520e13e0', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7009-81e2-aba973899b3f', 970, 975, 'Putin'),
	('01a20ecc-f529-7002-b729-d6945103accd', '01a20ecc-f36f-7003-ae83-e6ff520e13e0', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-f13c-7002-b3cc-5646f26ee0cb', 1008, 1014, 'troops'),
	('01a20ecc-f529-7003-9681-d8ab6219f3e4', '01a20ecc-f36f-7003-ae83-e6ff520e13e0', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 1033, 1042, 'Ukrainian'),
	('01a20ecc-f52b-7000-9148-2897efeb3ccd', '01a20ecc-f36f-7003-ae83-e6ff520e13e0', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-f13d-7000-912c-769c2ca9e914', 1060, 1081, 'his southern neighbor');
INSERT INTO public.participation VALUES
	('01a20ecc-f52b-7001-b282-de0cc5b54d76', '01a20ecc-f36f-7004-b950-92ba73d4e397', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7003-baf9-b87313529dc8', 1083, 1131, 'The Kremlin, which said before Tuesday’s meeting'),
	('01a20ecc-f52c-7000-8c92-fae19c6d6c90', '01a20ecc-f36f-7004-b950-92ba73d4e397', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7003-baf9-b87313529dc8', 1172, 1174, 'it'),
	('01a20ecc-f52c-7001-96a8-8d69c1d0f290', '01a20ecc-f36f-7004-b950-92ba73d4e397', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 1205, 1212, 'Ukraine'),
	('01a20ecc-f52c-7002-aaf5-11b1b75b0693', '01a20ecc-f36f-7005-a545-5b37c095ed9a', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7003-baf9-b87313529dc8', 1083, 1131, 'The Kremlin, which said before Tuesday’s meeting'),
	('01a20ecc-f52c-7003-93be-0d5a92a20623', '01a20ecc-f36f-7005-a545-5b37c095ed9a', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7003-baf9-b87313529dc8', 1255, 1261, 'itself'),
	('01a20ecc-f52c-7004-aa5b-fe004beb5d5b', '01a20ecc-f36f-7006-bc63-38545177803b', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7003-baf9-b87313529dc8', 1096, 1101, 'which'),
	('01a20ecc-f52c-7005-adc4-76a0a4a18652', '01a20ecc-f36f-7007-8c82-251130f6a3e1', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7005-a517-38dc01483878', 1267, 1273, 'Moscow'),
	('01a20ecc-f52c-7006-9c73-71de3b32763e', '01a20ecc-f36f-7007-8c82-251130f6a3e1', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-700a-aa3c-8e5b555fb429', 1303, 1310, 'Western'),
	('01a20ecc-f52c-7007-a403-a47bf0a1ab5f', '01a20ecc-f36f-7007-8c82-251130f6a3e1', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 1336, 1343, 'Ukraine'),
	('01a20ecc-f560-7000-ad71-efa22b52348c', '01a20ecc-f36f-7008-b7bd-b1f1b80ca3c7', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7005-a517-38dc01483878', 1466, 1468, 'he'),
	('01a20ecc-f561-7000-aed8-4a777a877bd6', '01a20ecc-f36f-7008-b7bd-b1f1b80ca3c7', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7004-9159-a621b120595f', 1480, 1484, 'Nato'),
	('01a20ecc-f56f-7000-a6dc-13d799c25323', '01a20ecc-f36f-7009-998f-d5b661c8beec', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7005-a517-38dc01483878', 1491, 1497, 'Moscow'),
	('01a20ecc-f56f-7001-8670-8313cab825ba', '01a20ecc-f36f-7009-998f-d5b661c8beec', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 1514, 1521, 'Ukraine'),
	('01a20ecc-f570-7000-ad74-45c73b87db19', '01a20ecc-f36f-700a-bf4a-85ffa59faed2', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7005-a517-38dc01483878', 1491, 1497, 'Moscow'),
	('01a20ecc-f570-7001-ba5e-12b7eae724fb', '01a20ecc-f36f-700a-bf4a-85ffa59faed2', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7005-a517-38dc01483878', 1544, 1546, 'it'),
	('01a20ecc-f570-7002-83e4-97b8f2f38a1c', '01a20ecc-f36f-700a-bf4a-85ffa59faed2', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 1570, 1574, 'Kiev'),
	('01a20ecc-f570-7003-9a8a-b9f4a63746d0', '01a20ecc-f36f-700a-bf4a-85ffa59faed2', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-f147-7000-8be8-f984b70e8bb6', 1647, 1673, 'Russian-backed separatists'),
	('01a20ecc-f570-7004-b04f-dbeb459caf17', '01a20ecc-f36f-700b-af3a-09407becbd85', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 1570, 1574, 'Kiev'),
	('01a20ecc-f570-7005-a9b7-40f4de086e34', '01a20ecc-f36f-700b-af3a-09407becbd85', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7005-a517-38dc01483878', 1647, 1654, 'Russian'),
	('01a20ecc-f570-7006-bb62-286f59328e92', '01a20ecc-f36f-700b-af3a-09407becbd85', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-f147-7000-8be8-f984b70e8bb6', 1647, 1673, 'Russian-backed separatists'),
	('01a20ecc-f571-7000-842a-e3fe032fc5ea', '01a20ecc-f36f-700c-9159-ef5dae3fd5e1', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7000-aa51-a3e13722f979', 1874, 1905, 'Kremlin spokesman Dmitry Peskov'),
	('01a20ecc-f571-7001-a80d-900fc68e3377', '01a20ecc-f36f-700c-9159-ef5dae3fd5e1', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7005-a517-38dc01483878', 1705, 1707, 'We'),
	('01a20ecc-f571-7002-80d4-a26b8096a876', '01a20ecc-f36f-700c-9159-ef5dae3fd5e1', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 1764, 1770, 'the US'),
	('01a20ecc-f571-7003-b53a-62f58e214c3e', '01a20ecc-f36f-700d-8dbb-74d499cfde9b', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-f148-7001-8f6b-e23121cc4580', 2088, 2100, 'The official'),
	('01a20ecc-f571-7004-ba72-efef2c4a684e', '01a20ecc-f36f-700e-ade9-b2f8f9a1da9a', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-f148-7001-8f6b-e23121cc4580', 2088, 2100, 'The official'),
	('01a20ecc-f571-7005-a4f3-dbee69712899', '01a20ecc-f36f-700e-ade9-b2f8f9a1da9a', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2129, 2131, 'we'),
	('01a20ecc-f5bb-7000-9926-73bb1eb5e94f', '01a20ecc-f36f-700e-ade9-b2f8f9a1da9a', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 2192, 2201, 'Ukrainian'),
	('01a20ecc-f5bc-7000-85f4-088f5d7fec2a', '01a20ecc-f36f-700e-ade9-b2f8f9a1da9a', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-f149-7000-a743-ecb432394fa5', 2241, 2254, 'this movement'),
	('01a20ecc-f5bc-7001-9254-6571fd6c54e8', '01a20ecc-f36f-700f-9554-196e694ed7b3', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2341, 2375, 'The United States and its partners'),
	('01a20ecc-f5bd-7000-ac04-1b3cd7e45e72', '01a20ecc-f36f-700f-9554-196e694ed7b3', 3040, '2026-11-24 18:24:00.255858+00', true, 'CO_SPEAKER', '01a20ecc-f149-7001-8cf7-067eed321a70', 2341, 2375, 'The United States and its partners'),
	('01a20ecc-f5bd-7001-8210-12fc7f8d51cf', '01a20ecc-f36f-700f-9554-196e694ed7b3', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7005-a517-38dc01483878', 2444, 2451, 'Russian'),
	('01a20ecc-f5bd-7002-88db-0045f684eb5f', '01a20ecc-f36f-700f-9554-196e694ed7b3', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 2464, 2471, 'Ukraine'),
	('01a20ecc-f5bd-7003-9087-963f2d4b0e7f', '01a20ecc-f36f-7010-8fa7-578d49bc13f4', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-f148-7001-8f6b-e23121cc4580', NULL, NULL, NULL),
	('01a20ecc-f5bd-7004-8d8a-33c1ee65554d', '01a20ecc-f36f-7010-8fa7-578d49bc13f4', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2474, 2476, 'We'),
	('01a20ecc-f5bd-7005-9038-573a138128b3', '01a20ecc-f36f-7010-8fa7-578d49bc13f4', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7001-b2d6-0ac3f0025501', 2516, 2524, 'European'),
	('01a20ecc-f5bd-7006-bedb-e83b22f3ae9a', '01a20ecc-f36f-7010-8fa7-578d49bc13f4', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-f154-7000-a201-11a582ccdeac', 2512, 2537, 'our European counterparts'),
	('01a20ecc-f5bd-7007-8cdb-f45af23cf578', '01a20ecc-f36f-7010-8fa7-578d49bc13f4', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7005-a517-38dc01483878', 2578, 2585, 'Russian'),
	('01a20ecc-f5d7-7000-b111-4088635dbb70', '01a20ecc-f36f-7010-8fa7-578d49bc13f4', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 2608, 2615, 'Ukraine'),
	('01a20ecc-f5d7-7001-bc5e-0fd72d1fd977', '01a20ecc-f36f-7011-8b24-3129ba4d08f8', 3040, '2026-11-24 18:24:00.255858+00', true, 'ADDRESSEE', '01a20ecc-f148-7001-8f6b-e23121cc4580', 2697, 2709, 'the official'),
	('01a20ecc-f5d7-7002-a8ec-4b727adc5219', '01a20ecc-f36f-7011-8b24-3129ba4d08f8', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2641, 2647, 'the US'),
	('01a20ecc-f5d7-7003-9054-03628bf1a101', '01a20ecc-f36f-7011-8b24-3129ba4d08f8', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-f13c-7002-b3cc-5646f26ee0cb', 2671, 2677, 'troops'),
	('01a20ecc-f5d8-7000-b887-0da03fe611f4', '01a20ecc-f36f-7011-8b24-3129ba4d08f8', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 2688, 2695, 'Ukraine'),
	('01a20ecc-f5d8-7001-89ff-ac249cf4bc8a', '01a20ecc-f36f-7012-8117-068fa4438528', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-f148-7001-8f6b-e23121cc4580', 2697, 2709, 'the official'),
	('01a20ecc-f5d8-7002-812c-67b645bcd9b2', '01a20ecc-f36f-7012-8117-068fa4438528', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7002-bc96-53b7fa541c58', 2756, 2761, 'Biden'),
	('01a20ecc-f5d8-7003-bed1-968158d5cfe4', '01a20ecc-f36f-7012-8117-068fa4438528', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7009-81e2-aba973899b3f', 2776, 2781, 'Putin'),
	('01a20ecc-f5d8-7004-ab79-f6b18483cb7c', '01a20ecc-f36f-7013-b546-c8f7bfe9512e', 3040, '2026-11-24 18:24:00.255858+00', true, 'SPEAKER', '01a20ecc-f148-7001-8f6b-e23121cc4580', 2697, 2709, 'the official'),
	('01a20ecc-f5d8-7005-b8c8-94dea64867b9', '01a20ecc-f36f-7013-b546-c8f7bfe9512e', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7008-8bd9-1f5924f614b1', 2793, 2799, 'The US'),
	('01a20ecc-f5d8-7006-80fd-7cbb6f558645', '01a20ecc-f36f-7013-b546-c8f7bfe9512e', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7007-adb6-54245debe594', 2884, 2893, 'Ukrainian'),
	('01a20ecc-f5d8-7007-aa0c-56a81de38ff9', '01a20ecc-f36f-7013-b546-c8f7bfe9512e', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-efb3-7004-9159-a621b120595f', 2999, 3003, 'Nato'),
	('01a20ecc-f5d9-7000-bdc0-5edd2e2d9a00', '01a20ecc-f36f-7013-b546-c8f7bfe9512e', 3040, '2026-11-24 18:24:00.255858+00', true, 'MENTIONED', '01a20ecc-f155-7000-871c-b0c2b2456cfe', 2995, 3010, 'our Nato allies');
INSERT INTO public.participation VALUES
	('01a20ecd-2373-7000-b587-329caec11e9a', '01a20ecd-2372-7000-a17f-f96c945044ca', 67, '2026-11-24 18:24:14.467302+00', true, 'SPEAKER', '01a20ecd-230b-7000-a314-7466efd71c64', 0, 17, 'Mayor Robert Hale'),
	('01a20ecd-259b-7000-9072-9799548615d6', '01a20ecd-259a-7002-acf0-fe218c366b0b', 56, '2026-11-24 18:24:15.137072+00', true, 'SPEAKER', '01a20ecd-230b-7000-a314-7466efd71c64', 0, 14, 'Mayor Bob Hale');


--
-- Data for Name: statement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.statement VALUES
	('01a20ecc-f326-7002-935f-b2c48b3e9ae8', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 0, 'INDIRECT', 'REPORT', 'POSITIVE', 'CERTAIN_POSITIVE', true, 0.56, 'parenthetical', '{0,123}', 'U.S. President Joe Biden and Russian President Vladimir Putin held two-hour talks on Ukraine and other conflicts on Tuesday', 125, 148, 'state-run Russian media', 149, 157, 'reported', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f369-7000-8a50-b3365ac5a900', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 1, 'INDIRECT', 'FEAR', 'POSITIVE', 'POSSIBLE_POSITIVE', true, 0.733, 'noun', '{183,231}', 'Moscow is poised to attack its southern neighbor', 164, 171, 'Western', 172, 177, 'fears', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36a-7000-91f1-d20a443ff3d9', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 2, 'INDIRECT', 'REPORT', 'POSITIVE', 'CERTAIN_POSITIVE', true, 0.686, 'clause', '{267,385}', 'Biden and Putin greeting each other in a friendly manner at the beginning of what was expected to be a heated argument', 233, 259, 'Russian television footage', 260, 266, 'showed', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36e-7000-ab66-dbd84f9a74c3', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 3, 'INDIRECT', 'HOPE', 'POSITIVE', 'UNCOMMITTED', true, 0.832, 'clause', '{409,455}', 'he hoped their next meeting would be in person', 387, 392, 'Biden', 393, 397, 'told', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36e-7001-b6b5-203def282116', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 4, 'INDIRECT', 'HOPE', 'POSITIVE', 'UNCOMMITTED', true, 0.208, 'clause', '{418,455}', 'their next meeting would be in person', 409, 411, 'he', 412, 417, 'hoped', NULL, NULL, NULL, 1, '01a20ecc-f36e-7000-ab66-dbd84f9a74c3', DEFAULT, DEFAULT),
	('01a20ecc-f36e-7002-91ac-488e82c26589', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 5, 'MIXED', 'HOPE', 'POSITIVE', 'UNCOMMITTED', true, 0.813, 'clause', '{474,646}', 'it hoped the two leaders could hold their own summit to discuss what he described as a “sad state” of US-Russian relations, which has deepened since the end of the Cold War', 457, 468, 'The Kremlin', 469, 473, 'said', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36e-7003-8547-6f4c1c8068d3', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 6, 'MIXED', 'HOPE', 'POSITIVE', 'UNCOMMITTED', true, 0.281, 'clause', '{483,646}', 'the two leaders could hold their own summit to discuss what he described as a “sad state” of US-Russian relations, which has deepened since the end of the Cold War', 474, 476, 'it', 477, 482, 'hoped', NULL, NULL, NULL, 1, '01a20ecc-f36e-7002-91ac-488e82c26589', DEFAULT, DEFAULT),
	('01a20ecc-f36f-7000-ba50-c966a283af71', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 7, 'MIXED', 'LABEL', 'POSITIVE', 'CERTAIN_POSITIVE', true, 0.265, 'label', '{559,596}', 'a “sad state” of US-Russian relations', 543, 545, 'he', 546, 555, 'described', NULL, NULL, NULL, 2, '01a20ecc-f36e-7003-8547-6f4c1c8068d3', DEFAULT, DEFAULT),
	('01a20ecc-f36f-7001-9747-b10cc6023412', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 8, 'INDIRECT', 'ASSERT', 'POSITIVE', 'CERTAIN_POSITIVE', true, 0.903, 'clause', '{703,810}', 'Biden would tell Putin that Russia and its banks could face severe economic sanctions if it invaded Ukraine', 648, 662, 'U.S. officials', 663, 667, 'said', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-7002-a9d2-5f2b20ee31c9', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 9, 'INDIRECT', 'THREATEN', 'POSITIVE', 'POSSIBLE_POSITIVE', false, 0.121, 'clause', '{731,810}', 'Russia and its banks could face severe economic sanctions if it invaded Ukraine', 703, 708, 'Biden', 709, 719, 'would tell', 789, 810, 'if it invaded Ukraine', 1, '01a20ecc-f36f-7001-9747-b10cc6023412', DEFAULT, DEFAULT),
	('01a20ecc-f36f-7003-ae83-e6ff520e13e0', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 10, 'INDIRECT', 'ASSERT', 'POSITIVE', 'CERTAIN_POSITIVE', true, 0.916, 'clause', '{821,1081}', 'sanctions, another source that could target Russian central banks and Moscow’s ability to convert rubles and other currencies, were designed to stop Putin from using tens of thousands of troops gathered near the Ukrainian border to attack his southern neighbor', 812, 816, 'They', 817, 820, 'say', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-7004-b950-92ba73d4e397', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 11, 'INDIRECT', 'DENY', 'NEGATIVE', 'CERTAIN_NEGATIVE', true, 0.854, 'clause', '{1172,1212}', 'it had any intention of invading Ukraine', 1083, 1131, 'The Kremlin, which said before Tuesday’s meeting', 1160, 1166, 'denied', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-7005-a545-5b37c095ed9a', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 12, 'INDIRECT', 'ASSERT', 'POSITIVE', 'CERTAIN_POSITIVE', true, 0.729, 'clause', '{1222,1261}', 'the military stand was defending itself', 1083, 1131, 'The Kremlin, which said before Tuesday’s meeting', 1217, 1221, 'said', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-7006-bc63-38545177803b', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 13, 'INDIRECT', 'ASSERT', 'NEGATIVE', 'CERTAIN_NEGATIVE', true, 0.411, 'broken-clause', '{1132,1158}', 'was not expecting anything', 1096, 1101, 'which', 1102, 1106, 'said', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-7007-8c82-251130f6a3e1', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 14, 'INDIRECT', 'CRITICIZE', 'POSITIVE', 'CERTAIN_POSITIVE', true, 0.686, 'feeling', '{1288,1343}', 'outrage at the Western military intervention in Ukraine', 1267, 1273, 'Moscow', 1274, 1287, 'has expressed', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-7008-b7bd-b1f1b80ca3c7', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 15, 'INDIRECT', 'LABEL', 'POSITIVE', 'CERTAIN_POSITIVE', true, 0.729, 'label', '{1476,1489}', 'the Nato rise', 1466, 1468, 'he', 1469, 1475, 'called', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-7009-998f-d5b661c8beec', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 16, 'INDIRECT', 'QUESTION', 'POSITIVE', 'UNCOMMITTED', true, 0.807, 'object', '{1514,1534}', 'Ukraine’s intentions', 1491, 1497, 'Moscow', 1503, 1513, 'questioned', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-700a-bf4a-85ffa59faed2', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 17, 'INDIRECT', 'DEMAND', 'POSITIVE', 'UNCOMMITTED', true, 0.927, 'clause', '{1544,1702}', 'it wanted assurances that Kiev would not use force to try to recapture the territory lost in 2014 from Russian-backed separatists, which Ukraine has destroyed', 1491, 1497, 'Moscow', 1539, 1543, 'said', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-700b-af3a-09407becbd85', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 18, 'INDIRECT', 'PROMISE', 'NEGATIVE', 'CERTAIN_NEGATIVE', false, 0.003, 'noun', '{1570,1702}', 'Kiev would not use force to try to recapture the territory lost in 2014 from Russian-backed separatists, which Ukraine has destroyed', NULL, NULL, NULL, 1554, 1564, 'assurances', NULL, NULL, NULL, 1, '01a20ecc-f36f-700a-bf4a-85ffa59faed2', DEFAULT, DEFAULT),
	('01a20ecc-f36f-700c-9159-ef5dae3fd5e1', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 19, 'DIRECT', 'DENY', 'MIXED', 'CERTAIN_NEGATIVE', true, 0.927, 'clause', '{1705,1866}', 'We are looking for a good, unpredictable relationship with the US. Russia has never intended to attack anyone, but we have our concerns and we have our red lines', 1874, 1905, 'Kremlin spokesman Dmitry Peskov', 1869, 1873, 'said', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-700d-8dbb-74d499cfde9b', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 20, 'INDIRECT', 'DECLINE', 'NEGATIVE', 'UNCOMMITTED', true, 0.458, 'declined', '{2109,2118}', 'elaborate', 2088, 2100, 'The official', 2101, 2108, 'did not', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-700e-ade9-b2f8f9a1da9a', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 21, 'DIRECT', 'ASSERT', 'POSITIVE', 'CERTAIN_POSITIVE', true, 0.953, 'clause', '{2129,2337}', 'we have seen the flow of additional skills and strength in the Ukrainian territory in many different areas. And this movement is in line with the plans that we are seeing in the military escalation in Ukraine', 2088, 2100, 'The official', 2123, 2127, 'said', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-700f-9554-196e694ed7b3', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 22, 'INDIRECT', 'ASSERT', 'POSITIVE', 'CERTAIN_POSITIVE', true, 0.874, 'object', '{2391,2471}', 'the impending financial sanctions in response to the Russian invasion of Ukraine', 2341, 2375, 'The United States and its partners', 2376, 2390, 'have discussed', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-7010-8fa7-578d49bc13f4', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 23, 'DIRECT', 'ASSERT', 'POSITIVE', 'CERTAIN_POSITIVE', true, 0.233, 'quotation-alone', '{2474,2628}', 'We have had in-depth discussions with our European counterparts on what to do in the event of a massive Russian military offensive in Ukraine. to continue', NULL, NULL, NULL, NULL, NULL, NULL, 2552, 2615, 'in the event of a massive Russian military offensive in Ukraine', 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-7011-8b24-3129ba4d08f8', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 24, 'INDIRECT', 'QUESTION', 'POSITIVE', 'UNCOMMITTED', true, 0.438, 'clause', '{2638,2695}', 'if the US would consider sending troops to defend Ukraine', NULL, NULL, NULL, 2632, 2637, 'Asked', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-7012-8117-068fa4438528', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 25, 'MIXED', 'DECLINE', 'NEGATIVE', 'UNCOMMITTED', true, 0.836, 'declined', '{2730,2781}', 'the “critical challenges” Biden would face in Putin', 2697, 2709, 'the official', 2710, 2729, 'declined to discuss', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecc-f36f-7013-b546-c8f7bfe9512e', '01a20ecc-eb0f-7000-81f0-b8957216ca4a', '01a20ecc-eb00-7000-87b4-707c340e47b8', 3040, '2026-11-24 18:24:00.255858+00', true, 26, 'DIRECT', 'ASSERT', 'NEGATIVE', 'CERTAIN_NEGATIVE', true, 0.857, 'clause', '{2793,3037}', 'The US does not want to end up in a state of concentration. as opposed to a combination of Ukrainian military support, strong economic measures, and a significant increase in support and capability for our Nato allies to ensure they remain safe', 2697, 2709, 'the official', 2786, 2790, 'said', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecd-2372-7000-a17f-f96c945044ca', '01a20ecd-22d0-7000-ba27-14d09f30d90c', '01a20ecd-22cf-7000-a076-9b97a2cdb0c4', 67, '2026-11-24 18:24:14.467302+00', true, 0, 'INDIRECT', 'ASSERT', 'POSITIVE', 'CERTAIN_POSITIVE', true, 0.903, 'clause', '{38,66}', 'the bridge would open in May', 0, 17, 'Mayor Robert Hale', 18, 22, 'said', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT),
	('01a20ecd-259a-7002-acf0-fe218c366b0b', '01a20ecd-2538-7000-bce9-52205c40cc03', '01a20ecd-2537-7000-81e5-e7bc37fd8e3f', 56, '2026-11-24 18:24:15.137072+00', true, 0, 'INDIRECT', 'ASSERT', 'POSITIVE', 'CERTAIN_POSITIVE', true, 0.828, 'clause', '{36,55}', 'the bridge was late', 0, 14, 'Mayor Bob Hale', 15, 19, 'said', NULL, NULL, NULL, 0, NULL, DEFAULT, DEFAULT);


--
-- Name: actor_name actor_name_actor_id_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.actor_name
    ADD CONSTRAINT actor_name_actor_id_name_key UNIQUE (actor_id, name);


--
-- Name: actor_name actor_name_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.actor_name
    ADD CONSTRAINT actor_name_pkey PRIMARY KEY (id);


--
-- Name: actor actor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.actor
    ADD CONSTRAINT actor_pkey PRIMARY KEY (id);


--
-- Name: actor_role actor_role_actor_id_revision_id_span_start_span_end_title_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.actor_role
    ADD CONSTRAINT actor_role_actor_id_revision_id_span_start_span_end_title_key UNIQUE (actor_id, revision_id, span_start, span_end, title);


--
-- Name: actor_role actor_role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.actor_role
    ADD CONSTRAINT actor_role_pkey PRIMARY KEY (id);


--
-- Name: article article_id_dated_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_id_dated_key UNIQUE (id, dated);


--
-- Name: article article_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_pkey PRIMARY KEY (id);


--
-- Name: article_revision article_revision_article_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_revision
    ADD CONSTRAINT article_revision_article_id_number_key UNIQUE (article_id, number);


--
-- Name: article_revision article_revision_id_article_id_code_points_dated_current_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_revision
    ADD CONSTRAINT article_revision_id_article_id_code_points_dated_current_key UNIQUE (id, article_id, code_points, dated, current);


--
-- Name: article_revision article_revision_id_article_id_current_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_revision
    ADD CONSTRAINT article_revision_id_article_id_current_key UNIQUE (id, article_id, current);


--
-- Name: article_revision article_revision_id_code_points_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_revision
    ADD CONSTRAINT article_revision_id_code_points_key UNIQUE (id, code_points);


--
-- Name: article_revision article_revision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_revision
    ADD CONSTRAINT article_revision_pkey PRIMARY KEY (id);


--
-- Name: article_revision article_revision_sha256_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_revision
    ADD CONSTRAINT article_revision_sha256_key UNIQUE (sha256);


--
-- Name: decision decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (id);


--
-- Name: flyway_schema_history flyway_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: mention mention_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mention
    ADD CONSTRAINT mention_pkey PRIMARY KEY (id);


--
-- Name: participation participation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_pkey PRIMARY KEY (id);


--
-- Name: participation participation_statement_id_role_actor_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_statement_id_role_actor_id_key UNIQUE (statement_id, role, actor_id);


--
-- Name: article_revision revision_current_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_revision
    ADD CONSTRAINT revision_current_once EXCLUDE USING btree (article_id WITH =) WHERE (current) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: statement statement_id_code_points_dated_current_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_id_code_points_dated_current_key UNIQUE (id, code_points, dated, current);


--
-- Name: statement statement_id_revision_id_depth_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_id_revision_id_depth_key UNIQUE (id, revision_id, depth);


--
-- Name: statement statement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_pkey PRIMARY KEY (id);


--
-- Name: statement statement_revision_id_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_revision_id_position_key UNIQUE (revision_id, "position");


--
-- Name: actor_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX actor_by_name ON public.actor USING btree (normalized, id) WHERE (merged_into IS NULL);


--
-- Name: actor_merged; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX actor_merged ON public.actor USING btree (merged_into) WHERE (merged_into IS NOT NULL);


--
-- Name: actor_name_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX actor_name_like ON public.actor_name USING gin (normalized public.gin_trgm_ops);


--
-- Name: actor_named_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX actor_named_once ON public.actor USING btree (normalized, kind, distinguisher) WHERE named;


--
-- Name: actor_of_article; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX actor_of_article ON public.actor USING btree (article_id) WHERE (article_id IS NOT NULL);


--
-- Name: actor_role_by_affiliation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX actor_role_by_affiliation ON public.actor_role USING btree (affiliation_id) WHERE (affiliation_id IS NOT NULL);


--
-- Name: actor_role_by_revision; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX actor_role_by_revision ON public.actor_role USING btree (revision_id);


--
-- Name: article_by_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_date ON public.article USING btree (dated, id);


--
-- Name: article_by_publisher; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_publisher ON public.article USING btree (publisher, dated, id);


--
-- Name: article_revision_text_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_revision_text_search ON public.article_revision USING gin (text_search) WHERE current;


--
-- Name: article_title_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_title_search ON public.article USING gin (title_search);


--
-- Name: article_url; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX article_url ON public.article USING btree (url) WHERE (url IS NOT NULL);


--
-- Name: flyway_schema_history_s_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);


--
-- Name: mention_in_order; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX mention_in_order ON public.mention USING btree (revision_id, span_start, span_end, actor_id);


--
-- Name: mention_of_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mention_of_actor ON public.mention USING btree (actor_id, revision_id);


--
-- Name: participation_of_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX participation_of_actor ON public.participation USING btree (actor_id, role, dated, statement_id) WHERE current;


--
-- Name: participation_one_speaker; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX participation_one_speaker ON public.participation USING btree (statement_id) WHERE (role = 'SPEAKER'::text);


--
-- Name: participation_said_by; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX participation_said_by ON public.participation USING btree (actor_id, dated, statement_id) WHERE (current AND (role = ANY (ARRAY['SPEAKER'::text, 'CO_SPEAKER'::text])));


--
-- Name: participation_spoken; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX participation_spoken ON public.participation USING btree (dated, actor_id, role, statement_id) WHERE (current AND (role = ANY (ARRAY['SPEAKER'::text, 'CO_SPEAKER'::text])));


--
-- Name: statement_by_act; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX statement_by_act ON public.statement USING btree (speech_act, dated, id) WHERE current;


--
-- Name: statement_by_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX statement_by_date ON public.statement USING btree (dated, id) WHERE current;


--
-- Name: statement_content_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX statement_content_search ON public.statement USING gin (content_search);


--
-- Name: statement_not_affirmed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX statement_not_affirmed ON public.statement USING btree (polarity, dated, id) WHERE (current AND (polarity <> 'POSITIVE'::text));


--
-- Name: statement_reports; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX statement_reports ON public.statement USING btree (reported_by_id, "position") WHERE (reported_by_id IS NOT NULL);


--
-- Name: actor actor_merge_is_one_step; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER actor_merge_is_one_step AFTER INSERT OR UPDATE OF merged_into ON public.actor DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.merged_into IS NOT NULL)) EXECUTE FUNCTION public.actor_merge_is_one_step();


--
-- Name: decision decision_stays; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_stays BEFORE DELETE OR UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decisions_stay; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decisions_stay BEFORE TRUNCATE ON public.decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: mention mention_actor_is_of_this_article; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER mention_actor_is_of_this_article AFTER INSERT OR UPDATE OF actor_id, revision_id ON public.mention NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.actor_is_of_this_article();


--
-- Name: participation participation_actor_is_of_this_article; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER participation_actor_is_of_this_article AFTER INSERT OR UPDATE OF actor_id, statement_id ON public.participation NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.actor_is_of_this_article();


--
-- Name: article_revision revision_text_stays; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER revision_text_stays BEFORE UPDATE ON public.article_revision FOR EACH ROW WHEN ((((((old.sha256 IS DISTINCT FROM new.sha256) OR (old.code_points IS DISTINCT FROM new.code_points)) OR (old.article_id IS DISTINCT FROM new.article_id)) OR (old.number IS DISTINCT FROM new.number)) OR (old.received_at IS DISTINCT FROM new.received_at))) EXECUTE FUNCTION public.refuse_change();


--
-- Name: actor_role role_actor_is_of_this_article; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER role_actor_is_of_this_article AFTER INSERT OR UPDATE OF actor_id, revision_id ON public.actor_role NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.actor_is_of_this_article();


--
-- Name: actor actor_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.actor
    ADD CONSTRAINT actor_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.article(id) ON DELETE CASCADE;


--
-- Name: actor actor_merged_into_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.actor
    ADD CONSTRAINT actor_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES public.actor(id);


--
-- Name: actor_name actor_name_actor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.actor_name
    ADD CONSTRAINT actor_name_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.actor(id) ON DELETE CASCADE;


--
-- Name: actor_role actor_role_actor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.actor_role
    ADD CONSTRAINT actor_role_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.actor(id) ON DELETE CASCADE;


--
-- Name: actor_role actor_role_affiliation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.actor_role
    ADD CONSTRAINT actor_role_affiliation_id_fkey FOREIGN KEY (affiliation_id) REFERENCES public.actor(id);


--
-- Name: actor_role actor_role_revision_id_code_points_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.actor_role
    ADD CONSTRAINT actor_role_revision_id_code_points_fkey FOREIGN KEY (revision_id, code_points) REFERENCES public.article_revision(id, code_points) ON DELETE CASCADE;


--
-- Name: article article_has_a_current_revision; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_has_a_current_revision FOREIGN KEY (current_revision_id, id, is_current) REFERENCES public.article_revision(id, article_id, current) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: article_revision article_revision_article_id_dated_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_revision
    ADD CONSTRAINT article_revision_article_id_dated_fkey FOREIGN KEY (article_id, dated) REFERENCES public.article(id, dated) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;


--
-- Name: mention mention_actor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mention
    ADD CONSTRAINT mention_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.actor(id);


--
-- Name: mention mention_revision_id_code_points_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mention
    ADD CONSTRAINT mention_revision_id_code_points_fkey FOREIGN KEY (revision_id, code_points) REFERENCES public.article_revision(id, code_points) ON DELETE CASCADE;


--
-- Name: participation participation_actor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.actor(id);


--
-- Name: participation participation_statement_id_code_points_dated_current_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_statement_id_code_points_dated_current_fkey FOREIGN KEY (statement_id, code_points, dated, current) REFERENCES public.statement(id, code_points, dated, current) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: statement statement_reported_in_the_same_text; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_reported_in_the_same_text FOREIGN KEY (reported_by_id, revision_id, reporter_depth) REFERENCES public.statement(id, revision_id, depth) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: statement statement_revision_id_article_id_code_points_dated_current_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_revision_id_article_id_code_points_dated_current_fkey FOREIGN KEY (revision_id, article_id, code_points, dated, current) REFERENCES public.article_revision(id, article_id, code_points, dated, current) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--

\unrestrict GdvnVT0dqwTvExocOzVPQ6A2oz8X3cv5dIeXPm0gYOzJ1eHUu80bBqAS6CJgpei

