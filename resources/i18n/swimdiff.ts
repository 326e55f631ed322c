<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/banner.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/banner.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/banner.py"/>
        <source>Copies the message and the log, for a report to the authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/banner.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/banner.py"/>
        <source>Engine options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/banner.py"/>
        <source>Opens the options, where the engine's Python is chosen and checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDock</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>&amp;Detect change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Advanced settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Change Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Chooses and checks the Python that does the computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Engine options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Load sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Makes a pair of images with known change and adds it to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Open result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Opens the tool with all its parameters, filled in as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Scores the change, writes rasters, polygons and a report, and shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Shows the result of an earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Tools of the change detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeResultAlgorithm</name>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>Adds a group with polygons, classes and score. Only in the window of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>Changed areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>Load the result into the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetectChange</name>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>Change {} - {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>change,difference,two dates,before,after,CVA,IR-MAD,encoder,unsupervised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineAlgorithm</name>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/base.py"/>
        <source>“{}” is exported first: {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistogramWidget</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/histogram_widget.py"/>
        <source>Histogram of the change score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/histogram_widget.py"/>
        <source>How many pixels have which change score (logarithmic). Drag the line to move the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputsPanel</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/inputs_panel.py"/>
        <source>&amp;After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/inputs_panel.py"/>
        <source>&amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/inputs_panel.py"/>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/inputs_panel.py"/>
        <source>&amp;Save in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/inputs_panel.py"/>
        <source>Empty: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/inputs_panel.py"/>
        <source>Folder for the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/inputs_panel.py"/>
        <source>Folder that receives score, change, polygons and report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/inputs_panel.py"/>
        <source>How change is scored without labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/inputs_panel.py"/>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/inputs_panel.py"/>
        <source>Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/inputs_panel.py"/>
        <source>Raster of the first date. The result lies on its grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/inputs_panel.py"/>
        <source>Raster of the second date. It may have another CRS, cell size or extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/inputs_panel.py"/>
        <source>Swap before and after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/job_runner.py"/>
        <source>Enable the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/job_runner.py"/>
        <source>The algorithm {} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>&amp;Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>&amp;Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>A Python 3.10 or newer with the engine's libraries. It is never QGIS's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>All ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>Checking… the first start can take half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>Found automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>How many threads a job started from the dock uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>Python of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>Starts the engine and does a tiny job with a known answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>The engine runs in a process of its own. The variable {} goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>The engine works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options_page.py"/>
        <source>Used: {} (from {})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/progress_row.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/progress_row.py"/>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/progress_row.py"/>
        <source>Progress of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/progress_row.py"/>
        <source>Stops the job. What is finished is kept, and the next run goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RasterExport</name>
    <message>
        <location filename="../../swimdiff_qgis/raster_export.py"/>
        <source>Export the layer yourself and choose the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/raster_export.py"/>
        <source>Free some space, or export the layer yourself and choose the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/raster_export.py"/>
        <source>The layer could not be exported to {} (error {}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/raster_export.py"/>
        <source>{} cannot be opened for the export.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>&amp;Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>&amp;Zoom to result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>A&amp;pply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>Above the threshold: {} of the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>Before areas below the minimum mapping unit are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>Goes back to the threshold of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>Open &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>Opens the report in the web browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>Pixels with this score or a higher one count as changed. The map follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>Result: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>Shows the whole result on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>Threshold of the change score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_panel.py"/>
        <source>Writes change raster, polygons and report with this threshold. Scores are not computed again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>Before and after are the same layer. Choose two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>Choose the raster layers of two dates. No imagery at hand? {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>Done in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>Folder of a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>Load the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>Starting the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>The scores stayed as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>Threshold applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>What was finished is kept: run again to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>Working out what will be done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/session.py"/>
        <source>Written to {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwimdiffDock</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/engine_check.py"/>
        <source>Checking the engine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwimdiffPlugin</name>
    <message>
        <location filename="../../swimdiff_qgis/plugin.py"/>
        <source>&lt;b&gt;Change Detection&lt;/b&gt;&lt;br&gt;Finds what changed between two raster layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/plugin.py"/>
        <location filename="../../swimdiff_qgis/ui/options_factory.py"/>
        <source>Change Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/plugin.py"/>
        <source>Engine options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/plugin.py"/>
        <source>The engine that does the computing is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/base.py"/>
        <source>{} cannot be read as a raster. It may be damaged or of an unknown format; get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/base.py"/>
        <source>{} is empty (0 bytes). Get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>job_runner</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/job_runner.py"/>
        <source>The job failed without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <location filename="../../swimdiff_qgis/layers.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/layers.py"/>
        <source>Change: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/layers.py"/>
        <source>Changed areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/layers.py"/>
        <source>Run the job again into another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/layers.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/layers.py"/>
        <source>The result {} cannot be opened: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>map_result</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/map_result.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/map_result.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/map_result.py"/>
        <source>{} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>0: one for each core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>A pixel counts as unchanged if it fits any pixel of the other date within this distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>A value that means no data, beside what the file declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Allow virtual and remote files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Apple GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>As many bands as chosen for before, in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Bands of after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Bands of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Bilinear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>CRS of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Cell size of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Change vector (cva)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Changed areas of fewer pixels than this are dropped, from the change raster and the polygons alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Cloud-optimised GeoTIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Compare two images of equal size that have no CRS pixel by pixel. Areas are then given in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Correct the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Cubic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>DEFLATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Date of after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Date of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Edge of the square windows that are computed at a time. Does not change the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Encoder file (.safetensors with its card beside it) for deep and fused. Empty: a fixed random encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Encoder maps (deep)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Extent of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>False alarm rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>For the percentile rule: this share of the pixels is called unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>For the robust rule: share of the unchanged pixels that may be called changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Fused scores (fused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>GeoTIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Go on from the finished windows of an interrupted run with the same inputs and parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Grid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>How change is scored without labels. cva: length of the standardised change vector, fast. irmad: iteratively re-weighted multivariate alteration detection, insensitive to linear radiometric differences. deep: distance between the feature maps of an encoder. fused: several scores joined, the most accurate on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>How the raster that does not lie on the grid is interpolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>IR-MAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Images without georeference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>In units of the CRS. 0: that of the grid's raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Invariant pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Mean and spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Minimum mapping unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Move the second date by the shift that was estimated between the two. The shift is always shown; above half a pixel there is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>NVIDIA GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Nodata of after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Nodata of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Numbers or names, separated by commas, such as 3,2,1 or B04,B03,B02. Empty: matched by name, wavelength or colour where the files say so, else by order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Of everything random: the encoder where none is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Of the landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Of the rasters. zstd is faster; deflate opens in older programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Open VRT files, /vsi paths and web addresses, which can refer to other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Output folder of a finished detect-change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Radiometric normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Raster format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Raster of the first date. Its grid is the grid of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Raster of the second date. It may have another CRS, cell size or extent; it is warped onto the common grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Receives before.tif, after.tif, truth.tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Receives score.tif, change.tif, change.gpkg, report.html and result.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Resampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Result folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Size of the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Spatial context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Such as 2018-10-13. Empty: from the file, if it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Such as 2020-10-13. Empty: from the file, if it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Such as EPSG:32631. Empty: that of the grid's raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Tolerance for misregistration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Where the encoder runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Which of the two gives the CRS and the cell size of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Width and height of the pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>ZSTD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>auto, robust, yen, triangle, otsu, percentile, or a number between 0 and 1. auto takes the rule that did best where change is rare. It can be moved afterwards without scoring again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>geotiff: tiled GeoTIFF with overviews. cog: cloud-optimised GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>intersection, before, after, union, or xmin,ymin,xmax,ymax in the CRS of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>none, moments (mean and spread of each band), or invariant (the same, fitted on the unchanged pixels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs.py"/>
        <source>none, or gaussian: each score is joined with those around it, since change is rarely one pixel wide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/phrases.py"/>
        <source>{:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/phrases.py"/>
        <source>{:.1f} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/phrases.py"/>
        <source>{} min {} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan_text</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/plan_text.py"/>
        <source>, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/plan_text.py"/>
        <source>about {:.1f} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/plan_text.py"/>
        <source>about {} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/plan_text.py"/>
        <source>about {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/plan_text.py"/>
        <source>shift {:.1f} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/plan_text.py"/>
        <source>{:.1f} GB memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relay</name>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/relay.py"/>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/relay.py"/>
        <source>about {} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/relay.py"/>
        <source>about {} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/relay.py"/>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>result_file</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_file.py"/>
        <source>{} cannot be read: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_file.py"/>
        <source>{} holds no result: there is no result.json in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_file.py"/>
        <source>{} is damaged or comes from another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/result_file.py"/>
        <source>{} is too large for a result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <location filename="../../swimdiff_qgis/sources.py"/>
        <source>Choose a raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/sources.py"/>
        <source>Export the layer to a GeoTIFF (Export &gt; Save As...) or use the imagery it was drawn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/sources.py"/>
        <source>No layer is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/sources.py"/>
        <source>Repair its source or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/sources.py"/>
        <source>Use the nodata value of the file (layer properties, Transparency), or export the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/sources.py"/>
        <source>it has nodata ranges of its own in QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/sources.py"/>
        <source>it is not a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/sources.py"/>
        <source>its CRS in QGIS ({}) is not that of its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/sources.py"/>
        <source>the nodata value of its file is switched off in QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/sources.py"/>
        <source>{} cannot be read: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/sources.py"/>
        <source>{} has nodata settings in QGIS that a file cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/sources.py"/>
        <source>{} is a picture from a server ({}); its colours are not measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/sources.py"/>
        <source>{} is not a raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>styles</name>
    <message>
        <location filename="../../swimdiff_qgis/styles.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/styles.py"/>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
