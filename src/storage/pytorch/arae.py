"""A model trained in ARAE Playground, in PyTorch (1.13 or newer), which is all that this needs.

Beside this file lie the weights of the three networks, vocab.json and options.json; MODEL below is
their folder (by default this file's) or the .zip that holds them.

    python arae.py encode "a dog runs ."                     codes, one JSON list a line
    python arae.py interpolate "a dog runs ." "two men talk ."
    python arae.py generate --count 20
    python arae.py score --corpus held-out.txt               loss, exact match
    python arae.py train --corpus sentences.txt --tokenized --minutes 30 --save trained.zip
    torchrun --nproc_per_node 4 arae.py train …              the same on four GPUs
    python arae.py authors --save folder                     model.pt for github.com/jakezhaojb/ARAE

--tokenized: the words are apart already, as in the sentences.txt of an export. What `train --save`
writes opens in the page again. Method: Zhao et al. 2018, arXiv 1706.04223.
"""

import argparse
import copy
import ctypes
import io
import json
import math
import os
import random
import re
import struct
import sys
import time
import unicodedata
import zipfile

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.functional import cross_entropy, leaky_relu
from torch.nn.parallel import DistributedDataParallel
from torch.nn.utils import clip_grad_norm_
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence

PAD, SOS, EOS, OOV = range(4)
BETA2 = 0.999

# --- safetensors ---------------------------------------------------------------------------------

TYPES = {"F32": torch.float32, "F16": torch.float16, "I32": torch.int32, "I64": torch.int64}


def read_tensors(data):
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    header.pop("__metadata__", None)
    tensors = {}
    for name, entry in header.items():
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        flat = torch.frombuffer(bytearray(data[start:end]), dtype=TYPES[entry["dtype"]])
        tensors[name] = flat.reshape(entry["shape"])
    return tensors


def write_tensors(tensors):
    header, parts, end = {}, [], 0
    names = {dtype: name for name, dtype in TYPES.items()}
    # Wide numbers first, so that each stands at a multiple of its size.
    for name, tensor in sorted(tensors.items(), key=lambda item: (-item[1].element_size(), item[0])):
        tensor = tensor.detach().cpu().contiguous()
        size = tensor.numel() * tensor.element_size()
        parts.append(ctypes.string_at(tensor.data_ptr(), size))
        header[name] = {"dtype": names[tensor.dtype], "shape": list(tensor.shape),
                        "data_offsets": [end, end + size]}
        end += size
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + b"".join(parts)


# --- networks ------------------------------------------------------------------------------------


