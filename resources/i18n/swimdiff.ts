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
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>&amp;Compute accuracy</source>
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
        <source>&amp;Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>&amp;Evaluate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
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
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
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
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>&amp;Models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
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
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>&amp;Python</source>
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
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>&amp;Swipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>&amp;Threads</source>
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
        <location filename="../../swimdiff_qgis/ui/classify/page.py"/>
        <source>&amp;Train and show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>&amp;Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>&amp;Use in Detect change</source>
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
        <location filename="../../swimdiff_qgis/ui/common/plan_text.py"/>
        <source>, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>0: one for each core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/plan_text.py"/>
        <source>1 scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>300 is for print; 150 makes smaller files for the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/plugin.py"/>
        <source>&lt;b&gt;SwiMDiff&lt;/b&gt;&lt;br&gt;Change between two layers, classes from labels, maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>A .safetensors file, or a .pth, .pt, .ckpt or .tar file, which is opened for plain tensors only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>A Python 3.11 or newer with the engine's libraries. It is never QGIS's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>A batch is computed in so many parts, to fit a small memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>A checkpoint is also written at a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>A pixel counts as unchanged if it fits any pixel of the other date within this distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>A print layout as PDF, as a picture and as a template for QGIS (page.qpt); none: without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>A raster of a second date, for classes of change. It may have another grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>A value that means no data, beside what the file declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>A value that means no data, beside what the files declare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>A&amp;pply</source>
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
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Above the threshold: {} of the pixels</source>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/evaluate.py"/>
        <location filename="../../swimdiff_qgis/page/layout.py"/>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/accuracy.py"/>
        <source>Accuracy of a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result_file.py"/>
        <source>Accuracy: not measured. Draw more labels of each class.</source>
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
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Add a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Add layers, folders, files or zips, or drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/session.py"/>
        <source>Add one to the list, then draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Add the classes that your map shall have, at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/pretrain.py"/>
        <source>Add the encoder to the list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Add the imagery to learn from, or drop layers, folders and files here. No labels are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/train_classifier.py"/>
        <source>Add the model to the list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Adds a folder of rasters or of images, with the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>Adds a group with polygons, classes and score. Only in the window of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <source>Adds a group with the classes, the uncertainty and the points. Only in the window of QGIS.</source>
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
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Adds the page to the layouts of this project, and opens it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/draw_sample.py"/>
        <source>Adds the points. Only in the window of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/widgets.py"/>
        <source>Advanced settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/common/map_result.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>All ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <location filename="../../swimdiff_qgis/algorithms/evaluate.py"/>
        <source>All figures</source>
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
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>All {} places have a label now. Train again to see what they changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Allow virtual and remote files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>An archive of images is enough: the encoder learns what their places look like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/encoder_box.py"/>
        <source>An encoder that has learned nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Apple GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/apply_threshold.py"/>
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
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Area of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Area that the class has in truth, as the checked points tell</source>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Areas of fewer pixels than this go to the class around them, in the polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Areas of fewer pixels than this go to the class around them. 1: all stay.</source>
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
        <location filename="../../swimdiff_qgis/algorithms/common/parameters.py"/>
        <source>As a text here: xmin,xmax,ymin,ymax [CRS].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>As many bands as chosen for before, in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>As many bands as chosen for the image, in the same order. Empty: matched by name, wavelength or order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>As other tools list it. Empty: the file's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>At least, for the stratified design; the rest is shared out by area.</source>
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
        <location filename="../../swimdiff_qgis/ui/change/encoder_box.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Balance the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Bands</source>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/common/map_result.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>Before and after are the same layer. Choose two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Before areas below the minimum mapping unit are dropped</source>
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
        <source>CSV file with a column `file` (names, or paths relative to the source) and a column for the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>CSV file with a column `file` and one column a class with 0 or 1, for images with several labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/progress_row.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/progress_row.py"/>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Card of the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Cell size of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <location filename="../../swimdiff_qgis/algorithms/plan_change.py"/>
        <location filename="../../swimdiff_qgis/project/layers.py"/>
        <location filename="../../swimdiff_qgis/project/styles.py"/>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Change of colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Change vector (cva)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>Change {} - {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/layers.py"/>
        <source>Change: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <location filename="../../swimdiff_qgis/project/layers.py"/>
        <source>Changed areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Changed areas of fewer pixels than this are dropped, from the change raster and the polygons alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Channels at its first level. Empty: from the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/self_test.py"/>
        <source>Check the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>Checking the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>Checking… the first start can take half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Choose a class and a tool, and draw on the map: some areas of each class, spread out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Choose a map of classes. Points of it are drawn at random; you say what each is in truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/shown.py"/>
        <source>Choose it above, where it lies now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/session.py"/>
        <source>Choose others above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>Choose the image first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>Choose the image whose pixels are to be classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>Choose the output folder of a pretraining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>Choose the raster layers of two dates. No imagery at hand? {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/widgets.py"/>
        <source>Chooses and checks the Python that does the computing, and the models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Chooses where the result goes; then start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Chosen at random at each step. Empty: from the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <location filename="../../swimdiff_qgis/ui/labels/class_list.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
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
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <location filename="../../swimdiff_qgis/page/lists.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <location filename="../../swimdiff_qgis/ui/labels/class_list.py"/>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/classify.py"/>
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
        <location filename="../../swimdiff_qgis/algorithms/classify.py"/>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Classify all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Click sets a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Click sets corners, right click finishes. Hold the button and drag to draw freehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/banner.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <source>Cloud-optimised GeoTIFF</source>
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
        <source>Column of the table that names the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Compare two images of equal size that have no CRS pixel by pixel. Areas are then given in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Compares a map with a reference: confusion matrix, accuracies and areas with their intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Compares images through this encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Computed in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Confusion matrix and figures of each class, in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Confusion matrix, accuracy and area of each class, in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/loss.py"/>
        <source>Contrast</source>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Copied into the folder as they are, such as a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/pretrain.py"/>
        <source>Copies the finished encoder into the models folder, where other tools offer it by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/banner.py"/>
        <source>Copies the message and the log, for a report to the authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/train_classifier.py"/>
        <source>Copies the model into the models folder, where Classify takes it by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/banner.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Copy the patches once into one file in the output folder, which is read much faster than the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Correct the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Coupling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Cubic</source>
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
        <location filename="../../swimdiff_qgis/ui/labels/class_list_session.py"/>
        <source>Delete labels and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list_session.py"/>
        <source>Delete the class {} and its {} labels? They cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Delete {} from the models folder? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Deletes the encoder from the models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>Detect change</source>
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
        <source>Distance of patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>Done in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>Dots an inch of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list.py"/>
        <source>Double click: another name, key or, on the square, colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>Dra&amp;w sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>Draw labels of at least two classes, some of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/draw_sample.py"/>
        <source>Draw sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Drawn at random, class by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Draws points at random. You say what each is in truth; from that follow accuracy and areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Draws points of a map at random, to be checked by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>Draws points of the map at random, for you to look at one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>E&amp;xport map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Each label is saved at once. Escape drops it while it is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Edge of a scene where a scene is a grid cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Edge of the augmented views. Empty: the patch's edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Edge of the square patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Edge of the square windows that are computed at a time. Does not change the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Edge of the squares of blocks. 0: chosen from the extent of the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Empty: 100 for the linear probe and for change, 30 for fine-tuning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Empty: 256 images, or 32 pairs of patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Empty: that of the mode.</source>
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
        <location filename="../../swimdiff_qgis/algorithms/import_encoder.py"/>
        <location filename="../../swimdiff_qgis/algorithms/pretrain.py"/>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Encoder (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Encoder file (.safetensors) for deep and fused. Empty: the encoder that comes with the program, where it fits the bands. random: fixed random weights for deep, none for fused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Encoder file (.safetensors). Empty: the encoder that comes with the program, where it fits the bands. none: the bands and their texture alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Encoder file (.safetensors). Empty: the encoder that comes with the program. random: random weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Encoder file to go on from. Empty: random weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/pretrain.py"/>
        <source>Encoder in the list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Encoder maps (deep)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Encoder to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/evaluate.py"/>
        <location filename="../../swimdiff_qgis/algorithms/import_encoder.py"/>
        <location filename="../../swimdiff_qgis/algorithms/plan_pretraining.py"/>
        <location filename="../../swimdiff_qgis/algorithms/pretrain.py"/>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Encoders {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/plugin.py"/>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <location filename="../../swimdiff_qgis/ui/common/widgets.py"/>
        <source>Engine options…</source>
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
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Estimated from {:,} points; intervals with {:g} % confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/facts.py"/>
        <source>Estimated from {} points of a random sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>Estimates accuracy and areas from the points that are checked so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/evaluate.py"/>
        <source>Evaluate encoder</source>
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
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>Export map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Export the encoder</source>
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
        <source>Extent that is classified at once: xmin,ymin,xmax,ymax in the CRS of the image, followed by another CRS in brackets where it is not, such as 1,2,3,4 [EPSG:4326]. Empty: none.</source>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>False alarm rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Field that names the class, text or whole number. Empty: one called class, or the only one that can be it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Field with the true class: its name or value in the map. Empty: reference, class, or the only one that can be it. Points where it is empty are left out, and counted.</source>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Fixed</source>
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
        <source>Folder for an encoder's maps, which the next training of the same image takes from there. Empty: one in the user's cache folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Folder for the map</source>
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
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Folder for the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>Folder of a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>Folder of a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Folder of rasters or images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>Folder of the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>Folder that receives score, change, polygons and report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Folder that receives the encoder, the checkpoints, the loss and a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Folder that receives the files, with checksums and a readme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Folder that receives the map. Empty: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <source>Folder that receives the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>For change. none: distance of the encoder's maps, no labels used. frozen: a decoder learns from labels. fine-tuned: both learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>For the percentile rule: this share of the pixels is called unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>For the quick mode. linear: one layer. mlp: one hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>For the robust rule: share of the unchanged pixels that may be called changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>For the thorough mode: at most so many passes over the labels; it stops where validation no longer gains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>For the thorough mode: train the decoder alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>Found automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>From one patch to the next in a raster; less than the patch makes them overlap. Empty: the patch's edge.</source>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>GeoPackage with class, area and perimeter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>GeoTIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>GeoTIFF,COG,GeoPackage,polygons,vectorise,QML,SLD,STAC,zip,layout,PDF,print,hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Go on from the finished windows of an interrupted run with the same inputs and parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Go on from the last checkpoint of an interrupted run with the same sources and parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Goes back to the threshold of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Goes on from the last checkpoint in the output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>Goes on with points that were drawn earlier: the sample.gpkg of their folder</source>
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
        <source>Half precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/histogram.py"/>
        <source>Histogram of the change score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How a second date that does not lie on the grid is interpolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How and on what it was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>How change is scored without labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How change is scored without labels. cva: length of the standardised change vector, fast. irmad: iteratively re-weighted multivariate alteration detection, insensitive to linear radiometric differences. deep: patterns in the feature maps of an encoder, and how well one date predicts the other. fused: the same with patterns of the bands, the most accurate on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How far borders may move to lose the steps of pixels; neighbours keep one border. 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/histogram.py"/>
        <source>How many pixels have which change score (logarithmic). Drag the line to move the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>How many threads a job started from the dock uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How often each patch is seen. Empty: from the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How often the loss is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How the accuracy is estimated. polygons: whole features are left out in turn. blocks: squares of the ground are. auto: polygons where there are few. No feature is ever on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How the encoder learns. Each method has parameters of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How the points were drawn; decides the estimators. A sample of draw-sample says it itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>How the raster that does not lie on the grid is interpolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>IR-MAD</source>
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
        <source>Images are resampled to this edge. Empty: as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Images without georeference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/import_encoder.py"/>
        <source>Import encoder</source>
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
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>In the QGIS profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>In units of the CRS. 0: that of the grid's raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>In which the true area lies with {:g} % confidence</source>
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
        <source>It can be resumed, also after QGIS was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>It could not be copied into the models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>It goes on with the same sources and settings only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>It is listed under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>JSON list of the classes, as in train-classifier. Empty: names and colours of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>JSON list of the classes, such as [{"value": 1, "name": "Water", "colour": "#1f78b4"}]. Empty: those that the field holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Keep the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Label table</source>
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
        <source>Labels and earlier maps are untouched. What was finished is kept: run again to resume.</source>
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
        <source>Laptop overnight</source>
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
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Learning rate of the denoiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Learns classes from labels and writes a model, its accuracy and, for a view, a map and where to label next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/page.py"/>
        <source>Learns the classes from the labels, and maps the part of the image that is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>Learns {} classes from {} labels, then classifies the part of the image in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Leaves the answer as it is, and goes to the next point without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Leaves this point for later, and goes to the next one without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/files.py"/>
        <location filename="../../swimdiff_qgis/page/layout.py"/>
        <source>Licence: {}</source>
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
        <source>Load the sample project</source>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Majority filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>Make a file for your labels with New…, or choose a layer with a field that names classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/sample.py"/>
        <source>Make a sample pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>Makes a file for labels, and their classes, in the CRS of the image. Opens one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Makes a georeferenced pair of synthetic rasters with known change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/page.py"/>
        <source>Makes a pair of images with known change and adds it to the project</source>
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
        <source>Map, legend, scale, north, areas and accuracy as PDF, picture and QGIS template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Maps the classes of a model over a whole scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Maps the classes over all of the image with this model</source>
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
        <source>Mean over the classes: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Measured on labels that were left out of the training, whole labels or blocks at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Measures an encoder: linear probe, nearest neighbours, fine-tuning, change; writes table, plot and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Measures it on labelled images or pairs</source>
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
        <source>Minimum ar&amp;ea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Minimum mapping unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Model file (.safetensors) that train-classifier has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/train_classifier.py"/>
        <source>Model in the list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Model: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>More files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Move the second date by the shift that was estimated between the two. The shift is always shown; above half a pixel there is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>NVIDIA GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Name of the layer, where the file holds several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Name of the layer, where the file holds several. Empty: the only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Ne&amp;xt place (N)</source>
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
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>New labels, or labels to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>No &amp;answer</source>
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
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>No encoder is listed yet. Pretrain one on your own images, or import one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/session.py"/>
        <source>No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>No places to label next: the map shows none of the image, or all of it is sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/session.py"/>
        <source>No program opens this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>No smoothing</source>
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
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>None (MoCo v2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>None: classes of one date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Number of keys that are kept; never more than half of the patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Number of optimiser steps; takes the place of the epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Number of repetitions; mean and spread are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Numbers or names, separated by commas, such as 3,2,1 or B04,B03,B02. Empty: matched by name, wavelength or colour where the files say so, else by order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Numbers or names, separated by commas, such as 4,3,2 or B04,B03,B02. Empty: red, green and blue where the files say which these are, else all bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Numbers or names, separated by commas. Empty: those that the encoder's card names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of AdamW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of all intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of everything random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of everything random: the encoder where its weights are random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the contrastive loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the encoder, as other tools list it. Empty: the output folder's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the encoder. For sgd at a batch of 256, scaled in proportion to the batch; for adamw as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the encoder. sgd: with momentum, as published. adamw: learns more from a short training; its learning rate is about 0.0005.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the imagery, as it must be credited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the imagery, such as 2018-10-13. Empty: from the map, if it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the images that it was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the map's classes; sets the number of points where it is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the map, such as CC-BY-4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the map. Empty: the name of its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the model, as other tools list it. Empty: the output folder's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the model, for its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the overall accuracy that is hoped for; sets the number of points where it is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the rasters. zstd is faster; deflate opens in older programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the weights, for the encoder's card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Of the whole sample. 0: as many as the wanted precision takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Of what is mapped as it, right: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <source>Of what it is in truth, found: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/facts.py"/>
        <source>On {} pixels of known class, no random sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/facts.py"/>
        <source>On {} pixels of labels left out of the training, no random sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>One feature a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>One feature a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>One number a band, separated by commas, for fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>One zip file with all of it, beside the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <location filename="../../swimdiff_qgis/ui/check/result.py"/>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Open &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Open PD&amp;F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Open VRT files, /vsi paths and web addresses, which can refer to other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Open it to go on with it, or choose another folder: its answers would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Open re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/page.py"/>
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
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Open training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Opens the options, where the engine's Python is chosen and checked</source>
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
        <source>Opens the tool with all its parameters, filled in as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>Origin</source>
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
        <source>Output folder of a finished detect-change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <source>Overall accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result_file.py"/>
        <source>Overall accuracy by area: the sample does not tell. Check more points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result_file.py"/>
        <source>Overall accuracy by area: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/facts.py"/>
        <source>Overall accuracy {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Packed cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/export_map.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Paper scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Part of the image that is classified, as in View of train-classifier. Empty: all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Patches a step, over all processes and accumulated parts. Empty: from the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Patches with a smaller share of pixels with data are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/progress_row.py"/>
        <source>Pausing: the step is finished and a checkpoint written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Pixels with this score or a higher one count as changed. The map follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Place {} of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Places to label next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Places to label next keep away from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/plan_change.py"/>
        <source>Plan of a change detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/plan_pretraining.py"/>
        <source>Plan of a pretraining</source>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Points in each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Points of a sample whose class was looked up, or polygons and lines of known class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Points that are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Points that were drawn earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>Polygons, lines or points with a field that names their class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Polygons, lines or points with a field that names their class. They may be in another CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Pr&amp;eset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/points.py"/>
        <source>Press N: each point is shown in turn, in random order. You say what is there in truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>Press the button again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Press the key of its class, or draw around it; N goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <source>Pretrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/pretrain.py"/>
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
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/progress_row.py"/>
        <source>Progress of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>Python of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>QML for QGIS and SLD for others, of raster and polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Query</source>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Radius within which the most frequent class is taken. 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/encoder_box.py"/>
        <source>Random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Rare classes weigh as much as common ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Raster format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Raster of a second date, for classes of change. It may have another grid; it is warped onto the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Raster of classes: one band of whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Raster of the first date. Its grid is the grid of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>Raster of the first date. The result lies on its grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>Raster of the second date. It may have another CRS, cell size or extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Raster of the second date. It may have another CRS, cell size or extent; it is warped onto the common grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Raster whose pixels are classified. Its grid is the grid of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Rasters, folders of rasters or of images (.tif, .jpg, .png), and zips of images. PATH|bands=1,2,3 names the bands of one source.</source>
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
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <source>Readme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Receives NAME.safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Receives before.tif, after.tif, truth.tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Receives classes.tif, areas.csv, report.html and result.json, and what is asked for beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Receives confusion.csv, accuracy.csv, areas.csv, report.html and result.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Receives encoder.safetensors, metrics.csv, loss.png, report.html, result.json and the checkpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Receives model.safetensors, accuracy tables, report.html and result.json; with a view also classes.tif, uncertainty.tif and places.gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Receives result.json, metrics.csv, figures.png and report.html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Receives sample.gpkg and sample.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Receives score.tif, change.tif, change.gpkg, report.html and result.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Receives the rasters, polygons, styles, tables, README.txt, provenance.json and checksums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Red, green, blue; else all</source>
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
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <source>Remove encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Remove the chosen class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <location filename="../../swimdiff_qgis/algorithms/evaluate.py"/>
        <location filename="../../swimdiff_qgis/algorithms/pretrain.py"/>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Resampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Result folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Result of an accuracy or of a training</source>
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
        <source>Runs a tiny job with a known answer, to show that the engine works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>S&amp;cene is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Sample drawn. Press N to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/draw_sample.py"/>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Sample of {}</source>
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
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Save i&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Says what detect-change would do: grid, bands, shift, device, minutes, memory, disk. Writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Says what pretrain would do: scenes, patches, steps, minutes, memory, disk. Writes nothing.</source>
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
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <location filename="../../swimdiff_qgis/project/layers.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Scores the change between two rasters and writes score, classes, polygons and a report into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/page.py"/>
        <source>Scores the change, writes rasters, polygons and a report, and shows them</source>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Set the CRS of the layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/remedies.py"/>
        <source>Sets it in the project; the file stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Sets what is left empty below. quick-look: minutes, to see that it works. laptop-overnight: hours on a CPU. gpu: hours on a GPU. paper-scale: the widths and lengths of the publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of the batch that is denoised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of the key encoder that stays at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of the steps in which the learning rate rises from zero; a cosine follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of the training labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Share of views without colour; three bands only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result_file.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Show in &amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/page.py"/>
        <source>Shows an earlier training: its accuracy, its view and its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Shows an earlier training: its loss, its report and its encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>Shows both dates on the map. Drag the line between them; you can draw meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Shows the card of the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Shows the classes of the view, or the image alone</source>
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
        <source>Shows the point again after you moved the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Shows the point before, with your answer</source>
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
        <source>Size of the context</source>
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
        <source>Smallest share of a patch that a view shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>So many of the most informative places are listed in places.gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>So many of the most informative places of the view are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>So many parts are left out in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Soft labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Source</source>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Standard deviation.</source>
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
        <source>Standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <source>Starting the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>Starts the engine and does a tiny job with a known answer</source>
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
        <location filename="../../swimdiff_qgis/ui/common/progress_row.py"/>
        <source>Stops the job. What is finished is kept, and the next run goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Stratified random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Strength of the random change of brightness, contrast, saturation and hue; 1 is that of MoCo v2. Less keeps the colours that tell land covers apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Such as 2018-10-13. Empty: from the file, if it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Such as 2020-10-13. Empty: from the file, if it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Such as EPSG:32631. Empty: that of the grid's raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <location filename="../../swimdiff_qgis/algorithms/evaluate.py"/>
        <location filename="../../swimdiff_qgis/algorithms/import_encoder.py"/>
        <location filename="../../swimdiff_qgis/algorithms/pretrain.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Supervision</source>
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
        <location filename="../../swimdiff_qgis/ui/dock.py"/>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>SwiMDiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Systematic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>T of the noise schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <source>Table of the accuracies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <source>Table of the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/evaluate.py"/>
        <source>Table of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Take a map that has no CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Take images that have no CRS. Labels are then in pixels: x to the right, y downwards as a negative number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Takes an encoder into the list: one of this plugin, or weights of torchvision, timm, MoCo, SeCo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Takes the frame away and shows the map again. The answers are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>Takes the selected lines off the list; deletes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/panel.py"/>
        <source>Takes your answer for this point away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Temperature of the distribution over entries of the same scene; at most the temperature below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/job_runner.py"/>
        <source>The algorithm {name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>The answers so far are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/class_list.py"/>
        <source>The chosen class is given to what you draw next. Its key chooses it, and gives it to selected labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>The denoiser sees the encoder's maps. Without it the encoder learns nothing from the denoising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/encoder_box.py"/>
        <source>The encoder that comes with the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/inputs.py"/>
        <source>The encoder that deep and fused look through. The page Models lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>The engine runs in a process of its own. The variable {} goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/plugin.py"/>
        <source>The engine that does the computing is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>The engine works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>The field that names the class: text or numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>The first of the repetitions' seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/job_runner.py"/>
        <source>The job failed without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/session.py"/>
        <source>The labels are not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>The labels get its coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/loss.py"/>
        <source>The loss and its parts over the steps: faint as measured, strong smoothed. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/points.py"/>
        <source>The map is hidden while you check, so that what it says does not sway you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <source>The map of classes whose accuracy you want to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/shown.py"/>
        <source>The map of this sample is not there any more: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>The map says {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/parameters.py"/>
        <source>The name of a listed encoder will do as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/parameters.py"/>
        <source>The name of a listed model will do as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/sources_list.py"/>
        <source>The project has no raster layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/inputs.py"/>
        <source>The raster whose pixels are classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>The same for the web, with a STAC item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>The sample was taken out of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <source>The scores stayed as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>There is a sample in {} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/session.py"/>
        <source>There is no class yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>There is no training in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/shown.py"/>
        <source>These labels are not in the layer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/shown.py"/>
        <source>They may have been deleted since. Train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>This training is not finished. It can be resumed.</source>
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
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
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
        <source>Tolerance for misregistration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/sample.py"/>
        <location filename="../../swimdiff_qgis/algorithms/self_test.py"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/page.py"/>
        <source>Tools of the change detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/page.py"/>
        <source>Tools of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/page.py"/>
        <source>Tools of the classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Tools of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Tools of the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Tools of the pretraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/train_classifier.py"/>
        <source>Train classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Train the denoising task beside the contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
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
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/page.py"/>
        <source>Trains an encoder on these images; no labels are needed. It can be paused at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Trains an encoder on unlabelled imagery and writes encoder, checkpoints, loss and a report into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Turns weights of others (torchvision, timm, MoCo v2, SeCo, SSL4EO-S12, CMID) into an encoder file with a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <location filename="../../swimdiff_qgis/algorithms/common/map_result.py"/>
        <location filename="../../swimdiff_qgis/project/class_layers.py"/>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>Undo: takes the last label, or the last change of classes, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>Used: {} (from {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>Veils the places where the map is not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/train_classifier.py"/>
        <source>View of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/shown.py"/>
        <source>View: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Warm-up</source>
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
        <source>Weight of the contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Weight of the diffusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>What becomes of queue entries of the query's own scene. soft: recalibrated labels. hard: equal labels. drop: left out. none: negatives, as in MoCo v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>What counts as one scene: a file, a folder, a cell of a grid over each raster (for mosaics), or the value of a column of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>What each input shows, such as red,green,blue or blue,green,red,nir. Empty: red,green,blue for three inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>What is learned from. The same path as for the test data splits it: images at random, pairs by city. Not needed for change without labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/options.py"/>
        <source>What lies in this folder is listed under Models. Now: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>What the figures are measured on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/page_session.py"/>
        <source>What was finished is kept: run again to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>What was trained is kept. To go on with it, choose its folder: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/widgets.py"/>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Where it is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Where it is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Where the encoder runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Where the ground resolution or the values of the scene differ from those that the model was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Where the model is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Where the model runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Where training and test data are the same path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Which embedding is compared with the queue to weigh entries of the same scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Which of the two gives the CRS and the cell size of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Who made it, and how to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Whole features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
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
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Without labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>Working out what will be done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Write probability.tif with a band a class, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Write the encoder's weights as 16-bit numbers, at half the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Write uncertainty.tif: entropy of the probabilities over its largest value, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/progress_row.py"/>
        <source>Writes a checkpoint and stops. Resume goes on from there, also after QGIS was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Writes a classified map as files that others can open: rasters, polygons, styles, tables, a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/result.py"/>
        <source>Writes change raster, polygons and report with this threshold. Scores are not computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>Writes classes, polygons and report of a finished result anew, with another threshold; the scores stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>Writes files that others can open, and a page with map and legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/page.py"/>
        <source>Writes the encoder with its card as one file, to hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/change/session.py"/>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <location filename="../../swimdiff_qgis/ui/export/session.py"/>
        <location filename="../../swimdiff_qgis/ui/models/session.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/session.py"/>
        <source>Written to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>Your answers are saved in {}. Open the sample to go on.</source>
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
        <location filename="../../swimdiff_qgis/algorithms/common/relay.py"/>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>a filter shows some of its features only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/plan_text.py"/>
        <source>about {:.1f} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/relay.py"/>
        <source>about {} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/plan_text.py"/>
        <source>about {} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/relay.py"/>
        <source>about {} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/plan_text.py"/>
        <source>about {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/draw_sample.py"/>
        <source>accuracy,validation,stratified,random,points,reference,check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result_file.py"/>
        <source>and {} more, in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/lists.py"/>
        <source>and {} smaller ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>auto, robust, yen, triangle, otsu, percentile, or a number between 0 and 1. auto takes the rule that did best where change is rare. It can be moved afterwards without scoring again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/inputs.py"/>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/plan_text.py"/>
        <source>bands {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/detect_change.py"/>
        <source>change,difference,two dates,before,after,CVA,IR-MAD,encoder,unsupervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/train_classifier.py"/>
        <source>classification,land cover,labels,training,supervised,segmentation,change,learn,polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/classify.py"/>
        <source>classification,land cover,map,model,predict,segmentation,probability,uncertainty,areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/accuracy.py"/>
        <source>confusion matrix,error matrix,kappa,precision,recall,F1,IoU,area,confidence interval,validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>each band of an image to mean 0 and deviation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/evaluate.py"/>
        <source>encoder,accuracy,benchmark,linear probe,nearest neighbours,fine-tuning,F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/pretrain.py"/>
        <source>encoder,train,self-supervised,contrastive,MoCo,diffusion,unlabelled,backbone,SwiMDiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/import_encoder.py"/>
        <source>encoder,weights,torchvision,timm,MoCo,SeCo,CACo,SSL4EO-S12,CMID,safetensors,pth</source>
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
        <source>folder: files in the output folder. zip: one zip file beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>geotiff: tiled GeoTIFF with overviews. cog: cloud-optimised GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>intersection, before, after, union, or xmin,ymin,xmax,ymax in the CRS of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/label_layer.py"/>
        <source>it cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>it has fields that its file does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <source>it has nodata ranges of its own in QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>it is being edited, and the file holds what was saved only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>it is not a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>its CRS in QGIS ({}) is not that of its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>its file holds several layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>k of the nearest neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>lambda_C of the joint loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>lambda_D of the joint loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/relay.py"/>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>linear-probe, knn and fine-tune need folders or zips of labelled images, one folder a class. change needs folders that hold before, after and change rasters, one folder a city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>none, moments (mean and spread of each band), or invariant (the same, fitted on the unchanged pixels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>none, or gaussian: each score is joined with those around it, since change is rarely one pixel wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/vector_sources.py"/>
        <source>only some of its features are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>probability.tif of classify, for the reliability curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>quick: a small head on the bands, their texture and an encoder's maps; seconds. thorough: the encoder is trained too, under a decoder; minutes to hours, and for many labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>result.json of accuracy or train-classifier, whose figures are handed over too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/plan_text.py"/>
        <source>shift {:.1f} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/export/page.py"/>
        <source>smoothed by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>standardised: each band of each image to mean 0 and deviation 1. fixed: by the mean and deviation below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/contract/jobs/__init__.py"/>
        <source>stratified: points in each class of the map. simple: anywhere. systematic: a square grid with a random start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/project/sources.py"/>
        <source>the nodata value of its file is switched off in QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/points.py"/>
        <source>what is inside the frame? Press its key. Each answer is saved at once.</source>
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
        <location filename="../../swimdiff_qgis/ui/common/plan_text.py"/>
        <source>{:.1f} GB memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>{:.1f} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/plan_text.py"/>
        <source>{:.1f} keys of the own scene in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>{:g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/page/facts.py"/>
        <source>{} % interval: {} to {}</source>
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
        <location filename="../../swimdiff_qgis/ui/common/map_result.py"/>
        <source>{} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/base.py"/>
        <source>{} cannot be read as a raster. It may be damaged or of an unknown format; get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/base.py"/>
        <source>{} cannot be read as a vector layer. It may be damaged or of an unknown format; get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/result_file.py"/>
        <source>{} cannot be read: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>{} have no class of the list: select them and press its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/result_file.py"/>
        <source>{} holds no accuracy that was estimated from points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result_file.py"/>
        <source>{} holds no model. Choose the folder of a training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/result_file.py"/>
        <source>{} holds no result: there is no result.json in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/result_file.py"/>
        <source>{} is damaged or comes from another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/algorithms/common/base.py"/>
        <source>{} is empty (0 bytes). Get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/result_file.py"/>
        <source>{} is too large for a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>{} labels are {} now. Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/panel.py"/>
        <source>{} labels, saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/phrases.py"/>
        <source>{} min {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/plan_text.py"/>
        <source>{} patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/result.py"/>
        <source>{} places where a label would help most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/plan_text.py"/>
        <source>{} scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/common/plan_text.py"/>
        <location filename="../../swimdiff_qgis/ui/pretrain/loss.py"/>
        <source>{} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/labels/tally.py"/>
        <source>{} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/models/card_text.py"/>
        <source>{}, {:.1f} MB</source>
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
        <source>⚠ Answers have changed since. Compute again for figures with all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/classify/session.py"/>
        <source>⚠ Edits that are not saved yet are left out. Save the edits of the label layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/session.py"/>
        <source>⚠ The sample was drawn of another map: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../swimdiff_qgis/ui/check/points.py"/>
        <source>⚠ There is nothing to look at: add or switch on the image, or a sharper one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
