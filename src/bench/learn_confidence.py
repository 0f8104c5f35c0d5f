#!/usr/bin/env python3
"""learn_confidence.py SCORER GOLD PRED [GOLD PRED ...] > src/main/resources/org/dixit/extraction/lexicon/confidence.txt

Learns how likely a statement of Dixit is right from its rule and a few traits, and prints the table of weights.
SCORER is the path of score_quotes.py; GOLD has human annotations; PRED is what `./dixit extract < GOLD` gives.
A statement is right where it is a partial match (Dice >= 0.5 over words) whose speaker or source is right: a true
positive of the scorer's END-TO-END row. Statements that best match optional gold teach nothing and are left out.
Logistic regression with L2 = 1, by Newton-like gradient steps with a fixed schedule: the same input gives the same
weights. Bins of confidence go to standard error, with 5-fold cross-validation over documents. Standard library only.
"""
import importlib.util, json, math, random, re, sys

PRONOUNS = {'he', 'she', 'they', 'it', 'i', 'we', 'you'}
RELATIVES = {'who', 'which', 'that'}


def features(text, s):
    """The same as Confidence.java."""
    f = ['always', 'rule ' + s['rule'], 'kind ' + s['type'], 'act ' + s['speechAct']]
    f.append(s['type'] + (' nested' if s.get('nestedIn') is not None else ' outer'))
    source, cue = s.get('source'), s.get('cue')
    if not source:
        f.append('source none')
    else:
        words = text[source[0]:source[1]].lower()
        far = cue and (cue[0] - source[1] > 60 or source[0] - cue[1] > 60)
        f.append('source ' + ('pronoun' if words in PRONOUNS else 'relative' if words in RELATIVES else
                              'far' if far else 'near'))
    n = sum(len(re.findall(r'\w+', text[a:b])) for a, b in s['content'])
    f.append('words ' + ('1' if n <= 1 else '2' if n <= 2 else '3-5' if n <= 5 else '6-40' if n <= 40 else '41+'))
    if s.get('speaker') is None:
        f.append('no speaker')
    if not s['realized']:
        f.append('unrealized')
    return f


def examples(q, gold_path, pred_path):
    gold, pred = q.load(gold_path), q.load(pred_path)
    out = []
    for i, g in gold.items():
        if i not in pred:
            continue
        text, doc = g['text'], q.Doc(g['text'])
        G = [x for x in (q.St(doc, s, True) for j in g['statements'] for s in q.segments(text, j)) if not x.bad]
        P = []
        for j in pred[i]['statements']:
            f = features(text, j)
            for s in q.segments(text, j):
                x = q.St(doc, s, False)
                if not x.bad:
                    P.append((x, f))
        required = [x for x in G if not x.optional]
        optional = [x for x in G if x.optional]
        pairs = {k: a for a, k, _ in q.greedy(required, [p for p, _ in P], lambda a, b: q.dice(a.c, b.c), 0.5)}
        for k, (p, f) in enumerate(P):
            if k in pairs:
                out.append((i, f, int(q.attr(required[pairs[k]], p)[3] is not False)))
            elif max((q.dice(x.c, p.c) for x in optional), default=0) < 0.5:
                out.append((i, f, 0))
    return out


def sigmoid(z):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))


def learn(data, rounds=150):
    """Coordinate-wise Newton steps: converges in a few dozen rounds for one-hot features."""
    rows = {}
    for n, (_, f, _) in enumerate(data):
        for name in f:
            rows.setdefault(name, []).append(n)
    w = dict.fromkeys(sorted(rows), 0.0)
    z = [0.0] * len(data)
    for _ in range(rounds):
        biggest = 0.0
        for name in w:
            gradient, curvature = -w[name], 1.0
            for n in rows[name]:
                p = sigmoid(z[n])
                gradient += data[n][2] - p
                curvature += p * (1 - p)
            step = max(-1.0, min(1.0, gradient / curvature))
            w[name] += step
            biggest = max(biggest, abs(step))
            for n in rows[name]:
                z[n] += step
        if biggest < 1e-3:
            break
    return w


def score(w, f):
    return sigmoid(sum(w.get(name, 0.0) for name in f))


def bins(title, scored):
    print(title, file=sys.stderr)
    tenths = [[] for _ in range(10)]
    for confidence, right in scored:
        tenths[min(9, int(10 * confidence))].append(right)
    for k, part in enumerate(tenths):
        print(f'  {k / 10:.1f}-{(k + 1) / 10:.1f}  n={len(part):5}  '
              f'precision {100 * sum(part) / max(1, len(part)):5.1f}', file=sys.stderr)


def main():
    spec = importlib.util.spec_from_file_location('score_quotes', sys.argv[1])
    q = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(q)
    sets = [(sys.argv[k], examples(q, sys.argv[k], sys.argv[k + 1])) for k in range(2, len(sys.argv), 2)]
    data = [x for _, s in sets for x in s]
    documents = sorted({x[0] for x in data})
    random.Random(1).shuffle(documents)
    fold = {d: k % 5 for k, d in enumerate(documents)}
    crossed = []
    for k in range(5):
        w = learn([x for x in data if fold[x[0]] != k])
        crossed += [(score(w, f), y) for i, f, y in data if fold[i] == k]
    w = learn(data)
    for name, s in sets:
        bins(name, [(score(w, f), y) for _, f, y in s])
    bins('cross-validated, all', crossed)
    print('# Weights of the confidence of a statement: "feature: weight", summed and put through the logistic function.')
    print('# Learnt by src/bench/learn_confidence.py (logistic regression, L2 = 1) from the development sets of PolNeAR')
    print(f'# and GUM news, {len(data)} statements of {len(documents)} articles, {100 * sum(x[2] for x in data) / len(data):.1f} % right. '
          'Learn anew after a change of rules.')
    for name in sorted(w):
        if abs(w[name]) >= 0.005:
            print(f'{name}: {w[name]:.2f}')


if __name__ == '__main__':
    main()
