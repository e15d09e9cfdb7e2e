"""The rights of an ordinary user, also where the tests are run by root, whom no mode stops."""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_VERSION_3 = 0x20080522
_CAPSET = {"x86_64": 126, "aarch64": 91}


@contextmanager
def without_privileges() -> Iterator[None]:
    """Give up every privilege of this process, for good: to be called in a child."""
    if sys.platform.startswith("linux") and os.geteuid() == 0:
        header = struct.pack("Ii", _VERSION_3, 0)
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.syscall(_CAPSET[os.uname().machine], header, bytes(24)):
            raise OSError(ctypes.get_errno(), "the privileges could not be given up")
    yield
