# Everything a newcomer needs: `make run` serves the demo company, `make test` runs every suite.
# Needs Rust (see rust-version in Cargo.toml), a C compiler for the embedded SQLite, and Node.js; for tests Chromium.

CARGO ?= cargo
DEMO ?= demo
LISTEN ?= 127.0.0.1:9001
# The same random cases each time, so that a change is judged by what it did. Look further: make test PROPTEST_RNG_SEED=$$RANDOM
export PROPTEST_RNG_SEED ?= 9001
DEBUG = $(or $(CARGO_TARGET_DIR),target)/debug/assay

.PHONY: run build demo test browser lighthouse pictures fmt lint check-pack bench deny clean

## Builds Assay, makes the demo company on first use, and serves it.
run: build
	@test -f $(DEMO)/assay.db || target/release/assay demo $(DEMO)
	target/release/assay -w $(DEMO) serve --listen $(LISTEN)

build:
	$(CARGO) build --release --locked -p assay-cli

## Makes the demo company anew.
demo: build
	rm -rf $(DEMO)
	target/release/assay demo $(DEMO)

## Everything that must hold before a change lands.
test: fmt lint
	$(CARGO) test --workspace --locked --no-fail-fast
	$(CARGO) run --quiet --locked -p assay-cli -- pack check packs/iso9001
	$(CARGO) run --quiet --locked -p assay-cli -- pack check packs/customer-2026
	$(MAKE) --no-print-directory browser

## What people do with it, in a real browser. A part of it: make browser ONLY=keyboard
browser:
	$(CARGO) build --locked -p assay-cli
	ASSAY_BINARY=$(abspath $(DEBUG)) tests/browser/run $(ONLY)

## What Lighthouse says of the main pages, on a machine with nothing else to do. Needs the network, to fetch Lighthouse.
lighthouse: build
	cd tests/browser && ASSAY_BINARY=$(abspath target/release/assay) node lighthouse.mjs

## Takes the pictures of pages anew, after their looks were changed on purpose.
pictures:
	$(CARGO) build --locked -p assay-cli
	ASSAY_BINARY=$(abspath $(DEBUG)) tests/browser/run --update-snapshots=all pictures

fmt:
	$(CARGO) fmt --all --check

lint:
	$(CARGO) clippy --workspace --all-targets --locked -- -D warnings

## Licences, advisories and duplicate versions. Needs cargo-deny, and for advisories its database.
deny:
	$(CARGO) deny check

## Measures the budgets on 100,000 records and 1,000,000 entries and prints them as a table.
bench: build
	-target/release/assay bench

clean:
	$(CARGO) clean
	rm -rf $(DEMO)
