"""Trains the neural parser; see README.md beside this file. Goes on from the last checkpoint when started again."""

import argparse
import fcntl
import math
import os
import random
import sys
import time

os.environ.setdefault('OMP_NUM_THREADS', '1')

import numpy as np
import torch
from torch.nn import functional as F

import data
from model import Parser, collate

PUNCTUATION = 'PUNCT'


class Exchange:
    """Two or more workers on one model: every few steps each meets the shared weights half-way (local SGD).

    Needs no waiting for one another, so it suits a machine that is shared with others.
    """

    def __init__(self, path, parameters):
        self.parameters, self.path = parameters, path
        size = sum(p.numel() for p in parameters)
        with open(path, 'a+b') as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            fresh = os.path.getsize(path) < size * 4
            if fresh:
                file.truncate(size * 4)
            self.shared = torch.from_file(path, shared=True, size=size)
            if fresh:
                self.shared.copy_(torch.cat([p.detach().reshape(-1) for p in parameters]))

    @torch.no_grad()
    def meet(self):
        with open(self.path, 'r+b') as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            start = 0
            for parameter in self.parameters:
                place = self.shared[start:start + parameter.numel()].view_as(parameter)
                place.add_(parameter).mul_(0.5)
                parameter.copy_(place)
                start += parameter.numel()


class Arrays:
    """The growing feature arrays of a lexicon as tensors."""

    def __init__(self, lexicon):
        self.lexicon, self.count = lexicon, -1

    def tensors(self):
        if self.count != len(self.lexicon.types):
            self.count = len(self.lexicon.types)
            self.cached = (torch.tensor(self.lexicon.type_row), torch.tensor(self.lexicon.type_affixes),
                           torch.tensor(self.lexicon.type_characters))
        return self.cached


def make_batch(sentences, lexicon, labels, arrays, case_chance=0.0):
    encoded = [data.encode(sentence, lexicon, labels, case_chance) for sentence in sentences]
    return collate(encoded, arrays.tensors())


def loss_of(model, batch, smoothing):
    early, late, arcs, dependent, head = model(batch)
    heads = batch['heads']
    given = heads.clamp(min=0)
    relations = model.relations(dependent, head, given)
    upos, xpos = batch['upos'].reshape(-1), batch['xpos'].reshape(-1)
    split = model.upos_count

    def entropy(scores, target, smooth=smoothing):
        return F.cross_entropy(scores.reshape(-1, scores.size(-1)), target, ignore_index=-100, label_smoothing=smooth)

    tags = 0
    for scores, weight in ((early, 0.3), (late, 0.3)):
        scores = scores.transpose(0, 1)
        tags = tags + weight * (entropy(scores[..., :split], upos) + entropy(scores[..., split:], xpos))
    # No smoothing over heads: most of the row is padding or another sentence part.
    return entropy(arcs, heads.reshape(-1), 0.0) + entropy(relations, batch['relations'].reshape(-1)) + tags


@torch.no_grad()
def evaluate(model, sentences, lexicon, labels, arrays):
    """UPOS, XPOS over all words; UAS, LAS without punctuation; greedy heads."""
    model.eval()
    right = dict.fromkeys(('upos', 'xpos', 'uas', 'las'), 0)
    words = scored = 0
    punctuation = labels['upos_id'][PUNCTUATION]
    for group in data.batches(sentences, 6000, False):
        batch = make_batch([sentences[i] for i in group], lexicon, labels, arrays)
        early, late, arcs, dependent, head = model(batch)
        chosen = arcs.argmax(2)
        relations = model.relations(dependent, head, chosen).argmax(2)
        late = late.transpose(0, 1)
        mask = batch['heads'] >= 0
        counted = mask & (batch['upos'] != punctuation)
        right['upos'] += int(((late[..., :model.upos_count].argmax(2) == batch['upos']) & mask).sum())
        right['xpos'] += int(((late[..., model.upos_count:].argmax(2) == batch['xpos']) & mask).sum())
        attached = (chosen == batch['heads']) & counted
        right['uas'] += int(attached.sum())
        right['las'] += int((attached & (relations == batch['relations'])).sum())
        words += int(mask.sum())
        scored += int(counted.sum())
    return {key: 100 * value / (words if key.endswith('pos') else scored) for key, value in right.items()}


