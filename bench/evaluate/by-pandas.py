# Counts pupils' percentages from the tables of a folder: by-pandas.py FOLDER FIGURES. Loading the library is not counted.
# A table is read once, its flags are made once, and each grouping sums all of its flags at once.
import json
import sys
import time

import pandas

folder, to = sys.argv[1:]
KENT = "E10000016"
by = ["all", "sex", "fsm", "sen", "ethnicity"]


def read(table):
    return pandas.read_csv(f"{folder}/{table}.csv", dtype={"school": str})


def levels(table, columns):
    return pandas.read_csv(f"{folder}/{table}.csv", dtype={"school": str, **{name: str for name in columns}})


def six(rows, scales):
    """Whether a child has six in each, and whether it has a score in each."""
    return (rows[scales] >= 6).all(axis=1), rows[scales].notna().all(axis=1)


def foundation_stage():
    rows = read("foundation_stage")
    areas = {
        "PSE": ["pse_1", "pse_2", "pse_3"],
        "CLL": ["cll_1", "cll_2", "cll_3", "cll_4"],
        "Maths": ["mat_1", "mat_2", "mat_3"],
        "KUW": ["kuw"],
        "PHY": ["phy"],
        "CRE": ["cre"],
    }
    scales = [scale for area in areas.values() for scale in area]
    found = {f"FSP 6+ {area}": six(rows, of) for area, of in areas.items()}
    complete = rows[scales].notna().all(axis=1)
    good = (rows[scales].sum(axis=1) >= 78) & found["FSP 6+ PSE"][0] & found["FSP 6+ CLL"][0] & complete
    return rows, {"NI 72": (good, complete), **found}


def key_stage_1():
    subjects = ["reading", "writing", "maths"]
    rows = levels("key_stage_1", subjects)
    found = {}
    for subject in subjects:
        found[f"KS1 2+ {subject}"] = (rows[subject].isin(["2", "2C", "2B", "2A", "3", "4"]), None)
        found[f"KS1 2B+ {subject}"] = (rows[subject].isin(["2B", "2A", "3", "4"]), None)
    return rows, found


def key_stage_2():
    names = {"english": "English", "maths": "maths", "science": "science"}
    rows = levels("key_stage_2", names)
    at4 = {subject: rows[subject].isin(["4", "5"]) for subject in names}
    found = {"NI 73": (at4["english"] & at4["maths"], None)}
    for subject, name in names.items():
        found[f"KS2 4+ {name}"] = (at4[subject], None)
        found[f"KS2 5+ {name}"] = (rows[subject] == "5", None)
    return rows, found


def key_stage_4():
    rows = read("key_stage_4")
    flags = {"NI 75": "five_a_to_c_em", "KS4 5+ A-C": "five_a_to_c", "KS4 5+ A-G": "five_a_to_g"}
    return rows, {code: (rows[flag] == 1, None) for code, flag in flags.items()}


def sums(rows, found):
    """Numerators and denominators of all percentages: by basis, year, area and each characteristic."""
    flags = {}
    for code, (counts, among) in found.items():
        flags[f"n {code}"] = counts
        flags[f"d {code}"] = pandas.Series(True, index=rows.index) if among is None else among
    table = pandas.concat([rows[["period", "sex", "fsm", "sen", "ethnicity"]], pandas.DataFrame(flags)], axis=1)
    table["all"] = "all"
    for basis in ["school", "home"]:
        inside = table[rows[f"{basis}_placing"] != "out-of-area"]
        area = rows[f"{basis}_lcsp"].reindex(inside.index).fillna("unplaced")
        for characteristic in by:
            apart = inside.groupby(["period", area.rename("area"), characteristic])[list(flags)].sum()
            kent = apart.groupby(level=["period", characteristic]).sum()
            yield basis, characteristic, apart.reset_index()
            yield basis, characteristic, kent.reset_index().assign(area=KENT)


def lines():
    for table in [foundation_stage, key_stage_1, key_stage_2, key_stage_4]:
        rows, found = table()
        for basis, characteristic, counts in sums(rows, found):
            counts = counts[counts["area"] != "unplaced"]
            for code in found:
                columns = ["period", "area", characteristic, f"n {code}", f"d {code}"]
                for period, area, value, numerator, denominator in counts[columns].itertuples(index=False, name=None):
                    if denominator > 0 and value != "not-known":
                        yield f"{code}\t{basis}\t{period}\t{area}\t{characteristic}\t{value}\t{numerator}\t{denominator}"


started = time.perf_counter()
figures = list(lines())
seconds = time.perf_counter() - started
with open(to, "w") as file:
    file.write("\n".join(figures))
print(json.dumps({"seconds": seconds, "figures": len(figures)}))
