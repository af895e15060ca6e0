#!/usr/bin/env bash
# Compares the published site with nginx, which serves the same bytes with the same headers, on loopback, in rounds that
# take turns. For Debian: what is missing is installed by apt-get. Takes two minutes and the building; leaves nothing.
#   tests/load/compare.sh [path] [seconds] [rounds]
# With COMPARE_INLINE=1 the site runs with Server:InlineCompletions.
set -euo pipefail
path=${1:-/en/units/legal-advisor}
seconds=${2:-5}
rounds=${3:-3}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
chmod 755 "$work" # nginx reads as another user
site_port=18080
nginx_port=18081
threads=$(nproc)

stop() {
  for pid in ${site_pid:-} ${nginx_pid:-}; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

missing=()
for tool in wrk nginx curl; do command -v $tool >/dev/null || [ -x /usr/sbin/$tool ] || missing+=("$tool"); done
if [ ${#missing[@]} -gt 0 ]; then
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get update -qq
  $as_root apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# The site as a server gets it, with a database of its own.
dotnet publish "$root/src/NatoInternships.Web" -c Release -r linux-x64 --no-self-contained -v q -o "$work/site" >&2
cd "$work/site"
export Site__BaseAddress=http://127.0.0.1:$site_port Links__Enabled=false
export ConnectionStrings__Catalogue="Data Source=$work/catalogue.db"
[ -z "${COMPARE_INLINE:-}" ] || export Server__InlineCompletions=true

start() { # prints the ms from the start of the process to its first page
  local begin
  begin=$(date +%s%N)
  dotnet NatoInternships.Web.dll --urls "http://127.0.0.1:$site_port" >"$work/log" 2>&1 &
  site_pid=$!
  for _ in $(seq 6000); do
    curl -sf -o /dev/null "http://127.0.0.1:$site_port$path" && break
    sleep 0.01
  done
  echo "$1: first page after $((($(date +%s%N) - begin) / 1000000)) ms"
}
memory() { awk -v when="$1" '/^Pss:/ { print "memory of the site", when ":", int($2 / 1024), "MB (PSS)" }' \
  "/proc/$site_pid/smaps_rollup"; }
start "first start, with an empty database"
kill "$site_pid"
wait "$site_pid" || true
start "second start"
ready() { grep -q 'pages are ready' "$work/log"; }
for _ in $(seq 120); do ready && break; sleep 1; done
ready || { cat "$work/log" >&2; exit 1; }
memory "before the load"

# The same bytes and headers for nginx: what the site says, but for what a server writes itself.
mkdir "$work/html"
curl -sS -H 'Accept-Encoding: br' -D "$work/headers" -o "$work/html/page" "http://127.0.0.1:$site_port$path"
etag=$(sed -n 's/^ETag: *\(.*\)\r$/\1/Ip' "$work/headers")
sed '1d; s/\r$//; /^$/d' "$work/headers" | grep -viE '^(date|content-length|content-type|server|etag):' |
  awk '{ at = index($0, ":"); printf "add_header %s \"%s\";\n", substr($0, 1, at - 1), substr($0, at + 2) }' \
    >"$work/add_headers"
cat >"$work/nginx.conf" <<CONF
daemon off; worker_processes $threads; pid $work/nginx.pid; error_log $work/nginx.log;
worker_rlimit_nofile 4096;
events { worker_connections 2048; }
http {
  access_log off; server_tokens off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
  open_file_cache max=100; open_file_cache_valid 60s;
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3;
  uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
  default_type "text/html; charset=utf-8";
  server {
    listen 127.0.0.1:$nginx_port backlog=1024;
    location / { root $work/html; try_files /page =404; include $work/add_headers; }
  }
}
CONF
nginx=$(command -v nginx || echo /usr/sbin/nginx)
"$nginx" -p "$work" -c "$work/nginx.conf" &
nginx_pid=$!
sleep 1
nginx_etag=$(curl -sS -o /dev/null -D - "http://127.0.0.1:$nginx_port$path" | sed -n 's/^ETag: *\(.*\)\r$/\1/Ip')
bytes=$(stat -c %s "$work/html/page")
same=$(curl -sS "http://127.0.0.1:$nginx_port$path" | cmp -s - "$work/html/page" && echo "the same" || echo "OTHER")
echo "$path: $bytes bytes by Brotli, $same from nginx; $threads cores, wrk -t2, $seconds s a round, $rounds rounds"

# CPU of a process and its children, in ticks of a hundredth of a second.
ticks() { cat /proc/"$1"/stat $(pgrep -P "$1" | sed 's|.*|/proc/&/stat|') | awk '{ sum += $14 + $15 } END { print sum }'; }

round() { # name pid port connections [etag]
  local before after out
  before=$(ticks "$2")
  out=$(wrk -t2 -c"$4" -d"${seconds}s" --latency -H 'Accept-Encoding: br' ${5:+-H "If-None-Match: $5"} \
    "http://127.0.0.1:$3$path")
  after=$(ticks "$2")
  echo "$out" | awk -v name="$1" -v connections="$4" -v ticks=$((after - before)) '
    $1 == "50%" { p50 = $2 } $1 == "99%" { p99 = $2 } /requests in/ { count = $1 } /Requests\/sec/ { rate = $2 }
    /Non-2xx/ { bad = $NF } /Socket errors/ { bad = $0 }
    END { printf "%s %d %.0f %s %s %.1f %s\n", name, connections, rate, p50, p99, ticks * 10000 / count, bad }'
}

for connections in 32 256; do # warm up: the compiler of the runtime improves what runs often
  wrk -t2 -c$connections -d4s -H 'Accept-Encoding: br' "http://127.0.0.1:$site_port$path" >/dev/null
done
for _ in $(seq "$rounds"); do
  for connections in 32 256; do
    round nginx $nginx_pid $nginx_port $connections
    round site $site_pid $site_port $connections
    round nginx-304 $nginx_pid $nginx_port $connections "$nginx_etag"
    round site-304 $site_pid $site_port $connections "$etag"
  done
done >"$work/rounds"

echo 'answer connections requests/s p50 p99 CPU-µs (the middle round by requests/s)'
for connections in 32 256; do
  for kind in "" -304; do
    middle() { awk -v n="$1" -v c=$connections '$1 == n && $2 == c' "$work/rounds" | sort -k3n |
      sed -n "$(((rounds + 1) / 2))p"; }
    nginx_line=$(middle nginx$kind)
    site_line=$(middle site$kind)
    echo "$nginx_line"
    echo "$site_line"
    awk -v a="$nginx_line" -v b="$site_line" 'BEGIN { split(a, n); split(b, s);
      printf "  site / nginx: requests/s %.2f, p99 %.2f, CPU %.2f\n", s[3] / n[3], ms(s[5]) / ms(n[5]), s[6] / n[6] }
      function ms(text) { return text * (text ~ /us$/ ? 0.001 : text ~ /ms$/ ? 1 : 1000) }'
  done
done
memory "after the load"
