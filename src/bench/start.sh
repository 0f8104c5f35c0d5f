#!/bin/bash
# Time to the first GraphQL answer, with and without the AOT cache, alternating. Needs a build (./dixit build). The first start
# creates the PostgreSQL data and is not measured, so that the figures are those of the service and not of initdb.
# BINARY=… also measures a native binary; then all three need a server (QUARKUS_DATASOURCE_JDBC_URL and so on).
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DIXIT_DATA=$work/data QUARKUS_HTTP_PORT=${PORT:-18097} QUARKUS_LOG_LEVEL=ERROR
start() {
    python3 - "$QUARKUS_HTTP_PORT" "$@" <<'END'
import json, os, resource, signal, socket, subprocess, sys, time, urllib.request
port, command = sys.argv[1], sys.argv[2:]
begin = time.time()
service = subprocess.Popen(command)
body = json.dumps({"query": "{ statements(first: 5) { totalCount nodes { text speaker { name } } } }"}).encode()
while True:
    try:
        request = urllib.request.Request(f"http://127.0.0.1:{port}/graphql", body, {"Content-Type": "application/json"})
        answer = json.load(urllib.request.urlopen(request, timeout=10))
        assert "errors" not in answer, answer
        break
    except (OSError, ValueError):
        assert service.poll() is None
        time.sleep(0.01)
took = time.time() - begin
stat = open(f"/proc/{service.pid}/stat").read().rsplit(")", 1)[1].split()
cpu = (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")
rss = next(int(l.split()[1]) for l in open(f"/proc/{service.pid}/status") if l.startswith("VmRSS"))
print(f"{took:.2f} s to the first answer, {cpu:.2f} s of CPU, {rss // 1024} MB", flush=True)
service.send_signal(signal.SIGTERM)
service.wait()
END
}
jar() { start "$JAVA_HOME/bin/java" "@$PWD/src/main/jvm/service.options" -Xmx1g "$@" -jar "$PWD/target/quarkus-app/quarkus-run.jar"; }
jar >/dev/null
for _ in $(seq "${ROUNDS:-5}"); do
    printf 'plain: '; jar
    printf 'cache: '; jar -XX:AOTCache="$PWD/target/quarkus-app/app.aot"
    [ -z "${BINARY:-}" ] || { printf 'native: '; start "$BINARY" -Xmx256m -Xmn32m; }
done