def learning_rate(peak, progress, step, warm_up):
    return peak * min(1.0, (step + 1) / warm_up) * 0.5 * (1 + math.cos(math.pi * min(1.0, progress)))


def demand_files(settings):
    """Ends with a message where an input is missing."""
    if settings.treebanks is None:
        sys.exit('Say where the treebanks are: npm run language:train -- FOLDER')
    names = settings.train.split(',') + settings.dev.split(',')
    for path in [os.path.join(settings.treebanks, name + '.conllu') for name in names]:
        if not os.path.isfile(path):
            sys.exit(f'There is no {path}. The folder must hold {", ".join(name + ".conllu" for name in names)}.')
    for path in [os.path.join(settings.vectors, name) for name in ('words60k.txt', 'glove60k.npy')]:
        if not os.path.isfile(path):
            sys.exit(f'There is no {path}. Make it with vectors.py (see README.md beside it), or name its folder by --vectors.')


def main():
    options = argparse.ArgumentParser()
    options.add_argument('treebanks', nargs='?', help='folder with the .conllu files')
    options.add_argument('--vectors', default='.cache/vectors', help='folder with words60k.txt and glove60k.npy')
    options.add_argument('--out', default='.cache/training', help='folder for checkpoints')
    options.add_argument('--train', default='ewt-train,gumfree-train')
    options.add_argument('--dev', default='ewt-dev,gumfree-dev')
    options.add_argument('--size', type=int, default=192)
    options.add_argument('--epochs', type=float, default=30)
    options.add_argument('--minutes', type=float, default=0, help='bound on training time; the decay ends there')
    options.add_argument('--tokens', type=int, default=1400, help='tokens in a batch')
    options.add_argument('--rate', type=float, default=2.5e-3)
    options.add_argument('--seed', type=int, default=1)
    options.add_argument('--dropout', type=float, default=0.33)
    options.add_argument('--state-dropout', type=float, default=0.2)
    options.add_argument('--limit', type=int, default=0, help='sentences of each treebank, for a trial')
    options.add_argument('--threads', type=int, default=1)
    options.add_argument('--exchange', help='file through which workers on one model exchange weights')
    options.add_argument('--evaluate-every', type=int, default=3, help='epochs; 0: never')
    settings = options.parse_args()
    demand_files(settings)
    torch.set_num_threads(settings.threads)
    torch.set_flush_denormal(True)
    random.seed(settings.seed)
    np.random.seed(settings.seed)
    torch.manual_seed(settings.seed)
    os.makedirs(settings.out, exist_ok=True)

    def read(name):
        sentences = data.read_treebank(os.path.join(settings.treebanks, name + '.conllu'))
        return sentences[:settings.limit] if settings.limit else sentences

    train = [s for name in settings.train.split(',') for s in read(name) if len(s) <= 120]
    dev = {name: read(name) for name in settings.dev.split(',')}
    config = {'size': settings.size, 'character_size': 96, 'affix_size': 60, 'arc_size': 192, 'relation_size': 64,
              'dropout': settings.dropout, 'state_dropout': settings.state_dropout, 'input_dropout': 0.25,
              'word_rate': 0.25, 'unknown_rate': 0.05, 'frozen_rows': 40000}
    with open(os.path.join(settings.vectors, 'words60k.txt'), encoding='utf-8') as text:
        vector_words = text.read().split('\n')
    vectors = np.load(os.path.join(settings.vectors, 'glove60k.npy'))
    labels = data.index_labels(data.labels_of(train))
    lexicon = data.build_lexicon(train, vector_words, vectors, config['frozen_rows'])
    data.save_lexicon(os.path.join(settings.out, 'lexicon.npz'), lexicon, labels)
    arrays = Arrays(lexicon)
    for sentence in train:
        data.encode(sentence, lexicon, labels)
    model = Parser(config, lexicon, labels)
    parameters = dict(model.named_parameters())
    decayed = [p for n, p in parameters.items() if p.dim() > 1 and n not in ('word.weight', 'affix.weight')]
    free = [p for n, p in parameters.items() if p.dim() <= 1 or n in ('word.weight', 'affix.weight')]
    optimizer = torch.optim.AdamW([{'params': decayed, 'weight_decay': 0.01}, {'params': free, 'weight_decay': 0.0}],
                                  lr=settings.rate, betas=(0.9, 0.95), eps=1e-8)
    average = {name: p.detach().clone() for name, p in parameters.items()}
    state = {'epoch': 0, 'step': 0, 'seconds': 0.0}
    checkpoint = os.path.join(settings.out, 'checkpoint.pt')
    if os.path.exists(checkpoint):
        stored = torch.load(checkpoint)
        model.load_state_dict(stored['model'])
        optimizer.load_state_dict(stored['optimizer'])
        average, state = stored['average'], stored['state']
        random.seed(settings.seed + state['step'])
        torch.manual_seed(settings.seed + state['step'])
        print('resumed at', state, flush=True)
    exchange = Exchange(settings.exchange, list(model.parameters())) if settings.exchange else None
    tokens_in_train = sum(len(s) for s in train)
    print(f'{tokens_in_train} tokens, {len(lexicon.words)} words, {sum(p.numel() for p in model.parameters())} parameters, '
          f'{len(labels["relations"])} relations', flush=True)
    progress = 0.0
    while progress < 1:
        model.train()
        groups = data.batches(train, settings.tokens, True)
        started, total, seen = time.time(), 0.0, 0
        base = state['seconds']
        for number, group in enumerate(groups):
            state['seconds'] = base + time.time() - started
            progress = (state['epoch'] + number / len(groups)) / settings.epochs
            if settings.minutes:
                progress = max(progress, state['seconds'] / 60 / settings.minutes)
            if progress >= 1:
                break
            for parameter_group in optimizer.param_groups:
                parameter_group['lr'] = learning_rate(settings.rate, progress, state['step'], 300)
            batch = make_batch([train[i] for i in group], lexicon, labels, arrays, 0.06)
            loss = loss_of(model, batch, 0.03)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            state['step'] += 1
            if exchange and state['step'] % 10 == 0:
                exchange.meet()
            keep = min(0.998, (1 + state['step']) / (10 + state['step']))
            with torch.no_grad():
                for name, parameter in parameters.items():
                    average[name].lerp_(parameter, 1 - keep)
            total += float(loss)
            seen += sum(len(train[i]) for i in group)
            if number % 50 == 49:
                print(f'  {number + 1}/{len(groups)} loss {total / (number + 1):.3f} '
                      f'{seen / (time.time() - started):.0f} tok/s progress {progress:.3f}', flush=True)
        state['epoch'] += 1
        speed = seen / (time.time() - started)
        raw = {name: p.detach().clone() for name, p in parameters.items()}
        with torch.no_grad():
            for name, parameter in parameters.items():
                parameter.copy_(average[name])
        report = ''
        every = settings.evaluate_every
        if every and (state['epoch'] % every == 0 or progress >= 1):
            for name, sentences in dev.items():
                scores = evaluate(model, sentences, lexicon, labels, arrays)
                report += f' | {name} ' + ' '.join(f'{key} {value:.2f}' for key, value in scores.items())
        with torch.no_grad():
            for name, parameter in parameters.items():
                parameter.copy_(raw[name])
        print(f'epoch {state["epoch"]} loss {total / max(1, len(groups)):.4f} {speed:.0f} tok/s '
              f'progress {progress:.3f}{report}', flush=True)
        torch.save({'model': model.state_dict(), 'optimizer': optimizer.state_dict(), 'average': average,
                    'state': state, 'config': config}, checkpoint + '.part')
        os.replace(checkpoint + '.part', checkpoint)
    print('done', flush=True)


if __name__ == '__main__':
    sys.exit(main())
