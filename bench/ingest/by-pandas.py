# Reads a file and stores it: by-pandas.py FILE STORE. Loading the library itself is not counted.
import json
import sqlite3
import sys
import time

import pandas

started = time.perf_counter()
table = pandas.read_csv(sys.argv[1])
with sqlite3.connect(sys.argv[2]) as store:
    table.to_sql("pupils", store, index=False)
print(json.dumps({"seconds": time.perf_counter() - started, "rows": len(table)}))
