#!/bin/bash
# Checks a running composition. With docker: docker compose -f docker/compose.yaml up -d --wait && src/bench/containers.sh
# Without access to a registry: ../shared/containers/try.sh src/bench/containers.sh
set -euo pipefail
url=http://127.0.0.1:${DIXIT_PORT:-8080}
management=http://127.0.0.1:${DIXIT_MANAGEMENT_PORT:-9000}
compose() { docker compose -f docker/compose.yaml "$@"; }
ask() { curl -s --max-time 30 "$url/graphql" -H 'Content-Type: application/json' -d "$1"; }
count() { ask '{"query":"{ articles(first: 1) { totalCount } }"}' | sed 's/.*totalCount":\([0-9]*\).*/\1/'; }
# everything is up: ready, and the seeds are ingested
ready() { for _ in $(seq 240); do curl -sf "$management/q/health" >/dev/null && return; sleep 0.5; done; echo "not ready" >&2; exit 1; }
say() { printf '  %-34s %s\n' "$1" "$2"; }

ready
say 'started, live, ready, well' "$(for p in started live ready well; do curl -s -o /dev/null -w '%{http_code} ' "$management/q/health/$p"; done)"
say 'the seed' "$(ask '{"query":"{ statements(filter: {speechAct: [DENY]}, first: 1) { nodes { speaker { name } text } } }"}')"
say 'an article' "$(ask '{"query":"mutation { ingestArticle(input: {text: \"Mayor Ana Ruiz said the bridge would open in May.\"}) { outcome userErrors { message } } }"}')"
before=$(count)
id=$(compose ps -q dixit)
say 'user, read-only, capabilities' "$(docker inspect -f '{{.Config.User}} {{.HostConfig.ReadonlyRootfs}} drop={{.HostConfig.CapDrop}}' "$id")"
say 'labels' "$(docker inspect -f '{{index .Config.Labels "org.opencontainers.image.title"}} {{index .Config.Labels "org.opencontainers.image.licenses"}}' "$id")"
say 'writes to its root' "$(docker exec "$id" bash -c 'echo x >/dixit/x && echo yes || echo no' 2>/dev/null)"
say 'SBOM, components' "$(docker exec "$id" cat sbom.json | grep -c '"purl"')"
say 'log' "$(docker logs "$id" 2>&1 | grep -c '^{') lines of JSON, $(docker logs "$id" 2>&1 | grep -vc '^{') others"
say 'AOT cache' "$(docker logs "$id" 2>&1 | grep -v 'Picked up' | grep -cE '\[(aot|cds)|AOT cache' || true) warnings"
say 'size' "$(docker image inspect -f '{{.Size}}' "dixit:${DIXIT_IMAGE:-jvm}" | numfmt --to=si)"

# a long article, which is being ingested when SIGTERM arrives
python3 - <<'END' >/tmp/long.$$
import json
text = " ".join(f"Minister Ana Ruiz said on Monday that bridge {i} would open in May, and denied that it was late." for i in range(600))
print(json.dumps({"query": "mutation($t: String!) { ingestArticle(input: {text: $t}) { outcome } }", "variables": {"t": text}}))
END
curl -s --max-time 60 "$url/graphql" -H 'Content-Type: application/json' -d @/tmp/long.$$ >/tmp/answer.$$ & sender=$!
sleep 0.7
start=$(date +%s.%N)
docker kill -s TERM "$id" >/dev/null
code=$(docker wait "$id")
say 'SIGTERM while ingesting' "exit $code after $(echo "$(date +%s.%N) - $start" | bc 2>/dev/null || python3 -c "import time; print(round(time.time() - $start, 1))") s"
wait $sender || true
say 'answer to that ingest' "$(head -c 200 /tmp/answer.$$)"
rm -f /tmp/long.$$ /tmp/answer.$$

compose up -d --pull never --wait --wait-timeout 120 >/dev/null 2>&1
ready
say 'articles before and after' "$before + 1, $(count)"
compose down --timeout 20 >/dev/null 2>&1
compose up -d --pull never --wait --wait-timeout 120 >/dev/null 2>&1
ready
say 'after down and up, volume kept' "$(count)"
