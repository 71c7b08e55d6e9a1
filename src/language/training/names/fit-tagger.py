"""Learns the name tagger from what write-examples.js wrote: a small net over the parser's states, and weights of evidence.

Several nets learn from the names that are known; the one that is kept learns from these and, by what the several find
together, from text whose names nobody has marked.

Writes the net into the parser's weights file (the rest of which stays as it is) and the weights of evidence as TypeScript.
With --fold N the documents of one fold are left out, to see how well their names are read from the others.
"""

import argparse
import json
import os
import random
import struct

import numpy as np
import torch
from torch import nn
from torch.nn import functional

TAGS = 9              # none, then first and later token of person, organization, place, other
HIDDEN = 96
RAREST = 6            # evidence that fewer tokens have is left out
FOLDS = 5
WEB_WEIGHT = 6.0      # documents of EWT are few and of another kind of text than GUM's
PLAIN_SHARE = 0.2     # of tokens far from all names so many are seen in an epoch, each for five
EPOCHS, BATCH, RATE = 10, 256, 2e-3
TEACHERS = 3          # nets that mark the unmarked text
UNMARKED_WEIGHT = 0.5
STATE_UNIT = 8191.0
SLOPE = 0.1
TITLE = '''/**
 * What speaks for and against each tag of a token (names/name-tags.ts): a piece of evidence, a tab, its weights in
 * hundredths of a logarithm.
 *
 * Source: learned by training/names/fit-tagger.py from the UD treebank GUM (annotations CC BY 4.0) and Universal NER on
 * UD EWT (CC BY-SA 4.0); licensed like weights/english.bin, see its NOTICE.
 */
export const nameWeights = `
'''


class Examples:
    def __init__(self, folder, fold):
        self.states = np.fromfile(os.path.join(folder, 'states.bin'), dtype='<i2').reshape(-1, 384)
        forms, tags, weights, evidence, marked = [], [], [], [], []
        numbers = {}
        with open(os.path.join(folder, 'tokens.tsv'), encoding='utf-8') as lines:
            for line in lines:
                document, kind, _, form, tag, *pieces = line.rstrip('\n').split('\t')
                # Of GUM the news is divided into folds, and of EWT every document.
                divided = kind == 'web' or '_news_' in document
                if divided:
                    numbers.setdefault(document, sum(1 for name in numbers if name.startswith('GUM') == document.startswith('GUM')))
                held = fold is not None and divided and numbers[document] % FOLDS == fold
                forms.append(int(form))
                tags.append(int(tag))
                marked.append(kind != 'unlabelled')
                weights.append(0.0 if held or kind == 'gum-dev' else
                               {'web': WEB_WEIGHT, 'unlabelled': UNMARKED_WEIGHT}.get(kind, 1.0))
                evidence.append(pieces)
        features = np.fromfile(os.path.join(folder, 'forms.bin'), dtype='<f4')
        self.features = torch.tensor(features.reshape(max(forms) + 1, -1))
        self.forms, self.tags = torch.tensor(forms), torch.tensor(tags)
        self.weights = np.array(weights, dtype=np.float32)
        self.marked = np.array(marked)
        self.targets = functional.one_hot(self.tags, TAGS).float()
        counts = {}
        for pieces, weight, known in zip(evidence, weights, marked):
            if weight > 0 and known:
                for piece in pieces:
                    counts[piece] = counts.get(piece, 0) + 1
        self.pieces = sorted(piece for piece, count in counts.items() if count >= RAREST)
        number = {piece: index + 1 for index, piece in enumerate(self.pieces)}
        rows = [[number[piece] for piece in pieces if piece in number] for pieces in evidence]
        table = np.zeros((len(rows), max(map(len, rows))), dtype=np.int64)
        for index, row in enumerate(rows):
            table[index, :len(row)] = row
        self.evidence = torch.tensor(table)
        likely = np.array([any(piece.startswith('draft') or piece.startswith('tag NNP') for piece in pieces)
                           for pieces in evidence]) | (np.array(tags) > 0)
        self.near = likely.copy()
        self.near[1:] |= likely[:-1]
        self.near[:-1] |= likely[1:]


class Tagger(nn.Module):
    def __init__(self, examples):
        super().__init__()
        self.examples = examples
        self.state = nn.Linear(examples.states.shape[1], HIDDEN, bias=False)
        self.word = nn.Linear(examples.features.shape[1], HIDDEN)
        self.tags = nn.Linear(HIDDEN, TAGS)
        self.evidence = nn.EmbeddingBag(len(examples.pieces) + 1, TAGS, mode='sum', padding_idx=0)
        nn.init.zeros_(self.evidence.weight)

    def forward(self, index):
        examples = self.examples
        state = torch.tensor(examples.states[index.numpy()].astype(np.float32) / STATE_UNIT)
        state = functional.dropout(state, 0.25, self.training)
        word = functional.dropout(examples.features[examples.forms[index]], 0.25, self.training)
        evidence = examples.evidence[index]
        if self.training:
            evidence = evidence * (torch.rand(evidence.shape) > 0.3)
        hidden = functional.leaky_relu(self.state(state) + self.word(word), SLOPE)
        return self.tags(functional.dropout(hidden, 0.4, self.training)) + self.evidence(evidence)


