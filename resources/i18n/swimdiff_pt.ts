<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>SwiMDiff</name>
    <message>
        <source>%v of %m checked</source>
        <translation>%v de %m verificados</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>Adi&amp;cionar à lista</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>D&amp;epois</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>&amp;Back ({})</source>
        <translation>&amp;Voltar ({})</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bandas</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>Cai&amp;xa</translation>
    </message>
    <message>
        <source>&amp;Compute accuracy</source>
        <translation>&amp;Calcular exatidão</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar relatório</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Delineamento</translation>
    </message>
    <message>
        <source>&amp;Detect change</source>
        <translation>&amp;Detectar mudanças</translation>
    </message>
    <message>
        <source>&amp;Edit page</source>
        <translation>&amp;Editar página</translation>
    </message>
    <message>
        <source>&amp;Encoder</source>
        <translation>&amp;Codificador</translation>
    </message>
    <message>
        <source>&amp;Evaluate…</source>
        <translation>&amp;Avaliar…</translation>
    </message>
    <message>
        <source>&amp;Find cloud masks</source>
        <translation>Procurar &amp;máscaras de nuvens</translation>
    </message>
    <message>
        <source>&amp;Groups of changes</source>
        <translation>G&amp;rupos de mudanças</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>Cabe&amp;ça</translation>
    </message>
    <message>
        <source>&amp;Join file</source>
        <translation>Arquivo de a&amp;desão</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Rót&amp;ulos</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Camadas</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licença</translation>
    </message>
    <message>
        <source>&amp;Little</source>
        <translation>&amp;Pouco</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ma&amp;pa</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>Mét&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>Mo&amp;do</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>No&amp;vo…</translation>
    </message>
    <message>
        <source>&amp;Next point ({})</source>
        <translation>Po&amp;nto seguinte ({})</translation>
    </message>
    <message>
        <source>&amp;Open PDF</source>
        <translation>&amp;Abrir PDF</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>Pág&amp;ina</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pau&amp;sar</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>Po&amp;nto</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>P&amp;ontos</translation>
    </message>
    <message>
        <source>&amp;Pretrain encoder</source>
        <translation>Pré-&amp;treinar codificador</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Processos</translation>
    </message>
    <message>
        <source>&amp;Put aside and apply</source>
        <translation>Pre&amp;servar e aplicar</translation>
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
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Rede&amp;finir</translation>
    </message>
    <message>
        <source>&amp;Resume pretraining</source>
        <translation>&amp;Retomar pré-treino</translation>
    </message>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Guardar em</translation>
    </message>
    <message>
        <source>&amp;Search in</source>
        <translation>&amp;Procurar em</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>&amp;Set up engine…</source>
        <translation>&amp;Instalar o motor…</translation>
    </message>
    <message>
        <source>&amp;Skip ({})</source>
        <translation>&amp;Ignorar ({})</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fonte</translation>
    </message>
    <message>
        <source>&amp;Start helping</source>
        <translation>&amp;Começar a ajudar</translation>
    </message>
    <message>
        <source>&amp;Swipe</source>
        <translation>C&amp;ortina</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Limiar</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Treinar</translation>
    </message>
    <message>
        <source>&amp;Train a model</source>
        <translation>&amp;Treinar um modelo</translation>
    </message>
    <message>
        <source>&amp;Train and show</source>
        <translation>&amp;Treinar e mostrar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Uncertainty</source>
        <translation>Incerte&amp;za</translation>
    </message>
    <message>
        <source>&amp;Use in Classify…</source>
        <translation>&amp;Usar em Classificar…</translation>
    </message>
    <message>
        <source>&amp;Use in Detect change</source>
        <translation>Usar &amp;em Detectar mudanças</translation>
    </message>
    <message>
        <source>&amp;Use in Objects</source>
        <translation>&amp;Usar em Objetos</translation>
    </message>
    <message>
        <source>&amp;Use in Places</source>
        <translation>&amp;Usar em Lugares</translation>
    </message>
    <message>
        <source>&amp;Zoom to result</source>
        <translation>&amp;Zoom para o resultado</translation>
    </message>
    <message>
        <source>(between {:.1f} and {:.1f} %)</source>
        <translation>(entre {:.1f} e {:.1f} %)</translation>
    </message>
    <message>
        <source>(between {} and {} %)</source>
        <translation>(entre {} e {} %)</translation>
    </message>
    <message>
        <source>, corrected</source>
        <translation>, corrigido</translation>
    </message>
    <message>
        <source>--host takes a name such as desk.example.org, or an address such as 192.168.1.20; --port 1 to {most}.</source>
        <translation>--host aceita um nome como desk.example.org ou um endereço como 192.168.1.20; --port, de 1 a {most}.</translation>
    </message>
    <message>
        <source>--host {host} with --port {port} makes no address.</source>
        <translation>--host {host} com --port {port} não dá um endereço.</translation>
    </message>
    <message>
        <source>--processes takes 1 to {most}, --memory-gb more than 0, or 0 for an equal share.</source>
        <translation>--processes aceita de 1 a {most}, --memory-gb mais de 0, ou 0 para uma parte igual.</translation>
    </message>
    <message>
        <source>--processes {processes} with --memory-gb {memory} makes no worker.</source>
        <translation>--processes {processes} com --memory-gb {memory} não dá nenhum processo.</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>0 ha</source>
        <translation>0 ha</translation>
    </message>
    <message>
        <source>3.12, which uv fetches from its makers (about 30 MB)</source>
        <translation>3.12, que o uv baixa dos seus criadores (cerca de 30 MB)</translation>
    </message>
    <message>
        <source>300 for printing; 150 gives smaller files for the screen.</source>
        <translation>300 para imprimir; 150 dá arquivos menores para a tela.</translation>
    </message>
    <message>
        <source>&lt; {} %</source>
        <translation>&lt; {}%</translation>
    </message>
    <message>
        <source>&lt;b&gt;SwiMDiff&lt;/b&gt;&lt;br&gt;Change between two layers, classes from labels, maps</source>
        <translation>&lt;b&gt;SwiMDiff&lt;/b&gt;&lt;br&gt;Mudanças entre duas camadas, classes a partir de rótulos, mapas</translation>
    </message>
    <message>
        <source>A .safetensors file, or a .pth, .pt, .ckpt, .tar or .bin file of PyTorch. Only weights are read from it; programs in it are not run.</source>
        <translation>Um arquivo .safetensors, ou um arquivo .pth, .pt, .ckpt, .tar ou .bin do PyTorch. Só são lidos os pesos que contém; os programas nele contidos não são executados.</translation>
    </message>
    <message>
        <source>A CSV file whose columns have the names of the job's parameters, and perhaps one called name; a folder of rasters with dates in their names, of which consecutive ones of the same place become pairs; or a STAC catalogue, collection or item, which is paired likewise. Paths in a table are relative to it.</source>
        <translation>Um ficheiro CSV cujas colunas têm os nomes dos parâmetros da tarefa, e talvez uma chamada name; uma pasta de rasters com datas nos nomes, dos quais os consecutivos do mesmo lugar formam pares; ou um catálogo, uma coleção ou um item STAC, que é emparelhado da mesma forma. Os caminhos de uma tabela partem da sua pasta.</translation>
    </message>
    <message>
        <source>A Python 3.11 or newer with the engine's libraries. It is never QGIS's own.</source>
        <translation>Um Python 3.11 ou mais recente com as bibliotecas do motor. Nunca é o do próprio QGIS.</translation>
    </message>
    <message>
        <source>A band has the same value everywhere in {names}.</source>
        <translation>Uma banda tem o mesmo valor em toda a parte em {names}.</translation>
    </message>
    <message>
        <source>A batch of {batch_size} cannot be divided evenly among {world_size} {world_size:process|processes} with {accumulation} {accumulation:part|parts} each.</source>
        <translation>Um lote de {batch_size} não pode ser dividido igualmente entre {world_size} {world_size:processo|processos} com {accumulation} {accumulation:parte|partes} cada um.</translation>
    </message>
    <message>
        <source>A batch of {count} {count:patch|patches} per process cannot be divided into {parts} equal parts.</source>
        <translation>Um lote de {count} {count:patch|patches} por processo não pode ser dividido em {parts} partes iguais.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Uma classe precisa de um nome.</translation>
    </message>
    <message>
        <source>A client runs only one job; create another one.</source>
        <translation>Um cliente executa um único trabalho; crie outro.</translation>
    </message>
    <message>
        <source>A cluster</source>
        <translation>Um cluster</translation>
    </message>
    <message>
        <source>A cluster at {address} lets nobody in without a certificate.</source>
        <translation>Um cluster em {address} não deixa entrar ninguém sem certificado.</translation>
    </message>
    <message>
        <source>A cluster needs the Python package {package}, which this engine does not have.</source>
        <translation>Um cluster precisa do pacote Python {package}, que este motor não tem.</translation>
    </message>
    <message>
        <source>A collection of images is enough: the encoder learns what the places in them look like.</source>
        <translation>Basta uma coleção de imagens: o codificador aprende qual é o aspecto dos lugares que elas contêm.</translation>
    </message>
    <message>
        <source>A date such as 2018-10-13. Empty: taken from the file, if it has one.</source>
        <translation>Uma data como 2018-10-13. Vazio: é obtida do arquivo, se ele a tiver.</translation>
    </message>
    <message>
        <source>A date such as 2020-10-13. Empty: taken from the file, if it has one.</source>
        <translation>Uma data como 2020-10-13. Vazio: é obtida do arquivo, se ele a tiver.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {reason}</source>
        <translation>Não é possível ler ou gravar um arquivo: {reason}</translation>
    </message>
    <message>
        <source>A file of the engine is missing. A virus scanner may have deleted it: {detail}</source>
        <translation>Falta um arquivo do motor. Talvez um antivírus o tenha apagado: {detail}</translation>
    </message>
    <message>
        <source>A file that was fetched is not the known one: its checksum differs.</source>
        <translation>Um arquivo baixado não é o conhecido: a sua soma de verificação é diferente.</translation>
    </message>
    <message>
        <source>A folder with one folder of images a class, or with a label table.</source>
        <translation>Uma pasta com uma pasta de imagens por classe, ou com uma tabela de rótulos.</translation>
    </message>
    <message>
        <source>A line of {size} bytes is longer than the protocol allows.</source>
        <translation>Uma linha de {size} bytes é mais longa do que o protocolo permite.</translation>
    </message>
    <message>
        <source>A link opens the page of the download. Drop the file here afterwards: its import is filled in.</source>
        <translation>Um link abre a página do download. Depois, solte o arquivo aqui: a importação será preenchida.</translation>
    </message>
    <message>
        <source>A map holds at most 255 classes.</source>
        <translation>Um mapa admite no máximo 255 classes.</translation>
    </message>
    <message>
        <source>A piece ended every worker that tried it, probably for want of memory.</source>
        <translation>Uma peça terminou todos os processos de cálculo que a tentaram, provavelmente por falta de memória.</translation>
    </message>
    <message>
        <source>A pixel counts as unchanged if it matches any pixel of the other date within this distance.</source>
        <translation>Um pixel conta como inalterado se coincidir com algum pixel da outra data dentro desta distância.</translation>
    </message>
    <message>
        <source>A pixel is a tile, which counts as the part around its middle.</source>
        <translation>Um pixel é um ladrilho, que conta como a parte ao redor do seu centro.</translation>
    </message>
    <message>
        <source>A place may show several classes, and each gets a probability of its own. All labels of a tile count, and a text such as harbour; houses names two classes. A class that is not named at a labelled place is taken as absent there.</source>
        <translation>Um lugar pode mostrar várias classes, e cada uma recebe a sua própria probabilidade. Contam todos os rótulos de um ladrilho, e um texto como porto; casas nomeia duas classes. Uma classe que não é nomeada em um lugar rotulado é considerada ausente ali.</translation>
    </message>
    <message>
        <source>A print layout as PDF, as an image and as a template for QGIS (page.qpt). None: no page.</source>
        <translation>Uma composição de impressão em PDF, como imagem e como modelo para o QGIS (page.qpt). Nenhuma: sem página.</translation>
    </message>
    <message>
        <source>A process that needs more is started again. 0: half of this machine's memory is shared out among them.</source>
        <translation>Um processo que precisa de mais é reiniciado. 0: metade da memória desta máquina é dividida entre eles.</translation>
    </message>
    <message>
        <source>A program still uses them. Restart QGIS, then try again.</source>
        <translation>Um programa ainda os usa. Reinicie o QGIS e tente de novo.</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Um quarto</translation>
    </message>
    <message>
        <source>A raster of a second date, for classes of change. Its grid may differ.</source>
        <translation>Um raster de uma segunda data, para classes de mudança. A sua grade pode ser diferente.</translation>
    </message>
    <message>
        <source>A raster of classes, polygons or points whose classes are known. Without it, points are drawn.</source>
        <translation>Um raster de classes, polígonos ou pontos cujas classes são conhecidas. Sem referência, são sorteados pontos.</translation>
    </message>
    <message>
        <source>A scheduler cannot listen at {host}:{port}: {reason}</source>
        <translation>Um escalonador não pode escutar em {host}:{port}: {reason}</translation>
    </message>
    <message>
        <source>A simple random sample, estimated by classes of the map (post-stratified, Olofsson et al. 2014), because the map knows their areas.</source>
        <translation>Uma amostra aleatória simples, estimada por classes do mapa (pós-estratificada, Olofsson et al. 2014), porque o mapa conhece as suas áreas.</translation>
    </message>
    <message>
        <source>A simple random sample, estimated from the counts alone: some class has too few points.</source>
        <translation>Uma amostra aleatória simples, estimada só a partir das contagens: alguma classe tem pontos de menos.</translation>
    </message>
    <message>
        <source>A standard error of {precision:g} takes {needed:,} {needed:point|points}; {count:,} {count:is|are} drawn. Allow a larger standard error: the number of points falls with its square, and every point has to be looked at.</source>
        <translation>Um erro padrão de {precision:g} exige {needed:,} {needed:ponto|pontos}; são sorteados {count:,}. Admita um erro padrão maior: o número de pontos diminui com o seu quadrado, e é preciso olhar cada ponto.</translation>
    </message>
    <message>
        <source>A systematic sample, estimated by classes of the map (post-stratified, Olofsson et al. 2014), because the map knows their areas.</source>
        <translation>Uma amostra sistemática, estimada por classes do mapa (pós-estratificada, Olofsson et al. 2014), porque o mapa conhece as suas áreas.</translation>
    </message>
    <message>
        <source>A systematic sample, estimated from the counts alone: some class has too few points.</source>
        <translation>Uma amostra sistemática, estimada só a partir das contagens: alguma classe tem pontos de menos.</translation>
    </message>
    <message>
        <source>A tile would have {width} x {height} pixels of {path}.</source>
        <translation>Um ladrilho teria {width} x {height} pixels de {path}.</translation>
    </message>
    <message>
        <source>A user and a password in it are not stored: they are forgotten when QGIS is closed.</source>
        <translation>O usuário e a senha contidos nele não são guardados: são esquecidos quando o QGIS é fechado.</translation>
    </message>
    <message>
        <source>A value that means no data, beside the one that the file declares.</source>
        <translation>Um valor que significa sem dados, além do que o arquivo declara.</translation>
    </message>
    <message>
        <source>A value that means no data, beside those that the files declare.</source>
        <translation>Um valor que significa sem dados, além dos que os arquivos declaram.</translation>
    </message>
    <message>
        <source>A value that means no data, beside those that the files of both sets declare.</source>
        <translation>Um valor que significa sem dados, além dos que os arquivos de ambos os conjuntos declaram.</translation>
    </message>
    <message>
        <source>A view of {view_px} px cannot be divided into cells of {cell_px} px.</source>
        <translation>Uma vista de {view_px} px não pode ser dividida em células de {cell_px} px.</translation>
    </message>
    <message>
        <source>A window was not finished in {seconds} seconds, on the last of {tries} workers that tried it.</source>
        <translation>Uma janela não foi concluída em {seconds} segundos, no último dos {tries} processos que a tentaram.</translation>
    </message>
    <message>
        <source>A worker of the cluster does not finish a window, and nothing there can start it again.</source>
        <translation>Um processo do cluster não conclui uma janela, e nada consegue reiniciá-lo ali.</translation>
    </message>
    <message>
        <source>A worker of the cluster has {name} {there}; this engine has {here}.</source>
        <translation>Um processo de cálculo do cluster tem {name} {there}; este motor tem {here}.</translation>
    </message>
    <message>
        <source>A worker of the cluster may use {has:.2f} GB of memory; a window takes {needed:.2f} GB.</source>
        <translation>Um processo de cálculo do cluster pode usar {has:.2f} GB de memória; uma janela precisa de {needed:.2f} GB.</translation>
    </message>
    <message>
        <source>A zip file with everything, next to the folder</source>
        <translation>Um arquivo zip com tudo, ao lado da pasta</translation>
    </message>
    <message>
        <source>A {kind} message of {size} bytes is longer than the protocol allows.</source>
        <translation>Uma mensagem {kind} de {size} bytes é mais longa do que o protocolo permite.</translation>
    </message>
    <message>
        <source>A “Hidden share” of {share:g} hides all {cells} {cells:cell|cells} of a view.</source>
        <translation>Uma “Proporção oculta” de {share:g} oculta todas as {cells} {cells:célula|células} de uma vista.</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>A&amp;uto</source>
        <translation>Au&amp;to</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 paisagem</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 retrato</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 paisagem</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 retrato</translation>
    </message>
    <message>
        <source>About {area_ha:,} ha changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Mudaram cerca de {area_ha:,} ha, {percent} % do que foi comparado, em {polygons:,} {polygons:área|áreas}.</translation>
    </message>
    <message>
        <source>About {areas:,} {areas:area|areas}, {size}</source>
        <translation>Cerca de {areas:,} {areas:área|áreas}, {size}</translation>
    </message>
    <message>
        <source>About {pixels:,} {pixels:pixel|pixels} changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Mudaram cerca de {pixels:,} {pixels:pixel|pixels}, {percent} % do que foi comparado, em {polygons:,} {polygons:área|áreas}.</translation>
    </message>
    <message>
        <source>Above the threshold: {}</source>
        <translation>Acima do limiar: {}</translation>
    </message>
    <message>
        <source>Accept a map without a CRS.</source>
        <translation>Aceitar um mapa sem SRC.</translation>
    </message>
    <message>
        <source>Accept images without a CRS. Coordinates are then in pixels: x to the right, y downwards as a negative number.</source>
        <translation>Aceitar imagens sem SRC. As coordenadas são então pixels: x para a direita, y para baixo como número negativo.</translation>
    </message>
    <message>
        <source>Accept images without a CRS. The labels are then in pixels: x to the right, y downwards as a negative number.</source>
        <translation>Aceitar imagens sem SRC. Os rótulos estão então em pixels: x para a direita, y para baixo como número negativo.</translation>
    </message>
    <message>
        <source>Accumulated parts</source>
        <translation>Partes acumuladas</translation>
    </message>
    <message>
        <source>Accurac&amp;y</source>
        <translation>E&amp;xatidão</translation>
    </message>
    <message>
        <source>Accuracies of the map and of its classes.</source>
        <translation>Exatidões do mapa e das suas classes.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exatidão</translation>
    </message>
    <message>
        <source>Accuracy of a map</source>
        <translation>Exatidão de um mapa</translation>
    </message>
    <message>
        <source>Accuracy that you expect of the map's classes. It determines the number of points if you do not give one.</source>
        <translation>Exatidão que espera das classes do mapa. Determina o número de pontos se não indicar nenhum.</translation>
    </message>
    <message>
        <source>Accuracy: not measured. Draw more labels of each class.</source>
        <translation>Exatidão: não medida. Desenhe mais rótulos de cada classe.</translation>
    </message>
    <message>
        <source>Accuracy: not measured. Label objects in several searched areas.</source>
        <translation>Exatidão: não medida. Rotule objetos em várias áreas examinadas.</translation>
    </message>
    <message>
        <source>Accuracy: {}</source>
        <translation>Exatidão: {}</translation>
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
        <translation>Adicionar uma classe</translation>
    </message>
    <message>
        <source>Add a class, such as Car.</source>
        <translation>Adicione uma classe, por exemplo Carro.</translation>
    </message>
    <message>
        <source>Add a text field called class to the layer and fill it in.</source>
        <translation>Adicione à camada um campo de texto chamado class e preencha-o.</translation>
    </message>
    <message>
        <source>Add at least two classes.</source>
        <translation>Adicione pelo menos duas classes.</translation>
    </message>
    <message>
        <source>Add each source only once.</source>
        <translation>Adicione cada origem uma única vez.</translation>
    </message>
    <message>
        <source>Add images of at least two classes, with one folder per class.</source>
        <translation>Adicione imagens de pelo menos duas classes, com uma pasta por classe.</translation>
    </message>
    <message>
        <source>Add layers, folders, files or zips, or drop them here.</source>
        <translation>Adicione camadas, pastas, arquivos ou zips, ou solte-os aqui.</translation>
    </message>
    <message>
        <source>Add more images, or use separate test data.</source>
        <translation>Adicione mais imagens ou use dados de teste à parte.</translation>
    </message>
    <message>
        <source>Add one to the list, then draw.</source>
        <translation>Adicione uma à lista e depois desenhe.</translation>
    </message>
    <message>
        <source>Add the certificate authority of your organisation in QGIS under Settings, Options, Authentication, Manage Certificates; or use a folder of wheels under Advanced.</source>
        <translation>Adicione a autoridade de certificação da sua organização no QGIS em Configurações, Opções, Autenticação, Gerenciar certificados; ou use uma pasta de wheels em “Avançado”.</translation>
    </message>
    <message>
        <source>Add the encoder to the list of models</source>
        <translation>Adicionar o codificador à lista de modelos</translation>
    </message>
    <message>
        <source>Add the imagery for the training, or drop layers, folders and files here. No labels are needed.</source>
        <translation>Adicione as imagens para o treino, ou solte aqui camadas, pastas e arquivos. Não são necessários rótulos.</translation>
    </message>
    <message>
        <source>Add the model to the list of models</source>
        <translation>Adicionar o modelo à lista de modelos</translation>
    </message>
    <message>
        <source>Add the “Second date”, or leave its bands empty.</source>
        <translation>Adicione a “Segunda data”, ou deixe vazias as suas bandas.</translation>
    </message>
    <message>
        <source>Add the “Second date”.</source>
        <translation>Adicione a “Segunda data”.</translation>
    </message>
    <message>
        <source>Add to models</source>
        <translation>Adicionar aos modelos</translation>
    </message>
    <message>
        <source>Added by the author.</source>
        <translation>Adicionado pelo autor.</translation>
    </message>
    <message>
        <source>Added to the models.</source>
        <translation>Adicionado aos modelos.</translation>
    </message>
    <message>
        <source>Adding up the size of the engine</source>
        <translation>Cálculo do tamanho do motor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address and certificate of the cluster, as swimdiff-cluster certificates wrote them.</source>
        <translation>Endereço e certificado do cluster, tal como swimdiff-cluster certificates os escreveu.</translation>
    </message>
    <message>
        <source>Address of a package index, such as your organisation's mirror</source>
        <translation>Endereço de um índice de pacotes, como o espelho da sua organização</translation>
    </message>
    <message>
        <source>Address of another index for torch and torchvision alone</source>
        <translation>Endereço de outro índice apenas para torch e torchvision</translation>
    </message>
    <message>
        <source>Adds a folder of rasters or images, including its subfolders</source>
        <translation>Adiciona uma pasta de rasters ou imagens, incluindo as subpastas</translation>
    </message>
    <message>
        <source>Adds a group with polygons, classes and scores. Only in QGIS Desktop.</source>
        <translation>Adiciona um grupo com polígonos, classes e pontuações. Só no QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a group with the boxes. Only in QGIS Desktop.</source>
        <translation>Adiciona um grupo com as caixas. Apenas no QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a group with the classes, the uncertainty and the points. Only in QGIS Desktop.</source>
        <translation>Adiciona um grupo com as classes, a incerteza e os pontos. Só no QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a group with the tiles. Only in QGIS Desktop.</source>
        <translation>Adiciona um grupo com os ladrilhos. Só no QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds a model of this plugin, or an encoder from weights of torchvision, timm, SSL4EO-S12, Satlas…</source>
        <translation>Adiciona um modelo deste complemento, ou um codificador a partir de pesos de torchvision, timm, SSL4EO-S12, Satlas…</translation>
    </message>
    <message>
        <source>Adds raster layers of the project</source>
        <translation>Adiciona camadas raster do projeto</translation>
    </message>
    <message>
        <source>Adds rasters, images and zips</source>
        <translation>Adiciona rasters, imagens e zips</translation>
    </message>
    <message>
        <source>Adds the footprints of all runs with their state. Only in QGIS Desktop.</source>
        <translation>Adiciona os contornos de todas as execuções com o seu estado. Apenas no QGIS Desktop.</translation>
    </message>
    <message>
        <source>Adds the page to the layouts of this project and opens it there</source>
        <translation>Adiciona a página às composições deste projeto e abre-a aí</translation>
    </message>
    <message>
        <source>Adds the points. Only in QGIS Desktop.</source>
        <translation>Adiciona os pontos. Só no QGIS Desktop.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Advanced settings…</source>
        <translation>Configurações avançadas…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>After all runs, end with the error of the first one that failed, as a script or a workflow needs it.</source>
        <translation>Depois de todas as execuções, terminar com o erro da primeira que falhou, como um script ou um fluxo de trabalho precisa.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>All ({})</source>
        <translation>Todos ({})</translation>
    </message>
    <message>
        <source>All features of {name} lie in one block: they are learned, and never tested. Draw some elsewhere, or choose smaller blocks or whole features.</source>
        <translation>Todas as feições de {name} estão em um só bloco: são aprendidas e nunca testadas. Desenhe algumas em outro lugar, ou escolha blocos menores ou feições inteiras.</translation>
    </message>
    <message>
        <source>All features of {name} lie in one part: they are learned, and never tested. Draw some elsewhere, or choose smaller blocks or whole features.</source>
        <translation>Todas as feições de {name} estão em uma só parte: são aprendidas e nunca testadas. Desenhe algumas em outro lugar, ou escolha blocos menores ou feições inteiras.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todos os números</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All images of the project with these bands</source>
        <translation>Todas as imagens do projeto com estas bandas</translation>
    </message>
    <message>
        <source>All labels have the same class, {names}: there is nothing to tell apart.</source>
        <translation>Todos os rótulos têm a mesma classe, {names}: não há nada a distinguir.</translation>
    </message>
    <message>
        <source>All labels in {path} are where the image has no data.</source>
        <translation>Todos os rótulos de {path} estão onde a imagem não tem dados.</translation>
    </message>
    <message>
        <source>All objects of the image are labelled; no areas are needed.</source>
        <translation>Todos os objetos da imagem estão rotulados; não são necessárias áreas.</translation>
    </message>
    <message>
        <source>All patches belong to one scene, so every other key counts as a false negative and there is nothing to tell apart. Set “Scene” to grid cells, or “Scene-wide matching” to none.</source>
        <translation>Todos os patches pertencem a uma só cena; por isso, qualquer outra chave conta como falso negativo e não há nada a distinguir. Defina “Cena” como células da grade, ou “Correspondência por cena” como nenhuma.</translation>
    </message>
    <message>
        <source>All patches belong to one scene, so nothing remains to compare with if those of the same scene are left out.</source>
        <translation>Todos os patches pertencem a uma só cena; por isso, não resta nada com que comparar se os da mesma cena forem excluídos.</translation>
    </message>
    <message>
        <source>All pixels of {names} are drawn: there are fewer than {least}.</source>
        <translation>Todos os pixels de {names} são sorteados: há menos de {least}.</translation>
    </message>
    <message>
        <source>All points are checked. Compute the accuracy.</source>
        <translation>Todos os pontos estão verificados. Calcule a exatidão.</translation>
    </message>
    <message>
        <source>All raster layers</source>
        <translation>Todas as camadas raster</translation>
    </message>
    <message>
        <source>All windows are labelled now. Train again to see the difference.</source>
        <translation>Todas as janelas estão rotuladas. Treine de novo para ver a diferença.</translation>
    </message>
    <message>
        <source>All {count:,} test {count:image is|images are} among the training images as well.</source>
        <translation>Todas as {count:,} {count:imagem|imagens} de teste {count:está|estão} também entre as de treino.</translation>
    </message>
    <message>
        <source>All {count} {count:place has|places have} a label now. Train again to see the difference.</source>
        <translation>Todos os {count} {count:lugar|lugares} já {count:tem|têm} rótulo. Treine de novo para ver a diferença.</translation>
    </message>
    <message>
        <source>Allow virtual and remote files</source>
        <translation>Permitir arquivos virtuais e remotos</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Anfitriões permitidos</translation>
    </message>
    <message>
        <source>Alpha band</source>
        <translation>Banda alfa</translation>
    </message>
    <message>
        <source>Also draw something that is not {only}, as a class of its own: at least two polygons per class.</source>
        <translation>Desenhe também algo que não seja {only}, como classe própria: pelo menos dois polígonos por classe.</translation>
    </message>
    <message>
        <source>An authority code such as EPSG:32631. Empty: the CRS of the raster that gives the grid.</source>
        <translation>Um código de autoridade como EPSG:32631. Vazio: o SRC do raster que dá a grade.</translation>
    </message>
    <message>
        <source>An encoder that was not trained</source>
        <translation>Um codificador que não foi treinado</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>E mais {count}.</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>Another process of the run has ended.</source>
        <translation>Outro processo da execução terminou.</translation>
    </message>
    <message>
        <source>Another project was opened meanwhile, so nothing was loaded.</source>
        <translation>Entretanto foi aberto outro projeto; por isso, nada foi carregado.</translation>
    </message>
    <message>
        <source>Another run is writing to {folder} (it is not known which).</source>
        <translation>Outra execução grava atualmente em {folder} (não se sabe qual).</translation>
    </message>
    <message>
        <source>Another run is writing to {folder} (process {process} on {host}, started {minutes} {minutes:minute|minutes} ago).</source>
        <translation>Outra execução grava atualmente em {folder} (processo {process} em {host}, iniciado há {minutes} {minutes:minuto|minutos}).</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Aparecidos</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>GPU da Apple (MPS)</translation>
    </message>
    <message>
        <source>Applies another threshold to a finished result: writes classes, polygons and report again, keeps the scores.</source>
        <translation>Aplica outro limiar a um resultado concluído: grava de novo classes, polígonos e relatório, e mantém as pontuações.</translation>
    </message>
    <message>
        <source>Apply threshold</source>
        <translation>Aplicar limiar</translation>
    </message>
    <message>
        <source>Ar&amp;ea</source>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Architecture.</source>
        <translation>Arquitetura.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area of &amp;interest</source>
        <translation>Área de &amp;interesse</translation>
    </message>
    <message>
        <source>Area of each class</source>
        <translation>Área de cada classe</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Área de interesse</translation>
    </message>
    <message>
        <source>Area that the map shows, in {}</source>
        <translation>Área que o mapa mostra, em {}</translation>
    </message>
    <message>
        <source>Area, {}</source>
        <translation>Área, {}</translation>
    </message>
    <message>
        <source>Areas are counted when the slider rests; small ones are left out, as on the map.</source>
        <translation>As áreas são contadas quando o cursor está parado; as pequenas são excluídas, como no mapa.</translation>
    </message>
    <message>
        <source>Areas are geodesic and summed over the pixels of the map. They contain the errors of the map; a sample checked by eye shows how large these are.</source>
        <translation>As áreas são geodésicas e somadas sobre os pixels do mapa. Contêm os erros do mapa; uma amostra verificada a olho mostra o tamanho deles.</translation>
    </message>
    <message>
        <source>Areas as mapped, counted pixel by pixel; they contain the errors of the map.</source>
        <translation>Áreas conforme o mapa, contadas pixel a pixel; contêm os erros do mapa.</translation>
    </message>
    <message>
        <source>Areas estimated from a sample, with their intervals.</source>
        <translation>Áreas estimadas a partir de uma amostra, com os seus intervalos.</translation>
    </message>
    <message>
        <source>Areas smaller than this get the class around them. 1: all areas are kept.</source>
        <translation>As áreas menores que isto recebem a classe que as rodeia. 1: todas as áreas são mantidas.</translation>
    </message>
    <message>
        <source>Areas, as mapped</source>
        <translation>Áreas, segundo o mapa</translation>
    </message>
    <message>
        <source>Areas, estimated from the sample</source>
        <translation>Áreas, estimadas a partir da amostra</translation>
    </message>
    <message>
        <source>As a text here also xmin,xmax,ymin,ymax [CRS].</source>
        <translation>Como texto, aqui também xmin,xmax,ymin,ymax [SRC].</translation>
    </message>
    <message>
        <source>As a text here: xmin,xmax,ymin,ymax [CRS].</source>
        <translation>Como texto, aqui: xmin,xmax,ymin,ymax [SRC].</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>As many processes as the number says are started on this machine. Nothing leaves it.</source>
        <translation>São iniciados nesta máquina tantos processos quantos o número indica. Nada sai dela.</translation>
    </message>
    <message>
        <source>As pip is set up on this computer</source>
        <translation>Como o pip estiver configurado neste computador</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como publicado</translation>
    </message>
    <message>
        <source>As the first, half as large and faster: for machines without a GPU.</source>
        <translation>Como o primeiro, com metade do tamanho e mais rápido: para computadores sem GPU.</translation>
    </message>
    <message>
        <source>As the one before, trained by self-distillation instead of contrast.</source>
        <translation>Como o anterior, treinado por autodestilação em vez de contraste.</translation>
    </message>
    <message>
        <source>Asking the workers for their versions</source>
        <translation>Perguntando as versões aos processos de cálculo</translation>
    </message>
    <message>
        <source>Asks who is there, with which versions, and whether they read the image themselves</source>
        <translation>Pergunta quem está lá, com que versões, e se eles mesmos leem a imagem</translation>
    </message>
    <message>
        <source>Assign a CRS with an authority code (QGIS: Projections &gt; Assign projection), or save the layer anew.</source>
        <translation>Atribua um SRC com um código de autoridade (QGIS: Projeções &gt; Atribuir projeção), ou salve a camada de novo.</translation>
    </message>
    <message>
        <source>Assign a known CRS to the layer (Layer CRS &gt; Set Layer CRS), or export it and choose the file.</source>
        <translation>Atribua um SRC conhecido à camada (SRC da camada &gt; Definir SRC da camada), ou exporte-a e escolha o arquivo.</translation>
    </message>
    <message>
        <source>Assign one (QGIS: Raster &gt; Projections &gt; Assign projection), or set “Images without georeference” to compare two images pixel by pixel.</source>
        <translation>Atribua um (QGIS: Raster &gt; Projeções &gt; Definir projeção), ou ative “Imagens sem georreferência” para comparar duas imagens pixel a pixel.</translation>
    </message>
    <message>
        <source>Assign the CRS in which the layer was drawn (QGIS: Layer CRS &gt; Set, then export it).</source>
        <translation>Atribua o SRC em que a camada foi desenhada (QGIS: SRC da camada &gt; Definir, e depois exporte-a).</translation>
    </message>
    <message>
        <source>Assign the right CRS, or turn off “Cloud-optimised GeoTIFF”.</source>
        <translation>Atribua o SRC correto, ou desative “GeoTIFF otimizado para a nuvem”.</translation>
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
        <translation>Precisão média</translation>
    </message>
    <message>
        <source>Average precision: {:.2f}</source>
        <translation>Precisão média: {:.2f}</translation>
    </message>
    <message>
        <source>Balance the classes</source>
        <translation>Equilibrar as classes</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all bands, or those of the model.</source>
        <translation>Números ou nomes de bandas, separados por vírgulas, como 1,2,3 ou B04,B03,B02. Vazio: todas as bandas, ou as do modelo.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all bands.</source>
        <translation>Números ou nomes de bandas, separados por vírgulas, como 1,2,3 ou B04,B03,B02. Vazio: todas as bandas.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 3,2,1 or B04,B03,B02. Empty: bands are matched by name, wavelength or colour where the files give them, otherwise by order.</source>
        <translation>Números ou nomes de bandas, separados por vírgulas, como 3,2,1 ou B04,B03,B02. Vazio: as bandas são emparelhadas por nome, comprimento de onda ou cor, se os arquivos os derem; senão, por ordem.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas, such as 4,3,2 or B04,B03,B02. Empty: red, green and blue if the files name them, otherwise all bands.</source>
        <translation>Números ou nomes de bandas, separados por vírgulas, como 4,3,2 ou B04,B03,B02. Vazio: vermelho, verde e azul, se os arquivos os nomearem; senão, todas as bandas.</translation>
    </message>
    <message>
        <source>Band numbers or names, separated by commas. An encoder that was made for other bands is spread over them. Empty: the bands named in the encoder's card.</source>
        <translation>Números ou nomes de bandas, separados por vírgulas. Um codificador feito para outras bandas é distribuído por estas. Vazio: as bandas nomeadas na ficha do codificador.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands chosen</source>
        <translation>Bandas escolhidas</translation>
    </message>
    <message>
        <source>Bands of after</source>
        <translation>Bandas (depois)</translation>
    </message>
    <message>
        <source>Bands of before</source>
        <translation>Bandas (antes)</translation>
    </message>
    <message>
        <source>Bands of the second date</source>
        <translation>Bandas da segunda data</translation>
    </message>
    <message>
        <source>Bands of the second date are set, but there is no second date.</source>
        <translation>Foram indicadas bandas da segunda data, mas não há segunda data.</translation>
    </message>
    <message>
        <source>Bars are means over the seeds, points are seeds; below, the mean of each one.</source>
        <translation>As barras são médias das sementes, os pontos são sementes; abaixo, a média de cada uma.</translation>
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
        <translation>Antes e depois são o mesmo arquivo: não é possível encontrar nenhuma mudança.</translation>
    </message>
    <message>
        <source>Before and after are the same layer. Choose two different layers.</source>
        <translation>Antes e depois são a mesma camada. Escolha duas camadas diferentes.</translation>
    </message>
    <message>
        <source>Beside the weights, the file contains objects of other programs ({names}). They were left out, and nothing in them was run.</source>
        <translation>Além dos pesos, o arquivo contém objetos de outros programas ({names}). Foram excluídos e nada neles foi executado.</translation>
    </message>
    <message>
        <source>Between {low_percent:.2g} % and {high_percent:.2g} % changed, depending on the threshold: look at the slider.</source>
        <translation>Mudou entre {low_percent:.2g} % e {high_percent:.2g} %, conforme o limiar: veja o cursor.</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinear</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>Blurred views</source>
        <translation>Vistas desfocadas</translation>
    </message>
    <message>
        <source>Both a raster with labels and labelled images are given.</source>
        <translation>São dados ao mesmo tempo um raster com rótulos e imagens rotuladas.</translation>
    </message>
    <message>
        <source>Both an image with objects and labelled images are given.</source>
        <translation>São dadas ao mesmo tempo uma imagem com objetos e imagens rotuladas.</translation>
    </message>
    <message>
        <source>Both dates are the same file, so no class of change can be found.</source>
        <translation>Ambas as datas são o mesmo arquivo; por isso, não é possível encontrar nenhuma classe de mudança.</translation>
    </message>
    <message>
        <source>Box size</source>
        <translation>Tamanho da caixa</translation>
    </message>
    <message>
        <source>Boxes lie as their objects do, such as ships, cars or planes: learned from outlines. Boxes that were dragged along the edges of the image, and points, do not say how an object lies.</source>
        <translation>As caixas são orientadas como os seus objetos, por exemplo navios, carros ou aviões: aprende-se com contornos. As caixas traçadas ao longo das margens da imagem e os pontos não dizem como um objeto está orientado.</translation>
    </message>
    <message>
        <source>Boxes or outlines of objects, with a field that names their class. The bounds of an outline count.</source>
        <translation>Caixas ou contornos de objetos, com um campo que nomeia a sua classe. De um contorno conta o retângulo que o envolve.</translation>
    </message>
    <message>
        <source>Bring the image to the same units and correction, train a model on it, or switch on “Classify anyway”.</source>
        <translation>Converta a imagem para as mesmas unidades e correção, treine um modelo com ela ou ative “Classificar mesmo assim”.</translation>
    </message>
    <message>
        <source>Bring the image to the same units and correction, train a model on it, or switch on “Detect anyway”.</source>
        <translation>Converta a imagem para as mesmas unidades e correção, treine um modelo com ela ou ative “Detetar mesmo assim”.</translation>
    </message>
    <message>
        <source>By its values</source>
        <translation>Pelos seus valores</translation>
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
        <translation>SRC do resultado</translation>
    </message>
    <message>
        <source>CRS of {}</source>
        <translation>SRC de {}</translation>
    </message>
    <message>
        <source>CSV file with a column `file` (file names, or paths relative to the source) and a column for the scene.</source>
        <translation>Arquivo CSV com uma coluna `file` (nomes de arquivo, ou caminhos relativos à origem) e uma coluna para a cena.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
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
        <translation>Cancelamento em curso…</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>Cell size of the result</source>
        <translation>Tamanho da célula do resultado</translation>
    </message>
    <message>
        <source>Certificate of the cluster, as swimdiff-cluster certificates wrote it. It names the address as well, so that “Compute on” can stay empty. Images are read where the workers see the same files; otherwise their pixels are sent.</source>
        <translation>Certificado do cluster, tal como swimdiff-cluster certificates o escreveu. Também indica o endereço, portanto “Calcular em” pode ficar vazio. As imagens são lidas onde os processos de cálculo veem os mesmos arquivos; caso contrário, os seus pixels são enviados.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Change detection on rasters of any size.</source>
        <translation>Detecção de mudanças em rasters de qualquer tamanho.</translation>
    </message>
    <message>
        <source>Change of colours</source>
        <translation>Variação das cores</translation>
    </message>
    <message>
        <source>Change of objects {}</source>
        <translation>Mudança de objetos {}</translation>
    </message>
    <message>
        <source>Change of objects, {} to {}</source>
        <translation>Mudança de objetos, de {} a {}</translation>
    </message>
    <message>
        <source>Change vector (cva)</source>
        <translation>Vetor de mudança (cva)</translation>
    </message>
    <message>
        <source>Change {} - {}</source>
        <translation>Mudança {} - {}</translation>
    </message>
    <message>
        <source>Change: {}</source>
        <translation>Mudança: {}</translation>
    </message>
    <message>
        <source>Changed areas</source>
        <translation>Áreas alteradas</translation>
    </message>
    <message>
        <source>Changed areas smaller than this are removed from the change raster and from the polygons.</source>
        <translation>As áreas alteradas menores que isto são removidas do raster de mudança e dos polígonos.</translation>
    </message>
    <message>
        <source>Changed objects</source>
        <translation>Objetos alterados</translation>
    </message>
    <message>
        <source>Channels between a place and its prototypes. Empty: from the preset, 512; 2048 for paper-scale.</source>
        <translation>Canais entre um lugar e os seus protótipos. Vazio: segundo a predefinição, 512; 2048 para paper-scale.</translation>
    </message>
    <message>
        <source>Channels between a place and its prototypes. Empty: from the preset, 512; 2048 for paper-scale. Only with Method: CMID.</source>
        <translation>Canais entre um lugar e os seus protótipos. Vazio: segundo a predefinição, 512; 2048 para paper-scale. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check address and join file, and that its scheduler runs.</source>
        <translation>Verifique o endereço e o arquivo de adesão, e se o escalonador está em execução.</translation>
    </message>
    <message>
        <source>Check how it is written; a space in it is written %20.</source>
        <translation>Verifique como está escrito; um espaço nele escreve-se %20.</translation>
    </message>
    <message>
        <source>Check that both rasters show the same place and have the right CRS.</source>
        <translation>Verifique se ambos os rasters mostram o mesmo lugar e têm o SRC correto.</translation>
    </message>
    <message>
        <source>Check that it runs, that this machine reaches it, and that both have a copy of the same join file.</source>
        <translation>Verifique se está em execução, se esta máquina o alcança e se ambos têm uma cópia do mesmo arquivo de adesão.</translation>
    </message>
    <message>
        <source>Check that its file is not read-only and that the disk has free space, then draw it again.</source>
        <translation>Verifique se o arquivo não é somente de leitura e se o disco tem espaço livre, e desenhe-o de novo.</translation>
    </message>
    <message>
        <source>Check that the file is not read-only and that the disk has free space, then answer again.</source>
        <translation>Verifique se o arquivo não é somente de leitura e se o disco tem espaço livre, e responda de novo.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Verifique se a pasta existe e se tem permissão para gravar nela.</translation>
    </message>
    <message>
        <source>Check that they belong together, and check the nodata value of the map.</source>
        <translation>Verifique se pertencem um ao outro e verifique o valor sem dados do mapa.</translation>
    </message>
    <message>
        <source>Check the CRS of the layer, and that it belongs to this map.</source>
        <translation>Verifique o SRC da camada e se ela pertence a este mapa.</translation>
    </message>
    <message>
        <source>Check the CRS of the layer. If it is right, start QGIS again.</source>
        <translation>Verifique o SRC da camada. Se estiver correto, reinicie o QGIS.</translation>
    </message>
    <message>
        <source>Check the address and whether it has expired, or download the file first.</source>
        <translation>Verifique o endereço e se expirou, ou descarregue primeiro o ficheiro.</translation>
    </message>
    <message>
        <source>Check the address of the mirror under Advanced, and whether it needs a user and a password. Both are forgotten when QGIS is closed, so type them again.</source>
        <translation>Verifique o endereço do espelho em “Avançado” e se precisa de usuário e senha. Ambos são esquecidos quando o QGIS é fechado; digite-os de novo.</translation>
    </message>
    <message>
        <source>Check the address, and that the scheduler was started with the join file.</source>
        <translation>Verifique o endereço, e se o escalonador foi iniciado com o arquivo de adesão.</translation>
    </message>
    <message>
        <source>Check the address, that the machine is switched on and in the same network, and that its firewall lets this port in.</source>
        <translation>Verifique o endereço, se a máquina está ligada e na mesma rede, e se o firewall dela deixa entrar esta porta.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Verifique o endereço.</translation>
    </message>
    <message>
        <source>Check the connection, and the proxy in QGIS under Settings, Options, Network. What was fetched is kept. Without a network, use a folder of wheels under Advanced.</source>
        <translation>Verifique a conexão e o proxy no QGIS em Configurações, Opções, Rede. O que foi baixado é mantido. Sem rede, use uma pasta de wheels em “Avançado”.</translation>
    </message>
    <message>
        <source>Check the disk, then run the job again.</source>
        <translation>Verifique o disco e execute de novo o trabalho.</translation>
    </message>
    <message>
        <source>Check the disk. Delete the packed file, so that it is created again, or copy the images again; then resume.</source>
        <translation>Verifique o disco. Apague o arquivo empacotado, para que seja criado de novo, ou copie de novo as imagens; depois, retome.</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation>Verificar o motor</translation>
    </message>
    <message>
        <source>Check the engine's Python: the algorithm 'Check the engine' shows what is missing.</source>
        <translation>Verifique o Python do motor: o algoritmo 'Verificar o motor' mostra o que falta.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>Verifique as permissões do arquivo.</translation>
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation>Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and its disk, or choose another one.</source>
        <translation>Verifique a pasta, as suas permissões e o seu disco, ou escolha outra.</translation>
    </message>
    <message>
        <source>Check the free disk space.</source>
        <translation>Verifique o espaço livre em disco.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Verifique a rede.</translation>
    </message>
    <message>
        <source>Check the nodata value, or use smaller tiles.</source>
        <translation>Verifique o valor nodata, ou use ladrilhos menores.</translation>
    </message>
    <message>
        <source>Check the nodata value.</source>
        <translation>Verifique o valor nodata.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks, and that the two dates overlap where they have data.</source>
        <translation>Verifique os valores sem dados e as máscaras, e se as duas datas se sobrepõem onde têm dados.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks, and the extent if you chose one.</source>
        <translation>Verifique os valores sem dados e as máscaras, e a extensão, se escolheu uma.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks.</source>
        <translation>Verifique os valores sem dados e as máscaras.</translation>
    </message>
    <message>
        <source>Check the nodata values.</source>
        <translation>Verifique os valores nodata.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Verifique o caminho.</translation>
    </message>
    <message>
        <source>Check the table or folder.</source>
        <translation>Verifique a tabela ou a pasta.</translation>
    </message>
    <message>
        <source>Check their nodata values and masks, and that the two overlap where they have data.</source>
        <translation>Verifique os seus valores sem dados e as suas máscaras, e se os dois se sobrepõem onde têm dados.</translation>
    </message>
    <message>
        <source>Check user and password of the proxy in QGIS under Settings, Options, Network. If your organisation does not let programs fetch packages, use a folder of wheels or its mirror under Advanced.</source>
        <translation>Verifique usuário e senha do proxy no QGIS em Configurações, Opções, Rede. Se a sua organização não deixa que programas baixem pacotes, use uma pasta de wheels ou o espelho dela em “Avançado”.</translation>
    </message>
    <message>
        <source>Check where they are NaN.</source>
        <translation>Verifique onde são NaN.</translation>
    </message>
    <message>
        <source>Check “Cell size of the result”, which is in units of the CRS.</source>
        <translation>Verifique “Tamanho da célula do resultado”, que está em unidades do SRC.</translation>
    </message>
    <message>
        <source>Checking image {number} of {count} in {label}</source>
        <translation>Verificação da imagem {number} de {count} em {label}</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Verificação do motor</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Somas de verificação</translation>
    </message>
    <message>
        <source>Checksums of all files.</source>
        <translation>Somas de verificação de todos os arquivos.</translation>
    </message>
    <message>
        <source>Choose a .json file, or a folder with the folders images and labels.</source>
        <translation>Escolha um ficheiro .json, ou uma pasta com as pastas images e labels.</translation>
    </message>
    <message>
        <source>Choose a CSV file under “Scene table”.</source>
        <translation>Escolha um arquivo CSV em “Tabela de cenas”.</translation>
    </message>
    <message>
        <source>Choose a class and a tool and draw on the map: a few areas of each class, spread over the image.</source>
        <translation>Escolha uma classe e uma ferramenta e desenhe no mapa: algumas áreas de cada classe, espalhadas pela imagem.</translation>
    </message>
    <message>
        <source>Choose a class and draw a box around each object, in areas that you search completely.</source>
        <translation>Escolha uma classe e desenhe uma caixa à volta de cada objeto, em áreas que examine por completo.</translation>
    </message>
    <message>
        <source>Choose a class map. Points are drawn at random, and you say what is really there.</source>
        <translation>Escolha um mapa de classes. São sorteados pontos ao acaso e indica-se o que realmente há ali.</translation>
    </message>
    <message>
        <source>Choose a classifier made with this program.</source>
        <translation>Escolha um classificador criado com este programa.</translation>
    </message>
    <message>
        <source>Choose a date with fewer clouds or another extent, check “Kind of mask”, or turn “Find cloud masks” off.</source>
        <translation>Escolha uma data com menos nuvens ou outra extensão, verifique “Tipo de máscara”, ou desative “Procurar máscaras de nuvens”.</translation>
    </message>
    <message>
        <source>Choose a field that names a class.</source>
        <translation>Escolha um campo que nomeie uma classe.</translation>
    </message>
    <message>
        <source>Choose a field with the size of each object.</source>
        <translation>Escolha um campo com o tamanho de cada objeto.</translation>
    </message>
    <message>
        <source>Choose a file of one of these types: {suffixes}.</source>
        <translation>Escolha um arquivo de um destes tipos: {suffixes}.</translation>
    </message>
    <message>
        <source>Choose a file that contains only the encoder's weights.</source>
        <translation>Escolha um arquivo que contenha apenas os pesos do codificador.</translation>
    </message>
    <message>
        <source>Choose a file with the weights of an encoder.</source>
        <translation>Escolha um arquivo com os pesos de um codificador.</translation>
    </message>
    <message>
        <source>Choose a file written by train-classifier; files of other formats could run foreign code.</source>
        <translation>Escolha um arquivo gravado por train-classifier; arquivos de outros formatos poderiam executar código alheio.</translation>
    </message>
    <message>
        <source>Choose a folder or a zip file of images.</source>
        <translation>Escolha uma pasta ou um arquivo zip de imagens.</translation>
    </message>
    <message>
        <source>Choose a folder or zip with one folder per class, and files that end in {endings}.</source>
        <translation>Escolha uma pasta ou um zip com uma pasta por classe e arquivos que terminem em {endings}.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours under Advanced. If it is yours, a virus scanner may protect it.</source>
        <translation>Escolha em “Avançado” uma pasta sua. Se for sua, talvez um antivírus a proteja.</translation>
    </message>
    <message>
        <source>Choose a folder with a short path under Advanced, such as C:\swimdiff, or switch long paths on in Windows.</source>
        <translation>Escolha em “Avançado” uma pasta de caminho curto, como C:\swimdiff, ou ative os caminhos longos no Windows.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Escolha uma pasta com um caminho mais curto.</translation>
    </message>
    <message>
        <source>Choose a folder with files that end in {endings}, or a zip file with files that end in {zip_endings}. Unpack zip files of other products, such as Sentinel-2's, into a folder first.</source>
        <translation>Escolha uma pasta com arquivos que terminem em {endings}, ou um arquivo zip com arquivos que terminem em {zip_endings}. Descompacte antes em uma pasta os arquivos zip de outros produtos, como os do Sentinel-2.</translation>
    </message>
    <message>
        <source>Choose a folder with one folder of images for each class.</source>
        <translation>Escolha uma pasta com uma pasta de imagens para cada classe.</translation>
    </message>
    <message>
        <source>Choose a folder with one folder per place, each with the files before, after and change.</source>
        <translation>Escolha uma pasta com uma pasta por lugar, cada uma com os arquivos before, after e change.</translation>
    </message>
    <message>
        <source>Choose a folder with the folders images and labels.</source>
        <translation>Escolha uma pasta com as pastas images e labels.</translation>
    </message>
    <message>
        <source>Choose a folder with the folders images and masks, or a raster and the layer of its polygons.</source>
        <translation>Escolha uma pasta com as pastas images e masks, ou um raster e a camada dos seus polígonos.</translation>
    </message>
    <message>
        <source>Choose a higher “Lowest score”, or search a part of the image.</source>
        <translation>Escolha um valor maior de “Pontuação mínima”, ou uma parte da imagem.</translation>
    </message>
    <message>
        <source>Choose a larger “Patch” or “Distance of patches”, or a part of the image.</source>
        <translation>Escolha um “Patch” ou uma “Distância entre patches” maior, ou uma parte da imagem.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons; if only selected features are used, select some.</source>
        <translation>Escolha uma camada de polígonos; se só forem usadas as feições selecionadas, selecione algumas.</translation>
    </message>
    <message>
        <source>Choose a map of classes: one band of whole numbers.</source>
        <translation>Escolha um mapa de classes: uma banda de números inteiros.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors of a training here.</source>
        <translation>Escolha um model.safetensors de um treino feito aqui.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors of a training on this page.</source>
        <translation>Escolha um model.safetensors de um treino desta página.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors written by train-classifier.</source>
        <translation>Escolha um model.safetensors gravado por train-classifier.</translation>
    </message>
    <message>
        <source>Choose a model.safetensors written by train-detector.</source>
        <translation>Escolha um model.safetensors escrito por train-detector.</translation>
    </message>
    <message>
        <source>Choose a multiple of {portions}, at least {least}.</source>
        <translation>Escolha um múltiplo de {portions}, no mínimo {least}.</translation>
    </message>
    <message>
        <source>Choose a place of {path} that has data.</source>
        <translation>Escolha um lugar de {path} que tenha dados.</translation>
    </message>
    <message>
        <source>Choose a polygon layer that can be edited, or create labels with New….</source>
        <translation>Escolha uma camada de polígonos editável, ou crie rótulos com Novo….</translation>
    </message>
    <message>
        <source>Choose a raster file in it.</source>
        <translation>Escolha um arquivo raster dela.</translation>
    </message>
    <message>
        <source>Choose a raster file.</source>
        <translation>Escolha um arquivo raster.</translation>
    </message>
    <message>
        <source>Choose a raster layer.</source>
        <translation>Escolha uma camada raster.</translation>
    </message>
    <message>
        <source>Choose a raster with image bands.</source>
        <translation>Escolha um raster com bandas de imagem.</translation>
    </message>
    <message>
        <source>Choose a smaller box, or a point.</source>
        <translation>Escolha um retângulo menor, ou um ponto.</translation>
    </message>
    <message>
        <source>Choose a smaller share, so that the encoder is shown something.</source>
        <translation>Escolha uma proporção menor, para que algo seja mostrado ao codificador.</translation>
    </message>
    <message>
        <source>Choose a smaller window, or close other programs.</source>
        <translation>Escolha uma janela menor, ou feche outros programas.</translation>
    </message>
    <message>
        <source>Choose a smaller window, or fewer workers on each machine, or start them with more --memory-gb.</source>
        <translation>Escolha uma janela menor, ou menos processos por máquina, ou inicie-os com um --memory-gb maior.</translation>
    </message>
    <message>
        <source>Choose a smaller window, or fewer workers on each machine.</source>
        <translation>Escolha uma janela mais pequena, ou menos processos de cálculo em cada máquina.</translation>
    </message>
    <message>
        <source>Choose a value above 0 and at most 1.</source>
        <translation>Escolha um valor acima de 0 e no máximo 1.</translation>
    </message>
    <message>
        <source>Choose a value above 0.</source>
        <translation>Escolha um valor acima de 0.</translation>
    </message>
    <message>
        <source>Choose a value from 0 to 1.</source>
        <translation>Escolha um valor de 0 a 1.</translation>
    </message>
    <message>
        <source>Choose a value of at least 1.</source>
        <translation>Escolha um valor de pelo menos 1.</translation>
    </message>
    <message>
        <source>Choose a value of at least 2.</source>
        <translation>Escolha um valor de pelo menos 2.</translation>
    </message>
    <message>
        <source>Choose a value of at least 8.</source>
        <translation>Escolha um valor de pelo menos 8.</translation>
    </message>
    <message>
        <source>Choose a vector layer.</source>
        <translation>Escolha uma camada vetorial.</translation>
    </message>
    <message>
        <source>Choose a weight above 0 for at least one of them.</source>
        <translation>Escolha um peso acima de 0 para pelo menos um deles.</translation>
    </message>
    <message>
        <source>Choose a “Batch” that can be divided by the number of processes and of “Accumulated parts”.</source>
        <translation>Escolha um “Lote” divisível pelo número de processos e de “Partes acumuladas”.</translation>
    </message>
    <message>
        <source>Choose a “Patch” or “Size of the views” of {low} or {high} px.</source>
        <translation>Escolha um “Patch” ou um “Tamanho das vistas” de {low} ou {high} px.</translation>
    </message>
    <message>
        <source>Choose a “Patch” or “Size of the views” of {low} px.</source>
        <translation>Escolha um “Patch” ou um “Tamanho das vistas” de {low} px.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or move the file elsewhere.</source>
        <translation>Escolha uma pasta vazia, ou mova o arquivo para outro lugar.</translation>
    </message>
    <message>
        <source>Choose an encoder made with this program.</source>
        <translation>Escolha um codificador criado com este programa.</translation>
    </message>
    <message>
        <source>Choose an existing file.</source>
        <translation>Escolha um arquivo existente.</translation>
    </message>
    <message>
        <source>Choose an item with GeoTIFF or JPEG 2000 files.</source>
        <translation>Escolha um item com ficheiros GeoTIFF ou JPEG 2000.</translation>
    </message>
    <message>
        <source>Choose an objects.gpkg written by detect-objects.</source>
        <translation>Escolha um objects.gpkg escrito por detect-objects.</translation>
    </message>
    <message>
        <source>Choose another Python, or another place for the libraries, under Advanced.</source>
        <translation>Escolha em “Avançado” outro Python ou outra origem das bibliotecas.</translation>
    </message>
    <message>
        <source>Choose another file or layer.</source>
        <translation>Escolha outro arquivo ou outra camada.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Choose another folder under Advanced.</source>
        <translation>Escolha outra pasta em “Avançado”.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Escolha outra tecla.</translation>
    </message>
    <message>
        <source>Choose another layer, or check its CRS and “Extent of the result”. The images cover {bounds} in {crs_name}.</source>
        <translation>Escolha outra camada, ou verifique o seu SRC e a “Extensão do resultado”. As imagens cobrem {bounds} em {crs_name}.</translation>
    </message>
    <message>
        <source>Choose another layer, or check its CRS.</source>
        <translation>Escolha outra camada, ou verifique o seu SRC.</translation>
    </message>
    <message>
        <source>Choose another map, or check its nodata value.</source>
        <translation>Escolha outro mapa, ou verifique o seu valor sem dados.</translation>
    </message>
    <message>
        <source>Choose another name, or delete the other encoder first.</source>
        <translation>Escolha outro nome, ou apague antes o outro codificador.</translation>
    </message>
    <message>
        <source>Choose another name, or open the existing label file.</source>
        <translation>Escolha outro nome, ou abra o arquivo de rótulos existente.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another name; machines that have a copy of the old file could not join any more.</source>
        <translation>Escolha outro nome; as máquinas que têm uma cópia do arquivo antigo já não poderiam aderir.</translation>
    </message>
    <message>
        <source>Choose another one in the options, or set the environment variable SWIMDIFF_PYTHON.</source>
        <translation>Escolha outro nas opções, ou defina a variável de ambiente SWIMDIFF_PYTHON.</translation>
    </message>
    <message>
        <source>Choose another output folder, or move this file elsewhere.</source>
        <translation>Escolha outra pasta de saída, ou mova este arquivo para outro lugar.</translation>
    </message>
    <message>
        <source>Choose another output folder, or move this sample first.</source>
        <translation>Escolha outra pasta de saída, ou mova antes esta amostra.</translation>
    </message>
    <message>
        <source>Choose another output folder, or start without “Resume”, which replaces this result at the end.</source>
        <translation>Escolha outra pasta de saída, ou comece sem “Retomar”, o que substitui este resultado no fim.</translation>
    </message>
    <message>
        <source>Choose another output folder, or start without “Resume”.</source>
        <translation>Escolha outra pasta de saída, ou comece sem “Retomar”.</translation>
    </message>
    <message>
        <source>Choose another output folder, use the same parameters as the other run, or start again without “Resume”, which deletes its checkpoints.</source>
        <translation>Escolha outra pasta de saída, use os mesmos parâmetros da outra execução, ou comece de novo sem “Retomar”, o que apaga os seus checkpoints.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>Escolha outra pasta de saída.</translation>
    </message>
    <message>
        <source>Choose another “CRS of the result”.</source>
        <translation>Escolha outro “SRC do resultado”.</translation>
    </message>
    <message>
        <source>Choose as many bands as the encoder needs.</source>
        <translation>Escolha tantas bandas quantas o codificador precisa.</translation>
    </message>
    <message>
        <source>Choose at least one band, and the same number for each raster.</source>
        <translation>Escolha pelo menos uma banda, e o mesmo número para cada raster.</translation>
    </message>
    <message>
        <source>Choose at least one of {products}.</source>
        <translation>Escolha pelo menos um de {products}.</translation>
    </message>
    <message>
        <source>Choose at most the value of “Temperature”, so that only similar patches count as the same.</source>
        <translation>Escolha no máximo o valor de “Temperatura”, para que só patches semelhantes contem como iguais.</translation>
    </message>
    <message>
        <source>Choose at most {cells} {cells:cell|cells}, or leave it empty.</source>
        <translation>Escolha no máximo {cells} {cells:célula|células}, ou deixe vazio.</translation>
    </message>
    <message>
        <source>Choose auto or cpu.</source>
        <translation>Escolha auto ou cpu.</translation>
    </message>
    <message>
        <source>Choose before or after.</source>
        <translation>Escolha before ou after.</translation>
    </message>
    <message>
        <source>Choose existing files.</source>
        <translation>Escolha arquivos existentes.</translation>
    </message>
    <message>
        <source>Choose frozen or fine-tuned.</source>
        <translation>Escolha frozen ou fine-tuned.</translation>
    </message>
    <message>
        <source>Choose it above at its new place.</source>
        <translation>Escolha-o acima na sua nova localização.</translation>
    </message>
    <message>
        <source>Choose labels that can be edited, or create new ones.</source>
        <translation>Escolha rótulos que possam ser editados, ou crie novos.</translation>
    </message>
    <message>
        <source>Choose labels where the image has data, and check its nodata value.</source>
        <translation>Escolha rótulos onde a imagem tenha dados e verifique o seu valor nodata.</translation>
    </message>
    <message>
        <source>Choose larger ones, or a smaller “Cell size of the result”.</source>
        <translation>Escolha outros maiores, ou um “Tamanho da célula do resultado” menor.</translation>
    </message>
    <message>
        <source>Choose one of its fields.</source>
        <translation>Escolha um dos seus campos.</translation>
    </message>
    <message>
        <source>Choose one of them under “Class field”.</source>
        <translation>Escolha um deles em “Campo da classe”.</translation>
    </message>
    <message>
        <source>Choose one of {choices}, or a number from 0 to 1.</source>
        <translation>Escolha um de {choices}, ou um número de 0 a 1.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Escolha um de {choices}.</translation>
    </message>
    <message>
        <source>Choose one of {known}.</source>
        <translation>Escolha um de {known}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Escolha um de: {known}.</translation>
    </message>
    <message>
        <source>Choose one under Advanced.</source>
        <translation>Escolha um em “Avançado”.</translation>
    </message>
    <message>
        <source>Choose one: GeoPackage, Shapefile, GeoJSON, FlatGeobuf.</source>
        <translation>Escolha um: GeoPackage, Shapefile, GeoJSON, FlatGeobuf.</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>Escolha outros acima.</translation>
    </message>
    <message>
        <source>Choose polygons, lines or points.</source>
        <translation>Escolha polígonos, linhas ou pontos.</translation>
    </message>
    <message>
        <source>Choose raster layers of two dates. No imagery at hand? {}</source>
        <translation>Escolha camadas raster de duas datas. Não tem imagens à mão? {}</translation>
    </message>
    <message>
        <source>Choose rasters, folders or zip files of images.</source>
        <translation>Escolha rasters, pastas ou arquivos zip de imagens.</translation>
    </message>
    <message>
        <source>Choose the .shp file next to it.</source>
        <translation>Escolha o arquivo .shp que está ao lado.</translation>
    </message>
    <message>
        <source>Choose the bands in the model's order under “Bands”.</source>
        <translation>Escolha as bandas na ordem do modelo em “Bandas”.</translation>
    </message>
    <message>
        <source>Choose the bands that the encoder needs, in its order, or an encoder that fits these bands.</source>
        <translation>Escolha as bandas de que o codificador precisa, na sua ordem, ou um codificador adequado a estas bandas.</translation>
    </message>
    <message>
        <source>Choose the bands to compare under “{label}” and “{second_label}”, such as 1,2,3 and 3,2,1.</source>
        <translation>Escolha as bandas a comparar em “{label}” e “{second_label}”, como 1,2,3 e 3,2,1.</translation>
    </message>
    <message>
        <source>Choose the classes.tif of a finished classification, or another raster of whole numbers.</source>
        <translation>Escolha o classes.tif de uma classificação concluída, ou outro raster de números inteiros.</translation>
    </message>
    <message>
        <source>Choose the classes.tif of a finished classification, or another raster with one band.</source>
        <translation>Escolha o classes.tif de uma classificação concluída, ou outro raster com uma banda.</translation>
    </message>
    <message>
        <source>Choose the field of the class under “Class field”.</source>
        <translation>Escolha o campo da classe em “Campo da classe”.</translation>
    </message>
    <message>
        <source>Choose the field of the classes.</source>
        <translation>Escolha o campo das classes.</translation>
    </message>
    <message>
        <source>Choose the field of the true class under “Class field”. It must contain names or values of the map's classes.</source>
        <translation>Escolha o campo da classe verdadeira em “Campo da classe”. Ele deve conter nomes ou valores das classes do mapa.</translation>
    </message>
    <message>
        <source>Choose the folder of a model of places.</source>
        <translation>Escolha a pasta de um modelo de lugares.</translation>
    </message>
    <message>
        <source>Choose the folder of a training of objects.</source>
        <translation>Escolha a pasta de um treino de objetos.</translation>
    </message>
    <message>
        <source>Choose the folder of a training.</source>
        <translation>Escolha a pasta de um treino.</translation>
    </message>
    <message>
        <source>Choose the folder of an accuracy assessment.</source>
        <translation>Escolha a pasta de uma avaliação da exatidão.</translation>
    </message>
    <message>
        <source>Choose the folder of an environment</source>
        <translation>Escolher a pasta de um ambiente</translation>
    </message>
    <message>
        <source>Choose the folder of found objects.</source>
        <translation>Escolha a pasta de objetos encontrados.</translation>
    </message>
    <message>
        <source>Choose the folder that contains them.</source>
        <translation>Escolha a pasta que os contém.</translation>
    </message>
    <message>
        <source>Choose the image first.</source>
        <translation>Escolha primeiro a imagem.</translation>
    </message>
    <message>
        <source>Choose the image whose objects are to be found. No imagery at hand?</source>
        <translation>Escolha a imagem cujos objetos devem ser encontrados. Não tem imagens à mão?</translation>
    </message>
    <message>
        <source>Choose the image whose pixels are to be classified.</source>
        <translation>Escolha a imagem cujos pixels serão classificados.</translation>
    </message>
    <message>
        <source>Choose the image whose places are to be named.</source>
        <translation>Escolha a imagem cujos lugares devem receber nome.</translation>
    </message>
    <message>
        <source>Choose the images to train on. If it is the same path as “Test data”, the images are split.</source>
        <translation>Escolha as imagens para treinar. Se for o mesmo caminho de “Dados de teste”, as imagens são repartidas.</translation>
    </message>
    <message>
        <source>Choose the images to train on. If it is the same path as “Test data”, the images or polygons are split.</source>
        <translation>Escolha as imagens de treino. Se for o mesmo caminho que “Dados de teste”, as imagens ou polígonos são repartidos.</translation>
    </message>
    <message>
        <source>Choose the item.json of an acquisition, or a catalogue or collection that leads to items on this machine.</source>
        <translation>Escolha o item.json de uma aquisição, ou um catálogo ou uma coleção que leve a itens neste computador.</translation>
    </message>
    <message>
        <source>Choose the item.json of one of them, or run over all of them with run-many.</source>
        <translation>Escolha o item.json de uma delas, ou execute run-many com todas.</translation>
    </message>
    <message>
        <source>Choose the join file of the cluster.</source>
        <translation>Escolha o arquivo de adesão do cluster.</translation>
    </message>
    <message>
        <source>Choose the mask as it was delivered: interpolated classes mean nothing. For a mask of your own, set “{kind_label}” to “{other_label}” and name its values.</source>
        <translation>Escolha a máscara tal como foi fornecida: classes interpoladas não significam nada. Para uma máscara própria, defina “{kind_label}” como “{other_label}” e indique os seus valores.</translation>
    </message>
    <message>
        <source>Choose the mask of the same place, or none.</source>
        <translation>Escolha a máscara do mesmo lugar, ou nenhuma.</translation>
    </message>
    <message>
        <source>Choose the mask's own file, or another “{kind_label}”.</source>
        <translation>Escolha o arquivo próprio da máscara, ou outro “{kind_label}”.</translation>
    </message>
    <message>
        <source>Choose the output folder of a finished detect-change, or run detect-change again.</source>
        <translation>Escolha a pasta de saída de um detect-change concluído, ou execute de novo detect-change.</translation>
    </message>
    <message>
        <source>Choose the output folder of a pretraining.</source>
        <translation>Escolha a pasta de saída de um pré-treino.</translation>
    </message>
    <message>
        <source>Choose the places to train on. If it is the same path as “Test data”, the places are split.</source>
        <translation>Escolha os lugares para treinar. Se for o mesmo caminho de “Dados de teste”, os lugares são repartidos.</translation>
    </message>
    <message>
        <source>Choose the probabilities of this map.</source>
        <translation>Escolha as probabilidades deste mapa.</translation>
    </message>
    <message>
        <source>Choose the probability.tif that classify wrote together with this map.</source>
        <translation>Escolha o probability.tif que classify gravou junto com este mapa.</translation>
    </message>
    <message>
        <source>Choose the result.json of a finished accuracy or train-classifier.</source>
        <translation>Escolha o result.json de um accuracy ou train-classifier concluído.</translation>
    </message>
    <message>
        <source>Choose the same bands in the model's order under “Bands”.</source>
        <translation>Escolha as mesmas bandas na ordem do modelo em “Bandas”.</translation>
    </message>
    <message>
        <source>Choose the same number for both.</source>
        <translation>Escolha o mesmo número para ambos.</translation>
    </message>
    <message>
        <source>Choose the same number from each under “Bands”, or for a single source with PATH{mark}1,2,3</source>
        <translation>Escolha o mesmo número de cada uma em “Bandas”, ou para uma só origem com PATH{mark}1,2,3</translation>
    </message>
    <message>
        <source>Choose the same “Bands” of all rasters.</source>
        <translation>Escolha as mesmas “Bandas” de todos os rasters.</translation>
    </message>
    <message>
        <source>Choose the “{label}” that swimdiff-cluster certificates wrote.</source>
        <translation>Escolha o “{label}” que swimdiff-cluster certificates escreveu.</translation>
    </message>
    <message>
        <source>Choose weights as torchvision, timm, MoCo, SeCo, SSL4EO-S12, Satlas or CMID store them, of one of these networks: {labels}.</source>
        <translation>Escolha pesos tal como torchvision, timm, MoCo, SeCo, SSL4EO-S12, Satlas ou CMID os guardam, de uma destas redes: {labels}.</translation>
    </message>
    <message>
        <source>Choose where the result goes, then start again</source>
        <translation>Escolha onde fica o resultado e comece de novo</translation>
    </message>
    <message>
        <source>Choose “{kind_label}”; with “{other_label}”, name the values that hide the ground under “{values_label}”.</source>
        <translation>Escolha “{kind_label}”; com “{other_label}”, indique os valores que ocultam o terreno em “{values_label}”.</translation>
    </message>
    <message>
        <source>Chooses and checks the Python that does the computations, and the models folder</source>
        <translation>Escolhe e verifica o Python que faz os cálculos, e a pasta de modelos</translation>
    </message>
    <message>
        <source>Chooses the file of a model</source>
        <translation>Escolhe o arquivo de um modelo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class &amp;field</source>
        <translation>C&amp;ampo da classe</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Campo da classe</translation>
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
        <translation>Classes com nomes precisam de um campo de texto.</translation>
    </message>
    <message>
        <source>Classes without a pixel: {names}.</source>
        <translation>Classes sem nenhum pixel: {names}.</translation>
    </message>
    <message>
        <source>Classes {}</source>
        <translation>Classes {}</translation>
    </message>
    <message>
        <source>Classif&amp;y whole image</source>
        <translation>Classi&amp;ficar imagem inteira</translation>
    </message>
    <message>
        <source>Classified in {}.</source>
        <translation>Classificado em {}.</translation>
    </message>
    <message>
        <source>Classifies a whole image with a trained model.</source>
        <translation>Classifica uma imagem inteira com um modelo treinado.</translation>
    </message>
    <message>
        <source>Classifies the whole image with this model</source>
        <translation>Classifica a imagem inteira com este modelo</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classificar</translation>
    </message>
    <message>
        <source>Classify anyway</source>
        <translation>Classificar mesmo assim</translation>
    </message>
    <message>
        <source>Classify even if the ground resolution or the values of the image differ from those that the model was trained on.</source>
        <translation>Classificar mesmo que a resolução no terreno ou os valores da imagem difiram daqueles com que o modelo foi treinado.</translation>
    </message>
    <message>
        <source>Classify even if the ground resolution or the values of the image, or the size of the tiles, differ from those that the model was trained on.</source>
        <translation>Classificar mesmo que a resolução no terreno ou os valores da imagem, ou o tamanho dos ladrilhos, difiram daqueles com que o modelo foi treinado.</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Classifying the labels that were left out</source>
        <translation>Classificação dos rótulos que foram excluídos</translation>
    </message>
    <message>
        <source>Classifying {name}</source>
        <translation>Classificação de {name}</translation>
    </message>
    <message>
        <source>Click a place on the map: the tiles that look most like it light up, ranked. It needs no labels.</source>
        <translation>Clique em um lugar do mapa: os ladrilhos mais parecidos se acendem, em ordem. Não são necessários rótulos.</translation>
    </message>
    <message>
        <source>Click to place a label.</source>
        <translation>Clique para colocar um rótulo.</translation>
    </message>
    <message>
        <source>Click to place corners, right-click to finish. Hold the button and drag to draw freehand.</source>
        <translation>Clique para colocar vértices e clique com o botão direito para terminar. Mantenha o botão pressionado e arraste para desenhar à mão livre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>Feche-a ou retire-a.</translation>
    </message>
    <message>
        <source>Close the program or remove the layer, then open the folder again.</source>
        <translation>Feche o programa ou remova a camada, e abra de novo a pasta.</translation>
    </message>
    <message>
        <source>Close the program or remove the layer, then rename the file or run the job again.</source>
        <translation>Feche o programa ou remova a camada, e depois renomeie o arquivo ou execute de novo o trabalho.</translation>
    </message>
    <message>
        <source>Close the programs that are using it.</source>
        <translation>Feche os programas que o estão usando.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF otimizado para a nuvem</translation>
    </message>
    <message>
        <source>Collecting {count} libraries…</source>
        <translation>Reunião de {count} bibliotecas…</translation>
    </message>
    <message>
        <source>Colour of the chosen class…</source>
        <translation>Cor da classe escolhida…</translation>
    </message>
    <message>
        <source>Colour of {}</source>
        <translation>Cor de {}</translation>
    </message>
    <message>
        <source>Column of the table that names the scene.</source>
        <translation>Coluna da tabela que nomeia a cena.</translation>
    </message>
    <message>
        <source>Compare each patch with the other patches of its batch as well. Their keys are never out of date, as those of the queue are while the encoder learns fast. Without this, only the queue counts, as published.</source>
        <translation>Comparar cada patch também com os outros patches do seu lote. As suas chaves nunca estão desatualizadas, como estão as da fila enquanto o codificador aprende depressa. Sem isto, só conta a fila, como publicado.</translation>
    </message>
    <message>
        <source>Compare objects</source>
        <translation>Comparar objetos</translation>
    </message>
    <message>
        <source>Compare objects of two dates</source>
        <translation>Comparar objetos de duas datas</translation>
    </message>
    <message>
        <source>Compare the mean spectrum of the batch, as published. Without this, that of each image.</source>
        <translation>Comparar o espectro médio do lote, como publicado. Sem isto, o de cada imagem.</translation>
    </message>
    <message>
        <source>Compare the mean spectrum of the batch, as published. Without this, that of each image. Only with Method: CMID.</source>
        <translation>Comparar o espectro médio do lote, como publicado. Sem isto, o de cada imagem. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>Compare two images without a CRS pixel by pixel; they must have the same size. Areas are then given in pixels.</source>
        <translation>Comparar duas imagens sem SRC pixel a pixel; devem ter o mesmo tamanho. As áreas são então dadas em pixels.</translation>
    </message>
    <message>
        <source>Compare wit&amp;h reference</source>
        <translation>Comparar com a referê&amp;ncia</translation>
    </message>
    <message>
        <source>Compare with the start</source>
        <translation>Comparar com o início</translation>
    </message>
    <message>
        <source>Compared at {count:,} {count:place|places}.</source>
        <translation>Comparado em {count:,} {count:lugar|lugares}.</translation>
    </message>
    <message>
        <source>Compared in {}.</source>
        <translation>Comparado em {}.</translation>
    </message>
    <message>
        <source>Compares a map with a reference: confusion matrix, accuracies and areas with their confidence intervals.</source>
        <translation>Compara um mapa com uma referência: matriz de confusão, exatidões e áreas com os seus intervalos de confiança.</translation>
    </message>
    <message>
        <source>Compares the map with the reference, wherever both have a class</source>
        <translation>Compara o mapa com a referência, onde ambos têm uma classe</translation>
    </message>
    <message>
        <source>Compares the map with the reference. Only a random sample tells the accuracy of the whole map.</source>
        <translation>Compara o mapa com a referência. Só uma amostra aleatória diz a exatidão de todo o mapa.</translation>
    </message>
    <message>
        <source>Compares the objects of two dates by place: which appeared, which vanished, which stayed.</source>
        <translation>Compara os objetos de duas datas pelo seu lugar: quais apareceram, desapareceram ou permaneceram.</translation>
    </message>
    <message>
        <source>Comparing the objects</source>
        <translation>A comparar os objetos</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>Compute each batch in this many parts, to save memory.</source>
        <translation>Calcular cada lote neste número de partes, para poupar memória.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular em</translation>
    </message>
    <message>
        <source>Computed in {}.</source>
        <translation>Calculado em {}.</translation>
    </message>
    <message>
        <source>Computes &amp;on</source>
        <translation>Calcula e&amp;m</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcula em</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>Cálculo das somas de verificação</translation>
    </message>
    <message>
        <source>Computing features of the labelled pixels</source>
        <translation>Cálculo das características dos pixels rotulados</translation>
    </message>
    <message>
        <source>Computing the encoder's maps</source>
        <translation>Cálculo dos mapas do codificador</translation>
    </message>
    <message>
        <source>Computing the maps of {name}</source>
        <translation>Cálculo dos mapas de {name}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Confidence level of all intervals.</source>
        <translation>Nível de confiança de todos os intervalos.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>Confusion matrix and figures of each class, in the browser</source>
        <translation>Matriz de confusão e números de cada classe, no navegador</translation>
    </message>
    <message>
        <source>Confusion matrix, accuracy and area of each class, in the browser</source>
        <translation>Matriz de confusão, exatidão e área de cada classe, no navegador</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the reference, columns the map.</source>
        <translation>Matriz de confusão: as linhas são a referência; as colunas, o mapa.</translation>
    </message>
    <message>
        <source>Connects to a cluster, counts its workers and compares their versions with those of this engine.</source>
        <translation>Liga-se a um cluster, conta os seus processos de cálculo e compara as versões deles com as deste motor.</translation>
    </message>
    <message>
        <source>Contains the true area with {:g} % confidence</source>
        <translation>Contém a área verdadeira com {:g} % de confiança</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint in the output folder</source>
        <translation>Continua a partir do último checkpoint da pasta de saída</translation>
    </message>
    <message>
        <source>Continues with points that were drawn earlier: the sample.gpkg in their folder</source>
        <translation>Continua com pontos sorteados antes: o sample.gpkg da sua pasta</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Convert it to a GeoTIFF.</source>
        <translation>Converta-o para GeoTIFF.</translation>
    </message>
    <message>
        <source>Convert it to a GeoTIFF: gdal_translate IN OUT.tif; in QGIS, choose its layer, which is then exported. If it has several layers or variables, gdalinfo lists them.</source>
        <translation>Converta-o para GeoTIFF: gdal_translate IN OUT.tif; no QGIS, escolha a sua camada, que é então exportada. Se tiver várias camadas ou variáveis, gdalinfo lista-as.</translation>
    </message>
    <message>
        <source>Convert it to a plain GeoTIFF (gdal_translate), or set “Allow virtual and remote files” if you trust it and everything that it refers to.</source>
        <translation>Converta-o para um GeoTIFF simples (gdal_translate), ou ative “Permitir arquivos virtuais e remotos” se confiar nele e em tudo aquilo a que se refere.</translation>
    </message>
    <message>
        <source>Convert it to a tiled GeoTIFF: gdal_translate -co TILED=YES IN OUT.tif</source>
        <translation>Converta-o para um GeoTIFF em blocos: gdal_translate -co TILED=YES IN OUT.tif</translation>
    </message>
    <message>
        <source>Convert it to colours first: gdal_translate -expand rgb IN.tif OUT.tif</source>
        <translation>Converta-o antes para cores: gdal_translate -expand rgb IN.tif OUT.tif</translation>
    </message>
    <message>
        <source>Converts weights of others (torchvision, timm, SSL4EO-S12, SeCo, DeCUR, Satlas, CMID) to an encoder file.</source>
        <translation>Converte pesos de outros (torchvision, timm, SSL4EO-S12, SeCo, DeCUR, Satlas, CMID) em um arquivo de codificador.</translation>
    </message>
    <message>
        <source>Coordinate reference system: {}</source>
        <translation>Sistema de referência de coordenadas: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies the finished encoder to the models folder, so that other tools list it by name.</source>
        <translation>Copia o codificador concluído para a pasta de modelos, para que outras ferramentas o listem pelo nome.</translation>
    </message>
    <message>
        <source>Copies the message and the log, to report them to the authors</source>
        <translation>Copia a mensagem e o log, para os comunicar aos autores</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that Classify lists it by name.</source>
        <translation>Copia o modelo para a pasta de modelos, para que Classificar o liste pelo nome.</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that Find objects lists it by name.</source>
        <translation>Copia o modelo para a pasta de modelos, para que Encontrar objetos o liste pelo nome.</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that Name places lists it by name.</source>
        <translation>Copia o modelo para a pasta de modelos, para que “Nomear lugares” o ofereça pelo nome.</translation>
    </message>
    <message>
        <source>Copies the model to the models folder, so that it is listed by name</source>
        <translation>Copia o modelo para a pasta de modelos, para que apareça pelo nome</translation>
    </message>
    <message>
        <source>Copies versions, devices and the last lines of the log, without your name</source>
        <translation>Copia versões, dispositivos e as últimas linhas do registro, sem o seu nome</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all patches to one file in the output folder first. It can be read much faster than the sources.</source>
        <translation>Copiar antes todos os patches para um arquivo na pasta de saída. Ele pode ser lido muito mais depressa do que as origens.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Copy it to a folder where you have write permission.</source>
        <translation>Copie-o para uma pasta em que tenha permissão de escrita.</translation>
    </message>
    <message>
        <source>Copy or download the file again, or choose an extent without these pixels.</source>
        <translation>Copie ou baixe de novo o arquivo, ou escolha uma extensão sem estes pixels.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copie ou baixe de novo o arquivo.</translation>
    </message>
    <message>
        <source>Copy or download the files again, or remove them from the source.</source>
        <translation>Copie ou baixe de novo os arquivos, ou remova-os da origem.</translation>
    </message>
    <message>
        <source>Copy or download them again.</source>
        <translation>Copie-os ou baixe-os de novo.</translation>
    </message>
    <message>
        <source>Copy the details and look into the log; press Set up again to go on from what was fetched.</source>
        <translation>Copie os detalhes e veja o registro; pressione de novo “Instalar” para continuar com o que foi baixado.</translation>
    </message>
    <message>
        <source>Copy the details and send them to the authors.</source>
        <translation>Copie os detalhes e envie-os aos autores.</translation>
    </message>
    <message>
        <source>Copy the encoder there, to the same path, or choose one that comes with the program.</source>
        <translation>Copie o codificador para lá, no mesmo caminho, ou escolha um que venha com o programa.</translation>
    </message>
    <message>
        <source>Copy the file again that swimdiff-cluster certificates wrote.</source>
        <translation>Copie de novo o arquivo que swimdiff-cluster certificates escreveu.</translation>
    </message>
    <message>
        <source>Copy the join file with which the scheduler was started.</source>
        <translation>Copie o arquivo de adesão com que o escalonador foi iniciado.</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Cópia dos arquivos</translation>
    </message>
    <message>
        <source>Correct among the areas mapped as this class: {}</source>
        <translation>Correto entre as áreas mapeadas como esta classe: {}</translation>
    </message>
    <message>
        <source>Correct the card, or download or copy the file again.</source>
        <translation>Corrija a ficha, ou baixe ou copie de novo o arquivo.</translation>
    </message>
    <message>
        <source>Correct the shift</source>
        <translation>Corrigir o deslocamento</translation>
    </message>
    <message>
        <source>Correct this setting or remove it. {setup}</source>
        <translation>Corrija esta configuração ou remova-a. {setup}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigido</translation>
    </message>
    <message>
        <source>Counting changed areas</source>
        <translation>Contagem das áreas alteradas</translation>
    </message>
    <message>
        <source>Counting the classes of the map</source>
        <translation>Contagem das classes do mapa</translation>
    </message>
    <message>
        <source>Counts and figures, in the browser</source>
        <translation>Contagens e números, no navegador</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Acoplamento</translation>
    </message>
    <message>
        <source>Covers the places where the map is uncertain</source>
        <translation>Cobre os lugares onde o mapa é incerto</translation>
    </message>
    <message>
        <source>Create a file for your labels with New…, or choose a layer of boxes or outlines.</source>
        <translation>Crie um ficheiro para os seus rótulos com Novo…, ou escolha uma camada de caixas ou contornos.</translation>
    </message>
    <message>
        <source>Create a file for your labels with New…, or choose a layer with a field that names classes.</source>
        <translation>Crie um arquivo para os seus rótulos com Novo…, ou escolha uma camada com um campo que nomeie classes.</translation>
    </message>
    <message>
        <source>Create a raster of the amplitude first, for example with gdal_calc.py --calc='abs(A)'.</source>
        <translation>Crie antes um raster da amplitude, por exemplo com gdal_calc.py --calc='abs(A)'.</translation>
    </message>
    <message>
        <source>Create a sample pair</source>
        <translation>Criar um par de exemplo</translation>
    </message>
    <message>
        <source>Create or download the zip file again.</source>
        <translation>Crie ou baixe de novo o arquivo zip.</translation>
    </message>
    <message>
        <source>Create the zip file again from plain images, or unpack it into a folder if you trust it.</source>
        <translation>Crie de novo o arquivo zip a partir de imagens simples, ou descompacte-o em uma pasta se confiar nele.</translation>
    </message>
    <message>
        <source>Creates a file for labels and their classes in the CRS of the image, or opens an existing one.</source>
        <translation>Cria um arquivo para rótulos e as suas classes no SRC da imagem, ou abre um existente.</translation>
    </message>
    <message>
        <source>Creates a georeferenced pair of synthetic rasters with known change.</source>
        <translation>Cria um par georreferenciado de rasters sintéticos com mudança conhecida.</translation>
    </message>
    <message>
        <source>Creates a pair of images with known change and adds it to the project</source>
        <translation>Cria um par de imagens com mudança conhecida e adiciona-o ao projeto</translation>
    </message>
    <message>
        <source>Creates an image with labels for a half of it, and adds both to the project</source>
        <translation>Cria uma imagem com rótulos para metade dela e adiciona ambos ao projeto</translation>
    </message>
    <message>
        <source>Creates an image with new things and labels for a half of it, and adds both to the project</source>
        <translation>Cria uma imagem com coisas novas e rótulos para metade dela, e adiciona ambas ao projeto</translation>
    </message>
    <message>
        <source>Creating polygons</source>
        <translation>Criação dos polígonos</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Cúbica</translation>
    </message>
    <message>
        <source>Cut it to the area that has labels.</source>
        <translation>Recorte-o para a área que tem rótulos.</translation>
    </message>
    <message>
        <source>Cut out the part that has data (QGIS: Raster &gt; Extraction &gt; Clip Raster by Extent) and choose that.</source>
        <translation>Recorte a parte com dados (QGIS: Raster &gt; Extração &gt; Recortar raster pela extensão) e escolha essa.</translation>
    </message>
    <message>
        <source>DEFLATE</source>
        <translation>DEFLATE</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Data in a patch</source>
        <translation>Dados no patch</translation>
    </message>
    <message>
        <source>Data on which the figures are measured.</source>
        <translation>Dados sobre os quais os números são medidos.</translation>
    </message>
    <message>
        <source>Data to train on. If it is the same path as the test data, the data are split: images at random, pairs by city, whole polygons by class. Not needed for change without labels.</source>
        <translation>Dados com que se treina. Se for o mesmo caminho que o dos dados de teste, os dados são repartidos: imagens ao acaso, pares por cidade, polígonos inteiros por classe. Desnecessário para mudança sem rótulos.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date of after</source>
        <translation>Data (depois)</translation>
    </message>
    <message>
        <source>Date of before</source>
        <translation>Data (antes)</translation>
    </message>
    <message>
        <source>Date of the imagery, such as 2018-10-13. Empty: taken from the map, if it has one.</source>
        <translation>Data das imagens, como 2018-10-13. Vazio: é obtida do mapa, se ele a tiver.</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>Delete it and run the job again.</source>
        <translation>Apague-o e execute de novo o trabalho.</translation>
    </message>
    <message>
        <source>Delete labels and class</source>
        <translation>Apagar rótulos e classe</translation>
    </message>
    <message>
        <source>Delete the class {name} and its {count} {count:label|labels}? This cannot be undone.</source>
        <translation>Apagar a classe {name} e os seus {count} {count:rótulo|rótulos}? Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete the file's .aux.xml file, then enter the classes under “Classes”.</source>
        <translation>Apague o arquivo .aux.xml do arquivo e introduza depois as classes em “Classes”.</translation>
    </message>
    <message>
        <source>Delete the folder {newest} to continue from step {earlier}, or start again without “Resume”.</source>
        <translation>Apague a pasta {newest} para continuar a partir do passo {earlier}, ou comece de novo sem “Retomar”.</translation>
    </message>
    <message>
        <source>Delete the selected labels (Del): select them with QGIS's tool Select Features first</source>
        <translation>Eliminar os rótulos selecionados (Del): selecione-os primeiro com a ferramenta «Selecionar elementos» do QGIS</translation>
    </message>
    <message>
        <source>Delete {} from the models folder? This cannot be undone.</source>
        <translation>Apagar {} da pasta de modelos? Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Deletes the model from the models folder</source>
        <translation>Elimina o modelo da pasta de modelos</translation>
    </message>
    <message>
        <source>Deletes your answer for this point</source>
        <translation>Apaga a sua resposta para este ponto</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Delineamento</translation>
    </message>
    <message>
        <source>Detect anyway</source>
        <translation>Detetar mesmo assim</translation>
    </message>
    <message>
        <source>Detect both dates in images that have one, or both in images that have none.</source>
        <translation>Detete nas duas datas em imagens que o tenham, ou em imagens que não o tenham.</translation>
    </message>
    <message>
        <source>Detect change</source>
        <translation>Detectar mudanças</translation>
    </message>
    <message>
        <source>Detect even if the ground resolution or the values of the image differ from those that the model was trained on.</source>
        <translation>Detetar mesmo que a resolução no terreno ou os valores da imagem difiram daqueles com que o modelo foi treinado.</translation>
    </message>
    <message>
        <source>Detects change with this encoder</source>
        <translation>Detecta mudanças com este codificador</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desvio</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation>Difusão</translation>
    </message>
    <message>
        <source>Diffusion constraint</source>
        <translation>Restrição de difusão</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Dissolver</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Distance from one patch to the next in a raster. If it is smaller than the patch, patches overlap. Empty: the size of the patch.</source>
        <translation>Distância de um patch ao seguinte em um raster. Se for menor do que o patch, os patches se sobrepõem. Vazio: o tamanho do patch.</translation>
    </message>
    <message>
        <source>Distance of patches</source>
        <translation>Distância entre patches</translation>
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
        <translation>Concluído em {}, para um projeto que está fechado.</translation>
    </message>
    <message>
        <source>Done in {}.</source>
        <translation>Concluído em {}.</translation>
    </message>
    <message>
        <source>Double-click to change the name or the key, or the square to change the colour.</source>
        <translation>Clique duas vezes para mudar o nome ou a tecla, ou no quadrado para mudar a cor.</translation>
    </message>
    <message>
        <source>Doubtful: about {area_ha:,} ha are called changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Duvidoso: são dados como alterados cerca de {area_ha:,} ha, {percent} % do que foi comparado, em {polygons:,} {polygons:área|áreas}.</translation>
    </message>
    <message>
        <source>Doubtful: about {pixels:,} {pixels:pixel is|pixels are} called changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Duvidoso: são dados como alterados cerca de {pixels:,} {pixels:pixel|pixels}, {percent} % do que foi comparado, em {polygons:,} {polygons:área|áreas}.</translation>
    </message>
    <message>
        <source>Download or copy the file again, or train again from an earlier checkpoint.</source>
        <translation>Baixe ou copie de novo o arquivo, ou treine de novo a partir de um checkpoint anterior.</translation>
    </message>
    <message>
        <source>Download or copy the file again, or train the model again.</source>
        <translation>Baixe ou copie de novo o arquivo, ou treine de novo o modelo.</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Baixe ou copie de novo o arquivo.</translation>
    </message>
    <message>
        <source>Download or copy the file again. Its size must be the one that its source states.</source>
        <translation>Baixe ou copie de novo o arquivo. O seu tamanho deve ser o que a sua fonte indica.</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>Página de download</translation>
    </message>
    <message>
        <source>Download the catalogue first.</source>
        <translation>Descarregue primeiro o catálogo.</translation>
    </message>
    <message>
        <source>Download the file first.</source>
        <translation>Descarregue primeiro o ficheiro.</translation>
    </message>
    <message>
        <source>Dra&amp;w sample</source>
        <translation>Sor&amp;tear amostra</translation>
    </message>
    <message>
        <source>Drag from corner to corner, or click two corners. With a box size, click in the middle.</source>
        <translation>Arraste de canto a canto, ou clique em dois cantos. Com um tamanho de caixa, clique no meio.</translation>
    </message>
    <message>
        <source>Draw a box around each object of a few areas.</source>
        <translation>Desenhe uma caixa à volta de cada objeto de algumas áreas.</translation>
    </message>
    <message>
        <source>Draw a box around each object, inside the image and the searched areas, and save the layer's edits.</source>
        <translation>Desenhe um retângulo à volta de cada objeto, dentro da imagem e das áreas examinadas, e guarde as edições da camada.</translation>
    </message>
    <message>
        <source>Draw a few labels for each of at least two classes.</source>
        <translation>Desenhe alguns rótulos para cada uma de pelo menos duas classes.</translation>
    </message>
    <message>
        <source>Draw a searched area and all objects in it; N continues.</source>
        <translation>Desenhe uma área examinada e todos os objetos nela; N continua.</translation>
    </message>
    <message>
        <source>Draw labels where the image has data, and check its nodata value.</source>
        <translation>Desenhe rótulos onde a imagem tem dados, e verifique o seu valor sem dados.</translation>
    </message>
    <message>
        <source>Draw larger polygons, or more of them: at least about twenty pixels per class.</source>
        <translation>Desenhe polígonos maiores, ou mais polígonos: pelo menos cerca de vinte pixels por classe.</translation>
    </message>
    <message>
        <source>Draw outlines of objects, or use COCO or YOLO files with outlines; or switch “Oriented boxes” off.</source>
        <translation>Desenhe os contornos dos objetos, ou use ficheiros COCO ou YOLO com contornos; ou desative “Caixas orientadas”.</translation>
    </message>
    <message>
        <source>Draw polygons, lines or points of at least two classes inside the image.</source>
        <translation>Desenhe polígonos, linhas ou pontos de pelo menos duas classes dentro da imagem.</translation>
    </message>
    <message>
        <source>Draw polygons, lines or points of at least two classes, and save the layer's edits.</source>
        <translation>Desenhe polígonos, linhas ou pontos de pelo menos duas classes, e guarde as edições da camada.</translation>
    </message>
    <message>
        <source>Draw sample</source>
        <translation>Sortear amostra</translation>
    </message>
    <message>
        <source>Draw the areas that you have searched completely: in them, what has no box is background.</source>
        <translation>Desenhe as áreas que examinou por completo: nelas, o que não tem caixa é fundo.</translation>
    </message>
    <message>
        <source>Draw the areas that you searched as polygons on the image, and check the CRS of their layer.</source>
        <translation>Desenhe na imagem como polígonos as áreas que examinou, e verifique o SRC da sua camada.</translation>
    </message>
    <message>
        <source>Draw them where the image has data, or check its nodata value.</source>
        <translation>Desenhe-os onde a imagem tem dados, ou verifique o seu valor sem dados.</translation>
    </message>
    <message>
        <source>Draw within the image.</source>
        <translation>Desenhe dentro da imagem.</translation>
    </message>
    <message>
        <source>Draw “Searched areas” in which every object is labelled, or switch on “Whole image searched”.</source>
        <translation>Desenhe “Áreas examinadas” em que cada objeto esteja rotulado, ou ative “Imagem inteira examinada”.</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Sorteio dos pontos</translation>
    </message>
    <message>
        <source>Draws random points of a map, so that you can check them by eye.</source>
        <translation>Sorteia pontos ao acaso de um mapa, para que possa verificá-los visualmente.</translation>
    </message>
    <message>
        <source>Draws random points of the map, which you then check one by one</source>
        <translation>Sorteia pontos ao acaso do mapa, que depois são verificados um a um</translation>
    </message>
    <message>
        <source>Draws random points. You say what is really there; accuracy and areas are estimated from this.</source>
        <translation>Sorteia pontos ao acaso. Indica-se o que realmente há ali; a partir disso são estimadas a exatidão e as áreas.</translation>
    </message>
    <message>
        <source>E&amp;xport map</source>
        <translation>Exportar &amp;mapa</translation>
    </message>
    <message>
        <source>Each computes one window at a time.</source>
        <translation>Cada um calcula uma janela de cada vez.</translation>
    </message>
    <message>
        <source>Each image of the folder is a place.</source>
        <translation>Cada imagem da pasta é um lugar.</translation>
    </message>
    <message>
        <source>Each label is saved at once. Escape discards the one you are drawing.</source>
        <translation>Cada rótulo é guardado de imediato. Escape descarta o que está sendo desenhado.</translation>
    </message>
    <message>
        <source>Each pixel gets the most frequent class within this radius. 0: no filter.</source>
        <translation>Cada pixel recebe a classe mais frequente dentro deste raio. 0: sem filtro.</translation>
    </message>
    <message>
        <source>Each takes the memory of a run of its own, and its share of the cores.</source>
        <translation>Cada uma ocupa a memória de uma execução própria e a sua parte dos núcleos.</translation>
    </message>
    <message>
        <source>Edge of a pixel on the ground, which decides how images are looked at, and with which encoder. Empty: as the file says, or 1 m for images without georeference.</source>
        <translation>Lado de um pixel no terreno, que decide como as imagens são vistas e com que codificador. Vazio: o que o arquivo disser, ou 1 m para imagens sem georreferência.</translation>
    </message>
    <message>
        <source>Edge of a tile on the ground. Empty: as the model was trained, or else 128 pixels.</source>
        <translation>Lado de um ladrilho no terreno. Vazio: como no treino do modelo, ou então 128 pixels.</translation>
    </message>
    <message>
        <source>Edge of the box that a click in the middle of an object makes, for each class. 0: boxes are dragged.</source>
        <translation>Lado da caixa que um clique no meio de um objeto cria, para cada classe. 0: as caixas são arrastadas.</translation>
    </message>
    <message>
        <source>Edge of the square regions, in tiles. 0: chosen from the extent of the labels.</source>
        <translation>Lado das regiões quadradas, em ladrilhos. 0: escolhido conforme a extensão dos rótulos.</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0</source>
        <translation>EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>Embedding of the key</source>
        <translation>Vetor de representação da chave</translation>
    </message>
    <message>
        <source>Embedding of the query</source>
        <translation>Vetor de representação da consulta</translation>
    </message>
    <message>
        <source>Embedding that is compared with the other keys to weight those of the same scene.</source>
        <translation>Vetor de representação que é comparado com as outras chaves para ponderar as da mesma cena.</translation>
    </message>
    <message>
        <source>Embedding that is compared with the other keys to weight those of the same scene. Only with Method: SwiMDiff.</source>
        <translation>Vetor de representação que é comparado com as outras chaves para ponderar as da mesma cena. Só com Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Empty: the default of the mode.</source>
        <translation>Vazio: o valor padrão do modo.</translation>
    </message>
    <message>
        <source>Empty: the default.</source>
        <translation>Vazio: o valor predefinido.</translation>
    </message>
    <message>
        <source>Empty: this process. local: and a number, such as local:4, starts as many processes on this machine. tls:// with host and port is the scheduler of a cluster; tcp:// is one on this machine. Each process computes one window at a time with “Threads” threads, one where that is 0. The result is the same on equal processors.</source>
        <translation>Vazio: este processo. local: e um número, como local:4, inicia outros tantos processos nesta máquina. tls:// com host e porta é o escalonador de um cluster; tcp:// é um nesta máquina. Cada processo calcula uma janela de cada vez com tantas threads quantas “Threads” indicar, uma onde for 0. O resultado é o mesmo em processadores iguais.</translation>
    </message>
    <message>
        <source>Empty: {}</source>
        <translation>Vazio: {}</translation>
    </message>
    <message>
        <source>Enable the plugin again.</source>
        <translation>Ative de novo o complemento.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors) for the methods deep, fused and learned. Empty: one of the built-in ones, chosen by ground resolution and bands. random: fixed random weights for deep, no encoder for fused and learned.</source>
        <translation>Arquivo de codificador (.safetensors) para os métodos deep, fused e learned. Vazio: um dos incluídos, escolhido pela resolução no terreno e pelas bandas. random: pesos aleatórios fixos para deep, sem codificador para fused e learned.</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands of the test data. random: random weights.</source>
        <translation>Arquivo de codificador (.safetensors). Vazio: um dos incluídos, escolhido pela resolução no terreno e pelas bandas dos dados de teste. random: pesos aleatórios.</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands.</source>
        <translation>Arquivo de codificador (.safetensors). Vazio: um dos incluídos, escolhido pela resolução no terreno e pelas bandas.</translation>
    </message>
    <message>
        <source>Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands. none: only the bands and their texture are used.</source>
        <translation>Arquivo de codificador (.safetensors). Vazio: um dos incluídos, escolhido pela resolução no terreno e pelas bandas. none: só são usadas as bandas e a sua textura.</translation>
    </message>
    <message>
        <source>Encoder in the list of models</source>
        <translation>Codificador na lista de modelos</translation>
    </message>
    <message>
        <source>Encoder maps (deep)</source>
        <translation>Mapas do codificador (deep)</translation>
    </message>
    <message>
        <source>Encoder whose weights the training starts from. Empty: for EfficientNet-Lite0 the ImageNet weights that come with the program, for others random weights. random: random weights, which take far longer to learn.</source>
        <translation>Codificador de cujos pesos parte o treino. Vazio: para EfficientNet-Lite0, os pesos do ImageNet que vêm com o programa; para os outros, pesos aleatórios. random: pesos aleatórios, com os quais se demora muito mais a aprender.</translation>
    </message>
    <message>
        <source>Encoder: {name}. It is not bound to a ground resolution, and none of the others was trained on images as fine or as coarse as the rasters, which have {ground_m:.2g} m.</source>
        <translation>Codificador: {name}. Não está ligado a uma resolução no terreno, e nenhum dos outros foi treinado com imagens tão finas ou tão grosseiras como os rasters, que têm {ground_m:.2g} m.</translation>
    </message>
    <message>
        <source>Encoder: {name}. It was trained on images of {trained_m:.2g} m, and none of the built-in ones is nearer to the {ground_m:.2g} m of the rasters.</source>
        <translation>Codificador: {name}. Foi treinado com imagens de {trained_m:.2g} m, e nenhum dos incluídos se aproxima mais dos {ground_m:.2g} m dos rasters.</translation>
    </message>
    <message>
        <source>Encoder: {name}. It was trained on images of {trained_m:.2g} m, and the rasters have {ground_m:.2g} m.</source>
        <translation>Codificador: {name}. Foi treinado com imagens de {trained_m:.2g} m, e os rasters têm {ground_m:.2g} m.</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Encoding image {number:,} of {count:,}</source>
        <translation>Codificação da imagem {number:,} de {count:,}</translation>
    </message>
    <message>
        <source>End the other program there, or make certificates with another port.</source>
        <translation>Termine o outro programa que lá está, ou faça certificados com outra porta.</translation>
    </message>
    <message>
        <source>End with the first failure</source>
        <translation>Terminar com a primeira falha</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Engine options…</source>
        <translation>Opções do motor…</translation>
    </message>
    <message>
        <source>Enlargement</source>
        <translation>Ampliação</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Equal labels</source>
        <translation>Rótulos iguais</translation>
    </message>
    <message>
        <source>Errors of the published code</source>
        <translation>Erros do código publicado</translation>
    </message>
    <message>
        <source>Estimated from {count:,} {count:point|points}; intervals with {confidence:g} % confidence.</source>
        <translation>Estimado a partir de {count:,} {count:ponto|pontos}; intervalos com {confidence:g} % de confiança.</translation>
    </message>
    <message>
        <source>Estimated from {places} {count:point|points} of a random sample</source>
        <translation>Estimado a partir de {places} pontos de uma amostra aleatória</translation>
    </message>
    <message>
        <source>Estimates accuracy and areas from the points checked so far</source>
        <translation>Estima a exatidão e as áreas a partir dos pontos verificados até agora</translation>
    </message>
    <message>
        <source>Estimating the shift between the dates</source>
        <translation>Estimativa do deslocamento entre as datas</translation>
    </message>
    <message>
        <source>Evaluate encoder</source>
        <translation>Avaliar codificador</translation>
    </message>
    <message>
        <source>Evaluates an encoder on images, pixels or pairs that have labels; writes a table and a plot.</source>
        <translation>Avalia um codificador com imagens, pixels ou pares que têm rótulos; grava uma tabela e um gráfico.</translation>
    </message>
    <message>
        <source>Evaluates it on labelled images or pairs</source>
        <translation>Avalia-o com imagens ou pares rotulados</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Exatidão esperada</translation>
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
        <translation>Exporte um dos seus subconjuntos de dados para um arquivo e escolha-o.</translation>
    </message>
    <message>
        <source>Export the labels again.</source>
        <translation>Exporte os rótulos de novo.</translation>
    </message>
    <message>
        <source>Export the layer in the CRS of the image, or assign a known CRS to both.</source>
        <translation>Exporte a camada no SRC da imagem, ou atribua um SRC conhecido a ambas.</translation>
    </message>
    <message>
        <source>Export the layer to a GeoTIFF (Export &gt; Save As...), or use the imagery that it was made from.</source>
        <translation>Exporte a camada para um GeoTIFF (Exportar &gt; Guardar como...), ou use as imagens a partir das quais foi feita.</translation>
    </message>
    <message>
        <source>Export the layer yourself and choose the file.</source>
        <translation>Exporte a camada manualmente e escolha o arquivo.</translation>
    </message>
    <message>
        <source>Export the map again.</source>
        <translation>Exporte de novo o mapa.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar o modelo</translation>
    </message>
    <message>
        <source>Export the page that you mean: gdal_translate GTIFF_DIR:1:IN.tif OUT.tif for the first; in QGIS, add the page as a layer and choose that. If each page is a band, put them together: Raster &gt; Miscellaneous &gt; Merge, with each file in a separate band.</source>
        <translation>Exporte a página que deseja: gdal_translate GTIFF_DIR:1:IN.tif OUT.tif para a primeira; no QGIS, adicione a página como camada e escolha-a. Se cada página for uma banda, junte-as: Raster &gt; Miscelânea &gt; Mosaico, com cada arquivo em uma banda separada.</translation>
    </message>
    <message>
        <source>Exported before the training</source>
        <translation>É exportada antes do treino</translation>
    </message>
    <message>
        <source>Exported in {}.</source>
        <translation>Exportado em {}.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message>
        <source>Exporting {}</source>
        <translation>Exportação de {}</translation>
    </message>
    <message>
        <source>Exports a classified map to files that others can open: rasters, polygons, styles, tables, and a package.</source>
        <translation>Exporta um mapa classificado para arquivos que outros podem abrir: rasters, polígonos, estilos, tabelas e um pacote.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Extent of the result</source>
        <translation>Extensão do resultado</translation>
    </message>
    <message>
        <source>Extent that is classified right after training: xmin,ymin,xmax,ymax in the CRS of the image. For another CRS, add it in brackets: 1,2,3,4 [EPSG:4326]. Empty: nothing is classified.</source>
        <translation>Extensão que é classificada logo após o treino: xmin,ymin,xmax,ymax no SRC da imagem. Para outro SRC, adicione-o entre colchetes: 1,2,3,4 [EPSG:4326]. Vazio: nada é classificado.</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>Ar&amp;quivos…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>P&amp;asta…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Fonte</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>False alarm rate</source>
        <translation>Taxa de falsos alarmes</translation>
    </message>
    <message>
        <source>Feature {features} has a geometry that cannot be read: left out. Draw it again.</source>
        <translation>A feição {features} tem uma geometria que não pode ser lida: excluída. Desenhe-a de novo.</translation>
    </message>
    <message>
        <source>Feature {features} has another class that is not in the list: left out.</source>
        <translation>A feição {features} tem outra classe que não está na lista: excluída.</translation>
    </message>
    <message>
        <source>Feature {features} has coordinates that are not numbers: left out. Draw it again.</source>
        <translation>A feição {features} tem coordenadas que não são números: excluída. Desenhe-a de novo.</translation>
    </message>
    <message>
        <source>Feature {features} has its middle outside of the searched areas: left out. Draw an area around it, in which everything is labelled.</source>
        <translation>O centro da feição {features} está fora das áreas examinadas: excluída. Desenhe à volta dela uma área em que tudo esteja rotulado.</translation>
    </message>
    <message>
        <source>Feature {features} has more than {longest} letters in the field '{field}': left out. Give it a name.</source>
        <translation>A feição {features} tem mais de {longest} letras no campo '{field}': excluída. Dê-lhe um nome.</translation>
    </message>
    <message>
        <source>Feature {features} has no class in the field '{field}': left out. Fill it in.</source>
        <translation>A feição {features} não tem classe no campo '{field}': excluída. Preencha-a.</translation>
    </message>
    <message>
        <source>Feature {features} has no geometry: left out. Draw it again, or delete it.</source>
        <translation>A feição {features} não tem geometria: excluída. Desenhe-a de novo ou apague-a.</translation>
    </message>
    <message>
        <source>Feature {features} has no place in the CRS of the image: left out. Check the CRS of the layer.</source>
        <translation>A feição {features} não tem lugar no SRC da imagem: excluída. Verifique o SRC da camada.</translation>
    </message>
    <message>
        <source>Feature {features} has no size: left out. Fill in its size, or give “Size of points”.</source>
        <translation>A feição {features} não tem tamanho: excluída. Preencha o seu tamanho, ou indique “Tamanho dos pontos”.</translation>
    </message>
    <message>
        <source>Feature {features} has no whole number in the field '{field}': left out. Give it a whole number or a name.</source>
        <translation>A feição {features} não tem um número inteiro no campo '{field}': excluída. Dê-lhe um número inteiro ou um nome.</translation>
    </message>
    <message>
        <source>Feature {features} has the class '{name}', which the list of classes lacks: left out. Add it to the list.</source>
        <translation>A feição {features} tem a classe '{name}', que falta na lista de classes: excluída. Adicione-a à lista.</translation>
    </message>
    <message>
        <source>Feature {features} is invalid and cannot be repaired: left out. Draw it again, or use Fix geometries in QGIS.</source>
        <translation>A feição {features} não é válida e não pode ser reparada: excluída. Desenhe-a de novo, ou use Corrigir geometrias no QGIS.</translation>
    </message>
    <message>
        <source>Feature {features} is narrower than a pixel: left out. Draw a box around the object.</source>
        <translation>A feição {features} é mais estreita do que um píxel: excluída. Desenhe um retângulo à volta do objeto.</translation>
    </message>
    <message>
        <source>Feature {features} lies outside the image: left out. Check the CRS of the layer if you did not expect this.</source>
        <translation>A feição {features} está fora da imagem: excluída. Verifique o SRC da camada se não esperava isto.</translation>
    </message>
    <message>
        <source>Feature {features} lies where the image has no data: left out. Draw where it has data.</source>
        <translation>A feição {features} está onde a imagem não tem dados: excluída. Desenhe onde há dados.</translation>
    </message>
    <message>
        <source>Feature {features} lies where the map has no data, wholly or in part: {places:,} {places:place|places} left out.</source>
        <translation>A feição {features} está onde o mapa não tem dados, total ou parcialmente: {places:,} {places:lugar|lugares} excluídos.</translation>
    </message>
    <message>
        <source>Feature {features} lies where the map has no data: {places:,} {places:place|places} left out.</source>
        <translation>A feição {features} está onde o mapa não tem dados: {places:,} {places:lugar|lugares} excluídos.</translation>
    </message>
    <message>
        <source>Feature {features} reaches beyond the image: the part inside is used.</source>
        <translation>A feição {features} se estende além da imagem: é usada a parte interior.</translation>
    </message>
    <message>
        <source>Feature {features} shares all its pixels with other features: left out. Delete what is drawn twice.</source>
        <translation>A feição {features} tem todos os seus pixels em comum com outras feições: excluída. Apague o que está desenhado duas vezes.</translation>
    </message>
    <message>
        <source>Feature {features} was invalid (an outline crosses itself) and was repaired. Look at its shape.</source>
        <translation>A feição {features} não era válida (um contorno se cruza a si mesmo) e foi reparada. Veja a sua forma.</translation>
    </message>
    <message>
        <source>Features {features} ({one}, {other}) overlap in {pixels} px, left out. Take the overlap off one of them.</source>
        <translation>As feições {features} ({one}, {other}) se sobrepõem em {pixels} px, excluídos. Retire a sobreposição de uma delas.</translation>
    </message>
    <message>
        <source>Features {features} ({one}, {other}) share {tiles} {tiles:tile|tiles}, left out: a tile has one class. Move one of them, or use smaller tiles.</source>
        <translation>As feições {features} ({one}, {other}) partilham {tiles} {tiles:ladrilho, excluído|ladrilhos, excluídos}: um ladrilho tem uma classe. Mova uma delas, ou use ladrilhos menores.</translation>
    </message>
    <message>
        <source>Features {features} are invalid and cannot be repaired: left out. Draw them again, or use Fix geometries in QGIS.</source>
        <translation>As feições {features} não são válidas e não podem ser reparadas: excluídas. Desenhe-as de novo, ou use Corrigir geometrias no QGIS.</translation>
    </message>
    <message>
        <source>Features {features} are narrower than a pixel: left out. Draw a box around each object.</source>
        <translation>As feições {features} são mais estreitas do que um píxel: excluídas. Desenhe um retângulo à volta de cada objeto.</translation>
    </message>
    <message>
        <source>Features {features} have coordinates that are not numbers: left out. Draw them again.</source>
        <translation>As feições {features} têm coordenadas que não são números: excluídas. Desenhe-as de novo.</translation>
    </message>
    <message>
        <source>Features {features} have geometries that cannot be read: left out. Draw them again.</source>
        <translation>As feições {features} têm geometrias que não podem ser lidas: excluídas. Desenhe-as de novo.</translation>
    </message>
    <message>
        <source>Features {features} have more than {longest} letters in the field '{field}': left out. Give them names.</source>
        <translation>As feições {features} têm mais de {longest} letras no campo '{field}': excluídas. Dê-lhes nomes.</translation>
    </message>
    <message>
        <source>Features {features} have no class in the field '{field}': left out. Fill it in.</source>
        <translation>As feições {features} não têm classe no campo '{field}': excluídas. Preencha-a.</translation>
    </message>
    <message>
        <source>Features {features} have no geometry: left out. Draw them again, or delete them.</source>
        <translation>As feições {features} não têm geometria: excluídas. Desenhe-as de novo ou apague-as.</translation>
    </message>
    <message>
        <source>Features {features} have no place in the CRS of the image: left out. Check the CRS of the layer.</source>
        <translation>As feições {features} não têm lugar no SRC da imagem: excluídas. Verifique o SRC da camada.</translation>
    </message>
    <message>
        <source>Features {features} have no size: left out. Fill in their sizes, or give “Size of points”.</source>
        <translation>As feições {features} não têm tamanho: excluídas. Preencha os seus tamanhos, ou indique “Tamanho dos pontos”.</translation>
    </message>
    <message>
        <source>Features {features} have no whole number in the field '{field}': left out. Give them whole numbers or names.</source>
        <translation>As feições {features} não têm um número inteiro no campo '{field}': excluídas. Dê-lhes números inteiros ou nomes.</translation>
    </message>
    <message>
        <source>Features {features} have other classes that are not in the list: left out.</source>
        <translation>As feições {features} têm outras classes que não estão na lista: excluídas.</translation>
    </message>
    <message>
        <source>Features {features} have the class '{name}', which the list of classes lacks: left out. Add it to the list.</source>
        <translation>As feições {features} têm a classe '{name}', que falta na lista de classes: excluídas. Adicione-a à lista.</translation>
    </message>
    <message>
        <source>Features {features} have their middles outside of the searched areas: left out. Draw areas around them, in which everything is labelled.</source>
        <translation>Os centros das feições {features} estão fora das áreas examinadas: excluídas. Desenhe à volta delas áreas em que tudo esteja rotulado.</translation>
    </message>
    <message>
        <source>Features {features} lie outside the image: left out. Check the CRS of the layer if you did not expect this.</source>
        <translation>As feições {features} estão fora da imagem: excluídas. Verifique o SRC da camada se não esperava isto.</translation>
    </message>
    <message>
        <source>Features {features} lie where the image has no data: left out. Draw where it has data.</source>
        <translation>As feições {features} estão onde a imagem não tem dados: excluídas. Desenhe onde há dados.</translation>
    </message>
    <message>
        <source>Features {features} lie where the map has no data, wholly or in part: {places:,} {places:place|places} left out.</source>
        <translation>As feições {features} estão onde o mapa não tem dados, total ou parcialmente: {places:,} {places:lugar|lugares} excluídos.</translation>
    </message>
    <message>
        <source>Features {features} lie where the map has no data: {places:,} {places:place|places} left out.</source>
        <translation>As feições {features} estão onde o mapa não tem dados: {places:,} {places:lugar|lugares} excluídos.</translation>
    </message>
    <message>
        <source>Features {features} reach beyond the image: the parts inside are used.</source>
        <translation>As feições {features} se estendem além da imagem: são usadas as partes interiores.</translation>
    </message>
    <message>
        <source>Features {features} share all their pixels with other features: left out. Delete what is drawn twice.</source>
        <translation>As feições {features} têm todos os seus pixels em comum com outras feições: excluídas. Apague o que está desenhado duas vezes.</translation>
    </message>
    <message>
        <source>Features {features} were invalid (an outline crosses itself) and were repaired. Look at their shapes.</source>
        <translation>As feições {features} não eram válidas (um contorno se cruza a si mesmo) e foram reparadas. Veja as suas formas.</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Fetches uv {version} first, {size:.0f} MB</source>
        <translation>Baixa antes o uv {version}, {size:.0f} MB</translation>
    </message>
    <message>
        <source>Fetching uv ({size:.0f} MB)…</source>
        <translation>Baixa do uv ({size:.0f} MB)…</translation>
    </message>
    <message>
        <source>Fetching what {library} needs for its device…</source>
        <translation>Baixa do que {library} precisa para o seu dispositivo…</translation>
    </message>
    <message>
        <source>Fetching {library} ({done:.0f} of {total:.0f} MB)</source>
        <translation>Baixando {library} ({done:.0f} de {total:.0f} MB)</translation>
    </message>
    <message>
        <source>Field of the polygons that names the class, for segmentation. Empty: it is found if only one can be meant.</source>
        <translation>Campo dos polígonos que nomeia a classe, para a segmentação. Vazio: é encontrado se só um for possível.</translation>
    </message>
    <message>
        <source>Field that names the class, as text or a whole number. Empty: the field called class, or the only field that could name it.</source>
        <translation>Campo que nomeia a classe, como texto ou como número inteiro. Vazio: o campo chamado class, ou o único campo que poderia nomeá-la.</translation>
    </message>
    <message>
        <source>Field with the names of the districts. Empty: a field called name, or else their numbers in the file.</source>
        <translation>Campo com os nomes dos distritos. Vazio: um campo chamado name, ou então os seus números no ficheiro.</translation>
    </message>
    <message>
        <source>Field with the true class, as its name or its value in the map. Empty: the field reference or class, or the only field that could hold it. Points without a class are left out and counted.</source>
        <translation>Campo com a classe verdadeira, como o seu nome ou o seu valor no mapa. Vazio: o campo reference ou class, ou o único campo que poderia contê-la. Os pontos sem classe são excluídos e contados.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files of other formats could run foreign code and cannot be used as encoders. Import the file first.</source>
        <translation>Arquivos de outros formatos poderiam executar código alheio e não podem ser usados como codificadores. Importe antes o arquivo.</translation>
    </message>
    <message>
        <source>Files that are copied into the folder unchanged, such as a page.</source>
        <translation>Arquivos que são copiados sem alterações para a pasta, como uma página.</translation>
    </message>
    <message>
        <source>Fill in x and y of every image, or remove both columns.</source>
        <translation>Preencha x e y de cada imagem, ou remova as duas colunas.</translation>
    </message>
    <message>
        <source>Fill in “Compute on” or “Join file”.</source>
        <translation>Preencha “Calcular em” ou “Arquivo de adesão”.</translation>
    </message>
    <message>
        <source>Fill the second view</source>
        <translation>Preencher a segunda vista</translation>
    </message>
    <message>
        <source>Fin&amp;d objects</source>
        <translation>Encontrar obj&amp;etos</translation>
    </message>
    <message>
        <source>Find cloud masks</source>
        <translation>Procurar máscaras de nuvens</translation>
    </message>
    <message>
        <source>Find objects</source>
        <translation>Encontrar objetos</translation>
    </message>
    <message>
        <source>Find places like this</source>
        <translation>Encontrar lugares como este</translation>
    </message>
    <message>
        <source>Finding groups of alike changes</source>
        <translation>Procura de grupos de mudanças semelhantes</translation>
    </message>
    <message>
        <source>Finding the labelled pixels</source>
        <translation>Procura dos pixels rotulados</translation>
    </message>
    <message>
        <source>Finds objects with it</source>
        <translation>Encontra objetos com ele</translation>
    </message>
    <message>
        <source>Finds the objects of a raster: each gets a box, a class and a score, and they are counted.</source>
        <translation>Encontra os objetos de um ráster: cada um recebe um retângulo, uma classe e uma pontuação, e são contados.</translation>
    </message>
    <message>
        <source>Finds the tiles of one raster or of many that look most like a given one. It needs no labels.</source>
        <translation>Encontra os ladrilhos de um ou de muitos rasters que mais se parecem com um dado. Não precisa de rótulos.</translation>
    </message>
    <message>
        <source>Fine-tuned</source>
        <translation>Com ajuste fino</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Fine-tuning did no better: {tuned:.1f} % of what was left out was right with it, {linear:.1f} % without it. The model has the linear layer on the encoder as it was.</source>
        <translation>O ajuste fino não foi melhor: com ele, {tuned:.1f} % do que foi deixado de fora estava certo; sem ele, {linear:.1f} %. O modelo tem a camada linear sobre o codificador como ele era.</translation>
    </message>
    <message>
        <source>Fine-tuning, epoch {epoch} of {epochs}</source>
        <translation>Ajuste fino, época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>Finished parts are kept: run it again to resume.</source>
        <translation>As partes concluídas são mantidas: execute de novo para retomar.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Fitting a linear layer</source>
        <translation>Ajuste de uma camada linear</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixo</translation>
    </message>
    <message>
        <source>Fixed scaling needs {count} {count:number|numbers}, one per band, separated by commas.</source>
        <translation>O escalonamento fixo precisa de {count} {count:número|números}, um por banda, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>Past&amp;a</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder and zip</source>
        <translation>Pasta e zip</translation>
    </message>
    <message>
        <source>Folder for NAME.safetensors.</source>
        <translation>Pasta para NAME.safetensors.</translation>
    </message>
    <message>
        <source>Folder for before.tif, after.tif, truth.tif, sites.gpkg and places.gpkg.</source>
        <translation>Pasta para before.tif, after.tif, truth.tif, sites.gpkg e places.gpkg.</translation>
    </message>
    <message>
        <source>Folder for changes.gpkg, counts.csv, report.html and result.json.</source>
        <translation>Pasta para changes.gpkg, counts.csv, report.html e result.json.</translation>
    </message>
    <message>
        <source>Folder for classes.tif, areas.csv, report.html, result.json and the other files that you choose.</source>
        <translation>Pasta para classes.tif, areas.csv, report.html, result.json e os outros arquivos que escolher.</translation>
    </message>
    <message>
        <source>Folder for confusion.csv, accuracy.csv, areas.csv, report.html and result.json.</source>
        <translation>Pasta para confusion.csv, accuracy.csv, areas.csv, report.html e result.json.</translation>
    </message>
    <message>
        <source>Folder for encoder.safetensors, metrics.csv, loss.png, report.html, result.json and the checkpoints.</source>
        <translation>Pasta para encoder.safetensors, metrics.csv, loss.png, report.html, result.json e os checkpoints.</translation>
    </message>
    <message>
        <source>Folder for model.safetensors, accuracy tables, report.html and result.json.</source>
        <translation>Pasta para model.safetensors, tabelas de exatidão, report.html e result.json.</translation>
    </message>
    <message>
        <source>Folder for model.safetensors, accuracy tables, report.html and result.json; with a view also classes.tif, uncertainty.tif and places.gpkg.</source>
        <translation>Pasta para model.safetensors, as tabelas de exatidão, report.html e result.json; com uma vista, também classes.tif, uncertainty.tif e places.gpkg.</translation>
    </message>
    <message>
        <source>Folder for model.safetensors, accuracy.csv, report.html and result.json.</source>
        <translation>Pasta para model.safetensors, accuracy.csv, report.html e result.json.</translation>
    </message>
    <message>
        <source>Folder for objects.gpkg, searched.gpkg, unsure.gpkg, counts.csv, report.html and result.json.</source>
        <translation>Pasta para objects.gpkg, searched.gpkg, unsure.gpkg, counts.csv, report.html e result.json.</translation>
    </message>
    <message>
        <source>Folder for result.json, metrics.csv, figures.png and report.html.</source>
        <translation>Pasta para result.json, metrics.csv, figures.png e report.html.</translation>
    </message>
    <message>
        <source>Folder for sample.gpkg and sample.json.</source>
        <translation>Pasta para sample.gpkg e sample.json.</translation>
    </message>
    <message>
        <source>Folder for scenes.gpkg (a polygon per tile), classes.tif, areas.csv, report.html, result.json and the other files that you choose.</source>
        <translation>Pasta para scenes.gpkg (um polígono por ladrilho), classes.tif, areas.csv, report.html, result.json e os outros arquivos escolhidos.</translation>
    </message>
    <message>
        <source>Folder for score.tif, change.tif, change.gpkg, report.html and result.json.</source>
        <translation>Pasta para score.tif, change.tif, change.gpkg, report.html e result.json.</translation>
    </message>
    <message>
        <source>Folder for scores, change, polygons and the report.</source>
        <translation>Pasta para as pontuações, a mudança, os polígonos e o relatório.</translation>
    </message>
    <message>
        <source>Folder for similar.gpkg (a polygon per tile found, ranked), report.html and result.json.</source>
        <translation>Pasta para similar.gpkg (um polígono por ladrilho encontrado, por ordem), report.html e result.json.</translation>
    </message>
    <message>
        <source>Folder for the encoder, the checkpoints, the loss and a report.</source>
        <translation>Pasta para o codificador, os checkpoints, a perda e um relatório.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Pasta para os arquivos</translation>
    </message>
    <message>
        <source>Folder for the files, with checksums and a readme.</source>
        <translation>Pasta para os arquivos, com somas de verificação e um leia-me.</translation>
    </message>
    <message>
        <source>Folder for the map</source>
        <translation>Pasta para o mapa</translation>
    </message>
    <message>
        <source>Folder for the map. Empty: {}</source>
        <translation>Pasta para o mapa. Vazio: {}</translation>
    </message>
    <message>
        <source>Folder for the named places</source>
        <translation>Pasta para os lugares nomeados</translation>
    </message>
    <message>
        <source>Folder for the named places. Empty: {}</source>
        <translation>Pasta para os lugares nomeados. Vazio: {}</translation>
    </message>
    <message>
        <source>Folder for the objects</source>
        <translation>Pasta para os objetos</translation>
    </message>
    <message>
        <source>Folder for the objects. Empty: {}</source>
        <translation>Pasta para os objetos. Vazio: {}</translation>
    </message>
    <message>
        <source>Folder for the rasters, polygons, styles, tables, README.txt, provenance.json and checksums.</source>
        <translation>Pasta para os rasters, polígonos, estilos, tabelas, README.txt, provenance.json e somas de verificação.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Pasta para o resultado</translation>
    </message>
    <message>
        <source>Folder for the sample</source>
        <translation>Pasta para a amostra</translation>
    </message>
    <message>
        <source>Folder for the sample.</source>
        <translation>Pasta para a amostra.</translation>
    </message>
    <message>
        <source>Folder for the training</source>
        <translation>Pasta para o treino</translation>
    </message>
    <message>
        <source>Folder of &amp;wheels</source>
        <translation>Pasta de &amp;wheels</translation>
    </message>
    <message>
        <source>Folder of a result</source>
        <translation>Pasta de um resultado</translation>
    </message>
    <message>
        <source>Folder of a training</source>
        <translation>Pasta de um treino</translation>
    </message>
    <message>
        <source>Folder of a training or of found objects</source>
        <translation>Pasta de um treino ou de objetos encontrados</translation>
    </message>
    <message>
        <source>Folder of an environment</source>
        <translation>Pasta de um ambiente</translation>
    </message>
    <message>
        <source>Folder of labelled images</source>
        <translation>Pasta de imagens rotuladas</translation>
    </message>
    <message>
        <source>Folder of rasters or images</source>
        <translation>Pasta de rasters ou imagens</translation>
    </message>
    <message>
        <source>Folder of the &amp;engine</source>
        <translation>Pasta do m&amp;otor</translation>
    </message>
    <message>
        <source>Folder of the engine</source>
        <translation>Pasta do motor</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Pasta dos modelos</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Pasta de wheels</translation>
    </message>
    <message>
        <source>Folder that gets a folder for each run, runs.csv, runs.gpkg, report.html, result.json and catalog.json.</source>
        <translation>Pasta que recebe uma pasta por execução, runs.csv, runs.gpkg, report.html, result.json e catalog.json.</translation>
    </message>
    <message>
        <source>Folder that keeps the encoder's maps, so that the next training on the same image is faster. Empty: a folder in your cache folder.</source>
        <translation>Pasta que guarda os mapas do codificador, para que o próximo treino com a mesma imagem seja mais rápido. Vazio: uma pasta na sua pasta de cache.</translation>
    </message>
    <message>
        <source>Folder that keeps what the encoder makes of each tile, so that the next question about the same image is answered at once, and an interrupted run goes on. Empty: a folder in your cache folder.</source>
        <translation>Pasta que guarda o que o codificador faz de cada ladrilho, para que a próxima pergunta sobre a mesma imagem seja respondida de imediato e uma execução interrompida continue. Vazio: uma pasta na pasta de cache.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>For 8-bit pictures of Sentinel-2 that were stretched for the eye; knows the seasons.</source>
        <translation>Para imagens de 8 bits do Sentinel-2 realçadas para a visualização; conhece as estações do ano.</translation>
    </message>
    <message>
        <source>For Sentinel-1 backscatter in decibels, VV and VH: sees through clouds.</source>
        <translation>Para retroespalhamento do Sentinel-1 em decibéis, VV e VH: vê através das nuvens.</translation>
    </message>
    <message>
        <source>For Sentinel-2 L1C with all its bands on machines without a GPU.</source>
        <translation>Para Sentinel-2 L1C com todas as suas bandas em computadores sem GPU.</translation>
    </message>
    <message>
        <source>For Sentinel-2 L1C with all its bands, learned together with radar of the same places.</source>
        <translation>Para Sentinel-2 L1C com todas as suas bandas, aprendido juntamente com radar dos mesmos lugares.</translation>
    </message>
    <message>
        <source>For Sentinel-2 L1C with all its bands: vegetation, water, burnt areas.</source>
        <translation>Para Sentinel-2 L1C com todas as suas bandas: vegetação, água, áreas queimadas.</translation>
    </message>
    <message>
        <source>For a file that does not name its bands: the numbers of those of before that show red, green and blue, such as 3,2,1. In the dock, those with which the layer is drawn.</source>
        <translation>Para um arquivo que não nomeia as suas bandas: os números das bandas de antes que mostram vermelho, verde e azul, como 3,2,1. No painel, aquelas com que a camada é desenhada.</translation>
    </message>
    <message>
        <source>For a file that does not name its bands: the numbers of those of the image that show red, green and blue, such as 3,2,1. In the dock, those with which the layer is drawn.</source>
        <translation>Para um arquivo que não nomeia as suas bandas: os números das bandas da imagem que mostram vermelho, verde e azul, como 3,2,1. No painel, aquelas com que a camada é desenhada.</translation>
    </message>
    <message>
        <source>For aerial and satellite images of 0.5 to 2 m in 8 bits; large, so a GPU helps.</source>
        <translation>Para imagens aéreas e de satélite de 0,5 a 2 m em 8 bits; grande, pelo que uma GPU ajuda.</translation>
    </message>
    <message>
        <source>For change detection and segmentation. none: distance between the encoder's maps, without labels, for change only. frozen: only a decoder is trained on labels. fine-tuned: encoder and decoder are trained.</source>
        <translation>Para detecção de mudanças e segmentação. none: distância entre os mapas do codificador, sem rótulos, só para mudança. frozen: só um decodificador é treinado com rótulos. fine-tuned: codificador e decodificador são treinados.</translation>
    </message>
    <message>
        <source>For each class the score with the best balance of missed and wrong objects, by the training</source>
        <translation>Para cada classe, a pontuação com o melhor equilíbrio entre objetos em falta e errados, segundo o treino</translation>
    </message>
    <message>
        <source>For images with several labels: CSV file with a column `file` and one column per class holding 0 or 1. For segmentation of rasters: layer of polygons.</source>
        <translation>Para imagens com vários rótulos: arquivo CSV com uma coluna `file` e uma coluna por classe com 0 ou 1. Para a segmentação de rasters: camada de polígonos.</translation>
    </message>
    <message>
        <source>For labelled images without a folder per class: CSV file with a column `file` and a column `class`, or with one column per class holding 0 or 1. Where it also has columns `x` and `y`, the position of each image, regions are left out to measure the accuracy.</source>
        <translation>Para imagens rotuladas sem uma pasta por classe: arquivo CSV com uma coluna `file` e uma coluna `class`, ou com uma coluna por classe contendo 0 ou 1. Se também tiver colunas `x` e `y`, a posição de cada imagem, regiões são deixadas de fora para medir a exatidão.</translation>
    </message>
    <message>
        <source>For points without a size of their own: edge of the box on the ground; in pixels for images without a CRS.</source>
        <translation>Para pontos sem tamanho próprio: lado do retângulo no terreno; em píxeis para imagens sem SRC.</translation>
    </message>
    <message>
        <source>For points: field with the edge of the box on the ground, in metres (without a CRS in pixels). Empty: a field called size or size_m, if there is one.</source>
        <translation>Para pontos: campo com o lado do retângulo no terreno, em metros (sem SRC em píxeis). Vazio: um campo chamado size ou size_m, se existir.</translation>
    </message>
    <message>
        <source>For the percentile rule: this share of the pixels is marked as unchanged.</source>
        <translation>Para a regra percentile: esta proporção dos pixels é marcada como inalterada.</translation>
    </message>
    <message>
        <source>For the quick mode. linear: one layer. mlp: one hidden layer.</source>
        <translation>Para o modo rápido. linear: uma camada. mlp: uma camada oculta.</translation>
    </message>
    <message>
        <source>For the robust rule: share of the unchanged pixels that may be marked as changed.</source>
        <translation>Para a regra robust: proporção dos pixels inalterados que podem ser marcados como alterados.</translation>
    </message>
    <message>
        <source>For the thorough mode: maximum number of passes over the labels. Training stops earlier if the validation no longer improves.</source>
        <translation>Para o modo minucioso: número máximo de passagens pelos rótulos. O treino para antes se a validação já não melhorar.</translation>
    </message>
    <message>
        <source>For the thorough mode: train only the decoder.</source>
        <translation>Para o modo minucioso: treinar apenas o decodificador.</translation>
    </message>
    <message>
        <source>For the true-colour image (TCI) of Sentinel-2 in 8 bits, faster than a Swin.</source>
        <translation>Para a imagem em cor verdadeira (TCI) do Sentinel-2 em 8 bits, mais rápido do que um Swin.</translation>
    </message>
    <message>
        <source>For the true-colour image (TCI) of Sentinel-2 in 8 bits.</source>
        <translation>Para a imagem em cor verdadeira (TCI) do Sentinel-2 em 8 bits.</translation>
    </message>
    <message>
        <source>Found among the areas that really are this class: {}</source>
        <translation>Encontrado entre as áreas que realmente são desta classe: {}</translation>
    </message>
    <message>
        <source>Found in {}.</source>
        <translation>Encontrado em {}.</translation>
    </message>
    <message>
        <source>Four times</source>
        <translation>Quatro vezes</translation>
    </message>
    <message>
        <source>Free some space or check the disk, then run the same job again to resume; the checkpoint of step {step} is kept.</source>
        <translation>Libere espaço ou verifique o disco, e execute de novo o mesmo trabalho para o retomar; o checkpoint do passo {step} é mantido.</translation>
    </message>
    <message>
        <source>Free some space or check the disk, then run the same job again; there is no checkpoint yet.</source>
        <translation>Libere espaço ou verifique o disco, e execute de novo o mesmo trabalho; ainda não há nenhum checkpoint.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder on another disk, then run the job again; finished windows are kept.</source>
        <translation>Libere espaço ou escolha uma pasta em outro disco, e execute de novo o trabalho; as janelas concluídas são mantidas.</translation>
    </message>
    <message>
        <source>Free some space there, or name another folder for temporary files by the variable TMPDIR.</source>
        <translation>Libere espaço ali, ou indique outra pasta para os arquivos temporários com a variável TMPDIR.</translation>
    </message>
    <message>
        <source>Free some space, choose a lower resolution, or export without a page.</source>
        <translation>Libere espaço, escolha uma resolução menor ou exporte sem página.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk under Advanced.</source>
        <translation>Libere espaço, ou escolha em “Avançado” uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libere espaço, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Free some space, or export the layer yourself and choose the file.</source>
        <translation>Libere espaço, ou exporte a camada manualmente e escolha o arquivo.</translation>
    </message>
    <message>
        <source>Free some space, remove environments that are not used in the options, or choose a folder on another disk.</source>
        <translation>Libere espaço, remova nas opções os ambientes que não são usados, ou escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>Free some space, then run the same job again.</source>
        <translation>Libere espaço e execute de novo o mesmo trabalho.</translation>
    </message>
    <message>
        <source>From the preset</source>
        <translation>Segundo a predefinição</translation>
    </message>
    <message>
        <source>Frozen encoder</source>
        <translation>Codificador congelado</translation>
    </message>
    <message>
        <source>Fused scores (fused)</source>
        <translation>Pontuações fundidas (fused)</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Gather the wheels for this system and this version of Python, then choose their folder again.</source>
        <translation>Reúna as wheels para este sistema e esta versão do Python e escolha de novo a pasta delas.</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <source>Gaussian, along outlines</source>
        <translation>Gaussiano, ao longo dos contornos</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoPackage with class, area and perimeter.</source>
        <translation>GeoPackage com classe, área e perímetro.</translation>
    </message>
    <message>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <source>GeoTIFF for the web, with a STAC item.</source>
        <translation>GeoTIFF para a web, com um item STAC.</translation>
    </message>
    <message>
        <source>GeoTIFF,COG,GeoPackage,polygons,vectorise,QML,SLD,STAC,zip,layout,PDF,print,hand over</source>
        <translation>GeoTIFF,COG,GeoPackage,polígonos,vetorizar,QML,SLD,STAC,zip,composição,layout,PDF,imprimir,entregar</translation>
    </message>
    <message>
        <source>Georeference it first (QGIS: Raster &gt; Georeferencer, or Assign projection).</source>
        <translation>Georreferencie-o antes (QGIS: Raster &gt; Georreferenciador, ou Definir projeção).</translation>
    </message>
    <message>
        <source>Georeference the file again.</source>
        <translation>Georreferencie de novo o arquivo.</translation>
    </message>
    <message>
        <source>Georeference the image, or export the layer without a CRS if it was drawn on the image's pixels.</source>
        <translation>Georreferencie a imagem, ou exporte a camada sem SRC se ela foi desenhada sobre os pixels da imagem.</translation>
    </message>
    <message>
        <source>Georeference the images, or export the layer without a CRS if it was drawn on their pixels.</source>
        <translation>Georreferencie as imagens, ou exporte a camada sem SRC se ela foi desenhada sobre os seus pixels.</translation>
    </message>
    <message>
        <source>Get more encoders</source>
        <translation>Obter mais codificadores</translation>
    </message>
    <message>
        <source>Give a point x,y or a box xmin,ymin,xmax,ymax on the image.</source>
        <translation>Indique um ponto x,y ou um retângulo xmin,ymin,xmax,ymax na imagem.</translation>
    </message>
    <message>
        <source>Give an “Image” with its “Labels”, or “Labelled images” alone.</source>
        <translation>Indique uma “Imagem” com os seus “Rótulos”, ou só “Imagens rotuladas”.</translation>
    </message>
    <message>
        <source>Give an “Image” with its “Objects” and “Searched areas”, or “Labelled images” alone.</source>
        <translation>Indique uma “Imagem” com os seus “Objetos” e “Áreas examinadas”, ou apenas “Imagens rotuladas”.</translation>
    </message>
    <message>
        <source>Give both.</source>
        <translation>Indique ambos.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation>Dê a cada coluna um nome próprio.</translation>
    </message>
    <message>
        <source>Give each image exactly one class, or switch on “Several classes a place”.</source>
        <translation>Dê a cada imagem exatamente uma classe, ou ative “Várias classes por lugar”.</translation>
    </message>
    <message>
        <source>Give rare classes as much weight as common ones.</source>
        <translation>Dar às classes raras tanto peso quanto às comuns.</translation>
    </message>
    <message>
        <source>Give way</source>
        <translation>Dar prioridade aos outros</translation>
    </message>
    <message>
        <source>Give “Size of points”, or a “Size field” with the edge of each box.</source>
        <translation>Indique “Tamanho dos pontos”, ou um “Campo do tamanho” com o lado de cada retângulo.</translation>
    </message>
    <message>
        <source>Gives each tile of the image a class and its probability</source>
        <translation>Dá a cada ladrilho da imagem uma classe e a sua probabilidade</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuar em segundo plano</translation>
    </message>
    <message>
        <source>Goes to the next one</source>
        <translation>Vai para o seguinte</translation>
    </message>
    <message>
        <source>Goes to the next place where a label would help most</source>
        <translation>Vai para o próximo lugar onde um rótulo mais ajudaria</translation>
    </message>
    <message>
        <source>Goes to the next point without an answer</source>
        <translation>Vai para o próximo ponto sem resposta</translation>
    </message>
    <message>
        <source>Goes to the next window where labels would help most</source>
        <translation>Vai para a próxima janela onde rótulos ajudariam mais</translation>
    </message>
    <message>
        <source>Grey views</source>
        <translation>Vistas em tons de cinza</translation>
    </message>
    <message>
        <source>Grid cell</source>
        <translation>Célula da grade</translation>
    </message>
    <message>
        <source>Grid from</source>
        <translation>Grade de</translation>
    </message>
    <message>
        <source>Ground resolution</source>
        <translation>Resolução no terreno</translation>
    </message>
    <message>
        <source>Ground resolution of the images that the encoder was trained on.</source>
        <translation>Resolução no terreno das imagens com que o codificador foi treinado.</translation>
    </message>
    <message>
        <source>Groups of alike changes</source>
        <translation>Grupos de mudanças semelhantes</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Metade</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Meia precisão</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeça</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help a cluster</source>
        <translation>Ajudar um cluster</translation>
    </message>
    <message>
        <source>Help a cluster…</source>
        <translation>Ajudar um cluster…</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Camada oculta</translation>
    </message>
    <message>
        <source>Hidden share</source>
        <translation>Proporção oculta</translation>
    </message>
    <message>
        <source>Hide snow</source>
        <translation>Ocultar a neve</translation>
    </message>
    <message>
        <source>Hide the cells of the second view too. The first published code only marked them.</source>
        <translation>Ocultar também as células da segunda vista. O primeiro código publicado apenas as marcava.</translation>
    </message>
    <message>
        <source>Hide the cells of the second view too. The first published code only marked them. Only with Method: CMID.</source>
        <translation>Ocultar também as células da segunda vista. O primeiro código publicado apenas as marcava. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>Histogram of the change score</source>
        <translation>Histograma da pontuação de mudança</translation>
    </message>
    <message>
        <source>Hosts from which rasters are read by https, such as data.example.org or *.example.org, and names of public buckets for s3. All others are refused. Empty: none.</source>
        <translation>Anfitriões dos quais se leem rasters por https, tais como data.example.org ou *.example.org, e nomes de buckets públicos para s3. Todos os outros são recusados. Vazio: nenhum.</translation>
    </message>
    <message>
        <source>How a raster is interpolated if its pixels do not lie on the grid.</source>
        <translation>Como um raster é interpolado se os seus pixels não estiverem sobre a grade.</translation>
    </message>
    <message>
        <source>How change is scored without labels</source>
        <translation>Como a mudança é pontuada sem rótulos</translation>
    </message>
    <message>
        <source>How change is scored without labels.</source>
        <translation>Como a mudança é pontuada sem rótulos.</translation>
    </message>
    <message>
        <source>How change is scored without labels. cva: length of the standardised change vector; fast. irmad: iteratively reweighted multivariate alteration detection; insensitive to linear radiometric differences. deep: patterns in the feature maps of an encoder, and how well one date predicts the other. fused: patterns in the bands and the encoder's maps, and how well one date predicts the other; best on average of the methods that learn nothing. learned: the fused score, and what a small network learns on this very pair, without labels. Clearly better where pixels are finer than 3 m and where large even areas change, such as water; worse than fused where change is rare at 10 m. Takes two to three times as long.</source>
        <translation>Como a mudança é pontuada sem rótulos. cva: comprimento do vetor de mudança padronizado; rápido. irmad: detecção de alterações multivariada com reponderação iterativa; insensível a diferenças radiométricas lineares. deep: padrões nos mapas de características de um codificador, e quão bem uma data prediz a outra. fused: padrões nas bandas e nos mapas do codificador, e quão bem uma data prediz a outra; o melhor, em média, dos métodos que nada aprendem. learned: a pontuação fundida, e o que uma pequena rede aprende com este mesmo par, sem rótulos. Claramente melhor onde os pixels são mais finos do que 3 m e onde mudam grandes áreas uniformes, como a água; pior do que fused onde a mudança é rara a 10 m. Demora duas a três vezes mais.</translation>
    </message>
    <message>
        <source>How far borders may move to smooth out the pixel steps; neighbouring polygons keep a common border. 0: no smoothing.</source>
        <translation>Quanto os limites podem deslocar-se para suavizar os degraus dos pixels; polígonos vizinhos mantêm um limite comum. 0: sem suavização.</translation>
    </message>
    <message>
        <source>How keys from the same scene as the query are treated, in the queue and in the batch. soft: recalibrated labels. hard: equal labels. drop: they are left out. none: as negatives, as in MoCo v2.</source>
        <translation>Como são tratadas as chaves da mesma cena que a consulta, na fila e no lote. soft: rótulos recalibrados. hard: rótulos iguais. drop: são excluídas. none: como negativos, tal como no MoCo v2.</translation>
    </message>
    <message>
        <source>How keys from the same scene as the query are treated, in the queue and in the batch. soft: recalibrated labels. hard: equal labels. drop: they are left out. none: as negatives, as in MoCo v2. Only with Method: SwiMDiff.</source>
        <translation>Como são tratadas as chaves da mesma cena que a consulta, na fila e no lote. soft: rótulos recalibrados. hard: rótulos iguais. drop: são excluídas. none: como negativos, tal como no MoCo v2. Só com Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>How many of the most informative places are listed in places.gpkg.</source>
        <translation>Quantos dos lugares mais informativos são listados em places.gpkg.</translation>
    </message>
    <message>
        <source>How many of the most informative places in the view are listed.</source>
        <translation>Quantos dos lugares mais informativos da vista são listados.</translation>
    </message>
    <message>
        <source>How many of the most similar tiles are given.</source>
        <translation>Quantos dos ladrilhos mais parecidos são dados.</translation>
    </message>
    <message>
        <source>How many of the windows whose objects are most uncertain are listed. 0: none.</source>
        <translation>Quantas das janelas cujos objetos são mais incertos são listadas. 0: nenhuma.</translation>
    </message>
    <message>
        <source>How many threads a job started from the dock uses</source>
        <translation>Quantos threads usa um trabalho iniciado a partir do painel</translation>
    </message>
    <message>
        <source>How many times larger the encoder sees the image; below 1, smaller. auto: chosen from the size of the objects, so that the smaller ones are about 12 pixels wide.</source>
        <translation>Quantas vezes maior o codificador vê a imagem; abaixo de 1, menor. auto: escolhido pelo tamanho dos objetos, para que os menores tenham cerca de 12 píxeis de largura.</translation>
    </message>
    <message>
        <source>How much of its edge a tile shares with the next one. Each tile then stands for the part around its middle.</source>
        <translation>Que parte do seu lado um ladrilho partilha com o seguinte. Cada ladrilho vale então pela parte em volta do seu centro.</translation>
    </message>
    <message>
        <source>How much rebuilding the hidden pixels counts. 0: it is left out.</source>
        <translation>Quanto conta reconstruir os pixels ocultos. 0: é excluído.</translation>
    </message>
    <message>
        <source>How much rebuilding the hidden pixels counts. 0: it is left out. Only with Method: CMID.</source>
        <translation>Quanto conta reconstruir os pixels ocultos. 0: é excluído. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>How much telling the views of a patch from those of others counts. 0: it is left out.</source>
        <translation>Quanto conta distinguir as vistas de um patch das de outros. 0: é excluído.</translation>
    </message>
    <message>
        <source>How much telling the views of a patch from those of others counts. 0: it is left out. Only with Method: CMID.</source>
        <translation>Quanto conta distinguir as vistas de um patch das de outros. 0: é excluído. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>How much the agreement of student and teacher on each place counts. 0: it is left out.</source>
        <translation>Quanto conta a concordância de aluno e professor em cada lugar. 0: é excluída.</translation>
    </message>
    <message>
        <source>How much the agreement of student and teacher on each place counts. 0: it is left out. Only with Method: CMID.</source>
        <translation>Quanto conta a concordância de aluno e professor em cada lugar. 0: é excluída. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>How much the spectrum of the rebuilt image counts beside its pixels.</source>
        <translation>Quanto conta o espectro da imagem reconstruída além dos seus pixels.</translation>
    </message>
    <message>
        <source>How much the spectrum of the rebuilt image counts beside its pixels. Only with Method: CMID.</source>
        <translation>Quanto conta o espectro da imagem reconstruída além dos seus pixels. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>How often a checkpoint is written; there is always one when training pauses.</source>
        <translation>Com que frequência é gravado um checkpoint; há sempre um quando o treino é pausado.</translation>
    </message>
    <message>
        <source>How often each patch is seen. Empty: from the preset.</source>
        <translation>Quantas vezes cada patch é visto. Vazio: segundo a predefinição.</translation>
    </message>
    <message>
        <source>How often the loss is recorded.</source>
        <translation>Com que frequência a perda é registrada.</translation>
    </message>
    <message>
        <source>How the accuracy is estimated. areas: whole areas, or images, are left out in turn. blocks: square parts of the areas are left out in turn. auto: areas if there are several.</source>
        <translation>Como se estima a exatidão. areas: áreas inteiras, ou imagens, são excluídas à vez. blocks: partes quadradas das áreas são excluídas à vez. auto: areas se houver várias.</translation>
    </message>
    <message>
        <source>How the accuracy is estimated. polygons: whole features are left out in turn. blocks: square areas of the ground are left out in turn. auto: polygons if there are few features. No feature is ever used for both training and validation.</source>
        <translation>Como a exatidão é estimada. polygons: feições inteiras são excluídas à vez. blocks: áreas quadradas do terreno são excluídas à vez. auto: polygons se houver poucas feições. Nenhuma feição é usada ao mesmo tempo para treino e validação.</translation>
    </message>
    <message>
        <source>How the accuracy is estimated. polygons: whole features are left out in turn. blocks: square regions of the ground are left out in turn. auto: polygons if there are few features. Labelled images are left out in turn.</source>
        <translation>Como a exatidão é estimada. polygons: feições inteiras são excluídas por vez. blocks: regiões quadradas do terreno são excluídas por vez. auto: polygons se houver poucas feições. As imagens rotuladas são excluídas por vez.</translation>
    </message>
    <message>
        <source>How the encoder learns.</source>
        <translation>Como o codificador aprende.</translation>
    </message>
    <message>
        <source>How the encoder learns. swimdiff: for large images, cut into many patches a scene, and for little time: patches of the same scene count as alike, and the maps also serve to remove noise. cmid: for single images, and for maps that keep where things lie: hidden parts are rebuilt, and places are matched between views; a step takes twice as long.</source>
        <translation>Como o codificador aprende. swimdiff: para imagens grandes, divididas em muitos patches por cena, e para pouco tempo: patches da mesma cena contam como semelhantes, e os mapas servem também para remover ruído. cmid: para imagens isoladas e para mapas que conservam onde estão as coisas: partes ocultas são reconstruídas e lugares são emparelhados entre vistas; um passo demora o dobro.</translation>
    </message>
    <message>
        <source>How the encoder was trained, and on which images.</source>
        <translation>Como o codificador foi treinado e com que imagens.</translation>
    </message>
    <message>
        <source>How the map was made and exported, for programs.</source>
        <translation>Como o mapa foi feito e exportado, para programas.</translation>
    </message>
    <message>
        <source>How the points are placed.</source>
        <translation>Como os pontos são colocados.</translation>
    </message>
    <message>
        <source>How the points are placed. stratified: in each class of the map. simple: anywhere on the map. systematic: on a square grid with a random start.</source>
        <translation>Como os pontos são colocados. stratified: em cada classe do mapa. simple: em qualquer parte do mapa. systematic: em uma grade quadrada com início aleatório.</translation>
    </message>
    <message>
        <source>How the points were drawn, which determines the estimators. A sample from draw-sample already contains this.</source>
        <translation>Como os pontos foram sorteados, o que determina os estimadores. Uma amostra de draw-sample já contém isto.</translation>
    </message>
    <message>
        <source>How the rasters are compressed. zstd is faster; deflate can be opened by older programs.</source>
        <translation>Como os rasters são comprimidos. zstd é mais rápido; deflate pode ser aberto por programas mais antigos.</translation>
    </message>
    <message>
        <source>How the second date is interpolated if its pixels do not lie on the grid.</source>
        <translation>Como a segunda data é interpolada se os seus pixels não estiverem sobre a grade.</translation>
    </message>
    <message>
        <source>How the values of the two dates are made comparable: none, moments (mean and spread of each band), or invariant (the same, fitted to the unchanged pixels).</source>
        <translation>Como os valores das duas datas são tornados comparáveis: none, moments (média e dispersão de cada banda) ou invariant (o mesmo, ajustado aos pixels inalterados).</translation>
    </message>
    <message>
        <source>How to use a band that a file calls alpha. Many programs call a fourth band so, whatever it shows.</source>
        <translation>Como usar uma banda que um arquivo chama alfa. Muitos programas chamam assim uma quarta banda, mostre o que mostrar.</translation>
    </message>
    <message>
        <source>How to use a band that a file calls alpha. Many programs call a fourth band so, whatever it shows. auto: transparency if nearly all of its values are 0 or the highest one. transparency: pixels where it is 0 have no data. imagery: a band as the others, such as near infrared.</source>
        <translation>Como usar uma banda que um arquivo chama alfa. Muitos programas chamam assim uma quarta banda, mostre o que mostrar. auto: transparência se quase todos os seus valores são 0 ou o mais alto. transparency: os pixels onde é 0 não têm dados. imagery: uma banda como as outras, como o infravermelho próximo.</translation>
    </message>
    <message>
        <source>IR-MAD</source>
        <translation>IR-MAD</translation>
    </message>
    <message>
        <source>IR-MAD, pass {number}</source>
        <translation>IR-MAD, passagem {number}</translation>
    </message>
    <message>
        <source>If the header belongs to another file, choose that; otherwise copy or download both again.</source>
        <translation>Se o cabeçalho pertencer a outro arquivo, escolha esse; senão, copie ou baixe ambos de novo.</translation>
    </message>
    <message>
        <source>If you trust its host, add it to “Allowed hosts”, where the job has that; otherwise download the file first.</source>
        <translation>Se confia neste anfitrião, acrescente-o a “Anfitriões permitidos”, se a tarefa o tiver; senão, descarregue primeiro o ficheiro.</translation>
    </message>
    <message>
        <source>If you trust this host, add it to “Allowed hosts”; otherwise download the file first.</source>
        <translation>Se confia neste anfitrião, acrescente-o a “Anfitriões permitidos”; senão, descarregue primeiro o ficheiro.</translation>
    </message>
    <message>
        <source>Ima&amp;ge</source>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamanho da imagem</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Images are resampled to this width and height, but for segmentation. Empty: no resampling.</source>
        <translation>As imagens são reamostradas para esta largura e altura, exceto para a segmentação. Vazio: sem reamostragem.</translation>
    </message>
    <message>
        <source>Images of one region are in several parts, so other regions may do worse. With columns x and y, a label table says where the images lie, and whole regions are left out.</source>
        <translation>As imagens de uma região estão em várias partes, portanto outras regiões podem ter resultados piores. Com colunas x e y, uma tabela de rótulos diz onde ficam as imagens, e regiões inteiras são deixadas de fora.</translation>
    </message>
    <message>
        <source>Images without georeference</source>
        <translation>Imagens sem georreferência</translation>
    </message>
    <message>
        <source>Images without georeference are compared pixel by pixel: crop them to the same size, or georeference them.</source>
        <translation>Imagens sem georreferência são comparadas pixel a pixel: recorte-as para o mesmo tamanho, ou georreferencie-as.</translation>
    </message>
    <message>
        <source>Import encoder</source>
        <translation>Importar codificador</translation>
    </message>
    <message>
        <source>Import it with import-encoder, which adds a card.</source>
        <translation>Importe-o com import-encoder, que adiciona uma ficha.</translation>
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
        <translation>Importação de {}…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>In place of a raster and its labels: folders or zips of images with one folder per class, one path per line.</source>
        <translation>Em vez de um raster e dos seus rótulos: pastas ou zips de imagens com uma pasta por classe, um caminho por linha.</translation>
    </message>
    <message>
        <source>In place of a raster and its objects: COCO files (.json, beside its images or their folder) or YOLO folders (images, labels, and data.yaml or classes.txt with the names), one path per line. Each image counts as searched completely.</source>
        <translation>Em vez de um ráster e dos seus objetos: ficheiros COCO (.json, ao lado das suas imagens ou da pasta delas) ou pastas YOLO (images, labels, e data.yaml ou classes.txt com os nomes), um caminho por linha. Cada imagem conta como examinada por completo.</translation>
    </message>
    <message>
        <source>In the QGIS profile</source>
        <translation>No perfil do QGIS</translation>
    </message>
    <message>
        <source>In the polygons, areas smaller than this get the class around them.</source>
        <translation>Nos polígonos, as áreas menores que isto recebem a classe que as rodeia.</translation>
    </message>
    <message>
        <source>In units of the CRS. 0: the cell size of the raster that gives the grid.</source>
        <translation>Em unidades do SRC. 0: o tamanho da célula do raster que dá a grade.</translation>
    </message>
    <message>
        <source>In {path}, {count} {count:place is|places are} labelled, of {classes} {classes:class|classes}.</source>
        <translation>Em {path} há {count} {count:lugar rotulado|lugares rotulados}, de {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>Index of &amp;torch</source>
        <translation>Índice do &amp;torch</translation>
    </message>
    <message>
        <source>Input {position} shows different things: {shown}. Choose the bands under “Bands”.</source>
        <translation>A entrada {position} mostra coisas diferentes: {shown}. Escolha as bandas em “Bandas”.</translation>
    </message>
    <message>
        <source>Install Python 3.12, then open this again.</source>
        <translation>Instale o Python 3.12 e abra isto de novo.</translation>
    </message>
    <message>
        <source>Install Python 3.12, then press Set up again.</source>
        <translation>Instale o Python 3.12 e pressione de novo “Instalar”.</translation>
    </message>
    <message>
        <source>Install it: {python} -m pip install distributed cryptography</source>
        <translation>Instale-o: {python} -m pip install distributed cryptography</translation>
    </message>
    <message>
        <source>Install the plugin again, or choose another Python for the engine in the options.</source>
        <translation>Instale de novo o complemento, ou escolha outro Python para o motor nas opções.</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>Instale de novo o complemento.</translation>
    </message>
    <message>
        <source>Install the same version on all machines, then start the workers again.</source>
        <translation>Instale a mesma versão em todas as máquinas e inicie de novo os processos de cálculo.</translation>
    </message>
    <message>
        <source>Install the “Microsoft Visual C++ Redistributable” for x64 of 2015 to 2022, restart QGIS, then press Repair.</source>
        <translation>Instale o “Microsoft Visual C++ Redistributable” para x64 de 2015 a 2022, reinicie o QGIS e pressione “Reparar”.</translation>
    </message>
    <message>
        <source>Intersection</source>
        <translation>Interseção</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Invariant pixels</source>
        <translation>Pixels invariantes</translation>
    </message>
    <message>
        <source>It can be resumed, even after QGIS was closed.</source>
        <translation>Pode ser retomado, mesmo depois de fechar o QGIS.</translation>
    </message>
    <message>
        <source>It can be stopped and resumed at any time.</source>
        <translation>Pode ser parado e retomado a qualquer momento.</translation>
    </message>
    <message>
        <source>It can only be resumed with the same sources and settings.</source>
        <translation>Só pode ser retomado com as mesmas origens e a mesma configuração.</translation>
    </message>
    <message>
        <source>It cannot be started ({reason}).</source>
        <translation>Não pode ser iniciado ({reason}).</translation>
    </message>
    <message>
        <source>It could not be copied to the models folder.</source>
        <translation>Não foi possível copiá-lo para a pasta de modelos.</translation>
    </message>
    <message>
        <source>It ended with status {status}.</source>
        <translation>Terminou com o status {status}.</translation>
    </message>
    <message>
        <source>It has the bands 1 to {count}: {names}.</source>
        <translation>Tem as bandas 1 a {count}: {names}.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>Tem {names}.</translation>
    </message>
    <message>
        <source>It has: {columns}.</source>
        <translation>Tem: {columns}.</translation>
    </message>
    <message>
        <source>It is a 32-bit Python; a 64-bit one is needed.</source>
        <translation>É um Python de 32 bits; é preciso um de 64 bits.</translation>
    </message>
    <message>
        <source>It is listed under Models.</source>
        <translation>Está listado em Modelos.</translation>
    </message>
    <message>
        <source>It is made for Intel and runs under Rosetta, for which torch has no builds; take one for Apple silicon.</source>
        <translation>Foi feito para Intel e corre sob o Rosetta, para o qual não há torch; use um para Apple Silicon.</translation>
    </message>
    <message>
        <source>It is set up once. You see first what will be fetched, and how large it is.</source>
        <translation>Instala-se uma vez. Primeiro é mostrado o que será baixado e o seu tamanho.</translation>
    </message>
    <message>
        <source>It is shown when that project is opened again.</source>
        <translation>É mostrado quando esse projeto for aberto de novo.</translation>
    </message>
    <message>
        <source>It lacks venv or ensurepip; on Debian and Ubuntu the package python3-venv brings both.</source>
        <translation>Falta-lhe venv ou ensurepip; no Debian e no Ubuntu, o pacote python3-venv traz ambos.</translation>
    </message>
    <message>
        <source>It may be damaged or truncated; a Shapefile needs its .shx and .dbf files next to it. Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Pode estar danificado ou truncado; um Shapefile precisa ter ao lado os seus arquivos .shx e .dbf. Guarde-o como GeoPackage (QGIS: Exportar &gt; Guardar elementos como) e escolha-o.</translation>
    </message>
    <message>
        <source>It may be truncated, damaged, or in an unsupported format. Supported formats: {formats}.</source>
        <translation>Pode estar truncado, danificado ou em um formato não suportado. Formatos suportados: {formats}.</translation>
    </message>
    <message>
        <source>It needs a header with {column} and one column per class, and 0 or 1 in each row; or with {column} and {names}, the name of the class.</source>
        <translation>Precisa de um cabeçalho com {column} e uma coluna por classe, e 0 ou 1 em cada linha; ou com {column} e {names}, o nome da classe.</translation>
    </message>
    <message>
        <source>It was removed or updated, perhaps with QGIS. Press Repair to make the environment with another one.</source>
        <translation>Foi removido ou atualizado, talvez com o QGIS. Pressione “Reparar” para criar o ambiente com outro.</translation>
    </message>
    <message>
        <source>Its CRS is not the one that its coordinates are in, or it must be cut to 360 degrees. Assign the right CRS (QGIS: Raster &gt; Projections &gt; Assign projection), or clip it (Raster &gt; Extraction).</source>
        <translation>O seu SRC não é o das suas coordenadas, ou deve ser recortado para 360 graus. Atribua o SRC correto (QGIS: Raster &gt; Projeções &gt; Definir projeção), ou recorte-o (Raster &gt; Extrair).</translation>
    </message>
    <message>
        <source>Its CRS is not the one that its coordinates are in, or longitude and latitude were swapped. Assign the right CRS (QGIS: Raster &gt; Projections &gt; Assign projection).</source>
        <translation>O seu SRC não é o das suas coordenadas, ou longitude e latitude foram trocadas. Atribua o SRC correto (QGIS: Raster &gt; Projeções &gt; Definir projeção).</translation>
    </message>
    <message>
        <source>Its column `file` must contain the names of the images, or their paths relative to the source.</source>
        <translation>A sua coluna `file` deve conter os nomes das imagens, ou os seus caminhos relativos à origem.</translation>
    </message>
    <message>
        <source>Its column {column} must contain file names, or paths inside the folder or zip.</source>
        <translation>A sua coluna {column} deve conter nomes de arquivo, ou caminhos dentro da pasta ou do zip.</translation>
    </message>
    <message>
        <source>Its weights or its scaling are damaged: train it again, or use another copy of the file.</source>
        <translation>Os seus pesos ou o seu escalonamento estão danificados: treine-o de novo, ou use outra cópia do arquivo.</translation>
    </message>
    <message>
        <source>JSON list of the classes, as in train-classifier. Empty: the names and colours of the map.</source>
        <translation>Lista JSON das classes, como em train-classifier. Vazio: os nomes e as cores do mapa.</translation>
    </message>
    <message>
        <source>JSON list of the classes, such as [{"value": 1, "name": "Water", "colour": "#1f78b4"}]. Empty: the classes found in the field.</source>
        <translation>Lista JSON das classes, como [{"value": 1, "name": "Water", "colour": "#1f78b4"}]. Vazio: as classes encontradas no campo.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>Join file</source>
        <translation>Arquivo de adesão</translation>
    </message>
    <message>
        <source>Join file of the cluster</source>
        <translation>Arquivo de adesão do cluster</translation>
    </message>
    <message>
        <source>Join files</source>
        <translation>Arquivos de adesão</translation>
    </message>
    <message>
        <source>Keep only one line per file.</source>
        <translation>Mantenha uma só linha por arquivo.</translation>
    </message>
    <message>
        <source>Keep some patches (at most one in eight, and 512) out of the training, and measure on them, without labels, whether the encoder is better than its start.</source>
        <translation>Manter alguns patches (no máximo um em cada oito, e 512) fora do treino, e medir com eles, sem rótulos, se o codificador é melhor do que o seu início.</translation>
    </message>
    <message>
        <source>Keep the encoder</source>
        <translation>Manter o codificador</translation>
    </message>
    <message>
        <source>Keeps the answer and goes to the next point without one</source>
        <translation>Mantém a resposta e vai para o próximo ponto sem resposta</translation>
    </message>
    <message>
        <source>Keeps these places: the next search makes another layer instead of replacing this one</source>
        <translation>Mantém estes lugares: a próxima busca cria outra camada em vez de substituir esta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Key momentum</source>
        <translation>Momentum das chaves</translation>
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
        <translation>Tipos de terreno, por blocos</translation>
    </message>
    <message>
        <source>Known are {choices}.</source>
        <translation>São conhecidos {choices}.</translation>
    </message>
    <message>
        <source>Known jobs are {known}.</source>
        <translation>Os trabalhos conhecidos são {known}.</translation>
    </message>
    <message>
        <source>Known parameters are {known}.</source>
        <translation>Os parâmetros conhecidos são {known}.</translation>
    </message>
    <message>
        <source>Known values are {known}.</source>
        <translation>Os valores conhecidos são {known}.</translation>
    </message>
    <message>
        <source>Known values are {known}. Update the plugin.</source>
        <translation>Os valores conhecidos são {known}. Atualize o complemento.</translation>
    </message>
    <message>
        <source>L&amp;ine</source>
        <translation>Lin&amp;ha</translation>
    </message>
    <message>
        <source>Label layer</source>
        <translation>Camada de rótulos</translation>
    </message>
    <message>
        <source>Label more places: at least five of each class, spread over the image.</source>
        <translation>Rotule mais lugares: pelo menos cinco de cada classe, espalhados pela imagem.</translation>
    </message>
    <message>
        <source>Label table</source>
        <translation>Tabela de rótulos</translation>
    </message>
    <message>
        <source>Label table or polygons</source>
        <translation>Tabela de rótulos ou polígonos</translation>
    </message>
    <message>
        <source>Labelled images</source>
        <translation>Imagens rotuladas</translation>
    </message>
    <message>
        <source>Labelled objects</source>
        <translation>Objetos rotulados</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Labels and earlier maps are unchanged. Finished parts are kept: run it again to resume.</source>
        <translation>Os rótulos e os mapas anteriores não foram alterados. As partes concluídas são mantidas: execute de novo para retomar.</translation>
    </message>
    <message>
        <source>Labels and earlier models are unchanged. What was looked at is kept.</source>
        <translation>Os rótulos e os modelos anteriores não mudaram. O que foi examinado é mantido.</translation>
    </message>
    <message>
        <source>Labels and earlier results are unchanged. Finished parts are kept: run it again to resume.</source>
        <translation>Os rótulos e os resultados anteriores não mudaram. As partes concluídas são mantidas: execute de novo para continuar.</translation>
    </message>
    <message>
        <source>Labels on the map</source>
        <translation>Rótulos no mapa</translation>
    </message>
    <message>
        <source>Labels so far</source>
        <translation>Rótulos até agora</translation>
    </message>
    <message>
        <source>Labels: areas</source>
        <translation>Rótulos: áreas</translation>
    </message>
    <message>
        <source>Labels: lines</source>
        <translation>Rótulos: linhas</translation>
    </message>
    <message>
        <source>Labels: points</source>
        <translation>Rótulos: pontos</translation>
    </message>
    <message>
        <source>Landsat QA_PIXEL</source>
        <translation>Landsat QA_PIXEL</translation>
    </message>
    <message>
        <source>Laptop overnight</source>
        <translation>Laptop, uma noite</translation>
    </message>
    <message>
        <source>Largest overlap</source>
        <translation>Sobreposição máxima</translation>
    </message>
    <message>
        <source>Layer of the area</source>
        <translation>Camada da área</translation>
    </message>
    <message>
        <source>Layer of the areas</source>
        <translation>Camada das áreas</translation>
    </message>
    <message>
        <source>Layer of the districts</source>
        <translation>Camada dos distritos</translation>
    </message>
    <message>
        <source>Laying out the page</source>
        <translation>Composição da página</translation>
    </message>
    <message>
        <source>Laying out the page…</source>
        <translation>Composição da página…</translation>
    </message>
    <message>
        <source>Learned on this pair (learned)</source>
        <translation>Aprendido com este par (learned)</translation>
    </message>
    <message>
        <source>Learning from changes made of the pair itself</source>
        <translation>Aprendizagem com mudanças feitas a partir do próprio par</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizagem</translation>
    </message>
    <message>
        <source>Learning rate of AdamW, which trains the denoiser.</source>
        <translation>Taxa de aprendizagem do AdamW, que treina o removedor de ruído.</translation>
    </message>
    <message>
        <source>Learning rate of AdamW, which trains the denoiser. Only with Method: SwiMDiff.</source>
        <translation>Taxa de aprendizagem do AdamW, que treina o removedor de ruído. Só com Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Learning rate of the denoiser</source>
        <translation>Taxa de aprendizagem do removedor de ruído</translation>
    </message>
    <message>
        <source>Learning rate of the encoder. Empty: by optimiser, 0.001 for adamw, which uses it as given, and 0.03 for sgd, where it applies to a batch of 256 and is scaled in proportion to the batch; 0.00625 for adan, scaled with the root of the batch.</source>
        <translation>Taxa de aprendizagem do codificador. Vazio: segundo o otimizador; 0,001 para adamw, que a usa tal como é dada, e 0,03 para sgd, onde vale para um lote de 256 e é escalada em proporção ao lote; 0,00625 para adan, escalada com a raiz do lote.</translation>
    </message>
    <message>
        <source>Learns the names, and measures how well they are told</source>
        <translation>Aprende os nomes e mede se são bem distinguidos</translation>
    </message>
    <message>
        <source>Leave it empty: what is not finite always means no data.</source>
        <translation>Deixe vazio: o que não é finito significa sempre sem dados.</translation>
    </message>
    <message>
        <source>Leave it out, or set “{chooser_label}” to {choices}.</source>
        <translation>Omita-o, ou defina “{chooser_label}” como {choices}.</translation>
    </message>
    <message>
        <source>Leave “Bands”, “Mean” and “Deviation” empty.</source>
        <translation>Deixe vazios “Bandas”, “Média” e “Desvio”.</translation>
    </message>
    <message>
        <source>Leave “CRS of the result” empty.</source>
        <translation>Deixe vazio “SRC do resultado”.</translation>
    </message>
    <message>
        <source>Leave “Compute on” and “Join file” empty; {able} can do so.</source>
        <translation>Deixe “Calcular em” e “Arquivo de adesão” vazios; {able} podem fazê-lo.</translation>
    </message>
    <message>
        <source>Leave “Second date” empty, or choose a model that was trained on two dates.</source>
        <translation>Deixe vazia a “Segunda data”, ou escolha um modelo treinado com duas datas.</translation>
    </message>
    <message>
        <source>Leave “Tile size” empty, train a model on such places, or switch on “Classify anyway”.</source>
        <translation>Deixe “Tamanho dos ladrilhos” vazio, treine um modelo com lugares assim, ou ative “Classificar mesmo assim”.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluídas</translation>
    </message>
    <message>
        <source>Let uv be fetched, which brings one, or install Python 3.12, then press Set up again.</source>
        <translation>Deixe baixar o uv, que traz um, ou instale o Python 3.12, e pressione de novo “Instalar”.</translation>
    </message>
    <message>
        <source>Lets this machine compute for a cluster until it is cancelled, whenever nobody else needs it.</source>
        <translation>Faz esta máquina calcular para um cluster até ser cancelado, sempre que mais ninguém precise dela.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licence of the map, such as CC-BY-4.0.</source>
        <translation>Licença do mapa, como CC-BY-4.0.</translation>
    </message>
    <message>
        <source>Licence of the model, stored in its card.</source>
        <translation>Licença do modelo, guardada na sua ficha.</translation>
    </message>
    <message>
        <source>Licence of the weights, stored in the encoder's card.</source>
        <translation>Licença dos pesos, guardada na ficha do codificador.</translation>
    </message>
    <message>
        <source>Licence of the weights.</source>
        <translation>Licença dos pesos.</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licença: {}</translation>
    </message>
    <message>
        <source>Line {line} of {path} has more cells than there are columns.</source>
        <translation>A linha {line} de {path} tem mais células do que colunas há.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Sonda linear</translation>
    </message>
    <message>
        <source>Load sample project</source>
        <translation>Carregar projeto de exemplo</translation>
    </message>
    <message>
        <source>Load the result into the project</source>
        <translation>Carregar o resultado no projeto</translation>
    </message>
    <message>
        <source>Load the sample project</source>
        <translation>Carregar o projeto de exemplo</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>Registro da instalação</translation>
    </message>
    <message>
        <source>Look at each point and enter its true class in {field}, with the name used in the map.</source>
        <translation>Veja cada ponto e introduza a sua classe verdadeira em {field}, com o nome usado no mapa.</translation>
    </message>
    <message>
        <source>Look into the scanner's list of removed files, let it leave {folder} alone, then press Repair.</source>
        <translation>Veja a lista de arquivos removidos pelo antivírus, faça-o excluir {folder} e pressione “Reparar”.</translation>
    </message>
    <message>
        <source>Looking at the tiles</source>
        <translation>Exame dos ladrilhos</translation>
    </message>
    <message>
        <source>Looking for Python</source>
        <translation>Busca do Python</translation>
    </message>
    <message>
        <source>Looking for a Python on this computer…</source>
        <translation>Busca de um Python neste computador…</translation>
    </message>
    <message>
        <source>Looking for edited areas</source>
        <translation>Busca de áreas editadas</translation>
    </message>
    <message>
        <source>Looking for the scheduler at {address}</source>
        <translation>Procurando o escalonador em {address}</translation>
    </message>
    <message>
        <source>Looking for what did not change</source>
        <translation>Procura do que não mudou</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Perda do treino</translation>
    </message>
    <message>
        <source>Lower the learning rate, and check the images for extreme values; metrics.csv shows how the loss developed.</source>
        <translation>Diminua a taxa de aprendizagem e verifique se as imagens têm valores extremos; metrics.csv mostra como a perda evoluiu.</translation>
    </message>
    <message>
        <source>Lower “Data in a patch” (now {minimum_valid:g}), or check the nodata value.</source>
        <translation>Diminua “Dados no patch” (agora {minimum_valid:g}), ou verifique o valor sem dados.</translation>
    </message>
    <message>
        <source>Lower “Patch”, or choose larger images.</source>
        <translation>Diminua “Patch”, ou escolha imagens maiores.</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Pontuação mínima</translation>
    </message>
    <message>
        <source>Lowest score of the objects that are shown and counted</source>
        <translation>Pontuação mínima dos objetos que são mostrados e contados</translation>
    </message>
    <message>
        <source>M&amp;ap</source>
        <translation>Ma&amp;pa</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Majority filter</source>
        <translation>Filtro de maioria</translation>
    </message>
    <message>
        <source>Make a new join file with swimdiff-cluster certificates, copy it to all machines and start the cluster again.</source>
        <translation>Faça um novo arquivo de adesão com swimdiff-cluster certificates, copie-o para todas as máquinas e reinicie o cluster.</translation>
    </message>
    <message>
        <source>Make the folder writable and try again, or run the job again.</source>
        <translation>Dê permissão de escrita à pasta e tente de novo, ou execute de novo o trabalho.</translation>
    </message>
    <message>
        <source>Makes the environment anew; the one that is there stays until the new one works</source>
        <translation>Cria o ambiente de novo; o atual fica até que o novo funcione</translation>
    </message>
    <message>
        <source>Making an environment with {tool}…</source>
        <translation>Criação de um ambiente com {tool}…</translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation>Criação de {name}</translation>
    </message>
    <message>
        <source>Many inputs</source>
        <translation>Muitas entradas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map, legend, scale, north arrow, areas and accuracy as PDF, image and QGIS template</source>
        <translation>Mapa, legenda, escala, seta do norte, áreas e exatidão como PDF, imagem e modelo do QGIS</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>No mapa</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Maps an image with it</source>
        <translation>Mapeia uma imagem com ele</translation>
    </message>
    <message>
        <source>Mask of after</source>
        <translation>Máscara (depois)</translation>
    </message>
    <message>
        <source>Mask of before</source>
        <translation>Máscara (antes)</translation>
    </message>
    <message>
        <source>Matched cells</source>
        <translation>Células emparelhadas</translation>
    </message>
    <message>
        <source>Maximum number of training steps. Training stops earlier if the validation no longer improves.</source>
        <translation>Número máximo de passos de treino. O treino termina mais cedo se a validação já não melhorar.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Mean and spread</source>
        <translation>Média e dispersão</translation>
    </message>
    <message>
        <source>Mean average precision: {:.2f}, mean F1: {:.2f}</source>
        <translation>Precisão média das classes: {:.2f}, F1 médio: {:.2f}</translation>
    </message>
    <message>
        <source>Mean over the classes: {}</source>
        <translation>Média das classes: {}</translation>
    </message>
    <message>
        <source>Mean spectrum</source>
        <translation>Espectro médio</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measured both dates</source>
        <translation>Ambas as datas medidas</translation>
    </message>
    <message>
        <source>Measured in areas that were left out of the training.</source>
        <translation>Medida em áreas que ficaram fora do treino.</translation>
    </message>
    <message>
        <source>Measured on labels that were held out of the training; not a sample of the map.</source>
        <translation>Medido com rótulos mantidos fora do treino; não é uma amostra do mapa.</translation>
    </message>
    <message>
        <source>Measured on labels that were left out of the training, as whole labels or blocks.</source>
        <translation>Medido com rótulos excluídos do treino, como rótulos inteiros ou blocos.</translation>
    </message>
    <message>
        <source>Measuring both dates</source>
        <translation>Medição de ambas as datas</translation>
    </message>
    <message>
        <source>Measuring image {number} of {count}</source>
        <translation>Medição da imagem {number} de {count}</translation>
    </message>
    <message>
        <source>Measuring the changed areas</source>
        <translation>Medição das áreas alteradas</translation>
    </message>
    <message>
        <source>Measuring the encoder's maps</source>
        <translation>Medição dos mapas do codificador</translation>
    </message>
    <message>
        <source>Measuring the image</source>
        <translation>Medição da imagem</translation>
    </message>
    <message>
        <source>Measuring the masks of clouds</source>
        <translation>Medição das máscaras de nuvens</translation>
    </message>
    <message>
        <source>Memory of each process</source>
        <translation>Memória de cada processo</translation>
    </message>
    <message>
        <source>Met&amp;hod</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Minimum a&amp;rea</source>
        <translation>Área &amp;mínima</translation>
    </message>
    <message>
        <source>Minimum area</source>
        <translation>Área mínima</translation>
    </message>
    <message>
        <source>Minimum for each class in the stratified design; the remaining points are distributed by area.</source>
        <translation>Mínimo para cada classe no delineamento estratificado; os outros pontos são distribuídos por área.</translation>
    </message>
    <message>
        <source>Minimum mapping unit</source>
        <translation>Unidade mínima de mapeamento</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>M&amp;odelo</translation>
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
        <translation>Arquivo de modelo (.safetensors) gravado por train-classifier.</translation>
    </message>
    <message>
        <source>Model file (.safetensors) written by train-detector.</source>
        <translation>Ficheiro de modelo (.safetensors) escrito por train-detector.</translation>
    </message>
    <message>
        <source>Model file (.safetensors) written by train-scenes.</source>
        <translation>Arquivo de modelo (.safetensors) gravado por train-scenes.</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Pasta do modelo</translation>
    </message>
    <message>
        <source>Model in the list of models</source>
        <translation>Modelo na lista de modelos</translation>
    </message>
    <message>
        <source>Model of objects</source>
        <translation>Modelo de objetos</translation>
    </message>
    <message>
        <source>Model of pixels</source>
        <translation>Modelo de píxeis</translation>
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
        <translation>Pasta de mo&amp;delos</translation>
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
        <translation>Mais arquivos</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mais como este</translation>
    </message>
    <message>
        <source>More pairs of features of different classes overlap: {pairs}. The pixels that they share are left out.</source>
        <translation>Há mais pares de feições de classes diferentes sobrepostas: {pairs}. Os pixels que têm em comum são excluídos.</translation>
    </message>
    <message>
        <source>More than {most:,} objects were found, which is more than can be handled.</source>
        <translation>Foram encontrados mais de {most:,} objetos, mais do que se pode tratar.</translation>
    </message>
    <message>
        <source>Move it elsewhere; what is finished is then found by its results.</source>
        <translation>Mova-o para outro lugar; o que está terminado é então reconhecido pelos seus resultados.</translation>
    </message>
    <message>
        <source>Move it to a folder with a shorter path.</source>
        <translation>Mova-o para uma pasta com um caminho mais curto.</translation>
    </message>
    <message>
        <source>Move the second date by the estimated shift between the two images. The shift is always reported, with a warning above half a pixel.</source>
        <translation>Mover a segunda data segundo o deslocamento estimado entre as duas imagens. O deslocamento é sempre indicado, com um aviso acima de meio pixel.</translation>
    </message>
    <message>
        <source>Muc&amp;h</source>
        <translation>M&amp;uito</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>&amp;Quantidade</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>GPU NVIDIA</translation>
    </message>
    <message>
        <source>NVIDIA card (CUDA)</source>
        <translation>Placa NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Na&amp;me all places</source>
        <translation>&amp;Dar nome a todos os lugares</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name its parameters in a table.</source>
        <translation>Indique os seus parâmetros numa tabela.</translation>
    </message>
    <message>
        <source>Name of a district</source>
        <translation>Nome de um distrito</translation>
    </message>
    <message>
        <source>Name of the encoder, as shown in lists. Empty: the name of the file.</source>
        <translation>Nome do codificador, como é mostrado nas listas. Vazio: o nome do arquivo.</translation>
    </message>
    <message>
        <source>Name of the encoder, as shown in lists. Empty: the name of the output folder.</source>
        <translation>Nome do codificador, como é mostrado nas listas. Vazio: o nome da pasta de saída.</translation>
    </message>
    <message>
        <source>Name of the layer with the searched areas, if the file has more than one. Empty: the only layer.</source>
        <translation>Nome da camada com as áreas examinadas, se o ficheiro tiver várias. Vazio: a única camada.</translation>
    </message>
    <message>
        <source>Name of the layer, if the file has more than one.</source>
        <translation>Nome da camada, se o arquivo tiver mais de uma.</translation>
    </message>
    <message>
        <source>Name of the layer, if the file has more than one. Empty: the only layer.</source>
        <translation>Nome da camada, se o arquivo tiver mais de uma. Vazio: a única camada.</translation>
    </message>
    <message>
        <source>Name of the model, as its card has it. Empty: the name of the output folder.</source>
        <translation>Nome do modelo, como consta na sua ficha. Vazio: o nome da pasta de saída.</translation>
    </message>
    <message>
        <source>Name of the model, as shown in lists. Empty: the name of the output folder.</source>
        <translation>Nome do modelo, como é mostrado nas listas. Vazio: o nome da pasta de saída.</translation>
    </message>
    <message>
        <source>Name of the objects</source>
        <translation>Nome dos objetos</translation>
    </message>
    <message>
        <source>Name of the only class, if no field names classes. Empty: object.</source>
        <translation>Nome da única classe, se nenhum campo nomear classes. Vazio: object.</translation>
    </message>
    <message>
        <source>Name places</source>
        <translation>Nomear lugares</translation>
    </message>
    <message>
        <source>Name the cluster: choose its join file, or fill in an address such as local:4.</source>
        <translation>Indique o cluster: escolha o seu arquivo de adesão, ou preencha um endereço como local:4.</translation>
    </message>
    <message>
        <source>Name the file {stem}{suffix}.</source>
        <translation>Dê ao arquivo o nome {stem}{suffix}.</translation>
    </message>
    <message>
        <source>Name the places of the image</source>
        <translation>Nomear os lugares da imagem</translation>
    </message>
    <message>
        <source>Name the values that hide the ground, with commas between them; a range has a hyphen: 3, 8-10</source>
        <translation>Indique os valores que ocultam o terreno, separados por vírgulas; um intervalo leva um hífen: 3, 8-10</translation>
    </message>
    <message>
        <source>Name what each of the {count} input {count:band|bands} shows, in their order, such as blue,green,red,nir.</source>
        <translation>Indique, pela ordem, o que mostra cada uma das {count} {count:banda|bandas} de entrada, por exemplo blue,green,red,nir.</translation>
    </message>
    <message>
        <source>Name what each of the {count} input {count:band|bands} shows, in their order, such as blue,green,red,nir. For a usual order, its name is enough: {orders}.</source>
        <translation>Indique, pela ordem, o que mostra cada uma das {count} {count:banda|bandas} de entrada, por exemplo blue,green,red,nir. Para uma ordem habitual basta o seu nome: {orders}.</translation>
    </message>
    <message>
        <source>Named in {}.</source>
        <translation>Nomeado em {}.</translation>
    </message>
    <message>
        <source>Named places</source>
        <translation>Lugares nomeados</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Names places with it</source>
        <translation>Nomeia lugares com ele</translation>
    </message>
    <message>
        <source>Names the places of a raster: each square tile gets a class and its probability.</source>
        <translation>Nomeia os lugares de um raster: cada ladrilho quadrado recebe uma classe e a sua probabilidade.</translation>
    </message>
    <message>
        <source>Ne&amp;xt place (N)</source>
        <translation>&amp;Lugar seguinte (N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt window (N)</source>
        <translation>Próxima &amp;janela (N)</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Mais próximo</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Vizinhos mais próximos</translation>
    </message>
    <message>
        <source>Negatives of the batch</source>
        <translation>Negativos do lote</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vizinhos</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>New labels, or labels to open</source>
        <translation>Rótulos novos, ou rótulos a abrir</translation>
    </message>
    <message>
        <source>New things of the second date</source>
        <translation>Coisas novas da segunda data</translation>
    </message>
    <message>
        <source>No &amp;answer</source>
        <translation>Sem &amp;resposta</translation>
    </message>
    <message>
        <source>No Python 3.11 or newer that fits was found on this computer.</source>
        <translation>Não foi encontrado neste computador um Python 3.11 ou mais recente que sirva.</translation>
    </message>
    <message>
        <source>No accuracy</source>
        <translation>Sem exatidão</translation>
    </message>
    <message>
        <source>No bands were chosen.</source>
        <translation>Nenhuma banda foi escolhida.</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sem mudança</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Sem classe</translation>
    </message>
    <message>
        <source>No class has two images, so there are none left to test on.</source>
        <translation>Nenhuma classe tem duas imagens; por isso, não resta nenhuma para testar.</translation>
    </message>
    <message>
        <source>No cluster is named.</source>
        <translation>Nenhum cluster foi indicado.</translation>
    </message>
    <message>
        <source>No context</source>
        <translation>Sem contexto</translation>
    </message>
    <message>
        <source>No date of the imagery is known; the STAC item has the time of the export in its place. Give a date such as 2018-10-13.</source>
        <translation>A data das imagens não é conhecida; o item STAC tem em seu lugar a hora da exportação. Indique uma data como 2018-10-13.</translation>
    </message>
    <message>
        <source>No encoder</source>
        <translation>Sem codificador</translation>
    </message>
    <message>
        <source>No encoder is listed yet. Pretrain one on your own images, or get one of those below.</source>
        <translation>Ainda não há nenhum codificador na lista. Pré-treine um com as suas próprias imagens, ou obtenha um dos que estão abaixo.</translation>
    </message>
    <message>
        <source>No encoder: the built-in ones need {wanted}, and the bands show {known}. If the rasters have these bands, say which they are under “Red, green, blue”.</source>
        <translation>Sem codificador: os incluídos precisam de {wanted}, e as bandas mostram {known}. Se os rasters tiverem estas bandas, diga quais são em “Vermelho, verde, azul”.</translation>
    </message>
    <message>
        <source>No encoder: the program came without one.</source>
        <translation>Sem codificador: o programa veio sem nenhum.</translation>
    </message>
    <message>
        <source>No error was found at all. Intervals without width are an accident of the sample.</source>
        <translation>Nenhum erro foi encontrado. Intervalos sem largura são um acaso da amostra.</translation>
    </message>
    <message>
        <source>No error was found in what is mapped as {names}. That its interval has no width is an accident of the sample: a few errors may still be there.</source>
        <translation>Nenhum erro foi encontrado no que está mapeado como {names}. Que o seu intervalo não tenha largura é um acaso da amostra: ainda pode haver alguns erros.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>No grid in {crs} could be created for {path}.</source>
        <translation>Não foi possível criar nenhuma grade em {crs} para {path}.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>No image has data.</source>
        <translation>Nenhuma imagem tem dados.</translation>
    </message>
    <message>
        <source>No label can be used for {names}: left out of the classes. Draw some, or take it off the list.</source>
        <translation>Nenhum rótulo pode ser usado para {names}: excluída das classes. Desenhe alguns, ou retire-a da lista.</translation>
    </message>
    <message>
        <source>No label lies on pixels with data.</source>
        <translation>Nenhum rótulo está sobre pixels com dados.</translation>
    </message>
    <message>
        <source>No labelled point lies in what is mapped as {names}: left out of the estimates with its area. Label points there.</source>
        <translation>Nenhum ponto rotulado está no que está mapeado como {names}: excluído das estimativas com a sua área. Rotule pontos aí.</translation>
    </message>
    <message>
        <source>No labelled point was drawn in stratum {names}: left out with its area.</source>
        <translation>Nenhum ponto rotulado foi sorteado no estrato {names}: excluído com a sua área.</translation>
    </message>
    <message>
        <source>No layer is chosen.</source>
        <translation>Nenhuma camada está escolhida.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Ainda nenhum modelo</translation>
    </message>
    <message>
        <source>No normalisation</source>
        <translation>Sem normalização</translation>
    </message>
    <message>
        <source>No object has such a score.</source>
        <translation>Nenhum objeto tem essa pontuação.</translation>
    </message>
    <message>
        <source>No object was found.</source>
        <translation>Não foi encontrado nenhum objeto.</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Sem página</translation>
    </message>
    <message>
        <source>No pixel could be compared.</source>
        <translation>Nenhum pixel pôde ser comparado.</translation>
    </message>
    <message>
        <source>No pixel has data in both {paths}.</source>
        <translation>Nenhum pixel tem dados em ambos: {paths}.</translation>
    </message>
    <message>
        <source>No pixel is free of clouds in both dates: choose dates with fewer clouds, or use no masks.</source>
        <translation>Nenhum pixel está livre de nuvens nas duas datas: escolha datas com menos nuvens, ou não use máscaras.</translation>
    </message>
    <message>
        <source>No pixel of {paths} has data.</source>
        <translation>Nenhum pixel de {paths} tem dados.</translation>
    </message>
    <message>
        <source>No pixel of {paths} in the extent has data.</source>
        <translation>Nenhum pixel de {paths} dentro da extensão tem dados.</translation>
    </message>
    <message>
        <source>No pixel of {path} has data.</source>
        <translation>Nenhum píxel de {path} tem dados.</translation>
    </message>
    <message>
        <source>No places to label next: the image is not in view, or the map is certain everywhere.</source>
        <translation>Não há lugares a rotular em seguida: a imagem não está visível, ou o mapa é seguro em toda a parte.</translation>
    </message>
    <message>
        <source>No program can open this.</source>
        <translation>Nenhum programa pode abrir isto.</translation>
    </message>
    <message>
        <source>No program opens web pages here. The page lies in {path}</source>
        <translation>Nenhum programa abre páginas web aqui. A página está em {path}</translation>
    </message>
    <message>
        <source>No raster was given.</source>
        <translation>Nenhum raster foi indicado.</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>Sem suavização</translation>
    </message>
    <message>
        <source>No sources were given.</source>
        <translation>Nenhuma origem foi indicada.</translation>
    </message>
    <message>
        <source>No test label has the class {names}, so it does not count.</source>
        <translation>Nenhum rótulo de teste tem a classe {names}; por isso, ela não conta.</translation>
    </message>
    <message>
        <source>No tile but the example has data in at least half of its pixels.</source>
        <translation>Nenhum ladrilho além do exemplo tem dados em pelo menos metade dos seus pixels.</translation>
    </message>
    <message>
        <source>No tile of {path} has data in at least half of its pixels.</source>
        <translation>Nenhum ladrilho de {path} tem dados em pelo menos metade dos seus pixels.</translation>
    </message>
    <message>
        <source>No validation</source>
        <translation>Sem validação</translation>
    </message>
    <message>
        <source>No vector file was given.</source>
        <translation>Nenhum arquivo vetorial foi indicado.</translation>
    </message>
    <message>
        <source>No windows to label next.</source>
        <translation>Não há janelas para rotular a seguir.</translation>
    </message>
    <message>
        <source>No worker came up in time, as this machine has too much to do.</source>
        <translation>Nenhum processo de cálculo arrancou a tempo, pois esta máquina tem demasiado que fazer.</translation>
    </message>
    <message>
        <source>No worker has joined the cluster at {address}.</source>
        <translation>Nenhum processo de cálculo aderiu ao cluster em {address}.</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Valor sem dados</translation>
    </message>
    <message>
        <source>Nodata of after</source>
        <translation>Valor sem dados (depois)</translation>
    </message>
    <message>
        <source>Nodata of before</source>
        <translation>Valor sem dados (antes)</translation>
    </message>
    <message>
        <source>Nodata of the map</source>
        <translation>Valor sem dados do mapa</translation>
    </message>
    <message>
        <source>Nodata of the second date</source>
        <translation>Valor sem dados da segunda data</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <translation>Níveis de ruído</translation>
    </message>
    <message>
        <source>Noisy views</source>
        <translation>Vistas com ruído</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None (MoCo v2)</source>
        <translation>Nenhuma (MoCo v2)</translation>
    </message>
    <message>
        <source>None of the {count} {count:image|images} of {path} can be opened: {reasons}</source>
        <translation>Nenhuma das {count} {count:imagem|imagens} de {path} pode ser aberta: {reasons}</translation>
    </message>
    <message>
        <source>None of the {count} {count:place|places} in {sources} has a truth raster.</source>
        <translation>Nenhum dos {count} {count:lugar|lugares} de {sources} tem um raster de verdade terrestre.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ainda nenhuma</translation>
    </message>
    <message>
        <source>None: classes of one date</source>
        <translation>Nenhum: classes de uma só data</translation>
    </message>
    <message>
        <source>None: fetched from the network</source>
        <translation>Nenhuma: baixado da rede</translation>
    </message>
    <message>
        <source>Not a message: {line}.</source>
        <translation>Não é uma mensagem: {line}.</translation>
    </message>
    <message>
        <source>Not needed for local:4</source>
        <translation>Desnecessário com local:4</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Ainda não instalado.</translation>
    </message>
    <message>
        <source>Not suitable:</source>
        <translation>Não servem:</translation>
    </message>
    <message>
        <source>Nothing is fetched: all libraries come from the files in this folder</source>
        <translation>Nada é baixado: todas as bibliotecas vêm dos arquivos desta pasta</translation>
    </message>
    <message>
        <source>Nothing is given that labels could be learned from.</source>
        <translation>Não é dado nada de que aprender rótulos.</translation>
    </message>
    <message>
        <source>Nothing is given that objects could be learned from.</source>
        <translation>Não é dado nada de que se possam aprender objetos.</translation>
    </message>
    <message>
        <source>Nothing listens at {address}.</source>
        <translation>Nada escuta em {address}.</translation>
    </message>
    <message>
        <source>Nothing says how large the objects at the points of {path} are.</source>
        <translation>Nada diz que tamanho têm os objetos nos pontos de {path}.</translation>
    </message>
    <message>
        <source>Nothing says which parts of the image were searched completely, so what is background is unknown.</source>
        <translation>Nada diz que partes da imagem foram examinadas por completo, por isso não se sabe o que é fundo.</translation>
    </message>
    <message>
        <source>Nothing stands out clearly in the score: perhaps nothing changed, or nothing that this method sees. Between {low_percent:.2g} % and {high_percent:.2g} % would be called changed, depending on the threshold: look at the slider.</source>
        <translation>Nada se destaca claramente na pontuação: talvez nada tenha mudado, ou nada que este método veja. Entre {low_percent:.2g} % e {high_percent:.2g} % seria dado como alterado, conforme o limiar: veja o cursor.</translation>
    </message>
    <message>
        <source>Nothing stands out clearly in the score: perhaps nothing changed, or nothing that this method sees. The rule “{rule}” always calls something changed, here {percent:.1f} % of the pixels: look at the slider.</source>
        <translation>Nada se destaca claramente na pontuação: talvez nada tenha mudado, ou nada que este método veja. A regra “{rule}” sempre dá algo como alterado, aqui {percent:.1f} % dos pixels: veja o cursor.</translation>
    </message>
    <message>
        <source>Nothing was chosen for export.</source>
        <translation>Nada foi escolhido para exportar.</translation>
    </message>
    <message>
        <source>Number of channels at the first level of the denoiser. Empty: from the preset.</source>
        <translation>Número de canais no primeiro nível do removedor de ruído. Vazio: segundo a predefinição.</translation>
    </message>
    <message>
        <source>Number of channels at the first level of the denoiser. Empty: from the preset. Only with Method: SwiMDiff.</source>
        <translation>Número de canais no primeiro nível do removedor de ruído. Vazio: segundo a predefinição. Só com Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Number of groups that the changed pixels are sorted into by what became of them: brighter, greener, wetter. They get a raster with a legend, a field of the polygons and a table in the report. 0: none.</source>
        <translation>Número de grupos em que os pixels alterados são separados segundo aquilo em que se tornaram: mais claros, mais verdes, mais úmidos. Recebem um raster com legenda, um campo dos polígonos e uma tabela no relatório. 0: nenhum.</translation>
    </message>
    <message>
        <source>Number of images per step. Empty: 256 images, 32 pairs of patches, or 8 patches for segmentation.</source>
        <translation>Número de imagens por passo. Vazio: 256 imagens, 32 pares de patches ou 8 patches para a segmentação.</translation>
    </message>
    <message>
        <source>Number of keys of past batches that are kept; at most half the number of patches. 0: none, with negatives of the batch only. Empty: from the preset, 1024; for paper-scale 16384 with SwiMDiff, 65536 with CMID.</source>
        <translation>Número de chaves de lotes passados que são guardadas; no máximo metade do número de patches. 0: nenhuma, só com negativos do lote. Vazio: segundo a predefinição, 1024; para paper-scale, 16384 com SwiMDiff, 65536 com CMID.</translation>
    </message>
    <message>
        <source>Number of nearest neighbours.</source>
        <translation>Número de vizinhos mais próximos.</translation>
    </message>
    <message>
        <source>Number of noise levels T in the noise schedule.</source>
        <translation>Número T de níveis de ruído no programa de ruído.</translation>
    </message>
    <message>
        <source>Number of noise levels T in the noise schedule. Only with Method: SwiMDiff.</source>
        <translation>Número T de níveis de ruído no programa de ruído. Só com Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Number of optimiser steps; used instead of the epochs.</source>
        <translation>Número de passos do otimizador; usado em vez das épocas.</translation>
    </message>
    <message>
        <source>Number of passes over the data. Empty: 100 for change, 60 for segmentation, 30 for fine-tuning. The linear probe is fitted to its end and takes no epochs.</source>
        <translation>Número de passagens pelos dados. Vazio: 100 para mudança, 60 para segmentação, 30 para ajuste fino. A sonda linear é ajustada até o fim e não usa épocas.</translation>
    </message>
    <message>
        <source>Number of pixels for each change score (logarithmic). Drag the line to move the threshold.</source>
        <translation>Número de pixels para cada pontuação de mudança (logarítmico). Arraste a linha para mover o limiar.</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <source>Number of points in the whole sample. 0: as many as the standard error below requires.</source>
        <translation>Número de pontos de toda a amostra. 0: tantos quantos o erro padrão abaixo exigir.</translation>
    </message>
    <message>
        <source>Number of prototypes that places are compared with. Empty: from the preset, 512; 2048 for paper-scale.</source>
        <translation>Número de protótipos com que os lugares são comparados. Vazio: segundo a predefinição, 512; 2048 para paper-scale.</translation>
    </message>
    <message>
        <source>Number of prototypes that places are compared with. Empty: from the preset, 512; 2048 for paper-scale. Only with Method: CMID.</source>
        <translation>Número de protótipos com que os lugares são comparados. Vazio: segundo a predefinição, 512; 2048 para paper-scale. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>Number of repetitions; the mean and the spread are reported.</source>
        <translation>Número de repetições; são indicadas a média e a dispersão.</translation>
    </message>
    <message>
        <source>Number of the most similar labelled places that decide, for nearest neighbours.</source>
        <translation>Número de lugares rotulados mais parecidos que decidem, para vizinhos mais próximos.</translation>
    </message>
    <message>
        <source>Number of threads. 0: one for each core. With another number, scores and probabilities differ by less than 0.00001, or by up to 0.01 where an encoder computes with 16 bits, as processors that can do so use it for change in images of up to 3 m.</source>
        <translation>Número de threads. 0: um por núcleo. Com outro número, as pontuações e probabilidades diferem em menos de 0,00001, ou em até 0,01 quando um codificador calcula com 16 bits, como fazem os processadores capazes disso para a mudança em imagens de até 3 m.</translation>
    </message>
    <message>
        <source>Number that draws the weights of a random encoder.</source>
        <translation>Número com que se sorteiam os pesos de um codificador aleatório.</translation>
    </message>
    <message>
        <source>Number that fixes everything random, such as the weights of a random encoder.</source>
        <translation>Número que fixa tudo o que é aleatório, como os pesos de um codificador aleatório.</translation>
    </message>
    <message>
        <source>Number that fixes everything random.</source>
        <translation>Número que fixa tudo o que é aleatório.</translation>
    </message>
    <message>
        <source>Number that fixes the random landscape.</source>
        <translation>Número que fixa a paisagem aleatória.</translation>
    </message>
    <message>
        <source>Number that fixes the random places.</source>
        <translation>Número que fixa os lugares aleatórios.</translation>
    </message>
    <message>
        <source>Numbers in the class field</source>
        <translation>Números no campo da classe</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>Conto&amp;rno</translation>
    </message>
    <message>
        <source>Object {features} reaches as far as its window sees, so its box may be too short. Choose a larger “Window”, or a model that learned from objects of this size.</source>
        <translation>O objeto {features} chega até onde a sua janela vê, por isso a sua caixa pode ser demasiado curta. Escolha uma “Janela” maior, ou um modelo que tenha aprendido com objetos deste tamanho.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Objects after</source>
        <translation>Objetos depois</translation>
    </message>
    <message>
        <source>Objects before</source>
        <translation>Objetos antes</translation>
    </message>
    <message>
        <source>Objects cannot be found without an encoder, and there is {text}.</source>
        <translation>Não se podem encontrar objetos sem um codificador, e há {text}.</translation>
    </message>
    <message>
        <source>Objects in each district</source>
        <translation>Objetos em cada distrito</translation>
    </message>
    <message>
        <source>Objects in {}</source>
        <translation>Objetos em {}</translation>
    </message>
    <message>
        <source>Objects of each class</source>
        <translation>Objetos de cada classe</translation>
    </message>
    <message>
        <source>Objects of other classes than the chosen ones are left out: {names}.</source>
        <translation>Os objetos de outras classes que não as escolhidas são excluídos: {names}.</translation>
    </message>
    <message>
        <source>Objects that count</source>
        <translation>Objetos que contam</translation>
    </message>
    <message>
        <source>Objects whose middles are at most so far apart are the same. Empty: half of the shorter one's length.</source>
        <translation>Os objetos cujos centros distam no máximo tanto são os mesmos. Vazio: metade do comprimento do mais curto.</translation>
    </message>
    <message>
        <source>Objects with a lower score are left out. Empty: the score from which the model of each date counts objects, or 0.5.</source>
        <translation>Os objetos de menor pontuação são excluídos. Vazio: a pontuação a partir da qual o modelo de cada data conta objetos, ou 0.5.</translation>
    </message>
    <message>
        <source>Objects with a lower score are not stored. Low, so that the layer can be filtered afterwards.</source>
        <translation>Os objetos de menor pontuação não são guardados. Baixa, para que a camada possa ser filtrada depois.</translation>
    </message>
    <message>
        <source>Objects {features} reach as far as their windows see, so their boxes may be too short. Choose a larger “Window”, or a model that learned from objects of this size.</source>
        <translation>Os objetos {features} chegam até onde as suas janelas veem, por isso as suas caixas podem ser demasiado curtas. Escolha uma “Janela” maior, ou um modelo que tenha aprendido com objetos deste tamanho.</translation>
    </message>
    <message>
        <source>Of the view, as the classifier maps it.</source>
        <translation>Da vista, tal como o classificador a mapeia.</translation>
    </message>
    <message>
        <source>Of two objects of a class that share more than this part of their joint area, the one with the higher score is kept.</source>
        <translation>De dois objetos de uma classe que partilham mais do que esta parte da sua área conjunta, fica o de maior pontuação.</translation>
    </message>
    <message>
        <source>Of {keys:,} {keys:key|keys} that a patch is compared with, {expected:.1f} are expected to be of its own scene.</source>
        <translation>Das {keys:,} {keys:chave|chaves} com que um patch é comparado, espera-se que {expected:.1f} sejam da sua própria cena.</translation>
    </message>
    <message>
        <source>Of {keys} {keys:key|keys} that a patch is compared with, {expected:.2f} are of its own scene on average, below 1, so scene-wide matching has almost no effect: it trains like MoCo v2. Use larger scenes (folders, or larger grid cells), a smaller distance of patches, or a longer queue.</source>
        <translation>Das {keys} {keys:chave|chaves} com que um patch é comparado, {expected:.2f} são em média da sua própria cena, menos de 1; por isso, a correspondência por cena quase não tem efeito: treina como o MoCo v2. Use cenas maiores (pastas, ou células da grade maiores), uma distância entre patches menor ou uma fila mais longa.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>No disco</translation>
    </message>
    <message>
        <source>On {places} {count:pixel|pixels} of known class, not a random sample</source>
        <translation>Em {places} pixels de classe conhecida, não uma amostra aleatória</translation>
    </message>
    <message>
        <source>On {places} {count:pixel|pixels} of labels left out of the training, not a random sample</source>
        <translation>Em {places} pixels de rótulos excluídos do treino, não uma amostra aleatória</translation>
    </message>
    <message>
        <source>One feature per class</source>
        <translation>Uma feição por classe</translation>
    </message>
    <message>
        <source>One feature per class.</source>
        <translation>Uma feição por classe.</translation>
    </message>
    <message>
        <source>One number per band, separated by commas, for fixed scaling.</source>
        <translation>Um número por banda, separados por vírgulas, para o escalonamento fixo.</translation>
    </message>
    <message>
        <source>One of the built-in encoders, by ground resolution and bands</source>
        <translation>Um dos codificadores incluídos, conforme a resolução no terreno e as bandas</translation>
    </message>
    <message>
        <source>One that uv fetches (Python 3.12)</source>
        <translation>Um que o uv baixa (Python 3.12)</translation>
    </message>
    <message>
        <source>Only bands that both dates have are used. Without their like in the other date: {before} (first date), {after} (second date).</source>
        <translation>Só são usadas as bandas que ambas as datas têm. Sem equivalente na outra data: {before} (primeira data), {after} (segunda data).</translation>
    </message>
    <message>
        <source>Only objects of the same class are the same.</source>
        <translation>Só objetos da mesma classe são os mesmos.</translation>
    </message>
    <message>
        <source>Only one point lies in what is mapped as {names}. That is too few to estimate a variance, so the intervals that depend on it are not known. Label more points there.</source>
        <translation>Só um ponto está no que é mapeado como {names}. É pouco para estimar uma variância, portanto os intervalos que dependem dela não são conhecidos. Rotule ali mais pontos.</translation>
    </message>
    <message>
        <source>Only the features of the layer that are selected now limit the comparison</source>
        <translation>Só as feições da camada selecionadas agora limitam a comparação</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>Open VRT files, /vsi paths and web addresses, which can refer to other files or servers.</source>
        <translation>Abrir arquivos VRT, caminhos /vsi e endereços web, que podem referir-se a outros arquivos ou servidores.</translation>
    </message>
    <message>
        <source>Open a sample.gpkg written by “Draw sample”.</source>
        <translation>Abra um sample.gpkg gravado por “Sortear amostra”.</translation>
    </message>
    <message>
        <source>Open another label file.</source>
        <translation>Abra outro arquivo de rótulos.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open it to continue, or choose another folder; otherwise its answers would be lost.</source>
        <translation>Abra-a para continuar, ou escolha outra pasta; caso contrário, as suas respostas se perderiam.</translation>
    </message>
    <message>
        <source>Open rep&amp;ort</source>
        <translation>A&amp;brir relatório</translation>
    </message>
    <message>
        <source>Open repor&amp;t</source>
        <translation>Abr&amp;ir relatório</translation>
    </message>
    <message>
        <source>Open result…</source>
        <translation>Abrir resultado…</translation>
    </message>
    <message>
        <source>Open sample…</source>
        <translation>Abrir amostra…</translation>
    </message>
    <message>
        <source>Open training…</source>
        <translation>Abrir treino…</translation>
    </message>
    <message>
        <source>Opens a model that is not in the list</source>
        <translation>Abre um modelo que não está na lista</translation>
    </message>
    <message>
        <source>Opens an earlier training, or objects that were found before</source>
        <translation>Abre um treino anterior, ou objetos encontrados antes</translation>
    </message>
    <message>
        <source>Opens an earlier training: its accuracy and its model</source>
        <translation>Abre um treino anterior: sua exatidão e seu modelo</translation>
    </message>
    <message>
        <source>Opens an earlier training: its accuracy, its view and its model</source>
        <translation>Abre um treino anterior: a sua exatidão, a sua vista e o seu modelo</translation>
    </message>
    <message>
        <source>Opens an earlier training: its loss, its report and its encoder</source>
        <translation>Abre um treino anterior: a sua perda, o seu relatório e o seu codificador</translation>
    </message>
    <message>
        <source>Opens the manual at this page</source>
        <translation>Abre o manual nesta página</translation>
    </message>
    <message>
        <source>Opens the options, where the engine's Python is chosen and checked</source>
        <translation>Abre as opções, onde o Python do motor é escolhido e verificado</translation>
    </message>
    <message>
        <source>Opens the page of the manual that goes through the sample, step by step</source>
        <translation>Abre a página do manual que percorre o exemplo passo a passo</translation>
    </message>
    <message>
        <source>Opens the report in the web browser</source>
        <translation>Abre o relatório no navegador web</translation>
    </message>
    <message>
        <source>Opens the tool with all its parameters, filled in with these values</source>
        <translation>Abre a ferramenta com todos os seus parâmetros, preenchidos com estes valores</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>Optimiser of the encoder.</source>
        <translation>Otimizador do codificador.</translation>
    </message>
    <message>
        <source>Optimiser of the encoder. preset: adamw; for paper-scale sgd, with CMID adan. adamw: learns more in a short training. sgd: with momentum, as SwiMDiff was published. adan: as CMID was published.</source>
        <translation>Otimizador do codificador. preset: adamw; para paper-scale sgd, com CMID adan. adamw: aprende mais em um treino curto. sgd: com momentum, como SwiMDiff foi publicado. adan: como CMID foi publicado.</translation>
    </message>
    <message>
        <source>Oriented boxes</source>
        <translation>Caixas orientadas</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Proveniência</translation>
    </message>
    <message>
        <source>Orthorectify it first: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif</source>
        <translation>Ortorretifique-o antes: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Other programs need this machine. It helps again when they have been quiet for three minutes.</source>
        <translation>Outros programas precisam desta máquina. Ela volta a ajudar quando estiverem quietos durante três minutos.</translation>
    </message>
    <message>
        <source>Other users of this machine can read {path}. Whoever has it is let in: chmod 600 makes it yours.</source>
        <translation>Outros usuários desta máquina podem ler {path}. Quem o tiver entra: chmod 600 torna-o só seu.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Outra…</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Pasta de saída</translation>
    </message>
    <message>
        <source>Output folder of a finished detect-change.</source>
        <translation>Pasta de saída de um detect-change concluído.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exatidão global</translation>
    </message>
    <message>
        <source>Overall accuracy by area: unknown from this sample. Check more points.</source>
        <translation>Exatidão global por área: desconhecida com esta amostra. Verifique mais pontos.</translation>
    </message>
    <message>
        <source>Overall accuracy by area: {}</source>
        <translation>Exatidão global por área: {}</translation>
    </message>
    <message>
        <source>Overall accuracy of what was compared: {}</source>
        <translation>Exatidão global do que foi comparado: {}</translation>
    </message>
    <message>
        <source>Overall accuracy {}</source>
        <translation>Exatidão global {}</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <source>Own &amp;Python</source>
        <translation>&amp;Python próprio</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Package &amp;index</source>
        <translation>Ín&amp;dice de pacotes</translation>
    </message>
    <message>
        <source>Packed cache</source>
        <translation>Cache empacotado</translation>
    </message>
    <message>
        <source>Packing patch {done} of {count}</source>
        <translation>Empacotamento do patch {done} de {count}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pairs of cells of both views that are compared, the nearest ones. Empty: two fifths of the cells, 20 of 49.</source>
        <translation>Pares de células de ambas as vistas que são comparados, os mais próximos. Vazio: dois quintos das células, 20 de 49.</translation>
    </message>
    <message>
        <source>Pairs of cells of both views that are compared, the nearest ones. Empty: two fifths of the cells, 20 of 49. Only with Method: CMID.</source>
        <translation>Pares de células de ambas as vistas que são comparados, os mais próximos. Vazio: dois quintos das células, 20 de 49. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>Paper scale</source>
        <translation>Escala da publicação</translation>
    </message>
    <message>
        <source>Parameters of the job for all runs, such as: method=cva threshold=0.4. Put quotation marks around values with spaces. A column of the table comes before them.</source>
        <translation>Parâmetros da tarefa para todas as execuções, tais como: method=cva threshold=0.4. Ponha entre aspas os valores com espaços. Uma coluna da tabela tem precedência.</translation>
    </message>
    <message>
        <source>Part of the engine cannot be loaded: {reason}</source>
        <translation>Uma parte do motor não pode ser carregada: {reason}</translation>
    </message>
    <message>
        <source>Part of the image to classify, written as for View in train-classifier. Empty: the whole image.</source>
        <translation>Parte da imagem a classificar, escrita como em Vista de train-classifier. Vazio: a imagem inteira.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Pass a path instead of the data.</source>
        <translation>Passe um caminho em vez dos dados.</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>Patches in which a smaller share of the pixels has data are left out.</source>
        <translation>São excluídos os patches em que uma proporção menor dos pixels tem dados.</translation>
    </message>
    <message>
        <source>Patches of the first batch. From top to bottom: a view; what the encoder is shown of it; what it makes of the hidden cells; another view of the same patch; and that one put together of matched cells of the first.</source>
        <translation>Patches do primeiro lote. De cima para baixo: uma vista; o que dela é mostrado ao codificador; o que este faz das células ocultas; outra vista do mesmo patch; e essa mesma, composta com células emparelhadas da primeira.</translation>
    </message>
    <message>
        <source>Patches per step, over all processes and accumulated parts. Empty: from the preset.</source>
        <translation>Patches por passo, somando todos os processos e as partes acumuladas. Vazio: segundo a predefinição.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>Pausing: finishing the step and writing a checkpoint…</source>
        <translation>Pausa em curso: conclusão do passo e gravação de um checkpoint…</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>Pi&amp;ck a place</source>
        <translation>&amp;Escolher um lugar</translation>
    </message>
    <message>
        <source>Pixels and area of each class.</source>
        <translation>Pixels e área de cada classe.</translation>
    </message>
    <message>
        <source>Pixels of the value {value} are left out, as masks with other classes use it for what nobody has judged. If it is a class of yours, give it another value or a name in the masks.</source>
        <translation>Os píxeis de valor {value} ficam de fora, porque as máscaras com outras classes o usam para o que ninguém avaliou. Se for uma das suas classes, dê-lhe outro valor ou um nome nas máscaras.</translation>
    </message>
    <message>
        <source>Pixels with this score or a higher one count as changed. The map is updated.</source>
        <translation>Os pixels com esta pontuação ou uma maior contam como alterados. O mapa é atualizado.</translation>
    </message>
    <message>
        <source>Place {} of {}, similarity {:.2f}.</source>
        <translation>Lugar {} de {}, semelhança {:.2f}.</translation>
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
        <translation>Não é possível descrever lugares sem um codificador, e há {text}.</translation>
    </message>
    <message>
        <source>Places like one of {}</source>
        <translation>Lugares como um de {}</translation>
    </message>
    <message>
        <source>Places of {}</source>
        <translation>Lugares de {}</translation>
    </message>
    <message>
        <source>Places to label next</source>
        <translation>Lugares a rotular em seguida</translation>
    </message>
    <message>
        <source>Places to label next are chosen away from these labels.</source>
        <translation>Os lugares a rotular em seguida são escolhidos longe destes rótulos.</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>Plano como JSON</translation>
    </message>
    <message>
        <source>Plan in one line</source>
        <translation>Plano em uma linha</translation>
    </message>
    <message>
        <source>Plan of a change detection</source>
        <translation>Plano de uma detecção de mudanças</translation>
    </message>
    <message>
        <source>Plan of a pretraining</source>
        <translation>Plano de um pré-treino</translation>
    </message>
    <message>
        <source>PlanetScope UDM2</source>
        <translation>PlanetScope UDM2</translation>
    </message>
    <message>
        <source>Please report it together with the log.</source>
        <translation>Comunique-o, por favor, juntamente com o log.</translation>
    </message>
    <message>
        <source>Plugin and engine come from different versions. Install the plugin again and restart QGIS.</source>
        <translation>O complemento e o motor são de versões diferentes. Instale de novo o complemento e reinicie o QGIS.</translation>
    </message>
    <message>
        <source>Point {}: </source>
        <translation>Ponto {}: </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Points and polygons name tiles of the image; labelled images are places themselves.</source>
        <translation>Pontos e polígonos dão nome a ladrilhos da imagem; as imagens rotuladas são elas mesmas lugares.</translation>
    </message>
    <message>
        <source>Points checked so far</source>
        <translation>Pontos verificados até agora</translation>
    </message>
    <message>
        <source>Points in each class</source>
        <translation>Pontos em cada classe</translation>
    </message>
    <message>
        <source>Points of a sample with their true class, polygons and lines whose class is known, or a raster of classes.</source>
        <translation>Pontos de uma amostra com a sua classe verdadeira, polígonos e linhas cuja classe é conhecida, ou um raster de classes.</translation>
    </message>
    <message>
        <source>Points or polygons with a field that names their class.</source>
        <translation>Pontos ou polígonos com um campo que dá nome à sua classe.</translation>
    </message>
    <message>
        <source>Points or polygons with a field that names their class. A point labels the tile that it lies in, a polygon all tiles whose middle it covers.</source>
        <translation>Pontos ou polígonos com um campo que nomeia a sua classe. Um ponto rotula o ladrilho em que está, um polígono todos os ladrilhos cujo centro cobre.</translation>
    </message>
    <message>
        <source>Points that were drawn earlier</source>
        <translation>Pontos sorteados antes</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Polygons in which objects are counted, such as houses per district. An object belongs to the polygon that its middle lies in.</source>
        <translation>Polígonos em que se contam objetos, como casas por distrito. Um objeto pertence ao polígono em que está o seu centro.</translation>
    </message>
    <message>
        <source>Polygons that limit what is compared and counted. What lies outside of them is no data in the result. Their CRS may differ from that of the images. Empty: all that the images have in common.</source>
        <translation>Polígonos que limitam o que é comparado e contado. O que fica fora deles não tem dados no resultado. O seu SRC pode ser diferente do das imagens. Vazio: tudo o que as imagens têm em comum.</translation>
    </message>
    <message>
        <source>Polygons that were searched completely: what is not labelled in them is background. Nothing is learned from what lies outside. An object belongs to the area that its middle lies in.</source>
        <translation>Polígonos examinados por completo: o que não está rotulado neles é fundo. Do que fica fora nada se aprende. Um objeto pertence à área em que está o seu centro.</translation>
    </message>
    <message>
        <source>Polygons, lines or points with a field that names their class, or a raster of classes. Their CRS may differ from that of the image.</source>
        <translation>Polígonos, linhas ou pontos com um campo que nomeia a sua classe, ou um raster de classes. O seu SRC pode ser diferente do da imagem.</translation>
    </message>
    <message>
        <source>Polygons, lines or points with a field that names their class; or a raster of classes.</source>
        <translation>Polígonos, linhas ou pontos com um campo que dá o nome da classe; ou um raster de classes.</translation>
    </message>
    <message>
        <source>Polygons, whose bounds are the boxes, or points with a size. A field may name the class.</source>
        <translation>Polígonos, cuja extensão é o retângulo, ou pontos com um tamanho. Um campo pode nomear a classe.</translation>
    </message>
    <message>
        <source>Pr&amp;eset</source>
        <translation>&amp;Predefinição</translation>
    </message>
    <message>
        <source>Precision, recall and counts of each class, in the browser</source>
        <translation>Precisão, revocação e contagens de cada classe, no navegador</translation>
    </message>
    <message>
        <source>Preparing the plan…</source>
        <translation>Preparação do plano…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Press Detect change and move the threshold.</source>
        <translation>Pressione “Detectar mudanças” e mova o limiar.</translation>
    </message>
    <message>
        <source>Press N: the points are shown one after the other, in random order. Say what is really there.</source>
        <translation>Pressione N: os pontos são mostrados um após o outro, em ordem aleatória. Diga o que realmente há ali.</translation>
    </message>
    <message>
        <source>Press Repair; if it happens again, leave out the mirror.</source>
        <translation>Pressione “Reparar”; se acontecer de novo, não use o espelho.</translation>
    </message>
    <message>
        <source>Press the button again to continue from there.</source>
        <translation>Pressione de novo o botão para continuar a partir daí.</translation>
    </message>
    <message>
        <source>Press the button, then click a place on the map.</source>
        <translation>Pressione o botão e clique em um lugar do mapa.</translation>
    </message>
    <message>
        <source>Press the key of its class, or draw around it; N continues.</source>
        <translation>Pressione a tecla da sua classe, ou desenhe ao redor; N continua.</translation>
    </message>
    <message>
        <source>Press “Set up engine” in the SwiMDiff panel or in the options. An environment that you made yourself can be chosen in the options or named in the environment variable {variable}.</source>
        <translation>Pressione “Instalar o motor” no painel do SwiMDiff ou nas opções. Um ambiente criado à mão pode ser escolhido nas opções ou indicado na variável de ambiente {variable}.</translation>
    </message>
    <message>
        <source>Pretrain</source>
        <translation>Pré-treinar</translation>
    </message>
    <message>
        <source>Pretrain encoder</source>
        <translation>Pré-treinar codificador</translation>
    </message>
    <message>
        <source>Pro&amp;babilities of each class</source>
        <translation>Probabilidades de &amp;cada classe</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>Process {rank} of the run has been silent for {seconds:.0f} seconds.</source>
        <translation>O processo {rank} da execução está em silêncio há {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progresso do trabalho</translation>
    </message>
    <message>
        <source>Progress of the set-up</source>
        <translation>Progresso da instalação</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>Protótipos</translation>
    </message>
    <message>
        <source>Provide at least two images with masks, or at least two polygons of a class.</source>
        <translation>Forneça pelo menos duas imagens com máscaras, ou pelo menos dois polígonos de uma classe.</translation>
    </message>
    <message>
        <source>Provide at least two places for training, one of which is used for validation, and one for testing, each with a truth raster.</source>
        <translation>Forneça pelo menos dois lugares para treinar, um dos quais é usado para validar, e um para testar, cada um com um raster de verdade terrestre.</translation>
    </message>
    <message>
        <source>Published encoders</source>
        <translation>Codificadores publicados</translation>
    </message>
    <message>
        <source>Put a change.tif next to before.tif and after.tif: 1 where something changed, 0 elsewhere.</source>
        <translation>Coloque um change.tif ao lado de before.tif e after.tif: 1 onde algo mudou, 0 no resto.</translation>
    </message>
    <message>
        <source>Put a change.tif next to before.tif: 1 where something changed, 0 elsewhere.</source>
        <translation>Coloque um change.tif ao lado de before.tif: 1 onde algo mudou, 0 no resto.</translation>
    </message>
    <message>
        <source>Put all that is known of an image into one line.</source>
        <translation>Coloque tudo o que se sabe de uma imagem numa só linha.</translation>
    </message>
    <message>
        <source>Put points on a few places of each of at least two classes.</source>
        <translation>Coloque pontos em alguns lugares de pelo menos duas classes.</translation>
    </message>
    <message>
        <source>Put quotation marks around values that contain the separator.</source>
        <translation>Ponha entre aspas os valores que contêm o separador.</translation>
    </message>
    <message>
        <source>Put the edited areas aside?</source>
        <translation>Preservar as áreas editadas?</translation>
    </message>
    <message>
        <source>Put the images beside the file, or into a folder called images.</source>
        <translation>Ponha as imagens ao lado do ficheiro, ou numa pasta chamada images.</translation>
    </message>
    <message>
        <source>Put the images of each class into a folder with the name of the class, or use a label table.</source>
        <translation>Coloque as imagens de cada classe em uma pasta com o nome da classe, ou use uma tabela de rótulos.</translation>
    </message>
    <message>
        <source>Put the sample.json of draw-sample next to the points, under the same name, or keep the field weight.</source>
        <translation>Coloque o sample.json de draw-sample ao lado dos pontos, com o mesmo nome, ou mantenha o campo weight.</translation>
    </message>
    <message>
        <source>Putting it to use…</source>
        <translation>Entrada em uso…</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python 3.11 or newer</source>
        <translation>Python 3.11 ou mais recente</translation>
    </message>
    <message>
        <source>Python cannot make an environment in a folder whose path has a colon: {folder}.</source>
        <translation>O Python não pode criar um ambiente em uma pasta cujo caminho tem dois-pontos: {folder}.</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python do motor</translation>
    </message>
    <message>
        <source>Python {version} is too old; 3.11 is needed.</source>
        <translation>O Python {version} é antigo demais; é preciso 3.11.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Giros de um quarto</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Visão rápida</translation>
    </message>
    <message>
        <source>Radiometric normalisation</source>
        <translation>Normalização radiométrica</translation>
    </message>
    <message>
        <source>Raise “Smallest polygon”, or leave “Polygons” out.</source>
        <translation>Aumente “Polígono mínimo”, ou deixe “Polígonos” de fora.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Pesos aleatórios</translation>
    </message>
    <message>
        <source>Raster format</source>
        <translation>Formato raster</translation>
    </message>
    <message>
        <source>Raster of a second date, for classes of change. If its grid differs, it is warped onto the grid of the first.</source>
        <translation>Raster de uma segunda data, para classes de mudança. Se a sua grade for diferente, é reprojetado para a grade da primeira.</translation>
    </message>
    <message>
        <source>Raster of classes: one band of whole numbers.</source>
        <translation>Raster de classes: uma banda de números inteiros.</translation>
    </message>
    <message>
        <source>Raster of the first date. The result has its grid.</source>
        <translation>Raster da primeira data. O resultado tem a sua grade.</translation>
    </message>
    <message>
        <source>Raster of the same place that says where the first date shows clouds or shadows; they count as no data. Its grid may differ. Empty: the mask that comes with the image, if it is found.</source>
        <translation>Raster do mesmo lugar que diz onde a primeira data mostra nuvens ou sombras; contam como sem dados. A sua grade pode ser diferente. Vazio: a máscara que vem com a imagem, se for encontrada.</translation>
    </message>
    <message>
        <source>Raster of the second date. Its CRS, cell size and extent may differ.</source>
        <translation>Raster da segunda data. O seu SRC, tamanho da célula e extensão podem ser diferentes.</translation>
    </message>
    <message>
        <source>Raster of the second date. Its CRS, cell size and extent may differ; it is warped onto the common grid.</source>
        <translation>Raster da segunda data. O seu SRC, tamanho da célula e extensão podem ser diferentes; é reprojetado para a grade comum.</translation>
    </message>
    <message>
        <source>Raster that is searched for objects.</source>
        <translation>Ráster em que se procuram objetos.</translation>
    </message>
    <message>
        <source>Raster whose objects are labelled. Not needed with labelled images.</source>
        <translation>Ráster cujos objetos estão rotulados. Não é necessário com imagens rotuladas.</translation>
    </message>
    <message>
        <source>Raster whose pixels are classified. The map has its grid.</source>
        <translation>Raster cujos pixels são classificados. O mapa tem a sua grade.</translation>
    </message>
    <message>
        <source>Raster whose tiles are labelled. Not needed with labelled images.</source>
        <translation>Raster cujos ladrilhos estão rotulados. Desnecessário com imagens rotuladas.</translation>
    </message>
    <message>
        <source>Raster whose tiles get a class each.</source>
        <translation>Raster cujos ladrilhos recebem uma classe cada um.</translation>
    </message>
    <message>
        <source>Raster with the example.</source>
        <translation>Raster com o exemplo.</translation>
    </message>
    <message>
        <source>Rasters that are searched, one path per line; they need the same bands and about the same ground resolution. Empty: the image itself.</source>
        <translation>Rasters em que se procura, um caminho por linha; precisam das mesmas bandas e de resolução no terreno parecida. Vazio: a própria imagem.</translation>
    </message>
    <message>
        <source>Rasters, folders of rasters or images (.tif, .jpg, .png), and zip files of images. PATH|bands=1,2,3 chooses the bands of a single source.</source>
        <translation>Rasters, pastas de rasters ou imagens (.tif, .jpg, .png), e arquivos zip de imagens. PATH|bands=1,2,3 escolhe as bandas de uma só origem.</translation>
    </message>
    <message>
        <source>Rasters, images and zips {}</source>
        <translation>Rasters, imagens e zips {}</translation>
    </message>
    <message>
        <source>Rasters, images, zips</source>
        <translation>Rasters, imagens, zips</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ferência</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>Reading image {number:,} of {total:,}</source>
        <translation>Leitura da imagem {number:,} de {total:,}</translation>
    </message>
    <message>
        <source>Reading patches around labels, {count} of {total}</source>
        <translation>Leitura de patches ao redor dos rótulos, {count} de {total}</translation>
    </message>
    <message>
        <source>Reading searched areas, {count} of {total}</source>
        <translation>A ler as áreas examinadas, {count} de {total}</translation>
    </message>
    <message>
        <source>Reading the labelled tiles</source>
        <translation>Leitura dos ladrilhos rotulados</translation>
    </message>
    <message>
        <source>Reading the map at the places</source>
        <translation>Leitura do mapa nos lugares</translation>
    </message>
    <message>
        <source>Reading the objects</source>
        <translation>A ler os objetos</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Leitura dos pesos</translation>
    </message>
    <message>
        <source>Reading {library}</source>
        <translation>Lendo {library}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leitura de {name}</translation>
    </message>
    <message>
        <source>Readme</source>
        <translation>Leia-me</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Vermelho, verde, azul</translation>
    </message>
    <message>
        <source>Red, green, blue; otherwise all</source>
        <translation>Vermelho, verde, azul; senão, todas</translation>
    </message>
    <message>
        <source>Refer to it by https.</source>
        <translation>Refira-se a ele por https.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>Camada de referência</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remover tudo</translation>
    </message>
    <message>
        <source>Remove environments</source>
        <translation>Remover ambientes</translation>
    </message>
    <message>
        <source>Remove it, or move {path} to another folder.</source>
        <translation>Remova-o, ou mova {path} para outra pasta.</translation>
    </message>
    <message>
        <source>Remove it, or rename it: columns may be called name, or {known}.</source>
        <translation>Remova-a ou mude-lhe o nome: as colunas podem chamar-se name, ou {known}.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Remover o modelo</translation>
    </message>
    <message>
        <source>Remove one that you do not need.</source>
        <translation>Remova uma de que não precise.</translation>
    </message>
    <message>
        <source>Remove the chosen class</source>
        <translation>Remove a classe escolhida</translation>
    </message>
    <message>
        <source>Remove the copies. To split one set, choose the same path for “Training data” and “Test data”.</source>
        <translation>Remova as cópias. Para repartir um só conjunto, escolha o mesmo caminho para “Dados de treino” e “Dados de teste”.</translation>
    </message>
    <message>
        <source>Remove what is not used</source>
        <translation>Remover o que não é usado</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removido.</translation>
    </message>
    <message>
        <source>Removes environments, after a question</source>
        <translation>Remove ambientes, depois de perguntar</translation>
    </message>
    <message>
        <source>Removes the frame and shows the map again. The answers are saved.</source>
        <translation>Remove a moldura e mostra de novo o mapa. As respostas estão guardadas.</translation>
    </message>
    <message>
        <source>Removes the selected lines from the list; no files are deleted</source>
        <translation>Remove da lista as linhas selecionadas; nenhum arquivo é apagado</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Removing environments</source>
        <translation>Remoção de ambientes</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Remoção em curso…</translation>
    </message>
    <message>
        <source>Rename the file or the folder, or move the file.</source>
        <translation>Renomeie o arquivo ou a pasta, ou mova o arquivo.</translation>
    </message>
    <message>
        <source>Rename the file or the folder, or type the text anew.</source>
        <translation>Mude o nome do arquivo ou da pasta, ou digite o texto de novo.</translation>
    </message>
    <message>
        <source>Rename the files, such as lake_2018-10-13.tif and lake_2020-10-13.tif, or name the pairs in a table.</source>
        <translation>Mude o nome dos ficheiros, por exemplo lake_2018-10-13.tif e lake_2020-10-13.tif, ou indique os pares numa tabela.</translation>
    </message>
    <message>
        <source>Repair its data source or choose another layer.</source>
        <translation>Repare a sua fonte de dados ou escolha outra camada.</translation>
    </message>
    <message>
        <source>Repair or reinstall the engine's Python environment.</source>
        <translation>Repare ou reinstale o ambiente Python do motor.</translation>
    </message>
    <message>
        <source>Repair the engine</source>
        <translation>Reparar o motor</translation>
    </message>
    <message>
        <source>Replace or remove them; up to {share:.0%} would be skipped.</source>
        <translation>Substitua-as ou remova-as; até {share:.0%} seriam ignoradas.</translation>
    </message>
    <message>
        <source>Replace the commas by points in a text editor, or export the grid again with points.</source>
        <translation>Substitua as vírgulas por pontos num editor de texto, ou exporte a grelha de novo com pontos.</translation>
    </message>
    <message>
        <source>Replace the earlier result?</source>
        <translation>Substituir o resultado anterior?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
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
        <translation>Reamostre a imagem para {trained_m:.3g} m, treine um modelo com imagens assim, ou ative “Classificar mesmo assim”.</translation>
    </message>
    <message>
        <source>Resample the image to {trained_m:.3g} m, train a model on such images, or switch on “Detect anyway”.</source>
        <translation>Reamostre a imagem para {trained_m:.3g} m, treine um modelo com imagens assim, ou ative “Detetar mesmo assim”.</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Reamostragem</translation>
    </message>
    <message>
        <source>Resolution of the page (dots per inch)</source>
        <translation>Resolução da página (pontos por polegada)</translation>
    </message>
    <message>
        <source>Restore it, then resume the run.</source>
        <translation>Restaure-o e retome a execução.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or start again without “Resume”.</source>
        <translation>Restaure o arquivo a partir de uma cópia, ou comece de novo sem “Retomar”.</translation>
    </message>
    <message>
        <source>Restore the file.</source>
        <translation>Restaure o arquivo.</translation>
    </message>
    <message>
        <source>Restores the threshold of the files</source>
        <translation>Restaura o limiar dos arquivos</translation>
    </message>
    <message>
        <source>Result folder</source>
        <translation>Pasta do resultado</translation>
    </message>
    <message>
        <source>Result of an accuracy assessment or a training</source>
        <translation>Resultado de uma avaliação de exatidão ou de um treino</translation>
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
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume an interrupted run with the same inputs and parameters: what is finished is not computed again.</source>
        <translation>Retomar uma execução interrompida com as mesmas entradas e parâmetros: o que está terminado não é calculado de novo.</translation>
    </message>
    <message>
        <source>Resume an interrupted run with the same inputs and parameters: windows that are finished are not computed again.</source>
        <translation>Retomar uma execução interrompida com as mesmas entradas e parâmetros: as janelas concluídas não são calculadas de novo.</translation>
    </message>
    <message>
        <source>Resume an interrupted run with the same sources and parameters from its last checkpoint.</source>
        <translation>Retomar uma execução interrompida com as mesmas origens e parâmetros a partir do seu último checkpoint.</translation>
    </message>
    <message>
        <source>Resumed: {share:.0%} of the pixels are already classified.</source>
        <translation>Retomado: {share:.0%} dos pixels já estão classificados.</translation>
    </message>
    <message>
        <source>Resumed: {share:.0%} of the pixels are already scored.</source>
        <translation>Retomado: {share:.0%} dos pixels já estão pontuados.</translation>
    </message>
    <message>
        <source>Resuming after step {step} of {steps}.</source>
        <translation>Retomado após o passo {step} de {steps}.</translation>
    </message>
    <message>
        <source>Rewrite it in tiles: gdal_translate -co TILED=YES -co COMPRESS=DEFLATE IN.tif OUT.tif</source>
        <translation>Regrave-o em blocos: gdal_translate -co TILED=YES -co COMPRESS=DEFLATE IN.tif OUT.tif</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certos</translation>
    </message>
    <message>
        <source>Right: how many of those shown are expected to be real. In all: with those that are not shown.</source>
        <translation>Certos: quantos dos mostrados se espera que sejam reais. No total: com os que não são mostrados.</translation>
    </message>
    <message>
        <source>Rows: reference. Columns: map.</source>
        <translation>Linhas: referência. Colunas: mapa.</translation>
    </message>
    <message>
        <source>Run `make setup` in {}.</source>
        <translation>Execute `make setup` em {}.</translation>
    </message>
    <message>
        <source>Run it again. If it happens again, the file is damaged in a way that ends the program, or memory is short.</source>
        <translation>Execute-a de novo. Se voltar a acontecer, o ficheiro está danificado de um modo que termina o programa, ou falta memória.</translation>
    </message>
    <message>
        <source>Run over many inputs</source>
        <translation>Executar com muitas entradas</translation>
    </message>
    <message>
        <source>Run the job again with another output folder.</source>
        <translation>Execute de novo o trabalho com outra pasta de saída.</translation>
    </message>
    <message>
        <source>Run the job again.</source>
        <translation>Execute de novo o trabalho.</translation>
    </message>
    <message>
        <source>Run the job again; finished windows are kept. If it happens again, send this message to the authors.</source>
        <translation>Execute de novo o trabalho; as janelas concluídas são mantidas. Se voltar a acontecer, envie esta mensagem aos autores.</translation>
    </message>
    <message>
        <source>Run the job again; the file is then created again.</source>
        <translation>Execute de novo o trabalho; o arquivo é então criado de novo.</translation>
    </message>
    <message>
        <source>Run the same job again to continue from there.</source>
        <translation>Execute de novo o mesmo trabalho para continuar a partir daí.</translation>
    </message>
    <message>
        <source>Run the same job again to resume it.</source>
        <translation>Execute de novo o mesmo trabalho para o retomar.</translation>
    </message>
    <message>
        <source>Run the same job again with the processes that there are; it goes on from the last checkpoint.</source>
        <translation>Execute o mesmo trabalho de novo com os processos que houver; ele continua a partir do último checkpoint.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Runs a job over many inputs, each in a process and a folder of its own; what is finished is not done again.</source>
        <translation>Executa uma tarefa com muitas entradas, cada uma num processo e numa pasta próprios; o que está terminado não é repetido.</translation>
    </message>
    <message>
        <source>Runs a tiny job with a known answer, to check that the engine works.</source>
        <translation>Executa um trabalho minúsculo com uma resposta conhecida, para verificar se o motor funciona.</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>Execuções ao mesmo tempo</translation>
    </message>
    <message>
        <source>Runs that failed because of their inputs are left as they are, unless this is set or an input has changed. Those that failed for want of memory, disk or time are always tried again.</source>
        <translation>As execuções que falharam por causa das suas entradas ficam como estão, a não ser que isto esteja ativado ou que uma entrada tenha mudado. As que falharam por falta de memória, disco ou tempo são sempre tentadas de novo.</translation>
    </message>
    <message>
        <source>Runs with a result</source>
        <translation>Execuções com resultado</translation>
    </message>
    <message>
        <source>Runs without a result</source>
        <translation>Execuções sem resultado</translation>
    </message>
    <message>
        <source>Runs {}</source>
        <translation>Execuções {}</translation>
    </message>
    <message>
        <source>S&amp;cene is a</source>
        <translation>&amp;Uma cena é</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>&amp;Pontuação</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>S&amp;top helping</source>
        <translation>Parar de aj&amp;udar</translation>
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
        <translation>Item STAC</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>&amp;Guardar em</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Mesma classe</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Sample drawn. Press N to begin.</source>
        <translation>Amostra sorteada. Pressione N para começar.</translation>
    </message>
    <message>
        <source>Sample of {}</source>
        <translation>Amostra de {}</translation>
    </message>
    <message>
        <source>Sample pair</source>
        <translation>Par de exemplo</translation>
    </message>
    <message>
        <source>Sample: {}</source>
        <translation>Amostra: {}</translation>
    </message>
    <message>
        <source>Samples (*.gpkg)</source>
        <translation>Amostras (*.gpkg)</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>&amp;Guardar em</translation>
    </message>
    <message>
        <source>Save it as a CSV file in UTF-8, which spreadsheets offer beside other kinds of CSV.</source>
        <translation>Guarde-o como ficheiro CSV em UTF-8, que as folhas de cálculo oferecem a par de outros tipos de CSV.</translation>
    </message>
    <message>
        <source>Save it as a CSV file in UTF-8.</source>
        <translation>Guarde-o como ficheiro CSV em UTF-8.</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Guarde-o como GeoPackage (QGIS: Exportar &gt; Guardar elementos como) e escolha-o.</translation>
    </message>
    <message>
        <source>Save its sheet as a CSV file in UTF-8.</source>
        <translation>Guarde a sua folha como ficheiro CSV em UTF-8.</translation>
    </message>
    <message>
        <source>Save or discard them first.</source>
        <translation>Guarde-as ou descarte-as antes.</translation>
    </message>
    <message>
        <source>Save the CSV file in UTF-8.</source>
        <translation>Guarde o arquivo CSV em UTF-8.</translation>
    </message>
    <message>
        <source>Save the layer that you need as a new GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Guarde a camada de que precisa como um novo GeoPackage (QGIS: Exportar &gt; Guardar elementos como) e escolha-o.</translation>
    </message>
    <message>
        <source>Save, copy or download the file again.</source>
        <translation>Guarde, copie ou baixe de novo o arquivo.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saves the model with its card as one file, to share it</source>
        <translation>Guarda o modelo com a sua ficha num só ficheiro, para o partilhar</translation>
    </message>
    <message>
        <source>Say in “Red, green, blue” which bands show these colours, or choose other “Bands” or another encoder.</source>
        <translation>Indique em «Vermelho, verde, azul» que bandas os mostram, ou escolha outras «Bandas» ou outro codificador.</translation>
    </message>
    <message>
        <source>Say under “Numbers in the class field” whether they are names or values.</source>
        <translation>Diga em “Números no campo da classe” se são nomes ou valores.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalonamento</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Scene column</source>
        <translation>Coluna da cena</translation>
    </message>
    <message>
        <source>Scene table</source>
        <translation>Tabela de cenas</translation>
    </message>
    <message>
        <source>Scene temperature</source>
        <translation>Temperatura da cena</translation>
    </message>
    <message>
        <source>Scene-wide matching</source>
        <translation>Correspondência por cena</translation>
    </message>
    <message>
        <source>Scenes are to be read from a table, but no “Scene table” was chosen.</source>
        <translation>As cenas devem ser lidas de uma tabela, mas não foi escolhida nenhuma “Tabela de cenas”.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Score from which objects count</source>
        <translation>Pontuação a partir da qual os objetos contam</translation>
    </message>
    <message>
        <source>Scores above it count as change: auto, robust, kapur, yen, triangle, otsu, percentile, or a number between 0 and 1. auto draws the line where the score has its steepest edges, whatever share changed; kapur, yen, triangle and robust suit rare change, otsu common change. You can move the threshold afterwards without computing the scores again.</source>
        <translation>As pontuações acima dele contam como mudança: auto, robust, kapur, yen, triangle, otsu, percentile, ou um número entre 0 e 1. auto traça a linha onde a pontuação tem as suas bordas mais acentuadas, seja qual for a proporção que mudou; kapur, yen, triangle e robust convêm à mudança rara, otsu à mudança frequente. Depois, é possível mover o limiar sem calcular de novo as pontuações.</translation>
    </message>
    <message>
        <source>Scores the change between two rasters and writes scores, classes, polygons and a report to a folder.</source>
        <translation>Pontua a mudança entre dois rasters e grava pontuações, classes, polígonos e um relatório em uma pasta.</translation>
    </message>
    <message>
        <source>Scores the change, writes rasters, polygons and a report, and shows them</source>
        <translation>Pontua a mudança, grava rasters, polígonos e um relatório, e mostra-os</translation>
    </message>
    <message>
        <source>Scoring change</source>
        <translation>Pontuação da mudança</translation>
    </message>
    <message>
        <source>Scoring change in the area of interest</source>
        <translation>Pontuação da mudança na área de interesse</translation>
    </message>
    <message>
        <source>Scoring {name}</source>
        <translation>Pontuação de {name}</translation>
    </message>
    <message>
        <source>Searc&amp;hed area</source>
        <translation>Área examina&amp;da</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Procurar em</translation>
    </message>
    <message>
        <source>Search in other rasters, or use smaller tiles.</source>
        <translation>Procure em outros rasters, ou use ladrilhos menores.</translation>
    </message>
    <message>
        <source>Search in rasters of about the same resolution, or resample this one.</source>
        <translation>Procure em rasters de resolução parecida, ou reamostre este.</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>Searched area saved.</source>
        <translation>Área examinada guardada.</translation>
    </message>
    <message>
        <source>Searched areas</source>
        <translation>Áreas examinadas</translation>
    </message>
    <message>
        <source>Searched image</source>
        <translation>Imagem examinada</translation>
    </message>
    <message>
        <source>Searched in {}.</source>
        <translation>Examinada em {}.</translation>
    </message>
    <message>
        <source>Searches the whole image with this model</source>
        <translation>Examina toda a imagem com este modelo</translation>
    </message>
    <message>
        <source>Searching for objects</source>
        <translation>A procurar objetos</translation>
    </message>
    <message>
        <source>Searching the areas that were left out</source>
        <translation>A procurar nas áreas excluídas</translation>
    </message>
    <message>
        <source>Second &amp;date</source>
        <translation>S&amp;egunda data</translation>
    </message>
    <message>
        <source>Second date</source>
        <translation>Segunda data</translation>
    </message>
    <message>
        <source>Seconds that it helped</source>
        <translation>Segundos em que ajudou</translation>
    </message>
    <message>
        <source>See its message.</source>
        <translation>Veja a sua mensagem.</translation>
    </message>
    <message>
        <source>See whether its workers still do something.</source>
        <translation>Veja se os seus processos de cálculo ainda fazem alguma coisa.</translation>
    </message>
    <message>
        <source>See whether the disk that the images are on still answers, then run the same job again. Finished windows are kept.</source>
        <translation>Verifique se o disco onde estão as imagens ainda responde e execute a mesma tarefa novamente. As janelas concluídas são mantidas.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Seed of the first repetition; the others count up from it.</source>
        <translation>Semente da primeira repetição; as outras contam a partir dela.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentação</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Select labels on the map first, with QGIS's tool Select Features.</source>
        <translation>Selecione primeiro rótulos no mapa, com a ferramenta «Selecionar elementos» do QGIS.</translation>
    </message>
    <message>
        <source>Select some, or take all of them.</source>
        <translation>Selecione algumas, ou use todas.</translation>
    </message>
    <message>
        <source>Selected features only</source>
        <translation>Apenas feições selecionadas</translation>
    </message>
    <message>
        <source>Sentinel-2 SCL</source>
        <translation>Sentinel-2 SCL</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to an address that begins with http://, or download the file first.</source>
        <translation>Dê a HTTPS_PROXY um endereço que comece por http://, ou descarregue primeiro o ficheiro.</translation>
    </message>
    <message>
        <source>Set the CRS of the layer…</source>
        <translation>Definir o SRC da camada…</translation>
    </message>
    <message>
        <source>Set the engine up from the same version of the plugin on all machines, then start the scheduler again.</source>
        <translation>Instale o motor a partir da mesma versão do complemento em todas as máquinas, e reinicie o escalonador.</translation>
    </message>
    <message>
        <source>Set the same nodata values for all its bands, or export the layer.</source>
        <translation>Defina os mesmos valores sem dados para todas as suas bandas, ou exporte a camada.</translation>
    </message>
    <message>
        <source>Set up engine…</source>
        <translation>Instalar o motor…</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Instalar o motor</translation>
    </message>
    <message>
        <source>Set “Batch” to at most {most}, lower “Distance of patches”, or add images.</source>
        <translation>Defina “Lote” como {most} no máximo, diminua “Distância entre patches”, ou adicione imagens.</translation>
    </message>
    <message>
        <source>Set “Encoder” to {architecture}, or choose another encoder to start from.</source>
        <translation>Defina “Codificador” como {architecture}, ou escolha outro codificador de que partir.</translation>
    </message>
    <message>
        <source>Set “Points” to at least {least}, or draw a simple random sample.</source>
        <translation>Defina “Pontos” como {least} no mínimo, ou sorteie uma amostra aleatória simples.</translation>
    </message>
    <message>
        <source>Set “Scene” to grid cells, or “Scene-wide matching” to none.</source>
        <translation>Defina “Cena” como células da grade, ou “Correspondência por cena” como nenhuma.</translation>
    </message>
    <message>
        <source>Sets all of the following parameters that are left empty.</source>
        <translation>Define todos os parâmetros seguintes que forem deixados vazios.</translation>
    </message>
    <message>
        <source>Sets all of the following parameters that are left empty. quick-look: minutes, to see that it works. laptop-overnight: hours on a CPU. gpu: hours on a GPU. paper-scale: the sizes and durations used in the publication.</source>
        <translation>Define todos os parâmetros seguintes que forem deixados vazios. quick-look: minutos, para ver que funciona. laptop-overnight: horas em uma CPU. gpu: horas em uma GPU. paper-scale: os tamanhos e as durações usados na publicação.</translation>
    </message>
    <message>
        <source>Sets it in the project; the file is not changed</source>
        <translation>Define-o no projeto; o arquivo não é alterado</translation>
    </message>
    <message>
        <source>Setting the engine up</source>
        <translation>Instalação do motor</translation>
    </message>
    <message>
        <source>Settings for all</source>
        <translation>Definições para todas</translation>
    </message>
    <message>
        <source>Several classes a place</source>
        <translation>Várias classes por lugar</translation>
    </message>
    <message>
        <source>Share for testing</source>
        <translation>Proporção para teste</translation>
    </message>
    <message>
        <source>Share of the batch that is chosen at random for denoising at each step. Empty: from the preset.</source>
        <translation>Proporção do lote que é escolhida ao acaso em cada passo para remoção de ruído. Vazio: segundo a predefinição.</translation>
    </message>
    <message>
        <source>Share of the batch that is chosen at random for denoising at each step. Empty: from the preset. Only with Method: SwiMDiff.</source>
        <translation>Proporção do lote que é escolhida ao acaso em cada passo para remoção de ruído. Vazio: segundo a predefinição. Só com Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Share of the batch that is denoised</source>
        <translation>Proporção do lote com remoção de ruído</translation>
    </message>
    <message>
        <source>Share of the cells of a view that are hidden from the student, which has to rebuild them.</source>
        <translation>Proporção das células de uma vista que são ocultadas ao aluno, que tem de as reconstruir.</translation>
    </message>
    <message>
        <source>Share of the cells of a view that are hidden from the student, which has to rebuild them. Only with Method: CMID.</source>
        <translation>Proporção das células de uma vista que são ocultadas ao aluno, que tem de as reconstruir. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>Share of the data used for testing if training and test data are the same path.</source>
        <translation>Proporção dos dados usada para teste se os dados de treino e de teste forem o mesmo caminho.</translation>
    </message>
    <message>
        <source>Share of the key encoder that is kept at each step. Empty: from the preset, 0.99; 0.999 for paper-scale.</source>
        <translation>Proporção do codificador de chaves que é mantida em cada passo. Vazio: segundo a predefinição, 0,99; 0,999 para paper-scale.</translation>
    </message>
    <message>
        <source>Share of the key encoder that is kept at each step. Empty: from the preset, 0.99; 0.999 for paper-scale. Only with Method: SwiMDiff.</source>
        <translation>Proporção do codificador de chaves que é mantida em cada passo. Vazio: segundo a predefinição, 0,99; 0,999 para paper-scale. Só com Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Share of the noise levels that are used, from the weakest. Fine detail is decided where noise is weak.</source>
        <translation>Proporção dos níveis de ruído que são usados, a partir do mais fraco. Os detalhes finos são decididos onde o ruído é fraco.</translation>
    </message>
    <message>
        <source>Share of the noise levels that are used, from the weakest. Fine detail is decided where noise is weak. Only with Method: SwiMDiff.</source>
        <translation>Proporção dos níveis de ruído que são usados, a partir do mais fraco. Os detalhes finos são decididos onde o ruído é fraco. Só com Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Share of the second views that get noise. Empty: from the preset, 0; 0.6 for paper-scale.</source>
        <translation>Proporção das segundas vistas que recebem ruído. Vazio: segundo a predefinição, 0; 0,6 para paper-scale.</translation>
    </message>
    <message>
        <source>Share of the second views that get noise. Empty: from the preset, 0; 0.6 for paper-scale. Only with Method: CMID.</source>
        <translation>Proporção das segundas vistas que recebem ruído. Vazio: segundo a predefinição, 0; 0,6 para paper-scale. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>Share of the second views whose bright values are turned around; for three bands only. Empty: from the preset, 0; 0.2 for paper-scale.</source>
        <translation>Proporção das segundas vistas cujos valores claros são invertidos; só para três bandas. Vazio: segundo a predefinição, 0; 0,2 para paper-scale.</translation>
    </message>
    <message>
        <source>Share of the second views whose bright values are turned around; for three bands only. Empty: from the preset, 0; 0.2 for paper-scale. Only with Method: CMID.</source>
        <translation>Proporção das segundas vistas cujos valores claros são invertidos; só para três bandas. Vazio: segundo a predefinição, 0; 0,2 para paper-scale. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>Share of the steps during which the learning rate rises from zero; then it falls along a cosine.</source>
        <translation>Proporção dos passos durante os quais a taxa de aprendizagem sobe a partir de zero; depois desce seguindo um cosseno.</translation>
    </message>
    <message>
        <source>Share of the teacher that is kept at each step, at the beginning; it rises to 1. Empty: from the preset, 0.99; 0.996 for paper-scale.</source>
        <translation>Proporção do professor que é mantida em cada passo, no início; sobe até 1. Vazio: segundo a predefinição, 0,99; 0,996 para paper-scale.</translation>
    </message>
    <message>
        <source>Share of the teacher that is kept at each step, at the beginning; it rises to 1. Empty: from the preset, 0.99; 0.996 for paper-scale. Only with Method: CMID.</source>
        <translation>Proporção do professor que é mantida em cada passo, no início; sobe até 1. Vazio: segundo a predefinição, 0,99; 0,996 para paper-scale. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>Share of the training labels</source>
        <translation>Proporção dos rótulos de treino</translation>
    </message>
    <message>
        <source>Share of the training labels that is used, drawn at random within each class.</source>
        <translation>Proporção dos rótulos de treino que é usada, sorteada dentro de cada classe.</translation>
    </message>
    <message>
        <source>Share of the views that are blurred. Blur takes away the texture that tells land covers apart in small patches. Empty: from the preset, 0; for paper-scale 0.5, with CMID 1.</source>
        <translation>Proporção das vistas que são desfocadas. O desfoque retira a textura que distingue as coberturas do solo em patches pequenos. Vazio: segundo a predefinição, 0; para paper-scale 0,5, com CMID 1.</translation>
    </message>
    <message>
        <source>Share of the views that are shown without colour; for three bands only. Empty: from the preset, 0.1; 0.2 for paper-scale.</source>
        <translation>Proporção das vistas que são mostradas sem cor; só para três bandas. Vazio: segundo a predefinição, 0,1; 0,2 para paper-scale.</translation>
    </message>
    <message>
        <source>Share of the views that are turned by a quarter, beside the flips; from above, no direction is special. Empty: from the preset, 0.5; 0 for paper-scale.</source>
        <translation>Proporção das vistas que são giradas um quarto de volta, além das inversões; visto de cima, nenhuma direção é especial. Vazio: segundo a predefinição, 0,5; 0 para paper-scale.</translation>
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
        <translation>M&amp;ostrar em Modelos</translation>
    </message>
    <message>
        <source>Show no progress.</source>
        <translation>Não mostrar o progresso.</translation>
    </message>
    <message>
        <source>Show set-up</source>
        <translation>Mostrar instalação</translation>
    </message>
    <message>
        <source>Show the log, and tracebacks of errors.</source>
        <translation>Mostrar o log, e o rastreamento dos erros.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visíveis</translation>
    </message>
    <message>
        <source>Shows both dates on the map. Drag the line between them; you can keep drawing.</source>
        <translation>Mostra ambas as datas no mapa. Arraste a linha entre elas; é possível continuar a desenhar.</translation>
    </message>
    <message>
        <source>Shows the card of the encoder</source>
        <translation>Mostra a ficha do codificador</translation>
    </message>
    <message>
        <source>Shows the classes of the view, or only the image</source>
        <translation>Mostra as classes da vista, ou só a imagem</translation>
    </message>
    <message>
        <source>Shows the files in the file manager</source>
        <translation>Mostra os arquivos no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Shows the models folder in the file manager</source>
        <translation>Mostra a pasta de modelos no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Shows the page</source>
        <translation>Mostra a página</translation>
    </message>
    <message>
        <source>Shows the point again after you have moved the map</source>
        <translation>Mostra de novo o ponto depois de ter movido o mapa</translation>
    </message>
    <message>
        <source>Shows the previous point with your answer</source>
        <translation>Mostra o ponto anterior com a sua resposta</translation>
    </message>
    <message>
        <source>Shows the result of an earlier run</source>
        <translation>Mostra o resultado de uma execução anterior</translation>
    </message>
    <message>
        <source>Shows the whole result on the map</source>
        <translation>Mostra o resultado inteiro no mapa</translation>
    </message>
    <message>
        <source>Shows what detect-change would do: grid, bands, shift, device, minutes, memory, disk. Writes nothing.</source>
        <translation>Mostra o que detect-change faria: grade, bandas, deslocamento, dispositivo, minutos, memória, disco. Não grava nada.</translation>
    </message>
    <message>
        <source>Shows what pretrain would do: scenes, patches, steps, minutes, memory, disk space. Writes nothing.</source>
        <translation>Mostra o que pretrain faria: cenas, patches, passos, minutos, memória, espaço em disco. Não grava nada.</translation>
    </message>
    <message>
        <source>Shows what will be fetched; nothing is before you agree</source>
        <translation>Mostra o que será baixado; nada é baixado antes da confirmação</translation>
    </message>
    <message>
        <source>Shows which objects appeared, vanished and stayed</source>
        <translation>Mostra que objetos apareceram, desapareceram e permaneceram</translation>
    </message>
    <message>
        <source>Similar places</source>
        <translation>Lugares parecidos</translation>
    </message>
    <message>
        <source>Similar places in {}</source>
        <translation>Lugares parecidos em {}</translation>
    </message>
    <message>
        <source>Similarity by</source>
        <translation>Semelhança segundo</translation>
    </message>
    <message>
        <source>Simple random</source>
        <translation>Aleatório simples</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size field</source>
        <translation>Campo do tamanho</translation>
    </message>
    <message>
        <source>Size of a scene if a scene is a grid cell.</source>
        <translation>Tamanho de uma cena se uma cena for uma célula da grade.</translation>
    </message>
    <message>
        <source>Size of points</source>
        <translation>Tamanho dos pontos</translation>
    </message>
    <message>
        <source>Size of the context</source>
        <translation>Tamanho do contexto</translation>
    </message>
    <message>
        <source>Size of the square blocks. 0: chosen from the extent of the labels.</source>
        <translation>Tamanho dos blocos quadrados. 0: escolhido conforme a extensão dos rótulos.</translation>
    </message>
    <message>
        <source>Size of the square patches.</source>
        <translation>Tamanho dos patches quadrados.</translation>
    </message>
    <message>
        <source>Size of the square windows that are computed at a time. It does not change the result.</source>
        <translation>Tamanho das janelas quadradas que são calculadas de cada vez. Não altera o resultado.</translation>
    </message>
    <message>
        <source>Size of the square windows that are searched at a time, as the encoder sees them.</source>
        <translation>Tamanho das janelas quadradas que são examinadas de uma vez, como o codificador as vê.</translation>
    </message>
    <message>
        <source>Size of the views</source>
        <translation>Tamanho das vistas</translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Ignoradas: {reason}</translation>
    </message>
    <message>
        <source>Skips this point for now and goes to the next one without an answer</source>
        <translation>Ignora este ponto por agora e vai para o próximo sem resposta</translation>
    </message>
    <message>
        <source>Smallest changed area on the ground, in place of the minimum mapping unit; 10,000 m² are a hectare. 0: the minimum mapping unit counts.</source>
        <translation>A menor área alterada no terreno, em vez da unidade mínima de mapeamento; 10.000 m² são um hectare. 0: vale a unidade mínima de mapeamento.</translation>
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
        <translation>A menor proporção de um patch que uma vista mostra. Vazio: segundo a predefinição, 0,3; para paper-scale 0,2, com CMID 0.3.</translation>
    </message>
    <message>
        <source>Smart App Control or a rule of your organisation allows only signed files. Ask your administrator to allow the folder {folder}, or switch Smart App Control off in Windows Security, then press Repair.</source>
        <translation>O Smart App Control ou uma regra da sua organização só permite arquivos assinados. Peça ao administrador que permita a pasta {folder}, ou desative o Smart App Control na Segurança do Windows, e pressione “Reparar”.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation>Rótulos suaves</translation>
    </message>
    <message>
        <source>Solarised views</source>
        <translation>Vistas solarizadas</translation>
    </message>
    <message>
        <source>Some points lie where this map has no data. The estimates describe the area in which both maps have data; they are scaled up to the whole area of the map that the sample was drawn from.</source>
        <translation>Alguns pontos estão onde este mapa não tem dados. As estimativas descrevem a área em que os dois mapas têm dados; são extrapoladas para toda a área do mapa do qual a amostra foi sorteada.</translation>
    </message>
    <message>
        <source>Something on the way changed it. Use another network, or set the engine up without uv.</source>
        <translation>Algo o alterou no caminho. Use outra rede, ou instale o motor sem o uv.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Source of the imagery, as it must be credited.</source>
        <translation>Fonte das imagens, tal como deve ser citada.</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Fonte: {}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Origens</translation>
    </message>
    <message>
        <source>Spatial context</source>
        <translation>Contexto espacial</translation>
    </message>
    <message>
        <source>Split it into places of at most {most:,.0f} million pixels.</source>
        <translation>Divida-o em lugares de {most:,.0f} milhões de pixels no máximo.</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian that combines neighbouring scores. Empty: 2 px, or 4 m where an encoder shows what things are (pixels of up to 3 m).</source>
        <translation>Desvio padrão da gaussiana que combina pontuações vizinhas. Vazio: 2 px, ou 4 m quando um codificador mostra o que as coisas são (pixels de até 3 m).</translation>
    </message>
    <message>
        <source>Standard e&amp;rror</source>
        <translation>&amp;Erro padrão</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erro padrão</translation>
    </message>
    <message>
        <source>Standard error that you want for the overall accuracy. It determines the number of points if you do not give one.</source>
        <translation>Erro padrão que deseja para a exatidão global. Determina o número de pontos se não indicar nenhum.</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>Padronizado</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>Partir &amp;de</translation>
    </message>
    <message>
        <source>Start fewer processes, or allow each of them more memory.</source>
        <translation>Inicie menos processos, ou permita mais memória a cada um.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Start from: random weights.</source>
        <translation>Partir de: pesos aleatórios.</translation>
    </message>
    <message>
        <source>Start from: {name}.</source>
        <translation>Partir de: {name}.</translation>
    </message>
    <message>
        <source>Start from: {name}. It knows the bands {wanted}; its first layer was adapted to {bands}.</source>
        <translation>Partir de: {name}. Conhece as bandas {wanted}; a sua primeira camada foi adaptada a {bands}.</translation>
    </message>
    <message>
        <source>Start it again, and then the workers.</source>
        <translation>Inicie-o novamente e depois os processos.</translation>
    </message>
    <message>
        <source>Start it again, then run the same job again. Finished windows are kept.</source>
        <translation>Inicie-o de novo e execute outra vez a mesma tarefa. As janelas terminadas são mantidas.</translation>
    </message>
    <message>
        <source>Start one: swimdiff-cluster worker --join FILE</source>
        <translation>Inicie um: swimdiff-cluster worker --join FILE</translation>
    </message>
    <message>
        <source>Start the job again. If the encoder was already trained on the old file, choose a new output folder.</source>
        <translation>Inicie de novo o trabalho. Se o codificador já foi treinado com o arquivo antigo, escolha uma nova pasta de saída.</translation>
    </message>
    <message>
        <source>Start the scheduler there, and check the address. Without --listen a scheduler is for its own machine alone.</source>
        <translation>Inicie lá o escalonador, e verifique o endereço. Sem --listen, um escalonador serve só a sua própria máquina.</translation>
    </message>
    <message>
        <source>Start workers with swimdiff-cluster worker, or without --no-nanny, then run the same job again. Finished windows are kept.</source>
        <translation>Inicie os processos com swimdiff-cluster worker, ou sem --no-nanny, e execute a mesma tarefa novamente. As janelas concluídas são mantidas.</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Início do motor…</translation>
    </message>
    <message>
        <source>Starting {count} {count:process|processes} on this machine</source>
        <translation>Iniciando {count} {count:processo|processos} nesta máquina</translation>
    </message>
    <message>
        <source>Starts the engine and runs a tiny job with a known answer</source>
        <translation>Inicia o motor e executa um trabalho minúsculo com uma resposta conhecida</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Permanecidos</translation>
    </message>
    <message>
        <source>Step {}: {}</source>
        <translation>Passo {}: {}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Passos entre checkpoints</translation>
    </message>
    <message>
        <source>Steps between log lines</source>
        <translation>Passos entre linhas do log</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Parar o teste</translation>
    </message>
    <message>
        <source>Stopped after step {step} of {steps}; a checkpoint is kept.</source>
        <translation>Parado após o passo {step} de {steps}; um checkpoint é mantido.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Stops the job. Finished parts are kept, and the next run continues from there.</source>
        <translation>Para o trabalho. As partes concluídas são mantidas, e a próxima execução continua a partir daí.</translation>
    </message>
    <message>
        <source>Stops the set-up. What was fetched is kept for the next time</source>
        <translation>Para a instalação. O que foi baixado é mantido para a próxima vez</translation>
    </message>
    <message>
        <source>Store the encoder's weights as 16-bit numbers, which halves the size of the file.</source>
        <translation>Guardar os pesos do codificador como números de 16 bits, o que reduz para metade o tamanho do arquivo.</translation>
    </message>
    <message>
        <source>Stratified estimators (Olofsson et al. 2014), each class of the map a stratum.</source>
        <translation>Estimadores estratificados (Olofsson et al. 2014), cada classe do mapa é um estrato.</translation>
    </message>
    <message>
        <source>Stratified random</source>
        <translation>Aleatório estratificado</translation>
    </message>
    <message>
        <source>Strength of the random changes of brightness, contrast, saturation and hue; 1 is the strength used by MoCo v2. Lower values keep the colours that tell land covers apart. Empty: from the preset, 0.4; 1 for paper-scale.</source>
        <translation>Intensidade das variações aleatórias de brilho, contraste, saturação e matiz; 1 é a intensidade usada pelo MoCo v2. Valores menores mantêm as cores que distinguem as coberturas do solo. Vazio: segundo a predefinição, 0,4; 1 para paper-scale.</translation>
    </message>
    <message>
        <source>Strongest noise</source>
        <translation>Ruído mais forte</translation>
    </message>
    <message>
        <source>Style files for the raster and the polygons: QML for QGIS, SLD for other programs.</source>
        <translation>Arquivos de estilo para o raster e os polígonos: QML para o QGIS, SLD para outros programas.</translation>
    </message>
    <message>
        <source>Style for GeoServer and other programs.</source>
        <translation>Estilo para o GeoServer e outros programas.</translation>
    </message>
    <message>
        <source>Style for QGIS; it is found by its name.</source>
        <translation>Estilo para o QGIS; é encontrado pelo nome.</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisão</translation>
    </message>
    <message>
        <source>Supported formats: {formats}. Save it as a GeoPackage (QGIS: Export &gt; Save Features As) and choose that.</source>
        <translation>Formatos suportados: {formats}. Guarde-o como GeoPackage (QGIS: Exportar &gt; Guardar elementos como) e escolha-o.</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <translation>Trocar antes e depois</translation>
    </message>
    <message>
        <source>SwiMDiff</source>
        <translation>SwiMDiff</translation>
    </message>
    <message>
        <source>SwiMDiff computes with an engine in a Python environment of its own, apart from QGIS. It is set up once. Nothing is fetched before you press Set up.</source>
        <translation>O SwiMDiff calcula com um motor em um ambiente Python próprio, à parte do QGIS. Instala-se uma vez. Nada é baixado antes de se pressionar “Instalar”.</translation>
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
        <translation>Ative “Negativos do lote”, ou defina “Fila” como 1 ou mais.</translation>
    </message>
    <message>
        <source>Systematic</source>
        <translation>Sistemático</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Tabela de &amp;rótulos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Table of the accuracies</source>
        <translation>Tabela das exatidões</translation>
    </message>
    <message>
        <source>Table of the areas</source>
        <translation>Tabela das áreas</translation>
    </message>
    <message>
        <source>Table of the counts</source>
        <translation>Tabela das contagens</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>Tabela dos números</translation>
    </message>
    <message>
        <source>Table of the runs</source>
        <translation>Tabela das execuções</translation>
    </message>
    <message>
        <source>Table, folder or catalogue</source>
        <translation>Tabela, pasta ou catálogo</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Takes far longer to learn</source>
        <translation>Demora muito mais a aprender</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Teach names</source>
        <translation>Ensinar nomes</translation>
    </message>
    <message>
        <source>Teacher momentum</source>
        <translation>Momentum do professor</translation>
    </message>
    <message>
        <source>Tells whether the workers read this image themselves, or whether its pixels are sent to them.</source>
        <translation>Diz se os processos de cálculo leem eles mesmos esta imagem, ou se os pixels dela lhes são enviados.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temperature of the contrastive loss. Empty: from the preset, 0.2; 0.07 for SwiMDiff at paper-scale.</source>
        <translation>Temperatura da perda contrastiva. Vazio: segundo a predefinição, 0,2; 0,07 para SwiMDiff em paper-scale.</translation>
    </message>
    <message>
        <source>Temperature of the distribution over entries of the same scene; at most that of the contrast.</source>
        <translation>Temperatura da distribuição sobre as entradas da mesma cena; no máximo a do contraste.</translation>
    </message>
    <message>
        <source>Temperature of the distribution over entries of the same scene; at most that of the contrast. Only with Method: SwiMDiff.</source>
        <translation>Temperatura da distribuição sobre as entradas da mesma cena; no máximo a do contraste. Só com Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Test a cluster</source>
        <translation>Testar um cluster</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Dados de teste</translation>
    </message>
    <message>
        <source>Testing the engine: libraries, and a tiny job with a known answer…</source>
        <translation>Teste do motor: bibliotecas e um trabalho mínimo de resposta conhecida…</translation>
    </message>
    <message>
        <source>Testing the environment that is there…</source>
        <translation>Teste do ambiente que existe…</translation>
    </message>
    <message>
        <source>Testing… the first start can take half a minute.</source>
        <translation>Teste… o primeiro início pode demorar meio minuto.</translation>
    </message>
    <message>
        <source>That needs {size} while it is made. Free some space, or choose another folder.</source>
        <translation>Precisa de {size} enquanto é criado. Libere espaço, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>That of the join file</source>
        <translation>O do arquivo de adesão</translation>
    </message>
    <message>
        <source>That of the makers of torch</source>
        <translation>O dos criadores do torch</translation>
    </message>
    <message>
        <source>That of the set-up</source>
        <translation>O da instalação</translation>
    </message>
    <message>
        <source>The CRS of the layer could not be written to {path}.</source>
        <translation>Não foi possível gravar o SRC da camada em {path}.</translation>
    </message>
    <message>
        <source>The CRS of {path} refers to another file or to a host.</source>
        <translation>O SRC de {path} refere-se a outro arquivo ou a um servidor.</translation>
    </message>
    <message>
        <source>The CRS {crs} is not one of the Earth, so a map in it has no longitudes and latitudes.</source>
        <translation>O SRC {crs} não é da Terra; por isso, um mapa nele não tem longitudes nem latitudes.</translation>
    </message>
    <message>
        <source>The CRS {crs} is unknown.</source>
        <translation>O SRC {crs} é desconhecido.</translation>
    </message>
    <message>
        <source>The Python that the engine's environment was made with is no longer there.</source>
        <translation>O Python com que o ambiente do motor foi criado já não existe.</translation>
    </message>
    <message>
        <source>The Python that was named for the engine is too old: {detail}.</source>
        <translation>O Python indicado para o motor é antigo demais: {detail}.</translation>
    </message>
    <message>
        <source>The accuracy is about other classes than the map has. Check that both belong together.</source>
        <translation>A exatidão refere-se a outras classes que não as do mapa. Verifique se ambos pertencem um ao outro.</translation>
    </message>
    <message>
        <source>The accuracy of this map was not exported with it.</source>
        <translation>A exatidão deste mapa não foi exportada com ele.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because all labelled places lie in one part.</source>
        <translation>A exatidão não foi estimada, porque todos os lugares rotulados ficam em uma só parte.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because all objects lie in one area.</source>
        <translation>A exatidão não foi estimada, porque todos os objetos estão numa área.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because each class lies in one part.</source>
        <translation>A exatidão não foi estimada, porque cada classe fica em uma só parte.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because no class has two features.</source>
        <translation>A exatidão não foi estimada, porque nenhuma classe tem duas feições.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated, because no class has two images that differ.</source>
        <translation>A exatidão não foi estimada, porque nenhuma classe tem duas imagens diferentes.</translation>
    </message>
    <message>
        <source>The accuracy was not estimated.</source>
        <translation>A exatidão não foi estimada.</translation>
    </message>
    <message>
        <source>The address of {path} contains a user name or a password, which would stand in the result.</source>
        <translation>O endereço de {path} contém um nome de utilizador ou uma palavra-passe, que ficaria no resultado.</translation>
    </message>
    <message>
        <source>The algorithm {name} is missing.</source>
        <translation>Falta o algoritmo {name}.</translation>
    </message>
    <message>
        <source>The answer was not saved in {path}. {reason}</source>
        <translation>A resposta não foi guardada em {path}. {reason}</translation>
    </message>
    <message>
        <source>The answers so far are saved.</source>
        <translation>As respostas dadas até agora estão guardadas.</translation>
    </message>
    <message>
        <source>The areas are divided into this many parts, which are left out in turn. Each part costs a training.</source>
        <translation>As áreas são divididas neste número de partes, que são excluídas à vez. Cada parte custa um treino.</translation>
    </message>
    <message>
        <source>The areas of “{layer}” cannot be measured.</source>
        <translation>Não é possível medir as áreas de “{layer}”.</translation>
    </message>
    <message>
        <source>The arrays have no pixel with data in all of them.</source>
        <translation>As matrizes não têm nenhum pixel com dados em todas elas.</translation>
    </message>
    <message>
        <source>The automatic threshold: where the score has its steepest edges</source>
        <translation>O limiar automático: onde a pontuação tem as suas bordas mais acentuadas</translation>
    </message>
    <message>
        <source>The bands cannot be matched: {before} has {before_count} ({before_names}), {after} has {after_count} ({after_names}).</source>
        <translation>As bandas não podem ser emparelhadas: {before} tem {before_count} ({before_names}), {after} tem {after_count} ({after_names}).</translation>
    </message>
    <message>
        <source>The bands of {path} differ from those of the model {name}: {differences}.</source>
        <translation>As bandas de {path} diferem das do modelo {name}: {differences}.</translation>
    </message>
    <message>
        <source>The bands were taken in the order of the model {name}, although “Red, green, blue” (in the dock, the way the layer is drawn) says otherwise: {differences}.</source>
        <translation>As bandas foram tomadas na ordem do modelo {name}, embora “Vermelho, verde, azul” (no painel, o modo como a camada é desenhada) diga outra coisa: {differences}.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted; a proxy or a virus scanner may replace it by its own.</source>
        <translation>O certificado do servidor não é confiável; talvez um proxy ou um antivírus o substitua pelo seu.</translation>
    </message>
    <message>
        <source>The certificates of the cluster at {address} have expired, or a clock is wrong.</source>
        <translation>Os certificados do cluster em {address} expiraram, ou um relógio está errado.</translation>
    </message>
    <message>
        <source>The change of the files in {folder} that was interrupted cannot be ended: {reason}.</source>
        <translation>A alteração dos arquivos de {folder} que foi interrompida não pode ser concluída: {reason}.</translation>
    </message>
    <message>
        <source>The changed areas were edited since they were written. The new threshold gives new areas without these edits; a copy of the edited ones is kept beside them.</source>
        <translation>As áreas alteradas foram editadas depois de gravadas. O novo limiar dá novas áreas sem estas edições; uma cópia das editadas é mantida ao lado delas.</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} does not fit this method: {reason}</source>
        <translation>O checkpoint do passo {step} não corresponde a este método: {reason}</translation>
    </message>
    <message>
        <source>The checkpoint {name} cannot be written. {reason}</source>
        <translation>O checkpoint {name} não pode ser gravado. {reason}</translation>
    </message>
    <message>
        <source>The class list in the file cannot be used: {reason} The classes are those of the field.</source>
        <translation>A lista de classes do arquivo não pode ser usada: {reason} As classes são as do campo.</translation>
    </message>
    <message>
        <source>The class map whose accuracy you want to know.</source>
        <translation>O mapa de classes cuja exatidão deseja conhecer.</translation>
    </message>
    <message>
        <source>The cluster at {address} does not answer, or does not know this certificate: {reason}</source>
        <translation>O cluster em {address} não responde, ou não conhece este certificado: {reason}</translation>
    </message>
    <message>
        <source>The cluster did not answer within {seconds} seconds.</source>
        <translation>O cluster não respondeu em {seconds} segundos.</translation>
    </message>
    <message>
        <source>The cluster is gone: its scheduler does not answer, or no worker is left.</source>
        <translation>O cluster desapareceu: o seu escalonador não responde, ou não resta nenhum processo de cálculo.</translation>
    </message>
    <message>
        <source>The connection to {address} broke. Joining again.</source>
        <translation>A ligação a {address} caiu. Aderindo de novo.</translation>
    </message>
    <message>
        <source>The date '{date}' is no ISO date; the STAC item has the time of the export in its place. Give a date such as 2018-10-13.</source>
        <translation>A data '{date}' não é uma data ISO; o item STAC tem em seu lugar a hora da exportação. Indique uma data como 2018-10-13.</translation>
    </message>
    <message>
        <source>The dates in the names of {path} can be read in several ways, such as that of {name}.</source>
        <translation>As datas nos nomes de {path} podem ler-se de várias maneiras, como a de {name}.</translation>
    </message>
    <message>
        <source>The denoiser uses the encoder's maps. Without this, the encoder learns nothing from the denoising.</source>
        <translation>O removedor de ruído usa os mapas do codificador. Sem isto, o codificador não aprende nada com a remoção de ruído.</translation>
    </message>
    <message>
        <source>The denoiser uses the encoder's maps. Without this, the encoder learns nothing from the denoising. Only with Method: SwiMDiff.</source>
        <translation>O removedor de ruído usa os mapas do codificador. Sem isto, o codificador não aprende nada com a remoção de ruído. Só com Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>The device {name} is not available on this machine.</source>
        <translation>O dispositivo {name} não está disponível neste computador.</translation>
    </message>
    <message>
        <source>The disk is full: {folder}.</source>
        <translation>O disco está cheio: {folder}.</translation>
    </message>
    <message>
        <source>The disk is full: {reason}</source>
        <translation>O disco está cheio: {reason}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full: {left} free.</source>
        <translation>O disco de {folder} está cheio: {left} livres.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full: {needed} needed, {left} free.</source>
        <translation>O disco de {folder} está cheio: {needed} necessários, {left} livres.</translation>
    </message>
    <message>
        <source>The download was damaged, or something on the way or the mirror changed it. Try again, without the mirror if there is one; if it happens again, use another network.</source>
        <translation>O que foi baixado danificou-se, ou algo no caminho ou o espelho o alterou. Tente de novo, sem o espelho se houver um; se acontecer de novo, use outra rede.</translation>
    </message>
    <message>
        <source>The encoder is better than its start: adjoining patches are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on).</source>
        <translation>O codificador é melhor do que o seu início: os patches contíguos são distinguidos de outros lugares em {result:.0%} dos casos, contra {start:.0%} ({pairs} {pairs:par|pares}, nenhum usado no treino).</translation>
    </message>
    <message>
        <source>The encoder is better than its start: patches of the same scene are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on).</source>
        <translation>O codificador é melhor do que o seu início: os patches da mesma cena são distinguidos de outros lugares em {result:.0%} dos casos, contra {start:.0%} ({pairs} {pairs:par|pares}, nenhum usado no treino).</translation>
    </message>
    <message>
        <source>The encoder is not better than its start: adjoining patches are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on). Train for more steps or on more images, or use the start.</source>
        <translation>O codificador não é melhor do que o seu início: os patches contíguos são distinguidos de outros lugares em {result:.0%} dos casos, contra {start:.0%} ({pairs} {pairs:par|pares}, nenhum usado no treino). Treine mais passos ou com mais imagens, ou use o início.</translation>
    </message>
    <message>
        <source>The encoder is not better than its start: patches of the same scene are told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, none trained on). Train for more steps or on more images, or use the start.</source>
        <translation>O codificador não é melhor do que o seu início: os patches da mesma cena são distinguidos de outros lugares em {result:.0%} dos casos, contra {start:.0%} ({pairs} {pairs:par|pares}, nenhum usado no treino). Treine mais passos ou com mais imagens, ou use o início.</translation>
    </message>
    <message>
        <source>The encoder sees nothing in the example: all that it makes of it is zero.</source>
        <translation>O codificador não vê nada no exemplo: tudo o que obtém dele é zero.</translation>
    </message>
    <message>
        <source>The encoder sees nothing in {count} of {tiles} labelled {tiles:place|places}: all that it makes of {count:it|them} is zero. Use a larger “Tile size”, such as 128 pixels, or another encoder.</source>
        <translation>O codificador não vê nada em {count} de {tiles} {tiles:lugar rotulado|lugares rotulados}: tudo o que obtém é zero. Use um “Tamanho dos ladrilhos” maior, por exemplo 128 pixels, ou outro codificador.</translation>
    </message>
    <message>
        <source>The encoder used by the methods deep, fused and learned. The page Models lists all encoders.</source>
        <translation>O codificador usado pelos métodos deep, fused e learned. A página Modelos lista todos os codificadores.</translation>
    </message>
    <message>
        <source>The encoder was pretrained on images of the test: at least {count:,} of {total:,} {count:is|are} among the {listed:,} that its card lists, of {all:,} that it saw. It never saw their labels, but the figures say little of images that are new to it.</source>
        <translation>O codificador foi pré-treinado com imagens do teste: pelo menos {count:,} de {total:,} estão entre as {listed:,} que a sua ficha lista, de {all:,} que viu. Nunca viu os rótulos delas, mas os números dizem pouco sobre imagens novas para ele.</translation>
    </message>
    <message>
        <source>The encoder's maps are not cached: {reason}</source>
        <translation>Os mapas do codificador não são guardados em cache: {reason}</translation>
    </message>
    <message>
        <source>The engine began with {kind} instead of hello.</source>
        <translation>O motor começou com {kind} em vez de hello.</translation>
    </message>
    <message>
        <source>The engine closed its output, but did not end.</source>
        <translation>O motor fechou a sua saída, mas não terminou.</translation>
    </message>
    <message>
        <source>The engine could not be set up: {reason}</source>
        <translation>Não foi possível instalar o motor: {reason}</translation>
    </message>
    <message>
        <source>The engine did not respond for {seconds} seconds and was stopped.</source>
        <translation>O motor não respondeu durante {seconds} segundos e foi parado.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly, by the signal {name}.</source>
        <translation>O motor terminou inesperadamente, pelo sinal {name}.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly, with status {status}.</source>
        <translation>O motor terminou inesperadamente, com o status {status}.</translation>
    </message>
    <message>
        <source>The engine is being set up by another window of QGIS: process {pid} on {host}, since {minutes} min.</source>
        <translation>Outra janela do QGIS está a instalar o motor: processo {pid} em {host}, há {minutes} min.</translation>
    </message>
    <message>
        <source>The engine is ready after {time}.</source>
        <translation>O motor está pronto, após {time}.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>O motor está pronto.</translation>
    </message>
    <message>
        <source>The engine needs Python 3.11 or newer. Choose another one in the options, or leave the choice empty and set the engine up.</source>
        <translation>O motor precisa do Python 3.11 ou mais recente. Escolha outro nas opções, ou deixe a escolha vazia e instale o motor.</translation>
    </message>
    <message>
        <source>The engine runs in its own process. The environment variable {} takes precedence.</source>
        <translation>O motor é executado no seu próprio processo. A variável de ambiente {} tem prioridade.</translation>
    </message>
    <message>
        <source>The engine speaks protocol {engine_protocol}, the plugin {own_protocol}.</source>
        <translation>O motor fala o protocolo {engine_protocol}; o complemento, o {own_protocol}.</translation>
    </message>
    <message>
        <source>The engine was started without pipes.</source>
        <translation>O motor foi iniciado sem pipes.</translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation>O motor funciona.</translation>
    </message>
    <message>
        <source>The engine wrote something that is no message: {text}</source>
        <translation>O motor escreveu algo que não é uma mensagem: {text}</translation>
    </message>
    <message>
        <source>The engine's Python cannot be started: {program} ({reason}).</source>
        <translation>O Python do motor não pode ser iniciado: {program} ({reason}).</translation>
    </message>
    <message>
        <source>The engine's Python does not exist: {path}, named by {source}.</source>
        <translation>O Python do motor não existe: {path}, indicado por {source}.</translation>
    </message>
    <message>
        <source>The engine's answer cannot be understood: {reason}.</source>
        <translation>A resposta do motor não pode ser entendida: {reason}.</translation>
    </message>
    <message>
        <source>The engine's environment cannot be used any more: {path}. The Python that it was made with is gone, or files of it are.</source>
        <translation>O ambiente do motor já não pode ser usado: {path}. O Python com que foi criado já não existe, ou faltam arquivos dele.</translation>
    </message>
    <message>
        <source>The engine's self-test failed: {text}</source>
        <translation>O autoteste do motor falhou: {text}</translation>
    </message>
    <message>
        <source>The engine, which does the computations, is not set up yet.</source>
        <translation>O motor, que faz os cálculos, ainda não está instalado.</translation>
    </message>
    <message>
        <source>The environment is made with this Python, which must stay where it is</source>
        <translation>O ambiente é criado com este Python, que tem de ficar onde está</translation>
    </message>
    <message>
        <source>The environment variable {name} names it</source>
        <translation>A variável de ambiente {name} a define</translation>
    </message>
    <message>
        <source>The example has data in less than half of its pixels.</source>
        <translation>O exemplo tem dados em menos de metade dos seus pixels.</translation>
    </message>
    <message>
        <source>The extent {extent} contains no pixel of the grid.</source>
        <translation>A extensão {extent} não contém nenhum pixel da grade.</translation>
    </message>
    <message>
        <source>The extent {extent} does not overlap with “{label}”.</source>
        <translation>A extensão {extent} não se sobrepõe a “{label}”.</translation>
    </message>
    <message>
        <source>The extent {extent} lies outside of the area of the grid's CRS.</source>
        <translation>A extensão {extent} está fora do âmbito do SRC da grade.</translation>
    </message>
    <message>
        <source>The field '{field}' holds numbers outside of 1 to {largest}. The map has other values: {pairs}. The class names keep the numbers.</source>
        <translation>O campo '{field}' contém números fora de 1 a {largest}. O mapa tem outros valores: {pairs}. Os nomes das classes mantêm os números.</translation>
    </message>
    <message>
        <source>The field '{field}' of {path} contains {names}; the map has {known}.</source>
        <translation>O campo '{field}' de {path} contém {names}; o mapa tem {known}.</translation>
    </message>
    <message>
        <source>The field that names the class: text or numbers.</source>
        <translation>O campo que nomeia a classe: texto ou números.</translation>
    </message>
    <message>
        <source>The field {field} contains numbers: {old} cannot be called {new}.</source>
        <translation>O campo {field} contém números: {old} não pode chamar-se {new}.</translation>
    </message>
    <message>
        <source>The field {field} of {layer} contains more than {most} different values.</source>
        <translation>O campo {field} de {layer} contém mais de {most} valores diferentes.</translation>
    </message>
    <message>
        <source>The field {field} of {path} contains {count} different values; a map can have at most {largest} classes.</source>
        <translation>O campo {field} de {path} contém {count} valores diferentes; um mapa pode ter no máximo {largest} classes.</translation>
    </message>
    <message>
        <source>The field {wanted} of {path} contains neither text nor numbers.</source>
        <translation>O campo {wanted} de {path} não contém texto nem números.</translation>
    </message>
    <message>
        <source>The field {wanted} of {path} does not contain numbers.</source>
        <translation>O campo {wanted} de {path} não contém números.</translation>
    </message>
    <message>
        <source>The file has no layer with geometries.</source>
        <translation>O arquivo não tem nenhuma camada com geometrias.</translation>
    </message>
    <message>
        <source>The file has several copies of the network: {taken} was imported, and {others} was left.</source>
        <translation>O arquivo tem várias cópias da rede: {taken} foi importada e {others} foi deixada.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is probably damaged; otherwise split it into parts.</source>
        <translation>O arquivo provavelmente está danificado; senão, divida-o em partes.</translation>
    </message>
    <message>
        <source>The files do not name their bands; {red}, {green} and {blue} are taken for red, green and blue.</source>
        <translation>Os arquivos não nomeiam as suas bandas; {red}, {green} e {blue} são tomadas como vermelho, verde e azul.</translation>
    </message>
    <message>
        <source>The files do not tell which bands belong together; they were compared by order. Check that they match.</source>
        <translation>Os arquivos não dizem quais bandas se correspondem; foram comparadas por ordem. Verifique se coincidem.</translation>
    </message>
    <message>
        <source>The files do not tell which bands belong together; they were matched by order. Check them.</source>
        <translation>Os arquivos não dizem quais bandas se correspondem; foram emparelhadas por ordem. Verifique-as.</translation>
    </message>
    <message>
        <source>The files in this folder are listed under Models. Now: {}</source>
        <translation>Os arquivos desta pasta são listados em Modelos. Agora: {}</translation>
    </message>
    <message>
        <source>The files in {folder} do not belong together: the run that wrote them was interrupted ({reason}).</source>
        <translation>Os arquivos de {folder} não pertencem uns aos outros: a execução que os gravou foi interrompida ({reason}).</translation>
    </message>
    <message>
        <source>The first choice for Sentinel-2 in red, green and blue, as whole numbers from 0 to about 10,000. With a linear probe, it tells 95.6 % of EuroSAT's images right (torchgeo-bench).</source>
        <translation>A primeira escolha para Sentinel-2 em vermelho, verde e azul, como números inteiros de 0 a cerca de 10.000. Com uma sonda linear, identifica bem 95,6 % das imagens do EuroSAT (torchgeo-bench).</translation>
    </message>
    <message>
        <source>The first process of the run has stopped.</source>
        <translation>O primeiro processo da execução parou.</translation>
    </message>
    <message>
        <source>The folder of the engine cannot be written: {folder}.</source>
        <translation>Não é possível gravar na pasta do motor: {folder}.</translation>
    </message>
    <message>
        <source>The folder of the engine has too long a path: {folder}.</source>
        <translation>A pasta do motor tem um caminho longo demais: {folder}.</translation>
    </message>
    <message>
        <source>The folder of wheels has no build of {library} for this Python.</source>
        <translation>A pasta de wheels não tem {library} para este Python.</translation>
    </message>
    <message>
        <source>The folder of wheels lacks {names} for Python {version} on this system.</source>
        <translation>Falta à pasta de wheels {names} para o Python {version} neste sistema.</translation>
    </message>
    <message>
        <source>The grid would have {width} x {height} pixels.</source>
        <translation>A grade teria {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>The highest threshold that is nearly as well supported as the automatic one: little is called changed</source>
        <translation>O limiar mais alto que é quase tão bem fundamentado como o automático: pouco é dado como alterado</translation>
    </message>
    <message>
        <source>The host of {path} does not give it to you (HTTP {status}).</source>
        <translation>O anfitrião de {path} não lho entrega (HTTP {status}).</translation>
    </message>
    <message>
        <source>The host of {path} gives whole files only, and no parts of them.</source>
        <translation>O servidor de {path} só dá ficheiros inteiros, e não partes deles.</translation>
    </message>
    <message>
        <source>The image above</source>
        <translation>A imagem acima</translation>
    </message>
    <message>
        <source>The image covers {west:.10g},{south:.10g},{east:.10g},{north:.10g} in {crs_name}.</source>
        <translation>A imagem cobre {west:.10g},{south:.10g},{east:.10g},{north:.10g} em {crs_name}.</translation>
    </message>
    <message>
        <source>The image has no CRS, so the coordinates of the labels are taken as pixel positions.</source>
        <translation>A imagem não tem SRC; por isso, as coordenadas dos rótulos são tomadas como posições de pixel.</translation>
    </message>
    <message>
        <source>The image would be divided into {count:,} tiles, more than {most:,}.</source>
        <translation>A imagem seria dividida em {count:,} ladrilhos, mais de {most:,}.</translation>
    </message>
    <message>
        <source>The images have ground resolutions from {finest_m:.3g} to {coarsest_m:.3g} m. They are standardised in groups, each on its own statistics, and learned from together; things look different in each.</source>
        <translation>As imagens têm resoluções no terreno de {finest_m:.3g} a {coarsest_m:.3g} m. São padronizadas em grupos, cada um com as suas próprias estatísticas, e aprende-se com elas em conjunto; as coisas têm um aspecto diferente em cada grupo.</translation>
    </message>
    <message>
        <source>The images have {count} {count:band|bands}, but the encoder needs {bands}.</source>
        <translation>As imagens têm {count} {count:banda|bandas}, mas o codificador precisa de {bands}.</translation>
    </message>
    <message>
        <source>The images have {count} {count:class|classes}.</source>
        <translation>As imagens têm {count} {count:classe|classes}.</translation>
    </message>
    <message>
        <source>The images take more than {most:,.0f} GiB of memory.</source>
        <translation>As imagens precisam de mais de {most:,.0f} GiB de memória.</translation>
    </message>
    <message>
        <source>The job failed without a message.</source>
        <translation>O trabalho falhou sem nenhuma mensagem.</translation>
    </message>
    <message>
        <source>The key N goes to the next place.</source>
        <translation>A tecla N vai para o lugar seguinte.</translation>
    </message>
    <message>
        <source>The label was not saved in {layer}. {reason}</source>
        <translation>O rótulo não foi guardado em {layer}. {reason}</translation>
    </message>
    <message>
        <source>The labels are divided into this many parts, which are left out in turn.</source>
        <translation>Os rótulos são divididos neste número de partes, que são excluídas à vez.</translation>
    </message>
    <message>
        <source>The labels are no longer in the project.</source>
        <translation>Os rótulos já não estão no projeto.</translation>
    </message>
    <message>
        <source>The labels cannot be written to {path}: {reason}</source>
        <translation>Os rótulos não podem ser gravados em {path}: {reason}</translation>
    </message>
    <message>
        <source>The labels get the coordinate reference system of the image.</source>
        <translation>Os rótulos recebem o sistema de referência de coordenadas da imagem.</translation>
    </message>
    <message>
        <source>The labels hold more pixels than are used. Feature {features}: at most every {step}th row and column, {pixels:,} {pixels:pixel|pixels} together. Nothing needs to be done.</source>
        <translation>Os rótulos contêm mais pixels do que os usados. Feição {features}: no máximo uma linha e uma coluna em cada {step}, {pixels:,} {pixels:pixel|pixels} no total. Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>The labels hold more pixels than are used. Features {features}: at most every {step}th row and column, {pixels:,} {pixels:pixel|pixels} together. Nothing needs to be done.</source>
        <translation>Os rótulos contêm mais pixels do que os usados. Feições {features}: no máximo uma linha e uma coluna em cada {step}, {pixels:,} {pixels:pixel|pixels} no total. Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>The labels of {path} are for {wide} x {high} px, but it has {width} x {height} px.</source>
        <translation>Os rótulos de {path} são para {wide} x {high} px, mas ela tem {width} x {height} px.</translation>
    </message>
    <message>
        <source>The layer cannot be transformed to the CRS of the image ({crs_name}).</source>
        <translation>A camada não pode ser transformada para o SRC da imagem ({crs_name}).</translation>
    </message>
    <message>
        <source>The layer could not be exported to {path} (error {number}).</source>
        <translation>A camada não pôde ser exportada para {path} (erro {number}).</translation>
    </message>
    <message>
        <source>The layer could not be exported to {path}: {reason}</source>
        <translation>A camada não pôde ser exportada para {path}: {reason}</translation>
    </message>
    <message>
        <source>The layer {layer} of {path} is computed when it is read (a view).</source>
        <translation>A camada {layer} de {path} é calculada ao ser lida (uma vista de banco de dados).</translation>
    </message>
    <message>
        <source>The layer {} has edits that are not saved.</source>
        <translation>A camada {} tem edições não guardadas.</translation>
    </message>
    <message>
        <source>The layers have the names that timm uses, and timm has two versions of this network. The one used here pads images as tf_efficientnet_lite0 does. If the weights are those of efficientnet_lite0, which pads all sides equally, the encoder is less accurate.</source>
        <translation>As camadas têm os nomes que o timm usa, e o timm tem duas versões desta rede. A usada aqui preenche as bordas das imagens como tf_efficientnet_lite0. Se os pesos são os de efficientnet_lite0, que preenche todos os lados por igual, o codificador é menos exato.</translation>
    </message>
    <message>
        <source>The layout of the page, to be changed in QGIS (Layout Manager, new from template).</source>
        <translation>A composição da página, para ser alterada no QGIS (Gerenciador de layout, novo a partir de modelo).</translation>
    </message>
    <message>
        <source>The log ends:</source>
        <translation>O log termina assim:</translation>
    </message>
    <message>
        <source>The loss and its parts over the steps: faint as measured, strong smoothed. Lower is better.</source>
        <translation>A perda e as suas partes ao longo dos passos: tênue, tal como medida; forte, suavizada. Menos é melhor.</translation>
    </message>
    <message>
        <source>The loss is not finite at step {failed_step}, although the learning rate was already lowered.</source>
        <translation>A perda não é finita no passo {failed_step}, embora a taxa de aprendizagem já tenha sido diminuída.</translation>
    </message>
    <message>
        <source>The loss is not finite at step {failed}. Training returns to step {good}, with {rate:g} of the learning rate.</source>
        <translation>A perda não é finita no passo {failed}. O treino volta ao passo {good}, com {rate:g} da taxa de aprendizagem.</translation>
    </message>
    <message>
        <source>The lowest threshold that is nearly as well supported as the automatic one: much is called changed</source>
        <translation>O limiar mais baixo que é quase tão bem fundamentado como o automático: muito é dado como alterado</translation>
    </message>
    <message>
        <source>The manual is missing. Install the plugin again.</source>
        <translation>Falta o manual. Instale o complemento de novo.</translation>
    </message>
    <message>
        <source>The manual is not built yet. In a checkout, make docs builds it.</source>
        <translation>O manual ainda não foi construído. Em uma cópia do repositório, make docs o constrói.</translation>
    </message>
    <message>
        <source>The map as a GeoTIFF: one class value per pixel, 0 for no data.</source>
        <translation>O mapa como GeoTIFF: um valor de classe por pixel, 0 para sem dados.</translation>
    </message>
    <message>
        <source>The map as a page to print: legend, areas, accuracy, scale and credits.</source>
        <translation>O mapa como página para imprimir: legenda, áreas, exatidão, escala e créditos.</translation>
    </message>
    <message>
        <source>The map has about {count:,} {count:area|areas}; polygons are created of at most {most:,}.</source>
        <translation>O mapa tem cerca de {count:,} {count:área|áreas}; são criados polígonos de {most:,} no máximo.</translation>
    </message>
    <message>
        <source>The map is hidden while you check, so that it does not influence you.</source>
        <translation>O mapa fica oculto durante a verificação, para não influenciar a resposta.</translation>
    </message>
    <message>
        <source>The map of this sample no longer exists: {}</source>
        <translation>O mapa desta amostra já não existe: {}</translation>
    </message>
    <message>
        <source>The map says {}.</source>
        <translation>O mapa diz {}.</translation>
    </message>
    <message>
        <source>The mask {mask} hides everything of “{label}” that would be compared.</source>
        <translation>A máscara {mask} oculta tudo o que seria comparado de “{label}”.</translation>
    </message>
    <message>
        <source>The mask {name} covers only {share:.0%} of what is compared. Clouds in the rest count as ground.</source>
        <translation>A máscara {name} cobre só {share:.0%} do que é comparado. As nuvens no resto contam como terreno.</translation>
    </message>
    <message>
        <source>The mask {path}, which lies beside the image “{label}”, is not used, so its clouds count as ground: {reason}</source>
        <translation>A máscara {path}, que está ao lado da imagem “{label}”, não é usada; por isso, as suas nuvens contam como terreno: {reason}</translation>
    </message>
    <message>
        <source>The memory of this machine runs short. It helps again when that was better for three minutes.</source>
        <translation>A memória desta máquina está a acabar. Ela volta a ajudar quando isso tiver melhorado durante três minutos.</translation>
    </message>
    <message>
        <source>The model contains weights that its encoder does not have: {name}.</source>
        <translation>O modelo contém pesos que o seu codificador não tem: {name}.</translation>
    </message>
    <message>
        <source>The model describes pixels by {names}, for which it lacks bands.</source>
        <translation>O modelo descreve os pixels por {names}, para o que lhe faltam bandas.</translation>
    </message>
    <message>
        <source>The model describes pixels by {names}, which this version does not know.</source>
        <translation>O modelo descreve os pixels por {names}, que esta versão não conhece.</translation>
    </message>
    <message>
        <source>The model gives no probabilities for some pixels that have data.</source>
        <translation>O modelo não dá probabilidades para alguns pixels que têm dados.</translation>
    </message>
    <message>
        <source>The model lacks weights of its encoder, first {name}.</source>
        <translation>Faltam ao modelo pesos do seu codificador, o primeiro {name}.</translation>
    </message>
    <message>
        <source>The model that finds objects: one of those trained before.</source>
        <translation>O modelo que encontra objetos: um dos treinados antes.</translation>
    </message>
    <message>
        <source>The model was not checked in areas left out, so it is unknown how many of these are right.</source>
        <translation>O modelo não foi verificado em áreas deixadas de fora, por isso não se sabe quantos destes estão certos.</translation>
    </message>
    <message>
        <source>The model {name} does not know how large a pixel of its images is on the ground, so nothing shows whether {path} fits it.</source>
        <translation>O modelo {name} não sabe quanto mede no terreno um pixel das suas imagens; por isso, nada mostra se {path} lhe serve.</translation>
    </message>
    <message>
        <source>The model {name} has no calibration for {classes}, so expected numbers of them are not given.</source>
        <translation>O modelo {name} não tem calibração para {classes}, por isso não são dados os seus números esperados.</translation>
    </message>
    <message>
        <source>The model {name} maps change between two dates, but only {path} was given.</source>
        <translation>O modelo {name} mapeia a mudança entre duas datas, mas só {path} foi indicado.</translation>
    </message>
    <message>
        <source>The model {name} maps one date, but two were given.</source>
        <translation>O modelo {name} mapeia uma data, mas foram indicadas duas.</translation>
    </message>
    <message>
        <source>The model {name} was trained on {card_count} {card_count:band|bands} ({card_bands}); {path} gives {count} ({names}).</source>
        <translation>O modelo {name} foi treinado com {card_count} {card_count:banda|bandas} ({card_bands}); {path} dá {count} ({names}).</translation>
    </message>
    <message>
        <source>The model's card names an unknown architecture, {architecture}.</source>
        <translation>A ficha do modelo nomeia uma arquitetura desconhecida, {architecture}.</translation>
    </message>
    <message>
        <source>The model's card names bands that it does not have.</source>
        <translation>A ficha do modelo nomeia bandas que ele não tem.</translation>
    </message>
    <message>
        <source>The model's head has {features} {features:feature|features} and {classes} {classes:class|classes}; its card describes {described_features} and {described_classes}.</source>
        <translation>A cabeça do modelo tem {features} características e {classes} {classes:classe|classes}; a sua ficha descreve {described_features} e {described_classes}.</translation>
    </message>
    <message>
        <source>The model's scaling does not fit its bands.</source>
        <translation>O escalonamento do modelo não corresponde às suas bandas.</translation>
    </message>
    <message>
        <source>The name of {path} does not tell what its values mean.</source>
        <translation>O nome de {path} não diz o que significam os seus valores.</translation>
    </message>
    <message>
        <source>The name {name} does not end in {suffix}.</source>
        <translation>O nome {name} não termina em {suffix}.</translation>
    </message>
    <message>
        <source>The network cannot be reached.</source>
        <translation>Não é possível acessar a rede.</translation>
    </message>
    <message>
        <source>The number {number} would mean two classes.</source>
        <translation>O número {number} significaria duas classes.</translation>
    </message>
    <message>
        <source>The objects of one date have a coordinate reference system, those of the other none.</source>
        <translation>Os objetos de uma data têm um sistema de referência de coordenadas, os da outra não.</translation>
    </message>
    <message>
        <source>The package of uv is not the known one: {path}.</source>
        <translation>O pacote do uv não é o conhecido: {path}.</translation>
    </message>
    <message>
        <source>The packed patches in {folder} are created again: {reason}.</source>
        <translation>Os patches empacotados em {folder} são criados de novo: {reason}.</translation>
    </message>
    <message>
        <source>The page {name} could not be written.</source>
        <translation>A página {name} não pôde ser gravada.</translation>
    </message>
    <message>
        <source>The part of the engine that reads from other hosts ended unexpectedly.</source>
        <translation>A parte do motor que lê de outros servidores terminou inesperadamente.</translation>
    </message>
    <message>
        <source>The path of the output folder has more than the {most} bytes that leave room for names of files: {folder}</source>
        <translation>O caminho da pasta de saída tem mais do que os {most} bytes que deixam lugar para nomes de arquivos: {folder}</translation>
    </message>
    <message>
        <source>The place that has the libraries refuses to give them.</source>
        <translation>O lugar que tem as bibliotecas recusa-se a fornecê-las.</translation>
    </message>
    <message>
        <source>The place whose like is wanted: a point x,y, whose tile is taken, or xmin,ymin,xmax,ymax, in the CRS of the image. For another CRS, add it in brackets: 1,2 [EPSG:4326].</source>
        <translation>O lugar cujos semelhantes se procuram: um ponto x,y, cujo ladrilho é usado, ou xmin,ymin,xmax,ymax, no SRC da imagem. Para outro SRC, acrescente-o entre colchetes: 1,2 [EPSG:4326].</translation>
    </message>
    <message>
        <source>The points were drawn in the classes of another map, and how large those are is not known.</source>
        <translation>Os pontos foram sorteados nas classes de outro mapa, e não se sabe de que tamanho elas são.</translation>
    </message>
    <message>
        <source>The points were drawn in the classes of another map; the estimators are those for strata that are not the classes of the map (Stehman 2014).</source>
        <translation>Os pontos foram sorteados nas classes de outro mapa; os estimadores são os de estratos que não são as classes do mapa (Stehman 2014).</translation>
    </message>
    <message>
        <source>The probability.tif written by classify, for the reliability curve.</source>
        <translation>O probability.tif gravado por classify, para a curva de confiabilidade.</translation>
    </message>
    <message>
        <source>The processes have the lowest priority, and leave while other programs need a quarter of the processor, while memory runs short, and while the machine runs on its battery. They come back after three quiet minutes. What they leave unfinished is computed elsewhere.</source>
        <translation>Os processos têm a prioridade mais baixa, e retiram-se enquanto outros programas precisam de um quarto do processador, enquanto a memória escasseia e enquanto a máquina funciona com bateria. Voltam após três minutos quietos. O que deixam inacabado é calculado noutro lugar.</translation>
    </message>
    <message>
        <source>The program came without an encoder: random weights are measured.</source>
        <translation>O programa veio sem codificador: são medidos pesos aleatórios.</translation>
    </message>
    <message>
        <source>The program that started the engine has ended.</source>
        <translation>O programa que iniciou o motor terminou.</translation>
    </message>
    <message>
        <source>The program that was started is not the engine: {program}. Its last line: {line}</source>
        <translation>O programa que foi iniciado não é o motor: {program}. A sua última linha: {line}</translation>
    </message>
    <message>
        <source>The project has no raster layers</source>
        <translation>O projeto não tem camadas raster</translation>
    </message>
    <message>
        <source>The proxy of this computer is of a kind that is not supported ({scheme}).</source>
        <translation>O proxy deste computador é de um tipo que não é suportado ({scheme}).</translation>
    </message>
    <message>
        <source>The proxy refuses the connection.</source>
        <translation>O proxy recusa a conexão.</translation>
    </message>
    <message>
        <source>The raster that is searched.</source>
        <translation>O raster que é examinado.</translation>
    </message>
    <message>
        <source>The raster whose CRS and cell size the result gets.</source>
        <translation>O raster cujo SRC e tamanho da célula o resultado recebe.</translation>
    </message>
    <message>
        <source>The raster whose objects are labelled, and in which others are found.</source>
        <translation>O raster cujos objetos estão rotulados, e no qual se encontram outros.</translation>
    </message>
    <message>
        <source>The raster whose pixels are classified.</source>
        <translation>O raster cujos pixels são classificados.</translation>
    </message>
    <message>
        <source>The raster whose places are looked at.</source>
        <translation>O raster cujos lugares são examinados.</translation>
    </message>
    <message>
        <source>The rasters do not say how large their pixels are on the ground; {assumed_m:.2g} m is assumed. If that is wrong, set “Ground resolution”.</source>
        <translation>Os rasters não dizem de que tamanho são os seus pixels no terreno; supõe-se {assumed_m:.2g} m. Se estiver errado, indique “Resolução no terreno”.</translation>
    </message>
    <message>
        <source>The reference is polygons or lines, all of whose pixels were compared. They are not a random sample: the figures hold for them, not for the map, and their intervals are too narrow. For figures of the whole map, draw a sample and label its points.</source>
        <translation>A referência são polígonos ou linhas, cujos pixels foram todos comparados. Não são uma amostra aleatória: os números valem para eles, não para o mapa, e os seus intervalos são demasiado estreitos. Para números de todo o mapa, sorteie uma amostra e rotule os seus pontos.</translation>
    </message>
    <message>
        <source>The reference knows classes that the map does not have: {names}. Their places count as errors of the map. Check the spelling if they are meant to be classes of the map.</source>
        <translation>A referência conhece classes que o mapa não tem: {names}. Os seus lugares contam como erros do mapa. Verifique a ortografia se devem ser classes do mapa.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>O relatório está na área de transferência.</translation>
    </message>
    <message>
        <source>The result holds no differences of the bands, as results of earlier versions do not, so directions and groups of changes are not known. Run the detection again to get them.</source>
        <translation>O resultado não contém diferenças das bandas, como acontece com os resultados de versões anteriores; por isso, as direções e os grupos das mudanças não são conhecidos. Execute de novo a detecção para os obter.</translation>
    </message>
    <message>
        <source>The result {output} would overwrite the input {source}.</source>
        <translation>O resultado {output} sobrescreveria a entrada {source}.</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened: {reason}</source>
        <translation>O resultado {path} não pode ser aberto: {reason}</translation>
    </message>
    <message>
        <source>The result.json of accuracy or train-classifier; its figures are exported too.</source>
        <translation>O result.json de accuracy ou train-classifier; os seus números também são exportados.</translation>
    </message>
    <message>
        <source>The same as a cloud-optimised GeoTIFF, for web servers.</source>
        <translation>O mesmo como GeoTIFF otimizado para a nuvem, para servidores web.</translation>
    </message>
    <message>
        <source>The same for the second date.</source>
        <translation>O mesmo para a segunda data.</translation>
    </message>
    <message>
        <source>The same number of bands as for the first date, in the same order.</source>
        <translation>O mesmo número de bandas que para a primeira data, na mesma ordem.</translation>
    </message>
    <message>
        <source>The same number of bands as for the image, in the same order. Empty: matched by name, wavelength or order.</source>
        <translation>O mesmo número de bandas que para a imagem, na mesma ordem. Vazio: emparelhadas por nome, comprimento de onda ou ordem.</translation>
    </message>
    <message>
        <source>The same page as a picture.</source>
        <translation>A mesma página como imagem.</translation>
    </message>
    <message>
        <source>The sample is loaded.</source>
        <translation>O exemplo está carregado.</translation>
    </message>
    <message>
        <source>The sample project is loaded.</source>
        <translation>O projeto de exemplo está carregado.</translation>
    </message>
    <message>
        <source>The sample was removed from the project.</source>
        <translation>A amostra foi removida do projeto.</translation>
    </message>
    <message>
        <source>The scheduler at {address} does not answer, or does not know this certificate: {reason}</source>
        <translation>O escalonador em {address} não responde, ou não conhece este certificado: {reason}</translation>
    </message>
    <message>
        <source>The scheduler at {address} does not know this certificate: the join file is that of another cluster.</source>
        <translation>O escalonador em {address} não conhece este certificado: o arquivo de adesão é de outro cluster.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has Dask {there}; this engine has {here}.</source>
        <translation>O escalonador em {address} tem Dask {there}; este motor tem {here}.</translation>
    </message>
    <message>
        <source>The scheduler at {address} is gone, so nobody is at work any more.</source>
        <translation>O escalonador em {address} já não existe, portanto ninguém trabalha.</translation>
    </message>
    <message>
        <source>The scores are unchanged.</source>
        <translation>As pontuações não foram alteradas.</translation>
    </message>
    <message>
        <source>The second date lies {length_px:.1f} px off the first. Edges will count as change: correct the shift, or allow a tolerance for misregistration.</source>
        <translation>A segunda data está deslocada {length_px:.1f} px em relação à primeira. As bordas contarão como mudança: corrija o deslocamento, ou admita uma tolerância de corregistro.</translation>
    </message>
    <message>
        <source>The self-test found {share:.0%} of a known change.</source>
        <translation>O autoteste encontrou {share:.0%} de uma mudança conhecida.</translation>
    </message>
    <message>
        <source>The set-up needs {needed:.1f} GB in {folder}, where {free:.1f} GB are free.</source>
        <translation>A instalação precisa de {needed:.1f} GB em {folder}, onde há {free:.1f} GB livres.</translation>
    </message>
    <message>
        <source>The set-up was cancelled.</source>
        <translation>A instalação foi cancelada.</translation>
    </message>
    <message>
        <source>The sources contain no usable patch of {patch_px} px: {reasons}.</source>
        <translation>As origens não contêm nenhum patch utilizável de {patch_px} px: {reasons}.</translation>
    </message>
    <message>
        <source>The sources have different numbers of bands: {shown}.</source>
        <translation>As origens têm números de bandas diferentes: {shown}.</translation>
    </message>
    <message>
        <source>The style {part} cannot be read: {reason}</source>
        <translation>O estilo {part} não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>The system may have been short of memory. Close other programs, or choose smaller windows, then run the job again; finished windows are kept.</source>
        <translation>É possível que tenha faltado memória ao sistema. Feche outros programas, ou escolha janelas menores, e execute de novo o trabalho; as janelas concluídas são mantidas.</translation>
    </message>
    <message>
        <source>The table {wanted} of {path} has no geometries.</source>
        <translation>A tabela {wanted} de {path} não tem geometrias.</translation>
    </message>
    <message>
        <source>The test data have classes that are missing in the training data: {unknown}.</source>
        <translation>Os dados de teste têm classes que faltam nos dados de treino: {unknown}.</translation>
    </message>
    <message>
        <source>The tiles are {own} in size, but the model {name} was trained on places of {trained}.</source>
        <translation>Os ladrilhos medem {own}, mas o modelo {name} foi treinado com lugares de {trained}.</translation>
    </message>
    <message>
        <source>The training is kept. To continue it, choose its folder: {}</source>
        <translation>O treino é mantido. Para o continuar, escolha a sua pasta: {}</translation>
    </message>
    <message>
        <source>The usual start</source>
        <translation>O início habitual</translation>
    </message>
    <message>
        <source>The value names of {path} cannot be read: {reason}</source>
        <translation>Os nomes dos valores de {path} não podem ser lidos: {reason}</translation>
    </message>
    <message>
        <source>The values of {path} are not those that the model {name} was trained on; {differences}.</source>
        <translation>Os valores de {path} não são aqueles com que o modelo {name} foi treinado; {differences}.</translation>
    </message>
    <message>
        <source>The weights of reconstruction, contrast and places are all 0, so there is nothing to learn.</source>
        <translation>Os pesos da reconstrução, do contraste e dos lugares são todos 0; por isso, não há nada a aprender.</translation>
    </message>
    <message>
        <source>The weights of the model do not match its card: {reason}</source>
        <translation>Os pesos do modelo não correspondem à sua ficha: {reason}</translation>
    </message>
    <message>
        <source>The western half is labelled. Train, then find the objects of the whole image.</source>
        <translation>A metade ocidental está rotulada. Treine, e depois encontre os objetos de toda a imagem.</translation>
    </message>
    <message>
        <source>The western half is labelled. Train, then name the whole image; or pick a place to find others.</source>
        <translation>A metade ocidental está rotulada. Treine e depois nomeie toda a imagem; ou escolha um lugar para encontrar outros.</translation>
    </message>
    <message>
        <source>There are no builds of the libraries for this kind of Python.</source>
        <translation>Não há bibliotecas para este tipo de Python.</translation>
    </message>
    <message>
        <source>There are no builds of torch for Macs with an Intel processor any more, so the engine cannot be set up on this computer.</source>
        <translation>Já não há torch para Mac com processador Intel; por isso, o motor não pode ser instalado neste computador.</translation>
    </message>
    <message>
        <source>There are no builds of torch for Macs with an Intel processor any more.</source>
        <translation>Já não há torch para Mac com processador Intel.</translation>
    </message>
    <message>
        <source>There is already a class {name}.</source>
        <translation>Já há uma classe {name}.</translation>
    </message>
    <message>
        <source>There is already a sample in {}.</source>
        <translation>Já há uma amostra em {}.</translation>
    </message>
    <message>
        <source>There is already another encoder with this name: {target}.</source>
        <translation>Já há outro codificador com este nome: {target}.</translation>
    </message>
    <message>
        <source>There is no Python 3.11 or newer on this computer that the engine could use.</source>
        <translation>Neste computador não há um Python 3.11 ou mais recente que o motor possa usar.</translation>
    </message>
    <message>
        <source>There is no Python environment in the folder {path}, named by {source}.</source>
        <translation>Na pasta {path}, indicada por {source}, não há nenhum ambiente Python.</translation>
    </message>
    <message>
        <source>There is no build of {library} for this Python at the place that was asked.</source>
        <translation>O lugar consultado não tem {library} para este Python.</translation>
    </message>
    <message>
        <source>There is no class yet.</source>
        <translation>Ainda não há nenhuma classe.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>A pasta {folder} não existe.</translation>
    </message>
    <message>
        <source>There is no host called {host}.</source>
        <translation>Não há nenhuma máquina chamada {host}.</translation>
    </message>
    <message>
        <source>There is no layer for searched areas.</source>
        <translation>Não há camada para as áreas examinadas.</translation>
    </message>
    <message>
        <source>There is no training in {}.</source>
        <translation>Não há nenhum treino em {}.</translation>
    </message>
    <message>
        <source>There is no uv for this computer.</source>
        <translation>Não há uv para este computador.</translation>
    </message>
    <message>
        <source>There is not enough memory for windows of {edge_px} px. Continuing with {most_px} px, which is slower.</source>
        <translation>Não há memória suficiente para janelas de {edge_px} px. Continua-se com {most_px} px, o que é mais lento.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Não há memória suficiente.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:patch|patches}, fewer than the {batch_size} of one batch.</source>
        <translation>Há {count} {count:patch|patches}, menos do que os {batch_size} de um lote.</translation>
    </message>
    <message>
        <source>These figures describe the sample as it was counted: a class that got more points than its area counts more. What holds for the map stands above.</source>
        <translation>Estes números descrevem a amostra tal como foi contada: uma classe que recebeu mais pontos do que os correspondentes à sua área conta mais. O que vale para o mapa está acima.</translation>
    </message>
    <message>
        <source>These labels are no longer in the layer.</source>
        <translation>Estes rótulos já não estão na camada.</translation>
    </message>
    <message>
        <source>They are what the map shows; a sample checked by eye tells how far off they are.</source>
        <translation>São o que o mapa mostra; uma amostra verificada visualmente diz quanto se desviam.</translation>
    </message>
    <message>
        <source>They cannot read {path}: the pixels of each window are sent to them, encrypted and compressed.</source>
        <translation>Não conseguem ler {path}: os pixels de cada janela são-lhes enviados, encriptados e comprimidos.</translation>
    </message>
    <message>
        <source>They may have been deleted. Train again.</source>
        <translation>Podem ter sido apagados. Treine de novo.</translation>
    </message>
    <message>
        <source>They read {path} themselves: only its path is sent.</source>
        <translation>Eles mesmos leem {path}: só o caminho é enviado.</translation>
    </message>
    <message>
        <source>This Linux is too old, or no usual one, for the builds of torch; they need glibc 2.28.</source>
        <translation>Este Linux é antigo demais, ou pouco comum, para o torch; é preciso glibc 2.28.</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Esta imagem</translation>
    </message>
    <message>
        <source>This is not a Python: it does not answer as one.</source>
        <translation>Isto não é um Python: não responde como tal.</translation>
    </message>
    <message>
        <source>This is not a Python: its name should be python, python3 or python.exe.</source>
        <translation>Isto não é um Python: o seu nome deveria ser python, python3 ou python.exe.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>This machine computes for the cluster of your office while nobody needs it: with the lowest priority, and not while other programs are busy, memory runs short, or it runs on its battery. It ends when you press Stop, or close QGIS.</source>
        <translation>Esta máquina calcula para o cluster do seu escritório enquanto ninguém precisa dela: com a prioridade mais baixa, e não enquanto outros programas estão ocupados, a memória escasseia ou ela funciona com bateria. Termina quando você para, ou quando fecha o QGIS.</translation>
    </message>
    <message>
        <source>This machine does not help any more.</source>
        <translation>Esta máquina já não ajuda.</translation>
    </message>
    <message>
        <source>This machine runs on its battery. It helps again three minutes after it was plugged in.</source>
        <translation>Esta máquina funciona com bateria. Ela volta a ajudar três minutos depois de ser ligada à tomada.</translation>
    </message>
    <message>
        <source>This place has no coordinates in the CRS of {layer}.</source>
        <translation>Este lugar não tem coordenadas no SRC de {layer}.</translation>
    </message>
    <message>
        <source>This run is finished already; nothing was trained.</source>
        <translation>Esta execução já está concluída; nada foi treinado.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>This training is not finished. It can be resumed.</source>
        <translation>Este treino não está concluído. Pode ser retomado.</translation>
    </message>
    <message>
        <source>This version of the plugin needs other versions of its libraries than the environment has that was set up for {version}.</source>
        <translation>Esta versão do complemento precisa de outras versões das suas bibliotecas do que as do ambiente instalado para {version}.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Minucioso</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Threshold applied.</source>
        <translation>Limiar aplicado.</translation>
    </message>
    <message>
        <source>Threshold of the change score</source>
        <translation>Limiar da pontuação de mudança</translation>
    </message>
    <message>
        <source>Tile si&amp;ze</source>
        <translation>Tamanho dos ladrilho&amp;s</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Tamanho dos ladrilhos</translation>
    </message>
    <message>
        <source>Tiled, with overviews, colours, names and attribute table.</source>
        <translation>Em blocos, com pirâmides, cores, nomes e tabela de atributos.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the map. Empty: the name of its file.</source>
        <translation>Título do mapa. Vazio: o nome do seu arquivo.</translation>
    </message>
    <message>
        <source>Token transformer</source>
        <translation>Transformador de tokens</translation>
    </message>
    <message>
        <source>Tolerance for misregistration</source>
        <translation>Tolerância de corregistro</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Tools for change detection</source>
        <translation>Ferramentas de detecção de mudanças</translation>
    </message>
    <message>
        <source>Tools for checking</source>
        <translation>Ferramentas de verificação</translation>
    </message>
    <message>
        <source>Tools for classification</source>
        <translation>Ferramentas de classificação</translation>
    </message>
    <message>
        <source>Tools for export</source>
        <translation>Ferramentas de exportação</translation>
    </message>
    <message>
        <source>Tools for models</source>
        <translation>Ferramentas de modelos</translation>
    </message>
    <message>
        <source>Tools for objects</source>
        <translation>Ferramentas para objetos</translation>
    </message>
    <message>
        <source>Tools for places</source>
        <translation>Ferramentas para lugares</translation>
    </message>
    <message>
        <source>Tools for pretraining</source>
        <translation>Ferramentas de pré-treino</translation>
    </message>
    <message>
        <source>Train a model of objects</source>
        <translation>Treinar um modelo de objetos</translation>
    </message>
    <message>
        <source>Train a model of places</source>
        <translation>Treinar um modelo de lugares</translation>
    </message>
    <message>
        <source>Train classifier</source>
        <translation>Treinar classificador</translation>
    </message>
    <message>
        <source>Train only what is above the encoder; faster, less exact.</source>
        <translation>Treinar apenas o que está acima do codificador; mais rápido, menos exato.</translation>
    </message>
    <message>
        <source>Train the denoising task together with the contrastive task.</source>
        <translation>Treinar a tarefa de remoção de ruído juntamente com a tarefa contrastiva.</translation>
    </message>
    <message>
        <source>Train the denoising task together with the contrastive task. Only with Method: SwiMDiff.</source>
        <translation>Treinar a tarefa de remoção de ruído juntamente com a tarefa contrastiva. Só com Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Train the model again, or download or copy the file again.</source>
        <translation>Treine de novo o modelo, ou baixe ou copie de novo o arquivo.</translation>
    </message>
    <message>
        <source>Train the model again.</source>
        <translation>Treine de novo o modelo.</translation>
    </message>
    <message>
        <source>Trained in {}.</source>
        <translation>Treinado em {}.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado com</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Training change detection, epoch {epoch} of {epochs}</source>
        <translation>Treino da detecção de mudanças, época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Dados de treino</translation>
    </message>
    <message>
        <source>Training the classifier</source>
        <translation>Treino do classificador</translation>
    </message>
    <message>
        <source>Training, step {step:,} of {steps:,}: loss {loss:.3f}, {speed:.0f} images/s</source>
        <translation>Treino, passo {step:,} de {steps:,}: perda {loss:.3f}, {speed:.0f} imagens/s</translation>
    </message>
    <message>
        <source>Trains a model on labels and writes it with its accuracy; for a view also a map and places to label next.</source>
        <translation>Treina um modelo com rótulos e grava-o com a sua exatidão; para uma vista, também um mapa e os lugares a rotular em seguida.</translation>
    </message>
    <message>
        <source>Trains a model on the labelled objects</source>
        <translation>Treina um modelo com os objetos rotulados</translation>
    </message>
    <message>
        <source>Trains a model that finds objects, such as cars, buildings or boats, and draws a box around each.</source>
        <translation>Treina um modelo que encontra objetos, como carros, edifícios ou barcos, e desenha um retângulo à volta de cada um.</translation>
    </message>
    <message>
        <source>Trains a model that names whole places: square tiles of a raster, each with one class.</source>
        <translation>Treina um modelo que nomeia lugares inteiros: ladrilhos quadrados de um raster, cada um com uma classe.</translation>
    </message>
    <message>
        <source>Trains an encoder on these images; no labels are needed. It can be paused at any time.</source>
        <translation>Treina um codificador com estas imagens; não são necessários rótulos. Pode ser pausado a qualquer momento.</translation>
    </message>
    <message>
        <source>Trains an encoder on unlabelled imagery and writes encoder, checkpoints, loss and a report to a folder.</source>
        <translation>Treina um codificador com imagens sem rótulos e grava o codificador, os checkpoints, a perda e um relatório em uma pasta.</translation>
    </message>
    <message>
        <source>Trains on the classes of the raster {name}, then classifies the part of the image in view.</source>
        <translation>Treina com as classes do raster {name} e depois classifica a parte visível da imagem.</translation>
    </message>
    <message>
        <source>Trains on the labels and maps the part of the image in view</source>
        <translation>Treina com os rótulos e mapeia a parte visível da imagem</translation>
    </message>
    <message>
        <source>Trains on {objects} {objects:object|objects} of {classes} {classes:class|classes}.</source>
        <translation>Treina com {objects} {objects:objeto|objetos} de {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>Trains {classes} {classes:class|classes} on {labels} {labels:label|labels}, then classifies the part of the image in view.</source>
        <translation>Treina {classes} {classes:classe|classes} com {labels} {labels:rótulo|rótulos} e depois classifica a parte visível da imagem.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparência</translation>
    </message>
    <message>
        <source>True area of the class, estimated from the checked points</source>
        <translation>Área verdadeira da classe, estimada a partir dos pontos verificados</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verdade terrestre</translation>
    </message>
    <message>
        <source>Try again when other programs have ended.</source>
        <translation>Tente de novo quando outros programas tiverem terminado.</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Tentar mesmo assim</translation>
    </message>
    <message>
        <source>Try failed runs again</source>
        <translation>Tentar de novo as que falharam</translation>
    </message>
    <message>
        <source>Trying a small part</source>
        <translation>Ensaio com uma pequena parte</translation>
    </message>
    <message>
        <source>Trying step {step} of {steps}</source>
        <translation>Ensaio do passo {step} de {steps}</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Duas vezes</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>Duas datas</translation>
    </message>
    <message>
        <source>Two views of each patch of the first batch, one above the other. The encoder learns that both show the same.</source>
        <translation>Duas vistas de cada patch do primeiro lote, uma sobre a outra. O codificador aprende que ambas mostram o mesmo.</translation>
    </message>
    <message>
        <source>Type one, such as Water.</source>
        <translation>Digite um, como Água.</translation>
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
        <translation>Incerteza</translation>
    </message>
    <message>
        <source>Undo the last label or the last change of classes</source>
        <translation>Desfazer o último rótulo ou a última alteração de classes</translation>
    </message>
    <message>
        <source>Unexpected error: {reason}</source>
        <translation>Erro inesperado: {reason}</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>União</translation>
    </message>
    <message>
        <source>Unit of the minimum area</source>
        <translation>Unidade da área mínima</translation>
    </message>
    <message>
        <source>Unknown job: {name}.</source>
        <translation>Trabalho desconhecido: {name}.</translation>
    </message>
    <message>
        <source>Unknown kind of parameter: {kind}.</source>
        <translation>Tipo de parâmetro desconhecido: {kind}.</translation>
    </message>
    <message>
        <source>Unknown parameter: {unknown}.</source>
        <translation>Parâmetro desconhecido: {unknown}.</translation>
    </message>
    <message>
        <source>Unpack it into a folder.</source>
        <translation>Descompacte-o em uma pasta.</translation>
    </message>
    <message>
        <source>Unpacking {count} libraries…</source>
        <translation>Descompactação de {count} bibliotecas…</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>Atualize o complemento.</translation>
    </message>
    <message>
        <source>Use 0 or a positive number in units of the CRS.</source>
        <translation>Use 0 ou um número positivo em unidades do SRC.</translation>
    </message>
    <message>
        <source>Use 1 to {most}.</source>
        <translation>Use de 1 a {most}.</translation>
    </message>
    <message>
        <source>Use a code such as EPSG:4326.</source>
        <translation>Use um código como EPSG:4326.</translation>
    </message>
    <message>
        <source>Use a folder with the folders images and masks, which hold files of equal names.</source>
        <translation>Use uma pasta com as pastas images e masks, com arquivos dos mesmos nomes.</translation>
    </message>
    <message>
        <source>Use a larger extent.</source>
        <translation>Use uma extensão maior.</translation>
    </message>
    <message>
        <source>Use a larger “Tile size” or less “Overlap”.</source>
        <translation>Use um “Tamanho dos ladrilhos” maior ou menos “Sobreposição”.</translation>
    </message>
    <message>
        <source>Use a larger “Tile size”, such as 128 pixels, or another encoder.</source>
        <translation>Use um “Tamanho dos ladrilhos” maior, por exemplo 128 pixels, ou outro codificador.</translation>
    </message>
    <message>
        <source>Use a mask of the size of the image.</source>
        <translation>Use uma máscara do tamanho da imagem.</translation>
    </message>
    <message>
        <source>Use a mask without one, of the same size in pixels, or georeference the image.</source>
        <translation>Use uma máscara que não o tenha, do mesmo tamanho em pixels, ou georreferencie a imagem.</translation>
    </message>
    <message>
        <source>Use a smaller “Tile size”, or a larger image.</source>
        <translation>Use um “Tamanho dos ladrilhos” menor, ou uma imagem maior.</translation>
    </message>
    <message>
        <source>Use a truth raster with the same pixels as the first date, or georeference it.</source>
        <translation>Use um raster de verdade terrestre com os mesmos pixels da primeira data, ou georreferencie-o.</translation>
    </message>
    <message>
        <source>Use a value from {low} to {high}{unit}.</source>
        <translation>Use um valor de {low} a {high}{unit}.</translation>
    </message>
    <message>
        <source>Use a window and an alignment of at least 1 and a halo of at least 0.</source>
        <translation>Use uma janela e um alinhamento de pelo menos 1 e um halo de pelo menos 0.</translation>
    </message>
    <message>
        <source>Use a “Tile size” from {least_m:.6g} to {most_m:.6g} m, or resample the image.</source>
        <translation>Use um “Tamanho dos ladrilhos” de {least_m:.6g} a {most_m:.6g} m, ou reamostre a imagem.</translation>
    </message>
    <message>
        <source>Use an address without it.</source>
        <translation>Use um endereço sem isso.</translation>
    </message>
    <message>
        <source>Use an authority code such as EPSG:32631.</source>
        <translation>Use um código de autoridade como EPSG:32631.</translation>
    </message>
    <message>
        <source>Use another tool.</source>
        <translation>Use outra ferramenta.</translation>
    </message>
    <message>
        <source>Use at least 2.</source>
        <translation>Use pelo menos 2.</translation>
    </message>
    <message>
        <source>Use at most {most} of them.</source>
        <translation>Use no máximo {most}.</translation>
    </message>
    <message>
        <source>Use each one only once.</source>
        <translation>Use cada um uma única vez.</translation>
    </message>
    <message>
        <source>Use fewer features: select some and export them.</source>
        <translation>Use menos feições: selecione algumas e exporte-as.</translation>
    </message>
    <message>
        <source>Use fewer images, or smaller ones.</source>
        <translation>Use menos imagens, ou menores.</translation>
    </message>
    <message>
        <source>Use fewer labels, or filter the raster first (QGIS: Raster &gt; Analysis &gt; Sieve).</source>
        <translation>Use menos rótulos, ou filtre antes o raster (QGIS: Raster &gt; Análise &gt; Crivo).</translation>
    </message>
    <message>
        <source>Use images of at least two classes, and not more than {most} of them.</source>
        <translation>Use imagens de pelo menos duas classes e não mais de {most}.</translation>
    </message>
    <message>
        <source>Use images of the same data type.</source>
        <translation>Use imagens do mesmo tipo de dados.</translation>
    </message>
    <message>
        <source>Use images of {least} to {most} pixels.</source>
        <translation>Use imagens de {least} a {most} pixels.</translation>
    </message>
    <message>
        <source>Use images that all have the same bands, or choose “Bands”.</source>
        <translation>Use imagens que tenham todas as mesmas bandas, ou escolha “Bandas”.</translation>
    </message>
    <message>
        <source>Use images that all have the same bands.</source>
        <translation>Use imagens que tenham todas as mesmas bandas.</translation>
    </message>
    <message>
        <source>Use it as the encoder of train-classifier, and choose the model that this writes.</source>
        <translation>Use-o como codificador de train-classifier, e escolha o modelo que este grava.</translation>
    </message>
    <message>
        <source>Use it as the model of classify, and choose an encoder file here.</source>
        <translation>Use-o como modelo de classify, e escolha aqui um arquivo de codificador.</translation>
    </message>
    <message>
        <source>Use it with classify, or choose a model.safetensors written by train-scenes.</source>
        <translation>Use-o com classify, ou escolha um model.safetensors gravado por train-scenes.</translation>
    </message>
    <message>
        <source>Use it with classify-scenes, or choose another model.</source>
        <translation>Use-o com classify-scenes, ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>Use it with detect-objects, or choose another model.</source>
        <translation>Use-o com detect-objects, ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, full stops, hyphens and underscores; at most {longest} characters.</source>
        <translation>Use letras, algarismos, espaços, pontos, hífens e sublinhados; no máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>Use local: and a number of processes, such as local:4, or the address of a scheduler, such as tls://192.168.1.20:8786.</source>
        <translation>Use local: e um número de processos, como local:4, ou o endereço de um escalonador, como tls://192.168.1.20:8786.</translation>
    </message>
    <message>
        <source>Use masks or polygons of at least two classes; what surrounds a thing is a class too.</source>
        <translation>Use máscaras ou polígonos de pelo menos duas classes; o que rodeia um objeto também é uma classe.</translation>
    </message>
    <message>
        <source>Use masks with one number for each class. If they are drawn in colours, turn each colour into a number.</source>
        <translation>Use máscaras com um número para cada classe. Se estiverem desenhadas em cores, converta cada cor num número.</translation>
    </message>
    <message>
        <source>Use masks with the same pixels as their images.</source>
        <translation>Use máscaras com os mesmos pixels que as suas imagens.</translation>
    </message>
    <message>
        <source>Use one character, or none.</source>
        <translation>Use um caractere, ou nenhum.</translation>
    </message>
    <message>
        <source>Use one character, such as W.</source>
        <translation>Use um caractere, como W.</translation>
    </message>
    <message>
        <source>Use one folder per place, with the files before.tif, after.tif and change.tif.</source>
        <translation>Use uma pasta por lugar, com os arquivos before.tif, after.tif e change.tif.</translation>
    </message>
    <message>
        <source>Use one of {known}.</source>
        <translation>Use um de {known}.</translation>
    </message>
    <message>
        <source>Use one of {threshold_rules}, or a number such as 0.4.</source>
        <translation>Use um de {threshold_rules}, ou um número como 0.4.</translation>
    </message>
    <message>
        <source>Use one of {words}, or xmin,ymin,xmax,ymax; add the CRS in brackets if it is another one: 1,2,3,4 [EPSG:4326].</source>
        <translation>Use um de {words}, ou xmin,ymin,xmax,ymax; acrescente o SRC entre colchetes se for outro: 1,2,3,4 [EPSG:4326].</translation>
    </message>
    <message>
        <source>Use other images for testing. To split one set, choose the same path for “Training data” and “Test data”.</source>
        <translation>Use outras imagens para testar. Para repartir um só conjunto, escolha o mesmo caminho para “Dados de treino” e “Dados de teste”.</translation>
    </message>
    <message>
        <source>Use the card that belongs to the encoder.</source>
        <translation>Use a ficha que pertence ao codificador.</translation>
    </message>
    <message>
        <source>Use the images that were labelled, or export the labels again for these.</source>
        <translation>Use as imagens que foram rotuladas ou exporte novamente os rótulos para estas.</translation>
    </message>
    <message>
        <source>Use the mask that comes with a Sentinel-2 (SCL), Landsat (QA_PIXEL) or PlanetScope (udm2) image, if it lies in the folder of the image or of its product, and no mask is chosen. What it hides counts as no data.</source>
        <translation>Usar a máscara que vem com uma imagem Sentinel-2 (SCL), Landsat (QA_PIXEL) ou PlanetScope (udm2), se estiver na pasta da imagem ou do seu produto e nenhuma máscara for escolhida. O que ela oculta conta como sem dados.</translation>
    </message>
    <message>
        <source>Use the nodata value of the file (layer properties, Transparency), or export the layer.</source>
        <translation>Use o valor sem dados do arquivo (propriedades da camada, Transparência), ou exporte a camada.</translation>
    </message>
    <message>
        <source>Use the original as PNG or GeoTIFF; a copy made from the JPEG file has the wrong values too.</source>
        <translation>Use o original como PNG ou GeoTIFF; uma cópia feita do ficheiro JPEG também tem os valores errados.</translation>
    </message>
    <message>
        <source>Use three band numbers such as 3,2,1.</source>
        <translation>Use três números de banda, como 3,2,1.</translation>
    </message>
    <message>
        <source>Use tls:// with a join file; tcp:// is for this machine alone.</source>
        <translation>Use tls:// com um arquivo de adesão; tcp:// é só para esta máquina.</translation>
    </message>
    <message>
        <source>Use training and test data with the same classes.</source>
        <translation>Use dados de treino e de teste com as mesmas classes.</translation>
    </message>
    <message>
        <source>Use training and test data with the same folders, or with the same columns in the label table.</source>
        <translation>Use dados de treino e de teste com as mesmas pastas, ou com as mesmas colunas na tabela de rótulos.</translation>
    </message>
    <message>
        <source>Use uv, faster than pip</source>
        <translation>Usar o uv, mais rápido que o pip</translation>
    </message>
    <message>
        <source>Use what the cache has kept of the same tiles, also from an interrupted run. Otherwise all tiles are looked at again.</source>
        <translation>Usar o que o cache guardou dos mesmos ladrilhos, também de uma execução interrompida. Senão, todos os ladrilhos são examinados de novo.</translation>
    </message>
    <message>
        <source>Use whole numbers from 1 to {largest}.</source>
        <translation>Use números inteiros de 1 a {largest}.</translation>
    </message>
    <message>
        <source>Use xmin,xmax,ymin,ymax, or leave it empty.</source>
        <translation>Use xmin,xmax,ymin,ymax, ou deixe vazio.</translation>
    </message>
    <message>
        <source>Use xmin,ymin,xmax,ymax, and add the CRS in brackets if it is another one: 1,2,3,4 [EPSG:4326].</source>
        <translation>Use xmin,ymin,xmax,ymax, e acrescente o SRC entre colchetes se for outro: 1,2,3,4 [EPSG:4326].</translation>
    </message>
    <message>
        <source>Use “Minimum mapping unit”, which is in pixels.</source>
        <translation>Use “Unidade mínima de mapeamento”, que está em pixels.</translation>
    </message>
    <message>
        <source>Used: {} (from {})</source>
        <translation>Em uso: {} (de {})</translation>
    </message>
    <message>
        <source>Uses the model on an image of another kind than it was trained on: check what comes out</source>
        <translation>Usa o modelo numa imagem de outro tipo que as do seu treino: verifique o resultado</translation>
    </message>
    <message>
        <source>Usual score</source>
        <translation>Pontuação habitual</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values of the mask</source>
        <translation>Valores da máscara</translation>
    </message>
    <message>
        <source>Values that are hidden, separated by commas; ranges with a hyphen, such as 3, 8-10.</source>
        <translation>Valores que são ocultados, separados por vírgulas; intervalos com hífen, como 3, 8-10.</translation>
    </message>
    <message>
        <source>Values that are hidden, separated by commas; ranges with a hyphen, such as 3, 8-10. Only with Kind of mask: Other.</source>
        <translation>Valores que são ocultados, separados por vírgulas; intervalos com hífen, como 3, 8-10. Só com Tipo de máscara: Outro.</translation>
    </message>
    <message>
        <source>Values that cannot be class values of one byte were renumbered: {pairs}.</source>
        <translation>Os valores que não podem ser valores de classe de um byte foram renumerados: {pairs}.</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Desaparecidos</translation>
    </message>
    <message>
        <source>Verifying the written files</source>
        <translation>Verificação dos arquivos gravados</translation>
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
        <translation>Espere e execute a tarefa de novo; as janelas terminadas são conservadas.</translation>
    </message>
    <message>
        <source>Wait for it or cancel it, or choose another output folder.</source>
        <translation>Espere que termine ou cancele-a, ou escolha outra pasta de saída.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it there; then press Set up again.</source>
        <translation>Espere que termine, ou cancele lá; depois pressione de novo “Instalar”.</translation>
    </message>
    <message>
        <source>Wait until the program that is writing it has finished, then run the job again.</source>
        <translation>Espere até que o programa que o grava tenha terminado, e execute de novo o trabalho.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aquecimento</translation>
    </message>
    <message>
        <source>Warp it first: gdalwarp -tps IN.tif OUT.tif, or QGIS: Raster &gt; Georeferencer.</source>
        <translation>Transforme-o antes: gdalwarp -tps IN.tif OUT.tif, ou QGIS: Raster &gt; Georreferenciador.</translation>
    </message>
    <message>
        <source>Weakest: {} (F1 {:.2f})</source>
        <translation>A mais fraca: {} (F1 {:.2f})</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>Weight decay of the encoder. Norms and biases are spared. Empty: from the preset, 0.0001; 0.02 for CMID at paper-scale.</source>
        <translation>Decaimento dos pesos do codificador. As normas e os vieses ficam isentos. Vazio: segundo a predefinição, 0,0001; 0,02 para CMID em paper-scale.</translation>
    </message>
    <message>
        <source>Weight lambda_C in the joint loss.</source>
        <translation>Peso lambda_C na perda conjunta.</translation>
    </message>
    <message>
        <source>Weight lambda_C in the joint loss. Only with Method: SwiMDiff.</source>
        <translation>Peso lambda_C na perda conjunta. Só com Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Weight lambda_D in the joint loss.</source>
        <translation>Peso lambda_D na perda conjunta.</translation>
    </message>
    <message>
        <source>Weight lambda_D in the joint loss. Only with Method: SwiMDiff.</source>
        <translation>Peso lambda_D na perda conjunta. Só com Método: SwiMDiff.</translation>
    </message>
    <message>
        <source>Weight of the contrast</source>
        <translation>Peso do contraste</translation>
    </message>
    <message>
        <source>Weight of the contrast of views</source>
        <translation>Peso do contraste de vistas</translation>
    </message>
    <message>
        <source>Weight of the diffusion</source>
        <translation>Peso da difusão</translation>
    </message>
    <message>
        <source>Weight of the places</source>
        <translation>Peso dos lugares</translation>
    </message>
    <message>
        <source>Weight of the reconstruction</source>
        <translation>Peso da reconstrução</translation>
    </message>
    <message>
        <source>Weight of the spectrum</source>
        <translation>Peso do espectro</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>O que conta</translation>
    </message>
    <message>
        <source>What counts as one scene: a file, a folder, a grid cell of each raster (for mosaics), or the value in a column of a table.</source>
        <translation>O que conta como uma cena: um arquivo, uma pasta, uma célula da grade de cada raster (para mosaicos), ou o valor em uma coluna de uma tabela.</translation>
    </message>
    <message>
        <source>What each input band shows, such as red,green,blue or blue,green,red,nir, or the name of a usual order: rgb, rgb-nir, bgr-nir, sentinel-2-l1c, sentinel-2-l2a, sentinel-2-land, satlas-sentinel-2, sentinel-1, landsat-8-sr. Empty: red,green,blue for three bands.</source>
        <translation>O que mostra cada banda de entrada, como red,green,blue ou blue,green,red,nir, ou o nome de uma ordem habitual: rgb, rgb-nir, bgr-nir, sentinel-2-l1c, sentinel-2-l2a, sentinel-2-land, satlas-sentinel-2, sentinel-1, landsat-8-sr. Vazio: red,green,blue para três bandas.</translation>
    </message>
    <message>
        <source>What is done with each of them.</source>
        <translation>O que é feito com cada uma.</translation>
    </message>
    <message>
        <source>What is left can be removed later.</source>
        <translation>O que sobra pode ser removido mais tarde.</translation>
    </message>
    <message>
        <source>What is sent there</source>
        <translation>O que é enviado para lá</translation>
    </message>
    <message>
        <source>What is trained above the encoder's maps, for change detection and segmentation.</source>
        <translation>O que é treinado sobre os mapas do codificador, para detecção de mudanças e segmentação.</translation>
    </message>
    <message>
        <source>What is trained above the encoder's maps, for change detection and segmentation. unet: joins the maps from the coarsest to the finest. upernet: pools the coarsest map at several sizes and joins all maps, for segmentation only. tokens: compares a few tokens of both dates, for change only.</source>
        <translation>O que é treinado sobre os mapas do codificador, para detecção de mudanças e segmentação. unet: une os mapas do mais grosso ao mais fino. upernet: agrega o mapa mais grosso em vários tamanhos e une todos os mapas, só para segmentação. tokens: compara alguns tokens das duas datas, só para mudança.</translation>
    </message>
    <message>
        <source>What listens at {address} is no scheduler with certificates.</source>
        <translation>O que escuta em {address} não é um escalonador com certificados.</translation>
    </message>
    <message>
        <source>What numbers in the field mean if the label layer, or the job, has a list of classes. auto: the name of a class if there is such a name, otherwise its value; what could be either is refused. names: names of classes. values: values of classes.</source>
        <translation>O que significam os números do campo se a camada de rótulos, ou o trabalho, tiver uma lista de classes. auto: o nome de uma classe, se existir, ou então o seu valor; o que puder ser ambos é recusado. names: nomes de classes. values: valores de classes.</translation>
    </message>
    <message>
        <source>What numbers in the field mean if the map has a list of classes. auto: the name of a class if there is such a name, otherwise its value; what could be either is refused. names: names of classes. values: values of classes.</source>
        <translation>O que significam os números do campo se o mapa tiver uma lista de classes. auto: o nome de uma classe, se existir, ou então o seu valor; o que puder ser ambos é recusado. names: nomes de classes. values: valores de classes.</translation>
    </message>
    <message>
        <source>What some bands show is not known; they were taken in the model's order: {bands}.</source>
        <translation>Não se sabe o que mostram algumas bandas; foram tomadas na ordem do modelo: {bands}.</translation>
    </message>
    <message>
        <source>What the encoder makes of the tiles is not cached: {reason}</source>
        <translation>O que o codificador obtém dos ladrilhos não é guardado no cache: {reason}</translation>
    </message>
    <message>
        <source>What the engine computes on. Builds for NVIDIA cards are ten times as large</source>
        <translation>Em que o motor calcula. As bibliotecas para placas NVIDIA são dez vezes maiores</translation>
    </message>
    <message>
        <source>What the mask calls snow or ice counts as no data too, because it comes and goes with the season. Turn it off to look for changes of snow and ice.</source>
        <translation>O que a máscara chama neve ou gelo conta também como sem dados, porque vai e vem com a estação. Desative para procurar mudanças de neve e gelo.</translation>
    </message>
    <message>
        <source>What the values of chosen masks mean.</source>
        <translation>O que significam os valores das máscaras escolhidas.</translation>
    </message>
    <message>
        <source>What the values of chosen masks mean. auto: told by the name of the file. scl: scene classification; no data, defects, cloud shadows, clouds and cirrus are hidden (0, 1, 3, 8, 9, 10). qa_pixel: bits of Collection 2; fill, dilated cloud, cirrus, cloud and cloud shadow are hidden (bits 0 to 4). udm2: everything is hidden that its first band does not call clear. fmask: cloud shadow, cloud and no observation are hidden (2, 4, 255). python_fmask: the numbers of python-fmask; null, cloud and shadow are hidden (0, 2, 3). other: the values that you name are hidden.</source>
        <translation>O que significam os valores das máscaras escolhidas. auto: é indicado pelo nome do arquivo. scl: classificação de cena; são ocultados sem dados, defeitos, sombras de nuvens, nuvens e cirros (0, 1, 3, 8, 9, 10). qa_pixel: bits da Collection 2; são ocultados preenchimento, nuvem dilatada, cirro, nuvem e sombra de nuvem (bits 0 a 4). udm2: é ocultado tudo o que a sua primeira banda não chama limpo. fmask: são ocultados sombra de nuvem, nuvem e sem observação (2, 4, 255). python_fmask: os números de python-fmask; são ocultados nulo, nuvem e sombra (0, 2, 3). other: são ocultados os valores indicados.</translation>
    </message>
    <message>
        <source>What was fetched is kept. An engine that worked before still does.</source>
        <translation>O que foi baixado é mantido. Um motor que já funcionava continua a funcionar.</translation>
    </message>
    <message>
        <source>What was fetched is kept: start it again.</source>
        <translation>O que foi baixado é mantido: inicie de novo.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What was looked at is kept: the next search is quicker.</source>
        <translation>O que foi examinado é mantido: a próxima busca é mais rápida.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>O que será feito</translation>
    </message>
    <message>
        <source>What you draw next gets the chosen class. Its key chooses the class and assigns it to selected labels.</source>
        <translation>O que for desenhado em seguida recebe a classe escolhida. A tecla da classe escolhe-a e atribui-a aos rótulos selecionados.</translation>
    </message>
    <message>
        <source>What you draw next is an area that you have searched completely: objects without a label do not occur in it. Choose a class to go on with labels.</source>
        <translation>O que desenhar a seguir é uma área que examinou por completo: não contém objetos sem rótulo. Escolha uma classe para continuar com os rótulos.</translation>
    </message>
    <message>
        <source>Where the encoder is trained: on the processor or on a GPU.</source>
        <translation>Onde o codificador é treinado: no processador ou em uma GPU.</translation>
    </message>
    <message>
        <source>Where the encoder runs: on the processor or on a GPU.</source>
        <translation>Onde o codificador é executado: no processador ou em uma GPU.</translation>
    </message>
    <message>
        <source>Where the environment lies; choose a short path on Windows</source>
        <translation>Onde fica o ambiente; escolha um caminho curto no Windows</translation>
    </message>
    <message>
        <source>Where the evaluation runs: on the processor or on a GPU.</source>
        <translation>Onde a avaliação é executada: no processador ou em uma GPU.</translation>
    </message>
    <message>
        <source>Where the model is trained: on the processor or on a GPU.</source>
        <translation>Onde o modelo é treinado: no processador ou em uma GPU.</translation>
    </message>
    <message>
        <source>Where the model runs: on the processor or on a GPU.</source>
        <translation>Onde o modelo é executado: no processador ou em uma GPU.</translation>
    </message>
    <message>
        <source>Where the workers see the same files under the same paths, only paths are sent; otherwise the pixels of each window are, encrypted. Results are written here.</source>
        <translation>Onde os processos de cálculo veem os mesmos arquivos nos mesmos caminhos, só são enviados caminhos; caso contrário, os pixels de cada janela, encriptados. Os resultados são escritos aqui.</translation>
    </message>
    <message>
        <source>Where to compute: on the processor or on a GPU.</source>
        <translation>Onde calcular: no processador ou numa GPU.</translation>
    </message>
    <message>
        <source>Whether known errors of the published code are corrected.</source>
        <translation>Se os erros conhecidos do código publicado são corrigidos.</translation>
    </message>
    <message>
        <source>Whether known errors of the published code are corrected. corrected: cells are matched where they lie, and each key is kept once. release: the corner of a crop hardly counts when cells are matched, and each process adds every key once more. Only with Method: CMID.</source>
        <translation>Se os erros conhecidos do código publicado são corrigidos. corrected: as células são emparelhadas onde estão, e cada chave é guardada uma vez. release: o canto de um recorte quase não conta ao emparelhar células, e cada processo adiciona cada chave mais uma vez. Só com Método: CMID.</translation>
    </message>
    <message>
        <source>Whether the encoder is better than its start was not measured: that takes more patches that adjoin each other, or more scenes with several patches. With labels, “Evaluate encoder” measures it.</source>
        <translation>Não foi medido se o codificador é melhor do que o seu início: para isso são precisos mais patches contíguos entre si, ou mais cenas com vários patches. Com rótulos, “Avaliar codificador” mede-o.</translation>
    </message>
    <message>
        <source>Which images are searched. Advanced settings take any files.</source>
        <translation>Em quais imagens se procura. As configurações avançadas aceitam quaisquer arquivos.</translation>
    </message>
    <message>
        <source>Who computes the windows of the image; the result is the same</source>
        <translation>Quem calcula as janelas da imagem; o resultado é o mesmo</translation>
    </message>
    <message>
        <source>Who made the map, and how to contact them.</source>
        <translation>Quem fez o mapa e como contatá-lo.</translation>
    </message>
    <message>
        <source>Whoever has the join file can run programs on this machine in your name. Use one only of people whom you trust, and keep it as you keep a password.</source>
        <translation>Quem tem o arquivo de adesão pode executar programas nesta máquina em seu nome. Use só um de pessoas em quem confia, e guarde-o como uma senha.</translation>
    </message>
    <message>
        <source>Whole areas</source>
        <translation>Áreas inteiras</translation>
    </message>
    <message>
        <source>Whole features</source>
        <translation>Feições inteiras</translation>
    </message>
    <message>
        <source>Whole image searched</source>
        <translation>Toda a imagem examinada</translation>
    </message>
    <message>
        <source>Width and height of the augmented views. Empty: the size of the patch.</source>
        <translation>Largura e altura das vistas aumentadas. Vazio: o tamanho do patch.</translation>
    </message>
    <message>
        <source>Width and height of the pair.</source>
        <translation>Largura e altura do par.</translation>
    </message>
    <message>
        <source>Width of the denoiser</source>
        <translation>Largura do removedor de ruído</translation>
    </message>
    <message>
        <source>Width of the places' head</source>
        <translation>Largura da cabeça dos lugares</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Window {} of {}: least certain is {}.</source>
        <translation>Janela {} de {}: o menos certo é {}.</translation>
    </message>
    <message>
        <source>Windows blocked a file of the engine (application control, error 4551).</source>
        <translation>O Windows bloqueou um arquivo do motor (controle de aplicativos, erro 4551).</translation>
    </message>
    <message>
        <source>Windows could not load a library of the engine: the Visual C++ runtime is missing or too old.</source>
        <translation>O Windows não pôde carregar uma biblioteca do motor: o ambiente de execução do Visual C++ falta ou é antigo demais.</translation>
    </message>
    <message>
        <source>Windows to label next</source>
        <translation>Janelas para rotular a seguir</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Within the areas that are called changed, both dates still look alike (likeness {likeness:.2f} of 1). Perhaps only light, season, haze or noise differ: compare both images.</source>
        <translation>Dentro das áreas dadas como alteradas, ambas as datas ainda se parecem (semelhança {likeness:.2f} de 1). Talvez só difiram a luz, a estação, a névoa ou o ruído: compare ambas as imagens.</translation>
    </message>
    <message>
        <source>Without a queue and without negatives of the batch there is nothing to compare a patch with.</source>
        <translation>Sem fila e sem negativos do lote não há nada com que comparar um patch.</translation>
    </message>
    <message>
        <source>Without labels</source>
        <translation>Sem rótulos</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Processos de cálculo</translation>
    </message>
    <message>
        <source>Workers that cannot be used</source>
        <translation>Processos de cálculo que não podem ser usados</translation>
    </message>
    <message>
        <source>Write a list such as [{{"value": 1, "name": "Water", "colour": "#1f78b4"}}].</source>
        <translation>Escreva uma lista como [{{"value": 1, "name": "Water", "colour": "#1f78b4"}}].</translation>
    </message>
    <message>
        <source>Write colours as #rrggbb, such as #1f78b4.</source>
        <translation>Escreva as cores como #rrggbb, por exemplo #1f78b4.</translation>
    </message>
    <message>
        <source>Write it as {order} and add the CRS in brackets, as in [EPSG:4326].</source>
        <translation>Escreva-a como {order} e acrescente o SRC entre colchetes, como em [EPSG:4326].</translation>
    </message>
    <message>
        <source>Write it in pixels, without brackets.</source>
        <translation>Escreva-o em pixels, sem colchetes.</translation>
    </message>
    <message>
        <source>Write item.json beside the rasters: a STAC item with their place, dates, grid and bands, for catalogues.</source>
        <translation>Escreve item.json junto aos rasters: um item STAC com o seu lugar, datas, grelha e bandas, para catálogos.</translation>
    </message>
    <message>
        <source>Write probability.tif with one band per class, in percent.</source>
        <translation>Gravar probability.tif com uma banda por classe, em porcentagem.</translation>
    </message>
    <message>
        <source>Write the log as JSON, one object a line.</source>
        <translation>Escrever o registo como JSON, um objeto por linha.</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Escrever o resultado como JSON.</translation>
    </message>
    <message>
        <source>Write them as in: method=cva threshold=0.4.</source>
        <translation>Escreva-os como em: method=cva threshold=0.4.</translation>
    </message>
    <message>
        <source>Write them with the year first, such as lake_2023-12-05.tif, or name the pairs in a table.</source>
        <translation>Escreva-as com o ano primeiro, por exemplo lake_2023-12-05.tif, ou indique os pares numa tabela.</translation>
    </message>
    <message>
        <source>Write uncertainty.tif: the entropy of the probabilities, scaled to 0 to 1.</source>
        <translation>Gravar uncertainty.tif: a entropia das probabilidades, escalada de 0 a 1.</translation>
    </message>
    <message>
        <source>Writes a checkpoint and stops. Resume continues from there, even after QGIS was closed.</source>
        <translation>Grava um checkpoint e para. Retomar continua a partir daí, mesmo depois de fechar o QGIS.</translation>
    </message>
    <message>
        <source>Writes files that others can open, and a page with the map and its legend</source>
        <translation>Grava arquivos que outros podem abrir, e uma página com o mapa e a sua legenda</translation>
    </message>
    <message>
        <source>Writes the change raster, polygons and report with this threshold. The scores are not computed again.</source>
        <translation>Grava o raster de mudança, os polígonos e o relatório com este limiar. As pontuações não são calculadas de novo.</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>A escrever as mudanças</translation>
    </message>
    <message>
        <source>Writing the encoder</source>
        <translation>Gravação do codificador</translation>
    </message>
    <message>
        <source>Writing the encoder and the report</source>
        <translation>Gravação do codificador e do relatório</translation>
    </message>
    <message>
        <source>Writing the maps</source>
        <translation>Gravação dos mapas</translation>
    </message>
    <message>
        <source>Writing the model and the report</source>
        <translation>Gravação do modelo e do relatório</translation>
    </message>
    <message>
        <source>Writing the objects</source>
        <translation>A escrever os objetos</translation>
    </message>
    <message>
        <source>Writing the points</source>
        <translation>Gravação dos pontos</translation>
    </message>
    <message>
        <source>Writing the rasters</source>
        <translation>Gravação dos rasters</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Gravação do relatório</translation>
    </message>
    <message>
        <source>Writing the zip file</source>
        <translation>Gravação do arquivo zip</translation>
    </message>
    <message>
        <source>Written to {}</source>
        <translation>Gravado em {}</translation>
    </message>
    <message>
        <source>You can also give the name of a model in the list of models.</source>
        <translation>Também é possível indicar o nome de um modelo da lista de modelos.</translation>
    </message>
    <message>
        <source>You can also give the name of an encoder in the list of models.</source>
        <translation>Também é possível indicar o nome de um codificador da lista de modelos.</translation>
    </message>
    <message>
        <source>Your answers are saved in {}. Open the sample to continue.</source>
        <translation>As suas respostas estão guardadas em {}. Abra a amostra para continuar.</translation>
    </message>
    <message>
        <source>ZSTD</source>
        <translation>ZSTD</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Arquivo zip</translation>
    </message>
    <message>
        <source>a band as the others, such as near infrared.</source>
        <translation>uma banda como as outras, como o infravermelho próximo.</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>faltam alguns segundos</translation>
    </message>
    <message>
        <source>a filter hides some of its features</source>
        <translation>um filtro oculta algumas das suas feições</translation>
    </message>
    <message>
        <source>about {:.1f} h</source>
        <translation>cerca de {:.1f} h</translation>
    </message>
    <message>
        <source>about {size} in {folder}</source>
        <translation>cerca de {size} em {folder}</translation>
    </message>
    <message>
        <source>about {size} in {folder}, where {free} are free</source>
        <translation>cerca de {size} em {folder}, onde há {free} livres</translation>
    </message>
    <message>
        <source>about {} h left</source>
        <translation>faltam cerca de {} h</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>cerca de {} min</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>faltam cerca de {} min</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>cerca de {} s</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exatidão</translation>
    </message>
    <message>
        <source>accuracy,validation,stratified,random,points,reference,check</source>
        <translation>exatidão,acurácia,validação,estratificado,aleatório,pontos,referência,verificar</translation>
    </message>
    <message>
        <source>adamw; for paper-scale sgd, with CMID adan.</source>
        <translation>adamw; para paper-scale sgd, com CMID adan.</translation>
    </message>
    <message>
        <source>also trains the encoder, together with a decoder; takes minutes to hours and needs many labels.</source>
        <translation>treina também o codificador, juntamente com um decodificador; demora de minutos a horas e precisa de muitos rótulos.</translation>
    </message>
    <message>
        <source>and {count} {count:smaller one|smaller ones}</source>
        <translation>e {count} menores</translation>
    </message>
    <message>
        <source>and {} more, in the report</source>
        <translation>e mais {}, no relatório</translation>
    </message>
    <message>
        <source>anywhere on the map.</source>
        <translation>em qualquer parte do mapa.</translation>
    </message>
    <message>
        <source>area of interest about {:,.4g} {}</source>
        <translation>área de interesse de cerca de {:,.4g} {}</translation>
    </message>
    <message>
        <source>as CMID was published.</source>
        <translation>como CMID foi publicado.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>precisão média</translation>
    </message>
    <message>
        <source>bands {}</source>
        <translation>bandas {}</translation>
    </message>
    <message>
        <source>batch,table,CSV,folder,STAC,catalogue,archive,time series,pairs,series,all</source>
        <translation>lote,tabela,CSV,pasta,STAC,catálogo,arquivo,série temporal,pares,série,todas</translation>
    </message>
    <message>
        <source>bits of Collection 2; fill, dilated cloud, cirrus, cloud and cloud shadow are hidden (bits 0 to 4).</source>
        <translation>bits da Collection 2; são ocultados preenchimento, nuvem dilatada, cirro, nuvem e sombra de nuvem (bits 0 a 4).</translation>
    </message>
    <message>
        <source>cells are matched where they lie, and each key is kept once.</source>
        <translation>as células são emparelhadas onde estão, e cada chave é guardada uma vez.</translation>
    </message>
    <message>
        <source>change,difference,two dates,before,after,CVA,IR-MAD,encoder,unsupervised</source>
        <translation>mudança,alteração,diferença,duas datas,antes,depois,CVA,IR-MAD,codificador,não supervisionado</translation>
    </message>
    <message>
        <source>change,objects,boxes,appeared,vanished,new,gone,two dates,count</source>
        <translation>mudança,objetos,caixas,aparecido,desaparecido,novo,duas datas,contar</translation>
    </message>
    <message>
        <source>classification,land cover,labels,training,supervised,segmentation,change,learn,polygons</source>
        <translation>classificação,cobertura do solo,rótulos,treino,treinamento,supervisionado,segmentação,mudança,aprender,polígonos</translation>
    </message>
    <message>
        <source>classification,land cover,map,model,predict,segmentation,probability,uncertainty,areas</source>
        <translation>classificação,cobertura do solo,mapa,modelo,prever,segmentação,probabilidade,incerteza,áreas</translation>
    </message>
    <message>
        <source>cloud shadow, cloud and no observation are hidden (2, 4, 255).</source>
        <translation>são ocultados sombra de nuvem, nuvem e sem observação (2, 4, 255).</translation>
    </message>
    <message>
        <source>cluster,dask,connection,workers,scheduler,office,versions</source>
        <translation>cluster,dask,conexão,processos,escalonador,escritório,versões</translation>
    </message>
    <message>
        <source>cluster,dask,worker,office,volunteer,share</source>
        <translation>cluster,dask,processo,escritório,voluntário,partilhar</translation>
    </message>
    <message>
        <source>compares a few tokens of both dates, for change only.</source>
        <translation>compara alguns tokens das duas datas, só para mudança.</translation>
    </message>
    <message>
        <source>confusion matrix,error matrix,kappa,precision,recall,F1,IoU,area,confidence interval,validation</source>
        <translation>matriz de confusão,matriz de erro,kappa,precisão,revocação,F1,IoU,área,intervalo de confiança,validação</translation>
    </message>
    <message>
        <source>count off by {}</source>
        <translation>contagem com erro de {}</translation>
    </message>
    <message>
        <source>drag it</source>
        <translation>arrastar</translation>
    </message>
    <message>
        <source>each band of an image to mean 0 and standard deviation 1</source>
        <translation>cada banda de uma imagem para média 0 e desvio padrão 1</translation>
    </message>
    <message>
        <source>each file is compared with the known one</source>
        <translation>cada arquivo é comparado com o conhecido</translation>
    </message>
    <message>
        <source>each file is compared with the known one, but for {names}</source>
        <translation>cada arquivo é comparado com o conhecido, exceto os de {names}</translation>
    </message>
    <message>
        <source>encoder,accuracy,benchmark,linear probe,nearest neighbours,fine-tuning,segmentation,IoU,F1</source>
        <translation>codificador,exatidão,benchmark,sonda linear,vizinhos mais próximos,ajuste fino,segmentação,IoU,F1</translation>
    </message>
    <message>
        <source>encoder,train,self-supervised,contrastive,MoCo,diffusion,unlabelled,backbone,SwiMDiff</source>
        <translation>codificador,treinar,autossupervisionado,contrastivo,MoCo,difusão,sem rótulos,backbone,SwiMDiff</translation>
    </message>
    <message>
        <source>encoder,weights,torchvision,timm,MoCo,SeCo,SSL4EO-S12,SSL4Eco,DeCUR,Satlas,CMID,Swin,safetensors,pth</source>
        <translation>codificador,pesos,torchvision,timm,MoCo,SeCo,SSL4EO-S12,SSL4Eco,DeCUR,Satlas,CMID,Swin,safetensors,pth</translation>
    </message>
    <message>
        <source>everything is hidden that its first band does not call clear.</source>
        <translation>é ocultado tudo o que a sua primeira banda não chama limpo.</translation>
    </message>
    <message>
        <source>feature {} was refused</source>
        <translation>a feição {} foi recusada</translation>
    </message>
    <message>
        <source>fixed: mean {}; deviation {}</source>
        <translation>fixo: média {}; desvio {}</translation>
    </message>
    <message>
        <source>folder: files in the output folder. zip: a zip file of them as well.</source>
        <translation>folder: arquivos na pasta de saída. zip: também um arquivo zip com eles.</translation>
    </message>
    <message>
        <source>folds is {folds}.</source>
        <translation>folds é {folds}.</translation>
    </message>
    <message>
        <source>for large images, cut into many patches a scene, and for little time: patches of the same scene count as alike, and the maps also serve to remove noise.</source>
        <translation>para imagens grandes, divididas em muitos patches por cena, e para pouco tempo: patches da mesma cena contam como semelhantes, e os mapas servem também para remover ruído.</translation>
    </message>
    <message>
        <source>for single images, and for maps that keep where things lie: hidden parts are rebuilt, and places are matched between views; a step takes twice as long.</source>
        <translation>para imagens isoladas e para mapas que conservam onde estão as coisas: partes ocultas são reconstruídas e lugares são emparelhados entre vistas; um passo demora o dobro.</translation>
    </message>
    <message>
        <source>geotiff: tiled GeoTIFF with overviews. cog: cloud-optimised GeoTIFF.</source>
        <translation>geotiff: GeoTIFF em blocos com pirâmides. cog: GeoTIFF otimizado para a nuvem.</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>hours on a CPU.</source>
        <translation>horas em uma CPU.</translation>
    </message>
    <message>
        <source>hours on a GPU.</source>
        <translation>horas em uma GPU.</translation>
    </message>
    <message>
        <source>if change is common</source>
        <translation>se a mudança é frequente</translation>
    </message>
    <message>
        <source>if change is rare</source>
        <translation>se a mudança é rara</translation>
    </message>
    <message>
        <source>in each class of the map.</source>
        <translation>em cada classe do mapa.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>intersection, before, after, union, or xmin,ymin,xmax,ymax in the CRS of the result; any other CRS follows in brackets, such as 1,2,3,4 [EPSG:4326].</source>
        <translation>intersection, before, after, union, ou xmin,ymin,xmax,ymax no SRC do resultado; qualquer outro SRC vem depois entre colchetes, como 1,2,3,4 [EPSG:4326].</translation>
    </message>
    <message>
        <source>it belongs to other sources or settings</source>
        <translation>pertence a outras origens ou configurações</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>não pode ser gravado</translation>
    </message>
    <message>
        <source>it has another format</source>
        <translation>tem outro formato</translation>
    </message>
    <message>
        <source>it has another size</source>
        <translation>tem outro tamanho</translation>
    </message>
    <message>
        <source>it has fields that its file does not have</source>
        <translation>tem campos que o seu arquivo não tem</translation>
    </message>
    <message>
        <source>it has its own nodata ranges in QGIS</source>
        <translation>tem os seus próprios intervalos sem dados no QGIS</translation>
    </message>
    <message>
        <source>it is being edited, and unsaved edits are not in the file</source>
        <translation>está em edição, e as edições não guardadas não estão no arquivo</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>it is not a file on this machine</source>
        <translation>não é um arquivo deste computador</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>não é um arquivo simples</translation>
    </message>
    <message>
        <source>iteratively reweighted multivariate alteration detection; insensitive to linear radiometric differences.</source>
        <translation>detecção de alterações multivariada com reponderação iterativa; insensível a diferenças radiométricas lineares.</translation>
    </message>
    <message>
        <source>its CRS cannot be written</source>
        <translation>o seu SRC não pode ser gravado</translation>
    </message>
    <message>
        <source>its CRS in QGIS ({}) is not that of its file</source>
        <translation>o seu SRC no QGIS ({}) não é o do seu arquivo</translation>
    </message>
    <message>
        <source>its certificates are damaged</source>
        <translation>seus certificados estão danificados</translation>
    </message>
    <message>
        <source>its datum is not that of the image; it goes where QGIS draws it</source>
        <translation>o seu datum não é o da imagem; vai para onde o QGIS a desenha</translation>
    </message>
    <message>
        <source>its file contains several layers</source>
        <translation>o seu arquivo contém várias camadas</translation>
    </message>
    <message>
        <source>its format ({}) is read by QGIS only</source>
        <translation>o seu formato ({}) só é lido pelo QGIS</translation>
    </message>
    <message>
        <source>its texts are encoded as is chosen in QGIS</source>
        <translation>os seus textos são codificados como escolhido no QGIS</translation>
    </message>
    <message>
        <source>joins the maps from the coarsest to the finest.</source>
        <translation>une os mapas do mais grosso ao mais fino.</translation>
    </message>
    <message>
        <source>learns more in a short training.</source>
        <translation>aprende mais em um treino curto.</translation>
    </message>
    <message>
        <source>length of the standardised change vector; fast.</source>
        <translation>comprimento do vetor de mudança padronizado; rápido.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <source>linear-probe, knn and fine-tune need folders or zips of labelled images with one folder per class. change needs one folder per city, each with the rasters before, after and change. segmentation needs folders that hold the folders images and masks, with files of equal names, or rasters with a layer of polygons.</source>
        <translation>linear-probe, knn e fine-tune precisam de pastas ou zips de imagens rotuladas com uma pasta por classe. change precisa de uma pasta por cidade, cada uma com os rasters before, after e change. segmentation precisa de pastas com as pastas images e masks, com arquivos dos mesmos nomes, ou rasters com uma camada de polígonos.</translation>
    </message>
    <message>
        <source>linear: one layer, fitted to its end; best in most cases. neighbours: the labelled places that look most alike decide. tuned: the encoder learns as well, which takes minutes; it is kept only if it does better than the linear layer.</source>
        <translation>linear: uma camada, ajustada até o fim; o melhor na maioria dos casos. neighbours: decidem os lugares rotulados mais parecidos. tuned: o codificador também aprende, o que leva minutos; só é mantido se for melhor que a camada linear.</translation>
    </message>
    <message>
        <source>little</source>
        <translation>pouco</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>IoU média</translation>
    </message>
    <message>
        <source>minutes, to see that it works.</source>
        <translation>minutos, para ver que funciona.</translation>
    </message>
    <message>
        <source>much</source>
        <translation>muito</translation>
    </message>
    <message>
        <source>names of classes.</source>
        <translation>nomes de classes.</translation>
    </message>
    <message>
        <source>none, points are drawn</source>
        <translation>nenhuma, são sorteados pontos</translation>
    </message>
    <message>
        <source>none; gaussian: each score is combined with those around it, because change is rarely one pixel wide; or outlines: the same, then drawn along the outlines that both images show.</source>
        <translation>none; gaussian: cada pontuação é combinada com as que a rodeiam, porque a mudança raramente tem um pixel de largura; ou outlines: o mesmo, traçado depois ao longo dos contornos que ambas as imagens mostram.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sem uso</translation>
    </message>
    <message>
        <source>nothing: {size} are read from {folder}</source>
        <translation>nada: {size} são lidos de {folder}</translation>
    </message>
    <message>
        <source>object detection,boxes,count,cars,buildings,boats,labels,COCO,YOLO,training,supervised,learn</source>
        <translation>deteção de objetos,caixas,contar,carros,edifícios,barcos,rótulos,COCO,YOLO,treino,supervisionado,aprender</translation>
    </message>
    <message>
        <source>object detection,boxes,count,cars,buildings,boats,model,predict,districts</source>
        <translation>deteção de objetos,caixas,contar,carros,edifícios,barcos,modelo,prever,distritos</translation>
    </message>
    <message>
        <source>objects.gpkg of the first date, written by detect-objects.</source>
        <translation>objects.gpkg da primeira data, escrito por detect-objects.</translation>
    </message>
    <message>
        <source>objects.gpkg of the second date, written by detect-objects.</source>
        <translation>objects.gpkg da segunda data, escrito por detect-objects.</translation>
    </message>
    <message>
        <source>on a square grid with a random start.</source>
        <translation>em uma grade quadrada com início aleatório.</translation>
    </message>
    <message>
        <source>one layer, fitted to its end; best in most cases.</source>
        <translation>uma camada, ajustada até o fim; o melhor na maioria dos casos.</translation>
    </message>
    <message>
        <source>only some of its features are selected</source>
        <translation>só algumas das suas feições estão selecionadas</translation>
    </message>
    <message>
        <source>other images, bands or patches, or images that have changed</source>
        <translation>outras imagens, bandas ou patches, ou imagens que mudaram</translation>
    </message>
    <message>
        <source>patterns in the bands and the encoder's maps, and how well one date predicts the other; best on average of the methods that learn nothing.</source>
        <translation>padrões nas bandas e nos mapas do codificador, e quão bem uma data prediz a outra; o melhor, em média, dos métodos que nada aprendem.</translation>
    </message>
    <message>
        <source>patterns in the feature maps of an encoder, and how well one date predicts the other.</source>
        <translation>padrões nos mapas de características de um codificador, e quão bem uma data prediz a outra.</translation>
    </message>
    <message>
        <source>pip needs a Python.</source>
        <translation>O pip precisa de um Python.</translation>
    </message>
    <message>
        <source>pixels where it is 0 have no data.</source>
        <translation>os pixels onde é 0 não têm dados.</translation>
    </message>
    <message>
        <source>pools the coarsest map at several sizes and joins all maps, for segmentation only.</source>
        <translation>agrega o mapa mais grosso em vários tamanhos e une todos os mapas, só para segmentação.</translation>
    </message>
    <message>
        <source>python-fmask</source>
        <translation>python-fmask</translation>
    </message>
    <message>
        <source>quick: trains a small network on the bands, their texture and an encoder's maps; takes seconds. thorough: also trains the encoder, together with a decoder; takes minutes to hours and needs many labels.</source>
        <translation>quick: treina uma pequena rede com as bandas, a sua textura e os mapas de um codificador; demora segundos. thorough: treina também o codificador, juntamente com um decodificador; demora de minutos a horas e precisa de muitos rótulos.</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>pesos aleatórios</translation>
    </message>
    <message>
        <source>reference is {reference}.</source>
        <translation>reference é {reference}.</translation>
    </message>
    <message>
        <source>scene classification,tiles,places,land use,labels,training,supervised,learn</source>
        <translation>classificação de cenas,ladrilhos,lugares,uso do solo,rótulos,treino,supervisionado,aprender</translation>
    </message>
    <message>
        <source>scene classification,tiles,places,land use,model,predict,probability</source>
        <translation>classificação de cenas,ladrilhos,lugares,uso do solo,modelo,prever,probabilidade</translation>
    </message>
    <message>
        <source>scene classification; no data, defects, cloud shadows, clouds and cirrus are hidden (0, 1, 3, 8, 9, 10).</source>
        <translation>classificação de cena; são ocultados sem dados, defeitos, sombras de nuvens, nuvens e cirros (0, 1, 3, 8, 9, 10).</translation>
    </message>
    <message>
        <source>shift {:.1f} px</source>
        <translation>deslocamento {:.1f} px</translation>
    </message>
    <message>
        <source>similar,search,find,retrieval,tiles,places,example,archive</source>
        <translation>parecido,procurar,encontrar,recuperação,ladrilhos,lugares,exemplo,acervo</translation>
    </message>
    <message>
        <source>smoothed by </source>
        <translation>suavizado em </translation>
    </message>
    <message>
        <source>standardised: each band of each image is scaled to mean 0 and standard deviation 1. fixed: by the mean and deviation below.</source>
        <translation>standardised: cada banda de cada imagem é escalada para média 0 e desvio padrão 1. fixed: com a média e o desvio abaixo.</translation>
    </message>
    <message>
        <source>start from: {}</source>
        <translation>partir de: {}</translation>
    </message>
    <message>
        <source>task is {choice}.</source>
        <translation>task é {choice}.</translation>
    </message>
    <message>
        <source>the checkout</source>
        <translation>a cópia do repositório</translation>
    </message>
    <message>
        <source>the corner of a crop hardly counts when cells are matched, and each process adds every key once more.</source>
        <translation>o canto de um recorte quase não conta ao emparelhar células, e cada processo adiciona cada chave mais uma vez.</translation>
    </message>
    <message>
        <source>the encoder learns as well, which takes minutes; it is kept only if it does better than the linear layer.</source>
        <translation>o codificador também aprende, o que leva minutos; só é mantido se for melhor que a camada linear.</translation>
    </message>
    <message>
        <source>the environment variable {}</source>
        <translation>a variável de ambiente {}</translation>
    </message>
    <message>
        <source>the fused score, and what a small network learns on this very pair, without labels. Clearly better where pixels are finer than 3 m and where large even areas change, such as water; worse than fused where change is rare at 10 m. Takes two to three times as long.</source>
        <translation>a pontuação fundida, e o que uma pequena rede aprende com este mesmo par, sem rótulos. Claramente melhor onde os pixels são mais finos do que 3 m e onde mudam grandes áreas uniformes, como a água; pior do que fused onde a mudança é rara a 10 m. Demora duas a três vezes mais.</translation>
    </message>
    <message>
        <source>the labelled places that look most alike decide.</source>
        <translation>decidem os lugares rotulados mais parecidos.</translation>
    </message>
    <message>
        <source>the name of a class if there is such a name, otherwise its value; what could be either is refused.</source>
        <translation>o nome de uma classe, se existir, ou então o seu valor; o que puder ser ambos é recusado.</translation>
    </message>
    <message>
        <source>the nodata value of its file is switched off in QGIS</source>
        <translation>o valor sem dados do seu arquivo está desativado no QGIS</translation>
    </message>
    <message>
        <source>the numbers of python-fmask; null, cloud and shadow are hidden (0, 2, 3).</source>
        <translation>os números de python-fmask; são ocultados nulo, nuvem e sombra (0, 2, 3).</translation>
    </message>
    <message>
        <source>the options of the plugin</source>
        <translation>as opções do complemento</translation>
    </message>
    <message>
        <source>the package index that pip is set up with</source>
        <translation>o índice de pacotes configurado para o pip</translation>
    </message>
    <message>
        <source>the set-up</source>
        <translation>a instalação</translation>
    </message>
    <message>
        <source>the sizes and durations used in the publication.</source>
        <translation>os tamanhos e as durações usados na publicação.</translation>
    </message>
    <message>
        <source>the values that you name are hidden.</source>
        <translation>são ocultados os valores indicados.</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>o arquivo inteiro</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>não há nenhum</translation>
    </message>
    <message>
        <source>threshold is {rule}.</source>
        <translation>threshold é {rule}.</translation>
    </message>
    <message>
        <source>told by the name of the file.</source>
        <translation>é indicado pelo nome do arquivo.</translation>
    </message>
    <message>
        <source>torch ({torch}) and torchvision ({torchvision}) come from different places.</source>
        <translation>torch ({torch}) e torchvision ({torchvision}) vêm de lugares diferentes.</translation>
    </message>
    <message>
        <source>torch or torchvision is missing in the new environment.</source>
        <translation>Falta torch ou torchvision no ambiente novo.</translation>
    </message>
    <message>
        <source>trains a small network on the bands, their texture and an encoder's maps; takes seconds.</source>
        <translation>treina uma pequena rede com as bandas, a sua textura e os mapas de um codificador; demora segundos.</translation>
    </message>
    <message>
        <source>transparency if nearly all of its values are 0 or the highest one.</source>
        <translation>transparência se quase todos os seus valores são 0 ou o mais alto.</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>uv, a program that installs packages; it is fetched first ({size:.0f} MB)</source>
        <translation>uv, um programa que instala pacotes; é baixado antes ({size:.0f} MB)</translation>
    </message>
    <message>
        <source>uv, which is on this computer</source>
        <translation>uv, que está neste computador</translation>
    </message>
    <message>
        <source>values of classes.</source>
        <translation>valores de classes.</translation>
    </message>
    <message>
        <source>version {other} of the engine in place of {own}</source>
        <translation>versão {other} do motor em vez de {own}</translation>
    </message>
    <message>
        <source>what is inside the frame? Press its key. Each answer is saved at once.</source>
        <translation>o que há dentro da moldura? Pressione a sua tecla. Cada resposta é guardada de imediato.</translation>
    </message>
    <message>
        <source>window_px {window_px}, halo_px {halo_px}, align_px {align_px} make no tiles.</source>
        <translation>window_px {window_px}, halo_px {halo_px}, align_px {align_px} não dão nenhum bloco.</translation>
    </message>
    <message>
        <source>with momentum, as SwiMDiff was published.</source>
        <translation>com momentum, como SwiMDiff foi publicado.</translation>
    </message>
    <message>
        <source>your answer is {}. Another key changes it.</source>
        <translation>a sua resposta é {}. Outra tecla a muda.</translation>
    </message>
    <message>
        <source>{:.0f} s</source>
        <translation>{:.0f} s</translation>
    </message>
    <message>
        <source>{:.1f} %</source>
        <translation>{:.1f}%</translation>
    </message>
    <message>
        <source>{:.1f} GB memory</source>
        <translation>{:.1f} GB de memória</translation>
    </message>
    <message>
        <source>{:.1f} h</source>
        <translation>{:.1f} h</translation>
    </message>
    <message>
        <source>{:.1f} keys of the same scene in the queue</source>
        <translation>{:.1f} chaves da mesma cena na fila</translation>
    </message>
    <message>
        <source>{:.2f} %</source>
        <translation>{:.2f}%</translation>
    </message>
    <message>
        <source>{:g} % interval: {} to {}</source>
        <translation>Intervalo de {:g} %: de {} a {}</translation>
    </message>
    <message>
        <source>{:g} m</source>
        <translation>{:g} m</translation>
    </message>
    <message>
        <source>{address} cannot be reached: {reason}</source>
        <translation>Não é possível chegar a {address}: {reason}</translation>
    </message>
    <message>
        <source>{address} is not used. {reason}</source>
        <translation>{address} não é usado. {reason}</translation>
    </message>
    <message>
        <source>{advice} {setup}</source>
        <translation>{advice} {setup}</translation>
    </message>
    <message>
        <source>{appeared:,} appeared, {vanished:,} vanished, {stayed:,} stayed.</source>
        <translation>{appeared:,} apareceram, {vanished:,} desapareceram, {stayed:,} permaneceram.</translation>
    </message>
    <message>
        <source>{area_ha:,.2f} ha changed, {percent:.2f} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Mudaram {area_ha:,.2f} ha, {percent:.2f} % do que foi comparado, em {polygons:,} {polygons:área|áreas}.</translation>
    </message>
    <message>
        <source>{areas:,} {areas:area|areas}, {size}</source>
        <translation>{areas:,} {areas:área|áreas}, {size}</translation>
    </message>
    <message>
        <source>{asked} {asked:point is|points are} too few: the map has {count} {count:class|classes}, and each needs {fewest}.</source>
        <translation>{asked} {asked:ponto|pontos} {asked:é|são} poucos: o mapa tem {count} {count:classe|classes}, e cada uma precisa de {fewest}.</translation>
    </message>
    <message>
        <source>{before} ({before_width} x {before_height} px) and {after} ({after_width} x {after_height} px) are not georeferenced and differ in size.</source>
        <translation>{before} ({before_width} x {before_height} px) e {after} ({after_width} x {after_height} px) não estão georreferenciados e têm tamanhos diferentes.</translation>
    </message>
    <message>
        <source>{before} and {after} do not overlap.</source>
        <translation>{before} e {after} não se sobrepõem.</translation>
    </message>
    <message>
        <source>{before} and {after} have no pixel with data in both.</source>
        <translation>{before} e {after} não têm nenhum pixel com dados em ambos.</translation>
    </message>
    <message>
        <source>{before} and {after} share only one row or column of pixels.</source>
        <translation>{before} e {after} só partilham uma linha ou uma coluna de pixels.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {labels} {labels:label|labels}: {overall:.1f} % of the pixels of labels that were left out are right, {balanced:.1f} % as the mean over the classes.</source>
        <translation>{classes} {classes:classe|classes} a partir de {labels} {labels:rótulo|rótulos}: {overall:.1f} % dos pixels de rótulos excluídos estão certos, {balanced:.1f} % como média das classes.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {labels} {labels:label|labels}; the accuracy was not measured.</source>
        <translation>{classes} {classes:classe|classes} a partir de {labels} {labels:rótulo|rótulos}; a exatidão não foi medida.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {objects:,} {objects:object|objects}: average precision {average:.2f} where areas were left out; of 100 objects found, {precision:.0f} are right, and {recall:.0f} of 100 are found.</source>
        <translation>{classes} {classes:classe|classes} a partir de {objects:,} {objects:objeto|objetos}: precisão média {average:.2f} onde foram excluídas áreas; de 100 objetos encontrados, {precision:.0f} estão certos, e são encontrados {recall:.0f} de 100.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {objects:,} {objects:object|objects}; how well they are found was not measured.</source>
        <translation>{classes} {classes:classe|classes} a partir de {objects:,} {objects:objeto|objetos}; não foi medido o quanto são encontrados.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {tiles} labelled {tiles:place|places}: {overall:.1f} % of the places that were left out are right, {balanced:.1f} % with all classes alike.</source>
        <translation>{classes} {classes:classe|classes} a partir de {tiles} {tiles:lugar rotulado|lugares rotulados}: {overall:.1f} % dos lugares excluídos estão corretos, {balanced:.1f} % com todas as classes por igual.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} from {tiles} labelled {tiles:place|places}; how well they are told apart was not measured.</source>
        <translation>{classes} {classes:classe|classes} a partir de {tiles} {tiles:lugar rotulado|lugares rotulados}; não foi medido o quanto se distinguem.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes} on {area:,.2f} ha; the largest is {largest} ({percent:.1f} %).</source>
        <translation>{classes} {classes:classe|classes} em {area:,.2f} ha; a maior é {largest} ({percent:.1f} %).</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes}, several a place, from {tiles} labelled {tiles:place|places}. Of the places that were left out: mean average precision {precision:.2f}, mean F1 {f1:.2f}.</source>
        <translation>{classes} {classes:classe|classes}, várias por lugar, de {tiles} {tiles:lugar rotulado|lugares rotulados}. Nos lugares deixados de fora: precisão média das classes {precision:.2f}, F1 médio {f1:.2f}.</translation>
    </message>
    <message>
        <source>{classes} {classes:class|classes}, {labels} {labels:label|labels}.</source>
        <translation>{classes} {classes:classe|classes}, {labels} {labels:rótulo|rótulos}.</translation>
    </message>
    <message>
        <source>{count:,} more, in counts.csv</source>
        <translation>{count:,} mais, em counts.csv</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} test {total:image|images} {count:is|are} among the training images as well, so the figures are too good. Remove them from one side, or choose the same path for both, which splits the images.</source>
        <translation>{count:,} de {total:,} {total:imagem|imagens} de teste {count:está|estão} também entre as de treino; por isso, os números são bons demais. Remova-as de um lado, ou escolha o mesmo caminho para ambos, o que reparte as imagens.</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} {total:place|places} {count:has|have} no probabilities in {path}: left out of the curve.</source>
        <translation>{count:,} de {total:,} lugares não {count:tem|têm} probabilidades em {path}: excluídos da curva.</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} {total:point|points} {count:has|have} no class yet: left out. The figures hold as if they were like the others; label them too.</source>
        <translation>{count:,} de {total:,} {total:ponto|pontos} ainda não {count:tem|têm} classe: excluídos. Os números valem como se eles fossem iguais aos outros; rotule-os também.</translation>
    </message>
    <message>
        <source>{count:,} test {count:image is|images are} among the training images as well: {names}.</source>
        <translation>{count:,} {count:imagem de teste está|imagens de teste estão} também entre as de treino: {names}.</translation>
    </message>
    <message>
        <source>{count:,} {count:file|files} of the label table {count:is|are} not among the images, such as {names}.</source>
        <translation>{count:,} {count:arquivo|arquivos} da tabela de rótulos não {count:está|estão} entre as imagens, como {names}.</translation>
    </message>
    <message>
        <source>{count:,} {count:folder holds no image and is|folders hold no image and are} no class: {names}.</source>
        <translation>{count:,} {count:pasta não contém nenhuma imagem e não é|pastas não contêm nenhuma imagem e não são} classe: {names}.</translation>
    </message>
    <message>
        <source>{count:,} {count:image is|images are} not in the label table and {count:was|were} left out.</source>
        <translation>{count:,} {count:imagem|imagens} não {count:está|estão} na tabela de rótulos e {count:foi|foram} {count:excluída|excluídas}.</translation>
    </message>
    <message>
        <source>{count:,} {count:image|images} had another size and {count:was|were} resampled to {width_px} x {height_px} px.</source>
        <translation>{count:,} {count:imagem|imagens} {count:tinha|tinham} outro tamanho e {count:foi|foram} {count:reamostrada|reamostradas} para {width_px} x {height_px} px.</translation>
    </message>
    <message>
        <source>{count:,} {count:object|objects} are left out, since they lie where only one of the dates was searched.</source>
        <translation>{count:,} {count:objeto é excluído|objetos são excluídos}, porque ali só se procurou numa das datas.</translation>
    </message>
    <message>
        <source>{count:,} {count:object|objects} that no window saw as a whole {count:was|were} joined from {count:its|their} pieces.</source>
        <translation>{count:,} {count:objeto|objetos} que nenhuma janela viu {count:inteiro|inteiros} {count:foi unido|foram unidos} a partir das suas partes.</translation>
    </message>
    <message>
        <source>{count:,} {count:object|objects}: {classes}.</source>
        <translation>{count:,} {count:objeto|objetos}: {classes}.</translation>
    </message>
    <message>
        <source>{count:,} {count:patch|patches}</source>
        <translation>{count:,} {count:patch|patches}</translation>
    </message>
    <message>
        <source>{count:,} {count:point|points}, simple random, in {classes} {classes:class|classes}.</source>
        <translation>{count:,} {count:ponto|pontos}, aleatório simples, em {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>{count:,} {count:point|points}, stratified random, in {classes} {classes:class|classes}.</source>
        <translation>{count:,} {count:ponto|pontos}, aleatório estratificado, em {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>{count:,} {count:point|points}, systematic, in {classes} {classes:class|classes}.</source>
        <translation>{count:,} {count:ponto|pontos}, sistemático, em {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>{count:,} {count:scene|scenes}</source>
        <translation>{count:,} {count:cena|cenas}</translation>
    </message>
    <message>
        <source>{count:,} {count:step|steps}</source>
        <translation>{count:,} {count:passo|passos}</translation>
    </message>
    <message>
        <source>{count} damaged {count:patch|patches}</source>
        <translation>{count} {count:patch danificado|patches danificados}</translation>
    </message>
    <message>
        <source>{count} more {count:run has|runs have} failed; {table} lists all of them.</source>
        <translation>Mais {count} {count:execução falhou|execuções falharam}; {table} enumera todas.</translation>
    </message>
    <message>
        <source>{count} more {count:worker|workers} cannot be used: {name} {there} is there, {here} is here. Install the same version on all machines.</source>
        <translation>{count} {count:outro processo de cálculo não pode|outros processos de cálculo não podem} ser usados: lá está {name} {there}, aqui {here}. Instale a mesma versão em todas as máquinas.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} {looked_at:image|images} that were looked at {count:has|have} large areas of the value {value:g} in every band, which count as data: {names}. If they show nothing, as beside a scene, enter {value:g} under “Nodata”; else they distort statistics and results.</source>
        <translation>{count} de {looked_at} {looked_at:imagem examinada tem|imagens examinadas têm} grandes áreas com o valor {value:g} em todas as bandas, que contam como dados: {names}. Se não mostram nada, como ao lado de uma cena, insira {value:g} em “Valor sem dados”; caso contrário, distorcem as estatísticas e os resultados.</translation>
    </message>
    <message>
        <source>{count} of {tested} tested {tested:feature|features} {count:lies|lie} within {reach_px:g} px of a feature that was learned from; the nearest is {nearest_px:.1f} px away (from outline to outline). The accuracy may look better than it is. Draw further apart, or choose larger blocks.</source>
        <translation>{count} de {tested} feições testadas {count:está|estão} a menos de {reach_px:g} px de uma feição com que se aprendeu; a mais próxima está a {nearest_px:.1f} px (de contorno a contorno). A exatidão pode parecer melhor do que é. Desenhe mais afastado, ou escolha blocos maiores.</translation>
    </message>
    <message>
        <source>{count} of {tested} tested {tested:feature|features} {count:lies|lie} within {reach_px:g} px of a feature that was learned from; the nearest is {nearest_px:.1f} px away (from outline to outline). The accuracy may look better than it is. Draw further apart, or validate with blocks.</source>
        <translation>{count} de {tested} feições testadas {count:está|estão} a menos de {reach_px:g} px de uma feição com que se aprendeu; a mais próxima está a {nearest_px:.1f} px (de contorno a contorno). A exatidão pode parecer melhor do que é. Desenhe mais afastado, ou valide com blocos.</translation>
    </message>
    <message>
        <source>{count} of {tested} tested {tested:tile|tiles} {count:overlaps|overlap} one that was learned from. The accuracy may look better than it is. Use larger blocks, or no overlap.</source>
        <translation>{count} de {tested} {tested:ladrilho testado|ladrilhos testados} {count:sobrepõe-se|sobrepõem-se} a um de que se aprendeu. A exatidão pode parecer melhor do que é. Use blocos maiores, ou nenhuma sobreposição.</translation>
    </message>
    <message>
        <source>{count} of {tiles} {tiles:tile|tiles} got no class, because less than half of {count:its|their} pixels have data. Tiles at the corners may lie outside of the image with more than half of their area.</source>
        <translation>{count} de {tiles} {tiles:ladrilho|ladrilhos} {count:ficou|ficaram} sem classe, porque menos de metade dos seus pixels tem dados. Nos cantos, um ladrilho pode ficar com mais de metade da sua área fora da imagem.</translation>
    </message>
    <message>
        <source>{count} of {total} {total:image|images} cannot be opened and {count:is|are} left out: {reasons}</source>
        <translation>{count} de {total} imagens não {count:pode|podem} ser {count:aberta|abertas} e {count:é|são} {count:excluída|excluídas}: {reasons}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:image|images} cannot be used: {reasons}</source>
        <translation>{count} de {total} imagens não podem ser usadas: {reasons}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:object|objects} are longer than the {most:.0f} px that are seen at once, so their boxes will be rough. Choose a smaller “Enlargement”, or train a model of their own for them.</source>
        <translation>{count} de {total} {total:objeto|objetos} {count:é mais comprido|são mais compridos} do que os {most:.0f} px vistos de uma vez, por isso os seus retângulos serão imprecisos. Escolha uma “Ampliação” menor, ou treine para eles um modelo próprio.</translation>
    </message>
    <message>
        <source>{count} searched {count:area|areas}.</source>
        <translation>{count} {count:área examinada|áreas examinadas}.</translation>
    </message>
    <message>
        <source>{count} {count:area is|areas are} so large that {count:it was|they were} cut in the polygons; the parts are features of their own.</source>
        <translation>{count} {count:área é tão grande que foi cortada|áreas são tão grandes que foram cortadas} nos polígonos; as partes são feições próprias.</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by colour</source>
        <translation>{count} {count:banda|bandas} por cor</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by name</source>
        <translation>{count} {count:banda|bandas} por nome</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by order</source>
        <translation>{count} {count:banda|bandas} por ordem</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} by wavelength</source>
        <translation>{count} {count:banda|bandas} por comprimento de onda</translation>
    </message>
    <message>
        <source>{count} {count:band|bands} of {label} {count:has|have} another resolution than those that were put together, and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:banda|bandas} de {label} {count:tem|têm} uma resolução diferente das que foram juntadas, e {count:é|são} {count:excluída|excluídas}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:box|boxes} of the labelled images {count:lies|lie} outside of the image or {count:is|are} narrower than a pixel: left out. Look at the labels if you did not expect this.</source>
        <translation>{count} {count:caixa|caixas} das imagens rotuladas {count:fica|ficam} fora da imagem ou {count:é|são} mais {count:estreita|estreitas} do que um píxel: {count:excluída|excluídas}. Verifique os rótulos se não esperava isso.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} left out, because {count:its date|their dates} can be read in several ways: {names}. Write dates with the year first, such as 2023-12-05.</source>
        <translation>{count} {count:ficheiro fica|ficheiros ficam} de fora, porque {count:a sua data se pode|as suas datas se podem} ler de várias maneiras: {names}. Escreva as datas com o ano primeiro, por exemplo 2023-12-05.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} left out, without a date, as a mask or preview, or in no pair of two dates of a place: {names}.</source>
        <translation>{count} {count:ficheiro fica|ficheiros ficam} de fora, sem data, por ser máscara ou pré-visualização, ou em nenhum par de duas datas de um lugar: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of {label} {count:has the name|have names} of masks, quality bands, thermal bands or previews, and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:arquivo|arquivos} de {label} {count:tem nome|têm nomes} de máscaras, bandas de qualidade, bandas térmicas ou pré-visualizações, e {count:é excluído|são excluídos}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:has|have} no class from the list: select {count:it|them} and press the key of {count:its|their} class.</source>
        <translation>{count} não {count:tem|têm} classe da lista: selecione-os e pressione a tecla da sua classe.</translation>
    </message>
    <message>
        <source>{count} {count:image has|images have} the same pixels as another one. What looks the same is learned from or tested, never both.</source>
        <translation>{count} {count:imagem tem|imagens têm} os mesmos pixels que outra. O que parece igual é aprendido ou testado, nunca ambos.</translation>
    </message>
    <message>
        <source>{count} {count:image is|images are} not in the scene table and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:imagem|imagens} não {count:está|estão} na tabela de cenas e {count:é|são} {count:excluída|excluídas}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:image is|images are} smaller than a patch of {patch_px} px and left out: {names}.</source>
        <translation>{count} {count:imagem|imagens} {count:é|são} {count:menor|menores} do que um patch de {patch_px} px e {count:é|são} {count:excluída|excluídas}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:image|images} could not be used: {reasons}</source>
        <translation>{count} imagens não puderam ser usadas: {reasons}</translation>
    </message>
    <message>
        <source>{count} {count:image|images} of {label} {count:does|do} not have the bands {wanted} and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:imagem|imagens} de {label} não {count:tem|têm} as bandas {wanted} e {count:é|são} {count:excluída|excluídas}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:image|images} smaller than a patch</source>
        <translation>{count} {count:imagem menor|imagens menores} que um patch</translation>
    </message>
    <message>
        <source>{count} {count:image|images} that cannot be opened</source>
        <translation>{count} {count:imagem que não pode ser aberta|imagens que não podem ser abertas}</translation>
    </message>
    <message>
        <source>{count} {count:image|images} that the scene table does not name</source>
        <translation>{count} {count:imagem|imagens} que a tabela de cenas não menciona</translation>
    </message>
    <message>
        <source>{count} {count:image|images} without the wanted bands</source>
        <translation>{count} {count:imagem|imagens} sem as bandas pedidas</translation>
    </message>
    <message>
        <source>{count} {count:image|images}, such as those in {path}, {count:has|have} no folder of labels: left out. Put the boxes into a folder called labels that lies as the folder images does.</source>
        <translation>{count} {count:imagem|imagens}, como as de {path}, não {count:tem|têm} pasta de rótulos: {count:excluída|excluídas}. Coloque as caixas numa pasta chamada labels, situada como a pasta images.</translation>
    </message>
    <message>
        <source>{count} {count:label is|labels are} {name} now. Saved.</source>
        <translation>{count} {count:rótulo|rótulos} {count:é|são} agora {name}. Guardado.</translation>
    </message>
    <message>
        <source>{count} {count:label|labels} deleted. Undo brings {count:it|them} back.</source>
        <translation>{count} {count:rótulo eliminado|rótulos eliminados}. Desfazer {count:recupera-o|recupera-os}.</translation>
    </message>
    <message>
        <source>{count} {count:label|labels}, saved.</source>
        <translation>{count} {count:rótulo|rótulos}, guardados.</translation>
    </message>
    <message>
        <source>{count} {count:patch is|patches are} damaged and left out: {reasons}</source>
        <translation>{count} {count:patch|patches} {count:está|estão} {count:danificado|danificados} e {count:é|são} {count:excluído|excluídos}: {reasons}</translation>
    </message>
    <message>
        <source>{count} {count:patch|patches} in {scenes} {scenes:scene|scenes}</source>
        <translation>{count} {count:patch|patches} em {scenes} {scenes:cena|cenas}</translation>
    </message>
    <message>
        <source>{count} {count:patch|patches} with too little data</source>
        <translation>{count} {count:patch|patches} com dados de menos</translation>
    </message>
    <message>
        <source>{count} {count:place has|places have} no truth raster and {count:is|are} left out: {names}.</source>
        <translation>{count} {count:lugar|lugares} não {count:tem|têm} um raster de verdade terrestre e {count:é|são} {count:excluído|excluídos}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:place|places} found, ranked. Click another one to search again.</source>
        <translation>{count} {count:lugar encontrado|lugares encontrados}, em ordem. Clique em outro para procurar de novo.</translation>
    </message>
    <message>
        <source>{count} {count:place|places} of {searched:,} {searched:tile|tiles}, with similarities from {most:.2f} down to {least:.2f}.</source>
        <translation>{count} {count:lugar|lugares} de {searched:,} {searched:ladrilho|ladrilhos}, com semelhanças de {most:.2f} a {least:.2f}.</translation>
    </message>
    <message>
        <source>{count} {count:place|places} where a label would help most.</source>
        <translation>{count} {count:lugar|lugares} onde um rótulo mais ajudaria.</translation>
    </message>
    <message>
        <source>{count} {count:point is|points are} too few for {wanted} in each of {classes} {classes:class|classes}: each gets at least {least}. Areas and accuracies of rare classes will have wide intervals.</source>
        <translation>{count} {count:ponto|pontos} {count:é|são} poucos para {wanted} em cada uma de {classes} {classes:classe|classes}: cada uma recebe pelo menos {least}. As áreas e exatidões das classes raras terão intervalos largos.</translation>
    </message>
    <message>
        <source>{count} {count:process computes|processes compute} for {address}.</source>
        <translation>{count} {count:processo calcula|processos calculam} para {address}.</translation>
    </message>
    <message>
        <source>{count} {count:process is|processes are} being started.</source>
        <translation>{count} {count:processo está|processos estão} sendo iniciados.</translation>
    </message>
    <message>
        <source>{count} {count:process waits|processes wait} for work from {address}.</source>
        <translation>{count} {count:processo espera|processos esperam} trabalho de {address}.</translation>
    </message>
    <message>
        <source>{count} {count:run repeats an earlier one|runs repeat earlier ones} with the same inputs and values, and {count:counts|count} once by date: {names}.</source>
        <translation>{count} {count:execução repete uma anterior|execuções repetem outras anteriores} com as mesmas entradas e valores e {count:conta|contam} uma só vez por data: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:tensor is|tensors are} not in the file, the first of them {first}. They have random values; the maps that depend on them are not offered for comparing dates.</source>
        <translation>{count} {count:tensor|tensores} não {count:está|estão} no arquivo, o primeiro deles {first}. Têm valores aleatórios; os mapas que dependem deles não são oferecidos para comparar datas.</translation>
    </message>
    <message>
        <source>{count} {count:tensor|tensors} of the file {count:is|are} not part of the encoder and {count:was|were} left: {names}.</source>
        <translation>{count} {count:tensor|tensores} do arquivo não {count:faz|fazem} parte do codificador e {count:foi|foram} {count:deixado|deixados}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:window|windows} where labels would help most.</source>
        <translation>{count} {count:janela|janelas} onde rótulos ajudariam mais.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers} of the cluster did not finish a window in time and {count:is|are} started again.</source>
        <translation>{count} {count:processo|processos} do cluster não {count:concluiu|concluíram} uma janela a tempo e {count:é reiniciado|são reiniciados}.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers} of the cluster {count:computes|compute}. The images are read there.</source>
        <translation>{count} {count:processo de cálculo do cluster calcula|processos de cálculo do cluster calculam}. As imagens são lidas lá.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers} of the cluster {count:computes|compute}. The images cannot be read there, so their pixels are sent.</source>
        <translation>{count} {count:processo de cálculo do cluster calcula|processos de cálculo do cluster calculam}. As imagens não podem ser lidas lá, portanto os seus pixels são enviados.</translation>
    </message>
    <message>
        <source>{damaged} of the {read} patches read so far {damaged:is|are} damaged, which is more than one in a hundred; the last one is in {packed}, which was made from {place}.</source>
        <translation>{damaged} dos {read} patches lidos até agora {damaged:está danificado|estão danificados}, mais de um em cada cem; o último está em {packed}, criado a partir de {place}.</translation>
    </message>
    <message>
        <source>{damaged} of the {read} patches read so far {damaged:is|are} damaged, which is more than one in a hundred; the last one is in {place}.</source>
        <translation>{damaged} dos {read} patches lidos até agora {damaged:está danificado|estão danificados}, mais de um em cada cem; o último está em {place}.</translation>
    </message>
    <message>
        <source>{damaged} of {total} {total:image|images} {damaged:is|are} damaged, which is more than one in a hundred: {reasons}</source>
        <translation>{damaged} de {total} {total:imagem|imagens} {damaged:está danificada|estão danificadas}, mais de uma em cada cem: {reasons}</translation>
    </message>
    <message>
        <source>{damaged} of {total} {total:patch|patches} {damaged:is|are} damaged, which is more than one in a hundred: {reasons}</source>
        <translation>{damaged} de {total} {total:patch|patches} {damaged:está danificado|estão danificados}, mais de um em cada cem: {reasons}</translation>
    </message>
    <message>
        <source>{days} days make no certificate.</source>
        <translation>{days} dias não fazem um certificado.</translation>
    </message>
    <message>
        <source>{done} done, {failed} failed</source>
        <translation>{done} terminadas, {failed} falhadas</translation>
    </message>
    <message>
        <source>{done} of {all} {all:run has|runs have} a result, {failed} failed, {waiting} {waiting:is|are} left.</source>
        <translation>{done} de {all} {all:execução tem|execuções têm} resultado, {failed} com falha, {waiting} por fazer.</translation>
    </message>
    <message>
        <source>{example} has the bands 1 to {count}: {names}. To choose bands for a single source, write PATH{mark}1,2,3</source>
        <translation>{example} tem as bandas 1 a {count}: {names}. Para escolher as bandas de uma só origem, escreva PATH{mark}1,2,3</translation>
    </message>
    <message>
        <source>{final} is in use by another program; the finished file is {kept}.</source>
        <translation>{final} está em uso por outro programa; o arquivo concluído é {kept}.</translation>
    </message>
    <message>
        <source>{final} is in use by another program; the finished files take their places when it is not.</source>
        <translation>{final} está em uso por outro programa; os arquivos concluídos ocuparão o seu lugar quando não estiver.</translation>
    </message>
    <message>
        <source>{first} and {count} {count:other|others}</source>
        <translation>{first} e {count} {count:outro|outros}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} e {last}</translation>
    </message>
    <message>
        <source>{folder} contains no result of detect-change.</source>
        <translation>{folder} não contém nenhum resultado de detect-change.</translation>
    </message>
    <message>
        <source>{folder} contains no truth raster.</source>
        <translation>{folder} não contém nenhum raster de verdade terrestre.</translation>
    </message>
    <message>
        <source>{folder} contains no {name}.</source>
        <translation>{folder} não contém nenhum {name}.</translation>
    </message>
    <message>
        <source>{folder} contains the result of another job, {job}, which would be replaced.</source>
        <translation>{folder} contém o resultado de outro trabalho, {job}, que seria substituído.</translation>
    </message>
    <message>
        <source>{folder} contains the result of another run.</source>
        <translation>{folder} contém o resultado de outra execução.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} é um arquivo, não uma pasta.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} não responde na porta {port}.</translation>
    </message>
    <message>
        <source>{job} does not compute on a cluster.</source>
        <translation>{job} não calcula num cluster.</translation>
    </message>
    <message>
        <source>{job} has no parameter called {name}.</source>
        <translation>{job} não tem nenhum parâmetro chamado {name}.</translation>
    </message>
    <message>
        <source>{job} has no raster that a folder could be gone through for.</source>
        <translation>{job} não tem nenhum raster pelo qual percorrer uma pasta.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} is not a key.</source>
        <translation>{key} não é uma tecla.</translation>
    </message>
    <message>
        <source>{labels} contains {count} labelled {count:pixel|pixels} for {classes} {classes:class|classes}.</source>
        <translation>{labels} contém {count} pixels rotulados para {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>{label}: {files} {files:file|files} of one band each were put together into {count} {count:acquisition, which is a scene|acquisitions, each of which is a scene}.</source>
        <translation>{label}: {files} {files:arquivo|arquivos} de uma banda cada um foram juntados em {count} aquisições, cada uma das quais é uma cena.</translation>
    </message>
    <message>
        <source>{largest} of {area:,.0f} pixels.</source>
        <translation>{largest}, de um total de {area:,.0f} pixels.</translation>
    </message>
    <message>
        <source>{largest} of {area:,.2f} ha.</source>
        <translation>{largest}, de um total de {area:,.2f} ha.</translation>
    </message>
    <message>
        <source>{largest}, and {more} smaller {more:class|classes}, of {area:,.0f} pixels.</source>
        <translation>{largest}, e {more} {more:classe menor|classes menores}, de {area:,.0f} pixels.</translation>
    </message>
    <message>
        <source>{largest}, and {more} smaller {more:class|classes}, of {area:,.2f} ha.</source>
        <translation>{largest}, e {more} {more:classe menor|classes menores}, de {area:,.2f} ha.</translation>
    </message>
    <message>
        <source>{layer} cannot be read: {reason}</source>
        <translation>{layer} não pode ser lida: {reason}</translation>
    </message>
    <message>
        <source>{layer} cannot be written to.</source>
        <translation>Não é possível gravar em {layer}.</translation>
    </message>
    <message>
        <source>{layer} cannot store labels of this kind.</source>
        <translation>{layer} não pode guardar rótulos deste tipo.</translation>
    </message>
    <message>
        <source>{layer} has nodata settings in QGIS that a file cannot store.</source>
        <translation>{layer} tem configurações sem dados no QGIS que um arquivo não pode guardar.</translation>
    </message>
    <message>
        <source>{layer} is a table without geometries.</source>
        <translation>{layer} é uma tabela sem geometrias.</translation>
    </message>
    <message>
        <source>{layer} is an image rendered by a server ({provider}); its colours are not measurements.</source>
        <translation>{layer} é uma imagem gerada por um servidor ({provider}); as suas cores não são medições.</translation>
    </message>
    <message>
        <source>{layer} is not a raster layer.</source>
        <translation>{layer} não é uma camada raster.</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer.</source>
        <translation>{layer} não é uma camada vetorial.</translation>
    </message>
    <message>
        <source>{learned} {learned:image or polygon is|images or polygons are} left to train on, {tested} to test on.</source>
        <translation>{learned:Resta|Restam} {learned} {learned:imagem ou polígono|imagens ou polígonos} para treinar, {tested} para testar.</translation>
    </message>
    <message>
        <source>{library} has no build for Python {version} on {machine}.</source>
        <translation>Não há {library} para o Python {version} em {machine}.</translation>
    </message>
    <message>
        <source>{map} has no data at any of the places in {reference}.</source>
        <translation>{map} não tem dados em nenhum dos lugares de {reference}.</translation>
    </message>
    <message>
        <source>{mask} does not cover anything of what is compared.</source>
        <translation>{mask} não cobre nada do que é comparado.</translation>
    </message>
    <message>
        <source>{mask} has {width} x {height} pixels, but its image has {image_width} x {image_height}.</source>
        <translation>{mask} tem {width} x {height} pixels, mas a sua imagem tem {image_width} x {image_height}.</translation>
    </message>
    <message>
        <source>{model} needs the bands {wanted}, but the rasters have {known}.</source>
        <translation>{model} precisa das bandas {wanted}, mas os rasters têm {known}.</translation>
    </message>
    <message>
        <source>{names} differ only in capital letters and are treated as different classes. Give them one name if they are the same.</source>
        <translation>{names} só diferem nas maiúsculas e são tratadas como classes diferentes. Dê-lhes um mesmo nome se forem a mesma.</translation>
    </message>
    <message>
        <source>{names}: all places of {count:this class lie|these classes lie} in one part, so nothing could be learned without it. {count:It was|They were} not tested.</source>
        <translation>{names}: todos os lugares {count:desta classe|destas classes} ficam em uma só parte, portanto sem ela nada podia ser aprendido. {count:Ela não foi testada|Elas não foram testadas}.</translation>
    </message>
    <message>
        <source>{name} comes with the plugin and cannot be deleted.</source>
        <translation>{name} vem com o complemento e não pode ser apagado.</translation>
    </message>
    <message>
        <source>{name} does not contain the {count} {count:feature that was|features that were} written to it.</source>
        <translation>{name} não contém {count:a feição que foi gravada|as feições que foram gravadas} nele ({count}).</translation>
    </message>
    <message>
        <source>{name} had been edited since it was written. What was edited is kept in {kept}; {name} is new.</source>
        <translation>{name} tinha sido editado depois de gravado. O que foi editado é mantido em {kept}; {name} é novo.</translation>
    </message>
    <message>
        <source>{name} has a damaged header: {reason}</source>
        <translation>{name} tem um cabeçalho danificado: {reason}</translation>
    </message>
    <message>
        <source>{name} has only one feature: it is learned, and never tested. Draw a second one elsewhere.</source>
        <translation>{name} tem uma só feição: é aprendida e nunca testada. Desenhe uma segunda em outro lugar.</translation>
    </message>
    <message>
        <source>{name} has only {count} px of labels. Draw more of it: at least {least} px.</source>
        <translation>{name} tem só {count} px de rótulos. Desenhe mais: pelo menos {least} px.</translation>
    </message>
    <message>
        <source>{name} has only {count} {count:object|objects}. It is learned, but its figures mean little. Label more: at least {least}.</source>
        <translation>{name} tem apenas {count} {count:objeto|objetos}. É aprendida, mas os seus números dizem pouco. Rotule mais: pelo menos {least}.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked: {reason}.</source>
        <translation>{name} em {path} não pode ser descompactado: {reason}.</translation>
    </message>
    <message>
        <source>{name} in {path} has a path that leads out of the zip file.</source>
        <translation>{name} em {path} tem um caminho que sai do arquivo zip.</translation>
    </message>
    <message>
        <source>{name} in {path} is encrypted.</source>
        <translation>{name} em {path} está cifrado.</translation>
    </message>
    <message>
        <source>{name} in {path} is truncated.</source>
        <translation>{name} em {path} está truncado.</translation>
    </message>
    <message>
        <source>{name} in {path} unpacks to {mib:.0f} MiB, which is too large for an image.</source>
        <translation>{name} em {path} ocupa {mib:.0f} MiB ao descompactar, demais para uma imagem.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be decoded.</source>
        <translation>{name} está danificado e não pode ser decodificado.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes).</source>
        <translation>{name} está vazio (0 bytes).</translation>
    </message>
    <message>
        <source>{name} is not a Python. Choose python, python3 or python.exe, or a folder.</source>
        <translation>{name} não é um Python. Escolha python, python3 ou python.exe, ou uma pasta.</translation>
    </message>
    <message>
        <source>{name} is truncated.</source>
        <translation>{name} está truncado.</translation>
    </message>
    <message>
        <source>{name} is {value}.</source>
        <translation>{name} é {value}.</translation>
    </message>
    <message>
        <source>{name} unpacks to {mib:.0f} MiB, which is too much for an image that is decoded as a whole.</source>
        <translation>{name} ocupa {mib:.0f} MiB descompactado, demais para uma imagem que é decodificada inteira.</translation>
    </message>
    <message>
        <source>{name} was made for the bands {known}; its first layer was adapted to {bands}. Bands that it does not know have no effect until training changes their weights, unless they replace missing ones.</source>
        <translation>{name} foi feito para as bandas {known}; a sua primeira camada foi adaptada a {bands}. As bandas que não conhece não têm efeito até que o treino mude os seus pesos, a não ser que substituam outras que faltam.</translation>
    </message>
    <message>
        <source>{name} was made for the bands {wanted}, and the rasters show {known}. The bands go into it by their order, so what it sees of them may mean little.</source>
        <translation>{name} foi feito para as bandas {wanted}, e os rasters mostram {known}. As bandas entram nele pela sua ordem; por isso, o que ele vê delas pode significar pouco.</translation>
    </message>
    <message>
        <source>{name} with the weights of the job is not on the machine of a worker.</source>
        <translation>{name} com os pesos da tarefa não está na máquina de um processo de cálculo.</translation>
    </message>
    <message>
        <source>{name} {count:,}</source>
        <translation>{name} {count:,}</translation>
    </message>
    <message>
        <source>{name} {other} in place of {own}</source>
        <translation>{name} {other} em vez de {own}</translation>
    </message>
    <message>
        <source>{name} {percent:.1f} %</source>
        <translation>{name} {percent:.1f} %</translation>
    </message>
    <message>
        <source>{name}, {threads} {threads:thread|threads} of {cores} {cores:core|cores}</source>
        <translation>{name}, {threads} {threads:thread|threads} de {cores} {cores:núcleo|núcleos}</translation>
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
        <translation>{name}: {share:.0%} dos pixels estão fora de {low:.4g} a {high:.4g} (a imagem tem de {least:.4g} a {most:.4g})</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in 1 scene, bands {bands}, loss {loss:.3f}.</source>
        <translation>{name}: {steps:,} {steps:passo|passos} com {patches:,} patches de {patch_px} px em 1 cena, bandas {bands}, perda {loss:.3f}.</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in 1 scene, bands {bands}.</source>
        <translation>{name}: {steps:,} {steps:passo|passos} com {patches:,} patches de {patch_px} px em 1 cena, bandas {bands}.</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}, loss {loss:.3f}.</source>
        <translation>{name}: {steps:,} {steps:passo|passos} com {patches:,} patches de {patch_px} px em {scenes:,} cenas, bandas {bands}, perda {loss:.3f}.</translation>
    </message>
    <message>
        <source>{name}: {steps:,} {steps:step|steps} on {patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}.</source>
        <translation>{name}: {steps:,} {steps:passo|passos} com {patches:,} patches de {patch_px} px em {scenes:,} cenas, bandas {bands}.</translation>
    </message>
    <message>
        <source>{number} in the field {field} of {path} is the name of the class with the value {value}, and the value of the class “{name}”.</source>
        <translation>{number} no campo {field} de {path} é o nome da classe com o valor {value}, e o valor da classe “{name}”.</translation>
    </message>
    <message>
        <source>{number}: {known} in the model, {role} in the image</source>
        <translation>{number}: {known} no modelo, {role} na imagem</translation>
    </message>
    <message>
        <source>{overall:.1f} % of the mapped area is right ({confidence:g} % interval: {low:.1f} % to {high:.1f} %), estimated from {places:,} {places:point|points}.</source>
        <translation>{overall:.1f} % da área mapeada está correta (intervalo de {confidence:g} %: de {low:.1f} % a {high:.1f} %), estimado a partir de {places:,} {places:ponto|pontos}.</translation>
    </message>
    <message>
        <source>{overall:.1f} % of the mapped area is right, estimated from {places:,} {places:point|points}.</source>
        <translation>{overall:.1f} % da área mapeada está correta, estimado a partir de {places:,} {places:ponto|pontos}.</translation>
    </message>
    <message>
        <source>{overall:.1f} % of {places:,} {places:pixel|pixels} of known class are right. They are not a random sample.</source>
        <translation>{overall:.1f} % de {places:,} {places:pixel|pixels} de classe conhecida estão corretos. Não são uma amostra aleatória.</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in 1 scene, bands {bands}</source>
        <translation>{patches:,} patches de {patch_px} px em 1 cena, bandas {bands}</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in 1 scene, bands {bands} · {steps:,} {steps:step|steps} of {batch_size} patches, each patch {times} times · {speed:.0f} images/s on {device} · about {time} · {memory_gb:.1f} GB memory · up to {disk_gb:.1f} GB on disk</source>
        <translation>{patches:,} patches de {patch_px} px em 1 cena, bandas {bands} · {steps:,} {steps:passo|passos} de {batch_size} patches, cada patch {times} vezes · {speed:.0f} imagens/s em {device} · cerca de {time} · {memory_gb:.1f} GB de memória · até {disk_gb:.1f} GB em disco</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}</source>
        <translation>{patches:,} patches de {patch_px} px em {scenes:,} cenas, bandas {bands}</translation>
    </message>
    <message>
        <source>{patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands} · {steps:,} {steps:step|steps} of {batch_size} patches, each patch {times} times · {speed:.0f} images/s on {device} · about {time} · {memory_gb:.1f} GB memory · up to {disk_gb:.1f} GB on disk</source>
        <translation>{patches:,} patches de {patch_px} px em {scenes:,} cenas, bandas {bands} · {steps:,} {steps:passo|passos} de {batch_size} patches, cada patch {times} vezes · {speed:.0f} imagens/s em {device} · cerca de {time} · {memory_gb:.1f} GB de memória · até {disk_gb:.1f} GB em disco</translation>
    </message>
    <message>
        <source>{paths}: no tile has enough data, so nothing was found there.</source>
        <translation>{paths}: nenhum ladrilho tem dados suficientes; por isso, nada foi encontrado ali.</translation>
    </message>
    <message>
        <source>{path} ({mask_width} x {mask_height} px) and {image} ({width} x {height} px) are not georeferenced and differ in size.</source>
        <translation>{path} ({mask_width} x {mask_height} px) e {image} ({width} x {height} px) não estão georreferenciados e têm tamanhos diferentes.</translation>
    </message>
    <message>
        <source>{path} already exists and was not written by an earlier export.</source>
        <translation>{path} já existe e não foi gravado por uma exportação anterior.</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} já existe.</translation>
    </message>
    <message>
        <source>{path} and the map do not both have a CRS.</source>
        <translation>{path} e o mapa não têm ambos um SRC.</translation>
    </message>
    <message>
        <source>{path} cannot be brought into the CRS of the grid.</source>
        <translation>{path} não pode ser levado para o SRC da grade.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} não pode ser apagado: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a page.</source>
        <translation>{path} não pode ser aberto como página.</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster: {reason}</source>
        <translation>{path} não pode ser aberto como raster: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a zip file: {reason}.</source>
        <translation>{path} não pode ser aberto como arquivo zip: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>{path} não pode ser aberto.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}</source>
        <translation>{path} não pode ser aberto: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a vector layer.</source>
        <translation>{path} não pode ser lido como camada vetorial.</translation>
    </message>
    <message>
        <source>{path} cannot be read as boxes: {reason}</source>
        <translation>{path} não pode ser lido como retângulos: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read back as it was written, at {window}.</source>
        <translation>{path} não pode ser relido tal como foi gravado, em {window}.</translation>
    </message>
    <message>
        <source>{path} cannot be read back as it was written.</source>
        <translation>{path} não pode ser lido de volta tal como foi gravado.</translation>
    </message>
    <message>
        <source>{path} cannot be read because its path contains one of the characters {splitting}</source>
        <translation>{path} não pode ser lido porque o seu caminho contém um dos caracteres {splitting}</translation>
    </message>
    <message>
        <source>{path} cannot be read from its host: {reason}</source>
        <translation>{path} não pode ser lido a partir do seu anfitrião: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}</source>
        <translation>{path} não pode ser lido ou gravado: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>Não é possível escrever {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} não pode ser gravado: {reason}.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read.</source>
        <translation>{path} mudou durante a leitura.</translation>
    </message>
    <message>
        <source>{path} claims to have {width} x {height} pixels in {count} bands, more than any imagery.</source>
        <translation>{path} diz ter {width} x {height} pixels em {count} bandas, mais do que qualquer imagem.</translation>
    </message>
    <message>
        <source>{path} claims to have {width} x {height} pixels, but holds next to none of them.</source>
        <translation>{path} afirma ter {width} x {height} pixels, mas não contém quase nenhum.</translation>
    </message>
    <message>
        <source>{path} contains a network that is built like a {label}, but has layers of other sizes: {name} has {found} instead of {expected}.</source>
        <translation>{path} contém uma rede construída como um {label}, mas com camadas de outros tamanhos: {name} tem {found} em vez de {expected}.</translation>
    </message>
    <message>
        <source>{path} contains a network with different blocks from those of {known}.</source>
        <translation>{path} contém uma rede com blocos diferentes dos de {known}.</translation>
    </message>
    <message>
        <source>{path} contains complex numbers ({name}).</source>
        <translation>{path} contém números complexos ({name}).</translation>
    </message>
    <message>
        <source>{path} contains decimal numbers ({type}), but a mask of the kind {mask_label} has whole ones.</source>
        <translation>{path} contém números decimais ({type}), mas uma máscara do tipo {mask_label} tem números inteiros.</translation>
    </message>
    <message>
        <source>{path} contains more than {most} files.</source>
        <translation>{path} contém mais de {most} arquivos.</translation>
    </message>
    <message>
        <source>{path} contains no accuracy.</source>
        <translation>{path} não contém nenhuma exatidão.</translation>
    </message>
    <message>
        <source>{path} contains no features.</source>
        <translation>{path} não contém feições.</translation>
    </message>
    <message>
        <source>{path} contains no images of a YOLO folder.</source>
        <translation>{path} não contém imagens de uma pasta YOLO.</translation>
    </message>
    <message>
        <source>{path} contains no images.</source>
        <translation>{path} não contém imagens.</translation>
    </message>
    <message>
        <source>{path} contains no object that can be used. {because}</source>
        <translation>{path} não contém nenhum objeto utilizável. {because}</translation>
    </message>
    <message>
        <source>{path} contains no polygon that touches the image. {because}</source>
        <translation>{path} não contém nenhum polígono que toque a imagem. {because}</translation>
    </message>
    <message>
        <source>{path} contains no raster with a date in its name.</source>
        <translation>{path} não contém nenhum raster com uma data no nome.</translation>
    </message>
    <message>
        <source>{path} contains no tensors.</source>
        <translation>{path} não contém tensores.</translation>
    </message>
    <message>
        <source>{path} contains no usable label. {because}</source>
        <translation>{path} não contém nenhum rótulo utilizável. {because}</translation>
    </message>
    <message>
        <source>{path} contains only labels of {only}. {because}</source>
        <translation>{path} contém só rótulos de {only}. {because}</translation>
    </message>
    <message>
        <source>{path} contains only nodata.</source>
        <translation>{path} contém só pixels sem dados.</translation>
    </message>
    <message>
        <source>{path} contains values of the type {name}.</source>
        <translation>{path} contém valores do tipo {name}.</translation>
    </message>
    <message>
        <source>{path} contains weights that are not finite, first in {name}.</source>
        <translation>{path} contém pesos que não são finitos, os primeiros em {name}.</translation>
    </message>
    <message>
        <source>{path} contains {count:,} {count:point that already has|points that already have} a class, which would be lost.</source>
        <translation>{path} contém {count:,} {count:ponto que já tem|pontos que já têm} uma classe, que se perderia.</translation>
    </message>
    <message>
        <source>{path} contains {count} features; at most {most} can be read.</source>
        <translation>{path} contém {count} feições; podem ser lidas no máximo {most}.</translation>
    </message>
    <message>
        <source>{path} contains {count} layers.</source>
        <translation>{path} contém {count} camadas.</translation>
    </message>
    <message>
        <source>{path} disappeared during the run.</source>
        <translation>{path} desapareceu durante a execução.</translation>
    </message>
    <message>
        <source>{path} does not contain a known network ({names}).</source>
        <translation>{path} não contém nenhuma rede conhecida ({names}).</translation>
    </message>
    <message>
        <source>{path} does not contain what its card describes: {reason}</source>
        <translation>{path} não contém o que a sua ficha descreve: {reason}</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} não existe.</translation>
    </message>
    <message>
        <source>{path} does not exist: its host says so (HTTP {status}).</source>
        <translation>{path} não existe, segundo o seu anfitrião (HTTP {status}).</translation>
    </message>
    <message>
        <source>{path} does not have all the weights of a {label}: {names} are missing.</source>
        <translation>{path} não tem todos os pesos de um {label}: faltam {names}.</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of {architecture} with {bands} {bands:band|bands}.</source>
        <translation>{path} não contém os pesos de {architecture} com {bands} {bands:banda|bandas}.</translation>
    </message>
    <message>
        <source>{path} does not say how its texts are encoded; they were read as Western European. If names of classes look wrong, choose the encoding in QGIS (Layer Properties &gt; Source), or save it as a GeoPackage.</source>
        <translation>{path} não diz como estão codificados os seus textos; foram lidos como europeu ocidental. Se os nomes das classes parecerem errados, escolha a codificação no QGIS (Propriedades da camada &gt; Fonte), ou guarde-o como GeoPackage.</translation>
    </message>
    <message>
        <source>{path} finds no objects: it names pixels or places.</source>
        <translation>{path} não encontra objetos: nomeia píxeis ou lugares.</translation>
    </message>
    <message>
        <source>{path} has a colour palette: its values are numbers of colours, which cannot be compared.</source>
        <translation>{path} tem uma paleta de cores: os seus valores são números de cores, que não podem ser comparados.</translation>
    </message>
    <message>
        <source>{path} has a colour palette: its values are numbers of colours.</source>
        <translation>{path} tem uma paleta de cores: os seus valores são números de cores.</translation>
    </message>
    <message>
        <source>{path} has a column {column}, which is no parameter of {job}.</source>
        <translation>{path} tem uma coluna {column}, que não é um parâmetro de {job}.</translation>
    </message>
    <message>
        <source>{path} has a coordinate reference system, but {image} has none.</source>
        <translation>{path} tem um sistema de referência de coordenadas, mas {image} não tem nenhum.</translation>
    </message>
    <message>
        <source>{path} has a damaged header: {reason}</source>
        <translation>{path} tem um cabeçalho danificado: {reason}</translation>
    </message>
    <message>
        <source>{path} has a ground resolution of {other_m:.3g} m, the example one of {own_m:.3g} m.</source>
        <translation>{path} tem uma resolução no terreno de {other_m:.3g} m, o exemplo de {own_m:.3g} m.</translation>
    </message>
    <message>
        <source>{path} has a ground resolution of {own_m:.3g} m, the model {name} was trained on {trained_m:.3g} m.</source>
        <translation>{path} tem uma resolução no terreno de {own_m:.3g} m; o modelo {name} foi treinado com {trained_m:.3g} m.</translation>
    </message>
    <message>
        <source>{path} has a longer name with its folders than a GeoPackage can have, {most} bytes.</source>
        <translation>{path} tem com as suas pastas um nome mais longo do que um GeoPackage pode ter, {most} bytes.</translation>
    </message>
    <message>
        <source>{path} has changed since it was opened.</source>
        <translation>{path} mudou desde que foi aberto.</translation>
    </message>
    <message>
        <source>{path} has letters of an unknown encoding.</source>
        <translation>{path} contém letras de uma codificação desconhecida.</translation>
    </message>
    <message>
        <source>{path} has more layers or tables than the {most} that are looked through.</source>
        <translation>{path} tem mais camadas ou tabelas do que as {most} que são percorridas.</translation>
    </message>
    <message>
        <source>{path} has more than {most} separate areas of labels.</source>
        <translation>{path} tem mais de {most} áreas separadas de rótulos.</translation>
    </message>
    <message>
        <source>{path} has no accuracy: no labels were left out of the training.</source>
        <translation>{path} não tem exatidão: nenhum rótulo foi excluído do treino.</translation>
    </message>
    <message>
        <source>{path} has no asset that is imagery.</source>
        <translation>{path} não tem nenhum recurso que seja uma imagem.</translation>
    </message>
    <message>
        <source>{path} has no band of its own.</source>
        <translation>{path} não tem nenhuma banda própria.</translation>
    </message>
    <message>
        <source>{path} has no card that describes it.</source>
        <translation>{path} não tem uma ficha que o descreva.</translation>
    </message>
    <message>
        <source>{path} has no columns, or two of the same name.</source>
        <translation>{path} não tem colunas, ou duas com o mesmo nome.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system that places it on the Earth.</source>
        <translation>{path} não tem um sistema de referência de coordenadas que o situe na Terra.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, but the image has {crs_name}.</source>
        <translation>{path} não tem sistema de referência de coordenadas, mas a imagem tem {crs_name}.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, but the images have {crs_name}.</source>
        <translation>{path} não tem sistema de referência de coordenadas, mas as imagens têm {crs_name}.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, but the other raster has one.</source>
        <translation>{path} não tem sistema de referência de coordenadas, mas o outro raster tem um.</translation>
    </message>
    <message>
        <source>{path} has no feature with a class in '{field}'.</source>
        <translation>{path} não tem nenhuma feição com uma classe em '{field}'.</translation>
    </message>
    <message>
        <source>{path} has no field that clearly names the class. Its fields are: {fields}.</source>
        <translation>{path} não tem nenhum campo que nomeie claramente a classe. Os seus campos são: {fields}.</translation>
    </message>
    <message>
        <source>{path} has no field that could name a class. Its fields are: {fields}.</source>
        <translation>{path} não tem nenhum campo que possa nomear uma classe. Os seus campos são: {fields}.</translation>
    </message>
    <message>
        <source>{path} has no field that could name a class; it has no fields at all.</source>
        <translation>{path} não tem nenhum campo que possa nomear uma classe; não tem campo algum.</translation>
    </message>
    <message>
        <source>{path} has no field {wanted}. Its fields are: {fields}.</source>
        <translation>{path} não tem o campo {wanted}. Os seus campos são: {fields}.</translation>
    </message>
    <message>
        <source>{path} has no field {wanted}; it has no fields at all.</source>
        <translation>{path} não tem o campo {wanted}; não tem campo algum.</translation>
    </message>
    <message>
        <source>{path} has no fields class and score.</source>
        <translation>{path} não tem os campos class e score.</translation>
    </message>
    <message>
        <source>{path} has no layer with geometries.</source>
        <translation>{path} não tem nenhuma camada com geometrias.</translation>
    </message>
    <message>
        <source>{path} has no layer {wanted}.</source>
        <translation>{path} não tem a camada {wanted}.</translation>
    </message>
    <message>
        <source>{path} has no mask in {masks}.</source>
        <translation>{path} não tem máscara em {masks}.</translation>
    </message>
    <message>
        <source>{path} has no searched.gpkg beside it, so nothing tells where that date was searched. What lies where it was not searched counts as appeared or vanished.</source>
        <translation>{path} não tem um searched.gpkg ao lado, por isso nada diz onde se procurou nessa data. O que está onde não se procurou conta como aparecido ou desaparecido.</translation>
    </message>
    <message>
        <source>{path} has no usable place on the map. {problems}</source>
        <translation>{path} não tem nenhum lugar utilizável no mapa. {problems}</translation>
    </message>
    <message>
        <source>{path} has numbers with decimal commas, of which only the whole part would be read.</source>
        <translation>{path} tem números com vírgula decimal, dos quais só se leria a parte inteira.</translation>
    </message>
    <message>
        <source>{path} has only an alpha band.</source>
        <translation>{path} tem só uma banda alfa.</translation>
    </message>
    <message>
        <source>{path} has pixels without an area.</source>
        <translation>{path} tem pixels sem área.</translation>
    </message>
    <message>
        <source>{path} has several fields that could name the class: {fields}.</source>
        <translation>{path} tem vários campos que poderiam nomear a classe: {fields}.</translation>
    </message>
    <message>
        <source>{path} has the CRS {name}, but the image has no coordinate reference system.</source>
        <translation>{path} tem o SRC {name}, mas a imagem não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>{path} has the CRS {name}, but the images have no coordinate reference system.</source>
        <translation>{path} tem o SRC {name}, mas as imagens não têm sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>{path} has {count} bands; a class map has one.</source>
        <translation>{path} tem {count} bandas; um mapa de classes tem uma.</translation>
    </message>
    <message>
        <source>{path} has {count} pages, and it is not clear which of them is meant.</source>
        <translation>{path} tem {count} páginas, e não está claro a qual delas se refere.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, but a mask of the kind {mask_label} has at least {needed}.</source>
        <translation>{path} tem {count} {count:banda|bandas}, mas uma máscara do tipo {mask_label} tem pelo menos {needed}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, but band {band} is needed.</source>
        <translation>{path} tem {count} {count:banda|bandas}, mas é necessária a banda {band}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, but the image before {own}.</source>
        <translation>{path} tem {count} {count:banda|bandas}, mas a imagem anterior {own}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}, the image of the example {own}.</source>
        <translation>{path} tem {count} {count:banda|bandas}, a imagem do exemplo {own}.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}; a mask has one.</source>
        <translation>{path} tem {count} {count:banda|bandas}; uma máscara tem uma.</translation>
    </message>
    <message>
        <source>{path} has {count} {count:band|bands}; the map has {classes} {classes:class|classes}.</source>
        <translation>{path} tem {count} {count:banda|bandas}; o mapa tem {classes} {classes:classe|classes}.</translation>
    </message>
    <message>
        <source>{path} has {dtype} values, but the first image has {expected}.</source>
        <translation>{path} tem valores {dtype}, mas a primeira imagem tem {expected}.</translation>
    </message>
    <message>
        <source>{path} has {length} bytes, but the ENVI header beside it describes {told}.</source>
        <translation>{path} tem {length} bytes, mas o cabeçalho ENVI ao seu lado descreve {told}.</translation>
    </message>
    <message>
        <source>{path} has {pixels:,.0f} million pixels, too many for one place.</source>
        <translation>{path} tem {pixels:,.0f} milhões de pixels, demais para um lugar.</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels, less than one tile of {tile_width} x {tile_height}.</source>
        <translation>{path} tem {width} x {height} pixels, menos do que um ladrilho de {tile_width} x {tile_height}.</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels.</source>
        <translation>{path} tem {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>{path} is a JPEG file: its compression changes the values along the outlines, so they name no classes.</source>
        <translation>{path} é um ficheiro JPEG: a sua compressão altera os valores ao longo dos contornos, por isso não indicam classes.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} é uma pasta.</translation>
    </message>
    <message>
        <source>{path} is a model of objects.</source>
        <translation>{path} é um modelo de objetos.</translation>
    </message>
    <message>
        <source>{path} is a raster that declares no nodata value, so 0 was taken for no label. If 0 is a class, give it a name, or declare another value to be nodata.</source>
        <translation>{path} é um raster que não declara nenhum valor sem dados; por isso, 0 foi tomado como ausência de rótulo. Se 0 for uma classe, dê-lhe um nome, ou declare outro valor como sem dados.</translation>
    </message>
    <message>
        <source>{path} is a text of more than {most} MB.</source>
        <translation>{path} é um texto com mais de {most} MB.</translation>
    </message>
    <message>
        <source>{path} is a trained classifier, not an encoder.</source>
        <translation>{path} é um classificador treinado, não um codificador.</translation>
    </message>
    <message>
        <source>{path} is a workbook.</source>
        <translation>{path} é um livro de cálculo.</translation>
    </message>
    <message>
        <source>{path} is an encoder; it has no classes.</source>
        <translation>{path} é um codificador; não tem classes.</translation>
    </message>
    <message>
        <source>{path} is damaged or was edited: its checksum does not match.</source>
        <translation>{path} está danificado ou foi editado: a sua soma de verificação não coincide.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not a file of weights.</source>
        <translation>{path} está danificado, ou não é um arquivo de pesos.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no journal of runs.</source>
        <translation>{path} está danificado ou não é um registo de execuções.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a result of this kind.</source>
        <translation>{path} está danificado, ou não é um resultado deste tipo.</translation>
    </message>
    <message>
        <source>{path} is damaged: it has {found} bytes in place of {known}.</source>
        <translation>{path} está danificado: tem {found} bytes em vez de {known}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it should have {blocks} blocks of pixels, but names the places of {places}.</source>
        <translation>{path} está danificado: deveria ter {blocks} blocos de píxeis, mas indica os lugares de {places}.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is not JSON.</source>
        <translation>{path} está danificado: o seu cabeçalho não é JSON.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is not a JSON object.</source>
        <translation>{path} está danificado: o seu cabeçalho não é um objeto JSON.</translation>
    </message>
    <message>
        <source>{path} is damaged: rows {row} to {last_row}, columns {column} to {last_column} cannot be decoded ({reason}).</source>
        <translation>{path} está danificado: as linhas {row} a {last_row}, colunas {column} a {last_column}, não podem ser decodificadas ({reason}).</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes).</source>
        <translation>{path} está vazio (0 bytes).</translation>
    </message>
    <message>
        <source>{path} is georeferenced only by a sensor model (RPC).</source>
        <translation>{path} está georreferenciado só por um modelo de sensor (RPC).</translation>
    </message>
    <message>
        <source>{path} is georeferenced only by ground control points.</source>
        <translation>{path} está georreferenciado só por pontos de controle no terreno.</translation>
    </message>
    <message>
        <source>{path} is in an unsupported format ({name}).</source>
        <translation>{path} está em um formato não suportado ({name}).</translation>
    </message>
    <message>
        <source>{path} is in an unsupported format.</source>
        <translation>{path} está em um formato não suportado.</translation>
    </message>
    <message>
        <source>{path} is in the format {driver}, which is not supported.</source>
        <translation>{path} está no formato {driver}, que não é suportado.</translation>
    </message>
    <message>
        <source>{path} is larger than {largest_gib:.0f} GiB.</source>
        <translation>{path} ocupa mais de {largest_gib:.0f} GiB.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>Falta {path}.</translation>
    </message>
    <message>
        <source>{path} is neither a COCO file nor a YOLO folder.</source>
        <translation>{path} não é nem um ficheiro COCO nem uma pasta YOLO.</translation>
    </message>
    <message>
        <source>{path} is no STAC item, catalogue or collection.</source>
        <translation>{path} não é um item, um catálogo nem uma coleção STAC.</translation>
    </message>
    <message>
        <source>{path} is no address.</source>
        <translation>{path} não é um endereço.</translation>
    </message>
    <message>
        <source>{path} is no image of an earlier sample; it would be replaced.</source>
        <translation>{path} não é uma imagem de um exemplo anterior; seria substituído.</translation>
    </message>
    <message>
        <source>{path} is no join file of a cluster: {reason}</source>
        <translation>{path} não é um arquivo de adesão de um cluster: {reason}</translation>
    </message>
    <message>
        <source>{path} is no table: {reason}</source>
        <translation>{path} não é uma tabela: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a class map: it contains more than {most} different values.</source>
        <translation>{path} não é um mapa de classes: contém mais de {most} valores diferentes.</translation>
    </message>
    <message>
        <source>{path} is not a class map: it contains values beyond {most:,}.</source>
        <translation>{path} não é um mapa de classes: contém valores além de {most:,}.</translation>
    </message>
    <message>
        <source>{path} is not a class map: it contains values that are not whole numbers.</source>
        <translation>{path} não é um mapa de classes: contém valores que não são números inteiros.</translation>
    </message>
    <message>
        <source>{path} is not a classifier made with this program.</source>
        <translation>{path} não é um classificador feito com este programa.</translation>
    </message>
    <message>
        <source>{path} is not a file on this machine.</source>
        <translation>{path} não é um arquivo deste computador.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} não é um arquivo normal.</translation>
    </message>
    <message>
        <source>{path} is not a safetensors file.</source>
        <translation>{path} não é um arquivo safetensors.</translation>
    </message>
    <message>
        <source>{path} is not a sample: it has no points with a field {field}.</source>
        <translation>{path} não é uma amostra: não tem pontos com um campo {field}.</translation>
    </message>
    <message>
        <source>{path} is not a {suffix} file.</source>
        <translation>{path} não é um arquivo {suffix}.</translation>
    </message>
    <message>
        <source>{path} is not in a folder that could name its class.</source>
        <translation>{path} não está em uma pasta que possa nomear a sua classe.</translation>
    </message>
    <message>
        <source>{path} is not of a supported type.</source>
        <translation>{path} não é de um tipo suportado.</translation>
    </message>
    <message>
        <source>{path} is not the file that {result} describes.</source>
        <translation>{path} não é o arquivo que {result} descreve.</translation>
    </message>
    <message>
        <source>{path} is not the index of a checkpoint of version {version}.</source>
        <translation>{path} não é o índice de um checkpoint da versão {version}.</translation>
    </message>
    <message>
        <source>{path} is on {host}, which is not allowed.</source>
        <translation>{path} está em {host}, que não é permitido.</translation>
    </message>
    <message>
        <source>{path} is outside the area of {crs}.</source>
        <translation>{path} está fora da área de {crs}.</translation>
    </message>
    <message>
        <source>{path} is stored in blocks of {columns} x {rows} pixels ({mib:.0f} MiB), which do not fit into memory.</source>
        <translation>{path} está guardado em blocos de {columns} x {rows} pixels ({mib:.0f} MiB), que não cabem na memória.</translation>
    </message>
    <message>
        <source>{path} is the result of {job}, which has no accuracy of a map.</source>
        <translation>{path} é o resultado de {job}, que não tem a exatidão de um mapa.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} já existe.</translation>
    </message>
    <message>
        <source>{path} is too large for a raster of labels: {width} x {height} pixels.</source>
        <translation>{path} é grande demais para um raster de rótulos: {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>{path} is too large for an image.</source>
        <translation>{path} é grande demais para uma imagem.</translation>
    </message>
    <message>
        <source>{path} is truncated, or something was added to it.</source>
        <translation>{path} está truncado, ou algo lhe foi adicionado.</translation>
    </message>
    <message>
        <source>{path} is truncated.</source>
        <translation>{path} está truncado.</translation>
    </message>
    <message>
        <source>{path} is truncated: its block at row {row}, column {column} is beyond the end of the file.</source>
        <translation>{path} está truncado: o seu bloco na linha {row}, coluna {column} está além do fim do arquivo.</translation>
    </message>
    <message>
        <source>{path} leads on to {host}, which is not allowed.</source>
        <translation>{path} conduz a {host}, que não é permitido.</translation>
    </message>
    <message>
        <source>{path} leads to no acquisition.</source>
        <translation>{path} não leva a nenhuma aquisição.</translation>
    </message>
    <message>
        <source>{path} leads to several acquisitions.</source>
        <translation>{path} leva a várias aquisições.</translation>
    </message>
    <message>
        <source>{path} leads to {href}, which is not on this machine.</source>
        <translation>{path} leva a {href}, que não está neste computador.</translation>
    </message>
    <message>
        <source>{path} lies outside of the area of the grid's CRS.</source>
        <translation>{path} está fora do âmbito do SRC da grade.</translation>
    </message>
    <message>
        <source>{path} lies outside your user folder, where others may read it. Whoever has it is let in.</source>
        <translation>{path} está fora da sua pasta de usuário, onde outros podem lê-lo. Quem o tiver entra.</translation>
    </message>
    <message>
        <source>{path} names no runs.</source>
        <translation>{path} não indica nenhuma execução.</translation>
    </message>
    <message>
        <source>{path} names pixels, not whole places.</source>
        <translation>{path} nomeia pixels, não lugares inteiros.</translation>
    </message>
    <message>
        <source>{path} names the image {name}, which is neither beside it nor in a folder called images.</source>
        <translation>{path} nomeia a imagem {name}, que não está nem ao lado nem numa pasta chamada images.</translation>
    </message>
    <message>
        <source>{path} names whole places, not pixels.</source>
        <translation>{path} nomeia lugares inteiros, não pixels.</translation>
    </message>
    <message>
        <source>{path} names {count:,} {count:class|classes}.</source>
        <translation>{path} nomeia {count:,} {count:classe|classes}.</translation>
    </message>
    <message>
        <source>{path} names {name}, which leads out of its folder.</source>
        <translation>{path} nomeia {name}, que leva para fora da sua pasta.</translation>
    </message>
    <message>
        <source>{path} occurs twice in the sources.</source>
        <translation>{path} aparece duas vezes nas origens.</translation>
    </message>
    <message>
        <source>{path} reaches around the Earth more than once: its longitudes run from {west:.6g} to {east:.6g} degrees.</source>
        <translation>{path} dá mais de uma volta à Terra: as suas longitudes vão de {west:.6g} a {east:.6g} graus.</translation>
    </message>
    <message>
        <source>{path} reaches beyond a pole: its latitudes run from {south:.6g} to {north:.6g} degrees.</source>
        <translation>{path} ultrapassa um polo: as suas latitudes vão de {south:.6g} a {north:.6g} graus.</translation>
    </message>
    <message>
        <source>{path} refers to other files or hosts (a virtual raster).</source>
        <translation>{path} refere-se a outros arquivos ou servidores (um raster virtual).</translation>
    </message>
    <message>
        <source>{path} refers to other files or hosts.</source>
        <translation>{path} refere-se a outros arquivos ou servidores.</translation>
    </message>
    <message>
        <source>{path} refers to {name}, which is read in a way that is not allowed.</source>
        <translation>{path} remete para {name}, que é lido de uma forma não permitida.</translation>
    </message>
    <message>
        <source>{path} was edited or is damaged: its checksum does not match.</source>
        <translation>{path} foi editado ou está danificado: a sua soma de verificação não coincide.</translation>
    </message>
    <message>
        <source>{path} was not written by an earlier run of {job}, or was changed since; it would be replaced.</source>
        <translation>{path} não foi gravado por uma execução anterior de {job}, ou mudou desde então; seria substituído.</translation>
    </message>
    <message>
        <source>{path} was truncated during the run.</source>
        <translation>{path} foi truncado durante a execução.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program (card version {version}; this one reads up to {known_version}).</source>
        <translation>{path} foi gravado por uma versão mais recente do programa (versão da ficha {version}; esta lê até à {known_version}).</translation>
    </message>
    <message>
        <source>{path} would be cut into {count} patches; at most {most} of one image are looked at.</source>
        <translation>{path} seria cortado em {count} patches; são examinados no máximo {most} de uma imagem.</translation>
    </message>
    <message>
        <source>{path}, which you chose, is not used: {reason}</source>
        <translation>{path}, que você escolheu, não é usado: {reason}</translation>
    </message>
    <message>
        <source>{path}: about {share:.0%} of the pixels have the value {value:g} in every band, and count as data. If they show nothing, as beside a scene, enter {value:g} under “{label}”; else they distort statistics and results.</source>
        <translation>{path}: cerca de {share:.0%} dos pixels têm o valor {value:g} em todas as bandas e contam como dados. Se não mostram nada, como ao lado de uma cena, insira {value:g} em “{label}”; caso contrário, distorcem as estatísticas e os resultados.</translation>
    </message>
    <message>
        <source>{path}: band {band} is called alpha, but its values are not those of transparency, so it is used as a band of the image. “Alpha band” changes that.</source>
        <translation>{path}: a banda {band} chama-se alfa, mas os seus valores não são os de transparência; por isso, é usada como banda da imagem. “Banda alfa” muda isto.</translation>
    </message>
    <message>
        <source>{path}: the card is incomplete: {reason}</source>
        <translation>{path}: a ficha está incompleta: {reason}</translation>
    </message>
    <message>
        <source>{path}: the card is not that of a classifier.</source>
        <translation>{path}: a ficha não é a de um classificador.</translation>
    </message>
    <message>
        <source>{path}: the card is not that of an encoder.</source>
        <translation>{path}: a ficha não é a de um codificador.</translation>
    </message>
    <message>
        <source>{path}: the card lists classes that cannot be used: {reason}</source>
        <translation>{path}: a ficha lista classes que não podem ser usadas: {reason}</translation>
    </message>
    <message>
        <source>{path}: the card names an unknown architecture, {architecture}.</source>
        <translation>{path}: a ficha nomeia uma arquitetura desconhecida, {architecture}.</translation>
    </message>
    <message>
        <source>{path}: the card was edited or is damaged.</source>
        <translation>{path}: a ficha foi editada ou está danificada.</translation>
    </message>
    <message>
        <source>{path}: the weights are not those that the card was written for.</source>
        <translation>{path}: os pesos não são aqueles para os quais a ficha foi escrita.</translation>
    </message>
    <message>
        <source>{pixels:,} {pixels:pixel|pixels} changed, {percent:.2f} % of what was compared, in {polygons:,} {polygons:area|areas}.</source>
        <translation>Mudaram {pixels:,} {pixels:pixel|pixels}, {percent:.2f} % do que foi comparado, em {polygons:,} {polygons:área|áreas}.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {reason}</source>
        <translation>{place} não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>{place} contains weights that are not finite, first in {name}.</source>
        <translation>{place} contém pesos que não são finitos, os primeiros em {name}.</translation>
    </message>
    <message>
        <source>{place} has changed since it was measured.</source>
        <translation>{place} mudou desde que foi medido.</translation>
    </message>
    <message>
        <source>{place} is the checkpoint of another run: {reasons}.</source>
        <translation>{place} é o checkpoint de outra execução: {reasons}.</translation>
    </message>
    <message>
        <source>{place}: the card describes a {architecture} with {bands} {bands:band|bands}, but the encoder is a {own_architecture} with {band_count}.</source>
        <translation>{place}: a ficha descreve um {architecture} com {bands} {bands:banda|bandas}, mas o codificador é um {own_architecture} com {band_count}.</translation>
    </message>
    <message>
        <source>{place}: the card does not have one mean and one standard deviation per band.</source>
        <translation>{place}: a ficha não tem uma média e um desvio padrão por banda.</translation>
    </message>
    <message>
        <source>{place}: the card does not have one name per band.</source>
        <translation>{place}: a ficha não tem um nome por banda.</translation>
    </message>
    <message>
        <source>{place}: the card does not have one usable number per band for the scaling.</source>
        <translation>{place}: a ficha não tem um número utilizável por banda para o escalonamento.</translation>
    </message>
    <message>
        <source>{place}: the card has a mean or a standard deviation that cannot be used.</source>
        <translation>{place}: a ficha tem uma média ou um desvio padrão que não pode ser usado.</translation>
    </message>
    <message>
        <source>{place}: the card has a measured figure that is not a number.</source>
        <translation>{place}: a ficha tem um valor medido que não é um número.</translation>
    </message>
    <message>
        <source>{place}: the card has a standard deviation that is not above 0.</source>
        <translation>{place}: a ficha tem um desvio padrão que não é superior a 0.</translation>
    </message>
    <message>
        <source>{place}: the card has settings or provenance that are not text.</source>
        <translation>{place}: a ficha tem configurações ou proveniência que não são texto.</translation>
    </message>
    <message>
        <source>{place}: the card has values of the wrong type.</source>
        <translation>{place}: a ficha tem valores do tipo errado.</translation>
    </message>
    <message>
        <source>{place}: the card lists {described_classes} {described_classes:class|classes}.</source>
        <translation>{place}: a ficha lista {described_classes} {described_classes:classe|classes}.</translation>
    </message>
    <message>
        <source>{place}: the card names an impossible ground resolution, {metres}.</source>
        <translation>{place}: a ficha nomeia uma resolução no terreno impossível, {metres}.</translation>
    </message>
    <message>
        <source>{place}: the card names an unknown kind of model, {kind}.</source>
        <translation>{place}: a ficha nomeia um tipo de modelo desconhecido, {kind}.</translation>
    </message>
    <message>
        <source>{place}: the card names an unknown normalisation, {normalisation}.</source>
        <translation>{place}: a ficha nomeia uma normalização desconhecida, {normalisation}.</translation>
    </message>
    <message>
        <source>{place}: the card names no bands.</source>
        <translation>{place}: a ficha não nomeia nenhuma banda.</translation>
    </message>
    <message>
        <source>{place}: the card names no maps.</source>
        <translation>{place}: a ficha não nomeia nenhum mapa.</translation>
    </message>
    <message>
        <source>{place}: the card names unknown maps: {maps}.</source>
        <translation>{place}: a ficha nomeia mapas desconhecidos: {maps}.</translation>
    </message>
    <message>
        <source>{place}: the card names {dates} dates.</source>
        <translation>{place}: a ficha nomeia {dates} datas.</translation>
    </message>
    <message>
        <source>{place}: the card names {steps} training steps.</source>
        <translation>{place}: a ficha nomeia {steps} passos de treino.</translation>
    </message>
    <message>
        <source>{program} did not answer for {seconds} seconds.</source>
        <translation>{program} não respondeu durante {seconds} segundos.</translation>
    </message>
    <message>
        <source>{program} ended with status {status}: {line}</source>
        <translation>{program} terminou com o estado {status}: {line}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} It is tried again every {seconds} seconds.</source>
        <translation>{reason} Tenta-se de novo a cada {seconds} segundos.</translation>
    </message>
    <message>
        <source>{setup}</source>
        <translation>{setup}</translation>
    </message>
    <message>
        <source>{setup} The old environment stays until the new one works.</source>
        <translation>{setup} O ambiente antigo fica até que o novo funcione.</translation>
    </message>
    <message>
        <source>{share:.0%} of the pixels have exactly the same values in both dates. If these pixels contain no data, enter their value under “Nodata of before” and “Nodata of after”.</source>
        <translation>{share:.0%} dos pixels têm exatamente os mesmos valores nas duas datas. Se estes pixels não contêm dados, insira o seu valor em “Valor sem dados (antes)” e “Valor sem dados (depois)”.</translation>
    </message>
    <message>
        <source>{share:.1%} of the mask {name} has values that {kind_label} does not have, such as {values}. Check “Kind of mask”.</source>
        <translation>{share:.1%} da máscara {name} tem valores que {kind_label} não tem, como {values}. Verifique “Tipo de máscara”.</translation>
    </message>
    <message>
        <source>{share:.2f} GB of memory for each of {count} {count:process|processes} are too little: the libraries alone take {least:.2f} GB.</source>
        <translation>{share:.2f} GB de memória para cada um de {count} {count:processo|processos} são insuficientes: só as bibliotecas ocupam {least:.2f} GB.</translation>
    </message>
    <message>
        <source>{side} next to {path} is not a regular file.</source>
        <translation>{side}, ao lado de {path}, não é um arquivo normal.</translation>
    </message>
    <message>
        <source>{side} next to {path} refers to other files.</source>
        <translation>{side}, ao lado de {path}, refere-se a outros arquivos.</translation>
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
        <translation>{size} já não são usados.</translation>
    </message>
    <message>
        <source>{size} from {index}</source>
        <translation>{size} de {index}</translation>
    </message>
    <message>
        <source>{size} in {folder}, set up {made}</source>
        <translation>{size} em {folder}, instalado em {made}</translation>
    </message>
    <message>
        <source>{size}: torch from {host}, the others from {index}</source>
        <translation>{size}: torch de {host}, os outros de {index}</translation>
    </message>
    <message>
        <source>{source} cannot be opened for export.</source>
        <translation>{source} não pode ser aberto para exportação.</translation>
    </message>
    <message>
        <source>{source} contains no images.</source>
        <translation>{source} não contém imagens.</translation>
    </message>
    <message>
        <source>{source} contains no pair of before and after.</source>
        <translation>{source} não contém nenhum par de antes e depois.</translation>
    </message>
    <message>
        <source>{source} contains only one class, {name}.</source>
        <translation>{source} contém uma só classe, {name}.</translation>
    </message>
    <message>
        <source>{source} does not hold the folders images and masks.</source>
        <translation>{source} não contém as pastas images e masks.</translation>
    </message>
    <message>
        <source>{source} has a card that defines its bands and its scaling.</source>
        <translation>{source} tem uma ficha que define as suas bandas e o seu escalonamento.</translation>
    </message>
    <message>
        <source>{source} has no classes: it is no folder of images and masks, and no label layer was chosen.</source>
        <translation>{source} não tem classes: não é uma pasta de imagens e máscaras, e nenhuma camada de rótulos foi escolhida.</translation>
    </message>
    <message>
        <source>{source} has nodata settings in QGIS that a file cannot store.</source>
        <translation>{source} tem configurações sem dados no QGIS que um arquivo não pode guardar.</translation>
    </message>
    <message>
        <source>{source} is neither a folder nor a zip file.</source>
        <translation>{source} não é nem uma pasta nem um arquivo zip.</translation>
    </message>
    <message>
        <source>{source} is not a folder.</source>
        <translation>{source} não é uma pasta.</translation>
    </message>
    <message>
        <source>{table} cannot be read: {reason}.</source>
        <translation>{table} não pode ser lida: {reason}.</translation>
    </message>
    <message>
        <source>{table} contains none of the {count} {count:image|images} in {source}.</source>
        <translation>{table} não contém nenhuma das {count} {count:imagem|imagens} de {source}.</translation>
    </message>
    <message>
        <source>{table} does not exist.</source>
        <translation>{table} não existe.</translation>
    </message>
    <message>
        <source>{table} gives {path} {count} {count:class|classes}.</source>
        <translation>{table} dá a {path} {count} {count:classe|classes}.</translation>
    </message>
    <message>
        <source>{table} has no position of {path}.</source>
        <translation>{table} não tem posição de {path}.</translation>
    </message>
    <message>
        <source>{table} is not a label table.</source>
        <translation>{table} não é uma tabela de rótulos.</translation>
    </message>
    <message>
        <source>{table}, line {line}, cannot be used: {row}</source>
        <translation>{table}, linha {line}, não pode ser usada: {row}</translation>
    </message>
    <message>
        <source>{table}, line {line}: an earlier line says something else of {path}.</source>
        <translation>{table}, linha {line}: uma linha anterior diz outra coisa de {path}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f} ± {error:.3f}, the binomial error of {images:,} test {images:image|images}.</source>
        <translation>{task} de {encoder}: {figure} {mean:.3f} ± {error:.3f}, o erro binomial de {images:,} {images:imagem|imagens} de teste.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f} ± {error:.3f}, the binomial error of {images:,} test {images:image|images}; spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation>{task} de {encoder}: {figure} {mean:.3f} ± {error:.3f}, o erro binomial de {images:,} {images:imagem|imagens} de teste; dispersão {spread:.3f} em {seeds} {seeds:semente|sementes}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}, 95 % interval {low:.3f} to {high:.3f} over {units:,} test {units:image or polygon|images or polygons}.</source>
        <translation>{task} de {encoder}: {figure} {mean:.3f}, intervalo de 95 % de {low:.3f} a {high:.3f} em {units:,} {units:imagem ou polígono|imagens ou polígonos} de teste.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}, 95 % interval {low:.3f} to {high:.3f} over {units:,} test {units:image or polygon|images or polygons}; spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation>{task} de {encoder}: {figure} {mean:.3f}, intervalo de 95 % de {low:.3f} a {high:.3f} em {units:,} {units:imagem ou polígono|imagens ou polígonos} de teste; dispersão {spread:.3f} em {seeds} {seeds:semente|sementes}.</translation>
    </message>
    <message>
        <source>{task} of {encoder}: {figure} {mean:.3f}, spread {spread:.3f} over {seeds} {seeds:seed|seeds}.</source>
        <translation>{task} de {encoder}: {figure} {mean:.3f}, dispersão {spread:.3f} em {seeds} {seeds:semente|sementes}.</translation>
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
        <translation>{time}, com uma conexão comum</translation>
    </message>
    <message>
        <source>{train_count} {train_count:place is|places are} left for training and {test_count} for testing.</source>
        <translation>Restam {train_count} {train_count:lugar|lugares} para treinar e {test_count} para testar.</translation>
    </message>
    <message>
        <source>{truth} has {width} x {height} pixels, but {path} has {before_width} x {before_height}.</source>
        <translation>{truth} tem {width} x {height} pixels, mas {path} tem {before_width} x {before_height}.</translation>
    </message>
    <message>
        <source>{value} is not encrypted, so anybody in the network could send work to this program.</source>
        <translation>{value} não está criptografado, portanto qualquer pessoa na rede poderia enviar trabalho a este programa.</translation>
    </message>
    <message>
        <source>{value}, one of the files to add, does not exist.</source>
        <translation>{value}, um dos arquivos a acrescentar, não existe.</translation>
    </message>
    <message>
        <source>{value}, one of the files to add, is a folder.</source>
        <translation>{value}, um dos arquivos a acrescentar, é uma pasta.</translation>
    </message>
    <message>
        <source>{what} ({crs_name}) is on another datum than the image ({grid_crs}). The best transformation (to {best_m:.2g} m) needs the grid {files}, which is not installed, so places are off by an unknown distance, from decimetres to hundreds of metres. In QGIS, reproject it to the CRS of the image first.</source>
        <translation>{what} ({crs_name}) está em outro datum que não o da imagem ({grid_crs}). A melhor transformação (com {best_m:.2g} m de precisão) precisa da grade {files}, que não está instalada; por isso, os lugares estão deslocados uma distância desconhecida, de decímetros a centenas de metros. No QGIS, reprojete-o antes para o SRC da imagem.</translation>
    </message>
    <message>
        <source>{what} ({crs_name}) is on another datum than the image ({grid_crs}). The best transformation (to {best_m:.2g} m) needs the grid {files}, which is not installed, so places may be off by {used_m:.2g} m. In QGIS, reproject it to the CRS of the image first.</source>
        <translation>{what} ({crs_name}) está em outro datum que não o da imagem ({grid_crs}). A melhor transformação (com {best_m:.2g} m de precisão) precisa da grade {files}, que não está instalada; por isso, os lugares podem estar deslocados {used_m:.2g} m. No QGIS, reprojete-o antes para o SRC da imagem.</translation>
    </message>
    <message>
        <source>{width} x {height} px, cell {cell}, {crs}</source>
        <translation>{width} x {height} px, célula {cell}, {crs}</translation>
    </message>
    <message>
        <source>{workers} {workers:worker|workers} on {machines} {machines:machine|machines} {workers:answers|answer}, with engine {engine}, torch {torch} and GDAL {gdal}, as here.</source>
        <translation>{workers} {workers:processo de cálculo|processos de cálculo} em {machines} {machines:máquina|máquinas} {workers:responde|respondem}, com motor {engine}, torch {torch} e GDAL {gdal}, como aqui.</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{}%</translation>
    </message>
    <message>
        <source>{} (between {} and {})</source>
        <translation>{} (entre {} e {})</translation>
    </message>
    <message>
        <source>{} (comes with the plugin)</source>
        <translation>{} (vem com o complemento)</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} already contains a result, which would be replaced.</source>
        <translation>{} já contém um resultado, que seria substituído.</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} bandas</translation>
    </message>
    <message>
        <source>{} cannot be opened.</source>
        <translation>{} não pode ser aberto.</translation>
    </message>
    <message>
        <source>{} cannot be read as a raster. It may be damaged or in an unknown format; download or copy it again.</source>
        <translation>{} não pode ser lido como raster. Pode estar danificado ou em um formato desconhecido; baixe-o ou copie-o de novo.</translation>
    </message>
    <message>
        <source>{} cannot be read as a vector layer. It may be damaged or in an unknown format; download or copy it again.</source>
        <translation>{} não pode ser lido como camada vetorial. Pode estar danificado ou em um formato desconhecido; baixe-o ou copie-o de novo.</translation>
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
        <translation>{} está vazio (0 bytes). Baixe ou copie de novo o arquivo.</translation>
    </message>
    <message>
        <source>{} is no model of places.</source>
        <translation>{} não é um modelo de lugares.</translation>
    </message>
    <message>
        <source>{} is not a model of objects.</source>
        <translation>{} não é um modelo de objetos.</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} min {} s</translation>
    </message>
    <message>
        <source>{} of these are expected to be right</source>
        <translation>espera-se que {} destes estejam certos</translation>
    </message>
    <message>
        <source>{} right</source>
        <translation>{} certos</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{}%</translation>
    </message>
    <message>
        <source>{}, {:.1f} MB</source>
        <translation>{}, {:.1f} MB</translation>
    </message>
    <message>
        <source>“Bands” is empty, but the encoder has {count} input {count:band|bands}.</source>
        <translation>“Bandas” está vazio, mas o codificador tem {count} {count:banda|bandas} de entrada.</translation>
    </message>
    <message>
        <source>“Bands” names {named} {named:band|bands}, but the encoder has {count} input {count:band|bands}.</source>
        <translation>“Bandas” nomeia {named} {named:banda|bandas}, mas o codificador tem {count} {count:banda|bandas} de entrada.</translation>
    </message>
    <message>
        <source>“Bands”: {path} does not have all of the bands {chosen}.</source>
        <translation>“Bandas”: {path} não tem todas as bandas {chosen}.</translation>
    </message>
    <message>
        <source>“Bands”: {path} has no {wanted}.</source>
        <translation>“Bandas”: {path} não tem {wanted}.</translation>
    </message>
    <message>
        <source>“CRS of the result” is set, but the rasters have no CRS to transform from.</source>
        <translation>Foi indicado “SRC do resultado”, mas os rasters não têm um SRC a partir do qual transformar.</translation>
    </message>
    <message>
        <source>“Cell size of the result” is {cell_size}.</source>
        <translation>“Tamanho da célula do resultado” é {cell_size}.</translation>
    </message>
    <message>
        <source>“Decoder” is {decoder}, which does not serve the task {choice}.</source>
        <translation>“Decodificador” é {decoder}, que não serve para a tarefa {choice}.</translation>
    </message>
    <message>
        <source>“Image” and “Labels” belong together, but one of them is missing.</source>
        <translation>“Imagem” e “Rótulos” vão juntos, mas falta um deles.</translation>
    </message>
    <message>
        <source>“Image” and “Objects” belong together, but one of them is missing.</source>
        <translation>“Imagem” e “Objetos” pertencem juntos, mas falta um dos dois.</translation>
    </message>
    <message>
        <source>“Matched cells” is {matches}, but a view of {view_px} px has {cells} {cells:cell|cells} of {cell_px} px.</source>
        <translation>“Células emparelhadas” é {matches}, mas uma vista de {view_px} px tem {cells} {cells:célula|células} de {cell_px} px.</translation>
    </message>
    <message>
        <source>“Name” is {name}, which cannot be the name of a file.</source>
        <translation>“Nome” é {name}, que não pode ser o nome de um arquivo.</translation>
    </message>
    <message>
        <source>“Oriented boxes” is switched on, but no label says how its object lies: all of them are points, or boxes along the edges of the image.</source>
        <translation>“Caixas orientadas” está ativada, mas nenhum rótulo diz como o seu objeto está orientado: são todos pontos, ou caixas ao longo das margens da imagem.</translation>
    </message>
    <message>
        <source>“Red, green, blue” cannot be read: {value}.</source>
        <translation>“Vermelho, verde, azul” não pode ser lido: {value}.</translation>
    </message>
    <message>
        <source>“Scene table”: {name} has two scenes in {path}.</source>
        <translation>“Tabela de cenas”: {name} tem duas cenas em {path}.</translation>
    </message>
    <message>
        <source>“Scene table”: {path} cannot be read: {reason}.</source>
        <translation>“Tabela de cenas”: {path} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>“Scene table”: {path} has no column {name}.</source>
        <translation>“Tabela de cenas”: {path} não tem a coluna {name}.</translation>
    </message>
    <message>
        <source>“Scene table”: {scene_table} contains none of the {count} {count:image|images}, such as {example}.</source>
        <translation>“Tabela de cenas”: {scene_table} não contém nenhuma das {count} {count:imagem|imagens}, como {example}.</translation>
    </message>
    <message>
        <source>“Scene temperature” is {scene_temperature}, which is above the “Temperature” of {temperature}.</source>
        <translation>“Temperatura da cena” é {scene_temperature}, acima da “Temperatura” de {temperature}.</translation>
    </message>
    <message>
        <source>“Settings for all” has a quotation mark without its other half.</source>
        <translation>“Definições para todas” tem umas aspas por fechar.</translation>
    </message>
    <message>
        <source>“Settings for all” has {word}, which is no parameter with a value.</source>
        <translation>“Definições para todas” tem {word}, que não é um parâmetro com um valor.</translation>
    </message>
    <message>
        <source>“Start from” is a {architecture}; this run trains a {own_architecture}.</source>
        <translation>“Partir de” é um {architecture}; esta execução treina um {own_architecture}.</translation>
    </message>
    <message>
        <source>“Supervision” is none, but segmentation is learned from labels.</source>
        <translation>“Supervisão” é none, mas a segmentação é aprendida a partir de rótulos.</translation>
    </message>
    <message>
        <source>“Training data” is missing.</source>
        <translation>Falta “Dados de treino”.</translation>
    </message>
    <message>
        <source>“{label}” cannot be read: {value}.</source>
        <translation>“{label}” não pode ser lido: {value}.</translation>
    </message>
    <message>
        <source>“{label}” does not touch the image: {value}.</source>
        <translation>“{label}” não toca a imagem: {value}.</translation>
    </message>
    <message>
        <source>“{label}” has {count} {count:band|bands}, but “{second_label}” has {second_count}.</source>
        <translation>“{label}” tem {count} {count:banda|bandas}, mas “{second_label}” tem {second_count}.</translation>
    </message>
    <message>
        <source>“{label}” has {width} x {height} pixels, more than {most} along an edge.</source>
        <translation>“{label}” tem {width} x {height} pixels, mais de {most} em um lado.</translation>
    </message>
    <message>
        <source>“{label}” is empty: {value}. xmax must be above xmin, and ymax above ymin.</source>
        <translation>“{label}” está vazio: {value}. xmax deve ser superior a xmin, e ymax superior a ymin.</translation>
    </message>
    <message>
        <source>“{label}” is in m², but the images have no coordinate reference system.</source>
        <translation>“{label}” está em m², mas as imagens não têm sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>“{label}” is missing.</source>
        <translation>Falta “{label}”.</translation>
    </message>
    <message>
        <source>“{label}” is not a list of classes.</source>
        <translation>“{label}” não é uma lista de classes.</translation>
    </message>
    <message>
        <source>“{label}” is not valid JSON: {reason}</source>
        <translation>“{label}” não é JSON válido: {reason}</translation>
    </message>
    <message>
        <source>“{label}” is {value}, but it has no effect with “{chooser_label}” {chosen}.</source>
        <translation>“{label}” é {value}, mas não tem efeito com “{chooser_label}” {chosen}.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which contains bytes or signs that are no text in UTF-8.</source>
        <translation>“{label}” é {value}, que contém bytes ou sinais que não são texto em UTF-8.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is neither a rule nor a number between 0 and 1.</source>
        <translation>“{label}” é {value}, que não é nem uma regra nem um número entre 0 e 1.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is neither true nor false.</source>
        <translation>“{label}” é {value}, que não é nem verdadeiro nem falso.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is no finite number.</source>
        <translation>“{label}” é {value}, que não é um número finito.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a list of values.</source>
        <translation>“{label}” é {value}, que não é uma lista de valores.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a number.</source>
        <translation>“{label}” é {value}, que não é um número.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a text.</source>
        <translation>“{label}” é {value}, que não é um texto.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not a whole number.</source>
        <translation>“{label}” é {value}, que não é um número inteiro.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, which is not one of the choices.</source>
        <translation>“{label}” é {value}, que não é uma das opções.</translation>
    </message>
    <message>
        <source>“{label}” is {value}.</source>
        <translation>“{label}” é {value}.</translation>
    </message>
    <message>
        <source>“{label}” is {value}{unit}, which is out of range.</source>
        <translation>“{label}” é {value}{unit}, fora do intervalo admitido.</translation>
    </message>
    <message>
        <source>“{label}” names a CRS, but the image has none.</source>
        <translation>“{label}” nomeia um SRC, mas a imagem não tem nenhum.</translation>
    </message>
    <message>
        <source>“{label}”: a list of {count} paths is too long for one job.</source>
        <translation>“{label}”: uma lista de {count} caminhos é longa demais para um trabalho.</translation>
    </message>
    <message>
        <source>“{label}”: class {value} has no name.</source>
        <translation>“{label}”: a classe {value} não tem nome.</translation>
    </message>
    <message>
        <source>“{label}”: no polygon of {path} touches the image.</source>
        <translation>“{label}”: nenhum polígono de {path} toca a imagem.</translation>
    </message>
    <message>
        <source>“{label}”: no polygon of {path} touches what the images have in common.</source>
        <translation>“{label}”: nenhum polígono de {path} toca o que as imagens têm em comum.</translation>
    </message>
    <message>
        <source>“{label}”: the CRS {crs} is unknown.</source>
        <translation>“{label}”: o SRC {crs} é desconhecido.</translation>
    </message>
    <message>
        <source>“{label}”: the name {value} occurs twice.</source>
        <translation>“{label}”: o nome {value} aparece duas vezes.</translation>
    </message>
    <message>
        <source>“{label}”: the polygons of {path} are smaller than a pixel.</source>
        <translation>“{label}”: os polígonos de {path} são menores do que um pixel.</translation>
    </message>
    <message>
        <source>“{label}”: the value {value} occurs twice.</source>
        <translation>“{label}”: o valor {value} aparece duas vezes.</translation>
    </message>
    <message>
        <source>“{label}”: {colour} is not a colour.</source>
        <translation>“{label}”: {colour} não é uma cor.</translation>
    </message>
    <message>
        <source>“{label}”: {key} is not a key.</source>
        <translation>“{label}”: {key} não é uma tecla.</translation>
    </message>
    <message>
        <source>“{label}”: {path} contains no polygon.</source>
        <translation>“{label}”: {path} não contém nenhum polígono.</translation>
    </message>
    <message>
        <source>“{label}”: {path} has no band {part}.</source>
        <translation>“{label}”: {path} não tem a banda {part}.</translation>
    </message>
    <message>
        <source>“{label}”: {share:.1%} hidden by the mask {name} ({kind_label}), which was found beside the image.</source>
        <translation>“{label}”: {share:.1%} oculto pela máscara {name} ({kind_label}), que foi encontrada ao lado da imagem.</translation>
    </message>
    <message>
        <source>“{label}”: {share:.1%} hidden by the mask {name} ({kind_label}).</source>
        <translation>“{label}”: {share:.1%} oculto pela máscara {name} ({kind_label}).</translation>
    </message>
    <message>
        <source>“{label}”: {value} is a part of the image only in another order of its numbers.</source>
        <translation>“{label}”: {value} só é parte da imagem com outra ordem dos seus números.</translation>
    </message>
    <message>
        <source>“{label}”: {value} is not a class value.</source>
        <translation>“{label}”: {value} não é um valor de classe.</translation>
    </message>
    <message>
        <source>“{label}”: {value} is not an extent.</source>
        <translation>“{label}”: {value} não é uma extensão.</translation>
    </message>
    <message>
        <source>“{layer}” has no selected features.</source>
        <translation>“{layer}” não tem feições selecionadas.</translation>
    </message>
    <message>
        <source>“{layer}” shows no class.</source>
        <translation>“{layer}” não mostra nenhuma classe.</translation>
    </message>
    <message>
        <source>“{}” is exported first: {}.</source>
        <translation>“{}” é exportada antes: {}.</translation>
    </message>
    <message>
        <source>“{}” was exported by an earlier run, to {}.</source>
        <translation>“{}” foi exportada por uma execução anterior, para {}.</translation>
    </message>
    <message>
        <source>⚠ Answers have changed since then. Compute again to include all of them.</source>
        <translation>⚠ As respostas mudaram desde então. Calcule de novo para as incluir todas.</translation>
    </message>
    <message>
        <source>⚠ The sample was drawn from another map: {}</source>
        <translation>⚠ A amostra foi sorteada de outro mapa: {}</translation>
    </message>
    <message>
        <source>⚠ There is nothing to look at: add or switch on the image, or a more detailed one.</source>
        <translation>⚠ Não há nada para ver: adicione ou ative a imagem, ou outra mais detalhada.</translation>
    </message>
    <message>
        <source>⚠ Unsaved edits are left out. Save the edits of the label layer.</source>
        <translation>⚠ As edições não guardadas são excluídas. Guarde as edições da camada de rótulos.</translation>
    </message>
</context>
</TS>
