#!/bin/sh
# Redpencil @VERSION@ for Linux, x86-64: installs for the one who runs it, without root.
#     sh redpencil-@VERSION@-x86_64.run                install into ~/.local
#     sh redpencil-@VERSION@-x86_64.run --prefix DIR   … into another folder
#     sh redpencil-@VERSION@-x86_64.run --extract DIR  only lay the program's folder there
#     ~/.local/lib/redpencil/uninstall                 take everything away again
# What follows the last line of this script is a tar.gz of what is installed.
set -eu
SIZE=@SIZE@ SUM=@SUM@ GLIBC=@GLIBC@ NEEDED=@NEEDED@
prefix=${HOME:-}/.local extract=''

say() { printf '%s\n' "$*"; }
fail() {
    say "$*" >&2
    exit 2
}
older() { [ "$1" != "$2" ] && [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }
payload() { tail -n +@FIRST@ "$0"; }

while [ $# -gt 0 ]; do
    case $1 in
    --prefix) prefix=${2:?"--prefix needs a folder."} && shift ;;
    --extract) extract=${2:?"--extract needs a folder."} && shift ;;
    --help | -h) sed -n '2,6s/^# //p' "$0" && exit ;;
    *) fail "This installer does not know $1: --prefix DIR, --extract DIR." ;;
    esac
    shift
done
target=${extract:-$prefix}

[ "$(uname -sm)" = "Linux x86_64" ] || fail "This Redpencil is for Linux on x86-64; here it is $(uname -sm)."
here=$( (getconf GNU_LIBC_VERSION || ldd --version | sed -n '1s/.* /glibc /p') 2>/dev/null)
here=${here#glibc }
[ -n "$here" ] || fail "This system has no GNU C library, which Redpencil needs in version $GLIBC or newer."
older "$here" "$GLIBC" &&
    fail "This system's C library is $here; Redpencil needs $GLIBC or newer."
[ "$(payload | wc -c)" -eq "$SIZE" ] || fail "This file is not complete; please load it again."
[ "$(payload | sha256sum | cut -d' ' -f1)" = "$SUM" ] || fail "This file is damaged; please load it again."
mkdir -p "$target" 2>/dev/null || :
[ -w "$target" ] || fail "The folder $target can't be written to."
target=$(CDPATH='' cd -- "$target" && pwd)
free=$(df -Pk "$target" | awk 'NR == 2 { print $4 }')
[ "$free" -ge "$NEEDED" ] || fail "In $target there are $((free / 1024)) MB free; Redpencil needs $((NEEDED / 1024)) MB."

if [ -n "$extract" ]; then
    payload | tar -xzf - -C "$target" --strip-components=2 lib/redpencil
    say "Redpencil lies in $target; start it with $target/redpencil"
    exit
fi

old=$target/lib/redpencil/uninstall
if [ -x "$old" ]; then
    "$old" --quietly
elif [ -e "$target/lib/redpencil" ]; then
    fail "$target/lib/redpencil is there already, and not from this installer. Please move it away first."
fi
payload | tar -xzf - -C "$target" --no-same-owner
cd "$target"
# the desktop may not look into this bin folder, so that its entry names the whole path
quoted=$(printf '%s' "$target/bin/redpencil" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g')
entry=share/applications/org.redpencil.Redpencil.desktop
while IFS= read -r line; do
    case $line in
    Exec=*) printf 'Exec="%s" %%f\n' "$quoted" ;;
    *) printf '%s\n' "$line" ;;
    esac
done <"$entry" >"$entry.new"
mv "$entry.new" "$entry"
lib/redpencil/uninstall --refresh
case ":$PATH:" in
*":$target/bin:"*) command=redpencil ;;
*) command=$target/bin/redpencil ;;
esac
say "Redpencil @VERSION@ is installed in $target. Start it from the menu, or with: $command"
say "To take it away again: $target/lib/redpencil/uninstall"
exit
