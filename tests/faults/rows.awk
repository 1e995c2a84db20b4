# Reads the promises of docs/RELIABILITY.md, then the output of the tests named after them; prints a line for each row.
# Exits with 1 when a row has a failed test or none.
FNR == NR {
    if ($0 ~ /^\| [TE][0-9]+ \|/) {
        split($0, cells, "|")
        gsub(/ /, "", cells[2])
        row = sprintf("%s%02d", tolower(substr(cells[2], 1, 1)), substr(cells[2], 2))
        order[++rows] = row
        promise[row] = cells[3]
    }
    next
}
/^test .* \.\.\. (ok|FAILED)$/ {
    name = $2
    sub(/.*::/, "", name)
    row = substr(name, 1, 3)
    if (row in promise) {
        tests[row]++
        if ($NF != "ok") { failed[row] = failed[row] " " name }
    }
}
END {
    for (index_ = 1; index_ <= rows; index_++) {
        row = order[index_]
        verdict = !tests[row] ? "NO TEST" : failed[row] ? "FAILED" : "ok"
        if (verdict != "ok") { bad = 1 }
        printf "%-4s %-8s %2d tests %s%s\n", toupper(row), verdict, tests[row], promise[row], failed[row]
    }
    exit bad
}
