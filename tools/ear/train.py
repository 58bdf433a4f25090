#!/usr/bin/env python3
"""Learns what the clues of told stories say of red flags, and writes assets/atlas/danger_clues.txt.

usage: train.py CLUES.json SAFETY.json OUTPUT.txt

CLUES.json is what knotmap_story_clues prints. Multinomial logistic regression over clues weighted by
their rarity, each story scaled to length 1; flags for a doctor's visit in the next days are not
learned (their stories count as no danger). Small weights are left out. The format is told in
src/atlas/read_danger_clues.h.
"""
import collections
import json
import math
import sys

import numpy
import scipy.sparse
from sklearn.linear_model import LogisticRegression

LEAST_STORIES = 3   # a clue of fewer is left out
INVERSE_PENALTY = 40.0
SMALLEST_WEIGHT = 0.5
UNIT = 16           # biases and weights are written in parts of this


def read(clues_file, safety_file):
    """The stories, and the flags that are learned in the order of safety.json."""
    with open(safety_file, encoding='utf-8') as file:
        flags = [f['id'] for f in json.load(file)['red_flags'] if f['action'] != 'doctor']
    with open(clues_file, encoding='utf-8') as file:
        stories = json.load(file)
    for story in stories:
        if story['want'] not in flags:
            story['want'] = 'none'
    told = {story['want'] for story in stories}
    missing = [flag for flag in flags if flag not in told]
    if missing:
        sys.exit(f'train.py: no story tells {", ".join(missing)}: add some to tools/ear/stories')
    return stories, flags


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    stories, flags = read(sys.argv[1], sys.argv[2])
    counts = collections.Counter(clue for story in stories for clue in story['clues'])
    clues = sorted(clue for clue, count in counts.items()
                   if count >= LEAST_STORIES and len(clue.encode()) <= 100)
    index = {clue: i for i, clue in enumerate(clues)}
    rarity = numpy.array([math.log((1 + len(stories)) / (1 + counts[clue])) + 1 for clue in clues])

    rows, columns, values = [], [], []
    for row, story in enumerate(stories):
        known = [index[clue] for clue in story['clues'] if clue in index]
        length = numpy.linalg.norm(rarity[known]) if known else 1.0
        rows += [row] * len(known)
        columns += known
        values += list(rarity[known] / length)
    matrix = scipy.sparse.csr_matrix((values, (rows, columns)), shape=(len(stories), len(clues)))
    classes = ['none', *flags]
    wanted = [classes.index(story['want']) for story in stories]
    learned = LogisticRegression(C=INVERSE_PENALTY, max_iter=1000).fit(matrix, wanted)
    weights = numpy.where(abs(learned.coef_) >= SMALLEST_WEIGHT, learned.coef_, 0.0)
    weights = numpy.rint(weights * UNIT).astype(int)

    with open(sys.argv[3], 'w', encoding='utf-8') as out:
        print('# What the clues of told stories say of red flags. Made by tools/train-ear from '
              f'{len(stories)} stories in\n'
              '# tools/ear/stories; how it is read: src/atlas/read_danger_clues.h.', file=out)
        for of, name in enumerate(classes):
            bias = round(learned.intercept_[of] * UNIT)
            print(f':none {bias}' if of == 0 else f':flag {name} {bias}', file=out)
        kept = 0
        for i, clue in enumerate(clues):
            told = [f'{of}:{weights[of, i]}' for of in range(len(classes)) if weights[of, i]]
            if told:
                print(clue, round(rarity[i] * 100), *told, file=out)
                kept += len(told)
    print(f'{len(stories)} stories, {len(clues)} clues, {kept} weights')


if __name__ == '__main__':
    main()
