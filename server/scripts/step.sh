#!/usr/bin/env bash
# Steps that are skipped when nothing they depend on has changed. Sourced by setup.sh.

# digest INPUT...: one hash of all files under the inputs; an input that is no path counts as the words themselves.
digest() {
  local input
  for input in "$@"; do
    if [ -e "$input" ]; then
      find "$input" \( -name node_modules -o -path '*/target' \) -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0r sha256sum
    else
      printf '%s\n' "$input"
    fi
  done | sha256sum | cut -d' ' -f1
}

# step NAME OUTPUT INPUT... -- COMMAND...: runs the command unless the inputs are those of its last success and the
# output is there.
step() {
  local name=$1 output=$2 inputs=() now began=$SECONDS
  local stamp="target/stamps/${name//\//-}"
  shift 2
  while [ "$1" != -- ]; do inputs+=("$1"); shift; done
  shift
  now=$(digest "${inputs[@]}" "$*")
  if [ -e "$output" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$now" ]; then return 0; fi
  say "$name"
  rm -f "$stamp"
  "$@"
  [ -e "$output" ] || stop "step $name left no $output"
  mkdir -p target/stamps
  echo "$now" >"$stamp"
  say "$name done in $((SECONDS - began)) s"
}
