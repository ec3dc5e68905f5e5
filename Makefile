# make books: set up and build the books of the example.   make test: set up and run every check.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
EXAMPLE := examples/kab-tegal
MINUTES ?= 5
SEED ?= 1
JOBS ?= 1

.PHONY: books test fuzz setup format golden docs bench clean

books: setup
	$(BIN)/smartcity-mp -C $(EXAMPLE) build
	@echo "Buka / open: $(CURDIR)/$(EXAMPLE)/build/index.html"

test: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	PYTHONWARNDEFAULTENCODING=1 $(BIN)/python -m pytest

fuzz: setup
	PYTHONPATH=tests $(BIN)/python -m fuzz --minutes $(MINUTES) --seed $(SEED) --jobs $(JOBS)

setup: $(VENV)/ready

$(VENV)/ready: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "smartcity-mp needs Python 3.11 or newer")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable '.[word,pdf,serve,excel]' --group dev
	@touch $@

format:
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

golden: setup
	$(BIN)/python -m pytest tests/golden tests/rules/test_cases.py --update-golden

docs: setup
	$(BIN)/python -m docs.generate
	$(BIN)/python -m docs.shown

bench: setup
	$(BIN)/python -m pip install --quiet 'mkdocs==1.6.1'
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) $(EXAMPLE)/build
