#!/usr/bin/env bash
# Draws the passwords of a new deployment into the folder "secrets" beside this file, once.
set -euo pipefail
cd "$(dirname "$0")"

if [ -e secrets ]; then
  echo "docker/secrets is there already and its passwords are those of the database: nothing done." >&2
  exit 1
fi
umask 022 # the files are read by other users inside the containers; outside, the folder is closed
mkdir -m 700 secrets
draw() { head -c 24 /dev/urandom | base64 | tr '+/' '-_'; }
url() { echo "postgres://$1:$(cat "secrets/$2")@database:5432/folkmoot"; }
for name in postgres migrator app eraser; do draw >"secrets/$name-password"; done
url folkmoot_app app-password >secrets/database-url
url folkmoot_eraser eraser-password >secrets/eraser-database-url
url folkmoot_migrator migrator-password >secrets/migration-database-url
