#!/bin/bash
# Checks two instances behind the proxy: subscribers of both receive each statement, whichever instance ingested it; under
# load each is restarted and no request fails; a subscriber continues at the other instance and misses nothing; clients behind
# the proxy are identified by their own addresses. Needs Node.js for the subscribers (cd src/test/js && npm ci). With docker:
# src/bench/two.sh, after docker compose -f docker/compose.yaml up -d --wait
# Without access to a registry: ../shared/containers/try.sh src/bench/two.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
compose() { docker compose -f docker/compose.yaml -f "${TWO:-docker/compose.two.yaml}" "$@"; }
# If the proxy's image is missing and cannot be pulled, a substitute made from this machine's haproxy, or Debian's.
stand_in() {
    local image=$1 files
    docker image inspect "$image" >/dev/null 2>&1 && return
    docker pull -q "$image" >/dev/null 2>&1 && return
    command -v haproxy >/dev/null || { apt-get update -q && apt-get install -qy --no-install-recommends haproxy; } >/dev/null
    echo "$image cannot be pulled; its substitute is $(haproxy -v | head -n 1)"
    files=$(ldd /usr/sbin/haproxy /bin/bash /usr/bin/tail | grep -o '/[^ :]*' | sort -u)
    tar -ch $files 2>/dev/null | docker import --change 'USER 99:99' \
        --change 'CMD ["/usr/sbin/haproxy", "-W", "-db", "-f", "/usr/local/etc/haproxy/haproxy.cfg"]' - "$image" >/dev/null
}
# the network gets the proxy's address
docker compose -f docker/compose.yaml down --timeout 20 >/dev/null 2>&1 || true
stand_in "$(compose config --images | sed -n '/haproxy/p')"
compose up -d --pull never --wait --wait-timeout 240 >/dev/null
mapfile -t ids < <(compose ps -q dixit)
echo "instances: ${#ids[@]}"
python3 - "http://127.0.0.1:${DIXIT_PORT:-8080}" "${ids[@]}" <<'END'
import json, os, subprocess, sys, threading, time, urllib.request, uuid
proxy, *ids = sys.argv[1:]
def address(id):
    nets = json.loads(subprocess.check_output(["docker", "inspect", id]))[0]["NetworkSettings"]["Networks"]
    return next(net["IPAddress"] for name, net in nets.items() if name.endswith("front"))
# letters only: the grammar splits numbers and dashes
def name():
    return "Bridge" + uuid.uuid4().hex.translate(str.maketrans("0123456789", "ghijklmnop"))
def instances():
    return int(urllib.request.urlopen(f"http://127.0.0.1:{os.environ.get('DIXIT_COUNT_PORT', 8404)}", timeout=5).read())
