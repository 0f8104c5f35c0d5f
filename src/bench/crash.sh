#!/bin/sh
# Shows that nothing is lost or incomplete after kill -9: sends 200 articles to a service with its own data folder, kills
# it meanwhile, restarts it, sends all again, and counts. Needs a build (./dixit build); cleans up after itself.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
export DIXIT_DATA="$work/data" DIXIT_SEEDS= QUARKUS_HTTP_PORT="${PORT:-18099}" QUARKUS_LOG_LEVEL=WARN
url=http://127.0.0.1:$QUARKUS_HTTP_PORT
service=
trap 'kill -9 $service 2>/dev/null || true; sleep 1; rm -rf "$work"' EXIT

up() {
    ./dixit up >>"$work/log" 2>&1 &
    service=$!
    for _ in $(seq 600); do
        curl -sf "http://127.0.0.1:$((QUARKUS_HTTP_PORT + 920))/q/health/ready" >/dev/null 2>&1 && return
        kill -0 $service 2>/dev/null || { cat "$work/log"; exit 1; }
        sleep 0.2
    done
    exit 1
}

ask() { curl -s "$url/graphql" -H 'Content-Type: application/json' -d "$1"; }
total() { ask '{"query":"{ articles(first: 1) { totalCount } statements(first: 1) { totalCount } }"}'; }

seed=$(ls seeds/*.txt | head -n 1)
python3 - "$seed" "$work/articles.jsonl" <<'END'
import json, sys
text = open(sys.argv[1], encoding="utf-8").read()
with open(sys.argv[2], "w", encoding="utf-8") as out:
    for i in range(200):
        out.write(json.dumps({"url": f"https://news.example/{i}", "text": f"{text}\nArticle {i}.\n"}) + "\n")
END

up
./dixit ingest --service "$url/graphql" "$work/articles.jsonl" >"$work/first" 2>&1 &
first=$!
while :; do
    n=$(total | sed 's/.*"articles":{"totalCount":\([0-9]*\).*/\1/')
    [ "${n:-0}" -ge 60 ] 2>/dev/null && break
    sleep 0.1
done
kill -9 $service
echo "killed after $n articles"
kill $first 2>/dev/null || true
wait $first 2>/dev/null || true
up
echo "articles after the restart: $(total)"
./dixit ingest --service "$url/graphql" "$work/articles.jsonl"
echo "articles after the second run: $(total)"
./dixit ingest --service "$url/graphql" "$work/articles.jsonl"
echo "articles after the third run: $(total)"
# all articles have the same number of statements: none is incomplete
ask '{"query":"{ articles(first: 100) { nodes { statements(first: 1) { totalCount } } } }"}' |
    grep -o '"totalCount":[0-9]*' | sort | uniq -c
kill $service
wait $service || echo "stopped with $?"
