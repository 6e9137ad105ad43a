"""Entry of the frozen program: what ``python -m redpencil`` is in a checkout."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # first: a worker process starts this program again
    from redpencil.cli import main

    sys.exit(main())
