"""Writes what the net in Python decides for a treebank, one JSON list of [head, relation, upos, xpos] a sentence.

Heads are the best ones word by word (0 the root); agreement.ts compares the TypeScript parser with it.
"""

import argparse
import json

import torch

import data
from export import load_model
from train import Arrays, make_batch


@torch.no_grad()
def main():
    options = argparse.ArgumentParser()
    options.add_argument('--checkpoint', required=True)
    options.add_argument('--treebank', required=True)
    options.add_argument('--out', required=True)
    settings = options.parse_args()
    torch.set_num_threads(1)
    model, lexicon, labels = load_model(settings.checkpoint)
    arrays = Arrays(lexicon)
    sentences = data.read_treebank(settings.treebank)
    decided = [None] * len(sentences)
    root = labels['relation_id']['root']
    for group in data.batches(sentences, 6000, False):
        batch = make_batch([sentences[i] for i in group], lexicon, labels, arrays)
        _, late, arcs, dependent, head = model(batch)
        chosen = arcs.argmax(2)
        scores = model.relations(dependent, head, chosen)
        on_root = (chosen == 0).unsqueeze(2)
        is_root = torch.zeros(scores.size(2), dtype=torch.bool)
        is_root[root] = True
        relations = scores.masked_fill(on_root != is_root, -1e9).argmax(2)
        late = late.transpose(0, 1)
        upos = late[..., :model.upos_count].argmax(2)
        xpos = late[..., model.upos_count:].argmax(2)
        for row, i in enumerate(group):
            decided[i] = [[int(chosen[row, k]), labels['relations'][relations[row, k]], labels['upos'][upos[row, k]],
                           labels['xpos'][xpos[row, k]]] for k in range(len(sentences[i]))]
    with open(settings.out, 'w', encoding='utf-8') as out:
        for sentence in decided:
            out.write(json.dumps(sentence) + '\n')


if __name__ == '__main__':
    main()
