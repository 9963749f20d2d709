"""docs/results.md and the tables of README.md and docs/embed.md, written from the figures."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from mnist_checker.constants import DOT_SHARE
from mnist_checker.evaluation.calibration import BINS
from mnist_checker.percent import percent, percent_span
from tools import ancestor, certainty, groups, release, robustness_part, seeds, shift_curve
from tools.network_part import card_table, set_part

MNIST: Final = "MNIST test images"
DRAWINGS: Final = "Pen drawings of 14 people (pendigits test writers)"
TYPEFACES: Final = "Digits of handwriting typefaces"
SCANS: Final = "Scanned digits of 13 people (optdigits test writers)"

WANTED: Final = {
    "dense": {MNIST: 0.995, DRAWINGS: 0.988, TYPEFACES: 0.98, SCANS: 0.98},
    "convolution": {MNIST: 0.9975, DRAWINGS: 0.995, TYPEFACES: 0.988, SCANS: 0.988},
}
"""Right of each set: what the networks were made for, the last two for people never seen."""

_TIME: Final = (
    "The time is that of the epochs: images are traced, inked and, for the dense network, shown to "
    "its teacher before, and the network settles after, which is not in it."
)
_TRAINING_CHANGED: Final = "2026-12-01"
"""Since when training makes signs, strays and curved letters."""

Figures = dict[str, Any]


def table(figures: Figures) -> str:
    """Return the table of README.md."""
    lines = [
        "| network | read | n | right | 95 % interval | over writers |",
        "| --- | --- | ---: | ---: | --- | --- |",
    ]
    for name, network in figures["networks"].items():
        lines += [
            f"| {name} | {one['set']} | {one['n']:,} | {percent(one['accuracy'])} % "
            f"| {percent_span(one['interval'])} | {over_writers(one)} |"
            for one in network["sets"]
        ]
    lines += ancestor.rows()
    return "\n".join([*lines, "", sizes_table(figures)])


def wanted_table(figures: Figures) -> str:
    """Return what the networks were made for beside what they reach, as Markdown."""
    lines = ["| network | read | wanted | right | |", "| --- | --- | ---: | ---: | --- |"]
    for name, wanted in WANTED.items():
        for one in figures["networks"][name]["sets"]:
            if least := wanted.get(one["set"]):
                reached = "reached" if one["accuracy"] >= least else "missed"
                lines.append(
                    f"| {name} | {one['set']} | {percent(least)} % | {percent(one['accuracy'])} % "
                    f"| {reached} |"
                )
    return "\n".join(lines)


def taken(figures: Figures) -> str:
    """Return how long the epochs of both released networks took together."""
    cards = [network["card"] for network in figures["networks"].values()]
    hours, minutes = divmod(round(sum(card["seconds"] for card in cards) / 60), 60)
    machines = " and ".join(sorted({card["machine"] for card in cards}))
    return f"{hours} h {minutes} min on {machines}"


def _too_sure(*read: Figures) -> list[str]:
    """Say which kinds of nonsense are called a digit with 99 % certainty too often, if any are."""
    found = [each for one in read for each in certainty.too_sure(one)]
    if not found:
        return []
    return [
        f"Of no kind of drawing that is no digit, more than {100 * certainty.MOST_SURE:.0f} % is "
        "to be called a digit with 99 % certainty. That is missed for some of the kinds below, and "
        f"kept for the others: {'; '.join(found)}."
    ]


def older(trained: Mapping[str, Sequence[Figures]]) -> list[str]:
    """Say since which of these runs, each with its date, training has changed."""
    first = {name: min(run["date"] for run in runs) for name, runs in trained.items()}
    names = [f"{name} ({date})" for name, date in first.items() if date < _TRAINING_CHANGED]
    if not names:
        return []
    return [
        f"Since {_TRAINING_CHANGED}, training makes more kinds of drawing that is no digit "
        "([026](decisions/026-what-is-no-digit.md)), and since 2026-11-28 its styles know strokes "
        f"by their shape. What learnt before, by its day: {', '.join(names)}."
    ]


def over_writers(one: Figures) -> str:
    """Return a set's interval of people in general, where it names writers."""
    interval = one.get("interval_over_writers")
    return f"{percent_span(interval)} ({len(one['per_writer']):,})" if interval else ""


def sizes_table(figures: Figures) -> str:
    """Return the table of README.md and docs/embed.md: what the scripts weigh."""
    lines = ["| script | raw | gzip | brotli |", "| --- | ---: | ---: | ---: |"]
    for name, size in figures["bytes"].items():
        lines.append(f"| {name} | {size['raw']:,} | {size['gzip']:,} | {size['brotli']:,} |")
    return "\n".join(lines)