class Seq2Seq(nn.Module):
    """Encoder and decoder, under the names of the authors' class."""

    def __init__(self, settings, words):
        super().__init__()
        embedding, hidden = settings["embeddingSize"], settings["hiddenSize"]
        self.gradient_norm = None
        # Exports of earlier versions do not tell, and said it.
        self.say_unknown = settings.get("sayUnknown", True)
        self.from_sum = settings["summary"] == "sum"
        self.code_scale = math.sqrt(hidden) if settings["codeScale"] == "root" else 1.0
        self.embedding = nn.Embedding(words, embedding)
        self.embedding_decoder = nn.Embedding(words, embedding)
        self.encoder = nn.LSTM(embedding, hidden, batch_first=True)
        self.decoder = nn.LSTM(embedding + hidden, hidden, batch_first=True)
        self.linear = nn.Linear(hidden, words)

    @property
    def device(self):
        return self.linear.bias.device

    def forward(self, sentences, radius=0.0, shortened=0.0, encode_only=False):
        """Codes, or the logits of every token under teacher forcing."""
        codes = self.encode(sentences)
        if encode_only:
            return codes
        if codes.requires_grad:
            codes.register_hook(self.measure_gradient)
        if shortened > 0:
            drawn = torch.rand(2, len(codes), 1, device=codes.device)
            codes = codes * torch.where(drawn[0] < shortened, drawn[1], torch.ones_like(drawn[1]))
        noisy = codes + radius * torch.randn_like(codes) if radius > 0 else codes
        return self.logits(noisy, sentences)

    def measure_gradient(self, gradient):
        self.gradient_norm = gradient.norm(dim=1).mean()  # of the reconstruction, at the codes

    def encode(self, sentences):
        """Sentences as lists of word ids -> codes of length 1, [batch, hidden]."""
        inputs, lengths = self.inputs(sentences)
        packed = pack_padded_sequence(
            self.embedding(inputs), lengths, batch_first=True, enforce_sorted=False)
        states, (last, _) = self.encoder(packed)
        # Padded states are zeros, which add nothing.
        read = pad_packed_sequence(states, batch_first=True)[0].sum(1) if self.from_sum else last[-1]
        return read / read.norm(dim=1, keepdim=True)

    def logits(self, codes, sentences):
        """Scores of the words, given code and words before: [batch, time, words]."""
        inputs, lengths = self.inputs(sentences)
        context = (self.code_scale * codes).unsqueeze(1).expand(-1, inputs.shape[1], -1)
        augmented = torch.cat([self.embedding_decoder(inputs), context], 2)
        packed = pack_padded_sequence(augmented, lengths, batch_first=True, enforce_sorted=False)
        states, _ = pad_packed_sequence(self.decoder(packed)[0], batch_first=True)
        return self.linear(states)

    def inputs(self, sentences):
        rows = [torch.tensor([SOS] + list(words)) for words in sentences]
        lengths = torch.tensor([len(row) for row in rows])
        return pad_sequence(rows, batch_first=True, padding_value=PAD).to(self.device), lengths

    def loss(self, logits, sentences):
        """Sum over tokens of -log p, and the number of tokens."""
        rows = [torch.tensor(list(words) + [EOS]) for words in sentences]
        targets = pad_sequence(rows, batch_first=True, padding_value=-100).to(self.device)
        total = cross_entropy(logits.flatten(0, 1), targets.flatten(), ignore_index=-100,
                              reduction="sum")
        return total, sum(len(row) for row in rows)

    @torch.no_grad()
    def greedy(self, codes, longest):
        """The most probable sentence of each code, word by word: lists of word ids."""
        context = (self.code_scale * codes).unsqueeze(1)
        words = torch.full((len(codes), 1), SOS, device=codes.device)
        state, chosen = None, []
        for _ in range(longest):
            states, state = self.decoder(torch.cat([self.embedding_decoder(words), context], 2), state)
            scores = self.linear(states[:, 0])
            if not self.say_unknown:
                scores[:, [PAD, SOS, OOV]] = -1e9
            words = scores.argmax(1, keepdim=True)
            chosen.append(words)
        rows = torch.cat(chosen, 1).tolist()
        return [row[: row.index(EOS)] if EOS in row else row for row in rows]


class MLP_G(nn.Module):
    """Noise to code, under the names of the authors' class: the last layer counts all before it."""

    def __init__(self, settings):
        super().__init__()
        widths = [settings["noiseSize"]] + layers(settings["generatorLayers"])
        self.depth = len(widths) - 1
        self.on_sphere = settings["generatedCodes"] == "sphere"
        for i in range(1, self.depth + 1):
            self.add_module(f"layer{i}", nn.Linear(widths[i - 1], widths[i]))
            self.add_module(f"bn{i}", nn.BatchNorm1d(widths[i]))
        self.add_module(f"layer{3 * self.depth + 1}", nn.Linear(widths[-1], settings["hiddenSize"]))

    def forward(self, x):
        for i in range(1, self.depth + 1):
            x = torch.relu(getattr(self, f"bn{i}")(getattr(self, f"layer{i}")(x)))
        x = getattr(self, f"layer{3 * self.depth + 1}")(x)
        return x / x.norm(dim=1, keepdim=True) if self.on_sphere else x


class Critic(nn.Module):
    """Code to score, high on real codes. Unlike the authors' MLP_D it has no BatchNorm inside."""

    def __init__(self, settings):
        super().__init__()
        widths = [settings["hiddenSize"]] + layers(settings["criticLayers"]) + [1]
        self.depth = len(widths) - 1
        for i in range(1, self.depth + 1):
            self.add_module(f"layer{i}", nn.Linear(widths[i - 1], widths[i]))

    def forward(self, x):
        for i in range(1, self.depth):
            x = leaky_relu(getattr(self, f"layer{i}")(x), 0.2)
        return getattr(self, f"layer{self.depth}")(x)[:, 0]


