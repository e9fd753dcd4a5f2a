#!/usr/bin/env bash
# Stands for the team's own deployment.
set -euo pipefail
echo "deployed $(git rev-parse --short HEAD)"
