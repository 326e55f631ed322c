# Every verb says what it does and works again at once when called twice. `make help` lists them.
SHELL := /bin/bash
.NOTPARALLEL:
.DEFAULT_GOAL := help

VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
ENGINE := .venv/bin/python
DATA ?= ../shared/data
ZIP := dist/swimdiff_qgis-$(VERSION).zip

# An environment is complete when the stamp named after the content of its list is there: a changed list makes a new name.
hash = $(shell cat $(1) | sha256sum | cut -c1-16)
ENGINE_STAMP := .venv/.complete-$(call hash,resources/locks/engine.txt resources/locks/development.txt resources/locks/oracles.txt)
PLUGIN_STAMP := .venv-qgis/.complete-$(call hash,resources/locks/plugin-tests.txt)

.PHONY: help setup system demo qgis test test-qgis faults check lint types bench start proof encoder wheels encoder-gpu stage package gate docs site clean clean-all

help: ## lists the verbs
	@sed -n 's/^\([a-z-]*\):.*## /\1: /p' Makefile | column -t -s: -l 2 2>/dev/null || sed -n 's/^\([a-z-]*\):.*## /\1: /p' Makefile

system:
	@bash tools/setup_qgis.sh

$(ENGINE_STAMP):
	@bash tools/setup_engine.sh $@

$(PLUGIN_STAMP): | system
	@bash tools/setup_plugin_tests.sh $@

setup: system $(ENGINE_STAMP) $(PLUGIN_STAMP) ## installs QGIS where missing, makes .venv (engine and tools) and .venv-qgis (tests in QGIS's Python)
	@echo "setup: ready. The engine's Python is $(ENGINE)."

demo: setup stage ## makes the sample pair, detects its change through QGIS, draws the map
	@$(ENGINE) tools/demo.py

qgis: setup stage ## opens QGIS with the plugin and the sample project
	@$(ENGINE) tools/open_qgis.py

test: setup stage ## runs every test: engine, contract and architecture, then the plugin in real QGIS
	@bash tools/run_tests.sh

test-qgis: $(ENGINE_STAMP) ## runs the plugin's tests in another QGIS, which is installed into a folder: QGIS=3.40 or QGIS=3.44; needs root
	@bash tools/test_qgis.sh $(or $(QGIS),$(error name a QGIS, as in: make test-qgis QGIS=3.40)) $(TESTS)

faults: $(ENGINE_STAMP) ## puts faults under every job, kills them, feeds them hostile and damaged files, for MINUTES; goes on the next time
	@nice $(ENGINE) -m tests.faults $(if $(MINUTES),--minutes $(MINUTES)) $(FAULTS)

check: lint types setup stage ## what to run after a change: ruff, mypy, and the tests that are not marked slow
	@bash tools/run_tests.sh -m "not slow"

lint: $(ENGINE_STAMP) ## checks the code with ruff
	@echo "lint: ruff over the whole tree"
	@$(ENGINE) -m ruff check .

types: $(ENGINE_STAMP) ## checks the types of engine and plugin with mypy, strictly
	@echo "types: mypy --strict over engine and plugin"
	@$(ENGINE) -m mypy

bench: $(ENGINE_STAMP) ## runs every benchmark, one after the other; this takes long
	@for name in $$(cd benchmarks && grep -l __main__ *.py); do echo "== $$name"; nice $(ENGINE) -m benchmarks.$${name%.py} || exit 1; done

start: $(ENGINE_STAMP) ## gets the encoder that training starts from: the published ImageNet weights, converted
	@$(ENGINE) tools/start_encoder.py

proof: $(ENGINE_STAMP) ## measures what each part of the pretraining adds, for MINUTES, and goes on the next time; many hours in all
	@nice $(ENGINE) -m benchmarks.pretraining_quality --data $(DATA) --folder build/proof $(if $(MINUTES),--minutes $(MINUTES)) $(PROOF)

encoder: $(ENGINE_STAMP) ## trains the encoders that come with the plugin anew, from the imagery in DATA; minutes on a GPU, most of a day on a CPU
	@bash tools/make_encoder.sh $(ENGINE) $(DATA)

wheels: $(ENGINE_STAMP) ## gathers the engine's wheels for SYSTEM=windows|macos|linux and PYTHON=3.12 in build/swimdiff-wheels-SYSTEM-PYTHON, for set-ups without a network
	@$(ENGINE) tools/wheels.py gather $(or $(SYSTEM),$(error say SYSTEM=windows, macos or linux)) build/swimdiff-wheels-$(SYSTEM)-$(or $(PYTHON),3.12) --python $(or $(PYTHON),3.12) $(if $(filter undefined,$(origin TORCH_INDEX)),,--torch-index "$(TORCH_INDEX)")

encoder-gpu: $(ENGINE_STAMP) ## packs images and code of the pretraining into build/encoder-gpu, for a bare machine with a GPU
	@$(ENGINE) tools/encoder_gpu/pack.py --data $(DATA)

stage: site ## lays the plugin out in build/plugins/swimdiff_qgis, as in the zip
	@/usr/bin/env python3 tools/package.py stage build/plugins

package: site ## builds dist/swimdiff_qgis-VERSION.zip, which QGIS installs
	@/usr/bin/env python3 tools/package.py zip $(ZIP)

gate: package $(ENGINE_STAMP) ## checks the zip as the plugin repository does: rules, bandit, detect-secrets
	@$(ENGINE) tools/upload_gate.py $(ZIP)

docs: $(ENGINE_STAMP) ## writes docs/parameters.md and the translation template anew, and the manual as a site to build/site
	@$(ENGINE) tools/parameters_page.py
	@$(ENGINE) tools/translations.py
	@$(MAKE) --no-print-directory site

site: $(ENGINE_STAMP)
	@$(ENGINE) tools/manual/build.py

clean: ## removes what was built, and caches; the environments stay
	@echo "clean: build, dist and caches"
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find engine swimdiff_qgis tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

clean-all: clean ## removes the environments as well
	@echo "clean-all: .venv and .venv-qgis"
	@rm -rf .venv .venv-qgis