class CriticLoss(nn.Module):
    """What a critic step minimises, as one forward pass."""

    def __init__(self, critic):
        super().__init__()
        self.critic = critic

    def forward(self, real, generated, penalty_weight):
        scores = self.critic(torch.cat([real, generated]))
        gap = scores[: len(real)].mean() - scores[len(real) :].mean()
        if penalty_weight is None:
            return -gap
        alpha = torch.rand(len(real), 1, device=real.device)
        between = (alpha * real + (1 - alpha) * generated).requires_grad_()
        (slope,) = torch.autograd.grad(self.critic(between).sum(), between, create_graph=True)
        return -gap + penalty_weight * ((slope.norm(dim=1) - 1) ** 2).mean()


def layers(text):
    return [int(width) for width in text.split("-")] if text else []


# --- the whole model -----------------------------------------------------------------------------


class Arae:
    """The networks of an export, its words and its settings."""

    def __init__(self, path, device="cpu"):
        self.files = Folder(path)
        self.options = json.loads(self.files.read("options.json"))
        self.playground = self.options["playground"]
        self.settings = self.playground["settings"]
        self.ids = json.loads(self.files.read("vocab.json"))
        self.words = {number: word for word, number in self.ids.items()}
        self.device = torch.device(device)
        self.autoencoder = Seq2Seq(self.settings, len(self.ids))
        self.generator = MLP_G(self.settings)
        self.critic = Critic(self.settings)
        for name, network in self.networks().items():
            network.load_state_dict(read_tensors(self.files.read(f"{name}.safetensors")))
            network.to(self.device).eval()

    def networks(self):
        return {"autoencoder": self.autoencoder, "generator": self.generator, "critic": self.critic}

    @property
    def longest(self):
        return self.settings["maxLength"]

    def read(self, sentence, tokenized=False):
        """Word ids of a sentence; unknown words as <oov>."""
        tokens = sentence.split() if tokenized else tokenize(sentence, self.settings["lowercase"])
        return [self.ids.get(token, OOV) for token in tokens]

    def write(self, ids):
        return " ".join(self.words[number] for number in ids if number not in (PAD, SOS))

    @torch.no_grad()
    def encode(self, sentences):
        pieces = [self.autoencoder.encode(piece) for piece in pieces_of(sentences)]
        return torch.cat(pieces)

    def decode(self, codes):
        return [row for piece in codes.split(256)
                for row in self.autoencoder.greedy(piece.to(self.device), self.longest)]

    @torch.no_grad()
    def score(self, sentences):
        """Mean -log p per token (teacher forcing), and the share that comes back exactly."""
        total, tokens = 0.0, 0
        for piece in pieces_of(sentences):
            loss, count = self.autoencoder.loss(self.autoencoder(piece), piece)
            total, tokens = total + loss.item(), tokens + count
        decoded = self.decode(self.encode(sentences))
        exact = sum(a == list(b) for a, b in zip(decoded, sentences))
        return total / tokens, exact / len(sentences)

    @torch.no_grad()
    def generate(self, noise):
        return self.generator(noise.to(self.device))

    def save(self, path, optimisers=None):
        """Writes a .zip that the page and this script open."""
        self.playground["iteration"] = int(self.playground["iteration"])
        parts = {f"{name}.safetensors": write_tensors(network.state_dict())
                 for name, network in self.networks().items()}
        self.playground.pop("adamSteps", None)
        if optimisers:
            moments, self.playground["adamSteps"] = optimisers.state()
            if moments:
                parts["optimisers.safetensors"] = write_tensors(moments)
        parts["options.json"] = json.dumps(self.options, indent=2).encode()
        parts["vocab.json"] = self.files.read("vocab.json")
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in parts.items():
                archive.writestr(name, data)


