"""Writes a checkpoint as the weights file that src/language/neural/weights.ts reads: 8-bit rows with a scale each."""

import argparse
import json
import os
import struct

import numpy as np
import torch

import data
from model import Parser


class File:
    def __init__(self):
        self.parts, self.length, self.places = [], 0, {}

    def append(self, raw):
        start = self.length
        raw = raw + b'\0' * (-len(raw) % 4)
        self.parts.append(raw)
        self.length += len(raw)
        return start

    def floats(self, name, values):
        values = np.atleast_2d(np.asarray(values, dtype='<f4'))
        self.places[name] = {'kind': 'floats', 'rows': values.shape[0], 'columns': values.shape[1],
                             'offset': self.append(values.tobytes())}

    def rows8(self, name, values):
        values = np.asarray(values, dtype=np.float32)
        scales = np.abs(values).max(1) / 127
        scales[scales == 0] = 1e-12
        whole = np.clip(np.rint(values / scales[:, None]), -127, 127).astype(np.int8)
        self.places[name] = {'kind': 'rows8', 'rows': values.shape[0], 'columns': values.shape[1],
                             'offset': self.append(whole.tobytes())}
        self.append(scales.astype('<f4').tobytes())


def load_model(folder, averaged=True):
    lexicon, labels = data.load_lexicon(os.path.join(folder, 'lexicon.npz'))
    stored = torch.load(os.path.join(folder, 'checkpoint.pt'), map_location='cpu')
    model = Parser(stored['config'], lexicon, labels)
    model.load_state_dict(stored['model'])
    if averaged:
        with torch.no_grad():
            for name, parameter in model.named_parameters():
                parameter.copy_(stored['average'][name])
    model.eval()
    return model, lexicon, labels


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--checkpoint', required=True, help='folder of the training run')
    options.add_argument('--out', required=True)
    options.add_argument('--calibration', help='JSON file with the coefficients that fit.ts wrote')
    settings = options.parse_args()
    model, lexicon, labels = load_model(settings.checkpoint)
    config = model.config
    weights = {name: value.detach().numpy() for name, value in model.named_parameters()}
    file = File()
    file.rows8('word', lexicon.frozen + weights['word.weight'][lexicon.trainable])
    file.rows8('affix', weights['affix.weight'])
    letters, window = weights['character.weight'], weights['window.weight']
    for number, name in enumerate(('letterBefore', 'letter', 'letterAfter')):
        file.floats(name, letters @ window[:, number * 32:(number + 1) * 32].T)
    file.floats('letterBias', weights['window.bias'])
    for layer in ('first', 'second', 'third'):
        for direction in ('ahead', 'back'):
            key = f'{layer}.{direction}'
            file.rows8(f'{key}.input', weights[f'{key}.input_weight'])
            file.rows8(f'{key}.state', weights[f'{key}.state_weight'])
            file.floats(f'{key}.bias', weights[f'{key}.bias'])
    for name, key in (('earlyTags', 'early_tags'), ('lateTags', 'late_tags'), ('arcDependent', 'arc_dependent'),
                      ('arcHead', 'arc_head'), ('relationDependent', 'relation_dependent'),
                      ('relationHead', 'relation_head'), ('relationFromDependent', 'relation_from_dependent')):
        file.rows8(name, weights[f'{key}.weight'])
        file.floats(f'{name}.bias', weights[f'{key}.bias'])
    file.rows8('relationFromHead', weights['relation_from_head.weight'])
    file.rows8('arcs', weights['arc_weight'].T)
    file.floats('arcs.bias', weights['arc_bias'])
    file.floats('rootArc', weights['root_arc'])
    file.floats('rootRelation', weights['root_relation'])
    count, size = weights['relation_weight'].shape[:2]
    crossing = np.zeros((count + -count % 4, size, size), dtype=np.float32)  # relations in fours, as the kernel wants them
    crossing[:count] = weights['relation_weight'].transpose(0, 2, 1)
    file.rows8('relations', crossing.reshape(-1, size))
    # An empty net for names; names/fit-tagger.py fills it.
    for name, rows, columns in (('nameState', 96, 2 * config['size']), ('nameWord', 96, file.places['word']['columns'] + config['character_size'] + config['affix_size']), ('nameTags', 9, 96)):
        file.rows8(name, np.zeros((rows, columns)))
        if name != 'nameState':
            file.floats(f'{name}.bias', np.zeros(rows))
    words = '\n'.join(lexicon.words).encode('utf-8')
    place = {'offset': file.append(words), 'length': len(words)}
    calibration = {'arc': [], 'both': []}
    if settings.calibration:
        with open(settings.calibration, encoding='utf-8') as text:
            calibration = json.load(text)
    header = json.dumps({
        'upos': labels['upos'], 'xpos': labels['xpos'], 'relations': labels['relations'],
        'characters': sorted(lexicon.characters, key=lexicon.characters.get),
        'size': config['size'], 'calibration': calibration, 'words': place, 'tensors': file.places,
    }, ensure_ascii=False, separators=(',', ':')).encode('utf-8')
    header += b' ' * (-(12 + len(header)) % 4)
    with open(settings.out, 'wb') as out:
        out.write(b'QPNP' + struct.pack('<II', 1, len(header)) + header + b''.join(file.parts))
    print(f'{settings.out}: {os.path.getsize(settings.out)} bytes')


if __name__ == '__main__':
    main()
