#!/usr/bin/env bash
# Pictures of the program on the terminals that are installed here, for people to look at: no test compares them.
#
#   tests/screenshots.sh [FOLDER]      the pictures go there (target/screenshots without it)
#
# Needs Xvfb, ImageMagick's `import`, xdotool and at least one terminal; Debian: xvfb imagemagick xdotool xterm sakura alacritty kitty
# mlterm konsole, fonts-dejavu-core fonts-noto-core for the letters. What to look for stands in docs/terminals.md.
set -euo pipefail
cd "$(dirname "$0")/.."

into=${1:-target/screenshots}
mkdir -p "$into"
into=$(cd "$into" && pwd)
program=${VILJA:-$PWD/target/debug/vilja}
[ -x "$program" ] || { echo "no $program: cargo build first" >&2; exit 1; }
for tool in Xvfb import xdotool; do
    command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 1; }
done

work=$(mktemp -d)
export HOME="$work/home" XDG_CONFIG_HOME="$work/home/config" XDG_RUNTIME_DIR="$work/run"
mkdir -p "$XDG_CONFIG_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
# Each start tells what it is itself; what surrounds this script tells nothing.
unset VTE_VERSION KONSOLE_VERSION KITTY_WINDOW_ID ALACRITTY_WINDOW_ID TERM_PROGRAM TERM_PROGRAM_VERSION TMUX \
    SSH_CONNECTION SSH_TTY WT_SESSION
export LANG=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1

display=:97
Xvfb "$display" -screen 0 1100x760x24 >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
export DISPLAY="$display"
for _ in $(seq 50); do
    xdotool getmouselocation >/dev/null 2>&1 && break
    sleep 0.1
done

# What runs in the terminal: the name of the picture, then the keys that are pressed, then the arguments.
pages() {
    [ -z "${PAGES:-}" ] || { printf "%s\n" "$PAGES"; return; }
    echo "ar||interview --training --client-lang ar --lang sv"
    echo "arsv||interview --training --client-lang sv --lang ar"
    echo "ckb||interview --training --client-lang ckb --lang sv"
    echo "fa||interview --training --client-lang fa-AF --lang sv"
    echo "ti||interview --training --client-lang ti --lang sv"
    echo "card||doctor --test-card"
}

# How a terminal is told to run a script.
start() {
    case $1 in
        xterm) xterm -fa "DejaVu Sans Mono" -fs 12 -geometry 100x30+0+0 -e "$2" ;;
        sakura) dbus-run-session -- sakura -c 100 -r 30 -f "DejaVu Sans Mono 12" -x "$2" ;;
        alacritty) alacritty -o window.dimensions.columns=100 window.dimensions.lines=30 -e "$2" ;;
        kitty) kitty -o force_ltr=yes -o initial_window_width=100c -o initial_window_height=30c -o remember_window_size=no "$2" ;;
        mlterm) mlterm -g 100x30 -e "$2" ;;
        konsole) konsole --hide-menubar -e "$2" ;;
        app-in-konsole) VILJA_BIDI=app konsole --hide-menubar -p BidiRenderingEnabled=false -e "$2" ;;
        tmux-in-sakura) dbus-run-session -- sakura -c 100 -r 30 -f "DejaVu Sans Mono 12" \
            -x "tmux -f $work/tmux.conf -L vilja-pictures new-session $2" ;;
    esac
}
printf 'set -g allow-passthrough on\nset -g status off\n' >"$work/tmux.conf"

for terminal in ${TERMINALS:-xterm sakura alacritty kitty mlterm konsole app-in-konsole tmux-in-sakura}; do
    needed=${terminal##*-}
    command -v "$needed" >/dev/null || { echo "not here: $needed"; continue; }
    [ "$terminal" != tmux-in-sakura ] || command -v tmux >/dev/null || { echo "not here: tmux"; continue; }
    while IFS='|' read -r name keys arguments; do
        printf '#!/bin/sh\nsleep 1\nexport VILJA_HOME="%s/%s-%s"\n"%s" %s\nsleep 30\n' \
            "$work" "$terminal" "$name" "$program" "$arguments" >"$work/run.sh"
        chmod +x "$work/run.sh"
        # It waits a second, for until tmux has drawn its first screen nothing passes through it.
        # In a session of its own, so that it and all that it started can be ended together.
        setsid bash -c "$(declare -f start); work='$work'; start $terminal '$work/run.sh'" >/dev/null 2>&1 </dev/null &
        running=$!
        sleep "${PATIENCE_S:-8}"
        for key in $keys; do
            xdotool key "$key"
            sleep 1
        done
        import -window root "$into/$terminal-$name.png"
        kill -- "-$running" 2>/dev/null || true
        wait "$running" 2>/dev/null || true
        tmux -L vilja-pictures kill-server 2>/dev/null || true
    done < <(pages)
    echo "$terminal: done"
done
ls "$into"