class Folder:
    """A folder or a .zip."""

    def __init__(self, path):
        self.path = path

    def read(self, name):
        if os.path.isdir(self.path):
            with open(os.path.join(self.path, name), "rb") as file:
                return file.read()
        with zipfile.ZipFile(self.path) as archive:
            return archive.read(name)

    def has(self, name):
        if os.path.isdir(self.path):
            return os.path.exists(os.path.join(self.path, name))
        with zipfile.ZipFile(self.path) as archive:
            return name in archive.namelist()


def pieces_of(items, size=256):
    return [items[start : start + size] for start in range(0, len(items), size)]


def tokenize(sentence, lowercase):
    """Words and marks as the page cuts them, in languages that put spaces between words."""
    text = unicodedata.normalize("NFC", sentence)
    text = text.lower() if lowercase else text
    tokens = re.findall(r"\d+(?:[.,:]\d+)+|\w+(?:['’\-‐‑]\w+)*|\.+|-+|[^\w\s]", text)
    return [re.sub("[‐‑]", "-", t.replace("’", "'")) if len(t) > 2 else t for t in tokens]


def read_corpus(arae, path, tokenized):
    """Sentences of a file, one a line, as word ids; those that are too long are left out."""
    with open(path, encoding="utf-8") as file:
        sentences = [arae.read(line, tokenized) for line in file]
    return [words for words in sentences if 0 < len(words) <= arae.longest]


# --- training ------------------------------------------------------------------------------------


class Optimisers:
    """One for each network; the encoder's is apart from the decoder's, for it moves more often."""

    def __init__(self, arae):
        settings = arae.settings
        named = dict(arae.autoencoder.named_parameters())
        reads = {name: p for name, p in named.items() if name.startswith(("embedding.", "encoder."))}
        writes = {name: p for name, p in named.items() if name not in reads}
        self.adam = settings["optimiser"] == "adam"
        make = torch.optim.Adam if self.adam else torch.optim.SGD
        betas = (settings["ganBeta1"], BETA2)
        self.encoder = make(reads.values(), lr=settings["learningRate"])
        self.decoder = make(writes.values(), lr=settings["learningRate"])
        self.generator = torch.optim.Adam(
            arae.generator.parameters(), lr=settings["generatorLearningRate"], betas=betas)
        self.critic = torch.optim.Adam(
            arae.critic.parameters(), lr=settings["criticLearningRate"], betas=betas)
        self.named = {
            "encoder": ("autoencoder", reads), "decoder": ("autoencoder", writes),
            "generator": ("generator", dict(arae.generator.named_parameters())),
            "critic": ("critic", dict(arae.critic.named_parameters()))}

    def load(self, arae):
        """Takes the moments of the export, where it has them."""
        steps = arae.playground.get("adamSteps")
        if not steps or not arae.files.has("optimisers.safetensors"):
            return
        moments = read_tensors(arae.files.read("optimisers.safetensors"))
        for network, (file, parameters) in self.named.items():
            if not steps.get(network):
                continue
            state = getattr(self, network).state
            for name, parameter in parameters.items():
                state[parameter] = {
                    "step": torch.tensor(float(steps[network])),
                    "exp_avg": moments[f"{file}.{name}.exp_avg"].to(parameter),
                    "exp_avg_sq": moments[f"{file}.{name}.exp_avg_sq"].to(parameter)}

    def state(self):
        """Moments by name, and how many steps each network has made."""
        moments, steps = {}, {}
        for network, (file, parameters) in self.named.items():
            state = getattr(self, network).state
            for name, parameter in parameters.items():
                if "exp_avg" in state.get(parameter, {}):
                    moments[f"{file}.{name}.exp_avg"] = state[parameter]["exp_avg"]
                    moments[f"{file}.{name}.exp_avg_sq"] = state[parameter]["exp_avg_sq"]
                    steps[network] = int(state[parameter]["step"])
        return moments, steps


class Replacer:
    """Replaces words by others that follow the same word in the corpus: more sentences to read."""

    def __init__(self, sentences):
        self.followers = {}
        for words in sentences:
            for before, after in zip([SOS] + words, words + [EOS]):
                self.followers.setdefault(before, []).append(after)

    def __call__(self, words, chance):
        if chance == 0:
            return words
        words = list(words)
        for i in range(len(words)):
            if random.random() < chance:
                after = random.choice(self.followers.get(words[i - 1] if i else SOS, [EOS]))
                words[i] = words[i] if after == EOS else after
        return words


