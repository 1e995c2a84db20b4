# The one door to this repository. `make` alone lists what it can do.
#
# Everything here needs Rust, a C compiler and make. What is missing and comes from Debian is installed through apt,
# and said; what comes from rustup is only named, since a Makefile should not choose anybody's toolchain.

# rustup puts cargo here, and a shell that was open before does not know it yet.
export PATH := $(PATH):$(HOME)/.cargo/bin

CARGO ?= cargo

# What follows `frontdesk demo` in `make demo`, e.g. ARGS="--calls 20", and `frontdesk-sandbox bench` in `make bench`.
ARGS ?=

# The TLS library compiles a little C and assembly; linking wants the C library's headers and start files.
DEBIAN_PACKAGES := gcc libc6-dev

# The documentation is for people with the source, so it may link to what is private.
RUSTDOC_LINTS := -D warnings -A rustdoc::private_intra_doc_links

.DEFAULT_GOAL := help
.PHONY: help demo test survey faults soak bench lint fmt tools rustfmt clippy

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# The dev profile, like the tests: on a fresh machine building is nearly all of the wait, and the release profile
# (optimised, with LTO) builds several times as long. What is heavy at run time, the sandbox's audio, is optimised in
# the dev profile too (Cargo.toml).
demo: tools services ## Watch simulated callers ring a server: no account, no key (ARGS="--keep", "--calls N", "--scenario FILE")
	$(CARGO) build --bin frontdesk
	@$(CARGO) run --quiet --bin frontdesk -- demo $(ARGS)

# Calls over sockets mostly wait, in real time: more of them at once than there are cores.
export RUST_TEST_THREADS ?= 8
export NEXTEST_TEST_THREADS ?= 8

# cargo-nextest runs no doc-tests, so they follow by themselves; plain `cargo test` includes them.
test: tools services ## Run every test (with cargo-nextest where it is installed)
	@if $(CARGO) nextest --version >/dev/null 2>&1; then \
	    set -x; \
	    $(CARGO) nextest run --workspace --no-fail-fast && $(CARGO) test --workspace --doc; \
	else \
	    set -x; \
	    $(CARGO) test --workspace --no-fail-fast; \
	fi

# Not a test: it counts, per check, the seeds that fail, with a few to replay. CONVERSATIONS=10000 says how many to run.
survey: tools ## Run seeded conversations and count what fails, by check (CONVERSATIONS=10000)
	$(CARGO) test --test frontdesk-tests conversations::survey -- --ignored --nocapture

# First every test that is named after a failure seen in the field (t01_… to e14_…; the promises stand in
# docs/RELIABILITY.md), then every combination of vendor, fault, moment and length, then a hundred calls over sockets.
ROWS := $(foreach n,01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 20 21 22 23 24 25,t$(n)_) \
    $(foreach n,01 02 03 04 05 06 07 08 09 10 11 12 13 14,e$(n)_) t19_
faults: tools services ## Run the fault laboratory: every vendor, fault, moment; tables (FAULT_SEED=1 for other calls)
	@$(CARGO) test --workspace --no-run
	@status=0; log="$$(mktemp)"; \
	    FAULTS=all $(CARGO) test --workspace --lib --bins --tests --no-fail-fast -- --nocapture --skip nodes:: $(ROWS) >"$$log" 2>&1; \
	    grep -E '^(vendor|nova|flux|voice|model|carrier) ' "$$log"; \
	    FAULTS=all $(CARGO) test --test frontdesk-tests -- --nocapture --test-threads 4 faults::sockets >>"$$log" 2>&1 || status=1; \
	    FAULTS=all $(CARGO) test --test frontdesk-tests -- --nocapture --test-threads 1 nodes:: >>"$$log" 2>&1 || status=1; \
	    grep -E 'over sockets:|media sockets cut|none dropped|agent was back' "$$log"; echo; \
	    awk -f tests/faults/rows.awk docs/RELIABILITY.md "$$log" || status=1; \
	    [ $$status = 0 ] || { echo "make: what failed stands in $$log" >&2; exit 1; }; rm -f "$$log"

