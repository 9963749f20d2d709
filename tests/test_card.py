import pytest

from mnist_checker.augmentation.nonsense import KINDS
from mnist_checker.card import card_rows
from mnist_checker.models import released, released_names


@pytest.mark.parametrize("name", released_names())
def test_the_released_cards_say_how_the_networks_were_made(name: str) -> None:
    card = released(name).card
    rows = card_rows(card, released(name).parameters)
    assert rows["parameters"] == f"{released(name).parameters:,}"
    assert rows["trained on"] == "MNIST, the first 50,000 training images, n = 50,000"
    assert "30 writers, n = 7,494" in rows["and on drawings"]
    assert rows["seed"] == str(card["seed"])
    assert rows["time of the epochs"].startswith(f"{card['seconds']:,} s on ")
    assert "n = 10,000; 99." in rows["validation"]
    assert rows["validation"].endswith(" % before calibration and shortening")
    assert ("taught by" in rows) == (name == "dense")


def test_a_teacher_of_images_alone_is_said_to_be_one() -> None:
    taught = {"name": "t", "weight": 0.9}
    for strokes, said in (
        ({}, "each target"),
        ({"strokes": True}, "each target"),
        ({"strokes": False}, "the targets of MNIST's images"),
    ):
        rows = card_rows({"taught_by": taught | strokes}, 9)
        assert rows["taught by"] == f"t, whose answers are 90.00 % of {said}"


def test_a_network_that_learnt_on_says_from_which() -> None:
    start = released("convolution").card
    said = card_rows({"started_from": start}, 9)["learnt on from"]
    assert said.startswith(f"{start['name']}, seed {start['seed']}, {start['date']}: ")
    assert f"{start['epochs']} epochs in {start['seconds']:,} s on " in said
    for other in (None, {}, {"name": "n"}, {**start, "seconds": "long"}):
        assert "learnt on from" not in card_rows({"started_from": other}, 9)


def test_a_network_says_what_was_made_for_it_to_learn_from() -> None:
    rows = card_rows(released("dense").card, 9)
    assert rows["and on no digit"] == f"{', '.join(KINDS)}: 8.00 % of each epoch"
    named = {**released("dense").card, "trained_on_nonsense": {"kinds": ["dots", "signs"]}}
    assert card_rows(named, 9)["and on no digit"] == "dots, signs: 8.00 % of each epoch"
    del named["trained_on_nonsense"]
    unnamed = "scribbles, zigzags, dots, letters, two digits: 8.00 % of each epoch"
    assert card_rows(named, 9)["and on no digit"] == unnamed
    for value in (3, {"kinds": None}, {}, {"kinds": [1]}):
        assert "and on no digit" not in card_rows({**named, "trained_on_nonsense": value}, 9)
    assert rows["styles made"].startswith(
        "of what is drawn and can have them: slash 12 %, dot 5 %,"
    )
    assert "no bar 20 %" in rows["styles made"]
    plain = {"settings": {"drawings": {"nonsense": 0.0, "strokes": {"styles": {"slash": 0.0}}}}}
    assert set(card_rows({"trained_on_drawings": 3, **plain}, 9)) == {"parameters"}
    # Without drawings nothing is made of them; what was traced has styles all the same.
    wanted = {"settings": {"drawings": {"nonsense": 0.1, "strokes": {"styles": {"slash": 0.1}}}}}
    assert set(card_rows(wanted, 9)) == {"parameters"}
    traced = card_rows({"trained_on_traced": {"share": 0.1}, **wanted}, 9)
    assert set(traced) == {"parameters", "and on the same", "styles made"}


@pytest.mark.parametrize(
    "value", [None, 3, "text", [1], {"set": "s"}, {"set": "s", "n": "many"}, "\ud800"]
)
def test_what_others_wrote_on_a_card_is_shown_or_left_out(value: object) -> None:
    card = released("dense").card
    known = card_rows(card, 9)
    rows_of = {
        "trained_on": {"trained on"},
        "trained_on_traced": {"and on the same"},
        "trained_on_drawings": {"and on drawings"},
        "taught_by": {"taught by"},
        "seed": {"seed"},
        "epochs": {"epochs"},
        "best_epoch": {"epochs"},
        "seconds": {"time of the epochs"},
        "machine": {"time of the epochs"},
        "date": {"date"},
        "versions": {"versions"},
        "trained_on_nonsense": {"and on no digit"},
        "validation": {"validation"},
        "settings": {"validation", "and on no digit", "styles made"},
    }
    for key in card:
        rows = card_rows({**card, key: value}, 9)
        changed = {what for what in known if rows.get(what) != known[what]}
        assert changed == rows_of.get(key, set()), key
        assert set(rows) <= set(known)
    assert card_rows({"trained_on": "MNIST, as it is"}, 9) == {
        "parameters": "9",
        "trained on": "MNIST, as it is",
    }


@pytest.mark.parametrize(
    "card",
    [
        {"trained_on": "a\ud800b"},
        {"trained_on_traced": {"share": 10**400}},
        {"taught_by": {"name": "t", "weight": 10**400}},
        {"validation": {"accuracy": 10**400, "accuracy_before_quantising": 1, "n": 1}},
    ],
)
def test_what_is_no_text_and_no_share_is_left_out(card: dict[str, object]) -> None:
    assert card_rows(card, 9) == {"parameters": "9"}
