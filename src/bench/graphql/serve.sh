#!/bin/sh
# serve.sh dixit|peer S|L PORT: starts a server on a size's data in the background and prints its process id.
set -eu
cd "$(dirname "$0")"
bench=${BENCH:-/tmp/dixit-bench} what=$1 letter=$(echo "$2" | tr SL sl) port=$3
case $what in
dixit)
    [ "$(psql -X -h 127.0.0.1 -p 55432 -U postgres -Atc "select count(*) from pg_database where datname = 'dixit_$letter'" postgres)" = 1 ] ||
        psql -X -h 127.0.0.1 -p 55432 -U postgres -qc "create database dixit_$letter" postgres
    QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:55432/dixit_$letter QUARKUS_DATASOURCE_USERNAME=postgres \
        DIXIT_SEEDS='' DIXIT_API_KEY=bench QUARKUS_HTTP_PORT=$port nohup \
        "${JAVA_HOME:?set JAVA_HOME to a JDK 25}/bin/java" @../../main/jvm/service.options -Xmx512m ${JAVA_OPTS:-} -jar "${APP:-../../../target/quarkus-app/quarkus-run.jar}" \
        >"$bench/dixit-$port.log" 2>&1 &
    ;;
peer)
    [ -d "$bench/peer/node_modules" ] || { cp -r peer "$bench/"; (cd "$bench/peer" && npm install --no-audit --no-fund --loglevel=error >&2); }
    cd "$bench/peer"
    NODE_ENV=production GRAPHILE_ENV=production DATABASE_URL=postgres://postgres@127.0.0.1:55432/gql_$letter PORT=$port \
        nohup node_modules/node/bin/node server.mjs >"$bench/peer-$port.log" 2>&1 &
    ;;
esac
echo $!
for _ in $(seq 120); do
    curl -fs -o "$bench/first" -H 'content-type: application/json' -d '{"query":"{__typename}"}' "http://127.0.0.1:$port/graphql" && exit 0
    sleep 0.5
done
echo "the server did not start: see $bench" >&2
exit 1
