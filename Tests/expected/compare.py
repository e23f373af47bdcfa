#!/usr/bin/env python3
"""Holds the sample's expected.csv against a bundle and prints what held, by label.

    python3 Tests/expected/compare.py BUNDLE [SampleData/expected.csv]

A code of findings.csv must be present (or absent) for the unit, at the cell and with the severity where they are given;
`standing:CODE=word` and `supported:CODE=word` are looked up in standings.csv; `*` stands for every code of the severity.
Exit status 1 when a row does not hold.
"""
import collections
import csv
import pathlib
import sys


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class Bundle:
    def __init__(self, folder):
        self.findings = rows(folder / "findings.csv")
        self.standings = collections.defaultdict(list)
        for row in rows(folder / "standings.csv"):
            self.standings[row["unit"], row["code"]].append(row)
        self.places = collections.defaultdict(list)
        for row in rows(folder / "places.csv"):
            self.places[row["finding"]].append(row)

    def standing(self, unit, column, text):
        code, word = text.split("=")
        levels = ("criterion", "indicator", "condition")
        return any(r[column] == word for r in self.standings[unit, code] if r["level"] in levels)

    def finding(self, expected):
        return any(self.matches(row, expected) for row in self.findings)

    def matches(self, row, expected):
        if expected["unit"] and row["unit"] != expected["unit"]:
            return False
        if expected["code"] not in ("*", row["code"]):
            return False
        if expected["severity"] and row["severity"] != expected["severity"]:
            return False
        return not expected["file"] or any(at(place, expected) for place in self.places[row["id"]])


def at(place, expected):
    names = [place["file"], expected["file"]]
    same_file = names[0] == names[1] or names[0].endswith("/" + names[1])
    return same_file and all(not expected[key] or place[key] == expected[key] for key in ("sheet", "a1"))


def holds(bundle, expected):
    kind, _, text = expected["code"].partition(":")
    if kind in ("standing", "supported") and text:
        found = bundle.standing(expected["unit"], kind, text)
    else:
        found = bundle.finding(expected)
    return found == (expected["expect"] == "present")


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    bundle = Bundle(pathlib.Path(sys.argv[1]))
    default = pathlib.Path(__file__).parents[2] / "SampleData" / "expected.csv"
    expected = rows(sys.argv[2] if len(sys.argv) == 3 else default)
    held, counts, failed = collections.Counter(), collections.Counter(), []
    for row in expected:
        key = (row["expect"], row["label"])
        counts[key] += 1
        if holds(bundle, row):
            held[key] += 1
        else:
            failed.append(row)
    for key in counts:
        print(f"{held[key]:4}/{counts[key]:<4} {key[0]:8} {key[1]}")
    for row in failed:
        place = "/".join(text for text in (row["file"], row["sheet"], row["a1"]) if text)
        print(f"NOT HELD: {row['expect']} {row['code']} unit {row['unit'] or '-'} {place} ({row['label']})")
    for word in ("present", "absent"):
        total = sum(n for (expect, _), n in counts.items() if expect == word)
        print(f"{word}: {sum(n for (e, _), n in held.items() if e == word)} of {total} held")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