class Trainer:
    """The three phases of the paper's algorithm 1, on one device or on several."""

    def __init__(self, arae, sentences, rank=0, world=1):
        self.arae, self.sentences, self.rank, self.world = arae, sentences, rank, world
        self.settings = arae.settings
        self.replaced = Replacer(sentences)
        self.order = random.Random(self.settings["seed"])  # the same everywhere
        self.pending = []
        self.epoch = 1
        if world > 1 and arae.device.type == "cuda":
            arae.generator = nn.SyncBatchNorm.convert_sync_batchnorm(arae.generator)
        self.optimisers = Optimisers(arae)
        self.optimisers.load(arae)
        self.autoencoder = self.shared(arae.autoencoder, find_unused_parameters=True)
        self.generator = self.shared(arae.generator)
        self.critic_loss = self.shared(CriticLoss(arae.critic))
        batches = len(sentences) / (self.settings["batchSize"] * world)
        self.epoch = 1 + int(arae.playground["iteration"] / batches)

    def shared(self, network, **options):
        return DistributedDataParallel(network, **options) if self.world > 1 else network

    def next_batch(self):
        """This process's part of the next sentences of a shuffled pass."""
        size = self.settings["batchSize"]
        while len(self.pending) < size * self.world:
            if self.pending:
                self.epoch += 1
            pass_over = list(range(len(self.sentences)))
            self.order.shuffle(pass_over)
            self.pending += pass_over
        batch, self.pending = self.pending[: size * self.world], self.pending[size * self.world :]
        chance = self.settings["replacedWords"]
        return [self.replaced(self.sentences[i], chance) for i in batch[self.rank :: self.world]]

    def random_batch(self):
        return random.choices(self.sentences, k=self.settings["batchSize"])

    def noise(self, count):
        return torch.randn(count, self.settings["noiseSize"], device=self.arae.device)

    def annealed(self, name, decay):
        steps = self.arae.playground["iteration"] // 100
        return self.settings[name] * self.settings[decay] ** steps

    def iterate(self):
        """One iteration; returns its mean reconstruction loss per token."""
        arae, settings, optimisers = self.arae, self.settings, self.optimisers
        for network in arae.networks().values():
            network.train()
        for optimiser in (optimisers.encoder, optimisers.decoder):
            for group in optimiser.param_groups:
                group["lr"] = self.annealed("learningRate", "learningRateDecay")

        loss = self.reconstruct()
        optimisers.decoder.step()
        held = self.move_or_hold_encoder(None)
        if arae.playground["iteration"] % settings["adversarialInterval"] == 0:
            starts = layers(settings["ganRounds"])
            for _ in range(1 + sum(start <= self.epoch for start in starts)):
                for _ in range(settings["criticSteps"]):
                    self.train_critic()
                self.train_adversarially()
                optimisers.generator.step()
                if settings["adversarialWeight"] > 0:
                    held = self.move_or_hold_encoder(held)
        if held is not None:
            for parameter, gradient in zip(self.encoder_parameters(), held):
                parameter.grad = gradient
            optimisers.encoder.step()
        arae.playground["iteration"] += 1
        for network in arae.networks().values():
            network.eval()
        return loss

    def encoder_parameters(self):
        return [*self.arae.autoencoder.embedding.parameters(),
                *self.arae.autoencoder.encoder.parameters()]

    def move_or_hold_encoder(self, held):
        """SGD makes a step on each gradient. Adam makes one on the sum of all, at the end: it
        ignores the scale of a gradient, so a step of its own would cancel the adversarial weight.
        """
        if not self.optimisers.adam:
            self.optimisers.encoder.step()
            return None
        gradients = [parameter.grad.clone() for parameter in self.encoder_parameters()]
        return [a + b for a, b in zip(gradients, held)] if held else gradients

    def reconstruct(self):
        """Phase 1: fills the gradients of encoder and decoder, clipped together."""
        self.arae.autoencoder.zero_grad(set_to_none=True)
        sentences = self.next_batch()
        logits = self.autoencoder(
            sentences, self.annealed("noiseRadius", "noiseDecay"), self.settings["shortenedCodes"])
        loss, tokens = self.arae.autoencoder.loss(logits, sentences)
        count = torch.tensor(float(tokens), device=self.arae.device)
        if self.world > 1:
            dist.all_reduce(count)
        # Gradients are averaged over processes; the loss is a mean over the tokens of all.
        (loss * self.world / count).backward()
        clip_grad_norm_(self.arae.autoencoder.parameters(), self.settings["gradientClip"])
        return loss.item() / tokens

    def train_critic(self):
        """Phase 2, one step."""
        arae, settings = self.arae, self.settings
        with torch.no_grad():
            real = arae.autoencoder.encode(self.random_batch())
            generated = arae.generator(self.noise(len(real)))
        arae.critic.zero_grad(set_to_none=True)
        weight = settings["penaltyWeight"] if settings["lipschitz"] == "penalty" else None
        self.critic_loss(real, generated, weight).backward()
        arae.critic.get_parameter(f"layer{arae.critic.depth}.bias").grad.zero_()  # cancels exactly
        self.optimisers.critic.step()
        if settings["lipschitz"] == "clip":
            with torch.no_grad():
                for parameter in arae.critic.parameters():
                    parameter.clamp_(-settings["clipBound"], settings["clipBound"])

    def train_adversarially(self):
        """Phase 3: fills the gradients of the generator and, weighted, of the encoder."""
        arae, weight = self.arae, self.settings["adversarialWeight"]
        arae.autoencoder.zero_grad(set_to_none=True)
        arae.generator.zero_grad(set_to_none=True)
        arae.critic.requires_grad_(False)

        def share(gradient):
            if self.settings["matchNorm"]:
                length = arae.autoencoder.gradient_norm / self.world
                gradient = gradient * length / gradient.norm(dim=1).mean()
            return weight * gradient

        loss = -arae.critic(self.generator(self.noise(self.settings["batchSize"]))).mean()
        if weight > 0:
            codes = self.autoencoder(self.random_batch(), encode_only=True)
            codes.register_hook(share)
            loss = loss + arae.critic(codes).mean()
        loss.backward()
        arae.critic.requires_grad_(True)
        for i in range(1, arae.generator.depth + 1):
            # BatchNorm takes this shift out again: the gradient is zero but for rounding.
            arae.generator.get_parameter(f"layer{i}.bias").grad.zero_()
        if weight > 0:
            clip_grad_norm_(self.encoder_parameters(), self.settings["gradientClip"])


