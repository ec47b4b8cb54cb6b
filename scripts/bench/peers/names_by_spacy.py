"""What spaCy does with a file of articles: python names_by_spacy.py MODEL WHAT IN.jsonl OUT.jsonl

WHAT is "whole", the model as it is loaded, or "names", only what its names need.
"""

import json
import sys

import spacy

model, what, source, target = sys.argv[1:]
nlp = spacy.load(model)
if what == "names":
    nlp.select_pipes(enable=["tok2vec", "ner"])
with open(source, encoding="utf-8") as lines:
    texts = [json.loads(line)["text"] for line in lines]
with open(target, "w", encoding="utf-8") as out:
    for document in nlp.pipe(texts):
        names = [[entity.text, entity.label_] for entity in document.ents]
        out.write(json.dumps(names, ensure_ascii=False) + "\n")
