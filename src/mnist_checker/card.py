"""What a model file's card says of how its network was made, for people to read."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from mnist_checker.percent import percent

Card = Mapping[str, Any]

_KINDS_UNNAMED: Final = ("scribbles", "zigzags", "dots", "letters", "two digits")
"""What a network learnt from whose card does not name them."""


def card_rows(card: Card, parameters: int) -> dict[str, str]:
    """Return what is said, by what it is said of, beside the number of parameters.

    A card is made by whoever made the network: what it lacks, or says in another form than
    `mnist-checker train` does, is left out.
    """
    rows = {"parameters": f"{parameters:,}"}
    for what, say in _ROWS.items():
        try:
            said = say(card)
            said.encode()  # half a character is no text
        except (AttributeError, KeyError, OverflowError, TypeError, ValueError):
            continue
        rows[what] = said
    return rows


def _drawings(card: Card) -> str:
    learnt = card["trained_on_drawings"]
    return f"{_set(learnt)}, {percent(learnt['share'])} % of each epoch"


def nonsense_kinds(card: Card) -> Sequence[str]:
    """Return what kinds of drawing that is no digit a network learnt from that learnt from any."""
    made = card.get("trained_on_nonsense")
    return _KINDS_UNNAMED if made is None else tuple(made["kinds"])


def _nonsense(card: Card) -> str:
    share = card["settings"]["drawings"]["nonsense"]
    if not share > 0 or "trained_on_drawings" not in card:
        raise KeyError
    return f"{', '.join(nonsense_kinds(card))}: {percent(share)} % of each epoch"


def _styles(card: Card) -> str:
    styles = card["settings"]["drawings"]["strokes"]["styles"]
    made = [
        f"{name.replace('_', ' ')} {100 * share:g} %" for name, share in styles.items() if share > 0
    ]
    if not made or not card.keys() & {"trained_on_drawings", "trained_on_traced"}:
        raise KeyError
    return f"of what is drawn and can have them: {', '.join(made)}"


def _teacher(card: Card) -> str:
    teaching = card["taught_by"]
    whose = "each target" if teaching.get("strokes", True) else "the targets of MNIST's images"
    return f"{teaching['name']}, whose answers are {percent(teaching['weight'])} % of {whose}"


def _start(card: Card) -> str:
    start = card["started_from"]
    learnt = f"{start['epochs']:,} epochs in {start['seconds']:,} s on {start['machine']}"
    return f"{start['name']}, seed {start['seed']:d}, {start['date']:s}: {learnt}"


def _validation(card: Card) -> str:
    figures = card["validation"]
    settings = card.get("settings")
    was = percent(figures["accuracy_before_quantising"])
    when = before(isinstance(settings, dict) and settings.get("rounding") is True)
    return f"{percent(figures['accuracy'])} %, n = {figures['n']:,}; {was} % {when}"


def before(rounding: bool) -> str:
    """Say what a network was before it became a model file, by whether it learnt with rounding."""
    return "before calibration and shortening" if rounding else "before quantising"


def _held_out(card: Card) -> str:
    figures = card["validation_drawings"]
    return f"{percent(figures['accuracy'])} %, {_set(figures)}"


def _set(examples: Card | str) -> str:
    if isinstance(examples, str):
        return examples
    return f"{examples['set']}, n = {examples['n']:,}"


_ROWS: Final[dict[str, Callable[[Card], str]]] = {
    "trained on": lambda card: _set(card["trained_on"]),
    "and on the same": lambda card: (
        f"traced as strokes, {percent(card['trained_on_traced']['share'])} % of each epoch"
    ),
    "and on drawings": _drawings,
    "and on no digit": _nonsense,
    "styles made": _styles,
    "taught by": _teacher,
    "learnt on from": _start,
    "seed": lambda card: f"{card['seed']:d}",
    "epochs": lambda card: f"{card['epochs']:,}, the best was {card['best_epoch']:,}",
    "time of the epochs": lambda card: f"{card['seconds']:,} s on {card['machine']}",
    "date": lambda card: f"{card['date']:s}",
    "versions": lambda card: ", ".join(
        f"{name} {number}" for name, number in card["versions"].items()
    ),
    "validation": _validation,
    "validation on drawings": _held_out,
}
