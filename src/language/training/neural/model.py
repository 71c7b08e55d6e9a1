"""The net: word features -> three bidirectional LSTM layers -> tags, arcs, relations.

Tags are predicted twice: after the second layer (their probabilities are fed to the third, so that the parser
reads them) and after the third (the tags that are given out, since syntax tells AUX from VERB).
Arcs and relations: deep biaffine attention (Dozat & Manning 2017).
"""

import torch
from torch import nn
from torch.nn import functional as F

from data import AFFIX_ROWS, CHARACTER_LIMIT

SLOPE = 0.1  # of the leaky rectifier in the projections


def shared_dropout(x, rate, training):
    """One mask for all positions of a sentence; x is time x batch x size."""
    if not training or rate == 0:
        return x
    mask = x.new_empty(1, x.size(1), x.size(2)).bernoulli_(1 - rate).div_(1 - rate)
    return x * mask


class Direction(nn.Module):
    """One LSTM direction, with weights dropped from the recurrent matrix (Merity et al. 2018)."""

    def __init__(self, inputs, size):
        super().__init__()
        self.size = size
        self.input_weight = nn.Parameter(torch.empty(4 * size, inputs))
        self.state_weight = nn.Parameter(torch.empty(4 * size, size))
        self.bias = nn.Parameter(torch.zeros(4 * size))
        nn.init.xavier_uniform_(self.input_weight)
        for gate in range(4):
            nn.init.orthogonal_(self.state_weight.data[gate * size:(gate + 1) * size])
        self.bias.data[size:2 * size] = 1.0  # forget gate open at the start

    def forward(self, x, rate):
        state_weight = F.dropout(self.state_weight, rate, self.training)
        start = x.new_zeros(1, x.size(1), self.size)
        weights = [self.input_weight, state_weight, self.bias, torch.zeros_like(self.bias)]
        return torch._VF.lstm(x, (start, start), weights, True, 1, 0.0, self.training, False, False)[0]


class Layer(nn.Module):
    def __init__(self, inputs, size):
        super().__init__()
        self.ahead = Direction(inputs, size)
        self.back = Direction(inputs, size)

    def forward(self, x, turned, rate):
        """`turned` maps each position to the mirrored one inside the sentence (time x batch x 1)."""
        ahead = self.ahead(x, rate)
        back = self.back(x.gather(0, turned.expand(-1, -1, x.size(2))), rate)
        return torch.cat([ahead, back.gather(0, turned.expand(-1, -1, back.size(2)))], 2)


