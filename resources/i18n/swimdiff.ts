<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>SwiMDiff</name>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>%v of %m checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/result.py"/>
        <source>&amp;Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>&amp;After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>&amp;Back ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>&amp;Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>&amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_panel.py"/>
        <source>&amp;Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>&amp;Compute accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <source>&amp;Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/page.py"/>
        <source>&amp;Detect change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>&amp;Edit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/page.py"/>
        <source>&amp;Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>&amp;Evaluate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/limits.py"/>
        <source>&amp;Find cloud masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/limits.py"/>
        <source>&amp;Groups of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>&amp;Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/dialog.py"/>
        <source>&amp;Join file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/chooser.py"/>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>&amp;Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>&amp;Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>&amp;Little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/page.py"/>
        <source>&amp;Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/chooser.py"/>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>&amp;Next point ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>&amp;Open PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/progress_row.py"/>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>&amp;Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <source>&amp;Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>&amp;Pretrain encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/dialog.py"/>
        <source>&amp;Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>&amp;Put aside and apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>&amp;Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/session.py"/>
        <source>&amp;Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>&amp;Repair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>&amp;Resume pretraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>&amp;Save in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>&amp;Search in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/dialog.py"/>
        <location filename="../../swimdiff_qgis/ui/setup/session.py"/>
        <source>&amp;Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>&amp;Set up engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>&amp;Skip ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/dialog.py"/>
        <source>&amp;Start helping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>&amp;Swipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>&amp;Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/page.py"/>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>&amp;Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/page.py"/>
        <source>&amp;Train and show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/session.py"/>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>&amp;Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/kinds.py"/>
        <source>&amp;Use in Classify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/kinds.py"/>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>&amp;Use in Detect change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/kinds.py"/>
        <source>&amp;Use in Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/kinds.py"/>
        <source>&amp;Use in Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>&amp;Zoom to result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result_file.py"/>
        <source>(between {:.1f} and {:.1f} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result_file.py"/>
        <source>(between {} and {} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/plan_text.py"/>
        <source>, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/__main__.py"/>
        <source>--host takes a name such as desk.example.org, or an address such as 192.168.1.20; --port 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/__main__.py"/>
        <source>--host {host} with --port {port} makes no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/__main__.py"/>
        <source>--processes takes 1 to {most}, --memory-gb more than 0, or 0 for an equal share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/__main__.py"/>
        <source>--processes {processes} with --memory-gb {memory} makes no worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>0 ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>3.12, which uv fetches from its makers (about 30 MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>300 for printing; 150 gives smaller files for the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>&lt; {} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/plugin.py"/>
        <source>&lt;b&gt;SwiMDiff&lt;/b&gt;&lt;br&gt;Change between two layers, classes from labels, maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/encoders.py"/>
        <source>A .safetensors file, or a .pth, .pt, .ckpt, .tar or .bin file of PyTorch. Only weights are read from it; programs in it are not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/many.py"/>
        <source>A CSV file whose columns have the names of the job's parameters, and perhaps one called name; a folder of rasters with dates in their names, of which consecutive ones of the same place become pairs; or a STAC catalogue, collection or item, which is paired likewise. Paths in a table are relative to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>A Python 3.11 or newer with the engine's libraries. It is never QGIS's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>A band has the same value everywhere in {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/settings.py"/>
        <source>A batch of {batch_size} cannot be divided evenly among {world_size} {world_size:process|processes} with {accumulation} {accumulation:part|parts} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/batches.py"/>
        <source>A batch of {count} {count:patch|patches} per process cannot be divided into {parts} equal parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_edit.py"/>
        <source>A class needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/client.py"/>
        <source>A client runs only one job; create another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>A cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/join.py"/>
        <source>A cluster at {address} lets nobody in without a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/libraries.py"/>
        <source>A cluster needs the Python package {package}, which this engine does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>A collection of images is enough: the encoder learns what the places in them look like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>A date such as 2018-10-13. Empty: taken from the file, if it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>A date such as 2020-10-13. Empty: taken from the file, if it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/failures.py"/>
        <source>A file cannot be read or written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>A file of the engine is missing. A virus scanner may have deleted it: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>A file that was fetched is not the known one: its checksum differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>A folder with one folder of images a class, or with a label table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/messages.py"/>
        <source>A line of {size} bytes is longer than the protocol allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/known_list.py"/>
        <source>A link opens the page of the download. Drop the file here afterwards: its import is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_edit.py"/>
        <source>A map holds at most 255 classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/wave.py"/>
        <source>A piece ended every worker that tried it, probably for want of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>A pixel counts as unchanged if it matches any pixel of the other date within this distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/classify_scenes.py"/>
        <source>A pixel is a tile, which counts as the part around its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>A place may show several classes, and each gets a probability of its own. All labels of a tile count, and a text such as harbour; houses names two classes. A class that is not named at a labelled place is taken as absent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>A print layout as PDF, as an image and as a template for QGIS (page.qpt). None: no page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/cluster.py"/>
        <source>A process that needs more is started again. 0: half of this machine's memory is shared out among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>A program still uses them. Restart QGIS, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>A quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>A raster of a second date, for classes of change. Its grid may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <source>A raster of classes, polygons or points whose classes are known. Without it, points are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/serve.py"/>
        <source>A scheduler cannot listen at {host}:{port}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/estimates.py"/>
        <source>A simple random sample, estimated by classes of the map (post-stratified, Olofsson et al. 2014), because the map knows their areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/estimates.py"/>
        <source>A simple random sample, estimated from the counts alone: some class has too few points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <location filename="../../engine/contract/remarks/sample.py"/>
        <source>A standard error of {precision:g} takes {needed:,} {needed:point|points}; {count:,} {count:is|are} drawn. Allow a larger standard error: the number of points falls with its square, and every point has to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/estimates.py"/>
        <source>A systematic sample, estimated by classes of the map (post-stratified, Olofsson et al. 2014), because the map knows their areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/estimates.py"/>
        <source>A systematic sample, estimated from the counts alone: some class has too few points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/lattice.py"/>
        <source>A tile would have {width} x {height} pixels of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>A user and a password in it are not stored: they are forgotten when QGIS is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>A value that means no data, beside the one that the file declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>A value that means no data, beside those that the files declare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>A value that means no data, beside those that the files of both sets declare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/cmid/settings.py"/>
        <source>A view of {view_px} px cannot be divided into cells of {cell_px} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/patience.py"/>
        <source>A window was not finished in {seconds} seconds, on the last of {tries} workers that tried it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/wave.py"/>
        <source>A worker of the cluster does not finish a window, and nothing there can start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/fitness.py"/>
        <source>A worker of the cluster has {name} {there}; this engine has {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/fitness.py"/>
        <source>A worker of the cluster may use {has:.2f} GB of memory; a window takes {needed:.2f} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>A zip file with everything, next to the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/messages.py"/>
        <source>A {kind} message of {size} bytes is longer than the protocol allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/cmid/settings.py"/>
        <source>A “Hidden share” of {share:g} hides all {cells} {cells:cell|cells} of a view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>A&amp;pply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>A&amp;uto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>A3 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>A3 portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>A4 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>A4 portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>About {area_ha:,} ha changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>About {areas:,} {areas:area|areas}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>About {pixels:,} {pixels:pixel|pixels} changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Above the threshold: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>Accept a map without a CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Accept images without a CRS. Coordinates are then in pixels: x to the right, y downwards as a negative number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Accept images without a CRS. The labels are then in pixels: x to the right, y downwards as a negative number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Accumulated parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Accurac&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/tables.py"/>
        <source>Accuracies of the map and of its classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/encoders.py"/>
        <location filename="../../swimdiff_qgis/page/layout.py"/>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <source>Accuracy of a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>Accuracy that you expect of the map's classes. It determines the number of points if you do not give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result_file.py"/>
        <source>Accuracy: not measured. Draw more labels of each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/result_file.py"/>
        <source>Accuracy: not measured. Label objects in several searched areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result_file.py"/>
        <source>Accuracy: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Adan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Add a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_panel.py"/>
        <source>Add a class, such as Car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/fields.py"/>
        <source>Add a text field called class to the layer and fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Add at least two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/listing.py"/>
        <source>Add each source only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/labelled.py"/>
        <source>Add images of at least two classes, with one folder per class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Add layers, folders, files or zips, or drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/scenes.py"/>
        <source>Add more images, or use separate test data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/session.py"/>
        <source>Add one to the list, then draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Add the certificate authority of your organisation in QGIS under Settings, Options, Authentication, Manage Certificates; or use a folder of wheels under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/encoders.py"/>
        <source>Add the encoder to the list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Add the imagery for the training, or drop layers, folders and files here. No labels are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <source>Add the model to the list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/image_stack.py"/>
        <source>Add the “Second date”, or leave its bands empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>Add the “Second date”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/trained.py"/>
        <source>Add to models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/export_map.py"/>
        <source>Added by the author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/shown.py"/>
        <source>Added to the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_tasks.py"/>
        <source>Adding up the size of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/cluster.py"/>
        <source>Address and certificate of the cluster, as swimdiff-cluster certificates wrote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Address of a package index, such as your organisation's mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Address of another index for torch and torchvision alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Adds a folder of rasters or images, including its subfolders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/change.py"/>
        <source>Adds a group with polygons, classes and scores. Only in QGIS Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <source>Adds a group with the boxes. Only in QGIS Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <source>Adds a group with the classes, the uncertainty and the points. Only in QGIS Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <source>Adds a group with the tiles. Only in QGIS Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Adds a model of this plugin, or an encoder from weights of torchvision, timm, SSL4EO-S12, Satlas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Adds raster layers of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Adds rasters, images and zips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/many.py"/>
        <source>Adds the footprints of all runs with their state. Only in QGIS Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Adds the page to the layouts of this project and opens it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <source>Adds the points. Only in QGIS Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/widgets.py"/>
        <source>Advanced settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/trial.py"/>
        <location filename="../../swimdiff_qgis/ui/common/map_result.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/many.py"/>
        <source>After all runs, end with the error of the first one that failed, as a script or a workflow needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/area.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>All ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>All features of {name} lie in one block: they are learned, and never tested. Draw some elsewhere, or choose smaller blocks or whole features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>All features of {name} lie in one part: they are learned, and never tested. Draw some elsewhere, or choose smaller blocks or whole features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/outputs.py"/>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/dialog.py"/>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/parameters.py"/>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>All images of the project with these bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/judged.py"/>
        <source>All labels have the same class, {names}: there is nothing to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/checks.py"/>
        <source>All labels in {path} are where the image has no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>All objects of the image are labelled; no areas are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/swimdiff.py"/>
        <source>All patches belong to one scene, so every other key counts as a false negative and there is nothing to tell apart. Set “Scene” to grid cells, or “Scene-wide matching” to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/swimdiff/settings.py"/>
        <source>All patches belong to one scene, so nothing remains to compare with if those of the same scene are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <location filename="../../engine/contract/remarks/sample.py"/>
        <source>All pixels of {names} are drawn: there are fewer than {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/points.py"/>
        <source>All points are checked. Compute the accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>All raster layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>All windows are labelled now. Train again to see the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/parts.py"/>
        <source>All {count:,} test {count:image is|images are} among the training images as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>All {count} {count:place has|places have} a label now. Train again to see the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Allow virtual and remote files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Allowed hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Alpha band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/reading.py"/>
        <source>Also draw something that is not {only}, as a class of its own: at least two polygons per class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>An authority code such as EPSG:32631. Empty: the CRS of the raster that gives the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/encoder_box.py"/>
        <source>An encoder that was not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/refusals.py"/>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Another one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/watch.py"/>
        <source>Another process of the run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/shown.py"/>
        <source>Another project was opened meanwhile, so nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/lock.py"/>
        <source>Another run is writing to {folder} (it is not known which).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/lock.py"/>
        <source>Another run is writing to {folder} (process {process} on {host}, started {minutes} {minutes:minute|minutes} ago).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Apple GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Apple GPU (MPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Applies another threshold to a finished result: writes classes, polygons and report again, keeps the scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/change.py"/>
        <source>Apply threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Ar&amp;ea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/area.py"/>
        <source>Area of &amp;interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Area of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Area of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Area that the map shows, in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Area, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Areas are counted when the slider rests; small ones are left out, as on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/readme.py"/>
        <source>Areas are geodesic and summed over the pixels of the map. They contain the errors of the map; a sample checked by eye shows how large these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/accuracy.py"/>
        <source>Areas as mapped, counted pixel by pixel; they contain the errors of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/tables.py"/>
        <source>Areas estimated from a sample, with their intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Areas smaller than this get the class around them. 1: all areas are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/lists.py"/>
        <source>Areas, as mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/lists.py"/>
        <source>Areas, estimated from the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/extents.py"/>
        <source>As a text here also xmin,xmax,ymin,ymax [CRS].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/extents.py"/>
        <source>As a text here: xmin,xmax,ymin,ymax [CRS].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>As many processes as the number says are started on this machine. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>As pip is set up on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>As published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/known_encoders.py"/>
        <source>As the first, half as large and faster: for machines without a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/known_encoders.py"/>
        <source>As the one before, trained by self-distillation instead of contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/cluster/check_cluster.py"/>
        <source>Asking the workers for their versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>Asks who is there, with which versions, and whether they read the image themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/foreign_crs.py"/>
        <source>Assign a CRS with an authority code (QGIS: Projections &gt; Assign projection), or save the layer anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/raster_export.py"/>
        <source>Assign a known CRS to the layer (Layer CRS &gt; Set Layer CRS), or export it and choose the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>Assign one (QGIS: Raster &gt; Projections &gt; Assign projection), or set “Images without georeference” to compare two images pixel by pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/area.py"/>
        <location filename="../../engine/labels/reading.py"/>
        <source>Assign the CRS in which the layer was drawn (QGIS: Layer CRS &gt; Set, then export it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/outline.py"/>
        <source>Assign the right CRS, or turn off “Cloud-optimised GeoTIFF”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/layout.py"/>
        <source>Author: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/change/limits.py"/>
        <location filename="../../swimdiff_qgis/ui/common/encoder_box.py"/>
        <location filename="../../swimdiff_qgis/ui/places/inputs.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <source>Average precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/result_file.py"/>
        <source>Average precision: {:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Balance the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Band numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all bands, or those of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Band numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>Band numbers or names, separated by commas, such as 3,2,1 or B04,B03,B02. Empty: bands are matched by name, wavelength or colour where the files give them, otherwise by order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Band numbers or names, separated by commas, such as 4,3,2 or B04,B03,B02. Empty: red, green and blue if the files name them, otherwise all bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Band numbers or names, separated by commas. An encoder that was made for other bands is spread over them. Empty: the bands named in the encoder's card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/plan_text.py"/>
        <source>Bands chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Bands of after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Bands of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Bands of the second date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/image_stack.py"/>
        <source>Bands of the second date are set, but there is no second date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/evaluate.py"/>
        <source>Bars are means over the seeds, points are seeds; below, the mean of each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/trial.py"/>
        <location filename="../../swimdiff_qgis/ui/common/map_result.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>Before and after are the same file: no change can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>Before and after are the same layer. Choose two different layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>Beside the weights, the file contains objects of other programs ({names}). They were left out, and nothing in them was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>Between {low_percent:.2g} % and {high_percent:.2g} % changed, depending on the threshold: look at the slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Bilinear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Blurred views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/train_scenes.py"/>
        <source>Both a raster with labels and labelled images are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/lessons.py"/>
        <source>Both an image with objects and labelled images are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/classification.py"/>
        <source>Both dates are the same file, so no class of change can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_panel.py"/>
        <source>Box size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Boxes lie as their objects do, such as ships, cars or planes: learned from outlines. Boxes that were dragged along the edges of the image, and points, do not say how an object lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/inputs.py"/>
        <source>Boxes or outlines of objects, with a field that names their class. The bounds of an outline count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>Bring the image to the same units and correction, train a model on it, or switch on “Classify anyway”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>Bring the image to the same units and correction, train a model on it, or switch on “Detect anyway”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>By its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>CMID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>CRS of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>CRS of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>CSV file with a column `file` (file names, or paths relative to the source) and a column for the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/progress_row.py"/>
        <location filename="../../swimdiff_qgis/ui/setup/dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <location filename="../../swimdiff_qgis/ui/setup/session.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/progress_row.py"/>
        <location filename="../../swimdiff_qgis/ui/setup/dialog.py"/>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Card of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Cell size of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/common.py"/>
        <source>Certificate of the cluster, as swimdiff-cluster certificates wrote it. It names the address as well, so that “Compute on” can stay empty. Images are read where the workers see the same files; otherwise their pixels are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/change.py"/>
        <location filename="../../swimdiff_qgis/project/layers.py"/>
        <location filename="../../swimdiff_qgis/project/styles.py"/>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cli.py"/>
        <source>Change detection on rasters of any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Change of colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <source>Change of objects {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Change of objects, {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Change vector (cva)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/change.py"/>
        <source>Change {} - {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/layers.py"/>
        <source>Change: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/change.py"/>
        <location filename="../../swimdiff_qgis/project/layers.py"/>
        <source>Changed areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>Changed areas smaller than this are removed from the change raster and from the polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Changed objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>Channels between a place and its prototypes. Empty: from the preset, 512; 2048 for paper-scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Channels between a place and its prototypes. Empty: from the preset, 512; 2048 for paper-scale. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/opening.py"/>
        <source>Check address and join file, and that its scheduler runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/addresses.py"/>
        <source>Check how it is written; a space in it is written %20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Check that both rasters show the same place and have the right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>Check that it runs, that this machine reaches it, and that both have a copy of the same join file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/writing.py"/>
        <source>Check that its file is not read-only and that the disk has free space, then draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/sample.py"/>
        <source>Check that the file is not read-only and that the disk has free space, then answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/failures.py"/>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/comparison.py"/>
        <source>Check that they belong together, and check the nodata value of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/reference.py"/>
        <source>Check the CRS of the layer, and that it belongs to this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/classes.py"/>
        <source>Check the CRS of the layer. If it is right, start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/fetching.py"/>
        <source>Check the address and whether it has expired, or download the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Check the address of the mirror under Advanced, and whether it needs a user and a password. Both are forgotten when QGIS is closed, so type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <source>Check the address, and that the scheduler was started with the join file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <source>Check the address, that the machine is switched on and in the same network, and that its firewall lets this port in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <location filename="../../engine/raster/fetching.py"/>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Check the connection, and the proxy in QGIS under Settings, Options, Network. What was fetched is kept. Without a network, use a folder of wheels under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/writing/spool.py"/>
        <location filename="../../engine/vector/layer_check.py"/>
        <source>Check the disk, then run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/loader.py"/>
        <source>Check the disk. Delete the packed file, so that it is created again, or copy the images again; then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/trial.py"/>
        <source>Check the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/client.py"/>
        <source>Check the engine's Python: the algorithm 'Check the engine' shows what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>Check the file's permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/listing.py"/>
        <source>Check the folder's permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/disk.py"/>
        <location filename="../../engine/files/guard.py"/>
        <source>Check the folder, its permissions and its disk, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/label_layer.py"/>
        <source>Check the free disk space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <source>Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/classify_scenes.py"/>
        <source>Check the nodata value, or use smaller tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/detection_result.py"/>
        <source>Check the nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/pixels/statistics.py"/>
        <source>Check the nodata values and masks, and that the two dates overlap where they have data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/classify/maps.py"/>
        <source>Check the nodata values and masks, and the extent if you chose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/result.py"/>
        <source>Check the nodata values and masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/lessons.py"/>
        <source>Check the nodata values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/label_table.py"/>
        <location filename="../../engine/jobs/many/sources.py"/>
        <location filename="../../engine/raster/access.py"/>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/run_many.py"/>
        <source>Check the table or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/nothing.py"/>
        <source>Check their nodata values and masks, and that the two overlap where they have data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Check user and password of the proxy in QGIS under Settings, Options, Network. If your organisation does not let programs fetch packages, use a folder of wheels or its mirror under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/array_tiles.py"/>
        <source>Check where they are NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Check “Cell size of the result”, which is in units of the CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/sources.py"/>
        <source>Checking image {number} of {count} in {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_tasks.py"/>
        <source>Checking the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>Checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/export_map.py"/>
        <source>Checksums of all files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/image_boxes.py"/>
        <source>Choose a .json file, or a folder with the folders images and labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/scenes.py"/>
        <source>Choose a CSV file under “Scene table”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Choose a class and a tool and draw on the map: a few areas of each class, spread over the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_panel.py"/>
        <source>Choose a class and draw a box around each object, in areas that you search completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Choose a class map. Points are drawn at random, and you say what is really there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>Choose a classifier made with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/masks.py"/>
        <source>Choose a date with fewer clouds or another extent, check “Kind of mask”, or turn “Find cloud masks” off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/fields.py"/>
        <source>Choose a field that names a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/vector_boxes.py"/>
        <source>Choose a field with the size of each object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/reading.py"/>
        <source>Choose a file of one of these types: {suffixes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/reading.py"/>
        <source>Choose a file that contains only the encoder's weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/reading.py"/>
        <source>Choose a file with the weights of an encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/safe_header.py"/>
        <source>Choose a file written by train-classifier; files of other formats could run foreign code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/labelled.py"/>
        <source>Choose a folder or a zip file of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/labelled.py"/>
        <source>Choose a folder or zip with one folder per class, and files that end in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Choose a folder that is yours under Advanced. If it is yours, a virus scanner may protect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Choose a folder with a short path under Advanced, such as C:\swimdiff, or switch long paths on in Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/disk.py"/>
        <source>Choose a folder with a shorter path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/listing.py"/>
        <source>Choose a folder with files that end in {endings}, or a zip file with files that end in {zip_endings}. Unpack zip files of other products, such as Sentinel-2's, into a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Choose a folder with one folder of images for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/pairs.py"/>
        <source>Choose a folder with one folder per place, each with the files before, after and change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/image_boxes.py"/>
        <source>Choose a folder with the folders images and labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked_files.py"/>
        <source>Choose a folder with the folders images and masks, or a raster and the layer of its polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/kept.py"/>
        <source>Choose a higher “Lowest score”, or search a part of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/measure.py"/>
        <source>Choose a larger “Patch” or “Distance of patches”, or a part of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/area.py"/>
        <source>Choose a layer of polygons; if only selected features are used, select some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>Choose a map of classes: one band of whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Choose a model.safetensors of a training here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Choose a model.safetensors of a training on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>Choose a model.safetensors written by train-classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/model.py"/>
        <source>Choose a model.safetensors written by train-detector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/settings.py"/>
        <source>Choose a multiple of {portions}, at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/more_like_this.py"/>
        <source>Choose a place of {path} that has data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_session.py"/>
        <source>Choose a polygon layer that can be edited, or create labels with New….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>Choose a raster file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>Choose a raster file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <source>Choose a raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>Choose a raster with image bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/example.py"/>
        <source>Choose a smaller box, or a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/cmid/settings.py"/>
        <source>Choose a smaller share, so that the encoder is shown something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/failures.py"/>
        <source>Choose a smaller window, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/fitness.py"/>
        <source>Choose a smaller window, or fewer workers on each machine, or start them with more --memory-gb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/wave.py"/>
        <source>Choose a smaller window, or fewer workers on each machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/swimdiff/settings.py"/>
        <source>Choose a value above 0 and at most 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/swimdiff/settings.py"/>
        <source>Choose a value above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/swimdiff/settings.py"/>
        <source>Choose a value from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/swimdiff/settings.py"/>
        <source>Choose a value of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/swimdiff/settings.py"/>
        <source>Choose a value of at least 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/swimdiff/settings.py"/>
        <source>Choose a value of at least 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>Choose a vector layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/cmid/settings.py"/>
        <source>Choose a weight above 0 for at least one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/batches.py"/>
        <source>Choose a “Batch” that can be divided by the number of processes and of “Accumulated parts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/cmid/settings.py"/>
        <source>Choose a “Patch” or “Size of the views” of {low} or {high} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/cmid/settings.py"/>
        <source>Choose a “Patch” or “Size of the views” of {low} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/folder.py"/>
        <source>Choose an empty folder, or move the file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>Choose an encoder made with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/reading.py"/>
        <location filename="../../engine/contract/safe_header.py"/>
        <source>Choose an existing file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/items.py"/>
        <source>Choose an item with GeoTIFF or JPEG 2000 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/compare_objects.py"/>
        <source>Choose an objects.gpkg written by detect-objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Choose another Python, or another place for the libraries, under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/features.py"/>
        <source>Choose another file or layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/features.py"/>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Choose another folder under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/join.py"/>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_edit.py"/>
        <source>Choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/area.py"/>
        <source>Choose another layer, or check its CRS and “Extent of the result”. The images cover {bounds} in {crs_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/counting.py"/>
        <source>Choose another layer, or check its CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/class_map/opening.py"/>
        <source>Choose another map, or check its nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>Choose another name, or delete the other encoder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/label_layer.py"/>
        <source>Choose another name, or open the existing label file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_edit.py"/>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/join.py"/>
        <source>Choose another name; machines that have a copy of the old file could not join any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/launcher.py"/>
        <source>Choose another one in the options, or set the environment variable SWIMDIFF_PYTHON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/guard.py"/>
        <location filename="../../engine/sample/pair.py"/>
        <source>Choose another output folder, or move this file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/draw_sample.py"/>
        <source>Choose another output folder, or move this sample first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/pretrain.py"/>
        <source>Choose another output folder, or start without “Resume”, which replaces this result at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/state.py"/>
        <source>Choose another output folder, or start without “Resume”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>Choose another output folder, use the same parameters as the other run, or start again without “Resume”, which deletes its checkpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/disk.py"/>
        <location filename="../../engine/files/guard.py"/>
        <source>Choose another output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Choose another “CRS of the result”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/tasks/base.py"/>
        <source>Choose as many bands as the encoder needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/reader.py"/>
        <source>Choose at least one band, and the same number for each raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/export_map.py"/>
        <source>Choose at least one of {products}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/swimdiff/settings.py"/>
        <source>Choose at most the value of “Temperature”, so that only similar patches count as the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/cmid/settings.py"/>
        <source>Choose at most {cells} {cells:cell|cells}, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/device.py"/>
        <source>Choose auto or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Choose before or after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/package.py"/>
        <source>Choose existing files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/segments.py"/>
        <source>Choose frozen or fine-tuned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/shown.py"/>
        <source>Choose it above at its new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/writing.py"/>
        <source>Choose labels that can be edited, or create new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/segmentation.py"/>
        <source>Choose labels where the image has data, and check its nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/area.py"/>
        <source>Choose larger ones, or a smaller “Cell size of the result”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/fields.py"/>
        <location filename="../../engine/objects/counting.py"/>
        <location filename="../../engine/objects/vector_boxes.py"/>
        <source>Choose one of its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/fields.py"/>
        <source>Choose one of them under “Class field”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/change/threshold.py"/>
        <source>Choose one of {choices}, or a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/errors.py"/>
        <location filename="../../engine/contract/parameters.py"/>
        <source>Choose one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/tasks/registry.py"/>
        <source>Choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/features.py"/>
        <source>Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>Choose one under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/access.py"/>
        <source>Choose one: GeoPackage, Shapefile, GeoJSON, FlatGeobuf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/session.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/label_session.py"/>
        <source>Choose others above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>Choose polygons, lines or points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>Choose raster layers of two dates. No imagery at hand? {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/listing.py"/>
        <source>Choose rasters, folders or zip files of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/access.py"/>
        <source>Choose the .shp file next to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>Choose the bands in the model's order under “Bands”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/bands.py"/>
        <source>Choose the bands that the encoder needs, in its order, or an encoder that fits these bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bandmap.py"/>
        <source>Choose the bands to compare under “{label}” and “{second_label}”, such as 1,2,3 and 3,2,1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/class_map/opening.py"/>
        <source>Choose the classes.tif of a finished classification, or another raster of whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/class_map/opening.py"/>
        <source>Choose the classes.tif of a finished classification, or another raster with one band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/naming.py"/>
        <source>Choose the field of the class under “Class field”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/classes.py"/>
        <source>Choose the field of the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/reference.py"/>
        <source>Choose the field of the true class under “Class field”. It must contain names or values of the map's classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/result_file.py"/>
        <source>Choose the folder of a model of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/result_file.py"/>
        <source>Choose the folder of a training of objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result_file.py"/>
        <source>Choose the folder of a training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result_file.py"/>
        <source>Choose the folder of an accuracy assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Choose the folder of an environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/result_file.py"/>
        <source>Choose the folder of found objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/inputs.py"/>
        <source>Choose the folder that contains them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <location filename="../../swimdiff_qgis/ui/labels/chooser.py"/>
        <source>Choose the image first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Choose the image whose objects are to be found. No imagery at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>Choose the image whose pixels are to be classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Choose the image whose places are to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/parts.py"/>
        <source>Choose the images to train on. If it is the same path as “Test data”, the images are split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/segments.py"/>
        <source>Choose the images to train on. If it is the same path as “Test data”, the images or polygons are split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/catalogue.py"/>
        <source>Choose the item.json of an acquisition, or a catalogue or collection that leads to items on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/catalogue.py"/>
        <source>Choose the item.json of one of them, or run over all of them with run-many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/session.py"/>
        <source>Choose the join file of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/mask.py"/>
        <source>Choose the mask as it was delivered: interpolated classes mean nothing. For a mask of your own, set “{kind_label}” to “{other_label}” and name its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/mask_figures.py"/>
        <source>Choose the mask of the same place, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/mask.py"/>
        <source>Choose the mask's own file, or another “{kind_label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/apply_threshold.py"/>
        <location filename="../../swimdiff_qgis/ui/change/result_file.py"/>
        <source>Choose the output folder of a finished detect-change, or run detect-change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>Choose the output folder of a pretraining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/pairs.py"/>
        <source>Choose the places to train on. If it is the same path as “Test data”, the places are split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/comparison.py"/>
        <source>Choose the probabilities of this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/comparison.py"/>
        <source>Choose the probability.tif that classify wrote together with this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/accuracy.py"/>
        <source>Choose the result.json of a finished accuracy or train-classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>Choose the same bands in the model's order under “Bands”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bandmap.py"/>
        <source>Choose the same number for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/bands.py"/>
        <source>Choose the same number from each under “Bands”, or for a single source with PATH{mark}1,2,3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/searching.py"/>
        <source>Choose the same “Bands” of all rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/join.py"/>
        <source>Choose the “{label}” that swimdiff-cluster certificates wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/fitting.py"/>
        <source>Choose weights as torchvision, timm, MoCo, SeCo, SSL4EO-S12, Satlas or CMID store them, of one of these networks: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Choose where the result goes, then start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/mask.py"/>
        <source>Choose “{kind_label}”; with “{other_label}”, name the values that hide the ground under “{values_label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/widgets.py"/>
        <source>Chooses and checks the Python that does the computations, and the models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/naming.py"/>
        <source>Chooses the file of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <location filename="../../swimdiff_qgis/ui/labels/class_list.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/count_table.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/chooser.py"/>
        <source>Class &amp;field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Class field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_edit.py"/>
        <source>Class {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/common/outputs.py"/>
        <location filename="../../swimdiff_qgis/page/lists.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <location filename="../../swimdiff_qgis/ui/labels/class_list.py"/>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/classes.py"/>
        <location filename="../../swimdiff_qgis/ui/labels/label_set.py"/>
        <source>Classes with names need a text field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/export.py"/>
        <source>Classes without a pixel: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>Classes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Classif&amp;y whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>Classified in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Classifies a whole image with a trained model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Classifies the whole image with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Classify anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Classify even if the ground resolution or the values of the image differ from those that the model was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Classify even if the ground resolution or the values of the image, or the size of the tiles, differ from those that the model was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/predict.py"/>
        <source>Classifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/thorough_training.py"/>
        <source>Classifying the labels that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/segmentation.py"/>
        <source>Classifying {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>Click a place on the map: the tiles that look most like it light up, ranked. It needs no labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Click to place a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/label_panel.py"/>
        <source>Click to place corners, right-click to finish. Hold the button and drag to draw freehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/dialog.py"/>
        <location filename="../../swimdiff_qgis/ui/setup/dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/wanted.py"/>
        <source>Close it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/set_change.py"/>
        <source>Close the program or remove the layer, then open the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/set_change.py"/>
        <source>Close the program or remove the layer, then rename the file or run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/models.py"/>
        <source>Close the programs that are using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/banner.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>Cloud-optimised GeoTIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/fetching.py"/>
        <source>Collecting {count} libraries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Colour of the chosen class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_session.py"/>
        <source>Colour of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Column of the table that names the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/contrast.py"/>
        <source>Compare each patch with the other patches of its batch as well. Their keys are never out of date, as those of the queue are while the encoder learns fast. Without this, only the queue counts, as published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/compare.py"/>
        <source>Compare objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <source>Compare objects of two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>Compare the mean spectrum of the batch, as published. Without this, that of each image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Compare the mean spectrum of the batch, as published. Without this, that of each image. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>Compare two images without a CRS pixel by pixel; they must have the same size. Areas are then given in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>Compare wit&amp;h reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Compare with the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Compared at {count:,} {count:place|places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Compared in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Compares a map with a reference: confusion matrix, accuracies and areas with their confidence intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>Compares the map with the reference, wherever both have a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Compares the map with the reference. Only a random sample tells the accuracy of the whole map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Compares the objects of two dates by place: which appeared, which vanished, which stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/compare_objects.py"/>
        <source>Comparing the objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Compute each batch in this many parts, to save memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>Compute on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Computed in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Computes &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>Computes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/export_map.py"/>
        <source>Computing checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/quick_features.py"/>
        <source>Computing features of the labelled pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/pixels/cache.py"/>
        <source>Computing the encoder's maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/patches.py"/>
        <source>Computing the maps of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>Confidence level of all intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/outputs.py"/>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <location filename="../../swimdiff_qgis/ui/places/result.py"/>
        <source>Confusion matrix and figures of each class, in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Confusion matrix, accuracy and area of each class, in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/tables.py"/>
        <source>Confusion matrix: rows are the reference, columns the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Connects to a cluster, counts its workers and compares their versions with those of this engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Contains the true area with {:g} % confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Continues from the last checkpoint in the output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>Continues with points that were drawn earlier: the sample.gpkg in their folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/loss.py"/>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>Convert it to a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/signatures.py"/>
        <source>Convert it to a GeoTIFF: gdal_translate IN OUT.tif; in QGIS, choose its layer, which is then exported. If it has several layers or variables, gdalinfo lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>Convert it to a plain GeoTIFF (gdal_translate), or set “Allow virtual and remote files” if you trust it and everything that it refers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>Convert it to a tiled GeoTIFF: gdal_translate -co TILED=YES IN OUT.tif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/bands.py"/>
        <location filename="../../engine/raster/bandmap.py"/>
        <source>Convert it to colours first: gdal_translate -expand rgb IN.tif OUT.tif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Converts weights of others (torchvision, timm, SSL4EO-S12, SeCo, DeCUR, Satlas, CMID) to an encoder file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/layout.py"/>
        <source>Coordinate reference system: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/banner.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/encoders.py"/>
        <source>Copies the finished encoder to the models folder, so that other tools list it by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/banner.py"/>
        <source>Copies the message and the log, to report them to the authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <source>Copies the model to the models folder, so that Classify lists it by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <source>Copies the model to the models folder, so that Find objects lists it by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <source>Copies the model to the models folder, so that Name places lists it by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/trained.py"/>
        <location filename="../../swimdiff_qgis/ui/places/result.py"/>
        <source>Copies the model to the models folder, so that it is listed by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Copies versions, devices and the last lines of the log, without your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/copyable_label.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Copy all patches to one file in the output folder first. It can be read much faster than the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/banner.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/label_layer.py"/>
        <source>Copy it to a folder where you have write permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/blocks.py"/>
        <source>Copy or download the file again, or choose an extent without these pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <location filename="../../engine/raster/reading/images.py"/>
        <location filename="../../engine/raster/tiff_blocks.py"/>
        <source>Copy or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/refusals.py"/>
        <source>Copy or download the files again, or remove them from the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/sources.py"/>
        <source>Copy or download them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Copy the details and look into the log; press Set up again to go on from what was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Copy the details and send them to the authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/catalogue.py"/>
        <source>Copy the encoder there, to the same path, or choose one that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/join.py"/>
        <source>Copy the file again that swimdiff-cluster certificates wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <source>Copy the join file with which the scheduler was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/export_map.py"/>
        <source>Copying files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Correct among the areas mapped as this class: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>Correct the card, or download or copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Correct the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>Correct this setting or remove it. {setup}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/area_estimate.py"/>
        <source>Counting changed areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/class_map/opening.py"/>
        <source>Counting the classes of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>Counts and figures, in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Coupling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Covers the places where the map is uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Create a file for your labels with New…, or choose a layer of boxes or outlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Create a file for your labels with New…, or choose a layer with a field that names classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>Create a raster of the amplitude first, for example with gdal_calc.py --calc='abs(A)'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/trial.py"/>
        <source>Create a sample pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>Create or download the zip file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>Create the zip file again from plain images, or unpack it into a folder if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/chooser.py"/>
        <source>Creates a file for labels and their classes in the CRS of the image, or opens an existing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Creates a georeferenced pair of synthetic rasters with known change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/page.py"/>
        <source>Creates a pair of images with known change and adds it to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/page.py"/>
        <source>Creates an image with labels for a half of it, and adds both to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/page.py"/>
        <source>Creates an image with new things and labels for a half of it, and adds both to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/map_polygons.py"/>
        <source>Creating polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Cubic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/rasters.py"/>
        <source>Cut it to the area that has labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/stored.py"/>
        <source>Cut out the part that has data (QGIS: Raster &gt; Extraction &gt; Clip Raster by Extent) and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>DEFLATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Data in a patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Data on which the figures are measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Data to train on. If it is the same path as the test data, the data are split: images at random, pairs by city, whole polygons by class. Not needed for change without labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Date of after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Date of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>Date of the imagery, such as 2018-10-13. Empty: taken from the map, if it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/packed.py"/>
        <source>Delete it and run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_session.py"/>
        <source>Delete labels and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_session.py"/>
        <source>Delete the class {name} and its {count} {count:label|labels}? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/categories.py"/>
        <source>Delete the file's .aux.xml file, then enter the classes under “Classes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>Delete the folder {newest} to continue from step {earlier}, or start again without “Resume”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Delete the selected labels (Del): select them with QGIS's tool Select Features first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Delete {} from the models folder? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Deletes the model from the models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Deletes your answer for this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Detect anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/comparing.py"/>
        <source>Detect both dates in images that have one, or both in images that have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/change.py"/>
        <source>Detect change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Detect even if the ground resolution or the values of the image differ from those that the model was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/kinds.py"/>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Detects change with this encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/loss.py"/>
        <source>Diffusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Diffusion constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Dissolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Distance from one patch to the next in a raster. If it is smaller than the patch, patches overlap. Empty: the size of the patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Distance of patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/count_table.py"/>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <source>Districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <source>Done in {}, for a project that is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>Done in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list.py"/>
        <source>Double-click to change the name or the key, or the square to change the colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>Doubtful: about {area_ha:,} ha are called changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>Doubtful: about {pixels:,} {pixels:pixel is|pixels are} called changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>Download or copy the file again, or train again from an earlier checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <location filename="../../engine/objects/model.py"/>
        <location filename="../../engine/scenes/model.py"/>
        <source>Download or copy the file again, or train the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/fitting.py"/>
        <location filename="../../engine/classifiers/quick.py"/>
        <location filename="../../engine/contract/safe_header.py"/>
        <source>Download or copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/reading.py"/>
        <source>Download or copy the file again. Its size must be the one that its source states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/known_list.py"/>
        <source>Download page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/catalogue.py"/>
        <source>Download the catalogue first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/fetching.py"/>
        <source>Download the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>Dra&amp;w sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_panel.py"/>
        <source>Drag from corner to corner, or click two corners. With a box size, click in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Draw a box around each object of a few areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/vector_boxes.py"/>
        <source>Draw a box around each object, inside the image and the searched areas, and save the layer's edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>Draw a few labels for each of at least two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>Draw a searched area and all objects in it; N continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/thorough_training.py"/>
        <source>Draw labels where the image has data, and check its nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/classify/training_data.py"/>
        <source>Draw larger polygons, or more of them: at least about twenty pixels per class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/lessons.py"/>
        <source>Draw outlines of objects, or use COCO or YOLO files with outlines; or switch “Oriented boxes” off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/reading.py"/>
        <source>Draw polygons, lines or points of at least two classes inside the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/reading.py"/>
        <source>Draw polygons, lines or points of at least two classes, and save the layer's edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <source>Draw sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Draw the areas that you have searched completely: in them, what has no box is background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/searched.py"/>
        <source>Draw the areas that you searched as polygons on the image, and check the CRS of their layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/checks.py"/>
        <source>Draw them where the image has data, or check its nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/writing.py"/>
        <source>Draw within the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/teaching.py"/>
        <source>Draw “Searched areas” in which every object is labelled, or switch on “Whole image searched”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/class_map/sampling.py"/>
        <source>Drawing points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Draws random points of a map, so that you can check them by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>Draws random points of the map, which you then check one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Draws random points. You say what is really there; accuracy and areas are estimated from this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>E&amp;xport map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/cluster.py"/>
        <source>Each computes one window at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Each image of the folder is a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/label_panel.py"/>
        <source>Each label is saved at once. Escape discards the one you are drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Each pixel gets the most frequent class within this radius. 0: no filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/many.py"/>
        <source>Each takes the memory of a run of its own, and its share of the cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/common.py"/>
        <source>Edge of a pixel on the ground, which decides how images are looked at, and with which encoder. Empty: as the file says, or 1 m for images without georeference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Edge of a tile on the ground. Empty: as the model was trained, or else 128 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_panel.py"/>
        <source>Edge of the box that a click in the middle of an object makes, for each class. 0: boxes are dragged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Edge of the square regions, in tiles. 0: chosen from the extent of the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>EfficientNet-Lite0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Embedding of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Embedding of the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/swimdiff.py"/>
        <source>Embedding that is compared with the other keys to weight those of the same scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Embedding that is compared with the other keys to weight those of the same scene. Only with Method: SwiMDiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/learning.py"/>
        <source>Empty: the default of the mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Empty: the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/common.py"/>
        <source>Empty: this process. local: and a number, such as local:4, starts as many processes on this machine. tls:// with host and port is the scheduler of a cluster; tcp:// is one on this machine. Each process computes one window at a time with “Threads” threads, one where that is 0. The result is the same on equal processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Empty: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/job_runner.py"/>
        <source>Enable the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/common/outputs.py"/>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <location filename="../../swimdiff_qgis/ui/models/kinds.py"/>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>Encoder file (.safetensors) for the methods deep, fused and learned. Empty: one of the built-in ones, chosen by ground resolution and bands. random: fixed random weights for deep, no encoder for fused and learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands of the test data. random: random weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/learning.py"/>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands. none: only the bands and their texture are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/encoders.py"/>
        <source>Encoder in the list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Encoder maps (deep)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Encoder whose weights the training starts from. Empty: for EfficientNet-Lite0 the ImageNet weights that come with the program, for others random weights. random: random weights, which take far longer to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>Encoder: {name}. It is not bound to a ground resolution, and none of the others was trained on images as fine or as coarse as the rasters, which have {ground_m:.2g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>Encoder: {name}. It was trained on images of {trained_m:.2g} m, and none of the built-in ones is nearer to the {ground_m:.2g} m of the rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>Encoder: {name}. It was trained on images of {trained_m:.2g} m, and the rasters have {ground_m:.2g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/encoders.py"/>
        <source>Encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/features.py"/>
        <source>Encoding image {number:,} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/serve.py"/>
        <source>End the other program there, or make certificates with another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>End with the first failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <location filename="../../swimdiff_qgis/ui/common/widgets.py"/>
        <source>Engine options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Enlargement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Equal labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Errors of the published code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Estimated from {count:,} {count:point|points}; intervals with {confidence:g} % confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/facts.py"/>
        <source>Estimated from {places} {count:point|points} of a random sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>Estimates accuracy and areas from the points checked so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/change/coregister.py"/>
        <location filename="../../engine/change/detection.py"/>
        <source>Estimating the shift between the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/encoders.py"/>
        <source>Evaluate encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Evaluates an encoder on images, pixels or pairs that have labels; writes a table and a plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Evaluates it on labelled images or pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Expected accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>Export map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>Export one of its subdatasets to a file and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/image_boxes.py"/>
        <source>Export the labels again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/placing.py"/>
        <source>Export the layer in the CRS of the image, or assign a known CRS to both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <source>Export the layer to a GeoTIFF (Export &gt; Save As...), or use the imagery that it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/raster_export.py"/>
        <source>Export the layer yourself and choose the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/files.py"/>
        <source>Export the map again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Export the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/signatures.py"/>
        <source>Export the page that you mean: gdal_translate GTIFF_DIR:1:IN.tif OUT.tif for the first; in QGIS, add the page as a layer and choose that. If each page is a band, put them together: Raster &gt; Miscellaneous &gt; Merge, with each file in a separate band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Exported before the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/session.py"/>
        <source>Exported in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Exporting {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Exports a classified map to files that others can open: rasters, polygons, styles, tables, and a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Extent of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Extent that is classified right after training: xmin,ymin,xmax,ymax in the CRS of the image. For another CRS, add it in brackets: 1,2,3,4 [EPSG:4326]. Empty: nothing is classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>F&amp;iles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>F&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/evaluate.py"/>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>False alarm rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} has a geometry that cannot be read: left out. Draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} has another class that is not in the list: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} has coordinates that are not numbers: left out. Draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>Feature {features} has its middle outside of the searched areas: left out. Draw an area around it, in which everything is labelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} has more than {longest} letters in the field '{field}': left out. Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} has no class in the field '{field}': left out. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} has no geometry: left out. Draw it again, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} has no place in the CRS of the image: left out. Check the CRS of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} has no size: left out. Fill in its size, or give “Size of points”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} has no whole number in the field '{field}': left out. Give it a whole number or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} has the class '{name}', which the list of classes lacks: left out. Add it to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} is invalid and cannot be repaired: left out. Draw it again, or use Fix geometries in QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} is narrower than a pixel: left out. Draw a box around the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} lies outside the image: left out. Check the CRS of the layer if you did not expect this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} lies where the image has no data: left out. Draw where it has data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>Feature {features} lies where the map has no data, wholly or in part: {places:,} {places:place|places} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>Feature {features} lies where the map has no data: {places:,} {places:place|places} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} reaches beyond the image: the part inside is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} shares all its pixels with other features: left out. Delete what is drawn twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Feature {features} was invalid (an outline crosses itself) and was repaired. Look at its shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} ({one}, {other}) overlap in {pixels} px, left out. Take the overlap off one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>Features {features} ({one}, {other}) share {tiles} {tiles:tile|tiles}, left out: a tile has one class. Move one of them, or use smaller tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} are invalid and cannot be repaired: left out. Draw them again, or use Fix geometries in QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} are narrower than a pixel: left out. Draw a box around each object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} have coordinates that are not numbers: left out. Draw them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} have geometries that cannot be read: left out. Draw them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} have more than {longest} letters in the field '{field}': left out. Give them names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} have no class in the field '{field}': left out. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} have no geometry: left out. Draw them again, or delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} have no place in the CRS of the image: left out. Check the CRS of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} have no size: left out. Fill in their sizes, or give “Size of points”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} have no whole number in the field '{field}': left out. Give them whole numbers or names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} have other classes that are not in the list: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} have the class '{name}', which the list of classes lacks: left out. Add it to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>Features {features} have their middles outside of the searched areas: left out. Draw areas around them, in which everything is labelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} lie outside the image: left out. Check the CRS of the layer if you did not expect this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} lie where the image has no data: left out. Draw where it has data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>Features {features} lie where the map has no data, wholly or in part: {places:,} {places:place|places} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>Features {features} lie where the map has no data: {places:,} {places:place|places} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} reach beyond the image: the parts inside are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} share all their pixels with other features: left out. Delete what is drawn twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>Features {features} were invalid (an outline crosses itself) and were repaired. Look at their shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Fetches uv {version} first, {size:.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/build.py"/>
        <source>Fetching uv ({size:.0f} MB)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/fetching.py"/>
        <source>Fetching what {library} needs for its device…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/fetching.py"/>
        <source>Fetching {library} ({done:.0f} of {total:.0f} MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Field of the polygons that names the class, for segmentation. Empty: it is found if only one can be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/learning.py"/>
        <source>Field that names the class, as text or a whole number. Empty: the field called class, or the only field that could name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Field with the names of the districts. Empty: a field called name, or else their numbers in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>Field with the true class, as its name or its value in the map. Empty: the field reference or class, or the only field that could hold it. Points without a class are left out and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/safe_header.py"/>
        <source>Files of other formats could run foreign code and cannot be used as encoders. Import the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>Files that are copied into the folder unchanged, such as a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/positions.py"/>
        <source>Fill in x and y of every image, or remove both columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/cluster/check_cluster.py"/>
        <source>Fill in “Compute on” or “Join file”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Fill the second view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <source>Fin&amp;d objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Find cloud masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <source>Find objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <source>Find places like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/changed.py"/>
        <source>Finding groups of alike changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/classify/training_data.py"/>
        <source>Finding the labelled pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/kinds.py"/>
        <source>Finds objects with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Finds the objects of a raster: each gets a box, a class and a score, and they are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Finds the tiles of one raster or of many that look most like a given one. It needs no labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Fine-tuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>Fine-tuning did no better: {tuned:.1f} % of what was left out was right with it, {linear:.1f} % without it. The model has the linear layer on the encoder as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/fine_tune.py"/>
        <source>Fine-tuning, epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Finished parts are kept: run it again to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/manual.py"/>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/probe.py"/>
        <source>Fitting a linear layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>Fixed scaling needs {count} {count:number|numbers}, one per band, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Fmask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>Fo&amp;lder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Folder and zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/encoders.py"/>
        <source>Folder for NAME.safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/trial.py"/>
        <source>Folder for before.tif, after.tif, truth.tif, sites.gpkg and places.gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Folder for changes.gpkg, counts.csv, report.html and result.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Folder for classes.tif, areas.csv, report.html, result.json and the other files that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>Folder for confusion.csv, accuracy.csv, areas.csv, report.html and result.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Folder for encoder.safetensors, metrics.csv, loss.png, report.html, result.json and the checkpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Folder for model.safetensors, accuracy tables, report.html and result.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Folder for model.safetensors, accuracy tables, report.html and result.json; with a view also classes.tif, uncertainty.tif and places.gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Folder for model.safetensors, accuracy.csv, report.html and result.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Folder for objects.gpkg, searched.gpkg, unsure.gpkg, counts.csv, report.html and result.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Folder for result.json, metrics.csv, figures.png and report.html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>Folder for sample.gpkg and sample.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Folder for scenes.gpkg (a polygon per tile), classes.tif, areas.csv, report.html, result.json and the other files that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>Folder for score.tif, change.tif, change.gpkg, report.html and result.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>Folder for scores, change, polygons and the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Folder for similar.gpkg (a polygon per tile found, ranked), report.html and result.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Folder for the encoder, the checkpoints, the loss and a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Folder for the files, with checksums and a readme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Folder for the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Folder for the map. Empty: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/naming.py"/>
        <source>Folder for the named places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/naming.py"/>
        <source>Folder for the named places. Empty: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <source>Folder for the objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <source>Folder for the objects. Empty: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>Folder for the rasters, polygons, styles, tables, README.txt, provenance.json and checksums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>Folder for the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <source>Folder for the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <source>Folder for the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Folder for the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Folder of &amp;wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>Folder of a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>Folder of a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Folder of a training or of found objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Folder of an environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>Folder of labelled images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Folder of rasters or images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Folder of the &amp;engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Folder of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>Folder of the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Folder of wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/many.py"/>
        <source>Folder that gets a folder for each run, runs.csv, runs.gpkg, report.html, result.json and catalog.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Folder that keeps the encoder's maps, so that the next training on the same image is faster. Empty: a folder in your cache folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Folder that keeps what the encoder makes of each tile, so that the next question about the same image is answered at once, and an interrupted run goes on. Empty: a folder in your cache folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/many.py"/>
        <source>Footprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/known_encoders.py"/>
        <source>For 8-bit pictures of Sentinel-2 that were stretched for the eye; knows the seasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/known_encoders.py"/>
        <source>For Sentinel-1 backscatter in decibels, VV and VH: sees through clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/known_encoders.py"/>
        <source>For Sentinel-2 L1C with all its bands on machines without a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/known_encoders.py"/>
        <source>For Sentinel-2 L1C with all its bands, learned together with radar of the same places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/known_encoders.py"/>
        <source>For Sentinel-2 L1C with all its bands: vegetation, water, burnt areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>For a file that does not name its bands: the numbers of those of before that show red, green and blue, such as 3,2,1. In the dock, those with which the layer is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>For a file that does not name its bands: the numbers of those of the image that show red, green and blue, such as 3,2,1. In the dock, those with which the layer is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/known_encoders.py"/>
        <source>For aerial and satellite images of 0.5 to 2 m in 8 bits; large, so a GPU helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>For change detection and segmentation. none: distance between the encoder's maps, without labels, for change only. frozen: only a decoder is trained on labels. fine-tuned: encoder and decoder are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>For each class the score with the best balance of missed and wrong objects, by the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>For images with several labels: CSV file with a column `file` and one column per class holding 0 or 1. For segmentation of rasters: layer of polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>For labelled images without a folder per class: CSV file with a column `file` and a column `class`, or with one column per class holding 0 or 1. Where it also has columns `x` and `y`, the position of each image, regions are left out to measure the accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>For points without a size of their own: edge of the box on the ground; in pixels for images without a CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>For points: field with the edge of the box on the ground, in metres (without a CRS in pixels). Empty: a field called size or size_m, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>For the percentile rule: this share of the pixels is marked as unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/learning.py"/>
        <source>For the quick mode. linear: one layer. mlp: one hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>For the robust rule: share of the unchanged pixels that may be marked as changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/learning.py"/>
        <source>For the thorough mode: maximum number of passes over the labels. Training stops earlier if the validation no longer improves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/learning.py"/>
        <source>For the thorough mode: train only the decoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/known_encoders.py"/>
        <source>For the true-colour image (TCI) of Sentinel-2 in 8 bits, faster than a Swin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/known_encoders.py"/>
        <source>For the true-colour image (TCI) of Sentinel-2 in 8 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Found among the areas that really are this class: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Found in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Four times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>Free some space or check the disk, then run the same job again to resume; the checkpoint of step {step} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>Free some space or check the disk, then run the same job again; there is no checkpoint yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/disk.py"/>
        <source>Free some space or choose a folder on another disk, then run the job again; finished windows are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>Free some space there, or name another folder for temporary files by the variable TMPDIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/files.py"/>
        <source>Free some space, choose a lower resolution, or export without a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/fetching.py"/>
        <source>Free some space, or choose a folder on another disk under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/models.py"/>
        <source>Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/raster_export.py"/>
        <location filename="../../swimdiff_qgis/project/vector_export.py"/>
        <source>Free some space, or export the layer yourself and choose the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Free some space, remove environments that are not used in the options, or choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/failures.py"/>
        <source>Free some space, then run the same job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>From the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Frozen encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Fused scores (fused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Gather the wheels for this system and this version of Python, then choose their folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Gaussian, along outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/chooser.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>GeoPackage with class, area and perimeter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>GeoTIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>GeoTIFF for the web, with a STAC item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>GeoTIFF,COG,GeoPackage,polygons,vectorise,QML,SLD,STAC,zip,layout,PDF,print,hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Georeference it first (QGIS: Raster &gt; Georeferencer, or Assign projection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>Georeference the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/reading.py"/>
        <source>Georeference the image, or export the layer without a CRS if it was drawn on the image's pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/area.py"/>
        <source>Georeference the images, or export the layer without a CRS if it was drawn on their pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/known_list.py"/>
        <source>Get more encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/example.py"/>
        <source>Give a point x,y or a box xmin,ymin,xmax,ymax on the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/train_scenes.py"/>
        <source>Give an “Image” with its “Labels”, or “Labelled images” alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/lessons.py"/>
        <source>Give an “Image” with its “Objects” and “Searched areas”, or “Labelled images” alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/lessons.py"/>
        <location filename="../../engine/jobs/scenes/train_scenes.py"/>
        <source>Give both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/table.py"/>
        <source>Give each column a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/image_lessons.py"/>
        <source>Give each image exactly one class, or switch on “Several classes a place”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/learning.py"/>
        <source>Give rare classes as much weight as common ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Give way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/vector_boxes.py"/>
        <source>Give “Size of points”, or a “Size field” with the edge of each box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/naming.py"/>
        <source>Gives each tile of the image a class and its probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/dialog.py"/>
        <location filename="../../swimdiff_qgis/ui/setup/dialog.py"/>
        <source>Go on in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>Goes to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Goes to the next place where a label would help most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Goes to the next point without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>Goes to the next window where labels would help most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Grey views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Grid cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Grid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Ground resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/encoders.py"/>
        <source>Ground resolution of the images that the encoder was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/change.py"/>
        <location filename="../../swimdiff_qgis/project/layers.py"/>
        <source>Groups of alike changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Half precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/widgets.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/cluster.py"/>
        <location filename="../../swimdiff_qgis/ui/cluster/dialog.py"/>
        <source>Help a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/plugin.py"/>
        <source>Help a cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Hidden share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Hide snow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>Hide the cells of the second view too. The first published code only marked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Hide the cells of the second view too. The first published code only marked them. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/histogram.py"/>
        <source>Histogram of the change score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/common.py"/>
        <source>Hosts from which rasters are read by https, such as data.example.org or *.example.org, and names of public buckets for s3. All others are refused. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>How a raster is interpolated if its pixels do not lie on the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>How change is scored without labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>How change is scored without labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How change is scored without labels. cva: length of the standardised change vector; fast. irmad: iteratively reweighted multivariate alteration detection; insensitive to linear radiometric differences. deep: patterns in the feature maps of an encoder, and how well one date predicts the other. fused: patterns in the bands and the encoder's maps, and how well one date predicts the other; best on average of the methods that learn nothing. learned: the fused score, and what a small network learns on this very pair, without labels. Clearly better where pixels are finer than 3 m and where large even areas change, such as water; worse than fused where change is rare at 10 m. Takes two to three times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>How far borders may move to smooth out the pixel steps; neighbouring polygons keep a common border. 0: no smoothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/swimdiff.py"/>
        <source>How keys from the same scene as the query are treated, in the queue and in the batch. soft: recalibrated labels. hard: equal labels. drop: they are left out. none: as negatives, as in MoCo v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How keys from the same scene as the query are treated, in the queue and in the batch. soft: recalibrated labels. hard: equal labels. drop: they are left out. none: as negatives, as in MoCo v2. Only with Method: SwiMDiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>How many of the most informative places are listed in places.gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>How many of the most informative places in the view are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>How many of the most similar tiles are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>How many of the windows whose objects are most uncertain are listed. 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>How many threads a job started from the dock uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>How many times larger the encoder sees the image; below 1, smaller. auto: chosen from the size of the objects, so that the smaller ones are about 12 pixels wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>How much of its edge a tile shares with the next one. Each tile then stands for the part around its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>How much rebuilding the hidden pixels counts. 0: it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How much rebuilding the hidden pixels counts. 0: it is left out. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>How much telling the views of a patch from those of others counts. 0: it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How much telling the views of a patch from those of others counts. 0: it is left out. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>How much the agreement of student and teacher on each place counts. 0: it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How much the agreement of student and teacher on each place counts. 0: it is left out. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>How much the spectrum of the rebuilt image counts beside its pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How much the spectrum of the rebuilt image counts beside its pixels. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>How often a checkpoint is written; there is always one when training pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>How often each patch is seen. Empty: from the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>How often the loss is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How the accuracy is estimated. areas: whole areas, or images, are left out in turn. blocks: square parts of the areas are left out in turn. auto: areas if there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How the accuracy is estimated. polygons: whole features are left out in turn. blocks: square areas of the ground are left out in turn. auto: polygons if there are few features. No feature is ever used for both training and validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How the accuracy is estimated. polygons: whole features are left out in turn. blocks: square regions of the ground are left out in turn. auto: polygons if there are few features. Labelled images are left out in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>How the encoder learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How the encoder learns. swimdiff: for large images, cut into many patches a scene, and for little time: patches of the same scene count as alike, and the maps also serve to remove noise. cmid: for single images, and for maps that keep where things lie: hidden parts are rebuilt, and places are matched between views; a step takes twice as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/encoders.py"/>
        <source>How the encoder was trained, and on which images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/export_map.py"/>
        <source>How the map was made and exported, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>How the points are placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How the points are placed. stratified: in each class of the map. simple: anywhere on the map. systematic: on a square grid with a random start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>How the points were drawn, which determines the estimators. A sample from draw-sample already contains this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/common.py"/>
        <source>How the rasters are compressed. zstd is faster; deflate can be opened by older programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>How the second date is interpolated if its pixels do not lie on the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>How the values of the two dates are made comparable: none, moments (mean and spread of each band), or invariant (the same, fitted to the unchanged pixels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/common.py"/>
        <source>How to use a band that a file calls alpha. Many programs call a fourth band so, whatever it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How to use a band that a file calls alpha. Many programs call a fourth band so, whatever it shows. auto: transparency if nearly all of its values are 0 or the highest one. transparency: pixels where it is 0 have no data. imagery: a band as the others, such as near infrared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>IR-MAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/change/irmad.py"/>
        <source>IR-MAD, pass {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/signatures.py"/>
        <source>If the header belongs to another file, choose that; otherwise copy or download both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>If you trust its host, add it to “Allowed hosts”, where the job has that; otherwise download the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/asking.py"/>
        <location filename="../../engine/raster/remote.py"/>
        <source>If you trust this host, add it to “Allowed hosts”; otherwise download the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/inputs.py"/>
        <location filename="../../swimdiff_qgis/ui/places/inputs.py"/>
        <source>Ima&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Image size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Images are resampled to this width and height, but for segmentation. Empty: no resampling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/image_lessons.py"/>
        <source>Images of one region are in several parts, so other regions may do worse. With columns x and y, a label table says where the images lie, and whole regions are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Images without georeference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Images without georeference are compared pixel by pixel: crop them to the same size, or georeference them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/encoders.py"/>
        <source>Import encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>Import it with import-encoder, which adds a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>Imported the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Importing {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/count_table.py"/>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>In place of a raster and its labels: folders or zips of images with one folder per class, one path per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>In place of a raster and its objects: COCO files (.json, beside its images or their folder) or YOLO folders (images, labels, and data.yaml or classes.txt with the names), one path per line. Each image counts as searched completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>In the QGIS profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>In the polygons, areas smaller than this get the class around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>In units of the CRS. 0: the cell size of the raster that gives the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/lessons.py"/>
        <source>In {path}, {count} {count:place is|places are} labelled, of {classes} {classes:class|classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Index of &amp;torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>Input {position} shows different things: {shown}. Choose the bands under “Bands”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>Install Python 3.12, then open this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/build.py"/>
        <source>Install Python 3.12, then press Set up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/libraries.py"/>
        <source>Install it: {python} -m pip install distributed cryptography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/client.py"/>
        <source>Install the plugin again, or choose another Python for the engine in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/styles.py"/>
        <location filename="../../swimdiff_qgis/worker/client.py"/>
        <source>Install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/fitness.py"/>
        <source>Install the same version on all machines, then start the workers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Install the “Microsoft Visual C++ Redistributable” for x64 of 2015 to 2022, restart QGIS, then press Repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Intersection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Invariant pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>It can be resumed, even after QGIS was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/plan_text.py"/>
        <source>It can be stopped and resumed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>It can only be resumed with the same sources and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/interpreters.py"/>
        <source>It cannot be started ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>It could not be copied to the models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/survey.py"/>
        <source>It ended with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bandmap.py"/>
        <source>It has the bands 1 to {count}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/encoders.py"/>
        <source>It has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/scenes.py"/>
        <source>It has: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/interpreters.py"/>
        <source>It is a 32-bit Python; a 64-bit one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>It is listed under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/interpreters.py"/>
        <source>It is made for Intel and runs under Rosetta, for which torch has no builds; take one for Apple silicon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/strip.py"/>
        <source>It is set up once. You see first what will be fetched, and how large it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <source>It is shown when that project is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/interpreters.py"/>
        <source>It lacks venv or ensurepip; on Debian and Ubuntu the package python3-venv brings both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/access.py"/>
        <source>It may be damaged or truncated; a Shapefile needs its .shx and .dbf files next to it. Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>It may be truncated, damaged, or in an unsupported format. Supported formats: {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/label_table.py"/>
        <source>It needs a header with {column} and one column per class, and 0 or 1 in each row; or with {column} and {names}, the name of the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>It was removed or updated, perhaps with QGIS. Press Repair to make the environment with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/poles.py"/>
        <source>Its CRS is not the one that its coordinates are in, or it must be cut to 360 degrees. Assign the right CRS (QGIS: Raster &gt; Projections &gt; Assign projection), or clip it (Raster &gt; Extraction).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/poles.py"/>
        <source>Its CRS is not the one that its coordinates are in, or longitude and latitude were swapped. Assign the right CRS (QGIS: Raster &gt; Projections &gt; Assign projection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/sources.py"/>
        <source>Its column `file` must contain the names of the images, or their paths relative to the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/labelled.py"/>
        <source>Its column {column} must contain file names, or paths inside the folder or zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/pieces/classes.py"/>
        <source>Its weights or its scaling are damaged: train it again, or use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>JSON list of the classes, as in train-classifier. Empty: the names and colours of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/learning.py"/>
        <source>JSON list of the classes, such as [{"value": 1, "name": "Water", "colour": "#1f78b4"}]. Empty: the classes found in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>Join file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/dialog.py"/>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>Join file of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/dialog.py"/>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>Join files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/scenes.py"/>
        <source>Keep only one line per file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Keep some patches (at most one in eight, and 512) out of the training, and measure on them, without labels, whether the encoder is better than its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Keep the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Keeps the answer and goes to the next point without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>Keeps these places: the next search makes another layer instead of replacing this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Key momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/change/limits.py"/>
        <source>Kind of mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/trial.py"/>
        <source>Kinds of land, by tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>Known are {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/__init__.py"/>
        <source>Known jobs are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <location filename="../../engine/jobs/many/wanted.py"/>
        <source>Known parameters are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/files.py"/>
        <location filename="../../engine/classifiers/quick.py"/>
        <source>Known values are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>Known values are {known}. Update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>L&amp;ine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Label layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/lessons.py"/>
        <source>Label more places: at least five of each class, spread over the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>Label table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Label table or polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>Labelled images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_session.py"/>
        <source>Labelled objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/labels/class_list.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>Labels and earlier maps are unchanged. Finished parts are kept: run it again to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Labels and earlier models are unchanged. What was looked at is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Labels and earlier results are unchanged. Finished parts are kept: run it again to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>Labels on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Labels so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/project.py"/>
        <source>Labels: areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/project.py"/>
        <source>Labels: lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/project.py"/>
        <source>Labels: points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Landsat QA_PIXEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Laptop overnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Largest overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Layer of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Layer of the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Layer of the districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>Laying out the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/session.py"/>
        <source>Laying out the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Learned on this pair (learned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/change/learned_matching.py"/>
        <source>Learning from changes made of the pair itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/swimdiff.py"/>
        <source>Learning rate of AdamW, which trains the denoiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Learning rate of AdamW, which trains the denoiser. Only with Method: SwiMDiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Learning rate of the denoiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining_method.py"/>
        <source>Learning rate of the encoder. Empty: by optimiser, 0.001 for adamw, which uses it as given, and 0.03 for sgd, where it applies to a batch of 256 and is scaled in proportion to the batch; 0.00625 for adan, scaled with the root of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>Learns the names, and measures how well they are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>Leave it empty: what is not finite always means no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>Leave it out, or set “{chooser_label}” to {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>Leave “Bands”, “Mean” and “Deviation” empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Leave “CRS of the result” empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/clustered.py"/>
        <source>Leave “Compute on” and “Join file” empty; {able} can do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>Leave “Second date” empty, or choose a model that was trained on two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/model.py"/>
        <source>Leave “Tile size” empty, train a model on such places, or switch on “Classify anyway”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/build.py"/>
        <source>Let uv be fetched, which brings one, or install Python 3.12, then press Set up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Lets this machine compute for a cluster until it is cancelled, whenever nobody else needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>Licence of the map, such as CC-BY-4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Licence of the model, stored in its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Licence of the weights, stored in the encoder's card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/encoders.py"/>
        <source>Licence of the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/files.py"/>
        <location filename="../../swimdiff_qgis/page/layout.py"/>
        <source>Licence: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/table.py"/>
        <source>Line {line} of {path} has more cells than there are columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Linear probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/page.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/page.py"/>
        <location filename="../../swimdiff_qgis/ui/places/page.py"/>
        <source>Load sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/shown.py"/>
        <source>Load the result into the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Load the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/dialog.py"/>
        <source>Log of the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/reference.py"/>
        <source>Look at each point and enter its true class in {field}, with the name used in the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Look into the scanner's list of removed files, let it leave {folder} alone, then press Repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/vectors.py"/>
        <source>Looking at the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/tasks.py"/>
        <source>Looking for Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/dialog.py"/>
        <source>Looking for a Python on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/edit_check.py"/>
        <source>Looking for edited areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/cluster/check_cluster.py"/>
        <source>Looking for the scheduler at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/change/learned_difference.py"/>
        <source>Looking for what did not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/loss.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/loss.py"/>
        <source>Loss of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/loop.py"/>
        <source>Lower the learning rate, and check the images for extreme values; metrics.csv shows how the loss developed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/refusals.py"/>
        <source>Lower “Data in a patch” (now {minimum_valid:g}), or check the nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/refusals.py"/>
        <source>Lower “Patch”, or choose larger images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Lowest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>Lowest score of the objects that are shown and counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>M&amp;ap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/cluster.py"/>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Majority filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <source>Make a new join file with swimdiff-cluster certificates, copy it to all machines and start the cluster again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/file_sets.py"/>
        <source>Make the folder writable and try again, or run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Makes the environment anew; the one that is there stays until the new one works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/build.py"/>
        <source>Making an environment with {tool}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/sample/pair.py"/>
        <source>Making {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/many.py"/>
        <source>Many inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/page/layout.py"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Map, legend, scale, north arrow, areas and accuracy as PDF, image and QGIS template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/kinds.py"/>
        <source>Maps an image with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/change/limits.py"/>
        <source>Mask of after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/change/limits.py"/>
        <source>Mask of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Matched cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Maximum number of training steps. Training stops earlier if the validation no longer improves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Mean and spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result_file.py"/>
        <source>Mean average precision: {:.2f}, mean F1: {:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result_file.py"/>
        <source>Mean over the classes: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Mean spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/change/scorer.py"/>
        <source>Measured both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/trained.py"/>
        <source>Measured in areas that were left out of the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/accuracy.py"/>
        <source>Measured on labels that were held out of the training; not a sample of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Measured on labels that were left out of the training, as whole labels or blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/change/scorer.py"/>
        <location filename="../../engine/pieces/pair.py"/>
        <source>Measuring both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/sources.py"/>
        <source>Measuring image {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/small_areas.py"/>
        <source>Measuring the changed areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/change/deep.py"/>
        <source>Measuring the encoder's maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/classify/training_data.py"/>
        <source>Measuring the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/masks.py"/>
        <source>Measuring the masks of clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Memory of each process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Met&amp;hod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Minimum a&amp;rea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/change/area.py"/>
        <source>Minimum area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>Minimum for each class in the stratified design; the remaining points are distributed by area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Minimum mapping unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/naming.py"/>
        <source>Mo&amp;del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Model (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Model file (.safetensors) written by train-classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Model file (.safetensors) written by train-detector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Model file (.safetensors) written by train-scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <source>Model in the list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/kinds.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Model of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/kinds.py"/>
        <source>Model of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/kinds.py"/>
        <location filename="../../swimdiff_qgis/ui/places/naming.py"/>
        <source>Model of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Model to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/trained.py"/>
        <location filename="../../swimdiff_qgis/ui/places/result.py"/>
        <source>Model: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>Models &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/naming.py"/>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Models {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>More files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>More pairs of features of different classes overlap: {pairs}. The pixels that they share are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/kept.py"/>
        <source>More than {most:,} objects were found, which is more than can be handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/journal.py"/>
        <source>Move it elsewhere; what is finished is then found by its results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/packages.py"/>
        <source>Move it to a folder with a shorter path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>Move the second date by the estimated shift between the two images. The shift is always reported, with a warning above half a pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Muc&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>N&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>NVIDIA GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>NVIDIA card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/naming.py"/>
        <source>Na&amp;me all places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/sources.py"/>
        <source>Name its parameters in a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Name of a district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/encoders.py"/>
        <source>Name of the encoder, as shown in lists. Empty: the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Name of the encoder, as shown in lists. Empty: the name of the output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Name of the layer with the searched areas, if the file has more than one. Empty: the only layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>Name of the layer, if the file has more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change_limits.py"/>
        <location filename="../../engine/contract/jobs/learning.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Name of the layer, if the file has more than one. Empty: the only layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Name of the model, as its card has it. Empty: the name of the output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Name of the model, as shown in lists. Empty: the name of the output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Name of the objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Name of the only class, if no field names classes. Empty: object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <source>Name places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>Name the cluster: choose its join file, or fill in an address such as local:4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/sealed_file.py"/>
        <source>Name the file {stem}{suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/naming.py"/>
        <source>Name the places of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/kinds.py"/>
        <source>Name the values that hide the ground, with commas between them; a range has a hyphen: 3, 8-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>Name what each of the {count} input {count:band|bands} shows, in their order, such as blue,green,red,nir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>Name what each of the {count} input {count:band|bands} shows, in their order, such as blue,green,red,nir. For a usual order, its name is enough: {orders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Named in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Named places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/kinds.py"/>
        <source>Names places with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Names the places of a raster: each square tile gets a class and its probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>Ne&amp;xt place (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>Ne&amp;xt window (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Nearest neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Negatives of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/chooser.py"/>
        <source>New labels, or labels to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/trial.py"/>
        <source>New things of the second date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>No &amp;answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>No Python 3.11 or newer that fits was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>No accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/reader.py"/>
        <source>No bands were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/styles.py"/>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/style.py"/>
        <source>No class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/scenes.py"/>
        <source>No class has two images, so there are none left to test on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/cluster/check_cluster.py"/>
        <source>No cluster is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>No context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/export.py"/>
        <source>No date of the imagery is known; the STAC item has the time of the export in its place. Give a date such as 2018-10-13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>No encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>No encoder is listed yet. Pretrain one on your own images, or get one of those below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>No encoder: the built-in ones need {wanted}, and the bands show {known}. If the rasters have these bands, say which they are under “Red, green, blue”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>No encoder: the program came without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>No error was found at all. Intervals without width are an accident of the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>No error was found in what is mapped as {names}. That its interval has no width is an accident of the sample: a few errors may still be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/session.py"/>
        <source>No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>No grid in {crs} could be created for {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/limits.py"/>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/lessons.py"/>
        <source>No image has data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>No label can be used for {names}: left out of the classes. Draw some, or take it off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/thorough_training.py"/>
        <location filename="../../engine/evaluation/segmentation.py"/>
        <source>No label lies on pixels with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>No labelled point lies in what is mapped as {names}: left out of the estimates with its area. Label points there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>No labelled point was drawn in stratum {names}: left out with its area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>No layer is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/model_box.py"/>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>No normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>No object has such a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>No object was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>No page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/result.py"/>
        <source>No pixel could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/pixels/statistics.py"/>
        <source>No pixel has data in both {paths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/nothing.py"/>
        <source>No pixel is free of clouds in both dates: choose dates with fewer clouds, or use no masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/classify/maps.py"/>
        <location filename="../../engine/pixels/statistics.py"/>
        <source>No pixel of {paths} has data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/classify/maps.py"/>
        <source>No pixel of {paths} in the extent has data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/detection_result.py"/>
        <source>No pixel of {path} has data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>No places to label next: the image is not in view, or the map is certain everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/session.py"/>
        <source>No program can open this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/manual.py"/>
        <source>No program opens web pages here. The page lies in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>No raster was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>No smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/listing.py"/>
        <source>No sources were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>No test label has the class {names}, so it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/searching.py"/>
        <source>No tile but the example has data in at least half of its pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/classify_scenes.py"/>
        <source>No tile of {path} has data in at least half of its pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>No validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/access.py"/>
        <source>No vector file was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>No windows to label next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>No worker came up in time, as this machine has too much to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/opening.py"/>
        <source>No worker has joined the cluster at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Nodata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Nodata of after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Nodata of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Nodata of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Nodata of the second date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Noise levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Noisy views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/objects_box.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>None (MoCo v2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/sources.py"/>
        <source>None of the {count} {count:image|images} of {path} can be opened: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/pairs.py"/>
        <source>None of the {count} {count:place|places} in {sources} has a truth raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/inputs.py"/>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>None: classes of one date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>None: fetched from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/messages.py"/>
        <source>Not a message: {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>Not needed for local:4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Not suitable:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Nothing is fetched: all libraries come from the files in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/train_scenes.py"/>
        <source>Nothing is given that labels could be learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/lessons.py"/>
        <source>Nothing is given that objects could be learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <source>Nothing listens at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/vector_boxes.py"/>
        <source>Nothing says how large the objects at the points of {path} are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/teaching.py"/>
        <source>Nothing says which parts of the image were searched completely, so what is background is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>Nothing stands out clearly in the score: perhaps nothing changed, or nothing that this method sees. Between {low_percent:.2g} % and {high_percent:.2g} % would be called changed, depending on the threshold: look at the slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>Nothing stands out clearly in the score: perhaps nothing changed, or nothing that this method sees. The rule “{rule}” always calls something changed, here {percent:.1f} % of the pixels: look at the slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/export_map.py"/>
        <source>Nothing was chosen for export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/swimdiff.py"/>
        <source>Number of channels at the first level of the denoiser. Empty: from the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Number of channels at the first level of the denoiser. Empty: from the preset. Only with Method: SwiMDiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>Number of groups that the changed pixels are sorted into by what became of them: brighter, greener, wetter. They get a raster with a legend, a field of the polygons and a table in the report. 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Number of images per step. Empty: 256 images, 32 pairs of patches, or 8 patches for segmentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/contrast.py"/>
        <source>Number of keys of past batches that are kept; at most half the number of patches. 0: none, with negatives of the batch only. Empty: from the preset, 1024; for paper-scale 16384 with SwiMDiff, 65536 with CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Number of nearest neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/swimdiff.py"/>
        <source>Number of noise levels T in the noise schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Number of noise levels T in the noise schedule. Only with Method: SwiMDiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Number of optimiser steps; used instead of the epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Number of passes over the data. Empty: 100 for change, 60 for segmentation, 30 for fine-tuning. The linear probe is fitted to its end and takes no epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/histogram.py"/>
        <source>Number of pixels for each change score (logarithmic). Drag the line to move the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Number of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>Number of points in the whole sample. 0: as many as the standard error below requires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>Number of prototypes that places are compared with. Empty: from the preset, 512; 2048 for paper-scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Number of prototypes that places are compared with. Empty: from the preset, 512; 2048 for paper-scale. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Number of repetitions; the mean and the spread are reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Number of the most similar labelled places that decide, for nearest neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/common.py"/>
        <source>Number of threads. 0: one for each core. With another number, scores and probabilities differ by less than 0.00001, or by up to 0.01 where an encoder computes with 16 bits, as processors that can do so use it for change in images of up to 3 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Number that draws the weights of a random encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>Number that fixes everything random, such as the weights of a random encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Number that fixes everything random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/trial.py"/>
        <source>Number that fixes the random landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>Number that fixes the random places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Numbers in the class field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_panel.py"/>
        <source>O&amp;utline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>Object {features} reaches as far as its window sees, so its box may be too short. Choose a larger “Window”, or a model that learned from objects of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/compare.py"/>
        <source>Objects after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/compare.py"/>
        <source>Objects before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/lessons.py"/>
        <source>Objects cannot be found without an encoder, and there is {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/count_table.py"/>
        <source>Objects in each district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Objects in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/count_table.py"/>
        <source>Objects of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>Objects of other classes than the chosen ones are left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <source>Objects that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Objects whose middles are at most so far apart are the same. Empty: half of the shorter one's length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Objects with a lower score are left out. Empty: the score from which the model of each date counts objects, or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Objects with a lower score are not stored. Low, so that the layer can be filtered afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>Objects {features} reach as far as their windows see, so their boxes may be too short. Choose a larger “Window”, or a model that learned from objects of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/classify/training_result.py"/>
        <source>Of the view, as the classifier maps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Of two objects of a class that share more than this part of their joint area, the one with the higher score is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/swimdiff.py"/>
        <source>Of {keys:,} {keys:key|keys} that a patch is compared with, {expected:.1f} are expected to be of its own scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/swimdiff.py"/>
        <source>Of {keys} {keys:key|keys} that a patch is compared with, {expected:.2f} are of its own scene on average, below 1, so scene-wide matching has almost no effect: it trains like MoCo v2. Use larger scenes (folders, or larger grid cells), a smaller distance of patches, or a longer queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>On the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/facts.py"/>
        <source>On {places} {count:pixel|pixels} of known class, not a random sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/facts.py"/>
        <source>On {places} {count:pixel|pixels} of labels left out of the training, not a random sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>One feature per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>One feature per class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/encoders.py"/>
        <source>One number per band, separated by commas, for fixed scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/encoder_box.py"/>
        <source>One of the built-in encoders, by ground resolution and bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>One that uv fetches (Python 3.12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/bands.py"/>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>Only bands that both dates have are used. Without their like in the other date: {before} (first date), {after} (second date).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Only objects of the same class are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>Only one point lies in what is mapped as {names}. That is too few to estimate a variance, so the intervals that depend on it are not known. Label more points there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/area.py"/>
        <source>Only the features of the layer that are selected now limit the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/common.py"/>
        <source>Open VRT files, /vsi paths and web addresses, which can refer to other files or servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/sample.py"/>
        <source>Open a sample.gpkg written by “Draw sample”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/label_layer.py"/>
        <source>Open another label file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Open it to continue, or choose another folder; otherwise its answers would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/trained.py"/>
        <location filename="../../swimdiff_qgis/ui/places/result.py"/>
        <source>Open rep&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Open repor&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/page.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/page.py"/>
        <source>Open result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>Open sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/page.py"/>
        <location filename="../../swimdiff_qgis/ui/places/page.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Open training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <source>Opens a model that is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/page.py"/>
        <source>Opens an earlier training, or objects that were found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/page.py"/>
        <source>Opens an earlier training: its accuracy and its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/page.py"/>
        <source>Opens an earlier training: its accuracy, its view and its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Opens an earlier training: its loss, its report and its encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/widgets.py"/>
        <source>Opens the manual at this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Opens the options, where the engine's Python is chosen and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/manual.py"/>
        <source>Opens the page of the manual that goes through the sample, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Opens the report in the web browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/widgets.py"/>
        <source>Opens the tool with all its parameters, filled in with these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/pretraining_method.py"/>
        <source>Optimiser of the encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Optimiser of the encoder. preset: adamw; for paper-scale sgd, with CMID adan. adamw: learns more in a short training. sgd: with momentum, as SwiMDiff was published. adan: as CMID was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Oriented boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>Orthorectify it first: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>Other programs need this machine. It helps again when they have been quiet for three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/join_file.py"/>
        <source>Other users of this machine can read {path}. Whoever has it is let in: chmod 600 makes it yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/extent_box.py"/>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <location filename="../../swimdiff_qgis/ui/common/widgets.py"/>
        <source>Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>Output folder of a finished detect-change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/outputs.py"/>
        <source>Overall accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result_file.py"/>
        <source>Overall accuracy by area: unknown from this sample. Check more points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result_file.py"/>
        <source>Overall accuracy by area: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result_file.py"/>
        <source>Overall accuracy of what was compared: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/facts.py"/>
        <source>Overall accuracy {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Own &amp;Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Package &amp;index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Packed cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/packed.py"/>
        <source>Packing patch {done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>Pairs of cells of both views that are compared, the nearest ones. Empty: two fifths of the cells, 20 of 49.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Pairs of cells of both views that are compared, the nearest ones. Empty: two fifths of the cells, 20 of 49. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Paper scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/many.py"/>
        <source>Parameters of the job for all runs, such as: method=cva threshold=0.4. Put quotation marks around values with spaces. A column of the table comes before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/failures.py"/>
        <source>Part of the engine cannot be loaded: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Part of the image to classify, written as for View in train-classifier. Empty: the whole image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/messages.py"/>
        <source>Pass a path instead of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Patches in which a smaller share of the pixels has data are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/cmid/settings.py"/>
        <source>Patches of the first batch. From top to bottom: a view; what the encoder is shown of it; what it makes of the hidden cells; another view of the same patch; and that one put together of matched cells of the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Patches per step, over all processes and accumulated parts. Empty: from the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/progress_row.py"/>
        <source>Pausing: finishing the step and writing a checkpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>Pi&amp;ck a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/tables.py"/>
        <source>Pixels and area of each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>Pixels of the value {value} are left out, as masks with other classes use it for what nobody has judged. If it is a class of yours, give it another value or a name in the masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Pixels with this score or a higher one count as changed. The map is updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>Place {} of {}, similarity {:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Place {} of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/encoder.py"/>
        <source>Places cannot be described without an encoder, and there is {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Places like one of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Places of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/common/outputs.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Places to label next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Places to label next are chosen away from these labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/plan.py"/>
        <source>Plan as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/plan.py"/>
        <source>Plan in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/change.py"/>
        <source>Plan of a change detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/encoders.py"/>
        <source>Plan of a pretraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>PlanetScope UDM2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/failures.py"/>
        <source>Please report it together with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/answers.py"/>
        <location filename="../../swimdiff_qgis/worker/client.py"/>
        <source>Plugin and engine come from different versions. Install the plugin again and restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/points.py"/>
        <source>Point {}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>Points and polygons name tiles of the image; labelled images are places themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Points checked so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Points in each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>Points of a sample with their true class, polygons and lines whose class is known, or a raster of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>Points or polygons with a field that names their class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Points or polygons with a field that names their class. A point labels the tile that it lies in, a polygon all tiles whose middle it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Points that were drawn earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Polygons in which objects are counted, such as houses per district. An object belongs to the polygon that its middle lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change_limits.py"/>
        <source>Polygons that limit what is compared and counted. What lies outside of them is no data in the result. Their CRS may differ from that of the images. Empty: all that the images have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Polygons that were searched completely: what is not labelled in them is background. Nothing is learned from what lies outside. An object belongs to the area that its middle lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/learning.py"/>
        <source>Polygons, lines or points with a field that names their class, or a raster of classes. Their CRS may differ from that of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>Polygons, lines or points with a field that names their class; or a raster of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Polygons, whose bounds are the boxes, or points with a size. A field may name the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Pr&amp;eset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/trained.py"/>
        <source>Precision, recall and counts of each class, in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>Preparing the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>Press Detect change and move the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/points.py"/>
        <source>Press N: the points are shown one after the other, in random order. Say what is really there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/self_test.py"/>
        <source>Press Repair; if it happens again, leave out the mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Press the button again to continue from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>Press the button, then click a place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Press the key of its class, or draw around it; N continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>Press “Set up engine” in the SwiMDiff panel or in the options. An environment that you made yourself can be chosen in the options or named in the environment variable {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Pretrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/encoders.py"/>
        <source>Pretrain encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Pro&amp;babilities of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/watch.py"/>
        <source>Process {rank} of the run has been silent for {seconds:.0f} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/progress_row.py"/>
        <source>Progress of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/dialog.py"/>
        <source>Progress of the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Prototypes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked_parts.py"/>
        <source>Provide at least two images with masks, or at least two polygons of a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/change_runs.py"/>
        <source>Provide at least two places for training, one of which is used for validation, and one for testing, each with a truth raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/known_list.py"/>
        <source>Published encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/pairs.py"/>
        <source>Put a change.tif next to before.tif and after.tif: 1 where something changed, 0 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/pairs.py"/>
        <source>Put a change.tif next to before.tif: 1 where something changed, 0 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/label_table.py"/>
        <source>Put all that is known of an image into one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>Put points on a few places of each of at least two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/table.py"/>
        <source>Put quotation marks around values that contain the separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>Put the edited areas aside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/image_boxes.py"/>
        <source>Put the images beside the file, or into a folder called images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/labelled.py"/>
        <source>Put the images of each class into a folder with the name of the class, or use a label table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/estimates.py"/>
        <source>Put the sample.json of draw-sample next to the points, under the same name, or keep the field weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/build.py"/>
        <source>Putting it to use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/session.py"/>
        <source>Python 3.11 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Python cannot make an environment in a folder whose path has a colon: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Python of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/interpreters.py"/>
        <source>Python {version} is too old; 3.11 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Quarter turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Quick look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Radiometric normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/map_polygons.py"/>
        <source>Raise “Smallest polygon”, or leave “Polygons” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/common/encoder_box.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/start_box.py"/>
        <source>Random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Raster format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Raster of a second date, for classes of change. If its grid differs, it is warped onto the grid of the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>Raster of classes: one band of whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>Raster of the first date. The result has its grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change_limits.py"/>
        <source>Raster of the same place that says where the first date shows clouds or shadows; they count as no data. Its grid may differ. Empty: the mask that comes with the image, if it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>Raster of the second date. Its CRS, cell size and extent may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>Raster of the second date. Its CRS, cell size and extent may differ; it is warped onto the common grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Raster that is searched for objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Raster whose objects are labelled. Not needed with labelled images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Raster whose pixels are classified. The map has its grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Raster whose tiles are labelled. Not needed with labelled images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Raster whose tiles get a class each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Raster with the example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Rasters that are searched, one path per line; they need the same bands and about the same ground resolution. Empty: the image itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Rasters, folders of rasters or images (.tif, .jpg, .png), and zip files of images. PATH|bands=1,2,3 chooses the bands of a single source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Rasters, images and zips {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Rasters, images, zips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <source>Re&amp;ference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/images.py"/>
        <source>Reading image {number:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/thorough_patches.py"/>
        <source>Reading patches around labels, {count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/chips.py"/>
        <source>Reading searched areas, {count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/tile_pixels.py"/>
        <source>Reading the labelled tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/class_map/opening.py"/>
        <source>Reading the map at the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/compare_objects.py"/>
        <source>Reading the objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>Reading the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/fetching.py"/>
        <source>Reading {library}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked.py"/>
        <location filename="../../engine/jobs/evaluate/pairs.py"/>
        <location filename="../../engine/jobs/objects/lessons.py"/>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>Readme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Red, green, blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Red, green, blue; otherwise all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/virtual.py"/>
        <source>Refer to it by https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Reference layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Remove environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>Remove it, or move {path} to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/table.py"/>
        <source>Remove it, or rename it: columns may be called name, or {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Remove model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_edit.py"/>
        <source>Remove one that you do not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Remove the chosen class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked_parts.py"/>
        <source>Remove the copies. To split one set, choose the same path for “Training data” and “Test data”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Remove what is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Removes environments, after a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Removes the frame and shows the map again. The answers are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Removes the selected lines from the list; no files are deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_tasks.py"/>
        <source>Removing environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/access.py"/>
        <source>Rename the file or the folder, or move the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>Rename the file or the folder, or type the text anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/dated.py"/>
        <source>Rename the files, such as lake_2018-10-13.tif and lake_2020-10-13.tif, or name the pairs in a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>Repair its data source or choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/failures.py"/>
        <location filename="../../engine/jobs/trial/self_test.py"/>
        <source>Repair or reinstall the engine's Python environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/session.py"/>
        <source>Repair the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/images.py"/>
        <source>Replace or remove them; up to {share:.0%} would be skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/signatures.py"/>
        <source>Replace the commas by points in a text editor, or export the grid again with points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <source>Replace the earlier result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/outputs.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>ResNet-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>ResNet-50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>Resample the image to {trained_m:.3g} m, train a model on such images, or switch on “Classify anyway”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>Resample the image to {trained_m:.3g} m, train a model on such images, or switch on “Detect anyway”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Resampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>Resolution of the page (dots per inch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/reading.py"/>
        <source>Restore it, then resume the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>Restore the file from a copy, or start again without “Resume”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>Restore the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Restores the threshold of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Result folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Result of an accuracy assessment or a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Result: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Results (result.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Resume an interrupted run with the same inputs and parameters: what is finished is not computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/common.py"/>
        <source>Resume an interrupted run with the same inputs and parameters: windows that are finished are not computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Resume an interrupted run with the same sources and parameters from its last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/predict.py"/>
        <source>Resumed: {share:.0%} of the pixels are already classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/pieces/pair.py"/>
        <source>Resumed: {share:.0%} of the pixels are already scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/pretrain.py"/>
        <source>Resuming after step {step} of {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>Rewrite it in tiles: gdal_translate -co TILED=YES -co COMPRESS=DEFLATE IN.tif OUT.tif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/count_table.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>Right: how many of those shown are expected to be real. In all: with those that are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/metrics/matrix.py"/>
        <source>Rows: reference. Columns: map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>Run `make setup` in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/child.py"/>
        <source>Run it again. If it happens again, the file is damaged in a way that ends the program, or memory is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/many.py"/>
        <source>Run over many inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/layers.py"/>
        <source>Run the job again with another output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/blocks.py"/>
        <source>Run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/child.py"/>
        <location filename="../../engine/raster/gateway_process.py"/>
        <location filename="../../swimdiff_qgis/worker/client.py"/>
        <source>Run the job again; finished windows are kept. If it happens again, send this message to the authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/packed.py"/>
        <source>Run the job again; the file is then created again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/loop.py"/>
        <source>Run the same job again to continue from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/errors.py"/>
        <location filename="../../engine/worker.py"/>
        <source>Run the same job again to resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/watch.py"/>
        <source>Run the same job again with the processes that there are; it goes on from the last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Runs a job over many inputs, each in a process and a folder of its own; what is finished is not done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Runs a tiny job with a known answer, to check that the engine works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Runs at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/many.py"/>
        <source>Runs that failed because of their inputs are left as they are, unless this is set or an input has changed. Those that failed for want of memory, disk or time are always tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/many.py"/>
        <source>Runs with a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/many.py"/>
        <source>Runs without a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/many.py"/>
        <source>Runs {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>S&amp;cene is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>S&amp;core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/dialog.py"/>
        <source>S&amp;top helping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/many.py"/>
        <source>STAC catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>STAC item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <location filename="../../swimdiff_qgis/ui/places/naming.py"/>
        <source>Sa&amp;ve in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Same class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <location filename="../../swimdiff_qgis/ui/common/sample_image.py"/>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Sample drawn. Press N to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Sample of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>Sample pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/points.py"/>
        <source>Sample: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Samples (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Save &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/tables.py"/>
        <source>Save it as a CSV file in UTF-8, which spreadsheets offer beside other kinds of CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/table.py"/>
        <source>Save it as a CSV file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/access.py"/>
        <source>Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/table.py"/>
        <source>Save its sheet as a CSV file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <source>Save or discard them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/scenes.py"/>
        <source>Save the CSV file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/packages.py"/>
        <source>Save the layer that you need as a new GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>Save, copy or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Saves the model with its card as one file, to share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/lessons.py"/>
        <location filename="../../engine/scenes/encoder.py"/>
        <source>Say in “Red, green, blue” which bands show these colours, or choose other “Bands” or another encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/naming.py"/>
        <source>Say under “Numbers in the class field” whether they are names or values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Scene column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Scene table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Scene temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Scene-wide matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/scenes.py"/>
        <source>Scenes are to be read from a table, but no “Scene table” was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/change.py"/>
        <location filename="../../swimdiff_qgis/project/layers.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <source>Score from which objects count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Scores above it count as change: auto, robust, kapur, yen, triangle, otsu, percentile, or a number between 0 and 1. auto draws the line where the score has its steepest edges, whatever share changed; kapur, yen, triangle and robust suit rare change, otsu common change. You can move the threshold afterwards without computing the scores again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Scores the change between two rasters and writes scores, classes, polygons and a report to a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/page.py"/>
        <source>Scores the change, writes rasters, polygons and a report, and shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/pieces/pair.py"/>
        <source>Scoring change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/pieces/pair.py"/>
        <source>Scoring change in the area of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/pairs.py"/>
        <source>Scoring {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_panel.py"/>
        <source>Searc&amp;hed area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <source>Search in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/searching.py"/>
        <source>Search in other rasters, or use smaller tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/searching.py"/>
        <source>Search in rasters of about the same resolution, or resample this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/inputs.py"/>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_panel.py"/>
        <source>Searched area saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/project/searched_layer.py"/>
        <source>Searched areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Searched image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Searched in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <source>Searches the whole image with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/detect_objects.py"/>
        <source>Searching for objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/training.py"/>
        <source>Searching the areas that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>Second &amp;date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Second date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/cluster.py"/>
        <source>Seconds that it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/distributed.py"/>
        <source>See its message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/cluster_test.py"/>
        <source>See whether its workers still do something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/patience.py"/>
        <source>See whether the disk that the images are on still answers, then run the same job again. Finished windows are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Seed of the first repetition; the others count up from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/copyable_label.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Select labels on the map first, with QGIS's tool Select Features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/features.py"/>
        <source>Select some, or take all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/area.py"/>
        <source>Selected features only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Sentinel-2 SCL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/asking.py"/>
        <source>Set HTTPS_PROXY to an address that begins with http://, or download the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Set the CRS of the layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/opening.py"/>
        <source>Set the engine up from the same version of the plugin on all machines, then start the scheduler again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/raster_export.py"/>
        <source>Set the same nodata values for all its bands, or export the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Set up engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/dialog.py"/>
        <location filename="../../swimdiff_qgis/ui/setup/session.py"/>
        <source>Set up the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/patches.py"/>
        <source>Set “Batch” to at most {most}, lower “Distance of patches”, or add images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/plan.py"/>
        <source>Set “Encoder” to {architecture}, or choose another encoder to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/draw_sample.py"/>
        <source>Set “Points” to at least {least}, or draw a simple random sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/swimdiff/settings.py"/>
        <source>Set “Scene” to grid cells, or “Scene-wide matching” to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Sets all of the following parameters that are left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Sets all of the following parameters that are left empty. quick-look: minutes, to see that it works. laptop-overnight: hours on a CPU. gpu: hours on a GPU. paper-scale: the sizes and durations used in the publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Sets it in the project; the file is not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/tasks.py"/>
        <source>Setting the engine up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Settings for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>Several classes a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/swimdiff.py"/>
        <source>Share of the batch that is chosen at random for denoising at each step. Empty: from the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of the batch that is chosen at random for denoising at each step. Empty: from the preset. Only with Method: SwiMDiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of the batch that is denoised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>Share of the cells of a view that are hidden from the student, which has to rebuild them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of the cells of a view that are hidden from the student, which has to rebuild them. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Share of the data used for testing if training and test data are the same path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/swimdiff.py"/>
        <source>Share of the key encoder that is kept at each step. Empty: from the preset, 0.99; 0.999 for paper-scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of the key encoder that is kept at each step. Empty: from the preset, 0.99; 0.999 for paper-scale. Only with Method: SwiMDiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/swimdiff.py"/>
        <source>Share of the noise levels that are used, from the weakest. Fine detail is decided where noise is weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of the noise levels that are used, from the weakest. Fine detail is decided where noise is weak. Only with Method: SwiMDiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>Share of the second views that get noise. Empty: from the preset, 0; 0.6 for paper-scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of the second views that get noise. Empty: from the preset, 0; 0.6 for paper-scale. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>Share of the second views whose bright values are turned around; for three bands only. Empty: from the preset, 0; 0.2 for paper-scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of the second views whose bright values are turned around; for three bands only. Empty: from the preset, 0; 0.2 for paper-scale. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining_method.py"/>
        <source>Share of the steps during which the learning rate rises from zero; then it falls along a cosine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>Share of the teacher that is kept at each step, at the beginning; it rises to 1. Empty: from the preset, 0.99; 0.996 for paper-scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of the teacher that is kept at each step, at the beginning; it rises to 1. Empty: from the preset, 0.99; 0.996 for paper-scale. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of the training labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Share of the training labels that is used, drawn at random within each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining_method.py"/>
        <source>Share of the views that are blurred. Blur takes away the texture that tells land covers apart in small patches. Empty: from the preset, 0; for paper-scale 0.5, with CMID 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining_method.py"/>
        <source>Share of the views that are shown without colour; for three bands only. Empty: from the preset, 0.1; 0.2 for paper-scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining_method.py"/>
        <source>Share of the views that are turned by a quarter, beside the flips; from above, no direction is special. Empty: from the preset, 0.5; 0 for paper-scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remarks_html.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/dialog.py"/>
        <source>Show &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Show in &amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cli.py"/>
        <source>Show no progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/strip.py"/>
        <source>Show set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cli.py"/>
        <source>Show the log, and tracebacks of errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/count_table.py"/>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>Shows both dates on the map. Drag the line between them; you can keep drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Shows the card of the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Shows the classes of the view, or only the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Shows the files in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Shows the models folder in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Shows the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Shows the point again after you have moved the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Shows the previous point with your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/page.py"/>
        <source>Shows the result of an earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Shows the whole result on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Shows what detect-change would do: grid, bands, shift, device, minutes, memory, disk. Writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Shows what pretrain would do: scenes, patches, steps, minutes, memory, disk space. Writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Shows what will be fetched; nothing is before you agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/compare.py"/>
        <source>Shows which objects appeared, vanished and stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Similar places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <source>Similar places in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Similarity by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Simple random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Size field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Size of a scene if a scene is a grid cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Size of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Size of the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/learning.py"/>
        <source>Size of the square blocks. 0: chosen from the extent of the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Size of the square patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/common.py"/>
        <source>Size of the square windows that are computed at a time. It does not change the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Size of the square windows that are searched at a time, as the encoder sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Size of the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/images.py"/>
        <source>Skipped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Skips this point for now and goes to the next one without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>Smallest changed area on the ground, in place of the minimum mapping unit; 10,000 m² are a hectare. 0: the minimum mapping unit counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Smallest crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Smallest polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining_method.py"/>
        <source>Smallest share of a patch that a view shows. Empty: from the preset, 0.3; for paper-scale 0.2, with CMID 0.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Smart App Control or a rule of your organisation allows only signed files. Ask your administrator to allow the folder {folder}, or switch Smart App Control off in Windows Security, then press Repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Soft labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Solarised views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>Some points lie where this map has no data. The estimates describe the area in which both maps have data; they are scaled up to the whole area of the map that the sample was drawn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/uv.py"/>
        <source>Something on the way changed it. Use another network, or set the engine up without uv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>Source of the imagery, as it must be credited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/layout.py"/>
        <source>Source: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Spatial context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/pairs.py"/>
        <source>Split it into places of at most {most:,.0f} million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>Standard deviation of the Gaussian that combines neighbouring scores. Empty: 2 px, or 4 m where an encoder shows what things are (pixels of up to 3 m).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <source>Standard e&amp;rror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>Standard error that you want for the overall accuracy. It determines the number of points if you do not give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Start &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/opening.py"/>
        <source>Start fewer processes, or allow each of them more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>Start from: random weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>Start from: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>Start from: {name}. It knows the bands {wanted}; its first layer was adapted to {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>Start it again, and then the workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/wave.py"/>
        <source>Start it again, then run the same job again. Finished windows are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/opening.py"/>
        <source>Start one: swimdiff-cluster worker --join FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/reading.py"/>
        <source>Start the job again. If the encoder was already trained on the old file, choose a new output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <source>Start the scheduler there, and check the address. Without --listen a scheduler is for its own machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/wave.py"/>
        <source>Start workers with swimdiff-cluster worker, or without --no-nanny, then run the same job again. Finished windows are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/session.py"/>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <source>Starting the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/cluster/check_cluster.py"/>
        <source>Starting {count} {count:process|processes} on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Starts the engine and runs a tiny job with a known answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/relay.py"/>
        <source>Step {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Steps between checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Steps between log lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/loop.py"/>
        <source>Stopped after step {step} of {steps}; a checkpoint is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/session.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/progress_row.py"/>
        <source>Stops the job. Finished parts are kept, and the next run continues from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/dialog.py"/>
        <location filename="../../swimdiff_qgis/ui/setup/strip.py"/>
        <source>Stops the set-up. What was fetched is kept for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Store the encoder's weights as 16-bit numbers, which halves the size of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/estimates.py"/>
        <source>Stratified estimators (Olofsson et al. 2014), each class of the map a stratum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Stratified random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining_method.py"/>
        <source>Strength of the random changes of brightness, contrast, saturation and hue; 1 is the strength used by MoCo v2. Lower values keep the colours that tell land covers apart. Empty: from the preset, 0.4; 1 for paper-scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Strongest noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>Style files for the raster and the polygons: QML for QGIS, SLD for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/product.py"/>
        <source>Style for GeoServer and other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/product.py"/>
        <source>Style for QGIS; it is found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/outputs.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/access.py"/>
        <source>Supported formats: {formats}. Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>Swap before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/plugin.py"/>
        <location filename="../../swimdiff_qgis/ui/common/manual.py"/>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>SwiMDiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/dialog.py"/>
        <source>SwiMDiff computes with an engine in a Python environment of its own, apart from QGIS. It is set up once. Nothing is fetched before you press Set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Swin-B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Swin-S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Swin-T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Swin-V2-B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Swin-V2-T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/queue.py"/>
        <source>Switch “Negatives of the batch” on, or set “Queue” to 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Systematic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>T&amp;hreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>Ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/outputs.py"/>
        <source>Table of the accuracies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/outputs.py"/>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <source>Table of the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <source>Table of the counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/encoders.py"/>
        <source>Table of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/many.py"/>
        <source>Table of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Table, folder or catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/start_box.py"/>
        <source>Takes far longer to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/teaching.py"/>
        <source>Teach names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Teacher momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/cluster.py"/>
        <source>Tells whether the workers read this image themselves, or whether its pixels are sent to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/contrast.py"/>
        <source>Temperature of the contrastive loss. Empty: from the preset, 0.2; 0.07 for SwiMDiff at paper-scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/swimdiff.py"/>
        <source>Temperature of the distribution over entries of the same scene; at most that of the contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Temperature of the distribution over entries of the same scene; at most that of the contrast. Only with Method: SwiMDiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/cluster.py"/>
        <source>Test a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/build.py"/>
        <source>Testing the engine: libraries, and a tiny job with a known answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/build.py"/>
        <source>Testing the environment that is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/cluster_test.py"/>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Testing… the first start can take half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>That needs {size} while it is made. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>That of the join file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>That of the makers of torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>That of the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/raster_export.py"/>
        <source>The CRS of the layer could not be written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/foreign_crs.py"/>
        <source>The CRS of {path} refers to another file or to a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/outline.py"/>
        <source>The CRS {crs} is not one of the Earth, so a map in it has no longitudes and latitudes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>The CRS {crs} is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>The Python that the engine's environment was made with is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>The Python that was named for the engine is too old: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/export.py"/>
        <source>The accuracy is about other classes than the map has. Check that both belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/readme.py"/>
        <source>The accuracy of this map was not exported with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/several.py"/>
        <source>The accuracy was not estimated, because all labelled places lie in one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/teaching.py"/>
        <source>The accuracy was not estimated, because all objects lie in one area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/several.py"/>
        <source>The accuracy was not estimated, because each class lies in one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/folds.py"/>
        <source>The accuracy was not estimated, because no class has two features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/image_lessons.py"/>
        <source>The accuracy was not estimated, because no class has two images that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/image_lessons.py"/>
        <location filename="../../engine/jobs/scenes/lessons.py"/>
        <location filename="../../engine/labels/folds.py"/>
        <location filename="../../engine/objects/teaching.py"/>
        <source>The accuracy was not estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/remote.py"/>
        <source>The address of {path} contains a user name or a password, which would stand in the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/job_runner.py"/>
        <source>The algorithm {name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/sample.py"/>
        <source>The answer was not saved in {path}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>The answers so far are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>The areas are divided into this many parts, which are left out in turn. Each part costs a training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/classes.py"/>
        <source>The areas of “{layer}” cannot be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/array_tiles.py"/>
        <source>The arrays have no pixel with data in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>The automatic threshold: where the score has its steepest edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bandmap.py"/>
        <source>The bands cannot be matched: {before} has {before_count} ({before_names}), {after} has {after_count} ({after_names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>The bands of {path} differ from those of the model {name}: {differences}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/classification.py"/>
        <source>The bands were taken in the order of the model {name}, although “Red, green, blue” (in the dock, the way the layer is drawn) says otherwise: {differences}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>The certificate of the server is not trusted; a proxy or a virus scanner may replace it by its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <source>The certificates of the cluster at {address} have expired, or a clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/guard.py"/>
        <source>The change of the files in {folder} that was interrupted cannot be ended: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>The changed areas were edited since they were written. The new threshold gives new areas without these edits; a copy of the edited ones is kept beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/state.py"/>
        <source>The checkpoint of step {step} does not fit this method: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>The checkpoint {name} cannot be written. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>The class list in the file cannot be used: {reason} The classes are those of the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <source>The class map whose accuracy you want to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/opening.py"/>
        <source>The cluster at {address} does not answer, or does not know this certificate: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/cluster_test.py"/>
        <source>The cluster did not answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/wave.py"/>
        <source>The cluster is gone: its scheduler does not answer, or no worker is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>The connection to {address} broke. Joining again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/export.py"/>
        <source>The date '{date}' is no ISO date; the STAC item has the time of the export in its place. Give a date such as 2018-10-13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/dated.py"/>
        <source>The dates in the names of {path} can be read in several ways, such as that of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/swimdiff.py"/>
        <source>The denoiser uses the encoder's maps. Without this, the encoder learns nothing from the denoising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>The denoiser uses the encoder's maps. Without this, the encoder learns nothing from the denoising. Only with Method: SwiMDiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/device.py"/>
        <source>The device {name} is not available on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>The disk is full: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/failures.py"/>
        <source>The disk is full: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/disk.py"/>
        <source>The disk of {folder} is full: {left} free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/disk.py"/>
        <source>The disk of {folder} is full: {needed} needed, {left} free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>The download was damaged, or something on the way or the mirror changed it. Try again, without the mirror if there is one; if it happens again, use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>The encoder is better than its start: adjoining patches are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>The encoder is better than its start: patches of the same scene are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>The encoder is not better than its start: adjoining patches are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on). Train for more steps or on more images, or use the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>The encoder is not better than its start: patches of the same scene are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on). Train for more steps or on more images, or use the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/more_like_this.py"/>
        <source>The encoder sees nothing in the example: all that it makes of it is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>The encoder sees nothing in {count} of {tiles} labelled {tiles:place|places}: all that it makes of {count:it|them} is zero. Use a larger “Tile size”, such as 128 pixels, or another encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>The encoder used by the methods deep, fused and learned. The page Models lists all encoders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>The encoder was pretrained on images of the test: at least {count:,} of {total:,} {count:is|are} among the {listed:,} that its card lists, of {all:,} that it saw. It never saw their labels, but the figures say little of images that are new to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/pixels/kept.py"/>
        <source>The encoder's maps are not cached: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/client.py"/>
        <source>The engine began with {kind} instead of hello.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/launcher.py"/>
        <source>The engine closed its output, but did not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/session.py"/>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>The engine could not be set up: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/child.py"/>
        <location filename="../../swimdiff_qgis/worker/client.py"/>
        <source>The engine did not respond for {seconds} seconds and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/child.py"/>
        <location filename="../../swimdiff_qgis/worker/launcher.py"/>
        <source>The engine ended unexpectedly, by the signal {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/child.py"/>
        <location filename="../../swimdiff_qgis/worker/launcher.py"/>
        <source>The engine ended unexpectedly, with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/lock.py"/>
        <source>The engine is being set up by another window of QGIS: process {pid} on {host}, since {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/session.py"/>
        <source>The engine is ready after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/build.py"/>
        <source>The engine is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>The engine needs Python 3.11 or newer. Choose another one in the options, or leave the choice empty and set the engine up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>The engine runs in its own process. The environment variable {} takes precedence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/client.py"/>
        <source>The engine speaks protocol {engine_protocol}, the plugin {own_protocol}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/child.py"/>
        <location filename="../../swimdiff_qgis/worker/launcher.py"/>
        <source>The engine was started without pipes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>The engine works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/child.py"/>
        <source>The engine wrote something that is no message: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/launcher.py"/>
        <source>The engine's Python cannot be started: {program} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>The engine's Python does not exist: {path}, named by {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/answers.py"/>
        <source>The engine's answer cannot be understood: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>The engine's environment cannot be used any more: {path}. The Python that it was made with is gone, or files of it are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>The engine's self-test failed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>The engine, which does the computations, is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>The environment is made with this Python, which must stay where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>The environment variable {name} names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/more_like_this.py"/>
        <source>The example has data in less than half of its pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>The extent {extent} contains no pixel of the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>The extent {extent} does not overlap with “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>The extent {extent} lies outside of the area of the grid's CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>The field '{field}' holds numbers outside of 1 to {largest}. The map has other values: {pairs}. The class names keep the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/reference.py"/>
        <source>The field '{field}' of {path} contains {names}; the map has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/chooser.py"/>
        <source>The field that names the class: text or numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/label_set.py"/>
        <source>The field {field} contains numbers: {old} cannot be called {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/classes.py"/>
        <source>The field {field} of {layer} contains more than {most} different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/naming.py"/>
        <source>The field {field} of {path} contains {count} different values; a map can have at most {largest} classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/fields.py"/>
        <source>The field {wanted} of {path} contains neither text nor numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/vector_boxes.py"/>
        <source>The field {wanted} of {path} does not contain numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/features.py"/>
        <source>The file has no layer with geometries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>The file has several copies of the network: {taken} was imported, and {others} was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/scenes.py"/>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>The file is probably damaged; otherwise split it into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/bands.py"/>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>The files do not name their bands; {red}, {green} and {blue} are taken for red, green and blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>The files do not tell which bands belong together; they were compared by order. Check that they match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/classification.py"/>
        <source>The files do not tell which bands belong together; they were matched by order. Check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>The files in this folder are listed under Models. Now: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/file_sets.py"/>
        <source>The files in {folder} do not belong together: the run that wrote them was interrupted ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/known_encoders.py"/>
        <source>The first choice for Sentinel-2 in red, green and blue, as whole numbers from 0 to about 10,000. With a linear probe, it tells 95.6 % of EuroSAT's images right (torchgeo-bench).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/distributed.py"/>
        <source>The first process of the run has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>The folder of the engine cannot be written: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>The folder of the engine has too long a path: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>The folder of wheels has no build of {library} for this Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>The folder of wheels lacks {names} for Python {version} on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>The grid would have {width} x {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>The highest threshold that is nearly as well supported as the automatic one: little is called changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/fetching.py"/>
        <source>The host of {path} does not give it to you (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/fetching.py"/>
        <source>The host of {path} gives whole files only, and no parts of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <source>The image above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/extent.py"/>
        <source>The image covers {west:.10g},{south:.10g},{east:.10g},{north:.10g} in {crs_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>The image has no CRS, so the coordinates of the labels are taken as pixel positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/lattice.py"/>
        <source>The image would be divided into {count:,} tiles, more than {most:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>The images have ground resolutions from {finest_m:.3g} to {coarsest_m:.3g} m. They are standardised in groups, each on its own statistics, and learned from together; things look different in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/tasks/base.py"/>
        <source>The images have {count} {count:band|bands}, but the encoder needs {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/image_lessons.py"/>
        <source>The images have {count} {count:class|classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked.py"/>
        <source>The images take more than {most:,.0f} GiB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/job_runner.py"/>
        <source>The job failed without a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_edit.py"/>
        <source>The key N goes to the next place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/writing.py"/>
        <source>The label was not saved in {layer}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>The labels are divided into this many parts, which are left out in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/session.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/label_session.py"/>
        <source>The labels are no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/label_layer.py"/>
        <source>The labels cannot be written to {path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/chooser.py"/>
        <source>The labels get the coordinate reference system of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>The labels hold more pixels than are used. Feature {features}: at most every {step}th row and column, {pixels:,} {pixels:pixel|pixels} together. Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>The labels hold more pixels than are used. Features {features}: at most every {step}th row and column, {pixels:,} {pixels:pixel|pixels} together. Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/labelled_images.py"/>
        <source>The labels of {path} are for {wide} x {high} px, but it has {width} x {height} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/placing.py"/>
        <source>The layer cannot be transformed to the CRS of the image ({crs_name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/raster_export.py"/>
        <source>The layer could not be exported to {path} (error {number}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_export.py"/>
        <source>The layer could not be exported to {path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/packages.py"/>
        <source>The layer {layer} of {path} is computed when it is read (a view).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <source>The layer {} has edits that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>The layers have the names that timm uses, and timm has two versions of this network. The one used here pads images as tf_efficientnet_lite0 does. If the weights are those of efficientnet_lite0, which pads all sides equally, the encoder is less accurate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/export_map.py"/>
        <source>The layout of the page, to be changed in QGIS (Layout Manager, new from template).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/texts.py"/>
        <source>The log ends:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/loss.py"/>
        <source>The loss and its parts over the steps: faint as measured, strong smoothed. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/loop.py"/>
        <source>The loss is not finite at step {failed_step}, although the learning rate was already lowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/loop.py"/>
        <source>The loss is not finite at step {failed}. Training returns to step {good}, with {rate:g} of the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>The lowest threshold that is nearly as well supported as the automatic one: much is called changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/manual.py"/>
        <source>The manual is missing. Install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/manual.py"/>
        <source>The manual is not built yet. In a checkout, make docs builds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/map_raster.py"/>
        <source>The map as a GeoTIFF: one class value per pixel, 0 for no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/export_map.py"/>
        <source>The map as a page to print: legend, areas, accuracy, scale and credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/map_polygons.py"/>
        <source>The map has about {count:,} {count:area|areas}; polygons are created of at most {most:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/points.py"/>
        <source>The map is hidden while you check, so that it does not influence you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/shown.py"/>
        <source>The map of this sample no longer exists: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>The map says {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/masks.py"/>
        <source>The mask {mask} hides everything of “{label}” that would be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>The mask {name} covers only {share:.0%} of what is compared. Clouds in the rest count as ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>The mask {path}, which lies beside the image “{label}”, is not used, so its clouds count as ground: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>The memory of this machine runs short. It helps again when that was better for three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/quick.py"/>
        <source>The model contains weights that its encoder does not have: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/pixels/descriptors.py"/>
        <source>The model describes pixels by {names}, for which it lacks bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/pixels/descriptors.py"/>
        <source>The model describes pixels by {names}, which this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/pieces/classes.py"/>
        <source>The model gives no probabilities for some pixels that have data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/quick.py"/>
        <source>The model lacks weights of its encoder, first {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <source>The model that finds objects: one of those trained before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>The model was not checked in areas left out, so it is unknown how many of these are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>The model {name} does not know how large a pixel of its images is on the ground, so nothing shows whether {path} fits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>The model {name} has no calibration for {classes}, so expected numbers of them are not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>The model {name} maps change between two dates, but only {path} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>The model {name} maps one date, but two were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>The model {name} was trained on {card_count} {card_count:band|bands} ({card_bands}); {path} gives {count} ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/quick.py"/>
        <source>The model's card names an unknown architecture, {architecture}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/quick.py"/>
        <source>The model's card names bands that it does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/quick.py"/>
        <source>The model's head has {features} {features:feature|features} and {classes} {classes:class|classes}; its card describes {described_features} and {described_classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/quick.py"/>
        <source>The model's scaling does not fit its bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/mask.py"/>
        <source>The name of {path} does not tell what its values mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/sealed_file.py"/>
        <source>The name {name} does not end in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>The network cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/classes.py"/>
        <source>The number {number} would mean two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/comparing.py"/>
        <source>The objects of one date have a coordinate reference system, those of the other none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/uv.py"/>
        <source>The package of uv is not the known one: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/packed.py"/>
        <source>The packed patches in {folder} are created again: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/files.py"/>
        <source>The page {name} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/gateway_process.py"/>
        <source>The part of the engine that reads from other hosts ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/disk.py"/>
        <source>The path of the output folder has more than the {most} bytes that leave room for names of files: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>The place that has the libraries refuses to give them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>The place whose like is wanted: a point x,y, whose tile is taken, or xmin,ymin,xmax,ymax, in the CRS of the image. For another CRS, add it in brackets: 1,2 [EPSG:4326].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/estimates.py"/>
        <source>The points were drawn in the classes of another map, and how large those are is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/estimates.py"/>
        <source>The points were drawn in the classes of another map; the estimators are those for strata that are not the classes of the map (Stehman 2014).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/accuracy.py"/>
        <source>The probability.tif written by classify, for the reliability curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/cluster.py"/>
        <source>The processes have the lowest priority, and leave while other programs need a quarter of the processor, while memory runs short, and while the machine runs on its battery. They come back after three quiet minutes. What they leave unfinished is computed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>The program came without an encoder: random weights are measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/worker.py"/>
        <source>The program that started the engine has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/client.py"/>
        <source>The program that was started is not the engine: {program}. Its last line: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>The project has no raster layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/asking.py"/>
        <source>The proxy of this computer is of a kind that is not supported ({scheme}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>The proxy refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/find.py"/>
        <source>The raster that is searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>The raster whose CRS and cell size the result gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/inputs.py"/>
        <source>The raster whose objects are labelled, and in which others are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>The raster whose pixels are classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/inputs.py"/>
        <source>The raster whose places are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <location filename="../../engine/contract/remarks/ground.py"/>
        <source>The rasters do not say how large their pixels are on the ground; {assumed_m:.2g} m is assumed. If that is wrong, set “Ground resolution”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>The reference is polygons or lines, all of whose pixels were compared. They are not a random sample: the figures hold for them, not for the map, and their intervals are too narrow. For figures of the whole map, draw a sample and label its points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>The reference knows classes that the map does not have: {names}. Their places count as errors of the map. Check the spelling if they are meant to be classes of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>The report is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>The result holds no differences of the bands, as results of earlier versions do not, so directions and groups of changes are not known. Run the detection again to get them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/disk.py"/>
        <source>The result {output} would overwrite the input {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/layers.py"/>
        <source>The result {path} cannot be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>The result.json of accuracy or train-classifier; its figures are exported too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/map_raster.py"/>
        <source>The same as a cloud-optimised GeoTIFF, for web servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change_limits.py"/>
        <source>The same for the second date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <source>The same number of bands as for the first date, in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>The same number of bands as for the image, in the same order. Empty: matched by name, wavelength or order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/export_map.py"/>
        <source>The same page as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <location filename="../../swimdiff_qgis/ui/places/sample.py"/>
        <source>The sample is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>The sample project is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>The sample was removed from the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>The scheduler at {address} does not answer, or does not know this certificate: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <source>The scheduler at {address} does not know this certificate: the join file is that of another cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/opening.py"/>
        <source>The scheduler at {address} has Dask {there}; this engine has {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>The scheduler at {address} is gone, so nobody is at work any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>The scores are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>The second date lies {length_px:.1f} px off the first. Edges will count as change: correct the shift, or allow a tolerance for misregistration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/trial/self_test.py"/>
        <source>The self-test found {share:.0%} of a known change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/fetching.py"/>
        <source>The set-up needs {needed:.1f} GB in {folder}, where {free:.1f} GB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/programs.py"/>
        <source>The set-up was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/refusals.py"/>
        <source>The sources contain no usable patch of {patch_px} px: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/bands.py"/>
        <source>The sources have different numbers of bands: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/styles.py"/>
        <source>The style {part} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/client.py"/>
        <source>The system may have been short of memory. Close other programs, or choose smaller windows, then run the job again; finished windows are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/features.py"/>
        <source>The table {wanted} of {path} has no geometries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked_parts.py"/>
        <location filename="../../engine/evaluation/scenes.py"/>
        <source>The test data have classes that are missing in the training data: {unknown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>The tiles are {own} in size, but the model {name} was trained on places of {trained}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>The training is kept. To continue it, choose its folder: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/start_box.py"/>
        <source>The usual start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/categories.py"/>
        <source>The value names of {path} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/classification.py"/>
        <source>The values of {path} are not those that the model {name} was trained on; {differences}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/cmid/settings.py"/>
        <source>The weights of reconstruction, contrast and places are all 0, so there is nothing to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/thorough.py"/>
        <source>The weights of the model do not match its card: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>The western half is labelled. Train, then find the objects of the whole image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/sample.py"/>
        <source>The western half is labelled. Train, then name the whole image; or pick a place to find others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/interpreters.py"/>
        <source>There are no builds of the libraries for this kind of Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>There are no builds of torch for Macs with an Intel processor any more, so the engine cannot be set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/interpreters.py"/>
        <source>There are no builds of torch for Macs with an Intel processor any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_edit.py"/>
        <source>There is already a class {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>There is already a sample in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>There is already another encoder with this name: {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/build.py"/>
        <source>There is no Python 3.11 or newer on this computer that the engine could use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>There is no Python environment in the folder {path}, named by {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>There is no build of {library} for this Python at the place that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/session.py"/>
        <source>There is no class yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <source>There is no host called {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_session.py"/>
        <source>There is no layer for searched areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>There is no training in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/build.py"/>
        <source>There is no uv for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/portions.py"/>
        <source>There is not enough memory for windows of {edge_px} px. Continuing with {most_px} px, which is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/failures.py"/>
        <source>There is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/patches.py"/>
        <source>There {count:is|are} {count} {count:patch|patches}, fewer than the {batch_size} of one batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/accuracy.py"/>
        <source>These figures describe the sample as it was counted: a class that got more points than its area counts more. What holds for the map stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/shown.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/shown.py"/>
        <location filename="../../swimdiff_qgis/ui/places/shown.py"/>
        <source>These labels are no longer in the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/classify/classify.py"/>
        <source>They are what the map shows; a sample checked by eye tells how far off they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/cluster.py"/>
        <source>They cannot read {path}: the pixels of each window are sent to them, encrypted and compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/shown.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/shown.py"/>
        <location filename="../../swimdiff_qgis/ui/places/shown.py"/>
        <source>They may have been deleted. Train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/cluster.py"/>
        <source>They read {path} themselves: only its path is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/interpreters.py"/>
        <source>This Linux is too old, or no usual one, for the builds of torch; they need glibc 2.28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>This image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/interpreters.py"/>
        <source>This is not a Python: it does not answer as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/interpreters.py"/>
        <source>This is not a Python: its name should be python, python3 or python.exe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/dialog.py"/>
        <source>This machine computes for the cluster of your office while nobody needs it: with the lowest priority, and not while other programs are busy, memory runs short, or it runs on its battery. It ends when you press Stop, or close QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/session.py"/>
        <source>This machine does not help any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>This machine runs on its battery. It helps again three minutes after it was plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/writing.py"/>
        <source>This place has no coordinates in the CRS of {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/pretrain.py"/>
        <source>This run is finished already; nothing was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/export_map.py"/>
        <source>This text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>This training is not finished. It can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>This version of the plugin needs other versions of its libraries than the environment has that was set up for {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/change.py"/>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>Threshold applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Threshold of the change score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/inputs.py"/>
        <source>Tile si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Tile size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>Tiled, with overviews, colours, names and attribute table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>Title of the map. Empty: the name of its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Token transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Tolerance for misregistration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/cluster.py"/>
        <location filename="../../swimdiff_qgis/algorithms/trial.py"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/page.py"/>
        <source>Tools for change detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>Tools for checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/page.py"/>
        <source>Tools for classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Tools for export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Tools for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/page.py"/>
        <source>Tools for objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/page.py"/>
        <source>Tools for places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Tools for pretraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <source>Train a model of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <source>Train a model of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <source>Train classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Train only what is above the encoder; faster, less exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/swimdiff.py"/>
        <source>Train the denoising task together with the contrastive task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Train the denoising task together with the contrastive task. Only with Method: SwiMDiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/files.py"/>
        <location filename="../../engine/classifiers/quick.py"/>
        <location filename="../../engine/classifiers/thorough.py"/>
        <location filename="../../engine/contract/model_card.py"/>
        <source>Train the model again, or download or copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/pixels/descriptors.py"/>
        <source>Train the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>Trained in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/teaching.py"/>
        <source>Training change detection, epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/quick_training.py"/>
        <source>Training the classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/loop.py"/>
        <source>Training, step {step:,} of {steps:,}: loss {loss:.3f}, {speed:.0f} images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Trains a model on labels and writes it with its accuracy; for a view also a map and places to label next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/page.py"/>
        <source>Trains a model on the labelled objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Trains a model that finds objects, such as cars, buildings or boats, and draws a box around each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Trains a model that names whole places: square tiles of a raster, each with one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Trains an encoder on these images; no labels are needed. It can be paused at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Trains an encoder on unlabelled imagery and writes encoder, checkpoints, loss and a report to a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>Trains on the classes of the raster {name}, then classifies the part of the image in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/page.py"/>
        <source>Trains on the labels and maps the part of the image in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>Trains on {objects} {objects:object|objects} of {classes} {classes:class|classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>Trains {classes} {classes:class|classes} on {labels} {labels:label|labels}, then classifies the part of the image in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Transparency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>True area of the class, estimated from the checked points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/trial.py"/>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>Try again when other programs have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Try anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Try failed runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/plan_change.py"/>
        <source>Trying a small part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/plan_pretraining.py"/>
        <source>Trying step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/compare.py"/>
        <source>Two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/swimdiff/settings.py"/>
        <source>Two views of each patch of the first batch, one above the other. The encoder learns that both show the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_edit.py"/>
        <source>Type one, such as Water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>U-Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>UPerNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/common/outputs.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Undo the last label or the last change of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/failures.py"/>
        <source>Unexpected error: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/area.py"/>
        <source>Unit of the minimum area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/__init__.py"/>
        <source>Unknown job: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>Unknown kind of parameter: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>Unknown parameter: {unknown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>Unpack it into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/fetching.py"/>
        <source>Unpacking {count} libraries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/sealed_card.py"/>
        <location filename="../../engine/pixels/descriptors.py"/>
        <source>Update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Use 0 or a positive number in units of the CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/__main__.py"/>
        <source>Use 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bounds.py"/>
        <source>Use a code such as EPSG:4326.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked_files.py"/>
        <source>Use a folder with the folders images and masks, which hold files of equal names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Use a larger extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/lattice.py"/>
        <source>Use a larger “Tile size” or less “Overlap”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/more_like_this.py"/>
        <source>Use a larger “Tile size”, such as 128 pixels, or another encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/mask.py"/>
        <source>Use a mask of the size of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/mask.py"/>
        <source>Use a mask without one, of the same size in pixels, or georeference the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/lattice.py"/>
        <source>Use a smaller “Tile size”, or a larger image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/pairs.py"/>
        <source>Use a truth raster with the same pixels as the first date, or georeference it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>Use a value from {low} to {high}{unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/reader.py"/>
        <source>Use a window and an alignment of at least 1 and a halo of at least 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/lattice.py"/>
        <source>Use a “Tile size” from {least_m:.6g} to {most_m:.6g} m, or resample the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/remote.py"/>
        <source>Use an address without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Use an authority code such as EPSG:32631.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/label_set.py"/>
        <source>Use another tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/folds.py"/>
        <source>Use at least 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/several.py"/>
        <source>Use at most {most} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/classes.py"/>
        <source>Use each one only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/features.py"/>
        <source>Use fewer features: select some and export them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked.py"/>
        <source>Use fewer images, or smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/rasters.py"/>
        <source>Use fewer labels, or filter the raster first (QGIS: Raster &gt; Analysis &gt; Sieve).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/image_lessons.py"/>
        <source>Use images of at least two classes, and not more than {most} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/images.py"/>
        <source>Use images of the same data type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/image_lessons.py"/>
        <source>Use images of {least} to {most} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/labelled_images.py"/>
        <source>Use images that all have the same bands, or choose “Bands”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/labelled.py"/>
        <source>Use images that all have the same bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>Use it as the encoder of train-classifier, and choose the model that this writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>Use it as the model of classify, and choose an encoder file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/model.py"/>
        <source>Use it with classify, or choose a model.safetensors written by train-scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/files.py"/>
        <source>Use it with classify-scenes, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/files.py"/>
        <source>Use it with detect-objects, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>Use letters, digits, spaces, full stops, hyphens and underscores; at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/address.py"/>
        <source>Use local: and a number of processes, such as local:4, or the address of a scheduler, such as tls://192.168.1.20:8786.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/judged.py"/>
        <source>Use masks or polygons of at least two classes; what surrounds a thing is a class too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked.py"/>
        <source>Use masks with one number for each class. If they are drawn in colours, turn each colour into a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked.py"/>
        <source>Use masks with the same pixels as their images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/classes.py"/>
        <source>Use one character, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_edit.py"/>
        <source>Use one character, such as W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/pairs.py"/>
        <source>Use one folder per place, with the files before.tif, after.tif and change.tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>Use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>Use one of {threshold_rules}, or a number such as 0.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bounds.py"/>
        <source>Use one of {words}, or xmin,ymin,xmax,ymax; add the CRS in brackets if it is another one: 1,2,3,4 [EPSG:4326].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/parts.py"/>
        <source>Use other images for testing. To split one set, choose the same path for “Training data” and “Test data”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/files.py"/>
        <source>Use the card that belongs to the encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/labelled_images.py"/>
        <source>Use the images that were labelled, or export the labels again for these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change_limits.py"/>
        <source>Use the mask that comes with a Sentinel-2 (SCL), Landsat (QA_PIXEL) or PlanetScope (udm2) image, if it lies in the folder of the image or of its product, and no mask is chosen. What it hides counts as no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <source>Use the nodata value of the file (layer properties, Transparency), or export the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/class_map/opening.py"/>
        <source>Use the original as PNG or GeoTIFF; a copy made from the JPEG file has the wrong values too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/visible.py"/>
        <source>Use three band numbers such as 3,2,1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/address.py"/>
        <source>Use tls:// with a join file; tcp:// is for this machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked_parts.py"/>
        <source>Use training and test data with the same classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/scenes.py"/>
        <source>Use training and test data with the same folders, or with the same columns in the label table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Use uv, faster than pip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Use what the cache has kept of the same tiles, also from an interrupted run. Otherwise all tiles are looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/classes.py"/>
        <source>Use whole numbers from 1 to {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/extents.py"/>
        <source>Use xmin,xmax,ymin,ymax, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bounds.py"/>
        <source>Use xmin,ymin,xmax,ymax, and add the CRS in brackets if it is another one: 1,2,3,4 [EPSG:4326].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/area.py"/>
        <source>Use “Minimum mapping unit”, which is in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>Used: {} (from {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Uses the model on an image of another kind than it was trained on: check what comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>Usual score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/change/limits.py"/>
        <source>Values of the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/change_limits.py"/>
        <source>Values that are hidden, separated by commas; ranges with a hyphen, such as 3, 8-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Values that are hidden, separated by commas; ranges with a hyphen, such as 3, 8-10. Only with Kind of mask: Other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/export.py"/>
        <source>Values that cannot be class values of one byte were renumbered: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Vanished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/result.py"/>
        <location filename="../../engine/jobs/classify/classify.py"/>
        <location filename="../../engine/jobs/export/export_map.py"/>
        <location filename="../../engine/jobs/objects/compare_objects.py"/>
        <location filename="../../engine/jobs/objects/detection_result.py"/>
        <location filename="../../engine/jobs/scenes/classify_scenes.py"/>
        <source>Verifying the written files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <source>View of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/shown.py"/>
        <source>View: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/fetching.py"/>
        <source>Wait and run the job again; finished windows are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/lock.py"/>
        <source>Wait for it or cancel it, or choose another output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/lock.py"/>
        <source>Wait until it is done, or cancel it there; then press Set up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/fetching.py"/>
        <location filename="../../engine/raster/reading/reader.py"/>
        <source>Wait until the program that is writing it has finished, then run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>Warp it first: gdalwarp -tps IN.tif OUT.tif, or QGIS: Raster &gt; Georeferencer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result_file.py"/>
        <source>Weakest: {} (F1 {:.2f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining_method.py"/>
        <source>Weight decay of the encoder. Norms and biases are spared. Empty: from the preset, 0.0001; 0.02 for CMID at paper-scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/swimdiff.py"/>
        <source>Weight lambda_C in the joint loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Weight lambda_C in the joint loss. Only with Method: SwiMDiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/swimdiff.py"/>
        <source>Weight lambda_D in the joint loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Weight lambda_D in the joint loss. Only with Method: SwiMDiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Weight of the contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Weight of the contrast of views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Weight of the diffusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Weight of the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Weight of the reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Weight of the spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/limits.py"/>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>What counts as one scene: a file, a folder, a grid cell of each raster (for mosaics), or the value in a column of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>What each input band shows, such as red,green,blue or blue,green,red,nir, or the name of a usual order: rgb, rgb-nir, bgr-nir, sentinel-2-l1c, sentinel-2-l2a, sentinel-2-land, satlas-sentinel-2, sentinel-1, landsat-8-sr. Empty: red,green,blue for three bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/many.py"/>
        <source>What is done with each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>What is left can be removed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/cluster.py"/>
        <source>What is sent there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>What is trained above the encoder's maps, for change detection and segmentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>What is trained above the encoder's maps, for change detection and segmentation. unet: joins the maps from the coarsest to the finest. upernet: pools the coarsest map at several sizes and joins all maps, for segmentation only. tokens: compares a few tokens of both dates, for change only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <source>What listens at {address} is no scheduler with certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>What numbers in the field mean if the label layer, or the job, has a list of classes. auto: the name of a class if there is such a name, otherwise its value; what could be either is refused. names: names of classes. values: values of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>What numbers in the field mean if the map has a list of classes. auto: the name of a class if there is such a name, otherwise its value; what could be either is refused. names: names of classes. values: values of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/classification.py"/>
        <source>What some bands show is not known; they were taken in the model's order: {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/pixels/kept.py"/>
        <source>What the encoder makes of the tiles is not cached: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>What the engine computes on. Builds for NVIDIA cards are ten times as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change_limits.py"/>
        <source>What the mask calls snow or ice counts as no data too, because it comes and goes with the season. Turn it off to look for changes of snow and ice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/change_limits.py"/>
        <source>What the values of chosen masks mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>What the values of chosen masks mean. auto: told by the name of the file. scl: scene classification; no data, defects, cloud shadows, clouds and cirrus are hidden (0, 1, 3, 8, 9, 10). qa_pixel: bits of Collection 2; fill, dilated cloud, cirrus, cloud and cloud shadow are hidden (bits 0 to 4). udm2: everything is hidden that its first band does not call clear. fmask: cloud shadow, cloud and no observation are hidden (2, 4, 255). python_fmask: the numbers of python-fmask; null, cloud and shadow are hidden (0, 2, 3). other: the values that you name are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/session.py"/>
        <source>What was fetched is kept. An engine that worked before still does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/programs.py"/>
        <source>What was fetched is kept: start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/trial.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>What was looked at is kept: the next search is quicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/widgets.py"/>
        <location filename="../../swimdiff_qgis/ui/setup/dialog.py"/>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list.py"/>
        <source>What you draw next gets the chosen class. Its key chooses the class and assigns it to selected labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_panel.py"/>
        <source>What you draw next is an area that you have searched completely: objects without a label do not occur in it. Choose a class to go on with labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining.py"/>
        <source>Where the encoder is trained: on the processor or on a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/change.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Where the encoder runs: on the processor or on a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/fields.py"/>
        <source>Where the environment lies; choose a short path on Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/evaluation.py"/>
        <source>Where the evaluation runs: on the processor or on a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Where the model is trained: on the processor or on a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Where the model runs: on the processor or on a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>Where the workers see the same files under the same paths, only paths are sent; otherwise the pixels of each window are, encrypted. Results are written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/objects.py"/>
        <source>Where to compute: on the processor or on a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/cmid.py"/>
        <source>Whether known errors of the published code are corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Whether known errors of the published code are corrected. corrected: cells are matched where they lie, and each key is kept once. release: the corner of a crop hardly counts when cells are matched, and each process adds every key once more. Only with Method: CMID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>Whether the encoder is better than its start was not measured: that takes more patches that adjoin each other, or more scenes with several patches. With labels, “Evaluate encoder” measures it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>Which images are searched. Advanced settings take any files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/compute_panel.py"/>
        <source>Who computes the windows of the image; the result is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/export.py"/>
        <source>Who made the map, and how to contact them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/dialog.py"/>
        <source>Whoever has the join file can run programs on this machine in your name. Use one only of people whom you trust, and keep it as you keep a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Whole areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Whole features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/inputs.py"/>
        <source>Whole image searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/pretraining_method.py"/>
        <source>Width and height of the augmented views. Empty: the size of the patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/trial.py"/>
        <source>Width and height of the pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Width of the denoiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Width of the places' head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>Window {} of {}: least certain is {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Windows blocked a file of the engine (application control, error 4551).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>Windows could not load a library of the engine: the Visual C++ runtime is missing or too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Windows to label next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>Within the areas that are called changed, both dates still look alike (likeness {likeness:.2f} of 1). Perhaps only light, season, haze or noise differ: compare both images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/queue.py"/>
        <source>Without a queue and without negatives of the batch there is nothing to compare a patch with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Without labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/cluster.py"/>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/cluster.py"/>
        <source>Workers that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/classes.py"/>
        <source>Write a list such as [{{"value": 1, "name": "Water", "colour": "#1f78b4"}}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/classes.py"/>
        <source>Write colours as #rrggbb, such as #1f78b4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/extents.py"/>
        <source>Write it as {order} and add the CRS in brackets, as in [EPSG:4326].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bounds.py"/>
        <source>Write it in pixels, without brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/common.py"/>
        <source>Write item.json beside the rasters: a STAC item with their place, dates, grid and bands, for catalogues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <location filename="../../engine/contract/jobs/scenes.py"/>
        <source>Write probability.tif with one band per class, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cli.py"/>
        <source>Write the log as JSON, one object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cli.py"/>
        <source>Write the result as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/wanted.py"/>
        <source>Write them as in: method=cva threshold=0.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/dated.py"/>
        <source>Write them with the year first, such as lake_2023-12-05.tif, or name the pairs in a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../engine/contract/jobs/classification.py"/>
        <source>Write uncertainty.tif: the entropy of the probabilities, scaled to 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/progress_row.py"/>
        <source>Writes a checkpoint and stops. Resume continues from there, even after QGIS was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Writes files that others can open, and a page with the map and its legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Writes the change raster, polygons and report with this threshold. The scores are not computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/compare_objects.py"/>
        <source>Writing the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>Writing the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/result.py"/>
        <source>Writing the encoder and the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/class_maps.py"/>
        <location filename="../../engine/export/classes.py"/>
        <location filename="../../engine/jobs/scenes/classify_scenes.py"/>
        <source>Writing the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/classify/train_classifier.py"/>
        <location filename="../../engine/jobs/objects/train_detector.py"/>
        <location filename="../../engine/jobs/scenes/train_scenes.py"/>
        <source>Writing the model and the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/detect_objects.py"/>
        <source>Writing the objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/draw_sample.py"/>
        <source>Writing the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/map_raster.py"/>
        <source>Writing the rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/accuracy.py"/>
        <location filename="../../engine/jobs/change/result.py"/>
        <location filename="../../engine/jobs/classify/classify.py"/>
        <location filename="../../engine/jobs/evaluate/evaluate.py"/>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/export_map.py"/>
        <source>Writing the zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <location filename="../../swimdiff_qgis/ui/export/session.py"/>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>Written to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/parameters.py"/>
        <source>You can also give the name of a model in the list of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/parameters.py"/>
        <source>You can also give the name of an encoder in the list of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Your answers are saved in {}. Open the sample to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>ZSTD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>a band as the others, such as near infrared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/relay.py"/>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>a filter hides some of its features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>about {:.1f} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>about {size} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>about {size} in {folder}, where {free} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/relay.py"/>
        <source>about {} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>about {} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/relay.py"/>
        <source>about {} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>about {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/evaluate.py"/>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <source>accuracy,validation,stratified,random,points,reference,check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>adamw; for paper-scale sgd, with CMID adan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>also trains the encoder, together with a decoder; takes minutes to hours and needs many labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/lists.py"/>
        <source>and {count} {count:smaller one|smaller ones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remarks_html.py"/>
        <source>and {} more, in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>anywhere on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/plan_text.py"/>
        <source>area of interest about {:,.4g} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>as CMID was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/evaluate.py"/>
        <source>average precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/plan_text.py"/>
        <source>bands {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/many.py"/>
        <source>batch,table,CSV,folder,STAC,catalogue,archive,time series,pairs,series,all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>bits of Collection 2; fill, dilated cloud, cirrus, cloud and cloud shadow are hidden (bits 0 to 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>cells are matched where they lie, and each key is kept once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/change.py"/>
        <source>change,difference,two dates,before,after,CVA,IR-MAD,encoder,unsupervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <source>change,objects,boxes,appeared,vanished,new,gone,two dates,count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <source>classification,land cover,labels,training,supervised,segmentation,change,learn,polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <source>classification,land cover,map,model,predict,segmentation,probability,uncertainty,areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>cloud shadow, cloud and no observation are hidden (2, 4, 255).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/cluster.py"/>
        <source>cluster,dask,connection,workers,scheduler,office,versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/cluster.py"/>
        <source>cluster,dask,worker,office,volunteer,share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>compares a few tokens of both dates, for change only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/maps.py"/>
        <source>confusion matrix,error matrix,kappa,precision,recall,F1,IoU,area,confidence interval,validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/result_file.py"/>
        <source>count off by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/label_panel.py"/>
        <source>drag it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>each band of an image to mean 0 and standard deviation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>each file is compared with the known one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>each file is compared with the known one, but for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/encoders.py"/>
        <source>encoder,accuracy,benchmark,linear probe,nearest neighbours,fine-tuning,segmentation,IoU,F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/encoders.py"/>
        <source>encoder,train,self-supervised,contrastive,MoCo,diffusion,unlabelled,backbone,SwiMDiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/encoders.py"/>
        <source>encoder,weights,torchvision,timm,MoCo,SeCo,SSL4EO-S12,SSL4Eco,DeCUR,Satlas,CMID,Swin,safetensors,pth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>everything is hidden that its first band does not call clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_export.py"/>
        <source>feature {} was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>fixed: mean {}; deviation {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>folder: files in the output folder. zip: a zip file of them as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/folds.py"/>
        <source>folds is {folds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>for large images, cut into many patches a scene, and for little time: patches of the same scene count as alike, and the maps also serve to remove noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>for single images, and for maps that keep where things lie: hidden parts are rebuilt, and places are matched between views; a step takes twice as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>geotiff: tiled GeoTIFF with overviews. cog: cloud-optimised GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/plan_text.py"/>
        <source>ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>hours on a CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>hours on a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>if change is common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>if change is rare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>in each class of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>intersection, before, after, union, or xmin,ymin,xmax,ymax in the CRS of the result; any other CRS follows in brackets, such as 1,2,3,4 [EPSG:4326].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/packed.py"/>
        <source>it belongs to other sources or settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/box_sizes.py"/>
        <location filename="../../swimdiff_qgis/project/label_layer.py"/>
        <location filename="../../swimdiff_qgis/project/searched_layer.py"/>
        <source>it cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/join.py"/>
        <source>it has another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/packed.py"/>
        <source>it has another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>it has fields that its file does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <source>it has its own nodata ranges in QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>it is being edited, and unsaved edits are not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/packed.py"/>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <source>it is not a file on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>it is not a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>iteratively reweighted multivariate alteration detection; insensitive to linear radiometric differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_export.py"/>
        <source>its CRS cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>its CRS in QGIS ({}) is not that of its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/join.py"/>
        <source>its certificates are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>its datum is not that of the image; it goes where QGIS draws it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>its file contains several layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>its format ({}) is read by QGIS only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>its texts are encoded as is chosen in QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>joins the maps from the coarsest to the finest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>learns more in a short training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>length of the standardised change vector; fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/relay.py"/>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>linear-probe, knn and fine-tune need folders or zips of labelled images with one folder per class. change needs one folder per city, each with the rasters before, after and change. segmentation needs folders that hold the folders images and masks, with files of equal names, or rasters with a layer of polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>linear: one layer, fitted to its end; best in most cases. neighbours: the labelled places that look most alike decide. tuned: the encoder learns as well, which takes minutes; it is kept only if it does better than the linear layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/evaluate.py"/>
        <source>mean IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>minutes, to see that it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>names of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <source>none, points are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>none; gaussian: each score is combined with those around it, because change is rarely one pixel wide; or outlines: the same, then drawn along the outlines that both images show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>nothing: {size} are read from {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <source>object detection,boxes,count,cars,buildings,boats,labels,COCO,YOLO,training,supervised,learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/objects.py"/>
        <source>object detection,boxes,count,cars,buildings,boats,model,predict,districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>objects.gpkg of the first date, written by detect-objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>objects.gpkg of the second date, written by detect-objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>on a square grid with a random start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>one layer, fitted to its end; best in most cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>only some of its features are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>other images, bands or patches, or images that have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>patterns in the bands and the encoder's maps, and how well one date predicts the other; best on average of the methods that learn nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>patterns in the feature maps of an encoder, and how well one date predicts the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/build.py"/>
        <source>pip needs a Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>pixels where it is 0 have no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>pools the coarsest map at several sizes and joins all maps, for segmentation only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>python-fmask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>quick: trains a small network on the bands, their texture and an encoder's maps; takes seconds. thorough: also trains the encoder, together with a decoder; takes minutes to hours and needs many labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/plan_text.py"/>
        <source>random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>reference is {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <source>scene classification,tiles,places,land use,labels,training,supervised,learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <source>scene classification,tiles,places,land use,model,predict,probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>scene classification; no data, defects, cloud shadows, clouds and cirrus are hidden (0, 1, 3, 8, 9, 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/plan_text.py"/>
        <source>shift {:.1f} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/scenes.py"/>
        <source>similar,search,find,retrieval,tiles,places,example,archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>smoothed by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>standardised: each band of each image is scaled to mean 0 and standard deviation 1. fixed: by the mean and deviation below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/plan_text.py"/>
        <source>start from: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/tasks/registry.py"/>
        <source>task is {choice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>the checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>the corner of a crop hardly counts when cells are matched, and each process adds every key once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>the encoder learns as well, which takes minutes; it is kept only if it does better than the linear layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>the environment variable {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>the fused score, and what a small network learns on this very pair, without labels. Clearly better where pixels are finer than 3 m and where large even areas change, such as water; worse than fused where change is rare at 10 m. Takes two to three times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>the labelled places that look most alike decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>the name of a class if there is such a name, otherwise its value; what could be either is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <source>the nodata value of its file is switched off in QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>the numbers of python-fmask; null, cloud and shadow are hidden (0, 2, 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>the options of the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>the package index that pip is set up with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>the sizes and durations used in the publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>the values that you name are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/packed.py"/>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/change/threshold.py"/>
        <source>threshold is {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>told by the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/self_test.py"/>
        <source>torch ({torch}) and torchvision ({torchvision}) come from different places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/self_test.py"/>
        <source>torch or torchvision is missing in the new environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>trains a small network on the bands, their texture and an encoder's maps; takes seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>transparency if nearly all of its values are 0 or the highest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/session.py"/>
        <source>uv, a program that installs packages; it is fetched first ({size:.0f} MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/session.py"/>
        <source>uv, which is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>values of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>version {other} of the engine in place of {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/points.py"/>
        <source>what is inside the frame? Press its key. Each answer is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/reader.py"/>
        <source>window_px {window_px}, halo_px {halo_px}, align_px {align_px} make no tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>with momentum, as SwiMDiff was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/points.py"/>
        <source>your answer is {}. Another key changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>{:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result_file.py"/>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>{:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/plan_text.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/plan_text.py"/>
        <source>{:.1f} GB memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>{:.1f} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/plan_text.py"/>
        <source>{:.1f} keys of the same scene in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>{:.2f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/facts.py"/>
        <source>{:g} % interval: {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <location filename="../../swimdiff_qgis/ui/models/known_list.py"/>
        <source>{:g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <source>{address} cannot be reached: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/fitness.py"/>
        <source>{address} is not used. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>{advice} {setup}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>{appeared:,} appeared, {vanished:,} vanished, {stayed:,} stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>{area_ha:,.2f} ha changed, {percent:.2f} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>{areas:,} {areas:area|areas}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/draw_sample.py"/>
        <source>{asked} {asked:point is|points are} too few: the map has {count} {count:class|classes}, and each needs {fewest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>{before} ({before_width} x {before_height} px) and {after} ({after_width} x {after_height} px) are not georeferenced and differ in size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>{before} and {after} do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/nothing.py"/>
        <source>{before} and {after} have no pixel with data in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>{before} and {after} share only one row or column of pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/classification.py"/>
        <source>{classes} {classes:class|classes} from {labels} {labels:label|labels}: {overall:.1f} % of the pixels of labels that were left out are right, {balanced:.1f} % as the mean over the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/classification.py"/>
        <source>{classes} {classes:class|classes} from {labels} {labels:label|labels}; the accuracy was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>{classes} {classes:class|classes} from {objects:,} {objects:object|objects}: average precision {average:.2f} where areas were left out; of 100 objects found, {precision:.0f} are right, and {recall:.0f} of 100 are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>{classes} {classes:class|classes} from {objects:,} {objects:object|objects}; how well they are found was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>{classes} {classes:class|classes} from {tiles} labelled {tiles:place|places}: {overall:.1f} % of the places that were left out are right, {balanced:.1f} % with all classes alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>{classes} {classes:class|classes} from {tiles} labelled {tiles:place|places}; how well they are told apart was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/export.py"/>
        <source>{classes} {classes:class|classes} on {area:,.2f} ha; the largest is {largest} ({percent:.1f} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>{classes} {classes:class|classes}, several a place, from {tiles} labelled {tiles:place|places}. Of the places that were left out: mean average precision {precision:.2f}, mean F1 {f1:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>{classes} {classes:class|classes}, {labels} {labels:label|labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/count_table.py"/>
        <source>{count:,} more, in counts.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>{count:,} of {total:,} test {total:image|images} {count:is|are} among the training images as well, so the figures are too good. Remove them from one side, or choose the same path for both, which splits the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>{count:,} of {total:,} {total:place|places} {count:has|have} no probabilities in {path}: left out of the curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>{count:,} of {total:,} {total:point|points} {count:has|have} no class yet: left out. The figures hold as if they were like the others; label them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked_parts.py"/>
        <source>{count:,} test {count:image is|images are} among the training images as well: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>{count:,} {count:file|files} of the label table {count:is|are} not among the images, such as {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>{count:,} {count:folder holds no image and is|folders hold no image and are} no class: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>{count:,} {count:image is|images are} not in the label table and {count:was|were} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>{count:,} {count:image|images} had another size and {count:was|were} resampled to {width_px} x {height_px} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>{count:,} {count:object|objects} are left out, since they lie where only one of the dates was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>{count:,} {count:object|objects} that no window saw as a whole {count:was|were} joined from {count:its|their} pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>{count:,} {count:object|objects}: {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/plan_text.py"/>
        <source>{count:,} {count:patch|patches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <location filename="../../engine/contract/remarks/sample.py"/>
        <source>{count:,} {count:point|points}, simple random, in {classes} {classes:class|classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <location filename="../../engine/contract/remarks/sample.py"/>
        <source>{count:,} {count:point|points}, stratified random, in {classes} {classes:class|classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <location filename="../../engine/contract/remarks/sample.py"/>
        <source>{count:,} {count:point|points}, systematic, in {classes} {classes:class|classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/plan_text.py"/>
        <source>{count:,} {count:scene|scenes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/loss.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/plan_text.py"/>
        <source>{count:,} {count:step|steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/refusals.py"/>
        <source>{count} damaged {count:patch|patches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/many.py"/>
        <source>{count} more {count:run has|runs have} failed; {table} lists all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/cluster.py"/>
        <source>{count} more {count:worker|workers} cannot be used: {name} {there} is there, {here} is here. Install the same version on all machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <location filename="../../engine/contract/remarks/raster.py"/>
        <source>{count} of {looked_at} {looked_at:image|images} that were looked at {count:has|have} large areas of the value {value:g} in every band, which count as data: {names}. If they show nothing, as beside a scene, enter {value:g} under “Nodata”; else they distort statistics and results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>{count} of {tested} tested {tested:feature|features} {count:lies|lie} within {reach_px:g} px of a feature that was learned from; the nearest is {nearest_px:.1f} px away (from outline to outline). The accuracy may look better than it is. Draw further apart, or choose larger blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>{count} of {tested} tested {tested:feature|features} {count:lies|lie} within {reach_px:g} px of a feature that was learned from; the nearest is {nearest_px:.1f} px away (from outline to outline). The accuracy may look better than it is. Draw further apart, or validate with blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>{count} of {tested} tested {tested:tile|tiles} {count:overlaps|overlap} one that was learned from. The accuracy may look better than it is. Use larger blocks, or no overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>{count} of {tiles} {tiles:tile|tiles} got no class, because less than half of {count:its|their} pixels have data. Tiles at the corners may lie outside of the image with more than half of their area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{count} of {total} {total:image|images} cannot be opened and {count:is|are} left out: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/images.py"/>
        <source>{count} of {total} {total:image|images} cannot be used: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>{count} of {total} {total:object|objects} are longer than the {most:.0f} px that are seen at once, so their boxes will be rough. Choose a smaller “Enlargement”, or train a model of their own for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>{count} searched {count:area|areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/export.py"/>
        <source>{count} {count:area is|areas are} so large that {count:it was|they were} cut in the polygons; the parts are features of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/plan_text.py"/>
        <source>{count} {count:band|bands} by colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/plan_text.py"/>
        <source>{count} {count:band|bands} by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/plan_text.py"/>
        <source>{count} {count:band|bands} by order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/plan_text.py"/>
        <source>{count} {count:band|bands} by wavelength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{count} {count:band|bands} of {label} {count:has|have} another resolution than those that were put together, and {count:is|are} left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>{count} {count:box|boxes} of the labelled images {count:lies|lie} outside of the image or {count:is|are} narrower than a pixel: left out. Look at the labels if you did not expect this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/many.py"/>
        <source>{count} {count:file is|files are} left out, because {count:its date|their dates} can be read in several ways: {names}. Write dates with the year first, such as 2023-12-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/many.py"/>
        <source>{count} {count:file is|files are} left out, without a date, as a mask or preview, or in no pair of two dates of a place: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{count} {count:file|files} of {label} {count:has the name|have names} of masks, quality bands, thermal bands or previews, and {count:is|are} left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>{count} {count:has|have} no class from the list: select {count:it|them} and press the key of {count:its|their} class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>{count} {count:image has|images have} the same pixels as another one. What looks the same is learned from or tested, never both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{count} {count:image is|images are} not in the scene table and {count:is|are} left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{count} {count:image is|images are} smaller than a patch of {patch_px} px and left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>{count} {count:image|images} could not be used: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{count} {count:image|images} of {label} {count:does|do} not have the bands {wanted} and {count:is|are} left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/refusals.py"/>
        <source>{count} {count:image|images} smaller than a patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/refusals.py"/>
        <source>{count} {count:image|images} that cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/refusals.py"/>
        <source>{count} {count:image|images} that the scene table does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/refusals.py"/>
        <source>{count} {count:image|images} without the wanted bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>{count} {count:image|images}, such as those in {path}, {count:has|have} no folder of labels: left out. Put the boxes into a folder called labels that lies as the folder images does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>{count} {count:label is|labels are} {name} now. Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>{count} {count:label|labels} deleted. Undo brings {count:it|them} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>{count} {count:label|labels}, saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{count} {count:patch is|patches are} damaged and left out: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/sources.py"/>
        <source>{count} {count:patch|patches} in {scenes} {scenes:scene|scenes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/refusals.py"/>
        <source>{count} {count:patch|patches} with too little data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>{count} {count:place has|places have} no truth raster and {count:is|are} left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/similar.py"/>
        <source>{count} {count:place|places} found, ranked. Click another one to search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>{count} {count:place|places} of {searched:,} {searched:tile|tiles}, with similarities from {most:.2f} down to {least:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>{count} {count:place|places} where a label would help most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <location filename="../../engine/contract/remarks/sample.py"/>
        <source>{count} {count:point is|points are} too few for {wanted} in each of {classes} {classes:class|classes}: each gets at least {least}. Areas and accuracies of rare classes will have wide intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>{count} {count:process computes|processes compute} for {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>{count} {count:process is|processes are} being started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>{count} {count:process waits|processes wait} for work from {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/many.py"/>
        <source>{count} {count:run repeats an earlier one|runs repeat earlier ones} with the same inputs and values, and {count:counts|count} once by date: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>{count} {count:tensor is|tensors are} not in the file, the first of them {first}. They have random values; the maps that depend on them are not offered for comparing dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>{count} {count:tensor|tensors} of the file {count:is|are} not part of the encoder and {count:was|were} left: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/found.py"/>
        <source>{count} {count:window|windows} where labels would help most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/wave.py"/>
        <source>{count} {count:worker|workers} of the cluster did not finish a window in time and {count:is|are} started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/crew.py"/>
        <source>{count} {count:worker|workers} of the cluster {count:computes|compute}. The images are read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/crew.py"/>
        <source>{count} {count:worker|workers} of the cluster {count:computes|compute}. The images cannot be read there, so their pixels are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/loader.py"/>
        <source>{damaged} of the {read} patches read so far {damaged:is|are} damaged, which is more than one in a hundred; the last one is in {packed}, which was made from {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/loader.py"/>
        <source>{damaged} of the {read} patches read so far {damaged:is|are} damaged, which is more than one in a hundred; the last one is in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/refusals.py"/>
        <source>{damaged} of {total} {total:image|images} {damaged:is|are} damaged, which is more than one in a hundred: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/refusals.py"/>
        <source>{damaged} of {total} {total:patch|patches} {damaged:is|are} damaged, which is more than one in a hundred: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/__main__.py"/>
        <source>{days} days make no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/run_many.py"/>
        <source>{done} done, {failed} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/many.py"/>
        <source>{done} of {all} {all:run has|runs have} a result, {failed} failed, {waiting} {waiting:is|are} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/bands.py"/>
        <source>{example} has the bands 1 to {count}: {names}. To choose bands for a single source, write PATH{mark}1,2,3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/set_change.py"/>
        <source>{final} is in use by another program; the finished file is {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/set_change.py"/>
        <source>{final} is in use by another program; the finished files take their places when it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/texts.py"/>
        <source>{first} and {count} {count:other|others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/texts.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/apply_threshold.py"/>
        <source>{folder} contains no result of detect-change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/pairs.py"/>
        <source>{folder} contains no truth raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/results/codec.py"/>
        <location filename="../../swimdiff_qgis/ui/classify/result_file.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/result_file.py"/>
        <location filename="../../swimdiff_qgis/ui/places/result_file.py"/>
        <source>{folder} contains no {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/guard.py"/>
        <source>{folder} contains the result of another job, {job}, which would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/pretrain.py"/>
        <source>{folder} contains the result of another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/disk.py"/>
        <source>{folder} is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/reach.py"/>
        <source>{host} does not answer at port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/clustered.py"/>
        <source>{job} does not compute on a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/wanted.py"/>
        <source>{job} has no parameter called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/sources.py"/>
        <source>{job} has no raster that a folder could be gone through for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/image_boxes.py"/>
        <source>{key} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_edit.py"/>
        <source>{key} is not a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/classify/training_data.py"/>
        <source>{labels} contains {count} labelled {count:pixel|pixels} for {classes} {classes:class|classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{label}: {files} {files:file|files} of one band each were put together into {count} {count:acquisition, which is a scene|acquisitions, each of which is a scene}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/classification.py"/>
        <source>{largest} of {area:,.0f} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/classification.py"/>
        <source>{largest} of {area:,.2f} ha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/classification.py"/>
        <source>{largest}, and {more} smaller {more:class|classes}, of {area:,.0f} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/classification.py"/>
        <source>{largest}, and {more} smaller {more:class|classes}, of {area:,.2f} ha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>{layer} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/writing.py"/>
        <source>{layer} cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/label_set.py"/>
        <source>{layer} cannot store labels of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <source>{layer} has nodata settings in QGIS that a file cannot store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>{layer} is a table without geometries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <source>{layer} is an image rendered by a server ({provider}); its colours are not measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <source>{layer} is not a raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>{layer} is not a vector layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked_parts.py"/>
        <source>{learned} {learned:image or polygon is|images or polygons are} left to train on, {tested} to test on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/interpreters.py"/>
        <source>{library} has no build for Python {version} on {machine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/comparison.py"/>
        <source>{map} has no data at any of the places in {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/mask_figures.py"/>
        <source>{mask} does not cover anything of what is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked.py"/>
        <source>{mask} has {width} x {height} pixels, but its image has {image_width} x {image_height}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/bands.py"/>
        <source>{model} needs the bands {wanted}, but the rasters have {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>{names} differ only in capital letters and are treated as different classes. Give them one name if they are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>{names}: all places of {count:this class lie|these classes lie} in one part, so nothing could be learned without it. {count:It was|They were} not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/models.py"/>
        <source>{name} comes with the plugin and cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/layer_check.py"/>
        <source>{name} does not contain the {count} {count:feature that was|features that were} written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>{name} had been edited since it was written. What was edited is kept in {kept}; {name} is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{name} has a damaged header: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>{name} has only one feature: it is learned, and never tested. Draw a second one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>{name} has only {count} px of labels. Draw more of it: at least {least} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>{name} has only {count} {count:object|objects}. It is learned, but its figures mean little. Label more: at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{name} in {path} cannot be unpacked: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{name} in {path} has a path that leads out of the zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{name} in {path} is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{name} in {path} is truncated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{name} in {path} unpacks to {mib:.0f} MiB, which is too large for an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{name} is damaged and cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{name} is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>{name} is not a Python. Choose python, python3 or python.exe, or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{name} is truncated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/errors.py"/>
        <location filename="../../engine/methods/swimdiff/settings.py"/>
        <source>{name} is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{name} unpacks to {mib:.0f} MiB, which is too much for an image that is decoded as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>{name} was made for the bands {known}; its first layer was adapted to {bands}. Bands that it does not know have no effect until training changes their weights, unless they replace missing ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <source>{name} was made for the bands {wanted}, and the rasters show {known}. The bands go into it by their order, so what it sees of them may mean little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/catalogue.py"/>
        <source>{name} with the weights of the job is not on the machine of a worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/detection_result.py"/>
        <source>{name} {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>{name} {other} in place of {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/classify/classify.py"/>
        <source>{name} {percent:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/device.py"/>
        <source>{name}, {threads} {threads:thread|threads} of {cores} {cores:core|cores}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/run_many.py"/>
        <source>{name}: {done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/many.py"/>
        <location filename="../../engine/jobs/many/run_many.py"/>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>{name}: {share:.0%} of the pixels lie outside of {low:.4g} to {high:.4g} (the image has {least:.4g} to {most:.4g})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in 1 scene, bands {bands}, loss {loss:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in 1 scene, bands {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}, loss {loss:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/naming.py"/>
        <source>{number} in the field {field} of {path} is the name of the class with the value {value}, and the value of the class “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/compatibility.py"/>
        <source>{number}: {known} in the model, {role} in the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>{overall:.1f} % of the mapped area is right ({confidence:g} % interval: {low:.1f} % to {high:.1f} %), estimated from {places:,} {places:point|points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>{overall:.1f} % of the mapped area is right, estimated from {places:,} {places:point|points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/accuracy.py"/>
        <source>{overall:.1f} % of {places:,} {places:pixel|pixels} of known class are right. They are not a random sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{patches:,} patches of {patch_px} px in 1 scene, bands {bands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{patches:,} patches of {patch_px} px in 1 scene, bands {bands} · {steps:,} {steps:step|steps} of {batch_size} patches, each patch {times} times · {speed:.0f} images/s on {device} · about {time} · {memory_gb:.1f} GB memory · up to {disk_gb:.1f} GB on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/pretraining.py"/>
        <source>{patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands} · {steps:,} {steps:step|steps} of {batch_size} patches, each patch {times} times · {speed:.0f} images/s on {device} · about {time} · {memory_gb:.1f} GB memory · up to {disk_gb:.1f} GB on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/scenes.py"/>
        <source>{paths}: no tile has enough data, so nothing was found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/mask.py"/>
        <source>{path} ({mask_width} x {mask_height} px) and {image} ({width} x {height} px) are not georeferenced and differ in size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/export/folder.py"/>
        <source>{path} already exists and was not written by an earlier export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/label_layer.py"/>
        <source>{path} already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/comparison.py"/>
        <source>{path} and the map do not both have a CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>{path} cannot be brought into the CRS of the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/models.py"/>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/files.py"/>
        <source>{path} cannot be opened as a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>{path} cannot be opened as a raster: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{path} cannot be opened as a zip file: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/sample_image.py"/>
        <source>{path} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/label_layer.py"/>
        <source>{path} cannot be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/features.py"/>
        <source>{path} cannot be read as a vector layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/image_boxes.py"/>
        <source>{path} cannot be read as boxes: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/writing/spool.py"/>
        <source>{path} cannot be read back as it was written, at {window}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/disk.py"/>
        <source>{path} cannot be read back as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/access.py"/>
        <source>{path} cannot be read because its path contains one of the characters {splitting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/fetching.py"/>
        <source>{path} cannot be read from its host: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/failures.py"/>
        <source>{path} cannot be read or written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/sealed_file.py"/>
        <location filename="../../engine/contract/results/codec.py"/>
        <location filename="../../engine/contract/safe_header.py"/>
        <location filename="../../engine/raster/catalogue.py"/>
        <location filename="../../engine/train/checkpoint.py"/>
        <location filename="../../engine/vector/access.py"/>
        <source>{path} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/listing.py"/>
        <location filename="../../engine/data/packed.py"/>
        <location filename="../../engine/raster/access.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <location filename="../../engine/cluster/join.py"/>
        <source>{path} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/disk.py"/>
        <location filename="../../swimdiff_qgis/models.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/fetching.py"/>
        <location filename="../../engine/raster/reading/reader.py"/>
        <source>{path} changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>{path} claims to have {width} x {height} pixels in {count} bands, more than any imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/stored.py"/>
        <source>{path} claims to have {width} x {height} pixels, but holds next to none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/fitting.py"/>
        <source>{path} contains a network that is built like a {label}, but has layers of other sizes: {name} has {found} instead of {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/fitting.py"/>
        <source>{path} contains a network with different blocks from those of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>{path} contains complex numbers ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/mask.py"/>
        <source>{path} contains decimal numbers ({type}), but a mask of the kind {mask_label} has whole ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{path} contains more than {most} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result_file.py"/>
        <source>{path} contains no accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/reading.py"/>
        <source>{path} contains no features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/image_boxes.py"/>
        <source>{path} contains no images of a YOLO folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/listing.py"/>
        <source>{path} contains no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/vector_boxes.py"/>
        <source>{path} contains no object that can be used. {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/searched.py"/>
        <source>{path} contains no polygon that touches the image. {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/dated.py"/>
        <source>{path} contains no raster with a date in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/reading.py"/>
        <source>{path} contains no tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/reading.py"/>
        <source>{path} contains no usable label. {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/reading.py"/>
        <source>{path} contains only labels of {only}. {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/class_map/opening.py"/>
        <source>{path} contains only nodata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/items.py"/>
        <source>{path} contains values of the type {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/fitting.py"/>
        <source>{path} contains weights that are not finite, first in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/draw_sample.py"/>
        <source>{path} contains {count:,} {count:point that already has|points that already have} a class, which would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/features.py"/>
        <source>{path} contains {count} features; at most {most} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/features.py"/>
        <source>{path} contains {count} layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/reading.py"/>
        <location filename="../../engine/raster/access.py"/>
        <source>{path} disappeared during the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/fitting.py"/>
        <source>{path} does not contain a known network ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/files.py"/>
        <location filename="../../engine/objects/model.py"/>
        <location filename="../../engine/scenes/model.py"/>
        <source>{path} does not contain what its card describes: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/safe_header.py"/>
        <location filename="../../engine/jobs/many/sources.py"/>
        <location filename="../../engine/raster/access.py"/>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/fetching.py"/>
        <source>{path} does not exist: its host says so (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/fitting.py"/>
        <source>{path} does not have all the weights of a {label}: {names} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/files.py"/>
        <source>{path} does not hold the weights of {architecture} with {bands} {bands:band|bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>{path} does not say how its texts are encoded; they were read as Western European. If names of classes look wrong, choose the encoding in QGIS (Layer Properties &gt; Source), or save it as a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/model.py"/>
        <source>{path} finds no objects: it names pixels or places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bandmap.py"/>
        <source>{path} has a colour palette: its values are numbers of colours, which cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/bands.py"/>
        <source>{path} has a colour palette: its values are numbers of colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/table.py"/>
        <source>{path} has a column {column}, which is no parameter of {job}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/mask.py"/>
        <source>{path} has a coordinate reference system, but {image} has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>{path} has a damaged header: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/searching.py"/>
        <source>{path} has a ground resolution of {other_m:.3g} m, the example one of {own_m:.3g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/classification.py"/>
        <source>{path} has a ground resolution of {own_m:.3g} m, the model {name} was trained on {trained_m:.3g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/packages.py"/>
        <source>{path} has a longer name with its folders than a GeoPackage can have, {most} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/blocks.py"/>
        <source>{path} has changed since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/tables.py"/>
        <source>{path} has letters of an unknown encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/packages.py"/>
        <source>{path} has more layers or tables than the {most} that are looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/rasters.py"/>
        <source>{path} has more than {most} separate areas of labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/results/accuracy.py"/>
        <source>{path} has no accuracy: no labels were left out of the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/items.py"/>
        <source>{path} has no asset that is imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>{path} has no band of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>{path} has no card that describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/table.py"/>
        <source>{path} has no columns, or two of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>{path} has no coordinate reference system that places it on the Earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/reading.py"/>
        <source>{path} has no coordinate reference system, but the image has {crs_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/area.py"/>
        <source>{path} has no coordinate reference system, but the images have {crs_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>{path} has no coordinate reference system, but the other raster has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/reference.py"/>
        <source>{path} has no feature with a class in '{field}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/fields.py"/>
        <source>{path} has no field that clearly names the class. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/fields.py"/>
        <source>{path} has no field that could name a class. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/fields.py"/>
        <source>{path} has no field that could name a class; it has no fields at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/fields.py"/>
        <location filename="../../engine/objects/counting.py"/>
        <location filename="../../engine/objects/vector_boxes.py"/>
        <source>{path} has no field {wanted}. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/fields.py"/>
        <source>{path} has no field {wanted}; it has no fields at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/compare_objects.py"/>
        <source>{path} has no fields class and score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/features.py"/>
        <source>{path} has no layer with geometries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/features.py"/>
        <source>{path} has no layer {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked_files.py"/>
        <source>{path} has no mask in {masks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/objects.py"/>
        <source>{path} has no searched.gpkg beside it, so nothing tells where that date was searched. What lies where it was not searched counts as appeared or vanished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/reference.py"/>
        <source>{path} has no usable place on the map. {problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/signatures.py"/>
        <source>{path} has numbers with decimal commas, of which only the whole part would be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>{path} has only an alpha band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>{path} has pixels without an area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/fields.py"/>
        <source>{path} has several fields that could name the class: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/reading.py"/>
        <source>{path} has the CRS {name}, but the image has no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/area.py"/>
        <source>{path} has the CRS {name}, but the images have no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/class_map/opening.py"/>
        <source>{path} has {count} bands; a class map has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/signatures.py"/>
        <source>{path} has {count} pages, and it is not clear which of them is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/mask.py"/>
        <source>{path} has {count} {count:band|bands}, but a mask of the kind {mask_label} has at least {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/labelled.py"/>
        <source>{path} has {count} {count:band|bands}, but band {band} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/labelled_images.py"/>
        <source>{path} has {count} {count:band|bands}, but the image before {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/searching.py"/>
        <source>{path} has {count} {count:band|bands}, the image of the example {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked.py"/>
        <source>{path} has {count} {count:band|bands}; a mask has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/accuracy/comparison.py"/>
        <source>{path} has {count} {count:band|bands}; the map has {classes} {classes:class|classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/images.py"/>
        <source>{path} has {dtype} values, but the first image has {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/signatures.py"/>
        <source>{path} has {length} bytes, but the ENVI header beside it describes {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/pairs.py"/>
        <source>{path} has {pixels:,.0f} million pixels, too many for one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/lattice.py"/>
        <source>{path} has {width} x {height} pixels, less than one tile of {tile_width} x {tile_height}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/image_lessons.py"/>
        <source>{path} has {width} x {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/class_map/opening.py"/>
        <source>{path} is a JPEG file: its compression changes the values along the outlines, so they name no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/files.py"/>
        <source>{path} is a model of objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>{path} is a raster that declares no nodata value, so 0 was taken for no label. If 0 is a class, give it a name, or declare another value to be nodata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/access.py"/>
        <source>{path} is a text of more than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>{path} is a trained classifier, not an encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/table.py"/>
        <source>{path} is a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>{path} is an encoder; it has no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>{path} is damaged or was edited: its checksum does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/reading.py"/>
        <source>{path} is damaged, or is not a file of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/journal.py"/>
        <source>{path} is damaged, or no journal of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/results/codec.py"/>
        <source>{path} is damaged, or not a result of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>{path} is damaged: it has {found} bytes in place of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/tiff_blocks.py"/>
        <source>{path} is damaged: it should have {blocks} blocks of pixels, but names the places of {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/safe_header.py"/>
        <source>{path} is damaged: its header is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/safe_header.py"/>
        <source>{path} is damaged: its header is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/blocks.py"/>
        <source>{path} is damaged: rows {row} to {last_row}, columns {column} to {last_column} cannot be decoded ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>{path} is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>{path} is georeferenced only by a sensor model (RPC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>{path} is georeferenced only by ground control points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/signatures.py"/>
        <source>{path} is in an unsupported format ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/access.py"/>
        <source>{path} is in an unsupported format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/access.py"/>
        <source>{path} is in the format {driver}, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/reading.py"/>
        <source>{path} is larger than {largest_gib:.0f} GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/reading.py"/>
        <source>{path} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/image_boxes.py"/>
        <source>{path} is neither a COCO file nor a YOLO folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/catalogue.py"/>
        <source>{path} is no STAC item, catalogue or collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/addresses.py"/>
        <source>{path} is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/sample/pair.py"/>
        <source>{path} is no image of an earlier sample; it would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/join.py"/>
        <source>{path} is no join file of a cluster: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/table.py"/>
        <source>{path} is no table: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/class_map/opening.py"/>
        <source>{path} is not a class map: it contains more than {most} different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/class_map/opening.py"/>
        <source>{path} is not a class map: it contains values beyond {most:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/class_map/opening.py"/>
        <source>{path} is not a class map: it contains values that are not whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>{path} is not a classifier made with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>{path} is not a file on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>{path} is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/safe_header.py"/>
        <source>{path} is not a safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/sample.py"/>
        <source>{path} is not a sample: it has no points with a field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/safe_header.py"/>
        <source>{path} is not a {suffix} file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/labelled.py"/>
        <source>{path} is not in a folder that could name its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/imported/reading.py"/>
        <source>{path} is not of a supported type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/apply_threshold.py"/>
        <source>{path} is not the file that {result} describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>{path} is not the index of a checkpoint of version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/remote.py"/>
        <source>{path} is on {host}, which is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>{path} is outside the area of {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>{path} is stored in blocks of {columns} x {rows} pixels ({mib:.0f} MiB), which do not fit into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/results/accuracy.py"/>
        <source>{path} is the result of {job}, which has no accuracy of a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/join.py"/>
        <source>{path} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/labels/rasters.py"/>
        <source>{path} is too large for a raster of labels: {width} x {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/reading/images.py"/>
        <source>{path} is too large for an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/safe_header.py"/>
        <source>{path} is truncated, or something was added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/safe_header.py"/>
        <source>{path} is truncated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/describe.py"/>
        <source>{path} is truncated: its block at row {row}, column {column} is beyond the end of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/asking.py"/>
        <source>{path} leads on to {host}, which is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/catalogue.py"/>
        <source>{path} leads to no acquisition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/catalogue.py"/>
        <source>{path} leads to several acquisitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/catalogue.py"/>
        <source>{path} leads to {href}, which is not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>{path} lies outside of the area of the grid's CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/join_file.py"/>
        <source>{path} lies outside your user folder, where others may read it. Whoever has it is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/run_many.py"/>
        <source>{path} names no runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/model.py"/>
        <source>{path} names pixels, not whole places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/image_boxes.py"/>
        <source>{path} names the image {name}, which is neither beside it nor in a folder called images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/classifiers/files.py"/>
        <source>{path} names whole places, not pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/several.py"/>
        <source>{path} names {count:,} {count:class|classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/image_boxes.py"/>
        <source>{path} names {name}, which leads out of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/listing.py"/>
        <source>{path} occurs twice in the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/poles.py"/>
        <source>{path} reaches around the Earth more than once: its longitudes run from {west:.6g} to {east:.6g} degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/poles.py"/>
        <source>{path} reaches beyond a pole: its latitudes run from {south:.6g} to {north:.6g} degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>{path} refers to other files or hosts (a virtual raster).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/vector/access.py"/>
        <source>{path} refers to other files or hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/virtual.py"/>
        <source>{path} refers to {name}, which is read in a way that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>{path} was edited or is damaged: its checksum does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/files/guard.py"/>
        <source>{path} was not written by an earlier run of {job}, or was changed since; it would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/packed.py"/>
        <source>{path} was truncated during the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/sealed_card.py"/>
        <source>{path} was written by a newer version of the program (card version {version}; this one reads up to {known_version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/measure.py"/>
        <source>{path} would be cut into {count} patches; at most {most} of one image are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>{path}, which you chose, is not used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <location filename="../../engine/contract/remarks/raster.py"/>
        <source>{path}: about {share:.0%} of the pixels have the value {value:g} in every band, and count as data. If they show nothing, as beside a scene, enter {value:g} under “{label}”; else they distort statistics and results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/encoders.py"/>
        <location filename="../../engine/contract/remarks/raster.py"/>
        <source>{path}: band {band} is called alpha, but its values are not those of transparency, so it is used as a band of the image. “Alpha band” changes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/sealed_card.py"/>
        <source>{path}: the card is incomplete: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>{path}: the card is not that of a classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>{path}: the card is not that of an encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>{path}: the card lists classes that cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/files.py"/>
        <source>{path}: the card names an unknown architecture, {architecture}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/sealed_card.py"/>
        <source>{path}: the card was edited or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/sealed_file.py"/>
        <source>{path}: the weights are not those that the card was written for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>{pixels:,} {pixels:pixel|pixels} changed, {percent:.2f} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>{place} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/sealed_file.py"/>
        <source>{place} contains weights that are not finite, first in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/reading.py"/>
        <source>{place} has changed since it was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/train/checkpoint.py"/>
        <source>{place} is the checkpoint of another run: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/files.py"/>
        <source>{place}: the card describes a {architecture} with {bands} {bands:band|bands}, but the encoder is a {own_architecture} with {band_count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>{place}: the card does not have one mean and one standard deviation per band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>{place}: the card does not have one name per band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>{place}: the card does not have one usable number per band for the scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>{place}: the card has a mean or a standard deviation that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/sealed_card.py"/>
        <source>{place}: the card has a measured figure that is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>{place}: the card has a standard deviation that is not above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/sealed_card.py"/>
        <source>{place}: the card has settings or provenance that are not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/sealed_card.py"/>
        <source>{place}: the card has values of the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>{place}: the card lists {described_classes} {described_classes:class|classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/sealed_card.py"/>
        <source>{place}: the card names an impossible ground resolution, {metres}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>{place}: the card names an unknown kind of model, {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>{place}: the card names an unknown normalisation, {normalisation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <location filename="../../engine/contract/model_card.py"/>
        <source>{place}: the card names no bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>{place}: the card names no maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/backbones/files.py"/>
        <source>{place}: the card names unknown maps: {maps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/model_card.py"/>
        <source>{place}: the card names {dates} dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/card.py"/>
        <source>{place}: the card names {steps} training steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/programs.py"/>
        <source>{program} did not answer for {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/installer/problems.py"/>
        <source>{program} ended with status {status}: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/cluster/helper.py"/>
        <location filename="../../swimdiff_qgis/ui/setup/tasks.py"/>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/helping.py"/>
        <source>{reason} It is tried again every {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>{setup}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/worker/environment.py"/>
        <source>{setup} The old environment stays until the new one works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>{share:.0%} of the pixels have exactly the same values in both dates. If these pixels contain no data, enter their value under “Nodata of before” and “Nodata of after”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>{share:.1%} of the mask {name} has values that {kind_label} does not have, such as {values}. Check “Kind of mask”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/opening.py"/>
        <source>{share:.2f} GB of memory for each of {count} {count:process|processes} are too little: the libraries alone take {least:.2f} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>{side} next to {path} is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/access.py"/>
        <source>{side} next to {path} refers to other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>{size:.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>{size:.1f} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>{size} are not used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>{size} from {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/engine_box.py"/>
        <source>{size} in {folder}, set up {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>{size}: torch from {host}, the others from {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/raster_export.py"/>
        <source>{source} cannot be opened for export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/labelled.py"/>
        <location filename="../../engine/evaluation/masked_files.py"/>
        <source>{source} contains no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/pairs.py"/>
        <source>{source} contains no pair of before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/labelled.py"/>
        <source>{source} contains only one class, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked_files.py"/>
        <source>{source} does not hold the folders images and masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>{source} has a card that defines its bands and its scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/masked_files.py"/>
        <source>{source} has no classes: it is no folder of images and masks, and no label layer was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/raster_export.py"/>
        <source>{source} has nodata settings in QGIS that a file cannot store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/labelled.py"/>
        <source>{source} is neither a folder nor a zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/pairs.py"/>
        <source>{source} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/label_table.py"/>
        <source>{table} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/labelled.py"/>
        <source>{table} contains none of the {count} {count:image|images} in {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/label_table.py"/>
        <source>{table} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/image_lessons.py"/>
        <source>{table} gives {path} {count} {count:class|classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/positions.py"/>
        <source>{table} has no position of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/label_table.py"/>
        <source>{table} is not a label table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/label_table.py"/>
        <source>{table}, line {line}, cannot be used: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/label_table.py"/>
        <source>{table}, line {line}: an earlier line says something else of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>{task} of {encoder}: {figure} {mean:.3f} ± {error:.3f}, the binomial error of {images:,} test {images:image|images}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>{task} of {encoder}: {figure} {mean:.3f} ± {error:.3f}, the binomial error of {images:,} test {images:image|images}; spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>{task} of {encoder}: {figure} {mean:.3f}, 95 % interval {low:.3f} to {high:.3f} over {units:,} test {units:image or polygon|images or polygons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>{task} of {encoder}: {figure} {mean:.3f}, 95 % interval {low:.3f} to {high:.3f} over {units:,} test {units:image or polygon|images or polygons}; spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>{task} of {encoder}: {figure} {mean:.3f}, spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/evaluation.py"/>
        <source>{task} of {encoder}: {figure} {mean:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cli.py"/>
        <location filename="../../engine/contract/remarks/result.py"/>
        <location filename="../../engine/jobs/cluster/help_cluster.py"/>
        <location filename="../../swimdiff_qgis/ui/common/job_runner.py"/>
        <source>{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/setup/facts.py"/>
        <source>{time}, on a usual line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/change_runs.py"/>
        <source>{train_count} {train_count:place is|places are} left for training and {test_count} for testing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/pairs.py"/>
        <source>{truth} has {width} x {height} pixels, but {path} has {before_width} x {before_height}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/address.py"/>
        <source>{value} is not encrypted, so anybody in the network could send work to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/package.py"/>
        <source>{value}, one of the files to add, does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/export/package.py"/>
        <source>{value}, one of the files to add, is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/datum.py"/>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>{what} ({crs_name}) is on another datum than the image ({grid_crs}). The best transformation (to {best_m:.2g} m) needs the grid {files}, which is not installed, so places are off by an unknown distance, from decimetres to hundreds of metres. In QGIS, reproject it to the CRS of the image first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/datum.py"/>
        <location filename="../../engine/contract/remarks/labels.py"/>
        <source>{what} ({crs_name}) is on another datum than the image ({grid_crs}). The best transformation (to {best_m:.2g} m) needs the grid {files}, which is not installed, so places may be off by {used_m:.2g} m. In QGIS, reproject it to the CRS of the image first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/plan_text.py"/>
        <source>{width} x {height} px, cell {cell}, {crs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/cluster.py"/>
        <source>{workers} {workers:worker|workers} on {machines} {machines:machine|machines} {workers:answers|answer}, with engine {engine}, torch {torch} and GDAL {gdal}, as here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/facts.py"/>
        <source>{} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result_file.py"/>
        <source>{} (between {} and {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>{} (comes with the plugin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>{} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <source>{} already contains a result, which would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/known_list.py"/>
        <source>{} bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/map_result.py"/>
        <source>{} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/base.py"/>
        <source>{} cannot be read as a raster. It may be damaged or in an unknown format; download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/base.py"/>
        <source>{} cannot be read as a vector layer. It may be damaged or in an unknown format; download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/result_file.py"/>
        <source>{} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>{} ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/base.py"/>
        <source>{} is empty (0 bytes). Download or copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>{} is no model of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <source>{} is not a model of objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>{} min {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/count_table.py"/>
        <source>{} of these are expected to be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/objects/result_file.py"/>
        <source>{} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/tally.py"/>
        <source>{} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/texts.py"/>
        <source>{}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>{}, {:.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>“Bands” is empty, but the encoder has {count} input {count:band|bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>“Bands” names {named} {named:band|bands}, but the encoder has {count} input {count:band|bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/evaluation/encoders.py"/>
        <source>“Bands”: {path} does not have all of the bands {chosen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/bands.py"/>
        <source>“Bands”: {path} has no {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>“CRS of the result” is set, but the rasters have no CRS to transform from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>“Cell size of the result” is {cell_size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/tasks/registry.py"/>
        <source>“Decoder” is {decoder}, which does not serve the task {choice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/scenes/train_scenes.py"/>
        <source>“Image” and “Labels” belong together, but one of them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/lessons.py"/>
        <source>“Image” and “Objects” belong together, but one of them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/cmid/settings.py"/>
        <source>“Matched cells” is {matches}, but a view of {view_px} px has {cells} {cells:cell|cells} of {cell_px} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>“Name” is {name}, which cannot be the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/objects/lessons.py"/>
        <source>“Oriented boxes” is switched on, but no label says how its object lies: all of them are points, or boxes along the edges of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/visible.py"/>
        <source>“Red, green, blue” cannot be read: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/scenes.py"/>
        <source>“Scene table”: {name} has two scenes in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/scenes.py"/>
        <source>“Scene table”: {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/scenes.py"/>
        <source>“Scene table”: {path} has no column {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/data/sources.py"/>
        <source>“Scene table”: {scene_table} contains none of the {count} {count:image|images}, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/methods/swimdiff/settings.py"/>
        <source>“Scene temperature” is {scene_temperature}, which is above the “Temperature” of {temperature}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/wanted.py"/>
        <source>“Settings for all” has a quotation mark without its other half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/many/wanted.py"/>
        <source>“Settings for all” has {word}, which is no parameter with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/pretrain/plan.py"/>
        <source>“Start from” is a {architecture}; this run trains a {own_architecture}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/segments.py"/>
        <source>“Supervision” is none, but segmentation is learned from labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/evaluate/pairs.py"/>
        <location filename="../../engine/jobs/evaluate/parts.py"/>
        <location filename="../../engine/jobs/evaluate/segments.py"/>
        <source>“Training data” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bounds.py"/>
        <source>“{label}” cannot be read: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/extent.py"/>
        <source>“{label}” does not touch the image: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bandmap.py"/>
        <source>“{label}” has {count} {count:band|bands}, but “{second_label}” has {second_count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/scenes/example.py"/>
        <source>“{label}” has {width} x {height} pixels, more than {most} along an edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bounds.py"/>
        <source>“{label}” is empty: {value}. xmax must be above xmin, and ymax above ymin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/area.py"/>
        <source>“{label}” is in m², but the images have no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <location filename="../../engine/scenes/example.py"/>
        <source>“{label}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/classes.py"/>
        <source>“{label}” is not a list of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/classes.py"/>
        <source>“{label}” is not valid JSON: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>“{label}” is {value}, but it has no effect with “{chooser_label}” {chosen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>“{label}” is {value}, which contains bytes or signs that are no text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>“{label}” is {value}, which is neither a rule nor a number between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>“{label}” is {value}, which is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>“{label}” is {value}, which is no finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/kinds.py"/>
        <source>“{label}” is {value}, which is not a list of values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>“{label}” is {value}, which is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>“{label}” is {value}, which is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>“{label}” is {value}, which is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>“{label}” is {value}, which is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/cluster/address.py"/>
        <location filename="../../engine/jobs/pretrain/import_encoder.py"/>
        <source>“{label}” is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/parameters.py"/>
        <source>“{label}” is {value}{unit}, which is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bounds.py"/>
        <source>“{label}” names a CRS, but the image has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/inputs.py"/>
        <source>“{label}”: a list of {count} paths is too long for one job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/classes.py"/>
        <source>“{label}”: class {value} has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/objects/counting.py"/>
        <source>“{label}”: no polygon of {path} touches the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/area.py"/>
        <source>“{label}”: no polygon of {path} touches what the images have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bounds.py"/>
        <source>“{label}”: the CRS {crs} is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/classes.py"/>
        <source>“{label}”: the name {value} occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/area.py"/>
        <source>“{label}”: the polygons of {path} are smaller than a pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/classes.py"/>
        <source>“{label}”: the value {value} occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/classes.py"/>
        <source>“{label}”: {colour} is not a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/classes.py"/>
        <source>“{label}”: {key} is not a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/jobs/change/area.py"/>
        <source>“{label}”: {path} contains no polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/raster/bandmap.py"/>
        <source>“{label}”: {path} has no band {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>“{label}”: {share:.1%} hidden by the mask {name} ({kind_label}), which was found beside the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/remarks/change.py"/>
        <source>“{label}”: {share:.1%} hidden by the mask {name} ({kind_label}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/extents.py"/>
        <source>“{label}”: {value} is a part of the image only in another order of its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/classes.py"/>
        <source>“{label}”: {value} is not a class value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/extents.py"/>
        <source>“{label}”: {value} is not an extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/features.py"/>
        <source>“{layer}” has no selected features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>“{layer}” shows no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/inputs.py"/>
        <source>“{}” is exported first: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/inputs.py"/>
        <source>“{}” was exported by an earlier run, to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>⚠ Answers have changed since then. Compute again to include all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>⚠ The sample was drawn from another map: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/points.py"/>
        <source>⚠ There is nothing to look at: add or switch on the image, or a more detailed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <location filename="../../swimdiff_qgis/ui/objects/session.py"/>
        <location filename="../../swimdiff_qgis/ui/places/session.py"/>
        <source>⚠ Unsaved edits are left out. Save the edits of the label layer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
