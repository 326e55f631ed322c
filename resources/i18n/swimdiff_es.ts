<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>SwiMDiff</name>
    <message>
        <source>%v of %m checked</source>
        <translation>%v de %m verificados</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>A&amp;ñadir a la lista</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>D&amp;espués</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>Aut&amp;or</translation>
    </message>
    <message>
        <source>&amp;Back ({})</source>
        <translation>A&amp;trás ({})</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bandas</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>An&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Caja</translation>
    </message>
    <message>
        <source>&amp;Compute accuracy</source>
        <translation>&amp;Calcular exactitud</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>D&amp;iseño</translation>
    </message>
    <message>
        <source>&amp;Detect change</source>
        <translation>Detectar &amp;cambios</translation>
    </message>
    <message>
        <source>&amp;Edit page</source>
        <translation>E&amp;ditar página</translation>
    </message>
    <message>
        <source>&amp;Encoder</source>
        <translation>C&amp;odificador</translation>
    </message>
    <message>
        <source>&amp;Evaluate…</source>
        <translation>&amp;Evaluar…</translation>
    </message>
    <message>
        <source>&amp;Find cloud masks</source>
        <translation>Buscar máscaras de &amp;nubes</translation>
    </message>
    <message>
        <source>&amp;Groups of changes</source>
        <translation>Grupos &amp;de cambios</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>Cabe&amp;zal</translation>
    </message>
    <message>
        <source>&amp;Join file</source>
        <translation>Archivo de &amp;unión</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>&amp;Little</source>
        <translation>&amp;Poco</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>M&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>Nue&amp;vo…</translation>
    </message>
    <message>
        <source>&amp;Next point ({})</source>
        <translation>&amp;Punto siguiente ({})</translation>
    </message>
    <message>
        <source>&amp;Open PDF</source>
        <translation>A&amp;brir PDF</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>P&amp;ausar</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>Pun&amp;to</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>P&amp;untos</translation>
    </message>
    <message>
        <source>&amp;Pretrain encoder</source>
        <translation>&amp;Preentrenar codificador</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Procesos</translation>
    </message>
    <message>
        <source>&amp;Put aside and apply</source>
        <translation>&amp;Apartar y aplicar</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparar…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Reempl&amp;azar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Re&amp;stablecer</translation>
    </message>
    <message>
        <source>&amp;Resume pretraining</source>
        <translation>Reanudar &amp;preentrenamiento</translation>
    </message>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>&amp;Search in</source>
        <translation>Busca&amp;r en</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>&amp;Set up engine…</source>
        <translation>&amp;Instalar el motor…</translation>
    </message>
    <message>
        <source>&amp;Skip ({})</source>
        <translation>&amp;Omitir ({})</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>F&amp;uente</translation>
    </message>
    <message>
        <source>&amp;Start helping</source>
        <translation>&amp;Empezar a ayudar</translation>
    </message>
    <message>
        <source>&amp;Swipe</source>
        <translation>&amp;Cortina</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>Umb&amp;ral</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>&amp;Train a model</source>
        <translation>Entrenar &amp;y medir</translation>
    </message>
    <message>
        <source>&amp;Train and show</source>
        <translation>Entrenar &amp;y mostrar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Uncertainty</source>
        <translation>I&amp;ncertidumbre</translation>
    </message>
    <message>
        <source>&amp;Use in Classify…</source>
        <translation>&amp;Usar en Clasificar…</translation>
    </message>
    <message>
        <source>&amp;Use in Detect change</source>
        <translation>&amp;Usar en Detectar cambios</translation>
    </message>
    <message>
        <source>&amp;Use in Objects</source>
        <translation>&amp;Usar en Objetos</translation>
    </message>
    <message>
        <source>&amp;Use in Places</source>
        <translation>&amp;Usar en Lugares</translation>
    </message>
    <message>
        <source>&amp;Zoom to result</source>
        <translation>&amp;Zoom al resultado</translation>
    </message>
    <message>
        <source>(between {:.1f} and {:.1f} %)</source>
        <translation>(entre {:.1f} y {:.1f} %)</translation>
    </message>
    <message>
        <source>(between {} and {} %)</source>
        <translation>(entre {} y {} %)</translation>
    </message>
    <message>
        <source>, corrected</source>
        <translation>, corregido</translation>
    </message>
    <message>
        <source>--host takes a name such as desk.example.org, or an address such as 192.168.1.20; --port 1 to {most}.</source>
        <translation>--host toma un nombre como desk.example.org o una dirección como 192.168.1.20; --port, de 1 a {most}.</translation>
    </message>
    <message>
        <source>--host {host} with --port {port} makes no address.</source>
        <translation>--host {host} con --port {port} no da una dirección.</translation>
    </message>
    <message>
        <source>--processes takes 1 to {most}, --memory-gb more than 0, or 0 for an equal share.</source>
        <translation>--processes admite de 1 a {most}, --memory-gb más de 0, o 0 para una parte igual.</translation>
    </message>
    <message>
        <source>--processes {processes} with --memory-gb {memory} makes no worker.</source>
        <translation>--processes {processes} con --memory-gb {memory} no da ningún proceso.</translation>
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
        <translation>3.12, que uv descarga de sus creadores (unos 30 MB)</translation>
    </message>
    <message>
        <source>300 for printing; 150 gives smaller files for the screen.</source>
        <translation>300 para imprimir; 150 da archivos más pequeños para la pantalla.</translation>
    </message>
    <message>
        <source>&lt; {} %</source>
        <translation>&lt; {} %</translation>
    </message>
    <message>
        <source>&lt;b&gt;SwiMDiff&lt;/b&gt;&lt;br&gt;Change between two layers, classes from labels, maps</source>
        <translation>&lt;b&gt;SwiMDiff&lt;/b&gt;&lt;br&gt;Cambios entre dos capas, clases a partir de etiquetas, mapas</translation>
    </message>
    <message>
        <source>A .safetensors file, or a .pth, .pt, .ckpt, .tar or .bin file of PyTorch. Only weights are read from it; programs in it are not run.</source>
        <translation>Un archivo .safetensors, o un archivo .pth, .pt, .ckpt, .tar o .bin de PyTorch. Solo se leen los pesos que contiene; los programas que contenga no se ejecutan.</translation>
    </message>
    <message>
        <source>A CSV file whose columns have the names of the job's parameters, and perhaps one called name; a folder of rasters with dates in their names, of which consecutive ones of the same place become pairs; or a STAC catalogue, collection or item, which is paired likewise. Paths in a table are relative to it.</source>
        <translation>Un archivo CSV cuyas columnas se llaman como los parámetros de la tarea, y quizá una llamada name; una carpeta de rásteres con fechas en sus nombres, de los que los consecutivos de un mismo lugar forman pares; o un catálogo, una colección o un elemento STAC, que se empareja igual. Las rutas de una tabla parten de su carpeta.</translation>
    </message>
    <message>
        <source>A Python 3.11 or newer with the engine's libraries. It is never QGIS's own.</source>
        <translation>Un Python 3.11 o posterior con las bibliotecas del motor. Nunca es el del propio QGIS.</translation>
    </message>
    <message>
        <source>A band has the same value everywhere in {names}.</source>
        <translation>Una banda tiene el mismo valor en todas partes en {names}.</translation>
    </message>
    <message>
        <source>A batch of {batch_size} cannot be divided evenly among {world_size} {world_size:process|processes} with {accumulation} {accumulation:part|parts} each.</source>
        <translation>Un lote de {batch_size} no puede dividirse por igual entre {world_size} {world_size:proceso|procesos} con {accumulation} {accumulation:parte|partes} cada uno.</translation>
    </message>
    <message>
        <source>A batch of {count} {count:patch|patches} per process cannot be divided into {parts} equal parts.</source>
        <translation>Un lote de {count} {count:parche|parches} por proceso no puede dividirse en {parts} partes iguales.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Una clase necesita un nombre.</translation>
    </message>
    <message>
        <source>A client runs only one job; create another one.</source>
        <translation>Un cliente ejecuta un solo trabajo; cree otro.</translation>
    </message>
    <message>
        <source>A cluster</source>
        <translation>Un clúster</translation>
    </message>
    <message>
        <source>A cluster at {address} lets nobody in without a certificate.</source>
        <translation>Un clúster en {address} no deja entrar a nadie sin certificado.</translation>
    </message>
    <message>
        <source>A cluster needs the Python package {package}, which this engine does not have.</source>
        <translation>Un clúster necesita el paquete de Python {package}, que este motor no tiene.</translation>
    </message>
    <message>
        <source>A collection of images is enough: the encoder learns what the places in them look like.</source>
        <translation>Basta una colección de imágenes: el codificador aprende qué aspecto tienen los lugares que contienen.</translation>
    </message>
    <message>
        <source>A date such as 2018-10-13. Empty: taken from the file, if it has one.</source>
        <translation>Una fecha como 2018-10-13. Vacío: se toma del archivo, si la tiene.</translation>
    </message>
    <message>
        <source>A date such as 2020-10-13. Empty: taken from the file, if it has one.</source>
        <translation>Una fecha como 2020-10-13. Vacío: se toma del archivo, si la tiene.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {reason}</source>
        <translation>No se puede leer o escribir un archivo: {reason}</translation>
    </message>
    <message>
        <source>A file of the engine is missing. A virus scanner may have deleted it: {detail}</source>
        <translation>Falta un archivo del motor. Puede que un antivirus lo haya borrado: {detail}</translation>
    </message>
    <message>
        <source>A file that was fetched is not the known one: its checksum differs.</source>
        <translation>Un archivo descargado no es el conocido: su suma de verificación es distinta.</translation>
    </message>
    <message>
        <source>A folder with one folder of images a class, or with a label table.</source>
        <translation>Una carpeta con una carpeta de imágenes por clase, o con una tabla de etiquetas.</translation>
    </message>
    <message>
        <source>A line of {size} bytes is longer than the protocol allows.</source>
        <translation>Una línea de {size} bytes es más larga de lo que permite el protocolo.</translation>
    </message>
    <message>
        <source>A link opens the page of the download. Drop the file here afterwards: its import is filled in.</source>
        <translation>Un enlace abre la página de la descarga. Después, suelte el archivo aquí: su importación quedará rellenada.</translation>
    </message>
    <message>
        <source>A map holds at most 255 classes.</source>
        <translation>Un mapa admite como máximo 255 clases.</translation>
    </message>
    <message>
        <source>A piece ended every worker that tried it, probably for want of memory.</source>
        <translation>Una pieza terminó con todos los procesos de cálculo que la intentaron, probablemente por falta de memoria.</translation>
    </message>
    <message>
        <source>A pixel counts as unchanged if it matches any pixel of the other date within this distance.</source>
        <translation>Un píxel se considera sin cambios si coincide con algún píxel de la otra fecha dentro de esta distancia.</translation>
    </message>
    <message>
        <source>A pixel is a tile, which counts as the part around its middle.</source>
        <translation>Un píxel es una tesela, que cuenta como la parte alrededor de su centro.</translation>
    </message>
    <message>
        <source>A place may show several classes, and each gets a probability of its own. All labels of a tile count, and a text such as harbour; houses names two classes. A class that is not named at a labelled place is taken as absent there.</source>
        <translation>Un lugar puede mostrar varias clases, y cada una recibe su propia probabilidad. Cuentan todas las etiquetas de una tesela, y un texto como puerto; casas nombra dos clases. Una clase que no se nombra en un lugar etiquetado se considera ausente allí.</translation>
    </message>
    <message>
        <source>A print layout as PDF, as an image and as a template for QGIS (page.qpt). None: no page.</source>
        <translation>Una composición de impresión en PDF, como imagen y como plantilla para QGIS (page.qpt). Ninguna: sin página.</translation>
    </message>
    <message>
        <source>A process that needs more is started again. 0: half of this machine's memory is shared out among them.</source>
        <translation>Un proceso que necesita más se inicia de nuevo. 0: la mitad de la memoria de este equipo se reparte entre ellos.</translation>
    </message>
    <message>
        <source>A program still uses them. Restart QGIS, then try again.</source>
        <translation>Un programa aún los usa. Reinicie QGIS y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Un cuarto</translation>
    </message>
    <message>
        <source>A raster of a second date, for classes of change. Its grid may differ.</source>
        <translation>Un ráster de una segunda fecha, para clases de cambio. Su cuadrícula puede ser distinta.</translation>
    </message>
    <message>
        <source>A raster of classes, polygons or points whose classes are known. Without it, points are drawn.</source>
        <translation>Un ráster de clases, polígonos o puntos cuyas clases se conocen. Sin referencia se extraen puntos.</translation>
    </message>
    <message>
        <source>A scheduler cannot listen at {host}:{port}: {reason}</source>
        <translation>Un planificador no puede escuchar en {host}:{port}: {reason}</translation>
    </message>
    <message>
        <source>A simple random sample, estimated by classes of the map (post-stratified, Olofsson et al. 2014), because the map knows their areas.</source>
        <translation>Una muestra aleatoria simple, estimada por clases del mapa (posestratificada, Olofsson et al. 2014), porque el mapa conoce sus áreas.</translation>
    </message>
    <message>
        <source>A simple random sample, estimated from the counts alone: some class has too few points.</source>
        <translation>Una muestra aleatoria simple, estimada solo a partir de los recuentos: alguna clase tiene muy pocos puntos.</translation>
    </message>
    <message>
        <source>A standard error of {precision:g} takes {needed:,} {needed:point|points}; {count:,} {count:is|are} drawn. Allow a larger standard error: the number of points falls with its square, and every point has to be looked at.</source>
        <translation>Un error estándar de {precision:g} requiere {needed:,} {needed:punto|puntos}; se extraen {count:,}. Admita un error estándar mayor: el número de puntos disminuye con su cuadrado, y hay que mirar cada punto.</translation>
    </message>
    <message>
        <source>A systematic sample, estimated by classes of the map (post-stratified, Olofsson et al. 2014), because the map knows their areas.</source>
        <translation>Una muestra sistemática, estimada por clases del mapa (posestratificada, Olofsson et al. 2014), porque el mapa conoce sus áreas.</translation>
    </message>
    <message>
        <source>A systematic sample, estimated from the counts alone: some class has too few points.</source>
        <translation>Una muestra sistemática, estimada solo a partir de los recuentos: alguna clase tiene muy pocos puntos.</translation>
    </message>
    <message>
        <source>A tile would have {width} x {height} pixels of {path}.</source>
        <translation>Una tesela tendría {width} x {height} píxeles de {path}.</translation>
    </message>
    <message>
        <source>A user and a password in it are not stored: they are forgotten when QGIS is closed.</source>
        <translation>El usuario y la contraseña que contenga no se guardan: se olvidan al cerrar QGIS.</translation>
    </message>
    <message>
        <source>A value that means no data, beside the one that the file declares.</source>
        <translation>Un valor que significa sin datos, además del que declara el archivo.</translation>
    </message>
    <message>
        <source>A value that means no data, beside those that the files declare.</source>
        <translation>Un valor que significa sin datos, además de los que declaran los archivos.</translation>
    </message>
    <message>
        <source>A value that means no data, beside those that the files of both sets declare.</source>
        <translation>Un valor que significa sin datos, además de los que declaran los archivos de ambos conjuntos.</translation>
    </message>
    <message>
        <source>A view of {view_px} px cannot be divided into cells of {cell_px} px.</source>
        <translation>Una vista de {view_px} px no puede dividirse en celdas de {cell_px} px.</translation>
    </message>
    <message>
        <source>A window was not finished in {seconds} seconds, on the last of {tries} workers that tried it.</source>
        <translation>Una ventana no se terminó en {seconds} segundos, en el último de los {tries} procesos que la intentaron.</translation>
    </message>
    <message>
        <source>A worker of the cluster does not finish a window, and nothing there can start it again.</source>
        <translation>Un proceso del clúster no termina una ventana, y nada puede reiniciarlo allí.</translation>
    </message>
    <message>
        <source>A worker of the cluster has {name} {there}; this engine has {here}.</source>
        <translation>Un proceso de cálculo del clúster tiene {name} {there}; este motor tiene {here}.</translation>
    </message>
    <message>
        <source>A worker of the cluster may use {has:.2f} GB of memory; a window takes {needed:.2f} GB.</source>
        <translation>Un proceso de cálculo del clúster puede usar {has:.2f} GB de memoria; una ventana necesita {needed:.2f} GB.</translation>
    </message>
    <message>
        <source>A zip file with everything, next to the folder</source>
        <translation>Un archivo zip con todo, junto a la carpeta</translation>
    </message>
    <message>
        <source>A {kind} message of {size} bytes is longer than the protocol allows.</source>
        <translation>Un mensaje {kind} de {size} bytes es más largo de lo que permite el protocolo.</translation>
    </message>
    <message>
        <source>A “Hidden share” of {share:g} hides all {cells} {cells:cell|cells} of a view.</source>
        <translation>Una “Proporción oculta” de {share:g} oculta las {cells} {cells:celda|celdas} de una vista.</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>Ap&amp;licar</translation>
    </message>
    <message>
        <source>A&amp;uto</source>
        <translation>A&amp;uto</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 horizontal</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 vertical</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 horizontal</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 vertical</translation>
    </message>
    <message>
        <source>About {area_ha:,} ha changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Cambiaron unas {area_ha:,} ha, el {percent} % de lo comparado, en {polygons:,} {polygons:área|áreas}.</translation>
    </message>
    <message>
        <source>About {areas:,} {areas:area|areas}, {size}</source>
        <translation>Unas {areas:,} {areas:área|áreas}, {size}</translation>
    </message>
    <message>
        <source>About {pixels:,} {pixels:pixel|pixels} changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Cambiaron unos {pixels:,} {pixels:píxel|píxeles}, el {percent} % de lo comparado, en {polygons:,} {polygons:área|áreas}.</translation>
    </message>
    <message>
        <source>Above the threshold: {}</source>
        <translation>Por encima del umbral: {}</translation>
    </message>
    <message>
        <source>Accept a map without a CRS.</source>
        <translation>Aceptar un mapa sin SRC.</translation>
    </message>
    <message>
        <source>Accept images without a CRS. Coordinates are then in pixels: x to the right, y downwards as a negative number.</source>
        <translation>Aceptar imágenes sin SRC. Las coordenadas son entonces píxeles: x hacia la derecha, y hacia abajo como número negativo.</translation>
    </message>
    <message>
        <source>Accept images without a CRS. The labels are then in pixels: x to the right, y downwards as a negative number.</source>
        <translation>Aceptar imágenes sin SRC. Las etiquetas están entonces en píxeles: x hacia la derecha, y hacia abajo como número negativo.</translation>
    </message>
    <message>
        <source>Accumulated parts</source>
        <translation>Partes acumuladas</translation>
    </message>
    <message>
        <source>Accurac&amp;y</source>
        <translation>E&amp;xactitud</translation>
    </message>
    <message>
        <source>Accuracies of the map and of its classes.</source>
        <translation>Exactitudes del mapa y de sus clases.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Accuracy of a map</source>
        <translation>Exactitud de un mapa</translation>
    </message>
    <message>
        <source>Accuracy that you expect of the map's classes. It determines the number of points if you do not give one.</source>
        <translation>Exactitud que espera de las clases del mapa. Determina el número de puntos si no indica ninguno.</translation>
    </message>
    <message>
        <source>Accuracy: not measured. Draw more labels of each class.</source>
        <translation>Exactitud: no medida. Dibuje más etiquetas de cada clase.</translation>
    </message>
    <message>
        <source>Accuracy: not measured. Label objects in several searched areas.</source>
        <translation>Exactitud: no medida. Etiquete objetos en varias áreas revisadas.</translation>
    </message>
    <message>
        <source>Accuracy: {}</source>
        <translation>Exactitud: {}</translation>
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
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Add a class, such as Car.</source>
        <translation>Añada una clase, por ejemplo Coche.</translation>
    </message>
    <message>
        <source>Add a text field called class to the layer and fill it in.</source>
        <translation>Añada a la capa un campo de texto llamado class y rellénelo.</translation>
    </message>
    <message>
        <source>Add at least two classes.</source>
        <translation>Añada al menos dos clases.</translation>
    </message>
    <message>
        <source>Add each source only once.</source>
        <translation>Añada cada origen una sola vez.</translation>
    </message>
    <message>
        <source>Add images of at least two classes, with one folder per class.</source>
        <translation>Añada imágenes de al menos dos clases, con una carpeta por clase.</translation>
    </message>
    <message>
        <source>Add layers, folders, files or zips, or drop them here.</source>
        <translation>Añada capas, carpetas, archivos o zips, o suéltelos aquí.</translation>
    </message>
    <message>
        <source>Add more images, or use separate test data.</source>
        <translation>Añada más imágenes o use datos de prueba aparte.</translation>
    </message>
    <message>
        <source>Add one to the list, then draw.</source>
        <translation>Añada una a la lista y después dibuje.</translation>
    </message>
    <message>
        <source>Add the certificate authority of your organisation in QGIS under Settings, Options, Authentication, Manage Certificates; or use a folder of wheels under Advanced.</source>
        <translation>Añada la autoridad de certificación de su organización en QGIS en Configuración, Opciones, Autenticación, Administrar certificados; o use una carpeta de wheels en “Avanzado”.</translation>
    </message>
    <message>
        <source>Add the encoder to the list of models</source>
        <translation>Añadir el codificador a la lista de modelos</translation>
    </message>
    <message>
        <source>Add the imagery for the training, or drop layers, folders and files here. No labels are needed.</source>
        <translation>Añada las imágenes para el entrenamiento, o suelte aquí capas, carpetas y archivos. No se necesitan etiquetas.</translation>
    </message>
    <message>
        <source>Add the model to the list of models</source>
        <translation>Añadir el modelo a la lista de modelos</translation>
    </message>
    <message>
        <source>Add the “Second date”, or leave its bands empty.</source>
        <translation>Añada la “Segunda fecha”, o deje vacías sus bandas.</translation>
    </message>
    <message>
        <source>Add the “Second date”.</source>
        <translation>Añada la “Segunda fecha”.</translation>
    </message>
    <message>
        <source>Add to models</source>
        <translation>Añadir a los modelos</translation>
    </message>
    <message>
        <source>Added by the author.</source>
        <translation>Añadido por el autor.</translation>
    </message>
    <message>
        <source>Added to the models.</source>
        <translation>Añadido a los modelos.</translation>
    </message>
    <message>
        <source>Adding up the size of the engine</source>
        <translation>Calculando el tamaño del motor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address and certificate of the cluster, as swimdiff-cluster certificates wrote them.</source>
        <translation>Dirección y certificado del clúster, tal como los escribió swimdiff-cluster certificates.</translation>
    </message>
    <message>
        <source>Address of a package index, such as your organisation's mirror</source>
        <translation>Dirección de un índice de paquetes, como el espejo de su organización</translation>
    </message>
    <message>
        <source>Address of another index for torch and torchvision alone</source>
        <translation>Dirección de otro índice solo para torch y torchvision</translation>
    </message>
    <message>
        <source>Adds a folder of rasters or images, including its subfolders</source>
        <translation>Añade una carpeta de rásteres o imágenes, incluidas sus subcarpetas</translation>
    </message>
    <message>
        <source>Adds a group with polygons, classes and scores. Only in QGIS Desktop.</source>
        <translation>Añade un grupo con polígonos, clases y puntuaciones. Solo en QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a group with the boxes. Only in QGIS Desktop.</source>
        <translation>Añade un grupo con las cajas. Solo en QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a group with the classes, the uncertainty and the points. Only in QGIS Desktop.</source>
        <translation>Añade un grupo con las clases, la incertidumbre y los puntos. Solo en QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a group with the tiles. Only in QGIS Desktop.</source>
        <translation>Añade un grupo con las teselas. Solo en QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a model of this plugin, or an encoder from weights of torchvision, timm, SSL4EO-S12, Satlas…</source>
        <translation>Añade un modelo de este complemento, o un codificador a partir de pesos de torchvision, timm, SSL4EO-S12, Satlas…</translation>
    </message>
    <message>
        <source>Adds raster layers of the project</source>
        <translation>Añade capas ráster del proyecto</translation>
    </message>
    <message>
        <source>Adds rasters, images and zips</source>
        <translation>Añade rásteres, imágenes y zips</translation>
    </message>
    <message>
        <source>Adds the footprints of all runs with their state. Only in QGIS Desktop.</source>
        <translation>Añade las huellas de todas las ejecuciones con su estado. Solo en QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds the page to the layouts of this project and opens it there</source>
        <translation>Añade la página a las composiciones de este proyecto y la abre ahí</translation>
    </message>
    <message>
        <source>Adds the points. Only in QGIS Desktop.</source>
        <translation>Añade los puntos. Solo en QGIS Desktop.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Advanced settings…</source>
        <translation>Configuración avanzada…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>After all runs, end with the error of the first one that failed, as a script or a workflow needs it.</source>
        <translation>Tras todas las ejecuciones, terminar con el error de la primera que falló, como lo necesita un script o un flujo de trabajo.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All ({})</source>
        <translation>Todos ({})</translation>
    </message>
    <message>
        <source>All features of {name} lie in one block: they are learned, and never tested. Draw some elsewhere, or choose smaller blocks or whole features.</source>
        <translation>Todos los objetos espaciales de {name} están en un solo bloque: se aprenden y nunca se prueban. Dibuje algunos en otra parte, o elija bloques más pequeños u objetos completos.</translation>
    </message>
    <message>
        <source>All features of {name} lie in one part: they are learned, and never tested. Draw some elsewhere, or choose smaller blocks or whole features.</source>
        <translation>Todos los objetos espaciales de {name} están en una sola parte: se aprenden y nunca se prueban. Dibuje algunos en otra parte, o elija bloques más pequeños u objetos completos.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All images of the project with these bands</source>
        <translation>Todas las imágenes del proyecto con estas bandas</translation>
    </message>
    <message>
        <source>All labels have the same class, {names}: there is nothing to tell apart.</source>
        <translation>Todas las etiquetas tienen la misma clase, {names}: no hay nada que distinguir.</translation>
    </message>
    <message>
        <source>All labels in {path} are where the image has no data.</source>
        <translation>Todas las etiquetas de {path} están donde la imagen no tiene datos.</translation>
    </message>
    <message>
        <source>All objects of the image are labelled; no areas are needed.</source>
        <translation>Todos los objetos de la imagen están etiquetados; no hacen falta áreas.</translation>
    </message>
    <message>
        <source>All patches belong to one scene, so every other key counts as a false negative and there is nothing to tell apart. Set “Scene” to grid cells, or “Scene-wide matching” to none.</source>
        <translation>Todos los parches pertenecen a una sola escena, así que cualquier otra clave cuenta como falso negativo y no hay nada que distinguir. Ponga “Escena” en celdas de la cuadrícula, o “Emparejamiento por escena” en ninguno.</translation>
    </message>
    <message>
        <source>All patches belong to one scene, so nothing remains to compare with if those of the same scene are left out.</source>
        <translation>Todos los parches pertenecen a una sola escena, así que no queda nada con qué comparar si se excluyen los de la misma escena.</translation>
    </message>
    <message>
        <source>All pixels of {names} are drawn: there are fewer than {least}.</source>
        <translation>Se extraen todos los píxeles de {names}: hay menos de {least}.</translation>
    </message>
    <message>
        <source>All points are checked. Compute the accuracy.</source>
        <translation>Todos los puntos están verificados. Calcule la exactitud.</translation>
    </message>
    <message>
        <source>All raster layers</source>
        <translation>Todas las capas ráster</translation>
    </message>
    <message>
        <source>All windows are labelled now. Train again to see the difference.</source>
        <translation>Todas las ventanas están etiquetadas. Entrene de nuevo para ver la diferencia.</translation>
    </message>
    <message>
        <source>All {count:,} test {count:image is|images are} among the training images as well.</source>
        <translation>Las {count:,} {count:imagen|imágenes} de prueba {count:está|están} también entre las de entrenamiento.</translation>
    </message>
    <message>
        <source>All {count} {count:place has|places have} a label now. Train again to see the difference.</source>
        <translation>Los {count} {count:lugar|lugares} ya {count:tiene|tienen} etiqueta. Entrene de nuevo para ver la diferencia.</translation>
    </message>
    <message>
        <source>Allow virtual and remote files</source>
        <translation>Permitir archivos virtuales y remotos</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Hosts permitidos</translation>
    </message>
    <message>
        <source>Alpha band</source>
        <translation>Banda alfa</translation>
    </message>
    <message>
        <source>Also draw something that is not {only}, as a class of its own: at least two polygons per class.</source>
        <translation>Dibuje también algo que no sea {only}, como clase propia: al menos dos polígonos por clase.</translation>
    </message>
    <message>
        <source>An authority code such as EPSG:32631. Empty: the CRS of the raster that gives the grid.</source>
        <translation>Un código de autoridad como EPSG:32631. Vacío: el SRC del ráster que da la cuadrícula.</translation>
    </message>
    <message>
        <source>An encoder that was not trained</source>
        <translation>Un codificador que no fue entrenado</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Another process of the run has ended.</source>
        <translation>Otro proceso de la ejecución ha terminado.</translation>
    </message>
    <message>
        <source>Another project was opened meanwhile, so nothing was loaded.</source>
        <translation>Entretanto se abrió otro proyecto, así que no se cargó nada.</translation>
    </message>
    <message>
        <source>Another run is writing to {folder} (it is not known which).</source>
        <translation>Otra ejecución está escribiendo en {folder} (no se sabe cuál).</translation>
    </message>
    <message>
        <source>Another run is writing to {folder} (process {process} on {host}, started {minutes} {minutes:minute|minutes} ago).</source>
        <translation>Otra ejecución está escribiendo en {folder} (proceso {process} en {host}, iniciado hace {minutes} {minutes:minuto|minutos}).</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Aparecidos</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU de Apple</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>GPU de Apple (MPS)</translation>
    </message>
    <message>
        <source>Applies another threshold to a finished result: writes classes, polygons and report again, keeps the scores.</source>
        <translation>Aplica otro umbral a un resultado terminado: escribe de nuevo clases, polígonos e informe, y conserva las puntuaciones.</translation>
    </message>
    <message>
        <source>Apply threshold</source>
        <translation>Aplicar umbral</translation>
    </message>
    <message>
        <source>Ar&amp;ea</source>
        <translation>Ár&amp;ea</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Architecture.</source>
        <translation>Arquitectura.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area of &amp;interest</source>
        <translation>Área de &amp;interés</translation>
    </message>
    <message>
        <source>Area of each class</source>
        <translation>Área de cada clase</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <source>Area that the map shows, in {}</source>
        <translation>Área que muestra el mapa, en {}</translation>
    </message>
    <message>
        <source>Area, {}</source>
        <translation>Área, {}</translation>
    </message>
    <message>
        <source>Areas are counted when the slider rests; small ones are left out, as on the map.</source>
        <translation>Las áreas se cuentan cuando el deslizador está en reposo; las pequeñas se excluyen, como en el mapa.</translation>
    </message>
    <message>
        <source>Areas are geodesic and summed over the pixels of the map. They contain the errors of the map; a sample checked by eye shows how large these are.</source>
        <translation>Las áreas son geodésicas y se suman sobre los píxeles del mapa. Contienen los errores del mapa; una muestra comprobada a ojo indica cuán grandes son.</translation>
    </message>
    <message>
        <source>Areas as mapped, counted pixel by pixel; they contain the errors of the map.</source>
        <translation>Áreas según el mapa, contadas píxel a píxel; contienen los errores del mapa.</translation>
    </message>
    <message>
        <source>Areas estimated from a sample, with their intervals.</source>
        <translation>Áreas estimadas a partir de una muestra, con sus intervalos.</translation>
    </message>
    <message>
        <source>Areas smaller than this get the class around them. 1: all areas are kept.</source>
        <translation>Las áreas menores que esto reciben la clase que las rodea. 1: se conservan todas las áreas.</translation>
    </message>
    <message>
        <source>Areas, as mapped</source>
        <translation>Áreas, según el mapa</translation>
    </message>
    <message>
        <source>Areas, estimated from the sample</source>
        <translation>Áreas, estimadas a partir de la muestra</translation>
    </message>
    <message>
        <source>As a text here also xmin,xmax,ymin,ymax [CRS].</source>
        <translation>Como texto, aquí también xmin,xmax,ymin,ymax [SRC].</translation>
    </message>
    <message>
        <source>As a text here: xmin,xmax,ymin,ymax [CRS].</source>
        <translation>Como texto, aquí: xmin,xmax,ymin,ymax [SRC].</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como es</translation>
    </message>
    <message>
        <source>As many processes as the number says are started on this machine. Nothing leaves it.</source>
        <translation>Se inician en este equipo tantos procesos como indica el número. Nada sale de él.</translation>
    </message>
    <message>
        <source>As pip is set up on this computer</source>
        <translation>Como esté configurado pip en este equipo</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como se publicó</translation>
    </message>
    <message>
        <source>As the first, half as large and faster: for machines without a GPU.</source>
        <translation>Como el primero, la mitad de grande y más rápido: para equipos sin GPU.</translation>
    </message>
    <message>
        <source>As the one before, trained by self-distillation instead of contrast.</source>
        <translation>Como el anterior, entrenado por autodestilación en lugar de contraste.</translation>
    </message>
    <message>
        <source>Asking the workers for their versions</source>
        <translation>Preguntando sus versiones a los procesos de cálculo</translation>
    </message>
    <message>
        <source>Asks who is there, with which versions, and whether they read the image themselves</source>
        <translation>Pregunta quién está, con qué versiones, y si leen ellos mismos la imagen</translation>
    </message>
    <message>
        <source>Assign a CRS with an authority code (QGIS: Projections &gt; Assign projection), or save the layer anew.</source>
        <translation>Asigne un SRC con un código de autoridad (QGIS: Proyecciones &gt; Asignar proyección), o guarde la capa de nuevo.</translation>
    </message>
    <message>
        <source>Assign a known CRS to the layer (Layer CRS &gt; Set Layer CRS), or export it and choose the file.</source>
        <translation>Asigne un SRC conocido a la capa (SRC de la capa &gt; Establecer SRC de la capa), o expórtela y elija el archivo.</translation>
    </message>
    <message>
        <source>Assign one (QGIS: Raster &gt; Projections &gt; Assign projection), or set “Images without georeference” to compare two images pixel by pixel.</source>
        <translation>Asigne uno (QGIS: Ráster &gt; Proyecciones &gt; Asignar proyección), o active “Imágenes sin georreferenciación” para comparar dos imágenes píxel por píxel.</translation>
    </message>
    <message>
        <source>Assign the CRS in which the layer was drawn (QGIS: Layer CRS &gt; Set, then export it).</source>
        <translation>Asigne el SRC en el que se dibujó la capa (QGIS: SRC de la capa &gt; Establecer, y después expórtela).</translation>
    </message>
    <message>
        <source>Assign the right CRS, or turn off “Cloud-optimised GeoTIFF”.</source>
        <translation>Asigne el SRC correcto, o desactive “GeoTIFF optimizado para la nube”.</translation>
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
        <translation>Automático</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <source>Average precision: {:.2f}</source>
        <translation>Precisión media: {:.2f}</translation>
    </message>
    <message>
        <source>Balance the classes</source>
        <translation>Equilibrar las clases</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all bands, or those of the model.</source>
        <translation>Números o nombres de bandas, separados por comas, como 1,2,3 o B04,B03,B02. Vacío: todas las bandas, o las del modelo.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all bands.</source>
        <translation>Números o nombres de bandas, separados por comas, como 1,2,3 o B04,B03,B02. Vacío: todas las bandas.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 3,2,1 or B04,B03,B02. Empty: bands are matched by name, wavelength or colour where the files give them, otherwise by order.</source>
        <translation>Números o nombres de bandas, separados por comas, como 3,2,1 o B04,B03,B02. Vacío: las bandas se emparejan por nombre, longitud de onda o color si los archivos los dan; si no, por orden.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 4,3,2 or B04,B03,B02. Empty: red, green and blue if the files name them, otherwise all bands.</source>
        <translation>Números o nombres de bandas, separados por comas, como 4,3,2 o B04,B03,B02. Vacío: rojo, verde y azul si los archivos los nombran; si no, todas las bandas.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas. An encoder that was made for other bands is spread over them. Empty: the bands named in the encoder's card.</source>
        <translation>Números o nombres de bandas, separados por comas. Un codificador hecho para otras bandas se reparte sobre estas. Vacío: las bandas nombradas en la ficha del codificador.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands chosen</source>
        <translation>Bandas elegidas</translation>
    </message>
    <message>
        <source>Bands of after</source>
        <translation>Bandas (después)</translation>
    </message>
    <message>
        <source>Bands of before</source>
        <translation>Bandas (antes)</translation>
    </message>
    <message>
        <source>Bands of the second date</source>
        <translation>Bandas de la segunda fecha</translation>
    </message>
    <message>
        <source>Bands of the second date are set, but there is no second date.</source>
        <translation>Se han indicado bandas de la segunda fecha, pero no hay segunda fecha.</translation>
    </message>
    <message>
        <source>Bars are means over the seeds, points are seeds; below, the mean of each one.</source>
        <translation>Las barras son medias de las semillas, los puntos son semillas; debajo, la media de cada una.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before and after are the same file: no change can be found.</source>
        <translation>Antes y después son el mismo archivo: no se puede encontrar ningún cambio.</translation>
    </message>
    <message>
        <source>Before and after are the same layer. Choose two different layers.</source>
        <translation>Antes y después son la misma capa. Elija dos capas distintas.</translation>
    </message>
    <message>
        <source>Beside the weights, the file contains objects of other programs ({names}). They were left out, and nothing in them was run.</source>
        <translation>Además de los pesos, el archivo contiene objetos de otros programas ({names}). Se excluyeron y no se ejecutó nada de ellos.</translation>
    </message>
    <message>
        <source>Between {low_percent:.2g} % and {high_percent:.2g} % changed, depending on the threshold: look at the slider.</source>
        <translation>Cambió entre el {low_percent:.2g} % y el {high_percent:.2g} %, según el umbral: mire el deslizador.</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilineal</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Blurred views</source>
        <translation>Vistas desenfocadas</translation>
    </message>
    <message>
        <source>Both a raster with labels and labelled images are given.</source>
        <translation>Se dan a la vez un ráster con etiquetas e imágenes etiquetadas.</translation>
    </message>
    <message>
        <source>Both an image with objects and labelled images are given.</source>
        <translation>Se dan a la vez una imagen con objetos e imágenes etiquetadas.</translation>
    </message>
    <message>
        <source>Both dates are the same file, so no class of change can be found.</source>
        <translation>Ambas fechas son el mismo archivo, así que no se puede encontrar ninguna clase de cambio.</translation>
    </message>
    <message>
        <source>Box size</source>
        <translation>Tamaño de caja</translation>
    </message>
    <message>
        <source>Boxes lie as their objects do, such as ships, cars or planes: learned from outlines. Boxes that were dragged along the edges of the image, and points, do not say how an object lies.</source>
        <translation>Las cajas están orientadas como sus objetos, por ejemplo barcos, coches o aviones: se aprende de contornos. Las cajas trazadas a lo largo de los bordes de la imagen y los puntos no dicen cómo está orientado un objeto.</translation>
    </message>
    <message>
        <source>Boxes or outlines of objects, with a field that names their class. The bounds of an outline count.</source>
        <translation>Cajas o contornos de objetos, con un campo que nombra su clase. De un contorno cuenta el rectángulo que lo encierra.</translation>
    </message>
    <message>
        <source>Bring the image to the same units and correction, train a model on it, or switch on “Classify anyway”.</source>
        <translation>Lleve la imagen a las mismas unidades y corrección, entrene un modelo con ella o active “Clasificar de todos modos”.</translation>
    </message>
    <message>
        <source>Bring the image to the same units and correction, train a model on it, or switch on “Detect anyway”.</source>
        <translation>Lleve la imagen a las mismas unidades y corrección, entrene un modelo con ella o active “Detectar de todos modos”.</translation>
    </message>
    <message>
        <source>By its values</source>
        <translation>Por sus valores</translation>
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
        <translation>SRC del resultado</translation>
    </message>
    <message>
        <source>CRS of {}</source>
        <translation>SRC de {}</translation>
    </message>
    <message>
        <source>CSV file with a column `file` (file names, or paths relative to the source) and a column for the scene.</source>
        <translation>Archivo CSV con una columna `file` (nombres de archivo, o rutas relativas al origen) y una columna para la escena.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Cell size of the result</source>
        <translation>Tamaño de celda del resultado</translation>
    </message>
    <message>
        <source>Certificate of the cluster, as swimdiff-cluster certificates wrote it. It names the address as well, so that “Compute on” can stay empty. Images are read where the workers see the same files; otherwise their pixels are sent.</source>
        <translation>Certificado del clúster, tal como lo escribió swimdiff-cluster certificates. También nombra la dirección, de modo que “Calcular en” puede quedar vacío. Las imágenes se leen donde los procesos de cálculo ven los mismos archivos; si no, se envían sus píxeles.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change detection on rasters of any size.</source>
        <translation>Detección de cambios en rásteres de cualquier tamaño.</translation>
    </message>
    <message>
        <source>Change of colours</source>
        <translation>Variación de los colores</translation>
    </message>
    <message>
        <source>Change of objects {}</source>
        <translation>Cambio de objetos {}</translation>
    </message>
    <message>
        <source>Change of objects, {} to {}</source>
        <translation>Cambio de objetos, de {} a {}</translation>
    </message>
    <message>
        <source>Change vector (cva)</source>
        <translation>Vector de cambio (cva)</translation>
    </message>
    <message>
        <source>Change {} - {}</source>
        <translation>Cambio {} - {}</translation>
    </message>
    <message>
        <source>Change: {}</source>
        <translation>Cambio: {}</translation>
    </message>
    <message>
        <source>Changed areas</source>
        <translation>Áreas cambiadas</translation>
    </message>
    <message>
        <source>Changed areas smaller than this are removed from the change raster and from the polygons.</source>
        <translation>Las áreas cambiadas menores que esto se eliminan del ráster de cambio y de los polígonos.</translation>
    </message>
    <message>
        <source>Changed objects</source>
        <translation>Objetos cambiados</translation>
    </message>
    <message>
        <source>Channels between a place and its prototypes. Empty: from the preset, 512; 2048 for paper-scale.</source>
        <translation>Canales entre un lugar y sus prototipos. Vacío: según el preajuste, 512; 2048 para paper-scale.</translation>
    </message>
    <message>
        <source>Channels between a place and its prototypes. Empty: from the preset, 512; 2048 for paper-scale. Only with Method: CMID.</source>
        <translation>Canales entre un lugar y sus prototipos. Vacío: según el preajuste, 512; 2048 para paper-scale. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check address and join file, and that its scheduler runs.</source>
        <translation>Compruebe la dirección y el archivo de unión, y que su planificador esté en marcha.</translation>
    </message>
    <message>
        <source>Check how it is written; a space in it is written %20.</source>
        <translation>Compruebe cómo está escrita; un espacio en ella se escribe %20.</translation>
    </message>
    <message>
        <source>Check that both rasters show the same place and have the right CRS.</source>
        <translation>Verifique que ambos rásteres muestran el mismo lugar y tienen el SRC correcto.</translation>
    </message>
    <message>
        <source>Check that it runs, that this machine reaches it, and that both have a copy of the same join file.</source>
        <translation>Compruebe que está en marcha, que esta máquina llega a él y que ambos tienen una copia del mismo archivo de unión.</translation>
    </message>
    <message>
        <source>Check that its file is not read-only and that the disk has free space, then draw it again.</source>
        <translation>Verifique que su archivo no es de solo lectura y que el disco tiene espacio libre, y dibújela de nuevo.</translation>
    </message>
    <message>
        <source>Check that the file is not read-only and that the disk has free space, then answer again.</source>
        <translation>Verifique que el archivo no es de solo lectura y que el disco tiene espacio libre, y responda de nuevo.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Verifique que la carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>Check that they belong together, and check the nodata value of the map.</source>
        <translation>Verifique que van juntos, y verifique el valor sin datos del mapa.</translation>
    </message>
    <message>
        <source>Check the CRS of the layer, and that it belongs to this map.</source>
        <translation>Verifique el SRC de la capa y que pertenece a este mapa.</translation>
    </message>
    <message>
        <source>Check the CRS of the layer. If it is right, start QGIS again.</source>
        <translation>Verifique el SRC de la capa. Si es correcto, reinicie QGIS.</translation>
    </message>
    <message>
        <source>Check the address and whether it has expired, or download the file first.</source>
        <translation>Compruebe la dirección y si ha caducado, o descargue primero el archivo.</translation>
    </message>
    <message>
        <source>Check the address of the mirror under Advanced, and whether it needs a user and a password. Both are forgotten when QGIS is closed, so type them again.</source>
        <translation>Verifique la dirección del espejo en “Avanzado” y si necesita usuario y contraseña. Ambos se olvidan al cerrar QGIS, así que escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>Check the address, and that the scheduler was started with the join file.</source>
        <translation>Compruebe la dirección, y que el planificador se inició con el archivo de unión.</translation>
    </message>
    <message>
        <source>Check the address, that the machine is switched on and in the same network, and that its firewall lets this port in.</source>
        <translation>Compruebe la dirección, que el equipo está encendido y en la misma red, y que su cortafuegos deja entrar este puerto.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Check the connection, and the proxy in QGIS under Settings, Options, Network. What was fetched is kept. Without a network, use a folder of wheels under Advanced.</source>
        <translation>Verifique la conexión y el proxy en QGIS en Configuración, Opciones, Red. Lo descargado se conserva. Sin red, use una carpeta de wheels en “Avanzado”.</translation>
    </message>
    <message>
        <source>Check the disk, then run the job again.</source>
        <translation>Verifique el disco y ejecute de nuevo el trabajo.</translation>
    </message>
    <message>
        <source>Check the disk. Delete the packed file, so that it is created again, or copy the images again; then resume.</source>
        <translation>Verifique el disco. Borre el archivo empaquetado, para que se cree de nuevo, o copie de nuevo las imágenes; después, reanude.</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation>Verificar el motor</translation>
    </message>
    <message>
        <source>Check the engine's Python: the algorithm 'Check the engine' shows what is missing.</source>
        <translation>Verifique el Python del motor: el algoritmo 'Verificar el motor' muestra lo que falta.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>Verifique los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation>Verifique los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and its disk, or choose another one.</source>
        <translation>Verifique la carpeta, sus permisos y su disco, o elija otra.</translation>
    </message>
    <message>
        <source>Check the free disk space.</source>
        <translation>Verifique el espacio libre en el disco.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Compruebe la red.</translation>
    </message>
    <message>
        <source>Check the nodata value, or use smaller tiles.</source>
        <translation>Verifique el valor nodata, o use teselas más pequeñas.</translation>
    </message>
    <message>
        <source>Check the nodata value.</source>
        <translation>Compruebe el valor nodata.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks, and that the two dates overlap where they have data.</source>
        <translation>Verifique los valores sin datos y las máscaras, y que las dos fechas se superponen donde tienen datos.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks, and the extent if you chose one.</source>
        <translation>Verifique los valores sin datos y las máscaras, y la extensión si eligió una.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks.</source>
        <translation>Verifique los valores sin datos y las máscaras.</translation>
    </message>
    <message>
        <source>Check the nodata values.</source>
        <translation>Compruebe los valores nodata.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Verifique la ruta.</translation>
    </message>
    <message>
        <source>Check the table or folder.</source>
        <translation>Compruebe la tabla o la carpeta.</translation>
    </message>
    <message>
        <source>Check their nodata values and masks, and that the two overlap where they have data.</source>
        <translation>Verifique sus valores sin datos y sus máscaras, y que los dos se superponen donde tienen datos.</translation>
    </message>
    <message>
        <source>Check user and password of the proxy in QGIS under Settings, Options, Network. If your organisation does not let programs fetch packages, use a folder of wheels or its mirror under Advanced.</source>
        <translation>Verifique usuario y contraseña del proxy en QGIS en Configuración, Opciones, Red. Si su organización no deja que los programas descarguen paquetes, use una carpeta de wheels o su espejo en “Avanzado”.</translation>
    </message>
    <message>
        <source>Check where they are NaN.</source>
        <translation>Compruebe dónde son NaN.</translation>
    </message>
    <message>
        <source>Check “Cell size of the result”, which is in units of the CRS.</source>
        <translation>Verifique “Tamaño de celda del resultado”, que está en unidades del SRC.</translation>
    </message>
    <message>
        <source>Checking image {number} of {count} in {label}</source>
        <translation>Verificando la imagen {number} de {count} en {label}</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Verificando el motor</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de comprobación</translation>
    </message>
    <message>
        <source>Checksums of all files.</source>
        <translation>Sumas de verificación de todos los archivos.</translation>
    </message>
    <message>
        <source>Choose a .json file, or a folder with the folders images and labels.</source>
        <translation>Elija un archivo .json, o una carpeta con las carpetas images y labels.</translation>
    </message>
    <message>
        <source>Choose a CSV file under “Scene table”.</source>
        <translation>Elija un archivo CSV en “Tabla de escenas”.</translation>
    </message>
    <message>
        <source>Choose a class and a tool and draw on the map: a few areas of each class, spread over the image.</source>
        <translation>Elija una clase y una herramienta y dibuje en el mapa: unas pocas áreas de cada clase, repartidas por la imagen.</translation>
    </message>
    <message>
        <source>Choose a class and draw a box around each object, in areas that you search completely.</source>
        <translation>Elija una clase y dibuje una caja alrededor de cada objeto, en áreas que revise por completo.</translation>
    </message>
    <message>
        <source>Choose a class map. Points are drawn at random, and you say what is really there.</source>
        <translation>Elija un mapa de clases. Se extraen puntos al azar y usted dice qué hay allí realmente.</translation>
    </message>
    <message>
        <source>Choose a classifier made with this program.</source>
        <translation>Elija un clasificador creado con este programa.</translation>
    </message>
    <message>
        <source>Choose a date with fewer clouds or another extent, check “Kind of mask”, or turn “Find cloud masks” off.</source>
        <translation>Elija una fecha con menos nubes u otra extensión, verifique “Tipo de máscara”, o desactive “Buscar máscaras de nubes”.</translation>
    </message>
    <message>
        <source>Choose a field that names a class.</source>
        <translation>Elija un campo que nombre una clase.</translation>
    </message>
    <message>
        <source>Choose a field with the size of each object.</source>
        <translation>Elija un campo con el tamaño de cada objeto.</translation>
    </message>
    <message>
        <source>Choose a file of one of these types: {suffixes}.</source>
        <translation>Elija un archivo de uno de estos tipos: {suffixes}.</translation>
    </message>
    <message>
        <source>Choose a file that contains only the encoder's weights.</source>
        <translation>Elija un archivo que contenga solo los pesos del codificador.</translation>
    </message>
    <message>
        <source>Choose a file with the weights of an encoder.</source>
        <translation>Elija un archivo con los pesos de un codificador.</translation>
    </message>
    <message>
        <source>Choose a file written by train-classifier; files of other formats could run foreign code.</source>
        <translation>Elija un archivo escrito por train-classifier; los archivos de otros formatos podrían ejecutar código ajeno.</translation>
    </message>
    <message>
        <source>Choose a folder or a zip file of images.</source>
        <translation>Elija una carpeta o un archivo zip de imágenes.</translation>
    </message>
    <message>
        <source>Choose a folder or zip with one folder per class, and files that end in {endings}.</source>
        <translation>Elija una carpeta o un zip con una carpeta por clase y archivos que terminen en {endings}.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours under Advanced. If it is yours, a virus scanner may protect it.</source>
        <translation>Elija en “Avanzado” una carpeta suya. Si es suya, puede que un antivirus la proteja.</translation>
    </message>
    <message>
        <source>Choose a folder with a short path under Advanced, such as C:\swimdiff, or switch long paths on in Windows.</source>
        <translation>Elija en “Avanzado” una carpeta de ruta corta, como C:\swimdiff, o active las rutas largas en Windows.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Elija una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>Choose a folder with files that end in {endings}, or a zip file with files that end in {zip_endings}. Unpack zip files of other products, such as Sentinel-2's, into a folder first.</source>
        <translation>Elija una carpeta con archivos que terminen en {endings}, o un archivo zip con archivos que terminen en {zip_endings}. Descomprima antes en una carpeta los archivos zip de otros productos, como los de Sentinel-2.</translation>
    </message>
    <message>
        <source>Choose a folder with one folder of images for each class.</source>
        <translation>Elija una carpeta con una carpeta de imágenes para cada clase.</translation>
    </message>
    <message>
        <source>Choose a folder with one folder per place, each with the files before, after and change.</source>
        <translation>Elija una carpeta con una carpeta por lugar, cada una con los archivos before, after y change.</translation>
    </message>
    <message>
        <source>Choose a folder with the folders images and labels.</source>
        <translation>Elija una carpeta con las carpetas images y labels.</translation>
    </message>
    <message>
        <source>Choose a folder with the folders images and masks, or a raster and the layer of its polygons.</source>
        <translation>Elija una carpeta con las carpetas images y masks, o un ráster y la capa de sus polígonos.</translation>
    </message>
    <message>
        <source>Choose a higher “Lowest score”, or search a part of the image.</source>
        <translation>Elija un valor mayor de “Puntuación mínima”, o una parte de la imagen.</translation>
    </message>
    <message>
        <source>Choose a larger “Patch” or “Distance of patches”, or a part of the image.</source>
        <translation>Elija un “Parche” o una “Distancia entre parches” mayor, o una parte de la imagen.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons; if only selected features are used, select some.</source>
        <translation>Elija una capa de polígonos; si solo se usan los objetos seleccionados, seleccione algunos.</translation>
    </message>
    <message>
        <source>Choose a map of classes: one band of whole numbers.</source>
        <translation>Elija un mapa de clases: una banda de números enteros.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors of a training here.</source>
        <translation>Elija un model.safetensors de un entrenamiento hecho aquí.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors of a training on this page.</source>
        <translation>Elija un model.safetensors de un entrenamiento de esta página.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors written by train-classifier.</source>
        <translation>Elija un model.safetensors escrito por train-classifier.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors written by train-detector.</source>
        <translation>Elija un model.safetensors escrito por train-detector.</translation>
    </message>
    <message>
        <source>Choose a multiple of {portions}, at least {least}.</source>
        <translation>Elija un múltiplo de {portions}, como mínimo {least}.</translation>
    </message>
    <message>
        <source>Choose a place of {path} that has data.</source>
        <translation>Elija un lugar de {path} que tenga datos.</translation>
    </message>
    <message>
        <source>Choose a polygon layer that can be edited, or create labels with New….</source>
        <translation>Elija una capa de polígonos editable, o cree etiquetas con Nuevo….</translation>
    </message>
    <message>
        <source>Choose a raster file in it.</source>
        <translation>Elija un archivo ráster de ella.</translation>
    </message>
    <message>
        <source>Choose a raster file.</source>
        <translation>Elija un archivo ráster.</translation>
    </message>
    <message>
        <source>Choose a raster layer.</source>
        <translation>Elija una capa ráster.</translation>
    </message>
    <message>
        <source>Choose a raster with image bands.</source>
        <translation>Elija un ráster con bandas de imagen.</translation>
    </message>
    <message>
        <source>Choose a smaller box, or a point.</source>
        <translation>Elija un rectángulo más pequeño, o un punto.</translation>
    </message>
    <message>
        <source>Choose a smaller share, so that the encoder is shown something.</source>
        <translation>Elija una proporción menor, para que al codificador se le muestre algo.</translation>
    </message>
    <message>
        <source>Choose a smaller window, or close other programs.</source>
        <translation>Elija una ventana menor, o cierre otros programas.</translation>
    </message>
    <message>
        <source>Choose a smaller window, or fewer workers on each machine, or start them with more --memory-gb.</source>
        <translation>Elija una ventana más pequeña, o menos procesos por equipo, o inícielos con un --memory-gb mayor.</translation>
    </message>
    <message>
        <source>Choose a smaller window, or fewer workers on each machine.</source>
        <translation>Elija una ventana más pequeña, o menos procesos de cálculo en cada máquina.</translation>
    </message>
    <message>
        <source>Choose a value above 0 and at most 1.</source>
        <translation>Elija un valor mayor que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>Choose a value above 0.</source>
        <translation>Elija un valor mayor que 0.</translation>
    </message>
    <message>
        <source>Choose a value from 0 to 1.</source>
        <translation>Elija un valor de 0 a 1.</translation>
    </message>
    <message>
        <source>Choose a value of at least 1.</source>
        <translation>Elija un valor de al menos 1.</translation>
    </message>
    <message>
        <source>Choose a value of at least 2.</source>
        <translation>Elija un valor de al menos 2.</translation>
    </message>
    <message>
        <source>Choose a value of at least 8.</source>
        <translation>Elija un valor de al menos 8.</translation>
    </message>
    <message>
        <source>Choose a vector layer.</source>
        <translation>Elija una capa vectorial.</translation>
    </message>
    <message>
        <source>Choose a weight above 0 for at least one of them.</source>
        <translation>Elija un peso superior a 0 para al menos uno de ellos.</translation>
    </message>
    <message>
        <source>Choose a “Batch” that can be divided by the number of processes and of “Accumulated parts”.</source>
        <translation>Elija un “Lote” divisible por el número de procesos y de “Partes acumuladas”.</translation>
    </message>
    <message>
        <source>Choose a “Patch” or “Size of the views” of {low} or {high} px.</source>
        <translation>Elija un “Parche” o un “Tamaño de las vistas” de {low} o {high} px.</translation>
    </message>
    <message>
        <source>Choose a “Patch” or “Size of the views” of {low} px.</source>
        <translation>Elija un “Parche” o un “Tamaño de las vistas” de {low} px.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or move the file elsewhere.</source>
        <translation>Elija una carpeta vacía, o mueva el archivo a otra parte.</translation>
    </message>
    <message>
        <source>Choose an encoder made with this program.</source>
        <translation>Elija un codificador creado con este programa.</translation>
    </message>
    <message>
        <source>Choose an existing file.</source>
        <translation>Elija un archivo existente.</translation>
    </message>
    <message>
        <source>Choose an item with GeoTIFF or JPEG 2000 files.</source>
        <translation>Elija un elemento con archivos GeoTIFF o JPEG 2000.</translation>
    </message>
    <message>
        <source>Choose an objects.gpkg written by detect-objects.</source>
        <translation>Elija un objects.gpkg escrito por detect-objects.</translation>
    </message>
    <message>
        <source>Choose another Python, or another place for the libraries, under Advanced.</source>
        <translation>Elija en “Avanzado” otro Python u otro origen de las bibliotecas.</translation>
    </message>
    <message>
        <source>Choose another file or layer.</source>
        <translation>Elija otro archivo u otra capa.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder under Advanced.</source>
        <translation>Elija otra carpeta en “Avanzado”.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Elija otra tecla.</translation>
    </message>
    <message>
        <source>Choose another layer, or check its CRS and “Extent of the result”. The images cover {bounds} in {crs_name}.</source>
        <translation>Elija otra capa, o verifique su SRC y la “Extensión del resultado”. Las imágenes cubren {bounds} en {crs_name}.</translation>
    </message>
    <message>
        <source>Choose another layer, or check its CRS.</source>
        <translation>Elija otra capa, o compruebe su SRC.</translation>
    </message>
    <message>
        <source>Choose another map, or check its nodata value.</source>
        <translation>Elija otro mapa, o verifique su valor sin datos.</translation>
    </message>
    <message>
        <source>Choose another name, or delete the other encoder first.</source>
        <translation>Elija otro nombre, o borre antes el otro codificador.</translation>
    </message>
    <message>
        <source>Choose another name, or open the existing label file.</source>
        <translation>Elija otro nombre, o abra el archivo de etiquetas existente.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another name; machines that have a copy of the old file could not join any more.</source>
        <translation>Elija otro nombre; las máquinas que tienen una copia del archivo antiguo ya no podrían unirse.</translation>
    </message>
    <message>
        <source>Choose another one in the options, or set the environment variable SWIMDIFF_PYTHON.</source>
        <translation>Elija otro en las opciones, o defina la variable de entorno SWIMDIFF_PYTHON.</translation>
    </message>
    <message>
        <source>Choose another output folder, or move this file elsewhere.</source>
        <translation>Elija otra carpeta de salida, o mueva este archivo a otra parte.</translation>
    </message>
    <message>
        <source>Choose another output folder, or move this sample first.</source>
        <translation>Elija otra carpeta de salida, o mueva antes esta muestra.</translation>
    </message>
    <message>
        <source>Choose another output folder, or start without “Resume”, which replaces this result at the end.</source>
        <translation>Elija otra carpeta de salida, o empiece sin “Reanudar”, lo que reemplaza este resultado al final.</translation>
    </message>
    <message>
        <source>Choose another output folder, or start without “Resume”.</source>
        <translation>Elija otra carpeta de salida, o empiece sin “Reanudar”.</translation>
    </message>
    <message>
        <source>Choose another output folder, use the same parameters as the other run, or start again without “Resume”, which deletes its checkpoints.</source>
        <translation>Elija otra carpeta de salida, use los mismos parámetros que la otra ejecución, o empiece de nuevo sin “Reanudar”, lo que borra sus puntos de control.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>Elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>Choose another “CRS of the result”.</source>
        <translation>Elija otro “SRC del resultado”.</translation>
    </message>
    <message>
        <source>Choose as many bands as the encoder needs.</source>
        <translation>Elija tantas bandas como necesita el codificador.</translation>
    </message>
    <message>
        <source>Choose at least one band, and the same number for each raster.</source>
        <translation>Elija al menos una banda, y el mismo número para cada ráster.</translation>
    </message>
    <message>
        <source>Choose at least one of {products}.</source>
        <translation>Elija al menos uno de {products}.</translation>
    </message>
    <message>
        <source>Choose at most the value of “Temperature”, so that only similar patches count as the same.</source>
        <translation>Elija como máximo el valor de “Temperatura”, para que solo los parches similares cuenten como iguales.</translation>
    </message>
    <message>
        <source>Choose at most {cells} {cells:cell|cells}, or leave it empty.</source>
        <translation>Elija como máximo {cells} {cells:celda|celdas}, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Choose auto or cpu.</source>
        <translation>Elija auto o cpu.</translation>
    </message>
    <message>
        <source>Choose before or after.</source>
        <translation>Elija before o after.</translation>
    </message>
    <message>
        <source>Choose existing files.</source>
        <translation>Elija archivos existentes.</translation>
    </message>
    <message>
        <source>Choose frozen or fine-tuned.</source>
        <translation>Elija frozen o fine-tuned.</translation>
    </message>
    <message>
        <source>Choose it above at its new place.</source>
        <translation>Elíjalo arriba en su nueva ubicación.</translation>
    </message>
    <message>
        <source>Choose labels that can be edited, or create new ones.</source>
        <translation>Elija etiquetas que se puedan editar, o cree otras nuevas.</translation>
    </message>
    <message>
        <source>Choose labels where the image has data, and check its nodata value.</source>
        <translation>Elija etiquetas donde la imagen tenga datos y verifique su valor nodata.</translation>
    </message>
    <message>
        <source>Choose larger ones, or a smaller “Cell size of the result”.</source>
        <translation>Elija otros mayores, o un “Tamaño de celda del resultado” menor.</translation>
    </message>
    <message>
        <source>Choose one of its fields.</source>
        <translation>Elija uno de sus campos.</translation>
    </message>
    <message>
        <source>Choose one of them under “Class field”.</source>
        <translation>Elija uno de ellos en “Campo de clase”.</translation>
    </message>
    <message>
        <source>Choose one of {choices}, or a number from 0 to 1.</source>
        <translation>Elija uno de {choices}, o un número de 0 a 1.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Elija uno de {choices}.</translation>
    </message>
    <message>
        <source>Choose one of {known}.</source>
        <translation>Elija uno de {known}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Elija uno de: {known}.</translation>
    </message>
    <message>
        <source>Choose one under Advanced.</source>
        <translation>Elija uno en “Avanzado”.</translation>
    </message>
    <message>
        <source>Choose one: GeoPackage, Shapefile, GeoJSON, FlatGeobuf.</source>
        <translation>Elija uno: GeoPackage, Shapefile, GeoJSON, FlatGeobuf.</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>Elija otras arriba.</translation>
    </message>
    <message>
        <source>Choose polygons, lines or points.</source>
        <translation>Elija polígonos, líneas o puntos.</translation>
    </message>
    <message>
        <source>Choose raster layers of two dates. No imagery at hand? {}</source>
        <translation>Elija capas ráster de dos fechas. ¿No tiene imágenes a mano? {}</translation>
    </message>
    <message>
        <source>Choose rasters, folders or zip files of images.</source>
        <translation>Elija rásteres, carpetas o archivos zip de imágenes.</translation>
    </message>
    <message>
        <source>Choose the .shp file next to it.</source>
        <translation>Elija el archivo .shp que está a su lado.</translation>
    </message>
    <message>
        <source>Choose the bands in the model's order under “Bands”.</source>
        <translation>Elija las bandas en el orden del modelo en “Bandas”.</translation>
    </message>
    <message>
        <source>Choose the bands that the encoder needs, in its order, or an encoder that fits these bands.</source>
        <translation>Elija las bandas que necesita el codificador, en su orden, o un codificador adecuado a estas bandas.</translation>
    </message>
    <message>
        <source>Choose the bands to compare under “{label}” and “{second_label}”, such as 1,2,3 and 3,2,1.</source>
        <translation>Elija las bandas que se comparan en “{label}” y “{second_label}”, como 1,2,3 y 3,2,1.</translation>
    </message>
    <message>
        <source>Choose the classes.tif of a finished classification, or another raster of whole numbers.</source>
        <translation>Elija el classes.tif de una clasificación terminada, u otro ráster de números enteros.</translation>
    </message>
    <message>
        <source>Choose the classes.tif of a finished classification, or another raster with one band.</source>
        <translation>Elija el classes.tif de una clasificación terminada, u otro ráster de una banda.</translation>
    </message>
    <message>
        <source>Choose the field of the class under “Class field”.</source>
        <translation>Elija el campo de la clase en “Campo de clase”.</translation>
    </message>
    <message>
        <source>Choose the field of the classes.</source>
        <translation>Elija el campo de las clases.</translation>
    </message>
    <message>
        <source>Choose the field of the true class under “Class field”. It must contain names or values of the map's classes.</source>
        <translation>Elija el campo de la clase verdadera en “Campo de clase”. Debe contener nombres o valores de las clases del mapa.</translation>
    </message>
    <message>
        <source>Choose the folder of a model of places.</source>
        <translation>Elija la carpeta de un modelo de lugares.</translation>
    </message>
    <message>
        <source>Choose the folder of a training of objects.</source>
        <translation>Elija la carpeta de un entrenamiento de objetos.</translation>
    </message>
    <message>
        <source>Choose the folder of a training.</source>
        <translation>Elija la carpeta de un entrenamiento.</translation>
    </message>
    <message>
        <source>Choose the folder of an accuracy assessment.</source>
        <translation>Elija la carpeta de una evaluación de la exactitud.</translation>
    </message>
    <message>
        <source>Choose the folder of an environment</source>
        <translation>Elegir la carpeta de un entorno</translation>
    </message>
    <message>
        <source>Choose the folder of found objects.</source>
        <translation>Elija la carpeta de objetos encontrados.</translation>
    </message>
    <message>
        <source>Choose the folder that contains them.</source>
        <translation>Elija la carpeta que los contiene.</translation>
    </message>
    <message>
        <source>Choose the image first.</source>
        <translation>Elija primero la imagen.</translation>
    </message>
    <message>
        <source>Choose the image whose objects are to be found. No imagery at hand?</source>
        <translation>Elija la imagen cuyos objetos se van a encontrar. ¿No tiene imágenes a mano?</translation>
    </message>
    <message>
        <source>Choose the image whose pixels are to be classified.</source>
        <translation>Elija la imagen cuyos píxeles se van a clasificar.</translation>
    </message>
    <message>
        <source>Choose the image whose places are to be named.</source>
        <translation>Elija la imagen cuyos lugares se van a nombrar.</translation>
    </message>
    <message>
        <source>Choose the images to train on. If it is the same path as “Test data”, the images are split.</source>
        <translation>Elija las imágenes para entrenar. Si es la misma ruta que “Datos de prueba”, las imágenes se reparten.</translation>
    </message>
    <message>
        <source>Choose the images to train on. If it is the same path as “Test data”, the images or polygons are split.</source>
        <translation>Elija las imágenes de entrenamiento. Si es la misma ruta que “Datos de prueba”, las imágenes o polígonos se reparten.</translation>
    </message>
    <message>
        <source>Choose the item.json of an acquisition, or a catalogue or collection that leads to items on this machine.</source>
        <translation>Elija el item.json de una adquisición, o un catálogo o una colección que lleve a elementos en este equipo.</translation>
    </message>
    <message>
        <source>Choose the item.json of one of them, or run over all of them with run-many.</source>
        <translation>Elija el item.json de una de ellas, o ejecute run-many con todas.</translation>
    </message>
    <message>
        <source>Choose the join file of the cluster.</source>
        <translation>Elija el archivo de unión del clúster.</translation>
    </message>
    <message>
        <source>Choose the mask as it was delivered: interpolated classes mean nothing. For a mask of your own, set “{kind_label}” to “{other_label}” and name its values.</source>
        <translation>Elija la máscara tal como se entregó: las clases interpoladas no significan nada. Para una máscara propia, ponga “{kind_label}” en “{other_label}” e indique sus valores.</translation>
    </message>
    <message>
        <source>Choose the mask of the same place, or none.</source>
        <translation>Elija la máscara del mismo lugar, o ninguna.</translation>
    </message>
    <message>
        <source>Choose the mask's own file, or another “{kind_label}”.</source>
        <translation>Elija el archivo propio de la máscara, u otro “{kind_label}”.</translation>
    </message>
    <message>
        <source>Choose the output folder of a finished detect-change, or run detect-change again.</source>
        <translation>Elija la carpeta de salida de un detect-change terminado, o ejecute de nuevo detect-change.</translation>
    </message>
    <message>
        <source>Choose the output folder of a pretraining.</source>
        <translation>Elija la carpeta de salida de un preentrenamiento.</translation>
    </message>
    <message>
        <source>Choose the places to train on. If it is the same path as “Test data”, the places are split.</source>
        <translation>Elija los lugares para entrenar. Si es la misma ruta que “Datos de prueba”, los lugares se reparten.</translation>
    </message>
    <message>
        <source>Choose the probabilities of this map.</source>
        <translation>Elija las probabilidades de este mapa.</translation>
    </message>
    <message>
        <source>Choose the probability.tif that classify wrote together with this map.</source>
        <translation>Elija el probability.tif que classify escribió junto con este mapa.</translation>
    </message>
    <message>
        <source>Choose the result.json of a finished accuracy or train-classifier.</source>
        <translation>Elija el result.json de un accuracy o train-classifier terminado.</translation>
    </message>
    <message>
        <source>Choose the same bands in the model's order under “Bands”.</source>
        <translation>Elija las mismas bandas en el orden del modelo en “Bandas”.</translation>
    </message>
    <message>
        <source>Choose the same number for both.</source>
        <translation>Elija el mismo número para ambos.</translation>
    </message>
    <message>
        <source>Choose the same number from each under “Bands”, or for a single source with PATH{mark}1,2,3</source>
        <translation>Elija el mismo número de cada uno en “Bandas”, o para un solo origen con PATH{mark}1,2,3</translation>
    </message>
    <message>
        <source>Choose the same “Bands” of all rasters.</source>
        <translation>Elija las mismas “Bandas” de todos los rásteres.</translation>
    </message>
    <message>
        <source>Choose the “{label}” that swimdiff-cluster certificates wrote.</source>
        <translation>Elija el “{label}” que escribió swimdiff-cluster certificates.</translation>
    </message>
    <message>
        <source>Choose weights as torchvision, timm, MoCo, SeCo, SSL4EO-S12, Satlas or CMID store them, of one of these networks: {labels}.</source>
        <translation>Elija pesos tal como los guardan torchvision, timm, MoCo, SeCo, SSL4EO-S12, Satlas o CMID, de una de estas redes: {labels}.</translation>
    </message>
    <message>
        <source>Choose where the result goes, then start again</source>
        <translation>Elija dónde va el resultado y empiece de nuevo</translation>
    </message>
    <message>
        <source>Choose “{kind_label}”; with “{other_label}”, name the values that hide the ground under “{values_label}”.</source>
        <translation>Elija “{kind_label}”; con “{other_label}”, indique los valores que ocultan el terreno en “{values_label}”.</translation>
    </message>
    <message>
        <source>Chooses and checks the Python that does the computations, and the models folder</source>
        <translation>Elige y verifica el Python que hace los cálculos, y la carpeta de modelos</translation>
    </message>
    <message>
        <source>Chooses the file of a model</source>
        <translation>Elige el archivo de un modelo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class &amp;field</source>
        <translation>Campo &amp;de clase</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Campo de clase</translation>
    </message>
    <message>
        <source>Class {}</source>
        <translation>Clase {}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classes with names need a text field.</source>
        <translation>Las clases con nombres necesitan un campo de texto.</translation>
    </message>
    <message>
        <source>Classes without a pixel: {names}.</source>
        <translation>Clases sin ningún píxel: {names}.</translation>
    </message>
    <message>
        <source>Classes {}</source>
        <translation>Clases {}</translation>
    </message>
    <message>
        <source>Classif&amp;y whole image</source>
        <translation>Cla&amp;sificar imagen completa</translation>
    </message>
    <message>
        <source>Classified in {}.</source>
        <translation>Clasificado en {}.</translation>
    </message>
    <message>
        <source>Classifies a whole image with a trained model.</source>
        <translation>Clasifica una imagen completa con un modelo entrenado.</translation>
    </message>
    <message>
        <source>Classifies the whole image with this model</source>
        <translation>Clasifica la imagen completa con este modelo</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Classify anyway</source>
        <translation>Clasificar de todos modos</translation>
    </message>
    <message>
        <source>Classify even if the ground resolution or the values of the image differ from those that the model was trained on.</source>
        <translation>Clasificar aunque la resolución sobre el terreno o los valores de la imagen difieran de aquellos con los que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>Classify even if the ground resolution or the values of the image, or the size of the tiles, differ from those that the model was trained on.</source>
        <translation>Clasificar aunque la resolución del terreno o los valores de la imagen, o el tamaño de las teselas, difieran de aquellos con los que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Clasificando</translation>
    </message>
    <message>
        <source>Classifying the labels that were left out</source>
        <translation>Clasificando las etiquetas que se excluyeron</translation>
    </message>
    <message>
        <source>Classifying {name}</source>
        <translation>Clasificando {name}</translation>
    </message>
    <message>
        <source>Click a place on the map: the tiles that look most like it light up, ranked. It needs no labels.</source>
        <translation>Haga clic en un lugar del mapa: las teselas que más se le parecen se iluminan, por orden. No hacen falta etiquetas.</translation>
    </message>
    <message>
        <source>Click to place a label.</source>
        <translation>Haga clic para colocar una etiqueta.</translation>
    </message>
    <message>
        <source>Click to place corners, right-click to finish. Hold the button and drag to draw freehand.</source>
        <translation>Haga clic para colocar vértices y clic derecho para terminar. Mantenga pulsado el botón y arrastre para dibujar a mano alzada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>Ciérrela o quítela.</translation>
    </message>
    <message>
        <source>Close the program or remove the layer, then open the folder again.</source>
        <translation>Cierre el programa o elimine la capa, y abra de nuevo la carpeta.</translation>
    </message>
    <message>
        <source>Close the program or remove the layer, then rename the file or run the job again.</source>
        <translation>Cierre el programa o elimine la capa, y después renombre el archivo o ejecute de nuevo el trabajo.</translation>
    </message>
    <message>
        <source>Close the programs that are using it.</source>
        <translation>Cierre los programas que lo están usando.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF optimizado para la nube</translation>
    </message>
    <message>
        <source>Collecting {count} libraries…</source>
        <translation>Reuniendo {count} bibliotecas…</translation>
    </message>
    <message>
        <source>Colour of the chosen class…</source>
        <translation>Color de la clase elegida…</translation>
    </message>
    <message>
        <source>Colour of {}</source>
        <translation>Color de {}</translation>
    </message>
    <message>
        <source>Column of the table that names the scene.</source>
        <translation>Columna de la tabla que nombra la escena.</translation>
    </message>
    <message>
        <source>Compare each patch with the other patches of its batch as well. Their keys are never out of date, as those of the queue are while the encoder learns fast. Without this, only the queue counts, as published.</source>
        <translation>Comparar cada parche también con los otros parches de su lote. Sus claves nunca están desactualizadas, como lo están las de la cola mientras el codificador aprende deprisa. Sin esto, solo cuenta la cola, como se publicó.</translation>
    </message>
    <message>
        <source>Compare objects</source>
        <translation>Comparar objetos</translation>
    </message>
    <message>
        <source>Compare objects of two dates</source>
        <translation>Comparar objetos de dos fechas</translation>
    </message>
    <message>
        <source>Compare the mean spectrum of the batch, as published. Without this, that of each image.</source>
        <translation>Comparar el espectro medio del lote, como se publicó. Sin esto, el de cada imagen.</translation>
    </message>
    <message>
        <source>Compare the mean spectrum of the batch, as published. Without this, that of each image. Only with Method: CMID.</source>
        <translation>Comparar el espectro medio del lote, como se publicó. Sin esto, el de cada imagen. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>Compare two images without a CRS pixel by pixel; they must have the same size. Areas are then given in pixels.</source>
        <translation>Comparar dos imágenes sin SRC píxel por píxel; deben tener el mismo tamaño. Las áreas se dan entonces en píxeles.</translation>
    </message>
    <message>
        <source>Compare wit&amp;h reference</source>
        <translation>Comparar co&amp;n la referencia</translation>
    </message>
    <message>
        <source>Compare with the start</source>
        <translation>Comparar con el inicio</translation>
    </message>
    <message>
        <source>Compared at {count:,} {count:place|places}.</source>
        <translation>Comparado en {count:,} {count:lugar|lugares}.</translation>
    </message>
    <message>
        <source>Compared in {}.</source>
        <translation>Comparado en {}.</translation>
    </message>
    <message>
        <source>Compares a map with a reference: confusion matrix, accuracies and areas with their confidence intervals.</source>
        <translation>Compara un mapa con una referencia: matriz de confusión, exactitudes y áreas con sus intervalos de confianza.</translation>
    </message>
    <message>
        <source>Compares the map with the reference, wherever both have a class</source>
        <translation>Compara el mapa con la referencia, donde ambos tienen una clase</translation>
    </message>
    <message>
        <source>Compares the map with the reference. Only a random sample tells the accuracy of the whole map.</source>
        <translation>Compara el mapa con la referencia. Solo una muestra aleatoria dice la exactitud de todo el mapa.</translation>
    </message>
    <message>
        <source>Compares the objects of two dates by place: which appeared, which vanished, which stayed.</source>
        <translation>Compara los objetos de dos fechas por su lugar: cuáles aparecieron, desaparecieron o permanecieron.</translation>
    </message>
    <message>
        <source>Comparing the objects</source>
        <translation>Comparando los objetos</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Compute each batch in this many parts, to save memory.</source>
        <translation>Calcular cada lote en este número de partes, para ahorrar memoria.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>Computed in {}.</source>
        <translation>Calculado en {}.</translation>
    </message>
    <message>
        <source>Computes &amp;on</source>
        <translation>Calcula e&amp;n</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcula en</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>Calculando las sumas de verificación</translation>
    </message>
    <message>
        <source>Computing features of the labelled pixels</source>
        <translation>Calculando las características de los píxeles etiquetados</translation>
    </message>
    <message>
        <source>Computing the encoder's maps</source>
        <translation>Calculando los mapas del codificador</translation>
    </message>
    <message>
        <source>Computing the maps of {name}</source>
        <translation>Calculando los mapas de {name}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Confidence level of all intervals.</source>
        <translation>Nivel de confianza de todos los intervalos.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Confusion matrix and figures of each class, in the browser</source>
        <translation>Matriz de confusión y cifras de cada clase, en el navegador</translation>
    </message>
    <message>
        <source>Confusion matrix, accuracy and area of each class, in the browser</source>
        <translation>Matriz de confusión, exactitud y área de cada clase, en el navegador</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the reference, columns the map.</source>
        <translation>Matriz de confusión: las filas son la referencia; las columnas, el mapa.</translation>
    </message>
    <message>
        <source>Connects to a cluster, counts its workers and compares their versions with those of this engine.</source>
        <translation>Se conecta a un clúster, cuenta sus procesos de cálculo y compara sus versiones con las de este motor.</translation>
    </message>
    <message>
        <source>Contains the true area with {:g} % confidence</source>
        <translation>Contiene el área verdadera con {:g} % de confianza</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint in the output folder</source>
        <translation>Continúa desde el último punto de control de la carpeta de salida</translation>
    </message>
    <message>
        <source>Continues with points that were drawn earlier: the sample.gpkg in their folder</source>
        <translation>Continúa con puntos que se extrajeron antes: el sample.gpkg de su carpeta</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Convert it to a GeoTIFF.</source>
        <translation>Conviértalo a GeoTIFF.</translation>
    </message>
    <message>
        <source>Convert it to a GeoTIFF: gdal_translate IN OUT.tif; in QGIS, choose its layer, which is then exported. If it has several layers or variables, gdalinfo lists them.</source>
        <translation>Conviértalo a GeoTIFF: gdal_translate IN OUT.tif; en QGIS, elija su capa, que entonces se exporta. Si tiene varias capas o variables, gdalinfo las muestra.</translation>
    </message>
    <message>
        <source>Convert it to a plain GeoTIFF (gdal_translate), or set “Allow virtual and remote files” if you trust it and everything that it refers to.</source>
        <translation>Conviértalo a un GeoTIFF simple (gdal_translate), o active “Permitir archivos virtuales y remotos” si confía en él y en todo aquello a lo que remite.</translation>
    </message>
    <message>
        <source>Convert it to a tiled GeoTIFF: gdal_translate -co TILED=YES IN OUT.tif</source>
        <translation>Conviértalo a un GeoTIFF teselado: gdal_translate -co TILED=YES IN OUT.tif</translation>
    </message>
    <message>
        <source>Convert it to colours first: gdal_translate -expand rgb IN.tif OUT.tif</source>
        <translation>Conviértalo antes a colores: gdal_translate -expand rgb IN.tif OUT.tif</translation>
    </message>
    <message>
        <source>Converts weights of others (torchvision, timm, SSL4EO-S12, SeCo, DeCUR, Satlas, CMID) to an encoder file.</source>
        <translation>Convierte pesos de otros (torchvision, timm, SSL4EO-S12, SeCo, DeCUR, Satlas, CMID) en un archivo de codificador.</translation>
    </message>
    <message>
        <source>Coordinate reference system: {}</source>
        <translation>Sistema de referencia de coordenadas: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies the finished encoder to the models folder, so that other tools list it by name.</source>
        <translation>Copia el codificador terminado a la carpeta de modelos, para que otras herramientas lo muestren por su nombre.</translation>
    </message>
    <message>
        <source>Copies the message and the log, to report them to the authors</source>
        <translation>Copia el mensaje y el registro, para informar de ellos a los autores</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that Classify lists it by name.</source>
        <translation>Copia el modelo a la carpeta de modelos, para que Clasificar lo muestre por su nombre.</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that Find objects lists it by name.</source>
        <translation>Copia el modelo a la carpeta de modelos, para que Encontrar objetos lo liste por su nombre.</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that Name places lists it by name.</source>
        <translation>Copia el modelo a la carpeta de modelos, para que «Nombrar lugares» lo ofrezca por su nombre.</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that it is listed by name</source>
        <translation>Copia el modelo a la carpeta de modelos, para que aparezca por su nombre</translation>
    </message>
    <message>
        <source>Copies versions, devices and the last lines of the log, without your name</source>
        <translation>Copia versiones, dispositivos y las últimas líneas del registro, sin su nombre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all patches to one file in the output folder first. It can be read much faster than the sources.</source>
        <translation>Copiar antes todos los parches a un archivo en la carpeta de salida. Se puede leer mucho más deprisa que los orígenes.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy it to a folder where you have write permission.</source>
        <translation>Cópielo a una carpeta en la que tenga permiso de escritura.</translation>
    </message>
    <message>
        <source>Copy or download the file again, or choose an extent without these pixels.</source>
        <translation>Copie o descargue de nuevo el archivo, o elija una extensión sin estos píxeles.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Copy or download the files again, or remove them from the source.</source>
        <translation>Copie o descargue de nuevo los archivos, o quítelos del origen.</translation>
    </message>
    <message>
        <source>Copy or download them again.</source>
        <translation>Cópielos o descárguelos de nuevo.</translation>
    </message>
    <message>
        <source>Copy the details and look into the log; press Set up again to go on from what was fetched.</source>
        <translation>Copie los detalles y mire el registro; pulse de nuevo “Instalar” para continuar con lo descargado.</translation>
    </message>
    <message>
        <source>Copy the details and send them to the authors.</source>
        <translation>Copie los detalles y envíelos a los autores.</translation>
    </message>
    <message>
        <source>Copy the encoder there, to the same path, or choose one that comes with the program.</source>
        <translation>Copie el codificador allí, en la misma ruta, o elija uno de los que vienen con el programa.</translation>
    </message>
    <message>
        <source>Copy the file again that swimdiff-cluster certificates wrote.</source>
        <translation>Copie de nuevo el archivo que escribió swimdiff-cluster certificates.</translation>
    </message>
    <message>
        <source>Copy the join file with which the scheduler was started.</source>
        <translation>Copie el archivo de unión con el que se inició el planificador.</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Copiando archivos</translation>
    </message>
    <message>
        <source>Correct among the areas mapped as this class: {}</source>
        <translation>Correcto entre las áreas cartografiadas como esta clase: {}</translation>
    </message>
    <message>
        <source>Correct the card, or download or copy the file again.</source>
        <translation>Corrija la ficha, o descargue o copie de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Correct the shift</source>
        <translation>Corregir el desplazamiento</translation>
    </message>
    <message>
        <source>Correct this setting or remove it. {setup}</source>
        <translation>Corrija esta configuración o quítela. {setup}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Counting changed areas</source>
        <translation>Contando las áreas cambiadas</translation>
    </message>
    <message>
        <source>Counting the classes of the map</source>
        <translation>Contando las clases del mapa</translation>
    </message>
    <message>
        <source>Counts and figures, in the browser</source>
        <translation>Recuentos y cifras, en el navegador</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Acoplamiento</translation>
    </message>
    <message>
        <source>Covers the places where the map is uncertain</source>
        <translation>Cubre los lugares donde el mapa es incierto</translation>
    </message>
    <message>
        <source>Create a file for your labels with New…, or choose a layer of boxes or outlines.</source>
        <translation>Cree un archivo para sus etiquetas con Nuevo…, o elija una capa de cajas o contornos.</translation>
    </message>
    <message>
        <source>Create a file for your labels with New…, or choose a layer with a field that names classes.</source>
        <translation>Cree un archivo para sus etiquetas con Nuevo…, o elija una capa con un campo que nombre clases.</translation>
    </message>
    <message>
        <source>Create a raster of the amplitude first, for example with gdal_calc.py --calc='abs(A)'.</source>
        <translation>Cree antes un ráster de la amplitud, por ejemplo con gdal_calc.py --calc='abs(A)'.</translation>
    </message>
    <message>
        <source>Create a sample pair</source>
        <translation>Crear un par de ejemplo</translation>
    </message>
    <message>
        <source>Create or download the zip file again.</source>
        <translation>Cree o descargue de nuevo el archivo zip.</translation>
    </message>
    <message>
        <source>Create the zip file again from plain images, or unpack it into a folder if you trust it.</source>
        <translation>Cree de nuevo el archivo zip a partir de imágenes simples, o descomprímalo en una carpeta si confía en él.</translation>
    </message>
    <message>
        <source>Creates a file for labels and their classes in the CRS of the image, or opens an existing one.</source>
        <translation>Crea un archivo para etiquetas y sus clases en el SRC de la imagen, o abre uno existente.</translation>
    </message>
    <message>
        <source>Creates a georeferenced pair of synthetic rasters with known change.</source>
        <translation>Crea un par georreferenciado de rásteres sintéticos con un cambio conocido.</translation>
    </message>
    <message>
        <source>Creates a pair of images with known change and adds it to the project</source>
        <translation>Crea un par de imágenes con un cambio conocido y lo añade al proyecto</translation>
    </message>
    <message>
        <source>Creates an image with labels for a half of it, and adds both to the project</source>
        <translation>Crea una imagen con etiquetas para una mitad y añade ambas al proyecto</translation>
    </message>
    <message>
        <source>Creates an image with new things and labels for a half of it, and adds both to the project</source>
        <translation>Crea una imagen con cosas nuevas y etiquetas para una mitad, y añade ambas al proyecto</translation>
    </message>
    <message>
        <source>Creating polygons</source>
        <translation>Creando los polígonos</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Cúbica</translation>
    </message>
    <message>
        <source>Cut it to the area that has labels.</source>
        <translation>Recórtelo al área que tiene etiquetas.</translation>
    </message>
    <message>
        <source>Cut out the part that has data (QGIS: Raster &gt; Extraction &gt; Clip Raster by Extent) and choose that.</source>
        <translation>Recorte la parte con datos (QGIS: Ráster &gt; Extracción &gt; Cortar ráster por extensión) y elija esa.</translation>
    </message>
    <message>
        <source>DEFLATE</source>
        <translation>DEFLATE</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data in a patch</source>
        <translation>Datos en el parche</translation>
    </message>
    <message>
        <source>Data on which the figures are measured.</source>
        <translation>Datos sobre los que se miden las cifras.</translation>
    </message>
    <message>
        <source>Data to train on. If it is the same path as the test data, the data are split: images at random, pairs by city, whole polygons by class. Not needed for change without labels.</source>
        <translation>Datos con los que se entrena. Si es la misma ruta que la de los datos de prueba, los datos se reparten: imágenes al azar, pares por ciudad, polígonos enteros por clase. No hacen falta para el cambio sin etiquetas.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date of after</source>
        <translation>Fecha (después)</translation>
    </message>
    <message>
        <source>Date of before</source>
        <translation>Fecha (antes)</translation>
    </message>
    <message>
        <source>Date of the imagery, such as 2018-10-13. Empty: taken from the map, if it has one.</source>
        <translation>Fecha de las imágenes, como 2018-10-13. Vacío: se toma del mapa, si la tiene.</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>Delete it and run the job again.</source>
        <translation>Bórrelo y ejecute de nuevo el trabajo.</translation>
    </message>
    <message>
        <source>Delete labels and class</source>
        <translation>Borrar etiquetas y clase</translation>
    </message>
    <message>
        <source>Delete the class {name} and its {count} {count:label|labels}? This cannot be undone.</source>
        <translation>¿Borrar la clase {name} y sus {count} {count:etiqueta|etiquetas}? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete the file's .aux.xml file, then enter the classes under “Classes”.</source>
        <translation>Borre el archivo .aux.xml del archivo e introduzca después las clases en “Clases”.</translation>
    </message>
    <message>
        <source>Delete the folder {newest} to continue from step {earlier}, or start again without “Resume”.</source>
        <translation>Borre la carpeta {newest} para continuar desde el paso {earlier}, o empiece de nuevo sin “Reanudar”.</translation>
    </message>
    <message>
        <source>Delete the selected labels (Del): select them with QGIS's tool Select Features first</source>
        <translation>Eliminar las etiquetas seleccionadas (Supr): selecciónelas antes con la herramienta «Seleccionar objetos espaciales» de QGIS</translation>
    </message>
    <message>
        <source>Delete {} from the models folder? This cannot be undone.</source>
        <translation>¿Borrar {} de la carpeta de modelos? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Deletes the model from the models folder</source>
        <translation>Elimina el modelo de la carpeta de modelos</translation>
    </message>
    <message>
        <source>Deletes your answer for this point</source>
        <translation>Borra su respuesta para este punto</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Detect anyway</source>
        <translation>Detectar de todos modos</translation>
    </message>
    <message>
        <source>Detect both dates in images that have one, or both in images that have none.</source>
        <translation>Detecte en ambas fechas en imágenes que lo tengan, o en imágenes que no lo tengan.</translation>
    </message>
    <message>
        <source>Detect change</source>
        <translation>Detectar cambios</translation>
    </message>
    <message>
        <source>Detect even if the ground resolution or the values of the image differ from those that the model was trained on.</source>
        <translation>Detectar aunque la resolución en el terreno o los valores de la imagen difieran de aquellos con los que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>Detects change with this encoder</source>
        <translation>Detecta cambios con este codificador</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Diffusion constraint</source>
        <translation>Restricción de difusión</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Disolver</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Distance from one patch to the next in a raster. If it is smaller than the patch, patches overlap. Empty: the size of the patch.</source>
        <translation>Distancia de un parche al siguiente en un ráster. Si es menor que el parche, los parches se superponen. Vacío: el tamaño del parche.</translation>
    </message>
    <message>
        <source>Distance of patches</source>
        <translation>Distancia entre parches</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Distritos</translation>
    </message>
    <message>
        <source>Done in {}, for a project that is closed.</source>
        <translation>Terminado en {}, para un proyecto que está cerrado.</translation>
    </message>
    <message>
        <source>Done in {}.</source>
        <translation>Terminado en {}.</translation>
    </message>
    <message>
        <source>Double-click to change the name or the key, or the square to change the colour.</source>
        <translation>Haga doble clic para cambiar el nombre o la tecla, o en el cuadrado para cambiar el color.</translation>
    </message>
    <message>
        <source>Doubtful: about {area_ha:,} ha are called changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Dudoso: se dan por cambiadas unas {area_ha:,} ha, el {percent} % de lo comparado, en {polygons:,} {polygons:área|áreas}.</translation>
    </message>
    <message>
        <source>Doubtful: about {pixels:,} {pixels:pixel is|pixels are} called changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Dudoso: se dan por cambiados unos {pixels:,} {pixels:píxel|píxeles}, el {percent} % de lo comparado, en {polygons:,} {polygons:área|áreas}.</translation>
    </message>
    <message>
        <source>Download or copy the file again, or train again from an earlier checkpoint.</source>
        <translation>Descargue o copie de nuevo el archivo, o entrene de nuevo desde un punto de control anterior.</translation>
    </message>
    <message>
        <source>Download or copy the file again, or train the model again.</source>
        <translation>Descargue o copie de nuevo el archivo, o entrene de nuevo el modelo.</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Descargue o copie de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Download or copy the file again. Its size must be the one that its source states.</source>
        <translation>Descargue o copie de nuevo el archivo. Su tamaño debe ser el que indica su fuente.</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>Página de descarga</translation>
    </message>
    <message>
        <source>Download the catalogue first.</source>
        <translation>Descargue primero el catálogo.</translation>
    </message>
    <message>
        <source>Download the file first.</source>
        <translation>Descargue primero el archivo.</translation>
    </message>
    <message>
        <source>Dra&amp;w sample</source>
        <translation>&amp;Extraer muestra</translation>
    </message>
    <message>
        <source>Drag from corner to corner, or click two corners. With a box size, click in the middle.</source>
        <translation>Arrastre de esquina a esquina, o haga clic en dos esquinas. Con un tamaño de caja, haga clic en el centro.</translation>
    </message>
    <message>
        <source>Draw a box around each object of a few areas.</source>
        <translation>Dibuje una caja alrededor de cada objeto de unas pocas áreas.</translation>
    </message>
    <message>
        <source>Draw a box around each object, inside the image and the searched areas, and save the layer's edits.</source>
        <translation>Dibuje un recuadro alrededor de cada objeto, dentro de la imagen y de las áreas revisadas, y guarde los cambios de la capa.</translation>
    </message>
    <message>
        <source>Draw a few labels for each of at least two classes.</source>
        <translation>Dibuje unas pocas etiquetas de cada una de al menos dos clases.</translation>
    </message>
    <message>
        <source>Draw a searched area and all objects in it; N continues.</source>
        <translation>Dibuje un área revisada y todos los objetos en ella; N continúa.</translation>
    </message>
    <message>
        <source>Draw labels where the image has data, and check its nodata value.</source>
        <translation>Dibuje etiquetas donde la imagen tiene datos, y verifique su valor sin datos.</translation>
    </message>
    <message>
        <source>Draw larger polygons, or more of them: at least about twenty pixels per class.</source>
        <translation>Dibuje polígonos más grandes, o más polígonos: al menos unos veinte píxeles por clase.</translation>
    </message>
    <message>
        <source>Draw outlines of objects, or use COCO or YOLO files with outlines; or switch “Oriented boxes” off.</source>
        <translation>Dibuje los contornos de los objetos, o use archivos COCO o YOLO con contornos; o desactive “Cajas orientadas”.</translation>
    </message>
    <message>
        <source>Draw polygons, lines or points of at least two classes inside the image.</source>
        <translation>Dibuje polígonos, líneas o puntos de al menos dos clases dentro de la imagen.</translation>
    </message>
    <message>
        <source>Draw polygons, lines or points of at least two classes, and save the layer's edits.</source>
        <translation>Dibuje polígonos, líneas o puntos de al menos dos clases, y guarde las ediciones de la capa.</translation>
    </message>
    <message>
        <source>Draw sample</source>
        <translation>Extraer muestra</translation>
    </message>
    <message>
        <source>Draw the areas that you have searched completely: in them, what has no box is background.</source>
        <translation>Dibuje las áreas que ha revisado por completo: en ellas, lo que no tiene caja es fondo.</translation>
    </message>
    <message>
        <source>Draw the areas that you searched as polygons on the image, and check the CRS of their layer.</source>
        <translation>Dibuje sobre la imagen como polígonos las áreas que revisó, y compruebe el SRC de su capa.</translation>
    </message>
    <message>
        <source>Draw them where the image has data, or check its nodata value.</source>
        <translation>Dibújelos donde la imagen tiene datos, o verifique su valor sin datos.</translation>
    </message>
    <message>
        <source>Draw within the image.</source>
        <translation>Dibuje dentro de la imagen.</translation>
    </message>
    <message>
        <source>Draw “Searched areas” in which every object is labelled, or switch on “Whole image searched”.</source>
        <translation>Dibuje “Áreas revisadas” en las que cada objeto esté etiquetado, o active “Imagen entera revisada”.</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Extrayendo puntos</translation>
    </message>
    <message>
        <source>Draws random points of a map, so that you can check them by eye.</source>
        <translation>Extrae puntos al azar de un mapa, para que pueda verificarlos a ojo.</translation>
    </message>
    <message>
        <source>Draws random points of the map, which you then check one by one</source>
        <translation>Extrae puntos al azar del mapa, que después usted verifica uno por uno</translation>
    </message>
    <message>
        <source>Draws random points. You say what is really there; accuracy and areas are estimated from this.</source>
        <translation>Extrae puntos al azar. Usted dice qué hay allí realmente; de ahí se estiman la exactitud y las áreas.</translation>
    </message>
    <message>
        <source>E&amp;xport map</source>
        <translation>&amp;Exportar mapa</translation>
    </message>
    <message>
        <source>Each computes one window at a time.</source>
        <translation>Cada uno calcula una ventana a la vez.</translation>
    </message>
    <message>
        <source>Each image of the folder is a place.</source>
        <translation>Cada imagen de la carpeta es un lugar.</translation>
    </message>
    <message>
        <source>Each label is saved at once. Escape discards the one you are drawing.</source>
        <translation>Cada etiqueta se guarda de inmediato. Escape descarta la que está dibujando.</translation>
    </message>
    <message>
        <source>Each pixel gets the most frequent class within this radius. 0: no filter.</source>
        <translation>Cada píxel recibe la clase más frecuente dentro de este radio. 0: sin filtro.</translation>
    </message>
    <message>
        <source>Each takes the memory of a run of its own, and its share of the cores.</source>
        <translation>Cada una necesita la memoria de una ejecución propia y su parte de los núcleos.</translation>
    </message>
    <message>
        <source>Edge of a pixel on the ground, which decides how images are looked at, and with which encoder. Empty: as the file says, or 1 m for images without georeference.</source>
        <translation>Lado de un píxel sobre el terreno, que decide cómo se miran las imágenes y con qué codificador. Vacío: lo que diga el archivo, o 1 m para imágenes sin georreferenciación.</translation>
    </message>
    <message>
        <source>Edge of a tile on the ground. Empty: as the model was trained, or else 128 pixels.</source>
        <translation>Lado de una tesela en el terreno. Vacío: como se entrenó el modelo, o si no 128 píxeles.</translation>
    </message>
    <message>
        <source>Edge of the box that a click in the middle of an object makes, for each class. 0: boxes are dragged.</source>
        <translation>Lado de la caja que crea un clic en el centro de un objeto, para cada clase. 0: las cajas se arrastran.</translation>
    </message>
    <message>
        <source>Edge of the square regions, in tiles. 0: chosen from the extent of the labels.</source>
        <translation>Lado de las regiones cuadradas, en teselas. 0: elegido según la extensión de las etiquetas.</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0</source>
        <translation>EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>Embedding of the key</source>
        <translation>Vector de representación de la clave</translation>
    </message>
    <message>
        <source>Embedding of the query</source>
        <translation>Vector de representación de la consulta</translation>
    </message>
    <message>
        <source>Embedding that is compared with the other keys to weight those of the same scene.</source>
        <translation>Vector de representación que se compara con las otras claves para ponderar las de la misma escena.</translation>
    </message>
    <message>
        <source>Embedding that is compared with the other keys to weight those of the same scene. Only with Method: SwiMDiff.</source>
        <translation>Vector de representación que se compara con las otras claves para ponderar las de la misma escena. Solo con Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Empty: the default of the mode.</source>
        <translation>Vacío: el valor predeterminado del modo.</translation>
    </message>
    <message>
        <source>Empty: the default.</source>
        <translation>Vacío: el valor por defecto.</translation>
    </message>
    <message>
        <source>Empty: this process. local: and a number, such as local:4, starts as many processes on this machine. tls:// with host and port is the scheduler of a cluster; tcp:// is one on this machine. Each process computes one window at a time with “Threads” threads, one where that is 0. The result is the same on equal processors.</source>
        <translation>Vacío: este proceso. local: y un número, como local:4, inicia tantos procesos en esta máquina. tls:// con host y puerto es el planificador de un clúster; tcp:// es uno en esta máquina. Cada proceso calcula una ventana a la vez con tantos hilos como diga “Hilos”, uno donde sea 0. El resultado es el mismo en procesadores iguales.</translation>
    </message>
    <message>
        <source>Empty: {}</source>
        <translation>Vacío: {}</translation>
    </message>
    <message>
        <source>Enable the plugin again.</source>
        <translation>Active de nuevo el complemento.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors) for the methods deep, fused and learned. Empty: one of the built-in ones, chosen by ground resolution and bands. random: fixed random weights for deep, no encoder for fused and learned.</source>
        <translation>Archivo de codificador (.safetensors) para los métodos deep, fused y learned. Vacío: uno de los incluidos, elegido por resolución sobre el terreno y bandas. random: pesos aleatorios fijos para deep, sin codificador para fused y learned.</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands of the test data. random: random weights.</source>
        <translation>Archivo de codificador (.safetensors). Vacío: uno de los incluidos, elegido por resolución sobre el terreno y bandas de los datos de prueba. random: pesos aleatorios.</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands.</source>
        <translation>Archivo de codificador (.safetensors). Vacío: uno de los incluidos, elegido según la resolución del terreno y las bandas.</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands. none: only the bands and their texture are used.</source>
        <translation>Archivo de codificador (.safetensors). Vacío: uno de los incluidos, elegido por resolución sobre el terreno y bandas. none: solo se usan las bandas y su textura.</translation>
    </message>
    <message>
        <source>Encoder in the list of models</source>
        <translation>Codificador en la lista de modelos</translation>
    </message>
    <message>
        <source>Encoder maps (deep)</source>
        <translation>Mapas del codificador (deep)</translation>
    </message>
    <message>
        <source>Encoder whose weights the training starts from. Empty: for EfficientNet-Lite0 the ImageNet weights that come with the program, for others random weights. random: random weights, which take far longer to learn.</source>
        <translation>Codificador de cuyos pesos parte el entrenamiento. Vacío: para EfficientNet-Lite0, los pesos de ImageNet que vienen con el programa; para los demás, pesos aleatorios. random: pesos aleatorios, con los que se tarda mucho más en aprender.</translation>
    </message>
    <message>
        <source>Encoder: {name}. It is not bound to a ground resolution, and none of the others was trained on images as fine or as coarse as the rasters, which have {ground_m:.2g} m.</source>
        <translation>Codificador: {name}. No está ligado a una resolución sobre el terreno, y ninguno de los demás se entrenó con imágenes tan finas o tan gruesas como los rásteres, que tienen {ground_m:.2g} m.</translation>
    </message>
    <message>
        <source>Encoder: {name}. It was trained on images of {trained_m:.2g} m, and none of the built-in ones is nearer to the {ground_m:.2g} m of the rasters.</source>
        <translation>Codificador: {name}. Se entrenó con imágenes de {trained_m:.2g} m, y ninguno de los incluidos se acerca más a los {ground_m:.2g} m de los rásteres.</translation>
    </message>
    <message>
        <source>Encoder: {name}. It was trained on images of {trained_m:.2g} m, and the rasters have {ground_m:.2g} m.</source>
        <translation>Codificador: {name}. Se entrenó con imágenes de {trained_m:.2g} m, y los rásteres tienen {ground_m:.2g} m.</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Encoding image {number:,} of {count:,}</source>
        <translation>Codificando la imagen {number:,} de {count:,}</translation>
    </message>
    <message>
        <source>End the other program there, or make certificates with another port.</source>
        <translation>Termine el otro programa que hay allí, o haga certificados con otro puerto.</translation>
    </message>
    <message>
        <source>End with the first failure</source>
        <translation>Terminar con el primer fallo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Engine options…</source>
        <translation>Opciones del motor…</translation>
    </message>
    <message>
        <source>Enlargement</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Equal labels</source>
        <translation>Etiquetas iguales</translation>
    </message>
    <message>
        <source>Errors of the published code</source>
        <translation>Errores del código publicado</translation>
    </message>
    <message>
        <source>Estimated from {count:,} {count:point|points}; intervals with {confidence:g} % confidence.</source>
        <translation>Estimado a partir de {count:,} {count:punto|puntos}; intervalos con {confidence:g} % de confianza.</translation>
    </message>
    <message>
        <source>Estimated from {places} {count:point|points} of a random sample</source>
        <translation>Estimado a partir de {places} puntos de una muestra aleatoria</translation>
    </message>
    <message>
        <source>Estimates accuracy and areas from the points checked so far</source>
        <translation>Estima la exactitud y las áreas a partir de los puntos verificados hasta ahora</translation>
    </message>
    <message>
        <source>Estimating the shift between the dates</source>
        <translation>Estimando el desplazamiento entre las fechas</translation>
    </message>
    <message>
        <source>Evaluate encoder</source>
        <translation>Evaluar codificador</translation>
    </message>
    <message>
        <source>Evaluates an encoder on images, pixels or pairs that have labels; writes a table and a plot.</source>
        <translation>Evalúa un codificador con imágenes, píxeles o pares que tienen etiquetas; escribe una tabla y un gráfico.</translation>
    </message>
    <message>
        <source>Evaluates it on labelled images or pairs</source>
        <translation>Lo evalúa con imágenes o pares etiquetados</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Exactitud esperada</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Exportar mapa</translation>
    </message>
    <message>
        <source>Export one of its subdatasets to a file and choose that.</source>
        <translation>Exporte uno de sus subconjuntos de datos a un archivo y elíjalo.</translation>
    </message>
    <message>
        <source>Export the labels again.</source>
        <translation>Exporte de nuevo las etiquetas.</translation>
    </message>
    <message>
        <source>Export the layer in the CRS of the image, or assign a known CRS to both.</source>
        <translation>Exporte la capa en el SRC de la imagen, o asigne un SRC conocido a ambas.</translation>
    </message>
    <message>
        <source>Export the layer to a GeoTIFF (Export &gt; Save As...), or use the imagery that it was made from.</source>
        <translation>Exporte la capa a un GeoTIFF (Exportar &gt; Guardar como...), o use las imágenes de las que se hizo.</translation>
    </message>
    <message>
        <source>Export the layer yourself and choose the file.</source>
        <translation>Exporte la capa usted mismo y elija el archivo.</translation>
    </message>
    <message>
        <source>Export the map again.</source>
        <translation>Exporte de nuevo el mapa.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Export the page that you mean: gdal_translate GTIFF_DIR:1:IN.tif OUT.tif for the first; in QGIS, add the page as a layer and choose that. If each page is a band, put them together: Raster &gt; Miscellaneous &gt; Merge, with each file in a separate band.</source>
        <translation>Exporte la página que desea: gdal_translate GTIFF_DIR:1:IN.tif OUT.tif para la primera; en QGIS, añada la página como capa y elíjala. Si cada página es una banda, júntelas: Ráster &gt; Miscelánea &gt; Combinar, con cada archivo en una banda separada.</translation>
    </message>
    <message>
        <source>Exported before the training</source>
        <translation>Se exporta antes del entrenamiento</translation>
    </message>
    <message>
        <source>Exported in {}.</source>
        <translation>Exportado en {}.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message>
        <source>Exporting {}</source>
        <translation>Exportando {}</translation>
    </message>
    <message>
        <source>Exports a classified map to files that others can open: rasters, polygons, styles, tables, and a package.</source>
        <translation>Exporta un mapa clasificado a archivos que otros pueden abrir: rásteres, polígonos, estilos, tablas y un paquete.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Extent of the result</source>
        <translation>Extensión del resultado</translation>
    </message>
    <message>
        <source>Extent that is classified right after training: xmin,ymin,xmax,ymax in the CRS of the image. For another CRS, add it in brackets: 1,2,3,4 [EPSG:4326]. Empty: nothing is classified.</source>
        <translation>Extensión que se clasifica justo después del entrenamiento: xmin,ymin,xmax,ymax en el SRC de la imagen. Para otro SRC, añádalo entre corchetes: 1,2,3,4 [EPSG:4326]. Vacío: no se clasifica nada.</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>Arc&amp;hivos…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>Ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>False alarm rate</source>
        <translation>Tasa de falsas alarmas</translation>
    </message>
    <message>
        <source>Feature {features} has a geometry that cannot be read: left out. Draw it again.</source>
        <translation>El objeto espacial {features} tiene una geometría que no se puede leer: excluido. Dibújelo de nuevo.</translation>
    </message>
    <message>
        <source>Feature {features} has another class that is not in the list: left out.</source>
        <translation>El objeto espacial {features} tiene otra clase que no está en la lista: excluido.</translation>
    </message>
    <message>
        <source>Feature {features} has coordinates that are not numbers: left out. Draw it again.</source>
        <translation>El objeto espacial {features} tiene coordenadas que no son números: excluido. Dibújelo de nuevo.</translation>
    </message>
    <message>
        <source>Feature {features} has its middle outside of the searched areas: left out. Draw an area around it, in which everything is labelled.</source>
        <translation>El centro del objeto espacial {features} está fuera de las áreas revisadas: excluido. Dibuje a su alrededor un área en la que todo esté etiquetado.</translation>
    </message>
    <message>
        <source>Feature {features} has more than {longest} letters in the field '{field}': left out. Give it a name.</source>
        <translation>El objeto espacial {features} tiene más de {longest} letras en el campo '{field}': excluido. Dele un nombre.</translation>
    </message>
    <message>
        <source>Feature {features} has no class in the field '{field}': left out. Fill it in.</source>
        <translation>El objeto espacial {features} no tiene clase en el campo '{field}': excluido. Rellénela.</translation>
    </message>
    <message>
        <source>Feature {features} has no geometry: left out. Draw it again, or delete it.</source>
        <translation>El objeto espacial {features} no tiene geometría: excluido. Dibújelo de nuevo o bórrelo.</translation>
    </message>
    <message>
        <source>Feature {features} has no place in the CRS of the image: left out. Check the CRS of the layer.</source>
        <translation>El objeto espacial {features} no tiene lugar en el SRC de la imagen: excluido. Verifique el SRC de la capa.</translation>
    </message>
    <message>
        <source>Feature {features} has no size: left out. Fill in its size, or give “Size of points”.</source>
        <translation>El objeto espacial {features} no tiene tamaño: excluido. Rellene su tamaño, o indique “Tamaño de los puntos”.</translation>
    </message>
    <message>
        <source>Feature {features} has no whole number in the field '{field}': left out. Give it a whole number or a name.</source>
        <translation>El objeto espacial {features} no tiene un número entero en el campo '{field}': excluido. Dele un número entero o un nombre.</translation>
    </message>
    <message>
        <source>Feature {features} has the class '{name}', which the list of classes lacks: left out. Add it to the list.</source>
        <translation>El objeto espacial {features} tiene la clase '{name}', que falta en la lista de clases: excluido. Añádala a la lista.</translation>
    </message>
    <message>
        <source>Feature {features} is invalid and cannot be repaired: left out. Draw it again, or use Fix geometries in QGIS.</source>
        <translation>El objeto espacial {features} no es válido y no se puede reparar: excluido. Dibújelo de nuevo, o use Corregir geometrías en QGIS.</translation>
    </message>
    <message>
        <source>Feature {features} is narrower than a pixel: left out. Draw a box around the object.</source>
        <translation>El objeto espacial {features} es más estrecho que un píxel: excluido. Dibuje un recuadro alrededor del objeto.</translation>
    </message>
    <message>
        <source>Feature {features} lies outside the image: left out. Check the CRS of the layer if you did not expect this.</source>
        <translation>El objeto espacial {features} está fuera de la imagen: excluido. Verifique el SRC de la capa si no lo esperaba.</translation>
    </message>
    <message>
        <source>Feature {features} lies where the image has no data: left out. Draw where it has data.</source>
        <translation>El objeto espacial {features} está donde la imagen no tiene datos: excluido. Dibuje donde los tiene.</translation>
    </message>
    <message>
        <source>Feature {features} lies where the map has no data, wholly or in part: {places:,} {places:place|places} left out.</source>
        <translation>El objeto espacial {features} está donde el mapa no tiene datos, total o parcialmente: {places:,} lugares excluidos.</translation>
    </message>
    <message>
        <source>Feature {features} lies where the map has no data: {places:,} {places:place|places} left out.</source>
        <translation>El objeto espacial {features} está donde el mapa no tiene datos: {places:,} lugares excluidos.</translation>
    </message>
    <message>
        <source>Feature {features} reaches beyond the image: the part inside is used.</source>
        <translation>El objeto espacial {features} se extiende más allá de la imagen: se usa la parte interior.</translation>
    </message>
    <message>
        <source>Feature {features} shares all its pixels with other features: left out. Delete what is drawn twice.</source>
        <translation>El objeto espacial {features} comparte todos sus píxeles con otros: excluido. Borre lo que está dibujado dos veces.</translation>
    </message>
    <message>
        <source>Feature {features} was invalid (an outline crosses itself) and was repaired. Look at its shape.</source>
        <translation>El objeto espacial {features} no era válido (un contorno se cruza a sí mismo) y se reparó. Mire su forma.</translation>
    </message>
    <message>
        <source>Features {features} ({one}, {other}) overlap in {pixels} px, left out. Take the overlap off one of them.</source>
        <translation>Los objetos espaciales {features} ({one}, {other}) se superponen en {pixels} px, excluidos. Quite la superposición de uno de ellos.</translation>
    </message>
    <message>
        <source>Features {features} ({one}, {other}) share {tiles} {tiles:tile|tiles}, left out: a tile has one class. Move one of them, or use smaller tiles.</source>
        <translation>Los objetos espaciales {features} ({one}, {other}) comparten {tiles} {tiles:tesela, excluida|teselas, excluidas}: una tesela tiene una clase. Mueva uno de ellos, o use teselas más pequeñas.</translation>
    </message>
    <message>
        <source>Features {features} are invalid and cannot be repaired: left out. Draw them again, or use Fix geometries in QGIS.</source>
        <translation>Los objetos espaciales {features} no son válidos y no se pueden reparar: excluidos. Dibújelos de nuevo, o use Corregir geometrías en QGIS.</translation>
    </message>
    <message>
        <source>Features {features} are narrower than a pixel: left out. Draw a box around each object.</source>
        <translation>Los objetos espaciales {features} son más estrechos que un píxel: excluidos. Dibuje un recuadro alrededor de cada objeto.</translation>
    </message>
    <message>
        <source>Features {features} have coordinates that are not numbers: left out. Draw them again.</source>
        <translation>Los objetos espaciales {features} tienen coordenadas que no son números: excluidos. Dibújelos de nuevo.</translation>
    </message>
    <message>
        <source>Features {features} have geometries that cannot be read: left out. Draw them again.</source>
        <translation>Los objetos espaciales {features} tienen geometrías que no se pueden leer: excluidos. Dibújelos de nuevo.</translation>
    </message>
    <message>
        <source>Features {features} have more than {longest} letters in the field '{field}': left out. Give them names.</source>
        <translation>Los objetos espaciales {features} tienen más de {longest} letras en el campo '{field}': excluidos. Deles nombres.</translation>
    </message>
    <message>
        <source>Features {features} have no class in the field '{field}': left out. Fill it in.</source>
        <translation>Los objetos espaciales {features} no tienen clase en el campo '{field}': excluidos. Rellénela.</translation>
    </message>
    <message>
        <source>Features {features} have no geometry: left out. Draw them again, or delete them.</source>
        <translation>Los objetos espaciales {features} no tienen geometría: excluidos. Dibújelos de nuevo o bórrelos.</translation>
    </message>
    <message>
        <source>Features {features} have no place in the CRS of the image: left out. Check the CRS of the layer.</source>
        <translation>Los objetos espaciales {features} no tienen lugar en el SRC de la imagen: excluidos. Verifique el SRC de la capa.</translation>
    </message>
    <message>
        <source>Features {features} have no size: left out. Fill in their sizes, or give “Size of points”.</source>
        <translation>Los objetos espaciales {features} no tienen tamaño: excluidos. Rellene sus tamaños, o indique “Tamaño de los puntos”.</translation>
    </message>
    <message>
        <source>Features {features} have no whole number in the field '{field}': left out. Give them whole numbers or names.</source>
        <translation>Los objetos espaciales {features} no tienen un número entero en el campo '{field}': excluidos. Deles números enteros o nombres.</translation>
    </message>
    <message>
        <source>Features {features} have other classes that are not in the list: left out.</source>
        <translation>Los objetos espaciales {features} tienen otras clases que no están en la lista: excluidos.</translation>
    </message>
    <message>
        <source>Features {features} have the class '{name}', which the list of classes lacks: left out. Add it to the list.</source>
        <translation>Los objetos espaciales {features} tienen la clase '{name}', que falta en la lista de clases: excluidos. Añádala a la lista.</translation>
    </message>
    <message>
        <source>Features {features} have their middles outside of the searched areas: left out. Draw areas around them, in which everything is labelled.</source>
        <translation>Los centros de los objetos espaciales {features} están fuera de las áreas revisadas: excluidos. Dibuje a su alrededor áreas en las que todo esté etiquetado.</translation>
    </message>
    <message>
        <source>Features {features} lie outside the image: left out. Check the CRS of the layer if you did not expect this.</source>
        <translation>Los objetos espaciales {features} están fuera de la imagen: excluidos. Verifique el SRC de la capa si no lo esperaba.</translation>
    </message>
    <message>
        <source>Features {features} lie where the image has no data: left out. Draw where it has data.</source>
        <translation>Los objetos espaciales {features} están donde la imagen no tiene datos: excluidos. Dibuje donde los tiene.</translation>
    </message>
    <message>
        <source>Features {features} lie where the map has no data, wholly or in part: {places:,} {places:place|places} left out.</source>
        <translation>Los objetos espaciales {features} están donde el mapa no tiene datos, total o parcialmente: {places:,} lugares excluidos.</translation>
    </message>
    <message>
        <source>Features {features} lie where the map has no data: {places:,} {places:place|places} left out.</source>
        <translation>Los objetos espaciales {features} están donde el mapa no tiene datos: {places:,} lugares excluidos.</translation>
    </message>
    <message>
        <source>Features {features} reach beyond the image: the parts inside are used.</source>
        <translation>Los objetos espaciales {features} se extienden más allá de la imagen: se usan las partes interiores.</translation>
    </message>
    <message>
        <source>Features {features} share all their pixels with other features: left out. Delete what is drawn twice.</source>
        <translation>Los objetos espaciales {features} comparten todos sus píxeles con otros: excluidos. Borre lo que está dibujado dos veces.</translation>
    </message>
    <message>
        <source>Features {features} were invalid (an outline crosses itself) and were repaired. Look at their shapes.</source>
        <translation>Los objetos espaciales {features} no eran válidos (un contorno se cruza a sí mismo) y se repararon. Mire sus formas.</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Fetches uv {version} first, {size:.0f} MB</source>
        <translation>Descarga antes uv {version}, {size:.0f} MB</translation>
    </message>
    <message>
        <source>Fetching uv ({size:.0f} MB)…</source>
        <translation>Descargando uv ({size:.0f} MB)…</translation>
    </message>
    <message>
        <source>Fetching what {library} needs for its device…</source>
        <translation>Descargando lo que {library} necesita para su dispositivo…</translation>
    </message>
    <message>
        <source>Fetching {library} ({done:.0f} of {total:.0f} MB)</source>
        <translation>Descargando {library} ({done:.0f} de {total:.0f} MB)</translation>
    </message>
    <message>
        <source>Field of the polygons that names the class, for segmentation. Empty: it is found if only one can be meant.</source>
        <translation>Campo de los polígonos que nombra la clase, para la segmentación. Vacío: se encuentra si solo puede ser uno.</translation>
    </message>
    <message>
        <source>Field that names the class, as text or a whole number. Empty: the field called class, or the only field that could name it.</source>
        <translation>Campo que nombra la clase, como texto o como número entero. Vacío: el campo llamado class, o el único campo que podría nombrarla.</translation>
    </message>
    <message>
        <source>Field with the names of the districts. Empty: a field called name, or else their numbers in the file.</source>
        <translation>Campo con los nombres de los distritos. Vacío: un campo llamado name, o si no sus números en el archivo.</translation>
    </message>
    <message>
        <source>Field with the true class, as its name or its value in the map. Empty: the field reference or class, or the only field that could hold it. Points without a class are left out and counted.</source>
        <translation>Campo con la clase verdadera, como su nombre o su valor en el mapa. Vacío: el campo reference o class, o el único campo que podría contenerla. Los puntos sin clase se excluyen y se cuentan.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of other formats could run foreign code and cannot be used as encoders. Import the file first.</source>
        <translation>Los archivos de otros formatos podrían ejecutar código ajeno y no se pueden usar como codificadores. Importe antes el archivo.</translation>
    </message>
    <message>
        <source>Files that are copied into the folder unchanged, such as a page.</source>
        <translation>Archivos que se copian sin cambios a la carpeta, como una página.</translation>
    </message>
    <message>
        <source>Fill in x and y of every image, or remove both columns.</source>
        <translation>Rellene x e y de cada imagen, o elimine ambas columnas.</translation>
    </message>
    <message>
        <source>Fill in “Compute on” or “Join file”.</source>
        <translation>Rellene “Calcular en” o “Archivo de unión”.</translation>
    </message>
    <message>
        <source>Fill the second view</source>
        <translation>Rellenar la segunda vista</translation>
    </message>
    <message>
        <source>Fin&amp;d objects</source>
        <translation>Encontrar obje&amp;tos</translation>
    </message>
    <message>
        <source>Find cloud masks</source>
        <translation>Buscar máscaras de nubes</translation>
    </message>
    <message>
        <source>Find objects</source>
        <translation>Encontrar objetos</translation>
    </message>
    <message>
        <source>Find places like this</source>
        <translation>Buscar lugares como este</translation>
    </message>
    <message>
        <source>Finding groups of alike changes</source>
        <translation>Buscando grupos de cambios similares</translation>
    </message>
    <message>
        <source>Finding the labelled pixels</source>
        <translation>Buscando los píxeles etiquetados</translation>
    </message>
    <message>
        <source>Finds objects with it</source>
        <translation>Encuentra objetos con él</translation>
    </message>
    <message>
        <source>Finds the objects of a raster: each gets a box, a class and a score, and they are counted.</source>
        <translation>Encuentra los objetos de un ráster: cada uno recibe un recuadro, una clase y una puntuación, y se cuentan.</translation>
    </message>
    <message>
        <source>Finds the tiles of one raster or of many that look most like a given one. It needs no labels.</source>
        <translation>Busca las teselas de uno o muchos rásteres que más se parecen a una dada. No necesita etiquetas.</translation>
    </message>
    <message>
        <source>Fine-tuned</source>
        <translation>Con ajuste fino</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Fine-tuning did no better: {tuned:.1f} % of what was left out was right with it, {linear:.1f} % without it. The model has the linear layer on the encoder as it was.</source>
        <translation>El ajuste fino no fue mejor: con él fue correcto el {tuned:.1f} % de lo que se dejó fuera, sin él el {linear:.1f} %. El modelo tiene la capa lineal sobre el codificador tal como era.</translation>
    </message>
    <message>
        <source>Fine-tuning, epoch {epoch} of {epochs}</source>
        <translation>Ajuste fino, época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>Finished parts are kept: run it again to resume.</source>
        <translation>Las partes terminadas se conservan: ejecútelo de nuevo para reanudar.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Fitting a linear layer</source>
        <translation>Ajustando una capa lineal</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Fixed scaling needs {count} {count:number|numbers}, one per band, separated by commas.</source>
        <translation>El escalado fijo necesita {count} {count:número|números}, uno por banda, separados por comas.</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>Carp&amp;eta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder and zip</source>
        <translation>Carpeta y zip</translation>
    </message>
    <message>
        <source>Folder for NAME.safetensors.</source>
        <translation>Carpeta para NAME.safetensors.</translation>
    </message>
    <message>
        <source>Folder for before.tif, after.tif, truth.tif, sites.gpkg and places.gpkg.</source>
        <translation>Carpeta para before.tif, after.tif, truth.tif, sites.gpkg y places.gpkg.</translation>
    </message>
    <message>
        <source>Folder for changes.gpkg, counts.csv, report.html and result.json.</source>
        <translation>Carpeta para changes.gpkg, counts.csv, report.html y result.json.</translation>
    </message>
    <message>
        <source>Folder for classes.tif, areas.csv, report.html, result.json and the other files that you choose.</source>
        <translation>Carpeta para classes.tif, areas.csv, report.html, result.json y los demás archivos que elija.</translation>
    </message>
    <message>
        <source>Folder for confusion.csv, accuracy.csv, areas.csv, report.html and result.json.</source>
        <translation>Carpeta para confusion.csv, accuracy.csv, areas.csv, report.html y result.json.</translation>
    </message>
    <message>
        <source>Folder for encoder.safetensors, metrics.csv, loss.png, report.html, result.json and the checkpoints.</source>
        <translation>Carpeta para encoder.safetensors, metrics.csv, loss.png, report.html, result.json y los puntos de control.</translation>
    </message>
    <message>
        <source>Folder for model.safetensors, accuracy tables, report.html and result.json.</source>
        <translation>Carpeta para model.safetensors, tablas de exactitud, report.html y result.json.</translation>
    </message>
    <message>
        <source>Folder for model.safetensors, accuracy tables, report.html and result.json; with a view also classes.tif, uncertainty.tif and places.gpkg.</source>
        <translation>Carpeta para model.safetensors, las tablas de exactitud, report.html y result.json; con una vista, también classes.tif, uncertainty.tif y places.gpkg.</translation>
    </message>
    <message>
        <source>Folder for model.safetensors, accuracy.csv, report.html and result.json.</source>
        <translation>Carpeta para model.safetensors, accuracy.csv, report.html y result.json.</translation>
    </message>
    <message>
        <source>Folder for objects.gpkg, searched.gpkg, unsure.gpkg, counts.csv, report.html and result.json.</source>
        <translation>Carpeta para objects.gpkg, searched.gpkg, unsure.gpkg, counts.csv, report.html y result.json.</translation>
    </message>
    <message>
        <source>Folder for result.json, metrics.csv, figures.png and report.html.</source>
        <translation>Carpeta para result.json, metrics.csv, figures.png y report.html.</translation>
    </message>
    <message>
        <source>Folder for sample.gpkg and sample.json.</source>
        <translation>Carpeta para sample.gpkg y sample.json.</translation>
    </message>
    <message>
        <source>Folder for scenes.gpkg (a polygon per tile), classes.tif, areas.csv, report.html, result.json and the other files that you choose.</source>
        <translation>Carpeta para scenes.gpkg (un polígono por tesela), classes.tif, areas.csv, report.html, result.json y los demás archivos que elija.</translation>
    </message>
    <message>
        <source>Folder for score.tif, change.tif, change.gpkg, report.html and result.json.</source>
        <translation>Carpeta para score.tif, change.tif, change.gpkg, report.html y result.json.</translation>
    </message>
    <message>
        <source>Folder for scores, change, polygons and the report.</source>
        <translation>Carpeta para las puntuaciones, el cambio, los polígonos y el informe.</translation>
    </message>
    <message>
        <source>Folder for similar.gpkg (a polygon per tile found, ranked), report.html and result.json.</source>
        <translation>Carpeta para similar.gpkg (un polígono por tesela encontrada, por orden), report.html y result.json.</translation>
    </message>
    <message>
        <source>Folder for the encoder, the checkpoints, the loss and a report.</source>
        <translation>Carpeta para el codificador, los puntos de control, la pérdida y un informe.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>Folder for the files, with checksums and a readme.</source>
        <translation>Carpeta para los archivos, con sumas de verificación y un léeme.</translation>
    </message>
    <message>
        <source>Folder for the map</source>
        <translation>Carpeta para el mapa</translation>
    </message>
    <message>
        <source>Folder for the map. Empty: {}</source>
        <translation>Carpeta para el mapa. Vacío: {}</translation>
    </message>
    <message>
        <source>Folder for the named places</source>
        <translation>Carpeta para los lugares nombrados</translation>
    </message>
    <message>
        <source>Folder for the named places. Empty: {}</source>
        <translation>Carpeta para los lugares nombrados. Vacío: {}</translation>
    </message>
    <message>
        <source>Folder for the objects</source>
        <translation>Carpeta para los objetos</translation>
    </message>
    <message>
        <source>Folder for the objects. Empty: {}</source>
        <translation>Carpeta para los objetos. Vacío: {}</translation>
    </message>
    <message>
        <source>Folder for the rasters, polygons, styles, tables, README.txt, provenance.json and checksums.</source>
        <translation>Carpeta para los rásteres, polígonos, estilos, tablas, README.txt, provenance.json y sumas de verificación.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Carpeta para el resultado</translation>
    </message>
    <message>
        <source>Folder for the sample</source>
        <translation>Carpeta para la muestra</translation>
    </message>
    <message>
        <source>Folder for the sample.</source>
        <translation>Carpeta para la muestra.</translation>
    </message>
    <message>
        <source>Folder for the training</source>
        <translation>Carpeta para el entrenamiento</translation>
    </message>
    <message>
        <source>Folder of &amp;wheels</source>
        <translation>Carpeta de &amp;wheels</translation>
    </message>
    <message>
        <source>Folder of a result</source>
        <translation>Carpeta de un resultado</translation>
    </message>
    <message>
        <source>Folder of a training</source>
        <translation>Carpeta de un entrenamiento</translation>
    </message>
    <message>
        <source>Folder of a training or of found objects</source>
        <translation>Carpeta de un entrenamiento o de objetos encontrados</translation>
    </message>
    <message>
        <source>Folder of an environment</source>
        <translation>Carpeta de un entorno</translation>
    </message>
    <message>
        <source>Folder of labelled images</source>
        <translation>Carpeta de imágenes etiquetadas</translation>
    </message>
    <message>
        <source>Folder of rasters or images</source>
        <translation>Carpeta de rásteres o imágenes</translation>
    </message>
    <message>
        <source>Folder of the &amp;engine</source>
        <translation>Carpeta del m&amp;otor</translation>
    </message>
    <message>
        <source>Folder of the engine</source>
        <translation>Carpeta del motor</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Carpeta de los modelos</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Carpeta de wheels</translation>
    </message>
    <message>
        <source>Folder that gets a folder for each run, runs.csv, runs.gpkg, report.html, result.json and catalog.json.</source>
        <translation>Carpeta que recibe una carpeta por ejecución, runs.csv, runs.gpkg, report.html, result.json y catalog.json.</translation>
    </message>
    <message>
        <source>Folder that keeps the encoder's maps, so that the next training on the same image is faster. Empty: a folder in your cache folder.</source>
        <translation>Carpeta que guarda los mapas del codificador, para que el próximo entrenamiento con la misma imagen sea más rápido. Vacío: una carpeta en su carpeta de caché.</translation>
    </message>
    <message>
        <source>Folder that keeps what the encoder makes of each tile, so that the next question about the same image is answered at once, and an interrupted run goes on. Empty: a folder in your cache folder.</source>
        <translation>Carpeta que guarda lo que el codificador hace de cada tesela, para que la próxima pregunta sobre la misma imagen se responda al instante y una ejecución interrumpida continúe. Vacío: una carpeta en su carpeta de caché.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Huellas</translation>
    </message>
    <message>
        <source>For 8-bit pictures of Sentinel-2 that were stretched for the eye; knows the seasons.</source>
        <translation>Para imágenes de 8 bits de Sentinel-2 realzadas para la vista; conoce las estaciones del año.</translation>
    </message>
    <message>
        <source>For Sentinel-1 backscatter in decibels, VV and VH: sees through clouds.</source>
        <translation>Para retrodispersión de Sentinel-1 en decibelios, VV y VH: ve a través de las nubes.</translation>
    </message>
    <message>
        <source>For Sentinel-2 L1C with all its bands on machines without a GPU.</source>
        <translation>Para Sentinel-2 L1C con todas sus bandas en equipos sin GPU.</translation>
    </message>
    <message>
        <source>For Sentinel-2 L1C with all its bands, learned together with radar of the same places.</source>
        <translation>Para Sentinel-2 L1C con todas sus bandas, aprendido junto con radar de los mismos lugares.</translation>
    </message>
    <message>
        <source>For Sentinel-2 L1C with all its bands: vegetation, water, burnt areas.</source>
        <translation>Para Sentinel-2 L1C con todas sus bandas: vegetación, agua, áreas quemadas.</translation>
    </message>
    <message>
        <source>For a file that does not name its bands: the numbers of those of before that show red, green and blue, such as 3,2,1. In the dock, those with which the layer is drawn.</source>
        <translation>Para un archivo que no nombra sus bandas: los números de las bandas de antes que muestran rojo, verde y azul, como 3,2,1. En el panel, aquellas con las que se dibuja la capa.</translation>
    </message>
    <message>
        <source>For a file that does not name its bands: the numbers of those of the image that show red, green and blue, such as 3,2,1. In the dock, those with which the layer is drawn.</source>
        <translation>Para un archivo que no nombra sus bandas: los números de las bandas de la imagen que muestran rojo, verde y azul, como 3,2,1. En el panel, aquellas con las que se dibuja la capa.</translation>
    </message>
    <message>
        <source>For aerial and satellite images of 0.5 to 2 m in 8 bits; large, so a GPU helps.</source>
        <translation>Para imágenes aéreas y de satélite de 0,5 a 2 m en 8 bits; grande, por lo que una GPU ayuda.</translation>
    </message>
    <message>
        <source>For change detection and segmentation. none: distance between the encoder's maps, without labels, for change only. frozen: only a decoder is trained on labels. fine-tuned: encoder and decoder are trained.</source>
        <translation>Para detección de cambios y segmentación. none: distancia entre los mapas del codificador, sin etiquetas, solo para cambio. frozen: solo se entrena un decodificador con etiquetas. fine-tuned: se entrenan codificador y decodificador.</translation>
    </message>
    <message>
        <source>For each class the score with the best balance of missed and wrong objects, by the training</source>
        <translation>Para cada clase, la puntuación con el mejor equilibrio entre objetos omitidos y falsos, según el entrenamiento</translation>
    </message>
    <message>
        <source>For images with several labels: CSV file with a column `file` and one column per class holding 0 or 1. For segmentation of rasters: layer of polygons.</source>
        <translation>Para imágenes con varias etiquetas: archivo CSV con una columna `file` y una columna por clase con 0 o 1. Para la segmentación de rásteres: capa de polígonos.</translation>
    </message>
    <message>
        <source>For labelled images without a folder per class: CSV file with a column `file` and a column `class`, or with one column per class holding 0 or 1. Where it also has columns `x` and `y`, the position of each image, regions are left out to measure the accuracy.</source>
        <translation>Para imágenes etiquetadas sin una carpeta por clase: archivo CSV con una columna `file` y una columna `class`, o con una columna por clase que contiene 0 o 1. Si además tiene columnas `x` e `y`, la posición de cada imagen, se dejan fuera regiones para medir la exactitud.</translation>
    </message>
    <message>
        <source>For points without a size of their own: edge of the box on the ground; in pixels for images without a CRS.</source>
        <translation>Para puntos sin tamaño propio: lado del recuadro en el terreno; en píxeles para imágenes sin SRC.</translation>
    </message>
    <message>
        <source>For points: field with the edge of the box on the ground, in metres (without a CRS in pixels). Empty: a field called size or size_m, if there is one.</source>
        <translation>Para puntos: campo con el lado del recuadro en el terreno, en metros (sin SRC en píxeles). Vacío: un campo llamado size o size_m, si lo hay.</translation>
    </message>
    <message>
        <source>For the percentile rule: this share of the pixels is marked as unchanged.</source>
        <translation>Para la regla percentile: esta proporción de los píxeles se marca como sin cambios.</translation>
    </message>
    <message>
        <source>For the quick mode. linear: one layer. mlp: one hidden layer.</source>
        <translation>Para el modo rápido. linear: una capa. mlp: una capa oculta.</translation>
    </message>
    <message>
        <source>For the robust rule: share of the unchanged pixels that may be marked as changed.</source>
        <translation>Para la regla robust: proporción de los píxeles sin cambios que pueden marcarse como cambiados.</translation>
    </message>
    <message>
        <source>For the thorough mode: maximum number of passes over the labels. Training stops earlier if the validation no longer improves.</source>
        <translation>Para el modo exhaustivo: número máximo de pasadas por las etiquetas. El entrenamiento se detiene antes si la validación ya no mejora.</translation>
    </message>
    <message>
        <source>For the thorough mode: train only the decoder.</source>
        <translation>Para el modo exhaustivo: entrenar solo el decodificador.</translation>
    </message>
    <message>
        <source>For the true-colour image (TCI) of Sentinel-2 in 8 bits, faster than a Swin.</source>
        <translation>Para la imagen en color verdadero (TCI) de Sentinel-2 en 8 bits, más rápido que un Swin.</translation>
    </message>
    <message>
        <source>For the true-colour image (TCI) of Sentinel-2 in 8 bits.</source>
        <translation>Para la imagen en color verdadero (TCI) de Sentinel-2 en 8 bits.</translation>
    </message>
    <message>
        <source>Found among the areas that really are this class: {}</source>
        <translation>Encontrado entre las áreas que realmente son de esta clase: {}</translation>
    </message>
    <message>
        <source>Found in {}.</source>
        <translation>Encontrado en {}.</translation>
    </message>
    <message>
        <source>Four times</source>
        <translation>Cuatro veces</translation>
    </message>
    <message>
        <source>Free some space or check the disk, then run the same job again to resume; the checkpoint of step {step} is kept.</source>
        <translation>Libere espacio o verifique el disco, y ejecute de nuevo el mismo trabajo para reanudarlo; se conserva el punto de control del paso {step}.</translation>
    </message>
    <message>
        <source>Free some space or check the disk, then run the same job again; there is no checkpoint yet.</source>
        <translation>Libere espacio o verifique el disco, y ejecute de nuevo el mismo trabajo; aún no hay ningún punto de control.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder on another disk, then run the job again; finished windows are kept.</source>
        <translation>Libere espacio o elija una carpeta en otro disco, y ejecute de nuevo el trabajo; las ventanas terminadas se conservan.</translation>
    </message>
    <message>
        <source>Free some space there, or name another folder for temporary files by the variable TMPDIR.</source>
        <translation>Libere espacio allí, o indique otra carpeta para los archivos temporales con la variable TMPDIR.</translation>
    </message>
    <message>
        <source>Free some space, choose a lower resolution, or export without a page.</source>
        <translation>Libere espacio, elija una resolución menor o exporte sin página.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk under Advanced.</source>
        <translation>Libere espacio, o elija en “Avanzado” una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libere espacio, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Free some space, or export the layer yourself and choose the file.</source>
        <translation>Libere espacio, o exporte la capa usted mismo y elija el archivo.</translation>
    </message>
    <message>
        <source>Free some space, remove environments that are not used in the options, or choose a folder on another disk.</source>
        <translation>Libere espacio, quite en las opciones los entornos que no se usan, o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>Free some space, then run the same job again.</source>
        <translation>Libere espacio y ejecute de nuevo el mismo trabajo.</translation>
    </message>
    <message>
        <source>From the preset</source>
        <translation>Según el preajuste</translation>
    </message>
    <message>
        <source>Frozen encoder</source>
        <translation>Codificador congelado</translation>
    </message>
    <message>
        <source>Fused scores (fused)</source>
        <translation>Puntuaciones fusionadas (fused)</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Gather the wheels for this system and this version of Python, then choose their folder again.</source>
        <translation>Reúna las wheels para este sistema y esta versión de Python y vuelva a elegir su carpeta.</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <source>Gaussian, along outlines</source>
        <translation>Gaussiano, a lo largo de los contornos</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoPackage with class, area and perimeter.</source>
        <translation>GeoPackage con clase, área y perímetro.</translation>
    </message>
    <message>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <source>GeoTIFF for the web, with a STAC item.</source>
        <translation>GeoTIFF para la web, con un ítem STAC.</translation>
    </message>
    <message>
        <source>GeoTIFF,COG,GeoPackage,polygons,vectorise,QML,SLD,STAC,zip,layout,PDF,print,hand over</source>
        <translation>GeoTIFF,COG,GeoPackage,polígonos,vectorizar,QML,SLD,STAC,zip,composición,PDF,imprimir,entregar</translation>
    </message>
    <message>
        <source>Georeference it first (QGIS: Raster &gt; Georeferencer, or Assign projection).</source>
        <translation>Georreferéncielo antes (QGIS: Ráster &gt; Georreferenciador, o Asignar proyección).</translation>
    </message>
    <message>
        <source>Georeference the file again.</source>
        <translation>Georreferencie de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Georeference the image, or export the layer without a CRS if it was drawn on the image's pixels.</source>
        <translation>Georreferencie la imagen, o exporte la capa sin SRC si se dibujó sobre los píxeles de la imagen.</translation>
    </message>
    <message>
        <source>Georeference the images, or export the layer without a CRS if it was drawn on their pixels.</source>
        <translation>Georreferencie las imágenes, o exporte la capa sin SRC si se dibujó sobre sus píxeles.</translation>
    </message>
    <message>
        <source>Get more encoders</source>
        <translation>Obtener más codificadores</translation>
    </message>
    <message>
        <source>Give a point x,y or a box xmin,ymin,xmax,ymax on the image.</source>
        <translation>Dé un punto x,y o un rectángulo xmin,ymin,xmax,ymax en la imagen.</translation>
    </message>
    <message>
        <source>Give an “Image” with its “Labels”, or “Labelled images” alone.</source>
        <translation>Dé una “Imagen” con sus “Etiquetas”, o solo “Imágenes etiquetadas”.</translation>
    </message>
    <message>
        <source>Give an “Image” with its “Objects” and “Searched areas”, or “Labelled images” alone.</source>
        <translation>Indique una “Imagen” con sus “Objetos” y “Áreas revisadas”, o solo “Imágenes etiquetadas”.</translation>
    </message>
    <message>
        <source>Give both.</source>
        <translation>Dé ambas cosas.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation>Dé a cada columna un nombre propio.</translation>
    </message>
    <message>
        <source>Give each image exactly one class, or switch on “Several classes a place”.</source>
        <translation>Dé a cada imagen exactamente una clase, o active «Varias clases por lugar».</translation>
    </message>
    <message>
        <source>Give rare classes as much weight as common ones.</source>
        <translation>Dar a las clases raras tanto peso como a las comunes.</translation>
    </message>
    <message>
        <source>Give way</source>
        <translation>Ceder el paso</translation>
    </message>
    <message>
        <source>Give “Size of points”, or a “Size field” with the edge of each box.</source>
        <translation>Indique “Tamaño de los puntos”, o un “Campo de tamaño” con el lado de cada recuadro.</translation>
    </message>
    <message>
        <source>Gives each tile of the image a class and its probability</source>
        <translation>Da a cada tesela de la imagen una clase y su probabilidad</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Goes to the next one</source>
        <translation>Va al siguiente</translation>
    </message>
    <message>
        <source>Goes to the next place where a label would help most</source>
        <translation>Va al siguiente lugar donde más ayudaría una etiqueta</translation>
    </message>
    <message>
        <source>Goes to the next point without an answer</source>
        <translation>Va al siguiente punto sin respuesta</translation>
    </message>
    <message>
        <source>Goes to the next window where labels would help most</source>
        <translation>Va a la siguiente ventana donde las etiquetas ayudarían más</translation>
    </message>
    <message>
        <source>Grey views</source>
        <translation>Vistas en gris</translation>
    </message>
    <message>
        <source>Grid cell</source>
        <translation>Celda de la cuadrícula</translation>
    </message>
    <message>
        <source>Grid from</source>
        <translation>Cuadrícula de</translation>
    </message>
    <message>
        <source>Ground resolution</source>
        <translation>Resolución sobre el terreno</translation>
    </message>
    <message>
        <source>Ground resolution of the images that the encoder was trained on.</source>
        <translation>Resolución sobre el terreno de las imágenes con las que se entrenó el codificador.</translation>
    </message>
    <message>
        <source>Groups of alike changes</source>
        <translation>Grupos de cambios similares</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Media precisión</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabezal</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help a cluster</source>
        <translation>Ayudar a un clúster</translation>
    </message>
    <message>
        <source>Help a cluster…</source>
        <translation>Ayudar a un clúster…</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Capa oculta</translation>
    </message>
    <message>
        <source>Hidden share</source>
        <translation>Proporción oculta</translation>
    </message>
    <message>
        <source>Hide snow</source>
        <translation>Ocultar la nieve</translation>
    </message>
    <message>
        <source>Hide the cells of the second view too. The first published code only marked them.</source>
        <translation>Ocultar también las celdas de la segunda vista. El primer código publicado solo las marcaba.</translation>
    </message>
    <message>
        <source>Hide the cells of the second view too. The first published code only marked them. Only with Method: CMID.</source>
        <translation>Ocultar también las celdas de la segunda vista. El primer código publicado solo las marcaba. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>Histogram of the change score</source>
        <translation>Histograma de la puntuación de cambio</translation>
    </message>
    <message>
        <source>Hosts from which rasters are read by https, such as data.example.org or *.example.org, and names of public buckets for s3. All others are refused. Empty: none.</source>
        <translation>Hosts de los que se leen rásteres por https, como data.example.org o *.example.org, y nombres de buckets públicos para s3. Todos los demás se rechazan. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>How a raster is interpolated if its pixels do not lie on the grid.</source>
        <translation>Cómo se interpola un ráster si sus píxeles no están sobre la cuadrícula.</translation>
    </message>
    <message>
        <source>How change is scored without labels</source>
        <translation>Cómo se puntúa el cambio sin etiquetas</translation>
    </message>
    <message>
        <source>How change is scored without labels.</source>
        <translation>Cómo se puntúa el cambio sin etiquetas.</translation>
    </message>
    <message>
        <source>How change is scored without labels. cva: length of the standardised change vector; fast. irmad: iteratively reweighted multivariate alteration detection; insensitive to linear radiometric differences. deep: patterns in the feature maps of an encoder, and how well one date predicts the other. fused: patterns in the bands and the encoder's maps, and how well one date predicts the other; best on average of the methods that learn nothing. learned: the fused score, and what a small network learns on this very pair, without labels. Clearly better where pixels are finer than 3 m and where large even areas change, such as water; worse than fused where change is rare at 10 m. Takes two to three times as long.</source>
        <translation>Cómo se puntúa el cambio sin etiquetas. cva: longitud del vector de cambio estandarizado; rápido. irmad: detección de alteraciones multivariante reponderada iterativamente; insensible a las diferencias radiométricas lineales. deep: patrones en los mapas de características de un codificador, y lo bien que una fecha predice la otra. fused: patrones en las bandas y en los mapas del codificador, y lo bien que una fecha predice la otra; el mejor en promedio de los métodos que no aprenden nada. learned: la puntuación fusionada, y lo que una pequeña red aprende de este mismo par, sin etiquetas. Claramente mejor donde los píxeles son más finos que 3 m y donde cambian grandes áreas uniformes, como el agua; peor que fused donde el cambio es raro a 10 m. Tarda de dos a tres veces más.</translation>
    </message>
    <message>
        <source>How far borders may move to smooth out the pixel steps; neighbouring polygons keep a common border. 0: no smoothing.</source>
        <translation>Cuánto pueden desplazarse los límites para suavizar los escalones de los píxeles; los polígonos vecinos conservan un límite común. 0: sin suavizado.</translation>
    </message>
    <message>
        <source>How keys from the same scene as the query are treated, in the queue and in the batch. soft: recalibrated labels. hard: equal labels. drop: they are left out. none: as negatives, as in MoCo v2.</source>
        <translation>Cómo se tratan las claves de la misma escena que la consulta, en la cola y en el lote. soft: etiquetas recalibradas. hard: etiquetas iguales. drop: se excluyen. none: como negativos, igual que en MoCo v2.</translation>
    </message>
    <message>
        <source>How keys from the same scene as the query are treated, in the queue and in the batch. soft: recalibrated labels. hard: equal labels. drop: they are left out. none: as negatives, as in MoCo v2. Only with Method: SwiMDiff.</source>
        <translation>Cómo se tratan las claves de la misma escena que la consulta, en la cola y en el lote. soft: etiquetas recalibradas. hard: etiquetas iguales. drop: se excluyen. none: como negativos, igual que en MoCo v2. Solo con Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>How many of the most informative places are listed in places.gpkg.</source>
        <translation>Cuántos de los lugares más informativos se listan en places.gpkg.</translation>
    </message>
    <message>
        <source>How many of the most informative places in the view are listed.</source>
        <translation>Cuántos de los lugares más informativos de la vista se listan.</translation>
    </message>
    <message>
        <source>How many of the most similar tiles are given.</source>
        <translation>Cuántas de las teselas más parecidas se dan.</translation>
    </message>
    <message>
        <source>How many of the windows whose objects are most uncertain are listed. 0: none.</source>
        <translation>Cuántas de las ventanas cuyos objetos son más inciertos se listan. 0: ninguna.</translation>
    </message>
    <message>
        <source>How many threads a job started from the dock uses</source>
        <translation>Cuántos hilos usa un trabajo iniciado desde el panel</translation>
    </message>
    <message>
        <source>How many times larger the encoder sees the image; below 1, smaller. auto: chosen from the size of the objects, so that the smaller ones are about 12 pixels wide.</source>
        <translation>Cuántas veces mayor ve el codificador la imagen; por debajo de 1, menor. auto: según el tamaño de los objetos, para que los menores tengan unos 12 píxeles de ancho.</translation>
    </message>
    <message>
        <source>How much of its edge a tile shares with the next one. Each tile then stands for the part around its middle.</source>
        <translation>Qué parte de su lado comparte una tesela con la siguiente. Cada tesela vale entonces por la parte alrededor de su centro.</translation>
    </message>
    <message>
        <source>How much rebuilding the hidden pixels counts. 0: it is left out.</source>
        <translation>Cuánto cuenta reconstruir los píxeles ocultos. 0: se excluye.</translation>
    </message>
    <message>
        <source>How much rebuilding the hidden pixels counts. 0: it is left out. Only with Method: CMID.</source>
        <translation>Cuánto cuenta reconstruir los píxeles ocultos. 0: se excluye. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>How much telling the views of a patch from those of others counts. 0: it is left out.</source>
        <translation>Cuánto cuenta distinguir las vistas de un parche de las de otros. 0: se excluye.</translation>
    </message>
    <message>
        <source>How much telling the views of a patch from those of others counts. 0: it is left out. Only with Method: CMID.</source>
        <translation>Cuánto cuenta distinguir las vistas de un parche de las de otros. 0: se excluye. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>How much the agreement of student and teacher on each place counts. 0: it is left out.</source>
        <translation>Cuánto cuenta la concordancia de alumno y profesor en cada lugar. 0: se excluye.</translation>
    </message>
    <message>
        <source>How much the agreement of student and teacher on each place counts. 0: it is left out. Only with Method: CMID.</source>
        <translation>Cuánto cuenta la concordancia de alumno y profesor en cada lugar. 0: se excluye. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>How much the spectrum of the rebuilt image counts beside its pixels.</source>
        <translation>Cuánto cuenta el espectro de la imagen reconstruida además de sus píxeles.</translation>
    </message>
    <message>
        <source>How much the spectrum of the rebuilt image counts beside its pixels. Only with Method: CMID.</source>
        <translation>Cuánto cuenta el espectro de la imagen reconstruida además de sus píxeles. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>How often a checkpoint is written; there is always one when training pauses.</source>
        <translation>Con qué frecuencia se escribe un punto de control; siempre hay uno cuando el entrenamiento se pausa.</translation>
    </message>
    <message>
        <source>How often each patch is seen. Empty: from the preset.</source>
        <translation>Cuántas veces se ve cada parche. Vacío: según el preajuste.</translation>
    </message>
    <message>
        <source>How often the loss is recorded.</source>
        <translation>Con qué frecuencia se registra la pérdida.</translation>
    </message>
    <message>
        <source>How the accuracy is estimated. areas: whole areas, or images, are left out in turn. blocks: square parts of the areas are left out in turn. auto: areas if there are several.</source>
        <translation>Cómo se estima la exactitud. areas: se excluyen por turno áreas enteras, o imágenes. blocks: se excluyen por turno partes cuadradas de las áreas. auto: areas si hay varias.</translation>
    </message>
    <message>
        <source>How the accuracy is estimated. polygons: whole features are left out in turn. blocks: square areas of the ground are left out in turn. auto: polygons if there are few features. No feature is ever used for both training and validation.</source>
        <translation>Cómo se estima la exactitud. polygons: se excluyen por turnos objetos completos. blocks: se excluyen por turnos áreas cuadradas del terreno. auto: polygons si hay pocos objetos. Ningún objeto se usa nunca a la vez para entrenar y validar.</translation>
    </message>
    <message>
        <source>How the accuracy is estimated. polygons: whole features are left out in turn. blocks: square regions of the ground are left out in turn. auto: polygons if there are few features. Labelled images are left out in turn.</source>
        <translation>Cómo se estima la exactitud. polygons: se excluyen por turno objetos espaciales enteros. blocks: se excluyen por turno regiones cuadradas del terreno. auto: polygons si hay pocos objetos espaciales. Las imágenes etiquetadas se excluyen por turno.</translation>
    </message>
    <message>
        <source>How the encoder learns.</source>
        <translation>Cómo aprende el codificador.</translation>
    </message>
    <message>
        <source>How the encoder learns. swimdiff: for large images, cut into many patches a scene, and for little time: patches of the same scene count as alike, and the maps also serve to remove noise. cmid: for single images, and for maps that keep where things lie: hidden parts are rebuilt, and places are matched between views; a step takes twice as long.</source>
        <translation>Cómo aprende el codificador. swimdiff: para imágenes grandes, divididas en muchos parches por escena, y para poco tiempo: los parches de la misma escena cuentan como similares, y los mapas sirven también para eliminar ruido. cmid: para imágenes sueltas y para mapas que conservan dónde están las cosas: se reconstruyen partes ocultas y se emparejan lugares entre vistas; un paso tarda el doble.</translation>
    </message>
    <message>
        <source>How the encoder was trained, and on which images.</source>
        <translation>Cómo se entrenó el codificador y con qué imágenes.</translation>
    </message>
    <message>
        <source>How the map was made and exported, for programs.</source>
        <translation>Cómo se hizo y se exportó el mapa, para programas.</translation>
    </message>
    <message>
        <source>How the points are placed.</source>
        <translation>Cómo se colocan los puntos.</translation>
    </message>
    <message>
        <source>How the points are placed. stratified: in each class of the map. simple: anywhere on the map. systematic: on a square grid with a random start.</source>
        <translation>Cómo se colocan los puntos. stratified: en cada clase del mapa. simple: en cualquier parte del mapa. systematic: en una cuadrícula cuadrada con un inicio aleatorio.</translation>
    </message>
    <message>
        <source>How the points were drawn, which determines the estimators. A sample from draw-sample already contains this.</source>
        <translation>Cómo se extrajeron los puntos, lo que determina los estimadores. Una muestra de draw-sample ya lo contiene.</translation>
    </message>
    <message>
        <source>How the rasters are compressed. zstd is faster; deflate can be opened by older programs.</source>
        <translation>Cómo se comprimen los rásteres. zstd es más rápido; deflate lo pueden abrir programas más antiguos.</translation>
    </message>
    <message>
        <source>How the second date is interpolated if its pixels do not lie on the grid.</source>
        <translation>Cómo se interpola la segunda fecha si sus píxeles no están sobre la cuadrícula.</translation>
    </message>
    <message>
        <source>How the values of the two dates are made comparable: none, moments (mean and spread of each band), or invariant (the same, fitted to the unchanged pixels).</source>
        <translation>Cómo se hacen comparables los valores de las dos fechas: none, moments (media y dispersión de cada banda) o invariant (lo mismo, ajustado a los píxeles sin cambios).</translation>
    </message>
    <message>
        <source>How to use a band that a file calls alpha. Many programs call a fourth band so, whatever it shows.</source>
        <translation>Cómo usar una banda que un archivo llama alfa. Muchos programas llaman así a una cuarta banda, muestre lo que muestre.</translation>
    </message>
    <message>
        <source>How to use a band that a file calls alpha. Many programs call a fourth band so, whatever it shows. auto: transparency if nearly all of its values are 0 or the highest one. transparency: pixels where it is 0 have no data. imagery: a band as the others, such as near infrared.</source>
        <translation>Cómo usar una banda que un archivo llama alfa. Muchos programas llaman así a una cuarta banda, muestre lo que muestre. auto: transparencia si casi todos sus valores son 0 o el más alto. transparency: los píxeles donde es 0 no tienen datos. imagery: una banda como las demás, como el infrarrojo cercano.</translation>
    </message>
    <message>
        <source>IR-MAD</source>
        <translation>IR-MAD</translation>
    </message>
    <message>
        <source>IR-MAD, pass {number}</source>
        <translation>IR-MAD, pasada {number}</translation>
    </message>
    <message>
        <source>If the header belongs to another file, choose that; otherwise copy or download both again.</source>
        <translation>Si el encabezado pertenece a otro archivo, elija ese; si no, copie o descargue ambos de nuevo.</translation>
    </message>
    <message>
        <source>If you trust its host, add it to “Allowed hosts”, where the job has that; otherwise download the file first.</source>
        <translation>Si confía en este host, añádalo a «Hosts permitidos», si el trabajo lo tiene; si no, descargue primero el archivo.</translation>
    </message>
    <message>
        <source>If you trust this host, add it to “Allowed hosts”; otherwise download the file first.</source>
        <translation>Si confía en este host, añádalo a «Hosts permitidos»; si no, descargue primero el archivo.</translation>
    </message>
    <message>
        <source>Ima&amp;ge</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images are resampled to this width and height, but for segmentation. Empty: no resampling.</source>
        <translation>Las imágenes se remuestrean a este ancho y alto, salvo para la segmentación. Vacío: sin remuestreo.</translation>
    </message>
    <message>
        <source>Images of one region are in several parts, so other regions may do worse. With columns x and y, a label table says where the images lie, and whole regions are left out.</source>
        <translation>Las imágenes de una región están en varias partes, así que otras regiones pueden salir peor. Con columnas x e y, una tabla de etiquetas dice dónde están las imágenes, y se dejan fuera regiones enteras.</translation>
    </message>
    <message>
        <source>Images without georeference</source>
        <translation>Imágenes sin georreferenciación</translation>
    </message>
    <message>
        <source>Images without georeference are compared pixel by pixel: crop them to the same size, or georeference them.</source>
        <translation>Las imágenes sin georreferenciación se comparan píxel por píxel: recórtelas al mismo tamaño, o georreferéncielas.</translation>
    </message>
    <message>
        <source>Import encoder</source>
        <translation>Importar codificador</translation>
    </message>
    <message>
        <source>Import it with import-encoder, which adds a card.</source>
        <translation>Impórtelo con import-encoder, que añade una ficha.</translation>
    </message>
    <message>
        <source>Imported the encoder</source>
        <translation>Codificador importado</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>Importing {}…</source>
        <translation>Importando {}…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>In place of a raster and its labels: folders or zips of images with one folder per class, one path per line.</source>
        <translation>En lugar de un ráster y sus etiquetas: carpetas o zips de imágenes con una carpeta por clase, una ruta por línea.</translation>
    </message>
    <message>
        <source>In place of a raster and its objects: COCO files (.json, beside its images or their folder) or YOLO folders (images, labels, and data.yaml or classes.txt with the names), one path per line. Each image counts as searched completely.</source>
        <translation>En lugar de un ráster y sus objetos: archivos COCO (.json, junto a sus imágenes o a su carpeta) o carpetas YOLO (images, labels, y data.yaml o classes.txt con los nombres), una ruta por línea. Cada imagen cuenta como revisada por completo.</translation>
    </message>
    <message>
        <source>In the QGIS profile</source>
        <translation>En el perfil de QGIS</translation>
    </message>
    <message>
        <source>In the polygons, areas smaller than this get the class around them.</source>
        <translation>En los polígonos, las áreas menores que esto reciben la clase que las rodea.</translation>
    </message>
    <message>
        <source>In units of the CRS. 0: the cell size of the raster that gives the grid.</source>
        <translation>En unidades del SRC. 0: el tamaño de celda del ráster que da la cuadrícula.</translation>
    </message>
    <message>
        <source>In {path}, {count} {count:place is|places are} labelled, of {classes} {classes:class|classes}.</source>
        <translation>En {path} hay {count} {count:lugar etiquetado|lugares etiquetados}, de {classes} {classes:clase|clases}.</translation>
    </message>
    <message>
        <source>Index of &amp;torch</source>
        <translation>Índice de &amp;torch</translation>
    </message>
    <message>
        <source>Input {position} shows different things: {shown}. Choose the bands under “Bands”.</source>
        <translation>La entrada {position} muestra cosas distintas: {shown}. Elija las bandas en “Bandas”.</translation>
    </message>
    <message>
        <source>Install Python 3.12, then open this again.</source>
        <translation>Instale Python 3.12 y vuelva a abrir esto.</translation>
    </message>
    <message>
        <source>Install Python 3.12, then press Set up again.</source>
        <translation>Instale Python 3.12 y pulse de nuevo “Instalar”.</translation>
    </message>
    <message>
        <source>Install it: {python} -m pip install distributed cryptography</source>
        <translation>Instálelo: {python} -m pip install distributed cryptography</translation>
    </message>
    <message>
        <source>Install the plugin again, or choose another Python for the engine in the options.</source>
        <translation>Instale de nuevo el complemento, o elija otro Python para el motor en las opciones.</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>Install the same version on all machines, then start the workers again.</source>
        <translation>Instale la misma versión en todas las máquinas e inicie de nuevo los procesos de cálculo.</translation>
    </message>
    <message>
        <source>Install the “Microsoft Visual C++ Redistributable” for x64 of 2015 to 2022, restart QGIS, then press Repair.</source>
        <translation>Instale “Microsoft Visual C++ Redistributable” para x64 de 2015 a 2022, reinicie QGIS y pulse “Reparar”.</translation>
    </message>
    <message>
        <source>Intersection</source>
        <translation>Intersección</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Invariant pixels</source>
        <translation>Píxeles invariantes</translation>
    </message>
    <message>
        <source>It can be resumed, even after QGIS was closed.</source>
        <translation>Se puede reanudar, incluso después de cerrar QGIS.</translation>
    </message>
    <message>
        <source>It can be stopped and resumed at any time.</source>
        <translation>Se puede detener y reanudar en cualquier momento.</translation>
    </message>
    <message>
        <source>It can only be resumed with the same sources and settings.</source>
        <translation>Solo se puede reanudar con los mismos orígenes y la misma configuración.</translation>
    </message>
    <message>
        <source>It cannot be started ({reason}).</source>
        <translation>No se puede iniciar ({reason}).</translation>
    </message>
    <message>
        <source>It could not be copied to the models folder.</source>
        <translation>No se pudo copiar a la carpeta de modelos.</translation>
    </message>
    <message>
        <source>It ended with status {status}.</source>
        <translation>Terminó con el estado {status}.</translation>
    </message>
    <message>
        <source>It has the bands 1 to {count}: {names}.</source>
        <translation>Tiene las bandas 1 a {count}: {names}.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>Tiene {names}.</translation>
    </message>
    <message>
        <source>It has: {columns}.</source>
        <translation>Tiene: {columns}.</translation>
    </message>
    <message>
        <source>It is a 32-bit Python; a 64-bit one is needed.</source>
        <translation>Es un Python de 32 bits; hace falta uno de 64 bits.</translation>
    </message>
    <message>
        <source>It is listed under Models.</source>
        <translation>Aparece en Modelos.</translation>
    </message>
    <message>
        <source>It is made for Intel and runs under Rosetta, for which torch has no builds; take one for Apple silicon.</source>
        <translation>Está hecho para Intel y funciona con Rosetta, para la que no hay torch; use uno para Apple Silicon.</translation>
    </message>
    <message>
        <source>It is set up once. You see first what will be fetched, and how large it is.</source>
        <translation>Se instala una vez. Primero ve qué se descargará y cuánto ocupa.</translation>
    </message>
    <message>
        <source>It is shown when that project is opened again.</source>
        <translation>Se muestra cuando ese proyecto se abre de nuevo.</translation>
    </message>
    <message>
        <source>It lacks venv or ensurepip; on Debian and Ubuntu the package python3-venv brings both.</source>
        <translation>Le falta venv o ensurepip; en Debian y Ubuntu, el paquete python3-venv trae ambos.</translation>
    </message>
    <message>
        <source>It may be damaged or truncated; a Shapefile needs its .shx and .dbf files next to it. Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Puede estar dañado o truncado; un Shapefile necesita a su lado sus archivos .shx y .dbf. Guárdelo como GeoPackage (QGIS: Exportar &gt; Guardar objetos como) y elíjalo.</translation>
    </message>
    <message>
        <source>It may be truncated, damaged, or in an unsupported format. Supported formats: {formats}.</source>
        <translation>Puede estar truncado, dañado o en un formato no admitido. Formatos admitidos: {formats}.</translation>
    </message>
    <message>
        <source>It needs a header with {column} and one column per class, and 0 or 1 in each row; or with {column} and {names}, the name of the class.</source>
        <translation>Necesita un encabezado con {column} y una columna por clase, y 0 o 1 en cada fila; o con {column} y {names}, el nombre de la clase.</translation>
    </message>
    <message>
        <source>It was removed or updated, perhaps with QGIS. Press Repair to make the environment with another one.</source>
        <translation>Se quitó o actualizó, quizá con QGIS. Pulse “Reparar” para crear el entorno con otro.</translation>
    </message>
    <message>
        <source>Its CRS is not the one that its coordinates are in, or it must be cut to 360 degrees. Assign the right CRS (QGIS: Raster &gt; Projections &gt; Assign projection), or clip it (Raster &gt; Extraction).</source>
        <translation>Su SRC no es el de sus coordenadas, o debe recortarse a 360 grados. Asigne el SRC correcto (QGIS: Ráster &gt; Proyecciones &gt; Asignar proyección), o recórtelo (Ráster &gt; Extracción).</translation>
    </message>
    <message>
        <source>Its CRS is not the one that its coordinates are in, or longitude and latitude were swapped. Assign the right CRS (QGIS: Raster &gt; Projections &gt; Assign projection).</source>
        <translation>Su SRC no es el de sus coordenadas, o se intercambiaron longitud y latitud. Asigne el SRC correcto (QGIS: Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <source>Its column `file` must contain the names of the images, or their paths relative to the source.</source>
        <translation>Su columna `file` debe contener los nombres de las imágenes, o sus rutas relativas al origen.</translation>
    </message>
    <message>
        <source>Its column {column} must contain file names, or paths inside the folder or zip.</source>
        <translation>Su columna {column} debe contener nombres de archivo, o rutas dentro de la carpeta o del zip.</translation>
    </message>
    <message>
        <source>Its weights or its scaling are damaged: train it again, or use another copy of the file.</source>
        <translation>Sus pesos o su escalado están dañados: entrénelo de nuevo, o use otra copia del archivo.</translation>
    </message>
    <message>
        <source>JSON list of the classes, as in train-classifier. Empty: the names and colours of the map.</source>
        <translation>Lista JSON de las clases, como en train-classifier. Vacío: los nombres y colores del mapa.</translation>
    </message>
    <message>
        <source>JSON list of the classes, such as [{"value": 1, "name": "Water", "colour": "#1f78b4"}]. Empty: the classes found in the field.</source>
        <translation>Lista JSON de las clases, como [{"value": 1, "name": "Water", "colour": "#1f78b4"}]. Vacío: las clases que se encuentren en el campo.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Join file</source>
        <translation>Archivo de unión</translation>
    </message>
    <message>
        <source>Join file of the cluster</source>
        <translation>Archivo de unión del clúster</translation>
    </message>
    <message>
        <source>Join files</source>
        <translation>Archivos de unión</translation>
    </message>
    <message>
        <source>Keep only one line per file.</source>
        <translation>Deje una sola línea por archivo.</translation>
    </message>
    <message>
        <source>Keep some patches (at most one in eight, and 512) out of the training, and measure on them, without labels, whether the encoder is better than its start.</source>
        <translation>Reservar algunos parches (como máximo uno de cada ocho, y 512) fuera del entrenamiento, y medir con ellos, sin etiquetas, si el codificador es mejor que su inicio.</translation>
    </message>
    <message>
        <source>Keep the encoder</source>
        <translation>Conservar el codificador</translation>
    </message>
    <message>
        <source>Keeps the answer and goes to the next point without one</source>
        <translation>Conserva la respuesta y va al siguiente punto sin respuesta</translation>
    </message>
    <message>
        <source>Keeps these places: the next search makes another layer instead of replacing this one</source>
        <translation>Conserva estos lugares: la búsqueda siguiente crea otra capa en vez de reemplazar esta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Key momentum</source>
        <translation>Momento de las claves</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of mask</source>
        <translation>Tipo de máscara</translation>
    </message>
    <message>
        <source>Kinds of land, by tiles</source>
        <translation>Tipos de terreno, por teselas</translation>
    </message>
    <message>
        <source>Known are {choices}.</source>
        <translation>Se conocen {choices}.</translation>
    </message>
    <message>
        <source>Known jobs are {known}.</source>
        <translation>Los trabajos conocidos son {known}.</translation>
    </message>
    <message>
        <source>Known parameters are {known}.</source>
        <translation>Los parámetros conocidos son {known}.</translation>
    </message>
    <message>
        <source>Known values are {known}.</source>
        <translation>Los valores conocidos son {known}.</translation>
    </message>
    <message>
        <source>Known values are {known}. Update the plugin.</source>
        <translation>Los valores conocidos son {known}. Actualice el complemento.</translation>
    </message>
    <message>
        <source>L&amp;ine</source>
        <translation>&amp;Línea</translation>
    </message>
    <message>
        <source>Label layer</source>
        <translation>Capa de etiquetas</translation>
    </message>
    <message>
        <source>Label more places: at least five of each class, spread over the image.</source>
        <translation>Etiquete más lugares: al menos cinco de cada clase, repartidos por la imagen.</translation>
    </message>
    <message>
        <source>Label table</source>
        <translation>Tabla de etiquetas</translation>
    </message>
    <message>
        <source>Label table or polygons</source>
        <translation>Tabla de etiquetas o polígonos</translation>
    </message>
    <message>
        <source>Labelled images</source>
        <translation>Imágenes etiquetadas</translation>
    </message>
    <message>
        <source>Labelled objects</source>
        <translation>Objetos etiquetados</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels and earlier maps are unchanged. Finished parts are kept: run it again to resume.</source>
        <translation>Las etiquetas y los mapas anteriores no han cambiado. Las partes terminadas se conservan: ejecútelo de nuevo para reanudar.</translation>
    </message>
    <message>
        <source>Labels and earlier models are unchanged. What was looked at is kept.</source>
        <translation>Las etiquetas y los modelos anteriores no han cambiado. Lo que se examinó se conserva.</translation>
    </message>
    <message>
        <source>Labels and earlier results are unchanged. Finished parts are kept: run it again to resume.</source>
        <translation>Las etiquetas y los resultados anteriores no han cambiado. Las partes terminadas se conservan: ejecútelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Labels on the map</source>
        <translation>Etiquetas en el mapa</translation>
    </message>
    <message>
        <source>Labels so far</source>
        <translation>Etiquetas hasta ahora</translation>
    </message>
    <message>
        <source>Labels: areas</source>
        <translation>Etiquetas: áreas</translation>
    </message>
    <message>
        <source>Labels: lines</source>
        <translation>Etiquetas: líneas</translation>
    </message>
    <message>
        <source>Labels: points</source>
        <translation>Etiquetas: puntos</translation>
    </message>
    <message>
        <source>Landsat QA_PIXEL</source>
        <translation>Landsat QA_PIXEL</translation>
    </message>
    <message>
        <source>Laptop overnight</source>
        <translation>Portátil, una noche</translation>
    </message>
    <message>
        <source>Largest overlap</source>
        <translation>Solapamiento máximo</translation>
    </message>
    <message>
        <source>Layer of the area</source>
        <translation>Capa del área</translation>
    </message>
    <message>
        <source>Layer of the areas</source>
        <translation>Capa de las áreas</translation>
    </message>
    <message>
        <source>Layer of the districts</source>
        <translation>Capa de los distritos</translation>
    </message>
    <message>
        <source>Laying out the page</source>
        <translation>Componiendo la página</translation>
    </message>
    <message>
        <source>Laying out the page…</source>
        <translation>Componiendo la página…</translation>
    </message>
    <message>
        <source>Learned on this pair (learned)</source>
        <translation>Aprendido de este par (learned)</translation>
    </message>
    <message>
        <source>Learning from changes made of the pair itself</source>
        <translation>Aprendiendo de cambios hechos con el propio par</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate of AdamW, which trains the denoiser.</source>
        <translation>Tasa de aprendizaje de AdamW, que entrena el eliminador de ruido.</translation>
    </message>
    <message>
        <source>Learning rate of AdamW, which trains the denoiser. Only with Method: SwiMDiff.</source>
        <translation>Tasa de aprendizaje de AdamW, que entrena el eliminador de ruido. Solo con Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Learning rate of the denoiser</source>
        <translation>Tasa de aprendizaje del eliminador de ruido</translation>
    </message>
    <message>
        <source>Learning rate of the encoder. Empty: by optimiser, 0.001 for adamw, which uses it as given, and 0.03 for sgd, where it applies to a batch of 256 and is scaled in proportion to the batch; 0.00625 for adan, scaled with the root of the batch.</source>
        <translation>Tasa de aprendizaje del codificador. Vacío: según el optimizador; 0,001 para adamw, que la usa tal cual, y 0,03 para sgd, donde vale para un lote de 256 y se escala en proporción al lote; 0,00625 para adan, escalada con la raíz del lote.</translation>
    </message>
    <message>
        <source>Learns the names, and measures how well they are told</source>
        <translation>Aprende los nombres y mide lo bien que se distinguen</translation>
    </message>
    <message>
        <source>Leave it empty: what is not finite always means no data.</source>
        <translation>Déjelo vacío: lo que no es finito siempre significa sin datos.</translation>
    </message>
    <message>
        <source>Leave it out, or set “{chooser_label}” to {choices}.</source>
        <translation>Omítalo, o ponga “{chooser_label}” en {choices}.</translation>
    </message>
    <message>
        <source>Leave “Bands”, “Mean” and “Deviation” empty.</source>
        <translation>Deje vacíos “Bandas”, “Media” y “Desviación”.</translation>
    </message>
    <message>
        <source>Leave “CRS of the result” empty.</source>
        <translation>Deje vacío “SRC del resultado”.</translation>
    </message>
    <message>
        <source>Leave “Compute on” and “Join file” empty; {able} can do so.</source>
        <translation>Deje vacíos “Calcular en” y “Archivo de unión”; {able} sí pueden hacerlo.</translation>
    </message>
    <message>
        <source>Leave “Second date” empty, or choose a model that was trained on two dates.</source>
        <translation>Deje vacía la “Segunda fecha”, o elija un modelo entrenado con dos fechas.</translation>
    </message>
    <message>
        <source>Leave “Tile size” empty, train a model on such places, or switch on “Classify anyway”.</source>
        <translation>Deje vacío “Tamaño de las teselas”, entrene un modelo con lugares así, o active “Clasificar de todos modos”.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Let uv be fetched, which brings one, or install Python 3.12, then press Set up again.</source>
        <translation>Deje que se descargue uv, que trae uno, o instale Python 3.12, y pulse de nuevo “Instalar”.</translation>
    </message>
    <message>
        <source>Lets this machine compute for a cluster until it is cancelled, whenever nobody else needs it.</source>
        <translation>Hace que este equipo calcule para un clúster hasta que se cancele, siempre que nadie más lo necesite.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence of the map, such as CC-BY-4.0.</source>
        <translation>Licencia del mapa, como CC-BY-4.0.</translation>
    </message>
    <message>
        <source>Licence of the model, stored in its card.</source>
        <translation>Licencia del modelo, guardada en su ficha.</translation>
    </message>
    <message>
        <source>Licence of the weights, stored in the encoder's card.</source>
        <translation>Licencia de los pesos, guardada en la ficha del codificador.</translation>
    </message>
    <message>
        <source>Licence of the weights.</source>
        <translation>Licencia de los pesos.</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licencia: {}</translation>
    </message>
    <message>
        <source>Line {line} of {path} has more cells than there are columns.</source>
        <translation>La línea {line} de {path} tiene más celdas que columnas hay.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Sonda lineal</translation>
    </message>
    <message>
        <source>Load sample project</source>
        <translation>Cargar proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Load the result into the project</source>
        <translation>Cargar el resultado en el proyecto</translation>
    </message>
    <message>
        <source>Load the sample project</source>
        <translation>Cargar el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>Registro de la instalación</translation>
    </message>
    <message>
        <source>Look at each point and enter its true class in {field}, with the name used in the map.</source>
        <translation>Mire cada punto e introduzca su clase verdadera en {field}, con el nombre usado en el mapa.</translation>
    </message>
    <message>
        <source>Look into the scanner's list of removed files, let it leave {folder} alone, then press Repair.</source>
        <translation>Mire la lista de archivos que quitó el antivirus, haga que excluya {folder} y pulse “Reparar”.</translation>
    </message>
    <message>
        <source>Looking at the tiles</source>
        <translation>Mirando las teselas</translation>
    </message>
    <message>
        <source>Looking for Python</source>
        <translation>Buscando Python</translation>
    </message>
    <message>
        <source>Looking for a Python on this computer…</source>
        <translation>Buscando un Python en este equipo…</translation>
    </message>
    <message>
        <source>Looking for edited areas</source>
        <translation>Buscando áreas editadas</translation>
    </message>
    <message>
        <source>Looking for the scheduler at {address}</source>
        <translation>Buscando el planificador en {address}</translation>
    </message>
    <message>
        <source>Looking for what did not change</source>
        <translation>Buscando lo que no cambió</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Pérdida del entrenamiento</translation>
    </message>
    <message>
        <source>Lower the learning rate, and check the images for extreme values; metrics.csv shows how the loss developed.</source>
        <translation>Baje la tasa de aprendizaje y verifique si las imágenes tienen valores extremos; metrics.csv muestra cómo evolucionó la pérdida.</translation>
    </message>
    <message>
        <source>Lower “Data in a patch” (now {minimum_valid:g}), or check the nodata value.</source>
        <translation>Baje “Datos en el parche” (ahora {minimum_valid:g}), o verifique el valor sin datos.</translation>
    </message>
    <message>
        <source>Lower “Patch”, or choose larger images.</source>
        <translation>Baje “Parche”, o elija imágenes más grandes.</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Lowest score of the objects that are shown and counted</source>
        <translation>Puntuación mínima de los objetos que se muestran y se cuentan</translation>
    </message>
    <message>
        <source>M&amp;ap</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Majority filter</source>
        <translation>Filtro de mayoría</translation>
    </message>
    <message>
        <source>Make a new join file with swimdiff-cluster certificates, copy it to all machines and start the cluster again.</source>
        <translation>Haga un nuevo archivo de unión con swimdiff-cluster certificates, cópielo a todos los equipos e inicie de nuevo el clúster.</translation>
    </message>
    <message>
        <source>Make the folder writable and try again, or run the job again.</source>
        <translation>Dé permiso de escritura a la carpeta e inténtelo de nuevo, o ejecute de nuevo el trabajo.</translation>
    </message>
    <message>
        <source>Makes the environment anew; the one that is there stays until the new one works</source>
        <translation>Crea el entorno de nuevo; el actual se queda hasta que el nuevo funcione</translation>
    </message>
    <message>
        <source>Making an environment with {tool}…</source>
        <translation>Creando un entorno con {tool}…</translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation>Creando {name}</translation>
    </message>
    <message>
        <source>Many inputs</source>
        <translation>Muchas entradas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map, legend, scale, north arrow, areas and accuracy as PDF, image and QGIS template</source>
        <translation>Mapa, leyenda, escala, flecha del norte, áreas y exactitud como PDF, imagen y plantilla de QGIS</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Maps an image with it</source>
        <translation>Clasifica una imagen con él</translation>
    </message>
    <message>
        <source>Mask of after</source>
        <translation>Máscara (después)</translation>
    </message>
    <message>
        <source>Mask of before</source>
        <translation>Máscara (antes)</translation>
    </message>
    <message>
        <source>Matched cells</source>
        <translation>Celdas emparejadas</translation>
    </message>
    <message>
        <source>Maximum number of training steps. Training stops earlier if the validation no longer improves.</source>
        <translation>Número máximo de pasos de entrenamiento. El entrenamiento termina antes si la validación ya no mejora.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean and spread</source>
        <translation>Media y dispersión</translation>
    </message>
    <message>
        <source>Mean average precision: {:.2f}, mean F1: {:.2f}</source>
        <translation>Precisión media de las clases: {:.2f}, F1 medio: {:.2f}</translation>
    </message>
    <message>
        <source>Mean over the classes: {}</source>
        <translation>Media de las clases: {}</translation>
    </message>
    <message>
        <source>Mean spectrum</source>
        <translation>Espectro medio</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measured both dates</source>
        <translation>Ambas fechas medidas</translation>
    </message>
    <message>
        <source>Measured in areas that were left out of the training.</source>
        <translation>Medida en áreas que se dejaron fuera del entrenamiento.</translation>
    </message>
    <message>
        <source>Measured on labels that were held out of the training; not a sample of the map.</source>
        <translation>Medido con etiquetas que se reservaron fuera del entrenamiento; no es una muestra del mapa.</translation>
    </message>
    <message>
        <source>Measured on labels that were left out of the training, as whole labels or blocks.</source>
        <translation>Medido con etiquetas excluidas del entrenamiento, como etiquetas completas o bloques.</translation>
    </message>
    <message>
        <source>Measuring both dates</source>
        <translation>Midiendo ambas fechas</translation>
    </message>
    <message>
        <source>Measuring image {number} of {count}</source>
        <translation>Midiendo la imagen {number} de {count}</translation>
    </message>
    <message>
        <source>Measuring the changed areas</source>
        <translation>Midiendo las áreas cambiadas</translation>
    </message>
    <message>
        <source>Measuring the encoder's maps</source>
        <translation>Midiendo los mapas del codificador</translation>
    </message>
    <message>
        <source>Measuring the image</source>
        <translation>Midiendo la imagen</translation>
    </message>
    <message>
        <source>Measuring the masks of clouds</source>
        <translation>Midiendo las máscaras de nubes</translation>
    </message>
    <message>
        <source>Memory of each process</source>
        <translation>Memoria de cada proceso</translation>
    </message>
    <message>
        <source>Met&amp;hod</source>
        <translation>Mé&amp;todo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Minimum a&amp;rea</source>
        <translation>Á&amp;rea mínima</translation>
    </message>
    <message>
        <source>Minimum area</source>
        <translation>Área mínima</translation>
    </message>
    <message>
        <source>Minimum for each class in the stratified design; the remaining points are distributed by area.</source>
        <translation>Mínimo para cada clase en el diseño estratificado; los demás puntos se distribuyen por área.</translation>
    </message>
    <message>
        <source>Minimum mapping unit</source>
        <translation>Unidad mínima cartografiable</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model (*.safetensors)</source>
        <translation>Modelo (*.safetensors)</translation>
    </message>
    <message>
        <source>Model file (.safetensors) written by train-classifier.</source>
        <translation>Archivo de modelo (.safetensors) escrito por train-classifier.</translation>
    </message>
    <message>
        <source>Model file (.safetensors) written by train-detector.</source>
        <translation>Archivo de modelo (.safetensors) escrito por train-detector.</translation>
    </message>
    <message>
        <source>Model file (.safetensors) written by train-scenes.</source>
        <translation>Archivo de modelo (.safetensors) escrito por train-scenes.</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Carpeta del modelo</translation>
    </message>
    <message>
        <source>Model in the list of models</source>
        <translation>Modelo en la lista de modelos</translation>
    </message>
    <message>
        <source>Model of objects</source>
        <translation>Modelo de objetos</translation>
    </message>
    <message>
        <source>Model of pixels</source>
        <translation>Modelo de píxeles</translation>
    </message>
    <message>
        <source>Model of places</source>
        <translation>Modelo de lugares</translation>
    </message>
    <message>
        <source>Model to import</source>
        <translation>Modelo a importar</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Modelo: {}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models &amp;folder</source>
        <translation>Carpeta de &amp;modelos</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>Models {}</source>
        <translation>Modelos {}</translation>
    </message>
    <message>
        <source>More files</source>
        <translation>Más archivos</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más como este</translation>
    </message>
    <message>
        <source>More pairs of features of different classes overlap: {pairs}. The pixels that they share are left out.</source>
        <translation>Se superponen más pares de objetos espaciales de clases distintas: {pairs}. Los píxeles que comparten se excluyen.</translation>
    </message>
    <message>
        <source>More than {most:,} objects were found, which is more than can be handled.</source>
        <translation>Se encontraron más de {most:,} objetos, más de los que se pueden tratar.</translation>
    </message>
    <message>
        <source>Move it elsewhere; what is finished is then found by its results.</source>
        <translation>Muévalo a otro lugar; lo terminado se reconoce entonces por sus resultados.</translation>
    </message>
    <message>
        <source>Move it to a folder with a shorter path.</source>
        <translation>Muévalo a una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>Move the second date by the estimated shift between the two images. The shift is always reported, with a warning above half a pixel.</source>
        <translation>Mover la segunda fecha según el desplazamiento estimado entre las dos imágenes. Siempre se informa del desplazamiento, con una advertencia por encima de medio píxel.</translation>
    </message>
    <message>
        <source>Muc&amp;h</source>
        <translation>Muc&amp;ho</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>GPU de NVIDIA</translation>
    </message>
    <message>
        <source>NVIDIA card (CUDA)</source>
        <translation>Tarjeta NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Na&amp;me all places</source>
        <translation>&amp;Poner nombre a todos los lugares</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name its parameters in a table.</source>
        <translation>Indique sus parámetros en una tabla.</translation>
    </message>
    <message>
        <source>Name of a district</source>
        <translation>Nombre de un distrito</translation>
    </message>
    <message>
        <source>Name of the encoder, as shown in lists. Empty: the name of the file.</source>
        <translation>Nombre del codificador, como se muestra en las listas. Vacío: el nombre del archivo.</translation>
    </message>
    <message>
        <source>Name of the encoder, as shown in lists. Empty: the name of the output folder.</source>
        <translation>Nombre del codificador, como se muestra en las listas. Vacío: el nombre de la carpeta de salida.</translation>
    </message>
    <message>
        <source>Name of the layer with the searched areas, if the file has more than one. Empty: the only layer.</source>
        <translation>Nombre de la capa con las áreas revisadas, si el archivo tiene varias. Vacío: la única capa.</translation>
    </message>
    <message>
        <source>Name of the layer, if the file has more than one.</source>
        <translation>Nombre de la capa, si el archivo tiene más de una.</translation>
    </message>
    <message>
        <source>Name of the layer, if the file has more than one. Empty: the only layer.</source>
        <translation>Nombre de la capa, si el archivo tiene más de una. Vacío: la única capa.</translation>
    </message>
    <message>
        <source>Name of the model, as its card has it. Empty: the name of the output folder.</source>
        <translation>Nombre del modelo, como figura en su ficha. Vacío: el nombre de la carpeta de salida.</translation>
    </message>
    <message>
        <source>Name of the model, as shown in lists. Empty: the name of the output folder.</source>
        <translation>Nombre del modelo, como se muestra en las listas. Vacío: el nombre de la carpeta de salida.</translation>
    </message>
    <message>
        <source>Name of the objects</source>
        <translation>Nombre de los objetos</translation>
    </message>
    <message>
        <source>Name of the only class, if no field names classes. Empty: object.</source>
        <translation>Nombre de la única clase, si ningún campo nombra clases. Vacío: object.</translation>
    </message>
    <message>
        <source>Name places</source>
        <translation>Nombrar lugares</translation>
    </message>
    <message>
        <source>Name the cluster: choose its join file, or fill in an address such as local:4.</source>
        <translation>Nombre el clúster: elija su archivo de unión, o escriba una dirección como local:4.</translation>
    </message>
    <message>
        <source>Name the file {stem}{suffix}.</source>
        <translation>Llame al archivo {stem}{suffix}.</translation>
    </message>
    <message>
        <source>Name the places of the image</source>
        <translation>Nombrar los lugares de la imagen</translation>
    </message>
    <message>
        <source>Name the values that hide the ground, with commas between them; a range has a hyphen: 3, 8-10</source>
        <translation>Indique los valores que ocultan el terreno, separados por comas; un rango lleva un guion: 3, 8-10</translation>
    </message>
    <message>
        <source>Name what each of the {count} input {count:band|bands} shows, in their order, such as blue,green,red,nir.</source>
        <translation>Indique, en su orden, qué muestra cada una de las {count} {count:banda|bandas} de entrada, por ejemplo blue,green,red,nir.</translation>
    </message>
    <message>
        <source>Name what each of the {count} input {count:band|bands} shows, in their order, such as blue,green,red,nir. For a usual order, its name is enough: {orders}.</source>
        <translation>Indique, en su orden, qué muestra cada una de las {count} {count:banda|bandas} de entrada, por ejemplo blue,green,red,nir. Para un orden habitual basta su nombre: {orders}.</translation>
    </message>
    <message>
        <source>Named in {}.</source>
        <translation>Nombrado en {}.</translation>
    </message>
    <message>
        <source>Named places</source>
        <translation>Lugares nombrados</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names places with it</source>
        <translation>Nombra lugares con él</translation>
    </message>
    <message>
        <source>Names the places of a raster: each square tile gets a class and its probability.</source>
        <translation>Nombra los lugares de un ráster: cada tesela cuadrada recibe una clase y su probabilidad.</translation>
    </message>
    <message>
        <source>Ne&amp;xt place (N)</source>
        <translation>L&amp;ugar siguiente (N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt window (N)</source>
        <translation>Ve&amp;ntana siguiente (N)</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Más cercano</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Vecinos más cercanos</translation>
    </message>
    <message>
        <source>Negatives of the batch</source>
        <translation>Negativos del lote</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>New labels, or labels to open</source>
        <translation>Etiquetas nuevas, o etiquetas que abrir</translation>
    </message>
    <message>
        <source>New things of the second date</source>
        <translation>Cosas nuevas de la segunda fecha</translation>
    </message>
    <message>
        <source>No &amp;answer</source>
        <translation>&amp;Sin respuesta</translation>
    </message>
    <message>
        <source>No Python 3.11 or newer that fits was found on this computer.</source>
        <translation>No se encontró en este equipo un Python 3.11 o posterior que sirva.</translation>
    </message>
    <message>
        <source>No accuracy</source>
        <translation>Sin exactitud</translation>
    </message>
    <message>
        <source>No bands were chosen.</source>
        <translation>No se eligió ninguna banda.</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sin cambio</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Sin clase</translation>
    </message>
    <message>
        <source>No class has two images, so there are none left to test on.</source>
        <translation>Ninguna clase tiene dos imágenes, así que no queda ninguna para probar.</translation>
    </message>
    <message>
        <source>No cluster is named.</source>
        <translation>No se nombra ningún clúster.</translation>
    </message>
    <message>
        <source>No context</source>
        <translation>Sin contexto</translation>
    </message>
    <message>
        <source>No date of the imagery is known; the STAC item has the time of the export in its place. Give a date such as 2018-10-13.</source>
        <translation>No se conoce la fecha de las imágenes; el ítem STAC lleva en su lugar la hora de la exportación. Indique una fecha como 2018-10-13.</translation>
    </message>
    <message>
        <source>No encoder</source>
        <translation>Sin codificador</translation>
    </message>
    <message>
        <source>No encoder is listed yet. Pretrain one on your own images, or get one of those below.</source>
        <translation>Aún no hay ningún codificador en la lista. Preentrene uno con sus propias imágenes, u obtenga uno de los de abajo.</translation>
    </message>
    <message>
        <source>No encoder: the built-in ones need {wanted}, and the bands show {known}. If the rasters have these bands, say which they are under “Red, green, blue”.</source>
        <translation>Sin codificador: los incluidos necesitan {wanted}, y las bandas muestran {known}. Si los rásteres tienen estas bandas, diga cuáles son en “Rojo, verde, azul”.</translation>
    </message>
    <message>
        <source>No encoder: the program came without one.</source>
        <translation>Sin codificador: el programa vino sin ninguno.</translation>
    </message>
    <message>
        <source>No error was found at all. Intervals without width are an accident of the sample.</source>
        <translation>No se encontró ningún error. Los intervalos sin anchura son una casualidad de la muestra.</translation>
    </message>
    <message>
        <source>No error was found in what is mapped as {names}. That its interval has no width is an accident of the sample: a few errors may still be there.</source>
        <translation>No se encontró ningún error en lo cartografiado como {names}. Que su intervalo no tenga anchura es una casualidad de la muestra: aún puede haber algunos errores.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>No grid in {crs} could be created for {path}.</source>
        <translation>No se pudo crear ninguna cuadrícula en {crs} para {path}.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>No image has data.</source>
        <translation>Ninguna imagen tiene datos.</translation>
    </message>
    <message>
        <source>No label can be used for {names}: left out of the classes. Draw some, or take it off the list.</source>
        <translation>No se puede usar ninguna etiqueta para {names}: se excluye de las clases. Dibuje algunas, o quítela de la lista.</translation>
    </message>
    <message>
        <source>No label lies on pixels with data.</source>
        <translation>Ninguna etiqueta está sobre píxeles con datos.</translation>
    </message>
    <message>
        <source>No labelled point lies in what is mapped as {names}: left out of the estimates with its area. Label points there.</source>
        <translation>Ningún punto etiquetado está en lo cartografiado como {names}: excluido de las estimaciones con su área. Etiquete puntos ahí.</translation>
    </message>
    <message>
        <source>No labelled point was drawn in stratum {names}: left out with its area.</source>
        <translation>No se extrajo ningún punto etiquetado en el estrato {names}: excluido con su área.</translation>
    </message>
    <message>
        <source>No layer is chosen.</source>
        <translation>No se ha elegido ninguna capa.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Ningún modelo todavía</translation>
    </message>
    <message>
        <source>No normalisation</source>
        <translation>Sin normalización</translation>
    </message>
    <message>
        <source>No object has such a score.</source>
        <translation>Ningún objeto tiene esa puntuación.</translation>
    </message>
    <message>
        <source>No object was found.</source>
        <translation>No se encontró ningún objeto.</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Sin página</translation>
    </message>
    <message>
        <source>No pixel could be compared.</source>
        <translation>No se pudo comparar ningún píxel.</translation>
    </message>
    <message>
        <source>No pixel has data in both {paths}.</source>
        <translation>Ningún píxel tiene datos en ambos: {paths}.</translation>
    </message>
    <message>
        <source>No pixel is free of clouds in both dates: choose dates with fewer clouds, or use no masks.</source>
        <translation>Ningún píxel está libre de nubes en ambas fechas: elija fechas con menos nubes, o no use máscaras.</translation>
    </message>
    <message>
        <source>No pixel of {paths} has data.</source>
        <translation>Ningún píxel de {paths} tiene datos.</translation>
    </message>
    <message>
        <source>No pixel of {paths} in the extent has data.</source>
        <translation>Ningún píxel de {paths} dentro de la extensión tiene datos.</translation>
    </message>
    <message>
        <source>No pixel of {path} has data.</source>
        <translation>Ningún píxel de {path} tiene datos.</translation>
    </message>
    <message>
        <source>No places to label next: the image is not in view, or the map is certain everywhere.</source>
        <translation>No hay lugares que etiquetar a continuación: la imagen no está a la vista, o el mapa es seguro en todas partes.</translation>
    </message>
    <message>
        <source>No program can open this.</source>
        <translation>Ningún programa puede abrir esto.</translation>
    </message>
    <message>
        <source>No program opens web pages here. The page lies in {path}</source>
        <translation>Aquí ningún programa abre páginas web. La página está en {path}</translation>
    </message>
    <message>
        <source>No raster was given.</source>
        <translation>No se indicó ningún ráster.</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>Sin suavizado</translation>
    </message>
    <message>
        <source>No sources were given.</source>
        <translation>No se indicó ningún origen.</translation>
    </message>
    <message>
        <source>No test label has the class {names}, so it does not count.</source>
        <translation>Ninguna etiqueta de prueba tiene la clase {names}, así que no cuenta.</translation>
    </message>
    <message>
        <source>No tile but the example has data in at least half of its pixels.</source>
        <translation>Ninguna tesela salvo el ejemplo tiene datos en al menos la mitad de sus píxeles.</translation>
    </message>
    <message>
        <source>No tile of {path} has data in at least half of its pixels.</source>
        <translation>Ninguna tesela de {path} tiene datos en al menos la mitad de sus píxeles.</translation>
    </message>
    <message>
        <source>No validation</source>
        <translation>Sin validación</translation>
    </message>
    <message>
        <source>No vector file was given.</source>
        <translation>No se indicó ningún archivo vectorial.</translation>
    </message>
    <message>
        <source>No windows to label next.</source>
        <translation>No hay ventanas que etiquetar a continuación.</translation>
    </message>
    <message>
        <source>No worker came up in time, as this machine has too much to do.</source>
        <translation>Ningún proceso de cálculo se inició a tiempo, porque este equipo tiene demasiado que hacer.</translation>
    </message>
    <message>
        <source>No worker has joined the cluster at {address}.</source>
        <translation>Ningún proceso de cálculo se ha unido al clúster en {address}.</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Valor sin datos</translation>
    </message>
    <message>
        <source>Nodata of after</source>
        <translation>Valor sin datos (después)</translation>
    </message>
    <message>
        <source>Nodata of before</source>
        <translation>Valor sin datos (antes)</translation>
    </message>
    <message>
        <source>Nodata of the map</source>
        <translation>Valor sin datos del mapa</translation>
    </message>
    <message>
        <source>Nodata of the second date</source>
        <translation>Valor sin datos de la segunda fecha</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <translation>Niveles de ruido</translation>
    </message>
    <message>
        <source>Noisy views</source>
        <translation>Vistas con ruido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None (MoCo v2)</source>
        <translation>Ninguno (MoCo v2)</translation>
    </message>
    <message>
        <source>None of the {count} {count:image|images} of {path} can be opened: {reasons}</source>
        <translation>No se puede abrir ninguna de las {count} {count:imagen|imágenes} de {path}: {reasons}</translation>
    </message>
    <message>
        <source>None of the {count} {count:place|places} in {sources} has a truth raster.</source>
        <translation>Ninguno de los {count} {count:lugar|lugares} de {sources} tiene un ráster de verdad terreno.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>None: classes of one date</source>
        <translation>Ninguno: clases de una sola fecha</translation>
    </message>
    <message>
        <source>None: fetched from the network</source>
        <translation>Ninguna: se descarga de la red</translation>
    </message>
    <message>
        <source>Not a message: {line}.</source>
        <translation>No es un mensaje: {line}.</translation>
    </message>
    <message>
        <source>Not needed for local:4</source>
        <translation>No hace falta con local:4</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Aún no instalado.</translation>
    </message>
    <message>
        <source>Not suitable:</source>
        <translation>No sirven:</translation>
    </message>
    <message>
        <source>Nothing is fetched: all libraries come from the files in this folder</source>
        <translation>No se descarga nada: todas las bibliotecas vienen de los archivos de esta carpeta</translation>
    </message>
    <message>
        <source>Nothing is given that labels could be learned from.</source>
        <translation>No se da nada de lo que aprender etiquetas.</translation>
    </message>
    <message>
        <source>Nothing is given that objects could be learned from.</source>
        <translation>No se da nada de lo que se puedan aprender objetos.</translation>
    </message>
    <message>
        <source>Nothing listens at {address}.</source>
        <translation>Nada escucha en {address}.</translation>
    </message>
    <message>
        <source>Nothing says how large the objects at the points of {path} are.</source>
        <translation>Nada dice qué tamaño tienen los objetos en los puntos de {path}.</translation>
    </message>
    <message>
        <source>Nothing says which parts of the image were searched completely, so what is background is unknown.</source>
        <translation>Nada dice qué partes de la imagen se revisaron por completo, así que no se sabe qué es fondo.</translation>
    </message>
    <message>
        <source>Nothing stands out clearly in the score: perhaps nothing changed, or nothing that this method sees. Between {low_percent:.2g} % and {high_percent:.2g} % would be called changed, depending on the threshold: look at the slider.</source>
        <translation>Nada destaca claramente en la puntuación: quizá no cambió nada, o nada que este método vea. Entre el {low_percent:.2g} % y el {high_percent:.2g} % se daría por cambiado, según el umbral: mire el deslizador.</translation>
    </message>
    <message>
        <source>Nothing stands out clearly in the score: perhaps nothing changed, or nothing that this method sees. The rule “{rule}” always calls something changed, here {percent:.1f} % of the pixels: look at the slider.</source>
        <translation>Nada destaca claramente en la puntuación: quizá no cambió nada, o nada que este método vea. La regla «{rule}» siempre da algo por cambiado, aquí el {percent:.1f} % de los píxeles: mire el deslizador.</translation>
    </message>
    <message>
        <source>Nothing was chosen for export.</source>
        <translation>No se eligió nada para exportar.</translation>
    </message>
    <message>
        <source>Number of channels at the first level of the denoiser. Empty: from the preset.</source>
        <translation>Número de canales en el primer nivel del eliminador de ruido. Vacío: según el preajuste.</translation>
    </message>
    <message>
        <source>Number of channels at the first level of the denoiser. Empty: from the preset. Only with Method: SwiMDiff.</source>
        <translation>Número de canales en el primer nivel del eliminador de ruido. Vacío: según el preajuste. Solo con Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Number of groups that the changed pixels are sorted into by what became of them: brighter, greener, wetter. They get a raster with a legend, a field of the polygons and a table in the report. 0: none.</source>
        <translation>Número de grupos en que se clasifican los píxeles cambiados según en qué se convirtieron: más claros, más verdes, más húmedos. Reciben un ráster con leyenda, un campo de los polígonos y una tabla en el informe. 0: ninguno.</translation>
    </message>
    <message>
        <source>Number of images per step. Empty: 256 images, 32 pairs of patches, or 8 patches for segmentation.</source>
        <translation>Número de imágenes por paso. Vacío: 256 imágenes, 32 pares de parches u 8 parches para la segmentación.</translation>
    </message>
    <message>
        <source>Number of keys of past batches that are kept; at most half the number of patches. 0: none, with negatives of the batch only. Empty: from the preset, 1024; for paper-scale 16384 with SwiMDiff, 65536 with CMID.</source>
        <translation>Número de claves de lotes pasados que se guardan; como máximo la mitad del número de parches. 0: ninguna, solo con negativos del lote. Vacío: según el preajuste, 1024; para paper-scale, 16384 con SwiMDiff, 65536 con CMID.</translation>
    </message>
    <message>
        <source>Number of nearest neighbours.</source>
        <translation>Número de vecinos más cercanos.</translation>
    </message>
    <message>
        <source>Number of noise levels T in the noise schedule.</source>
        <translation>Número T de niveles de ruido en el programa de ruido.</translation>
    </message>
    <message>
        <source>Number of noise levels T in the noise schedule. Only with Method: SwiMDiff.</source>
        <translation>Número T de niveles de ruido en el programa de ruido. Solo con Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Number of optimiser steps; used instead of the epochs.</source>
        <translation>Número de pasos del optimizador; se usa en lugar de las épocas.</translation>
    </message>
    <message>
        <source>Number of passes over the data. Empty: 100 for change, 60 for segmentation, 30 for fine-tuning. The linear probe is fitted to its end and takes no epochs.</source>
        <translation>Número de pasadas por los datos. Vacío: 100 para cambio, 60 para segmentación, 30 para ajuste fino. La sonda lineal se ajusta hasta el final y no usa épocas.</translation>
    </message>
    <message>
        <source>Number of pixels for each change score (logarithmic). Drag the line to move the threshold.</source>
        <translation>Número de píxeles para cada puntuación de cambio (logarítmico). Arrastre la línea para mover el umbral.</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <source>Number of points in the whole sample. 0: as many as the standard error below requires.</source>
        <translation>Número de puntos de toda la muestra. 0: tantos como exige el error estándar de abajo.</translation>
    </message>
    <message>
        <source>Number of prototypes that places are compared with. Empty: from the preset, 512; 2048 for paper-scale.</source>
        <translation>Número de prototipos con los que se comparan los lugares. Vacío: según el preajuste, 512; 2048 para paper-scale.</translation>
    </message>
    <message>
        <source>Number of prototypes that places are compared with. Empty: from the preset, 512; 2048 for paper-scale. Only with Method: CMID.</source>
        <translation>Número de prototipos con los que se comparan los lugares. Vacío: según el preajuste, 512; 2048 para paper-scale. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>Number of repetitions; the mean and the spread are reported.</source>
        <translation>Número de repeticiones; se indican la media y la dispersión.</translation>
    </message>
    <message>
        <source>Number of the most similar labelled places that decide, for nearest neighbours.</source>
        <translation>Número de lugares etiquetados más parecidos que deciden, para vecinos más cercanos.</translation>
    </message>
    <message>
        <source>Number of threads. 0: one for each core. With another number, scores and probabilities differ by less than 0.00001, or by up to 0.01 where an encoder computes with 16 bits, as processors that can do so use it for change in images of up to 3 m.</source>
        <translation>Número de hilos. 0: uno por núcleo. Con otro número, las puntuaciones y probabilidades difieren en menos de 0,00001, o hasta en 0,01 cuando un codificador calcula con 16 bits, como lo hacen los procesadores capaces de ello para el cambio en imágenes de hasta 3 m.</translation>
    </message>
    <message>
        <source>Number that draws the weights of a random encoder.</source>
        <translation>Número con el que se sortean los pesos de un codificador aleatorio.</translation>
    </message>
    <message>
        <source>Number that fixes everything random, such as the weights of a random encoder.</source>
        <translation>Número que fija todo lo aleatorio, como los pesos de un codificador aleatorio.</translation>
    </message>
    <message>
        <source>Number that fixes everything random.</source>
        <translation>Número que fija todo lo aleatorio.</translation>
    </message>
    <message>
        <source>Number that fixes the random landscape.</source>
        <translation>Número que fija el paisaje aleatorio.</translation>
    </message>
    <message>
        <source>Number that fixes the random places.</source>
        <translation>Número que fija los lugares aleatorios.</translation>
    </message>
    <message>
        <source>Numbers in the class field</source>
        <translation>Números en el campo de clase</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>Conto&amp;rno</translation>
    </message>
    <message>
        <source>Object {features} reaches as far as its window sees, so its box may be too short. Choose a larger “Window”, or a model that learned from objects of this size.</source>
        <translation>El objeto {features} llega hasta donde ve su ventana, así que su caja puede ser demasiado corta. Elija una «Ventana» mayor, o un modelo que haya aprendido con objetos de este tamaño.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Objects after</source>
        <translation>Objetos después</translation>
    </message>
    <message>
        <source>Objects before</source>
        <translation>Objetos antes</translation>
    </message>
    <message>
        <source>Objects cannot be found without an encoder, and there is {text}.</source>
        <translation>No se pueden encontrar objetos sin un codificador, y hay {text}.</translation>
    </message>
    <message>
        <source>Objects in each district</source>
        <translation>Objetos en cada distrito</translation>
    </message>
    <message>
        <source>Objects in {}</source>
        <translation>Objetos en {}</translation>
    </message>
    <message>
        <source>Objects of each class</source>
        <translation>Objetos de cada clase</translation>
    </message>
    <message>
        <source>Objects of other classes than the chosen ones are left out: {names}.</source>
        <translation>Los objetos de otras clases que las elegidas se excluyen: {names}.</translation>
    </message>
    <message>
        <source>Objects that count</source>
        <translation>Objetos que cuentan</translation>
    </message>
    <message>
        <source>Objects whose middles are at most so far apart are the same. Empty: half of the shorter one's length.</source>
        <translation>Los objetos cuyos centros distan como máximo tanto son los mismos. Vacío: la mitad de la longitud del más corto.</translation>
    </message>
    <message>
        <source>Objects with a lower score are left out. Empty: the score from which the model of each date counts objects, or 0.5.</source>
        <translation>Los objetos de menor puntuación se excluyen. Vacío: la puntuación desde la que el modelo de cada fecha cuenta objetos, o 0.5.</translation>
    </message>
    <message>
        <source>Objects with a lower score are not stored. Low, so that the layer can be filtered afterwards.</source>
        <translation>Los objetos de menor puntuación no se guardan. Baja, para que la capa se pueda filtrar después.</translation>
    </message>
    <message>
        <source>Objects {features} reach as far as their windows see, so their boxes may be too short. Choose a larger “Window”, or a model that learned from objects of this size.</source>
        <translation>Los objetos {features} llegan hasta donde ven sus ventanas, así que sus cajas pueden ser demasiado cortas. Elija una «Ventana» mayor, o un modelo que haya aprendido con objetos de este tamaño.</translation>
    </message>
    <message>
        <source>Of the view, as the classifier maps it.</source>
        <translation>De la vista, tal como la cartografía el clasificador.</translation>
    </message>
    <message>
        <source>Of two objects of a class that share more than this part of their joint area, the one with the higher score is kept.</source>
        <translation>De dos objetos de una clase que comparten más de esta parte de su área conjunta, se conserva el de mayor puntuación.</translation>
    </message>
    <message>
        <source>Of {keys:,} {keys:key|keys} that a patch is compared with, {expected:.1f} are expected to be of its own scene.</source>
        <translation>De las {keys:,} {keys:clave|claves} con las que se compara un parche, se espera que {expected:.1f} sean de su propia escena.</translation>
    </message>
    <message>
        <source>Of {keys} {keys:key|keys} that a patch is compared with, {expected:.2f} are of its own scene on average, below 1, so scene-wide matching has almost no effect: it trains like MoCo v2. Use larger scenes (folders, or larger grid cells), a smaller distance of patches, or a longer queue.</source>
        <translation>De las {keys} {keys:clave|claves} con las que se compara un parche, {expected:.2f} son en promedio de su propia escena, menos de 1, así que el emparejamiento por escena casi no tiene efecto: entrena como MoCo v2. Use escenas más grandes (carpetas, o celdas de la cuadrícula mayores), una distancia entre parches menor o una cola más larga.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>On {places} {count:pixel|pixels} of known class, not a random sample</source>
        <translation>En {places} píxeles de clase conocida, no una muestra aleatoria</translation>
    </message>
    <message>
        <source>On {places} {count:pixel|pixels} of labels left out of the training, not a random sample</source>
        <translation>En {places} píxeles de etiquetas excluidas del entrenamiento, no una muestra aleatoria</translation>
    </message>
    <message>
        <source>One feature per class</source>
        <translation>Un objeto espacial por clase</translation>
    </message>
    <message>
        <source>One feature per class.</source>
        <translation>Un objeto espacial por clase.</translation>
    </message>
    <message>
        <source>One number per band, separated by commas, for fixed scaling.</source>
        <translation>Un número por banda, separados por comas, para el escalado fijo.</translation>
    </message>
    <message>
        <source>One of the built-in encoders, by ground resolution and bands</source>
        <translation>Uno de los codificadores incluidos, según la resolución sobre el terreno y las bandas</translation>
    </message>
    <message>
        <source>One that uv fetches (Python 3.12)</source>
        <translation>Uno que descarga uv (Python 3.12)</translation>
    </message>
    <message>
        <source>Only bands that both dates have are used. Without their like in the other date: {before} (first date), {after} (second date).</source>
        <translation>Solo se usan las bandas que tienen ambas fechas. Sin equivalente en la otra fecha: {before} (primera fecha), {after} (segunda fecha).</translation>
    </message>
    <message>
        <source>Only objects of the same class are the same.</source>
        <translation>Solo los objetos de la misma clase son los mismos.</translation>
    </message>
    <message>
        <source>Only one point lies in what is mapped as {names}. That is too few to estimate a variance, so the intervals that depend on it are not known. Label more points there.</source>
        <translation>Solo un punto está en lo cartografiado como {names}. Es muy poco para estimar una varianza, así que los intervalos que dependen de ella no se conocen. Etiquete allí más puntos.</translation>
    </message>
    <message>
        <source>Only the features of the layer that are selected now limit the comparison</source>
        <translation>Solo los objetos espaciales de la capa seleccionados ahora limitan la comparación</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>Open VRT files, /vsi paths and web addresses, which can refer to other files or servers.</source>
        <translation>Abrir archivos VRT, rutas /vsi y direcciones web, que pueden remitir a otros archivos o servidores.</translation>
    </message>
    <message>
        <source>Open a sample.gpkg written by “Draw sample”.</source>
        <translation>Abra un sample.gpkg escrito por “Extraer muestra”.</translation>
    </message>
    <message>
        <source>Open another label file.</source>
        <translation>Abra otro archivo de etiquetas.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open it to continue, or choose another folder; otherwise its answers would be lost.</source>
        <translation>Ábrala para continuar, o elija otra carpeta; de lo contrario, sus respuestas se perderían.</translation>
    </message>
    <message>
        <source>Open rep&amp;ort</source>
        <translation>A&amp;brir informe</translation>
    </message>
    <message>
        <source>Open repor&amp;t</source>
        <translation>Abrir &amp;informe</translation>
    </message>
    <message>
        <source>Open result…</source>
        <translation>Abrir resultado…</translation>
    </message>
    <message>
        <source>Open sample…</source>
        <translation>Abrir muestra…</translation>
    </message>
    <message>
        <source>Open training…</source>
        <translation>Abrir entrenamiento…</translation>
    </message>
    <message>
        <source>Opens a model that is not in the list</source>
        <translation>Abre un modelo que no está en la lista</translation>
    </message>
    <message>
        <source>Opens an earlier training, or objects that were found before</source>
        <translation>Abre un entrenamiento anterior, u objetos encontrados antes</translation>
    </message>
    <message>
        <source>Opens an earlier training: its accuracy and its model</source>
        <translation>Abre un entrenamiento anterior: su exactitud y su modelo</translation>
    </message>
    <message>
        <source>Opens an earlier training: its accuracy, its view and its model</source>
        <translation>Abre un entrenamiento anterior: su exactitud, su vista y su modelo</translation>
    </message>
    <message>
        <source>Opens an earlier training: its loss, its report and its encoder</source>
        <translation>Abre un entrenamiento anterior: su pérdida, su informe y su codificador</translation>
    </message>
    <message>
        <source>Opens the manual at this page</source>
        <translation>Abre el manual en esta página</translation>
    </message>
    <message>
        <source>Opens the options, where the engine's Python is chosen and checked</source>
        <translation>Abre las opciones, donde se elige y se verifica el Python del motor</translation>
    </message>
    <message>
        <source>Opens the page of the manual that goes through the sample, step by step</source>
        <translation>Abre la página del manual que recorre el ejemplo paso a paso</translation>
    </message>
    <message>
        <source>Opens the report in the web browser</source>
        <translation>Abre el informe en el navegador web</translation>
    </message>
    <message>
        <source>Opens the tool with all its parameters, filled in with these values</source>
        <translation>Abre la herramienta con todos sus parámetros, rellenados con estos valores</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Optimiser of the encoder.</source>
        <translation>Optimizador del codificador.</translation>
    </message>
    <message>
        <source>Optimiser of the encoder. preset: adamw; for paper-scale sgd, with CMID adan. adamw: learns more in a short training. sgd: with momentum, as SwiMDiff was published. adan: as CMID was published.</source>
        <translation>Optimizador del codificador. preset: adamw; para paper-scale sgd, con CMID adan. adamw: aprende más en un entrenamiento corto. sgd: con momento, como se publicó SwiMDiff. adan: como se publicó CMID.</translation>
    </message>
    <message>
        <source>Oriented boxes</source>
        <translation>Cajas orientadas</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Orthorectify it first: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif</source>
        <translation>Ortorrectifíquelo antes: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other programs need this machine. It helps again when they have been quiet for three minutes.</source>
        <translation>Otros programas necesitan este equipo. Volverá a ayudar cuando lleven tres minutos tranquilos.</translation>
    </message>
    <message>
        <source>Other users of this machine can read {path}. Whoever has it is let in: chmod 600 makes it yours.</source>
        <translation>Otros usuarios de este equipo pueden leer {path}. Quien lo tiene puede entrar: chmod 600 lo hace solo suyo.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <source>Output folder of a finished detect-change.</source>
        <translation>Carpeta de salida de un detect-change terminado.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <source>Overall accuracy by area: unknown from this sample. Check more points.</source>
        <translation>Exactitud global por área: desconocida con esta muestra. Verifique más puntos.</translation>
    </message>
    <message>
        <source>Overall accuracy by area: {}</source>
        <translation>Exactitud global por área: {}</translation>
    </message>
    <message>
        <source>Overall accuracy of what was compared: {}</source>
        <translation>Exactitud global de lo comparado: {}</translation>
    </message>
    <message>
        <source>Overall accuracy {}</source>
        <translation>Exactitud global {}</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solape</translation>
    </message>
    <message>
        <source>Own &amp;Python</source>
        <translation>&amp;Python propio</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Package &amp;index</source>
        <translation>Ín&amp;dice de paquetes</translation>
    </message>
    <message>
        <source>Packed cache</source>
        <translation>Caché empaquetada</translation>
    </message>
    <message>
        <source>Packing patch {done} of {count}</source>
        <translation>Empaquetando el parche {done} de {count}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pairs of cells of both views that are compared, the nearest ones. Empty: two fifths of the cells, 20 of 49.</source>
        <translation>Pares de celdas de ambas vistas que se comparan, los más cercanos. Vacío: dos quintos de las celdas, 20 de 49.</translation>
    </message>
    <message>
        <source>Pairs of cells of both views that are compared, the nearest ones. Empty: two fifths of the cells, 20 of 49. Only with Method: CMID.</source>
        <translation>Pares de celdas de ambas vistas que se comparan, los más cercanos. Vacío: dos quintos de las celdas, 20 de 49. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>Paper scale</source>
        <translation>Escala de la publicación</translation>
    </message>
    <message>
        <source>Parameters of the job for all runs, such as: method=cva threshold=0.4. Put quotation marks around values with spaces. A column of the table comes before them.</source>
        <translation>Parámetros de la tarea para todas las ejecuciones, como: method=cva threshold=0.4. Ponga entre comillas los valores con espacios. Una columna de la tabla tiene preferencia.</translation>
    </message>
    <message>
        <source>Part of the engine cannot be loaded: {reason}</source>
        <translation>No se puede cargar una parte del motor: {reason}</translation>
    </message>
    <message>
        <source>Part of the image to classify, written as for View in train-classifier. Empty: the whole image.</source>
        <translation>Parte de la imagen que se clasifica, escrita como en Vista de train-classifier. Vacío: la imagen completa.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Pass a path instead of the data.</source>
        <translation>Pase una ruta en lugar de los datos.</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Parche</translation>
    </message>
    <message>
        <source>Patches in which a smaller share of the pixels has data are left out.</source>
        <translation>Los parches en los que una proporción menor de los píxeles tiene datos se excluyen.</translation>
    </message>
    <message>
        <source>Patches of the first batch. From top to bottom: a view; what the encoder is shown of it; what it makes of the hidden cells; another view of the same patch; and that one put together of matched cells of the first.</source>
        <translation>Parches del primer lote. De arriba abajo: una vista; lo que se le muestra de ella al codificador; lo que este hace de las celdas ocultas; otra vista del mismo parche; y esa misma, compuesta con celdas emparejadas de la primera.</translation>
    </message>
    <message>
        <source>Patches per step, over all processes and accumulated parts. Empty: from the preset.</source>
        <translation>Parches por paso, sumando todos los procesos y las partes acumuladas. Vacío: según el preajuste.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Pausing: finishing the step and writing a checkpoint…</source>
        <translation>Pausando: se termina el paso y se escribe un punto de control…</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>Pi&amp;ck a place</source>
        <translation>&amp;Señalar un lugar</translation>
    </message>
    <message>
        <source>Pixels and area of each class.</source>
        <translation>Píxeles y área de cada clase.</translation>
    </message>
    <message>
        <source>Pixels of the value {value} are left out, as masks with other classes use it for what nobody has judged. If it is a class of yours, give it another value or a name in the masks.</source>
        <translation>Los píxeles de valor {value} se dejan fuera, porque las máscaras con otras clases lo usan para lo que nadie ha juzgado. Si es una de sus clases, dele otro valor o un nombre en las máscaras.</translation>
    </message>
    <message>
        <source>Pixels with this score or a higher one count as changed. The map is updated.</source>
        <translation>Los píxeles con esta puntuación o una mayor cuentan como cambiados. El mapa se actualiza.</translation>
    </message>
    <message>
        <source>Place {} of {}, similarity {:.2f}.</source>
        <translation>Lugar {} de {}, semejanza {:.2f}.</translation>
    </message>
    <message>
        <source>Place {} of {}.</source>
        <translation>Lugar {} de {}.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places cannot be described without an encoder, and there is {text}.</source>
        <translation>No se pueden describir lugares sin un codificador, y hay {text}.</translation>
    </message>
    <message>
        <source>Places like one of {}</source>
        <translation>Lugares como uno de {}</translation>
    </message>
    <message>
        <source>Places of {}</source>
        <translation>Lugares de {}</translation>
    </message>
    <message>
        <source>Places to label next</source>
        <translation>Lugares que etiquetar a continuación</translation>
    </message>
    <message>
        <source>Places to label next are chosen away from these labels.</source>
        <translation>Los lugares que etiquetar a continuación se eligen lejos de estas etiquetas.</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>Plan como JSON</translation>
    </message>
    <message>
        <source>Plan in one line</source>
        <translation>Plan en una línea</translation>
    </message>
    <message>
        <source>Plan of a change detection</source>
        <translation>Plan de una detección de cambios</translation>
    </message>
    <message>
        <source>Plan of a pretraining</source>
        <translation>Plan de un preentrenamiento</translation>
    </message>
    <message>
        <source>PlanetScope UDM2</source>
        <translation>PlanetScope UDM2</translation>
    </message>
    <message>
        <source>Please report it together with the log.</source>
        <translation>Comuníquelo, por favor, junto con el registro.</translation>
    </message>
    <message>
        <source>Plugin and engine come from different versions. Install the plugin again and restart QGIS.</source>
        <translation>El complemento y el motor son de versiones distintas. Instale de nuevo el complemento y reinicie QGIS.</translation>
    </message>
    <message>
        <source>Point {}: </source>
        <translation>Punto {}: </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points and polygons name tiles of the image; labelled images are places themselves.</source>
        <translation>Los puntos y polígonos nombran teselas de la imagen; las imágenes etiquetadas son lugares ellas mismas.</translation>
    </message>
    <message>
        <source>Points checked so far</source>
        <translation>Puntos verificados hasta ahora</translation>
    </message>
    <message>
        <source>Points in each class</source>
        <translation>Puntos en cada clase</translation>
    </message>
    <message>
        <source>Points of a sample with their true class, polygons and lines whose class is known, or a raster of classes.</source>
        <translation>Puntos de una muestra con su clase verdadera, polígonos y líneas cuya clase se conoce, o un ráster de clases.</translation>
    </message>
    <message>
        <source>Points or polygons with a field that names their class.</source>
        <translation>Puntos o polígonos con un campo que nombra su clase.</translation>
    </message>
    <message>
        <source>Points or polygons with a field that names their class. A point labels the tile that it lies in, a polygon all tiles whose middle it covers.</source>
        <translation>Puntos o polígonos con un campo que nombra su clase. Un punto etiqueta la tesela en la que está, un polígono todas las teselas cuyo centro cubre.</translation>
    </message>
    <message>
        <source>Points that were drawn earlier</source>
        <translation>Puntos que se extrajeron antes</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Polygons in which objects are counted, such as houses per district. An object belongs to the polygon that its middle lies in.</source>
        <translation>Polígonos en los que se cuentan objetos, como casas por distrito. Un objeto pertenece al polígono en el que está su centro.</translation>
    </message>
    <message>
        <source>Polygons that limit what is compared and counted. What lies outside of them is no data in the result. Their CRS may differ from that of the images. Empty: all that the images have in common.</source>
        <translation>Polígonos que limitan lo que se compara y se cuenta. Lo que queda fuera de ellos no tiene datos en el resultado. Su SRC puede ser distinto del de las imágenes. Vacío: todo lo que las imágenes tienen en común.</translation>
    </message>
    <message>
        <source>Polygons that were searched completely: what is not labelled in them is background. Nothing is learned from what lies outside. An object belongs to the area that its middle lies in.</source>
        <translation>Polígonos revisados por completo: lo que no está etiquetado en ellos es fondo. De lo que queda fuera no se aprende nada. Un objeto pertenece al área en la que está su centro.</translation>
    </message>
    <message>
        <source>Polygons, lines or points with a field that names their class, or a raster of classes. Their CRS may differ from that of the image.</source>
        <translation>Polígonos, líneas o puntos con un campo que nombra su clase, o un ráster de clases. Su SRC puede ser distinto del de la imagen.</translation>
    </message>
    <message>
        <source>Polygons, lines or points with a field that names their class; or a raster of classes.</source>
        <translation>Polígonos, líneas o puntos con un campo que nombra su clase; o un ráster de clases.</translation>
    </message>
    <message>
        <source>Polygons, whose bounds are the boxes, or points with a size. A field may name the class.</source>
        <translation>Polígonos, cuya extensión es el recuadro, o puntos con un tamaño. Un campo puede nombrar la clase.</translation>
    </message>
    <message>
        <source>Pr&amp;eset</source>
        <translation>Prea&amp;juste</translation>
    </message>
    <message>
        <source>Precision, recall and counts of each class, in the browser</source>
        <translation>Precisión, exhaustividad y recuentos de cada clase, en el navegador</translation>
    </message>
    <message>
        <source>Preparing the plan…</source>
        <translation>Preparando el plan…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Press Detect change and move the threshold.</source>
        <translation>Pulse “Detectar cambios” y mueva el umbral.</translation>
    </message>
    <message>
        <source>Press N: the points are shown one after the other, in random order. Say what is really there.</source>
        <translation>Pulse N: los puntos se muestran uno tras otro, en orden aleatorio. Diga qué hay allí realmente.</translation>
    </message>
    <message>
        <source>Press Repair; if it happens again, leave out the mirror.</source>
        <translation>Pulse “Reparar”; si vuelve a ocurrir, no use el espejo.</translation>
    </message>
    <message>
        <source>Press the button again to continue from there.</source>
        <translation>Pulse de nuevo el botón para continuar desde ahí.</translation>
    </message>
    <message>
        <source>Press the button, then click a place on the map.</source>
        <translation>Pulse el botón y haga clic en un lugar del mapa.</translation>
    </message>
    <message>
        <source>Press the key of its class, or draw around it; N continues.</source>
        <translation>Pulse la tecla de su clase, o dibuje alrededor; N continúa.</translation>
    </message>
    <message>
        <source>Press “Set up engine” in the SwiMDiff panel or in the options. An environment that you made yourself can be chosen in the options or named in the environment variable {variable}.</source>
        <translation>Pulse “Instalar el motor” en el panel de SwiMDiff o en las opciones. Un entorno creado por usted puede elegirse en las opciones o indicarse en la variable de entorno {variable}.</translation>
    </message>
    <message>
        <source>Pretrain</source>
        <translation>Preentrenar</translation>
    </message>
    <message>
        <source>Pretrain encoder</source>
        <translation>Preentrenar codificador</translation>
    </message>
    <message>
        <source>Pro&amp;babilities of each class</source>
        <translation>&amp;Probabilidades de cada clase</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>Process {rank} of the run has been silent for {seconds:.0f} seconds.</source>
        <translation>El proceso {rank} de la ejecución lleva {seconds:.0f} segundos sin responder.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progreso del trabajo</translation>
    </message>
    <message>
        <source>Progress of the set-up</source>
        <translation>Progreso de la instalación</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>Prototipos</translation>
    </message>
    <message>
        <source>Provide at least two images with masks, or at least two polygons of a class.</source>
        <translation>Proporcione al menos dos imágenes con máscaras, o al menos dos polígonos de una clase.</translation>
    </message>
    <message>
        <source>Provide at least two places for training, one of which is used for validation, and one for testing, each with a truth raster.</source>
        <translation>Proporcione al menos dos lugares para entrenar, uno de los cuales se usa para validar, y uno para probar, cada uno con un ráster de verdad terreno.</translation>
    </message>
    <message>
        <source>Published encoders</source>
        <translation>Codificadores publicados</translation>
    </message>
    <message>
        <source>Put a change.tif next to before.tif and after.tif: 1 where something changed, 0 elsewhere.</source>
        <translation>Ponga un change.tif junto a before.tif y after.tif: 1 donde algo cambió, 0 en el resto.</translation>
    </message>
    <message>
        <source>Put a change.tif next to before.tif: 1 where something changed, 0 elsewhere.</source>
        <translation>Ponga un change.tif junto a before.tif: 1 donde algo cambió, 0 en el resto.</translation>
    </message>
    <message>
        <source>Put all that is known of an image into one line.</source>
        <translation>Ponga todo lo que se sabe de una imagen en una sola línea.</translation>
    </message>
    <message>
        <source>Put points on a few places of each of at least two classes.</source>
        <translation>Ponga puntos en algunos lugares de al menos dos clases.</translation>
    </message>
    <message>
        <source>Put quotation marks around values that contain the separator.</source>
        <translation>Ponga entre comillas los valores que contienen el separador.</translation>
    </message>
    <message>
        <source>Put the edited areas aside?</source>
        <translation>¿Apartar las áreas editadas?</translation>
    </message>
    <message>
        <source>Put the images beside the file, or into a folder called images.</source>
        <translation>Ponga las imágenes junto al archivo, o en una carpeta llamada images.</translation>
    </message>
    <message>
        <source>Put the images of each class into a folder with the name of the class, or use a label table.</source>
        <translation>Ponga las imágenes de cada clase en una carpeta con el nombre de la clase, o use una tabla de etiquetas.</translation>
    </message>
    <message>
        <source>Put the sample.json of draw-sample next to the points, under the same name, or keep the field weight.</source>
        <translation>Ponga el sample.json de draw-sample junto a los puntos, con el mismo nombre, o conserve el campo weight.</translation>
    </message>
    <message>
        <source>Putting it to use…</source>
        <translation>Poniéndolo en uso…</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python 3.11 or newer</source>
        <translation>Python 3.11 o posterior</translation>
    </message>
    <message>
        <source>Python cannot make an environment in a folder whose path has a colon: {folder}.</source>
        <translation>Python no puede crear un entorno en una carpeta cuya ruta tiene dos puntos: {folder}.</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python del motor</translation>
    </message>
    <message>
        <source>Python {version} is too old; 3.11 is needed.</source>
        <translation>Python {version} es demasiado antiguo; hace falta 3.11.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Giros de un cuarto</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vistazo rápido</translation>
    </message>
    <message>
        <source>Radiometric normalisation</source>
        <translation>Normalización radiométrica</translation>
    </message>
    <message>
        <source>Raise “Smallest polygon”, or leave “Polygons” out.</source>
        <translation>Aumente “Polígono mínimo”, o prescinda de “Polígonos”.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Pesos aleatorios</translation>
    </message>
    <message>
        <source>Raster format</source>
        <translation>Formato ráster</translation>
    </message>
    <message>
        <source>Raster of a second date, for classes of change. If its grid differs, it is warped onto the grid of the first.</source>
        <translation>Ráster de una segunda fecha, para clases de cambio. Si su cuadrícula es distinta, se reproyecta a la cuadrícula de la primera.</translation>
    </message>
    <message>
        <source>Raster of classes: one band of whole numbers.</source>
        <translation>Ráster de clases: una banda de números enteros.</translation>
    </message>
    <message>
        <source>Raster of the first date. The result has its grid.</source>
        <translation>Ráster de la primera fecha. El resultado tiene su cuadrícula.</translation>
    </message>
    <message>
        <source>Raster of the same place that says where the first date shows clouds or shadows; they count as no data. Its grid may differ. Empty: the mask that comes with the image, if it is found.</source>
        <translation>Ráster del mismo lugar que dice dónde muestra nubes o sombras la primera fecha; cuentan como sin datos. Su cuadrícula puede ser distinta. Vacío: la máscara que viene con la imagen, si se encuentra.</translation>
    </message>
    <message>
        <source>Raster of the second date. Its CRS, cell size and extent may differ.</source>
        <translation>Ráster de la segunda fecha. Su SRC, tamaño de celda y extensión pueden ser distintos.</translation>
    </message>
    <message>
        <source>Raster of the second date. Its CRS, cell size and extent may differ; it is warped onto the common grid.</source>
        <translation>Ráster de la segunda fecha. Su SRC, tamaño de celda y extensión pueden ser distintos; se reproyecta a la cuadrícula común.</translation>
    </message>
    <message>
        <source>Raster that is searched for objects.</source>
        <translation>Ráster en el que se buscan objetos.</translation>
    </message>
    <message>
        <source>Raster whose objects are labelled. Not needed with labelled images.</source>
        <translation>Ráster cuyos objetos están etiquetados. No hace falta con imágenes etiquetadas.</translation>
    </message>
    <message>
        <source>Raster whose pixels are classified. The map has its grid.</source>
        <translation>Ráster cuyos píxeles se clasifican. El mapa tiene su cuadrícula.</translation>
    </message>
    <message>
        <source>Raster whose tiles are labelled. Not needed with labelled images.</source>
        <translation>Ráster cuyas teselas están etiquetadas. No hace falta con imágenes etiquetadas.</translation>
    </message>
    <message>
        <source>Raster whose tiles get a class each.</source>
        <translation>Ráster cuyas teselas reciben una clase cada una.</translation>
    </message>
    <message>
        <source>Raster with the example.</source>
        <translation>Ráster con el ejemplo.</translation>
    </message>
    <message>
        <source>Rasters that are searched, one path per line; they need the same bands and about the same ground resolution. Empty: the image itself.</source>
        <translation>Rásteres en los que se busca, una ruta por línea; necesitan las mismas bandas y más o menos la misma resolución del terreno. Vacío: la propia imagen.</translation>
    </message>
    <message>
        <source>Rasters, folders of rasters or images (.tif, .jpg, .png), and zip files of images. PATH|bands=1,2,3 chooses the bands of a single source.</source>
        <translation>Rásteres, carpetas de rásteres o imágenes (.tif, .jpg, .png), y archivos zip de imágenes. PATH|bands=1,2,3 elige las bandas de un solo origen.</translation>
    </message>
    <message>
        <source>Rasters, images and zips {}</source>
        <translation>Rásteres, imágenes y zips {}</translation>
    </message>
    <message>
        <source>Rasters, images, zips</source>
        <translation>Rásteres, imágenes, zips</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ferencia</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Reading image {number:,} of {total:,}</source>
        <translation>Leyendo la imagen {number:,} de {total:,}</translation>
    </message>
    <message>
        <source>Reading patches around labels, {count} of {total}</source>
        <translation>Leyendo parches alrededor de las etiquetas, {count} de {total}</translation>
    </message>
    <message>
        <source>Reading searched areas, {count} of {total}</source>
        <translation>Leyendo las áreas revisadas, {count} de {total}</translation>
    </message>
    <message>
        <source>Reading the labelled tiles</source>
        <translation>Lectura de las teselas etiquetadas</translation>
    </message>
    <message>
        <source>Reading the map at the places</source>
        <translation>Leyendo el mapa en los lugares</translation>
    </message>
    <message>
        <source>Reading the objects</source>
        <translation>Leyendo los objetos</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Leyendo los pesos</translation>
    </message>
    <message>
        <source>Reading {library}</source>
        <translation>Leyendo {library}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Readme</source>
        <translation>Léeme</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Rojo, verde, azul</translation>
    </message>
    <message>
        <source>Red, green, blue; otherwise all</source>
        <translation>Rojo, verde, azul; si no, todas</translation>
    </message>
    <message>
        <source>Refer to it by https.</source>
        <translation>Refiérase a él por https.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>Capa de referencia</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Remove environments</source>
        <translation>Quitar entornos</translation>
    </message>
    <message>
        <source>Remove it, or move {path} to another folder.</source>
        <translation>Quítelo, o mueva {path} a otra carpeta.</translation>
    </message>
    <message>
        <source>Remove it, or rename it: columns may be called name, or {known}.</source>
        <translation>Elimínela o cámbiele el nombre: las columnas pueden llamarse name, o {known}.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Quitar el modelo</translation>
    </message>
    <message>
        <source>Remove one that you do not need.</source>
        <translation>Quite alguna que no necesite.</translation>
    </message>
    <message>
        <source>Remove the chosen class</source>
        <translation>Quita la clase elegida</translation>
    </message>
    <message>
        <source>Remove the copies. To split one set, choose the same path for “Training data” and “Test data”.</source>
        <translation>Quite las copias. Para repartir un solo conjunto, elija la misma ruta para “Datos de entrenamiento” y “Datos de prueba”.</translation>
    </message>
    <message>
        <source>Remove what is not used</source>
        <translation>Quitar lo que no se usa</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>Removes environments, after a question</source>
        <translation>Quita entornos, tras preguntar</translation>
    </message>
    <message>
        <source>Removes the frame and shows the map again. The answers are saved.</source>
        <translation>Quita el marco y muestra de nuevo el mapa. Las respuestas están guardadas.</translation>
    </message>
    <message>
        <source>Removes the selected lines from the list; no files are deleted</source>
        <translation>Quita de la lista las líneas seleccionadas; no se borra ningún archivo</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Removing environments</source>
        <translation>Quitando entornos</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Rename the file or the folder, or move the file.</source>
        <translation>Cambie el nombre del archivo o de la carpeta, o mueva el archivo.</translation>
    </message>
    <message>
        <source>Rename the file or the folder, or type the text anew.</source>
        <translation>Cambie el nombre del archivo o la carpeta, o escriba el texto de nuevo.</translation>
    </message>
    <message>
        <source>Rename the files, such as lake_2018-10-13.tif and lake_2020-10-13.tif, or name the pairs in a table.</source>
        <translation>Cambie el nombre de los archivos, por ejemplo lake_2018-10-13.tif y lake_2020-10-13.tif, o indique los pares en una tabla.</translation>
    </message>
    <message>
        <source>Repair its data source or choose another layer.</source>
        <translation>Repare su fuente de datos o elija otra capa.</translation>
    </message>
    <message>
        <source>Repair or reinstall the engine's Python environment.</source>
        <translation>Repare o reinstale el entorno de Python del motor.</translation>
    </message>
    <message>
        <source>Repair the engine</source>
        <translation>Reparar el motor</translation>
    </message>
    <message>
        <source>Replace or remove them; up to {share:.0%} would be skipped.</source>
        <translation>Reemplácelas o quítelas; se omitirían hasta {share:.0%}.</translation>
    </message>
    <message>
        <source>Replace the commas by points in a text editor, or export the grid again with points.</source>
        <translation>Sustituya las comas por puntos en un editor de texto, o exporte la cuadrícula de nuevo con puntos.</translation>
    </message>
    <message>
        <source>Replace the earlier result?</source>
        <translation>¿Reemplazar el resultado anterior?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
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
        <translation>Remuestree la imagen a {trained_m:.3g} m, entrene un modelo con imágenes así, o active “Clasificar de todos modos”.</translation>
    </message>
    <message>
        <source>Resample the image to {trained_m:.3g} m, train a model on such images, or switch on “Detect anyway”.</source>
        <translation>Remuestree la imagen a {trained_m:.3g} m, entrene un modelo con imágenes así, o active “Detectar de todos modos”.</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Remuestreo</translation>
    </message>
    <message>
        <source>Resolution of the page (dots per inch)</source>
        <translation>Resolución de la página (puntos por pulgada)</translation>
    </message>
    <message>
        <source>Restore it, then resume the run.</source>
        <translation>Restáurelo y reanude la ejecución.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or start again without “Resume”.</source>
        <translation>Restaure el archivo desde una copia, o empiece de nuevo sin “Reanudar”.</translation>
    </message>
    <message>
        <source>Restore the file.</source>
        <translation>Restaure el archivo.</translation>
    </message>
    <message>
        <source>Restores the threshold of the files</source>
        <translation>Restaura el umbral de los archivos</translation>
    </message>
    <message>
        <source>Result folder</source>
        <translation>Carpeta del resultado</translation>
    </message>
    <message>
        <source>Result of an accuracy assessment or a training</source>
        <translation>Resultado de una evaluación de exactitud o de un entrenamiento</translation>
    </message>
    <message>
        <source>Result: {}</source>
        <translation>Resultado: {}</translation>
    </message>
    <message>
        <source>Results (result.json)</source>
        <translation>Resultados (result.json)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume an interrupted run with the same inputs and parameters: what is finished is not computed again.</source>
        <translation>Reanudar una ejecución interrumpida con las mismas entradas y parámetros: lo terminado no se vuelve a calcular.</translation>
    </message>
    <message>
        <source>Resume an interrupted run with the same inputs and parameters: windows that are finished are not computed again.</source>
        <translation>Reanudar una ejecución interrumpida con las mismas entradas y parámetros: las ventanas terminadas no se calculan de nuevo.</translation>
    </message>
    <message>
        <source>Resume an interrupted run with the same sources and parameters from its last checkpoint.</source>
        <translation>Reanudar una ejecución interrumpida con los mismos orígenes y parámetros desde su último punto de control.</translation>
    </message>
    <message>
        <source>Resumed: {share:.0%} of the pixels are already classified.</source>
        <translation>Reanudado: {share:.0%} de los píxeles ya están clasificados.</translation>
    </message>
    <message>
        <source>Resumed: {share:.0%} of the pixels are already scored.</source>
        <translation>Reanudado: {share:.0%} de los píxeles ya están puntuados.</translation>
    </message>
    <message>
        <source>Resuming after step {step} of {steps}.</source>
        <translation>Se reanuda tras el paso {step} de {steps}.</translation>
    </message>
    <message>
        <source>Rewrite it in tiles: gdal_translate -co TILED=YES -co COMPRESS=DEFLATE IN.tif OUT.tif</source>
        <translation>Reescríbalo en teselas: gdal_translate -co TILED=YES -co COMPRESS=DEFLATE IN.tif OUT.tif</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Right: how many of those shown are expected to be real. In all: with those that are not shown.</source>
        <translation>Correctos: cuántos de los mostrados se espera que sean reales. En total: con los que no se muestran.</translation>
    </message>
    <message>
        <source>Rows: reference. Columns: map.</source>
        <translation>Filas: referencia. Columnas: mapa.</translation>
    </message>
    <message>
        <source>Run `make setup` in {}.</source>
        <translation>Ejecute `make setup` en {}.</translation>
    </message>
    <message>
        <source>Run it again. If it happens again, the file is damaged in a way that ends the program, or memory is short.</source>
        <translation>Ejecútela otra vez. Si vuelve a ocurrir, el archivo está dañado de un modo que termina el programa, o falta memoria.</translation>
    </message>
    <message>
        <source>Run over many inputs</source>
        <translation>Ejecutar con muchas entradas</translation>
    </message>
    <message>
        <source>Run the job again with another output folder.</source>
        <translation>Ejecute de nuevo el trabajo con otra carpeta de salida.</translation>
    </message>
    <message>
        <source>Run the job again.</source>
        <translation>Ejecute de nuevo el trabajo.</translation>
    </message>
    <message>
        <source>Run the job again; finished windows are kept. If it happens again, send this message to the authors.</source>
        <translation>Ejecute de nuevo el trabajo; las ventanas terminadas se conservan. Si vuelve a ocurrir, envíe este mensaje a los autores.</translation>
    </message>
    <message>
        <source>Run the job again; the file is then created again.</source>
        <translation>Ejecute de nuevo el trabajo; entonces el archivo se crea de nuevo.</translation>
    </message>
    <message>
        <source>Run the same job again to continue from there.</source>
        <translation>Ejecute de nuevo el mismo trabajo para continuar desde ahí.</translation>
    </message>
    <message>
        <source>Run the same job again to resume it.</source>
        <translation>Ejecute de nuevo el mismo trabajo para reanudarlo.</translation>
    </message>
    <message>
        <source>Run the same job again with the processes that there are; it goes on from the last checkpoint.</source>
        <translation>Ejecute de nuevo el mismo trabajo con los procesos que haya; continúa desde el último punto de control.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Runs a job over many inputs, each in a process and a folder of its own; what is finished is not done again.</source>
        <translation>Ejecuta una tarea con muchas entradas, cada una en un proceso y una carpeta propios; lo terminado no se repite.</translation>
    </message>
    <message>
        <source>Runs a tiny job with a known answer, to check that the engine works.</source>
        <translation>Ejecuta un trabajo diminuto con una respuesta conocida, para verificar que el motor funciona.</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>Ejecuciones a la vez</translation>
    </message>
    <message>
        <source>Runs that failed because of their inputs are left as they are, unless this is set or an input has changed. Those that failed for want of memory, disk or time are always tried again.</source>
        <translation>Las ejecuciones que fallaron por sus entradas se dejan como están, salvo que esto esté activado o que una entrada haya cambiado. Las que fallaron por falta de memoria, disco o tiempo se intentan siempre de nuevo.</translation>
    </message>
    <message>
        <source>Runs with a result</source>
        <translation>Ejecuciones con resultado</translation>
    </message>
    <message>
        <source>Runs without a result</source>
        <translation>Ejecuciones sin resultado</translation>
    </message>
    <message>
        <source>Runs {}</source>
        <translation>Ejecuciones {}</translation>
    </message>
    <message>
        <source>S&amp;cene is a</source>
        <translation>Una &amp;escena es</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>&amp;Puntuación</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>S&amp;top helping</source>
        <translation>&amp;Dejar de ayudar</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>STAC catalogue</source>
        <translation>Catálogo STAC</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>Ítem STAC</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Misma clase</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Sample drawn. Press N to begin.</source>
        <translation>Muestra extraída. Pulse N para empezar.</translation>
    </message>
    <message>
        <source>Sample of {}</source>
        <translation>Muestra de {}</translation>
    </message>
    <message>
        <source>Sample pair</source>
        <translation>Par de ejemplo</translation>
    </message>
    <message>
        <source>Sample: {}</source>
        <translation>Muestra: {}</translation>
    </message>
    <message>
        <source>Samples (*.gpkg)</source>
        <translation>Muestras (*.gpkg)</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>Save it as a CSV file in UTF-8, which spreadsheets offer beside other kinds of CSV.</source>
        <translation>Guárdelo como archivo CSV en UTF-8, que las hojas de cálculo ofrecen junto a otros tipos de CSV.</translation>
    </message>
    <message>
        <source>Save it as a CSV file in UTF-8.</source>
        <translation>Guárdelo como archivo CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Guárdelo como GeoPackage (QGIS: Exportar &gt; Guardar objetos como) y elíjalo.</translation>
    </message>
    <message>
        <source>Save its sheet as a CSV file in UTF-8.</source>
        <translation>Guarde su hoja como archivo CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Save or discard them first.</source>
        <translation>Guárdelas o descártelas antes.</translation>
    </message>
    <message>
        <source>Save the CSV file in UTF-8.</source>
        <translation>Guarde el archivo CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Save the layer that you need as a new GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Guarde la capa que necesita como un GeoPackage nuevo (QGIS: Exportar &gt; Guardar objetos como) y elíjalo.</translation>
    </message>
    <message>
        <source>Save, copy or download the file again.</source>
        <translation>Guarde, copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saves the model with its card as one file, to share it</source>
        <translation>Guarda el modelo con su ficha en un solo archivo, para compartirlo</translation>
    </message>
    <message>
        <source>Say in “Red, green, blue” which bands show these colours, or choose other “Bands” or another encoder.</source>
        <translation>Indique en «Rojo, verde, azul» qué bandas los muestran, o elija otras «Bandas» u otro codificador.</translation>
    </message>
    <message>
        <source>Say under “Numbers in the class field” whether they are names or values.</source>
        <translation>Diga en “Números en el campo de clase” si son nombres o valores.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Scene column</source>
        <translation>Columna de la escena</translation>
    </message>
    <message>
        <source>Scene table</source>
        <translation>Tabla de escenas</translation>
    </message>
    <message>
        <source>Scene temperature</source>
        <translation>Temperatura de la escena</translation>
    </message>
    <message>
        <source>Scene-wide matching</source>
        <translation>Emparejamiento por escena</translation>
    </message>
    <message>
        <source>Scenes are to be read from a table, but no “Scene table” was chosen.</source>
        <translation>Las escenas deben leerse de una tabla, pero no se eligió ninguna “Tabla de escenas”.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score from which objects count</source>
        <translation>Puntuación a partir de la cual cuentan los objetos</translation>
    </message>
    <message>
        <source>Scores above it count as change: auto, robust, kapur, yen, triangle, otsu, percentile, or a number between 0 and 1. auto draws the line where the score has its steepest edges, whatever share changed; kapur, yen, triangle and robust suit rare change, otsu common change. You can move the threshold afterwards without computing the scores again.</source>
        <translation>Las puntuaciones por encima de él cuentan como cambio: auto, robust, kapur, yen, triangle, otsu, percentile, o un número entre 0 y 1. auto traza la línea donde la puntuación tiene sus bordes más marcados, sea cual sea la proporción que cambió; kapur, yen, triangle y robust convienen al cambio raro, otsu al cambio frecuente. Después puede mover el umbral sin calcular de nuevo las puntuaciones.</translation>
    </message>
    <message>
        <source>Scores the change between two rasters and writes scores, classes, polygons and a report to a folder.</source>
        <translation>Puntúa el cambio entre dos rásteres y escribe puntuaciones, clases, polígonos y un informe en una carpeta.</translation>
    </message>
    <message>
        <source>Scores the change, writes rasters, polygons and a report, and shows them</source>
        <translation>Puntúa el cambio, escribe rásteres, polígonos y un informe, y los muestra</translation>
    </message>
    <message>
        <source>Scoring change</source>
        <translation>Puntuando el cambio</translation>
    </message>
    <message>
        <source>Scoring change in the area of interest</source>
        <translation>Puntuando el cambio en el área de interés</translation>
    </message>
    <message>
        <source>Scoring {name}</source>
        <translation>Puntuando {name}</translation>
    </message>
    <message>
        <source>Searc&amp;hed area</source>
        <translation>Área revi&amp;sada</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Buscar en</translation>
    </message>
    <message>
        <source>Search in other rasters, or use smaller tiles.</source>
        <translation>Busque en otros rásteres, o use teselas más pequeñas.</translation>
    </message>
    <message>
        <source>Search in rasters of about the same resolution, or resample this one.</source>
        <translation>Busque en rásteres de resolución parecida, o remuestree este.</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Searched area saved.</source>
        <translation>Área revisada guardada.</translation>
    </message>
    <message>
        <source>Searched areas</source>
        <translation>Áreas revisadas</translation>
    </message>
    <message>
        <source>Searched image</source>
        <translation>Imagen revisada</translation>
    </message>
    <message>
        <source>Searched in {}.</source>
        <translation>Revisada en {}.</translation>
    </message>
    <message>
        <source>Searches the whole image with this model</source>
        <translation>Revisa toda la imagen con este modelo</translation>
    </message>
    <message>
        <source>Searching for objects</source>
        <translation>Buscando objetos</translation>
    </message>
    <message>
        <source>Searching the areas that were left out</source>
        <translation>Buscando en las áreas excluidas</translation>
    </message>
    <message>
        <source>Second &amp;date</source>
        <translation>Segunda &amp;fecha</translation>
    </message>
    <message>
        <source>Second date</source>
        <translation>Segunda fecha</translation>
    </message>
    <message>
        <source>Seconds that it helped</source>
        <translation>Segundos que ayudó</translation>
    </message>
    <message>
        <source>See its message.</source>
        <translation>Vea su mensaje.</translation>
    </message>
    <message>
        <source>See whether its workers still do something.</source>
        <translation>Mire si sus procesos de cálculo aún hacen algo.</translation>
    </message>
    <message>
        <source>See whether the disk that the images are on still answers, then run the same job again. Finished windows are kept.</source>
        <translation>Compruebe si el disco donde están las imágenes aún responde y ejecute de nuevo la misma tarea. Las ventanas terminadas se conservan.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of the first repetition; the others count up from it.</source>
        <translation>Semilla de la primera repetición; las demás cuentan a partir de ella.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentación</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select labels on the map first, with QGIS's tool Select Features.</source>
        <translation>Seleccione antes etiquetas en el mapa, con la herramienta «Seleccionar objetos espaciales» de QGIS.</translation>
    </message>
    <message>
        <source>Select some, or take all of them.</source>
        <translation>Seleccione algunos, o tómelos todos.</translation>
    </message>
    <message>
        <source>Selected features only</source>
        <translation>Solo objetos seleccionados</translation>
    </message>
    <message>
        <source>Sentinel-2 SCL</source>
        <translation>Sentinel-2 SCL</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to an address that begins with http://, or download the file first.</source>
        <translation>Dé a HTTPS_PROXY una dirección que empiece por http://, o descargue primero el archivo.</translation>
    </message>
    <message>
        <source>Set the CRS of the layer…</source>
        <translation>Establecer el SRC de la capa…</translation>
    </message>
    <message>
        <source>Set the engine up from the same version of the plugin on all machines, then start the scheduler again.</source>
        <translation>Instale el motor desde la misma versión del complemento en todos los equipos, y vuelva a iniciar el planificador.</translation>
    </message>
    <message>
        <source>Set the same nodata values for all its bands, or export the layer.</source>
        <translation>Ponga los mismos valores sin datos en todas sus bandas, o exporte la capa.</translation>
    </message>
    <message>
        <source>Set up engine…</source>
        <translation>Instalar el motor…</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <source>Set “Batch” to at most {most}, lower “Distance of patches”, or add images.</source>
        <translation>Ponga “Lote” en {most} como máximo, baje “Distancia entre parches”, o añada imágenes.</translation>
    </message>
    <message>
        <source>Set “Encoder” to {architecture}, or choose another encoder to start from.</source>
        <translation>Ponga “Codificador” en {architecture}, o elija otro codificador del que partir.</translation>
    </message>
    <message>
        <source>Set “Points” to at least {least}, or draw a simple random sample.</source>
        <translation>Ponga “Puntos” en {least} como mínimo, o extraiga una muestra aleatoria simple.</translation>
    </message>
    <message>
        <source>Set “Scene” to grid cells, or “Scene-wide matching” to none.</source>
        <translation>Ponga “Escena” en celdas de la cuadrícula, o “Emparejamiento por escena” en ninguno.</translation>
    </message>
    <message>
        <source>Sets all of the following parameters that are left empty.</source>
        <translation>Fija todos los parámetros siguientes que se dejan vacíos.</translation>
    </message>
    <message>
        <source>Sets all of the following parameters that are left empty. quick-look: minutes, to see that it works. laptop-overnight: hours on a CPU. gpu: hours on a GPU. paper-scale: the sizes and durations used in the publication.</source>
        <translation>Fija todos los parámetros siguientes que se dejan vacíos. quick-look: minutos, para ver que funciona. laptop-overnight: horas en una CPU. gpu: horas en una GPU. paper-scale: los tamaños y duraciones usados en la publicación.</translation>
    </message>
    <message>
        <source>Sets it in the project; the file is not changed</source>
        <translation>Lo establece en el proyecto; el archivo no cambia</translation>
    </message>
    <message>
        <source>Setting the engine up</source>
        <translation>Instalando el motor</translation>
    </message>
    <message>
        <source>Settings for all</source>
        <translation>Ajustes para todas</translation>
    </message>
    <message>
        <source>Several classes a place</source>
        <translation>Varias clases por lugar</translation>
    </message>
    <message>
        <source>Share for testing</source>
        <translation>Proporción para prueba</translation>
    </message>
    <message>
        <source>Share of the batch that is chosen at random for denoising at each step. Empty: from the preset.</source>
        <translation>Proporción del lote que se elige al azar en cada paso para eliminar el ruido. Vacío: según el preajuste.</translation>
    </message>
    <message>
        <source>Share of the batch that is chosen at random for denoising at each step. Empty: from the preset. Only with Method: SwiMDiff.</source>
        <translation>Proporción del lote que se elige al azar en cada paso para eliminar el ruido. Vacío: según el preajuste. Solo con Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Share of the batch that is denoised</source>
        <translation>Proporción del lote con eliminación de ruido</translation>
    </message>
    <message>
        <source>Share of the cells of a view that are hidden from the student, which has to rebuild them.</source>
        <translation>Proporción de las celdas de una vista que se ocultan al alumno, que tiene que reconstruirlas.</translation>
    </message>
    <message>
        <source>Share of the cells of a view that are hidden from the student, which has to rebuild them. Only with Method: CMID.</source>
        <translation>Proporción de las celdas de una vista que se ocultan al alumno, que tiene que reconstruirlas. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>Share of the data used for testing if training and test data are the same path.</source>
        <translation>Proporción de los datos que se usa para prueba si los datos de entrenamiento y de prueba son la misma ruta.</translation>
    </message>
    <message>
        <source>Share of the key encoder that is kept at each step. Empty: from the preset, 0.99; 0.999 for paper-scale.</source>
        <translation>Proporción del codificador de claves que se conserva en cada paso. Vacío: según el preajuste, 0,99; 0,999 para paper-scale.</translation>
    </message>
    <message>
        <source>Share of the key encoder that is kept at each step. Empty: from the preset, 0.99; 0.999 for paper-scale. Only with Method: SwiMDiff.</source>
        <translation>Proporción del codificador de claves que se conserva en cada paso. Vacío: según el preajuste, 0,99; 0,999 para paper-scale. Solo con Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Share of the noise levels that are used, from the weakest. Fine detail is decided where noise is weak.</source>
        <translation>Proporción de los niveles de ruido que se usan, desde el más débil. Los detalles finos se deciden donde el ruido es débil.</translation>
    </message>
    <message>
        <source>Share of the noise levels that are used, from the weakest. Fine detail is decided where noise is weak. Only with Method: SwiMDiff.</source>
        <translation>Proporción de los niveles de ruido que se usan, desde el más débil. Los detalles finos se deciden donde el ruido es débil. Solo con Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Share of the second views that get noise. Empty: from the preset, 0; 0.6 for paper-scale.</source>
        <translation>Proporción de las segundas vistas que reciben ruido. Vacío: según el preajuste, 0; 0,6 para paper-scale.</translation>
    </message>
    <message>
        <source>Share of the second views that get noise. Empty: from the preset, 0; 0.6 for paper-scale. Only with Method: CMID.</source>
        <translation>Proporción de las segundas vistas que reciben ruido. Vacío: según el preajuste, 0; 0,6 para paper-scale. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>Share of the second views whose bright values are turned around; for three bands only. Empty: from the preset, 0; 0.2 for paper-scale.</source>
        <translation>Proporción de las segundas vistas cuyos valores claros se invierten; solo para tres bandas. Vacío: según el preajuste, 0; 0,2 para paper-scale.</translation>
    </message>
    <message>
        <source>Share of the second views whose bright values are turned around; for three bands only. Empty: from the preset, 0; 0.2 for paper-scale. Only with Method: CMID.</source>
        <translation>Proporción de las segundas vistas cuyos valores claros se invierten; solo para tres bandas. Vacío: según el preajuste, 0; 0,2 para paper-scale. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>Share of the steps during which the learning rate rises from zero; then it falls along a cosine.</source>
        <translation>Proporción de los pasos durante los cuales la tasa de aprendizaje sube desde cero; después baja siguiendo un coseno.</translation>
    </message>
    <message>
        <source>Share of the teacher that is kept at each step, at the beginning; it rises to 1. Empty: from the preset, 0.99; 0.996 for paper-scale.</source>
        <translation>Proporción del profesor que se conserva en cada paso, al principio; sube hasta 1. Vacío: según el preajuste, 0,99; 0,996 para paper-scale.</translation>
    </message>
    <message>
        <source>Share of the teacher that is kept at each step, at the beginning; it rises to 1. Empty: from the preset, 0.99; 0.996 for paper-scale. Only with Method: CMID.</source>
        <translation>Proporción del profesor que se conserva en cada paso, al principio; sube hasta 1. Vacío: según el preajuste, 0,99; 0,996 para paper-scale. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>Share of the training labels</source>
        <translation>Proporción de las etiquetas de entrenamiento</translation>
    </message>
    <message>
        <source>Share of the training labels that is used, drawn at random within each class.</source>
        <translation>Proporción de las etiquetas de entrenamiento que se usa, extraída al azar dentro de cada clase.</translation>
    </message>
    <message>
        <source>Share of the views that are blurred. Blur takes away the texture that tells land covers apart in small patches. Empty: from the preset, 0; for paper-scale 0.5, with CMID 1.</source>
        <translation>Proporción de las vistas que se desenfocan. El desenfoque quita la textura que distingue las cubiertas del suelo en parches pequeños. Vacío: según el preajuste, 0; para paper-scale 0,5, con CMID 1.</translation>
    </message>
    <message>
        <source>Share of the views that are shown without colour; for three bands only. Empty: from the preset, 0.1; 0.2 for paper-scale.</source>
        <translation>Proporción de las vistas que se muestran sin color; solo para tres bandas. Vacío: según el preajuste, 0,1; 0,2 para paper-scale.</translation>
    </message>
    <message>
        <source>Share of the views that are turned by a quarter, beside the flips; from above, no direction is special. Empty: from the preset, 0.5; 0 for paper-scale.</source>
        <translation>Proporción de las vistas que se giran un cuarto de vuelta, además de las inversiones; desde arriba, ninguna dirección es especial. Vacío: según el preajuste, 0,5; 0 para paper-scale.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostrar re&amp;gistro</translation>
    </message>
    <message>
        <source>Show in &amp;Models</source>
        <translation>&amp;Mostrar en Modelos</translation>
    </message>
    <message>
        <source>Show no progress.</source>
        <translation>No mostrar el progreso.</translation>
    </message>
    <message>
        <source>Show set-up</source>
        <translation>Mostrar instalación</translation>
    </message>
    <message>
        <source>Show the log, and tracebacks of errors.</source>
        <translation>Mostrar el registro, y el rastreo de los errores.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visibles</translation>
    </message>
    <message>
        <source>Shows both dates on the map. Drag the line between them; you can keep drawing.</source>
        <translation>Muestra ambas fechas en el mapa. Arrastre la línea entre ellas; puede seguir dibujando.</translation>
    </message>
    <message>
        <source>Shows the card of the encoder</source>
        <translation>Muestra la ficha del codificador</translation>
    </message>
    <message>
        <source>Shows the classes of the view, or only the image</source>
        <translation>Muestra las clases de la vista, o solo la imagen</translation>
    </message>
    <message>
        <source>Shows the files in the file manager</source>
        <translation>Muestra los archivos en el gestor de archivos</translation>
    </message>
    <message>
        <source>Shows the models folder in the file manager</source>
        <translation>Muestra la carpeta de modelos en el gestor de archivos</translation>
    </message>
    <message>
        <source>Shows the page</source>
        <translation>Muestra la página</translation>
    </message>
    <message>
        <source>Shows the point again after you have moved the map</source>
        <translation>Muestra de nuevo el punto después de haber movido el mapa</translation>
    </message>
    <message>
        <source>Shows the previous point with your answer</source>
        <translation>Muestra el punto anterior con su respuesta</translation>
    </message>
    <message>
        <source>Shows the result of an earlier run</source>
        <translation>Muestra el resultado de una ejecución anterior</translation>
    </message>
    <message>
        <source>Shows the whole result on the map</source>
        <translation>Muestra el resultado completo en el mapa</translation>
    </message>
    <message>
        <source>Shows what detect-change would do: grid, bands, shift, device, minutes, memory, disk. Writes nothing.</source>
        <translation>Muestra lo que haría detect-change: cuadrícula, bandas, desplazamiento, dispositivo, minutos, memoria, disco. No escribe nada.</translation>
    </message>
    <message>
        <source>Shows what pretrain would do: scenes, patches, steps, minutes, memory, disk space. Writes nothing.</source>
        <translation>Muestra lo que haría pretrain: escenas, parches, pasos, minutos, memoria, espacio en disco. No escribe nada.</translation>
    </message>
    <message>
        <source>Shows what will be fetched; nothing is before you agree</source>
        <translation>Muestra qué se descargará; nada se descarga antes de que usted acepte</translation>
    </message>
    <message>
        <source>Shows which objects appeared, vanished and stayed</source>
        <translation>Muestra qué objetos aparecieron, desaparecieron y permanecieron</translation>
    </message>
    <message>
        <source>Similar places</source>
        <translation>Lugares parecidos</translation>
    </message>
    <message>
        <source>Similar places in {}</source>
        <translation>Lugares parecidos en {}</translation>
    </message>
    <message>
        <source>Similarity by</source>
        <translation>Similitud según</translation>
    </message>
    <message>
        <source>Simple random</source>
        <translation>Aleatorio simple</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size field</source>
        <translation>Campo de tamaño</translation>
    </message>
    <message>
        <source>Size of a scene if a scene is a grid cell.</source>
        <translation>Tamaño de una escena si una escena es una celda de la cuadrícula.</translation>
    </message>
    <message>
        <source>Size of points</source>
        <translation>Tamaño de los puntos</translation>
    </message>
    <message>
        <source>Size of the context</source>
        <translation>Tamaño del contexto</translation>
    </message>
    <message>
        <source>Size of the square blocks. 0: chosen from the extent of the labels.</source>
        <translation>Tamaño de los bloques cuadrados. 0: se elige según la extensión de las etiquetas.</translation>
    </message>
    <message>
        <source>Size of the square patches.</source>
        <translation>Tamaño de los parches cuadrados.</translation>
    </message>
    <message>
        <source>Size of the square windows that are computed at a time. It does not change the result.</source>
        <translation>Tamaño de las ventanas cuadradas que se calculan de una vez. No cambia el resultado.</translation>
    </message>
    <message>
        <source>Size of the square windows that are searched at a time, as the encoder sees them.</source>
        <translation>Tamaño de las ventanas cuadradas que se revisan a la vez, como las ve el codificador.</translation>
    </message>
    <message>
        <source>Size of the views</source>
        <translation>Tamaño de las vistas</translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Omitidas: {reason}</translation>
    </message>
    <message>
        <source>Skips this point for now and goes to the next one without an answer</source>
        <translation>Omite este punto por ahora y va al siguiente sin respuesta</translation>
    </message>
    <message>
        <source>Smallest changed area on the ground, in place of the minimum mapping unit; 10,000 m² are a hectare. 0: the minimum mapping unit counts.</source>
        <translation>La menor área cambiada sobre el terreno, en lugar de la unidad mínima cartografiable; 10.000 m² son una hectárea. 0: vale la unidad mínima cartografiable.</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Recorte mínimo</translation>
    </message>
    <message>
        <source>Smallest polygon</source>
        <translation>Polígono mínimo</translation>
    </message>
    <message>
        <source>Smallest share of a patch that a view shows. Empty: from the preset, 0.3; for paper-scale 0.2, with CMID 0.3.</source>
        <translation>La menor proporción de un parche que muestra una vista. Vacío: según el preajuste, 0,3; para paper-scale 0,2, con CMID 0.3.</translation>
    </message>
    <message>
        <source>Smart App Control or a rule of your organisation allows only signed files. Ask your administrator to allow the folder {folder}, or switch Smart App Control off in Windows Security, then press Repair.</source>
        <translation>Smart App Control o una regla de su organización solo permite archivos firmados. Pida a su administrador que permita la carpeta {folder}, o desactive Smart App Control en Seguridad de Windows, y pulse “Reparar”.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation>Etiquetas suaves</translation>
    </message>
    <message>
        <source>Solarised views</source>
        <translation>Vistas solarizadas</translation>
    </message>
    <message>
        <source>Some points lie where this map has no data. The estimates describe the area in which both maps have data; they are scaled up to the whole area of the map that the sample was drawn from.</source>
        <translation>Algunos puntos están donde este mapa no tiene datos. Las estimaciones describen el área en la que ambos mapas tienen datos; se extrapolan a toda el área del mapa del que se extrajo la muestra.</translation>
    </message>
    <message>
        <source>Something on the way changed it. Use another network, or set the engine up without uv.</source>
        <translation>Algo lo cambió por el camino. Use otra red, o instale el motor sin uv.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source of the imagery, as it must be credited.</source>
        <translation>Fuente de las imágenes, tal como debe citarse.</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Fuente: {}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Spatial context</source>
        <translation>Contexto espacial</translation>
    </message>
    <message>
        <source>Split it into places of at most {most:,.0f} million pixels.</source>
        <translation>Divídalo en lugares de {most:,.0f} millones de píxeles como máximo.</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian that combines neighbouring scores. Empty: 2 px, or 4 m where an encoder shows what things are (pixels of up to 3 m).</source>
        <translation>Desviación estándar de la gaussiana que combina puntuaciones vecinas. Vacío: 2 px, o 4 m cuando un codificador muestra qué son las cosas (píxeles de hasta 3 m).</translation>
    </message>
    <message>
        <source>Standard e&amp;rror</source>
        <translation>E&amp;rror estándar</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>Standard error that you want for the overall accuracy. It determines the number of points if you do not give one.</source>
        <translation>Error estándar que desea para la exactitud global. Determina el número de puntos si no indica ninguno.</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>Estandarizado</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>Partir &amp;de</translation>
    </message>
    <message>
        <source>Start fewer processes, or allow each of them more memory.</source>
        <translation>Inicie menos procesos, o permita más memoria a cada uno.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Start from: random weights.</source>
        <translation>Partir de: pesos aleatorios.</translation>
    </message>
    <message>
        <source>Start from: {name}.</source>
        <translation>Partir de: {name}.</translation>
    </message>
    <message>
        <source>Start from: {name}. It knows the bands {wanted}; its first layer was adapted to {bands}.</source>
        <translation>Partir de: {name}. Conoce las bandas {wanted}; su primera capa se adaptó a {bands}.</translation>
    </message>
    <message>
        <source>Start it again, and then the workers.</source>
        <translation>Inícielo de nuevo y después los procesos.</translation>
    </message>
    <message>
        <source>Start it again, then run the same job again. Finished windows are kept.</source>
        <translation>Inícielo de nuevo y ejecute otra vez la misma tarea. Las ventanas terminadas se conservan.</translation>
    </message>
    <message>
        <source>Start one: swimdiff-cluster worker --join FILE</source>
        <translation>Inicie uno: swimdiff-cluster worker --join FILE</translation>
    </message>
    <message>
        <source>Start the job again. If the encoder was already trained on the old file, choose a new output folder.</source>
        <translation>Inicie de nuevo el trabajo. Si el codificador ya se entrenó con el archivo antiguo, elija una carpeta de salida nueva.</translation>
    </message>
    <message>
        <source>Start the scheduler there, and check the address. Without --listen a scheduler is for its own machine alone.</source>
        <translation>Inicie allí el planificador, y compruebe la dirección. Sin --listen, un planificador es solo para su propio equipo.</translation>
    </message>
    <message>
        <source>Start workers with swimdiff-cluster worker, or without --no-nanny, then run the same job again. Finished windows are kept.</source>
        <translation>Inicie los procesos con swimdiff-cluster worker, o sin --no-nanny, y ejecute de nuevo la misma tarea. Las ventanas terminadas se conservan.</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Iniciando el motor…</translation>
    </message>
    <message>
        <source>Starting {count} {count:process|processes} on this machine</source>
        <translation>Iniciando {count} {count:proceso|procesos} en este equipo</translation>
    </message>
    <message>
        <source>Starts the engine and runs a tiny job with a known answer</source>
        <translation>Inicia el motor y ejecuta un trabajo diminuto con una respuesta conocida</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Permanecidos</translation>
    </message>
    <message>
        <source>Step {}: {}</source>
        <translation>Paso {}: {}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Pasos entre puntos de control</translation>
    </message>
    <message>
        <source>Steps between log lines</source>
        <translation>Pasos entre líneas del registro</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Stopped after step {step} of {steps}; a checkpoint is kept.</source>
        <translation>Detenido tras el paso {step} de {steps}; se conserva un punto de control.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stops the job. Finished parts are kept, and the next run continues from there.</source>
        <translation>Detiene el trabajo. Las partes terminadas se conservan, y la próxima ejecución continúa desde ahí.</translation>
    </message>
    <message>
        <source>Stops the set-up. What was fetched is kept for the next time</source>
        <translation>Detiene la instalación. Lo descargado se conserva para la próxima vez</translation>
    </message>
    <message>
        <source>Store the encoder's weights as 16-bit numbers, which halves the size of the file.</source>
        <translation>Guardar los pesos del codificador como números de 16 bits, lo que reduce a la mitad el tamaño del archivo.</translation>
    </message>
    <message>
        <source>Stratified estimators (Olofsson et al. 2014), each class of the map a stratum.</source>
        <translation>Estimadores estratificados (Olofsson et al. 2014), cada clase del mapa es un estrato.</translation>
    </message>
    <message>
        <source>Stratified random</source>
        <translation>Aleatorio estratificado</translation>
    </message>
    <message>
        <source>Strength of the random changes of brightness, contrast, saturation and hue; 1 is the strength used by MoCo v2. Lower values keep the colours that tell land covers apart. Empty: from the preset, 0.4; 1 for paper-scale.</source>
        <translation>Intensidad de los cambios aleatorios de brillo, contraste, saturación y tono; 1 es la intensidad usada por MoCo v2. Los valores menores conservan los colores que distinguen las cubiertas del suelo. Vacío: según el preajuste, 0,4; 1 para paper-scale.</translation>
    </message>
    <message>
        <source>Strongest noise</source>
        <translation>Ruido más fuerte</translation>
    </message>
    <message>
        <source>Style files for the raster and the polygons: QML for QGIS, SLD for other programs.</source>
        <translation>Archivos de estilo para el ráster y los polígonos: QML para QGIS, SLD para otros programas.</translation>
    </message>
    <message>
        <source>Style for GeoServer and other programs.</source>
        <translation>Estilo para GeoServer y otros programas.</translation>
    </message>
    <message>
        <source>Style for QGIS; it is found by its name.</source>
        <translation>Estilo para QGIS; se encuentra por su nombre.</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Supported formats: {formats}. Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Formatos admitidos: {formats}. Guárdelo como GeoPackage (QGIS: Exportar &gt; Guardar objetos como) y elíjalo.</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <translation>Intercambiar antes y después</translation>
    </message>
    <message>
        <source>SwiMDiff</source>
        <translation>SwiMDiff</translation>
    </message>
    <message>
        <source>SwiMDiff computes with an engine in a Python environment of its own, apart from QGIS. It is set up once. Nothing is fetched before you press Set up.</source>
        <translation>SwiMDiff calcula con un motor en su propio entorno de Python, aparte de QGIS. Se instala una vez. No se descarga nada antes de que pulse “Instalar”.</translation>
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
        <translation>Active “Negativos del lote”, o ponga “Cola” en 1 o más.</translation>
    </message>
    <message>
        <source>Systematic</source>
        <translation>Sistemático</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>&amp;Hilos</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Tab&amp;la</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table of the accuracies</source>
        <translation>Tabla de las exactitudes</translation>
    </message>
    <message>
        <source>Table of the areas</source>
        <translation>Tabla de las áreas</translation>
    </message>
    <message>
        <source>Table of the counts</source>
        <translation>Tabla de los recuentos</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>Tabla de las cifras</translation>
    </message>
    <message>
        <source>Table of the runs</source>
        <translation>Tabla de las ejecuciones</translation>
    </message>
    <message>
        <source>Table, folder or catalogue</source>
        <translation>Tabla, carpeta o catálogo</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Takes far longer to learn</source>
        <translation>Tarda mucho más en aprender</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Teach names</source>
        <translation>Enseñar nombres</translation>
    </message>
    <message>
        <source>Teacher momentum</source>
        <translation>Momento del profesor</translation>
    </message>
    <message>
        <source>Tells whether the workers read this image themselves, or whether its pixels are sent to them.</source>
        <translation>Dice si los procesos de cálculo leen ellos mismos esta imagen, o si se les envían sus píxeles.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temperature of the contrastive loss. Empty: from the preset, 0.2; 0.07 for SwiMDiff at paper-scale.</source>
        <translation>Temperatura de la pérdida contrastiva. Vacío: según el preajuste, 0,2; 0,07 para SwiMDiff en paper-scale.</translation>
    </message>
    <message>
        <source>Temperature of the distribution over entries of the same scene; at most that of the contrast.</source>
        <translation>Temperatura de la distribución sobre las entradas de la misma escena; como máximo la del contraste.</translation>
    </message>
    <message>
        <source>Temperature of the distribution over entries of the same scene; at most that of the contrast. Only with Method: SwiMDiff.</source>
        <translation>Temperatura de la distribución sobre las entradas de la misma escena; como máximo la del contraste. Solo con Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Test a cluster</source>
        <translation>Probar un clúster</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Datos de prueba</translation>
    </message>
    <message>
        <source>Testing the engine: libraries, and a tiny job with a known answer…</source>
        <translation>Probando el motor: bibliotecas y un trabajo mínimo de respuesta conocida…</translation>
    </message>
    <message>
        <source>Testing the environment that is there…</source>
        <translation>Probando el entorno que hay…</translation>
    </message>
    <message>
        <source>Testing… the first start can take half a minute.</source>
        <translation>Probando… el primer inicio puede tardar medio minuto.</translation>
    </message>
    <message>
        <source>That needs {size} while it is made. Free some space, or choose another folder.</source>
        <translation>Necesita {size} mientras se crea. Libere espacio, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>That of the join file</source>
        <translation>La del archivo de unión</translation>
    </message>
    <message>
        <source>That of the makers of torch</source>
        <translation>El de los creadores de torch</translation>
    </message>
    <message>
        <source>That of the set-up</source>
        <translation>El de la instalación</translation>
    </message>
    <message>
        <source>The CRS of the layer could not be written to {path}.</source>
        <translation>El SRC de la capa no se pudo escribir en {path}.</translation>
    </message>
    <message>
        <source>The CRS of {path} refers to another file or to a host.</source>
        <translation>El SRC de {path} remite a otro archivo o a un servidor.</translation>
    </message>
    <message>
        <source>The CRS {crs} is not one of the Earth, so a map in it has no longitudes and latitudes.</source>
        <translation>El SRC {crs} no es de la Tierra, así que un mapa en él no tiene longitudes ni latitudes.</translation>
    </message>
    <message>
        <source>The CRS {crs} is unknown.</source>
        <translation>El SRC {crs} es desconocido.</translation>
    </message>
    <message>
        <source>The Python that the engine's environment was made with is no longer there.</source>
        <translation>El Python con el que se creó el entorno del motor ya no está.</translation>
    </message>
    <message>
        <source>The Python that was named for the engine is too old: {detail}.</source>
        <translation>El Python indicado para el motor es demasiado antiguo: {detail}.</translation>
    </message>
    <message>
        <source>The accuracy is about other classes than the map has. Check that both belong together.</source>
        <translation>La exactitud se refiere a otras clases que las del mapa. Verifique que ambos van juntos.</translation>
    </message>
    <message>
        <source>The accuracy of this map was not exported with it.</source>
        <translation>La exactitud de este mapa no se exportó con él.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because all labelled places lie in one part.</source>
        <translation>No se estimó la exactitud, porque todos los lugares etiquetados están en una sola parte.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because all objects lie in one area.</source>
        <translation>La exactitud no se estimó, porque todos los objetos están en un área.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because each class lies in one part.</source>
        <translation>No se estimó la exactitud, porque cada clase está en una sola parte.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because no class has two features.</source>
        <translation>La exactitud no se estimó, porque ninguna clase tiene dos objetos espaciales.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because no class has two images that differ.</source>
        <translation>No se estimó la exactitud, porque ninguna clase tiene dos imágenes distintas.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated.</source>
        <translation>La exactitud no se estimó.</translation>
    </message>
    <message>
        <source>The address of {path} contains a user name or a password, which would stand in the result.</source>
        <translation>La dirección de {path} contiene un nombre de usuario o una contraseña, que figuraría en el resultado.</translation>
    </message>
    <message>
        <source>The algorithm {name} is missing.</source>
        <translation>Falta el algoritmo {name}.</translation>
    </message>
    <message>
        <source>The answer was not saved in {path}. {reason}</source>
        <translation>La respuesta no se guardó en {path}. {reason}</translation>
    </message>
    <message>
        <source>The answers so far are saved.</source>
        <translation>Las respuestas dadas hasta ahora están guardadas.</translation>
    </message>
    <message>
        <source>The areas are divided into this many parts, which are left out in turn. Each part costs a training.</source>
        <translation>Las áreas se dividen en este número de partes, que se excluyen por turno. Cada parte cuesta un entrenamiento.</translation>
    </message>
    <message>
        <source>The areas of “{layer}” cannot be measured.</source>
        <translation>No se pueden medir las áreas de “{layer}”.</translation>
    </message>
    <message>
        <source>The arrays have no pixel with data in all of them.</source>
        <translation>Las matrices no tienen ningún píxel con datos en todas ellas.</translation>
    </message>
    <message>
        <source>The automatic threshold: where the score has its steepest edges</source>
        <translation>El umbral automático: donde la puntuación tiene sus bordes más marcados</translation>
    </message>
    <message>
        <source>The bands cannot be matched: {before} has {before_count} ({before_names}), {after} has {after_count} ({after_names}).</source>
        <translation>Las bandas no se pueden emparejar: {before} tiene {before_count} ({before_names}), {after} tiene {after_count} ({after_names}).</translation>
    </message>
    <message>
        <source>The bands of {path} differ from those of the model {name}: {differences}.</source>
        <translation>Las bandas de {path} difieren de las del modelo {name}: {differences}.</translation>
    </message>
    <message>
        <source>The bands were taken in the order of the model {name}, although “Red, green, blue” (in the dock, the way the layer is drawn) says otherwise: {differences}.</source>
        <translation>Las bandas se tomaron en el orden del modelo {name}, aunque “Rojo, verde, azul” (en el panel, la forma en que se dibuja la capa) dice otra cosa: {differences}.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted; a proxy or a virus scanner may replace it by its own.</source>
        <translation>No se confía en el certificado del servidor; puede que un proxy o un antivirus lo sustituya por el suyo.</translation>
    </message>
    <message>
        <source>The certificates of the cluster at {address} have expired, or a clock is wrong.</source>
        <translation>Los certificados del clúster en {address} han caducado, o un reloj está mal.</translation>
    </message>
    <message>
        <source>The change of the files in {folder} that was interrupted cannot be ended: {reason}.</source>
        <translation>El cambio de los archivos de {folder} que se interrumpió no se puede terminar: {reason}.</translation>
    </message>
    <message>
        <source>The changed areas were edited since they were written. The new threshold gives new areas without these edits; a copy of the edited ones is kept beside them.</source>
        <translation>Las áreas cambiadas se editaron después de escribirse. El nuevo umbral da áreas nuevas sin estas ediciones; se conserva junto a ellas una copia de las editadas.</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} does not fit this method: {reason}</source>
        <translation>El punto de control del paso {step} no corresponde a este método: {reason}</translation>
    </message>
    <message>
        <source>The checkpoint {name} cannot be written. {reason}</source>
        <translation>El punto de control {name} no se puede escribir. {reason}</translation>
    </message>
    <message>
        <source>The class list in the file cannot be used: {reason} The classes are those of the field.</source>
        <translation>La lista de clases del archivo no se puede usar: {reason} Las clases son las del campo.</translation>
    </message>
    <message>
        <source>The class map whose accuracy you want to know.</source>
        <translation>El mapa de clases cuya exactitud desea conocer.</translation>
    </message>
    <message>
        <source>The cluster at {address} does not answer, or does not know this certificate: {reason}</source>
        <translation>El clúster en {address} no responde, o no conoce este certificado: {reason}</translation>
    </message>
    <message>
        <source>The cluster did not answer within {seconds} seconds.</source>
        <translation>El clúster no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>The cluster is gone: its scheduler does not answer, or no worker is left.</source>
        <translation>El clúster ha desaparecido: su planificador no responde, o no queda ningún proceso de cálculo.</translation>
    </message>
    <message>
        <source>The connection to {address} broke. Joining again.</source>
        <translation>Se cortó la conexión con {address}. Uniéndose de nuevo.</translation>
    </message>
    <message>
        <source>The date '{date}' is no ISO date; the STAC item has the time of the export in its place. Give a date such as 2018-10-13.</source>
        <translation>La fecha '{date}' no es una fecha ISO; el ítem STAC lleva en su lugar la hora de la exportación. Indique una fecha como 2018-10-13.</translation>
    </message>
    <message>
        <source>The dates in the names of {path} can be read in several ways, such as that of {name}.</source>
        <translation>Las fechas de los nombres de {path} se pueden leer de varias maneras, como la de {name}.</translation>
    </message>
    <message>
        <source>The denoiser uses the encoder's maps. Without this, the encoder learns nothing from the denoising.</source>
        <translation>El eliminador de ruido usa los mapas del codificador. Sin esto, el codificador no aprende nada de la eliminación de ruido.</translation>
    </message>
    <message>
        <source>The denoiser uses the encoder's maps. Without this, the encoder learns nothing from the denoising. Only with Method: SwiMDiff.</source>
        <translation>El eliminador de ruido usa los mapas del codificador. Sin esto, el codificador no aprende nada de la eliminación de ruido. Solo con Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>The device {name} is not available on this machine.</source>
        <translation>El dispositivo {name} no está disponible en este equipo.</translation>
    </message>
    <message>
        <source>The disk is full: {folder}.</source>
        <translation>El disco está lleno: {folder}.</translation>
    </message>
    <message>
        <source>The disk is full: {reason}</source>
        <translation>El disco está lleno: {reason}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full: {left} free.</source>
        <translation>El disco de {folder} está lleno: {left} libres.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full: {needed} needed, {left} free.</source>
        <translation>El disco de {folder} está lleno: se necesitan {needed}, {left} libres.</translation>
    </message>
    <message>
        <source>The download was damaged, or something on the way or the mirror changed it. Try again, without the mirror if there is one; if it happens again, use another network.</source>
        <translation>La descarga se dañó, o algo por el camino o el espejo la cambió. Inténtelo de nuevo, sin el espejo si lo hay; si vuelve a ocurrir, use otra red.</translation>
    </message>
    <message>
        <source>The encoder is better than its start: adjoining patches are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on).</source>
        <translation>El codificador es mejor que su inicio: los parches contiguos se distinguen de otros lugares en el {result:.0%} de los casos, frente al {start:.0%} ({pairs} {pairs:par|pares}, ninguno usado para entrenar).</translation>
    </message>
    <message>
        <source>The encoder is better than its start: patches of the same scene are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on).</source>
        <translation>El codificador es mejor que su inicio: los parches de la misma escena se distinguen de otros lugares en el {result:.0%} de los casos, frente al {start:.0%} ({pairs} {pairs:par|pares}, ninguno usado para entrenar).</translation>
    </message>
    <message>
        <source>The encoder is not better than its start: adjoining patches are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on). Train for more steps or on more images, or use the start.</source>
        <translation>El codificador no es mejor que su inicio: los parches contiguos se distinguen de otros lugares en el {result:.0%} de los casos, frente al {start:.0%} ({pairs} {pairs:par|pares}, ninguno usado para entrenar). Entrene más pasos o con más imágenes, o use el inicio.</translation>
    </message>
    <message>
        <source>The encoder is not better than its start: patches of the same scene are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on). Train for more steps or on more images, or use the start.</source>
        <translation>El codificador no es mejor que su inicio: los parches de la misma escena se distinguen de otros lugares en el {result:.0%} de los casos, frente al {start:.0%} ({pairs} {pairs:par|pares}, ninguno usado para entrenar). Entrene más pasos o con más imágenes, o use el inicio.</translation>
    </message>
    <message>
        <source>The encoder sees nothing in the example: all that it makes of it is zero.</source>
        <translation>El codificador no ve nada en el ejemplo: todo lo que obtiene de él es cero.</translation>
    </message>
    <message>
        <source>The encoder sees nothing in {count} of {tiles} labelled {tiles:place|places}: all that it makes of {count:it|them} is zero. Use a larger “Tile size”, such as 128 pixels, or another encoder.</source>
        <translation>El codificador no ve nada en {count} de {tiles} {tiles:lugar etiquetado|lugares etiquetados}: todo lo que obtiene es cero. Use un «Tamaño de las teselas» mayor, por ejemplo 128 píxeles, u otro codificador.</translation>
    </message>
    <message>
        <source>The encoder used by the methods deep, fused and learned. The page Models lists all encoders.</source>
        <translation>El codificador que usan los métodos deep, fused y learned. La página Modelos lista todos los codificadores.</translation>
    </message>
    <message>
        <source>The encoder was pretrained on images of the test: at least {count:,} of {total:,} {count:is|are} among the {listed:,} that its card lists, of {all:,} that it saw. It never saw their labels, but the figures say little of images that are new to it.</source>
        <translation>El codificador se preentrenó con imágenes de la prueba: al menos {count:,} de {total:,} están entre las {listed:,} que lista su ficha, de {all:,} que vio. Nunca vio sus etiquetas, pero las cifras dicen poco sobre imágenes nuevas para él.</translation>
    </message>
    <message>
        <source>The encoder's maps are not cached: {reason}</source>
        <translation>Los mapas del codificador no se guardan en caché: {reason}</translation>
    </message>
    <message>
        <source>The engine began with {kind} instead of hello.</source>
        <translation>El motor empezó con {kind} en lugar de hello.</translation>
    </message>
    <message>
        <source>The engine closed its output, but did not end.</source>
        <translation>El motor cerró su salida, pero no terminó.</translation>
    </message>
    <message>
        <source>The engine could not be set up: {reason}</source>
        <translation>No se pudo instalar el motor: {reason}</translation>
    </message>
    <message>
        <source>The engine did not respond for {seconds} seconds and was stopped.</source>
        <translation>El motor no respondió durante {seconds} segundos y se detuvo.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly, by the signal {name}.</source>
        <translation>El motor terminó de forma inesperada, por la señal {name}.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly, with status {status}.</source>
        <translation>El motor terminó de forma inesperada, con el estado {status}.</translation>
    </message>
    <message>
        <source>The engine is being set up by another window of QGIS: process {pid} on {host}, since {minutes} min.</source>
        <translation>Otra ventana de QGIS está instalando el motor: proceso {pid} en {host}, desde hace {minutes} min.</translation>
    </message>
    <message>
        <source>The engine is ready after {time}.</source>
        <translation>El motor está listo, tras {time}.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>El motor está listo.</translation>
    </message>
    <message>
        <source>The engine needs Python 3.11 or newer. Choose another one in the options, or leave the choice empty and set the engine up.</source>
        <translation>El motor necesita Python 3.11 o posterior. Elija otro en las opciones, o deje la elección vacía e instale el motor.</translation>
    </message>
    <message>
        <source>The engine runs in its own process. The environment variable {} takes precedence.</source>
        <translation>El motor se ejecuta en su propio proceso. La variable de entorno {} tiene prioridad.</translation>
    </message>
    <message>
        <source>The engine speaks protocol {engine_protocol}, the plugin {own_protocol}.</source>
        <translation>El motor habla el protocolo {engine_protocol}; el complemento, el {own_protocol}.</translation>
    </message>
    <message>
        <source>The engine was started without pipes.</source>
        <translation>El motor se inició sin tuberías.</translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation>El motor funciona.</translation>
    </message>
    <message>
        <source>The engine wrote something that is no message: {text}</source>
        <translation>El motor escribió algo que no es un mensaje: {text}</translation>
    </message>
    <message>
        <source>The engine's Python cannot be started: {program} ({reason}).</source>
        <translation>El Python del motor no se puede iniciar: {program} ({reason}).</translation>
    </message>
    <message>
        <source>The engine's Python does not exist: {path}, named by {source}.</source>
        <translation>El Python del motor no existe: {path}, indicado por {source}.</translation>
    </message>
    <message>
        <source>The engine's answer cannot be understood: {reason}.</source>
        <translation>La respuesta del motor no se entiende: {reason}.</translation>
    </message>
    <message>
        <source>The engine's environment cannot be used any more: {path}. The Python that it was made with is gone, or files of it are.</source>
        <translation>El entorno del motor ya no se puede usar: {path}. El Python con el que se creó ya no está, o faltan archivos suyos.</translation>
    </message>
    <message>
        <source>The engine's self-test failed: {text}</source>
        <translation>La autoprueba del motor falló: {text}</translation>
    </message>
    <message>
        <source>The engine, which does the computations, is not set up yet.</source>
        <translation>El motor, que hace los cálculos, aún no está instalado.</translation>
    </message>
    <message>
        <source>The environment is made with this Python, which must stay where it is</source>
        <translation>El entorno se crea con este Python, que debe quedarse donde está</translation>
    </message>
    <message>
        <source>The environment variable {name} names it</source>
        <translation>La variable de entorno {name} la indica</translation>
    </message>
    <message>
        <source>The example has data in less than half of its pixels.</source>
        <translation>El ejemplo tiene datos en menos de la mitad de sus píxeles.</translation>
    </message>
    <message>
        <source>The extent {extent} contains no pixel of the grid.</source>
        <translation>La extensión {extent} no contiene ningún píxel de la cuadrícula.</translation>
    </message>
    <message>
        <source>The extent {extent} does not overlap with “{label}”.</source>
        <translation>La extensión {extent} no se superpone con “{label}”.</translation>
    </message>
    <message>
        <source>The extent {extent} lies outside of the area of the grid's CRS.</source>
        <translation>La extensión {extent} está fuera del ámbito del SRC de la cuadrícula.</translation>
    </message>
    <message>
        <source>The field '{field}' holds numbers outside of 1 to {largest}. The map has other values: {pairs}. The class names keep the numbers.</source>
        <translation>El campo '{field}' contiene números fuera de 1 a {largest}. El mapa tiene otros valores: {pairs}. Los nombres de las clases conservan los números.</translation>
    </message>
    <message>
        <source>The field '{field}' of {path} contains {names}; the map has {known}.</source>
        <translation>El campo '{field}' de {path} contiene {names}; el mapa tiene {known}.</translation>
    </message>
    <message>
        <source>The field that names the class: text or numbers.</source>
        <translation>El campo que nombra la clase: texto o números.</translation>
    </message>
    <message>
        <source>The field {field} contains numbers: {old} cannot be called {new}.</source>
        <translation>El campo {field} contiene números: {old} no se puede llamar {new}.</translation>
    </message>
    <message>
        <source>The field {field} of {layer} contains more than {most} different values.</source>
        <translation>El campo {field} de {layer} contiene más de {most} valores distintos.</translation>
    </message>
    <message>
        <source>The field {field} of {path} contains {count} different values; a map can have at most {largest} classes.</source>
        <translation>El campo {field} de {path} contiene {count} valores distintos; un mapa puede tener como máximo {largest} clases.</translation>
    </message>
    <message>
        <source>The field {wanted} of {path} contains neither text nor numbers.</source>
        <translation>El campo {wanted} de {path} no contiene texto ni números.</translation>
    </message>
    <message>
        <source>The field {wanted} of {path} does not contain numbers.</source>
        <translation>El campo {wanted} de {path} no contiene números.</translation>
    </message>
    <message>
        <source>The file has no layer with geometries.</source>
        <translation>El archivo no tiene ninguna capa con geometrías.</translation>
    </message>
    <message>
        <source>The file has several copies of the network: {taken} was imported, and {others} was left.</source>
        <translation>El archivo tiene varias copias de la red: se importó {taken} y se dejó {others}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is probably damaged; otherwise split it into parts.</source>
        <translation>El archivo probablemente está dañado; si no, divídalo en partes.</translation>
    </message>
    <message>
        <source>The files do not name their bands; {red}, {green} and {blue} are taken for red, green and blue.</source>
        <translation>Los archivos no nombran sus bandas; {red}, {green} y {blue} se toman como rojo, verde y azul.</translation>
    </message>
    <message>
        <source>The files do not tell which bands belong together; they were compared by order. Check that they match.</source>
        <translation>Los archivos no dicen qué bandas se corresponden; se compararon por orden. Verifique que coinciden.</translation>
    </message>
    <message>
        <source>The files do not tell which bands belong together; they were matched by order. Check them.</source>
        <translation>Los archivos no dicen qué bandas se corresponden; se emparejaron por orden. Verifíquelas.</translation>
    </message>
    <message>
        <source>The files in this folder are listed under Models. Now: {}</source>
        <translation>Los archivos de esta carpeta aparecen en Modelos. Ahora: {}</translation>
    </message>
    <message>
        <source>The files in {folder} do not belong together: the run that wrote them was interrupted ({reason}).</source>
        <translation>Los archivos de {folder} no van juntos: la ejecución que los escribió se interrumpió ({reason}).</translation>
    </message>
    <message>
        <source>The first choice for Sentinel-2 in red, green and blue, as whole numbers from 0 to about 10,000. With a linear probe, it tells 95.6 % of EuroSAT's images right (torchgeo-bench).</source>
        <translation>La primera opción para Sentinel-2 en rojo, verde y azul, como números enteros de 0 a unos 10.000. Con una sonda lineal, identifica bien el 95,6 % de las imágenes de EuroSAT (torchgeo-bench).</translation>
    </message>
    <message>
        <source>The first process of the run has stopped.</source>
        <translation>El primer proceso de la ejecución se ha detenido.</translation>
    </message>
    <message>
        <source>The folder of the engine cannot be written: {folder}.</source>
        <translation>No se puede escribir en la carpeta del motor: {folder}.</translation>
    </message>
    <message>
        <source>The folder of the engine has too long a path: {folder}.</source>
        <translation>La carpeta del motor tiene una ruta demasiado larga: {folder}.</translation>
    </message>
    <message>
        <source>The folder of wheels has no build of {library} for this Python.</source>
        <translation>La carpeta de wheels no tiene {library} para este Python.</translation>
    </message>
    <message>
        <source>The folder of wheels lacks {names} for Python {version} on this system.</source>
        <translation>A la carpeta de wheels le falta {names} para Python {version} en este sistema.</translation>
    </message>
    <message>
        <source>The grid would have {width} x {height} pixels.</source>
        <translation>La cuadrícula tendría {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>The highest threshold that is nearly as well supported as the automatic one: little is called changed</source>
        <translation>El umbral más alto que está casi tan bien respaldado como el automático: se da poco por cambiado</translation>
    </message>
    <message>
        <source>The host of {path} does not give it to you (HTTP {status}).</source>
        <translation>El host de {path} no se lo entrega (HTTP {status}).</translation>
    </message>
    <message>
        <source>The host of {path} gives whole files only, and no parts of them.</source>
        <translation>El servidor de {path} solo da archivos enteros, y no partes de ellos.</translation>
    </message>
    <message>
        <source>The image above</source>
        <translation>La imagen de arriba</translation>
    </message>
    <message>
        <source>The image covers {west:.10g},{south:.10g},{east:.10g},{north:.10g} in {crs_name}.</source>
        <translation>La imagen cubre {west:.10g},{south:.10g},{east:.10g},{north:.10g} en {crs_name}.</translation>
    </message>
    <message>
        <source>The image has no CRS, so the coordinates of the labels are taken as pixel positions.</source>
        <translation>La imagen no tiene SRC, así que las coordenadas de las etiquetas se toman como posiciones de píxel.</translation>
    </message>
    <message>
        <source>The image would be divided into {count:,} tiles, more than {most:,}.</source>
        <translation>La imagen se dividiría en {count:,} teselas, más de {most:,}.</translation>
    </message>
    <message>
        <source>The images have ground resolutions from {finest_m:.3g} to {coarsest_m:.3g} m. They are standardised in groups, each on its own statistics, and learned from together; things look different in each.</source>
        <translation>Las imágenes tienen resoluciones sobre el terreno de {finest_m:.3g} a {coarsest_m:.3g} m. Se estandarizan en grupos, cada uno con sus propias estadísticas, y se aprende de ellas conjuntamente; las cosas tienen un aspecto distinto en cada grupo.</translation>
    </message>
    <message>
        <source>The images have {count} {count:band|bands}, but the encoder needs {bands}.</source>
        <translation>Las imágenes tienen {count} {count:banda|bandas}, pero el codificador necesita {bands}.</translation>
    </message>
    <message>
        <source>The images have {count} {count:class|classes}.</source>
        <translation>Las imágenes tienen {count} {count:clase|clases}.</translation>
    </message>
    <message>
        <source>The images take more than {most:,.0f} GiB of memory.</source>
        <translation>Las imágenes necesitan más de {most:,.0f} GiB de memoria.</translation>
    </message>
    <message>
        <source>The job failed without a message.</source>
        <translation>El trabajo falló sin ningún mensaje.</translation>
    </message>
    <message>
        <source>The key N goes to the next place.</source>
        <translation>La tecla N va al lugar siguiente.</translation>
    </message>
    <message>
        <source>The label was not saved in {layer}. {reason}</source>
        <translation>La etiqueta no se guardó en {layer}. {reason}</translation>
    </message>
    <message>
        <source>The labels are divided into this many parts, which are left out in turn.</source>
        <translation>Las etiquetas se dividen en este número de partes, que se excluyen por turnos.</translation>
    </message>
    <message>
        <source>The labels are no longer in the project.</source>
        <translation>Las etiquetas ya no están en el proyecto.</translation>
    </message>
    <message>
        <source>The labels cannot be written to {path}: {reason}</source>
        <translation>Las etiquetas no se pueden escribir en {path}: {reason}</translation>
    </message>
    <message>
        <source>The labels get the coordinate reference system of the image.</source>
        <translation>Las etiquetas reciben el sistema de referencia de coordenadas de la imagen.</translation>
    </message>
    <message>
        <source>The labels hold more pixels than are used. Feature {features}: at most every {step}th row and column, {pixels:,} {pixels:pixel|pixels} together. Nothing needs to be done.</source>
        <translation>Las etiquetas contienen más píxeles de los que se usan. Objeto espacial {features}: como máximo cada {step}.ª fila y columna, {pixels:,} {pixels:píxel|píxeles} en total. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>The labels hold more pixels than are used. Features {features}: at most every {step}th row and column, {pixels:,} {pixels:pixel|pixels} together. Nothing needs to be done.</source>
        <translation>Las etiquetas contienen más píxeles de los que se usan. Objetos espaciales {features}: como máximo cada {step}.ª fila y columna, {pixels:,} {pixels:píxel|píxeles} en total. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>The labels of {path} are for {wide} x {high} px, but it has {width} x {height} px.</source>
        <translation>Las etiquetas de {path} son para {wide} x {high} px, pero tiene {width} x {height} px.</translation>
    </message>
    <message>
        <source>The layer cannot be transformed to the CRS of the image ({crs_name}).</source>
        <translation>La capa no se puede transformar al SRC de la imagen ({crs_name}).</translation>
    </message>
    <message>
        <source>The layer could not be exported to {path} (error {number}).</source>
        <translation>La capa no se pudo exportar a {path} (error {number}).</translation>
    </message>
    <message>
        <source>The layer could not be exported to {path}: {reason}</source>
        <translation>La capa no se pudo exportar a {path}: {reason}</translation>
    </message>
    <message>
        <source>The layer {layer} of {path} is computed when it is read (a view).</source>
        <translation>La capa {layer} de {path} se calcula al leerla (una vista de base de datos).</translation>
    </message>
    <message>
        <source>The layer {} has edits that are not saved.</source>
        <translation>La capa {} tiene ediciones sin guardar.</translation>
    </message>
    <message>
        <source>The layers have the names that timm uses, and timm has two versions of this network. The one used here pads images as tf_efficientnet_lite0 does. If the weights are those of efficientnet_lite0, which pads all sides equally, the encoder is less accurate.</source>
        <translation>Las capas tienen los nombres que usa timm, y timm tiene dos versiones de esta red. La que se usa aquí rellena los bordes de las imágenes como tf_efficientnet_lite0. Si los pesos son los de efficientnet_lite0, que rellena todos los lados por igual, el codificador es menos exacto.</translation>
    </message>
    <message>
        <source>The layout of the page, to be changed in QGIS (Layout Manager, new from template).</source>
        <translation>La composición de la página, para cambiarla en QGIS (Administrador de composiciones, nueva desde plantilla).</translation>
    </message>
    <message>
        <source>The log ends:</source>
        <translation>El registro termina así:</translation>
    </message>
    <message>
        <source>The loss and its parts over the steps: faint as measured, strong smoothed. Lower is better.</source>
        <translation>La pérdida y sus partes a lo largo de los pasos: tenue, tal como se midió; intensa, suavizada. Menos es mejor.</translation>
    </message>
    <message>
        <source>The loss is not finite at step {failed_step}, although the learning rate was already lowered.</source>
        <translation>La pérdida no es finita en el paso {failed_step}, aunque ya se bajó la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The loss is not finite at step {failed}. Training returns to step {good}, with {rate:g} of the learning rate.</source>
        <translation>La pérdida no es finita en el paso {failed}. El entrenamiento vuelve al paso {good}, con {rate:g} de la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The lowest threshold that is nearly as well supported as the automatic one: much is called changed</source>
        <translation>El umbral más bajo que está casi tan bien respaldado como el automático: se da mucho por cambiado</translation>
    </message>
    <message>
        <source>The manual is missing. Install the plugin again.</source>
        <translation>Falta el manual. Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>The manual is not built yet. In a checkout, make docs builds it.</source>
        <translation>El manual aún no está construido. En una copia del repositorio, make docs lo construye.</translation>
    </message>
    <message>
        <source>The map as a GeoTIFF: one class value per pixel, 0 for no data.</source>
        <translation>El mapa como GeoTIFF: un valor de clase por píxel, 0 para sin datos.</translation>
    </message>
    <message>
        <source>The map as a page to print: legend, areas, accuracy, scale and credits.</source>
        <translation>El mapa como página para imprimir: leyenda, áreas, exactitud, escala y créditos.</translation>
    </message>
    <message>
        <source>The map has about {count:,} {count:area|areas}; polygons are created of at most {most:,}.</source>
        <translation>El mapa tiene unas {count:,} {count:área|áreas}; se crean polígonos de {most:,} como máximo.</translation>
    </message>
    <message>
        <source>The map is hidden while you check, so that it does not influence you.</source>
        <translation>El mapa está oculto mientras verifica, para que no influya en usted.</translation>
    </message>
    <message>
        <source>The map of this sample no longer exists: {}</source>
        <translation>El mapa de esta muestra ya no existe: {}</translation>
    </message>
    <message>
        <source>The map says {}.</source>
        <translation>El mapa dice {}.</translation>
    </message>
    <message>
        <source>The mask {mask} hides everything of “{label}” that would be compared.</source>
        <translation>La máscara {mask} oculta todo lo de “{label}” que se compararía.</translation>
    </message>
    <message>
        <source>The mask {name} covers only {share:.0%} of what is compared. Clouds in the rest count as ground.</source>
        <translation>La máscara {name} cubre solo el {share:.0%} de lo que se compara. Las nubes en el resto cuentan como terreno.</translation>
    </message>
    <message>
        <source>The mask {path}, which lies beside the image “{label}”, is not used, so its clouds count as ground: {reason}</source>
        <translation>La máscara {path}, que está junto a la imagen “{label}”, no se usa, así que sus nubes cuentan como terreno: {reason}</translation>
    </message>
    <message>
        <source>The memory of this machine runs short. It helps again when that was better for three minutes.</source>
        <translation>La memoria de este equipo escasea. Volverá a ayudar cuando eso haya mejorado durante tres minutos.</translation>
    </message>
    <message>
        <source>The model contains weights that its encoder does not have: {name}.</source>
        <translation>El modelo contiene pesos que su codificador no tiene: {name}.</translation>
    </message>
    <message>
        <source>The model describes pixels by {names}, for which it lacks bands.</source>
        <translation>El modelo describe los píxeles por {names}, para lo que le faltan bandas.</translation>
    </message>
    <message>
        <source>The model describes pixels by {names}, which this version does not know.</source>
        <translation>El modelo describe los píxeles por {names}, que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The model gives no probabilities for some pixels that have data.</source>
        <translation>El modelo no da probabilidades para algunos píxeles que tienen datos.</translation>
    </message>
    <message>
        <source>The model lacks weights of its encoder, first {name}.</source>
        <translation>Al modelo le faltan pesos de su codificador, el primero {name}.</translation>
    </message>
    <message>
        <source>The model that finds objects: one of those trained before.</source>
        <translation>El modelo que encuentra objetos: uno de los entrenados antes.</translation>
    </message>
    <message>
        <source>The model was not checked in areas left out, so it is unknown how many of these are right.</source>
        <translation>El modelo no se comprobó en áreas dejadas fuera, así que no se sabe cuántos de estos son correctos.</translation>
    </message>
    <message>
        <source>The model {name} does not know how large a pixel of its images is on the ground, so nothing shows whether {path} fits it.</source>
        <translation>El modelo {name} no sabe cuánto mide en el terreno un píxel de sus imágenes, así que nada muestra si {path} le sirve.</translation>
    </message>
    <message>
        <source>The model {name} has no calibration for {classes}, so expected numbers of them are not given.</source>
        <translation>El modelo {name} no tiene calibración para {classes}, así que no se dan sus números esperados.</translation>
    </message>
    <message>
        <source>The model {name} maps change between two dates, but only {path} was given.</source>
        <translation>El modelo {name} cartografía el cambio entre dos fechas, pero solo se indicó {path}.</translation>
    </message>
    <message>
        <source>The model {name} maps one date, but two were given.</source>
        <translation>El modelo {name} cartografía una fecha, pero se indicaron dos.</translation>
    </message>
    <message>
        <source>The model {name} was trained on {card_count} {card_count:band|bands} ({card_bands}); {path} gives {count} ({names}).</source>
        <translation>El modelo {name} se entrenó con {card_count} {card_count:banda|bandas} ({card_bands}); {path} da {count} ({names}).</translation>
    </message>
    <message>
        <source>The model's card names an unknown architecture, {architecture}.</source>
        <translation>La ficha del modelo nombra una arquitectura desconocida, {architecture}.</translation>
    </message>
    <message>
        <source>The model's card names bands that it does not have.</source>
        <translation>La ficha del modelo nombra bandas que no tiene.</translation>
    </message>
    <message>
        <source>The model's head has {features} {features:feature|features} and {classes} {classes:class|classes}; its card describes {described_features} and {described_classes}.</source>
        <translation>El cabezal del modelo tiene {features} características y {classes} {classes:clase|clases}; su ficha describe {described_features} y {described_classes}.</translation>
    </message>
    <message>
        <source>The model's scaling does not fit its bands.</source>
        <translation>El escalado del modelo no corresponde a sus bandas.</translation>
    </message>
    <message>
        <source>The name of {path} does not tell what its values mean.</source>
        <translation>El nombre de {path} no dice qué significan sus valores.</translation>
    </message>
    <message>
        <source>The name {name} does not end in {suffix}.</source>
        <translation>El nombre {name} no termina en {suffix}.</translation>
    </message>
    <message>
        <source>The network cannot be reached.</source>
        <translation>No se puede acceder a la red.</translation>
    </message>
    <message>
        <source>The number {number} would mean two classes.</source>
        <translation>El número {number} significaría dos clases.</translation>
    </message>
    <message>
        <source>The objects of one date have a coordinate reference system, those of the other none.</source>
        <translation>Los objetos de una fecha tienen un sistema de referencia de coordenadas, los de la otra no.</translation>
    </message>
    <message>
        <source>The package of uv is not the known one: {path}.</source>
        <translation>El paquete de uv no es el conocido: {path}.</translation>
    </message>
    <message>
        <source>The packed patches in {folder} are created again: {reason}.</source>
        <translation>Los parches empaquetados de {folder} se crean de nuevo: {reason}.</translation>
    </message>
    <message>
        <source>The page {name} could not be written.</source>
        <translation>La página {name} no se pudo escribir.</translation>
    </message>
    <message>
        <source>The part of the engine that reads from other hosts ended unexpectedly.</source>
        <translation>La parte del motor que lee de otros servidores terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>The path of the output folder has more than the {most} bytes that leave room for names of files: {folder}</source>
        <translation>La ruta de la carpeta de salida tiene más de los {most} bytes que dejan sitio para nombres de archivos: {folder}</translation>
    </message>
    <message>
        <source>The place that has the libraries refuses to give them.</source>
        <translation>El lugar que tiene las bibliotecas se niega a darlas.</translation>
    </message>
    <message>
        <source>The place whose like is wanted: a point x,y, whose tile is taken, or xmin,ymin,xmax,ymax, in the CRS of the image. For another CRS, add it in brackets: 1,2 [EPSG:4326].</source>
        <translation>El lugar cuyos semejantes se buscan: un punto x,y, cuya tesela se toma, o xmin,ymin,xmax,ymax, en el SRC de la imagen. Para otro SRC, añádalo entre corchetes: 1,2 [EPSG:4326].</translation>
    </message>
    <message>
        <source>The points were drawn in the classes of another map, and how large those are is not known.</source>
        <translation>Los puntos se extrajeron en las clases de otro mapa, y no se sabe qué tamaño tienen.</translation>
    </message>
    <message>
        <source>The points were drawn in the classes of another map; the estimators are those for strata that are not the classes of the map (Stehman 2014).</source>
        <translation>Los puntos se extrajeron en las clases de otro mapa; los estimadores son los de estratos que no son las clases del mapa (Stehman 2014).</translation>
    </message>
    <message>
        <source>The probability.tif written by classify, for the reliability curve.</source>
        <translation>El probability.tif escrito por classify, para la curva de fiabilidad.</translation>
    </message>
    <message>
        <source>The processes have the lowest priority, and leave while other programs need a quarter of the processor, while memory runs short, and while the machine runs on its battery. They come back after three quiet minutes. What they leave unfinished is computed elsewhere.</source>
        <translation>Los procesos tienen la prioridad más baja, y se retiran mientras otros programas necesitan una cuarta parte del procesador, mientras escasea la memoria y mientras el equipo funciona con batería. Vuelven tras tres minutos tranquilos. Lo que dejan sin terminar se calcula en otro lugar.</translation>
    </message>
    <message>
        <source>The program came without an encoder: random weights are measured.</source>
        <translation>El programa vino sin codificador: se miden pesos aleatorios.</translation>
    </message>
    <message>
        <source>The program that started the engine has ended.</source>
        <translation>El programa que inició el motor ha terminado.</translation>
    </message>
    <message>
        <source>The program that was started is not the engine: {program}. Its last line: {line}</source>
        <translation>El programa que se inició no es el motor: {program}. Su última línea: {line}</translation>
    </message>
    <message>
        <source>The project has no raster layers</source>
        <translation>El proyecto no tiene capas ráster</translation>
    </message>
    <message>
        <source>The proxy of this computer is of a kind that is not supported ({scheme}).</source>
        <translation>El proxy de este ordenador es de un tipo que no se admite ({scheme}).</translation>
    </message>
    <message>
        <source>The proxy refuses the connection.</source>
        <translation>El proxy rechaza la conexión.</translation>
    </message>
    <message>
        <source>The raster that is searched.</source>
        <translation>El ráster que se revisa.</translation>
    </message>
    <message>
        <source>The raster whose CRS and cell size the result gets.</source>
        <translation>El ráster cuyo SRC y tamaño de celda recibe el resultado.</translation>
    </message>
    <message>
        <source>The raster whose objects are labelled, and in which others are found.</source>
        <translation>El ráster cuyos objetos están etiquetados, y en el que se encuentran otros.</translation>
    </message>
    <message>
        <source>The raster whose pixels are classified.</source>
        <translation>El ráster cuyos píxeles se clasifican.</translation>
    </message>
    <message>
        <source>The raster whose places are looked at.</source>
        <translation>El ráster cuyos lugares se examinan.</translation>
    </message>
    <message>
        <source>The rasters do not say how large their pixels are on the ground; {assumed_m:.2g} m is assumed. If that is wrong, set “Ground resolution”.</source>
        <translation>Los rásteres no dicen qué tamaño tienen sus píxeles sobre el terreno; se supone {assumed_m:.2g} m. Si es erróneo, indique “Resolución sobre el terreno”.</translation>
    </message>
    <message>
        <source>The reference is polygons or lines, all of whose pixels were compared. They are not a random sample: the figures hold for them, not for the map, and their intervals are too narrow. For figures of the whole map, draw a sample and label its points.</source>
        <translation>La referencia son polígonos o líneas, cuyos píxeles se compararon todos. No son una muestra aleatoria: las cifras valen para ellos, no para el mapa, y sus intervalos son demasiado estrechos. Para obtener cifras de todo el mapa, extraiga una muestra y etiquete sus puntos.</translation>
    </message>
    <message>
        <source>The reference knows classes that the map does not have: {names}. Their places count as errors of the map. Check the spelling if they are meant to be classes of the map.</source>
        <translation>La referencia conoce clases que el mapa no tiene: {names}. Sus lugares cuentan como errores del mapa. Verifique la ortografía si deben ser clases del mapa.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>The result holds no differences of the bands, as results of earlier versions do not, so directions and groups of changes are not known. Run the detection again to get them.</source>
        <translation>El resultado no contiene diferencias de las bandas, como ocurre con los resultados de versiones anteriores, así que no se conocen las direcciones ni los grupos de los cambios. Ejecute de nuevo la detección para obtenerlos.</translation>
    </message>
    <message>
        <source>The result {output} would overwrite the input {source}.</source>
        <translation>El resultado {output} sobrescribiría la entrada {source}.</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened: {reason}</source>
        <translation>El resultado {path} no se puede abrir: {reason}</translation>
    </message>
    <message>
        <source>The result.json of accuracy or train-classifier; its figures are exported too.</source>
        <translation>El result.json de accuracy o train-classifier; sus cifras también se exportan.</translation>
    </message>
    <message>
        <source>The same as a cloud-optimised GeoTIFF, for web servers.</source>
        <translation>Lo mismo como GeoTIFF optimizado para la nube, para servidores web.</translation>
    </message>
    <message>
        <source>The same for the second date.</source>
        <translation>Lo mismo para la segunda fecha.</translation>
    </message>
    <message>
        <source>The same number of bands as for the first date, in the same order.</source>
        <translation>El mismo número de bandas que para la primera fecha, en el mismo orden.</translation>
    </message>
    <message>
        <source>The same number of bands as for the image, in the same order. Empty: matched by name, wavelength or order.</source>
        <translation>El mismo número de bandas que para la imagen, en el mismo orden. Vacío: se emparejan por nombre, longitud de onda u orden.</translation>
    </message>
    <message>
        <source>The same page as a picture.</source>
        <translation>La misma página como imagen.</translation>
    </message>
    <message>
        <source>The sample is loaded.</source>
        <translation>El ejemplo está cargado.</translation>
    </message>
    <message>
        <source>The sample project is loaded.</source>
        <translation>El proyecto de ejemplo está cargado.</translation>
    </message>
    <message>
        <source>The sample was removed from the project.</source>
        <translation>La muestra se quitó del proyecto.</translation>
    </message>
    <message>
        <source>The scheduler at {address} does not answer, or does not know this certificate: {reason}</source>
        <translation>El planificador en {address} no responde, o no conoce este certificado: {reason}</translation>
    </message>
    <message>
        <source>The scheduler at {address} does not know this certificate: the join file is that of another cluster.</source>
        <translation>El planificador en {address} no conoce este certificado: el archivo de unión es de otro clúster.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has Dask {there}; this engine has {here}.</source>
        <translation>El planificador en {address} tiene Dask {there}; este motor tiene {here}.</translation>
    </message>
    <message>
        <source>The scheduler at {address} is gone, so nobody is at work any more.</source>
        <translation>El planificador en {address} ya no está, así que nadie trabaja.</translation>
    </message>
    <message>
        <source>The scores are unchanged.</source>
        <translation>Las puntuaciones no han cambiado.</translation>
    </message>
    <message>
        <source>The second date lies {length_px:.1f} px off the first. Edges will count as change: correct the shift, or allow a tolerance for misregistration.</source>
        <translation>La segunda fecha está desplazada {length_px:.1f} px respecto a la primera. Los bordes contarán como cambio: corrija el desplazamiento, o admita una tolerancia de corregistro.</translation>
    </message>
    <message>
        <source>The self-test found {share:.0%} of a known change.</source>
        <translation>La autoprueba encontró el {share:.0%} de un cambio conocido.</translation>
    </message>
    <message>
        <source>The set-up needs {needed:.1f} GB in {folder}, where {free:.1f} GB are free.</source>
        <translation>La instalación necesita {needed:.1f} GB en {folder}, donde hay {free:.1f} GB libres.</translation>
    </message>
    <message>
        <source>The set-up was cancelled.</source>
        <translation>Se canceló la instalación.</translation>
    </message>
    <message>
        <source>The sources contain no usable patch of {patch_px} px: {reasons}.</source>
        <translation>Los orígenes no contienen ningún parche utilizable de {patch_px} px: {reasons}.</translation>
    </message>
    <message>
        <source>The sources have different numbers of bands: {shown}.</source>
        <translation>Los orígenes tienen números de bandas distintos: {shown}.</translation>
    </message>
    <message>
        <source>The style {part} cannot be read: {reason}</source>
        <translation>El estilo {part} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>The system may have been short of memory. Close other programs, or choose smaller windows, then run the job again; finished windows are kept.</source>
        <translation>Es posible que al sistema le faltara memoria. Cierre otros programas, o elija ventanas más pequeñas, y ejecute de nuevo el trabajo; las ventanas terminadas se conservan.</translation>
    </message>
    <message>
        <source>The table {wanted} of {path} has no geometries.</source>
        <translation>La tabla {wanted} de {path} no tiene geometrías.</translation>
    </message>
    <message>
        <source>The test data have classes that are missing in the training data: {unknown}.</source>
        <translation>Los datos de prueba tienen clases que faltan en los datos de entrenamiento: {unknown}.</translation>
    </message>
    <message>
        <source>The tiles are {own} in size, but the model {name} was trained on places of {trained}.</source>
        <translation>Las teselas miden {own}, pero el modelo {name} se entrenó con lugares de {trained}.</translation>
    </message>
    <message>
        <source>The training is kept. To continue it, choose its folder: {}</source>
        <translation>El entrenamiento se conserva. Para continuarlo, elija su carpeta: {}</translation>
    </message>
    <message>
        <source>The usual start</source>
        <translation>El inicio habitual</translation>
    </message>
    <message>
        <source>The value names of {path} cannot be read: {reason}</source>
        <translation>Los nombres de los valores de {path} no se pueden leer: {reason}</translation>
    </message>
    <message>
        <source>The values of {path} are not those that the model {name} was trained on; {differences}.</source>
        <translation>Los valores de {path} no son aquellos con los que se entrenó el modelo {name}; {differences}.</translation>
    </message>
    <message>
        <source>The weights of reconstruction, contrast and places are all 0, so there is nothing to learn.</source>
        <translation>Los pesos de la reconstrucción, el contraste y los lugares son todos 0, así que no hay nada que aprender.</translation>
    </message>
    <message>
        <source>The weights of the model do not match its card: {reason}</source>
        <translation>Los pesos del modelo no coinciden con su ficha: {reason}</translation>
    </message>
    <message>
        <source>The western half is labelled. Train, then find the objects of the whole image.</source>
        <translation>La mitad occidental está etiquetada. Entrene, y después encuentre los objetos de toda la imagen.</translation>
    </message>
    <message>
        <source>The western half is labelled. Train, then name the whole image; or pick a place to find others.</source>
        <translation>La mitad occidental está etiquetada. Entrene y nombre después toda la imagen; o elija un lugar para encontrar otros.</translation>
    </message>
    <message>
        <source>There are no builds of the libraries for this kind of Python.</source>
        <translation>No hay bibliotecas para este tipo de Python.</translation>
    </message>
    <message>
        <source>There are no builds of torch for Macs with an Intel processor any more, so the engine cannot be set up on this computer.</source>
        <translation>Ya no hay torch para Mac con procesador Intel, así que el motor no se puede instalar en este equipo.</translation>
    </message>
    <message>
        <source>There are no builds of torch for Macs with an Intel processor any more.</source>
        <translation>Ya no hay torch para Mac con procesador Intel.</translation>
    </message>
    <message>
        <source>There is already a class {name}.</source>
        <translation>Ya hay una clase {name}.</translation>
    </message>
    <message>
        <source>There is already a sample in {}.</source>
        <translation>Ya hay una muestra en {}.</translation>
    </message>
    <message>
        <source>There is already another encoder with this name: {target}.</source>
        <translation>Ya hay otro codificador con este nombre: {target}.</translation>
    </message>
    <message>
        <source>There is no Python 3.11 or newer on this computer that the engine could use.</source>
        <translation>En este equipo no hay un Python 3.11 o posterior que el motor pueda usar.</translation>
    </message>
    <message>
        <source>There is no Python environment in the folder {path}, named by {source}.</source>
        <translation>En la carpeta {path}, indicada por {source}, no hay ningún entorno de Python.</translation>
    </message>
    <message>
        <source>There is no build of {library} for this Python at the place that was asked.</source>
        <translation>El lugar consultado no tiene {library} para este Python.</translation>
    </message>
    <message>
        <source>There is no class yet.</source>
        <translation>Aún no hay ninguna clase.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>There is no host called {host}.</source>
        <translation>No hay ningún equipo llamado {host}.</translation>
    </message>
    <message>
        <source>There is no layer for searched areas.</source>
        <translation>No hay capa para las áreas revisadas.</translation>
    </message>
    <message>
        <source>There is no training in {}.</source>
        <translation>No hay ningún entrenamiento en {}.</translation>
    </message>
    <message>
        <source>There is no uv for this computer.</source>
        <translation>No hay uv para este equipo.</translation>
    </message>
    <message>
        <source>There is not enough memory for windows of {edge_px} px. Continuing with {most_px} px, which is slower.</source>
        <translation>No hay memoria suficiente para ventanas de {edge_px} px. Se continúa con {most_px} px, que es más lento.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:patch|patches}, fewer than the {batch_size} of one batch.</source>
        <translation>Hay {count} {count:parche|parches}, menos que los {batch_size} de un lote.</translation>
    </message>
    <message>
        <source>These figures describe the sample as it was counted: a class that got more points than its area counts more. What holds for the map stands above.</source>
        <translation>Estas cifras describen la muestra tal como se contó: una clase que recibió más puntos que los que corresponden a su área cuenta más. Lo que vale para el mapa está arriba.</translation>
    </message>
    <message>
        <source>These labels are no longer in the layer.</source>
        <translation>Estas etiquetas ya no están en la capa.</translation>
    </message>
    <message>
        <source>They are what the map shows; a sample checked by eye tells how far off they are.</source>
        <translation>Son lo que muestra el mapa; una muestra verificada a ojo dice cuánto se desvían.</translation>
    </message>
    <message>
        <source>They cannot read {path}: the pixels of each window are sent to them, encrypted and compressed.</source>
        <translation>No pueden leer {path}: se les envían los píxeles de cada ventana, cifrados y comprimidos.</translation>
    </message>
    <message>
        <source>They may have been deleted. Train again.</source>
        <translation>Puede que se hayan borrado. Entrene de nuevo.</translation>
    </message>
    <message>
        <source>They read {path} themselves: only its path is sent.</source>
        <translation>Leen ellos mismos {path}: solo se envía su ruta.</translation>
    </message>
    <message>
        <source>This Linux is too old, or no usual one, for the builds of torch; they need glibc 2.28.</source>
        <translation>Este Linux es demasiado antiguo, o poco común, para torch; hace falta glibc 2.28.</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Esta imagen</translation>
    </message>
    <message>
        <source>This is not a Python: it does not answer as one.</source>
        <translation>Esto no es un Python: no responde como tal.</translation>
    </message>
    <message>
        <source>This is not a Python: its name should be python, python3 or python.exe.</source>
        <translation>Esto no es un Python: su nombre debería ser python, python3 o python.exe.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This machine computes for the cluster of your office while nobody needs it: with the lowest priority, and not while other programs are busy, memory runs short, or it runs on its battery. It ends when you press Stop, or close QGIS.</source>
        <translation>Este equipo calcula para el clúster de su oficina mientras nadie lo necesita: con la prioridad más baja, y no mientras otros programas están ocupados, escasea la memoria o funciona con batería. Termina cuando usted lo detiene, o cuando cierra QGIS.</translation>
    </message>
    <message>
        <source>This machine does not help any more.</source>
        <translation>Este equipo ya no ayuda.</translation>
    </message>
    <message>
        <source>This machine runs on its battery. It helps again three minutes after it was plugged in.</source>
        <translation>Este equipo funciona con batería. Volverá a ayudar tres minutos después de enchufarlo.</translation>
    </message>
    <message>
        <source>This place has no coordinates in the CRS of {layer}.</source>
        <translation>Este lugar no tiene coordenadas en el SRC de {layer}.</translation>
    </message>
    <message>
        <source>This run is finished already; nothing was trained.</source>
        <translation>Esta ejecución ya está terminada; no se entrenó nada.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>This training is not finished. It can be resumed.</source>
        <translation>Este entrenamiento no está terminado. Se puede reanudar.</translation>
    </message>
    <message>
        <source>This version of the plugin needs other versions of its libraries than the environment has that was set up for {version}.</source>
        <translation>Esta versión del complemento necesita otras versiones de sus bibliotecas que las del entorno instalado para {version}.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Exhaustivo</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Threshold applied.</source>
        <translation>Umbral aplicado.</translation>
    </message>
    <message>
        <source>Threshold of the change score</source>
        <translation>Umbral de la puntuación de cambio</translation>
    </message>
    <message>
        <source>Tile si&amp;ze</source>
        <translation>T&amp;amaño de las teselas</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Tamaño de las teselas</translation>
    </message>
    <message>
        <source>Tiled, with overviews, colours, names and attribute table.</source>
        <translation>Teselado, con pirámides, colores, nombres y tabla de atributos.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the map. Empty: the name of its file.</source>
        <translation>Título del mapa. Vacío: el nombre de su archivo.</translation>
    </message>
    <message>
        <source>Token transformer</source>
        <translation>Transformador de tokens</translation>
    </message>
    <message>
        <source>Tolerance for misregistration</source>
        <translation>Tolerancia de corregistro</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tools for change detection</source>
        <translation>Herramientas de detección de cambios</translation>
    </message>
    <message>
        <source>Tools for checking</source>
        <translation>Herramientas de verificación</translation>
    </message>
    <message>
        <source>Tools for classification</source>
        <translation>Herramientas de clasificación</translation>
    </message>
    <message>
        <source>Tools for export</source>
        <translation>Herramientas de exportación</translation>
    </message>
    <message>
        <source>Tools for models</source>
        <translation>Herramientas de modelos</translation>
    </message>
    <message>
        <source>Tools for objects</source>
        <translation>Herramientas para objetos</translation>
    </message>
    <message>
        <source>Tools for places</source>
        <translation>Herramientas para lugares</translation>
    </message>
    <message>
        <source>Tools for pretraining</source>
        <translation>Herramientas de preentrenamiento</translation>
    </message>
    <message>
        <source>Train a model of objects</source>
        <translation>Entrenar un modelo de objetos</translation>
    </message>
    <message>
        <source>Train a model of places</source>
        <translation>Entrenar un modelo de lugares</translation>
    </message>
    <message>
        <source>Train classifier</source>
        <translation>Entrenar clasificador</translation>
    </message>
    <message>
        <source>Train only what is above the encoder; faster, less exact.</source>
        <translation>Entrenar solo lo que está por encima del codificador; más rápido, menos exacto.</translation>
    </message>
    <message>
        <source>Train the denoising task together with the contrastive task.</source>
        <translation>Entrenar la tarea de eliminación de ruido junto con la tarea contrastiva.</translation>
    </message>
    <message>
        <source>Train the denoising task together with the contrastive task. Only with Method: SwiMDiff.</source>
        <translation>Entrenar la tarea de eliminación de ruido junto con la tarea contrastiva. Solo con Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Train the model again, or download or copy the file again.</source>
        <translation>Entrene de nuevo el modelo, o descargue o copie de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Train the model again.</source>
        <translation>Entrene de nuevo el modelo.</translation>
    </message>
    <message>
        <source>Trained in {}.</source>
        <translation>Entrenado en {}.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training change detection, epoch {epoch} of {epochs}</source>
        <translation>Entrenando la detección de cambios, época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>Training the classifier</source>
        <translation>Entrenando el clasificador</translation>
    </message>
    <message>
        <source>Training, step {step:,} of {steps:,}: loss {loss:.3f}, {speed:.0f} images/s</source>
        <translation>Entrenando, paso {step:,} de {steps:,}: pérdida {loss:.3f}, {speed:.0f} imágenes/s</translation>
    </message>
    <message>
        <source>Trains a model on labels and writes it with its accuracy; for a view also a map and places to label next.</source>
        <translation>Entrena un modelo con etiquetas y lo escribe con su exactitud; para una vista, también un mapa y los lugares que etiquetar a continuación.</translation>
    </message>
    <message>
        <source>Trains a model on the labelled objects</source>
        <translation>Entrena un modelo con los objetos etiquetados</translation>
    </message>
    <message>
        <source>Trains a model that finds objects, such as cars, buildings or boats, and draws a box around each.</source>
        <translation>Entrena un modelo que encuentra objetos, como coches, edificios o barcos, y dibuja un recuadro alrededor de cada uno.</translation>
    </message>
    <message>
        <source>Trains a model that names whole places: square tiles of a raster, each with one class.</source>
        <translation>Entrena un modelo que nombra lugares enteros: teselas cuadradas de un ráster, cada una con una clase.</translation>
    </message>
    <message>
        <source>Trains an encoder on these images; no labels are needed. It can be paused at any time.</source>
        <translation>Entrena un codificador con estas imágenes; no se necesitan etiquetas. Se puede pausar en cualquier momento.</translation>
    </message>
    <message>
        <source>Trains an encoder on unlabelled imagery and writes encoder, checkpoints, loss and a report to a folder.</source>
        <translation>Entrena un codificador con imágenes sin etiquetas y escribe el codificador, los puntos de control, la pérdida y un informe en una carpeta.</translation>
    </message>
    <message>
        <source>Trains on the classes of the raster {name}, then classifies the part of the image in view.</source>
        <translation>Entrena con las clases del ráster {name} y después clasifica la parte visible de la imagen.</translation>
    </message>
    <message>
        <source>Trains on the labels and maps the part of the image in view</source>
        <translation>Entrena con las etiquetas y cartografía la parte visible de la imagen</translation>
    </message>
    <message>
        <source>Trains on {objects} {objects:object|objects} of {classes} {classes:class|classes}.</source>
        <translation>Entrena con {objects} {objects:objeto|objetos} de {classes} {classes:clase|clases}.</translation>
    </message>
    <message>
        <source>Trains {classes} {classes:class|classes} on {labels} {labels:label|labels}, then classifies the part of the image in view.</source>
        <translation>Entrena {classes} {classes:clase|clases} con {labels} {labels:etiqueta|etiquetas} y después clasifica la parte visible de la imagen.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparencia</translation>
    </message>
    <message>
        <source>True area of the class, estimated from the checked points</source>
        <translation>Área verdadera de la clase, estimada a partir de los puntos verificados</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verdad terreno</translation>
    </message>
    <message>
        <source>Try again when other programs have ended.</source>
        <translation>Inténtelo de nuevo cuando otros programas hayan terminado.</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Probar de todos modos</translation>
    </message>
    <message>
        <source>Try failed runs again</source>
        <translation>Intentar de nuevo las fallidas</translation>
    </message>
    <message>
        <source>Trying a small part</source>
        <translation>Probando una pequeña parte</translation>
    </message>
    <message>
        <source>Trying step {step} of {steps}</source>
        <translation>Probando el paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Dos veces</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>Dos fechas</translation>
    </message>
    <message>
        <source>Two views of each patch of the first batch, one above the other. The encoder learns that both show the same.</source>
        <translation>Dos vistas de cada parche del primer lote, una sobre otra. El codificador aprende que ambas muestran lo mismo.</translation>
    </message>
    <message>
        <source>Type one, such as Water.</source>
        <translation>Escriba uno, como Agua.</translation>
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
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Undo the last label or the last change of classes</source>
        <translation>Deshacer la última etiqueta o el último cambio de clases</translation>
    </message>
    <message>
        <source>Unexpected error: {reason}</source>
        <translation>Error inesperado: {reason}</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>Unit of the minimum area</source>
        <translation>Unidad del área mínima</translation>
    </message>
    <message>
        <source>Unknown job: {name}.</source>
        <translation>Trabajo desconocido: {name}.</translation>
    </message>
    <message>
        <source>Unknown kind of parameter: {kind}.</source>
        <translation>Tipo de parámetro desconocido: {kind}.</translation>
    </message>
    <message>
        <source>Unknown parameter: {unknown}.</source>
        <translation>Parámetro desconocido: {unknown}.</translation>
    </message>
    <message>
        <source>Unpack it into a folder.</source>
        <translation>Descomprímalo en una carpeta.</translation>
    </message>
    <message>
        <source>Unpacking {count} libraries…</source>
        <translation>Desempaquetando {count} bibliotecas…</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>Actualice el complemento.</translation>
    </message>
    <message>
        <source>Use 0 or a positive number in units of the CRS.</source>
        <translation>Use 0 o un número positivo en unidades del SRC.</translation>
    </message>
    <message>
        <source>Use 1 to {most}.</source>
        <translation>Use de 1 a {most}.</translation>
    </message>
    <message>
        <source>Use a code such as EPSG:4326.</source>
        <translation>Use un código como EPSG:4326.</translation>
    </message>
    <message>
        <source>Use a folder with the folders images and masks, which hold files of equal names.</source>
        <translation>Use una carpeta con las carpetas images y masks, con archivos de los mismos nombres.</translation>
    </message>
    <message>
        <source>Use a larger extent.</source>
        <translation>Use una extensión mayor.</translation>
    </message>
    <message>
        <source>Use a larger “Tile size” or less “Overlap”.</source>
        <translation>Use un “Tamaño de las teselas” mayor o menos “Solape”.</translation>
    </message>
    <message>
        <source>Use a larger “Tile size”, such as 128 pixels, or another encoder.</source>
        <translation>Use un «Tamaño de las teselas» mayor, por ejemplo 128 píxeles, u otro codificador.</translation>
    </message>
    <message>
        <source>Use a mask of the size of the image.</source>
        <translation>Use una máscara del tamaño de la imagen.</translation>
    </message>
    <message>
        <source>Use a mask without one, of the same size in pixels, or georeference the image.</source>
        <translation>Use una máscara que no lo tenga, del mismo tamaño en píxeles, o georreferencie la imagen.</translation>
    </message>
    <message>
        <source>Use a smaller “Tile size”, or a larger image.</source>
        <translation>Use un “Tamaño de las teselas” menor, o una imagen más grande.</translation>
    </message>
    <message>
        <source>Use a truth raster with the same pixels as the first date, or georeference it.</source>
        <translation>Use un ráster de verdad terreno con los mismos píxeles que la primera fecha, o georreferéncielo.</translation>
    </message>
    <message>
        <source>Use a value from {low} to {high}{unit}.</source>
        <translation>Use un valor de {low} a {high}{unit}.</translation>
    </message>
    <message>
        <source>Use a window and an alignment of at least 1 and a halo of at least 0.</source>
        <translation>Use una ventana y una alineación de al menos 1 y un halo de al menos 0.</translation>
    </message>
    <message>
        <source>Use a “Tile size” from {least_m:.6g} to {most_m:.6g} m, or resample the image.</source>
        <translation>Use un “Tamaño de las teselas” de {least_m:.6g} a {most_m:.6g} m, o remuestree la imagen.</translation>
    </message>
    <message>
        <source>Use an address without it.</source>
        <translation>Use una dirección sin ello.</translation>
    </message>
    <message>
        <source>Use an authority code such as EPSG:32631.</source>
        <translation>Use un código de autoridad como EPSG:32631.</translation>
    </message>
    <message>
        <source>Use another tool.</source>
        <translation>Use otra herramienta.</translation>
    </message>
    <message>
        <source>Use at least 2.</source>
        <translation>Use al menos 2.</translation>
    </message>
    <message>
        <source>Use at most {most} of them.</source>
        <translation>Use como máximo {most}.</translation>
    </message>
    <message>
        <source>Use each one only once.</source>
        <translation>Use cada uno una sola vez.</translation>
    </message>
    <message>
        <source>Use fewer features: select some and export them.</source>
        <translation>Use menos objetos espaciales: seleccione algunos y expórtelos.</translation>
    </message>
    <message>
        <source>Use fewer images, or smaller ones.</source>
        <translation>Use menos imágenes, o más pequeñas.</translation>
    </message>
    <message>
        <source>Use fewer labels, or filter the raster first (QGIS: Raster &gt; Analysis &gt; Sieve).</source>
        <translation>Use menos etiquetas, o filtre antes el ráster (QGIS: Ráster &gt; Análisis &gt; Filtrado).</translation>
    </message>
    <message>
        <source>Use images of at least two classes, and not more than {most} of them.</source>
        <translation>Use imágenes de al menos dos clases y no más de {most}.</translation>
    </message>
    <message>
        <source>Use images of the same data type.</source>
        <translation>Use imágenes del mismo tipo de datos.</translation>
    </message>
    <message>
        <source>Use images of {least} to {most} pixels.</source>
        <translation>Use imágenes de {least} a {most} píxeles.</translation>
    </message>
    <message>
        <source>Use images that all have the same bands, or choose “Bands”.</source>
        <translation>Use imágenes que tengan todas las mismas bandas, o elija “Bandas”.</translation>
    </message>
    <message>
        <source>Use images that all have the same bands.</source>
        <translation>Use imágenes que tengan todas las mismas bandas.</translation>
    </message>
    <message>
        <source>Use it as the encoder of train-classifier, and choose the model that this writes.</source>
        <translation>Úselo como codificador de train-classifier, y elija el modelo que este escribe.</translation>
    </message>
    <message>
        <source>Use it as the model of classify, and choose an encoder file here.</source>
        <translation>Úselo como modelo de classify, y elija aquí un archivo de codificador.</translation>
    </message>
    <message>
        <source>Use it with classify, or choose a model.safetensors written by train-scenes.</source>
        <translation>Úselo con classify, o elija un model.safetensors escrito por train-scenes.</translation>
    </message>
    <message>
        <source>Use it with classify-scenes, or choose another model.</source>
        <translation>Úselo con classify-scenes, o elija otro modelo.</translation>
    </message>
    <message>
        <source>Use it with detect-objects, or choose another model.</source>
        <translation>Úselo con detect-objects, o elija otro modelo.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, full stops, hyphens and underscores; at most {longest} characters.</source>
        <translation>Use letras, cifras, espacios, puntos, guiones y guiones bajos; como máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>Use local: and a number of processes, such as local:4, or the address of a scheduler, such as tls://192.168.1.20:8786.</source>
        <translation>Use local: y un número de procesos, como local:4, o la dirección de un planificador, como tls://192.168.1.20:8786.</translation>
    </message>
    <message>
        <source>Use masks or polygons of at least two classes; what surrounds a thing is a class too.</source>
        <translation>Use máscaras o polígonos de al menos dos clases; lo que rodea a un objeto también es una clase.</translation>
    </message>
    <message>
        <source>Use masks with one number for each class. If they are drawn in colours, turn each colour into a number.</source>
        <translation>Use máscaras con un número para cada clase. Si están dibujadas en colores, convierta cada color en un número.</translation>
    </message>
    <message>
        <source>Use masks with the same pixels as their images.</source>
        <translation>Use máscaras con los mismos píxeles que sus imágenes.</translation>
    </message>
    <message>
        <source>Use one character, or none.</source>
        <translation>Use un carácter, o ninguno.</translation>
    </message>
    <message>
        <source>Use one character, such as W.</source>
        <translation>Use un carácter, como W.</translation>
    </message>
    <message>
        <source>Use one folder per place, with the files before.tif, after.tif and change.tif.</source>
        <translation>Use una carpeta por lugar, con los archivos before.tif, after.tif y change.tif.</translation>
    </message>
    <message>
        <source>Use one of {known}.</source>
        <translation>Use uno de {known}.</translation>
    </message>
    <message>
        <source>Use one of {threshold_rules}, or a number such as 0.4.</source>
        <translation>Use uno de {threshold_rules}, o un número como 0.4.</translation>
    </message>
    <message>
        <source>Use one of {words}, or xmin,ymin,xmax,ymax; add the CRS in brackets if it is another one: 1,2,3,4 [EPSG:4326].</source>
        <translation>Use uno de {words}, o xmin,ymin,xmax,ymax; añada el SRC entre corchetes si es otro: 1,2,3,4 [EPSG:4326].</translation>
    </message>
    <message>
        <source>Use other images for testing. To split one set, choose the same path for “Training data” and “Test data”.</source>
        <translation>Use otras imágenes para probar. Para repartir un solo conjunto, elija la misma ruta para “Datos de entrenamiento” y “Datos de prueba”.</translation>
    </message>
    <message>
        <source>Use the card that belongs to the encoder.</source>
        <translation>Use la ficha que pertenece al codificador.</translation>
    </message>
    <message>
        <source>Use the images that were labelled, or export the labels again for these.</source>
        <translation>Use las imágenes que se etiquetaron, o exporte de nuevo las etiquetas para estas.</translation>
    </message>
    <message>
        <source>Use the mask that comes with a Sentinel-2 (SCL), Landsat (QA_PIXEL) or PlanetScope (udm2) image, if it lies in the folder of the image or of its product, and no mask is chosen. What it hides counts as no data.</source>
        <translation>Usar la máscara que viene con una imagen de Sentinel-2 (SCL), Landsat (QA_PIXEL) o PlanetScope (udm2), si está en la carpeta de la imagen o de su producto y no se elige ninguna máscara. Lo que oculta cuenta como sin datos.</translation>
    </message>
    <message>
        <source>Use the nodata value of the file (layer properties, Transparency), or export the layer.</source>
        <translation>Use el valor sin datos del archivo (propiedades de la capa, Transparencia), o exporte la capa.</translation>
    </message>
    <message>
        <source>Use the original as PNG or GeoTIFF; a copy made from the JPEG file has the wrong values too.</source>
        <translation>Use el original como PNG o GeoTIFF; una copia hecha del archivo JPEG también tiene los valores equivocados.</translation>
    </message>
    <message>
        <source>Use three band numbers such as 3,2,1.</source>
        <translation>Use tres números de banda, como 3,2,1.</translation>
    </message>
    <message>
        <source>Use tls:// with a join file; tcp:// is for this machine alone.</source>
        <translation>Use tls:// con un archivo de unión; tcp:// es solo para esta máquina.</translation>
    </message>
    <message>
        <source>Use training and test data with the same classes.</source>
        <translation>Use datos de entrenamiento y de prueba con las mismas clases.</translation>
    </message>
    <message>
        <source>Use training and test data with the same folders, or with the same columns in the label table.</source>
        <translation>Use datos de entrenamiento y de prueba con las mismas carpetas, o con las mismas columnas en la tabla de etiquetas.</translation>
    </message>
    <message>
        <source>Use uv, faster than pip</source>
        <translation>Usar uv, más rápido que pip</translation>
    </message>
    <message>
        <source>Use what the cache has kept of the same tiles, also from an interrupted run. Otherwise all tiles are looked at again.</source>
        <translation>Usar lo que la caché guardó de las mismas teselas, también de una ejecución interrumpida. Si no, se vuelven a mirar todas las teselas.</translation>
    </message>
    <message>
        <source>Use whole numbers from 1 to {largest}.</source>
        <translation>Use números enteros de 1 a {largest}.</translation>
    </message>
    <message>
        <source>Use xmin,xmax,ymin,ymax, or leave it empty.</source>
        <translation>Use xmin,xmax,ymin,ymax, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Use xmin,ymin,xmax,ymax, and add the CRS in brackets if it is another one: 1,2,3,4 [EPSG:4326].</source>
        <translation>Use xmin,ymin,xmax,ymax, y añada el SRC entre corchetes si es otro: 1,2,3,4 [EPSG:4326].</translation>
    </message>
    <message>
        <source>Use “Minimum mapping unit”, which is in pixels.</source>
        <translation>Use “Unidad mínima cartografiable”, que está en píxeles.</translation>
    </message>
    <message>
        <source>Used: {} (from {})</source>
        <translation>En uso: {} (de {})</translation>
    </message>
    <message>
        <source>Uses the model on an image of another kind than it was trained on: check what comes out</source>
        <translation>Usa el modelo con una imagen de otro tipo que las de su entrenamiento: compruebe el resultado</translation>
    </message>
    <message>
        <source>Usual score</source>
        <translation>Puntuación habitual</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values of the mask</source>
        <translation>Valores de la máscara</translation>
    </message>
    <message>
        <source>Values that are hidden, separated by commas; ranges with a hyphen, such as 3, 8-10.</source>
        <translation>Valores que se ocultan, separados por comas; los rangos con guion, como 3, 8-10.</translation>
    </message>
    <message>
        <source>Values that are hidden, separated by commas; ranges with a hyphen, such as 3, 8-10. Only with Kind of mask: Other.</source>
        <translation>Valores que se ocultan, separados por comas; los rangos con guion, como 3, 8-10. Solo con Tipo de máscara: Otro.</translation>
    </message>
    <message>
        <source>Values that cannot be class values of one byte were renumbered: {pairs}.</source>
        <translation>Los valores que no pueden ser valores de clase de un byte se renumeraron: {pairs}.</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Desaparecidos</translation>
    </message>
    <message>
        <source>Verifying the written files</source>
        <translation>Verificando los archivos escritos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View of {}</source>
        <translation>Vista de {}</translation>
    </message>
    <message>
        <source>View: {}</source>
        <translation>Vista: {}</translation>
    </message>
    <message>
        <source>Wait and run the job again; finished windows are kept.</source>
        <translation>Espere y ejecute la tarea de nuevo; las ventanas terminadas se conservan.</translation>
    </message>
    <message>
        <source>Wait for it or cancel it, or choose another output folder.</source>
        <translation>Espere a que termine o cancélela, o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it there; then press Set up again.</source>
        <translation>Espere a que termine, o cancélelo allí; luego pulse de nuevo “Instalar”.</translation>
    </message>
    <message>
        <source>Wait until the program that is writing it has finished, then run the job again.</source>
        <translation>Espere a que el programa que lo está escribiendo haya terminado, y ejecute de nuevo el trabajo.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Warp it first: gdalwarp -tps IN.tif OUT.tif, or QGIS: Raster &gt; Georeferencer.</source>
        <translation>Transfórmelo antes: gdalwarp -tps IN.tif OUT.tif, o QGIS: Ráster &gt; Georreferenciador.</translation>
    </message>
    <message>
        <source>Weakest: {} (F1 {:.2f})</source>
        <translation>La más débil: {} (F1 {:.2f})</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de los pesos</translation>
    </message>
    <message>
        <source>Weight decay of the encoder. Norms and biases are spared. Empty: from the preset, 0.0001; 0.02 for CMID at paper-scale.</source>
        <translation>Decaimiento de los pesos del codificador. Las normas y los sesgos quedan exentos. Vacío: según el preajuste, 0,0001; 0,02 para CMID en paper-scale.</translation>
    </message>
    <message>
        <source>Weight lambda_C in the joint loss.</source>
        <translation>Peso lambda_C en la pérdida conjunta.</translation>
    </message>
    <message>
        <source>Weight lambda_C in the joint loss. Only with Method: SwiMDiff.</source>
        <translation>Peso lambda_C en la pérdida conjunta. Solo con Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Weight lambda_D in the joint loss.</source>
        <translation>Peso lambda_D en la pérdida conjunta.</translation>
    </message>
    <message>
        <source>Weight lambda_D in the joint loss. Only with Method: SwiMDiff.</source>
        <translation>Peso lambda_D en la pérdida conjunta. Solo con Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Weight of the contrast</source>
        <translation>Peso del contraste</translation>
    </message>
    <message>
        <source>Weight of the contrast of views</source>
        <translation>Peso del contraste de vistas</translation>
    </message>
    <message>
        <source>Weight of the diffusion</source>
        <translation>Peso de la difusión</translation>
    </message>
    <message>
        <source>Weight of the places</source>
        <translation>Peso de los lugares</translation>
    </message>
    <message>
        <source>Weight of the reconstruction</source>
        <translation>Peso de la reconstrucción</translation>
    </message>
    <message>
        <source>Weight of the spectrum</source>
        <translation>Peso del espectro</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>What counts as one scene: a file, a folder, a grid cell of each raster (for mosaics), or the value in a column of a table.</source>
        <translation>Qué cuenta como una escena: un archivo, una carpeta, una celda de la cuadrícula de cada ráster (para mosaicos), o el valor de una columna de una tabla.</translation>
    </message>
    <message>
        <source>What each input band shows, such as red,green,blue or blue,green,red,nir, or the name of a usual order: rgb, rgb-nir, bgr-nir, sentinel-2-l1c, sentinel-2-l2a, sentinel-2-land, satlas-sentinel-2, sentinel-1, landsat-8-sr. Empty: red,green,blue for three bands.</source>
        <translation>Qué muestra cada banda de entrada, como red,green,blue o blue,green,red,nir, o el nombre de un orden habitual: rgb, rgb-nir, bgr-nir, sentinel-2-l1c, sentinel-2-l2a, sentinel-2-land, satlas-sentinel-2, sentinel-1, landsat-8-sr. Vacío: red,green,blue para tres bandas.</translation>
    </message>
    <message>
        <source>What is done with each of them.</source>
        <translation>Lo que se hace con cada una.</translation>
    </message>
    <message>
        <source>What is left can be removed later.</source>
        <translation>Lo que queda se puede quitar más tarde.</translation>
    </message>
    <message>
        <source>What is sent there</source>
        <translation>Lo que se envía allí</translation>
    </message>
    <message>
        <source>What is trained above the encoder's maps, for change detection and segmentation.</source>
        <translation>Lo que se entrena sobre los mapas del codificador, para detección de cambios y segmentación.</translation>
    </message>
    <message>
        <source>What is trained above the encoder's maps, for change detection and segmentation. unet: joins the maps from the coarsest to the finest. upernet: pools the coarsest map at several sizes and joins all maps, for segmentation only. tokens: compares a few tokens of both dates, for change only.</source>
        <translation>Lo que se entrena sobre los mapas del codificador, para detección de cambios y segmentación. unet: une los mapas del más grueso al más fino. upernet: agrupa el mapa más grueso en varios tamaños y une todos los mapas, solo para segmentación. tokens: compara unos pocos tokens de ambas fechas, solo para cambio.</translation>
    </message>
    <message>
        <source>What listens at {address} is no scheduler with certificates.</source>
        <translation>Lo que escucha en {address} no es un planificador con certificados.</translation>
    </message>
    <message>
        <source>What numbers in the field mean if the label layer, or the job, has a list of classes. auto: the name of a class if there is such a name, otherwise its value; what could be either is refused. names: names of classes. values: values of classes.</source>
        <translation>Qué significan los números del campo si la capa de etiquetas, o el trabajo, tiene una lista de clases. auto: el nombre de una clase si existe, y si no, su valor; lo que podría ser ambas cosas se rechaza. names: nombres de clases. values: valores de clases.</translation>
    </message>
    <message>
        <source>What numbers in the field mean if the map has a list of classes. auto: the name of a class if there is such a name, otherwise its value; what could be either is refused. names: names of classes. values: values of classes.</source>
        <translation>Qué significan los números del campo si el mapa tiene una lista de clases. auto: el nombre de una clase si existe, y si no, su valor; lo que podría ser ambas cosas se rechaza. names: nombres de clases. values: valores de clases.</translation>
    </message>
    <message>
        <source>What some bands show is not known; they were taken in the model's order: {bands}.</source>
        <translation>No se sabe qué muestran algunas bandas; se tomaron en el orden del modelo: {bands}.</translation>
    </message>
    <message>
        <source>What the encoder makes of the tiles is not cached: {reason}</source>
        <translation>Lo que el codificador obtiene de las teselas no se guarda en la caché: {reason}</translation>
    </message>
    <message>
        <source>What the engine computes on. Builds for NVIDIA cards are ten times as large</source>
        <translation>En qué calcula el motor. Las bibliotecas para tarjetas NVIDIA son diez veces mayores</translation>
    </message>
    <message>
        <source>What the mask calls snow or ice counts as no data too, because it comes and goes with the season. Turn it off to look for changes of snow and ice.</source>
        <translation>Lo que la máscara llama nieve o hielo cuenta también como sin datos, porque va y viene con la estación. Desactívelo para buscar cambios de nieve y hielo.</translation>
    </message>
    <message>
        <source>What the values of chosen masks mean.</source>
        <translation>Qué significan los valores de las máscaras elegidas.</translation>
    </message>
    <message>
        <source>What the values of chosen masks mean. auto: told by the name of the file. scl: scene classification; no data, defects, cloud shadows, clouds and cirrus are hidden (0, 1, 3, 8, 9, 10). qa_pixel: bits of Collection 2; fill, dilated cloud, cirrus, cloud and cloud shadow are hidden (bits 0 to 4). udm2: everything is hidden that its first band does not call clear. fmask: cloud shadow, cloud and no observation are hidden (2, 4, 255). python_fmask: the numbers of python-fmask; null, cloud and shadow are hidden (0, 2, 3). other: the values that you name are hidden.</source>
        <translation>Qué significan los valores de las máscaras elegidas. auto: lo indica el nombre del archivo. scl: clasificación de escena; se ocultan sin datos, defectos, sombras de nubes, nubes y cirros (0, 1, 3, 8, 9, 10). qa_pixel: bits de Collection 2; se ocultan relleno, nube dilatada, cirro, nube y sombra de nube (bits 0 a 4). udm2: se oculta todo lo que su primera banda no llama despejado. fmask: se ocultan sombra de nube, nube y sin observación (2, 4, 255). python_fmask: los números de python-fmask; se ocultan nulo, nube y sombra (0, 2, 3). other: se ocultan los valores que usted indica.</translation>
    </message>
    <message>
        <source>What was fetched is kept. An engine that worked before still does.</source>
        <translation>Lo descargado se conserva. Un motor que ya funcionaba sigue funcionando.</translation>
    </message>
    <message>
        <source>What was fetched is kept: start it again.</source>
        <translation>Lo descargado se conserva: iníciela de nuevo.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What was looked at is kept: the next search is quicker.</source>
        <translation>Lo que se examinó se conserva: la próxima búsqueda es más rápida.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Lo que se hará</translation>
    </message>
    <message>
        <source>What you draw next gets the chosen class. Its key chooses the class and assigns it to selected labels.</source>
        <translation>Lo que dibuje a continuación recibe la clase elegida. Su tecla elige la clase y la asigna a las etiquetas seleccionadas.</translation>
    </message>
    <message>
        <source>What you draw next is an area that you have searched completely: objects without a label do not occur in it. Choose a class to go on with labels.</source>
        <translation>Lo que dibuje ahora es un área que ha revisado por completo: no contiene objetos sin etiqueta. Elija una clase para continuar con las etiquetas.</translation>
    </message>
    <message>
        <source>Where the encoder is trained: on the processor or on a GPU.</source>
        <translation>Dónde se entrena el codificador: en el procesador o en una GPU.</translation>
    </message>
    <message>
        <source>Where the encoder runs: on the processor or on a GPU.</source>
        <translation>Dónde se ejecuta el codificador: en el procesador o en una GPU.</translation>
    </message>
    <message>
        <source>Where the environment lies; choose a short path on Windows</source>
        <translation>Dónde está el entorno; elija una ruta corta en Windows</translation>
    </message>
    <message>
        <source>Where the evaluation runs: on the processor or on a GPU.</source>
        <translation>Dónde se ejecuta la evaluación: en el procesador o en una GPU.</translation>
    </message>
    <message>
        <source>Where the model is trained: on the processor or on a GPU.</source>
        <translation>Dónde se entrena el modelo: en el procesador o en una GPU.</translation>
    </message>
    <message>
        <source>Where the model runs: on the processor or on a GPU.</source>
        <translation>Dónde se ejecuta el modelo: en el procesador o en una GPU.</translation>
    </message>
    <message>
        <source>Where the workers see the same files under the same paths, only paths are sent; otherwise the pixels of each window are, encrypted. Results are written here.</source>
        <translation>Donde los procesos de cálculo ven los mismos archivos en las mismas rutas, solo se envían rutas; si no, los píxeles de cada ventana, cifrados. Los resultados se escriben aquí.</translation>
    </message>
    <message>
        <source>Where to compute: on the processor or on a GPU.</source>
        <translation>Dónde calcular: en el procesador o en una GPU.</translation>
    </message>
    <message>
        <source>Whether known errors of the published code are corrected.</source>
        <translation>Si se corrigen los errores conocidos del código publicado.</translation>
    </message>
    <message>
        <source>Whether known errors of the published code are corrected. corrected: cells are matched where they lie, and each key is kept once. release: the corner of a crop hardly counts when cells are matched, and each process adds every key once more. Only with Method: CMID.</source>
        <translation>Si se corrigen los errores conocidos del código publicado. corrected: las celdas se emparejan donde están, y cada clave se guarda una vez. release: la esquina de un recorte apenas cuenta al emparejar celdas, y cada proceso añade cada clave una vez más. Solo con Método: CMID.</translation>
    </message>
    <message>
        <source>Whether the encoder is better than its start was not measured: that takes more patches that adjoin each other, or more scenes with several patches. With labels, “Evaluate encoder” measures it.</source>
        <translation>No se midió si el codificador es mejor que su inicio: para ello hacen falta más parches contiguos entre sí, o más escenas con varios parches. Con etiquetas, lo mide “Evaluar codificador”.</translation>
    </message>
    <message>
        <source>Which images are searched. Advanced settings take any files.</source>
        <translation>Qué imágenes se buscan. Los ajustes avanzados aceptan cualquier archivo.</translation>
    </message>
    <message>
        <source>Who computes the windows of the image; the result is the same</source>
        <translation>Quién calcula las ventanas de la imagen; el resultado es el mismo</translation>
    </message>
    <message>
        <source>Who made the map, and how to contact them.</source>
        <translation>Quién hizo el mapa y cómo contactar con él.</translation>
    </message>
    <message>
        <source>Whoever has the join file can run programs on this machine in your name. Use one only of people whom you trust, and keep it as you keep a password.</source>
        <translation>Quien tiene el archivo de unión puede ejecutar programas en este equipo en su nombre. Use solo uno de personas en las que confíe, y guárdelo como una contraseña.</translation>
    </message>
    <message>
        <source>Whole areas</source>
        <translation>Áreas enteras</translation>
    </message>
    <message>
        <source>Whole features</source>
        <translation>Objetos completos</translation>
    </message>
    <message>
        <source>Whole image searched</source>
        <translation>Toda la imagen revisada</translation>
    </message>
    <message>
        <source>Width and height of the augmented views. Empty: the size of the patch.</source>
        <translation>Anchura y altura de las vistas aumentadas. Vacío: el tamaño del parche.</translation>
    </message>
    <message>
        <source>Width and height of the pair.</source>
        <translation>Ancho y alto del par.</translation>
    </message>
    <message>
        <source>Width of the denoiser</source>
        <translation>Ancho del eliminador de ruido</translation>
    </message>
    <message>
        <source>Width of the places' head</source>
        <translation>Ancho del cabezal de los lugares</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Window {} of {}: least certain is {}.</source>
        <translation>Ventana {} de {}: lo menos seguro es {}.</translation>
    </message>
    <message>
        <source>Windows blocked a file of the engine (application control, error 4551).</source>
        <translation>Windows bloqueó un archivo del motor (control de aplicaciones, error 4551).</translation>
    </message>
    <message>
        <source>Windows could not load a library of the engine: the Visual C++ runtime is missing or too old.</source>
        <translation>Windows no pudo cargar una biblioteca del motor: el entorno de ejecución de Visual C++ falta o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Windows to label next</source>
        <translation>Ventanas que etiquetar a continuación</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Within the areas that are called changed, both dates still look alike (likeness {likeness:.2f} of 1). Perhaps only light, season, haze or noise differ: compare both images.</source>
        <translation>Dentro de las áreas que se dan por cambiadas, ambas fechas siguen pareciéndose (parecido {likeness:.2f} de 1). Quizá solo difieran la luz, la estación, la bruma o el ruido: compare ambas imágenes.</translation>
    </message>
    <message>
        <source>Without a queue and without negatives of the batch there is nothing to compare a patch with.</source>
        <translation>Sin cola y sin negativos del lote no hay nada con qué comparar un parche.</translation>
    </message>
    <message>
        <source>Without labels</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Procesos de cálculo</translation>
    </message>
    <message>
        <source>Workers that cannot be used</source>
        <translation>Procesos de cálculo que no se pueden usar</translation>
    </message>
    <message>
        <source>Write a list such as [{{"value": 1, "name": "Water", "colour": "#1f78b4"}}].</source>
        <translation>Escriba una lista como [{{"value": 1, "name": "Water", "colour": "#1f78b4"}}].</translation>
    </message>
    <message>
        <source>Write colours as #rrggbb, such as #1f78b4.</source>
        <translation>Escriba los colores como #rrggbb, por ejemplo #1f78b4.</translation>
    </message>
    <message>
        <source>Write it as {order} and add the CRS in brackets, as in [EPSG:4326].</source>
        <translation>Escríbala como {order} y añada el SRC entre corchetes, como en [EPSG:4326].</translation>
    </message>
    <message>
        <source>Write it in pixels, without brackets.</source>
        <translation>Escríbalo en píxeles, sin corchetes.</translation>
    </message>
    <message>
        <source>Write item.json beside the rasters: a STAC item with their place, dates, grid and bands, for catalogues.</source>
        <translation>Escribe item.json junto a los rásteres: un ítem STAC con su lugar, fechas, cuadrícula y bandas, para catálogos.</translation>
    </message>
    <message>
        <source>Write probability.tif with one band per class, in percent.</source>
        <translation>Escribir probability.tif con una banda por clase, en porcentaje.</translation>
    </message>
    <message>
        <source>Write the log as JSON, one object a line.</source>
        <translation>Escribir el registro como JSON, un objeto por línea.</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Escribir el resultado como JSON.</translation>
    </message>
    <message>
        <source>Write them as in: method=cva threshold=0.4.</source>
        <translation>Escríbalos como en: method=cva threshold=0.4.</translation>
    </message>
    <message>
        <source>Write them with the year first, such as lake_2023-12-05.tif, or name the pairs in a table.</source>
        <translation>Escríbalas con el año primero, por ejemplo lake_2023-12-05.tif, o nombre los pares en una tabla.</translation>
    </message>
    <message>
        <source>Write uncertainty.tif: the entropy of the probabilities, scaled to 0 to 1.</source>
        <translation>Escribir uncertainty.tif: la entropía de las probabilidades, escalada de 0 a 1.</translation>
    </message>
    <message>
        <source>Writes a checkpoint and stops. Resume continues from there, even after QGIS was closed.</source>
        <translation>Escribe un punto de control y se detiene. Reanudar continúa desde ahí, incluso después de cerrar QGIS.</translation>
    </message>
    <message>
        <source>Writes files that others can open, and a page with the map and its legend</source>
        <translation>Escribe archivos que otros pueden abrir, y una página con el mapa y su leyenda</translation>
    </message>
    <message>
        <source>Writes the change raster, polygons and report with this threshold. The scores are not computed again.</source>
        <translation>Escribe el ráster de cambio, los polígonos y el informe con este umbral. Las puntuaciones no se calculan de nuevo.</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Escribiendo los cambios</translation>
    </message>
    <message>
        <source>Writing the encoder</source>
        <translation>Escribiendo el codificador</translation>
    </message>
    <message>
        <source>Writing the encoder and the report</source>
        <translation>Escribiendo el codificador y el informe</translation>
    </message>
    <message>
        <source>Writing the maps</source>
        <translation>Escribiendo los mapas</translation>
    </message>
    <message>
        <source>Writing the model and the report</source>
        <translation>Escribiendo el modelo y el informe</translation>
    </message>
    <message>
        <source>Writing the objects</source>
        <translation>Escribiendo los objetos</translation>
    </message>
    <message>
        <source>Writing the points</source>
        <translation>Escribiendo los puntos</translation>
    </message>
    <message>
        <source>Writing the rasters</source>
        <translation>Escribiendo los rásteres</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Writing the zip file</source>
        <translation>Escribiendo el archivo zip</translation>
    </message>
    <message>
        <source>Written to {}</source>
        <translation>Escrito en {}</translation>
    </message>
    <message>
        <source>You can also give the name of a model in the list of models.</source>
        <translation>También puede indicar el nombre de un modelo de la lista de modelos.</translation>
    </message>
    <message>
        <source>You can also give the name of an encoder in the list of models.</source>
        <translation>También puede indicar el nombre de un codificador de la lista de modelos.</translation>
    </message>
    <message>
        <source>Your answers are saved in {}. Open the sample to continue.</source>
        <translation>Sus respuestas están guardadas en {}. Abra la muestra para continuar.</translation>
    </message>
    <message>
        <source>ZSTD</source>
        <translation>ZSTD</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Archivo zip</translation>
    </message>
    <message>
        <source>a band as the others, such as near infrared.</source>
        <translation>una banda como las demás, como el infrarrojo cercano.</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>a filter hides some of its features</source>
        <translation>un filtro oculta algunos de sus objetos espaciales</translation>
    </message>
    <message>
        <source>about {:.1f} h</source>
        <translation>unas {:.1f} h</translation>
    </message>
    <message>
        <source>about {size} in {folder}</source>
        <translation>unos {size} en {folder}</translation>
    </message>
    <message>
        <source>about {size} in {folder}, where {free} are free</source>
        <translation>unos {size} en {folder}, donde hay {free} libres</translation>
    </message>
    <message>
        <source>about {} h left</source>
        <translation>quedan unas {} h</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>unos {} min</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>quedan unos {} min</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>unos {} s</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>accuracy,validation,stratified,random,points,reference,check</source>
        <translation>exactitud,validación,estratificado,aleatorio,puntos,referencia,verificar</translation>
    </message>
    <message>
        <source>adamw; for paper-scale sgd, with CMID adan.</source>
        <translation>adamw; para paper-scale sgd, con CMID adan.</translation>
    </message>
    <message>
        <source>also trains the encoder, together with a decoder; takes minutes to hours and needs many labels.</source>
        <translation>entrena también el codificador, junto con un decodificador; tarda de minutos a horas y necesita muchas etiquetas.</translation>
    </message>
    <message>
        <source>and {count} {count:smaller one|smaller ones}</source>
        <translation>y {count} más pequeñas</translation>
    </message>
    <message>
        <source>and {} more, in the report</source>
        <translation>y {} más, en el informe</translation>
    </message>
    <message>
        <source>anywhere on the map.</source>
        <translation>en cualquier parte del mapa.</translation>
    </message>
    <message>
        <source>area of interest about {:,.4g} {}</source>
        <translation>área de interés de aprox. {:,.4g} {}</translation>
    </message>
    <message>
        <source>as CMID was published.</source>
        <translation>como se publicó CMID.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>precisión media</translation>
    </message>
    <message>
        <source>bands {}</source>
        <translation>bandas {}</translation>
    </message>
    <message>
        <source>batch,table,CSV,folder,STAC,catalogue,archive,time series,pairs,series,all</source>
        <translation>lote,tabla,CSV,carpeta,STAC,catálogo,archivo,serie temporal,pares,serie,todas</translation>
    </message>
    <message>
        <source>bits of Collection 2; fill, dilated cloud, cirrus, cloud and cloud shadow are hidden (bits 0 to 4).</source>
        <translation>bits de Collection 2; se ocultan relleno, nube dilatada, cirro, nube y sombra de nube (bits 0 a 4).</translation>
    </message>
    <message>
        <source>cells are matched where they lie, and each key is kept once.</source>
        <translation>las celdas se emparejan donde están, y cada clave se guarda una vez.</translation>
    </message>
    <message>
        <source>change,difference,two dates,before,after,CVA,IR-MAD,encoder,unsupervised</source>
        <translation>cambio,diferencia,dos fechas,antes,después,CVA,IR-MAD,codificador,no supervisado</translation>
    </message>
    <message>
        <source>change,objects,boxes,appeared,vanished,new,gone,two dates,count</source>
        <translation>cambio,objetos,cajas,aparecido,desaparecido,nuevo,dos fechas,contar</translation>
    </message>
    <message>
        <source>classification,land cover,labels,training,supervised,segmentation,change,learn,polygons</source>
        <translation>clasificación,cobertura del suelo,etiquetas,entrenamiento,supervisado,segmentación,cambio,aprender,polígonos</translation>
    </message>
    <message>
        <source>classification,land cover,map,model,predict,segmentation,probability,uncertainty,areas</source>
        <translation>clasificación,cobertura del suelo,mapa,modelo,predecir,segmentación,probabilidad,incertidumbre,áreas</translation>
    </message>
    <message>
        <source>cloud shadow, cloud and no observation are hidden (2, 4, 255).</source>
        <translation>se ocultan sombra de nube, nube y sin observación (2, 4, 255).</translation>
    </message>
    <message>
        <source>cluster,dask,connection,workers,scheduler,office,versions</source>
        <translation>clúster,dask,conexión,procesos,planificador,oficina,versiones</translation>
    </message>
    <message>
        <source>cluster,dask,worker,office,volunteer,share</source>
        <translation>clúster,dask,proceso,oficina,voluntario,compartir</translation>
    </message>
    <message>
        <source>compares a few tokens of both dates, for change only.</source>
        <translation>compara unos pocos tokens de ambas fechas, solo para cambio.</translation>
    </message>
    <message>
        <source>confusion matrix,error matrix,kappa,precision,recall,F1,IoU,area,confidence interval,validation</source>
        <translation>matriz de confusión,matriz de error,kappa,precisión,exhaustividad,F1,IoU,área,intervalo de confianza,validación</translation>
    </message>
    <message>
        <source>count off by {}</source>
        <translation>recuento con error de {}</translation>
    </message>
    <message>
        <source>drag it</source>
        <translation>arrastrar</translation>
    </message>
    <message>
        <source>each band of an image to mean 0 and standard deviation 1</source>
        <translation>cada banda de una imagen a media 0 y desviación estándar 1</translation>
    </message>
    <message>
        <source>each file is compared with the known one</source>
        <translation>cada archivo se compara con el conocido</translation>
    </message>
    <message>
        <source>each file is compared with the known one, but for {names}</source>
        <translation>cada archivo se compara con el conocido, salvo los de {names}</translation>
    </message>
    <message>
        <source>encoder,accuracy,benchmark,linear probe,nearest neighbours,fine-tuning,segmentation,IoU,F1</source>
        <translation>codificador,exactitud,comparativa,sonda lineal,vecinos más cercanos,ajuste fino,segmentación,IoU,F1</translation>
    </message>
    <message>
        <source>encoder,train,self-supervised,contrastive,MoCo,diffusion,unlabelled,backbone,SwiMDiff</source>
        <translation>codificador,entrenar,autosupervisado,contrastivo,MoCo,difusión,sin etiquetas,red troncal,SwiMDiff</translation>
    </message>
    <message>
        <source>encoder,weights,torchvision,timm,MoCo,SeCo,SSL4EO-S12,SSL4Eco,DeCUR,Satlas,CMID,Swin,safetensors,pth</source>
        <translation>codificador,pesos,torchvision,timm,MoCo,SeCo,SSL4EO-S12,SSL4Eco,DeCUR,Satlas,CMID,Swin,safetensors,pth</translation>
    </message>
    <message>
        <source>everything is hidden that its first band does not call clear.</source>
        <translation>se oculta todo lo que su primera banda no llama despejado.</translation>
    </message>
    <message>
        <source>feature {} was refused</source>
        <translation>el objeto espacial {} fue rechazado</translation>
    </message>
    <message>
        <source>fixed: mean {}; deviation {}</source>
        <translation>fijo: media {}; desviación {}</translation>
    </message>
    <message>
        <source>folder: files in the output folder. zip: a zip file of them as well.</source>
        <translation>folder: archivos en la carpeta de salida. zip: también un archivo zip con ellos.</translation>
    </message>
    <message>
        <source>folds is {folds}.</source>
        <translation>folds es {folds}.</translation>
    </message>
    <message>
        <source>for large images, cut into many patches a scene, and for little time: patches of the same scene count as alike, and the maps also serve to remove noise.</source>
        <translation>para imágenes grandes, divididas en muchos parches por escena, y para poco tiempo: los parches de la misma escena cuentan como similares, y los mapas sirven también para eliminar ruido.</translation>
    </message>
    <message>
        <source>for single images, and for maps that keep where things lie: hidden parts are rebuilt, and places are matched between views; a step takes twice as long.</source>
        <translation>para imágenes sueltas y para mapas que conservan dónde están las cosas: se reconstruyen partes ocultas y se emparejan lugares entre vistas; un paso tarda el doble.</translation>
    </message>
    <message>
        <source>geotiff: tiled GeoTIFF with overviews. cog: cloud-optimised GeoTIFF.</source>
        <translation>geotiff: GeoTIFF teselado con pirámides. cog: GeoTIFF optimizado para la nube.</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>hours on a CPU.</source>
        <translation>horas en una CPU.</translation>
    </message>
    <message>
        <source>hours on a GPU.</source>
        <translation>horas en una GPU.</translation>
    </message>
    <message>
        <source>if change is common</source>
        <translation>si el cambio es frecuente</translation>
    </message>
    <message>
        <source>if change is rare</source>
        <translation>si el cambio es raro</translation>
    </message>
    <message>
        <source>in each class of the map.</source>
        <translation>en cada clase del mapa.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>intersection, before, after, union, or xmin,ymin,xmax,ymax in the CRS of the result; any other CRS follows in brackets, such as 1,2,3,4 [EPSG:4326].</source>
        <translation>intersection, before, after, union, o xmin,ymin,xmax,ymax en el SRC del resultado; cualquier otro SRC va detrás entre corchetes, como 1,2,3,4 [EPSG:4326].</translation>
    </message>
    <message>
        <source>it belongs to other sources or settings</source>
        <translation>pertenece a otros orígenes o configuraciones</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>it has another format</source>
        <translation>tiene otro formato</translation>
    </message>
    <message>
        <source>it has another size</source>
        <translation>tiene otro tamaño</translation>
    </message>
    <message>
        <source>it has fields that its file does not have</source>
        <translation>tiene campos que su archivo no tiene</translation>
    </message>
    <message>
        <source>it has its own nodata ranges in QGIS</source>
        <translation>tiene sus propios rangos sin datos en QGIS</translation>
    </message>
    <message>
        <source>it is being edited, and unsaved edits are not in the file</source>
        <translation>se está editando, y las ediciones sin guardar no están en el archivo</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is not a file on this machine</source>
        <translation>no es un archivo de este equipo</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>no es un archivo simple</translation>
    </message>
    <message>
        <source>iteratively reweighted multivariate alteration detection; insensitive to linear radiometric differences.</source>
        <translation>detección de alteraciones multivariante reponderada iterativamente; insensible a las diferencias radiométricas lineales.</translation>
    </message>
    <message>
        <source>its CRS cannot be written</source>
        <translation>su SRC no se puede escribir</translation>
    </message>
    <message>
        <source>its CRS in QGIS ({}) is not that of its file</source>
        <translation>su SRC en QGIS ({}) no es el de su archivo</translation>
    </message>
    <message>
        <source>its certificates are damaged</source>
        <translation>sus certificados están dañados</translation>
    </message>
    <message>
        <source>its datum is not that of the image; it goes where QGIS draws it</source>
        <translation>su datum no es el de la imagen; va donde QGIS la dibuja</translation>
    </message>
    <message>
        <source>its file contains several layers</source>
        <translation>su archivo contiene varias capas</translation>
    </message>
    <message>
        <source>its format ({}) is read by QGIS only</source>
        <translation>su formato ({}) solo lo lee QGIS</translation>
    </message>
    <message>
        <source>its texts are encoded as is chosen in QGIS</source>
        <translation>sus textos se codifican como se elige en QGIS</translation>
    </message>
    <message>
        <source>joins the maps from the coarsest to the finest.</source>
        <translation>une los mapas del más grueso al más fino.</translation>
    </message>
    <message>
        <source>learns more in a short training.</source>
        <translation>aprende más en un entrenamiento corto.</translation>
    </message>
    <message>
        <source>length of the standardised change vector; fast.</source>
        <translation>longitud del vector de cambio estandarizado; rápido.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>linear-probe, knn and fine-tune need folders or zips of labelled images with one folder per class. change needs one folder per city, each with the rasters before, after and change. segmentation needs folders that hold the folders images and masks, with files of equal names, or rasters with a layer of polygons.</source>
        <translation>linear-probe, knn y fine-tune necesitan carpetas o zips de imágenes etiquetadas con una carpeta por clase. change necesita una carpeta por ciudad, cada una con los rásteres before, after y change. segmentation necesita carpetas con las carpetas images y masks, con archivos de los mismos nombres, o rásteres con una capa de polígonos.</translation>
    </message>
    <message>
        <source>linear: one layer, fitted to its end; best in most cases. neighbours: the labelled places that look most alike decide. tuned: the encoder learns as well, which takes minutes; it is kept only if it does better than the linear layer.</source>
        <translation>linear: una capa, ajustada hasta el final; lo mejor en la mayoría de los casos. neighbours: deciden los lugares etiquetados que más se parecen. tuned: el codificador también aprende, lo que tarda minutos; solo se conserva si es mejor que la capa lineal.</translation>
    </message>
    <message>
        <source>little</source>
        <translation>poco</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <source>minutes, to see that it works.</source>
        <translation>minutos, para ver que funciona.</translation>
    </message>
    <message>
        <source>much</source>
        <translation>mucho</translation>
    </message>
    <message>
        <source>names of classes.</source>
        <translation>nombres de clases.</translation>
    </message>
    <message>
        <source>none, points are drawn</source>
        <translation>ninguna, se extraen puntos</translation>
    </message>
    <message>
        <source>none; gaussian: each score is combined with those around it, because change is rarely one pixel wide; or outlines: the same, then drawn along the outlines that both images show.</source>
        <translation>none; gaussian: cada puntuación se combina con las de su alrededor, porque el cambio rara vez tiene un píxel de ancho; u outlines: lo mismo, trazado después a lo largo de los contornos que muestran ambas imágenes.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>nothing: {size} are read from {folder}</source>
        <translation>nada: se leen {size} de {folder}</translation>
    </message>
    <message>
        <source>object detection,boxes,count,cars,buildings,boats,labels,COCO,YOLO,training,supervised,learn</source>
        <translation>detección de objetos,cajas,contar,coches,edificios,barcos,etiquetas,COCO,YOLO,entrenamiento,supervisado,aprender</translation>
    </message>
    <message>
        <source>object detection,boxes,count,cars,buildings,boats,model,predict,districts</source>
        <translation>detección de objetos,cajas,contar,coches,edificios,barcos,modelo,predecir,distritos</translation>
    </message>
    <message>
        <source>objects.gpkg of the first date, written by detect-objects.</source>
        <translation>objects.gpkg de la primera fecha, escrito por detect-objects.</translation>
    </message>
    <message>
        <source>objects.gpkg of the second date, written by detect-objects.</source>
        <translation>objects.gpkg de la segunda fecha, escrito por detect-objects.</translation>
    </message>
    <message>
        <source>on a square grid with a random start.</source>
        <translation>en una cuadrícula cuadrada con un inicio aleatorio.</translation>
    </message>
    <message>
        <source>one layer, fitted to its end; best in most cases.</source>
        <translation>una capa, ajustada hasta el final; lo mejor en la mayoría de los casos.</translation>
    </message>
    <message>
        <source>only some of its features are selected</source>
        <translation>solo están seleccionados algunos de sus objetos espaciales</translation>
    </message>
    <message>
        <source>other images, bands or patches, or images that have changed</source>
        <translation>otras imágenes, bandas o parches, o imágenes que han cambiado</translation>
    </message>
    <message>
        <source>patterns in the bands and the encoder's maps, and how well one date predicts the other; best on average of the methods that learn nothing.</source>
        <translation>patrones en las bandas y en los mapas del codificador, y lo bien que una fecha predice la otra; el mejor en promedio de los métodos que no aprenden nada.</translation>
    </message>
    <message>
        <source>patterns in the feature maps of an encoder, and how well one date predicts the other.</source>
        <translation>patrones en los mapas de características de un codificador, y lo bien que una fecha predice la otra.</translation>
    </message>
    <message>
        <source>pip needs a Python.</source>
        <translation>pip necesita un Python.</translation>
    </message>
    <message>
        <source>pixels where it is 0 have no data.</source>
        <translation>los píxeles donde es 0 no tienen datos.</translation>
    </message>
    <message>
        <source>pools the coarsest map at several sizes and joins all maps, for segmentation only.</source>
        <translation>agrupa el mapa más grueso en varios tamaños y une todos los mapas, solo para segmentación.</translation>
    </message>
    <message>
        <source>python-fmask</source>
        <translation>python-fmask</translation>
    </message>
    <message>
        <source>quick: trains a small network on the bands, their texture and an encoder's maps; takes seconds. thorough: also trains the encoder, together with a decoder; takes minutes to hours and needs many labels.</source>
        <translation>quick: entrena una pequeña red con las bandas, su textura y los mapas de un codificador; tarda segundos. thorough: entrena también el codificador, junto con un decodificador; tarda de minutos a horas y necesita muchas etiquetas.</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>pesos aleatorios</translation>
    </message>
    <message>
        <source>reference is {reference}.</source>
        <translation>reference es {reference}.</translation>
    </message>
    <message>
        <source>scene classification,tiles,places,land use,labels,training,supervised,learn</source>
        <translation>clasificación de escenas,teselas,lugares,uso del suelo,etiquetas,entrenamiento,supervisado,aprender</translation>
    </message>
    <message>
        <source>scene classification,tiles,places,land use,model,predict,probability</source>
        <translation>clasificación de escenas,teselas,lugares,uso del suelo,modelo,predecir,probabilidad</translation>
    </message>
    <message>
        <source>scene classification; no data, defects, cloud shadows, clouds and cirrus are hidden (0, 1, 3, 8, 9, 10).</source>
        <translation>clasificación de escena; se ocultan sin datos, defectos, sombras de nubes, nubes y cirros (0, 1, 3, 8, 9, 10).</translation>
    </message>
    <message>
        <source>shift {:.1f} px</source>
        <translation>desplazamiento {:.1f} px</translation>
    </message>
    <message>
        <source>similar,search,find,retrieval,tiles,places,example,archive</source>
        <translation>parecido,buscar,encontrar,recuperación,teselas,lugares,ejemplo,archivo</translation>
    </message>
    <message>
        <source>smoothed by </source>
        <translation>suavizado de </translation>
    </message>
    <message>
        <source>standardised: each band of each image is scaled to mean 0 and standard deviation 1. fixed: by the mean and deviation below.</source>
        <translation>standardised: cada banda de cada imagen se escala a media 0 y desviación estándar 1. fixed: con la media y la desviación de abajo.</translation>
    </message>
    <message>
        <source>start from: {}</source>
        <translation>partir de: {}</translation>
    </message>
    <message>
        <source>task is {choice}.</source>
        <translation>task es {choice}.</translation>
    </message>
    <message>
        <source>the checkout</source>
        <translation>la copia del repositorio</translation>
    </message>
    <message>
        <source>the corner of a crop hardly counts when cells are matched, and each process adds every key once more.</source>
        <translation>la esquina de un recorte apenas cuenta al emparejar celdas, y cada proceso añade cada clave una vez más.</translation>
    </message>
    <message>
        <source>the encoder learns as well, which takes minutes; it is kept only if it does better than the linear layer.</source>
        <translation>el codificador también aprende, lo que tarda minutos; solo se conserva si es mejor que la capa lineal.</translation>
    </message>
    <message>
        <source>the environment variable {}</source>
        <translation>la variable de entorno {}</translation>
    </message>
    <message>
        <source>the fused score, and what a small network learns on this very pair, without labels. Clearly better where pixels are finer than 3 m and where large even areas change, such as water; worse than fused where change is rare at 10 m. Takes two to three times as long.</source>
        <translation>la puntuación fusionada, y lo que una pequeña red aprende de este mismo par, sin etiquetas. Claramente mejor donde los píxeles son más finos que 3 m y donde cambian grandes áreas uniformes, como el agua; peor que fused donde el cambio es raro a 10 m. Tarda de dos a tres veces más.</translation>
    </message>
    <message>
        <source>the labelled places that look most alike decide.</source>
        <translation>deciden los lugares etiquetados más parecidos.</translation>
    </message>
    <message>
        <source>the name of a class if there is such a name, otherwise its value; what could be either is refused.</source>
        <translation>el nombre de una clase si existe, y si no, su valor; lo que podría ser ambas cosas se rechaza.</translation>
    </message>
    <message>
        <source>the nodata value of its file is switched off in QGIS</source>
        <translation>el valor sin datos de su archivo está desactivado en QGIS</translation>
    </message>
    <message>
        <source>the numbers of python-fmask; null, cloud and shadow are hidden (0, 2, 3).</source>
        <translation>los números de python-fmask; se ocultan nulo, nube y sombra (0, 2, 3).</translation>
    </message>
    <message>
        <source>the options of the plugin</source>
        <translation>las opciones del complemento</translation>
    </message>
    <message>
        <source>the package index that pip is set up with</source>
        <translation>el índice de paquetes configurado para pip</translation>
    </message>
    <message>
        <source>the set-up</source>
        <translation>la instalación</translation>
    </message>
    <message>
        <source>the sizes and durations used in the publication.</source>
        <translation>los tamaños y duraciones usados en la publicación.</translation>
    </message>
    <message>
        <source>the values that you name are hidden.</source>
        <translation>se ocultan los valores que usted indica.</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>el archivo entero</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>threshold is {rule}.</source>
        <translation>threshold es {rule}.</translation>
    </message>
    <message>
        <source>told by the name of the file.</source>
        <translation>lo indica el nombre del archivo.</translation>
    </message>
    <message>
        <source>torch ({torch}) and torchvision ({torchvision}) come from different places.</source>
        <translation>torch ({torch}) y torchvision ({torchvision}) vienen de lugares distintos.</translation>
    </message>
    <message>
        <source>torch or torchvision is missing in the new environment.</source>
        <translation>Falta torch o torchvision en el entorno nuevo.</translation>
    </message>
    <message>
        <source>trains a small network on the bands, their texture and an encoder's maps; takes seconds.</source>
        <translation>entrena una pequeña red con las bandas, su textura y los mapas de un codificador; tarda segundos.</translation>
    </message>
    <message>
        <source>transparency if nearly all of its values are 0 or the highest one.</source>
        <translation>transparencia si casi todos sus valores son 0 o el más alto.</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>uv, a program that installs packages; it is fetched first ({size:.0f} MB)</source>
        <translation>uv, un programa que instala paquetes; se descarga antes ({size:.0f} MB)</translation>
    </message>
    <message>
        <source>uv, which is on this computer</source>
        <translation>uv, que está en este equipo</translation>
    </message>
    <message>
        <source>values of classes.</source>
        <translation>valores de clases.</translation>
    </message>
    <message>
        <source>version {other} of the engine in place of {own}</source>
        <translation>versión {other} del motor en lugar de {own}</translation>
    </message>
    <message>
        <source>what is inside the frame? Press its key. Each answer is saved at once.</source>
        <translation>¿qué hay dentro del marco? Pulse su tecla. Cada respuesta se guarda de inmediato.</translation>
    </message>
    <message>
        <source>window_px {window_px}, halo_px {halo_px}, align_px {align_px} make no tiles.</source>
        <translation>window_px {window_px}, halo_px {halo_px}, align_px {align_px} no dan ninguna tesela.</translation>
    </message>
    <message>
        <source>with momentum, as SwiMDiff was published.</source>
        <translation>con momento, como se publicó SwiMDiff.</translation>
    </message>
    <message>
        <source>your answer is {}. Another key changes it.</source>
        <translation>su respuesta es {}. Otra tecla la cambia.</translation>
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
        <translation>{:.1f} GB de memoria</translation>
    </message>
    <message>
        <source>{:.1f} h</source>
        <translation>{:.1f} h</translation>
    </message>
    <message>
        <source>{:.1f} keys of the same scene in the queue</source>
        <translation>{:.1f} claves de la misma escena en la cola</translation>
    </message>
    <message>
        <source>{:.2f} %</source>
        <translation>{:.2f} %</translation>
    </message>
    <message>
        <source>{:g} % interval: {} to {}</source>
        <translation>Intervalo del {:g} %: de {} a {}</translation>
    </message>
    <message>
        <source>{:g} m</source>
        <translation>{:g} m</translation>
    </message>
    <message>
        <source>{address} cannot be reached: {reason}</source>
        <translation>No se puede llegar a {address}: {reason}</translation>
    </message>
    <message>
        <source>{address} is not used. {reason}</source>
        <translation>{address} no se usa. {reason}</translation>
    </message>
    <message>
        <source>{advice} {setup}</source>
        <translation>{advice} {setup}</translation>
    </message>
    <message>
        <source>{appeared:,} appeared, {vanished:,} vanished, {stayed:,} stayed.</source>
        <translation>{appeared:,} aparecieron, {vanished:,} desaparecieron, {stayed:,} permanecieron.</translation>
    </message>
    <message>
        <source>{area_ha:,.2f} ha changed, {percent:.2f} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Cambiaron {area_ha:,.2f} ha, el {percent:.2f} % de lo comparado, en {polygons:,} {polygons:área|áreas}.</translation>
    </message>
    <message>
        <source>{areas:,} {areas:area|areas}, {size}</source>
        <translation>{areas:,} {areas:área|áreas}, {size}</translation>
    </message>
    <message>
        <source>{asked} {asked:point is|points are} too few: the map has {count} {count:class|classes}, and each needs {fewest}.</source>
        <translation>{asked} {asked:punto|puntos} {asked:es|son} muy pocos: el mapa tiene {count} {count:clase|clases}, y cada una necesita {fewest}.</translation>
    </message>
    <message>
        <source>{before} ({before_width} x {before_height} px) and {after} ({after_width} x {after_height} px) are not georeferenced and differ in size.</source>
        <translation>{before} ({before_width} x {before_height} px) y {after} ({after_width} x {after_height} px) no están georreferenciados y tienen tamaños distintos.</translation>
    </message>
    <message>
        <source>{before} and {after} do not overlap.</source>
        <translation>{before} y {after} no se superponen.</translation>
    </message>
    <message>
        <source>{before} and {after} have no pixel with data in both.</source>
        <translation>{before} y {after} no tienen ningún píxel con datos en ambos.</translation>
    </message>
    <message>
        <source>{before} and {after} share only one row or column of pixels.</source>
        <translation>{before} y {after} solo comparten una fila o una columna de píxeles.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {labels} {labels:label|labels}: {overall:.1f} % of the pixels of labels that were left out are right, {balanced:.1f} % as the mean over the classes.</source>
        <translation>{classes} {classes:clase|clases} a partir de {labels} {labels:etiqueta|etiquetas}: {overall:.1f} % de los píxeles de etiquetas excluidas son correctos, {balanced:.1f} % como media de las clases.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {labels} {labels:label|labels}; the accuracy was not measured.</source>
        <translation>{classes} {classes:clase|clases} a partir de {labels} {labels:etiqueta|etiquetas}; la exactitud no se midió.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {objects:,} {objects:object|objects}: average precision {average:.2f} where areas were left out; of 100 objects found, {precision:.0f} are right, and {recall:.0f} of 100 are found.</source>
        <translation>{classes} {classes:clase|clases} a partir de {objects:,} {objects:objeto|objetos}: precisión media {average:.2f} donde se excluyeron áreas; de 100 objetos encontrados, {precision:.0f} son correctos, y se encuentran {recall:.0f} de 100.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {objects:,} {objects:object|objects}; how well they are found was not measured.</source>
        <translation>{classes} {classes:clase|clases} a partir de {objects:,} {objects:objeto|objetos}; no se midió lo bien que se encuentran.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {tiles} labelled {tiles:place|places}: {overall:.1f} % of the places that were left out are right, {balanced:.1f} % with all classes alike.</source>
        <translation>{classes} {classes:clase|clases} a partir de {tiles} {tiles:lugar etiquetado|lugares etiquetados}: el {overall:.1f} % de los lugares excluidos es correcto, el {balanced:.1f} % con todas las clases por igual.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {tiles} labelled {tiles:place|places}; how well they are told apart was not measured.</source>
        <translation>{classes} {classes:clase|clases} a partir de {tiles} {tiles:lugar etiquetado|lugares etiquetados}; no se midió lo bien que se distinguen.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} on {area:,.2f} ha; the largest is {largest} ({percent:.1f} %).</source>
        <translation>{classes} {classes:clase|clases} en {area:,.2f} ha; la mayor es {largest} ({percent:.1f} %).</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes}, several a place, from {tiles} labelled {tiles:place|places}. Of the places that were left out: mean average precision {precision:.2f}, mean F1 {f1:.2f}.</source>
        <translation>{classes} {classes:clase|clases}, varias por lugar, de {tiles} {tiles:lugar etiquetado|lugares etiquetados}. En los lugares que se dejaron fuera: precisión media de las clases {precision:.2f}, F1 medio {f1:.2f}.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes}, {labels} {labels:label|labels}.</source>
        <translation>{classes} {classes:clase|clases}, {labels} {labels:etiqueta|etiquetas}.</translation>
    </message>
    <message>
        <source>{count:,} more, in counts.csv</source>
        <translation>{count:,} más, en counts.csv</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} test {total:image|images} {count:is|are} among the training images as well, so the figures are too good. Remove them from one side, or choose the same path for both, which splits the images.</source>
        <translation>{count:,} de {total:,} {total:imagen|imágenes} de prueba {count:está|están} también entre las de entrenamiento, así que las cifras son demasiado buenas. Quítelas de un lado, o elija la misma ruta para ambos, lo que reparte las imágenes.</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} {total:place|places} {count:has|have} no probabilities in {path}: left out of the curve.</source>
        <translation>{count:,} de {total:,} lugares no {count:tiene|tienen} probabilidades en {path}: excluidos de la curva.</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} {total:point|points} {count:has|have} no class yet: left out. The figures hold as if they were like the others; label them too.</source>
        <translation>{count:,} de {total:,} {total:punto|puntos} aún no {count:tiene|tienen} clase: excluidos. Las cifras valen como si fueran iguales a los demás; etiquételos también.</translation>
    </message>
    <message>
        <source>{count:,} test {count:image is|images are} among the training images as well: {names}.</source>
        <translation>{count:,} {count:imagen de prueba está|imágenes de prueba están} también entre las de entrenamiento: {names}.</translation>
    </message>
    <message>
        <source>{count:,} {count:file|files} of the label table {count:is|are} not among the images, such as {names}.</source>
        <translation>{count:,} {count:archivo|archivos} de la tabla de etiquetas no {count:está|están} entre las imágenes, por ejemplo {names}.</translation>
    </message>
    <message>
        <source>{count:,} {count:folder holds no image and is|folders hold no image and are} no class: {names}.</source>
        <translation>{count:,} {count:carpeta no contiene ninguna imagen y no es|carpetas no contienen ninguna imagen y no son} clase: {names}.</translation>
    </message>
    <message>
        <source>{count:,} {count:image is|images are} not in the label table and {count:was|were} left out.</source>
        <translation>{count:,} {count:imagen|imágenes} no {count:está|están} en la tabla de etiquetas y se {count:excluyó|excluyeron}.</translation>
    </message>
    <message>
        <source>{count:,} {count:image|images} had another size and {count:was|were} resampled to {width_px} x {height_px} px.</source>
        <translation>{count:,} {count:imagen|imágenes} {count:tenía|tenían} otro tamaño y se {count:remuestreó|remuestrearon} a {width_px} x {height_px} px.</translation>
    </message>
    <message>
        <source>{count:,} {count:object|objects} are left out, since they lie where only one of the dates was searched.</source>
        <translation>{count:,} {count:objeto se excluye|objetos se excluyen}, porque allí solo se buscó en una de las fechas.</translation>
    </message>
    <message>
        <source>{count:,} {count:object|objects} that no window saw as a whole {count:was|were} joined from {count:its|their} pieces.</source>
        <translation>{count:,} {count:objeto|objetos} que ninguna ventana vio {count:entero|enteros} {count:se unió|se unieron} a partir de sus partes.</translation>
    </message>
    <message>
        <source>{count:,} {count:object|objects}: {classes}.</source>
        <translation>{count:,} {count:objeto|objetos}: {classes}.</translation>
    </message>
    <message>
        <source>{count:,} {count:patch|patches}</source>
        <translation>{count:,} {count:parche|parches}</translation>
    </message>
    <message>
        <source>{count:,} {count:point|points}, simple random, in {classes} {classes:class|classes}.</source>
        <translation>{count:,} {count:punto|puntos}, aleatorio simple, en {classes} {classes:clase|clases}.</translation>
    </message>
    <message>
        <source>{count:,} {count:point|points}, stratified random, in {classes} {classes:class|classes}.</source>
        <translation>{count:,} {count:punto|puntos}, aleatorio estratificado, en {classes} {classes:clase|clases}.</translation>
    </message>
    <message>
        <source>{count:,} {count:point|points}, systematic, in {classes} {classes:class|classes}.</source>
        <translation>{count:,} {count:punto|puntos}, sistemático, en {classes} {classes:clase|clases}.</translation>
    </message>
    <message>
        <source>{count:,} {count:scene|scenes}</source>
        <translation>{count:,} {count:escena|escenas}</translation>
    </message>
    <message>
        <source>{count:,} {count:step|steps}</source>
        <translation>{count:,} {count:paso|pasos}</translation>
    </message>
    <message>
        <source>{count} damaged {count:patch|patches}</source>
        <translation>{count} {count:parche dañado|parches dañados}</translation>
    </message>
    <message>
        <source>{count} more {count:run has|runs have} failed; {table} lists all of them.</source>
        <translation>{count} {count:ejecución más ha|ejecuciones más han} fallado; {table} las enumera todas.</translation>
    </message>
    <message>
        <source>{count} more {count:worker|workers} cannot be used: {name} {there} is there, {here} is here. Install the same version on all machines.</source>
        <translation>{count} {count:proceso de cálculo más no se puede|procesos de cálculo más no se pueden} usar: allí hay {name} {there}, aquí {here}. Instale la misma versión en todos los equipos.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} {looked_at:image|images} that were looked at {count:has|have} large areas of the value {value:g} in every band, which count as data: {names}. If they show nothing, as beside a scene, enter {value:g} under “Nodata”; else they distort statistics and results.</source>
        <translation>{count} de {looked_at} {looked_at:imagen examinada tiene|imágenes examinadas tienen} grandes áreas con el valor {value:g} en todas las bandas, que cuentan como datos: {names}. Si no muestran nada, como junto a una escena, introduzca {value:g} en “Valor sin datos”; de lo contrario, falsean las estadísticas y los resultados.</translation>
    </message>
    <message>
        <source>{count} of {tested} tested {tested:feature|features} {count:lies|lie} within {reach_px:g} px of a feature that was learned from; the nearest is {nearest_px:.1f} px away (from outline to outline). The accuracy may look better than it is. Draw further apart, or choose larger blocks.</source>
        <translation>{count} de {tested} objetos espaciales comprobados {count:está|están} a menos de {reach_px:g} px de un objeto espacial del que se aprendió; el más próximo está a {nearest_px:.1f} px (de contorno a contorno). La exactitud puede parecer mejor de lo que es. Dibuje más separado, o elija bloques más grandes.</translation>
    </message>
    <message>
        <source>{count} of {tested} tested {tested:feature|features} {count:lies|lie} within {reach_px:g} px of a feature that was learned from; the nearest is {nearest_px:.1f} px away (from outline to outline). The accuracy may look better than it is. Draw further apart, or validate with blocks.</source>
        <translation>{count} de {tested} objetos espaciales comprobados {count:está|están} a menos de {reach_px:g} px de un objeto espacial del que se aprendió; el más próximo está a {nearest_px:.1f} px (de contorno a contorno). La exactitud puede parecer mejor de lo que es. Dibuje más separado, o valide con bloques.</translation>
    </message>
    <message>
        <source>{count} of {tested} tested {tested:tile|tiles} {count:overlaps|overlap} one that was learned from. The accuracy may look better than it is. Use larger blocks, or no overlap.</source>
        <translation>{count} de {tested} {tested:tesela probada|teselas probadas} se {count:solapa|solapan} con una de la que se aprendió. La exactitud puede parecer mejor de lo que es. Use bloques mayores, o ningún solape.</translation>
    </message>
    <message>
        <source>{count} of {tiles} {tiles:tile|tiles} got no class, because less than half of {count:its|their} pixels have data. Tiles at the corners may lie outside of the image with more than half of their area.</source>
        <translation>{count} de {tiles} {tiles:tesela|teselas} no {count:tiene|tienen} clase, porque menos de la mitad de sus píxeles tiene datos. En las esquinas, una tesela puede quedar con más de la mitad de su superficie fuera de la imagen.</translation>
    </message>
    <message>
        <source>{count} of {total} {total:image|images} cannot be opened and {count:is|are} left out: {reasons}</source>
        <translation>{count} de {total} imágenes no se {count:puede|pueden} abrir y se {count:excluye|excluyen}: {reasons}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:image|images} cannot be used: {reasons}</source>
        <translation>{count} de {total} imágenes no se pueden usar: {reasons}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:object|objects} are longer than the {most:.0f} px that are seen at once, so their boxes will be rough. Choose a smaller “Enlargement”, or train a model of their own for them.</source>
        <translation>{count} de {total} {total:objeto|objetos} {count:es más largo|son más largos} que los {most:.0f} px que se ven a la vez, así que sus recuadros serán imprecisos. Elija una “Ampliación” menor, o entrene para ellos un modelo propio.</translation>
    </message>
    <message>
        <source>{count} searched {count:area|areas}.</source>
        <translation>{count} {count:área revisada|áreas revisadas}.</translation>
    </message>
    <message>
        <source>{count} {count:area is|areas are} so large that {count:it was|they were} cut in the polygons; the parts are features of their own.</source>
        <translation>{count} {count:área es tan grande que se cortó|áreas son tan grandes que se cortaron} en los polígonos; las partes son objetos espaciales propios.</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by colour</source>
        <translation>{count} {count:banda|bandas} por color</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by name</source>
        <translation>{count} {count:banda|bandas} por nombre</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by order</source>
        <translation>{count} {count:banda|bandas} por orden</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by wavelength</source>
        <translation>{count} {count:banda|bandas} por longitud de onda</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} of {label} {count:has|have} another resolution than those that were put together, and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:banda|bandas} de {label} {count:tiene|tienen} una resolución distinta de las que se juntaron, y se {count:excluye|excluyen}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:box|boxes} of the labelled images {count:lies|lie} outside of the image or {count:is|are} narrower than a pixel: left out. Look at the labels if you did not expect this.</source>
        <translation>{count} {count:caja|cajas} de las imágenes etiquetadas {count:queda|quedan} fuera de la imagen o {count:es|son} más {count:estrecha|estrechas} que un píxel: {count:excluida|excluidas}. Revise las etiquetas si no lo esperaba.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} left out, because {count:its date|their dates} can be read in several ways: {names}. Write dates with the year first, such as 2023-12-05.</source>
        <translation>{count} {count:archivo queda|archivos quedan} fuera, porque {count:su fecha se puede|sus fechas se pueden} leer de varias maneras: {names}. Escriba las fechas con el año primero, por ejemplo 2023-12-05.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} left out, without a date, as a mask or preview, or in no pair of two dates of a place: {names}.</source>
        <translation>{count} {count:archivo queda|archivos quedan} fuera, sin fecha, por ser máscara o vista previa, o en ningún par de dos fechas de un lugar: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of {label} {count:has the name|have names} of masks, quality bands, thermal bands or previews, and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:archivo|archivos} de {label} {count:tiene nombre|tienen nombres} de máscaras, bandas de calidad, bandas térmicas o vistas previas, y se {count:excluye|excluyen}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:has|have} no class from the list: select {count:it|them} and press the key of {count:its|their} class.</source>
        <translation>{count} no {count:tiene|tienen} clase de la lista: selecciónelas y pulse la tecla de su clase.</translation>
    </message>
    <message>
        <source>{count} {count:image has|images have} the same pixels as another one. What looks the same is learned from or tested, never both.</source>
        <translation>{count} {count:imagen tiene|imágenes tienen} los mismos píxeles que otra. Lo que se ve igual se aprende o se prueba, nunca ambas cosas.</translation>
    </message>
    <message>
        <source>{count} {count:image is|images are} not in the scene table and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:imagen|imágenes} no {count:está|están} en la tabla de escenas y se {count:excluye|excluyen}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:image is|images are} smaller than a patch of {patch_px} px and left out: {names}.</source>
        <translation>{count} {count:imagen|imágenes} {count:es|son} menores que un parche de {patch_px} px y se {count:excluye|excluyen}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:image|images} could not be used: {reasons}</source>
        <translation>{count} imágenes no se pudieron usar: {reasons}</translation>
    </message>
    <message>
        <source>{count} {count:image|images} of {label} {count:does|do} not have the bands {wanted} and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:imagen|imágenes} de {label} no {count:tiene|tienen} las bandas {wanted} y se {count:excluye|excluyen}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:image|images} smaller than a patch</source>
        <translation>{count} {count:imagen más pequeña|imágenes más pequeñas} que un parche</translation>
    </message>
    <message>
        <source>{count} {count:image|images} that cannot be opened</source>
        <translation>{count} {count:imagen que no se puede abrir|imágenes que no se pueden abrir}</translation>
    </message>
    <message>
        <source>{count} {count:image|images} that the scene table does not name</source>
        <translation>{count} {count:imagen|imágenes} que la tabla de escenas no menciona</translation>
    </message>
    <message>
        <source>{count} {count:image|images} without the wanted bands</source>
        <translation>{count} {count:imagen|imágenes} sin las bandas pedidas</translation>
    </message>
    <message>
        <source>{count} {count:image|images}, such as those in {path}, {count:has|have} no folder of labels: left out. Put the boxes into a folder called labels that lies as the folder images does.</source>
        <translation>{count} {count:imagen|imágenes}, como las de {path}, no {count:tiene|tienen} carpeta de etiquetas: {count:excluida|excluidas}. Ponga las cajas en una carpeta llamada labels situada igual que la carpeta images.</translation>
    </message>
    <message>
        <source>{count} {count:label is|labels are} {name} now. Saved.</source>
        <translation>{count} {count:etiqueta|etiquetas} {count:es|son} ahora {name}. Guardado.</translation>
    </message>
    <message>
        <source>{count} {count:label|labels} deleted. Undo brings {count:it|them} back.</source>
        <translation>{count} {count:etiqueta eliminada|etiquetas eliminadas}. Deshacer {count:la|las} recupera.</translation>
    </message>
    <message>
        <source>{count} {count:label|labels}, saved.</source>
        <translation>{count} {count:etiqueta|etiquetas}, guardadas.</translation>
    </message>
    <message>
        <source>{count} {count:patch is|patches are} damaged and left out: {reasons}</source>
        <translation>{count} {count:parche|parches} {count:está|están} {count:dañado|dañados} y se {count:excluye|excluyen}: {reasons}</translation>
    </message>
    <message>
        <source>{count} {count:patch|patches} in {scenes} {scenes:scene|scenes}</source>
        <translation>{count} {count:parche|parches} en {scenes} {scenes:escena|escenas}</translation>
    </message>
    <message>
        <source>{count} {count:patch|patches} with too little data</source>
        <translation>{count} {count:parche|parches} con muy pocos datos</translation>
    </message>
    <message>
        <source>{count} {count:place has|places have} no truth raster and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:lugar|lugares} no {count:tiene|tienen} un ráster de verdad terreno y se {count:excluye|excluyen}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:place|places} found, ranked. Click another one to search again.</source>
        <translation>{count} {count:lugar encontrado|lugares encontrados}, por orden. Haga clic en otro para buscar de nuevo.</translation>
    </message>
    <message>
        <source>{count} {count:place|places} of {searched:,} {searched:tile|tiles}, with similarities from {most:.2f} down to {least:.2f}.</source>
        <translation>{count} {count:lugar|lugares} de {searched:,} {searched:tesela|teselas}, con parecidos de {most:.2f} a {least:.2f}.</translation>
    </message>
    <message>
        <source>{count} {count:place|places} where a label would help most.</source>
        <translation>{count} {count:lugar|lugares} donde más ayudaría una etiqueta.</translation>
    </message>
    <message>
        <source>{count} {count:point is|points are} too few for {wanted} in each of {classes} {classes:class|classes}: each gets at least {least}. Areas and accuracies of rare classes will have wide intervals.</source>
        <translation>{count} {count:punto|puntos} {count:es|son} muy pocos para {wanted} en cada una de {classes} {classes:clase|clases}: cada una recibe al menos {least}. Las áreas y exactitudes de las clases raras tendrán intervalos anchos.</translation>
    </message>
    <message>
        <source>{count} {count:process computes|processes compute} for {address}.</source>
        <translation>{count} {count:proceso calcula|procesos calculan} para {address}.</translation>
    </message>
    <message>
        <source>{count} {count:process is|processes are} being started.</source>
        <translation>Se {count:está|están} iniciando {count} {count:proceso|procesos}.</translation>
    </message>
    <message>
        <source>{count} {count:process waits|processes wait} for work from {address}.</source>
        <translation>{count} {count:proceso espera|procesos esperan} trabajo de {address}.</translation>
    </message>
    <message>
        <source>{count} {count:run repeats an earlier one|runs repeat earlier ones} with the same inputs and values, and {count:counts|count} once by date: {names}.</source>
        <translation>{count} {count:ejecución repite una anterior|ejecuciones repiten otras anteriores} con las mismas entradas y valores y {count:cuenta|cuentan} una sola vez por fecha: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:tensor is|tensors are} not in the file, the first of them {first}. They have random values; the maps that depend on them are not offered for comparing dates.</source>
        <translation>{count} {count:tensor|tensores} no {count:está|están} en el archivo, el primero de ellos {first}. Tienen valores aleatorios; los mapas que dependen de ellos no se ofrecen para comparar fechas.</translation>
    </message>
    <message>
        <source>{count} {count:tensor|tensors} of the file {count:is|are} not part of the encoder and {count:was|were} left: {names}.</source>
        <translation>{count} {count:tensor|tensores} del archivo no {count:forma|forman} parte del codificador y se {count:dejó|dejaron}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:window|windows} where labels would help most.</source>
        <translation>{count} {count:ventana|ventanas} donde las etiquetas ayudarían más.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers} of the cluster did not finish a window in time and {count:is|are} started again.</source>
        <translation>{count} {count:proceso|procesos} del clúster no {count:terminó|terminaron} una ventana a tiempo y se {count:reinicia|reinician}.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers} of the cluster {count:computes|compute}. The images are read there.</source>
        <translation>{count} {count:proceso de cálculo del clúster calcula|procesos de cálculo del clúster calculan}. Las imágenes se leen allí.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers} of the cluster {count:computes|compute}. The images cannot be read there, so their pixels are sent.</source>
        <translation>{count} {count:proceso de cálculo del clúster calcula|procesos de cálculo del clúster calculan}. Las imágenes no se pueden leer allí, por lo que se envían sus píxeles.</translation>
    </message>
    <message>
        <source>{damaged} of the {read} patches read so far {damaged:is|are} damaged, which is more than one in a hundred; the last one is in {packed}, which was made from {place}.</source>
        <translation>{damaged} de los {read} parches leídos hasta ahora {damaged:está dañado|están dañados}, más de uno de cada cien; el último está en {packed}, creado a partir de {place}.</translation>
    </message>
    <message>
        <source>{damaged} of the {read} patches read so far {damaged:is|are} damaged, which is more than one in a hundred; the last one is in {place}.</source>
        <translation>{damaged} de los {read} parches leídos hasta ahora {damaged:está dañado|están dañados}, más de uno de cada cien; el último está en {place}.</translation>
    </message>
    <message>
        <source>{damaged} of {total} {total:image|images} {damaged:is|are} damaged, which is more than one in a hundred: {reasons}</source>
        <translation>{damaged} de {total} {total:imagen|imágenes} {damaged:está dañada|están dañadas}, más de una de cada cien: {reasons}</translation>
    </message>
    <message>
        <source>{damaged} of {total} {total:patch|patches} {damaged:is|are} damaged, which is more than one in a hundred: {reasons}</source>
        <translation>{damaged} de {total} {total:parche|parches} {damaged:está dañado|están dañados}, más de uno de cada cien: {reasons}</translation>
    </message>
    <message>
        <source>{days} days make no certificate.</source>
        <translation>{days} días no hacen un certificado.</translation>
    </message>
    <message>
        <source>{done} done, {failed} failed</source>
        <translation>{done} terminadas, {failed} fallidas</translation>
    </message>
    <message>
        <source>{done} of {all} {all:run has|runs have} a result, {failed} failed, {waiting} {waiting:is|are} left.</source>
        <translation>{done} de {all} {all:ejecución tiene|ejecuciones tienen} resultado, {failed} con fallo, {waiting} {waiting:pendiente|pendientes}.</translation>
    </message>
    <message>
        <source>{example} has the bands 1 to {count}: {names}. To choose bands for a single source, write PATH{mark}1,2,3</source>
        <translation>{example} tiene las bandas 1 a {count}: {names}. Para elegir las bandas de un solo origen, escriba PATH{mark}1,2,3</translation>
    </message>
    <message>
        <source>{final} is in use by another program; the finished file is {kept}.</source>
        <translation>{final} está en uso por otro programa; el archivo terminado es {kept}.</translation>
    </message>
    <message>
        <source>{final} is in use by another program; the finished files take their places when it is not.</source>
        <translation>{final} está en uso por otro programa; los archivos terminados ocuparán su lugar cuando no lo esté.</translation>
    </message>
    <message>
        <source>{first} and {count} {count:other|others}</source>
        <translation>{first} y {count} {count:otro|otros}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{folder} contains no result of detect-change.</source>
        <translation>{folder} no contiene ningún resultado de detect-change.</translation>
    </message>
    <message>
        <source>{folder} contains no truth raster.</source>
        <translation>{folder} no contiene ningún ráster de verdad terreno.</translation>
    </message>
    <message>
        <source>{folder} contains no {name}.</source>
        <translation>{folder} no contiene ningún {name}.</translation>
    </message>
    <message>
        <source>{folder} contains the result of another job, {job}, which would be replaced.</source>
        <translation>{folder} contiene el resultado de otro trabajo, {job}, que se reemplazaría.</translation>
    </message>
    <message>
        <source>{folder} contains the result of another run.</source>
        <translation>{folder} contiene el resultado de otra ejecución.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} no responde en el puerto {port}.</translation>
    </message>
    <message>
        <source>{job} does not compute on a cluster.</source>
        <translation>{job} no calcula en un clúster.</translation>
    </message>
    <message>
        <source>{job} has no parameter called {name}.</source>
        <translation>{job} no tiene ningún parámetro llamado {name}.</translation>
    </message>
    <message>
        <source>{job} has no raster that a folder could be gone through for.</source>
        <translation>{job} no tiene ningún ráster por el que recorrer una carpeta.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} is not a key.</source>
        <translation>{key} no es una tecla.</translation>
    </message>
    <message>
        <source>{labels} contains {count} labelled {count:pixel|pixels} for {classes} {classes:class|classes}.</source>
        <translation>{labels} contiene {count} píxeles etiquetados para {classes} {classes:clase|clases}.</translation>
    </message>
    <message>
        <source>{label}: {files} {files:file|files} of one band each were put together into {count} {count:acquisition, which is a scene|acquisitions, each of which is a scene}.</source>
        <translation>{label}: {files} {files:archivo|archivos} de una banda cada uno se juntaron en {count} adquisiciones, cada una de las cuales es una escena.</translation>
    </message>
    <message>
        <source>{largest} of {area:,.0f} pixels.</source>
        <translation>{largest}, de un total de {area:,.0f} píxeles.</translation>
    </message>
    <message>
        <source>{largest} of {area:,.2f} ha.</source>
        <translation>{largest}, de un total de {area:,.2f} ha.</translation>
    </message>
    <message>
        <source>{largest}, and {more} smaller {more:class|classes}, of {area:,.0f} pixels.</source>
        <translation>{largest}, y {more} {more:clase menor|clases menores}, de {area:,.0f} píxeles.</translation>
    </message>
    <message>
        <source>{largest}, and {more} smaller {more:class|classes}, of {area:,.2f} ha.</source>
        <translation>{largest}, y {more} {more:clase menor|clases menores}, de {area:,.2f} ha.</translation>
    </message>
    <message>
        <source>{layer} cannot be read: {reason}</source>
        <translation>{layer} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{layer} cannot be written to.</source>
        <translation>No se puede escribir en {layer}.</translation>
    </message>
    <message>
        <source>{layer} cannot store labels of this kind.</source>
        <translation>{layer} no puede guardar etiquetas de este tipo.</translation>
    </message>
    <message>
        <source>{layer} has nodata settings in QGIS that a file cannot store.</source>
        <translation>{layer} tiene una configuración sin datos en QGIS que un archivo no puede guardar.</translation>
    </message>
    <message>
        <source>{layer} is a table without geometries.</source>
        <translation>{layer} es una tabla sin geometrías.</translation>
    </message>
    <message>
        <source>{layer} is an image rendered by a server ({provider}); its colours are not measurements.</source>
        <translation>{layer} es una imagen generada por un servidor ({provider}); sus colores no son mediciones.</translation>
    </message>
    <message>
        <source>{layer} is not a raster layer.</source>
        <translation>{layer} no es una capa ráster.</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer.</source>
        <translation>{layer} no es una capa vectorial.</translation>
    </message>
    <message>
        <source>{learned} {learned:image or polygon is|images or polygons are} left to train on, {tested} to test on.</source>
        <translation>{learned:Queda|Quedan} {learned} {learned:imagen o polígono|imágenes o polígonos} para entrenar, {tested} para probar.</translation>
    </message>
    <message>
        <source>{library} has no build for Python {version} on {machine}.</source>
        <translation>No hay {library} para Python {version} en {machine}.</translation>
    </message>
    <message>
        <source>{map} has no data at any of the places in {reference}.</source>
        <translation>{map} no tiene datos en ninguno de los lugares de {reference}.</translation>
    </message>
    <message>
        <source>{mask} does not cover anything of what is compared.</source>
        <translation>{mask} no cubre nada de lo que se compara.</translation>
    </message>
    <message>
        <source>{mask} has {width} x {height} pixels, but its image has {image_width} x {image_height}.</source>
        <translation>{mask} tiene {width} x {height} píxeles, pero su imagen tiene {image_width} x {image_height}.</translation>
    </message>
    <message>
        <source>{model} needs the bands {wanted}, but the rasters have {known}.</source>
        <translation>{model} necesita las bandas {wanted}, pero los rásteres tienen {known}.</translation>
    </message>
    <message>
        <source>{names} differ only in capital letters and are treated as different classes. Give them one name if they are the same.</source>
        <translation>{names} solo difieren en las mayúsculas y se tratan como clases distintas. Deles un mismo nombre si son la misma.</translation>
    </message>
    <message>
        <source>{names}: all places of {count:this class lie|these classes lie} in one part, so nothing could be learned without it. {count:It was|They were} not tested.</source>
        <translation>{names}: todos los lugares de {count:esta clase|estas clases} están en una sola parte, así que sin ella no se podía aprender nada. {count:No se probó|No se probaron}.</translation>
    </message>
    <message>
        <source>{name} comes with the plugin and cannot be deleted.</source>
        <translation>{name} viene con el complemento y no se puede borrar.</translation>
    </message>
    <message>
        <source>{name} does not contain the {count} {count:feature that was|features that were} written to it.</source>
        <translation>{name} no contiene {count:el objeto espacial que se escribió|los objetos espaciales que se escribieron} en él ({count}).</translation>
    </message>
    <message>
        <source>{name} had been edited since it was written. What was edited is kept in {kept}; {name} is new.</source>
        <translation>{name} se había editado después de escribirse. Lo que se editó se conserva en {kept}; {name} es nuevo.</translation>
    </message>
    <message>
        <source>{name} has a damaged header: {reason}</source>
        <translation>{name} tiene un encabezado dañado: {reason}</translation>
    </message>
    <message>
        <source>{name} has only one feature: it is learned, and never tested. Draw a second one elsewhere.</source>
        <translation>{name} tiene un solo objeto espacial: se aprende y nunca se prueba. Dibuje un segundo en otra parte.</translation>
    </message>
    <message>
        <source>{name} has only {count} px of labels. Draw more of it: at least {least} px.</source>
        <translation>{name} tiene solo {count} px de etiquetas. Dibuje más: al menos {least} px.</translation>
    </message>
    <message>
        <source>{name} has only {count} {count:object|objects}. It is learned, but its figures mean little. Label more: at least {least}.</source>
        <translation>{name} tiene solo {count} {count:objeto|objetos}. Se aprende, pero sus cifras dicen poco. Etiquete más: al menos {least}.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked: {reason}.</source>
        <translation>{name} en {path} no se puede descomprimir: {reason}.</translation>
    </message>
    <message>
        <source>{name} in {path} has a path that leads out of the zip file.</source>
        <translation>{name} en {path} tiene una ruta que sale del archivo zip.</translation>
    </message>
    <message>
        <source>{name} in {path} is encrypted.</source>
        <translation>{name} en {path} está cifrado.</translation>
    </message>
    <message>
        <source>{name} in {path} is truncated.</source>
        <translation>{name} en {path} está truncado.</translation>
    </message>
    <message>
        <source>{name} in {path} unpacks to {mib:.0f} MiB, which is too large for an image.</source>
        <translation>{name} en {path} ocupa {mib:.0f} MiB al descomprimirlo, demasiado para una imagen.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be decoded.</source>
        <translation>{name} está dañado y no se puede decodificar.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes).</source>
        <translation>{name} está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>{name} is not a Python. Choose python, python3 or python.exe, or a folder.</source>
        <translation>{name} no es un Python. Elija python, python3 o python.exe, o una carpeta.</translation>
    </message>
    <message>
        <source>{name} is truncated.</source>
        <translation>{name} está truncado.</translation>
    </message>
    <message>
        <source>{name} is {value}.</source>
        <translation>{name} es {value}.</translation>
    </message>
    <message>
        <source>{name} unpacks to {mib:.0f} MiB, which is too much for an image that is decoded as a whole.</source>
        <translation>{name} ocupa {mib:.0f} MiB descomprimido, demasiado para una imagen que se decodifica entera.</translation>
    </message>
    <message>
        <source>{name} was made for the bands {known}; its first layer was adapted to {bands}. Bands that it does not know have no effect until training changes their weights, unless they replace missing ones.</source>
        <translation>{name} se hizo para las bandas {known}; su primera capa se adaptó a {bands}. Las bandas que no conoce no tienen efecto hasta que el entrenamiento cambie sus pesos, salvo que sustituyan a otras que faltan.</translation>
    </message>
    <message>
        <source>{name} was made for the bands {wanted}, and the rasters show {known}. The bands go into it by their order, so what it sees of them may mean little.</source>
        <translation>{name} se hizo para las bandas {wanted}, y los rásteres muestran {known}. Las bandas entran en él según su orden, así que lo que ve de ellas puede significar poco.</translation>
    </message>
    <message>
        <source>{name} with the weights of the job is not on the machine of a worker.</source>
        <translation>{name} con los pesos de la tarea no está en la máquina de un proceso de cálculo.</translation>
    </message>
    <message>
        <source>{name} {count:,}</source>
        <translation>{name} {count:,}</translation>
    </message>
    <message>
        <source>{name} {other} in place of {own}</source>
        <translation>{name} {other} en lugar de {own}</translation>
    </message>
    <message>
        <source>{name} {percent:.1f} %</source>
        <translation>{name} {percent:.1f} %</translation>
    </message>
    <message>
        <source>{name}, {threads} {threads:thread|threads} of {cores} {cores:core|cores}</source>
        <translation>{name}, {threads} {threads:hilo|hilos} de {cores} {cores:núcleo|núcleos}</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} done</source>
        <translation>{name}: {done} de {all} terminadas</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {share:.0%} of the pixels lie outside of {low:.4g} to {high:.4g} (the image has {least:.4g} to {most:.4g})</source>
        <translation>{name}: el {share:.0%} de los píxeles está fuera de {low:.4g} a {high:.4g} (la imagen tiene de {least:.4g} a {most:.4g})</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in 1 scene, bands {bands}, loss {loss:.3f}.</source>
        <translation>{name}: {steps:,} {steps:paso|pasos} con {patches:,} parches de {patch_px} px en 1 escena, bandas {bands}, pérdida {loss:.3f}.</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in 1 scene, bands {bands}.</source>
        <translation>{name}: {steps:,} {steps:paso|pasos} con {patches:,} parches de {patch_px} px en 1 escena, bandas {bands}.</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}, loss {loss:.3f}.</source>
        <translation>{name}: {steps:,} {steps:paso|pasos} con {patches:,} parches de {patch_px} px en {scenes:,} escenas, bandas {bands}, pérdida {loss:.3f}.</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}.</source>
        <translation>{name}: {steps:,} {steps:paso|pasos} con {patches:,} parches de {patch_px} px en {scenes:,} escenas, bandas {bands}.</translation>
    </message>
    <message>
        <source>{number} in the field {field} of {path} is the name of the class with the value {value}, and the value of the class “{name}”.</source>
        <translation>{number} en el campo {field} de {path} es el nombre de la clase con el valor {value}, y el valor de la clase “{name}”.</translation>
    </message>
    <message>
        <source>{number}: {known} in the model, {role} in the image</source>
        <translation>{number}: {known} en el modelo, {role} en la imagen</translation>
    </message>
    <message>
        <source>{overall:.1f} % of the mapped area is right ({confidence:g} % interval: {low:.1f} % to {high:.1f} %), estimated from {places:,} {places:point|points}.</source>
        <translation>El {overall:.1f} % del área cartografiada es correcto (intervalo del {confidence:g} %: de {low:.1f} % a {high:.1f} %), estimado a partir de {places:,} {places:punto|puntos}.</translation>
    </message>
    <message>
        <source>{overall:.1f} % of the mapped area is right, estimated from {places:,} {places:point|points}.</source>
        <translation>El {overall:.1f} % del área cartografiada es correcto, estimado a partir de {places:,} {places:punto|puntos}.</translation>
    </message>
    <message>
        <source>{overall:.1f} % of {places:,} {places:pixel|pixels} of known class are right. They are not a random sample.</source>
        <translation>El {overall:.1f} % de {places:,} {places:píxel|píxeles} de clase conocida es correcto. No son una muestra aleatoria.</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in 1 scene, bands {bands}</source>
        <translation>{patches:,} parches de {patch_px} px en 1 escena, bandas {bands}</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in 1 scene, bands {bands} · {steps:,} {steps:step|steps} of {batch_size} patches, each patch {times} times · {speed:.0f} images/s on {device} · about {time} · {memory_gb:.1f} GB memory · up to {disk_gb:.1f} GB on disk</source>
        <translation>{patches:,} parches de {patch_px} px en 1 escena, bandas {bands} · {steps:,} {steps:paso|pasos} de {batch_size} parches, cada parche {times} veces · {speed:.0f} imágenes/s en {device} · aprox. {time} · {memory_gb:.1f} GB de memoria · hasta {disk_gb:.1f} GB en disco</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}</source>
        <translation>{patches:,} parches de {patch_px} px en {scenes:,} escenas, bandas {bands}</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands} · {steps:,} {steps:step|steps} of {batch_size} patches, each patch {times} times · {speed:.0f} images/s on {device} · about {time} · {memory_gb:.1f} GB memory · up to {disk_gb:.1f} GB on disk</source>
        <translation>{patches:,} parches de {patch_px} px en {scenes:,} escenas, bandas {bands} · {steps:,} {steps:paso|pasos} de {batch_size} parches, cada parche {times} veces · {speed:.0f} imágenes/s en {device} · aprox. {time} · {memory_gb:.1f} GB de memoria · hasta {disk_gb:.1f} GB en disco</translation>
    </message>
    <message>
        <source>{paths}: no tile has enough data, so nothing was found there.</source>
        <translation>{paths}: ninguna tesela tiene datos suficientes, así que no se encontró nada allí.</translation>
    </message>
    <message>
        <source>{path} ({mask_width} x {mask_height} px) and {image} ({width} x {height} px) are not georeferenced and differ in size.</source>
        <translation>{path} ({mask_width} x {mask_height} px) y {image} ({width} x {height} px) no están georreferenciados y tienen tamaños distintos.</translation>
    </message>
    <message>
        <source>{path} already exists and was not written by an earlier export.</source>
        <translation>{path} ya existe y no fue escrito por una exportación anterior.</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>{path} and the map do not both have a CRS.</source>
        <translation>{path} y el mapa no tienen SRC ambos.</translation>
    </message>
    <message>
        <source>{path} cannot be brought into the CRS of the grid.</source>
        <translation>{path} no se puede llevar al SRC de la cuadrícula.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} no se puede borrar: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a page.</source>
        <translation>{path} no se puede abrir como página.</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster: {reason}</source>
        <translation>{path} no se puede abrir como ráster: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a zip file: {reason}.</source>
        <translation>{path} no se puede abrir como archivo zip: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>{path} no se puede abrir.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}</source>
        <translation>{path} no se puede abrir: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a vector layer.</source>
        <translation>{path} no se puede leer como capa vectorial.</translation>
    </message>
    <message>
        <source>{path} cannot be read as boxes: {reason}</source>
        <translation>{path} no se puede leer como recuadros: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read back as it was written, at {window}.</source>
        <translation>{path} no se puede releer tal como se escribió, en {window}.</translation>
    </message>
    <message>
        <source>{path} cannot be read back as it was written.</source>
        <translation>{path} no se puede volver a leer tal como se escribió.</translation>
    </message>
    <message>
        <source>{path} cannot be read because its path contains one of the characters {splitting}</source>
        <translation>{path} no se puede leer porque su ruta contiene uno de los caracteres {splitting}</translation>
    </message>
    <message>
        <source>{path} cannot be read from its host: {reason}</source>
        <translation>{path} no se puede leer desde su host: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}</source>
        <translation>{path} no se puede leer o escribir: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>No se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read.</source>
        <translation>{path} cambió mientras se leía.</translation>
    </message>
    <message>
        <source>{path} claims to have {width} x {height} pixels in {count} bands, more than any imagery.</source>
        <translation>{path} dice tener {width} x {height} píxeles en {count} bandas, más que cualquier imagen.</translation>
    </message>
    <message>
        <source>{path} claims to have {width} x {height} pixels, but holds next to none of them.</source>
        <translation>{path} afirma tener {width} x {height} píxeles, pero no contiene casi ninguno.</translation>
    </message>
    <message>
        <source>{path} contains a network that is built like a {label}, but has layers of other sizes: {name} has {found} instead of {expected}.</source>
        <translation>{path} contiene una red construida como un {label}, pero con capas de otros tamaños: {name} tiene {found} en lugar de {expected}.</translation>
    </message>
    <message>
        <source>{path} contains a network with different blocks from those of {known}.</source>
        <translation>{path} contiene una red con bloques distintos de los de {known}.</translation>
    </message>
    <message>
        <source>{path} contains complex numbers ({name}).</source>
        <translation>{path} contiene números complejos ({name}).</translation>
    </message>
    <message>
        <source>{path} contains decimal numbers ({type}), but a mask of the kind {mask_label} has whole ones.</source>
        <translation>{path} contiene números decimales ({type}), pero una máscara del tipo {mask_label} los tiene enteros.</translation>
    </message>
    <message>
        <source>{path} contains more than {most} files.</source>
        <translation>{path} contiene más de {most} archivos.</translation>
    </message>
    <message>
        <source>{path} contains no accuracy.</source>
        <translation>{path} no contiene ninguna exactitud.</translation>
    </message>
    <message>
        <source>{path} contains no features.</source>
        <translation>{path} no contiene objetos espaciales.</translation>
    </message>
    <message>
        <source>{path} contains no images of a YOLO folder.</source>
        <translation>{path} no contiene imágenes de una carpeta YOLO.</translation>
    </message>
    <message>
        <source>{path} contains no images.</source>
        <translation>{path} no contiene imágenes.</translation>
    </message>
    <message>
        <source>{path} contains no object that can be used. {because}</source>
        <translation>{path} no contiene ningún objeto utilizable. {because}</translation>
    </message>
    <message>
        <source>{path} contains no polygon that touches the image. {because}</source>
        <translation>{path} no contiene ningún polígono que toque la imagen. {because}</translation>
    </message>
    <message>
        <source>{path} contains no raster with a date in its name.</source>
        <translation>{path} no contiene ningún ráster con una fecha en su nombre.</translation>
    </message>
    <message>
        <source>{path} contains no tensors.</source>
        <translation>{path} no contiene tensores.</translation>
    </message>
    <message>
        <source>{path} contains no usable label. {because}</source>
        <translation>{path} no contiene ninguna etiqueta utilizable. {because}</translation>
    </message>
    <message>
        <source>{path} contains only labels of {only}. {because}</source>
        <translation>{path} contiene solo etiquetas de {only}. {because}</translation>
    </message>
    <message>
        <source>{path} contains only nodata.</source>
        <translation>{path} contiene solo píxeles sin datos.</translation>
    </message>
    <message>
        <source>{path} contains values of the type {name}.</source>
        <translation>{path} contiene valores del tipo {name}.</translation>
    </message>
    <message>
        <source>{path} contains weights that are not finite, first in {name}.</source>
        <translation>{path} contiene pesos que no son finitos, los primeros en {name}.</translation>
    </message>
    <message>
        <source>{path} contains {count:,} {count:point that already has|points that already have} a class, which would be lost.</source>
        <translation>{path} contiene {count:,} {count:punto que ya tiene|puntos que ya tienen} una clase, que se perdería.</translation>
    </message>
    <message>
        <source>{path} contains {count} features; at most {most} can be read.</source>
        <translation>{path} contiene {count} objetos espaciales; se pueden leer como máximo {most}.</translation>
    </message>
    <message>
        <source>{path} contains {count} layers.</source>
        <translation>{path} contiene {count} capas.</translation>
    </message>
    <message>
        <source>{path} disappeared during the run.</source>
        <translation>{path} desapareció durante la ejecución.</translation>
    </message>
    <message>
        <source>{path} does not contain a known network ({names}).</source>
        <translation>{path} no contiene ninguna red conocida ({names}).</translation>
    </message>
    <message>
        <source>{path} does not contain what its card describes: {reason}</source>
        <translation>{path} no contiene lo que describe su ficha: {reason}</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{path} does not exist: its host says so (HTTP {status}).</source>
        <translation>{path} no existe, según su host (HTTP {status}).</translation>
    </message>
    <message>
        <source>{path} does not have all the weights of a {label}: {names} are missing.</source>
        <translation>{path} no tiene todos los pesos de un {label}: faltan {names}.</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of {architecture} with {bands} {bands:band|bands}.</source>
        <translation>{path} no contiene los pesos de {architecture} con {bands} {bands:banda|bandas}.</translation>
    </message>
    <message>
        <source>{path} does not say how its texts are encoded; they were read as Western European. If names of classes look wrong, choose the encoding in QGIS (Layer Properties &gt; Source), or save it as a GeoPackage.</source>
        <translation>{path} no dice cómo están codificados sus textos; se leyeron como europeo occidental. Si los nombres de clases se ven mal, elija la codificación en QGIS (Propiedades de la capa &gt; Fuente), o guárdelo como GeoPackage.</translation>
    </message>
    <message>
        <source>{path} finds no objects: it names pixels or places.</source>
        <translation>{path} no encuentra objetos: nombra píxeles o lugares.</translation>
    </message>
    <message>
        <source>{path} has a colour palette: its values are numbers of colours, which cannot be compared.</source>
        <translation>{path} tiene una paleta de colores: sus valores son números de colores, que no se pueden comparar.</translation>
    </message>
    <message>
        <source>{path} has a colour palette: its values are numbers of colours.</source>
        <translation>{path} tiene una paleta de colores: sus valores son números de colores.</translation>
    </message>
    <message>
        <source>{path} has a column {column}, which is no parameter of {job}.</source>
        <translation>{path} tiene una columna {column}, que no es un parámetro de {job}.</translation>
    </message>
    <message>
        <source>{path} has a coordinate reference system, but {image} has none.</source>
        <translation>{path} tiene un sistema de referencia de coordenadas, pero {image} no tiene ninguno.</translation>
    </message>
    <message>
        <source>{path} has a damaged header: {reason}</source>
        <translation>{path} tiene un encabezado dañado: {reason}</translation>
    </message>
    <message>
        <source>{path} has a ground resolution of {other_m:.3g} m, the example one of {own_m:.3g} m.</source>
        <translation>{path} tiene una resolución del terreno de {other_m:.3g} m, el ejemplo de {own_m:.3g} m.</translation>
    </message>
    <message>
        <source>{path} has a ground resolution of {own_m:.3g} m, the model {name} was trained on {trained_m:.3g} m.</source>
        <translation>{path} tiene una resolución sobre el terreno de {own_m:.3g} m; el modelo {name} se entrenó con {trained_m:.3g} m.</translation>
    </message>
    <message>
        <source>{path} has a longer name with its folders than a GeoPackage can have, {most} bytes.</source>
        <translation>{path} tiene con sus carpetas un nombre más largo de lo que puede tener un GeoPackage, {most} bytes.</translation>
    </message>
    <message>
        <source>{path} has changed since it was opened.</source>
        <translation>{path} ha cambiado desde que se abrió.</translation>
    </message>
    <message>
        <source>{path} has letters of an unknown encoding.</source>
        <translation>{path} contiene letras de una codificación desconocida.</translation>
    </message>
    <message>
        <source>{path} has more layers or tables than the {most} that are looked through.</source>
        <translation>{path} tiene más capas o tablas que las {most} que se revisan.</translation>
    </message>
    <message>
        <source>{path} has more than {most} separate areas of labels.</source>
        <translation>{path} tiene más de {most} áreas separadas de etiquetas.</translation>
    </message>
    <message>
        <source>{path} has no accuracy: no labels were left out of the training.</source>
        <translation>{path} no tiene exactitud: no se excluyó ninguna etiqueta del entrenamiento.</translation>
    </message>
    <message>
        <source>{path} has no asset that is imagery.</source>
        <translation>{path} no tiene ningún recurso que sea una imagen.</translation>
    </message>
    <message>
        <source>{path} has no band of its own.</source>
        <translation>{path} no tiene ninguna banda propia.</translation>
    </message>
    <message>
        <source>{path} has no card that describes it.</source>
        <translation>{path} no tiene una ficha que lo describa.</translation>
    </message>
    <message>
        <source>{path} has no columns, or two of the same name.</source>
        <translation>{path} no tiene columnas, o dos con el mismo nombre.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system that places it on the Earth.</source>
        <translation>{path} no tiene un sistema de referencia de coordenadas que lo sitúe en la Tierra.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, but the image has {crs_name}.</source>
        <translation>{path} no tiene sistema de referencia de coordenadas, pero la imagen tiene {crs_name}.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, but the images have {crs_name}.</source>
        <translation>{path} no tiene sistema de referencia de coordenadas, pero las imágenes tienen {crs_name}.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, but the other raster has one.</source>
        <translation>{path} no tiene sistema de referencia de coordenadas, pero el otro ráster tiene uno.</translation>
    </message>
    <message>
        <source>{path} has no feature with a class in '{field}'.</source>
        <translation>{path} no tiene ningún objeto espacial con una clase en '{field}'.</translation>
    </message>
    <message>
        <source>{path} has no field that clearly names the class. Its fields are: {fields}.</source>
        <translation>{path} no tiene ningún campo que nombre claramente la clase. Sus campos son: {fields}.</translation>
    </message>
    <message>
        <source>{path} has no field that could name a class. Its fields are: {fields}.</source>
        <translation>{path} no tiene ningún campo que pueda nombrar una clase. Sus campos son: {fields}.</translation>
    </message>
    <message>
        <source>{path} has no field that could name a class; it has no fields at all.</source>
        <translation>{path} no tiene ningún campo que pueda nombrar una clase; no tiene ningún campo.</translation>
    </message>
    <message>
        <source>{path} has no field {wanted}. Its fields are: {fields}.</source>
        <translation>{path} no tiene ningún campo {wanted}. Sus campos son: {fields}.</translation>
    </message>
    <message>
        <source>{path} has no field {wanted}; it has no fields at all.</source>
        <translation>{path} no tiene ningún campo {wanted}; no tiene ningún campo.</translation>
    </message>
    <message>
        <source>{path} has no fields class and score.</source>
        <translation>{path} no tiene los campos class y score.</translation>
    </message>
    <message>
        <source>{path} has no layer with geometries.</source>
        <translation>{path} no tiene ninguna capa con geometrías.</translation>
    </message>
    <message>
        <source>{path} has no layer {wanted}.</source>
        <translation>{path} no tiene la capa {wanted}.</translation>
    </message>
    <message>
        <source>{path} has no mask in {masks}.</source>
        <translation>{path} no tiene máscara en {masks}.</translation>
    </message>
    <message>
        <source>{path} has no searched.gpkg beside it, so nothing tells where that date was searched. What lies where it was not searched counts as appeared or vanished.</source>
        <translation>{path} no tiene un searched.gpkg al lado, así que nada dice dónde se buscó en esa fecha. Lo que está donde no se buscó cuenta como aparecido o desaparecido.</translation>
    </message>
    <message>
        <source>{path} has no usable place on the map. {problems}</source>
        <translation>{path} no tiene ningún lugar utilizable en el mapa. {problems}</translation>
    </message>
    <message>
        <source>{path} has numbers with decimal commas, of which only the whole part would be read.</source>
        <translation>{path} tiene números con coma decimal, de los que solo se leería la parte entera.</translation>
    </message>
    <message>
        <source>{path} has only an alpha band.</source>
        <translation>{path} tiene solo una banda alfa.</translation>
    </message>
    <message>
        <source>{path} has pixels without an area.</source>
        <translation>{path} tiene píxeles sin área.</translation>
    </message>
    <message>
        <source>{path} has several fields that could name the class: {fields}.</source>
        <translation>{path} tiene varios campos que podrían nombrar la clase: {fields}.</translation>
    </message>
    <message>
        <source>{path} has the CRS {name}, but the image has no coordinate reference system.</source>
        <translation>{path} tiene el SRC {name}, pero la imagen no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>{path} has the CRS {name}, but the images have no coordinate reference system.</source>
        <translation>{path} tiene el SRC {name}, pero las imágenes no tienen sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>{path} has {count} bands; a class map has one.</source>
        <translation>{path} tiene {count} bandas; un mapa de clases tiene una.</translation>
    </message>
    <message>
        <source>{path} has {count} pages, and it is not clear which of them is meant.</source>
        <translation>{path} tiene {count} páginas, y no está claro a cuál de ellas se refiere.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, but a mask of the kind {mask_label} has at least {needed}.</source>
        <translation>{path} tiene {count} {count:banda|bandas}, pero una máscara del tipo {mask_label} tiene al menos {needed}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, but band {band} is needed.</source>
        <translation>{path} tiene {count} {count:banda|bandas}, pero se necesita la banda {band}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, but the image before {own}.</source>
        <translation>{path} tiene {count} {count:banda|bandas}, pero la imagen anterior {own}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, the image of the example {own}.</source>
        <translation>{path} tiene {count} {count:banda|bandas}, la imagen del ejemplo {own}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}; a mask has one.</source>
        <translation>{path} tiene {count} {count:banda|bandas}; una máscara tiene una.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}; the map has {classes} {classes:class|classes}.</source>
        <translation>{path} tiene {count} {count:banda|bandas}; el mapa tiene {classes} {classes:clase|clases}.</translation>
    </message>
    <message>
        <source>{path} has {dtype} values, but the first image has {expected}.</source>
        <translation>{path} tiene valores {dtype}, pero la primera imagen tiene {expected}.</translation>
    </message>
    <message>
        <source>{path} has {length} bytes, but the ENVI header beside it describes {told}.</source>
        <translation>{path} tiene {length} bytes, pero el encabezado ENVI que está a su lado describe {told}.</translation>
    </message>
    <message>
        <source>{path} has {pixels:,.0f} million pixels, too many for one place.</source>
        <translation>{path} tiene {pixels:,.0f} millones de píxeles, demasiados para un lugar.</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels, less than one tile of {tile_width} x {tile_height}.</source>
        <translation>{path} tiene {width} x {height} píxeles, menos que una tesela de {tile_width} x {tile_height}.</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels.</source>
        <translation>{path} tiene {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>{path} is a JPEG file: its compression changes the values along the outlines, so they name no classes.</source>
        <translation>{path} es un archivo JPEG: su compresión cambia los valores a lo largo de los contornos, así que no indican clases.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <source>{path} is a model of objects.</source>
        <translation>{path} es un modelo de objetos.</translation>
    </message>
    <message>
        <source>{path} is a raster that declares no nodata value, so 0 was taken for no label. If 0 is a class, give it a name, or declare another value to be nodata.</source>
        <translation>{path} es un ráster que no declara ningún valor sin datos, así que el 0 se tomó como ausencia de etiqueta. Si el 0 es una clase, dele un nombre, o declare otro valor como sin datos.</translation>
    </message>
    <message>
        <source>{path} is a text of more than {most} MB.</source>
        <translation>{path} es un texto de más de {most} MB.</translation>
    </message>
    <message>
        <source>{path} is a trained classifier, not an encoder.</source>
        <translation>{path} es un clasificador entrenado, no un codificador.</translation>
    </message>
    <message>
        <source>{path} is a workbook.</source>
        <translation>{path} es un libro de cálculo.</translation>
    </message>
    <message>
        <source>{path} is an encoder; it has no classes.</source>
        <translation>{path} es un codificador; no tiene clases.</translation>
    </message>
    <message>
        <source>{path} is damaged or was edited: its checksum does not match.</source>
        <translation>{path} está dañado o se editó: su suma de verificación no coincide.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not a file of weights.</source>
        <translation>{path} está dañado, o no es un archivo de pesos.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no journal of runs.</source>
        <translation>{path} está dañado o no es un registro de ejecuciones.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a result of this kind.</source>
        <translation>{path} está dañado, o no es un resultado de este tipo.</translation>
    </message>
    <message>
        <source>{path} is damaged: it has {found} bytes in place of {known}.</source>
        <translation>{path} está dañado: tiene {found} bytes en lugar de {known}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it should have {blocks} blocks of pixels, but names the places of {places}.</source>
        <translation>{path} está dañado: debería tener {blocks} bloques de píxeles, pero indica los lugares de {places}.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is not JSON.</source>
        <translation>{path} está dañado: su encabezado no es JSON.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is not a JSON object.</source>
        <translation>{path} está dañado: su encabezado no es un objeto JSON.</translation>
    </message>
    <message>
        <source>{path} is damaged: rows {row} to {last_row}, columns {column} to {last_column} cannot be decoded ({reason}).</source>
        <translation>{path} está dañado: las filas {row} a {last_row}, columnas {column} a {last_column}, no se pueden decodificar ({reason}).</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes).</source>
        <translation>{path} está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>{path} is georeferenced only by a sensor model (RPC).</source>
        <translation>{path} está georreferenciado solo por un modelo de sensor (RPC).</translation>
    </message>
    <message>
        <source>{path} is georeferenced only by ground control points.</source>
        <translation>{path} está georreferenciado solo por puntos de control del terreno.</translation>
    </message>
    <message>
        <source>{path} is in an unsupported format ({name}).</source>
        <translation>{path} está en un formato no admitido ({name}).</translation>
    </message>
    <message>
        <source>{path} is in an unsupported format.</source>
        <translation>{path} está en un formato no admitido.</translation>
    </message>
    <message>
        <source>{path} is in the format {driver}, which is not supported.</source>
        <translation>{path} está en el formato {driver}, que no se admite.</translation>
    </message>
    <message>
        <source>{path} is larger than {largest_gib:.0f} GiB.</source>
        <translation>{path} ocupa más de {largest_gib:.0f} GiB.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>Falta {path}.</translation>
    </message>
    <message>
        <source>{path} is neither a COCO file nor a YOLO folder.</source>
        <translation>{path} no es ni un archivo COCO ni una carpeta YOLO.</translation>
    </message>
    <message>
        <source>{path} is no STAC item, catalogue or collection.</source>
        <translation>{path} no es un elemento, un catálogo ni una colección STAC.</translation>
    </message>
    <message>
        <source>{path} is no address.</source>
        <translation>{path} no es una dirección.</translation>
    </message>
    <message>
        <source>{path} is no image of an earlier sample; it would be replaced.</source>
        <translation>{path} no es una imagen de un ejemplo anterior; se reemplazaría.</translation>
    </message>
    <message>
        <source>{path} is no join file of a cluster: {reason}</source>
        <translation>{path} no es un archivo de unión de un clúster: {reason}</translation>
    </message>
    <message>
        <source>{path} is no table: {reason}</source>
        <translation>{path} no es una tabla: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a class map: it contains more than {most} different values.</source>
        <translation>{path} no es un mapa de clases: contiene más de {most} valores distintos.</translation>
    </message>
    <message>
        <source>{path} is not a class map: it contains values beyond {most:,}.</source>
        <translation>{path} no es un mapa de clases: contiene valores más allá de {most:,}.</translation>
    </message>
    <message>
        <source>{path} is not a class map: it contains values that are not whole numbers.</source>
        <translation>{path} no es un mapa de clases: contiene valores que no son números enteros.</translation>
    </message>
    <message>
        <source>{path} is not a classifier made with this program.</source>
        <translation>{path} no es un clasificador hecho con este programa.</translation>
    </message>
    <message>
        <source>{path} is not a file on this machine.</source>
        <translation>{path} no es un archivo de este equipo.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{path} is not a safetensors file.</source>
        <translation>{path} no es un archivo safetensors.</translation>
    </message>
    <message>
        <source>{path} is not a sample: it has no points with a field {field}.</source>
        <translation>{path} no es una muestra: no tiene puntos con un campo {field}.</translation>
    </message>
    <message>
        <source>{path} is not a {suffix} file.</source>
        <translation>{path} no es un archivo {suffix}.</translation>
    </message>
    <message>
        <source>{path} is not in a folder that could name its class.</source>
        <translation>{path} no está en una carpeta que pueda nombrar su clase.</translation>
    </message>
    <message>
        <source>{path} is not of a supported type.</source>
        <translation>{path} no es de un tipo admitido.</translation>
    </message>
    <message>
        <source>{path} is not the file that {result} describes.</source>
        <translation>{path} no es el archivo que describe {result}.</translation>
    </message>
    <message>
        <source>{path} is not the index of a checkpoint of version {version}.</source>
        <translation>{path} no es el índice de un punto de control de la versión {version}.</translation>
    </message>
    <message>
        <source>{path} is on {host}, which is not allowed.</source>
        <translation>{path} está en {host}, que no está permitido.</translation>
    </message>
    <message>
        <source>{path} is outside the area of {crs}.</source>
        <translation>{path} está fuera del área de {crs}.</translation>
    </message>
    <message>
        <source>{path} is stored in blocks of {columns} x {rows} pixels ({mib:.0f} MiB), which do not fit into memory.</source>
        <translation>{path} está guardado en bloques de {columns} x {rows} píxeles ({mib:.0f} MiB), que no caben en la memoria.</translation>
    </message>
    <message>
        <source>{path} is the result of {job}, which has no accuracy of a map.</source>
        <translation>{path} es el resultado de {job}, que no tiene la exactitud de un mapa.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>{path} is too large for a raster of labels: {width} x {height} pixels.</source>
        <translation>{path} es demasiado grande para un ráster de etiquetas: {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>{path} is too large for an image.</source>
        <translation>{path} es demasiado grande para una imagen.</translation>
    </message>
    <message>
        <source>{path} is truncated, or something was added to it.</source>
        <translation>{path} está truncado, o se le añadió algo.</translation>
    </message>
    <message>
        <source>{path} is truncated.</source>
        <translation>{path} está truncado.</translation>
    </message>
    <message>
        <source>{path} is truncated: its block at row {row}, column {column} is beyond the end of the file.</source>
        <translation>{path} está truncado: su bloque en la fila {row}, columna {column} está más allá del final del archivo.</translation>
    </message>
    <message>
        <source>{path} leads on to {host}, which is not allowed.</source>
        <translation>{path} conduce a {host}, que no está permitido.</translation>
    </message>
    <message>
        <source>{path} leads to no acquisition.</source>
        <translation>{path} no lleva a ninguna adquisición.</translation>
    </message>
    <message>
        <source>{path} leads to several acquisitions.</source>
        <translation>{path} lleva a varias adquisiciones.</translation>
    </message>
    <message>
        <source>{path} leads to {href}, which is not on this machine.</source>
        <translation>{path} lleva a {href}, que no está en este equipo.</translation>
    </message>
    <message>
        <source>{path} lies outside of the area of the grid's CRS.</source>
        <translation>{path} está fuera del ámbito del SRC de la cuadrícula.</translation>
    </message>
    <message>
        <source>{path} lies outside your user folder, where others may read it. Whoever has it is let in.</source>
        <translation>{path} está fuera de su carpeta de usuario, donde otros pueden leerlo. Quien lo tiene puede entrar.</translation>
    </message>
    <message>
        <source>{path} names no runs.</source>
        <translation>{path} no indica ninguna ejecución.</translation>
    </message>
    <message>
        <source>{path} names pixels, not whole places.</source>
        <translation>{path} nombra píxeles, no lugares enteros.</translation>
    </message>
    <message>
        <source>{path} names the image {name}, which is neither beside it nor in a folder called images.</source>
        <translation>{path} nombra la imagen {name}, que no está ni al lado ni en una carpeta llamada images.</translation>
    </message>
    <message>
        <source>{path} names whole places, not pixels.</source>
        <translation>{path} nombra lugares enteros, no píxeles.</translation>
    </message>
    <message>
        <source>{path} names {count:,} {count:class|classes}.</source>
        <translation>{path} nombra {count:,} {count:clase|clases}.</translation>
    </message>
    <message>
        <source>{path} names {name}, which leads out of its folder.</source>
        <translation>{path} nombra {name}, que lleva fuera de su carpeta.</translation>
    </message>
    <message>
        <source>{path} occurs twice in the sources.</source>
        <translation>{path} aparece dos veces en los orígenes.</translation>
    </message>
    <message>
        <source>{path} reaches around the Earth more than once: its longitudes run from {west:.6g} to {east:.6g} degrees.</source>
        <translation>{path} da más de una vuelta a la Tierra: sus longitudes van de {west:.6g} a {east:.6g} grados.</translation>
    </message>
    <message>
        <source>{path} reaches beyond a pole: its latitudes run from {south:.6g} to {north:.6g} degrees.</source>
        <translation>{path} sobrepasa un polo: sus latitudes van de {south:.6g} a {north:.6g} grados.</translation>
    </message>
    <message>
        <source>{path} refers to other files or hosts (a virtual raster).</source>
        <translation>{path} remite a otros archivos o servidores (un ráster virtual).</translation>
    </message>
    <message>
        <source>{path} refers to other files or hosts.</source>
        <translation>{path} remite a otros archivos o servidores.</translation>
    </message>
    <message>
        <source>{path} refers to {name}, which is read in a way that is not allowed.</source>
        <translation>{path} remite a {name}, que se lee de una manera no permitida.</translation>
    </message>
    <message>
        <source>{path} was edited or is damaged: its checksum does not match.</source>
        <translation>{path} se editó o está dañado: su suma de verificación no coincide.</translation>
    </message>
    <message>
        <source>{path} was not written by an earlier run of {job}, or was changed since; it would be replaced.</source>
        <translation>{path} no fue escrito por una ejecución anterior de {job}, o cambió desde entonces; se reemplazaría.</translation>
    </message>
    <message>
        <source>{path} was truncated during the run.</source>
        <translation>{path} se truncó durante la ejecución.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program (card version {version}; this one reads up to {known_version}).</source>
        <translation>{path} fue escrito por una versión más reciente del programa (versión de la ficha {version}; esta lee hasta la {known_version}).</translation>
    </message>
    <message>
        <source>{path} would be cut into {count} patches; at most {most} of one image are looked at.</source>
        <translation>{path} se cortaría en {count} parches; se examinan como máximo {most} de una imagen.</translation>
    </message>
    <message>
        <source>{path}, which you chose, is not used: {reason}</source>
        <translation>{path}, que usted eligió, no se usa: {reason}</translation>
    </message>
    <message>
        <source>{path}: about {share:.0%} of the pixels have the value {value:g} in every band, and count as data. If they show nothing, as beside a scene, enter {value:g} under “{label}”; else they distort statistics and results.</source>
        <translation>{path}: alrededor del {share:.0%} de los píxeles tienen el valor {value:g} en todas las bandas y cuentan como datos. Si no muestran nada, como junto a una escena, introduzca {value:g} en “{label}”; de lo contrario, falsean las estadísticas y los resultados.</translation>
    </message>
    <message>
        <source>{path}: band {band} is called alpha, but its values are not those of transparency, so it is used as a band of the image. “Alpha band” changes that.</source>
        <translation>{path}: la banda {band} se llama alfa, pero sus valores no son los de una transparencia, así que se usa como banda de la imagen. “Banda alfa” cambia esto.</translation>
    </message>
    <message>
        <source>{path}: the card is incomplete: {reason}</source>
        <translation>{path}: la ficha está incompleta: {reason}</translation>
    </message>
    <message>
        <source>{path}: the card is not that of a classifier.</source>
        <translation>{path}: la ficha no es la de un clasificador.</translation>
    </message>
    <message>
        <source>{path}: the card is not that of an encoder.</source>
        <translation>{path}: la ficha no es la de un codificador.</translation>
    </message>
    <message>
        <source>{path}: the card lists classes that cannot be used: {reason}</source>
        <translation>{path}: la ficha lista clases que no se pueden usar: {reason}</translation>
    </message>
    <message>
        <source>{path}: the card names an unknown architecture, {architecture}.</source>
        <translation>{path}: la ficha nombra una arquitectura desconocida, {architecture}.</translation>
    </message>
    <message>
        <source>{path}: the card was edited or is damaged.</source>
        <translation>{path}: la ficha se editó o está dañada.</translation>
    </message>
    <message>
        <source>{path}: the weights are not those that the card was written for.</source>
        <translation>{path}: los pesos no son aquellos para los que se escribió la ficha.</translation>
    </message>
    <message>
        <source>{pixels:,} {pixels:pixel|pixels} changed, {percent:.2f} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Cambiaron {pixels:,} {pixels:píxel|píxeles}, el {percent:.2f} % de lo comparado, en {polygons:,} {polygons:área|áreas}.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {reason}</source>
        <translation>{place} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{place} contains weights that are not finite, first in {name}.</source>
        <translation>{place} contiene pesos que no son finitos, los primeros en {name}.</translation>
    </message>
    <message>
        <source>{place} has changed since it was measured.</source>
        <translation>{place} ha cambiado desde que se midió.</translation>
    </message>
    <message>
        <source>{place} is the checkpoint of another run: {reasons}.</source>
        <translation>{place} es el punto de control de otra ejecución: {reasons}.</translation>
    </message>
    <message>
        <source>{place}: the card describes a {architecture} with {bands} {bands:band|bands}, but the encoder is a {own_architecture} with {band_count}.</source>
        <translation>{place}: la ficha describe un {architecture} con {bands} {bands:banda|bandas}, pero el codificador es un {own_architecture} con {band_count}.</translation>
    </message>
    <message>
        <source>{place}: the card does not have one mean and one standard deviation per band.</source>
        <translation>{place}: la ficha no tiene una media y una desviación estándar por banda.</translation>
    </message>
    <message>
        <source>{place}: the card does not have one name per band.</source>
        <translation>{place}: la ficha no tiene un nombre por banda.</translation>
    </message>
    <message>
        <source>{place}: the card does not have one usable number per band for the scaling.</source>
        <translation>{place}: la ficha no tiene un número utilizable por banda para el escalado.</translation>
    </message>
    <message>
        <source>{place}: the card has a mean or a standard deviation that cannot be used.</source>
        <translation>{place}: la ficha tiene una media o una desviación estándar que no se puede usar.</translation>
    </message>
    <message>
        <source>{place}: the card has a measured figure that is not a number.</source>
        <translation>{place}: la ficha tiene una cifra medida que no es un número.</translation>
    </message>
    <message>
        <source>{place}: the card has a standard deviation that is not above 0.</source>
        <translation>{place}: la ficha tiene una desviación estándar que no es superior a 0.</translation>
    </message>
    <message>
        <source>{place}: the card has settings or provenance that are not text.</source>
        <translation>{place}: la ficha tiene una configuración o una procedencia que no es texto.</translation>
    </message>
    <message>
        <source>{place}: the card has values of the wrong type.</source>
        <translation>{place}: la ficha tiene valores del tipo equivocado.</translation>
    </message>
    <message>
        <source>{place}: the card lists {described_classes} {described_classes:class|classes}.</source>
        <translation>{place}: la ficha lista {described_classes} {described_classes:clase|clases}.</translation>
    </message>
    <message>
        <source>{place}: the card names an impossible ground resolution, {metres}.</source>
        <translation>{place}: la ficha nombra una resolución sobre el terreno imposible, {metres}.</translation>
    </message>
    <message>
        <source>{place}: the card names an unknown kind of model, {kind}.</source>
        <translation>{place}: la ficha nombra un tipo de modelo desconocido, {kind}.</translation>
    </message>
    <message>
        <source>{place}: the card names an unknown normalisation, {normalisation}.</source>
        <translation>{place}: la ficha nombra una normalización desconocida, {normalisation}.</translation>
    </message>
    <message>
        <source>{place}: the card names no bands.</source>
        <translation>{place}: la ficha no nombra ninguna banda.</translation>
    </message>
    <message>
        <source>{place}: the card names no maps.</source>
        <translation>{place}: la ficha no nombra ningún mapa.</translation>
    </message>
    <message>
        <source>{place}: the card names unknown maps: {maps}.</source>
        <translation>{place}: la ficha nombra mapas desconocidos: {maps}.</translation>
    </message>
    <message>
        <source>{place}: the card names {dates} dates.</source>
        <translation>{place}: la ficha nombra {dates} fechas.</translation>
    </message>
    <message>
        <source>{place}: the card names {steps} training steps.</source>
        <translation>{place}: la ficha nombra {steps} pasos de entrenamiento.</translation>
    </message>
    <message>
        <source>{program} did not answer for {seconds} seconds.</source>
        <translation>{program} no respondió durante {seconds} segundos.</translation>
    </message>
    <message>
        <source>{program} ended with status {status}: {line}</source>
        <translation>{program} terminó con el estado {status}: {line}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} It is tried again every {seconds} seconds.</source>
        <translation>{reason} Se intenta de nuevo cada {seconds} segundos.</translation>
    </message>
    <message>
        <source>{setup}</source>
        <translation>{setup}</translation>
    </message>
    <message>
        <source>{setup} The old environment stays until the new one works.</source>
        <translation>{setup} El entorno anterior se queda hasta que el nuevo funcione.</translation>
    </message>
    <message>
        <source>{share:.0%} of the pixels have exactly the same values in both dates. If these pixels contain no data, enter their value under “Nodata of before” and “Nodata of after”.</source>
        <translation>{share:.0%} de los píxeles tienen exactamente los mismos valores en ambas fechas. Si estos píxeles no contienen datos, introduzca su valor en “Valor sin datos (antes)” y “Valor sin datos (después)”.</translation>
    </message>
    <message>
        <source>{share:.1%} of the mask {name} has values that {kind_label} does not have, such as {values}. Check “Kind of mask”.</source>
        <translation>El {share:.1%} de la máscara {name} tiene valores que {kind_label} no tiene, como {values}. Verifique “Tipo de máscara”.</translation>
    </message>
    <message>
        <source>{share:.2f} GB of memory for each of {count} {count:process|processes} are too little: the libraries alone take {least:.2f} GB.</source>
        <translation>{share:.2f} GB de memoria para cada uno de {count} {count:proceso|procesos} son insuficientes: solo las bibliotecas ocupan {least:.2f} GB.</translation>
    </message>
    <message>
        <source>{side} next to {path} is not a regular file.</source>
        <translation>{side}, junto a {path}, no es un archivo normal.</translation>
    </message>
    <message>
        <source>{side} next to {path} refers to other files.</source>
        <translation>{side}, junto a {path}, remite a otros archivos.</translation>
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
        <translation>{size} ya no se usan.</translation>
    </message>
    <message>
        <source>{size} from {index}</source>
        <translation>{size} de {index}</translation>
    </message>
    <message>
        <source>{size} in {folder}, set up {made}</source>
        <translation>{size} en {folder}, instalado el {made}</translation>
    </message>
    <message>
        <source>{size}: torch from {host}, the others from {index}</source>
        <translation>{size}: torch de {host}, los demás de {index}</translation>
    </message>
    <message>
        <source>{source} cannot be opened for export.</source>
        <translation>{source} no se puede abrir para exportar.</translation>
    </message>
    <message>
        <source>{source} contains no images.</source>
        <translation>{source} no contiene imágenes.</translation>
    </message>
    <message>
        <source>{source} contains no pair of before and after.</source>
        <translation>{source} no contiene ningún par de antes y después.</translation>
    </message>
    <message>
        <source>{source} contains only one class, {name}.</source>
        <translation>{source} contiene una sola clase, {name}.</translation>
    </message>
    <message>
        <source>{source} does not hold the folders images and masks.</source>
        <translation>{source} no contiene las carpetas images y masks.</translation>
    </message>
    <message>
        <source>{source} has a card that defines its bands and its scaling.</source>
        <translation>{source} tiene una ficha que define sus bandas y su escalado.</translation>
    </message>
    <message>
        <source>{source} has no classes: it is no folder of images and masks, and no label layer was chosen.</source>
        <translation>{source} no tiene clases: no es una carpeta de imágenes y máscaras, y no se eligió una capa de etiquetas.</translation>
    </message>
    <message>
        <source>{source} has nodata settings in QGIS that a file cannot store.</source>
        <translation>{source} tiene una configuración sin datos en QGIS que un archivo no puede guardar.</translation>
    </message>
    <message>
        <source>{source} is neither a folder nor a zip file.</source>
        <translation>{source} no es ni una carpeta ni un archivo zip.</translation>
    </message>
    <message>
        <source>{source} is not a folder.</source>
        <translation>{source} no es una carpeta.</translation>
    </message>
    <message>
        <source>{table} cannot be read: {reason}.</source>
        <translation>{table} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{table} contains none of the {count} {count:image|images} in {source}.</source>
        <translation>{table} no contiene ninguna de las {count} {count:imagen|imágenes} de {source}.</translation>
    </message>
    <message>
        <source>{table} does not exist.</source>
        <translation>{table} no existe.</translation>
    </message>
    <message>
        <source>{table} gives {path} {count} {count:class|classes}.</source>
        <translation>{table} da a {path} {count} {count:clase|clases}.</translation>
    </message>
    <message>
        <source>{table} has no position of {path}.</source>
        <translation>{table} no tiene posición de {path}.</translation>
    </message>
    <message>
        <source>{table} is not a label table.</source>
        <translation>{table} no es una tabla de etiquetas.</translation>
    </message>
    <message>
        <source>{table}, line {line}, cannot be used: {row}</source>
        <translation>{table}, línea {line}, no se puede usar: {row}</translation>
    </message>
    <message>
        <source>{table}, line {line}: an earlier line says something else of {path}.</source>
        <translation>{table}, línea {line}: una línea anterior dice otra cosa de {path}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f} ± {error:.3f}, the binomial error of {images:,} test {images:image|images}.</source>
        <translation>{task} de {encoder}: {figure} {mean:.3f} ± {error:.3f}, el error binomial de {images:,} {images:imagen|imágenes} de prueba.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f} ± {error:.3f}, the binomial error of {images:,} test {images:image|images}; spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation>{task} de {encoder}: {figure} {mean:.3f} ± {error:.3f}, el error binomial de {images:,} {images:imagen|imágenes} de prueba; dispersión {spread:.3f} en {seeds} {seeds:semilla|semillas}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}, 95 % interval {low:.3f} to {high:.3f} over {units:,} test {units:image or polygon|images or polygons}.</source>
        <translation>{task} de {encoder}: {figure} {mean:.3f}, intervalo del 95 % de {low:.3f} a {high:.3f} en {units:,} {units:imagen o polígono|imágenes o polígonos} de prueba.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}, 95 % interval {low:.3f} to {high:.3f} over {units:,} test {units:image or polygon|images or polygons}; spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation>{task} de {encoder}: {figure} {mean:.3f}, intervalo del 95 % de {low:.3f} a {high:.3f} en {units:,} {units:imagen o polígono|imágenes o polígonos} de prueba; dispersión {spread:.3f} en {seeds} {seeds:semilla|semillas}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}, spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation>{task} de {encoder}: {figure} {mean:.3f}, dispersión {spread:.3f} en {seeds} {seeds:semilla|semillas}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}.</source>
        <translation>{task} de {encoder}: {figure} {mean:.3f}.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{time}, on a usual line</source>
        <translation>{time}, con una conexión normal</translation>
    </message>
    <message>
        <source>{train_count} {train_count:place is|places are} left for training and {test_count} for testing.</source>
        <translation>Quedan {train_count} {train_count:lugar|lugares} para entrenar y {test_count} para probar.</translation>
    </message>
    <message>
        <source>{truth} has {width} x {height} pixels, but {path} has {before_width} x {before_height}.</source>
        <translation>{truth} tiene {width} x {height} píxeles, pero {path} tiene {before_width} x {before_height}.</translation>
    </message>
    <message>
        <source>{value} is not encrypted, so anybody in the network could send work to this program.</source>
        <translation>{value} no está cifrado, de modo que cualquiera en la red podría enviar trabajo a este programa.</translation>
    </message>
    <message>
        <source>{value}, one of the files to add, does not exist.</source>
        <translation>{value}, uno de los archivos que añadir, no existe.</translation>
    </message>
    <message>
        <source>{value}, one of the files to add, is a folder.</source>
        <translation>{value}, uno de los archivos que añadir, es una carpeta.</translation>
    </message>
    <message>
        <source>{what} ({crs_name}) is on another datum than the image ({grid_crs}). The best transformation (to {best_m:.2g} m) needs the grid {files}, which is not installed, so places are off by an unknown distance, from decimetres to hundreds of metres. In QGIS, reproject it to the CRS of the image first.</source>
        <translation>{what} ({crs_name}) está en otro datum que la imagen ({grid_crs}). La mejor transformación (con {best_m:.2g} m de precisión) necesita la rejilla {files}, que no está instalada, así que los lugares están desplazados una distancia desconocida, desde decímetros hasta cientos de metros. En QGIS, reproyéctelo antes al SRC de la imagen.</translation>
    </message>
    <message>
        <source>{what} ({crs_name}) is on another datum than the image ({grid_crs}). The best transformation (to {best_m:.2g} m) needs the grid {files}, which is not installed, so places may be off by {used_m:.2g} m. In QGIS, reproject it to the CRS of the image first.</source>
        <translation>{what} ({crs_name}) está en otro datum que la imagen ({grid_crs}). La mejor transformación (con {best_m:.2g} m de precisión) necesita la rejilla {files}, que no está instalada, así que los lugares pueden estar desplazados {used_m:.2g} m. En QGIS, reproyéctelo antes al SRC de la imagen.</translation>
    </message>
    <message>
        <source>{width} x {height} px, cell {cell}, {crs}</source>
        <translation>{width} x {height} px, celda {cell}, {crs}</translation>
    </message>
    <message>
        <source>{workers} {workers:worker|workers} on {machines} {machines:machine|machines} {workers:answers|answer}, with engine {engine}, torch {torch} and GDAL {gdal}, as here.</source>
        <translation>{workers} {workers:proceso de cálculo|procesos de cálculo} en {machines} {machines:equipo|equipos} {workers:responde|responden}, con motor {engine}, torch {torch} y GDAL {gdal}, como aquí.</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} (between {} and {})</source>
        <translation>{} (entre {} y {})</translation>
    </message>
    <message>
        <source>{} (comes with the plugin)</source>
        <translation>{} (viene con el complemento)</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} already contains a result, which would be replaced.</source>
        <translation>{} ya contiene un resultado, que se reemplazaría.</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} bandas</translation>
    </message>
    <message>
        <source>{} cannot be opened.</source>
        <translation>{} no se puede abrir.</translation>
    </message>
    <message>
        <source>{} cannot be read as a raster. It may be damaged or in an unknown format; download or copy it again.</source>
        <translation>{} no se puede leer como ráster. Puede estar dañado o en un formato desconocido; descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>{} cannot be read as a vector layer. It may be damaged or in an unknown format; download or copy it again.</source>
        <translation>{} no se puede leer como capa vectorial. Puede estar dañado o en un formato desconocido; descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{} encontrados</translation>
    </message>
    <message>
        <source>{} ha</source>
        <translation>{} ha</translation>
    </message>
    <message>
        <source>{} is empty (0 bytes). Download or copy the file again.</source>
        <translation>{} está vacío (0 bytes). Descargue o copie de nuevo el archivo.</translation>
    </message>
    <message>
        <source>{} is no model of places.</source>
        <translation>{} no es un modelo de lugares.</translation>
    </message>
    <message>
        <source>{} is not a model of objects.</source>
        <translation>{} no es un modelo de objetos.</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} min {} s</translation>
    </message>
    <message>
        <source>{} of these are expected to be right</source>
        <translation>se espera que {} de estos sean correctos</translation>
    </message>
    <message>
        <source>{} right</source>
        <translation>{} correctos</translation>
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
        <translation>“Bandas” está vacío, pero el codificador tiene {count} {count:banda|bandas} de entrada.</translation>
    </message>
    <message>
        <source>“Bands” names {named} {named:band|bands}, but the encoder has {count} input {count:band|bands}.</source>
        <translation>“Bandas” nombra {named} {named:banda|bandas}, pero el codificador tiene {count} {count:banda|bandas} de entrada.</translation>
    </message>
    <message>
        <source>“Bands”: {path} does not have all of the bands {chosen}.</source>
        <translation>“Bandas”: {path} no tiene todas las bandas {chosen}.</translation>
    </message>
    <message>
        <source>“Bands”: {path} has no {wanted}.</source>
        <translation>“Bandas”: {path} no tiene {wanted}.</translation>
    </message>
    <message>
        <source>“CRS of the result” is set, but the rasters have no CRS to transform from.</source>
        <translation>Se ha indicado “SRC del resultado”, pero los rásteres no tienen un SRC desde el que transformar.</translation>
    </message>
    <message>
        <source>“Cell size of the result” is {cell_size}.</source>
        <translation>“Tamaño de celda del resultado” es {cell_size}.</translation>
    </message>
    <message>
        <source>“Decoder” is {decoder}, which does not serve the task {choice}.</source>
        <translation>“Decodificador” es {decoder}, que no sirve para la tarea {choice}.</translation>
    </message>
    <message>
        <source>“Image” and “Labels” belong together, but one of them is missing.</source>
        <translation>“Imagen” y “Etiquetas” van juntas, pero falta una de ellas.</translation>
    </message>
    <message>
        <source>“Image” and “Objects” belong together, but one of them is missing.</source>
        <translation>“Imagen” y “Objetos” van juntos, pero falta uno de los dos.</translation>
    </message>
    <message>
        <source>“Matched cells” is {matches}, but a view of {view_px} px has {cells} {cells:cell|cells} of {cell_px} px.</source>
        <translation>“Celdas emparejadas” es {matches}, pero una vista de {view_px} px tiene {cells} {cells:celda|celdas} de {cell_px} px.</translation>
    </message>
    <message>
        <source>“Name” is {name}, which cannot be the name of a file.</source>
        <translation>“Nombre” es {name}, que no puede ser el nombre de un archivo.</translation>
    </message>
    <message>
        <source>“Oriented boxes” is switched on, but no label says how its object lies: all of them are points, or boxes along the edges of the image.</source>
        <translation>“Cajas orientadas” está activada, pero ninguna etiqueta dice cómo está orientado su objeto: todas son puntos, o cajas a lo largo de los bordes de la imagen.</translation>
    </message>
    <message>
        <source>“Red, green, blue” cannot be read: {value}.</source>
        <translation>“Rojo, verde, azul” no se puede leer: {value}.</translation>
    </message>
    <message>
        <source>“Scene table”: {name} has two scenes in {path}.</source>
        <translation>“Tabla de escenas”: {name} tiene dos escenas en {path}.</translation>
    </message>
    <message>
        <source>“Scene table”: {path} cannot be read: {reason}.</source>
        <translation>“Tabla de escenas”: {path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>“Scene table”: {path} has no column {name}.</source>
        <translation>“Tabla de escenas”: {path} no tiene la columna {name}.</translation>
    </message>
    <message>
        <source>“Scene table”: {scene_table} contains none of the {count} {count:image|images}, such as {example}.</source>
        <translation>“Tabla de escenas”: {scene_table} no contiene ninguna de las {count} {count:imagen|imágenes}, como {example}.</translation>
    </message>
    <message>
        <source>“Scene temperature” is {scene_temperature}, which is above the “Temperature” of {temperature}.</source>
        <translation>“Temperatura de la escena” es {scene_temperature}, superior a la “Temperatura” de {temperature}.</translation>
    </message>
    <message>
        <source>“Settings for all” has a quotation mark without its other half.</source>
        <translation>«Ajustes para todas» tiene unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>“Settings for all” has {word}, which is no parameter with a value.</source>
        <translation>«Ajustes para todas» tiene {word}, que no es un parámetro con un valor.</translation>
    </message>
    <message>
        <source>“Start from” is a {architecture}; this run trains a {own_architecture}.</source>
        <translation>“Partir de” es un {architecture}; esta ejecución entrena un {own_architecture}.</translation>
    </message>
    <message>
        <source>“Supervision” is none, but segmentation is learned from labels.</source>
        <translation>“Supervisión” es none, pero la segmentación se aprende de etiquetas.</translation>
    </message>
    <message>
        <source>“Training data” is missing.</source>
        <translation>Falta “Datos de entrenamiento”.</translation>
    </message>
    <message>
        <source>“{label}” cannot be read: {value}.</source>
        <translation>“{label}” no se puede leer: {value}.</translation>
    </message>
    <message>
        <source>“{label}” does not touch the image: {value}.</source>
        <translation>“{label}” no toca la imagen: {value}.</translation>
    </message>
    <message>
        <source>“{label}” has {count} {count:band|bands}, but “{second_label}” has {second_count}.</source>
        <translation>“{label}” tiene {count} {count:banda|bandas}, pero “{second_label}” tiene {second_count}.</translation>
    </message>
    <message>
        <source>“{label}” has {width} x {height} pixels, more than {most} along an edge.</source>
        <translation>“{label}” tiene {width} x {height} píxeles, más de {most} en un lado.</translation>
    </message>
    <message>
        <source>“{label}” is empty: {value}. xmax must be above xmin, and ymax above ymin.</source>
        <translation>“{label}” está vacío: {value}. xmax debe ser superior a xmin, e ymax superior a ymin.</translation>
    </message>
    <message>
        <source>“{label}” is in m², but the images have no coordinate reference system.</source>
        <translation>“{label}” está en m², pero las imágenes no tienen sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>“{label}” is missing.</source>
        <translation>Falta “{label}”.</translation>
    </message>
    <message>
        <source>“{label}” is not a list of classes.</source>
        <translation>“{label}” no es una lista de clases.</translation>
    </message>
    <message>
        <source>“{label}” is not valid JSON: {reason}</source>
        <translation>“{label}” no es JSON válido: {reason}</translation>
    </message>
    <message>
        <source>“{label}” is {value}, but it has no effect with “{chooser_label}” {chosen}.</source>
        <translation>“{label}” es {value}, pero no tiene efecto con “{chooser_label}” {chosen}.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which contains bytes or signs that are no text in UTF-8.</source>
        <translation>“{label}” es {value}, que contiene bytes o signos que no son texto en UTF-8.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is neither a rule nor a number between 0 and 1.</source>
        <translation>“{label}” es {value}, que no es ni una regla ni un número entre 0 y 1.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is neither true nor false.</source>
        <translation>“{label}” es {value}, que no es ni verdadero ni falso.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is no finite number.</source>
        <translation>“{label}” es {value}, que no es un número finito.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a list of values.</source>
        <translation>“{label}” es {value}, que no es una lista de valores.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a number.</source>
        <translation>“{label}” es {value}, que no es un número.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a text.</source>
        <translation>“{label}” es {value}, que no es un texto.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a whole number.</source>
        <translation>“{label}” es {value}, que no es un número entero.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not one of the choices.</source>
        <translation>“{label}” es {value}, que no es una de las opciones.</translation>
    </message>
    <message>
        <source>“{label}” is {value}.</source>
        <translation>“{label}” es {value}.</translation>
    </message>
    <message>
        <source>“{label}” is {value}{unit}, which is out of range.</source>
        <translation>“{label}” es {value}{unit}, fuera del rango admitido.</translation>
    </message>
    <message>
        <source>“{label}” names a CRS, but the image has none.</source>
        <translation>“{label}” nombra un SRC, pero la imagen no tiene ninguno.</translation>
    </message>
    <message>
        <source>“{label}”: a list of {count} paths is too long for one job.</source>
        <translation>“{label}”: una lista de {count} rutas es demasiado larga para un trabajo.</translation>
    </message>
    <message>
        <source>“{label}”: class {value} has no name.</source>
        <translation>“{label}”: la clase {value} no tiene nombre.</translation>
    </message>
    <message>
        <source>“{label}”: no polygon of {path} touches the image.</source>
        <translation>“{label}”: ningún polígono de {path} toca la imagen.</translation>
    </message>
    <message>
        <source>“{label}”: no polygon of {path} touches what the images have in common.</source>
        <translation>“{label}”: ningún polígono de {path} toca lo que las imágenes tienen en común.</translation>
    </message>
    <message>
        <source>“{label}”: the CRS {crs} is unknown.</source>
        <translation>“{label}”: el SRC {crs} es desconocido.</translation>
    </message>
    <message>
        <source>“{label}”: the name {value} occurs twice.</source>
        <translation>“{label}”: el nombre {value} aparece dos veces.</translation>
    </message>
    <message>
        <source>“{label}”: the polygons of {path} are smaller than a pixel.</source>
        <translation>“{label}”: los polígonos de {path} son menores que un píxel.</translation>
    </message>
    <message>
        <source>“{label}”: the value {value} occurs twice.</source>
        <translation>“{label}”: el valor {value} aparece dos veces.</translation>
    </message>
    <message>
        <source>“{label}”: {colour} is not a colour.</source>
        <translation>“{label}”: {colour} no es un color.</translation>
    </message>
    <message>
        <source>“{label}”: {key} is not a key.</source>
        <translation>“{label}”: {key} no es una tecla.</translation>
    </message>
    <message>
        <source>“{label}”: {path} contains no polygon.</source>
        <translation>“{label}”: {path} no contiene ningún polígono.</translation>
    </message>
    <message>
        <source>“{label}”: {path} has no band {part}.</source>
        <translation>“{label}”: {path} no tiene la banda {part}.</translation>
    </message>
    <message>
        <source>“{label}”: {share:.1%} hidden by the mask {name} ({kind_label}), which was found beside the image.</source>
        <translation>“{label}”: {share:.1%} oculto por la máscara {name} ({kind_label}), que se encontró junto a la imagen.</translation>
    </message>
    <message>
        <source>“{label}”: {share:.1%} hidden by the mask {name} ({kind_label}).</source>
        <translation>“{label}”: {share:.1%} oculto por la máscara {name} ({kind_label}).</translation>
    </message>
    <message>
        <source>“{label}”: {value} is a part of the image only in another order of its numbers.</source>
        <translation>“{label}”: {value} solo es parte de la imagen con otro orden de sus números.</translation>
    </message>
    <message>
        <source>“{label}”: {value} is not a class value.</source>
        <translation>“{label}”: {value} no es un valor de clase.</translation>
    </message>
    <message>
        <source>“{label}”: {value} is not an extent.</source>
        <translation>“{label}”: {value} no es una extensión.</translation>
    </message>
    <message>
        <source>“{layer}” has no selected features.</source>
        <translation>“{layer}” no tiene objetos espaciales seleccionados.</translation>
    </message>
    <message>
        <source>“{layer}” shows no class.</source>
        <translation>“{layer}” no muestra ninguna clase.</translation>
    </message>
    <message>
        <source>“{}” is exported first: {}.</source>
        <translation>“{}” se exporta antes: {}.</translation>
    </message>
    <message>
        <source>“{}” was exported by an earlier run, to {}.</source>
        <translation>“{}” fue exportada por una ejecución anterior, a {}.</translation>
    </message>
    <message>
        <source>⚠ Answers have changed since then. Compute again to include all of them.</source>
        <translation>⚠ Las respuestas han cambiado desde entonces. Calcule de nuevo para incluirlas todas.</translation>
    </message>
    <message>
        <source>⚠ The sample was drawn from another map: {}</source>
        <translation>⚠ La muestra se extrajo de otro mapa: {}</translation>
    </message>
    <message>
        <source>⚠ There is nothing to look at: add or switch on the image, or a more detailed one.</source>
        <translation>⚠ No hay nada que mirar: añada o active la imagen, u otra más detallada.</translation>
    </message>
    <message>
        <source>⚠ Unsaved edits are left out. Save the edits of the label layer.</source>
        <translation>⚠ Las ediciones sin guardar se excluyen. Guarde las ediciones de la capa de etiquetas.</translation>
    </message>
</context>
</TS>
