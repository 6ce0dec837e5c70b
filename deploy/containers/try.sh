#!/usr/bin/env bash
# Tries the five images for real where no registry can be reached and the only engine is Debian's podman: makes a base image,
# builds the five, runs them confined as in docker-compose.yml against PostgreSQL, Kafka and Keycloak of ./cadre on this
# machine's loopback, waits until they are healthy, and sends the leadership journey through the gateway's container.
# Stops and removes all it made; --keep-images leaves the images for the next call.
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
services=(gateway workforce training appraisal talent)
declare -A usual_port=([gateway]=8080 [appraisal]=8081 [training]=8082 [talent]=8083 [workforce]=8084)
java_home=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
keep_images=${1:-}
work=$(mktemp -d)

export JAVA_HOME=$java_home CADRE_HOME=$home CADRE_STATE=$work/state
export CADRE_PORT_OFFSET=${CADRE_PORT_OFFSET:-10000}

# crun refuses mixed cgroups; without CAP_SYS_RESOURCE a limit can only be lowered.
limits=(--ulimit nofile=4096:4096 --ulimit nproc=4096:4096)

say() { printf '%s  %s\n' "$(date +%T)" "$*"; }
fail() { say "$*" >&2; exit 1; }
# Podman complains that there is no systemd to time its health checks.
engine() { podman --log-level fatal --runtime runc "$@"; }
module() { if [ "$1" = gateway ]; then echo gateway; else echo "$1-service"; fi; }
image() { echo "localhost/cadre-try/$(module "$1")"; }
container() { echo "cadre-try-$1"; }
port() { echo $((usual_port[$1] + CADRE_PORT_OFFSET)); }
management() { echo $((usual_port[$1] + 1000 + CADRE_PORT_OFFSET)); }
address() { echo "http://127.0.0.1:$(port "$1")"; }

clean_up() {
  local service
  for service in "${services[@]}"; do engine rm --force --ignore --time 30 "$(container "$service")" >/dev/null || true; done
  [ ! -d "$CADRE_STATE/run" ] || "$home/cadre" down || true
  if [ "$keep_images" != --keep-images ]; then
    for service in "${services[@]}"; do engine rmi --force --ignore "$(image "$service")" >/dev/null || true; done
    engine rmi --force --ignore localhost/cadre-try/jre localhost/cadre-try/debian >/dev/null || true
  fi
  rm -rf "$work"
}

check() {
  local tool service release
  [ "$(id -u)" = 0 ] || fail 'debootstrap needs root.'
  release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$JAVA_HOME/release")
  [ "${release:-0}" -ge 21 ] || fail "$JAVA_HOME is Java ${release:-unknown}: set JAVA_HOME to the JDK that Cadre was built with (21 or newer)."
  for tool in podman runc debootstrap curl; do
    command -v "$tool" >/dev/null || fail "$tool is missing: apt-get install podman runc debootstrap curl"
  done
  for service in "${services[@]}"; do
    [ -f "$home/$(module "$service")/target/quarkus-app/quarkus-run.jar" ] || fail 'Build Cadre first: mvn package -DskipTests'
    if engine container exists "$(container "$service")"; then fail "$(container "$service") is there already: is this script running elsewhere?"; fi
  done
}

# A Debian and, on it, a Java runtime made from the JDK that is here, in place of the image of Eclipse Temurin.
base_image() {
  if engine image exists localhost/cadre-try/jre; then return; fi
  say 'base image: debootstrap and jlink'
  mkdir "$work/base"
  debootstrap --variant=minbase bookworm "$work/debian" >"$work/debootstrap.log" || fail "$(tail -n 5 "$work/debootstrap.log")"
  tar -C "$work/debian" -c . | engine import --quiet - localhost/cadre-try/debian >/dev/null
  "$JAVA_HOME/bin/jlink" --strip-debug --no-header-files --no-man-pages --output "$work/base/jre" --add-modules \
    java.se,jdk.unsupported,jdk.management,jdk.naming.dns,jdk.zipfs,jdk.localedata,jdk.crypto.cryptoki,jdk.security.auth,jdk.jfr
  printf '%s\n' 'FROM localhost/cadre-try/debian' 'COPY jre /opt/java' 'ENV PATH=/opt/java/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
    >"$work/base/Containerfile"
  engine build "${limits[@]}" --quiet --tag localhost/cadre-try/jre "$work/base" >/dev/null
}

