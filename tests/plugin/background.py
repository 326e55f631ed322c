"""Runs an algorithm by QGIS's own task: prepared on the main thread, processed on another one."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext
from qgis.PyQt.QtCore import QEventLoop, QTimer

LOOK_MS = 20


def run(project: Any, name: str, values: dict, feedback: Any, look: Any = None) -> tuple:
    """Runs an algorithm and waits in an event loop.

    Args:
        project: of the context.
        name: of the algorithm, without the provider.
        values: its parameters.
        feedback: hears what it says.
        look: is called with the task, again and again while it runs.

    Returns:
        Whether it was successful, and its results; the reason where the values do not fit.
    """
    context = QgsProcessingContext()
    context.setProject(project)
    context.setFeedback(feedback)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"swimdiff:{name}")
    fits, reason = algorithm.checkParameterValues(values, context)
    if not fits:
        return False, reason
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    if task.isCanceled():  # what is done on the main thread refused; such a task never ends
        return False, {}
    ended: list = []
    loop = QEventLoop()
    task.executed.connect(lambda *answer: (ended.append(answer), loop.quit()))
    clock = QTimer()
    if look is not None:
        clock.timeout.connect(lambda: look(task))
        clock.start(LOOK_MS)
    QgsApplication.taskManager().addTask(task)
    if not ended:
        loop.exec()
    return ended[0]
