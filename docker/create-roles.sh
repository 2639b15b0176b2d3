#!/usr/bin/env bash
# Run by the database's image on a new database: the roles of a deployment.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set app="$(cat /run/secrets/app-password)" \
  --set eraser="$(cat /run/secrets/eraser-password)" \
  --set migrator="$(cat /run/secrets/migrator-password)" <<'SQL'
create role folkmoot_app login password :'app';
create role folkmoot_eraser login password :'eraser';
create role folkmoot_publisher;
create role folkmoot_migrator login password :'migrator' in role folkmoot_app, folkmoot_publisher;
revoke all on schema public from public;
alter database folkmoot owner to folkmoot_migrator;
revoke all on database folkmoot from public;
grant connect, temporary on database folkmoot to folkmoot_app, folkmoot_eraser;
SQL
