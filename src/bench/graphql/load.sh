#!/bin/sh
# load.sh S|L URL: creates the peer's database gql_s or gql_l and fills dixit_s or dixit_l, which Dixit has migrated,
# with the same rows.
set -eu
cd "$(dirname "$0")"
size=$1 letter=$(echo "$1" | tr SL sl)
peer() { psql -X -h 127.0.0.1 -p 55432 -U postgres -q -v ON_ERROR_STOP=1 -d "gql_$letter" "$@"; }
dixit() { psql -X -h 127.0.0.1 -p 55432 -U postgres -q -v ON_ERROR_STOP=1 -d "dixit_$letter" "$@"; }

psql -X -h 127.0.0.1 -p 55432 -U postgres -q -d postgres -c "drop database if exists gql_$letter" -c "create database gql_$letter"
peer -f schema.sql
for table in article actor actor_alias; do python3 gen.py "$size" $table | peer -c "copy $table from stdin"; done
python3 gen.py "$size" statement | peer -c "copy statement(id,article_id,speaker_id,kind,cue,content,start_offset,end_offset,stance,said_at) from stdin"
python3 gen.py "$size" statement_mention | peer -c "copy statement_mention from stdin"
peer -f indexes.sql -c "vacuum (freeze, analyze)"

rows=$(mktemp -d)
trap 'rm -rf "$rows"' EXIT
awk -v rows="$rows" '/^-->/ { name = $2; target = substr($0, 5); n++; file = rows "/" n; print target > (file ".to"); next }
    n == 0 { print > (rows "/head") } n > 0 { print > (file ".sql") }' dixit.sql
dixit -c "truncate article, actor cascade"
for to in $(ls "$rows"/*.to | sort -V); do
    from=${to%.to}.sql
    query=$(sed 's/;$//' "$from")
    { cat "$rows/head"; printf 'copy (%s) to stdout;\n' "$query"; } >"$rows/copy"
    peer -f "$rows/copy" | dixit -c "set session_replication_role = replica" -c "copy $(cat "$to") from stdin"
done
dixit -c "insert into appearance (article_id, url, url_key, title, publisher, author, published_at, seen_at)
    select id, url, text_sha256(url), title, publisher, author, published_at, received_at from article"
dixit -c "select count_all_statements()" -c "vacuum (freeze, analyze)"
for table in article actor statement participation; do echo "$table $(dixit -Atc "select count(*) from $table")"; done
