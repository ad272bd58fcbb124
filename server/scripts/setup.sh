#!/usr/bin/env bash
# Shared by all scripts: finds what is needed and installs what is missing. Sourced, never run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# Tools and intermediate files live outside the clone, so that a second clone starts warm. The finished binary
# stays in the clone's own target folder.
export OPENIMI_CACHE="${OPENIMI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/openimi}"
export CARGO_BUILD_BUILD_DIR="$OPENIMI_CACHE/build"
export PATH="$OPENIMI_CACHE/tools/bin:$PATH"
export WASM_CARGO="${WASM_CARGO:-cargo}"
WASM=wasm32-unknown-unknown
mkdir -p "$OPENIMI_CACHE/tools" target
source server/scripts/step.sh

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
stop() { printf '\033[1;31merror:\033[0m %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -1)" = "$1" ]; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif have sudo; then sudo --preserve-env=DEBIAN_FRONTEND,UCF_FORCE_CONFFOLD "$@"
  else stop "this needs root, and sudo is not here. Ask an administrator to run: $*"
  fi
}

# apt_install PACKAGE...: with one `apt-get update` before the first.
APT_FRESH=no
apt_install() {
  have apt-get || stop "please install by hand: $* (only Debian's apt is known here)"
  say "installing with apt: $*"
  export DEBIAN_FRONTEND=noninteractive UCF_FORCE_CONFFOLD=1
  if [ "$APT_FRESH" = no ]; then as_root apt-get update -q; APT_FRESH=yes; fi
  as_root apt-get install -q -y --no-install-recommends "$@"
}

# --- what every script needs -------------------------------------------------------------------------------------
need_rust() {
  have cargo || PATH="$HOME/.cargo/bin:$PATH"
  have cargo || stop "Rust is missing. Install it from https://rustup.rs, then run this again."
  local want found
  want=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  found=$(rustc --version | cut -d' ' -f2)
  at_least "$want" "$found" || stop "Rust $found is too old, $want is needed: rustup update stable"
  have cc && have pkg-config || apt_install build-essential pkg-config
  claim_build_dir
}

# Cargo tells clones in one build folder apart by nothing but the times of their files: code that another clone
# compiled later would count as ours. Whoever did not build last makes its sources new.
claim_build_dir() {
  local owner="$CARGO_BUILD_BUILD_DIR/clone"
  [ "$(cat "$owner" 2>/dev/null)" = "$PWD" ] && return
  find app frontend server locales -name node_modules -prune -o -type f -exec touch --no-create {} +
  mkdir -p "$CARGO_BUILD_BUILD_DIR"
  printf '%s\n' "$PWD" >"$owner"
}

need_lints() {
  cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 || rustup component add rustfmt clippy
}

# The Sass compiler and what it loads name 20.19 as their oldest Node: earlier ones of the line cannot load its modules.
need_node() {
  have node && have npm || stop "Node is missing. Version 20 is needed, 20.19 at least, with npm."
  local found; found=$(node --version)
  at_least 20.19 "${found#v}" || stop "Node $found is too old: the Sass compiler needs 20.19, the newest Node 20 will do."
}

# --- the browser side --------------------------------------------------------------------------------------------
DEBIAN_WASM=/usr/lib/rustlib/$WASM/lib
need_wasm_target() {
  if [ -d "$(rustc --print sysroot)/lib/rustlib/$WASM" ]; then return; fi
  have rustup || stop "the $WASM target is missing: install Rust from https://rustup.rs"
  if ! compgen -G "$DEBIAN_WASM/libstd-*.rlib" >/dev/null; then
    say "adding the $WASM target"
    if rustup target add "$WASM"; then return; fi
    say "rustup could not fetch it: using Debian's packages"
  fi
  wasm_from_debian
}

# A second toolchain from Debian's security archive, for the browser side only. Its standard library for WASM is
# compiled once, with a package that is thrown away.
wasm_from_debian() {
  local packages=(rustc-web cargo-web rust-web-src rust-web-clippy lld-22)
  dpkg -s "${packages[@]}" >/dev/null 2>&1 || apt_install "${packages[@]}"
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22 WASM_CARGO="cargo +debian"
  if ! compgen -G "$DEBIAN_WASM/libstd-*.rlib" >/dev/null; then
    say "compiling the standard library for $WASM"
    local work; work=$(mktemp -d)
    mkdir "$work/src"; touch "$work/src/lib.rs"
    printf '%s\n' '[package]' 'name = "empty"' 'edition = "2021"' '[lib]' 'crate-type = ["cdylib"]' >"$work/Cargo.toml"
    (cd "$work" && env -u CARGO_BUILD_BUILD_DIR -u RUSTUP_TOOLCHAIN RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 \
      /usr/bin/cargo build -Zbuild-std=std,panic_abort --target "$WASM" --release --target-dir "$work/target")
    as_root mkdir -p "$DEBIAN_WASM"
    find "$work/target/$WASM" -path '*/deps/*' -name '*.rlib' -print0 | as_root xargs -0 cp -t "$DEBIAN_WASM"
    rm -rf "$work"
  fi
  rustup toolchain list | grep -q '^debian' || rustup toolchain link debian /usr
}

# The command line tool must be exactly as old as the crate.
need_wasm_bindgen() {
  local want
  want=$(grep -A1 '^name = "wasm-bindgen"$' Cargo.lock | sed -n 's/^version = "\(.*\)"/\1/p')
  [ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $want" ] && return
  say "compiling wasm-bindgen $want, once (about 3 minutes)"
  local install=(cargo install wasm-bindgen-cli --version "$want" --root "$OPENIMI_CACHE/tools" --force)
  # A registry mirror may lack one of the versions that the tool locks.
  "${install[@]}" --locked || "${install[@]}"
}

# need_npm FOLDER: the packages of its lock file, no install scripts, no browser download.
need_npm() {
  step "npm-$1" "$1/node_modules/.package-lock.json" "$1/package.json" "$1/package-lock.json" -- \
    env PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund
}

need_build() { need_rust; need_node; need_wasm_target; need_wasm_bindgen; }

# --- what the tests need -----------------------------------------------------------------------------------------
# The build without a window: the same engine, a fifth less time for the same journeys.
need_chromium() {
  [ -x /usr/bin/chromium-headless-shell ] || apt_install chromium-headless-shell
  # Greek and Cyrillic must have letters, not boxes, in every picture.
  [ -n "$(fc-list :lang=el 2>/dev/null)" ] && [ -n "$(fc-list :lang=bg 2>/dev/null)" ] || apt_install fontconfig fonts-noto-core
}

POSTGRES_BIN=/usr/lib/postgresql/15/bin
need_postgres() {
  [ -x "$POSTGRES_BIN/initdb" ] && return
  # The package would start a cluster of its own; the tests bring theirs.
  local conf=/etc/postgresql-common/createcluster.conf
  if ! grep -qs '^create_main_cluster' "$conf"; then
    as_root mkdir -p "${conf%/*}"
    echo 'create_main_cluster = false' | as_root tee -a "$conf" >/dev/null
  fi
  apt_install postgresql-15
}
