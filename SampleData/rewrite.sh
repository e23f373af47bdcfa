#!/usr/bin/env bash
# Writes SampleData/ again from the generator, then lets LibreOffice save the workbooks listed in rewritten.csv.
# Needs LibreOffice Calc (Debian: apt-get install --no-install-recommends libreoffice-calc). Run from the project's root.
set -euo pipefail

sample=SampleData
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rm -rf "$sample/submissions" "$sample/broken"
swift run sample-data --out "$sample"

tail -n +2 "$sample/rewritten.csv" | while IFS= read -r path; do
    soffice --headless --norestore "-env:UserInstallation=file://$work/profile" \
        --convert-to 'xml:MS Excel 2003 XML' --outdir "$work/out" "$sample/$path" </dev/null >/dev/null 2>&1
    mv "$work/out/$(basename "$path")" "$sample/$path"
    echo "LibreOffice: $path"
done
