#!/usr/bin/env python3
"""rows.py PEER_URL DIXIT_URL VARS [QUESTIONS]: asks both servers the same and compares their answers row by row; ends with 1 at
the first difference. Ties of a count may stand in another order."""
import base64, json, os, sys
import bench

peer, dixit, variables = sys.argv[1:4]
here = os.path.dirname(os.path.abspath(__file__))


def number(ident):
    return int.from_bytes(base64.urlsafe_b64decode(ident + '=' * (-len(ident) % 4))[-6:], 'big')


def time(text):
    return text[:19]


def person(p):
    return (int(p['rowId']), p['name']) if 'rowId' in p else (number(p['id']), p['name'])


PEER = {
    'q1': lambda d: [(int(d['article']['rowId']), d['article']['title'], d['article']['source'], time(d['article']['publishedAt']))] + [
        (int(s['rowId']), s['kind'], s['cue'], s['content'], s['startOffset'], s['endOffset'], time(s['saidAt']), person(s['speaker']),
         s['speaker']['kind']) for s in d['article']['statements']['nodes']],
    'q2': lambda d: [(int(a['rowId']), a['title'], time(a['publishedAt']), [
        (int(s['rowId']), s['kind'], s['content'], person(s['speaker']), sorted(person(m['actor']) for m in s['statementMentions']['nodes']))
        for s in a['statements']['nodes']]) for a in d['articles']['nodes']] + [d['articles']['pageInfo']['hasNextPage']],
    'q3': lambda d: [person(d['actor'])] + [
        (int(e['node']['rowId']), e['node']['kind'], e['node']['content'], time(e['node']['saidAt']), int(e['node']['article']['rowId']),
         e['node']['article']['title']) for e in d['actor']['statements']['edges']] + [d['actor']['statements']['pageInfo']['hasNextPage']],
    'q4': lambda d: [int(d['searchStatements']['totalCount'])] + [
        (int(s['rowId']), s['cue'], s['content'], time(s['saidAt']), person(s['speaker']), int(s['article']['rowId']), s['article']['title'])
        for s in d['searchStatements']['nodes']] + [d['searchStatements']['pageInfo']['hasNextPage']],
    'q5': lambda d: [(int(s['actorId']), s['name'], int(s['statements'])) for s in d['topSpeakers']['nodes']],
    'q6': lambda d: [(int(s['actorId']), s['name'], int(s['weight'])) for s in d['actorNeighbours']['nodes']],
}
DIXIT = {
    'q1': lambda d: [(number(d['article']['id']), d['article']['title'], d['article']['publisher'], time(d['article']['publishedAt']))] + [
        (number(s['id']), s['kind'], s['cue']['text'], s['content'][0]['text'], s['content'][0]['start'], s['content'][0]['end'],
         time(s['dated']), person(s['speaker']), s['speaker']['kind']) for s in d['article']['statements']['nodes']],
    'q2': lambda d: [(number(a['id']), a['title'], time(a['publishedAt']), [
        (number(s['id']), s['kind'], s['text'], person(s['speaker']), sorted(person(m) for m in s['mentions']['nodes']))
        for s in a['statements']['nodes']]) for a in d['articles']['nodes']] + [d['articles']['pageInfo']['hasNextPage']],
    'q3': lambda d: [person(d['actor'])] + [
        (number(e['node']['id']), e['node']['kind'], e['node']['text'], time(e['node']['dated']), number(e['node']['article']['id']),
         e['node']['article']['title']) for e in d['actor']['statements']['edges']] + [d['actor']['statements']['pageInfo']['hasNextPage']],
    'q4': lambda d: [d['statements']['totalCount']] + [
        (number(s['id']), s['cue']['text'], s['text'], time(s['dated']), person(s['speaker']), number(s['article']['id']), s['article']['title'])
        for s in d['statements']['nodes']] + [d['statements']['pageInfo']['hasNextPage']],
    'q5': lambda d: [(*person(s['actor']), s['count']) for s in d['topSpeakers']],
    'q6': lambda d: [(*person(s['node']), s['tie']['count']) for s in d['actor']['counterparts']['edges']],
}


def settled(rows, q):
    """By count, then by number; what ties with the last one may be cut differently, so it is left out."""
    if q not in ('q5', 'q6') or not rows:
        return rows
    return sorted((r for r in rows if r[2] > rows[-1][2]), key=lambda r: (-r[2], r[0]))


for q in (sys.argv[4] if len(sys.argv) > 4 else 'q1 q2 q3 q4 q5 q6').split():
    pairs = list(zip(open(f'{variables}/peer/{q}.jsonl'), open(f'{variables}/dixit/{q}.jsonl')))[:200]
    total = 0
    for theirs, mine in pairs:
        a = json.loads(bench.post(peer, open(f'{here}/queries/peer/{q}.graphql').read(), json.loads(theirs)))
        b = json.loads(bench.post(dixit, open(f'{here}/queries/dixit/{q}.graphql').read(), json.loads(mine)))
        try:
            x, y = settled(PEER[q](a['data']), q), settled(DIXIT[q](b['data']), q)
        except (KeyError, TypeError):
            sys.exit(f'{q}: no answer for {theirs}{json.dumps(a)[:500]}\n{json.dumps(b)[:500]}')
        if x != y:
            at = next((i for i, (m, n) in enumerate(zip(x, y)) if m != n), min(len(x), len(y)))
            sys.exit(f'{q}: row {at} of {len(x)} and {len(y)} differs for {theirs}{x[at:at + 1]}\n{y[at:at + 1]}')
        total += len(x)
    print(f'{q}: {len(pairs)} answers of {total} rows are equal')
