# SPDX-License-Identifier: MIT
# What every script starts from: the root, a cache that outlives a clone, words on standard error.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$ROOT"

# One compiler cache for all clones: paths inside the tree are taken as relative.
export CCACHE_BASEDIR="$ROOT" CCACHE_NOHASHDIR=1
# Emscripten's helper scripts look for acorn where Debian keeps its Node modules.
export NODE_PATH="/usr/share/nodejs${NODE_PATH:+:$NODE_PATH}"
JOBS=${JOBS:-$(nproc 2>/dev/null || echo 2)}

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }
