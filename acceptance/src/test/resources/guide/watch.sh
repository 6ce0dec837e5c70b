# Read before a guide: takes down which line of it is at work, what ended badly, and which variable it needs is empty.
set -o pipefail
GUIDE_CURL=$(command -v curl)
PATH=$GUIDE_BIN:$PATH
export GUIDE_CURL PATH GUIDE_LINE

before() {
  GUIDE_LINE=$1
  local rest=$2
  echo "$1" >> "$GUIDE_NOTES/lines"
  case $rest in '[ '* | '[[ '* | 'test '*) return ;; esac
  while [[ $rest =~ \$\{?([A-Z][A-Z_]*[A-Z])(.*) ]]; do
    rest=${BASH_REMATCH[2]}
    [[ -n ${!BASH_REMATCH[1]} ]] || echo "$1 EMPTY \$${BASH_REMATCH[1]} is empty" >> "$GUIDE_NOTES/faults"
  done
}

failed() { echo "$1 FAILED ended with status $2" >> "$GUIDE_NOTES/faults"; }
