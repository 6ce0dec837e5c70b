# Writes a model of the staff of one trust from three published files:
#
#   awk -f docs/guide/model-of-a-trust.awk -v trust=RR8 ods.csv fte.csv population.csv > published.json
#
#   ods.csv         the ODS etr file: code, name, NHS region and so on; without a header
#   fte.csv         month,org_code,org_name,staff_group,fte_total and what follows: staff of a month
#   population.csv  code,year,sex,age_group,population: the ONS projections by region
#
# What the files do not say is assumed here, and may be said otherwise with -v:

BEGIN {
  if (month == "") month = "2018-JUN"             # of fte.csv
  if (startsOn == "") startsOn = "2018-06-30"     # the day of these figures
  if (leaving == "") leaving = 0.101              # leavers a year over the mean stock, whatever the reason
  if (old == "") old = 1                          # somebody of 65 or more needs as much as so many younger people
  years = 15
  nhs["E12000001"] = nhs["E12000003"] = "Y63"; nhs["E12000002"] = "Y62"; nhs["E12000004"] = nhs["E12000005"] = "Y60"
  nhs["E12000006"] = "Y61"; nhs["E12000007"] = "Y56"; nhs["E12000008"] = "Y59"; nhs["E12000009"] = "Y58"
}

FNR == 1 { file++ }
FNR == 1 && file == 2 && !/^month,org_code,org_name,staff_group,fte_total/ { refuse(FILENAME " has other columns than staff by month have") }
FNR == 1 && file == 3 && !/^code,year,sex,age_group,population/ { refuse(FILENAME " has other columns than projections by region have") }
{ fields($0, f) }
file == 1 && f[1] == trust { name = f[2]; region = f[3]; closed = f[12] }
file == 2 && f[1] == month && f[2] == trust && f[5] + 0 > 0 { group[++groups] = f[4]; fte[groups] = f[5] }
file == 3 && FNR > 1 && nhs[f[1]] == region {
  need[f[2]] += f[5] * (f[4] + 0 >= 65 ? old : 1)
  if (f[4] + 0 >= 20 && f[4] + 0 < 65) working[f[2], f[4] + 0] += f[5]
  if (first == "" || f[2] < first) first = f[2]
}

END {
  if (refused) exit 1
  if (name == "") refuse("the register has no trust " trust)
  if (closed != "") refuse(trust " closed on " closed)
  if (!groups) refuse("there are no staff of " trust " in " month)
  if (first == "") refuse("there is no projection for the region " region)
  printf "{\"organisation\": \"%s\", \"name\": \"%s, staff of %s\", \"startsOn\": \"%s\", \"stepsPerYear\": 1,\n \"groups\": [", trust, text(name), month, startsOn
  for (at = 1; at <= groups; at++) printf "%s\n%s", (at > 1 ? "," : ""), staff(group[at], fte[at])
  printf "],\n \"uncertainties\": [\n  {\"id\": \"Leaver rate\", \"aim\": \"LEAVE\", \"low\": 0.92, \"high\": 1.08, \"persistence\": 0.8, \"source\": \"10.1, 9.0 and 9.9 %% of nurses in England left from 2018 to 2021\"}]}\n"
}

# A staff group: its stock, who leaves, as many who join, and a need that grows as the region does.
function staff(title, stock,    leave, join, drivers) {
  leave = sprintf("[{\"risk\": \"LEAVE\", \"source\": \"Assumed: the rate of nurses in England, 2018/19\", \"rates\": [{\"fromAge\": 16, \"perYear\": %s}]}]", leaving)
  join = sprintf("[{\"route\": \"WIDER_LABOUR_MARKET\", \"band\": \"All bands\", \"headsPerYear\": [%.6f], \"source\": \"Assumed: as many as leave\", \"ages\": %s}]", stock * leaving, spread("share", 1))
  drivers = sprintf("[\n    {\"name\": \"Population\", \"kind\": \"ACTIVITY\", \"level\": [%s], \"source\": \"ONS projections, region %s, from %s on\"},\n    {\"name\": \"Productivity\", \"kind\": \"PRODUCTIVITY\", \"level\": [1], \"source\": \"Assumed: none\"}]", levels(), region, first)
  return sprintf("  {\"name\": \"%s\", \"bands\": [{\"name\": \"All bands\", \"headcount\": %s,\n    \"participation\": [{\"fromAge\": 16, \"ftePerHead\": 1}],\n    \"hazards\": %s}],\n   \"joiners\": %s,\n   \"demand\": {\"base\": %.6f, \"drivers\": %s}}", text(title), spread("heads", stock), leave, join, stock, drivers)
}

# As the people of the region who are of working age; what rounding leaves goes to the oldest. The parts sum to the whole.
function spread(what, whole,    from, all, left, part, list) {
  for (from = 20; from < 65; from += 5) all += working[known(startsOn), from]
  left = sprintf("%.6f", whole)
  for (from = 20; from < 65; from += 5) {
    part = sprintf("%.6f", from == 60 ? left : whole * working[known(startsOn), from] / all)
    left -= part
    list = list (from == 20 ? "" : ", ") sprintf("{\"age\": %d, \"%s\": %s}", from + 2, what, part)
  }
  return "[" list "]"
}

# What is needed in each year against the first. Before the projections begin nothing is taken to change.
function levels(    year, list) {
  for (year = 1; year <= years; year++) list = list (year == 1 ? "" : ", ") sprintf("%.6f", need[known(startsOn + year)] / need[known(startsOn)])
  return list
}

function known(year) { year += 0; while (year < first || !(year in need) && year > first) year += year < first ? 1 : -1; return year }

function text(value) { gsub(/\\/, "\\\\", value); gsub(/"/, "\\\"", value); return value }

# The fields of a line; a quoted one may hold commas.
function fields(line, f,    at, n, sign, quoted) {
  split("", f); n = 1
  for (at = 1; at <= length(line); at++) {
    sign = substr(line, at, 1)
    if (sign == "\"" && quoted && substr(line, at + 1, 1) == "\"") { f[n] = f[n] sign; at++ }
    else if (sign == "\"") quoted = !quoted
    else if (sign == "," && !quoted) n++
    else if (sign != "\r") f[n] = f[n] sign
  }
}

function refuse(why) { print why > "/dev/stderr"; refused = 1; exit 1 }