def ask(url, query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(url + "/graphql", body, {"Content-Type": "application/json"})
    answer = json.load(urllib.request.urlopen(request, timeout=60))
    assert "errors" not in answer, answer
    return answer["data"]
def take(url, what):
    data = ask(url, "mutation($t: String!) { ingestArticle(input: {text: $t}) { outcome } }", t=f"Mayor Ana Ruiz said bridge {what} would open in May.")
    assert data["ingestArticle"]["outcome"] == "NEW", data
class Follower:
    def __init__(self, url, after=None):
        self.events, self.ends = [], []
        self.process = subprocess.Popen(["node", "src/test/js/ws.mjs", url.replace("http", "ws") + "/graphql"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.process.stdin.write(json.dumps({"id": "f", "query": "subscription($a: String) { statementFiled(after: $a) { cursor statement { text } } }", "variables": {"a": after}}) + "\n")
        self.process.stdin.flush()
        threading.Thread(target=self.hear, daemon=True).start()
    def hear(self):
        for line in self.process.stdout:
            told = json.loads(line) if line.startswith("{") else {"end": line.strip()}
            (self.events if "next" in told else self.ends).append(told["next"]["data"]["statementFiled"] if "next" in told else told)
    def of(self, what):
        return [e for e in self.events if str(what) in e["statement"]["text"]]
    def await_(self, what, seconds=15):
        for _ in range(seconds * 20):
            if self.of(what): return self.of(what)
            time.sleep(.05)
        return []
    def close(self):
        self.process.kill()
direct = ["http://" + address(id) + ":8080" for id in ids]
followers = [Follower(url) for url in direct]
while not all(f.events for f in followers):  # until both are there
    take(direct[0], name())
    time.sleep(1)
for n, url in enumerate(direct):
    what = name()
    take(url, what)
    told = [f.await_(what) for f in followers]
    time.sleep(1)
    print(f"ingested by {n + 1}: received by subscribers of 1 and 2", [len(f.of(what)) for f in followers], "times, one cursor:", len({t[0]["cursor"] for t in told if t}) == 1, flush=True)
# The remaining cost of a client in this minute, and the seconds until the next. This machine has one address, with and
# without the proxy
def left(url, **claims):
    body = json.dumps({"query": "{ statements(first: 100) { nodes { id } } }"}).encode()
    request = urllib.request.Request(url + "/graphql", body, {"Content-Type": "application/json"} | claims)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return int(answer.headers["RateLimit-Remaining"]), int(answer.headers["RateLimit-Reset"])
while min(left(url)[1] for url in direct) < 20: time.sleep(2)
before = sum(left(url)[0] for url in direct)
for _ in range(6): left(proxy, **{"X-Forwarded-For": "198.51.100.7", "Forwarded": "for=198.51.100.7"})
for url in direct: left(url, **{"X-Forwarded-For": "198.51.100.7"})
spent = before - sum(left(url)[0] for url in direct)
known = spent == (6 + 2 + 2) * 100
print(f"charged to this address for 6 queries through the proxy and 4 without it: {spent}; the forged address is", "ignored" if known else "TRUSTED", flush=True)
away, last = followers[0], followers[0].events[-1]["cursor"]
done, failures, taken, stop = [0], [], [], threading.Event()
def load(writes):
    while not stop.is_set():
        try:
            if writes:
                what = name()
                take(proxy, what)
                taken.append(what)
                time.sleep(.2)
            else:
                ask(proxy, "{ statements(first: 10) { nodes { text speaker { name } } } }")
            done[0] += 1
        except Exception as e:
            failures.append(f"{time.strftime('%T')} {'write' if writes else 'read'} {e!r}")
            time.sleep(.1)
threads = [threading.Thread(target=load, args=(i == 0,)) for i in range(5)]
for t in threads: t.start()
time.sleep(5)
for id in ids:
    start = time.time()
    subprocess.run(["docker", "restart", "-t", "20", id], check=True, stdout=subprocess.DEVNULL)
    middle = time.time()
    while subprocess.check_output(["docker", "inspect", "-f", "{{.State.Health.Status}}", id], text=True).strip() != "healthy": time.sleep(.5)
    while instances() < len(ids): time.sleep(.2)
    print(f"restarted in {middle - start:.1f} s, back at the proxy after {time.time() - start:.1f} s, {done[0]} requests, {len(failures)} failures", flush=True)
    time.sleep(5)
stop.set()
for t in threads: t.join()
print(f"{done[0]} requests, {len(taken)} articles ingested, {len(failures)} failures", *failures[:10], sep="\n  ", flush=True)
print("the subscriber of 1 was closed at the restart with:", away.ends[:1])
resumed = Follower(proxy, last)
end = time.time() + 60
while time.time() < end and not resumed.ends and not all(resumed.of(what) for what in taken): time.sleep(.5)
times = [len(resumed.of(what)) for what in taken]
print(f"it continues through the proxy: {sum(n == 1 for n in times)} of {len(times)} once, {sum(n > 1 for n in times)} more often, {sum(n == 0 for n in times)} never", *resumed.ends)
for f in followers + [resumed]: f.close()
sys.exit(1 if failures or not known or any(n != 1 for n in times) else 0)
END
