"""A trained network becomes a model: batch normalisation folded away, float32 weights int8."""

from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from mnist_checker import model
from mnist_checker.convolution.rounding import levels_of
from mnist_checker.quantise import quantise
from mnist_checker.torch_engine import Flatten


def model_layers(network: nn.Sequential, levels: int) -> tuple[model.Layer, ...]:
    """Return the network as a model's layers, its weights whole multiples between ± `levels`.

    Those of a pruned layer are its signs.

    Raises:
        TypeError: A model has no such layer.
    """
    kinds = nn.Conv2d | nn.Linear
    learnt = iter([levels_of(layer, levels) for layer in network if isinstance(layer, kinds)])
    layers = (
        _model_layer(layer, next(learnt) if isinstance(layer, kinds) else levels)
        for layer in fold(network)
    )
    return (*layers, model.Softmax())


def fold(network: nn.Sequential) -> nn.Sequential:
    """Return a copy, on the processor, that answers alike with plain layers only.

    Dropout is left out, rounded weights are made plain numbers, and every batch normalisation
    becomes part of the convolution before it.

    Raises:
        TypeError: Batch normalisation stands where that cannot be.
    """
    layers: list[nn.Module] = []
    for layer in network:
        match layer:
            case nn.Conv2d():
                rows, columns = layer.kernel_size
                padding = "same" if layer.padding == "same" else "valid"
                plain = nn.Conv2d(
                    layer.in_channels, layer.out_channels, (rows, columns), padding=padding
                )
                layers.append(_filled(plain, layer))
            case nn.Linear():
                layers.append(_filled(nn.Linear(layer.in_features, layer.out_features), layer))
            case nn.BatchNorm2d():
                _fold(layer, layers)
            case nn.Dropout():
                pass
            case _:
                layers.append(layer)
    return nn.Sequential(*layers)


PlainLayer = TypeVar("PlainLayer", nn.Conv2d, nn.Linear)


def _filled(plain: PlainLayer, layer: PlainLayer) -> PlainLayer:
    """Return the first with a copy of what the second computes with: rounded weights, or plain."""
    plain.weight = nn.Parameter(layer.weight.detach().cpu().clone())
    bias = torch.zeros(len(plain.weight)) if layer.bias is None else layer.bias.detach()
    plain.bias = nn.Parameter(bias.cpu().clone())
    return plain


def _fold(normalisation: nn.BatchNorm2d, before: list[nn.Module]) -> None:
    """Make the last of the layers `before`, or the last but max pooling, do this one's work.

    (z − mean) · weight / √(variance + ε) + bias has a factor and an offset for each channel, as
    the convolution's outputs z have. Max pooling may come between where no factor is below 0.
    """
    mean, variance = normalisation.running_mean, normalisation.running_var
    assert mean is not None
    assert variance is not None
    with torch.no_grad():
        factor = (normalisation.weight / torch.sqrt(variance + normalisation.eps)).cpu()
        offset = normalisation.bias.cpu() - mean.cpu() * factor
        is_pooled = isinstance(before[-1], nn.MaxPool2d)
        convolution = before[-2 if is_pooled else -1]
        if not isinstance(convolution, nn.Conv2d) or (is_pooled and bool((factor < 0.0).any())):
            raise TypeError("batch normalisation does not fold into what stands before it")
        assert convolution.bias is not None
        convolution.weight *= factor.view(-1, 1, 1, 1)
        convolution.bias *= factor
        convolution.bias += offset


def _model_layer(layer: nn.Module, levels: int) -> model.Layer:
    match layer:
        case nn.Conv2d():
            weights, scale = quantise(_array(layer.weight.permute(0, 2, 3, 1)), levels)
            same = layer.padding == "same"
            return model.Convolution(
                weights, scale, _array(layer.bias), padding="same" if same else "valid"
            )
        case nn.Linear():
            weights, scale = quantise(_array(layer.weight), levels)
            return model.Dense(weights, scale, _array(layer.bias))
        case nn.MaxPool2d():
            assert isinstance(layer.kernel_size, int)
            return model.MaxPooling(layer.kernel_size)
        case nn.ReLU():
            return model.Relu()
        case Flatten():
            return model.Flatten()
    raise TypeError(f"a model has no layer for {type(layer).__name__}")


def _array(values: Tensor | None) -> NDArray[np.float32]:
    assert values is not None  # every convolution has biases once it is folded
    return values.detach().contiguous().numpy()