def train(args):
    world, rank = int(os.environ.get("WORLD_SIZE", 1)), int(os.environ.get("RANK", 0))
    device = args.device
    if device == "cuda" and world > 1:
        device = f"cuda:{os.environ['LOCAL_RANK']}"
        torch.cuda.set_device(device)
    if world > 1:
        dist.init_process_group("nccl" if args.device == "cuda" else "gloo")
    arae = Arae(args.model, device)
    start = arae.playground["iteration"]
    torch.manual_seed(arae.settings["seed"] + 1000 * start + rank)
    random.seed(arae.settings["seed"] + 1000 * start + rank)
    sentences = read_corpus(arae, args.corpus, args.tokenized)
    if len(sentences) < 2:
        sys.exit(f"{args.corpus} holds no sentences that this model can read.")
    trainer = Trainer(arae, sentences, rank, world)
    begun, total = time.time(), 0.0
    for n in range(1, args.iterations + 1):
        total += trainer.iterate()
        spent = torch.tensor((time.time() - begun) / 60, device=arae.device)
        if world > 1:
            dist.broadcast(spent, 0)  # all stop at the same iteration
        if rank == 0 and n % args.report == 0:
            print(f"iteration {start + n}: reconstruction loss {total / args.report:.4f}, "
                  f"{n * world * arae.settings['batchSize'] / spent.item() / 60:.0f} sentences/s",
                  flush=True)
        total = 0.0 if n % args.report == 0 else total
        if spent.item() >= args.minutes:
            break
    if rank == 0:
        arae.save(args.save, trainer.optimisers)
        print(f"saved {args.save}")
    if world > 1:
        dist.barrier()
        dist.destroy_process_group()


