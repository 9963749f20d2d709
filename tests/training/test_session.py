"""A training begun, gone on with and kept, as the command line has it."""

from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from mnist_checker.errors import InputError
from mnist_checker.model import Model
from mnist_checker.model_file import load_model, save_model
from mnist_checker.network.learner import DenseLearner
from mnist_checker.network.settings import Settings
from mnist_checker.runs import RunFolder
from mnist_checker.training.data import Data, Sources
from mnist_checker.training.session import Session
from tests.toy import DATA, SETTINGS
from tests.vectors import VECTORS

NOWHERE = Sources(None, (), None)


def session(path: Path, resumes: bool = False, sources: Sources = NOWHERE) -> Session[Settings]:
    return Session(SETTINGS, sources, RunFolder(path), DenseLearner, resumes)


def trained(one: Session[Settings], epochs: int | None, data: Data = DATA) -> DenseLearner:
    learner = one.begin(data)
    assert isinstance(learner, DenseLearner)
    for _ in islice(one.train(learner, data, lambda *_: None), epochs):
        pass
    return learner


def test_going_on_comes_to_the_same(tmp_path: Path) -> None:
    whole = session(tmp_path / "whole")
    outcome = whole.finish(trained(whole, None), DATA)
    trained(session(tmp_path / "parts"), 2)
    rest = session(tmp_path / "parts", resumes=True)
    rest.check()
    assert rest.finish(trained(rest, None), DATA) == outcome
    assert outcome.epochs == SETTINGS.epochs


def test_what_is_kept_is_as_far_as_the_checkpoint(tmp_path: Path) -> None:
    stopped = session(tmp_path / "run")
    learner = trained(stopped, 2)
    learner.network.values[0][...] = 0.0  # a third epoch had begun
    kept = stopped.keep(DATA)
    assert kept is not None
    assert kept.epochs == 2
    assert load_model(stopped.folder.model).card["epochs"] == 2
    assert kept.validation["accuracy"] > 0.2


def test_before_the_first_epoch_nothing_is_kept(tmp_path: Path) -> None:
    one = session(tmp_path / "run")
    one.begin(DATA)
    assert one.folder.path.is_dir()
    assert one.keep(DATA) is None
    assert not one.folder.path.exists()


def test_only_the_first_process_makes_the_folder(tmp_path: Path) -> None:
    other = replace(session(tmp_path / "run"), is_first=False)
    other.check()
    other.begin(DATA)
    assert not other.folder.path.exists()


def test_starts_from_what_has_learnt(tmp_path: Path) -> None:
    learnt = trained(session(tmp_path / "before"), None)
    start = Model(learnt.best_layers())
    learner = session(tmp_path / "run").begin(replace(DATA, start=start))
    assert not learner.history
    assert learner.accuracy(DATA.validation) > learnt.accuracy(DATA.validation) - 0.1


def test_what_can_be_refused_is_refused_before(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nothing to go on from"):
        session(tmp_path / "run", resumes=True).check()
    trained(session(tmp_path / "run"), 1)
    with pytest.raises(InputError, match="holds a run already"):
        session(tmp_path / "run").check()
    other = Sources(None, (), None, start=VECTORS / "models" / "dense.safetensors")
    with pytest.raises(InputError, match="where the settings make"):
        session(tmp_path / "new", sources=other).check()
    save_model(Model(DenseLearner(SETTINGS, 1).best_layers()), tmp_path / "same.safetensors")
    same = replace(other, start=tmp_path / "same.safetensors")
    session(tmp_path / "new", sources=same).check()
