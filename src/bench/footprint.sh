#!/bin/bash
# Resident memory after 1,000 ingests and 10,000 queries with -Xmx256m and otherwise the options of ./dixit up; FLAGS="…" tries
# other options. Needs a build (./dixit build); cleans up after itself. BINARY=… measures a native binary, which needs an empty
# database on a server (QUARKUS_DATASOURCE_JDBC_URL and so on), in which the articles remain.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
port=${PORT:-18098}
url=http://127.0.0.1:$port
app=${APP:-target/quarkus-app}
cache=
[ -n "${FLAGS:-}" ] || [ ! -f $app/app.aot ] || cache=-XX:AOTCache=$app/app.aot
if [ -n "${BINARY:-}" ]; then
    command="$BINARY -Xmx256m -Xmn32m"
else
    command="${JAVA_HOME:?}/bin/java ${FLAGS:-@src/main/jvm/service.options} -Xmx256m $cache -jar $app/quarkus-run.jar"
fi
MALLOC_ARENA_MAX=2 DIXIT_DATA=$work/data DIXIT_SEEDS= QUARKUS_HTTP_PORT=$port QUARKUS_LOG_LEVEL=WARN \
    $command >"$work/log" 2>&1 &
service=$!
trap 'kill $service 2>/dev/null || true; wait $service 2>/dev/null || true; rm -rf "$work"' EXIT
until curl -sf "http://127.0.0.1:$((port + 920))/q/health/ready" >/dev/null; do kill -0 $service; sleep 0.3; done
rss() {
    awk '/VmRSS|VmHWM/ { printf "%s %d MB  ", $1, $2 / 1024 }' /proc/$service/status
    awk '{ sub(/.*\) /, ""); printf "CPU %d s\n", ($12 + $13) / 100 }' /proc/$service/stat
}
echo "ready: $(rss)"
python3 - "$url" "$(ls seeds/*.txt | head -n 1)" "${INGESTS:-1000}" "${QUERIES:-10000}" <<'END'
import concurrent.futures, json, sys, time, urllib.request
url, seed, ingests, queries = sys.argv[1], open(sys.argv[2], encoding="utf-8").read(), int(sys.argv[3]), int(sys.argv[4])
def ask(body):
    request = urllib.request.Request(url + "/graphql", json.dumps(body).encode(), {"Content-Type": "application/json"})
    answer = json.load(urllib.request.urlopen(request, timeout=120))
    assert "errors" not in answer, answer
Q = "{ statements(first: 20) { nodes { text speaker { name } cue { text } article { title } } } actors(first: 5, filter: {name: \"putin\"}) { nodes { name } } }"
with concurrent.futures.ThreadPoolExecutor(4) as pool:
    for what, jobs in (("ingests", [{"query": "mutation($t: String!) { ingestArticle(input: {text: $t}) { outcome } }", "variables": {"t": f"{seed}\nNumber {i}.\n"}} for i in range(ingests)]),
                       ("queries", [{"query": Q}] * queries)):
        start = time.time()
        list(pool.map(ask, jobs))
        print(f"{len(jobs)} {what} in {time.time() - start:.0f} s", flush=True)
END
echo "after: $(rss)"
