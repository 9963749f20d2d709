# `make demo` to draw, `make test` to check everything; `make help` lists the rest.
VENV := .venv
PYTHON ?= python3
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint constraints.txt
PYTEST_FLAGS ?=
DRAWINGS ?= runs/pendigits-test.dat

.PHONY: help demo install test lint types web-test python-test browsers data element package pictures typefaces release-models seeds groups results bench clean

help:  ## List the commands.
	@sed -n 's/^\([a-z-]*\):.*##/\1:/p' $(MAKEFILE_LIST)

demo: $(VENV)/base  ## Draw on a page that reads your digits.
	$(BIN)/mnist-checker serve

install: $(VENV)/train  ## Everything that training needs, in .venv.

test: lint types web-test python-test  ## Run every test, real browsers included.

lint: $(VENV)/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev
	$(BIN)/mypy

web-test: web/node_modules/.package-lock.json
	cd web && npm run --silent check && npm run --silent test && npm run --silent size

python-test: $(VENV)/dev web/node_modules/.package-lock.json browsers data
	$(BIN)/pytest $(PYTEST_FLAGS)

browsers:
	tools/install_browsers

data: $(VENV)/train
	$(BIN)/mnist-checker data

element: web/node_modules/.package-lock.json $(VENV)/dev  ## Build the element script into the package, and all that depends on its bytes or API.
	cd web && npm run --silent build
	$(BIN)/python -m tools.results

package: web/node_modules/.package-lock.json $(VENV)/base  ## Make the npm package, in build/npm and as a tarball.
	$(BIN)/python -m tools.package

pictures: $(VENV)/dev browsers  ## Take the pictures of the documentation anew.
	$(BIN)/python -m tools.pictures
	$(BIN)/python -m tools.gallery

typefaces: $(VENV)/dev  ## Trace the digits of handwriting typefaces anew: hands that no released network learnt from.
	$(BIN)/python -m tools.typefaces

release-models: $(VENV)/train data  ## Train the released networks, from nothing or on from what runs/release-* holds.
	$(BIN)/python -m tools.release

seeds: $(VENV)/train data  ## Train from three seeds each, to show how much a seed matters.
	$(BIN)/python -m tools.seeds

groups: $(VENV)/train data  ## Train without one group of writers after the other, and read them.
	$(BIN)/python -m tools.groups

results: $(VENV)/dev data  ## Measure the released networks and write the figures everywhere.
	$(BIN)/python -m tools.results --drawings $(DRAWINGS)

bench: $(VENV)/dev data browsers web/node_modules/.package-lock.json benchmarks/web/node_modules/.package-lock.json  ## Measure speed side by side with peers and write docs/benchmarks.md.
	cd benchmarks/web && npm run --silent check
	$(BIN)/python -m benchmarks

clean:  ## Remove what these commands made, except runs/.
	rm -rf $(VENV) build web/node_modules benchmarks/web/node_modules

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/base: pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) --editable .
	touch $@

$(VENV)/train: pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) --editable '.[train]'
	touch $@ $(VENV)/base

$(VENV)/dev: pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) --editable '.[dev]'
	touch $@ $(VENV)/base $(VENV)/train

web/node_modules/.package-lock.json benchmarks/web/node_modules/.package-lock.json: %/node_modules/.package-lock.json: %/package.json %/package-lock.json
	cd $* && npm ci --no-audit --no-fund
	touch $@
