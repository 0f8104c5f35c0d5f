#!/usr/bin/env python3
"""score_seed.py GOLD TEXT PRED      (python3 standard library only)

Scores the statements that `./dixit extract` finds in the seed article against its full analysis.
GOLD is seed_gold.json, TEXT the article, PRED a line that `./dixit extract` wrote for it.
A core statement of gold is found where a prediction has a content with Dice >= 0.5 over words and, where gold has a
cue, a cue that shares a word with it; one to one, the best first. Among those found with an accepted speaker:
polarity, realized      equal
addressee               the actor whom gold names; for one that gold calls implied, that actor or none
addressee, strictly     the actor whom gold names, implied or not
nesting                 the nearest predicted ancestor that is a core statement of gold is the one that gold names
"""
import json, re, sys, unicodedata


def words(text, spans):
    return {m.start() for m in re.finditer(r'\w+', text) for a, b in spans if m.start() < b and a < m.end()}


def plain(name):
    name = ''.join(c for c in unicodedata.normalize('NFKD', name) if not unicodedata.combining(c))
    name = re.sub(r"[’']", "'", name.lower())
    return re.sub(r'^(the|a|an) ', '', name)


def main():
    gold = json.load(open(sys.argv[1], encoding='utf-8'))
    text = open(sys.argv[2], encoding='utf-8').read()
    pred = json.loads(next(line for line in open(sys.argv[3], encoding='utf-8') if line.strip()))
    aliases = {a['id']: {plain(n) for n in a['aliases'] + [a['canonicalName']]} for a in gold['actors']}
    core = [s for s in gold['statements'] if s['tier'] == 'core']
    found = pred['statements']

    def is_actor(predicted, wanted):
        if predicted is None or wanted is None:
            return predicted is None and wanted is None
        names = {plain(n) for n in predicted['names'] + [predicted['name']]}
        return bool(names & aliases[wanted])

    pairs = []
    for i, g in enumerate(core):
        a = words(text, [[g['contentSpan']['start'], g['contentSpan']['end']]])
        cue = g['cue'] and words(text, [[g['cue']['start'], g['cue']['end']]])
        for k, p in enumerate(found):
            b = words(text, p['content'])
            dice = 2 * len(a & b) / max(1, len(a) + len(b))
            cued = not cue or p['cue'] and cue & words(text, [p['cue']])
            if dice >= 0.5 and cued:
                pairs.append((-dice, i, k))
    match, taken = {}, set()
    for _, i, k in sorted(pairs):
        if i not in match and k not in taken:
            match[i] = k
            taken.add(k)
    number = {k: core[i]['id'] for i, k in match.items()}

    def ancestor(k):
        at = found[k]['nestedIn']
        while at is not None and at not in number:
            at = found[at]['nestedIn']
        return None if at is None else number[at]

    right = {'polarity': 0, 'realized': 0, 'addressee': 0, 'addressee, strictly': 0, 'nesting': 0}
    spoken = 0
    for i, g in enumerate(core):
        if i not in match:
            print('not found:', g['id'], g['content'])
            continue
        p = found[match[i]]
        speaker = None if p['speaker'] is None else pred['actors'][p['speakerActor']]
        if not any(is_actor(speaker, wanted) for wanted in [g['speaker']] + g['acceptableSpeakers']):
            print('speaker of', g['id'], 'is', p['speaker'], 'instead of', g['speaker'])
            continue
        spoken += 1
        hearer = pred['actors'][p['addresseeActor']] if 'addresseeActor' in p else None
        checks = {
            'polarity': p['polarity'] == g['polarity'],
            'realized': p['realized'] == g['utteranceRealized'],
            'addressee': is_actor(hearer, g['addressee']) or g['addresseeImplied'] and hearer is None,
            'addressee, strictly': is_actor(hearer, g['addressee']),
            'nesting': ancestor(match[i]) == g['nestedIn'],
        }
        for name, ok in checks.items():
            right[name] += ok
            if not ok:
                print(name, 'of', g['id'], 'is wrong')
    print('found with an accepted speaker  %d of %d core statements' % (spoken, len(core)))
    for name, n in right.items():
        print('%-31s %5.1f %%' % (name, 100 * n / max(1, spoken)))


main()
