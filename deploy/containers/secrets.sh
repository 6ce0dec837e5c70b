#!/usr/bin/env bash
# Makes the passwords of a suite in containers and, from them, the files that docker-compose.yml gives to each container.
# A password once made stays: call it as often as you like.
set -euo pipefail
umask 077

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
state=${CADRE_STATE:-$home/.cadre/containers}
secrets=$state/secrets
mounted=$state/mounted
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
launcher=$home/local-stack/target

fail() { printf '%s\n' "$*" >&2; exit 1; }

# One private file each, named and written as ./cadre does it, so that "CADRE_STATE=$state ./cadre token" works.
random() { head -c "$1" /dev/urandom | base64 | tr -d '\n'; }
password() {
  [ -s "$secrets/$1" ] || random 24 | tr '+/' '-_' >"$secrets/$1"
  cat "$secrets/$1"
}
key() {
  [ -s "$secrets/$1" ] || random 32 >"$secrets/$1"
  cat "$secrets/$1"
}

# The key that was exchanged for the present one; nothing where none was.
previous() { [ ! -s "$secrets/$1.previous" ] || cat "$secrets/$1.previous"; }

# A container's user is nobody here, so the file is readable; the folder that it lies in is not.
mounted() {
  cat >"$mounted/.$1"
  chmod 0444 "$mounted/.$1"
  mv -f "$mounted/.$1" "$mounted/$1"
}

roles() {
  local database
  for database in appraisal training talent workforce; do
    printf '%s\n' "${database}_owner" "${database}_app" "${database}_jobs"
  done
  echo keycloak_owner
}

postgres() {
  local role
  password postgres | mounted postgres-superuser
  for role in $(roles); do printf '%s %s\n' "$role" "$(password "$role")"; done | mounted postgres-roles
}

service() {
  mounted "$1.properties" <<END
CADRE_DB_OWNER_USER=$1_owner
CADRE_DB_OWNER_PASSWORD=$(password "$1_owner")
CADRE_DB_APP_USER=$1_app
CADRE_DB_APP_PASSWORD=$(password "$1_app")
CADRE_DB_JOBS_USER=$1_jobs
CADRE_DB_JOBS_PASSWORD=$(password "$1_jobs")
CADRE_CURSOR_KEY=$(key cursor-key)
CADRE_IDEMPOTENCY_KEY=$(key idempotency-key)
CADRE_IDEMPOTENCY_PREVIOUS_KEY=$(previous idempotency-key)
CADRE_AUDIT_KEY=$(key "$1-audit-key")
$([ "$1" != appraisal ] || { sealing; directory; })
END
}

# The key with which appraisal asks workforce for names; the realm was given its public half.
directory() { printf 'CADRE_DIRECTORY_KEY=%s\n' "$(sed '/^-----/d' "$secrets/client-cadre-letters.pem" | tr -d '\n')"; }

# Notes of wellbeing conversations and words of fit and proper person tests have keys of their own.
sealing() {
  printf '%s\n' "CADRE_WELLBEING_KEY=$(key wellbeing-key)" "CADRE_WELLBEING_PREVIOUS_KEY=$(previous wellbeing-key)" \
    "CADRE_FIT_AND_PROPER_KEY=$(key fit-and-proper-key)" \
    "CADRE_FIT_AND_PROPER_PREVIOUS_KEY=$(previous fit-and-proper-key)"
}

keycloak() {
  mounted keycloak.conf <<END
db-username=keycloak_owner
db-password=$(password keycloak_owner)
bootstrap-admin-client-id=cadre-bootstrap
bootstrap-admin-client-secret=$(password cadre-bootstrap)
END
  "$java" -cp "$launcher/classes:$launcher/lib/*" "$home/deploy/containers/RealmFile.java" "$home" "$state" |
    mounted cadre-realm.json
}

[ -d "$launcher/lib" ] || fail 'Build Cadre first: mvn package -DskipTests'
[ "$("$java" -version 2>&1 | sed -nE 's/.* version "([0-9]+).*/\1/p')" -ge 21 ] ||
  fail 'Set JAVA_HOME to the JDK that Cadre was built with (21 or newer).'

mkdir -p "$secrets" "$mounted"
postgres
keycloak
for database in appraisal training talent workforce; do service "$database"; done
printf 'The secret files are in %s\n' "$mounted"
