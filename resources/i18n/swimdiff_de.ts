<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>SwiMDiff</name>
    <message>
        <source>%v of %m checked</source>
        <translation>%v von %m geprüft</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>Zur Liste &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Nachher</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>&amp;Back ({})</source>
        <translation>Zurü&amp;ck ({})</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Kanäle</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>Bo&amp;x</translation>
    </message>
    <message>
        <source>&amp;Compute accuracy</source>
        <translation>&amp;Genauigkeit berechnen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht k&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Detect change</source>
        <translation>Veränderung er&amp;kennen</translation>
    </message>
    <message>
        <source>&amp;Edit page</source>
        <translation>Seite &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Encoder</source>
        <translation>&amp;Encoder</translation>
    </message>
    <message>
        <source>&amp;Evaluate…</source>
        <translation>&amp;Evaluieren…</translation>
    </message>
    <message>
        <source>&amp;Find cloud masks</source>
        <translation>Wo&amp;lkenmasken suchen</translation>
    </message>
    <message>
        <source>&amp;Groups of changes</source>
        <translation>&amp;Gruppen von Veränderungen</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>Ko&amp;pf</translation>
    </message>
    <message>
        <source>&amp;Join file</source>
        <translation>&amp;Beitrittsdatei</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Beh&amp;alten</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>&amp;Little</source>
        <translation>&amp;Wenig</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>K&amp;arte</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>M&amp;odus</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Next point ({})</source>
        <translation>&amp;Nächster Punkt ({})</translation>
    </message>
    <message>
        <source>&amp;Open PDF</source>
        <translation>PD&amp;F öffnen</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>Pun&amp;kt</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>Pun&amp;kte</translation>
    </message>
    <message>
        <source>&amp;Pretrain encoder</source>
        <translation>Encoder vor&amp;trainieren</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Prozesse</translation>
    </message>
    <message>
        <source>&amp;Put aside and apply</source>
        <translation>&amp;Beiseitelegen und anwenden</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparieren…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Resume pretraining</source>
        <translation>Vortraining &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Speichern in</translation>
    </message>
    <message>
        <source>&amp;Search in</source>
        <translation>S&amp;uchen in</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>&amp;Set up engine…</source>
        <translation>Engine &amp;einrichten…</translation>
    </message>
    <message>
        <source>&amp;Skip ({})</source>
        <translation>Über&amp;springen ({})</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Start helping</source>
        <translation>&amp;Mithelfen</translation>
    </message>
    <message>
        <source>&amp;Swipe</source>
        <translation>&amp;Wischen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>S&amp;chwellenwert</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Train a model</source>
        <translation>Modell &amp;trainieren</translation>
    </message>
    <message>
        <source>&amp;Train and show</source>
        <translation>&amp;Trainieren und zeigen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Uncertainty</source>
        <translation>&amp;Unsicherheit</translation>
    </message>
    <message>
        <source>&amp;Use in Classify…</source>
        <translation>Zum Klassifizieren ver&amp;wenden…</translation>
    </message>
    <message>
        <source>&amp;Use in Detect change</source>
        <translation>Für Veränderungen ver&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Use in Objects</source>
        <translation>Für Objekte ver&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Use in Places</source>
        <translation>Für Orte ver&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Zoom to result</source>
        <translation>Auf Ergebnis z&amp;oomen</translation>
    </message>
    <message>
        <source>(between {:.1f} and {:.1f} %)</source>
        <translation>(zwischen {:.1f} und {:.1f} %)</translation>
    </message>
    <message>
        <source>(between {} and {} %)</source>
        <translation>(zwischen {} und {} %)</translation>
    </message>
    <message>
        <source>, corrected</source>
        <translation>, korrigiert</translation>
    </message>
    <message>
        <source>--host takes a name such as desk.example.org, or an address such as 192.168.1.20; --port 1 to {most}.</source>
        <translation>--host nimmt einen Namen wie desk.example.org oder eine Adresse wie 192.168.1.20, --port 1 bis {most}.</translation>
    </message>
    <message>
        <source>--host {host} with --port {port} makes no address.</source>
        <translation>--host {host} mit --port {port} ergibt keine Adresse.</translation>
    </message>
    <message>
        <source>--processes takes 1 to {most}, --memory-gb more than 0, or 0 for an equal share.</source>
        <translation>--processes nimmt 1 bis {most}, --memory-gb mehr als 0, oder 0 für einen gleichen Anteil.</translation>
    </message>
    <message>
        <source>--processes {processes} with --memory-gb {memory} makes no worker.</source>
        <translation>--processes {processes} mit --memory-gb {memory} ergibt keinen Prozess.</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>0 ha</source>
        <translation>0 ha</translation>
    </message>
    <message>
        <source>3.12, which uv fetches from its makers (about 30 MB)</source>
        <translation>3.12, das uv von seinen Herstellern lädt (etwa 30 MB)</translation>
    </message>
    <message>
        <source>300 for printing; 150 gives smaller files for the screen.</source>
        <translation>300 für den Druck; 150 ergibt kleinere Dateien für den Bildschirm.</translation>
    </message>
    <message>
        <source>&lt; {} %</source>
        <translation>&lt; {} %</translation>
    </message>
    <message>
        <source>&lt;b&gt;SwiMDiff&lt;/b&gt;&lt;br&gt;Change between two layers, classes from labels, maps</source>
        <translation>&lt;b&gt;SwiMDiff&lt;/b&gt;&lt;br&gt;Veränderung zwischen zwei Layern, Klassen aus Labels, Karten</translation>
    </message>
    <message>
        <source>A .safetensors file, or a .pth, .pt, .ckpt, .tar or .bin file of PyTorch. Only weights are read from it; programs in it are not run.</source>
        <translation>Eine .safetensors-Datei oder eine .pth-, .pt-, .ckpt-, .tar- oder .bin-Datei von PyTorch. Nur Gewichte werden daraus gelesen; enthaltene Programme werden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>A CSV file whose columns have the names of the job's parameters, and perhaps one called name; a folder of rasters with dates in their names, of which consecutive ones of the same place become pairs; or a STAC catalogue, collection or item, which is paired likewise. Paths in a table are relative to it.</source>
        <translation>Eine CSV-Datei, deren Spalten wie die Parameter der Aufgabe heißen, und eine vielleicht name; ein Ordner mit Rastern mit Datum im Namen, von denen aufeinanderfolgende desselben Ortes Paare werden; oder ein STAC-Katalog, eine Collection oder ein Item, woraus ebenso Paare werden. Pfade in einer Tabelle gehen von ihrem Ordner aus.</translation>
    </message>
    <message>
        <source>A Python 3.11 or newer with the engine's libraries. It is never QGIS's own.</source>
        <translation>Ein Python 3.11 oder neuer mit den Bibliotheken der Engine. Es ist nie das von QGIS selbst.</translation>
    </message>
    <message>
        <source>A band has the same value everywhere in {names}.</source>
        <translation>Ein Kanal hat in {names} überall denselben Wert.</translation>
    </message>
    <message>
        <source>A batch of {batch_size} cannot be divided evenly among {world_size} {world_size:process|processes} with {accumulation} {accumulation:part|parts} each.</source>
        <translation>Ein Batch von {batch_size} lässt sich nicht gleichmäßig auf {world_size} {world_size:Prozess|Prozesse} mit je {accumulation} {accumulation:Teil|Teilen} aufteilen.</translation>
    </message>
    <message>
        <source>A batch of {count} {count:patch|patches} per process cannot be divided into {parts} equal parts.</source>
        <translation>Ein Batch von {count} {count:Patch|Patches} pro Prozess lässt sich nicht in {parts} gleiche Teile aufteilen.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Eine Klasse braucht einen Namen.</translation>
    </message>
    <message>
        <source>A client runs only one job; create another one.</source>
        <translation>Ein Client führt nur einen Auftrag aus; legen Sie einen weiteren an.</translation>
    </message>
    <message>
        <source>A cluster</source>
        <translation>Einem Cluster</translation>
    </message>
    <message>
        <source>A cluster at {address} lets nobody in without a certificate.</source>
        <translation>Ein Cluster unter {address} lässt niemanden ohne Zertifikat ein.</translation>
    </message>
    <message>
        <source>A cluster needs the Python package {package}, which this engine does not have.</source>
        <translation>Ein Cluster braucht das Python-Paket {package}, das diese Engine nicht hat.</translation>
    </message>
    <message>
        <source>A collection of images is enough: the encoder learns what the places in them look like.</source>
        <translation>Eine Sammlung von Bildern genügt: Der Encoder lernt, wie die Orte darin aussehen.</translation>
    </message>
    <message>
        <source>A date such as 2018-10-13. Empty: taken from the file, if it has one.</source>
        <translation>Ein Datum wie 2018-10-13. Leer: aus der Datei übernommen, falls sie eines hat.</translation>
    </message>
    <message>
        <source>A date such as 2020-10-13. Empty: taken from the file, if it has one.</source>
        <translation>Ein Datum wie 2020-10-13. Leer: aus der Datei übernommen, falls sie eines hat.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {reason}</source>
        <translation>Eine Datei kann nicht gelesen oder geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>A file of the engine is missing. A virus scanner may have deleted it: {detail}</source>
        <translation>Eine Datei der Engine fehlt. Ein Virenscanner hat sie vielleicht gelöscht: {detail}</translation>
    </message>
    <message>
        <source>A file that was fetched is not the known one: its checksum differs.</source>
        <translation>Eine geladene Datei ist nicht die bekannte: Ihre Prüfsumme weicht ab.</translation>
    </message>
    <message>
        <source>A folder with one folder of images a class, or with a label table.</source>
        <translation>Ein Ordner mit einem Ordner von Bildern je Klasse, oder mit einer Labeltabelle.</translation>
    </message>
    <message>
        <source>A line of {size} bytes is longer than the protocol allows.</source>
        <translation>Eine Zeile von {size} Byte ist länger, als das Protokoll erlaubt.</translation>
    </message>
    <message>
        <source>A link opens the page of the download. Drop the file here afterwards: its import is filled in.</source>
        <translation>Ein Link öffnet die Seite zum Herunterladen. Ziehen Sie die Datei danach hierher: Ihr Import wird ausgefüllt.</translation>
    </message>
    <message>
        <source>A map holds at most 255 classes.</source>
        <translation>Eine Karte fasst höchstens 255 Klassen.</translation>
    </message>
    <message>
        <source>A piece ended every worker that tried it, probably for want of memory.</source>
        <translation>Ein Stück hat jeden Arbeitsprozess beendet, der es versuchte, vermutlich weil der Arbeitsspeicher nicht reichte.</translation>
    </message>
    <message>
        <source>A pixel counts as unchanged if it matches any pixel of the other date within this distance.</source>
        <translation>Ein Pixel gilt als unverändert, wenn es zu irgendeinem Pixel des anderen Zeitpunkts innerhalb dieser Entfernung passt.</translation>
    </message>
    <message>
        <source>A pixel is a tile, which counts as the part around its middle.</source>
        <translation>Ein Pixel ist eine Kachel; sie zählt als der Teil um ihre Mitte.</translation>
    </message>
    <message>
        <source>A place may show several classes, and each gets a probability of its own. All labels of a tile count, and a text such as harbour; houses names two classes. A class that is not named at a labelled place is taken as absent there.</source>
        <translation>Ein Ort kann mehrere Klassen zeigen, und jede bekommt eine eigene Wahrscheinlichkeit. Alle Labels einer Kachel zählen, und ein Text wie Hafen; Häuser nennt zwei Klassen. Eine Klasse, die an einem gelabelten Ort nicht genannt ist, gilt dort als nicht vorhanden.</translation>
    </message>
    <message>
        <source>A print layout as PDF, as an image and as a template for QGIS (page.qpt). None: no page.</source>
        <translation>Ein Drucklayout als PDF, als Bild und als Vorlage für QGIS (page.qpt). Keine: keine Seite.</translation>
    </message>
    <message>
        <source>A process that needs more is started again. 0: half of this machine's memory is shared out among them.</source>
        <translation>Ein Prozess, der mehr braucht, wird neu gestartet. 0: die Hälfte des Speichers dieses Rechners wird unter ihnen aufgeteilt.</translation>
    </message>
    <message>
        <source>A program still uses them. Restart QGIS, then try again.</source>
        <translation>Ein Programm verwendet sie noch. Starten Sie QGIS neu und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ein Viertel</translation>
    </message>
    <message>
        <source>A raster of a second date, for classes of change. Its grid may differ.</source>
        <translation>Ein Raster eines zweiten Zeitpunkts, für Klassen von Veränderungen. Sein Gitter darf abweichen.</translation>
    </message>
    <message>
        <source>A raster of classes, polygons or points whose classes are known. Without it, points are drawn.</source>
        <translation>Ein Raster von Klassen, Polygone oder Punkte, deren Klassen bekannt sind. Ohne Referenz werden Punkte gezogen.</translation>
    </message>
    <message>
        <source>A scheduler cannot listen at {host}:{port}: {reason}</source>
        <translation>Ein Scheduler kann unter {host}:{port} nicht lauschen: {reason}</translation>
    </message>
    <message>
        <source>A simple random sample, estimated by classes of the map (post-stratified, Olofsson et al. 2014), because the map knows their areas.</source>
        <translation>Eine einfache Zufallsstichprobe, geschätzt nach Klassen der Karte (poststratifiziert, Olofsson et al. 2014), weil die Karte deren Flächen kennt.</translation>
    </message>
    <message>
        <source>A simple random sample, estimated from the counts alone: some class has too few points.</source>
        <translation>Eine einfache Zufallsstichprobe, allein aus den Anzahlen geschätzt: Manche Klasse hat zu wenige Punkte.</translation>
    </message>
    <message>
        <source>A standard error of {precision:g} takes {needed:,} {needed:point|points}; {count:,} {count:is|are} drawn. Allow a larger standard error: the number of points falls with its square, and every point has to be looked at.</source>
        <translation>Ein Standardfehler von {precision:g} erfordert {needed:,} {needed:Punkt|Punkte}; {count:,} {count:wird|werden} gezogen. Lassen Sie einen größeren Standardfehler zu: Die Zahl der Punkte sinkt mit seinem Quadrat, und jeder Punkt muss angesehen werden.</translation>
    </message>
    <message>
        <source>A systematic sample, estimated by classes of the map (post-stratified, Olofsson et al. 2014), because the map knows their areas.</source>
        <translation>Eine systematische Stichprobe, geschätzt nach Klassen der Karte (poststratifiziert, Olofsson et al. 2014), weil die Karte deren Flächen kennt.</translation>
    </message>
    <message>
        <source>A systematic sample, estimated from the counts alone: some class has too few points.</source>
        <translation>Eine systematische Stichprobe, allein aus den Anzahlen geschätzt: Manche Klasse hat zu wenige Punkte.</translation>
    </message>
    <message>
        <source>A tile would have {width} x {height} pixels of {path}.</source>
        <translation>Eine Kachel hätte {width} x {height} Pixel von {path}.</translation>
    </message>
    <message>
        <source>A user and a password in it are not stored: they are forgotten when QGIS is closed.</source>
        <translation>Benutzer und Passwort darin werden nicht gespeichert: Sie sind vergessen, sobald QGIS geschlossen wird.</translation>
    </message>
    <message>
        <source>A value that means no data, beside the one that the file declares.</source>
        <translation>Ein Wert, der keine Daten bedeutet, neben dem, den die Datei angibt.</translation>
    </message>
    <message>
        <source>A value that means no data, beside those that the files declare.</source>
        <translation>Ein Wert, der keine Daten bedeutet, neben denen, die die Dateien angeben.</translation>
    </message>
    <message>
        <source>A value that means no data, beside those that the files of both sets declare.</source>
        <translation>Ein Wert, der keine Daten bedeutet, neben denen, die die Dateien beider Sätze angeben.</translation>
    </message>
    <message>
        <source>A view of {view_px} px cannot be divided into cells of {cell_px} px.</source>
        <translation>Eine Ansicht von {view_px} px lässt sich nicht in Zellen von {cell_px} px aufteilen.</translation>
    </message>
    <message>
        <source>A window was not finished in {seconds} seconds, on the last of {tries} workers that tried it.</source>
        <translation>Ein Fenster wurde in {seconds} Sekunden nicht fertig, beim letzten von {tries} Prozessen, die es versuchten.</translation>
    </message>
    <message>
        <source>A worker of the cluster does not finish a window, and nothing there can start it again.</source>
        <translation>Ein Prozess des Clusters wird mit einem Fenster nicht fertig, und dort kann ihn nichts neu starten.</translation>
    </message>
    <message>
        <source>A worker of the cluster has {name} {there}; this engine has {here}.</source>
        <translation>Ein Arbeitsprozess des Clusters hat {name} {there}; diese Engine hat {here}.</translation>
    </message>
    <message>
        <source>A worker of the cluster may use {has:.2f} GB of memory; a window takes {needed:.2f} GB.</source>
        <translation>Ein Arbeitsprozess des Clusters darf {has:.2f} GB Arbeitsspeicher verwenden; ein Fenster braucht {needed:.2f} GB.</translation>
    </message>
    <message>
        <source>A zip file with everything, next to the folder</source>
        <translation>Eine ZIP-Datei mit allem, neben dem Ordner</translation>
    </message>
    <message>
        <source>A {kind} message of {size} bytes is longer than the protocol allows.</source>
        <translation>Eine {kind}-Nachricht von {size} Byte ist länger, als das Protokoll erlaubt.</translation>
    </message>
    <message>
        <source>A “Hidden share” of {share:g} hides all {cells} {cells:cell|cells} of a view.</source>
        <translation>Ein „Verdeckter Anteil“ von {share:g} verdeckt alle {cells} {cells:Zelle|Zellen} einer Ansicht.</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>A&amp;uto</source>
        <translation>A&amp;uto</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 Querformat</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 Hochformat</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 Querformat</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 Hochformat</translation>
    </message>
    <message>
        <source>About {area_ha:,} ha changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Etwa {area_ha:,} ha verändert, {percent} % des Verglichenen, in {polygons:,} {polygons:Fläche|Flächen}.</translation>
    </message>
    <message>
        <source>About {areas:,} {areas:area|areas}, {size}</source>
        <translation>Etwa {areas:,} {areas:Fläche|Flächen}, {size}</translation>
    </message>
    <message>
        <source>About {pixels:,} {pixels:pixel|pixels} changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Etwa {pixels:,} Pixel verändert, {percent} % des Verglichenen, in {polygons:,} {polygons:Fläche|Flächen}.</translation>
    </message>
    <message>
        <source>Above the threshold: {}</source>
        <translation>Über dem Schwellenwert: {}</translation>
    </message>
    <message>
        <source>Accept a map without a CRS.</source>
        <translation>Eine Karte ohne KBS zulassen.</translation>
    </message>
    <message>
        <source>Accept images without a CRS. Coordinates are then in pixels: x to the right, y downwards as a negative number.</source>
        <translation>Bilder ohne KBS annehmen. Koordinaten sind dann in Pixeln: x nach rechts, y nach unten als negative Zahl.</translation>
    </message>
    <message>
        <source>Accept images without a CRS. The labels are then in pixels: x to the right, y downwards as a negative number.</source>
        <translation>Bilder ohne KBS zulassen. Die Labels sind dann in Pixeln: x nach rechts, y nach unten als negative Zahl.</translation>
    </message>
    <message>
        <source>Accumulated parts</source>
        <translation>Akkumulierte Teile</translation>
    </message>
    <message>
        <source>Accurac&amp;y</source>
        <translation>&amp;Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracies of the map and of its classes.</source>
        <translation>Genauigkeiten der Karte und ihrer Klassen.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy of a map</source>
        <translation>Genauigkeit einer Karte</translation>
    </message>
    <message>
        <source>Accuracy that you expect of the map's classes. It determines the number of points if you do not give one.</source>
        <translation>Genauigkeit, die Sie von den Klassen der Karte erwarten. Sie bestimmt die Zahl der Punkte, wenn Sie keine angeben.</translation>
    </message>
    <message>
        <source>Accuracy: not measured. Draw more labels of each class.</source>
        <translation>Genauigkeit: nicht gemessen. Zeichnen Sie mehr Labels jeder Klasse.</translation>
    </message>
    <message>
        <source>Accuracy: not measured. Label objects in several searched areas.</source>
        <translation>Genauigkeit: nicht gemessen. Versehen Sie Objekte in mehreren abgesuchten Flächen mit Labels.</translation>
    </message>
    <message>
        <source>Accuracy: {}</source>
        <translation>Genauigkeit: {}</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adan</source>
        <translation>Adan</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Add a class, such as Car.</source>
        <translation>Fügen Sie eine Klasse hinzu, etwa Auto.</translation>
    </message>
    <message>
        <source>Add a text field called class to the layer and fill it in.</source>
        <translation>Fügen Sie dem Layer ein Textfeld namens class hinzu und füllen Sie es aus.</translation>
    </message>
    <message>
        <source>Add at least two classes.</source>
        <translation>Fügen Sie mindestens zwei Klassen hinzu.</translation>
    </message>
    <message>
        <source>Add each source only once.</source>
        <translation>Fügen Sie jede Quelle nur einmal hinzu.</translation>
    </message>
    <message>
        <source>Add images of at least two classes, with one folder per class.</source>
        <translation>Fügen Sie Bilder von mindestens zwei Klassen hinzu, mit einem Ordner pro Klasse.</translation>
    </message>
    <message>
        <source>Add layers, folders, files or zips, or drop them here.</source>
        <translation>Fügen Sie Layer, Ordner, Dateien oder ZIP-Dateien hinzu, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Add more images, or use separate test data.</source>
        <translation>Fügen Sie mehr Bilder hinzu, oder verwenden Sie getrennte Testdaten.</translation>
    </message>
    <message>
        <source>Add one to the list, then draw.</source>
        <translation>Fügen Sie der Liste eine hinzu und zeichnen Sie dann.</translation>
    </message>
    <message>
        <source>Add the certificate authority of your organisation in QGIS under Settings, Options, Authentication, Manage Certificates; or use a folder of wheels under Advanced.</source>
        <translation>Fügen Sie die Zertifizierungsstelle Ihrer Organisation in QGIS unter Einstellungen, Optionen, Authentifizierung, Zertifikate verwalten hinzu; oder verwenden Sie unter „Erweitert“ einen Ordner mit Wheels.</translation>
    </message>
    <message>
        <source>Add the encoder to the list of models</source>
        <translation>Encoder in die Modellliste aufnehmen</translation>
    </message>
    <message>
        <source>Add the imagery for the training, or drop layers, folders and files here. No labels are needed.</source>
        <translation>Fügen Sie die Bilder für das Training hinzu, oder ziehen Sie Layer, Ordner und Dateien hierher. Labels sind nicht nötig.</translation>
    </message>
    <message>
        <source>Add the model to the list of models</source>
        <translation>Modell in die Modellliste aufnehmen</translation>
    </message>
    <message>
        <source>Add the “Second date”, or leave its bands empty.</source>
        <translation>Fügen Sie den „Zweiten Zeitpunkt“ hinzu, oder lassen Sie dessen Kanäle leer.</translation>
    </message>
    <message>
        <source>Add the “Second date”.</source>
        <translation>Fügen Sie den „Zweiten Zeitpunkt“ hinzu.</translation>
    </message>
    <message>
        <source>Add to models</source>
        <translation>Zu den Modellen</translation>
    </message>
    <message>
        <source>Added by the author.</source>
        <translation>Vom Autor hinzugefügt.</translation>
    </message>
    <message>
        <source>Added to the models.</source>
        <translation>Zu den Modellen hinzugefügt.</translation>
    </message>
    <message>
        <source>Adding up the size of the engine</source>
        <translation>Größe der Engine wird ermittelt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address and certificate of the cluster, as swimdiff-cluster certificates wrote them.</source>
        <translation>Adresse und Zertifikat des Clusters, wie swimdiff-cluster certificates sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Address of a package index, such as your organisation's mirror</source>
        <translation>Adresse eines Paketindex, etwa des Spiegelservers Ihrer Organisation</translation>
    </message>
    <message>
        <source>Address of another index for torch and torchvision alone</source>
        <translation>Adresse eines anderen Index allein für torch und torchvision</translation>
    </message>
    <message>
        <source>Adds a folder of rasters or images, including its subfolders</source>
        <translation>Fügt einen Ordner mit Rastern oder Bildern hinzu, samt Unterordnern</translation>
    </message>
    <message>
        <source>Adds a group with polygons, classes and scores. Only in QGIS Desktop.</source>
        <translation>Fügt eine Gruppe mit Polygonen, Klassen und Scores hinzu. Nur in QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a group with the boxes. Only in QGIS Desktop.</source>
        <translation>Fügt eine Gruppe mit den Boxen hinzu. Nur in QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a group with the classes, the uncertainty and the points. Only in QGIS Desktop.</source>
        <translation>Fügt eine Gruppe mit den Klassen, der Unsicherheit und den Punkten hinzu. Nur in QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a group with the tiles. Only in QGIS Desktop.</source>
        <translation>Fügt eine Gruppe mit den Kacheln hinzu. Nur in QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a model of this plugin, or an encoder from weights of torchvision, timm, SSL4EO-S12, Satlas…</source>
        <translation>Fügt ein Modell dieses Plugins hinzu, oder einen Encoder aus Gewichten von torchvision, timm, SSL4EO-S12, Satlas…</translation>
    </message>
    <message>
        <source>Adds raster layers of the project</source>
        <translation>Fügt Rasterlayer des Projekts hinzu</translation>
    </message>
    <message>
        <source>Adds rasters, images and zips</source>
        <translation>Fügt Raster, Bilder und ZIP-Dateien hinzu</translation>
    </message>
    <message>
        <source>Adds the footprints of all runs with their state. Only in QGIS Desktop.</source>
        <translation>Fügt die Umrisse aller Läufe mit ihrem Stand hinzu. Nur in QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds the page to the layouts of this project and opens it there</source>
        <translation>Fügt die Seite den Layouts dieses Projekts hinzu und öffnet sie dort</translation>
    </message>
    <message>
        <source>Adds the points. Only in QGIS Desktop.</source>
        <translation>Fügt die Punkte hinzu. Nur in QGIS Desktop.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Advanced settings…</source>
        <translation>Erweiterte Einstellungen…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After all runs, end with the error of the first one that failed, as a script or a workflow needs it.</source>
        <translation>Nach allen Läufen mit dem Fehler des ersten gescheiterten enden, wie es ein Skript oder ein Arbeitsablauf braucht.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All ({})</source>
        <translation>Alle ({})</translation>
    </message>
    <message>
        <source>All features of {name} lie in one block: they are learned, and never tested. Draw some elsewhere, or choose smaller blocks or whole features.</source>
        <translation>Alle Objekte von {name} liegen in einem Block: Sie werden gelernt und nie getestet. Zeichnen Sie welche an anderer Stelle, oder wählen Sie kleinere Blöcke oder ganze Objekte.</translation>
    </message>
    <message>
        <source>All features of {name} lie in one part: they are learned, and never tested. Draw some elsewhere, or choose smaller blocks or whole features.</source>
        <translation>Alle Objekte von {name} liegen in einem Teil: Sie werden gelernt und nie getestet. Zeichnen Sie welche an anderer Stelle, oder wählen Sie kleinere Blöcke oder ganze Objekte.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All images of the project with these bands</source>
        <translation>Alle Bilder des Projekts mit diesen Bändern</translation>
    </message>
    <message>
        <source>All labels have the same class, {names}: there is nothing to tell apart.</source>
        <translation>Alle Labels haben dieselbe Klasse, {names}: Es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>All labels in {path} are where the image has no data.</source>
        <translation>Alle Labels in {path} liegen dort, wo das Bild keine Daten hat.</translation>
    </message>
    <message>
        <source>All objects of the image are labelled; no areas are needed.</source>
        <translation>Alle Objekte des Bildes sind gelabelt; Flächen sind nicht nötig.</translation>
    </message>
    <message>
        <source>All patches belong to one scene, so every other key counts as a false negative and there is nothing to tell apart. Set “Scene” to grid cells, or “Scene-wide matching” to none.</source>
        <translation>Alle Patches gehören zu einer Szene, sodass jeder andere Schlüssel als falsch negativ gilt und nichts zu unterscheiden ist. Setzen Sie „Szene“ auf Gitterzellen oder „Szenenweiter Abgleich“ auf „Keiner“.</translation>
    </message>
    <message>
        <source>All patches belong to one scene, so nothing remains to compare with if those of the same scene are left out.</source>
        <translation>Alle Patches gehören zu einer Szene, sodass nichts zum Vergleichen bleibt, wenn die derselben Szene ausgelassen werden.</translation>
    </message>
    <message>
        <source>All pixels of {names} are drawn: there are fewer than {least}.</source>
        <translation>Alle Pixel von {names} werden gezogen: Es sind weniger als {least}.</translation>
    </message>
    <message>
        <source>All points are checked. Compute the accuracy.</source>
        <translation>Alle Punkte sind geprüft. Berechnen Sie die Genauigkeit.</translation>
    </message>
    <message>
        <source>All raster layers</source>
        <translation>Alle Rasterlayer</translation>
    </message>
    <message>
        <source>All windows are labelled now. Train again to see the difference.</source>
        <translation>Alle Fenster haben jetzt Labels. Trainieren Sie erneut, um den Unterschied zu sehen.</translation>
    </message>
    <message>
        <source>All {count:,} test {count:image is|images are} among the training images as well.</source>
        <translation>Alle {count:,} {count:Testbild|Testbilder} {count:ist|sind} auch unter den Trainingsbildern.</translation>
    </message>
    <message>
        <source>All {count} {count:place has|places have} a label now. Train again to see the difference.</source>
        <translation>Alle {count} {count:Stelle|Stellen} {count:hat|haben} jetzt ein Label. Trainieren Sie erneut, um den Unterschied zu sehen.</translation>
    </message>
    <message>
        <source>Allow virtual and remote files</source>
        <translation>Virtuelle und entfernte Dateien erlauben</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Erlaubte Hosts</translation>
    </message>
    <message>
        <source>Alpha band</source>
        <translation>Alphakanal</translation>
    </message>
    <message>
        <source>Also draw something that is not {only}, as a class of its own: at least two polygons per class.</source>
        <translation>Zeichnen Sie auch etwas, das nicht {only} ist, als eigene Klasse: mindestens zwei Polygone pro Klasse.</translation>
    </message>
    <message>
        <source>An authority code such as EPSG:32631. Empty: the CRS of the raster that gives the grid.</source>
        <translation>Ein Autoritätscode wie EPSG:32631. Leer: das KBS des Rasters, das das Gitter vorgibt.</translation>
    </message>
    <message>
        <source>An encoder that was not trained</source>
        <translation>Ein Encoder, der nicht trainiert wurde</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Ein anderes…</translation>
    </message>
    <message>
        <source>Another process of the run has ended.</source>
        <translation>Ein anderer Prozess des Laufs ist beendet.</translation>
    </message>
    <message>
        <source>Another project was opened meanwhile, so nothing was loaded.</source>
        <translation>Inzwischen wurde ein anderes Projekt geöffnet, daher wurde nichts geladen.</translation>
    </message>
    <message>
        <source>Another run is writing to {folder} (it is not known which).</source>
        <translation>Ein anderer Lauf schreibt in {folder} (welcher, ist nicht bekannt).</translation>
    </message>
    <message>
        <source>Another run is writing to {folder} (process {process} on {host}, started {minutes} {minutes:minute|minutes} ago).</source>
        <translation>Ein anderer Lauf schreibt in {folder} (Prozess {process} auf {host}, gestartet vor {minutes} {minutes:Minute|Minuten}).</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple-GPU</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple-GPU (MPS)</translation>
    </message>
    <message>
        <source>Applies another threshold to a finished result: writes classes, polygons and report again, keeps the scores.</source>
        <translation>Wendet einen anderen Schwellenwert auf ein fertiges Ergebnis an: schreibt Klassen, Polygone und Bericht neu, behält die Scores.</translation>
    </message>
    <message>
        <source>Apply threshold</source>
        <translation>Schwellenwert anwenden</translation>
    </message>
    <message>
        <source>Ar&amp;ea</source>
        <translation>Fläch&amp;e</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Architecture.</source>
        <translation>Architektur.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Area of &amp;interest</source>
        <translation>Interessengebie&amp;t</translation>
    </message>
    <message>
        <source>Area of each class</source>
        <translation>Fläche jeder Klasse</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <source>Area that the map shows, in {}</source>
        <translation>Fläche, die die Karte zeigt, in {}</translation>
    </message>
    <message>
        <source>Area, {}</source>
        <translation>Fläche, {}</translation>
    </message>
    <message>
        <source>Areas are counted when the slider rests; small ones are left out, as on the map.</source>
        <translation>Flächen werden gezählt, sobald der Schieberegler ruht; kleine werden ausgelassen, wie auf der Karte.</translation>
    </message>
    <message>
        <source>Areas are geodesic and summed over the pixels of the map. They contain the errors of the map; a sample checked by eye shows how large these are.</source>
        <translation>Flächen sind geodätisch und über die Pixel der Karte summiert. Sie enthalten die Fehler der Karte; eine mit dem Auge geprüfte Stichprobe zeigt, wie groß diese sind.</translation>
    </message>
    <message>
        <source>Areas as mapped, counted pixel by pixel; they contain the errors of the map.</source>
        <translation>Flächen wie kartiert, Pixel für Pixel gezählt; sie enthalten die Fehler der Karte.</translation>
    </message>
    <message>
        <source>Areas estimated from a sample, with their intervals.</source>
        <translation>Aus einer Stichprobe geschätzte Flächen mit ihren Intervallen.</translation>
    </message>
    <message>
        <source>Areas smaller than this get the class around them. 1: all areas are kept.</source>
        <translation>Kleinere Flächen als diese erhalten die Klasse um sie herum. 1: Alle Flächen bleiben.</translation>
    </message>
    <message>
        <source>Areas, as mapped</source>
        <translation>Flächen, wie kartiert</translation>
    </message>
    <message>
        <source>Areas, estimated from the sample</source>
        <translation>Flächen, aus der Stichprobe geschätzt</translation>
    </message>
    <message>
        <source>As a text here also xmin,xmax,ymin,ymax [CRS].</source>
        <translation>Als Text hier auch xmin,xmax,ymin,ymax [KBS].</translation>
    </message>
    <message>
        <source>As a text here: xmin,xmax,ymin,ymax [CRS].</source>
        <translation>Als Text hier: xmin,xmax,ymin,ymax [KBS].</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As many processes as the number says are started on this machine. Nothing leaves it.</source>
        <translation>So viele Prozesse, wie die Zahl sagt, werden auf diesem Rechner gestartet. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>As pip is set up on this computer</source>
        <translation>Wie pip auf diesem Rechner eingerichtet ist</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>As the first, half as large and faster: for machines without a GPU.</source>
        <translation>Wie der erste, halb so groß und schneller: für Rechner ohne GPU.</translation>
    </message>
    <message>
        <source>As the one before, trained by self-distillation instead of contrast.</source>
        <translation>Wie der vorige, durch Selbstdestillation statt durch Kontrast trainiert.</translation>
    </message>
    <message>
        <source>Asking the workers for their versions</source>
        <translation>Die Arbeitsprozesse werden nach ihren Versionen gefragt</translation>
    </message>
    <message>
        <source>Asks who is there, with which versions, and whether they read the image themselves</source>
        <translation>Fragt, wer da ist, mit welchen Versionen, und ob sie das Bild selbst lesen</translation>
    </message>
    <message>
        <source>Assign a CRS with an authority code (QGIS: Projections &gt; Assign projection), or save the layer anew.</source>
        <translation>Weisen Sie ein KBS mit einem Code einer Behörde zu (QGIS: Projektionen &gt; Projektion zuweisen), oder speichern Sie den Layer neu.</translation>
    </message>
    <message>
        <source>Assign a known CRS to the layer (Layer CRS &gt; Set Layer CRS), or export it and choose the file.</source>
        <translation>Weisen Sie dem Layer ein bekanntes KBS zu (Layer-KBS &gt; Layer-KBS setzen), oder exportieren Sie ihn und wählen Sie die Datei.</translation>
    </message>
    <message>
        <source>Assign one (QGIS: Raster &gt; Projections &gt; Assign projection), or set “Images without georeference” to compare two images pixel by pixel.</source>
        <translation>Weisen Sie eines zu (QGIS: Raster &gt; Projektionen &gt; Projektion zuweisen), oder setzen Sie „Bilder ohne Georeferenz“, um zwei Bilder Pixel für Pixel zu vergleichen.</translation>
    </message>
    <message>
        <source>Assign the CRS in which the layer was drawn (QGIS: Layer CRS &gt; Set, then export it).</source>
        <translation>Weisen Sie das KBS zu, in dem der Layer gezeichnet wurde (QGIS: Layer-KBS &gt; Setzen, dann exportieren).</translation>
    </message>
    <message>
        <source>Assign the right CRS, or turn off “Cloud-optimised GeoTIFF”.</source>
        <translation>Weisen Sie das richtige KBS zu, oder schalten Sie „Cloud-optimiertes GeoTIFF“ aus.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author: {}</source>
        <translation>Autor: {}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Mittlere Präzision</translation>
    </message>
    <message>
        <source>Average precision: {:.2f}</source>
        <translation>Mittlere Präzision: {:.2f}</translation>
    </message>
    <message>
        <source>Balance the classes</source>
        <translation>Klassen ausgleichen</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all bands, or those of the model.</source>
        <translation>Kanalnummern oder -namen, durch Kommas getrennt, etwa 1,2,3 oder B04,B03,B02. Leer: alle Kanäle, oder die des Modells.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all bands.</source>
        <translation>Kanalnummern oder -namen, durch Kommas getrennt, z. B. 1,2,3 oder B04,B03,B02. Leer: alle Kanäle.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 3,2,1 or B04,B03,B02. Empty: bands are matched by name, wavelength or colour where the files give them, otherwise by order.</source>
        <translation>Kanalnummern oder -namen, durch Kommas getrennt, z. B. 3,2,1 oder B04,B03,B02. Leer: Kanäle werden nach Name, Wellenlänge oder Farbe zugeordnet, wo die Dateien diese angeben, sonst nach der Reihenfolge.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 4,3,2 or B04,B03,B02. Empty: red, green and blue if the files name them, otherwise all bands.</source>
        <translation>Kanalnummern oder -namen, durch Kommas getrennt, z. B. 4,3,2 oder B04,B03,B02. Leer: Rot, Grün und Blau, wenn die Dateien sie benennen, sonst alle Kanäle.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas. An encoder that was made for other bands is spread over them. Empty: the bands named in the encoder's card.</source>
        <translation>Kanalnummern oder -namen, durch Kommas getrennt. Ein Encoder, der für andere Kanäle gemacht ist, wird auf sie verteilt. Leer: die Kanäle, die der Steckbrief des Encoders nennt.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Bands chosen</source>
        <translation>Gewählte Kanäle</translation>
    </message>
    <message>
        <source>Bands of after</source>
        <translation>Kanäle von Nachher</translation>
    </message>
    <message>
        <source>Bands of before</source>
        <translation>Kanäle von Vorher</translation>
    </message>
    <message>
        <source>Bands of the second date</source>
        <translation>Kanäle des zweiten Zeitpunkts</translation>
    </message>
    <message>
        <source>Bands of the second date are set, but there is no second date.</source>
        <translation>Kanäle des zweiten Zeitpunkts sind gesetzt, aber es gibt keinen zweiten Zeitpunkt.</translation>
    </message>
    <message>
        <source>Bars are means over the seeds, points are seeds; below, the mean of each one.</source>
        <translation>Balken sind Mittelwerte über die Startwerte, Punkte einzelne Startwerte; darunter der jeweilige Mittelwert.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before and after are the same file: no change can be found.</source>
        <translation>Vorher und Nachher sind dieselbe Datei: Es kann keine Veränderung gefunden werden.</translation>
    </message>
    <message>
        <source>Before and after are the same layer. Choose two different layers.</source>
        <translation>Vorher und Nachher sind derselbe Layer. Wählen Sie zwei verschiedene Layer.</translation>
    </message>
    <message>
        <source>Beside the weights, the file contains objects of other programs ({names}). They were left out, and nothing in them was run.</source>
        <translation>Neben den Gewichten enthält die Datei Objekte anderer Programme ({names}). Sie wurden ausgelassen, und nichts darin wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Between {low_percent:.2g} % and {high_percent:.2g} % changed, depending on the threshold: look at the slider.</source>
        <translation>Zwischen {low_percent:.2g} % und {high_percent:.2g} % verändert, je nach Schwellenwert: Sehen Sie sich den Schieberegler an.</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinear</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Blurred views</source>
        <translation>Unscharfe Ansichten</translation>
    </message>
    <message>
        <source>Both a raster with labels and labelled images are given.</source>
        <translation>Es sind sowohl ein Raster mit Labels als auch gelabelte Bilder angegeben.</translation>
    </message>
    <message>
        <source>Both an image with objects and labelled images are given.</source>
        <translation>Sowohl ein Bild mit Objekten als auch gelabelte Bilder sind angegeben.</translation>
    </message>
    <message>
        <source>Both dates are the same file, so no class of change can be found.</source>
        <translation>Beide Zeitpunkte sind dieselbe Datei, daher kann keine Klasse von Veränderungen gefunden werden.</translation>
    </message>
    <message>
        <source>Box size</source>
        <translation>Boxgröße</translation>
    </message>
    <message>
        <source>Boxes lie as their objects do, such as ships, cars or planes: learned from outlines. Boxes that were dragged along the edges of the image, and points, do not say how an object lies.</source>
        <translation>Die Boxen liegen so wie ihre Objekte, etwa Schiffe, Autos oder Flugzeuge: gelernt aus Umrissen. Boxen, die entlang der Bildkanten aufgezogen wurden, und Punkte sagen nicht, wie ein Objekt liegt.</translation>
    </message>
    <message>
        <source>Boxes or outlines of objects, with a field that names their class. The bounds of an outline count.</source>
        <translation>Boxen oder Umrisse von Objekten, mit einem Feld, das ihre Klasse nennt. Von einem Umriss zählt das umschließende Rechteck.</translation>
    </message>
    <message>
        <source>Bring the image to the same units and correction, train a model on it, or switch on “Classify anyway”.</source>
        <translation>Bringen Sie das Bild auf dieselben Einheiten und dieselbe Korrektur, trainieren Sie ein Modell darauf, oder schalten Sie „Trotzdem klassifizieren“ ein.</translation>
    </message>
    <message>
        <source>Bring the image to the same units and correction, train a model on it, or switch on “Detect anyway”.</source>
        <translation>Bringen Sie das Bild auf dieselben Einheiten und dieselbe Korrektur, trainieren Sie ein Modell darauf, oder schalten Sie „Trotzdem suchen“ ein.</translation>
    </message>
    <message>
        <source>By its values</source>
        <translation>Nach seinen Werten</translation>
    </message>
    <message>
        <source>CMID</source>
        <translation>CMID</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CRS of the result</source>
        <translation>KBS des Ergebnisses</translation>
    </message>
    <message>
        <source>CRS of {}</source>
        <translation>KBS von {}</translation>
    </message>
    <message>
        <source>CSV file with a column `file` (file names, or paths relative to the source) and a column for the scene.</source>
        <translation>CSV-Datei mit einer Spalte `file` (Dateinamen oder Pfade relativ zur Quelle) und einer Spalte für die Szene.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Karte des Modells</translation>
    </message>
    <message>
        <source>Cell size of the result</source>
        <translation>Zellengröße des Ergebnisses</translation>
    </message>
    <message>
        <source>Certificate of the cluster, as swimdiff-cluster certificates wrote it. It names the address as well, so that “Compute on” can stay empty. Images are read where the workers see the same files; otherwise their pixels are sent.</source>
        <translation>Zertifikat des Clusters, wie swimdiff-cluster certificates es geschrieben hat. Es nennt auch die Adresse, sodass „Rechnen auf“ leer bleiben kann. Bilder werden dort gelesen, wo die Arbeitsprozesse dieselben Dateien sehen; sonst werden ihre Pixel gesendet.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Change detection on rasters of any size.</source>
        <translation>Veränderungserkennung auf Rastern jeder Größe.</translation>
    </message>
    <message>
        <source>Change of colours</source>
        <translation>Änderung der Farben</translation>
    </message>
    <message>
        <source>Change of objects {}</source>
        <translation>Veränderung der Objekte {}</translation>
    </message>
    <message>
        <source>Change of objects, {} to {}</source>
        <translation>Veränderung der Objekte, {} bis {}</translation>
    </message>
    <message>
        <source>Change vector (cva)</source>
        <translation>Veränderungsvektor (cva)</translation>
    </message>
    <message>
        <source>Change {} - {}</source>
        <translation>Veränderung {} - {}</translation>
    </message>
    <message>
        <source>Change: {}</source>
        <translation>Veränderung: {}</translation>
    </message>
    <message>
        <source>Changed areas</source>
        <translation>Veränderte Flächen</translation>
    </message>
    <message>
        <source>Changed areas smaller than this are removed from the change raster and from the polygons.</source>
        <translation>Veränderte Flächen, die kleiner sind, werden aus dem Veränderungsraster und aus den Polygonen entfernt.</translation>
    </message>
    <message>
        <source>Changed objects</source>
        <translation>Veränderte Objekte</translation>
    </message>
    <message>
        <source>Channels between a place and its prototypes. Empty: from the preset, 512; 2048 for paper-scale.</source>
        <translation>Merkmalskanäle zwischen einer Stelle und ihren Prototypen. Leer: aus der Vorgabe, 512; 2048 für paper-scale.</translation>
    </message>
    <message>
        <source>Channels between a place and its prototypes. Empty: from the preset, 512; 2048 for paper-scale. Only with Method: CMID.</source>
        <translation>Merkmalskanäle zwischen einer Stelle und ihren Prototypen. Leer: aus der Vorgabe, 512; 2048 für paper-scale. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check address and join file, and that its scheduler runs.</source>
        <translation>Prüfen Sie Adresse und Beitrittsdatei und ob der Scheduler läuft.</translation>
    </message>
    <message>
        <source>Check how it is written; a space in it is written %20.</source>
        <translation>Prüfen Sie die Schreibweise; ein Leerzeichen darin wird als %20 geschrieben.</translation>
    </message>
    <message>
        <source>Check that both rasters show the same place and have the right CRS.</source>
        <translation>Prüfen Sie, ob beide Raster denselben Ort zeigen und das richtige KBS haben.</translation>
    </message>
    <message>
        <source>Check that it runs, that this machine reaches it, and that both have a copy of the same join file.</source>
        <translation>Prüfen Sie, ob er läuft, ob dieser Rechner ihn erreicht und ob beide eine Kopie derselben Beitrittsdatei haben.</translation>
    </message>
    <message>
        <source>Check that its file is not read-only and that the disk has free space, then draw it again.</source>
        <translation>Prüfen Sie, ob die Datei nicht schreibgeschützt ist und der Datenträger freien Platz hat, und zeichnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Check that the file is not read-only and that the disk has free space, then answer again.</source>
        <translation>Prüfen Sie, ob die Datei nicht schreibgeschützt ist und der Datenträger freien Platz hat, und antworten Sie dann erneut.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that they belong together, and check the nodata value of the map.</source>
        <translation>Prüfen Sie, ob sie zusammengehören, und prüfen Sie den Leerwert der Karte.</translation>
    </message>
    <message>
        <source>Check the CRS of the layer, and that it belongs to this map.</source>
        <translation>Prüfen Sie das KBS des Layers und ob er zu dieser Karte gehört.</translation>
    </message>
    <message>
        <source>Check the CRS of the layer. If it is right, start QGIS again.</source>
        <translation>Prüfen Sie das KBS des Layers. Ist es richtig, starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Check the address and whether it has expired, or download the file first.</source>
        <translation>Prüfen Sie die Adresse und ob sie abgelaufen ist, oder laden Sie die Datei zuerst herunter.</translation>
    </message>
    <message>
        <source>Check the address of the mirror under Advanced, and whether it needs a user and a password. Both are forgotten when QGIS is closed, so type them again.</source>
        <translation>Prüfen Sie unter „Erweitert“ die Adresse des Spiegelservers und ob er Benutzer und Passwort braucht. Beides wird vergessen, sobald QGIS geschlossen wird; geben Sie es dann neu ein.</translation>
    </message>
    <message>
        <source>Check the address, and that the scheduler was started with the join file.</source>
        <translation>Prüfen Sie die Adresse, und ob der Scheduler mit der Beitrittsdatei gestartet wurde.</translation>
    </message>
    <message>
        <source>Check the address, that the machine is switched on and in the same network, and that its firewall lets this port in.</source>
        <translation>Prüfen Sie die Adresse, ob der Rechner eingeschaltet und im selben Netz ist, und ob seine Firewall diesen Port hereinlässt.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the connection, and the proxy in QGIS under Settings, Options, Network. What was fetched is kept. Without a network, use a folder of wheels under Advanced.</source>
        <translation>Prüfen Sie die Verbindung und den Proxy in QGIS unter Einstellungen, Optionen, Netzwerk. Was geladen wurde, bleibt erhalten. Ohne Netz verwenden Sie unter „Erweitert“ einen Ordner mit Wheels.</translation>
    </message>
    <message>
        <source>Check the disk, then run the job again.</source>
        <translation>Prüfen Sie den Datenträger und starten Sie den Auftrag dann erneut.</translation>
    </message>
    <message>
        <source>Check the disk. Delete the packed file, so that it is created again, or copy the images again; then resume.</source>
        <translation>Prüfen Sie den Datenträger. Löschen Sie die gepackte Datei, damit sie neu angelegt wird, oder kopieren Sie die Bilder erneut; setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation>Engine prüfen</translation>
    </message>
    <message>
        <source>Check the engine's Python: the algorithm 'Check the engine' shows what is missing.</source>
        <translation>Prüfen Sie das Python der Engine: Der Algorithmus „Engine prüfen“ zeigt, was fehlt.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>Prüfen Sie die Berechtigungen der Datei.</translation>
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation>Prüfen Sie die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and its disk, or choose another one.</source>
        <translation>Prüfen Sie den Ordner, seine Berechtigungen und seinen Datenträger, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Check the free disk space.</source>
        <translation>Prüfen Sie den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>Check the nodata value, or use smaller tiles.</source>
        <translation>Prüfen Sie den Leerwert, oder verwenden Sie kleinere Kacheln.</translation>
    </message>
    <message>
        <source>Check the nodata value.</source>
        <translation>Prüfen Sie den Nodata-Wert.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks, and that the two dates overlap where they have data.</source>
        <translation>Prüfen Sie die Leerwerte und Masken, und ob sich die beiden Zeitpunkte dort überlappen, wo sie Daten haben.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks, and the extent if you chose one.</source>
        <translation>Prüfen Sie die Leerwerte und Masken sowie die Ausdehnung, falls Sie eine gewählt haben.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks.</source>
        <translation>Prüfen Sie die Leerwerte und Masken.</translation>
    </message>
    <message>
        <source>Check the nodata values.</source>
        <translation>Prüfen Sie die Nodata-Werte.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Check the table or folder.</source>
        <translation>Prüfen Sie die Tabelle oder den Ordner.</translation>
    </message>
    <message>
        <source>Check their nodata values and masks, and that the two overlap where they have data.</source>
        <translation>Prüfen Sie ihre Leerwerte und Masken, und ob sich die beiden dort überlappen, wo sie Daten haben.</translation>
    </message>
    <message>
        <source>Check user and password of the proxy in QGIS under Settings, Options, Network. If your organisation does not let programs fetch packages, use a folder of wheels or its mirror under Advanced.</source>
        <translation>Prüfen Sie Benutzer und Passwort des Proxys in QGIS unter Einstellungen, Optionen, Netzwerk. Erlaubt Ihre Organisation Programmen nicht, Pakete zu laden, verwenden Sie unter „Erweitert“ einen Ordner mit Wheels oder deren Spiegelserver.</translation>
    </message>
    <message>
        <source>Check where they are NaN.</source>
        <translation>Prüfen Sie, wo sie NaN sind.</translation>
    </message>
    <message>
        <source>Check “Cell size of the result”, which is in units of the CRS.</source>
        <translation>Prüfen Sie „Zellengröße des Ergebnisses“, angegeben in Einheiten des KBS.</translation>
    </message>
    <message>
        <source>Checking image {number} of {count} in {label}</source>
        <translation>Prüfe Bild {number} von {count} in {label}</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Prüfe die Engine</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Checksums of all files.</source>
        <translation>Prüfsummen aller Dateien.</translation>
    </message>
    <message>
        <source>Choose a .json file, or a folder with the folders images and labels.</source>
        <translation>Wählen Sie eine .json-Datei oder einen Ordner mit den Ordnern images und labels.</translation>
    </message>
    <message>
        <source>Choose a CSV file under “Scene table”.</source>
        <translation>Wählen Sie unter „Szenentabelle“ eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Choose a class and a tool and draw on the map: a few areas of each class, spread over the image.</source>
        <translation>Wählen Sie eine Klasse und ein Werkzeug und zeichnen Sie auf der Karte: einige Flächen jeder Klasse, über das Bild verteilt.</translation>
    </message>
    <message>
        <source>Choose a class and draw a box around each object, in areas that you search completely.</source>
        <translation>Wählen Sie eine Klasse und zeichnen Sie eine Box um jedes Objekt, in Flächen, die Sie vollständig absuchen.</translation>
    </message>
    <message>
        <source>Choose a class map. Points are drawn at random, and you say what is really there.</source>
        <translation>Wählen Sie eine Klassenkarte. Punkte werden zufällig gezogen, und Sie sagen, was dort wirklich ist.</translation>
    </message>
    <message>
        <source>Choose a classifier made with this program.</source>
        <translation>Wählen Sie einen Klassifikator, der mit diesem Programm erstellt wurde.</translation>
    </message>
    <message>
        <source>Choose a date with fewer clouds or another extent, check “Kind of mask”, or turn “Find cloud masks” off.</source>
        <translation>Wählen Sie einen Zeitpunkt mit weniger Wolken oder eine andere Ausdehnung, prüfen Sie „Art der Maske“, oder schalten Sie „Wolkenmasken suchen“ aus.</translation>
    </message>
    <message>
        <source>Choose a field that names a class.</source>
        <translation>Wählen Sie ein Feld, das eine Klasse nennt.</translation>
    </message>
    <message>
        <source>Choose a field with the size of each object.</source>
        <translation>Wählen Sie ein Feld mit der Größe jedes Objekts.</translation>
    </message>
    <message>
        <source>Choose a file of one of these types: {suffixes}.</source>
        <translation>Wählen Sie eine Datei eines dieser Typen: {suffixes}.</translation>
    </message>
    <message>
        <source>Choose a file that contains only the encoder's weights.</source>
        <translation>Wählen Sie eine Datei, die nur die Gewichte des Encoders enthält.</translation>
    </message>
    <message>
        <source>Choose a file with the weights of an encoder.</source>
        <translation>Wählen Sie eine Datei mit den Gewichten eines Encoders.</translation>
    </message>
    <message>
        <source>Choose a file written by train-classifier; files of other formats could run foreign code.</source>
        <translation>Wählen Sie eine von train-classifier geschriebene Datei; Dateien anderer Formate könnten fremden Code ausführen.</translation>
    </message>
    <message>
        <source>Choose a folder or a zip file of images.</source>
        <translation>Wählen Sie einen Ordner oder eine ZIP-Datei mit Bildern.</translation>
    </message>
    <message>
        <source>Choose a folder or zip with one folder per class, and files that end in {endings}.</source>
        <translation>Wählen Sie einen Ordner oder eine ZIP-Datei mit einem Ordner pro Klasse und Dateien, die auf {endings} enden.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours under Advanced. If it is yours, a virus scanner may protect it.</source>
        <translation>Wählen Sie unter „Erweitert“ einen Ordner, der Ihnen gehört. Gehört er Ihnen, schützt ihn vielleicht ein Virenscanner.</translation>
    </message>
    <message>
        <source>Choose a folder with a short path under Advanced, such as C:\swimdiff, or switch long paths on in Windows.</source>
        <translation>Wählen Sie unter „Erweitert“ einen Ordner mit kurzem Pfad, etwa C:\swimdiff, oder schalten Sie in Windows lange Pfade ein.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Wählen Sie einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>Choose a folder with files that end in {endings}, or a zip file with files that end in {zip_endings}. Unpack zip files of other products, such as Sentinel-2's, into a folder first.</source>
        <translation>Wählen Sie einen Ordner mit Dateien, die auf {endings} enden, oder eine ZIP-Datei mit Dateien, die auf {zip_endings} enden. Entpacken Sie ZIP-Dateien anderer Produkte, etwa die von Sentinel-2, zuerst in einen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder with one folder of images for each class.</source>
        <translation>Wählen Sie einen Ordner mit einem Ordner von Bildern für jede Klasse.</translation>
    </message>
    <message>
        <source>Choose a folder with one folder per place, each with the files before, after and change.</source>
        <translation>Wählen Sie einen Ordner mit einem Ordner pro Ort, jeder mit den Dateien before, after und change.</translation>
    </message>
    <message>
        <source>Choose a folder with the folders images and labels.</source>
        <translation>Wählen Sie einen Ordner mit den Ordnern images und labels.</translation>
    </message>
    <message>
        <source>Choose a folder with the folders images and masks, or a raster and the layer of its polygons.</source>
        <translation>Wählen Sie einen Ordner mit den Ordnern images und masks, oder ein Raster und den Layer seiner Polygone.</translation>
    </message>
    <message>
        <source>Choose a higher “Lowest score”, or search a part of the image.</source>
        <translation>Wählen Sie einen höheren Wert für „Niedrigste Bewertung“, oder suchen Sie in einem Teil des Bildes.</translation>
    </message>
    <message>
        <source>Choose a larger “Patch” or “Distance of patches”, or a part of the image.</source>
        <translation>Wählen Sie einen größeren „Patch“ oder „Abstand der Patches“, oder einen Teil des Bildes.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons; if only selected features are used, select some.</source>
        <translation>Wählen Sie einen Polygonlayer; wenn nur gewählte Objekte verwendet werden, wählen Sie einige aus.</translation>
    </message>
    <message>
        <source>Choose a map of classes: one band of whole numbers.</source>
        <translation>Wählen Sie eine Klassenkarte: einen Kanal mit ganzen Zahlen.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors of a training here.</source>
        <translation>Wählen Sie eine model.safetensors eines Trainings auf dieser Seite.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors of a training on this page.</source>
        <translation>Wählen Sie eine model.safetensors eines Trainings auf dieser Seite.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors written by train-classifier.</source>
        <translation>Wählen Sie eine von train-classifier geschriebene model.safetensors.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors written by train-detector.</source>
        <translation>Wählen Sie eine model.safetensors, die train-detector geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose a multiple of {portions}, at least {least}.</source>
        <translation>Wählen Sie ein Vielfaches von {portions}, mindestens {least}.</translation>
    </message>
    <message>
        <source>Choose a place of {path} that has data.</source>
        <translation>Wählen Sie einen Ort von {path}, der Daten hat.</translation>
    </message>
    <message>
        <source>Choose a polygon layer that can be edited, or create labels with New….</source>
        <translation>Wählen Sie einen bearbeitbaren Polygonlayer, oder legen Sie Labels an mit Neu….</translation>
    </message>
    <message>
        <source>Choose a raster file in it.</source>
        <translation>Wählen Sie eine Rasterdatei darin.</translation>
    </message>
    <message>
        <source>Choose a raster file.</source>
        <translation>Wählen Sie eine Rasterdatei.</translation>
    </message>
    <message>
        <source>Choose a raster layer.</source>
        <translation>Wählen Sie einen Rasterlayer.</translation>
    </message>
    <message>
        <source>Choose a raster with image bands.</source>
        <translation>Wählen Sie ein Raster mit Bildkanälen.</translation>
    </message>
    <message>
        <source>Choose a smaller box, or a point.</source>
        <translation>Wählen Sie ein kleineres Rechteck oder einen Punkt.</translation>
    </message>
    <message>
        <source>Choose a smaller share, so that the encoder is shown something.</source>
        <translation>Wählen Sie einen kleineren Anteil, damit der Encoder etwas zu sehen bekommt.</translation>
    </message>
    <message>
        <source>Choose a smaller window, or close other programs.</source>
        <translation>Wählen Sie ein kleineres Fenster, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Choose a smaller window, or fewer workers on each machine, or start them with more --memory-gb.</source>
        <translation>Wählen Sie ein kleineres Fenster oder weniger Arbeitsprozesse je Rechner, oder starten Sie diese mit mehr --memory-gb.</translation>
    </message>
    <message>
        <source>Choose a smaller window, or fewer workers on each machine.</source>
        <translation>Wählen Sie ein kleineres Fenster oder weniger Arbeitsprozesse je Rechner.</translation>
    </message>
    <message>
        <source>Choose a value above 0 and at most 1.</source>
        <translation>Wählen Sie einen Wert über 0 und höchstens 1.</translation>
    </message>
    <message>
        <source>Choose a value above 0.</source>
        <translation>Wählen Sie einen Wert über 0.</translation>
    </message>
    <message>
        <source>Choose a value from 0 to 1.</source>
        <translation>Wählen Sie einen Wert von 0 bis 1.</translation>
    </message>
    <message>
        <source>Choose a value of at least 1.</source>
        <translation>Wählen Sie einen Wert von mindestens 1.</translation>
    </message>
    <message>
        <source>Choose a value of at least 2.</source>
        <translation>Wählen Sie einen Wert von mindestens 2.</translation>
    </message>
    <message>
        <source>Choose a value of at least 8.</source>
        <translation>Wählen Sie einen Wert von mindestens 8.</translation>
    </message>
    <message>
        <source>Choose a vector layer.</source>
        <translation>Wählen Sie einen Vektorlayer.</translation>
    </message>
    <message>
        <source>Choose a weight above 0 for at least one of them.</source>
        <translation>Wählen Sie für mindestens eines davon ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>Choose a “Batch” that can be divided by the number of processes and of “Accumulated parts”.</source>
        <translation>Wählen Sie einen „Batch“, der durch die Zahl der Prozesse und der „Akkumulierten Teile“ teilbar ist.</translation>
    </message>
    <message>
        <source>Choose a “Patch” or “Size of the views” of {low} or {high} px.</source>
        <translation>Wählen Sie für „Patch“ oder „Größe der Ansichten“ {low} oder {high} px.</translation>
    </message>
    <message>
        <source>Choose a “Patch” or “Size of the views” of {low} px.</source>
        <translation>Wählen Sie für „Patch“ oder „Größe der Ansichten“ {low} px.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or move the file elsewhere.</source>
        <translation>Wählen Sie einen leeren Ordner, oder verschieben Sie die Datei an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose an encoder made with this program.</source>
        <translation>Wählen Sie einen Encoder, der mit diesem Programm erstellt wurde.</translation>
    </message>
    <message>
        <source>Choose an existing file.</source>
        <translation>Wählen Sie eine vorhandene Datei.</translation>
    </message>
    <message>
        <source>Choose an item with GeoTIFF or JPEG 2000 files.</source>
        <translation>Wählen Sie ein Item mit GeoTIFF- oder JPEG-2000-Dateien.</translation>
    </message>
    <message>
        <source>Choose an objects.gpkg written by detect-objects.</source>
        <translation>Wählen Sie eine objects.gpkg, die detect-objects geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose another Python, or another place for the libraries, under Advanced.</source>
        <translation>Wählen Sie unter „Erweitert“ ein anderes Python oder eine andere Quelle der Bibliotheken.</translation>
    </message>
    <message>
        <source>Choose another file or layer.</source>
        <translation>Wählen Sie eine andere Datei oder einen anderen Layer.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder under Advanced.</source>
        <translation>Wählen Sie unter „Erweitert“ einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Choose another layer, or check its CRS and “Extent of the result”. The images cover {bounds} in {crs_name}.</source>
        <translation>Wählen Sie einen anderen Layer, oder prüfen Sie sein KBS und „Ausdehnung des Ergebnisses“. Die Bilder decken {bounds} in {crs_name} ab.</translation>
    </message>
    <message>
        <source>Choose another layer, or check its CRS.</source>
        <translation>Wählen Sie einen anderen Layer, oder prüfen Sie sein KBS.</translation>
    </message>
    <message>
        <source>Choose another map, or check its nodata value.</source>
        <translation>Wählen Sie eine andere Karte, oder prüfen Sie ihren Leerwert.</translation>
    </message>
    <message>
        <source>Choose another name, or delete the other encoder first.</source>
        <translation>Wählen Sie einen anderen Namen, oder löschen Sie zuerst den anderen Encoder.</translation>
    </message>
    <message>
        <source>Choose another name, or open the existing label file.</source>
        <translation>Wählen Sie einen anderen Namen, oder öffnen Sie die vorhandene Labeldatei.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another name; machines that have a copy of the old file could not join any more.</source>
        <translation>Wählen Sie einen anderen Namen; Rechner mit einer Kopie der alten Datei könnten nicht mehr beitreten.</translation>
    </message>
    <message>
        <source>Choose another one in the options, or set the environment variable SWIMDIFF_PYTHON.</source>
        <translation>Wählen Sie in den Optionen ein anderes, oder setzen Sie die Umgebungsvariable SWIMDIFF_PYTHON.</translation>
    </message>
    <message>
        <source>Choose another output folder, or move this file elsewhere.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner, oder verschieben Sie diese Datei an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another output folder, or move this sample first.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner, oder verschieben Sie zuerst diese Stichprobe.</translation>
    </message>
    <message>
        <source>Choose another output folder, or start without “Resume”, which replaces this result at the end.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner, oder starten Sie ohne „Fortsetzen“, was dieses Ergebnis am Ende ersetzt.</translation>
    </message>
    <message>
        <source>Choose another output folder, or start without “Resume”.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner, oder starten Sie ohne „Fortsetzen“.</translation>
    </message>
    <message>
        <source>Choose another output folder, use the same parameters as the other run, or start again without “Resume”, which deletes its checkpoints.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner, verwenden Sie dieselben Parameter wie der andere Lauf, oder starten Sie neu ohne „Fortsetzen“, was dessen Checkpoints löscht.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>Choose another “CRS of the result”.</source>
        <translation>Wählen Sie ein anderes „KBS des Ergebnisses“.</translation>
    </message>
    <message>
        <source>Choose as many bands as the encoder needs.</source>
        <translation>Wählen Sie so viele Kanäle, wie der Encoder braucht.</translation>
    </message>
    <message>
        <source>Choose at least one band, and the same number for each raster.</source>
        <translation>Wählen Sie mindestens einen Kanal und für jedes Raster gleich viele.</translation>
    </message>
    <message>
        <source>Choose at least one of {products}.</source>
        <translation>Wählen Sie mindestens eines von {products}.</translation>
    </message>
    <message>
        <source>Choose at most the value of “Temperature”, so that only similar patches count as the same.</source>
        <translation>Wählen Sie höchstens den Wert von „Temperatur“, damit nur ähnliche Patches als gleich gelten.</translation>
    </message>
    <message>
        <source>Choose at most {cells} {cells:cell|cells}, or leave it empty.</source>
        <translation>Wählen Sie höchstens {cells} {cells:Zelle|Zellen}, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Choose auto or cpu.</source>
        <translation>Wählen Sie auto oder cpu.</translation>
    </message>
    <message>
        <source>Choose before or after.</source>
        <translation>Wählen Sie before oder after.</translation>
    </message>
    <message>
        <source>Choose existing files.</source>
        <translation>Wählen Sie vorhandene Dateien.</translation>
    </message>
    <message>
        <source>Choose frozen or fine-tuned.</source>
        <translation>Wählen Sie frozen oder fine-tuned.</translation>
    </message>
    <message>
        <source>Choose it above at its new place.</source>
        <translation>Wählen Sie sie oben an ihrem neuen Ort.</translation>
    </message>
    <message>
        <source>Choose labels that can be edited, or create new ones.</source>
        <translation>Wählen Sie Labels, die bearbeitet werden können, oder legen Sie neue an.</translation>
    </message>
    <message>
        <source>Choose labels where the image has data, and check its nodata value.</source>
        <translation>Wählen Sie Labels, wo das Bild Daten hat, und prüfen Sie seinen Leerwert.</translation>
    </message>
    <message>
        <source>Choose larger ones, or a smaller “Cell size of the result”.</source>
        <translation>Wählen Sie größere, oder eine kleinere „Zellengröße des Ergebnisses“.</translation>
    </message>
    <message>
        <source>Choose one of its fields.</source>
        <translation>Wählen Sie eines seiner Felder.</translation>
    </message>
    <message>
        <source>Choose one of them under “Class field”.</source>
        <translation>Wählen Sie eines davon unter „Klassenfeld“.</translation>
    </message>
    <message>
        <source>Choose one of {choices}, or a number from 0 to 1.</source>
        <translation>Wählen Sie eines von {choices}, oder eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Wählen Sie eines von {choices}.</translation>
    </message>
    <message>
        <source>Choose one of {known}.</source>
        <translation>Wählen Sie eines von {known}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Wählen Sie eines von: {known}.</translation>
    </message>
    <message>
        <source>Choose one under Advanced.</source>
        <translation>Wählen Sie unter „Erweitert“ eines.</translation>
    </message>
    <message>
        <source>Choose one: GeoPackage, Shapefile, GeoJSON, FlatGeobuf.</source>
        <translation>Wählen Sie eines: GeoPackage, Shapefile, GeoJSON, FlatGeobuf.</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>Wählen Sie oben andere.</translation>
    </message>
    <message>
        <source>Choose polygons, lines or points.</source>
        <translation>Wählen Sie Polygone, Linien oder Punkte.</translation>
    </message>
    <message>
        <source>Choose raster layers of two dates. No imagery at hand? {}</source>
        <translation>Wählen Sie Rasterlayer zweier Zeitpunkte. Keine Bilder zur Hand? {}</translation>
    </message>
    <message>
        <source>Choose rasters, folders or zip files of images.</source>
        <translation>Wählen Sie Raster, Ordner oder ZIP-Dateien mit Bildern.</translation>
    </message>
    <message>
        <source>Choose the .shp file next to it.</source>
        <translation>Wählen Sie die .shp-Datei daneben.</translation>
    </message>
    <message>
        <source>Choose the bands in the model's order under “Bands”.</source>
        <translation>Wählen Sie die Kanäle in der Reihenfolge des Modells unter „Kanäle“.</translation>
    </message>
    <message>
        <source>Choose the bands that the encoder needs, in its order, or an encoder that fits these bands.</source>
        <translation>Wählen Sie die Kanäle, die der Encoder braucht, in seiner Reihenfolge, oder einen Encoder, der zu diesen Kanälen passt.</translation>
    </message>
    <message>
        <source>Choose the bands to compare under “{label}” and “{second_label}”, such as 1,2,3 and 3,2,1.</source>
        <translation>Wählen Sie die zu vergleichenden Kanäle unter „{label}“ und „{second_label}“, z. B. 1,2,3 und 3,2,1.</translation>
    </message>
    <message>
        <source>Choose the classes.tif of a finished classification, or another raster of whole numbers.</source>
        <translation>Wählen Sie die classes.tif einer fertigen Klassifikation, oder ein anderes Raster mit ganzen Zahlen.</translation>
    </message>
    <message>
        <source>Choose the classes.tif of a finished classification, or another raster with one band.</source>
        <translation>Wählen Sie die classes.tif einer fertigen Klassifikation, oder ein anderes Raster mit einem Kanal.</translation>
    </message>
    <message>
        <source>Choose the field of the class under “Class field”.</source>
        <translation>Wählen Sie das Feld der Klasse unter „Klassenfeld“.</translation>
    </message>
    <message>
        <source>Choose the field of the classes.</source>
        <translation>Wählen Sie das Feld der Klassen.</translation>
    </message>
    <message>
        <source>Choose the field of the true class under “Class field”. It must contain names or values of the map's classes.</source>
        <translation>Wählen Sie das Feld der wahren Klasse unter „Klassenfeld“. Es muss Namen oder Werte der Klassen der Karte enthalten.</translation>
    </message>
    <message>
        <source>Choose the folder of a model of places.</source>
        <translation>Wählen Sie den Ordner eines Modells für Orte.</translation>
    </message>
    <message>
        <source>Choose the folder of a training of objects.</source>
        <translation>Wählen Sie den Ordner eines Trainings von Objekten.</translation>
    </message>
    <message>
        <source>Choose the folder of a training.</source>
        <translation>Wählen Sie den Ordner eines Trainings.</translation>
    </message>
    <message>
        <source>Choose the folder of an accuracy assessment.</source>
        <translation>Wählen Sie den Ordner einer Genauigkeitsbewertung.</translation>
    </message>
    <message>
        <source>Choose the folder of an environment</source>
        <translation>Ordner einer Umgebung wählen</translation>
    </message>
    <message>
        <source>Choose the folder of found objects.</source>
        <translation>Wählen Sie den Ordner gefundener Objekte.</translation>
    </message>
    <message>
        <source>Choose the folder that contains them.</source>
        <translation>Wählen Sie den Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>Choose the image first.</source>
        <translation>Wählen Sie zuerst das Bild.</translation>
    </message>
    <message>
        <source>Choose the image whose objects are to be found. No imagery at hand?</source>
        <translation>Wählen Sie das Bild, dessen Objekte gefunden werden sollen. Keine Bilder zur Hand?</translation>
    </message>
    <message>
        <source>Choose the image whose pixels are to be classified.</source>
        <translation>Wählen Sie das Bild, dessen Pixel klassifiziert werden sollen.</translation>
    </message>
    <message>
        <source>Choose the image whose places are to be named.</source>
        <translation>Wählen Sie das Bild, dessen Orte benannt werden sollen.</translation>
    </message>
    <message>
        <source>Choose the images to train on. If it is the same path as “Test data”, the images are split.</source>
        <translation>Wählen Sie die Bilder, auf denen trainiert wird. Ist es derselbe Pfad wie bei „Testdaten“, werden die Bilder aufgeteilt.</translation>
    </message>
    <message>
        <source>Choose the images to train on. If it is the same path as “Test data”, the images or polygons are split.</source>
        <translation>Wählen Sie die Bilder für das Training. Ist es derselbe Pfad wie „Testdaten“, werden die Bilder oder Polygone aufgeteilt.</translation>
    </message>
    <message>
        <source>Choose the item.json of an acquisition, or a catalogue or collection that leads to items on this machine.</source>
        <translation>Wählen Sie die item.json einer Aufnahme, oder einen Katalog oder eine Collection, die zu Items auf diesem Rechner führt.</translation>
    </message>
    <message>
        <source>Choose the item.json of one of them, or run over all of them with run-many.</source>
        <translation>Wählen Sie die item.json einer davon, oder lassen Sie run-many über alle laufen.</translation>
    </message>
    <message>
        <source>Choose the join file of the cluster.</source>
        <translation>Wählen Sie die Beitrittsdatei des Clusters.</translation>
    </message>
    <message>
        <source>Choose the mask as it was delivered: interpolated classes mean nothing. For a mask of your own, set “{kind_label}” to “{other_label}” and name its values.</source>
        <translation>Wählen Sie die Maske so, wie sie geliefert wurde: Interpolierte Klassen bedeuten nichts. Für eine eigene Maske setzen Sie „{kind_label}“ auf „{other_label}“ und nennen ihre Werte.</translation>
    </message>
    <message>
        <source>Choose the mask of the same place, or none.</source>
        <translation>Wählen Sie die Maske desselben Ortes, oder keine.</translation>
    </message>
    <message>
        <source>Choose the mask's own file, or another “{kind_label}”.</source>
        <translation>Wählen Sie die eigene Datei der Maske, oder einen anderen Wert für „{kind_label}“.</translation>
    </message>
    <message>
        <source>Choose the output folder of a finished detect-change, or run detect-change again.</source>
        <translation>Wählen Sie den Ausgabeordner eines fertigen Auftrags detect-change, oder führen Sie detect-change erneut aus.</translation>
    </message>
    <message>
        <source>Choose the output folder of a pretraining.</source>
        <translation>Wählen Sie den Ausgabeordner eines Vortrainings.</translation>
    </message>
    <message>
        <source>Choose the places to train on. If it is the same path as “Test data”, the places are split.</source>
        <translation>Wählen Sie die Orte, auf denen trainiert wird. Ist es derselbe Pfad wie bei „Testdaten“, werden die Orte aufgeteilt.</translation>
    </message>
    <message>
        <source>Choose the probabilities of this map.</source>
        <translation>Wählen Sie die Wahrscheinlichkeiten dieser Karte.</translation>
    </message>
    <message>
        <source>Choose the probability.tif that classify wrote together with this map.</source>
        <translation>Wählen Sie die probability.tif, die classify zusammen mit dieser Karte geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose the result.json of a finished accuracy or train-classifier.</source>
        <translation>Wählen Sie die result.json eines fertigen Auftrags accuracy oder train-classifier.</translation>
    </message>
    <message>
        <source>Choose the same bands in the model's order under “Bands”.</source>
        <translation>Wählen Sie dieselben Kanäle in der Reihenfolge des Modells unter „Kanäle“.</translation>
    </message>
    <message>
        <source>Choose the same number for both.</source>
        <translation>Wählen Sie für beide dieselbe Anzahl.</translation>
    </message>
    <message>
        <source>Choose the same number from each under “Bands”, or for a single source with PATH{mark}1,2,3</source>
        <translation>Wählen Sie von jeder dieselbe Anzahl unter „Kanäle“, oder für eine einzelne Quelle mit PATH{mark}1,2,3</translation>
    </message>
    <message>
        <source>Choose the same “Bands” of all rasters.</source>
        <translation>Wählen Sie dieselben „Kanäle“ aller Raster.</translation>
    </message>
    <message>
        <source>Choose the “{label}” that swimdiff-cluster certificates wrote.</source>
        <translation>Wählen Sie die „{label}“, die swimdiff-cluster certificates geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose weights as torchvision, timm, MoCo, SeCo, SSL4EO-S12, Satlas or CMID store them, of one of these networks: {labels}.</source>
        <translation>Wählen Sie Gewichte, wie torchvision, timm, MoCo, SeCo, SSL4EO-S12, Satlas oder CMID sie speichern, von einem dieser Netze: {labels}.</translation>
    </message>
    <message>
        <source>Choose where the result goes, then start again</source>
        <translation>Wählen Sie, wohin das Ergebnis kommt, und starten Sie dann erneut</translation>
    </message>
    <message>
        <source>Choose “{kind_label}”; with “{other_label}”, name the values that hide the ground under “{values_label}”.</source>
        <translation>Wählen Sie „{kind_label}“; bei „{other_label}“ nennen Sie unter „{values_label}“ die Werte, die den Boden verdecken.</translation>
    </message>
    <message>
        <source>Chooses and checks the Python that does the computations, and the models folder</source>
        <translation>Wählt und prüft das Python, das die Berechnungen ausführt, und den Modellordner</translation>
    </message>
    <message>
        <source>Chooses the file of a model</source>
        <translation>Wählt die Datei eines Modells</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class &amp;field</source>
        <translation>Klassen&amp;feld</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Klassenfeld</translation>
    </message>
    <message>
        <source>Class {}</source>
        <translation>Klasse {}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes with names need a text field.</source>
        <translation>Klassen mit Namen brauchen ein Textfeld.</translation>
    </message>
    <message>
        <source>Classes without a pixel: {names}.</source>
        <translation>Klassen ohne ein Pixel: {names}.</translation>
    </message>
    <message>
        <source>Classes {}</source>
        <translation>Klassen {}</translation>
    </message>
    <message>
        <source>Classif&amp;y whole image</source>
        <translation>&amp;Ganzes Bild klassifizieren</translation>
    </message>
    <message>
        <source>Classified in {}.</source>
        <translation>Klassifiziert in {}.</translation>
    </message>
    <message>
        <source>Classifies a whole image with a trained model.</source>
        <translation>Klassifiziert ein ganzes Bild mit einem trainierten Modell.</translation>
    </message>
    <message>
        <source>Classifies the whole image with this model</source>
        <translation>Klassifiziert das ganze Bild mit diesem Modell</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Classify anyway</source>
        <translation>Trotzdem klassifizieren</translation>
    </message>
    <message>
        <source>Classify even if the ground resolution or the values of the image differ from those that the model was trained on.</source>
        <translation>Auch klassifizieren, wenn die Bodenauflösung oder die Werte des Bildes von denen abweichen, auf denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>Classify even if the ground resolution or the values of the image, or the size of the tiles, differ from those that the model was trained on.</source>
        <translation>Auch klassifizieren, wenn Bodenauflösung oder Werte des Bildes oder die Größe der Kacheln von denen abweichen, auf denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Klassifiziere</translation>
    </message>
    <message>
        <source>Classifying the labels that were left out</source>
        <translation>Klassifiziere die ausgelassenen Labels</translation>
    </message>
    <message>
        <source>Classifying {name}</source>
        <translation>Klassifiziere {name}</translation>
    </message>
    <message>
        <source>Click a place on the map: the tiles that look most like it light up, ranked. It needs no labels.</source>
        <translation>Klicken Sie einen Ort auf der Karte an: Die Kacheln, die ihm am meisten ähneln, leuchten auf, nach Rang. Labels sind nicht nötig.</translation>
    </message>
    <message>
        <source>Click to place a label.</source>
        <translation>Klicken Sie, um ein Label zu setzen.</translation>
    </message>
    <message>
        <source>Click to place corners, right-click to finish. Hold the button and drag to draw freehand.</source>
        <translation>Klicken Sie, um Ecken zu setzen; ein Rechtsklick beendet. Halten Sie die Taste gedrückt und ziehen Sie, um freihändig zu zeichnen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>Schließen Sie es, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Close the program or remove the layer, then open the folder again.</source>
        <translation>Schließen Sie das Programm oder entfernen Sie den Layer, und öffnen Sie den Ordner dann erneut.</translation>
    </message>
    <message>
        <source>Close the program or remove the layer, then rename the file or run the job again.</source>
        <translation>Schließen Sie das Programm oder entfernen Sie den Layer, und benennen Sie dann die Datei um oder starten Sie den Auftrag erneut.</translation>
    </message>
    <message>
        <source>Close the programs that are using it.</source>
        <translation>Schließen Sie die Programme, die sie verwenden.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>Cloud-optimiertes GeoTIFF</translation>
    </message>
    <message>
        <source>Collecting {count} libraries…</source>
        <translation>Sammle {count} Bibliotheken…</translation>
    </message>
    <message>
        <source>Colour of the chosen class…</source>
        <translation>Farbe der gewählten Klasse…</translation>
    </message>
    <message>
        <source>Colour of {}</source>
        <translation>Farbe von {}</translation>
    </message>
    <message>
        <source>Column of the table that names the scene.</source>
        <translation>Spalte der Tabelle, die die Szene nennt.</translation>
    </message>
    <message>
        <source>Compare each patch with the other patches of its batch as well. Their keys are never out of date, as those of the queue are while the encoder learns fast. Without this, only the queue counts, as published.</source>
        <translation>Jedes Patch auch mit den anderen Patches seines Batches vergleichen. Deren Schlüssel sind nie veraltet, wie es die der Warteschlange sind, solange der Encoder schnell lernt. Ohne dies zählt nur die Warteschlange, wie veröffentlicht.</translation>
    </message>
    <message>
        <source>Compare objects</source>
        <translation>Objekte vergleichen</translation>
    </message>
    <message>
        <source>Compare objects of two dates</source>
        <translation>Objekte zweier Zeitpunkte vergleichen</translation>
    </message>
    <message>
        <source>Compare the mean spectrum of the batch, as published. Without this, that of each image.</source>
        <translation>Das mittlere Spektrum des Batches vergleichen, wie veröffentlicht. Ohne dies das jedes einzelnen Bildes.</translation>
    </message>
    <message>
        <source>Compare the mean spectrum of the batch, as published. Without this, that of each image. Only with Method: CMID.</source>
        <translation>Das mittlere Spektrum des Batches vergleichen, wie veröffentlicht. Ohne dies das jedes einzelnen Bildes. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>Compare two images without a CRS pixel by pixel; they must have the same size. Areas are then given in pixels.</source>
        <translation>Zwei Bilder ohne KBS Pixel für Pixel vergleichen; sie müssen gleich groß sein. Flächen werden dann in Pixeln angegeben.</translation>
    </message>
    <message>
        <source>Compare wit&amp;h reference</source>
        <translation>Mit Referenz &amp;vergleichen</translation>
    </message>
    <message>
        <source>Compare with the start</source>
        <translation>Mit dem Ausgangszustand vergleichen</translation>
    </message>
    <message>
        <source>Compared at {count:,} {count:place|places}.</source>
        <translation>Verglichen an {count:,} {count:Stelle|Stellen}.</translation>
    </message>
    <message>
        <source>Compared in {}.</source>
        <translation>Verglichen in {}.</translation>
    </message>
    <message>
        <source>Compares a map with a reference: confusion matrix, accuracies and areas with their confidence intervals.</source>
        <translation>Vergleicht eine Karte mit einer Referenz: Konfusionsmatrix, Genauigkeiten und Flächen mit ihren Konfidenzintervallen.</translation>
    </message>
    <message>
        <source>Compares the map with the reference, wherever both have a class</source>
        <translation>Vergleicht die Karte mit der Referenz, wo beide eine Klasse haben</translation>
    </message>
    <message>
        <source>Compares the map with the reference. Only a random sample tells the accuracy of the whole map.</source>
        <translation>Vergleicht die Karte mit der Referenz. Nur eine Zufallsstichprobe sagt die Genauigkeit der ganzen Karte.</translation>
    </message>
    <message>
        <source>Compares the objects of two dates by place: which appeared, which vanished, which stayed.</source>
        <translation>Vergleicht die Objekte zweier Zeitpunkte nach ihrem Ort: was dazugekommen, verschwunden oder geblieben ist.</translation>
    </message>
    <message>
        <source>Comparing the objects</source>
        <translation>Objekte werden verglichen</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Compute each batch in this many parts, to save memory.</source>
        <translation>Jeden Batch in so vielen Teilen berechnen, um Arbeitsspeicher zu sparen.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <source>Computed in {}.</source>
        <translation>Berechnet in {}.</translation>
    </message>
    <message>
        <source>Computes &amp;on</source>
        <translation>Rechnet &amp;auf</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>Berechne Prüfsummen</translation>
    </message>
    <message>
        <source>Computing features of the labelled pixels</source>
        <translation>Berechne Merkmale der gelabelten Pixel</translation>
    </message>
    <message>
        <source>Computing the encoder's maps</source>
        <translation>Berechne die Merkmalskarten des Encoders</translation>
    </message>
    <message>
        <source>Computing the maps of {name}</source>
        <translation>Berechne die Merkmalskarten von {name}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Confidence level of all intervals.</source>
        <translation>Konfidenzniveau aller Intervalle.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Confusion matrix and figures of each class, in the browser</source>
        <translation>Konfusionsmatrix und Kennzahlen jeder Klasse, im Browser</translation>
    </message>
    <message>
        <source>Confusion matrix, accuracy and area of each class, in the browser</source>
        <translation>Konfusionsmatrix, Genauigkeit und Fläche jeder Klasse, im Browser</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the reference, columns the map.</source>
        <translation>Konfusionsmatrix: Zeilen sind die Referenz, Spalten die Karte.</translation>
    </message>
    <message>
        <source>Connects to a cluster, counts its workers and compares their versions with those of this engine.</source>
        <translation>Verbindet sich mit einem Cluster, zählt seine Arbeitsprozesse und vergleicht ihre Versionen mit denen dieser Engine.</translation>
    </message>
    <message>
        <source>Contains the true area with {:g} % confidence</source>
        <translation>Enthält die wahre Fläche mit {:g} % Konfidenz</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint in the output folder</source>
        <translation>Macht beim letzten Checkpoint im Ausgabeordner weiter</translation>
    </message>
    <message>
        <source>Continues with points that were drawn earlier: the sample.gpkg in their folder</source>
        <translation>Macht mit früher gezogenen Punkten weiter: der sample.gpkg in deren Ordner</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Convert it to a GeoTIFF.</source>
        <translation>Wandeln Sie sie in ein GeoTIFF um.</translation>
    </message>
    <message>
        <source>Convert it to a GeoTIFF: gdal_translate IN OUT.tif; in QGIS, choose its layer, which is then exported. If it has several layers or variables, gdalinfo lists them.</source>
        <translation>Wandeln Sie sie in ein GeoTIFF um: gdal_translate IN OUT.tif; in QGIS wählen Sie ihren Layer, der dann exportiert wird. Hat sie mehrere Layer oder Variablen, listet gdalinfo sie auf.</translation>
    </message>
    <message>
        <source>Convert it to a plain GeoTIFF (gdal_translate), or set “Allow virtual and remote files” if you trust it and everything that it refers to.</source>
        <translation>Wandeln Sie sie in ein einfaches GeoTIFF um (gdal_translate), oder setzen Sie „Virtuelle und entfernte Dateien erlauben“, wenn Sie ihr und allem, worauf sie verweist, vertrauen.</translation>
    </message>
    <message>
        <source>Convert it to a tiled GeoTIFF: gdal_translate -co TILED=YES IN OUT.tif</source>
        <translation>Wandeln Sie es in ein gekacheltes GeoTIFF um: gdal_translate -co TILED=YES IN OUT.tif</translation>
    </message>
    <message>
        <source>Convert it to colours first: gdal_translate -expand rgb IN.tif OUT.tif</source>
        <translation>Wandeln Sie es zuerst in Farben um: gdal_translate -expand rgb IN.tif OUT.tif</translation>
    </message>
    <message>
        <source>Converts weights of others (torchvision, timm, SSL4EO-S12, SeCo, DeCUR, Satlas, CMID) to an encoder file.</source>
        <translation>Wandelt Gewichte anderer (torchvision, timm, SSL4EO-S12, SeCo, DeCUR, Satlas, CMID) in eine Encoderdatei um.</translation>
    </message>
    <message>
        <source>Coordinate reference system: {}</source>
        <translation>Koordinatenbezugssystem: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copies the finished encoder to the models folder, so that other tools list it by name.</source>
        <translation>Kopiert den fertigen Encoder in den Modellordner, sodass andere Werkzeuge ihn mit Namen auflisten.</translation>
    </message>
    <message>
        <source>Copies the message and the log, to report them to the authors</source>
        <translation>Kopiert die Meldung und das Protokoll, um sie den Autoren zu melden</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that Classify lists it by name.</source>
        <translation>Kopiert das Modell in den Modellordner, sodass „Klassifizieren“ es mit Namen auflistet.</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that Find objects lists it by name.</source>
        <translation>Kopiert das Modell in den Modellordner, sodass „Objekte finden“ es mit Namen auflistet.</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that Name places lists it by name.</source>
        <translation>Kopiert das Modell in den Modellordner, sodass „Orte benennen“ es mit Namen auflistet.</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that it is listed by name</source>
        <translation>Kopiert das Modell in den Modellordner, sodass es mit Namen aufgelistet wird</translation>
    </message>
    <message>
        <source>Copies versions, devices and the last lines of the log, without your name</source>
        <translation>Kopiert Versionen, Geräte und die letzten Zeilen des Protokolls, ohne Ihren Namen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all patches to one file in the output folder first. It can be read much faster than the sources.</source>
        <translation>Alle Patches zuerst in eine Datei im Ausgabeordner kopieren. Sie lässt sich viel schneller lesen als die Quellen.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy it to a folder where you have write permission.</source>
        <translation>Kopieren Sie sie in einen Ordner, in dem Sie Schreibrechte haben.</translation>
    </message>
    <message>
        <source>Copy or download the file again, or choose an extent without these pixels.</source>
        <translation>Kopieren Sie die Datei erneut oder laden Sie sie neu herunter, oder wählen Sie eine Ausdehnung ohne diese Pixel.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Kopieren Sie die Datei erneut oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Copy or download the files again, or remove them from the source.</source>
        <translation>Kopieren Sie die Dateien erneut oder laden Sie sie neu herunter, oder entfernen Sie sie aus der Quelle.</translation>
    </message>
    <message>
        <source>Copy or download them again.</source>
        <translation>Kopieren Sie sie erneut oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Copy the details and look into the log; press Set up again to go on from what was fetched.</source>
        <translation>Kopieren Sie die Details und sehen Sie im Protokoll nach; drücken Sie erneut „Einrichten“, um mit dem Geladenen fortzufahren.</translation>
    </message>
    <message>
        <source>Copy the details and send them to the authors.</source>
        <translation>Kopieren Sie die Details und senden Sie sie an die Autoren.</translation>
    </message>
    <message>
        <source>Copy the encoder there, to the same path, or choose one that comes with the program.</source>
        <translation>Kopieren Sie den Encoder dorthin, an denselben Pfad, oder wählen Sie einen, der mit dem Programm kommt.</translation>
    </message>
    <message>
        <source>Copy the file again that swimdiff-cluster certificates wrote.</source>
        <translation>Kopieren Sie die Datei noch einmal, die swimdiff-cluster certificates geschrieben hat.</translation>
    </message>
    <message>
        <source>Copy the join file with which the scheduler was started.</source>
        <translation>Kopieren Sie die Beitrittsdatei, mit der der Scheduler gestartet wurde.</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Kopiere Dateien</translation>
    </message>
    <message>
        <source>Correct among the areas mapped as this class: {}</source>
        <translation>Richtig unter den als diese Klasse kartierten Flächen: {}</translation>
    </message>
    <message>
        <source>Correct the card, or download or copy the file again.</source>
        <translation>Berichtigen Sie den Steckbrief, oder laden Sie die Datei neu herunter oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Correct the shift</source>
        <translation>Verschiebung korrigieren</translation>
    </message>
    <message>
        <source>Correct this setting or remove it. {setup}</source>
        <translation>Berichtigen Sie diese Einstellung oder entfernen Sie sie. {setup}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Counting changed areas</source>
        <translation>Zähle veränderte Flächen</translation>
    </message>
    <message>
        <source>Counting the classes of the map</source>
        <translation>Zähle die Klassen der Karte</translation>
    </message>
    <message>
        <source>Counts and figures, in the browser</source>
        <translation>Anzahlen und Kennzahlen, im Browser</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>Covers the places where the map is uncertain</source>
        <translation>Bedeckt die Stellen, an denen die Karte unsicher ist</translation>
    </message>
    <message>
        <source>Create a file for your labels with New…, or choose a layer of boxes or outlines.</source>
        <translation>Legen Sie mit Neu… eine Datei für Ihre Labels an, oder wählen Sie einen Layer mit Boxen oder Umrissen.</translation>
    </message>
    <message>
        <source>Create a file for your labels with New…, or choose a layer with a field that names classes.</source>
        <translation>Legen Sie mit „Neu…“ eine Datei für Ihre Labels an, oder wählen Sie einen Layer mit einem Feld, das Klassen nennt.</translation>
    </message>
    <message>
        <source>Create a raster of the amplitude first, for example with gdal_calc.py --calc='abs(A)'.</source>
        <translation>Erstellen Sie zuerst ein Raster der Amplitude, zum Beispiel mit gdal_calc.py --calc='abs(A)'.</translation>
    </message>
    <message>
        <source>Create a sample pair</source>
        <translation>Beispielpaar erstellen</translation>
    </message>
    <message>
        <source>Create or download the zip file again.</source>
        <translation>Erstellen Sie die ZIP-Datei erneut oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Create the zip file again from plain images, or unpack it into a folder if you trust it.</source>
        <translation>Erstellen Sie die ZIP-Datei neu aus einfachen Bildern, oder entpacken Sie sie in einen Ordner, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>Creates a file for labels and their classes in the CRS of the image, or opens an existing one.</source>
        <translation>Legt eine Datei für Labels und ihre Klassen im KBS des Bildes an, oder öffnet eine vorhandene.</translation>
    </message>
    <message>
        <source>Creates a georeferenced pair of synthetic rasters with known change.</source>
        <translation>Erstellt ein georeferenziertes Paar synthetischer Raster mit bekannter Veränderung.</translation>
    </message>
    <message>
        <source>Creates a pair of images with known change and adds it to the project</source>
        <translation>Erstellt ein Bildpaar mit bekannter Veränderung und fügt es dem Projekt hinzu</translation>
    </message>
    <message>
        <source>Creates an image with labels for a half of it, and adds both to the project</source>
        <translation>Erzeugt ein Bild mit Labels für eine Hälfte davon und fügt beides dem Projekt hinzu</translation>
    </message>
    <message>
        <source>Creates an image with new things and labels for a half of it, and adds both to the project</source>
        <translation>Erzeugt ein Bild mit neuen Dingen und Labels für eine Hälfte davon und fügt beides dem Projekt hinzu</translation>
    </message>
    <message>
        <source>Creating polygons</source>
        <translation>Erstelle Polygone</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Kubisch</translation>
    </message>
    <message>
        <source>Cut it to the area that has labels.</source>
        <translation>Schneiden Sie es auf das Gebiet zu, das Labels hat.</translation>
    </message>
    <message>
        <source>Cut out the part that has data (QGIS: Raster &gt; Extraction &gt; Clip Raster by Extent) and choose that.</source>
        <translation>Schneiden Sie den Teil mit Daten aus (QGIS: Raster &gt; Extraktion &gt; Raster auf Ausdehnung zuschneiden) und wählen Sie diesen.</translation>
    </message>
    <message>
        <source>DEFLATE</source>
        <translation>DEFLATE</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data in a patch</source>
        <translation>Daten in einem Patch</translation>
    </message>
    <message>
        <source>Data on which the figures are measured.</source>
        <translation>Daten, auf denen die Kennzahlen gemessen werden.</translation>
    </message>
    <message>
        <source>Data to train on. If it is the same path as the test data, the data are split: images at random, pairs by city, whole polygons by class. Not needed for change without labels.</source>
        <translation>Daten, mit denen trainiert wird. Ist es derselbe Pfad wie der der Testdaten, werden die Daten aufgeteilt: Bilder zufällig, Paare nach Stadt, ganze Polygone nach Klasse. Nicht nötig für Veränderung ohne Labels.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of after</source>
        <translation>Datum von Nachher</translation>
    </message>
    <message>
        <source>Date of before</source>
        <translation>Datum von Vorher</translation>
    </message>
    <message>
        <source>Date of the imagery, such as 2018-10-13. Empty: taken from the map, if it has one.</source>
        <translation>Datum der Bilddaten, z. B. 2018-10-13. Leer: aus der Karte übernommen, falls sie eines hat.</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Delete it and run the job again.</source>
        <translation>Löschen Sie sie und starten Sie den Auftrag erneut.</translation>
    </message>
    <message>
        <source>Delete labels and class</source>
        <translation>Labels und Klasse löschen</translation>
    </message>
    <message>
        <source>Delete the class {name} and its {count} {count:label|labels}? This cannot be undone.</source>
        <translation>Die Klasse {name} und ihre {count} {count:Label|Labels} löschen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete the file's .aux.xml file, then enter the classes under “Classes”.</source>
        <translation>Löschen Sie die .aux.xml-Datei der Datei, und geben Sie dann die Klassen unter „Klassen“ ein.</translation>
    </message>
    <message>
        <source>Delete the folder {newest} to continue from step {earlier}, or start again without “Resume”.</source>
        <translation>Löschen Sie den Ordner {newest}, um bei Schritt {earlier} weiterzumachen, oder starten Sie neu ohne „Fortsetzen“.</translation>
    </message>
    <message>
        <source>Delete the selected labels (Del): select them with QGIS's tool Select Features first</source>
        <translation>Die ausgewählten Labels löschen (Entf): wählen Sie sie zuerst mit dem QGIS-Werkzeug „Objekte auswählen“ aus</translation>
    </message>
    <message>
        <source>Delete {} from the models folder? This cannot be undone.</source>
        <translation>{} aus dem Modellordner löschen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Deletes the model from the models folder</source>
        <translation>Löscht das Modell aus dem Modellordner</translation>
    </message>
    <message>
        <source>Deletes your answer for this point</source>
        <translation>Löscht Ihre Antwort zu diesem Punkt</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Detect anyway</source>
        <translation>Trotzdem suchen</translation>
    </message>
    <message>
        <source>Detect both dates in images that have one, or both in images that have none.</source>
        <translation>Suchen Sie zu beiden Zeitpunkten in Bildern, die eines haben, oder in Bildern, die keines haben.</translation>
    </message>
    <message>
        <source>Detect change</source>
        <translation>Veränderung erkennen</translation>
    </message>
    <message>
        <source>Detect even if the ground resolution or the values of the image differ from those that the model was trained on.</source>
        <translation>Auch suchen, wenn die Bodenauflösung oder die Werte des Bildes von denen abweichen, auf denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>Detects change with this encoder</source>
        <translation>Erkennt Veränderungen mit diesem Encoder</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Diffusion constraint</source>
        <translation>Diffusionsbedingung</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Distance from one patch to the next in a raster. If it is smaller than the patch, patches overlap. Empty: the size of the patch.</source>
        <translation>Abstand von einem Patch zum nächsten in einem Raster. Ist er kleiner als das Patch, überlappen sich die Patches. Leer: die Größe des Patches.</translation>
    </message>
    <message>
        <source>Distance of patches</source>
        <translation>Abstand der Patches</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bezirk</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Bezirke</translation>
    </message>
    <message>
        <source>Done in {}, for a project that is closed.</source>
        <translation>Fertig in {}, für ein Projekt, das geschlossen ist.</translation>
    </message>
    <message>
        <source>Done in {}.</source>
        <translation>Fertig in {}.</translation>
    </message>
    <message>
        <source>Double-click to change the name or the key, or the square to change the colour.</source>
        <translation>Doppelklick ändert den Namen oder die Taste, auf dem Quadrat die Farbe.</translation>
    </message>
    <message>
        <source>Doubtful: about {area_ha:,} ha are called changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Zweifelhaft: Etwa {area_ha:,} ha gelten als verändert, {percent} % des Verglichenen, in {polygons:,} {polygons:Fläche|Flächen}.</translation>
    </message>
    <message>
        <source>Doubtful: about {pixels:,} {pixels:pixel is|pixels are} called changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Zweifelhaft: Etwa {pixels:,} Pixel {pixels:gilt|gelten} als verändert, {percent} % des Verglichenen, in {polygons:,} {polygons:Fläche|Flächen}.</translation>
    </message>
    <message>
        <source>Download or copy the file again, or train again from an earlier checkpoint.</source>
        <translation>Laden Sie die Datei neu herunter oder kopieren Sie sie erneut, oder trainieren Sie erneut von einem früheren Checkpoint aus.</translation>
    </message>
    <message>
        <source>Download or copy the file again, or train the model again.</source>
        <translation>Laden Sie die Datei neu herunter oder kopieren Sie sie erneut, oder trainieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Laden Sie die Datei neu herunter oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Download or copy the file again. Its size must be the one that its source states.</source>
        <translation>Laden Sie die Datei neu herunter oder kopieren Sie sie erneut. Ihre Größe muss die sein, die ihre Quelle angibt.</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>Seite zum Herunterladen</translation>
    </message>
    <message>
        <source>Download the catalogue first.</source>
        <translation>Laden Sie den Katalog zuerst herunter.</translation>
    </message>
    <message>
        <source>Download the file first.</source>
        <translation>Laden Sie die Datei zuerst herunter.</translation>
    </message>
    <message>
        <source>Dra&amp;w sample</source>
        <translation>Stichprobe &amp;ziehen</translation>
    </message>
    <message>
        <source>Drag from corner to corner, or click two corners. With a box size, click in the middle.</source>
        <translation>Ziehen Sie von Ecke zu Ecke, oder klicken Sie zwei Ecken an. Mit einer Boxgröße klicken Sie in die Mitte.</translation>
    </message>
    <message>
        <source>Draw a box around each object of a few areas.</source>
        <translation>Zeichnen Sie in einigen Flächen eine Box um jedes Objekt.</translation>
    </message>
    <message>
        <source>Draw a box around each object, inside the image and the searched areas, and save the layer's edits.</source>
        <translation>Zeichnen Sie einen Rahmen um jedes Objekt, innerhalb des Bildes und der abgesuchten Flächen, und speichern Sie die Änderungen des Layers.</translation>
    </message>
    <message>
        <source>Draw a few labels for each of at least two classes.</source>
        <translation>Zeichnen Sie einige Labels für jede von mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>Draw a searched area and all objects in it; N continues.</source>
        <translation>Zeichnen Sie eine abgesuchte Fläche und alle Objekte darin; N führt weiter.</translation>
    </message>
    <message>
        <source>Draw labels where the image has data, and check its nodata value.</source>
        <translation>Zeichnen Sie Labels dort, wo das Bild Daten hat, und prüfen Sie seinen Leerwert.</translation>
    </message>
    <message>
        <source>Draw larger polygons, or more of them: at least about twenty pixels per class.</source>
        <translation>Zeichnen Sie größere Polygone, oder mehr davon: mindestens etwa zwanzig Pixel pro Klasse.</translation>
    </message>
    <message>
        <source>Draw outlines of objects, or use COCO or YOLO files with outlines; or switch “Oriented boxes” off.</source>
        <translation>Zeichnen Sie Umrisse von Objekten, oder verwenden Sie COCO- oder YOLO-Dateien mit Umrissen; oder schalten Sie „Gedrehte Boxen“ aus.</translation>
    </message>
    <message>
        <source>Draw polygons, lines or points of at least two classes inside the image.</source>
        <translation>Zeichnen Sie Polygone, Linien oder Punkte von mindestens zwei Klassen innerhalb des Bildes.</translation>
    </message>
    <message>
        <source>Draw polygons, lines or points of at least two classes, and save the layer's edits.</source>
        <translation>Zeichnen Sie Polygone, Linien oder Punkte von mindestens zwei Klassen, und speichern Sie die Änderungen des Layers.</translation>
    </message>
    <message>
        <source>Draw sample</source>
        <translation>Stichprobe ziehen</translation>
    </message>
    <message>
        <source>Draw the areas that you have searched completely: in them, what has no box is background.</source>
        <translation>Zeichnen Sie die Flächen, die Sie vollständig abgesucht haben: Was darin keine Box hat, ist Hintergrund.</translation>
    </message>
    <message>
        <source>Draw the areas that you searched as polygons on the image, and check the CRS of their layer.</source>
        <translation>Zeichnen Sie die abgesuchten Flächen als Polygone auf das Bild, und prüfen Sie das KBS ihres Layers.</translation>
    </message>
    <message>
        <source>Draw them where the image has data, or check its nodata value.</source>
        <translation>Zeichnen Sie sie dort, wo das Bild Daten hat, oder prüfen Sie seinen Leerwert.</translation>
    </message>
    <message>
        <source>Draw within the image.</source>
        <translation>Zeichnen Sie innerhalb des Bildes.</translation>
    </message>
    <message>
        <source>Draw “Searched areas” in which every object is labelled, or switch on “Whole image searched”.</source>
        <translation>Zeichnen Sie „Abgesuchte Flächen“, in denen jedes Objekt gelabelt ist, oder schalten Sie „Ganzes Bild abgesucht“ ein.</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Ziehe Punkte</translation>
    </message>
    <message>
        <source>Draws random points of a map, so that you can check them by eye.</source>
        <translation>Zieht Zufallspunkte einer Karte, damit Sie sie mit dem Auge prüfen können.</translation>
    </message>
    <message>
        <source>Draws random points of the map, which you then check one by one</source>
        <translation>Zieht Zufallspunkte der Karte, die Sie dann einzeln prüfen</translation>
    </message>
    <message>
        <source>Draws random points. You say what is really there; accuracy and areas are estimated from this.</source>
        <translation>Zieht Zufallspunkte. Sie sagen, was dort wirklich ist; daraus werden Genauigkeit und Flächen geschätzt.</translation>
    </message>
    <message>
        <source>E&amp;xport map</source>
        <translation>Karte e&amp;xportieren</translation>
    </message>
    <message>
        <source>Each computes one window at a time.</source>
        <translation>Jeder rechnet ein Fenster nach dem anderen.</translation>
    </message>
    <message>
        <source>Each image of the folder is a place.</source>
        <translation>Jedes Bild des Ordners ist ein Ort.</translation>
    </message>
    <message>
        <source>Each label is saved at once. Escape discards the one you are drawing.</source>
        <translation>Jedes Label wird sofort gespeichert. Esc verwirft das, was Sie gerade zeichnen.</translation>
    </message>
    <message>
        <source>Each pixel gets the most frequent class within this radius. 0: no filter.</source>
        <translation>Jedes Pixel erhält die häufigste Klasse innerhalb dieses Radius. 0: kein Filter.</translation>
    </message>
    <message>
        <source>Each takes the memory of a run of its own, and its share of the cores.</source>
        <translation>Jeder braucht den Speicher eines eigenen Laufs und seinen Anteil an den Kernen.</translation>
    </message>
    <message>
        <source>Edge of a pixel on the ground, which decides how images are looked at, and with which encoder. Empty: as the file says, or 1 m for images without georeference.</source>
        <translation>Kantenlänge eines Pixels am Boden; sie entscheidet, wie und mit welchem Encoder Bilder betrachtet werden. Leer: wie die Datei angibt, oder 1 m für Bilder ohne Georeferenz.</translation>
    </message>
    <message>
        <source>Edge of a tile on the ground. Empty: as the model was trained, or else 128 pixels.</source>
        <translation>Kantenlänge einer Kachel am Boden. Leer: wie beim Training des Modells, sonst 128 Pixel.</translation>
    </message>
    <message>
        <source>Edge of the box that a click in the middle of an object makes, for each class. 0: boxes are dragged.</source>
        <translation>Kante der Box, die ein Klick in die Mitte eines Objekts erzeugt, für jede Klasse. 0: Boxen werden gezogen.</translation>
    </message>
    <message>
        <source>Edge of the square regions, in tiles. 0: chosen from the extent of the labels.</source>
        <translation>Kantenlänge der quadratischen Gebiete, in Kacheln. 0: aus der Ausdehnung der Labels gewählt.</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0</source>
        <translation>EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>Embedding of the key</source>
        <translation>Einbettung des Schlüssels</translation>
    </message>
    <message>
        <source>Embedding of the query</source>
        <translation>Einbettung der Anfrage</translation>
    </message>
    <message>
        <source>Embedding that is compared with the other keys to weight those of the same scene.</source>
        <translation>Einbettung, die mit den anderen Schlüsseln verglichen wird, um die derselben Szene zu gewichten.</translation>
    </message>
    <message>
        <source>Embedding that is compared with the other keys to weight those of the same scene. Only with Method: SwiMDiff.</source>
        <translation>Einbettung, die mit den anderen Schlüsseln verglichen wird, um die derselben Szene zu gewichten. Nur mit Methode: SwiMDiff.</translation>
    </message>
    <message>
        <source>Empty: the default of the mode.</source>
        <translation>Leer: der Standard des Modus.</translation>
    </message>
    <message>
        <source>Empty: the default.</source>
        <translation>Leer: die Vorgabe.</translation>
    </message>
    <message>
        <source>Empty: this process. local: and a number, such as local:4, starts as many processes on this machine. tls:// with host and port is the scheduler of a cluster; tcp:// is one on this machine. Each process computes one window at a time with “Threads” threads, one where that is 0. The result is the same on equal processors.</source>
        <translation>Leer: dieser Prozess. local: und eine Zahl, etwa local:4, startet so viele Prozesse auf diesem Rechner. tls:// mit Host und Port ist der Scheduler eines Clusters; tcp:// ist einer auf diesem Rechner. Jeder Prozess rechnet ein Fenster nach dem anderen mit so vielen Threads, wie „Threads“ sagt, mit einem, wo dort 0 steht. Auf gleichen Prozessoren ist das Ergebnis dasselbe.</translation>
    </message>
    <message>
        <source>Empty: {}</source>
        <translation>Leer: {}</translation>
    </message>
    <message>
        <source>Enable the plugin again.</source>
        <translation>Aktivieren Sie die Erweiterung erneut.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors) for the methods deep, fused and learned. Empty: one of the built-in ones, chosen by ground resolution and bands. random: fixed random weights for deep, no encoder for fused and learned.</source>
        <translation>Encoderdatei (.safetensors) für die Methoden deep, fused und learned. Leer: einer der eingebauten, gewählt nach Bodenauflösung und Kanälen. random: feste Zufallsgewichte für deep, kein Encoder für fused und learned.</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands of the test data. random: random weights.</source>
        <translation>Encoderdatei (.safetensors). Leer: einer der eingebauten, gewählt nach Bodenauflösung und Kanälen der Testdaten. random: Zufallsgewichte.</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands.</source>
        <translation>Encoderdatei (.safetensors). Leer: einer der mitgelieferten, nach Bodenauflösung und Kanälen gewählt.</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands. none: only the bands and their texture are used.</source>
        <translation>Encoderdatei (.safetensors). Leer: einer der eingebauten, gewählt nach Bodenauflösung und Kanälen. none: Nur die Kanäle und ihre Textur werden verwendet.</translation>
    </message>
    <message>
        <source>Encoder in the list of models</source>
        <translation>Encoder in der Modellliste</translation>
    </message>
    <message>
        <source>Encoder maps (deep)</source>
        <translation>Merkmalskarten des Encoders (deep)</translation>
    </message>
    <message>
        <source>Encoder whose weights the training starts from. Empty: for EfficientNet-Lite0 the ImageNet weights that come with the program, for others random weights. random: random weights, which take far longer to learn.</source>
        <translation>Encoder, mit dessen Gewichten das Training beginnt. Leer: für EfficientNet-Lite0 die ImageNet-Gewichte, die dem Programm beiliegen, für andere Zufallsgewichte. random: Zufallsgewichte, die viel länger zum Lernen brauchen.</translation>
    </message>
    <message>
        <source>Encoder: {name}. It is not bound to a ground resolution, and none of the others was trained on images as fine or as coarse as the rasters, which have {ground_m:.2g} m.</source>
        <translation>Encoder: {name}. Er ist an keine Bodenauflösung gebunden, und keiner der anderen wurde auf Bildern trainiert, die so fein oder so grob sind wie die Raster mit {ground_m:.2g} m.</translation>
    </message>
    <message>
        <source>Encoder: {name}. It was trained on images of {trained_m:.2g} m, and none of the built-in ones is nearer to the {ground_m:.2g} m of the rasters.</source>
        <translation>Encoder: {name}. Er wurde auf Bildern mit {trained_m:.2g} m trainiert, und keiner der eingebauten liegt näher an den {ground_m:.2g} m der Raster.</translation>
    </message>
    <message>
        <source>Encoder: {name}. It was trained on images of {trained_m:.2g} m, and the rasters have {ground_m:.2g} m.</source>
        <translation>Encoder: {name}. Er wurde auf Bildern mit {trained_m:.2g} m trainiert, und die Raster haben {ground_m:.2g} m.</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Encoding image {number:,} of {count:,}</source>
        <translation>Kodiere Bild {number:,} von {count:,}</translation>
    </message>
    <message>
        <source>End the other program there, or make certificates with another port.</source>
        <translation>Beenden Sie das andere Programm dort, oder machen Sie Zertifikate mit einem anderen Port.</translation>
    </message>
    <message>
        <source>End with the first failure</source>
        <translation>Mit dem ersten Fehler enden</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Engine options…</source>
        <translation>Optionen der Engine…</translation>
    </message>
    <message>
        <source>Enlargement</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Equal labels</source>
        <translation>Gleiche Labels</translation>
    </message>
    <message>
        <source>Errors of the published code</source>
        <translation>Fehler des veröffentlichten Codes</translation>
    </message>
    <message>
        <source>Estimated from {count:,} {count:point|points}; intervals with {confidence:g} % confidence.</source>
        <translation>Geschätzt aus {count:,} {count:Punkt|Punkten}; Intervalle mit {confidence:g} % Konfidenz.</translation>
    </message>
    <message>
        <source>Estimated from {places} {count:point|points} of a random sample</source>
        <translation>Geschätzt aus {places} Punkten einer Zufallsstichprobe</translation>
    </message>
    <message>
        <source>Estimates accuracy and areas from the points checked so far</source>
        <translation>Schätzt Genauigkeit und Flächen aus den bisher geprüften Punkten</translation>
    </message>
    <message>
        <source>Estimating the shift between the dates</source>
        <translation>Schätze die Verschiebung zwischen den Zeitpunkten</translation>
    </message>
    <message>
        <source>Evaluate encoder</source>
        <translation>Encoder evaluieren</translation>
    </message>
    <message>
        <source>Evaluates an encoder on images, pixels or pairs that have labels; writes a table and a plot.</source>
        <translation>Evaluiert einen Encoder auf Bildern, Pixeln oder Paaren, die Labels haben; schreibt eine Tabelle und ein Diagramm.</translation>
    </message>
    <message>
        <source>Evaluates it on labelled images or pairs</source>
        <translation>Evaluiert ihn auf gelabelten Bildern oder Paaren</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Erwartete Genauigkeit</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>Export one of its subdatasets to a file and choose that.</source>
        <translation>Exportieren Sie eines ihrer Subdatasets in eine Datei und wählen Sie diese.</translation>
    </message>
    <message>
        <source>Export the labels again.</source>
        <translation>Exportieren Sie die Labels erneut.</translation>
    </message>
    <message>
        <source>Export the layer in the CRS of the image, or assign a known CRS to both.</source>
        <translation>Exportieren Sie den Layer im KBS des Bildes, oder weisen Sie beiden ein bekanntes KBS zu.</translation>
    </message>
    <message>
        <source>Export the layer to a GeoTIFF (Export &gt; Save As...), or use the imagery that it was made from.</source>
        <translation>Exportieren Sie den Layer als GeoTIFF (Exportieren &gt; Speichern als...), oder verwenden Sie die Bilddaten, aus denen er erstellt wurde.</translation>
    </message>
    <message>
        <source>Export the layer yourself and choose the file.</source>
        <translation>Exportieren Sie den Layer selbst und wählen Sie die Datei.</translation>
    </message>
    <message>
        <source>Export the map again.</source>
        <translation>Exportieren Sie die Karte erneut.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Export the page that you mean: gdal_translate GTIFF_DIR:1:IN.tif OUT.tif for the first; in QGIS, add the page as a layer and choose that. If each page is a band, put them together: Raster &gt; Miscellaneous &gt; Merge, with each file in a separate band.</source>
        <translation>Exportieren Sie die gemeinte Seite: gdal_translate GTIFF_DIR:1:IN.tif OUT.tif für die erste; in QGIS fügen Sie die Seite als Layer hinzu und wählen diesen. Ist jede Seite ein Kanal, fügen Sie sie zusammen: Raster &gt; Sonstiges &gt; Verschmelzen, jede Datei in einen eigenen Kanal.</translation>
    </message>
    <message>
        <source>Exported before the training</source>
        <translation>Vor dem Training exportiert</translation>
    </message>
    <message>
        <source>Exported in {}.</source>
        <translation>Exportiert in {}.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
    <message>
        <source>Exporting {}</source>
        <translation>Exportiere {}</translation>
    </message>
    <message>
        <source>Exports a classified map to files that others can open: rasters, polygons, styles, tables, and a package.</source>
        <translation>Exportiert eine klassifizierte Karte in Dateien, die andere öffnen können: Raster, Polygone, Stile, Tabellen und ein Paket.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Extent of the result</source>
        <translation>Ausdehnung des Ergebnisses</translation>
    </message>
    <message>
        <source>Extent that is classified right after training: xmin,ymin,xmax,ymax in the CRS of the image. For another CRS, add it in brackets: 1,2,3,4 [EPSG:4326]. Empty: nothing is classified.</source>
        <translation>Ausdehnung, die gleich nach dem Training klassifiziert wird: xmin,ymin,xmax,ymax im KBS des Bildes. Für ein anderes KBS fügen Sie es in eckigen Klammern an: 1,2,3,4 [EPSG:4326]. Leer: Nichts wird klassifiziert.</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>&amp;Dateien…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Woraus</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>False alarm rate</source>
        <translation>Falschalarmrate</translation>
    </message>
    <message>
        <source>Feature {features} has a geometry that cannot be read: left out. Draw it again.</source>
        <translation>Objekt {features} hat eine Geometrie, die nicht gelesen werden kann: ausgelassen. Zeichnen Sie es neu.</translation>
    </message>
    <message>
        <source>Feature {features} has another class that is not in the list: left out.</source>
        <translation>Objekt {features} hat eine andere Klasse, die nicht in der Liste ist: ausgelassen.</translation>
    </message>
    <message>
        <source>Feature {features} has coordinates that are not numbers: left out. Draw it again.</source>
        <translation>Objekt {features} hat Koordinaten, die keine Zahlen sind: ausgelassen. Zeichnen Sie es neu.</translation>
    </message>
    <message>
        <source>Feature {features} has its middle outside of the searched areas: left out. Draw an area around it, in which everything is labelled.</source>
        <translation>Die Mitte von Objekt {features} liegt außerhalb der abgesuchten Flächen: ausgelassen. Zeichnen Sie darum eine Fläche, in der alles gelabelt ist.</translation>
    </message>
    <message>
        <source>Feature {features} has more than {longest} letters in the field '{field}': left out. Give it a name.</source>
        <translation>Objekt {features} hat mehr als {longest} Zeichen im Feld '{field}': ausgelassen. Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Feature {features} has no class in the field '{field}': left out. Fill it in.</source>
        <translation>Objekt {features} hat keine Klasse im Feld '{field}': ausgelassen. Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>Feature {features} has no geometry: left out. Draw it again, or delete it.</source>
        <translation>Objekt {features} hat keine Geometrie: ausgelassen. Zeichnen Sie es neu, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>Feature {features} has no place in the CRS of the image: left out. Check the CRS of the layer.</source>
        <translation>Objekt {features} hat keinen Ort im KBS des Bildes: ausgelassen. Prüfen Sie das KBS des Layers.</translation>
    </message>
    <message>
        <source>Feature {features} has no size: left out. Fill in its size, or give “Size of points”.</source>
        <translation>Objekt {features} hat keine Größe: ausgelassen. Tragen Sie seine Größe ein, oder geben Sie „Größe der Punkte“ an.</translation>
    </message>
    <message>
        <source>Feature {features} has no whole number in the field '{field}': left out. Give it a whole number or a name.</source>
        <translation>Objekt {features} hat keine ganze Zahl im Feld '{field}': ausgelassen. Geben Sie ihm eine ganze Zahl oder einen Namen.</translation>
    </message>
    <message>
        <source>Feature {features} has the class '{name}', which the list of classes lacks: left out. Add it to the list.</source>
        <translation>Objekt {features} hat die Klasse '{name}', die in der Klassenliste fehlt: ausgelassen. Fügen Sie sie der Liste hinzu.</translation>
    </message>
    <message>
        <source>Feature {features} is invalid and cannot be repaired: left out. Draw it again, or use Fix geometries in QGIS.</source>
        <translation>Objekt {features} ist ungültig und kann nicht repariert werden: ausgelassen. Zeichnen Sie es neu, oder verwenden Sie „Geometrien reparieren“ in QGIS.</translation>
    </message>
    <message>
        <source>Feature {features} is narrower than a pixel: left out. Draw a box around the object.</source>
        <translation>Objekt {features} ist schmaler als ein Pixel: ausgelassen. Zeichnen Sie einen Rahmen um das Objekt.</translation>
    </message>
    <message>
        <source>Feature {features} lies outside the image: left out. Check the CRS of the layer if you did not expect this.</source>
        <translation>Objekt {features} liegt außerhalb des Bildes: ausgelassen. Prüfen Sie das KBS des Layers, falls Sie das nicht erwartet haben.</translation>
    </message>
    <message>
        <source>Feature {features} lies where the image has no data: left out. Draw where it has data.</source>
        <translation>Objekt {features} liegt dort, wo das Bild keine Daten hat: ausgelassen. Zeichnen Sie dort, wo es Daten hat.</translation>
    </message>
    <message>
        <source>Feature {features} lies where the map has no data, wholly or in part: {places:,} {places:place|places} left out.</source>
        <translation>Objekt {features} liegt ganz oder teilweise dort, wo die Karte keine Daten hat: {places:,} Stellen ausgelassen.</translation>
    </message>
    <message>
        <source>Feature {features} lies where the map has no data: {places:,} {places:place|places} left out.</source>
        <translation>Objekt {features} liegt dort, wo die Karte keine Daten hat: {places:,} Stellen ausgelassen.</translation>
    </message>
    <message>
        <source>Feature {features} reaches beyond the image: the part inside is used.</source>
        <translation>Objekt {features} reicht über das Bild hinaus: Der Teil innerhalb wird verwendet.</translation>
    </message>
    <message>
        <source>Feature {features} shares all its pixels with other features: left out. Delete what is drawn twice.</source>
        <translation>Objekt {features} teilt alle seine Pixel mit anderen Objekten: ausgelassen. Löschen Sie, was doppelt gezeichnet ist.</translation>
    </message>
    <message>
        <source>Feature {features} was invalid (an outline crosses itself) and was repaired. Look at its shape.</source>
        <translation>Objekt {features} war ungültig (ein Umriss kreuzt sich selbst) und wurde repariert. Sehen Sie sich seine Form an.</translation>
    </message>
    <message>
        <source>Features {features} ({one}, {other}) overlap in {pixels} px, left out. Take the overlap off one of them.</source>
        <translation>Objekte {features} ({one}, {other}) überlappen sich in {pixels} px, ausgelassen. Nehmen Sie die Überlappung von einem der beiden weg.</translation>
    </message>
    <message>
        <source>Features {features} ({one}, {other}) share {tiles} {tiles:tile|tiles}, left out: a tile has one class. Move one of them, or use smaller tiles.</source>
        <translation>Die Objekte {features} ({one}, {other}) teilen sich {tiles} {tiles:Kachel|Kacheln}, ausgelassen: Eine Kachel hat eine Klasse. Verschieben Sie eines davon, oder verwenden Sie kleinere Kacheln.</translation>
    </message>
    <message>
        <source>Features {features} are invalid and cannot be repaired: left out. Draw them again, or use Fix geometries in QGIS.</source>
        <translation>Objekte {features} sind ungültig und können nicht repariert werden: ausgelassen. Zeichnen Sie sie neu, oder verwenden Sie „Geometrien reparieren“ in QGIS.</translation>
    </message>
    <message>
        <source>Features {features} are narrower than a pixel: left out. Draw a box around each object.</source>
        <translation>Die Objekte {features} sind schmaler als ein Pixel: ausgelassen. Zeichnen Sie einen Rahmen um jedes Objekt.</translation>
    </message>
    <message>
        <source>Features {features} have coordinates that are not numbers: left out. Draw them again.</source>
        <translation>Objekte {features} haben Koordinaten, die keine Zahlen sind: ausgelassen. Zeichnen Sie sie neu.</translation>
    </message>
    <message>
        <source>Features {features} have geometries that cannot be read: left out. Draw them again.</source>
        <translation>Objekte {features} haben Geometrien, die nicht gelesen werden können: ausgelassen. Zeichnen Sie sie neu.</translation>
    </message>
    <message>
        <source>Features {features} have more than {longest} letters in the field '{field}': left out. Give them names.</source>
        <translation>Objekte {features} haben mehr als {longest} Zeichen im Feld '{field}': ausgelassen. Geben Sie ihnen Namen.</translation>
    </message>
    <message>
        <source>Features {features} have no class in the field '{field}': left out. Fill it in.</source>
        <translation>Objekte {features} haben keine Klasse im Feld '{field}': ausgelassen. Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>Features {features} have no geometry: left out. Draw them again, or delete them.</source>
        <translation>Objekte {features} haben keine Geometrie: ausgelassen. Zeichnen Sie sie neu, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Features {features} have no place in the CRS of the image: left out. Check the CRS of the layer.</source>
        <translation>Objekte {features} haben keinen Ort im KBS des Bildes: ausgelassen. Prüfen Sie das KBS des Layers.</translation>
    </message>
    <message>
        <source>Features {features} have no size: left out. Fill in their sizes, or give “Size of points”.</source>
        <translation>Die Objekte {features} haben keine Größe: ausgelassen. Tragen Sie ihre Größen ein, oder geben Sie „Größe der Punkte“ an.</translation>
    </message>
    <message>
        <source>Features {features} have no whole number in the field '{field}': left out. Give them whole numbers or names.</source>
        <translation>Objekte {features} haben keine ganze Zahl im Feld '{field}': ausgelassen. Geben Sie ihnen ganze Zahlen oder Namen.</translation>
    </message>
    <message>
        <source>Features {features} have other classes that are not in the list: left out.</source>
        <translation>Objekte {features} haben andere Klassen, die nicht in der Liste sind: ausgelassen.</translation>
    </message>
    <message>
        <source>Features {features} have the class '{name}', which the list of classes lacks: left out. Add it to the list.</source>
        <translation>Objekte {features} haben die Klasse '{name}', die in der Klassenliste fehlt: ausgelassen. Fügen Sie sie der Liste hinzu.</translation>
    </message>
    <message>
        <source>Features {features} have their middles outside of the searched areas: left out. Draw areas around them, in which everything is labelled.</source>
        <translation>Die Mitten der Objekte {features} liegen außerhalb der abgesuchten Flächen: ausgelassen. Zeichnen Sie darum Flächen, in denen alles gelabelt ist.</translation>
    </message>
    <message>
        <source>Features {features} lie outside the image: left out. Check the CRS of the layer if you did not expect this.</source>
        <translation>Objekte {features} liegen außerhalb des Bildes: ausgelassen. Prüfen Sie das KBS des Layers, falls Sie das nicht erwartet haben.</translation>
    </message>
    <message>
        <source>Features {features} lie where the image has no data: left out. Draw where it has data.</source>
        <translation>Objekte {features} liegen dort, wo das Bild keine Daten hat: ausgelassen. Zeichnen Sie dort, wo es Daten hat.</translation>
    </message>
    <message>
        <source>Features {features} lie where the map has no data, wholly or in part: {places:,} {places:place|places} left out.</source>
        <translation>Objekte {features} liegen ganz oder teilweise dort, wo die Karte keine Daten hat: {places:,} Stellen ausgelassen.</translation>
    </message>
    <message>
        <source>Features {features} lie where the map has no data: {places:,} {places:place|places} left out.</source>
        <translation>Objekte {features} liegen dort, wo die Karte keine Daten hat: {places:,} Stellen ausgelassen.</translation>
    </message>
    <message>
        <source>Features {features} reach beyond the image: the parts inside are used.</source>
        <translation>Objekte {features} reichen über das Bild hinaus: Die Teile innerhalb werden verwendet.</translation>
    </message>
    <message>
        <source>Features {features} share all their pixels with other features: left out. Delete what is drawn twice.</source>
        <translation>Objekte {features} teilen alle ihre Pixel mit anderen Objekten: ausgelassen. Löschen Sie, was doppelt gezeichnet ist.</translation>
    </message>
    <message>
        <source>Features {features} were invalid (an outline crosses itself) and were repaired. Look at their shapes.</source>
        <translation>Objekte {features} waren ungültig (ein Umriss kreuzt sich selbst) und wurden repariert. Sehen Sie sich ihre Formen an.</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Fetches uv {version} first, {size:.0f} MB</source>
        <translation>Lädt zuerst uv {version}, {size:.0f} MB</translation>
    </message>
    <message>
        <source>Fetching uv ({size:.0f} MB)…</source>
        <translation>Lade uv ({size:.0f} MB)…</translation>
    </message>
    <message>
        <source>Fetching what {library} needs for its device…</source>
        <translation>Lade, was {library} für sein Gerät braucht…</translation>
    </message>
    <message>
        <source>Fetching {library} ({done:.0f} of {total:.0f} MB)</source>
        <translation>Hole {library} ({done:.0f} von {total:.0f} MB)</translation>
    </message>
    <message>
        <source>Field of the polygons that names the class, for segmentation. Empty: it is found if only one can be meant.</source>
        <translation>Feld der Polygone, das die Klasse nennt, für die Segmentierung. Leer: Es wird gefunden, wenn nur eines gemeint sein kann.</translation>
    </message>
    <message>
        <source>Field that names the class, as text or a whole number. Empty: the field called class, or the only field that could name it.</source>
        <translation>Feld, das die Klasse nennt, als Text oder ganze Zahl. Leer: das Feld namens class, oder das einzige Feld, das sie nennen könnte.</translation>
    </message>
    <message>
        <source>Field with the names of the districts. Empty: a field called name, or else their numbers in the file.</source>
        <translation>Feld mit den Namen der Bezirke. Leer: ein Feld mit dem Namen name, sonst ihre Nummern in der Datei.</translation>
    </message>
    <message>
        <source>Field with the true class, as its name or its value in the map. Empty: the field reference or class, or the only field that could hold it. Points without a class are left out and counted.</source>
        <translation>Feld mit der wahren Klasse, als ihr Name oder ihr Wert in der Karte. Leer: das Feld reference oder class, oder das einzige Feld, das sie enthalten könnte. Punkte ohne Klasse werden ausgelassen und gezählt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of other formats could run foreign code and cannot be used as encoders. Import the file first.</source>
        <translation>Dateien anderer Formate könnten fremden Code ausführen und können nicht als Encoder verwendet werden. Importieren Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>Files that are copied into the folder unchanged, such as a page.</source>
        <translation>Dateien, die unverändert in den Ordner kopiert werden, z. B. eine Seite.</translation>
    </message>
    <message>
        <source>Fill in x and y of every image, or remove both columns.</source>
        <translation>Füllen Sie x und y für jedes Bild aus, oder entfernen Sie beide Spalten.</translation>
    </message>
    <message>
        <source>Fill in “Compute on” or “Join file”.</source>
        <translation>Füllen Sie „Rechnen auf“ oder „Beitrittsdatei“ aus.</translation>
    </message>
    <message>
        <source>Fill the second view</source>
        <translation>Zweite Ansicht füllen</translation>
    </message>
    <message>
        <source>Fin&amp;d objects</source>
        <translation>Objekte fin&amp;den</translation>
    </message>
    <message>
        <source>Find cloud masks</source>
        <translation>Wolkenmasken suchen</translation>
    </message>
    <message>
        <source>Find objects</source>
        <translation>Objekte finden</translation>
    </message>
    <message>
        <source>Find places like this</source>
        <translation>Orte wie diesen finden</translation>
    </message>
    <message>
        <source>Finding groups of alike changes</source>
        <translation>Suche Gruppen ähnlicher Veränderungen</translation>
    </message>
    <message>
        <source>Finding the labelled pixels</source>
        <translation>Suche die gelabelten Pixel</translation>
    </message>
    <message>
        <source>Finds objects with it</source>
        <translation>Findet Objekte damit</translation>
    </message>
    <message>
        <source>Finds the objects of a raster: each gets a box, a class and a score, and they are counted.</source>
        <translation>Findet die Objekte eines Rasters: jedes bekommt einen Rahmen, eine Klasse und eine Bewertung, und sie werden gezählt.</translation>
    </message>
    <message>
        <source>Finds the tiles of one raster or of many that look most like a given one. It needs no labels.</source>
        <translation>Findet die Kacheln eines oder vieler Raster, die einer gegebenen am ähnlichsten sehen. Braucht keine Labels.</translation>
    </message>
    <message>
        <source>Fine-tuned</source>
        <translation>Feinabgestimmt</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Fine-tuning did no better: {tuned:.1f} % of what was left out was right with it, {linear:.1f} % without it. The model has the linear layer on the encoder as it was.</source>
        <translation>Die Feinabstimmung war nicht besser: Mit ihr war {tuned:.1f} % des Ausgelassenen richtig, ohne sie {linear:.1f} %. Das Modell hat die lineare Schicht auf dem Encoder, wie er war.</translation>
    </message>
    <message>
        <source>Fine-tuning, epoch {epoch} of {epochs}</source>
        <translation>Feinabstimmung, Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>Finished parts are kept: run it again to resume.</source>
        <translation>Fertige Teile bleiben erhalten: Starten Sie erneut, um fortzusetzen.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Fitting a linear layer</source>
        <translation>Passe eine lineare Schicht an</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Fixed scaling needs {count} {count:number|numbers}, one per band, separated by commas.</source>
        <translation>Feste Skalierung braucht {count} {count:Zahl|Zahlen}, eine pro Kanal, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder and zip</source>
        <translation>Ordner und ZIP</translation>
    </message>
    <message>
        <source>Folder for NAME.safetensors.</source>
        <translation>Ordner für NAME.safetensors.</translation>
    </message>
    <message>
        <source>Folder for before.tif, after.tif, truth.tif, sites.gpkg and places.gpkg.</source>
        <translation>Ordner für before.tif, after.tif, truth.tif, sites.gpkg und places.gpkg.</translation>
    </message>
    <message>
        <source>Folder for changes.gpkg, counts.csv, report.html and result.json.</source>
        <translation>Ordner für changes.gpkg, counts.csv, report.html und result.json.</translation>
    </message>
    <message>
        <source>Folder for classes.tif, areas.csv, report.html, result.json and the other files that you choose.</source>
        <translation>Ordner für classes.tif, areas.csv, report.html, result.json und die anderen von Ihnen gewählten Dateien.</translation>
    </message>
    <message>
        <source>Folder for confusion.csv, accuracy.csv, areas.csv, report.html and result.json.</source>
        <translation>Ordner für confusion.csv, accuracy.csv, areas.csv, report.html und result.json.</translation>
    </message>
    <message>
        <source>Folder for encoder.safetensors, metrics.csv, loss.png, report.html, result.json and the checkpoints.</source>
        <translation>Ordner für encoder.safetensors, metrics.csv, loss.png, report.html, result.json und die Checkpoints.</translation>
    </message>
    <message>
        <source>Folder for model.safetensors, accuracy tables, report.html and result.json.</source>
        <translation>Ordner für model.safetensors, Genauigkeitstabellen, report.html und result.json.</translation>
    </message>
    <message>
        <source>Folder for model.safetensors, accuracy tables, report.html and result.json; with a view also classes.tif, uncertainty.tif and places.gpkg.</source>
        <translation>Ordner für model.safetensors, Genauigkeitstabellen, report.html und result.json; mit einer Ansicht auch classes.tif, uncertainty.tif und places.gpkg.</translation>
    </message>
    <message>
        <source>Folder for model.safetensors, accuracy.csv, report.html and result.json.</source>
        <translation>Ordner für model.safetensors, accuracy.csv, report.html und result.json.</translation>
    </message>
    <message>
        <source>Folder for objects.gpkg, searched.gpkg, unsure.gpkg, counts.csv, report.html and result.json.</source>
        <translation>Ordner für objects.gpkg, searched.gpkg, unsure.gpkg, counts.csv, report.html und result.json.</translation>
    </message>
    <message>
        <source>Folder for result.json, metrics.csv, figures.png and report.html.</source>
        <translation>Ordner für result.json, metrics.csv, figures.png und report.html.</translation>
    </message>
    <message>
        <source>Folder for sample.gpkg and sample.json.</source>
        <translation>Ordner für sample.gpkg und sample.json.</translation>
    </message>
    <message>
        <source>Folder for scenes.gpkg (a polygon per tile), classes.tif, areas.csv, report.html, result.json and the other files that you choose.</source>
        <translation>Ordner für scenes.gpkg (ein Polygon pro Kachel), classes.tif, areas.csv, report.html, result.json und die anderen Dateien, die Sie wählen.</translation>
    </message>
    <message>
        <source>Folder for score.tif, change.tif, change.gpkg, report.html and result.json.</source>
        <translation>Ordner für score.tif, change.tif, change.gpkg, report.html und result.json.</translation>
    </message>
    <message>
        <source>Folder for scores, change, polygons and the report.</source>
        <translation>Ordner für Scores, Veränderung, Polygone und den Bericht.</translation>
    </message>
    <message>
        <source>Folder for similar.gpkg (a polygon per tile found, ranked), report.html and result.json.</source>
        <translation>Ordner für similar.gpkg (ein Polygon pro gefundener Kachel, nach Rang), report.html und result.json.</translation>
    </message>
    <message>
        <source>Folder for the encoder, the checkpoints, the loss and a report.</source>
        <translation>Ordner für den Encoder, die Checkpoints, den Loss und einen Bericht.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Folder for the files, with checksums and a readme.</source>
        <translation>Ordner für die Dateien, mit Prüfsummen und einer Liesmich-Datei.</translation>
    </message>
    <message>
        <source>Folder for the map</source>
        <translation>Ordner für die Karte</translation>
    </message>
    <message>
        <source>Folder for the map. Empty: {}</source>
        <translation>Ordner für die Karte. Leer: {}</translation>
    </message>
    <message>
        <source>Folder for the named places</source>
        <translation>Ordner für die benannten Orte</translation>
    </message>
    <message>
        <source>Folder for the named places. Empty: {}</source>
        <translation>Ordner für die benannten Orte. Leer: {}</translation>
    </message>
    <message>
        <source>Folder for the objects</source>
        <translation>Ordner für die Objekte</translation>
    </message>
    <message>
        <source>Folder for the objects. Empty: {}</source>
        <translation>Ordner für die Objekte. Leer: {}</translation>
    </message>
    <message>
        <source>Folder for the rasters, polygons, styles, tables, README.txt, provenance.json and checksums.</source>
        <translation>Ordner für Raster, Polygone, Stile, Tabellen, README.txt, provenance.json und Prüfsummen.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Ordner für das Ergebnis</translation>
    </message>
    <message>
        <source>Folder for the sample</source>
        <translation>Ordner für die Stichprobe</translation>
    </message>
    <message>
        <source>Folder for the sample.</source>
        <translation>Ordner für die Stichprobe.</translation>
    </message>
    <message>
        <source>Folder for the training</source>
        <translation>Ordner für das Training</translation>
    </message>
    <message>
        <source>Folder of &amp;wheels</source>
        <translation>Ordner mit &amp;Wheels</translation>
    </message>
    <message>
        <source>Folder of a result</source>
        <translation>Ordner eines Ergebnisses</translation>
    </message>
    <message>
        <source>Folder of a training</source>
        <translation>Ordner eines Trainings</translation>
    </message>
    <message>
        <source>Folder of a training or of found objects</source>
        <translation>Ordner eines Trainings oder gefundener Objekte</translation>
    </message>
    <message>
        <source>Folder of an environment</source>
        <translation>Ordner einer Umgebung</translation>
    </message>
    <message>
        <source>Folder of labelled images</source>
        <translation>Ordner mit gelabelten Bildern</translation>
    </message>
    <message>
        <source>Folder of rasters or images</source>
        <translation>Ordner mit Rastern oder Bildern</translation>
    </message>
    <message>
        <source>Folder of the &amp;engine</source>
        <translation>&amp;Ordner der Engine</translation>
    </message>
    <message>
        <source>Folder of the engine</source>
        <translation>Ordner der Engine</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Ordner der Modelle</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Ordner mit Wheels</translation>
    </message>
    <message>
        <source>Folder that gets a folder for each run, runs.csv, runs.gpkg, report.html, result.json and catalog.json.</source>
        <translation>Ordner, der für jeden Lauf einen Ordner bekommt, und runs.csv, runs.gpkg, report.html, result.json und catalog.json.</translation>
    </message>
    <message>
        <source>Folder that keeps the encoder's maps, so that the next training on the same image is faster. Empty: a folder in your cache folder.</source>
        <translation>Ordner, der die Merkmalskarten des Encoders aufbewahrt, damit das nächste Training auf demselben Bild schneller ist. Leer: ein Ordner in Ihrem Zwischenspeicherordner.</translation>
    </message>
    <message>
        <source>Folder that keeps what the encoder makes of each tile, so that the next question about the same image is answered at once, and an interrupted run goes on. Empty: a folder in your cache folder.</source>
        <translation>Ordner, der behält, was der Encoder aus jeder Kachel macht, sodass die nächste Frage zum selben Bild sofort beantwortet wird und ein unterbrochener Lauf weitergeht. Leer: ein Ordner in Ihrem Cache-Ordner.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>For 8-bit pictures of Sentinel-2 that were stretched for the eye; knows the seasons.</source>
        <translation>Für 8-Bit-Bilder von Sentinel-2, die für das Auge gestreckt wurden; kennt die Jahreszeiten.</translation>
    </message>
    <message>
        <source>For Sentinel-1 backscatter in decibels, VV and VH: sees through clouds.</source>
        <translation>Für Sentinel-1-Rückstreuung in Dezibel, VV und VH: sieht durch Wolken.</translation>
    </message>
    <message>
        <source>For Sentinel-2 L1C with all its bands on machines without a GPU.</source>
        <translation>Für Sentinel-2 L1C mit allen Kanälen, auf Rechnern ohne GPU.</translation>
    </message>
    <message>
        <source>For Sentinel-2 L1C with all its bands, learned together with radar of the same places.</source>
        <translation>Für Sentinel-2 L1C mit allen Kanälen, zusammen mit Radar derselben Orte gelernt.</translation>
    </message>
    <message>
        <source>For Sentinel-2 L1C with all its bands: vegetation, water, burnt areas.</source>
        <translation>Für Sentinel-2 L1C mit allen Kanälen: Vegetation, Wasser, Brandflächen.</translation>
    </message>
    <message>
        <source>For a file that does not name its bands: the numbers of those of before that show red, green and blue, such as 3,2,1. In the dock, those with which the layer is drawn.</source>
        <translation>Für eine Datei, die ihre Kanäle nicht benennt: die Nummern der Kanäle von Vorher, die Rot, Grün und Blau zeigen, z. B. 3,2,1. Im Bedienfeld die, mit denen der Layer dargestellt wird.</translation>
    </message>
    <message>
        <source>For a file that does not name its bands: the numbers of those of the image that show red, green and blue, such as 3,2,1. In the dock, those with which the layer is drawn.</source>
        <translation>Für eine Datei, die ihre Kanäle nicht benennt: die Nummern der Kanäle des Bildes, die Rot, Grün und Blau zeigen, z. B. 3,2,1. Im Bedienfeld die, mit denen der Layer dargestellt wird.</translation>
    </message>
    <message>
        <source>For aerial and satellite images of 0.5 to 2 m in 8 bits; large, so a GPU helps.</source>
        <translation>Für Luft- und Satellitenbilder von 0,5 bis 2 m in 8 Bit; groß, daher hilft eine GPU.</translation>
    </message>
    <message>
        <source>For change detection and segmentation. none: distance between the encoder's maps, without labels, for change only. frozen: only a decoder is trained on labels. fine-tuned: encoder and decoder are trained.</source>
        <translation>Für Veränderungserkennung und Segmentierung. none: Abstand zwischen den Karten des Encoders, ohne Labels, nur für Veränderung. frozen: Nur ein Decoder wird mit Labels trainiert. fine-tuned: Encoder und Decoder werden trainiert.</translation>
    </message>
    <message>
        <source>For each class the score with the best balance of missed and wrong objects, by the training</source>
        <translation>Für jede Klasse der Wert mit dem besten Verhältnis von übersehenen und falschen Objekten, nach dem Training</translation>
    </message>
    <message>
        <source>For images with several labels: CSV file with a column `file` and one column per class holding 0 or 1. For segmentation of rasters: layer of polygons.</source>
        <translation>Für Bilder mit mehreren Labels: CSV-Datei mit einer Spalte `file` und einer Spalte pro Klasse mit 0 oder 1. Für die Segmentierung von Rastern: Layer mit Polygonen.</translation>
    </message>
    <message>
        <source>For labelled images without a folder per class: CSV file with a column `file` and a column `class`, or with one column per class holding 0 or 1. Where it also has columns `x` and `y`, the position of each image, regions are left out to measure the accuracy.</source>
        <translation>Für gelabelte Bilder ohne einen Ordner je Klasse: CSV-Datei mit einer Spalte `file` und einer Spalte `class`, oder mit einer Spalte je Klasse, in der 0 oder 1 steht. Wenn sie auch Spalten `x` und `y` hat, die Lage jedes Bildes, werden Gebiete ausgelassen, um die Genauigkeit zu messen.</translation>
    </message>
    <message>
        <source>For points without a size of their own: edge of the box on the ground; in pixels for images without a CRS.</source>
        <translation>Für Punkte ohne eigene Größe: Kante des Rahmens am Boden; in Pixeln bei Bildern ohne KBS.</translation>
    </message>
    <message>
        <source>For points: field with the edge of the box on the ground, in metres (without a CRS in pixels). Empty: a field called size or size_m, if there is one.</source>
        <translation>Für Punkte: Feld mit der Kante des Rahmens am Boden, in Metern (ohne KBS in Pixeln). Leer: ein Feld mit dem Namen size oder size_m, falls es eines gibt.</translation>
    </message>
    <message>
        <source>For the percentile rule: this share of the pixels is marked as unchanged.</source>
        <translation>Für die Perzentilregel: Dieser Anteil der Pixel wird als unverändert markiert.</translation>
    </message>
    <message>
        <source>For the quick mode. linear: one layer. mlp: one hidden layer.</source>
        <translation>Für den schnellen Modus. linear: eine Schicht. mlp: eine verdeckte Schicht.</translation>
    </message>
    <message>
        <source>For the robust rule: share of the unchanged pixels that may be marked as changed.</source>
        <translation>Für die robuste Regel: Anteil der unveränderten Pixel, die als verändert markiert werden dürfen.</translation>
    </message>
    <message>
        <source>For the thorough mode: maximum number of passes over the labels. Training stops earlier if the validation no longer improves.</source>
        <translation>Für den gründlichen Modus: größte Zahl von Durchgängen durch die Labels. Das Training endet früher, wenn sich die Validierung nicht mehr verbessert.</translation>
    </message>
    <message>
        <source>For the thorough mode: train only the decoder.</source>
        <translation>Für den gründlichen Modus: nur den Decoder trainieren.</translation>
    </message>
    <message>
        <source>For the true-colour image (TCI) of Sentinel-2 in 8 bits, faster than a Swin.</source>
        <translation>Für das Echtfarbenbild (TCI) von Sentinel-2 in 8 Bit, schneller als ein Swin.</translation>
    </message>
    <message>
        <source>For the true-colour image (TCI) of Sentinel-2 in 8 bits.</source>
        <translation>Für das Echtfarbenbild (TCI) von Sentinel-2 in 8 Bit.</translation>
    </message>
    <message>
        <source>Found among the areas that really are this class: {}</source>
        <translation>Gefunden unter den Flächen, die wirklich zu dieser Klasse gehören: {}</translation>
    </message>
    <message>
        <source>Found in {}.</source>
        <translation>Gefunden in {}.</translation>
    </message>
    <message>
        <source>Four times</source>
        <translation>Vierfach</translation>
    </message>
    <message>
        <source>Free some space or check the disk, then run the same job again to resume; the checkpoint of step {step} is kept.</source>
        <translation>Schaffen Sie Platz oder prüfen Sie den Datenträger, und starten Sie dann denselben Auftrag erneut, um fortzusetzen; der Checkpoint von Schritt {step} bleibt erhalten.</translation>
    </message>
    <message>
        <source>Free some space or check the disk, then run the same job again; there is no checkpoint yet.</source>
        <translation>Schaffen Sie Platz oder prüfen Sie den Datenträger, und starten Sie dann denselben Auftrag erneut; es gibt noch keinen Checkpoint.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder on another disk, then run the job again; finished windows are kept.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen Ordner auf einem anderen Datenträger, und starten Sie den Auftrag dann erneut; fertige Fenster bleiben erhalten.</translation>
    </message>
    <message>
        <source>Free some space there, or name another folder for temporary files by the variable TMPDIR.</source>
        <translation>Schaffen Sie dort Platz, oder nennen Sie mit der Variablen TMPDIR einen anderen Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>Free some space, choose a lower resolution, or export without a page.</source>
        <translation>Schaffen Sie Platz, wählen Sie eine geringere Auflösung, oder exportieren Sie ohne Seite.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk under Advanced.</source>
        <translation>Geben Sie Platz frei oder wählen Sie unter „Erweitert“ einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Free some space, or export the layer yourself and choose the file.</source>
        <translation>Schaffen Sie Platz, oder exportieren Sie den Layer selbst und wählen Sie die Datei.</translation>
    </message>
    <message>
        <source>Free some space, remove environments that are not used in the options, or choose a folder on another disk.</source>
        <translation>Geben Sie Platz frei, entfernen Sie in den Optionen unbenutzte Umgebungen, oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Free some space, then run the same job again.</source>
        <translation>Schaffen Sie Platz, und starten Sie denselben Auftrag dann erneut.</translation>
    </message>
    <message>
        <source>From the preset</source>
        <translation>Aus der Vorgabe</translation>
    </message>
    <message>
        <source>Frozen encoder</source>
        <translation>Eingefrorener Encoder</translation>
    </message>
    <message>
        <source>Fused scores (fused)</source>
        <translation>Fusionierte Scores (fused)</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Gather the wheels for this system and this version of Python, then choose their folder again.</source>
        <translation>Sammeln Sie die Wheels für dieses System und diese Version von Python und wählen Sie dann ihren Ordner erneut.</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>Gaussian, along outlines</source>
        <translation>Gauß, entlang von Umrissen</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoPackage with class, area and perimeter.</source>
        <translation>GeoPackage mit Klasse, Fläche und Umfang.</translation>
    </message>
    <message>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <source>GeoTIFF for the web, with a STAC item.</source>
        <translation>GeoTIFF für das Web, mit einem STAC-Item.</translation>
    </message>
    <message>
        <source>GeoTIFF,COG,GeoPackage,polygons,vectorise,QML,SLD,STAC,zip,layout,PDF,print,hand over</source>
        <translation>GeoTIFF,COG,GeoPackage,Polygone,vektorisieren,QML,SLD,STAC,ZIP,Layout,PDF,drucken,weitergeben</translation>
    </message>
    <message>
        <source>Georeference it first (QGIS: Raster &gt; Georeferencer, or Assign projection).</source>
        <translation>Georeferenzieren Sie es zuerst (QGIS: Raster &gt; Georeferenzierung, oder Projektion zuweisen).</translation>
    </message>
    <message>
        <source>Georeference the file again.</source>
        <translation>Georeferenzieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Georeference the image, or export the layer without a CRS if it was drawn on the image's pixels.</source>
        <translation>Georeferenzieren Sie das Bild, oder exportieren Sie den Layer ohne KBS, wenn er auf den Pixeln des Bildes gezeichnet wurde.</translation>
    </message>
    <message>
        <source>Georeference the images, or export the layer without a CRS if it was drawn on their pixels.</source>
        <translation>Georeferenzieren Sie die Bilder, oder exportieren Sie den Layer ohne KBS, wenn er auf deren Pixeln gezeichnet wurde.</translation>
    </message>
    <message>
        <source>Get more encoders</source>
        <translation>Weitere Encoder beschaffen</translation>
    </message>
    <message>
        <source>Give a point x,y or a box xmin,ymin,xmax,ymax on the image.</source>
        <translation>Geben Sie einen Punkt x,y oder ein Rechteck xmin,ymin,xmax,ymax auf dem Bild an.</translation>
    </message>
    <message>
        <source>Give an “Image” with its “Labels”, or “Labelled images” alone.</source>
        <translation>Geben Sie ein „Bild“ mit seinen „Labels“ oder nur „Gelabelte Bilder“ an.</translation>
    </message>
    <message>
        <source>Give an “Image” with its “Objects” and “Searched areas”, or “Labelled images” alone.</source>
        <translation>Geben Sie ein „Bild“ mit seinen „Objekten“ und „Abgesuchten Flächen“ an, oder „Gelabelte Bilder“ allein.</translation>
    </message>
    <message>
        <source>Give both.</source>
        <translation>Geben Sie beides an.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation>Geben Sie jeder Spalte einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Give each image exactly one class, or switch on “Several classes a place”.</source>
        <translation>Geben Sie jedem Bild genau eine Klasse, oder schalten Sie „Mehrere Klassen je Ort“ ein.</translation>
    </message>
    <message>
        <source>Give rare classes as much weight as common ones.</source>
        <translation>Seltenen Klassen so viel Gewicht geben wie häufigen.</translation>
    </message>
    <message>
        <source>Give way</source>
        <translation>Vorrang lassen</translation>
    </message>
    <message>
        <source>Give “Size of points”, or a “Size field” with the edge of each box.</source>
        <translation>Geben Sie „Größe der Punkte“ an, oder ein „Größenfeld“ mit der Kante jedes Rahmens.</translation>
    </message>
    <message>
        <source>Gives each tile of the image a class and its probability</source>
        <translation>Gibt jeder Kachel des Bildes eine Klasse und deren Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund fortfahren</translation>
    </message>
    <message>
        <source>Goes to the next one</source>
        <translation>Geht zum nächsten</translation>
    </message>
    <message>
        <source>Goes to the next place where a label would help most</source>
        <translation>Geht zur nächsten Stelle, an der ein Label am meisten helfen würde</translation>
    </message>
    <message>
        <source>Goes to the next point without an answer</source>
        <translation>Geht zum nächsten Punkt ohne Antwort</translation>
    </message>
    <message>
        <source>Goes to the next window where labels would help most</source>
        <translation>Geht zum nächsten Fenster, in dem Labels am meisten helfen</translation>
    </message>
    <message>
        <source>Grey views</source>
        <translation>Graue Ansichten</translation>
    </message>
    <message>
        <source>Grid cell</source>
        <translation>Gitterzelle</translation>
    </message>
    <message>
        <source>Grid from</source>
        <translation>Gitter von</translation>
    </message>
    <message>
        <source>Ground resolution</source>
        <translation>Bodenauflösung</translation>
    </message>
    <message>
        <source>Ground resolution of the images that the encoder was trained on.</source>
        <translation>Bodenauflösung der Bilder, auf denen der Encoder trainiert wurde.</translation>
    </message>
    <message>
        <source>Groups of alike changes</source>
        <translation>Gruppen ähnlicher Veränderungen</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Die Hälfte</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Halbe Genauigkeit</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help a cluster</source>
        <translation>Einem Cluster helfen</translation>
    </message>
    <message>
        <source>Help a cluster…</source>
        <translation>Einem Cluster helfen…</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Verdeckte Schicht</translation>
    </message>
    <message>
        <source>Hidden share</source>
        <translation>Verdeckter Anteil</translation>
    </message>
    <message>
        <source>Hide snow</source>
        <translation>Schnee verdecken</translation>
    </message>
    <message>
        <source>Hide the cells of the second view too. The first published code only marked them.</source>
        <translation>Auch die Zellen der zweiten Ansicht verdecken. Der zuerst veröffentlichte Code hat sie nur markiert.</translation>
    </message>
    <message>
        <source>Hide the cells of the second view too. The first published code only marked them. Only with Method: CMID.</source>
        <translation>Auch die Zellen der zweiten Ansicht verdecken. Der zuerst veröffentlichte Code hat sie nur markiert. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>Histogram of the change score</source>
        <translation>Histogramm des Veränderungsscores</translation>
    </message>
    <message>
        <source>Hosts from which rasters are read by https, such as data.example.org or *.example.org, and names of public buckets for s3. All others are refused. Empty: none.</source>
        <translation>Hosts, von denen Raster über https gelesen werden, etwa data.example.org oder *.example.org, und Namen öffentlicher Buckets für s3. Alle anderen werden abgelehnt. Leer: keine.</translation>
    </message>
    <message>
        <source>How a raster is interpolated if its pixels do not lie on the grid.</source>
        <translation>Wie ein Raster interpoliert wird, wenn seine Pixel nicht auf dem Gitter liegen.</translation>
    </message>
    <message>
        <source>How change is scored without labels</source>
        <translation>Wie Veränderung ohne Labels bewertet wird</translation>
    </message>
    <message>
        <source>How change is scored without labels.</source>
        <translation>Wie Veränderung ohne Labels bewertet wird.</translation>
    </message>
    <message>
        <source>How change is scored without labels. cva: length of the standardised change vector; fast. irmad: iteratively reweighted multivariate alteration detection; insensitive to linear radiometric differences. deep: patterns in the feature maps of an encoder, and how well one date predicts the other. fused: patterns in the bands and the encoder's maps, and how well one date predicts the other; best on average of the methods that learn nothing. learned: the fused score, and what a small network learns on this very pair, without labels. Clearly better where pixels are finer than 3 m and where large even areas change, such as water; worse than fused where change is rare at 10 m. Takes two to three times as long.</source>
        <translation>Wie Veränderung ohne Labels bewertet wird. cva: Länge des standardisierten Veränderungsvektors; schnell. irmad: iterativ neu gewichtete Multivariate Alteration Detection; unempfindlich gegen lineare radiometrische Unterschiede. deep: Muster in den Merkmalskarten eines Encoders, und wie gut ein Zeitpunkt den anderen vorhersagt. fused: Muster in den Kanälen und den Merkmalskarten des Encoders, und wie gut ein Zeitpunkt den anderen vorhersagt; im Mittel die beste der Methoden, die nichts lernen. learned: der fusionierte Score, und was ein kleines Netz auf genau diesem Paar lernt, ohne Labels. Deutlich besser, wo Pixel feiner als 3 m sind und wo sich große gleichmäßige Flächen wie Wasser verändern; schlechter als fused, wo Veränderung bei 10 m selten ist. Dauert zwei- bis dreimal so lange.</translation>
    </message>
    <message>
        <source>How far borders may move to smooth out the pixel steps; neighbouring polygons keep a common border. 0: no smoothing.</source>
        <translation>Wie weit sich Grenzen verschieben dürfen, um die Pixelstufen zu glätten; benachbarte Polygone behalten eine gemeinsame Grenze. 0: keine Glättung.</translation>
    </message>
    <message>
        <source>How keys from the same scene as the query are treated, in the queue and in the batch. soft: recalibrated labels. hard: equal labels. drop: they are left out. none: as negatives, as in MoCo v2.</source>
        <translation>Wie Schlüssel aus derselben Szene wie die Anfrage behandelt werden, in der Warteschlange und im Batch. soft: neu kalibrierte Labels. hard: gleiche Labels. drop: Sie werden ausgelassen. none: als Negative, wie in MoCo v2.</translation>
    </message>
    <message>
        <source>How keys from the same scene as the query are treated, in the queue and in the batch. soft: recalibrated labels. hard: equal labels. drop: they are left out. none: as negatives, as in MoCo v2. Only with Method: SwiMDiff.</source>
        <translation>Wie Schlüssel aus derselben Szene wie die Anfrage behandelt werden, in der Warteschlange und im Batch. soft: neu kalibrierte Labels. hard: gleiche Labels. drop: Sie werden ausgelassen. none: als Negative, wie in MoCo v2. Nur mit Methode: SwiMDiff.</translation>
    </message>
    <message>
        <source>How many of the most informative places are listed in places.gpkg.</source>
        <translation>Wie viele der informativsten Stellen in places.gpkg aufgeführt werden.</translation>
    </message>
    <message>
        <source>How many of the most informative places in the view are listed.</source>
        <translation>Wie viele der informativsten Stellen in der Ansicht aufgeführt werden.</translation>
    </message>
    <message>
        <source>How many of the most similar tiles are given.</source>
        <translation>Wie viele der ähnlichsten Kacheln ausgegeben werden.</translation>
    </message>
    <message>
        <source>How many of the windows whose objects are most uncertain are listed. 0: none.</source>
        <translation>Wie viele der Fenster aufgelistet werden, deren Objekte am unsichersten sind. 0: keine.</translation>
    </message>
    <message>
        <source>How many threads a job started from the dock uses</source>
        <translation>Wie viele Threads ein aus dem Bedienfeld gestarteter Auftrag verwendet</translation>
    </message>
    <message>
        <source>How many times larger the encoder sees the image; below 1, smaller. auto: chosen from the size of the objects, so that the smaller ones are about 12 pixels wide.</source>
        <translation>Wievielmal größer der Encoder das Bild sieht; unter 1 kleiner. auto: nach der Größe der Objekte gewählt, sodass die kleineren etwa 12 Pixel breit sind.</translation>
    </message>
    <message>
        <source>How much of its edge a tile shares with the next one. Each tile then stands for the part around its middle.</source>
        <translation>Wie viel seiner Kante eine Kachel mit der nächsten teilt. Jede Kachel steht dann für den Teil um ihre Mitte.</translation>
    </message>
    <message>
        <source>How much rebuilding the hidden pixels counts. 0: it is left out.</source>
        <translation>Wie viel das Wiederherstellen der verdeckten Pixel zählt. 0: Es entfällt.</translation>
    </message>
    <message>
        <source>How much rebuilding the hidden pixels counts. 0: it is left out. Only with Method: CMID.</source>
        <translation>Wie viel das Wiederherstellen der verdeckten Pixel zählt. 0: Es entfällt. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>How much telling the views of a patch from those of others counts. 0: it is left out.</source>
        <translation>Wie viel das Unterscheiden der Ansichten eines Patches von denen anderer zählt. 0: Es entfällt.</translation>
    </message>
    <message>
        <source>How much telling the views of a patch from those of others counts. 0: it is left out. Only with Method: CMID.</source>
        <translation>Wie viel das Unterscheiden der Ansichten eines Patches von denen anderer zählt. 0: Es entfällt. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>How much the agreement of student and teacher on each place counts. 0: it is left out.</source>
        <translation>Wie viel die Übereinstimmung von Schüler und Lehrer an jeder Stelle zählt. 0: Sie entfällt.</translation>
    </message>
    <message>
        <source>How much the agreement of student and teacher on each place counts. 0: it is left out. Only with Method: CMID.</source>
        <translation>Wie viel die Übereinstimmung von Schüler und Lehrer an jeder Stelle zählt. 0: Sie entfällt. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>How much the spectrum of the rebuilt image counts beside its pixels.</source>
        <translation>Wie viel das Spektrum des wiederhergestellten Bildes neben dessen Pixeln zählt.</translation>
    </message>
    <message>
        <source>How much the spectrum of the rebuilt image counts beside its pixels. Only with Method: CMID.</source>
        <translation>Wie viel das Spektrum des wiederhergestellten Bildes neben dessen Pixeln zählt. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>How often a checkpoint is written; there is always one when training pauses.</source>
        <translation>Wie oft ein Checkpoint geschrieben wird; wenn das Training pausiert, gibt es immer einen.</translation>
    </message>
    <message>
        <source>How often each patch is seen. Empty: from the preset.</source>
        <translation>Wie oft jedes Patch gesehen wird. Leer: aus der Vorgabe.</translation>
    </message>
    <message>
        <source>How often the loss is recorded.</source>
        <translation>Wie oft der Loss aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>How the accuracy is estimated. areas: whole areas, or images, are left out in turn. blocks: square parts of the areas are left out in turn. auto: areas if there are several.</source>
        <translation>Wie die Genauigkeit geschätzt wird. areas: ganze Flächen oder Bilder werden der Reihe nach ausgelassen. blocks: quadratische Teile der Flächen werden der Reihe nach ausgelassen. auto: areas, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>How the accuracy is estimated. polygons: whole features are left out in turn. blocks: square areas of the ground are left out in turn. auto: polygons if there are few features. No feature is ever used for both training and validation.</source>
        <translation>Wie die Genauigkeit geschätzt wird. polygons: Ganze Objekte werden der Reihe nach ausgelassen. blocks: Quadratische Bodenflächen werden der Reihe nach ausgelassen. auto: polygons, wenn es wenige Objekte gibt. Kein Objekt wird je zugleich für Training und Validierung verwendet.</translation>
    </message>
    <message>
        <source>How the accuracy is estimated. polygons: whole features are left out in turn. blocks: square regions of the ground are left out in turn. auto: polygons if there are few features. Labelled images are left out in turn.</source>
        <translation>Wie die Genauigkeit geschätzt wird. polygons: Ganze Objekte werden der Reihe nach ausgelassen. blocks: Quadratische Gebiete am Boden werden der Reihe nach ausgelassen. auto: polygons, wenn es wenige Objekte gibt. Gelabelte Bilder werden der Reihe nach ausgelassen.</translation>
    </message>
    <message>
        <source>How the encoder learns.</source>
        <translation>Wie der Encoder lernt.</translation>
    </message>
    <message>
        <source>How the encoder learns. swimdiff: for large images, cut into many patches a scene, and for little time: patches of the same scene count as alike, and the maps also serve to remove noise. cmid: for single images, and for maps that keep where things lie: hidden parts are rebuilt, and places are matched between views; a step takes twice as long.</source>
        <translation>Wie der Encoder lernt. swimdiff: für große Bilder mit vielen Patches je Szene und für wenig Zeit: Patches derselben Szene gelten als ähnlich, und die Merkmalskarten dienen auch dazu, Rauschen zu entfernen. cmid: für einzelne Bilder und für Merkmalskarten, die bewahren, wo etwas liegt: Verdeckte Teile werden wiederhergestellt, und Stellen werden zwischen Ansichten abgeglichen; ein Schritt dauert doppelt so lange.</translation>
    </message>
    <message>
        <source>How the encoder was trained, and on which images.</source>
        <translation>Wie und auf welchen Bildern der Encoder trainiert wurde.</translation>
    </message>
    <message>
        <source>How the map was made and exported, for programs.</source>
        <translation>Wie die Karte erstellt und exportiert wurde, für Programme.</translation>
    </message>
    <message>
        <source>How the points are placed.</source>
        <translation>Wie die Punkte verteilt werden.</translation>
    </message>
    <message>
        <source>How the points are placed. stratified: in each class of the map. simple: anywhere on the map. systematic: on a square grid with a random start.</source>
        <translation>Wie die Punkte verteilt werden. stratified: in jeder Klasse der Karte. simple: irgendwo auf der Karte. systematic: auf einem quadratischen Gitter mit zufälligem Anfang.</translation>
    </message>
    <message>
        <source>How the points were drawn, which determines the estimators. A sample from draw-sample already contains this.</source>
        <translation>Wie die Punkte gezogen wurden; das bestimmt die Schätzer. Eine Stichprobe von draw-sample enthält dies bereits.</translation>
    </message>
    <message>
        <source>How the rasters are compressed. zstd is faster; deflate can be opened by older programs.</source>
        <translation>Wie die Raster komprimiert werden. zstd ist schneller; deflate kann von älteren Programmen geöffnet werden.</translation>
    </message>
    <message>
        <source>How the second date is interpolated if its pixels do not lie on the grid.</source>
        <translation>Wie der zweite Zeitpunkt interpoliert wird, wenn seine Pixel nicht auf dem Gitter liegen.</translation>
    </message>
    <message>
        <source>How the values of the two dates are made comparable: none, moments (mean and spread of each band), or invariant (the same, fitted to the unchanged pixels).</source>
        <translation>Wie die Werte der beiden Zeitpunkte vergleichbar gemacht werden: none, moments (Mittelwert und Streuung jedes Kanals) oder invariant (dasselbe, an die unveränderten Pixel angepasst).</translation>
    </message>
    <message>
        <source>How to use a band that a file calls alpha. Many programs call a fourth band so, whatever it shows.</source>
        <translation>Wie ein Kanal verwendet wird, den eine Datei Alpha nennt. Viele Programme nennen einen vierten Kanal so, was er auch zeigt.</translation>
    </message>
    <message>
        <source>How to use a band that a file calls alpha. Many programs call a fourth band so, whatever it shows. auto: transparency if nearly all of its values are 0 or the highest one. transparency: pixels where it is 0 have no data. imagery: a band as the others, such as near infrared.</source>
        <translation>Wie ein Kanal verwendet wird, den eine Datei Alpha nennt. Viele Programme nennen einen vierten Kanal so, was er auch zeigt. auto: Transparenz, wenn fast alle seine Werte 0 oder der höchste sind. transparency: Pixel, wo er 0 ist, haben keine Daten. imagery: ein Kanal wie die anderen, z. B. nahes Infrarot.</translation>
    </message>
    <message>
        <source>IR-MAD</source>
        <translation>IR-MAD</translation>
    </message>
    <message>
        <source>IR-MAD, pass {number}</source>
        <translation>IR-MAD, Durchgang {number}</translation>
    </message>
    <message>
        <source>If the header belongs to another file, choose that; otherwise copy or download both again.</source>
        <translation>Gehört der Header zu einer anderen Datei, wählen Sie diese; sonst kopieren Sie beide erneut oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>If you trust its host, add it to “Allowed hosts”, where the job has that; otherwise download the file first.</source>
        <translation>Wenn Sie diesem Host vertrauen, fügen Sie ihn zu „Erlaubte Hosts“ hinzu, wo der Auftrag das hat; sonst laden Sie die Datei zuerst herunter.</translation>
    </message>
    <message>
        <source>If you trust this host, add it to “Allowed hosts”; otherwise download the file first.</source>
        <translation>Wenn Sie diesem Host vertrauen, fügen Sie ihn zu „Erlaubte Hosts“ hinzu; sonst laden Sie die Datei zuerst herunter.</translation>
    </message>
    <message>
        <source>Ima&amp;ge</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Bilddaten</translation>
    </message>
    <message>
        <source>Images are resampled to this width and height, but for segmentation. Empty: no resampling.</source>
        <translation>Bilder werden auf diese Breite und Höhe umgerechnet, außer für die Segmentierung. Leer: keine Umrechnung.</translation>
    </message>
    <message>
        <source>Images of one region are in several parts, so other regions may do worse. With columns x and y, a label table says where the images lie, and whole regions are left out.</source>
        <translation>Bilder eines Gebiets liegen in mehreren Teilen, sodass andere Gebiete schlechter abschneiden können. Mit Spalten x und y sagt eine Labeltabelle, wo die Bilder liegen, und ganze Gebiete werden ausgelassen.</translation>
    </message>
    <message>
        <source>Images without georeference</source>
        <translation>Bilder ohne Georeferenz</translation>
    </message>
    <message>
        <source>Images without georeference are compared pixel by pixel: crop them to the same size, or georeference them.</source>
        <translation>Bilder ohne Georeferenz werden Pixel für Pixel verglichen: Schneiden Sie sie auf dieselbe Größe zu, oder georeferenzieren Sie sie.</translation>
    </message>
    <message>
        <source>Import encoder</source>
        <translation>Encoder importieren</translation>
    </message>
    <message>
        <source>Import it with import-encoder, which adds a card.</source>
        <translation>Importieren Sie ihn mit import-encoder, was einen Steckbrief hinzufügt.</translation>
    </message>
    <message>
        <source>Imported the encoder</source>
        <translation>Encoder importiert</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>Importing {}…</source>
        <translation>Importiere {}…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>In place of a raster and its labels: folders or zips of images with one folder per class, one path per line.</source>
        <translation>Statt eines Rasters und seiner Labels: Ordner oder ZIP-Dateien mit Bildern, ein Ordner pro Klasse, ein Pfad pro Zeile.</translation>
    </message>
    <message>
        <source>In place of a raster and its objects: COCO files (.json, beside its images or their folder) or YOLO folders (images, labels, and data.yaml or classes.txt with the names), one path per line. Each image counts as searched completely.</source>
        <translation>Anstelle eines Rasters und seiner Objekte: COCO-Dateien (.json, neben ihren Bildern oder deren Ordner) oder YOLO-Ordner (images, labels und data.yaml oder classes.txt mit den Namen), ein Pfad je Zeile. Jedes Bild gilt als vollständig abgesucht.</translation>
    </message>
    <message>
        <source>In the QGIS profile</source>
        <translation>Im QGIS-Profil</translation>
    </message>
    <message>
        <source>In the polygons, areas smaller than this get the class around them.</source>
        <translation>In den Polygonen erhalten kleinere Flächen als diese die Klasse um sie herum.</translation>
    </message>
    <message>
        <source>In units of the CRS. 0: the cell size of the raster that gives the grid.</source>
        <translation>In Einheiten des KBS. 0: die Zellengröße des Rasters, das das Gitter vorgibt.</translation>
    </message>
    <message>
        <source>In {path}, {count} {count:place is|places are} labelled, of {classes} {classes:class|classes}.</source>
        <translation>In {path} {count:ist|sind} {count} {count:Ort|Orte} gelabelt, von {classes} {classes:Klasse|Klassen}.</translation>
    </message>
    <message>
        <source>Index of &amp;torch</source>
        <translation>Index von &amp;torch</translation>
    </message>
    <message>
        <source>Input {position} shows different things: {shown}. Choose the bands under “Bands”.</source>
        <translation>Eingabe {position} zeigt anderes: {shown}. Wählen Sie die Kanäle unter „Kanäle“.</translation>
    </message>
    <message>
        <source>Install Python 3.12, then open this again.</source>
        <translation>Installieren Sie Python 3.12 und öffnen Sie dies dann erneut.</translation>
    </message>
    <message>
        <source>Install Python 3.12, then press Set up again.</source>
        <translation>Installieren Sie Python 3.12 und drücken Sie dann erneut „Einrichten“.</translation>
    </message>
    <message>
        <source>Install it: {python} -m pip install distributed cryptography</source>
        <translation>Installieren Sie es: {python} -m pip install distributed cryptography</translation>
    </message>
    <message>
        <source>Install the plugin again, or choose another Python for the engine in the options.</source>
        <translation>Installieren Sie die Erweiterung erneut, oder wählen Sie in den Optionen ein anderes Python für die Engine.</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>Installieren Sie die Erweiterung erneut.</translation>
    </message>
    <message>
        <source>Install the same version on all machines, then start the workers again.</source>
        <translation>Installieren Sie auf allen Rechnern dieselbe Version, und starten Sie die Arbeitsprozesse dann neu.</translation>
    </message>
    <message>
        <source>Install the “Microsoft Visual C++ Redistributable” for x64 of 2015 to 2022, restart QGIS, then press Repair.</source>
        <translation>Installieren Sie das „Microsoft Visual C++ Redistributable“ für x64 von 2015 bis 2022, starten Sie QGIS neu und drücken Sie dann „Reparieren“.</translation>
    </message>
    <message>
        <source>Intersection</source>
        <translation>Schnittmenge</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Invariant pixels</source>
        <translation>Invariante Pixel</translation>
    </message>
    <message>
        <source>It can be resumed, even after QGIS was closed.</source>
        <translation>Es kann fortgesetzt werden, auch nachdem QGIS geschlossen wurde.</translation>
    </message>
    <message>
        <source>It can be stopped and resumed at any time.</source>
        <translation>Es kann jederzeit angehalten und fortgesetzt werden.</translation>
    </message>
    <message>
        <source>It can only be resumed with the same sources and settings.</source>
        <translation>Es kann nur mit denselben Quellen und Einstellungen fortgesetzt werden.</translation>
    </message>
    <message>
        <source>It cannot be started ({reason}).</source>
        <translation>Es kann nicht gestartet werden ({reason}).</translation>
    </message>
    <message>
        <source>It could not be copied to the models folder.</source>
        <translation>Er konnte nicht in den Modellordner kopiert werden.</translation>
    </message>
    <message>
        <source>It ended with status {status}.</source>
        <translation>Es wurde mit dem Status {status} beendet.</translation>
    </message>
    <message>
        <source>It has the bands 1 to {count}: {names}.</source>
        <translation>Es hat die Kanäle 1 bis {count}: {names}.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>Vorhanden: {names}.</translation>
    </message>
    <message>
        <source>It has: {columns}.</source>
        <translation>Vorhanden: {columns}.</translation>
    </message>
    <message>
        <source>It is a 32-bit Python; a 64-bit one is needed.</source>
        <translation>Es ist ein 32-Bit-Python; ein 64-Bit-Python wird gebraucht.</translation>
    </message>
    <message>
        <source>It is listed under Models.</source>
        <translation>Er ist unter „Modelle“ aufgeführt.</translation>
    </message>
    <message>
        <source>It is made for Intel and runs under Rosetta, for which torch has no builds; take one for Apple silicon.</source>
        <translation>Es ist für Intel gemacht und läuft unter Rosetta, für das es kein torch gibt; nehmen Sie eines für Apple Silicon.</translation>
    </message>
    <message>
        <source>It is set up once. You see first what will be fetched, and how large it is.</source>
        <translation>Sie wird einmal eingerichtet. Zuerst sehen Sie, was geladen wird und wie groß es ist.</translation>
    </message>
    <message>
        <source>It is shown when that project is opened again.</source>
        <translation>Es wird angezeigt, wenn dieses Projekt wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>It lacks venv or ensurepip; on Debian and Ubuntu the package python3-venv brings both.</source>
        <translation>Ihm fehlt venv oder ensurepip; unter Debian und Ubuntu bringt das Paket python3-venv beide mit.</translation>
    </message>
    <message>
        <source>It may be damaged or truncated; a Shapefile needs its .shx and .dbf files next to it. Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Sie ist vielleicht beschädigt oder abgeschnitten; ein Shapefile braucht seine .shx- und .dbf-Dateien daneben. Speichern Sie sie als GeoPackage (QGIS: Exportieren &gt; Objekte speichern als) und wählen Sie dieses.</translation>
    </message>
    <message>
        <source>It may be truncated, damaged, or in an unsupported format. Supported formats: {formats}.</source>
        <translation>Sie ist vielleicht abgeschnitten, beschädigt oder in einem nicht unterstützten Format. Unterstützte Formate: {formats}.</translation>
    </message>
    <message>
        <source>It needs a header with {column} and one column per class, and 0 or 1 in each row; or with {column} and {names}, the name of the class.</source>
        <translation>Nötig ist eine Kopfzeile mit {column} und einer Spalte je Klasse und 0 oder 1 in jeder Zeile; oder mit {column} und {names}, dem Namen der Klasse.</translation>
    </message>
    <message>
        <source>It was removed or updated, perhaps with QGIS. Press Repair to make the environment with another one.</source>
        <translation>Es wurde entfernt oder aktualisiert, vielleicht mit QGIS. Drücken Sie „Reparieren“, um die Umgebung mit einem anderen anzulegen.</translation>
    </message>
    <message>
        <source>Its CRS is not the one that its coordinates are in, or it must be cut to 360 degrees. Assign the right CRS (QGIS: Raster &gt; Projections &gt; Assign projection), or clip it (Raster &gt; Extraction).</source>
        <translation>Sein KBS ist nicht das seiner Koordinaten, oder es muss auf 360 Grad zugeschnitten werden. Weisen Sie das richtige KBS zu (QGIS: Raster &gt; Projektionen &gt; Projektion zuweisen), oder schneiden Sie es zu (Raster &gt; Extraktion).</translation>
    </message>
    <message>
        <source>Its CRS is not the one that its coordinates are in, or longitude and latitude were swapped. Assign the right CRS (QGIS: Raster &gt; Projections &gt; Assign projection).</source>
        <translation>Sein KBS ist nicht das seiner Koordinaten, oder Länge und Breite wurden vertauscht. Weisen Sie das richtige KBS zu (QGIS: Raster &gt; Projektionen &gt; Projektion zuweisen).</translation>
    </message>
    <message>
        <source>Its column `file` must contain the names of the images, or their paths relative to the source.</source>
        <translation>Die Spalte `file` muss die Namen der Bilder enthalten, oder ihre Pfade relativ zur Quelle.</translation>
    </message>
    <message>
        <source>Its column {column} must contain file names, or paths inside the folder or zip.</source>
        <translation>Die Spalte {column} muss Dateinamen enthalten, oder Pfade innerhalb des Ordners oder der ZIP-Datei.</translation>
    </message>
    <message>
        <source>Its weights or its scaling are damaged: train it again, or use another copy of the file.</source>
        <translation>Seine Gewichte oder seine Skalierung sind beschädigt: Trainieren Sie es erneut, oder verwenden Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>JSON list of the classes, as in train-classifier. Empty: the names and colours of the map.</source>
        <translation>JSON-Liste der Klassen, wie in train-classifier. Leer: die Namen und Farben der Karte.</translation>
    </message>
    <message>
        <source>JSON list of the classes, such as [{"value": 1, "name": "Water", "colour": "#1f78b4"}]. Empty: the classes found in the field.</source>
        <translation>JSON-Liste der Klassen, z. B. [{"value": 1, "name": "Water", "colour": "#1f78b4"}]. Leer: die im Feld gefundenen Klassen.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Join file</source>
        <translation>Beitrittsdatei</translation>
    </message>
    <message>
        <source>Join file of the cluster</source>
        <translation>Beitrittsdatei des Clusters</translation>
    </message>
    <message>
        <source>Join files</source>
        <translation>Beitrittsdateien</translation>
    </message>
    <message>
        <source>Keep only one line per file.</source>
        <translation>Lassen Sie nur eine Zeile pro Datei stehen.</translation>
    </message>
    <message>
        <source>Keep some patches (at most one in eight, and 512) out of the training, and measure on them, without labels, whether the encoder is better than its start.</source>
        <translation>Einige Patches (höchstens eines von acht, und 512) vom Training zurückhalten und an ihnen ohne Labels messen, ob der Encoder besser ist als sein Ausgangszustand.</translation>
    </message>
    <message>
        <source>Keep the encoder</source>
        <translation>Encoder beibehalten</translation>
    </message>
    <message>
        <source>Keeps the answer and goes to the next point without one</source>
        <translation>Behält die Antwort und geht zum nächsten Punkt ohne Antwort</translation>
    </message>
    <message>
        <source>Keeps these places: the next search makes another layer instead of replacing this one</source>
        <translation>Behält diese Orte: Die nächste Suche macht einen weiteren Layer, statt diesen zu ersetzen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Key momentum</source>
        <translation>Schlüssel-Momentum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of mask</source>
        <translation>Art der Maske</translation>
    </message>
    <message>
        <source>Kinds of land, by tiles</source>
        <translation>Arten des Geländes, nach Kacheln</translation>
    </message>
    <message>
        <source>Known are {choices}.</source>
        <translation>Bekannt sind {choices}.</translation>
    </message>
    <message>
        <source>Known jobs are {known}.</source>
        <translation>Bekannte Aufträge sind {known}.</translation>
    </message>
    <message>
        <source>Known parameters are {known}.</source>
        <translation>Bekannte Parameter sind {known}.</translation>
    </message>
    <message>
        <source>Known values are {known}.</source>
        <translation>Bekannte Werte sind {known}.</translation>
    </message>
    <message>
        <source>Known values are {known}. Update the plugin.</source>
        <translation>Bekannte Werte sind {known}. Aktualisieren Sie die Erweiterung.</translation>
    </message>
    <message>
        <source>L&amp;ine</source>
        <translation>L&amp;inie</translation>
    </message>
    <message>
        <source>Label layer</source>
        <translation>Labellayer</translation>
    </message>
    <message>
        <source>Label more places: at least five of each class, spread over the image.</source>
        <translation>Labeln Sie mehr Orte: mindestens fünf jeder Klasse, über das Bild verteilt.</translation>
    </message>
    <message>
        <source>Label table</source>
        <translation>Labeltabelle</translation>
    </message>
    <message>
        <source>Label table or polygons</source>
        <translation>Labeltabelle oder Polygone</translation>
    </message>
    <message>
        <source>Labelled images</source>
        <translation>Gelabelte Bilder</translation>
    </message>
    <message>
        <source>Labelled objects</source>
        <translation>Gelabelte Objekte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels and earlier maps are unchanged. Finished parts are kept: run it again to resume.</source>
        <translation>Labels und frühere Karten sind unverändert. Fertige Teile bleiben erhalten: Starten Sie erneut, um fortzusetzen.</translation>
    </message>
    <message>
        <source>Labels and earlier models are unchanged. What was looked at is kept.</source>
        <translation>Labels und frühere Modelle sind unverändert. Was angesehen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Labels and earlier results are unchanged. Finished parts are kept: run it again to resume.</source>
        <translation>Labels und frühere Ergebnisse sind unverändert. Fertige Teile bleiben erhalten: Starten Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>Labels on the map</source>
        <translation>Labels auf der Karte</translation>
    </message>
    <message>
        <source>Labels so far</source>
        <translation>Bisherige Labels</translation>
    </message>
    <message>
        <source>Labels: areas</source>
        <translation>Labels: Flächen</translation>
    </message>
    <message>
        <source>Labels: lines</source>
        <translation>Labels: Linien</translation>
    </message>
    <message>
        <source>Labels: points</source>
        <translation>Labels: Punkte</translation>
    </message>
    <message>
        <source>Landsat QA_PIXEL</source>
        <translation>Landsat QA_PIXEL</translation>
    </message>
    <message>
        <source>Laptop overnight</source>
        <translation>Laptop über Nacht</translation>
    </message>
    <message>
        <source>Largest overlap</source>
        <translation>Größte Überlappung</translation>
    </message>
    <message>
        <source>Layer of the area</source>
        <translation>Layer des Gebiets</translation>
    </message>
    <message>
        <source>Layer of the areas</source>
        <translation>Layer der Flächen</translation>
    </message>
    <message>
        <source>Layer of the districts</source>
        <translation>Layer der Bezirke</translation>
    </message>
    <message>
        <source>Laying out the page</source>
        <translation>Gestalte die Seite</translation>
    </message>
    <message>
        <source>Laying out the page…</source>
        <translation>Seite wird gestaltet…</translation>
    </message>
    <message>
        <source>Learned on this pair (learned)</source>
        <translation>Auf diesem Paar gelernt (learned)</translation>
    </message>
    <message>
        <source>Learning from changes made of the pair itself</source>
        <translation>Lerne aus Veränderungen, die aus dem Paar selbst gemacht sind</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate of AdamW, which trains the denoiser.</source>
        <translation>Lernrate von AdamW, das den Entrauscher trainiert.</translation>
    </message>
    <message>
        <source>Learning rate of AdamW, which trains the denoiser. Only with Method: SwiMDiff.</source>
        <translation>Lernrate von AdamW, das den Entrauscher trainiert. Nur mit Methode: SwiMDiff.</translation>
    </message>
    <message>
        <source>Learning rate of the denoiser</source>
        <translation>Lernrate des Entrauschers</translation>
    </message>
    <message>
        <source>Learning rate of the encoder. Empty: by optimiser, 0.001 for adamw, which uses it as given, and 0.03 for sgd, where it applies to a batch of 256 and is scaled in proportion to the batch; 0.00625 for adan, scaled with the root of the batch.</source>
        <translation>Lernrate des Encoders. Leer: je nach Optimierer, 0,001 für adamw, das sie unverändert verwendet, und 0,03 für sgd, wo sie für einen Batch von 256 gilt und proportional zum Batch skaliert wird; 0,00625 für adan, skaliert mit der Wurzel des Batches.</translation>
    </message>
    <message>
        <source>Learns the names, and measures how well they are told</source>
        <translation>Lernt die Namen und misst, wie gut sie unterschieden werden</translation>
    </message>
    <message>
        <source>Leave it empty: what is not finite always means no data.</source>
        <translation>Lassen Sie es leer: Was nicht endlich ist, bedeutet immer keine Daten.</translation>
    </message>
    <message>
        <source>Leave it out, or set “{chooser_label}” to {choices}.</source>
        <translation>Lassen Sie es weg, oder setzen Sie „{chooser_label}“ auf {choices}.</translation>
    </message>
    <message>
        <source>Leave “Bands”, “Mean” and “Deviation” empty.</source>
        <translation>Lassen Sie „Kanäle“, „Mittelwert“ und „Standardabweichung“ leer.</translation>
    </message>
    <message>
        <source>Leave “CRS of the result” empty.</source>
        <translation>Lassen Sie „KBS des Ergebnisses“ leer.</translation>
    </message>
    <message>
        <source>Leave “Compute on” and “Join file” empty; {able} can do so.</source>
        <translation>Lassen Sie „Rechnen auf“ und „Beitrittsdatei“ leer; {able} können das.</translation>
    </message>
    <message>
        <source>Leave “Second date” empty, or choose a model that was trained on two dates.</source>
        <translation>Lassen Sie „Zweiter Zeitpunkt“ leer, oder wählen Sie ein Modell, das auf zwei Zeitpunkten trainiert wurde.</translation>
    </message>
    <message>
        <source>Leave “Tile size” empty, train a model on such places, or switch on “Classify anyway”.</source>
        <translation>Lassen Sie „Kachelgröße“ leer, trainieren Sie ein Modell auf solchen Orten, oder schalten Sie „Trotzdem klassifizieren“ ein.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Let uv be fetched, which brings one, or install Python 3.12, then press Set up again.</source>
        <translation>Lassen Sie uv laden, das eines mitbringt, oder installieren Sie Python 3.12, und drücken Sie dann erneut „Einrichten“.</translation>
    </message>
    <message>
        <source>Lets this machine compute for a cluster until it is cancelled, whenever nobody else needs it.</source>
        <translation>Lässt diesen Rechner für einen Cluster rechnen, bis abgebrochen wird, immer wenn ihn sonst niemand braucht.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence of the map, such as CC-BY-4.0.</source>
        <translation>Lizenz der Karte, z. B. CC-BY-4.0.</translation>
    </message>
    <message>
        <source>Licence of the model, stored in its card.</source>
        <translation>Lizenz des Modells, gespeichert in seinem Steckbrief.</translation>
    </message>
    <message>
        <source>Licence of the weights, stored in the encoder's card.</source>
        <translation>Lizenz der Gewichte, gespeichert im Steckbrief des Encoders.</translation>
    </message>
    <message>
        <source>Licence of the weights.</source>
        <translation>Lizenz der Gewichte.</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Lizenz: {}</translation>
    </message>
    <message>
        <source>Line {line} of {path} has more cells than there are columns.</source>
        <translation>Zeile {line} von {path} hat mehr Zellen, als es Spalten gibt.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Linear Probe</translation>
    </message>
    <message>
        <source>Load sample project</source>
        <translation>Beispielprojekt laden</translation>
    </message>
    <message>
        <source>Load the result into the project</source>
        <translation>Ergebnis in das Projekt laden</translation>
    </message>
    <message>
        <source>Load the sample project</source>
        <translation>Beispielprojekt laden</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>Protokoll der Einrichtung</translation>
    </message>
    <message>
        <source>Look at each point and enter its true class in {field}, with the name used in the map.</source>
        <translation>Sehen Sie sich jeden Punkt an und tragen Sie seine wahre Klasse in {field} ein, mit dem Namen, der in der Karte verwendet wird.</translation>
    </message>
    <message>
        <source>Look into the scanner's list of removed files, let it leave {folder} alone, then press Repair.</source>
        <translation>Sehen Sie in der Liste der vom Scanner entfernten Dateien nach, lassen Sie ihn {folder} in Ruhe lassen, und drücken Sie dann „Reparieren“.</translation>
    </message>
    <message>
        <source>Looking at the tiles</source>
        <translation>Sehe die Kacheln an</translation>
    </message>
    <message>
        <source>Looking for Python</source>
        <translation>Suche Python</translation>
    </message>
    <message>
        <source>Looking for a Python on this computer…</source>
        <translation>Suche ein Python auf diesem Rechner…</translation>
    </message>
    <message>
        <source>Looking for edited areas</source>
        <translation>Suche bearbeitete Flächen</translation>
    </message>
    <message>
        <source>Looking for the scheduler at {address}</source>
        <translation>Der Scheduler unter {address} wird gesucht</translation>
    </message>
    <message>
        <source>Looking for what did not change</source>
        <translation>Suche, was sich nicht verändert hat</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Loss des Trainings</translation>
    </message>
    <message>
        <source>Lower the learning rate, and check the images for extreme values; metrics.csv shows how the loss developed.</source>
        <translation>Senken Sie die Lernrate, und prüfen Sie die Bilder auf Extremwerte; metrics.csv zeigt, wie sich der Loss entwickelt hat.</translation>
    </message>
    <message>
        <source>Lower “Data in a patch” (now {minimum_valid:g}), or check the nodata value.</source>
        <translation>Senken Sie „Daten in einem Patch“ (derzeit {minimum_valid:g}), oder prüfen Sie den Leerwert.</translation>
    </message>
    <message>
        <source>Lower “Patch”, or choose larger images.</source>
        <translation>Senken Sie „Patch“, oder wählen Sie größere Bilder.</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Niedrigster Wert</translation>
    </message>
    <message>
        <source>Lowest score of the objects that are shown and counted</source>
        <translation>Niedrigster Wert der Objekte, die gezeigt und gezählt werden</translation>
    </message>
    <message>
        <source>M&amp;ap</source>
        <translation>K&amp;arte</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Majority filter</source>
        <translation>Mehrheitsfilter</translation>
    </message>
    <message>
        <source>Make a new join file with swimdiff-cluster certificates, copy it to all machines and start the cluster again.</source>
        <translation>Machen Sie mit swimdiff-cluster certificates eine neue Beitrittsdatei, kopieren Sie sie auf alle Rechner und starten Sie den Cluster neu.</translation>
    </message>
    <message>
        <source>Make the folder writable and try again, or run the job again.</source>
        <translation>Machen Sie den Ordner beschreibbar und versuchen Sie es erneut, oder starten Sie den Auftrag erneut.</translation>
    </message>
    <message>
        <source>Makes the environment anew; the one that is there stays until the new one works</source>
        <translation>Legt die Umgebung neu an; die vorhandene bleibt, bis die neue funktioniert</translation>
    </message>
    <message>
        <source>Making an environment with {tool}…</source>
        <translation>Lege eine Umgebung mit {tool} an…</translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation>Erzeuge {name}</translation>
    </message>
    <message>
        <source>Many inputs</source>
        <translation>Viele Eingaben</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map, legend, scale, north arrow, areas and accuracy as PDF, image and QGIS template</source>
        <translation>Karte, Legende, Maßstab, Nordpfeil, Flächen und Genauigkeit als PDF, Bild und QGIS-Vorlage</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Kartiert</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Maps an image with it</source>
        <translation>Kartiert ein Bild damit</translation>
    </message>
    <message>
        <source>Mask of after</source>
        <translation>Maske von Nachher</translation>
    </message>
    <message>
        <source>Mask of before</source>
        <translation>Maske von Vorher</translation>
    </message>
    <message>
        <source>Matched cells</source>
        <translation>Abgeglichene Zellen</translation>
    </message>
    <message>
        <source>Maximum number of training steps. Training stops earlier if the validation no longer improves.</source>
        <translation>Höchstzahl der Trainingsschritte. Das Training endet früher, wenn die Validierung nicht mehr besser wird.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean and spread</source>
        <translation>Mittelwert und Streuung</translation>
    </message>
    <message>
        <source>Mean average precision: {:.2f}, mean F1: {:.2f}</source>
        <translation>Mittlere durchschnittliche Präzision: {:.2f}, mittleres F1: {:.2f}</translation>
    </message>
    <message>
        <source>Mean over the classes: {}</source>
        <translation>Mittelwert über die Klassen: {}</translation>
    </message>
    <message>
        <source>Mean spectrum</source>
        <translation>Mittleres Spektrum</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured both dates</source>
        <translation>Beide Zeitpunkte gemessen</translation>
    </message>
    <message>
        <source>Measured in areas that were left out of the training.</source>
        <translation>Gemessen in Flächen, die vom Training ausgenommen waren.</translation>
    </message>
    <message>
        <source>Measured on labels that were held out of the training; not a sample of the map.</source>
        <translation>Gemessen auf Labels, die vom Training zurückgehalten wurden; keine Stichprobe der Karte.</translation>
    </message>
    <message>
        <source>Measured on labels that were left out of the training, as whole labels or blocks.</source>
        <translation>Gemessen auf Labels, die im Training ausgelassen wurden, als ganze Labels oder Blöcke.</translation>
    </message>
    <message>
        <source>Measuring both dates</source>
        <translation>Messe beide Zeitpunkte</translation>
    </message>
    <message>
        <source>Measuring image {number} of {count}</source>
        <translation>Messe Bild {number} von {count}</translation>
    </message>
    <message>
        <source>Measuring the changed areas</source>
        <translation>Messe die veränderten Flächen</translation>
    </message>
    <message>
        <source>Measuring the encoder's maps</source>
        <translation>Messe die Merkmalskarten des Encoders</translation>
    </message>
    <message>
        <source>Measuring the image</source>
        <translation>Messe das Bild</translation>
    </message>
    <message>
        <source>Measuring the masks of clouds</source>
        <translation>Messe die Wolkenmasken</translation>
    </message>
    <message>
        <source>Memory of each process</source>
        <translation>Speicher jedes Prozesses</translation>
    </message>
    <message>
        <source>Met&amp;hod</source>
        <translation>Met&amp;hode</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Minimum a&amp;rea</source>
        <translation>&amp;Mindestfläche</translation>
    </message>
    <message>
        <source>Minimum area</source>
        <translation>Mindestfläche</translation>
    </message>
    <message>
        <source>Minimum for each class in the stratified design; the remaining points are distributed by area.</source>
        <translation>Mindestzahl für jede Klasse im stratifizierten Design; die übrigen Punkte werden nach Fläche verteilt.</translation>
    </message>
    <message>
        <source>Minimum mapping unit</source>
        <translation>Minimale Kartiereinheit</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model (*.safetensors)</source>
        <translation>Modell (*.safetensors)</translation>
    </message>
    <message>
        <source>Model file (.safetensors) written by train-classifier.</source>
        <translation>Modelldatei (.safetensors), geschrieben von train-classifier.</translation>
    </message>
    <message>
        <source>Model file (.safetensors) written by train-detector.</source>
        <translation>Modelldatei (.safetensors), die train-detector geschrieben hat.</translation>
    </message>
    <message>
        <source>Model file (.safetensors) written by train-scenes.</source>
        <translation>Modelldatei (.safetensors), geschrieben von train-scenes.</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Model in the list of models</source>
        <translation>Modell in der Modellliste</translation>
    </message>
    <message>
        <source>Model of objects</source>
        <translation>Modell von Objekten</translation>
    </message>
    <message>
        <source>Model of pixels</source>
        <translation>Modell von Pixeln</translation>
    </message>
    <message>
        <source>Model of places</source>
        <translation>Modell von Orten</translation>
    </message>
    <message>
        <source>Model to import</source>
        <translation>Zu importierendes Modell</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Modell: {}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models &amp;folder</source>
        <translation>&amp;Modellordner</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Models {}</source>
        <translation>Modelle {}</translation>
    </message>
    <message>
        <source>More files</source>
        <translation>Weitere Dateien</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr wie dieser Ort</translation>
    </message>
    <message>
        <source>More pairs of features of different classes overlap: {pairs}. The pixels that they share are left out.</source>
        <translation>Weitere Paare von Objekten verschiedener Klassen überlappen sich: {pairs}. Die Pixel, die sie teilen, werden ausgelassen.</translation>
    </message>
    <message>
        <source>More than {most:,} objects were found, which is more than can be handled.</source>
        <translation>Mehr als {most:,} Objekte wurden gefunden; so viele können nicht verarbeitet werden.</translation>
    </message>
    <message>
        <source>Move it elsewhere; what is finished is then found by its results.</source>
        <translation>Verschieben Sie die Datei; was fertig ist, wird dann an seinen Ergebnissen erkannt.</translation>
    </message>
    <message>
        <source>Move it to a folder with a shorter path.</source>
        <translation>Verschieben Sie es in einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>Move the second date by the estimated shift between the two images. The shift is always reported, with a warning above half a pixel.</source>
        <translation>Den zweiten Zeitpunkt um die geschätzte Verschiebung zwischen den beiden Bildern verschieben. Die Verschiebung wird immer angegeben, mit einer Warnung über einem halben Pixel.</translation>
    </message>
    <message>
        <source>Muc&amp;h</source>
        <translation>V&amp;iel</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>An&amp;zahl</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA-GPU</translation>
    </message>
    <message>
        <source>NVIDIA card (CUDA)</source>
        <translation>NVIDIA-Karte (CUDA)</translation>
    </message>
    <message>
        <source>Na&amp;me all places</source>
        <translation>&amp;Jeden Ort benennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name its parameters in a table.</source>
        <translation>Nennen Sie seine Parameter in einer Tabelle.</translation>
    </message>
    <message>
        <source>Name of a district</source>
        <translation>Name eines Bezirks</translation>
    </message>
    <message>
        <source>Name of the encoder, as shown in lists. Empty: the name of the file.</source>
        <translation>Name des Encoders, wie er in Listen erscheint. Leer: der Name der Datei.</translation>
    </message>
    <message>
        <source>Name of the encoder, as shown in lists. Empty: the name of the output folder.</source>
        <translation>Name des Encoders, wie er in Listen erscheint. Leer: der Name des Ausgabeordners.</translation>
    </message>
    <message>
        <source>Name of the layer with the searched areas, if the file has more than one. Empty: the only layer.</source>
        <translation>Name des Layers mit den abgesuchten Flächen, wenn die Datei mehrere hat. Leer: der einzige Layer.</translation>
    </message>
    <message>
        <source>Name of the layer, if the file has more than one.</source>
        <translation>Name des Layers, wenn die Datei mehr als einen hat.</translation>
    </message>
    <message>
        <source>Name of the layer, if the file has more than one. Empty: the only layer.</source>
        <translation>Name des Layers, wenn die Datei mehr als einen hat. Leer: der einzige Layer.</translation>
    </message>
    <message>
        <source>Name of the model, as its card has it. Empty: the name of the output folder.</source>
        <translation>Name des Modells, wie er auf seinem Steckbrief steht. Leer: der Name des Ausgabeordners.</translation>
    </message>
    <message>
        <source>Name of the model, as shown in lists. Empty: the name of the output folder.</source>
        <translation>Name des Modells, wie er in Listen erscheint. Leer: der Name des Ausgabeordners.</translation>
    </message>
    <message>
        <source>Name of the objects</source>
        <translation>Name der Objekte</translation>
    </message>
    <message>
        <source>Name of the only class, if no field names classes. Empty: object.</source>
        <translation>Name der einzigen Klasse, wenn kein Feld Klassen nennt. Leer: object.</translation>
    </message>
    <message>
        <source>Name places</source>
        <translation>Orte benennen</translation>
    </message>
    <message>
        <source>Name the cluster: choose its join file, or fill in an address such as local:4.</source>
        <translation>Nennen Sie den Cluster: wählen Sie seine Beitrittsdatei, oder geben Sie eine Adresse wie local:4 ein.</translation>
    </message>
    <message>
        <source>Name the file {stem}{suffix}.</source>
        <translation>Nennen Sie die Datei {stem}{suffix}.</translation>
    </message>
    <message>
        <source>Name the places of the image</source>
        <translation>Die Orte des Bildes benennen</translation>
    </message>
    <message>
        <source>Name the values that hide the ground, with commas between them; a range has a hyphen: 3, 8-10</source>
        <translation>Nennen Sie die Werte, die den Boden verdecken, mit Kommas dazwischen; ein Bereich hat einen Bindestrich: 3, 8-10</translation>
    </message>
    <message>
        <source>Name what each of the {count} input {count:band|bands} shows, in their order, such as blue,green,red,nir.</source>
        <translation>Nennen Sie in ihrer Reihenfolge, was jeder der {count} {count:Eingangskanäle|Eingangskanäle} zeigt, z. B. blue,green,red,nir.</translation>
    </message>
    <message>
        <source>Name what each of the {count} input {count:band|bands} shows, in their order, such as blue,green,red,nir. For a usual order, its name is enough: {orders}.</source>
        <translation>Nennen Sie in ihrer Reihenfolge, was jeder der {count} {count:Eingangskanäle|Eingangskanäle} zeigt, z. B. blue,green,red,nir. Für eine übliche Reihenfolge genügt ihr Name: {orders}.</translation>
    </message>
    <message>
        <source>Named in {}.</source>
        <translation>Benannt in {}.</translation>
    </message>
    <message>
        <source>Named places</source>
        <translation>Benannte Orte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names places with it</source>
        <translation>Benennt Orte damit</translation>
    </message>
    <message>
        <source>Names the places of a raster: each square tile gets a class and its probability.</source>
        <translation>Benennt die Orte eines Rasters: Jede quadratische Kachel erhält eine Klasse und deren Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Ne&amp;xt place (N)</source>
        <translation>Nä&amp;chste Stelle (N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt window (N)</source>
        <translation>N&amp;ächstes Fenster (N)</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Nächste Nachbarn</translation>
    </message>
    <message>
        <source>Negatives of the batch</source>
        <translation>Negative aus dem Batch</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New labels, or labels to open</source>
        <translation>Neue Labels, oder zu öffnende Labels</translation>
    </message>
    <message>
        <source>New things of the second date</source>
        <translation>Neue Dinge des zweiten Zeitpunkts</translation>
    </message>
    <message>
        <source>No &amp;answer</source>
        <translation>Keine Ant&amp;wort</translation>
    </message>
    <message>
        <source>No Python 3.11 or newer that fits was found on this computer.</source>
        <translation>Auf diesem Rechner wurde kein passendes Python ab 3.11 gefunden.</translation>
    </message>
    <message>
        <source>No accuracy</source>
        <translation>Keine Genauigkeit</translation>
    </message>
    <message>
        <source>No bands were chosen.</source>
        <translation>Es wurden keine Kanäle gewählt.</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Veränderung</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Keine Klasse</translation>
    </message>
    <message>
        <source>No class has two images, so there are none left to test on.</source>
        <translation>Keine Klasse hat zwei Bilder, daher bleibt keine zum Testen übrig.</translation>
    </message>
    <message>
        <source>No cluster is named.</source>
        <translation>Es ist kein Cluster genannt.</translation>
    </message>
    <message>
        <source>No context</source>
        <translation>Kein Kontext</translation>
    </message>
    <message>
        <source>No date of the imagery is known; the STAC item has the time of the export in its place. Give a date such as 2018-10-13.</source>
        <translation>Es ist kein Datum der Bilddaten bekannt; das STAC-Item hat stattdessen den Zeitpunkt des Exports. Geben Sie ein Datum wie 2018-10-13 an.</translation>
    </message>
    <message>
        <source>No encoder</source>
        <translation>Kein Encoder</translation>
    </message>
    <message>
        <source>No encoder is listed yet. Pretrain one on your own images, or get one of those below.</source>
        <translation>Noch ist kein Encoder aufgeführt. Trainieren Sie einen auf Ihren eigenen Bildern vor, oder beschaffen Sie einen der unten genannten.</translation>
    </message>
    <message>
        <source>No encoder: the built-in ones need {wanted}, and the bands show {known}. If the rasters have these bands, say which they are under “Red, green, blue”.</source>
        <translation>Kein Encoder: Die eingebauten brauchen {wanted}, und die Kanäle zeigen {known}. Wenn die Raster diese Kanäle haben, geben Sie unter „Rot, Grün, Blau“ an, welche es sind.</translation>
    </message>
    <message>
        <source>No encoder: the program came without one.</source>
        <translation>Kein Encoder: Das Programm wurde ohne einen geliefert.</translation>
    </message>
    <message>
        <source>No error was found at all. Intervals without width are an accident of the sample.</source>
        <translation>Es wurde überhaupt kein Fehler gefunden. Intervalle ohne Breite sind ein Zufall der Stichprobe.</translation>
    </message>
    <message>
        <source>No error was found in what is mapped as {names}. That its interval has no width is an accident of the sample: a few errors may still be there.</source>
        <translation>In dem, was als {names} kartiert ist, wurde kein Fehler gefunden. Dass sein Intervall keine Breite hat, ist ein Zufall der Stichprobe: Einige Fehler können dennoch vorhanden sein.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>No grid in {crs} could be created for {path}.</source>
        <translation>Für {path} konnte kein Gitter in {crs} erstellt werden.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>No image has data.</source>
        <translation>Kein Bild hat Daten.</translation>
    </message>
    <message>
        <source>No label can be used for {names}: left out of the classes. Draw some, or take it off the list.</source>
        <translation>Für {names} kann kein Label verwendet werden: aus den Klassen ausgelassen. Zeichnen Sie einige, oder nehmen Sie die Klasse von der Liste.</translation>
    </message>
    <message>
        <source>No label lies on pixels with data.</source>
        <translation>Kein Label liegt auf Pixeln mit Daten.</translation>
    </message>
    <message>
        <source>No labelled point lies in what is mapped as {names}: left out of the estimates with its area. Label points there.</source>
        <translation>Kein gelabelter Punkt liegt in dem, was als {names} kartiert ist: mitsamt der Fläche aus den Schätzungen ausgelassen. Labeln Sie dort Punkte.</translation>
    </message>
    <message>
        <source>No labelled point was drawn in stratum {names}: left out with its area.</source>
        <translation>Kein gelabelter Punkt wurde in Stratum {names} gezogen: mitsamt der Fläche ausgelassen.</translation>
    </message>
    <message>
        <source>No layer is chosen.</source>
        <translation>Es ist kein Layer gewählt.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>No normalisation</source>
        <translation>Keine Normalisierung</translation>
    </message>
    <message>
        <source>No object has such a score.</source>
        <translation>Kein Objekt hat einen solchen Wert.</translation>
    </message>
    <message>
        <source>No object was found.</source>
        <translation>Es wurde kein Objekt gefunden.</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Keine Seite</translation>
    </message>
    <message>
        <source>No pixel could be compared.</source>
        <translation>Kein Pixel konnte verglichen werden.</translation>
    </message>
    <message>
        <source>No pixel has data in both {paths}.</source>
        <translation>Kein Pixel hat Daten in beiden von {paths}.</translation>
    </message>
    <message>
        <source>No pixel is free of clouds in both dates: choose dates with fewer clouds, or use no masks.</source>
        <translation>Kein Pixel ist an beiden Zeitpunkten wolkenfrei: Wählen Sie Zeitpunkte mit weniger Wolken, oder verwenden Sie keine Masken.</translation>
    </message>
    <message>
        <source>No pixel of {paths} has data.</source>
        <translation>Kein Pixel von {paths} hat Daten.</translation>
    </message>
    <message>
        <source>No pixel of {paths} in the extent has data.</source>
        <translation>Kein Pixel von {paths} in der Ausdehnung hat Daten.</translation>
    </message>
    <message>
        <source>No pixel of {path} has data.</source>
        <translation>Kein Pixel von {path} hat Daten.</translation>
    </message>
    <message>
        <source>No places to label next: the image is not in view, or the map is certain everywhere.</source>
        <translation>Keine Stellen zum Labeln: Das Bild ist nicht sichtbar, oder die Karte ist überall sicher.</translation>
    </message>
    <message>
        <source>No program can open this.</source>
        <translation>Kein Programm kann dies öffnen.</translation>
    </message>
    <message>
        <source>No program opens web pages here. The page lies in {path}</source>
        <translation>Hier öffnet kein Programm Webseiten. Die Seite liegt in {path}</translation>
    </message>
    <message>
        <source>No raster was given.</source>
        <translation>Es wurde kein Raster angegeben.</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>Keine Glättung</translation>
    </message>
    <message>
        <source>No sources were given.</source>
        <translation>Es wurden keine Quellen angegeben.</translation>
    </message>
    <message>
        <source>No test label has the class {names}, so it does not count.</source>
        <translation>Kein Testlabel hat die Klasse {names}, sie zählt also nicht.</translation>
    </message>
    <message>
        <source>No tile but the example has data in at least half of its pixels.</source>
        <translation>Keine Kachel außer dem Beispiel hat in mindestens der Hälfte ihrer Pixel Daten.</translation>
    </message>
    <message>
        <source>No tile of {path} has data in at least half of its pixels.</source>
        <translation>Keine Kachel von {path} hat in mindestens der Hälfte ihrer Pixel Daten.</translation>
    </message>
    <message>
        <source>No validation</source>
        <translation>Keine Validierung</translation>
    </message>
    <message>
        <source>No vector file was given.</source>
        <translation>Es wurde keine Vektordatei angegeben.</translation>
    </message>
    <message>
        <source>No windows to label next.</source>
        <translation>Keine Fenster für weitere Labels.</translation>
    </message>
    <message>
        <source>No worker came up in time, as this machine has too much to do.</source>
        <translation>Kein Arbeitsprozess kam rechtzeitig zustande, weil dieser Rechner zu viel zu tun hat.</translation>
    </message>
    <message>
        <source>No worker has joined the cluster at {address}.</source>
        <translation>Dem Cluster unter {address} ist kein Arbeitsprozess beigetreten.</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Leerwert</translation>
    </message>
    <message>
        <source>Nodata of after</source>
        <translation>Leerwert von Nachher</translation>
    </message>
    <message>
        <source>Nodata of before</source>
        <translation>Leerwert von Vorher</translation>
    </message>
    <message>
        <source>Nodata of the map</source>
        <translation>Leerwert der Karte</translation>
    </message>
    <message>
        <source>Nodata of the second date</source>
        <translation>Leerwert des zweiten Zeitpunkts</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <translation>Rauschstufen</translation>
    </message>
    <message>
        <source>Noisy views</source>
        <translation>Verrauschte Ansichten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None (MoCo v2)</source>
        <translation>Keiner (MoCo v2)</translation>
    </message>
    <message>
        <source>None of the {count} {count:image|images} of {path} can be opened: {reasons}</source>
        <translation>Keines der {count} {count:Bild|Bilder} von {path} kann geöffnet werden: {reasons}</translation>
    </message>
    <message>
        <source>None of the {count} {count:place|places} in {sources} has a truth raster.</source>
        <translation>Keiner der {count} {count:Ort|Orte} in {sources} hat ein Ground-Truth-Raster.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>None: classes of one date</source>
        <translation>Keiner: Klassen eines Zeitpunkts</translation>
    </message>
    <message>
        <source>None: fetched from the network</source>
        <translation>Keiner: aus dem Netz geladen</translation>
    </message>
    <message>
        <source>Not a message: {line}.</source>
        <translation>Keine Nachricht: {line}.</translation>
    </message>
    <message>
        <source>Not needed for local:4</source>
        <translation>Unnötig bei local:4</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Not suitable:</source>
        <translation>Nicht geeignet:</translation>
    </message>
    <message>
        <source>Nothing is fetched: all libraries come from the files in this folder</source>
        <translation>Nichts wird geladen: Alle Bibliotheken kommen aus den Dateien in diesem Ordner</translation>
    </message>
    <message>
        <source>Nothing is given that labels could be learned from.</source>
        <translation>Es ist nichts angegeben, woraus Labels gelernt werden könnten.</translation>
    </message>
    <message>
        <source>Nothing is given that objects could be learned from.</source>
        <translation>Nichts ist angegeben, woraus Objekte gelernt werden könnten.</translation>
    </message>
    <message>
        <source>Nothing listens at {address}.</source>
        <translation>Unter {address} hört niemand.</translation>
    </message>
    <message>
        <source>Nothing says how large the objects at the points of {path} are.</source>
        <translation>Nichts sagt, wie groß die Objekte an den Punkten von {path} sind.</translation>
    </message>
    <message>
        <source>Nothing says which parts of the image were searched completely, so what is background is unknown.</source>
        <translation>Nichts sagt, welche Teile des Bildes vollständig abgesucht wurden; was Hintergrund ist, ist daher unbekannt.</translation>
    </message>
    <message>
        <source>Nothing stands out clearly in the score: perhaps nothing changed, or nothing that this method sees. Between {low_percent:.2g} % and {high_percent:.2g} % would be called changed, depending on the threshold: look at the slider.</source>
        <translation>Nichts hebt sich im Score deutlich ab: Vielleicht hat sich nichts verändert, oder nichts, was diese Methode sieht. Zwischen {low_percent:.2g} % und {high_percent:.2g} % würden als verändert gelten, je nach Schwellenwert: Sehen Sie sich den Schieberegler an.</translation>
    </message>
    <message>
        <source>Nothing stands out clearly in the score: perhaps nothing changed, or nothing that this method sees. The rule “{rule}” always calls something changed, here {percent:.1f} % of the pixels: look at the slider.</source>
        <translation>Nichts hebt sich im Score deutlich ab: Vielleicht hat sich nichts verändert, oder nichts, was diese Methode sieht. Die Regel „{rule}“ erklärt immer etwas für verändert, hier {percent:.1f} % der Pixel: Sehen Sie sich den Schieberegler an.</translation>
    </message>
    <message>
        <source>Nothing was chosen for export.</source>
        <translation>Für den Export wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>Number of channels at the first level of the denoiser. Empty: from the preset.</source>
        <translation>Zahl der Merkmalskanäle auf der ersten Stufe des Entrauschers. Leer: aus der Vorgabe.</translation>
    </message>
    <message>
        <source>Number of channels at the first level of the denoiser. Empty: from the preset. Only with Method: SwiMDiff.</source>
        <translation>Zahl der Merkmalskanäle auf der ersten Stufe des Entrauschers. Leer: aus der Vorgabe. Nur mit Methode: SwiMDiff.</translation>
    </message>
    <message>
        <source>Number of groups that the changed pixels are sorted into by what became of them: brighter, greener, wetter. They get a raster with a legend, a field of the polygons and a table in the report. 0: none.</source>
        <translation>Zahl der Gruppen, in die die veränderten Pixel danach sortiert werden, was aus ihnen wurde: heller, grüner, feuchter. Sie erhalten ein Raster mit einer Legende, ein Feld der Polygone und eine Tabelle im Bericht. 0: keine.</translation>
    </message>
    <message>
        <source>Number of images per step. Empty: 256 images, 32 pairs of patches, or 8 patches for segmentation.</source>
        <translation>Zahl der Bilder pro Schritt. Leer: 256 Bilder, 32 Paare von Patches oder 8 Patches für die Segmentierung.</translation>
    </message>
    <message>
        <source>Number of keys of past batches that are kept; at most half the number of patches. 0: none, with negatives of the batch only. Empty: from the preset, 1024; for paper-scale 16384 with SwiMDiff, 65536 with CMID.</source>
        <translation>Zahl der Schlüssel vergangener Batches, die behalten werden; höchstens die halbe Zahl der Patches. 0: keine, nur mit Negativen aus dem Batch. Leer: aus der Vorgabe, 1024; für paper-scale 16384 mit SwiMDiff, 65536 mit CMID.</translation>
    </message>
    <message>
        <source>Number of nearest neighbours.</source>
        <translation>Zahl der nächsten Nachbarn.</translation>
    </message>
    <message>
        <source>Number of noise levels T in the noise schedule.</source>
        <translation>Zahl der Rauschstufen T im Rauschplan.</translation>
    </message>
    <message>
        <source>Number of noise levels T in the noise schedule. Only with Method: SwiMDiff.</source>
        <translation>Zahl der Rauschstufen T im Rauschplan. Nur mit Methode: SwiMDiff.</translation>
    </message>
    <message>
        <source>Number of optimiser steps; used instead of the epochs.</source>
        <translation>Zahl der Schritte des Optimierers; anstelle der Epochen verwendet.</translation>
    </message>
    <message>
        <source>Number of passes over the data. Empty: 100 for change, 60 for segmentation, 30 for fine-tuning. The linear probe is fitted to its end and takes no epochs.</source>
        <translation>Zahl der Durchgänge durch die Daten. Leer: 100 für Veränderung, 60 für Segmentierung, 30 für Feinabstimmung. Die Linear Probe wird bis zum Ende angepasst und braucht keine Epochen.</translation>
    </message>
    <message>
        <source>Number of pixels for each change score (logarithmic). Drag the line to move the threshold.</source>
        <translation>Zahl der Pixel je Veränderungsscore (logarithmisch). Ziehen Sie die Linie, um den Schwellenwert zu verschieben.</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Zahl der Orte</translation>
    </message>
    <message>
        <source>Number of points in the whole sample. 0: as many as the standard error below requires.</source>
        <translation>Zahl der Punkte in der ganzen Stichprobe. 0: so viele, wie der Standardfehler unten erfordert.</translation>
    </message>
    <message>
        <source>Number of prototypes that places are compared with. Empty: from the preset, 512; 2048 for paper-scale.</source>
        <translation>Zahl der Prototypen, mit denen Stellen verglichen werden. Leer: aus der Vorgabe, 512; 2048 für paper-scale.</translation>
    </message>
    <message>
        <source>Number of prototypes that places are compared with. Empty: from the preset, 512; 2048 for paper-scale. Only with Method: CMID.</source>
        <translation>Zahl der Prototypen, mit denen Stellen verglichen werden. Leer: aus der Vorgabe, 512; 2048 für paper-scale. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>Number of repetitions; the mean and the spread are reported.</source>
        <translation>Zahl der Wiederholungen; angegeben werden Mittelwert und Streuung.</translation>
    </message>
    <message>
        <source>Number of the most similar labelled places that decide, for nearest neighbours.</source>
        <translation>Zahl der ähnlichsten gelabelten Orte, die entscheiden, für nächste Nachbarn.</translation>
    </message>
    <message>
        <source>Number of threads. 0: one for each core. With another number, scores and probabilities differ by less than 0.00001, or by up to 0.01 where an encoder computes with 16 bits, as processors that can do so use it for change in images of up to 3 m.</source>
        <translation>Zahl der Threads. 0: einer pro Kern. Bei einer anderen Zahl weichen Scores und Wahrscheinlichkeiten um weniger als 0,00001 ab, oder um bis zu 0,01, wo ein Encoder mit 16 Bit rechnet, was dafür geeignete Prozessoren bei Veränderung in Bildern bis 3 m tun.</translation>
    </message>
    <message>
        <source>Number that draws the weights of a random encoder.</source>
        <translation>Zahl, mit der die Gewichte eines zufälligen Encoders gezogen werden.</translation>
    </message>
    <message>
        <source>Number that fixes everything random, such as the weights of a random encoder.</source>
        <translation>Zahl, die alles Zufällige festlegt, etwa die Gewichte eines Zufallsencoders.</translation>
    </message>
    <message>
        <source>Number that fixes everything random.</source>
        <translation>Zahl, die alles Zufällige festlegt.</translation>
    </message>
    <message>
        <source>Number that fixes the random landscape.</source>
        <translation>Zahl, die die Zufallslandschaft festlegt.</translation>
    </message>
    <message>
        <source>Number that fixes the random places.</source>
        <translation>Zahl, die die Zufallsstellen festlegt.</translation>
    </message>
    <message>
        <source>Numbers in the class field</source>
        <translation>Zahlen im Klassenfeld</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>&amp;Umriss</translation>
    </message>
    <message>
        <source>Object {features} reaches as far as its window sees, so its box may be too short. Choose a larger “Window”, or a model that learned from objects of this size.</source>
        <translation>Das Objekt {features} reicht so weit, wie sein Fenster sieht; seine Box ist daher vielleicht zu kurz. Wählen Sie ein größeres „Fenster“ oder ein Modell, das von Objekten dieser Größe gelernt hat.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Objects after</source>
        <translation>Objekte nachher</translation>
    </message>
    <message>
        <source>Objects before</source>
        <translation>Objekte vorher</translation>
    </message>
    <message>
        <source>Objects cannot be found without an encoder, and there is {text}.</source>
        <translation>Objekte können nicht ohne Encoder gefunden werden, und es gibt {text}.</translation>
    </message>
    <message>
        <source>Objects in each district</source>
        <translation>Objekte in jedem Bezirk</translation>
    </message>
    <message>
        <source>Objects in {}</source>
        <translation>Objekte in {}</translation>
    </message>
    <message>
        <source>Objects of each class</source>
        <translation>Objekte jeder Klasse</translation>
    </message>
    <message>
        <source>Objects of other classes than the chosen ones are left out: {names}.</source>
        <translation>Objekte anderer Klassen als der gewählten sind ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Objects that count</source>
        <translation>Objekte, die zählen</translation>
    </message>
    <message>
        <source>Objects whose middles are at most so far apart are the same. Empty: half of the shorter one's length.</source>
        <translation>Objekte, deren Mitten höchstens so weit auseinanderliegen, sind dieselben. Leer: die Hälfte der Länge des kürzeren.</translation>
    </message>
    <message>
        <source>Objects with a lower score are left out. Empty: the score from which the model of each date counts objects, or 0.5.</source>
        <translation>Objekte mit niedrigerer Bewertung werden ausgelassen. Leer: die Bewertung, ab der das Modell jedes Zeitpunkts Objekte zählt, sonst 0.5.</translation>
    </message>
    <message>
        <source>Objects with a lower score are not stored. Low, so that the layer can be filtered afterwards.</source>
        <translation>Objekte mit niedrigerer Bewertung werden nicht gespeichert. Niedrig, damit der Layer danach gefiltert werden kann.</translation>
    </message>
    <message>
        <source>Objects {features} reach as far as their windows see, so their boxes may be too short. Choose a larger “Window”, or a model that learned from objects of this size.</source>
        <translation>Die Objekte {features} reichen so weit, wie ihre Fenster sehen; ihre Boxen sind daher vielleicht zu kurz. Wählen Sie ein größeres „Fenster“ oder ein Modell, das von Objekten dieser Größe gelernt hat.</translation>
    </message>
    <message>
        <source>Of the view, as the classifier maps it.</source>
        <translation>Der Ansicht, wie der Klassifikator sie kartiert.</translation>
    </message>
    <message>
        <source>Of two objects of a class that share more than this part of their joint area, the one with the higher score is kept.</source>
        <translation>Von zwei Objekten einer Klasse, die mehr als diesen Teil ihrer gemeinsamen Fläche teilen, bleibt das mit der höheren Bewertung.</translation>
    </message>
    <message>
        <source>Of {keys:,} {keys:key|keys} that a patch is compared with, {expected:.1f} are expected to be of its own scene.</source>
        <translation>Von {keys:,} Schlüsseln, mit denen ein Patch verglichen wird, gehören voraussichtlich {expected:.1f} zur eigenen Szene.</translation>
    </message>
    <message>
        <source>Of {keys} {keys:key|keys} that a patch is compared with, {expected:.2f} are of its own scene on average, below 1, so scene-wide matching has almost no effect: it trains like MoCo v2. Use larger scenes (folders, or larger grid cells), a smaller distance of patches, or a longer queue.</source>
        <translation>Von {keys} Schlüsseln, mit denen ein Patch verglichen wird, gehören im Mittel {expected:.2f} zur eigenen Szene, weniger als 1, sodass der szenenweite Abgleich fast keine Wirkung hat: Es trainiert wie MoCo v2. Verwenden Sie größere Szenen (Ordner oder größere Gitterzellen), einen kleineren Abstand der Patches oder eine längere Warteschlange.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>On {places} {count:pixel|pixels} of known class, not a random sample</source>
        <translation>Auf {places} Pixeln bekannter Klasse, keine Zufallsstichprobe</translation>
    </message>
    <message>
        <source>On {places} {count:pixel|pixels} of labels left out of the training, not a random sample</source>
        <translation>Auf {places} Pixeln von Labels, die im Training ausgelassen wurden, keine Zufallsstichprobe</translation>
    </message>
    <message>
        <source>One feature per class</source>
        <translation>Ein Objekt pro Klasse</translation>
    </message>
    <message>
        <source>One feature per class.</source>
        <translation>Ein Objekt pro Klasse.</translation>
    </message>
    <message>
        <source>One number per band, separated by commas, for fixed scaling.</source>
        <translation>Eine Zahl pro Kanal, durch Kommas getrennt, für feste Skalierung.</translation>
    </message>
    <message>
        <source>One of the built-in encoders, by ground resolution and bands</source>
        <translation>Einer der eingebauten Encoder, nach Bodenauflösung und Kanälen</translation>
    </message>
    <message>
        <source>One that uv fetches (Python 3.12)</source>
        <translation>Eines, das uv lädt (Python 3.12)</translation>
    </message>
    <message>
        <source>Only bands that both dates have are used. Without their like in the other date: {before} (first date), {after} (second date).</source>
        <translation>Nur Kanäle, die beide Zeitpunkte haben, werden verwendet. Ohne Entsprechung im anderen Zeitpunkt: {before} (erster Zeitpunkt), {after} (zweiter Zeitpunkt).</translation>
    </message>
    <message>
        <source>Only objects of the same class are the same.</source>
        <translation>Nur Objekte derselben Klasse sind dieselben.</translation>
    </message>
    <message>
        <source>Only one point lies in what is mapped as {names}. That is too few to estimate a variance, so the intervals that depend on it are not known. Label more points there.</source>
        <translation>Nur ein Punkt liegt in dem, was als {names} kartiert ist. Das ist zu wenig, um eine Varianz zu schätzen, also sind die Intervalle unbekannt, die von ihr abhängen. Labeln Sie dort mehr Punkte.</translation>
    </message>
    <message>
        <source>Only the features of the layer that are selected now limit the comparison</source>
        <translation>Nur die jetzt gewählten Objekte des Layers begrenzen den Vergleich</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open VRT files, /vsi paths and web addresses, which can refer to other files or servers.</source>
        <translation>VRT-Dateien, /vsi-Pfade und Webadressen öffnen, die auf andere Dateien oder Server verweisen können.</translation>
    </message>
    <message>
        <source>Open a sample.gpkg written by “Draw sample”.</source>
        <translation>Öffnen Sie eine von „Stichprobe ziehen“ geschriebene sample.gpkg.</translation>
    </message>
    <message>
        <source>Open another label file.</source>
        <translation>Öffnen Sie eine andere Labeldatei.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open it to continue, or choose another folder; otherwise its answers would be lost.</source>
        <translation>Öffnen Sie sie, um weiterzumachen, oder wählen Sie einen anderen Ordner; sonst gingen ihre Antworten verloren.</translation>
    </message>
    <message>
        <source>Open rep&amp;ort</source>
        <translation>Be&amp;richt öffnen</translation>
    </message>
    <message>
        <source>Open repor&amp;t</source>
        <translation>Be&amp;richt öffnen</translation>
    </message>
    <message>
        <source>Open result…</source>
        <translation>Ergebnis öffnen…</translation>
    </message>
    <message>
        <source>Open sample…</source>
        <translation>Stichprobe öffnen…</translation>
    </message>
    <message>
        <source>Open training…</source>
        <translation>Training öffnen…</translation>
    </message>
    <message>
        <source>Opens a model that is not in the list</source>
        <translation>Öffnet ein Modell, das nicht in der Liste steht</translation>
    </message>
    <message>
        <source>Opens an earlier training, or objects that were found before</source>
        <translation>Öffnet ein früheres Training oder früher gefundene Objekte</translation>
    </message>
    <message>
        <source>Opens an earlier training: its accuracy and its model</source>
        <translation>Öffnet ein früheres Training: seine Genauigkeit und sein Modell</translation>
    </message>
    <message>
        <source>Opens an earlier training: its accuracy, its view and its model</source>
        <translation>Öffnet ein früheres Training: seine Genauigkeit, seine Ansicht und sein Modell</translation>
    </message>
    <message>
        <source>Opens an earlier training: its loss, its report and its encoder</source>
        <translation>Öffnet ein früheres Training: seinen Loss, seinen Bericht und seinen Encoder</translation>
    </message>
    <message>
        <source>Opens the manual at this page</source>
        <translation>Öffnet das Handbuch an dieser Seite</translation>
    </message>
    <message>
        <source>Opens the options, where the engine's Python is chosen and checked</source>
        <translation>Öffnet die Optionen, in denen das Python der Engine gewählt und geprüft wird</translation>
    </message>
    <message>
        <source>Opens the page of the manual that goes through the sample, step by step</source>
        <translation>Öffnet die Seite des Handbuchs, die Schritt für Schritt durch das Beispiel führt</translation>
    </message>
    <message>
        <source>Opens the report in the web browser</source>
        <translation>Öffnet den Bericht im Webbrowser</translation>
    </message>
    <message>
        <source>Opens the tool with all its parameters, filled in with these values</source>
        <translation>Öffnet das Werkzeug mit allen Parametern, ausgefüllt mit diesen Werten</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Optimiser of the encoder.</source>
        <translation>Optimierer des Encoders.</translation>
    </message>
    <message>
        <source>Optimiser of the encoder. preset: adamw; for paper-scale sgd, with CMID adan. adamw: learns more in a short training. sgd: with momentum, as SwiMDiff was published. adan: as CMID was published.</source>
        <translation>Optimierer des Encoders. preset: adamw; für paper-scale sgd, mit CMID adan. adamw: lernt in einem kurzen Training mehr. sgd: mit Momentum, wie SwiMDiff veröffentlicht wurde. adan: wie CMID veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Oriented boxes</source>
        <translation>Gedrehte Boxen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Orthorectify it first: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif</source>
        <translation>Orthorektifizieren Sie es zuerst: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other programs need this machine. It helps again when they have been quiet for three minutes.</source>
        <translation>Andere Programme brauchen diesen Rechner. Er hilft wieder, wenn sie drei Minuten lang ruhig waren.</translation>
    </message>
    <message>
        <source>Other users of this machine can read {path}. Whoever has it is let in: chmod 600 makes it yours.</source>
        <translation>Andere Benutzer dieses Rechners können {path} lesen. Wer sie hat, wird eingelassen: chmod 600 macht sie zu Ihrer.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Output folder of a finished detect-change.</source>
        <translation>Ausgabeordner eines fertigen Auftrags detect-change.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>Overall accuracy by area: unknown from this sample. Check more points.</source>
        <translation>Gesamtgenauigkeit nach Fläche: aus dieser Stichprobe nicht bekannt. Prüfen Sie mehr Punkte.</translation>
    </message>
    <message>
        <source>Overall accuracy by area: {}</source>
        <translation>Gesamtgenauigkeit nach Fläche: {}</translation>
    </message>
    <message>
        <source>Overall accuracy of what was compared: {}</source>
        <translation>Gesamtgenauigkeit dessen, was verglichen wurde: {}</translation>
    </message>
    <message>
        <source>Overall accuracy {}</source>
        <translation>Gesamtgenauigkeit {}</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Own &amp;Python</source>
        <translation>Eigenes &amp;Python</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Package &amp;index</source>
        <translation>Paket&amp;index</translation>
    </message>
    <message>
        <source>Packed cache</source>
        <translation>Gepackter Zwischenspeicher</translation>
    </message>
    <message>
        <source>Packing patch {done} of {count}</source>
        <translation>Packe Patch {done} von {count}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pairs of cells of both views that are compared, the nearest ones. Empty: two fifths of the cells, 20 of 49.</source>
        <translation>Paare von Zellen beider Ansichten, die verglichen werden, die nächstgelegenen. Leer: zwei Fünftel der Zellen, 20 von 49.</translation>
    </message>
    <message>
        <source>Pairs of cells of both views that are compared, the nearest ones. Empty: two fifths of the cells, 20 of 49. Only with Method: CMID.</source>
        <translation>Paare von Zellen beider Ansichten, die verglichen werden, die nächstgelegenen. Leer: zwei Fünftel der Zellen, 20 von 49. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>Paper scale</source>
        <translation>Wie im Artikel</translation>
    </message>
    <message>
        <source>Parameters of the job for all runs, such as: method=cva threshold=0.4. Put quotation marks around values with spaces. A column of the table comes before them.</source>
        <translation>Parameter der Aufgabe für alle Läufe, etwa: method=cva threshold=0.4. Werte mit Leerzeichen stehen in Anführungszeichen. Eine Spalte der Tabelle geht vor.</translation>
    </message>
    <message>
        <source>Part of the engine cannot be loaded: {reason}</source>
        <translation>Ein Teil der Engine kann nicht geladen werden: {reason}</translation>
    </message>
    <message>
        <source>Part of the image to classify, written as for View in train-classifier. Empty: the whole image.</source>
        <translation>Zu klassifizierender Teil des Bildes, geschrieben wie bei Ansicht in train-classifier. Leer: das ganze Bild.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Pass a path instead of the data.</source>
        <translation>Übergeben Sie einen Pfad anstelle der Daten.</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>Patches in which a smaller share of the pixels has data are left out.</source>
        <translation>Patches, in denen ein kleinerer Anteil der Pixel Daten hat, werden ausgelassen.</translation>
    </message>
    <message>
        <source>Patches of the first batch. From top to bottom: a view; what the encoder is shown of it; what it makes of the hidden cells; another view of the same patch; and that one put together of matched cells of the first.</source>
        <translation>Patches des ersten Batches. Von oben nach unten: eine Ansicht; was der Encoder davon zu sehen bekommt; was er aus den verdeckten Zellen macht; eine andere Ansicht desselben Patches; und diese, zusammengesetzt aus abgeglichenen Zellen der ersten.</translation>
    </message>
    <message>
        <source>Patches per step, over all processes and accumulated parts. Empty: from the preset.</source>
        <translation>Patches pro Schritt, über alle Prozesse und akkumulierten Teile. Leer: aus der Vorgabe.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Pausing: finishing the step and writing a checkpoint…</source>
        <translation>Wird angehalten: Schritt wird beendet und Checkpoint geschrieben…</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Pi&amp;ck a place</source>
        <translation>&amp;Ort anklicken</translation>
    </message>
    <message>
        <source>Pixels and area of each class.</source>
        <translation>Pixel und Fläche jeder Klasse.</translation>
    </message>
    <message>
        <source>Pixels of the value {value} are left out, as masks with other classes use it for what nobody has judged. If it is a class of yours, give it another value or a name in the masks.</source>
        <translation>Pixel mit dem Wert {value} bleiben weg, da Masken mit anderen Klassen ihn für das verwenden, was niemand beurteilt hat. Wenn er eine Ihrer Klassen ist, geben Sie ihr in den Masken einen anderen Wert oder einen Namen.</translation>
    </message>
    <message>
        <source>Pixels with this score or a higher one count as changed. The map is updated.</source>
        <translation>Pixel mit diesem oder einem höheren Score gelten als verändert. Die Karte wird aktualisiert.</translation>
    </message>
    <message>
        <source>Place {} of {}, similarity {:.2f}.</source>
        <translation>Ort {} von {}, Ähnlichkeit {:.2f}.</translation>
    </message>
    <message>
        <source>Place {} of {}.</source>
        <translation>Stelle {} von {}.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places cannot be described without an encoder, and there is {text}.</source>
        <translation>Orte lassen sich ohne Encoder nicht beschreiben, und es gibt {text}.</translation>
    </message>
    <message>
        <source>Places like one of {}</source>
        <translation>Orte wie einer in {}</translation>
    </message>
    <message>
        <source>Places of {}</source>
        <translation>Orte von {}</translation>
    </message>
    <message>
        <source>Places to label next</source>
        <translation>Nächste Stellen zum Labeln</translation>
    </message>
    <message>
        <source>Places to label next are chosen away from these labels.</source>
        <translation>Nächste Stellen zum Labeln werden abseits dieser Labels gewählt.</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>Plan als JSON</translation>
    </message>
    <message>
        <source>Plan in one line</source>
        <translation>Plan in einer Zeile</translation>
    </message>
    <message>
        <source>Plan of a change detection</source>
        <translation>Plan einer Veränderungserkennung</translation>
    </message>
    <message>
        <source>Plan of a pretraining</source>
        <translation>Plan eines Vortrainings</translation>
    </message>
    <message>
        <source>PlanetScope UDM2</source>
        <translation>PlanetScope UDM2</translation>
    </message>
    <message>
        <source>Please report it together with the log.</source>
        <translation>Bitte melden Sie dies zusammen mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Plugin and engine come from different versions. Install the plugin again and restart QGIS.</source>
        <translation>Erweiterung und Engine stammen aus verschiedenen Versionen. Installieren Sie die Erweiterung erneut und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Point {}: </source>
        <translation>Punkt {}: </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points and polygons name tiles of the image; labelled images are places themselves.</source>
        <translation>Punkte und Polygone benennen Kacheln des Bildes; gelabelte Bilder sind selbst Orte.</translation>
    </message>
    <message>
        <source>Points checked so far</source>
        <translation>Bisher geprüfte Punkte</translation>
    </message>
    <message>
        <source>Points in each class</source>
        <translation>Punkte in jeder Klasse</translation>
    </message>
    <message>
        <source>Points of a sample with their true class, polygons and lines whose class is known, or a raster of classes.</source>
        <translation>Punkte einer Stichprobe mit ihrer wahren Klasse, Polygone und Linien mit bekannter Klasse, oder ein Klassenraster.</translation>
    </message>
    <message>
        <source>Points or polygons with a field that names their class.</source>
        <translation>Punkte oder Polygone mit einem Feld, das ihre Klasse nennt.</translation>
    </message>
    <message>
        <source>Points or polygons with a field that names their class. A point labels the tile that it lies in, a polygon all tiles whose middle it covers.</source>
        <translation>Punkte oder Polygone mit einem Feld, das ihre Klasse nennt. Ein Punkt labelt die Kachel, in der er liegt, ein Polygon alle Kacheln, deren Mitte es bedeckt.</translation>
    </message>
    <message>
        <source>Points that were drawn earlier</source>
        <translation>Früher gezogene Punkte</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Polygons in which objects are counted, such as houses per district. An object belongs to the polygon that its middle lies in.</source>
        <translation>Polygone, in denen Objekte gezählt werden, etwa Häuser je Bezirk. Ein Objekt gehört zu dem Polygon, in dem seine Mitte liegt.</translation>
    </message>
    <message>
        <source>Polygons that limit what is compared and counted. What lies outside of them is no data in the result. Their CRS may differ from that of the images. Empty: all that the images have in common.</source>
        <translation>Polygone, die begrenzen, was verglichen und gezählt wird. Was außerhalb liegt, ist im Ergebnis Leerwert. Ihr KBS darf von dem der Bilder abweichen. Leer: alles, was die Bilder gemeinsam haben.</translation>
    </message>
    <message>
        <source>Polygons that were searched completely: what is not labelled in them is background. Nothing is learned from what lies outside. An object belongs to the area that its middle lies in.</source>
        <translation>Polygone, die vollständig abgesucht wurden: was darin nicht gelabelt ist, ist Hintergrund. Von dem, was außerhalb liegt, wird nichts gelernt. Ein Objekt gehört zu der Fläche, in der seine Mitte liegt.</translation>
    </message>
    <message>
        <source>Polygons, lines or points with a field that names their class, or a raster of classes. Their CRS may differ from that of the image.</source>
        <translation>Polygone, Linien oder Punkte mit einem Feld, das ihre Klasse nennt, oder ein Klassenraster. Ihr KBS darf von dem des Bildes abweichen.</translation>
    </message>
    <message>
        <source>Polygons, lines or points with a field that names their class; or a raster of classes.</source>
        <translation>Polygone, Linien oder Punkte mit einem Feld, das ihre Klasse nennt; oder ein Raster von Klassen.</translation>
    </message>
    <message>
        <source>Polygons, whose bounds are the boxes, or points with a size. A field may name the class.</source>
        <translation>Polygone, deren Ausdehnung der Rahmen ist, oder Punkte mit einer Größe. Ein Feld kann die Klasse nennen.</translation>
    </message>
    <message>
        <source>Pr&amp;eset</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>Precision, recall and counts of each class, in the browser</source>
        <translation>Präzision, Trefferquote und Anzahlen jeder Klasse, im Browser</translation>
    </message>
    <message>
        <source>Preparing the plan…</source>
        <translation>Plan wird erstellt…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Press Detect change and move the threshold.</source>
        <translation>Drücken Sie „Veränderung erkennen“ und verschieben Sie den Schwellenwert.</translation>
    </message>
    <message>
        <source>Press N: the points are shown one after the other, in random order. Say what is really there.</source>
        <translation>Drücken Sie N: Die Punkte werden nacheinander gezeigt, in zufälliger Reihenfolge. Sagen Sie, was dort wirklich ist.</translation>
    </message>
    <message>
        <source>Press Repair; if it happens again, leave out the mirror.</source>
        <translation>Drücken Sie „Reparieren“; geschieht es wieder, lassen Sie den Spiegelserver weg.</translation>
    </message>
    <message>
        <source>Press the button again to continue from there.</source>
        <translation>Drücken Sie die Schaltfläche erneut, um von dort aus weiterzumachen.</translation>
    </message>
    <message>
        <source>Press the button, then click a place on the map.</source>
        <translation>Drücken Sie die Schaltfläche, dann klicken Sie einen Ort auf der Karte an.</translation>
    </message>
    <message>
        <source>Press the key of its class, or draw around it; N continues.</source>
        <translation>Drücken Sie die Taste der Klasse, oder zeichnen Sie darum herum; N geht weiter.</translation>
    </message>
    <message>
        <source>Press “Set up engine” in the SwiMDiff panel or in the options. An environment that you made yourself can be chosen in the options or named in the environment variable {variable}.</source>
        <translation>Drücken Sie „Engine einrichten“ im SwiMDiff-Bedienfeld oder in den Optionen. Eine selbst angelegte Umgebung kann in den Optionen gewählt oder in der Umgebungsvariablen {variable} genannt werden.</translation>
    </message>
    <message>
        <source>Pretrain</source>
        <translation>Vortrainieren</translation>
    </message>
    <message>
        <source>Pretrain encoder</source>
        <translation>Encoder vortrainieren</translation>
    </message>
    <message>
        <source>Pro&amp;babilities of each class</source>
        <translation>Wa&amp;hrscheinlichkeiten jeder Klasse</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Process {rank} of the run has been silent for {seconds:.0f} seconds.</source>
        <translation>Prozess {rank} des Laufs schweigt seit {seconds:.0f} Sekunden.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt des Auftrags</translation>
    </message>
    <message>
        <source>Progress of the set-up</source>
        <translation>Fortschritt der Einrichtung</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>Prototypen</translation>
    </message>
    <message>
        <source>Provide at least two images with masks, or at least two polygons of a class.</source>
        <translation>Geben Sie mindestens zwei Bilder mit Masken oder mindestens zwei Polygone einer Klasse an.</translation>
    </message>
    <message>
        <source>Provide at least two places for training, one of which is used for validation, and one for testing, each with a truth raster.</source>
        <translation>Geben Sie mindestens zwei Orte für das Training an, von denen einer zur Validierung dient, und einen zum Testen, jeden mit einem Ground-Truth-Raster.</translation>
    </message>
    <message>
        <source>Published encoders</source>
        <translation>Veröffentlichte Encoder</translation>
    </message>
    <message>
        <source>Put a change.tif next to before.tif and after.tif: 1 where something changed, 0 elsewhere.</source>
        <translation>Legen Sie eine change.tif neben before.tif und after.tif: 1, wo sich etwas verändert hat, sonst 0.</translation>
    </message>
    <message>
        <source>Put a change.tif next to before.tif: 1 where something changed, 0 elsewhere.</source>
        <translation>Legen Sie eine change.tif neben before.tif: 1, wo sich etwas verändert hat, sonst 0.</translation>
    </message>
    <message>
        <source>Put all that is known of an image into one line.</source>
        <translation>Schreiben Sie alles, was von einem Bild bekannt ist, in eine Zeile.</translation>
    </message>
    <message>
        <source>Put points on a few places of each of at least two classes.</source>
        <translation>Setzen Sie Punkte auf einige Orte von mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>Put quotation marks around values that contain the separator.</source>
        <translation>Setzen Sie Werte, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put the edited areas aside?</source>
        <translation>Bearbeitete Flächen beiseitelegen?</translation>
    </message>
    <message>
        <source>Put the images beside the file, or into a folder called images.</source>
        <translation>Legen Sie die Bilder neben die Datei oder in einen Ordner namens images.</translation>
    </message>
    <message>
        <source>Put the images of each class into a folder with the name of the class, or use a label table.</source>
        <translation>Legen Sie die Bilder jeder Klasse in einen Ordner mit dem Namen der Klasse, oder verwenden Sie eine Labeltabelle.</translation>
    </message>
    <message>
        <source>Put the sample.json of draw-sample next to the points, under the same name, or keep the field weight.</source>
        <translation>Legen Sie die sample.json von draw-sample neben die Punkte, unter demselben Namen, oder behalten Sie das Feld weight.</translation>
    </message>
    <message>
        <source>Putting it to use…</source>
        <translation>Nehme sie in Gebrauch…</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python 3.11 or newer</source>
        <translation>Python 3.11 oder neuer</translation>
    </message>
    <message>
        <source>Python cannot make an environment in a folder whose path has a colon: {folder}.</source>
        <translation>Python kann in einem Ordner, dessen Pfad einen Doppelpunkt enthält, keine Umgebung anlegen: {folder}.</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python der Engine</translation>
    </message>
    <message>
        <source>Python {version} is too old; 3.11 is needed.</source>
        <translation>Python {version} ist zu alt; 3.11 wird gebraucht.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Vierteldrehungen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schneller Blick</translation>
    </message>
    <message>
        <source>Radiometric normalisation</source>
        <translation>Radiometrische Normalisierung</translation>
    </message>
    <message>
        <source>Raise “Smallest polygon”, or leave “Polygons” out.</source>
        <translation>Erhöhen Sie „Kleinstes Polygon“, oder lassen Sie „Polygone“ weg.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Zufallsgewichte</translation>
    </message>
    <message>
        <source>Raster format</source>
        <translation>Rasterformat</translation>
    </message>
    <message>
        <source>Raster of a second date, for classes of change. If its grid differs, it is warped onto the grid of the first.</source>
        <translation>Raster eines zweiten Zeitpunkts, für Klassen von Veränderungen. Weicht sein Gitter ab, wird es auf das Gitter des ersten transformiert.</translation>
    </message>
    <message>
        <source>Raster of classes: one band of whole numbers.</source>
        <translation>Klassenraster: ein Kanal mit ganzen Zahlen.</translation>
    </message>
    <message>
        <source>Raster of the first date. The result has its grid.</source>
        <translation>Raster des ersten Zeitpunkts. Das Ergebnis hat dessen Gitter.</translation>
    </message>
    <message>
        <source>Raster of the same place that says where the first date shows clouds or shadows; they count as no data. Its grid may differ. Empty: the mask that comes with the image, if it is found.</source>
        <translation>Raster desselben Ortes, das angibt, wo der erste Zeitpunkt Wolken oder Schatten zeigt; sie gelten als Leerwert. Sein Gitter darf abweichen. Leer: die Maske, die dem Bild beiliegt, falls sie gefunden wird.</translation>
    </message>
    <message>
        <source>Raster of the second date. Its CRS, cell size and extent may differ.</source>
        <translation>Raster des zweiten Zeitpunkts. KBS, Zellengröße und Ausdehnung dürfen abweichen.</translation>
    </message>
    <message>
        <source>Raster of the second date. Its CRS, cell size and extent may differ; it is warped onto the common grid.</source>
        <translation>Raster des zweiten Zeitpunkts. KBS, Zellengröße und Ausdehnung dürfen abweichen; es wird auf das gemeinsame Gitter transformiert.</translation>
    </message>
    <message>
        <source>Raster that is searched for objects.</source>
        <translation>Raster, in dem Objekte gesucht werden.</translation>
    </message>
    <message>
        <source>Raster whose objects are labelled. Not needed with labelled images.</source>
        <translation>Raster, dessen Objekte gelabelt sind. Nicht nötig bei gelabelten Bildern.</translation>
    </message>
    <message>
        <source>Raster whose pixels are classified. The map has its grid.</source>
        <translation>Raster, dessen Pixel klassifiziert werden. Die Karte hat dessen Gitter.</translation>
    </message>
    <message>
        <source>Raster whose tiles are labelled. Not needed with labelled images.</source>
        <translation>Raster, dessen Kacheln gelabelt sind. Mit gelabelten Bildern nicht nötig.</translation>
    </message>
    <message>
        <source>Raster whose tiles get a class each.</source>
        <translation>Raster, dessen Kacheln je eine Klasse erhalten.</translation>
    </message>
    <message>
        <source>Raster with the example.</source>
        <translation>Raster mit dem Beispiel.</translation>
    </message>
    <message>
        <source>Rasters that are searched, one path per line; they need the same bands and about the same ground resolution. Empty: the image itself.</source>
        <translation>Raster, die durchsucht werden, ein Pfad pro Zeile; sie brauchen dieselben Kanäle und etwa dieselbe Bodenauflösung. Leer: das Bild selbst.</translation>
    </message>
    <message>
        <source>Rasters, folders of rasters or images (.tif, .jpg, .png), and zip files of images. PATH|bands=1,2,3 chooses the bands of a single source.</source>
        <translation>Raster, Ordner mit Rastern oder Bildern (.tif, .jpg, .png) und ZIP-Dateien mit Bildern. PATH|bands=1,2,3 wählt die Kanäle einer einzelnen Quelle.</translation>
    </message>
    <message>
        <source>Rasters, images and zips {}</source>
        <translation>Raster, Bilder und ZIP-Dateien {}</translation>
    </message>
    <message>
        <source>Rasters, images, zips</source>
        <translation>Raster, Bilder, ZIP-Dateien</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Referenz&amp;layer</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Reading image {number:,} of {total:,}</source>
        <translation>Lese Bild {number:,} von {total:,}</translation>
    </message>
    <message>
        <source>Reading patches around labels, {count} of {total}</source>
        <translation>Lese Patches um Labels, {count} von {total}</translation>
    </message>
    <message>
        <source>Reading searched areas, {count} of {total}</source>
        <translation>Abgesuchte Flächen werden gelesen, {count} von {total}</translation>
    </message>
    <message>
        <source>Reading the labelled tiles</source>
        <translation>Lesen der gelabelten Kacheln</translation>
    </message>
    <message>
        <source>Reading the map at the places</source>
        <translation>Lese die Karte an den Stellen</translation>
    </message>
    <message>
        <source>Reading the objects</source>
        <translation>Objekte werden gelesen</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Lese die Gewichte</translation>
    </message>
    <message>
        <source>Reading {library}</source>
        <translation>Lese {library}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lese {name}</translation>
    </message>
    <message>
        <source>Readme</source>
        <translation>Liesmich</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Rot, Grün, Blau</translation>
    </message>
    <message>
        <source>Red, green, blue; otherwise all</source>
        <translation>Rot, Grün, Blau; sonst alle</translation>
    </message>
    <message>
        <source>Refer to it by https.</source>
        <translation>Verweisen Sie darauf mit https.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>Referenzlayer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove environments</source>
        <translation>Umgebungen entfernen</translation>
    </message>
    <message>
        <source>Remove it, or move {path} to another folder.</source>
        <translation>Entfernen Sie es, oder verschieben Sie {path} in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Remove it, or rename it: columns may be called name, or {known}.</source>
        <translation>Entfernen Sie sie, oder benennen Sie sie um: Spalten können name heißen oder {known}.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Remove one that you do not need.</source>
        <translation>Entfernen Sie eine, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>Remove the chosen class</source>
        <translation>Gewählte Klasse entfernen</translation>
    </message>
    <message>
        <source>Remove the copies. To split one set, choose the same path for “Training data” and “Test data”.</source>
        <translation>Entfernen Sie die Kopien. Um eine Menge aufzuteilen, wählen Sie denselben Pfad für „Trainingsdaten“ und „Testdaten“.</translation>
    </message>
    <message>
        <source>Remove what is not used</source>
        <translation>Unbenutztes entfernen</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Removes environments, after a question</source>
        <translation>Entfernt Umgebungen, nach einer Rückfrage</translation>
    </message>
    <message>
        <source>Removes the frame and shows the map again. The answers are saved.</source>
        <translation>Entfernt den Rahmen und zeigt die Karte wieder. Die Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>Removes the selected lines from the list; no files are deleted</source>
        <translation>Entfernt die gewählten Zeilen aus der Liste; es werden keine Dateien gelöscht</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Removing environments</source>
        <translation>Umgebungen werden entfernt</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Rename the file or the folder, or move the file.</source>
        <translation>Benennen Sie die Datei oder den Ordner um, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>Rename the file or the folder, or type the text anew.</source>
        <translation>Benennen Sie die Datei oder den Ordner um, oder tippen Sie den Text neu.</translation>
    </message>
    <message>
        <source>Rename the files, such as lake_2018-10-13.tif and lake_2020-10-13.tif, or name the pairs in a table.</source>
        <translation>Benennen Sie die Dateien um, etwa lake_2018-10-13.tif und lake_2020-10-13.tif, oder nennen Sie die Paare in einer Tabelle.</translation>
    </message>
    <message>
        <source>Repair its data source or choose another layer.</source>
        <translation>Reparieren Sie seine Datenquelle oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>Repair or reinstall the engine's Python environment.</source>
        <translation>Reparieren Sie die Python-Umgebung der Engine oder installieren Sie sie neu.</translation>
    </message>
    <message>
        <source>Repair the engine</source>
        <translation>Engine reparieren</translation>
    </message>
    <message>
        <source>Replace or remove them; up to {share:.0%} would be skipped.</source>
        <translation>Ersetzen oder entfernen Sie sie; bis zu {share:.0%} würden übersprungen.</translation>
    </message>
    <message>
        <source>Replace the commas by points in a text editor, or export the grid again with points.</source>
        <translation>Ersetzen Sie die Kommas in einem Texteditor durch Punkte, oder exportieren Sie das Raster noch einmal mit Punkten.</translation>
    </message>
    <message>
        <source>Replace the earlier result?</source>
        <translation>Früheres Ergebnis ersetzen?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>ResNet-18</source>
        <translation>ResNet-18</translation>
    </message>
    <message>
        <source>ResNet-50</source>
        <translation>ResNet-50</translation>
    </message>
    <message>
        <source>Resample the image to {trained_m:.3g} m, train a model on such images, or switch on “Classify anyway”.</source>
        <translation>Rechnen Sie das Bild auf {trained_m:.3g} m um, trainieren Sie ein Modell auf solchen Bildern, oder schalten Sie „Trotzdem klassifizieren“ ein.</translation>
    </message>
    <message>
        <source>Resample the image to {trained_m:.3g} m, train a model on such images, or switch on “Detect anyway”.</source>
        <translation>Rechnen Sie das Bild auf {trained_m:.3g} m um, trainieren Sie ein Modell auf solchen Bildern, oder schalten Sie „Trotzdem suchen“ ein.</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>Resolution of the page (dots per inch)</source>
        <translation>Auflösung der Seite (Punkte pro Zoll)</translation>
    </message>
    <message>
        <source>Restore it, then resume the run.</source>
        <translation>Stellen Sie sie wieder her, und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or start again without “Resume”.</source>
        <translation>Stellen Sie die Datei aus einer Kopie wieder her, oder starten Sie neu ohne „Fortsetzen“.</translation>
    </message>
    <message>
        <source>Restore the file.</source>
        <translation>Stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>Restores the threshold of the files</source>
        <translation>Stellt den Schwellenwert der Dateien wieder her</translation>
    </message>
    <message>
        <source>Result folder</source>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <source>Result of an accuracy assessment or a training</source>
        <translation>Ergebnis einer Genauigkeitsbewertung oder eines Trainings</translation>
    </message>
    <message>
        <source>Result: {}</source>
        <translation>Ergebnis: {}</translation>
    </message>
    <message>
        <source>Results (result.json)</source>
        <translation>Ergebnisse (result.json)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume an interrupted run with the same inputs and parameters: what is finished is not computed again.</source>
        <translation>Einen unterbrochenen Lauf mit denselben Eingaben und Parametern fortsetzen: was fertig ist, wird nicht noch einmal berechnet.</translation>
    </message>
    <message>
        <source>Resume an interrupted run with the same inputs and parameters: windows that are finished are not computed again.</source>
        <translation>Einen unterbrochenen Lauf mit denselben Eingaben und Parametern fortsetzen: Fertige Fenster werden nicht noch einmal berechnet.</translation>
    </message>
    <message>
        <source>Resume an interrupted run with the same sources and parameters from its last checkpoint.</source>
        <translation>Einen unterbrochenen Lauf mit denselben Quellen und Parametern ab seinem letzten Checkpoint fortsetzen.</translation>
    </message>
    <message>
        <source>Resumed: {share:.0%} of the pixels are already classified.</source>
        <translation>Fortgesetzt: {share:.0%} der Pixel sind bereits klassifiziert.</translation>
    </message>
    <message>
        <source>Resumed: {share:.0%} of the pixels are already scored.</source>
        <translation>Fortgesetzt: {share:.0%} der Pixel sind bereits bewertet.</translation>
    </message>
    <message>
        <source>Resuming after step {step} of {steps}.</source>
        <translation>Setze nach Schritt {step} von {steps} fort.</translation>
    </message>
    <message>
        <source>Rewrite it in tiles: gdal_translate -co TILED=YES -co COMPRESS=DEFLATE IN.tif OUT.tif</source>
        <translation>Schreiben Sie es gekachelt neu: gdal_translate -co TILED=YES -co COMPRESS=DEFLATE IN.tif OUT.tif</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right: how many of those shown are expected to be real. In all: with those that are not shown.</source>
        <translation>Richtig: wie viele der gezeigten voraussichtlich echt sind. Insgesamt: mit denen, die nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Rows: reference. Columns: map.</source>
        <translation>Zeilen: Referenz. Spalten: Karte.</translation>
    </message>
    <message>
        <source>Run `make setup` in {}.</source>
        <translation>Führen Sie `make setup` in {} aus.</translation>
    </message>
    <message>
        <source>Run it again. If it happens again, the file is damaged in a way that ends the program, or memory is short.</source>
        <translation>Starten Sie ihn noch einmal. Geschieht es wieder, ist die Datei so beschädigt, dass sie das Programm beendet, oder der Speicher ist knapp.</translation>
    </message>
    <message>
        <source>Run over many inputs</source>
        <translation>Über viele Eingaben laufen lassen</translation>
    </message>
    <message>
        <source>Run the job again with another output folder.</source>
        <translation>Starten Sie den Auftrag erneut mit einem anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>Run the job again.</source>
        <translation>Starten Sie den Auftrag erneut.</translation>
    </message>
    <message>
        <source>Run the job again; finished windows are kept. If it happens again, send this message to the authors.</source>
        <translation>Starten Sie den Auftrag erneut; fertige Fenster bleiben erhalten. Geschieht es wieder, senden Sie diese Meldung an die Autoren.</translation>
    </message>
    <message>
        <source>Run the job again; the file is then created again.</source>
        <translation>Starten Sie den Auftrag erneut; die Datei wird dann neu angelegt.</translation>
    </message>
    <message>
        <source>Run the same job again to continue from there.</source>
        <translation>Starten Sie denselben Auftrag erneut, um von dort aus weiterzumachen.</translation>
    </message>
    <message>
        <source>Run the same job again to resume it.</source>
        <translation>Starten Sie denselben Auftrag erneut, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>Run the same job again with the processes that there are; it goes on from the last checkpoint.</source>
        <translation>Starten Sie denselben Auftrag noch einmal mit den Prozessen, die da sind; er fährt vom letzten Checkpoint fort.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs a job over many inputs, each in a process and a folder of its own; what is finished is not done again.</source>
        <translation>Lässt eine Aufgabe über viele Eingaben laufen, jede in einem eigenen Prozess und Ordner; was fertig ist, wird nicht noch einmal gemacht.</translation>
    </message>
    <message>
        <source>Runs a tiny job with a known answer, to check that the engine works.</source>
        <translation>Führt einen winzigen Auftrag mit bekannter Antwort aus, um zu prüfen, ob die Engine funktioniert.</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>Läufe zugleich</translation>
    </message>
    <message>
        <source>Runs that failed because of their inputs are left as they are, unless this is set or an input has changed. Those that failed for want of memory, disk or time are always tried again.</source>
        <translation>Läufe, die an ihren Eingaben gescheitert sind, bleiben, wie sie sind, außer dies ist gesetzt oder eine Eingabe hat sich geändert. Solche, denen Speicher, Platz oder Zeit fehlte, werden immer noch einmal versucht.</translation>
    </message>
    <message>
        <source>Runs with a result</source>
        <translation>Läufe mit Ergebnis</translation>
    </message>
    <message>
        <source>Runs without a result</source>
        <translation>Läufe ohne Ergebnis</translation>
    </message>
    <message>
        <source>Runs {}</source>
        <translation>Läufe {}</translation>
    </message>
    <message>
        <source>S&amp;cene is a</source>
        <translation>S&amp;zene ist</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>S&amp;top helping</source>
        <translation>Nicht mehr mi&amp;thelfen</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>STAC catalogue</source>
        <translation>STAC-Katalog</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>STAC-Item</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>&amp;Speichern in</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Gleiche Klasse</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Sample drawn. Press N to begin.</source>
        <translation>Stichprobe gezogen. Drücken Sie N, um zu beginnen.</translation>
    </message>
    <message>
        <source>Sample of {}</source>
        <translation>Stichprobe von {}</translation>
    </message>
    <message>
        <source>Sample pair</source>
        <translation>Beispielpaar</translation>
    </message>
    <message>
        <source>Sample: {}</source>
        <translation>Stichprobe: {}</translation>
    </message>
    <message>
        <source>Samples (*.gpkg)</source>
        <translation>Stichproben (*.gpkg)</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Speichern &amp;in</translation>
    </message>
    <message>
        <source>Save it as a CSV file in UTF-8, which spreadsheets offer beside other kinds of CSV.</source>
        <translation>Speichern Sie sie als CSV-Datei in UTF-8, was Tabellenprogramme neben anderen Arten von CSV anbieten.</translation>
    </message>
    <message>
        <source>Save it as a CSV file in UTF-8.</source>
        <translation>Speichern Sie sie als CSV-Datei in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Speichern Sie es als GeoPackage (QGIS: Exportieren &gt; Objekte speichern als) und wählen Sie dieses.</translation>
    </message>
    <message>
        <source>Save its sheet as a CSV file in UTF-8.</source>
        <translation>Speichern Sie ihr Blatt als CSV-Datei in UTF-8.</translation>
    </message>
    <message>
        <source>Save or discard them first.</source>
        <translation>Speichern oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Save the CSV file in UTF-8.</source>
        <translation>Speichern Sie die CSV-Datei in UTF-8.</translation>
    </message>
    <message>
        <source>Save the layer that you need as a new GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Speichern Sie den benötigten Layer als neues GeoPackage (QGIS: Exportieren &gt; Objekte speichern als) und wählen Sie dieses.</translation>
    </message>
    <message>
        <source>Save, copy or download the file again.</source>
        <translation>Speichern oder kopieren Sie die Datei erneut, oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saves the model with its card as one file, to share it</source>
        <translation>Speichert das Modell mit seiner Karte als eine Datei, um es weiterzugeben</translation>
    </message>
    <message>
        <source>Say in “Red, green, blue” which bands show these colours, or choose other “Bands” or another encoder.</source>
        <translation>Geben Sie unter „Rot, Grün, Blau“ an, welche Kanäle diese zeigen, oder wählen Sie andere „Kanäle“ oder einen anderen Encoder.</translation>
    </message>
    <message>
        <source>Say under “Numbers in the class field” whether they are names or values.</source>
        <translation>Geben Sie unter „Zahlen im Klassenfeld“ an, ob es Namen oder Werte sind.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Scene column</source>
        <translation>Szenenspalte</translation>
    </message>
    <message>
        <source>Scene table</source>
        <translation>Szenentabelle</translation>
    </message>
    <message>
        <source>Scene temperature</source>
        <translation>Szenentemperatur</translation>
    </message>
    <message>
        <source>Scene-wide matching</source>
        <translation>Szenenweiter Abgleich</translation>
    </message>
    <message>
        <source>Scenes are to be read from a table, but no “Scene table” was chosen.</source>
        <translation>Szenen sollen aus einer Tabelle gelesen werden, aber es wurde keine „Szenentabelle“ gewählt.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score from which objects count</source>
        <translation>Wert, ab dem Objekte zählen</translation>
    </message>
    <message>
        <source>Scores above it count as change: auto, robust, kapur, yen, triangle, otsu, percentile, or a number between 0 and 1. auto draws the line where the score has its steepest edges, whatever share changed; kapur, yen, triangle and robust suit rare change, otsu common change. You can move the threshold afterwards without computing the scores again.</source>
        <translation>Höhere Scores gelten als Veränderung: auto, robust, kapur, yen, triangle, otsu, percentile, oder eine Zahl zwischen 0 und 1. auto zieht die Grenze dort, wo der Score seine steilsten Kanten hat, gleich welcher Anteil sich verändert hat; kapur, yen, triangle und robust passen zu seltener Veränderung, otsu zu häufiger. Sie können den Schwellenwert danach verschieben, ohne die Scores neu zu berechnen.</translation>
    </message>
    <message>
        <source>Scores the change between two rasters and writes scores, classes, polygons and a report to a folder.</source>
        <translation>Bewertet die Veränderung zwischen zwei Rastern und schreibt Scores, Klassen, Polygone und einen Bericht in einen Ordner.</translation>
    </message>
    <message>
        <source>Scores the change, writes rasters, polygons and a report, and shows them</source>
        <translation>Bewertet die Veränderung, schreibt Raster, Polygone und einen Bericht, und zeigt sie an</translation>
    </message>
    <message>
        <source>Scoring change</source>
        <translation>Bewerte die Veränderung</translation>
    </message>
    <message>
        <source>Scoring change in the area of interest</source>
        <translation>Bewerte die Veränderung im Interessengebiet</translation>
    </message>
    <message>
        <source>Scoring {name}</source>
        <translation>Bewerte {name}</translation>
    </message>
    <message>
        <source>Searc&amp;hed area</source>
        <translation>Abgesuchte Flä&amp;che</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>Search in other rasters, or use smaller tiles.</source>
        <translation>Suchen Sie in anderen Rastern, oder verwenden Sie kleinere Kacheln.</translation>
    </message>
    <message>
        <source>Search in rasters of about the same resolution, or resample this one.</source>
        <translation>Suchen Sie in Rastern mit etwa derselben Auflösung, oder rechnen Sie dieses um.</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Abgesucht</translation>
    </message>
    <message>
        <source>Searched area saved.</source>
        <translation>Abgesuchte Fläche gespeichert.</translation>
    </message>
    <message>
        <source>Searched areas</source>
        <translation>Abgesuchte Flächen</translation>
    </message>
    <message>
        <source>Searched image</source>
        <translation>Abgesuchtes Bild</translation>
    </message>
    <message>
        <source>Searched in {}.</source>
        <translation>Abgesucht in {}.</translation>
    </message>
    <message>
        <source>Searches the whole image with this model</source>
        <translation>Sucht das ganze Bild mit diesem Modell ab</translation>
    </message>
    <message>
        <source>Searching for objects</source>
        <translation>Objekte werden gesucht</translation>
    </message>
    <message>
        <source>Searching the areas that were left out</source>
        <translation>Ausgelassene Flächen werden abgesucht</translation>
    </message>
    <message>
        <source>Second &amp;date</source>
        <translation>&amp;Zweiter Zeitpunkt</translation>
    </message>
    <message>
        <source>Second date</source>
        <translation>Zweiter Zeitpunkt</translation>
    </message>
    <message>
        <source>Seconds that it helped</source>
        <translation>Sekunden, die er half</translation>
    </message>
    <message>
        <source>See its message.</source>
        <translation>Siehe dessen Meldung.</translation>
    </message>
    <message>
        <source>See whether its workers still do something.</source>
        <translation>Sehen Sie nach, ob seine Arbeitsprozesse noch etwas tun.</translation>
    </message>
    <message>
        <source>See whether the disk that the images are on still answers, then run the same job again. Finished windows are kept.</source>
        <translation>Sehen Sie nach, ob der Datenträger mit den Bildern noch antwortet, und starten Sie denselben Auftrag erneut. Fertige Fenster bleiben erhalten.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the first repetition; the others count up from it.</source>
        <translation>Startwert der ersten Wiederholung; die anderen zählen von ihm aus hoch.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select labels on the map first, with QGIS's tool Select Features.</source>
        <translation>Wählen Sie zuerst Labels in der Karte aus, mit dem QGIS-Werkzeug „Objekte auswählen“.</translation>
    </message>
    <message>
        <source>Select some, or take all of them.</source>
        <translation>Wählen Sie einige aus, oder nehmen Sie alle.</translation>
    </message>
    <message>
        <source>Selected features only</source>
        <translation>Nur gewählte Objekte</translation>
    </message>
    <message>
        <source>Sentinel-2 SCL</source>
        <translation>Sentinel-2 SCL</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to an address that begins with http://, or download the file first.</source>
        <translation>Setzen Sie HTTPS_PROXY auf eine Adresse, die mit http:// beginnt, oder laden Sie die Datei zuerst herunter.</translation>
    </message>
    <message>
        <source>Set the CRS of the layer…</source>
        <translation>KBS des Layers setzen…</translation>
    </message>
    <message>
        <source>Set the engine up from the same version of the plugin on all machines, then start the scheduler again.</source>
        <translation>Richten Sie die Engine auf allen Rechnern aus derselben Version des Plugins ein, und starten Sie den Scheduler neu.</translation>
    </message>
    <message>
        <source>Set the same nodata values for all its bands, or export the layer.</source>
        <translation>Setzen Sie dieselben Leerwerte für alle seine Kanäle, oder exportieren Sie den Layer.</translation>
    </message>
    <message>
        <source>Set up engine…</source>
        <translation>Engine einrichten…</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Engine einrichten</translation>
    </message>
    <message>
        <source>Set “Batch” to at most {most}, lower “Distance of patches”, or add images.</source>
        <translation>Setzen Sie „Batch“ auf höchstens {most}, verkleinern Sie „Abstand der Patches“, oder fügen Sie Bilder hinzu.</translation>
    </message>
    <message>
        <source>Set “Encoder” to {architecture}, or choose another encoder to start from.</source>
        <translation>Setzen Sie „Encoder“ auf {architecture}, oder wählen Sie einen anderen Encoder, mit dem begonnen wird.</translation>
    </message>
    <message>
        <source>Set “Points” to at least {least}, or draw a simple random sample.</source>
        <translation>Setzen Sie „Punkte“ auf mindestens {least}, oder ziehen Sie eine einfache Zufallsstichprobe.</translation>
    </message>
    <message>
        <source>Set “Scene” to grid cells, or “Scene-wide matching” to none.</source>
        <translation>Setzen Sie „Szene“ auf Gitterzellen oder „Szenenweiter Abgleich“ auf „Keiner“.</translation>
    </message>
    <message>
        <source>Sets all of the following parameters that are left empty.</source>
        <translation>Legt alle folgenden Parameter fest, die leer bleiben.</translation>
    </message>
    <message>
        <source>Sets all of the following parameters that are left empty. quick-look: minutes, to see that it works. laptop-overnight: hours on a CPU. gpu: hours on a GPU. paper-scale: the sizes and durations used in the publication.</source>
        <translation>Legt alle folgenden Parameter fest, die leer bleiben. quick-look: Minuten, um zu sehen, dass es funktioniert. laptop-overnight: Stunden auf einer CPU. gpu: Stunden auf einer GPU. paper-scale: die in der Veröffentlichung verwendeten Größen und Dauern.</translation>
    </message>
    <message>
        <source>Sets it in the project; the file is not changed</source>
        <translation>Setzt es im Projekt; die Datei wird nicht verändert</translation>
    </message>
    <message>
        <source>Setting the engine up</source>
        <translation>Richte die Engine ein</translation>
    </message>
    <message>
        <source>Settings for all</source>
        <translation>Einstellungen für alle</translation>
    </message>
    <message>
        <source>Several classes a place</source>
        <translation>Mehrere Klassen je Ort</translation>
    </message>
    <message>
        <source>Share for testing</source>
        <translation>Anteil zum Testen</translation>
    </message>
    <message>
        <source>Share of the batch that is chosen at random for denoising at each step. Empty: from the preset.</source>
        <translation>Anteil des Batches, der bei jedem Schritt zufällig zum Entrauschen gewählt wird. Leer: aus der Vorgabe.</translation>
    </message>
    <message>
        <source>Share of the batch that is chosen at random for denoising at each step. Empty: from the preset. Only with Method: SwiMDiff.</source>
        <translation>Anteil des Batches, der bei jedem Schritt zufällig zum Entrauschen gewählt wird. Leer: aus der Vorgabe. Nur mit Methode: SwiMDiff.</translation>
    </message>
    <message>
        <source>Share of the batch that is denoised</source>
        <translation>Entrauschter Anteil des Batches</translation>
    </message>
    <message>
        <source>Share of the cells of a view that are hidden from the student, which has to rebuild them.</source>
        <translation>Anteil der Zellen einer Ansicht, die dem Schüler verdeckt werden und die er wiederherstellen muss.</translation>
    </message>
    <message>
        <source>Share of the cells of a view that are hidden from the student, which has to rebuild them. Only with Method: CMID.</source>
        <translation>Anteil der Zellen einer Ansicht, die dem Schüler verdeckt werden und die er wiederherstellen muss. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>Share of the data used for testing if training and test data are the same path.</source>
        <translation>Anteil der Daten, der zum Testen dient, wenn Trainings- und Testdaten derselbe Pfad sind.</translation>
    </message>
    <message>
        <source>Share of the key encoder that is kept at each step. Empty: from the preset, 0.99; 0.999 for paper-scale.</source>
        <translation>Anteil des Schlüssel-Encoders, der bei jedem Schritt behalten wird. Leer: aus der Vorgabe, 0,99; 0,999 für paper-scale.</translation>
    </message>
    <message>
        <source>Share of the key encoder that is kept at each step. Empty: from the preset, 0.99; 0.999 for paper-scale. Only with Method: SwiMDiff.</source>
        <translation>Anteil des Schlüssel-Encoders, der bei jedem Schritt behalten wird. Leer: aus der Vorgabe, 0,99; 0,999 für paper-scale. Nur mit Methode: SwiMDiff.</translation>
    </message>
    <message>
        <source>Share of the noise levels that are used, from the weakest. Fine detail is decided where noise is weak.</source>
        <translation>Anteil der verwendeten Rauschstufen, von der schwächsten an. Über feine Einzelheiten wird entschieden, wo das Rauschen schwach ist.</translation>
    </message>
    <message>
        <source>Share of the noise levels that are used, from the weakest. Fine detail is decided where noise is weak. Only with Method: SwiMDiff.</source>
        <translation>Anteil der verwendeten Rauschstufen, von der schwächsten an. Über feine Einzelheiten wird entschieden, wo das Rauschen schwach ist. Nur mit Methode: SwiMDiff.</translation>
    </message>
    <message>
        <source>Share of the second views that get noise. Empty: from the preset, 0; 0.6 for paper-scale.</source>
        <translation>Anteil der zweiten Ansichten, die Rauschen erhalten. Leer: aus der Vorgabe, 0; 0,6 für paper-scale.</translation>
    </message>
    <message>
        <source>Share of the second views that get noise. Empty: from the preset, 0; 0.6 for paper-scale. Only with Method: CMID.</source>
        <translation>Anteil der zweiten Ansichten, die Rauschen erhalten. Leer: aus der Vorgabe, 0; 0,6 für paper-scale. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>Share of the second views whose bright values are turned around; for three bands only. Empty: from the preset, 0; 0.2 for paper-scale.</source>
        <translation>Anteil der zweiten Ansichten, deren helle Werte umgekehrt werden; nur bei drei Kanälen. Leer: aus der Vorgabe, 0; 0,2 für paper-scale.</translation>
    </message>
    <message>
        <source>Share of the second views whose bright values are turned around; for three bands only. Empty: from the preset, 0; 0.2 for paper-scale. Only with Method: CMID.</source>
        <translation>Anteil der zweiten Ansichten, deren helle Werte umgekehrt werden; nur bei drei Kanälen. Leer: aus der Vorgabe, 0; 0,2 für paper-scale. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>Share of the steps during which the learning rate rises from zero; then it falls along a cosine.</source>
        <translation>Anteil der Schritte, während derer die Lernrate von null ansteigt; danach fällt sie entlang eines Kosinus.</translation>
    </message>
    <message>
        <source>Share of the teacher that is kept at each step, at the beginning; it rises to 1. Empty: from the preset, 0.99; 0.996 for paper-scale.</source>
        <translation>Anteil des Lehrers, der bei jedem Schritt behalten wird, am Anfang; er steigt auf 1. Leer: aus der Vorgabe, 0,99; 0,996 für paper-scale.</translation>
    </message>
    <message>
        <source>Share of the teacher that is kept at each step, at the beginning; it rises to 1. Empty: from the preset, 0.99; 0.996 for paper-scale. Only with Method: CMID.</source>
        <translation>Anteil des Lehrers, der bei jedem Schritt behalten wird, am Anfang; er steigt auf 1. Leer: aus der Vorgabe, 0,99; 0,996 für paper-scale. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>Share of the training labels</source>
        <translation>Anteil der Trainingslabels</translation>
    </message>
    <message>
        <source>Share of the training labels that is used, drawn at random within each class.</source>
        <translation>Anteil der verwendeten Trainingslabels, innerhalb jeder Klasse zufällig gezogen.</translation>
    </message>
    <message>
        <source>Share of the views that are blurred. Blur takes away the texture that tells land covers apart in small patches. Empty: from the preset, 0; for paper-scale 0.5, with CMID 1.</source>
        <translation>Anteil der Ansichten, die unscharf gemacht werden. Unschärfe nimmt die Textur weg, die in kleinen Patches Landbedeckungen unterscheidet. Leer: aus der Vorgabe, 0; für paper-scale 0,5, mit CMID 1.</translation>
    </message>
    <message>
        <source>Share of the views that are shown without colour; for three bands only. Empty: from the preset, 0.1; 0.2 for paper-scale.</source>
        <translation>Anteil der Ansichten, die ohne Farbe gezeigt werden; nur bei drei Kanälen. Leer: aus der Vorgabe, 0,1; 0,2 für paper-scale.</translation>
    </message>
    <message>
        <source>Share of the views that are turned by a quarter, beside the flips; from above, no direction is special. Empty: from the preset, 0.5; 0 for paper-scale.</source>
        <translation>Anteil der Ansichten, die um ein Viertel gedreht werden, neben den Spiegelungen; von oben ist keine Richtung besonders. Leer: aus der Vorgabe, 0,5; 0 für paper-scale.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Proto&amp;koll zeigen</translation>
    </message>
    <message>
        <source>Show in &amp;Models</source>
        <translation>In „Modelle“ zei&amp;gen</translation>
    </message>
    <message>
        <source>Show no progress.</source>
        <translation>Keinen Fortschritt anzeigen.</translation>
    </message>
    <message>
        <source>Show set-up</source>
        <translation>Einrichtung zeigen</translation>
    </message>
    <message>
        <source>Show the log, and tracebacks of errors.</source>
        <translation>Das Protokoll und Tracebacks von Fehlern anzeigen.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Shows both dates on the map. Drag the line between them; you can keep drawing.</source>
        <translation>Zeigt beide Zeitpunkte auf der Karte. Ziehen Sie die Linie dazwischen; Sie können dabei weiterzeichnen.</translation>
    </message>
    <message>
        <source>Shows the card of the encoder</source>
        <translation>Zeigt den Steckbrief des Encoders</translation>
    </message>
    <message>
        <source>Shows the classes of the view, or only the image</source>
        <translation>Zeigt die Klassen der Ansicht, oder nur das Bild</translation>
    </message>
    <message>
        <source>Shows the files in the file manager</source>
        <translation>Zeigt die Dateien im Dateimanager</translation>
    </message>
    <message>
        <source>Shows the models folder in the file manager</source>
        <translation>Zeigt den Modellordner im Dateimanager</translation>
    </message>
    <message>
        <source>Shows the page</source>
        <translation>Zeigt die Seite</translation>
    </message>
    <message>
        <source>Shows the point again after you have moved the map</source>
        <translation>Zeigt den Punkt wieder, nachdem Sie die Karte verschoben haben</translation>
    </message>
    <message>
        <source>Shows the previous point with your answer</source>
        <translation>Zeigt den vorigen Punkt mit Ihrer Antwort</translation>
    </message>
    <message>
        <source>Shows the result of an earlier run</source>
        <translation>Zeigt das Ergebnis eines früheren Laufs</translation>
    </message>
    <message>
        <source>Shows the whole result on the map</source>
        <translation>Zeigt das ganze Ergebnis auf der Karte</translation>
    </message>
    <message>
        <source>Shows what detect-change would do: grid, bands, shift, device, minutes, memory, disk. Writes nothing.</source>
        <translation>Zeigt, was detect-change tun würde: Gitter, Kanäle, Verschiebung, Gerät, Minuten, Arbeitsspeicher, Datenträger. Schreibt nichts.</translation>
    </message>
    <message>
        <source>Shows what pretrain would do: scenes, patches, steps, minutes, memory, disk space. Writes nothing.</source>
        <translation>Zeigt, was pretrain tun würde: Szenen, Patches, Schritte, Minuten, Arbeitsspeicher, Speicherplatz. Schreibt nichts.</translation>
    </message>
    <message>
        <source>Shows what will be fetched; nothing is before you agree</source>
        <translation>Zeigt, was geladen wird; nichts davon geschieht, bevor Sie zustimmen</translation>
    </message>
    <message>
        <source>Shows which objects appeared, vanished and stayed</source>
        <translation>Zeigt, welche Objekte erschienen, verschwunden und geblieben sind</translation>
    </message>
    <message>
        <source>Similar places</source>
        <translation>Ähnliche Orte</translation>
    </message>
    <message>
        <source>Similar places in {}</source>
        <translation>Ähnliche Orte in {}</translation>
    </message>
    <message>
        <source>Similarity by</source>
        <translation>Ähnlichkeit nach</translation>
    </message>
    <message>
        <source>Simple random</source>
        <translation>Einfach zufällig</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size field</source>
        <translation>Größenfeld</translation>
    </message>
    <message>
        <source>Size of a scene if a scene is a grid cell.</source>
        <translation>Größe einer Szene, wenn eine Szene eine Gitterzelle ist.</translation>
    </message>
    <message>
        <source>Size of points</source>
        <translation>Größe der Punkte</translation>
    </message>
    <message>
        <source>Size of the context</source>
        <translation>Größe des Kontexts</translation>
    </message>
    <message>
        <source>Size of the square blocks. 0: chosen from the extent of the labels.</source>
        <translation>Größe der quadratischen Blöcke. 0: aus der Ausdehnung der Labels gewählt.</translation>
    </message>
    <message>
        <source>Size of the square patches.</source>
        <translation>Größe der quadratischen Patches.</translation>
    </message>
    <message>
        <source>Size of the square windows that are computed at a time. It does not change the result.</source>
        <translation>Größe der quadratischen Fenster, die auf einmal berechnet werden. Sie ändert das Ergebnis nicht.</translation>
    </message>
    <message>
        <source>Size of the square windows that are searched at a time, as the encoder sees them.</source>
        <translation>Größe der quadratischen Fenster, die auf einmal abgesucht werden, wie der Encoder sie sieht.</translation>
    </message>
    <message>
        <source>Size of the views</source>
        <translation>Größe der Ansichten</translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Übersprungen: {reason}</translation>
    </message>
    <message>
        <source>Skips this point for now and goes to the next one without an answer</source>
        <translation>Überspringt diesen Punkt vorerst und geht zum nächsten ohne Antwort</translation>
    </message>
    <message>
        <source>Smallest changed area on the ground, in place of the minimum mapping unit; 10,000 m² are a hectare. 0: the minimum mapping unit counts.</source>
        <translation>Kleinste veränderte Fläche am Boden, anstelle der minimalen Kartiereinheit; 10.000 m² sind ein Hektar. 0: Die minimale Kartiereinheit gilt.</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Kleinster Ausschnitt</translation>
    </message>
    <message>
        <source>Smallest polygon</source>
        <translation>Kleinstes Polygon</translation>
    </message>
    <message>
        <source>Smallest share of a patch that a view shows. Empty: from the preset, 0.3; for paper-scale 0.2, with CMID 0.3.</source>
        <translation>Kleinster Anteil eines Patches, den eine Ansicht zeigt. Leer: aus der Vorgabe, 0,3; für paper-scale 0,2, mit CMID 0,3.</translation>
    </message>
    <message>
        <source>Smart App Control or a rule of your organisation allows only signed files. Ask your administrator to allow the folder {folder}, or switch Smart App Control off in Windows Security, then press Repair.</source>
        <translation>Smart App Control oder eine Regel Ihrer Organisation erlaubt nur signierte Dateien. Bitten Sie Ihren Administrator, den Ordner {folder} zu erlauben, oder schalten Sie Smart App Control in der Windows-Sicherheit aus, und drücken Sie dann „Reparieren“.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation>Weiche Labels</translation>
    </message>
    <message>
        <source>Solarised views</source>
        <translation>Solarisierte Ansichten</translation>
    </message>
    <message>
        <source>Some points lie where this map has no data. The estimates describe the area in which both maps have data; they are scaled up to the whole area of the map that the sample was drawn from.</source>
        <translation>Einige Punkte liegen, wo diese Karte keine Daten hat. Die Schätzungen beschreiben die Fläche, in der beide Karten Daten haben; sie sind auf die ganze Fläche der Karte hochgerechnet, aus der die Stichprobe gezogen wurde.</translation>
    </message>
    <message>
        <source>Something on the way changed it. Use another network, or set the engine up without uv.</source>
        <translation>Etwas unterwegs hat es verändert. Verwenden Sie ein anderes Netz, oder richten Sie die Engine ohne uv ein.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source of the imagery, as it must be credited.</source>
        <translation>Quelle der Bilddaten, wie sie genannt werden muss.</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Quelle: {}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Spatial context</source>
        <translation>Räumlicher Kontext</translation>
    </message>
    <message>
        <source>Split it into places of at most {most:,.0f} million pixels.</source>
        <translation>Teilen Sie es in Orte von höchstens {most:,.0f} Millionen Pixeln auf.</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian that combines neighbouring scores. Empty: 2 px, or 4 m where an encoder shows what things are (pixels of up to 3 m).</source>
        <translation>Standardabweichung der Gauß-Funktion, die benachbarte Scores verbindet. Leer: 2 px, oder 4 m, wo ein Encoder zeigt, was die Dinge sind (Pixel bis 3 m).</translation>
    </message>
    <message>
        <source>Standard e&amp;rror</source>
        <translation>Standard&amp;fehler</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Standard error that you want for the overall accuracy. It determines the number of points if you do not give one.</source>
        <translation>Standardfehler, den Sie für die Gesamtgenauigkeit wünschen. Er bestimmt die Zahl der Punkte, wenn Sie keine angeben.</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>Standardisiert</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>Start fewer processes, or allow each of them more memory.</source>
        <translation>Starten Sie weniger Prozesse, oder erlauben Sie jedem mehr Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Start from: random weights.</source>
        <translation>Beginnen mit: Zufallsgewichten.</translation>
    </message>
    <message>
        <source>Start from: {name}.</source>
        <translation>Beginnen mit: {name}.</translation>
    </message>
    <message>
        <source>Start from: {name}. It knows the bands {wanted}; its first layer was adapted to {bands}.</source>
        <translation>Beginnen mit: {name}. Er kennt die Kanäle {wanted}; seine erste Schicht wurde an {bands} angepasst.</translation>
    </message>
    <message>
        <source>Start it again, and then the workers.</source>
        <translation>Starten Sie ihn erneut und danach die Prozesse.</translation>
    </message>
    <message>
        <source>Start it again, then run the same job again. Finished windows are kept.</source>
        <translation>Starten Sie ihn neu, und führen Sie dann denselben Auftrag noch einmal aus. Fertige Fenster bleiben erhalten.</translation>
    </message>
    <message>
        <source>Start one: swimdiff-cluster worker --join FILE</source>
        <translation>Starten Sie einen: swimdiff-cluster worker --join FILE</translation>
    </message>
    <message>
        <source>Start the job again. If the encoder was already trained on the old file, choose a new output folder.</source>
        <translation>Starten Sie den Auftrag erneut. Wurde der Encoder schon auf der alten Datei trainiert, wählen Sie einen neuen Ausgabeordner.</translation>
    </message>
    <message>
        <source>Start the scheduler there, and check the address. Without --listen a scheduler is for its own machine alone.</source>
        <translation>Starten Sie dort den Scheduler, und prüfen Sie die Adresse. Ohne --listen ist ein Scheduler nur für seinen eigenen Rechner da.</translation>
    </message>
    <message>
        <source>Start workers with swimdiff-cluster worker, or without --no-nanny, then run the same job again. Finished windows are kept.</source>
        <translation>Starten Sie Prozesse mit swimdiff-cluster worker oder ohne --no-nanny und dann denselben Auftrag erneut. Fertige Fenster bleiben erhalten.</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Engine wird gestartet…</translation>
    </message>
    <message>
        <source>Starting {count} {count:process|processes} on this machine</source>
        <translation>{count} {count:Prozess wird|Prozesse werden} auf diesem Rechner gestartet</translation>
    </message>
    <message>
        <source>Starts the engine and runs a tiny job with a known answer</source>
        <translation>Startet die Engine und führt einen winzigen Auftrag mit bekannter Antwort aus</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <source>Step {}: {}</source>
        <translation>Schritt {}: {}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Schritte zwischen Checkpoints</translation>
    </message>
    <message>
        <source>Steps between log lines</source>
        <translation>Schritte zwischen Protokollzeilen</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Stopped after step {step} of {steps}; a checkpoint is kept.</source>
        <translation>Nach Schritt {step} von {steps} angehalten; ein Checkpoint ist gespeichert.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Stops the job. Finished parts are kept, and the next run continues from there.</source>
        <translation>Hält den Auftrag an. Fertige Teile bleiben erhalten, und der nächste Lauf macht dort weiter.</translation>
    </message>
    <message>
        <source>Stops the set-up. What was fetched is kept for the next time</source>
        <translation>Hält die Einrichtung an. Was geladen wurde, bleibt für das nächste Mal erhalten</translation>
    </message>
    <message>
        <source>Store the encoder's weights as 16-bit numbers, which halves the size of the file.</source>
        <translation>Die Gewichte des Encoders als 16-Bit-Zahlen speichern, was die Größe der Datei halbiert.</translation>
    </message>
    <message>
        <source>Stratified estimators (Olofsson et al. 2014), each class of the map a stratum.</source>
        <translation>Stratifizierte Schätzer (Olofsson et al. 2014), jede Klasse der Karte ein Stratum.</translation>
    </message>
    <message>
        <source>Stratified random</source>
        <translation>Stratifiziert zufällig</translation>
    </message>
    <message>
        <source>Strength of the random changes of brightness, contrast, saturation and hue; 1 is the strength used by MoCo v2. Lower values keep the colours that tell land covers apart. Empty: from the preset, 0.4; 1 for paper-scale.</source>
        <translation>Stärke der zufälligen Änderungen von Helligkeit, Kontrast, Sättigung und Farbton; 1 ist die von MoCo v2 verwendete Stärke. Kleinere Werte bewahren die Farben, die Landbedeckungen unterscheiden. Leer: aus der Vorgabe, 0,4; 1 für paper-scale.</translation>
    </message>
    <message>
        <source>Strongest noise</source>
        <translation>Stärkstes Rauschen</translation>
    </message>
    <message>
        <source>Style files for the raster and the polygons: QML for QGIS, SLD for other programs.</source>
        <translation>Stildateien für Raster und Polygone: QML für QGIS, SLD für andere Programme.</translation>
    </message>
    <message>
        <source>Style for GeoServer and other programs.</source>
        <translation>Stil für GeoServer und andere Programme.</translation>
    </message>
    <message>
        <source>Style for QGIS; it is found by its name.</source>
        <translation>Stil für QGIS; er wird über seinen Namen gefunden.</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Supported formats: {formats}. Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Unterstützte Formate: {formats}. Speichern Sie es als GeoPackage (QGIS: Exportieren &gt; Objekte speichern als) und wählen Sie dieses.</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <translation>Vorher und Nachher tauschen</translation>
    </message>
    <message>
        <source>SwiMDiff</source>
        <translation>SwiMDiff</translation>
    </message>
    <message>
        <source>SwiMDiff computes with an engine in a Python environment of its own, apart from QGIS. It is set up once. Nothing is fetched before you press Set up.</source>
        <translation>SwiMDiff rechnet mit einer Engine in einer eigenen Python-Umgebung, getrennt von QGIS. Sie wird einmal eingerichtet. Nichts wird geladen, bevor Sie „Einrichten“ drücken.</translation>
    </message>
    <message>
        <source>Swin-B</source>
        <translation>Swin-B</translation>
    </message>
    <message>
        <source>Swin-S</source>
        <translation>Swin-S</translation>
    </message>
    <message>
        <source>Swin-T</source>
        <translation>Swin-T</translation>
    </message>
    <message>
        <source>Swin-V2-B</source>
        <translation>Swin-V2-B</translation>
    </message>
    <message>
        <source>Swin-V2-T</source>
        <translation>Swin-V2-T</translation>
    </message>
    <message>
        <source>Switch “Negatives of the batch” on, or set “Queue” to 1 or more.</source>
        <translation>Schalten Sie „Negative aus dem Batch“ ein, oder setzen Sie „Warteschlange“ auf 1 oder mehr.</translation>
    </message>
    <message>
        <source>Systematic</source>
        <translation>Systematisch</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Tabe&amp;lle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table of the accuracies</source>
        <translation>Tabelle der Genauigkeiten</translation>
    </message>
    <message>
        <source>Table of the areas</source>
        <translation>Tabelle der Flächen</translation>
    </message>
    <message>
        <source>Table of the counts</source>
        <translation>Tabelle der Anzahlen</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>Tabelle der Kennzahlen</translation>
    </message>
    <message>
        <source>Table of the runs</source>
        <translation>Tabelle der Läufe</translation>
    </message>
    <message>
        <source>Table, folder or catalogue</source>
        <translation>Tabelle, Ordner oder Katalog</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Takes far longer to learn</source>
        <translation>Braucht viel länger zum Lernen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Teach names</source>
        <translation>Namen beibringen</translation>
    </message>
    <message>
        <source>Teacher momentum</source>
        <translation>Lehrer-Momentum</translation>
    </message>
    <message>
        <source>Tells whether the workers read this image themselves, or whether its pixels are sent to them.</source>
        <translation>Sagt, ob die Arbeitsprozesse dieses Bild selbst lesen oder ob ihnen seine Pixel gesendet werden.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature of the contrastive loss. Empty: from the preset, 0.2; 0.07 for SwiMDiff at paper-scale.</source>
        <translation>Temperatur des kontrastiven Loss. Leer: aus der Vorgabe, 0,2; 0,07 für SwiMDiff bei paper-scale.</translation>
    </message>
    <message>
        <source>Temperature of the distribution over entries of the same scene; at most that of the contrast.</source>
        <translation>Temperatur der Verteilung über Einträge derselben Szene; höchstens die des Kontrasts.</translation>
    </message>
    <message>
        <source>Temperature of the distribution over entries of the same scene; at most that of the contrast. Only with Method: SwiMDiff.</source>
        <translation>Temperatur der Verteilung über Einträge derselben Szene; höchstens die des Kontrasts. Nur mit Methode: SwiMDiff.</translation>
    </message>
    <message>
        <source>Test a cluster</source>
        <translation>Einen Cluster testen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Testing the engine: libraries, and a tiny job with a known answer…</source>
        <translation>Teste die Engine: Bibliotheken und ein winziger Auftrag mit bekannter Antwort…</translation>
    </message>
    <message>
        <source>Testing the environment that is there…</source>
        <translation>Teste die vorhandene Umgebung…</translation>
    </message>
    <message>
        <source>Testing… the first start can take half a minute.</source>
        <translation>Teste… der erste Start kann eine halbe Minute dauern.</translation>
    </message>
    <message>
        <source>That needs {size} while it is made. Free some space, or choose another folder.</source>
        <translation>Beim Anlegen werden {size} gebraucht. Geben Sie Platz frei, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>That of the join file</source>
        <translation>Die der Beitrittsdatei</translation>
    </message>
    <message>
        <source>That of the makers of torch</source>
        <translation>Der der Hersteller von torch</translation>
    </message>
    <message>
        <source>That of the set-up</source>
        <translation>Die der Einrichtung</translation>
    </message>
    <message>
        <source>The CRS of the layer could not be written to {path}.</source>
        <translation>Das KBS des Layers konnte nicht in {path} geschrieben werden.</translation>
    </message>
    <message>
        <source>The CRS of {path} refers to another file or to a host.</source>
        <translation>Das KBS von {path} verweist auf eine andere Datei oder auf einen Host.</translation>
    </message>
    <message>
        <source>The CRS {crs} is not one of the Earth, so a map in it has no longitudes and latitudes.</source>
        <translation>Das KBS {crs} ist keines der Erde, daher hat eine Karte darin keine Längen und Breiten.</translation>
    </message>
    <message>
        <source>The CRS {crs} is unknown.</source>
        <translation>Das KBS {crs} ist unbekannt.</translation>
    </message>
    <message>
        <source>The Python that the engine's environment was made with is no longer there.</source>
        <translation>Das Python, mit dem die Umgebung der Engine angelegt wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The Python that was named for the engine is too old: {detail}.</source>
        <translation>Das für die Engine angegebene Python ist zu alt: {detail}.</translation>
    </message>
    <message>
        <source>The accuracy is about other classes than the map has. Check that both belong together.</source>
        <translation>Die Genauigkeit betrifft andere Klassen, als die Karte hat. Prüfen Sie, ob beide zusammengehören.</translation>
    </message>
    <message>
        <source>The accuracy of this map was not exported with it.</source>
        <translation>Die Genauigkeit dieser Karte wurde nicht mit ihr exportiert.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because all labelled places lie in one part.</source>
        <translation>Die Genauigkeit wurde nicht geschätzt, weil alle gelabelten Orte in einem Teil liegen.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because all objects lie in one area.</source>
        <translation>Die Genauigkeit wurde nicht geschätzt, weil alle Objekte in einer Fläche liegen.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because each class lies in one part.</source>
        <translation>Die Genauigkeit wurde nicht geschätzt, weil jede Klasse in einem Teil liegt.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because no class has two features.</source>
        <translation>Die Genauigkeit wurde nicht geschätzt, weil keine Klasse zwei Objekte hat.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because no class has two images that differ.</source>
        <translation>Die Genauigkeit wurde nicht geschätzt, weil keine Klasse zwei verschiedene Bilder hat.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated.</source>
        <translation>Die Genauigkeit wurde nicht geschätzt.</translation>
    </message>
    <message>
        <source>The address of {path} contains a user name or a password, which would stand in the result.</source>
        <translation>Die Adresse von {path} enthält einen Benutzernamen oder ein Passwort, die im Ergebnis stünden.</translation>
    </message>
    <message>
        <source>The algorithm {name} is missing.</source>
        <translation>Der Algorithmus {name} fehlt.</translation>
    </message>
    <message>
        <source>The answer was not saved in {path}. {reason}</source>
        <translation>Die Antwort wurde nicht in {path} gespeichert. {reason}</translation>
    </message>
    <message>
        <source>The answers so far are saved.</source>
        <translation>Die bisherigen Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>The areas are divided into this many parts, which are left out in turn. Each part costs a training.</source>
        <translation>Die Flächen werden in so viele Teile geteilt, die der Reihe nach ausgelassen werden. Jeder Teil kostet ein Training.</translation>
    </message>
    <message>
        <source>The areas of “{layer}” cannot be measured.</source>
        <translation>Die Flächen von „{layer}“ lassen sich nicht messen.</translation>
    </message>
    <message>
        <source>The arrays have no pixel with data in all of them.</source>
        <translation>Die Arrays haben kein Pixel, das in allen Daten enthält.</translation>
    </message>
    <message>
        <source>The automatic threshold: where the score has its steepest edges</source>
        <translation>Der automatische Schwellenwert: wo der Score seine steilsten Kanten hat</translation>
    </message>
    <message>
        <source>The bands cannot be matched: {before} has {before_count} ({before_names}), {after} has {after_count} ({after_names}).</source>
        <translation>Die Kanäle lassen sich nicht zuordnen: {before} hat {before_count} ({before_names}), {after} hat {after_count} ({after_names}).</translation>
    </message>
    <message>
        <source>The bands of {path} differ from those of the model {name}: {differences}.</source>
        <translation>Die Kanäle von {path} weichen von denen des Modells {name} ab: {differences}.</translation>
    </message>
    <message>
        <source>The bands were taken in the order of the model {name}, although “Red, green, blue” (in the dock, the way the layer is drawn) says otherwise: {differences}.</source>
        <translation>Die Kanäle wurden in der Reihenfolge des Modells {name} genommen, obwohl „Rot, Grün, Blau“ (im Bedienfeld die Darstellung des Layers) anderes angibt: {differences}.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted; a proxy or a virus scanner may replace it by its own.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut; vielleicht ersetzt es ein Proxy oder ein Virenscanner durch sein eigenes.</translation>
    </message>
    <message>
        <source>The certificates of the cluster at {address} have expired, or a clock is wrong.</source>
        <translation>Die Zertifikate des Clusters unter {address} sind abgelaufen, oder eine Uhr geht falsch.</translation>
    </message>
    <message>
        <source>The change of the files in {folder} that was interrupted cannot be ended: {reason}.</source>
        <translation>Die unterbrochene Änderung der Dateien in {folder} kann nicht abgeschlossen werden: {reason}.</translation>
    </message>
    <message>
        <source>The changed areas were edited since they were written. The new threshold gives new areas without these edits; a copy of the edited ones is kept beside them.</source>
        <translation>Die veränderten Flächen wurden bearbeitet, seit sie geschrieben wurden. Der neue Schwellenwert ergibt neue Flächen ohne diese Bearbeitungen; eine Kopie der bearbeiteten bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} does not fit this method: {reason}</source>
        <translation>Der Checkpoint von Schritt {step} passt nicht zu dieser Methode: {reason}</translation>
    </message>
    <message>
        <source>The checkpoint {name} cannot be written. {reason}</source>
        <translation>Der Checkpoint {name} kann nicht geschrieben werden. {reason}</translation>
    </message>
    <message>
        <source>The class list in the file cannot be used: {reason} The classes are those of the field.</source>
        <translation>Die Klassenliste in der Datei kann nicht verwendet werden: {reason} Die Klassen sind die des Feldes.</translation>
    </message>
    <message>
        <source>The class map whose accuracy you want to know.</source>
        <translation>Die Klassenkarte, deren Genauigkeit Sie wissen möchten.</translation>
    </message>
    <message>
        <source>The cluster at {address} does not answer, or does not know this certificate: {reason}</source>
        <translation>Der Cluster unter {address} antwortet nicht oder kennt dieses Zertifikat nicht: {reason}</translation>
    </message>
    <message>
        <source>The cluster did not answer within {seconds} seconds.</source>
        <translation>Der Cluster hat nicht innerhalb von {seconds} Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The cluster is gone: its scheduler does not answer, or no worker is left.</source>
        <translation>Der Cluster ist fort: Sein Scheduler antwortet nicht, oder kein Arbeitsprozess ist übrig.</translation>
    </message>
    <message>
        <source>The connection to {address} broke. Joining again.</source>
        <translation>Die Verbindung zu {address} ist abgebrochen. Es wird wieder beigetreten.</translation>
    </message>
    <message>
        <source>The date '{date}' is no ISO date; the STAC item has the time of the export in its place. Give a date such as 2018-10-13.</source>
        <translation>Das Datum '{date}' ist kein ISO-Datum; das STAC-Item hat stattdessen den Zeitpunkt des Exports. Geben Sie ein Datum wie 2018-10-13 an.</translation>
    </message>
    <message>
        <source>The dates in the names of {path} can be read in several ways, such as that of {name}.</source>
        <translation>Die Daten in den Namen von {path} lassen sich verschieden lesen, etwa das von {name}.</translation>
    </message>
    <message>
        <source>The denoiser uses the encoder's maps. Without this, the encoder learns nothing from the denoising.</source>
        <translation>Der Entrauscher verwendet die Merkmalskarten des Encoders. Ohne dies lernt der Encoder nichts aus dem Entrauschen.</translation>
    </message>
    <message>
        <source>The denoiser uses the encoder's maps. Without this, the encoder learns nothing from the denoising. Only with Method: SwiMDiff.</source>
        <translation>Der Entrauscher verwendet die Merkmalskarten des Encoders. Ohne dies lernt der Encoder nichts aus dem Entrauschen. Nur mit Methode: SwiMDiff.</translation>
    </message>
    <message>
        <source>The device {name} is not available on this machine.</source>
        <translation>Das Gerät {name} ist auf diesem Rechner nicht verfügbar.</translation>
    </message>
    <message>
        <source>The disk is full: {folder}.</source>
        <translation>Der Datenträger ist voll: {folder}.</translation>
    </message>
    <message>
        <source>The disk is full: {reason}</source>
        <translation>Der Datenträger ist voll: {reason}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full: {left} free.</source>
        <translation>Der Datenträger von {folder} ist voll: {left} frei.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full: {needed} needed, {left} free.</source>
        <translation>Der Datenträger von {folder} ist voll: {needed} benötigt, {left} frei.</translation>
    </message>
    <message>
        <source>The download was damaged, or something on the way or the mirror changed it. Try again, without the mirror if there is one; if it happens again, use another network.</source>
        <translation>Der Download wurde beschädigt, oder etwas unterwegs oder der Spiegelserver hat ihn verändert. Versuchen Sie es erneut, ohne den Spiegelserver, falls es einen gibt; geschieht es wieder, verwenden Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>The encoder is better than its start: adjoining patches are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on).</source>
        <translation>Der Encoder ist besser als sein Ausgangszustand: Angrenzende Patches werden in {result:.0%} aller Fälle von anderen Orten unterschieden, gegenüber {start:.0%} ({pairs} {pairs:Paar|Paare}, auf keinem trainiert).</translation>
    </message>
    <message>
        <source>The encoder is better than its start: patches of the same scene are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on).</source>
        <translation>Der Encoder ist besser als sein Ausgangszustand: Patches derselben Szene werden in {result:.0%} aller Fälle von anderen Orten unterschieden, gegenüber {start:.0%} ({pairs} {pairs:Paar|Paare}, auf keinem trainiert).</translation>
    </message>
    <message>
        <source>The encoder is not better than its start: adjoining patches are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on). Train for more steps or on more images, or use the start.</source>
        <translation>Der Encoder ist nicht besser als sein Ausgangszustand: Angrenzende Patches werden in {result:.0%} aller Fälle von anderen Orten unterschieden, gegenüber {start:.0%} ({pairs} {pairs:Paar|Paare}, auf keinem trainiert). Trainieren Sie mit mehr Schritten oder auf mehr Bildern, oder verwenden Sie den Ausgangszustand.</translation>
    </message>
    <message>
        <source>The encoder is not better than its start: patches of the same scene are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on). Train for more steps or on more images, or use the start.</source>
        <translation>Der Encoder ist nicht besser als sein Ausgangszustand: Patches derselben Szene werden in {result:.0%} aller Fälle von anderen Orten unterschieden, gegenüber {start:.0%} ({pairs} {pairs:Paar|Paare}, auf keinem trainiert). Trainieren Sie mit mehr Schritten oder auf mehr Bildern, oder verwenden Sie den Ausgangszustand.</translation>
    </message>
    <message>
        <source>The encoder sees nothing in the example: all that it makes of it is zero.</source>
        <translation>Der Encoder sieht im Beispiel nichts: Alles, was er daraus macht, ist null.</translation>
    </message>
    <message>
        <source>The encoder sees nothing in {count} of {tiles} labelled {tiles:place|places}: all that it makes of {count:it|them} is zero. Use a larger “Tile size”, such as 128 pixels, or another encoder.</source>
        <translation>Der Encoder sieht in {count} von {tiles} gelabelten {tiles:Ort|Orten} nichts: Alles, was er daraus macht, ist null. Verwenden Sie eine größere „Kachelgröße“, etwa 128 Pixel, oder einen anderen Encoder.</translation>
    </message>
    <message>
        <source>The encoder used by the methods deep, fused and learned. The page Models lists all encoders.</source>
        <translation>Der Encoder, den die Methoden deep, fused und learned verwenden. Die Seite „Modelle“ führt alle Encoder auf.</translation>
    </message>
    <message>
        <source>The encoder was pretrained on images of the test: at least {count:,} of {total:,} {count:is|are} among the {listed:,} that its card lists, of {all:,} that it saw. It never saw their labels, but the figures say little of images that are new to it.</source>
        <translation>Der Encoder wurde auf Bildern des Tests vortrainiert: Mindestens {count:,} von {total:,} sind unter den {listed:,}, die sein Steckbrief aufführt, von {all:,}, die er gesehen hat. Er hat ihre Labels nie gesehen, aber die Kennzahlen sagen wenig über Bilder, die ihm neu sind.</translation>
    </message>
    <message>
        <source>The encoder's maps are not cached: {reason}</source>
        <translation>Die Merkmalskarten des Encoders werden nicht zwischengespeichert: {reason}</translation>
    </message>
    <message>
        <source>The engine began with {kind} instead of hello.</source>
        <translation>Die Engine begann mit {kind} statt mit hello.</translation>
    </message>
    <message>
        <source>The engine closed its output, but did not end.</source>
        <translation>Die Engine hat ihre Ausgabe geschlossen, sich aber nicht beendet.</translation>
    </message>
    <message>
        <source>The engine could not be set up: {reason}</source>
        <translation>Die Engine konnte nicht eingerichtet werden: {reason}</translation>
    </message>
    <message>
        <source>The engine did not respond for {seconds} seconds and was stopped.</source>
        <translation>Die Engine antwortete {seconds} Sekunden lang nicht und wurde beendet.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly, by the signal {name}.</source>
        <translation>Die Engine wurde unerwartet durch das Signal {name} beendet.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly, with status {status}.</source>
        <translation>Die Engine wurde unerwartet mit dem Status {status} beendet.</translation>
    </message>
    <message>
        <source>The engine is being set up by another window of QGIS: process {pid} on {host}, since {minutes} min.</source>
        <translation>Ein anderes Fenster von QGIS richtet die Engine gerade ein: Prozess {pid} auf {host}, seit {minutes} min.</translation>
    </message>
    <message>
        <source>The engine is ready after {time}.</source>
        <translation>Die Engine ist bereit, nach {time}.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Die Engine ist bereit.</translation>
    </message>
    <message>
        <source>The engine needs Python 3.11 or newer. Choose another one in the options, or leave the choice empty and set the engine up.</source>
        <translation>Die Engine braucht Python 3.11 oder neuer. Wählen Sie in den Optionen ein anderes, oder lassen Sie das Feld leer und richten Sie die Engine ein.</translation>
    </message>
    <message>
        <source>The engine runs in its own process. The environment variable {} takes precedence.</source>
        <translation>Die Engine läuft in einem eigenen Prozess. Die Umgebungsvariable {} hat Vorrang.</translation>
    </message>
    <message>
        <source>The engine speaks protocol {engine_protocol}, the plugin {own_protocol}.</source>
        <translation>Die Engine spricht Protokoll {engine_protocol}, die Erweiterung {own_protocol}.</translation>
    </message>
    <message>
        <source>The engine was started without pipes.</source>
        <translation>Die Engine wurde ohne Pipes gestartet.</translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation>Die Engine funktioniert.</translation>
    </message>
    <message>
        <source>The engine wrote something that is no message: {text}</source>
        <translation>Die Engine hat etwas geschrieben, das keine Nachricht ist: {text}</translation>
    </message>
    <message>
        <source>The engine's Python cannot be started: {program} ({reason}).</source>
        <translation>Das Python der Engine kann nicht gestartet werden: {program} ({reason}).</translation>
    </message>
    <message>
        <source>The engine's Python does not exist: {path}, named by {source}.</source>
        <translation>Das Python der Engine existiert nicht: {path} (Quelle: {source}).</translation>
    </message>
    <message>
        <source>The engine's answer cannot be understood: {reason}.</source>
        <translation>Die Antwort der Engine ist nicht verständlich: {reason}.</translation>
    </message>
    <message>
        <source>The engine's environment cannot be used any more: {path}. The Python that it was made with is gone, or files of it are.</source>
        <translation>Die Umgebung der Engine ist nicht mehr verwendbar: {path}. Das Python, mit dem sie angelegt wurde, ist weg, oder Dateien davon.</translation>
    </message>
    <message>
        <source>The engine's self-test failed: {text}</source>
        <translation>Der Selbsttest der Engine ist fehlgeschlagen: {text}</translation>
    </message>
    <message>
        <source>The engine, which does the computations, is not set up yet.</source>
        <translation>Die Engine, die die Berechnungen ausführt, ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The environment is made with this Python, which must stay where it is</source>
        <translation>Die Umgebung wird mit diesem Python angelegt, das bleiben muss, wo es ist</translation>
    </message>
    <message>
        <source>The environment variable {name} names it</source>
        <translation>Die Umgebungsvariable {name} nennt ihn</translation>
    </message>
    <message>
        <source>The example has data in less than half of its pixels.</source>
        <translation>Das Beispiel hat in weniger als der Hälfte seiner Pixel Daten.</translation>
    </message>
    <message>
        <source>The extent {extent} contains no pixel of the grid.</source>
        <translation>Die Ausdehnung {extent} enthält kein Pixel des Gitters.</translation>
    </message>
    <message>
        <source>The extent {extent} does not overlap with “{label}”.</source>
        <translation>Die Ausdehnung {extent} überlappt sich nicht mit „{label}“.</translation>
    </message>
    <message>
        <source>The extent {extent} lies outside of the area of the grid's CRS.</source>
        <translation>Die Ausdehnung {extent} liegt außerhalb des Gebiets des KBS des Gitters.</translation>
    </message>
    <message>
        <source>The field '{field}' holds numbers outside of 1 to {largest}. The map has other values: {pairs}. The class names keep the numbers.</source>
        <translation>Das Feld '{field}' enthält Zahlen außerhalb von 1 bis {largest}. Die Karte hat andere Werte: {pairs}. Die Klassennamen behalten die Zahlen.</translation>
    </message>
    <message>
        <source>The field '{field}' of {path} contains {names}; the map has {known}.</source>
        <translation>Das Feld '{field}' von {path} enthält {names}; die Karte hat {known}.</translation>
    </message>
    <message>
        <source>The field that names the class: text or numbers.</source>
        <translation>Das Feld, das die Klasse nennt: Text oder Zahlen.</translation>
    </message>
    <message>
        <source>The field {field} contains numbers: {old} cannot be called {new}.</source>
        <translation>Das Feld {field} enthält Zahlen: {old} kann nicht {new} heißen.</translation>
    </message>
    <message>
        <source>The field {field} of {layer} contains more than {most} different values.</source>
        <translation>Das Feld {field} von {layer} enthält mehr als {most} verschiedene Werte.</translation>
    </message>
    <message>
        <source>The field {field} of {path} contains {count} different values; a map can have at most {largest} classes.</source>
        <translation>Das Feld {field} von {path} enthält {count} verschiedene Werte; eine Karte kann höchstens {largest} Klassen haben.</translation>
    </message>
    <message>
        <source>The field {wanted} of {path} contains neither text nor numbers.</source>
        <translation>Das Feld {wanted} von {path} enthält weder Text noch Zahlen.</translation>
    </message>
    <message>
        <source>The field {wanted} of {path} does not contain numbers.</source>
        <translation>Das Feld {wanted} von {path} enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>The file has no layer with geometries.</source>
        <translation>Die Datei hat keinen Layer mit Geometrien.</translation>
    </message>
    <message>
        <source>The file has several copies of the network: {taken} was imported, and {others} was left.</source>
        <translation>Die Datei hat mehrere Kopien des Netzes: {taken} wurde importiert und {others} weggelassen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is probably damaged; otherwise split it into parts.</source>
        <translation>Die Datei ist wahrscheinlich beschädigt; andernfalls teilen Sie sie in Teile auf.</translation>
    </message>
    <message>
        <source>The files do not name their bands; {red}, {green} and {blue} are taken for red, green and blue.</source>
        <translation>Die Dateien benennen ihre Kanäle nicht; {red}, {green} und {blue} werden als Rot, Grün und Blau genommen.</translation>
    </message>
    <message>
        <source>The files do not tell which bands belong together; they were compared by order. Check that they match.</source>
        <translation>Die Dateien geben nicht an, welche Kanäle zusammengehören; sie wurden nach der Reihenfolge verglichen. Prüfen Sie, ob sie passen.</translation>
    </message>
    <message>
        <source>The files do not tell which bands belong together; they were matched by order. Check them.</source>
        <translation>Die Dateien geben nicht an, welche Kanäle zusammengehören; sie wurden nach der Reihenfolge zugeordnet. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The files in this folder are listed under Models. Now: {}</source>
        <translation>Die Dateien in diesem Ordner sind unter „Modelle“ aufgeführt. Derzeit: {}</translation>
    </message>
    <message>
        <source>The files in {folder} do not belong together: the run that wrote them was interrupted ({reason}).</source>
        <translation>Die Dateien in {folder} gehören nicht zusammen: Der Lauf, der sie schrieb, wurde unterbrochen ({reason}).</translation>
    </message>
    <message>
        <source>The first choice for Sentinel-2 in red, green and blue, as whole numbers from 0 to about 10,000. With a linear probe, it tells 95.6 % of EuroSAT's images right (torchgeo-bench).</source>
        <translation>Die erste Wahl für Sentinel-2 in Rot, Grün und Blau, als ganze Zahlen von 0 bis etwa 10.000. Mit einer Linear Probe erkennt er 95,6 % der Bilder von EuroSAT richtig (torchgeo-bench).</translation>
    </message>
    <message>
        <source>The first process of the run has stopped.</source>
        <translation>Der erste Prozess des Laufs ist stehen geblieben.</translation>
    </message>
    <message>
        <source>The folder of the engine cannot be written: {folder}.</source>
        <translation>In den Ordner der Engine kann nicht geschrieben werden: {folder}.</translation>
    </message>
    <message>
        <source>The folder of the engine has too long a path: {folder}.</source>
        <translation>Der Ordner der Engine hat einen zu langen Pfad: {folder}.</translation>
    </message>
    <message>
        <source>The folder of wheels has no build of {library} for this Python.</source>
        <translation>Der Ordner mit Wheels enthält {library} nicht für dieses Python.</translation>
    </message>
    <message>
        <source>The folder of wheels lacks {names} for Python {version} on this system.</source>
        <translation>Dem Ordner mit Wheels fehlen {names} für Python {version} auf diesem System.</translation>
    </message>
    <message>
        <source>The grid would have {width} x {height} pixels.</source>
        <translation>Das Gitter hätte {width} x {height} Pixel.</translation>
    </message>
    <message>
        <source>The highest threshold that is nearly as well supported as the automatic one: little is called changed</source>
        <translation>Der höchste Schwellenwert, der fast so gut gestützt ist wie der automatische: Wenig gilt als verändert</translation>
    </message>
    <message>
        <source>The host of {path} does not give it to you (HTTP {status}).</source>
        <translation>Der Host von {path} gibt sie Ihnen nicht (HTTP {status}).</translation>
    </message>
    <message>
        <source>The host of {path} gives whole files only, and no parts of them.</source>
        <translation>Der Server von {path} gibt nur ganze Dateien heraus und keine Teile davon.</translation>
    </message>
    <message>
        <source>The image above</source>
        <translation>Das Bild oben</translation>
    </message>
    <message>
        <source>The image covers {west:.10g},{south:.10g},{east:.10g},{north:.10g} in {crs_name}.</source>
        <translation>Das Bild deckt {west:.10g},{south:.10g},{east:.10g},{north:.10g} in {crs_name} ab.</translation>
    </message>
    <message>
        <source>The image has no CRS, so the coordinates of the labels are taken as pixel positions.</source>
        <translation>Das Bild hat kein KBS, daher werden die Koordinaten der Labels als Pixelpositionen genommen.</translation>
    </message>
    <message>
        <source>The image would be divided into {count:,} tiles, more than {most:,}.</source>
        <translation>Das Bild würde in {count:,} Kacheln geteilt, mehr als {most:,}.</translation>
    </message>
    <message>
        <source>The images have ground resolutions from {finest_m:.3g} to {coarsest_m:.3g} m. They are standardised in groups, each on its own statistics, and learned from together; things look different in each.</source>
        <translation>Die Bilder haben Bodenauflösungen von {finest_m:.3g} bis {coarsest_m:.3g} m. Sie werden in Gruppen standardisiert, jede nach ihrer eigenen Statistik, und gemeinsam gelernt; in jeder sieht alles anders aus.</translation>
    </message>
    <message>
        <source>The images have {count} {count:band|bands}, but the encoder needs {bands}.</source>
        <translation>Die Bilder haben {count} {count:Kanal|Kanäle}, aber der Encoder braucht {bands}.</translation>
    </message>
    <message>
        <source>The images have {count} {count:class|classes}.</source>
        <translation>Die Bilder haben {count} {count:Klasse|Klassen}.</translation>
    </message>
    <message>
        <source>The images take more than {most:,.0f} GiB of memory.</source>
        <translation>Die Bilder brauchen mehr als {most:,.0f} GiB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The job failed without a message.</source>
        <translation>Der Auftrag ist ohne Meldung fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The key N goes to the next place.</source>
        <translation>Die Taste N geht zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>The label was not saved in {layer}. {reason}</source>
        <translation>Das Label wurde nicht in {layer} gespeichert. {reason}</translation>
    </message>
    <message>
        <source>The labels are divided into this many parts, which are left out in turn.</source>
        <translation>Die Labels werden in so viele Teile geteilt, die der Reihe nach ausgelassen werden.</translation>
    </message>
    <message>
        <source>The labels are no longer in the project.</source>
        <translation>Die Labels sind nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>The labels cannot be written to {path}: {reason}</source>
        <translation>Die Labels können nicht in {path} geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>The labels get the coordinate reference system of the image.</source>
        <translation>Die Labels erhalten das Koordinatenbezugssystem des Bildes.</translation>
    </message>
    <message>
        <source>The labels hold more pixels than are used. Feature {features}: at most every {step}th row and column, {pixels:,} {pixels:pixel|pixels} together. Nothing needs to be done.</source>
        <translation>Die Labels enthalten mehr Pixel, als verwendet werden. Objekt {features}: höchstens jede {step}. Zeile und Spalte, zusammen {pixels:,} Pixel. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The labels hold more pixels than are used. Features {features}: at most every {step}th row and column, {pixels:,} {pixels:pixel|pixels} together. Nothing needs to be done.</source>
        <translation>Die Labels enthalten mehr Pixel, als verwendet werden. Objekte {features}: höchstens jede {step}. Zeile und Spalte, zusammen {pixels:,} Pixel. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The labels of {path} are for {wide} x {high} px, but it has {width} x {height} px.</source>
        <translation>Die Labels von {path} sind für {wide} x {high} px, aber es hat {width} x {height} px.</translation>
    </message>
    <message>
        <source>The layer cannot be transformed to the CRS of the image ({crs_name}).</source>
        <translation>Der Layer kann nicht in das KBS des Bildes ({crs_name}) transformiert werden.</translation>
    </message>
    <message>
        <source>The layer could not be exported to {path} (error {number}).</source>
        <translation>Der Layer konnte nicht nach {path} exportiert werden (Fehler {number}).</translation>
    </message>
    <message>
        <source>The layer could not be exported to {path}: {reason}</source>
        <translation>Der Layer konnte nicht nach {path} exportiert werden: {reason}</translation>
    </message>
    <message>
        <source>The layer {layer} of {path} is computed when it is read (a view).</source>
        <translation>Der Layer {layer} von {path} wird beim Lesen berechnet (ein View).</translation>
    </message>
    <message>
        <source>The layer {} has edits that are not saved.</source>
        <translation>Der Layer {} hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>The layers have the names that timm uses, and timm has two versions of this network. The one used here pads images as tf_efficientnet_lite0 does. If the weights are those of efficientnet_lite0, which pads all sides equally, the encoder is less accurate.</source>
        <translation>Die Schichten heißen wie in timm, und timm hat zwei Fassungen dieses Netzes. Die hier verwendete füllt Bilder an den Rändern auf wie tf_efficientnet_lite0. Stammen die Gewichte von efficientnet_lite0, das alle Seiten gleich auffüllt, ist der Encoder weniger genau.</translation>
    </message>
    <message>
        <source>The layout of the page, to be changed in QGIS (Layout Manager, new from template).</source>
        <translation>Das Layout der Seite, in QGIS zu ändern (Layout-Verwaltung, Neu aus Vorlage).</translation>
    </message>
    <message>
        <source>The log ends:</source>
        <translation>Das Protokoll endet mit:</translation>
    </message>
    <message>
        <source>The loss and its parts over the steps: faint as measured, strong smoothed. Lower is better.</source>
        <translation>Der Loss und seine Teile über die Schritte: blass wie gemessen, kräftig geglättet. Niedriger ist besser.</translation>
    </message>
    <message>
        <source>The loss is not finite at step {failed_step}, although the learning rate was already lowered.</source>
        <translation>Der Loss ist bei Schritt {failed_step} nicht endlich, obwohl die Lernrate schon gesenkt wurde.</translation>
    </message>
    <message>
        <source>The loss is not finite at step {failed}. Training returns to step {good}, with {rate:g} of the learning rate.</source>
        <translation>Der Loss ist bei Schritt {failed} nicht endlich. Das Training kehrt zu Schritt {good} zurück, mit dem {rate:g}-Fachen der Lernrate.</translation>
    </message>
    <message>
        <source>The lowest threshold that is nearly as well supported as the automatic one: much is called changed</source>
        <translation>Der niedrigste Schwellenwert, der fast so gut gestützt ist wie der automatische: Viel gilt als verändert</translation>
    </message>
    <message>
        <source>The manual is missing. Install the plugin again.</source>
        <translation>Das Handbuch fehlt. Installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
        <source>The manual is not built yet. In a checkout, make docs builds it.</source>
        <translation>Das Handbuch ist noch nicht gebaut. In einem Checkout baut es make docs.</translation>
    </message>
    <message>
        <source>The map as a GeoTIFF: one class value per pixel, 0 for no data.</source>
        <translation>Die Karte als GeoTIFF: ein Klassenwert pro Pixel, 0 als Leerwert.</translation>
    </message>
    <message>
        <source>The map as a page to print: legend, areas, accuracy, scale and credits.</source>
        <translation>Die Karte als Seite zum Drucken: Legende, Flächen, Genauigkeit, Maßstab und Quellenangaben.</translation>
    </message>
    <message>
        <source>The map has about {count:,} {count:area|areas}; polygons are created of at most {most:,}.</source>
        <translation>Die Karte hat etwa {count:,} {count:Fläche|Flächen}; Polygone werden von höchstens {most:,} erstellt.</translation>
    </message>
    <message>
        <source>The map is hidden while you check, so that it does not influence you.</source>
        <translation>Die Karte ist verborgen, während Sie prüfen, damit sie Sie nicht beeinflusst.</translation>
    </message>
    <message>
        <source>The map of this sample no longer exists: {}</source>
        <translation>Die Karte dieser Stichprobe existiert nicht mehr: {}</translation>
    </message>
    <message>
        <source>The map says {}.</source>
        <translation>Die Karte sagt {}.</translation>
    </message>
    <message>
        <source>The mask {mask} hides everything of “{label}” that would be compared.</source>
        <translation>Die Maske {mask} verdeckt alles von „{label}“, was verglichen würde.</translation>
    </message>
    <message>
        <source>The mask {name} covers only {share:.0%} of what is compared. Clouds in the rest count as ground.</source>
        <translation>Die Maske {name} deckt nur {share:.0%} des Verglichenen ab. Wolken im Rest gelten als Boden.</translation>
    </message>
    <message>
        <source>The mask {path}, which lies beside the image “{label}”, is not used, so its clouds count as ground: {reason}</source>
        <translation>Die Maske {path}, die neben dem Bild „{label}“ liegt, wird nicht verwendet, daher gelten dessen Wolken als Boden: {reason}</translation>
    </message>
    <message>
        <source>The memory of this machine runs short. It helps again when that was better for three minutes.</source>
        <translation>Der Speicher dieses Rechners wird knapp. Er hilft wieder, wenn das drei Minuten lang besser war.</translation>
    </message>
    <message>
        <source>The model contains weights that its encoder does not have: {name}.</source>
        <translation>Das Modell enthält Gewichte, die sein Encoder nicht hat: {name}.</translation>
    </message>
    <message>
        <source>The model describes pixels by {names}, for which it lacks bands.</source>
        <translation>Das Modell beschreibt Pixel durch {names}, wofür ihm Kanäle fehlen.</translation>
    </message>
    <message>
        <source>The model describes pixels by {names}, which this version does not know.</source>
        <translation>Das Modell beschreibt Pixel durch {names}, was diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The model gives no probabilities for some pixels that have data.</source>
        <translation>Das Modell liefert für einige Pixel mit Daten keine Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>The model lacks weights of its encoder, first {name}.</source>
        <translation>Dem Modell fehlen Gewichte seines Encoders, als erstes {name}.</translation>
    </message>
    <message>
        <source>The model that finds objects: one of those trained before.</source>
        <translation>Das Modell, das Objekte findet: eines der früher trainierten.</translation>
    </message>
    <message>
        <source>The model was not checked in areas left out, so it is unknown how many of these are right.</source>
        <translation>Das Modell wurde nicht in ausgenommenen Flächen geprüft; daher ist unbekannt, wie viele davon richtig sind.</translation>
    </message>
    <message>
        <source>The model {name} does not know how large a pixel of its images is on the ground, so nothing shows whether {path} fits it.</source>
        <translation>Das Modell {name} weiß nicht, wie groß ein Pixel seiner Bilder am Boden ist, daher zeigt nichts, ob {path} dazu passt.</translation>
    </message>
    <message>
        <source>The model {name} has no calibration for {classes}, so expected numbers of them are not given.</source>
        <translation>Das Modell {name} hat keine Kalibrierung für {classes}; erwartete Anzahlen davon werden nicht angegeben.</translation>
    </message>
    <message>
        <source>The model {name} maps change between two dates, but only {path} was given.</source>
        <translation>Das Modell {name} kartiert Veränderung zwischen zwei Zeitpunkten, aber es wurde nur {path} angegeben.</translation>
    </message>
    <message>
        <source>The model {name} maps one date, but two were given.</source>
        <translation>Das Modell {name} kartiert einen Zeitpunkt, aber es wurden zwei angegeben.</translation>
    </message>
    <message>
        <source>The model {name} was trained on {card_count} {card_count:band|bands} ({card_bands}); {path} gives {count} ({names}).</source>
        <translation>Das Modell {name} wurde auf {card_count} {card_count:Kanal|Kanälen} trainiert ({card_bands}); {path} liefert {count} ({names}).</translation>
    </message>
    <message>
        <source>The model's card names an unknown architecture, {architecture}.</source>
        <translation>Der Steckbrief des Modells nennt eine unbekannte Architektur, {architecture}.</translation>
    </message>
    <message>
        <source>The model's card names bands that it does not have.</source>
        <translation>Der Steckbrief des Modells nennt Kanäle, die es nicht hat.</translation>
    </message>
    <message>
        <source>The model's head has {features} {features:feature|features} and {classes} {classes:class|classes}; its card describes {described_features} and {described_classes}.</source>
        <translation>Der Kopf des Modells hat {features} Merkmale und {classes} {classes:Klasse|Klassen}; sein Steckbrief beschreibt {described_features} und {described_classes}.</translation>
    </message>
    <message>
        <source>The model's scaling does not fit its bands.</source>
        <translation>Die Skalierung des Modells passt nicht zu seinen Kanälen.</translation>
    </message>
    <message>
        <source>The name of {path} does not tell what its values mean.</source>
        <translation>Der Name von {path} sagt nicht, was seine Werte bedeuten.</translation>
    </message>
    <message>
        <source>The name {name} does not end in {suffix}.</source>
        <translation>Der Name {name} endet nicht auf {suffix}.</translation>
    </message>
    <message>
        <source>The network cannot be reached.</source>
        <translation>Das Netz ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The number {number} would mean two classes.</source>
        <translation>Die Zahl {number} würde zwei Klassen bedeuten.</translation>
    </message>
    <message>
        <source>The objects of one date have a coordinate reference system, those of the other none.</source>
        <translation>Die Objekte des einen Zeitpunkts haben ein Koordinatenbezugssystem, die des anderen keines.</translation>
    </message>
    <message>
        <source>The package of uv is not the known one: {path}.</source>
        <translation>Das Paket von uv ist nicht das bekannte: {path}.</translation>
    </message>
    <message>
        <source>The packed patches in {folder} are created again: {reason}.</source>
        <translation>Die gepackten Patches in {folder} werden neu angelegt: {reason}.</translation>
    </message>
    <message>
        <source>The page {name} could not be written.</source>
        <translation>Die Seite {name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The part of the engine that reads from other hosts ended unexpectedly.</source>
        <translation>Der Teil der Engine, der von anderen Hosts liest, wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The path of the output folder has more than the {most} bytes that leave room for names of files: {folder}</source>
        <translation>Der Pfad des Ausgabeordners hat mehr als die {most} Bytes, die Platz für Dateinamen lassen: {folder}</translation>
    </message>
    <message>
        <source>The place that has the libraries refuses to give them.</source>
        <translation>Der Ort mit den Bibliotheken verweigert sie.</translation>
    </message>
    <message>
        <source>The place whose like is wanted: a point x,y, whose tile is taken, or xmin,ymin,xmax,ymax, in the CRS of the image. For another CRS, add it in brackets: 1,2 [EPSG:4326].</source>
        <translation>Der Ort, dessengleichen gesucht wird: ein Punkt x,y, dessen Kachel genommen wird, oder xmin,ymin,xmax,ymax, im KBS des Bildes. Für ein anderes KBS ergänzen Sie es in eckigen Klammern: 1,2 [EPSG:4326].</translation>
    </message>
    <message>
        <source>The points were drawn in the classes of another map, and how large those are is not known.</source>
        <translation>Die Punkte wurden in den Klassen einer anderen Karte gezogen, und wie groß diese sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The points were drawn in the classes of another map; the estimators are those for strata that are not the classes of the map (Stehman 2014).</source>
        <translation>Die Punkte wurden in den Klassen einer anderen Karte gezogen; die Schätzer sind die für Strata, die nicht die Klassen der Karte sind (Stehman 2014).</translation>
    </message>
    <message>
        <source>The probability.tif written by classify, for the reliability curve.</source>
        <translation>Die von classify geschriebene probability.tif, für die Zuverlässigkeitskurve.</translation>
    </message>
    <message>
        <source>The processes have the lowest priority, and leave while other programs need a quarter of the processor, while memory runs short, and while the machine runs on its battery. They come back after three quiet minutes. What they leave unfinished is computed elsewhere.</source>
        <translation>Die Prozesse haben die niedrigste Priorität und gehen, während andere Programme ein Viertel des Prozessors brauchen, während der Speicher knapp ist und während der Rechner auf Akku läuft. Sie kommen nach drei ruhigen Minuten zurück. Was sie unfertig lassen, wird anderswo gerechnet.</translation>
    </message>
    <message>
        <source>The program came without an encoder: random weights are measured.</source>
        <translation>Das Programm wurde ohne Encoder geliefert: Gemessen werden Zufallsgewichte.</translation>
    </message>
    <message>
        <source>The program that started the engine has ended.</source>
        <translation>Das Programm, das die Engine gestartet hat, ist beendet.</translation>
    </message>
    <message>
        <source>The program that was started is not the engine: {program}. Its last line: {line}</source>
        <translation>Das gestartete Programm ist nicht die Engine: {program}. Seine letzte Zeile: {line}</translation>
    </message>
    <message>
        <source>The project has no raster layers</source>
        <translation>Das Projekt hat keine Rasterlayer</translation>
    </message>
    <message>
        <source>The proxy of this computer is of a kind that is not supported ({scheme}).</source>
        <translation>Der Proxy dieses Computers ist von einer Art, die nicht unterstützt wird ({scheme}).</translation>
    </message>
    <message>
        <source>The proxy refuses the connection.</source>
        <translation>Der Proxy verweigert die Verbindung.</translation>
    </message>
    <message>
        <source>The raster that is searched.</source>
        <translation>Das Raster, das abgesucht wird.</translation>
    </message>
    <message>
        <source>The raster whose CRS and cell size the result gets.</source>
        <translation>Das Raster, dessen KBS und Zellengröße das Ergebnis erhält.</translation>
    </message>
    <message>
        <source>The raster whose objects are labelled, and in which others are found.</source>
        <translation>Das Raster, dessen Objekte Labels haben und in dem weitere gefunden werden.</translation>
    </message>
    <message>
        <source>The raster whose pixels are classified.</source>
        <translation>Das Raster, dessen Pixel klassifiziert werden.</translation>
    </message>
    <message>
        <source>The raster whose places are looked at.</source>
        <translation>Das Raster, dessen Orte angesehen werden.</translation>
    </message>
    <message>
        <source>The rasters do not say how large their pixels are on the ground; {assumed_m:.2g} m is assumed. If that is wrong, set “Ground resolution”.</source>
        <translation>Die Raster geben nicht an, wie groß ihre Pixel am Boden sind; angenommen werden {assumed_m:.2g} m. Ist das falsch, setzen Sie „Bodenauflösung“.</translation>
    </message>
    <message>
        <source>The reference is polygons or lines, all of whose pixels were compared. They are not a random sample: the figures hold for them, not for the map, and their intervals are too narrow. For figures of the whole map, draw a sample and label its points.</source>
        <translation>Die Referenz besteht aus Polygonen oder Linien, deren Pixel alle verglichen wurden. Sie sind keine Zufallsstichprobe: Die Kennzahlen gelten für sie, nicht für die Karte, und ihre Intervalle sind zu schmal. Für Kennzahlen der ganzen Karte ziehen Sie eine Stichprobe und labeln deren Punkte.</translation>
    </message>
    <message>
        <source>The reference knows classes that the map does not have: {names}. Their places count as errors of the map. Check the spelling if they are meant to be classes of the map.</source>
        <translation>Die Referenz kennt Klassen, die die Karte nicht hat: {names}. Deren Stellen zählen als Fehler der Karte. Prüfen Sie die Schreibweise, falls sie Klassen der Karte sein sollen.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Der Bericht liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The result holds no differences of the bands, as results of earlier versions do not, so directions and groups of changes are not known. Run the detection again to get them.</source>
        <translation>Das Ergebnis enthält keine Differenzen der Kanäle, wie Ergebnisse früherer Versionen, daher sind Richtungen und Gruppen von Veränderungen nicht bekannt. Führen Sie die Erkennung erneut aus, um sie zu erhalten.</translation>
    </message>
    <message>
        <source>The result {output} would overwrite the input {source}.</source>
        <translation>Das Ergebnis {output} würde die Eingabe {source} überschreiben.</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened: {reason}</source>
        <translation>Das Ergebnis {path} kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>The result.json of accuracy or train-classifier; its figures are exported too.</source>
        <translation>Die result.json von accuracy oder train-classifier; ihre Kennzahlen werden mit exportiert.</translation>
    </message>
    <message>
        <source>The same as a cloud-optimised GeoTIFF, for web servers.</source>
        <translation>Dasselbe als Cloud-optimiertes GeoTIFF, für Webserver.</translation>
    </message>
    <message>
        <source>The same for the second date.</source>
        <translation>Dasselbe für den zweiten Zeitpunkt.</translation>
    </message>
    <message>
        <source>The same number of bands as for the first date, in the same order.</source>
        <translation>Dieselbe Zahl von Kanälen wie beim ersten Zeitpunkt, in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>The same number of bands as for the image, in the same order. Empty: matched by name, wavelength or order.</source>
        <translation>Dieselbe Zahl von Kanälen wie beim Bild, in derselben Reihenfolge. Leer: nach Name, Wellenlänge oder Reihenfolge zugeordnet.</translation>
    </message>
    <message>
        <source>The same page as a picture.</source>
        <translation>Dieselbe Seite als Bild.</translation>
    </message>
    <message>
        <source>The sample is loaded.</source>
        <translation>Das Beispiel ist geladen.</translation>
    </message>
    <message>
        <source>The sample project is loaded.</source>
        <translation>Das Beispielprojekt ist geladen.</translation>
    </message>
    <message>
        <source>The sample was removed from the project.</source>
        <translation>Die Stichprobe wurde aus dem Projekt entfernt.</translation>
    </message>
    <message>
        <source>The scheduler at {address} does not answer, or does not know this certificate: {reason}</source>
        <translation>Der Scheduler unter {address} antwortet nicht oder kennt dieses Zertifikat nicht: {reason}</translation>
    </message>
    <message>
        <source>The scheduler at {address} does not know this certificate: the join file is that of another cluster.</source>
        <translation>Der Scheduler unter {address} kennt dieses Zertifikat nicht: die Beitrittsdatei ist die eines anderen Clusters.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has Dask {there}; this engine has {here}.</source>
        <translation>Der Scheduler unter {address} hat Dask {there}; diese Engine hat {here}.</translation>
    </message>
    <message>
        <source>The scheduler at {address} is gone, so nobody is at work any more.</source>
        <translation>Der Scheduler unter {address} ist nicht mehr da, also arbeitet niemand mehr.</translation>
    </message>
    <message>
        <source>The scores are unchanged.</source>
        <translation>Die Scores sind unverändert.</translation>
    </message>
    <message>
        <source>The second date lies {length_px:.1f} px off the first. Edges will count as change: correct the shift, or allow a tolerance for misregistration.</source>
        <translation>Der zweite Zeitpunkt liegt {length_px:.1f} px neben dem ersten. Kanten werden als Veränderung zählen: Korrigieren Sie die Verschiebung, oder lassen Sie eine Toleranz für Lagefehler zu.</translation>
    </message>
    <message>
        <source>The self-test found {share:.0%} of a known change.</source>
        <translation>Der Selbsttest fand {share:.0%} einer bekannten Veränderung.</translation>
    </message>
    <message>
        <source>The set-up needs {needed:.1f} GB in {folder}, where {free:.1f} GB are free.</source>
        <translation>Die Einrichtung braucht {needed:.1f} GB in {folder}, wo {free:.1f} GB frei sind.</translation>
    </message>
    <message>
        <source>The set-up was cancelled.</source>
        <translation>Die Einrichtung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The sources contain no usable patch of {patch_px} px: {reasons}.</source>
        <translation>Die Quellen enthalten kein brauchbares Patch von {patch_px} px: {reasons}.</translation>
    </message>
    <message>
        <source>The sources have different numbers of bands: {shown}.</source>
        <translation>Die Quellen haben unterschiedlich viele Kanäle: {shown}.</translation>
    </message>
    <message>
        <source>The style {part} cannot be read: {reason}</source>
        <translation>Der Stil {part} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The system may have been short of memory. Close other programs, or choose smaller windows, then run the job again; finished windows are kept.</source>
        <translation>Dem System fehlte vielleicht Arbeitsspeicher. Schließen Sie andere Programme, oder wählen Sie kleinere Fenster, und starten Sie den Auftrag dann erneut; fertige Fenster bleiben erhalten.</translation>
    </message>
    <message>
        <source>The table {wanted} of {path} has no geometries.</source>
        <translation>Die Tabelle {wanted} von {path} hat keine Geometrien.</translation>
    </message>
    <message>
        <source>The test data have classes that are missing in the training data: {unknown}.</source>
        <translation>Die Testdaten haben Klassen, die in den Trainingsdaten fehlen: {unknown}.</translation>
    </message>
    <message>
        <source>The tiles are {own} in size, but the model {name} was trained on places of {trained}.</source>
        <translation>Die Kacheln sind {own} groß, das Modell {name} wurde aber auf Orten von {trained} trainiert.</translation>
    </message>
    <message>
        <source>The training is kept. To continue it, choose its folder: {}</source>
        <translation>Das Training bleibt erhalten. Um es fortzusetzen, wählen Sie seinen Ordner: {}</translation>
    </message>
    <message>
        <source>The usual start</source>
        <translation>Der übliche Ausgangszustand</translation>
    </message>
    <message>
        <source>The value names of {path} cannot be read: {reason}</source>
        <translation>Die Wertenamen von {path} können nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The values of {path} are not those that the model {name} was trained on; {differences}.</source>
        <translation>Die Werte von {path} sind nicht die, auf denen das Modell {name} trainiert wurde; {differences}.</translation>
    </message>
    <message>
        <source>The weights of reconstruction, contrast and places are all 0, so there is nothing to learn.</source>
        <translation>Die Gewichte von Rekonstruktion, Kontrast und Stellen sind alle 0, daher gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>The weights of the model do not match its card: {reason}</source>
        <translation>Die Gewichte des Modells passen nicht zu seinem Steckbrief: {reason}</translation>
    </message>
    <message>
        <source>The western half is labelled. Train, then find the objects of the whole image.</source>
        <translation>Die westliche Hälfte hat Labels. Trainieren Sie, und finden Sie dann die Objekte des ganzen Bildes.</translation>
    </message>
    <message>
        <source>The western half is labelled. Train, then name the whole image; or pick a place to find others.</source>
        <translation>Die westliche Hälfte ist gelabelt. Trainieren Sie und benennen Sie dann das ganze Bild; oder wählen Sie einen Ort, um ähnliche zu finden.</translation>
    </message>
    <message>
        <source>There are no builds of the libraries for this kind of Python.</source>
        <translation>Für diese Art von Python gibt es die Bibliotheken nicht.</translation>
    </message>
    <message>
        <source>There are no builds of torch for Macs with an Intel processor any more, so the engine cannot be set up on this computer.</source>
        <translation>Für Macs mit Intel-Prozessor gibt es torch nicht mehr, daher lässt sich die Engine auf diesem Rechner nicht einrichten.</translation>
    </message>
    <message>
        <source>There are no builds of torch for Macs with an Intel processor any more.</source>
        <translation>Für Macs mit Intel-Prozessor gibt es torch nicht mehr.</translation>
    </message>
    <message>
        <source>There is already a class {name}.</source>
        <translation>Es gibt bereits eine Klasse {name}.</translation>
    </message>
    <message>
        <source>There is already a sample in {}.</source>
        <translation>Es gibt bereits eine Stichprobe in {}.</translation>
    </message>
    <message>
        <source>There is already another encoder with this name: {target}.</source>
        <translation>Es gibt bereits einen anderen Encoder mit diesem Namen: {target}.</translation>
    </message>
    <message>
        <source>There is no Python 3.11 or newer on this computer that the engine could use.</source>
        <translation>Auf diesem Rechner gibt es kein Python ab 3.11, das die Engine verwenden könnte.</translation>
    </message>
    <message>
        <source>There is no Python environment in the folder {path}, named by {source}.</source>
        <translation>Im Ordner {path} liegt keine Python-Umgebung (Quelle: {source}).</translation>
    </message>
    <message>
        <source>There is no build of {library} for this Python at the place that was asked.</source>
        <translation>Am angefragten Ort gibt es {library} nicht für dieses Python.</translation>
    </message>
    <message>
        <source>There is no class yet.</source>
        <translation>Es gibt noch keine Klasse.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no host called {host}.</source>
        <translation>Es gibt keinen Rechner namens {host}.</translation>
    </message>
    <message>
        <source>There is no layer for searched areas.</source>
        <translation>Es gibt keinen Layer für abgesuchte Flächen.</translation>
    </message>
    <message>
        <source>There is no training in {}.</source>
        <translation>Es gibt kein Training in {}.</translation>
    </message>
    <message>
        <source>There is no uv for this computer.</source>
        <translation>Für diesen Rechner gibt es kein uv.</translation>
    </message>
    <message>
        <source>There is not enough memory for windows of {edge_px} px. Continuing with {most_px} px, which is slower.</source>
        <translation>Für Fenster von {edge_px} px reicht der Arbeitsspeicher nicht. Es geht weiter mit {most_px} px, was langsamer ist.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:patch|patches}, fewer than the {batch_size} of one batch.</source>
        <translation>Es gibt {count} {count:Patch|Patches}, weniger als die {batch_size} eines Batches.</translation>
    </message>
    <message>
        <source>These figures describe the sample as it was counted: a class that got more points than its area counts more. What holds for the map stands above.</source>
        <translation>Diese Kennzahlen beschreiben die Stichprobe, wie sie gezählt wurde: Eine Klasse, die mehr Punkte erhielt, als ihrer Fläche entspricht, zählt mehr. Was für die Karte gilt, steht oben.</translation>
    </message>
    <message>
        <source>These labels are no longer in the layer.</source>
        <translation>Diese Labels sind nicht mehr im Layer.</translation>
    </message>
    <message>
        <source>They are what the map shows; a sample checked by eye tells how far off they are.</source>
        <translation>Sie sind, was die Karte zeigt; wie weit sie danebenliegen, sagt eine mit dem Auge geprüfte Stichprobe.</translation>
    </message>
    <message>
        <source>They cannot read {path}: the pixels of each window are sent to them, encrypted and compressed.</source>
        <translation>Sie können {path} nicht lesen: die Pixel jedes Fensters werden ihnen gesendet, verschlüsselt und komprimiert.</translation>
    </message>
    <message>
        <source>They may have been deleted. Train again.</source>
        <translation>Sie wurden vielleicht gelöscht. Trainieren Sie erneut.</translation>
    </message>
    <message>
        <source>They read {path} themselves: only its path is sent.</source>
        <translation>Sie lesen {path} selbst: nur der Pfad wird gesendet.</translation>
    </message>
    <message>
        <source>This Linux is too old, or no usual one, for the builds of torch; they need glibc 2.28.</source>
        <translation>Dieses Linux ist zu alt oder zu ungewöhnlich für torch; es braucht glibc 2.28.</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Dieses Bild</translation>
    </message>
    <message>
        <source>This is not a Python: it does not answer as one.</source>
        <translation>Das ist kein Python: Es antwortet nicht wie eines.</translation>
    </message>
    <message>
        <source>This is not a Python: its name should be python, python3 or python.exe.</source>
        <translation>Das ist kein Python: Sein Name sollte python, python3 oder python.exe sein.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Diesem Rechner</translation>
    </message>
    <message>
        <source>This machine computes for the cluster of your office while nobody needs it: with the lowest priority, and not while other programs are busy, memory runs short, or it runs on its battery. It ends when you press Stop, or close QGIS.</source>
        <translation>Dieser Rechner rechnet für den Cluster Ihres Büros, während ihn niemand braucht: mit der niedrigsten Priorität, und nicht, während andere Programme viel tun, der Speicher knapp ist oder er auf Akku läuft. Es endet, wenn Sie es beenden oder QGIS schließen.</translation>
    </message>
    <message>
        <source>This machine does not help any more.</source>
        <translation>Dieser Rechner hilft nicht mehr mit.</translation>
    </message>
    <message>
        <source>This machine runs on its battery. It helps again three minutes after it was plugged in.</source>
        <translation>Dieser Rechner läuft auf Akku. Er hilft drei Minuten nach dem Einstecken wieder mit.</translation>
    </message>
    <message>
        <source>This place has no coordinates in the CRS of {layer}.</source>
        <translation>Diese Stelle hat keine Koordinaten im KBS von {layer}.</translation>
    </message>
    <message>
        <source>This run is finished already; nothing was trained.</source>
        <translation>Dieser Lauf ist bereits fertig; nichts wurde trainiert.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Dieser Text.</translation>
    </message>
    <message>
        <source>This training is not finished. It can be resumed.</source>
        <translation>Dieses Training ist nicht fertig. Es kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>This version of the plugin needs other versions of its libraries than the environment has that was set up for {version}.</source>
        <translation>Diese Version der Erweiterung braucht andere Versionen ihrer Bibliotheken, als die für {version} eingerichtete Umgebung hat.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Threshold applied.</source>
        <translation>Schwellenwert angewendet.</translation>
    </message>
    <message>
        <source>Threshold of the change score</source>
        <translation>Schwellenwert des Veränderungsscores</translation>
    </message>
    <message>
        <source>Tile si&amp;ze</source>
        <translation>Kachel&amp;größe</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <source>Tiled, with overviews, colours, names and attribute table.</source>
        <translation>Gekachelt, mit Übersichten, Farben, Namen und Attributtabelle.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the map. Empty: the name of its file.</source>
        <translation>Titel der Karte. Leer: der Name ihrer Datei.</translation>
    </message>
    <message>
        <source>Token transformer</source>
        <translation>Token-Transformer</translation>
    </message>
    <message>
        <source>Tolerance for misregistration</source>
        <translation>Toleranz für Lagefehler</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tools for change detection</source>
        <translation>Werkzeuge zur Veränderungserkennung</translation>
    </message>
    <message>
        <source>Tools for checking</source>
        <translation>Werkzeuge zum Prüfen</translation>
    </message>
    <message>
        <source>Tools for classification</source>
        <translation>Werkzeuge zur Klassifikation</translation>
    </message>
    <message>
        <source>Tools for export</source>
        <translation>Werkzeuge zum Exportieren</translation>
    </message>
    <message>
        <source>Tools for models</source>
        <translation>Werkzeuge für Modelle</translation>
    </message>
    <message>
        <source>Tools for objects</source>
        <translation>Werkzeuge für Objekte</translation>
    </message>
    <message>
        <source>Tools for places</source>
        <translation>Werkzeuge für Orte</translation>
    </message>
    <message>
        <source>Tools for pretraining</source>
        <translation>Werkzeuge zum Vortraining</translation>
    </message>
    <message>
        <source>Train a model of objects</source>
        <translation>Ein Modell von Objekten trainieren</translation>
    </message>
    <message>
        <source>Train a model of places</source>
        <translation>Ein Modell von Orten trainieren</translation>
    </message>
    <message>
        <source>Train classifier</source>
        <translation>Klassifikator trainieren</translation>
    </message>
    <message>
        <source>Train only what is above the encoder; faster, less exact.</source>
        <translation>Nur trainieren, was über dem Encoder liegt; schneller, weniger genau.</translation>
    </message>
    <message>
        <source>Train the denoising task together with the contrastive task.</source>
        <translation>Die Entrauschungsaufgabe zusammen mit der kontrastiven Aufgabe trainieren.</translation>
    </message>
    <message>
        <source>Train the denoising task together with the contrastive task. Only with Method: SwiMDiff.</source>
        <translation>Die Entrauschungsaufgabe zusammen mit der kontrastiven Aufgabe trainieren. Nur mit Methode: SwiMDiff.</translation>
    </message>
    <message>
        <source>Train the model again, or download or copy the file again.</source>
        <translation>Trainieren Sie das Modell erneut, oder laden Sie die Datei neu herunter oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Train the model again.</source>
        <translation>Trainieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>Trained in {}.</source>
        <translation>Trainiert in {}.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert auf</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training change detection, epoch {epoch} of {epochs}</source>
        <translation>Trainiere Veränderungserkennung, Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Training the classifier</source>
        <translation>Trainiere den Klassifikator</translation>
    </message>
    <message>
        <source>Training, step {step:,} of {steps:,}: loss {loss:.3f}, {speed:.0f} images/s</source>
        <translation>Trainiere, Schritt {step:,} von {steps:,}: Loss {loss:.3f}, {speed:.0f} Bilder/s</translation>
    </message>
    <message>
        <source>Trains a model on labels and writes it with its accuracy; for a view also a map and places to label next.</source>
        <translation>Trainiert ein Modell auf Labels und schreibt es mit seiner Genauigkeit; für eine Ansicht auch eine Karte und nächste Stellen zum Labeln.</translation>
    </message>
    <message>
        <source>Trains a model on the labelled objects</source>
        <translation>Trainiert ein Modell an den Objekten mit Labels</translation>
    </message>
    <message>
        <source>Trains a model that finds objects, such as cars, buildings or boats, and draws a box around each.</source>
        <translation>Trainiert ein Modell, das Objekte wie Autos, Gebäude oder Boote findet und um jedes einen Rahmen zeichnet.</translation>
    </message>
    <message>
        <source>Trains a model that names whole places: square tiles of a raster, each with one class.</source>
        <translation>Trainiert ein Modell, das ganze Orte benennt: quadratische Kacheln eines Rasters, jede mit einer Klasse.</translation>
    </message>
    <message>
        <source>Trains an encoder on these images; no labels are needed. It can be paused at any time.</source>
        <translation>Trainiert einen Encoder auf diesen Bildern; Labels sind nicht nötig. Es kann jederzeit angehalten werden.</translation>
    </message>
    <message>
        <source>Trains an encoder on unlabelled imagery and writes encoder, checkpoints, loss and a report to a folder.</source>
        <translation>Trainiert einen Encoder auf ungelabelten Bilddaten und schreibt Encoder, Checkpoints, Loss und einen Bericht in einen Ordner.</translation>
    </message>
    <message>
        <source>Trains on the classes of the raster {name}, then classifies the part of the image in view.</source>
        <translation>Trainiert mit den Klassen des Rasters {name} und klassifiziert dann den sichtbaren Teil des Bildes.</translation>
    </message>
    <message>
        <source>Trains on the labels and maps the part of the image in view</source>
        <translation>Trainiert auf den Labels und kartiert den sichtbaren Teil des Bildes</translation>
    </message>
    <message>
        <source>Trains on {objects} {objects:object|objects} of {classes} {classes:class|classes}.</source>
        <translation>Trainiert an {objects} {objects:Objekt|Objekten} aus {classes} {classes:Klasse|Klassen}.</translation>
    </message>
    <message>
        <source>Trains {classes} {classes:class|classes} on {labels} {labels:label|labels}, then classifies the part of the image in view.</source>
        <translation>Trainiert {classes} {classes:Klasse|Klassen} auf {labels} {labels:Label|Labels} und klassifiziert dann den sichtbaren Teil des Bildes.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <source>True area of the class, estimated from the checked points</source>
        <translation>Wahre Fläche der Klasse, geschätzt aus den geprüften Punkten</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Ground Truth</translation>
    </message>
    <message>
        <source>Try again when other programs have ended.</source>
        <translation>Versuchen Sie es wieder, wenn andere Programme beendet sind.</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Trotzdem versuchen</translation>
    </message>
    <message>
        <source>Try failed runs again</source>
        <translation>Gescheiterte Läufe noch einmal versuchen</translation>
    </message>
    <message>
        <source>Trying a small part</source>
        <translation>Probiere einen kleinen Teil</translation>
    </message>
    <message>
        <source>Trying step {step} of {steps}</source>
        <translation>Probiere Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Zweifach</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>Zwei Zeitpunkte</translation>
    </message>
    <message>
        <source>Two views of each patch of the first batch, one above the other. The encoder learns that both show the same.</source>
        <translation>Zwei Ansichten jedes Patches des ersten Batches, übereinander. Der Encoder lernt, dass beide dasselbe zeigen.</translation>
    </message>
    <message>
        <source>Type one, such as Water.</source>
        <translation>Geben Sie eine ein, z. B. Wasser.</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>UPerNet</source>
        <translation>UPerNet</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Undo the last label or the last change of classes</source>
        <translation>Das letzte Label oder die letzte Änderung der Klassen rückgängig machen</translation>
    </message>
    <message>
        <source>Unexpected error: {reason}</source>
        <translation>Unerwarteter Fehler: {reason}</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Vereinigung</translation>
    </message>
    <message>
        <source>Unit of the minimum area</source>
        <translation>Einheit der Mindestfläche</translation>
    </message>
    <message>
        <source>Unknown job: {name}.</source>
        <translation>Unbekannter Auftrag: {name}.</translation>
    </message>
    <message>
        <source>Unknown kind of parameter: {kind}.</source>
        <translation>Unbekannte Art von Parameter: {kind}.</translation>
    </message>
    <message>
        <source>Unknown parameter: {unknown}.</source>
        <translation>Unbekannter Parameter: {unknown}.</translation>
    </message>
    <message>
        <source>Unpack it into a folder.</source>
        <translation>Entpacken Sie sie in einen Ordner.</translation>
    </message>
    <message>
        <source>Unpacking {count} libraries…</source>
        <translation>Entpacke {count} Bibliotheken…</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>Aktualisieren Sie die Erweiterung.</translation>
    </message>
    <message>
        <source>Use 0 or a positive number in units of the CRS.</source>
        <translation>Verwenden Sie 0 oder eine positive Zahl in Einheiten des KBS.</translation>
    </message>
    <message>
        <source>Use 1 to {most}.</source>
        <translation>Verwenden Sie 1 bis {most}.</translation>
    </message>
    <message>
        <source>Use a code such as EPSG:4326.</source>
        <translation>Verwenden Sie einen Code wie EPSG:4326.</translation>
    </message>
    <message>
        <source>Use a folder with the folders images and masks, which hold files of equal names.</source>
        <translation>Verwenden Sie einen Ordner mit den Ordnern images und masks, die gleichnamige Dateien enthalten.</translation>
    </message>
    <message>
        <source>Use a larger extent.</source>
        <translation>Verwenden Sie eine größere Ausdehnung.</translation>
    </message>
    <message>
        <source>Use a larger “Tile size” or less “Overlap”.</source>
        <translation>Verwenden Sie eine größere „Kachelgröße“ oder weniger „Überlappung“.</translation>
    </message>
    <message>
        <source>Use a larger “Tile size”, such as 128 pixels, or another encoder.</source>
        <translation>Verwenden Sie eine größere „Kachelgröße“, etwa 128 Pixel, oder einen anderen Encoder.</translation>
    </message>
    <message>
        <source>Use a mask of the size of the image.</source>
        <translation>Verwenden Sie eine Maske in der Größe des Bildes.</translation>
    </message>
    <message>
        <source>Use a mask without one, of the same size in pixels, or georeference the image.</source>
        <translation>Verwenden Sie eine Maske ohne eines, mit derselben Größe in Pixeln, oder georeferenzieren Sie das Bild.</translation>
    </message>
    <message>
        <source>Use a smaller “Tile size”, or a larger image.</source>
        <translation>Verwenden Sie eine kleinere „Kachelgröße“ oder ein größeres Bild.</translation>
    </message>
    <message>
        <source>Use a truth raster with the same pixels as the first date, or georeference it.</source>
        <translation>Verwenden Sie ein Ground-Truth-Raster mit denselben Pixeln wie der erste Zeitpunkt, oder georeferenzieren Sie es.</translation>
    </message>
    <message>
        <source>Use a value from {low} to {high}{unit}.</source>
        <translation>Verwenden Sie einen Wert von {low} bis {high}{unit}.</translation>
    </message>
    <message>
        <source>Use a window and an alignment of at least 1 and a halo of at least 0.</source>
        <translation>Verwenden Sie ein Fenster und eine Ausrichtung von mindestens 1 und einen Halo von mindestens 0.</translation>
    </message>
    <message>
        <source>Use a “Tile size” from {least_m:.6g} to {most_m:.6g} m, or resample the image.</source>
        <translation>Verwenden Sie eine „Kachelgröße“ von {least_m:.6g} bis {most_m:.6g} m, oder rechnen Sie das Bild um.</translation>
    </message>
    <message>
        <source>Use an address without it.</source>
        <translation>Nehmen Sie eine Adresse ohne diese Angabe.</translation>
    </message>
    <message>
        <source>Use an authority code such as EPSG:32631.</source>
        <translation>Verwenden Sie einen Autoritätscode wie EPSG:32631.</translation>
    </message>
    <message>
        <source>Use another tool.</source>
        <translation>Verwenden Sie ein anderes Werkzeug.</translation>
    </message>
    <message>
        <source>Use at least 2.</source>
        <translation>Verwenden Sie mindestens 2.</translation>
    </message>
    <message>
        <source>Use at most {most} of them.</source>
        <translation>Verwenden Sie höchstens {most} davon.</translation>
    </message>
    <message>
        <source>Use each one only once.</source>
        <translation>Verwenden Sie jedes nur einmal.</translation>
    </message>
    <message>
        <source>Use fewer features: select some and export them.</source>
        <translation>Verwenden Sie weniger Objekte: Wählen Sie einige aus und exportieren Sie sie.</translation>
    </message>
    <message>
        <source>Use fewer images, or smaller ones.</source>
        <translation>Verwenden Sie weniger oder kleinere Bilder.</translation>
    </message>
    <message>
        <source>Use fewer labels, or filter the raster first (QGIS: Raster &gt; Analysis &gt; Sieve).</source>
        <translation>Verwenden Sie weniger Labels, oder filtern Sie zuerst das Raster (QGIS: Raster &gt; Analyse &gt; Sieben).</translation>
    </message>
    <message>
        <source>Use images of at least two classes, and not more than {most} of them.</source>
        <translation>Verwenden Sie Bilder von mindestens zwei und höchstens {most} Klassen.</translation>
    </message>
    <message>
        <source>Use images of the same data type.</source>
        <translation>Verwenden Sie Bilder desselben Datentyps.</translation>
    </message>
    <message>
        <source>Use images of {least} to {most} pixels.</source>
        <translation>Verwenden Sie Bilder von {least} bis {most} Pixeln.</translation>
    </message>
    <message>
        <source>Use images that all have the same bands, or choose “Bands”.</source>
        <translation>Verwenden Sie Bilder, die alle dieselben Kanäle haben, oder wählen Sie „Kanäle“.</translation>
    </message>
    <message>
        <source>Use images that all have the same bands.</source>
        <translation>Verwenden Sie Bilder, die alle dieselben Kanäle haben.</translation>
    </message>
    <message>
        <source>Use it as the encoder of train-classifier, and choose the model that this writes.</source>
        <translation>Verwenden Sie ihn als Encoder von train-classifier, und wählen Sie das Modell, das dieser schreibt.</translation>
    </message>
    <message>
        <source>Use it as the model of classify, and choose an encoder file here.</source>
        <translation>Verwenden Sie ihn als Modell von classify, und wählen Sie hier eine Encoderdatei.</translation>
    </message>
    <message>
        <source>Use it with classify, or choose a model.safetensors written by train-scenes.</source>
        <translation>Verwenden Sie es mit classify, oder wählen Sie ein model.safetensors, das train-scenes geschrieben hat.</translation>
    </message>
    <message>
        <source>Use it with classify-scenes, or choose another model.</source>
        <translation>Verwenden Sie es mit classify-scenes, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Use it with detect-objects, or choose another model.</source>
        <translation>Verwenden Sie es mit detect-objects, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, full stops, hyphens and underscores; at most {longest} characters.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Leerzeichen, Punkte, Bindestriche und Unterstriche; höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>Use local: and a number of processes, such as local:4, or the address of a scheduler, such as tls://192.168.1.20:8786.</source>
        <translation>Nehmen Sie local: und eine Zahl von Prozessen, etwa local:4, oder die Adresse eines Schedulers, etwa tls://192.168.1.20:8786.</translation>
    </message>
    <message>
        <source>Use masks or polygons of at least two classes; what surrounds a thing is a class too.</source>
        <translation>Verwenden Sie Masken oder Polygone von mindestens zwei Klassen; auch was eine Sache umgibt, ist eine Klasse.</translation>
    </message>
    <message>
        <source>Use masks with one number for each class. If they are drawn in colours, turn each colour into a number.</source>
        <translation>Verwenden Sie Masken mit einer Zahl für jede Klasse. Sind sie in Farben gezeichnet, machen Sie aus jeder Farbe eine Zahl.</translation>
    </message>
    <message>
        <source>Use masks with the same pixels as their images.</source>
        <translation>Verwenden Sie Masken mit denselben Pixeln wie ihre Bilder.</translation>
    </message>
    <message>
        <source>Use one character, or none.</source>
        <translation>Verwenden Sie ein Zeichen, oder keines.</translation>
    </message>
    <message>
        <source>Use one character, such as W.</source>
        <translation>Verwenden Sie ein Zeichen, z. B. W.</translation>
    </message>
    <message>
        <source>Use one folder per place, with the files before.tif, after.tif and change.tif.</source>
        <translation>Verwenden Sie einen Ordner pro Ort, mit den Dateien before.tif, after.tif und change.tif.</translation>
    </message>
    <message>
        <source>Use one of {known}.</source>
        <translation>Verwenden Sie eines von {known}.</translation>
    </message>
    <message>
        <source>Use one of {threshold_rules}, or a number such as 0.4.</source>
        <translation>Verwenden Sie eines von {threshold_rules}, oder eine Zahl wie 0.4.</translation>
    </message>
    <message>
        <source>Use one of {words}, or xmin,ymin,xmax,ymax; add the CRS in brackets if it is another one: 1,2,3,4 [EPSG:4326].</source>
        <translation>Verwenden Sie eines von {words} oder xmin,ymin,xmax,ymax; fügen Sie das KBS in Klammern hinzu, wenn es ein anderes ist: 1,2,3,4 [EPSG:4326].</translation>
    </message>
    <message>
        <source>Use other images for testing. To split one set, choose the same path for “Training data” and “Test data”.</source>
        <translation>Verwenden Sie andere Bilder zum Testen. Um einen Satz aufzuteilen, wählen Sie denselben Pfad für „Trainingsdaten“ und „Testdaten“.</translation>
    </message>
    <message>
        <source>Use the card that belongs to the encoder.</source>
        <translation>Verwenden Sie den Steckbrief, der zum Encoder gehört.</translation>
    </message>
    <message>
        <source>Use the images that were labelled, or export the labels again for these.</source>
        <translation>Verwenden Sie die Bilder, die gelabelt wurden, oder exportieren Sie die Labels für diese neu.</translation>
    </message>
    <message>
        <source>Use the mask that comes with a Sentinel-2 (SCL), Landsat (QA_PIXEL) or PlanetScope (udm2) image, if it lies in the folder of the image or of its product, and no mask is chosen. What it hides counts as no data.</source>
        <translation>Die Maske verwenden, die einem Bild von Sentinel-2 (SCL), Landsat (QA_PIXEL) oder PlanetScope (udm2) beiliegt, wenn sie im Ordner des Bildes oder seines Produkts liegt und keine Maske gewählt ist. Was sie verdeckt, gilt als Leerwert.</translation>
    </message>
    <message>
        <source>Use the nodata value of the file (layer properties, Transparency), or export the layer.</source>
        <translation>Verwenden Sie den Leerwert der Datei (Layereigenschaften, Transparenz), oder exportieren Sie den Layer.</translation>
    </message>
    <message>
        <source>Use the original as PNG or GeoTIFF; a copy made from the JPEG file has the wrong values too.</source>
        <translation>Verwenden Sie das Original als PNG oder GeoTIFF; eine Kopie der JPEG-Datei hat ebenfalls die falschen Werte.</translation>
    </message>
    <message>
        <source>Use three band numbers such as 3,2,1.</source>
        <translation>Verwenden Sie drei Kanalnummern, z. B. 3,2,1.</translation>
    </message>
    <message>
        <source>Use tls:// with a join file; tcp:// is for this machine alone.</source>
        <translation>Nehmen Sie tls:// mit einer Beitrittsdatei; tcp:// ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>Use training and test data with the same classes.</source>
        <translation>Verwenden Sie Trainings- und Testdaten mit denselben Klassen.</translation>
    </message>
    <message>
        <source>Use training and test data with the same folders, or with the same columns in the label table.</source>
        <translation>Verwenden Sie Trainings- und Testdaten mit denselben Ordnern, oder mit denselben Spalten in der Labeltabelle.</translation>
    </message>
    <message>
        <source>Use uv, faster than pip</source>
        <translation>uv verwenden, schneller als pip</translation>
    </message>
    <message>
        <source>Use what the cache has kept of the same tiles, also from an interrupted run. Otherwise all tiles are looked at again.</source>
        <translation>Verwenden, was der Cache von denselben Kacheln behalten hat, auch von einem unterbrochenen Lauf. Sonst werden alle Kacheln erneut angesehen.</translation>
    </message>
    <message>
        <source>Use whole numbers from 1 to {largest}.</source>
        <translation>Verwenden Sie ganze Zahlen von 1 bis {largest}.</translation>
    </message>
    <message>
        <source>Use xmin,xmax,ymin,ymax, or leave it empty.</source>
        <translation>Verwenden Sie xmin,xmax,ymin,ymax, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Use xmin,ymin,xmax,ymax, and add the CRS in brackets if it is another one: 1,2,3,4 [EPSG:4326].</source>
        <translation>Verwenden Sie xmin,ymin,xmax,ymax, und fügen Sie das KBS in Klammern hinzu, wenn es ein anderes ist: 1,2,3,4 [EPSG:4326].</translation>
    </message>
    <message>
        <source>Use “Minimum mapping unit”, which is in pixels.</source>
        <translation>Verwenden Sie „Minimale Kartiereinheit“, angegeben in Pixeln.</translation>
    </message>
    <message>
        <source>Used: {} (from {})</source>
        <translation>Verwendet: {} (Quelle: {})</translation>
    </message>
    <message>
        <source>Uses the model on an image of another kind than it was trained on: check what comes out</source>
        <translation>Wendet das Modell auf ein Bild anderer Art an, als es gelernt hat: prüfen Sie, was herauskommt</translation>
    </message>
    <message>
        <source>Usual score</source>
        <translation>Üblicher Wert</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values of the mask</source>
        <translation>Werte der Maske</translation>
    </message>
    <message>
        <source>Values that are hidden, separated by commas; ranges with a hyphen, such as 3, 8-10.</source>
        <translation>Verdeckte Werte, durch Kommas getrennt; Bereiche mit Bindestrich, z. B. 3, 8-10.</translation>
    </message>
    <message>
        <source>Values that are hidden, separated by commas; ranges with a hyphen, such as 3, 8-10. Only with Kind of mask: Other.</source>
        <translation>Verdeckte Werte, durch Kommas getrennt; Bereiche mit Bindestrich, z. B. 3, 8-10. Nur mit Art der Maske: Andere.</translation>
    </message>
    <message>
        <source>Values that cannot be class values of one byte were renumbered: {pairs}.</source>
        <translation>Werte, die keine Klassenwerte von einem Byte sein können, wurden neu nummeriert: {pairs}.</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Verifying the written files</source>
        <translation>Prüfe die geschriebenen Dateien</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View of {}</source>
        <translation>Ansicht von {}</translation>
    </message>
    <message>
        <source>View: {}</source>
        <translation>Ansicht: {}</translation>
    </message>
    <message>
        <source>Wait and run the job again; finished windows are kept.</source>
        <translation>Warten Sie und starten Sie die Aufgabe noch einmal; fertige Fenster bleiben erhalten.</translation>
    </message>
    <message>
        <source>Wait for it or cancel it, or choose another output folder.</source>
        <translation>Warten Sie darauf oder brechen Sie ihn ab, oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it there; then press Set up again.</source>
        <translation>Warten Sie, bis es fertig ist, oder brechen Sie es dort ab; drücken Sie dann erneut „Einrichten“.</translation>
    </message>
    <message>
        <source>Wait until the program that is writing it has finished, then run the job again.</source>
        <translation>Warten Sie, bis das Programm, das sie schreibt, fertig ist, und starten Sie den Auftrag dann erneut.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Warp it first: gdalwarp -tps IN.tif OUT.tif, or QGIS: Raster &gt; Georeferencer.</source>
        <translation>Entzerren Sie es zuerst: gdalwarp -tps IN.tif OUT.tif, oder QGIS: Raster &gt; Georeferenzierung.</translation>
    </message>
    <message>
        <source>Weakest: {} (F1 {:.2f})</source>
        <translation>Am schwächsten: {} (F1 {:.2f})</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Weight decay of the encoder. Norms and biases are spared. Empty: from the preset, 0.0001; 0.02 for CMID at paper-scale.</source>
        <translation>Weight Decay des Encoders. Normierungen und Biases sind ausgenommen. Leer: aus der Vorgabe, 0,0001; 0,02 für CMID bei paper-scale.</translation>
    </message>
    <message>
        <source>Weight lambda_C in the joint loss.</source>
        <translation>Gewicht lambda_C im gemeinsamen Loss.</translation>
    </message>
    <message>
        <source>Weight lambda_C in the joint loss. Only with Method: SwiMDiff.</source>
        <translation>Gewicht lambda_C im gemeinsamen Loss. Nur mit Methode: SwiMDiff.</translation>
    </message>
    <message>
        <source>Weight lambda_D in the joint loss.</source>
        <translation>Gewicht lambda_D im gemeinsamen Loss.</translation>
    </message>
    <message>
        <source>Weight lambda_D in the joint loss. Only with Method: SwiMDiff.</source>
        <translation>Gewicht lambda_D im gemeinsamen Loss. Nur mit Methode: SwiMDiff.</translation>
    </message>
    <message>
        <source>Weight of the contrast</source>
        <translation>Gewicht des Kontrasts</translation>
    </message>
    <message>
        <source>Weight of the contrast of views</source>
        <translation>Gewicht des Kontrasts der Ansichten</translation>
    </message>
    <message>
        <source>Weight of the diffusion</source>
        <translation>Gewicht der Diffusion</translation>
    </message>
    <message>
        <source>Weight of the places</source>
        <translation>Gewicht der Stellen</translation>
    </message>
    <message>
        <source>Weight of the reconstruction</source>
        <translation>Gewicht der Rekonstruktion</translation>
    </message>
    <message>
        <source>Weight of the spectrum</source>
        <translation>Gewicht des Spektrums</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>What counts as one scene: a file, a folder, a grid cell of each raster (for mosaics), or the value in a column of a table.</source>
        <translation>Was als eine Szene gilt: eine Datei, ein Ordner, eine Gitterzelle jedes Rasters (für Mosaike) oder der Wert in einer Spalte einer Tabelle.</translation>
    </message>
    <message>
        <source>What each input band shows, such as red,green,blue or blue,green,red,nir, or the name of a usual order: rgb, rgb-nir, bgr-nir, sentinel-2-l1c, sentinel-2-l2a, sentinel-2-land, satlas-sentinel-2, sentinel-1, landsat-8-sr. Empty: red,green,blue for three bands.</source>
        <translation>Was jeder Eingabekanal zeigt, z. B. red,green,blue oder blue,green,red,nir, oder der Name einer üblichen Reihenfolge: rgb, rgb-nir, bgr-nir, sentinel-2-l1c, sentinel-2-l2a, sentinel-2-land, satlas-sentinel-2, sentinel-1, landsat-8-sr. Leer: red,green,blue bei drei Kanälen.</translation>
    </message>
    <message>
        <source>What is done with each of them.</source>
        <translation>Was mit jeder davon gemacht wird.</translation>
    </message>
    <message>
        <source>What is left can be removed later.</source>
        <translation>Was übrig ist, lässt sich später entfernen.</translation>
    </message>
    <message>
        <source>What is sent there</source>
        <translation>Was dorthin gesendet wird</translation>
    </message>
    <message>
        <source>What is trained above the encoder's maps, for change detection and segmentation.</source>
        <translation>Was über den Karten des Encoders trainiert wird, für Veränderungserkennung und Segmentierung.</translation>
    </message>
    <message>
        <source>What is trained above the encoder's maps, for change detection and segmentation. unet: joins the maps from the coarsest to the finest. upernet: pools the coarsest map at several sizes and joins all maps, for segmentation only. tokens: compares a few tokens of both dates, for change only.</source>
        <translation>Was über den Karten des Encoders trainiert wird, für Veränderungserkennung und Segmentierung. unet: verbindet die Karten von der gröbsten zur feinsten. upernet: fasst die gröbste Karte in mehreren Größen zusammen und verbindet alle Karten, nur für Segmentierung. tokens: vergleicht einige Token beider Zeitpunkte, nur für Veränderung.</translation>
    </message>
    <message>
        <source>What listens at {address} is no scheduler with certificates.</source>
        <translation>Was unter {address} hört, ist kein Scheduler mit Zertifikaten.</translation>
    </message>
    <message>
        <source>What numbers in the field mean if the label layer, or the job, has a list of classes. auto: the name of a class if there is such a name, otherwise its value; what could be either is refused. names: names of classes. values: values of classes.</source>
        <translation>Was Zahlen im Feld bedeuten, wenn der Label-Layer oder der Auftrag eine Klassenliste hat. auto: der Name einer Klasse, wenn es ihn gibt, sonst ihr Wert; was beides sein könnte, wird abgelehnt. names: Namen von Klassen. values: Werte von Klassen.</translation>
    </message>
    <message>
        <source>What numbers in the field mean if the map has a list of classes. auto: the name of a class if there is such a name, otherwise its value; what could be either is refused. names: names of classes. values: values of classes.</source>
        <translation>Was Zahlen im Feld bedeuten, wenn die Karte eine Klassenliste hat. auto: der Name einer Klasse, wenn es ihn gibt, sonst ihr Wert; was beides sein könnte, wird abgelehnt. names: Namen von Klassen. values: Werte von Klassen.</translation>
    </message>
    <message>
        <source>What some bands show is not known; they were taken in the model's order: {bands}.</source>
        <translation>Was einige Kanäle zeigen, ist nicht bekannt; sie wurden in der Reihenfolge des Modells genommen: {bands}.</translation>
    </message>
    <message>
        <source>What the encoder makes of the tiles is not cached: {reason}</source>
        <translation>Was der Encoder aus den Kacheln macht, wird nicht im Cache behalten: {reason}</translation>
    </message>
    <message>
        <source>What the engine computes on. Builds for NVIDIA cards are ten times as large</source>
        <translation>Worauf die Engine rechnet. Die Bibliotheken für NVIDIA-Karten sind zehnmal so groß</translation>
    </message>
    <message>
        <source>What the mask calls snow or ice counts as no data too, because it comes and goes with the season. Turn it off to look for changes of snow and ice.</source>
        <translation>Was die Maske Schnee oder Eis nennt, gilt ebenfalls als Leerwert, weil es mit der Jahreszeit kommt und geht. Schalten Sie dies aus, um nach Veränderungen von Schnee und Eis zu suchen.</translation>
    </message>
    <message>
        <source>What the values of chosen masks mean.</source>
        <translation>Was die Werte gewählter Masken bedeuten.</translation>
    </message>
    <message>
        <source>What the values of chosen masks mean. auto: told by the name of the file. scl: scene classification; no data, defects, cloud shadows, clouds and cirrus are hidden (0, 1, 3, 8, 9, 10). qa_pixel: bits of Collection 2; fill, dilated cloud, cirrus, cloud and cloud shadow are hidden (bits 0 to 4). udm2: everything is hidden that its first band does not call clear. fmask: cloud shadow, cloud and no observation are hidden (2, 4, 255). python_fmask: the numbers of python-fmask; null, cloud and shadow are hidden (0, 2, 3). other: the values that you name are hidden.</source>
        <translation>Was die Werte gewählter Masken bedeuten. auto: nach dem Namen der Datei. scl: Szenenklassifikation; keine Daten, Defekte, Wolkenschatten, Wolken und Cirrus werden verdeckt (0, 1, 3, 8, 9, 10). qa_pixel: Bits von Collection 2; Füllwert, erweiterte Wolke, Cirrus, Wolke und Wolkenschatten werden verdeckt (Bits 0 bis 4). udm2: Alles wird verdeckt, was ihr erster Kanal nicht klar nennt. fmask: Wolkenschatten, Wolke und keine Beobachtung werden verdeckt (2, 4, 255). python_fmask: die Zahlen von python-fmask; null, Wolke und Schatten werden verdeckt (0, 2, 3). other: Die von Ihnen genannten Werte werden verdeckt.</translation>
    </message>
    <message>
        <source>What was fetched is kept. An engine that worked before still does.</source>
        <translation>Was geladen wurde, bleibt erhalten. Eine Engine, die vorher funktionierte, funktioniert weiter.</translation>
    </message>
    <message>
        <source>What was fetched is kept: start it again.</source>
        <translation>Was geladen wurde, bleibt erhalten: Starten Sie es erneut.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was looked at is kept: the next search is quicker.</source>
        <translation>Was angesehen wurde, bleibt erhalten: Die nächste Suche ist schneller.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>What you draw next gets the chosen class. Its key chooses the class and assigns it to selected labels.</source>
        <translation>Was Sie als Nächstes zeichnen, erhält die gewählte Klasse. Ihre Taste wählt die Klasse und weist sie gewählten Labels zu.</translation>
    </message>
    <message>
        <source>What you draw next is an area that you have searched completely: objects without a label do not occur in it. Choose a class to go on with labels.</source>
        <translation>Was Sie als Nächstes zeichnen, ist eine Fläche, die Sie vollständig abgesucht haben: Objekte ohne Label kommen darin nicht vor. Wählen Sie eine Klasse, um mit Labels fortzufahren.</translation>
    </message>
    <message>
        <source>Where the encoder is trained: on the processor or on a GPU.</source>
        <translation>Wo der Encoder trainiert wird: auf dem Prozessor oder auf einer GPU.</translation>
    </message>
    <message>
        <source>Where the encoder runs: on the processor or on a GPU.</source>
        <translation>Wo der Encoder läuft: auf dem Prozessor oder auf einer GPU.</translation>
    </message>
    <message>
        <source>Where the environment lies; choose a short path on Windows</source>
        <translation>Wo die Umgebung liegt; wählen Sie unter Windows einen kurzen Pfad</translation>
    </message>
    <message>
        <source>Where the evaluation runs: on the processor or on a GPU.</source>
        <translation>Wo die Evaluierung läuft: auf dem Prozessor oder auf einer GPU.</translation>
    </message>
    <message>
        <source>Where the model is trained: on the processor or on a GPU.</source>
        <translation>Wo das Modell trainiert wird: auf dem Prozessor oder auf einer GPU.</translation>
    </message>
    <message>
        <source>Where the model runs: on the processor or on a GPU.</source>
        <translation>Wo das Modell läuft: auf dem Prozessor oder auf einer GPU.</translation>
    </message>
    <message>
        <source>Where the workers see the same files under the same paths, only paths are sent; otherwise the pixels of each window are, encrypted. Results are written here.</source>
        <translation>Wo die Arbeitsprozesse dieselben Dateien unter denselben Pfaden sehen, werden nur Pfade gesendet; sonst die Pixel jedes Fensters, verschlüsselt. Ergebnisse werden hier geschrieben.</translation>
    </message>
    <message>
        <source>Where to compute: on the processor or on a GPU.</source>
        <translation>Wo gerechnet wird: auf dem Prozessor oder auf einer GPU.</translation>
    </message>
    <message>
        <source>Whether known errors of the published code are corrected.</source>
        <translation>Ob bekannte Fehler des veröffentlichten Codes behoben sind.</translation>
    </message>
    <message>
        <source>Whether known errors of the published code are corrected. corrected: cells are matched where they lie, and each key is kept once. release: the corner of a crop hardly counts when cells are matched, and each process adds every key once more. Only with Method: CMID.</source>
        <translation>Ob bekannte Fehler des veröffentlichten Codes behoben sind. corrected: Zellen werden dort abgeglichen, wo sie liegen, und jeder Schlüssel wird einmal behalten. release: Die Ecke eines Ausschnitts zählt beim Abgleich der Zellen kaum, und jeder Prozess fügt jeden Schlüssel noch einmal hinzu. Nur mit Methode: CMID.</translation>
    </message>
    <message>
        <source>Whether the encoder is better than its start was not measured: that takes more patches that adjoin each other, or more scenes with several patches. With labels, “Evaluate encoder” measures it.</source>
        <translation>Ob der Encoder besser als sein Ausgangszustand ist, wurde nicht gemessen: Dafür braucht es mehr aneinander angrenzende Patches oder mehr Szenen mit mehreren Patches. Mit Labels misst es „Encoder evaluieren“.</translation>
    </message>
    <message>
        <source>Which images are searched. Advanced settings take any files.</source>
        <translation>Welche Bilder durchsucht werden. Die erweiterten Einstellungen nehmen beliebige Dateien.</translation>
    </message>
    <message>
        <source>Who computes the windows of the image; the result is the same</source>
        <translation>Wer die Fenster des Bildes rechnet; das Ergebnis ist dasselbe</translation>
    </message>
    <message>
        <source>Who made the map, and how to contact them.</source>
        <translation>Wer die Karte erstellt hat und wie man Kontakt aufnimmt.</translation>
    </message>
    <message>
        <source>Whoever has the join file can run programs on this machine in your name. Use one only of people whom you trust, and keep it as you keep a password.</source>
        <translation>Wer die Beitrittsdatei hat, kann auf diesem Rechner in Ihrem Namen Programme ausführen. Verwenden Sie nur eine von Leuten, denen Sie vertrauen, und hüten Sie sie wie ein Passwort.</translation>
    </message>
    <message>
        <source>Whole areas</source>
        <translation>Ganze Flächen</translation>
    </message>
    <message>
        <source>Whole features</source>
        <translation>Ganze Objekte</translation>
    </message>
    <message>
        <source>Whole image searched</source>
        <translation>Ganzes Bild abgesucht</translation>
    </message>
    <message>
        <source>Width and height of the augmented views. Empty: the size of the patch.</source>
        <translation>Breite und Höhe der augmentierten Ansichten. Leer: die Größe des Patches.</translation>
    </message>
    <message>
        <source>Width and height of the pair.</source>
        <translation>Breite und Höhe des Paares.</translation>
    </message>
    <message>
        <source>Width of the denoiser</source>
        <translation>Breite des Entrauschers</translation>
    </message>
    <message>
        <source>Width of the places' head</source>
        <translation>Breite des Kopfes der Stellen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window {} of {}: least certain is {}.</source>
        <translation>Fenster {} von {}: am unsichersten ist {}.</translation>
    </message>
    <message>
        <source>Windows blocked a file of the engine (application control, error 4551).</source>
        <translation>Windows hat eine Datei der Engine blockiert (Anwendungssteuerung, Fehler 4551).</translation>
    </message>
    <message>
        <source>Windows could not load a library of the engine: the Visual C++ runtime is missing or too old.</source>
        <translation>Windows konnte eine Bibliothek der Engine nicht laden: Die Visual-C++-Laufzeit fehlt oder ist zu alt.</translation>
    </message>
    <message>
        <source>Windows to label next</source>
        <translation>Fenster für weitere Labels</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Within the areas that are called changed, both dates still look alike (likeness {likeness:.2f} of 1). Perhaps only light, season, haze or noise differ: compare both images.</source>
        <translation>In den Flächen, die als verändert gelten, sehen sich beide Zeitpunkte noch ähnlich (Ähnlichkeit {likeness:.2f} von 1). Vielleicht unterscheiden sich nur Licht, Jahreszeit, Dunst oder Rauschen: Vergleichen Sie beide Bilder.</translation>
    </message>
    <message>
        <source>Without a queue and without negatives of the batch there is nothing to compare a patch with.</source>
        <translation>Ohne Warteschlange und ohne Negative aus dem Batch gibt es nichts, womit ein Patch verglichen werden könnte.</translation>
    </message>
    <message>
        <source>Without labels</source>
        <translation>Ohne Labels</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbeitsprozesse</translation>
    </message>
    <message>
        <source>Workers that cannot be used</source>
        <translation>Unbrauchbare Arbeitsprozesse</translation>
    </message>
    <message>
        <source>Write a list such as [{{"value": 1, "name": "Water", "colour": "#1f78b4"}}].</source>
        <translation>Schreiben Sie eine Liste wie [{{"value": 1, "name": "Water", "colour": "#1f78b4"}}].</translation>
    </message>
    <message>
        <source>Write colours as #rrggbb, such as #1f78b4.</source>
        <translation>Schreiben Sie Farben als #rrggbb, z. B. #1f78b4.</translation>
    </message>
    <message>
        <source>Write it as {order} and add the CRS in brackets, as in [EPSG:4326].</source>
        <translation>Schreiben Sie sie als {order} und ergänzen Sie das KBS in eckigen Klammern, wie in [EPSG:4326].</translation>
    </message>
    <message>
        <source>Write it in pixels, without brackets.</source>
        <translation>Schreiben Sie es in Pixeln, ohne eckige Klammern.</translation>
    </message>
    <message>
        <source>Write item.json beside the rasters: a STAC item with their place, dates, grid and bands, for catalogues.</source>
        <translation>Schreibt item.json neben die Raster: ein STAC-Item mit ihrem Ort, ihren Daten, Raster und Bändern, für Kataloge.</translation>
    </message>
    <message>
        <source>Write probability.tif with one band per class, in percent.</source>
        <translation>probability.tif schreiben, mit einem Kanal pro Klasse, in Prozent.</translation>
    </message>
    <message>
        <source>Write the log as JSON, one object a line.</source>
        <translation>Das Protokoll als JSON schreiben, ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Das Ergebnis als JSON schreiben.</translation>
    </message>
    <message>
        <source>Write them as in: method=cva threshold=0.4.</source>
        <translation>Schreiben Sie sie wie in: method=cva threshold=0.4.</translation>
    </message>
    <message>
        <source>Write them with the year first, such as lake_2023-12-05.tif, or name the pairs in a table.</source>
        <translation>Schreiben Sie sie mit dem Jahr zuerst, etwa lake_2023-12-05.tif, oder nennen Sie die Paare in einer Tabelle.</translation>
    </message>
    <message>
        <source>Write uncertainty.tif: the entropy of the probabilities, scaled to 0 to 1.</source>
        <translation>uncertainty.tif schreiben: die Entropie der Wahrscheinlichkeiten, skaliert auf 0 bis 1.</translation>
    </message>
    <message>
        <source>Writes a checkpoint and stops. Resume continues from there, even after QGIS was closed.</source>
        <translation>Schreibt einen Checkpoint und hält an. Fortsetzen macht dort weiter, auch nachdem QGIS geschlossen wurde.</translation>
    </message>
    <message>
        <source>Writes files that others can open, and a page with the map and its legend</source>
        <translation>Schreibt Dateien, die andere öffnen können, und eine Seite mit der Karte und ihrer Legende</translation>
    </message>
    <message>
        <source>Writes the change raster, polygons and report with this threshold. The scores are not computed again.</source>
        <translation>Schreibt Veränderungsraster, Polygone und Bericht mit diesem Schwellenwert. Die Scores werden nicht neu berechnet.</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Änderungen werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the encoder</source>
        <translation>Schreibe den Encoder</translation>
    </message>
    <message>
        <source>Writing the encoder and the report</source>
        <translation>Schreibe den Encoder und den Bericht</translation>
    </message>
    <message>
        <source>Writing the maps</source>
        <translation>Schreibe die Karten</translation>
    </message>
    <message>
        <source>Writing the model and the report</source>
        <translation>Schreibe das Modell und den Bericht</translation>
    </message>
    <message>
        <source>Writing the objects</source>
        <translation>Objekte werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the points</source>
        <translation>Schreibe die Punkte</translation>
    </message>
    <message>
        <source>Writing the rasters</source>
        <translation>Schreibe die Raster</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Schreibe den Bericht</translation>
    </message>
    <message>
        <source>Writing the zip file</source>
        <translation>Schreibe die ZIP-Datei</translation>
    </message>
    <message>
        <source>Written to {}</source>
        <translation>Geschrieben nach {}</translation>
    </message>
    <message>
        <source>You can also give the name of a model in the list of models.</source>
        <translation>Sie können auch den Namen eines Modells in der Modellliste angeben.</translation>
    </message>
    <message>
        <source>You can also give the name of an encoder in the list of models.</source>
        <translation>Sie können auch den Namen eines Encoders in der Modellliste angeben.</translation>
    </message>
    <message>
        <source>Your answers are saved in {}. Open the sample to continue.</source>
        <translation>Ihre Antworten sind in {} gespeichert. Öffnen Sie die Stichprobe, um weiterzumachen.</translation>
    </message>
    <message>
        <source>ZSTD</source>
        <translation>ZSTD</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>ZIP-Datei</translation>
    </message>
    <message>
        <source>a band as the others, such as near infrared.</source>
        <translation>ein Kanal wie die anderen, z. B. nahes Infrarot.</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>a filter hides some of its features</source>
        <translation>ein Filter blendet einige seiner Objekte aus</translation>
    </message>
    <message>
        <source>about {:.1f} h</source>
        <translation>etwa {:.1f} h</translation>
    </message>
    <message>
        <source>about {size} in {folder}</source>
        <translation>etwa {size} in {folder}</translation>
    </message>
    <message>
        <source>about {size} in {folder}, where {free} are free</source>
        <translation>etwa {size} in {folder}, wo {free} frei sind</translation>
    </message>
    <message>
        <source>about {} h left</source>
        <translation>noch etwa {} h</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>etwa {} min</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>noch etwa {} min</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>etwa {} s</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>accuracy,validation,stratified,random,points,reference,check</source>
        <translation>Genauigkeit,Validierung,stratifiziert,zufällig,Punkte,Referenz,prüfen</translation>
    </message>
    <message>
        <source>adamw; for paper-scale sgd, with CMID adan.</source>
        <translation>adamw; für paper-scale sgd, mit CMID adan.</translation>
    </message>
    <message>
        <source>also trains the encoder, together with a decoder; takes minutes to hours and needs many labels.</source>
        <translation>trainiert auch den Encoder, zusammen mit einem Decoder; dauert Minuten bis Stunden und braucht viele Labels.</translation>
    </message>
    <message>
        <source>and {count} {count:smaller one|smaller ones}</source>
        <translation>und {count} kleinere</translation>
    </message>
    <message>
        <source>and {} more, in the report</source>
        <translation>und {} weitere, im Bericht</translation>
    </message>
    <message>
        <source>anywhere on the map.</source>
        <translation>irgendwo auf der Karte.</translation>
    </message>
    <message>
        <source>area of interest about {:,.4g} {}</source>
        <translation>Interessengebiet etwa {:,.4g} {}</translation>
    </message>
    <message>
        <source>as CMID was published.</source>
        <translation>wie CMID veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>mittlere Präzision</translation>
    </message>
    <message>
        <source>bands {}</source>
        <translation>Kanäle {}</translation>
    </message>
    <message>
        <source>batch,table,CSV,folder,STAC,catalogue,archive,time series,pairs,series,all</source>
        <translation>Stapel,Tabelle,CSV,Ordner,STAC,Katalog,Archiv,Zeitreihe,Paare,Serie,alle</translation>
    </message>
    <message>
        <source>bits of Collection 2; fill, dilated cloud, cirrus, cloud and cloud shadow are hidden (bits 0 to 4).</source>
        <translation>Bits von Collection 2; Füllwert, erweiterte Wolke, Cirrus, Wolke und Wolkenschatten werden verdeckt (Bits 0 bis 4).</translation>
    </message>
    <message>
        <source>cells are matched where they lie, and each key is kept once.</source>
        <translation>Zellen werden dort abgeglichen, wo sie liegen, und jeder Schlüssel wird einmal behalten.</translation>
    </message>
    <message>
        <source>change,difference,two dates,before,after,CVA,IR-MAD,encoder,unsupervised</source>
        <translation>Veränderung,Differenz,zwei Zeitpunkte,vorher,nachher,CVA,IR-MAD,Encoder,unüberwacht</translation>
    </message>
    <message>
        <source>change,objects,boxes,appeared,vanished,new,gone,two dates,count</source>
        <translation>Veränderung,Objekte,Boxen,erschienen,verschwunden,neu,weg,zwei Zeitpunkte,zählen</translation>
    </message>
    <message>
        <source>classification,land cover,labels,training,supervised,segmentation,change,learn,polygons</source>
        <translation>Klassifikation,Landbedeckung,Labels,Training,überwacht,Segmentierung,Veränderung,lernen,Polygone</translation>
    </message>
    <message>
        <source>classification,land cover,map,model,predict,segmentation,probability,uncertainty,areas</source>
        <translation>Klassifikation,Landbedeckung,Karte,Modell,vorhersagen,Segmentierung,Wahrscheinlichkeit,Unsicherheit,Flächen</translation>
    </message>
    <message>
        <source>cloud shadow, cloud and no observation are hidden (2, 4, 255).</source>
        <translation>Wolkenschatten, Wolke und keine Beobachtung werden verdeckt (2, 4, 255).</translation>
    </message>
    <message>
        <source>cluster,dask,connection,workers,scheduler,office,versions</source>
        <translation>Cluster,Dask,Verbindung,Arbeitsprozesse,Scheduler,Büro,Versionen</translation>
    </message>
    <message>
        <source>cluster,dask,worker,office,volunteer,share</source>
        <translation>Cluster,Dask,Arbeitsprozess,Büro,freiwillig,teilen</translation>
    </message>
    <message>
        <source>compares a few tokens of both dates, for change only.</source>
        <translation>vergleicht einige Token beider Zeitpunkte, nur für Veränderung.</translation>
    </message>
    <message>
        <source>confusion matrix,error matrix,kappa,precision,recall,F1,IoU,area,confidence interval,validation</source>
        <translation>Konfusionsmatrix,Fehlermatrix,Kappa,Precision,Recall,F1,IoU,Fläche,Konfidenzintervall,Validierung</translation>
    </message>
    <message>
        <source>count off by {}</source>
        <translation>Anzahl um {} daneben</translation>
    </message>
    <message>
        <source>drag it</source>
        <translation>ziehen</translation>
    </message>
    <message>
        <source>each band of an image to mean 0 and standard deviation 1</source>
        <translation>jeder Kanal eines Bildes auf Mittelwert 0 und Standardabweichung 1</translation>
    </message>
    <message>
        <source>each file is compared with the known one</source>
        <translation>jede Datei wird mit der bekannten verglichen</translation>
    </message>
    <message>
        <source>each file is compared with the known one, but for {names}</source>
        <translation>jede Datei wird mit der bekannten verglichen, außer bei {names}</translation>
    </message>
    <message>
        <source>encoder,accuracy,benchmark,linear probe,nearest neighbours,fine-tuning,segmentation,IoU,F1</source>
        <translation>Encoder,Genauigkeit,Benchmark,Linear Probe,nächste Nachbarn,Feinabstimmung,Segmentierung,IoU,F1</translation>
    </message>
    <message>
        <source>encoder,train,self-supervised,contrastive,MoCo,diffusion,unlabelled,backbone,SwiMDiff</source>
        <translation>Encoder,trainieren,selbstüberwacht,kontrastiv,MoCo,Diffusion,ungelabelt,Backbone,SwiMDiff</translation>
    </message>
    <message>
        <source>encoder,weights,torchvision,timm,MoCo,SeCo,SSL4EO-S12,SSL4Eco,DeCUR,Satlas,CMID,Swin,safetensors,pth</source>
        <translation>Encoder,Gewichte,torchvision,timm,MoCo,SeCo,SSL4EO-S12,SSL4Eco,DeCUR,Satlas,CMID,Swin,safetensors,pth</translation>
    </message>
    <message>
        <source>everything is hidden that its first band does not call clear.</source>
        <translation>alles wird verdeckt, was ihr erster Kanal nicht klar nennt.</translation>
    </message>
    <message>
        <source>feature {} was refused</source>
        <translation>Objekt {} wurde abgelehnt</translation>
    </message>
    <message>
        <source>fixed: mean {}; deviation {}</source>
        <translation>fest: Mittelwert {}; Standardabweichung {}</translation>
    </message>
    <message>
        <source>folder: files in the output folder. zip: a zip file of them as well.</source>
        <translation>folder: Dateien im Ausgabeordner. zip: zusätzlich eine ZIP-Datei davon.</translation>
    </message>
    <message>
        <source>folds is {folds}.</source>
        <translation>folds ist {folds}.</translation>
    </message>
    <message>
        <source>for large images, cut into many patches a scene, and for little time: patches of the same scene count as alike, and the maps also serve to remove noise.</source>
        <translation>für große Bilder mit vielen Patches je Szene und für wenig Zeit: Patches derselben Szene gelten als ähnlich, und die Merkmalskarten dienen auch dazu, Rauschen zu entfernen.</translation>
    </message>
    <message>
        <source>for single images, and for maps that keep where things lie: hidden parts are rebuilt, and places are matched between views; a step takes twice as long.</source>
        <translation>für einzelne Bilder und für Merkmalskarten, die bewahren, wo etwas liegt: Verdeckte Teile werden wiederhergestellt, und Stellen werden zwischen Ansichten abgeglichen; ein Schritt dauert doppelt so lange.</translation>
    </message>
    <message>
        <source>geotiff: tiled GeoTIFF with overviews. cog: cloud-optimised GeoTIFF.</source>
        <translation>geotiff: gekacheltes GeoTIFF mit Übersichten. cog: Cloud-optimiertes GeoTIFF.</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>hours on a CPU.</source>
        <translation>Stunden auf einer CPU.</translation>
    </message>
    <message>
        <source>hours on a GPU.</source>
        <translation>Stunden auf einer GPU.</translation>
    </message>
    <message>
        <source>if change is common</source>
        <translation>wenn Veränderung häufig ist</translation>
    </message>
    <message>
        <source>if change is rare</source>
        <translation>wenn Veränderung selten ist</translation>
    </message>
    <message>
        <source>in each class of the map.</source>
        <translation>in jeder Klasse der Karte.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>intersection, before, after, union, or xmin,ymin,xmax,ymax in the CRS of the result; any other CRS follows in brackets, such as 1,2,3,4 [EPSG:4326].</source>
        <translation>intersection, before, after, union, oder xmin,ymin,xmax,ymax im KBS des Ergebnisses; jedes andere KBS folgt in eckigen Klammern, z. B. 1,2,3,4 [EPSG:4326].</translation>
    </message>
    <message>
        <source>it belongs to other sources or settings</source>
        <translation>sie gehört zu anderen Quellen oder Einstellungen</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>er kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it has another format</source>
        <translation>es hat ein anderes Format</translation>
    </message>
    <message>
        <source>it has another size</source>
        <translation>sie hat eine andere Größe</translation>
    </message>
    <message>
        <source>it has fields that its file does not have</source>
        <translation>er hat Felder, die seine Datei nicht hat</translation>
    </message>
    <message>
        <source>it has its own nodata ranges in QGIS</source>
        <translation>er hat eigene Leerwertbereiche in QGIS</translation>
    </message>
    <message>
        <source>it is being edited, and unsaved edits are not in the file</source>
        <translation>er wird gerade bearbeitet, und nicht gespeicherte Änderungen sind nicht in der Datei</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is not a file on this machine</source>
        <translation>er ist keine Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>er ist keine einfache Datei</translation>
    </message>
    <message>
        <source>iteratively reweighted multivariate alteration detection; insensitive to linear radiometric differences.</source>
        <translation>iterativ neu gewichtete Multivariate Alteration Detection; unempfindlich gegen lineare radiometrische Unterschiede.</translation>
    </message>
    <message>
        <source>its CRS cannot be written</source>
        <translation>sein KBS kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>its CRS in QGIS ({}) is not that of its file</source>
        <translation>sein KBS in QGIS ({}) ist nicht das seiner Datei</translation>
    </message>
    <message>
        <source>its certificates are damaged</source>
        <translation>ihre Zertifikate sind beschädigt</translation>
    </message>
    <message>
        <source>its datum is not that of the image; it goes where QGIS draws it</source>
        <translation>sein geodätisches Datum ist nicht das des Bildes; er kommt dorthin, wo QGIS ihn darstellt</translation>
    </message>
    <message>
        <source>its file contains several layers</source>
        <translation>seine Datei enthält mehrere Layer</translation>
    </message>
    <message>
        <source>its format ({}) is read by QGIS only</source>
        <translation>sein Format ({}) wird nur von QGIS gelesen</translation>
    </message>
    <message>
        <source>its texts are encoded as is chosen in QGIS</source>
        <translation>seine Texte sind so kodiert, wie in QGIS gewählt</translation>
    </message>
    <message>
        <source>joins the maps from the coarsest to the finest.</source>
        <translation>verbindet die Karten von der gröbsten zur feinsten.</translation>
    </message>
    <message>
        <source>learns more in a short training.</source>
        <translation>lernt in einem kurzen Training mehr.</translation>
    </message>
    <message>
        <source>length of the standardised change vector; fast.</source>
        <translation>Länge des standardisierten Veränderungsvektors; schnell.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>linear-probe, knn and fine-tune need folders or zips of labelled images with one folder per class. change needs one folder per city, each with the rasters before, after and change. segmentation needs folders that hold the folders images and masks, with files of equal names, or rasters with a layer of polygons.</source>
        <translation>linear-probe, knn und fine-tune brauchen Ordner oder ZIP-Dateien mit gelabelten Bildern, mit einem Ordner pro Klasse. change braucht einen Ordner pro Stadt, jeden mit den Rastern before, after und change. segmentation braucht Ordner, die die Ordner images und masks mit gleichnamigen Dateien enthalten, oder Raster mit einem Layer von Polygonen.</translation>
    </message>
    <message>
        <source>linear: one layer, fitted to its end; best in most cases. neighbours: the labelled places that look most alike decide. tuned: the encoder learns as well, which takes minutes; it is kept only if it does better than the linear layer.</source>
        <translation>linear: eine Schicht, bis zum Ende angepasst; meist am besten. neighbours: Die gelabelten Orte, die am ähnlichsten aussehen, entscheiden. tuned: auch der Encoder lernt, was Minuten dauert; er wird nur behalten, wenn er besser ist als die lineare Schicht.</translation>
    </message>
    <message>
        <source>little</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>mittlere IoU</translation>
    </message>
    <message>
        <source>minutes, to see that it works.</source>
        <translation>Minuten, um zu sehen, dass es funktioniert.</translation>
    </message>
    <message>
        <source>much</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>names of classes.</source>
        <translation>Namen von Klassen.</translation>
    </message>
    <message>
        <source>none, points are drawn</source>
        <translation>keine, Punkte werden gezogen</translation>
    </message>
    <message>
        <source>none; gaussian: each score is combined with those around it, because change is rarely one pixel wide; or outlines: the same, then drawn along the outlines that both images show.</source>
        <translation>none; gaussian: Jeder Score wird mit denen um ihn herum verbunden, weil Veränderung selten ein Pixel breit ist; oder outlines: dasselbe, dann entlang der Umrisse gezogen, die beide Bilder zeigen.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht in Gebrauch</translation>
    </message>
    <message>
        <source>nothing: {size} are read from {folder}</source>
        <translation>nichts: {size} werden aus {folder} gelesen</translation>
    </message>
    <message>
        <source>object detection,boxes,count,cars,buildings,boats,labels,COCO,YOLO,training,supervised,learn</source>
        <translation>Objekterkennung,Boxen,zählen,Autos,Gebäude,Boote,Labels,COCO,YOLO,Training,überwacht,lernen</translation>
    </message>
    <message>
        <source>object detection,boxes,count,cars,buildings,boats,model,predict,districts</source>
        <translation>Objekterkennung,Boxen,zählen,Autos,Gebäude,Boote,Modell,vorhersagen,Bezirke</translation>
    </message>
    <message>
        <source>objects.gpkg of the first date, written by detect-objects.</source>
        <translation>objects.gpkg des ersten Zeitpunkts, von detect-objects geschrieben.</translation>
    </message>
    <message>
        <source>objects.gpkg of the second date, written by detect-objects.</source>
        <translation>objects.gpkg des zweiten Zeitpunkts, von detect-objects geschrieben.</translation>
    </message>
    <message>
        <source>on a square grid with a random start.</source>
        <translation>auf einem quadratischen Gitter mit zufälligem Anfang.</translation>
    </message>
    <message>
        <source>one layer, fitted to its end; best in most cases.</source>
        <translation>eine Schicht, bis zum Ende angepasst; in den meisten Fällen am besten.</translation>
    </message>
    <message>
        <source>only some of its features are selected</source>
        <translation>nur einige seiner Objekte sind gewählt</translation>
    </message>
    <message>
        <source>other images, bands or patches, or images that have changed</source>
        <translation>andere Bilder, Kanäle oder Patches, oder Bilder, die sich geändert haben</translation>
    </message>
    <message>
        <source>patterns in the bands and the encoder's maps, and how well one date predicts the other; best on average of the methods that learn nothing.</source>
        <translation>Muster in den Kanälen und den Merkmalskarten des Encoders, und wie gut ein Zeitpunkt den anderen vorhersagt; im Mittel die beste der Methoden, die nichts lernen.</translation>
    </message>
    <message>
        <source>patterns in the feature maps of an encoder, and how well one date predicts the other.</source>
        <translation>Muster in den Merkmalskarten eines Encoders, und wie gut ein Zeitpunkt den anderen vorhersagt.</translation>
    </message>
    <message>
        <source>pip needs a Python.</source>
        <translation>pip braucht ein Python.</translation>
    </message>
    <message>
        <source>pixels where it is 0 have no data.</source>
        <translation>Pixel, wo er 0 ist, haben keine Daten.</translation>
    </message>
    <message>
        <source>pools the coarsest map at several sizes and joins all maps, for segmentation only.</source>
        <translation>fasst die gröbste Karte in mehreren Größen zusammen und verbindet alle Karten, nur für Segmentierung.</translation>
    </message>
    <message>
        <source>python-fmask</source>
        <translation>python-fmask</translation>
    </message>
    <message>
        <source>quick: trains a small network on the bands, their texture and an encoder's maps; takes seconds. thorough: also trains the encoder, together with a decoder; takes minutes to hours and needs many labels.</source>
        <translation>quick: trainiert ein kleines Netz auf den Kanälen, ihrer Textur und den Merkmalskarten eines Encoders; dauert Sekunden. thorough: trainiert auch den Encoder, zusammen mit einem Decoder; dauert Minuten bis Stunden und braucht viele Labels.</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>Zufallsgewichte</translation>
    </message>
    <message>
        <source>reference is {reference}.</source>
        <translation>reference ist {reference}.</translation>
    </message>
    <message>
        <source>scene classification,tiles,places,land use,labels,training,supervised,learn</source>
        <translation>Szenenklassifikation,Kacheln,Orte,Landnutzung,Labels,Training,überwacht,lernen</translation>
    </message>
    <message>
        <source>scene classification,tiles,places,land use,model,predict,probability</source>
        <translation>Szenenklassifikation,Kacheln,Orte,Landnutzung,Modell,vorhersagen,Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>scene classification; no data, defects, cloud shadows, clouds and cirrus are hidden (0, 1, 3, 8, 9, 10).</source>
        <translation>Szenenklassifikation; keine Daten, Defekte, Wolkenschatten, Wolken und Cirrus werden verdeckt (0, 1, 3, 8, 9, 10).</translation>
    </message>
    <message>
        <source>shift {:.1f} px</source>
        <translation>Verschiebung {:.1f} px</translation>
    </message>
    <message>
        <source>similar,search,find,retrieval,tiles,places,example,archive</source>
        <translation>ähnlich,suchen,finden,Retrieval,Kacheln,Orte,Beispiel,Archiv</translation>
    </message>
    <message>
        <source>smoothed by </source>
        <translation>geglättet um </translation>
    </message>
    <message>
        <source>standardised: each band of each image is scaled to mean 0 and standard deviation 1. fixed: by the mean and deviation below.</source>
        <translation>standardised: Jeder Kanal jedes Bildes wird auf Mittelwert 0 und Standardabweichung 1 skaliert. fixed: mit Mittelwert und Standardabweichung unten.</translation>
    </message>
    <message>
        <source>start from: {}</source>
        <translation>beginnen mit: {}</translation>
    </message>
    <message>
        <source>task is {choice}.</source>
        <translation>task ist {choice}.</translation>
    </message>
    <message>
        <source>the checkout</source>
        <translation>der Checkout</translation>
    </message>
    <message>
        <source>the corner of a crop hardly counts when cells are matched, and each process adds every key once more.</source>
        <translation>die Ecke eines Ausschnitts zählt beim Abgleich der Zellen kaum, und jeder Prozess fügt jeden Schlüssel noch einmal hinzu.</translation>
    </message>
    <message>
        <source>the encoder learns as well, which takes minutes; it is kept only if it does better than the linear layer.</source>
        <translation>auch der Encoder lernt, was Minuten dauert; er wird nur behalten, wenn er besser ist als die lineare Schicht.</translation>
    </message>
    <message>
        <source>the environment variable {}</source>
        <translation>die Umgebungsvariable {}</translation>
    </message>
    <message>
        <source>the fused score, and what a small network learns on this very pair, without labels. Clearly better where pixels are finer than 3 m and where large even areas change, such as water; worse than fused where change is rare at 10 m. Takes two to three times as long.</source>
        <translation>der fusionierte Score, und was ein kleines Netz auf genau diesem Paar lernt, ohne Labels. Deutlich besser, wo Pixel feiner als 3 m sind und wo sich große gleichmäßige Flächen wie Wasser verändern; schlechter als fused, wo Veränderung bei 10 m selten ist. Dauert zwei- bis dreimal so lange.</translation>
    </message>
    <message>
        <source>the labelled places that look most alike decide.</source>
        <translation>die gelabelten Orte, die am ähnlichsten aussehen, entscheiden.</translation>
    </message>
    <message>
        <source>the name of a class if there is such a name, otherwise its value; what could be either is refused.</source>
        <translation>der Name einer Klasse, wenn es ihn gibt, sonst ihr Wert; was beides sein könnte, wird abgelehnt.</translation>
    </message>
    <message>
        <source>the nodata value of its file is switched off in QGIS</source>
        <translation>der Leerwert seiner Datei ist in QGIS ausgeschaltet</translation>
    </message>
    <message>
        <source>the numbers of python-fmask; null, cloud and shadow are hidden (0, 2, 3).</source>
        <translation>die Zahlen von python-fmask; null, Wolke und Schatten werden verdeckt (0, 2, 3).</translation>
    </message>
    <message>
        <source>the options of the plugin</source>
        <translation>die Optionen der Erweiterung</translation>
    </message>
    <message>
        <source>the package index that pip is set up with</source>
        <translation>dem für pip eingerichteten Paketindex</translation>
    </message>
    <message>
        <source>the set-up</source>
        <translation>die Einrichtung</translation>
    </message>
    <message>
        <source>the sizes and durations used in the publication.</source>
        <translation>die in der Veröffentlichung verwendeten Größen und Dauern.</translation>
    </message>
    <message>
        <source>the values that you name are hidden.</source>
        <translation>die von Ihnen genannten Werte werden verdeckt.</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>threshold is {rule}.</source>
        <translation>threshold ist {rule}.</translation>
    </message>
    <message>
        <source>told by the name of the file.</source>
        <translation>nach dem Namen der Datei.</translation>
    </message>
    <message>
        <source>torch ({torch}) and torchvision ({torchvision}) come from different places.</source>
        <translation>torch ({torch}) und torchvision ({torchvision}) kommen aus verschiedenen Quellen.</translation>
    </message>
    <message>
        <source>torch or torchvision is missing in the new environment.</source>
        <translation>torch oder torchvision fehlt in der neuen Umgebung.</translation>
    </message>
    <message>
        <source>trains a small network on the bands, their texture and an encoder's maps; takes seconds.</source>
        <translation>trainiert ein kleines Netz auf den Kanälen, ihrer Textur und den Merkmalskarten eines Encoders; dauert Sekunden.</translation>
    </message>
    <message>
        <source>transparency if nearly all of its values are 0 or the highest one.</source>
        <translation>Transparenz, wenn fast alle seine Werte 0 oder der höchste sind.</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>uv, a program that installs packages; it is fetched first ({size:.0f} MB)</source>
        <translation>uv, ein Programm, das Pakete installiert; es wird zuerst geladen ({size:.0f} MB)</translation>
    </message>
    <message>
        <source>uv, which is on this computer</source>
        <translation>uv, das auf diesem Rechner ist</translation>
    </message>
    <message>
        <source>values of classes.</source>
        <translation>Werte von Klassen.</translation>
    </message>
    <message>
        <source>version {other} of the engine in place of {own}</source>
        <translation>Version {other} der Engine statt {own}</translation>
    </message>
    <message>
        <source>what is inside the frame? Press its key. Each answer is saved at once.</source>
        <translation>was ist innerhalb des Rahmens? Drücken Sie die zugehörige Taste. Jede Antwort wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>window_px {window_px}, halo_px {halo_px}, align_px {align_px} make no tiles.</source>
        <translation>window_px {window_px}, halo_px {halo_px}, align_px {align_px} ergeben keine Kacheln.</translation>
    </message>
    <message>
        <source>with momentum, as SwiMDiff was published.</source>
        <translation>mit Momentum, wie SwiMDiff veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>your answer is {}. Another key changes it.</source>
        <translation>Ihre Antwort ist {}. Eine andere Taste ändert sie.</translation>
    </message>
    <message>
        <source>{:.0f} s</source>
        <translation>{:.0f} s</translation>
    </message>
    <message>
        <source>{:.1f} %</source>
        <translation>{:.1f} %</translation>
    </message>
    <message>
        <source>{:.1f} GB memory</source>
        <translation>{:.1f} GB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{:.1f} h</source>
        <translation>{:.1f} h</translation>
    </message>
    <message>
        <source>{:.1f} keys of the same scene in the queue</source>
        <translation>{:.1f} Schlüssel derselben Szene in der Warteschlange</translation>
    </message>
    <message>
        <source>{:.2f} %</source>
        <translation>{:.2f} %</translation>
    </message>
    <message>
        <source>{:g} % interval: {} to {}</source>
        <translation>{:g}-%-Intervall: {} bis {}</translation>
    </message>
    <message>
        <source>{:g} m</source>
        <translation>{:g} m</translation>
    </message>
    <message>
        <source>{address} cannot be reached: {reason}</source>
        <translation>{address} ist nicht zu erreichen: {reason}</translation>
    </message>
    <message>
        <source>{address} is not used. {reason}</source>
        <translation>{address} wird nicht verwendet. {reason}</translation>
    </message>
    <message>
        <source>{advice} {setup}</source>
        <translation>{advice} {setup}</translation>
    </message>
    <message>
        <source>{appeared:,} appeared, {vanished:,} vanished, {stayed:,} stayed.</source>
        <translation>{appeared:,} dazugekommen, {vanished:,} verschwunden, {stayed:,} geblieben.</translation>
    </message>
    <message>
        <source>{area_ha:,.2f} ha changed, {percent:.2f} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>{area_ha:,.2f} ha verändert, {percent:.2f} % des Verglichenen, in {polygons:,} {polygons:Fläche|Flächen}.</translation>
    </message>
    <message>
        <source>{areas:,} {areas:area|areas}, {size}</source>
        <translation>{areas:,} {areas:Fläche|Flächen}, {size}</translation>
    </message>
    <message>
        <source>{asked} {asked:point is|points are} too few: the map has {count} {count:class|classes}, and each needs {fewest}.</source>
        <translation>{asked} {asked:Punkt|Punkte} {asked:ist|sind} zu wenige: Die Karte hat {count} {count:Klasse|Klassen}, und jede braucht {fewest}.</translation>
    </message>
    <message>
        <source>{before} ({before_width} x {before_height} px) and {after} ({after_width} x {after_height} px) are not georeferenced and differ in size.</source>
        <translation>{before} ({before_width} x {before_height} px) und {after} ({after_width} x {after_height} px) sind nicht georeferenziert und unterscheiden sich in der Größe.</translation>
    </message>
    <message>
        <source>{before} and {after} do not overlap.</source>
        <translation>{before} und {after} überlappen sich nicht.</translation>
    </message>
    <message>
        <source>{before} and {after} have no pixel with data in both.</source>
        <translation>{before} und {after} haben kein Pixel mit Daten in beiden.</translation>
    </message>
    <message>
        <source>{before} and {after} share only one row or column of pixels.</source>
        <translation>{before} und {after} haben nur eine Zeile oder Spalte von Pixeln gemeinsam.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {labels} {labels:label|labels}: {overall:.1f} % of the pixels of labels that were left out are right, {balanced:.1f} % as the mean over the classes.</source>
        <translation>{classes} {classes:Klasse|Klassen} aus {labels} {labels:Label|Labels}: {overall:.1f} % der Pixel von ausgelassenen Labels sind richtig, {balanced:.1f} % im Mittel der Klassen.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {labels} {labels:label|labels}; the accuracy was not measured.</source>
        <translation>{classes} {classes:Klasse|Klassen} aus {labels} {labels:Label|Labels}; die Genauigkeit wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {objects:,} {objects:object|objects}: average precision {average:.2f} where areas were left out; of 100 objects found, {precision:.0f} are right, and {recall:.0f} of 100 are found.</source>
        <translation>{classes} {classes:Klasse|Klassen} aus {objects:,} {objects:Objekt|Objekten}: mittlere Präzision {average:.2f}, wo Flächen ausgelassen wurden; von 100 gefundenen Objekten sind {precision:.0f} richtig, und {recall:.0f} von 100 werden gefunden.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {objects:,} {objects:object|objects}; how well they are found was not measured.</source>
        <translation>{classes} {classes:Klasse|Klassen} aus {objects:,} {objects:Objekt|Objekten}; wie gut sie gefunden werden, wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {tiles} labelled {tiles:place|places}: {overall:.1f} % of the places that were left out are right, {balanced:.1f} % with all classes alike.</source>
        <translation>{classes} {classes:Klasse|Klassen} aus {tiles} gelabelten {tiles:Ort|Orten}: {overall:.1f} % der ausgelassenen Orte sind richtig, {balanced:.1f} %, wenn alle Klassen gleich zählen.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {tiles} labelled {tiles:place|places}; how well they are told apart was not measured.</source>
        <translation>{classes} {classes:Klasse|Klassen} aus {tiles} gelabelten {tiles:Ort|Orten}; wie gut sie unterschieden werden, wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} on {area:,.2f} ha; the largest is {largest} ({percent:.1f} %).</source>
        <translation>{classes} {classes:Klasse|Klassen} auf {area:,.2f} ha; die größte ist {largest} ({percent:.1f} %).</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes}, several a place, from {tiles} labelled {tiles:place|places}. Of the places that were left out: mean average precision {precision:.2f}, mean F1 {f1:.2f}.</source>
        <translation>{classes} {classes:Klasse|Klassen}, mehrere je Ort, aus {tiles} gelabelten {tiles:Ort|Orten}. An den ausgelassenen Orten: mittlere durchschnittliche Präzision {precision:.2f}, mittleres F1 {f1:.2f}.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes}, {labels} {labels:label|labels}.</source>
        <translation>{classes} {classes:Klasse|Klassen}, {labels} {labels:Label|Labels}.</translation>
    </message>
    <message>
        <source>{count:,} more, in counts.csv</source>
        <translation>{count:,} weitere, in counts.csv</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} test {total:image|images} {count:is|are} among the training images as well, so the figures are too good. Remove them from one side, or choose the same path for both, which splits the images.</source>
        <translation>{count:,} von {total:,} Testbildern {count:ist|sind} auch unter den Trainingsbildern, daher sind die Kennzahlen zu gut. Entfernen Sie sie auf einer Seite, oder wählen Sie für beide denselben Pfad, was die Bilder aufteilt.</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} {total:place|places} {count:has|have} no probabilities in {path}: left out of the curve.</source>
        <translation>{count:,} von {total:,} Stellen {count:hat|haben} keine Wahrscheinlichkeiten in {path}: aus der Kurve ausgelassen.</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} {total:point|points} {count:has|have} no class yet: left out. The figures hold as if they were like the others; label them too.</source>
        <translation>{count:,} von {total:,} Punkten {count:hat|haben} noch keine Klasse: ausgelassen. Die Kennzahlen gelten, als wären sie wie die anderen; labeln Sie auch diese.</translation>
    </message>
    <message>
        <source>{count:,} test {count:image is|images are} among the training images as well: {names}.</source>
        <translation>{count:,} {count:Testbild ist|Testbilder sind} auch unter den Trainingsbildern: {names}.</translation>
    </message>
    <message>
        <source>{count:,} {count:file|files} of the label table {count:is|are} not among the images, such as {names}.</source>
        <translation>{count:,} {count:Datei|Dateien} der Labeltabelle {count:ist|sind} nicht unter den Bildern, etwa {names}.</translation>
    </message>
    <message>
        <source>{count:,} {count:folder holds no image and is|folders hold no image and are} no class: {names}.</source>
        <translation>{count:,} {count:Ordner enthält kein Bild und ist|Ordner enthalten kein Bild und sind} keine Klasse: {names}.</translation>
    </message>
    <message>
        <source>{count:,} {count:image is|images are} not in the label table and {count:was|were} left out.</source>
        <translation>{count:,} {count:Bild|Bilder} {count:ist|sind} nicht in der Labeltabelle und {count:wurde|wurden} ausgelassen.</translation>
    </message>
    <message>
        <source>{count:,} {count:image|images} had another size and {count:was|were} resampled to {width_px} x {height_px} px.</source>
        <translation>{count:,} {count:Bild|Bilder} {count:hatte|hatten} eine andere Größe und {count:wurde|wurden} auf {width_px} x {height_px} px umgerechnet.</translation>
    </message>
    <message>
        <source>{count:,} {count:object|objects} are left out, since they lie where only one of the dates was searched.</source>
        <translation>{count:,} {count:Objekt ist|Objekte sind} ausgelassen, weil dort nur zu einem der Zeitpunkte gesucht wurde.</translation>
    </message>
    <message>
        <source>{count:,} {count:object|objects} that no window saw as a whole {count:was|were} joined from {count:its|their} pieces.</source>
        <translation>{count:,} {count:Objekt|Objekte}, {count:das|die} kein Fenster ganz sah, {count:wurde|wurden} aus {count:seinen|ihren} Teilen zusammengesetzt.</translation>
    </message>
    <message>
        <source>{count:,} {count:object|objects}: {classes}.</source>
        <translation>{count:,} {count:Objekt|Objekte}: {classes}.</translation>
    </message>
    <message>
        <source>{count:,} {count:patch|patches}</source>
        <translation>{count:,} {count:Patch|Patches}</translation>
    </message>
    <message>
        <source>{count:,} {count:point|points}, simple random, in {classes} {classes:class|classes}.</source>
        <translation>{count:,} {count:Punkt|Punkte}, einfach zufällig, in {classes} {classes:Klasse|Klassen}.</translation>
    </message>
    <message>
        <source>{count:,} {count:point|points}, stratified random, in {classes} {classes:class|classes}.</source>
        <translation>{count:,} {count:Punkt|Punkte}, stratifiziert zufällig, in {classes} {classes:Klasse|Klassen}.</translation>
    </message>
    <message>
        <source>{count:,} {count:point|points}, systematic, in {classes} {classes:class|classes}.</source>
        <translation>{count:,} {count:Punkt|Punkte}, systematisch, in {classes} {classes:Klasse|Klassen}.</translation>
    </message>
    <message>
        <source>{count:,} {count:scene|scenes}</source>
        <translation>{count:,} {count:Szene|Szenen}</translation>
    </message>
    <message>
        <source>{count:,} {count:step|steps}</source>
        <translation>{count:,} {count:Schritt|Schritte}</translation>
    </message>
    <message>
        <source>{count} damaged {count:patch|patches}</source>
        <translation>{count} {count:beschädigter Patch|beschädigte Patches}</translation>
    </message>
    <message>
        <source>{count} more {count:run has|runs have} failed; {table} lists all of them.</source>
        <translation>{count} {count:weiterer Lauf ist|weitere Läufe sind} gescheitert; {table} führt alle auf.</translation>
    </message>
    <message>
        <source>{count} more {count:worker|workers} cannot be used: {name} {there} is there, {here} is here. Install the same version on all machines.</source>
        <translation>{count} {count:weiterer Arbeitsprozess ist|weitere Arbeitsprozesse sind} nicht zu gebrauchen: dort ist {name} {there}, hier {here}. Installieren Sie auf allen Rechnern dieselbe Version.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} {looked_at:image|images} that were looked at {count:has|have} large areas of the value {value:g} in every band, which count as data: {names}. If they show nothing, as beside a scene, enter {value:g} under “Nodata”; else they distort statistics and results.</source>
        <translation>{count} von {looked_at} {looked_at:angesehenen Bild|angesehenen Bildern} {count:hat|haben} große Flächen, die in allen Kanälen den Wert {value:g} haben und als Daten zählen: {names}. Zeigen sie nichts, etwa neben einer Szene, tragen Sie {value:g} unter „Leerwert“ ein; sonst verfälschen sie Statistik und Ergebnisse.</translation>
    </message>
    <message>
        <source>{count} of {tested} tested {tested:feature|features} {count:lies|lie} within {reach_px:g} px of a feature that was learned from; the nearest is {nearest_px:.1f} px away (from outline to outline). The accuracy may look better than it is. Draw further apart, or choose larger blocks.</source>
        <translation>{count} von {tested} getesteten Objekten {count:liegt|liegen} höchstens {reach_px:g} px von einem gelernten Objekt entfernt; das nächste ist {nearest_px:.1f} px entfernt (von Umriss zu Umriss). Die Genauigkeit kann besser aussehen, als sie ist. Zeichnen Sie mit größerem Abstand oder wählen Sie größere Blöcke.</translation>
    </message>
    <message>
        <source>{count} of {tested} tested {tested:feature|features} {count:lies|lie} within {reach_px:g} px of a feature that was learned from; the nearest is {nearest_px:.1f} px away (from outline to outline). The accuracy may look better than it is. Draw further apart, or validate with blocks.</source>
        <translation>{count} von {tested} getesteten Objekten {count:liegt|liegen} höchstens {reach_px:g} px von einem gelernten Objekt entfernt; das nächste ist {nearest_px:.1f} px entfernt (von Umriss zu Umriss). Die Genauigkeit kann besser aussehen, als sie ist. Zeichnen Sie mit größerem Abstand oder validieren Sie mit Blöcken.</translation>
    </message>
    <message>
        <source>{count} of {tested} tested {tested:tile|tiles} {count:overlaps|overlap} one that was learned from. The accuracy may look better than it is. Use larger blocks, or no overlap.</source>
        <translation>{count} von {tested} getesteten {tested:Kachel|Kacheln} {count:überlappt|überlappen} eine, aus der gelernt wurde. Die Genauigkeit kann besser aussehen, als sie ist. Verwenden Sie größere Blöcke oder keine Überlappung.</translation>
    </message>
    <message>
        <source>{count} of {tiles} {tiles:tile|tiles} got no class, because less than half of {count:its|their} pixels have data. Tiles at the corners may lie outside of the image with more than half of their area.</source>
        <translation>{count} von {tiles} {tiles:Kachel|Kacheln} {count:hat|haben} keine Klasse, weil weniger als die Hälfte {count:ihrer|ihrer} Pixel Daten {count:hat|haben}. Kacheln an den Ecken können mit mehr als der Hälfte ihrer Fläche außerhalb des Bildes liegen.</translation>
    </message>
    <message>
        <source>{count} of {total} {total:image|images} cannot be opened and {count:is|are} left out: {reasons}</source>
        <translation>{count} von {total} {total:Bild|Bildern} {count:kann|können} nicht geöffnet werden und {count:wird|werden} ausgelassen: {reasons}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:image|images} cannot be used: {reasons}</source>
        <translation>{count} von {total} {total:Bild|Bildern} können nicht verwendet werden: {reasons}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:object|objects} are longer than the {most:.0f} px that are seen at once, so their boxes will be rough. Choose a smaller “Enlargement”, or train a model of their own for them.</source>
        <translation>{count} von {total} {total:Objekt|Objekten} {count:ist|sind} länger als die {most:.0f} px, die auf einmal gesehen werden; ihre Rahmen werden ungenau. Wählen Sie eine kleinere „Vergrößerung“, oder trainieren Sie dafür ein eigenes Modell.</translation>
    </message>
    <message>
        <source>{count} searched {count:area|areas}.</source>
        <translation>{count} abgesuchte {count:Fläche|Flächen}.</translation>
    </message>
    <message>
        <source>{count} {count:area is|areas are} so large that {count:it was|they were} cut in the polygons; the parts are features of their own.</source>
        <translation>{count} {count:Fläche ist so groß, dass sie|Flächen sind so groß, dass sie} in den Polygonen zerschnitten {count:wurde|wurden}; die Teile sind eigene Objekte.</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by colour</source>
        <translation>{count} {count:Kanal|Kanäle} nach Farbe</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by name</source>
        <translation>{count} {count:Kanal|Kanäle} nach Namen</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by order</source>
        <translation>{count} {count:Kanal|Kanäle} nach Reihenfolge</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by wavelength</source>
        <translation>{count} {count:Kanal|Kanäle} nach Wellenlänge</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} of {label} {count:has|have} another resolution than those that were put together, and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:Kanal|Kanäle} von {label} {count:hat|haben} eine andere Auflösung als die zusammengefügten und {count:wird|werden} ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:box|boxes} of the labelled images {count:lies|lie} outside of the image or {count:is|are} narrower than a pixel: left out. Look at the labels if you did not expect this.</source>
        <translation>{count} {count:Box|Boxen} der gelabelten Bilder {count:liegt|liegen} außerhalb des Bildes oder {count:ist|sind} schmaler als ein Pixel: ausgelassen. Sehen Sie sich die Labels an, wenn Sie das nicht erwartet haben.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} left out, because {count:its date|their dates} can be read in several ways: {names}. Write dates with the year first, such as 2023-12-05.</source>
        <translation>{count} {count:Datei ist|Dateien sind} ausgelassen, weil sich {count:ihr Datum|ihre Daten} verschieden lesen {count:lässt|lassen}: {names}. Schreiben Sie Daten mit dem Jahr zuerst, etwa 2023-12-05.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} left out, without a date, as a mask or preview, or in no pair of two dates of a place: {names}.</source>
        <translation>{count} {count:Datei ist|Dateien sind} ausgelassen, ohne Datum, als Maske oder Vorschau oder in keinem Paar zweier Daten eines Ortes: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of {label} {count:has the name|have names} of masks, quality bands, thermal bands or previews, and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:Datei|Dateien} von {label} {count:hat einen Namen|haben Namen} von Masken, Qualitätskanälen, Wärmekanälen oder Vorschauen und {count:wird|werden} ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:has|have} no class from the list: select {count:it|them} and press the key of {count:its|their} class.</source>
        <translation>{count} {count:hat|haben} keine Klasse aus der Liste: Wählen Sie sie aus und drücken Sie die Taste ihrer Klasse.</translation>
    </message>
    <message>
        <source>{count} {count:image has|images have} the same pixels as another one. What looks the same is learned from or tested, never both.</source>
        <translation>{count} {count:Bild hat|Bilder haben} die gleichen Pixel wie ein anderes. Was gleich aussieht, wird entweder gelernt oder geprüft, nie beides.</translation>
    </message>
    <message>
        <source>{count} {count:image is|images are} not in the scene table and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:Bild|Bilder} {count:ist|sind} nicht in der Szenentabelle und {count:wird|werden} ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:image is|images are} smaller than a patch of {patch_px} px and left out: {names}.</source>
        <translation>{count} {count:Bild|Bilder} {count:ist|sind} kleiner als ein Patch von {patch_px} px und ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:image|images} could not be used: {reasons}</source>
        <translation>{count} {count:Bild|Bilder} konnten nicht verwendet werden: {reasons}</translation>
    </message>
    <message>
        <source>{count} {count:image|images} of {label} {count:does|do} not have the bands {wanted} and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:Bild|Bilder} von {label} {count:hat|haben} die Kanäle {wanted} nicht und {count:wird|werden} ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:image|images} smaller than a patch</source>
        <translation>{count} {count:Bild|Bilder} kleiner als ein Patch</translation>
    </message>
    <message>
        <source>{count} {count:image|images} that cannot be opened</source>
        <translation>{count} {count:Bild, das sich nicht öffnen lässt|Bilder, die sich nicht öffnen lassen}</translation>
    </message>
    <message>
        <source>{count} {count:image|images} that the scene table does not name</source>
        <translation>{count} {count:Bild, das|Bilder, die} die Szenentabelle nicht nennt</translation>
    </message>
    <message>
        <source>{count} {count:image|images} without the wanted bands</source>
        <translation>{count} {count:Bild|Bilder} ohne die gewünschten Kanäle</translation>
    </message>
    <message>
        <source>{count} {count:image|images}, such as those in {path}, {count:has|have} no folder of labels: left out. Put the boxes into a folder called labels that lies as the folder images does.</source>
        <translation>{count} {count:Bild|Bilder}, etwa in {path}, {count:hat|haben} keinen Ordner mit Labels: ausgelassen. Legen Sie die Boxen in einen Ordner namens labels, der so liegt wie der Ordner images.</translation>
    </message>
    <message>
        <source>{count} {count:label is|labels are} {name} now. Saved.</source>
        <translation>{count} {count:Label|Labels} {count:ist|sind} jetzt {name}. Gespeichert.</translation>
    </message>
    <message>
        <source>{count} {count:label|labels} deleted. Undo brings {count:it|them} back.</source>
        <translation>{count} {count:Label|Labels} gelöscht. Rückgängig bringt {count:es|sie} zurück.</translation>
    </message>
    <message>
        <source>{count} {count:label|labels}, saved.</source>
        <translation>{count} {count:Label|Labels}, gespeichert.</translation>
    </message>
    <message>
        <source>{count} {count:patch is|patches are} damaged and left out: {reasons}</source>
        <translation>{count} {count:Patch|Patches} {count:ist|sind} beschädigt und ausgelassen: {reasons}</translation>
    </message>
    <message>
        <source>{count} {count:patch|patches} in {scenes} {scenes:scene|scenes}</source>
        <translation>{count} {count:Patch|Patches} in {scenes} {scenes:Szene|Szenen}</translation>
    </message>
    <message>
        <source>{count} {count:patch|patches} with too little data</source>
        <translation>{count} {count:Patch|Patches} mit zu wenigen Daten</translation>
    </message>
    <message>
        <source>{count} {count:place has|places have} no truth raster and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:Ort|Orte} {count:hat|haben} kein Ground-Truth-Raster und {count:wird|werden} ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:place|places} found, ranked. Click another one to search again.</source>
        <translation>{count} {count:Ort|Orte} gefunden, nach Rang. Klicken Sie einen anderen an, um neu zu suchen.</translation>
    </message>
    <message>
        <source>{count} {count:place|places} of {searched:,} {searched:tile|tiles}, with similarities from {most:.2f} down to {least:.2f}.</source>
        <translation>{count} {count:Ort|Orte} von {searched:,} {searched:Kachel|Kacheln}, mit Ähnlichkeiten von {most:.2f} bis {least:.2f}.</translation>
    </message>
    <message>
        <source>{count} {count:place|places} where a label would help most.</source>
        <translation>{count} {count:Stelle|Stellen}, an denen ein Label am meisten helfen würde.</translation>
    </message>
    <message>
        <source>{count} {count:point is|points are} too few for {wanted} in each of {classes} {classes:class|classes}: each gets at least {least}. Areas and accuracies of rare classes will have wide intervals.</source>
        <translation>{count} {count:Punkt|Punkte} {count:ist|sind} zu wenige für {wanted} in jeder von {classes} {classes:Klasse|Klassen}: Jede erhält mindestens {least}. Flächen und Genauigkeiten seltener Klassen werden breite Intervalle haben.</translation>
    </message>
    <message>
        <source>{count} {count:process computes|processes compute} for {address}.</source>
        <translation>{count} {count:Prozess rechnet|Prozesse rechnen} für {address}.</translation>
    </message>
    <message>
        <source>{count} {count:process is|processes are} being started.</source>
        <translation>{count} {count:Prozess wird|Prozesse werden} gestartet.</translation>
    </message>
    <message>
        <source>{count} {count:process waits|processes wait} for work from {address}.</source>
        <translation>{count} {count:Prozess wartet|Prozesse warten} auf Arbeit von {address}.</translation>
    </message>
    <message>
        <source>{count} {count:run repeats an earlier one|runs repeat earlier ones} with the same inputs and values, and {count:counts|count} once by date: {names}.</source>
        <translation>{count} {count:Lauf wiederholt einen früheren|Läufe wiederholen frühere} mit denselben Eingaben und Werten und {count:zählt|zählen} nach Datum nur einmal: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:tensor is|tensors are} not in the file, the first of them {first}. They have random values; the maps that depend on them are not offered for comparing dates.</source>
        <translation>{count} {count:Tensor|Tensoren} {count:ist|sind} nicht in der Datei, der erste davon {first}. Sie haben Zufallswerte; die Merkmalskarten, die von ihnen abhängen, werden nicht zum Vergleichen von Zeitpunkten angeboten.</translation>
    </message>
    <message>
        <source>{count} {count:tensor|tensors} of the file {count:is|are} not part of the encoder and {count:was|were} left: {names}.</source>
        <translation>{count} {count:Tensor|Tensoren} der Datei {count:gehört|gehören} nicht zum Encoder und {count:wurde|wurden} weggelassen: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:window|windows} where labels would help most.</source>
        <translation>{count} Fenster, in {count:dem|denen} Labels am meisten helfen.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers} of the cluster did not finish a window in time and {count:is|are} started again.</source>
        <translation>{count} {count:Prozess|Prozesse} des Clusters {count:wurde|wurden} mit einem Fenster nicht rechtzeitig fertig und {count:wird|werden} neu gestartet.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers} of the cluster {count:computes|compute}. The images are read there.</source>
        <translation>{count} {count:Arbeitsprozess des Clusters rechnet|Arbeitsprozesse des Clusters rechnen}. Die Bilder werden dort gelesen.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers} of the cluster {count:computes|compute}. The images cannot be read there, so their pixels are sent.</source>
        <translation>{count} {count:Arbeitsprozess des Clusters rechnet|Arbeitsprozesse des Clusters rechnen}. Die Bilder können dort nicht gelesen werden, deshalb werden ihre Pixel gesendet.</translation>
    </message>
    <message>
        <source>{damaged} of the {read} patches read so far {damaged:is|are} damaged, which is more than one in a hundred; the last one is in {packed}, which was made from {place}.</source>
        <translation>{damaged} der {read} bisher gelesenen Patches {damaged:ist|sind} beschädigt, also mehr als einer von hundert; der letzte liegt in {packed}, erstellt aus {place}.</translation>
    </message>
    <message>
        <source>{damaged} of the {read} patches read so far {damaged:is|are} damaged, which is more than one in a hundred; the last one is in {place}.</source>
        <translation>{damaged} der {read} bisher gelesenen Patches {damaged:ist|sind} beschädigt, also mehr als einer von hundert; der letzte liegt in {place}.</translation>
    </message>
    <message>
        <source>{damaged} of {total} {total:image|images} {damaged:is|are} damaged, which is more than one in a hundred: {reasons}</source>
        <translation>{damaged} von {total} {total:Bild|Bildern} {damaged:ist|sind} beschädigt, also mehr als eines von hundert: {reasons}</translation>
    </message>
    <message>
        <source>{damaged} of {total} {total:patch|patches} {damaged:is|are} damaged, which is more than one in a hundred: {reasons}</source>
        <translation>{damaged} von {total} {total:Patch|Patches} {damaged:ist|sind} beschädigt, also mehr als einer von hundert: {reasons}</translation>
    </message>
    <message>
        <source>{days} days make no certificate.</source>
        <translation>{days} Tage ergeben kein Zertifikat.</translation>
    </message>
    <message>
        <source>{done} done, {failed} failed</source>
        <translation>{done} fertig, {failed} gescheitert</translation>
    </message>
    <message>
        <source>{done} of {all} {all:run has|runs have} a result, {failed} failed, {waiting} {waiting:is|are} left.</source>
        <translation>{done} von {all} {all:Lauf hat|Läufen haben} ein Ergebnis, {failed} gescheitert, {waiting} {waiting:steht|stehen} aus.</translation>
    </message>
    <message>
        <source>{example} has the bands 1 to {count}: {names}. To choose bands for a single source, write PATH{mark}1,2,3</source>
        <translation>{example} hat die Kanäle 1 bis {count}: {names}. Um Kanäle für eine einzelne Quelle zu wählen, schreiben Sie PATH{mark}1,2,3</translation>
    </message>
    <message>
        <source>{final} is in use by another program; the finished file is {kept}.</source>
        <translation>{final} wird von einem anderen Programm verwendet; die fertige Datei ist {kept}.</translation>
    </message>
    <message>
        <source>{final} is in use by another program; the finished files take their places when it is not.</source>
        <translation>{final} wird von einem anderen Programm verwendet; die fertigen Dateien nehmen ihren Platz ein, sobald das nicht mehr so ist.</translation>
    </message>
    <message>
        <source>{first} and {count} {count:other|others}</source>
        <translation>{first} und {count} {count:weiteres|weitere}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{folder} contains no result of detect-change.</source>
        <translation>{folder} enthält kein Ergebnis von detect-change.</translation>
    </message>
    <message>
        <source>{folder} contains no truth raster.</source>
        <translation>{folder} enthält kein Ground-Truth-Raster.</translation>
    </message>
    <message>
        <source>{folder} contains no {name}.</source>
        <translation>{folder} enthält keine {name}.</translation>
    </message>
    <message>
        <source>{folder} contains the result of another job, {job}, which would be replaced.</source>
        <translation>{folder} enthält das Ergebnis eines anderen Auftrags, {job}, das ersetzt würde.</translation>
    </message>
    <message>
        <source>{folder} contains the result of another run.</source>
        <translation>{folder} enthält das Ergebnis eines anderen Laufs.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} antwortet nicht an Port {port}.</translation>
    </message>
    <message>
        <source>{job} does not compute on a cluster.</source>
        <translation>{job} rechnet nicht auf einem Cluster.</translation>
    </message>
    <message>
        <source>{job} has no parameter called {name}.</source>
        <translation>{job} hat keinen Parameter namens {name}.</translation>
    </message>
    <message>
        <source>{job} has no raster that a folder could be gone through for.</source>
        <translation>{job} hat kein Raster, für das ein Ordner durchgegangen werden könnte.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} fehlt</translation>
    </message>
    <message>
        <source>{key} is not a key.</source>
        <translation>{key} ist keine Taste.</translation>
    </message>
    <message>
        <source>{labels} contains {count} labelled {count:pixel|pixels} for {classes} {classes:class|classes}.</source>
        <translation>{labels} enthält {count} gelabelte Pixel für {classes} {classes:Klasse|Klassen}.</translation>
    </message>
    <message>
        <source>{label}: {files} {files:file|files} of one band each were put together into {count} {count:acquisition, which is a scene|acquisitions, each of which is a scene}.</source>
        <translation>{label}: {files} {files:Datei|Dateien} mit je einem Kanal wurden zu {count} Aufnahmen zusammengefügt, deren jede eine Szene ist.</translation>
    </message>
    <message>
        <source>{largest} of {area:,.0f} pixels.</source>
        <translation>{largest} von {area:,.0f} Pixeln.</translation>
    </message>
    <message>
        <source>{largest} of {area:,.2f} ha.</source>
        <translation>{largest} von {area:,.2f} ha.</translation>
    </message>
    <message>
        <source>{largest}, and {more} smaller {more:class|classes}, of {area:,.0f} pixels.</source>
        <translation>{largest} und {more} kleinere {more:Klasse|Klassen}, von {area:,.0f} Pixeln.</translation>
    </message>
    <message>
        <source>{largest}, and {more} smaller {more:class|classes}, of {area:,.2f} ha.</source>
        <translation>{largest} und {more} kleinere {more:Klasse|Klassen}, von {area:,.2f} ha.</translation>
    </message>
    <message>
        <source>{layer} cannot be read: {reason}</source>
        <translation>{layer} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{layer} cannot be written to.</source>
        <translation>In {layer} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{layer} cannot store labels of this kind.</source>
        <translation>{layer} kann Labels dieser Art nicht speichern.</translation>
    </message>
    <message>
        <source>{layer} has nodata settings in QGIS that a file cannot store.</source>
        <translation>{layer} hat Leerwert-Einstellungen in QGIS, die eine Datei nicht speichern kann.</translation>
    </message>
    <message>
        <source>{layer} is a table without geometries.</source>
        <translation>{layer} ist eine Tabelle ohne Geometrien.</translation>
    </message>
    <message>
        <source>{layer} is an image rendered by a server ({provider}); its colours are not measurements.</source>
        <translation>{layer} ist ein von einem Server ({provider}) gerendertes Bild; seine Farben sind keine Messwerte.</translation>
    </message>
    <message>
        <source>{layer} is not a raster layer.</source>
        <translation>{layer} ist kein Rasterlayer.</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer.</source>
        <translation>{layer} ist kein Vektorlayer.</translation>
    </message>
    <message>
        <source>{learned} {learned:image or polygon is|images or polygons are} left to train on, {tested} to test on.</source>
        <translation>{learned} {learned:Bild oder Polygon bleibt|Bilder oder Polygone bleiben} für das Training, {tested} zum Testen.</translation>
    </message>
    <message>
        <source>{library} has no build for Python {version} on {machine}.</source>
        <translation>{library} gibt es nicht für Python {version} auf {machine}.</translation>
    </message>
    <message>
        <source>{map} has no data at any of the places in {reference}.</source>
        <translation>{map} hat an keiner der Stellen in {reference} Daten.</translation>
    </message>
    <message>
        <source>{mask} does not cover anything of what is compared.</source>
        <translation>{mask} deckt nichts von dem ab, was verglichen wird.</translation>
    </message>
    <message>
        <source>{mask} has {width} x {height} pixels, but its image has {image_width} x {image_height}.</source>
        <translation>{mask} hat {width} x {height} Pixel, ihr Bild aber {image_width} x {image_height}.</translation>
    </message>
    <message>
        <source>{model} needs the bands {wanted}, but the rasters have {known}.</source>
        <translation>{model} braucht die Kanäle {wanted}, aber die Raster haben {known}.</translation>
    </message>
    <message>
        <source>{names} differ only in capital letters and are treated as different classes. Give them one name if they are the same.</source>
        <translation>{names} unterscheiden sich nur in der Groß- und Kleinschreibung und werden als verschiedene Klassen behandelt. Geben Sie ihnen einen Namen, wenn sie dieselbe sind.</translation>
    </message>
    <message>
        <source>{names}: all places of {count:this class lie|these classes lie} in one part, so nothing could be learned without it. {count:It was|They were} not tested.</source>
        <translation>{names}: Alle Orte {count:dieser Klasse|dieser Klassen} liegen in einem Teil, sodass ohne ihn nichts gelernt werden konnte. {count:Sie wurde|Sie wurden} nicht geprüft.</translation>
    </message>
    <message>
        <source>{name} comes with the plugin and cannot be deleted.</source>
        <translation>{name} gehört zur Erweiterung und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>{name} does not contain the {count} {count:feature that was|features that were} written to it.</source>
        <translation>{name} enthält nicht {count:das|die} {count} {count:Objekt, das|Objekte, die} hineingeschrieben {count:wurde|wurden}.</translation>
    </message>
    <message>
        <source>{name} had been edited since it was written. What was edited is kept in {kept}; {name} is new.</source>
        <translation>{name} wurde bearbeitet, seit es geschrieben wurde. Das Bearbeitete bleibt in {kept} erhalten; {name} ist neu.</translation>
    </message>
    <message>
        <source>{name} has a damaged header: {reason}</source>
        <translation>{name} hat einen beschädigten Header: {reason}</translation>
    </message>
    <message>
        <source>{name} has only one feature: it is learned, and never tested. Draw a second one elsewhere.</source>
        <translation>{name} hat nur ein Objekt: Es wird gelernt und nie getestet. Zeichnen Sie ein zweites an anderer Stelle.</translation>
    </message>
    <message>
        <source>{name} has only {count} px of labels. Draw more of it: at least {least} px.</source>
        <translation>{name} hat nur {count} px Labels. Zeichnen Sie mehr davon: mindestens {least} px.</translation>
    </message>
    <message>
        <source>{name} has only {count} {count:object|objects}. It is learned, but its figures mean little. Label more: at least {least}.</source>
        <translation>{name} hat nur {count} {count:Objekt|Objekte}. Es wird gelernt, aber die Zahlen dazu bedeuten wenig. Labeln Sie mehr: mindestens {least}.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked: {reason}.</source>
        <translation>{name} in {path} kann nicht entpackt werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} in {path} has a path that leads out of the zip file.</source>
        <translation>{name} in {path} hat einen Pfad, der aus der ZIP-Datei hinausführt.</translation>
    </message>
    <message>
        <source>{name} in {path} is encrypted.</source>
        <translation>{name} in {path} ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{name} in {path} is truncated.</source>
        <translation>{name} in {path} ist abgeschnitten.</translation>
    </message>
    <message>
        <source>{name} in {path} unpacks to {mib:.0f} MiB, which is too large for an image.</source>
        <translation>{name} in {path} ist entpackt {mib:.0f} MiB groß, zu groß für ein Bild.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be decoded.</source>
        <translation>{name} ist beschädigt und kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes).</source>
        <translation>{name} ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>{name} is not a Python. Choose python, python3 or python.exe, or a folder.</source>
        <translation>{name} ist kein Python. Wählen Sie python, python3 oder python.exe, oder einen Ordner.</translation>
    </message>
    <message>
        <source>{name} is truncated.</source>
        <translation>{name} ist abgeschnitten.</translation>
    </message>
    <message>
        <source>{name} is {value}.</source>
        <translation>{name} ist {value}.</translation>
    </message>
    <message>
        <source>{name} unpacks to {mib:.0f} MiB, which is too much for an image that is decoded as a whole.</source>
        <translation>{name} wird entpackt {mib:.0f} MiB groß, zu viel für ein Bild, das als Ganzes dekodiert wird.</translation>
    </message>
    <message>
        <source>{name} was made for the bands {known}; its first layer was adapted to {bands}. Bands that it does not know have no effect until training changes their weights, unless they replace missing ones.</source>
        <translation>{name} wurde für die Kanäle {known} gemacht; seine erste Schicht wurde an {bands} angepasst. Kanäle, die er nicht kennt, haben keine Wirkung, bis das Training ihre Gewichte ändert, es sei denn, sie ersetzen fehlende.</translation>
    </message>
    <message>
        <source>{name} was made for the bands {wanted}, and the rasters show {known}. The bands go into it by their order, so what it sees of them may mean little.</source>
        <translation>{name} wurde für die Kanäle {wanted} gemacht, und die Raster zeigen {known}. Die Kanäle gehen in ihrer Reihenfolge hinein; was er von ihnen sieht, bedeutet daher vielleicht wenig.</translation>
    </message>
    <message>
        <source>{name} with the weights of the job is not on the machine of a worker.</source>
        <translation>{name} mit den Gewichten des Auftrags ist nicht auf dem Rechner eines Arbeitsprozesses.</translation>
    </message>
    <message>
        <source>{name} {count:,}</source>
        <translation>{name} {count:,}</translation>
    </message>
    <message>
        <source>{name} {other} in place of {own}</source>
        <translation>{name} {other} statt {own}</translation>
    </message>
    <message>
        <source>{name} {percent:.1f} %</source>
        <translation>{name} {percent:.1f} %</translation>
    </message>
    <message>
        <source>{name}, {threads} {threads:thread|threads} of {cores} {cores:core|cores}</source>
        <translation>{name}, {threads} {threads:Thread|Threads} von {cores} {cores:Kern|Kernen}</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} done</source>
        <translation>{name}: {done} von {all} fertig</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {share:.0%} of the pixels lie outside of {low:.4g} to {high:.4g} (the image has {least:.4g} to {most:.4g})</source>
        <translation>{name}: {share:.0%} der Pixel liegen außerhalb von {low:.4g} bis {high:.4g} (das Bild hat {least:.4g} bis {most:.4g})</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in 1 scene, bands {bands}, loss {loss:.3f}.</source>
        <translation>{name}: {steps:,} {steps:Schritt|Schritte} auf {patches:,} Patches von {patch_px} px in 1 Szene, Kanäle {bands}, Loss {loss:.3f}.</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in 1 scene, bands {bands}.</source>
        <translation>{name}: {steps:,} {steps:Schritt|Schritte} auf {patches:,} Patches von {patch_px} px in 1 Szene, Kanäle {bands}.</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}, loss {loss:.3f}.</source>
        <translation>{name}: {steps:,} {steps:Schritt|Schritte} auf {patches:,} Patches von {patch_px} px in {scenes:,} Szenen, Kanäle {bands}, Loss {loss:.3f}.</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}.</source>
        <translation>{name}: {steps:,} {steps:Schritt|Schritte} auf {patches:,} Patches von {patch_px} px in {scenes:,} Szenen, Kanäle {bands}.</translation>
    </message>
    <message>
        <source>{number} in the field {field} of {path} is the name of the class with the value {value}, and the value of the class “{name}”.</source>
        <translation>{number} im Feld {field} von {path} ist der Name der Klasse mit dem Wert {value} und der Wert der Klasse „{name}“.</translation>
    </message>
    <message>
        <source>{number}: {known} in the model, {role} in the image</source>
        <translation>{number}: {known} im Modell, {role} im Bild</translation>
    </message>
    <message>
        <source>{overall:.1f} % of the mapped area is right ({confidence:g} % interval: {low:.1f} % to {high:.1f} %), estimated from {places:,} {places:point|points}.</source>
        <translation>{overall:.1f} % der kartierten Fläche sind richtig ({confidence:g}-%-Intervall: {low:.1f} % bis {high:.1f} %), geschätzt aus {places:,} {places:Punkt|Punkten}.</translation>
    </message>
    <message>
        <source>{overall:.1f} % of the mapped area is right, estimated from {places:,} {places:point|points}.</source>
        <translation>{overall:.1f} % der kartierten Fläche sind richtig, geschätzt aus {places:,} {places:Punkt|Punkten}.</translation>
    </message>
    <message>
        <source>{overall:.1f} % of {places:,} {places:pixel|pixels} of known class are right. They are not a random sample.</source>
        <translation>{overall:.1f} % von {places:,} Pixeln bekannter Klasse sind richtig. Sie sind keine Zufallsstichprobe.</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in 1 scene, bands {bands}</source>
        <translation>{patches:,} Patches von {patch_px} px in 1 Szene, Kanäle {bands}</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in 1 scene, bands {bands} · {steps:,} {steps:step|steps} of {batch_size} patches, each patch {times} times · {speed:.0f} images/s on {device} · about {time} · {memory_gb:.1f} GB memory · up to {disk_gb:.1f} GB on disk</source>
        <translation>{patches:,} Patches von {patch_px} px in 1 Szene, Kanäle {bands} · {steps:,} {steps:Schritt|Schritte} mit {batch_size} Patches, jedes Patch {times}-mal · {speed:.0f} Bilder/s auf {device} · etwa {time} · {memory_gb:.1f} GB Arbeitsspeicher · bis zu {disk_gb:.1f} GB auf dem Datenträger</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}</source>
        <translation>{patches:,} Patches von {patch_px} px in {scenes:,} Szenen, Kanäle {bands}</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands} · {steps:,} {steps:step|steps} of {batch_size} patches, each patch {times} times · {speed:.0f} images/s on {device} · about {time} · {memory_gb:.1f} GB memory · up to {disk_gb:.1f} GB on disk</source>
        <translation>{patches:,} Patches von {patch_px} px in {scenes:,} Szenen, Kanäle {bands} · {steps:,} {steps:Schritt|Schritte} mit {batch_size} Patches, jedes Patch {times}-mal · {speed:.0f} Bilder/s auf {device} · etwa {time} · {memory_gb:.1f} GB Arbeitsspeicher · bis zu {disk_gb:.1f} GB auf dem Datenträger</translation>
    </message>
    <message>
        <source>{paths}: no tile has enough data, so nothing was found there.</source>
        <translation>{paths}: Keine Kachel hat genug Daten, daher wurde dort nichts gefunden.</translation>
    </message>
    <message>
        <source>{path} ({mask_width} x {mask_height} px) and {image} ({width} x {height} px) are not georeferenced and differ in size.</source>
        <translation>{path} ({mask_width} x {mask_height} px) und {image} ({width} x {height} px) sind nicht georeferenziert und unterscheiden sich in der Größe.</translation>
    </message>
    <message>
        <source>{path} already exists and was not written by an earlier export.</source>
        <translation>{path} existiert bereits und wurde nicht von einem früheren Export geschrieben.</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} existiert bereits.</translation>
    </message>
    <message>
        <source>{path} and the map do not both have a CRS.</source>
        <translation>{path} und die Karte haben nicht beide ein KBS.</translation>
    </message>
    <message>
        <source>{path} cannot be brought into the CRS of the grid.</source>
        <translation>{path} lässt sich nicht in das KBS des Gitters bringen.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a page.</source>
        <translation>{path} kann nicht als Seite geöffnet werden.</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster: {reason}</source>
        <translation>{path} kann nicht als Raster geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a zip file: {reason}.</source>
        <translation>{path} kann nicht als ZIP-Datei geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>{path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}</source>
        <translation>{path} kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a vector layer.</source>
        <translation>{path} kann nicht als Vektorlayer gelesen werden.</translation>
    </message>
    <message>
        <source>{path} cannot be read as boxes: {reason}</source>
        <translation>{path} kann nicht als Rahmen gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read back as it was written, at {window}.</source>
        <translation>{path} lässt sich bei {window} nicht so zurücklesen, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>{path} cannot be read back as it was written.</source>
        <translation>{path} lässt sich nicht so zurücklesen, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>{path} cannot be read because its path contains one of the characters {splitting}</source>
        <translation>{path} kann nicht gelesen werden, weil der Pfad eines der Zeichen enthält: {splitting}</translation>
    </message>
    <message>
        <source>{path} cannot be read from its host: {reason}</source>
        <translation>{path} kann nicht von seinem Host gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}</source>
        <translation>{path} kann nicht gelesen oder geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read.</source>
        <translation>{path} hat sich während des Lesens geändert.</translation>
    </message>
    <message>
        <source>{path} claims to have {width} x {height} pixels in {count} bands, more than any imagery.</source>
        <translation>{path} gibt an, {width} x {height} Pixel in {count} Kanälen zu haben, mehr als irgendwelche Bilddaten.</translation>
    </message>
    <message>
        <source>{path} claims to have {width} x {height} pixels, but holds next to none of them.</source>
        <translation>{path} gibt an, {width} x {height} Pixel zu haben, enthält aber fast keine davon.</translation>
    </message>
    <message>
        <source>{path} contains a network that is built like a {label}, but has layers of other sizes: {name} has {found} instead of {expected}.</source>
        <translation>{path} enthält ein Netz, das wie ein {label} aufgebaut ist, aber Schichten anderer Größe hat: {name} hat {found} statt {expected}.</translation>
    </message>
    <message>
        <source>{path} contains a network with different blocks from those of {known}.</source>
        <translation>{path} enthält ein Netz mit anderen Blöcken als denen von {known}.</translation>
    </message>
    <message>
        <source>{path} contains complex numbers ({name}).</source>
        <translation>{path} enthält komplexe Zahlen ({name}).</translation>
    </message>
    <message>
        <source>{path} contains decimal numbers ({type}), but a mask of the kind {mask_label} has whole ones.</source>
        <translation>{path} enthält Dezimalzahlen ({type}), aber eine Maske der Art {mask_label} hat ganze Zahlen.</translation>
    </message>
    <message>
        <source>{path} contains more than {most} files.</source>
        <translation>{path} enthält mehr als {most} Dateien.</translation>
    </message>
    <message>
        <source>{path} contains no accuracy.</source>
        <translation>{path} enthält keine Genauigkeit.</translation>
    </message>
    <message>
        <source>{path} contains no features.</source>
        <translation>{path} enthält keine Objekte.</translation>
    </message>
    <message>
        <source>{path} contains no images of a YOLO folder.</source>
        <translation>{path} enthält keine Bilder eines YOLO-Ordners.</translation>
    </message>
    <message>
        <source>{path} contains no images.</source>
        <translation>{path} enthält keine Bilder.</translation>
    </message>
    <message>
        <source>{path} contains no object that can be used. {because}</source>
        <translation>{path} enthält kein brauchbares Objekt. {because}</translation>
    </message>
    <message>
        <source>{path} contains no polygon that touches the image. {because}</source>
        <translation>{path} enthält kein Polygon, das das Bild berührt. {because}</translation>
    </message>
    <message>
        <source>{path} contains no raster with a date in its name.</source>
        <translation>{path} enthält kein Raster mit einem Datum im Namen.</translation>
    </message>
    <message>
        <source>{path} contains no tensors.</source>
        <translation>{path} enthält keine Tensoren.</translation>
    </message>
    <message>
        <source>{path} contains no usable label. {because}</source>
        <translation>{path} enthält kein verwendbares Label. {because}</translation>
    </message>
    <message>
        <source>{path} contains only labels of {only}. {because}</source>
        <translation>{path} enthält nur Labels von {only}. {because}</translation>
    </message>
    <message>
        <source>{path} contains only nodata.</source>
        <translation>{path} enthält nur Leerwerte.</translation>
    </message>
    <message>
        <source>{path} contains values of the type {name}.</source>
        <translation>{path} enthält Werte des Typs {name}.</translation>
    </message>
    <message>
        <source>{path} contains weights that are not finite, first in {name}.</source>
        <translation>{path} enthält Gewichte, die nicht endlich sind, zuerst in {name}.</translation>
    </message>
    <message>
        <source>{path} contains {count:,} {count:point that already has|points that already have} a class, which would be lost.</source>
        <translation>{path} enthält {count:,} {count:Punkt, der schon eine Klasse hat, die|Punkte, die schon eine Klasse haben, die} verloren ginge.</translation>
    </message>
    <message>
        <source>{path} contains {count} features; at most {most} can be read.</source>
        <translation>{path} enthält {count} Objekte; höchstens {most} können gelesen werden.</translation>
    </message>
    <message>
        <source>{path} contains {count} layers.</source>
        <translation>{path} enthält {count} Layer.</translation>
    </message>
    <message>
        <source>{path} disappeared during the run.</source>
        <translation>{path} ist während des Laufs verschwunden.</translation>
    </message>
    <message>
        <source>{path} does not contain a known network ({names}).</source>
        <translation>{path} enthält kein bekanntes Netz ({names}).</translation>
    </message>
    <message>
        <source>{path} does not contain what its card describes: {reason}</source>
        <translation>{path} enthält nicht, was der Steckbrief beschreibt: {reason}</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} existiert nicht.</translation>
    </message>
    <message>
        <source>{path} does not exist: its host says so (HTTP {status}).</source>
        <translation>{path} gibt es nicht, sagt der Host (HTTP {status}).</translation>
    </message>
    <message>
        <source>{path} does not have all the weights of a {label}: {names} are missing.</source>
        <translation>{path} hat nicht alle Gewichte eines {label}: Es fehlen {names}.</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of {architecture} with {bands} {bands:band|bands}.</source>
        <translation>{path} enthält nicht die Gewichte von {architecture} mit {bands} {bands:Kanal|Kanälen}.</translation>
    </message>
    <message>
        <source>{path} does not say how its texts are encoded; they were read as Western European. If names of classes look wrong, choose the encoding in QGIS (Layer Properties &gt; Source), or save it as a GeoPackage.</source>
        <translation>{path} gibt nicht an, wie seine Texte kodiert sind; sie wurden als westeuropäisch gelesen. Sehen Klassennamen falsch aus, wählen Sie die Kodierung in QGIS (Layereigenschaften &gt; Quelle), oder speichern Sie es als GeoPackage.</translation>
    </message>
    <message>
        <source>{path} finds no objects: it names pixels or places.</source>
        <translation>{path} findet keine Objekte: es benennt Pixel oder Orte.</translation>
    </message>
    <message>
        <source>{path} has a colour palette: its values are numbers of colours, which cannot be compared.</source>
        <translation>{path} hat eine Farbpalette: Die Werte sind Nummern von Farben, die nicht verglichen werden können.</translation>
    </message>
    <message>
        <source>{path} has a colour palette: its values are numbers of colours.</source>
        <translation>{path} hat eine Farbpalette: Die Werte sind Nummern von Farben.</translation>
    </message>
    <message>
        <source>{path} has a column {column}, which is no parameter of {job}.</source>
        <translation>{path} hat eine Spalte {column}, die kein Parameter von {job} ist.</translation>
    </message>
    <message>
        <source>{path} has a coordinate reference system, but {image} has none.</source>
        <translation>{path} hat ein Koordinatenbezugssystem, aber {image} hat keines.</translation>
    </message>
    <message>
        <source>{path} has a damaged header: {reason}</source>
        <translation>{path} hat einen beschädigten Header: {reason}</translation>
    </message>
    <message>
        <source>{path} has a ground resolution of {other_m:.3g} m, the example one of {own_m:.3g} m.</source>
        <translation>{path} hat eine Bodenauflösung von {other_m:.3g} m, das Beispiel eine von {own_m:.3g} m.</translation>
    </message>
    <message>
        <source>{path} has a ground resolution of {own_m:.3g} m, the model {name} was trained on {trained_m:.3g} m.</source>
        <translation>{path} hat eine Bodenauflösung von {own_m:.3g} m, das Modell {name} wurde auf {trained_m:.3g} m trainiert.</translation>
    </message>
    <message>
        <source>{path} has a longer name with its folders than a GeoPackage can have, {most} bytes.</source>
        <translation>{path} hat mit seinen Ordnern einen längeren Namen, als ein GeoPackage haben kann, {most} Bytes.</translation>
    </message>
    <message>
        <source>{path} has changed since it was opened.</source>
        <translation>{path} hat sich seit dem Öffnen geändert.</translation>
    </message>
    <message>
        <source>{path} has letters of an unknown encoding.</source>
        <translation>{path} enthält Buchstaben einer unbekannten Kodierung.</translation>
    </message>
    <message>
        <source>{path} has more layers or tables than the {most} that are looked through.</source>
        <translation>{path} hat mehr Layer oder Tabellen als die {most}, die durchgesehen werden.</translation>
    </message>
    <message>
        <source>{path} has more than {most} separate areas of labels.</source>
        <translation>{path} hat mehr als {most} getrennte Flächen mit Labels.</translation>
    </message>
    <message>
        <source>{path} has no accuracy: no labels were left out of the training.</source>
        <translation>{path} hat keine Genauigkeit: Im Training wurden keine Labels ausgelassen.</translation>
    </message>
    <message>
        <source>{path} has no asset that is imagery.</source>
        <translation>{path} hat kein Asset, das ein Bild ist.</translation>
    </message>
    <message>
        <source>{path} has no band of its own.</source>
        <translation>{path} hat keinen eigenen Kanal.</translation>
    </message>
    <message>
        <source>{path} has no card that describes it.</source>
        <translation>{path} hat keinen Steckbrief, der es beschreibt.</translation>
    </message>
    <message>
        <source>{path} has no columns, or two of the same name.</source>
        <translation>{path} hat keine Spalten, oder zwei desselben Namens.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system that places it on the Earth.</source>
        <translation>{path} hat kein Koordinatenbezugssystem, das es auf der Erde verortet.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, but the image has {crs_name}.</source>
        <translation>{path} hat kein Koordinatenbezugssystem, aber das Bild hat {crs_name}.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, but the images have {crs_name}.</source>
        <translation>{path} hat kein Koordinatenbezugssystem, aber die Bilder haben {crs_name}.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, but the other raster has one.</source>
        <translation>{path} hat kein Koordinatenbezugssystem, aber das andere Raster hat eines.</translation>
    </message>
    <message>
        <source>{path} has no feature with a class in '{field}'.</source>
        <translation>{path} hat kein Objekt mit einer Klasse in '{field}'.</translation>
    </message>
    <message>
        <source>{path} has no field that clearly names the class. Its fields are: {fields}.</source>
        <translation>{path} hat kein Feld, das eindeutig die Klasse nennt. Seine Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>{path} has no field that could name a class. Its fields are: {fields}.</source>
        <translation>{path} hat kein Feld, das eine Klasse nennen könnte. Seine Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>{path} has no field that could name a class; it has no fields at all.</source>
        <translation>{path} hat kein Feld, das eine Klasse nennen könnte; es hat gar keine Felder.</translation>
    </message>
    <message>
        <source>{path} has no field {wanted}. Its fields are: {fields}.</source>
        <translation>{path} hat kein Feld {wanted}. Seine Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>{path} has no field {wanted}; it has no fields at all.</source>
        <translation>{path} hat kein Feld {wanted}; es hat gar keine Felder.</translation>
    </message>
    <message>
        <source>{path} has no fields class and score.</source>
        <translation>{path} hat keine Felder class und score.</translation>
    </message>
    <message>
        <source>{path} has no layer with geometries.</source>
        <translation>{path} hat keinen Layer mit Geometrien.</translation>
    </message>
    <message>
        <source>{path} has no layer {wanted}.</source>
        <translation>{path} hat keinen Layer {wanted}.</translation>
    </message>
    <message>
        <source>{path} has no mask in {masks}.</source>
        <translation>{path} hat keine Maske in {masks}.</translation>
    </message>
    <message>
        <source>{path} has no searched.gpkg beside it, so nothing tells where that date was searched. What lies where it was not searched counts as appeared or vanished.</source>
        <translation>Neben {path} liegt keine searched.gpkg; nichts sagt, wo zu diesem Zeitpunkt gesucht wurde. Was dort liegt, wo nicht gesucht wurde, zählt als dazugekommen oder verschwunden.</translation>
    </message>
    <message>
        <source>{path} has no usable place on the map. {problems}</source>
        <translation>{path} hat keine verwendbare Stelle auf der Karte. {problems}</translation>
    </message>
    <message>
        <source>{path} has numbers with decimal commas, of which only the whole part would be read.</source>
        <translation>{path} enthält Zahlen mit Dezimalkomma, von denen nur der ganze Teil gelesen würde.</translation>
    </message>
    <message>
        <source>{path} has only an alpha band.</source>
        <translation>{path} hat nur einen Alphakanal.</translation>
    </message>
    <message>
        <source>{path} has pixels without an area.</source>
        <translation>{path} hat Pixel ohne Fläche.</translation>
    </message>
    <message>
        <source>{path} has several fields that could name the class: {fields}.</source>
        <translation>{path} hat mehrere Felder, die die Klasse nennen könnten: {fields}.</translation>
    </message>
    <message>
        <source>{path} has the CRS {name}, but the image has no coordinate reference system.</source>
        <translation>{path} hat das KBS {name}, aber das Bild hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>{path} has the CRS {name}, but the images have no coordinate reference system.</source>
        <translation>{path} hat das KBS {name}, aber die Bilder haben kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>{path} has {count} bands; a class map has one.</source>
        <translation>{path} hat {count} Kanäle; eine Klassenkarte hat einen.</translation>
    </message>
    <message>
        <source>{path} has {count} pages, and it is not clear which of them is meant.</source>
        <translation>{path} hat {count} Seiten, und es ist nicht klar, welche davon gemeint ist.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, but a mask of the kind {mask_label} has at least {needed}.</source>
        <translation>{path} hat {count} {count:Kanal|Kanäle}, aber eine Maske der Art {mask_label} hat mindestens {needed}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, but band {band} is needed.</source>
        <translation>{path} hat {count} {count:Kanal|Kanäle}, aber Kanal {band} wird benötigt.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, but the image before {own}.</source>
        <translation>{path} hat {count} {count:Kanal|Kanäle}, das Bild davor aber {own}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, the image of the example {own}.</source>
        <translation>{path} hat {count} {count:Kanal|Kanäle}, das Bild des Beispiels {own}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}; a mask has one.</source>
        <translation>{path} hat {count} {count:Kanal|Kanäle}; eine Maske hat einen.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}; the map has {classes} {classes:class|classes}.</source>
        <translation>{path} hat {count} {count:Kanal|Kanäle}; die Karte hat {classes} {classes:Klasse|Klassen}.</translation>
    </message>
    <message>
        <source>{path} has {dtype} values, but the first image has {expected}.</source>
        <translation>{path} hat Werte vom Typ {dtype}, aber das erste Bild hat {expected}.</translation>
    </message>
    <message>
        <source>{path} has {length} bytes, but the ENVI header beside it describes {told}.</source>
        <translation>{path} hat {length} Byte, aber der ENVI-Header daneben beschreibt {told}.</translation>
    </message>
    <message>
        <source>{path} has {pixels:,.0f} million pixels, too many for one place.</source>
        <translation>{path} hat {pixels:,.0f} Millionen Pixel, zu viele für einen Ort.</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels, less than one tile of {tile_width} x {tile_height}.</source>
        <translation>{path} hat {width} x {height} Pixel, weniger als eine Kachel von {tile_width} x {tile_height}.</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels.</source>
        <translation>{path} hat {width} x {height} Pixel.</translation>
    </message>
    <message>
        <source>{path} is a JPEG file: its compression changes the values along the outlines, so they name no classes.</source>
        <translation>{path} ist eine JPEG-Datei: Ihre Kompression verändert die Werte entlang der Umrisse, deshalb nennen sie keine Klassen.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{path} is a model of objects.</source>
        <translation>{path} ist ein Modell für Objekte.</translation>
    </message>
    <message>
        <source>{path} is a raster that declares no nodata value, so 0 was taken for no label. If 0 is a class, give it a name, or declare another value to be nodata.</source>
        <translation>{path} ist ein Raster, das keinen Leerwert angibt, daher gilt 0 als „kein Label“. Ist 0 eine Klasse, geben Sie ihr einen Namen, oder geben Sie einen anderen Wert als Leerwert an.</translation>
    </message>
    <message>
        <source>{path} is a text of more than {most} MB.</source>
        <translation>{path} ist ein Text von mehr als {most} MB.</translation>
    </message>
    <message>
        <source>{path} is a trained classifier, not an encoder.</source>
        <translation>{path} ist ein trainierter Klassifikator, kein Encoder.</translation>
    </message>
    <message>
        <source>{path} is a workbook.</source>
        <translation>{path} ist eine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{path} is an encoder; it has no classes.</source>
        <translation>{path} ist ein Encoder; er hat keine Klassen.</translation>
    </message>
    <message>
        <source>{path} is damaged or was edited: its checksum does not match.</source>
        <translation>{path} ist beschädigt oder wurde bearbeitet: Die Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not a file of weights.</source>
        <translation>{path} ist beschädigt, oder keine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no journal of runs.</source>
        <translation>{path} ist beschädigt oder kein Verzeichnis von Läufen.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a result of this kind.</source>
        <translation>{path} ist beschädigt, oder kein Ergebnis dieser Art.</translation>
    </message>
    <message>
        <source>{path} is damaged: it has {found} bytes in place of {known}.</source>
        <translation>{path} ist beschädigt: Es hat {found} Byte statt {known}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it should have {blocks} blocks of pixels, but names the places of {places}.</source>
        <translation>{path} ist beschädigt: Die Datei müsste {blocks} Blöcke von Pixeln haben, nennt aber die Stellen von {places}.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is not JSON.</source>
        <translation>{path} ist beschädigt: Der Header ist kein JSON.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is not a JSON object.</source>
        <translation>{path} ist beschädigt: Der Header ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>{path} is damaged: rows {row} to {last_row}, columns {column} to {last_column} cannot be decoded ({reason}).</source>
        <translation>{path} ist beschädigt: Zeilen {row} bis {last_row}, Spalten {column} bis {last_column} können nicht dekodiert werden ({reason}).</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes).</source>
        <translation>{path} ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>{path} is georeferenced only by a sensor model (RPC).</source>
        <translation>{path} ist nur durch ein Sensormodell (RPC) georeferenziert.</translation>
    </message>
    <message>
        <source>{path} is georeferenced only by ground control points.</source>
        <translation>{path} ist nur durch Passpunkte georeferenziert.</translation>
    </message>
    <message>
        <source>{path} is in an unsupported format ({name}).</source>
        <translation>{path} hat ein nicht unterstütztes Format ({name}).</translation>
    </message>
    <message>
        <source>{path} is in an unsupported format.</source>
        <translation>{path} hat ein nicht unterstütztes Format.</translation>
    </message>
    <message>
        <source>{path} is in the format {driver}, which is not supported.</source>
        <translation>{path} hat das Format {driver}, das nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>{path} is larger than {largest_gib:.0f} GiB.</source>
        <translation>{path} ist größer als {largest_gib:.0f} GiB.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} fehlt.</translation>
    </message>
    <message>
        <source>{path} is neither a COCO file nor a YOLO folder.</source>
        <translation>{path} ist weder eine COCO-Datei noch ein YOLO-Ordner.</translation>
    </message>
    <message>
        <source>{path} is no STAC item, catalogue or collection.</source>
        <translation>{path} ist kein Item, Katalog und keine Collection von STAC.</translation>
    </message>
    <message>
        <source>{path} is no address.</source>
        <translation>{path} ist keine Adresse.</translation>
    </message>
    <message>
        <source>{path} is no image of an earlier sample; it would be replaced.</source>
        <translation>{path} ist kein Bild eines früheren Beispielpaars; es würde ersetzt.</translation>
    </message>
    <message>
        <source>{path} is no join file of a cluster: {reason}</source>
        <translation>{path} ist keine Beitrittsdatei eines Clusters: {reason}</translation>
    </message>
    <message>
        <source>{path} is no table: {reason}</source>
        <translation>{path} ist keine Tabelle: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a class map: it contains more than {most} different values.</source>
        <translation>{path} ist keine Klassenkarte: Es enthält mehr als {most} verschiedene Werte.</translation>
    </message>
    <message>
        <source>{path} is not a class map: it contains values beyond {most:,}.</source>
        <translation>{path} ist keine Klassenkarte: Es enthält Werte jenseits von {most:,}.</translation>
    </message>
    <message>
        <source>{path} is not a class map: it contains values that are not whole numbers.</source>
        <translation>{path} ist keine Klassenkarte: Es enthält Werte, die keine ganzen Zahlen sind.</translation>
    </message>
    <message>
        <source>{path} is not a classifier made with this program.</source>
        <translation>{path} ist kein mit diesem Programm erstellter Klassifikator.</translation>
    </message>
    <message>
        <source>{path} is not a file on this machine.</source>
        <translation>{path} ist keine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>{path} is not a safetensors file.</source>
        <translation>{path} ist keine safetensors-Datei.</translation>
    </message>
    <message>
        <source>{path} is not a sample: it has no points with a field {field}.</source>
        <translation>{path} ist keine Stichprobe: Es hat keine Punkte mit einem Feld {field}.</translation>
    </message>
    <message>
        <source>{path} is not a {suffix} file.</source>
        <translation>{path} ist keine {suffix}-Datei.</translation>
    </message>
    <message>
        <source>{path} is not in a folder that could name its class.</source>
        <translation>{path} liegt in keinem Ordner, der seine Klasse nennen könnte.</translation>
    </message>
    <message>
        <source>{path} is not of a supported type.</source>
        <translation>{path} ist von keinem unterstützten Typ.</translation>
    </message>
    <message>
        <source>{path} is not the file that {result} describes.</source>
        <translation>{path} ist nicht die Datei, die {result} beschreibt.</translation>
    </message>
    <message>
        <source>{path} is not the index of a checkpoint of version {version}.</source>
        <translation>{path} ist nicht der Index eines Checkpoints der Version {version}.</translation>
    </message>
    <message>
        <source>{path} is on {host}, which is not allowed.</source>
        <translation>{path} liegt auf {host}, was nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>{path} is outside the area of {crs}.</source>
        <translation>{path} liegt außerhalb des Gebiets von {crs}.</translation>
    </message>
    <message>
        <source>{path} is stored in blocks of {columns} x {rows} pixels ({mib:.0f} MiB), which do not fit into memory.</source>
        <translation>{path} ist in Blöcken von {columns} x {rows} Pixeln gespeichert ({mib:.0f} MiB), die nicht in den Arbeitsspeicher passen.</translation>
    </message>
    <message>
        <source>{path} is the result of {job}, which has no accuracy of a map.</source>
        <translation>{path} ist das Ergebnis von {job}, das keine Genauigkeit einer Karte hat.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} ist schon da.</translation>
    </message>
    <message>
        <source>{path} is too large for a raster of labels: {width} x {height} pixels.</source>
        <translation>{path} ist zu groß für ein Raster mit Labels: {width} x {height} Pixel.</translation>
    </message>
    <message>
        <source>{path} is too large for an image.</source>
        <translation>{path} ist zu groß für ein Bild.</translation>
    </message>
    <message>
        <source>{path} is truncated, or something was added to it.</source>
        <translation>{path} ist abgeschnitten, oder etwas wurde angehängt.</translation>
    </message>
    <message>
        <source>{path} is truncated.</source>
        <translation>{path} ist abgeschnitten.</translation>
    </message>
    <message>
        <source>{path} is truncated: its block at row {row}, column {column} is beyond the end of the file.</source>
        <translation>{path} ist abgeschnitten: Der Block in Zeile {row}, Spalte {column} liegt jenseits des Dateiendes.</translation>
    </message>
    <message>
        <source>{path} leads on to {host}, which is not allowed.</source>
        <translation>{path} führt weiter zu {host}, was nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>{path} leads to no acquisition.</source>
        <translation>{path} führt zu keiner Aufnahme.</translation>
    </message>
    <message>
        <source>{path} leads to several acquisitions.</source>
        <translation>{path} führt zu mehreren Aufnahmen.</translation>
    </message>
    <message>
        <source>{path} leads to {href}, which is not on this machine.</source>
        <translation>{path} führt zu {href}, was nicht auf diesem Rechner liegt.</translation>
    </message>
    <message>
        <source>{path} lies outside of the area of the grid's CRS.</source>
        <translation>{path} liegt außerhalb des Gebiets des KBS des Gitters.</translation>
    </message>
    <message>
        <source>{path} lies outside your user folder, where others may read it. Whoever has it is let in.</source>
        <translation>{path} liegt außerhalb Ihres Benutzerordners, wo andere sie lesen können. Wer sie hat, wird eingelassen.</translation>
    </message>
    <message>
        <source>{path} names no runs.</source>
        <translation>{path} nennt keine Läufe.</translation>
    </message>
    <message>
        <source>{path} names pixels, not whole places.</source>
        <translation>{path} benennt Pixel, keine ganzen Orte.</translation>
    </message>
    <message>
        <source>{path} names the image {name}, which is neither beside it nor in a folder called images.</source>
        <translation>{path} nennt das Bild {name}, das weder daneben noch in einem Ordner namens images liegt.</translation>
    </message>
    <message>
        <source>{path} names whole places, not pixels.</source>
        <translation>{path} benennt ganze Orte, keine Pixel.</translation>
    </message>
    <message>
        <source>{path} names {count:,} {count:class|classes}.</source>
        <translation>{path} nennt {count:,} {count:Klasse|Klassen}.</translation>
    </message>
    <message>
        <source>{path} names {name}, which leads out of its folder.</source>
        <translation>{path} nennt {name}; das führt aus dem Ordner hinaus.</translation>
    </message>
    <message>
        <source>{path} occurs twice in the sources.</source>
        <translation>{path} kommt in den Quellen zweimal vor.</translation>
    </message>
    <message>
        <source>{path} reaches around the Earth more than once: its longitudes run from {west:.6g} to {east:.6g} degrees.</source>
        <translation>{path} reicht mehr als einmal um die Erde: Die Längen gehen von {west:.6g} bis {east:.6g} Grad.</translation>
    </message>
    <message>
        <source>{path} reaches beyond a pole: its latitudes run from {south:.6g} to {north:.6g} degrees.</source>
        <translation>{path} reicht über einen Pol hinaus: Die Breiten gehen von {south:.6g} bis {north:.6g} Grad.</translation>
    </message>
    <message>
        <source>{path} refers to other files or hosts (a virtual raster).</source>
        <translation>{path} verweist auf andere Dateien oder Hosts (ein virtuelles Raster).</translation>
    </message>
    <message>
        <source>{path} refers to other files or hosts.</source>
        <translation>{path} verweist auf andere Dateien oder Hosts.</translation>
    </message>
    <message>
        <source>{path} refers to {name}, which is read in a way that is not allowed.</source>
        <translation>{path} verweist auf {name}, was auf eine nicht erlaubte Weise gelesen wird.</translation>
    </message>
    <message>
        <source>{path} was edited or is damaged: its checksum does not match.</source>
        <translation>{path} wurde bearbeitet oder ist beschädigt: Die Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>{path} was not written by an earlier run of {job}, or was changed since; it would be replaced.</source>
        <translation>{path} wurde nicht von einem früheren Lauf von {job} geschrieben, oder seither geändert; es würde ersetzt.</translation>
    </message>
    <message>
        <source>{path} was truncated during the run.</source>
        <translation>{path} wurde während des Laufs abgeschnitten.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program (card version {version}; this one reads up to {known_version}).</source>
        <translation>{path} wurde von einer neueren Version des Programms geschrieben (Steckbriefversion {version}; diese liest bis {known_version}).</translation>
    </message>
    <message>
        <source>{path} would be cut into {count} patches; at most {most} of one image are looked at.</source>
        <translation>{path} würde in {count} Patches zerschnitten; höchstens {most} eines Bildes werden angesehen.</translation>
    </message>
    <message>
        <source>{path}, which you chose, is not used: {reason}</source>
        <translation>{path}, von Ihnen gewählt, wird nicht benutzt: {reason}</translation>
    </message>
    <message>
        <source>{path}: about {share:.0%} of the pixels have the value {value:g} in every band, and count as data. If they show nothing, as beside a scene, enter {value:g} under “{label}”; else they distort statistics and results.</source>
        <translation>{path}: etwa {share:.0%} der Pixel haben in allen Kanälen den Wert {value:g} und zählen als Daten. Zeigen sie nichts, etwa neben einer Szene, tragen Sie {value:g} unter „{label}“ ein; sonst verfälschen sie Statistik und Ergebnisse.</translation>
    </message>
    <message>
        <source>{path}: band {band} is called alpha, but its values are not those of transparency, so it is used as a band of the image. “Alpha band” changes that.</source>
        <translation>{path}: Kanal {band} heißt Alpha, aber seine Werte sind nicht die von Transparenz, daher wird er als Kanal des Bildes verwendet. „Alphakanal“ ändert das.</translation>
    </message>
    <message>
        <source>{path}: the card is incomplete: {reason}</source>
        <translation>{path}: Der Steckbrief ist unvollständig: {reason}</translation>
    </message>
    <message>
        <source>{path}: the card is not that of a classifier.</source>
        <translation>{path}: Der Steckbrief ist nicht der eines Klassifikators.</translation>
    </message>
    <message>
        <source>{path}: the card is not that of an encoder.</source>
        <translation>{path}: Der Steckbrief ist nicht der eines Encoders.</translation>
    </message>
    <message>
        <source>{path}: the card lists classes that cannot be used: {reason}</source>
        <translation>{path}: Der Steckbrief führt Klassen auf, die nicht verwendet werden können: {reason}</translation>
    </message>
    <message>
        <source>{path}: the card names an unknown architecture, {architecture}.</source>
        <translation>{path}: Der Steckbrief nennt eine unbekannte Architektur, {architecture}.</translation>
    </message>
    <message>
        <source>{path}: the card was edited or is damaged.</source>
        <translation>{path}: Der Steckbrief wurde bearbeitet oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{path}: the weights are not those that the card was written for.</source>
        <translation>{path}: Die Gewichte sind nicht die, für die der Steckbrief geschrieben wurde.</translation>
    </message>
    <message>
        <source>{pixels:,} {pixels:pixel|pixels} changed, {percent:.2f} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>{pixels:,} Pixel verändert, {percent:.2f} % des Verglichenen, in {polygons:,} {polygons:Fläche|Flächen}.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {reason}</source>
        <translation>{place} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{place} contains weights that are not finite, first in {name}.</source>
        <translation>{place} enthält Gewichte, die nicht endlich sind, zuerst in {name}.</translation>
    </message>
    <message>
        <source>{place} has changed since it was measured.</source>
        <translation>{place} hat sich seit der Messung geändert.</translation>
    </message>
    <message>
        <source>{place} is the checkpoint of another run: {reasons}.</source>
        <translation>{place} ist der Checkpoint eines anderen Laufs: {reasons}.</translation>
    </message>
    <message>
        <source>{place}: the card describes a {architecture} with {bands} {bands:band|bands}, but the encoder is a {own_architecture} with {band_count}.</source>
        <translation>{place}: Der Steckbrief beschreibt {architecture} mit {bands} {bands:Kanal|Kanälen}, aber der Encoder ist {own_architecture} mit {band_count}.</translation>
    </message>
    <message>
        <source>{place}: the card does not have one mean and one standard deviation per band.</source>
        <translation>{place}: Der Steckbrief hat nicht je einen Mittelwert und eine Standardabweichung pro Kanal.</translation>
    </message>
    <message>
        <source>{place}: the card does not have one name per band.</source>
        <translation>{place}: Der Steckbrief hat nicht einen Namen pro Kanal.</translation>
    </message>
    <message>
        <source>{place}: the card does not have one usable number per band for the scaling.</source>
        <translation>{place}: Der Steckbrief hat nicht eine brauchbare Zahl pro Kanal für die Skalierung.</translation>
    </message>
    <message>
        <source>{place}: the card has a mean or a standard deviation that cannot be used.</source>
        <translation>{place}: Der Steckbrief hat einen Mittelwert oder eine Standardabweichung, die nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>{place}: the card has a measured figure that is not a number.</source>
        <translation>{place}: Der Steckbrief hat eine gemessene Kennzahl, die keine Zahl ist.</translation>
    </message>
    <message>
        <source>{place}: the card has a standard deviation that is not above 0.</source>
        <translation>{place}: Der Steckbrief hat eine Standardabweichung, die nicht über 0 liegt.</translation>
    </message>
    <message>
        <source>{place}: the card has settings or provenance that are not text.</source>
        <translation>{place}: Der Steckbrief hat Einstellungen oder eine Herkunft, die kein Text sind.</translation>
    </message>
    <message>
        <source>{place}: the card has values of the wrong type.</source>
        <translation>{place}: Der Steckbrief hat Werte vom falschen Typ.</translation>
    </message>
    <message>
        <source>{place}: the card lists {described_classes} {described_classes:class|classes}.</source>
        <translation>{place}: Der Steckbrief führt {described_classes} {described_classes:Klasse|Klassen} auf.</translation>
    </message>
    <message>
        <source>{place}: the card names an impossible ground resolution, {metres}.</source>
        <translation>{place}: Der Steckbrief nennt eine unmögliche Bodenauflösung, {metres}.</translation>
    </message>
    <message>
        <source>{place}: the card names an unknown kind of model, {kind}.</source>
        <translation>{place}: Der Steckbrief nennt eine unbekannte Art von Modell, {kind}.</translation>
    </message>
    <message>
        <source>{place}: the card names an unknown normalisation, {normalisation}.</source>
        <translation>{place}: Der Steckbrief nennt eine unbekannte Normalisierung, {normalisation}.</translation>
    </message>
    <message>
        <source>{place}: the card names no bands.</source>
        <translation>{place}: Der Steckbrief nennt keine Kanäle.</translation>
    </message>
    <message>
        <source>{place}: the card names no maps.</source>
        <translation>{place}: Der Steckbrief nennt keine Merkmalskarten.</translation>
    </message>
    <message>
        <source>{place}: the card names unknown maps: {maps}.</source>
        <translation>{place}: Der Steckbrief nennt unbekannte Merkmalskarten: {maps}.</translation>
    </message>
    <message>
        <source>{place}: the card names {dates} dates.</source>
        <translation>{place}: Der Steckbrief nennt {dates} Zeitpunkte.</translation>
    </message>
    <message>
        <source>{place}: the card names {steps} training steps.</source>
        <translation>{place}: Der Steckbrief nennt {steps} Trainingsschritte.</translation>
    </message>
    <message>
        <source>{program} did not answer for {seconds} seconds.</source>
        <translation>{program} hat {seconds} Sekunden lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>{program} ended with status {status}: {line}</source>
        <translation>{program} endete mit dem Status {status}: {line}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} It is tried again every {seconds} seconds.</source>
        <translation>{reason} Es wird alle {seconds} Sekunden wieder versucht.</translation>
    </message>
    <message>
        <source>{setup}</source>
        <translation>{setup}</translation>
    </message>
    <message>
        <source>{setup} The old environment stays until the new one works.</source>
        <translation>{setup} Die alte Umgebung bleibt, bis die neue funktioniert.</translation>
    </message>
    <message>
        <source>{share:.0%} of the pixels have exactly the same values in both dates. If these pixels contain no data, enter their value under “Nodata of before” and “Nodata of after”.</source>
        <translation>{share:.0%} der Pixel haben an beiden Zeitpunkten genau dieselben Werte. Enthalten diese Pixel keine Daten, tragen Sie ihren Wert unter „Leerwert von Vorher“ und „Leerwert von Nachher“ ein.</translation>
    </message>
    <message>
        <source>{share:.1%} of the mask {name} has values that {kind_label} does not have, such as {values}. Check “Kind of mask”.</source>
        <translation>{share:.1%} der Maske {name} haben Werte, die {kind_label} nicht hat, z. B. {values}. Prüfen Sie „Art der Maske“.</translation>
    </message>
    <message>
        <source>{share:.2f} GB of memory for each of {count} {count:process|processes} are too little: the libraries alone take {least:.2f} GB.</source>
        <translation>{share:.2f} GB Arbeitsspeicher für jeden von {count} {count:Prozess|Prozessen} sind zu wenig: allein die Bibliotheken brauchen {least:.2f} GB.</translation>
    </message>
    <message>
        <source>{side} next to {path} is not a regular file.</source>
        <translation>{side} neben {path} ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>{side} next to {path} refers to other files.</source>
        <translation>{side} neben {path} verweist auf andere Dateien.</translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation>{size:.0f} MB</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
    <message>
        <source>{size} are not used any more.</source>
        <translation>{size} werden nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>{size} from {index}</source>
        <translation>{size} aus {index}</translation>
    </message>
    <message>
        <source>{size} in {folder}, set up {made}</source>
        <translation>{size} in {folder}, eingerichtet am {made}</translation>
    </message>
    <message>
        <source>{size}: torch from {host}, the others from {index}</source>
        <translation>{size}: torch von {host}, die anderen aus {index}</translation>
    </message>
    <message>
        <source>{source} cannot be opened for export.</source>
        <translation>{source} kann nicht zum Exportieren geöffnet werden.</translation>
    </message>
    <message>
        <source>{source} contains no images.</source>
        <translation>{source} enthält keine Bilder.</translation>
    </message>
    <message>
        <source>{source} contains no pair of before and after.</source>
        <translation>{source} enthält kein Paar aus before und after.</translation>
    </message>
    <message>
        <source>{source} contains only one class, {name}.</source>
        <translation>{source} enthält nur eine Klasse, {name}.</translation>
    </message>
    <message>
        <source>{source} does not hold the folders images and masks.</source>
        <translation>{source} enthält nicht die Ordner images und masks.</translation>
    </message>
    <message>
        <source>{source} has a card that defines its bands and its scaling.</source>
        <translation>{source} hat einen Steckbrief, der Kanäle und Skalierung festlegt.</translation>
    </message>
    <message>
        <source>{source} has no classes: it is no folder of images and masks, and no label layer was chosen.</source>
        <translation>{source} hat keine Klassen: Es ist kein Ordner mit Bildern und Masken, und es wurde kein Labellayer gewählt.</translation>
    </message>
    <message>
        <source>{source} has nodata settings in QGIS that a file cannot store.</source>
        <translation>{source} hat Leerwert-Einstellungen in QGIS, die eine Datei nicht speichern kann.</translation>
    </message>
    <message>
        <source>{source} is neither a folder nor a zip file.</source>
        <translation>{source} ist weder ein Ordner noch eine ZIP-Datei.</translation>
    </message>
    <message>
        <source>{source} is not a folder.</source>
        <translation>{source} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{table} cannot be read: {reason}.</source>
        <translation>{table} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{table} contains none of the {count} {count:image|images} in {source}.</source>
        <translation>{table} enthält keines der {count} {count:Bild|Bilder} in {source}.</translation>
    </message>
    <message>
        <source>{table} does not exist.</source>
        <translation>{table} existiert nicht.</translation>
    </message>
    <message>
        <source>{table} gives {path} {count} {count:class|classes}.</source>
        <translation>{table} gibt {path} {count} {count:Klasse|Klassen}.</translation>
    </message>
    <message>
        <source>{table} has no position of {path}.</source>
        <translation>{table} hat keine Lage von {path}.</translation>
    </message>
    <message>
        <source>{table} is not a label table.</source>
        <translation>{table} ist keine Labeltabelle.</translation>
    </message>
    <message>
        <source>{table}, line {line}, cannot be used: {row}</source>
        <translation>{table}, Zeile {line}, ist nicht verwendbar: {row}</translation>
    </message>
    <message>
        <source>{table}, line {line}: an earlier line says something else of {path}.</source>
        <translation>{table}, Zeile {line}: Eine frühere Zeile sagt etwas anderes über {path}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f} ± {error:.3f}, the binomial error of {images:,} test {images:image|images}.</source>
        <translation>{task} von {encoder}: {figure} {mean:.3f} ± {error:.3f}, der Binomialfehler von {images:,} {images:Testbild|Testbildern}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f} ± {error:.3f}, the binomial error of {images:,} test {images:image|images}; spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation>{task} von {encoder}: {figure} {mean:.3f} ± {error:.3f}, der Binomialfehler von {images:,} {images:Testbild|Testbildern}; Streuung {spread:.3f} über {seeds} {seeds:Startwert|Startwerte}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}, 95 % interval {low:.3f} to {high:.3f} over {units:,} test {units:image or polygon|images or polygons}.</source>
        <translation>{task} von {encoder}: {figure} {mean:.3f}, 95-%-Intervall {low:.3f} bis {high:.3f} über {units:,} {units:Testbild oder -polygon|Testbilder oder -polygone}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}, 95 % interval {low:.3f} to {high:.3f} over {units:,} test {units:image or polygon|images or polygons}; spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation>{task} von {encoder}: {figure} {mean:.3f}, 95-%-Intervall {low:.3f} bis {high:.3f} über {units:,} {units:Testbild oder -polygon|Testbilder oder -polygone}; Streuung {spread:.3f} über {seeds} {seeds:Startwert|Startwerte}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}, spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation>{task} von {encoder}: {figure} {mean:.3f}, Streuung {spread:.3f} über {seeds} {seeds:Startwert|Startwerte}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}.</source>
        <translation>{task} von {encoder}: {figure} {mean:.3f}.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{time}, on a usual line</source>
        <translation>{time}, über eine gewöhnliche Leitung</translation>
    </message>
    <message>
        <source>{train_count} {train_count:place is|places are} left for training and {test_count} for testing.</source>
        <translation>{train_count} {train_count:Ort|Orte} {train_count:bleibt|bleiben} für das Training und {test_count} zum Testen.</translation>
    </message>
    <message>
        <source>{truth} has {width} x {height} pixels, but {path} has {before_width} x {before_height}.</source>
        <translation>{truth} hat {width} x {height} Pixel, aber {path} hat {before_width} x {before_height}.</translation>
    </message>
    <message>
        <source>{value} is not encrypted, so anybody in the network could send work to this program.</source>
        <translation>{value} ist nicht verschlüsselt, sodass jeder im Netz diesem Programm Arbeit senden könnte.</translation>
    </message>
    <message>
        <source>{value}, one of the files to add, does not exist.</source>
        <translation>{value}, eine der hinzuzufügenden Dateien, existiert nicht.</translation>
    </message>
    <message>
        <source>{value}, one of the files to add, is a folder.</source>
        <translation>{value}, eine der hinzuzufügenden Dateien, ist ein Ordner.</translation>
    </message>
    <message>
        <source>{what} ({crs_name}) is on another datum than the image ({grid_crs}). The best transformation (to {best_m:.2g} m) needs the grid {files}, which is not installed, so places are off by an unknown distance, from decimetres to hundreds of metres. In QGIS, reproject it to the CRS of the image first.</source>
        <translation>{what} ({crs_name}) hat ein anderes geodätisches Datum als das Bild ({grid_crs}). Die beste Transformation (auf {best_m:.2g} m) braucht die Gitterdatei {files}, die nicht installiert ist, daher liegen Orte um eine unbekannte Entfernung daneben, von Dezimetern bis zu Hunderten von Metern. Projizieren Sie es in QGIS zuerst in das KBS des Bildes um.</translation>
    </message>
    <message>
        <source>{what} ({crs_name}) is on another datum than the image ({grid_crs}). The best transformation (to {best_m:.2g} m) needs the grid {files}, which is not installed, so places may be off by {used_m:.2g} m. In QGIS, reproject it to the CRS of the image first.</source>
        <translation>{what} ({crs_name}) hat ein anderes geodätisches Datum als das Bild ({grid_crs}). Die beste Transformation (auf {best_m:.2g} m) braucht die Gitterdatei {files}, die nicht installiert ist, daher können Orte um {used_m:.2g} m danebenliegen. Projizieren Sie es in QGIS zuerst in das KBS des Bildes um.</translation>
    </message>
    <message>
        <source>{width} x {height} px, cell {cell}, {crs}</source>
        <translation>{width} x {height} px, Zelle {cell}, {crs}</translation>
    </message>
    <message>
        <source>{workers} {workers:worker|workers} on {machines} {machines:machine|machines} {workers:answers|answer}, with engine {engine}, torch {torch} and GDAL {gdal}, as here.</source>
        <translation>{workers} {workers:Arbeitsprozess|Arbeitsprozesse} auf {machines} {machines:Rechner|Rechnern} {workers:antwortet|antworten}, mit Engine {engine}, torch {torch} und GDAL {gdal}, wie hier.</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} (between {} and {})</source>
        <translation>{} (zwischen {} und {})</translation>
    </message>
    <message>
        <source>{} (comes with the plugin)</source>
        <translation>{} (gehört zur Erweiterung)</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} already contains a result, which would be replaced.</source>
        <translation>{} enthält bereits ein Ergebnis, das ersetzt würde.</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} Kanäle</translation>
    </message>
    <message>
        <source>{} cannot be opened.</source>
        <translation>{} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{} cannot be read as a raster. It may be damaged or in an unknown format; download or copy it again.</source>
        <translation>{} kann nicht als Raster gelesen werden. Die Datei ist vielleicht beschädigt oder in einem unbekannten Format; laden Sie sie neu herunter oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>{} cannot be read as a vector layer. It may be damaged or in an unknown format; download or copy it again.</source>
        <translation>{} kann nicht als Vektorlayer gelesen werden. Die Datei ist vielleicht beschädigt oder in einem unbekannten Format; laden Sie sie neu herunter oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{} gefunden</translation>
    </message>
    <message>
        <source>{} ha</source>
        <translation>{} ha</translation>
    </message>
    <message>
        <source>{} is empty (0 bytes). Download or copy the file again.</source>
        <translation>{} ist leer (0 Byte). Laden Sie die Datei neu herunter oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>{} is no model of places.</source>
        <translation>{} ist kein Modell für Orte.</translation>
    </message>
    <message>
        <source>{} is not a model of objects.</source>
        <translation>{} ist kein Modell von Objekten.</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} min {} s</translation>
    </message>
    <message>
        <source>{} of these are expected to be right</source>
        <translation>{} davon sind voraussichtlich richtig</translation>
    </message>
    <message>
        <source>{} right</source>
        <translation>{} richtig</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{}, {:.1f} MB</source>
        <translation>{}, {:.1f} MB</translation>
    </message>
    <message>
        <source>“Bands” is empty, but the encoder has {count} input {count:band|bands}.</source>
        <translation>„Kanäle“ ist leer, aber der Encoder hat {count} {count:Eingabekanal|Eingabekanäle}.</translation>
    </message>
    <message>
        <source>“Bands” names {named} {named:band|bands}, but the encoder has {count} input {count:band|bands}.</source>
        <translation>„Kanäle“ nennt {named} {named:Kanal|Kanäle}, aber der Encoder hat {count} {count:Eingabekanal|Eingabekanäle}.</translation>
    </message>
    <message>
        <source>“Bands”: {path} does not have all of the bands {chosen}.</source>
        <translation>„Kanäle“: {path} hat nicht alle der Kanäle {chosen}.</translation>
    </message>
    <message>
        <source>“Bands”: {path} has no {wanted}.</source>
        <translation>„Kanäle“: {path} hat kein {wanted}.</translation>
    </message>
    <message>
        <source>“CRS of the result” is set, but the rasters have no CRS to transform from.</source>
        <translation>„KBS des Ergebnisses“ ist gesetzt, aber die Raster haben kein KBS, aus dem transformiert werden könnte.</translation>
    </message>
    <message>
        <source>“Cell size of the result” is {cell_size}.</source>
        <translation>„Zellengröße des Ergebnisses“ ist {cell_size}.</translation>
    </message>
    <message>
        <source>“Decoder” is {decoder}, which does not serve the task {choice}.</source>
        <translation>„Decoder“ ist {decoder}, was der Aufgabe {choice} nicht dient.</translation>
    </message>
    <message>
        <source>“Image” and “Labels” belong together, but one of them is missing.</source>
        <translation>„Bild“ und „Labels“ gehören zusammen, aber eines davon fehlt.</translation>
    </message>
    <message>
        <source>“Image” and “Objects” belong together, but one of them is missing.</source>
        <translation>„Bild“ und „Objekte“ gehören zusammen, aber eines davon fehlt.</translation>
    </message>
    <message>
        <source>“Matched cells” is {matches}, but a view of {view_px} px has {cells} {cells:cell|cells} of {cell_px} px.</source>
        <translation>„Abgeglichene Zellen“ ist {matches}, aber eine Ansicht von {view_px} px hat {cells} {cells:Zelle|Zellen} von {cell_px} px.</translation>
    </message>
    <message>
        <source>“Name” is {name}, which cannot be the name of a file.</source>
        <translation>„Name“ ist {name}, was nicht der Name einer Datei sein kann.</translation>
    </message>
    <message>
        <source>“Oriented boxes” is switched on, but no label says how its object lies: all of them are points, or boxes along the edges of the image.</source>
        <translation>„Gedrehte Boxen“ ist eingeschaltet, aber kein Label sagt, wie sein Objekt liegt: Alle sind Punkte oder Boxen entlang der Bildkanten.</translation>
    </message>
    <message>
        <source>“Red, green, blue” cannot be read: {value}.</source>
        <translation>„Rot, Grün, Blau“ kann nicht gelesen werden: {value}.</translation>
    </message>
    <message>
        <source>“Scene table”: {name} has two scenes in {path}.</source>
        <translation>„Szenentabelle“: {name} hat zwei Szenen in {path}.</translation>
    </message>
    <message>
        <source>“Scene table”: {path} cannot be read: {reason}.</source>
        <translation>„Szenentabelle“: {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“Scene table”: {path} has no column {name}.</source>
        <translation>„Szenentabelle“: {path} hat keine Spalte {name}.</translation>
    </message>
    <message>
        <source>“Scene table”: {scene_table} contains none of the {count} {count:image|images}, such as {example}.</source>
        <translation>„Szenentabelle“: {scene_table} enthält keines der {count} {count:Bild|Bilder}, z. B. {example}.</translation>
    </message>
    <message>
        <source>“Scene temperature” is {scene_temperature}, which is above the “Temperature” of {temperature}.</source>
        <translation>„Szenentemperatur“ ist {scene_temperature} und liegt über der „Temperatur“ von {temperature}.</translation>
    </message>
    <message>
        <source>“Settings for all” has a quotation mark without its other half.</source>
        <translation>„Einstellungen für alle“ hat ein Anführungszeichen ohne zweites.</translation>
    </message>
    <message>
        <source>“Settings for all” has {word}, which is no parameter with a value.</source>
        <translation>„Einstellungen für alle“ enthält {word}, was kein Parameter mit einem Wert ist.</translation>
    </message>
    <message>
        <source>“Start from” is a {architecture}; this run trains a {own_architecture}.</source>
        <translation>„Beginnen mit“ ist {architecture}; dieser Lauf trainiert {own_architecture}.</translation>
    </message>
    <message>
        <source>“Supervision” is none, but segmentation is learned from labels.</source>
        <translation>„Überwachung“ ist none, aber Segmentierung wird aus Labels gelernt.</translation>
    </message>
    <message>
        <source>“Training data” is missing.</source>
        <translation>„Trainingsdaten“ fehlt.</translation>
    </message>
    <message>
        <source>“{label}” cannot be read: {value}.</source>
        <translation>„{label}“ kann nicht gelesen werden: {value}.</translation>
    </message>
    <message>
        <source>“{label}” does not touch the image: {value}.</source>
        <translation>„{label}“ berührt das Bild nicht: {value}.</translation>
    </message>
    <message>
        <source>“{label}” has {count} {count:band|bands}, but “{second_label}” has {second_count}.</source>
        <translation>„{label}“ hat {count} {count:Kanal|Kanäle}, aber „{second_label}“ hat {second_count}.</translation>
    </message>
    <message>
        <source>“{label}” has {width} x {height} pixels, more than {most} along an edge.</source>
        <translation>„{label}“ hat {width} x {height} Pixel, mehr als {most} an einer Kante.</translation>
    </message>
    <message>
        <source>“{label}” is empty: {value}. xmax must be above xmin, and ymax above ymin.</source>
        <translation>„{label}“ ist leer: {value}. xmax muss über xmin liegen und ymax über ymin.</translation>
    </message>
    <message>
        <source>“{label}” is in m², but the images have no coordinate reference system.</source>
        <translation>„{label}“ ist in m², aber die Bilder haben kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>“{label}” is missing.</source>
        <translation>„{label}“ fehlt.</translation>
    </message>
    <message>
        <source>“{label}” is not a list of classes.</source>
        <translation>„{label}“ ist keine Liste von Klassen.</translation>
    </message>
    <message>
        <source>“{label}” is not valid JSON: {reason}</source>
        <translation>„{label}“ ist kein gültiges JSON: {reason}</translation>
    </message>
    <message>
        <source>“{label}” is {value}, but it has no effect with “{chooser_label}” {chosen}.</source>
        <translation>„{label}“ ist {value}, hat aber keine Wirkung mit „{chooser_label}“ {chosen}.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which contains bytes or signs that are no text in UTF-8.</source>
        <translation>„{label}“ ist {value}; darin sind Bytes oder Zeichen, die kein Text in UTF-8 sind.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is neither a rule nor a number between 0 and 1.</source>
        <translation>„{label}“ ist {value}, was weder eine Regel noch eine Zahl zwischen 0 und 1 ist.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is neither true nor false.</source>
        <translation>„{label}“ ist {value}, was weder wahr noch falsch ist.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is no finite number.</source>
        <translation>„{label}“ ist {value}, was keine endliche Zahl ist.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a list of values.</source>
        <translation>„{label}“ ist {value}, was keine Liste von Werten ist.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a number.</source>
        <translation>„{label}“ ist {value}, was keine Zahl ist.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a text.</source>
        <translation>„{label}“ ist {value}, was kein Text ist.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a whole number.</source>
        <translation>„{label}“ ist {value}, was keine ganze Zahl ist.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not one of the choices.</source>
        <translation>„{label}“ ist {value}, was nicht zur Auswahl steht.</translation>
    </message>
    <message>
        <source>“{label}” is {value}.</source>
        <translation>„{label}“ ist {value}.</translation>
    </message>
    <message>
        <source>“{label}” is {value}{unit}, which is out of range.</source>
        <translation>„{label}“ ist {value}{unit}, was außerhalb des Bereichs liegt.</translation>
    </message>
    <message>
        <source>“{label}” names a CRS, but the image has none.</source>
        <translation>„{label}“ nennt ein KBS, aber das Bild hat keines.</translation>
    </message>
    <message>
        <source>“{label}”: a list of {count} paths is too long for one job.</source>
        <translation>„{label}“: Eine Liste von {count} Pfaden ist zu lang für einen Auftrag.</translation>
    </message>
    <message>
        <source>“{label}”: class {value} has no name.</source>
        <translation>„{label}“: Klasse {value} hat keinen Namen.</translation>
    </message>
    <message>
        <source>“{label}”: no polygon of {path} touches the image.</source>
        <translation>„{label}“: kein Polygon von {path} berührt das Bild.</translation>
    </message>
    <message>
        <source>“{label}”: no polygon of {path} touches what the images have in common.</source>
        <translation>„{label}“: Kein Polygon von {path} berührt, was die Bilder gemeinsam haben.</translation>
    </message>
    <message>
        <source>“{label}”: the CRS {crs} is unknown.</source>
        <translation>„{label}“: Das KBS {crs} ist unbekannt.</translation>
    </message>
    <message>
        <source>“{label}”: the name {value} occurs twice.</source>
        <translation>„{label}“: Der Name {value} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>“{label}”: the polygons of {path} are smaller than a pixel.</source>
        <translation>„{label}“: Die Polygone von {path} sind kleiner als ein Pixel.</translation>
    </message>
    <message>
        <source>“{label}”: the value {value} occurs twice.</source>
        <translation>„{label}“: Der Wert {value} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>“{label}”: {colour} is not a colour.</source>
        <translation>„{label}“: {colour} ist keine Farbe.</translation>
    </message>
    <message>
        <source>“{label}”: {key} is not a key.</source>
        <translation>„{label}“: {key} ist keine Taste.</translation>
    </message>
    <message>
        <source>“{label}”: {path} contains no polygon.</source>
        <translation>„{label}“: {path} enthält kein Polygon.</translation>
    </message>
    <message>
        <source>“{label}”: {path} has no band {part}.</source>
        <translation>„{label}“: {path} hat keinen Kanal {part}.</translation>
    </message>
    <message>
        <source>“{label}”: {share:.1%} hidden by the mask {name} ({kind_label}), which was found beside the image.</source>
        <translation>„{label}“: {share:.1%} verdeckt durch die Maske {name} ({kind_label}), die neben dem Bild gefunden wurde.</translation>
    </message>
    <message>
        <source>“{label}”: {share:.1%} hidden by the mask {name} ({kind_label}).</source>
        <translation>„{label}“: {share:.1%} verdeckt durch die Maske {name} ({kind_label}).</translation>
    </message>
    <message>
        <source>“{label}”: {value} is a part of the image only in another order of its numbers.</source>
        <translation>„{label}“: {value} ist nur mit anderer Reihenfolge der Zahlen ein Teil des Bildes.</translation>
    </message>
    <message>
        <source>“{label}”: {value} is not a class value.</source>
        <translation>„{label}“: {value} ist kein Klassenwert.</translation>
    </message>
    <message>
        <source>“{label}”: {value} is not an extent.</source>
        <translation>„{label}“: {value} ist keine Ausdehnung.</translation>
    </message>
    <message>
        <source>“{layer}” has no selected features.</source>
        <translation>„{layer}“ hat keine gewählten Objekte.</translation>
    </message>
    <message>
        <source>“{layer}” shows no class.</source>
        <translation>„{layer}“ zeigt keine Klasse.</translation>
    </message>
    <message>
        <source>“{}” is exported first: {}.</source>
        <translation>„{}“ wird zuerst exportiert: {}.</translation>
    </message>
    <message>
        <source>“{}” was exported by an earlier run, to {}.</source>
        <translation>„{}“ wurde von einem früheren Lauf exportiert, nach {}.</translation>
    </message>
    <message>
        <source>⚠ Answers have changed since then. Compute again to include all of them.</source>
        <translation>⚠ Antworten haben sich seitdem geändert. Berechnen Sie erneut, um alle einzubeziehen.</translation>
    </message>
    <message>
        <source>⚠ The sample was drawn from another map: {}</source>
        <translation>⚠ Die Stichprobe wurde aus einer anderen Karte gezogen: {}</translation>
    </message>
    <message>
        <source>⚠ There is nothing to look at: add or switch on the image, or a more detailed one.</source>
        <translation>⚠ Es gibt nichts zu sehen: Fügen Sie das Bild hinzu oder schalten Sie es ein, oder ein detaillierteres.</translation>
    </message>
    <message>
        <source>⚠ Unsaved edits are left out. Save the edits of the label layer.</source>
        <translation>⚠ Nicht gespeicherte Änderungen werden ausgelassen. Speichern Sie die Änderungen des Labellayers.</translation>
    </message>
</context>
</TS>
