"""The same ARAE in PyTorch, for comparison: packed sequences, the same sizes, phases and sentences.

Speaks JSON, a line a message, on standard input and output; see torch.ts for the messages. What
helps PyTorch without changing the work is done: the vocabulary projection skips padding, and the
critic's batches are encoded all at once, since the encoder stands still in the meantime.
"""
import json
import sys
import time

import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torch.nn.utils import clip_grad_norm_
from torch.nn.utils.rnn import pack_sequence

SOS, EOS = 1, 2


class Encoder(nn.Module):
    def __init__(self, vocabulary, embedding, hidden):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, embedding)
        self.lstm = nn.LSTM(embedding, hidden)

    def forward(self, inputs):
        """Packed word ids -> codes of length 1, in the order of the sentences."""
        words = inputs._replace(data=self.embedding(inputs.data))
        _, (hidden, _) = self.lstm(words)
        last = hidden[-1]  # [batch, hidden]
        return last / last.norm(dim=1, keepdim=True)


class Decoder(nn.Module):
    def __init__(self, vocabulary, embedding, hidden):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, embedding)
        self.lstm = nn.LSTM(embedding + hidden, hidden)
        self.linear = nn.Linear(hidden, vocabulary)

    def forward(self, inputs, codes):
        """Packed word ids and codes -> logits of every token, [tokens, vocabulary].

        Codes are in the order of packing, which is not that of the sentences where packing sorts.
        """
        if inputs.sorted_indices is not None:
            raise ValueError("pack sentences that are sorted already")
        per_token = torch.cat([codes[:active] for active in inputs.batch_sizes.tolist()])
        augmented = torch.cat([self.embedding(inputs.data), per_token], 1)
        hidden, _ = self.lstm(inputs._replace(data=augmented))
        return self.linear(hidden.data)

    def greedy(self, codes, steps):
        """The most probable word again and again, [steps, batch] of ids."""
        words = torch.full((len(codes),), SOS)
        state, chosen = None, []
        for _ in range(steps):
            augmented = torch.cat([self.embedding(words), codes], 1).unsqueeze(0)
            hidden, state = self.lstm(augmented, state)
            words = self.linear(hidden[0]).argmax(1)
            chosen.append(words)
        return torch.stack(chosen)


def generator_network(noise, layers, hidden):
    widths = [noise, *layers]
    modules = []
    for inputs, outputs in zip(widths, layers):
        modules += [nn.Linear(inputs, outputs), nn.BatchNorm1d(outputs), nn.ReLU()]
    return nn.Sequential(*modules, nn.Linear(widths[-1], hidden))


def critic_network(hidden, layers):
    widths = [hidden, *layers]
    modules = []
    for inputs, outputs in zip(widths, layers):
        modules += [nn.Linear(inputs, outputs), nn.LeakyReLU(0.2)]
    return nn.Sequential(*modules, nn.Linear(widths[-1], 1))


