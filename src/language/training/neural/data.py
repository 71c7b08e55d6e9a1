"""Treebank reading, word features and batches of the neural parser.

Everything here that a word passes through at parse time (normalize, vocabulary key, affixes, shape,
characters) has a twin in src/language/neural/ that must give the same numbers.
"""

import json
import random
from collections import Counter

import numpy as np

# Typographic marks the treebanks hold only rarely; both sides of the parser see the plain ones.
PLAIN_MARKS = {
    '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '``': '"', "''": '"',
    '‘': "'", '’': "'", '‚': "'", '´': "'", '`': "'",
    '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-',
    '…': '...', '\u00a0': ' ',
}
CHARACTER_LIMIT = 16   # characters of a word the net reads: the first ten and the last six of a longer one
CHARACTER_HEAD = 10
AFFIX_ROWS = 8192      # rows of the table that prefixes, suffixes and shapes are hashed into
AFFIX_COUNT = 8        # prefixes of 1-3, suffixes of 1-4 characters, and the shape
PAD, BEGIN, END, OTHER = 0, 1, 2, 3   # reserved character ids


def normalize(form):
    whole = PLAIN_MARKS.get(form)
    if whole is not None:
        return whole
    return ''.join(PLAIN_MARKS.get(character, character) for character in form)


def digits_as_zero(word):
    return ''.join('0' if '0' <= character <= '9' else character for character in word)


def hash_text(text):
    """FNV-1a over UTF-16 code units, 32 bits."""
    value = 0x811C9DC5
    encoded = text.encode('utf-16-le')
    for position in range(0, len(encoded), 2):
        value ^= encoded[position] | (encoded[position + 1] << 8)
        value = (value * 0x01000193) & 0xFFFFFFFF
    return value


def shape(form):
    """`McDonald's` -> `XxXxx'x`: runs are cut to two, which keeps `iPhone`, `USA` and `1990s` apart."""
    out = []
    for character in form:
        if character.isupper():
            kind = 'X'
        elif character.islower():
            kind = 'x'
        elif '0' <= character <= '9':
            kind = 'd'
        else:
            kind = character
        if len(out) >= 2 and out[-1] == kind and out[-2] == kind:
            continue
        out.append(kind)
    return ''.join(out)


def affixes(form):
    """Rows of the affix table for one word, always AFFIX_COUNT of them."""
    word = form.lower()
    texts = ['p1' + word[:1], 'p2' + word[:2], 'p3' + word[:3],
             's1' + word[-1:], 's2' + word[-2:], 's3' + word[-3:], 's4' + word[-4:],
             'f ' + shape(form)]
    return [hash_text(text) % AFFIX_ROWS for text in texts]


class Lexicon:
    """What the net knows of words: vocabulary with frozen vectors, trainable rows, characters."""

    def __init__(self, words, frozen, trainable, characters):
        self.words = words                    # row -> text; row 0 is the unknown word
        self.row = {word: index for index, word in enumerate(words)}
        self.frozen = frozen                  # rows x 100 float32, zero where no vector is known
        self.trainable = trainable            # row -> row of the trainable table (0: none, 1: the unknown word's)
        self.characters = characters          # text -> id
        self.types = {}                       # normalized form -> number of its features below
        self.type_row, self.type_affixes, self.type_characters = [], [], []

    def vocabulary_row(self, form):
        word = form.lower()
        row = self.row.get(word)
        if row is None:
            row = self.row.get(digits_as_zero(word), 0)
        return row

    def character_ids(self, form):
        if len(form) > CHARACTER_LIMIT:
            form = form[:CHARACTER_HEAD] + form[CHARACTER_HEAD - CHARACTER_LIMIT:]
        ids = [BEGIN] + [self.characters.get(character, OTHER) for character in form] + [END]
        return ids + [PAD] * (CHARACTER_LIMIT + 2 - len(ids))

    def type_of(self, form):
        number = self.types.get(form)
        if number is None:
            number = len(self.types)
            self.types[form] = number
            self.type_row.append(self.vocabulary_row(form))
            self.type_affixes.append(affixes(form))
            self.type_characters.append(self.character_ids(form))
        return number


