# Everything a newcomer needs: `make run` serves the demo company, `make test` runs every suite.
# Needs Rust (see rust-version in Cargo.toml) and a C compiler for the embedded SQLite.

CARGO ?= cargo
DEMO ?= demo
LISTEN ?= 127.0.0.1:9001

.PHONY: run build demo test fmt lint check-pack bench deny clean

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
