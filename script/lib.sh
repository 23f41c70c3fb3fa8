# What the scripts share: saying what is done, and having what is needed. Sourced, not run.
# Nothing here pipes the network into a shell.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build_packages="build-essential pkg-config libssl-dev libwebkit2gtk-4.1-dev"
window_packages="xvfb dbus dbus-bin webkit2gtk-driver imagemagick"
test_packages="$window_packages at-spi2-core python3-pyatspi gir1.2-atspi-2.0 xdotool strace iproute2 util-linux"

# Where cargo puts what it builds.
built=${CARGO_TARGET_DIR:-$PWD/target}

say() { printf '\n==> %s\n' "$*"; }
stop() { printf '\n%s\n' "$*" >&2; exit 1; }

# The packages among $@ that are not installed.
missing_packages() {
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
  done
}

# Installs the Debian packages named in $@ that are missing; elsewhere says what to install.
need_packages() {
  if ! command -v apt-get >/dev/null; then
    pkg-config --exists webkit2gtk-4.1 2>/dev/null && return 0
    stop "This is not Debian or Ubuntu, so please install by hand, with your system's own names:
  a C compiler, pkg-config, OpenSSL 3 and WebKitGTK 4.1, each with its development files.
  To run the tests also: $test_packages
  Your system's names for the first ones: https://v2.tauri.app/start/prerequisites/#linux
Then run this again."
  fi
  local wanted=() package
  for package in "$@"; do
    # A name that this release does not have is part of another package there.
    if apt-cache show "$package" >/dev/null 2>&1 || [ ! -d /var/lib/apt/lists ] || [ -z "$(ls -A /var/lib/apt/lists 2>/dev/null)" ]; then
      wanted+=("$package")
    fi
  done
  local missing
  missing=$(missing_packages "${wanted[@]}" | tr '\n' ' ')
  [ -z "${missing// /}" ] && return 0
  local as=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || stop "These packages are missing: $missing
Please have them installed:  apt-get install --no-install-recommends $missing"
    say "Your password is asked for by sudo, to install: $missing"
    as=(sudo)
  fi
  say "Installing: $missing"
  "${as[@]}" apt-get update -qq
  # shellcheck disable=SC2086  # a list of names
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# True if version $1 is at least version $2.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

need_rust() {
  local wanted found
  wanted=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  found=$(rustc --version 2>/dev/null | cut -d ' ' -f 2 || true)
  if [ -z "$found" ] || ! at_least "$found" "$wanted"; then
    stop "Rust $wanted or newer is needed; found: ${found:-none}.
The official way (https://www.rust-lang.org/tools/install), two lines to type:
  curl --proto '=https' --tlsv1.2 -sSfo rustup-init.sh https://sh.rustup.rs
  sh rustup-init.sh
Then open a new terminal and run this again."
  fi
}

need_node() {
  local wanted=20.19.0 found
  found=$(node --version 2>/dev/null | tr -d v || true)
  if [ -z "$found" ] || ! at_least "$found" "$wanted" || ! command -v npm >/dev/null; then
    stop "Node.js $wanted or newer is needed, with npm; found: ${found:-none}.
The official way (https://nodejs.org/en/download), for a PC two lines to type:
  curl -fsSLO https://nodejs.org/dist/v20.20.2/node-v20.20.2-linux-x64.tar.xz
  sudo tar -xJf node-v20.20.2-linux-x64.tar.xz -C /usr/local --strip-components=1
Then run this again."
  fi
}

# Installs the window's packages as locked, unless they are there already, and builds it.
build_ui() {
  if ! cmp -s ui/package-lock.json ui/node_modules/.lykta-lock; then
    say "Fetching the window's packages (npm)"
    (cd ui && npm ci --no-audit --no-fund --loglevel=error)
    cp ui/package-lock.json ui/node_modules/.lykta-lock
  fi
  say "Building the window's pages"
  (cd ui && npm run --silent build)
}