def build_lexicon(sentences, vector_words, vectors, frozen_rows):
    """Vocabulary: the `frozen_rows` most frequent words with a vector, and every other word seen twice."""
    counts = Counter()
    characters = Counter()
    known = set(vector_words[:frozen_rows])
    for sentence in sentences:
        for form in sentence.forms:
            word = form.lower()
            counts[word if word in known else digits_as_zero(word)] += 1
            characters.update(form)
    words = ['<unknown>'] + list(vector_words[:frozen_rows])
    words += sorted(word for word, count in counts.items() if count >= 2 and word not in known)
    frozen = np.zeros((len(words), vectors.shape[1]), dtype=np.float32)
    frozen[1:frozen_rows + 1] = vectors[:frozen_rows]
    trainable = np.zeros(len(words), dtype=np.int64)
    trainable[0] = 1
    next_row = 2
    for row in range(1, len(words)):
        if counts[words[row]] >= 2:
            trainable[row] = next_row
            next_row += 1
    inventory = sorted(character for character, count in characters.items() if count >= 5)
    return Lexicon(words, frozen, trainable, {c: 4 + i for i, c in enumerate(inventory)})


class Sentence:
    __slots__ = ('raw', 'forms', 'upos', 'xpos', 'heads', 'relations')

    def __init__(self, raw, upos, xpos, heads, relations):
        self.raw = raw
        self.forms = [normalize(form) for form in raw]
        self.upos, self.xpos, self.heads, self.relations = upos, xpos, heads, relations

    def __len__(self):
        return len(self.forms)


def read_treebank(path):
    """Sentences of a CoNLL-U file; multiword ranges and empty nodes are left out, heads count from 1, 0 is the root."""
    sentences, rows = [], []
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            line = line.rstrip('\n')
            if not line:
                if rows:
                    sentences.append(Sentence([r[1] for r in rows], [r[3] for r in rows], [r[4] for r in rows],
                                              [int(r[6]) for r in rows], [r[7] for r in rows]))
                rows = []
            elif line[0] != '#':
                fields = line.split('\t')
                if fields[0].isdigit():
                    rows.append(fields)
    return sentences


def labels_of(sentences):
    return {
        'upos': sorted({tag for s in sentences for tag in s.upos}),
        'xpos': sorted({tag for s in sentences for tag in s.xpos}),
        'relations': sorted({relation for s in sentences for relation in s.relations}),
    }


def with_other_case(sentence, chance):
    """Headlines, shouting and careless lower case: the same tree in other letters, for `chance` of the sentences."""
    draw = random.random()
    if draw >= chance:
        return sentence.forms
    if draw < 0.4 * chance:
        return [form[:1].upper() + form[1:] if len(form) > 3 or form[:1].isupper() else form for form in sentence.forms]
    if draw < 0.6 * chance:
        return [form.upper() for form in sentence.forms]
    return [form.lower() for form in sentence.forms]


def encode(sentence, lexicon, labels, case_chance=0.0):
    """Numbers of one sentence: types, heads, relation, upos and xpos ids (-100: label unknown)."""
    forms = with_other_case(sentence, case_chance) if case_chance else sentence.forms
    return (
        [lexicon.type_of(form) for form in forms],
        sentence.heads,
        [labels['relation_id'].get(relation, -100) for relation in sentence.relations],
        [labels['upos_id'].get(tag, -100) for tag in sentence.upos],
        [labels['xpos_id'].get(tag, -100) for tag in sentence.xpos],
    )


def index_labels(labels):
    indexed = dict(labels)
    indexed['upos_id'] = {tag: i for i, tag in enumerate(labels['upos'])}
    indexed['xpos_id'] = {tag: i for i, tag in enumerate(labels['xpos'])}
    indexed['relation_id'] = {tag: i for i, tag in enumerate(labels['relations'])}
    return indexed


def batches(sentences, token_limit, shuffle):
    """Sentences of nearly equal length together; padding stays under some percent."""
    order = list(range(len(sentences)))
    if shuffle:
        order.sort(key=lambda i: len(sentences[i]) + random.random() * 2)
    else:
        order.sort(key=lambda i: len(sentences[i]))
    groups, group, longest = [], [], 0
    for i in order:
        longest = max(longest, len(sentences[i]))
        if group and longest * (len(group) + 1) > token_limit:
            groups.append(group)
            group, longest = [], len(sentences[i])
        group.append(i)
    groups.append(group)
    if shuffle:
        random.shuffle(groups)
    return groups


def save_lexicon(path, lexicon, labels):
    np.savez(path, frozen=lexicon.frozen, trainable=lexicon.trainable)
    with open(str(path) + '.json', 'w', encoding='utf-8') as out:
        json.dump({'words': lexicon.words, 'characters': lexicon.characters,
                   'labels': {key: labels[key] for key in ('upos', 'xpos', 'relations')}}, out, ensure_ascii=False)


def load_lexicon(path):
    arrays = np.load(path)
    with open(str(path) + '.json', encoding='utf-8') as text:
        stored = json.load(text)
    lexicon = Lexicon(stored['words'], arrays['frozen'], arrays['trainable'], stored['characters'])
    return lexicon, index_labels(stored['labels'])
