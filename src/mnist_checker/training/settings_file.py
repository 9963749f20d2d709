"""Settings as JSON, as a run folder and a model's card have them."""

import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, asdict, fields, is_dataclass
from pathlib import Path
from typing import Any, TypeVar

from mnist_checker.errors import InputError
from mnist_checker.training.settings import AnySettings, Settings

Made = TypeVar("Made")


def settings_values(settings: Settings) -> dict[str, Any]:
    """Return the settings as JSON values: what reading them back from a file gives."""
    values: dict[str, Any] = json.loads(json.dumps(asdict(settings)))
    return values


def parse_settings(text: str, kind: type[AnySettings]) -> AnySettings:
    """Read one network's kind of settings from JSON.

    Raises:
        InputError: It is no JSON object, or a setting is missing, unknown or not valid.
    """
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        raise InputError("not a JSON object")
    for before, now in kind.renamed.items():
        if before in values and now not in values:
            values[now] = values.pop(before)
    return _made(kind, values, "")


def load_settings(path: Path, kind: type[AnySettings]) -> AnySettings:
    """Read a settings file, as a run folder has it.

    Raises:
        InputError: It holds no settings; the message names the file.
        OSError: It cannot be read.
    """
    try:
        return parse_settings(path.read_text("utf-8-sig"), kind)
    except UnicodeDecodeError:
        raise InputError(f"{path}: not a JSON object") from None
    except InputError as error:
        raise InputError(f"{path}: {error}") from None


def _made(kind: type[Made], values: Mapping[str, Any], place: str) -> Made:
    """Return a dataclass from JSON values, with the dataclasses within it.

    Raises:
        InputError: A value is missing, unknown or not valid.
    """
    where = f"{place}: " if place else ""
    known = {each.name: each for each in fields(kind)}  # type: ignore[arg-type]
    for name in values:
        if name not in known:
            of = f" of train {kind.kind}" if issubclass(kind, Settings) else ""
            raise InputError(f"{where}{name} is not a setting{of}")
    for name, each in known.items():
        if name not in values and each.default is each.default_factory is MISSING:
            raise InputError(f"{where}no {name}")
    return kind(
        **{
            name: _value(known[name], value, f"{place}.{name}" if place else name)
            for name, value in values.items()
        }
    )


def _value(each: Field[Any], value: object, place: str) -> object:
    within: object = each.default_factory
    if isinstance(within, type) and is_dataclass(within):
        if not isinstance(value, dict):
            raise InputError(f"{place} is not a JSON object")
        return _made(within, value, place)
    return tuple(value) if isinstance(value, list) else value
