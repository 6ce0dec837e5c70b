#!/usr/bin/env bash
# Keeps the contracts of today as published: run it when a release goes out, with the day of the release.
# From then on no API document and no event may break what they promise.
set -euo pipefail
[[ ${1:-} =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || { echo "usage: publish.sh YYYY-MM-DD" >&2; exit 1; }
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for module in workforce-service training-service appraisal-service talent-service gateway; do
  kept=$root/docs/published/$1/$module
  rm -rf "$kept" && mkdir -p "$kept"
  cp "$root/$module/src/main/openapi/openapi.yaml" "$kept/"
  if [ -d "$root/$module/src/main/events" ]; then
    cp "$root/$module/src/main/events"/*.json "$root/$module/src/main/events/asyncapi.yaml" "$kept/"
  fi
done
echo "$root/docs/published/$1"
