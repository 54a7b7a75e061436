#!/usr/bin/env bash
# The test command: installs what the tests need, then runs them all. With --keep the pictures of the screens go to docs/screens.
# Last line, alone: "N passed, N failed, N skipped". Exit 0 only when nothing failed and something passed.
set -euo pipefail
cd "$(dirname "$0")/.."
cache=$PWD/tests/.cache
mkdir -p "$cache"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export DOTNET_ROOT=${DOTNET_ROOT:-$(dirname "$(readlink -f "$(command -v dotnet)")")}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

export SANDBOX_SCREENS=$PWD/tests/.screens
[ "${1:-}" = --keep ] && export SANDBOX_SCREENS=$PWD/docs/screens

command -v npm >/dev/null || { echo "The pages are built with Node.js 20 or later and npm; neither was found."; exit 1; }

install_chromium() {
  command -v chromium >/dev/null && return
  echo "Installing Chromium…"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
}

find_postgres() {
  local found
  found=$(command -v initdb || true)
  [ -n "$found" ] || found=$(ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1)
  [ -n "$found" ] && dirname "$(readlink -f "$found")"
}

install_postgres() {
  [ -n "$(find_postgres)" ] && return
  echo "Installing PostgreSQL…"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql >/dev/null
}

# The verifier that travels in exports is run as its readers run it.
install_verifier() {
  command -v python3 >/dev/null && command -v openssl >/dev/null && return
  echo "Installing python3 and openssl…"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-minimal openssl >/dev/null
}

# A cluster of the tests' own, on a free port, owned by an ordinary user because PostgreSQL refuses root.
start_postgres() {
  bin=$(find_postgres)
  cluster=$(mktemp -d /tmp/sandbox-pg.XXXXXX)
  owner=$(id -un)
  if [ "$(id -u)" = 0 ]; then owner=postgres; chown postgres "$cluster"; fi
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2>/dev/null || echo $((20000 + RANDOM)))
  as_owner() { if [ "$owner" = "$(id -un)" ]; then "$@"; else runuser -u "$owner" -- "$@"; fi; }
  (cd "$cluster" && as_owner "$bin/initdb" -D "$cluster/data" -U sandbox -A trust --encoding=UTF8 --locale=C >/dev/null)
  (cd "$cluster" && as_owner "$bin/pg_ctl" -D "$cluster/data" -w -l "$cluster/log" \
    -o "-h 127.0.0.1 -p $port -k $cluster -c max_connections=200" start >/dev/null)
  export SANDBOX_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=sandbox;Database=postgres"
}

stop_postgres() {
  [ -n "${cluster:-}" ] || return 0
  (cd "$cluster" && as_owner "$bin/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1) || true
  rm -rf "$cluster"
}

install_postgres
install_verifier
trap stop_postgres EXIT
start_postgres

# Servers that the tests sign in through and send mail to.
[ -d tests/HiHub.Sandbox.Web.Tests/Node/node_modules ] || (cd tests/HiHub.Sandbox.Web.Tests/Node && npm ci --no-fund --no-audit)

dotnet build HiHub.Sandbox.sln --nologo -v q -clp:NoSummary

passed=0 failed=0 skipped=0
for project in tests/*.Tests; do
  name=$(basename "$project")
  echo "== $name"
  status=0
  "$project/bin/Debug/net10.0/$name" -noColor 2>&1 | tee "$cache/$name.log" || status=${PIPESTATUS[0]}
  line=$(grep -E 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+' "$cache/$name.log" | tail -n 1 || true)
  count() { sed -nE "s/.*$1: ([0-9]+).*/\1/p" <<<"$line"; }
  if [ -z "$line" ]; then
    echo "$name ended without a summary (exit $status)"
    failed=$((failed + 1))
    continue
  fi
  bad=$(($(count Failed) + $(count Errors)))
  [ "$status" = 0 ] || [ "$bad" -gt 0 ] || bad=1
  failed=$((failed + bad))
  skipped=$((skipped + $(count Skipped)))
  passed=$((passed + $(count Total) - $(count Failed) - $(count Skipped)))
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
