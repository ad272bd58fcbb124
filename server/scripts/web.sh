#!/usr/bin/env bash
# Builds the web files of target/site: the program of the browser, styles, assets. Each step is skipped when its inputs
# are unchanged.
source "$(dirname "$0")/setup.sh"
need_build

BIN=style/node_modules/.bin
SCRIPT=server/scripts/web.sh
WEB=target/web
SITE=target/site
BROWSER=target/front/$WASM/wasm-release/frontend.wasm
CARGO_FILES=(Cargo.toml Cargo.lock .cargo/config.toml "${RUSTFLAGS:-}")

browser() {
  $WASM_CARGO build -p frontend --lib --target "$WASM" --profile wasm-release --target-dir target/front
}

bindings() {
  rm -rf "$WEB/snippets"
  wasm-bindgen --target web --no-typescript --out-name openimi --out-dir "$WEB" "$BROWSER"
}

# LEPTOS_OUTPUT_NAME is set in .cargo/config.toml, so the pages ask for openimi-<hash>.wasm, without `_bg`.
# The features are those that rustc enables by default; stripping the names strips the section that lists them.
FEATURES=(--enable-bulk-memory --enable-bulk-memory-opt --enable-nontrapping-float-to-int --enable-sign-ext
  --enable-mutable-globals --enable-reference-types --enable-multivalue)
shrink() {
  "$BIN/wasm-opt" -Oz "${FEATURES[@]}" --strip-debug --strip-producers "$WEB/openimi_bg.wasm" -o "$WEB/openimi.wasm"
}

styles() { "$BIN/sass" --style=compressed --no-source-map --load-path=style/node_modules style/main.scss "$WEB/openimi.css"; }

site() { node server/scripts/finish.mjs "$WEB" "$SITE"; }

mkdir -p "$WEB"
need_npm style
step browser "$BROWSER" app/Cargo.toml app/build.rs app/src app/domain frontend locales "${CARGO_FILES[@]}" \
  "$($WASM_CARGO --version)" -- browser
step bindings "$WEB/openimi.js" "$BROWSER" "$(wasm-bindgen --version)" "$SCRIPT" -- bindings
step wasm-opt "$WEB/openimi.wasm" "$WEB/openimi_bg.wasm" style/package-lock.json "$SCRIPT" -- shrink
step styles "$WEB/openimi.css" style "$SCRIPT" -- styles
step web-files "$SITE/build-id" "$WEB" locales style/assets style/package-lock.json server/scripts/finish.mjs -- site
