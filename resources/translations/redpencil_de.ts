<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Redpencil</name>
    <message>
        <source>A name or number, word for word</source>
        <extracomment>history_pane</extracomment>
        <translation>Ein Name oder eine Nummer, Wort für Wort</translation>
    </message>
    <message>
        <source>A printed quotation against a transcript</source>
        <extracomment>actions</extracomment>
        <translation>Ein gedrucktes Zitat neben der Mitschrift</translation>
    </message>
    <message>
        <source>About this worksheet</source>
        <extracomment>header_pane</extracomment>
        <translation>Über diesen Prüfbogen</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>EditorCall</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Add attribution</source>
        <extracomment>labels</extracomment>
        <translation>Zuschreiben</translation>
    </message>
    <message>
        <source>Add claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Fakt hinzufügen</translation>
    </message>
    <message>
        <source>Add contact</source>
        <extracomment>contact_log</extracomment>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Add source</source>
        <extracomment>evidence_more</extracomment>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>evidence_form</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <extracomment>bars</extracomment>
        <translation>Adresse des Artikels</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>languages</extracomment>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>Agreement</extracomment>
        <translation>Stimmt zu</translation>
    </message>
    <message>
        <source>Albanian</source>
        <extracomment>languages</extracomment>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>All claims marked</source>
        <extracomment>Fate</extracomment>
        <translation>Alle Fakten markiert</translation>
    </message>
    <message>
        <source>All elements of this claim are ticked.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Alle Elemente dieses Fakts sind abgehakt.</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>attaching</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Amharic</source>
        <extracomment>languages</extracomment>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Answers of the sheet</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Antworten des Bogens</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>languages</extracomment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <extracomment>encodings</extracomment>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>SourceKind</extracomment>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Archived at</source>
        <extracomment>evidence_more</extracomment>
        <translation>Archiviert unter</translation>
    </message>
    <message>
        <source>Armenian</source>
        <extracomment>languages</extracomment>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>desk</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles and worksheets</source>
        <extracomment>files</extracomment>
        <translation>Artikel und Prüfbögen</translation>
    </message>
    <message>
        <source>As it was before its tracked changes</source>
        <extracomment>bars</extracomment>
        <translation>Wie vor den nachverfolgten Änderungen</translation>
    </message>
    <message>
        <source>As listed</source>
        <extracomment>export_panel</extracomment>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>general</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>questions</extracomment>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Assign claims</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Fakten zuteilen</translation>
    </message>
    <message>
        <source>Assign selected claims</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Gewählte Fakten zuteilen</translation>
    </message>
    <message>
        <source>Assigned editor</source>
        <extracomment>Seat</extracomment>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>past</extracomment>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Attach file</source>
        <extracomment>attaching</extracomment>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Attach file as evidence…</source>
        <extracomment>actions</extracomment>
        <translation>Datei als Beleg anhängen…</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <extracomment>evidence_more</extracomment>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Author’s main worry</source>
        <extracomment>header_pane</extracomment>
        <translation>Größte Sorge des Autors</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <extracomment>languages</extracomment>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <extracomment>encodings</extracomment>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Bangla</source>
        <extracomment>languages</extracomment>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <extracomment>languages</extracomment>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>claim_editor</extracomment>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>claim_strips</extracomment>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <extracomment>languages</extracomment>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>SourceKind</extracomment>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>languages</extracomment>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>languages</extracomment>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <extracomment>languages</extracomment>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>merge_pane</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Carry everything found over to the new draft</source>
        <extracomment>actions</extracomment>
        <translation>Alles Gefundene in die neue Fassung übernehmen</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>languages</extracomment>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <extracomment>encodings</extracomment>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <extracomment>encodings</extracomment>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>labels</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change to</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Ändern in</translation>
    </message>
    <message>
        <source>Changed…</source>
        <extracomment>elements_strip</extracomment>
        <translation>Geändert…</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>languages</extracomment>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <extracomment>encodings</extracomment>
        <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <extracomment>encodings</extracomment>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Choose a claim first: the file is evidence for it.</source>
        <extracomment>attaching</extracomment>
        <translation>Erst einen Fakt wählen: Die Datei ist sein Beleg.</translation>
    </message>
    <message>
        <source>Choose a claim with a quotation to compare it with what was said.</source>
        <extracomment>quote_desk</extracomment>
        <translation>Einen Fakt mit Zitat wählen, um es mit dem Gesagten zu vergleichen.</translation>
    </message>
    <message>
        <source>Choose the other copy…</source>
        <extracomment>merge_pane</extracomment>
        <translation>Die andere Kopie wählen…</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>claim_table</extracomment>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>claim_list</extracomment>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Claims marked</source>
        <extracomment>coverage</extracomment>
        <translation>Fakten markiert</translation>
    </message>
    <message>
        <source>Claims open</source>
        <extracomment>Fate</extracomment>
        <translation>Fakten offen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>bars</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>palette</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>palette</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>claim_editor</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Confidence …</source>
        <extracomment>claim_editor</extracomment>
        <translation>Sicherheit …</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Finding</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Confirmed with qualification</source>
        <extracomment>Finding</extracomment>
        <translation>Mit Einschränkung bestätigt</translation>
    </message>
    <message>
        <source>Confirms</source>
        <extracomment>Stance</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Conflicting sources</source>
        <extracomment>Finding</extracomment>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>contact_log</extracomment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Context only</source>
        <extracomment>Stance</extracomment>
        <translation>Nur Zusammenhang</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <extracomment>Finding</extracomment>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <extracomment>Stance</extracomment>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>crash</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Outcome</extracomment>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>claim_editor</extracomment>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Could not verify</source>
        <extracomment>Finding</extracomment>
        <translation>Nicht zu prüfen</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>languages</extracomment>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>labels</extracomment>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <extracomment>encodings</extracomment>
        <translation>Kyrillisch (DOS)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <extracomment>encodings</extracomment>
        <translation>Kyrillisch (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <extracomment>encodings</extracomment>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <extracomment>encodings</extracomment>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>languages</extracomment>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>languages</extracomment>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>general</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>SourceKind</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Roll</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>header_pane</extracomment>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>Decided because</source>
        <extracomment>correction_form</extracomment>
        <translation>Entschieden, weil</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Outcome</extracomment>
        <translation>Lehnt ab</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ask</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Fakt löschen</translation>
    </message>
    <message>
        <source>Delete worksheet…</source>
        <extracomment>actions</extracomment>
        <translation>Prüfbogen löschen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>kept</extracomment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>claim_editor</extracomment>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>Disagree</source>
        <extracomment>Agreement</extracomment>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Disputes</source>
        <extracomment>Outcome</extracomment>
        <translation>Bestreitet</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>SourceKind</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document, person, page …</source>
        <extracomment>evidence_form</extracomment>
        <translation>Dokument, Person, Seite …</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>draft_pane</extracomment>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Drawing the first pages…</source>
        <extracomment>export_preview</extracomment>
        <translation>Die ersten Seiten werden gezeichnet…</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>draft_pane</extracomment>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Drop an article here, open a file, or paste. Nothing leaves this computer unless you open an address.</source>
        <extracomment>empty</extracomment>
        <translation>Einen Artikel hierher ziehen, eine Datei öffnen oder einfügen. Nichts verlässt diesen Rechner, solange keine Adresse geöffnet wird.</translation>
    </message>
    <message>
        <source>Drop claim</source>
        <extracomment>draft_pane</extracomment>
        <translation>Fakt fallen lassen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>languages</extracomment>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>source_fields</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Earlier versions of this worksheet, and edits that are in no file.</source>
        <extracomment>kept</extracomment>
        <translation>Frühere Stände dieses Prüfbogens und Änderungen, die in keiner Datei sind.</translation>
    </message>
    <message>
        <source>Earlier versions, and edits that are in no file yet</source>
        <extracomment>actions</extracomment>
        <translation>Frühere Stände und Änderungen, die noch in keiner Datei sind</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>actions</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <extracomment>actions</extracomment>
        <translation>Fakt bearbeiten</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation>Beleg bearbeiten</translation>
    </message>
    <message>
        <source>Edit source</source>
        <extracomment>sources_pane</extracomment>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit sum</source>
        <extracomment>sum_field</extracomment>
        <translation>Rechnung bearbeiten</translation>
    </message>
    <message>
        <source>Editor</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>Editor’s decision</source>
        <extracomment>past</extracomment>
        <translation>Entscheidung der Redaktion</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <extracomment>bars</extracomment>
        <translation>Kodierung des Textes</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>languages</extracomment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <extracomment>languages</extracomment>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>languages</extracomment>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <extracomment>actions</extracomment>
        <translation>Jeder Befehl bei seinem Namen</translation>
    </message>
    <message>
        <source>Every sentence and what became of it</source>
        <extracomment>actions</extracomment>
        <translation>Jeder Satz und was aus ihm wurde</translation>
    </message>
    <message>
        <source>Every sentence has been looked at.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Jeder Satz ist angesehen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>claim_editor</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Exact words</source>
        <extracomment>evidence_form</extracomment>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export_panel</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export worksheet</source>
        <extracomment>sheets</extracomment>
        <translation>Prüfbogen exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>export_panel</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>actions</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filipino</source>
        <extracomment>languages</extracomment>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Filled-in sheets</source>
        <extracomment>sheets</extracomment>
        <translation>Ausgefüllte Bögen</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>roster_pane</extracomment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <extracomment>actions</extracomment>
        <translation>Fakten filtern</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <extracomment>hints</extracomment>
        <translation>Die Fakten filtern</translation>
    </message>
    <message>
        <source>Filter the roster</source>
        <extracomment>roster_pane</extracomment>
        <translation>Die Namensliste filtern</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>actions</extracomment>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>find_bar</extracomment>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find out the encoding</source>
        <extracomment>bars</extracomment>
        <translation>Kodierung selbst erkennen</translation>
    </message>
    <message>
        <source>Find out the language</source>
        <extracomment>bars</extracomment>
        <translation>Sprache selbst erkennen</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Finding still stands</source>
        <extracomment>actions</extracomment>
        <translation>Befund gilt weiter</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>languages</extracomment>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <extracomment>export_preview</extracomment>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>First pages of the file</source>
        <extracomment>export_preview</extracomment>
        <translation>Die ersten Seiten der Datei</translation>
    </message>
    <message>
        <source>Form to fill in on screen</source>
        <extracomment>export_panel</extracomment>
        <translation>Formular zum Ausfüllen am Bildschirm</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>export_panel</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>languages</extracomment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Further evidence</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Weiterer Beleg</translation>
    </message>
    <message>
        <source>Galician</source>
        <extracomment>languages</extracomment>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Galley</source>
        <extracomment>actions</extracomment>
        <translation>Fahne</translation>
    </message>
    <message>
        <source>Galley, wide margin</source>
        <extracomment>export_panel</extracomment>
        <translation>Fahne mit breitem Rand</translation>
    </message>
    <message>
        <source>Galley: the article</source>
        <extracomment>galley</extracomment>
        <translation>Fahne: der Artikel</translation>
    </message>
    <message>
        <source>Georgian</source>
        <extracomment>languages</extracomment>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>languages</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Get one page from the network, after telling you who is asked</source>
        <extracomment>actions</extracomment>
        <translation>Eine Seite aus dem Netz holen; vorher steht da, wer gefragt wird</translation>
    </message>
    <message>
        <source>Get the page</source>
        <extracomment>bars</extracomment>
        <translation>Seite holen</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>actions</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>languages</extracomment>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <extracomment>encodings</extracomment>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <extracomment>languages</extracomment>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Hausa</source>
        <extracomment>languages</extracomment>
        <translation>Haussa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>languages</extracomment>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <extracomment>encodings</extracomment>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>help</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Confidence</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>languages</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>history_pane</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>labels</extracomment>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>contact_log</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>languages</extracomment>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <extracomment>languages</extracomment>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>In grey, as a black-and-white printer shows it</source>
        <extracomment>export_preview</extracomment>
        <translation>In Grau, wie ein Schwarz-Weiß-Drucker es zeigt</translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>InterviewForm</extracomment>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In their words</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Independence group</source>
        <extracomment>evidence_more</extracomment>
        <translation>Gemeinsamer Ursprung</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>languages</extracomment>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Initials</source>
        <extracomment>claim_strips</extracomment>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Initials </source>
        <extracomment>tools</extracomment>
        <translation>Kürzel </translation>
    </message>
    <message>
        <source>Interests</source>
        <extracomment>source_fields</extracomment>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Interview on</source>
        <extracomment>source_fields</extracomment>
        <translation>Gespräch am</translation>
    </message>
    <message>
        <source>Irish</source>
        <extracomment>languages</extracomment>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>It still stands</source>
        <extracomment>claim_strips</extracomment>
        <translation>Es gilt weiter</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>languages</extracomment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its file, history and earlier versions on this computer are deleted for good. Copies elsewhere, and blocks that a disk has set aside, are out of reach.</source>
        <extracomment>saving</extracomment>
        <translation>Seine Datei, sein Verlauf und frühere Stände auf diesem Rechner werden endgültig gelöscht. Kopien anderswo und Blöcke, die ein Datenträger zurückhält, sind außer Reichweite.</translation>
    </message>
    <message>
        <source>Its file, history and versions, for good</source>
        <extracomment>actions</extracomment>
        <translation>Datei, Verlauf und Stände, endgültig</translation>
    </message>
    <message>
        <source>Its words are not in the new draft</source>
        <extracomment>Lost</extracomment>
        <translation>Der Wortlaut fehlt in der neuen Fassung</translation>
    </message>
    <message>
        <source>Its words in</source>
        <extracomment>export_panel</extracomment>
        <translation>Eigene Wörter auf</translation>
    </message>
    <message>
        <source>Its words stand in several places</source>
        <extracomment>Lost</extracomment>
        <translation>Der Wortlaut steht an mehreren Stellen</translation>
    </message>
    <message>
        <source>Its words stand only in another sentence</source>
        <extracomment>Lost</extracomment>
        <translation>Der Wortlaut steht nur in einem anderen Satz</translation>
    </message>
    <message>
        <source>Its working store, history and versions on this computer are deleted for good. Its file, if it has one, stays. Delete them?</source>
        <extracomment>kept</extracomment>
        <translation>Arbeitsspeicher, Verlauf und Stände auf diesem Rechner werden endgültig gelöscht. Die Datei, falls es eine gibt, bleibt. Löschen?</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>languages</extracomment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <extracomment>encodings</extracomment>
        <translation>Japanisch (EUC)</translation>
    </message>
    <message>
        <source>Japanese (ISO 2022)</source>
        <extracomment>encodings</extracomment>
        <translation>Japanisch (ISO 2022)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <extracomment>encodings</extracomment>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Kannada</source>
        <extracomment>languages</extracomment>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <extracomment>languages</extracomment>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Mark, status, priority, types and who, for all that are chosen</source>
        <extracomment>actions</extracomment>
        <translation>Marke, Status, Stufe, Art und Zuständige, für alle gewählten</translation>
    </message>
    <message>
        <source>Marked by</source>
        <extracomment>hints</extracomment>
        <translation>Markiert von</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Attribution</extracomment>
        <translation>Andere Medien</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>more_form</extracomment>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>More about this claim</source>
        <extracomment>claim_editor</extracomment>
        <translation>Mehr zu diesem Fakt</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <extracomment>saved</extracomment>
        <translation>Name dieses Filters</translation>
    </message>
    <message>
        <source>Name of who is asked</source>
        <extracomment>query_form</extracomment>
        <translation>Name des Gefragten</translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>Attribution</extracomment>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>New in this draft</source>
        <extracomment>hints</extracomment>
        <translation>Neu in dieser Fassung</translation>
    </message>
    <message>
        <source>Next element changed…</source>
        <extracomment>actions</extracomment>
        <translation>Nächstes Element geändert…</translation>
    </message>
    <message>
        <source>Next sentence the draft changed</source>
        <extracomment>actions</extracomment>
        <translation>Nächster Satz, den die Fassung änderte</translation>
    </message>
    <message numerus="yes">
        <source>No font for {script} was found: %n characters are printed as □.</source>
        <extracomment>labels</extracomment>
        <translation>
            <numerusform>Keine Schrift für {script} gefunden: %n Zeichen ist als □ gedruckt.</numerusform>
            <numerusform>Keine Schrift für {script} gefunden: %n Zeichen sind als □ gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Harm</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>query_form</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent now</source>
        <extracomment>query_form</extracomment>
        <translation>Jetzt gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Set %n claims to priority {level}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>%n Fakt auf Stufe {level} setzen</numerusform>
            <numerusform>%n Fakten auf Stufe {level} setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n claims to {status}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>%n Fakt auf „{status}“ setzen</numerusform>
            <numerusform>%n Fakten auf „{status}“ setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set rating</source>
        <extracomment>rating_field</extracomment>
        <translation>Einstufung setzen</translation>
    </message>
    <message>
        <source>Set status to {status}</source>
        <extracomment>closing_strip</extracomment>
        <translation>Status auf „{status}“ setzen</translation>
    </message>
    <message>
        <source>Set types</source>
        <extracomment>types_field</extracomment>
        <translation>Art setzen</translation>
    </message>
    <message>
        <source>Show or hide, in the galley, what the newest draft changed</source>
        <extracomment>actions</extracomment>
        <translation>In der Fahne zeigen oder verbergen, was die neueste Fassung änderte</translation>
    </message>
    <message>
        <source>Show these claims</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Diese Fakten zeigen</translation>
    </message>
    <message>
        <source>Single source</source>
        <extracomment>saved</extracomment>
        <translation>Nur eine Quelle</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <extracomment>hints</extracomment>
        <translation>Etwas fehlt noch</translation>
    </message>
    <message>
        <source>Something went wrong inside Redpencil.</source>
        <extracomment>crash</extracomment>
        <translation>In Redpencil ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Sort by evidence</source>
        <extracomment>actions</extracomment>
        <translation>Nach Belegen ordnen</translation>
    </message>
    <message>
        <source>Sort by mark</source>
        <extracomment>actions</extracomment>
        <translation>Nach Marke ordnen</translation>
    </message>
    <message>
        <source>Sort by place in the article</source>
        <extracomment>actions</extracomment>
        <translation>Nach der Stelle im Artikel ordnen</translation>
    </message>
    <message>
        <source>Sort by priority</source>
        <extracomment>actions</extracomment>
        <translation>Nach Stufe ordnen</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <extracomment>actions</extracomment>
        <translation>Nach Status ordnen</translation>
    </message>
    <message>
        <source>Sort by types</source>
        <extracomment>actions</extracomment>
        <translation>Nach Art ordnen</translation>
    </message>
    <message>
        <source>Sort by who checks</source>
        <extracomment>actions</extracomment>
        <translation>Nach Prüfer ordnen</translation>
    </message>
    <message>
        <source>Sort by who says so</source>
        <extracomment>actions</extracomment>
        <translation>Nach Sprecher ordnen</translation>
    </message>
    <message>
        <source>Sort by words</source>
        <extracomment>actions</extracomment>
        <translation>Nach Wortlaut ordnen</translation>
    </message>
    <message>
        <source>State of the claim</source>
        <extracomment>hints</extracomment>
        <translation>Stand des Fakts</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>claim_table</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still open: {what}.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Noch offen: {what}.</translation>
    </message>
    <message>
        <source>Take mark of claim {n} back</source>
        <extracomment>claim_editor</extracomment>
        <translation>Marke von Fakt {n} zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take {type} from %n claims</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>{type} bei %n Fakt wegnehmen</numerusform>
            <numerusform>{type} bei %n Fakten wegnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The last edit is on the screen only: save the worksheet elsewhere now.</source>
        <extracomment>crash</extracomment>
        <translation>Die letzte Änderung steht nur auf dem Bildschirm: den Prüfbogen jetzt anderswo speichern.</translation>
    </message>
    <message>
        <source>The second reader disagrees</source>
        <extracomment>hints</extracomment>
        <translation>Die Zweitlesung widerspricht</translation>
    </message>
    <message>
        <source>The whole history</source>
        <extracomment>past</extracomment>
        <translation>Der ganze Verlauf</translation>
    </message>
    <message>
        <source>Tick “{words}”</source>
        <extracomment>checklist</extracomment>
        <translation>„{words}“ abhaken</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>query_form</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>To be checked again</source>
        <extracomment>hints</extracomment>
        <translation>Neu zu prüfen</translation>
    </message>
    <message>
        <source>Told by participant</source>
        <extracomment>Basis</extracomment>
        <translation>Von Beteiligten erzählt</translation>
    </message>
    <message>
        <source>Told second-hand</source>
        <extracomment>Basis</extracomment>
        <translation>Aus zweiter Hand</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>claim_editor</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Types: {types}</source>
        <extracomment>types_field</extracomment>
        <translation>Art: {types}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Basis</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <extracomment>Attribution</extracomment>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <extracomment>saved</extracomment>
        <translation>Ohne Beleg</translation>
    </message>
    <message>
        <source>Untick “{words}”</source>
        <extracomment>checklist</extracomment>
        <translation>Haken bei „{words}“ entfernen</translation>
    </message>
    <message>
        <source>Usual type</source>
        <extracomment>actions</extracomment>
        <translation>Übliche Schrift</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>view_bar</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Waiting on {who}: {n}</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Wartet auf {who}: {n}</translation>
    </message>
    <message>
        <source>Waiting on {who}: {n}, due {day}</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Wartet auf {who}: {n}, bis {day}</translation>
    </message>
    <message>
        <source>Waive next element…</source>
        <extracomment>actions</extracomment>
        <translation>Nächstes Element erlassen…</translation>
    </message>
    <message>
        <source>Waive “{words}”</source>
        <extracomment>elements_strip</extracomment>
        <translation>„{words}“ erlassen</translation>
    </message>
    <message>
        <source>What is on the screen is kept as a copy in {path}.</source>
        <extracomment>crash</extracomment>
        <translation>Was auf dem Bildschirm steht, liegt als Kopie in {path}.</translation>
    </message>
    <message>
        <source>What the next element was changed to</source>
        <extracomment>actions</extracomment>
        <translation>In was das nächste Element geändert wurde</translation>
    </message>
    <message>
        <source>Which sentences</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Welche Sätze</translation>
    </message>
    <message>
        <source>With a mark</source>
        <extracomment>hints</extracomment>
        <translation>Mit Marke</translation>
    </message>
    <message>
        <source>With the reason why it need not be ticked</source>
        <extracomment>actions</extracomment>
        <translation>Mit dem Grund, warum es nicht abgehakt werden muss</translation>
    </message>
    <message>
        <source>Without a mark</source>
        <extracomment>hints</extracomment>
        <translation>Ohne Marke</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <extracomment>hints</extracomment>
        <translation>Ohne Beleg</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <extracomment>Basis</extracomment>
        <translation>Selbst gesehen</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>past</extracomment>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Words, or is:, mark:, status:, priority:, type:, speaker:, for:, by:. A minus before one turns it round. Down shows them all.</source>
        <extracomment>hints</extracomment>
        <translation>Wörter, oder is:, mark:, status:, priority:, type:, speaker:, for:, by:. Ein Minus davor kehrt es um. Pfeil ab zeigt alle.</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <extracomment>status</extracomment>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>Your house does not use this mark.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Ihr Haus verwendet diese Marke nicht.</translation>
    </message>
    <message>
        <source>a source</source>
        <extracomment>Whom</extracomment>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>an element is not ticked</source>
        <extracomment>Want</extracomment>
        <translation>ein Element ist nicht abgehakt</translation>
    </message>
    <message>
        <source>an expert</source>
        <extracomment>Whom</extracomment>
        <translation>ein Fachmann</translation>
    </message>
    <message>
        <source>being written to the file …</source>
        <extracomment>status</extracomment>
        <translation>wird in die Datei geschrieben …</translation>
    </message>
    <message>
        <source>credit</source>
        <extracomment>Part</extracomment>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>evidence has no locator</source>
        <extracomment>Want</extracomment>
        <translation>ein Beleg hat keine Fundstelle</translation>
    </message>
    <message>
        <source>evidence {n} has no locator</source>
        <extracomment>labels</extracomment>
        <translation>Beleg {n} hat keine Fundstelle</translation>
    </message>
    <message>
        <source>evidence {n}, “{words}”, has no locator</source>
        <extracomment>labels</extracomment>
        <translation>Beleg {n}, „{words}“, hat keine Fundstelle</translation>
    </message>
    <message>
        <source>it has no evidence</source>
        <extracomment>Want</extracomment>
        <translation>er hat keinen Beleg</translation>
    </message>
    <message>
        <source>it has no finding</source>
        <extracomment>Want</extracomment>
        <translation>er hat keinen Befund</translation>
    </message>
    <message>
        <source>it has no mark</source>
        <extracomment>Want</extracomment>
        <translation>er hat keine Marke</translation>
    </message>
    <message>
        <source>it has too few independent sources</source>
        <extracomment>Want</extracomment>
        <translation>er hat zu wenige unabhängige Quellen</translation>
    </message>
    <message>
        <source>it has {n} of {needed} independent sources</source>
        <extracomment>labels</extracomment>
        <translation>er hat {n} von {needed} unabhängigen Quellen</translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>Whom</extracomment>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>the author</source>
        <extracomment>Whom</extracomment>
        <translation>der Autor</translation>
    </message>
    <message>
        <source>{keys} belongs to every text field. Choose other keys.</source>
        <extracomment>keymap</extracomment>
        <translation>{keys} gehört zu jedem Textfeld. Andere Tasten wählen.</translation>
    </message>
    <message>
        <source>{keys} is “{action}” already. Choose others, or change that first.</source>
        <extracomment>keymap</extracomment>
        <translation>{keys} ist schon „{action}“. Andere wählen, oder erst das ändern.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <extracomment>saving</extracomment>
        <translation>{name} ist gelöscht.</translation>
    </message>
    <message>
        <source>{name} is open already, here.</source>
        <extracomment>files</extracomment>
        <translation>{name} ist hier schon offen.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <extracomment>house</extracomment>
        <translation>{name}, Kopie</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n edits are in no file, kept {when}</source>
        <extracomment>kept</extracomment>
        <translation>
            <numerusform>{name}: %n Änderung ist in keiner Datei, gesichert {when}</numerusform>
            <numerusform>{name}: %n Änderungen sind in keiner Datei, gesichert {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <extracomment>find_bar</extracomment>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{seat} (initials)</source>
        <extracomment>header_pane</extracomment>
        <translation>{seat} (Kürzel)</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claims</source>
        <extracomment>claim_list</extracomment>
        <translation>
            <numerusform>{shown} von %n Fakt</numerusform>
            <numerusform>{shown} von %n Fakten</numerusform>
        </translation>
    </message>
    <message>
        <source>{trouble} A version is kept from {when}.</source>
        <extracomment>kept</extracomment>
        <translation>{trouble} Ein Stand von {when} ist gesichert.</translation>
    </message>
    <message>
        <source>{trouble} All that was done here is kept on this computer.</source>
        <extracomment>kept</extracomment>
        <translation>{trouble} Alles, was hier getan wurde, ist auf diesem Rechner gesichert.</translation>
    </message>
    <message>
        <source>{who}: {claims}, {left} left</source>
        <extracomment>signoff_pane</extracomment>
        <translation>{who}: {claims}, offen {left}</translation>
    </message>
    <message>
        <source>{words}

Listed because: {why}</source>
        <extracomment>claim_table</extracomment>
        <translation>{words}

Gelistet, weil: {why}</translation>
    </message>
    <message>
        <source>“{words}” is changed to:</source>
        <extracomment>elements_strip</extracomment>
        <translation>„{words}“ wird geändert in:</translation>
    </message>
    <message>
        <source>“{words}” is not ticked</source>
        <extracomment>labels</extracomment>
        <translation>„{words}“ ist nicht abgehakt</translation>
    </message>
    <message>
        <source>“{words}” need not be ticked, because:</source>
        <extracomment>elements_strip</extracomment>
        <translation>„{words}“ muss nicht abgehakt werden, weil:</translation>
    </message>
    <message numerus="yes">
        <source>… %n more</source>
        <extracomment>history_pane</extracomment>
        <translation>
            <numerusform>… %n weiterer</numerusform>
            <numerusform>… %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n sentences unchanged</source>
        <extracomment>diff_view</extracomment>
        <translation>
            <numerusform>… %n Satz unverändert</numerusform>
            <numerusform>… %n Sätze unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a file in the worksheet, for the chosen claim</source>
        <extracomment>actions</extracomment>
        <translation>Eine Datei für den gewählten Fakt im Prüfbogen aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are not in it: no finding, or nobody is named who says so.</source>
        <extracomment>labels</extracomment>
        <translation>
            <numerusform>%n Fakt fehlt darin: ohne Befund, oder niemand ist genannt, der es sagt.</numerusform>
            <numerusform>%n Fakten fehlen darin: ohne Befund, oder niemand ist genannt, der es sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims chosen</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>%n Fakt gewählt</numerusform>
            <numerusform>%n Fakten gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>find_bar</extracomment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the author’s word</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n auf den Autor</numerusform>
            <numerusform>%n auf den Autor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs outside the article are folded: click to read</source>
        <extracomment>text</extracomment>
        <translation>
            <numerusform>%n Absatz außerhalb des Artikels ist eingeklappt: zum Lesen klicken</numerusform>
            <numerusform>%n Absätze außerhalb des Artikels sind eingeklappt: zum Lesen klicken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n ohne Beleg</numerusform>
            <numerusform>%n ohne Beleg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with one source</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n mit nur einer Quelle</numerusform>
            <numerusform>%n mit nur einer Quelle</numerusform>
        </translation>
    </message>
    <message>
        <source>A check asks about it</source>
        <extracomment>hints</extracomment>
        <translation>Die Rechenprobe fragt danach</translation>
    </message>
    <message>
        <source>A report without any words of yours is in {path}.</source>
        <extracomment>crash</extracomment>
        <translation>Ein Bericht ohne Ihre Wörter liegt in {path}.</translation>
    </message>
    <message>
        <source>Keep finding</source>
        <extracomment>claim_strips</extracomment>
        <translation>Befund behalten</translation>
    </message>
    <message>
        <source>Keep the words said as evidence</source>
        <extracomment>quote_desk</extracomment>
        <translation>Das Gesagte als Beleg behalten</translation>
    </message>
    <message>
        <source>Keep words said</source>
        <extracomment>quote_desk</extracomment>
        <translation>Das Gesagte behalten</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>kept</extracomment>
        <translation>Auf diesem Rechner gesichert</translation>
    </message>
    <message>
        <source>Kept on this computer…</source>
        <extracomment>actions</extracomment>
        <translation>Auf diesem Rechner gesichert…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>help</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Khmer</source>
        <extracomment>languages</extracomment>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>sources_pane</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <extracomment>languages</extracomment>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>labels</extracomment>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <extracomment>encodings</extracomment>
        <translation>Koreanisch (Windows-949)</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <extracomment>languages</extracomment>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>bars</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lao</source>
        <extracomment>languages</extracomment>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Larger type</source>
        <extracomment>actions</extracomment>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>languages</extracomment>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Law</source>
        <extracomment>SourceKind</extracomment>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Role</extracomment>
        <translation>Nur Hinweis</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>actions</extracomment>
        <translation>Satzliste</translation>
    </message>
    <message>
        <source>Ledger: every sentence</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Satzliste: jeder Satz</translation>
    </message>
    <message>
        <source>Legal reader</source>
        <extracomment>Seat</extracomment>
        <translation>Rechtsprüfung</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>general</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like sentences: choose one</source>
        <extracomment>draft_pane</extracomment>
        <translation>Ähnliche Sätze: einen wählen</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>actions</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List the selected words as a claim</source>
        <extracomment>actions</extracomment>
        <translation>Die gewählten Wörter als Fakt listen</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>languages</extracomment>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Load next draft…</source>
        <extracomment>draft_pane</extracomment>
        <translation>Nächste Fassung laden…</translation>
    </message>
    <message>
        <source>Locator</source>
        <extracomment>evidence_form</extracomment>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Confidence</extracomment>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <extracomment>languages</extracomment>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <extracomment>languages</extracomment>
        <translation>Malagasy</translation>
    </message>
    <message>
        <source>Malay</source>
        <extracomment>languages</extracomment>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <extracomment>languages</extracomment>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <extracomment>languages</extracomment>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Marathi</source>
        <extracomment>languages</extracomment>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Mark OK</source>
        <extracomment>actions</extracomment>
        <translation>Marke: OK</translation>
    </message>
    <message>
        <source>Mark add attribution</source>
        <extracomment>actions</extracomment>
        <translation>Marke: Zuschreiben</translation>
    </message>
    <message>
        <source>Mark change</source>
        <extracomment>actions</extracomment>
        <translation>Marke: Ändern</translation>
    </message>
    <message>
        <source>Mark cut</source>
        <extracomment>actions</extracomment>
        <translation>Marke: Streichen</translation>
    </message>
    <message>
        <source>Mark hold</source>
        <extracomment>actions</extracomment>
        <translation>Marke: Zurückhalten</translation>
    </message>
    <message>
        <source>Mark on author</source>
        <extracomment>actions</extracomment>
        <translation>Marke: Auf den Autor</translation>
    </message>
    <message>
        <source>Mark qualify</source>
        <extracomment>actions</extracomment>
        <translation>Marke: Einschränken</translation>
    </message>
    <message>
        <source>Mark query author</source>
        <extracomment>actions</extracomment>
        <translation>Marke: Autor fragen</translation>
    </message>
    <message>
        <source>Mark query source</source>
        <extracomment>actions</extracomment>
        <translation>Marke: Quelle fragen</translation>
    </message>
    <message>
        <source>May be named in an export</source>
        <extracomment>sources_pane</extracomment>
        <translation>Darf im Export genannt werden</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>Confidence</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>merge_pane</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <extracomment>merge_pane</extracomment>
        <translation>Eine Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Merge a copy…</source>
        <extracomment>actions</extracomment>
        <translation>Kopie zusammenführen…</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Fakten vereinen</translation>
    </message>
    <message>
        <source>Merge the selected claims, or this and the next</source>
        <extracomment>actions</extracomment>
        <translation>Die gewählten Fakten vereinen, oder diesen und den nächsten</translation>
    </message>
    <message>
        <source>Merging</source>
        <extracomment>actions</extracomment>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>InterviewForm</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>merge_pane</extracomment>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <extracomment>languages</extracomment>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>Move claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Fakt verschieben</translation>
    </message>
    <message>
        <source>Māori</source>
        <extracomment>languages</extracomment>
        <translation>Māori</translation>
    </message>
    <message>
        <source>NOT KEPT on this computer, in memory only</source>
        <extracomment>status</extracomment>
        <translation>NICHT GESICHERT auf diesem Rechner, nur im Speicher</translation>
    </message>
    <message numerus="yes">
        <source>%n claims left</source>
        <extracomment>status</extracomment>
        <translation>
            <numerusform>%n Fakt offen</numerusform>
            <numerusform>%n Fakten offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are new.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n Antwort ist neu.</numerusform>
            <numerusform>%n Antworten sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers put in.</source>
        <extracomment>sheets</extracomment>
        <translation>
            <numerusform>%n Antwort übernommen.</numerusform>
            <numerusform>%n Antworten übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to claims no longer listed.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n gehört zu einem Fakt, der nicht mehr gelistet ist.</numerusform>
            <numerusform>%n gehören zu Fakten, die nicht mehr gelistet sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are not decided yet.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>%n Konflikt ist noch nicht entschieden.</numerusform>
            <numerusform>%n Konflikte sind noch nicht entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be understood.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n war nicht zu verstehen.</numerusform>
            <numerusform>%n waren nicht zu verstehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in this draft</source>
        <extracomment>draft_pane</extracomment>
        <translation>
            <numerusform>%n neu in dieser Fassung</numerusform>
            <numerusform>%n neu in dieser Fassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready for second read</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n bereit zur Zweitlesung</numerusform>
            <numerusform>%n bereit zur Zweitlesung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences not looked at</source>
        <extracomment>coverage</extracomment>
        <translation>
            <numerusform>%n Satz nicht angesehen</numerusform>
            <numerusform>%n Sätze nicht angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps. Whole; its last hash is {hash}…</source>
        <extracomment>history_pane</extracomment>
        <translation>
            <numerusform>%n Schritt. Vollständig; der letzte Hash ist {hash}…</numerusform>
            <numerusform>%n Schritte. Vollständig; der letzte Hash ist {hash}…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed by both. Choose for each; nothing is merged until all are decided.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>%n Stelle wurde von beiden geändert. Bitte wählen; vorher wird nichts zusammengeführt.</numerusform>
            <numerusform>%n Stellen wurden von beiden geändert. Bitte jede entscheiden; vorher wird nichts zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to re-check</source>
        <extracomment>draft_pane</extracomment>
        <translation>
            <numerusform>%n neu zu prüfen</numerusform>
            <numerusform>%n neu zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed here too: choose.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n wurde auch hier geändert: bitte wählen.</numerusform>
            <numerusform>%n wurden auch hier geändert: bitte wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place in this draft</source>
        <extracomment>status</extracomment>
        <translation>
            <numerusform>%n ohne Platz in dieser Fassung</numerusform>
            <numerusform>%n ohne Platz in dieser Fassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksheets have edits that are in no file.</source>
        <extracomment>kept</extracomment>
        <translation>
            <numerusform>%n Prüfbogen hat Änderungen, die in keiner Datei sind.</numerusform>
            <numerusform>%n Prüfbögen haben Änderungen, die in keiner Datei sind.</numerusform>
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
        <translation>Eine Karte für jeden Fakt</translation>
    </message>
    <message>
        <source>A claim here is private, or was not told on the record, so it is not looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>Ein Fakt hier ist privat oder nicht zitierfähig erzählt; darum wird nichts nachgeschlagen.</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl or Alt, or is one of the keys F1 to F12.</source>
        <extracomment>keymap</extracomment>
        <translation>Ein Tastenkürzel braucht Strg oder Alt, oder es ist eine der Tasten F1 bis F12.</translation>
    </message>
    <message>
        <source>A single key is one letter, figure or sign, Space, Return, Del or Ins.</source>
        <extracomment>keymap</extracomment>
        <translation>Eine einzelne Taste ist ein Buchstabe, eine Ziffer, ein Zeichen, Leertaste, Eingabe, Entf oder Einfg.</translation>
    </message>
    <message>
        <source>A source who may not be named stands in these words: nothing is looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>In diesen Wörtern steht eine Quelle, die nicht genannt werden darf: Nichts wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>shortcuts</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>shortcuts</extracomment>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>house_rules</extracomment>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add question</source>
        <extracomment>query_form</extracomment>
        <translation>Frage hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add {type} to %n claims</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>{type} bei %n Fakt hinzufügen</numerusform>
            <numerusform>{type} bei %n Fakten hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Address (web)</source>
        <extracomment>source_fields</extracomment>
        <translation>Adresse (Web)</translation>
    </message>
    <message>
        <source>Adds the kind of fact; takes it away where all have it</source>
        <extracomment>several</extracomment>
        <translation>Fügt die Art hinzu; nimmt sie weg, wo alle sie haben</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <extracomment>source_fields</extracomment>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>export_panel</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <extracomment>shortcuts</extracomment>
        <translation>Alle wie geliefert</translation>
    </message>
    <message>
        <source>All claims</source>
        <extracomment>saved</extracomment>
        <translation>Alle Fakten</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>shortcuts</extracomment>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>notices</extracomment>
        <translation>Alle Meldungen</translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>house_rules</extracomment>
        <translation>Alle Arten</translation>
    </message>
    <message numerus="yes">
        <source>Also dropped: {names} and %n more.</source>
        <extracomment>dropped</extracomment>
        <translation>
            <numerusform>Auch abgelegt: {names} und %n weitere.</numerusform>
            <numerusform>Auch abgelegt: {names} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also dropped: {names}.</source>
        <extracomment>dropped</extracomment>
        <translation>Auch abgelegt: {names}.</translation>
    </message>
    <message>
        <source>Alt and an arrow key move a column.</source>
        <extracomment>house_parts</extracomment>
        <translation>Alt und eine Pfeiltaste verschieben eine Spalte.</translation>
    </message>
    <message>
        <source>An answer or a second look is due</source>
        <extracomment>hints</extracomment>
        <translation>Eine Antwort oder ein zweiter Blick ist fällig</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <extracomment>general</extracomment>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer due</source>
        <extracomment>query_form</extracomment>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Article with claim marks</source>
        <extracomment>export_panel</extracomment>
        <translation>Artikel mit markierten Fakten</translation>
    </message>
    <message>
        <source>As delivered</source>
        <extracomment>house</extracomment>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>As in your settings</source>
        <extracomment>house_form</extracomment>
        <translation>Wie in Ihren Einstellungen</translation>
    </message>
    <message>
        <source>As printed</source>
        <extracomment>correction_form</extracomment>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>As the article</source>
        <extracomment>export_panel</extracomment>
        <translation>Wie der Artikel</translation>
    </message>
    <message>
        <source>Ask another question</source>
        <extracomment>query_form</extracomment>
        <translation>Noch eine Frage stellen</translation>
    </message>
    <message>
        <source>Ask before look-ups</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Vor dem Nachschlagen fragen</translation>
    </message>
    <message>
        <source>Ask the author something, with {key}</source>
        <extracomment>first_steps</extracomment>
        <translation>Den Autor etwas fragen, mit {key}</translation>
    </message>
    <message>
        <source>Attribution</source>
        <extracomment>more_form</extracomment>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>QueryTo</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author queries</source>
        <extracomment>export_panel</extracomment>
        <translation>Rückfragen an den Autor</translation>
    </message>
    <message>
        <source>Author&apos;s observation</source>
        <extracomment>Basis</extracomment>
        <translation>Beobachtung des Autors</translation>
    </message>
    <message>
        <source>Author’s source</source>
        <extracomment>more_form</extracomment>
        <translation>Quelle des Autors</translation>
    </message>
    <message>
        <source>Before sign-off</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Vor der Freigabe</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <extracomment>merge_pane</extracomment>
        <translation>Vorher: {words}</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>claim_table</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>By evidence</source>
        <extracomment>claim_list</extracomment>
        <translation>Nach Belegen</translation>
    </message>
    <message>
        <source>By mark</source>
        <extracomment>claim_list</extracomment>
        <translation>Nach Marke</translation>
    </message>
    <message>
        <source>By place in the article</source>
        <extracomment>claim_list</extracomment>
        <translation>Nach der Stelle im Artikel</translation>
    </message>
    <message>
        <source>By priority</source>
        <extracomment>claim_list</extracomment>
        <translation>Nach Stufe</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>claim_list</extracomment>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By types</source>
        <extracomment>claim_list</extracomment>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By who checks</source>
        <extracomment>claim_list</extracomment>
        <translation>Nach Prüfer</translation>
    </message>
    <message>
        <source>By who says so</source>
        <extracomment>claim_list</extracomment>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <source>By words</source>
        <extracomment>claim_list</extracomment>
        <translation>Nach Wortlaut</translation>
    </message>
    <message>
        <source>Call sheets, one a source</source>
        <extracomment>export_panel</extracomment>
        <translation>Anrufbögen, einer je Quelle</translation>
    </message>
    <message>
        <source>Captions, graphics, headline and deck</source>
        <extracomment>checklist</extracomment>
        <translation>Bildtexte, Grafiken, Titel und Vorspann</translation>
    </message>
    <message>
        <source>Cards, one claim each</source>
        <extracomment>export_panel</extracomment>
        <translation>Karten, eine je Fakt</translation>
    </message>
    <message>
        <source>Changes and comments in this sentence: {here} of {all}</source>
        <extracomment>remarks_strip</extracomment>
        <translation>Änderungen und Kommentare in diesem Satz: {here} von {all}</translation>
    </message>
    <message>
        <source>Changes since the last draft</source>
        <extracomment>actions</extracomment>
        <translation>Änderungen seit der letzten Fassung</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>shortcuts</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Check the spelling of notes</source>
        <extracomment>general</extracomment>
        <translation>Rechtschreibung der Notizen prüfen</translation>
    </message>
    <message>
        <source>Checked by</source>
        <extracomment>house_parts</extracomment>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Checked on</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklist before sign-off</source>
        <extracomment>house_form</extracomment>
        <translation>Checkliste vor der Freigabe</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <extracomment>labels</extracomment>
        <translation>Chinesisch und Japanisch</translation>
    </message>
    <message>
        <source>Choose a claim or select words in the article.</source>
        <extracomment>lookups</extracomment>
        <translation>Einen Fakt oder Wörter im Artikel wählen.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <extracomment>house_form</extracomment>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Fakt {number}</translation>
    </message>
    <message>
        <source>Claims that rely on it: {numbers}</source>
        <extracomment>sources_pane</extracomment>
        <translation>Fakten, die sich darauf stützen: {numbers}</translation>
    </message>
    <message>
        <source>Close claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Fakt abschließen</translation>
    </message>
    <message>
        <source>Close the claim, where nothing is left open</source>
        <extracomment>actions</extracomment>
        <translation>Den Fakt abschließen, wo nichts mehr offen ist</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>source_fields</extracomment>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>house_form</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>aids</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Columns of the register</source>
        <extracomment>house_form</extracomment>
        <translation>Spalten der Faktenliste</translation>
    </message>
    <message>
        <source>Concerns</source>
        <extracomment>more_form</extracomment>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>Confidence, because</source>
        <extracomment>claim_editor</extracomment>
        <translation>Sicherheit, weil</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contempt</source>
        <extracomment>Legal</extracomment>
        <translation>Laufendes Verfahren</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>notices</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copyright</source>
        <extracomment>Legal</extracomment>
        <translation>Urheberrecht</translation>
    </message>
    <message>
        <source>Correction is</source>
        <extracomment>correction_form</extracomment>
        <translation>Korrektur ist</translation>
    </message>
    <message>
        <source>Corrections list</source>
        <extracomment>export_panel</extracomment>
        <translation>Korrekturliste</translation>
    </message>
    <message>
        <source>Decided by {who}</source>
        <extracomment>correction_form</extracomment>
        <translation>Entschieden von {who}</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Deep background</source>
        <extracomment>Terms</extracomment>
        <translation>Ohne jede Zuschreibung</translation>
    </message>
    <message>
        <source>Defamation</source>
        <extracomment>Legal</extracomment>
        <translation>Ehrverletzung</translation>
    </message>
    <message>
        <source>Delete profile “{title}”</source>
        <extracomment>house</extracomment>
        <translation>Profil „{title}“ löschen</translation>
    </message>
    <message>
        <source>Document seen</source>
        <extracomment>Basis</extracomment>
        <translation>Dokument gesehen</translation>
    </message>
    <message>
        <source>Don’t ask again for this one</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Bei diesem nicht mehr fragen</translation>
    </message>
    <message>
        <source>Draft {number}, loaded {when} by {who}.</source>
        <extracomment>draft_pane</extracomment>
        <translation>Fassung {number}, geladen {when} von {who}.</translation>
    </message>
    <message>
        <source>Draft {number}, loaded {when}.</source>
        <extracomment>draft_pane</extracomment>
        <translation>Fassung {number}, geladen {when}.</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>saved</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Earlier: {words}</source>
        <extracomment>claim_strips</extracomment>
        <translation>Früher: {words}</translation>
    </message>
    <message>
        <source>Edit the chosen claims</source>
        <extracomment>actions</extracomment>
        <translation>Die gewählten Fakten bearbeiten</translation>
    </message>
    <message>
        <source>Edit: {field}</source>
        <extracomment>fields</extracomment>
        <translation>Bearbeiten: {field}</translation>
    </message>
    <message>
        <source>Electoral</source>
        <extracomment>Harm</extracomment>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Element ticked</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Element abgehakt</translation>
    </message>
    <message>
        <source>Elements</source>
        <extracomment>past</extracomment>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Embargo</source>
        <extracomment>privacy</extracomment>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>Embargo: look nothing up</source>
        <extracomment>privacy</extracomment>
        <translation>Sperrfrist: nichts nachschlagen</translation>
    </message>
    <message>
        <source>Enter goes on, Shift+Enter back, Escape closes</source>
        <extracomment>find_bar</extracomment>
        <translation>Eingabe geht weiter, Umschalt+Eingabe zurück, Esc schließt</translation>
    </message>
    <message>
        <source>Escape leaves it as it is, Backspace takes it away.</source>
        <extracomment>shortcuts</extracomment>
        <translation>Esc lässt es, wie es ist; Rücktaste nimmt es weg.</translation>
    </message>
    <message>
        <source>Ev.</source>
        <extracomment>claim_table</extracomment>
        <translation>Bel.</translation>
    </message>
    <message>
        <source>Every edit until it is in a file, earlier versions, and the log, which holds no word of an article.</source>
        <extracomment>general</extracomment>
        <translation>Jede Änderung, bis sie in einer Datei ist, frühere Stände und das Protokoll, das kein Wort eines Artikels enthält.</translation>
    </message>
    <message>
        <source>Every sentence</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Alle Sätze</translation>
    </message>
    <message>
        <source>Evidence: {n}</source>
        <extracomment>claim_table</extracomment>
        <translation>Belege: {n}</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>QueryTo</extracomment>
        <translation>Fachmann</translation>
    </message>
    <message>
        <source>Export house profile</source>
        <extracomment>house</extracomment>
        <translation>Hausprofil exportieren</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <extracomment>sheets</extracomment>
        <translation>Exportiert nach {name}.</translation>
    </message>
    <message>
        <source>Fact Check Explorer</source>
        <extracomment>lookups</extracomment>
        <translation>Fact Check Explorer</translation>
    </message>
    <message>
        <source>Files that were open before</source>
        <extracomment>actions</extracomment>
        <translation>Dateien, die zuvor offen waren</translation>
    </message>
    <message>
        <source>Filter: words, is:open, mark:change</source>
        <extracomment>hints</extracomment>
        <translation>Filtern: Wörter, is:open</translation>
    </message>
    <message>
        <source>Filters that are kept, and the order of the list</source>
        <extracomment>saved</extracomment>
        <translation>Behaltene Filter und die Ordnung der Liste</translation>
    </message>
    <message>
        <source>Financial</source>
        <extracomment>Harm</extracomment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <extracomment>shortcuts</extracomment>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Fold or open what is outside the article</source>
        <extracomment>actions</extracomment>
        <translation>Einklappen oder öffnen, was nicht zum Artikel gehört</translation>
    </message>
    <message>
        <source>For worksheets begun from now on</source>
        <extracomment>house</extracomment>
        <translation>Für Prüfbögen, die von jetzt an begonnen werden</translation>
    </message>
    <message>
        <source>Forget these</source>
        <extracomment>memory</extracomment>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <extracomment>saved</extracomment>
        <translation>„{name}“ vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Give %n claims to {initials}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>%n Fakt an {initials} geben</numerusform>
            <numerusform>%n Fakten an {initials} geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the chosen claims to</source>
        <extracomment>several</extracomment>
        <translation>Die gewählten Fakten geben an</translation>
    </message>
    <message>
        <source>Give the claim’s evidence an address, or select one in the article.</source>
        <extracomment>lookups</extracomment>
        <translation>Dem Beleg des Fakts eine Adresse geben, oder eine im Artikel auswählen.</translation>
    </message>
    <message>
        <source>Give to: initials</source>
        <extracomment>several</extracomment>
        <translation>An: Kürzel</translation>
    </message>
    <message>
        <source>Given to</source>
        <extracomment>hints</extracomment>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Given to me or marked by me</source>
        <extracomment>hints</extracomment>
        <translation>Mir zugeteilt oder von mir markiert</translation>
    </message>
    <message>
        <source>Harm if wrong</source>
        <extracomment>more_form</extracomment>
        <translation>Schaden, falls falsch</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>general</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <extracomment>claim_editor</extracomment>
        <translation>Verlauf dieses Fakts</translation>
    </message>
    <message>
        <source>House profile</source>
        <extracomment>dialog</extracomment>
        <translation>Hausprofil</translation>
    </message>
    <message>
        <source>House profiles</source>
        <extracomment>house</extracomment>
        <translation>Hausprofile</translation>
    </message>
    <message>
        <source>How they know</source>
        <extracomment>more_form</extracomment>
        <translation>Woher sie es wissen</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>house</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In text</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>In the browser, after telling you what is sent and to whom</source>
        <extracomment>actions</extracomment>
        <translation>Im Browser; vorher steht da, was an wen gesendet wird</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <extracomment>house_rules</extracomment>
        <translation>Unabhängige Quellen</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <extracomment>saved</extracomment>
        <translation>Diesen Filter behalten…</translation>
    </message>
    <message>
        <source>Keep: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Behalten: {value}</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <extracomment>main</extracomment>
        <translation>Behaltene Filter</translation>
    </message>
    <message>
        <source>Kept filters…</source>
        <extracomment>actions</extracomment>
        <translation>Behaltene Filter…</translation>
    </message>
    <message>
        <source>Keys of “{action}”</source>
        <extracomment>shortcuts</extracomment>
        <translation>Tasten für „{action}“</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>export_panel</extracomment>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Legal</source>
        <extracomment>more_form</extracomment>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Lines of the page that are not the article: subscriptions, related links</source>
        <extracomment>actions</extracomment>
        <translation>Zeilen der Seite, die nicht der Artikel sind: Abos, verwandte Links</translation>
    </message>
    <message>
        <source>Lines of your own</source>
        <extracomment>house_parts</extracomment>
        <translation>Eigene Zeilen</translation>
    </message>
    <message>
        <source>Lines under it</source>
        <extracomment>house_form</extracomment>
        <translation>Zeilen darunter</translation>
    </message>
    <message>
        <source>Lines under the name</source>
        <extracomment>house_form</extracomment>
        <translation>Zeilen unter dem Namen</translation>
    </message>
    <message>
        <source>Links opened and archived</source>
        <extracomment>checklist</extracomment>
        <translation>Links geöffnet und archiviert</translation>
    </message>
    <message>
        <source>Listed: {why}</source>
        <extracomment>claim_editor</extracomment>
        <translation>Gelistet: {why}</translation>
    </message>
    <message>
        <source>Locked with a password: {name}. {consequence}</source>
        <extracomment>saving</extracomment>
        <translation>Mit einem Passwort verschlossen: {name}. {consequence}</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>house_form</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Look again by</source>
        <extracomment>more_form</extracomment>
        <translation>Erneut ansehen bis</translation>
    </message>
    <message>
        <source>Look up with</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Nachschlagen mit</translation>
    </message>
    <message>
        <source>Look up: {service}…</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Nachschlagen: {service}…</translation>
    </message>
    <message>
        <source>Look up…</source>
        <extracomment>actions</extracomment>
        <translation>Nachschlagen…</translation>
    </message>
    <message>
        <source>Look-ups are switched off in the settings, under privacy.</source>
        <extracomment>lookups</extracomment>
        <translation>Nachschlagen ist in den Einstellungen unter Privatsphäre abgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n claims {mark}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>%n Fakt markieren: {mark}</numerusform>
            <numerusform>%n Fakten markieren: {mark}</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark claim {n} {mark}</source>
        <extracomment>claim_editor</extracomment>
        <translation>Fakt {n} markieren: {mark}</translation>
    </message>
    <message>
        <source>Mark it to be changed, with {key}</source>
        <extracomment>first_steps</extracomment>
        <translation>Als zu ändern markieren, mit {key}</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>house_form</extracomment>
        <translation>Marken</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n edits of the other copy. Undo takes it back.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>Zusammengeführt: %n Änderung der anderen Kopie. „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>Zusammengeführt: %n Änderungen der anderen Kopie. „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT KEPT: {why}</source>
        <extracomment>status</extracomment>
        <translation>NICHT GESICHERT: {why}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>query_form</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <extracomment>house_form</extracomment>
        <translation>Name dieses Profils</translation>
    </message>
    <message>
        <source>Name of “{mark}”</source>
        <extracomment>house_parts</extracomment>
        <translation>Name von „{mark}“</translation>
    </message>
    <message>
        <source>Name over sheets</source>
        <extracomment>house_form</extracomment>
        <translation>Name über den Bögen</translation>
    </message>
    <message>
        <source>Names and titles</source>
        <extracomment>Roll</extracomment>
        <translation>Namen und Titel</translation>
    </message>
    <message>
        <source>Names, numbers, dates, places and quotes, each with its mentions</source>
        <extracomment>actions</extracomment>
        <translation>Namen, Zahlen, Daten, Orte und Zitate, jedes mit seinen Stellen</translation>
    </message>
    <message>
        <source>Names, titles and spelling, letter by letter</source>
        <extracomment>checklist</extracomment>
        <translation>Namen, Titel und Schreibweise, Buchstabe für Buchstabe</translation>
    </message>
    <message>
        <source>Nepali</source>
        <extracomment>languages</extracomment>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>Never looked up: notes, queries, what you know of sources, claims that are private or not on the record, restricted worksheets, and words with the name of a source who may not be named.</source>
        <extracomment>privacy</extracomment>
        <translation>Nie nachgeschlagen: Notizen, Rückfragen, was Sie von Quellen wissen, private oder nicht zitierfähige Fakten, beschränkte Prüfbögen und Wörter mit dem Namen einer Quelle, die nicht genannt werden darf.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New source …</source>
        <extracomment>evidence_more</extracomment>
        <translation>Neue Quelle …</translation>
    </message>
    <message>
        <source>Newer version…</source>
        <extracomment>actions</extracomment>
        <translation>Neuere Version…</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>remarks_strip</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next change or comment</source>
        <extracomment>remarks_strip</extracomment>
        <translation>Nächste Änderung, nächster Kommentar</translation>
    </message>
    <message>
        <source>Next claim</source>
        <extracomment>actions</extracomment>
        <translation>Nächster Fakt</translation>
    </message>
    <message>
        <source>Next sentence not looked at</source>
        <extracomment>actions</extracomment>
        <translation>Nächster nicht angesehener Satz</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>claim_table</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>No article yet. Open or paste one.</source>
        <extracomment>questions_pane</extracomment>
        <translation>Noch kein Artikel. Einen öffnen oder einfügen.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>No claim relies on it yet.</source>
        <extracomment>sources_pane</extracomment>
        <translation>Noch stützt sich kein Fakt darauf.</translation>
    </message>
    <message>
        <source>No claims were found. Select words in the galley and add one.</source>
        <extracomment>claim_list</extracomment>
        <translation>Es wurden keine Fakten gefunden. Wörter in der Fahne wählen und einen hinzufügen.</translation>
    </message>
    <message>
        <source>No claims yet. Open or paste an article.</source>
        <extracomment>claim_list</extracomment>
        <translation>Noch keine Fakten. Einen Artikel öffnen oder einfügen.</translation>
    </message>
    <message>
        <source>No finding yet</source>
        <extracomment>labels</extracomment>
        <translation>Noch kein Befund</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <extracomment>help</extracomment>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>house_form</extracomment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>No reply</source>
        <extracomment>Outcome</extracomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No sources yet. Add one here, or choose “New source” in a claim’s evidence.</source>
        <extracomment>sources_pane</extracomment>
        <translation>Noch keine Quellen. Hier eine hinzufügen, oder im Beleg eines Fakts „Neue Quelle“ wählen.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <extracomment>spelling</extracomment>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Nobody has changed this claim yet.</source>
        <extracomment>past</extracomment>
        <translation>Noch hat niemand diesen Fakt geändert.</translation>
    </message>
    <message>
        <source>Nobody opens it without the password; it can&apos;t be reset</source>
        <extracomment>actions</extracomment>
        <translation>Niemand öffnet ihn ohne das Passwort; es lässt sich nicht zurücksetzen</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>more_form</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of the list</source>
        <extracomment>evidence_more</extracomment>
        <translation>Keine aus der Liste</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>types_field</extracomment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <extracomment>languages</extracomment>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <extracomment>languages</extracomment>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Finding</extracomment>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>saved</extracomment>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Not closed, because something is still open: {numbers}</source>
        <extracomment>several</extracomment>
        <translation>Nicht abgeschlossen, weil noch etwas offen ist: {numbers}</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>find_bar</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>Fate</extracomment>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <extracomment>evidence_more</extracomment>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <extracomment>Fate</extracomment>
        <translation>Nicht Teil des Artikels</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>rating_field</extracomment>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>claim_strips</extracomment>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>more_form</extracomment>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>Status</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not understood, to be typed by hand</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Nicht verstanden, von Hand einzutragen</translation>
    </message>
    <message>
        <source>Not yet marked</source>
        <extracomment>labels</extracomment>
        <translation>Noch ohne Marke</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>claim_editor</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Notiz oder Grund</translation>
    </message>
    <message>
        <source>Note “{words}” as changed</source>
        <extracomment>elements_strip</extracomment>
        <translation>„{words}“ als geändert vermerken</translation>
    </message>
    <message>
        <source>Note; a reason is needed to return or reopen</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Notiz; zum Zurückgeben oder Öffnen ist ein Grund nötig</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <extracomment>source_fields</extracomment>
        <translation>Notizen zur Quelle</translation>
    </message>
    <message>
        <source>Nothing is kept besides the file itself.</source>
        <extracomment>kept</extracomment>
        <translation>Außer der Datei selbst ist nichts gesichert.</translation>
    </message>
    <message>
        <source>Nothing is lost: all your edits are kept on this computer.</source>
        <extracomment>crash</extracomment>
        <translation>Nichts ist verloren: Alle Ihre Änderungen sind auf diesem Rechner gesichert.</translation>
    </message>
    <message>
        <source>Nothing of this kind stands in the claims.</source>
        <extracomment>roster_pane</extracomment>
        <translation>Nichts dieser Art steht in den Fakten.</translation>
    </message>
    <message>
        <source>Nothing on the desk yet</source>
        <extracomment>empty</extracomment>
        <translation>Noch liegt nichts auf dem Tisch</translation>
    </message>
    <message>
        <source>Nothing to ask: the checks found no sum, day or name that differs.</source>
        <extracomment>questions_pane</extracomment>
        <translation>Nichts zu fragen: Keine Summe, kein Tag und kein Name fiel auf.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Nothing to check here</source>
        <extracomment>actions</extracomment>
        <translation>Hier ist nichts zu prüfen</translation>
    </message>
    <message>
        <source>Nothing was said yet. What Redpencil tells you is listed here.</source>
        <extracomment>notices</extracomment>
        <translation>Noch wurde nichts gesagt. Hier steht, was Redpencil Ihnen meldet.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>notices</extracomment>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Notices since the start</source>
        <extracomment>notices</extracomment>
        <translation>Meldungen seit dem Start</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>house_parts</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Roll</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers and marks of the claims</source>
        <extracomment>galley_margin</extracomment>
        <translation>Nummern und Marken der Fakten</translation>
    </message>
    <message>
        <source>Numbers recomputed from the source</source>
        <extracomment>checklist</extracomment>
        <translation>Zahlen aus der Quelle nachgerechnet</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>elements_strip</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Objection</source>
        <extracomment>past</extracomment>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Off the record</source>
        <extracomment>Terms</extracomment>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>On author</source>
        <extracomment>labels</extracomment>
        <translation>Auf den Autor</translation>
    </message>
    <message>
        <source>On background</source>
        <extracomment>Terms</extracomment>
        <translation>Als Hintergrund</translation>
    </message>
    <message>
        <source>On the author’s word</source>
        <extracomment>hints</extracomment>
        <translation>Auf den Autor</translation>
    </message>
    <message>
        <source>On the record</source>
        <extracomment>Terms</extracomment>
        <translation>Zitierfähig</translation>
    </message>
    <message>
        <source>On what terms</source>
        <extracomment>more_form</extracomment>
        <translation>Zu welchen Bedingungen</translation>
    </message>
    <message>
        <source>One a line; none where you don’t rate.</source>
        <extracomment>house_form</extracomment>
        <translation>Eine je Zeile; keine, wo nicht eingestuft wird.</translation>
    </message>
    <message>
        <source>One independent source</source>
        <extracomment>hints</extracomment>
        <translation>Eine unabhängige Quelle</translation>
    </message>
    <message>
        <source>One page a task, with a search</source>
        <extracomment>actions</extracomment>
        <translation>Eine Seite je Aufgabe, mit Suche</translation>
    </message>
    <message>
        <source>Only the chosen claim</source>
        <extracomment>history_pane</extracomment>
        <translation>Nur der gewählte Fakt</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ask</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <extracomment>files</extracomment>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open address…</source>
        <extracomment>actions</extracomment>
        <translation>Adresse öffnen…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <extracomment>empty</extracomment>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Erst einen Artikel öffnen.</translation>
    </message>
    <message>
        <source>Open an article or a worksheet</source>
        <extracomment>actions</extracomment>
        <translation>Einen Artikel oder Prüfbogen öffnen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>memory</extracomment>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open that version</source>
        <extracomment>kept</extracomment>
        <translation>Diesen Stand öffnen</translation>
    </message>
    <message>
        <source>Open the article that comes with Redpencil</source>
        <extracomment>actions</extracomment>
        <translation>Den Artikel öffnen, der Redpencil beiliegt</translation>
    </message>
    <message>
        <source>Open the next</source>
        <extracomment>dropped</extracomment>
        <translation>Den nächsten öffnen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>updates</extracomment>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open what is kept</source>
        <extracomment>kept</extracomment>
        <translation>Gesichertes öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>actions</extracomment>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>saved</extracomment>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Legal</extracomment>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Our house</source>
        <extracomment>house</extracomment>
        <translation>Unser Haus</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>contact_log</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Overrule</source>
        <extracomment>EditorCall</extracomment>
        <translation>Überstimmt</translation>
    </message>
    <message>
        <source>Own observation</source>
        <extracomment>SourceKind</extracomment>
        <translation>Eigene Beobachtung</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <extracomment>help</extracomment>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Page, table, minute: needed</source>
        <extracomment>evidence_form</extracomment>
        <translation>Seite, Tabelle, Minute: nötig</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <extracomment>help</extracomment>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>export_panel</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>Finding</extracomment>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Pashto</source>
        <extracomment>languages</extracomment>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ask</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password (empty: none)</source>
        <extracomment>ask</extracomment>
        <translation>Passwort (leer: keines)</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>empty</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste article</source>
        <extracomment>actions</extracomment>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Paste the transcript or notes here</source>
        <extracomment>quote_desk</extracomment>
        <translation>Mitschrift oder Notizen hier einfügen</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <extracomment>files</extracomment>
        <translation>Eingefügte Seite</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>files</extracomment>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>languages</extracomment>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>SourceKind</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>source_fields</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone, e-mail …</source>
        <extracomment>contact_log</extracomment>
        <translation>Telefon, E-Mail …</translation>
    </message>
    <message>
        <source>Phone, e-mail, contacts and notes stay out of every export.</source>
        <extracomment>sources_pane</extracomment>
        <translation>Telefon, E-Mail, Kontakte und Notizen stehen in keinem Export.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>house</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Place at selection</source>
        <extracomment>draft_pane</extracomment>
        <translation>Bei der Auswahl einordnen</translation>
    </message>
    <message>
        <source>Place claim</source>
        <extracomment>draft_pane</extracomment>
        <translation>Fakt einordnen</translation>
    </message>
    <message>
        <source>Place there</source>
        <extracomment>draft_pane</extracomment>
        <translation>Dort einordnen</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Roll</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>house</extracomment>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>languages</extracomment>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>languages</extracomment>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Press the new shortcut for “{action}”.</source>
        <extracomment>shortcuts</extracomment>
        <translation>Das neue Tastenkürzel für „{action}“ drücken.</translation>
    </message>
    <message>
        <source>Press the new single key for “{action}”.</source>
        <extracomment>shortcuts</extracomment>
        <translation>Die neue einzelne Taste für „{action}“ drücken.</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <extracomment>actions</extracomment>
        <translation>Voriger Fakt</translation>
    </message>
    <message>
        <source>Primary</source>
        <extracomment>Role</extracomment>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Primary sources that are enough instead</source>
        <extracomment>house_rules</extracomment>
        <translation>Primärquellen, die stattdessen genügen</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>claim_editor</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Priority {name}</source>
        <extracomment>house_rules</extracomment>
        <translation>Stufe {name}</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>dialog</extracomment>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Profile “{title}”</source>
        <extracomment>house</extracomment>
        <translation>Profil „{title}“</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>status</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress by priority and status</source>
        <extracomment>chart</extracomment>
        <translation>Fortschritt nach Stufe und Status</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Protect a source</source>
        <extracomment>history_pane</extracomment>
        <translation>Eine Quelle schützen</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>header_pane</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <extracomment>languages</extracomment>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Put a question aside</source>
        <extracomment>questions</extracomment>
        <translation>Frage zurückstellen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <extracomment>questions_pane</extracomment>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the galley first.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Erst die Schreibmarke in einen Satz der Fahne setzen.</translation>
    </message>
    <message>
        <source>Qualify</source>
        <extracomment>labels</extracomment>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>claim_editor</extracomment>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Query author</source>
        <extracomment>labels</extracomment>
        <translation>Autor fragen</translation>
    </message>
    <message>
        <source>Query source</source>
        <extracomment>labels</extracomment>
        <translation>Quelle fragen</translation>
    </message>
    <message>
        <source>Question sent</source>
        <extracomment>query_form</extracomment>
        <translation>Frage gesendet</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>actions</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions of the checks</source>
        <extracomment>questions_pane</extracomment>
        <translation>Fragen der Rechenprobe</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>actions</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quote desk</source>
        <extracomment>actions</extracomment>
        <translation>Zitattisch</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>Roll</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotes against tape or transcript</source>
        <extracomment>checklist</extracomment>
        <translation>Zitate gegen Aufnahme oder Mitschrift</translation>
    </message>
    <message>
        <source>Rating for readers</source>
        <extracomment>rating_field</extracomment>
        <translation>Einstufung für Leser</translation>
    </message>
    <message>
        <source>Ratings for readers</source>
        <extracomment>house_form</extracomment>
        <translation>Einstufungen für Leser</translation>
    </message>
    <message>
        <source>Re-check</source>
        <extracomment>Status</extracomment>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Read a filled-in DOCX or PDF into this worksheet</source>
        <extracomment>actions</extracomment>
        <translation>Ein ausgefülltes DOCX oder PDF in diesen Prüfbogen einlesen</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>bars</extracomment>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Read again as…</source>
        <extracomment>actions</extracomment>
        <translation>Neu einlesen als…</translation>
    </message>
    <message>
        <source>Read answers back</source>
        <extracomment>sheets</extracomment>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>Read answers back…</source>
        <extracomment>actions</extracomment>
        <translation>Antworten einlesen…</translation>
    </message>
    <message>
        <source>Read second on</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Zweitlesung am</translation>
    </message>
    <message>
        <source>Read the article from the clipboard</source>
        <extracomment>actions</extracomment>
        <translation>Den Artikel aus der Zwischenablage lesen</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>status</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready for second read</source>
        <extracomment>closing_strip</extracomment>
        <translation>Bereit zur Zweitlesung</translation>
    </message>
    <message>
        <source>Ready or signed off</source>
        <extracomment>hints</extracomment>
        <translation>Bereit oder freigegeben</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>elements_strip</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for putting the question aside</source>
        <extracomment>questions_pane</extracomment>
        <translation>Grund, die Frage zurückzustellen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>sources_pane</extracomment>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>SourceKind</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recording kept at</source>
        <extracomment>source_fields</extracomment>
        <translation>Aufnahme liegt bei</translation>
    </message>
    <message>
        <source>Redact</source>
        <extracomment>history_pane</extracomment>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>Redacted, to show outside the house</source>
        <extracomment>export_panel</extracomment>
        <translation>Geschwärzt, für Leser außer Haus</translation>
    </message>
    <message>
        <source>Redacted. Copies that others have still hold the words.</source>
        <extracomment>desk</extracomment>
        <translation>Geschwärzt. Kopien bei anderen enthalten die Wörter noch.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>actions</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redpencil never looks by itself; this says what your browser would ask</source>
        <extracomment>actions</extracomment>
        <translation>Redpencil sieht nie von selbst nach; hier steht, was Ihr Browser fragen würde</translation>
    </message>
    <message>
        <source>Redpencil sends nothing by itself. It gets a page when you open an address, and opens your browser when you look something up; each says first who would learn what.</source>
        <extracomment>privacy</extracomment>
        <translation>Redpencil sendet nichts von selbst. Es holt eine Seite, wenn Sie eine Adresse öffnen, und öffnet den Browser, wenn Sie nachschlagen; vorher steht jeweils da, wer was erführe.</translation>
    </message>
    <message>
        <source>Redpencil worksheet</source>
        <extracomment>saving</extracomment>
        <translation>Redpencil-Prüfbogen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>evidence_more</extracomment>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>evidence_more</extracomment>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>query_form</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Remove question</source>
        <extracomment>query_form</extracomment>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>Remove source</source>
        <extracomment>sources_pane</extracomment>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <extracomment>query_form</extracomment>
        <translation>Diese Frage entfernen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Replaces the name in print</source>
        <extracomment>source_fields</extracomment>
        <translation>Ersetzt den Namen im Druck</translation>
    </message>
    <message>
        <source>Reputational</source>
        <extracomment>Harm</extracomment>
        <translation>Ruf</translation>
    </message>
    <message>
        <source>Restated</source>
        <extracomment>claim_editor</extracomment>
        <translation>Mit anderen Worten</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>kept</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore version</source>
        <extracomment>kept</extracomment>
        <translation>Stand wiederherstellen</translation>
    </message>
    <message>
        <source>Return to the checker</source>
        <extracomment>signoff_pane</extracomment>
        <translation>An die Prüfung zurückgeben</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Status</extracomment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>evidence_form</extracomment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>languages</extracomment>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>roster_pane</extracomment>
        <translation>Namensliste</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>languages</extracomment>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Same wire: same word</source>
        <extracomment>evidence_more</extracomment>
        <translation>Gleiche Agentur: gleiches Wort</translation>
    </message>
    <message>
        <source>Sample article</source>
        <extracomment>actions</extracomment>
        <translation>Beispielartikel</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>actions</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>attaching</extracomment>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>evidence_more</extracomment>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>actions</extracomment>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the trail</source>
        <extracomment>desk</extracomment>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Save the trail…</source>
        <extracomment>history_pane</extracomment>
        <translation>Protokoll speichern…</translation>
    </message>
    <message>
        <source>Save with password</source>
        <extracomment>ask</extracomment>
        <translation>Mit Passwort speichern</translation>
    </message>
    <message>
        <source>Save with password…</source>
        <extracomment>actions</extracomment>
        <translation>Mit Passwort speichern…</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <extracomment>saving</extracomment>
        <translation>Prüfbogen speichern</translation>
    </message>
    <message>
        <source>Say first what would be sent</source>
        <extracomment>privacy</extracomment>
        <translation>Erst sagen, was gesendet würde</translation>
    </message>
    <message>
        <source>Say that the sentence at the cursor holds nothing more to check</source>
        <extracomment>actions</extracomment>
        <translation>Festhalten, dass der Satz an der Schreibmarke nichts weiter zu prüfen enthält</translation>
    </message>
    <message>
        <source>Search for the exact words</source>
        <extracomment>lookups</extracomment>
        <translation>Nach dem Wortlaut suchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>help</extracomment>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Second read</source>
        <extracomment>past</extracomment>
        <translation>Zweitlesung</translation>
    </message>
    <message>
        <source>Second reader</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Zweitlesung</translation>
    </message>
    <message>
        <source>Secondary</source>
        <extracomment>Role</extracomment>
        <translation>Sekundär</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>header_pane</extracomment>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>dialog</extracomment>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>evidence_more</extracomment>
        <translation>Gesehen am</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <extracomment>header_pane</extracomment>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Sentences not looked at</source>
        <extracomment>export_panel</extracomment>
        <translation>Nicht angesehene Sätze</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>languages</extracomment>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>dialog</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>actions</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <extracomment>shortcuts</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>saved</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>general</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <extracomment>questions_pane</extracomment>
        <translation>Auch zurückgestellte zeigen</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>desk</extracomment>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Status</extracomment>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Single key</source>
        <extracomment>shortcuts</extracomment>
        <translation>Einzelne Taste</translation>
    </message>
    <message>
        <source>Single keys work while the list or the galley has the focus.</source>
        <extracomment>keys</extracomment>
        <translation>Einzelne Tasten gelten, solange Liste oder Fahne den Fokus haben.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <extracomment>languages</extracomment>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Size of all type</source>
        <extracomment>general</extracomment>
        <translation>Größe aller Schrift</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>languages</extracomment>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>languages</extracomment>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Slug</source>
        <extracomment>header_pane</extracomment>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>Slug, deadline, people</source>
        <extracomment>actions</extracomment>
        <translation>Kurztitel, Abgabe, Personen</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <extracomment>actions</extracomment>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Somali</source>
        <extracomment>languages</extracomment>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Somebody else changed the file {name}; it stays as they left it. Yours goes on in {other}.</source>
        <extracomment>saving</extracomment>
        <translation>Jemand anders hat die Datei {name} geändert; sie bleibt, wie sie ist. Ihre Arbeit geht weiter in {other}.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>evidence_form</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source not named</source>
        <extracomment>evidence_form</extracomment>
        <translation>Quelle nicht genannt</translation>
    </message>
    <message>
        <source>Source of the list</source>
        <extracomment>evidence_more</extracomment>
        <translation>Quelle aus der Liste</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>sources_pane</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources that a claim needs</source>
        <extracomment>house_form</extracomment>
        <translation>Quellen, die ein Fakt braucht</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>languages</extracomment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Spelling of notes</source>
        <extracomment>general</extracomment>
        <translation>Rechtschreibung der Notizen</translation>
    </message>
    <message>
        <source>Split at cursor</source>
        <extracomment>actions</extracomment>
        <translation>An der Schreibmarke teilen</translation>
    </message>
    <message>
        <source>Split claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Fakt teilen</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <extracomment>sources_pane</extracomment>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>evidence_form</extracomment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>State folder</source>
        <extracomment>general</extracomment>
        <translation>Ordner für den Stand</translation>
    </message>
    <message>
        <source>Struck out: said and not printed. Underlined: printed and not said.</source>
        <extracomment>quote_desk</extracomment>
        <translation>Durchgestrichen: gesagt und nicht gedruckt. Unterstrichen: gedruckt und nicht gesagt.</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>claim_editor</extracomment>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Sums, days, names and quotations that may not fit</source>
        <extracomment>actions</extracomment>
        <translation>Summen, Tage, Namen und Zitate, die vielleicht nicht zusammenpassen</translation>
    </message>
    <message>
        <source>Sums, days, names and quotations that may not fit. Each is a question; you decide.</source>
        <extracomment>questions_pane</extracomment>
        <translation>Summen, Tage, Namen und Zitate, die vielleicht nicht zusammenpassen. Jede ist eine Frage; Sie entscheiden.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <extracomment>languages</extracomment>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>languages</extracomment>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tajik</source>
        <extracomment>languages</extracomment>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Take mark back</source>
        <extracomment>actions</extracomment>
        <translation>Marke zurücknehmen</translation>
    </message>
    <message>
        <source>Take over what another person did in a copy of this worksheet</source>
        <extracomment>actions</extracomment>
        <translation>Übernehmen, was jemand anders in einer Kopie dieses Prüfbogens getan hat</translation>
    </message>
    <message>
        <source>Take: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Nehmen: {value}</translation>
    </message>
    <message>
        <source>Takes words out of all notes, sources and the whole history, for good. An entry that says so stays. The article and evidence files are not touched.</source>
        <extracomment>history_pane</extracomment>
        <translation>Nimmt Wörter endgültig aus allen Notizen, Quellen und dem ganzen Verlauf. Ein Eintrag darüber bleibt. Artikel und Belegdateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <extracomment>languages</extracomment>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <extracomment>languages</extracomment>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>languages</extracomment>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <extracomment>encodings</extracomment>
        <translation>Thailändisch (Windows-874)</translation>
    </message>
    <message>
        <source>The article is read again from its original, and its claims are listed anew. The encoding counts for plain text, Markdown and web pages.</source>
        <extracomment>bars</extracomment>
        <translation>Der Artikel wird aus seinem Original neu gelesen, die Fakten werden neu gelistet. Die Kodierung gilt für einfachen Text, Markdown und Webseiten.</translation>
    </message>
    <message>
        <source>The author’s source</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Die Quelle des Autors</translation>
    </message>
    <message>
        <source>The chosen claim</source>
        <extracomment>claim_editor</extracomment>
        <translation>Der gewählte Fakt</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the article first.</source>
        <extracomment>files</extracomment>
        <translation>Die Zwischenablage enthält keinen Text. Erst den Artikel kopieren.</translation>
    </message>
    <message>
        <source>The first rule that fits a claim counts. Sources that hang on one another count once. With primary sources, so many are enough instead; 0 is never.</source>
        <extracomment>house_form</extracomment>
        <translation>Es gilt die erste Regel, die auf einen Fakt passt. Quellen, die aneinander hängen, zählen einmal. Mit Primärquellen genügen stattdessen so viele; 0 heißt nie.</translation>
    </message>
    <message>
        <source>The plain profile stays as it is. Copy it to make your own.</source>
        <extracomment>house</extracomment>
        <translation>Das schlichte Profil bleibt, wie es ist. Für ein eigenes kopieren.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>ask</extracomment>
        <translation>Dasselbe Passwort noch einmal</translation>
    </message>
    <message>
        <source>The same words as in the file; its own program sets the lines.</source>
        <extracomment>export_preview</extracomment>
        <translation>Dieselben Wörter wie in der Datei; die Zeilen setzt deren eigenes Programm.</translation>
    </message>
    <message>
        <source>The sheet holds no answers that are not here already.</source>
        <extracomment>sheets</extracomment>
        <translation>Der Bogen enthält keine Antwort, die nicht schon hier steht.</translation>
    </message>
    <message>
        <source>The transcript has nothing like this quotation.</source>
        <extracomment>quote_desk</extracomment>
        <translation>Die Mitschrift enthält nichts, was diesem Zitat gleicht.</translation>
    </message>
    <message>
        <source>The words compared</source>
        <extracomment>quote_desk</extracomment>
        <translation>Die Wörter im Vergleich</translation>
    </message>
    <message>
        <source>The work stopped by itself; nothing was changed.</source>
        <extracomment>jobs</extracomment>
        <translation>Die Arbeit brach von selbst ab; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The worksheet has changes that are not in a file. Save them?</source>
        <extracomment>ask</extracomment>
        <translation>Der Prüfbogen hat Änderungen, die in keiner Datei sind. Speichern?</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>merge_pane</extracomment>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>There are no words to look up.</source>
        <extracomment>lookups</extracomment>
        <translation>Es gibt keine Wörter zum Nachschlagen.</translation>
    </message>
    <message>
        <source>There is no address to look up.</source>
        <extracomment>lookups</extracomment>
        <translation>Es gibt keine Adresse zum Nachschlagen.</translation>
    </message>
    <message>
        <source>These words are taken out for good; undo can&apos;t bring them back. Go on?</source>
        <extracomment>desk</extracomment>
        <translation>Diese Wörter verschwinden endgültig; „Rückgängig“ bringt sie nicht zurück. Fortfahren?</translation>
    </message>
    <message>
        <source>This article is under embargo, so nothing of it is looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>Dieser Artikel hat eine Sperrfrist; darum wird nichts daraus nachgeschlagen.</translation>
    </message>
    <message>
        <source>This is Redpencil {version}, set up from its source; newer versions come from there.</source>
        <extracomment>updates</extracomment>
        <translation>Das ist Redpencil {version}, aus seinem Quelltext eingerichtet; neuere Versionen kommen von dort.</translation>
    </message>
    <message>
        <source>This is Redpencil {version}. Your browser can show what is newest: {host} then learns your network address, and nothing of your work.</source>
        <extracomment>updates</extracomment>
        <translation>Das ist Redpencil {version}. Ihr Browser kann zeigen, was das Neueste ist: {host} erfährt dann Ihre Netzadresse und nichts von Ihrer Arbeit.</translation>
    </message>
    <message>
        <source>This is a sample. Three claims to try:</source>
        <extracomment>first_steps</extracomment>
        <translation>Das ist ein Beispiel. Drei Fakten zum Ausprobieren:</translation>
    </message>
    <message>
        <source>This is the first draft. Load the next one when it comes, or drop its file here: what was found stays with its exact words, and what changed is to be checked again.</source>
        <extracomment>draft_pane</extracomment>
        <translation>Das ist die erste Fassung. Die nächste hier laden oder ihre Datei hierher ziehen: Was gefunden wurde, bleibt bei seinem Wortlaut, und was sich änderte, ist neu zu prüfen.</translation>
    </message>
    <message>
        <source>This one as delivered</source>
        <extracomment>shortcuts</extracomment>
        <translation>Diese wie geliefert</translation>
    </message>
    <message>
        <source>This worksheet</source>
        <extracomment>saving</extracomment>
        <translation>Dieser Prüfbogen</translation>
    </message>
    <message>
        <source>This worksheet is restricted, so nothing of it is looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>Dieser Prüfbogen ist beschränkt; darum wird nichts daraus nachgeschlagen.</translation>
    </message>
    <message>
        <source>This worksheet is signed, so it is locked. Reopen it with a reason first.</source>
        <extracomment>desk</extracomment>
        <translation>Dieser Prüfbogen ist unterschrieben und darum gesperrt. Erst mit einem Grund wieder öffnen.</translation>
    </message>
    <message>
        <source>Those that are offered, and what you call them.</source>
        <extracomment>house_form</extracomment>
        <translation>Welche angeboten werden und wie sie bei Ihnen heißen.</translation>
    </message>
    <message>
        <source>Tick its words one by one, with {key}</source>
        <extracomment>first_steps</extracomment>
        <translation>Seine Wörter einzeln abhaken, mit {key}</translation>
    </message>
    <message>
        <source>Tick next element</source>
        <extracomment>actions</extracomment>
        <translation>Nächstes Element abhaken</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>source_fields</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>tools</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tracked changes, comments and odd characters in the article</source>
        <extracomment>actions</extracomment>
        <translation>Nachverfolgte Änderungen, Kommentare und auffällige Zeichen im Artikel</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>quote_desk</extracomment>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Try again, or paste the article’s text.</source>
        <extracomment>jobs</extracomment>
        <translation>Noch einmal versuchen, oder den Text des Artikels einfügen.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>empty</extracomment>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>languages</extracomment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <extracomment>encodings</extracomment>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <extracomment>languages</extracomment>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <source>Two people can work on copies of one saved worksheet. What only one of them changed is taken over; what both changed is shown here, and you decide.</source>
        <extracomment>merge_pane</extracomment>
        <translation>Zwei Personen können an Kopien eines gespeicherten Prüfbogens arbeiten. Was nur eine änderte, wird übernommen; was beide änderten, steht hier, und Sie entscheiden.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>house_parts</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type or paste the address of an article. Nothing is sent yet.</source>
        <extracomment>bars</extracomment>
        <translation>Die Adresse eines Artikels tippen oder einfügen. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <extracomment>palette</extracomment>
        <translation>Tippen, was zu tun ist</translation>
    </message>
    <message>
        <source>Types of fact: {types}</source>
        <extracomment>house_rules</extracomment>
        <translation>Arten von Fakten: {types}</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>languages</extracomment>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <extracomment>encodings</extracomment>
        <translation>Ukrainisch (KOI8-U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>kept</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <extracomment>dialog</extracomment>
        <translation>Rückgängig: {change}</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <extracomment>encodings</extracomment>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <extracomment>encodings</extracomment>
        <translation>Unicode (UTF-16, Big-Endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <extracomment>encodings</extracomment>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <extracomment>ask</extracomment>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Urdu</source>
        <extracomment>languages</extracomment>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Use for this worksheet</source>
        <extracomment>house</extracomment>
        <translation>Für diesen Prüfbogen verwenden</translation>
    </message>
    <message>
        <source>Use selection for this claim</source>
        <extracomment>actions</extracomment>
        <translation>Auswahl für diesen Fakt nehmen</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <extracomment>languages</extracomment>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>InterviewForm</extracomment>
        <translation>Video</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>languages</extracomment>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <extracomment>encodings</extracomment>
        <translation>Vietnamesisch (Windows-1258)</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>actions</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Status</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waived, because…</source>
        <extracomment>elements_strip</extracomment>
        <translation>Erlassen, weil…</translation>
    </message>
    <message>
        <source>Wayback Machine</source>
        <extracomment>lookups</extracomment>
        <translation>Wayback Machine</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>SourceKind</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Welsh</source>
        <extracomment>languages</extracomment>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <extracomment>encodings</extracomment>
        <translation>Westeuropäisch (DOS)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <extracomment>encodings</extracomment>
        <translation>Westeuropäisch (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <extracomment>encodings</extracomment>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <extracomment>encodings</extracomment>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>draft_pane</extracomment>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>What changed from the draft before</source>
        <extracomment>draft_pane</extracomment>
        <translation>Was sich seit der vorigen Fassung änderte</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <extracomment>actions</extracomment>
        <translation>Was die Belege sagen</translation>
    </message>
    <message>
        <source>What the new draft changed</source>
        <extracomment>actions</extracomment>
        <translation>Was die neue Fassung änderte</translation>
    </message>
    <message>
        <source>What was found holds for the new words too</source>
        <extracomment>claim_strips</extracomment>
        <translation>Was gefunden wurde, gilt auch für den neuen Wortlaut</translation>
    </message>
    <message>
        <source>What was said</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said since the start</source>
        <extracomment>actions</extracomment>
        <translation>Was seit dem Start gesagt wurde</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>house_parts</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it could go</source>
        <extracomment>draft_pane</extracomment>
        <translation>Wohin er gehören könnte</translation>
    </message>
    <message>
        <source>Which list</source>
        <extracomment>roster_pane</extracomment>
        <translation>Welche Liste</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <extracomment>history_pane</extracomment>
        <translation>Wer was geändert hat</translation>
    </message>
    <message>
        <source>Who checks what</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Wer was prüft</translation>
    </message>
    <message>
        <source>Who says so</source>
        <extracomment>claim_editor</extracomment>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Whose signature comes next</source>
        <extracomment>actions</extracomment>
        <translation>Wessen Unterschrift die nächste ist</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it is all right</source>
        <extracomment>questions_pane</extracomment>
        <translation>Warum es in Ordnung ist</translation>
    </message>
    <message>
        <source>Why, without the words; it stays visible</source>
        <extracomment>history_pane</extracomment>
        <translation>Warum, ohne die Wörter; das bleibt sichtbar</translation>
    </message>
    <message>
        <source>Wikipedia</source>
        <extracomment>lookups</extracomment>
        <translation>Wikipedia</translation>
    </message>
    <message>
        <source>With another language or encoding, or as it was before its tracked changes</source>
        <extracomment>actions</extracomment>
        <translation>In einer anderen Sprache oder Kodierung, oder wie vor den nachverfolgten Änderungen</translation>
    </message>
    <message>
        <source>Without a place in this draft</source>
        <extracomment>draft_pane</extracomment>
        <translation>Ohne Platz in dieser Fassung</translation>
    </message>
    <message>
        <source>Word for word as in the transcript.</source>
        <extracomment>quote_desk</extracomment>
        <translation>Wort für Wort wie in der Mitschrift.</translation>
    </message>
    <message>
        <source>Words of sheets</source>
        <extracomment>house_form</extracomment>
        <translation>Wörter der Bögen</translation>
    </message>
    <message>
        <source>Words that must go</source>
        <extracomment>history_pane</extracomment>
        <translation>Wörter, die verschwinden müssen</translation>
    </message>
    <message>
        <source>Works and contacts</source>
        <extracomment>Roll</extracomment>
        <translation>Werke und Kontakte</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <extracomment>desk</extracomment>
        <translation>Prüfbögen</translation>
    </message>
    <message>
        <source>Write it as year-month-day hour:minute, such as 2026-01-31 18:00.</source>
        <extracomment>header_pane</extracomment>
        <translation>Als Jahr-Monat-Tag Stunde:Minute schreiben, etwa 2026-01-31 18:00.</translation>
    </message>
    <message>
        <source>Write six figures or letters, such as #A32A25.</source>
        <extracomment>house_form</extracomment>
        <translation>Sechs Ziffern oder Buchstaben schreiben, etwa #A32A25.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2026-01-31.</source>
        <extracomment>moments</extracomment>
        <translation>Den Tag als Jahr-Monat-Tag schreiben, etwa 2026-01-31.</translation>
    </message>
    <message>
        <source>Write the worksheet as DOCX, PDF and more</source>
        <extracomment>actions</extracomment>
        <translation>Den Prüfbogen als DOCX, PDF und mehr schreiben</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <extracomment>languages</extracomment>
        <translation>Xhosa</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <extracomment>languages</extracomment>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>You and the window</source>
        <extracomment>dialog</extracomment>
        <translation>Sie und das Fenster</translation>
    </message>
    <message>
        <source>You, the window, keys, house profile, privacy</source>
        <extracomment>actions</extracomment>
        <translation>Sie, das Fenster, Tasten, Hausprofil, Privatsphäre</translation>
    </message>
    <message>
        <source>Your browser would send {host} these words: “{words}”. It learns the network address of this computer, and whatever your browser tells it. Redpencil itself sends nothing.</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Ihr Browser würde {host} diese Wörter senden: „{words}“. {host} erfährt die Netzadresse dieses Rechners und was Ihr Browser sonst sagt. Redpencil selbst sendet nichts.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>main_window</extracomment>
        <translation>Ihr Kürzel</translation>
    </message>
    <message>
        <source>Your initials: they sign each mark</source>
        <extracomment>tools</extracomment>
        <translation>Ihr Kürzel: Es zeichnet jede Marke</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>general</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Zulu</source>
        <extracomment>languages</extracomment>
        <translation>Zulu</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>FactType</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>all claims marked</source>
        <extracomment>Fate</extracomment>
        <translation>alle Fakten markiert</translation>
    </message>
    <message>
        <source>archive</source>
        <extracomment>SourceKind</extracomment>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>assigned editor</source>
        <extracomment>Seat</extracomment>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>author’s own voice</source>
        <extracomment>claim_editor</extracomment>
        <translation>Stimme des Autors</translation>
    </message>
    <message>
        <source>book</source>
        <extracomment>SourceKind</extracomment>
        <translation>Buch</translation>
    </message>
    <message>
        <source>cause</source>
        <extracomment>FactType</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ElementState</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>checker</source>
        <extracomment>Seat</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>control characters</source>
        <extracomment>labels</extracomment>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>in the file {time}</source>
        <extracomment>status</extracomment>
        <translation>in der Datei {time}</translation>
    </message>
    <message>
        <source>marked {marked} of {claims}</source>
        <extracomment>coverage</extracomment>
        <translation>markiert {marked} von {claims}</translation>
    </message>
    <message>
        <source>need</source>
        <extracomment>house_rules</extracomment>
        <translation>nötig</translation>
    </message>
    <message>
        <source>not in the file {name}</source>
        <extracomment>status</extracomment>
        <translation>nicht in der Datei {name}</translation>
    </message>
    <message>
        <source>or primary</source>
        <extracomment>house_rules</extracomment>
        <translation>oder primär</translation>
    </message>
    <message>
        <source>rare letters</source>
        <extracomment>labels</extracomment>
        <translation>seltene Buchstaben</translation>
    </message>
    <message>
        <source>saved in {name}</source>
        <extracomment>status</extracomment>
        <translation>gespeichert in {name}</translation>
    </message>
    <message>
        <source>subhead</source>
        <extracomment>Part</extracomment>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>symbols</source>
        <extracomment>labels</extracomment>
        <translation>Symbole</translation>
    </message>
    <message numerus="yes">
        <source>{covered} of %n sentences are covered; not looked at: {left}</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>{covered} von %n Satz ist abgedeckt; nicht angesehen: {left}</numerusform>
            <numerusform>{covered} von %n Sätzen sind abgedeckt; nicht angesehen: {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{covered} of %n sentences covered</source>
        <extracomment>coverage</extracomment>
        <translation>
            <numerusform>{covered} von %n Satz abgedeckt</numerusform>
            <numerusform>{covered} von %n Sätzen abgedeckt</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} will be asked for this one page, directly and not by a proxy. It learns the network address of this computer and which page you read; no cookies and no names are sent.</source>
        <extracomment>bars</extracomment>
        <translation>{host} wird um diese eine Seite gebeten, direkt und ohne Proxy. Der Rechner dort erfährt die Netzadresse dieses Rechners und welche Seite Sie lesen; Cookies und Namen werden nicht gesendet.</translation>
    </message>
    <message>
        <source>claims open</source>
        <extracomment>Fate</extracomment>
        <translation>Fakten offen</translation>
    </message>
    <message>
        <source>No claim is chosen. Click an underlined phrase or a row of the list.</source>
        <extracomment>claim_editor</extracomment>
        <translation>Kein Fakt ist gewählt. Auf eine unterstrichene Stelle oder eine Zeile der Liste klicken.</translation>
    </message>
    <message>
        <source>No claim matches “{words}”.</source>
        <extracomment>claim_list</extracomment>
        <translation>Kein Fakt passt zu „{words}“.</translation>
    </message>
    <message>
        <source>No password is needed any more for {name}.</source>
        <extracomment>saving</extracomment>
        <translation>Für {name} ist kein Passwort mehr nötig.</translation>
    </message>
    <message>
        <source>Not yet safe</source>
        <extracomment>export_panel</extracomment>
        <translation>Noch nicht sicher</translation>
    </message>
    <message>
        <source>Not yet: {why}.</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Noch nicht: {why}.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>export_preview</extracomment>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Printed: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Gedruckt: {value}</translation>
    </message>
    <message>
        <source>Priority A</source>
        <extracomment>saved</extracomment>
        <translation>Stufe A</translation>
    </message>
    <message>
        <source>Priority {level}</source>
        <extracomment>claim_table</extracomment>
        <translation>Stufe {level}</translation>
    </message>
    <message>
        <source>Put aside: {reason}</source>
        <extracomment>questions_pane</extracomment>
        <translation>Zurückgestellt: {reason}</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Re-check: {why}.</source>
        <extracomment>claim_strips</extracomment>
        <translation>Neu prüfen: {why}.</translation>
    </message>
    <message>
        <source>Restored as of {when}.</source>
        <extracomment>kept</extracomment>
        <translation>Wiederhergestellt, Stand {when}.</translation>
    </message>
    <message>
        <source>Set: {field}</source>
        <extracomment>fields</extracomment>
        <translation>Setzen: {field}</translation>
    </message>
    <message>
        <source>Sign as {seat}</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Unterschreiben: {seat}</translation>
    </message>
    <message>
        <source>Sign-off sheet</source>
        <extracomment>export_panel</extracomment>
        <translation>Freigabebogen</translation>
    </message>
    <message>
        <source>Signed by {who}: locked until it is reopened.</source>
        <extracomment>claim_strips</extracomment>
        <translation>Unterschrieben von {who}: gesperrt, bis er wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Table, in the house’s columns</source>
        <extracomment>export_panel</extracomment>
        <translation>Tabelle, in den Spalten des Hauses</translation>
    </message>
    <message>
        <source>Version of {when} · {size} KB</source>
        <extracomment>kept</extracomment>
        <translation>Stand von {when} · {size} KB</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <extracomment>hints</extracomment>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>What is on the screen is saved in {name}. {why}</source>
        <extracomment>saving</extracomment>
        <translation>Was auf dem Bildschirm steht, ist in {name} gespeichert. {why}</translation>
    </message>
    <message>
        <source>Where in it</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Wo darin</translation>
    </message>
    <message>
        <source>assigned to nobody: {number}</source>
        <extracomment>signoff_pane</extracomment>
        <translation>niemandem zugeteilt: {number}</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Part</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <extracomment>Part</extracomment>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>Part</extracomment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>Part</extracomment>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>captured {when} {who}</source>
        <extracomment>evidence_more</extracomment>
        <translation>erfasst {when} {who}</translation>
    </message>
    <message>
        <source>claim {name}</source>
        <extracomment>merge_pane</extracomment>
        <translation>Fakt {name}</translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>FactType</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>FactType</extracomment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>dataset</source>
        <extracomment>SourceKind</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>FactType</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>day of week</source>
        <extracomment>FactType</extracomment>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>deck</source>
        <extracomment>Part</extracomment>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>FactType</extracomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>Attribution</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>ElementKind</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>FactType</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>gender</source>
        <extracomment>FactType</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>Part</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>FactType</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>in no file yet</source>
        <extracomment>status</extracomment>
        <translation>noch in keiner Datei</translation>
    </message>
    <message>
        <source>it stands in another place</source>
        <extracomment>Cause</extracomment>
        <translation>er steht an anderer Stelle</translation>
    </message>
    <message>
        <source>it was placed by hand</source>
        <extracomment>Cause</extracomment>
        <translation>er wurde von Hand zugeordnet</translation>
    </message>
    <message>
        <source>its sentence changed</source>
        <extracomment>Cause</extracomment>
        <translation>der Satz ist geändert</translation>
    </message>
    <message>
        <source>its words changed</source>
        <extracomment>Cause</extracomment>
        <translation>der Wortlaut ist geändert</translation>
    </message>
    <message>
        <source>kept {time}</source>
        <extracomment>status</extracomment>
        <translation>gesichert {time}</translation>
    </message>
    <message>
        <source>law</source>
        <extracomment>FactType</extracomment>
        <translation>Recht</translation>
    </message>
    <message>
        <source>legal reader</source>
        <extracomment>Seat</extracomment>
        <translation>Rechtsprüfung</translation>
    </message>
    <message>
        <source>measure</source>
        <extracomment>FactType</extracomment>
        <translation>Maß</translation>
    </message>
    <message>
        <source>media</source>
        <extracomment>Attribution</extracomment>
        <translation>andere Medien</translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>FactType</extracomment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>FactType</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>Attribution</extracomment>
        <translation>genannt</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Attribution</extracomment>
        <translation>der Autor selbst</translation>
    </message>
    <message>
        <source>not checked for {language}: {what}</source>
        <extracomment>labels</extracomment>
        <translation>nicht geprüft für {language}: {what}</translation>
    </message>
    <message>
        <source>not looked at</source>
        <extracomment>Fate</extracomment>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <extracomment>Fate</extracomment>
        <translation>nicht Teil des Artikels</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>status</extracomment>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>merge_pane</extracomment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not yet in the file</source>
        <extracomment>status</extracomment>
        <translation>noch nicht in der Datei</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>claim_strips</extracomment>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <extracomment>Fate</extracomment>
        <translation>nichts zu prüfen</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>FactType</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>ElementState</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ElementState</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>org</source>
        <extracomment>ElementKind</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>FactType</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>FactType</extracomment>
        <translation>anderes</translation>
    </message>
    <message>
        <source>own observation</source>
        <extracomment>SourceKind</extracomment>
        <translation>eigene Beobachtung</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <extracomment>FactType</extracomment>
        <translation>indirekte Rede</translation>
    </message>
    <message>
        <source>percent</source>
        <extracomment>ElementKind</extracomment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>percentage</source>
        <extracomment>FactType</extracomment>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>ElementKind</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>physical description</source>
        <extracomment>FactType</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>FactType</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>poll</source>
        <extracomment>FactType</extracomment>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>quote</source>
        <extracomment>FactType</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>SourceKind</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>science</source>
        <extracomment>FactType</extracomment>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>second reader</source>
        <extracomment>Seat</extracomment>
        <translation>Zweitlesung</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>claim_verbs</extracomment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>superlative</source>
        <extracomment>FactType</extracomment>
        <translation>Superlativ</translation>
    </message>
    <message>
        <source>the claim itself</source>
        <extracomment>merge_pane</extracomment>
        <translation>der Fakt selbst</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>FactType</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>Attribution</extracomment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>waived</source>
        <extracomment>ElementState</extracomment>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>SourceKind</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>ElementKind</extracomment>
        <translation>Werk</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n claims are disputed and not decided</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n Fakt ist bestritten und nicht entschieden</numerusform>
            <numerusform>%n Fakten sind bestritten und nicht entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are not closed</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n Fakt ist nicht abgeschlossen</numerusform>
            <numerusform>%n Fakten sind nicht abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are to be re-checked</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n Fakt ist neu zu prüfen</numerusform>
            <numerusform>%n Fakten sind neu zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims have no place in this draft</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n Fakt hat keinen Platz in dieser Fassung</numerusform>
            <numerusform>%n Fakten haben keinen Platz in dieser Fassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements are not ticked</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>
            <numerusform>%n Element ist nicht abgehakt</numerusform>
            <numerusform>%n Elemente sind nicht abgehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are damaged and were not read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>
            <numerusform>%n Seite ist beschädigt und wurde nicht gelesen.</numerusform>
            <numerusform>%n Seiten sind beschädigt und wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences were not looked at</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n Satz wurde nicht angesehen</numerusform>
            <numerusform>%n Sätze wurden nicht angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A figure is missing in the sum.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>In der Rechnung fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>A question is put aside with a reason.</source>
        <extracomment>domain/flagging.py</extracomment>
        <translation>Eine Frage wird mit einem Grund zurückgestellt.</translation>
    </message>
    <message>
        <source>A sheet is returned with a reason.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Ein Bogen wird mit einem Grund zurückgegeben.</translation>
    </message>
    <message>
        <source>A signed sheet is reopened with a reason.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Ein unterschriebener Bogen wird mit einem Grund wieder geöffnet.</translation>
    </message>
    <message>
        <source>A superlative in the author’s own voice; no source in the sentence.</source>
        <extracomment>detect/consistency/attribution/superlatives.py</extracomment>
        <translation>Ein Superlativ in der Stimme des Autors; keine Quelle im Satz.</translation>
    </message>
    <message>
        <source>All {said} attributed sentences rest on unnamed sources.</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Alle {said} zugeschriebenen Sätze stützen sich auf ungenannte Quellen.</translation>
    </message>
    <message>
        <source>All {said} attributed sentences rest on {speaker}.</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Alle {said} zugeschriebenen Sätze stützen sich auf {speaker}.</translation>
    </message>
    <message>
        <source>Announced: {count}; listed: {shown}.</source>
        <extracomment>detect/consistency/arithmetic/listed_count.py</extracomment>
        <translation>Angekündigt: {count}; aufgezählt: {shown}.</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>calendar</extracomment>
        <translation>April</translation>
    </message>
    <message>
        <source>Are all letters of one alphabet?</source>
        <extracomment>detect/consistency/names/homoglyphs.py</extracomment>
        <translation>Sind alle Buchstaben aus einem Alphabet?</translation>
    </message>
    <message>
        <source>Are as many named as rank higher?</source>
        <extracomment>detect/consistency/arithmetic/ranking.py</extracomment>
        <translation>Sind so viele genannt, wie davor liegen?</translation>
    </message>
    <message>
        <source>Are both the same share?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>Ist beides derselbe Anteil?</translation>
    </message>
    <message>
        <source>Are the quoted words those of the whole quotation?</source>
        <extracomment>detect/consistency/quotes/partial.py</extracomment>
        <translation>Sind die zitierten Wörter die des ganzen Zitats?</translation>
    </message>
    <message>
        <source>Are there so many votes?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>Gibt es so viele Stimmen?</translation>
    </message>
    <message>
        <source>Are these the points between the two percentages?</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>Sind das die Punkte zwischen den beiden Prozentzahlen?</translation>
    </message>
    <message>
        <source>Are these those told of before?</source>
        <extracomment>detect/consistency/repetition/figures_below.py</extracomment>
        <translation>Sind es die, von denen zuvor die Rede war?</translation>
    </message>
    <message>
        <source>As printed: {first} and {second}.</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation>Gedruckt: {first} und {second}.</translation>
    </message>
    <message>
        <source>Ask for the file again, or paste the article.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Um eine neue Datei bitten, oder den Artikel einfügen.</translation>
    </message>
    <message>
        <source>Ask for the filled-in sheet again, saved as .docx.</source>
        <extracomment>export/answers/package.py</extracomment>
        <translation>Um den ausgefüllten Bogen bitten, als .docx gespeichert.</translation>
    </message>
    <message>
        <source>Ask whoever sent the file for an unaltered copy.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Den Absender um eine unveränderte Kopie bitten.</translation>
    </message>
    <message>
        <source>Asking {host} for the page</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} wird um die Seite gebeten</translation>
    </message>
    <message>
        <source>At what age was it that somebody {match}?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>In welchem Alter war das: {match}?</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>calendar</extracomment>
        <translation>August</translation>
    </message>
    <message>
        <source>Before it: {shown}.</source>
        <extracomment>detect/consistency/attribution/unverified.py</extracomment>
        <translation>Davor: {shown}.</translation>
    </message>
    <message>
        <source>Between the two dates lie {gap} days, {gap1} with both; printed: {time}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>Zwischen den beiden Daten liegen {gap} Tage, {gap1} mit beiden; gedruckt: {time}.</translation>
    </message>
    <message>
        <source>Born {born}, died {died}: {lived} years.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>Geboren {born}, gestorben {died}: {lived} Jahre.</translation>
    </message>
    <message>
        <source>Carrying the claims over</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Die Fakten werden übernommen</translation>
    </message>
    <message>
        <source>Check the brackets.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Die Klammern ansehen.</translation>
    </message>
    <message>
        <source>Check the claim and mark it instead.</source>
        <extracomment>domain/drafts/again.py</extracomment>
        <translation>Stattdessen den Fakt prüfen und markieren.</translation>
    </message>
    <message>
        <source>Checking: {name}</source>
        <extracomment>detect/consistency/checks.py</extracomment>
        <translation>Rechenprobe: {name}</translation>
    </message>
    <message>
        <source>Choose a copy of the open worksheet.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>Eine Kopie des offenen Prüfbogens wählen.</translation>
    </message>
    <message>
        <source>Choose a file named *{suffix}.</source>
        <extracomment>workflow.py</extracomment>
        <translation>Eine Datei mit der Endung {suffix} wählen.</translation>
    </message>
    <message>
        <source>Choose a newer draft.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Eine neuere Fassung wählen.</translation>
    </message>
    <message>
        <source>Choose a sheet exported by Redpencil.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Einen Bogen wählen, den Redpencil exportiert hat.</translation>
    </message>
    <message>
        <source>Choose a sheet that was exported as a form and saved after it was filled in.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Einen Bogen wählen, der als Formular exportiert und nach dem Ausfüllen gespeichert wurde.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or delete it first.</source>
        <extracomment>custody.py</extracomment>
        <translation>Nehmen Sie einen anderen Namen, oder löschen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Choose another source for their evidence first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Erst eine andere Quelle für ihre Belege wählen.</translation>
    </message>
    <message>
        <source>Choose the filled-in sheet as it was saved: .docx or .pdf.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Den ausgefüllten Bogen wählen, wie er gespeichert wurde: .docx oder .pdf.</translation>
    </message>
    <message>
        <source>Choose the new draft’s own file, or merge.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Die Datei der neuen Fassung wählen, oder zusammenführen.</translation>
    </message>
    <message>
        <source>Close it there, or open a copy.</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation>Dort schließen, oder eine Kopie öffnen.</translation>
    </message>
    <message>
        <source>Close it with ).</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Mit ) schließen.</translation>
    </message>
    <message>
        <source>Comparing the answers</source>
        <extracomment>exporting.py</extracomment>
        <translation>Die Antworten werden verglichen</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it.</source>
        <extracomment>intake/hints.py</extracomment>
        <translation>Den Text des Artikels kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Correct the file; nothing was changed.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Die Datei berichtigen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Could not read “{name}”: {error}.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>„{name}“ war nicht zu lesen: {error}.</translation>
    </message>
    <message>
        <source>Could not save “{name}”: {error}. The file on the disk is unchanged.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>„{name}“ war nicht zu speichern: {error}. Die Datei auf dem Datenträger ist unverändert.</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>calendar</extracomment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>Bitte selbst löschen.</translation>
    </message>
    <message>
        <source>Delete the folder {folder} yourself.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Den Ordner {folder} bitte selbst löschen.</translation>
    </message>
    <message>
        <source>Delete the folder {place} yourself.</source>
        <extracomment>store/keep/versions.py</extracomment>
        <translation>Den Ordner {place} bitte selbst löschen.</translation>
    </message>
    <message>
        <source>Do birth and death go together?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>Passen Geburt und Tod zusammen?</translation>
    </message>
    <message>
        <source>Do the age now and the age then go together?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>Passen das heutige und das damalige Alter zusammen?</translation>
    </message>
    <message>
        <source>Do the figures go the way the verb says?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>Gehen die Zahlen in die Richtung, die das Verb nennt?</translation>
    </message>
    <message>
        <source>Do the parts make the total?</source>
        <extracomment>detect/consistency/arithmetic/totals.py</extracomment>
        <translation>Ergeben die Teile das Ganze?</translation>
    </message>
    <message>
        <source>Do these shares make 100 percent?</source>
        <extracomment>detect/consistency/arithmetic/shares.py</extracomment>
        <translation>Ergeben diese Anteile 100 Prozent?</translation>
    </message>
    <message>
        <source>Do total, count and rate go together?</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>Passen Summe, Anzahl und Satz zusammen?</translation>
    </message>
    <message>
        <source>Do weekday and date go together?</source>
        <extracomment>detect/consistency/time/weekday.py</extracomment>
        <translation>Passen Wochentag und Datum zusammen?</translation>
    </message>
    <message>
        <source>Does a second source say so?</source>
        <extracomment>detect/consistency/attribution/anonymous.py</extracomment>
        <translation>Sagt es eine zweite Quelle?</translation>
    </message>
    <message>
        <source>Does anybody else say so?</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Sagt es noch jemand?</translation>
    </message>
    <message>
        <source>Does it begin before it ends?</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>Beginnt es, bevor es endet?</translation>
    </message>
    <message>
        <source>Does nobody with a name say so?</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Sagt es niemand mit Namen?</translation>
    </message>
    <message>
        <source>Does the first figure have the scale of the second?</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation>Gilt für die erste Zahl die Größenordnung der zweiten?</translation>
    </message>
    <message>
        <source>Does the paraphrase say what the quotation says?</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Sagt die indirekte Rede, was das Zitat sagt?</translation>
    </message>
    <message>
        <source>Does the share fit the two figures beside it?</source>
        <extracomment>detect/consistency/arithmetic/percent_of_whole.py</extracomment>
        <translation>Passt der Anteil zu den beiden Zahlen daneben?</translation>
    </message>
    <message>
        <source>Does the span begin before it ends?</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>Beginnt der Zeitraum, bevor er endet?</translation>
    </message>
    <message>
        <source>Does this date exist?</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>Gibt es dieses Datum?</translation>
    </message>
    <message>
        <source>Don&apos;t start it. Ask the sender what it is.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Nicht starten. Den Absender fragen, was es ist.</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <extracomment>export/pdf/document.py</extracomment>
        <translation>Die Seiten werden gezeichnet</translation>
    </message>
    <message>
        <source>Earlier versions could not be deleted: {error}.</source>
        <extracomment>store/keep/versions.py</extracomment>
        <translation>Frühere Stände ließen sich nicht löschen: {error}.</translation>
    </message>
    <message>
        <source>Edits can&apos;t be kept on this computer: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Änderungen lassen sich auf diesem Rechner nicht sichern: {error}.</translation>
    </message>
    <message>
        <source>Export it as Word in Pages.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>In Pages als Word exportieren.</translation>
    </message>
    <message>
        <source>Export the sheet as text.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Die Tabelle als Text exportieren.</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>calendar</extracomment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Figures that are copied may differ from those that are drawn, a 9 for a 5: compare every figure with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Kopierte Ziffern können andere sein als die gezeichneten, eine 9 statt einer 5: jede Zahl mit der Seite vergleichen.</translation>
    </message>
    <message>
        <source>Finding the sentences</source>
        <extracomment>workflow.py</extracomment>
        <translation>Die Sätze werden gesucht</translation>
    </message>
    <message>
        <source>Free some space or save often.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Platz schaffen oder oft speichern.</translation>
    </message>
    <message>
        <source>Free some space or save the worksheet elsewhere; Redpencil tries again.</source>
        <extracomment>store/work/log.py</extracomment>
        <translation>Platz schaffen oder den Prüfbogen anderswo speichern; Redpencil versucht es wieder.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Platz schaffen.</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>calendar</extracomment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Give at least three letters, and say why in a few words.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Mindestens drei Buchstaben angeben und in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>Give the whole name or number that must go.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Den ganzen Namen oder die ganze Nummer angeben, die verschwinden muss.</translation>
    </message>
    <message>
        <source>Has the winner the higher figure?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>Hat der Sieger die höhere Zahl?</translation>
    </message>
    <message>
        <source>Has this happened yet?</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation>Ist das schon geschehen?</translation>
    </message>
    <message>
        <source>Is it one name in two spellings?</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation>Ist es ein Name in zwei Schreibweisen?</translation>
    </message>
    <message>
        <source>Is it one rate of exchange?</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation>Ist es ein und derselbe Wechselkurs?</translation>
    </message>
    <message>
        <source>Is it the same figure with another scale?</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation>Ist es dieselbe Zahl in anderer Größenordnung?</translation>
    </message>
    <message>
        <source>Is it the same size in both units?</source>
        <extracomment>detect/consistency/arithmetic/conversions.py</extracomment>
        <translation>Ist es in beiden Einheiten gleich groß?</translation>
    </message>
    <message>
        <source>Is it the same sum in both currencies?</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation>Ist es in beiden Währungen derselbe Betrag?</translation>
    </message>
    <message>
        <source>Is that the margin?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>Ist das der Abstand?</translation>
    </message>
    <message>
        <source>Is the age the one between the two years?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>Ist das Alter das zwischen den beiden Jahren?</translation>
    </message>
    <message>
        <source>Is the change in percent the one between the two figures?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>Ist die Änderung in Prozent die zwischen den beiden Zahlen?</translation>
    </message>
    <message>
        <source>Is the full name given at first mention?</source>
        <extracomment>detect/consistency/names/first_reference.py</extracomment>
        <translation>Steht bei der ersten Nennung der volle Name?</translation>
    </message>
    <message>
        <source>Is the headline surer than the text?</source>
        <extracomment>detect/consistency/repetition/overstated.py</extracomment>
        <translation>Ist der Titel sicherer als der Text?</translation>
    </message>
    <message>
        <source>Is the list as long as announced?</source>
        <extracomment>detect/consistency/arithmetic/listed_count.py</extracomment>
        <translation>Ist die Liste so lang wie angekündigt?</translation>
    </message>
    <message>
        <source>Is the one so many times the other?</source>
        <extracomment>detect/consistency/arithmetic/multiples.py</extracomment>
        <translation>Ist das eine so viele Male das andere?</translation>
    </message>
    <message>
        <source>Is the one so much a day, week, month or year as the other?</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>Ist das eine je Tag, Woche, Monat oder Jahr so viel wie das andere?</translation>
    </message>
    <message>
        <source>Is this as long as its dates say?</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>Ist das so lang, wie die Daten sagen?</translation>
    </message>
    <message>
        <source>Is this computer on line? Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Ist dieser Rechner am Netz? Die Seite im Browser speichern und die Datei öffnen, oder den Artikel einfügen.</translation>
    </message>
    <message>
        <source>Is this how the body writes itself?</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation>Schreibt sich die Stelle selbst so?</translation>
    </message>
    <message>
        <source>Is this the age today?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>Ist das das heutige Alter?</translation>
    </message>
    <message>
        <source>Is this the day meant?</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>Ist das der gemeinte Tag?</translation>
    </message>
    <message>
        <source>Is this the difference of the two figures?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>Ist das der Unterschied der beiden Zahlen?</translation>
    </message>
    <message>
        <source>Is this “{match}”?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>Ist das „{match}“?</translation>
    </message>
    <message>
        <source>Is this “{said}”?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>Ist das „{said}“?</translation>
    </message>
    <message>
        <source>Is “{times}” what the two figures say?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>Ist „{times}“, was die beiden Zahlen sagen?</translation>
    </message>
    <message>
        <source>It can be changed as it is.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Er lässt sich ändern, wie er ist.</translation>
    </message>
    <message>
        <source>It reads {label}; or paste the article.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Gelesen wird {label}; oder den Artikel einfügen.</translation>
    </message>
    <message>
        <source>It should begin with https:// or http://.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Sie sollte mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>It writes: {keys}.</source>
        <extracomment>export/formats.py</extracomment>
        <translation>Geschrieben wird: {keys}.</translation>
    </message>
    <message>
        <source>Its figures are too large.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Die Zahlen sind zu groß.</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>calendar</extracomment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>calendar</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>calendar</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Keep it beside the worksheet and write where it is into the locator.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Neben dem Prüfbogen aufbewahren und in die Fundstelle schreiben, wo.</translation>
    </message>
    <message>
        <source>Laying out the worksheet</source>
        <extracomment>export/formats.py</extracomment>
        <translation>Der Prüfbogen wird aufgebaut</translation>
    </message>
    <message>
        <source>Listing the claims</source>
        <extracomment>detect/find.py</extracomment>
        <translation>Die Fakten werden gelistet</translation>
    </message>
    <message>
        <source>Load the newest draft into the older copy first, then merge.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>Erst die neueste Fassung in die ältere Kopie laden, dann zusammenführen.</translation>
    </message>
    <message>
        <source>Look at its end and its signs.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Das Ende und die Zeichen ansehen.</translation>
    </message>
    <message>
        <source>Look at what stands below.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Ansehen, was unter dem Bruchstrich steht.</translation>
    </message>
    <message>
        <source>Looking for the article in the page</source>
        <extracomment>intake/html.py</extracomment>
        <translation>Der Artikel wird in der Seite gesucht</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>calendar</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>calendar</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Merge copies that were made of the same saved file.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Kopien zusammenführen, die aus derselben gespeicherten Datei stammen.</translation>
    </message>
    <message>
        <source>Merge copy</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Merging takes two claims.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Zum Vereinen braucht es zwei Fakten.</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>calendar</extracomment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Name one as en, uk or pt.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>Einen nennen wie en, uk oder pt.</translation>
    </message>
    <message>
        <source>Name one as utf-8, windows-1251, koi8-u or shift_jis.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>Eine nennen wie utf-8, windows-1251, koi8-u oder shift_jis.</translation>
    </message>
    <message>
        <source>New draft</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>No article text found: all {number} characters of visible text follow.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>Kein Artikeltext gefunden: Alle {number} Zeichen sichtbaren Textes folgen.</translation>
    </message>
    <message>
        <source>No article was found in “{name}”.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>In „{name}“ wurde kein Artikel gefunden.</translation>
    </message>
    <message>
        <source>No denial, answer or attempt to reach them is in the article.</source>
        <extracomment>detect/consistency/attribution/other_side.py</extracomment>
        <translation>Im Artikel steht kein Dementi, keine Antwort und kein Versuch, sie zu erreichen.</translation>
    </message>
    <message>
        <source>No speaker in this paragraph or those around it.</source>
        <extracomment>detect/consistency/quotes/speaker.py</extracomment>
        <translation>Kein Sprecher in diesem Absatz oder denen daneben.</translation>
    </message>
    <message>
        <source>Nobody has signed this worksheet.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Niemand hat diesen Prüfbogen unterschrieben.</translation>
    </message>
    <message>
        <source>Nobody has signed yet, so there is nothing to return.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Noch hat niemand unterschrieben; es gibt nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>Not everything of “{name}” could be deleted: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Nicht alles von „{name}“ ließ sich löschen: {error}.</translation>
    </message>
    <message>
        <source>Nothing else was touched.</source>
        <extracomment>intake/door.py</extracomment>
        <translation>Sonst wurde nichts berührt.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <extracomment>domain/drafts/orphans.py</extracomment>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the filled-in sheet again.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Nichts wurde geändert. Um den ausgefüllten Bogen noch einmal bitten.</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>calendar</extracomment>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>calendar</extracomment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>On page {pages} the words that are copied may differ from those that are drawn: compare them with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Auf Seite {pages} können die kopierten Wörter andere sein als die gezeichneten: mit der Seite vergleichen.</translation>
    </message>
    <message>
        <source>Only one of the two has a “not”: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Nur eines der beiden hat ein „nicht“: {both}.</translation>
    </message>
    <message>
        <source>Only sheets exported as forms can be. Ask for the file that was filled in, not a print or a scan of it.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Das geht nur mit Bögen, die als Formular exportiert wurden. Um die ausgefüllte Datei bitten, nicht um einen Ausdruck oder Scan.</translation>
    </message>
    <message>
        <source>Only the first {most_pages} of {count} pages were read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Nur die ersten {most_pages} von {count} Seiten wurden gelesen.</translation>
    </message>
    <message>
        <source>Open another file, or paste the article.</source>
        <extracomment>intake/clean.py</extracomment>
        <translation>Eine andere Datei öffnen, oder den Artikel einfügen.</translation>
    </message>
    <message>
        <source>Open it in Word and save it without one.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>In Word öffnen und ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it without one.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>Im eigenen Programm öffnen und ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>Open it in your browser, save the page and open the file, or paste the article.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>Im Browser öffnen, die Seite speichern und die Datei öffnen, oder den Artikel einfügen.</translation>
    </message>
    <message>
        <source>Open it in your word processor and save it as .docx.</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>In der Textverarbeitung öffnen und als .docx speichern.</translation>
    </message>
    <message>
        <source>Open its attachment instead.</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation>Stattdessen den Anhang öffnen.</translation>
    </message>
    <message>
        <source>Open its file, or one of the versions that were kept.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Die Datei öffnen, oder einen der gesicherten Stände.</translation>
    </message>
    <message>
        <source>Open the article instead.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Stattdessen den Artikel öffnen.</translation>
    </message>
    <message>
        <source>Open the draft that it was exported from, or copy its answers by hand.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Die Fassung öffnen, aus der er exportiert wurde, oder die Antworten von Hand übertragen.</translation>
    </message>
    <message>
        <source>Open the file instead.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Stattdessen die Datei öffnen.</translation>
    </message>
    <message>
        <source>Open the worksheet that it was exported from, and read it back there.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Den Prüfbogen öffnen, aus dem er exportiert wurde, und dort einlesen.</translation>
    </message>
    <message>
        <source>Open the worksheet’s own file.</source>
        <extracomment>custody.py</extracomment>
        <translation>Die Datei des Prüfbogens selbst öffnen.</translation>
    </message>
    <message>
        <source>Packing the document</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Das Dokument wird gepackt</translation>
    </message>
    <message>
        <source>Paste the article&apos;s text.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Den Text des Artikels einfügen.</translation>
    </message>
    <message>
        <source>Percent or percentage points?</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>Prozent oder Prozentpunkte?</translation>
    </message>
    <message>
        <source>Port {port} is no port of web pages.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Port {port} ist kein Port für Webseiten.</translation>
    </message>
    <message>
        <source>Printed: “{match}”; the body’s own form: {right}.</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation>Gedruckt: „{match}“; eigene Schreibweise der Stelle: {right}.</translation>
    </message>
    <message>
        <source>Printed: “{said}”; the body’s own form: {right}.</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation>Gedruckt: „{said}“; eigene Schreibweise der Stelle: {right}.</translation>
    </message>
    <message>
        <source>Put the cursor between two of its words.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Die Schreibmarke zwischen zwei seiner Wörter setzen.</translation>
    </message>
    <message>
        <source>Put the cursor inside the claim&apos;s words.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Die Schreibmarke in den Wortlaut des Fakts setzen.</translation>
    </message>
    <message>
        <source>Put the file beside the profile.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Die Datei neben das Profil legen.</translation>
    </message>
    <message>
        <source>Reading page {number} of {count}</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Seite {number} von {count} wird gelesen</translation>
    </message>
    <message>
        <source>Reading the Markdown</source>
        <extracomment>intake/markdown.py</extracomment>
        <translation>Das Markdown wird gelesen</translation>
    </message>
    <message>
        <source>Reading the OpenDocument text</source>
        <extracomment>intake/office/flow.py</extracomment>
        <translation>Der OpenDocument-Text wird gelesen</translation>
    </message>
    <message>
        <source>Reading the Word document</source>
        <extracomment>intake/office/body.py</extracomment>
        <translation>Das Word-Dokument wird gelesen</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Die Antworten werden gelesen</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <extracomment>workflow.py</extracomment>
        <translation>Der Artikel wird gelesen</translation>
    </message>
    <message>
        <source>Reading the e-book</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation>Das E-Book wird gelesen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Reading the mail</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation>Die Mail wird gelesen</translation>
    </message>
    <message>
        <source>Reading the message</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Die Nachricht wird gelesen</translation>
    </message>
    <message>
        <source>Reading the page from {host}</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>Die Seite von {host} wird gelesen</translation>
    </message>
    <message>
        <source>Reading the rich text</source>
        <extracomment>intake/office/rtf.py</extracomment>
        <translation>Der RTF-Text wird gelesen</translation>
    </message>
    <message>
        <source>Reading the sentences</source>
        <extracomment>detect/elements/find.py</extracomment>
        <translation>Die Sätze werden gelesen</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <extracomment>intake/text.py</extracomment>
        <translation>Der Text wird gelesen</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>„{name}“ zu lesen dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped; it was not changed.</source>
        <extracomment>store/door.py</extracomment>
        <translation>„{name}“ zu lesen dauerte zu lange und wurde abgebrochen; es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Redact the other copy too, and take its changes over by hand.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Auch die andere Kopie schwärzen und ihre Änderungen von Hand übernehmen.</translation>
    </message>
    <message>
        <source>Redacting takes the words that must go, and a reason without them.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Zum Schwärzen gehören die Wörter, die verschwinden müssen, und ein Grund ohne sie.</translation>
    </message>
    <message>
        <source>Redpencil goes on with its defaults.</source>
        <extracomment>settings.py</extracomment>
        <translation>Redpencil arbeitet mit den Voreinstellungen weiter.</translation>
    </message>
    <message>
        <source>Redpencil tries again after the next edit.</source>
        <extracomment>store/keep/publish.py</extracomment>
        <translation>Redpencil versucht es nach der nächsten Änderung wieder.</translation>
    </message>
    <message>
        <source>Run OCR on it, or paste the text.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Texterkennung darüber laufen lassen, oder den Text einfügen.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>calendar</extracomment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save it again from the program that filled it in.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Noch einmal aus dem Programm speichern, in dem er ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word or LibreOffice.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>In Word oder LibreOffice als .docx speichern.</translation>
    </message>
    <message>
        <source>Save it as a PDF or copy its text.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>Als PDF speichern oder den Text kopieren.</translation>
    </message>
    <message>
        <source>Save it as a PDF.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Als PDF speichern.</translation>
    </message>
    <message>
        <source>Save it in another place.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>An einem anderen Ort speichern.</translation>
    </message>
    <message>
        <source>Save it without one, then read it again.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Ohne Passwort speichern und neu einlesen.</translation>
    </message>
    <message>
        <source>Save often until that is mended.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Oft speichern, bis das behoben ist.</translation>
    </message>
    <message>
        <source>Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Die Seite im Browser speichern und die Datei öffnen, oder den Artikel einfügen.</translation>
    </message>
    <message>
        <source>Save the worksheet under another name now.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>Den Prüfbogen jetzt unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Say why it is all right.</source>
        <extracomment>domain/flagging.py</extracomment>
        <translation>Sagen, warum es in Ordnung ist.</translation>
    </message>
    <message>
        <source>See the sign-off.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Näheres bei der Freigabe.</translation>
    </message>
    <message>
        <source>Select the claim&apos;s words in the galley first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Erst den Wortlaut des Fakts in der Fahne auswählen.</translation>
    </message>
    <message>
        <source>Select the words in the galley that the claim is about.</source>
        <extracomment>domain/drafts/orphans.py</extracomment>
        <translation>Die Wörter in der Fahne auswählen, um die es geht.</translation>
    </message>
    <message>
        <source>Select the words to check in the galley first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Erst die zu prüfenden Wörter in der Fahne auswählen.</translation>
    </message>
    <message>
        <source>Select two or more in the list first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Erst zwei oder mehr in der Liste wählen.</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>calendar</extracomment>
        <translation>September</translation>
    </message>
    <message>
        <source>Setting the article</source>
        <extracomment>export/docx/comments.py</extracomment>
        <translation>Der Artikel wird gesetzt</translation>
    </message>
    <message>
        <source>Setting the cards</source>
        <extracomment>export/docx/cards.py</extracomment>
        <translation>Die Karten werden gesetzt</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Die Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Shrink it.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Bitte verkleinern.</translation>
    </message>
    <message>
        <source>Split it into two.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>In zwei teilen.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>calendar</extracomment>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Take it from a backup of the worksheet.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Aus einer Sicherung des Prüfbogens nehmen.</translation>
    </message>
    <message>
        <source>Take it out. Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Herausnehmen. Die Seite im Browser speichern und die Datei öffnen, oder den Artikel einfügen.</translation>
    </message>
    <message>
        <source>Take the last copy from your backup or from whoever mailed it.</source>
        <extracomment>store/door.py</extracomment>
        <translation>Den letzten Stand aus der Sicherung nehmen, oder von wem er kam.</translation>
    </message>
    <message>
        <source>Taking its fingerprint</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Der Fingerabdruck wird genommen</translation>
    </message>
    <message>
        <source>That is not the password of this worksheet.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Das ist nicht das Passwort dieses Prüfbogens.</translation>
    </message>
    <message>
        <source>The PDF has attachments, which were not read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Das PDF hat Anhänge, die nicht gelesen wurden.</translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Die Adresse enthält einen Benutzernamen.</translation>
    </message>
    <message>
        <source>The claim can&apos;t be split there.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Der Fakt lässt sich dort nicht teilen.</translation>
    </message>
    <message>
        <source>The copy of this worksheet on this computer was made by a newer Redpencil.</source>
        <extracomment>store/work/schema.py</extracomment>
        <translation>Die Kopie dieses Prüfbogens auf diesem Rechner stammt von einem neueren Redpencil.</translation>
    </message>
    <message>
        <source>The copy on this computer can&apos;t be read: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Die Kopie auf diesem Rechner ist nicht zu lesen: {why}.</translation>
    </message>
    <message>
        <source>The copy on this computer is damaged, so the last edit could not be kept. It is still on the screen.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>Die Kopie auf diesem Rechner ist beschädigt; die letzte Änderung ließ sich nicht sichern. Sie steht noch auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The document contains macros; they were ignored.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>Das Dokument enthält Makros; sie wurden übergangen.</translation>
    </message>
    <message>
        <source>The document refers to a remote template; it was not loaded.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>Das Dokument verweist auf eine entfernte Vorlage; sie wurde nicht geladen.</translation>
    </message>
    <message>
        <source>The evidence file “{name}” is missing or changed.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Die Belegdatei „{name}“ fehlt oder ist verändert.</translation>
    </message>
    <message>
        <source>The evidence file “{name}” of “{name1}” {wrong}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>Die Belegdatei „{name}“ von „{name1}“: {wrong}.</translation>
    </message>
    <message>
        <source>The file could not be written: {why}. Your edits are kept on this computer.</source>
        <extracomment>store/keep/publish.py</extracomment>
        <translation>Die Datei ließ sich nicht schreiben: {why}. Ihre Änderungen sind auf diesem Rechner gesichert.</translation>
    </message>
    <message>
        <source>The file of draft {version} {wrong}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>Die Datei der Fassung {version}: {wrong}.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else. Its new contents are shown; Undo brings back what was here.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Jemand anders hat die Datei geändert. Ihr neuer Inhalt ist zu sehen; „Rückgängig“ bringt zurück, was hier stand.</translation>
    </message>
    <message>
        <source>The files of this worksheet can&apos;t be read: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Die Dateien dieses Prüfbogens sind nicht zu lesen: {why}.</translation>
    </message>
    <message>
        <source>The history in this file was altered: {altered}. A new history begins here.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Der Verlauf in dieser Datei wurde verändert: {altered}. Ein neuer Verlauf beginnt hier.</translation>
    </message>
    <message>
        <source>The house profile can&apos;t be read: {error}.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Das Hausprofil ist nicht zu lesen: {error}.</translation>
    </message>
    <message>
        <source>The house profile&apos;s logo is no PNG or JPEG picture.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Das Logo des Hausprofils ist kein PNG oder JPEG.</translation>
    </message>
    <message>
        <source>The house profile&apos;s logo is too large.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Das Logo des Hausprofils ist zu groß.</translation>
    </message>
    <message>
        <source>The house profile&apos;s template is no Word document (.docx).</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Die Vorlage des Hausprofils ist kein Word-Dokument (.docx).</translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} is larger than 8 MB.</source>
        <extracomment>export/house.py</extracomment>
        <translation>{key} des Hausprofils ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} “{name}” can&apos;t be read.</source>
        <extracomment>export/house.py</extracomment>
        <translation>{key} „{name}“ des Hausprofils ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} “{name}” is larger than 8 MB.</source>
        <extracomment>export/house.py</extracomment>
        <translation>{key} „{name}“ des Hausprofils ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>The house profile&apos;s “{key}” should be {what}.</source>
        <extracomment>export/house.py</extracomment>
        <translation>„{key}“ im Hausprofil sollte {what} sein.</translation>
    </message>
    <message>
        <source>The last edit could not be kept: {why}. It is still on the screen.</source>
        <extracomment>store/work/log.py</extracomment>
        <translation>Die letzte Änderung ließ sich nicht sichern: {why}. Sie steht noch auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The mail has attachments, which were not read: {attached}.</source>
        <extracomment>intake/mail/envelope.py</extracomment>
        <translation>Die Mail hat Anhänge, die nicht gelesen wurden: {attached}.</translation>
    </message>
    <message>
        <source>The newer draft does not say when it was loaded.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>Die neuere Fassung sagt nicht, wann sie geladen wurde.</translation>
    </message>
    <message>
        <source>The other copy holds nothing that this one lacks; nothing was merged.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Die andere Kopie enthält nichts, was hier fehlt; nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>The page has more than {most} MB.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>Die Seite hat mehr als {most} MB.</translation>
    </message>
    <message>
        <source>The page hides {number} characters of the article, as behind a paywall; they are here too.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>Die Seite verbirgt {number} Zeichen des Artikels, wie hinter einer Bezahlschranke; auch sie stehen hier.</translation>
    </message>
    <message>
        <source>The page is too tangled to find its article: all {number} visible characters follow.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>Die Seite ist zu verworren, um ihren Artikel zu finden: Alle {number} sichtbaren Zeichen folgen.</translation>
    </message>
    <message>
        <source>The paraphrase is surer: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Die indirekte Rede ist sicherer: {both}.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <source>The reader stopped while it read “{name}”: the file may be damaged.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Der Leser brach bei „{name}“ ab: Die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read: {error}.</source>
        <extracomment>settings.py</extracomment>
        <translation>Die Einstellungen sind nicht zu lesen: {error}.</translation>
    </message>
    <message>
        <source>The sum divides by nothing.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Die Rechnung teilt durch nichts.</translation>
    </message>
    <message>
        <source>The sum has no result.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Die Rechnung hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>The sum has too many brackets.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Die Rechnung hat zu viele Klammern.</translation>
    </message>
    <message>
        <source>The sum is too long.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Die Rechnung ist zu lang.</translation>
    </message>
    <message>
        <source>The text is an invisible layer, as OCR makes it: compare it with the pages.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Der Text ist eine unsichtbare Schicht, wie Texterkennung sie anlegt: mit den Seiten vergleichen.</translation>
    </message>
    <message>
        <source>The text runs from right to left: compare the order of words with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Der Text läuft von rechts nach links: die Wortfolge mit der Seite vergleichen.</translation>
    </message>
    <message>
        <source>The text says “{hedge}”; the headline does not.</source>
        <extracomment>detect/consistency/repetition/overstated.py</extracomment>
        <translation>Der Text sagt „{hedge}“, der Titel nicht.</translation>
    </message>
    <message>
        <source>The trail of this worksheet can&apos;t be read: {why}.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>Das Protokoll lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The trail was altered: {error}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>Das Protokoll wurde verändert: {error}.</translation>
    </message>
    <message>
        <source>The two copies have no common beginning in their trails.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Die Protokolle der beiden Kopien haben keinen gemeinsamen Anfang.</translation>
    </message>
    <message>
        <source>The two copies hold different new drafts of the article.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>Die beiden Kopien enthalten verschiedene neue Fassungen des Artikels.</translation>
    </message>
    <message>
        <source>The two say the opposite: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Die beiden sagen das Gegenteil: {both}.</translation>
    </message>
    <message>
        <source>The worksheet can&apos;t be kept on this computer: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Der Prüfbogen lässt sich auf diesem Rechner nicht sichern: {error}.</translation>
    </message>
    <message>
        <source>The worksheet can&apos;t be kept on this computer: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Der Prüfbogen lässt sich auf diesem Rechner nicht sichern: {why}.</translation>
    </message>
    <message>
        <source>The worksheet was changed outside its trail.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>Der Prüfbogen wurde außerhalb seines Protokolls verändert.</translation>
    </message>
    <message>
        <source>The worksheet&apos;s trail was altered: {error}.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Das Protokoll des Prüfbogens wurde verändert: {error}.</translation>
    </message>
    <message>
        <source>There is no earlier finding to keep.</source>
        <extracomment>domain/drafts/again.py</extracomment>
        <translation>Es gibt keinen früheren Befund zu behalten.</translation>
    </message>
    <message>
        <source>There is no sum yet.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Noch gibt es keine Rechnung.</translation>
    </message>
    <message>
        <source>These are not two copies of one worksheet.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Das sind nicht zwei Kopien eines Prüfbogens.</translation>
    </message>
    <message>
        <source>These words can&apos;t be taken out: they are part of how the worksheet is kept.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Diese Wörter lassen sich nicht entfernen: Der Prüfbogen braucht sie, um sich zu sichern.</translation>
    </message>
    <message>
        <source>This PDF has more fields than any sheet.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Dieses PDF hat mehr Felder als jeder Bogen.</translation>
    </message>
    <message>
        <source>This PDF has no form fields.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Dieses PDF hat keine Formularfelder.</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Dieses PDF ist beschädigt und nicht zu lesen.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Dieses PDF ist mit einem Passwort verschlossen.</translation>
    </message>
    <message>
        <source>This can&apos;t be signed yet: {reasons}.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Das lässt sich noch nicht unterschreiben: {reasons}.</translation>
    </message>
    <message>
        <source>This file is not a Redpencil worksheet.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Diese Datei ist kein Redpencil-Prüfbogen.</translation>
    </message>
    <message>
        <source>This is no worksheet that can be read back; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Das ist kein Bogen, der sich einlesen lässt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This password does not open “{name}”.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Dieses Passwort öffnet „{name}“ nicht.</translation>
    </message>
    <message>
        <source>This sheet belongs to another worksheet; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Dieser Bogen gehört zu einem anderen Prüfbogen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This sheet was made from another draft of the article; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Dieser Bogen stammt aus einer anderen Fassung des Artikels; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This source can&apos;t be removed: claims {named} rely on it.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Diese Quelle lässt sich nicht entfernen: Auf sie stützen sich die Fakten {named}.</translation>
    </message>
    <message>
        <source>This worksheet is locked with a password.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Dieser Prüfbogen ist mit einem Passwort verschlossen.</translation>
    </message>
    <message>
        <source>This worksheet is signed, so it is locked; nothing was changed.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Dieser Prüfbogen ist unterschrieben und darum gesperrt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This worksheet was locked by a newer version of Redpencil.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Dieser Prüfbogen wurde mit einer neueren Version von Redpencil verschlossen.</translation>
    </message>
    <message>
        <source>This worksheet was made by a newer version of Redpencil (format {number}).</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Dieser Prüfbogen stammt aus einer neueren Version von Redpencil (Format {number}).</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>calendar</extracomment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again; nothing was changed.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Noch einmal versuchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Trying the worksheet</source>
        <extracomment>store/door.py</extracomment>
        <translation>Der Prüfbogen wird erprobt</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>calendar</extracomment>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Two figures: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Zwei Zahlen: {both}.</translation>
    </message>
    <message>
        <source>Type its password, or save it without one.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Das Passwort tippen, oder ohne speichern.</translation>
    </message>
    <message>
        <source>Type its password.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Das Passwort tippen.</translation>
    </message>
    <message>
        <source>Type one of several words.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Eines aus mehreren Wörtern tippen.</translation>
    </message>
    <message>
        <source>Type one: (80 − 60) ÷ 60.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Eine tippen: (80 − 60) ÷ 60.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Erst auspacken.</translation>
    </message>
    <message>
        <source>Update Redpencil to go on; nothing was changed.</source>
        <extracomment>store/work/schema.py</extracomment>
        <translation>Redpencil aktualisieren, um weiterzuarbeiten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Update Redpencil to open it; the file was not changed.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Redpencil aktualisieren, um ihn zu öffnen; die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Use figures, + − × ÷ ^, brackets and %.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Zahlen, + − × ÷ ^, Klammern und % verwenden.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>calendar</extracomment>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>What could not be verified, and does the text say so there?</source>
        <extracomment>detect/consistency/attribution/unverified.py</extracomment>
        <translation>Was ließ sich nicht prüfen, und sagt der Text es dort?</translation>
    </message>
    <message>
        <source>What does {match} say to this?</source>
        <extracomment>detect/consistency/attribution/other_side.py</extracomment>
        <translation>Was sagt {match} dazu?</translation>
    </message>
    <message>
        <source>What is kept on this computer can&apos;t be read: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Was auf diesem Rechner gesichert ist, ist nicht zu lesen: {error}.</translation>
    </message>
    <message>
        <source>What was kept of “{name}” on this computer is damaged; it was not changed.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Was von „{name}“ auf diesem Rechner gesichert war, ist beschädigt; es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>What was kept on this computer beside the file is damaged; the file itself is whole and open. Edits that were not yet in it may be missing. The damaged copy stays in {folder}.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Was auf diesem Rechner neben der Datei gesichert war, ist beschädigt; die Datei selbst ist heil und offen. Änderungen, die noch nicht darin waren, fehlen vielleicht. Die beschädigte Kopie bleibt in {folder}.</translation>
    </message>
    <message>
        <source>What was kept on this computer has another password than the file; if it holds more, it is offered under “Kept on this computer”.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Was auf diesem Rechner gesichert war, hat ein anderes Passwort als die Datei; enthält es mehr, steht es unter „Auf diesem Rechner gesichert“.</translation>
    </message>
    <message>
        <source>Where does this quotation begin?</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>Wo beginnt dieses Zitat?</translation>
    </message>
    <message>
        <source>Where does this quotation end?</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>Wo endet dieses Zitat?</translation>
    </message>
    <message>
        <source>Where in the text is this day?</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>Wo steht dieser Tag im Text?</translation>
    </message>
    <message>
        <source>Where in the text is this figure?</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>Wo steht diese Zahl im Text?</translation>
    </message>
    <message>
        <source>Where in the text is this name?</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>Wo steht dieser Name im Text?</translation>
    </message>
    <message>
        <source>Which anniversary is it?</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>Welcher Jahrestag ist es?</translation>
    </message>
    <message>
        <source>Which of the two came first?</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>Was von beidem war zuerst?</translation>
    </message>
    <message>
        <source>Which of the two days is right?</source>
        <extracomment>detect/consistency/repetition/days_told.py</extracomment>
        <translation>Welcher der beiden Tage stimmt?</translation>
    </message>
    <message>
        <source>Which of the two figures is right?</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>Welche der beiden Zahlen stimmt?</translation>
    </message>
    <message>
        <source>Which of the two places is right?</source>
        <extracomment>detect/consistency/repetition/places_told.py</extracomment>
        <translation>Welcher der beiden Orte stimmt?</translation>
    </message>
    <message>
        <source>Which title does this person bear?</source>
        <extracomment>detect/consistency/names/titles.py</extracomment>
        <translation>Welchen Titel trägt diese Person?</translation>
    </message>
    <message>
        <source>Which wording was said?</source>
        <extracomment>detect/consistency/quotes/repeated.py</extracomment>
        <translation>Welcher Wortlaut wurde gesagt?</translation>
    </message>
    <message>
        <source>Who is meant by the pronoun?</source>
        <extracomment>detect/consistency/names/pronouns.py</extracomment>
        <translation>Wer ist mit dem Pronomen gemeint?</translation>
    </message>
    <message>
        <source>Who says so, and has a court?</source>
        <extracomment>detect/consistency/attribution/accused.py</extracomment>
        <translation>Wer sagt das, und hat es ein Gericht gesagt?</translation>
    </message>
    <message>
        <source>Who says so, and has it been counted?</source>
        <extracomment>detect/consistency/attribution/superlatives.py</extracomment>
        <translation>Wer sagt das, und wurde es gezählt?</translation>
    </message>
    <message>
        <source>Who says this in the article?</source>
        <extracomment>detect/consistency/quotes/headline_quote.py</extracomment>
        <translation>Wer sagt das im Artikel?</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <extracomment>detect/consistency/quotes/speaker.py</extracomment>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>Without this password nobody can open the worksheet again, not even its author: there is no second key and no way to reset it.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Ohne dieses Passwort kann niemand den Prüfbogen wieder öffnen, auch nicht, wer ihn angelegt hat: Es gibt keinen zweiten Schlüssel und kein Zurücksetzen.</translation>
    </message>
    <message>
        <source>Words were redacted in one copy; merging would bring them back from the other.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>In einer Kopie wurden Wörter geschwärzt; das Zusammenführen brächte sie aus der anderen zurück.</translation>
    </message>
    <message>
        <source>Write why in a few words.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>In wenigen Worten schreiben, warum.</translation>
    </message>
    <message>
        <source>Writing the facts</source>
        <extracomment>export/formats.py</extracomment>
        <translation>Die Fakten werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <extracomment>export/pdf/document.py</extracomment>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>ein Pages-Dokument</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a description, taken to be whom the text called so</source>
        <extracomment>detect/find.py</extracomment>
        <translation>eine Umschreibung, bezogen auf den, den der Text so nannte</translation>
    </message>
    <message>
        <source>a document says so</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>ein Dokument sagt es</translation>
    </message>
    <message>
        <source>a figure</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a heading that states nothing</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>eine Überschrift, die nichts aussagt</translation>
    </message>
    <message>
        <source>a line with the date only</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>eine Zeile nur mit dem Datum</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a picture or a recording</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>ein Bild oder eine Aufnahme</translation>
    </message>
    <message>
        <source>a presentation</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a pronoun, taken to be whom the text named before</source>
        <extracomment>detect/find.py</extracomment>
        <translation>ein Pronomen, bezogen auf den zuvor Genannten</translation>
    </message>
    <message>
        <source>a question that states nothing</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>eine Frage, die nichts aussagt</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a superlative</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>ein Superlativ</translation>
    </message>
    <message>
        <source>abbreviations</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>about a central figure</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>um eine Hauptfigur</translation>
    </message>
    <message>
        <source>about the future{named}: that it was announced can be checked</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>über die Zukunft{named}: zu prüfen ist, ob es angekündigt wurde</translation>
    </message>
    <message>
        <source>added by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>in der Prüfung hinzugefügt</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>nach</translation>
    </message>
    <message>
        <source>an accusation, or what the law may look at</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>eine Beschuldigung, oder etwas für die Rechtsprüfung</translation>
    </message>
    <message>
        <source>an old Word file (.doc)</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>eine alte Word-Datei (.doc)</translation>
    </message>
    <message>
        <source>an old presentation</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>eine alte Präsentation</translation>
    </message>
    <message>
        <source>an old spreadsheet</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>eine alte Tabelle</translation>
    </message>
    <message>
        <source>another outlet says so</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>ein anderes Medium sagt es</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>ein anderes Programm benutzt es</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>vor</translation>
    </message>
    <message>
        <source>carries the text along</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>führt den Text weiter</translation>
    </message>
    <message>
        <source>central to the story</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>Kern der Geschichte</translation>
    </message>
    <message>
        <source>closed and not opened</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>geschlossen und nicht geöffnet</translation>
    </message>
    <message>
        <source>could not be independently verified</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>ließ sich nicht unabhängig prüfen</translation>
    </message>
    <message>
        <source>dates in words</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>Daten in Wörtern</translation>
    </message>
    <message>
        <source>deaths: harmful if wrong</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>Todesfälle: schädlich, falls falsch</translation>
    </message>
    <message>
        <source>endings of names and months</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>Endungen von Namen und Monaten</translation>
    </message>
    <message>
        <source>everybody has signed already</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>alle haben schon unterschrieben</translation>
    </message>
    <message>
        <source>evidence has no locator</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>ein Beleg hat keine Fundstelle</translation>
    </message>
    <message>
        <source>facts inside a sentence</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>Fakten innerhalb eines Satzes</translation>
    </message>
    <message>
        <source>harmful if wrong</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>schädlich, falls falsch</translation>
    </message>
    <message>
        <source>it has no evidence</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>er hat keinen Beleg</translation>
    </message>
    <message>
        <source>it has no finding</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>er hat keinen Befund</translation>
    </message>
    <message>
        <source>it has no mark</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>er hat keine Marke</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <extracomment>store/whole.py</extracomment>
        <translation>es ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <extracomment>store/whole.py</extracomment>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its source is not named</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>die Quelle ist nicht genannt</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>weniger</translation>
    </message>
    <message>
        <source>merged by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>in der Prüfung vereint</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>genannt</translation>
    </message>
    <message>
        <source>named in the sentence</source>
        <extracomment>detect/find.py</extracomment>
        <translation>im Satz genannt</translation>
    </message>
    <message>
        <source>names of organisations</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>Namen von Organisationen</translation>
    </message>
    <message>
        <source>names of persons</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>names of works</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>Namen von Werken</translation>
    </message>
    <message>
        <source>no comment was given</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>es gab keine Stellungnahme</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>niemand ist genannt</translation>
    </message>
    <message>
        <source>not part of the article&apos;s own text</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>nicht Teil des eigentlichen Artikeltextes</translation>
    </message>
    <message>
        <source>numbers in words</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>Zahlen in Wörtern</translation>
    </message>
    <message>
        <source>off the record</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>on background</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>als Hintergrund</translation>
    </message>
    <message>
        <source>on condition of anonymity</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>unter der Bedingung der Anonymität</translation>
    </message>
    <message>
        <source>opened and not closed</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>geöffnet und nicht geschlossen</translation>
    </message>
    <message>
        <source>opinion or feeling{named}: that it was said can be checked</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>Meinung oder Gefühl{named}: zu prüfen ist, ob es gesagt wurde</translation>
    </message>
    <message>
        <source>opinions and predictions</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>Meinungen und Vorhersagen</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <extracomment>store/whole.py</extracomment>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>peripheral</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>am Rande</translation>
    </message>
    <message>
        <source>priorities</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>quoted after its speaker</source>
        <extracomment>detect/find.py</extracomment>
        <translation>nach dem Sprecher zitiert</translation>
    </message>
    <message>
        <source>quoted before its speaker</source>
        <extracomment>detect/find.py</extracomment>
        <translation>vor dem Sprecher zitiert</translation>
    </message>
    <message>
        <source>says what the headline says</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>sagt, was der Titel sagt</translation>
    </message>
    <message>
        <source>says who made a picture or a recording</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>nennt, von wem ein Bild oder eine Aufnahme stammt</translation>
    </message>
    <message>
        <source>signed under the quotation</source>
        <extracomment>detect/find.py</extracomment>
        <translation>unter dem Zitat genannt</translation>
    </message>
    <message>
        <source>somebody vouches for it</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>jemand steht dafür ein</translation>
    </message>
    <message>
        <source>speakers</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>split off by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>in der Prüfung abgetrennt</translation>
    </message>
    <message>
        <source>stands in the {part}</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>steht im Teil: {part}</translation>
    </message>
    <message>
        <source>states something with {listed}</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>nennt etwas mit {listed}</translation>
    </message>
    <message>
        <source>states that something is or was so</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>sagt, dass etwas ist oder war</translation>
    </message>
    <message>
        <source>substantive</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>wesentlich</translation>
    </message>
    <message>
        <source>superlatives</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>Superlative</translation>
    </message>
    <message>
        <source>that year</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation> jenes Jahres</translation>
    </message>
    <message>
        <source>the author&apos;s own judgement or advice</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>eigenes Urteil oder Rat des Autors</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>store/whole.py</extracomment>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>store/whole.py</extracomment>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk refused it</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>der Datenträger verweigerte es</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <extracomment>store/whole.py</extracomment>
        <translation>der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <source>the file is too large for that disk</source>
        <extracomment>store/whole.py</extracomment>
        <translation>die Datei ist zu groß für diesen Datenträger</translation>
    </message>
    <message>
        <source>the folder is not there, or you do not have permission</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>der Ordner ist nicht da, oder die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>the folder or file is not there (any more)</source>
        <extracomment>store/whole.py</extracomment>
        <translation>Ordner oder Datei gibt es nicht (mehr)</translation>
    </message>
    <message>
        <source>the second reader is somebody else than the checker</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>die Zweitlesung macht jemand anders als die Prüfung</translation>
    </message>
    <message>
        <source>the system refused</source>
        <extracomment>store/whole.py</extracomment>
        <translation>das System lehnte ab</translation>
    </message>
    <message>
        <source>the {turn} has to sign first</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>erst muss unterschreiben: {turn}</translation>
    </message>
    <message>
        <source>there are no initials to sign with</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>es gibt kein Kürzel zum Unterschreiben</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>titles</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>told without a source of its own</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>ohne eigene Quelle erzählt</translation>
    </message>
    <message>
        <source>you do not have permission</source>
        <extracomment>store/whole.py</extracomment>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>your quota on that disk is used up</source>
        <extracomment>store/whole.py</extracomment>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>{a} + {b} = {a1} votes, with {seats} seats.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>{a} + {b} = {a1} Stimmen, bei {seats} Sitzen.</translation>
    </message>
    <message>
        <source>{a} − {a1} = {a2}, not {margin}.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>{a} − {a1} = {a2}, nicht {margin}.</translation>
    </message>
    <message>
        <source>{begun} is {begun1} years after {ended}.</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>{begun} liegt {begun1} Jahre nach {ended}.</translation>
    </message>
    <message>
        <source>{day} is after the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation>{day} liegt nach dem Tag der Veröffentlichung, {published}.</translation>
    </message>
    <message>
        <source>{day} {day1} is a {weekdays}, not a {weekdays1}.</source>
        <extracomment>detect/consistency/time/weekday.py</extracomment>
        <translation>{day} {day1} ist ein {weekdays}, kein {weekdays1}.</translation>
    </message>
    <message>
        <source>{died} − {born} = {lived}, so {lived1} or {lived2}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{died} − {born} = {lived}, also {lived1} oder {lived2}, nicht {at}.</translation>
    </message>
    <message>
        <source>{first} is about {middle} {unit}, not {second}.</source>
        <extracomment>detect/consistency/arithmetic/conversions.py</extracomment>
        <translation>{first} sind etwa {middle} {unit}, nicht {second}.</translation>
    </message>
    <message>
        <source>{first} is {first1} years after {second}.</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>{first} liegt {first1} Jahre nach {second}.</translation>
    </message>
    <message>
        <source>{first} ÷ {second} = {first1}, not {times}.</source>
        <extracomment>detect/consistency/arithmetic/multiples.py</extracomment>
        <translation>{first} ÷ {second} = {first1}, nicht {times}.</translation>
    </message>
    <message>
        <source>{hidden} characters can&apos;t be seen on the page (white or invisible).</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>{hidden} Zeichen sind auf der Seite nicht zu sehen (weiß oder unsichtbar).</translation>
    </message>
    <message>
        <source>{hidden} characters of hidden text were left out.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>{hidden} Zeichen verborgenen Textes wurden weggelassen.</translation>
    </message>
    <message>
        <source>{host} can&apos;t prove that it is {host1}.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} kann nicht belegen, dass es {host1} ist.</translation>
    </message>
    <message>
        <source>{host} did not answer as a web server does.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} antwortete nicht wie ein Webserver.</translation>
    </message>
    <message>
        <source>{host} leads from a secure to an open connection ({host1}).</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} führt von einer sicheren zu einer offenen Verbindung ({host1}).</translation>
    </message>
    <message>
        <source>{host} sent the page packed as “{how}”.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} schickte die Seite gepackt als „{how}“.</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} brauchte zu lange für eine Antwort.</translation>
    </message>
    <message>
        <source>{match} is after the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation>{match} liegt nach dem Tag der Veröffentlichung, {published}.</translation>
    </message>
    <message>
        <source>{match} is told as after {match1}.</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>{match} wird als nach {match1} erzählt.</translation>
    </message>
    <message>
        <source>{new} % − {old} %: a difference of {points} percentage points, or {relative} percent; printed: {by}.</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>{new} % − {old} %: ein Unterschied von {points} Prozentpunkten oder {relative} Prozent; gedruckt: {by}.</translation>
    </message>
    <message>
        <source>{new} % − {old} %: a difference of {points} percentage points; printed: {said}.</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>{new} % − {old} %: ein Unterschied von {points} Prozentpunkten; gedruckt: {said}.</translation>
    </message>
    <message>
        <source>{new} ÷ {old} = {new1}, not {said}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>{new} ÷ {old} = {new1}, nicht {said}.</translation>
    </message>
    <message>
        <source>{new} − {new1} = {new2}, not {by}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>{new} − {new1} = {new2}, nicht {by}.</translation>
    </message>
    <message>
        <source>{now} − {then} = {now1} years, but {year} is {gap} years ago.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{now} − {then} = {now1} Jahre, aber {year} ist {gap} Jahre her.</translation>
    </message>
    <message>
        <source>{one} a {match} is {days} a {match1}, not {other}.</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>{one} je {match} sind {days} je {match1}, nicht {other}.</translation>
    </message>
    <message>
        <source>{other} ÷ {one} = {other1}, but {second} ÷ {first} = {second1}.</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation>{other} ÷ {one} = {other1}, aber {second} ÷ {first} = {second1}.</translation>
    </message>
    <message>
        <source>{part} ÷ {whole} = {whole1} %, not {share}.</source>
        <extracomment>detect/consistency/arithmetic/percent_of_whole.py</extracomment>
        <translation>{part} ÷ {whole} = {whole1} %, nicht {share}.</translation>
    </message>
    <message>
        <source>{place} is {opened} in its paragraph.</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>{place} ist im Absatz {opened}.</translation>
    </message>
    <message>
        <source>{plain_year} − {plain_year1} = {gap}, not {nth}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>{plain_year} − {plain_year1} = {gap}, nicht {nth}.</translation>
    </message>
    <message>
        <source>{said}: the page was not handed out.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{said}: Die Seite wurde nicht herausgegeben.</translation>
    </message>
    <message>
        <source>{share} is far from all.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>{share} ist weit entfernt von allen.</translation>
    </message>
    <message>
        <source>{share} is {most} than half.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>{share} ist {most} als die Hälfte.</translation>
    </message>
    <message>
        <source>{shown} = {more}, not {total}.</source>
        <extracomment>detect/consistency/arithmetic/totals.py</extracomment>
        <translation>{shown} = {more}, nicht {total}.</translation>
    </message>
    <message>
        <source>{shown}, not {time}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>{shown}, nicht {time}.</translation>
    </message>
    <message>
        <source>{total} ÷ {count} = {total1}, not {rate}.</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>{total} ÷ {count} = {total1}, nicht {rate}.</translation>
    </message>
    <message>
        <source>{total} ÷ {middle} = {middle1}, not {rate}.</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>{total} ÷ {middle} = {middle1}, nicht {rate}.</translation>
    </message>
    <message>
        <source>{year} − {born} = {lived}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{year} − {born} = {lived}, nicht {at}.</translation>
    </message>
    <message>
        <source>{year} − {born} = {years}, so {years1} or {years2}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{year} − {born} = {years}, also {years1} oder {years2}, nicht {at}.</translation>
    </message>
    <message>
        <source>{year} − {plain_year} = {gap}, not {nth}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>{year} − {plain_year} = {gap}, nicht {nth}.</translation>
    </message>
    <message>
        <source>“{bare}” is no part of a sum.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>„{bare}“ gehört in keine Rechnung.</translation>
    </message>
    <message>
        <source>“{before}”, but {day} is {gap} days {gap1} the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>„{before}“, aber {day} ist {gap} Tage {gap1} dem Tag der Veröffentlichung, {published}.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that Redpencil knows.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>„{encoding}“ ist keine Kodierung, die Redpencil kennt.</translation>
    </message>
    <message>
        <source>“{figure}” here, “{other}” in the body.</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>„{figure}“ hier, „{other}“ im Text.</translation>
    </message>
    <message>
        <source>“{figure}” is in the {where}, not in the body.</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>„{figure}“ steht nur hier: {where}, nicht im Text.</translation>
    </message>
    <message>
        <source>“{mine}” in the {where}, “{its}” in the body.</source>
        <extracomment>detect/consistency/repetition/places_told.py</extracomment>
        <translation>„{mine}“ hier ({where}), „{its}“ im Text.</translation>
    </message>
    <message>
        <source>“{name}” is a worksheet that was worked on; it was not replaced.</source>
        <extracomment>custody.py</extracomment>
        <translation>An „{name}“ wurde schon gearbeitet; es wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>“{name}” is no worksheet exported by Redpencil as JSON, or is damaged.</source>
        <extracomment>custody.py</extracomment>
        <translation>„{name}“ ist kein Prüfbogen, den Redpencil als JSON exportiert hat, oder er ist beschädigt.</translation>
    </message>
    <message>
        <source>“{span}” in the {where}, “{reading}” in the body.</source>
        <extracomment>detect/consistency/repetition/days_told.py</extracomment>
        <translation>„{span}“ hier ({where}), „{reading}“ im Text.</translation>
    </message>
    <message>
        <source>“{span}” is in the {where}, not below it.</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>„{span}“ steht nur hier: {where}, nicht darunter.</translation>
    </message>
    <message>
        <source>“{word}” is in the {where}, not below it.</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>„{word}“ steht nur hier: {where}, nicht darunter.</translation>
    </message>
    <message>
        <source>“{grave}” rests on {speaker} alone.</source>
        <extracomment>detect/consistency/attribution/anonymous.py</extracomment>
        <translation>„{grave}“ stützt sich allein auf {speaker}.</translation>
    </message>
    <message>
        <source>“{host}” is not on the public Internet: it was not asked.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>„{host}“ liegt nicht im öffentlichen Internet und wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>“{host}” was not found.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>„{host}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>“{key}” is not a format that Redpencil writes.</source>
        <extracomment>export/formats.py</extracomment>
        <translation>„{key}“ ist kein Format, das Redpencil schreibt.</translation>
    </message>
    <message>
        <source>“{known} {last}” and “{first} {last1}”.</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation>„{known} {last}“ und „{first} {last1}“.</translation>
    </message>
    <message>
        <source>“{language}” is no code of a language.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>„{language}“ ist kein Kürzel einer Sprache.</translation>
    </message>
    <message>
        <source>“{last}” before, “{figure}” here.</source>
        <extracomment>detect/consistency/repetition/figures_below.py</extracomment>
        <translation>„{last}“ vorher, „{figure}“ hier.</translation>
    </message>
    <message>
        <source>“{last}” comes before “{mention}”.</source>
        <extracomment>detect/consistency/names/first_reference.py</extracomment>
        <translation>„{last}“ kommt vor „{mention}“.</translation>
    </message>
    <message>
        <source>“{match}” has no source, charge or verdict near it.</source>
        <extracomment>detect/consistency/attribution/accused.py</extracomment>
        <translation>Bei „{match}“ stehen weder Quelle noch Anklage noch Urteil.</translation>
    </message>
    <message>
        <source>“{match}” with {a} against {b}.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>„{match}“ bei {a} gegen {b}.</translation>
    </message>
    <message>
        <source>“{match}”, but {old} → {new}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>„{match}“, aber {old} → {new}.</translation>
    </message>
    <message>
        <source>“{match}”, counted from {published}, is a {weekdays}, not a {match1}.</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>„{match}“, ab {published} gezählt, ist ein {weekdays}, kein {match1}.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {error}.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>„{name}“ ließ sich nicht löschen: {error}.</translation>
    </message>
    <message>
        <source>“{name}” declares a document type, which no office program writes.</source>
        <extracomment>intake/office/markup.py</extracomment>
        <translation>„{name}“ erklärt einen Dokumenttyp, was kein Büroprogramm schreibt.</translation>
    </message>
    <message>
        <source>“{name}” has more text than any article.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>„{name}“ hat mehr Text als jeder Artikel.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_paragraphs} paragraphs.</source>
        <extracomment>intake/office/body.py</extracomment>
        <translation>„{name}“ hat mehr als {most_paragraphs} Absätze.</translation>
    </message>
    <message>
        <source>“{name}” has no list of its chapters.</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation>„{name}“ hat kein Verzeichnis seiner Kapitel.</translation>
    </message>
    <message>
        <source>“{name}” has the same words as the draft that is open; nothing was changed.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>„{name}“ hat denselben Wortlaut wie die offene Fassung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” has too many groups to be an article.</source>
        <extracomment>intake/office/rtf.py</extracomment>
        <translation>„{name}“ hat zu viele Gruppen für einen Artikel.</translation>
    </message>
    <message>
        <source>“{name}” has {data} MB, more than any article.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>„{name}“ hat {data} MB, mehr als jeder Artikel.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} of pictures and no text: it looks scanned.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>„{name}“ hat {pages} mit Bildern und keinen Text: Es sieht gescannt aus.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} without any text that can be copied.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>„{name}“ hat {pages} ohne Text, der sich kopieren ließe.</translation>
    </message>
    <message>
        <source>“{name}” holds XML that is damaged or nested too deeply.</source>
        <extracomment>intake/office/markup.py</extracomment>
        <translation>„{name}“ enthält XML, das beschädigt oder zu tief verschachtelt ist.</translation>
    </message>
    <message>
        <source>“{name}” holds no page.</source>
        <extracomment>intake/mail/mhtml.py</extracomment>
        <translation>„{name}“ enthält keine Seite.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <extracomment>intake/clean.py</extracomment>
        <translation>„{name}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>“{name}” holds parts that overlap: it was tampered with.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>„{name}“ enthält Teile, die sich überlappen: Es wurde daran manipuliert.</translation>
    </message>
    <message>
        <source>“{name}” holds two parts of the same name: it was tampered with.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>„{name}“ enthält zwei Teile gleichen Namens: Es wurde daran manipuliert.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF without pages.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>„{name}“ ist ein PDF ohne Seiten.</translation>
    </message>
    <message>
        <source>“{name}” is a ZIP file, but not a document that Redpencil can read.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>„{name}“ ist eine ZIP-Datei, aber kein Dokument, das Redpencil lesen kann.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged Outlook message.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>„{name}“ ist eine beschädigte Outlook-Nachricht.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>„{name}“ ist ein beschädigtes PDF.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged rich text.</source>
        <extracomment>intake/office/rtf.py</extracomment>
        <translation>„{name}“ ist ein beschädigter RTF-Text.</translation>
    </message>
    <message>
        <source>“{name}” is a mail without words.</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation>„{name}“ ist eine Mail ohne Worte.</translation>
    </message>
    <message>
        <source>“{name}” is a redacted export, which can&apos;t be worked on.</source>
        <extracomment>custody.py</extracomment>
        <translation>„{name}“ ist ein geschwärzter Export, mit dem sich nicht arbeiten lässt.</translation>
    </message>
    <message>
        <source>“{name}” is a worksheet, not a draft.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>„{name}“ ist ein Prüfbogen, keine Fassung.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file without content.</source>
        <extracomment>intake/office/odt.py</extracomment>
        <translation>„{name}“ ist eine OpenDocument-Datei ohne Inhalt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and can&apos;t be opened; it was not changed.</source>
        <extracomment>store/package.py</extracomment>
        <translation>„{name}“ ist beschädigt und nicht zu öffnen; es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>„{name}“ ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or is no Word document; nothing was changed.</source>
        <extracomment>export/answers/package.py</extracomment>
        <translation>„{name}“ ist beschädigt oder kein Word-Dokument; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest} MB.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>„{name}“ ist größer als {largest} MB.</translation>
    </message>
    <message>
        <source>“{name}” is locked by its shop.</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation>„{name}“ ist vom Händler verschlossen.</translation>
    </message>
    <message>
        <source>“{name}” is neither a Word document nor a PDF.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>„{name}“ ist weder ein Word-Dokument noch ein PDF.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a mail.</source>
        <extracomment>intake/mail/mime.py</extracomment>
        <translation>„{name}“ ist zu tief verschachtelt für eine Mail.</translation>
    </message>
    <message>
        <source>“{name}” is no web archive, or a damaged one.</source>
        <extracomment>intake/webarchive.py</extracomment>
        <translation>„{name}“ ist kein Webarchiv, oder ein beschädigtes.</translation>
    </message>
    <message>
        <source>“{name}” is not a Redpencil worksheet.</source>
        <extracomment>workflow.py</extracomment>
        <translation>„{name}“ ist kein Redpencil-Prüfbogen.</translation>
    </message>
    <message>
        <source>“{name}” is not a text that Redpencil can read.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>„{name}“ ist kein Text, den Redpencil lesen kann.</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation>„{name}“ ist schon offen.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} on {host} has it since {since} (process {pid}).</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation>„{name}“ ist schon offen: {user} auf {host} hat es seit {since} (Prozess {pid}).</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>„{name}“ ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, no article.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>„{name}“ ist {what}, kein Artikel.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, which holds no article to read.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>„{name}“ ist {what} und enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>“{name}” is {what}.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>„{name}“ ist {what}.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a sheet may take.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>„{name}“ braucht mehr Speicher, als ein Bogen darf.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a worksheet may take.</source>
        <extracomment>store/door.py</extracomment>
        <translation>„{name}“ braucht mehr Speicher, als ein Prüfbogen darf.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than an article may take.</source>
        <extracomment>intake/door.py</extracomment>
        <translation>„{name}“ braucht mehr Speicher, als ein Artikel darf.</translation>
    </message>
    <message>
        <source>“{name}” {how}: that is no article.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>„{name}“ {how}: Das ist kein Artikel.</translation>
    </message>
    <message>
        <source>“{near}” and “{name}”.</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation>„{near}“ und „{name}“.</translation>
    </message>
    <message>
        <source>“{person}”, then “{pronoun}”.</source>
        <extracomment>detect/consistency/names/pronouns.py</extracomment>
        <translation>„{person}“, dann „{pronoun}“.</translation>
    </message>
    <message>
        <source>“{rank}” has {rank1} before it; named: {names}.</source>
        <extracomment>detect/consistency/arithmetic/ranking.py</extracomment>
        <translation>„{rank}“ hat {rank1} vor sich; genannt: {names}.</translation>
    </message>
    <message>
        <source>“{shown}” and “{shown1}”.</source>
        <extracomment>detect/consistency/names/titles.py</extracomment>
        <translation>„{shown}“ und „{shown1}“.</translation>
    </message>
    <message>
        <source>“{shown}” is no address of a page.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>„{shown}“ ist keine Adresse einer Seite.</translation>
    </message>
    <message>
        <source>“{split}” and “{split1}”.</source>
        <extracomment>detect/consistency/quotes/repeated.py</extracomment>
        <translation>„{split}“ und „{split1}“.</translation>
    </message>
    <message>
        <source>“{split}” is not in the text below.</source>
        <extracomment>detect/consistency/quotes/headline_quote.py</extracomment>
        <translation>„{split}“ steht nicht im Text darunter.</translation>
    </message>
    <message>
        <source>“{split}” is not in “{split1}”.</source>
        <extracomment>detect/consistency/quotes/partial.py</extracomment>
        <translation>„{split}“ steht nicht in „{split1}“.</translation>
    </message>
    <message>
        <source>“{tokens}” stands where a sign should.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>„{tokens}“ steht, wo ein Rechenzeichen sein sollte.</translation>
    </message>
    <message>
        <source>“{verb}”, but {shown} → {shown1}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>„{verb}“, aber {shown} → {shown1}.</translation>
    </message>
    <message>
        <source>“{what}” is nowhere in the worksheet’s notes or trail.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>„{what}“ steht nirgends in den Notizen oder im Protokoll des Prüfbogens.</translation>
    </message>
    <message>
        <source>“{what}” is {what1} %, not {share}.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>„{what}“ sind {what1} %, nicht {share}.</translation>
    </message>
    <message>
        <source>“{what}”: the month ends on the 31st.</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>„{what}“: Der Monat endet am 31.</translation>
    </message>
    <message>
        <source>“{what}”: the month ends on the {last}th{too_late}.</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>„{what}“: Der Monat endet am {last}.{too_late}</translation>
    </message>
    <message>
        <source>“{written}” leads on and on to other addresses.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>„{written}“ führt immer weiter zu anderen Adressen.</translation>
    </message>
</context>
</TS>