soak: tools services ## Look for leaks: 10,000 short calls in the release build, some minutes (ARGS="--calls 2000")
	$(CARGO) build --release -p frontdesk -p frontdesk-sandbox --bins
	@[ "$$(ulimit -n)" = unlimited ] || [ "$$(ulimit -n)" -ge 8192 ] || ulimit -n 8192; \
	    "$${CARGO_TARGET_DIR:-target}/release/frontdesk-sandbox" --port 0 soak $(ARGS)

# Both programs in one build, so that what they share is compiled once. 500 calls need some 2,500 descriptors in each.
bench: tools ## Measure 1, 50, 200 and 500 calls at once (ARGS="--calls 100 --seconds 60"; docs/PERFORMANCE.md)
	$(CARGO) build --release -p frontdesk -p frontdesk-sandbox --bins
	@[ "$$(ulimit -n)" = unlimited ] || [ "$$(ulimit -n)" -ge 8192 ] || ulimit -n 8192; \
	    "$${CARGO_TARGET_DIR:-target}/release/frontdesk-sandbox" bench $(ARGS)

# First of all that Cargo.lock is up to date: whatever runs next would quietly mend it.
lint: tools rustfmt clippy ## Check lock file, format, lints and documentation; changes nothing
	@$(CARGO) tree --locked --workspace >/dev/null
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets --keep-going -- -D warnings
	RUSTDOCFLAGS="$(RUSTDOC_LINTS)" $(CARGO) doc --workspace --no-deps --document-private-items --keep-going

fmt: tools rustfmt ## Format everything
	$(CARGO) fmt --all

tools:
	@command -v $(CARGO) >/dev/null 2>&1 || { \
	    echo "make: cargo is missing, and distributions package one that is too old: install Rust from https://rustup.rs" >&2; \
	    exit 1; \
	}
	@printf '#include <stdio.h>\nint main(void) { return 0; }\n' | cc -x c -o /dev/null - >/dev/null 2>&1 || { \
	    command -v apt-get >/dev/null 2>&1 || { \
	        echo "make: there is no working C compiler: install one (on Debian: $(DEBIAN_PACKAGES))" >&2; \
	        exit 1; \
	    }; \
	    echo "make: there is no working C compiler: installing Debian packages: $(DEBIAN_PACKAGES)"; \
	    root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	    $$root apt-get update -qq && $$root apt-get install -y --no-install-recommends $(DEBIAN_PACKAGES); \
	}

# Tests and demo start a PostgreSQL and a Redis of their own and need only the programs. On Debian the PostgreSQL package
# would create a database and a service of its own: it is told not to.
services:
	@{ command -v initdb || ls /usr/lib/postgresql/*/bin/initdb /opt/homebrew/opt/postgresql@*/bin/initdb \
	    /usr/local/opt/postgresql@*/bin/initdb; } 2>/dev/null | grep -q . && pg= || pg=postgresql; \
	command -v redis-server >/dev/null 2>&1 && redis= || redis=redis-server; \
	[ -n "$$pg$$redis" ] || exit 0; \
	root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	if command -v apt-get >/dev/null 2>&1; then \
	    echo "make: installing Debian packages: $$pg $$redis"; \
	    [ -z "$$pg" ] || [ -e /etc/postgresql-common/createcluster.conf ] || { \
	        $$root mkdir -p /etc/postgresql-common; \
	        echo "create_main_cluster = false" | $$root tee /etc/postgresql-common/createcluster.conf >/dev/null; \
	    }; \
	    $$root apt-get update -qq && \
	        $$root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $$pg $$redis; \
	elif command -v brew >/dev/null 2>&1; then \
	    echo "make: installing with Homebrew: $${pg:+postgresql@17} $${redis:+redis}"; \
	    brew install $${pg:+postgresql@17} $${redis:+redis}; \
	else \
	    echo "make: please install $$pg $$redis: the programs initdb (PostgreSQL 15 or newer) and redis-server" >&2; \
	    exit 1; \
	fi

rustfmt clippy:
	@$(CARGO) $(patsubst rustfmt,fmt,$@) --version >/dev/null 2>&1 || { \
	    echo "make: $@ is missing: rustup component add $@" >&2; \
	    exit 1; \
	}
