#!/usr/bin/env python3
"""Prints, as harmless stories, what an atlas calls its regions, symptoms and muscles, and what it asks.

usage: names.py ATLAS-FOLDER
"""
import json
import pathlib
import sys

LEAST_WORDS = 5  # shorter ones are searches, which no clue is weighed for


def texts(folder):
    """Every name, synonym and question, in the order of the files."""
    files = [folder / 'regions.json', folder / 'symptoms.json', *sorted(folder.glob('muscles/*.json'))]
    for file in files:
        with open(file, encoding='utf-8') as stream:
            content = json.load(stream)
        for thing in content.get('regions') or content.get('symptoms') or [content]:
            text = thing['text']['en']
            yield from [text['name'], *([text['ask']] if 'ask' in text else []), *text['synonyms']]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    long = [text for text in texts(pathlib.Path(sys.argv[1])) if len(text.split()) >= LEAST_WORDS]
    print(json.dumps([{'text': text, 'want_any': []} for text in long], ensure_ascii=False))


if __name__ == '__main__':
    main()
