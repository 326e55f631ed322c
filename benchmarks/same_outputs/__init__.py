"""Whether two states of the program write the same: every job on fixed inputs, and a comparison of what came out.

Question: after a change that should change nothing, which output files and which texts differ, and where? To reach:
none but those that the change names.

    python -m benchmarks.same_outputs record before.json --tree FOLDER_OF_ONE_CHECKOUT
    python -m benchmarks.same_outputs record after.json --tree FOLDER_OF_ANOTHER
    python -m benchmarks.same_outputs compare before.json after.json

The jobs run as `python -m engine JOB ...` in the tree and as algorithms of QGIS's Processing with the tree's plugin,
which is laid out in its build folder, one after the other on one thread. Nothing of the tree is imported, so its
modules may have moved. Each tree needs its environments (`make setup`). Record both on one machine: other processors
round differently.
"""