def fit(examples, seed, known):
    """A net that has learned the targets of the tokens `known`."""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    tagger = Tagger(examples)
    net = [value for name, value in tagger.named_parameters() if not name.startswith('evidence')]
    optimizer = torch.optim.AdamW([{'params': net, 'weight_decay': 0.02},
                                   {'params': tagger.evidence.parameters(), 'weight_decay': 0.01}], lr=RATE)
    near = examples.near[known]
    tagger.train()
    for epoch in range(EPOCHS):
        seen = np.random.permutation(known[near | (np.random.rand(len(known)) < PLAIN_SHARE)])
        total = 0.0
        for start in range(0, len(seen), BATCH):
            chosen = seen[start:start + BATCH]
            progress = (epoch + start / len(seen)) / EPOCHS
            for group in optimizer.param_groups:
                group['lr'] = RATE * (1 - progress)
            weights = examples.weights[chosen] * np.where(examples.near[chosen], 1, 1 / PLAIN_SHARE)
            index = torch.tensor(chosen)
            loss = functional.cross_entropy(tagger(index), examples.targets[index], reduction='none')
            loss = (loss * torch.tensor(weights, dtype=torch.float32)).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += float(loss)
        print(f'seed {seed} epoch {epoch + 1} loss {total * BATCH / len(seen):.4f}', flush=True)
    return tagger.eval()


def distil(examples, seed):
    """Nets of several seeds mark what is unmarked; one more learns from all."""
    used = examples.weights > 0
    teachers = [fit(examples, seed + number, np.flatnonzero(used & examples.marked)) for number in range(TEACHERS)]
    unmarked = np.flatnonzero(used & ~examples.marked)
    with torch.no_grad():
        for start in range(0, len(unmarked), 4096):
            index = torch.tensor(unmarked[start:start + 4096])
            examples.targets[index] = sum(functional.softmax(teacher(index), 1) for teacher in teachers) / TEACHERS
    return fit(examples, seed + TEACHERS, np.flatnonzero(used))


def with_net(content, matrices):
    """The weights file with name matrices in place of those it has; see export.py for the form."""
    length = struct.unpack('<I', content[8:12])[0]
    header = json.loads(content[12:12 + length])
    body = content[12 + length + -(12 + length) % 4:]
    kept = {name: place for name, place in header['tensors'].items() if not name.startswith('name')}
    ends = [header['words']['offset'] + header['words']['length']]
    for place in kept.values():
        count = place['rows'] * place['columns']
        size = 4 * count if place['kind'] == 'floats' else count + -count % 4 + 4 * place['rows']
        ends.append(place['offset'] + size)
    end = max(ends)
    parts = [body[:end], b'\0' * (-end % 4)]
    offset = end + -end % 4
    for name, values in matrices.items():
        values = np.atleast_2d(values).astype(np.float32)
        kind = 'floats' if name.endswith('.bias') else 'rows8'
        if kind == 'floats':
            raw = values.astype('<f4').tobytes()
        else:
            scales = np.maximum(np.abs(values).max(1) / 127, 1e-12)
            whole = np.clip(np.rint(values / scales[:, None]), -127, 127).astype(np.int8).tobytes()
            raw = whole + b'\0' * (-len(whole) % 4) + scales.astype('<f4').tobytes()
        kept[name] = {'kind': kind, 'rows': values.shape[0], 'columns': values.shape[1], 'offset': offset}
        parts.append(raw)
        offset += len(raw)
    header['tensors'] = kept
    text = json.dumps(header, ensure_ascii=False, separators=(',', ':')).encode('utf-8')
    text += b' ' * (-(12 + len(text)) % 4)
    return content[:8] + struct.pack('<I', len(text)) + text + b''.join(parts)


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--examples', help='folder that write-examples.js wrote; without it an empty net is written')
    options.add_argument('--weights', default='src/language/weights/english.bin', help='weights file of the parser')
    options.add_argument('--out', help='weights file to write; by default the same')
    options.add_argument('--table', default='src/language/lexicons/name-weights.ts')
    options.add_argument('--fold', type=int, help='documents of this fold are left out, and the table is written bare')
    options.add_argument('--seed', type=int, default=1)
    options.add_argument('--threads', type=int, default=1)
    settings = options.parse_args()
    torch.set_num_threads(settings.threads)
    with open(settings.weights, 'rb') as file:
        content = file.read()
    if settings.examples is None:
        matrices = {'nameState': np.zeros((HIDDEN, 384)), 'nameWord': np.zeros((HIDDEN, 256)),
                    'nameWord.bias': np.zeros(HIDDEN), 'nameTags': np.zeros((TAGS, HIDDEN)), 'nameTags.bias': np.zeros(TAGS)}
        lines = []
    else:
        examples = Examples(settings.examples, settings.fold)
        tagger = distil(examples, settings.seed)
        value = {name: parameter.detach().numpy() for name, parameter in tagger.named_parameters()}
        matrices = {'nameState': value['state.weight'], 'nameWord': value['word.weight'], 'nameWord.bias': value['word.bias'],
                    'nameTags': value['tags.weight'], 'nameTags.bias': value['tags.bias']}
        table = np.rint(100 * value['evidence.weight'][1:]).astype(int)
        lines = [f'{piece}\t{" ".join(map(str, row))}' for piece, row in zip(examples.pieces, table) if np.abs(row).max() >= 5]
    with open(settings.out or settings.weights, 'wb') as file:
        file.write(with_net(content, matrices))
    with open(settings.table, 'w', encoding='utf-8') as file:
        text = '\n'.join(lines)
        escaped = text.replace('\\', '\\\\').replace('`', '\\`').replace('${', '\\${')
        file.write(text if settings.fold is not None else TITLE + escaped + '\n`;\n')
    print(f'{len(lines)} pieces of evidence')


if __name__ == '__main__':
    main()