# Docker's format, because the other one has no health checks.
images() {
  local service
  for service in "${services[@]}"; do
    engine build "${limits[@]}" --quiet --format docker --build-arg JRE_IMAGE=localhost/cadre-try/jre \
      --file "$home/deploy/containers/$(module "$service").Containerfile" --tag "$(image "$service")" "$home" >/dev/null
    say "$(image "$service") built"
  done
}

run() {
  local service=$1
  shift
  engine run --detach --name "$(container "$service")" --network host "${limits[@]}" \
    --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges \
    --env QUARKUS_HTTP_HOST=127.0.0.1 --env CADRE_HTTP_PORT="$(port "$service")" \
    --env QUARKUS_MANAGEMENT_HOST=127.0.0.1 --env CADRE_MANAGEMENT_PORT="$(management "$service")" \
    --env CADRE_ISSUER="http://127.0.0.1:$((8180 + CADRE_PORT_OFFSET))/realms/cadre" \
    "$@" "$(image "$service")" >/dev/null
}

containers() {
  local service upstreams=()
  for service in workforce training appraisal talent; do
    run "$service" --volume "$CADRE_STATE/mounted/$service.properties:/run/secrets/settings.properties:ro" \
      --env QUARKUS_CONFIG_LOCATIONS=file:/run/secrets/settings.properties \
      --env CADRE_DB_URL="jdbc:postgresql://127.0.0.1:$((5442 + CADRE_PORT_OFFSET))/$service" \
      --env CADRE_WORKFORCE="$(address workforce)" \
      --env CADRE_KAFKA="127.0.0.1:$((9192 + CADRE_PORT_OFFSET))" --env CADRE_KAFKA_REPLICATION=1
    upstreams+=(--env "CADRE_UPSTREAMS_${service^^}=$(address "$service")")
    upstreams+=(--env "CADRE_UPSTREAM_HEALTH_${service^^}=http://127.0.0.1:$(management "$service")/q/health/ready")
  done
  run gateway "${upstreams[@]}"
}

# Podman's own timer for health checks is systemd's; here each is asked.
await_health() {
  local service end=$((SECONDS + 180))
  for service in "${services[@]}"; do
    until engine healthcheck run "$(container "$service")" >/dev/null 2>&1; do
      if [ $SECONDS -gt $end ]; then
        engine logs --tail 20 "$(container "$service")" >&2
        fail "$service is not healthy"
      fi
      sleep 1
    done
    say "$service is healthy"
  done
}

# How many organisations a service has heard of.
organisations() {
  curl --silent --fail --header "Authorization: Bearer $2" "$(address gateway)/$1/v1/projections" |
    grep -oE '"table":"[a-z_.]*organisation[a-z_]*","rows":[0-9]+' | grep -oE '[0-9]+$' | sort -n | tail -n 1
}

await_organisations() {
  local token counts end=$((SECONDS + 120))
  token=$("$home/cadre" token operations)
  until counts=$(for service in training appraisal talent; do organisations "$service" "$token" || echo none; done | sort -u) &&
    [[ $counts =~ ^[1-9][0-9]*$ ]]; do
    [ $SECONDS -lt $end ] || fail "The services have not heard of all organisations: $counts"
    sleep 1
  done
  say "every service knows $counts organisations"
}

journey() {
  "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dslf4j.internal.verbosity=ERROR \
    -cp "$home/acceptance/target/classes:$home/acceptance/target/lib/*" org.cadre.acceptance.Demo
}

check
trap clean_up EXIT
base_image
images
say 'PostgreSQL, Kafka and Keycloak on this machine'
"$home/cadre" start postgres kafka keycloak
"$home/deploy/containers/secrets.sh"
containers
await_health
await_organisations
journey
engine ps --filter name=cadre-try- --format '{{.Names}}  {{.Image}}  {{.Status}}'
say 'The journey went through the containers.'