# --- for the authors' code -----------------------------------------------------------------------


def authors(args):
    """Writes model.pt, vocab.json and options.json as the authors' generate.py reads them."""
    arae = Arae(args.model)
    if arae.autoencoder.from_sum or arae.autoencoder.code_scale != 1:
        sys.exit("This export is not for the authors' code: choose that form in the page.")
    state = copy.deepcopy(arae.critic.state_dict())
    depth = arae.critic.depth - 1
    judge = {}
    for i in range(1, depth + 2):
        # Their score is low on real codes, ours high; and their last layer counts all before it.
        sign, name = (-1, f"layer{3 * depth}") if i > depth else (1, f"layer{i}")
        for part in ("weight", "bias"):
            judge[f"{name}.{part}"] = sign * state[f"layer{i}.{part}"]
    for i in range(2, depth + 1):
        # BatchNorm that does nothing when evaluated; when trained it makes another critic.
        norm = nn.BatchNorm1d(len(state[f"layer{i}.bias"]))
        norm.weight.data.fill_(math.sqrt(1 + norm.eps))
        judge.update({f"bn{i}.{name}": value for name, value in norm.state_dict().items()})
    os.makedirs(args.save, exist_ok=True)
    torch.save({"ae": arae.autoencoder.state_dict(), "gan_g": arae.generator.state_dict(),
                "gan_d": judge}, os.path.join(args.save, "model.pt"))
    options = dict(arae.options, save=args.save)
    with open(os.path.join(args.save, "options.json"), "w") as file:
        json.dump(options, file)
    with open(os.path.join(args.save, "vocab.json"), "wb") as file:
        file.write(arae.files.read("vocab.json"))


# --- command line --------------------------------------------------------------------------------


def main():
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--model", default=here, help="folder or .zip of the export")
    common.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    common.add_argument("--tokenized", action="store_true",
                        help="words are already apart, with spaces between (as in sentences.txt)")
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name):
        return commands.add_parser(name, parents=[common])

    command("encode").add_argument("sentences", nargs="+")
    walk = command("interpolate")
    walk.add_argument("a")
    walk.add_argument("b")
    walk.add_argument("--points", type=int, default=11)
    command("generate").add_argument("--count", type=int, default=10)
    command("score").add_argument("--corpus", required=True)
    learn = command("train")
    learn.add_argument("--corpus", required=True, help="one sentence a line")
    learn.add_argument("--minutes", type=float, default=math.inf)
    learn.add_argument("--iterations", type=int, default=10**9)
    learn.add_argument("--report", type=int, default=100, help="iterations between two lines")
    learn.add_argument("--save", default="trained.zip")
    command("authors").add_argument("--save", required=True)
    args = parser.parse_args()

    if args.command == "train":
        return train(args)
    if args.command == "authors":
        return authors(args)
    arae = Arae(args.model, args.device)
    if args.command == "encode":
        for code in arae.encode([arae.read(text, args.tokenized) for text in args.sentences]):
            print(json.dumps(code.tolist()))
    elif args.command == "interpolate":
        a, b = arae.encode([arae.read(text, args.tokenized) for text in (args.a, args.b)])
        shares = torch.linspace(0, 1, args.points, device=arae.device).unsqueeze(1)
        for ids in arae.decode((1 - shares) * a + shares * b):
            print(arae.write(ids))
    elif args.command == "generate":
        noise = torch.randn(args.count, arae.settings["noiseSize"])
        # As the page reads its samples.
        length = arae.settings.get("sampleLength", 1)
        for ids in arae.decode(length * arae.generate(noise)):
            print(arae.write(ids))
    elif args.command == "score":
        loss, exact = arae.score(read_corpus(arae, args.corpus, args.tokenized))
        print(f"reconstruction loss {loss:.4f} per token, exact match {100 * exact:.1f} %")


if __name__ == "__main__":
    main()
