<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>SwiMDiff</name>
    <message>
        <source>%v of %m checked</source>
        <translation>%v sur %m vérifiés</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>A&amp;jouter à la liste</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Après</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>A&amp;uteur</translation>
    </message>
    <message>
        <source>&amp;Back ({})</source>
        <translation>&amp;Retour ({})</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bandes</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Boîte</translation>
    </message>
    <message>
        <source>&amp;Compute accuracy</source>
        <translation>&amp;Calculer l'exactitude</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>P&amp;lan de sondage</translation>
    </message>
    <message>
        <source>&amp;Detect change</source>
        <translation>&amp;Détecter les changements</translation>
    </message>
    <message>
        <source>&amp;Edit page</source>
        <translation>&amp;Modifier la page</translation>
    </message>
    <message>
        <source>&amp;Encoder</source>
        <translation>&amp;Encodeur</translation>
    </message>
    <message>
        <source>&amp;Evaluate…</source>
        <translation>É&amp;valuer…</translation>
    </message>
    <message>
        <source>&amp;Find cloud masks</source>
        <translation>&amp;Chercher les masques de nuages</translation>
    </message>
    <message>
        <source>&amp;Groups of changes</source>
        <translation>&amp;Groupes de changements</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>Tête &amp;finale</translation>
    </message>
    <message>
        <source>&amp;Join file</source>
        <translation>Fichier d’ad&amp;hésion</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Gar&amp;der</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>Co&amp;uches</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>&amp;Little</source>
        <translation>Pe&amp;u</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>C&amp;arte</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>N&amp;ouveau…</translation>
    </message>
    <message>
        <source>&amp;Next point ({})</source>
        <translation>Point sui&amp;vant ({})</translation>
    </message>
    <message>
        <source>&amp;Open PDF</source>
        <translation>Ouvrir le PD&amp;F</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>Poi&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>P&amp;oints</translation>
    </message>
    <message>
        <source>&amp;Pretrain encoder</source>
        <translation>Pré&amp;entraîner l'encodeur</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Processus</translation>
    </message>
    <message>
        <source>&amp;Put aside and apply</source>
        <translation>&amp;Mettre de côté et appliquer</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Réparer…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Resume pretraining</source>
        <translation>&amp;Reprendre le préentraînement</translation>
    </message>
    <message>
        <source>&amp;Save in</source>
        <translation>Enregi&amp;strer dans</translation>
    </message>
    <message>
        <source>&amp;Search in</source>
        <translation>C&amp;hercher dans</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>&amp;Set up engine…</source>
        <translation>&amp;Installer le moteur…</translation>
    </message>
    <message>
        <source>&amp;Skip ({})</source>
        <translation>I&amp;gnorer ({})</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Start helping</source>
        <translation>Commencer à &amp;aider</translation>
    </message>
    <message>
        <source>&amp;Swipe</source>
        <translation>Bala&amp;yage</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>Seui&amp;l</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>Entraî&amp;ner</translation>
    </message>
    <message>
        <source>&amp;Train a model</source>
        <translation>Entraîner un modè&amp;le</translation>
    </message>
    <message>
        <source>&amp;Train and show</source>
        <translation>Entraîner et a&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Uncertainty</source>
        <translation>Incertit&amp;ude</translation>
    </message>
    <message>
        <source>&amp;Use in Classify…</source>
        <translation>&amp;Utiliser pour classer…</translation>
    </message>
    <message>
        <source>&amp;Use in Detect change</source>
        <translation>Utiliser pour la détecti&amp;on</translation>
    </message>
    <message>
        <source>&amp;Use in Objects</source>
        <translation>&amp;Utiliser dans Objets</translation>
    </message>
    <message>
        <source>&amp;Use in Places</source>
        <translation>&amp;Utiliser dans Lieux</translation>
    </message>
    <message>
        <source>&amp;Zoom to result</source>
        <translation>&amp;Zoomer sur le résultat</translation>
    </message>
    <message>
        <source>(between {:.1f} and {:.1f} %)</source>
        <translation>(entre {:.1f} et {:.1f} %)</translation>
    </message>
    <message>
        <source>(between {} and {} %)</source>
        <translation>(entre {} et {} %)</translation>
    </message>
    <message>
        <source>, corrected</source>
        <translation>, corrigé</translation>
    </message>
    <message>
        <source>--host takes a name such as desk.example.org, or an address such as 192.168.1.20; --port 1 to {most}.</source>
        <translation>--host prend un nom comme desk.example.org ou une adresse comme 192.168.1.20 ; --port de 1 à {most}.</translation>
    </message>
    <message>
        <source>--host {host} with --port {port} makes no address.</source>
        <translation>--host {host} avec --port {port} ne donne pas d’adresse.</translation>
    </message>
    <message>
        <source>--processes takes 1 to {most}, --memory-gb more than 0, or 0 for an equal share.</source>
        <translation>--processes accepte de 1 à {most}, --memory-gb plus de 0, ou 0 pour une part égale.</translation>
    </message>
    <message>
        <source>--processes {processes} with --memory-gb {memory} makes no worker.</source>
        <translation>--processes {processes} avec --memory-gb {memory} ne donne aucun processus.</translation>
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
        <translation>3.12, que uv télécharge chez ses auteurs (environ 30 Mo)</translation>
    </message>
    <message>
        <source>300 for printing; 150 gives smaller files for the screen.</source>
        <translation>300 pour l'impression ; 150 donne des fichiers plus petits pour l'écran.</translation>
    </message>
    <message>
        <source>&lt; {} %</source>
        <translation>&lt; {} %</translation>
    </message>
    <message>
        <source>&lt;b&gt;SwiMDiff&lt;/b&gt;&lt;br&gt;Change between two layers, classes from labels, maps</source>
        <translation>&lt;b&gt;SwiMDiff&lt;/b&gt;&lt;br&gt;Changements entre deux couches, classes à partir d'étiquettes, cartes</translation>
    </message>
    <message>
        <source>A .safetensors file, or a .pth, .pt, .ckpt, .tar or .bin file of PyTorch. Only weights are read from it; programs in it are not run.</source>
        <translation>Un fichier .safetensors, ou un fichier .pth, .pt, .ckpt, .tar ou .bin de PyTorch. Seuls les poids en sont lus ; les programmes qu'il contient ne sont pas exécutés.</translation>
    </message>
    <message>
        <source>A CSV file whose columns have the names of the job's parameters, and perhaps one called name; a folder of rasters with dates in their names, of which consecutive ones of the same place become pairs; or a STAC catalogue, collection or item, which is paired likewise. Paths in a table are relative to it.</source>
        <translation>Un fichier CSV dont les colonnes portent les noms des paramètres de la tâche, et peut-être une colonne name ; un dossier de rasters dont les noms contiennent des dates, où deux dates consécutives d'un même lieu forment une paire ; ou un catalogue, une collection ou un élément STAC, apparié de la même façon. Les chemins d'un tableau partent de son dossier.</translation>
    </message>
    <message>
        <source>A Python 3.11 or newer with the engine's libraries. It is never QGIS's own.</source>
        <translation>Un Python 3.11 ou plus récent avec les bibliothèques du moteur. Ce n'est jamais celui de QGIS.</translation>
    </message>
    <message>
        <source>A band has the same value everywhere in {names}.</source>
        <translation>Une bande a la même valeur partout dans {names}.</translation>
    </message>
    <message>
        <source>A batch of {batch_size} cannot be divided evenly among {world_size} {world_size:process|processes} with {accumulation} {accumulation:part|parts} each.</source>
        <translation>Un lot de {batch_size} ne peut pas être réparti également entre {world_size} processus de {accumulation} {accumulation:partie|parties} chacun.</translation>
    </message>
    <message>
        <source>A batch of {count} {count:patch|patches} per process cannot be divided into {parts} equal parts.</source>
        <translation>Un lot de {count} {count:imagette|imagettes} par processus ne peut pas être divisé en {parts} parties égales.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Une classe doit avoir un nom.</translation>
    </message>
    <message>
        <source>A client runs only one job; create another one.</source>
        <translation>Un client n'exécute qu'un seul traitement ; créez-en un autre.</translation>
    </message>
    <message>
        <source>A cluster</source>
        <translation>Une grappe</translation>
    </message>
    <message>
        <source>A cluster at {address} lets nobody in without a certificate.</source>
        <translation>Une grappe à l’adresse {address} ne laisse entrer personne sans certificat.</translation>
    </message>
    <message>
        <source>A cluster needs the Python package {package}, which this engine does not have.</source>
        <translation>Une grappe a besoin du paquet Python {package}, que ce moteur n’a pas.</translation>
    </message>
    <message>
        <source>A collection of images is enough: the encoder learns what the places in them look like.</source>
        <translation>Une collection d'images suffit : l'encodeur apprend à quoi ressemblent les lieux qu'elles montrent.</translation>
    </message>
    <message>
        <source>A date such as 2018-10-13. Empty: taken from the file, if it has one.</source>
        <translation>Une date, par exemple 2018-10-13. Vide : celle du fichier, s'il en contient une.</translation>
    </message>
    <message>
        <source>A date such as 2020-10-13. Empty: taken from the file, if it has one.</source>
        <translation>Une date, par exemple 2020-10-13. Vide : celle du fichier, s'il en contient une.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {reason}</source>
        <translation>Un fichier ne peut pas être lu ou écrit : {reason}</translation>
    </message>
    <message>
        <source>A file of the engine is missing. A virus scanner may have deleted it: {detail}</source>
        <translation>Un fichier du moteur manque. Un antivirus l'a peut-être supprimé : {detail}</translation>
    </message>
    <message>
        <source>A file that was fetched is not the known one: its checksum differs.</source>
        <translation>Un fichier téléchargé n'est pas celui attendu : sa somme de contrôle diffère.</translation>
    </message>
    <message>
        <source>A folder with one folder of images a class, or with a label table.</source>
        <translation>Un dossier avec un dossier d'images par classe, ou avec une table d'étiquettes.</translation>
    </message>
    <message>
        <source>A line of {size} bytes is longer than the protocol allows.</source>
        <translation>Une ligne de {size} octets est plus longue que ce que le protocole autorise.</translation>
    </message>
    <message>
        <source>A link opens the page of the download. Drop the file here afterwards: its import is filled in.</source>
        <translation>Un lien ouvre la page de téléchargement. Déposez ensuite le fichier ici : son importation est préremplie.</translation>
    </message>
    <message>
        <source>A map holds at most 255 classes.</source>
        <translation>Une carte contient au plus 255 classes.</translation>
    </message>
    <message>
        <source>A piece ended every worker that tried it, probably for want of memory.</source>
        <translation>Un morceau a mis fin à chaque processus de calcul qui l’a essayé, sans doute par manque de mémoire.</translation>
    </message>
    <message>
        <source>A pixel counts as unchanged if it matches any pixel of the other date within this distance.</source>
        <translation>Un pixel est considéré comme inchangé s'il correspond à un pixel quelconque de l'autre date dans cette distance.</translation>
    </message>
    <message>
        <source>A pixel is a tile, which counts as the part around its middle.</source>
        <translation>Un pixel est une tuile, qui compte pour la partie autour de son milieu.</translation>
    </message>
    <message>
        <source>A place may show several classes, and each gets a probability of its own. All labels of a tile count, and a text such as harbour; houses names two classes. A class that is not named at a labelled place is taken as absent there.</source>
        <translation>Un lieu peut montrer plusieurs classes, et chacune reçoit sa propre probabilité. Toutes les étiquettes d'une tuile comptent, et un texte comme port; maisons nomme deux classes. Une classe qui n'est pas nommée à un lieu étiqueté y est considérée comme absente.</translation>
    </message>
    <message>
        <source>A print layout as PDF, as an image and as a template for QGIS (page.qpt). None: no page.</source>
        <translation>Une mise en page imprimable en PDF, en image et en modèle pour QGIS (page.qpt). Aucun : pas de page.</translation>
    </message>
    <message>
        <source>A process that needs more is started again. 0: half of this machine's memory is shared out among them.</source>
        <translation>Un processus qui en demande plus est redémarré. 0 : la moitié de la mémoire de cette machine est partagée entre eux.</translation>
    </message>
    <message>
        <source>A program still uses them. Restart QGIS, then try again.</source>
        <translation>Un programme les utilise encore. Redémarrez QGIS, puis réessayez.</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Un quart</translation>
    </message>
    <message>
        <source>A raster of a second date, for classes of change. Its grid may differ.</source>
        <translation>Un raster d'une seconde date, pour des classes de changement. Sa grille peut différer.</translation>
    </message>
    <message>
        <source>A raster of classes, polygons or points whose classes are known. Without it, points are drawn.</source>
        <translation>Un raster de classes, des polygones ou des points dont les classes sont connues. Sans référence, des points sont tirés.</translation>
    </message>
    <message>
        <source>A scheduler cannot listen at {host}:{port}: {reason}</source>
        <translation>Un ordonnanceur ne peut pas écouter sur {host}:{port} : {reason}</translation>
    </message>
    <message>
        <source>A simple random sample, estimated by classes of the map (post-stratified, Olofsson et al. 2014), because the map knows their areas.</source>
        <translation>Un échantillon aléatoire simple, estimé par classes de la carte (post-stratifié, Olofsson et al. 2014), parce que la carte connaît leurs surfaces.</translation>
    </message>
    <message>
        <source>A simple random sample, estimated from the counts alone: some class has too few points.</source>
        <translation>Un échantillon aléatoire simple, estimé à partir des seuls effectifs : une classe a trop peu de points.</translation>
    </message>
    <message>
        <source>A standard error of {precision:g} takes {needed:,} {needed:point|points}; {count:,} {count:is|are} drawn. Allow a larger standard error: the number of points falls with its square, and every point has to be looked at.</source>
        <translation>Une erreur type de {precision:g} exige {needed:,} {needed:point|points} ; {count:,} {count:est|sont} {count:tiré|tirés}. Acceptez une erreur type plus grande : le nombre de points diminue avec son carré, et chaque point doit être examiné.</translation>
    </message>
    <message>
        <source>A systematic sample, estimated by classes of the map (post-stratified, Olofsson et al. 2014), because the map knows their areas.</source>
        <translation>Un échantillon systématique, estimé par classes de la carte (post-stratifié, Olofsson et al. 2014), parce que la carte connaît leurs surfaces.</translation>
    </message>
    <message>
        <source>A systematic sample, estimated from the counts alone: some class has too few points.</source>
        <translation>Un échantillon systématique, estimé à partir des seuls effectifs : une classe a trop peu de points.</translation>
    </message>
    <message>
        <source>A tile would have {width} x {height} pixels of {path}.</source>
        <translation>Une tuile aurait {width} x {height} pixels de {path}.</translation>
    </message>
    <message>
        <source>A user and a password in it are not stored: they are forgotten when QGIS is closed.</source>
        <translation>L'utilisateur et le mot de passe qu'elle contient ne sont pas enregistrés : ils sont oubliés à la fermeture de QGIS.</translation>
    </message>
    <message>
        <source>A value that means no data, beside the one that the file declares.</source>
        <translation>Une valeur qui signifie « pas de données », en plus de celle que le fichier déclare.</translation>
    </message>
    <message>
        <source>A value that means no data, beside those that the files declare.</source>
        <translation>Une valeur qui signifie « pas de données », en plus de celles que les fichiers déclarent.</translation>
    </message>
    <message>
        <source>A value that means no data, beside those that the files of both sets declare.</source>
        <translation>Une valeur qui signifie « pas de données », en plus de celles que déclarent les fichiers des deux jeux.</translation>
    </message>
    <message>
        <source>A view of {view_px} px cannot be divided into cells of {cell_px} px.</source>
        <translation>Une vue de {view_px} px ne peut pas être divisée en cellules de {cell_px} px.</translation>
    </message>
    <message>
        <source>A window was not finished in {seconds} seconds, on the last of {tries} workers that tried it.</source>
        <translation>Une fenêtre n’a pas été terminée en {seconds} secondes, chez le dernier des {tries} processus qui l’ont tentée.</translation>
    </message>
    <message>
        <source>A worker of the cluster does not finish a window, and nothing there can start it again.</source>
        <translation>Un processus de la grappe ne termine pas une fenêtre, et rien ne peut l’y redémarrer.</translation>
    </message>
    <message>
        <source>A worker of the cluster has {name} {there}; this engine has {here}.</source>
        <translation>Un processus de calcul de la grappe a {name} {there} ; ce moteur a {here}.</translation>
    </message>
    <message>
        <source>A worker of the cluster may use {has:.2f} GB of memory; a window takes {needed:.2f} GB.</source>
        <translation>Un processus de calcul de la grappe peut utiliser {has:.2f} Go de mémoire ; une fenêtre en demande {needed:.2f} Go.</translation>
    </message>
    <message>
        <source>A zip file with everything, next to the folder</source>
        <translation>Un fichier zip avec tout le contenu, à côté du dossier</translation>
    </message>
    <message>
        <source>A {kind} message of {size} bytes is longer than the protocol allows.</source>
        <translation>Un message {kind} de {size} octets est plus long que ce que le protocole autorise.</translation>
    </message>
    <message>
        <source>A “Hidden share” of {share:g} hides all {cells} {cells:cell|cells} of a view.</source>
        <translation>Une « Part masquée » de {share:g} masque les {cells} {cells:cellule|cellules} d'une vue.</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>A&amp;uto</source>
        <translation>Aut&amp;o</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 paysage</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 portrait</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <source>About {area_ha:,} ha changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Environ {area_ha:,} ha ont changé, {percent} % de ce qui a été comparé, en {polygons:,} {polygons:zone|zones}.</translation>
    </message>
    <message>
        <source>About {areas:,} {areas:area|areas}, {size}</source>
        <translation>Environ {areas:,} {areas:zone|zones}, {size}</translation>
    </message>
    <message>
        <source>About {pixels:,} {pixels:pixel|pixels} changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Environ {pixels:,} pixels ont changé, {percent} % de ce qui a été comparé, en {polygons:,} {polygons:zone|zones}.</translation>
    </message>
    <message>
        <source>Above the threshold: {}</source>
        <translation>Au-dessus du seuil : {}</translation>
    </message>
    <message>
        <source>Accept a map without a CRS.</source>
        <translation>Accepter une carte sans SCR.</translation>
    </message>
    <message>
        <source>Accept images without a CRS. Coordinates are then in pixels: x to the right, y downwards as a negative number.</source>
        <translation>Accepter les images sans SCR. Les coordonnées sont alors en pixels : x vers la droite, y vers le bas en nombre négatif.</translation>
    </message>
    <message>
        <source>Accept images without a CRS. The labels are then in pixels: x to the right, y downwards as a negative number.</source>
        <translation>Accepter des images sans SCR. Les étiquettes sont alors en pixels : x vers la droite, y vers le bas en nombre négatif.</translation>
    </message>
    <message>
        <source>Accumulated parts</source>
        <translation>Parties accumulées</translation>
    </message>
    <message>
        <source>Accurac&amp;y</source>
        <translation>E&amp;xactitude</translation>
    </message>
    <message>
        <source>Accuracies of the map and of its classes.</source>
        <translation>Exactitudes de la carte et de ses classes.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Accuracy of a map</source>
        <translation>Exactitude d'une carte</translation>
    </message>
    <message>
        <source>Accuracy that you expect of the map's classes. It determines the number of points if you do not give one.</source>
        <translation>Exactitude que vous attendez des classes de la carte. Elle détermine le nombre de points si vous n'en donnez pas.</translation>
    </message>
    <message>
        <source>Accuracy: not measured. Draw more labels of each class.</source>
        <translation>Exactitude : non mesurée. Dessinez davantage d'étiquettes de chaque classe.</translation>
    </message>
    <message>
        <source>Accuracy: not measured. Label objects in several searched areas.</source>
        <translation>Exactitude : non mesurée. Étiquetez des objets dans plusieurs zones examinées.</translation>
    </message>
    <message>
        <source>Accuracy: {}</source>
        <translation>Exactitude : {}</translation>
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
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <source>Add a class, such as Car.</source>
        <translation>Ajoutez une classe, par exemple Voiture.</translation>
    </message>
    <message>
        <source>Add a text field called class to the layer and fill it in.</source>
        <translation>Ajoutez à la couche un champ texte nommé class et remplissez-le.</translation>
    </message>
    <message>
        <source>Add at least two classes.</source>
        <translation>Ajoutez au moins deux classes.</translation>
    </message>
    <message>
        <source>Add each source only once.</source>
        <translation>N'ajoutez chaque source qu'une seule fois.</translation>
    </message>
    <message>
        <source>Add images of at least two classes, with one folder per class.</source>
        <translation>Ajoutez des images d'au moins deux classes, avec un dossier par classe.</translation>
    </message>
    <message>
        <source>Add layers, folders, files or zips, or drop them here.</source>
        <translation>Ajoutez des couches, des dossiers, des fichiers ou des zips, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>Add more images, or use separate test data.</source>
        <translation>Ajoutez des images, ou utilisez des données de test séparées.</translation>
    </message>
    <message>
        <source>Add one to the list, then draw.</source>
        <translation>Ajoutez-en une à la liste, puis dessinez.</translation>
    </message>
    <message>
        <source>Add the certificate authority of your organisation in QGIS under Settings, Options, Authentication, Manage Certificates; or use a folder of wheels under Advanced.</source>
        <translation>Ajoutez l'autorité de certification de votre organisation dans QGIS sous Préférences, Options, Authentification, Gérer les certificats ; ou utilisez un dossier de wheels sous « Avancé ».</translation>
    </message>
    <message>
        <source>Add the encoder to the list of models</source>
        <translation>Ajouter l'encodeur à la liste des modèles</translation>
    </message>
    <message>
        <source>Add the imagery for the training, or drop layers, folders and files here. No labels are needed.</source>
        <translation>Ajoutez les images pour l'entraînement, ou déposez ici des couches, dossiers et fichiers. Aucune étiquette n'est nécessaire.</translation>
    </message>
    <message>
        <source>Add the model to the list of models</source>
        <translation>Ajouter le modèle à la liste des modèles</translation>
    </message>
    <message>
        <source>Add the “Second date”, or leave its bands empty.</source>
        <translation>Ajoutez la « Seconde date », ou laissez ses bandes vides.</translation>
    </message>
    <message>
        <source>Add the “Second date”.</source>
        <translation>Ajoutez la « Seconde date ».</translation>
    </message>
    <message>
        <source>Add to models</source>
        <translation>Ajouter aux modèles</translation>
    </message>
    <message>
        <source>Added by the author.</source>
        <translation>Ajouté par l'auteur.</translation>
    </message>
    <message>
        <source>Added to the models.</source>
        <translation>Ajouté aux modèles.</translation>
    </message>
    <message>
        <source>Adding up the size of the engine</source>
        <translation>Calcul de la taille du moteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address and certificate of the cluster, as swimdiff-cluster certificates wrote them.</source>
        <translation>Adresse et certificat de la grappe, tels que swimdiff-cluster certificates les a écrits.</translation>
    </message>
    <message>
        <source>Address of a package index, such as your organisation's mirror</source>
        <translation>Adresse d'un index de paquets, comme le miroir de votre organisation</translation>
    </message>
    <message>
        <source>Address of another index for torch and torchvision alone</source>
        <translation>Adresse d'un autre index pour torch et torchvision seulement</translation>
    </message>
    <message>
        <source>Adds a folder of rasters or images, including its subfolders</source>
        <translation>Ajoute un dossier de rasters ou d'images, sous-dossiers compris</translation>
    </message>
    <message>
        <source>Adds a group with polygons, classes and scores. Only in QGIS Desktop.</source>
        <translation>Ajoute un groupe avec les polygones, les classes et les scores. Uniquement dans QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a group with the boxes. Only in QGIS Desktop.</source>
        <translation>Ajoute un groupe avec les boîtes. Uniquement dans QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a group with the classes, the uncertainty and the points. Only in QGIS Desktop.</source>
        <translation>Ajoute un groupe avec les classes, l'incertitude et les points. Uniquement dans QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a group with the tiles. Only in QGIS Desktop.</source>
        <translation>Ajoute un groupe avec les tuiles. Seulement dans QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a model of this plugin, or an encoder from weights of torchvision, timm, SSL4EO-S12, Satlas…</source>
        <translation>Ajoute un modèle de cette extension, ou un encodeur à partir de poids de torchvision, timm, SSL4EO-S12, Satlas…</translation>
    </message>
    <message>
        <source>Adds raster layers of the project</source>
        <translation>Ajoute des couches raster du projet</translation>
    </message>
    <message>
        <source>Adds rasters, images and zips</source>
        <translation>Ajoute des rasters, des images et des zips</translation>
    </message>
    <message>
        <source>Adds the footprints of all runs with their state. Only in QGIS Desktop.</source>
        <translation>Ajoute les emprises de toutes les exécutions avec leur état. Seulement dans QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds the page to the layouts of this project and opens it there</source>
        <translation>Ajoute la page aux mises en page de ce projet et l'y ouvre</translation>
    </message>
    <message>
        <source>Adds the points. Only in QGIS Desktop.</source>
        <translation>Ajoute les points. Uniquement dans QGIS Desktop.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Advanced settings…</source>
        <translation>Paramètres avancés…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>After all runs, end with the error of the first one that failed, as a script or a workflow needs it.</source>
        <translation>Après toutes les exécutions, terminer par l'erreur de la première qui a échoué, comme un script ou un flux de travail en a besoin.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All ({})</source>
        <translation>Tous ({})</translation>
    </message>
    <message>
        <source>All features of {name} lie in one block: they are learned, and never tested. Draw some elsewhere, or choose smaller blocks or whole features.</source>
        <translation>Toutes les entités de {name} se trouvent dans un seul bloc : elles sont apprises, et jamais testées. Dessinez-en ailleurs, ou choisissez des blocs plus petits ou des entités entières.</translation>
    </message>
    <message>
        <source>All features of {name} lie in one part: they are learned, and never tested. Draw some elsewhere, or choose smaller blocks or whole features.</source>
        <translation>Toutes les entités de {name} se trouvent dans une seule partie : elles sont apprises, et jamais testées. Dessinez-en ailleurs, ou choisissez des blocs plus petits ou des entités entières.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All images of the project with these bands</source>
        <translation>Toutes les images du projet qui ont ces bandes</translation>
    </message>
    <message>
        <source>All labels have the same class, {names}: there is nothing to tell apart.</source>
        <translation>Toutes les étiquettes ont la même classe, {names} : il n'y a rien à distinguer.</translation>
    </message>
    <message>
        <source>All labels in {path} are where the image has no data.</source>
        <translation>Toutes les étiquettes de {path} se trouvent là où l'image n'a pas de données.</translation>
    </message>
    <message>
        <source>All objects of the image are labelled; no areas are needed.</source>
        <translation>Tous les objets de l'image sont étiquetés ; aucune zone n'est nécessaire.</translation>
    </message>
    <message>
        <source>All patches belong to one scene, so every other key counts as a false negative and there is nothing to tell apart. Set “Scene” to grid cells, or “Scene-wide matching” to none.</source>
        <translation>Toutes les imagettes appartiennent à une seule scène, si bien que toute autre clé compte comme un faux négatif et qu'il n'y a rien à distinguer. Réglez « Scène » sur les cellules de grille, ou « Appariement par scène » sur « Aucun ».</translation>
    </message>
    <message>
        <source>All patches belong to one scene, so nothing remains to compare with if those of the same scene are left out.</source>
        <translation>Toutes les imagettes appartiennent à une seule scène, si bien qu'il ne reste rien à comparer si celles de la même scène sont écartées.</translation>
    </message>
    <message>
        <source>All pixels of {names} are drawn: there are fewer than {least}.</source>
        <translation>Tous les pixels de {names} sont tirés : il y en a moins de {least}.</translation>
    </message>
    <message>
        <source>All points are checked. Compute the accuracy.</source>
        <translation>Tous les points sont vérifiés. Calculez l'exactitude.</translation>
    </message>
    <message>
        <source>All raster layers</source>
        <translation>Toutes les couches raster</translation>
    </message>
    <message>
        <source>All windows are labelled now. Train again to see the difference.</source>
        <translation>Toutes les fenêtres sont étiquetées. Relancez l'entraînement pour voir la différence.</translation>
    </message>
    <message>
        <source>All {count:,} test {count:image is|images are} among the training images as well.</source>
        <translation>Les {count:,} {count:image|images} de test {count:figure|figurent} toutes aussi parmi les images d'entraînement.</translation>
    </message>
    <message>
        <source>All {count} {count:place has|places have} a label now. Train again to see the difference.</source>
        <translation>Les {count} {count:endroit|endroits} {count:a|ont} maintenant une étiquette. Relancez l'entraînement pour voir la différence.</translation>
    </message>
    <message>
        <source>Allow virtual and remote files</source>
        <translation>Autoriser les fichiers virtuels et distants</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Hôtes autorisés</translation>
    </message>
    <message>
        <source>Alpha band</source>
        <translation>Bande alpha</translation>
    </message>
    <message>
        <source>Also draw something that is not {only}, as a class of its own: at least two polygons per class.</source>
        <translation>Dessinez aussi quelque chose qui n'est pas {only}, comme classe à part : au moins deux polygones par classe.</translation>
    </message>
    <message>
        <source>An authority code such as EPSG:32631. Empty: the CRS of the raster that gives the grid.</source>
        <translation>Un code d'autorité, par exemple EPSG:32631. Vide : le SCR du raster qui donne la grille.</translation>
    </message>
    <message>
        <source>An encoder that was not trained</source>
        <translation>Un encodeur qui n'a pas été entraîné</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Un autre…</translation>
    </message>
    <message>
        <source>Another process of the run has ended.</source>
        <translation>Un autre processus de l’exécution s’est terminé.</translation>
    </message>
    <message>
        <source>Another project was opened meanwhile, so nothing was loaded.</source>
        <translation>Un autre projet a été ouvert entre-temps, rien n'a donc été chargé.</translation>
    </message>
    <message>
        <source>Another run is writing to {folder} (it is not known which).</source>
        <translation>Une autre exécution écrit dans {folder} (on ignore laquelle).</translation>
    </message>
    <message>
        <source>Another run is writing to {folder} (process {process} on {host}, started {minutes} {minutes:minute|minutes} ago).</source>
        <translation>Une autre exécution écrit dans {folder} (processus {process} sur {host}, démarré il y a {minutes} {minutes:minute|minutes}).</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Apparus</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>GPU Apple (MPS)</translation>
    </message>
    <message>
        <source>Applies another threshold to a finished result: writes classes, polygons and report again, keeps the scores.</source>
        <translation>Applique un autre seuil à un résultat terminé : réécrit les classes, les polygones et le rapport, conserve les scores.</translation>
    </message>
    <message>
        <source>Apply threshold</source>
        <translation>Appliquer le seuil</translation>
    </message>
    <message>
        <source>Ar&amp;ea</source>
        <translation>Su&amp;rface</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Architecture.</source>
        <translation>Architecture.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Area of &amp;interest</source>
        <translation>Zone d'&amp;intérêt</translation>
    </message>
    <message>
        <source>Area of each class</source>
        <translation>Surface de chaque classe</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Zone d'intérêt</translation>
    </message>
    <message>
        <source>Area that the map shows, in {}</source>
        <translation>Surface que la carte indique, en {}</translation>
    </message>
    <message>
        <source>Area, {}</source>
        <translation>Surface, {}</translation>
    </message>
    <message>
        <source>Areas are counted when the slider rests; small ones are left out, as on the map.</source>
        <translation>Les zones sont comptées quand le curseur est au repos ; les petites sont écartées, comme sur la carte.</translation>
    </message>
    <message>
        <source>Areas are geodesic and summed over the pixels of the map. They contain the errors of the map; a sample checked by eye shows how large these are.</source>
        <translation>Les surfaces sont géodésiques et sommées sur les pixels de la carte. Elles contiennent les erreurs de la carte ; un échantillon vérifié à l'œil montre leur ampleur.</translation>
    </message>
    <message>
        <source>Areas as mapped, counted pixel by pixel; they contain the errors of the map.</source>
        <translation>Surfaces cartographiées, comptées pixel par pixel ; elles contiennent les erreurs de la carte.</translation>
    </message>
    <message>
        <source>Areas estimated from a sample, with their intervals.</source>
        <translation>Surfaces estimées à partir d'un échantillon, avec leurs intervalles.</translation>
    </message>
    <message>
        <source>Areas smaller than this get the class around them. 1: all areas are kept.</source>
        <translation>Les zones plus petites reçoivent la classe qui les entoure. 1 : toutes les zones sont conservées.</translation>
    </message>
    <message>
        <source>Areas, as mapped</source>
        <translation>Surfaces cartographiées</translation>
    </message>
    <message>
        <source>Areas, estimated from the sample</source>
        <translation>Surfaces, estimées à partir de l'échantillon</translation>
    </message>
    <message>
        <source>As a text here also xmin,xmax,ymin,ymax [CRS].</source>
        <translation>Sous forme de texte, ici aussi xmin,xmax,ymin,ymax [SCR].</translation>
    </message>
    <message>
        <source>As a text here: xmin,xmax,ymin,ymax [CRS].</source>
        <translation>Sous forme de texte, ici : xmin,xmax,ymin,ymax [SCR].</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>As many processes as the number says are started on this machine. Nothing leaves it.</source>
        <translation>Autant de processus que le nombre l’indique sont démarrés sur cette machine. Rien n’en sort.</translation>
    </message>
    <message>
        <source>As pip is set up on this computer</source>
        <translation>Selon la configuration de pip sur cet ordinateur</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Comme publié</translation>
    </message>
    <message>
        <source>As the first, half as large and faster: for machines without a GPU.</source>
        <translation>Comme le premier, deux fois plus petit et plus rapide : pour les machines sans GPU.</translation>
    </message>
    <message>
        <source>As the one before, trained by self-distillation instead of contrast.</source>
        <translation>Comme le précédent, entraîné par autodistillation au lieu du contraste.</translation>
    </message>
    <message>
        <source>Asking the workers for their versions</source>
        <translation>Demande des versions aux processus de calcul</translation>
    </message>
    <message>
        <source>Asks who is there, with which versions, and whether they read the image themselves</source>
        <translation>Demande qui est là, avec quelles versions, et s’ils lisent eux-mêmes l’image</translation>
    </message>
    <message>
        <source>Assign a CRS with an authority code (QGIS: Projections &gt; Assign projection), or save the layer anew.</source>
        <translation>Attribuez un SCR avec un code d'autorité (QGIS : Projections &gt; Assigner une projection), ou enregistrez de nouveau la couche.</translation>
    </message>
    <message>
        <source>Assign a known CRS to the layer (Layer CRS &gt; Set Layer CRS), or export it and choose the file.</source>
        <translation>Attribuez un SCR connu à la couche (SCR de la couche &gt; Définir le SCR de la couche), ou exportez-la et choisissez le fichier.</translation>
    </message>
    <message>
        <source>Assign one (QGIS: Raster &gt; Projections &gt; Assign projection), or set “Images without georeference” to compare two images pixel by pixel.</source>
        <translation>Attribuez-en un (QGIS : Raster &gt; Projections &gt; Assigner une projection), ou activez « Images sans géoréférence » pour comparer deux images pixel par pixel.</translation>
    </message>
    <message>
        <source>Assign the CRS in which the layer was drawn (QGIS: Layer CRS &gt; Set, then export it).</source>
        <translation>Attribuez le SCR dans lequel la couche a été dessinée (QGIS : SCR de la couche &gt; Définir, puis exportez-la).</translation>
    </message>
    <message>
        <source>Assign the right CRS, or turn off “Cloud-optimised GeoTIFF”.</source>
        <translation>Attribuez le bon SCR, ou désactivez « GeoTIFF optimisé pour le cloud ».</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Author: {}</source>
        <translation>Auteur : {}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <source>Average precision: {:.2f}</source>
        <translation>Précision moyenne : {:.2f}</translation>
    </message>
    <message>
        <source>Balance the classes</source>
        <translation>Équilibrer les classes</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all bands, or those of the model.</source>
        <translation>Numéros ou noms de bandes, séparés par des virgules, comme 1,2,3 ou B04,B03,B02. Vide : toutes les bandes, ou celles du modèle.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all bands.</source>
        <translation>Numéros ou noms de bandes, séparés par des virgules, par exemple 1,2,3 ou B04,B03,B02. Vide : toutes les bandes.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 3,2,1 or B04,B03,B02. Empty: bands are matched by name, wavelength or colour where the files give them, otherwise by order.</source>
        <translation>Numéros ou noms de bandes, séparés par des virgules, par exemple 3,2,1 ou B04,B03,B02. Vide : les bandes sont associées par nom, longueur d'onde ou couleur lorsque les fichiers les donnent, sinon selon leur ordre.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 4,3,2 or B04,B03,B02. Empty: red, green and blue if the files name them, otherwise all bands.</source>
        <translation>Numéros ou noms de bandes, séparés par des virgules, par exemple 4,3,2 ou B04,B03,B02. Vide : rouge, vert et bleu si les fichiers les nomment, sinon toutes les bandes.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas. An encoder that was made for other bands is spread over them. Empty: the bands named in the encoder's card.</source>
        <translation>Numéros ou noms de bandes, séparés par des virgules. Un encodeur fait pour d'autres bandes est étendu à celles-ci. Vide : les bandes nommées dans la fiche de l'encodeur.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands chosen</source>
        <translation>Bandes choisies</translation>
    </message>
    <message>
        <source>Bands of after</source>
        <translation>Bandes d'après</translation>
    </message>
    <message>
        <source>Bands of before</source>
        <translation>Bandes d'avant</translation>
    </message>
    <message>
        <source>Bands of the second date</source>
        <translation>Bandes de la seconde date</translation>
    </message>
    <message>
        <source>Bands of the second date are set, but there is no second date.</source>
        <translation>Les bandes de la seconde date sont définies, mais il n'y a pas de seconde date.</translation>
    </message>
    <message>
        <source>Bars are means over the seeds, points are seeds; below, the mean of each one.</source>
        <translation>Les barres sont les moyennes sur les graines, les points sont les graines ; en dessous, la moyenne de chacune.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before and after are the same file: no change can be found.</source>
        <translation>Avant et après sont le même fichier : aucun changement ne peut être trouvé.</translation>
    </message>
    <message>
        <source>Before and after are the same layer. Choose two different layers.</source>
        <translation>Avant et après sont la même couche. Choisissez deux couches différentes.</translation>
    </message>
    <message>
        <source>Beside the weights, the file contains objects of other programs ({names}). They were left out, and nothing in them was run.</source>
        <translation>Outre les poids, le fichier contient des objets d'autres programmes ({names}). Ils ont été écartés, et rien de ce qu'ils contiennent n'a été exécuté.</translation>
    </message>
    <message>
        <source>Between {low_percent:.2g} % and {high_percent:.2g} % changed, depending on the threshold: look at the slider.</source>
        <translation>Entre {low_percent:.2g} % et {high_percent:.2g} % ont changé, selon le seuil : voyez le curseur.</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinéaire</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Blurred views</source>
        <translation>Vues floutées</translation>
    </message>
    <message>
        <source>Both a raster with labels and labelled images are given.</source>
        <translation>Un raster avec étiquettes et des images étiquetées sont donnés à la fois.</translation>
    </message>
    <message>
        <source>Both an image with objects and labelled images are given.</source>
        <translation>Une image avec des objets et des images étiquetées sont données à la fois.</translation>
    </message>
    <message>
        <source>Both dates are the same file, so no class of change can be found.</source>
        <translation>Les deux dates sont le même fichier, aucune classe de changement ne peut donc être trouvée.</translation>
    </message>
    <message>
        <source>Box size</source>
        <translation>Taille de boîte</translation>
    </message>
    <message>
        <source>Boxes lie as their objects do, such as ships, cars or planes: learned from outlines. Boxes that were dragged along the edges of the image, and points, do not say how an object lies.</source>
        <translation>Les boîtes sont orientées comme leurs objets, par exemple des navires, des voitures ou des avions : appris à partir de contours. Les boîtes tracées le long des bords de l'image et les points ne disent pas comment un objet est orienté.</translation>
    </message>
    <message>
        <source>Boxes or outlines of objects, with a field that names their class. The bounds of an outline count.</source>
        <translation>Boîtes ou contours d'objets, avec un champ qui nomme leur classe. D'un contour, c'est le rectangle englobant qui compte.</translation>
    </message>
    <message>
        <source>Bring the image to the same units and correction, train a model on it, or switch on “Classify anyway”.</source>
        <translation>Ramenez l'image aux mêmes unités et à la même correction, entraînez un modèle sur celle-ci, ou activez « Classer malgré tout ».</translation>
    </message>
    <message>
        <source>Bring the image to the same units and correction, train a model on it, or switch on “Detect anyway”.</source>
        <translation>Ramenez l'image aux mêmes unités et à la même correction, entraînez un modèle sur celle-ci, ou activez « Détecter malgré tout ».</translation>
    </message>
    <message>
        <source>By its values</source>
        <translation>Selon ses valeurs</translation>
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
        <translation>SCR du résultat</translation>
    </message>
    <message>
        <source>CRS of {}</source>
        <translation>SCR de {}</translation>
    </message>
    <message>
        <source>CSV file with a column `file` (file names, or paths relative to the source) and a column for the scene.</source>
        <translation>Fichier CSV avec une colonne `file` (noms de fichiers, ou chemins relatifs à la source) et une colonne pour la scène.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Cell size of the result</source>
        <translation>Taille de cellule du résultat</translation>
    </message>
    <message>
        <source>Certificate of the cluster, as swimdiff-cluster certificates wrote it. It names the address as well, so that “Compute on” can stay empty. Images are read where the workers see the same files; otherwise their pixels are sent.</source>
        <translation>Certificat de la grappe, tel que swimdiff-cluster certificates l’a écrit. Il nomme aussi l’adresse, de sorte que « Calculer sur » peut rester vide. Les images sont lues là où les processus de calcul voient les mêmes fichiers ; sinon, leurs pixels sont envoyés.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Change detection on rasters of any size.</source>
        <translation>Détection de changements sur des rasters de toute taille.</translation>
    </message>
    <message>
        <source>Change of colours</source>
        <translation>Variation des couleurs</translation>
    </message>
    <message>
        <source>Change of objects {}</source>
        <translation>Changement des objets {}</translation>
    </message>
    <message>
        <source>Change of objects, {} to {}</source>
        <translation>Changement des objets, de {} à {}</translation>
    </message>
    <message>
        <source>Change vector (cva)</source>
        <translation>Vecteur de changement (cva)</translation>
    </message>
    <message>
        <source>Change {} - {}</source>
        <translation>Changement {} - {}</translation>
    </message>
    <message>
        <source>Change: {}</source>
        <translation>Changement : {}</translation>
    </message>
    <message>
        <source>Changed areas</source>
        <translation>Zones changées</translation>
    </message>
    <message>
        <source>Changed areas smaller than this are removed from the change raster and from the polygons.</source>
        <translation>Les zones changées plus petites sont retirées du raster de changement et des polygones.</translation>
    </message>
    <message>
        <source>Changed objects</source>
        <translation>Objets changés</translation>
    </message>
    <message>
        <source>Channels between a place and its prototypes. Empty: from the preset, 512; 2048 for paper-scale.</source>
        <translation>Canaux entre un endroit et ses prototypes. Vide : selon le préréglage, 512 ; 2048 pour paper-scale.</translation>
    </message>
    <message>
        <source>Channels between a place and its prototypes. Empty: from the preset, 512; 2048 for paper-scale. Only with Method: CMID.</source>
        <translation>Canaux entre un endroit et ses prototypes. Vide : selon le préréglage, 512 ; 2048 pour paper-scale. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check address and join file, and that its scheduler runs.</source>
        <translation>Vérifiez l’adresse et le fichier d’adhésion, et que l’ordonnanceur fonctionne.</translation>
    </message>
    <message>
        <source>Check how it is written; a space in it is written %20.</source>
        <translation>Vérifiez la façon dont elle est écrite ; un espace s’y écrit %20.</translation>
    </message>
    <message>
        <source>Check that both rasters show the same place and have the right CRS.</source>
        <translation>Vérifiez que les deux rasters montrent le même lieu et ont le bon SCR.</translation>
    </message>
    <message>
        <source>Check that it runs, that this machine reaches it, and that both have a copy of the same join file.</source>
        <translation>Vérifiez qu’il fonctionne, que cette machine l’atteint et que les deux ont une copie du même fichier d’adhésion.</translation>
    </message>
    <message>
        <source>Check that its file is not read-only and that the disk has free space, then draw it again.</source>
        <translation>Vérifiez que son fichier n'est pas en lecture seule et qu'il reste de l'espace disque, puis redessinez.</translation>
    </message>
    <message>
        <source>Check that the file is not read-only and that the disk has free space, then answer again.</source>
        <translation>Vérifiez que le fichier n'est pas en lecture seule et qu'il reste de l'espace disque, puis répondez de nouveau.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Vérifiez que le dossier existe et que vous avez le droit d'y écrire.</translation>
    </message>
    <message>
        <source>Check that they belong together, and check the nodata value of the map.</source>
        <translation>Vérifiez qu'ils vont ensemble, et vérifiez la valeur nodata de la carte.</translation>
    </message>
    <message>
        <source>Check the CRS of the layer, and that it belongs to this map.</source>
        <translation>Vérifiez le SCR de la couche, et qu'elle correspond à cette carte.</translation>
    </message>
    <message>
        <source>Check the CRS of the layer. If it is right, start QGIS again.</source>
        <translation>Vérifiez le SCR de la couche. S'il est correct, redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Check the address and whether it has expired, or download the file first.</source>
        <translation>Vérifiez l'adresse et si elle a expiré, ou téléchargez d'abord le fichier.</translation>
    </message>
    <message>
        <source>Check the address of the mirror under Advanced, and whether it needs a user and a password. Both are forgotten when QGIS is closed, so type them again.</source>
        <translation>Vérifiez l'adresse du miroir sous « Avancé », et s'il exige un utilisateur et un mot de passe. Les deux sont oubliés à la fermeture de QGIS, il faut donc les saisir à nouveau.</translation>
    </message>
    <message>
        <source>Check the address, and that the scheduler was started with the join file.</source>
        <translation>Vérifiez l’adresse, et que l’ordonnanceur a été démarré avec le fichier d’adhésion.</translation>
    </message>
    <message>
        <source>Check the address, that the machine is switched on and in the same network, and that its firewall lets this port in.</source>
        <translation>Vérifiez l’adresse, que la machine est allumée et dans le même réseau, et que son pare-feu laisse entrer ce port.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l'adresse.</translation>
    </message>
    <message>
        <source>Check the connection, and the proxy in QGIS under Settings, Options, Network. What was fetched is kept. Without a network, use a folder of wheels under Advanced.</source>
        <translation>Vérifiez la connexion, et le proxy dans QGIS sous Préférences, Options, Réseau. Ce qui a été téléchargé est conservé. Sans réseau, utilisez un dossier de wheels sous « Avancé ».</translation>
    </message>
    <message>
        <source>Check the disk, then run the job again.</source>
        <translation>Vérifiez le disque, puis relancez le traitement.</translation>
    </message>
    <message>
        <source>Check the disk. Delete the packed file, so that it is created again, or copy the images again; then resume.</source>
        <translation>Vérifiez le disque. Supprimez le fichier compacté pour qu'il soit recréé, ou copiez de nouveau les images ; puis reprenez.</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation>Vérifier le moteur</translation>
    </message>
    <message>
        <source>Check the engine's Python: the algorithm 'Check the engine' shows what is missing.</source>
        <translation>Vérifiez le Python du moteur : l'algorithme « Vérifier le moteur » montre ce qui manque.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>Vérifiez les droits d'accès du fichier.</translation>
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation>Vérifiez les droits d'accès du dossier.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and its disk, or choose another one.</source>
        <translation>Vérifiez le dossier, ses droits d'accès et son disque, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Check the free disk space.</source>
        <translation>Vérifiez l'espace disque libre.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Check the nodata value, or use smaller tiles.</source>
        <translation>Vérifiez la valeur nodata, ou utilisez des tuiles plus petites.</translation>
    </message>
    <message>
        <source>Check the nodata value.</source>
        <translation>Vérifiez la valeur nodata.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks, and that the two dates overlap where they have data.</source>
        <translation>Vérifiez les valeurs nodata et les masques, et que les deux dates se recouvrent là où elles ont des données.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks, and the extent if you chose one.</source>
        <translation>Vérifiez les valeurs nodata et les masques, ainsi que l'emprise si vous en avez choisi une.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks.</source>
        <translation>Vérifiez les valeurs nodata et les masques.</translation>
    </message>
    <message>
        <source>Check the nodata values.</source>
        <translation>Vérifiez les valeurs nodata.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check the table or folder.</source>
        <translation>Vérifiez le tableau ou le dossier.</translation>
    </message>
    <message>
        <source>Check their nodata values and masks, and that the two overlap where they have data.</source>
        <translation>Vérifiez leurs valeurs nodata et leurs masques, et que les deux se recouvrent là où ils ont des données.</translation>
    </message>
    <message>
        <source>Check user and password of the proxy in QGIS under Settings, Options, Network. If your organisation does not let programs fetch packages, use a folder of wheels or its mirror under Advanced.</source>
        <translation>Vérifiez l'utilisateur et le mot de passe du proxy dans QGIS sous Préférences, Options, Réseau. Si votre organisation interdit aux programmes de télécharger des paquets, utilisez un dossier de wheels ou son miroir sous « Avancé ».</translation>
    </message>
    <message>
        <source>Check where they are NaN.</source>
        <translation>Vérifiez où ils valent NaN.</translation>
    </message>
    <message>
        <source>Check “Cell size of the result”, which is in units of the CRS.</source>
        <translation>Vérifiez « Taille de cellule du résultat », exprimée en unités du SCR.</translation>
    </message>
    <message>
        <source>Checking image {number} of {count} in {label}</source>
        <translation>Vérification de l'image {number} sur {count} dans {label}</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Vérification du moteur</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sommes de contrôle</translation>
    </message>
    <message>
        <source>Checksums of all files.</source>
        <translation>Sommes de contrôle de tous les fichiers.</translation>
    </message>
    <message>
        <source>Choose a .json file, or a folder with the folders images and labels.</source>
        <translation>Choisissez un fichier .json, ou un dossier contenant les dossiers images et labels.</translation>
    </message>
    <message>
        <source>Choose a CSV file under “Scene table”.</source>
        <translation>Choisissez un fichier CSV sous « Table des scènes ».</translation>
    </message>
    <message>
        <source>Choose a class and a tool and draw on the map: a few areas of each class, spread over the image.</source>
        <translation>Choisissez une classe et un outil et dessinez sur la carte : quelques zones de chaque classe, réparties sur l'image.</translation>
    </message>
    <message>
        <source>Choose a class and draw a box around each object, in areas that you search completely.</source>
        <translation>Choisissez une classe et dessinez une boîte autour de chaque objet, dans des zones que vous examinez entièrement.</translation>
    </message>
    <message>
        <source>Choose a class map. Points are drawn at random, and you say what is really there.</source>
        <translation>Choisissez une carte de classes. Des points sont tirés au hasard, et vous dites ce qui s'y trouve réellement.</translation>
    </message>
    <message>
        <source>Choose a classifier made with this program.</source>
        <translation>Choisissez un classifieur créé avec ce programme.</translation>
    </message>
    <message>
        <source>Choose a date with fewer clouds or another extent, check “Kind of mask”, or turn “Find cloud masks” off.</source>
        <translation>Choisissez une date avec moins de nuages ou une autre emprise, vérifiez « Type de masque », ou désactivez « Chercher les masques de nuages ».</translation>
    </message>
    <message>
        <source>Choose a field that names a class.</source>
        <translation>Choisissez un champ qui nomme une classe.</translation>
    </message>
    <message>
        <source>Choose a field with the size of each object.</source>
        <translation>Choisissez un champ avec la taille de chaque objet.</translation>
    </message>
    <message>
        <source>Choose a file of one of these types: {suffixes}.</source>
        <translation>Choisissez un fichier de l'un de ces types : {suffixes}.</translation>
    </message>
    <message>
        <source>Choose a file that contains only the encoder's weights.</source>
        <translation>Choisissez un fichier qui ne contient que les poids de l'encodeur.</translation>
    </message>
    <message>
        <source>Choose a file with the weights of an encoder.</source>
        <translation>Choisissez un fichier contenant les poids d'un encodeur.</translation>
    </message>
    <message>
        <source>Choose a file written by train-classifier; files of other formats could run foreign code.</source>
        <translation>Choisissez un fichier écrit par train-classifier ; les fichiers d'autres formats pourraient exécuter du code étranger.</translation>
    </message>
    <message>
        <source>Choose a folder or a zip file of images.</source>
        <translation>Choisissez un dossier ou un fichier zip d'images.</translation>
    </message>
    <message>
        <source>Choose a folder or zip with one folder per class, and files that end in {endings}.</source>
        <translation>Choisissez un dossier ou un zip avec un dossier par classe, et des fichiers se terminant par {endings}.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours under Advanced. If it is yours, a virus scanner may protect it.</source>
        <translation>Choisissez sous « Avancé » un dossier qui vous appartient. S'il vous appartient, un antivirus le protège peut-être.</translation>
    </message>
    <message>
        <source>Choose a folder with a short path under Advanced, such as C:\swimdiff, or switch long paths on in Windows.</source>
        <translation>Choisissez sous « Avancé » un dossier au chemin court, comme C:\swimdiff, ou activez les chemins longs dans Windows.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Choisissez un dossier au chemin plus court.</translation>
    </message>
    <message>
        <source>Choose a folder with files that end in {endings}, or a zip file with files that end in {zip_endings}. Unpack zip files of other products, such as Sentinel-2's, into a folder first.</source>
        <translation>Choisissez un dossier avec des fichiers se terminant par {endings}, ou un fichier zip avec des fichiers se terminant par {zip_endings}. Décompressez d'abord dans un dossier les fichiers zip d'autres produits, comme ceux de Sentinel-2.</translation>
    </message>
    <message>
        <source>Choose a folder with one folder of images for each class.</source>
        <translation>Choisissez un dossier avec un dossier d'images pour chaque classe.</translation>
    </message>
    <message>
        <source>Choose a folder with one folder per place, each with the files before, after and change.</source>
        <translation>Choisissez un dossier avec un dossier par lieu, chacun contenant les fichiers before, after et change.</translation>
    </message>
    <message>
        <source>Choose a folder with the folders images and labels.</source>
        <translation>Choisissez un dossier contenant les dossiers images et labels.</translation>
    </message>
    <message>
        <source>Choose a folder with the folders images and masks, or a raster and the layer of its polygons.</source>
        <translation>Choisissez un dossier contenant les dossiers images et masks, ou un raster et la couche de ses polygones.</translation>
    </message>
    <message>
        <source>Choose a higher “Lowest score”, or search a part of the image.</source>
        <translation>Choisissez une valeur plus élevée de « Score minimal », ou une partie de l'image.</translation>
    </message>
    <message>
        <source>Choose a larger “Patch” or “Distance of patches”, or a part of the image.</source>
        <translation>Choisissez une « Imagette » ou une « Distance des imagettes » plus grande, ou une partie de l'image.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons; if only selected features are used, select some.</source>
        <translation>Choisissez une couche de polygones ; si seules les entités sélectionnées sont utilisées, sélectionnez-en.</translation>
    </message>
    <message>
        <source>Choose a map of classes: one band of whole numbers.</source>
        <translation>Choisissez une carte de classes : une bande de nombres entiers.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors of a training here.</source>
        <translation>Choisissez un model.safetensors d'un entraînement fait ici.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors of a training on this page.</source>
        <translation>Choisissez un model.safetensors d'un entraînement de cette page.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors written by train-classifier.</source>
        <translation>Choisissez un model.safetensors écrit par train-classifier.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors written by train-detector.</source>
        <translation>Choisissez un model.safetensors écrit par train-detector.</translation>
    </message>
    <message>
        <source>Choose a multiple of {portions}, at least {least}.</source>
        <translation>Choisissez un multiple de {portions}, au moins {least}.</translation>
    </message>
    <message>
        <source>Choose a place of {path} that has data.</source>
        <translation>Choisissez un endroit de {path} qui a des données.</translation>
    </message>
    <message>
        <source>Choose a polygon layer that can be edited, or create labels with New….</source>
        <translation>Choisissez une couche de polygones modifiable, ou créez des étiquettes avec Nouveau….</translation>
    </message>
    <message>
        <source>Choose a raster file in it.</source>
        <translation>Choisissez un fichier raster qui s'y trouve.</translation>
    </message>
    <message>
        <source>Choose a raster file.</source>
        <translation>Choisissez un fichier raster.</translation>
    </message>
    <message>
        <source>Choose a raster layer.</source>
        <translation>Choisissez une couche raster.</translation>
    </message>
    <message>
        <source>Choose a raster with image bands.</source>
        <translation>Choisissez un raster avec des bandes d'image.</translation>
    </message>
    <message>
        <source>Choose a smaller box, or a point.</source>
        <translation>Choisissez un rectangle plus petit, ou un point.</translation>
    </message>
    <message>
        <source>Choose a smaller share, so that the encoder is shown something.</source>
        <translation>Choisissez une part plus petite, pour que l'encodeur voie quelque chose.</translation>
    </message>
    <message>
        <source>Choose a smaller window, or close other programs.</source>
        <translation>Choisissez une fenêtre plus petite, ou fermez d'autres programmes.</translation>
    </message>
    <message>
        <source>Choose a smaller window, or fewer workers on each machine, or start them with more --memory-gb.</source>
        <translation>Choisissez une fenêtre plus petite, ou moins de processus par machine, ou démarrez-les avec un --memory-gb plus grand.</translation>
    </message>
    <message>
        <source>Choose a smaller window, or fewer workers on each machine.</source>
        <translation>Choisissez une fenêtre plus petite, ou moins de processus de calcul sur chaque machine.</translation>
    </message>
    <message>
        <source>Choose a value above 0 and at most 1.</source>
        <translation>Choisissez une valeur supérieure à 0 et d'au plus 1.</translation>
    </message>
    <message>
        <source>Choose a value above 0.</source>
        <translation>Choisissez une valeur supérieure à 0.</translation>
    </message>
    <message>
        <source>Choose a value from 0 to 1.</source>
        <translation>Choisissez une valeur de 0 à 1.</translation>
    </message>
    <message>
        <source>Choose a value of at least 1.</source>
        <translation>Choisissez une valeur d'au moins 1.</translation>
    </message>
    <message>
        <source>Choose a value of at least 2.</source>
        <translation>Choisissez une valeur d'au moins 2.</translation>
    </message>
    <message>
        <source>Choose a value of at least 8.</source>
        <translation>Choisissez une valeur d'au moins 8.</translation>
    </message>
    <message>
        <source>Choose a vector layer.</source>
        <translation>Choisissez une couche vectorielle.</translation>
    </message>
    <message>
        <source>Choose a weight above 0 for at least one of them.</source>
        <translation>Choisissez un poids supérieur à 0 pour au moins l'un d'eux.</translation>
    </message>
    <message>
        <source>Choose a “Batch” that can be divided by the number of processes and of “Accumulated parts”.</source>
        <translation>Choisissez un « Lot » divisible par le nombre de processus et de « Parties accumulées ».</translation>
    </message>
    <message>
        <source>Choose a “Patch” or “Size of the views” of {low} or {high} px.</source>
        <translation>Choisissez une « Imagette » ou une « Taille des vues » de {low} ou {high} px.</translation>
    </message>
    <message>
        <source>Choose a “Patch” or “Size of the views” of {low} px.</source>
        <translation>Choisissez une « Imagette » ou une « Taille des vues » de {low} px.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or move the file elsewhere.</source>
        <translation>Choisissez un dossier vide, ou déplacez le fichier ailleurs.</translation>
    </message>
    <message>
        <source>Choose an encoder made with this program.</source>
        <translation>Choisissez un encodeur créé avec ce programme.</translation>
    </message>
    <message>
        <source>Choose an existing file.</source>
        <translation>Choisissez un fichier existant.</translation>
    </message>
    <message>
        <source>Choose an item with GeoTIFF or JPEG 2000 files.</source>
        <translation>Choisissez un élément avec des fichiers GeoTIFF ou JPEG 2000.</translation>
    </message>
    <message>
        <source>Choose an objects.gpkg written by detect-objects.</source>
        <translation>Choisissez un objects.gpkg écrit par detect-objects.</translation>
    </message>
    <message>
        <source>Choose another Python, or another place for the libraries, under Advanced.</source>
        <translation>Choisissez sous « Avancé » un autre Python, ou une autre source des bibliothèques.</translation>
    </message>
    <message>
        <source>Choose another file or layer.</source>
        <translation>Choisissez un autre fichier ou une autre couche.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder under Advanced.</source>
        <translation>Choisissez un autre dossier sous « Avancé ».</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Choose another layer, or check its CRS and “Extent of the result”. The images cover {bounds} in {crs_name}.</source>
        <translation>Choisissez une autre couche, ou vérifiez son SCR et « Emprise du résultat ». Les images couvrent {bounds} dans {crs_name}.</translation>
    </message>
    <message>
        <source>Choose another layer, or check its CRS.</source>
        <translation>Choisissez une autre couche, ou vérifiez son SCR.</translation>
    </message>
    <message>
        <source>Choose another map, or check its nodata value.</source>
        <translation>Choisissez une autre carte, ou vérifiez sa valeur nodata.</translation>
    </message>
    <message>
        <source>Choose another name, or delete the other encoder first.</source>
        <translation>Choisissez un autre nom, ou supprimez d'abord l'autre encodeur.</translation>
    </message>
    <message>
        <source>Choose another name, or open the existing label file.</source>
        <translation>Choisissez un autre nom, ou ouvrez le fichier d'étiquettes existant.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another name; machines that have a copy of the old file could not join any more.</source>
        <translation>Choisissez un autre nom ; les machines qui ont une copie de l’ancien fichier ne pourraient plus adhérer.</translation>
    </message>
    <message>
        <source>Choose another one in the options, or set the environment variable SWIMDIFF_PYTHON.</source>
        <translation>Choisissez-en un autre dans les options, ou définissez la variable d'environnement SWIMDIFF_PYTHON.</translation>
    </message>
    <message>
        <source>Choose another output folder, or move this file elsewhere.</source>
        <translation>Choisissez un autre dossier de sortie, ou déplacez ce fichier ailleurs.</translation>
    </message>
    <message>
        <source>Choose another output folder, or move this sample first.</source>
        <translation>Choisissez un autre dossier de sortie, ou déplacez d'abord cet échantillon.</translation>
    </message>
    <message>
        <source>Choose another output folder, or start without “Resume”, which replaces this result at the end.</source>
        <translation>Choisissez un autre dossier de sortie, ou lancez sans « Reprendre », ce qui remplacera ce résultat à la fin.</translation>
    </message>
    <message>
        <source>Choose another output folder, or start without “Resume”.</source>
        <translation>Choisissez un autre dossier de sortie, ou lancez sans « Reprendre ».</translation>
    </message>
    <message>
        <source>Choose another output folder, use the same parameters as the other run, or start again without “Resume”, which deletes its checkpoints.</source>
        <translation>Choisissez un autre dossier de sortie, utilisez les mêmes paramètres que l'autre exécution, ou recommencez sans « Reprendre », ce qui supprime ses points de reprise.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>Choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>Choose another “CRS of the result”.</source>
        <translation>Choisissez un autre « SCR du résultat ».</translation>
    </message>
    <message>
        <source>Choose as many bands as the encoder needs.</source>
        <translation>Choisissez autant de bandes que l'encodeur en demande.</translation>
    </message>
    <message>
        <source>Choose at least one band, and the same number for each raster.</source>
        <translation>Choisissez au moins une bande, et le même nombre pour chaque raster.</translation>
    </message>
    <message>
        <source>Choose at least one of {products}.</source>
        <translation>Choisissez au moins un élément parmi {products}.</translation>
    </message>
    <message>
        <source>Choose at most the value of “Temperature”, so that only similar patches count as the same.</source>
        <translation>Choisissez au plus la valeur de « Température », pour que seules des imagettes semblables comptent comme identiques.</translation>
    </message>
    <message>
        <source>Choose at most {cells} {cells:cell|cells}, or leave it empty.</source>
        <translation>Choisissez au plus {cells} {cells:cellule|cellules}, ou laissez vide.</translation>
    </message>
    <message>
        <source>Choose auto or cpu.</source>
        <translation>Choisissez auto ou cpu.</translation>
    </message>
    <message>
        <source>Choose before or after.</source>
        <translation>Choisissez before ou after.</translation>
    </message>
    <message>
        <source>Choose existing files.</source>
        <translation>Choisissez des fichiers existants.</translation>
    </message>
    <message>
        <source>Choose frozen or fine-tuned.</source>
        <translation>Choisissez frozen ou fine-tuned.</translation>
    </message>
    <message>
        <source>Choose it above at its new place.</source>
        <translation>Choisissez-la ci-dessus à son nouvel emplacement.</translation>
    </message>
    <message>
        <source>Choose labels that can be edited, or create new ones.</source>
        <translation>Choisissez des étiquettes modifiables, ou créez-en de nouvelles.</translation>
    </message>
    <message>
        <source>Choose labels where the image has data, and check its nodata value.</source>
        <translation>Choisissez des étiquettes là où l'image a des données, et vérifiez sa valeur nodata.</translation>
    </message>
    <message>
        <source>Choose larger ones, or a smaller “Cell size of the result”.</source>
        <translation>Choisissez-en de plus grands, ou une « Taille de cellule du résultat » plus petite.</translation>
    </message>
    <message>
        <source>Choose one of its fields.</source>
        <translation>Choisissez l'un de ses champs.</translation>
    </message>
    <message>
        <source>Choose one of them under “Class field”.</source>
        <translation>Choisissez l'un d'eux sous « Champ de classe ».</translation>
    </message>
    <message>
        <source>Choose one of {choices}, or a number from 0 to 1.</source>
        <translation>Choisissez l'une des valeurs {choices}, ou un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Choisissez l'une des valeurs {choices}.</translation>
    </message>
    <message>
        <source>Choose one of {known}.</source>
        <translation>Choisissez l'une des valeurs {known}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>Choose one under Advanced.</source>
        <translation>Choisissez-en un sous « Avancé ».</translation>
    </message>
    <message>
        <source>Choose one: GeoPackage, Shapefile, GeoJSON, FlatGeobuf.</source>
        <translation>Choisissez-en un : GeoPackage, Shapefile, GeoJSON, FlatGeobuf.</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>Choisissez-en d'autres ci-dessus.</translation>
    </message>
    <message>
        <source>Choose polygons, lines or points.</source>
        <translation>Choisissez des polygones, des lignes ou des points.</translation>
    </message>
    <message>
        <source>Choose raster layers of two dates. No imagery at hand? {}</source>
        <translation>Choisissez des couches raster de deux dates. Pas d'images sous la main ? {}</translation>
    </message>
    <message>
        <source>Choose rasters, folders or zip files of images.</source>
        <translation>Choisissez des rasters, des dossiers ou des fichiers zip d'images.</translation>
    </message>
    <message>
        <source>Choose the .shp file next to it.</source>
        <translation>Choisissez le fichier .shp qui se trouve à côté.</translation>
    </message>
    <message>
        <source>Choose the bands in the model's order under “Bands”.</source>
        <translation>Choisissez les bandes dans l'ordre du modèle sous « Bandes ».</translation>
    </message>
    <message>
        <source>Choose the bands that the encoder needs, in its order, or an encoder that fits these bands.</source>
        <translation>Choisissez les bandes que l'encodeur demande, dans son ordre, ou un encodeur adapté à ces bandes.</translation>
    </message>
    <message>
        <source>Choose the bands to compare under “{label}” and “{second_label}”, such as 1,2,3 and 3,2,1.</source>
        <translation>Choisissez les bandes à comparer sous « {label} » et « {second_label} », par exemple 1,2,3 et 3,2,1.</translation>
    </message>
    <message>
        <source>Choose the classes.tif of a finished classification, or another raster of whole numbers.</source>
        <translation>Choisissez le classes.tif d'une classification terminée, ou un autre raster de nombres entiers.</translation>
    </message>
    <message>
        <source>Choose the classes.tif of a finished classification, or another raster with one band.</source>
        <translation>Choisissez le classes.tif d'une classification terminée, ou un autre raster à une bande.</translation>
    </message>
    <message>
        <source>Choose the field of the class under “Class field”.</source>
        <translation>Choisissez le champ de la classe sous « Champ de classe ».</translation>
    </message>
    <message>
        <source>Choose the field of the classes.</source>
        <translation>Choisissez le champ des classes.</translation>
    </message>
    <message>
        <source>Choose the field of the true class under “Class field”. It must contain names or values of the map's classes.</source>
        <translation>Choisissez le champ de la classe réelle sous « Champ de classe ». Il doit contenir des noms ou des valeurs des classes de la carte.</translation>
    </message>
    <message>
        <source>Choose the folder of a model of places.</source>
        <translation>Choisissez le dossier d'un modèle de lieux.</translation>
    </message>
    <message>
        <source>Choose the folder of a training of objects.</source>
        <translation>Choisissez le dossier d'un entraînement d'objets.</translation>
    </message>
    <message>
        <source>Choose the folder of a training.</source>
        <translation>Choisissez le dossier d'un entraînement.</translation>
    </message>
    <message>
        <source>Choose the folder of an accuracy assessment.</source>
        <translation>Choisissez le dossier d'une évaluation de l'exactitude.</translation>
    </message>
    <message>
        <source>Choose the folder of an environment</source>
        <translation>Choisir le dossier d'un environnement</translation>
    </message>
    <message>
        <source>Choose the folder of found objects.</source>
        <translation>Choisissez le dossier d'objets trouvés.</translation>
    </message>
    <message>
        <source>Choose the folder that contains them.</source>
        <translation>Choisissez le dossier qui les contient.</translation>
    </message>
    <message>
        <source>Choose the image first.</source>
        <translation>Choisissez d'abord l'image.</translation>
    </message>
    <message>
        <source>Choose the image whose objects are to be found. No imagery at hand?</source>
        <translation>Choisissez l'image dont les objets doivent être trouvés. Pas d'images sous la main ?</translation>
    </message>
    <message>
        <source>Choose the image whose pixels are to be classified.</source>
        <translation>Choisissez l'image dont les pixels doivent être classés.</translation>
    </message>
    <message>
        <source>Choose the image whose places are to be named.</source>
        <translation>Choisissez l'image dont les lieux doivent être nommés.</translation>
    </message>
    <message>
        <source>Choose the images to train on. If it is the same path as “Test data”, the images are split.</source>
        <translation>Choisissez les images d'entraînement. Si le chemin est le même que « Données de test », les images sont réparties.</translation>
    </message>
    <message>
        <source>Choose the images to train on. If it is the same path as “Test data”, the images or polygons are split.</source>
        <translation>Choisissez les images d'entraînement. Si c'est le même chemin que « Données de test », les images ou polygones sont répartis.</translation>
    </message>
    <message>
        <source>Choose the item.json of an acquisition, or a catalogue or collection that leads to items on this machine.</source>
        <translation>Choisissez le fichier item.json d'une acquisition, ou un catalogue ou une collection qui mène à des éléments sur cette machine.</translation>
    </message>
    <message>
        <source>Choose the item.json of one of them, or run over all of them with run-many.</source>
        <translation>Choisissez le fichier item.json de l'une d'elles, ou traitez-les toutes avec run-many.</translation>
    </message>
    <message>
        <source>Choose the join file of the cluster.</source>
        <translation>Choisissez le fichier d’adhésion de la grappe.</translation>
    </message>
    <message>
        <source>Choose the mask as it was delivered: interpolated classes mean nothing. For a mask of your own, set “{kind_label}” to “{other_label}” and name its values.</source>
        <translation>Choisissez le masque tel qu'il a été livré : des classes interpolées ne signifient rien. Pour un masque à vous, réglez « {kind_label} » sur « {other_label} » et indiquez ses valeurs.</translation>
    </message>
    <message>
        <source>Choose the mask of the same place, or none.</source>
        <translation>Choisissez le masque du même lieu, ou aucun.</translation>
    </message>
    <message>
        <source>Choose the mask's own file, or another “{kind_label}”.</source>
        <translation>Choisissez le fichier propre du masque, ou une autre valeur de « {kind_label} ».</translation>
    </message>
    <message>
        <source>Choose the output folder of a finished detect-change, or run detect-change again.</source>
        <translation>Choisissez le dossier de sortie d'un traitement detect-change terminé, ou relancez detect-change.</translation>
    </message>
    <message>
        <source>Choose the output folder of a pretraining.</source>
        <translation>Choisissez le dossier de sortie d'un préentraînement.</translation>
    </message>
    <message>
        <source>Choose the places to train on. If it is the same path as “Test data”, the places are split.</source>
        <translation>Choisissez les lieux d'entraînement. Si le chemin est le même que « Données de test », les lieux sont répartis.</translation>
    </message>
    <message>
        <source>Choose the probabilities of this map.</source>
        <translation>Choisissez les probabilités de cette carte.</translation>
    </message>
    <message>
        <source>Choose the probability.tif that classify wrote together with this map.</source>
        <translation>Choisissez le probability.tif que classify a écrit avec cette carte.</translation>
    </message>
    <message>
        <source>Choose the result.json of a finished accuracy or train-classifier.</source>
        <translation>Choisissez le result.json d'un traitement accuracy ou train-classifier terminé.</translation>
    </message>
    <message>
        <source>Choose the same bands in the model's order under “Bands”.</source>
        <translation>Choisissez les mêmes bandes dans l'ordre du modèle sous « Bandes ».</translation>
    </message>
    <message>
        <source>Choose the same number for both.</source>
        <translation>Choisissez le même nombre pour les deux.</translation>
    </message>
    <message>
        <source>Choose the same number from each under “Bands”, or for a single source with PATH{mark}1,2,3</source>
        <translation>Choisissez le même nombre de chacune sous « Bandes », ou pour une seule source avec PATH{mark}1,2,3</translation>
    </message>
    <message>
        <source>Choose the same “Bands” of all rasters.</source>
        <translation>Choisissez les mêmes « Bandes » de tous les rasters.</translation>
    </message>
    <message>
        <source>Choose the “{label}” that swimdiff-cluster certificates wrote.</source>
        <translation>Choisissez le « {label} » que swimdiff-cluster certificates a écrit.</translation>
    </message>
    <message>
        <source>Choose weights as torchvision, timm, MoCo, SeCo, SSL4EO-S12, Satlas or CMID store them, of one of these networks: {labels}.</source>
        <translation>Choisissez des poids tels que torchvision, timm, MoCo, SeCo, SSL4EO-S12, Satlas ou CMID les enregistrent, d'un de ces réseaux : {labels}.</translation>
    </message>
    <message>
        <source>Choose where the result goes, then start again</source>
        <translation>Choisissez où va le résultat, puis recommencez</translation>
    </message>
    <message>
        <source>Choose “{kind_label}”; with “{other_label}”, name the values that hide the ground under “{values_label}”.</source>
        <translation>Choisissez « {kind_label} » ; avec « {other_label} », indiquez sous « {values_label} » les valeurs qui cachent le sol.</translation>
    </message>
    <message>
        <source>Chooses and checks the Python that does the computations, and the models folder</source>
        <translation>Choisit et vérifie le Python qui effectue les calculs, et le dossier des modèles</translation>
    </message>
    <message>
        <source>Chooses the file of a model</source>
        <translation>Choisit le fichier d'un modèle</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class &amp;field</source>
        <translation>&amp;Champ de classe</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Champ de classe</translation>
    </message>
    <message>
        <source>Class {}</source>
        <translation>Classe {}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes with names need a text field.</source>
        <translation>Les classes nommées exigent un champ texte.</translation>
    </message>
    <message>
        <source>Classes without a pixel: {names}.</source>
        <translation>Classes sans aucun pixel : {names}.</translation>
    </message>
    <message>
        <source>Classes {}</source>
        <translation>Classes {}</translation>
    </message>
    <message>
        <source>Classif&amp;y whole image</source>
        <translation>C&amp;lasser toute l'image</translation>
    </message>
    <message>
        <source>Classified in {}.</source>
        <translation>Classé en {}.</translation>
    </message>
    <message>
        <source>Classifies a whole image with a trained model.</source>
        <translation>Classe une image entière avec un modèle entraîné.</translation>
    </message>
    <message>
        <source>Classifies the whole image with this model</source>
        <translation>Classe l'image entière avec ce modèle</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Classify anyway</source>
        <translation>Classer malgré tout</translation>
    </message>
    <message>
        <source>Classify even if the ground resolution or the values of the image differ from those that the model was trained on.</source>
        <translation>Classer même si la résolution au sol ou les valeurs de l'image diffèrent de celles sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>Classify even if the ground resolution or the values of the image, or the size of the tiles, differ from those that the model was trained on.</source>
        <translation>Classer même si la résolution au sol ou les valeurs de l'image, ou la taille des tuiles, diffèrent de celles d'entraînement du modèle.</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Classifying the labels that were left out</source>
        <translation>Classification des étiquettes laissées de côté</translation>
    </message>
    <message>
        <source>Classifying {name}</source>
        <translation>Classification de {name}</translation>
    </message>
    <message>
        <source>Click a place on the map: the tiles that look most like it light up, ranked. It needs no labels.</source>
        <translation>Cliquez sur un lieu de la carte : les tuiles qui lui ressemblent le plus s'allument, classées. Aucune étiquette n'est nécessaire.</translation>
    </message>
    <message>
        <source>Click to place a label.</source>
        <translation>Cliquez pour placer une étiquette.</translation>
    </message>
    <message>
        <source>Click to place corners, right-click to finish. Hold the button and drag to draw freehand.</source>
        <translation>Cliquez pour placer des sommets, clic droit pour terminer. Maintenez le bouton et faites glisser pour dessiner à main levée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>Fermez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>Close the program or remove the layer, then open the folder again.</source>
        <translation>Fermez le programme ou retirez la couche, puis rouvrez le dossier.</translation>
    </message>
    <message>
        <source>Close the program or remove the layer, then rename the file or run the job again.</source>
        <translation>Fermez le programme ou retirez la couche, puis renommez le fichier ou relancez le traitement.</translation>
    </message>
    <message>
        <source>Close the programs that are using it.</source>
        <translation>Fermez les programmes qui l'utilisent.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF optimisé pour le cloud</translation>
    </message>
    <message>
        <source>Collecting {count} libraries…</source>
        <translation>Collecte de {count} bibliothèques…</translation>
    </message>
    <message>
        <source>Colour of the chosen class…</source>
        <translation>Couleur de la classe choisie…</translation>
    </message>
    <message>
        <source>Colour of {}</source>
        <translation>Couleur de {}</translation>
    </message>
    <message>
        <source>Column of the table that names the scene.</source>
        <translation>Colonne de la table qui nomme la scène.</translation>
    </message>
    <message>
        <source>Compare each patch with the other patches of its batch as well. Their keys are never out of date, as those of the queue are while the encoder learns fast. Without this, only the queue counts, as published.</source>
        <translation>Comparer chaque imagette aussi avec les autres imagettes de son lot. Leurs clés ne sont jamais périmées, comme le sont celles de la file d'attente tant que l'encodeur apprend vite. Sans cela, seule la file d'attente compte, comme publié.</translation>
    </message>
    <message>
        <source>Compare objects</source>
        <translation>Comparer les objets</translation>
    </message>
    <message>
        <source>Compare objects of two dates</source>
        <translation>Comparer les objets de deux dates</translation>
    </message>
    <message>
        <source>Compare the mean spectrum of the batch, as published. Without this, that of each image.</source>
        <translation>Comparer le spectre moyen du lot, comme publié. Sans cela, celui de chaque image.</translation>
    </message>
    <message>
        <source>Compare the mean spectrum of the batch, as published. Without this, that of each image. Only with Method: CMID.</source>
        <translation>Comparer le spectre moyen du lot, comme publié. Sans cela, celui de chaque image. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>Compare two images without a CRS pixel by pixel; they must have the same size. Areas are then given in pixels.</source>
        <translation>Comparer pixel par pixel deux images sans SCR ; elles doivent avoir la même taille. Les surfaces sont alors données en pixels.</translation>
    </message>
    <message>
        <source>Compare wit&amp;h reference</source>
        <translation>Comparer à la référe&amp;nce</translation>
    </message>
    <message>
        <source>Compare with the start</source>
        <translation>Comparer avec le point de départ</translation>
    </message>
    <message>
        <source>Compared at {count:,} {count:place|places}.</source>
        <translation>Comparé en {count:,} {count:endroit|endroits}.</translation>
    </message>
    <message>
        <source>Compared in {}.</source>
        <translation>Comparé en {}.</translation>
    </message>
    <message>
        <source>Compares a map with a reference: confusion matrix, accuracies and areas with their confidence intervals.</source>
        <translation>Compare une carte à une référence : matrice de confusion, exactitudes et surfaces avec leurs intervalles de confiance.</translation>
    </message>
    <message>
        <source>Compares the map with the reference, wherever both have a class</source>
        <translation>Compare la carte à la référence, partout où les deux ont une classe</translation>
    </message>
    <message>
        <source>Compares the map with the reference. Only a random sample tells the accuracy of the whole map.</source>
        <translation>Compare la carte à la référence. Seul un échantillon aléatoire donne l'exactitude de toute la carte.</translation>
    </message>
    <message>
        <source>Compares the objects of two dates by place: which appeared, which vanished, which stayed.</source>
        <translation>Compare les objets de deux dates selon leur place : lesquels sont apparus, ont disparu ou sont restés.</translation>
    </message>
    <message>
        <source>Comparing the objects</source>
        <translation>Comparaison des objets</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Compute each batch in this many parts, to save memory.</source>
        <translation>Calculer chaque lot en autant de parties, pour économiser la mémoire.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer sur</translation>
    </message>
    <message>
        <source>Computed in {}.</source>
        <translation>Calculé en {}.</translation>
    </message>
    <message>
        <source>Computes &amp;on</source>
        <translation>Calcule &amp;sur</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcule sur</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>Calcul des sommes de contrôle</translation>
    </message>
    <message>
        <source>Computing features of the labelled pixels</source>
        <translation>Calcul des caractéristiques des pixels étiquetés</translation>
    </message>
    <message>
        <source>Computing the encoder's maps</source>
        <translation>Calcul des cartes de l'encodeur</translation>
    </message>
    <message>
        <source>Computing the maps of {name}</source>
        <translation>Calcul des cartes de {name}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confidence level of all intervals.</source>
        <translation>Niveau de confiance de tous les intervalles.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Confusion matrix and figures of each class, in the browser</source>
        <translation>Matrice de confusion et chiffres de chaque classe, dans le navigateur</translation>
    </message>
    <message>
        <source>Confusion matrix, accuracy and area of each class, in the browser</source>
        <translation>Matrice de confusion, exactitude et surface de chaque classe, dans le navigateur</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the reference, columns the map.</source>
        <translation>Matrice de confusion : les lignes sont la référence, les colonnes la carte.</translation>
    </message>
    <message>
        <source>Connects to a cluster, counts its workers and compares their versions with those of this engine.</source>
        <translation>Se connecte à une grappe, compte ses processus de calcul et compare leurs versions avec celles de ce moteur.</translation>
    </message>
    <message>
        <source>Contains the true area with {:g} % confidence</source>
        <translation>Contient la surface réelle avec {:g} % de confiance</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint in the output folder</source>
        <translation>Continue à partir du dernier point de reprise dans le dossier de sortie</translation>
    </message>
    <message>
        <source>Continues with points that were drawn earlier: the sample.gpkg in their folder</source>
        <translation>Continue avec des points tirés auparavant : le sample.gpkg de leur dossier</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Convert it to a GeoTIFF.</source>
        <translation>Convertissez-le en GeoTIFF.</translation>
    </message>
    <message>
        <source>Convert it to a GeoTIFF: gdal_translate IN OUT.tif; in QGIS, choose its layer, which is then exported. If it has several layers or variables, gdalinfo lists them.</source>
        <translation>Convertissez-le en GeoTIFF : gdal_translate IN OUT.tif ; dans QGIS, choisissez sa couche, qui est alors exportée. S'il a plusieurs couches ou variables, gdalinfo les énumère.</translation>
    </message>
    <message>
        <source>Convert it to a plain GeoTIFF (gdal_translate), or set “Allow virtual and remote files” if you trust it and everything that it refers to.</source>
        <translation>Convertissez-le en simple GeoTIFF (gdal_translate), ou activez « Autoriser les fichiers virtuels et distants » si vous lui faites confiance, ainsi qu'à tout ce à quoi il renvoie.</translation>
    </message>
    <message>
        <source>Convert it to a tiled GeoTIFF: gdal_translate -co TILED=YES IN OUT.tif</source>
        <translation>Convertissez-la en GeoTIFF tuilé : gdal_translate -co TILED=YES IN OUT.tif</translation>
    </message>
    <message>
        <source>Convert it to colours first: gdal_translate -expand rgb IN.tif OUT.tif</source>
        <translation>Convertissez-le d'abord en couleurs : gdal_translate -expand rgb IN.tif OUT.tif</translation>
    </message>
    <message>
        <source>Converts weights of others (torchvision, timm, SSL4EO-S12, SeCo, DeCUR, Satlas, CMID) to an encoder file.</source>
        <translation>Convertit les poids d'autres sources (torchvision, timm, SSL4EO-S12, SeCo, DeCUR, Satlas, CMID) en fichier d'encodeur.</translation>
    </message>
    <message>
        <source>Coordinate reference system: {}</source>
        <translation>Système de coordonnées de référence : {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copies the finished encoder to the models folder, so that other tools list it by name.</source>
        <translation>Copie l'encodeur terminé dans le dossier des modèles, pour que d'autres outils le proposent par son nom.</translation>
    </message>
    <message>
        <source>Copies the message and the log, to report them to the authors</source>
        <translation>Copie le message et le journal, pour les signaler aux auteurs</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that Classify lists it by name.</source>
        <translation>Copie le modèle dans le dossier des modèles, pour que « Classer » le propose par son nom.</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that Find objects lists it by name.</source>
        <translation>Copie le modèle dans le dossier des modèles, pour que Trouver des objets le liste par son nom.</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that Name places lists it by name.</source>
        <translation>Copie le modèle dans le dossier des modèles, pour que « Nommer des lieux » le propose par son nom.</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that it is listed by name</source>
        <translation>Copie le modèle dans le dossier des modèles, pour qu'il soit listé par son nom</translation>
    </message>
    <message>
        <source>Copies versions, devices and the last lines of the log, without your name</source>
        <translation>Copie les versions, les périphériques et les dernières lignes du journal, sans votre nom</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all patches to one file in the output folder first. It can be read much faster than the sources.</source>
        <translation>Copier d'abord toutes les imagettes dans un fichier du dossier de sortie. Il se lit beaucoup plus vite que les sources.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy it to a folder where you have write permission.</source>
        <translation>Copiez-le dans un dossier où vous avez le droit d'écrire.</translation>
    </message>
    <message>
        <source>Copy or download the file again, or choose an extent without these pixels.</source>
        <translation>Copiez ou téléchargez de nouveau le fichier, ou choisissez une emprise sans ces pixels.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Copy or download the files again, or remove them from the source.</source>
        <translation>Copiez ou téléchargez de nouveau les fichiers, ou retirez-les de la source.</translation>
    </message>
    <message>
        <source>Copy or download them again.</source>
        <translation>Copiez-les ou téléchargez-les de nouveau.</translation>
    </message>
    <message>
        <source>Copy the details and look into the log; press Set up again to go on from what was fetched.</source>
        <translation>Copiez les détails et consultez le journal ; cliquez de nouveau sur « Installer » pour reprendre avec ce qui a été téléchargé.</translation>
    </message>
    <message>
        <source>Copy the details and send them to the authors.</source>
        <translation>Copiez les détails et envoyez-les aux auteurs.</translation>
    </message>
    <message>
        <source>Copy the encoder there, to the same path, or choose one that comes with the program.</source>
        <translation>Copiez-y l’encodeur, au même chemin, ou choisissez-en un qui est fourni avec le programme.</translation>
    </message>
    <message>
        <source>Copy the file again that swimdiff-cluster certificates wrote.</source>
        <translation>Copiez de nouveau le fichier que swimdiff-cluster certificates a écrit.</translation>
    </message>
    <message>
        <source>Copy the join file with which the scheduler was started.</source>
        <translation>Copiez le fichier d’adhésion avec lequel l’ordonnanceur a été démarré.</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Copie des fichiers</translation>
    </message>
    <message>
        <source>Correct among the areas mapped as this class: {}</source>
        <translation>Correct parmi les zones cartographiées dans cette classe : {}</translation>
    </message>
    <message>
        <source>Correct the card, or download or copy the file again.</source>
        <translation>Corrigez la fiche, ou téléchargez ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Correct the shift</source>
        <translation>Corriger le décalage</translation>
    </message>
    <message>
        <source>Correct this setting or remove it. {setup}</source>
        <translation>Corrigez ce paramètre ou supprimez-le. {setup}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Counting changed areas</source>
        <translation>Comptage des zones changées</translation>
    </message>
    <message>
        <source>Counting the classes of the map</source>
        <translation>Comptage des classes de la carte</translation>
    </message>
    <message>
        <source>Counts and figures, in the browser</source>
        <translation>Nombres et chiffres, dans le navigateur</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Couplage</translation>
    </message>
    <message>
        <source>Covers the places where the map is uncertain</source>
        <translation>Couvre les endroits où la carte est incertaine</translation>
    </message>
    <message>
        <source>Create a file for your labels with New…, or choose a layer of boxes or outlines.</source>
        <translation>Créez un fichier pour vos étiquettes avec Nouveau…, ou choisissez une couche de boîtes ou de contours.</translation>
    </message>
    <message>
        <source>Create a file for your labels with New…, or choose a layer with a field that names classes.</source>
        <translation>Créez un fichier pour vos étiquettes avec « Nouveau… », ou choisissez une couche avec un champ qui nomme des classes.</translation>
    </message>
    <message>
        <source>Create a raster of the amplitude first, for example with gdal_calc.py --calc='abs(A)'.</source>
        <translation>Créez d'abord un raster de l'amplitude, par exemple avec gdal_calc.py --calc='abs(A)'.</translation>
    </message>
    <message>
        <source>Create a sample pair</source>
        <translation>Créer une paire d'exemple</translation>
    </message>
    <message>
        <source>Create or download the zip file again.</source>
        <translation>Créez ou téléchargez de nouveau le fichier zip.</translation>
    </message>
    <message>
        <source>Create the zip file again from plain images, or unpack it into a folder if you trust it.</source>
        <translation>Recréez le fichier zip à partir d'images simples, ou décompressez-le dans un dossier si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>Creates a file for labels and their classes in the CRS of the image, or opens an existing one.</source>
        <translation>Crée un fichier pour les étiquettes et leurs classes dans le SCR de l'image, ou en ouvre un existant.</translation>
    </message>
    <message>
        <source>Creates a georeferenced pair of synthetic rasters with known change.</source>
        <translation>Crée une paire géoréférencée de rasters synthétiques dont le changement est connu.</translation>
    </message>
    <message>
        <source>Creates a pair of images with known change and adds it to the project</source>
        <translation>Crée une paire d'images dont le changement est connu et l'ajoute au projet</translation>
    </message>
    <message>
        <source>Creates an image with labels for a half of it, and adds both to the project</source>
        <translation>Crée une image avec des étiquettes pour une moitié, et ajoute les deux au projet</translation>
    </message>
    <message>
        <source>Creates an image with new things and labels for a half of it, and adds both to the project</source>
        <translation>Crée une image avec des choses nouvelles et des étiquettes pour la moitié, et ajoute les deux au projet</translation>
    </message>
    <message>
        <source>Creating polygons</source>
        <translation>Création des polygones</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Cubique</translation>
    </message>
    <message>
        <source>Cut it to the area that has labels.</source>
        <translation>Découpez-le à la zone qui porte des étiquettes.</translation>
    </message>
    <message>
        <source>Cut out the part that has data (QGIS: Raster &gt; Extraction &gt; Clip Raster by Extent) and choose that.</source>
        <translation>Découpez la partie qui a des données (QGIS : Raster &gt; Extraction &gt; Découper un raster selon une emprise) et choisissez-la.</translation>
    </message>
    <message>
        <source>DEFLATE</source>
        <translation>DEFLATE</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data in a patch</source>
        <translation>Données dans une imagette</translation>
    </message>
    <message>
        <source>Data on which the figures are measured.</source>
        <translation>Données sur lesquelles les chiffres sont mesurés.</translation>
    </message>
    <message>
        <source>Data to train on. If it is the same path as the test data, the data are split: images at random, pairs by city, whole polygons by class. Not needed for change without labels.</source>
        <translation>Données d'entraînement. Si c'est le même chemin que celui des données de test, les données sont réparties : les images au hasard, les paires par ville, les polygones entiers par classe. Inutile pour le changement sans étiquettes.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of after</source>
        <translation>Date d'après</translation>
    </message>
    <message>
        <source>Date of before</source>
        <translation>Date d'avant</translation>
    </message>
    <message>
        <source>Date of the imagery, such as 2018-10-13. Empty: taken from the map, if it has one.</source>
        <translation>Date des images, par exemple 2018-10-13. Vide : celle de la carte, si elle en a une.</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Delete it and run the job again.</source>
        <translation>Supprimez-le et relancez le traitement.</translation>
    </message>
    <message>
        <source>Delete labels and class</source>
        <translation>Supprimer étiquettes et classe</translation>
    </message>
    <message>
        <source>Delete the class {name} and its {count} {count:label|labels}? This cannot be undone.</source>
        <translation>Supprimer la classe {name} et ses {count} {count:étiquette|étiquettes} ? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete the file's .aux.xml file, then enter the classes under “Classes”.</source>
        <translation>Supprimez le fichier .aux.xml du fichier, puis saisissez les classes sous « Classes ».</translation>
    </message>
    <message>
        <source>Delete the folder {newest} to continue from step {earlier}, or start again without “Resume”.</source>
        <translation>Supprimez le dossier {newest} pour continuer à partir de l'étape {earlier}, ou recommencez sans « Reprendre ».</translation>
    </message>
    <message>
        <source>Delete the selected labels (Del): select them with QGIS's tool Select Features first</source>
        <translation>Supprimer les étiquettes sélectionnées (Suppr) : sélectionnez-les d'abord avec l'outil « Sélectionner les entités » de QGIS</translation>
    </message>
    <message>
        <source>Delete {} from the models folder? This cannot be undone.</source>
        <translation>Supprimer {} du dossier des modèles ? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Deletes the model from the models folder</source>
        <translation>Supprime le modèle du dossier des modèles</translation>
    </message>
    <message>
        <source>Deletes your answer for this point</source>
        <translation>Supprime votre réponse pour ce point</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan de sondage</translation>
    </message>
    <message>
        <source>Detect anyway</source>
        <translation>Détecter malgré tout</translation>
    </message>
    <message>
        <source>Detect both dates in images that have one, or both in images that have none.</source>
        <translation>Détectez aux deux dates dans des images qui en ont un, ou dans des images qui n'en ont pas.</translation>
    </message>
    <message>
        <source>Detect change</source>
        <translation>Détecter les changements</translation>
    </message>
    <message>
        <source>Detect even if the ground resolution or the values of the image differ from those that the model was trained on.</source>
        <translation>Détecter même si la résolution au sol ou les valeurs de l'image diffèrent de celles sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>Detects change with this encoder</source>
        <translation>Détecte les changements avec cet encodeur</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Diffusion constraint</source>
        <translation>Contrainte de diffusion</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Regrouper</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Distance from one patch to the next in a raster. If it is smaller than the patch, patches overlap. Empty: the size of the patch.</source>
        <translation>Distance d'une imagette à la suivante dans un raster. Si elle est plus petite que l'imagette, les imagettes se chevauchent. Vide : la taille de l'imagette.</translation>
    </message>
    <message>
        <source>Distance of patches</source>
        <translation>Distance des imagettes</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>Done in {}, for a project that is closed.</source>
        <translation>Terminé en {}, pour un projet qui est fermé.</translation>
    </message>
    <message>
        <source>Done in {}.</source>
        <translation>Terminé en {}.</translation>
    </message>
    <message>
        <source>Double-click to change the name or the key, or the square to change the colour.</source>
        <translation>Double-cliquez pour changer le nom ou la touche, ou sur le carré pour changer la couleur.</translation>
    </message>
    <message>
        <source>Doubtful: about {area_ha:,} ha are called changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Douteux : environ {area_ha:,} ha sont dits changés, {percent} % de ce qui a été comparé, en {polygons:,} {polygons:zone|zones}.</translation>
    </message>
    <message>
        <source>Doubtful: about {pixels:,} {pixels:pixel is|pixels are} called changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Douteux : environ {pixels:,} {pixels:pixel est dit changé|pixels sont dits changés}, {percent} % de ce qui a été comparé, en {polygons:,} {polygons:zone|zones}.</translation>
    </message>
    <message>
        <source>Download or copy the file again, or train again from an earlier checkpoint.</source>
        <translation>Téléchargez ou copiez de nouveau le fichier, ou relancez l'entraînement depuis un point de reprise antérieur.</translation>
    </message>
    <message>
        <source>Download or copy the file again, or train the model again.</source>
        <translation>Téléchargez ou copiez de nouveau le fichier, ou entraînez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Téléchargez ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Download or copy the file again. Its size must be the one that its source states.</source>
        <translation>Téléchargez ou copiez de nouveau le fichier. Sa taille doit être celle que sa source indique.</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>Page de téléchargement</translation>
    </message>
    <message>
        <source>Download the catalogue first.</source>
        <translation>Téléchargez d'abord le catalogue.</translation>
    </message>
    <message>
        <source>Download the file first.</source>
        <translation>Téléchargez d’abord le fichier.</translation>
    </message>
    <message>
        <source>Dra&amp;w sample</source>
        <translation>Tirer l'éc&amp;hantillon</translation>
    </message>
    <message>
        <source>Drag from corner to corner, or click two corners. With a box size, click in the middle.</source>
        <translation>Faites glisser d'un coin à l'autre, ou cliquez deux coins. Avec une taille de boîte, cliquez au milieu.</translation>
    </message>
    <message>
        <source>Draw a box around each object of a few areas.</source>
        <translation>Dessinez une boîte autour de chaque objet de quelques zones.</translation>
    </message>
    <message>
        <source>Draw a box around each object, inside the image and the searched areas, and save the layer's edits.</source>
        <translation>Dessinez un cadre autour de chaque objet, dans l'image et les zones examinées, et enregistrez les modifications de la couche.</translation>
    </message>
    <message>
        <source>Draw a few labels for each of at least two classes.</source>
        <translation>Dessinez quelques étiquettes pour chacune d'au moins deux classes.</translation>
    </message>
    <message>
        <source>Draw a searched area and all objects in it; N continues.</source>
        <translation>Dessinez une zone examinée et tous les objets qu'elle contient ; N continue.</translation>
    </message>
    <message>
        <source>Draw labels where the image has data, and check its nodata value.</source>
        <translation>Dessinez des étiquettes là où l'image a des données, et vérifiez sa valeur nodata.</translation>
    </message>
    <message>
        <source>Draw larger polygons, or more of them: at least about twenty pixels per class.</source>
        <translation>Dessinez des polygones plus grands, ou davantage : au moins une vingtaine de pixels par classe.</translation>
    </message>
    <message>
        <source>Draw outlines of objects, or use COCO or YOLO files with outlines; or switch “Oriented boxes” off.</source>
        <translation>Dessinez les contours des objets, ou utilisez des fichiers COCO ou YOLO avec des contours ; ou désactivez « Boîtes orientées ».</translation>
    </message>
    <message>
        <source>Draw polygons, lines or points of at least two classes inside the image.</source>
        <translation>Dessinez des polygones, des lignes ou des points d'au moins deux classes à l'intérieur de l'image.</translation>
    </message>
    <message>
        <source>Draw polygons, lines or points of at least two classes, and save the layer's edits.</source>
        <translation>Dessinez des polygones, des lignes ou des points d'au moins deux classes, et enregistrez les modifications de la couche.</translation>
    </message>
    <message>
        <source>Draw sample</source>
        <translation>Tirer un échantillon</translation>
    </message>
    <message>
        <source>Draw the areas that you have searched completely: in them, what has no box is background.</source>
        <translation>Dessinez les zones que vous avez examinées entièrement : ce qui n'y a pas de boîte est du fond.</translation>
    </message>
    <message>
        <source>Draw the areas that you searched as polygons on the image, and check the CRS of their layer.</source>
        <translation>Dessinez sur l'image les zones que vous avez examinées comme polygones, et vérifiez le SCR de leur couche.</translation>
    </message>
    <message>
        <source>Draw them where the image has data, or check its nodata value.</source>
        <translation>Dessinez-les là où l'image a des données, ou vérifiez sa valeur nodata.</translation>
    </message>
    <message>
        <source>Draw within the image.</source>
        <translation>Dessinez à l'intérieur de l'image.</translation>
    </message>
    <message>
        <source>Draw “Searched areas” in which every object is labelled, or switch on “Whole image searched”.</source>
        <translation>Dessinez des « Zones examinées » où chaque objet est étiqueté, ou activez « Image entière examinée ».</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Tirage des points</translation>
    </message>
    <message>
        <source>Draws random points of a map, so that you can check them by eye.</source>
        <translation>Tire des points au hasard sur une carte, pour que vous puissiez les vérifier à l'œil.</translation>
    </message>
    <message>
        <source>Draws random points of the map, which you then check one by one</source>
        <translation>Tire des points au hasard sur la carte, que vous vérifiez ensuite un par un</translation>
    </message>
    <message>
        <source>Draws random points. You say what is really there; accuracy and areas are estimated from this.</source>
        <translation>Tire des points au hasard. Vous dites ce qui s'y trouve réellement ; l'exactitude et les surfaces en sont estimées.</translation>
    </message>
    <message>
        <source>E&amp;xport map</source>
        <translation>&amp;Exporter la carte</translation>
    </message>
    <message>
        <source>Each computes one window at a time.</source>
        <translation>Chacun calcule une fenêtre à la fois.</translation>
    </message>
    <message>
        <source>Each image of the folder is a place.</source>
        <translation>Chaque image du dossier est un lieu.</translation>
    </message>
    <message>
        <source>Each label is saved at once. Escape discards the one you are drawing.</source>
        <translation>Chaque étiquette est enregistrée aussitôt. Échap abandonne celle que vous dessinez.</translation>
    </message>
    <message>
        <source>Each pixel gets the most frequent class within this radius. 0: no filter.</source>
        <translation>Chaque pixel reçoit la classe la plus fréquente dans ce rayon. 0 : pas de filtre.</translation>
    </message>
    <message>
        <source>Each takes the memory of a run of its own, and its share of the cores.</source>
        <translation>Chacune prend la mémoire d'une exécution, et sa part des cœurs.</translation>
    </message>
    <message>
        <source>Edge of a pixel on the ground, which decides how images are looked at, and with which encoder. Empty: as the file says, or 1 m for images without georeference.</source>
        <translation>Côté d'un pixel au sol, qui détermine comment les images sont examinées et avec quel encodeur. Vide : selon le fichier, ou 1 m pour les images sans géoréférence.</translation>
    </message>
    <message>
        <source>Edge of a tile on the ground. Empty: as the model was trained, or else 128 pixels.</source>
        <translation>Côté d'une tuile au sol. Vide : comme à l'entraînement du modèle, ou sinon 128 pixels.</translation>
    </message>
    <message>
        <source>Edge of the box that a click in the middle of an object makes, for each class. 0: boxes are dragged.</source>
        <translation>Côté de la boîte que crée un clic au milieu d'un objet, pour chaque classe. 0 : les boîtes sont tracées en faisant glisser.</translation>
    </message>
    <message>
        <source>Edge of the square regions, in tiles. 0: chosen from the extent of the labels.</source>
        <translation>Côté des régions carrées, en tuiles. 0 : choisi d'après l'emprise des étiquettes.</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0</source>
        <translation>EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>Embedding of the key</source>
        <translation>Plongement de la clé</translation>
    </message>
    <message>
        <source>Embedding of the query</source>
        <translation>Plongement de la requête</translation>
    </message>
    <message>
        <source>Embedding that is compared with the other keys to weight those of the same scene.</source>
        <translation>Plongement comparé aux autres clés pour pondérer celles de la même scène.</translation>
    </message>
    <message>
        <source>Embedding that is compared with the other keys to weight those of the same scene. Only with Method: SwiMDiff.</source>
        <translation>Plongement comparé aux autres clés pour pondérer celles de la même scène. Uniquement avec Méthode : SwiMDiff.</translation>
    </message>
    <message>
        <source>Empty: the default of the mode.</source>
        <translation>Vide : la valeur par défaut du mode.</translation>
    </message>
    <message>
        <source>Empty: the default.</source>
        <translation>Vide : la valeur par défaut.</translation>
    </message>
    <message>
        <source>Empty: this process. local: and a number, such as local:4, starts as many processes on this machine. tls:// with host and port is the scheduler of a cluster; tcp:// is one on this machine. Each process computes one window at a time with “Threads” threads, one where that is 0. The result is the same on equal processors.</source>
        <translation>Vide : ce processus. local: et un nombre, comme local:4, lance autant de processus sur cette machine. tls:// avec hôte et port est l’ordonnanceur d’une grappe ; tcp:// en est un sur cette machine. Chaque processus calcule une fenêtre à la fois avec autant de fils que le dit « Threads », un seul là où c’est 0. Le résultat est le même sur des processeurs égaux.</translation>
    </message>
    <message>
        <source>Empty: {}</source>
        <translation>Vide : {}</translation>
    </message>
    <message>
        <source>Enable the plugin again.</source>
        <translation>Réactivez l'extension.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors) for the methods deep, fused and learned. Empty: one of the built-in ones, chosen by ground resolution and bands. random: fixed random weights for deep, no encoder for fused and learned.</source>
        <translation>Fichier d'encodeur (.safetensors) pour les méthodes deep, fused et learned. Vide : l'un des encodeurs intégrés, choisi selon la résolution au sol et les bandes. random : des poids aléatoires fixes pour deep, pas d'encodeur pour fused et learned.</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands of the test data. random: random weights.</source>
        <translation>Fichier d'encodeur (.safetensors). Vide : l'un des encodeurs intégrés, choisi selon la résolution au sol et les bandes des données de test. random : poids aléatoires.</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands.</source>
        <translation>Fichier d'encodeur (.safetensors). Vide : un de ceux qui sont fournis, choisi d'après la résolution au sol et les bandes.</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands. none: only the bands and their texture are used.</source>
        <translation>Fichier d'encodeur (.safetensors). Vide : l'un des encodeurs intégrés, choisi selon la résolution au sol et les bandes. none : seules les bandes et leur texture sont utilisées.</translation>
    </message>
    <message>
        <source>Encoder in the list of models</source>
        <translation>Encodeur dans la liste des modèles</translation>
    </message>
    <message>
        <source>Encoder maps (deep)</source>
        <translation>Cartes de l'encodeur (deep)</translation>
    </message>
    <message>
        <source>Encoder whose weights the training starts from. Empty: for EfficientNet-Lite0 the ImageNet weights that come with the program, for others random weights. random: random weights, which take far longer to learn.</source>
        <translation>Encodeur dont les poids servent de départ à l'entraînement. Vide : pour EfficientNet-Lite0, les poids ImageNet fournis avec le programme ; pour les autres, des poids aléatoires. random : des poids aléatoires, bien plus longs à entraîner.</translation>
    </message>
    <message>
        <source>Encoder: {name}. It is not bound to a ground resolution, and none of the others was trained on images as fine or as coarse as the rasters, which have {ground_m:.2g} m.</source>
        <translation>Encodeur : {name}. Il n'est lié à aucune résolution au sol, et aucun des autres n'a été entraîné sur des images aussi fines ou aussi grossières que les rasters, qui ont {ground_m:.2g} m.</translation>
    </message>
    <message>
        <source>Encoder: {name}. It was trained on images of {trained_m:.2g} m, and none of the built-in ones is nearer to the {ground_m:.2g} m of the rasters.</source>
        <translation>Encodeur : {name}. Il a été entraîné sur des images de {trained_m:.2g} m, et aucun des encodeurs intégrés n'est plus proche des {ground_m:.2g} m des rasters.</translation>
    </message>
    <message>
        <source>Encoder: {name}. It was trained on images of {trained_m:.2g} m, and the rasters have {ground_m:.2g} m.</source>
        <translation>Encodeur : {name}. Il a été entraîné sur des images de {trained_m:.2g} m, et les rasters ont {ground_m:.2g} m.</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Encodeurs</translation>
    </message>
    <message>
        <source>Encoding image {number:,} of {count:,}</source>
        <translation>Encodage de l'image {number:,} sur {count:,}</translation>
    </message>
    <message>
        <source>End the other program there, or make certificates with another port.</source>
        <translation>Arrêtez l’autre programme qui s’y trouve, ou faites des certificats avec un autre port.</translation>
    </message>
    <message>
        <source>End with the first failure</source>
        <translation>Terminer par le premier échec</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Engine options…</source>
        <translation>Options du moteur…</translation>
    </message>
    <message>
        <source>Enlargement</source>
        <translation>Agrandissement</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Equal labels</source>
        <translation>Étiquettes égales</translation>
    </message>
    <message>
        <source>Errors of the published code</source>
        <translation>Erreurs du code publié</translation>
    </message>
    <message>
        <source>Estimated from {count:,} {count:point|points}; intervals with {confidence:g} % confidence.</source>
        <translation>Estimé à partir de {count:,} {count:point|points} ; intervalles à {confidence:g} % de confiance.</translation>
    </message>
    <message>
        <source>Estimated from {places} {count:point|points} of a random sample</source>
        <translation>Estimé à partir de {places} points d'un échantillon aléatoire</translation>
    </message>
    <message>
        <source>Estimates accuracy and areas from the points checked so far</source>
        <translation>Estime l'exactitude et les surfaces à partir des points vérifiés jusqu'ici</translation>
    </message>
    <message>
        <source>Estimating the shift between the dates</source>
        <translation>Estimation du décalage entre les dates</translation>
    </message>
    <message>
        <source>Evaluate encoder</source>
        <translation>Évaluer l'encodeur</translation>
    </message>
    <message>
        <source>Evaluates an encoder on images, pixels or pairs that have labels; writes a table and a plot.</source>
        <translation>Évalue un encodeur sur des images, des pixels ou des paires étiquetés ; écrit un tableau et un graphique.</translation>
    </message>
    <message>
        <source>Evaluates it on labelled images or pairs</source>
        <translation>L'évalue sur des images ou des paires étiquetées</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Exactitude attendue</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>Export one of its subdatasets to a file and choose that.</source>
        <translation>Exportez l'un de ses sous-jeux de données vers un fichier et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>Export the labels again.</source>
        <translation>Exportez les étiquettes à nouveau.</translation>
    </message>
    <message>
        <source>Export the layer in the CRS of the image, or assign a known CRS to both.</source>
        <translation>Exportez la couche dans le SCR de l'image, ou attribuez un SCR connu aux deux.</translation>
    </message>
    <message>
        <source>Export the layer to a GeoTIFF (Export &gt; Save As...), or use the imagery that it was made from.</source>
        <translation>Exportez la couche en GeoTIFF (Exporter &gt; Enregistrer sous...), ou utilisez les images à partir desquelles elle a été faite.</translation>
    </message>
    <message>
        <source>Export the layer yourself and choose the file.</source>
        <translation>Exportez la couche vous-même et choisissez le fichier.</translation>
    </message>
    <message>
        <source>Export the map again.</source>
        <translation>Exportez de nouveau la carte.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Export the page that you mean: gdal_translate GTIFF_DIR:1:IN.tif OUT.tif for the first; in QGIS, add the page as a layer and choose that. If each page is a band, put them together: Raster &gt; Miscellaneous &gt; Merge, with each file in a separate band.</source>
        <translation>Exportez la page voulue : gdal_translate GTIFF_DIR:1:IN.tif OUT.tif pour la première ; dans QGIS, ajoutez la page comme couche et choisissez celle-ci. Si chaque page est une bande, réunissez-les : Raster &gt; Divers &gt; Fusion, chaque fichier dans une bande séparée.</translation>
    </message>
    <message>
        <source>Exported before the training</source>
        <translation>Exporté avant l'entraînement</translation>
    </message>
    <message>
        <source>Exported in {}.</source>
        <translation>Exporté en {}.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>Exporting {}</source>
        <translation>Exportation de {}</translation>
    </message>
    <message>
        <source>Exports a classified map to files that others can open: rasters, polygons, styles, tables, and a package.</source>
        <translation>Exporte une carte classée vers des fichiers que d'autres peuvent ouvrir : rasters, polygones, styles, tableaux et un paquet.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Extent of the result</source>
        <translation>Emprise du résultat</translation>
    </message>
    <message>
        <source>Extent that is classified right after training: xmin,ymin,xmax,ymax in the CRS of the image. For another CRS, add it in brackets: 1,2,3,4 [EPSG:4326]. Empty: nothing is classified.</source>
        <translation>Emprise classée juste après l'entraînement : xmin,ymin,xmax,ymax dans le SCR de l'image. Pour un autre SCR, ajoutez-le entre crochets : 1,2,3,4 [EPSG:4326]. Vide : rien n'est classé.</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>&amp;Fichiers…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>False alarm rate</source>
        <translation>Taux de fausses alarmes</translation>
    </message>
    <message>
        <source>Feature {features} has a geometry that cannot be read: left out. Draw it again.</source>
        <translation>L'entité {features} a une géométrie illisible : écartée. Redessinez-la.</translation>
    </message>
    <message>
        <source>Feature {features} has another class that is not in the list: left out.</source>
        <translation>L'entité {features} a une autre classe qui n'est pas dans la liste : écartée.</translation>
    </message>
    <message>
        <source>Feature {features} has coordinates that are not numbers: left out. Draw it again.</source>
        <translation>L'entité {features} a des coordonnées qui ne sont pas des nombres : écartée. Redessinez-la.</translation>
    </message>
    <message>
        <source>Feature {features} has its middle outside of the searched areas: left out. Draw an area around it, in which everything is labelled.</source>
        <translation>Le milieu de l'entité {features} est hors des zones examinées : écartée. Dessinez autour d'elle une zone où tout est étiqueté.</translation>
    </message>
    <message>
        <source>Feature {features} has more than {longest} letters in the field '{field}': left out. Give it a name.</source>
        <translation>L'entité {features} a plus de {longest} lettres dans le champ '{field}' : écartée. Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Feature {features} has no class in the field '{field}': left out. Fill it in.</source>
        <translation>L'entité {features} n'a pas de classe dans le champ '{field}' : écartée. Remplissez-le.</translation>
    </message>
    <message>
        <source>Feature {features} has no geometry: left out. Draw it again, or delete it.</source>
        <translation>L'entité {features} n'a pas de géométrie : écartée. Redessinez-la, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Feature {features} has no place in the CRS of the image: left out. Check the CRS of the layer.</source>
        <translation>L'entité {features} n'a pas de position dans le SCR de l'image : écartée. Vérifiez le SCR de la couche.</translation>
    </message>
    <message>
        <source>Feature {features} has no size: left out. Fill in its size, or give “Size of points”.</source>
        <translation>L'entité {features} n'a pas de taille : écartée. Renseignez sa taille, ou donnez « Taille des points ».</translation>
    </message>
    <message>
        <source>Feature {features} has no whole number in the field '{field}': left out. Give it a whole number or a name.</source>
        <translation>L'entité {features} n'a pas de nombre entier dans le champ '{field}' : écartée. Donnez-lui un nombre entier ou un nom.</translation>
    </message>
    <message>
        <source>Feature {features} has the class '{name}', which the list of classes lacks: left out. Add it to the list.</source>
        <translation>L'entité {features} a la classe '{name}', absente de la liste des classes : écartée. Ajoutez-la à la liste.</translation>
    </message>
    <message>
        <source>Feature {features} is invalid and cannot be repaired: left out. Draw it again, or use Fix geometries in QGIS.</source>
        <translation>L'entité {features} n'est pas valide et ne peut pas être réparée : écartée. Redessinez-la, ou utilisez « Réparer les géométries » dans QGIS.</translation>
    </message>
    <message>
        <source>Feature {features} is narrower than a pixel: left out. Draw a box around the object.</source>
        <translation>L'entité {features} est plus étroite qu'un pixel : écartée. Dessinez un cadre autour de l'objet.</translation>
    </message>
    <message>
        <source>Feature {features} lies outside the image: left out. Check the CRS of the layer if you did not expect this.</source>
        <translation>L'entité {features} se trouve hors de l'image : écartée. Vérifiez le SCR de la couche si vous ne vous y attendiez pas.</translation>
    </message>
    <message>
        <source>Feature {features} lies where the image has no data: left out. Draw where it has data.</source>
        <translation>L'entité {features} se trouve là où l'image n'a pas de données : écartée. Dessinez là où elle en a.</translation>
    </message>
    <message>
        <source>Feature {features} lies where the map has no data, wholly or in part: {places:,} {places:place|places} left out.</source>
        <translation>L'entité {features} se trouve entièrement ou en partie là où la carte n'a pas de données : {places:,} endroits écartés.</translation>
    </message>
    <message>
        <source>Feature {features} lies where the map has no data: {places:,} {places:place|places} left out.</source>
        <translation>L'entité {features} se trouve là où la carte n'a pas de données : {places:,} endroits écartés.</translation>
    </message>
    <message>
        <source>Feature {features} reaches beyond the image: the part inside is used.</source>
        <translation>L'entité {features} dépasse de l'image : la partie intérieure est utilisée.</translation>
    </message>
    <message>
        <source>Feature {features} shares all its pixels with other features: left out. Delete what is drawn twice.</source>
        <translation>L'entité {features} partage tous ses pixels avec d'autres entités : écartée. Supprimez ce qui est dessiné deux fois.</translation>
    </message>
    <message>
        <source>Feature {features} was invalid (an outline crosses itself) and was repaired. Look at its shape.</source>
        <translation>L'entité {features} n'était pas valide (un contour se croise lui-même) et a été réparée. Examinez sa forme.</translation>
    </message>
    <message>
        <source>Features {features} ({one}, {other}) overlap in {pixels} px, left out. Take the overlap off one of them.</source>
        <translation>Les entités {features} ({one}, {other}) se chevauchent sur {pixels} px, écartés. Retirez le chevauchement de l'une d'elles.</translation>
    </message>
    <message>
        <source>Features {features} ({one}, {other}) share {tiles} {tiles:tile|tiles}, left out: a tile has one class. Move one of them, or use smaller tiles.</source>
        <translation>Les entités {features} ({one}, {other}) se partagent {tiles} {tiles:tuile, écartée|tuiles, écartées} : une tuile a une seule classe. Déplacez l'une d'elles, ou utilisez des tuiles plus petites.</translation>
    </message>
    <message>
        <source>Features {features} are invalid and cannot be repaired: left out. Draw them again, or use Fix geometries in QGIS.</source>
        <translation>Les entités {features} ne sont pas valides et ne peuvent pas être réparées : écartées. Redessinez-les, ou utilisez « Réparer les géométries » dans QGIS.</translation>
    </message>
    <message>
        <source>Features {features} are narrower than a pixel: left out. Draw a box around each object.</source>
        <translation>Les entités {features} sont plus étroites qu'un pixel : écartées. Dessinez un cadre autour de chaque objet.</translation>
    </message>
    <message>
        <source>Features {features} have coordinates that are not numbers: left out. Draw them again.</source>
        <translation>Les entités {features} ont des coordonnées qui ne sont pas des nombres : écartées. Redessinez-les.</translation>
    </message>
    <message>
        <source>Features {features} have geometries that cannot be read: left out. Draw them again.</source>
        <translation>Les entités {features} ont des géométries illisibles : écartées. Redessinez-les.</translation>
    </message>
    <message>
        <source>Features {features} have more than {longest} letters in the field '{field}': left out. Give them names.</source>
        <translation>Les entités {features} ont plus de {longest} lettres dans le champ '{field}' : écartées. Donnez-leur des noms.</translation>
    </message>
    <message>
        <source>Features {features} have no class in the field '{field}': left out. Fill it in.</source>
        <translation>Les entités {features} n'ont pas de classe dans le champ '{field}' : écartées. Remplissez-le.</translation>
    </message>
    <message>
        <source>Features {features} have no geometry: left out. Draw them again, or delete them.</source>
        <translation>Les entités {features} n'ont pas de géométrie : écartées. Redessinez-les, ou supprimez-les.</translation>
    </message>
    <message>
        <source>Features {features} have no place in the CRS of the image: left out. Check the CRS of the layer.</source>
        <translation>Les entités {features} n'ont pas de position dans le SCR de l'image : écartées. Vérifiez le SCR de la couche.</translation>
    </message>
    <message>
        <source>Features {features} have no size: left out. Fill in their sizes, or give “Size of points”.</source>
        <translation>Les entités {features} n'ont pas de taille : écartées. Renseignez leurs tailles, ou donnez « Taille des points ».</translation>
    </message>
    <message>
        <source>Features {features} have no whole number in the field '{field}': left out. Give them whole numbers or names.</source>
        <translation>Les entités {features} n'ont pas de nombre entier dans le champ '{field}' : écartées. Donnez-leur des nombres entiers ou des noms.</translation>
    </message>
    <message>
        <source>Features {features} have other classes that are not in the list: left out.</source>
        <translation>Les entités {features} ont d'autres classes qui ne sont pas dans la liste : écartées.</translation>
    </message>
    <message>
        <source>Features {features} have the class '{name}', which the list of classes lacks: left out. Add it to the list.</source>
        <translation>Les entités {features} ont la classe '{name}', absente de la liste des classes : écartées. Ajoutez-la à la liste.</translation>
    </message>
    <message>
        <source>Features {features} have their middles outside of the searched areas: left out. Draw areas around them, in which everything is labelled.</source>
        <translation>Les milieux des entités {features} sont hors des zones examinées : écartées. Dessinez autour d'elles des zones où tout est étiqueté.</translation>
    </message>
    <message>
        <source>Features {features} lie outside the image: left out. Check the CRS of the layer if you did not expect this.</source>
        <translation>Les entités {features} se trouvent hors de l'image : écartées. Vérifiez le SCR de la couche si vous ne vous y attendiez pas.</translation>
    </message>
    <message>
        <source>Features {features} lie where the image has no data: left out. Draw where it has data.</source>
        <translation>Les entités {features} se trouvent là où l'image n'a pas de données : écartées. Dessinez là où elle en a.</translation>
    </message>
    <message>
        <source>Features {features} lie where the map has no data, wholly or in part: {places:,} {places:place|places} left out.</source>
        <translation>Les entités {features} se trouvent entièrement ou en partie là où la carte n'a pas de données : {places:,} endroits écartés.</translation>
    </message>
    <message>
        <source>Features {features} lie where the map has no data: {places:,} {places:place|places} left out.</source>
        <translation>Les entités {features} se trouvent là où la carte n'a pas de données : {places:,} endroits écartés.</translation>
    </message>
    <message>
        <source>Features {features} reach beyond the image: the parts inside are used.</source>
        <translation>Les entités {features} dépassent de l'image : les parties intérieures sont utilisées.</translation>
    </message>
    <message>
        <source>Features {features} share all their pixels with other features: left out. Delete what is drawn twice.</source>
        <translation>Les entités {features} partagent tous leurs pixels avec d'autres entités : écartées. Supprimez ce qui est dessiné deux fois.</translation>
    </message>
    <message>
        <source>Features {features} were invalid (an outline crosses itself) and were repaired. Look at their shapes.</source>
        <translation>Les entités {features} n'étaient pas valides (un contour se croise lui-même) et ont été réparées. Examinez leurs formes.</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Fetches uv {version} first, {size:.0f} MB</source>
        <translation>Télécharge d'abord uv {version}, {size:.0f} Mo</translation>
    </message>
    <message>
        <source>Fetching uv ({size:.0f} MB)…</source>
        <translation>Téléchargement de uv ({size:.0f} Mo)…</translation>
    </message>
    <message>
        <source>Fetching what {library} needs for its device…</source>
        <translation>Téléchargement de ce que {library} exige pour son périphérique…</translation>
    </message>
    <message>
        <source>Fetching {library} ({done:.0f} of {total:.0f} MB)</source>
        <translation>Téléchargement de {library} ({done:.0f} sur {total:.0f} Mo)</translation>
    </message>
    <message>
        <source>Field of the polygons that names the class, for segmentation. Empty: it is found if only one can be meant.</source>
        <translation>Champ des polygones qui nomme la classe, pour la segmentation. Vide : il est trouvé si un seul peut être visé.</translation>
    </message>
    <message>
        <source>Field that names the class, as text or a whole number. Empty: the field called class, or the only field that could name it.</source>
        <translation>Champ qui nomme la classe, sous forme de texte ou de nombre entier. Vide : le champ nommé class, ou le seul champ qui pourrait la nommer.</translation>
    </message>
    <message>
        <source>Field with the names of the districts. Empty: a field called name, or else their numbers in the file.</source>
        <translation>Champ avec les noms des quartiers. Vide : un champ appelé name, sinon leurs numéros dans le fichier.</translation>
    </message>
    <message>
        <source>Field with the true class, as its name or its value in the map. Empty: the field reference or class, or the only field that could hold it. Points without a class are left out and counted.</source>
        <translation>Champ de la classe réelle, par son nom ou sa valeur dans la carte. Vide : le champ reference ou class, ou le seul champ qui pourrait la contenir. Les points sans classe sont écartés et comptés.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of other formats could run foreign code and cannot be used as encoders. Import the file first.</source>
        <translation>Les fichiers d'autres formats pourraient exécuter du code étranger et ne peuvent pas servir d'encodeurs. Importez d'abord le fichier.</translation>
    </message>
    <message>
        <source>Files that are copied into the folder unchanged, such as a page.</source>
        <translation>Fichiers copiés tels quels dans le dossier, par exemple une page.</translation>
    </message>
    <message>
        <source>Fill in x and y of every image, or remove both columns.</source>
        <translation>Remplissez x et y pour chaque image, ou supprimez les deux colonnes.</translation>
    </message>
    <message>
        <source>Fill in “Compute on” or “Join file”.</source>
        <translation>Remplissez « Calculer sur » ou « Fichier d’adhésion ».</translation>
    </message>
    <message>
        <source>Fill the second view</source>
        <translation>Remplir la seconde vue</translation>
    </message>
    <message>
        <source>Fin&amp;d objects</source>
        <translation>&amp;Détecter les objets</translation>
    </message>
    <message>
        <source>Find cloud masks</source>
        <translation>Chercher les masques de nuages</translation>
    </message>
    <message>
        <source>Find objects</source>
        <translation>Trouver des objets</translation>
    </message>
    <message>
        <source>Find places like this</source>
        <translation>Trouver des lieux comme celui-ci</translation>
    </message>
    <message>
        <source>Finding groups of alike changes</source>
        <translation>Recherche de groupes de changements semblables</translation>
    </message>
    <message>
        <source>Finding the labelled pixels</source>
        <translation>Recherche des pixels étiquetés</translation>
    </message>
    <message>
        <source>Finds objects with it</source>
        <translation>Trouve des objets avec lui</translation>
    </message>
    <message>
        <source>Finds the objects of a raster: each gets a box, a class and a score, and they are counted.</source>
        <translation>Trouve les objets d'un raster : chacun reçoit un cadre, une classe et un score, et ils sont comptés.</translation>
    </message>
    <message>
        <source>Finds the tiles of one raster or of many that look most like a given one. It needs no labels.</source>
        <translation>Trouve les tuiles d'un ou de plusieurs rasters qui ressemblent le plus à une tuile donnée. Aucune étiquette n'est nécessaire.</translation>
    </message>
    <message>
        <source>Fine-tuned</source>
        <translation>Affiné</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Fine-tuning did no better: {tuned:.1f} % of what was left out was right with it, {linear:.1f} % without it. The model has the linear layer on the encoder as it was.</source>
        <translation>L'affinage n'a pas fait mieux : {tuned:.1f} % de ce qui a été mis de côté était juste avec lui, {linear:.1f} % sans lui. Le modèle a la couche linéaire sur l'encodeur tel qu'il était.</translation>
    </message>
    <message>
        <source>Fine-tuning, epoch {epoch} of {epochs}</source>
        <translation>Affinage, époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <source>Finished parts are kept: run it again to resume.</source>
        <translation>Les parties terminées sont conservées : relancez pour reprendre.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Fitting a linear layer</source>
        <translation>Ajustement d'une couche linéaire</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Fixed scaling needs {count} {count:number|numbers}, one per band, separated by commas.</source>
        <translation>La mise à l'échelle fixe exige {count} {count:nombre|nombres}, un par bande, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>Dossi&amp;er</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder and zip</source>
        <translation>Dossier et zip</translation>
    </message>
    <message>
        <source>Folder for NAME.safetensors.</source>
        <translation>Dossier pour NAME.safetensors.</translation>
    </message>
    <message>
        <source>Folder for before.tif, after.tif, truth.tif, sites.gpkg and places.gpkg.</source>
        <translation>Dossier pour before.tif, after.tif, truth.tif, sites.gpkg et places.gpkg.</translation>
    </message>
    <message>
        <source>Folder for changes.gpkg, counts.csv, report.html and result.json.</source>
        <translation>Dossier pour changes.gpkg, counts.csv, report.html et result.json.</translation>
    </message>
    <message>
        <source>Folder for classes.tif, areas.csv, report.html, result.json and the other files that you choose.</source>
        <translation>Dossier pour classes.tif, areas.csv, report.html, result.json et les autres fichiers que vous choisissez.</translation>
    </message>
    <message>
        <source>Folder for confusion.csv, accuracy.csv, areas.csv, report.html and result.json.</source>
        <translation>Dossier pour confusion.csv, accuracy.csv, areas.csv, report.html et result.json.</translation>
    </message>
    <message>
        <source>Folder for encoder.safetensors, metrics.csv, loss.png, report.html, result.json and the checkpoints.</source>
        <translation>Dossier pour encoder.safetensors, metrics.csv, loss.png, report.html, result.json et les points de reprise.</translation>
    </message>
    <message>
        <source>Folder for model.safetensors, accuracy tables, report.html and result.json.</source>
        <translation>Dossier pour model.safetensors, les tableaux d'exactitude, report.html et result.json.</translation>
    </message>
    <message>
        <source>Folder for model.safetensors, accuracy tables, report.html and result.json; with a view also classes.tif, uncertainty.tif and places.gpkg.</source>
        <translation>Dossier pour model.safetensors, les tableaux d'exactitude, report.html et result.json ; avec une vue, aussi classes.tif, uncertainty.tif et places.gpkg.</translation>
    </message>
    <message>
        <source>Folder for model.safetensors, accuracy.csv, report.html and result.json.</source>
        <translation>Dossier pour model.safetensors, accuracy.csv, report.html et result.json.</translation>
    </message>
    <message>
        <source>Folder for objects.gpkg, searched.gpkg, unsure.gpkg, counts.csv, report.html and result.json.</source>
        <translation>Dossier pour objects.gpkg, searched.gpkg, unsure.gpkg, counts.csv, report.html et result.json.</translation>
    </message>
    <message>
        <source>Folder for result.json, metrics.csv, figures.png and report.html.</source>
        <translation>Dossier pour result.json, metrics.csv, figures.png et report.html.</translation>
    </message>
    <message>
        <source>Folder for sample.gpkg and sample.json.</source>
        <translation>Dossier pour sample.gpkg et sample.json.</translation>
    </message>
    <message>
        <source>Folder for scenes.gpkg (a polygon per tile), classes.tif, areas.csv, report.html, result.json and the other files that you choose.</source>
        <translation>Dossier pour scenes.gpkg (un polygone par tuile), classes.tif, areas.csv, report.html, result.json et les autres fichiers que vous choisissez.</translation>
    </message>
    <message>
        <source>Folder for score.tif, change.tif, change.gpkg, report.html and result.json.</source>
        <translation>Dossier pour score.tif, change.tif, change.gpkg, report.html et result.json.</translation>
    </message>
    <message>
        <source>Folder for scores, change, polygons and the report.</source>
        <translation>Dossier pour les scores, les changements, les polygones et le rapport.</translation>
    </message>
    <message>
        <source>Folder for similar.gpkg (a polygon per tile found, ranked), report.html and result.json.</source>
        <translation>Dossier pour similar.gpkg (un polygone par tuile trouvée, par rang), report.html et result.json.</translation>
    </message>
    <message>
        <source>Folder for the encoder, the checkpoints, the loss and a report.</source>
        <translation>Dossier pour l'encodeur, les points de reprise, la perte et un rapport.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>Folder for the files, with checksums and a readme.</source>
        <translation>Dossier des fichiers, avec sommes de contrôle et fichier lisez-moi.</translation>
    </message>
    <message>
        <source>Folder for the map</source>
        <translation>Dossier de la carte</translation>
    </message>
    <message>
        <source>Folder for the map. Empty: {}</source>
        <translation>Dossier de la carte. Vide : {}</translation>
    </message>
    <message>
        <source>Folder for the named places</source>
        <translation>Dossier pour les lieux nommés</translation>
    </message>
    <message>
        <source>Folder for the named places. Empty: {}</source>
        <translation>Dossier pour les lieux nommés. Vide : {}</translation>
    </message>
    <message>
        <source>Folder for the objects</source>
        <translation>Dossier pour les objets</translation>
    </message>
    <message>
        <source>Folder for the objects. Empty: {}</source>
        <translation>Dossier pour les objets. Vide : {}</translation>
    </message>
    <message>
        <source>Folder for the rasters, polygons, styles, tables, README.txt, provenance.json and checksums.</source>
        <translation>Dossier pour les rasters, polygones, styles, tableaux, README.txt, provenance.json et sommes de contrôle.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Dossier du résultat</translation>
    </message>
    <message>
        <source>Folder for the sample</source>
        <translation>Dossier de l'échantillon</translation>
    </message>
    <message>
        <source>Folder for the sample.</source>
        <translation>Dossier de l'échantillon.</translation>
    </message>
    <message>
        <source>Folder for the training</source>
        <translation>Dossier de l'entraînement</translation>
    </message>
    <message>
        <source>Folder of &amp;wheels</source>
        <translation>Dossier de &amp;wheels</translation>
    </message>
    <message>
        <source>Folder of a result</source>
        <translation>Dossier d'un résultat</translation>
    </message>
    <message>
        <source>Folder of a training</source>
        <translation>Dossier d'un entraînement</translation>
    </message>
    <message>
        <source>Folder of a training or of found objects</source>
        <translation>Dossier d'un entraînement ou d'objets trouvés</translation>
    </message>
    <message>
        <source>Folder of an environment</source>
        <translation>Dossier d'un environnement</translation>
    </message>
    <message>
        <source>Folder of labelled images</source>
        <translation>Dossier d'images étiquetées</translation>
    </message>
    <message>
        <source>Folder of rasters or images</source>
        <translation>Dossier de rasters ou d'images</translation>
    </message>
    <message>
        <source>Folder of the &amp;engine</source>
        <translation>&amp;Dossier du moteur</translation>
    </message>
    <message>
        <source>Folder of the engine</source>
        <translation>Dossier du moteur</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Dossier de wheels</translation>
    </message>
    <message>
        <source>Folder that gets a folder for each run, runs.csv, runs.gpkg, report.html, result.json and catalog.json.</source>
        <translation>Dossier qui reçoit un dossier par exécution, runs.csv, runs.gpkg, report.html, result.json et catalog.json.</translation>
    </message>
    <message>
        <source>Folder that keeps the encoder's maps, so that the next training on the same image is faster. Empty: a folder in your cache folder.</source>
        <translation>Dossier qui conserve les cartes de l'encodeur, pour que le prochain entraînement sur la même image soit plus rapide. Vide : un dossier dans votre dossier de cache.</translation>
    </message>
    <message>
        <source>Folder that keeps what the encoder makes of each tile, so that the next question about the same image is answered at once, and an interrupted run goes on. Empty: a folder in your cache folder.</source>
        <translation>Dossier qui garde ce que l'encodeur fait de chaque tuile, pour que la prochaine question sur la même image ait une réponse immédiate et qu'une exécution interrompue reprenne. Vide : un dossier dans votre dossier de cache.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Emprises</translation>
    </message>
    <message>
        <source>For 8-bit pictures of Sentinel-2 that were stretched for the eye; knows the seasons.</source>
        <translation>Pour les images 8 bits de Sentinel-2 étirées pour l'œil ; connaît les saisons.</translation>
    </message>
    <message>
        <source>For Sentinel-1 backscatter in decibels, VV and VH: sees through clouds.</source>
        <translation>Pour la rétrodiffusion Sentinel-1 en décibels, VV et VH : voit à travers les nuages.</translation>
    </message>
    <message>
        <source>For Sentinel-2 L1C with all its bands on machines without a GPU.</source>
        <translation>Pour Sentinel-2 L1C avec toutes ses bandes, sur des machines sans GPU.</translation>
    </message>
    <message>
        <source>For Sentinel-2 L1C with all its bands, learned together with radar of the same places.</source>
        <translation>Pour Sentinel-2 L1C avec toutes ses bandes, appris conjointement avec le radar des mêmes lieux.</translation>
    </message>
    <message>
        <source>For Sentinel-2 L1C with all its bands: vegetation, water, burnt areas.</source>
        <translation>Pour Sentinel-2 L1C avec toutes ses bandes : végétation, eau, zones brûlées.</translation>
    </message>
    <message>
        <source>For a file that does not name its bands: the numbers of those of before that show red, green and blue, such as 3,2,1. In the dock, those with which the layer is drawn.</source>
        <translation>Pour un fichier qui ne nomme pas ses bandes : les numéros de celles d'avant qui montrent le rouge, le vert et le bleu, par exemple 3,2,1. Dans le panneau, celles avec lesquelles la couche est affichée.</translation>
    </message>
    <message>
        <source>For a file that does not name its bands: the numbers of those of the image that show red, green and blue, such as 3,2,1. In the dock, those with which the layer is drawn.</source>
        <translation>Pour un fichier qui ne nomme pas ses bandes : les numéros de celles de l'image qui montrent le rouge, le vert et le bleu, par exemple 3,2,1. Dans le panneau, celles avec lesquelles la couche est affichée.</translation>
    </message>
    <message>
        <source>For aerial and satellite images of 0.5 to 2 m in 8 bits; large, so a GPU helps.</source>
        <translation>Pour les images aériennes et satellitaires de 0,5 à 2 m en 8 bits ; volumineux, un GPU est donc utile.</translation>
    </message>
    <message>
        <source>For change detection and segmentation. none: distance between the encoder's maps, without labels, for change only. frozen: only a decoder is trained on labels. fine-tuned: encoder and decoder are trained.</source>
        <translation>Pour la détection de changements et la segmentation. none : distance entre les cartes de l'encodeur, sans étiquettes, pour le changement seulement. frozen : seul un décodeur est entraîné avec des étiquettes. fine-tuned : l'encodeur et le décodeur sont entraînés.</translation>
    </message>
    <message>
        <source>For each class the score with the best balance of missed and wrong objects, by the training</source>
        <translation>Pour chaque classe, le score qui équilibre le mieux les objets manqués et les objets faux, d'après l'entraînement</translation>
    </message>
    <message>
        <source>For images with several labels: CSV file with a column `file` and one column per class holding 0 or 1. For segmentation of rasters: layer of polygons.</source>
        <translation>Pour les images à plusieurs étiquettes : fichier CSV avec une colonne `file` et une colonne par classe contenant 0 ou 1. Pour la segmentation de rasters : couche de polygones.</translation>
    </message>
    <message>
        <source>For labelled images without a folder per class: CSV file with a column `file` and a column `class`, or with one column per class holding 0 or 1. Where it also has columns `x` and `y`, the position of each image, regions are left out to measure the accuracy.</source>
        <translation>Pour des images étiquetées sans un dossier par classe : fichier CSV avec une colonne `file` et une colonne `class`, ou avec une colonne par classe contenant 0 ou 1. S'il a aussi des colonnes `x` et `y`, la position de chaque image, des régions sont mises de côté pour mesurer l'exactitude.</translation>
    </message>
    <message>
        <source>For points without a size of their own: edge of the box on the ground; in pixels for images without a CRS.</source>
        <translation>Pour les points sans taille propre : côté du cadre au sol ; en pixels pour les images sans SCR.</translation>
    </message>
    <message>
        <source>For points: field with the edge of the box on the ground, in metres (without a CRS in pixels). Empty: a field called size or size_m, if there is one.</source>
        <translation>Pour les points : champ avec le côté du cadre au sol, en mètres (sans SCR en pixels). Vide : un champ appelé size ou size_m, s'il y en a un.</translation>
    </message>
    <message>
        <source>For the percentile rule: this share of the pixels is marked as unchanged.</source>
        <translation>Pour la règle du centile : cette part des pixels est marquée comme inchangée.</translation>
    </message>
    <message>
        <source>For the quick mode. linear: one layer. mlp: one hidden layer.</source>
        <translation>Pour le mode rapide. linear : une couche. mlp : une couche cachée.</translation>
    </message>
    <message>
        <source>For the robust rule: share of the unchanged pixels that may be marked as changed.</source>
        <translation>Pour la règle robuste : part des pixels inchangés qui peuvent être marqués comme changés.</translation>
    </message>
    <message>
        <source>For the thorough mode: maximum number of passes over the labels. Training stops earlier if the validation no longer improves.</source>
        <translation>Pour le mode approfondi : nombre maximal de passages sur les étiquettes. L'entraînement s'arrête plus tôt si la validation ne s'améliore plus.</translation>
    </message>
    <message>
        <source>For the thorough mode: train only the decoder.</source>
        <translation>Pour le mode approfondi : n'entraîner que le décodeur.</translation>
    </message>
    <message>
        <source>For the true-colour image (TCI) of Sentinel-2 in 8 bits, faster than a Swin.</source>
        <translation>Pour l'image en couleurs naturelles (TCI) de Sentinel-2 en 8 bits, plus rapide qu'un Swin.</translation>
    </message>
    <message>
        <source>For the true-colour image (TCI) of Sentinel-2 in 8 bits.</source>
        <translation>Pour l'image en couleurs naturelles (TCI) de Sentinel-2 en 8 bits.</translation>
    </message>
    <message>
        <source>Found among the areas that really are this class: {}</source>
        <translation>Trouvé parmi les zones qui sont réellement de cette classe : {}</translation>
    </message>
    <message>
        <source>Found in {}.</source>
        <translation>Trouvé en {}.</translation>
    </message>
    <message>
        <source>Four times</source>
        <translation>Quatre fois</translation>
    </message>
    <message>
        <source>Free some space or check the disk, then run the same job again to resume; the checkpoint of step {step} is kept.</source>
        <translation>Libérez de l'espace ou vérifiez le disque, puis relancez le même traitement pour reprendre ; le point de reprise de l'étape {step} est conservé.</translation>
    </message>
    <message>
        <source>Free some space or check the disk, then run the same job again; there is no checkpoint yet.</source>
        <translation>Libérez de l'espace ou vérifiez le disque, puis relancez le même traitement ; il n'y a pas encore de point de reprise.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder on another disk, then run the job again; finished windows are kept.</source>
        <translation>Libérez de l'espace ou choisissez un dossier sur un autre disque, puis relancez le traitement ; les fenêtres terminées sont conservées.</translation>
    </message>
    <message>
        <source>Free some space there, or name another folder for temporary files by the variable TMPDIR.</source>
        <translation>Libérez de l’espace à cet endroit, ou indiquez un autre dossier pour les fichiers temporaires par la variable TMPDIR.</translation>
    </message>
    <message>
        <source>Free some space, choose a lower resolution, or export without a page.</source>
        <translation>Libérez de l'espace, choisissez une résolution plus basse, ou exportez sans page.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk under Advanced.</source>
        <translation>Libérez de l'espace, ou choisissez sous « Avancé » un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libérez de l'espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Free some space, or export the layer yourself and choose the file.</source>
        <translation>Libérez de l'espace, ou exportez la couche vous-même et choisissez le fichier.</translation>
    </message>
    <message>
        <source>Free some space, remove environments that are not used in the options, or choose a folder on another disk.</source>
        <translation>Libérez de l'espace, supprimez dans les options les environnements inutilisés, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Free some space, then run the same job again.</source>
        <translation>Libérez de l'espace, puis relancez le même traitement.</translation>
    </message>
    <message>
        <source>From the preset</source>
        <translation>Selon le préréglage</translation>
    </message>
    <message>
        <source>Frozen encoder</source>
        <translation>Encodeur gelé</translation>
    </message>
    <message>
        <source>Fused scores (fused)</source>
        <translation>Scores fusionnés (fused)</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Gather the wheels for this system and this version of Python, then choose their folder again.</source>
        <translation>Rassemblez les wheels pour ce système et cette version de Python, puis choisissez de nouveau leur dossier.</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussien</translation>
    </message>
    <message>
        <source>Gaussian, along outlines</source>
        <translation>Gaussien, le long des contours</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoPackage with class, area and perimeter.</source>
        <translation>GeoPackage avec classe, surface et périmètre.</translation>
    </message>
    <message>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <source>GeoTIFF for the web, with a STAC item.</source>
        <translation>GeoTIFF pour le web, avec un item STAC.</translation>
    </message>
    <message>
        <source>GeoTIFF,COG,GeoPackage,polygons,vectorise,QML,SLD,STAC,zip,layout,PDF,print,hand over</source>
        <translation>GeoTIFF,COG,GeoPackage,polygones,vectoriser,QML,SLD,STAC,zip,mise en page,PDF,imprimer,transmettre</translation>
    </message>
    <message>
        <source>Georeference it first (QGIS: Raster &gt; Georeferencer, or Assign projection).</source>
        <translation>Géoréférencez-le d'abord (QGIS : Raster &gt; Géoréférencer, ou Assigner une projection).</translation>
    </message>
    <message>
        <source>Georeference the file again.</source>
        <translation>Géoréférencez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Georeference the image, or export the layer without a CRS if it was drawn on the image's pixels.</source>
        <translation>Géoréférencez l'image, ou exportez la couche sans SCR si elle a été dessinée sur les pixels de l'image.</translation>
    </message>
    <message>
        <source>Georeference the images, or export the layer without a CRS if it was drawn on their pixels.</source>
        <translation>Géoréférencez les images, ou exportez la couche sans SCR si elle a été dessinée sur leurs pixels.</translation>
    </message>
    <message>
        <source>Get more encoders</source>
        <translation>Obtenir d'autres encodeurs</translation>
    </message>
    <message>
        <source>Give a point x,y or a box xmin,ymin,xmax,ymax on the image.</source>
        <translation>Donnez un point x,y ou un rectangle xmin,ymin,xmax,ymax sur l'image.</translation>
    </message>
    <message>
        <source>Give an “Image” with its “Labels”, or “Labelled images” alone.</source>
        <translation>Donnez une « Image » avec ses « Étiquettes », ou seulement des « Images étiquetées ».</translation>
    </message>
    <message>
        <source>Give an “Image” with its “Objects” and “Searched areas”, or “Labelled images” alone.</source>
        <translation>Donnez une « Image » avec ses « Objets » et « Zones examinées », ou des « Images étiquetées » seules.</translation>
    </message>
    <message>
        <source>Give both.</source>
        <translation>Donnez les deux.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation>Donnez à chaque colonne un nom qui lui est propre.</translation>
    </message>
    <message>
        <source>Give each image exactly one class, or switch on “Several classes a place”.</source>
        <translation>Donnez à chaque image exactement une classe, ou activez « Plusieurs classes par lieu ».</translation>
    </message>
    <message>
        <source>Give rare classes as much weight as common ones.</source>
        <translation>Donner aux classes rares autant de poids qu'aux classes fréquentes.</translation>
    </message>
    <message>
        <source>Give way</source>
        <translation>Céder la place</translation>
    </message>
    <message>
        <source>Give “Size of points”, or a “Size field” with the edge of each box.</source>
        <translation>Donnez « Taille des points », ou un « Champ de taille » avec le côté de chaque cadre.</translation>
    </message>
    <message>
        <source>Gives each tile of the image a class and its probability</source>
        <translation>Donne à chaque tuile de l'image une classe et sa probabilité</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Goes to the next one</source>
        <translation>Va au suivant</translation>
    </message>
    <message>
        <source>Goes to the next place where a label would help most</source>
        <translation>Va au prochain endroit où une étiquette serait la plus utile</translation>
    </message>
    <message>
        <source>Goes to the next point without an answer</source>
        <translation>Va au prochain point sans réponse</translation>
    </message>
    <message>
        <source>Goes to the next window where labels would help most</source>
        <translation>Va à la fenêtre suivante où des étiquettes aideraient le plus</translation>
    </message>
    <message>
        <source>Grey views</source>
        <translation>Vues grises</translation>
    </message>
    <message>
        <source>Grid cell</source>
        <translation>Cellule de grille</translation>
    </message>
    <message>
        <source>Grid from</source>
        <translation>Grille de</translation>
    </message>
    <message>
        <source>Ground resolution</source>
        <translation>Résolution au sol</translation>
    </message>
    <message>
        <source>Ground resolution of the images that the encoder was trained on.</source>
        <translation>Résolution au sol des images sur lesquelles l'encodeur a été entraîné.</translation>
    </message>
    <message>
        <source>Groups of alike changes</source>
        <translation>Groupes de changements semblables</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>La moitié</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Demi-précision</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help a cluster</source>
        <translation>Aider une grappe</translation>
    </message>
    <message>
        <source>Help a cluster…</source>
        <translation>Aider une grappe…</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Couche cachée</translation>
    </message>
    <message>
        <source>Hidden share</source>
        <translation>Part masquée</translation>
    </message>
    <message>
        <source>Hide snow</source>
        <translation>Masquer la neige</translation>
    </message>
    <message>
        <source>Hide the cells of the second view too. The first published code only marked them.</source>
        <translation>Masquer aussi les cellules de la seconde vue. Le premier code publié ne faisait que les marquer.</translation>
    </message>
    <message>
        <source>Hide the cells of the second view too. The first published code only marked them. Only with Method: CMID.</source>
        <translation>Masquer aussi les cellules de la seconde vue. Le premier code publié ne faisait que les marquer. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>Histogram of the change score</source>
        <translation>Histogramme du score de changement</translation>
    </message>
    <message>
        <source>Hosts from which rasters are read by https, such as data.example.org or *.example.org, and names of public buckets for s3. All others are refused. Empty: none.</source>
        <translation>Hôtes depuis lesquels des rasters sont lus par https, tels que data.example.org ou *.example.org, et noms de compartiments publics pour s3. Tous les autres sont refusés. Vide : aucun.</translation>
    </message>
    <message>
        <source>How a raster is interpolated if its pixels do not lie on the grid.</source>
        <translation>Comment un raster est interpolé si ses pixels ne tombent pas sur la grille.</translation>
    </message>
    <message>
        <source>How change is scored without labels</source>
        <translation>Comment le changement est évalué sans étiquettes</translation>
    </message>
    <message>
        <source>How change is scored without labels.</source>
        <translation>Comment le changement est évalué sans étiquettes.</translation>
    </message>
    <message>
        <source>How change is scored without labels. cva: length of the standardised change vector; fast. irmad: iteratively reweighted multivariate alteration detection; insensitive to linear radiometric differences. deep: patterns in the feature maps of an encoder, and how well one date predicts the other. fused: patterns in the bands and the encoder's maps, and how well one date predicts the other; best on average of the methods that learn nothing. learned: the fused score, and what a small network learns on this very pair, without labels. Clearly better where pixels are finer than 3 m and where large even areas change, such as water; worse than fused where change is rare at 10 m. Takes two to three times as long.</source>
        <translation>Comment le changement est évalué sans étiquettes. cva : longueur du vecteur de changement standardisé ; rapide. irmad : détection multivariée d'altérations à repondération itérative ; insensible aux différences radiométriques linéaires. deep : motifs dans les cartes de caractéristiques d'un encodeur, et qualité avec laquelle une date prédit l'autre. fused : motifs dans les bandes et les cartes de l'encodeur, et qualité avec laquelle une date prédit l'autre ; la meilleure en moyenne des méthodes qui n'apprennent rien. learned : le score fusionné, et ce qu'un petit réseau apprend sur cette paire même, sans étiquettes. Nettement meilleure quand les pixels sont plus fins que 3 m et quand de grandes zones homogènes changent, comme l'eau ; moins bonne que fused quand le changement est rare à 10 m. Prend deux à trois fois plus de temps.</translation>
    </message>
    <message>
        <source>How far borders may move to smooth out the pixel steps; neighbouring polygons keep a common border. 0: no smoothing.</source>
        <translation>De combien les limites peuvent être déplacées pour lisser les marches de pixels ; les polygones voisins gardent une limite commune. 0 : pas de lissage.</translation>
    </message>
    <message>
        <source>How keys from the same scene as the query are treated, in the queue and in the batch. soft: recalibrated labels. hard: equal labels. drop: they are left out. none: as negatives, as in MoCo v2.</source>
        <translation>Comment sont traitées les clés de la même scène que la requête, dans la file d'attente et dans le lot. soft : étiquettes recalibrées. hard : étiquettes égales. drop : elles sont écartées. none : comme négatifs, comme dans MoCo v2.</translation>
    </message>
    <message>
        <source>How keys from the same scene as the query are treated, in the queue and in the batch. soft: recalibrated labels. hard: equal labels. drop: they are left out. none: as negatives, as in MoCo v2. Only with Method: SwiMDiff.</source>
        <translation>Comment sont traitées les clés de la même scène que la requête, dans la file d'attente et dans le lot. soft : étiquettes recalibrées. hard : étiquettes égales. drop : elles sont écartées. none : comme négatifs, comme dans MoCo v2. Uniquement avec Méthode : SwiMDiff.</translation>
    </message>
    <message>
        <source>How many of the most informative places are listed in places.gpkg.</source>
        <translation>Combien des endroits les plus informatifs sont listés dans places.gpkg.</translation>
    </message>
    <message>
        <source>How many of the most informative places in the view are listed.</source>
        <translation>Combien des endroits les plus informatifs de la vue sont listés.</translation>
    </message>
    <message>
        <source>How many of the most similar tiles are given.</source>
        <translation>Combien des tuiles les plus ressemblantes sont données.</translation>
    </message>
    <message>
        <source>How many of the windows whose objects are most uncertain are listed. 0: none.</source>
        <translation>Combien des fenêtres dont les objets sont les plus incertains sont listées. 0 : aucune.</translation>
    </message>
    <message>
        <source>How many threads a job started from the dock uses</source>
        <translation>Combien de threads utilise un traitement lancé depuis le panneau</translation>
    </message>
    <message>
        <source>How many times larger the encoder sees the image; below 1, smaller. auto: chosen from the size of the objects, so that the smaller ones are about 12 pixels wide.</source>
        <translation>Combien de fois l'encodeur voit l'image plus grande ; au-dessous de 1, plus petite. auto : choisi d'après la taille des objets, pour que les plus petits aient environ 12 pixels de large.</translation>
    </message>
    <message>
        <source>How much of its edge a tile shares with the next one. Each tile then stands for the part around its middle.</source>
        <translation>Quelle part de son côté une tuile partage avec la suivante. Chaque tuile vaut alors pour la partie autour de son milieu.</translation>
    </message>
    <message>
        <source>How much rebuilding the hidden pixels counts. 0: it is left out.</source>
        <translation>Combien compte la reconstruction des pixels masqués. 0 : elle est omise.</translation>
    </message>
    <message>
        <source>How much rebuilding the hidden pixels counts. 0: it is left out. Only with Method: CMID.</source>
        <translation>Combien compte la reconstruction des pixels masqués. 0 : elle est omise. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>How much telling the views of a patch from those of others counts. 0: it is left out.</source>
        <translation>Combien compte la distinction entre les vues d'une imagette et celles des autres. 0 : elle est omise.</translation>
    </message>
    <message>
        <source>How much telling the views of a patch from those of others counts. 0: it is left out. Only with Method: CMID.</source>
        <translation>Combien compte la distinction entre les vues d'une imagette et celles des autres. 0 : elle est omise. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>How much the agreement of student and teacher on each place counts. 0: it is left out.</source>
        <translation>Combien compte l'accord entre élève et enseignant en chaque endroit. 0 : il est omis.</translation>
    </message>
    <message>
        <source>How much the agreement of student and teacher on each place counts. 0: it is left out. Only with Method: CMID.</source>
        <translation>Combien compte l'accord entre élève et enseignant en chaque endroit. 0 : il est omis. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>How much the spectrum of the rebuilt image counts beside its pixels.</source>
        <translation>Combien compte le spectre de l'image reconstruite à côté de ses pixels.</translation>
    </message>
    <message>
        <source>How much the spectrum of the rebuilt image counts beside its pixels. Only with Method: CMID.</source>
        <translation>Combien compte le spectre de l'image reconstruite à côté de ses pixels. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>How often a checkpoint is written; there is always one when training pauses.</source>
        <translation>À quelle fréquence un point de reprise est écrit ; il y en a toujours un quand l'entraînement est mis en pause.</translation>
    </message>
    <message>
        <source>How often each patch is seen. Empty: from the preset.</source>
        <translation>Combien de fois chaque imagette est vue. Vide : selon le préréglage.</translation>
    </message>
    <message>
        <source>How often the loss is recorded.</source>
        <translation>À quelle fréquence la perte est enregistrée.</translation>
    </message>
    <message>
        <source>How the accuracy is estimated. areas: whole areas, or images, are left out in turn. blocks: square parts of the areas are left out in turn. auto: areas if there are several.</source>
        <translation>Comment l'exactitude est estimée. areas : des zones entières, ou des images, sont écartées tour à tour. blocks : des parties carrées des zones sont écartées tour à tour. auto : areas s'il y en a plusieurs.</translation>
    </message>
    <message>
        <source>How the accuracy is estimated. polygons: whole features are left out in turn. blocks: square areas of the ground are left out in turn. auto: polygons if there are few features. No feature is ever used for both training and validation.</source>
        <translation>Comment l'exactitude est estimée. polygons : des entités entières sont écartées à tour de rôle. blocks : des zones carrées du terrain sont écartées à tour de rôle. auto : polygons s'il y a peu d'entités. Aucune entité ne sert jamais à la fois à l'entraînement et à la validation.</translation>
    </message>
    <message>
        <source>How the accuracy is estimated. polygons: whole features are left out in turn. blocks: square regions of the ground are left out in turn. auto: polygons if there are few features. Labelled images are left out in turn.</source>
        <translation>Comment l'exactitude est estimée. polygons : des entités entières sont écartées tour à tour. blocks : des régions carrées du sol sont écartées tour à tour. auto : polygons s'il y a peu d'entités. Les images étiquetées sont écartées tour à tour.</translation>
    </message>
    <message>
        <source>How the encoder learns.</source>
        <translation>Comment l'encodeur apprend.</translation>
    </message>
    <message>
        <source>How the encoder learns. swimdiff: for large images, cut into many patches a scene, and for little time: patches of the same scene count as alike, and the maps also serve to remove noise. cmid: for single images, and for maps that keep where things lie: hidden parts are rebuilt, and places are matched between views; a step takes twice as long.</source>
        <translation>Comment l'encodeur apprend. swimdiff : pour de grandes images, découpées en de nombreuses imagettes par scène, et pour peu de temps : les imagettes de la même scène comptent comme semblables, et les cartes servent aussi à retirer le bruit. cmid : pour des images isolées, et pour des cartes qui gardent la position des choses : des parties masquées sont reconstruites, et des endroits sont appariés entre les vues ; une étape prend deux fois plus de temps.</translation>
    </message>
    <message>
        <source>How the encoder was trained, and on which images.</source>
        <translation>Comment l'encodeur a été entraîné, et sur quelles images.</translation>
    </message>
    <message>
        <source>How the map was made and exported, for programs.</source>
        <translation>Comment la carte a été produite et exportée, pour les programmes.</translation>
    </message>
    <message>
        <source>How the points are placed.</source>
        <translation>Comment les points sont placés.</translation>
    </message>
    <message>
        <source>How the points are placed. stratified: in each class of the map. simple: anywhere on the map. systematic: on a square grid with a random start.</source>
        <translation>Comment les points sont placés. stratified : dans chaque classe de la carte. simple : n'importe où sur la carte. systematic : sur une grille carrée avec une origine aléatoire.</translation>
    </message>
    <message>
        <source>How the points were drawn, which determines the estimators. A sample from draw-sample already contains this.</source>
        <translation>Comment les points ont été tirés, ce qui détermine les estimateurs. Un échantillon de draw-sample contient déjà cette information.</translation>
    </message>
    <message>
        <source>How the rasters are compressed. zstd is faster; deflate can be opened by older programs.</source>
        <translation>Comment les rasters sont compressés. zstd est plus rapide ; deflate peut être ouvert par des programmes plus anciens.</translation>
    </message>
    <message>
        <source>How the second date is interpolated if its pixels do not lie on the grid.</source>
        <translation>Comment la seconde date est interpolée si ses pixels ne tombent pas sur la grille.</translation>
    </message>
    <message>
        <source>How the values of the two dates are made comparable: none, moments (mean and spread of each band), or invariant (the same, fitted to the unchanged pixels).</source>
        <translation>Comment les valeurs des deux dates sont rendues comparables : none, moments (moyenne et dispersion de chaque bande), ou invariant (de même, ajustées aux pixels inchangés).</translation>
    </message>
    <message>
        <source>How to use a band that a file calls alpha. Many programs call a fourth band so, whatever it shows.</source>
        <translation>Comment utiliser une bande qu'un fichier appelle alpha. Beaucoup de programmes nomment ainsi une quatrième bande, quoi qu'elle montre.</translation>
    </message>
    <message>
        <source>How to use a band that a file calls alpha. Many programs call a fourth band so, whatever it shows. auto: transparency if nearly all of its values are 0 or the highest one. transparency: pixels where it is 0 have no data. imagery: a band as the others, such as near infrared.</source>
        <translation>Comment utiliser une bande qu'un fichier appelle alpha. Beaucoup de programmes nomment ainsi une quatrième bande, quoi qu'elle montre. auto : transparence si presque toutes ses valeurs sont 0 ou la plus élevée. transparency : les pixels où elle vaut 0 n'ont pas de données. imagery : une bande comme les autres, par exemple le proche infrarouge.</translation>
    </message>
    <message>
        <source>IR-MAD</source>
        <translation>IR-MAD</translation>
    </message>
    <message>
        <source>IR-MAD, pass {number}</source>
        <translation>IR-MAD, passage {number}</translation>
    </message>
    <message>
        <source>If the header belongs to another file, choose that; otherwise copy or download both again.</source>
        <translation>Si l'en-tête appartient à un autre fichier, choisissez celui-ci ; sinon, copiez ou téléchargez de nouveau les deux.</translation>
    </message>
    <message>
        <source>If you trust its host, add it to “Allowed hosts”, where the job has that; otherwise download the file first.</source>
        <translation>Si vous faites confiance à cet hôte, ajoutez-le à « Hôtes autorisés », si la tâche le propose ; sinon, téléchargez d'abord le fichier.</translation>
    </message>
    <message>
        <source>If you trust this host, add it to “Allowed hosts”; otherwise download the file first.</source>
        <translation>Si vous faites confiance à cet hôte, ajoutez-le à « Hôtes autorisés » ; sinon, téléchargez d'abord le fichier.</translation>
    </message>
    <message>
        <source>Ima&amp;ge</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille d'image</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images are resampled to this width and height, but for segmentation. Empty: no resampling.</source>
        <translation>Les images sont rééchantillonnées à cette largeur et cette hauteur, sauf pour la segmentation. Vide : pas de rééchantillonnage.</translation>
    </message>
    <message>
        <source>Images of one region are in several parts, so other regions may do worse. With columns x and y, a label table says where the images lie, and whole regions are left out.</source>
        <translation>Les images d'une région sont dans plusieurs parties, donc d'autres régions peuvent donner de moins bons résultats. Avec des colonnes x et y, une table d'étiquettes dit où se trouvent les images, et des régions entières sont mises de côté.</translation>
    </message>
    <message>
        <source>Images without georeference</source>
        <translation>Images sans géoréférence</translation>
    </message>
    <message>
        <source>Images without georeference are compared pixel by pixel: crop them to the same size, or georeference them.</source>
        <translation>Les images sans géoréférence sont comparées pixel par pixel : découpez-les à la même taille, ou géoréférencez-les.</translation>
    </message>
    <message>
        <source>Import encoder</source>
        <translation>Importer un encodeur</translation>
    </message>
    <message>
        <source>Import it with import-encoder, which adds a card.</source>
        <translation>Importez-le avec import-encoder, qui ajoute une fiche.</translation>
    </message>
    <message>
        <source>Imported the encoder</source>
        <translation>Encodeur importé</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <source>Importing {}…</source>
        <translation>Importation de {}…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>In place of a raster and its labels: folders or zips of images with one folder per class, one path per line.</source>
        <translation>À la place d'un raster et de ses étiquettes : dossiers ou zips d'images avec un dossier par classe, un chemin par ligne.</translation>
    </message>
    <message>
        <source>In place of a raster and its objects: COCO files (.json, beside its images or their folder) or YOLO folders (images, labels, and data.yaml or classes.txt with the names), one path per line. Each image counts as searched completely.</source>
        <translation>Au lieu d'un raster et de ses objets : des fichiers COCO (.json, à côté de leurs images ou de leur dossier) ou des dossiers YOLO (images, labels, et data.yaml ou classes.txt avec les noms), un chemin par ligne. Chaque image compte comme entièrement examinée.</translation>
    </message>
    <message>
        <source>In the QGIS profile</source>
        <translation>Dans le profil QGIS</translation>
    </message>
    <message>
        <source>In the polygons, areas smaller than this get the class around them.</source>
        <translation>Dans les polygones, les zones plus petites reçoivent la classe qui les entoure.</translation>
    </message>
    <message>
        <source>In units of the CRS. 0: the cell size of the raster that gives the grid.</source>
        <translation>En unités du SCR. 0 : la taille de cellule du raster qui donne la grille.</translation>
    </message>
    <message>
        <source>In {path}, {count} {count:place is|places are} labelled, of {classes} {classes:class|classes}.</source>
        <translation>Dans {path}, {count} {count:endroit est étiqueté|endroits sont étiquetés}, de {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>Index of &amp;torch</source>
        <translation>Index de &amp;torch</translation>
    </message>
    <message>
        <source>Input {position} shows different things: {shown}. Choose the bands under “Bands”.</source>
        <translation>L'entrée {position} montre autre chose : {shown}. Choisissez les bandes sous « Bandes ».</translation>
    </message>
    <message>
        <source>Install Python 3.12, then open this again.</source>
        <translation>Installez Python 3.12, puis rouvrez ceci.</translation>
    </message>
    <message>
        <source>Install Python 3.12, then press Set up again.</source>
        <translation>Installez Python 3.12, puis cliquez de nouveau sur « Installer ».</translation>
    </message>
    <message>
        <source>Install it: {python} -m pip install distributed cryptography</source>
        <translation>Installez-le : {python} -m pip install distributed cryptography</translation>
    </message>
    <message>
        <source>Install the plugin again, or choose another Python for the engine in the options.</source>
        <translation>Réinstallez l'extension, ou choisissez un autre Python pour le moteur dans les options.</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>Réinstallez l'extension.</translation>
    </message>
    <message>
        <source>Install the same version on all machines, then start the workers again.</source>
        <translation>Installez la même version sur toutes les machines, puis relancez les processus de calcul.</translation>
    </message>
    <message>
        <source>Install the “Microsoft Visual C++ Redistributable” for x64 of 2015 to 2022, restart QGIS, then press Repair.</source>
        <translation>Installez « Microsoft Visual C++ Redistributable » pour x64 de 2015 à 2022, redémarrez QGIS, puis cliquez sur « Réparer ».</translation>
    </message>
    <message>
        <source>Intersection</source>
        <translation>Intersection</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Invariant pixels</source>
        <translation>Pixels invariants</translation>
    </message>
    <message>
        <source>It can be resumed, even after QGIS was closed.</source>
        <translation>Il peut être repris, même après la fermeture de QGIS.</translation>
    </message>
    <message>
        <source>It can be stopped and resumed at any time.</source>
        <translation>Il peut être arrêté et repris à tout moment.</translation>
    </message>
    <message>
        <source>It can only be resumed with the same sources and settings.</source>
        <translation>Il ne peut être repris qu'avec les mêmes sources et paramètres.</translation>
    </message>
    <message>
        <source>It cannot be started ({reason}).</source>
        <translation>Il ne peut pas être démarré ({reason}).</translation>
    </message>
    <message>
        <source>It could not be copied to the models folder.</source>
        <translation>Il n'a pas pu être copié dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>It ended with status {status}.</source>
        <translation>Il s'est arrêté avec le statut {status}.</translation>
    </message>
    <message>
        <source>It has the bands 1 to {count}: {names}.</source>
        <translation>Il a les bandes 1 à {count} : {names}.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>Il a {names}.</translation>
    </message>
    <message>
        <source>It has: {columns}.</source>
        <translation>Elle a : {columns}.</translation>
    </message>
    <message>
        <source>It is a 32-bit Python; a 64-bit one is needed.</source>
        <translation>C'est un Python 32 bits ; il en faut un 64 bits.</translation>
    </message>
    <message>
        <source>It is listed under Models.</source>
        <translation>Il figure sous Modèles.</translation>
    </message>
    <message>
        <source>It is made for Intel and runs under Rosetta, for which torch has no builds; take one for Apple silicon.</source>
        <translation>Il est fait pour Intel et tourne sous Rosetta, pour lequel torch n'existe pas ; prenez-en un pour Apple Silicon.</translation>
    </message>
    <message>
        <source>It is set up once. You see first what will be fetched, and how large it is.</source>
        <translation>Il s'installe une seule fois. Vous voyez d'abord ce qui sera téléchargé, et sa taille.</translation>
    </message>
    <message>
        <source>It is shown when that project is opened again.</source>
        <translation>Il s'affichera à la réouverture de ce projet.</translation>
    </message>
    <message>
        <source>It lacks venv or ensurepip; on Debian and Ubuntu the package python3-venv brings both.</source>
        <translation>Il lui manque venv ou ensurepip ; sous Debian et Ubuntu, le paquet python3-venv apporte les deux.</translation>
    </message>
    <message>
        <source>It may be damaged or truncated; a Shapefile needs its .shx and .dbf files next to it. Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Il est peut-être endommagé ou tronqué ; un Shapefile a besoin de ses fichiers .shx et .dbf à côté de lui. Enregistrez-le en GeoPackage (QGIS : Exporter &gt; Sauvegarder les entités sous) et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>It may be truncated, damaged, or in an unsupported format. Supported formats: {formats}.</source>
        <translation>Il est peut-être tronqué, endommagé ou dans un format non pris en charge. Formats pris en charge : {formats}.</translation>
    </message>
    <message>
        <source>It needs a header with {column} and one column per class, and 0 or 1 in each row; or with {column} and {names}, the name of the class.</source>
        <translation>Il faut un en-tête avec {column} et une colonne par classe, et 0 ou 1 dans chaque ligne ; ou avec {column} et {names}, le nom de la classe.</translation>
    </message>
    <message>
        <source>It was removed or updated, perhaps with QGIS. Press Repair to make the environment with another one.</source>
        <translation>Il a été supprimé ou mis à jour, peut-être avec QGIS. Cliquez sur « Réparer » pour créer l'environnement avec un autre.</translation>
    </message>
    <message>
        <source>Its CRS is not the one that its coordinates are in, or it must be cut to 360 degrees. Assign the right CRS (QGIS: Raster &gt; Projections &gt; Assign projection), or clip it (Raster &gt; Extraction).</source>
        <translation>Son SCR n'est pas celui de ses coordonnées, ou il doit être découpé à 360 degrés. Attribuez le bon SCR (QGIS : Raster &gt; Projections &gt; Assigner une projection), ou découpez-le (Raster &gt; Extraction).</translation>
    </message>
    <message>
        <source>Its CRS is not the one that its coordinates are in, or longitude and latitude were swapped. Assign the right CRS (QGIS: Raster &gt; Projections &gt; Assign projection).</source>
        <translation>Son SCR n'est pas celui de ses coordonnées, ou longitude et latitude ont été interverties. Attribuez le bon SCR (QGIS : Raster &gt; Projections &gt; Assigner une projection).</translation>
    </message>
    <message>
        <source>Its column `file` must contain the names of the images, or their paths relative to the source.</source>
        <translation>Sa colonne `file` doit contenir les noms des images, ou leurs chemins relatifs à la source.</translation>
    </message>
    <message>
        <source>Its column {column} must contain file names, or paths inside the folder or zip.</source>
        <translation>Sa colonne {column} doit contenir des noms de fichiers, ou des chemins à l'intérieur du dossier ou du zip.</translation>
    </message>
    <message>
        <source>Its weights or its scaling are damaged: train it again, or use another copy of the file.</source>
        <translation>Ses poids ou sa mise à l'échelle sont endommagés : entraînez-le de nouveau, ou utilisez une autre copie du fichier.</translation>
    </message>
    <message>
        <source>JSON list of the classes, as in train-classifier. Empty: the names and colours of the map.</source>
        <translation>Liste JSON des classes, comme dans train-classifier. Vide : les noms et couleurs de la carte.</translation>
    </message>
    <message>
        <source>JSON list of the classes, such as [{"value": 1, "name": "Water", "colour": "#1f78b4"}]. Empty: the classes found in the field.</source>
        <translation>Liste JSON des classes, par exemple [{"value": 1, "name": "Water", "colour": "#1f78b4"}]. Vide : les classes trouvées dans le champ.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Join file</source>
        <translation>Fichier d’adhésion</translation>
    </message>
    <message>
        <source>Join file of the cluster</source>
        <translation>Fichier d’adhésion de la grappe</translation>
    </message>
    <message>
        <source>Join files</source>
        <translation>Fichiers d’adhésion</translation>
    </message>
    <message>
        <source>Keep only one line per file.</source>
        <translation>Ne gardez qu'une ligne par fichier.</translation>
    </message>
    <message>
        <source>Keep some patches (at most one in eight, and 512) out of the training, and measure on them, without labels, whether the encoder is better than its start.</source>
        <translation>Garder quelques imagettes (au plus une sur huit, et 512) hors de l'entraînement, et mesurer sur elles, sans étiquettes, si l'encodeur est meilleur qu'à son point de départ.</translation>
    </message>
    <message>
        <source>Keep the encoder</source>
        <translation>Conserver l'encodeur</translation>
    </message>
    <message>
        <source>Keeps the answer and goes to the next point without one</source>
        <translation>Garde la réponse et va au prochain point sans réponse</translation>
    </message>
    <message>
        <source>Keeps these places: the next search makes another layer instead of replacing this one</source>
        <translation>Garde ces lieux : la recherche suivante crée une autre couche au lieu de remplacer celle-ci</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Key momentum</source>
        <translation>Momentum des clés</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of mask</source>
        <translation>Type de masque</translation>
    </message>
    <message>
        <source>Kinds of land, by tiles</source>
        <translation>Types de terrain, par tuiles</translation>
    </message>
    <message>
        <source>Known are {choices}.</source>
        <translation>Valeurs connues : {choices}.</translation>
    </message>
    <message>
        <source>Known jobs are {known}.</source>
        <translation>Traitements connus : {known}.</translation>
    </message>
    <message>
        <source>Known parameters are {known}.</source>
        <translation>Paramètres connus : {known}.</translation>
    </message>
    <message>
        <source>Known values are {known}.</source>
        <translation>Valeurs connues : {known}.</translation>
    </message>
    <message>
        <source>Known values are {known}. Update the plugin.</source>
        <translation>Valeurs connues : {known}. Mettez à jour l'extension.</translation>
    </message>
    <message>
        <source>L&amp;ine</source>
        <translation>Lign&amp;e</translation>
    </message>
    <message>
        <source>Label layer</source>
        <translation>Couche d'étiquettes</translation>
    </message>
    <message>
        <source>Label more places: at least five of each class, spread over the image.</source>
        <translation>Étiquetez plus d'endroits : au moins cinq de chaque classe, répartis sur l'image.</translation>
    </message>
    <message>
        <source>Label table</source>
        <translation>Table d'étiquettes</translation>
    </message>
    <message>
        <source>Label table or polygons</source>
        <translation>Table d'étiquettes ou polygones</translation>
    </message>
    <message>
        <source>Labelled images</source>
        <translation>Images étiquetées</translation>
    </message>
    <message>
        <source>Labelled objects</source>
        <translation>Objets étiquetés</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels and earlier maps are unchanged. Finished parts are kept: run it again to resume.</source>
        <translation>Les étiquettes et les cartes antérieures sont inchangées. Les parties terminées sont conservées : relancez pour reprendre.</translation>
    </message>
    <message>
        <source>Labels and earlier models are unchanged. What was looked at is kept.</source>
        <translation>Les étiquettes et les modèles précédents sont inchangés. Ce qui a été examiné est conservé.</translation>
    </message>
    <message>
        <source>Labels and earlier results are unchanged. Finished parts are kept: run it again to resume.</source>
        <translation>Les étiquettes et les résultats précédents sont inchangés. Les parties terminées sont conservées : relancez pour reprendre.</translation>
    </message>
    <message>
        <source>Labels on the map</source>
        <translation>Étiquettes sur la carte</translation>
    </message>
    <message>
        <source>Labels so far</source>
        <translation>Étiquettes jusqu'ici</translation>
    </message>
    <message>
        <source>Labels: areas</source>
        <translation>Étiquettes : surfaces</translation>
    </message>
    <message>
        <source>Labels: lines</source>
        <translation>Étiquettes : lignes</translation>
    </message>
    <message>
        <source>Labels: points</source>
        <translation>Étiquettes : points</translation>
    </message>
    <message>
        <source>Landsat QA_PIXEL</source>
        <translation>Landsat QA_PIXEL</translation>
    </message>
    <message>
        <source>Laptop overnight</source>
        <translation>Portable, une nuit</translation>
    </message>
    <message>
        <source>Largest overlap</source>
        <translation>Recouvrement maximal</translation>
    </message>
    <message>
        <source>Layer of the area</source>
        <translation>Couche de la zone</translation>
    </message>
    <message>
        <source>Layer of the areas</source>
        <translation>Couche des zones</translation>
    </message>
    <message>
        <source>Layer of the districts</source>
        <translation>Couche des quartiers</translation>
    </message>
    <message>
        <source>Laying out the page</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Laying out the page…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Learned on this pair (learned)</source>
        <translation>Appris sur cette paire (learned)</translation>
    </message>
    <message>
        <source>Learning from changes made of the pair itself</source>
        <translation>Apprentissage à partir de changements tirés de la paire elle-même</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d'apprentissage</translation>
    </message>
    <message>
        <source>Learning rate of AdamW, which trains the denoiser.</source>
        <translation>Taux d'apprentissage d'AdamW, qui entraîne le débruiteur.</translation>
    </message>
    <message>
        <source>Learning rate of AdamW, which trains the denoiser. Only with Method: SwiMDiff.</source>
        <translation>Taux d'apprentissage d'AdamW, qui entraîne le débruiteur. Uniquement avec Méthode : SwiMDiff.</translation>
    </message>
    <message>
        <source>Learning rate of the denoiser</source>
        <translation>Taux d'apprentissage du débruiteur</translation>
    </message>
    <message>
        <source>Learning rate of the encoder. Empty: by optimiser, 0.001 for adamw, which uses it as given, and 0.03 for sgd, where it applies to a batch of 256 and is scaled in proportion to the batch; 0.00625 for adan, scaled with the root of the batch.</source>
        <translation>Taux d'apprentissage de l'encodeur. Vide : selon l'optimiseur, 0,001 pour adamw, qui l'utilise tel quel, et 0,03 pour sgd, où il vaut pour un lot de 256 et est ajusté proportionnellement au lot ; 0,00625 pour adan, ajusté selon la racine du lot.</translation>
    </message>
    <message>
        <source>Learns the names, and measures how well they are told</source>
        <translation>Apprend les noms et mesure s'ils sont bien distingués</translation>
    </message>
    <message>
        <source>Leave it empty: what is not finite always means no data.</source>
        <translation>Laissez vide : ce qui n'est pas fini signifie toujours l'absence de données.</translation>
    </message>
    <message>
        <source>Leave it out, or set “{chooser_label}” to {choices}.</source>
        <translation>Laissez-le de côté, ou réglez « {chooser_label} » sur {choices}.</translation>
    </message>
    <message>
        <source>Leave “Bands”, “Mean” and “Deviation” empty.</source>
        <translation>Laissez « Bandes », « Moyenne » et « Écart-type » vides.</translation>
    </message>
    <message>
        <source>Leave “CRS of the result” empty.</source>
        <translation>Laissez « SCR du résultat » vide.</translation>
    </message>
    <message>
        <source>Leave “Compute on” and “Join file” empty; {able} can do so.</source>
        <translation>Laissez « Calculer sur » et « Fichier d’adhésion » vides ; {able} en sont capables.</translation>
    </message>
    <message>
        <source>Leave “Second date” empty, or choose a model that was trained on two dates.</source>
        <translation>Laissez « Seconde date » vide, ou choisissez un modèle entraîné sur deux dates.</translation>
    </message>
    <message>
        <source>Leave “Tile size” empty, train a model on such places, or switch on “Classify anyway”.</source>
        <translation>Laissez « Taille des tuiles » vide, entraînez un modèle sur de tels lieux, ou activez « Classer malgré tout ».</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Let uv be fetched, which brings one, or install Python 3.12, then press Set up again.</source>
        <translation>Laissez télécharger uv, qui en apporte un, ou installez Python 3.12, puis cliquez de nouveau sur « Installer ».</translation>
    </message>
    <message>
        <source>Lets this machine compute for a cluster until it is cancelled, whenever nobody else needs it.</source>
        <translation>Fait calculer cette machine pour une grappe jusqu’à l’annulation, chaque fois que personne d’autre n’en a besoin.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence of the map, such as CC-BY-4.0.</source>
        <translation>Licence de la carte, par exemple CC-BY-4.0.</translation>
    </message>
    <message>
        <source>Licence of the model, stored in its card.</source>
        <translation>Licence du modèle, enregistrée dans sa fiche.</translation>
    </message>
    <message>
        <source>Licence of the weights, stored in the encoder's card.</source>
        <translation>Licence des poids, enregistrée dans la fiche de l'encodeur.</translation>
    </message>
    <message>
        <source>Licence of the weights.</source>
        <translation>Licence des poids.</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licence : {}</translation>
    </message>
    <message>
        <source>Line {line} of {path} has more cells than there are columns.</source>
        <translation>La ligne {line} de {path} a plus de cellules qu'il n'y a de colonnes.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Sonde linéaire</translation>
    </message>
    <message>
        <source>Load sample project</source>
        <translation>Charger un projet d'exemple</translation>
    </message>
    <message>
        <source>Load the result into the project</source>
        <translation>Charger le résultat dans le projet</translation>
    </message>
    <message>
        <source>Load the sample project</source>
        <translation>Charger le projet d'exemple</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>Journal de l'installation</translation>
    </message>
    <message>
        <source>Look at each point and enter its true class in {field}, with the name used in the map.</source>
        <translation>Examinez chaque point et saisissez sa classe réelle dans {field}, avec le nom utilisé dans la carte.</translation>
    </message>
    <message>
        <source>Look into the scanner's list of removed files, let it leave {folder} alone, then press Repair.</source>
        <translation>Consultez la liste des fichiers supprimés par l'antivirus, faites-lui exclure {folder}, puis cliquez sur « Réparer ».</translation>
    </message>
    <message>
        <source>Looking at the tiles</source>
        <translation>Examen des tuiles</translation>
    </message>
    <message>
        <source>Looking for Python</source>
        <translation>Recherche de Python</translation>
    </message>
    <message>
        <source>Looking for a Python on this computer…</source>
        <translation>Recherche d'un Python sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Looking for edited areas</source>
        <translation>Recherche de zones modifiées</translation>
    </message>
    <message>
        <source>Looking for the scheduler at {address}</source>
        <translation>Recherche de l’ordonnanceur à l’adresse {address}</translation>
    </message>
    <message>
        <source>Looking for what did not change</source>
        <translation>Recherche de ce qui n'a pas changé</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Perte de l'entraînement</translation>
    </message>
    <message>
        <source>Lower the learning rate, and check the images for extreme values; metrics.csv shows how the loss developed.</source>
        <translation>Réduisez le taux d'apprentissage, et vérifiez que les images n'ont pas de valeurs extrêmes ; metrics.csv montre comment la perte a évolué.</translation>
    </message>
    <message>
        <source>Lower “Data in a patch” (now {minimum_valid:g}), or check the nodata value.</source>
        <translation>Réduisez « Données dans une imagette » (actuellement {minimum_valid:g}), ou vérifiez la valeur nodata.</translation>
    </message>
    <message>
        <source>Lower “Patch”, or choose larger images.</source>
        <translation>Réduisez « Imagette », ou choisissez des images plus grandes.</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Score minimal</translation>
    </message>
    <message>
        <source>Lowest score of the objects that are shown and counted</source>
        <translation>Score minimal des objets montrés et comptés</translation>
    </message>
    <message>
        <source>M&amp;ap</source>
        <translation>C&amp;arte</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Majority filter</source>
        <translation>Filtre majoritaire</translation>
    </message>
    <message>
        <source>Make a new join file with swimdiff-cluster certificates, copy it to all machines and start the cluster again.</source>
        <translation>Créez un nouveau fichier d’adhésion avec swimdiff-cluster certificates, copiez-le sur toutes les machines et redémarrez la grappe.</translation>
    </message>
    <message>
        <source>Make the folder writable and try again, or run the job again.</source>
        <translation>Rendez le dossier accessible en écriture et réessayez, ou relancez le traitement.</translation>
    </message>
    <message>
        <source>Makes the environment anew; the one that is there stays until the new one works</source>
        <translation>Recrée l'environnement ; l'actuel reste jusqu'à ce que le nouveau fonctionne</translation>
    </message>
    <message>
        <source>Making an environment with {tool}…</source>
        <translation>Création d'un environnement avec {tool}…</translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation>Création de {name}</translation>
    </message>
    <message>
        <source>Many inputs</source>
        <translation>Plusieurs entrées</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map, legend, scale, north arrow, areas and accuracy as PDF, image and QGIS template</source>
        <translation>Carte, légende, échelle, flèche du nord, surfaces et exactitude en PDF, image et modèle QGIS</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Cartographié</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Maps an image with it</source>
        <translation>Cartographie une image avec lui</translation>
    </message>
    <message>
        <source>Mask of after</source>
        <translation>Masque d'après</translation>
    </message>
    <message>
        <source>Mask of before</source>
        <translation>Masque d'avant</translation>
    </message>
    <message>
        <source>Matched cells</source>
        <translation>Cellules appariées</translation>
    </message>
    <message>
        <source>Maximum number of training steps. Training stops earlier if the validation no longer improves.</source>
        <translation>Nombre maximal d'étapes d'entraînement. L'entraînement s'arrête plus tôt si la validation ne s'améliore plus.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean and spread</source>
        <translation>Moyenne et dispersion</translation>
    </message>
    <message>
        <source>Mean average precision: {:.2f}, mean F1: {:.2f}</source>
        <translation>Précision moyenne sur les classes : {:.2f}, F1 moyen : {:.2f}</translation>
    </message>
    <message>
        <source>Mean over the classes: {}</source>
        <translation>Moyenne sur les classes : {}</translation>
    </message>
    <message>
        <source>Mean spectrum</source>
        <translation>Spectre moyen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Measured both dates</source>
        <translation>Deux dates mesurées</translation>
    </message>
    <message>
        <source>Measured in areas that were left out of the training.</source>
        <translation>Mesurée dans des zones exclues de l'entraînement.</translation>
    </message>
    <message>
        <source>Measured on labels that were held out of the training; not a sample of the map.</source>
        <translation>Mesuré sur des étiquettes tenues hors de l'entraînement ; ce n'est pas un échantillon de la carte.</translation>
    </message>
    <message>
        <source>Measured on labels that were left out of the training, as whole labels or blocks.</source>
        <translation>Mesuré sur des étiquettes écartées de l'entraînement, par étiquettes entières ou par blocs.</translation>
    </message>
    <message>
        <source>Measuring both dates</source>
        <translation>Mesure des deux dates</translation>
    </message>
    <message>
        <source>Measuring image {number} of {count}</source>
        <translation>Mesure de l'image {number} sur {count}</translation>
    </message>
    <message>
        <source>Measuring the changed areas</source>
        <translation>Mesure des zones changées</translation>
    </message>
    <message>
        <source>Measuring the encoder's maps</source>
        <translation>Mesure des cartes de l'encodeur</translation>
    </message>
    <message>
        <source>Measuring the image</source>
        <translation>Mesure de l'image</translation>
    </message>
    <message>
        <source>Measuring the masks of clouds</source>
        <translation>Mesure des masques de nuages</translation>
    </message>
    <message>
        <source>Memory of each process</source>
        <translation>Mémoire de chaque processus</translation>
    </message>
    <message>
        <source>Met&amp;hod</source>
        <translation>Mét&amp;hode</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Minimum a&amp;rea</source>
        <translation>&amp;Surface minimale</translation>
    </message>
    <message>
        <source>Minimum area</source>
        <translation>Surface minimale</translation>
    </message>
    <message>
        <source>Minimum for each class in the stratified design; the remaining points are distributed by area.</source>
        <translation>Minimum pour chaque classe dans le plan stratifié ; les points restants sont répartis selon la surface.</translation>
    </message>
    <message>
        <source>Minimum mapping unit</source>
        <translation>Unité minimale de cartographie</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model (*.safetensors)</source>
        <translation>Modèle (*.safetensors)</translation>
    </message>
    <message>
        <source>Model file (.safetensors) written by train-classifier.</source>
        <translation>Fichier de modèle (.safetensors) écrit par train-classifier.</translation>
    </message>
    <message>
        <source>Model file (.safetensors) written by train-detector.</source>
        <translation>Fichier de modèle (.safetensors) écrit par train-detector.</translation>
    </message>
    <message>
        <source>Model file (.safetensors) written by train-scenes.</source>
        <translation>Fichier de modèle (.safetensors) écrit par train-scenes.</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Dossier du modèle</translation>
    </message>
    <message>
        <source>Model in the list of models</source>
        <translation>Modèle dans la liste des modèles</translation>
    </message>
    <message>
        <source>Model of objects</source>
        <translation>Modèle d'objets</translation>
    </message>
    <message>
        <source>Model of pixels</source>
        <translation>Modèle de pixels</translation>
    </message>
    <message>
        <source>Model of places</source>
        <translation>Modèle de lieux</translation>
    </message>
    <message>
        <source>Model to import</source>
        <translation>Modèle à importer</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Modèle : {}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models &amp;folder</source>
        <translation>Dossier des &amp;modèles</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>Models {}</source>
        <translation>Modèles {}</translation>
    </message>
    <message>
        <source>More files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Plus de lieux comme celui-ci</translation>
    </message>
    <message>
        <source>More pairs of features of different classes overlap: {pairs}. The pixels that they share are left out.</source>
        <translation>D'autres paires d'entités de classes différentes se chevauchent : {pairs}. Les pixels qu'elles partagent sont écartés.</translation>
    </message>
    <message>
        <source>More than {most:,} objects were found, which is more than can be handled.</source>
        <translation>Plus de {most:,} objets ont été trouvés, ce qui est plus que ce qui peut être traité.</translation>
    </message>
    <message>
        <source>Move it elsewhere; what is finished is then found by its results.</source>
        <translation>Déplacez-le ; ce qui est terminé est alors reconnu à ses résultats.</translation>
    </message>
    <message>
        <source>Move it to a folder with a shorter path.</source>
        <translation>Déplacez-le dans un dossier au chemin plus court.</translation>
    </message>
    <message>
        <source>Move the second date by the estimated shift between the two images. The shift is always reported, with a warning above half a pixel.</source>
        <translation>Déplacer la seconde date du décalage estimé entre les deux images. Le décalage est toujours indiqué, avec un avertissement au-delà d'un demi-pixel.</translation>
    </message>
    <message>
        <source>Muc&amp;h</source>
        <translation>&amp;Beaucoup</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>GPU NVIDIA</translation>
    </message>
    <message>
        <source>NVIDIA card (CUDA)</source>
        <translation>Carte NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Na&amp;me all places</source>
        <translation>Nommer tous les lieu&amp;x</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name its parameters in a table.</source>
        <translation>Indiquez ses paramètres dans un tableau.</translation>
    </message>
    <message>
        <source>Name of a district</source>
        <translation>Nom d'un quartier</translation>
    </message>
    <message>
        <source>Name of the encoder, as shown in lists. Empty: the name of the file.</source>
        <translation>Nom de l'encodeur, tel qu'il apparaît dans les listes. Vide : le nom du fichier.</translation>
    </message>
    <message>
        <source>Name of the encoder, as shown in lists. Empty: the name of the output folder.</source>
        <translation>Nom de l'encodeur, tel qu'il apparaît dans les listes. Vide : le nom du dossier de sortie.</translation>
    </message>
    <message>
        <source>Name of the layer with the searched areas, if the file has more than one. Empty: the only layer.</source>
        <translation>Nom de la couche avec les zones examinées, si le fichier en a plusieurs. Vide : la seule couche.</translation>
    </message>
    <message>
        <source>Name of the layer, if the file has more than one.</source>
        <translation>Nom de la couche, si le fichier en a plusieurs.</translation>
    </message>
    <message>
        <source>Name of the layer, if the file has more than one. Empty: the only layer.</source>
        <translation>Nom de la couche, si le fichier en a plusieurs. Vide : la seule couche.</translation>
    </message>
    <message>
        <source>Name of the model, as its card has it. Empty: the name of the output folder.</source>
        <translation>Nom du modèle, tel qu'il figure sur sa fiche. Vide : le nom du dossier de sortie.</translation>
    </message>
    <message>
        <source>Name of the model, as shown in lists. Empty: the name of the output folder.</source>
        <translation>Nom du modèle, tel qu'il apparaît dans les listes. Vide : le nom du dossier de sortie.</translation>
    </message>
    <message>
        <source>Name of the objects</source>
        <translation>Nom des objets</translation>
    </message>
    <message>
        <source>Name of the only class, if no field names classes. Empty: object.</source>
        <translation>Nom de la seule classe, si aucun champ ne nomme de classes. Vide : object.</translation>
    </message>
    <message>
        <source>Name places</source>
        <translation>Nommer les lieux</translation>
    </message>
    <message>
        <source>Name the cluster: choose its join file, or fill in an address such as local:4.</source>
        <translation>Nommez la grappe : choisissez son fichier d’adhésion, ou saisissez une adresse telle que local:4.</translation>
    </message>
    <message>
        <source>Name the file {stem}{suffix}.</source>
        <translation>Nommez le fichier {stem}{suffix}.</translation>
    </message>
    <message>
        <source>Name the places of the image</source>
        <translation>Nommer les lieux de l'image</translation>
    </message>
    <message>
        <source>Name the values that hide the ground, with commas between them; a range has a hyphen: 3, 8-10</source>
        <translation>Indiquez les valeurs qui cachent le sol, séparées par des virgules ; une plage s'écrit avec un trait d'union : 3, 8-10</translation>
    </message>
    <message>
        <source>Name what each of the {count} input {count:band|bands} shows, in their order, such as blue,green,red,nir.</source>
        <translation>Indiquez, dans l'ordre, ce que montre chacune des {count} {count:bande|bandes} en entrée, par exemple blue,green,red,nir.</translation>
    </message>
    <message>
        <source>Name what each of the {count} input {count:band|bands} shows, in their order, such as blue,green,red,nir. For a usual order, its name is enough: {orders}.</source>
        <translation>Indiquez, dans l'ordre, ce que montre chacune des {count} {count:bande|bandes} en entrée, par exemple blue,green,red,nir. Pour un ordre usuel, son nom suffit : {orders}.</translation>
    </message>
    <message>
        <source>Named in {}.</source>
        <translation>Nommé en {}.</translation>
    </message>
    <message>
        <source>Named places</source>
        <translation>Lieux nommés</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names places with it</source>
        <translation>Nomme des lieux avec lui</translation>
    </message>
    <message>
        <source>Names the places of a raster: each square tile gets a class and its probability.</source>
        <translation>Nomme les lieux d'un raster : chaque tuile carrée reçoit une classe et sa probabilité.</translation>
    </message>
    <message>
        <source>Ne&amp;xt place (N)</source>
        <translation>Endroit sui&amp;vant (N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt window (N)</source>
        <translation>Fenêtre &amp;suivante (N)</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Plus proche voisin</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Plus proches voisins</translation>
    </message>
    <message>
        <source>Negatives of the batch</source>
        <translation>Négatifs du lot</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New labels, or labels to open</source>
        <translation>Nouvelles étiquettes, ou étiquettes à ouvrir</translation>
    </message>
    <message>
        <source>New things of the second date</source>
        <translation>Choses nouvelles de la seconde date</translation>
    </message>
    <message>
        <source>No &amp;answer</source>
        <translation>&amp;Sans réponse</translation>
    </message>
    <message>
        <source>No Python 3.11 or newer that fits was found on this computer.</source>
        <translation>Aucun Python 3.11 ou plus récent qui convienne n'a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No accuracy</source>
        <translation>Pas d'exactitude</translation>
    </message>
    <message>
        <source>No bands were chosen.</source>
        <translation>Aucune bande n'a été choisie.</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Pas de changement</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Sans classe</translation>
    </message>
    <message>
        <source>No class has two images, so there are none left to test on.</source>
        <translation>Aucune classe n'a deux images, il n'en reste donc aucune pour le test.</translation>
    </message>
    <message>
        <source>No cluster is named.</source>
        <translation>Aucune grappe n’est nommée.</translation>
    </message>
    <message>
        <source>No context</source>
        <translation>Pas de contexte</translation>
    </message>
    <message>
        <source>No date of the imagery is known; the STAC item has the time of the export in its place. Give a date such as 2018-10-13.</source>
        <translation>Aucune date des images n'est connue ; l'item STAC porte à la place l'heure de l'exportation. Donnez une date telle que 2018-10-13.</translation>
    </message>
    <message>
        <source>No encoder</source>
        <translation>Pas d'encodeur</translation>
    </message>
    <message>
        <source>No encoder is listed yet. Pretrain one on your own images, or get one of those below.</source>
        <translation>Aucun encodeur n'est encore listé. Préentraînez-en un sur vos propres images, ou procurez-vous l'un de ceux ci-dessous.</translation>
    </message>
    <message>
        <source>No encoder: the built-in ones need {wanted}, and the bands show {known}. If the rasters have these bands, say which they are under “Red, green, blue”.</source>
        <translation>Pas d'encodeur : les encodeurs intégrés exigent {wanted}, et les bandes montrent {known}. Si les rasters ont ces bandes, indiquez lesquelles sous « Rouge, vert, bleu ».</translation>
    </message>
    <message>
        <source>No encoder: the program came without one.</source>
        <translation>Pas d'encodeur : le programme a été livré sans encodeur.</translation>
    </message>
    <message>
        <source>No error was found at all. Intervals without width are an accident of the sample.</source>
        <translation>Aucune erreur n'a été trouvée. Des intervalles sans largeur sont un hasard de l'échantillon.</translation>
    </message>
    <message>
        <source>No error was found in what is mapped as {names}. That its interval has no width is an accident of the sample: a few errors may still be there.</source>
        <translation>Aucune erreur n'a été trouvée dans ce qui est cartographié comme {names}. Que son intervalle n'ait pas de largeur est un hasard de l'échantillon : quelques erreurs peuvent néanmoins s'y trouver.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n'a été écrit.</translation>
    </message>
    <message>
        <source>No grid in {crs} could be created for {path}.</source>
        <translation>Aucune grille en {crs} n'a pu être créée pour {path}.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Pas de groupes</translation>
    </message>
    <message>
        <source>No image has data.</source>
        <translation>Aucune image n'a de données.</translation>
    </message>
    <message>
        <source>No label can be used for {names}: left out of the classes. Draw some, or take it off the list.</source>
        <translation>Aucune étiquette n'est utilisable pour {names} : classe écartée. Dessinez-en, ou retirez-la de la liste.</translation>
    </message>
    <message>
        <source>No label lies on pixels with data.</source>
        <translation>Aucune étiquette ne se trouve sur des pixels avec des données.</translation>
    </message>
    <message>
        <source>No labelled point lies in what is mapped as {names}: left out of the estimates with its area. Label points there.</source>
        <translation>Aucun point étiqueté ne se trouve dans ce qui est cartographié comme {names} : écarté des estimations, avec sa surface. Étiquetez-y des points.</translation>
    </message>
    <message>
        <source>No labelled point was drawn in stratum {names}: left out with its area.</source>
        <translation>Aucun point étiqueté n'a été tiré dans la strate {names} : écartée, avec sa surface.</translation>
    </message>
    <message>
        <source>No layer is chosen.</source>
        <translation>Aucune couche n'est choisie.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>No normalisation</source>
        <translation>Pas de normalisation</translation>
    </message>
    <message>
        <source>No object has such a score.</source>
        <translation>Aucun objet n'a un tel score.</translation>
    </message>
    <message>
        <source>No object was found.</source>
        <translation>Aucun objet n'a été trouvé.</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Pas de page</translation>
    </message>
    <message>
        <source>No pixel could be compared.</source>
        <translation>Aucun pixel n'a pu être comparé.</translation>
    </message>
    <message>
        <source>No pixel has data in both {paths}.</source>
        <translation>Aucun pixel n'a de données à la fois dans {paths}.</translation>
    </message>
    <message>
        <source>No pixel is free of clouds in both dates: choose dates with fewer clouds, or use no masks.</source>
        <translation>Aucun pixel n'est sans nuages aux deux dates : choisissez des dates avec moins de nuages, ou n'utilisez pas de masques.</translation>
    </message>
    <message>
        <source>No pixel of {paths} has data.</source>
        <translation>Aucun pixel de {paths} n'a de données.</translation>
    </message>
    <message>
        <source>No pixel of {paths} in the extent has data.</source>
        <translation>Aucun pixel de {paths} dans l'emprise n'a de données.</translation>
    </message>
    <message>
        <source>No pixel of {path} has data.</source>
        <translation>Aucun pixel de {path} n'a de données.</translation>
    </message>
    <message>
        <source>No places to label next: the image is not in view, or the map is certain everywhere.</source>
        <translation>Aucun endroit à étiqueter ensuite : l'image n'est pas visible, ou la carte est sûre partout.</translation>
    </message>
    <message>
        <source>No program can open this.</source>
        <translation>Aucun programme ne peut ouvrir ceci.</translation>
    </message>
    <message>
        <source>No program opens web pages here. The page lies in {path}</source>
        <translation>Aucun programme n'ouvre de pages web ici. La page se trouve dans {path}</translation>
    </message>
    <message>
        <source>No raster was given.</source>
        <translation>Aucun raster n'a été indiqué.</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>Pas de lissage</translation>
    </message>
    <message>
        <source>No sources were given.</source>
        <translation>Aucune source n'a été donnée.</translation>
    </message>
    <message>
        <source>No test label has the class {names}, so it does not count.</source>
        <translation>Aucune étiquette de test n'a la classe {names}, elle ne compte donc pas.</translation>
    </message>
    <message>
        <source>No tile but the example has data in at least half of its pixels.</source>
        <translation>Aucune tuile, sauf l'exemple, n'a de données dans au moins la moitié de ses pixels.</translation>
    </message>
    <message>
        <source>No tile of {path} has data in at least half of its pixels.</source>
        <translation>Aucune tuile de {path} n'a de données dans au moins la moitié de ses pixels.</translation>
    </message>
    <message>
        <source>No validation</source>
        <translation>Pas de validation</translation>
    </message>
    <message>
        <source>No vector file was given.</source>
        <translation>Aucun fichier vecteur n'a été indiqué.</translation>
    </message>
    <message>
        <source>No windows to label next.</source>
        <translation>Aucune fenêtre à étiqueter ensuite.</translation>
    </message>
    <message>
        <source>No worker came up in time, as this machine has too much to do.</source>
        <translation>Aucun processus de calcul n’a démarré à temps, car cette machine a trop à faire.</translation>
    </message>
    <message>
        <source>No worker has joined the cluster at {address}.</source>
        <translation>Aucun processus de calcul n’a rejoint la grappe à l’adresse {address}.</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Nodata of after</source>
        <translation>Nodata d'après</translation>
    </message>
    <message>
        <source>Nodata of before</source>
        <translation>Nodata d'avant</translation>
    </message>
    <message>
        <source>Nodata of the map</source>
        <translation>Nodata de la carte</translation>
    </message>
    <message>
        <source>Nodata of the second date</source>
        <translation>Nodata de la seconde date</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <translation>Niveaux de bruit</translation>
    </message>
    <message>
        <source>Noisy views</source>
        <translation>Vues bruitées</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None (MoCo v2)</source>
        <translation>Aucun (MoCo v2)</translation>
    </message>
    <message>
        <source>None of the {count} {count:image|images} of {path} can be opened: {reasons}</source>
        <translation>Aucune des {count} {count:image|images} de {path} ne peut être ouverte : {reasons}</translation>
    </message>
    <message>
        <source>None of the {count} {count:place|places} in {sources} has a truth raster.</source>
        <translation>Aucun des {count} lieux de {sources} n'a de raster de vérité terrain.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l'instant</translation>
    </message>
    <message>
        <source>None: classes of one date</source>
        <translation>Aucune : classes d'une seule date</translation>
    </message>
    <message>
        <source>None: fetched from the network</source>
        <translation>Aucun : téléchargé du réseau</translation>
    </message>
    <message>
        <source>Not a message: {line}.</source>
        <translation>Ce n'est pas un message : {line}.</translation>
    </message>
    <message>
        <source>Not needed for local:4</source>
        <translation>Inutile pour local:4</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Pas encore installé.</translation>
    </message>
    <message>
        <source>Not suitable:</source>
        <translation>Ne conviennent pas :</translation>
    </message>
    <message>
        <source>Nothing is fetched: all libraries come from the files in this folder</source>
        <translation>Rien n'est téléchargé : toutes les bibliothèques viennent des fichiers de ce dossier</translation>
    </message>
    <message>
        <source>Nothing is given that labels could be learned from.</source>
        <translation>Rien n'est donné dont des étiquettes puissent être apprises.</translation>
    </message>
    <message>
        <source>Nothing is given that objects could be learned from.</source>
        <translation>Rien n'est donné dont des objets pourraient être appris.</translation>
    </message>
    <message>
        <source>Nothing listens at {address}.</source>
        <translation>Rien n’écoute à l’adresse {address}.</translation>
    </message>
    <message>
        <source>Nothing says how large the objects at the points of {path} are.</source>
        <translation>Rien ne dit quelle taille ont les objets aux points de {path}.</translation>
    </message>
    <message>
        <source>Nothing says which parts of the image were searched completely, so what is background is unknown.</source>
        <translation>Rien ne dit quelles parties de l'image ont été entièrement examinées ; on ne sait donc pas ce qui est le fond.</translation>
    </message>
    <message>
        <source>Nothing stands out clearly in the score: perhaps nothing changed, or nothing that this method sees. Between {low_percent:.2g} % and {high_percent:.2g} % would be called changed, depending on the threshold: look at the slider.</source>
        <translation>Rien ne ressort clairement du score : peut-être que rien n'a changé, ou rien que cette méthode voie. Entre {low_percent:.2g} % et {high_percent:.2g} % seraient dits changés, selon le seuil : voyez le curseur.</translation>
    </message>
    <message>
        <source>Nothing stands out clearly in the score: perhaps nothing changed, or nothing that this method sees. The rule “{rule}” always calls something changed, here {percent:.1f} % of the pixels: look at the slider.</source>
        <translation>Rien ne ressort clairement du score : peut-être que rien n'a changé, ou rien que cette méthode voie. La règle « {rule} » dit toujours quelque chose changé, ici {percent:.1f} % des pixels : voyez le curseur.</translation>
    </message>
    <message>
        <source>Nothing was chosen for export.</source>
        <translation>Rien n'a été choisi pour l'exportation.</translation>
    </message>
    <message>
        <source>Number of channels at the first level of the denoiser. Empty: from the preset.</source>
        <translation>Nombre de canaux au premier niveau du débruiteur. Vide : selon le préréglage.</translation>
    </message>
    <message>
        <source>Number of channels at the first level of the denoiser. Empty: from the preset. Only with Method: SwiMDiff.</source>
        <translation>Nombre de canaux au premier niveau du débruiteur. Vide : selon le préréglage. Uniquement avec Méthode : SwiMDiff.</translation>
    </message>
    <message>
        <source>Number of groups that the changed pixels are sorted into by what became of them: brighter, greener, wetter. They get a raster with a legend, a field of the polygons and a table in the report. 0: none.</source>
        <translation>Nombre de groupes dans lesquels les pixels changés sont triés selon ce qu'ils sont devenus : plus clairs, plus verts, plus humides. Ils reçoivent un raster avec une légende, un champ des polygones et un tableau dans le rapport. 0 : aucun.</translation>
    </message>
    <message>
        <source>Number of images per step. Empty: 256 images, 32 pairs of patches, or 8 patches for segmentation.</source>
        <translation>Nombre d'images par étape. Vide : 256 images, 32 paires d'imagettes, ou 8 imagettes pour la segmentation.</translation>
    </message>
    <message>
        <source>Number of keys of past batches that are kept; at most half the number of patches. 0: none, with negatives of the batch only. Empty: from the preset, 1024; for paper-scale 16384 with SwiMDiff, 65536 with CMID.</source>
        <translation>Nombre de clés de lots passés qui sont conservées ; au plus la moitié du nombre d'imagettes. 0 : aucune, avec les seuls négatifs du lot. Vide : selon le préréglage, 1024 ; pour paper-scale 16384 avec SwiMDiff, 65536 avec CMID.</translation>
    </message>
    <message>
        <source>Number of nearest neighbours.</source>
        <translation>Nombre de plus proches voisins.</translation>
    </message>
    <message>
        <source>Number of noise levels T in the noise schedule.</source>
        <translation>Nombre de niveaux de bruit T dans le plan de bruitage.</translation>
    </message>
    <message>
        <source>Number of noise levels T in the noise schedule. Only with Method: SwiMDiff.</source>
        <translation>Nombre de niveaux de bruit T dans le plan de bruitage. Uniquement avec Méthode : SwiMDiff.</translation>
    </message>
    <message>
        <source>Number of optimiser steps; used instead of the epochs.</source>
        <translation>Nombre d'étapes de l'optimiseur ; utilisé à la place des époques.</translation>
    </message>
    <message>
        <source>Number of passes over the data. Empty: 100 for change, 60 for segmentation, 30 for fine-tuning. The linear probe is fitted to its end and takes no epochs.</source>
        <translation>Nombre de passages sur les données. Vide : 100 pour le changement, 60 pour la segmentation, 30 pour l'affinage. La sonde linéaire est ajustée jusqu'au bout et ne prend pas d'époques.</translation>
    </message>
    <message>
        <source>Number of pixels for each change score (logarithmic). Drag the line to move the threshold.</source>
        <translation>Nombre de pixels pour chaque score de changement (logarithmique). Faites glisser la ligne pour déplacer le seuil.</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Nombre de lieux</translation>
    </message>
    <message>
        <source>Number of points in the whole sample. 0: as many as the standard error below requires.</source>
        <translation>Nombre de points dans tout l'échantillon. 0 : autant que l'exige l'erreur type ci-dessous.</translation>
    </message>
    <message>
        <source>Number of prototypes that places are compared with. Empty: from the preset, 512; 2048 for paper-scale.</source>
        <translation>Nombre de prototypes auxquels les endroits sont comparés. Vide : selon le préréglage, 512 ; 2048 pour paper-scale.</translation>
    </message>
    <message>
        <source>Number of prototypes that places are compared with. Empty: from the preset, 512; 2048 for paper-scale. Only with Method: CMID.</source>
        <translation>Nombre de prototypes auxquels les endroits sont comparés. Vide : selon le préréglage, 512 ; 2048 pour paper-scale. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>Number of repetitions; the mean and the spread are reported.</source>
        <translation>Nombre de répétitions ; la moyenne et la dispersion sont indiquées.</translation>
    </message>
    <message>
        <source>Number of the most similar labelled places that decide, for nearest neighbours.</source>
        <translation>Nombre d'endroits étiquetés les plus ressemblants qui décident, pour les plus proches voisins.</translation>
    </message>
    <message>
        <source>Number of threads. 0: one for each core. With another number, scores and probabilities differ by less than 0.00001, or by up to 0.01 where an encoder computes with 16 bits, as processors that can do so use it for change in images of up to 3 m.</source>
        <translation>Nombre de threads. 0 : un par cœur. Avec un autre nombre, les scores et probabilités diffèrent de moins de 0,00001, ou jusqu'à 0,01 lorsqu'un encodeur calcule en 16 bits, ce que font les processeurs qui en sont capables pour le changement dans des images jusqu'à 3 m.</translation>
    </message>
    <message>
        <source>Number that draws the weights of a random encoder.</source>
        <translation>Nombre qui tire les poids d'un encodeur aléatoire.</translation>
    </message>
    <message>
        <source>Number that fixes everything random, such as the weights of a random encoder.</source>
        <translation>Nombre qui fixe tout ce qui est aléatoire, comme les poids d'un encodeur aléatoire.</translation>
    </message>
    <message>
        <source>Number that fixes everything random.</source>
        <translation>Nombre qui fixe tout ce qui est aléatoire.</translation>
    </message>
    <message>
        <source>Number that fixes the random landscape.</source>
        <translation>Nombre qui fixe le paysage aléatoire.</translation>
    </message>
    <message>
        <source>Number that fixes the random places.</source>
        <translation>Nombre qui fixe les endroits aléatoires.</translation>
    </message>
    <message>
        <source>Numbers in the class field</source>
        <translation>Nombres dans le champ de classe</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>Conto&amp;ur</translation>
    </message>
    <message>
        <source>Object {features} reaches as far as its window sees, so its box may be too short. Choose a larger “Window”, or a model that learned from objects of this size.</source>
        <translation>L’objet {features} va aussi loin que sa fenêtre voit ; sa boîte est donc peut-être trop courte. Choisissez une « Fenêtre » plus grande, ou un modèle entraîné avec des objets de cette taille.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Objects after</source>
        <translation>Objets après</translation>
    </message>
    <message>
        <source>Objects before</source>
        <translation>Objets avant</translation>
    </message>
    <message>
        <source>Objects cannot be found without an encoder, and there is {text}.</source>
        <translation>Des objets ne peuvent pas être trouvés sans encodeur, et il y a {text}.</translation>
    </message>
    <message>
        <source>Objects in each district</source>
        <translation>Objets de chaque district</translation>
    </message>
    <message>
        <source>Objects in {}</source>
        <translation>Objets dans {}</translation>
    </message>
    <message>
        <source>Objects of each class</source>
        <translation>Objets de chaque classe</translation>
    </message>
    <message>
        <source>Objects of other classes than the chosen ones are left out: {names}.</source>
        <translation>Les objets d'autres classes que celles choisies sont écartés : {names}.</translation>
    </message>
    <message>
        <source>Objects that count</source>
        <translation>Objets qui comptent</translation>
    </message>
    <message>
        <source>Objects whose middles are at most so far apart are the same. Empty: half of the shorter one's length.</source>
        <translation>Les objets dont les milieux sont au plus aussi éloignés sont les mêmes. Vide : la moitié de la longueur du plus court.</translation>
    </message>
    <message>
        <source>Objects with a lower score are left out. Empty: the score from which the model of each date counts objects, or 0.5.</source>
        <translation>Les objets de score inférieur sont écartés. Vide : le score à partir duquel le modèle de chaque date compte les objets, ou 0.5.</translation>
    </message>
    <message>
        <source>Objects with a lower score are not stored. Low, so that the layer can be filtered afterwards.</source>
        <translation>Les objets de score inférieur ne sont pas enregistrés. Bas, pour que la couche puisse être filtrée ensuite.</translation>
    </message>
    <message>
        <source>Objects {features} reach as far as their windows see, so their boxes may be too short. Choose a larger “Window”, or a model that learned from objects of this size.</source>
        <translation>Les objets {features} vont aussi loin que leurs fenêtres voient ; leurs boîtes sont donc peut-être trop courtes. Choisissez une « Fenêtre » plus grande, ou un modèle entraîné avec des objets de cette taille.</translation>
    </message>
    <message>
        <source>Of the view, as the classifier maps it.</source>
        <translation>De la vue, telle que le classifieur la cartographie.</translation>
    </message>
    <message>
        <source>Of two objects of a class that share more than this part of their joint area, the one with the higher score is kept.</source>
        <translation>De deux objets d'une classe qui partagent plus que cette part de leur surface commune, celui de plus haut score est gardé.</translation>
    </message>
    <message>
        <source>Of {keys:,} {keys:key|keys} that a patch is compared with, {expected:.1f} are expected to be of its own scene.</source>
        <translation>Sur {keys:,} {keys:clé|clés} auxquelles une imagette est comparée, {expected:.1f} devraient être de sa propre scène.</translation>
    </message>
    <message>
        <source>Of {keys} {keys:key|keys} that a patch is compared with, {expected:.2f} are of its own scene on average, below 1, so scene-wide matching has almost no effect: it trains like MoCo v2. Use larger scenes (folders, or larger grid cells), a smaller distance of patches, or a longer queue.</source>
        <translation>Sur {keys} {keys:clé|clés} auxquelles une imagette est comparée, {expected:.2f} sont en moyenne de sa propre scène, moins de 1, si bien que l'appariement par scène n'a presque aucun effet : l'entraînement équivaut à MoCo v2. Utilisez des scènes plus grandes (dossiers, ou cellules de grille plus grandes), une distance des imagettes plus petite, ou une file d'attente plus longue.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>On {places} {count:pixel|pixels} of known class, not a random sample</source>
        <translation>Sur {places} pixels de classe connue, pas un échantillon aléatoire</translation>
    </message>
    <message>
        <source>On {places} {count:pixel|pixels} of labels left out of the training, not a random sample</source>
        <translation>Sur {places} pixels d'étiquettes écartées de l'entraînement, pas un échantillon aléatoire</translation>
    </message>
    <message>
        <source>One feature per class</source>
        <translation>Une entité par classe</translation>
    </message>
    <message>
        <source>One feature per class.</source>
        <translation>Une entité par classe.</translation>
    </message>
    <message>
        <source>One number per band, separated by commas, for fixed scaling.</source>
        <translation>Un nombre par bande, séparés par des virgules, pour la mise à l'échelle fixe.</translation>
    </message>
    <message>
        <source>One of the built-in encoders, by ground resolution and bands</source>
        <translation>L'un des encodeurs intégrés, selon la résolution au sol et les bandes</translation>
    </message>
    <message>
        <source>One that uv fetches (Python 3.12)</source>
        <translation>Celui que uv télécharge (Python 3.12)</translation>
    </message>
    <message>
        <source>Only bands that both dates have are used. Without their like in the other date: {before} (first date), {after} (second date).</source>
        <translation>Seules les bandes présentes aux deux dates sont utilisées. Sans équivalent à l'autre date : {before} (première date), {after} (seconde date).</translation>
    </message>
    <message>
        <source>Only objects of the same class are the same.</source>
        <translation>Seuls des objets de la même classe sont les mêmes.</translation>
    </message>
    <message>
        <source>Only one point lies in what is mapped as {names}. That is too few to estimate a variance, so the intervals that depend on it are not known. Label more points there.</source>
        <translation>Un seul point se trouve dans ce qui est cartographié comme {names}. C'est trop peu pour estimer une variance ; les intervalles qui en dépendent sont donc inconnus. Étiquetez-y davantage de points.</translation>
    </message>
    <message>
        <source>Only the features of the layer that are selected now limit the comparison</source>
        <translation>Seules les entités de la couche sélectionnées en ce moment limitent la comparaison</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le dossie&amp;r</translation>
    </message>
    <message>
        <source>Open VRT files, /vsi paths and web addresses, which can refer to other files or servers.</source>
        <translation>Ouvrir des fichiers VRT, des chemins /vsi et des adresses web, qui peuvent renvoyer à d'autres fichiers ou serveurs.</translation>
    </message>
    <message>
        <source>Open a sample.gpkg written by “Draw sample”.</source>
        <translation>Ouvrez un sample.gpkg écrit par « Tirer un échantillon ».</translation>
    </message>
    <message>
        <source>Open another label file.</source>
        <translation>Ouvrez un autre fichier d'étiquettes.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open it to continue, or choose another folder; otherwise its answers would be lost.</source>
        <translation>Ouvrez-le pour continuer, ou choisissez un autre dossier ; sinon, ses réponses seraient perdues.</translation>
    </message>
    <message>
        <source>Open rep&amp;ort</source>
        <translation>Ouvrir le rappor&amp;t</translation>
    </message>
    <message>
        <source>Open repor&amp;t</source>
        <translation>Ouvrir le rappor&amp;t</translation>
    </message>
    <message>
        <source>Open result…</source>
        <translation>Ouvrir un résultat…</translation>
    </message>
    <message>
        <source>Open sample…</source>
        <translation>Ouvrir un échantillon…</translation>
    </message>
    <message>
        <source>Open training…</source>
        <translation>Ouvrir un entraînement…</translation>
    </message>
    <message>
        <source>Opens a model that is not in the list</source>
        <translation>Ouvre un modèle qui n'est pas dans la liste</translation>
    </message>
    <message>
        <source>Opens an earlier training, or objects that were found before</source>
        <translation>Ouvre un entraînement précédent, ou des objets déjà trouvés</translation>
    </message>
    <message>
        <source>Opens an earlier training: its accuracy and its model</source>
        <translation>Ouvre un entraînement précédent : son exactitude et son modèle</translation>
    </message>
    <message>
        <source>Opens an earlier training: its accuracy, its view and its model</source>
        <translation>Ouvre un entraînement antérieur : son exactitude, sa vue et son modèle</translation>
    </message>
    <message>
        <source>Opens an earlier training: its loss, its report and its encoder</source>
        <translation>Ouvre un entraînement antérieur : sa perte, son rapport et son encodeur</translation>
    </message>
    <message>
        <source>Opens the manual at this page</source>
        <translation>Ouvre le manuel à cette page</translation>
    </message>
    <message>
        <source>Opens the options, where the engine's Python is chosen and checked</source>
        <translation>Ouvre les options, où le Python du moteur est choisi et vérifié</translation>
    </message>
    <message>
        <source>Opens the page of the manual that goes through the sample, step by step</source>
        <translation>Ouvre la page du manuel qui parcourt l'exemple pas à pas</translation>
    </message>
    <message>
        <source>Opens the report in the web browser</source>
        <translation>Ouvre le rapport dans le navigateur web</translation>
    </message>
    <message>
        <source>Opens the tool with all its parameters, filled in with these values</source>
        <translation>Ouvre l'outil avec tous ses paramètres, remplis avec ces valeurs</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Optimiser of the encoder.</source>
        <translation>Optimiseur de l'encodeur.</translation>
    </message>
    <message>
        <source>Optimiser of the encoder. preset: adamw; for paper-scale sgd, with CMID adan. adamw: learns more in a short training. sgd: with momentum, as SwiMDiff was published. adan: as CMID was published.</source>
        <translation>Optimiseur de l'encodeur. preset : adamw ; pour paper-scale sgd, avec CMID adan. adamw : apprend davantage dans un entraînement court. sgd : avec momentum, comme SwiMDiff a été publié. adan : comme CMID a été publié.</translation>
    </message>
    <message>
        <source>Oriented boxes</source>
        <translation>Boîtes orientées</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Orthorectify it first: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif</source>
        <translation>Orthorectifiez-le d'abord : gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other programs need this machine. It helps again when they have been quiet for three minutes.</source>
        <translation>D’autres programmes ont besoin de cette machine. Elle aidera de nouveau quand ils auront été calmes pendant trois minutes.</translation>
    </message>
    <message>
        <source>Other users of this machine can read {path}. Whoever has it is let in: chmod 600 makes it yours.</source>
        <translation>D’autres utilisateurs de cette machine peuvent lire {path}. Qui le possède est admis : chmod 600 le réserve à vous.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Output folder of a finished detect-change.</source>
        <translation>Dossier de sortie d'un traitement detect-change terminé.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exactitude globale</translation>
    </message>
    <message>
        <source>Overall accuracy by area: unknown from this sample. Check more points.</source>
        <translation>Exactitude globale par surface : inconnue d'après cet échantillon. Vérifiez davantage de points.</translation>
    </message>
    <message>
        <source>Overall accuracy by area: {}</source>
        <translation>Exactitude globale par surface : {}</translation>
    </message>
    <message>
        <source>Overall accuracy of what was compared: {}</source>
        <translation>Exactitude globale de ce qui a été comparé : {}</translation>
    </message>
    <message>
        <source>Overall accuracy {}</source>
        <translation>Exactitude globale {}</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Own &amp;Python</source>
        <translation>&amp;Python propre</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Package &amp;index</source>
        <translation>Index de pa&amp;quets</translation>
    </message>
    <message>
        <source>Packed cache</source>
        <translation>Cache compacté</translation>
    </message>
    <message>
        <source>Packing patch {done} of {count}</source>
        <translation>Compactage de l'imagette {done} sur {count}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pairs of cells of both views that are compared, the nearest ones. Empty: two fifths of the cells, 20 of 49.</source>
        <translation>Paires de cellules des deux vues qui sont comparées, les plus proches. Vide : deux cinquièmes des cellules, 20 sur 49.</translation>
    </message>
    <message>
        <source>Pairs of cells of both views that are compared, the nearest ones. Empty: two fifths of the cells, 20 of 49. Only with Method: CMID.</source>
        <translation>Paires de cellules des deux vues qui sont comparées, les plus proches. Vide : deux cinquièmes des cellules, 20 sur 49. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>Paper scale</source>
        <translation>Échelle de l'article</translation>
    </message>
    <message>
        <source>Parameters of the job for all runs, such as: method=cva threshold=0.4. Put quotation marks around values with spaces. A column of the table comes before them.</source>
        <translation>Paramètres de la tâche pour toutes les exécutions, tels que : method=cva threshold=0.4. Mettez entre guillemets les valeurs avec des espaces. Une colonne du tableau passe avant eux.</translation>
    </message>
    <message>
        <source>Part of the engine cannot be loaded: {reason}</source>
        <translation>Une partie du moteur ne peut pas être chargée : {reason}</translation>
    </message>
    <message>
        <source>Part of the image to classify, written as for View in train-classifier. Empty: the whole image.</source>
        <translation>Partie de l'image à classer, écrite comme pour Vue dans train-classifier. Vide : l'image entière.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Pass a path instead of the data.</source>
        <translation>Passez un chemin au lieu des données.</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Imagette</translation>
    </message>
    <message>
        <source>Patches in which a smaller share of the pixels has data are left out.</source>
        <translation>Les imagettes dont une plus petite part des pixels a des données sont écartées.</translation>
    </message>
    <message>
        <source>Patches of the first batch. From top to bottom: a view; what the encoder is shown of it; what it makes of the hidden cells; another view of the same patch; and that one put together of matched cells of the first.</source>
        <translation>Imagettes du premier lot. De haut en bas : une vue ; ce que l'encodeur en voit ; ce qu'il fait des cellules masquées ; une autre vue de la même imagette ; et celle-ci recomposée de cellules appariées de la première.</translation>
    </message>
    <message>
        <source>Patches per step, over all processes and accumulated parts. Empty: from the preset.</source>
        <translation>Imagettes par étape, sur tous les processus et toutes les parties accumulées. Vide : selon le préréglage.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Pausing: finishing the step and writing a checkpoint…</source>
        <translation>Mise en pause : fin de l'étape et écriture d'un point de reprise…</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Centile</translation>
    </message>
    <message>
        <source>Pi&amp;ck a place</source>
        <translation>&amp;Pointer un lieu</translation>
    </message>
    <message>
        <source>Pixels and area of each class.</source>
        <translation>Pixels et surface de chaque classe.</translation>
    </message>
    <message>
        <source>Pixels of the value {value} are left out, as masks with other classes use it for what nobody has judged. If it is a class of yours, give it another value or a name in the masks.</source>
        <translation>Les pixels de valeur {value} sont laissés de côté, car les masques qui ont d’autres classes l’utilisent pour ce que personne n’a jugé. Si c’est une de vos classes, donnez-lui une autre valeur ou un nom dans les masques.</translation>
    </message>
    <message>
        <source>Pixels with this score or a higher one count as changed. The map is updated.</source>
        <translation>Les pixels ayant ce score ou un score plus élevé comptent comme changés. La carte est mise à jour.</translation>
    </message>
    <message>
        <source>Place {} of {}, similarity {:.2f}.</source>
        <translation>Lieu {} sur {}, ressemblance {:.2f}.</translation>
    </message>
    <message>
        <source>Place {} of {}.</source>
        <translation>Endroit {} sur {}.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Places cannot be described without an encoder, and there is {text}.</source>
        <translation>Les lieux ne peuvent pas être décrits sans encodeur, et il y a {text}.</translation>
    </message>
    <message>
        <source>Places like one of {}</source>
        <translation>Lieux comme un de {}</translation>
    </message>
    <message>
        <source>Places of {}</source>
        <translation>Lieux de {}</translation>
    </message>
    <message>
        <source>Places to label next</source>
        <translation>Endroits à étiqueter ensuite</translation>
    </message>
    <message>
        <source>Places to label next are chosen away from these labels.</source>
        <translation>Les endroits à étiqueter ensuite sont choisis à l'écart de ces étiquettes.</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>Plan en JSON</translation>
    </message>
    <message>
        <source>Plan in one line</source>
        <translation>Plan en une ligne</translation>
    </message>
    <message>
        <source>Plan of a change detection</source>
        <translation>Plan d'une détection de changements</translation>
    </message>
    <message>
        <source>Plan of a pretraining</source>
        <translation>Plan d'un préentraînement</translation>
    </message>
    <message>
        <source>PlanetScope UDM2</source>
        <translation>PlanetScope UDM2</translation>
    </message>
    <message>
        <source>Please report it together with the log.</source>
        <translation>Veuillez le signaler en joignant le journal.</translation>
    </message>
    <message>
        <source>Plugin and engine come from different versions. Install the plugin again and restart QGIS.</source>
        <translation>L'extension et le moteur proviennent de versions différentes. Réinstallez l'extension et redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Point {}: </source>
        <translation>Point {} : </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points and polygons name tiles of the image; labelled images are places themselves.</source>
        <translation>Des points et des polygones nomment des tuiles de l'image ; les images étiquetées sont elles-mêmes des lieux.</translation>
    </message>
    <message>
        <source>Points checked so far</source>
        <translation>Points vérifiés jusqu'ici</translation>
    </message>
    <message>
        <source>Points in each class</source>
        <translation>Points dans chaque classe</translation>
    </message>
    <message>
        <source>Points of a sample with their true class, polygons and lines whose class is known, or a raster of classes.</source>
        <translation>Points d'un échantillon avec leur classe réelle, polygones et lignes dont la classe est connue, ou un raster de classes.</translation>
    </message>
    <message>
        <source>Points or polygons with a field that names their class.</source>
        <translation>Points ou polygones avec un champ qui nomme leur classe.</translation>
    </message>
    <message>
        <source>Points or polygons with a field that names their class. A point labels the tile that it lies in, a polygon all tiles whose middle it covers.</source>
        <translation>Points ou polygones avec un champ qui nomme leur classe. Un point étiquette la tuile où il se trouve, un polygone toutes les tuiles dont il couvre le milieu.</translation>
    </message>
    <message>
        <source>Points that were drawn earlier</source>
        <translation>Points tirés auparavant</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Polygons in which objects are counted, such as houses per district. An object belongs to the polygon that its middle lies in.</source>
        <translation>Polygones où les objets sont comptés, par exemple les maisons par quartier. Un objet appartient au polygone où se trouve son milieu.</translation>
    </message>
    <message>
        <source>Polygons that limit what is compared and counted. What lies outside of them is no data in the result. Their CRS may differ from that of the images. Empty: all that the images have in common.</source>
        <translation>Polygones qui limitent ce qui est comparé et compté. Ce qui se trouve en dehors est nodata dans le résultat. Leur SCR peut différer de celui des images. Vide : tout ce que les images ont en commun.</translation>
    </message>
    <message>
        <source>Polygons that were searched completely: what is not labelled in them is background. Nothing is learned from what lies outside. An object belongs to the area that its middle lies in.</source>
        <translation>Polygones entièrement examinés : ce qui n'y est pas étiqueté est le fond. Rien n'est appris de ce qui est en dehors. Un objet appartient à la zone où se trouve son milieu.</translation>
    </message>
    <message>
        <source>Polygons, lines or points with a field that names their class, or a raster of classes. Their CRS may differ from that of the image.</source>
        <translation>Polygones, lignes ou points avec un champ qui nomme leur classe, ou un raster de classes. Leur SCR peut différer de celui de l'image.</translation>
    </message>
    <message>
        <source>Polygons, lines or points with a field that names their class; or a raster of classes.</source>
        <translation>Polygones, lignes ou points avec un champ qui nomme leur classe ; ou un raster de classes.</translation>
    </message>
    <message>
        <source>Polygons, whose bounds are the boxes, or points with a size. A field may name the class.</source>
        <translation>Polygones, dont l'emprise est le cadre, ou points avec une taille. Un champ peut nommer la classe.</translation>
    </message>
    <message>
        <source>Pr&amp;eset</source>
        <translation>Préré&amp;glage</translation>
    </message>
    <message>
        <source>Precision, recall and counts of each class, in the browser</source>
        <translation>Précision, rappel et nombres de chaque classe, dans le navigateur</translation>
    </message>
    <message>
        <source>Preparing the plan…</source>
        <translation>Préparation du plan…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Press Detect change and move the threshold.</source>
        <translation>Cliquez sur « Détecter les changements » et déplacez le seuil.</translation>
    </message>
    <message>
        <source>Press N: the points are shown one after the other, in random order. Say what is really there.</source>
        <translation>Appuyez sur N : les points sont montrés l'un après l'autre, dans un ordre aléatoire. Dites ce qui s'y trouve réellement.</translation>
    </message>
    <message>
        <source>Press Repair; if it happens again, leave out the mirror.</source>
        <translation>Cliquez sur « Réparer » ; si cela se reproduit, n'utilisez pas le miroir.</translation>
    </message>
    <message>
        <source>Press the button again to continue from there.</source>
        <translation>Appuyez de nouveau sur le bouton pour continuer à partir de là.</translation>
    </message>
    <message>
        <source>Press the button, then click a place on the map.</source>
        <translation>Appuyez sur le bouton, puis cliquez sur un lieu de la carte.</translation>
    </message>
    <message>
        <source>Press the key of its class, or draw around it; N continues.</source>
        <translation>Appuyez sur la touche de sa classe, ou dessinez autour ; N continue.</translation>
    </message>
    <message>
        <source>Press “Set up engine” in the SwiMDiff panel or in the options. An environment that you made yourself can be chosen in the options or named in the environment variable {variable}.</source>
        <translation>Cliquez sur « Installer le moteur » dans le panneau SwiMDiff ou dans les options. Un environnement que vous avez créé vous-même peut être choisi dans les options ou nommé dans la variable d'environnement {variable}.</translation>
    </message>
    <message>
        <source>Pretrain</source>
        <translation>Préentraîner</translation>
    </message>
    <message>
        <source>Pretrain encoder</source>
        <translation>Préentraîner un encodeur</translation>
    </message>
    <message>
        <source>Pro&amp;babilities of each class</source>
        <translation>Pro&amp;babilités de chaque classe</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>Process {rank} of the run has been silent for {seconds:.0f} seconds.</source>
        <translation>Le processus {rank} de l’exécution est muet depuis {seconds:.0f} secondes.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Avancement du traitement</translation>
    </message>
    <message>
        <source>Progress of the set-up</source>
        <translation>Progression de l'installation</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>Prototypes</translation>
    </message>
    <message>
        <source>Provide at least two images with masks, or at least two polygons of a class.</source>
        <translation>Fournissez au moins deux images avec masques, ou au moins deux polygones d'une classe.</translation>
    </message>
    <message>
        <source>Provide at least two places for training, one of which is used for validation, and one for testing, each with a truth raster.</source>
        <translation>Fournissez au moins deux lieux pour l'entraînement, dont un sert à la validation, et un pour le test, chacun avec un raster de vérité terrain.</translation>
    </message>
    <message>
        <source>Published encoders</source>
        <translation>Encodeurs publiés</translation>
    </message>
    <message>
        <source>Put a change.tif next to before.tif and after.tif: 1 where something changed, 0 elsewhere.</source>
        <translation>Placez un change.tif à côté de before.tif et after.tif : 1 là où quelque chose a changé, 0 ailleurs.</translation>
    </message>
    <message>
        <source>Put a change.tif next to before.tif: 1 where something changed, 0 elsewhere.</source>
        <translation>Placez un change.tif à côté de before.tif : 1 là où quelque chose a changé, 0 ailleurs.</translation>
    </message>
    <message>
        <source>Put all that is known of an image into one line.</source>
        <translation>Mettez tout ce que l'on sait d'une image sur une seule ligne.</translation>
    </message>
    <message>
        <source>Put points on a few places of each of at least two classes.</source>
        <translation>Placez des points sur quelques lieux d'au moins deux classes.</translation>
    </message>
    <message>
        <source>Put quotation marks around values that contain the separator.</source>
        <translation>Mettez entre guillemets les valeurs qui contiennent le séparateur.</translation>
    </message>
    <message>
        <source>Put the edited areas aside?</source>
        <translation>Mettre de côté les zones modifiées ?</translation>
    </message>
    <message>
        <source>Put the images beside the file, or into a folder called images.</source>
        <translation>Mettez les images à côté du fichier, ou dans un dossier appelé images.</translation>
    </message>
    <message>
        <source>Put the images of each class into a folder with the name of the class, or use a label table.</source>
        <translation>Placez les images de chaque classe dans un dossier portant le nom de la classe, ou utilisez une table d'étiquettes.</translation>
    </message>
    <message>
        <source>Put the sample.json of draw-sample next to the points, under the same name, or keep the field weight.</source>
        <translation>Placez le sample.json de draw-sample à côté des points, sous le même nom, ou gardez le champ weight.</translation>
    </message>
    <message>
        <source>Putting it to use…</source>
        <translation>Mise en service…</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python 3.11 or newer</source>
        <translation>Python 3.11 ou plus récent</translation>
    </message>
    <message>
        <source>Python cannot make an environment in a folder whose path has a colon: {folder}.</source>
        <translation>Python ne peut pas créer d'environnement dans un dossier dont le chemin contient un deux-points : {folder}.</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python du moteur</translation>
    </message>
    <message>
        <source>Python {version} is too old; 3.11 is needed.</source>
        <translation>Python {version} est trop ancien ; il faut 3.11.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Quarts de tour</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d'attente</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Aperçu rapide</translation>
    </message>
    <message>
        <source>Radiometric normalisation</source>
        <translation>Normalisation radiométrique</translation>
    </message>
    <message>
        <source>Raise “Smallest polygon”, or leave “Polygons” out.</source>
        <translation>Augmentez « Plus petit polygone », ou laissez « Polygones » de côté.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Poids aléatoires</translation>
    </message>
    <message>
        <source>Raster format</source>
        <translation>Format raster</translation>
    </message>
    <message>
        <source>Raster of a second date, for classes of change. If its grid differs, it is warped onto the grid of the first.</source>
        <translation>Raster d'une seconde date, pour des classes de changement. Si sa grille diffère, il est reprojeté sur la grille du premier.</translation>
    </message>
    <message>
        <source>Raster of classes: one band of whole numbers.</source>
        <translation>Raster de classes : une bande de nombres entiers.</translation>
    </message>
    <message>
        <source>Raster of the first date. The result has its grid.</source>
        <translation>Raster de la première date. Le résultat a sa grille.</translation>
    </message>
    <message>
        <source>Raster of the same place that says where the first date shows clouds or shadows; they count as no data. Its grid may differ. Empty: the mask that comes with the image, if it is found.</source>
        <translation>Raster du même lieu qui indique où la première date montre des nuages ou des ombres ; ils comptent comme nodata. Sa grille peut différer. Vide : le masque fourni avec l'image, s'il est trouvé.</translation>
    </message>
    <message>
        <source>Raster of the second date. Its CRS, cell size and extent may differ.</source>
        <translation>Raster de la seconde date. Son SCR, sa taille de cellule et son emprise peuvent différer.</translation>
    </message>
    <message>
        <source>Raster of the second date. Its CRS, cell size and extent may differ; it is warped onto the common grid.</source>
        <translation>Raster de la seconde date. Son SCR, sa taille de cellule et son emprise peuvent différer ; il est reprojeté sur la grille commune.</translation>
    </message>
    <message>
        <source>Raster that is searched for objects.</source>
        <translation>Raster où des objets sont cherchés.</translation>
    </message>
    <message>
        <source>Raster whose objects are labelled. Not needed with labelled images.</source>
        <translation>Raster dont les objets sont étiquetés. Inutile avec des images étiquetées.</translation>
    </message>
    <message>
        <source>Raster whose pixels are classified. The map has its grid.</source>
        <translation>Raster dont les pixels sont classés. La carte a sa grille.</translation>
    </message>
    <message>
        <source>Raster whose tiles are labelled. Not needed with labelled images.</source>
        <translation>Raster dont les tuiles sont étiquetées. Inutile avec des images étiquetées.</translation>
    </message>
    <message>
        <source>Raster whose tiles get a class each.</source>
        <translation>Raster dont les tuiles reçoivent chacune une classe.</translation>
    </message>
    <message>
        <source>Raster with the example.</source>
        <translation>Raster avec l'exemple.</translation>
    </message>
    <message>
        <source>Rasters that are searched, one path per line; they need the same bands and about the same ground resolution. Empty: the image itself.</source>
        <translation>Rasters où chercher, un chemin par ligne ; il leur faut les mêmes bandes et à peu près la même résolution au sol. Vide : l'image elle-même.</translation>
    </message>
    <message>
        <source>Rasters, folders of rasters or images (.tif, .jpg, .png), and zip files of images. PATH|bands=1,2,3 chooses the bands of a single source.</source>
        <translation>Rasters, dossiers de rasters ou d'images (.tif, .jpg, .png), et fichiers zip d'images. PATH|bands=1,2,3 choisit les bandes d'une seule source.</translation>
    </message>
    <message>
        <source>Rasters, images and zips {}</source>
        <translation>Rasters, images et zips {}</translation>
    </message>
    <message>
        <source>Rasters, images, zips</source>
        <translation>Rasters, images, zips</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Ré&amp;férence</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Reading image {number:,} of {total:,}</source>
        <translation>Lecture de l'image {number:,} sur {total:,}</translation>
    </message>
    <message>
        <source>Reading patches around labels, {count} of {total}</source>
        <translation>Lecture des imagettes autour des étiquettes, {count} sur {total}</translation>
    </message>
    <message>
        <source>Reading searched areas, {count} of {total}</source>
        <translation>Lecture des zones examinées, {count} sur {total}</translation>
    </message>
    <message>
        <source>Reading the labelled tiles</source>
        <translation>Lecture des tuiles étiquetées</translation>
    </message>
    <message>
        <source>Reading the map at the places</source>
        <translation>Lecture de la carte aux endroits</translation>
    </message>
    <message>
        <source>Reading the objects</source>
        <translation>Lecture des objets</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Lecture des poids</translation>
    </message>
    <message>
        <source>Reading {library}</source>
        <translation>Lecture de {library}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Readme</source>
        <translation>Lisez-moi</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Rouge, vert, bleu</translation>
    </message>
    <message>
        <source>Red, green, blue; otherwise all</source>
        <translation>Rouge, vert, bleu ; sinon toutes</translation>
    </message>
    <message>
        <source>Refer to it by https.</source>
        <translation>Faites-y référence par https.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>Couche de référence</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Remove environments</source>
        <translation>Supprimer des environnements</translation>
    </message>
    <message>
        <source>Remove it, or move {path} to another folder.</source>
        <translation>Retirez-le, ou déplacez {path} dans un autre dossier.</translation>
    </message>
    <message>
        <source>Remove it, or rename it: columns may be called name, or {known}.</source>
        <translation>Supprimez-la ou renommez-la : les colonnes peuvent s’appeler name, ou {known}.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Retirer le modèle</translation>
    </message>
    <message>
        <source>Remove one that you do not need.</source>
        <translation>Retirez-en une dont vous n'avez pas besoin.</translation>
    </message>
    <message>
        <source>Remove the chosen class</source>
        <translation>Retirer la classe choisie</translation>
    </message>
    <message>
        <source>Remove the copies. To split one set, choose the same path for “Training data” and “Test data”.</source>
        <translation>Retirez les copies. Pour répartir un seul jeu, choisissez le même chemin pour « Données d'entraînement » et « Données de test ».</translation>
    </message>
    <message>
        <source>Remove what is not used</source>
        <translation>Supprimer l'inutilisé</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Removes environments, after a question</source>
        <translation>Supprime des environnements, après confirmation</translation>
    </message>
    <message>
        <source>Removes the frame and shows the map again. The answers are saved.</source>
        <translation>Retire le cadre et affiche de nouveau la carte. Les réponses sont enregistrées.</translation>
    </message>
    <message>
        <source>Removes the selected lines from the list; no files are deleted</source>
        <translation>Retire les lignes sélectionnées de la liste ; aucun fichier n'est supprimé</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Removing environments</source>
        <translation>Suppression d'environnements</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Rename the file or the folder, or move the file.</source>
        <translation>Renommez le fichier ou le dossier, ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>Rename the file or the folder, or type the text anew.</source>
        <translation>Renommez le fichier ou le dossier, ou retapez le texte.</translation>
    </message>
    <message>
        <source>Rename the files, such as lake_2018-10-13.tif and lake_2020-10-13.tif, or name the pairs in a table.</source>
        <translation>Renommez les fichiers, par exemple lake_2018-10-13.tif et lake_2020-10-13.tif, ou indiquez les paires dans un tableau.</translation>
    </message>
    <message>
        <source>Repair its data source or choose another layer.</source>
        <translation>Réparez sa source de données ou choisissez une autre couche.</translation>
    </message>
    <message>
        <source>Repair or reinstall the engine's Python environment.</source>
        <translation>Réparez ou réinstallez l'environnement Python du moteur.</translation>
    </message>
    <message>
        <source>Repair the engine</source>
        <translation>Réparer le moteur</translation>
    </message>
    <message>
        <source>Replace or remove them; up to {share:.0%} would be skipped.</source>
        <translation>Remplacez-les ou retirez-les ; jusqu'à {share:.0%} seraient ignorées.</translation>
    </message>
    <message>
        <source>Replace the commas by points in a text editor, or export the grid again with points.</source>
        <translation>Remplacez les virgules par des points dans un éditeur de texte, ou exportez de nouveau la grille avec des points.</translation>
    </message>
    <message>
        <source>Replace the earlier result?</source>
        <translation>Remplacer le résultat antérieur ?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
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
        <translation>Rééchantillonnez l'image à {trained_m:.3g} m, entraînez un modèle sur de telles images, ou activez « Classer malgré tout ».</translation>
    </message>
    <message>
        <source>Resample the image to {trained_m:.3g} m, train a model on such images, or switch on “Detect anyway”.</source>
        <translation>Rééchantillonnez l'image à {trained_m:.3g} m, entraînez un modèle sur de telles images, ou activez « Détecter malgré tout ».</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Rééchantillonnage</translation>
    </message>
    <message>
        <source>Resolution of the page (dots per inch)</source>
        <translation>Résolution de la page (points par pouce)</translation>
    </message>
    <message>
        <source>Restore it, then resume the run.</source>
        <translation>Restaurez-le, puis reprenez l'exécution.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or start again without “Resume”.</source>
        <translation>Restaurez le fichier à partir d'une copie, ou recommencez sans « Reprendre ».</translation>
    </message>
    <message>
        <source>Restore the file.</source>
        <translation>Restaurez le fichier.</translation>
    </message>
    <message>
        <source>Restores the threshold of the files</source>
        <translation>Rétablit le seuil des fichiers</translation>
    </message>
    <message>
        <source>Result folder</source>
        <translation>Dossier de résultat</translation>
    </message>
    <message>
        <source>Result of an accuracy assessment or a training</source>
        <translation>Résultat d'une évaluation de l'exactitude ou d'un entraînement</translation>
    </message>
    <message>
        <source>Result: {}</source>
        <translation>Résultat : {}</translation>
    </message>
    <message>
        <source>Results (result.json)</source>
        <translation>Résultats (result.json)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume an interrupted run with the same inputs and parameters: what is finished is not computed again.</source>
        <translation>Reprendre une exécution interrompue avec les mêmes entrées et paramètres : ce qui est terminé n'est pas recalculé.</translation>
    </message>
    <message>
        <source>Resume an interrupted run with the same inputs and parameters: windows that are finished are not computed again.</source>
        <translation>Reprendre une exécution interrompue avec les mêmes entrées et paramètres : les fenêtres terminées ne sont pas recalculées.</translation>
    </message>
    <message>
        <source>Resume an interrupted run with the same sources and parameters from its last checkpoint.</source>
        <translation>Reprendre une exécution interrompue avec les mêmes sources et paramètres à partir de son dernier point de reprise.</translation>
    </message>
    <message>
        <source>Resumed: {share:.0%} of the pixels are already classified.</source>
        <translation>Repris : {share:.0%} des pixels sont déjà classés.</translation>
    </message>
    <message>
        <source>Resumed: {share:.0%} of the pixels are already scored.</source>
        <translation>Repris : {share:.0%} des pixels sont déjà évalués.</translation>
    </message>
    <message>
        <source>Resuming after step {step} of {steps}.</source>
        <translation>Reprise après l'étape {step} sur {steps}.</translation>
    </message>
    <message>
        <source>Rewrite it in tiles: gdal_translate -co TILED=YES -co COMPRESS=DEFLATE IN.tif OUT.tif</source>
        <translation>Réécrivez-le en tuiles : gdal_translate -co TILED=YES -co COMPRESS=DEFLATE IN.tif OUT.tif</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Right: how many of those shown are expected to be real. In all: with those that are not shown.</source>
        <translation>Justes : combien des objets montrés sont sans doute réels. En tout : avec ceux qui ne sont pas montrés.</translation>
    </message>
    <message>
        <source>Rows: reference. Columns: map.</source>
        <translation>Lignes : référence. Colonnes : carte.</translation>
    </message>
    <message>
        <source>Run `make setup` in {}.</source>
        <translation>Exécutez `make setup` dans {}.</translation>
    </message>
    <message>
        <source>Run it again. If it happens again, the file is damaged in a way that ends the program, or memory is short.</source>
        <translation>Relancez-la. Si cela se reproduit, le fichier est endommagé au point d'arrêter le programme, ou la mémoire manque.</translation>
    </message>
    <message>
        <source>Run over many inputs</source>
        <translation>Exécuter sur plusieurs entrées</translation>
    </message>
    <message>
        <source>Run the job again with another output folder.</source>
        <translation>Relancez le traitement avec un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>Run the job again.</source>
        <translation>Relancez le traitement.</translation>
    </message>
    <message>
        <source>Run the job again; finished windows are kept. If it happens again, send this message to the authors.</source>
        <translation>Relancez le traitement ; les fenêtres terminées sont conservées. Si cela se reproduit, envoyez ce message aux auteurs.</translation>
    </message>
    <message>
        <source>Run the job again; the file is then created again.</source>
        <translation>Relancez le traitement ; le fichier est alors recréé.</translation>
    </message>
    <message>
        <source>Run the same job again to continue from there.</source>
        <translation>Relancez le même traitement pour continuer à partir de là.</translation>
    </message>
    <message>
        <source>Run the same job again to resume it.</source>
        <translation>Relancez le même traitement pour le reprendre.</translation>
    </message>
    <message>
        <source>Run the same job again with the processes that there are; it goes on from the last checkpoint.</source>
        <translation>Relancez la même tâche avec les processus disponibles ; elle reprend au dernier point de reprise.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Runs a job over many inputs, each in a process and a folder of its own; what is finished is not done again.</source>
        <translation>Exécute une tâche sur plusieurs entrées, chacune dans un processus et un dossier qui lui sont propres ; ce qui est terminé n'est pas refait.</translation>
    </message>
    <message>
        <source>Runs a tiny job with a known answer, to check that the engine works.</source>
        <translation>Exécute un tout petit traitement dont la réponse est connue, pour vérifier que le moteur fonctionne.</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>Exécutions simultanées</translation>
    </message>
    <message>
        <source>Runs that failed because of their inputs are left as they are, unless this is set or an input has changed. Those that failed for want of memory, disk or time are always tried again.</source>
        <translation>Les exécutions qui ont échoué à cause de leurs entrées restent telles quelles, sauf si ceci est coché ou si une entrée a changé. Celles qui ont manqué de mémoire, de disque ou de temps sont toujours réessayées.</translation>
    </message>
    <message>
        <source>Runs with a result</source>
        <translation>Exécutions avec résultat</translation>
    </message>
    <message>
        <source>Runs without a result</source>
        <translation>Exécutions sans résultat</translation>
    </message>
    <message>
        <source>Runs {}</source>
        <translation>Exécutions {}</translation>
    </message>
    <message>
        <source>S&amp;cene is a</source>
        <translation>Une s&amp;cène est</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>S&amp;core</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>S&amp;top helping</source>
        <translation>A&amp;rrêter d’aider</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>STAC catalogue</source>
        <translation>Catalogue STAC</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>Item STAC</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>Enre&amp;gistrer dans</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Même classe</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Sample drawn. Press N to begin.</source>
        <translation>Échantillon tiré. Appuyez sur N pour commencer.</translation>
    </message>
    <message>
        <source>Sample of {}</source>
        <translation>Échantillon de {}</translation>
    </message>
    <message>
        <source>Sample pair</source>
        <translation>Paire d'exemple</translation>
    </message>
    <message>
        <source>Sample: {}</source>
        <translation>Échantillon : {}</translation>
    </message>
    <message>
        <source>Samples (*.gpkg)</source>
        <translation>Échantillons (*.gpkg)</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Enreg&amp;istrer dans</translation>
    </message>
    <message>
        <source>Save it as a CSV file in UTF-8, which spreadsheets offer beside other kinds of CSV.</source>
        <translation>Enregistrez-le en CSV UTF-8, que les tableurs proposent à côté d’autres sortes de CSV.</translation>
    </message>
    <message>
        <source>Save it as a CSV file in UTF-8.</source>
        <translation>Enregistrez-le comme fichier CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Enregistrez-le en GeoPackage (QGIS : Exporter &gt; Sauvegarder les entités sous) et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>Save its sheet as a CSV file in UTF-8.</source>
        <translation>Enregistrez sa feuille comme fichier CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Save or discard them first.</source>
        <translation>Enregistrez-les ou abandonnez-les d'abord.</translation>
    </message>
    <message>
        <source>Save the CSV file in UTF-8.</source>
        <translation>Enregistrez le fichier CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Save the layer that you need as a new GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Enregistrez la couche dont vous avez besoin dans un nouveau GeoPackage (QGIS : Exporter &gt; Sauvegarder les entités sous) et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>Save, copy or download the file again.</source>
        <translation>Enregistrez, copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saves the model with its card as one file, to share it</source>
        <translation>Enregistre le modèle avec sa fiche dans un seul fichier, pour le partager</translation>
    </message>
    <message>
        <source>Say in “Red, green, blue” which bands show these colours, or choose other “Bands” or another encoder.</source>
        <translation>Indiquez dans « Rouge, vert, bleu » quelles bandes les montrent, ou choisissez d’autres « Bandes » ou un autre encodeur.</translation>
    </message>
    <message>
        <source>Say under “Numbers in the class field” whether they are names or values.</source>
        <translation>Indiquez sous « Nombres dans le champ de classe » s'il s'agit de noms ou de valeurs.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Mise à l'échelle</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Scene column</source>
        <translation>Colonne des scènes</translation>
    </message>
    <message>
        <source>Scene table</source>
        <translation>Table des scènes</translation>
    </message>
    <message>
        <source>Scene temperature</source>
        <translation>Température de scène</translation>
    </message>
    <message>
        <source>Scene-wide matching</source>
        <translation>Appariement par scène</translation>
    </message>
    <message>
        <source>Scenes are to be read from a table, but no “Scene table” was chosen.</source>
        <translation>Les scènes doivent être lues dans une table, mais aucune « Table des scènes » n'a été choisie.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score from which objects count</source>
        <translation>Score à partir duquel les objets comptent</translation>
    </message>
    <message>
        <source>Scores above it count as change: auto, robust, kapur, yen, triangle, otsu, percentile, or a number between 0 and 1. auto draws the line where the score has its steepest edges, whatever share changed; kapur, yen, triangle and robust suit rare change, otsu common change. You can move the threshold afterwards without computing the scores again.</source>
        <translation>Les scores supérieurs comptent comme changement : auto, robust, kapur, yen, triangle, otsu, percentile, ou un nombre entre 0 et 1. auto place la limite là où le score a ses bords les plus raides, quelle que soit la part changée ; kapur, yen, triangle et robust conviennent au changement rare, otsu au changement fréquent. Vous pouvez ensuite déplacer le seuil sans recalculer les scores.</translation>
    </message>
    <message>
        <source>Scores the change between two rasters and writes scores, classes, polygons and a report to a folder.</source>
        <translation>Évalue le changement entre deux rasters et écrit scores, classes, polygones et rapport dans un dossier.</translation>
    </message>
    <message>
        <source>Scores the change, writes rasters, polygons and a report, and shows them</source>
        <translation>Évalue le changement, écrit rasters, polygones et rapport, et les affiche</translation>
    </message>
    <message>
        <source>Scoring change</source>
        <translation>Évaluation du changement</translation>
    </message>
    <message>
        <source>Scoring change in the area of interest</source>
        <translation>Évaluation du changement dans la zone d'intérêt</translation>
    </message>
    <message>
        <source>Scoring {name}</source>
        <translation>Évaluation de {name}</translation>
    </message>
    <message>
        <source>Searc&amp;hed area</source>
        <translation>&amp;Zone examinée</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Chercher dans</translation>
    </message>
    <message>
        <source>Search in other rasters, or use smaller tiles.</source>
        <translation>Cherchez dans d'autres rasters, ou utilisez des tuiles plus petites.</translation>
    </message>
    <message>
        <source>Search in rasters of about the same resolution, or resample this one.</source>
        <translation>Cherchez dans des rasters d'à peu près la même résolution, ou rééchantillonnez celui-ci.</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Searched area saved.</source>
        <translation>Zone examinée enregistrée.</translation>
    </message>
    <message>
        <source>Searched areas</source>
        <translation>Zones examinées</translation>
    </message>
    <message>
        <source>Searched image</source>
        <translation>Image examinée</translation>
    </message>
    <message>
        <source>Searched in {}.</source>
        <translation>Examinée en {}.</translation>
    </message>
    <message>
        <source>Searches the whole image with this model</source>
        <translation>Examine toute l'image avec ce modèle</translation>
    </message>
    <message>
        <source>Searching for objects</source>
        <translation>Recherche d'objets</translation>
    </message>
    <message>
        <source>Searching the areas that were left out</source>
        <translation>Recherche dans les zones écartées</translation>
    </message>
    <message>
        <source>Second &amp;date</source>
        <translation>Seconde &amp;date</translation>
    </message>
    <message>
        <source>Second date</source>
        <translation>Seconde date</translation>
    </message>
    <message>
        <source>Seconds that it helped</source>
        <translation>Secondes pendant lesquelles elle a aidé</translation>
    </message>
    <message>
        <source>See its message.</source>
        <translation>Voyez son message.</translation>
    </message>
    <message>
        <source>See whether its workers still do something.</source>
        <translation>Regardez si ses processus de calcul font encore quelque chose.</translation>
    </message>
    <message>
        <source>See whether the disk that the images are on still answers, then run the same job again. Finished windows are kept.</source>
        <translation>Vérifiez que le disque où se trouvent les images répond encore, puis relancez la même tâche. Les fenêtres terminées sont conservées.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed of the first repetition; the others count up from it.</source>
        <translation>Graine de la première répétition ; les autres se comptent à partir d'elle.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentation</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select labels on the map first, with QGIS's tool Select Features.</source>
        <translation>Sélectionnez d'abord des étiquettes sur la carte, avec l'outil « Sélectionner les entités » de QGIS.</translation>
    </message>
    <message>
        <source>Select some, or take all of them.</source>
        <translation>Sélectionnez-en, ou prenez-les toutes.</translation>
    </message>
    <message>
        <source>Selected features only</source>
        <translation>Entités sélectionnées uniquement</translation>
    </message>
    <message>
        <source>Sentinel-2 SCL</source>
        <translation>Sentinel-2 SCL</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to an address that begins with http://, or download the file first.</source>
        <translation>Donnez à HTTPS_PROXY une adresse qui commence par http://, ou téléchargez d’abord le fichier.</translation>
    </message>
    <message>
        <source>Set the CRS of the layer…</source>
        <translation>Définir le SCR de la couche…</translation>
    </message>
    <message>
        <source>Set the engine up from the same version of the plugin on all machines, then start the scheduler again.</source>
        <translation>Installez le moteur à partir de la même version de l’extension sur toutes les machines, puis redémarrez l’ordonnanceur.</translation>
    </message>
    <message>
        <source>Set the same nodata values for all its bands, or export the layer.</source>
        <translation>Définissez les mêmes valeurs nodata pour toutes ses bandes, ou exportez la couche.</translation>
    </message>
    <message>
        <source>Set up engine…</source>
        <translation>Installer le moteur…</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>Set “Batch” to at most {most}, lower “Distance of patches”, or add images.</source>
        <translation>Réglez « Lot » sur {most} au plus, réduisez « Distance des imagettes », ou ajoutez des images.</translation>
    </message>
    <message>
        <source>Set “Encoder” to {architecture}, or choose another encoder to start from.</source>
        <translation>Réglez « Encodeur » sur {architecture}, ou choisissez un autre encodeur de départ.</translation>
    </message>
    <message>
        <source>Set “Points” to at least {least}, or draw a simple random sample.</source>
        <translation>Réglez « Points » sur {least} au moins, ou tirez un échantillon aléatoire simple.</translation>
    </message>
    <message>
        <source>Set “Scene” to grid cells, or “Scene-wide matching” to none.</source>
        <translation>Réglez « Scène » sur les cellules de grille, ou « Appariement par scène » sur « Aucun ».</translation>
    </message>
    <message>
        <source>Sets all of the following parameters that are left empty.</source>
        <translation>Fixe tous les paramètres suivants qui sont laissés vides.</translation>
    </message>
    <message>
        <source>Sets all of the following parameters that are left empty. quick-look: minutes, to see that it works. laptop-overnight: hours on a CPU. gpu: hours on a GPU. paper-scale: the sizes and durations used in the publication.</source>
        <translation>Fixe tous les paramètres suivants qui sont laissés vides. quick-look : quelques minutes, pour voir que cela fonctionne. laptop-overnight : des heures sur un CPU. gpu : des heures sur un GPU. paper-scale : les tailles et durées utilisées dans la publication.</translation>
    </message>
    <message>
        <source>Sets it in the project; the file is not changed</source>
        <translation>Le définit dans le projet ; le fichier n'est pas modifié</translation>
    </message>
    <message>
        <source>Setting the engine up</source>
        <translation>Installation du moteur</translation>
    </message>
    <message>
        <source>Settings for all</source>
        <translation>Réglages pour toutes</translation>
    </message>
    <message>
        <source>Several classes a place</source>
        <translation>Plusieurs classes par lieu</translation>
    </message>
    <message>
        <source>Share for testing</source>
        <translation>Part pour le test</translation>
    </message>
    <message>
        <source>Share of the batch that is chosen at random for denoising at each step. Empty: from the preset.</source>
        <translation>Part du lot choisie au hasard pour le débruitage à chaque étape. Vide : selon le préréglage.</translation>
    </message>
    <message>
        <source>Share of the batch that is chosen at random for denoising at each step. Empty: from the preset. Only with Method: SwiMDiff.</source>
        <translation>Part du lot choisie au hasard pour le débruitage à chaque étape. Vide : selon le préréglage. Uniquement avec Méthode : SwiMDiff.</translation>
    </message>
    <message>
        <source>Share of the batch that is denoised</source>
        <translation>Part du lot qui est débruitée</translation>
    </message>
    <message>
        <source>Share of the cells of a view that are hidden from the student, which has to rebuild them.</source>
        <translation>Part des cellules d'une vue qui sont masquées à l'élève, qui doit les reconstruire.</translation>
    </message>
    <message>
        <source>Share of the cells of a view that are hidden from the student, which has to rebuild them. Only with Method: CMID.</source>
        <translation>Part des cellules d'une vue qui sont masquées à l'élève, qui doit les reconstruire. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>Share of the data used for testing if training and test data are the same path.</source>
        <translation>Part des données utilisée pour le test si les données d'entraînement et de test ont le même chemin.</translation>
    </message>
    <message>
        <source>Share of the key encoder that is kept at each step. Empty: from the preset, 0.99; 0.999 for paper-scale.</source>
        <translation>Part de l'encodeur des clés conservée à chaque étape. Vide : selon le préréglage, 0,99 ; 0,999 pour paper-scale.</translation>
    </message>
    <message>
        <source>Share of the key encoder that is kept at each step. Empty: from the preset, 0.99; 0.999 for paper-scale. Only with Method: SwiMDiff.</source>
        <translation>Part de l'encodeur des clés conservée à chaque étape. Vide : selon le préréglage, 0,99 ; 0,999 pour paper-scale. Uniquement avec Méthode : SwiMDiff.</translation>
    </message>
    <message>
        <source>Share of the noise levels that are used, from the weakest. Fine detail is decided where noise is weak.</source>
        <translation>Part des niveaux de bruit utilisés, à partir du plus faible. Les détails fins se décident là où le bruit est faible.</translation>
    </message>
    <message>
        <source>Share of the noise levels that are used, from the weakest. Fine detail is decided where noise is weak. Only with Method: SwiMDiff.</source>
        <translation>Part des niveaux de bruit utilisés, à partir du plus faible. Les détails fins se décident là où le bruit est faible. Uniquement avec Méthode : SwiMDiff.</translation>
    </message>
    <message>
        <source>Share of the second views that get noise. Empty: from the preset, 0; 0.6 for paper-scale.</source>
        <translation>Part des secondes vues qui reçoivent du bruit. Vide : selon le préréglage, 0 ; 0,6 pour paper-scale.</translation>
    </message>
    <message>
        <source>Share of the second views that get noise. Empty: from the preset, 0; 0.6 for paper-scale. Only with Method: CMID.</source>
        <translation>Part des secondes vues qui reçoivent du bruit. Vide : selon le préréglage, 0 ; 0,6 pour paper-scale. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>Share of the second views whose bright values are turned around; for three bands only. Empty: from the preset, 0; 0.2 for paper-scale.</source>
        <translation>Part des secondes vues dont les valeurs claires sont inversées ; uniquement pour trois bandes. Vide : selon le préréglage, 0 ; 0,2 pour paper-scale.</translation>
    </message>
    <message>
        <source>Share of the second views whose bright values are turned around; for three bands only. Empty: from the preset, 0; 0.2 for paper-scale. Only with Method: CMID.</source>
        <translation>Part des secondes vues dont les valeurs claires sont inversées ; uniquement pour trois bandes. Vide : selon le préréglage, 0 ; 0,2 pour paper-scale. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>Share of the steps during which the learning rate rises from zero; then it falls along a cosine.</source>
        <translation>Part des étapes pendant lesquelles le taux d'apprentissage monte depuis zéro ; il descend ensuite le long d'un cosinus.</translation>
    </message>
    <message>
        <source>Share of the teacher that is kept at each step, at the beginning; it rises to 1. Empty: from the preset, 0.99; 0.996 for paper-scale.</source>
        <translation>Part de l'enseignant conservée à chaque étape, au début ; elle monte jusqu'à 1. Vide : selon le préréglage, 0,99 ; 0,996 pour paper-scale.</translation>
    </message>
    <message>
        <source>Share of the teacher that is kept at each step, at the beginning; it rises to 1. Empty: from the preset, 0.99; 0.996 for paper-scale. Only with Method: CMID.</source>
        <translation>Part de l'enseignant conservée à chaque étape, au début ; elle monte jusqu'à 1. Vide : selon le préréglage, 0,99 ; 0,996 pour paper-scale. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>Share of the training labels</source>
        <translation>Part des étiquettes d'entraînement</translation>
    </message>
    <message>
        <source>Share of the training labels that is used, drawn at random within each class.</source>
        <translation>Part des étiquettes d'entraînement utilisée, tirée au hasard dans chaque classe.</translation>
    </message>
    <message>
        <source>Share of the views that are blurred. Blur takes away the texture that tells land covers apart in small patches. Empty: from the preset, 0; for paper-scale 0.5, with CMID 1.</source>
        <translation>Part des vues qui sont floutées. Le flou enlève la texture qui distingue les types d'occupation du sol dans les petites imagettes. Vide : selon le préréglage, 0 ; pour paper-scale 0,5, avec CMID 1.</translation>
    </message>
    <message>
        <source>Share of the views that are shown without colour; for three bands only. Empty: from the preset, 0.1; 0.2 for paper-scale.</source>
        <translation>Part des vues montrées sans couleur ; uniquement pour trois bandes. Vide : selon le préréglage, 0,1 ; 0,2 pour paper-scale.</translation>
    </message>
    <message>
        <source>Share of the views that are turned by a quarter, beside the flips; from above, no direction is special. Empty: from the preset, 0.5; 0 for paper-scale.</source>
        <translation>Part des vues tournées d'un quart de tour, en plus des retournements ; vu d'en haut, aucune direction n'est particulière. Vide : selon le préréglage, 0,5 ; 0 pour paper-scale.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>Show in &amp;Models</source>
        <translation>&amp;Montrer dans Modèles</translation>
    </message>
    <message>
        <source>Show no progress.</source>
        <translation>Ne pas afficher l'avancement.</translation>
    </message>
    <message>
        <source>Show set-up</source>
        <translation>Afficher l'installation</translation>
    </message>
    <message>
        <source>Show the log, and tracebacks of errors.</source>
        <translation>Afficher le journal, et les traces d'appels des erreurs.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montrés</translation>
    </message>
    <message>
        <source>Shows both dates on the map. Drag the line between them; you can keep drawing.</source>
        <translation>Affiche les deux dates sur la carte. Faites glisser la ligne entre elles ; vous pouvez continuer à dessiner.</translation>
    </message>
    <message>
        <source>Shows the card of the encoder</source>
        <translation>Affiche la fiche de l'encodeur</translation>
    </message>
    <message>
        <source>Shows the classes of the view, or only the image</source>
        <translation>Affiche les classes de la vue, ou seulement l'image</translation>
    </message>
    <message>
        <source>Shows the files in the file manager</source>
        <translation>Affiche les fichiers dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Shows the models folder in the file manager</source>
        <translation>Affiche le dossier des modèles dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Shows the page</source>
        <translation>Affiche la page</translation>
    </message>
    <message>
        <source>Shows the point again after you have moved the map</source>
        <translation>Affiche de nouveau le point après que vous avez déplacé la carte</translation>
    </message>
    <message>
        <source>Shows the previous point with your answer</source>
        <translation>Affiche le point précédent avec votre réponse</translation>
    </message>
    <message>
        <source>Shows the result of an earlier run</source>
        <translation>Affiche le résultat d'une exécution antérieure</translation>
    </message>
    <message>
        <source>Shows the whole result on the map</source>
        <translation>Affiche tout le résultat sur la carte</translation>
    </message>
    <message>
        <source>Shows what detect-change would do: grid, bands, shift, device, minutes, memory, disk. Writes nothing.</source>
        <translation>Montre ce que ferait detect-change : grille, bandes, décalage, périphérique, minutes, mémoire, disque. N'écrit rien.</translation>
    </message>
    <message>
        <source>Shows what pretrain would do: scenes, patches, steps, minutes, memory, disk space. Writes nothing.</source>
        <translation>Montre ce que ferait pretrain : scènes, imagettes, étapes, minutes, mémoire, espace disque. N'écrit rien.</translation>
    </message>
    <message>
        <source>Shows what will be fetched; nothing is before you agree</source>
        <translation>Montre ce qui sera téléchargé ; rien ne l'est avant votre accord</translation>
    </message>
    <message>
        <source>Shows which objects appeared, vanished and stayed</source>
        <translation>Montre quels objets sont apparus, ont disparu ou sont restés</translation>
    </message>
    <message>
        <source>Similar places</source>
        <translation>Lieux ressemblants</translation>
    </message>
    <message>
        <source>Similar places in {}</source>
        <translation>Lieux ressemblants dans {}</translation>
    </message>
    <message>
        <source>Similarity by</source>
        <translation>Similarité selon</translation>
    </message>
    <message>
        <source>Simple random</source>
        <translation>Aléatoire simple</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size field</source>
        <translation>Champ de taille</translation>
    </message>
    <message>
        <source>Size of a scene if a scene is a grid cell.</source>
        <translation>Taille d'une scène si une scène est une cellule de grille.</translation>
    </message>
    <message>
        <source>Size of points</source>
        <translation>Taille des points</translation>
    </message>
    <message>
        <source>Size of the context</source>
        <translation>Taille du contexte</translation>
    </message>
    <message>
        <source>Size of the square blocks. 0: chosen from the extent of the labels.</source>
        <translation>Taille des blocs carrés. 0 : choisie d'après l'emprise des étiquettes.</translation>
    </message>
    <message>
        <source>Size of the square patches.</source>
        <translation>Taille des imagettes carrées.</translation>
    </message>
    <message>
        <source>Size of the square windows that are computed at a time. It does not change the result.</source>
        <translation>Taille des fenêtres carrées calculées en une fois. Elle ne change pas le résultat.</translation>
    </message>
    <message>
        <source>Size of the square windows that are searched at a time, as the encoder sees them.</source>
        <translation>Taille des fenêtres carrées examinées à la fois, telles que l'encodeur les voit.</translation>
    </message>
    <message>
        <source>Size of the views</source>
        <translation>Taille des vues</translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Ignoré : {reason}</translation>
    </message>
    <message>
        <source>Skips this point for now and goes to the next one without an answer</source>
        <translation>Ignore ce point pour l'instant et va au prochain sans réponse</translation>
    </message>
    <message>
        <source>Smallest changed area on the ground, in place of the minimum mapping unit; 10,000 m² are a hectare. 0: the minimum mapping unit counts.</source>
        <translation>Plus petite zone changée au sol, à la place de l'unité minimale de cartographie ; 10 000 m² font un hectare. 0 : l'unité minimale de cartographie s'applique.</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Plus petit recadrage</translation>
    </message>
    <message>
        <source>Smallest polygon</source>
        <translation>Plus petit polygone</translation>
    </message>
    <message>
        <source>Smallest share of a patch that a view shows. Empty: from the preset, 0.3; for paper-scale 0.2, with CMID 0.3.</source>
        <translation>Plus petite part d'une imagette qu'une vue montre. Vide : selon le préréglage, 0,3 ; pour paper-scale 0,2, avec CMID 0,3.</translation>
    </message>
    <message>
        <source>Smart App Control or a rule of your organisation allows only signed files. Ask your administrator to allow the folder {folder}, or switch Smart App Control off in Windows Security, then press Repair.</source>
        <translation>Smart App Control ou une règle de votre organisation n'autorise que les fichiers signés. Demandez à votre administrateur d'autoriser le dossier {folder}, ou désactivez Smart App Control dans Sécurité Windows, puis cliquez sur « Réparer ».</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation>Étiquettes souples</translation>
    </message>
    <message>
        <source>Solarised views</source>
        <translation>Vues solarisées</translation>
    </message>
    <message>
        <source>Some points lie where this map has no data. The estimates describe the area in which both maps have data; they are scaled up to the whole area of the map that the sample was drawn from.</source>
        <translation>Certains points se trouvent là où cette carte n'a pas de données. Les estimations décrivent la surface où les deux cartes ont des données ; elles sont extrapolées à toute la surface de la carte dont l'échantillon a été tiré.</translation>
    </message>
    <message>
        <source>Something on the way changed it. Use another network, or set the engine up without uv.</source>
        <translation>Quelque chose l'a modifié en chemin. Utilisez un autre réseau, ou installez le moteur sans uv.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of the imagery, as it must be credited.</source>
        <translation>Source des images, telle qu'elle doit être mentionnée.</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Source : {}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Spatial context</source>
        <translation>Contexte spatial</translation>
    </message>
    <message>
        <source>Split it into places of at most {most:,.0f} million pixels.</source>
        <translation>Divisez-le en lieux d'au plus {most:,.0f} millions de pixels.</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian that combines neighbouring scores. Empty: 2 px, or 4 m where an encoder shows what things are (pixels of up to 3 m).</source>
        <translation>Écart-type de la gaussienne qui combine les scores voisins. Vide : 2 px, ou 4 m lorsqu'un encodeur montre ce que sont les choses (pixels jusqu'à 3 m).</translation>
    </message>
    <message>
        <source>Standard e&amp;rror</source>
        <translation>&amp;Erreur type</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>Standard error that you want for the overall accuracy. It determines the number of points if you do not give one.</source>
        <translation>Erreur type que vous souhaitez pour l'exactitude globale. Elle détermine le nombre de points si vous n'en donnez pas.</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>Standardisé</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>P&amp;artir de</translation>
    </message>
    <message>
        <source>Start fewer processes, or allow each of them more memory.</source>
        <translation>Démarrez moins de processus, ou accordez plus de mémoire à chacun.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Start from: random weights.</source>
        <translation>Partir de : poids aléatoires.</translation>
    </message>
    <message>
        <source>Start from: {name}.</source>
        <translation>Partir de : {name}.</translation>
    </message>
    <message>
        <source>Start from: {name}. It knows the bands {wanted}; its first layer was adapted to {bands}.</source>
        <translation>Partir de : {name}. Il connaît les bandes {wanted} ; sa première couche a été adaptée à {bands}.</translation>
    </message>
    <message>
        <source>Start it again, and then the workers.</source>
        <translation>Redémarrez-le, puis les processus de calcul.</translation>
    </message>
    <message>
        <source>Start it again, then run the same job again. Finished windows are kept.</source>
        <translation>Relancez-la, puis exécutez de nouveau la même tâche. Les fenêtres terminées sont gardées.</translation>
    </message>
    <message>
        <source>Start one: swimdiff-cluster worker --join FILE</source>
        <translation>Lancez-en un : swimdiff-cluster worker --join FILE</translation>
    </message>
    <message>
        <source>Start the job again. If the encoder was already trained on the old file, choose a new output folder.</source>
        <translation>Relancez le traitement. Si l'encodeur a déjà été entraîné sur l'ancien fichier, choisissez un nouveau dossier de sortie.</translation>
    </message>
    <message>
        <source>Start the scheduler there, and check the address. Without --listen a scheduler is for its own machine alone.</source>
        <translation>Démarrez-y l’ordonnanceur, et vérifiez l’adresse. Sans --listen, un ordonnanceur ne sert que sa propre machine.</translation>
    </message>
    <message>
        <source>Start workers with swimdiff-cluster worker, or without --no-nanny, then run the same job again. Finished windows are kept.</source>
        <translation>Démarrez les processus avec swimdiff-cluster worker, ou sans --no-nanny, puis relancez la même tâche. Les fenêtres terminées sont conservées.</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Démarrage du moteur…</translation>
    </message>
    <message>
        <source>Starting {count} {count:process|processes} on this machine</source>
        <translation>Démarrage de {count} processus sur cette machine</translation>
    </message>
    <message>
        <source>Starts the engine and runs a tiny job with a known answer</source>
        <translation>Démarre le moteur et exécute un tout petit traitement dont la réponse est connue</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Restés</translation>
    </message>
    <message>
        <source>Step {}: {}</source>
        <translation>Étape {} : {}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Étapes entre points de reprise</translation>
    </message>
    <message>
        <source>Steps between log lines</source>
        <translation>Étapes entre lignes du journal</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Stopped after step {step} of {steps}; a checkpoint is kept.</source>
        <translation>Arrêté après l'étape {step} sur {steps} ; un point de reprise est conservé.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stops the job. Finished parts are kept, and the next run continues from there.</source>
        <translation>Arrête le traitement. Les parties terminées sont conservées, et l'exécution suivante continue à partir de là.</translation>
    </message>
    <message>
        <source>Stops the set-up. What was fetched is kept for the next time</source>
        <translation>Arrête l'installation. Ce qui a été téléchargé est gardé pour la prochaine fois</translation>
    </message>
    <message>
        <source>Store the encoder's weights as 16-bit numbers, which halves the size of the file.</source>
        <translation>Enregistrer les poids de l'encodeur en nombres de 16 bits, ce qui réduit de moitié la taille du fichier.</translation>
    </message>
    <message>
        <source>Stratified estimators (Olofsson et al. 2014), each class of the map a stratum.</source>
        <translation>Estimateurs stratifiés (Olofsson et al. 2014), chaque classe de la carte étant une strate.</translation>
    </message>
    <message>
        <source>Stratified random</source>
        <translation>Aléatoire stratifié</translation>
    </message>
    <message>
        <source>Strength of the random changes of brightness, contrast, saturation and hue; 1 is the strength used by MoCo v2. Lower values keep the colours that tell land covers apart. Empty: from the preset, 0.4; 1 for paper-scale.</source>
        <translation>Intensité des variations aléatoires de luminosité, contraste, saturation et teinte ; 1 est l'intensité utilisée par MoCo v2. Des valeurs plus faibles préservent les couleurs qui distinguent les types d'occupation du sol. Vide : selon le préréglage, 0,4 ; 1 pour paper-scale.</translation>
    </message>
    <message>
        <source>Strongest noise</source>
        <translation>Bruit le plus fort</translation>
    </message>
    <message>
        <source>Style files for the raster and the polygons: QML for QGIS, SLD for other programs.</source>
        <translation>Fichiers de style pour le raster et les polygones : QML pour QGIS, SLD pour d'autres programmes.</translation>
    </message>
    <message>
        <source>Style for GeoServer and other programs.</source>
        <translation>Style pour GeoServer et d'autres programmes.</translation>
    </message>
    <message>
        <source>Style for QGIS; it is found by its name.</source>
        <translation>Style pour QGIS ; il est trouvé par son nom.</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Supported formats: {formats}. Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Formats pris en charge : {formats}. Enregistrez-le en GeoPackage (QGIS : Exporter &gt; Sauvegarder les entités sous) et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <translation>Échanger avant et après</translation>
    </message>
    <message>
        <source>SwiMDiff</source>
        <translation>SwiMDiff</translation>
    </message>
    <message>
        <source>SwiMDiff computes with an engine in a Python environment of its own, apart from QGIS. It is set up once. Nothing is fetched before you press Set up.</source>
        <translation>SwiMDiff calcule avec un moteur dans un environnement Python à lui, séparé de QGIS. Il s'installe une seule fois. Rien n'est téléchargé avant que vous cliquiez sur « Installer ».</translation>
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
        <translation>Activez « Négatifs du lot », ou réglez « File d'attente » sur 1 ou plus.</translation>
    </message>
    <message>
        <source>Systematic</source>
        <translation>Systématique</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Tablea&amp;u</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table of the accuracies</source>
        <translation>Tableau des exactitudes</translation>
    </message>
    <message>
        <source>Table of the areas</source>
        <translation>Tableau des surfaces</translation>
    </message>
    <message>
        <source>Table of the counts</source>
        <translation>Tableau des nombres</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>Tableau des chiffres</translation>
    </message>
    <message>
        <source>Table of the runs</source>
        <translation>Tableau des exécutions</translation>
    </message>
    <message>
        <source>Table, folder or catalogue</source>
        <translation>Tableau, dossier ou catalogue</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Takes far longer to learn</source>
        <translation>Bien plus long à entraîner</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Teach names</source>
        <translation>Apprendre des noms</translation>
    </message>
    <message>
        <source>Teacher momentum</source>
        <translation>Momentum de l'enseignant</translation>
    </message>
    <message>
        <source>Tells whether the workers read this image themselves, or whether its pixels are sent to them.</source>
        <translation>Indique si les processus de calcul lisent eux-mêmes cette image, ou si ses pixels leur sont envoyés.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temperature of the contrastive loss. Empty: from the preset, 0.2; 0.07 for SwiMDiff at paper-scale.</source>
        <translation>Température de la perte contrastive. Vide : selon le préréglage, 0,2 ; 0,07 pour SwiMDiff avec paper-scale.</translation>
    </message>
    <message>
        <source>Temperature of the distribution over entries of the same scene; at most that of the contrast.</source>
        <translation>Température de la distribution sur les entrées de la même scène ; au plus celle du contraste.</translation>
    </message>
    <message>
        <source>Temperature of the distribution over entries of the same scene; at most that of the contrast. Only with Method: SwiMDiff.</source>
        <translation>Température de la distribution sur les entrées de la même scène ; au plus celle du contraste. Uniquement avec Méthode : SwiMDiff.</translation>
    </message>
    <message>
        <source>Test a cluster</source>
        <translation>Tester une grappe</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Données de test</translation>
    </message>
    <message>
        <source>Testing the engine: libraries, and a tiny job with a known answer…</source>
        <translation>Test du moteur : bibliothèques, et un tout petit traitement à réponse connue…</translation>
    </message>
    <message>
        <source>Testing the environment that is there…</source>
        <translation>Test de l'environnement présent…</translation>
    </message>
    <message>
        <source>Testing… the first start can take half a minute.</source>
        <translation>Test… le premier démarrage peut prendre une demi-minute.</translation>
    </message>
    <message>
        <source>That needs {size} while it is made. Free some space, or choose another folder.</source>
        <translation>Sa création demande {size}. Libérez de l'espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>That of the join file</source>
        <translation>Celle du fichier d’adhésion</translation>
    </message>
    <message>
        <source>That of the makers of torch</source>
        <translation>Celui des auteurs de torch</translation>
    </message>
    <message>
        <source>That of the set-up</source>
        <translation>Celui de l'installation</translation>
    </message>
    <message>
        <source>The CRS of the layer could not be written to {path}.</source>
        <translation>Le SCR de la couche n'a pas pu être écrit dans {path}.</translation>
    </message>
    <message>
        <source>The CRS of {path} refers to another file or to a host.</source>
        <translation>Le SCR de {path} renvoie à un autre fichier ou à un hôte.</translation>
    </message>
    <message>
        <source>The CRS {crs} is not one of the Earth, so a map in it has no longitudes and latitudes.</source>
        <translation>Le SCR {crs} n'est pas un SCR terrestre, une carte dans ce SCR n'a donc ni longitudes ni latitudes.</translation>
    </message>
    <message>
        <source>The CRS {crs} is unknown.</source>
        <translation>Le SCR {crs} est inconnu.</translation>
    </message>
    <message>
        <source>The Python that the engine's environment was made with is no longer there.</source>
        <translation>Le Python avec lequel l'environnement du moteur a été créé n'est plus là.</translation>
    </message>
    <message>
        <source>The Python that was named for the engine is too old: {detail}.</source>
        <translation>Le Python indiqué pour le moteur est trop ancien : {detail}.</translation>
    </message>
    <message>
        <source>The accuracy is about other classes than the map has. Check that both belong together.</source>
        <translation>L'exactitude porte sur d'autres classes que celles de la carte. Vérifiez que les deux vont ensemble.</translation>
    </message>
    <message>
        <source>The accuracy of this map was not exported with it.</source>
        <translation>L'exactitude de cette carte n'a pas été exportée avec elle.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because all labelled places lie in one part.</source>
        <translation>L'exactitude n'a pas été estimée, car tous les lieux étiquetés sont dans une seule partie.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because all objects lie in one area.</source>
        <translation>L'exactitude n'a pas été estimée, car tous les objets sont dans une zone.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because each class lies in one part.</source>
        <translation>L'exactitude n'a pas été estimée, car chaque classe est dans une seule partie.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because no class has two features.</source>
        <translation>L'exactitude n'a pas été estimée, car aucune classe n'a deux entités.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because no class has two images that differ.</source>
        <translation>L'exactitude n'a pas été estimée, car aucune classe n'a deux images différentes.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated.</source>
        <translation>L'exactitude n'a pas été estimée.</translation>
    </message>
    <message>
        <source>The address of {path} contains a user name or a password, which would stand in the result.</source>
        <translation>L'adresse de {path} contient un nom d'utilisateur ou un mot de passe, qui figurerait dans le résultat.</translation>
    </message>
    <message>
        <source>The algorithm {name} is missing.</source>
        <translation>L'algorithme {name} est introuvable.</translation>
    </message>
    <message>
        <source>The answer was not saved in {path}. {reason}</source>
        <translation>La réponse n'a pas été enregistrée dans {path}. {reason}</translation>
    </message>
    <message>
        <source>The answers so far are saved.</source>
        <translation>Les réponses données jusqu'ici sont enregistrées.</translation>
    </message>
    <message>
        <source>The areas are divided into this many parts, which are left out in turn. Each part costs a training.</source>
        <translation>Les zones sont divisées en ce nombre de parties, écartées tour à tour. Chaque partie coûte un entraînement.</translation>
    </message>
    <message>
        <source>The areas of “{layer}” cannot be measured.</source>
        <translation>Les surfaces de « {layer} » ne peuvent pas être mesurées.</translation>
    </message>
    <message>
        <source>The arrays have no pixel with data in all of them.</source>
        <translation>Les tableaux n’ont aucun pixel avec des données dans tous.</translation>
    </message>
    <message>
        <source>The automatic threshold: where the score has its steepest edges</source>
        <translation>Le seuil automatique : là où le score a ses bords les plus raides</translation>
    </message>
    <message>
        <source>The bands cannot be matched: {before} has {before_count} ({before_names}), {after} has {after_count} ({after_names}).</source>
        <translation>Les bandes ne peuvent pas être associées : {before} en a {before_count} ({before_names}), {after} en a {after_count} ({after_names}).</translation>
    </message>
    <message>
        <source>The bands of {path} differ from those of the model {name}: {differences}.</source>
        <translation>Les bandes de {path} diffèrent de celles du modèle {name} : {differences}.</translation>
    </message>
    <message>
        <source>The bands were taken in the order of the model {name}, although “Red, green, blue” (in the dock, the way the layer is drawn) says otherwise: {differences}.</source>
        <translation>Les bandes ont été prises dans l'ordre du modèle {name}, bien que « Rouge, vert, bleu » (dans le panneau, l'affichage de la couche) indique autre chose : {differences}.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted; a proxy or a virus scanner may replace it by its own.</source>
        <translation>Le certificat du serveur n'est pas reconnu ; un proxy ou un antivirus le remplace peut-être par le sien.</translation>
    </message>
    <message>
        <source>The certificates of the cluster at {address} have expired, or a clock is wrong.</source>
        <translation>Les certificats de la grappe à l’adresse {address} ont expiré, ou une horloge est fausse.</translation>
    </message>
    <message>
        <source>The change of the files in {folder} that was interrupted cannot be ended: {reason}.</source>
        <translation>La modification interrompue des fichiers de {folder} ne peut pas être achevée : {reason}.</translation>
    </message>
    <message>
        <source>The changed areas were edited since they were written. The new threshold gives new areas without these edits; a copy of the edited ones is kept beside them.</source>
        <translation>Les zones changées ont été modifiées depuis leur écriture. Le nouveau seuil donne de nouvelles zones sans ces modifications ; une copie des zones modifiées est conservée à côté.</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} does not fit this method: {reason}</source>
        <translation>Le point de reprise de l'étape {step} ne convient pas à cette méthode : {reason}</translation>
    </message>
    <message>
        <source>The checkpoint {name} cannot be written. {reason}</source>
        <translation>Le point de reprise {name} ne peut pas être écrit. {reason}</translation>
    </message>
    <message>
        <source>The class list in the file cannot be used: {reason} The classes are those of the field.</source>
        <translation>La liste des classes du fichier ne peut pas être utilisée : {reason} Les classes sont celles du champ.</translation>
    </message>
    <message>
        <source>The class map whose accuracy you want to know.</source>
        <translation>La carte de classes dont vous voulez connaître l'exactitude.</translation>
    </message>
    <message>
        <source>The cluster at {address} does not answer, or does not know this certificate: {reason}</source>
        <translation>La grappe à l’adresse {address} ne répond pas, ou ne connaît pas ce certificat : {reason}</translation>
    </message>
    <message>
        <source>The cluster did not answer within {seconds} seconds.</source>
        <translation>La grappe n’a pas répondu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>The cluster is gone: its scheduler does not answer, or no worker is left.</source>
        <translation>La grappe a disparu : son ordonnanceur ne répond pas, ou il ne reste aucun processus de calcul.</translation>
    </message>
    <message>
        <source>The connection to {address} broke. Joining again.</source>
        <translation>La connexion à {address} s’est rompue. Nouvelle adhésion.</translation>
    </message>
    <message>
        <source>The date '{date}' is no ISO date; the STAC item has the time of the export in its place. Give a date such as 2018-10-13.</source>
        <translation>La date '{date}' n'est pas une date ISO ; l'item STAC porte à la place l'heure de l'exportation. Donnez une date telle que 2018-10-13.</translation>
    </message>
    <message>
        <source>The dates in the names of {path} can be read in several ways, such as that of {name}.</source>
        <translation>Les dates dans les noms de {path} peuvent se lire de plusieurs façons, comme celle de {name}.</translation>
    </message>
    <message>
        <source>The denoiser uses the encoder's maps. Without this, the encoder learns nothing from the denoising.</source>
        <translation>Le débruiteur utilise les cartes de l'encodeur. Sans cela, l'encodeur n'apprend rien du débruitage.</translation>
    </message>
    <message>
        <source>The denoiser uses the encoder's maps. Without this, the encoder learns nothing from the denoising. Only with Method: SwiMDiff.</source>
        <translation>Le débruiteur utilise les cartes de l'encodeur. Sans cela, l'encodeur n'apprend rien du débruitage. Uniquement avec Méthode : SwiMDiff.</translation>
    </message>
    <message>
        <source>The device {name} is not available on this machine.</source>
        <translation>Le périphérique {name} n'est pas disponible sur cette machine.</translation>
    </message>
    <message>
        <source>The disk is full: {folder}.</source>
        <translation>Le disque est plein : {folder}.</translation>
    </message>
    <message>
        <source>The disk is full: {reason}</source>
        <translation>Le disque est plein : {reason}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full: {left} free.</source>
        <translation>Le disque de {folder} est plein : {left} libres.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full: {needed} needed, {left} free.</source>
        <translation>Le disque de {folder} est plein : {needed} nécessaires, {left} libres.</translation>
    </message>
    <message>
        <source>The download was damaged, or something on the way or the mirror changed it. Try again, without the mirror if there is one; if it happens again, use another network.</source>
        <translation>Le téléchargement a été endommagé, ou modifié en chemin ou par le miroir. Réessayez, sans le miroir s'il y en a un ; si cela se reproduit, utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>The encoder is better than its start: adjoining patches are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on).</source>
        <translation>L'encodeur est meilleur qu'à son point de départ : les imagettes adjacentes sont distinguées d'autres lieux dans {result:.0%} des cas, contre {start:.0%} ({pairs} {pairs:paire|paires}, aucune n'ayant servi à l'entraînement).</translation>
    </message>
    <message>
        <source>The encoder is better than its start: patches of the same scene are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on).</source>
        <translation>L'encodeur est meilleur qu'à son point de départ : les imagettes de la même scène sont distinguées d'autres lieux dans {result:.0%} des cas, contre {start:.0%} ({pairs} {pairs:paire|paires}, aucune n'ayant servi à l'entraînement).</translation>
    </message>
    <message>
        <source>The encoder is not better than its start: adjoining patches are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on). Train for more steps or on more images, or use the start.</source>
        <translation>L'encodeur n'est pas meilleur qu'à son point de départ : les imagettes adjacentes sont distinguées d'autres lieux dans {result:.0%} des cas, contre {start:.0%} ({pairs} {pairs:paire|paires}, aucune n'ayant servi à l'entraînement). Entraînez sur davantage d'étapes ou d'images, ou utilisez le point de départ.</translation>
    </message>
    <message>
        <source>The encoder is not better than its start: patches of the same scene are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on). Train for more steps or on more images, or use the start.</source>
        <translation>L'encodeur n'est pas meilleur qu'à son point de départ : les imagettes de la même scène sont distinguées d'autres lieux dans {result:.0%} des cas, contre {start:.0%} ({pairs} {pairs:paire|paires}, aucune n'ayant servi à l'entraînement). Entraînez sur davantage d'étapes ou d'images, ou utilisez le point de départ.</translation>
    </message>
    <message>
        <source>The encoder sees nothing in the example: all that it makes of it is zero.</source>
        <translation>L'encodeur ne voit rien dans l'exemple : tout ce qu'il en tire est nul.</translation>
    </message>
    <message>
        <source>The encoder sees nothing in {count} of {tiles} labelled {tiles:place|places}: all that it makes of {count:it|them} is zero. Use a larger “Tile size”, such as 128 pixels, or another encoder.</source>
        <translation>L'encodeur ne voit rien dans {count} {count:lieu étiqueté|lieux étiquetés} sur {tiles} : tout ce qu'il en tire est nul. Utilisez une plus grande « Taille des tuiles », 128 pixels par exemple, ou un autre encodeur.</translation>
    </message>
    <message>
        <source>The encoder used by the methods deep, fused and learned. The page Models lists all encoders.</source>
        <translation>L'encodeur utilisé par les méthodes deep, fused et learned. La page Modèles énumère tous les encodeurs.</translation>
    </message>
    <message>
        <source>The encoder was pretrained on images of the test: at least {count:,} of {total:,} {count:is|are} among the {listed:,} that its card lists, of {all:,} that it saw. It never saw their labels, but the figures say little of images that are new to it.</source>
        <translation>L'encodeur a été préentraîné sur des images du test : au moins {count:,} sur {total:,} {count:figure|figurent} parmi les {listed:,} que sa fiche énumère, sur {all:,} qu'il a vues. Il n'a jamais vu leurs étiquettes, mais les chiffres en disent peu sur des images nouvelles pour lui.</translation>
    </message>
    <message>
        <source>The encoder's maps are not cached: {reason}</source>
        <translation>Les cartes de l'encodeur ne sont pas mises en cache : {reason}</translation>
    </message>
    <message>
        <source>The engine began with {kind} instead of hello.</source>
        <translation>Le moteur a commencé par {kind} au lieu de hello.</translation>
    </message>
    <message>
        <source>The engine closed its output, but did not end.</source>
        <translation>Le moteur a fermé sa sortie, mais ne s'est pas terminé.</translation>
    </message>
    <message>
        <source>The engine could not be set up: {reason}</source>
        <translation>Le moteur n'a pas pu être installé : {reason}</translation>
    </message>
    <message>
        <source>The engine did not respond for {seconds} seconds and was stopped.</source>
        <translation>Le moteur n'a pas répondu pendant {seconds} secondes et a été arrêté.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly, by the signal {name}.</source>
        <translation>Le moteur s'est arrêté de façon inattendue, par le signal {name}.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly, with status {status}.</source>
        <translation>Le moteur s'est arrêté de façon inattendue, avec le statut {status}.</translation>
    </message>
    <message>
        <source>The engine is being set up by another window of QGIS: process {pid} on {host}, since {minutes} min.</source>
        <translation>Une autre fenêtre de QGIS installe le moteur : processus {pid} sur {host}, depuis {minutes} min.</translation>
    </message>
    <message>
        <source>The engine is ready after {time}.</source>
        <translation>Le moteur est prêt, après {time}.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Le moteur est prêt.</translation>
    </message>
    <message>
        <source>The engine needs Python 3.11 or newer. Choose another one in the options, or leave the choice empty and set the engine up.</source>
        <translation>Le moteur a besoin de Python 3.11 ou plus récent. Choisissez-en un autre dans les options, ou laissez le choix vide et installez le moteur.</translation>
    </message>
    <message>
        <source>The engine runs in its own process. The environment variable {} takes precedence.</source>
        <translation>Le moteur s'exécute dans son propre processus. La variable d'environnement {} a priorité.</translation>
    </message>
    <message>
        <source>The engine speaks protocol {engine_protocol}, the plugin {own_protocol}.</source>
        <translation>Le moteur parle le protocole {engine_protocol}, l'extension {own_protocol}.</translation>
    </message>
    <message>
        <source>The engine was started without pipes.</source>
        <translation>Le moteur a été démarré sans tubes (pipes).</translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation>Le moteur fonctionne.</translation>
    </message>
    <message>
        <source>The engine wrote something that is no message: {text}</source>
        <translation>Le moteur a écrit quelque chose qui n'est pas un message : {text}</translation>
    </message>
    <message>
        <source>The engine's Python cannot be started: {program} ({reason}).</source>
        <translation>Le Python du moteur ne peut pas être démarré : {program} ({reason}).</translation>
    </message>
    <message>
        <source>The engine's Python does not exist: {path}, named by {source}.</source>
        <translation>Le Python du moteur n'existe pas : {path}, indiqué par {source}.</translation>
    </message>
    <message>
        <source>The engine's answer cannot be understood: {reason}.</source>
        <translation>La réponse du moteur est incompréhensible : {reason}.</translation>
    </message>
    <message>
        <source>The engine's environment cannot be used any more: {path}. The Python that it was made with is gone, or files of it are.</source>
        <translation>L'environnement du moteur n'est plus utilisable : {path}. Le Python avec lequel il a été créé a disparu, ou certains de ses fichiers.</translation>
    </message>
    <message>
        <source>The engine's self-test failed: {text}</source>
        <translation>L'autotest du moteur a échoué : {text}</translation>
    </message>
    <message>
        <source>The engine, which does the computations, is not set up yet.</source>
        <translation>Le moteur, qui fait les calculs, n'est pas encore installé.</translation>
    </message>
    <message>
        <source>The environment is made with this Python, which must stay where it is</source>
        <translation>L'environnement est créé avec ce Python, qui doit rester où il est</translation>
    </message>
    <message>
        <source>The environment variable {name} names it</source>
        <translation>La variable d'environnement {name} le désigne</translation>
    </message>
    <message>
        <source>The example has data in less than half of its pixels.</source>
        <translation>L'exemple a des données dans moins de la moitié de ses pixels.</translation>
    </message>
    <message>
        <source>The extent {extent} contains no pixel of the grid.</source>
        <translation>L'emprise {extent} ne contient aucun pixel de la grille.</translation>
    </message>
    <message>
        <source>The extent {extent} does not overlap with “{label}”.</source>
        <translation>L'emprise {extent} ne recouvre pas « {label} ».</translation>
    </message>
    <message>
        <source>The extent {extent} lies outside of the area of the grid's CRS.</source>
        <translation>L'emprise {extent} est en dehors du domaine du SCR de la grille.</translation>
    </message>
    <message>
        <source>The field '{field}' holds numbers outside of 1 to {largest}. The map has other values: {pairs}. The class names keep the numbers.</source>
        <translation>Le champ '{field}' contient des nombres hors de 1 à {largest}. La carte a d'autres valeurs : {pairs}. Les noms des classes gardent les nombres.</translation>
    </message>
    <message>
        <source>The field '{field}' of {path} contains {names}; the map has {known}.</source>
        <translation>Le champ '{field}' de {path} contient {names} ; la carte a {known}.</translation>
    </message>
    <message>
        <source>The field that names the class: text or numbers.</source>
        <translation>Le champ qui nomme la classe : texte ou nombres.</translation>
    </message>
    <message>
        <source>The field {field} contains numbers: {old} cannot be called {new}.</source>
        <translation>Le champ {field} contient des nombres : {old} ne peut pas être renommé {new}.</translation>
    </message>
    <message>
        <source>The field {field} of {layer} contains more than {most} different values.</source>
        <translation>Le champ {field} de {layer} contient plus de {most} valeurs différentes.</translation>
    </message>
    <message>
        <source>The field {field} of {path} contains {count} different values; a map can have at most {largest} classes.</source>
        <translation>Le champ {field} de {path} contient {count} valeurs différentes ; une carte peut avoir au plus {largest} classes.</translation>
    </message>
    <message>
        <source>The field {wanted} of {path} contains neither text nor numbers.</source>
        <translation>Le champ {wanted} de {path} ne contient ni texte ni nombres.</translation>
    </message>
    <message>
        <source>The field {wanted} of {path} does not contain numbers.</source>
        <translation>Le champ {wanted} de {path} ne contient pas de nombres.</translation>
    </message>
    <message>
        <source>The file has no layer with geometries.</source>
        <translation>Le fichier n'a pas de couche avec des géométries.</translation>
    </message>
    <message>
        <source>The file has several copies of the network: {taken} was imported, and {others} was left.</source>
        <translation>Le fichier a plusieurs copies du réseau : {taken} a été importée, et {others} laissée de côté.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is probably damaged; otherwise split it into parts.</source>
        <translation>Le fichier est probablement endommagé ; sinon, divisez-le en parties.</translation>
    </message>
    <message>
        <source>The files do not name their bands; {red}, {green} and {blue} are taken for red, green and blue.</source>
        <translation>Les fichiers ne nomment pas leurs bandes ; {red}, {green} et {blue} sont prises pour le rouge, le vert et le bleu.</translation>
    </message>
    <message>
        <source>The files do not tell which bands belong together; they were compared by order. Check that they match.</source>
        <translation>Les fichiers n'indiquent pas quelles bandes vont ensemble ; elles ont été comparées selon leur ordre. Vérifiez qu'elles correspondent.</translation>
    </message>
    <message>
        <source>The files do not tell which bands belong together; they were matched by order. Check them.</source>
        <translation>Les fichiers n'indiquent pas quelles bandes vont ensemble ; elles ont été associées selon leur ordre. Vérifiez-les.</translation>
    </message>
    <message>
        <source>The files in this folder are listed under Models. Now: {}</source>
        <translation>Les fichiers de ce dossier figurent sous Modèles. Actuellement : {}</translation>
    </message>
    <message>
        <source>The files in {folder} do not belong together: the run that wrote them was interrupted ({reason}).</source>
        <translation>Les fichiers de {folder} ne vont pas ensemble : l'exécution qui les a écrits a été interrompue ({reason}).</translation>
    </message>
    <message>
        <source>The first choice for Sentinel-2 in red, green and blue, as whole numbers from 0 to about 10,000. With a linear probe, it tells 95.6 % of EuroSAT's images right (torchgeo-bench).</source>
        <translation>Le premier choix pour Sentinel-2 en rouge, vert et bleu, en nombres entiers de 0 à environ 10 000. Avec une sonde linéaire, il reconnaît correctement 95,6 % des images d'EuroSAT (torchgeo-bench).</translation>
    </message>
    <message>
        <source>The first process of the run has stopped.</source>
        <translation>Le premier processus de l'exécution s'est arrêté.</translation>
    </message>
    <message>
        <source>The folder of the engine cannot be written: {folder}.</source>
        <translation>Impossible d'écrire dans le dossier du moteur : {folder}.</translation>
    </message>
    <message>
        <source>The folder of the engine has too long a path: {folder}.</source>
        <translation>Le dossier du moteur a un chemin trop long : {folder}.</translation>
    </message>
    <message>
        <source>The folder of wheels has no build of {library} for this Python.</source>
        <translation>Le dossier de wheels ne contient pas {library} pour ce Python.</translation>
    </message>
    <message>
        <source>The folder of wheels lacks {names} for Python {version} on this system.</source>
        <translation>Il manque au dossier de wheels {names} pour Python {version} sur ce système.</translation>
    </message>
    <message>
        <source>The grid would have {width} x {height} pixels.</source>
        <translation>La grille aurait {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>The highest threshold that is nearly as well supported as the automatic one: little is called changed</source>
        <translation>Le seuil le plus élevé qui soit presque aussi bien étayé que le seuil automatique : peu est dit changé</translation>
    </message>
    <message>
        <source>The host of {path} does not give it to you (HTTP {status}).</source>
        <translation>L'hôte de {path} ne vous le donne pas (HTTP {status}).</translation>
    </message>
    <message>
        <source>The host of {path} gives whole files only, and no parts of them.</source>
        <translation>L’hôte de {path} ne donne que des fichiers entiers, et pas de parties.</translation>
    </message>
    <message>
        <source>The image above</source>
        <translation>L'image ci-dessus</translation>
    </message>
    <message>
        <source>The image covers {west:.10g},{south:.10g},{east:.10g},{north:.10g} in {crs_name}.</source>
        <translation>L'image couvre {west:.10g},{south:.10g},{east:.10g},{north:.10g} dans {crs_name}.</translation>
    </message>
    <message>
        <source>The image has no CRS, so the coordinates of the labels are taken as pixel positions.</source>
        <translation>L'image n'a pas de SCR, les coordonnées des étiquettes sont donc prises pour des positions de pixels.</translation>
    </message>
    <message>
        <source>The image would be divided into {count:,} tiles, more than {most:,}.</source>
        <translation>L'image serait divisée en {count:,} tuiles, plus de {most:,}.</translation>
    </message>
    <message>
        <source>The images have ground resolutions from {finest_m:.3g} to {coarsest_m:.3g} m. They are standardised in groups, each on its own statistics, and learned from together; things look different in each.</source>
        <translation>Les images ont des résolutions au sol de {finest_m:.3g} à {coarsest_m:.3g} m. Elles sont standardisées par groupes, chacun selon ses propres statistiques, et apprises ensemble ; les choses ont un aspect différent dans chacun.</translation>
    </message>
    <message>
        <source>The images have {count} {count:band|bands}, but the encoder needs {bands}.</source>
        <translation>Les images ont {count} {count:bande|bandes}, mais l'encodeur en exige {bands}.</translation>
    </message>
    <message>
        <source>The images have {count} {count:class|classes}.</source>
        <translation>Les images ont {count} {count:classe|classes}.</translation>
    </message>
    <message>
        <source>The images take more than {most:,.0f} GiB of memory.</source>
        <translation>Les images demandent plus de {most:,.0f} GiB de mémoire.</translation>
    </message>
    <message>
        <source>The job failed without a message.</source>
        <translation>Le traitement a échoué sans message.</translation>
    </message>
    <message>
        <source>The key N goes to the next place.</source>
        <translation>La touche N va à l'endroit suivant.</translation>
    </message>
    <message>
        <source>The label was not saved in {layer}. {reason}</source>
        <translation>L'étiquette n'a pas été enregistrée dans {layer}. {reason}</translation>
    </message>
    <message>
        <source>The labels are divided into this many parts, which are left out in turn.</source>
        <translation>Les étiquettes sont divisées en autant de parties, qui sont écartées à tour de rôle.</translation>
    </message>
    <message>
        <source>The labels are no longer in the project.</source>
        <translation>Les étiquettes ne sont plus dans le projet.</translation>
    </message>
    <message>
        <source>The labels cannot be written to {path}: {reason}</source>
        <translation>Les étiquettes ne peuvent pas être écrites dans {path} : {reason}</translation>
    </message>
    <message>
        <source>The labels get the coordinate reference system of the image.</source>
        <translation>Les étiquettes reçoivent le système de coordonnées de référence de l'image.</translation>
    </message>
    <message>
        <source>The labels hold more pixels than are used. Feature {features}: at most every {step}th row and column, {pixels:,} {pixels:pixel|pixels} together. Nothing needs to be done.</source>
        <translation>Les étiquettes contiennent plus de pixels qu'il n'en est utilisé. Entité {features} : au plus une ligne et une colonne sur {step}, {pixels:,} {pixels:pixel|pixels} en tout. Il n'y a rien à faire.</translation>
    </message>
    <message>
        <source>The labels hold more pixels than are used. Features {features}: at most every {step}th row and column, {pixels:,} {pixels:pixel|pixels} together. Nothing needs to be done.</source>
        <translation>Les étiquettes contiennent plus de pixels qu'il n'en est utilisé. Entités {features} : au plus une ligne et une colonne sur {step}, {pixels:,} {pixels:pixel|pixels} en tout. Il n'y a rien à faire.</translation>
    </message>
    <message>
        <source>The labels of {path} are for {wide} x {high} px, but it has {width} x {height} px.</source>
        <translation>Les étiquettes de {path} sont prévues pour {wide} x {high} px, mais elle a {width} x {height} px.</translation>
    </message>
    <message>
        <source>The layer cannot be transformed to the CRS of the image ({crs_name}).</source>
        <translation>La couche ne peut pas être transformée dans le SCR de l'image ({crs_name}).</translation>
    </message>
    <message>
        <source>The layer could not be exported to {path} (error {number}).</source>
        <translation>La couche n'a pas pu être exportée vers {path} (erreur {number}).</translation>
    </message>
    <message>
        <source>The layer could not be exported to {path}: {reason}</source>
        <translation>La couche n'a pas pu être exportée vers {path} : {reason}</translation>
    </message>
    <message>
        <source>The layer {layer} of {path} is computed when it is read (a view).</source>
        <translation>La couche {layer} de {path} est calculée à la lecture (une vue).</translation>
    </message>
    <message>
        <source>The layer {} has edits that are not saved.</source>
        <translation>La couche {} a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>The layers have the names that timm uses, and timm has two versions of this network. The one used here pads images as tf_efficientnet_lite0 does. If the weights are those of efficientnet_lite0, which pads all sides equally, the encoder is less accurate.</source>
        <translation>Les couches portent les noms qu'utilise timm, et timm a deux versions de ce réseau. Celle qui est utilisée ici complète les bords des images comme tf_efficientnet_lite0. Si les poids sont ceux d'efficientnet_lite0, qui complète tous les côtés également, l'encodeur est moins exact.</translation>
    </message>
    <message>
        <source>The layout of the page, to be changed in QGIS (Layout Manager, new from template).</source>
        <translation>La mise en page de la page, modifiable dans QGIS (Gestionnaire de mises en page, Nouveau depuis un modèle).</translation>
    </message>
    <message>
        <source>The log ends:</source>
        <translation>Le journal se termine par :</translation>
    </message>
    <message>
        <source>The loss and its parts over the steps: faint as measured, strong smoothed. Lower is better.</source>
        <translation>La perte et ses parties au fil des étapes : en clair telle que mesurée, en foncé lissée. Plus bas est meilleur.</translation>
    </message>
    <message>
        <source>The loss is not finite at step {failed_step}, although the learning rate was already lowered.</source>
        <translation>La perte n'est pas finie à l'étape {failed_step}, bien que le taux d'apprentissage ait déjà été réduit.</translation>
    </message>
    <message>
        <source>The loss is not finite at step {failed}. Training returns to step {good}, with {rate:g} of the learning rate.</source>
        <translation>La perte n'est pas finie à l'étape {failed}. L'entraînement revient à l'étape {good}, avec {rate:g} fois le taux d'apprentissage.</translation>
    </message>
    <message>
        <source>The lowest threshold that is nearly as well supported as the automatic one: much is called changed</source>
        <translation>Le seuil le plus bas qui soit presque aussi bien étayé que le seuil automatique : beaucoup est dit changé</translation>
    </message>
    <message>
        <source>The manual is missing. Install the plugin again.</source>
        <translation>Le manuel manque. Réinstallez l'extension.</translation>
    </message>
    <message>
        <source>The manual is not built yet. In a checkout, make docs builds it.</source>
        <translation>Le manuel n'est pas encore construit. Dans une copie du dépôt, make docs le construit.</translation>
    </message>
    <message>
        <source>The map as a GeoTIFF: one class value per pixel, 0 for no data.</source>
        <translation>La carte en GeoTIFF : une valeur de classe par pixel, 0 pour nodata.</translation>
    </message>
    <message>
        <source>The map as a page to print: legend, areas, accuracy, scale and credits.</source>
        <translation>La carte en page à imprimer : légende, surfaces, exactitude, échelle et mentions.</translation>
    </message>
    <message>
        <source>The map has about {count:,} {count:area|areas}; polygons are created of at most {most:,}.</source>
        <translation>La carte a environ {count:,} {count:zone|zones} ; des polygones sont créés pour {most:,} au plus.</translation>
    </message>
    <message>
        <source>The map is hidden while you check, so that it does not influence you.</source>
        <translation>La carte est cachée pendant votre vérification, pour ne pas vous influencer.</translation>
    </message>
    <message>
        <source>The map of this sample no longer exists: {}</source>
        <translation>La carte de cet échantillon n'existe plus : {}</translation>
    </message>
    <message>
        <source>The map says {}.</source>
        <translation>La carte dit {}.</translation>
    </message>
    <message>
        <source>The mask {mask} hides everything of “{label}” that would be compared.</source>
        <translation>Le masque {mask} cache tout ce qui serait comparé de « {label} ».</translation>
    </message>
    <message>
        <source>The mask {name} covers only {share:.0%} of what is compared. Clouds in the rest count as ground.</source>
        <translation>Le masque {name} ne couvre que {share:.0%} de ce qui est comparé. Les nuages dans le reste comptent comme du sol.</translation>
    </message>
    <message>
        <source>The mask {path}, which lies beside the image “{label}”, is not used, so its clouds count as ground: {reason}</source>
        <translation>Le masque {path}, situé à côté de l'image « {label} », n'est pas utilisé, ses nuages comptent donc comme du sol : {reason}</translation>
    </message>
    <message>
        <source>The memory of this machine runs short. It helps again when that was better for three minutes.</source>
        <translation>La mémoire de cette machine se fait rare. Elle aidera de nouveau quand cela ira mieux depuis trois minutes.</translation>
    </message>
    <message>
        <source>The model contains weights that its encoder does not have: {name}.</source>
        <translation>Le modèle contient des poids que son encodeur n'a pas : {name}.</translation>
    </message>
    <message>
        <source>The model describes pixels by {names}, for which it lacks bands.</source>
        <translation>Le modèle décrit les pixels par {names}, pour quoi il lui manque des bandes.</translation>
    </message>
    <message>
        <source>The model describes pixels by {names}, which this version does not know.</source>
        <translation>Le modèle décrit les pixels par {names}, que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>The model gives no probabilities for some pixels that have data.</source>
        <translation>Le modèle ne donne pas de probabilités pour certains pixels qui ont des données.</translation>
    </message>
    <message>
        <source>The model lacks weights of its encoder, first {name}.</source>
        <translation>Il manque au modèle des poids de son encodeur, le premier étant {name}.</translation>
    </message>
    <message>
        <source>The model that finds objects: one of those trained before.</source>
        <translation>Le modèle qui trouve les objets : l'un de ceux entraînés auparavant.</translation>
    </message>
    <message>
        <source>The model was not checked in areas left out, so it is unknown how many of these are right.</source>
        <translation>Le modèle n'a pas été vérifié dans des zones exclues ; on ignore donc combien de ces objets sont justes.</translation>
    </message>
    <message>
        <source>The model {name} does not know how large a pixel of its images is on the ground, so nothing shows whether {path} fits it.</source>
        <translation>Le modèle {name} ne sait pas quelle taille a au sol un pixel de ses images, rien ne montre donc si {path} lui convient.</translation>
    </message>
    <message>
        <source>The model {name} has no calibration for {classes}, so expected numbers of them are not given.</source>
        <translation>Le modèle {name} n'a pas de calibration pour {classes} ; leurs nombres attendus ne sont donc pas donnés.</translation>
    </message>
    <message>
        <source>The model {name} maps change between two dates, but only {path} was given.</source>
        <translation>Le modèle {name} cartographie le changement entre deux dates, mais seul {path} a été donné.</translation>
    </message>
    <message>
        <source>The model {name} maps one date, but two were given.</source>
        <translation>Le modèle {name} cartographie une date, mais deux ont été données.</translation>
    </message>
    <message>
        <source>The model {name} was trained on {card_count} {card_count:band|bands} ({card_bands}); {path} gives {count} ({names}).</source>
        <translation>Le modèle {name} a été entraîné sur {card_count} {card_count:bande|bandes} ({card_bands}) ; {path} en donne {count} ({names}).</translation>
    </message>
    <message>
        <source>The model's card names an unknown architecture, {architecture}.</source>
        <translation>La fiche du modèle nomme une architecture inconnue, {architecture}.</translation>
    </message>
    <message>
        <source>The model's card names bands that it does not have.</source>
        <translation>La fiche du modèle nomme des bandes qu'il n'a pas.</translation>
    </message>
    <message>
        <source>The model's head has {features} {features:feature|features} and {classes} {classes:class|classes}; its card describes {described_features} and {described_classes}.</source>
        <translation>La tête du modèle a {features} caractéristiques et {classes} {classes:classe|classes} ; sa fiche en décrit {described_features} et {described_classes}.</translation>
    </message>
    <message>
        <source>The model's scaling does not fit its bands.</source>
        <translation>La mise à l'échelle du modèle ne correspond pas à ses bandes.</translation>
    </message>
    <message>
        <source>The name of {path} does not tell what its values mean.</source>
        <translation>Le nom de {path} ne dit pas ce que signifient ses valeurs.</translation>
    </message>
    <message>
        <source>The name {name} does not end in {suffix}.</source>
        <translation>Le nom {name} ne se termine pas par {suffix}.</translation>
    </message>
    <message>
        <source>The network cannot be reached.</source>
        <translation>Le réseau est inaccessible.</translation>
    </message>
    <message>
        <source>The number {number} would mean two classes.</source>
        <translation>Le nombre {number} désignerait deux classes.</translation>
    </message>
    <message>
        <source>The objects of one date have a coordinate reference system, those of the other none.</source>
        <translation>Les objets d'une date ont un système de coordonnées de référence, ceux de l'autre n'en ont pas.</translation>
    </message>
    <message>
        <source>The package of uv is not the known one: {path}.</source>
        <translation>Le paquet de uv n'est pas celui attendu : {path}.</translation>
    </message>
    <message>
        <source>The packed patches in {folder} are created again: {reason}.</source>
        <translation>Les imagettes compactées de {folder} sont recréées : {reason}.</translation>
    </message>
    <message>
        <source>The page {name} could not be written.</source>
        <translation>La page {name} n'a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The part of the engine that reads from other hosts ended unexpectedly.</source>
        <translation>La partie du moteur qui lit depuis d’autres hôtes s’est arrêtée de façon inattendue.</translation>
    </message>
    <message>
        <source>The path of the output folder has more than the {most} bytes that leave room for names of files: {folder}</source>
        <translation>Le chemin du dossier de sortie dépasse les {most} octets qui laissent de la place aux noms de fichiers : {folder}</translation>
    </message>
    <message>
        <source>The place that has the libraries refuses to give them.</source>
        <translation>La source des bibliothèques refuse de les fournir.</translation>
    </message>
    <message>
        <source>The place whose like is wanted: a point x,y, whose tile is taken, or xmin,ymin,xmax,ymax, in the CRS of the image. For another CRS, add it in brackets: 1,2 [EPSG:4326].</source>
        <translation>Le lieu dont on cherche les semblables : un point x,y, dont la tuile est prise, ou xmin,ymin,xmax,ymax, dans le SCR de l'image. Pour un autre SCR, ajoutez-le entre crochets : 1,2 [EPSG:4326].</translation>
    </message>
    <message>
        <source>The points were drawn in the classes of another map, and how large those are is not known.</source>
        <translation>Les points ont été tirés dans les classes d'une autre carte, et l'étendue de celles-ci n'est pas connue.</translation>
    </message>
    <message>
        <source>The points were drawn in the classes of another map; the estimators are those for strata that are not the classes of the map (Stehman 2014).</source>
        <translation>Les points ont été tirés dans les classes d'une autre carte ; les estimateurs sont ceux pour des strates qui ne sont pas les classes de la carte (Stehman 2014).</translation>
    </message>
    <message>
        <source>The probability.tif written by classify, for the reliability curve.</source>
        <translation>Le probability.tif écrit par classify, pour la courbe de fiabilité.</translation>
    </message>
    <message>
        <source>The processes have the lowest priority, and leave while other programs need a quarter of the processor, while memory runs short, and while the machine runs on its battery. They come back after three quiet minutes. What they leave unfinished is computed elsewhere.</source>
        <translation>Les processus ont la priorité la plus basse, et se retirent tant que d’autres programmes demandent un quart du processeur, tant que la mémoire manque et tant que la machine est sur batterie. Ils reviennent après trois minutes calmes. Ce qu’ils laissent inachevé est calculé ailleurs.</translation>
    </message>
    <message>
        <source>The program came without an encoder: random weights are measured.</source>
        <translation>Le programme a été livré sans encodeur : ce sont des poids aléatoires qui sont mesurés.</translation>
    </message>
    <message>
        <source>The program that started the engine has ended.</source>
        <translation>Le programme qui a démarré le moteur s'est terminé.</translation>
    </message>
    <message>
        <source>The program that was started is not the engine: {program}. Its last line: {line}</source>
        <translation>Le programme démarré n'est pas le moteur : {program}. Sa dernière ligne : {line}</translation>
    </message>
    <message>
        <source>The project has no raster layers</source>
        <translation>Le projet n'a pas de couches raster</translation>
    </message>
    <message>
        <source>The proxy of this computer is of a kind that is not supported ({scheme}).</source>
        <translation>Le proxy de cet ordinateur est d’un type qui n’est pas pris en charge ({scheme}).</translation>
    </message>
    <message>
        <source>The proxy refuses the connection.</source>
        <translation>Le proxy refuse la connexion.</translation>
    </message>
    <message>
        <source>The raster that is searched.</source>
        <translation>Le raster qui est examiné.</translation>
    </message>
    <message>
        <source>The raster whose CRS and cell size the result gets.</source>
        <translation>Le raster dont le résultat reçoit le SCR et la taille de cellule.</translation>
    </message>
    <message>
        <source>The raster whose objects are labelled, and in which others are found.</source>
        <translation>Le raster dont les objets sont étiquetés, et dans lequel d'autres sont trouvés.</translation>
    </message>
    <message>
        <source>The raster whose pixels are classified.</source>
        <translation>Le raster dont les pixels sont classés.</translation>
    </message>
    <message>
        <source>The raster whose places are looked at.</source>
        <translation>Le raster dont les lieux sont examinés.</translation>
    </message>
    <message>
        <source>The rasters do not say how large their pixels are on the ground; {assumed_m:.2g} m is assumed. If that is wrong, set “Ground resolution”.</source>
        <translation>Les rasters n'indiquent pas la taille de leurs pixels au sol ; {assumed_m:.2g} m est supposé. Si c'est faux, réglez « Résolution au sol ».</translation>
    </message>
    <message>
        <source>The reference is polygons or lines, all of whose pixels were compared. They are not a random sample: the figures hold for them, not for the map, and their intervals are too narrow. For figures of the whole map, draw a sample and label its points.</source>
        <translation>La référence est faite de polygones ou de lignes, dont tous les pixels ont été comparés. Ce n'est pas un échantillon aléatoire : les chiffres valent pour eux, pas pour la carte, et leurs intervalles sont trop étroits. Pour des chiffres de toute la carte, tirez un échantillon et étiquetez ses points.</translation>
    </message>
    <message>
        <source>The reference knows classes that the map does not have: {names}. Their places count as errors of the map. Check the spelling if they are meant to be classes of the map.</source>
        <translation>La référence connaît des classes que la carte n'a pas : {names}. Leurs endroits comptent comme des erreurs de la carte. Vérifiez l'orthographe si ce doit être des classes de la carte.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The result holds no differences of the bands, as results of earlier versions do not, so directions and groups of changes are not known. Run the detection again to get them.</source>
        <translation>Le résultat ne contient pas de différences des bandes, comme ceux des versions antérieures, les directions et les groupes de changements ne sont donc pas connus. Relancez la détection pour les obtenir.</translation>
    </message>
    <message>
        <source>The result {output} would overwrite the input {source}.</source>
        <translation>Le résultat {output} écraserait l'entrée {source}.</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened: {reason}</source>
        <translation>Le résultat {path} ne peut pas être ouvert : {reason}</translation>
    </message>
    <message>
        <source>The result.json of accuracy or train-classifier; its figures are exported too.</source>
        <translation>Le result.json d'accuracy ou de train-classifier ; ses chiffres sont aussi exportés.</translation>
    </message>
    <message>
        <source>The same as a cloud-optimised GeoTIFF, for web servers.</source>
        <translation>La même en GeoTIFF optimisé pour le cloud, pour les serveurs web.</translation>
    </message>
    <message>
        <source>The same for the second date.</source>
        <translation>De même pour la seconde date.</translation>
    </message>
    <message>
        <source>The same number of bands as for the first date, in the same order.</source>
        <translation>Le même nombre de bandes que pour la première date, dans le même ordre.</translation>
    </message>
    <message>
        <source>The same number of bands as for the image, in the same order. Empty: matched by name, wavelength or order.</source>
        <translation>Le même nombre de bandes que pour l'image, dans le même ordre. Vide : associées par nom, longueur d'onde ou ordre.</translation>
    </message>
    <message>
        <source>The same page as a picture.</source>
        <translation>La même page en image.</translation>
    </message>
    <message>
        <source>The sample is loaded.</source>
        <translation>L'exemple est chargé.</translation>
    </message>
    <message>
        <source>The sample project is loaded.</source>
        <translation>Le projet d'exemple est chargé.</translation>
    </message>
    <message>
        <source>The sample was removed from the project.</source>
        <translation>L'échantillon a été retiré du projet.</translation>
    </message>
    <message>
        <source>The scheduler at {address} does not answer, or does not know this certificate: {reason}</source>
        <translation>L’ordonnanceur à l’adresse {address} ne répond pas, ou ne connaît pas ce certificat : {reason}</translation>
    </message>
    <message>
        <source>The scheduler at {address} does not know this certificate: the join file is that of another cluster.</source>
        <translation>L’ordonnanceur à l’adresse {address} ne connaît pas ce certificat : le fichier d’adhésion est celui d’une autre grappe.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has Dask {there}; this engine has {here}.</source>
        <translation>L’ordonnanceur à l’adresse {address} a Dask {there} ; ce moteur a {here}.</translation>
    </message>
    <message>
        <source>The scheduler at {address} is gone, so nobody is at work any more.</source>
        <translation>L’ordonnanceur à {address} n’est plus là ; plus personne ne travaille.</translation>
    </message>
    <message>
        <source>The scores are unchanged.</source>
        <translation>Les scores sont inchangés.</translation>
    </message>
    <message>
        <source>The second date lies {length_px:.1f} px off the first. Edges will count as change: correct the shift, or allow a tolerance for misregistration.</source>
        <translation>La seconde date est décalée de {length_px:.1f} px par rapport à la première. Les bords compteront comme changement : corrigez le décalage, ou acceptez une tolérance au défaut de recalage.</translation>
    </message>
    <message>
        <source>The self-test found {share:.0%} of a known change.</source>
        <translation>L'autotest a trouvé {share:.0%} d'un changement connu.</translation>
    </message>
    <message>
        <source>The set-up needs {needed:.1f} GB in {folder}, where {free:.1f} GB are free.</source>
        <translation>L'installation demande {needed:.1f} Go dans {folder}, où {free:.1f} Go sont libres.</translation>
    </message>
    <message>
        <source>The set-up was cancelled.</source>
        <translation>L'installation a été annulée.</translation>
    </message>
    <message>
        <source>The sources contain no usable patch of {patch_px} px: {reasons}.</source>
        <translation>Les sources ne contiennent aucune imagette utilisable de {patch_px} px : {reasons}.</translation>
    </message>
    <message>
        <source>The sources have different numbers of bands: {shown}.</source>
        <translation>Les sources ont des nombres de bandes différents : {shown}.</translation>
    </message>
    <message>
        <source>The style {part} cannot be read: {reason}</source>
        <translation>Le style {part} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>The system may have been short of memory. Close other programs, or choose smaller windows, then run the job again; finished windows are kept.</source>
        <translation>Le système a peut-être manqué de mémoire. Fermez d'autres programmes, ou choisissez des fenêtres plus petites, puis relancez le traitement ; les fenêtres terminées sont conservées.</translation>
    </message>
    <message>
        <source>The table {wanted} of {path} has no geometries.</source>
        <translation>La table {wanted} de {path} n'a pas de géométries.</translation>
    </message>
    <message>
        <source>The test data have classes that are missing in the training data: {unknown}.</source>
        <translation>Les données de test ont des classes absentes des données d'entraînement : {unknown}.</translation>
    </message>
    <message>
        <source>The tiles are {own} in size, but the model {name} was trained on places of {trained}.</source>
        <translation>Les tuiles font {own}, mais le modèle {name} a été entraîné sur des lieux de {trained}.</translation>
    </message>
    <message>
        <source>The training is kept. To continue it, choose its folder: {}</source>
        <translation>L'entraînement est conservé. Pour le continuer, choisissez son dossier : {}</translation>
    </message>
    <message>
        <source>The usual start</source>
        <translation>Le point de départ habituel</translation>
    </message>
    <message>
        <source>The value names of {path} cannot be read: {reason}</source>
        <translation>Les noms des valeurs de {path} ne peuvent pas être lus : {reason}</translation>
    </message>
    <message>
        <source>The values of {path} are not those that the model {name} was trained on; {differences}.</source>
        <translation>Les valeurs de {path} ne sont pas celles sur lesquelles le modèle {name} a été entraîné ; {differences}.</translation>
    </message>
    <message>
        <source>The weights of reconstruction, contrast and places are all 0, so there is nothing to learn.</source>
        <translation>Les poids de la reconstruction, du contraste et des endroits sont tous 0, il n'y a donc rien à apprendre.</translation>
    </message>
    <message>
        <source>The weights of the model do not match its card: {reason}</source>
        <translation>Les poids du modèle ne correspondent pas à sa fiche : {reason}</translation>
    </message>
    <message>
        <source>The western half is labelled. Train, then find the objects of the whole image.</source>
        <translation>La moitié ouest est étiquetée. Entraînez, puis trouvez les objets de toute l'image.</translation>
    </message>
    <message>
        <source>The western half is labelled. Train, then name the whole image; or pick a place to find others.</source>
        <translation>La moitié ouest est étiquetée. Entraînez, puis nommez toute l'image ; ou choisissez un lieu pour en trouver d'autres.</translation>
    </message>
    <message>
        <source>There are no builds of the libraries for this kind of Python.</source>
        <translation>Les bibliothèques n'existent pas pour ce type de Python.</translation>
    </message>
    <message>
        <source>There are no builds of torch for Macs with an Intel processor any more, so the engine cannot be set up on this computer.</source>
        <translation>torch n'existe plus pour les Mac à processeur Intel, le moteur ne peut donc pas être installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There are no builds of torch for Macs with an Intel processor any more.</source>
        <translation>torch n'existe plus pour les Mac à processeur Intel.</translation>
    </message>
    <message>
        <source>There is already a class {name}.</source>
        <translation>Il y a déjà une classe {name}.</translation>
    </message>
    <message>
        <source>There is already a sample in {}.</source>
        <translation>Il y a déjà un échantillon dans {}.</translation>
    </message>
    <message>
        <source>There is already another encoder with this name: {target}.</source>
        <translation>Il y a déjà un autre encodeur de ce nom : {target}.</translation>
    </message>
    <message>
        <source>There is no Python 3.11 or newer on this computer that the engine could use.</source>
        <translation>Il n'y a sur cet ordinateur aucun Python 3.11 ou plus récent que le moteur puisse utiliser.</translation>
    </message>
    <message>
        <source>There is no Python environment in the folder {path}, named by {source}.</source>
        <translation>Le dossier {path}, indiqué par {source}, ne contient pas d'environnement Python.</translation>
    </message>
    <message>
        <source>There is no build of {library} for this Python at the place that was asked.</source>
        <translation>La source interrogée n'a pas {library} pour ce Python.</translation>
    </message>
    <message>
        <source>There is no class yet.</source>
        <translation>Il n'y a pas encore de classe.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Le dossier {folder} n'existe pas.</translation>
    </message>
    <message>
        <source>There is no host called {host}.</source>
        <translation>Il n’y a pas d’hôte nommé {host}.</translation>
    </message>
    <message>
        <source>There is no layer for searched areas.</source>
        <translation>Il n'y a pas de couche pour les zones examinées.</translation>
    </message>
    <message>
        <source>There is no training in {}.</source>
        <translation>Il n'y a pas d'entraînement dans {}.</translation>
    </message>
    <message>
        <source>There is no uv for this computer.</source>
        <translation>Il n'y a pas de uv pour cet ordinateur.</translation>
    </message>
    <message>
        <source>There is not enough memory for windows of {edge_px} px. Continuing with {most_px} px, which is slower.</source>
        <translation>Il n'y a pas assez de mémoire pour des fenêtres de {edge_px} px. Suite avec {most_px} px, ce qui est plus lent.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Il n'y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:patch|patches}, fewer than the {batch_size} of one batch.</source>
        <translation>Il y a {count} {count:imagette|imagettes}, moins que les {batch_size} d'un lot.</translation>
    </message>
    <message>
        <source>These figures describe the sample as it was counted: a class that got more points than its area counts more. What holds for the map stands above.</source>
        <translation>Ces chiffres décrivent l'échantillon tel qu'il a été compté : une classe qui a reçu plus de points que sa surface compte davantage. Ce qui vaut pour la carte figure ci-dessus.</translation>
    </message>
    <message>
        <source>These labels are no longer in the layer.</source>
        <translation>Ces étiquettes ne sont plus dans la couche.</translation>
    </message>
    <message>
        <source>They are what the map shows; a sample checked by eye tells how far off they are.</source>
        <translation>Elles sont ce que la carte montre ; un échantillon vérifié à l'œil indique de combien elles s'écartent de la réalité.</translation>
    </message>
    <message>
        <source>They cannot read {path}: the pixels of each window are sent to them, encrypted and compressed.</source>
        <translation>Ils ne peuvent pas lire {path} : les pixels de chaque fenêtre leur sont envoyés, chiffrés et compressés.</translation>
    </message>
    <message>
        <source>They may have been deleted. Train again.</source>
        <translation>Elles ont peut-être été supprimées. Relancez l'entraînement.</translation>
    </message>
    <message>
        <source>They read {path} themselves: only its path is sent.</source>
        <translation>Ils lisent eux-mêmes {path} : seul son chemin est envoyé.</translation>
    </message>
    <message>
        <source>This Linux is too old, or no usual one, for the builds of torch; they need glibc 2.28.</source>
        <translation>Ce Linux est trop ancien, ou trop particulier, pour torch ; il faut glibc 2.28.</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Cette image</translation>
    </message>
    <message>
        <source>This is not a Python: it does not answer as one.</source>
        <translation>Ce n'est pas un Python : il ne répond pas comme tel.</translation>
    </message>
    <message>
        <source>This is not a Python: its name should be python, python3 or python.exe.</source>
        <translation>Ce n'est pas un Python : son nom devrait être python, python3 ou python.exe.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>This machine computes for the cluster of your office while nobody needs it: with the lowest priority, and not while other programs are busy, memory runs short, or it runs on its battery. It ends when you press Stop, or close QGIS.</source>
        <translation>Cette machine calcule pour la grappe de votre bureau quand personne n’en a besoin : avec la priorité la plus basse, et pas tant que d’autres programmes sont occupés, que la mémoire manque ou qu’elle est sur batterie. Cela s’arrête quand vous l’arrêtez, ou quand vous fermez QGIS.</translation>
    </message>
    <message>
        <source>This machine does not help any more.</source>
        <translation>Cette machine n’aide plus.</translation>
    </message>
    <message>
        <source>This machine runs on its battery. It helps again three minutes after it was plugged in.</source>
        <translation>Cette machine est sur batterie. Elle aidera de nouveau trois minutes après avoir été branchée.</translation>
    </message>
    <message>
        <source>This place has no coordinates in the CRS of {layer}.</source>
        <translation>Cet endroit n'a pas de coordonnées dans le SCR de {layer}.</translation>
    </message>
    <message>
        <source>This run is finished already; nothing was trained.</source>
        <translation>Cette exécution est déjà terminée ; rien n'a été entraîné.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Ce texte.</translation>
    </message>
    <message>
        <source>This training is not finished. It can be resumed.</source>
        <translation>Cet entraînement n'est pas terminé. Il peut être repris.</translation>
    </message>
    <message>
        <source>This version of the plugin needs other versions of its libraries than the environment has that was set up for {version}.</source>
        <translation>Cette version de l'extension a besoin d'autres versions de ses bibliothèques que celles de l'environnement installé pour {version}.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Threshold applied.</source>
        <translation>Seuil appliqué.</translation>
    </message>
    <message>
        <source>Threshold of the change score</source>
        <translation>Seuil du score de changement</translation>
    </message>
    <message>
        <source>Tile si&amp;ze</source>
        <translation>T&amp;aille des tuiles</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Taille des tuiles</translation>
    </message>
    <message>
        <source>Tiled, with overviews, colours, names and attribute table.</source>
        <translation>Tuilé, avec aperçus, couleurs, noms et table attributaire.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the map. Empty: the name of its file.</source>
        <translation>Titre de la carte. Vide : le nom de son fichier.</translation>
    </message>
    <message>
        <source>Token transformer</source>
        <translation>Transformeur de jetons</translation>
    </message>
    <message>
        <source>Tolerance for misregistration</source>
        <translation>Tolérance au défaut de recalage</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tools for change detection</source>
        <translation>Outils de détection de changements</translation>
    </message>
    <message>
        <source>Tools for checking</source>
        <translation>Outils de vérification</translation>
    </message>
    <message>
        <source>Tools for classification</source>
        <translation>Outils de classification</translation>
    </message>
    <message>
        <source>Tools for export</source>
        <translation>Outils d'exportation</translation>
    </message>
    <message>
        <source>Tools for models</source>
        <translation>Outils pour les modèles</translation>
    </message>
    <message>
        <source>Tools for objects</source>
        <translation>Outils pour les objets</translation>
    </message>
    <message>
        <source>Tools for places</source>
        <translation>Outils pour les lieux</translation>
    </message>
    <message>
        <source>Tools for pretraining</source>
        <translation>Outils de préentraînement</translation>
    </message>
    <message>
        <source>Train a model of objects</source>
        <translation>Entraîner un modèle d'objets</translation>
    </message>
    <message>
        <source>Train a model of places</source>
        <translation>Entraîner un modèle de lieux</translation>
    </message>
    <message>
        <source>Train classifier</source>
        <translation>Entraîner un classifieur</translation>
    </message>
    <message>
        <source>Train only what is above the encoder; faster, less exact.</source>
        <translation>N'entraîner que ce qui est au-dessus de l'encodeur ; plus rapide, moins exact.</translation>
    </message>
    <message>
        <source>Train the denoising task together with the contrastive task.</source>
        <translation>Entraîner la tâche de débruitage en même temps que la tâche contrastive.</translation>
    </message>
    <message>
        <source>Train the denoising task together with the contrastive task. Only with Method: SwiMDiff.</source>
        <translation>Entraîner la tâche de débruitage en même temps que la tâche contrastive. Uniquement avec Méthode : SwiMDiff.</translation>
    </message>
    <message>
        <source>Train the model again, or download or copy the file again.</source>
        <translation>Entraînez de nouveau le modèle, ou téléchargez ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Train the model again.</source>
        <translation>Entraînez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Trained in {}.</source>
        <translation>Entraîné en {}.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training change detection, epoch {epoch} of {epochs}</source>
        <translation>Entraînement à la détection de changements, époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Données d'entraînement</translation>
    </message>
    <message>
        <source>Training the classifier</source>
        <translation>Entraînement du classifieur</translation>
    </message>
    <message>
        <source>Training, step {step:,} of {steps:,}: loss {loss:.3f}, {speed:.0f} images/s</source>
        <translation>Entraînement, étape {step:,} sur {steps:,} : perte {loss:.3f}, {speed:.0f} images/s</translation>
    </message>
    <message>
        <source>Trains a model on labels and writes it with its accuracy; for a view also a map and places to label next.</source>
        <translation>Entraîne un modèle sur des étiquettes et l'écrit avec son exactitude ; pour une vue, aussi une carte et des endroits à étiqueter ensuite.</translation>
    </message>
    <message>
        <source>Trains a model on the labelled objects</source>
        <translation>Entraîne un modèle sur les objets étiquetés</translation>
    </message>
    <message>
        <source>Trains a model that finds objects, such as cars, buildings or boats, and draws a box around each.</source>
        <translation>Entraîne un modèle qui trouve des objets, comme des voitures, des bâtiments ou des bateaux, et dessine un cadre autour de chacun.</translation>
    </message>
    <message>
        <source>Trains a model that names whole places: square tiles of a raster, each with one class.</source>
        <translation>Entraîne un modèle qui nomme des lieux entiers : tuiles carrées d'un raster, chacune avec une classe.</translation>
    </message>
    <message>
        <source>Trains an encoder on these images; no labels are needed. It can be paused at any time.</source>
        <translation>Entraîne un encodeur sur ces images ; aucune étiquette n'est nécessaire. L'entraînement peut être mis en pause à tout moment.</translation>
    </message>
    <message>
        <source>Trains an encoder on unlabelled imagery and writes encoder, checkpoints, loss and a report to a folder.</source>
        <translation>Entraîne un encodeur sur des images sans étiquettes et écrit l'encodeur, les points de reprise, la perte et un rapport dans un dossier.</translation>
    </message>
    <message>
        <source>Trains on the classes of the raster {name}, then classifies the part of the image in view.</source>
        <translation>Entraîne sur les classes du raster {name}, puis classe la partie visible de l’image.</translation>
    </message>
    <message>
        <source>Trains on the labels and maps the part of the image in view</source>
        <translation>Entraîne sur les étiquettes et cartographie la partie visible de l'image</translation>
    </message>
    <message>
        <source>Trains on {objects} {objects:object|objects} of {classes} {classes:class|classes}.</source>
        <translation>Entraîne sur {objects} {objects:objet|objets} de {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>Trains {classes} {classes:class|classes} on {labels} {labels:label|labels}, then classifies the part of the image in view.</source>
        <translation>Entraîne {classes} {classes:classe|classes} sur {labels} {labels:étiquette|étiquettes}, puis classe la partie visible de l'image.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparence</translation>
    </message>
    <message>
        <source>True area of the class, estimated from the checked points</source>
        <translation>Surface réelle de la classe, estimée à partir des points vérifiés</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>Try again when other programs have ended.</source>
        <translation>Réessayez quand d’autres programmes seront terminés.</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Essayer malgré tout</translation>
    </message>
    <message>
        <source>Try failed runs again</source>
        <translation>Réessayer les exécutions échouées</translation>
    </message>
    <message>
        <source>Trying a small part</source>
        <translation>Essai d'une petite partie</translation>
    </message>
    <message>
        <source>Trying step {step} of {steps}</source>
        <translation>Essai de l'étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Deux fois</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>Deux dates</translation>
    </message>
    <message>
        <source>Two views of each patch of the first batch, one above the other. The encoder learns that both show the same.</source>
        <translation>Deux vues de chaque imagette du premier lot, l'une au-dessus de l'autre. L'encodeur apprend que les deux montrent la même chose.</translation>
    </message>
    <message>
        <source>Type one, such as Water.</source>
        <translation>Saisissez-en un, par exemple Eau.</translation>
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
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Undo the last label or the last change of classes</source>
        <translation>Annuler la dernière étiquette ou la dernière modification des classes</translation>
    </message>
    <message>
        <source>Unexpected error: {reason}</source>
        <translation>Erreur inattendue : {reason}</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Unit of the minimum area</source>
        <translation>Unité de la surface minimale</translation>
    </message>
    <message>
        <source>Unknown job: {name}.</source>
        <translation>Traitement inconnu : {name}.</translation>
    </message>
    <message>
        <source>Unknown kind of parameter: {kind}.</source>
        <translation>Type de paramètre inconnu : {kind}.</translation>
    </message>
    <message>
        <source>Unknown parameter: {unknown}.</source>
        <translation>Paramètre inconnu : {unknown}.</translation>
    </message>
    <message>
        <source>Unpack it into a folder.</source>
        <translation>Décompressez-le dans un dossier.</translation>
    </message>
    <message>
        <source>Unpacking {count} libraries…</source>
        <translation>Décompression de {count} bibliothèques…</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>Mettez à jour l'extension.</translation>
    </message>
    <message>
        <source>Use 0 or a positive number in units of the CRS.</source>
        <translation>Utilisez 0 ou un nombre positif en unités du SCR.</translation>
    </message>
    <message>
        <source>Use 1 to {most}.</source>
        <translation>Utilisez de 1 à {most}.</translation>
    </message>
    <message>
        <source>Use a code such as EPSG:4326.</source>
        <translation>Utilisez un code tel que EPSG:4326.</translation>
    </message>
    <message>
        <source>Use a folder with the folders images and masks, which hold files of equal names.</source>
        <translation>Utilisez un dossier contenant les dossiers images et masks, avec des fichiers de mêmes noms.</translation>
    </message>
    <message>
        <source>Use a larger extent.</source>
        <translation>Utilisez une emprise plus grande.</translation>
    </message>
    <message>
        <source>Use a larger “Tile size” or less “Overlap”.</source>
        <translation>Utilisez une plus grande « Taille des tuiles » ou moins de « Recouvrement ».</translation>
    </message>
    <message>
        <source>Use a larger “Tile size”, such as 128 pixels, or another encoder.</source>
        <translation>Utilisez une plus grande « Taille des tuiles », 128 pixels par exemple, ou un autre encodeur.</translation>
    </message>
    <message>
        <source>Use a mask of the size of the image.</source>
        <translation>Utilisez un masque de la taille de l'image.</translation>
    </message>
    <message>
        <source>Use a mask without one, of the same size in pixels, or georeference the image.</source>
        <translation>Utilisez un masque qui n'en a pas, de la même taille en pixels, ou géoréférencez l'image.</translation>
    </message>
    <message>
        <source>Use a smaller “Tile size”, or a larger image.</source>
        <translation>Utilisez une plus petite « Taille des tuiles », ou une image plus grande.</translation>
    </message>
    <message>
        <source>Use a truth raster with the same pixels as the first date, or georeference it.</source>
        <translation>Utilisez un raster de vérité terrain ayant les mêmes pixels que la première date, ou géoréférencez-le.</translation>
    </message>
    <message>
        <source>Use a value from {low} to {high}{unit}.</source>
        <translation>Utilisez une valeur de {low} à {high}{unit}.</translation>
    </message>
    <message>
        <source>Use a window and an alignment of at least 1 and a halo of at least 0.</source>
        <translation>Utilisez une fenêtre et un alignement d'au moins 1 et un halo d'au moins 0.</translation>
    </message>
    <message>
        <source>Use a “Tile size” from {least_m:.6g} to {most_m:.6g} m, or resample the image.</source>
        <translation>Utilisez une « Taille des tuiles » de {least_m:.6g} à {most_m:.6g} m, ou rééchantillonnez l'image.</translation>
    </message>
    <message>
        <source>Use an address without it.</source>
        <translation>Utilisez une adresse qui n'en contient pas.</translation>
    </message>
    <message>
        <source>Use an authority code such as EPSG:32631.</source>
        <translation>Utilisez un code d'autorité tel que EPSG:32631.</translation>
    </message>
    <message>
        <source>Use another tool.</source>
        <translation>Utilisez un autre outil.</translation>
    </message>
    <message>
        <source>Use at least 2.</source>
        <translation>Utilisez au moins 2.</translation>
    </message>
    <message>
        <source>Use at most {most} of them.</source>
        <translation>Utilisez-en au plus {most}.</translation>
    </message>
    <message>
        <source>Use each one only once.</source>
        <translation>N'utilisez chacun qu'une seule fois.</translation>
    </message>
    <message>
        <source>Use fewer features: select some and export them.</source>
        <translation>Utilisez moins d'entités : sélectionnez-en et exportez-les.</translation>
    </message>
    <message>
        <source>Use fewer images, or smaller ones.</source>
        <translation>Utilisez moins d'images, ou de plus petites.</translation>
    </message>
    <message>
        <source>Use fewer labels, or filter the raster first (QGIS: Raster &gt; Analysis &gt; Sieve).</source>
        <translation>Utilisez moins d'étiquettes, ou filtrez d'abord le raster (QGIS : Raster &gt; Analyse &gt; Tamiser).</translation>
    </message>
    <message>
        <source>Use images of at least two classes, and not more than {most} of them.</source>
        <translation>Utilisez des images d'au moins deux classes, et d'au plus {most}.</translation>
    </message>
    <message>
        <source>Use images of the same data type.</source>
        <translation>Utilisez des images du même type de données.</translation>
    </message>
    <message>
        <source>Use images of {least} to {most} pixels.</source>
        <translation>Utilisez des images de {least} à {most} pixels.</translation>
    </message>
    <message>
        <source>Use images that all have the same bands, or choose “Bands”.</source>
        <translation>Utilisez des images qui ont toutes les mêmes bandes, ou choisissez « Bandes ».</translation>
    </message>
    <message>
        <source>Use images that all have the same bands.</source>
        <translation>Utilisez des images ayant toutes les mêmes bandes.</translation>
    </message>
    <message>
        <source>Use it as the encoder of train-classifier, and choose the model that this writes.</source>
        <translation>Utilisez-le comme encodeur de train-classifier, et choisissez le modèle que celui-ci écrit.</translation>
    </message>
    <message>
        <source>Use it as the model of classify, and choose an encoder file here.</source>
        <translation>Utilisez-le comme modèle de classify, et choisissez ici un fichier d'encodeur.</translation>
    </message>
    <message>
        <source>Use it with classify, or choose a model.safetensors written by train-scenes.</source>
        <translation>Utilisez-le avec classify, ou choisissez un model.safetensors écrit par train-scenes.</translation>
    </message>
    <message>
        <source>Use it with classify-scenes, or choose another model.</source>
        <translation>Utilisez-le avec classify-scenes, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Use it with detect-objects, or choose another model.</source>
        <translation>Utilisez-le avec detect-objects, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, full stops, hyphens and underscores; at most {longest} characters.</source>
        <translation>Utilisez des lettres, chiffres, espaces, points, traits d'union et traits de soulignement ; au plus {longest} caractères.</translation>
    </message>
    <message>
        <source>Use local: and a number of processes, such as local:4, or the address of a scheduler, such as tls://192.168.1.20:8786.</source>
        <translation>Utilisez local: et un nombre de processus, comme local:4, ou l’adresse d’un ordonnanceur, comme tls://192.168.1.20:8786.</translation>
    </message>
    <message>
        <source>Use masks or polygons of at least two classes; what surrounds a thing is a class too.</source>
        <translation>Utilisez des masques ou des polygones d'au moins deux classes ; ce qui entoure un objet est aussi une classe.</translation>
    </message>
    <message>
        <source>Use masks with one number for each class. If they are drawn in colours, turn each colour into a number.</source>
        <translation>Utilisez des masques avec un nombre pour chaque classe. S'ils sont dessinés en couleurs, remplacez chaque couleur par un nombre.</translation>
    </message>
    <message>
        <source>Use masks with the same pixels as their images.</source>
        <translation>Utilisez des masques de mêmes pixels que leurs images.</translation>
    </message>
    <message>
        <source>Use one character, or none.</source>
        <translation>Utilisez un caractère, ou aucun.</translation>
    </message>
    <message>
        <source>Use one character, such as W.</source>
        <translation>Utilisez un caractère, par exemple W.</translation>
    </message>
    <message>
        <source>Use one folder per place, with the files before.tif, after.tif and change.tif.</source>
        <translation>Utilisez un dossier par lieu, avec les fichiers before.tif, after.tif et change.tif.</translation>
    </message>
    <message>
        <source>Use one of {known}.</source>
        <translation>Utilisez l'une des valeurs {known}.</translation>
    </message>
    <message>
        <source>Use one of {threshold_rules}, or a number such as 0.4.</source>
        <translation>Utilisez l'une des règles {threshold_rules}, ou un nombre tel que 0.4.</translation>
    </message>
    <message>
        <source>Use one of {words}, or xmin,ymin,xmax,ymax; add the CRS in brackets if it is another one: 1,2,3,4 [EPSG:4326].</source>
        <translation>Utilisez l'un de {words}, ou xmin,ymin,xmax,ymax ; ajoutez le SCR entre crochets s'il est différent : 1,2,3,4 [EPSG:4326].</translation>
    </message>
    <message>
        <source>Use other images for testing. To split one set, choose the same path for “Training data” and “Test data”.</source>
        <translation>Utilisez d'autres images pour le test. Pour répartir un seul jeu, choisissez le même chemin pour « Données d'entraînement » et « Données de test ».</translation>
    </message>
    <message>
        <source>Use the card that belongs to the encoder.</source>
        <translation>Utilisez la fiche qui appartient à l'encodeur.</translation>
    </message>
    <message>
        <source>Use the images that were labelled, or export the labels again for these.</source>
        <translation>Utilisez les images qui ont été étiquetées, ou exportez de nouveau les étiquettes pour celles-ci.</translation>
    </message>
    <message>
        <source>Use the mask that comes with a Sentinel-2 (SCL), Landsat (QA_PIXEL) or PlanetScope (udm2) image, if it lies in the folder of the image or of its product, and no mask is chosen. What it hides counts as no data.</source>
        <translation>Utiliser le masque fourni avec une image Sentinel-2 (SCL), Landsat (QA_PIXEL) ou PlanetScope (udm2), s'il se trouve dans le dossier de l'image ou de son produit et si aucun masque n'est choisi. Ce qu'il cache compte comme nodata.</translation>
    </message>
    <message>
        <source>Use the nodata value of the file (layer properties, Transparency), or export the layer.</source>
        <translation>Utilisez la valeur nodata du fichier (propriétés de la couche, Transparence), ou exportez la couche.</translation>
    </message>
    <message>
        <source>Use the original as PNG or GeoTIFF; a copy made from the JPEG file has the wrong values too.</source>
        <translation>Utilisez l'original en PNG ou en GeoTIFF ; une copie du fichier JPEG a elle aussi des valeurs fausses.</translation>
    </message>
    <message>
        <source>Use three band numbers such as 3,2,1.</source>
        <translation>Utilisez trois numéros de bandes, par exemple 3,2,1.</translation>
    </message>
    <message>
        <source>Use tls:// with a join file; tcp:// is for this machine alone.</source>
        <translation>Utilisez tls:// avec un fichier d’adhésion ; tcp:// est réservé à cette machine.</translation>
    </message>
    <message>
        <source>Use training and test data with the same classes.</source>
        <translation>Utilisez des données d'entraînement et de test aux mêmes classes.</translation>
    </message>
    <message>
        <source>Use training and test data with the same folders, or with the same columns in the label table.</source>
        <translation>Utilisez des données d'entraînement et de test avec les mêmes dossiers, ou avec les mêmes colonnes dans la table d'étiquettes.</translation>
    </message>
    <message>
        <source>Use uv, faster than pip</source>
        <translation>Utiliser uv, plus rapide que pip</translation>
    </message>
    <message>
        <source>Use what the cache has kept of the same tiles, also from an interrupted run. Otherwise all tiles are looked at again.</source>
        <translation>Utiliser ce que le cache a gardé des mêmes tuiles, aussi d'une exécution interrompue. Sinon, toutes les tuiles sont examinées de nouveau.</translation>
    </message>
    <message>
        <source>Use whole numbers from 1 to {largest}.</source>
        <translation>Utilisez des nombres entiers de 1 à {largest}.</translation>
    </message>
    <message>
        <source>Use xmin,xmax,ymin,ymax, or leave it empty.</source>
        <translation>Utilisez xmin,xmax,ymin,ymax, ou laissez vide.</translation>
    </message>
    <message>
        <source>Use xmin,ymin,xmax,ymax, and add the CRS in brackets if it is another one: 1,2,3,4 [EPSG:4326].</source>
        <translation>Utilisez xmin,ymin,xmax,ymax, et ajoutez le SCR entre crochets s'il est différent : 1,2,3,4 [EPSG:4326].</translation>
    </message>
    <message>
        <source>Use “Minimum mapping unit”, which is in pixels.</source>
        <translation>Utilisez « Unité minimale de cartographie », exprimée en pixels.</translation>
    </message>
    <message>
        <source>Used: {} (from {})</source>
        <translation>Utilisé : {} (d'après {})</translation>
    </message>
    <message>
        <source>Uses the model on an image of another kind than it was trained on: check what comes out</source>
        <translation>Utilise le modèle sur une image d'un autre type que celles de son entraînement : vérifiez le résultat</translation>
    </message>
    <message>
        <source>Usual score</source>
        <translation>Score habituel</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Values of the mask</source>
        <translation>Valeurs du masque</translation>
    </message>
    <message>
        <source>Values that are hidden, separated by commas; ranges with a hyphen, such as 3, 8-10.</source>
        <translation>Valeurs masquées, séparées par des virgules ; plages avec un trait d'union, par exemple 3, 8-10.</translation>
    </message>
    <message>
        <source>Values that are hidden, separated by commas; ranges with a hyphen, such as 3, 8-10. Only with Kind of mask: Other.</source>
        <translation>Valeurs masquées, séparées par des virgules ; plages avec un trait d'union, par exemple 3, 8-10. Uniquement avec Type de masque : Autre.</translation>
    </message>
    <message>
        <source>Values that cannot be class values of one byte were renumbered: {pairs}.</source>
        <translation>Les valeurs qui ne peuvent pas être des valeurs de classe sur un octet ont été renumérotées : {pairs}.</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>Verifying the written files</source>
        <translation>Vérification des fichiers écrits</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>View of {}</source>
        <translation>Vue de {}</translation>
    </message>
    <message>
        <source>View: {}</source>
        <translation>Vue : {}</translation>
    </message>
    <message>
        <source>Wait and run the job again; finished windows are kept.</source>
        <translation>Attendez et relancez la tâche ; les fenêtres terminées sont conservées.</translation>
    </message>
    <message>
        <source>Wait for it or cancel it, or choose another output folder.</source>
        <translation>Attendez sa fin ou annulez-la, ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it there; then press Set up again.</source>
        <translation>Attendez la fin, ou annulez là-bas ; puis cliquez de nouveau sur « Installer ».</translation>
    </message>
    <message>
        <source>Wait until the program that is writing it has finished, then run the job again.</source>
        <translation>Attendez que le programme qui l'écrit ait terminé, puis relancez le traitement.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Warp it first: gdalwarp -tps IN.tif OUT.tif, or QGIS: Raster &gt; Georeferencer.</source>
        <translation>Redressez-le d'abord : gdalwarp -tps IN.tif OUT.tif, ou QGIS : Raster &gt; Géoréférencer.</translation>
    </message>
    <message>
        <source>Weakest: {} (F1 {:.2f})</source>
        <translation>La plus faible : {} (F1 {:.2f})</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Weight decay of the encoder. Norms and biases are spared. Empty: from the preset, 0.0001; 0.02 for CMID at paper-scale.</source>
        <translation>Décroissance des poids de l'encodeur. Les normalisations et les biais en sont exclus. Vide : selon le préréglage, 0,0001 ; 0,02 pour CMID avec paper-scale.</translation>
    </message>
    <message>
        <source>Weight lambda_C in the joint loss.</source>
        <translation>Poids lambda_C dans la perte conjointe.</translation>
    </message>
    <message>
        <source>Weight lambda_C in the joint loss. Only with Method: SwiMDiff.</source>
        <translation>Poids lambda_C dans la perte conjointe. Uniquement avec Méthode : SwiMDiff.</translation>
    </message>
    <message>
        <source>Weight lambda_D in the joint loss.</source>
        <translation>Poids lambda_D dans la perte conjointe.</translation>
    </message>
    <message>
        <source>Weight lambda_D in the joint loss. Only with Method: SwiMDiff.</source>
        <translation>Poids lambda_D dans la perte conjointe. Uniquement avec Méthode : SwiMDiff.</translation>
    </message>
    <message>
        <source>Weight of the contrast</source>
        <translation>Poids du contraste</translation>
    </message>
    <message>
        <source>Weight of the contrast of views</source>
        <translation>Poids du contraste des vues</translation>
    </message>
    <message>
        <source>Weight of the diffusion</source>
        <translation>Poids de la diffusion</translation>
    </message>
    <message>
        <source>Weight of the places</source>
        <translation>Poids des endroits</translation>
    </message>
    <message>
        <source>Weight of the reconstruction</source>
        <translation>Poids de la reconstruction</translation>
    </message>
    <message>
        <source>Weight of the spectrum</source>
        <translation>Poids du spectre</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>What counts as one scene: a file, a folder, a grid cell of each raster (for mosaics), or the value in a column of a table.</source>
        <translation>Ce qui compte comme une scène : un fichier, un dossier, une cellule de grille de chaque raster (pour les mosaïques), ou la valeur dans une colonne d'une table.</translation>
    </message>
    <message>
        <source>What each input band shows, such as red,green,blue or blue,green,red,nir, or the name of a usual order: rgb, rgb-nir, bgr-nir, sentinel-2-l1c, sentinel-2-l2a, sentinel-2-land, satlas-sentinel-2, sentinel-1, landsat-8-sr. Empty: red,green,blue for three bands.</source>
        <translation>Ce que montre chaque bande d'entrée, par exemple red,green,blue ou blue,green,red,nir, ou le nom d'un ordre usuel : rgb, rgb-nir, bgr-nir, sentinel-2-l1c, sentinel-2-l2a, sentinel-2-land, satlas-sentinel-2, sentinel-1, landsat-8-sr. Vide : red,green,blue pour trois bandes.</translation>
    </message>
    <message>
        <source>What is done with each of them.</source>
        <translation>Ce qui est fait avec chacune d'elles.</translation>
    </message>
    <message>
        <source>What is left can be removed later.</source>
        <translation>Ce qui reste pourra être supprimé plus tard.</translation>
    </message>
    <message>
        <source>What is sent there</source>
        <translation>Ce qui y est envoyé</translation>
    </message>
    <message>
        <source>What is trained above the encoder's maps, for change detection and segmentation.</source>
        <translation>Ce qui est entraîné au-dessus des cartes de l'encodeur, pour la détection de changements et la segmentation.</translation>
    </message>
    <message>
        <source>What is trained above the encoder's maps, for change detection and segmentation. unet: joins the maps from the coarsest to the finest. upernet: pools the coarsest map at several sizes and joins all maps, for segmentation only. tokens: compares a few tokens of both dates, for change only.</source>
        <translation>Ce qui est entraîné au-dessus des cartes de l'encodeur, pour la détection de changements et la segmentation. unet : joint les cartes de la plus grossière à la plus fine. upernet : agrège la carte la plus grossière à plusieurs tailles et joint toutes les cartes, pour la segmentation seulement. tokens : compare quelques jetons des deux dates, pour le changement seulement.</translation>
    </message>
    <message>
        <source>What listens at {address} is no scheduler with certificates.</source>
        <translation>Ce qui écoute à l’adresse {address} n’est pas un ordonnanceur avec certificats.</translation>
    </message>
    <message>
        <source>What numbers in the field mean if the label layer, or the job, has a list of classes. auto: the name of a class if there is such a name, otherwise its value; what could be either is refused. names: names of classes. values: values of classes.</source>
        <translation>Ce que signifient les nombres du champ si la couche d'étiquettes, ou le traitement, a une liste de classes. auto : le nom d'une classe si ce nom existe, sinon sa valeur ; ce qui pourrait être l'un ou l'autre est refusé. names : noms de classes. values : valeurs de classes.</translation>
    </message>
    <message>
        <source>What numbers in the field mean if the map has a list of classes. auto: the name of a class if there is such a name, otherwise its value; what could be either is refused. names: names of classes. values: values of classes.</source>
        <translation>Ce que signifient les nombres du champ si la carte a une liste de classes. auto : le nom d'une classe si ce nom existe, sinon sa valeur ; ce qui pourrait être l'un ou l'autre est refusé. names : noms de classes. values : valeurs de classes.</translation>
    </message>
    <message>
        <source>What some bands show is not known; they were taken in the model's order: {bands}.</source>
        <translation>On ignore ce que montrent certaines bandes ; elles ont été prises dans l'ordre du modèle : {bands}.</translation>
    </message>
    <message>
        <source>What the encoder makes of the tiles is not cached: {reason}</source>
        <translation>Ce que l'encodeur tire des tuiles n'est pas mis en cache : {reason}</translation>
    </message>
    <message>
        <source>What the engine computes on. Builds for NVIDIA cards are ten times as large</source>
        <translation>Ce sur quoi le moteur calcule. Les bibliothèques pour cartes NVIDIA sont dix fois plus grandes</translation>
    </message>
    <message>
        <source>What the mask calls snow or ice counts as no data too, because it comes and goes with the season. Turn it off to look for changes of snow and ice.</source>
        <translation>Ce que le masque appelle neige ou glace compte aussi comme nodata, car cela va et vient avec la saison. Désactivez cette option pour chercher des changements de neige et de glace.</translation>
    </message>
    <message>
        <source>What the values of chosen masks mean.</source>
        <translation>Ce que signifient les valeurs des masques choisis.</translation>
    </message>
    <message>
        <source>What the values of chosen masks mean. auto: told by the name of the file. scl: scene classification; no data, defects, cloud shadows, clouds and cirrus are hidden (0, 1, 3, 8, 9, 10). qa_pixel: bits of Collection 2; fill, dilated cloud, cirrus, cloud and cloud shadow are hidden (bits 0 to 4). udm2: everything is hidden that its first band does not call clear. fmask: cloud shadow, cloud and no observation are hidden (2, 4, 255). python_fmask: the numbers of python-fmask; null, cloud and shadow are hidden (0, 2, 3). other: the values that you name are hidden.</source>
        <translation>Ce que signifient les valeurs des masques choisis. auto : d'après le nom du fichier. scl : classification de scène ; absence de données, défauts, ombres de nuages, nuages et cirrus sont masqués (0, 1, 3, 8, 9, 10). qa_pixel : bits de Collection 2 ; remplissage, nuage dilaté, cirrus, nuage et ombre de nuage sont masqués (bits 0 à 4). udm2 : tout ce que sa première bande ne dit pas clair est masqué. fmask : ombre de nuage, nuage et absence d'observation sont masqués (2, 4, 255). python_fmask : les nombres de python-fmask ; nul, nuage et ombre sont masqués (0, 2, 3). other : les valeurs que vous indiquez sont masquées.</translation>
    </message>
    <message>
        <source>What was fetched is kept. An engine that worked before still does.</source>
        <translation>Ce qui a été téléchargé est conservé. Un moteur qui fonctionnait fonctionne toujours.</translation>
    </message>
    <message>
        <source>What was fetched is kept: start it again.</source>
        <translation>Ce qui a été téléchargé est conservé : relancez.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was looked at is kept: the next search is quicker.</source>
        <translation>Ce qui a été examiné est conservé : la recherche suivante est plus rapide.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui va être fait</translation>
    </message>
    <message>
        <source>What you draw next gets the chosen class. Its key chooses the class and assigns it to selected labels.</source>
        <translation>Ce que vous dessinez ensuite reçoit la classe choisie. Sa touche choisit la classe et l'attribue aux étiquettes sélectionnées.</translation>
    </message>
    <message>
        <source>What you draw next is an area that you have searched completely: objects without a label do not occur in it. Choose a class to go on with labels.</source>
        <translation>Ce que vous dessinez ensuite est une zone que vous avez examinée entièrement : elle ne contient pas d'objet sans étiquette. Choisissez une classe pour continuer avec les étiquettes.</translation>
    </message>
    <message>
        <source>Where the encoder is trained: on the processor or on a GPU.</source>
        <translation>Où l'encodeur est entraîné : sur le processeur ou sur un GPU.</translation>
    </message>
    <message>
        <source>Where the encoder runs: on the processor or on a GPU.</source>
        <translation>Où l'encodeur s'exécute : sur le processeur ou sur un GPU.</translation>
    </message>
    <message>
        <source>Where the environment lies; choose a short path on Windows</source>
        <translation>Où se trouve l'environnement ; choisissez un chemin court sous Windows</translation>
    </message>
    <message>
        <source>Where the evaluation runs: on the processor or on a GPU.</source>
        <translation>Où l'évaluation s'exécute : sur le processeur ou sur un GPU.</translation>
    </message>
    <message>
        <source>Where the model is trained: on the processor or on a GPU.</source>
        <translation>Où le modèle est entraîné : sur le processeur ou sur un GPU.</translation>
    </message>
    <message>
        <source>Where the model runs: on the processor or on a GPU.</source>
        <translation>Où le modèle s'exécute : sur le processeur ou sur un GPU.</translation>
    </message>
    <message>
        <source>Where the workers see the same files under the same paths, only paths are sent; otherwise the pixels of each window are, encrypted. Results are written here.</source>
        <translation>Là où les processus de calcul voient les mêmes fichiers aux mêmes chemins, seuls les chemins sont envoyés ; sinon ce sont les pixels de chaque fenêtre, chiffrés. Les résultats sont écrits ici.</translation>
    </message>
    <message>
        <source>Where to compute: on the processor or on a GPU.</source>
        <translation>Où calculer : sur le processeur ou sur un GPU.</translation>
    </message>
    <message>
        <source>Whether known errors of the published code are corrected.</source>
        <translation>Si les erreurs connues du code publié sont corrigées.</translation>
    </message>
    <message>
        <source>Whether known errors of the published code are corrected. corrected: cells are matched where they lie, and each key is kept once. release: the corner of a crop hardly counts when cells are matched, and each process adds every key once more. Only with Method: CMID.</source>
        <translation>Si les erreurs connues du code publié sont corrigées. corrected : les cellules sont appariées là où elles se trouvent, et chaque clé est conservée une fois. release : le coin d'un recadrage ne compte guère dans l'appariement des cellules, et chaque processus ajoute chaque clé une fois de plus. Uniquement avec Méthode : CMID.</translation>
    </message>
    <message>
        <source>Whether the encoder is better than its start was not measured: that takes more patches that adjoin each other, or more scenes with several patches. With labels, “Evaluate encoder” measures it.</source>
        <translation>Si l'encodeur est meilleur qu'à son point de départ n'a pas été mesuré : il faut pour cela davantage d'imagettes adjacentes, ou davantage de scènes à plusieurs imagettes. Avec des étiquettes, « Évaluer l'encodeur » le mesure.</translation>
    </message>
    <message>
        <source>Which images are searched. Advanced settings take any files.</source>
        <translation>Les images où l'on cherche. Les paramètres avancés acceptent n'importe quels fichiers.</translation>
    </message>
    <message>
        <source>Who computes the windows of the image; the result is the same</source>
        <translation>Qui calcule les fenêtres de l’image ; le résultat est le même</translation>
    </message>
    <message>
        <source>Who made the map, and how to contact them.</source>
        <translation>Qui a fait la carte, et comment contacter cette personne.</translation>
    </message>
    <message>
        <source>Whoever has the join file can run programs on this machine in your name. Use one only of people whom you trust, and keep it as you keep a password.</source>
        <translation>Qui possède le fichier d’adhésion peut exécuter des programmes sur cette machine en votre nom. N’en utilisez un que de personnes de confiance, et gardez-le comme un mot de passe.</translation>
    </message>
    <message>
        <source>Whole areas</source>
        <translation>Zones entières</translation>
    </message>
    <message>
        <source>Whole features</source>
        <translation>Entités entières</translation>
    </message>
    <message>
        <source>Whole image searched</source>
        <translation>Toute l'image examinée</translation>
    </message>
    <message>
        <source>Width and height of the augmented views. Empty: the size of the patch.</source>
        <translation>Largeur et hauteur des vues augmentées. Vide : la taille de l'imagette.</translation>
    </message>
    <message>
        <source>Width and height of the pair.</source>
        <translation>Largeur et hauteur de la paire.</translation>
    </message>
    <message>
        <source>Width of the denoiser</source>
        <translation>Largeur du débruiteur</translation>
    </message>
    <message>
        <source>Width of the places' head</source>
        <translation>Largeur de la tête des endroits</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Window {} of {}: least certain is {}.</source>
        <translation>Fenêtre {} sur {} : le moins sûr est {}.</translation>
    </message>
    <message>
        <source>Windows blocked a file of the engine (application control, error 4551).</source>
        <translation>Windows a bloqué un fichier du moteur (contrôle des applications, erreur 4551).</translation>
    </message>
    <message>
        <source>Windows could not load a library of the engine: the Visual C++ runtime is missing or too old.</source>
        <translation>Windows n'a pas pu charger une bibliothèque du moteur : l'environnement d'exécution Visual C++ manque ou est trop ancien.</translation>
    </message>
    <message>
        <source>Windows to label next</source>
        <translation>Fenêtres à étiqueter ensuite</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Within the areas that are called changed, both dates still look alike (likeness {likeness:.2f} of 1). Perhaps only light, season, haze or noise differ: compare both images.</source>
        <translation>Dans les surfaces dites changées, les deux dates se ressemblent encore (ressemblance {likeness:.2f} sur 1). Peut-être que seuls la lumière, la saison, la brume ou le bruit diffèrent : comparez les deux images.</translation>
    </message>
    <message>
        <source>Without a queue and without negatives of the batch there is nothing to compare a patch with.</source>
        <translation>Sans file d'attente et sans négatifs du lot, il n'y a rien à quoi comparer une imagette.</translation>
    </message>
    <message>
        <source>Without labels</source>
        <translation>Sans étiquettes</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Processus de calcul</translation>
    </message>
    <message>
        <source>Workers that cannot be used</source>
        <translation>Processus de calcul inutilisables</translation>
    </message>
    <message>
        <source>Write a list such as [{{"value": 1, "name": "Water", "colour": "#1f78b4"}}].</source>
        <translation>Écrivez une liste telle que [{{"value": 1, "name": "Water", "colour": "#1f78b4"}}].</translation>
    </message>
    <message>
        <source>Write colours as #rrggbb, such as #1f78b4.</source>
        <translation>Écrivez les couleurs sous la forme #rrggbb, par exemple #1f78b4.</translation>
    </message>
    <message>
        <source>Write it as {order} and add the CRS in brackets, as in [EPSG:4326].</source>
        <translation>Écrivez-la {order} et ajoutez le SCR entre crochets, comme [EPSG:4326].</translation>
    </message>
    <message>
        <source>Write it in pixels, without brackets.</source>
        <translation>Écrivez-la en pixels, sans crochets.</translation>
    </message>
    <message>
        <source>Write item.json beside the rasters: a STAC item with their place, dates, grid and bands, for catalogues.</source>
        <translation>Écrit item.json à côté des rasters : un item STAC avec leur lieu, leurs dates, leur grille et leurs bandes, pour les catalogues.</translation>
    </message>
    <message>
        <source>Write probability.tif with one band per class, in percent.</source>
        <translation>Écrire probability.tif avec une bande par classe, en pour cent.</translation>
    </message>
    <message>
        <source>Write the log as JSON, one object a line.</source>
        <translation>Écrire le journal en JSON, un objet par ligne.</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Écrire le résultat en JSON.</translation>
    </message>
    <message>
        <source>Write them as in: method=cva threshold=0.4.</source>
        <translation>Écrivez-les comme dans : method=cva threshold=0.4.</translation>
    </message>
    <message>
        <source>Write them with the year first, such as lake_2023-12-05.tif, or name the pairs in a table.</source>
        <translation>Écrivez-les avec l’année en premier, par exemple lake_2023-12-05.tif, ou nommez les paires dans un tableau.</translation>
    </message>
    <message>
        <source>Write uncertainty.tif: the entropy of the probabilities, scaled to 0 to 1.</source>
        <translation>Écrire uncertainty.tif : l'entropie des probabilités, ramenée entre 0 et 1.</translation>
    </message>
    <message>
        <source>Writes a checkpoint and stops. Resume continues from there, even after QGIS was closed.</source>
        <translation>Écrit un point de reprise et s'arrête. Reprendre continue à partir de là, même après la fermeture de QGIS.</translation>
    </message>
    <message>
        <source>Writes files that others can open, and a page with the map and its legend</source>
        <translation>Écrit des fichiers que d'autres peuvent ouvrir, et une page avec la carte et sa légende</translation>
    </message>
    <message>
        <source>Writes the change raster, polygons and report with this threshold. The scores are not computed again.</source>
        <translation>Écrit le raster de changement, les polygones et le rapport avec ce seuil. Les scores ne sont pas recalculés.</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Écriture des changements</translation>
    </message>
    <message>
        <source>Writing the encoder</source>
        <translation>Écriture de l'encodeur</translation>
    </message>
    <message>
        <source>Writing the encoder and the report</source>
        <translation>Écriture de l'encodeur et du rapport</translation>
    </message>
    <message>
        <source>Writing the maps</source>
        <translation>Écriture des cartes</translation>
    </message>
    <message>
        <source>Writing the model and the report</source>
        <translation>Écriture du modèle et du rapport</translation>
    </message>
    <message>
        <source>Writing the objects</source>
        <translation>Écriture des objets</translation>
    </message>
    <message>
        <source>Writing the points</source>
        <translation>Écriture des points</translation>
    </message>
    <message>
        <source>Writing the rasters</source>
        <translation>Écriture des rasters</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Writing the zip file</source>
        <translation>Écriture du fichier zip</translation>
    </message>
    <message>
        <source>Written to {}</source>
        <translation>Écrit dans {}</translation>
    </message>
    <message>
        <source>You can also give the name of a model in the list of models.</source>
        <translation>Vous pouvez aussi donner le nom d'un modèle de la liste des modèles.</translation>
    </message>
    <message>
        <source>You can also give the name of an encoder in the list of models.</source>
        <translation>Vous pouvez aussi donner le nom d'un encodeur de la liste des modèles.</translation>
    </message>
    <message>
        <source>Your answers are saved in {}. Open the sample to continue.</source>
        <translation>Vos réponses sont enregistrées dans {}. Ouvrez l'échantillon pour continuer.</translation>
    </message>
    <message>
        <source>ZSTD</source>
        <translation>ZSTD</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Fichier zip</translation>
    </message>
    <message>
        <source>a band as the others, such as near infrared.</source>
        <translation>une bande comme les autres, par exemple le proche infrarouge.</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>a filter hides some of its features</source>
        <translation>un filtre cache certaines de ses entités</translation>
    </message>
    <message>
        <source>about {:.1f} h</source>
        <translation>environ {:.1f} h</translation>
    </message>
    <message>
        <source>about {size} in {folder}</source>
        <translation>environ {size} dans {folder}</translation>
    </message>
    <message>
        <source>about {size} in {folder}, where {free} are free</source>
        <translation>environ {size} dans {folder}, où {free} sont libres</translation>
    </message>
    <message>
        <source>about {} h left</source>
        <translation>encore environ {} h</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>environ {} min</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>encore environ {} min</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>environ {} s</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>accuracy,validation,stratified,random,points,reference,check</source>
        <translation>exactitude,validation,stratifié,aléatoire,points,référence,vérifier</translation>
    </message>
    <message>
        <source>adamw; for paper-scale sgd, with CMID adan.</source>
        <translation>adamw ; pour paper-scale sgd, avec CMID adan.</translation>
    </message>
    <message>
        <source>also trains the encoder, together with a decoder; takes minutes to hours and needs many labels.</source>
        <translation>entraîne aussi l'encodeur, avec un décodeur ; prend de quelques minutes à quelques heures et demande beaucoup d'étiquettes.</translation>
    </message>
    <message>
        <source>and {count} {count:smaller one|smaller ones}</source>
        <translation>et {count} plus petites</translation>
    </message>
    <message>
        <source>and {} more, in the report</source>
        <translation>et {} de plus, dans le rapport</translation>
    </message>
    <message>
        <source>anywhere on the map.</source>
        <translation>n'importe où sur la carte.</translation>
    </message>
    <message>
        <source>area of interest about {:,.4g} {}</source>
        <translation>zone d'intérêt d'environ {:,.4g} {}</translation>
    </message>
    <message>
        <source>as CMID was published.</source>
        <translation>comme CMID a été publié.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>précision moyenne</translation>
    </message>
    <message>
        <source>bands {}</source>
        <translation>bandes {}</translation>
    </message>
    <message>
        <source>batch,table,CSV,folder,STAC,catalogue,archive,time series,pairs,series,all</source>
        <translation>lot,tableau,CSV,dossier,STAC,catalogue,archive,série temporelle,paires,série,toutes</translation>
    </message>
    <message>
        <source>bits of Collection 2; fill, dilated cloud, cirrus, cloud and cloud shadow are hidden (bits 0 to 4).</source>
        <translation>bits de Collection 2 ; remplissage, nuage dilaté, cirrus, nuage et ombre de nuage sont masqués (bits 0 à 4).</translation>
    </message>
    <message>
        <source>cells are matched where they lie, and each key is kept once.</source>
        <translation>les cellules sont appariées là où elles se trouvent, et chaque clé est conservée une fois.</translation>
    </message>
    <message>
        <source>change,difference,two dates,before,after,CVA,IR-MAD,encoder,unsupervised</source>
        <translation>changement,différence,deux dates,avant,après,CVA,IR-MAD,encodeur,non supervisé</translation>
    </message>
    <message>
        <source>change,objects,boxes,appeared,vanished,new,gone,two dates,count</source>
        <translation>changement,objets,boîtes,apparu,disparu,nouveau,deux dates,compter</translation>
    </message>
    <message>
        <source>classification,land cover,labels,training,supervised,segmentation,change,learn,polygons</source>
        <translation>classification,occupation du sol,étiquettes,entraînement,supervisé,segmentation,changement,apprendre,polygones</translation>
    </message>
    <message>
        <source>classification,land cover,map,model,predict,segmentation,probability,uncertainty,areas</source>
        <translation>classification,occupation du sol,carte,modèle,prédire,segmentation,probabilité,incertitude,surfaces</translation>
    </message>
    <message>
        <source>cloud shadow, cloud and no observation are hidden (2, 4, 255).</source>
        <translation>ombre de nuage, nuage et absence d'observation sont masqués (2, 4, 255).</translation>
    </message>
    <message>
        <source>cluster,dask,connection,workers,scheduler,office,versions</source>
        <translation>grappe,dask,connexion,processus,ordonnanceur,bureau,versions</translation>
    </message>
    <message>
        <source>cluster,dask,worker,office,volunteer,share</source>
        <translation>grappe,dask,processus,bureau,volontaire,partager</translation>
    </message>
    <message>
        <source>compares a few tokens of both dates, for change only.</source>
        <translation>compare quelques jetons des deux dates, pour le changement seulement.</translation>
    </message>
    <message>
        <source>confusion matrix,error matrix,kappa,precision,recall,F1,IoU,area,confidence interval,validation</source>
        <translation>matrice de confusion,matrice d'erreur,kappa,précision,rappel,F1,IoU,surface,intervalle de confiance,validation</translation>
    </message>
    <message>
        <source>count off by {}</source>
        <translation>nombre à {} près</translation>
    </message>
    <message>
        <source>drag it</source>
        <translation>glisser</translation>
    </message>
    <message>
        <source>each band of an image to mean 0 and standard deviation 1</source>
        <translation>chaque bande d'une image à moyenne 0 et écart-type 1</translation>
    </message>
    <message>
        <source>each file is compared with the known one</source>
        <translation>chaque fichier est comparé à celui qui est connu</translation>
    </message>
    <message>
        <source>each file is compared with the known one, but for {names}</source>
        <translation>chaque fichier est comparé à celui qui est connu, sauf pour {names}</translation>
    </message>
    <message>
        <source>encoder,accuracy,benchmark,linear probe,nearest neighbours,fine-tuning,segmentation,IoU,F1</source>
        <translation>encodeur,exactitude,benchmark,sonde linéaire,plus proches voisins,affinage,segmentation,IoU,F1</translation>
    </message>
    <message>
        <source>encoder,train,self-supervised,contrastive,MoCo,diffusion,unlabelled,backbone,SwiMDiff</source>
        <translation>encodeur,entraîner,autosupervisé,contrastif,MoCo,diffusion,sans étiquettes,backbone,SwiMDiff</translation>
    </message>
    <message>
        <source>encoder,weights,torchvision,timm,MoCo,SeCo,SSL4EO-S12,SSL4Eco,DeCUR,Satlas,CMID,Swin,safetensors,pth</source>
        <translation>encodeur,poids,torchvision,timm,MoCo,SeCo,SSL4EO-S12,SSL4Eco,DeCUR,Satlas,CMID,Swin,safetensors,pth</translation>
    </message>
    <message>
        <source>everything is hidden that its first band does not call clear.</source>
        <translation>tout ce que sa première bande ne dit pas clair est masqué.</translation>
    </message>
    <message>
        <source>feature {} was refused</source>
        <translation>l'entité {} a été refusée</translation>
    </message>
    <message>
        <source>fixed: mean {}; deviation {}</source>
        <translation>fixe : moyenne {} ; écart-type {}</translation>
    </message>
    <message>
        <source>folder: files in the output folder. zip: a zip file of them as well.</source>
        <translation>folder : fichiers dans le dossier de sortie. zip : en plus, un fichier zip de ceux-ci.</translation>
    </message>
    <message>
        <source>folds is {folds}.</source>
        <translation>folds vaut {folds}.</translation>
    </message>
    <message>
        <source>for large images, cut into many patches a scene, and for little time: patches of the same scene count as alike, and the maps also serve to remove noise.</source>
        <translation>pour de grandes images, découpées en de nombreuses imagettes par scène, et pour peu de temps : les imagettes de la même scène comptent comme semblables, et les cartes servent aussi à retirer le bruit.</translation>
    </message>
    <message>
        <source>for single images, and for maps that keep where things lie: hidden parts are rebuilt, and places are matched between views; a step takes twice as long.</source>
        <translation>pour des images isolées, et pour des cartes qui gardent la position des choses : des parties masquées sont reconstruites, et des endroits sont appariés entre les vues ; une étape prend deux fois plus de temps.</translation>
    </message>
    <message>
        <source>geotiff: tiled GeoTIFF with overviews. cog: cloud-optimised GeoTIFF.</source>
        <translation>geotiff : GeoTIFF tuilé avec aperçus. cog : GeoTIFF optimisé pour le cloud.</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>hours on a CPU.</source>
        <translation>des heures sur un CPU.</translation>
    </message>
    <message>
        <source>hours on a GPU.</source>
        <translation>des heures sur un GPU.</translation>
    </message>
    <message>
        <source>if change is common</source>
        <translation>si le changement est fréquent</translation>
    </message>
    <message>
        <source>if change is rare</source>
        <translation>si le changement est rare</translation>
    </message>
    <message>
        <source>in each class of the map.</source>
        <translation>dans chaque classe de la carte.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>intersection, before, after, union, or xmin,ymin,xmax,ymax in the CRS of the result; any other CRS follows in brackets, such as 1,2,3,4 [EPSG:4326].</source>
        <translation>intersection, before, after, union, ou xmin,ymin,xmax,ymax dans le SCR du résultat ; tout autre SCR suit entre crochets, par exemple 1,2,3,4 [EPSG:4326].</translation>
    </message>
    <message>
        <source>it belongs to other sources or settings</source>
        <translation>il appartient à d'autres sources ou réglages</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>elle ne peut pas être écrite</translation>
    </message>
    <message>
        <source>it has another format</source>
        <translation>son format est différent</translation>
    </message>
    <message>
        <source>it has another size</source>
        <translation>il a une autre taille</translation>
    </message>
    <message>
        <source>it has fields that its file does not have</source>
        <translation>elle a des champs que son fichier n'a pas</translation>
    </message>
    <message>
        <source>it has its own nodata ranges in QGIS</source>
        <translation>elle a ses propres plages nodata dans QGIS</translation>
    </message>
    <message>
        <source>it is being edited, and unsaved edits are not in the file</source>
        <translation>elle est en cours d'édition, et les modifications non enregistrées ne sont pas dans le fichier</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is not a file on this machine</source>
        <translation>elle n'est pas un fichier de cette machine</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>elle n'est pas un simple fichier</translation>
    </message>
    <message>
        <source>iteratively reweighted multivariate alteration detection; insensitive to linear radiometric differences.</source>
        <translation>détection multivariée d'altérations à repondération itérative ; insensible aux différences radiométriques linéaires.</translation>
    </message>
    <message>
        <source>its CRS cannot be written</source>
        <translation>son SCR ne peut pas être écrit</translation>
    </message>
    <message>
        <source>its CRS in QGIS ({}) is not that of its file</source>
        <translation>son SCR dans QGIS ({}) n'est pas celui de son fichier</translation>
    </message>
    <message>
        <source>its certificates are damaged</source>
        <translation>ses certificats sont endommagés</translation>
    </message>
    <message>
        <source>its datum is not that of the image; it goes where QGIS draws it</source>
        <translation>son référentiel géodésique n'est pas celui de l'image ; elle va là où QGIS la dessine</translation>
    </message>
    <message>
        <source>its file contains several layers</source>
        <translation>son fichier contient plusieurs couches</translation>
    </message>
    <message>
        <source>its format ({}) is read by QGIS only</source>
        <translation>son format ({}) n'est lu que par QGIS</translation>
    </message>
    <message>
        <source>its texts are encoded as is chosen in QGIS</source>
        <translation>ses textes sont encodés comme choisi dans QGIS</translation>
    </message>
    <message>
        <source>joins the maps from the coarsest to the finest.</source>
        <translation>joint les cartes de la plus grossière à la plus fine.</translation>
    </message>
    <message>
        <source>learns more in a short training.</source>
        <translation>apprend davantage dans un entraînement court.</translation>
    </message>
    <message>
        <source>length of the standardised change vector; fast.</source>
        <translation>longueur du vecteur de changement standardisé ; rapide.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d'une minute</translation>
    </message>
    <message>
        <source>linear-probe, knn and fine-tune need folders or zips of labelled images with one folder per class. change needs one folder per city, each with the rasters before, after and change. segmentation needs folders that hold the folders images and masks, with files of equal names, or rasters with a layer of polygons.</source>
        <translation>linear-probe, knn et fine-tune exigent des dossiers ou des zips d'images étiquetées avec un dossier par classe. change exige un dossier par ville, chacun avec les rasters before, after et change. segmentation exige des dossiers contenant les dossiers images et masks, avec des fichiers de mêmes noms, ou des rasters avec une couche de polygones.</translation>
    </message>
    <message>
        <source>linear: one layer, fitted to its end; best in most cases. neighbours: the labelled places that look most alike decide. tuned: the encoder learns as well, which takes minutes; it is kept only if it does better than the linear layer.</source>
        <translation>linear: une couche, ajustée jusqu'au bout ; le meilleur choix le plus souvent. neighbours: les lieux étiquetés les plus ressemblants décident. tuned: l'encodeur apprend aussi, ce qui prend des minutes ; il n'est gardé que s'il fait mieux que la couche linéaire.</translation>
    </message>
    <message>
        <source>little</source>
        <translation>peu</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>IoU moyenne</translation>
    </message>
    <message>
        <source>minutes, to see that it works.</source>
        <translation>quelques minutes, pour voir que cela fonctionne.</translation>
    </message>
    <message>
        <source>much</source>
        <translation>beaucoup</translation>
    </message>
    <message>
        <source>names of classes.</source>
        <translation>noms de classes.</translation>
    </message>
    <message>
        <source>none, points are drawn</source>
        <translation>aucune, des points sont tirés</translation>
    </message>
    <message>
        <source>none; gaussian: each score is combined with those around it, because change is rarely one pixel wide; or outlines: the same, then drawn along the outlines that both images show.</source>
        <translation>none ; gaussian : chaque score est combiné avec ceux qui l'entourent, car un changement a rarement un pixel de large ; ou outlines : de même, puis tracé le long des contours que montrent les deux images.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>nothing: {size} are read from {folder}</source>
        <translation>rien : {size} sont lus dans {folder}</translation>
    </message>
    <message>
        <source>object detection,boxes,count,cars,buildings,boats,labels,COCO,YOLO,training,supervised,learn</source>
        <translation>détection d'objets,boîtes,compter,voitures,bâtiments,bateaux,étiquettes,COCO,YOLO,entraînement,supervisé,apprendre</translation>
    </message>
    <message>
        <source>object detection,boxes,count,cars,buildings,boats,model,predict,districts</source>
        <translation>détection d'objets,boîtes,compter,voitures,bâtiments,bateaux,modèle,prédire,districts</translation>
    </message>
    <message>
        <source>objects.gpkg of the first date, written by detect-objects.</source>
        <translation>objects.gpkg de la première date, écrit par detect-objects.</translation>
    </message>
    <message>
        <source>objects.gpkg of the second date, written by detect-objects.</source>
        <translation>objects.gpkg de la seconde date, écrit par detect-objects.</translation>
    </message>
    <message>
        <source>on a square grid with a random start.</source>
        <translation>sur une grille carrée avec une origine aléatoire.</translation>
    </message>
    <message>
        <source>one layer, fitted to its end; best in most cases.</source>
        <translation>une couche, ajustée jusqu'au bout ; le mieux dans la plupart des cas.</translation>
    </message>
    <message>
        <source>only some of its features are selected</source>
        <translation>seules certaines de ses entités sont sélectionnées</translation>
    </message>
    <message>
        <source>other images, bands or patches, or images that have changed</source>
        <translation>d'autres images, bandes ou imagettes, ou des images qui ont changé</translation>
    </message>
    <message>
        <source>patterns in the bands and the encoder's maps, and how well one date predicts the other; best on average of the methods that learn nothing.</source>
        <translation>motifs dans les bandes et les cartes de l'encodeur, et qualité avec laquelle une date prédit l'autre ; la meilleure en moyenne des méthodes qui n'apprennent rien.</translation>
    </message>
    <message>
        <source>patterns in the feature maps of an encoder, and how well one date predicts the other.</source>
        <translation>motifs dans les cartes de caractéristiques d'un encodeur, et qualité avec laquelle une date prédit l'autre.</translation>
    </message>
    <message>
        <source>pip needs a Python.</source>
        <translation>pip a besoin d'un Python.</translation>
    </message>
    <message>
        <source>pixels where it is 0 have no data.</source>
        <translation>les pixels où elle vaut 0 n'ont pas de données.</translation>
    </message>
    <message>
        <source>pools the coarsest map at several sizes and joins all maps, for segmentation only.</source>
        <translation>agrège la carte la plus grossière à plusieurs tailles et joint toutes les cartes, pour la segmentation seulement.</translation>
    </message>
    <message>
        <source>python-fmask</source>
        <translation>python-fmask</translation>
    </message>
    <message>
        <source>quick: trains a small network on the bands, their texture and an encoder's maps; takes seconds. thorough: also trains the encoder, together with a decoder; takes minutes to hours and needs many labels.</source>
        <translation>quick : entraîne un petit réseau sur les bandes, leur texture et les cartes d'un encodeur ; prend quelques secondes. thorough : entraîne aussi l'encodeur, avec un décodeur ; prend de quelques minutes à quelques heures et demande beaucoup d'étiquettes.</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>poids aléatoires</translation>
    </message>
    <message>
        <source>reference is {reference}.</source>
        <translation>reference vaut {reference}.</translation>
    </message>
    <message>
        <source>scene classification,tiles,places,land use,labels,training,supervised,learn</source>
        <translation>classification de scènes,tuiles,lieux,usage du sol,étiquettes,entraînement,supervisé,apprendre</translation>
    </message>
    <message>
        <source>scene classification,tiles,places,land use,model,predict,probability</source>
        <translation>classification de scènes,tuiles,lieux,usage du sol,modèle,prédire,probabilité</translation>
    </message>
    <message>
        <source>scene classification; no data, defects, cloud shadows, clouds and cirrus are hidden (0, 1, 3, 8, 9, 10).</source>
        <translation>classification de scène ; absence de données, défauts, ombres de nuages, nuages et cirrus sont masqués (0, 1, 3, 8, 9, 10).</translation>
    </message>
    <message>
        <source>shift {:.1f} px</source>
        <translation>décalage {:.1f} px</translation>
    </message>
    <message>
        <source>similar,search,find,retrieval,tiles,places,example,archive</source>
        <translation>semblable,chercher,trouver,recherche,tuiles,lieux,exemple,archive</translation>
    </message>
    <message>
        <source>smoothed by </source>
        <translation>lissé de </translation>
    </message>
    <message>
        <source>standardised: each band of each image is scaled to mean 0 and standard deviation 1. fixed: by the mean and deviation below.</source>
        <translation>standardised : chaque bande de chaque image est ramenée à moyenne 0 et écart-type 1. fixed : par la moyenne et l'écart-type ci-dessous.</translation>
    </message>
    <message>
        <source>start from: {}</source>
        <translation>partir de : {}</translation>
    </message>
    <message>
        <source>task is {choice}.</source>
        <translation>task vaut {choice}.</translation>
    </message>
    <message>
        <source>the checkout</source>
        <translation>la copie du dépôt</translation>
    </message>
    <message>
        <source>the corner of a crop hardly counts when cells are matched, and each process adds every key once more.</source>
        <translation>le coin d'un recadrage ne compte guère dans l'appariement des cellules, et chaque processus ajoute chaque clé une fois de plus.</translation>
    </message>
    <message>
        <source>the encoder learns as well, which takes minutes; it is kept only if it does better than the linear layer.</source>
        <translation>l'encodeur apprend aussi, ce qui prend des minutes ; il n'est gardé que s'il fait mieux que la couche linéaire.</translation>
    </message>
    <message>
        <source>the environment variable {}</source>
        <translation>la variable d'environnement {}</translation>
    </message>
    <message>
        <source>the fused score, and what a small network learns on this very pair, without labels. Clearly better where pixels are finer than 3 m and where large even areas change, such as water; worse than fused where change is rare at 10 m. Takes two to three times as long.</source>
        <translation>le score fusionné, et ce qu'un petit réseau apprend sur cette paire même, sans étiquettes. Nettement meilleure quand les pixels sont plus fins que 3 m et quand de grandes zones homogènes changent, comme l'eau ; moins bonne que fused quand le changement est rare à 10 m. Prend deux à trois fois plus de temps.</translation>
    </message>
    <message>
        <source>the labelled places that look most alike decide.</source>
        <translation>les endroits étiquetés les plus ressemblants décident.</translation>
    </message>
    <message>
        <source>the name of a class if there is such a name, otherwise its value; what could be either is refused.</source>
        <translation>le nom d'une classe si ce nom existe, sinon sa valeur ; ce qui pourrait être l'un ou l'autre est refusé.</translation>
    </message>
    <message>
        <source>the nodata value of its file is switched off in QGIS</source>
        <translation>la valeur nodata de son fichier est désactivée dans QGIS</translation>
    </message>
    <message>
        <source>the numbers of python-fmask; null, cloud and shadow are hidden (0, 2, 3).</source>
        <translation>les nombres de python-fmask ; nul, nuage et ombre sont masqués (0, 2, 3).</translation>
    </message>
    <message>
        <source>the options of the plugin</source>
        <translation>les options de l'extension</translation>
    </message>
    <message>
        <source>the package index that pip is set up with</source>
        <translation>l'index de paquets configuré pour pip</translation>
    </message>
    <message>
        <source>the set-up</source>
        <translation>l'installation</translation>
    </message>
    <message>
        <source>the sizes and durations used in the publication.</source>
        <translation>les tailles et durées utilisées dans la publication.</translation>
    </message>
    <message>
        <source>the values that you name are hidden.</source>
        <translation>les valeurs que vous indiquez sont masquées.</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>le fichier entier</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n'y en a pas</translation>
    </message>
    <message>
        <source>threshold is {rule}.</source>
        <translation>threshold vaut {rule}.</translation>
    </message>
    <message>
        <source>told by the name of the file.</source>
        <translation>d'après le nom du fichier.</translation>
    </message>
    <message>
        <source>torch ({torch}) and torchvision ({torchvision}) come from different places.</source>
        <translation>torch ({torch}) et torchvision ({torchvision}) viennent de sources différentes.</translation>
    </message>
    <message>
        <source>torch or torchvision is missing in the new environment.</source>
        <translation>torch ou torchvision manque dans le nouvel environnement.</translation>
    </message>
    <message>
        <source>trains a small network on the bands, their texture and an encoder's maps; takes seconds.</source>
        <translation>entraîne un petit réseau sur les bandes, leur texture et les cartes d'un encodeur ; prend quelques secondes.</translation>
    </message>
    <message>
        <source>transparency if nearly all of its values are 0 or the highest one.</source>
        <translation>transparence si presque toutes ses valeurs sont 0 ou la plus élevée.</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>uv, a program that installs packages; it is fetched first ({size:.0f} MB)</source>
        <translation>uv, un programme qui installe des paquets ; il est téléchargé d'abord ({size:.0f} Mo)</translation>
    </message>
    <message>
        <source>uv, which is on this computer</source>
        <translation>uv, présent sur cet ordinateur</translation>
    </message>
    <message>
        <source>values of classes.</source>
        <translation>valeurs de classes.</translation>
    </message>
    <message>
        <source>version {other} of the engine in place of {own}</source>
        <translation>version {other} du moteur au lieu de {own}</translation>
    </message>
    <message>
        <source>what is inside the frame? Press its key. Each answer is saved at once.</source>
        <translation>qu'y a-t-il dans le cadre ? Appuyez sur la touche correspondante. Chaque réponse est enregistrée aussitôt.</translation>
    </message>
    <message>
        <source>window_px {window_px}, halo_px {halo_px}, align_px {align_px} make no tiles.</source>
        <translation>window_px {window_px}, halo_px {halo_px}, align_px {align_px} ne forment pas de tuiles.</translation>
    </message>
    <message>
        <source>with momentum, as SwiMDiff was published.</source>
        <translation>avec momentum, comme SwiMDiff a été publié.</translation>
    </message>
    <message>
        <source>your answer is {}. Another key changes it.</source>
        <translation>votre réponse est {}. Une autre touche la change.</translation>
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
        <translation>{:.1f} GB de mémoire</translation>
    </message>
    <message>
        <source>{:.1f} h</source>
        <translation>{:.1f} h</translation>
    </message>
    <message>
        <source>{:.1f} keys of the same scene in the queue</source>
        <translation>{:.1f} clés de la même scène dans la file d'attente</translation>
    </message>
    <message>
        <source>{:.2f} %</source>
        <translation>{:.2f} %</translation>
    </message>
    <message>
        <source>{:g} % interval: {} to {}</source>
        <translation>intervalle à {:g} % : {} à {}</translation>
    </message>
    <message>
        <source>{:g} m</source>
        <translation>{:g} m</translation>
    </message>
    <message>
        <source>{address} cannot be reached: {reason}</source>
        <translation>{address} est inaccessible : {reason}</translation>
    </message>
    <message>
        <source>{address} is not used. {reason}</source>
        <translation>{address} n’est pas utilisé. {reason}</translation>
    </message>
    <message>
        <source>{advice} {setup}</source>
        <translation>{advice} {setup}</translation>
    </message>
    <message>
        <source>{appeared:,} appeared, {vanished:,} vanished, {stayed:,} stayed.</source>
        <translation>{appeared:,} apparus, {vanished:,} disparus, {stayed:,} restés.</translation>
    </message>
    <message>
        <source>{area_ha:,.2f} ha changed, {percent:.2f} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>{area_ha:,.2f} ha ont changé, {percent:.2f} % de ce qui a été comparé, en {polygons:,} {polygons:zone|zones}.</translation>
    </message>
    <message>
        <source>{areas:,} {areas:area|areas}, {size}</source>
        <translation>{areas:,} {areas:zone|zones}, {size}</translation>
    </message>
    <message>
        <source>{asked} {asked:point is|points are} too few: the map has {count} {count:class|classes}, and each needs {fewest}.</source>
        <translation>{asked} {asked:point|points}, c'est trop peu : la carte a {count} {count:classe|classes}, et chacune en exige {fewest}.</translation>
    </message>
    <message>
        <source>{before} ({before_width} x {before_height} px) and {after} ({after_width} x {after_height} px) are not georeferenced and differ in size.</source>
        <translation>{before} ({before_width} x {before_height} px) et {after} ({after_width} x {after_height} px) ne sont pas géoréférencés et diffèrent en taille.</translation>
    </message>
    <message>
        <source>{before} and {after} do not overlap.</source>
        <translation>{before} et {after} ne se recouvrent pas.</translation>
    </message>
    <message>
        <source>{before} and {after} have no pixel with data in both.</source>
        <translation>{before} et {after} n'ont aucun pixel avec des données dans les deux.</translation>
    </message>
    <message>
        <source>{before} and {after} share only one row or column of pixels.</source>
        <translation>{before} et {after} n'ont qu'une ligne ou une colonne de pixels en commun.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {labels} {labels:label|labels}: {overall:.1f} % of the pixels of labels that were left out are right, {balanced:.1f} % as the mean over the classes.</source>
        <translation>{classes} {classes:classe|classes} à partir de {labels} {labels:étiquette|étiquettes} : {overall:.1f} % des pixels des étiquettes écartées sont corrects, {balanced:.1f} % en moyenne sur les classes.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {labels} {labels:label|labels}; the accuracy was not measured.</source>
        <translation>{classes} {classes:classe|classes} à partir de {labels} {labels:étiquette|étiquettes} ; l'exactitude n'a pas été mesurée.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {objects:,} {objects:object|objects}: average precision {average:.2f} where areas were left out; of 100 objects found, {precision:.0f} are right, and {recall:.0f} of 100 are found.</source>
        <translation>{classes} {classes:classe|classes} à partir de {objects:,} {objects:objet|objets} : précision moyenne {average:.2f} là où des zones ont été écartées ; sur 100 objets trouvés, {precision:.0f} sont corrects, et {recall:.0f} sur 100 sont trouvés.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {objects:,} {objects:object|objects}; how well they are found was not measured.</source>
        <translation>{classes} {classes:classe|classes} à partir de {objects:,} {objects:objet|objets} ; la qualité de leur détection n'a pas été mesurée.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {tiles} labelled {tiles:place|places}: {overall:.1f} % of the places that were left out are right, {balanced:.1f} % with all classes alike.</source>
        <translation>{classes} {classes:classe|classes} à partir de {tiles} {tiles:endroit étiqueté|endroits étiquetés} : {overall:.1f} % des endroits écartés sont corrects, {balanced:.1f} % à classes égales.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {tiles} labelled {tiles:place|places}; how well they are told apart was not measured.</source>
        <translation>{classes} {classes:classe|classes} à partir de {tiles} {tiles:endroit étiqueté|endroits étiquetés} ; la qualité de leur distinction n'a pas été mesurée.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} on {area:,.2f} ha; the largest is {largest} ({percent:.1f} %).</source>
        <translation>{classes} {classes:classe|classes} sur {area:,.2f} ha ; la plus grande est {largest} ({percent:.1f} %).</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes}, several a place, from {tiles} labelled {tiles:place|places}. Of the places that were left out: mean average precision {precision:.2f}, mean F1 {f1:.2f}.</source>
        <translation>{classes} {classes:classe|classes}, plusieurs par lieu, apprises sur {tiles} {tiles:lieu étiqueté|lieux étiquetés}. Sur les lieux mis de côté : précision moyenne des classes {precision:.2f}, F1 moyen {f1:.2f}.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes}, {labels} {labels:label|labels}.</source>
        <translation>{classes} {classes:classe|classes}, {labels} {labels:étiquette|étiquettes}.</translation>
    </message>
    <message>
        <source>{count:,} more, in counts.csv</source>
        <translation>{count:,} de plus, dans counts.csv</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} test {total:image|images} {count:is|are} among the training images as well, so the figures are too good. Remove them from one side, or choose the same path for both, which splits the images.</source>
        <translation>{count:,} {count:image|images} de test sur {total:,} {count:figure|figurent} aussi parmi les images d'entraînement, les chiffres sont donc trop bons. Retirez-les d'un côté, ou choisissez le même chemin pour les deux, ce qui répartit les images.</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} {total:place|places} {count:has|have} no probabilities in {path}: left out of the curve.</source>
        <translation>{count:,} {count:endroit|endroits} sur {total:,} n'ont pas de probabilités dans {path} : écartés de la courbe.</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} {total:point|points} {count:has|have} no class yet: left out. The figures hold as if they were like the others; label them too.</source>
        <translation>{count:,} {count:point|points} sur {total:,} n'ont pas encore de classe : écartés. Les chiffres valent comme s'ils étaient semblables aux autres ; étiquetez-les aussi.</translation>
    </message>
    <message>
        <source>{count:,} test {count:image is|images are} among the training images as well: {names}.</source>
        <translation>{count:,} {count:image de test figure|images de test figurent} aussi parmi les images d'entraînement : {names}.</translation>
    </message>
    <message>
        <source>{count:,} {count:file|files} of the label table {count:is|are} not among the images, such as {names}.</source>
        <translation>{count:,} {count:fichier|fichiers} de la table d'étiquettes {count:n'est|ne sont} pas parmi les images, par exemple {names}.</translation>
    </message>
    <message>
        <source>{count:,} {count:folder holds no image and is|folders hold no image and are} no class: {names}.</source>
        <translation>{count:,} {count:dossier ne contient aucune image et n'est|dossiers ne contiennent aucune image et ne sont} pas une classe : {names}.</translation>
    </message>
    <message>
        <source>{count:,} {count:image is|images are} not in the label table and {count:was|were} left out.</source>
        <translation>{count:,} {count:image|images} ne {count:est|sont} pas dans la table d'étiquettes et {count:a|ont} été {count:écartée|écartées}.</translation>
    </message>
    <message>
        <source>{count:,} {count:image|images} had another size and {count:was|were} resampled to {width_px} x {height_px} px.</source>
        <translation>{count:,} {count:image|images} {count:avait|avaient} une autre taille et {count:a|ont} été {count:rééchantillonnée|rééchantillonnées} à {width_px} x {height_px} px.</translation>
    </message>
    <message>
        <source>{count:,} {count:object|objects} are left out, since they lie where only one of the dates was searched.</source>
        <translation>{count:,} {count:objet est écarté|objets sont écartés}, car une seule des dates y a été examinée.</translation>
    </message>
    <message>
        <source>{count:,} {count:object|objects} that no window saw as a whole {count:was|were} joined from {count:its|their} pieces.</source>
        <translation>{count:,} {count:objet|objets} qu’aucune fenêtre n’a vu {count:entier|entiers} {count:a été assemblé|ont été assemblés} à partir de {count:ses|leurs} morceaux.</translation>
    </message>
    <message>
        <source>{count:,} {count:object|objects}: {classes}.</source>
        <translation>{count:,} {count:objet|objets} : {classes}.</translation>
    </message>
    <message>
        <source>{count:,} {count:patch|patches}</source>
        <translation>{count:,} {count:imagette|imagettes}</translation>
    </message>
    <message>
        <source>{count:,} {count:point|points}, simple random, in {classes} {classes:class|classes}.</source>
        <translation>{count:,} {count:point|points}, aléatoire simple, dans {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>{count:,} {count:point|points}, stratified random, in {classes} {classes:class|classes}.</source>
        <translation>{count:,} {count:point|points}, aléatoire stratifié, dans {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>{count:,} {count:point|points}, systematic, in {classes} {classes:class|classes}.</source>
        <translation>{count:,} {count:point|points}, systématique, dans {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>{count:,} {count:scene|scenes}</source>
        <translation>{count:,} {count:scène|scènes}</translation>
    </message>
    <message>
        <source>{count:,} {count:step|steps}</source>
        <translation>{count:,} {count:étape|étapes}</translation>
    </message>
    <message>
        <source>{count} damaged {count:patch|patches}</source>
        <translation>{count} {count:imagette endommagée|imagettes endommagées}</translation>
    </message>
    <message>
        <source>{count} more {count:run has|runs have} failed; {table} lists all of them.</source>
        <translation>{count} {count:autre exécution a|autres exécutions ont} échoué ; {table} les liste toutes.</translation>
    </message>
    <message>
        <source>{count} more {count:worker|workers} cannot be used: {name} {there} is there, {here} is here. Install the same version on all machines.</source>
        <translation>{count} {count:autre processus de calcul est inutilisable|autres processus de calcul sont inutilisables} : là-bas {name} {there}, ici {here}. Installez la même version sur toutes les machines.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} {looked_at:image|images} that were looked at {count:has|have} large areas of the value {value:g} in every band, which count as data: {names}. If they show nothing, as beside a scene, enter {value:g} under “Nodata”; else they distort statistics and results.</source>
        <translation>{count} {looked_at:image examinée|images examinées} sur {looked_at} {count:a|ont} de grandes surfaces où toutes les bandes ont la valeur {value:g} et qui comptent comme données : {names}. Si elles ne montrent rien, comme à côté d'une scène, saisissez {value:g} sous « Nodata » ; sinon elles faussent les statistiques et les résultats.</translation>
    </message>
    <message>
        <source>{count} of {tested} tested {tested:feature|features} {count:lies|lie} within {reach_px:g} px of a feature that was learned from; the nearest is {nearest_px:.1f} px away (from outline to outline). The accuracy may look better than it is. Draw further apart, or choose larger blocks.</source>
        <translation>{count} des {tested} entités testées {count:se trouve|se trouvent} à moins de {reach_px:g} px d'une entité apprise ; la plus proche est à {nearest_px:.1f} px (de contour à contour). L'exactitude peut paraître meilleure qu'elle n'est. Dessinez plus loin les unes des autres, ou choisissez des blocs plus grands.</translation>
    </message>
    <message>
        <source>{count} of {tested} tested {tested:feature|features} {count:lies|lie} within {reach_px:g} px of a feature that was learned from; the nearest is {nearest_px:.1f} px away (from outline to outline). The accuracy may look better than it is. Draw further apart, or validate with blocks.</source>
        <translation>{count} des {tested} entités testées {count:se trouve|se trouvent} à moins de {reach_px:g} px d'une entité apprise ; la plus proche est à {nearest_px:.1f} px (de contour à contour). L'exactitude peut paraître meilleure qu'elle n'est. Dessinez plus loin les unes des autres, ou validez par blocs.</translation>
    </message>
    <message>
        <source>{count} of {tested} tested {tested:tile|tiles} {count:overlaps|overlap} one that was learned from. The accuracy may look better than it is. Use larger blocks, or no overlap.</source>
        <translation>{count} des {tested} {tested:tuile testée|tuiles testées} {count:en recouvre|en recouvrent} une qui a servi à l'apprentissage. L'exactitude peut paraître meilleure qu'elle n'est. Utilisez des blocs plus grands, ou aucun recouvrement.</translation>
    </message>
    <message>
        <source>{count} of {tiles} {tiles:tile|tiles} got no class, because less than half of {count:its|their} pixels have data. Tiles at the corners may lie outside of the image with more than half of their area.</source>
        <translation>{count} {count:tuile|tuiles} sur {tiles} {count:n'a|n'ont} pas de classe, car moins de la moitié de {count:ses|leurs} pixels ont des données. Aux coins, une tuile peut se trouver pour plus de la moitié de sa surface hors de l'image.</translation>
    </message>
    <message>
        <source>{count} of {total} {total:image|images} cannot be opened and {count:is|are} left out: {reasons}</source>
        <translation>{count} {count:image|images} sur {total} ne {count:peut|peuvent} pas être {count:ouverte|ouvertes} et {count:est|sont} {count:écartée|écartées} : {reasons}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:image|images} cannot be used: {reasons}</source>
        <translation>{count} images sur {total} ne peuvent pas être utilisées : {reasons}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:object|objects} are longer than the {most:.0f} px that are seen at once, so their boxes will be rough. Choose a smaller “Enlargement”, or train a model of their own for them.</source>
        <translation>{count} sur {total} {total:objet|objets} {count:est plus long|sont plus longs} que les {most:.0f} px vus à la fois ; leurs cadres seront grossiers. Choisissez un « Agrandissement » plus petit, ou entraînez un modèle à part pour eux.</translation>
    </message>
    <message>
        <source>{count} searched {count:area|areas}.</source>
        <translation>{count} {count:zone examinée|zones examinées}.</translation>
    </message>
    <message>
        <source>{count} {count:area is|areas are} so large that {count:it was|they were} cut in the polygons; the parts are features of their own.</source>
        <translation>{count} {count:zone est si grande qu'elle a été coupée|zones sont si grandes qu'elles ont été coupées} dans les polygones ; les morceaux sont des entités à part.</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by colour</source>
        <translation>{count} {count:bande|bandes} par couleur</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by name</source>
        <translation>{count} {count:bande|bandes} par nom</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by order</source>
        <translation>{count} {count:bande|bandes} par ordre</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by wavelength</source>
        <translation>{count} {count:bande|bandes} par longueur d'onde</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} of {label} {count:has|have} another resolution than those that were put together, and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:bande|bandes} de {label} {count:a|ont} une autre résolution que celles qui ont été réunies, et {count:est|sont} {count:écartée|écartées} : {names}.</translation>
    </message>
    <message>
        <source>{count} {count:box|boxes} of the labelled images {count:lies|lie} outside of the image or {count:is|are} narrower than a pixel: left out. Look at the labels if you did not expect this.</source>
        <translation>{count} {count:boîte|boîtes} des images étiquetées {count:se trouve|se trouvent} hors de l’image ou {count:est|sont} plus {count:étroite|étroites} qu’un pixel : {count:écartée|écartées}. Vérifiez les étiquettes si vous ne vous y attendiez pas.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} left out, because {count:its date|their dates} can be read in several ways: {names}. Write dates with the year first, such as 2023-12-05.</source>
        <translation>{count} {count:fichier est laissé|fichiers sont laissés} de côté, car {count:sa date peut|leurs dates peuvent} se lire de plusieurs façons : {names}. Écrivez les dates avec l’année en premier, par exemple 2023-12-05.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} left out, without a date, as a mask or preview, or in no pair of two dates of a place: {names}.</source>
        <translation>{count} {count:fichier est laissé|fichiers sont laissés} de côté, sans date, comme masque ou aperçu, ou dans aucune paire de deux dates d’un lieu : {names}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of {label} {count:has the name|have names} of masks, quality bands, thermal bands or previews, and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:fichier|fichiers} de {label} {count:porte un nom|portent des noms} de masques, de bandes de qualité, de bandes thermiques ou d'aperçus, et {count:est écarté|sont écartés} : {names}.</translation>
    </message>
    <message>
        <source>{count} {count:has|have} no class from the list: select {count:it|them} and press the key of {count:its|their} class.</source>
        <translation>{count} n'{count:a|ont} pas de classe de la liste : sélectionnez-les et appuyez sur la touche de leur classe.</translation>
    </message>
    <message>
        <source>{count} {count:image has|images have} the same pixels as another one. What looks the same is learned from or tested, never both.</source>
        <translation>{count} {count:image a|images ont} les mêmes pixels qu'une autre. Ce qui se ressemble est soit appris, soit testé, jamais les deux.</translation>
    </message>
    <message>
        <source>{count} {count:image is|images are} not in the scene table and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:image|images} ne {count:est|sont} pas dans la table des scènes et {count:est|sont} {count:écartée|écartées} : {names}.</translation>
    </message>
    <message>
        <source>{count} {count:image is|images are} smaller than a patch of {patch_px} px and left out: {names}.</source>
        <translation>{count} {count:image|images} {count:est|sont} plus {count:petite|petites} qu'une imagette de {patch_px} px et {count:est|sont} {count:écartée|écartées} : {names}.</translation>
    </message>
    <message>
        <source>{count} {count:image|images} could not be used: {reasons}</source>
        <translation>{count} {count:image|images} n'ont pas pu être utilisées : {reasons}</translation>
    </message>
    <message>
        <source>{count} {count:image|images} of {label} {count:does|do} not have the bands {wanted} and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:image|images} de {label} {count:n'a|n'ont} pas les bandes {wanted} et {count:est|sont} {count:écartée|écartées} : {names}.</translation>
    </message>
    <message>
        <source>{count} {count:image|images} smaller than a patch</source>
        <translation>{count} {count:image plus petite|images plus petites} qu'une imagette</translation>
    </message>
    <message>
        <source>{count} {count:image|images} that cannot be opened</source>
        <translation>{count} {count:image qui ne peut pas être ouverte|images qui ne peuvent pas être ouvertes}</translation>
    </message>
    <message>
        <source>{count} {count:image|images} that the scene table does not name</source>
        <translation>{count} {count:image|images} que la table des scènes ne mentionne pas</translation>
    </message>
    <message>
        <source>{count} {count:image|images} without the wanted bands</source>
        <translation>{count} {count:image|images} sans les bandes voulues</translation>
    </message>
    <message>
        <source>{count} {count:image|images}, such as those in {path}, {count:has|have} no folder of labels: left out. Put the boxes into a folder called labels that lies as the folder images does.</source>
        <translation>{count} {count:image|images}, par exemple dans {path}, {count:n’a|n’ont} pas de dossier d’étiquettes : {count:écartée|écartées}. Placez les boîtes dans un dossier nommé labels, situé comme le dossier images.</translation>
    </message>
    <message>
        <source>{count} {count:label is|labels are} {name} now. Saved.</source>
        <translation>{count} {count:étiquette|étiquettes} {count:est|sont} maintenant {name}. Enregistré.</translation>
    </message>
    <message>
        <source>{count} {count:label|labels} deleted. Undo brings {count:it|them} back.</source>
        <translation>{count} {count:étiquette supprimée|étiquettes supprimées}. Annuler {count:la|les} rétablit.</translation>
    </message>
    <message>
        <source>{count} {count:label|labels}, saved.</source>
        <translation>{count} {count:étiquette|étiquettes}, enregistrées.</translation>
    </message>
    <message>
        <source>{count} {count:patch is|patches are} damaged and left out: {reasons}</source>
        <translation>{count} {count:imagette|imagettes} {count:est|sont} {count:endommagée|endommagées} et {count:écartée|écartées} : {reasons}</translation>
    </message>
    <message>
        <source>{count} {count:patch|patches} in {scenes} {scenes:scene|scenes}</source>
        <translation>{count} {count:imagette|imagettes} dans {scenes} {scenes:scène|scènes}</translation>
    </message>
    <message>
        <source>{count} {count:patch|patches} with too little data</source>
        <translation>{count} {count:imagette|imagettes} avec trop peu de données</translation>
    </message>
    <message>
        <source>{count} {count:place has|places have} no truth raster and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:lieu|lieux} n'{count:a|ont} pas de raster de vérité terrain et {count:est|sont} {count:écarté|écartés} : {names}.</translation>
    </message>
    <message>
        <source>{count} {count:place|places} found, ranked. Click another one to search again.</source>
        <translation>{count} {count:lieu trouvé, classé|lieux trouvés, classés}. Cliquez sur un autre pour chercher encore.</translation>
    </message>
    <message>
        <source>{count} {count:place|places} of {searched:,} {searched:tile|tiles}, with similarities from {most:.2f} down to {least:.2f}.</source>
        <translation>{count} {count:lieu|lieux} sur {searched:,} {searched:tuile|tuiles}, avec des ressemblances de {most:.2f} à {least:.2f}.</translation>
    </message>
    <message>
        <source>{count} {count:place|places} where a label would help most.</source>
        <translation>{count} {count:endroit|endroits} où une étiquette serait la plus utile.</translation>
    </message>
    <message>
        <source>{count} {count:point is|points are} too few for {wanted} in each of {classes} {classes:class|classes}: each gets at least {least}. Areas and accuracies of rare classes will have wide intervals.</source>
        <translation>{count} {count:point|points}, c'est trop peu pour {wanted} dans chacune des {classes} {classes:classe|classes} : chacune en reçoit au moins {least}. Les surfaces et exactitudes des classes rares auront de larges intervalles.</translation>
    </message>
    <message>
        <source>{count} {count:process computes|processes compute} for {address}.</source>
        <translation>{count} processus {count:calcule|calculent} pour {address}.</translation>
    </message>
    <message>
        <source>{count} {count:process is|processes are} being started.</source>
        <translation>{count} processus {count:est|sont} en cours de démarrage.</translation>
    </message>
    <message>
        <source>{count} {count:process waits|processes wait} for work from {address}.</source>
        <translation>{count} processus {count:attend|attendent} du travail de {address}.</translation>
    </message>
    <message>
        <source>{count} {count:run repeats an earlier one|runs repeat earlier ones} with the same inputs and values, and {count:counts|count} once by date: {names}.</source>
        <translation>{count} {count:exécution en répète une précédente|exécutions en répètent de précédentes} avec les mêmes entrées et valeurs et ne {count:compte|comptent} qu'une fois par date : {names}.</translation>
    </message>
    <message>
        <source>{count} {count:tensor is|tensors are} not in the file, the first of them {first}. They have random values; the maps that depend on them are not offered for comparing dates.</source>
        <translation>{count} {count:tenseur|tenseurs} ne {count:est|sont} pas dans le fichier, le premier étant {first}. Ils ont des valeurs aléatoires ; les cartes qui en dépendent ne sont pas proposées pour comparer des dates.</translation>
    </message>
    <message>
        <source>{count} {count:tensor|tensors} of the file {count:is|are} not part of the encoder and {count:was|were} left: {names}.</source>
        <translation>{count} {count:tenseur|tenseurs} du fichier {count:ne fait|ne font} pas partie de l'encodeur et {count:a|ont} été {count:laissé|laissés} de côté : {names}.</translation>
    </message>
    <message>
        <source>{count} {count:window|windows} where labels would help most.</source>
        <translation>{count} {count:fenêtre|fenêtres} où des étiquettes aideraient le plus.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers} of the cluster did not finish a window in time and {count:is|are} started again.</source>
        <translation>{count} {count:processus|processus} de la grappe {count:n’a pas terminé|n’ont pas terminé} une fenêtre à temps et {count:est redémarré|sont redémarrés}.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers} of the cluster {count:computes|compute}. The images are read there.</source>
        <translation>{count} {count:processus de calcul de la grappe travaille|processus de calcul de la grappe travaillent}. Les images y sont lues.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers} of the cluster {count:computes|compute}. The images cannot be read there, so their pixels are sent.</source>
        <translation>{count} {count:processus de calcul de la grappe travaille|processus de calcul de la grappe travaillent}. Les images ne peuvent pas y être lues, leurs pixels sont donc envoyés.</translation>
    </message>
    <message>
        <source>{damaged} of the {read} patches read so far {damaged:is|are} damaged, which is more than one in a hundred; the last one is in {packed}, which was made from {place}.</source>
        <translation>{damaged} des {read} imagettes lues jusqu'ici {damaged:est endommagée|sont endommagées}, soit plus d'une sur cent ; la dernière se trouve dans {packed}, créé à partir de {place}.</translation>
    </message>
    <message>
        <source>{damaged} of the {read} patches read so far {damaged:is|are} damaged, which is more than one in a hundred; the last one is in {place}.</source>
        <translation>{damaged} des {read} imagettes lues jusqu'ici {damaged:est endommagée|sont endommagées}, soit plus d'une sur cent ; la dernière se trouve dans {place}.</translation>
    </message>
    <message>
        <source>{damaged} of {total} {total:image|images} {damaged:is|are} damaged, which is more than one in a hundred: {reasons}</source>
        <translation>{damaged} {total:image|images} sur {total} {damaged:est endommagée|sont endommagées}, soit plus d'une sur cent : {reasons}</translation>
    </message>
    <message>
        <source>{damaged} of {total} {total:patch|patches} {damaged:is|are} damaged, which is more than one in a hundred: {reasons}</source>
        <translation>{damaged} {total:imagette|imagettes} sur {total} {damaged:est endommagée|sont endommagées}, soit plus d'une sur cent : {reasons}</translation>
    </message>
    <message>
        <source>{days} days make no certificate.</source>
        <translation>{days} jours ne font pas un certificat.</translation>
    </message>
    <message>
        <source>{done} done, {failed} failed</source>
        <translation>{done} terminées, {failed} échouées</translation>
    </message>
    <message>
        <source>{done} of {all} {all:run has|runs have} a result, {failed} failed, {waiting} {waiting:is|are} left.</source>
        <translation>{done} sur {all} {all:exécution a|exécutions ont} un résultat, {failed} en échec, {waiting} {waiting:reste|restent}.</translation>
    </message>
    <message>
        <source>{example} has the bands 1 to {count}: {names}. To choose bands for a single source, write PATH{mark}1,2,3</source>
        <translation>{example} a les bandes 1 à {count} : {names}. Pour choisir les bandes d'une seule source, écrivez PATH{mark}1,2,3</translation>
    </message>
    <message>
        <source>{final} is in use by another program; the finished file is {kept}.</source>
        <translation>{final} est utilisé par un autre programme ; le fichier terminé est {kept}.</translation>
    </message>
    <message>
        <source>{final} is in use by another program; the finished files take their places when it is not.</source>
        <translation>{final} est utilisé par un autre programme ; les fichiers terminés prendront leur place quand il ne le sera plus.</translation>
    </message>
    <message>
        <source>{first} and {count} {count:other|others}</source>
        <translation>{first} et {count} {count:autre|autres}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{folder} contains no result of detect-change.</source>
        <translation>{folder} ne contient pas de résultat de detect-change.</translation>
    </message>
    <message>
        <source>{folder} contains no truth raster.</source>
        <translation>{folder} ne contient pas de raster de vérité terrain.</translation>
    </message>
    <message>
        <source>{folder} contains no {name}.</source>
        <translation>{folder} ne contient pas de {name}.</translation>
    </message>
    <message>
        <source>{folder} contains the result of another job, {job}, which would be replaced.</source>
        <translation>{folder} contient le résultat d'un autre traitement, {job}, qui serait remplacé.</translation>
    </message>
    <message>
        <source>{folder} contains the result of another run.</source>
        <translation>{folder} contient le résultat d'une autre exécution.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} ne répond pas au port {port}.</translation>
    </message>
    <message>
        <source>{job} does not compute on a cluster.</source>
        <translation>{job} ne calcule pas sur une grappe.</translation>
    </message>
    <message>
        <source>{job} has no parameter called {name}.</source>
        <translation>{job} n'a pas de paramètre appelé {name}.</translation>
    </message>
    <message>
        <source>{job} has no raster that a folder could be gone through for.</source>
        <translation>{job} n'a pas de raster pour lequel parcourir un dossier.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} manque</translation>
    </message>
    <message>
        <source>{key} is not a key.</source>
        <translation>{key} n'est pas une touche.</translation>
    </message>
    <message>
        <source>{labels} contains {count} labelled {count:pixel|pixels} for {classes} {classes:class|classes}.</source>
        <translation>{labels} contient {count} pixels étiquetés pour {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>{label}: {files} {files:file|files} of one band each were put together into {count} {count:acquisition, which is a scene|acquisitions, each of which is a scene}.</source>
        <translation>{label} : {files} {files:fichier|fichiers} d'une bande chacun ont été réunis en {count} acquisitions, chacune étant une scène.</translation>
    </message>
    <message>
        <source>{largest} of {area:,.0f} pixels.</source>
        <translation>{largest}, sur {area:,.0f} pixels.</translation>
    </message>
    <message>
        <source>{largest} of {area:,.2f} ha.</source>
        <translation>{largest}, sur {area:,.2f} ha.</translation>
    </message>
    <message>
        <source>{largest}, and {more} smaller {more:class|classes}, of {area:,.0f} pixels.</source>
        <translation>{largest}, et {more} {more:classe plus petite|classes plus petites}, sur {area:,.0f} pixels.</translation>
    </message>
    <message>
        <source>{largest}, and {more} smaller {more:class|classes}, of {area:,.2f} ha.</source>
        <translation>{largest}, et {more} {more:classe plus petite|classes plus petites}, sur {area:,.2f} ha.</translation>
    </message>
    <message>
        <source>{layer} cannot be read: {reason}</source>
        <translation>{layer} ne peut pas être lue : {reason}</translation>
    </message>
    <message>
        <source>{layer} cannot be written to.</source>
        <translation>Impossible d'écrire dans {layer}.</translation>
    </message>
    <message>
        <source>{layer} cannot store labels of this kind.</source>
        <translation>{layer} ne peut pas enregistrer des étiquettes de ce type.</translation>
    </message>
    <message>
        <source>{layer} has nodata settings in QGIS that a file cannot store.</source>
        <translation>{layer} a dans QGIS des paramètres nodata qu'un fichier ne peut pas enregistrer.</translation>
    </message>
    <message>
        <source>{layer} is a table without geometries.</source>
        <translation>{layer} est une table sans géométries.</translation>
    </message>
    <message>
        <source>{layer} is an image rendered by a server ({provider}); its colours are not measurements.</source>
        <translation>{layer} est une image rendue par un serveur ({provider}) ; ses couleurs ne sont pas des mesures.</translation>
    </message>
    <message>
        <source>{layer} is not a raster layer.</source>
        <translation>{layer} n'est pas une couche raster.</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer.</source>
        <translation>{layer} n'est pas une couche vectorielle.</translation>
    </message>
    <message>
        <source>{learned} {learned:image or polygon is|images or polygons are} left to train on, {tested} to test on.</source>
        <translation>Il reste {learned} {learned:image ou polygone|images ou polygones} pour l'entraînement, {tested} pour le test.</translation>
    </message>
    <message>
        <source>{library} has no build for Python {version} on {machine}.</source>
        <translation>{library} n'existe pas pour Python {version} sur {machine}.</translation>
    </message>
    <message>
        <source>{map} has no data at any of the places in {reference}.</source>
        <translation>{map} n'a de données à aucun des endroits de {reference}.</translation>
    </message>
    <message>
        <source>{mask} does not cover anything of what is compared.</source>
        <translation>{mask} ne couvre rien de ce qui est comparé.</translation>
    </message>
    <message>
        <source>{mask} has {width} x {height} pixels, but its image has {image_width} x {image_height}.</source>
        <translation>{mask} a {width} x {height} pixels, mais son image en a {image_width} x {image_height}.</translation>
    </message>
    <message>
        <source>{model} needs the bands {wanted}, but the rasters have {known}.</source>
        <translation>{model} exige les bandes {wanted}, mais les rasters ont {known}.</translation>
    </message>
    <message>
        <source>{names} differ only in capital letters and are treated as different classes. Give them one name if they are the same.</source>
        <translation>{names} ne diffèrent que par les majuscules et sont traitées comme des classes différentes. Donnez-leur un seul nom si ce sont les mêmes.</translation>
    </message>
    <message>
        <source>{names}: all places of {count:this class lie|these classes lie} in one part, so nothing could be learned without it. {count:It was|They were} not tested.</source>
        <translation>{names} : tous les lieux de {count:cette classe|ces classes} sont dans une seule partie, donc rien ne pouvait être appris sans elle. {count:Elle n'a pas été testée|Elles n'ont pas été testées}.</translation>
    </message>
    <message>
        <source>{name} comes with the plugin and cannot be deleted.</source>
        <translation>{name} est fourni avec l'extension et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>{name} does not contain the {count} {count:feature that was|features that were} written to it.</source>
        <translation>{name} ne contient pas {count:l'entité|les entités} qui y {count:a été écrite|ont été écrites} ({count}).</translation>
    </message>
    <message>
        <source>{name} had been edited since it was written. What was edited is kept in {kept}; {name} is new.</source>
        <translation>{name} a été modifié depuis son écriture. Ce qui a été modifié est conservé dans {kept} ; {name} est nouveau.</translation>
    </message>
    <message>
        <source>{name} has a damaged header: {reason}</source>
        <translation>{name} a un en-tête endommagé : {reason}</translation>
    </message>
    <message>
        <source>{name} has only one feature: it is learned, and never tested. Draw a second one elsewhere.</source>
        <translation>{name} n'a qu'une entité : elle est apprise, et jamais testée. Dessinez-en une deuxième ailleurs.</translation>
    </message>
    <message>
        <source>{name} has only {count} px of labels. Draw more of it: at least {least} px.</source>
        <translation>{name} n'a que {count} px d'étiquettes. Dessinez-en davantage : au moins {least} px.</translation>
    </message>
    <message>
        <source>{name} has only {count} {count:object|objects}. It is learned, but its figures mean little. Label more: at least {least}.</source>
        <translation>{name} n'a que {count} {count:objet|objets}. La classe est apprise, mais ses chiffres disent peu. Étiquetez-en plus : au moins {least}.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked: {reason}.</source>
        <translation>{name} dans {path} ne peut pas être décompressé : {reason}.</translation>
    </message>
    <message>
        <source>{name} in {path} has a path that leads out of the zip file.</source>
        <translation>{name} dans {path} a un chemin qui sort du fichier zip.</translation>
    </message>
    <message>
        <source>{name} in {path} is encrypted.</source>
        <translation>{name} dans {path} est chiffré.</translation>
    </message>
    <message>
        <source>{name} in {path} is truncated.</source>
        <translation>{name} dans {path} est tronqué.</translation>
    </message>
    <message>
        <source>{name} in {path} unpacks to {mib:.0f} MiB, which is too large for an image.</source>
        <translation>{name} dans {path} occupe {mib:.0f} MiB une fois décompressé, ce qui est trop pour une image.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be decoded.</source>
        <translation>{name} est endommagé et ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes).</source>
        <translation>{name} est vide (0 octet).</translation>
    </message>
    <message>
        <source>{name} is not a Python. Choose python, python3 or python.exe, or a folder.</source>
        <translation>{name} n'est pas un Python. Choisissez python, python3 ou python.exe, ou un dossier.</translation>
    </message>
    <message>
        <source>{name} is truncated.</source>
        <translation>{name} est tronqué.</translation>
    </message>
    <message>
        <source>{name} is {value}.</source>
        <translation>{name} vaut {value}.</translation>
    </message>
    <message>
        <source>{name} unpacks to {mib:.0f} MiB, which is too much for an image that is decoded as a whole.</source>
        <translation>{name} se décompresse en {mib:.0f} MiB, ce qui est trop pour une image décodée d'un seul bloc.</translation>
    </message>
    <message>
        <source>{name} was made for the bands {known}; its first layer was adapted to {bands}. Bands that it does not know have no effect until training changes their weights, unless they replace missing ones.</source>
        <translation>{name} a été fait pour les bandes {known} ; sa première couche a été adaptée à {bands}. Les bandes qu'il ne connaît pas restent sans effet tant que l'entraînement ne change pas leurs poids, sauf si elles en remplacent de manquantes.</translation>
    </message>
    <message>
        <source>{name} was made for the bands {wanted}, and the rasters show {known}. The bands go into it by their order, so what it sees of them may mean little.</source>
        <translation>{name} a été fait pour les bandes {wanted}, et les rasters montrent {known}. Les bandes y entrent selon leur ordre, ce qu'il en voit peut donc n'avoir guère de sens.</translation>
    </message>
    <message>
        <source>{name} with the weights of the job is not on the machine of a worker.</source>
        <translation>{name} avec les poids de la tâche n’est pas sur la machine d’un processus de calcul.</translation>
    </message>
    <message>
        <source>{name} {count:,}</source>
        <translation>{name} {count:,}</translation>
    </message>
    <message>
        <source>{name} {other} in place of {own}</source>
        <translation>{name} {other} au lieu de {own}</translation>
    </message>
    <message>
        <source>{name} {percent:.1f} %</source>
        <translation>{name} {percent:.1f} %</translation>
    </message>
    <message>
        <source>{name}, {threads} {threads:thread|threads} of {cores} {cores:core|cores}</source>
        <translation>{name}, {threads} {threads:thread|threads} pour {cores} {cores:cœur|cœurs}</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} done</source>
        <translation>{name} : {done} sur {all} terminées</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name} : {reason}</translation>
    </message>
    <message>
        <source>{name}: {share:.0%} of the pixels lie outside of {low:.4g} to {high:.4g} (the image has {least:.4g} to {most:.4g})</source>
        <translation>{name} : {share:.0%} des pixels sont en dehors de {low:.4g} à {high:.4g} (l'image va de {least:.4g} à {most:.4g})</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in 1 scene, bands {bands}, loss {loss:.3f}.</source>
        <translation>{name} : {steps:,} {steps:étape|étapes} sur {patches:,} imagettes de {patch_px} px dans 1 scène, bandes {bands}, perte {loss:.3f}.</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in 1 scene, bands {bands}.</source>
        <translation>{name} : {steps:,} {steps:étape|étapes} sur {patches:,} imagettes de {patch_px} px dans 1 scène, bandes {bands}.</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}, loss {loss:.3f}.</source>
        <translation>{name} : {steps:,} {steps:étape|étapes} sur {patches:,} imagettes de {patch_px} px dans {scenes:,} scènes, bandes {bands}, perte {loss:.3f}.</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}.</source>
        <translation>{name} : {steps:,} {steps:étape|étapes} sur {patches:,} imagettes de {patch_px} px dans {scenes:,} scènes, bandes {bands}.</translation>
    </message>
    <message>
        <source>{number} in the field {field} of {path} is the name of the class with the value {value}, and the value of the class “{name}”.</source>
        <translation>{number} dans le champ {field} de {path} est le nom de la classe de valeur {value}, et la valeur de la classe « {name} ».</translation>
    </message>
    <message>
        <source>{number}: {known} in the model, {role} in the image</source>
        <translation>{number} : {known} dans le modèle, {role} dans l'image</translation>
    </message>
    <message>
        <source>{overall:.1f} % of the mapped area is right ({confidence:g} % interval: {low:.1f} % to {high:.1f} %), estimated from {places:,} {places:point|points}.</source>
        <translation>{overall:.1f} % de la surface cartographiée est correcte (intervalle à {confidence:g} % : {low:.1f} % à {high:.1f} %), estimé à partir de {places:,} {places:point|points}.</translation>
    </message>
    <message>
        <source>{overall:.1f} % of the mapped area is right, estimated from {places:,} {places:point|points}.</source>
        <translation>{overall:.1f} % de la surface cartographiée est correcte, estimé à partir de {places:,} {places:point|points}.</translation>
    </message>
    <message>
        <source>{overall:.1f} % of {places:,} {places:pixel|pixels} of known class are right. They are not a random sample.</source>
        <translation>{overall:.1f} % de {places:,} {places:pixel|pixels} de classe connue sont corrects. Ils ne forment pas un échantillon aléatoire.</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in 1 scene, bands {bands}</source>
        <translation>{patches:,} imagettes de {patch_px} px dans 1 scène, bandes {bands}</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in 1 scene, bands {bands} · {steps:,} {steps:step|steps} of {batch_size} patches, each patch {times} times · {speed:.0f} images/s on {device} · about {time} · {memory_gb:.1f} GB memory · up to {disk_gb:.1f} GB on disk</source>
        <translation>{patches:,} imagettes de {patch_px} px dans 1 scène, bandes {bands} · {steps:,} {steps:étape|étapes} de {batch_size} imagettes, chaque imagette {times} fois · {speed:.0f} images/s sur {device} · environ {time} · {memory_gb:.1f} GB de mémoire · jusqu'à {disk_gb:.1f} GB sur le disque</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}</source>
        <translation>{patches:,} imagettes de {patch_px} px dans {scenes:,} scènes, bandes {bands}</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands} · {steps:,} {steps:step|steps} of {batch_size} patches, each patch {times} times · {speed:.0f} images/s on {device} · about {time} · {memory_gb:.1f} GB memory · up to {disk_gb:.1f} GB on disk</source>
        <translation>{patches:,} imagettes de {patch_px} px dans {scenes:,} scènes, bandes {bands} · {steps:,} {steps:étape|étapes} de {batch_size} imagettes, chaque imagette {times} fois · {speed:.0f} images/s sur {device} · environ {time} · {memory_gb:.1f} GB de mémoire · jusqu'à {disk_gb:.1f} GB sur le disque</translation>
    </message>
    <message>
        <source>{paths}: no tile has enough data, so nothing was found there.</source>
        <translation>{paths} : aucune tuile n'a assez de données, rien n'y a donc été trouvé.</translation>
    </message>
    <message>
        <source>{path} ({mask_width} x {mask_height} px) and {image} ({width} x {height} px) are not georeferenced and differ in size.</source>
        <translation>{path} ({mask_width} x {mask_height} px) et {image} ({width} x {height} px) ne sont pas géoréférencés et diffèrent en taille.</translation>
    </message>
    <message>
        <source>{path} already exists and was not written by an earlier export.</source>
        <translation>{path} existe déjà et n'a pas été écrit par une exportation antérieure.</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>{path} and the map do not both have a CRS.</source>
        <translation>{path} et la carte n'ont pas tous deux un SCR.</translation>
    </message>
    <message>
        <source>{path} cannot be brought into the CRS of the grid.</source>
        <translation>{path} ne peut pas être ramené au SCR de la grille.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} ne peut pas être supprimé : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a page.</source>
        <translation>{path} ne peut pas être ouvert comme page.</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster: {reason}</source>
        <translation>{path} ne peut pas être ouvert comme raster : {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a zip file: {reason}.</source>
        <translation>{path} ne peut pas être ouvert comme fichier zip : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>{path} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}</source>
        <translation>{path} ne peut pas être ouvert : {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a vector layer.</source>
        <translation>{path} ne peut pas être lu comme couche vectorielle.</translation>
    </message>
    <message>
        <source>{path} cannot be read as boxes: {reason}</source>
        <translation>{path} ne peut pas être lu comme cadres : {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read back as it was written, at {window}.</source>
        <translation>{path} ne peut pas être relu tel qu'il a été écrit, à {window}.</translation>
    </message>
    <message>
        <source>{path} cannot be read back as it was written.</source>
        <translation>{path} ne peut pas être relu tel qu'il a été écrit.</translation>
    </message>
    <message>
        <source>{path} cannot be read because its path contains one of the characters {splitting}</source>
        <translation>{path} ne peut pas être lu, car son chemin contient l'un des caractères {splitting}</translation>
    </message>
    <message>
        <source>{path} cannot be read from its host: {reason}</source>
        <translation>{path} ne peut pas être lu depuis son hôte : {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}</source>
        <translation>{path} ne peut pas être lu ou écrit : {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read.</source>
        <translation>{path} a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>{path} claims to have {width} x {height} pixels in {count} bands, more than any imagery.</source>
        <translation>{path} prétend avoir {width} x {height} pixels en {count} bandes, plus que n'importe quelle image.</translation>
    </message>
    <message>
        <source>{path} claims to have {width} x {height} pixels, but holds next to none of them.</source>
        <translation>{path} prétend avoir {width} x {height} pixels, mais n'en contient presque aucun.</translation>
    </message>
    <message>
        <source>{path} contains a network that is built like a {label}, but has layers of other sizes: {name} has {found} instead of {expected}.</source>
        <translation>{path} contient un réseau construit comme un {label}, mais dont des couches ont d'autres tailles : {name} a {found} au lieu de {expected}.</translation>
    </message>
    <message>
        <source>{path} contains a network with different blocks from those of {known}.</source>
        <translation>{path} contient un réseau dont les blocs diffèrent de ceux de {known}.</translation>
    </message>
    <message>
        <source>{path} contains complex numbers ({name}).</source>
        <translation>{path} contient des nombres complexes ({name}).</translation>
    </message>
    <message>
        <source>{path} contains decimal numbers ({type}), but a mask of the kind {mask_label} has whole ones.</source>
        <translation>{path} contient des nombres décimaux ({type}), mais un masque du type {mask_label} a des nombres entiers.</translation>
    </message>
    <message>
        <source>{path} contains more than {most} files.</source>
        <translation>{path} contient plus de {most} fichiers.</translation>
    </message>
    <message>
        <source>{path} contains no accuracy.</source>
        <translation>{path} ne contient pas d'exactitude.</translation>
    </message>
    <message>
        <source>{path} contains no features.</source>
        <translation>{path} ne contient pas d'entités.</translation>
    </message>
    <message>
        <source>{path} contains no images of a YOLO folder.</source>
        <translation>{path} ne contient pas d'images d'un dossier YOLO.</translation>
    </message>
    <message>
        <source>{path} contains no images.</source>
        <translation>{path} ne contient pas d'images.</translation>
    </message>
    <message>
        <source>{path} contains no object that can be used. {because}</source>
        <translation>{path} ne contient aucun objet utilisable. {because}</translation>
    </message>
    <message>
        <source>{path} contains no polygon that touches the image. {because}</source>
        <translation>{path} ne contient aucun polygone qui touche l'image. {because}</translation>
    </message>
    <message>
        <source>{path} contains no raster with a date in its name.</source>
        <translation>{path} ne contient aucun raster avec une date dans son nom.</translation>
    </message>
    <message>
        <source>{path} contains no tensors.</source>
        <translation>{path} ne contient pas de tenseurs.</translation>
    </message>
    <message>
        <source>{path} contains no usable label. {because}</source>
        <translation>{path} ne contient aucune étiquette utilisable. {because}</translation>
    </message>
    <message>
        <source>{path} contains only labels of {only}. {because}</source>
        <translation>{path} ne contient que des étiquettes de {only}. {because}</translation>
    </message>
    <message>
        <source>{path} contains only nodata.</source>
        <translation>{path} ne contient que des valeurs nodata.</translation>
    </message>
    <message>
        <source>{path} contains values of the type {name}.</source>
        <translation>{path} contient des valeurs du type {name}.</translation>
    </message>
    <message>
        <source>{path} contains weights that are not finite, first in {name}.</source>
        <translation>{path} contient des poids qui ne sont pas finis, d'abord dans {name}.</translation>
    </message>
    <message>
        <source>{path} contains {count:,} {count:point that already has|points that already have} a class, which would be lost.</source>
        <translation>{path} contient {count:,} {count:point qui a déjà|points qui ont déjà} une classe, qui serait perdue.</translation>
    </message>
    <message>
        <source>{path} contains {count} features; at most {most} can be read.</source>
        <translation>{path} contient {count} entités ; au plus {most} peuvent être lues.</translation>
    </message>
    <message>
        <source>{path} contains {count} layers.</source>
        <translation>{path} contient {count} couches.</translation>
    </message>
    <message>
        <source>{path} disappeared during the run.</source>
        <translation>{path} a disparu pendant l'exécution.</translation>
    </message>
    <message>
        <source>{path} does not contain a known network ({names}).</source>
        <translation>{path} ne contient pas de réseau connu ({names}).</translation>
    </message>
    <message>
        <source>{path} does not contain what its card describes: {reason}</source>
        <translation>{path} ne contient pas ce que décrit sa fiche : {reason}</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} n'existe pas.</translation>
    </message>
    <message>
        <source>{path} does not exist: its host says so (HTTP {status}).</source>
        <translation>{path} n'existe pas, d'après son hôte (HTTP {status}).</translation>
    </message>
    <message>
        <source>{path} does not have all the weights of a {label}: {names} are missing.</source>
        <translation>{path} n'a pas tous les poids d'un {label} : il manque {names}.</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of {architecture} with {bands} {bands:band|bands}.</source>
        <translation>{path} ne contient pas les poids de {architecture} avec {bands} {bands:bande|bandes}.</translation>
    </message>
    <message>
        <source>{path} does not say how its texts are encoded; they were read as Western European. If names of classes look wrong, choose the encoding in QGIS (Layer Properties &gt; Source), or save it as a GeoPackage.</source>
        <translation>{path} n'indique pas comment ses textes sont encodés ; ils ont été lus comme européens occidentaux. Si des noms de classes semblent faux, choisissez l'encodage dans QGIS (Propriétés de la couche &gt; Source), ou enregistrez-le en GeoPackage.</translation>
    </message>
    <message>
        <source>{path} finds no objects: it names pixels or places.</source>
        <translation>{path} ne trouve pas d'objets : il nomme des pixels ou des endroits.</translation>
    </message>
    <message>
        <source>{path} has a colour palette: its values are numbers of colours, which cannot be compared.</source>
        <translation>{path} a une palette de couleurs : ses valeurs sont des numéros de couleurs, qui ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>{path} has a colour palette: its values are numbers of colours.</source>
        <translation>{path} a une palette de couleurs : ses valeurs sont des numéros de couleurs.</translation>
    </message>
    <message>
        <source>{path} has a column {column}, which is no parameter of {job}.</source>
        <translation>{path} a une colonne {column}, qui n'est pas un paramètre de {job}.</translation>
    </message>
    <message>
        <source>{path} has a coordinate reference system, but {image} has none.</source>
        <translation>{path} a un système de coordonnées de référence, mais {image} n'en a pas.</translation>
    </message>
    <message>
        <source>{path} has a damaged header: {reason}</source>
        <translation>{path} a un en-tête endommagé : {reason}</translation>
    </message>
    <message>
        <source>{path} has a ground resolution of {other_m:.3g} m, the example one of {own_m:.3g} m.</source>
        <translation>{path} a une résolution au sol de {other_m:.3g} m, l'exemple de {own_m:.3g} m.</translation>
    </message>
    <message>
        <source>{path} has a ground resolution of {own_m:.3g} m, the model {name} was trained on {trained_m:.3g} m.</source>
        <translation>{path} a une résolution au sol de {own_m:.3g} m, le modèle {name} a été entraîné à {trained_m:.3g} m.</translation>
    </message>
    <message>
        <source>{path} has a longer name with its folders than a GeoPackage can have, {most} bytes.</source>
        <translation>{path} a, avec ses dossiers, un nom plus long que ce qu'un GeoPackage peut avoir, {most} octets.</translation>
    </message>
    <message>
        <source>{path} has changed since it was opened.</source>
        <translation>{path} a changé depuis son ouverture.</translation>
    </message>
    <message>
        <source>{path} has letters of an unknown encoding.</source>
        <translation>{path} contient des lettres d’un encodage inconnu.</translation>
    </message>
    <message>
        <source>{path} has more layers or tables than the {most} that are looked through.</source>
        <translation>{path} a plus de couches ou de tables que les {most} qui sont parcourues.</translation>
    </message>
    <message>
        <source>{path} has more than {most} separate areas of labels.</source>
        <translation>{path} a plus de {most} zones d'étiquettes séparées.</translation>
    </message>
    <message>
        <source>{path} has no accuracy: no labels were left out of the training.</source>
        <translation>{path} n'a pas d'exactitude : aucune étiquette n'a été écartée de l'entraînement.</translation>
    </message>
    <message>
        <source>{path} has no asset that is imagery.</source>
        <translation>{path} n'a aucune ressource qui soit une image.</translation>
    </message>
    <message>
        <source>{path} has no band of its own.</source>
        <translation>{path} n'a pas de bande propre.</translation>
    </message>
    <message>
        <source>{path} has no card that describes it.</source>
        <translation>{path} n'a pas de fiche qui le décrive.</translation>
    </message>
    <message>
        <source>{path} has no columns, or two of the same name.</source>
        <translation>{path} n'a pas de colonnes, ou deux du même nom.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system that places it on the Earth.</source>
        <translation>{path} n'a pas de système de coordonnées de référence qui le situe sur la Terre.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, but the image has {crs_name}.</source>
        <translation>{path} n'a pas de système de coordonnées de référence, mais l'image a {crs_name}.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, but the images have {crs_name}.</source>
        <translation>{path} n'a pas de système de coordonnées de référence, mais les images ont {crs_name}.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, but the other raster has one.</source>
        <translation>{path} n'a pas de système de coordonnées de référence, mais l'autre raster en a un.</translation>
    </message>
    <message>
        <source>{path} has no feature with a class in '{field}'.</source>
        <translation>{path} n'a pas d'entité avec une classe dans '{field}'.</translation>
    </message>
    <message>
        <source>{path} has no field that clearly names the class. Its fields are: {fields}.</source>
        <translation>{path} n'a pas de champ qui indique clairement la classe. Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>{path} has no field that could name a class. Its fields are: {fields}.</source>
        <translation>{path} n'a pas de champ qui pourrait indiquer une classe. Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>{path} has no field that could name a class; it has no fields at all.</source>
        <translation>{path} n'a pas de champ qui pourrait indiquer une classe ; il n'a aucun champ.</translation>
    </message>
    <message>
        <source>{path} has no field {wanted}. Its fields are: {fields}.</source>
        <translation>{path} n'a pas de champ {wanted}. Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>{path} has no field {wanted}; it has no fields at all.</source>
        <translation>{path} n'a pas de champ {wanted} ; il n'a aucun champ.</translation>
    </message>
    <message>
        <source>{path} has no fields class and score.</source>
        <translation>{path} n'a pas les champs class et score.</translation>
    </message>
    <message>
        <source>{path} has no layer with geometries.</source>
        <translation>{path} n'a pas de couche avec des géométries.</translation>
    </message>
    <message>
        <source>{path} has no layer {wanted}.</source>
        <translation>{path} n'a pas de couche {wanted}.</translation>
    </message>
    <message>
        <source>{path} has no mask in {masks}.</source>
        <translation>{path} n'a pas de masque dans {masks}.</translation>
    </message>
    <message>
        <source>{path} has no searched.gpkg beside it, so nothing tells where that date was searched. What lies where it was not searched counts as appeared or vanished.</source>
        <translation>{path} n'a pas de searched.gpkg à côté ; rien ne dit donc où cette date a été examinée. Ce qui se trouve là où elle ne l'a pas été compte comme apparu ou disparu.</translation>
    </message>
    <message>
        <source>{path} has no usable place on the map. {problems}</source>
        <translation>{path} n'a pas d'endroit utilisable sur la carte. {problems}</translation>
    </message>
    <message>
        <source>{path} has numbers with decimal commas, of which only the whole part would be read.</source>
        <translation>{path} contient des nombres avec une virgule décimale, dont seule la partie entière serait lue.</translation>
    </message>
    <message>
        <source>{path} has only an alpha band.</source>
        <translation>{path} n'a qu'une bande alpha.</translation>
    </message>
    <message>
        <source>{path} has pixels without an area.</source>
        <translation>{path} a des pixels sans surface.</translation>
    </message>
    <message>
        <source>{path} has several fields that could name the class: {fields}.</source>
        <translation>{path} a plusieurs champs qui pourraient nommer la classe : {fields}.</translation>
    </message>
    <message>
        <source>{path} has the CRS {name}, but the image has no coordinate reference system.</source>
        <translation>{path} a le SCR {name}, mais l'image n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>{path} has the CRS {name}, but the images have no coordinate reference system.</source>
        <translation>{path} a le SCR {name}, mais les images n'ont pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>{path} has {count} bands; a class map has one.</source>
        <translation>{path} a {count} bandes ; une carte de classes en a une.</translation>
    </message>
    <message>
        <source>{path} has {count} pages, and it is not clear which of them is meant.</source>
        <translation>{path} a {count} pages, et on ignore laquelle est visée.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, but a mask of the kind {mask_label} has at least {needed}.</source>
        <translation>{path} a {count} {count:bande|bandes}, mais un masque du type {mask_label} en a au moins {needed}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, but band {band} is needed.</source>
        <translation>{path} a {count} {count:bande|bandes}, mais la bande {band} est nécessaire.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, but the image before {own}.</source>
        <translation>{path} a {count} {count:bande|bandes}, mais l'image précédente {own}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, the image of the example {own}.</source>
        <translation>{path} a {count} {count:bande|bandes}, l'image de l'exemple {own}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}; a mask has one.</source>
        <translation>{path} a {count} {count:bande|bandes} ; un masque en a une.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}; the map has {classes} {classes:class|classes}.</source>
        <translation>{path} a {count} {count:bande|bandes} ; la carte a {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>{path} has {dtype} values, but the first image has {expected}.</source>
        <translation>{path} a des valeurs {dtype}, mais la première image a {expected}.</translation>
    </message>
    <message>
        <source>{path} has {length} bytes, but the ENVI header beside it describes {told}.</source>
        <translation>{path} a {length} octets, mais l'en-tête ENVI à côté en décrit {told}.</translation>
    </message>
    <message>
        <source>{path} has {pixels:,.0f} million pixels, too many for one place.</source>
        <translation>{path} a {pixels:,.0f} millions de pixels, trop pour un seul lieu.</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels, less than one tile of {tile_width} x {tile_height}.</source>
        <translation>{path} a {width} x {height} pixels, moins qu'une tuile de {tile_width} x {tile_height}.</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels.</source>
        <translation>{path} a {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>{path} is a JPEG file: its compression changes the values along the outlines, so they name no classes.</source>
        <translation>{path} est un fichier JPEG : sa compression change les valeurs le long des contours, elles ne désignent donc pas de classes.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <source>{path} is a model of objects.</source>
        <translation>{path} est un modèle d'objets.</translation>
    </message>
    <message>
        <source>{path} is a raster that declares no nodata value, so 0 was taken for no label. If 0 is a class, give it a name, or declare another value to be nodata.</source>
        <translation>{path} est un raster qui ne déclare pas de valeur nodata, 0 a donc été pris pour l'absence d'étiquette. Si 0 est une classe, donnez-lui un nom, ou déclarez une autre valeur comme nodata.</translation>
    </message>
    <message>
        <source>{path} is a text of more than {most} MB.</source>
        <translation>{path} est un texte de plus de {most} MB.</translation>
    </message>
    <message>
        <source>{path} is a trained classifier, not an encoder.</source>
        <translation>{path} est un classifieur entraîné, pas un encodeur.</translation>
    </message>
    <message>
        <source>{path} is a workbook.</source>
        <translation>{path} est un classeur.</translation>
    </message>
    <message>
        <source>{path} is an encoder; it has no classes.</source>
        <translation>{path} est un encodeur ; il n'a pas de classes.</translation>
    </message>
    <message>
        <source>{path} is damaged or was edited: its checksum does not match.</source>
        <translation>{path} est endommagé ou a été modifié : sa somme de contrôle ne correspond pas.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not a file of weights.</source>
        <translation>{path} est endommagé, ou n'est pas un fichier de poids.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no journal of runs.</source>
        <translation>{path} est endommagé, ou n'est pas un journal d'exécutions.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a result of this kind.</source>
        <translation>{path} est endommagé, ou n'est pas un résultat de ce type.</translation>
    </message>
    <message>
        <source>{path} is damaged: it has {found} bytes in place of {known}.</source>
        <translation>{path} est endommagé : il a {found} octets au lieu de {known}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it should have {blocks} blocks of pixels, but names the places of {places}.</source>
        <translation>{path} est endommagé : le fichier devrait avoir {blocks} blocs de pixels, mais n’indique la place que de {places}.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is not JSON.</source>
        <translation>{path} est endommagé : son en-tête n'est pas du JSON.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is not a JSON object.</source>
        <translation>{path} est endommagé : son en-tête n'est pas un objet JSON.</translation>
    </message>
    <message>
        <source>{path} is damaged: rows {row} to {last_row}, columns {column} to {last_column} cannot be decoded ({reason}).</source>
        <translation>{path} est endommagé : les lignes {row} à {last_row}, colonnes {column} à {last_column} ne peuvent pas être décodées ({reason}).</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes).</source>
        <translation>{path} est vide (0 octet).</translation>
    </message>
    <message>
        <source>{path} is georeferenced only by a sensor model (RPC).</source>
        <translation>{path} n'est géoréférencé que par un modèle de capteur (RPC).</translation>
    </message>
    <message>
        <source>{path} is georeferenced only by ground control points.</source>
        <translation>{path} n'est géoréférencé que par des points de contrôle au sol.</translation>
    </message>
    <message>
        <source>{path} is in an unsupported format ({name}).</source>
        <translation>{path} est dans un format non pris en charge ({name}).</translation>
    </message>
    <message>
        <source>{path} is in an unsupported format.</source>
        <translation>{path} est dans un format non pris en charge.</translation>
    </message>
    <message>
        <source>{path} is in the format {driver}, which is not supported.</source>
        <translation>{path} est au format {driver}, qui n'est pas pris en charge.</translation>
    </message>
    <message>
        <source>{path} is larger than {largest_gib:.0f} GiB.</source>
        <translation>{path} dépasse {largest_gib:.0f} GiB.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} est introuvable.</translation>
    </message>
    <message>
        <source>{path} is neither a COCO file nor a YOLO folder.</source>
        <translation>{path} n'est ni un fichier COCO ni un dossier YOLO.</translation>
    </message>
    <message>
        <source>{path} is no STAC item, catalogue or collection.</source>
        <translation>{path} n'est ni un élément, ni un catalogue, ni une collection STAC.</translation>
    </message>
    <message>
        <source>{path} is no address.</source>
        <translation>{path} n’est pas une adresse.</translation>
    </message>
    <message>
        <source>{path} is no image of an earlier sample; it would be replaced.</source>
        <translation>{path} n'est pas une image d'un exemple antérieur ; il serait remplacé.</translation>
    </message>
    <message>
        <source>{path} is no join file of a cluster: {reason}</source>
        <translation>{path} n’est pas le fichier d’adhésion d’une grappe : {reason}</translation>
    </message>
    <message>
        <source>{path} is no table: {reason}</source>
        <translation>{path} n'est pas un tableau : {reason}</translation>
    </message>
    <message>
        <source>{path} is not a class map: it contains more than {most} different values.</source>
        <translation>{path} n'est pas une carte de classes : il contient plus de {most} valeurs différentes.</translation>
    </message>
    <message>
        <source>{path} is not a class map: it contains values beyond {most:,}.</source>
        <translation>{path} n'est pas une carte de classes : il contient des valeurs au-delà de {most:,}.</translation>
    </message>
    <message>
        <source>{path} is not a class map: it contains values that are not whole numbers.</source>
        <translation>{path} n'est pas une carte de classes : il contient des valeurs qui ne sont pas des nombres entiers.</translation>
    </message>
    <message>
        <source>{path} is not a classifier made with this program.</source>
        <translation>{path} n'est pas un classifieur produit par ce programme.</translation>
    </message>
    <message>
        <source>{path} is not a file on this machine.</source>
        <translation>{path} n'est pas un fichier de cette machine.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} n'est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{path} is not a safetensors file.</source>
        <translation>{path} n'est pas un fichier safetensors.</translation>
    </message>
    <message>
        <source>{path} is not a sample: it has no points with a field {field}.</source>
        <translation>{path} n'est pas un échantillon : il n'a pas de points avec un champ {field}.</translation>
    </message>
    <message>
        <source>{path} is not a {suffix} file.</source>
        <translation>{path} n'est pas un fichier {suffix}.</translation>
    </message>
    <message>
        <source>{path} is not in a folder that could name its class.</source>
        <translation>{path} n'est pas dans un dossier qui pourrait nommer sa classe.</translation>
    </message>
    <message>
        <source>{path} is not of a supported type.</source>
        <translation>{path} n'est pas d'un type pris en charge.</translation>
    </message>
    <message>
        <source>{path} is not the file that {result} describes.</source>
        <translation>{path} n'est pas le fichier que décrit {result}.</translation>
    </message>
    <message>
        <source>{path} is not the index of a checkpoint of version {version}.</source>
        <translation>{path} n'est pas l'index d'un point de reprise de version {version}.</translation>
    </message>
    <message>
        <source>{path} is on {host}, which is not allowed.</source>
        <translation>{path} se trouve sur {host}, qui n'est pas autorisé.</translation>
    </message>
    <message>
        <source>{path} is outside the area of {crs}.</source>
        <translation>{path} est hors de la zone de {crs}.</translation>
    </message>
    <message>
        <source>{path} is stored in blocks of {columns} x {rows} pixels ({mib:.0f} MiB), which do not fit into memory.</source>
        <translation>{path} est stocké en blocs de {columns} x {rows} pixels ({mib:.0f} MiB), qui ne tiennent pas en mémoire.</translation>
    </message>
    <message>
        <source>{path} is the result of {job}, which has no accuracy of a map.</source>
        <translation>{path} est le résultat de {job}, qui n'a pas d'exactitude de carte.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} est déjà là.</translation>
    </message>
    <message>
        <source>{path} is too large for a raster of labels: {width} x {height} pixels.</source>
        <translation>{path} est trop grand pour un raster d'étiquettes : {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>{path} is too large for an image.</source>
        <translation>{path} est trop grand pour une image.</translation>
    </message>
    <message>
        <source>{path} is truncated, or something was added to it.</source>
        <translation>{path} est tronqué, ou quelque chose y a été ajouté.</translation>
    </message>
    <message>
        <source>{path} is truncated.</source>
        <translation>{path} est tronqué.</translation>
    </message>
    <message>
        <source>{path} is truncated: its block at row {row}, column {column} is beyond the end of the file.</source>
        <translation>{path} est tronqué : son bloc à la ligne {row}, colonne {column} est au-delà de la fin du fichier.</translation>
    </message>
    <message>
        <source>{path} leads on to {host}, which is not allowed.</source>
        <translation>{path} renvoie à {host}, qui n'est pas autorisé.</translation>
    </message>
    <message>
        <source>{path} leads to no acquisition.</source>
        <translation>{path} ne mène à aucune acquisition.</translation>
    </message>
    <message>
        <source>{path} leads to several acquisitions.</source>
        <translation>{path} mène à plusieurs acquisitions.</translation>
    </message>
    <message>
        <source>{path} leads to {href}, which is not on this machine.</source>
        <translation>{path} mène à {href}, qui n'est pas sur cette machine.</translation>
    </message>
    <message>
        <source>{path} lies outside of the area of the grid's CRS.</source>
        <translation>{path} est en dehors du domaine du SCR de la grille.</translation>
    </message>
    <message>
        <source>{path} lies outside your user folder, where others may read it. Whoever has it is let in.</source>
        <translation>{path} se trouve hors de votre dossier d’utilisateur, où d’autres peuvent le lire. Qui le possède est admis.</translation>
    </message>
    <message>
        <source>{path} names no runs.</source>
        <translation>{path} n'indique aucune exécution.</translation>
    </message>
    <message>
        <source>{path} names pixels, not whole places.</source>
        <translation>{path} nomme des pixels, pas des lieux entiers.</translation>
    </message>
    <message>
        <source>{path} names the image {name}, which is neither beside it nor in a folder called images.</source>
        <translation>{path} nomme l'image {name}, qui n'est ni à côté ni dans un dossier appelé images.</translation>
    </message>
    <message>
        <source>{path} names whole places, not pixels.</source>
        <translation>{path} nomme des lieux entiers, pas des pixels.</translation>
    </message>
    <message>
        <source>{path} names {count:,} {count:class|classes}.</source>
        <translation>{path} nomme {count:,} {count:classe|classes}.</translation>
    </message>
    <message>
        <source>{path} names {name}, which leads out of its folder.</source>
        <translation>{path} nomme {name}, qui mène hors de son dossier.</translation>
    </message>
    <message>
        <source>{path} occurs twice in the sources.</source>
        <translation>{path} apparaît deux fois dans les sources.</translation>
    </message>
    <message>
        <source>{path} reaches around the Earth more than once: its longitudes run from {west:.6g} to {east:.6g} degrees.</source>
        <translation>{path} fait plus d'une fois le tour de la Terre : ses longitudes vont de {west:.6g} à {east:.6g} degrés.</translation>
    </message>
    <message>
        <source>{path} reaches beyond a pole: its latitudes run from {south:.6g} to {north:.6g} degrees.</source>
        <translation>{path} dépasse un pôle : ses latitudes vont de {south:.6g} à {north:.6g} degrés.</translation>
    </message>
    <message>
        <source>{path} refers to other files or hosts (a virtual raster).</source>
        <translation>{path} renvoie à d'autres fichiers ou hôtes (un raster virtuel).</translation>
    </message>
    <message>
        <source>{path} refers to other files or hosts.</source>
        <translation>{path} renvoie à d'autres fichiers ou hôtes.</translation>
    </message>
    <message>
        <source>{path} refers to {name}, which is read in a way that is not allowed.</source>
        <translation>{path} renvoie à {name}, qui est lu d’une façon non autorisée.</translation>
    </message>
    <message>
        <source>{path} was edited or is damaged: its checksum does not match.</source>
        <translation>{path} a été modifié ou est endommagé : sa somme de contrôle ne correspond pas.</translation>
    </message>
    <message>
        <source>{path} was not written by an earlier run of {job}, or was changed since; it would be replaced.</source>
        <translation>{path} n'a pas été écrit par une exécution antérieure de {job}, ou a été modifié depuis ; il serait remplacé.</translation>
    </message>
    <message>
        <source>{path} was truncated during the run.</source>
        <translation>{path} a été tronqué pendant l'exécution.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program (card version {version}; this one reads up to {known_version}).</source>
        <translation>{path} a été écrit par une version plus récente du programme (version de fiche {version} ; celle-ci lit jusqu'à {known_version}).</translation>
    </message>
    <message>
        <source>{path} would be cut into {count} patches; at most {most} of one image are looked at.</source>
        <translation>{path} serait découpé en {count} imagettes ; au plus {most} par image sont examinées.</translation>
    </message>
    <message>
        <source>{path}, which you chose, is not used: {reason}</source>
        <translation>{path}, que vous avez choisi, n'est pas utilisé : {reason}</translation>
    </message>
    <message>
        <source>{path}: about {share:.0%} of the pixels have the value {value:g} in every band, and count as data. If they show nothing, as beside a scene, enter {value:g} under “{label}”; else they distort statistics and results.</source>
        <translation>{path} : environ {share:.0%} des pixels ont la valeur {value:g} dans toutes les bandes et comptent comme données. S'ils ne montrent rien, comme à côté d'une scène, saisissez {value:g} sous « {label} » ; sinon ils faussent les statistiques et les résultats.</translation>
    </message>
    <message>
        <source>{path}: band {band} is called alpha, but its values are not those of transparency, so it is used as a band of the image. “Alpha band” changes that.</source>
        <translation>{path} : la bande {band} s'appelle alpha, mais ses valeurs ne sont pas celles d'une transparence, elle est donc utilisée comme bande de l'image. « Bande alpha » change cela.</translation>
    </message>
    <message>
        <source>{path}: the card is incomplete: {reason}</source>
        <translation>{path} : la fiche est incomplète : {reason}</translation>
    </message>
    <message>
        <source>{path}: the card is not that of a classifier.</source>
        <translation>{path} : la fiche n'est pas celle d'un classifieur.</translation>
    </message>
    <message>
        <source>{path}: the card is not that of an encoder.</source>
        <translation>{path} : la fiche n'est pas celle d'un encodeur.</translation>
    </message>
    <message>
        <source>{path}: the card lists classes that cannot be used: {reason}</source>
        <translation>{path} : la fiche énumère des classes inutilisables : {reason}</translation>
    </message>
    <message>
        <source>{path}: the card names an unknown architecture, {architecture}.</source>
        <translation>{path} : la fiche nomme une architecture inconnue, {architecture}.</translation>
    </message>
    <message>
        <source>{path}: the card was edited or is damaged.</source>
        <translation>{path} : la fiche a été modifiée ou est endommagée.</translation>
    </message>
    <message>
        <source>{path}: the weights are not those that the card was written for.</source>
        <translation>{path} : les poids ne sont pas ceux pour lesquels la fiche a été écrite.</translation>
    </message>
    <message>
        <source>{pixels:,} {pixels:pixel|pixels} changed, {percent:.2f} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>{pixels:,} pixels ont changé, {percent:.2f} % de ce qui a été comparé, en {polygons:,} {polygons:zone|zones}.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {reason}</source>
        <translation>{place} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>{place} contains weights that are not finite, first in {name}.</source>
        <translation>{place} contient des poids qui ne sont pas finis, d'abord dans {name}.</translation>
    </message>
    <message>
        <source>{place} has changed since it was measured.</source>
        <translation>{place} a changé depuis sa mesure.</translation>
    </message>
    <message>
        <source>{place} is the checkpoint of another run: {reasons}.</source>
        <translation>{place} est le point de reprise d'une autre exécution : {reasons}.</translation>
    </message>
    <message>
        <source>{place}: the card describes a {architecture} with {bands} {bands:band|bands}, but the encoder is a {own_architecture} with {band_count}.</source>
        <translation>{place} : la fiche décrit un {architecture} à {bands} {bands:bande|bandes}, mais l'encodeur est un {own_architecture} à {band_count}.</translation>
    </message>
    <message>
        <source>{place}: the card does not have one mean and one standard deviation per band.</source>
        <translation>{place} : la fiche n'a pas une moyenne et un écart-type par bande.</translation>
    </message>
    <message>
        <source>{place}: the card does not have one name per band.</source>
        <translation>{place} : la fiche n'a pas un nom par bande.</translation>
    </message>
    <message>
        <source>{place}: the card does not have one usable number per band for the scaling.</source>
        <translation>{place} : la fiche n'a pas un nombre utilisable par bande pour la mise à l'échelle.</translation>
    </message>
    <message>
        <source>{place}: the card has a mean or a standard deviation that cannot be used.</source>
        <translation>{place} : la fiche a une moyenne ou un écart-type inutilisable.</translation>
    </message>
    <message>
        <source>{place}: the card has a measured figure that is not a number.</source>
        <translation>{place} : la fiche a un chiffre mesuré qui n'est pas un nombre.</translation>
    </message>
    <message>
        <source>{place}: the card has a standard deviation that is not above 0.</source>
        <translation>{place} : la fiche a un écart-type qui n'est pas supérieur à 0.</translation>
    </message>
    <message>
        <source>{place}: the card has settings or provenance that are not text.</source>
        <translation>{place} : la fiche a des paramètres ou une provenance qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>{place}: the card has values of the wrong type.</source>
        <translation>{place} : la fiche a des valeurs du mauvais type.</translation>
    </message>
    <message>
        <source>{place}: the card lists {described_classes} {described_classes:class|classes}.</source>
        <translation>{place} : la fiche énumère {described_classes} {described_classes:classe|classes}.</translation>
    </message>
    <message>
        <source>{place}: the card names an impossible ground resolution, {metres}.</source>
        <translation>{place} : la fiche nomme une résolution au sol impossible, {metres}.</translation>
    </message>
    <message>
        <source>{place}: the card names an unknown kind of model, {kind}.</source>
        <translation>{place} : la fiche nomme un type de modèle inconnu, {kind}.</translation>
    </message>
    <message>
        <source>{place}: the card names an unknown normalisation, {normalisation}.</source>
        <translation>{place} : la fiche nomme une normalisation inconnue, {normalisation}.</translation>
    </message>
    <message>
        <source>{place}: the card names no bands.</source>
        <translation>{place} : la fiche ne nomme pas de bandes.</translation>
    </message>
    <message>
        <source>{place}: the card names no maps.</source>
        <translation>{place} : la fiche ne nomme pas de cartes.</translation>
    </message>
    <message>
        <source>{place}: the card names unknown maps: {maps}.</source>
        <translation>{place} : la fiche nomme des cartes inconnues : {maps}.</translation>
    </message>
    <message>
        <source>{place}: the card names {dates} dates.</source>
        <translation>{place} : la fiche nomme {dates} dates.</translation>
    </message>
    <message>
        <source>{place}: the card names {steps} training steps.</source>
        <translation>{place} : la fiche nomme {steps} étapes d'entraînement.</translation>
    </message>
    <message>
        <source>{program} did not answer for {seconds} seconds.</source>
        <translation>{program} n'a pas répondu pendant {seconds} secondes.</translation>
    </message>
    <message>
        <source>{program} ended with status {status}: {line}</source>
        <translation>{program} s'est terminé avec l'état {status} : {line}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} It is tried again every {seconds} seconds.</source>
        <translation>{reason} Nouvel essai toutes les {seconds} secondes.</translation>
    </message>
    <message>
        <source>{setup}</source>
        <translation>{setup}</translation>
    </message>
    <message>
        <source>{setup} The old environment stays until the new one works.</source>
        <translation>{setup} L'ancien environnement reste jusqu'à ce que le nouveau fonctionne.</translation>
    </message>
    <message>
        <source>{share:.0%} of the pixels have exactly the same values in both dates. If these pixels contain no data, enter their value under “Nodata of before” and “Nodata of after”.</source>
        <translation>{share:.0%} des pixels ont exactement les mêmes valeurs aux deux dates. Si ces pixels ne contiennent pas de données, saisissez leur valeur sous « Nodata d'avant » et « Nodata d'après ».</translation>
    </message>
    <message>
        <source>{share:.1%} of the mask {name} has values that {kind_label} does not have, such as {values}. Check “Kind of mask”.</source>
        <translation>{share:.1%} du masque {name} a des valeurs que {kind_label} n'a pas, par exemple {values}. Vérifiez « Type de masque ».</translation>
    </message>
    <message>
        <source>{share:.2f} GB of memory for each of {count} {count:process|processes} are too little: the libraries alone take {least:.2f} GB.</source>
        <translation>{share:.2f} Go de mémoire pour chacun de {count} {count:processus|processus} ne suffisent pas : les bibliothèques seules en prennent {least:.2f} Go.</translation>
    </message>
    <message>
        <source>{side} next to {path} is not a regular file.</source>
        <translation>{side} à côté de {path} n'est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{side} next to {path} refers to other files.</source>
        <translation>{side} à côté de {path} renvoie à d'autres fichiers.</translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation>{size:.0f} Mo</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} Go</translation>
    </message>
    <message>
        <source>{size} are not used any more.</source>
        <translation>{size} ne sont plus utilisés.</translation>
    </message>
    <message>
        <source>{size} from {index}</source>
        <translation>{size} depuis {index}</translation>
    </message>
    <message>
        <source>{size} in {folder}, set up {made}</source>
        <translation>{size} dans {folder}, installé le {made}</translation>
    </message>
    <message>
        <source>{size}: torch from {host}, the others from {index}</source>
        <translation>{size} : torch depuis {host}, les autres depuis {index}</translation>
    </message>
    <message>
        <source>{source} cannot be opened for export.</source>
        <translation>{source} ne peut pas être ouvert pour l'exportation.</translation>
    </message>
    <message>
        <source>{source} contains no images.</source>
        <translation>{source} ne contient pas d'images.</translation>
    </message>
    <message>
        <source>{source} contains no pair of before and after.</source>
        <translation>{source} ne contient pas de paire before et after.</translation>
    </message>
    <message>
        <source>{source} contains only one class, {name}.</source>
        <translation>{source} ne contient qu'une classe, {name}.</translation>
    </message>
    <message>
        <source>{source} does not hold the folders images and masks.</source>
        <translation>{source} ne contient pas les dossiers images et masks.</translation>
    </message>
    <message>
        <source>{source} has a card that defines its bands and its scaling.</source>
        <translation>{source} a une fiche qui définit ses bandes et sa mise à l'échelle.</translation>
    </message>
    <message>
        <source>{source} has no classes: it is no folder of images and masks, and no label layer was chosen.</source>
        <translation>{source} n'a pas de classes : ce n'est pas un dossier d'images et de masques, et aucune couche d'étiquettes n'a été choisie.</translation>
    </message>
    <message>
        <source>{source} has nodata settings in QGIS that a file cannot store.</source>
        <translation>{source} a dans QGIS des paramètres nodata qu'un fichier ne peut pas enregistrer.</translation>
    </message>
    <message>
        <source>{source} is neither a folder nor a zip file.</source>
        <translation>{source} n'est ni un dossier ni un fichier zip.</translation>
    </message>
    <message>
        <source>{source} is not a folder.</source>
        <translation>{source} n'est pas un dossier.</translation>
    </message>
    <message>
        <source>{table} cannot be read: {reason}.</source>
        <translation>{table} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{table} contains none of the {count} {count:image|images} in {source}.</source>
        <translation>{table} ne contient aucune des {count} {count:image|images} de {source}.</translation>
    </message>
    <message>
        <source>{table} does not exist.</source>
        <translation>{table} n'existe pas.</translation>
    </message>
    <message>
        <source>{table} gives {path} {count} {count:class|classes}.</source>
        <translation>{table} donne à {path} {count} {count:classe|classes}.</translation>
    </message>
    <message>
        <source>{table} has no position of {path}.</source>
        <translation>{table} n'a pas de position de {path}.</translation>
    </message>
    <message>
        <source>{table} is not a label table.</source>
        <translation>{table} n'est pas une table d'étiquettes.</translation>
    </message>
    <message>
        <source>{table}, line {line}, cannot be used: {row}</source>
        <translation>{table}, ligne {line}, est inutilisable : {row}</translation>
    </message>
    <message>
        <source>{table}, line {line}: an earlier line says something else of {path}.</source>
        <translation>{table}, ligne {line} : une ligne précédente dit autre chose de {path}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f} ± {error:.3f}, the binomial error of {images:,} test {images:image|images}.</source>
        <translation>{task} de {encoder} : {figure} {mean:.3f} ± {error:.3f}, l'erreur binomiale de {images:,} {images:image|images} de test.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f} ± {error:.3f}, the binomial error of {images:,} test {images:image|images}; spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation>{task} de {encoder} : {figure} {mean:.3f} ± {error:.3f}, l'erreur binomiale de {images:,} {images:image|images} de test ; dispersion {spread:.3f} sur {seeds} {seeds:graine|graines}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}, 95 % interval {low:.3f} to {high:.3f} over {units:,} test {units:image or polygon|images or polygons}.</source>
        <translation>{task} de {encoder} : {figure} {mean:.3f}, intervalle à 95 % de {low:.3f} à {high:.3f} sur {units:,} {units:image ou polygone|images ou polygones} de test.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}, 95 % interval {low:.3f} to {high:.3f} over {units:,} test {units:image or polygon|images or polygons}; spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation>{task} de {encoder} : {figure} {mean:.3f}, intervalle à 95 % de {low:.3f} à {high:.3f} sur {units:,} {units:image ou polygone|images ou polygones} de test ; dispersion {spread:.3f} sur {seeds} {seeds:graine|graines}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}, spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation>{task} de {encoder} : {figure} {mean:.3f}, dispersion {spread:.3f} sur {seeds} {seeds:graine|graines}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}.</source>
        <translation>{task} de {encoder} : {figure} {mean:.3f}.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{time}, on a usual line</source>
        <translation>{time}, avec une connexion ordinaire</translation>
    </message>
    <message>
        <source>{train_count} {train_count:place is|places are} left for training and {test_count} for testing.</source>
        <translation>Il reste {train_count} {train_count:lieu|lieux} pour l'entraînement et {test_count} pour le test.</translation>
    </message>
    <message>
        <source>{truth} has {width} x {height} pixels, but {path} has {before_width} x {before_height}.</source>
        <translation>{truth} a {width} x {height} pixels, mais {path} en a {before_width} x {before_height}.</translation>
    </message>
    <message>
        <source>{value} is not encrypted, so anybody in the network could send work to this program.</source>
        <translation>{value} n’est pas chiffré, n’importe qui dans le réseau pourrait donc envoyer du travail à ce programme.</translation>
    </message>
    <message>
        <source>{value}, one of the files to add, does not exist.</source>
        <translation>{value}, l'un des fichiers à ajouter, n'existe pas.</translation>
    </message>
    <message>
        <source>{value}, one of the files to add, is a folder.</source>
        <translation>{value}, l'un des fichiers à ajouter, est un dossier.</translation>
    </message>
    <message>
        <source>{what} ({crs_name}) is on another datum than the image ({grid_crs}). The best transformation (to {best_m:.2g} m) needs the grid {files}, which is not installed, so places are off by an unknown distance, from decimetres to hundreds of metres. In QGIS, reproject it to the CRS of the image first.</source>
        <translation>{what} ({crs_name}) est dans un autre référentiel géodésique que l'image ({grid_crs}). La meilleure transformation (à {best_m:.2g} m) exige la grille {files}, qui n'est pas installée, les positions sont donc décalées d'une distance inconnue, de quelques décimètres à des centaines de mètres. Dans QGIS, reprojetez-le d'abord dans le SCR de l'image.</translation>
    </message>
    <message>
        <source>{what} ({crs_name}) is on another datum than the image ({grid_crs}). The best transformation (to {best_m:.2g} m) needs the grid {files}, which is not installed, so places may be off by {used_m:.2g} m. In QGIS, reproject it to the CRS of the image first.</source>
        <translation>{what} ({crs_name}) est dans un autre référentiel géodésique que l'image ({grid_crs}). La meilleure transformation (à {best_m:.2g} m) exige la grille {files}, qui n'est pas installée, les positions peuvent donc être décalées de {used_m:.2g} m. Dans QGIS, reprojetez-le d'abord dans le SCR de l'image.</translation>
    </message>
    <message>
        <source>{width} x {height} px, cell {cell}, {crs}</source>
        <translation>{width} x {height} px, cellule {cell}, {crs}</translation>
    </message>
    <message>
        <source>{workers} {workers:worker|workers} on {machines} {machines:machine|machines} {workers:answers|answer}, with engine {engine}, torch {torch} and GDAL {gdal}, as here.</source>
        <translation>{workers} processus de calcul sur {machines} {machines:machine|machines} {workers:répond|répondent}, avec le moteur {engine}, torch {torch} et GDAL {gdal}, comme ici.</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} (between {} and {})</source>
        <translation>{} (entre {} et {})</translation>
    </message>
    <message>
        <source>{} (comes with the plugin)</source>
        <translation>{} (fourni avec l'extension)</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} already contains a result, which would be replaced.</source>
        <translation>{} contient déjà un résultat, qui serait remplacé.</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} bandes</translation>
    </message>
    <message>
        <source>{} cannot be opened.</source>
        <translation>{} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>{} cannot be read as a raster. It may be damaged or in an unknown format; download or copy it again.</source>
        <translation>{} ne peut pas être lu comme raster. Il est peut-être endommagé ou dans un format inconnu ; téléchargez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{} cannot be read as a vector layer. It may be damaged or in an unknown format; download or copy it again.</source>
        <translation>{} ne peut pas être lu comme couche vectorielle. Il est peut-être endommagé ou dans un format inconnu ; téléchargez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{} trouvés</translation>
    </message>
    <message>
        <source>{} ha</source>
        <translation>{} ha</translation>
    </message>
    <message>
        <source>{} is empty (0 bytes). Download or copy the file again.</source>
        <translation>{} est vide (0 octet). Téléchargez ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{} is no model of places.</source>
        <translation>{} n'est pas un modèle de lieux.</translation>
    </message>
    <message>
        <source>{} is not a model of objects.</source>
        <translation>{} n'est pas un modèle d'objets.</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} min {} s</translation>
    </message>
    <message>
        <source>{} of these are expected to be right</source>
        <translation>{} d'entre eux sont sans doute justes</translation>
    </message>
    <message>
        <source>{} right</source>
        <translation>{} justes</translation>
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
        <translation>« Bandes » est vide, mais l'encodeur a {count} {count:bande|bandes} d'entrée.</translation>
    </message>
    <message>
        <source>“Bands” names {named} {named:band|bands}, but the encoder has {count} input {count:band|bands}.</source>
        <translation>« Bandes » nomme {named} {named:bande|bandes}, mais l'encodeur a {count} {count:bande|bandes} d'entrée.</translation>
    </message>
    <message>
        <source>“Bands”: {path} does not have all of the bands {chosen}.</source>
        <translation>« Bandes » : {path} n'a pas toutes les bandes {chosen}.</translation>
    </message>
    <message>
        <source>“Bands”: {path} has no {wanted}.</source>
        <translation>« Bandes » : {path} n'a pas {wanted}.</translation>
    </message>
    <message>
        <source>“CRS of the result” is set, but the rasters have no CRS to transform from.</source>
        <translation>« SCR du résultat » est défini, mais les rasters n'ont pas de SCR à partir duquel transformer.</translation>
    </message>
    <message>
        <source>“Cell size of the result” is {cell_size}.</source>
        <translation>« Taille de cellule du résultat » vaut {cell_size}.</translation>
    </message>
    <message>
        <source>“Decoder” is {decoder}, which does not serve the task {choice}.</source>
        <translation>« Décodeur » vaut {decoder}, qui ne sert pas à la tâche {choice}.</translation>
    </message>
    <message>
        <source>“Image” and “Labels” belong together, but one of them is missing.</source>
        <translation>« Image » et « Étiquettes » vont ensemble, mais l'un des deux manque.</translation>
    </message>
    <message>
        <source>“Image” and “Objects” belong together, but one of them is missing.</source>
        <translation>« Image » et « Objets » vont ensemble, mais l'un des deux manque.</translation>
    </message>
    <message>
        <source>“Matched cells” is {matches}, but a view of {view_px} px has {cells} {cells:cell|cells} of {cell_px} px.</source>
        <translation>« Cellules appariées » vaut {matches}, mais une vue de {view_px} px a {cells} {cells:cellule|cellules} de {cell_px} px.</translation>
    </message>
    <message>
        <source>“Name” is {name}, which cannot be the name of a file.</source>
        <translation>« Nom » vaut {name}, qui ne peut pas être un nom de fichier.</translation>
    </message>
    <message>
        <source>“Oriented boxes” is switched on, but no label says how its object lies: all of them are points, or boxes along the edges of the image.</source>
        <translation>« Boîtes orientées » est activée, mais aucune étiquette ne dit comment son objet est orienté : ce sont toutes des points, ou des boîtes le long des bords de l'image.</translation>
    </message>
    <message>
        <source>“Red, green, blue” cannot be read: {value}.</source>
        <translation>« Rouge, vert, bleu » ne peut pas être lu : {value}.</translation>
    </message>
    <message>
        <source>“Scene table”: {name} has two scenes in {path}.</source>
        <translation>« Table des scènes » : {name} a deux scènes dans {path}.</translation>
    </message>
    <message>
        <source>“Scene table”: {path} cannot be read: {reason}.</source>
        <translation>« Table des scènes » : {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>“Scene table”: {path} has no column {name}.</source>
        <translation>« Table des scènes » : {path} n'a pas de colonne {name}.</translation>
    </message>
    <message>
        <source>“Scene table”: {scene_table} contains none of the {count} {count:image|images}, such as {example}.</source>
        <translation>« Table des scènes » : {scene_table} ne contient aucune des {count} {count:image|images}, par exemple {example}.</translation>
    </message>
    <message>
        <source>“Scene temperature” is {scene_temperature}, which is above the “Temperature” of {temperature}.</source>
        <translation>« Température de scène » vaut {scene_temperature}, au-dessus de la « Température » de {temperature}.</translation>
    </message>
    <message>
        <source>“Settings for all” has a quotation mark without its other half.</source>
        <translation>« Réglages pour toutes » contient un guillemet sans son pendant.</translation>
    </message>
    <message>
        <source>“Settings for all” has {word}, which is no parameter with a value.</source>
        <translation>« Réglages pour toutes » contient {word}, qui n'est pas un paramètre avec une valeur.</translation>
    </message>
    <message>
        <source>“Start from” is a {architecture}; this run trains a {own_architecture}.</source>
        <translation>« Partir de » est un {architecture} ; cette exécution entraîne un {own_architecture}.</translation>
    </message>
    <message>
        <source>“Supervision” is none, but segmentation is learned from labels.</source>
        <translation>« Supervision » vaut none, mais la segmentation s'apprend à partir d'étiquettes.</translation>
    </message>
    <message>
        <source>“Training data” is missing.</source>
        <translation>« Données d'entraînement » manque.</translation>
    </message>
    <message>
        <source>“{label}” cannot be read: {value}.</source>
        <translation>« {label} » ne peut pas être lu : {value}.</translation>
    </message>
    <message>
        <source>“{label}” does not touch the image: {value}.</source>
        <translation>« {label} » ne touche pas l'image : {value}.</translation>
    </message>
    <message>
        <source>“{label}” has {count} {count:band|bands}, but “{second_label}” has {second_count}.</source>
        <translation>« {label} » a {count} {count:bande|bandes}, mais « {second_label} » en a {second_count}.</translation>
    </message>
    <message>
        <source>“{label}” has {width} x {height} pixels, more than {most} along an edge.</source>
        <translation>« {label} » a {width} x {height} pixels, plus de {most} le long d'un côté.</translation>
    </message>
    <message>
        <source>“{label}” is empty: {value}. xmax must be above xmin, and ymax above ymin.</source>
        <translation>« {label} » est vide : {value}. xmax doit être supérieur à xmin, et ymax à ymin.</translation>
    </message>
    <message>
        <source>“{label}” is in m², but the images have no coordinate reference system.</source>
        <translation>« {label} » est en m², mais les images n'ont pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>“{label}” is missing.</source>
        <translation>« {label} » manque.</translation>
    </message>
    <message>
        <source>“{label}” is not a list of classes.</source>
        <translation>« {label} » n'est pas une liste de classes.</translation>
    </message>
    <message>
        <source>“{label}” is not valid JSON: {reason}</source>
        <translation>« {label} » n'est pas un JSON valide : {reason}</translation>
    </message>
    <message>
        <source>“{label}” is {value}, but it has no effect with “{chooser_label}” {chosen}.</source>
        <translation>« {label} » vaut {value}, mais cela n'a pas d'effet avec « {chooser_label} » {chosen}.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which contains bytes or signs that are no text in UTF-8.</source>
        <translation>« {label} » vaut {value}, qui contient des octets ou des signes qui ne sont pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is neither a rule nor a number between 0 and 1.</source>
        <translation>« {label} » vaut {value}, qui n'est ni une règle ni un nombre entre 0 et 1.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is neither true nor false.</source>
        <translation>« {label} » vaut {value}, qui n'est ni vrai ni faux.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is no finite number.</source>
        <translation>« {label} » vaut {value}, qui n'est pas un nombre fini.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a list of values.</source>
        <translation>« {label} » vaut {value}, qui n'est pas une liste de valeurs.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a number.</source>
        <translation>« {label} » vaut {value}, qui n'est pas un nombre.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a text.</source>
        <translation>« {label} » vaut {value}, qui n'est pas un texte.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a whole number.</source>
        <translation>« {label} » vaut {value}, qui n'est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not one of the choices.</source>
        <translation>« {label} » vaut {value}, qui ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>“{label}” is {value}.</source>
        <translation>« {label} » vaut {value}.</translation>
    </message>
    <message>
        <source>“{label}” is {value}{unit}, which is out of range.</source>
        <translation>« {label} » vaut {value}{unit}, hors de la plage autorisée.</translation>
    </message>
    <message>
        <source>“{label}” names a CRS, but the image has none.</source>
        <translation>« {label} » nomme un SCR, mais l'image n'en a pas.</translation>
    </message>
    <message>
        <source>“{label}”: a list of {count} paths is too long for one job.</source>
        <translation>« {label} » : une liste de {count} chemins est trop longue pour un traitement.</translation>
    </message>
    <message>
        <source>“{label}”: class {value} has no name.</source>
        <translation>« {label} » : la classe {value} n'a pas de nom.</translation>
    </message>
    <message>
        <source>“{label}”: no polygon of {path} touches the image.</source>
        <translation>« {label} » : aucun polygone de {path} ne touche l'image.</translation>
    </message>
    <message>
        <source>“{label}”: no polygon of {path} touches what the images have in common.</source>
        <translation>« {label} » : aucun polygone de {path} ne touche ce que les images ont en commun.</translation>
    </message>
    <message>
        <source>“{label}”: the CRS {crs} is unknown.</source>
        <translation>« {label} » : le SCR {crs} est inconnu.</translation>
    </message>
    <message>
        <source>“{label}”: the name {value} occurs twice.</source>
        <translation>« {label} » : le nom {value} apparaît deux fois.</translation>
    </message>
    <message>
        <source>“{label}”: the polygons of {path} are smaller than a pixel.</source>
        <translation>« {label} » : les polygones de {path} sont plus petits qu'un pixel.</translation>
    </message>
    <message>
        <source>“{label}”: the value {value} occurs twice.</source>
        <translation>« {label} » : la valeur {value} apparaît deux fois.</translation>
    </message>
    <message>
        <source>“{label}”: {colour} is not a colour.</source>
        <translation>« {label} » : {colour} n'est pas une couleur.</translation>
    </message>
    <message>
        <source>“{label}”: {key} is not a key.</source>
        <translation>« {label} » : {key} n'est pas une touche.</translation>
    </message>
    <message>
        <source>“{label}”: {path} contains no polygon.</source>
        <translation>« {label} » : {path} ne contient pas de polygone.</translation>
    </message>
    <message>
        <source>“{label}”: {path} has no band {part}.</source>
        <translation>« {label} » : {path} n'a pas de bande {part}.</translation>
    </message>
    <message>
        <source>“{label}”: {share:.1%} hidden by the mask {name} ({kind_label}), which was found beside the image.</source>
        <translation>« {label} » : {share:.1%} masqué par le masque {name} ({kind_label}), trouvé à côté de l'image.</translation>
    </message>
    <message>
        <source>“{label}”: {share:.1%} hidden by the mask {name} ({kind_label}).</source>
        <translation>« {label} » : {share:.1%} masqué par le masque {name} ({kind_label}).</translation>
    </message>
    <message>
        <source>“{label}”: {value} is a part of the image only in another order of its numbers.</source>
        <translation>« {label} » : {value} n'est une partie de l'image que dans un autre ordre de ses nombres.</translation>
    </message>
    <message>
        <source>“{label}”: {value} is not a class value.</source>
        <translation>« {label} » : {value} n'est pas une valeur de classe.</translation>
    </message>
    <message>
        <source>“{label}”: {value} is not an extent.</source>
        <translation>« {label} » : {value} n'est pas une emprise.</translation>
    </message>
    <message>
        <source>“{layer}” has no selected features.</source>
        <translation>« {layer} » n'a pas d'entités sélectionnées.</translation>
    </message>
    <message>
        <source>“{layer}” shows no class.</source>
        <translation>« {layer} » ne montre aucune classe.</translation>
    </message>
    <message>
        <source>“{}” is exported first: {}.</source>
        <translation>« {} » est exporté d'abord : {}.</translation>
    </message>
    <message>
        <source>“{}” was exported by an earlier run, to {}.</source>
        <translation>« {} » a été exporté par une exécution antérieure, vers {}.</translation>
    </message>
    <message>
        <source>⚠ Answers have changed since then. Compute again to include all of them.</source>
        <translation>⚠ Des réponses ont changé depuis. Recalculez pour les inclure toutes.</translation>
    </message>
    <message>
        <source>⚠ The sample was drawn from another map: {}</source>
        <translation>⚠ L'échantillon a été tiré sur une autre carte : {}</translation>
    </message>
    <message>
        <source>⚠ There is nothing to look at: add or switch on the image, or a more detailed one.</source>
        <translation>⚠ Il n'y a rien à voir : ajoutez ou affichez l'image, ou une image plus détaillée.</translation>
    </message>
    <message>
        <source>⚠ Unsaved edits are left out. Save the edits of the label layer.</source>
        <translation>⚠ Les modifications non enregistrées sont laissées de côté. Enregistrez les modifications de la couche d'étiquettes.</translation>
    </message>
</context>
</TS>
