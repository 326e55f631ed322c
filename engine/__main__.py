"""`python -m engine`: the command line."""

import sys

from engine.cli import main
from engine.raster.left_out import leave_out_drivers
from engine.waiting import wait_passively

if __name__ == "__main__":  # processes that compute pieces load it under another name
    wait_passively()
    leave_out_drivers()
    sys.exit(main())
