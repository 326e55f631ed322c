"""`python -m engine`: the command line."""

import sys

from engine.cli import main
from engine.waiting import wait_passively

wait_passively()
sys.exit(main())
