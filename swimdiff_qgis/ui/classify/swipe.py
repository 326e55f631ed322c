"""Two dates on one map: the image left of a line, the second date right of it, and the line can be dragged.

The halves are drawn by QGIS in the background and lie over the map, below what is being drawn. Labels and other layers
appear in both.
"""

from __future__ import annotations

from qgis.core import (
    QgsMapRendererJob,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

GRIP_PX = 7  # to either side of the line: so near the mouse takes it
Z_ABOVE_MAP = -5.0  # QGIS's picture of the map has -10, rubber bands and markers have 0 and more


class _Halves(QgsMapCanvasItem):
    """Paints both pictures and the line between them."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setZValue(Z_ABOVE_MAP)
        self.pictures: list[QImage | None] = [None, None]
        self.extents: list[QgsRectangle | None] = [None, None]  # which ground each picture shows
        self.names = ["", ""]
        self.share = 0.5  # of the width that is left of the line

    def boundingRect(self) -> QRectF:
        """The whole map."""
        return QRectF(0, 0, self._size()[0], self._size()[1])

    def updatePosition(self) -> None:
        """Stays where the map is, and shows the old pictures in their new place until there are others."""
        self.setPos(QPointF(0, 0))
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """Draws the halves, the line with its handle, and what each half is."""
        width, height = self._size()
        line = width * self.share
        for side, (left, right) in enumerate(((0.0, line), (line, width))):
            picture = self.pictures[side]
            if picture is not None and right > left:
                painter.setClipRect(QRectF(left, 0, right - left, height))
                painter.drawImage(self._place(self.extents[side]), picture)
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, thickness in ((QColor(0, 0, 0, 160), 4.0), (QColor("white"), 2.0)):
            painter.setPen(QPen(colour, thickness))
            painter.drawLine(QPointF(line, 0), QPointF(line, height))
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1.5))
        painter.setBrush(QColor("white"))
        painter.drawEllipse(QPointF(line, height / 2), 9.0, 9.0)
        for side, name in ((-1, self.names[0]), (1, self.names[1])):
            self._write(painter, name, line, side)

    def _write(self, painter: QPainter, name: str, line: float, side: int) -> None:
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, 260.0)
        width, height = metrics.horizontalAdvance(text) + 14, metrics.height() + 6
        box = QRectF(line + 10 if side > 0 else line - 10 - width, 8, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _place(self, extent: QgsRectangle | None) -> QRectF:
        """Gives where a picture lies on the map, which may have moved since."""
        if extent is None:  # of a map that is turned, whose pictures have no upright extent
            return self.boundingRect()
        first = self.toCanvasCoordinates(QgsPointXY(extent.xMinimum(), extent.yMaximum()))
        last = self.toCanvasCoordinates(QgsPointXY(extent.xMaximum(), extent.yMinimum()))
        return QRectF(QPointF(first), QPointF(last))

    def _size(self) -> tuple[float, float]:
        size = self.scene().views()[0].viewport().size()
        return max(float(size.width()), 1.0), max(float(size.height()), 1.0)


class Swipe(QObject):
    """Shows two dates on the map of QGIS.

    Args:
        canvas: the map.
    """

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._dates: tuple[QgsRasterLayer, QgsRasterLayer] | None = None
        self._item: _Halves | None = None
        self._jobs: list[QgsMapRendererJob] = []
        self._dragging = False

    @property
    def active(self) -> bool:
        """Whether the dates are shown."""
        return self._item is not None

    @property
    def drawn(self) -> bool:
        """Whether both pictures are there, and those of what the map shows now."""
        return self._item is not None and None not in self._item.pictures and not self._jobs

    @property
    def share(self) -> float:
        """Where the line is, 0 at the left edge and 1 at the right one."""
        return 0.5 if self._item is None else self._item.share

    def show(self, before: QgsRasterLayer, after: QgsRasterLayer) -> None:
        """Shows two raster layers, the first left of the line."""
        self.hide()
        self._dates = (before, after)
        self._item = _Halves(self._canvas)
        self._item.names = [before.name(), after.name()]
        self._canvas.mapCanvasRefreshed.connect(self._draw)
        self._canvas.viewport().installEventFilter(self)
        self._draw()

    def hide(self) -> None:
        """Takes everything off the map."""
        self._stop()
        self._dates = None
        if self._item is None:
            return
        self._canvas.mapCanvasRefreshed.disconnect(self._draw)
        self._canvas.viewport().removeEventFilter(self)
        self._canvas.viewport().unsetCursor()
        self._canvas.scene().removeItem(self._item)
        self._item = None

    def move(self, share: float) -> None:
        """Moves the line."""
        if self._item is not None:
            self._item.share = min(max(share, 0.0), 1.0)
            self._item.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets the line be dragged; all else goes to the tool of the map."""
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            if self._dragging:
                self.move(event.pos().x() / max(watched.width(), 1))
                return True
            return False
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = abs(event.pos().x() - self.share * watched.width()) <= GRIP_PX
            return self._dragging
        if kind == QEvent.Type.MouseButtonRelease and self._dragging:
            self._dragging = False
            return True
        return False

    def _draw(self) -> None:
        self._stop()
        if self._dates is None or any(sip.isdeleted(one) for one in self._dates):
            self.hide()
            return
        shown = self._canvas.layers()
        for side, (own, other) in enumerate((self._dates, self._dates[::-1])):
            layers = [one for one in shown if one is not other]
            if own not in layers:
                # Where the other date lies, so that what is above stays above; below all where neither is shown.
                layers.insert(shown.index(other) if other in shown else len(layers), own)
            settings = QgsMapSettings(self._canvas.mapSettings())
            settings.setLayers(layers)
            job = QgsMapRendererParallelJob(settings)
            job.finished.connect(lambda job=job, side=side: self._drawn(job, side))
            self._jobs.append(job)
            job.start()

    def _drawn(self, job: QgsMapRendererJob, side: int) -> None:
        if job in self._jobs and self._item is not None:
            settings = job.mapSettings()
            self._item.pictures[side] = job.renderedImage()
            self._item.extents[side] = None if settings.rotation() else settings.visibleExtent()
            self._item.update()
            self._jobs.remove(job)

    def _stop(self) -> None:
        jobs, self._jobs = self._jobs, []
        for job in jobs:
            job.cancelWithoutBlocking()
            _LEAVING.append(job)
        _LEAVING[:] = [job for job in _LEAVING if job.isActive()]


# Pictures that are not wanted any more, until their threads have noticed; a job that is deleted would wait for them.
_LEAVING: list[QgsMapRendererJob] = []