class Parser(nn.Module):
    def __init__(self, config, lexicon, labels):
        super().__init__()
        self.config = config
        size = config['size']
        self.register_buffer('frozen', torch.from_numpy(lexicon.frozen), persistent=False)
        self.register_buffer('trainable', torch.from_numpy(lexicon.trainable), persistent=False)
        self.word = nn.Embedding(int(lexicon.trainable.max()) + 1, lexicon.frozen.shape[1])
        nn.init.zeros_(self.word.weight)
        self.character = nn.Embedding(len(lexicon.characters) + 4, 32, padding_idx=0)
        self.window = nn.Linear(3 * 32, config['character_size'])
        self.affix = nn.Embedding(AFFIX_ROWS, config['affix_size'])
        nn.init.normal_(self.affix.weight, std=0.1)
        inputs = lexicon.frozen.shape[1] + config['character_size'] + config['affix_size']
        tags = len(labels['upos']) + len(labels['xpos'])
        self.upos_count = len(labels['upos'])
        self.first = Layer(inputs, size)
        self.second = Layer(2 * size, size)
        self.early_tags = nn.Linear(2 * size, tags)
        self.third = Layer(2 * size + tags, size)
        self.late_tags = nn.Linear(2 * size, tags)
        arc, relation, count = config['arc_size'], config['relation_size'], len(labels['relations'])
        self.arc_dependent = nn.Linear(2 * size, arc)
        self.arc_head = nn.Linear(2 * size, arc)
        self.relation_dependent = nn.Linear(2 * size, relation)
        self.relation_head = nn.Linear(2 * size, relation)
        self.root_arc = nn.Parameter(torch.randn(arc) * 0.1)
        self.root_relation = nn.Parameter(torch.randn(relation) * 0.1)
        self.arc_weight = nn.Parameter(torch.zeros(arc, arc))
        self.arc_bias = nn.Parameter(torch.zeros(arc))
        nn.init.orthogonal_(self.arc_weight, gain=0.5)
        self.relation_weight = nn.Parameter(torch.randn(count, relation, relation) * (0.5 / relation))
        self.relation_from_dependent = nn.Linear(relation, count)
        self.relation_from_head = nn.Linear(relation, count, bias=False)

    def word_features(self, batch):
        """Features of the distinct types of a batch, gathered to time x batch x size."""
        types, places = torch.unique(batch['types'], return_inverse=True)
        ids = batch['type_characters'][types]                      # types x (limit + 2)
        letters = self.character(ids)
        windows = torch.cat([letters[:, :-2], letters[:, 1:-1], letters[:, 2:]], 2)
        values = torch.relu(self.window(windows))
        inside = (ids[:, 1:-1] > 2).unsqueeze(2)                   # centres on letters only
        spelled = (values * inside).amax(1)
        affixes = self.affix(batch['type_affixes'][types]).sum(1)
        spelled = torch.cat([spelled, affixes], 1)[places]
        rows = batch['type_rows'][batch['types']]
        trained = self.trainable[rows]
        if self.training:
            draw = torch.rand(rows.shape)
            has_vector = (rows > 0) & (rows <= self.config['frozen_rows'])
            rows = torch.where((draw < self.config['unknown_rate']) | ((draw < self.config['word_rate']) & ~has_vector),
                               torch.zeros_like(rows), rows)
            trained = torch.where(draw < self.config['word_rate'], torch.zeros_like(trained), trained)
            trained = torch.where(rows == 0, torch.ones_like(trained), trained)
        words = self.frozen[rows] + self.word(trained)
        return torch.cat([words, spelled], 2)

    def forward(self, batch):
        config, training = self.config, self.training
        rate, state_rate = config['dropout'], config['state_dropout']
        lengths = batch['lengths']
        steps = batch['types'].size(0)
        position = torch.arange(steps).unsqueeze(1)
        turned = torch.where(position < lengths, lengths - 1 - position, position).unsqueeze(2)
        x = shared_dropout(self.word_features(batch), config['input_dropout'], training)
        x = shared_dropout(self.first(x, turned, state_rate), rate, training)
        x = shared_dropout(self.second(x, turned, state_rate), rate, training)
        early = self.early_tags(x)
        soft = torch.cat([early[..., :self.upos_count].softmax(2), early[..., self.upos_count:].softmax(2)], 2)
        x = self.third(torch.cat([x, soft], 2), turned, state_rate)
        x = shared_dropout(x, rate, training)
        late = self.late_tags(x)

        def project(linear):
            return shared_dropout(F.leaky_relu(linear(x), SLOPE), rate, training).transpose(0, 1)

        arc_dependent, arc_head = project(self.arc_dependent), project(self.arc_head)
        sentences = arc_head.size(0)
        arc_head = torch.cat([self.root_arc.expand(sentences, 1, -1), arc_head], 1)
        arcs = (arc_dependent @ self.arc_weight + self.arc_bias) @ arc_head.transpose(1, 2)
        heads = torch.arange(steps + 1).view(1, 1, -1)
        arcs = arcs.masked_fill(heads > lengths.view(-1, 1, 1), -1e4)
        arcs = arcs.masked_fill(heads == position.view(1, -1, 1) + 1, -1e4)
        relation_head = project(self.relation_head)
        relation_head = torch.cat([self.root_relation.expand(sentences, 1, -1), relation_head], 1)
        return early, late, arcs, project(self.relation_dependent), relation_head

    def relations(self, dependent, head, chosen):
        """Scores of all relations for the arcs `chosen` (sentence x token, 0 the root)."""
        picked = head.gather(1, chosen.unsqueeze(2).expand(-1, -1, head.size(2)))
        count, size = self.relation_weight.size(0), dependent.size(2)
        crossed = dependent.reshape(-1, size) @ self.relation_weight.permute(1, 0, 2).reshape(size, count * size)
        bilinear = crossed.view(-1, count, size).bmm(picked.reshape(-1, size, 1)).view(*chosen.shape, count)
        return bilinear + self.relation_from_dependent(dependent) + self.relation_from_head(picked)


def collate(encoded, lexicon_arrays):
    """Padded tensors, time first for words, sentence first for targets (-100 where there is none)."""
    lengths = torch.tensor([len(sentence[0]) for sentence in encoded])
    steps = int(lengths.max())
    types = torch.zeros(steps, len(encoded), dtype=torch.long)
    targets = torch.full((4, len(encoded), steps), -100, dtype=torch.long)
    for number, sentence in enumerate(encoded):
        types[:len(sentence[0]), number] = torch.tensor(sentence[0])
        for kind in range(4):
            targets[kind, number, :len(sentence[0])] = torch.tensor(sentence[kind + 1])
    rows, affix_rows, characters = lexicon_arrays
    return {'types': types, 'lengths': lengths, 'heads': targets[0], 'relations': targets[1], 'upos': targets[2],
            'xpos': targets[3], 'type_rows': rows, 'type_affixes': affix_rows, 'type_characters': characters}
