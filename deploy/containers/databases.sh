#!/usr/bin/env bash
# Run once by the PostgreSQL image when it makes its cluster: a database and login roles for each service and Keycloak.
# The owner migrates, app and jobs may only connect; what they may do inside, each service's migrations grant.
set -euo pipefail

roles=/run/secrets/postgres-roles

sql() { psql --no-psqlrc --quiet -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" "$@"; }

while read -r role password; do
  ROLE_PASSWORD=$password sql -v role="$role" <<'SQL'
\getenv password ROLE_PASSWORD
create role :"role" login password :'password';
SQL
done <"$roles"

for database in appraisal training talent workforce keycloak; do
  sql -v database="$database" -v owner="${database}_owner" <<'SQL'
create database :"database" owner :"owner";
revoke all on database :"database" from public;
SQL
  sql --dbname "$database" -v owner="${database}_owner" <<'SQL'
revoke all on schema public from public;
alter schema public owner to :"owner";
SQL
done

while read -r role _; do
  sql -v database="${role%_*}" -v role="$role" <<'SQL'
grant connect on database :"database" to :"role";
SQL
done <"$roles"
