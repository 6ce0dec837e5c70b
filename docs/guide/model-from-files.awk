# Writes a model of the staff of a trust, or of all trusts of a board, a region or England, from three published files:
#
#   awk -f docs/guide/model-from-files.awk -v organisation=RR8 ods.csv fte.csv population.csv > published.json
#
#   organisation    code of a trust, a board or a region, as the register has it, or ENG
#   ods.csv         the ODS etr file: code, name, NHS region, board and so on; without a header
#   fte.csv         month,org_code,org_name,staff_group,fte_total and what follows: staff of a month
#   population.csv  code,year,sex,age_group,population: the ONS projections by region
#
# Of several trusts those are taken that are open and have staff in the month. Who is left out is told beside the model, on the
# standard error; the staff of trusts that have closed since go to their successor with -v into="RE9=R0B RLN=R0B".
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
  pairs = split(into, pair, " ")
  for (at = 1; at <= pairs; at++) { split(pair[at], code, "="); heir[code[1]] = code[2] }
}

FNR == 1 { file++ }
FNR == 1 && file == 2 && !/^month,org_code,org_name,staff_group,fte_total/ { refuse(FILENAME " has other columns than staff by month have") }
FNR == 1 && file == 3 && !/^code,year,sex,age_group,population/ { refuse(FILENAME " has other columns than projections by region have") }
{ fields($0, f) }
file == 1 { name[f[1]] = f[2]; region[f[1]] = f[3]; closed[f[1]] = f[12] }
file == 1 && (f[1] == organisation || f[4] == organisation || f[3] == organisation || organisation == "ENG" && f[3] ~ /^Y/) { trust[++trusts] = f[1] }
file == 2 && f[1] == month && f[5] + 0 > 0 {
  at = f[2] in heir ? heir[f[2]] : f[2]
  if (!((at, f[4]) in fte)) group[at, ++groups[at]] = f[4]
  fte[at, f[4]] += f[5]; all[at] += f[5]
}
file == 3 && FNR > 1 && f[1] in nhs {
  need[nhs[f[1]], f[2]] += f[5] * (f[4] + 0 >= 65 ? old : 1)
  if (f[4] + 0 >= 20 && f[4] + 0 < 65) working[nhs[f[1]], f[2], f[4] + 0] += f[5]
  if (first == "" || f[2] < first) first = f[2]
}

END {
  if (refused) exit 1
  if (!trusts) refuse("the register has no " (organisation ~ /^R/ ? "trust " : "trusts of ") organisation)
  single = trusts == 1 && trust[1] == organisation
  for (at = 1; at <= trusts; at++) {
    why = missing(trust[at])
    if (why == "") taken[++count] = trust[at]
    else if (single) refuse(why)
    else if (closed[trust[at]] == "" || trust[at] in all) left[++out] = why
  }
  if (!count) refuse("no trust of " organisation " is open and has staff in " month)
  for (at = 1; at <= out; at++) print "left out: " left[at] > "/dev/stderr"
  printf "{\"organisation\": \"%s\", \"name\": \"%s, staff of %s\", \"startsOn\": \"%s\", \"stepsPerYear\": 1,\n \"groups\": [", organisation, single ? text(name[organisation]) : "Trusts of " organisation, month, startsOn
  for (at = 1; at <= count; at++) for (of = 1; of <= groups[taken[at]]; of++) {
    printf "%s\n%s", (written++ ? "," : ""), staff(taken[at], group[taken[at], of])
  }
  printf "],\n \"uncertainties\": [\n  {\"id\": \"Leaver rate\", \"aim\": \"LEAVE\", \"low\": 0.92, \"high\": 1.08, \"persistence\": 0.8, \"source\": \"10.1, 9.0 and 9.9 %% of nurses in England left from 2018 to 2021\"}]}\n"
}

# Why there is no model of a trust; nothing where there is one.
function missing(code) {
  if (closed[code] != "") return code " closed on " closed[code] (code in all ? sprintf("; %.2f full-time equivalents in %s", all[code], month) : "")
  if (!(code in all)) return "there are no staff of " code " in " month
  if (!((region[code], first) in need)) return "there is no projection for the region " region[code]
  return ""
}

# A staff group of a trust: its stock, who leaves, as many who join, and a need that grows as the region does.
function staff(at, title,    stock, leave, join, drivers) {
  stock = fte[at, title]
  leave = sprintf("[{\"risk\": \"LEAVE\", \"source\": \"Assumed: the rate of nurses in England, 2018/19\", \"rates\": [{\"fromAge\": 16, \"perYear\": %s}]}]", leaving)
  join = sprintf("[{\"route\": \"WIDER_LABOUR_MARKET\", \"band\": \"All bands\", \"headsPerYear\": [%.6f], \"source\": \"Assumed: as many as leave\", \"ages\": %s}]", stock * leaving, spread(region[at], "share", 1))
  drivers = sprintf("[\n    {\"name\": \"Population\", \"kind\": \"ACTIVITY\", \"level\": [%s], \"source\": \"ONS projections, region %s, from %s on\"},\n    {\"name\": \"Productivity\", \"kind\": \"PRODUCTIVITY\", \"level\": [1], \"source\": \"Assumed: none\"}]", levels(region[at]), region[at], first)
  return sprintf("  {\"name\": \"%s\",%s \"bands\": [{\"name\": \"All bands\", \"headcount\": %s,\n    \"participation\": [{\"fromAge\": 16, \"ftePerHead\": 1}],\n    \"hazards\": %s}],\n   \"joiners\": %s,\n   \"demand\": {\"base\": %.6f, \"drivers\": %s}}", text(title), single ? "" : " \"organisation\": \"" at "\",", spread(region[at], "heads", stock), leave, join, stock, drivers)
}

# As the people of the region who are of working age; what rounding leaves goes to the oldest. The parts sum to the whole.
function spread(where, what, whole,    from, total, left, part, list) {
  for (from = 20; from < 65; from += 5) total += working[where, known(where, startsOn), from]
  left = sprintf("%.6f", whole)
  for (from = 20; from < 65; from += 5) {
    part = sprintf("%.6f", from == 60 ? left : whole * working[where, known(where, startsOn), from] / total)
    left -= part
    list = list (from == 20 ? "" : ", ") sprintf("{\"age\": %d, \"%s\": %s}", from + 2, what, part)
  }
  return "[" list "]"
}

# What is needed in each year against the first. Before the projections begin nothing is taken to change.
function levels(where,    year, list) {
  for (year = 1; year <= years; year++) list = list (year == 1 ? "" : ", ") sprintf("%.6f", need[where, known(where, startsOn + year)] / need[where, known(where, startsOn)])
  return list
}

function known(where, year) { year += 0; while (year < first || !((where, year) in need) && year > first) year += year < first ? 1 : -1; return year }

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
