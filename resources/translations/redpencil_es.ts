<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Redpencil</name>
    <message>
        <source>A name or number, word for word</source>
        <extracomment>history_pane</extracomment>
        <translation>Un nombre o número, palabra por palabra</translation>
    </message>
    <message>
        <source>A printed quotation against a transcript</source>
        <extracomment>actions</extracomment>
        <translation>Una cita impresa frente a la transcripción</translation>
    </message>
    <message>
        <source>About this worksheet</source>
        <extracomment>header_pane</extracomment>
        <translation>Sobre esta hoja</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>EditorCall</extracomment>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Add attribution</source>
        <extracomment>labels</extracomment>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Add claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Añadir dato</translation>
    </message>
    <message>
        <source>Add contact</source>
        <extracomment>contact_log</extracomment>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation>Añadir prueba</translation>
    </message>
    <message>
        <source>Add source</source>
        <extracomment>evidence_more</extracomment>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>evidence_form</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <extracomment>bars</extracomment>
        <translation>Dirección del artículo</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>languages</extracomment>
        <translation>afrikáans</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>Agreement</extracomment>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Albanian</source>
        <extracomment>languages</extracomment>
        <translation>albanés</translation>
    </message>
    <message>
        <source>All claims marked</source>
        <extracomment>Fate</extracomment>
        <translation>Todos los datos marcados</translation>
    </message>
    <message>
        <source>All elements of this claim are ticked.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Todos los elementos de este dato están tildados.</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>attaching</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Amharic</source>
        <extracomment>languages</extracomment>
        <translation>amárico</translation>
    </message>
    <message>
        <source>Answers of the sheet</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Respuestas de la hoja</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>languages</extracomment>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <extracomment>encodings</extracomment>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>SourceKind</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Archived at</source>
        <extracomment>evidence_more</extracomment>
        <translation>Archivado en</translation>
    </message>
    <message>
        <source>Armenian</source>
        <extracomment>languages</extracomment>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>desk</extracomment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Articles and worksheets</source>
        <extracomment>files</extracomment>
        <translation>Artículos y hojas</translation>
    </message>
    <message>
        <source>As it was before its tracked changes</source>
        <extracomment>bars</extracomment>
        <translation>Como estaba antes de sus cambios registrados</translation>
    </message>
    <message>
        <source>As listed</source>
        <extracomment>export_panel</extracomment>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>general</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>questions</extracomment>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Assign claims</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Asignar datos</translation>
    </message>
    <message>
        <source>Assign selected claims</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Asignar los datos elegidos</translation>
    </message>
    <message>
        <source>Assigned editor</source>
        <extracomment>Seat</extracomment>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>past</extracomment>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Attach file</source>
        <extracomment>attaching</extracomment>
        <translation>Adjuntar archivo</translation>
    </message>
    <message>
        <source>Attach file as evidence…</source>
        <extracomment>actions</extracomment>
        <translation>Adjuntar archivo como prueba…</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <extracomment>evidence_more</extracomment>
        <translation>Adjuntar archivo…</translation>
    </message>
    <message>
        <source>Author’s main worry</source>
        <extracomment>header_pane</extracomment>
        <translation>Lo que más preocupa al autor</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <extracomment>languages</extracomment>
        <translation>azerbaiyano</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <extracomment>encodings</extracomment>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Bangla</source>
        <extracomment>languages</extracomment>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Basque</source>
        <extracomment>languages</extracomment>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>claim_editor</extracomment>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>claim_strips</extracomment>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <extracomment>languages</extracomment>
        <translation>bielorruso</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>SourceKind</extracomment>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>languages</extracomment>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>languages</extracomment>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <extracomment>languages</extracomment>
        <translation>birmano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>merge_pane</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Carry everything found over to the new draft</source>
        <extracomment>actions</extracomment>
        <translation>Pasar todo lo hallado a la nueva versión</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>languages</extracomment>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <extracomment>encodings</extracomment>
        <translation>Europa central (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <extracomment>encodings</extracomment>
        <translation>Europa central (Windows-1250)</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>labels</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change to</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Cambiar por</translation>
    </message>
    <message>
        <source>Changed…</source>
        <extracomment>elements_strip</extracomment>
        <translation>Cambiado…</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>languages</extracomment>
        <translation>chino</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <extracomment>encodings</extracomment>
        <translation>Chino (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <extracomment>encodings</extracomment>
        <translation>Chino (GB 18030)</translation>
    </message>
    <message>
        <source>Choose a claim first: the file is evidence for it.</source>
        <extracomment>attaching</extracomment>
        <translation>Elija antes un dato: el archivo es su prueba.</translation>
    </message>
    <message>
        <source>Choose a claim with a quotation to compare it with what was said.</source>
        <extracomment>quote_desk</extracomment>
        <translation>Elija un dato con una cita para compararla con lo que se dijo.</translation>
    </message>
    <message>
        <source>Choose the other copy…</source>
        <extracomment>merge_pane</extracomment>
        <translation>Elegir la otra copia…</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>claim_table</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>claim_list</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Claims marked</source>
        <extracomment>coverage</extracomment>
        <translation>Datos marcados</translation>
    </message>
    <message>
        <source>Claims open</source>
        <extracomment>Fate</extracomment>
        <translation>Datos abiertos</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>bars</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>palette</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>palette</extracomment>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>claim_editor</extracomment>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Confidence …</source>
        <extracomment>claim_editor</extracomment>
        <translation>Certeza …</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Finding</extracomment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Confirmed with qualification</source>
        <extracomment>Finding</extracomment>
        <translation>Confirmado con salvedad</translation>
    </message>
    <message>
        <source>Confirms</source>
        <extracomment>Stance</extracomment>
        <translation>Confirma</translation>
    </message>
    <message>
        <source>Conflicting sources</source>
        <extracomment>Finding</extracomment>
        <translation>Fuentes contradictorias</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>contact_log</extracomment>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Context only</source>
        <extracomment>Stance</extracomment>
        <translation>Solo contexto</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <extracomment>Finding</extracomment>
        <translation>Desmentido</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <extracomment>Stance</extracomment>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>crash</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Outcome</extracomment>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>claim_editor</extracomment>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Could not verify</source>
        <extracomment>Finding</extracomment>
        <translation>No se pudo verificar</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>languages</extracomment>
        <translation>croata</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>labels</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <extracomment>encodings</extracomment>
        <translation>Cirílico (DOS)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <extracomment>encodings</extracomment>
        <translation>Cirílico (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <extracomment>encodings</extracomment>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <extracomment>encodings</extracomment>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>languages</extracomment>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>languages</extracomment>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>general</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>SourceKind</extracomment>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Roll</extracomment>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>header_pane</extracomment>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Decided because</source>
        <extracomment>correction_form</extracomment>
        <translation>Decidido porque</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Outcome</extracomment>
        <translation>No quiere hablar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ask</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Eliminar dato</translation>
    </message>
    <message>
        <source>Delete worksheet…</source>
        <extracomment>actions</extracomment>
        <translation>Eliminar hoja…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>kept</extracomment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>claim_editor</extracomment>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Disagree</source>
        <extracomment>Agreement</extracomment>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>Disputes</source>
        <extracomment>Outcome</extracomment>
        <translation>Lo niega</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>SourceKind</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document, person, page …</source>
        <extracomment>evidence_form</extracomment>
        <translation>Documento, persona, página …</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>draft_pane</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Drawing the first pages…</source>
        <extracomment>export_preview</extracomment>
        <translation>Dibujando las primeras páginas…</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>draft_pane</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Drop an article here, open a file, or paste. Nothing leaves this computer unless you open an address.</source>
        <extracomment>empty</extracomment>
        <translation>Suelte aquí un artículo, abra un archivo o pegue. Nada sale de este equipo mientras no abra una dirección.</translation>
    </message>
    <message>
        <source>Drop claim</source>
        <extracomment>draft_pane</extracomment>
        <translation>Descartar dato</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>languages</extracomment>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>source_fields</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Earlier versions of this worksheet, and edits that are in no file.</source>
        <extracomment>kept</extracomment>
        <translation>Estados anteriores de esta hoja, y cambios que no están en ningún archivo.</translation>
    </message>
    <message>
        <source>Earlier versions, and edits that are in no file yet</source>
        <extracomment>actions</extracomment>
        <translation>Estados anteriores, y cambios que aún no están en ningún archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>actions</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <extracomment>actions</extracomment>
        <translation>Editar dato</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation>Editar prueba</translation>
    </message>
    <message>
        <source>Edit source</source>
        <extracomment>sources_pane</extracomment>
        <translation>Editar fuente</translation>
    </message>
    <message>
        <source>Edit sum</source>
        <extracomment>sum_field</extracomment>
        <translation>Editar cálculo</translation>
    </message>
    <message>
        <source>Editor</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Editor’s decision</source>
        <extracomment>past</extracomment>
        <translation>Decisión de edición</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <extracomment>bars</extracomment>
        <translation>Codificación del texto</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>languages</extracomment>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <extracomment>languages</extracomment>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>languages</extracomment>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <extracomment>actions</extracomment>
        <translation>Cada orden por su nombre</translation>
    </message>
    <message>
        <source>Every sentence and what became of it</source>
        <extracomment>actions</extracomment>
        <translation>Cada oración y qué fue de ella</translation>
    </message>
    <message>
        <source>Every sentence has been looked at.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Todas las oraciones están miradas.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>claim_editor</extracomment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Exact words</source>
        <extracomment>evidence_form</extracomment>
        <translation>Palabras exactas</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export_panel</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export worksheet</source>
        <extracomment>sheets</extracomment>
        <translation>Exportar hoja</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>export_panel</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>actions</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Filipino</source>
        <extracomment>languages</extracomment>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Filled-in sheets</source>
        <extracomment>sheets</extracomment>
        <translation>Hojas rellenadas</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>roster_pane</extracomment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <extracomment>actions</extracomment>
        <translation>Filtrar datos</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <extracomment>hints</extracomment>
        <translation>Filtrar los datos</translation>
    </message>
    <message>
        <source>Filter the roster</source>
        <extracomment>roster_pane</extracomment>
        <translation>Filtrar el repertorio</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>actions</extracomment>
        <translation>Buscar una orden…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>find_bar</extracomment>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find out the encoding</source>
        <extracomment>bars</extracomment>
        <translation>Reconocer la codificación</translation>
    </message>
    <message>
        <source>Find out the language</source>
        <extracomment>bars</extracomment>
        <translation>Reconocer el idioma</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Finding still stands</source>
        <extracomment>actions</extracomment>
        <translation>El resultado sigue en pie</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>languages</extracomment>
        <translation>finés</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <extracomment>export_preview</extracomment>
        <translation>Primeras líneas del archivo</translation>
    </message>
    <message>
        <source>First pages of the file</source>
        <extracomment>export_preview</extracomment>
        <translation>Primeras páginas del archivo</translation>
    </message>
    <message>
        <source>Form to fill in on screen</source>
        <extracomment>export_panel</extracomment>
        <translation>Formulario para rellenar en pantalla</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>export_panel</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>languages</extracomment>
        <translation>francés</translation>
    </message>
    <message>
        <source>Further evidence</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Otra prueba</translation>
    </message>
    <message>
        <source>Galician</source>
        <extracomment>languages</extracomment>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Galley</source>
        <extracomment>actions</extracomment>
        <translation>Galerada</translation>
    </message>
    <message>
        <source>Galley, wide margin</source>
        <extracomment>export_panel</extracomment>
        <translation>Galerada con margen ancho</translation>
    </message>
    <message>
        <source>Galley: the article</source>
        <extracomment>galley</extracomment>
        <translation>Galerada: el artículo</translation>
    </message>
    <message>
        <source>Georgian</source>
        <extracomment>languages</extracomment>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>languages</extracomment>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Get one page from the network, after telling you who is asked</source>
        <extracomment>actions</extracomment>
        <translation>Traer una página de la red, tras decirle a quién se pide</translation>
    </message>
    <message>
        <source>Get the page</source>
        <extracomment>bars</extracomment>
        <translation>Traer la página</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>actions</extracomment>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>languages</extracomment>
        <translation>griego</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <extracomment>encodings</extracomment>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <extracomment>languages</extracomment>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Hausa</source>
        <extracomment>languages</extracomment>
        <translation>hausa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>languages</extracomment>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <extracomment>encodings</extracomment>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>help</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Confidence</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>languages</extracomment>
        <translation>hindi</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>history_pane</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>labels</extracomment>
        <translation>Retener</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>contact_log</extracomment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>languages</extracomment>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <extracomment>languages</extracomment>
        <translation>islandés</translation>
    </message>
    <message>
        <source>In grey, as a black-and-white printer shows it</source>
        <extracomment>export_preview</extracomment>
        <translation>En gris, como la muestra una impresora en blanco y negro</translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>InterviewForm</extracomment>
        <translation>En persona</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In their words</source>
        <extracomment>answers_dialog</extracomment>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Independence group</source>
        <extracomment>evidence_more</extracomment>
        <translation>Grupo de independencia</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>languages</extracomment>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Initials</source>
        <extracomment>claim_strips</extracomment>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Initials </source>
        <extracomment>tools</extracomment>
        <translation>Iniciales </translation>
    </message>
    <message>
        <source>Interests</source>
        <extracomment>source_fields</extracomment>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Interview on</source>
        <extracomment>source_fields</extracomment>
        <translation>Entrevista el</translation>
    </message>
    <message>
        <source>Irish</source>
        <extracomment>languages</extracomment>
        <translation>irlandés</translation>
    </message>
    <message>
        <source>It still stands</source>
        <extracomment>claim_strips</extracomment>
        <translation>Sigue en pie</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>languages</extracomment>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Its file, history and earlier versions on this computer are deleted for good. Copies elsewhere, and blocks that a disk has set aside, are out of reach.</source>
        <extracomment>saving</extracomment>
        <translation>Su archivo, historial y estados anteriores en este equipo se eliminan para siempre. Las copias en otros lugares y los bloques que un disco haya apartado quedan fuera de alcance.</translation>
    </message>
    <message>
        <source>Its file, history and versions, for good</source>
        <extracomment>actions</extracomment>
        <translation>Su archivo, historial y estados, para siempre</translation>
    </message>
    <message>
        <source>Its words are not in the new draft</source>
        <extracomment>Lost</extracomment>
        <translation>Sus palabras no están en la nueva versión</translation>
    </message>
    <message>
        <source>Its words in</source>
        <extracomment>export_panel</extracomment>
        <translation>Sus palabras en</translation>
    </message>
    <message>
        <source>Its words stand in several places</source>
        <extracomment>Lost</extracomment>
        <translation>Sus palabras están en varios lugares</translation>
    </message>
    <message>
        <source>Its words stand only in another sentence</source>
        <extracomment>Lost</extracomment>
        <translation>Sus palabras solo están en otra oración</translation>
    </message>
    <message>
        <source>Its working store, history and versions on this computer are deleted for good. Its file, if it has one, stays. Delete them?</source>
        <extracomment>kept</extracomment>
        <translation>Su espacio de trabajo, historial y estados en este equipo se eliminan para siempre. Su archivo, si lo tiene, se queda. ¿Eliminarlos?</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>languages</extracomment>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <extracomment>encodings</extracomment>
        <translation>Japonés (EUC)</translation>
    </message>
    <message>
        <source>Japanese (ISO 2022)</source>
        <extracomment>encodings</extracomment>
        <translation>Japonés (ISO 2022)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <extracomment>encodings</extracomment>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Kannada</source>
        <extracomment>languages</extracomment>
        <translation>canarés</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <extracomment>languages</extracomment>
        <translation>kazajo</translation>
    </message>
    <message>
        <source>Mark, status, priority, types and who, for all that are chosen</source>
        <extracomment>actions</extracomment>
        <translation>Marca, estado, prioridad, tipos y quién, para todos los elegidos</translation>
    </message>
    <message>
        <source>Marked by</source>
        <extracomment>hints</extracomment>
        <translation>Marcado por</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Attribution</extracomment>
        <translation>Otros medios</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>more_form</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>More about this claim</source>
        <extracomment>claim_editor</extracomment>
        <translation>Más sobre este dato</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <extracomment>saved</extracomment>
        <translation>Nombre de este filtro</translation>
    </message>
    <message>
        <source>Name of who is asked</source>
        <extracomment>query_form</extracomment>
        <translation>Nombre de quien se consulta</translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>Attribution</extracomment>
        <translation>Con nombre</translation>
    </message>
    <message>
        <source>New in this draft</source>
        <extracomment>hints</extracomment>
        <translation>Nuevo en esta versión</translation>
    </message>
    <message>
        <source>Next element changed…</source>
        <extracomment>actions</extracomment>
        <translation>Siguiente elemento cambiado…</translation>
    </message>
    <message>
        <source>Next sentence the draft changed</source>
        <extracomment>actions</extracomment>
        <translation>Siguiente oración que cambió la versión</translation>
    </message>
    <message numerus="yes">
        <source>No font for {script} was found: %n characters are printed as □.</source>
        <extracomment>labels</extracomment>
        <translation>
            <numerusform>No se halló fuente para {script}: %n carácter se imprime como □.</numerusform>
            <numerusform>No se halló fuente para {script}: %n caracteres se imprimen como □.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Harm</extracomment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>query_form</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent now</source>
        <extracomment>query_form</extracomment>
        <translation>Enviado ahora</translation>
    </message>
    <message numerus="yes">
        <source>Set %n claims to priority {level}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Poner %n dato en prioridad {level}</numerusform>
            <numerusform>Poner %n datos en prioridad {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n claims to {status}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Poner %n dato en «{status}»</numerusform>
            <numerusform>Poner %n datos en «{status}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Set rating</source>
        <extracomment>rating_field</extracomment>
        <translation>Poner calificación</translation>
    </message>
    <message>
        <source>Set status to {status}</source>
        <extracomment>closing_strip</extracomment>
        <translation>Poner estado en «{status}»</translation>
    </message>
    <message>
        <source>Set types</source>
        <extracomment>types_field</extracomment>
        <translation>Poner tipos</translation>
    </message>
    <message>
        <source>Show or hide, in the galley, what the newest draft changed</source>
        <extracomment>actions</extracomment>
        <translation>Mostrar u ocultar, en la galerada, lo que cambió la última versión</translation>
    </message>
    <message>
        <source>Show these claims</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Mostrar estos datos</translation>
    </message>
    <message>
        <source>Single source</source>
        <extracomment>saved</extracomment>
        <translation>Una sola fuente</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <extracomment>hints</extracomment>
        <translation>Aún falta algo</translation>
    </message>
    <message>
        <source>Something went wrong inside Redpencil.</source>
        <extracomment>crash</extracomment>
        <translation>Algo falló dentro de Redpencil.</translation>
    </message>
    <message>
        <source>Sort by evidence</source>
        <extracomment>actions</extracomment>
        <translation>Ordenar por pruebas</translation>
    </message>
    <message>
        <source>Sort by mark</source>
        <extracomment>actions</extracomment>
        <translation>Ordenar por marca</translation>
    </message>
    <message>
        <source>Sort by place in the article</source>
        <extracomment>actions</extracomment>
        <translation>Ordenar por lugar en el artículo</translation>
    </message>
    <message>
        <source>Sort by priority</source>
        <extracomment>actions</extracomment>
        <translation>Ordenar por prioridad</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <extracomment>actions</extracomment>
        <translation>Ordenar por estado</translation>
    </message>
    <message>
        <source>Sort by types</source>
        <extracomment>actions</extracomment>
        <translation>Ordenar por tipos</translation>
    </message>
    <message>
        <source>Sort by who checks</source>
        <extracomment>actions</extracomment>
        <translation>Ordenar por quién verifica</translation>
    </message>
    <message>
        <source>Sort by who says so</source>
        <extracomment>actions</extracomment>
        <translation>Ordenar por quién lo dice</translation>
    </message>
    <message>
        <source>Sort by words</source>
        <extracomment>actions</extracomment>
        <translation>Ordenar por palabras</translation>
    </message>
    <message>
        <source>State of the claim</source>
        <extracomment>hints</extracomment>
        <translation>Situación del dato</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>claim_table</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still open: {what}.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Aún abierto: {what}.</translation>
    </message>
    <message>
        <source>Take mark of claim {n} back</source>
        <extracomment>claim_editor</extracomment>
        <translation>Retirar la marca del dato {n}</translation>
    </message>
    <message numerus="yes">
        <source>Take {type} from %n claims</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Quitar {type} a %n dato</numerusform>
            <numerusform>Quitar {type} a %n datos</numerusform>
        </translation>
    </message>
    <message>
        <source>The last edit is on the screen only: save the worksheet elsewhere now.</source>
        <extracomment>crash</extracomment>
        <translation>El último cambio solo está en pantalla: guarde ahora la hoja en otro lugar.</translation>
    </message>
    <message>
        <source>The second reader disagrees</source>
        <extracomment>hints</extracomment>
        <translation>La segunda lectura no está de acuerdo</translation>
    </message>
    <message>
        <source>The whole history</source>
        <extracomment>past</extracomment>
        <translation>Todo el historial</translation>
    </message>
    <message>
        <source>Tick “{words}”</source>
        <extracomment>checklist</extracomment>
        <translation>Tildar «{words}»</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>query_form</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>To be checked again</source>
        <extracomment>hints</extracomment>
        <translation>Por volver a verificar</translation>
    </message>
    <message>
        <source>Told by participant</source>
        <extracomment>Basis</extracomment>
        <translation>Contado por un participante</translation>
    </message>
    <message>
        <source>Told second-hand</source>
        <extracomment>Basis</extracomment>
        <translation>De segunda mano</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>claim_editor</extracomment>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Types: {types}</source>
        <extracomment>types_field</extracomment>
        <translation>Tipos: {types}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Basis</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <extracomment>Attribution</extracomment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <extracomment>saved</extracomment>
        <translation>Sin prueba</translation>
    </message>
    <message>
        <source>Untick “{words}”</source>
        <extracomment>checklist</extracomment>
        <translation>Quitar tilde a «{words}»</translation>
    </message>
    <message>
        <source>Usual type</source>
        <extracomment>actions</extracomment>
        <translation>Letra habitual</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>view_bar</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Waiting on {who}: {n}</source>
        <extracomment>ledger_pane</extracomment>
        <translation>A la espera de {who}: {n}</translation>
    </message>
    <message>
        <source>Waiting on {who}: {n}, due {day}</source>
        <extracomment>ledger_pane</extracomment>
        <translation>A la espera de {who}: {n}, para el {day}</translation>
    </message>
    <message>
        <source>Waive next element…</source>
        <extracomment>actions</extracomment>
        <translation>Dispensar el elemento siguiente…</translation>
    </message>
    <message>
        <source>Waive “{words}”</source>
        <extracomment>elements_strip</extracomment>
        <translation>Dispensar «{words}»</translation>
    </message>
    <message>
        <source>What is on the screen is kept as a copy in {path}.</source>
        <extracomment>crash</extracomment>
        <translation>Lo que está en pantalla queda como copia en {path}.</translation>
    </message>
    <message>
        <source>What the next element was changed to</source>
        <extracomment>actions</extracomment>
        <translation>Por qué se cambió el elemento siguiente</translation>
    </message>
    <message>
        <source>Which sentences</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Qué oraciones</translation>
    </message>
    <message>
        <source>With a mark</source>
        <extracomment>hints</extracomment>
        <translation>Con marca</translation>
    </message>
    <message>
        <source>With the reason why it need not be ticked</source>
        <extracomment>actions</extracomment>
        <translation>Con el motivo por el que no hace falta tildarlo</translation>
    </message>
    <message>
        <source>Without a mark</source>
        <extracomment>hints</extracomment>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <extracomment>hints</extracomment>
        <translation>Sin prueba</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <extracomment>Basis</extracomment>
        <translation>Presenciado</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>past</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words, or is:, mark:, status:, priority:, type:, speaker:, for:, by:. A minus before one turns it round. Down shows them all.</source>
        <extracomment>hints</extracomment>
        <translation>Palabras, o is:, mark:, status:, priority:, type:, speaker:, for:, by:. Un menos delante lo invierte. La flecha abajo los muestra todos.</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <extracomment>status</extracomment>
        <translation>Escribiendo el archivo …</translation>
    </message>
    <message>
        <source>Your house does not use this mark.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Su casa no usa esta marca.</translation>
    </message>
    <message>
        <source>a source</source>
        <extracomment>Whom</extracomment>
        <translation>una fuente</translation>
    </message>
    <message>
        <source>an element is not ticked</source>
        <extracomment>Want</extracomment>
        <translation>un elemento no está tildado</translation>
    </message>
    <message>
        <source>an expert</source>
        <extracomment>Whom</extracomment>
        <translation>un experto</translation>
    </message>
    <message>
        <source>being written to the file …</source>
        <extracomment>status</extracomment>
        <translation>se está escribiendo en el archivo …</translation>
    </message>
    <message>
        <source>credit</source>
        <extracomment>Part</extracomment>
        <translation>crédito</translation>
    </message>
    <message>
        <source>evidence has no locator</source>
        <extracomment>Want</extracomment>
        <translation>falta el lugar exacto de una prueba</translation>
    </message>
    <message>
        <source>evidence {n} has no locator</source>
        <extracomment>labels</extracomment>
        <translation>a la prueba {n} le falta el lugar exacto</translation>
    </message>
    <message>
        <source>evidence {n}, “{words}”, has no locator</source>
        <extracomment>labels</extracomment>
        <translation>a la prueba {n}, «{words}», le falta el lugar exacto</translation>
    </message>
    <message>
        <source>it has no evidence</source>
        <extracomment>Want</extracomment>
        <translation>no tiene prueba</translation>
    </message>
    <message>
        <source>it has no finding</source>
        <extracomment>Want</extracomment>
        <translation>no tiene resultado</translation>
    </message>
    <message>
        <source>it has no mark</source>
        <extracomment>Want</extracomment>
        <translation>no tiene marca</translation>
    </message>
    <message>
        <source>it has too few independent sources</source>
        <extracomment>Want</extracomment>
        <translation>tiene pocas fuentes independientes</translation>
    </message>
    <message>
        <source>it has {n} of {needed} independent sources</source>
        <extracomment>labels</extracomment>
        <translation>tiene {n} de {needed} fuentes independientes</translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>Whom</extracomment>
        <translation>nadie con nombre</translation>
    </message>
    <message>
        <source>the author</source>
        <extracomment>Whom</extracomment>
        <translation>el autor</translation>
    </message>
    <message>
        <source>{keys} belongs to every text field. Choose other keys.</source>
        <extracomment>keymap</extracomment>
        <translation>{keys} es de todos los campos de texto. Elija otras teclas.</translation>
    </message>
    <message>
        <source>{keys} is “{action}” already. Choose others, or change that first.</source>
        <extracomment>keymap</extracomment>
        <translation>{keys} ya es «{action}». Elija otras, o cambie antes esa.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <extracomment>saving</extracomment>
        <translation>{name} está eliminado.</translation>
    </message>
    <message>
        <source>{name} is open already, here.</source>
        <extracomment>files</extracomment>
        <translation>{name} ya está abierto, aquí.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <extracomment>house</extracomment>
        <translation>{name}, copia</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n edits are in no file, kept {when}</source>
        <extracomment>kept</extracomment>
        <translation>
            <numerusform>{name}: %n cambio no está en ningún archivo, guardado {when}</numerusform>
            <numerusform>{name}: %n cambios no están en ningún archivo, guardados {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <extracomment>find_bar</extracomment>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{seat} (initials)</source>
        <extracomment>header_pane</extracomment>
        <translation>{seat} (iniciales)</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claims</source>
        <extracomment>claim_list</extracomment>
        <translation>
            <numerusform>{shown} de %n dato</numerusform>
            <numerusform>{shown} de %n datos</numerusform>
        </translation>
    </message>
    <message>
        <source>{trouble} A version is kept from {when}.</source>
        <extracomment>kept</extracomment>
        <translation>{trouble} Hay guardado un estado del {when}.</translation>
    </message>
    <message>
        <source>{trouble} All that was done here is kept on this computer.</source>
        <extracomment>kept</extracomment>
        <translation>{trouble} Todo lo hecho aquí está guardado en este equipo.</translation>
    </message>
    <message>
        <source>{who}: {claims}, {left} left</source>
        <extracomment>signoff_pane</extracomment>
        <translation>{who}: {claims}, faltan {left}</translation>
    </message>
    <message>
        <source>{words}

Listed because: {why}</source>
        <extracomment>claim_table</extracomment>
        <translation>{words}

Anotado porque: {why}</translation>
    </message>
    <message>
        <source>“{words}” is changed to:</source>
        <extracomment>elements_strip</extracomment>
        <translation>«{words}» se cambia por:</translation>
    </message>
    <message>
        <source>“{words}” is not ticked</source>
        <extracomment>labels</extracomment>
        <translation>«{words}» no está tildado</translation>
    </message>
    <message>
        <source>“{words}” need not be ticked, because:</source>
        <extracomment>elements_strip</extracomment>
        <translation>«{words}» no hace falta tildarlo, porque:</translation>
    </message>
    <message numerus="yes">
        <source>… %n more</source>
        <extracomment>history_pane</extracomment>
        <translation>
            <numerusform>… %n más</numerusform>
            <numerusform>… %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n sentences unchanged</source>
        <extracomment>diff_view</extracomment>
        <translation>
            <numerusform>… %n oración sin cambios</numerusform>
            <numerusform>… %n oraciones sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a file in the worksheet, for the chosen claim</source>
        <extracomment>actions</extracomment>
        <translation>Guardar un archivo en la hoja, para el dato elegido</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are not in it: no finding, or nobody is named who says so.</source>
        <extracomment>labels</extracomment>
        <translation>
            <numerusform>%n dato no está incluido: sin resultado, o sin nombre de quien lo dice.</numerusform>
            <numerusform>%n datos no están incluidos: sin resultado, o sin nombre de quien lo dice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims chosen</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>%n dato elegido</numerusform>
            <numerusform>%n datos elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>find_bar</extracomment>
        <translation>
            <numerusform>%n hallado</numerusform>
            <numerusform>%n hallados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the author’s word</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n que solo avala el autor</numerusform>
            <numerusform>%n que solo avala el autor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs outside the article are folded: click to read</source>
        <extracomment>text</extracomment>
        <translation>
            <numerusform>%n párrafo fuera del artículo está plegado: haga clic para leerlo</numerusform>
            <numerusform>%n párrafos fuera del artículo están plegados: haga clic para leerlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n sin prueba</numerusform>
            <numerusform>%n sin prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with one source</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n con una sola fuente</numerusform>
            <numerusform>%n con una sola fuente</numerusform>
        </translation>
    </message>
    <message>
        <source>A check asks about it</source>
        <extracomment>hints</extracomment>
        <translation>Una comprobación pregunta por él</translation>
    </message>
    <message>
        <source>A report without any words of yours is in {path}.</source>
        <extracomment>crash</extracomment>
        <translation>Hay un informe sin palabras suyas en {path}.</translation>
    </message>
    <message>
        <source>Keep finding</source>
        <extracomment>claim_strips</extracomment>
        <translation>Mantener resultado</translation>
    </message>
    <message>
        <source>Keep the words said as evidence</source>
        <extracomment>quote_desk</extracomment>
        <translation>Guardar lo dicho como prueba</translation>
    </message>
    <message>
        <source>Keep words said</source>
        <extracomment>quote_desk</extracomment>
        <translation>Guardar lo dicho</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>kept</extracomment>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Kept on this computer…</source>
        <extracomment>actions</extracomment>
        <translation>Guardado en este equipo…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>help</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Khmer</source>
        <extracomment>languages</extracomment>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>sources_pane</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <extracomment>languages</extracomment>
        <translation>kinyarwanda</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>labels</extracomment>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <extracomment>encodings</extracomment>
        <translation>Coreano (Windows-949)</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <extracomment>languages</extracomment>
        <translation>kirguís</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>bars</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lao</source>
        <extracomment>languages</extracomment>
        <translation>lao</translation>
    </message>
    <message>
        <source>Larger type</source>
        <extracomment>actions</extracomment>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>languages</extracomment>
        <translation>letón</translation>
    </message>
    <message>
        <source>Law</source>
        <extracomment>SourceKind</extracomment>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Role</extracomment>
        <translation>Solo pista</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>actions</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Ledger: every sentence</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Registro: todas las oraciones</translation>
    </message>
    <message>
        <source>Legal reader</source>
        <extracomment>Seat</extracomment>
        <translation>Lectura legal</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>general</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like sentences: choose one</source>
        <extracomment>draft_pane</extracomment>
        <translation>Oraciones parecidas: elija una</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>actions</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List the selected words as a claim</source>
        <extracomment>actions</extracomment>
        <translation>Anotar como dato las palabras elegidas</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>languages</extracomment>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Load next draft…</source>
        <extracomment>draft_pane</extracomment>
        <translation>Cargar la versión siguiente…</translation>
    </message>
    <message>
        <source>Locator</source>
        <extracomment>evidence_form</extracomment>
        <translation>Dónde exactamente</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Confidence</extracomment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <extracomment>languages</extracomment>
        <translation>macedonio</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <extracomment>languages</extracomment>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <extracomment>languages</extracomment>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <extracomment>languages</extracomment>
        <translation>malayálam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <extracomment>languages</extracomment>
        <translation>maltés</translation>
    </message>
    <message>
        <source>Marathi</source>
        <extracomment>languages</extracomment>
        <translation>maratí</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Mark OK</source>
        <extracomment>actions</extracomment>
        <translation>Marca: OK</translation>
    </message>
    <message>
        <source>Mark add attribution</source>
        <extracomment>actions</extracomment>
        <translation>Marca: Atribuir</translation>
    </message>
    <message>
        <source>Mark change</source>
        <extracomment>actions</extracomment>
        <translation>Marca: Cambiar</translation>
    </message>
    <message>
        <source>Mark cut</source>
        <extracomment>actions</extracomment>
        <translation>Marca: Quitar</translation>
    </message>
    <message>
        <source>Mark hold</source>
        <extracomment>actions</extracomment>
        <translation>Marca: Retener</translation>
    </message>
    <message>
        <source>Mark on author</source>
        <extracomment>actions</extracomment>
        <translation>Marca: Lo avala el autor</translation>
    </message>
    <message>
        <source>Mark qualify</source>
        <extracomment>actions</extracomment>
        <translation>Marca: Matizar</translation>
    </message>
    <message>
        <source>Mark query author</source>
        <extracomment>actions</extracomment>
        <translation>Marca: Consultar al autor</translation>
    </message>
    <message>
        <source>Mark query source</source>
        <extracomment>actions</extracomment>
        <translation>Marca: Consultar a la fuente</translation>
    </message>
    <message>
        <source>May be named in an export</source>
        <extracomment>sources_pane</extracomment>
        <translation>Puede nombrarse en una exportación</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>Confidence</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>merge_pane</extracomment>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <extracomment>merge_pane</extracomment>
        <translation>Fusionar una copia</translation>
    </message>
    <message>
        <source>Merge a copy…</source>
        <extracomment>actions</extracomment>
        <translation>Fusionar una copia…</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Unir datos</translation>
    </message>
    <message>
        <source>Merge the selected claims, or this and the next</source>
        <extracomment>actions</extracomment>
        <translation>Unir los datos elegidos, o este y el siguiente</translation>
    </message>
    <message>
        <source>Merging</source>
        <extracomment>actions</extracomment>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>InterviewForm</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>merge_pane</extracomment>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <extracomment>languages</extracomment>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Move claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Mover dato</translation>
    </message>
    <message>
        <source>Māori</source>
        <extracomment>languages</extracomment>
        <translation>maorí</translation>
    </message>
    <message>
        <source>NOT KEPT on this computer, in memory only</source>
        <extracomment>status</extracomment>
        <translation>NO GUARDADO en este equipo, solo en memoria</translation>
    </message>
    <message numerus="yes">
        <source>%n claims left</source>
        <extracomment>status</extracomment>
        <translation>
            <numerusform>Queda %n dato</numerusform>
            <numerusform>Quedan %n datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are new.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n respuesta es nueva.</numerusform>
            <numerusform>%n respuestas son nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers put in.</source>
        <extracomment>sheets</extracomment>
        <translation>
            <numerusform>%n respuesta pasada.</numerusform>
            <numerusform>%n respuestas pasadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to claims no longer listed.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n es de un dato que ya no está anotado.</numerusform>
            <numerusform>%n son de datos que ya no están anotados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are not decided yet.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>%n conflicto sin decidir.</numerusform>
            <numerusform>%n conflictos sin decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be understood.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n no se pudo entender.</numerusform>
            <numerusform>%n no se pudieron entender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in this draft</source>
        <extracomment>draft_pane</extracomment>
        <translation>
            <numerusform>%n nuevo en esta versión</numerusform>
            <numerusform>%n nuevos en esta versión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready for second read</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n listo para segunda lectura</numerusform>
            <numerusform>%n listos para segunda lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences not looked at</source>
        <extracomment>coverage</extracomment>
        <translation>
            <numerusform>%n oración sin mirar</numerusform>
            <numerusform>%n oraciones sin mirar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps. Whole; its last hash is {hash}…</source>
        <extracomment>history_pane</extracomment>
        <translation>
            <numerusform>%n paso. Completo; su última huella es {hash}…</numerusform>
            <numerusform>%n pasos. Completo; la última huella es {hash}…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed by both. Choose for each; nothing is merged until all are decided.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>%n cosa fue cambiada por ambos. Elija; nada se fusiona antes de decidir.</numerusform>
            <numerusform>%n cosas fueron cambiadas por ambos. Elija en cada una; nada se fusiona antes de decidirlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to re-check</source>
        <extracomment>draft_pane</extracomment>
        <translation>
            <numerusform>%n por volver a verificar</numerusform>
            <numerusform>%n por volver a verificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed here too: choose.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n cambió también aquí: elija.</numerusform>
            <numerusform>%n cambiaron también aquí: elija.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place in this draft</source>
        <extracomment>status</extracomment>
        <translation>
            <numerusform>%n sin lugar en esta versión</numerusform>
            <numerusform>%n sin lugar en esta versión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksheets have edits that are in no file.</source>
        <extracomment>kept</extracomment>
        <translation>
            <numerusform>%n hoja tiene cambios que no están en ningún archivo.</numerusform>
            <numerusform>%n hojas tienen cambios que no están en ningún archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>2026-01-31</source>
        <extracomment>source_fields</extracomment>
        <translation>2026-01-31</translation>
    </message>
    <message>
        <source>A card for each claim</source>
        <extracomment>export_panel</extracomment>
        <translation>Una ficha por cada dato</translation>
    </message>
    <message>
        <source>A claim here is private, or was not told on the record, so it is not looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>Un dato aquí es privado o no se dijo como citable, así que no se busca.</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl or Alt, or is one of the keys F1 to F12.</source>
        <extracomment>keymap</extracomment>
        <translation>Un atajo necesita Ctrl o Alt, o es una de las teclas F1 a F12.</translation>
    </message>
    <message>
        <source>A single key is one letter, figure or sign, Space, Return, Del or Ins.</source>
        <extracomment>keymap</extracomment>
        <translation>Una tecla suelta es una letra, cifra o signo, Espacio, Intro, Supr o Insert.</translation>
    </message>
    <message>
        <source>A source who may not be named stands in these words: nothing is looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>En estas palabras está una fuente que no puede nombrarse: no se busca nada.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>shortcuts</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>shortcuts</extracomment>
        <translation>Las acciones y sus teclas</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>house_rules</extracomment>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Add question</source>
        <extracomment>query_form</extracomment>
        <translation>Añadir pregunta</translation>
    </message>
    <message numerus="yes">
        <source>Add {type} to %n claims</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Añadir {type} a %n dato</numerusform>
            <numerusform>Añadir {type} a %n datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Address (web)</source>
        <extracomment>source_fields</extracomment>
        <translation>Dirección (web)</translation>
    </message>
    <message>
        <source>Adds the kind of fact; takes it away where all have it</source>
        <extracomment>several</extracomment>
        <translation>Añade el tipo; lo quita donde todos lo tienen</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <extracomment>source_fields</extracomment>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>export_panel</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <extracomment>shortcuts</extracomment>
        <translation>Todos como vienen</translation>
    </message>
    <message>
        <source>All claims</source>
        <extracomment>saved</extracomment>
        <translation>Todos los datos</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>shortcuts</extracomment>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>notices</extracomment>
        <translation>Todos los avisos</translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>house_rules</extracomment>
        <translation>Todos los tipos</translation>
    </message>
    <message numerus="yes">
        <source>Also dropped: {names} and %n more.</source>
        <extracomment>dropped</extracomment>
        <translation>
            <numerusform>También soltados: {names} y %n más.</numerusform>
            <numerusform>También soltados: {names} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also dropped: {names}.</source>
        <extracomment>dropped</extracomment>
        <translation>También soltados: {names}.</translation>
    </message>
    <message>
        <source>Alt and an arrow key move a column.</source>
        <extracomment>house_parts</extracomment>
        <translation>Alt y una flecha mueven una columna.</translation>
    </message>
    <message>
        <source>An answer or a second look is due</source>
        <extracomment>hints</extracomment>
        <translation>Toca una respuesta o una segunda mirada</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <extracomment>general</extracomment>
        <translation>Otro idioma vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer due</source>
        <extracomment>query_form</extracomment>
        <translation>Respuesta para</translation>
    </message>
    <message>
        <source>Article with claim marks</source>
        <extracomment>export_panel</extracomment>
        <translation>Artículo con las marcas de los datos</translation>
    </message>
    <message>
        <source>As delivered</source>
        <extracomment>house</extracomment>
        <translation>Como viene</translation>
    </message>
    <message>
        <source>As in your settings</source>
        <extracomment>house_form</extracomment>
        <translation>Como en sus ajustes</translation>
    </message>
    <message>
        <source>As printed</source>
        <extracomment>correction_form</extracomment>
        <translation>Como está impreso</translation>
    </message>
    <message>
        <source>As the article</source>
        <extracomment>export_panel</extracomment>
        <translation>Como el artículo</translation>
    </message>
    <message>
        <source>Ask another question</source>
        <extracomment>query_form</extracomment>
        <translation>Hacer otra pregunta</translation>
    </message>
    <message>
        <source>Ask before look-ups</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Preguntar antes de buscar</translation>
    </message>
    <message>
        <source>Ask the author something, with {key}</source>
        <extracomment>first_steps</extracomment>
        <translation>Preguntar algo al autor, con {key}</translation>
    </message>
    <message>
        <source>Attribution</source>
        <extracomment>more_form</extracomment>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>QueryTo</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author queries</source>
        <extracomment>export_panel</extracomment>
        <translation>Consultas al autor</translation>
    </message>
    <message>
        <source>Author&apos;s observation</source>
        <extracomment>Basis</extracomment>
        <translation>Observación del autor</translation>
    </message>
    <message>
        <source>Author’s source</source>
        <extracomment>more_form</extracomment>
        <translation>Fuente del autor</translation>
    </message>
    <message>
        <source>Before sign-off</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Antes del visto bueno</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <extracomment>merge_pane</extracomment>
        <translation>Antes: {words}</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>claim_table</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>By evidence</source>
        <extracomment>claim_list</extracomment>
        <translation>Por pruebas</translation>
    </message>
    <message>
        <source>By mark</source>
        <extracomment>claim_list</extracomment>
        <translation>Por marca</translation>
    </message>
    <message>
        <source>By place in the article</source>
        <extracomment>claim_list</extracomment>
        <translation>Por lugar en el artículo</translation>
    </message>
    <message>
        <source>By priority</source>
        <extracomment>claim_list</extracomment>
        <translation>Por prioridad</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>claim_list</extracomment>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By types</source>
        <extracomment>claim_list</extracomment>
        <translation>Por tipos</translation>
    </message>
    <message>
        <source>By who checks</source>
        <extracomment>claim_list</extracomment>
        <translation>Por quién verifica</translation>
    </message>
    <message>
        <source>By who says so</source>
        <extracomment>claim_list</extracomment>
        <translation>Por quién lo dice</translation>
    </message>
    <message>
        <source>By words</source>
        <extracomment>claim_list</extracomment>
        <translation>Por palabras</translation>
    </message>
    <message>
        <source>Call sheets, one a source</source>
        <extracomment>export_panel</extracomment>
        <translation>Hojas de llamadas, una por fuente</translation>
    </message>
    <message>
        <source>Captions, graphics, headline and deck</source>
        <extracomment>checklist</extracomment>
        <translation>Pies de foto, gráficos, titular y entradilla</translation>
    </message>
    <message>
        <source>Cards, one claim each</source>
        <extracomment>export_panel</extracomment>
        <translation>Fichas, una por dato</translation>
    </message>
    <message>
        <source>Changes and comments in this sentence: {here} of {all}</source>
        <extracomment>remarks_strip</extracomment>
        <translation>Cambios y comentarios en esta oración: {here} de {all}</translation>
    </message>
    <message>
        <source>Changes since the last draft</source>
        <extracomment>actions</extracomment>
        <translation>Cambios desde la última versión</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>shortcuts</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Check the spelling of notes</source>
        <extracomment>general</extracomment>
        <translation>Revisar la ortografía de las notas</translation>
    </message>
    <message>
        <source>Checked by</source>
        <extracomment>house_parts</extracomment>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Checked on</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>Checklist before sign-off</source>
        <extracomment>house_form</extracomment>
        <translation>Lista de control antes del visto bueno</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <extracomment>labels</extracomment>
        <translation>Chino y japonés</translation>
    </message>
    <message>
        <source>Choose a claim or select words in the article.</source>
        <extracomment>lookups</extracomment>
        <translation>Elija un dato o seleccione palabras en el artículo.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <extracomment>house_form</extracomment>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Dato {number}</translation>
    </message>
    <message>
        <source>Claims that rely on it: {numbers}</source>
        <extracomment>sources_pane</extracomment>
        <translation>Datos que se apoyan en ella: {numbers}</translation>
    </message>
    <message>
        <source>Close claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Cerrar dato</translation>
    </message>
    <message>
        <source>Close the claim, where nothing is left open</source>
        <extracomment>actions</extracomment>
        <translation>Cerrar el dato, donde ya no queda nada abierto</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>source_fields</extracomment>
        <translation>Nombre en clave</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>house_form</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>aids</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Columns of the register</source>
        <extracomment>house_form</extracomment>
        <translation>Columnas del registro</translation>
    </message>
    <message>
        <source>Concerns</source>
        <extracomment>more_form</extracomment>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Confidence, because</source>
        <extracomment>claim_editor</extracomment>
        <translation>Certeza, porque</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contempt</source>
        <extracomment>Legal</extracomment>
        <translation>Causa en curso</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>notices</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copyright</source>
        <extracomment>Legal</extracomment>
        <translation>Derechos de autor</translation>
    </message>
    <message>
        <source>Correction is</source>
        <extracomment>correction_form</extracomment>
        <translation>La corrección está</translation>
    </message>
    <message>
        <source>Corrections list</source>
        <extracomment>export_panel</extracomment>
        <translation>Lista de correcciones</translation>
    </message>
    <message>
        <source>Decided by {who}</source>
        <extracomment>correction_form</extracomment>
        <translation>Decidido por {who}</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Deep background</source>
        <extracomment>Terms</extracomment>
        <translation>Sin atribución</translation>
    </message>
    <message>
        <source>Defamation</source>
        <extracomment>Legal</extracomment>
        <translation>Difamación</translation>
    </message>
    <message>
        <source>Delete profile “{title}”</source>
        <extracomment>house</extracomment>
        <translation>Eliminar el perfil «{title}»</translation>
    </message>
    <message>
        <source>Document seen</source>
        <extracomment>Basis</extracomment>
        <translation>Documento visto</translation>
    </message>
    <message>
        <source>Don’t ask again for this one</source>
        <extracomment>lookup_bar</extracomment>
        <translation>No volver a preguntar por este</translation>
    </message>
    <message>
        <source>Draft {number}, loaded {when} by {who}.</source>
        <extracomment>draft_pane</extracomment>
        <translation>Versión {number}, cargada {when} por {who}.</translation>
    </message>
    <message>
        <source>Draft {number}, loaded {when}.</source>
        <extracomment>draft_pane</extracomment>
        <translation>Versión {number}, cargada {when}.</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>saved</extracomment>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Earlier: {words}</source>
        <extracomment>claim_strips</extracomment>
        <translation>Anteriormente: {words}</translation>
    </message>
    <message>
        <source>Edit the chosen claims</source>
        <extracomment>actions</extracomment>
        <translation>Editar los datos elegidos</translation>
    </message>
    <message>
        <source>Edit: {field}</source>
        <extracomment>fields</extracomment>
        <translation>Editar: {field}</translation>
    </message>
    <message>
        <source>Electoral</source>
        <extracomment>Harm</extracomment>
        <translation>Elecciones</translation>
    </message>
    <message>
        <source>Element ticked</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Elemento tildado</translation>
    </message>
    <message>
        <source>Elements</source>
        <extracomment>past</extracomment>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Embargo</source>
        <extracomment>privacy</extracomment>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Embargo: look nothing up</source>
        <extracomment>privacy</extracomment>
        <translation>Embargo: no buscar nada</translation>
    </message>
    <message>
        <source>Enter goes on, Shift+Enter back, Escape closes</source>
        <extracomment>find_bar</extracomment>
        <translation>Intro sigue, Mayús+Intro vuelve, Esc cierra</translation>
    </message>
    <message>
        <source>Escape leaves it as it is, Backspace takes it away.</source>
        <extracomment>shortcuts</extracomment>
        <translation>Esc lo deja como está, Retroceso lo quita.</translation>
    </message>
    <message>
        <source>Ev.</source>
        <extracomment>claim_table</extracomment>
        <translation>Pr.</translation>
    </message>
    <message>
        <source>Every edit until it is in a file, earlier versions, and the log, which holds no word of an article.</source>
        <extracomment>general</extracomment>
        <translation>Cada cambio hasta que está en un archivo, los estados anteriores, y el registro, que no contiene ninguna palabra de un artículo.</translation>
    </message>
    <message>
        <source>Every sentence</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Todas las oraciones</translation>
    </message>
    <message>
        <source>Evidence: {n}</source>
        <extracomment>claim_table</extracomment>
        <translation>Pruebas: {n}</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>QueryTo</extracomment>
        <translation>Experto</translation>
    </message>
    <message>
        <source>Export house profile</source>
        <extracomment>house</extracomment>
        <translation>Exportar el perfil de la casa</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <extracomment>sheets</extracomment>
        <translation>Exportado a {name}.</translation>
    </message>
    <message>
        <source>Fact Check Explorer</source>
        <extracomment>lookups</extracomment>
        <translation>Fact Check Explorer</translation>
    </message>
    <message>
        <source>Files that were open before</source>
        <extracomment>actions</extracomment>
        <translation>Archivos que estuvieron abiertos</translation>
    </message>
    <message>
        <source>Filter: words, is:open, mark:change</source>
        <extracomment>hints</extracomment>
        <translation>Filtrar: palabras, is:open</translation>
    </message>
    <message>
        <source>Filters that are kept, and the order of the list</source>
        <extracomment>saved</extracomment>
        <translation>Los filtros guardados y el orden de la lista</translation>
    </message>
    <message>
        <source>Financial</source>
        <extracomment>Harm</extracomment>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <extracomment>shortcuts</extracomment>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Fold or open what is outside the article</source>
        <extracomment>actions</extracomment>
        <translation>Plegar o abrir lo que está fuera del artículo</translation>
    </message>
    <message>
        <source>For worksheets begun from now on</source>
        <extracomment>house</extracomment>
        <translation>Para las hojas que se empiecen desde ahora</translation>
    </message>
    <message>
        <source>Forget these</source>
        <extracomment>memory</extracomment>
        <translation>Olvidar estos</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <extracomment>saved</extracomment>
        <translation>Olvidar «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Give %n claims to {initials}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Dar %n dato a {initials}</numerusform>
            <numerusform>Dar %n datos a {initials}</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the chosen claims to</source>
        <extracomment>several</extracomment>
        <translation>Dar los datos elegidos a</translation>
    </message>
    <message>
        <source>Give the claim’s evidence an address, or select one in the article.</source>
        <extracomment>lookups</extracomment>
        <translation>Dé una dirección a la prueba del dato, o seleccione una en el artículo.</translation>
    </message>
    <message>
        <source>Give to: initials</source>
        <extracomment>several</extracomment>
        <translation>Dar a: iniciales</translation>
    </message>
    <message>
        <source>Given to</source>
        <extracomment>hints</extracomment>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Given to me or marked by me</source>
        <extracomment>hints</extracomment>
        <translation>Asignados a mí o marcados por mí</translation>
    </message>
    <message>
        <source>Harm if wrong</source>
        <extracomment>more_form</extracomment>
        <translation>Daño si es falso</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>general</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <extracomment>claim_editor</extracomment>
        <translation>Historial de este dato</translation>
    </message>
    <message>
        <source>House profile</source>
        <extracomment>dialog</extracomment>
        <translation>Perfil de la casa</translation>
    </message>
    <message>
        <source>House profiles</source>
        <extracomment>house</extracomment>
        <translation>Perfiles de la casa</translation>
    </message>
    <message>
        <source>How they know</source>
        <extracomment>more_form</extracomment>
        <translation>Cómo lo saben</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>house</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In text</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>In the browser, after telling you what is sent and to whom</source>
        <extracomment>actions</extracomment>
        <translation>En el navegador, tras decirle qué se envía y a quién</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <extracomment>house_rules</extracomment>
        <translation>Fuentes independientes</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <extracomment>saved</extracomment>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Keep: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Mantener: {value}</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <extracomment>main</extracomment>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Kept filters…</source>
        <extracomment>actions</extracomment>
        <translation>Filtros guardados…</translation>
    </message>
    <message>
        <source>Keys of “{action}”</source>
        <extracomment>shortcuts</extracomment>
        <translation>Teclas de «{action}»</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>export_panel</extracomment>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Legal</source>
        <extracomment>more_form</extracomment>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Lines of the page that are not the article: subscriptions, related links</source>
        <extracomment>actions</extracomment>
        <translation>Líneas de la página que no son el artículo: suscripciones, enlaces afines</translation>
    </message>
    <message>
        <source>Lines of your own</source>
        <extracomment>house_parts</extracomment>
        <translation>Líneas propias</translation>
    </message>
    <message>
        <source>Lines under it</source>
        <extracomment>house_form</extracomment>
        <translation>Líneas debajo</translation>
    </message>
    <message>
        <source>Lines under the name</source>
        <extracomment>house_form</extracomment>
        <translation>Líneas bajo el nombre</translation>
    </message>
    <message>
        <source>Links opened and archived</source>
        <extracomment>checklist</extracomment>
        <translation>Enlaces abiertos y archivados</translation>
    </message>
    <message>
        <source>Listed: {why}</source>
        <extracomment>claim_editor</extracomment>
        <translation>Anotado: {why}</translation>
    </message>
    <message>
        <source>Locked with a password: {name}. {consequence}</source>
        <extracomment>saving</extracomment>
        <translation>Cerrado con contraseña: {name}. {consequence}</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>house_form</extracomment>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Look again by</source>
        <extracomment>more_form</extracomment>
        <translation>Volver a mirar antes del</translation>
    </message>
    <message>
        <source>Look up with</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Buscar con</translation>
    </message>
    <message>
        <source>Look up: {service}…</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Buscar: {service}…</translation>
    </message>
    <message>
        <source>Look up…</source>
        <extracomment>actions</extracomment>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Look-ups are switched off in the settings, under privacy.</source>
        <extracomment>lookups</extracomment>
        <translation>Las búsquedas están apagadas en los ajustes, en privacidad.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n claims {mark}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Marcar %n dato: {mark}</numerusform>
            <numerusform>Marcar %n datos: {mark}</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark claim {n} {mark}</source>
        <extracomment>claim_editor</extracomment>
        <translation>Marcar el dato {n}: {mark}</translation>
    </message>
    <message>
        <source>Mark it to be changed, with {key}</source>
        <extracomment>first_steps</extracomment>
        <translation>Marcarlo para cambiar, con {key}</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>house_form</extracomment>
        <translation>Marcas</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n edits of the other copy. Undo takes it back.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>Fusionado: %n cambio de la otra copia. «Deshacer» lo retira.</numerusform>
            <numerusform>Fusionado: %n cambios de la otra copia. «Deshacer» los retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT KEPT: {why}</source>
        <extracomment>status</extracomment>
        <translation>NO GUARDADO: {why}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>query_form</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <extracomment>house_form</extracomment>
        <translation>Nombre de este perfil</translation>
    </message>
    <message>
        <source>Name of “{mark}”</source>
        <extracomment>house_parts</extracomment>
        <translation>Nombre de «{mark}»</translation>
    </message>
    <message>
        <source>Name over sheets</source>
        <extracomment>house_form</extracomment>
        <translation>Nombre sobre las hojas</translation>
    </message>
    <message>
        <source>Names and titles</source>
        <extracomment>Roll</extracomment>
        <translation>Nombres y cargos</translation>
    </message>
    <message>
        <source>Names, numbers, dates, places and quotes, each with its mentions</source>
        <extracomment>actions</extracomment>
        <translation>Nombres, cifras, fechas, lugares y citas, cada uno con sus menciones</translation>
    </message>
    <message>
        <source>Names, titles and spelling, letter by letter</source>
        <extracomment>checklist</extracomment>
        <translation>Nombres, cargos y ortografía, letra por letra</translation>
    </message>
    <message>
        <source>Nepali</source>
        <extracomment>languages</extracomment>
        <translation>nepalí</translation>
    </message>
    <message>
        <source>Never looked up: notes, queries, what you know of sources, claims that are private or not on the record, restricted worksheets, and words with the name of a source who may not be named.</source>
        <extracomment>privacy</extracomment>
        <translation>Nunca se buscan: notas, consultas, lo que sabe de las fuentes, datos privados o no citables, hojas restringidas, y palabras con el nombre de una fuente que no puede nombrarse.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New source …</source>
        <extracomment>evidence_more</extracomment>
        <translation>Nueva fuente …</translation>
    </message>
    <message>
        <source>Newer version…</source>
        <extracomment>actions</extracomment>
        <translation>Versión más nueva…</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>remarks_strip</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next change or comment</source>
        <extracomment>remarks_strip</extracomment>
        <translation>Cambio o comentario siguiente</translation>
    </message>
    <message>
        <source>Next claim</source>
        <extracomment>actions</extracomment>
        <translation>Dato siguiente</translation>
    </message>
    <message>
        <source>Next sentence not looked at</source>
        <extracomment>actions</extracomment>
        <translation>Oración siguiente sin mirar</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>claim_table</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>No article yet. Open or paste one.</source>
        <extracomment>questions_pane</extracomment>
        <translation>Aún no hay artículo. Abra o pegue uno.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <extracomment>lookup_bar</extracomment>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>No claim relies on it yet.</source>
        <extracomment>sources_pane</extracomment>
        <translation>Ningún dato se apoya aún en ella.</translation>
    </message>
    <message>
        <source>No claims were found. Select words in the galley and add one.</source>
        <extracomment>claim_list</extracomment>
        <translation>No se hallaron datos. Elija palabras en la galerada y añada uno.</translation>
    </message>
    <message>
        <source>No claims yet. Open or paste an article.</source>
        <extracomment>claim_list</extracomment>
        <translation>Aún no hay datos. Abra o pegue un artículo.</translation>
    </message>
    <message>
        <source>No finding yet</source>
        <extracomment>labels</extracomment>
        <translation>Aún sin resultado</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <extracomment>help</extracomment>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>house_form</extracomment>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>No reply</source>
        <extracomment>Outcome</extracomment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No sources yet. Add one here, or choose “New source” in a claim’s evidence.</source>
        <extracomment>sources_pane</extracomment>
        <translation>Aún no hay fuentes. Añada una aquí, o elija «Nueva fuente» en la prueba de un dato.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <extracomment>spelling</extracomment>
        <translation>Ninguna sugerencia</translation>
    </message>
    <message>
        <source>Nobody has changed this claim yet.</source>
        <extracomment>past</extracomment>
        <translation>Nadie ha cambiado aún este dato.</translation>
    </message>
    <message>
        <source>Nobody opens it without the password; it can&apos;t be reset</source>
        <extracomment>actions</extracomment>
        <translation>Nadie la abre sin la contraseña; no puede restablecerse</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>more_form</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None of the list</source>
        <extracomment>evidence_more</extracomment>
        <translation>Ninguna de la lista</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>types_field</extracomment>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <extracomment>languages</extracomment>
        <translation>noruego bokmal</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <extracomment>languages</extracomment>
        <translation>noruego nynorsk</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Finding</extracomment>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>saved</extracomment>
        <translation>Sin cerrar</translation>
    </message>
    <message>
        <source>Not closed, because something is still open: {numbers}</source>
        <extracomment>several</extracomment>
        <translation>Sin cerrar, porque aún queda algo abierto: {numbers}</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>find_bar</extracomment>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>Fate</extracomment>
        <translation>Sin mirar</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <extracomment>evidence_more</extracomment>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <extracomment>Fate</extracomment>
        <translation>Fuera del artículo</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>rating_field</extracomment>
        <translation>Sin calificar</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>claim_strips</extracomment>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>more_form</extracomment>
        <translation>No dicho</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>Status</extracomment>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Not understood, to be typed by hand</source>
        <extracomment>answers_dialog</extracomment>
        <translation>No entendido, para escribir a mano</translation>
    </message>
    <message>
        <source>Not yet marked</source>
        <extracomment>labels</extracomment>
        <translation>Aún sin marcar</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>claim_editor</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Nota o motivo</translation>
    </message>
    <message>
        <source>Note “{words}” as changed</source>
        <extracomment>elements_strip</extracomment>
        <translation>Anotar «{words}» como cambiado</translation>
    </message>
    <message>
        <source>Note; a reason is needed to return or reopen</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Nota; hace falta un motivo para devolver o reabrir</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <extracomment>source_fields</extracomment>
        <translation>Notas sobre la fuente</translation>
    </message>
    <message>
        <source>Nothing is kept besides the file itself.</source>
        <extracomment>kept</extracomment>
        <translation>No hay nada guardado aparte del propio archivo.</translation>
    </message>
    <message>
        <source>Nothing is lost: all your edits are kept on this computer.</source>
        <extracomment>crash</extracomment>
        <translation>No se ha perdido nada: todos sus cambios están guardados en este equipo.</translation>
    </message>
    <message>
        <source>Nothing of this kind stands in the claims.</source>
        <extracomment>roster_pane</extracomment>
        <translation>No hay nada de esta clase en los datos.</translation>
    </message>
    <message>
        <source>Nothing on the desk yet</source>
        <extracomment>empty</extracomment>
        <translation>Aún no hay nada en la mesa</translation>
    </message>
    <message>
        <source>Nothing to ask: the checks found no sum, day or name that differs.</source>
        <extracomment>questions_pane</extracomment>
        <translation>Nada que preguntar: no se halló suma, día ni nombre que difiera.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Nada que verificar</translation>
    </message>
    <message>
        <source>Nothing to check here</source>
        <extracomment>actions</extracomment>
        <translation>Nada que verificar aquí</translation>
    </message>
    <message>
        <source>Nothing was said yet. What Redpencil tells you is listed here.</source>
        <extracomment>notices</extracomment>
        <translation>Aún no se ha dicho nada. Lo que Redpencil le diga aparece aquí.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>notices</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notices since the start</source>
        <extracomment>notices</extracomment>
        <translation>Avisos desde el inicio</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>house_parts</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Roll</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Numbers and marks of the claims</source>
        <extracomment>galley_margin</extracomment>
        <translation>Números y marcas de los datos</translation>
    </message>
    <message>
        <source>Numbers recomputed from the source</source>
        <extracomment>checklist</extracomment>
        <translation>Cifras recalculadas a partir de la fuente</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>elements_strip</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Objection</source>
        <extracomment>past</extracomment>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>Off the record</source>
        <extracomment>Terms</extracomment>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>On author</source>
        <extracomment>labels</extracomment>
        <translation>Lo avala el autor</translation>
    </message>
    <message>
        <source>On background</source>
        <extracomment>Terms</extracomment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>On the author’s word</source>
        <extracomment>hints</extracomment>
        <translation>Lo avala el autor</translation>
    </message>
    <message>
        <source>On the record</source>
        <extracomment>Terms</extracomment>
        <translation>Citable</translation>
    </message>
    <message>
        <source>On what terms</source>
        <extracomment>more_form</extracomment>
        <translation>En qué condiciones</translation>
    </message>
    <message>
        <source>One a line; none where you don’t rate.</source>
        <extracomment>house_form</extracomment>
        <translation>Una por línea; ninguna si no califica.</translation>
    </message>
    <message>
        <source>One independent source</source>
        <extracomment>hints</extracomment>
        <translation>Una fuente independiente</translation>
    </message>
    <message>
        <source>One page a task, with a search</source>
        <extracomment>actions</extracomment>
        <translation>Una página por tarea, con búsqueda</translation>
    </message>
    <message>
        <source>Only the chosen claim</source>
        <extracomment>history_pane</extracomment>
        <translation>Solo el dato elegido</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ask</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <extracomment>files</extracomment>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Open address…</source>
        <extracomment>actions</extracomment>
        <translation>Abrir dirección…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <extracomment>empty</extracomment>
        <translation>Abrir un artículo</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Abra antes un artículo.</translation>
    </message>
    <message>
        <source>Open an article or a worksheet</source>
        <extracomment>actions</extracomment>
        <translation>Abrir un artículo o una hoja</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>memory</extracomment>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open that version</source>
        <extracomment>kept</extracomment>
        <translation>Abrir ese estado</translation>
    </message>
    <message>
        <source>Open the article that comes with Redpencil</source>
        <extracomment>actions</extracomment>
        <translation>Abrir el artículo que viene con Redpencil</translation>
    </message>
    <message>
        <source>Open the next</source>
        <extracomment>dropped</extracomment>
        <translation>Abrir el siguiente</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>updates</extracomment>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open what is kept</source>
        <extracomment>kept</extracomment>
        <translation>Abrir lo guardado</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>actions</extracomment>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>saved</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Legal</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Our house</source>
        <extracomment>house</extracomment>
        <translation>Nuestra casa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>contact_log</extracomment>
        <translation>Resultado del contacto</translation>
    </message>
    <message>
        <source>Overrule</source>
        <extracomment>EditorCall</extracomment>
        <translation>Desestimada</translation>
    </message>
    <message>
        <source>Own observation</source>
        <extracomment>SourceKind</extracomment>
        <translation>Observación propia</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <extracomment>help</extracomment>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>Page, table, minute: needed</source>
        <extracomment>evidence_form</extracomment>
        <translation>Página, tabla, minuto: hace falta</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <extracomment>help</extracomment>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>export_panel</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>Finding</extracomment>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Pashto</source>
        <extracomment>languages</extracomment>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ask</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password (empty: none)</source>
        <extracomment>ask</extracomment>
        <translation>Contraseña (vacía: ninguna)</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>empty</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste article</source>
        <extracomment>actions</extracomment>
        <translation>Pegar artículo</translation>
    </message>
    <message>
        <source>Paste the transcript or notes here</source>
        <extracomment>quote_desk</extracomment>
        <translation>Pegue aquí la transcripción o las notas</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <extracomment>files</extracomment>
        <translation>Página pegada</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>files</extracomment>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>languages</extracomment>
        <translation>persa</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>SourceKind</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>source_fields</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone, e-mail …</source>
        <extracomment>contact_log</extracomment>
        <translation>Teléfono, correo …</translation>
    </message>
    <message>
        <source>Phone, e-mail, contacts and notes stay out of every export.</source>
        <extracomment>sources_pane</extracomment>
        <translation>Teléfono, correo, contactos y notas no salen en ninguna exportación.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>house</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Place at selection</source>
        <extracomment>draft_pane</extracomment>
        <translation>Colocar en la selección</translation>
    </message>
    <message>
        <source>Place claim</source>
        <extracomment>draft_pane</extracomment>
        <translation>Colocar dato</translation>
    </message>
    <message>
        <source>Place there</source>
        <extracomment>draft_pane</extracomment>
        <translation>Colocar ahí</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Roll</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>house</extracomment>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>languages</extracomment>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>languages</extracomment>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Press the new shortcut for “{action}”.</source>
        <extracomment>shortcuts</extracomment>
        <translation>Pulse el nuevo atajo para «{action}».</translation>
    </message>
    <message>
        <source>Press the new single key for “{action}”.</source>
        <extracomment>shortcuts</extracomment>
        <translation>Pulse la nueva tecla suelta para «{action}».</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <extracomment>actions</extracomment>
        <translation>Dato anterior</translation>
    </message>
    <message>
        <source>Primary</source>
        <extracomment>Role</extracomment>
        <translation>Primaria</translation>
    </message>
    <message>
        <source>Primary sources that are enough instead</source>
        <extracomment>house_rules</extracomment>
        <translation>Fuentes primarias que bastan en su lugar</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>claim_editor</extracomment>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Priority {name}</source>
        <extracomment>house_rules</extracomment>
        <translation>Prioridad {name}</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>dialog</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Profile “{title}”</source>
        <extracomment>house</extracomment>
        <translation>Perfil «{title}»</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>status</extracomment>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Progress by priority and status</source>
        <extracomment>chart</extracomment>
        <translation>Avance por prioridad y estado</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Protect a source</source>
        <extracomment>history_pane</extracomment>
        <translation>Proteger una fuente</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>header_pane</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <extracomment>languages</extracomment>
        <translation>punyabí</translation>
    </message>
    <message>
        <source>Put a question aside</source>
        <extracomment>questions</extracomment>
        <translation>Apartar una pregunta</translation>
    </message>
    <message>
        <source>Put aside</source>
        <extracomment>questions_pane</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the galley first.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Ponga antes el cursor en una oración de la galerada.</translation>
    </message>
    <message>
        <source>Qualify</source>
        <extracomment>labels</extracomment>
        <translation>Matizar</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>claim_editor</extracomment>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Query author</source>
        <extracomment>labels</extracomment>
        <translation>Consultar al autor</translation>
    </message>
    <message>
        <source>Query source</source>
        <extracomment>labels</extracomment>
        <translation>Consultar a la fuente</translation>
    </message>
    <message>
        <source>Question sent</source>
        <extracomment>query_form</extracomment>
        <translation>Pregunta enviada</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>actions</extracomment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions of the checks</source>
        <extracomment>questions_pane</extracomment>
        <translation>Preguntas de las comprobaciones</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>actions</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quote desk</source>
        <extracomment>actions</extracomment>
        <translation>Mesa de citas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>Roll</extracomment>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Quotes against tape or transcript</source>
        <extracomment>checklist</extracomment>
        <translation>Citas contra grabación o transcripción</translation>
    </message>
    <message>
        <source>Rating for readers</source>
        <extracomment>rating_field</extracomment>
        <translation>Calificación para lectores</translation>
    </message>
    <message>
        <source>Ratings for readers</source>
        <extracomment>house_form</extracomment>
        <translation>Calificaciones para lectores</translation>
    </message>
    <message>
        <source>Re-check</source>
        <extracomment>Status</extracomment>
        <translation>Volver a verificar</translation>
    </message>
    <message>
        <source>Read a filled-in DOCX or PDF into this worksheet</source>
        <extracomment>actions</extracomment>
        <translation>Leer un DOCX o PDF rellenado en esta hoja</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>bars</extracomment>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read again as…</source>
        <extracomment>actions</extracomment>
        <translation>Leer de nuevo como…</translation>
    </message>
    <message>
        <source>Read answers back</source>
        <extracomment>sheets</extracomment>
        <translation>Leer respuestas</translation>
    </message>
    <message>
        <source>Read answers back…</source>
        <extracomment>actions</extracomment>
        <translation>Leer respuestas…</translation>
    </message>
    <message>
        <source>Read second on</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Segunda lectura el</translation>
    </message>
    <message>
        <source>Read the article from the clipboard</source>
        <extracomment>actions</extracomment>
        <translation>Leer el artículo del portapapeles</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>status</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready for second read</source>
        <extracomment>closing_strip</extracomment>
        <translation>Listo para segunda lectura</translation>
    </message>
    <message>
        <source>Ready or signed off</source>
        <extracomment>hints</extracomment>
        <translation>Listos o con visto bueno</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>elements_strip</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for putting the question aside</source>
        <extracomment>questions_pane</extracomment>
        <translation>Motivo para apartar la pregunta</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>sources_pane</extracomment>
        <translation>Grabado</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>SourceKind</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Recording kept at</source>
        <extracomment>source_fields</extracomment>
        <translation>Grabación guardada en</translation>
    </message>
    <message>
        <source>Redact</source>
        <extracomment>history_pane</extracomment>
        <translation>Expurgar</translation>
    </message>
    <message>
        <source>Redacted, to show outside the house</source>
        <extracomment>export_panel</extracomment>
        <translation>Expurgada, para mostrar fuera de la casa</translation>
    </message>
    <message>
        <source>Redacted. Copies that others have still hold the words.</source>
        <extracomment>desk</extracomment>
        <translation>Expurgado. Las copias que otros tengan aún contienen las palabras.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>actions</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redpencil never looks by itself; this says what your browser would ask</source>
        <extracomment>actions</extracomment>
        <translation>Redpencil nunca mira por su cuenta; esto dice qué preguntaría su navegador</translation>
    </message>
    <message>
        <source>Redpencil sends nothing by itself. It gets a page when you open an address, and opens your browser when you look something up; each says first who would learn what.</source>
        <extracomment>privacy</extracomment>
        <translation>Redpencil no envía nada por su cuenta. Trae una página cuando usted abre una dirección, y abre su navegador cuando busca algo; cada vez dice antes quién sabría qué.</translation>
    </message>
    <message>
        <source>Redpencil worksheet</source>
        <extracomment>saving</extracomment>
        <translation>Hoja de Redpencil</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>evidence_more</extracomment>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>evidence_more</extracomment>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>query_form</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation>Quitar prueba</translation>
    </message>
    <message>
        <source>Remove question</source>
        <extracomment>query_form</extracomment>
        <translation>Quitar pregunta</translation>
    </message>
    <message>
        <source>Remove source</source>
        <extracomment>sources_pane</extracomment>
        <translation>Quitar fuente</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <extracomment>query_form</extracomment>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Replaces the name in print</source>
        <extracomment>source_fields</extracomment>
        <translation>Sustituye al nombre impreso</translation>
    </message>
    <message>
        <source>Reputational</source>
        <extracomment>Harm</extracomment>
        <translation>Reputación</translation>
    </message>
    <message>
        <source>Restated</source>
        <extracomment>claim_editor</extracomment>
        <translation>Reformulado</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>kept</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore version</source>
        <extracomment>kept</extracomment>
        <translation>Restaurar estado</translation>
    </message>
    <message>
        <source>Return to the checker</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Devolver a verificación</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Status</extracomment>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>evidence_form</extracomment>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>languages</extracomment>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>roster_pane</extracomment>
        <translation>Repertorio</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>languages</extracomment>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Same wire: same word</source>
        <extracomment>evidence_more</extracomment>
        <translation>Misma agencia: misma palabra</translation>
    </message>
    <message>
        <source>Sample article</source>
        <extracomment>actions</extracomment>
        <translation>Artículo de muestra</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>actions</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>attaching</extracomment>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>evidence_more</extracomment>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>actions</extracomment>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the trail</source>
        <extracomment>desk</extracomment>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Save the trail…</source>
        <extracomment>history_pane</extracomment>
        <translation>Guardar el registro…</translation>
    </message>
    <message>
        <source>Save with password</source>
        <extracomment>ask</extracomment>
        <translation>Guardar con contraseña</translation>
    </message>
    <message>
        <source>Save with password…</source>
        <extracomment>actions</extracomment>
        <translation>Guardar con contraseña…</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <extracomment>saving</extracomment>
        <translation>Guardar hoja</translation>
    </message>
    <message>
        <source>Say first what would be sent</source>
        <extracomment>privacy</extracomment>
        <translation>Decir antes qué se enviaría</translation>
    </message>
    <message>
        <source>Say that the sentence at the cursor holds nothing more to check</source>
        <extracomment>actions</extracomment>
        <translation>Decir que la oración del cursor no tiene nada más que verificar</translation>
    </message>
    <message>
        <source>Search for the exact words</source>
        <extracomment>lookups</extracomment>
        <translation>Buscar las palabras exactas</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>help</extracomment>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Second read</source>
        <extracomment>past</extracomment>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>Second reader</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>Secondary</source>
        <extracomment>Role</extracomment>
        <translation>Secundaria</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>header_pane</extracomment>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>dialog</extracomment>
        <translation>Partes de los ajustes</translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>evidence_more</extracomment>
        <translation>Visto el</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <extracomment>header_pane</extracomment>
        <translation>Puntos delicados</translation>
    </message>
    <message>
        <source>Sentences not looked at</source>
        <extracomment>export_panel</extracomment>
        <translation>Oraciones sin mirar</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>languages</extracomment>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>dialog</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>actions</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <extracomment>shortcuts</extracomment>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>saved</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>general</extracomment>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <extracomment>questions_pane</extracomment>
        <translation>Mostrar también las apartadas</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>desk</extracomment>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Status</extracomment>
        <translation>Con visto bueno</translation>
    </message>
    <message>
        <source>Single key</source>
        <extracomment>shortcuts</extracomment>
        <translation>Tecla suelta</translation>
    </message>
    <message>
        <source>Single keys work while the list or the galley has the focus.</source>
        <extracomment>keys</extracomment>
        <translation>Las teclas sueltas actúan mientras la lista o la galerada tiene el foco.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <extracomment>languages</extracomment>
        <translation>cingalés</translation>
    </message>
    <message>
        <source>Size of all type</source>
        <extracomment>general</extracomment>
        <translation>Tamaño de toda la letra</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>languages</extracomment>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>languages</extracomment>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Slug</source>
        <extracomment>header_pane</extracomment>
        <translation>Título clave</translation>
    </message>
    <message>
        <source>Slug, deadline, people</source>
        <extracomment>actions</extracomment>
        <translation>Título clave, cierre, personas</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <extracomment>actions</extracomment>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Somali</source>
        <extracomment>languages</extracomment>
        <translation>somalí</translation>
    </message>
    <message>
        <source>Somebody else changed the file {name}; it stays as they left it. Yours goes on in {other}.</source>
        <extracomment>saving</extracomment>
        <translation>Otra persona cambió el archivo {name}; queda como lo dejó. Lo suyo sigue en {other}.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>evidence_form</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source not named</source>
        <extracomment>evidence_form</extracomment>
        <translation>Fuente sin nombre</translation>
    </message>
    <message>
        <source>Source of the list</source>
        <extracomment>evidence_more</extracomment>
        <translation>Fuente de la lista</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>sources_pane</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources that a claim needs</source>
        <extracomment>house_form</extracomment>
        <translation>Fuentes que necesita un dato</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>languages</extracomment>
        <translation>español</translation>
    </message>
    <message>
        <source>Spelling of notes</source>
        <extracomment>general</extracomment>
        <translation>Ortografía de las notas</translation>
    </message>
    <message>
        <source>Split at cursor</source>
        <extracomment>actions</extracomment>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <source>Split claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Dividir dato</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <extracomment>sources_pane</extracomment>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>evidence_form</extracomment>
        <translation>Postura</translation>
    </message>
    <message>
        <source>State folder</source>
        <extracomment>general</extracomment>
        <translation>Carpeta de estado</translation>
    </message>
    <message>
        <source>Struck out: said and not printed. Underlined: printed and not said.</source>
        <extracomment>quote_desk</extracomment>
        <translation>Tachado: dicho y no impreso. Subrayado: impreso y no dicho.</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>claim_editor</extracomment>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Sums, days, names and quotations that may not fit</source>
        <extracomment>actions</extracomment>
        <translation>Sumas, días, nombres y citas que quizá no cuadran</translation>
    </message>
    <message>
        <source>Sums, days, names and quotations that may not fit. Each is a question; you decide.</source>
        <extracomment>questions_pane</extracomment>
        <translation>Sumas, días, nombres y citas que quizá no cuadran. Cada una es una pregunta; decide usted.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <extracomment>languages</extracomment>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>languages</extracomment>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Tajik</source>
        <extracomment>languages</extracomment>
        <translation>tayiko</translation>
    </message>
    <message>
        <source>Take mark back</source>
        <extracomment>actions</extracomment>
        <translation>Retirar la marca</translation>
    </message>
    <message>
        <source>Take over what another person did in a copy of this worksheet</source>
        <extracomment>actions</extracomment>
        <translation>Pasar lo que otra persona hizo en una copia de esta hoja</translation>
    </message>
    <message>
        <source>Take: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Tomar: {value}</translation>
    </message>
    <message>
        <source>Takes words out of all notes, sources and the whole history, for good. An entry that says so stays. The article and evidence files are not touched.</source>
        <extracomment>history_pane</extracomment>
        <translation>Quita palabras de todas las notas, las fuentes y todo el historial, para siempre. Queda una entrada que lo dice. El artículo y los archivos de prueba no se tocan.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <extracomment>languages</extracomment>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <extracomment>languages</extracomment>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>languages</extracomment>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <extracomment>encodings</extracomment>
        <translation>Tailandés (Windows-874)</translation>
    </message>
    <message>
        <source>The article is read again from its original, and its claims are listed anew. The encoding counts for plain text, Markdown and web pages.</source>
        <extracomment>bars</extracomment>
        <translation>El artículo se lee de nuevo desde su original y sus datos se anotan otra vez. La codificación cuenta para texto simple, Markdown y páginas web.</translation>
    </message>
    <message>
        <source>The author’s source</source>
        <extracomment>answers_dialog</extracomment>
        <translation>La fuente del autor</translation>
    </message>
    <message>
        <source>The chosen claim</source>
        <extracomment>claim_editor</extracomment>
        <translation>El dato elegido</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the article first.</source>
        <extracomment>files</extracomment>
        <translation>El portapapeles no contiene texto. Copie antes el artículo.</translation>
    </message>
    <message>
        <source>The first rule that fits a claim counts. Sources that hang on one another count once. With primary sources, so many are enough instead; 0 is never.</source>
        <extracomment>house_form</extracomment>
        <translation>Cuenta la primera regla que encaja con un dato. Las fuentes que dependen unas de otras cuentan una vez. Con fuentes primarias bastan estas en su lugar; 0 es nunca.</translation>
    </message>
    <message>
        <source>The plain profile stays as it is. Copy it to make your own.</source>
        <extracomment>house</extracomment>
        <translation>El perfil sencillo queda como está. Cópielo para hacer el suyo.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>ask</extracomment>
        <translation>La misma contraseña otra vez</translation>
    </message>
    <message>
        <source>The same words as in the file; its own program sets the lines.</source>
        <extracomment>export_preview</extracomment>
        <translation>Las mismas palabras que en el archivo; su programa corta las líneas.</translation>
    </message>
    <message>
        <source>The sheet holds no answers that are not here already.</source>
        <extracomment>sheets</extracomment>
        <translation>La hoja no trae ninguna respuesta que no esté ya aquí.</translation>
    </message>
    <message>
        <source>The transcript has nothing like this quotation.</source>
        <extracomment>quote_desk</extracomment>
        <translation>La transcripción no tiene nada parecido a esta cita.</translation>
    </message>
    <message>
        <source>The words compared</source>
        <extracomment>quote_desk</extracomment>
        <translation>Las palabras comparadas</translation>
    </message>
    <message>
        <source>The work stopped by itself; nothing was changed.</source>
        <extracomment>jobs</extracomment>
        <translation>El trabajo se detuvo solo; no cambió nada.</translation>
    </message>
    <message>
        <source>The worksheet has changes that are not in a file. Save them?</source>
        <extracomment>ask</extracomment>
        <translation>La hoja tiene cambios que no están en un archivo. ¿Guardarlos?</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>merge_pane</extracomment>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>There are no words to look up.</source>
        <extracomment>lookups</extracomment>
        <translation>No hay palabras que buscar.</translation>
    </message>
    <message>
        <source>There is no address to look up.</source>
        <extracomment>lookups</extracomment>
        <translation>No hay dirección que buscar.</translation>
    </message>
    <message>
        <source>These words are taken out for good; undo can&apos;t bring them back. Go on?</source>
        <extracomment>desk</extracomment>
        <translation>Estas palabras se quitan para siempre; «Deshacer» no puede traerlas. ¿Seguir?</translation>
    </message>
    <message>
        <source>This article is under embargo, so nothing of it is looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>Este artículo tiene embargo, así que no se busca nada de él.</translation>
    </message>
    <message>
        <source>This is Redpencil {version}, set up from its source; newer versions come from there.</source>
        <extracomment>updates</extracomment>
        <translation>Este es Redpencil {version}, instalado desde su código; las versiones más nuevas vienen de allí.</translation>
    </message>
    <message>
        <source>This is Redpencil {version}. Your browser can show what is newest: {host} then learns your network address, and nothing of your work.</source>
        <extracomment>updates</extracomment>
        <translation>Este es Redpencil {version}. Su navegador puede mostrar lo más nuevo: {host} sabrá entonces su dirección de red, y nada de su trabajo.</translation>
    </message>
    <message>
        <source>This is a sample. Three claims to try:</source>
        <extracomment>first_steps</extracomment>
        <translation>Esto es una muestra. Tres datos para probar:</translation>
    </message>
    <message>
        <source>This is the first draft. Load the next one when it comes, or drop its file here: what was found stays with its exact words, and what changed is to be checked again.</source>
        <extracomment>draft_pane</extracomment>
        <translation>Esta es la primera versión. Cargue la siguiente cuando llegue, o suelte su archivo aquí: lo hallado queda con sus palabras exactas, y lo que cambió debe volver a verificarse.</translation>
    </message>
    <message>
        <source>This one as delivered</source>
        <extracomment>shortcuts</extracomment>
        <translation>Este como viene</translation>
    </message>
    <message>
        <source>This worksheet</source>
        <extracomment>saving</extracomment>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>This worksheet is restricted, so nothing of it is looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>Esta hoja está restringida, así que no se busca nada de ella.</translation>
    </message>
    <message>
        <source>This worksheet is signed, so it is locked. Reopen it with a reason first.</source>
        <extracomment>desk</extracomment>
        <translation>Esta hoja está firmada y por eso cerrada. Reábrala antes con un motivo.</translation>
    </message>
    <message>
        <source>Those that are offered, and what you call them.</source>
        <extracomment>house_form</extracomment>
        <translation>Las que se ofrecen, y cómo las llama usted.</translation>
    </message>
    <message>
        <source>Tick its words one by one, with {key}</source>
        <extracomment>first_steps</extracomment>
        <translation>Tildar sus palabras una a una, con {key}</translation>
    </message>
    <message>
        <source>Tick next element</source>
        <extracomment>actions</extracomment>
        <translation>Tildar el elemento siguiente</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>source_fields</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>tools</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tracked changes, comments and odd characters in the article</source>
        <extracomment>actions</extracomment>
        <translation>Cambios registrados, comentarios y caracteres raros del artículo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>quote_desk</extracomment>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Try again, or paste the article’s text.</source>
        <extracomment>jobs</extracomment>
        <translation>Inténtelo de nuevo, o pegue el texto del artículo.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>empty</extracomment>
        <translation>Probar la muestra</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>languages</extracomment>
        <translation>turco</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <extracomment>encodings</extracomment>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <extracomment>languages</extracomment>
        <translation>turcomano</translation>
    </message>
    <message>
        <source>Two people can work on copies of one saved worksheet. What only one of them changed is taken over; what both changed is shown here, and you decide.</source>
        <extracomment>merge_pane</extracomment>
        <translation>Dos personas pueden trabajar en copias de una hoja guardada. Lo que solo una cambió se pasa; lo que cambiaron ambas se muestra aquí, y usted decide.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>house_parts</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type or paste the address of an article. Nothing is sent yet.</source>
        <extracomment>bars</extracomment>
        <translation>Escriba o pegue la dirección de un artículo. Aún no se envía nada.</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <extracomment>palette</extracomment>
        <translation>Escriba qué quiere hacer</translation>
    </message>
    <message>
        <source>Types of fact: {types}</source>
        <extracomment>house_rules</extracomment>
        <translation>Tipos de dato: {types}</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>languages</extracomment>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <extracomment>encodings</extracomment>
        <translation>Ucraniano (KOI8-U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>kept</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <extracomment>dialog</extracomment>
        <translation>Deshacer: {change}</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <extracomment>encodings</extracomment>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <extracomment>encodings</extracomment>
        <translation>Unicode (UTF-16, big-endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <extracomment>encodings</extracomment>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <extracomment>ask</extracomment>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Urdu</source>
        <extracomment>languages</extracomment>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Use for this worksheet</source>
        <extracomment>house</extracomment>
        <translation>Usar para esta hoja</translation>
    </message>
    <message>
        <source>Use selection for this claim</source>
        <extracomment>actions</extracomment>
        <translation>Usar la selección para este dato</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <extracomment>languages</extracomment>
        <translation>uzbeko</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>InterviewForm</extracomment>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>languages</extracomment>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <extracomment>encodings</extracomment>
        <translation>Vietnamita (Windows-1258)</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>actions</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Status</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waived, because…</source>
        <extracomment>elements_strip</extracomment>
        <translation>Dispensado, porque…</translation>
    </message>
    <message>
        <source>Wayback Machine</source>
        <extracomment>lookups</extracomment>
        <translation>Wayback Machine</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>SourceKind</extracomment>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Welsh</source>
        <extracomment>languages</extracomment>
        <translation>galés</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <extracomment>encodings</extracomment>
        <translation>Europa occidental (DOS)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <extracomment>encodings</extracomment>
        <translation>Europa occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <extracomment>encodings</extracomment>
        <translation>Europa occidental (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <extracomment>encodings</extracomment>
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>draft_pane</extracomment>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What changed from the draft before</source>
        <extracomment>draft_pane</extracomment>
        <translation>Qué cambió desde la versión anterior</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <extracomment>actions</extracomment>
        <translation>Lo que dicen las pruebas</translation>
    </message>
    <message>
        <source>What the new draft changed</source>
        <extracomment>actions</extracomment>
        <translation>Qué cambió la nueva versión</translation>
    </message>
    <message>
        <source>What was found holds for the new words too</source>
        <extracomment>claim_strips</extracomment>
        <translation>Lo hallado vale también para las palabras nuevas</translation>
    </message>
    <message>
        <source>What was said</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>What was said since the start</source>
        <extracomment>actions</extracomment>
        <translation>Lo dicho desde el inicio</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>house_parts</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where it could go</source>
        <extracomment>draft_pane</extracomment>
        <translation>Adónde podría ir</translation>
    </message>
    <message>
        <source>Which list</source>
        <extracomment>roster_pane</extracomment>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <extracomment>history_pane</extracomment>
        <translation>Quién cambió qué</translation>
    </message>
    <message>
        <source>Who checks what</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Quién verifica qué</translation>
    </message>
    <message>
        <source>Who says so</source>
        <extracomment>claim_editor</extracomment>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Whose signature comes next</source>
        <extracomment>actions</extracomment>
        <translation>A quién le toca firmar</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it is all right</source>
        <extracomment>questions_pane</extracomment>
        <translation>Por qué está bien</translation>
    </message>
    <message>
        <source>Why, without the words; it stays visible</source>
        <extracomment>history_pane</extracomment>
        <translation>Por qué, sin las palabras; queda visible</translation>
    </message>
    <message>
        <source>Wikipedia</source>
        <extracomment>lookups</extracomment>
        <translation>Wikipedia</translation>
    </message>
    <message>
        <source>With another language or encoding, or as it was before its tracked changes</source>
        <extracomment>actions</extracomment>
        <translation>Con otro idioma o codificación, o como estaba antes de sus cambios registrados</translation>
    </message>
    <message>
        <source>Without a place in this draft</source>
        <extracomment>draft_pane</extracomment>
        <translation>Sin lugar en esta versión</translation>
    </message>
    <message>
        <source>Word for word as in the transcript.</source>
        <extracomment>quote_desk</extracomment>
        <translation>Palabra por palabra como en la transcripción.</translation>
    </message>
    <message>
        <source>Words of sheets</source>
        <extracomment>house_form</extracomment>
        <translation>Palabras de las hojas</translation>
    </message>
    <message>
        <source>Words that must go</source>
        <extracomment>history_pane</extracomment>
        <translation>Palabras que deben desaparecer</translation>
    </message>
    <message>
        <source>Works and contacts</source>
        <extracomment>Roll</extracomment>
        <translation>Obras y contactos</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <extracomment>desk</extracomment>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Write it as year-month-day hour:minute, such as 2026-01-31 18:00.</source>
        <extracomment>header_pane</extracomment>
        <translation>Escríbalo como año-mes-día hora:minuto, por ejemplo 2026-01-31 18:00.</translation>
    </message>
    <message>
        <source>Write six figures or letters, such as #A32A25.</source>
        <extracomment>house_form</extracomment>
        <translation>Escriba seis cifras o letras, por ejemplo #A32A25.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2026-01-31.</source>
        <extracomment>moments</extracomment>
        <translation>Escriba el día como año-mes-día, por ejemplo 2026-01-31.</translation>
    </message>
    <message>
        <source>Write the worksheet as DOCX, PDF and more</source>
        <extracomment>actions</extracomment>
        <translation>Escribir la hoja como DOCX, PDF y más</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <extracomment>languages</extracomment>
        <translation>xhosa</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <extracomment>languages</extracomment>
        <translation>yoruba</translation>
    </message>
    <message>
        <source>You and the window</source>
        <extracomment>dialog</extracomment>
        <translation>Usted y la ventana</translation>
    </message>
    <message>
        <source>You, the window, keys, house profile, privacy</source>
        <extracomment>actions</extracomment>
        <translation>Usted, la ventana, las teclas, el perfil de la casa, la privacidad</translation>
    </message>
    <message>
        <source>Your browser would send {host} these words: “{words}”. It learns the network address of this computer, and whatever your browser tells it. Redpencil itself sends nothing.</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Su navegador enviaría a {host} estas palabras: «{words}». Sabrá la dirección de red de este equipo y lo que su navegador le diga. Redpencil no envía nada.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>main_window</extracomment>
        <translation>Sus iniciales</translation>
    </message>
    <message>
        <source>Your initials: they sign each mark</source>
        <extracomment>tools</extracomment>
        <translation>Sus iniciales: firman cada marca</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>general</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Zulu</source>
        <extracomment>languages</extracomment>
        <translation>zulú</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>FactType</extracomment>
        <translation>edad</translation>
    </message>
    <message>
        <source>all claims marked</source>
        <extracomment>Fate</extracomment>
        <translation>todos los datos marcados</translation>
    </message>
    <message>
        <source>archive</source>
        <extracomment>SourceKind</extracomment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>assigned editor</source>
        <extracomment>Seat</extracomment>
        <translation>edición</translation>
    </message>
    <message>
        <source>author’s own voice</source>
        <extracomment>claim_editor</extracomment>
        <translation>voz del autor</translation>
    </message>
    <message>
        <source>book</source>
        <extracomment>SourceKind</extracomment>
        <translation>libro</translation>
    </message>
    <message>
        <source>cause</source>
        <extracomment>FactType</extracomment>
        <translation>causa</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ElementState</extracomment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>checker</source>
        <extracomment>Seat</extracomment>
        <translation>verificación</translation>
    </message>
    <message>
        <source>control characters</source>
        <extracomment>labels</extracomment>
        <translation>caracteres de control</translation>
    </message>
    <message>
        <source>in the file {time}</source>
        <extracomment>status</extracomment>
        <translation>en el archivo {time}</translation>
    </message>
    <message>
        <source>marked {marked} of {claims}</source>
        <extracomment>coverage</extracomment>
        <translation>marcados {marked} de {claims}</translation>
    </message>
    <message>
        <source>need</source>
        <extracomment>house_rules</extracomment>
        <translation>hacen falta</translation>
    </message>
    <message>
        <source>not in the file {name}</source>
        <extracomment>status</extracomment>
        <translation>no en el archivo {name}</translation>
    </message>
    <message>
        <source>or primary</source>
        <extracomment>house_rules</extracomment>
        <translation>o primarias</translation>
    </message>
    <message>
        <source>rare letters</source>
        <extracomment>labels</extracomment>
        <translation>letras raras</translation>
    </message>
    <message>
        <source>saved in {name}</source>
        <extracomment>status</extracomment>
        <translation>guardado en {name}</translation>
    </message>
    <message>
        <source>subhead</source>
        <extracomment>Part</extracomment>
        <translation>ladillo</translation>
    </message>
    <message>
        <source>symbols</source>
        <extracomment>labels</extracomment>
        <translation>símbolos</translation>
    </message>
    <message numerus="yes">
        <source>{covered} of %n sentences are covered; not looked at: {left}</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>{covered} de %n oración está cubierta; sin mirar: {left}</numerusform>
            <numerusform>{covered} de %n oraciones están cubiertas; sin mirar: {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{covered} of %n sentences covered</source>
        <extracomment>coverage</extracomment>
        <translation>
            <numerusform>{covered} de %n oración cubierta</numerusform>
            <numerusform>{covered} de %n oraciones cubiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} will be asked for this one page, directly and not by a proxy. It learns the network address of this computer and which page you read; no cookies and no names are sent.</source>
        <extracomment>bars</extracomment>
        <translation>Se pedirá a {host} esta sola página, directamente y sin proxy. Sabrá la dirección de red de este equipo y qué página lee; no se envían cookies ni nombres.</translation>
    </message>
    <message>
        <source>claims open</source>
        <extracomment>Fate</extracomment>
        <translation>datos abiertos</translation>
    </message>
    <message>
        <source>No claim is chosen. Click an underlined phrase or a row of the list.</source>
        <extracomment>claim_editor</extracomment>
        <translation>No hay ningún dato elegido. Haga clic en un pasaje subrayado o en una fila de la lista.</translation>
    </message>
    <message>
        <source>No claim matches “{words}”.</source>
        <extracomment>claim_list</extracomment>
        <translation>Ningún dato coincide con «{words}».</translation>
    </message>
    <message>
        <source>No password is needed any more for {name}.</source>
        <extracomment>saving</extracomment>
        <translation>Ya no hace falta contraseña para {name}.</translation>
    </message>
    <message>
        <source>Not yet safe</source>
        <extracomment>export_panel</extracomment>
        <translation>Aún no seguros</translation>
    </message>
    <message>
        <source>Not yet: {why}.</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Aún no: {why}.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>export_preview</extracomment>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Printed: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Impreso: {value}</translation>
    </message>
    <message>
        <source>Priority A</source>
        <extracomment>saved</extracomment>
        <translation>Prioridad A</translation>
    </message>
    <message>
        <source>Priority {level}</source>
        <extracomment>claim_table</extracomment>
        <translation>Prioridad {level}</translation>
    </message>
    <message>
        <source>Put aside: {reason}</source>
        <extracomment>questions_pane</extracomment>
        <translation>Apartada: {reason}</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Re-check: {why}.</source>
        <extracomment>claim_strips</extracomment>
        <translation>Volver a verificar: {why}.</translation>
    </message>
    <message>
        <source>Restored as of {when}.</source>
        <extracomment>kept</extracomment>
        <translation>Restaurado al {when}.</translation>
    </message>
    <message>
        <source>Set: {field}</source>
        <extracomment>fields</extracomment>
        <translation>Elegir: {field}</translation>
    </message>
    <message>
        <source>Sign as {seat}</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Firmar: {seat}</translation>
    </message>
    <message>
        <source>Sign-off sheet</source>
        <extracomment>export_panel</extracomment>
        <translation>Hoja de visto bueno</translation>
    </message>
    <message>
        <source>Signed by {who}: locked until it is reopened.</source>
        <extracomment>claim_strips</extracomment>
        <translation>Firmado por {who}: cerrado hasta que se reabra.</translation>
    </message>
    <message>
        <source>Table, in the house’s columns</source>
        <extracomment>export_panel</extracomment>
        <translation>Tabla, en las columnas de la casa</translation>
    </message>
    <message>
        <source>Version of {when} · {size} KB</source>
        <extracomment>kept</extracomment>
        <translation>Estado del {when} · {size} KB</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <extracomment>hints</extracomment>
        <translation>A la espera de respuesta</translation>
    </message>
    <message>
        <source>What is on the screen is saved in {name}. {why}</source>
        <extracomment>saving</extracomment>
        <translation>Lo que está en pantalla se guardó en {name}. {why}</translation>
    </message>
    <message>
        <source>Where in it</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Dónde en ella</translation>
    </message>
    <message>
        <source>assigned to nobody: {number}</source>
        <extracomment>signoff_pane</extracomment>
        <translation>asignados a nadie: {number}</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Part</extracomment>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <extracomment>Part</extracomment>
        <translation>relleno</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>Part</extracomment>
        <translation>firma</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>Part</extracomment>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>captured {when} {who}</source>
        <extracomment>evidence_more</extracomment>
        <translation>captado {when} {who}</translation>
    </message>
    <message>
        <source>claim {name}</source>
        <extracomment>merge_pane</extracomment>
        <translation>dato {name}</translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>FactType</extracomment>
        <translation>comparación</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>FactType</extracomment>
        <translation>contacto</translation>
    </message>
    <message>
        <source>dataset</source>
        <extracomment>SourceKind</extracomment>
        <translation>conjunto de datos</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>FactType</extracomment>
        <translation>fecha</translation>
    </message>
    <message>
        <source>day of week</source>
        <extracomment>FactType</extracomment>
        <translation>día de la semana</translation>
    </message>
    <message>
        <source>deck</source>
        <extracomment>Part</extracomment>
        <translation>entradilla</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>FactType</extracomment>
        <translation>definición</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>Attribution</extracomment>
        <translation>documento</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>ElementKind</extracomment>
        <translation>duración</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>FactType</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>gender</source>
        <extracomment>FactType</extracomment>
        <translation>género</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>Part</extracomment>
        <translation>titular</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>FactType</extracomment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>in no file yet</source>
        <extracomment>status</extracomment>
        <translation>aún en ningún archivo</translation>
    </message>
    <message>
        <source>it stands in another place</source>
        <extracomment>Cause</extracomment>
        <translation>está en otro lugar</translation>
    </message>
    <message>
        <source>it was placed by hand</source>
        <extracomment>Cause</extracomment>
        <translation>se colocó a mano</translation>
    </message>
    <message>
        <source>its sentence changed</source>
        <extracomment>Cause</extracomment>
        <translation>su oración ha cambiado</translation>
    </message>
    <message>
        <source>its words changed</source>
        <extracomment>Cause</extracomment>
        <translation>sus palabras han cambiado</translation>
    </message>
    <message>
        <source>kept {time}</source>
        <extracomment>status</extracomment>
        <translation>guardado {time}</translation>
    </message>
    <message>
        <source>law</source>
        <extracomment>FactType</extracomment>
        <translation>derecho</translation>
    </message>
    <message>
        <source>legal reader</source>
        <extracomment>Seat</extracomment>
        <translation>lectura legal</translation>
    </message>
    <message>
        <source>measure</source>
        <extracomment>FactType</extracomment>
        <translation>medida</translation>
    </message>
    <message>
        <source>media</source>
        <extracomment>Attribution</extracomment>
        <translation>otros medios</translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>FactType</extracomment>
        <translation>dinero</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>FactType</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>Attribution</extracomment>
        <translation>con nombre</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Attribution</extracomment>
        <translation>el propio autor</translation>
    </message>
    <message>
        <source>not checked for {language}: {what}</source>
        <extracomment>labels</extracomment>
        <translation>sin verificar para {language}: {what}</translation>
    </message>
    <message>
        <source>not looked at</source>
        <extracomment>Fate</extracomment>
        <translation>sin mirar</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <extracomment>Fate</extracomment>
        <translation>fuera del artículo</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>status</extracomment>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>merge_pane</extracomment>
        <translation>no está</translation>
    </message>
    <message>
        <source>not yet in the file</source>
        <extracomment>status</extracomment>
        <translation>aún no en el archivo</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>claim_strips</extracomment>
        <translation>nada hallado</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <extracomment>Fate</extracomment>
        <translation>nada que verificar</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>FactType</extracomment>
        <translation>número</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>ElementState</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ElementState</extracomment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>org</source>
        <extracomment>ElementKind</extracomment>
        <translation>entidad</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>FactType</extracomment>
        <translation>entidad</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>FactType</extracomment>
        <translation>otro</translation>
    </message>
    <message>
        <source>own observation</source>
        <extracomment>SourceKind</extracomment>
        <translation>observación propia</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <extracomment>FactType</extracomment>
        <translation>paráfrasis</translation>
    </message>
    <message>
        <source>percent</source>
        <extracomment>ElementKind</extracomment>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>percentage</source>
        <extracomment>FactType</extracomment>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>ElementKind</extracomment>
        <translation>persona</translation>
    </message>
    <message>
        <source>physical description</source>
        <extracomment>FactType</extracomment>
        <translation>descripción</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>FactType</extracomment>
        <translation>lugar</translation>
    </message>
    <message>
        <source>poll</source>
        <extracomment>FactType</extracomment>
        <translation>encuesta</translation>
    </message>
    <message>
        <source>quote</source>
        <extracomment>FactType</extracomment>
        <translation>cita</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>SourceKind</extracomment>
        <translation>grabación</translation>
    </message>
    <message>
        <source>science</source>
        <extracomment>FactType</extracomment>
        <translation>ciencia</translation>
    </message>
    <message>
        <source>second reader</source>
        <extracomment>Seat</extracomment>
        <translation>segunda lectura</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>claim_verbs</extracomment>
        <translation>alguien</translation>
    </message>
    <message>
        <source>superlative</source>
        <extracomment>FactType</extracomment>
        <translation>superlativo</translation>
    </message>
    <message>
        <source>the claim itself</source>
        <extracomment>merge_pane</extracomment>
        <translation>el propio dato</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>FactType</extracomment>
        <translation>cargo</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>Attribution</extracomment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>waived</source>
        <extracomment>ElementState</extracomment>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>SourceKind</extracomment>
        <translation>página web</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>ElementKind</extracomment>
        <translation>obra</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n claims are disputed and not decided</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n dato está en disputa y sin decidir</numerusform>
            <numerusform>%n datos están en disputa y sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are not closed</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n dato no está cerrado</numerusform>
            <numerusform>%n datos no están cerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are to be re-checked</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n dato debe volver a verificarse</numerusform>
            <numerusform>%n datos deben volver a verificarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims have no place in this draft</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n dato no tiene lugar en esta versión</numerusform>
            <numerusform>%n datos no tienen lugar en esta versión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements are not ticked</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>
            <numerusform>%n elemento no está tildado</numerusform>
            <numerusform>%n elementos no están tildados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are damaged and were not read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>
            <numerusform>%n página está dañada y no se leyó.</numerusform>
            <numerusform>%n páginas están dañadas y no se leyeron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences were not looked at</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n oración no se ha mirado</numerusform>
            <numerusform>%n oraciones no se han mirado</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Un paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>A figure is missing in the sum.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Falta una cifra en el cálculo.</translation>
    </message>
    <message>
        <source>A question is put aside with a reason.</source>
        <extracomment>domain/flagging.py</extracomment>
        <translation>Una pregunta se aparta con un motivo.</translation>
    </message>
    <message>
        <source>A sheet is returned with a reason.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Una hoja se devuelve con un motivo.</translation>
    </message>
    <message>
        <source>A signed sheet is reopened with a reason.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Una hoja firmada se reabre con un motivo.</translation>
    </message>
    <message>
        <source>A superlative in the author’s own voice; no source in the sentence.</source>
        <extracomment>detect/consistency/attribution/superlatives.py</extracomment>
        <translation>Un superlativo en la voz del autor; ninguna fuente en la oración.</translation>
    </message>
    <message>
        <source>All {said} attributed sentences rest on unnamed sources.</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Las {said} oraciones atribuidas se apoyan todas en fuentes sin nombre.</translation>
    </message>
    <message>
        <source>All {said} attributed sentences rest on {speaker}.</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Las {said} oraciones atribuidas se apoyan todas en {speaker}.</translation>
    </message>
    <message>
        <source>Announced: {count}; listed: {shown}.</source>
        <extracomment>detect/consistency/arithmetic/listed_count.py</extracomment>
        <translation>Anunciados: {count}; enumerados: {shown}.</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>calendar</extracomment>
        <translation>abril</translation>
    </message>
    <message>
        <source>Are all letters of one alphabet?</source>
        <extracomment>detect/consistency/names/homoglyphs.py</extracomment>
        <translation>¿Son todas las letras de un mismo alfabeto?</translation>
    </message>
    <message>
        <source>Are as many named as rank higher?</source>
        <extracomment>detect/consistency/arithmetic/ranking.py</extracomment>
        <translation>¿Se nombran tantos como hay por delante?</translation>
    </message>
    <message>
        <source>Are both the same share?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>¿Es la misma parte en ambos casos?</translation>
    </message>
    <message>
        <source>Are the quoted words those of the whole quotation?</source>
        <extracomment>detect/consistency/quotes/partial.py</extracomment>
        <translation>¿Son las palabras citadas las de la cita entera?</translation>
    </message>
    <message>
        <source>Are there so many votes?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>¿Hay tantos votos?</translation>
    </message>
    <message>
        <source>Are these the points between the two percentages?</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>¿Son esos los puntos entre los dos porcentajes?</translation>
    </message>
    <message>
        <source>Are these those told of before?</source>
        <extracomment>detect/consistency/repetition/figures_below.py</extracomment>
        <translation>¿Son aquellos de los que se habló antes?</translation>
    </message>
    <message>
        <source>As printed: {first} and {second}.</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation>Impreso: {first} y {second}.</translation>
    </message>
    <message>
        <source>Ask for the file again, or paste the article.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Pida de nuevo el archivo, o pegue el artículo.</translation>
    </message>
    <message>
        <source>Ask for the filled-in sheet again, saved as .docx.</source>
        <extracomment>export/answers/package.py</extracomment>
        <translation>Pida de nuevo la hoja rellenada, guardada como .docx.</translation>
    </message>
    <message>
        <source>Ask whoever sent the file for an unaltered copy.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Pida una copia intacta a quien envió el archivo.</translation>
    </message>
    <message>
        <source>Asking {host} for the page</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>Pidiendo la página a {host}</translation>
    </message>
    <message>
        <source>At what age was it that somebody {match}?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>¿A qué edad fue: {match}?</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>calendar</extracomment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Before it: {shown}.</source>
        <extracomment>detect/consistency/attribution/unverified.py</extracomment>
        <translation>Antes: {shown}.</translation>
    </message>
    <message>
        <source>Between the two dates lie {gap} days, {gap1} with both; printed: {time}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>Entre las dos fechas hay {gap} días, {gap1} con ambas; impreso: {time}.</translation>
    </message>
    <message>
        <source>Born {born}, died {died}: {lived} years.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>Nacimiento {born}, muerte {died}: {lived} años.</translation>
    </message>
    <message>
        <source>Carrying the claims over</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Pasando los datos</translation>
    </message>
    <message>
        <source>Check the brackets.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Revise los paréntesis.</translation>
    </message>
    <message>
        <source>Check the claim and mark it instead.</source>
        <extracomment>domain/drafts/again.py</extracomment>
        <translation>Verifique el dato y márquelo.</translation>
    </message>
    <message>
        <source>Checking: {name}</source>
        <extracomment>detect/consistency/checks.py</extracomment>
        <translation>Comprobando: {name}</translation>
    </message>
    <message>
        <source>Choose a copy of the open worksheet.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>Elija una copia de la hoja abierta.</translation>
    </message>
    <message>
        <source>Choose a file named *{suffix}.</source>
        <extracomment>workflow.py</extracomment>
        <translation>Elija un archivo con el nombre *{suffix}.</translation>
    </message>
    <message>
        <source>Choose a newer draft.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Elija una versión más nueva.</translation>
    </message>
    <message>
        <source>Choose a sheet exported by Redpencil.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Elija una hoja exportada por Redpencil.</translation>
    </message>
    <message>
        <source>Choose a sheet that was exported as a form and saved after it was filled in.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Elija una hoja exportada como formulario y guardada después de rellenarla.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another name, or delete it first.</source>
        <extracomment>custody.py</extracomment>
        <translation>Elija otro nombre o elimine antes ese archivo.</translation>
    </message>
    <message>
        <source>Choose another source for their evidence first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Elija antes otra fuente para su prueba.</translation>
    </message>
    <message>
        <source>Choose the filled-in sheet as it was saved: .docx or .pdf.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Elija la hoja rellenada tal como se guardó: .docx o .pdf.</translation>
    </message>
    <message>
        <source>Choose the new draft’s own file, or merge.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Elija el archivo propio de la nueva versión, o fusione.</translation>
    </message>
    <message>
        <source>Close it there, or open a copy.</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation>Ciérrelo allí, o abra una copia.</translation>
    </message>
    <message>
        <source>Close it with ).</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Ciérrelo con ).</translation>
    </message>
    <message>
        <source>Comparing the answers</source>
        <extracomment>exporting.py</extracomment>
        <translation>Comparando las respuestas</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it.</source>
        <extracomment>intake/hints.py</extracomment>
        <translation>Copie el texto del artículo y péguelo.</translation>
    </message>
    <message>
        <source>Correct the file; nothing was changed.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Corrija el archivo; no cambió nada.</translation>
    </message>
    <message>
        <source>Could not read “{name}”: {error}.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>No se pudo leer «{name}»: {error}.</translation>
    </message>
    <message>
        <source>Could not save “{name}”: {error}. The file on the disk is unchanged.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>No se pudo guardar «{name}»: {error}. El archivo del disco no ha cambiado.</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>calendar</extracomment>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>Elimínelo usted mismo.</translation>
    </message>
    <message>
        <source>Delete the folder {folder} yourself.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Elimine usted mismo la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Delete the folder {place} yourself.</source>
        <extracomment>store/keep/versions.py</extracomment>
        <translation>Elimine usted mismo la carpeta {place}.</translation>
    </message>
    <message>
        <source>Do birth and death go together?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>¿Cuadran nacimiento y muerte?</translation>
    </message>
    <message>
        <source>Do the age now and the age then go together?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>¿Cuadran la edad de ahora y la de entonces?</translation>
    </message>
    <message>
        <source>Do the figures go the way the verb says?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>¿Van las cifras en el sentido que dice el verbo?</translation>
    </message>
    <message>
        <source>Do the parts make the total?</source>
        <extracomment>detect/consistency/arithmetic/totals.py</extracomment>
        <translation>¿Suman las partes el total?</translation>
    </message>
    <message>
        <source>Do these shares make 100 percent?</source>
        <extracomment>detect/consistency/arithmetic/shares.py</extracomment>
        <translation>¿Suman estas partes el 100 por ciento?</translation>
    </message>
    <message>
        <source>Do total, count and rate go together?</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>¿Cuadran total, número y tasa?</translation>
    </message>
    <message>
        <source>Do weekday and date go together?</source>
        <extracomment>detect/consistency/time/weekday.py</extracomment>
        <translation>¿Cuadran día de la semana y fecha?</translation>
    </message>
    <message>
        <source>Does a second source say so?</source>
        <extracomment>detect/consistency/attribution/anonymous.py</extracomment>
        <translation>¿Lo dice una segunda fuente?</translation>
    </message>
    <message>
        <source>Does anybody else say so?</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>¿Lo dice alguien más?</translation>
    </message>
    <message>
        <source>Does it begin before it ends?</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>¿Empieza antes de acabar?</translation>
    </message>
    <message>
        <source>Does nobody with a name say so?</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>¿No lo dice nadie con nombre?</translation>
    </message>
    <message>
        <source>Does the first figure have the scale of the second?</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation>¿Tiene la primera cifra la escala de la segunda?</translation>
    </message>
    <message>
        <source>Does the paraphrase say what the quotation says?</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>¿Dice la paráfrasis lo que dice la cita?</translation>
    </message>
    <message>
        <source>Does the share fit the two figures beside it?</source>
        <extracomment>detect/consistency/arithmetic/percent_of_whole.py</extracomment>
        <translation>¿Cuadra la parte con las dos cifras de al lado?</translation>
    </message>
    <message>
        <source>Does the span begin before it ends?</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>¿Empieza el periodo antes de acabar?</translation>
    </message>
    <message>
        <source>Does this date exist?</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>¿Existe esta fecha?</translation>
    </message>
    <message>
        <source>Don&apos;t start it. Ask the sender what it is.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>No lo inicie. Pregunte al remitente qué es.</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <extracomment>export/pdf/document.py</extracomment>
        <translation>Dibujando las páginas</translation>
    </message>
    <message>
        <source>Earlier versions could not be deleted: {error}.</source>
        <extracomment>store/keep/versions.py</extracomment>
        <translation>No se pudieron eliminar los estados anteriores: {error}.</translation>
    </message>
    <message>
        <source>Edits can&apos;t be kept on this computer: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>No se pueden guardar los cambios en este equipo: {error}.</translation>
    </message>
    <message>
        <source>Export it as Word in Pages.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>Expórtelo como Word en Pages.</translation>
    </message>
    <message>
        <source>Export the sheet as text.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Exporte la hoja de cálculo como texto.</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>calendar</extracomment>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Figures that are copied may differ from those that are drawn, a 9 for a 5: compare every figure with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Las cifras que se copian pueden diferir de las dibujadas, un 9 por un 5: compare cada cifra con la página.</translation>
    </message>
    <message>
        <source>Finding the sentences</source>
        <extracomment>workflow.py</extracomment>
        <translation>Buscando las oraciones</translation>
    </message>
    <message>
        <source>Free some space or save often.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Libere espacio o guarde a menudo.</translation>
    </message>
    <message>
        <source>Free some space or save the worksheet elsewhere; Redpencil tries again.</source>
        <extracomment>store/work/log.py</extracomment>
        <translation>Libere espacio o guarde la hoja en otro lugar; Redpencil lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>calendar</extracomment>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Give at least three letters, and say why in a few words.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Dé al menos tres letras y diga por qué en pocas palabras.</translation>
    </message>
    <message>
        <source>Give the whole name or number that must go.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Dé el nombre o número entero que debe desaparecer.</translation>
    </message>
    <message>
        <source>Has the winner the higher figure?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>¿Tiene el ganador la cifra más alta?</translation>
    </message>
    <message>
        <source>Has this happened yet?</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation>¿Ha ocurrido ya?</translation>
    </message>
    <message>
        <source>Is it one name in two spellings?</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation>¿Es un mismo nombre escrito de dos formas?</translation>
    </message>
    <message>
        <source>Is it one rate of exchange?</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation>¿Es un mismo tipo de cambio?</translation>
    </message>
    <message>
        <source>Is it the same figure with another scale?</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation>¿Es la misma cifra en otra escala?</translation>
    </message>
    <message>
        <source>Is it the same size in both units?</source>
        <extracomment>detect/consistency/arithmetic/conversions.py</extracomment>
        <translation>¿Es el mismo tamaño en ambas unidades?</translation>
    </message>
    <message>
        <source>Is it the same sum in both currencies?</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation>¿Es la misma suma en ambas monedas?</translation>
    </message>
    <message>
        <source>Is that the margin?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>¿Es esa la diferencia?</translation>
    </message>
    <message>
        <source>Is the age the one between the two years?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>¿Es la edad la que va entre los dos años?</translation>
    </message>
    <message>
        <source>Is the change in percent the one between the two figures?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>¿Es el cambio en por ciento el que va entre las dos cifras?</translation>
    </message>
    <message>
        <source>Is the full name given at first mention?</source>
        <extracomment>detect/consistency/names/first_reference.py</extracomment>
        <translation>¿Se da el nombre completo en la primera mención?</translation>
    </message>
    <message>
        <source>Is the headline surer than the text?</source>
        <extracomment>detect/consistency/repetition/overstated.py</extracomment>
        <translation>¿Es el titular más seguro que el texto?</translation>
    </message>
    <message>
        <source>Is the list as long as announced?</source>
        <extracomment>detect/consistency/arithmetic/listed_count.py</extracomment>
        <translation>¿Es la lista tan larga como se anuncia?</translation>
    </message>
    <message>
        <source>Is the one so many times the other?</source>
        <extracomment>detect/consistency/arithmetic/multiples.py</extracomment>
        <translation>¿Es uno tantas veces el otro?</translation>
    </message>
    <message>
        <source>Is the one so much a day, week, month or year as the other?</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>¿Es uno por día, semana, mes o año tanto como el otro?</translation>
    </message>
    <message>
        <source>Is this as long as its dates say?</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>¿Es tan largo como dicen sus fechas?</translation>
    </message>
    <message>
        <source>Is this computer on line? Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>¿Está este equipo en línea? Guarde la página en el navegador y abra el archivo, o pegue el artículo.</translation>
    </message>
    <message>
        <source>Is this how the body writes itself?</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation>¿Se escribe así la propia entidad?</translation>
    </message>
    <message>
        <source>Is this the age today?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>¿Es la edad de hoy?</translation>
    </message>
    <message>
        <source>Is this the day meant?</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>¿Es el día que se quiere decir?</translation>
    </message>
    <message>
        <source>Is this the difference of the two figures?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>¿Es esta la diferencia de las dos cifras?</translation>
    </message>
    <message>
        <source>Is this “{match}”?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>¿Es esto «{match}»?</translation>
    </message>
    <message>
        <source>Is this “{said}”?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>¿Es esto «{said}»?</translation>
    </message>
    <message>
        <source>Is “{times}” what the two figures say?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>¿Es «{times}» lo que dicen las dos cifras?</translation>
    </message>
    <message>
        <source>It can be changed as it is.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Puede cambiarse tal como está.</translation>
    </message>
    <message>
        <source>It reads {label}; or paste the article.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Lee {label}; o pegue el artículo.</translation>
    </message>
    <message>
        <source>It should begin with https:// or http://.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Debería empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>It writes: {keys}.</source>
        <extracomment>export/formats.py</extracomment>
        <translation>Escribe: {keys}.</translation>
    </message>
    <message>
        <source>Its figures are too large.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Sus cifras son demasiado grandes.</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>calendar</extracomment>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>calendar</extracomment>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>calendar</extracomment>
        <translation>junio</translation>
    </message>
    <message>
        <source>Keep it beside the worksheet and write where it is into the locator.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Guárdelo junto a la hoja y escriba dónde está.</translation>
    </message>
    <message>
        <source>Laying out the worksheet</source>
        <extracomment>export/formats.py</extracomment>
        <translation>Componiendo la hoja</translation>
    </message>
    <message>
        <source>Listing the claims</source>
        <extracomment>detect/find.py</extracomment>
        <translation>Anotando los datos</translation>
    </message>
    <message>
        <source>Load the newest draft into the older copy first, then merge.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>Cargue antes la versión más nueva en la copia más antigua, y luego fusione.</translation>
    </message>
    <message>
        <source>Look at its end and its signs.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Mire su final y sus signos.</translation>
    </message>
    <message>
        <source>Look at what stands below.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Mire lo que está debajo.</translation>
    </message>
    <message>
        <source>Looking for the article in the page</source>
        <extracomment>intake/html.py</extracomment>
        <translation>Buscando el artículo en la página</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>calendar</extracomment>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>calendar</extracomment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Merge copies that were made of the same saved file.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Fusione copias hechas del mismo archivo guardado.</translation>
    </message>
    <message>
        <source>Merge copy</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Fusionar copia</translation>
    </message>
    <message>
        <source>Merging takes two claims.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Para unir hacen falta dos datos.</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>calendar</extracomment>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Name one as en, uk or pt.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>Nombre uno como en, uk o pt.</translation>
    </message>
    <message>
        <source>Name one as utf-8, windows-1251, koi8-u or shift_jis.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>Nombre una como utf-8, windows-1251, koi8-u o shift_jis.</translation>
    </message>
    <message>
        <source>New draft</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>No article text found: all {number} characters of visible text follow.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>No se halló texto de artículo: siguen los {number} caracteres de texto visible.</translation>
    </message>
    <message>
        <source>No article was found in “{name}”.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>No se halló ningún artículo en «{name}».</translation>
    </message>
    <message>
        <source>No denial, answer or attempt to reach them is in the article.</source>
        <extracomment>detect/consistency/attribution/other_side.py</extracomment>
        <translation>En el artículo no hay desmentido, respuesta ni intento de localizarlos.</translation>
    </message>
    <message>
        <source>No speaker in this paragraph or those around it.</source>
        <extracomment>detect/consistency/quotes/speaker.py</extracomment>
        <translation>Ningún hablante en este párrafo ni en los de al lado.</translation>
    </message>
    <message>
        <source>Nobody has signed this worksheet.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Nadie ha firmado esta hoja.</translation>
    </message>
    <message>
        <source>Nobody has signed yet, so there is nothing to return.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Nadie ha firmado aún, así que no hay nada que devolver.</translation>
    </message>
    <message>
        <source>Not everything of “{name}” could be deleted: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>No se pudo eliminar todo de «{name}»: {error}.</translation>
    </message>
    <message>
        <source>Nothing else was touched.</source>
        <extracomment>intake/door.py</extracomment>
        <translation>No se tocó nada más.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <extracomment>domain/drafts/orphans.py</extracomment>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the filled-in sheet again.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>No cambió nada. Pida de nuevo la hoja rellenada.</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>calendar</extracomment>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>calendar</extracomment>
        <translation>octubre</translation>
    </message>
    <message>
        <source>On page {pages} the words that are copied may differ from those that are drawn: compare them with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>En la página {pages} las palabras que se copian pueden diferir de las dibujadas: compárelas con la página.</translation>
    </message>
    <message>
        <source>Only one of the two has a “not”: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Solo uno de los dos lleva un «no»: {both}.</translation>
    </message>
    <message>
        <source>Only sheets exported as forms can be. Ask for the file that was filled in, not a print or a scan of it.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Solo pueden las hojas exportadas como formulario. Pida el archivo rellenado, no una impresión ni un escaneo.</translation>
    </message>
    <message>
        <source>Only the first {most_pages} of {count} pages were read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Solo se leyeron las primeras {most_pages} de {count} páginas.</translation>
    </message>
    <message>
        <source>Open another file, or paste the article.</source>
        <extracomment>intake/clean.py</extracomment>
        <translation>Abra otro archivo, o pegue el artículo.</translation>
    </message>
    <message>
        <source>Open it in Word and save it without one.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Ábralo en Word y guárdelo sin contraseña.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it without one.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>Ábralo en su propio programa y guárdelo sin contraseña.</translation>
    </message>
    <message>
        <source>Open it in your browser, save the page and open the file, or paste the article.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>Ábrala en el navegador, guarde la página y abra el archivo, o pegue el artículo.</translation>
    </message>
    <message>
        <source>Open it in your word processor and save it as .docx.</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Ábralo en su procesador de textos y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>Open its attachment instead.</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation>Abra en su lugar el adjunto.</translation>
    </message>
    <message>
        <source>Open its file, or one of the versions that were kept.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Abra su archivo, o uno de los estados guardados.</translation>
    </message>
    <message>
        <source>Open the article instead.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Abra en su lugar el artículo.</translation>
    </message>
    <message>
        <source>Open the draft that it was exported from, or copy its answers by hand.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Abra la versión de la que se exportó, o copie sus respuestas a mano.</translation>
    </message>
    <message>
        <source>Open the file instead.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Abra en su lugar el archivo.</translation>
    </message>
    <message>
        <source>Open the worksheet that it was exported from, and read it back there.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Abra la hoja de la que se exportó y léala allí.</translation>
    </message>
    <message>
        <source>Open the worksheet’s own file.</source>
        <extracomment>custody.py</extracomment>
        <translation>Abra el archivo propio de la hoja.</translation>
    </message>
    <message>
        <source>Packing the document</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Empaquetando el documento</translation>
    </message>
    <message>
        <source>Paste the article&apos;s text.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Pegue el texto del artículo.</translation>
    </message>
    <message>
        <source>Percent or percentage points?</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>¿Por ciento o puntos porcentuales?</translation>
    </message>
    <message>
        <source>Port {port} is no port of web pages.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>El puerto {port} no es de páginas web.</translation>
    </message>
    <message>
        <source>Printed: “{match}”; the body’s own form: {right}.</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation>Impreso: «{match}»; forma propia de la entidad: {right}.</translation>
    </message>
    <message>
        <source>Printed: “{said}”; the body’s own form: {right}.</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation>Impreso: «{said}»; forma propia de la entidad: {right}.</translation>
    </message>
    <message>
        <source>Put the cursor between two of its words.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Ponga el cursor entre dos de sus palabras.</translation>
    </message>
    <message>
        <source>Put the cursor inside the claim&apos;s words.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Ponga el cursor dentro de las palabras del dato.</translation>
    </message>
    <message>
        <source>Put the file beside the profile.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Ponga el archivo junto al perfil.</translation>
    </message>
    <message>
        <source>Reading page {number} of {count}</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Leyendo la página {number} de {count}</translation>
    </message>
    <message>
        <source>Reading the Markdown</source>
        <extracomment>intake/markdown.py</extracomment>
        <translation>Leyendo el Markdown</translation>
    </message>
    <message>
        <source>Reading the OpenDocument text</source>
        <extracomment>intake/office/flow.py</extracomment>
        <translation>Leyendo el texto OpenDocument</translation>
    </message>
    <message>
        <source>Reading the Word document</source>
        <extracomment>intake/office/body.py</extracomment>
        <translation>Leyendo el documento de Word</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Leyendo las respuestas</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <extracomment>workflow.py</extracomment>
        <translation>Leyendo el artículo</translation>
    </message>
    <message>
        <source>Reading the e-book</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation>Leyendo el libro electrónico</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Reading the mail</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation>Leyendo el correo</translation>
    </message>
    <message>
        <source>Reading the message</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Leyendo el mensaje</translation>
    </message>
    <message>
        <source>Reading the page from {host}</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>Leyendo la página de {host}</translation>
    </message>
    <message>
        <source>Reading the rich text</source>
        <extracomment>intake/office/rtf.py</extracomment>
        <translation>Leyendo el texto RTF</translation>
    </message>
    <message>
        <source>Reading the sentences</source>
        <extracomment>detect/elements/find.py</extracomment>
        <translation>Leyendo las oraciones</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <extracomment>intake/text.py</extracomment>
        <translation>Leyendo el texto</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>La lectura de «{name}» tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped; it was not changed.</source>
        <extracomment>store/door.py</extracomment>
        <translation>La lectura de «{name}» tardó demasiado y se detuvo; no se cambió.</translation>
    </message>
    <message>
        <source>Redact the other copy too, and take its changes over by hand.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Expurgue también la otra copia y pase sus cambios a mano.</translation>
    </message>
    <message>
        <source>Redacting takes the words that must go, and a reason without them.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Para expurgar hacen falta las palabras que deben desaparecer y un motivo sin ellas.</translation>
    </message>
    <message>
        <source>Redpencil goes on with its defaults.</source>
        <extracomment>settings.py</extracomment>
        <translation>Redpencil sigue con sus valores de fábrica.</translation>
    </message>
    <message>
        <source>Redpencil tries again after the next edit.</source>
        <extracomment>store/keep/publish.py</extracomment>
        <translation>Redpencil lo intenta de nuevo tras el próximo cambio.</translation>
    </message>
    <message>
        <source>Run OCR on it, or paste the text.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Pásele un reconocimiento de texto, o pegue el texto.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>calendar</extracomment>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Save it again from the program that filled it in.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Guárdelo de nuevo desde el programa en que se rellenó.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word or LibreOffice.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Guárdelo como .docx en Word o LibreOffice.</translation>
    </message>
    <message>
        <source>Save it as a PDF or copy its text.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>Guárdelo como PDF o copie su texto.</translation>
    </message>
    <message>
        <source>Save it as a PDF.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Guárdelo como PDF.</translation>
    </message>
    <message>
        <source>Save it in another place.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>Guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>Save it without one, then read it again.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Guárdelo sin contraseña y léalo de nuevo.</translation>
    </message>
    <message>
        <source>Save often until that is mended.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Guarde a menudo hasta que se arregle.</translation>
    </message>
    <message>
        <source>Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Guarde la página en el navegador y abra el archivo, o pegue el artículo.</translation>
    </message>
    <message>
        <source>Save the worksheet under another name now.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>Guarde ahora la hoja con otro nombre.</translation>
    </message>
    <message>
        <source>Say why it is all right.</source>
        <extracomment>domain/flagging.py</extracomment>
        <translation>Diga por qué está bien.</translation>
    </message>
    <message>
        <source>See the sign-off.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Vea el visto bueno.</translation>
    </message>
    <message>
        <source>Select the claim&apos;s words in the galley first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Seleccione antes en la galerada las palabras del dato.</translation>
    </message>
    <message>
        <source>Select the words in the galley that the claim is about.</source>
        <extracomment>domain/drafts/orphans.py</extracomment>
        <translation>Seleccione en la galerada las palabras de que trata el dato.</translation>
    </message>
    <message>
        <source>Select the words to check in the galley first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Seleccione antes en la galerada las palabras que verificar.</translation>
    </message>
    <message>
        <source>Select two or more in the list first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Elija antes dos o más en la lista.</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>calendar</extracomment>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Setting the article</source>
        <extracomment>export/docx/comments.py</extracomment>
        <translation>Componiendo el artículo</translation>
    </message>
    <message>
        <source>Setting the cards</source>
        <extracomment>export/docx/cards.py</extracomment>
        <translation>Componiendo las fichas</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Componiendo las páginas</translation>
    </message>
    <message>
        <source>Shrink it.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Redúzcalo.</translation>
    </message>
    <message>
        <source>Split it into two.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Divídalo en dos.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>calendar</extracomment>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Take it from a backup of the worksheet.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Tómelo de una copia de seguridad de la hoja.</translation>
    </message>
    <message>
        <source>Take it out. Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Quítelo. Guarde la página en el navegador y abra el archivo, o pegue el artículo.</translation>
    </message>
    <message>
        <source>Take the last copy from your backup or from whoever mailed it.</source>
        <extracomment>store/door.py</extracomment>
        <translation>Tome la última copia de su copia de seguridad o de quien la envió.</translation>
    </message>
    <message>
        <source>Taking its fingerprint</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Tomando su huella</translation>
    </message>
    <message>
        <source>That is not the password of this worksheet.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Esa no es la contraseña de esta hoja.</translation>
    </message>
    <message>
        <source>The PDF has attachments, which were not read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>El PDF tiene adjuntos, que no se leyeron.</translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>La dirección contiene un nombre de usuario.</translation>
    </message>
    <message>
        <source>The claim can&apos;t be split there.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>El dato no puede dividirse ahí.</translation>
    </message>
    <message>
        <source>The copy of this worksheet on this computer was made by a newer Redpencil.</source>
        <extracomment>store/work/schema.py</extracomment>
        <translation>La copia de esta hoja en este equipo es de un Redpencil más nuevo.</translation>
    </message>
    <message>
        <source>The copy on this computer can&apos;t be read: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>La copia en este equipo no puede leerse: {why}.</translation>
    </message>
    <message>
        <source>The copy on this computer is damaged, so the last edit could not be kept. It is still on the screen.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>La copia en este equipo está dañada, así que no se pudo guardar el último cambio. Sigue en pantalla.</translation>
    </message>
    <message>
        <source>The document contains macros; they were ignored.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>El documento contiene macros; se pasaron por alto.</translation>
    </message>
    <message>
        <source>The document refers to a remote template; it was not loaded.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>El documento remite a una plantilla remota; no se cargó.</translation>
    </message>
    <message>
        <source>The evidence file “{name}” is missing or changed.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>El archivo de prueba «{name}» falta o cambió.</translation>
    </message>
    <message>
        <source>The evidence file “{name}” of “{name1}” {wrong}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>El archivo de prueba «{name}» de «{name1}»: {wrong}.</translation>
    </message>
    <message>
        <source>The file could not be written: {why}. Your edits are kept on this computer.</source>
        <extracomment>store/keep/publish.py</extracomment>
        <translation>No se pudo escribir el archivo: {why}. Sus cambios están guardados en este equipo.</translation>
    </message>
    <message>
        <source>The file of draft {version} {wrong}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>El archivo de la versión {version}: {wrong}.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else. Its new contents are shown; Undo brings back what was here.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Otra persona cambió el archivo. Se muestra su nuevo contenido; «Deshacer» trae lo que había aquí.</translation>
    </message>
    <message>
        <source>The files of this worksheet can&apos;t be read: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Los archivos de esta hoja no pueden leerse: {why}.</translation>
    </message>
    <message>
        <source>The history in this file was altered: {altered}. A new history begins here.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>El historial de este archivo fue alterado: {altered}. Aquí empieza un historial nuevo.</translation>
    </message>
    <message>
        <source>The house profile can&apos;t be read: {error}.</source>
        <extracomment>export/house.py</extracomment>
        <translation>El perfil de la casa no puede leerse: {error}.</translation>
    </message>
    <message>
        <source>The house profile&apos;s logo is no PNG or JPEG picture.</source>
        <extracomment>export/house.py</extracomment>
        <translation>El logotipo del perfil de la casa no es PNG ni JPEG.</translation>
    </message>
    <message>
        <source>The house profile&apos;s logo is too large.</source>
        <extracomment>export/house.py</extracomment>
        <translation>El logotipo del perfil de la casa es demasiado grande.</translation>
    </message>
    <message>
        <source>The house profile&apos;s template is no Word document (.docx).</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>La plantilla del perfil de la casa no es un documento de Word (.docx).</translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} is larger than 8 MB.</source>
        <extracomment>export/house.py</extracomment>
        <translation>{key} del perfil de la casa pasa de 8 MB.</translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} “{name}” can&apos;t be read.</source>
        <extracomment>export/house.py</extracomment>
        <translation>{key} «{name}» del perfil de la casa no puede leerse.</translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} “{name}” is larger than 8 MB.</source>
        <extracomment>export/house.py</extracomment>
        <translation>{key} «{name}» del perfil de la casa pasa de 8 MB.</translation>
    </message>
    <message>
        <source>The house profile&apos;s “{key}” should be {what}.</source>
        <extracomment>export/house.py</extracomment>
        <translation>«{key}» en el perfil de la casa debería ser {what}.</translation>
    </message>
    <message>
        <source>The last edit could not be kept: {why}. It is still on the screen.</source>
        <extracomment>store/work/log.py</extracomment>
        <translation>No se pudo guardar el último cambio: {why}. Sigue en pantalla.</translation>
    </message>
    <message>
        <source>The mail has attachments, which were not read: {attached}.</source>
        <extracomment>intake/mail/envelope.py</extracomment>
        <translation>El correo tiene adjuntos, que no se leyeron: {attached}.</translation>
    </message>
    <message>
        <source>The newer draft does not say when it was loaded.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>La versión más nueva no dice cuándo se cargó.</translation>
    </message>
    <message>
        <source>The other copy holds nothing that this one lacks; nothing was merged.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>La otra copia no tiene nada que falte aquí; no se fusionó nada.</translation>
    </message>
    <message>
        <source>The page has more than {most} MB.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>La página pasa de {most} MB.</translation>
    </message>
    <message>
        <source>The page hides {number} characters of the article, as behind a paywall; they are here too.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>La página oculta {number} caracteres del artículo, como tras un muro de pago; también están aquí.</translation>
    </message>
    <message>
        <source>The page is too tangled to find its article: all {number} visible characters follow.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>La página está demasiado enredada para hallar su artículo: siguen los {number} caracteres visibles.</translation>
    </message>
    <message>
        <source>The paraphrase is surer: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>La paráfrasis es más segura: {both}.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>La contraseña está vacía.</translation>
    </message>
    <message>
        <source>The reader stopped while it read “{name}”: the file may be damaged.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>El lector se detuvo al leer «{name}»: quizá el archivo esté dañado.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read: {error}.</source>
        <extracomment>settings.py</extracomment>
        <translation>El archivo de ajustes no puede leerse: {error}.</translation>
    </message>
    <message>
        <source>The sum divides by nothing.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>El cálculo divide entre nada.</translation>
    </message>
    <message>
        <source>The sum has no result.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>El cálculo no tiene resultado.</translation>
    </message>
    <message>
        <source>The sum has too many brackets.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>El cálculo tiene demasiados paréntesis.</translation>
    </message>
    <message>
        <source>The sum is too long.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>El cálculo es demasiado largo.</translation>
    </message>
    <message>
        <source>The text is an invisible layer, as OCR makes it: compare it with the pages.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>El texto es una capa invisible, como las del reconocimiento de texto: compárelo con las páginas.</translation>
    </message>
    <message>
        <source>The text runs from right to left: compare the order of words with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>El texto va de derecha a izquierda: compare el orden de las palabras con la página.</translation>
    </message>
    <message>
        <source>The text says “{hedge}”; the headline does not.</source>
        <extracomment>detect/consistency/repetition/overstated.py</extracomment>
        <translation>El texto dice «{hedge}»; el titular no.</translation>
    </message>
    <message>
        <source>The trail of this worksheet can&apos;t be read: {why}.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>No se puede leer el registro: {why}.</translation>
    </message>
    <message>
        <source>The trail was altered: {error}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>El registro fue alterado: {error}.</translation>
    </message>
    <message>
        <source>The two copies have no common beginning in their trails.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Los registros de las dos copias no tienen un comienzo común.</translation>
    </message>
    <message>
        <source>The two copies hold different new drafts of the article.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>Las dos copias contienen versiones nuevas distintas del artículo.</translation>
    </message>
    <message>
        <source>The two say the opposite: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Los dos dicen lo contrario: {both}.</translation>
    </message>
    <message>
        <source>The worksheet can&apos;t be kept on this computer: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>La hoja no puede guardarse en este equipo: {error}.</translation>
    </message>
    <message>
        <source>The worksheet can&apos;t be kept on this computer: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>La hoja no puede guardarse en este equipo: {why}.</translation>
    </message>
    <message>
        <source>The worksheet was changed outside its trail.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>La hoja se cambió fuera de su registro.</translation>
    </message>
    <message>
        <source>The worksheet&apos;s trail was altered: {error}.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>El registro de la hoja fue alterado: {error}.</translation>
    </message>
    <message>
        <source>There is no earlier finding to keep.</source>
        <extracomment>domain/drafts/again.py</extracomment>
        <translation>No hay un resultado anterior que mantener.</translation>
    </message>
    <message>
        <source>There is no sum yet.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Aún no hay cálculo.</translation>
    </message>
    <message>
        <source>These are not two copies of one worksheet.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>No son dos copias de una misma hoja.</translation>
    </message>
    <message>
        <source>These words can&apos;t be taken out: they are part of how the worksheet is kept.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Estas palabras no pueden quitarse: la hoja las necesita para guardarse.</translation>
    </message>
    <message>
        <source>This PDF has more fields than any sheet.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Este PDF tiene más campos que ninguna hoja.</translation>
    </message>
    <message>
        <source>This PDF has no form fields.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Este PDF no tiene campos de formulario.</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Este PDF está dañado y no puede leerse.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Este PDF está cerrado con contraseña.</translation>
    </message>
    <message>
        <source>This can&apos;t be signed yet: {reasons}.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Esto aún no puede firmarse: {reasons}.</translation>
    </message>
    <message>
        <source>This file is not a Redpencil worksheet.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Este archivo no es una hoja de Redpencil.</translation>
    </message>
    <message>
        <source>This is no worksheet that can be read back; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Esta hoja no puede leerse de vuelta; no cambió nada.</translation>
    </message>
    <message>
        <source>This password does not open “{name}”.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Esta contraseña no abre «{name}».</translation>
    </message>
    <message>
        <source>This sheet belongs to another worksheet; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Esta hoja pertenece a otra; no cambió nada.</translation>
    </message>
    <message>
        <source>This sheet was made from another draft of the article; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Esta hoja se hizo de otra versión del artículo; no cambió nada.</translation>
    </message>
    <message>
        <source>This source can&apos;t be removed: claims {named} rely on it.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Esta fuente no puede quitarse: los datos {named} se apoyan en ella.</translation>
    </message>
    <message>
        <source>This worksheet is locked with a password.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Esta hoja está cerrada con contraseña.</translation>
    </message>
    <message>
        <source>This worksheet is signed, so it is locked; nothing was changed.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Esta hoja está firmada y por eso cerrada; no cambió nada.</translation>
    </message>
    <message>
        <source>This worksheet was locked by a newer version of Redpencil.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Esta hoja se cerró con una versión más nueva de Redpencil.</translation>
    </message>
    <message>
        <source>This worksheet was made by a newer version of Redpencil (format {number}).</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Esta hoja se hizo con una versión más nueva de Redpencil (formato {number}).</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>calendar</extracomment>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; nothing was changed.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Inténtelo de nuevo; no cambió nada.</translation>
    </message>
    <message>
        <source>Trying the worksheet</source>
        <extracomment>store/door.py</extracomment>
        <translation>Probando la hoja</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>calendar</extracomment>
        <translation>martes</translation>
    </message>
    <message>
        <source>Two figures: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Dos cifras: {both}.</translation>
    </message>
    <message>
        <source>Type its password, or save it without one.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Escriba su contraseña, o guárdelo sin ella.</translation>
    </message>
    <message>
        <source>Type its password.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Type one of several words.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Escriba una de varias palabras.</translation>
    </message>
    <message>
        <source>Type one: (80 − 60) ÷ 60.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Escriba uno: (80 − 60) ÷ 60.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Descomprímalo antes.</translation>
    </message>
    <message>
        <source>Update Redpencil to go on; nothing was changed.</source>
        <extracomment>store/work/schema.py</extracomment>
        <translation>Actualice Redpencil para seguir; no cambió nada.</translation>
    </message>
    <message>
        <source>Update Redpencil to open it; the file was not changed.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Actualice Redpencil para abrirla; el archivo no cambió.</translation>
    </message>
    <message>
        <source>Use figures, + − × ÷ ^, brackets and %.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Use cifras, + − × ÷ ^, paréntesis y %.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>calendar</extracomment>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>What could not be verified, and does the text say so there?</source>
        <extracomment>detect/consistency/attribution/unverified.py</extracomment>
        <translation>¿Qué no se pudo verificar, y lo dice el texto ahí?</translation>
    </message>
    <message>
        <source>What does {match} say to this?</source>
        <extracomment>detect/consistency/attribution/other_side.py</extracomment>
        <translation>¿Qué dice de esto {match}?</translation>
    </message>
    <message>
        <source>What is kept on this computer can&apos;t be read: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Lo guardado en este equipo no puede leerse: {error}.</translation>
    </message>
    <message>
        <source>What was kept of “{name}” on this computer is damaged; it was not changed.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Lo que había guardado de «{name}» en este equipo está dañado; no se cambió.</translation>
    </message>
    <message>
        <source>What was kept on this computer beside the file is damaged; the file itself is whole and open. Edits that were not yet in it may be missing. The damaged copy stays in {folder}.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Lo que había guardado en este equipo junto al archivo está dañado; el archivo mismo está entero y abierto. Pueden faltar cambios que aún no estaban en él. La copia dañada queda en {folder}.</translation>
    </message>
    <message>
        <source>What was kept on this computer has another password than the file; if it holds more, it is offered under “Kept on this computer”.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Lo que había guardado en este equipo tiene otra contraseña que el archivo; si contiene más, se ofrece en «Guardado en este equipo».</translation>
    </message>
    <message>
        <source>Where does this quotation begin?</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>¿Dónde empieza esta cita?</translation>
    </message>
    <message>
        <source>Where does this quotation end?</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>¿Dónde acaba esta cita?</translation>
    </message>
    <message>
        <source>Where in the text is this day?</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>¿Dónde está este día en el texto?</translation>
    </message>
    <message>
        <source>Where in the text is this figure?</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>¿Dónde está esta cifra en el texto?</translation>
    </message>
    <message>
        <source>Where in the text is this name?</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>¿Dónde está este nombre en el texto?</translation>
    </message>
    <message>
        <source>Which anniversary is it?</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>¿Qué aniversario es?</translation>
    </message>
    <message>
        <source>Which of the two came first?</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>¿Cuál de los dos fue primero?</translation>
    </message>
    <message>
        <source>Which of the two days is right?</source>
        <extracomment>detect/consistency/repetition/days_told.py</extracomment>
        <translation>¿Cuál de los dos días es correcto?</translation>
    </message>
    <message>
        <source>Which of the two figures is right?</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>¿Cuál de las dos cifras es correcta?</translation>
    </message>
    <message>
        <source>Which of the two places is right?</source>
        <extracomment>detect/consistency/repetition/places_told.py</extracomment>
        <translation>¿Cuál de los dos lugares es correcto?</translation>
    </message>
    <message>
        <source>Which title does this person bear?</source>
        <extracomment>detect/consistency/names/titles.py</extracomment>
        <translation>¿Qué cargo tiene esta persona?</translation>
    </message>
    <message>
        <source>Which wording was said?</source>
        <extracomment>detect/consistency/quotes/repeated.py</extracomment>
        <translation>¿Qué palabras se dijeron?</translation>
    </message>
    <message>
        <source>Who is meant by the pronoun?</source>
        <extracomment>detect/consistency/names/pronouns.py</extracomment>
        <translation>¿A quién se refiere el pronombre?</translation>
    </message>
    <message>
        <source>Who says so, and has a court?</source>
        <extracomment>detect/consistency/attribution/accused.py</extracomment>
        <translation>¿Quién lo dice, y lo ha dicho un tribunal?</translation>
    </message>
    <message>
        <source>Who says so, and has it been counted?</source>
        <extracomment>detect/consistency/attribution/superlatives.py</extracomment>
        <translation>¿Quién lo dice, y se ha contado?</translation>
    </message>
    <message>
        <source>Who says this in the article?</source>
        <extracomment>detect/consistency/quotes/headline_quote.py</extracomment>
        <translation>¿Quién lo dice en el artículo?</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <extracomment>detect/consistency/quotes/speaker.py</extracomment>
        <translation>¿Quién lo dice?</translation>
    </message>
    <message>
        <source>Without this password nobody can open the worksheet again, not even its author: there is no second key and no way to reset it.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Sin esta contraseña nadie puede volver a abrir la hoja, ni siquiera su autor: no hay segunda llave ni forma de restablecerla.</translation>
    </message>
    <message>
        <source>Words were redacted in one copy; merging would bring them back from the other.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>En una copia se expurgaron palabras; la fusión las traería de la otra.</translation>
    </message>
    <message>
        <source>Write why in a few words.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Escriba por qué en pocas palabras.</translation>
    </message>
    <message>
        <source>Writing the facts</source>
        <extracomment>export/formats.py</extracomment>
        <translation>Escribiendo los datos</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <extracomment>export/pdf/document.py</extracomment>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>un documento de Pages</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a database</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a description, taken to be whom the text called so</source>
        <extracomment>detect/find.py</extracomment>
        <translation>una descripción, tomada por quien el texto llamó así</translation>
    </message>
    <message>
        <source>a document says so</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>lo dice un documento</translation>
    </message>
    <message>
        <source>a figure</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>una cifra</translation>
    </message>
    <message>
        <source>a heading that states nothing</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>un ladillo que no afirma nada</translation>
    </message>
    <message>
        <source>a line with the date only</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>una línea solo con la fecha</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a picture or a recording</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>una imagen o una grabación</translation>
    </message>
    <message>
        <source>a presentation</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a pronoun, taken to be whom the text named before</source>
        <extracomment>detect/find.py</extracomment>
        <translation>un pronombre, tomado por quien el texto nombró antes</translation>
    </message>
    <message>
        <source>a question that states nothing</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>una pregunta que no afirma nada</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>a superlative</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>un superlativo</translation>
    </message>
    <message>
        <source>abbreviations</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>abreviaturas</translation>
    </message>
    <message>
        <source>about a central figure</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>sobre una figura central</translation>
    </message>
    <message>
        <source>about the future{named}: that it was announced can be checked</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>sobre el futuro{named}: puede verificarse que se anunció</translation>
    </message>
    <message>
        <source>added by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>añadido en la verificación</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>después</translation>
    </message>
    <message>
        <source>an accusation, or what the law may look at</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>una acusación, o algo que puede mirar la ley</translation>
    </message>
    <message>
        <source>an old Word file (.doc)</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>un archivo antiguo de Word (.doc)</translation>
    </message>
    <message>
        <source>an old presentation</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>una presentación antigua</translation>
    </message>
    <message>
        <source>an old spreadsheet</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>una hoja de cálculo antigua</translation>
    </message>
    <message>
        <source>another outlet says so</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>lo dice otro medio</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>carries the text along</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>hace avanzar el texto</translation>
    </message>
    <message>
        <source>central to the story</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>central en la historia</translation>
    </message>
    <message>
        <source>closed and not opened</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>cerrado y no abierto</translation>
    </message>
    <message>
        <source>could not be independently verified</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>no se pudo verificar de forma independiente</translation>
    </message>
    <message>
        <source>dates in words</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>fechas en palabras</translation>
    </message>
    <message>
        <source>deaths: harmful if wrong</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>muertes: dañino si es falso</translation>
    </message>
    <message>
        <source>endings of names and months</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>terminaciones de nombres y meses</translation>
    </message>
    <message>
        <source>everybody has signed already</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>todos han firmado ya</translation>
    </message>
    <message>
        <source>evidence has no locator</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>falta el lugar exacto de una prueba</translation>
    </message>
    <message>
        <source>facts inside a sentence</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>datos dentro de una oración</translation>
    </message>
    <message>
        <source>harmful if wrong</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>dañino si es falso</translation>
    </message>
    <message>
        <source>it has no evidence</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>no tiene prueba</translation>
    </message>
    <message>
        <source>it has no finding</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>no tiene resultado</translation>
    </message>
    <message>
        <source>it has no mark</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>no tiene marca</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <extracomment>store/whole.py</extracomment>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <extracomment>store/whole.py</extracomment>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>its source is not named</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>no se nombra su fuente</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>menos</translation>
    </message>
    <message>
        <source>merged by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>unido en la verificación</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>más</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>con nombre</translation>
    </message>
    <message>
        <source>named in the sentence</source>
        <extracomment>detect/find.py</extracomment>
        <translation>nombrado en la oración</translation>
    </message>
    <message>
        <source>names of organisations</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>nombres de entidades</translation>
    </message>
    <message>
        <source>names of persons</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>nombres de personas</translation>
    </message>
    <message>
        <source>names of works</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>nombres de obras</translation>
    </message>
    <message>
        <source>no comment was given</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>no hubo comentarios</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <source>not part of the article&apos;s own text</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>fuera del texto propio del artículo</translation>
    </message>
    <message>
        <source>numbers in words</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>números en palabras</translation>
    </message>
    <message>
        <source>off the record</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>on background</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>on condition of anonymity</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>con condición de anonimato</translation>
    </message>
    <message>
        <source>opened and not closed</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>abierto y no cerrado</translation>
    </message>
    <message>
        <source>opinion or feeling{named}: that it was said can be checked</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>opinión o sentimiento{named}: puede verificarse que se dijo</translation>
    </message>
    <message>
        <source>opinions and predictions</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>opiniones y predicciones</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <extracomment>store/whole.py</extracomment>
        <translation>parte de su ruta no es una carpeta</translation>
    </message>
    <message>
        <source>peripheral</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>secundario</translation>
    </message>
    <message>
        <source>priorities</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>prioridades</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>protegido con contraseña</translation>
    </message>
    <message>
        <source>quoted after its speaker</source>
        <extracomment>detect/find.py</extracomment>
        <translation>citado después de su hablante</translation>
    </message>
    <message>
        <source>quoted before its speaker</source>
        <extracomment>detect/find.py</extracomment>
        <translation>citado antes de su hablante</translation>
    </message>
    <message>
        <source>says what the headline says</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>dice lo que dice el titular</translation>
    </message>
    <message>
        <source>says who made a picture or a recording</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>dice quién hizo una imagen o una grabación</translation>
    </message>
    <message>
        <source>signed under the quotation</source>
        <extracomment>detect/find.py</extracomment>
        <translation>firmado bajo la cita</translation>
    </message>
    <message>
        <source>somebody vouches for it</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>alguien lo avala</translation>
    </message>
    <message>
        <source>speakers</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>hablantes</translation>
    </message>
    <message>
        <source>split off by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>separado en la verificación</translation>
    </message>
    <message>
        <source>stands in the {part}</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>está en: {part}</translation>
    </message>
    <message>
        <source>states something with {listed}</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>afirma algo con {listed}</translation>
    </message>
    <message>
        <source>states that something is or was so</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>afirma que algo es o fue así</translation>
    </message>
    <message>
        <source>substantive</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>de fondo</translation>
    </message>
    <message>
        <source>superlatives</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>superlativos</translation>
    </message>
    <message>
        <source>that year</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>ese año</translation>
    </message>
    <message>
        <source>the author&apos;s own judgement or advice</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>juicio o consejo del autor</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>store/whole.py</extracomment>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>store/whole.py</extracomment>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk refused it</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>el disco lo rechazó</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <extracomment>store/whole.py</extracomment>
        <translation>el disco dio un error</translation>
    </message>
    <message>
        <source>the file is too large for that disk</source>
        <extracomment>store/whole.py</extracomment>
        <translation>el archivo es demasiado grande para ese disco</translation>
    </message>
    <message>
        <source>the folder is not there, or you do not have permission</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>la carpeta no está, o no tiene permiso</translation>
    </message>
    <message>
        <source>the folder or file is not there (any more)</source>
        <extracomment>store/whole.py</extracomment>
        <translation>la carpeta o el archivo no está (ya no)</translation>
    </message>
    <message>
        <source>the second reader is somebody else than the checker</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>la segunda lectura es de otra persona que la verificación</translation>
    </message>
    <message>
        <source>the system refused</source>
        <extracomment>store/whole.py</extracomment>
        <translation>el sistema lo rechazó</translation>
    </message>
    <message>
        <source>the {turn} has to sign first</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>antes debe firmar: {turn}</translation>
    </message>
    <message>
        <source>there are no initials to sign with</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>no hay iniciales con que firmar</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>titles</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>cargos</translation>
    </message>
    <message>
        <source>told without a source of its own</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>contado sin fuente propia</translation>
    </message>
    <message>
        <source>you do not have permission</source>
        <extracomment>store/whole.py</extracomment>
        <translation>no tiene permiso</translation>
    </message>
    <message>
        <source>your quota on that disk is used up</source>
        <extracomment>store/whole.py</extracomment>
        <translation>su cuota en ese disco está agotada</translation>
    </message>
    <message>
        <source>{a} + {b} = {a1} votes, with {seats} seats.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>{a} + {b} = {a1} votos, con {seats} escaños.</translation>
    </message>
    <message>
        <source>{a} − {a1} = {a2}, not {margin}.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>{a} − {a1} = {a2}, no {margin}.</translation>
    </message>
    <message>
        <source>{begun} is {begun1} years after {ended}.</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>{begun} es {begun1} años después de {ended}.</translation>
    </message>
    <message>
        <source>{day} is after the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation>{day} es posterior al día de publicación, {published}.</translation>
    </message>
    <message>
        <source>{day} {day1} is a {weekdays}, not a {weekdays1}.</source>
        <extracomment>detect/consistency/time/weekday.py</extracomment>
        <translation>El {day} {day1} es {weekdays}, no {weekdays1}.</translation>
    </message>
    <message>
        <source>{died} − {born} = {lived}, so {lived1} or {lived2}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{died} − {born} = {lived}, es decir {lived1} o {lived2}, no {at}.</translation>
    </message>
    <message>
        <source>{first} is about {middle} {unit}, not {second}.</source>
        <extracomment>detect/consistency/arithmetic/conversions.py</extracomment>
        <translation>{first} son unos {middle} {unit}, no {second}.</translation>
    </message>
    <message>
        <source>{first} is {first1} years after {second}.</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>{first} es {first1} años después de {second}.</translation>
    </message>
    <message>
        <source>{first} ÷ {second} = {first1}, not {times}.</source>
        <extracomment>detect/consistency/arithmetic/multiples.py</extracomment>
        <translation>{first} ÷ {second} = {first1}, no {times}.</translation>
    </message>
    <message>
        <source>{hidden} characters can&apos;t be seen on the page (white or invisible).</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>{hidden} caracteres no se ven en la página (blancos o invisibles).</translation>
    </message>
    <message>
        <source>{hidden} characters of hidden text were left out.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>{hidden} caracteres de texto oculto se dejaron fuera.</translation>
    </message>
    <message>
        <source>{host} can&apos;t prove that it is {host1}.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} no puede probar que es {host1}.</translation>
    </message>
    <message>
        <source>{host} did not answer as a web server does.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} no respondió como un servidor web.</translation>
    </message>
    <message>
        <source>{host} leads from a secure to an open connection ({host1}).</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} lleva de una conexión segura a una abierta ({host1}).</translation>
    </message>
    <message>
        <source>{host} sent the page packed as “{how}”.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} envió la página comprimida como «{how}».</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>{match} is after the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation>{match} es posterior al día de publicación, {published}.</translation>
    </message>
    <message>
        <source>{match} is told as after {match1}.</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>{match} se cuenta como posterior a {match1}.</translation>
    </message>
    <message>
        <source>{new} % − {old} %: a difference of {points} percentage points, or {relative} percent; printed: {by}.</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>{new} % − {old} %: una diferencia de {points} puntos porcentuales, o {relative} por ciento; impreso: {by}.</translation>
    </message>
    <message>
        <source>{new} % − {old} %: a difference of {points} percentage points; printed: {said}.</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>{new} % − {old} %: una diferencia de {points} puntos porcentuales; impreso: {said}.</translation>
    </message>
    <message>
        <source>{new} ÷ {old} = {new1}, not {said}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>{new} ÷ {old} = {new1}, no {said}.</translation>
    </message>
    <message>
        <source>{new} − {new1} = {new2}, not {by}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>{new} − {new1} = {new2}, no {by}.</translation>
    </message>
    <message>
        <source>{now} − {then} = {now1} years, but {year} is {gap} years ago.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{now} − {then} = {now1} años, pero {year} fue hace {gap} años.</translation>
    </message>
    <message>
        <source>{one} a {match} is {days} a {match1}, not {other}.</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>{one} por {match} son {days} por {match1}, no {other}.</translation>
    </message>
    <message>
        <source>{other} ÷ {one} = {other1}, but {second} ÷ {first} = {second1}.</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation>{other} ÷ {one} = {other1}, pero {second} ÷ {first} = {second1}.</translation>
    </message>
    <message>
        <source>{part} ÷ {whole} = {whole1} %, not {share}.</source>
        <extracomment>detect/consistency/arithmetic/percent_of_whole.py</extracomment>
        <translation>{part} ÷ {whole} = {whole1} %, no {share}.</translation>
    </message>
    <message>
        <source>{place} is {opened} in its paragraph.</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>{place} está {opened} en su párrafo.</translation>
    </message>
    <message>
        <source>{plain_year} − {plain_year1} = {gap}, not {nth}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>{plain_year} − {plain_year1} = {gap}, no {nth}.</translation>
    </message>
    <message>
        <source>{said}: the page was not handed out.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{said}: no entregó la página.</translation>
    </message>
    <message>
        <source>{share} is far from all.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>{share} está lejos del total.</translation>
    </message>
    <message>
        <source>{share} is {most} than half.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>{share} es {most} de la mitad.</translation>
    </message>
    <message>
        <source>{shown} = {more}, not {total}.</source>
        <extracomment>detect/consistency/arithmetic/totals.py</extracomment>
        <translation>{shown} = {more}, no {total}.</translation>
    </message>
    <message>
        <source>{shown}, not {time}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>{shown}, no {time}.</translation>
    </message>
    <message>
        <source>{total} ÷ {count} = {total1}, not {rate}.</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>{total} ÷ {count} = {total1}, no {rate}.</translation>
    </message>
    <message>
        <source>{total} ÷ {middle} = {middle1}, not {rate}.</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>{total} ÷ {middle} = {middle1}, no {rate}.</translation>
    </message>
    <message>
        <source>{year} − {born} = {lived}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{year} − {born} = {lived}, no {at}.</translation>
    </message>
    <message>
        <source>{year} − {born} = {years}, so {years1} or {years2}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{year} − {born} = {years}, es decir {years1} o {years2}, no {at}.</translation>
    </message>
    <message>
        <source>{year} − {plain_year} = {gap}, not {nth}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>{year} − {plain_year} = {gap}, no {nth}.</translation>
    </message>
    <message>
        <source>“{bare}” is no part of a sum.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>«{bare}» no cabe en un cálculo.</translation>
    </message>
    <message>
        <source>“{before}”, but {day} is {gap} days {gap1} the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>«{before}», pero {day} es {gap} días {gap1} del día de publicación, {published}.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that Redpencil knows.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>«{encoding}» no es una codificación que Redpencil conozca.</translation>
    </message>
    <message>
        <source>“{figure}” here, “{other}” in the body.</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>«{figure}» aquí, «{other}» en el cuerpo.</translation>
    </message>
    <message>
        <source>“{figure}” is in the {where}, not in the body.</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>«{figure}» solo está aquí: {where}, no en el cuerpo.</translation>
    </message>
    <message>
        <source>“{mine}” in the {where}, “{its}” in the body.</source>
        <extracomment>detect/consistency/repetition/places_told.py</extracomment>
        <translation>«{mine}» aquí ({where}), «{its}» en el cuerpo.</translation>
    </message>
    <message>
        <source>“{name}” is a worksheet that was worked on; it was not replaced.</source>
        <extracomment>custody.py</extracomment>
        <translation>Ya se ha trabajado en «{name}»; el archivo no se ha reemplazado.</translation>
    </message>
    <message>
        <source>“{name}” is no worksheet exported by Redpencil as JSON, or is damaged.</source>
        <extracomment>custody.py</extracomment>
        <translation>«{name}» no es una hoja exportada por Redpencil como JSON, o está dañada.</translation>
    </message>
    <message>
        <source>“{span}” in the {where}, “{reading}” in the body.</source>
        <extracomment>detect/consistency/repetition/days_told.py</extracomment>
        <translation>«{span}» aquí ({where}), «{reading}» en el cuerpo.</translation>
    </message>
    <message>
        <source>“{span}” is in the {where}, not below it.</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>«{span}» solo está aquí: {where}, no debajo.</translation>
    </message>
    <message>
        <source>“{word}” is in the {where}, not below it.</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>«{word}» solo está aquí: {where}, no debajo.</translation>
    </message>
    <message>
        <source>“{grave}” rests on {speaker} alone.</source>
        <extracomment>detect/consistency/attribution/anonymous.py</extracomment>
        <translation>«{grave}» se apoya solo en {speaker}.</translation>
    </message>
    <message>
        <source>“{host}” is not on the public Internet: it was not asked.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>«{host}» no está en el Internet público: no se le preguntó.</translation>
    </message>
    <message>
        <source>“{host}” was not found.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>No se encontró «{host}».</translation>
    </message>
    <message>
        <source>“{key}” is not a format that Redpencil writes.</source>
        <extracomment>export/formats.py</extracomment>
        <translation>«{key}» no es un formato que Redpencil escriba.</translation>
    </message>
    <message>
        <source>“{known} {last}” and “{first} {last1}”.</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation>«{known} {last}» y «{first} {last1}».</translation>
    </message>
    <message>
        <source>“{language}” is no code of a language.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>«{language}» no es un código de idioma.</translation>
    </message>
    <message>
        <source>“{last}” before, “{figure}” here.</source>
        <extracomment>detect/consistency/repetition/figures_below.py</extracomment>
        <translation>«{last}» antes, «{figure}» aquí.</translation>
    </message>
    <message>
        <source>“{last}” comes before “{mention}”.</source>
        <extracomment>detect/consistency/names/first_reference.py</extracomment>
        <translation>«{last}» va antes que «{mention}».</translation>
    </message>
    <message>
        <source>“{match}” has no source, charge or verdict near it.</source>
        <extracomment>detect/consistency/attribution/accused.py</extracomment>
        <translation>Junto a «{match}» no hay fuente, cargo ni sentencia.</translation>
    </message>
    <message>
        <source>“{match}” with {a} against {b}.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>«{match}» con {a} frente a {b}.</translation>
    </message>
    <message>
        <source>“{match}”, but {old} → {new}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>«{match}», pero {old} → {new}.</translation>
    </message>
    <message>
        <source>“{match}”, counted from {published}, is a {weekdays}, not a {match1}.</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>«{match}», contado desde {published}, es {weekdays}, no {match1}.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {error}.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>No se pudo eliminar «{name}»: {error}.</translation>
    </message>
    <message>
        <source>“{name}” declares a document type, which no office program writes.</source>
        <extracomment>intake/office/markup.py</extracomment>
        <translation>«{name}» declara un tipo de documento, lo que ningún programa de oficina escribe.</translation>
    </message>
    <message>
        <source>“{name}” has more text than any article.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>«{name}» tiene más texto que ningún artículo.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_paragraphs} paragraphs.</source>
        <extracomment>intake/office/body.py</extracomment>
        <translation>«{name}» tiene más de {most_paragraphs} párrafos.</translation>
    </message>
    <message>
        <source>“{name}” has no list of its chapters.</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation>«{name}» no tiene lista de sus capítulos.</translation>
    </message>
    <message>
        <source>“{name}” has the same words as the draft that is open; nothing was changed.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>«{name}» tiene las mismas palabras que la versión abierta; no cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” has too many groups to be an article.</source>
        <extracomment>intake/office/rtf.py</extracomment>
        <translation>«{name}» tiene demasiados grupos para ser un artículo.</translation>
    </message>
    <message>
        <source>“{name}” has {data} MB, more than any article.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>«{name}» tiene {data} MB, más que ningún artículo.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} of pictures and no text: it looks scanned.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>«{name}» tiene {pages} de imágenes y nada de texto: parece escaneado.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} without any text that can be copied.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>«{name}» tiene {pages} sin texto que se pueda copiar.</translation>
    </message>
    <message>
        <source>“{name}” holds XML that is damaged or nested too deeply.</source>
        <extracomment>intake/office/markup.py</extracomment>
        <translation>«{name}» contiene XML dañado o demasiado anidado.</translation>
    </message>
    <message>
        <source>“{name}” holds no page.</source>
        <extracomment>intake/mail/mhtml.py</extracomment>
        <translation>«{name}» no contiene ninguna página.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <extracomment>intake/clean.py</extracomment>
        <translation>«{name}» no contiene texto.</translation>
    </message>
    <message>
        <source>“{name}” holds parts that overlap: it was tampered with.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>«{name}» contiene partes que se solapan: fue manipulado.</translation>
    </message>
    <message>
        <source>“{name}” holds two parts of the same name: it was tampered with.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>«{name}» contiene dos partes del mismo nombre: fue manipulado.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF without pages.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>«{name}» es un PDF sin páginas.</translation>
    </message>
    <message>
        <source>“{name}” is a ZIP file, but not a document that Redpencil can read.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>«{name}» es un archivo ZIP, pero no un documento que Redpencil sepa leer.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged Outlook message.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>«{name}» es un mensaje de Outlook dañado.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>«{name}» es un PDF dañado.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged rich text.</source>
        <extracomment>intake/office/rtf.py</extracomment>
        <translation>«{name}» es un texto RTF dañado.</translation>
    </message>
    <message>
        <source>“{name}” is a mail without words.</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation>«{name}» es un correo sin palabras.</translation>
    </message>
    <message>
        <source>“{name}” is a redacted export, which can&apos;t be worked on.</source>
        <extracomment>custody.py</extracomment>
        <translation>«{name}» es una exportación expurgada, con la que no se puede trabajar.</translation>
    </message>
    <message>
        <source>“{name}” is a worksheet, not a draft.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>«{name}» es una hoja, no una versión.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file without content.</source>
        <extracomment>intake/office/odt.py</extracomment>
        <translation>«{name}» es un archivo OpenDocument sin contenido.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and can&apos;t be opened; it was not changed.</source>
        <extracomment>store/package.py</extracomment>
        <translation>«{name}» está dañado y no puede abrirse; no se cambió.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>«{name}» está dañado o incompleto.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or is no Word document; nothing was changed.</source>
        <extracomment>export/answers/package.py</extracomment>
        <translation>«{name}» está dañado, o no es un documento de Word; no cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest} MB.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>«{name}» pasa de {largest} MB.</translation>
    </message>
    <message>
        <source>“{name}” is locked by its shop.</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation>«{name}» está cerrado por su tienda.</translation>
    </message>
    <message>
        <source>“{name}” is neither a Word document nor a PDF.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>«{name}» no es ni un documento de Word ni un PDF.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a mail.</source>
        <extracomment>intake/mail/mime.py</extracomment>
        <translation>«{name}» está demasiado anidado para ser un correo.</translation>
    </message>
    <message>
        <source>“{name}” is no web archive, or a damaged one.</source>
        <extracomment>intake/webarchive.py</extracomment>
        <translation>«{name}» no es un archivo web, o está dañado.</translation>
    </message>
    <message>
        <source>“{name}” is not a Redpencil worksheet.</source>
        <extracomment>workflow.py</extracomment>
        <translation>«{name}» no es una hoja de Redpencil.</translation>
    </message>
    <message>
        <source>“{name}” is not a text that Redpencil can read.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>«{name}» no es un texto que Redpencil sepa leer.</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation>«{name}» ya está abierto.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} on {host} has it since {since} (process {pid}).</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation>«{name}» ya está abierto: {user} en {host} lo tiene desde {since} (proceso {pid}).</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>«{name}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, no article.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>«{name}» es {what}, no un artículo.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, which holds no article to read.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>«{name}» es {what}, sin artículo que leer.</translation>
    </message>
    <message>
        <source>“{name}” is {what}.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>«{name}» es {what}.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a sheet may take.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>«{name}» necesita más memoria de la que puede tomar una hoja.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a worksheet may take.</source>
        <extracomment>store/door.py</extracomment>
        <translation>«{name}» necesita más memoria de la que puede tomar una hoja.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than an article may take.</source>
        <extracomment>intake/door.py</extracomment>
        <translation>«{name}» necesita más memoria de la que puede tomar un artículo.</translation>
    </message>
    <message>
        <source>“{name}” {how}: that is no article.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>«{name}» {how}: eso no es un artículo.</translation>
    </message>
    <message>
        <source>“{near}” and “{name}”.</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation>«{near}» y «{name}».</translation>
    </message>
    <message>
        <source>“{person}”, then “{pronoun}”.</source>
        <extracomment>detect/consistency/names/pronouns.py</extracomment>
        <translation>«{person}», luego «{pronoun}».</translation>
    </message>
    <message>
        <source>“{rank}” has {rank1} before it; named: {names}.</source>
        <extracomment>detect/consistency/arithmetic/ranking.py</extracomment>
        <translation>«{rank}» tiene {rank1} por delante; nombrados: {names}.</translation>
    </message>
    <message>
        <source>“{shown}” and “{shown1}”.</source>
        <extracomment>detect/consistency/names/titles.py</extracomment>
        <translation>«{shown}» y «{shown1}».</translation>
    </message>
    <message>
        <source>“{shown}” is no address of a page.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>«{shown}» no es la dirección de una página.</translation>
    </message>
    <message>
        <source>“{split}” and “{split1}”.</source>
        <extracomment>detect/consistency/quotes/repeated.py</extracomment>
        <translation>«{split}» y «{split1}».</translation>
    </message>
    <message>
        <source>“{split}” is not in the text below.</source>
        <extracomment>detect/consistency/quotes/headline_quote.py</extracomment>
        <translation>«{split}» no está en el texto de abajo.</translation>
    </message>
    <message>
        <source>“{split}” is not in “{split1}”.</source>
        <extracomment>detect/consistency/quotes/partial.py</extracomment>
        <translation>«{split}» no está en «{split1}».</translation>
    </message>
    <message>
        <source>“{tokens}” stands where a sign should.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>«{tokens}» está donde debería ir un signo.</translation>
    </message>
    <message>
        <source>“{verb}”, but {shown} → {shown1}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>«{verb}», pero {shown} → {shown1}.</translation>
    </message>
    <message>
        <source>“{what}” is nowhere in the worksheet’s notes or trail.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>«{what}» no está en ninguna parte de las notas ni del registro de la hoja.</translation>
    </message>
    <message>
        <source>“{what}” is {what1} %, not {share}.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>«{what}» es el {what1} %, no {share}.</translation>
    </message>
    <message>
        <source>“{what}”: the month ends on the 31st.</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>«{what}»: el mes acaba el 31.</translation>
    </message>
    <message>
        <source>“{what}”: the month ends on the {last}th{too_late}.</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>«{what}»: el mes acaba el {last}{too_late}.</translation>
    </message>
    <message>
        <source>“{written}” leads on and on to other addresses.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>«{written}» lleva sin fin a otras direcciones.</translation>
    </message>
</context>
</TS>
