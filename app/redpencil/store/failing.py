"""What has to be undone where something fails, whatever the failure is."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator


@contextlib.contextmanager
def on_failure(*undo: Callable[[], object]) -> Iterator[None]:
    """Undo what was begun where the block is left by any exception, which goes on.

    KeyboardInterrupt and SystemExit too: a lock or a half-written file must not outlive them.
    """
    with contextlib.ExitStack() as left:
        for act in reversed(undo):
            left.callback(act)
        yield
        left.pop_all()