class Arae:
    def __init__(self, work):
        self.work, self.settings = work, work["settings"]
        sizes = (work["vocabulary"], work["embedding"], work["hidden"])
        self.encoder, self.decoder = Encoder(*sizes), Decoder(*sizes)
        self.generator = generator_network(work["noise"], work["layers"], work["hidden"])
        self.critic = critic_network(work["hidden"], work["layers"])
        for module in (self.encoder, self.decoder):
            for weight in module.parameters():
                nn.init.uniform_(weight, -0.1, 0.1)
        for module in [*self.generator, *self.critic]:
            if isinstance(module, nn.Linear):
                nn.init.normal_(module.weight, 0, 0.02)
                nn.init.zeros_(module.bias)
        rate, betas = self.settings["learningRate"], (self.settings["ganBeta1"], 0.999)
        self.encoder_sgd = torch.optim.SGD(self.encoder.parameters(), rate)
        self.decoder_sgd = torch.optim.SGD(self.decoder.parameters(), rate)
        self.generator_adam = torch.optim.Adam(
            self.generator.parameters(), self.settings["generatorLearningRate"], betas
        )
        self.critic_adam = torch.optim.Adam(
            self.critic.parameters(), self.settings["criticLearningRate"], betas
        )
        self.batches = [
            ([torch.tensor([SOS, *words]) for words in batch],
             [torch.tensor([*words, EOS]) for words in batch])
            for batch in work["batches"]
        ]
        self.taken = 0
        self.points = torch.randn(11, work["hidden"])
        self.square = torch.full((256, 256), 0.5)

    def next_batch(self):
        self.taken += 1
        return self.batches[(self.taken - 1) % len(self.batches)]

    def noise(self):
        return torch.randn(self.work["batch"], self.work["noise"])

    def iteration(self):
        self.autoencoder()
        self.critic_steps()
        self.adversarial_step()

    def autoencoder(self):
        inputs, targets = (pack_sequence(part) for part in self.next_batch())
        codes = self.encoder(inputs)
        codes = codes + self.settings["noiseRadius"] * torch.randn_like(codes)
        loss = cross_entropy(self.decoder(inputs, codes), targets.data)
        self.encoder_sgd.zero_grad(set_to_none=True)
        self.decoder_sgd.zero_grad(set_to_none=True)
        loss.backward()
        both = [*self.encoder.parameters(), *self.decoder.parameters()]
        clip_grad_norm_(both, self.settings["gradientClip"])
        self.encoder_sgd.step()
        self.decoder_sgd.step()

    def critic_steps(self):
        batches = [self.next_batch()[0] for _ in range(self.settings["criticSteps"])]
        with torch.no_grad():
            together = pack_sequence(sum(batches, []), enforce_sorted=False)
            codes = self.encoder(together)  # [k * batch, hidden]
        for real in codes.split(self.work["batch"]):
            with torch.no_grad():
                generated = self.generator(self.noise())
            scores = self.critic(torch.cat([real, generated]))
            loss = scores[len(real):].mean() - scores[:len(real)].mean()
            if self.settings["lipschitz"] == "penalty":
                loss = loss + self.penalty(real, generated)
            self.critic_adam.zero_grad(set_to_none=True)
            loss.backward()
            self.critic_adam.step()
            if self.settings["lipschitz"] == "clip":
                bound = self.settings["clipBound"]
                with torch.no_grad():
                    for weight in self.critic.parameters():
                        weight.clamp_(-bound, bound)

    def penalty(self, real, generated):
        share = torch.rand(len(real), 1)
        between = (share * real + (1 - share) * generated).requires_grad_()
        score = self.critic(between).sum()
        slopes, = torch.autograd.grad(score, between, create_graph=True)
        return self.settings["penaltyWeight"] * (slopes.norm(dim=1) - 1).pow(2).mean()

    def adversarial_step(self):
        weight = self.settings["adversarialWeight"]
        real = self.encoder(pack_sequence(self.next_batch()[0]))
        scores = self.critic(torch.cat([real, self.generator(self.noise())]))
        loss = weight * scores[:len(real)].mean() - scores[len(real):].mean()
        self.encoder_sgd.zero_grad(set_to_none=True)
        self.generator_adam.zero_grad(set_to_none=True)
        moved = [*self.encoder.parameters(), *self.generator.parameters()]
        loss.backward(inputs=moved)  # the critic needs no gradients here
        clip_grad_norm_(self.encoder.parameters(), self.settings["gradientClip"])
        self.encoder_sgd.step()
        self.generator_adam.step()

    @torch.no_grad()
    def decode(self):
        self.decoder.greedy(self.points, self.work["steps"]).tolist()

    def product(self):
        torch.mm(self.square, self.square)


def blas():
    """The libraries of linear algebra that this process has mapped."""
    with open("/proc/self/maps", encoding="utf8") as maps:
        files = {line.split("/")[-1].strip() for line in maps if "blas" in line}
    return ", ".join(sorted(files))


def main():
    arae = None
    for line in sys.stdin:
        request = json.loads(line)
        value = None
        if request["type"] == "enter":
            torch.manual_seed(1)
            torch.set_num_threads(request["threads"])
            arae = Arae(request["work"])
            value = f"PyTorch {torch.__version__} ({blas()})"
        elif request["type"] == "product edge":
            arae.square = torch.full((request["edge"],) * 2, 0.5)
        elif request["type"] == "run":
            work = getattr(arae, request["work"])
            began = time.perf_counter()
            for _ in range(request["count"]):
                work()
            value = 1000 * (time.perf_counter() - began)
        print(json.dumps({"value": value}), flush=True)


if __name__ == "__main__":
    main()
