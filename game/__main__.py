"""Where `followspot`, and `python -m game`, begin and end."""

import gc
import sys


def main() -> int:
    """Run the command line and give its exit code: 130 where it is interrupted, be it while Python still imports it."""
    try:
        from game.cli import main as followspot  # noqa: PLC0415 - an interrupt of this import is to leave silently

        return followspot()
    except KeyboardInterrupt:
        return 130
    finally:
        gc.freeze()  # all goes with the process; Python would look for garbage in it first, for half of its own start


if __name__ == "__main__":
    sys.exit(main())
