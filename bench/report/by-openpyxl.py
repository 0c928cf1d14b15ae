# Writes the dumped cells of workbooks again: by-openpyxl.py DUMPS COUNT, the first so many of the folder. Values alone: no
# styles, charts, links or tables. Reading the dumps is not counted.
import glob
import io
import json
import sys
import time

import openpyxl

folder, count = sys.argv[1], int(sys.argv[2])
books = []
for path in sorted(glob.glob(f"{folder}/*.json"))[:count]:
    with open(path) as file:
        books.append(json.load(file))
started = time.perf_counter()
cells = 0
for sheets in books:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in sheets:
        page = book.create_sheet(sheet["name"])
        for row in sheet["rows"]:
            page.append(row)
            cells += len(row)
    book.save(io.BytesIO())
print(json.dumps({"seconds": time.perf_counter() - started, "workbooks": len(books)}))
