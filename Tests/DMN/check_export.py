"""Holds what `thucchat rules export` writes against others' work: the XSD of DMN 1.3, and pySFeel, an independent FEEL.

    pip install lxml PyYAML pySFeel==1.4.2 SpiffWorkflow
    python3 Tests/DMN/check_export.py .build/release/thucchat Rules

Every level table is evaluated for every region and year, and compared with the levels that the rule files write down.
SpiffWorkflow carries the schema, and reads every decision table as another program would. Optional: no test depends on it.
"""
import copy
import pathlib
import subprocess
import sys

import SpiffWorkflow
import pySFeel
import yaml
from lxml import etree
from SpiffWorkflow.dmn.parser.DMNParser import DMNParser

NAMES = {"d": "https://www.omg.org/spec/DMN/20191111/MODEL/"}
SCHEMA = pathlib.Path(SpiffWorkflow.__file__).parent / "dmn/parser/schema/DMN13.xsd"
DIRECTIONS = ["at-least", "at-most", "exactly"]


def load(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def levels_of(folder):
    """The levels of every numeric threshold, by the name of its table, in the order written."""
    found = {}
    frame = load(folder / "rulebook.yaml")
    base = frame["tiers"][0]["id"]
    indicators = [(tier["id"], c["id"], c) for tier in frame["tiers"] for c in tier.get("conditions", [])]
    for path in sorted(folder.glob("criteria/*.yaml")):
        file = load(path)
        indicators += [(file["tier"], i["code"], i) for i in file["indicators"]]
    for tier, code, indicator in indicators:
        for test in indicator["tests"]:
            for block in (test[d] for d in DIRECTIONS if d in test):
                if "of" in block:  # a multiple of another threshold has no levels of its own
                    continue
                name = f"mức {'' if tier == base else tier + ' '}{code}/{test['id']}"
                found[name] = block.get("levels", [block])
    return frame, found


def expected(levels, region, year):
    for level in levels:
        if level.get("for", region) == region and level.get("year", year) == year:
            return float(level["value"]) if "value" in level else None
    return None


def decided(table, values, parser):
    """The result of the first row whose cells all hold, by pySFeel."""
    names = table.xpath("d:input/d:inputExpression/d:text/text()", namespaces=NAMES)
    for row in table.findall("d:rule", NAMES):
        cells = row.xpath("d:inputEntry/d:text/text()", namespaces=NAMES)
        tests = [f"{values[n]} in ({c})" for n, c in zip(names, cells) if c != "-"]
        if all(parser.sFeelParse(t)[1] is True for t in tests):
            return parser.sFeelParse(row.xpath("string(d:outputEntry/d:text)", namespaces=NAMES))[1]
    return None


def rows_read(model, decision):
    """How many rows SpiffWorkflow finds in a decision's table; it takes one decision at a time."""
    alone = etree.Element(model.tag, model.attrib, nsmap=model.nsmap)
    alone.append(copy.deepcopy(decision))
    reader = DMNParser(None, alone, {"dmn": NAMES["d"]})
    reader.parse()
    return len(reader.decision.decisionTables[0].rules)


def check(program, folder, schema, parser):
    text = subprocess.run(
        [program, "rules", "export", "--rules", str(folder.parent), "--set", folder.name], check=True, capture_output=True
    ).stdout
    model = etree.fromstring(text)
    schema.assertValid(model)
    frame, levels = levels_of(folder)
    regions = list(frame["dimensions"][0]["values"])
    first, last = (int(y) for y in frame["years"])
    compared = differing = tables = 0
    for decision in model.findall("d:decision", NAMES):
        name = decision.get("name")
        if decision.find("d:decisionTable", NAMES) is not None:
            assert rows_read(model, decision) == len(decision.findall(".//d:rule", NAMES)), name
        if name not in levels:
            continue
        tables += 1
        for region in regions:
            for year in map(str, range(first, last + 1)):
                values = {frame["dimensions"][0]["name"]: f'"{region}"', "năm": year}
                wanted = expected(levels[name], region, year)
                got = decided(decision.find("d:decisionTable", NAMES), values, parser)
                compared += 1
                if got != wanted:
                    differing += 1
                    print(f"  {decision.get('name')} {region} {year}: {got}, written {wanted}")
    print(f"{folder.name}: valid, {tables} level tables of {len(levels)} thresholds, {compared} values, {differing} differ")
    return differing == 0 and tables == len(levels)


def main():
    program, rules = sys.argv[1], pathlib.Path(sys.argv[2])
    schema = etree.XMLSchema(etree.parse(str(SCHEMA)))
    parser = pySFeel.SFeelParser()
    folders = [p.parent for p in sorted(rules.glob("*/rulebook.yaml"))]
    sys.exit(0 if all([check(program, f, schema, parser) for f in folders]) else 1)


main()
