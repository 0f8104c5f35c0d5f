#!/bin/sh
# src/bench/pictures.sh [ADDRESS] [FILE]: makes the README's picture of the reader from a running service that has the article in
# seeds/, with Chromium, and makes it smaller with pngquant. ADDRESS is http://localhost:8080 unless given, FILE is docker/reader.png.
set -eu
cd "$(dirname "$0")/../.."
address=${1:-http://localhost:8080}
file=${2:-docker/reader.png}
for chromium in chromium chromium-browser google-chrome; do
    if command -v "$chromium" >/dev/null; then
        break
    fi
done
article=$(curl -sf "$address/graphql" -H 'Content-Type: application/json' -d '
{"query": "{ statements(first: 1, filter: {text: \"\\\"could face severe economic sanctions\\\"\"}) { nodes { article { id } } } }"}' |
    sed -n 's/.*"id": *"\([^"]*\)".*/\1/p')
[ -n "$article" ] || {
    echo "pictures.sh: the service at $address does not have the article." >&2
    exit 1
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Takes a picture of the address $1 in a window of the size $2.
picture() {
    "$chromium" --headless --no-sandbox --hide-scrollbars --force-prefers-reduced-motion --allow-file-access-from-files \
        --window-size="$2" --user-data-dir="$folder" --virtual-time-budget=5000 --screenshot="$3" "$1" 2>/dev/null
}
# high enough that the text need not be scrolled; a second picture shows the upper part of the first
picture "$address/article/$article#S10" 1280,1750 "$folder/whole.png"
echo '<style>body { margin: 0; background: url(whole.png) no-repeat }</style>' >"$folder/part.html"
picture "file://$folder/part.html" 1280,820 "$folder/reader.png"
if command -v pngquant >/dev/null; then
    pngquant --force --output "$file" 64 "$folder/reader.png"
else
    cp "$folder/reader.png" "$file"
fi
ls -l "$file"
