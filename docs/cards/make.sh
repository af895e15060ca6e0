#!/usr/bin/env bash
# Draws the pictures that shared links show (wwwroot/cards) and the touch icon. Needs chromium and ImageMagick.
set -euo pipefail
cd "$(dirname "$0")"
out=../../src/NatoInternships.Web/wwwroot
shot() { chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size="$1" --screenshot="$2" "$3" >/dev/null 2>&1; }
for language in en fr; do
  for kind in home catalogue unit guidance; do
    shot 1200,630 "$PWD/card.png" "file://$PWD/card.html?$language&$kind"
    convert card.png -crop 1200x630+0+0 +repage -colors 24 -define png:compression-level=9 "PNG8:$out/cards/$kind-$language.png"
  done
done
shot 180,180 "$PWD/card.png" "file://$PWD/touch.html"
convert card.png -crop 180x180+0+0 +repage -colors 16 "PNG8:$out/apple-touch-icon.png"
rm card.png
convert -background none -resize 32x32 ../../src/NatoInternships.Web/wwwroot/favicon.svg "$out/favicon.ico"
