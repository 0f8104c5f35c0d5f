-- The peer's rows in Dixit's tables: one SELECT for each table, between lines that name it; load.sh copies them over.
-- Numbers become UUIDs of the same order. An article's text has every content at its place, its cue before it, dots
-- elsewhere.
create or replace function pg_temp.key(id bigint) returns uuid language sql immutable
    return ('00000000-0000-7000-8000-' || lpad(to_hex(id), 12, '0'))::uuid;
create temp table made_text as
    select article_id as id, string_agg(rpad('', start_offset - former - length(cue) - 2, '.') || ' ' || cue || ' ' || content, ''
        order by start_offset) as text
    from (select *, lag(end_offset, 1, 0) over (partition by article_id order by start_offset) as former from statement) s
    group by article_id;

--> article (id, url, title, publisher, published_at, received_at, current_revision_id)
select pg_temp.key(id), 'https://news.example/' || slug, title, source, published_at, published_at, pg_temp.key(id)
from article order by id;
--> article_revision (id, article_id, number, current, dated, received_at, text, sha256, code_points, language, analysed, extractor)
select pg_temp.key(a.id), pg_temp.key(a.id), 1, true, published_at, published_at, coalesce(t.text, lead),
    sha256(convert_to(coalesce(t.text, lead), 'UTF8')), char_length(coalesce(t.text, lead)), lang, true, 'bench'
from article a left join made_text t using (id) order by a.id;
--> actor (id, kind, named, name, normalized)
select pg_temp.key(id), kind::text, true, name, lower(name) from actor order by id;
--> actor_name (id, actor_id, name, normalized)
select pg_temp.key(row_number() over ()), pg_temp.key(actor_id), name, lower(name)
from (select id as actor_id, name from actor union select actor_id, alias from actor_alias) n;
--> statement (id, revision_id, article_id, code_points, dated, current, position, kind, speech_act, polarity, certainty, realized, confidence, rule, content, content_words, cue_start, cue_end, cue_words, depth, speaker_id, speakers, mentioned)
select pg_temp.key(s.id), pg_temp.key(article_id), pg_temp.key(article_id), char_length(t.text), said_at, true,
    row_number() over (partition by article_id order by start_offset) - 1, kind::text,
    case when stance < -0.8 then 'DENY' when stance > 0.8 then 'PROMISE' else 'ASSERT' end,
    case when stance < -0.8 then 'NEGATIVE' else 'POSITIVE' end, 'UNCOMMITTED', true, 0.9, 'bench',
    array[start_offset, end_offset], content, start_offset - 1 - length(cue), start_offset - 1, cue, 0, pg_temp.key(speaker_id), array[pg_temp.key(speaker_id)],
    coalesce(m.keys, '{}')
from statement s join made_text t on t.id = s.article_id
    left join (select statement_id, array_agg(pg_temp.key(actor_id)) as keys from statement_mention group by 1) m on m.statement_id = s.id
order by s.id;
--> participation (id, statement_id, code_points, dated, current, role, actor_id)
select pg_temp.key(row_number() over ()), pg_temp.key(p.id), char_length(t.text), said_at, true, role, pg_temp.key(actor_id)
from (select id, article_id, said_at, 'SPEAKER' as role, speaker_id as actor_id from statement
    union all select s.id, article_id, said_at, 'MENTIONED', m.actor_id from statement s join statement_mention m on m.statement_id = s.id) p
    join made_text t on t.id = p.article_id;
