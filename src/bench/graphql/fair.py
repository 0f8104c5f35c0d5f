#!/usr/bin/env python3
"""fair.py PORT SECONDS [CONNECTIONS]: how long a query for one row takes beside four clients that run heavy reads over
CONNECTIONS connections each (8 unless given; 0 for none). The service must take addresses from X-Forwarded-For
(QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING=true), or all are one client."""
import collections, http.client, json, sys, threading, time

PORT, SECONDS = int(sys.argv[1]), float(sys.argv[2])
CONNECTIONS = int(sys.argv[3]) if len(sys.argv) > 3 else 8
SMALL = '{ articles(first: 1) { nodes { title } } }'
HEAVY = [
    '{ statements(first: 100) { nodes { text speaker { name statements(first: 50) { nodes { text speaker { name } article { title } } } } } } }',
    '{ articles(first: 100) { nodes { title statements(first: 100) { nodes { text speaker { name } mentions(first: 20) { nodes { name } } } } } } }',
    '{ actors(first: 100) { nodes { name statements(first: 100) { totalCount nodes { text article { title } } } mentionedIn(first: 20) { nodes { text } } } } }',
    '{ statementSeries(by: DAY, groupBy: SPEAKER, first: 20, filter: {since: "2023-01-01T00:00:00Z", until: "2025-06-01T00:00:00Z"}) { points { start count } } }',
]
answers = collections.Counter()
stop = threading.Event()

def ask(connection, query, address):
    headers = {'content-type': 'application/json', 'X-Forwarded-For': address}
    connection.request('POST', '/graphql', json.dumps({'query': query}), headers)
    answer = connection.getresponse().read()
    return 'OK' if answer.startswith(b'{"data"') else json.loads(answer)['errors'][0]['extensions']['code']

def load(address, number):
    connection = http.client.HTTPConnection('127.0.0.1', PORT, timeout=120)
    while not stop.is_set():
        answers['heavy: ' + ask(connection, HEAVY[number % len(HEAVY)], address)] += 1
        number += 1

for client in range(4):
    for number in range(CONNECTIONS):
        threading.Thread(target=load, args=(f'203.0.113.{client + 1}', number), daemon=True).start()
time.sleep(2)
connection = http.client.HTTPConnection('127.0.0.1', PORT, timeout=120)
millis = []
end = time.time() + SECONDS
while time.time() < end:
    start = time.time()
    answers['small: ' + ask(connection, SMALL, '203.0.113.99')] += 1
    millis.append((time.time() - start) * 1000)
    time.sleep(0.05)
stop.set()
millis.sort()
print(f'p50 {millis[len(millis) // 2]:.1f} ms, p99 {millis[len(millis) * 99 // 100]:.1f} ms, maximum {millis[-1]:.1f} ms; {dict(answers)}')
