#!/usr/bin/env bash
# Packs the release whose tag is named, into a folder, and says what came out as outputs of the step. A tag that is not the version that the
# bundles say of themselves stops it: the log of a run names the version that people can get.
set -euo pipefail
cd "$(dirname "$0")/.."
tag=$1
folder=$2

version=$(node -p 'require("./package.json").version')
if [ "$tag" != "v$version" ]; then
  echo "The tag is $tag, and package.json says $version: tag v$version, or correct package.json, generate, build and commit." >&2
  exit 1
fi
mkdir -p "$folder"
npm pack --json --ignore-scripts --pack-destination "$folder" >"$folder.json"
node -e '
  const [{ filename, integrity, version, size }] = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
  if (size > 3 * 1024 * 1024) throw new Error(`the package has ${size} bytes`);
  console.log(`package=${filename}\nintegrity=${integrity}\nversion=${version}`);
' "$folder.json" | tee -a "${GITHUB_OUTPUT:-/dev/null}"
