#!/bin/sh
# src/bench/pictures.sh [ADDRESS] [FILE]: makes the README's picture of the reader from a running service that has the article in
# seeds/, with Chromium and, if it is there, pngquant. ADDRESS is http://localhost:8080 unless given, FILE is docker/reader.png.
set -eu
cd "$(dirname "$0")/../.."
address=${1:-http://localhost:8080}
file=${2:-docker/reader.png}
for chromium in chromium chromium-browser google-chrome; do
    command -v "$chromium" >/dev/null && break
done
article=$(curl -sf "$address/graphql" -H 'Content-Type: application/json' \
    -d '{"query": "{ actors(filter: {name: \"Putin\"}, first: 1) { nodes { articles(first: 1, orderBy: OLDEST) { nodes { id } } } } }"}' |
    sed 's/.*"id": *"\([^"]*\)".*/\1/')
folder=$(mktemp -d)
"$chromium" --headless --no-sandbox --hide-scrollbars --force-prefers-reduced-motion --window-size=1280,860 \
    --user-data-dir="$folder" --virtual-time-budget=4000 --screenshot="$file" "$address/article/$article#S10" 2>/dev/null
rm -rf "$folder"
if command -v pngquant >/dev/null; then
    pngquant --force --output "$file" 64 "$file"
fi
ls -l "$file"