def results_page(figures: Figures) -> str:
    """Return docs/results.md."""
    versions = ", ".join(f"{name} {number}" for name, number in figures["versions"].items())
    by_seed, by_group, release_time = (
        json.loads(part.FIGURES.read_text("utf-8")) for part in (seeds, groups, release)
    )
    parts = [
        "# Results",
        "Made by `make results`; every figure comes with the number of digits read (n), and what "
        "is right of a set, of a digit and of a writer with its 95 % Wilson interval. "
        f"Measured on {figures['date']} with {versions}.",
        "The test sets are opened for this page: networks are chosen on the last 10,000 training "
        "images of MNIST and, where they learn from pen drawings, on training writers held out. "
        "Test figures had a say all the same: a convolution network is not released that reads "
        "less than 99.6 % of MNIST's test images, and no dense one that reads less than 99.5 %. By "
        "that one setting and four convolution networks were set aside (decisions "
        "[009](decisions/009-a-teacher.md), [023](decisions/023-typefaces.md) and "
        "[024](decisions/024-learning-on.md)), and a dense one that read 99.36 % "
        "([026](decisions/026-what-is-no-digit.md)); so these two figures are a little too high. "
        "The others are not.",
        *older(
            {name: [network["card"]] for name, network in figures["networks"].items()}
            | {
                "the dense networks of three seeds": by_seed["release-dense"],
                "those without a group of writers": by_group,
            }
        ),
        "*Over writers* is of people in general, as far as the writers of the set tell (how many, "
        "in brackets): one's drawings are read alike, and people differ (Korn and Graubard, 1998).",
        table(figures),
        "What the networks were made for:",
        wanted_table(figures),
        "What is wanted of the last two sets is wanted of drawings by people never seen, which "
        "others measure, on drawings that are not here; the typefaces, the scans, and the writers "
        "left out below, stand in for them.",
        *_too_sure(figures["nonsense"], figures["unlearnt"]),
        "Both are to be trained anew in two hours together, on two cores (`make release-models`). "
        f"Their epochs took {taken(figures)}, with bfloat16 for the convolution network; tracing, "
        "inking and asking the teacher come before them. "
        f"{release.whole_time(release_time)} On a processor "
        "without instructions for bfloat16 the convolution network's epochs take three to four "
        "times as long, and two hours are not enough.",
        "The typefaces are hands of designers and of schools in 35 countries that no network here "
        "learnt from ([decision 023](decisions/023-typefaces.md)): each digit traced once. The "
        "scans are scikit-learn's, cut out of forms and 8 × 8 pixels each, enlarged 20 times and "
        "read as `mnist-checker predict` reads a picture; they were collected where pendigits' "
        "pen drawings were, and whether the same people wrote some of both is not known.",
        "Bytes of the scripts, the network included. The ancestor's figures are of its own "
        "weights, with its own way of shrinking the canvas and with ours.",
    ]
    parts += [
        "## What a shift costs",
        f"MNIST's test images (n = {next(iter(figures['shift'].values()))['n']:,} at each shift), "
        "each moved right, down, left or up in turn, read as they then are and normalised as "
        "`mnist-checker predict` normalises a picture; right, in per cent.",
        shift_curve.table(figures["shift"]),
        "![Accuracy against the pixels moved](images/shift-curve.svg)",
        "## What a drawing may suffer",
        "The pen drawings of the test writers (n = "
        f"{next(iter(figures['robustness'].values()))['n']:,} at each point), every one changed "
        "alike before it is normalised; right, in per cent. Points lie "
        "evenly, so many to the longer side: of a digit that takes a second to draw, some 8 at 20 "
        "points a second and 80 at 200. The order of strokes, and which way they were drawn, "
        "change no field of a drawing of up to 1,000 points; larger ones are thinned along the "
        "way of the pen.",
        robustness_part.table(figures["robustness"]),
        "![Accuracy against each change](images/robustness.svg)",
        "## Whether they know when they do not know",
        "Outputs are divided by a temperature fitted on the validation images. The calibration "
        f"error is the expected one of Guo and others (2017), with {BINS} bins. An answer less "
        "probable than the widget's `threshold` is marked as unsure.",
        certainty.table(figures["networks"]),
        "![What is answered against how much of that is right](images/answered.svg)",
        f"Drawings that are no digit (n = {figures['nonsense']['n']:,} of each kind, seed "
        f"{figures['nonsense']['seed']}); in per cent. `unsure` is what the widget says below its "
        "`threshold`, where a page sets no other ([decision 025](decisions/025-threshold.md)). "
        f"Dots are taps during which the pen moved by up to {100 * DOT_SHARE:g} % of the pad's "
        "side; the other kinds are made as training makes them today, but of the letters training "
        "has others, and nothing is turned, slanted or bent here: letters and signs are made "
        "narrower or wider, no more.",
        certainty.nonsense_table(figures["nonsense"]),
        f"Drawings (n = {figures['unlearnt']['n']:,} of each kind, seed "
        f"{figures['unlearnt']['seed']}) of letters, shapes, signs and scribbles that no training "
        "makes, turned, slanted, bent, thinned and inked as far as the dense network's training "
        "does it to the drawings of digits:",
        certainty.nonsense_table(figures["unlearnt"]),
        "## How much a seed matters",
        "MNIST's test images read rightly, in per cent, by the same training from three seeds "
        "(`make seeds`): the convolution network's preset keras-example, and the dense network's "
        "release for fewer epochs and without a teacher. Three seeds of the convolution network's "
        "settings, six writers held out and on a GPU, are in "
        "[decision 022](decisions/022-size-is-not-what-is-missing.md).",
        seeds.table(by_seed),
        "## People never seen",
        "The thirty writers of the pen drawings to learn from in three groups, each left out of a "
        "training in turn and then read (`make groups`): the dense network's release for fewer "
        "epochs and without a teacher, who has seen them all. The convolution network takes "
        "too long to learn three times over: decision 022 has it without six writers.",
        groups.table(by_group),
    ]
    for name, network in figures["networks"].items():
        parts += [f"## {name}", card_table(network), _TIME]
        parts += [part for one in network["sets"] for part in set_part(name, one)]
    return "\n\n".join(parts) + "\n"
