"""The paper's method in PyTorch with plain settings, learning a corpus for as long as it is told.

    python3 torch_learns.py < task.json

The task holds word ids (`training`, `test`), `vocabulary`, `seed`, `maxLength`, and `marks`, seconds
of training by the `clock` ("wall" or "processor") at which to reconstruct the test sentences and to
draw samples; a line of JSON each time.
One thread, which is its best here. Settings: hidden 128, embedding 64, Adam 3e-3 for the
autoencoder, noise 0.05, a whole adversarial phase in every iteration, gradient penalty.
"""
import json
import sys
import time

import torch
from torch.nn import init
from torch.nn.functional import cross_entropy
from torch.nn.utils import clip_grad_norm_
from torch.nn.utils.rnn import pack_sequence

from torch_arae import EOS, SOS, Decoder, Encoder, critic_network, generator_network

BATCH, EMBEDDING, HIDDEN, NOISE, LAYERS = 64, 64, 128, 32, [128, 128]
RATE, GAN_RATE, GAN_BETAS = 3e-3, 5e-4, (0.5, 0.999)
RADIUS, WEIGHT, STEPS, PENALTY, CLIP = 0.05, 0.1, 5, 1.0, 1.0


class Learner:
    def __init__(self, task):
        self.task = task
        sizes = (task["vocabulary"], EMBEDDING, HIDDEN)
        self.encoder, self.decoder = Encoder(*sizes), Decoder(*sizes)
        self.generator = generator_network(NOISE, LAYERS, HIDDEN)
        self.critic = critic_network(HIDDEN, LAYERS)
        for weight in [*self.encoder.parameters(), *self.decoder.parameters()]:
            init.uniform_(weight, -0.1, 0.1)
        init.zeros_(self.decoder.linear.bias)
        for module in [*self.generator, *self.critic]:
            if isinstance(module, torch.nn.Linear):
                init.normal_(module.weight, 0, 0.02)
                init.zeros_(module.bias)
        self.encoder_adam = torch.optim.Adam(self.encoder.parameters(), RATE)
        self.decoder_adam = torch.optim.Adam(self.decoder.parameters(), RATE)
        self.generator_adam = torch.optim.Adam(self.generator.parameters(), GAN_RATE, GAN_BETAS)
        self.critic_adam = torch.optim.Adam(self.critic.parameters(), GAN_RATE, GAN_BETAS)
        self.sentences = [torch.tensor(words) for words in task["training"]]
        self.waiting = []
        self.iterations = 0

    def epoch_batch(self):
        if len(self.waiting) < BATCH:
            self.waiting += torch.randperm(len(self.sentences)).tolist()
        taken, self.waiting = self.waiting[:BATCH], self.waiting[BATCH:]
        return [self.sentences[i] for i in taken]

    def random_batch(self, count=BATCH):
        return [self.sentences[i] for i in torch.randint(len(self.sentences), (count,))]

    @staticmethod
    def packed(sentences, targets=False, in_order=False):
        """Inputs, or targets. `in_order`: sorted by falling length already, and packed as they are."""
        mark = torch.tensor([EOS if targets else SOS])
        return pack_sequence(
            [torch.cat([words, mark] if targets else [mark, words]) for words in sentences],
            enforce_sorted=in_order)

    def iteration(self):
        encoder, decoder = self.encoder, self.decoder
        batch = sorted(self.epoch_batch(), key=len, reverse=True)
        inputs, targets = self.packed(batch, in_order=True), self.packed(batch, True, in_order=True)
        codes = encoder(inputs)
        radius = RADIUS * 0.995 ** (self.iterations // 100)
        loss = cross_entropy(decoder(inputs, codes + radius * torch.randn_like(codes)), targets.data)
        for adam in (self.encoder_adam, self.decoder_adam):
            adam.zero_grad(set_to_none=True)
        loss.backward()
        clip_grad_norm_([*encoder.parameters(), *decoder.parameters()], CLIP)
        self.decoder_adam.step()
        share = [weight.grad for weight in encoder.parameters()]

        with torch.no_grad():
            together = encoder(self.packed(self.random_batch(STEPS * BATCH)))
        for real in together.split(BATCH):
            with torch.no_grad():
                generated = self.generator(torch.randn(BATCH, NOISE))
            alpha = torch.rand(BATCH, 1)
            between = (alpha * real + (1 - alpha) * generated).requires_grad_()
            slopes, = torch.autograd.grad(self.critic(between).sum(), between, create_graph=True)
            scores = self.critic(torch.cat([real, generated]))
            loss = scores[BATCH:].mean() - scores[:BATCH].mean()
            loss = loss + PENALTY * (slopes.norm(dim=1) - 1).pow(2).mean()
            self.critic_adam.zero_grad(set_to_none=True)
            loss.backward()
            self.critic_adam.step()

        real = encoder(self.packed(self.random_batch()))
        scores = self.critic(torch.cat([real, self.generator(torch.randn(BATCH, NOISE))]))
        loss = WEIGHT * scores[:BATCH].mean() - scores[BATCH:].mean()
        self.encoder_adam.zero_grad(set_to_none=True)
        self.generator_adam.zero_grad(set_to_none=True)
        loss.backward(inputs=[*encoder.parameters(), *self.generator.parameters()])
        clip_grad_norm_(encoder.parameters(), CLIP)
        # One update on the sum: Adam on the share alone would cancel its weight.
        for weight, first in zip(encoder.parameters(), share):
            weight.grad += first
        self.encoder_adam.step()
        self.generator_adam.step()
        self.iterations += 1

    @torch.no_grad()
    def decoded(self, codes):
        steps = self.decoder.greedy(codes, self.task["maxLength"]).t().tolist()
        return [row[:row.index(EOS)] if EOS in row else row for row in steps]

    @torch.no_grad()
    def results(self):
        test = [torch.tensor(words) for words in self.task["test"]]
        codes = self.encoder(self.packed(test))
        self.generator.eval()
        samples = self.decoded(self.generator(torch.randn(self.task["samples"], NOISE)))
        self.generator.train()
        return dict(iteration=self.iterations, reconstructed=self.decoded(codes), samples=samples)


def main():
    task = json.load(sys.stdin)
    torch.set_num_threads(1)
    torch.manual_seed(task["seed"])
    learner = Learner(task)
    clock = time.process_time if task["clock"] == "processor" else time.perf_counter
    seconds = 0.0
    for mark in task["marks"]:
        while seconds < mark:
            began = clock()
            learner.iteration()
            seconds += clock() - began
        print(json.dumps(dict(learner.results(), seconds=seconds)), flush=True)


main()
