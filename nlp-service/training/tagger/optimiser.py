"""AdamW with warm-up and linear decay, and the average of the weights near the end."""

from collections.abc import Iterable

import torch
from torch import nn

_WARM_UP = 0.06
_DECAY = 0.01
_AVERAGED_FROM = 0.5
_AVERAGE = 0.995
_GREATEST_GRADIENT = 1.0


class Optimiser:
    """Steps over a tagger: a rate for the encoder, ten times as much for the new head."""

    def __init__(self, model: nn.Module, rate: float, steps: int):
        self._steps, self._done = steps, 0
        self._averages: list[torch.Tensor] = []
        self._trained = [p for p in model.parameters() if p.requires_grad]
        fresh = {id(p) for p in model.head.parameters()}
        self._adam = torch.optim.AdamW(
            [
                {"params": [p for p in self._trained if id(p) not in fresh], "lr": rate},
                {"params": list(model.head.parameters()), "lr": 10 * rate},
            ],
            weight_decay=_DECAY,
        )
        self._schedule = torch.optim.lr_scheduler.LambdaLR(self._adam, self._share)

    def step(self, loss: torch.Tensor) -> None:
        self._adam.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self._trained, _GREATEST_GRADIENT)
        self._adam.step()
        self._schedule.step()
        self._done += 1
        if self._done >= _AVERAGED_FROM * self._steps:
            self._average()

    @torch.no_grad()
    def settle(self) -> None:
        """Puts the averaged weights into the model."""
        for parameter, average in zip(self._trained, self._averages):
            parameter.copy_(average)

    def _share(self, step: int) -> float:
        warm = _WARM_UP * self._steps
        return min((step + 1) / warm, max(0.02, 1 - step / self._steps)) if warm > 1 else 1.0

    @torch.no_grad()
    def _average(self) -> None:
        if not self._averages:
            self._averages = [p.clone() for p in self._trained]
        for average, parameter in zip(self._averages, _detached(self._trained)):
            average.lerp_(parameter, 1 - _AVERAGE)


def _detached(parameters: Iterable[nn.Parameter]) -> Iterable[torch.Tensor]:
    return (parameter.detach() for parameter in parameters)
