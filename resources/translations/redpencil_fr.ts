<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Redpencil</name>
    <message>
        <source>A name or number, word for word</source>
        <extracomment>history_pane</extracomment>
        <translation>Un nom ou un numéro, mot pour mot</translation>
    </message>
    <message>
        <source>A printed quotation against a transcript</source>
        <extracomment>actions</extracomment>
        <translation>Une citation imprimée face à la transcription</translation>
    </message>
    <message>
        <source>About this worksheet</source>
        <extracomment>header_pane</extracomment>
        <translation>À propos de cette fiche</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>EditorCall</extracomment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Add attribution</source>
        <extracomment>labels</extracomment>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Add claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Ajouter un fait</translation>
    </message>
    <message>
        <source>Add contact</source>
        <extracomment>contact_log</extracomment>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Add source</source>
        <extracomment>evidence_more</extracomment>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>evidence_form</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <extracomment>bars</extracomment>
        <translation>Adresse de l’article</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>languages</extracomment>
        <translation>afrikaans</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>Agreement</extracomment>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Albanian</source>
        <extracomment>languages</extracomment>
        <translation>albanais</translation>
    </message>
    <message>
        <source>All claims marked</source>
        <extracomment>Fate</extracomment>
        <translation>Tous les faits marqués</translation>
    </message>
    <message>
        <source>All elements of this claim are ticked.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Tous les éléments de ce fait sont cochés.</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>attaching</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Amharic</source>
        <extracomment>languages</extracomment>
        <translation>amharique</translation>
    </message>
    <message>
        <source>Answers of the sheet</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Réponses de la fiche</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>languages</extracomment>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <extracomment>encodings</extracomment>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>SourceKind</extracomment>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Archived at</source>
        <extracomment>evidence_more</extracomment>
        <translation>Archivé à</translation>
    </message>
    <message>
        <source>Armenian</source>
        <extracomment>languages</extracomment>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>desk</extracomment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles and worksheets</source>
        <extracomment>files</extracomment>
        <translation>Articles et fiches</translation>
    </message>
    <message>
        <source>As it was before its tracked changes</source>
        <extracomment>bars</extracomment>
        <translation>Comme avant ses modifications suivies</translation>
    </message>
    <message>
        <source>As listed</source>
        <extracomment>export_panel</extracomment>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>general</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>questions</extracomment>
        <translation>Reposer la question</translation>
    </message>
    <message>
        <source>Assign claims</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Confier des faits</translation>
    </message>
    <message>
        <source>Assign selected claims</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Confier les faits choisis</translation>
    </message>
    <message>
        <source>Assigned editor</source>
        <extracomment>Seat</extracomment>
        <translation>Rédaction en chef</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>past</extracomment>
        <translation>Confié à</translation>
    </message>
    <message>
        <source>Attach file</source>
        <extracomment>attaching</extracomment>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Attach file as evidence…</source>
        <extracomment>actions</extracomment>
        <translation>Joindre un fichier comme preuve…</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <extracomment>evidence_more</extracomment>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Author’s main worry</source>
        <extracomment>header_pane</extracomment>
        <translation>Ce qui inquiète le plus l’auteur</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <extracomment>languages</extracomment>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <extracomment>encodings</extracomment>
        <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
        <source>Bangla</source>
        <extracomment>languages</extracomment>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Basque</source>
        <extracomment>languages</extracomment>
        <translation>basque</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>claim_editor</extracomment>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>claim_strips</extracomment>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <extracomment>languages</extracomment>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>SourceKind</extracomment>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>languages</extracomment>
        <translation>bosniaque</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>languages</extracomment>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Burmese</source>
        <extracomment>languages</extracomment>
        <translation>birman</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>merge_pane</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Carry everything found over to the new draft</source>
        <extracomment>actions</extracomment>
        <translation>Reporter tout ce qui a été trouvé dans la nouvelle version</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>languages</extracomment>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <extracomment>encodings</extracomment>
        <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <extracomment>encodings</extracomment>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>labels</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change to</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Changed…</source>
        <extracomment>elements_strip</extracomment>
        <translation>Modifié…</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>languages</extracomment>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <extracomment>encodings</extracomment>
        <translation>Chinois (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <extracomment>encodings</extracomment>
        <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
        <source>Choose a claim first: the file is evidence for it.</source>
        <extracomment>attaching</extracomment>
        <translation>Choisissez d’abord un fait : le fichier en est la preuve.</translation>
    </message>
    <message>
        <source>Choose a claim with a quotation to compare it with what was said.</source>
        <extracomment>quote_desk</extracomment>
        <translation>Choisissez un fait avec une citation pour la comparer à ce qui a été dit.</translation>
    </message>
    <message>
        <source>Choose the other copy…</source>
        <extracomment>merge_pane</extracomment>
        <translation>Choisir l’autre copie…</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>claim_table</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>claim_list</extracomment>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Claims marked</source>
        <extracomment>coverage</extracomment>
        <translation>Faits marqués</translation>
    </message>
    <message>
        <source>Claims open</source>
        <extracomment>Fate</extracomment>
        <translation>Faits ouverts</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>bars</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>palette</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>palette</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>claim_editor</extracomment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Confidence …</source>
        <extracomment>claim_editor</extracomment>
        <translation>Certitude …</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Finding</extracomment>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Confirmed with qualification</source>
        <extracomment>Finding</extracomment>
        <translation>Confirmé avec réserve</translation>
    </message>
    <message>
        <source>Confirms</source>
        <extracomment>Stance</extracomment>
        <translation>Confirme</translation>
    </message>
    <message>
        <source>Conflicting sources</source>
        <extracomment>Finding</extracomment>
        <translation>Sources contradictoires</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>contact_log</extracomment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Context only</source>
        <extracomment>Stance</extracomment>
        <translation>Contexte seulement</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <extracomment>Finding</extracomment>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <extracomment>Stance</extracomment>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>crash</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Outcome</extracomment>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>claim_editor</extracomment>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Could not verify</source>
        <extracomment>Finding</extracomment>
        <translation>Invérifiable</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>languages</extracomment>
        <translation>croate</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>labels</extracomment>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <extracomment>encodings</extracomment>
        <translation>Cyrillique (DOS)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <extracomment>encodings</extracomment>
        <translation>Cyrillique (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <extracomment>encodings</extracomment>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <extracomment>encodings</extracomment>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>languages</extracomment>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>languages</extracomment>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>general</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>SourceKind</extracomment>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Roll</extracomment>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>header_pane</extracomment>
        <translation>Bouclage</translation>
    </message>
    <message>
        <source>Decided because</source>
        <extracomment>correction_form</extracomment>
        <translation>Décidé parce que</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Outcome</extracomment>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ask</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Supprimer le fait</translation>
    </message>
    <message>
        <source>Delete worksheet…</source>
        <extracomment>actions</extracomment>
        <translation>Supprimer la fiche…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>kept</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>claim_editor</extracomment>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Disagree</source>
        <extracomment>Agreement</extracomment>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Disputes</source>
        <extracomment>Outcome</extracomment>
        <translation>Conteste</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>SourceKind</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document, person, page …</source>
        <extracomment>evidence_form</extracomment>
        <translation>Document, personne, page …</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>draft_pane</extracomment>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Drawing the first pages…</source>
        <extracomment>export_preview</extracomment>
        <translation>Mise en page des premières pages…</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>draft_pane</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Drop an article here, open a file, or paste. Nothing leaves this computer unless you open an address.</source>
        <extracomment>empty</extracomment>
        <translation>Déposez un article ici, ouvrez un fichier ou collez. Rien ne quitte cet ordinateur tant que vous n’ouvrez pas d’adresse.</translation>
    </message>
    <message>
        <source>Drop claim</source>
        <extracomment>draft_pane</extracomment>
        <translation>Abandonner le fait</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>languages</extracomment>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>source_fields</extracomment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Earlier versions of this worksheet, and edits that are in no file.</source>
        <extracomment>kept</extracomment>
        <translation>États antérieurs de cette fiche, et modifications qui ne sont dans aucun fichier.</translation>
    </message>
    <message>
        <source>Earlier versions, and edits that are in no file yet</source>
        <extracomment>actions</extracomment>
        <translation>États antérieurs, et modifications qui ne sont encore dans aucun fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>actions</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <extracomment>actions</extracomment>
        <translation>Modifier le fait</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation>Modifier la preuve</translation>
    </message>
    <message>
        <source>Edit source</source>
        <extracomment>sources_pane</extracomment>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Edit sum</source>
        <extracomment>sum_field</extracomment>
        <translation>Modifier le calcul</translation>
    </message>
    <message>
        <source>Editor</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Rédaction en chef</translation>
    </message>
    <message>
        <source>Editor’s decision</source>
        <extracomment>past</extracomment>
        <translation>Décision de la rédaction en chef</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <extracomment>bars</extracomment>
        <translation>Encodage du texte</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>languages</extracomment>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <extracomment>languages</extracomment>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>languages</extracomment>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <extracomment>actions</extracomment>
        <translation>Chaque commande par son nom</translation>
    </message>
    <message>
        <source>Every sentence and what became of it</source>
        <extracomment>actions</extracomment>
        <translation>Chaque phrase et ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>Every sentence has been looked at.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Chaque phrase a été regardée.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>claim_editor</extracomment>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Exact words</source>
        <extracomment>evidence_form</extracomment>
        <translation>Mots exacts</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export_panel</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export worksheet</source>
        <extracomment>sheets</extracomment>
        <translation>Exporter la fiche</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>export_panel</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>actions</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Filipino</source>
        <extracomment>languages</extracomment>
        <translation>tagalog</translation>
    </message>
    <message>
        <source>Filled-in sheets</source>
        <extracomment>sheets</extracomment>
        <translation>Fiches remplies</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>roster_pane</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <extracomment>actions</extracomment>
        <translation>Filtrer les faits</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <extracomment>hints</extracomment>
        <translation>Filtrer les faits</translation>
    </message>
    <message>
        <source>Filter the roster</source>
        <extracomment>roster_pane</extracomment>
        <translation>Filtrer le répertoire</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>actions</extracomment>
        <translation>Chercher une commande…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>find_bar</extracomment>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Find out the encoding</source>
        <extracomment>bars</extracomment>
        <translation>Reconnaître l’encodage</translation>
    </message>
    <message>
        <source>Find out the language</source>
        <extracomment>bars</extracomment>
        <translation>Reconnaître la langue</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Finding still stands</source>
        <extracomment>actions</extracomment>
        <translation>Le constat tient toujours</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>languages</extracomment>
        <translation>finnois</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <extracomment>export_preview</extracomment>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>First pages of the file</source>
        <extracomment>export_preview</extracomment>
        <translation>Premières pages du fichier</translation>
    </message>
    <message>
        <source>Form to fill in on screen</source>
        <extracomment>export_panel</extracomment>
        <translation>Formulaire à remplir à l’écran</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>export_panel</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>languages</extracomment>
        <translation>français</translation>
    </message>
    <message>
        <source>Further evidence</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Autre preuve</translation>
    </message>
    <message>
        <source>Galician</source>
        <extracomment>languages</extracomment>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Galley</source>
        <extracomment>actions</extracomment>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Galley, wide margin</source>
        <extracomment>export_panel</extracomment>
        <translation>Épreuve à grande marge</translation>
    </message>
    <message>
        <source>Galley: the article</source>
        <extracomment>galley</extracomment>
        <translation>Épreuve : l’article</translation>
    </message>
    <message>
        <source>Georgian</source>
        <extracomment>languages</extracomment>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>languages</extracomment>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Get one page from the network, after telling you who is asked</source>
        <extracomment>actions</extracomment>
        <translation>Prendre une page sur le réseau, après avoir dit à qui elle est demandée</translation>
    </message>
    <message>
        <source>Get the page</source>
        <extracomment>bars</extracomment>
        <translation>Prendre la page</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>actions</extracomment>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>languages</extracomment>
        <translation>grec</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <extracomment>encodings</extracomment>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <extracomment>languages</extracomment>
        <translation>goudjarati</translation>
    </message>
    <message>
        <source>Hausa</source>
        <extracomment>languages</extracomment>
        <translation>haoussa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>languages</extracomment>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <extracomment>encodings</extracomment>
        <translation>Hébreu (Windows-1255)</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>help</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Confidence</extracomment>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>languages</extracomment>
        <translation>hindi</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>history_pane</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>labels</extracomment>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>contact_log</extracomment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>languages</extracomment>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <extracomment>languages</extracomment>
        <translation>islandais</translation>
    </message>
    <message>
        <source>In grey, as a black-and-white printer shows it</source>
        <extracomment>export_preview</extracomment>
        <translation>En gris, comme l’imprime une imprimante noir et blanc</translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>InterviewForm</extracomment>
        <translation>En personne</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In their words</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Dans ses termes</translation>
    </message>
    <message>
        <source>Independence group</source>
        <extracomment>evidence_more</extracomment>
        <translation>Groupe d’indépendance</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>languages</extracomment>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Initials</source>
        <extracomment>claim_strips</extracomment>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Initials </source>
        <extracomment>tools</extracomment>
        <translation>Initiales </translation>
    </message>
    <message>
        <source>Interests</source>
        <extracomment>source_fields</extracomment>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Interview on</source>
        <extracomment>source_fields</extracomment>
        <translation>Entretien le</translation>
    </message>
    <message>
        <source>Irish</source>
        <extracomment>languages</extracomment>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>It still stands</source>
        <extracomment>claim_strips</extracomment>
        <translation>Il tient toujours</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>languages</extracomment>
        <translation>italien</translation>
    </message>
    <message>
        <source>Its file, history and earlier versions on this computer are deleted for good. Copies elsewhere, and blocks that a disk has set aside, are out of reach.</source>
        <extracomment>saving</extracomment>
        <translation>Son fichier, son historique et ses états antérieurs sur cet ordinateur sont supprimés pour de bon. Les copies ailleurs et les blocs qu’un disque a mis de côté sont hors d’atteinte.</translation>
    </message>
    <message>
        <source>Its file, history and versions, for good</source>
        <extracomment>actions</extracomment>
        <translation>Fichier, historique et états, pour de bon</translation>
    </message>
    <message>
        <source>Its words are not in the new draft</source>
        <extracomment>Lost</extracomment>
        <translation>Ses mots ne sont pas dans la nouvelle version</translation>
    </message>
    <message>
        <source>Its words in</source>
        <extracomment>export_panel</extracomment>
        <translation>Ses mots en</translation>
    </message>
    <message>
        <source>Its words stand in several places</source>
        <extracomment>Lost</extracomment>
        <translation>Ses mots sont à plusieurs endroits</translation>
    </message>
    <message>
        <source>Its words stand only in another sentence</source>
        <extracomment>Lost</extracomment>
        <translation>Ses mots ne sont que dans une autre phrase</translation>
    </message>
    <message>
        <source>Its working store, history and versions on this computer are deleted for good. Its file, if it has one, stays. Delete them?</source>
        <extracomment>kept</extracomment>
        <translation>Son espace de travail, son historique et ses états sur cet ordinateur sont supprimés pour de bon. Son fichier, s’il existe, reste. Supprimer ?</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>languages</extracomment>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <extracomment>encodings</extracomment>
        <translation>Japonais (EUC)</translation>
    </message>
    <message>
        <source>Japanese (ISO 2022)</source>
        <extracomment>encodings</extracomment>
        <translation>Japonais (ISO 2022)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <extracomment>encodings</extracomment>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Kannada</source>
        <extracomment>languages</extracomment>
        <translation>kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <extracomment>languages</extracomment>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Mark, status, priority, types and who, for all that are chosen</source>
        <extracomment>actions</extracomment>
        <translation>Marque, état, priorité, types et qui, pour tous ceux qui sont choisis</translation>
    </message>
    <message>
        <source>Marked by</source>
        <extracomment>hints</extracomment>
        <translation>Marqué par</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Attribution</extracomment>
        <translation>Autres médias</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>more_form</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>More about this claim</source>
        <extracomment>claim_editor</extracomment>
        <translation>Plus sur ce fait</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <extracomment>saved</extracomment>
        <translation>Nom de ce filtre</translation>
    </message>
    <message>
        <source>Name of who is asked</source>
        <extracomment>query_form</extracomment>
        <translation>Nom de qui est interrogé</translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>Attribution</extracomment>
        <translation>Nommé</translation>
    </message>
    <message>
        <source>New in this draft</source>
        <extracomment>hints</extracomment>
        <translation>Nouveau dans cette version</translation>
    </message>
    <message>
        <source>Next element changed…</source>
        <extracomment>actions</extracomment>
        <translation>Élément suivant modifié…</translation>
    </message>
    <message>
        <source>Next sentence the draft changed</source>
        <extracomment>actions</extracomment>
        <translation>Phrase suivante que la version a modifiée</translation>
    </message>
    <message numerus="yes">
        <source>No font for {script} was found: %n characters are printed as □.</source>
        <extracomment>labels</extracomment>
        <translation>
            <numerusform>Aucune police trouvée pour {script}&#xa0;: %n caractère est imprimé comme □.</numerusform>
            <numerusform>Aucune police trouvée pour {script}&#xa0;: %n caractères sont imprimés comme □.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Harm</extracomment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>query_form</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sent now</source>
        <extracomment>query_form</extracomment>
        <translation>Envoyé à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Set %n claims to priority {level}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Mettre %n fait en priorité {level}</numerusform>
            <numerusform>Mettre %n faits en priorité {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n claims to {status}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Mettre %n fait à «&#xa0;{status}&#xa0;»</numerusform>
            <numerusform>Mettre %n faits à «&#xa0;{status}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Set rating</source>
        <extracomment>rating_field</extracomment>
        <translation>Donner une note</translation>
    </message>
    <message>
        <source>Set status to {status}</source>
        <extracomment>closing_strip</extracomment>
        <translation>Mettre l’état à «&#xa0;{status}&#xa0;»</translation>
    </message>
    <message>
        <source>Set types</source>
        <extracomment>types_field</extracomment>
        <translation>Choisir les types</translation>
    </message>
    <message>
        <source>Show or hide, in the galley, what the newest draft changed</source>
        <extracomment>actions</extracomment>
        <translation>Montrer ou cacher, dans l’épreuve, ce que la dernière version a modifié</translation>
    </message>
    <message>
        <source>Show these claims</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Montrer ces faits</translation>
    </message>
    <message>
        <source>Single source</source>
        <extracomment>saved</extracomment>
        <translation>Source unique</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <extracomment>hints</extracomment>
        <translation>Il manque encore quelque chose</translation>
    </message>
    <message>
        <source>Something went wrong inside Redpencil.</source>
        <extracomment>crash</extracomment>
        <translation>Quelque chose s’est mal passé dans Redpencil.</translation>
    </message>
    <message>
        <source>Sort by evidence</source>
        <extracomment>actions</extracomment>
        <translation>Trier par preuves</translation>
    </message>
    <message>
        <source>Sort by mark</source>
        <extracomment>actions</extracomment>
        <translation>Trier par marque</translation>
    </message>
    <message>
        <source>Sort by place in the article</source>
        <extracomment>actions</extracomment>
        <translation>Trier par place dans l’article</translation>
    </message>
    <message>
        <source>Sort by priority</source>
        <extracomment>actions</extracomment>
        <translation>Trier par priorité</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <extracomment>actions</extracomment>
        <translation>Trier par état</translation>
    </message>
    <message>
        <source>Sort by types</source>
        <extracomment>actions</extracomment>
        <translation>Trier par types</translation>
    </message>
    <message>
        <source>Sort by who checks</source>
        <extracomment>actions</extracomment>
        <translation>Trier par vérificateur</translation>
    </message>
    <message>
        <source>Sort by who says so</source>
        <extracomment>actions</extracomment>
        <translation>Trier par locuteur</translation>
    </message>
    <message>
        <source>Sort by words</source>
        <extracomment>actions</extracomment>
        <translation>Trier par mots</translation>
    </message>
    <message>
        <source>State of the claim</source>
        <extracomment>hints</extracomment>
        <translation>Situation du fait</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>claim_table</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Still open: {what}.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Encore ouvert&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Take mark of claim {n} back</source>
        <extracomment>claim_editor</extracomment>
        <translation>Retirer la marque du fait {n}</translation>
    </message>
    <message numerus="yes">
        <source>Take {type} from %n claims</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Ôter {type} à %n fait</numerusform>
            <numerusform>Ôter {type} à %n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>The last edit is on the screen only: save the worksheet elsewhere now.</source>
        <extracomment>crash</extracomment>
        <translation>La dernière modification n’est qu’à l’écran&#xa0;: enregistrez la fiche ailleurs maintenant.</translation>
    </message>
    <message>
        <source>The second reader disagrees</source>
        <extracomment>hints</extracomment>
        <translation>La seconde lecture n’est pas d’accord</translation>
    </message>
    <message>
        <source>The whole history</source>
        <extracomment>past</extracomment>
        <translation>Tout l’historique</translation>
    </message>
    <message>
        <source>Tick “{words}”</source>
        <extracomment>checklist</extracomment>
        <translation>Cocher «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>query_form</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>To be checked again</source>
        <extracomment>hints</extracomment>
        <translation>À revérifier</translation>
    </message>
    <message>
        <source>Told by participant</source>
        <extracomment>Basis</extracomment>
        <translation>Raconté par un participant</translation>
    </message>
    <message>
        <source>Told second-hand</source>
        <extracomment>Basis</extracomment>
        <translation>De seconde main</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>claim_editor</extracomment>
        <translation>Types</translation>
    </message>
    <message>
        <source>Types: {types}</source>
        <extracomment>types_field</extracomment>
        <translation>Types&#xa0;: {types}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Basis</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <extracomment>Attribution</extracomment>
        <translation>Non nommé</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <extracomment>saved</extracomment>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Untick “{words}”</source>
        <extracomment>checklist</extracomment>
        <translation>Décocher «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Usual type</source>
        <extracomment>actions</extracomment>
        <translation>Caractères habituels</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>view_bar</extracomment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Waiting on {who}: {n}</source>
        <extracomment>ledger_pane</extracomment>
        <translation>En attente de {who}&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Waiting on {who}: {n}, due {day}</source>
        <extracomment>ledger_pane</extracomment>
        <translation>En attente de {who}&#xa0;: {n}, pour le {day}</translation>
    </message>
    <message>
        <source>Waive next element…</source>
        <extracomment>actions</extracomment>
        <translation>Dispenser l’élément suivant…</translation>
    </message>
    <message>
        <source>Waive “{words}”</source>
        <extracomment>elements_strip</extracomment>
        <translation>Dispenser «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>What is on the screen is kept as a copy in {path}.</source>
        <extracomment>crash</extracomment>
        <translation>Ce qui est à l’écran est gardé en copie dans {path}.</translation>
    </message>
    <message>
        <source>What the next element was changed to</source>
        <extracomment>actions</extracomment>
        <translation>Par quoi l’élément suivant a été remplacé</translation>
    </message>
    <message>
        <source>Which sentences</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Quelles phrases</translation>
    </message>
    <message>
        <source>With a mark</source>
        <extracomment>hints</extracomment>
        <translation>Avec une marque</translation>
    </message>
    <message>
        <source>With the reason why it need not be ticked</source>
        <extracomment>actions</extracomment>
        <translation>Avec la raison pour laquelle il n’est pas à cocher</translation>
    </message>
    <message>
        <source>Without a mark</source>
        <extracomment>hints</extracomment>
        <translation>Sans marque</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <extracomment>hints</extracomment>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <extracomment>Basis</extracomment>
        <translation>Vu soi-même</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>past</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words, or is:, mark:, status:, priority:, type:, speaker:, for:, by:. A minus before one turns it round. Down shows them all.</source>
        <extracomment>hints</extracomment>
        <translation>Mots, ou is:, mark:, status:, priority:, type:, speaker:, for:, by:. Un moins devant inverse. La flèche bas les montre tous.</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <extracomment>status</extracomment>
        <translation>Écriture du fichier …</translation>
    </message>
    <message>
        <source>Your house does not use this mark.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Votre maison n’utilise pas cette marque.</translation>
    </message>
    <message>
        <source>a source</source>
        <extracomment>Whom</extracomment>
        <translation>une source</translation>
    </message>
    <message>
        <source>an element is not ticked</source>
        <extracomment>Want</extracomment>
        <translation>un élément n’est pas coché</translation>
    </message>
    <message>
        <source>an expert</source>
        <extracomment>Whom</extracomment>
        <translation>un expert</translation>
    </message>
    <message>
        <source>being written to the file …</source>
        <extracomment>status</extracomment>
        <translation>en cours d’écriture dans le fichier …</translation>
    </message>
    <message>
        <source>credit</source>
        <extracomment>Part</extracomment>
        <translation>crédit</translation>
    </message>
    <message>
        <source>evidence has no locator</source>
        <extracomment>Want</extracomment>
        <translation>une preuve n’a pas d’emplacement</translation>
    </message>
    <message>
        <source>evidence {n} has no locator</source>
        <extracomment>labels</extracomment>
        <translation>la preuve {n} n’a pas d’emplacement</translation>
    </message>
    <message>
        <source>evidence {n}, “{words}”, has no locator</source>
        <extracomment>labels</extracomment>
        <translation>la preuve {n}, «&#xa0;{words}&#xa0;», n’a pas d’emplacement</translation>
    </message>
    <message>
        <source>it has no evidence</source>
        <extracomment>Want</extracomment>
        <translation>il n’a pas de preuve</translation>
    </message>
    <message>
        <source>it has no finding</source>
        <extracomment>Want</extracomment>
        <translation>il n’a pas de constat</translation>
    </message>
    <message>
        <source>it has no mark</source>
        <extracomment>Want</extracomment>
        <translation>il n’a pas de marque</translation>
    </message>
    <message>
        <source>it has too few independent sources</source>
        <extracomment>Want</extracomment>
        <translation>il a trop peu de sources indépendantes</translation>
    </message>
    <message>
        <source>it has {n} of {needed} independent sources</source>
        <extracomment>labels</extracomment>
        <translation>il a {n} sources indépendantes sur {needed}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>Whom</extracomment>
        <translation>personne de nommé</translation>
    </message>
    <message>
        <source>the author</source>
        <extracomment>Whom</extracomment>
        <translation>l’auteur</translation>
    </message>
    <message>
        <source>{keys} belongs to every text field. Choose other keys.</source>
        <extracomment>keymap</extracomment>
        <translation>{keys} appartient à tout champ de texte. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{keys} is “{action}” already. Choose others, or change that first.</source>
        <extracomment>keymap</extracomment>
        <translation>{keys} est déjà «&#xa0;{action}&#xa0;». Choisissez-en d’autres, ou changez d’abord cela.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <extracomment>saving</extracomment>
        <translation>{name} est supprimé.</translation>
    </message>
    <message>
        <source>{name} is open already, here.</source>
        <extracomment>files</extracomment>
        <translation>{name} est déjà ouvert, ici.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <extracomment>house</extracomment>
        <translation>{name}, copie</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n edits are in no file, kept {when}</source>
        <extracomment>kept</extracomment>
        <translation>
            <numerusform>{name} : %n modification n’est dans aucun fichier, gardée {when}</numerusform>
            <numerusform>{name} : %n modifications ne sont dans aucun fichier, gardées {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <extracomment>find_bar</extracomment>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{seat} (initials)</source>
        <extracomment>header_pane</extracomment>
        <translation>{seat} (initiales)</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claims</source>
        <extracomment>claim_list</extracomment>
        <translation>
            <numerusform>{shown} sur %n fait</numerusform>
            <numerusform>{shown} sur %n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>{trouble} A version is kept from {when}.</source>
        <extracomment>kept</extracomment>
        <translation>{trouble} Un état est gardé du {when}.</translation>
    </message>
    <message>
        <source>{trouble} All that was done here is kept on this computer.</source>
        <extracomment>kept</extracomment>
        <translation>{trouble} Tout ce qui a été fait ici est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{who}: {claims}, {left} left</source>
        <extracomment>signoff_pane</extracomment>
        <translation>{who} : {claims}, reste {left}</translation>
    </message>
    <message>
        <source>{words}

Listed because: {why}</source>
        <extracomment>claim_table</extracomment>
        <translation>{words}

Relevé parce que : {why}</translation>
    </message>
    <message>
        <source>“{words}” is changed to:</source>
        <extracomment>elements_strip</extracomment>
        <translation>«&#xa0;{words}&#xa0;» est remplacé par&#xa0;:</translation>
    </message>
    <message>
        <source>“{words}” is not ticked</source>
        <extracomment>labels</extracomment>
        <translation>«&#xa0;{words}&#xa0;» n’est pas coché</translation>
    </message>
    <message>
        <source>“{words}” need not be ticked, because:</source>
        <extracomment>elements_strip</extracomment>
        <translation>«&#xa0;{words}&#xa0;» n’est pas à cocher, parce que&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>… %n more</source>
        <extracomment>history_pane</extracomment>
        <translation>
            <numerusform>… %n de plus</numerusform>
            <numerusform>… %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n sentences unchanged</source>
        <extracomment>diff_view</extracomment>
        <translation>
            <numerusform>… %n phrase inchangée</numerusform>
            <numerusform>… %n phrases inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a file in the worksheet, for the chosen claim</source>
        <extracomment>actions</extracomment>
        <translation>Garder un fichier dans la fiche, pour le fait choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are not in it: no finding, or nobody is named who says so.</source>
        <extracomment>labels</extracomment>
        <translation>
            <numerusform>%n fait n’y est pas&#xa0;: sans constat, ou sans nom de qui le dit.</numerusform>
            <numerusform>%n faits n’y sont pas&#xa0;: sans constat, ou sans nom de qui le dit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims chosen</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>%n fait choisi</numerusform>
            <numerusform>%n faits choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>find_bar</extracomment>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>restent %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the author’s word</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n sur la foi de l’auteur</numerusform>
            <numerusform>%n sur la foi de l’auteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs outside the article are folded: click to read</source>
        <extracomment>text</extracomment>
        <translation>
            <numerusform>%n paragraphe hors de l’article est replié&#xa0;: cliquez pour le lire</numerusform>
            <numerusform>%n paragraphes hors de l’article sont repliés&#xa0;: cliquez pour les lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n sans preuve</numerusform>
            <numerusform>%n sans preuve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with one source</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n avec une seule source</numerusform>
            <numerusform>%n avec une seule source</numerusform>
        </translation>
    </message>
    <message>
        <source>A check asks about it</source>
        <extracomment>hints</extracomment>
        <translation>Un contrôle pose la question</translation>
    </message>
    <message>
        <source>A report without any words of yours is in {path}.</source>
        <extracomment>crash</extracomment>
        <translation>Un rapport sans aucun de vos mots se trouve dans {path}.</translation>
    </message>
    <message>
        <source>Keep finding</source>
        <extracomment>claim_strips</extracomment>
        <translation>Garder le constat</translation>
    </message>
    <message>
        <source>Keep the words said as evidence</source>
        <extracomment>quote_desk</extracomment>
        <translation>Garder les mots dits comme preuve</translation>
    </message>
    <message>
        <source>Keep words said</source>
        <extracomment>quote_desk</extracomment>
        <translation>Garder les mots dits</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>kept</extracomment>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Kept on this computer…</source>
        <extracomment>actions</extracomment>
        <translation>Gardé sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>help</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Khmer</source>
        <extracomment>languages</extracomment>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>sources_pane</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <extracomment>languages</extracomment>
        <translation>kinyarwanda</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>labels</extracomment>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <extracomment>encodings</extracomment>
        <translation>Coréen (Windows-949)</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <extracomment>languages</extracomment>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>bars</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lao</source>
        <extracomment>languages</extracomment>
        <translation>lao</translation>
    </message>
    <message>
        <source>Larger type</source>
        <extracomment>actions</extracomment>
        <translation>Caractères plus grands</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>languages</extracomment>
        <translation>letton</translation>
    </message>
    <message>
        <source>Law</source>
        <extracomment>SourceKind</extracomment>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Role</extracomment>
        <translation>Piste seulement</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>actions</extracomment>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Ledger: every sentence</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Registre : chaque phrase</translation>
    </message>
    <message>
        <source>Legal reader</source>
        <extracomment>Seat</extracomment>
        <translation>Lecture juridique</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>general</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like sentences: choose one</source>
        <extracomment>draft_pane</extracomment>
        <translation>Phrases semblables : choisir</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>actions</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List the selected words as a claim</source>
        <extracomment>actions</extracomment>
        <translation>Relever les mots choisis comme fait</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>languages</extracomment>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Load next draft…</source>
        <extracomment>draft_pane</extracomment>
        <translation>Charger la version suivante…</translation>
    </message>
    <message>
        <source>Locator</source>
        <extracomment>evidence_form</extracomment>
        <translation>Où exactement</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Confidence</extracomment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <extracomment>languages</extracomment>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <extracomment>languages</extracomment>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <extracomment>languages</extracomment>
        <translation>malais</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <extracomment>languages</extracomment>
        <translation>malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <extracomment>languages</extracomment>
        <translation>maltais</translation>
    </message>
    <message>
        <source>Marathi</source>
        <extracomment>languages</extracomment>
        <translation>marathi</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Mark OK</source>
        <extracomment>actions</extracomment>
        <translation>Marque : OK</translation>
    </message>
    <message>
        <source>Mark add attribution</source>
        <extracomment>actions</extracomment>
        <translation>Marque : Attribuer</translation>
    </message>
    <message>
        <source>Mark change</source>
        <extracomment>actions</extracomment>
        <translation>Marque : Modifier</translation>
    </message>
    <message>
        <source>Mark cut</source>
        <extracomment>actions</extracomment>
        <translation>Marque : Couper</translation>
    </message>
    <message>
        <source>Mark hold</source>
        <extracomment>actions</extracomment>
        <translation>Marque : Retenir</translation>
    </message>
    <message>
        <source>Mark on author</source>
        <extracomment>actions</extracomment>
        <translation>Marque : Sur la foi de l’auteur</translation>
    </message>
    <message>
        <source>Mark qualify</source>
        <extracomment>actions</extracomment>
        <translation>Marque : Nuancer</translation>
    </message>
    <message>
        <source>Mark query author</source>
        <extracomment>actions</extracomment>
        <translation>Marque : Demander à l’auteur</translation>
    </message>
    <message>
        <source>Mark query source</source>
        <extracomment>actions</extracomment>
        <translation>Marque : Demander à la source</translation>
    </message>
    <message>
        <source>May be named in an export</source>
        <extracomment>sources_pane</extracomment>
        <translation>Peut être nommée dans un export</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>Confidence</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>merge_pane</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <extracomment>merge_pane</extracomment>
        <translation>Fusionner une copie</translation>
    </message>
    <message>
        <source>Merge a copy…</source>
        <extracomment>actions</extracomment>
        <translation>Fusionner une copie…</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Réunir les faits</translation>
    </message>
    <message>
        <source>Merge the selected claims, or this and the next</source>
        <extracomment>actions</extracomment>
        <translation>Réunir les faits choisis, ou celui-ci et le suivant</translation>
    </message>
    <message>
        <source>Merging</source>
        <extracomment>actions</extracomment>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>InterviewForm</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>merge_pane</extracomment>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <extracomment>languages</extracomment>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Move claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Déplacer le fait</translation>
    </message>
    <message>
        <source>Māori</source>
        <extracomment>languages</extracomment>
        <translation>maori</translation>
    </message>
    <message>
        <source>NOT KEPT on this computer, in memory only</source>
        <extracomment>status</extracomment>
        <translation>PAS GARDÉ sur cet ordinateur, en mémoire seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n claims left</source>
        <extracomment>status</extracomment>
        <translation>
            <numerusform>%n fait reste</numerusform>
            <numerusform>%n faits restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are new.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n réponse est nouvelle.</numerusform>
            <numerusform>%n réponses sont nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers put in.</source>
        <extracomment>sheets</extracomment>
        <translation>
            <numerusform>%n réponse reprise.</numerusform>
            <numerusform>%n réponses reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to claims no longer listed.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n appartient à un fait qui n’est plus relevé.</numerusform>
            <numerusform>%n appartiennent à des faits qui ne sont plus relevés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are not decided yet.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>%n conflit n’est pas encore tranché.</numerusform>
            <numerusform>%n conflits ne sont pas encore tranchés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be understood.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n n’a pas pu être comprise.</numerusform>
            <numerusform>%n n’ont pas pu être comprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in this draft</source>
        <extracomment>draft_pane</extracomment>
        <translation>
            <numerusform>%n nouveau dans cette version</numerusform>
            <numerusform>%n nouveaux dans cette version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready for second read</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n prêt pour la seconde lecture</numerusform>
            <numerusform>%n prêts pour la seconde lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences not looked at</source>
        <extracomment>coverage</extracomment>
        <translation>
            <numerusform>%n phrase pas regardée</numerusform>
            <numerusform>%n phrases pas regardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps. Whole; its last hash is {hash}…</source>
        <extracomment>history_pane</extracomment>
        <translation>
            <numerusform>%n étape. Complet ; sa dernière empreinte est {hash}…</numerusform>
            <numerusform>%n étapes. Complet ; la dernière empreinte est {hash}…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed by both. Choose for each; nothing is merged until all are decided.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>%n chose a été modifiée des deux côtés. Choisissez ; rien n’est fusionné avant.</numerusform>
            <numerusform>%n choses ont été modifiées des deux côtés. Choisissez pour chacune ; rien n’est fusionné avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to re-check</source>
        <extracomment>draft_pane</extracomment>
        <translation>
            <numerusform>%n à revérifier</numerusform>
            <numerusform>%n à revérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed here too: choose.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n a été modifiée ici aussi : choisissez.</numerusform>
            <numerusform>%n ont été modifiées ici aussi : choisissez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place in this draft</source>
        <extracomment>status</extracomment>
        <translation>
            <numerusform>%n sans place dans cette version</numerusform>
            <numerusform>%n sans place dans cette version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksheets have edits that are in no file.</source>
        <extracomment>kept</extracomment>
        <translation>
            <numerusform>%n fiche a des modifications qui ne sont dans aucun fichier.</numerusform>
            <numerusform>%n fiches ont des modifications qui ne sont dans aucun fichier.</numerusform>
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
        <translation>Une carte par fait</translation>
    </message>
    <message>
        <source>A claim here is private, or was not told on the record, so it is not looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>Un fait ici est privé, ou n’a pas été dit citable, rien n’est donc cherché.</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl or Alt, or is one of the keys F1 to F12.</source>
        <extracomment>keymap</extracomment>
        <translation>Un raccourci demande Ctrl ou Alt, ou est une des touches F1 à F12.</translation>
    </message>
    <message>
        <source>A single key is one letter, figure or sign, Space, Return, Del or Ins.</source>
        <extracomment>keymap</extracomment>
        <translation>Une touche seule est une lettre, un chiffre ou un signe, Espace, Entrée, Suppr ou Inser.</translation>
    </message>
    <message>
        <source>A source who may not be named stands in these words: nothing is looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>Une source qui ne peut être nommée figure dans ces mots&#xa0;: rien n’est cherché.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>shortcuts</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>shortcuts</extracomment>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>house_rules</extracomment>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add question</source>
        <extracomment>query_form</extracomment>
        <translation>Ajouter une question</translation>
    </message>
    <message numerus="yes">
        <source>Add {type} to %n claims</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Ajouter {type} à %n fait</numerusform>
            <numerusform>Ajouter {type} à %n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Address (web)</source>
        <extracomment>source_fields</extracomment>
        <translation>Adresse (web)</translation>
    </message>
    <message>
        <source>Adds the kind of fact; takes it away where all have it</source>
        <extracomment>several</extracomment>
        <translation>Ajoute le type&#xa0;; l’ôte là où tous l’ont</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <extracomment>source_fields</extracomment>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>export_panel</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <extracomment>shortcuts</extracomment>
        <translation>Tous comme livrés</translation>
    </message>
    <message>
        <source>All claims</source>
        <extracomment>saved</extracomment>
        <translation>Tous les faits</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>shortcuts</extracomment>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>notices</extracomment>
        <translation>Tous les avis</translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>house_rules</extracomment>
        <translation>Tous les types</translation>
    </message>
    <message numerus="yes">
        <source>Also dropped: {names} and %n more.</source>
        <extracomment>dropped</extracomment>
        <translation>
            <numerusform>Déposés aussi&#xa0;: {names} et %n de plus.</numerusform>
            <numerusform>Déposés aussi&#xa0;: {names} et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also dropped: {names}.</source>
        <extracomment>dropped</extracomment>
        <translation>Déposés aussi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Alt and an arrow key move a column.</source>
        <extracomment>house_parts</extracomment>
        <translation>Alt et une flèche déplacent une colonne.</translation>
    </message>
    <message>
        <source>An answer or a second look is due</source>
        <extracomment>hints</extracomment>
        <translation>Une réponse ou un second regard est attendu</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <extracomment>general</extracomment>
        <translation>Une autre langue s’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer due</source>
        <extracomment>query_form</extracomment>
        <translation>Réponse avant</translation>
    </message>
    <message>
        <source>Article with claim marks</source>
        <extracomment>export_panel</extracomment>
        <translation>Article avec les marques des faits</translation>
    </message>
    <message>
        <source>As delivered</source>
        <extracomment>house</extracomment>
        <translation>Comme livré</translation>
    </message>
    <message>
        <source>As in your settings</source>
        <extracomment>house_form</extracomment>
        <translation>Comme dans vos réglages</translation>
    </message>
    <message>
        <source>As printed</source>
        <extracomment>correction_form</extracomment>
        <translation>Comme imprimé</translation>
    </message>
    <message>
        <source>As the article</source>
        <extracomment>export_panel</extracomment>
        <translation>Comme l’article</translation>
    </message>
    <message>
        <source>Ask another question</source>
        <extracomment>query_form</extracomment>
        <translation>Poser une autre question</translation>
    </message>
    <message>
        <source>Ask before look-ups</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Demander avant de chercher</translation>
    </message>
    <message>
        <source>Ask the author something, with {key}</source>
        <extracomment>first_steps</extracomment>
        <translation>Demander quelque chose à l’auteur, avec {key}</translation>
    </message>
    <message>
        <source>Attribution</source>
        <extracomment>more_form</extracomment>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>QueryTo</extracomment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Author queries</source>
        <extracomment>export_panel</extracomment>
        <translation>Questions à l’auteur</translation>
    </message>
    <message>
        <source>Author&apos;s observation</source>
        <extracomment>Basis</extracomment>
        <translation>Observation de l’auteur</translation>
    </message>
    <message>
        <source>Author’s source</source>
        <extracomment>more_form</extracomment>
        <translation>Source de l’auteur</translation>
    </message>
    <message>
        <source>Before sign-off</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Avant le bon à tirer</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <extracomment>merge_pane</extracomment>
        <translation>Avant : {words}</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>claim_table</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>By evidence</source>
        <extracomment>claim_list</extracomment>
        <translation>Par preuves</translation>
    </message>
    <message>
        <source>By mark</source>
        <extracomment>claim_list</extracomment>
        <translation>Par marque</translation>
    </message>
    <message>
        <source>By place in the article</source>
        <extracomment>claim_list</extracomment>
        <translation>Par place dans l’article</translation>
    </message>
    <message>
        <source>By priority</source>
        <extracomment>claim_list</extracomment>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>claim_list</extracomment>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By types</source>
        <extracomment>claim_list</extracomment>
        <translation>Par types</translation>
    </message>
    <message>
        <source>By who checks</source>
        <extracomment>claim_list</extracomment>
        <translation>Par vérificateur</translation>
    </message>
    <message>
        <source>By who says so</source>
        <extracomment>claim_list</extracomment>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>By words</source>
        <extracomment>claim_list</extracomment>
        <translation>Par mots</translation>
    </message>
    <message>
        <source>Call sheets, one a source</source>
        <extracomment>export_panel</extracomment>
        <translation>Fiches d’appel, une par source</translation>
    </message>
    <message>
        <source>Captions, graphics, headline and deck</source>
        <extracomment>checklist</extracomment>
        <translation>Légendes, infographies, titre et chapô</translation>
    </message>
    <message>
        <source>Cards, one claim each</source>
        <extracomment>export_panel</extracomment>
        <translation>Cartes, une par fait</translation>
    </message>
    <message>
        <source>Changes and comments in this sentence: {here} of {all}</source>
        <extracomment>remarks_strip</extracomment>
        <translation>Modifications et commentaires dans cette phrase : {here} sur {all}</translation>
    </message>
    <message>
        <source>Changes since the last draft</source>
        <extracomment>actions</extracomment>
        <translation>Modifications depuis la dernière version</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>shortcuts</extracomment>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Check the spelling of notes</source>
        <extracomment>general</extracomment>
        <translation>Vérifier l’orthographe des notes</translation>
    </message>
    <message>
        <source>Checked by</source>
        <extracomment>house_parts</extracomment>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Checked on</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Checklist before sign-off</source>
        <extracomment>house_form</extracomment>
        <translation>Liste de contrôle avant le bon à tirer</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <extracomment>labels</extracomment>
        <translation>Chinois et japonais</translation>
    </message>
    <message>
        <source>Choose a claim or select words in the article.</source>
        <extracomment>lookups</extracomment>
        <translation>Choisissez un fait ou sélectionnez des mots dans l’article.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <extracomment>house_form</extracomment>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Fait {number}</translation>
    </message>
    <message>
        <source>Claims that rely on it: {numbers}</source>
        <extracomment>sources_pane</extracomment>
        <translation>Faits qui s’appuient dessus : {numbers}</translation>
    </message>
    <message>
        <source>Close claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Clore le fait</translation>
    </message>
    <message>
        <source>Close the claim, where nothing is left open</source>
        <extracomment>actions</extracomment>
        <translation>Clore le fait, là où rien n’est plus ouvert</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>source_fields</extracomment>
        <translation>Nom de code</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>house_form</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>aids</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Columns of the register</source>
        <extracomment>house_form</extracomment>
        <translation>Colonnes du registre</translation>
    </message>
    <message>
        <source>Concerns</source>
        <extracomment>more_form</extracomment>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Confidence, because</source>
        <extracomment>claim_editor</extracomment>
        <translation>Certitude, parce que</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contempt</source>
        <extracomment>Legal</extracomment>
        <translation>Procédure en cours</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>notices</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copyright</source>
        <extracomment>Legal</extracomment>
        <translation>Droit d’auteur</translation>
    </message>
    <message>
        <source>Correction is</source>
        <extracomment>correction_form</extracomment>
        <translation>La correction est</translation>
    </message>
    <message>
        <source>Corrections list</source>
        <extracomment>export_panel</extracomment>
        <translation>Liste des corrections</translation>
    </message>
    <message>
        <source>Decided by {who}</source>
        <extracomment>correction_form</extracomment>
        <translation>Décidé par {who}</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Deep background</source>
        <extracomment>Terms</extracomment>
        <translation>Sans attribution</translation>
    </message>
    <message>
        <source>Defamation</source>
        <extracomment>Legal</extracomment>
        <translation>Diffamation</translation>
    </message>
    <message>
        <source>Delete profile “{title}”</source>
        <extracomment>house</extracomment>
        <translation>Supprimer le profil «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Document seen</source>
        <extracomment>Basis</extracomment>
        <translation>Document vu</translation>
    </message>
    <message>
        <source>Don’t ask again for this one</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Ne plus demander pour celui-ci</translation>
    </message>
    <message>
        <source>Draft {number}, loaded {when} by {who}.</source>
        <extracomment>draft_pane</extracomment>
        <translation>Version {number}, chargée {when} par {who}.</translation>
    </message>
    <message>
        <source>Draft {number}, loaded {when}.</source>
        <extracomment>draft_pane</extracomment>
        <translation>Version {number}, chargée {when}.</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>saved</extracomment>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Earlier: {words}</source>
        <extracomment>claim_strips</extracomment>
        <translation>Auparavant : {words}</translation>
    </message>
    <message>
        <source>Edit the chosen claims</source>
        <extracomment>actions</extracomment>
        <translation>Modifier les faits choisis</translation>
    </message>
    <message>
        <source>Edit: {field}</source>
        <extracomment>fields</extracomment>
        <translation>Modifier : {field}</translation>
    </message>
    <message>
        <source>Electoral</source>
        <extracomment>Harm</extracomment>
        <translation>Élection</translation>
    </message>
    <message>
        <source>Element ticked</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Élément coché</translation>
    </message>
    <message>
        <source>Elements</source>
        <extracomment>past</extracomment>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Embargo</source>
        <extracomment>privacy</extracomment>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Embargo: look nothing up</source>
        <extracomment>privacy</extracomment>
        <translation>Embargo&#xa0;: ne rien chercher</translation>
    </message>
    <message>
        <source>Enter goes on, Shift+Enter back, Escape closes</source>
        <extracomment>find_bar</extracomment>
        <translation>Entrée avance, Maj+Entrée recule, Échap ferme</translation>
    </message>
    <message>
        <source>Escape leaves it as it is, Backspace takes it away.</source>
        <extracomment>shortcuts</extracomment>
        <translation>Échap laisse tel quel, Retour arrière l’enlève.</translation>
    </message>
    <message>
        <source>Ev.</source>
        <extracomment>claim_table</extracomment>
        <translation>Pr.</translation>
    </message>
    <message>
        <source>Every edit until it is in a file, earlier versions, and the log, which holds no word of an article.</source>
        <extracomment>general</extracomment>
        <translation>Chaque modification jusqu’à ce qu’elle soit dans un fichier, les états antérieurs, et le journal, qui ne contient aucun mot d’un article.</translation>
    </message>
    <message>
        <source>Every sentence</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Toutes les phrases</translation>
    </message>
    <message>
        <source>Evidence: {n}</source>
        <extracomment>claim_table</extracomment>
        <translation>Preuves&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>QueryTo</extracomment>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Export house profile</source>
        <extracomment>house</extracomment>
        <translation>Exporter le profil de la maison</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <extracomment>sheets</extracomment>
        <translation>Exporté dans {name}.</translation>
    </message>
    <message>
        <source>Fact Check Explorer</source>
        <extracomment>lookups</extracomment>
        <translation>Fact Check Explorer</translation>
    </message>
    <message>
        <source>Files that were open before</source>
        <extracomment>actions</extracomment>
        <translation>Fichiers ouverts auparavant</translation>
    </message>
    <message>
        <source>Filter: words, is:open, mark:change</source>
        <extracomment>hints</extracomment>
        <translation>Filtrer&#xa0;: mots, is:open</translation>
    </message>
    <message>
        <source>Filters that are kept, and the order of the list</source>
        <extracomment>saved</extracomment>
        <translation>Les filtres gardés et l’ordre de la liste</translation>
    </message>
    <message>
        <source>Financial</source>
        <extracomment>Harm</extracomment>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <extracomment>shortcuts</extracomment>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Fold or open what is outside the article</source>
        <extracomment>actions</extracomment>
        <translation>Replier ou ouvrir ce qui est hors de l’article</translation>
    </message>
    <message>
        <source>For worksheets begun from now on</source>
        <extracomment>house</extracomment>
        <translation>Pour les fiches commencées désormais</translation>
    </message>
    <message>
        <source>Forget these</source>
        <extracomment>memory</extracomment>
        <translation>Oublier ceux-ci</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <extracomment>saved</extracomment>
        <translation>Oublier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Give %n claims to {initials}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Confier %n fait à {initials}</numerusform>
            <numerusform>Confier %n faits à {initials}</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the chosen claims to</source>
        <extracomment>several</extracomment>
        <translation>Confier les faits choisis à</translation>
    </message>
    <message>
        <source>Give the claim’s evidence an address, or select one in the article.</source>
        <extracomment>lookups</extracomment>
        <translation>Donnez une adresse à la preuve du fait, ou sélectionnez-en une dans l’article.</translation>
    </message>
    <message>
        <source>Give to: initials</source>
        <extracomment>several</extracomment>
        <translation>Confier à&#xa0;: initiales</translation>
    </message>
    <message>
        <source>Given to</source>
        <extracomment>hints</extracomment>
        <translation>Confié à</translation>
    </message>
    <message>
        <source>Given to me or marked by me</source>
        <extracomment>hints</extracomment>
        <translation>Confiés à moi ou marqués par moi</translation>
    </message>
    <message>
        <source>Harm if wrong</source>
        <extracomment>more_form</extracomment>
        <translation>Tort en cas d’erreur</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>general</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <extracomment>claim_editor</extracomment>
        <translation>Historique de ce fait</translation>
    </message>
    <message>
        <source>House profile</source>
        <extracomment>dialog</extracomment>
        <translation>Profil de la maison</translation>
    </message>
    <message>
        <source>House profiles</source>
        <extracomment>house</extracomment>
        <translation>Profils de la maison</translation>
    </message>
    <message>
        <source>How they know</source>
        <extracomment>more_form</extracomment>
        <translation>Comment ils le savent</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>house</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In text</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>In the browser, after telling you what is sent and to whom</source>
        <extracomment>actions</extracomment>
        <translation>Dans le navigateur, après avoir dit ce qui est envoyé et à qui</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <extracomment>house_rules</extracomment>
        <translation>Sources indépendantes</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <extracomment>saved</extracomment>
        <translation>Garder ce filtre…</translation>
    </message>
    <message>
        <source>Keep: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Garder : {value}</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <extracomment>main</extracomment>
        <translation>Filtres gardés</translation>
    </message>
    <message>
        <source>Kept filters…</source>
        <extracomment>actions</extracomment>
        <translation>Filtres gardés…</translation>
    </message>
    <message>
        <source>Keys of “{action}”</source>
        <extracomment>shortcuts</extracomment>
        <translation>Touches de «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>export_panel</extracomment>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Legal</source>
        <extracomment>more_form</extracomment>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Lines of the page that are not the article: subscriptions, related links</source>
        <extracomment>actions</extracomment>
        <translation>Lignes de la page qui ne sont pas l’article&#xa0;: abonnements, liens voisins</translation>
    </message>
    <message>
        <source>Lines of your own</source>
        <extracomment>house_parts</extracomment>
        <translation>Lignes à vous</translation>
    </message>
    <message>
        <source>Lines under it</source>
        <extracomment>house_form</extracomment>
        <translation>Lignes dessous</translation>
    </message>
    <message>
        <source>Lines under the name</source>
        <extracomment>house_form</extracomment>
        <translation>Lignes sous le nom</translation>
    </message>
    <message>
        <source>Links opened and archived</source>
        <extracomment>checklist</extracomment>
        <translation>Liens ouverts et archivés</translation>
    </message>
    <message>
        <source>Listed: {why}</source>
        <extracomment>claim_editor</extracomment>
        <translation>Relevé : {why}</translation>
    </message>
    <message>
        <source>Locked with a password: {name}. {consequence}</source>
        <extracomment>saving</extracomment>
        <translation>Verrouillé par un mot de passe : {name}. {consequence}</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>house_form</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Look again by</source>
        <extracomment>more_form</extracomment>
        <translation>À revoir avant le</translation>
    </message>
    <message>
        <source>Look up with</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Chercher avec</translation>
    </message>
    <message>
        <source>Look up: {service}…</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Chercher&#xa0;: {service}…</translation>
    </message>
    <message>
        <source>Look up…</source>
        <extracomment>actions</extracomment>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Look-ups are switched off in the settings, under privacy.</source>
        <extracomment>lookups</extracomment>
        <translation>Les recherches sont désactivées dans les réglages, sous vie privée.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n claims {mark}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Marquer %n fait&#xa0;: {mark}</numerusform>
            <numerusform>Marquer %n faits&#xa0;: {mark}</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark claim {n} {mark}</source>
        <extracomment>claim_editor</extracomment>
        <translation>Marquer le fait {n}&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>Mark it to be changed, with {key}</source>
        <extracomment>first_steps</extracomment>
        <translation>Le marquer à modifier, avec {key}</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>house_form</extracomment>
        <translation>Marques</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n edits of the other copy. Undo takes it back.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>Fusionné : %n modification de l’autre copie. « Annuler » la reprend.</numerusform>
            <numerusform>Fusionné : %n modifications de l’autre copie. « Annuler » les reprend.</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT KEPT: {why}</source>
        <extracomment>status</extracomment>
        <translation>PAS GARDÉ : {why}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>query_form</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <extracomment>house_form</extracomment>
        <translation>Nom de ce profil</translation>
    </message>
    <message>
        <source>Name of “{mark}”</source>
        <extracomment>house_parts</extracomment>
        <translation>Nom de «&#xa0;{mark}&#xa0;»</translation>
    </message>
    <message>
        <source>Name over sheets</source>
        <extracomment>house_form</extracomment>
        <translation>Nom en tête des fiches</translation>
    </message>
    <message>
        <source>Names and titles</source>
        <extracomment>Roll</extracomment>
        <translation>Noms et titres</translation>
    </message>
    <message>
        <source>Names, numbers, dates, places and quotes, each with its mentions</source>
        <extracomment>actions</extracomment>
        <translation>Noms, chiffres, dates, lieux et citations, chacun avec ses occurrences</translation>
    </message>
    <message>
        <source>Names, titles and spelling, letter by letter</source>
        <extracomment>checklist</extracomment>
        <translation>Noms, titres et orthographe, lettre par lettre</translation>
    </message>
    <message>
        <source>Nepali</source>
        <extracomment>languages</extracomment>
        <translation>népalais</translation>
    </message>
    <message>
        <source>Never looked up: notes, queries, what you know of sources, claims that are private or not on the record, restricted worksheets, and words with the name of a source who may not be named.</source>
        <extracomment>privacy</extracomment>
        <translation>Jamais cherchés&#xa0;: notes, questions, ce que vous savez des sources, faits privés ou non citables, fiches restreintes, et mots contenant le nom d’une source qui ne peut être nommée.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New source …</source>
        <extracomment>evidence_more</extracomment>
        <translation>Nouvelle source …</translation>
    </message>
    <message>
        <source>Newer version…</source>
        <extracomment>actions</extracomment>
        <translation>Version plus récente…</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>remarks_strip</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next change or comment</source>
        <extracomment>remarks_strip</extracomment>
        <translation>Modification ou commentaire suivant</translation>
    </message>
    <message>
        <source>Next claim</source>
        <extracomment>actions</extracomment>
        <translation>Fait suivant</translation>
    </message>
    <message>
        <source>Next sentence not looked at</source>
        <extracomment>actions</extracomment>
        <translation>Phrase suivante pas regardée</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>claim_table</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>No article yet. Open or paste one.</source>
        <extracomment>questions_pane</extracomment>
        <translation>Pas encore d’article. Ouvrez-en un ou collez-le.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>No claim relies on it yet.</source>
        <extracomment>sources_pane</extracomment>
        <translation>Aucun fait ne s’y appuie encore.</translation>
    </message>
    <message>
        <source>No claims were found. Select words in the galley and add one.</source>
        <extracomment>claim_list</extracomment>
        <translation>Aucun fait n’a été trouvé. Choisissez des mots dans l’épreuve et ajoutez-en un.</translation>
    </message>
    <message>
        <source>No claims yet. Open or paste an article.</source>
        <extracomment>claim_list</extracomment>
        <translation>Pas encore de faits. Ouvrez ou collez un article.</translation>
    </message>
    <message>
        <source>No finding yet</source>
        <extracomment>labels</extracomment>
        <translation>Pas encore de constat</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <extracomment>help</extracomment>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>house_form</extracomment>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>No reply</source>
        <extracomment>Outcome</extracomment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No sources yet. Add one here, or choose “New source” in a claim’s evidence.</source>
        <extracomment>sources_pane</extracomment>
        <translation>Pas encore de sources. Ajoutez-en une ici, ou choisissez « Nouvelle source » dans la preuve d’un fait.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <extracomment>spelling</extracomment>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Nobody has changed this claim yet.</source>
        <extracomment>past</extracomment>
        <translation>Personne n’a encore modifié ce fait.</translation>
    </message>
    <message>
        <source>Nobody opens it without the password; it can&apos;t be reset</source>
        <extracomment>actions</extracomment>
        <translation>Personne ne l’ouvre sans le mot de passe ; il ne peut être réinitialisé</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>more_form</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None of the list</source>
        <extracomment>evidence_more</extracomment>
        <translation>Aucune de la liste</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>types_field</extracomment>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <extracomment>languages</extracomment>
        <translation>norvégien bokmål</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <extracomment>languages</extracomment>
        <translation>norvégien nynorsk</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Finding</extracomment>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>saved</extracomment>
        <translation>Pas clos</translation>
    </message>
    <message>
        <source>Not closed, because something is still open: {numbers}</source>
        <extracomment>several</extracomment>
        <translation>Pas clos, parce que quelque chose est encore ouvert&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>find_bar</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>Fate</extracomment>
        <translation>Pas regardée</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <extracomment>evidence_more</extracomment>
        <translation>Pas encore nommée</translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <extracomment>Fate</extracomment>
        <translation>Hors de l’article</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>rating_field</extracomment>
        <translation>Pas noté</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>claim_strips</extracomment>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>more_form</extracomment>
        <translation>Pas dit</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>Status</extracomment>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Not understood, to be typed by hand</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Pas compris, à saisir à la main</translation>
    </message>
    <message>
        <source>Not yet marked</source>
        <extracomment>labels</extracomment>
        <translation>Pas encore marqué</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>claim_editor</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Note ou raison</translation>
    </message>
    <message>
        <source>Note “{words}” as changed</source>
        <extracomment>elements_strip</extracomment>
        <translation>Noter «&#xa0;{words}&#xa0;» comme modifié</translation>
    </message>
    <message>
        <source>Note; a reason is needed to return or reopen</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Note ; une raison est nécessaire pour renvoyer ou rouvrir</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <extracomment>source_fields</extracomment>
        <translation>Notes sur la source</translation>
    </message>
    <message>
        <source>Nothing is kept besides the file itself.</source>
        <extracomment>kept</extracomment>
        <translation>Rien n’est gardé en dehors du fichier lui-même.</translation>
    </message>
    <message>
        <source>Nothing is lost: all your edits are kept on this computer.</source>
        <extracomment>crash</extracomment>
        <translation>Rien n’est perdu&#xa0;: toutes vos modifications sont gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing of this kind stands in the claims.</source>
        <extracomment>roster_pane</extracomment>
        <translation>Rien de ce genre ne figure dans les faits.</translation>
    </message>
    <message>
        <source>Nothing on the desk yet</source>
        <extracomment>empty</extracomment>
        <translation>Rien encore sur le bureau</translation>
    </message>
    <message>
        <source>Nothing to ask: the checks found no sum, day or name that differs.</source>
        <extracomment>questions_pane</extracomment>
        <translation>Rien à demander : aucun calcul, jour ou nom n’a paru différer.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Nothing to check here</source>
        <extracomment>actions</extracomment>
        <translation>Rien à vérifier ici</translation>
    </message>
    <message>
        <source>Nothing was said yet. What Redpencil tells you is listed here.</source>
        <extracomment>notices</extracomment>
        <translation>Rien n’a encore été dit. Ce que Redpencil vous dit est listé ici.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>notices</extracomment>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Notices since the start</source>
        <extracomment>notices</extracomment>
        <translation>Avis depuis le démarrage</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>house_parts</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Roll</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Numbers and marks of the claims</source>
        <extracomment>galley_margin</extracomment>
        <translation>Numéros et marques des faits</translation>
    </message>
    <message>
        <source>Numbers recomputed from the source</source>
        <extracomment>checklist</extracomment>
        <translation>Chiffres recalculés d’après la source</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>elements_strip</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Objection</source>
        <extracomment>past</extracomment>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Off the record</source>
        <extracomment>Terms</extracomment>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>On author</source>
        <extracomment>labels</extracomment>
        <translation>Sur la foi de l’auteur</translation>
    </message>
    <message>
        <source>On background</source>
        <extracomment>Terms</extracomment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>On the author’s word</source>
        <extracomment>hints</extracomment>
        <translation>Sur la foi de l’auteur</translation>
    </message>
    <message>
        <source>On the record</source>
        <extracomment>Terms</extracomment>
        <translation>Citable</translation>
    </message>
    <message>
        <source>On what terms</source>
        <extracomment>more_form</extracomment>
        <translation>À quelles conditions</translation>
    </message>
    <message>
        <source>One a line; none where you don’t rate.</source>
        <extracomment>house_form</extracomment>
        <translation>Une par ligne&#xa0;; aucune si vous ne notez pas.</translation>
    </message>
    <message>
        <source>One independent source</source>
        <extracomment>hints</extracomment>
        <translation>Une source indépendante</translation>
    </message>
    <message>
        <source>One page a task, with a search</source>
        <extracomment>actions</extracomment>
        <translation>Une page par tâche, avec une recherche</translation>
    </message>
    <message>
        <source>Only the chosen claim</source>
        <extracomment>history_pane</extracomment>
        <translation>Seulement le fait choisi</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ask</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <extracomment>files</extracomment>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Open address…</source>
        <extracomment>actions</extracomment>
        <translation>Ouvrir une adresse…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <extracomment>empty</extracomment>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>Open an article or a worksheet</source>
        <extracomment>actions</extracomment>
        <translation>Ouvrir un article ou une fiche</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>memory</extracomment>
        <translation>Ouvrir un récent</translation>
    </message>
    <message>
        <source>Open that version</source>
        <extracomment>kept</extracomment>
        <translation>Ouvrir cet état</translation>
    </message>
    <message>
        <source>Open the article that comes with Redpencil</source>
        <extracomment>actions</extracomment>
        <translation>Ouvrir l’article fourni avec Redpencil</translation>
    </message>
    <message>
        <source>Open the next</source>
        <extracomment>dropped</extracomment>
        <translation>Ouvrir le suivant</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>updates</extracomment>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open what is kept</source>
        <extracomment>kept</extracomment>
        <translation>Ouvrir ce qui est gardé</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>actions</extracomment>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>saved</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Legal</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Our house</source>
        <extracomment>house</extracomment>
        <translation>Notre maison</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>contact_log</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Overrule</source>
        <extracomment>EditorCall</extracomment>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Own observation</source>
        <extracomment>SourceKind</extracomment>
        <translation>Observation directe</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <extracomment>help</extracomment>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>Page, table, minute: needed</source>
        <extracomment>evidence_form</extracomment>
        <translation>Page, tableau, minute : nécessaire</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <extracomment>help</extracomment>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>export_panel</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>Finding</extracomment>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Pashto</source>
        <extracomment>languages</extracomment>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ask</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password (empty: none)</source>
        <extracomment>ask</extracomment>
        <translation>Mot de passe (vide : aucun)</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>empty</extracomment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste article</source>
        <extracomment>actions</extracomment>
        <translation>Coller l’article</translation>
    </message>
    <message>
        <source>Paste the transcript or notes here</source>
        <extracomment>quote_desk</extracomment>
        <translation>Collez ici la transcription ou les notes</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <extracomment>files</extracomment>
        <translation>Page collée</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>files</extracomment>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>languages</extracomment>
        <translation>persan</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>SourceKind</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>source_fields</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone, e-mail …</source>
        <extracomment>contact_log</extracomment>
        <translation>Téléphone, courriel …</translation>
    </message>
    <message>
        <source>Phone, e-mail, contacts and notes stay out of every export.</source>
        <extracomment>sources_pane</extracomment>
        <translation>Téléphone, courriel, contacts et notes ne figurent dans aucun export.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>house</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Place at selection</source>
        <extracomment>draft_pane</extracomment>
        <translation>Placer à la sélection</translation>
    </message>
    <message>
        <source>Place claim</source>
        <extracomment>draft_pane</extracomment>
        <translation>Placer le fait</translation>
    </message>
    <message>
        <source>Place there</source>
        <extracomment>draft_pane</extracomment>
        <translation>Placer là</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Roll</extracomment>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>house</extracomment>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>languages</extracomment>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>languages</extracomment>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Press the new shortcut for “{action}”.</source>
        <extracomment>shortcuts</extracomment>
        <translation>Appuyez sur le nouveau raccourci pour «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>Press the new single key for “{action}”.</source>
        <extracomment>shortcuts</extracomment>
        <translation>Appuyez sur la nouvelle touche seule pour «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <extracomment>actions</extracomment>
        <translation>Fait précédent</translation>
    </message>
    <message>
        <source>Primary</source>
        <extracomment>Role</extracomment>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Primary sources that are enough instead</source>
        <extracomment>house_rules</extracomment>
        <translation>Sources primaires qui suffisent à la place</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>claim_editor</extracomment>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Priority {name}</source>
        <extracomment>house_rules</extracomment>
        <translation>Priorité {name}</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>dialog</extracomment>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Profile “{title}”</source>
        <extracomment>house</extracomment>
        <translation>Profil «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>status</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Progress by priority and status</source>
        <extracomment>chart</extracomment>
        <translation>Avancement par priorité et état</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Protect a source</source>
        <extracomment>history_pane</extracomment>
        <translation>Protéger une source</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>header_pane</extracomment>
        <translation>Titre de presse</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <extracomment>languages</extracomment>
        <translation>pendjabi</translation>
    </message>
    <message>
        <source>Put a question aside</source>
        <extracomment>questions</extracomment>
        <translation>Écarter une question</translation>
    </message>
    <message>
        <source>Put aside</source>
        <extracomment>questions_pane</extracomment>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the galley first.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Placez d’abord le curseur dans une phrase de l’épreuve.</translation>
    </message>
    <message>
        <source>Qualify</source>
        <extracomment>labels</extracomment>
        <translation>Nuancer</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>claim_editor</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Query author</source>
        <extracomment>labels</extracomment>
        <translation>Demander à l’auteur</translation>
    </message>
    <message>
        <source>Query source</source>
        <extracomment>labels</extracomment>
        <translation>Demander à la source</translation>
    </message>
    <message>
        <source>Question sent</source>
        <extracomment>query_form</extracomment>
        <translation>Question envoyée</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>actions</extracomment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions of the checks</source>
        <extracomment>questions_pane</extracomment>
        <translation>Questions des contrôles</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>actions</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quote desk</source>
        <extracomment>actions</extracomment>
        <translation>Table des citations</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>Roll</extracomment>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotes against tape or transcript</source>
        <extracomment>checklist</extracomment>
        <translation>Citations confrontées à l’enregistrement</translation>
    </message>
    <message>
        <source>Rating for readers</source>
        <extracomment>rating_field</extracomment>
        <translation>Note pour les lecteurs</translation>
    </message>
    <message>
        <source>Ratings for readers</source>
        <extracomment>house_form</extracomment>
        <translation>Notes pour les lecteurs</translation>
    </message>
    <message>
        <source>Re-check</source>
        <extracomment>Status</extracomment>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Read a filled-in DOCX or PDF into this worksheet</source>
        <extracomment>actions</extracomment>
        <translation>Lire un DOCX ou un PDF rempli dans cette fiche</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>bars</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read again as…</source>
        <extracomment>actions</extracomment>
        <translation>Relire comme…</translation>
    </message>
    <message>
        <source>Read answers back</source>
        <extracomment>sheets</extracomment>
        <translation>Lire les réponses</translation>
    </message>
    <message>
        <source>Read answers back…</source>
        <extracomment>actions</extracomment>
        <translation>Lire les réponses…</translation>
    </message>
    <message>
        <source>Read second on</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Seconde lecture le</translation>
    </message>
    <message>
        <source>Read the article from the clipboard</source>
        <extracomment>actions</extracomment>
        <translation>Lire l’article depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>status</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready for second read</source>
        <extracomment>closing_strip</extracomment>
        <translation>Prêt pour la seconde lecture</translation>
    </message>
    <message>
        <source>Ready or signed off</source>
        <extracomment>hints</extracomment>
        <translation>Prêts ou bon à tirer donné</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>elements_strip</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason for putting the question aside</source>
        <extracomment>questions_pane</extracomment>
        <translation>Raison d’écarter la question</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>sources_pane</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>SourceKind</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Recording kept at</source>
        <extracomment>source_fields</extracomment>
        <translation>Enregistrement gardé à</translation>
    </message>
    <message>
        <source>Redact</source>
        <extracomment>history_pane</extracomment>
        <translation>Expurger</translation>
    </message>
    <message>
        <source>Redacted, to show outside the house</source>
        <extracomment>export_panel</extracomment>
        <translation>Expurgé, à montrer hors de la maison</translation>
    </message>
    <message>
        <source>Redacted. Copies that others have still hold the words.</source>
        <extracomment>desk</extracomment>
        <translation>Expurgé. Les copies que d’autres possèdent contiennent encore les mots.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>actions</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redpencil never looks by itself; this says what your browser would ask</source>
        <extracomment>actions</extracomment>
        <translation>Redpencil ne regarde jamais de lui-même&#xa0;; ceci dit ce que votre navigateur demanderait</translation>
    </message>
    <message>
        <source>Redpencil sends nothing by itself. It gets a page when you open an address, and opens your browser when you look something up; each says first who would learn what.</source>
        <extracomment>privacy</extracomment>
        <translation>Redpencil n’envoie rien de lui-même. Il prend une page quand vous ouvrez une adresse, et ouvre votre navigateur quand vous cherchez&#xa0;; chaque fois il dit d’abord qui apprendrait quoi.</translation>
    </message>
    <message>
        <source>Redpencil worksheet</source>
        <extracomment>saving</extracomment>
        <translation>Fiche Redpencil</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>evidence_more</extracomment>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>evidence_more</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>query_form</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation>Retirer la preuve</translation>
    </message>
    <message>
        <source>Remove question</source>
        <extracomment>query_form</extracomment>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>Remove source</source>
        <extracomment>sources_pane</extracomment>
        <translation>Retirer la source</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <extracomment>query_form</extracomment>
        <translation>Retirer cette question</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Replaces the name in print</source>
        <extracomment>source_fields</extracomment>
        <translation>Remplace le nom imprimé</translation>
    </message>
    <message>
        <source>Reputational</source>
        <extracomment>Harm</extracomment>
        <translation>Réputation</translation>
    </message>
    <message>
        <source>Restated</source>
        <extracomment>claim_editor</extracomment>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>kept</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore version</source>
        <extracomment>kept</extracomment>
        <translation>Restaurer l’état</translation>
    </message>
    <message>
        <source>Return to the checker</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Renvoyer à la vérification</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Status</extracomment>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>evidence_form</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>languages</extracomment>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>roster_pane</extracomment>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>languages</extracomment>
        <translation>russe</translation>
    </message>
    <message>
        <source>Same wire: same word</source>
        <extracomment>evidence_more</extracomment>
        <translation>Même dépêche : même mot</translation>
    </message>
    <message>
        <source>Sample article</source>
        <extracomment>actions</extracomment>
        <translation>Article d’exemple</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>actions</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>attaching</extracomment>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>evidence_more</extracomment>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>actions</extracomment>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the trail</source>
        <extracomment>desk</extracomment>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Save the trail…</source>
        <extracomment>history_pane</extracomment>
        <translation>Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Save with password</source>
        <extracomment>ask</extracomment>
        <translation>Enregistrer avec mot de passe</translation>
    </message>
    <message>
        <source>Save with password…</source>
        <extracomment>actions</extracomment>
        <translation>Enregistrer avec mot de passe…</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <extracomment>saving</extracomment>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Say first what would be sent</source>
        <extracomment>privacy</extracomment>
        <translation>Dire d’abord ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Say that the sentence at the cursor holds nothing more to check</source>
        <extracomment>actions</extracomment>
        <translation>Dire que la phrase au curseur ne contient plus rien à vérifier</translation>
    </message>
    <message>
        <source>Search for the exact words</source>
        <extracomment>lookups</extracomment>
        <translation>Chercher les mots exacts</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>help</extracomment>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Second read</source>
        <extracomment>past</extracomment>
        <translation>Seconde lecture</translation>
    </message>
    <message>
        <source>Second reader</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Seconde lecture</translation>
    </message>
    <message>
        <source>Secondary</source>
        <extracomment>Role</extracomment>
        <translation>Secondaire</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>header_pane</extracomment>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>dialog</extracomment>
        <translation>Parties des réglages</translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>evidence_more</extracomment>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <extracomment>header_pane</extracomment>
        <translation>Points sensibles</translation>
    </message>
    <message>
        <source>Sentences not looked at</source>
        <extracomment>export_panel</extracomment>
        <translation>Phrases pas regardées</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>languages</extracomment>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>dialog</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>actions</extracomment>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <extracomment>shortcuts</extracomment>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>saved</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>general</extracomment>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <extracomment>questions_pane</extracomment>
        <translation>Montrer aussi les écartées</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>desk</extracomment>
        <translation>Bon à tirer</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Status</extracomment>
        <translation>Bon à tirer donné</translation>
    </message>
    <message>
        <source>Single key</source>
        <extracomment>shortcuts</extracomment>
        <translation>Touche seule</translation>
    </message>
    <message>
        <source>Single keys work while the list or the galley has the focus.</source>
        <extracomment>keys</extracomment>
        <translation>Les touches seules agissent quand la liste ou l’épreuve a le focus.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <extracomment>languages</extracomment>
        <translation>cingalais</translation>
    </message>
    <message>
        <source>Size of all type</source>
        <extracomment>general</extracomment>
        <translation>Taille de tous les caractères</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>languages</extracomment>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>languages</extracomment>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Slug</source>
        <extracomment>header_pane</extracomment>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Slug, deadline, people</source>
        <extracomment>actions</extracomment>
        <translation>Mot-clé, bouclage, personnes</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <extracomment>actions</extracomment>
        <translation>Caractères plus petits</translation>
    </message>
    <message>
        <source>Somali</source>
        <extracomment>languages</extracomment>
        <translation>somali</translation>
    </message>
    <message>
        <source>Somebody else changed the file {name}; it stays as they left it. Yours goes on in {other}.</source>
        <extracomment>saving</extracomment>
        <translation>Quelqu’un d’autre a modifié le fichier {name} ; il reste tel quel. Votre travail continue dans {other}.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>evidence_form</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source not named</source>
        <extracomment>evidence_form</extracomment>
        <translation>Source non nommée</translation>
    </message>
    <message>
        <source>Source of the list</source>
        <extracomment>evidence_more</extracomment>
        <translation>Source de la liste</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>sources_pane</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources that a claim needs</source>
        <extracomment>house_form</extracomment>
        <translation>Sources qu’il faut à un fait</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>languages</extracomment>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Spelling of notes</source>
        <extracomment>general</extracomment>
        <translation>Orthographe des notes</translation>
    </message>
    <message>
        <source>Split at cursor</source>
        <extracomment>actions</extracomment>
        <translation>Diviser au curseur</translation>
    </message>
    <message>
        <source>Split claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Diviser le fait</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <extracomment>sources_pane</extracomment>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>evidence_form</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>State folder</source>
        <extracomment>general</extracomment>
        <translation>Dossier d’état</translation>
    </message>
    <message>
        <source>Struck out: said and not printed. Underlined: printed and not said.</source>
        <extracomment>quote_desk</extracomment>
        <translation>Barré : dit et pas imprimé. Souligné : imprimé et pas dit.</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>claim_editor</extracomment>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Sums, days, names and quotations that may not fit</source>
        <extracomment>actions</extracomment>
        <translation>Sommes, jours, noms et citations qui ne concordent peut-être pas</translation>
    </message>
    <message>
        <source>Sums, days, names and quotations that may not fit. Each is a question; you decide.</source>
        <extracomment>questions_pane</extracomment>
        <translation>Sommes, jours, noms et citations qui ne concordent peut-être pas. Chacune est une question ; c’est vous qui décidez.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <extracomment>languages</extracomment>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>languages</extracomment>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Tajik</source>
        <extracomment>languages</extracomment>
        <translation>tadjik</translation>
    </message>
    <message>
        <source>Take mark back</source>
        <extracomment>actions</extracomment>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <source>Take over what another person did in a copy of this worksheet</source>
        <extracomment>actions</extracomment>
        <translation>Reprendre ce qu’une autre personne a fait dans une copie de cette fiche</translation>
    </message>
    <message>
        <source>Take: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Prendre : {value}</translation>
    </message>
    <message>
        <source>Takes words out of all notes, sources and the whole history, for good. An entry that says so stays. The article and evidence files are not touched.</source>
        <extracomment>history_pane</extracomment>
        <translation>Retire des mots de toutes les notes, des sources et de tout l’historique, pour de bon. Une entrée qui le dit reste. L’article et les fichiers de preuve ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <extracomment>languages</extracomment>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Telugu</source>
        <extracomment>languages</extracomment>
        <translation>télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>languages</extracomment>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <extracomment>encodings</extracomment>
        <translation>Thaï (Windows-874)</translation>
    </message>
    <message>
        <source>The article is read again from its original, and its claims are listed anew. The encoding counts for plain text, Markdown and web pages.</source>
        <extracomment>bars</extracomment>
        <translation>L’article est relu depuis son original, et ses faits sont relevés à nouveau. L’encodage compte pour le texte simple, Markdown et les pages web.</translation>
    </message>
    <message>
        <source>The author’s source</source>
        <extracomment>answers_dialog</extracomment>
        <translation>La source de l’auteur</translation>
    </message>
    <message>
        <source>The chosen claim</source>
        <extracomment>claim_editor</extracomment>
        <translation>Le fait choisi</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the article first.</source>
        <extracomment>files</extracomment>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord l’article.</translation>
    </message>
    <message>
        <source>The first rule that fits a claim counts. Sources that hang on one another count once. With primary sources, so many are enough instead; 0 is never.</source>
        <extracomment>house_form</extracomment>
        <translation>La première règle qui convient à un fait compte. Les sources qui dépendent l’une de l’autre comptent une fois. Avec des sources primaires, ce nombre suffit à la place&#xa0;; 0 veut dire jamais.</translation>
    </message>
    <message>
        <source>The plain profile stays as it is. Copy it to make your own.</source>
        <extracomment>house</extracomment>
        <translation>Le profil simple reste tel quel. Copiez-le pour faire le vôtre.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>ask</extracomment>
        <translation>Encore le même mot de passe</translation>
    </message>
    <message>
        <source>The same words as in the file; its own program sets the lines.</source>
        <extracomment>export_preview</extracomment>
        <translation>Les mêmes mots que dans le fichier ; son programme coupe les lignes.</translation>
    </message>
    <message>
        <source>The sheet holds no answers that are not here already.</source>
        <extracomment>sheets</extracomment>
        <translation>La fiche ne contient aucune réponse qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>The transcript has nothing like this quotation.</source>
        <extracomment>quote_desk</extracomment>
        <translation>La transcription ne contient rien qui ressemble à cette citation.</translation>
    </message>
    <message>
        <source>The words compared</source>
        <extracomment>quote_desk</extracomment>
        <translation>Les mots comparés</translation>
    </message>
    <message>
        <source>The work stopped by itself; nothing was changed.</source>
        <extracomment>jobs</extracomment>
        <translation>Le travail s’est arrêté de lui-même ; rien n’a changé.</translation>
    </message>
    <message>
        <source>The worksheet has changes that are not in a file. Save them?</source>
        <extracomment>ask</extracomment>
        <translation>La fiche a des modifications qui ne sont pas dans un fichier. Les enregistrer ?</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>merge_pane</extracomment>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>There are no words to look up.</source>
        <extracomment>lookups</extracomment>
        <translation>Il n’y a pas de mots à chercher.</translation>
    </message>
    <message>
        <source>There is no address to look up.</source>
        <extracomment>lookups</extracomment>
        <translation>Il n’y a pas d’adresse à chercher.</translation>
    </message>
    <message>
        <source>These words are taken out for good; undo can&apos;t bring them back. Go on?</source>
        <extracomment>desk</extracomment>
        <translation>Ces mots sont retirés pour de bon ; « Annuler » ne les ramènera pas. Continuer ?</translation>
    </message>
    <message>
        <source>This article is under embargo, so nothing of it is looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>Cet article est sous embargo, rien n’en est donc cherché.</translation>
    </message>
    <message>
        <source>This is Redpencil {version}, set up from its source; newer versions come from there.</source>
        <extracomment>updates</extracomment>
        <translation>C’est Redpencil {version}, installé depuis sa source&#xa0;; les versions plus récentes viennent de là.</translation>
    </message>
    <message>
        <source>This is Redpencil {version}. Your browser can show what is newest: {host} then learns your network address, and nothing of your work.</source>
        <extracomment>updates</extracomment>
        <translation>C’est Redpencil {version}. Votre navigateur peut montrer la plus récente&#xa0;: {host} apprend alors votre adresse réseau, et rien de votre travail.</translation>
    </message>
    <message>
        <source>This is a sample. Three claims to try:</source>
        <extracomment>first_steps</extracomment>
        <translation>Ceci est un exemple. Trois faits à essayer&#xa0;:</translation>
    </message>
    <message>
        <source>This is the first draft. Load the next one when it comes, or drop its file here: what was found stays with its exact words, and what changed is to be checked again.</source>
        <extracomment>draft_pane</extracomment>
        <translation>C’est la première version. Chargez la suivante quand elle arrive, ou déposez son fichier ici : ce qui a été trouvé reste avec ses mots exacts, et ce qui a changé est à revérifier.</translation>
    </message>
    <message>
        <source>This one as delivered</source>
        <extracomment>shortcuts</extracomment>
        <translation>Celui-ci comme livré</translation>
    </message>
    <message>
        <source>This worksheet</source>
        <extracomment>saving</extracomment>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>This worksheet is restricted, so nothing of it is looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>Cette fiche est restreinte, rien n’en est donc cherché.</translation>
    </message>
    <message>
        <source>This worksheet is signed, so it is locked. Reopen it with a reason first.</source>
        <extracomment>desk</extracomment>
        <translation>Cette fiche est signée, donc verrouillée. Rouvrez-la d’abord en donnant une raison.</translation>
    </message>
    <message>
        <source>Those that are offered, and what you call them.</source>
        <extracomment>house_form</extracomment>
        <translation>Celles qui sont proposées, et comment vous les appelez.</translation>
    </message>
    <message>
        <source>Tick its words one by one, with {key}</source>
        <extracomment>first_steps</extracomment>
        <translation>Cocher ses mots un à un, avec {key}</translation>
    </message>
    <message>
        <source>Tick next element</source>
        <extracomment>actions</extracomment>
        <translation>Cocher l’élément suivant</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>source_fields</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>tools</extracomment>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tracked changes, comments and odd characters in the article</source>
        <extracomment>actions</extracomment>
        <translation>Modifications suivies, commentaires et caractères étranges de l’article</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>quote_desk</extracomment>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Try again, or paste the article’s text.</source>
        <extracomment>jobs</extracomment>
        <translation>Réessayez, ou collez le texte de l’article.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>empty</extracomment>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>languages</extracomment>
        <translation>turc</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <extracomment>encodings</extracomment>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <extracomment>languages</extracomment>
        <translation>turkmène</translation>
    </message>
    <message>
        <source>Two people can work on copies of one saved worksheet. What only one of them changed is taken over; what both changed is shown here, and you decide.</source>
        <extracomment>merge_pane</extracomment>
        <translation>Deux personnes peuvent travailler sur des copies d’une même fiche enregistrée. Ce qu’une seule a modifié est repris ; ce que les deux ont modifié est montré ici, et vous décidez.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>house_parts</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type or paste the address of an article. Nothing is sent yet.</source>
        <extracomment>bars</extracomment>
        <translation>Tapez ou collez l’adresse d’un article. Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <extracomment>palette</extracomment>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Types of fact: {types}</source>
        <extracomment>house_rules</extracomment>
        <translation>Types de fait&#xa0;: {types}</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>languages</extracomment>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <extracomment>encodings</extracomment>
        <translation>Ukrainien (KOI8-U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>kept</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <extracomment>dialog</extracomment>
        <translation>Annuler&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <extracomment>encodings</extracomment>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <extracomment>encodings</extracomment>
        <translation>Unicode (UTF-16, gros-boutiste)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <extracomment>encodings</extracomment>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <extracomment>ask</extracomment>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Urdu</source>
        <extracomment>languages</extracomment>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Use for this worksheet</source>
        <extracomment>house</extracomment>
        <translation>Utiliser pour cette fiche</translation>
    </message>
    <message>
        <source>Use selection for this claim</source>
        <extracomment>actions</extracomment>
        <translation>Prendre la sélection pour ce fait</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <extracomment>languages</extracomment>
        <translation>ouzbek</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>InterviewForm</extracomment>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>languages</extracomment>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <extracomment>encodings</extracomment>
        <translation>Vietnamien (Windows-1258)</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>actions</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Status</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waived, because…</source>
        <extracomment>elements_strip</extracomment>
        <translation>Dispensé, parce que…</translation>
    </message>
    <message>
        <source>Wayback Machine</source>
        <extracomment>lookups</extracomment>
        <translation>Wayback Machine</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>SourceKind</extracomment>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Welsh</source>
        <extracomment>languages</extracomment>
        <translation>gallois</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <extracomment>encodings</extracomment>
        <translation>Europe occidentale (DOS)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <extracomment>encodings</extracomment>
        <translation>Europe occidentale (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <extracomment>encodings</extracomment>
        <translation>Europe occidentale (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <extracomment>encodings</extracomment>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>draft_pane</extracomment>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed from the draft before</source>
        <extracomment>draft_pane</extracomment>
        <translation>Ce qui a changé depuis la version d’avant</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <extracomment>actions</extracomment>
        <translation>Ce que disent les preuves</translation>
    </message>
    <message>
        <source>What the new draft changed</source>
        <extracomment>actions</extracomment>
        <translation>Ce que la nouvelle version a changé</translation>
    </message>
    <message>
        <source>What was found holds for the new words too</source>
        <extracomment>claim_strips</extracomment>
        <translation>Ce qui a été trouvé vaut aussi pour les nouveaux mots</translation>
    </message>
    <message>
        <source>What was said</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What was said since the start</source>
        <extracomment>actions</extracomment>
        <translation>Ce qui a été dit depuis le démarrage</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>house_parts</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where it could go</source>
        <extracomment>draft_pane</extracomment>
        <translation>Où il pourrait aller</translation>
    </message>
    <message>
        <source>Which list</source>
        <extracomment>roster_pane</extracomment>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <extracomment>history_pane</extracomment>
        <translation>Qui a changé quoi</translation>
    </message>
    <message>
        <source>Who checks what</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Qui vérifie quoi</translation>
    </message>
    <message>
        <source>Who says so</source>
        <extracomment>claim_editor</extracomment>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Whose signature comes next</source>
        <extracomment>actions</extracomment>
        <translation>À qui de signer</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why it is all right</source>
        <extracomment>questions_pane</extracomment>
        <translation>Pourquoi tout va bien</translation>
    </message>
    <message>
        <source>Why, without the words; it stays visible</source>
        <extracomment>history_pane</extracomment>
        <translation>Pourquoi, sans les mots ; cela reste visible</translation>
    </message>
    <message>
        <source>Wikipedia</source>
        <extracomment>lookups</extracomment>
        <translation>Wikipédia</translation>
    </message>
    <message>
        <source>With another language or encoding, or as it was before its tracked changes</source>
        <extracomment>actions</extracomment>
        <translation>Dans une autre langue ou un autre encodage, ou comme avant les modifications suivies</translation>
    </message>
    <message>
        <source>Without a place in this draft</source>
        <extracomment>draft_pane</extracomment>
        <translation>Sans place dans cette version</translation>
    </message>
    <message>
        <source>Word for word as in the transcript.</source>
        <extracomment>quote_desk</extracomment>
        <translation>Mot pour mot comme dans la transcription.</translation>
    </message>
    <message>
        <source>Words of sheets</source>
        <extracomment>house_form</extracomment>
        <translation>Mots des fiches</translation>
    </message>
    <message>
        <source>Words that must go</source>
        <extracomment>history_pane</extracomment>
        <translation>Mots qui doivent disparaître</translation>
    </message>
    <message>
        <source>Works and contacts</source>
        <extracomment>Roll</extracomment>
        <translation>Œuvres et contacts</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <extracomment>desk</extracomment>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Write it as year-month-day hour:minute, such as 2026-01-31 18:00.</source>
        <extracomment>header_pane</extracomment>
        <translation>Écrivez année-mois-jour heure:minute, par exemple 2026-01-31 18:00.</translation>
    </message>
    <message>
        <source>Write six figures or letters, such as #A32A25.</source>
        <extracomment>house_form</extracomment>
        <translation>Écrivez six chiffres ou lettres, par exemple #A32A25.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2026-01-31.</source>
        <extracomment>moments</extracomment>
        <translation>Écrivez le jour comme année-mois-jour, par exemple 2026-01-31.</translation>
    </message>
    <message>
        <source>Write the worksheet as DOCX, PDF and more</source>
        <extracomment>actions</extracomment>
        <translation>Écrire la fiche en DOCX, PDF et plus</translation>
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
        <translation>Vous et la fenêtre</translation>
    </message>
    <message>
        <source>You, the window, keys, house profile, privacy</source>
        <extracomment>actions</extracomment>
        <translation>Vous, la fenêtre, les touches, le profil de la maison, la vie privée</translation>
    </message>
    <message>
        <source>Your browser would send {host} these words: “{words}”. It learns the network address of this computer, and whatever your browser tells it. Redpencil itself sends nothing.</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Votre navigateur enverrait à {host} ces mots&#xa0;: «&#xa0;{words}&#xa0;». Il apprend l’adresse réseau de cet ordinateur, et ce que votre navigateur lui dit. Redpencil lui-même n’envoie rien.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>main_window</extracomment>
        <translation>Vos initiales</translation>
    </message>
    <message>
        <source>Your initials: they sign each mark</source>
        <extracomment>tools</extracomment>
        <translation>Vos initiales : elles signent chaque marque</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>general</extracomment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Zulu</source>
        <extracomment>languages</extracomment>
        <translation>zoulou</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>FactType</extracomment>
        <translation>âge</translation>
    </message>
    <message>
        <source>all claims marked</source>
        <extracomment>Fate</extracomment>
        <translation>tous les faits marqués</translation>
    </message>
    <message>
        <source>archive</source>
        <extracomment>SourceKind</extracomment>
        <translation>archives</translation>
    </message>
    <message>
        <source>assigned editor</source>
        <extracomment>Seat</extracomment>
        <translation>rédaction en chef</translation>
    </message>
    <message>
        <source>author’s own voice</source>
        <extracomment>claim_editor</extracomment>
        <translation>voix de l’auteur</translation>
    </message>
    <message>
        <source>book</source>
        <extracomment>SourceKind</extracomment>
        <translation>livre</translation>
    </message>
    <message>
        <source>cause</source>
        <extracomment>FactType</extracomment>
        <translation>cause</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ElementState</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>checker</source>
        <extracomment>Seat</extracomment>
        <translation>vérification</translation>
    </message>
    <message>
        <source>control characters</source>
        <extracomment>labels</extracomment>
        <translation>caractères de contrôle</translation>
    </message>
    <message>
        <source>in the file {time}</source>
        <extracomment>status</extracomment>
        <translation>dans le fichier {time}</translation>
    </message>
    <message>
        <source>marked {marked} of {claims}</source>
        <extracomment>coverage</extracomment>
        <translation>marqués {marked} sur {claims}</translation>
    </message>
    <message>
        <source>need</source>
        <extracomment>house_rules</extracomment>
        <translation>il faut</translation>
    </message>
    <message>
        <source>not in the file {name}</source>
        <extracomment>status</extracomment>
        <translation>pas dans le fichier {name}</translation>
    </message>
    <message>
        <source>or primary</source>
        <extracomment>house_rules</extracomment>
        <translation>ou primaires</translation>
    </message>
    <message>
        <source>rare letters</source>
        <extracomment>labels</extracomment>
        <translation>lettres rares</translation>
    </message>
    <message>
        <source>saved in {name}</source>
        <extracomment>status</extracomment>
        <translation>enregistré dans {name}</translation>
    </message>
    <message>
        <source>subhead</source>
        <extracomment>Part</extracomment>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>symbols</source>
        <extracomment>labels</extracomment>
        <translation>symboles</translation>
    </message>
    <message numerus="yes">
        <source>{covered} of %n sentences are covered; not looked at: {left}</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>{covered} phrase sur %n est couverte ; pas regardées : {left}</numerusform>
            <numerusform>{covered} phrases sur %n sont couvertes ; pas regardées : {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{covered} of %n sentences covered</source>
        <extracomment>coverage</extracomment>
        <translation>
            <numerusform>{covered} phrase sur %n couverte</numerusform>
            <numerusform>{covered} phrases sur %n couvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} will be asked for this one page, directly and not by a proxy. It learns the network address of this computer and which page you read; no cookies and no names are sent.</source>
        <extracomment>bars</extracomment>
        <translation>Cette seule page sera demandée à {host}, directement et sans proxy. Il apprend l’adresse réseau de cet ordinateur et quelle page vous lisez ; ni cookies ni noms ne sont envoyés.</translation>
    </message>
    <message>
        <source>claims open</source>
        <extracomment>Fate</extracomment>
        <translation>faits ouverts</translation>
    </message>
    <message>
        <source>No claim is chosen. Click an underlined phrase or a row of the list.</source>
        <extracomment>claim_editor</extracomment>
        <translation>Aucun fait n’est choisi. Cliquez sur un passage souligné ou une ligne de la liste.</translation>
    </message>
    <message>
        <source>No claim matches “{words}”.</source>
        <extracomment>claim_list</extracomment>
        <translation>Aucun fait ne correspond à « {words} ».</translation>
    </message>
    <message>
        <source>No password is needed any more for {name}.</source>
        <extracomment>saving</extracomment>
        <translation>Aucun mot de passe n’est plus nécessaire pour {name}.</translation>
    </message>
    <message>
        <source>Not yet safe</source>
        <extracomment>export_panel</extracomment>
        <translation>Pas encore sûr</translation>
    </message>
    <message>
        <source>Not yet: {why}.</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Pas encore : {why}.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>export_preview</extracomment>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Printed: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Imprimé : {value}</translation>
    </message>
    <message>
        <source>Priority A</source>
        <extracomment>saved</extracomment>
        <translation>Priorité A</translation>
    </message>
    <message>
        <source>Priority {level}</source>
        <extracomment>claim_table</extracomment>
        <translation>Priorité {level}</translation>
    </message>
    <message>
        <source>Put aside: {reason}</source>
        <extracomment>questions_pane</extracomment>
        <translation>Écartée : {reason}</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Re-check: {why}.</source>
        <extracomment>claim_strips</extracomment>
        <translation>Revérifier : {why}.</translation>
    </message>
    <message>
        <source>Restored as of {when}.</source>
        <extracomment>kept</extracomment>
        <translation>Restauré, état du {when}.</translation>
    </message>
    <message>
        <source>Set: {field}</source>
        <extracomment>fields</extracomment>
        <translation>Choisir : {field}</translation>
    </message>
    <message>
        <source>Sign as {seat}</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Signer : {seat}</translation>
    </message>
    <message>
        <source>Sign-off sheet</source>
        <extracomment>export_panel</extracomment>
        <translation>Feuille de bon à tirer</translation>
    </message>
    <message>
        <source>Signed by {who}: locked until it is reopened.</source>
        <extracomment>claim_strips</extracomment>
        <translation>Signé par {who} : verrouillé jusqu’à réouverture.</translation>
    </message>
    <message>
        <source>Table, in the house’s columns</source>
        <extracomment>export_panel</extracomment>
        <translation>Tableau, dans les colonnes de la maison</translation>
    </message>
    <message>
        <source>Version of {when} · {size} KB</source>
        <extracomment>kept</extracomment>
        <translation>État du {when} · {size} Ko</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <extracomment>hints</extracomment>
        <translation>En attente d’une réponse</translation>
    </message>
    <message>
        <source>What is on the screen is saved in {name}. {why}</source>
        <extracomment>saving</extracomment>
        <translation>Ce qui est à l’écran est enregistré dans {name}. {why}</translation>
    </message>
    <message>
        <source>Where in it</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Où dedans</translation>
    </message>
    <message>
        <source>assigned to nobody: {number}</source>
        <extracomment>signoff_pane</extracomment>
        <translation>confiés à personne : {number}</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Part</extracomment>
        <translation>corps</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <extracomment>Part</extracomment>
        <translation>habillage</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>Part</extracomment>
        <translation>signature</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>Part</extracomment>
        <translation>légende</translation>
    </message>
    <message>
        <source>captured {when} {who}</source>
        <extracomment>evidence_more</extracomment>
        <translation>capturé {when} {who}</translation>
    </message>
    <message>
        <source>claim {name}</source>
        <extracomment>merge_pane</extracomment>
        <translation>fait {name}</translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>FactType</extracomment>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>FactType</extracomment>
        <translation>contact</translation>
    </message>
    <message>
        <source>dataset</source>
        <extracomment>SourceKind</extracomment>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>FactType</extracomment>
        <translation>date</translation>
    </message>
    <message>
        <source>day of week</source>
        <extracomment>FactType</extracomment>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>deck</source>
        <extracomment>Part</extracomment>
        <translation>chapô</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>FactType</extracomment>
        <translation>définition</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>Attribution</extracomment>
        <translation>document</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>ElementKind</extracomment>
        <translation>durée</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>FactType</extracomment>
        <translation>événement</translation>
    </message>
    <message>
        <source>gender</source>
        <extracomment>FactType</extracomment>
        <translation>genre</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>Part</extracomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>FactType</extracomment>
        <translation>image</translation>
    </message>
    <message>
        <source>in no file yet</source>
        <extracomment>status</extracomment>
        <translation>dans aucun fichier encore</translation>
    </message>
    <message>
        <source>it stands in another place</source>
        <extracomment>Cause</extracomment>
        <translation>il est à une autre place</translation>
    </message>
    <message>
        <source>it was placed by hand</source>
        <extracomment>Cause</extracomment>
        <translation>il a été placé à la main</translation>
    </message>
    <message>
        <source>its sentence changed</source>
        <extracomment>Cause</extracomment>
        <translation>sa phrase a changé</translation>
    </message>
    <message>
        <source>its words changed</source>
        <extracomment>Cause</extracomment>
        <translation>ses mots ont changé</translation>
    </message>
    <message>
        <source>kept {time}</source>
        <extracomment>status</extracomment>
        <translation>gardé {time}</translation>
    </message>
    <message>
        <source>law</source>
        <extracomment>FactType</extracomment>
        <translation>droit</translation>
    </message>
    <message>
        <source>legal reader</source>
        <extracomment>Seat</extracomment>
        <translation>lecture juridique</translation>
    </message>
    <message>
        <source>measure</source>
        <extracomment>FactType</extracomment>
        <translation>mesure</translation>
    </message>
    <message>
        <source>media</source>
        <extracomment>Attribution</extracomment>
        <translation>autres médias</translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>FactType</extracomment>
        <translation>somme</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>FactType</extracomment>
        <translation>nom</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>Attribution</extracomment>
        <translation>nommé</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Attribution</extracomment>
        <translation>l’auteur lui-même</translation>
    </message>
    <message>
        <source>not checked for {language}: {what}</source>
        <extracomment>labels</extracomment>
        <translation>non vérifié pour {language} : {what}</translation>
    </message>
    <message>
        <source>not looked at</source>
        <extracomment>Fate</extracomment>
        <translation>pas regardée</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <extracomment>Fate</extracomment>
        <translation>hors de l’article</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>status</extracomment>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>merge_pane</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>not yet in the file</source>
        <extracomment>status</extracomment>
        <translation>pas encore dans le fichier</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>claim_strips</extracomment>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <extracomment>Fate</extracomment>
        <translation>rien à vérifier</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>FactType</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>ElementState</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ElementState</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>org</source>
        <extracomment>ElementKind</extracomment>
        <translation>organisme</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>FactType</extracomment>
        <translation>organisme</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>FactType</extracomment>
        <translation>autre</translation>
    </message>
    <message>
        <source>own observation</source>
        <extracomment>SourceKind</extracomment>
        <translation>observation directe</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <extracomment>FactType</extracomment>
        <translation>paraphrase</translation>
    </message>
    <message>
        <source>percent</source>
        <extracomment>ElementKind</extracomment>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>percentage</source>
        <extracomment>FactType</extracomment>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>ElementKind</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>physical description</source>
        <extracomment>FactType</extracomment>
        <translation>description</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>FactType</extracomment>
        <translation>lieu</translation>
    </message>
    <message>
        <source>poll</source>
        <extracomment>FactType</extracomment>
        <translation>sondage</translation>
    </message>
    <message>
        <source>quote</source>
        <extracomment>FactType</extracomment>
        <translation>citation</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>SourceKind</extracomment>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>science</source>
        <extracomment>FactType</extracomment>
        <translation>science</translation>
    </message>
    <message>
        <source>second reader</source>
        <extracomment>Seat</extracomment>
        <translation>seconde lecture</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>claim_verbs</extracomment>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>superlative</source>
        <extracomment>FactType</extracomment>
        <translation>superlatif</translation>
    </message>
    <message>
        <source>the claim itself</source>
        <extracomment>merge_pane</extracomment>
        <translation>le fait lui-même</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>FactType</extracomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>Attribution</extracomment>
        <translation>non nommé</translation>
    </message>
    <message>
        <source>waived</source>
        <extracomment>ElementState</extracomment>
        <translation>dispensé</translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>SourceKind</extracomment>
        <translation>page web</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>ElementKind</extracomment>
        <translation>œuvre</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n claims are disputed and not decided</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n fait est contesté et pas tranché</numerusform>
            <numerusform>%n faits sont contestés et pas tranchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are not closed</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n fait n’est pas clos</numerusform>
            <numerusform>%n faits ne sont pas clos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are to be re-checked</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n fait est à revérifier</numerusform>
            <numerusform>%n faits sont à revérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims have no place in this draft</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n fait n’a pas de place dans cette version</numerusform>
            <numerusform>%n faits n’ont pas de place dans cette version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements are not ticked</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>
            <numerusform>%n élément n’est pas coché</numerusform>
            <numerusform>%n éléments ne sont pas cochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are damaged and were not read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>
            <numerusform>%n page est endommagée et n’a pas été lue.</numerusform>
            <numerusform>%n pages sont endommagées et n’ont pas été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences were not looked at</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n phrase n’a pas été regardée</numerusform>
            <numerusform>%n phrases n’ont pas été regardées</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Une parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>A figure is missing in the sum.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Il manque un chiffre dans le calcul.</translation>
    </message>
    <message>
        <source>A question is put aside with a reason.</source>
        <extracomment>domain/flagging.py</extracomment>
        <translation>Une question s’écarte avec une raison.</translation>
    </message>
    <message>
        <source>A sheet is returned with a reason.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Une fiche se renvoie avec une raison.</translation>
    </message>
    <message>
        <source>A signed sheet is reopened with a reason.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Une fiche signée se rouvre avec une raison.</translation>
    </message>
    <message>
        <source>A superlative in the author’s own voice; no source in the sentence.</source>
        <extracomment>detect/consistency/attribution/superlatives.py</extracomment>
        <translation>Un superlatif dans la voix de l’auteur ; aucune source dans la phrase.</translation>
    </message>
    <message>
        <source>All {said} attributed sentences rest on unnamed sources.</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Les {said} phrases attribuées reposent toutes sur des sources non nommées.</translation>
    </message>
    <message>
        <source>All {said} attributed sentences rest on {speaker}.</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Les {said} phrases attribuées reposent toutes sur {speaker}.</translation>
    </message>
    <message>
        <source>Announced: {count}; listed: {shown}.</source>
        <extracomment>detect/consistency/arithmetic/listed_count.py</extracomment>
        <translation>Annoncé : {count} ; énuméré : {shown}.</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>calendar</extracomment>
        <translation>avril</translation>
    </message>
    <message>
        <source>Are all letters of one alphabet?</source>
        <extracomment>detect/consistency/names/homoglyphs.py</extracomment>
        <translation>Toutes les lettres sont-elles d’un même alphabet ?</translation>
    </message>
    <message>
        <source>Are as many named as rank higher?</source>
        <extracomment>detect/consistency/arithmetic/ranking.py</extracomment>
        <translation>En nomme-t-on autant qu’il y en a devant ?</translation>
    </message>
    <message>
        <source>Are both the same share?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>Est-ce la même part dans les deux cas ?</translation>
    </message>
    <message>
        <source>Are the quoted words those of the whole quotation?</source>
        <extracomment>detect/consistency/quotes/partial.py</extracomment>
        <translation>Les mots cités sont-ils ceux de la citation entière ?</translation>
    </message>
    <message>
        <source>Are there so many votes?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>Y a-t-il autant de voix ?</translation>
    </message>
    <message>
        <source>Are these the points between the two percentages?</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>Sont-ce les points entre les deux pourcentages ?</translation>
    </message>
    <message>
        <source>Are these those told of before?</source>
        <extracomment>detect/consistency/repetition/figures_below.py</extracomment>
        <translation>Sont-ce ceux dont il a été question avant ?</translation>
    </message>
    <message>
        <source>As printed: {first} and {second}.</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation>Imprimé : {first} et {second}.</translation>
    </message>
    <message>
        <source>Ask for the file again, or paste the article.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Redemandez le fichier, ou collez l’article.</translation>
    </message>
    <message>
        <source>Ask for the filled-in sheet again, saved as .docx.</source>
        <extracomment>export/answers/package.py</extracomment>
        <translation>Redemandez la fiche remplie, enregistrée en .docx.</translation>
    </message>
    <message>
        <source>Ask whoever sent the file for an unaltered copy.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Demandez une copie intacte à qui a envoyé le fichier.</translation>
    </message>
    <message>
        <source>Asking {host} for the page</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>La page est demandée à {host}</translation>
    </message>
    <message>
        <source>At what age was it that somebody {match}?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>À quel âge était-ce : {match} ?</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>calendar</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>Before it: {shown}.</source>
        <extracomment>detect/consistency/attribution/unverified.py</extracomment>
        <translation>Avant : {shown}.</translation>
    </message>
    <message>
        <source>Between the two dates lie {gap} days, {gap1} with both; printed: {time}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>Entre les deux dates il y a {gap} jours, {gap1} avec les deux ; imprimé : {time}.</translation>
    </message>
    <message>
        <source>Born {born}, died {died}: {lived} years.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>Naissance {born}, mort {died} : {lived} ans.</translation>
    </message>
    <message>
        <source>Carrying the claims over</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Report des faits</translation>
    </message>
    <message>
        <source>Check the brackets.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Regardez les parenthèses.</translation>
    </message>
    <message>
        <source>Check the claim and mark it instead.</source>
        <extracomment>domain/drafts/again.py</extracomment>
        <translation>Vérifiez et marquez plutôt le fait.</translation>
    </message>
    <message>
        <source>Checking: {name}</source>
        <extracomment>detect/consistency/checks.py</extracomment>
        <translation>Contrôle : {name}</translation>
    </message>
    <message>
        <source>Choose a copy of the open worksheet.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>Choisissez une copie de la fiche ouverte.</translation>
    </message>
    <message>
        <source>Choose a file named *{suffix}.</source>
        <extracomment>workflow.py</extracomment>
        <translation>Choisissez un fichier nommé *{suffix}.</translation>
    </message>
    <message>
        <source>Choose a newer draft.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Choisissez une version plus récente.</translation>
    </message>
    <message>
        <source>Choose a sheet exported by Redpencil.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Choisissez une fiche exportée par Redpencil.</translation>
    </message>
    <message>
        <source>Choose a sheet that was exported as a form and saved after it was filled in.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Choisissez une fiche exportée comme formulaire et enregistrée une fois remplie.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another name, or delete it first.</source>
        <extracomment>custody.py</extracomment>
        <translation>Choisissez un autre nom, ou supprimez ce fichier d’abord.</translation>
    </message>
    <message>
        <source>Choose another source for their evidence first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Choisissez d’abord une autre source pour leur preuve.</translation>
    </message>
    <message>
        <source>Choose the filled-in sheet as it was saved: .docx or .pdf.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Choisissez la fiche remplie telle qu’elle a été enregistrée : .docx ou .pdf.</translation>
    </message>
    <message>
        <source>Choose the new draft’s own file, or merge.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Choisissez le fichier même de la nouvelle version, ou fusionnez.</translation>
    </message>
    <message>
        <source>Close it there, or open a copy.</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation>Fermez-le là-bas, ou ouvrez une copie.</translation>
    </message>
    <message>
        <source>Close it with ).</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Fermez-la par ).</translation>
    </message>
    <message>
        <source>Comparing the answers</source>
        <extracomment>exporting.py</extracomment>
        <translation>Comparaison des réponses</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it.</source>
        <extracomment>intake/hints.py</extracomment>
        <translation>Copiez le texte de l’article et collez-le.</translation>
    </message>
    <message>
        <source>Correct the file; nothing was changed.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Corrigez le fichier ; rien n’a changé.</translation>
    </message>
    <message>
        <source>Could not read “{name}”: {error}.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>Impossible de lire « {name} » : {error}.</translation>
    </message>
    <message>
        <source>Could not save “{name}”: {error}. The file on the disk is unchanged.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>Impossible d’enregistrer « {name} » : {error}. Le fichier sur le disque est inchangé.</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>calendar</extracomment>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>Supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>Delete the folder {folder} yourself.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Supprimez vous-même le dossier {folder}.</translation>
    </message>
    <message>
        <source>Delete the folder {place} yourself.</source>
        <extracomment>store/keep/versions.py</extracomment>
        <translation>Supprimez vous-même le dossier {place}.</translation>
    </message>
    <message>
        <source>Do birth and death go together?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>La naissance et la mort vont-elles ensemble ?</translation>
    </message>
    <message>
        <source>Do the age now and the age then go together?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>L’âge d’aujourd’hui et celui d’alors vont-ils ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>Do the figures go the way the verb says?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>Les chiffres vont-ils dans le sens que dit le verbe ?</translation>
    </message>
    <message>
        <source>Do the parts make the total?</source>
        <extracomment>detect/consistency/arithmetic/totals.py</extracomment>
        <translation>Les parties font-elles le total ?</translation>
    </message>
    <message>
        <source>Do these shares make 100 percent?</source>
        <extracomment>detect/consistency/arithmetic/shares.py</extracomment>
        <translation>Ces parts font-elles 100 pour cent ?</translation>
    </message>
    <message>
        <source>Do total, count and rate go together?</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>Total, nombre et taux vont-ils ensemble ?</translation>
    </message>
    <message>
        <source>Do weekday and date go together?</source>
        <extracomment>detect/consistency/time/weekday.py</extracomment>
        <translation>Le jour de la semaine et la date vont-ils ensemble ?</translation>
    </message>
    <message>
        <source>Does a second source say so?</source>
        <extracomment>detect/consistency/attribution/anonymous.py</extracomment>
        <translation>Une seconde source le dit-elle ?</translation>
    </message>
    <message>
        <source>Does anybody else say so?</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Quelqu’un d’autre le dit-il ?</translation>
    </message>
    <message>
        <source>Does it begin before it ends?</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>Commence-t-il avant de finir&#xa0;?</translation>
    </message>
    <message>
        <source>Does nobody with a name say so?</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Personne de nommé ne le dit-il ?</translation>
    </message>
    <message>
        <source>Does the first figure have the scale of the second?</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation>Le premier chiffre a-t-il l’échelle du second ?</translation>
    </message>
    <message>
        <source>Does the paraphrase say what the quotation says?</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>La paraphrase dit-elle ce que dit la citation ?</translation>
    </message>
    <message>
        <source>Does the share fit the two figures beside it?</source>
        <extracomment>detect/consistency/arithmetic/percent_of_whole.py</extracomment>
        <translation>La part correspond-elle aux deux chiffres voisins ?</translation>
    </message>
    <message>
        <source>Does the span begin before it ends?</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>La période commence-t-elle avant de finir ?</translation>
    </message>
    <message>
        <source>Does this date exist?</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>Cette date existe-t-elle ?</translation>
    </message>
    <message>
        <source>Don&apos;t start it. Ask the sender what it is.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Ne le lancez pas. Demandez à l’expéditeur ce que c’est.</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <extracomment>export/pdf/document.py</extracomment>
        <translation>Dessin des pages</translation>
    </message>
    <message>
        <source>Earlier versions could not be deleted: {error}.</source>
        <extracomment>store/keep/versions.py</extracomment>
        <translation>Impossible de supprimer les états antérieurs : {error}.</translation>
    </message>
    <message>
        <source>Edits can&apos;t be kept on this computer: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Les modifications ne peuvent être gardées sur cet ordinateur : {error}.</translation>
    </message>
    <message>
        <source>Export it as Word in Pages.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>Exportez-le en Word depuis Pages.</translation>
    </message>
    <message>
        <source>Export the sheet as text.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Exportez la feuille en texte.</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>calendar</extracomment>
        <translation>février</translation>
    </message>
    <message>
        <source>Figures that are copied may differ from those that are drawn, a 9 for a 5: compare every figure with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Les chiffres copiés peuvent différer de ceux dessinés, un 9 pour un 5&#xa0;: comparez chaque chiffre à la page.</translation>
    </message>
    <message>
        <source>Finding the sentences</source>
        <extracomment>workflow.py</extracomment>
        <translation>Recherche des phrases</translation>
    </message>
    <message>
        <source>Free some space or save often.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Libérez de la place ou enregistrez souvent.</translation>
    </message>
    <message>
        <source>Free some space or save the worksheet elsewhere; Redpencil tries again.</source>
        <extracomment>store/work/log.py</extracomment>
        <translation>Libérez de la place ou enregistrez la fiche ailleurs ; Redpencil réessaie.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Libérez de la place.</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>calendar</extracomment>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Give at least three letters, and say why in a few words.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Donnez au moins trois lettres, et dites pourquoi en quelques mots.</translation>
    </message>
    <message>
        <source>Give the whole name or number that must go.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Donnez le nom ou le numéro entier qui doit disparaître.</translation>
    </message>
    <message>
        <source>Has the winner the higher figure?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>Le vainqueur a-t-il le chiffre le plus élevé ?</translation>
    </message>
    <message>
        <source>Has this happened yet?</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation>Est-ce déjà arrivé ?</translation>
    </message>
    <message>
        <source>Is it one name in two spellings?</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation>Est-ce un seul nom écrit de deux façons ?</translation>
    </message>
    <message>
        <source>Is it one rate of exchange?</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation>Est-ce un seul taux de change ?</translation>
    </message>
    <message>
        <source>Is it the same figure with another scale?</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation>Est-ce le même chiffre à une autre échelle ?</translation>
    </message>
    <message>
        <source>Is it the same size in both units?</source>
        <extracomment>detect/consistency/arithmetic/conversions.py</extracomment>
        <translation>Est-ce la même grandeur dans les deux unités ?</translation>
    </message>
    <message>
        <source>Is it the same sum in both currencies?</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation>Est-ce la même somme dans les deux monnaies&#xa0;?</translation>
    </message>
    <message>
        <source>Is that the margin?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>Est-ce bien l’écart ?</translation>
    </message>
    <message>
        <source>Is the age the one between the two years?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>L’âge est-il celui entre les deux années ?</translation>
    </message>
    <message>
        <source>Is the change in percent the one between the two figures?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>La variation en pour cent est-elle celle entre les deux chiffres ?</translation>
    </message>
    <message>
        <source>Is the full name given at first mention?</source>
        <extracomment>detect/consistency/names/first_reference.py</extracomment>
        <translation>Le nom complet est-il donné à la première mention ?</translation>
    </message>
    <message>
        <source>Is the headline surer than the text?</source>
        <extracomment>detect/consistency/repetition/overstated.py</extracomment>
        <translation>Le titre est-il plus sûr que le texte ?</translation>
    </message>
    <message>
        <source>Is the list as long as announced?</source>
        <extracomment>detect/consistency/arithmetic/listed_count.py</extracomment>
        <translation>La liste est-elle aussi longue qu’annoncé ?</translation>
    </message>
    <message>
        <source>Is the one so many times the other?</source>
        <extracomment>detect/consistency/arithmetic/multiples.py</extracomment>
        <translation>L’un vaut-il tant de fois l’autre ?</translation>
    </message>
    <message>
        <source>Is the one so much a day, week, month or year as the other?</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>L’un par jour, semaine, mois ou an fait-il l’autre ?</translation>
    </message>
    <message>
        <source>Is this as long as its dates say?</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>Est-ce aussi long que le disent ses dates ?</translation>
    </message>
    <message>
        <source>Is this computer on line? Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Cet ordinateur est-il en ligne ? Enregistrez la page dans votre navigateur et ouvrez le fichier, ou collez l’article.</translation>
    </message>
    <message>
        <source>Is this how the body writes itself?</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation>L’organisme s’écrit-il ainsi lui-même ?</translation>
    </message>
    <message>
        <source>Is this the age today?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>Est-ce l’âge aujourd’hui ?</translation>
    </message>
    <message>
        <source>Is this the day meant?</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>Est-ce le jour voulu ?</translation>
    </message>
    <message>
        <source>Is this the difference of the two figures?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>Est-ce la différence des deux chiffres&#xa0;?</translation>
    </message>
    <message>
        <source>Is this “{match}”?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>Est-ce «&#xa0;{match}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Is this “{said}”?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>Est-ce « {said} » ?</translation>
    </message>
    <message>
        <source>Is “{times}” what the two figures say?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>« {times} », est-ce ce que disent les deux chiffres ?</translation>
    </message>
    <message>
        <source>It can be changed as it is.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Elle peut être modifiée telle quelle.</translation>
    </message>
    <message>
        <source>It reads {label}; or paste the article.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Il lit {label} ; ou collez l’article.</translation>
    </message>
    <message>
        <source>It should begin with https:// or http://.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Elle devrait commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>It writes: {keys}.</source>
        <extracomment>export/formats.py</extracomment>
        <translation>Il écrit : {keys}.</translation>
    </message>
    <message>
        <source>Its figures are too large.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Ses chiffres sont trop grands.</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>calendar</extracomment>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>calendar</extracomment>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>calendar</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Keep it beside the worksheet and write where it is into the locator.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Gardez-le à côté de la fiche et écrivez où il se trouve.</translation>
    </message>
    <message>
        <source>Laying out the worksheet</source>
        <extracomment>export/formats.py</extracomment>
        <translation>Mise en page de la fiche</translation>
    </message>
    <message>
        <source>Listing the claims</source>
        <extracomment>detect/find.py</extracomment>
        <translation>Relevé des faits</translation>
    </message>
    <message>
        <source>Load the newest draft into the older copy first, then merge.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>Chargez d’abord la version la plus récente dans la copie plus ancienne, puis fusionnez.</translation>
    </message>
    <message>
        <source>Look at its end and its signs.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Regardez sa fin et ses signes.</translation>
    </message>
    <message>
        <source>Look at what stands below.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Regardez ce qui est au dénominateur.</translation>
    </message>
    <message>
        <source>Looking for the article in the page</source>
        <extracomment>intake/html.py</extracomment>
        <translation>Recherche de l’article dans la page</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>calendar</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>calendar</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Merge copies that were made of the same saved file.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Fusionnez des copies tirées du même fichier enregistré.</translation>
    </message>
    <message>
        <source>Merge copy</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Fusionner une copie</translation>
    </message>
    <message>
        <source>Merging takes two claims.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Pour réunir, il faut deux faits.</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>calendar</extracomment>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Name one as en, uk or pt.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>Nommez-en une comme en, uk ou pt.</translation>
    </message>
    <message>
        <source>Name one as utf-8, windows-1251, koi8-u or shift_jis.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>Nommez-en un comme utf-8, windows-1251, koi8-u ou shift_jis.</translation>
    </message>
    <message>
        <source>New draft</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>No article text found: all {number} characters of visible text follow.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>Aucun texte d’article trouvé : les {number} caractères de texte visible suivent.</translation>
    </message>
    <message>
        <source>No article was found in “{name}”.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>Aucun article trouvé dans « {name} ».</translation>
    </message>
    <message>
        <source>No denial, answer or attempt to reach them is in the article.</source>
        <extracomment>detect/consistency/attribution/other_side.py</extracomment>
        <translation>Ni démenti, ni réponse, ni tentative de les joindre dans l’article.</translation>
    </message>
    <message>
        <source>No speaker in this paragraph or those around it.</source>
        <extracomment>detect/consistency/quotes/speaker.py</extracomment>
        <translation>Aucun locuteur dans ce paragraphe ni à côté.</translation>
    </message>
    <message>
        <source>Nobody has signed this worksheet.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Personne n’a signé cette fiche.</translation>
    </message>
    <message>
        <source>Nobody has signed yet, so there is nothing to return.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Personne n’a encore signé, il n’y a donc rien à renvoyer.</translation>
    </message>
    <message>
        <source>Not everything of “{name}” could be deleted: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Tout n’a pas pu être supprimé de « {name} » : {error}.</translation>
    </message>
    <message>
        <source>Nothing else was touched.</source>
        <extracomment>intake/door.py</extracomment>
        <translation>Rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <extracomment>domain/drafts/orphans.py</extracomment>
        <translation>Rien n’est sélectionné.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the filled-in sheet again.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Rien n’a changé. Redemandez la fiche remplie.</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>calendar</extracomment>
        <translation>novembre</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>calendar</extracomment>
        <translation>octobre</translation>
    </message>
    <message>
        <source>On page {pages} the words that are copied may differ from those that are drawn: compare them with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Page {pages}, les mots copiés peuvent différer de ceux dessinés : comparez-les à la page.</translation>
    </message>
    <message>
        <source>Only one of the two has a “not”: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Un seul des deux a un « ne pas » : {both}.</translation>
    </message>
    <message>
        <source>Only sheets exported as forms can be. Ask for the file that was filled in, not a print or a scan of it.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Seules le peuvent les fiches exportées comme formulaires. Demandez le fichier rempli, non une impression ou un scan.</translation>
    </message>
    <message>
        <source>Only the first {most_pages} of {count} pages were read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Seules les {most_pages} premières pages sur {count} ont été lues.</translation>
    </message>
    <message>
        <source>Open another file, or paste the article.</source>
        <extracomment>intake/clean.py</extracomment>
        <translation>Ouvrez un autre fichier, ou collez l’article.</translation>
    </message>
    <message>
        <source>Open it in Word and save it without one.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Ouvrez-le dans Word et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it without one.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>Ouvrez-le dans son programme et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>Open it in your browser, save the page and open the file, or paste the article.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>Ouvrez-la dans votre navigateur, enregistrez la page et ouvrez le fichier, ou collez l’article.</translation>
    </message>
    <message>
        <source>Open it in your word processor and save it as .docx.</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Ouvrez-le dans votre traitement de texte et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>Open its attachment instead.</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation>Ouvrez plutôt sa pièce jointe.</translation>
    </message>
    <message>
        <source>Open its file, or one of the versions that were kept.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Ouvrez son fichier, ou l’un des états gardés.</translation>
    </message>
    <message>
        <source>Open the article instead.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Ouvrez plutôt l’article.</translation>
    </message>
    <message>
        <source>Open the draft that it was exported from, or copy its answers by hand.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Ouvrez la version dont elle a été exportée, ou recopiez ses réponses à la main.</translation>
    </message>
    <message>
        <source>Open the file instead.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Ouvrez plutôt le fichier.</translation>
    </message>
    <message>
        <source>Open the worksheet that it was exported from, and read it back there.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Ouvrez la fiche dont elle a été exportée, et lisez-la là.</translation>
    </message>
    <message>
        <source>Open the worksheet’s own file.</source>
        <extracomment>custody.py</extracomment>
        <translation>Ouvrez le fichier même de la fiche.</translation>
    </message>
    <message>
        <source>Packing the document</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Assemblage du document</translation>
    </message>
    <message>
        <source>Paste the article&apos;s text.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Collez le texte de l’article.</translation>
    </message>
    <message>
        <source>Percent or percentage points?</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>Pour cent ou points de pourcentage ?</translation>
    </message>
    <message>
        <source>Port {port} is no port of web pages.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Le port {port} n’est pas un port de pages web.</translation>
    </message>
    <message>
        <source>Printed: “{match}”; the body’s own form: {right}.</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation>Imprimé : « {match} » ; forme de l’organisme : {right}.</translation>
    </message>
    <message>
        <source>Printed: “{said}”; the body’s own form: {right}.</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation>Imprimé : « {said} » ; forme de l’organisme : {right}.</translation>
    </message>
    <message>
        <source>Put the cursor between two of its words.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Placez le curseur entre deux de ses mots.</translation>
    </message>
    <message>
        <source>Put the cursor inside the claim&apos;s words.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Placez le curseur dans les mots du fait.</translation>
    </message>
    <message>
        <source>Put the file beside the profile.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Placez le fichier à côté du profil.</translation>
    </message>
    <message>
        <source>Reading page {number} of {count}</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Lecture de la page {number} sur {count}</translation>
    </message>
    <message>
        <source>Reading the Markdown</source>
        <extracomment>intake/markdown.py</extracomment>
        <translation>Lecture du Markdown</translation>
    </message>
    <message>
        <source>Reading the OpenDocument text</source>
        <extracomment>intake/office/flow.py</extracomment>
        <translation>Lecture du texte OpenDocument</translation>
    </message>
    <message>
        <source>Reading the Word document</source>
        <extracomment>intake/office/body.py</extracomment>
        <translation>Lecture du document Word</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Lecture des réponses</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <extracomment>workflow.py</extracomment>
        <translation>Lecture de l’article</translation>
    </message>
    <message>
        <source>Reading the e-book</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation>Lecture du livre numérique</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Reading the mail</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation>Lecture du courriel</translation>
    </message>
    <message>
        <source>Reading the message</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Lecture du message</translation>
    </message>
    <message>
        <source>Reading the page from {host}</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>Lecture de la page de {host}</translation>
    </message>
    <message>
        <source>Reading the rich text</source>
        <extracomment>intake/office/rtf.py</extracomment>
        <translation>Lecture du texte RTF</translation>
    </message>
    <message>
        <source>Reading the sentences</source>
        <extracomment>detect/elements/find.py</extracomment>
        <translation>Lecture des phrases</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <extracomment>intake/text.py</extracomment>
        <translation>Lecture du texte</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>La lecture de « {name} » a duré trop longtemps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped; it was not changed.</source>
        <extracomment>store/door.py</extracomment>
        <translation>La lecture de «&#xa0;{name}&#xa0;» a duré trop longtemps et a été arrêtée&#xa0;; rien n’y a changé.</translation>
    </message>
    <message>
        <source>Redact the other copy too, and take its changes over by hand.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Expurgez aussi l’autre copie, et reprenez ses modifications à la main.</translation>
    </message>
    <message>
        <source>Redacting takes the words that must go, and a reason without them.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Pour expurger, il faut les mots qui doivent disparaître, et une raison sans eux.</translation>
    </message>
    <message>
        <source>Redpencil goes on with its defaults.</source>
        <extracomment>settings.py</extracomment>
        <translation>Redpencil continue avec ses réglages par défaut.</translation>
    </message>
    <message>
        <source>Redpencil tries again after the next edit.</source>
        <extracomment>store/keep/publish.py</extracomment>
        <translation>Redpencil réessaie après la prochaine modification.</translation>
    </message>
    <message>
        <source>Run OCR on it, or paste the text.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Passez-le à la reconnaissance de texte, ou collez le texte.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>calendar</extracomment>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Save it again from the program that filled it in.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Enregistrez-le à nouveau depuis le programme qui l’a rempli.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word or LibreOffice.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Enregistrez-le en .docx dans Word ou LibreOffice.</translation>
    </message>
    <message>
        <source>Save it as a PDF or copy its text.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>Enregistrez-le en PDF ou copiez son texte.</translation>
    </message>
    <message>
        <source>Save it as a PDF.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Enregistrez-le en PDF.</translation>
    </message>
    <message>
        <source>Save it in another place.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>Enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>Save it without one, then read it again.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Enregistrez-le sans mot de passe, puis relisez-le.</translation>
    </message>
    <message>
        <source>Save often until that is mended.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Enregistrez souvent jusqu’à ce que ce soit réparé.</translation>
    </message>
    <message>
        <source>Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Enregistrez la page dans votre navigateur et ouvrez le fichier, ou collez l’article.</translation>
    </message>
    <message>
        <source>Save the worksheet under another name now.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>Enregistrez maintenant la fiche sous un autre nom.</translation>
    </message>
    <message>
        <source>Say why it is all right.</source>
        <extracomment>domain/flagging.py</extracomment>
        <translation>Dites pourquoi tout va bien.</translation>
    </message>
    <message>
        <source>See the sign-off.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Voyez le bon à tirer.</translation>
    </message>
    <message>
        <source>Select the claim&apos;s words in the galley first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Sélectionnez d’abord les mots du fait dans l’épreuve.</translation>
    </message>
    <message>
        <source>Select the words in the galley that the claim is about.</source>
        <extracomment>domain/drafts/orphans.py</extracomment>
        <translation>Sélectionnez dans l’épreuve les mots dont il s’agit.</translation>
    </message>
    <message>
        <source>Select the words to check in the galley first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Sélectionnez d’abord dans l’épreuve les mots à vérifier.</translation>
    </message>
    <message>
        <source>Select two or more in the list first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Choisissez-en d’abord deux ou plus dans la liste.</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>calendar</extracomment>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Setting the article</source>
        <extracomment>export/docx/comments.py</extracomment>
        <translation>Composition de l’article</translation>
    </message>
    <message>
        <source>Setting the cards</source>
        <extracomment>export/docx/cards.py</extracomment>
        <translation>Composition des cartes</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Composition des pages</translation>
    </message>
    <message>
        <source>Shrink it.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Réduisez-le.</translation>
    </message>
    <message>
        <source>Split it into two.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Coupez-le en deux.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>calendar</extracomment>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Take it from a backup of the worksheet.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Reprenez-le d’une sauvegarde de la fiche.</translation>
    </message>
    <message>
        <source>Take it out. Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Retirez-le. Enregistrez la page dans votre navigateur et ouvrez le fichier, ou collez l’article.</translation>
    </message>
    <message>
        <source>Take the last copy from your backup or from whoever mailed it.</source>
        <extracomment>store/door.py</extracomment>
        <translation>Reprenez la dernière copie de votre sauvegarde ou de qui l’a envoyée.</translation>
    </message>
    <message>
        <source>Taking its fingerprint</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Prise de son empreinte</translation>
    </message>
    <message>
        <source>That is not the password of this worksheet.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Ce n’est pas le mot de passe de cette fiche.</translation>
    </message>
    <message>
        <source>The PDF has attachments, which were not read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Le PDF a des pièces jointes, qui n’ont pas été lues.</translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>L’adresse contient un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The claim can&apos;t be split there.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Le fait ne peut être divisé là.</translation>
    </message>
    <message>
        <source>The copy of this worksheet on this computer was made by a newer Redpencil.</source>
        <extracomment>store/work/schema.py</extracomment>
        <translation>La copie de cette fiche sur cet ordinateur vient d’un Redpencil plus récent.</translation>
    </message>
    <message>
        <source>The copy on this computer can&apos;t be read: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>La copie sur cet ordinateur ne peut être lue : {why}.</translation>
    </message>
    <message>
        <source>The copy on this computer is damaged, so the last edit could not be kept. It is still on the screen.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>La copie sur cet ordinateur est endommagée, la dernière modification n’a donc pu être gardée. Elle est toujours à l’écran.</translation>
    </message>
    <message>
        <source>The document contains macros; they were ignored.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>Le document contient des macros ; elles ont été ignorées.</translation>
    </message>
    <message>
        <source>The document refers to a remote template; it was not loaded.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>Le document renvoie à un modèle distant ; il n’a pas été chargé.</translation>
    </message>
    <message>
        <source>The evidence file “{name}” is missing or changed.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Le fichier de preuve « {name} » manque ou a changé.</translation>
    </message>
    <message>
        <source>The evidence file “{name}” of “{name1}” {wrong}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>Le fichier de preuve « {name} » de « {name1} » : {wrong}.</translation>
    </message>
    <message>
        <source>The file could not be written: {why}. Your edits are kept on this computer.</source>
        <extracomment>store/keep/publish.py</extracomment>
        <translation>Le fichier n’a pu être écrit : {why}. Vos modifications sont gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file of draft {version} {wrong}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>Le fichier de la version {version} : {wrong}.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else. Its new contents are shown; Undo brings back what was here.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Quelqu’un d’autre a modifié le fichier. Son nouveau contenu est montré ; « Annuler » ramène ce qui était ici.</translation>
    </message>
    <message>
        <source>The files of this worksheet can&apos;t be read: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Les fichiers de cette fiche ne peuvent être lus : {why}.</translation>
    </message>
    <message>
        <source>The history in this file was altered: {altered}. A new history begins here.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>L’historique de ce fichier a été altéré : {altered}. Un nouvel historique commence ici.</translation>
    </message>
    <message>
        <source>The house profile can&apos;t be read: {error}.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Le profil de la maison ne peut être lu : {error}.</translation>
    </message>
    <message>
        <source>The house profile&apos;s logo is no PNG or JPEG picture.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Le logo du profil de la maison n’est ni PNG ni JPEG.</translation>
    </message>
    <message>
        <source>The house profile&apos;s logo is too large.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Le logo du profil de la maison est trop grand.</translation>
    </message>
    <message>
        <source>The house profile&apos;s template is no Word document (.docx).</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Le modèle du profil de la maison n’est pas un document Word (.docx).</translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} is larger than 8 MB.</source>
        <extracomment>export/house.py</extracomment>
        <translation>{key} du profil de la maison dépasse 8 Mo.</translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} “{name}” can&apos;t be read.</source>
        <extracomment>export/house.py</extracomment>
        <translation>{key} « {name} » du profil de la maison ne peut être lu.</translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} “{name}” is larger than 8 MB.</source>
        <extracomment>export/house.py</extracomment>
        <translation>{key} « {name} » du profil de la maison dépasse 8 Mo.</translation>
    </message>
    <message>
        <source>The house profile&apos;s “{key}” should be {what}.</source>
        <extracomment>export/house.py</extracomment>
        <translation>« {key} » dans le profil de la maison devrait être {what}.</translation>
    </message>
    <message>
        <source>The last edit could not be kept: {why}. It is still on the screen.</source>
        <extracomment>store/work/log.py</extracomment>
        <translation>La dernière modification n’a pu être gardée : {why}. Elle est toujours à l’écran.</translation>
    </message>
    <message>
        <source>The mail has attachments, which were not read: {attached}.</source>
        <extracomment>intake/mail/envelope.py</extracomment>
        <translation>Le courriel a des pièces jointes, qui n’ont pas été lues : {attached}.</translation>
    </message>
    <message>
        <source>The newer draft does not say when it was loaded.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>La version plus récente ne dit pas quand elle a été chargée.</translation>
    </message>
    <message>
        <source>The other copy holds nothing that this one lacks; nothing was merged.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>L’autre copie ne contient rien qui manque ici&#xa0;; rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>The page has more than {most} MB.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>La page fait plus de {most} Mo.</translation>
    </message>
    <message>
        <source>The page hides {number} characters of the article, as behind a paywall; they are here too.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>La page cache {number} caractères de l’article, comme derrière un péage ; ils sont ici aussi.</translation>
    </message>
    <message>
        <source>The page is too tangled to find its article: all {number} visible characters follow.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>La page est trop embrouillée pour y trouver l’article : les {number} caractères visibles suivent.</translation>
    </message>
    <message>
        <source>The paraphrase is surer: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>La paraphrase est plus sûre : {both}.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Le mot de passe est vide.</translation>
    </message>
    <message>
        <source>The reader stopped while it read “{name}”: the file may be damaged.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Le lecteur s’est arrêté en lisant « {name} » : le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read: {error}.</source>
        <extracomment>settings.py</extracomment>
        <translation>Le fichier de réglages ne peut être lu : {error}.</translation>
    </message>
    <message>
        <source>The sum divides by nothing.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Le calcul divise par rien.</translation>
    </message>
    <message>
        <source>The sum has no result.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Le calcul n’a pas de résultat.</translation>
    </message>
    <message>
        <source>The sum has too many brackets.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Le calcul a trop de parenthèses.</translation>
    </message>
    <message>
        <source>The sum is too long.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Le calcul est trop long.</translation>
    </message>
    <message>
        <source>The text is an invisible layer, as OCR makes it: compare it with the pages.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Le texte est une couche invisible, comme en fait la reconnaissance de texte : comparez-le aux pages.</translation>
    </message>
    <message>
        <source>The text runs from right to left: compare the order of words with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Le texte va de droite à gauche : comparez l’ordre des mots à la page.</translation>
    </message>
    <message>
        <source>The text says “{hedge}”; the headline does not.</source>
        <extracomment>detect/consistency/repetition/overstated.py</extracomment>
        <translation>Le texte dit « {hedge} » ; le titre non.</translation>
    </message>
    <message>
        <source>The trail of this worksheet can&apos;t be read: {why}.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>Le journal ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>The trail was altered: {error}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>Le journal a été altéré : {error}.</translation>
    </message>
    <message>
        <source>The two copies have no common beginning in their trails.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Les journaux des deux copies n’ont pas de début commun.</translation>
    </message>
    <message>
        <source>The two copies hold different new drafts of the article.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>Les deux copies contiennent des versions nouvelles différentes de l’article.</translation>
    </message>
    <message>
        <source>The two say the opposite: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Les deux disent le contraire&#xa0;: {both}.</translation>
    </message>
    <message>
        <source>The worksheet can&apos;t be kept on this computer: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>La fiche ne peut être gardée sur cet ordinateur : {error}.</translation>
    </message>
    <message>
        <source>The worksheet can&apos;t be kept on this computer: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>La fiche ne peut être gardée sur cet ordinateur : {why}.</translation>
    </message>
    <message>
        <source>The worksheet was changed outside its trail.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>La fiche a été modifiée hors de son journal.</translation>
    </message>
    <message>
        <source>The worksheet&apos;s trail was altered: {error}.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Le journal de la fiche a été altéré : {error}.</translation>
    </message>
    <message>
        <source>There is no earlier finding to keep.</source>
        <extracomment>domain/drafts/again.py</extracomment>
        <translation>Il n’y a pas de constat antérieur à garder.</translation>
    </message>
    <message>
        <source>There is no sum yet.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Il n’y a pas encore de calcul.</translation>
    </message>
    <message>
        <source>These are not two copies of one worksheet.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Ce ne sont pas deux copies d’une même fiche.</translation>
    </message>
    <message>
        <source>These words can&apos;t be taken out: they are part of how the worksheet is kept.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Ces mots ne peuvent être retirés : la fiche en a besoin pour être gardée.</translation>
    </message>
    <message>
        <source>This PDF has more fields than any sheet.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Ce PDF a plus de champs qu’aucune fiche.</translation>
    </message>
    <message>
        <source>This PDF has no form fields.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Ce PDF n’a pas de champs de formulaire.</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Ce PDF est endommagé et ne peut être lu.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Ce PDF est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>This can&apos;t be signed yet: {reasons}.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Impossible de signer encore : {reasons}.</translation>
    </message>
    <message>
        <source>This file is not a Redpencil worksheet.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Ce fichier n’est pas une fiche Redpencil.</translation>
    </message>
    <message>
        <source>This is no worksheet that can be read back; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Cette fiche ne peut être relue ; rien n’a changé.</translation>
    </message>
    <message>
        <source>This password does not open “{name}”.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Ce mot de passe n’ouvre pas « {name} ».</translation>
    </message>
    <message>
        <source>This sheet belongs to another worksheet; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Cette fiche appartient à une autre ; rien n’a changé.</translation>
    </message>
    <message>
        <source>This sheet was made from another draft of the article; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Cette fiche a été faite d’une autre version de l’article ; rien n’a changé.</translation>
    </message>
    <message>
        <source>This source can&apos;t be removed: claims {named} rely on it.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Cette source ne peut être retirée : les faits {named} s’y appuient.</translation>
    </message>
    <message>
        <source>This worksheet is locked with a password.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Cette fiche est verrouillée par un mot de passe.</translation>
    </message>
    <message>
        <source>This worksheet is signed, so it is locked; nothing was changed.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Cette fiche est signée, donc verrouillée ; rien n’a changé.</translation>
    </message>
    <message>
        <source>This worksheet was locked by a newer version of Redpencil.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Cette fiche a été verrouillée par une version plus récente de Redpencil.</translation>
    </message>
    <message>
        <source>This worksheet was made by a newer version of Redpencil (format {number}).</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Cette fiche a été faite par une version plus récente de Redpencil (format {number}).</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>calendar</extracomment>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; nothing was changed.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Réessayez ; rien n’a changé.</translation>
    </message>
    <message>
        <source>Trying the worksheet</source>
        <extracomment>store/door.py</extracomment>
        <translation>Essai de la fiche</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>calendar</extracomment>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Two figures: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Deux chiffres : {both}.</translation>
    </message>
    <message>
        <source>Type its password, or save it without one.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Tapez son mot de passe, ou enregistrez-le sans.</translation>
    </message>
    <message>
        <source>Type its password.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Tapez son mot de passe.</translation>
    </message>
    <message>
        <source>Type one of several words.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Tapez-en un de plusieurs mots.</translation>
    </message>
    <message>
        <source>Type one: (80 − 60) ÷ 60.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Tapez-en un : (80 − 60) ÷ 60.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>Update Redpencil to go on; nothing was changed.</source>
        <extracomment>store/work/schema.py</extracomment>
        <translation>Mettez Redpencil à jour pour continuer ; rien n’a changé.</translation>
    </message>
    <message>
        <source>Update Redpencil to open it; the file was not changed.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Mettez Redpencil à jour pour l’ouvrir ; le fichier n’a pas changé.</translation>
    </message>
    <message>
        <source>Use figures, + − × ÷ ^, brackets and %.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Utilisez des chiffres, + − × ÷ ^, des parenthèses et %.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>calendar</extracomment>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>What could not be verified, and does the text say so there?</source>
        <extracomment>detect/consistency/attribution/unverified.py</extracomment>
        <translation>Qu’est-ce qui n’a pas pu être vérifié, et le texte le dit-il à cet endroit ?</translation>
    </message>
    <message>
        <source>What does {match} say to this?</source>
        <extracomment>detect/consistency/attribution/other_side.py</extracomment>
        <translation>Qu’en dit {match} ?</translation>
    </message>
    <message>
        <source>What is kept on this computer can&apos;t be read: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Ce qui est gardé sur cet ordinateur ne peut être lu : {error}.</translation>
    </message>
    <message>
        <source>What was kept of “{name}” on this computer is damaged; it was not changed.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Ce qui était gardé de « {name} » sur cet ordinateur est endommagé ; rien n’y a été changé.</translation>
    </message>
    <message>
        <source>What was kept on this computer beside the file is damaged; the file itself is whole and open. Edits that were not yet in it may be missing. The damaged copy stays in {folder}.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Ce qui était gardé sur cet ordinateur à côté du fichier est endommagé ; le fichier lui-même est intact et ouvert. Des modifications qui n’y étaient pas encore peuvent manquer. La copie endommagée reste dans {folder}.</translation>
    </message>
    <message>
        <source>What was kept on this computer has another password than the file; if it holds more, it is offered under “Kept on this computer”.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Ce qui était gardé sur cet ordinateur a un autre mot de passe que le fichier ; s’il contient plus, il est proposé sous « Gardé sur cet ordinateur ».</translation>
    </message>
    <message>
        <source>Where does this quotation begin?</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>Où commence cette citation ?</translation>
    </message>
    <message>
        <source>Where does this quotation end?</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>Où finit cette citation ?</translation>
    </message>
    <message>
        <source>Where in the text is this day?</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>Où est ce jour dans le texte ?</translation>
    </message>
    <message>
        <source>Where in the text is this figure?</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>Où est ce chiffre dans le texte ?</translation>
    </message>
    <message>
        <source>Where in the text is this name?</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>Où est ce nom dans le texte ?</translation>
    </message>
    <message>
        <source>Which anniversary is it?</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>De quel anniversaire s’agit-il ?</translation>
    </message>
    <message>
        <source>Which of the two came first?</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>Lequel des deux vint d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>Which of the two days is right?</source>
        <extracomment>detect/consistency/repetition/days_told.py</extracomment>
        <translation>Lequel des deux jours est juste ?</translation>
    </message>
    <message>
        <source>Which of the two figures is right?</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>Lequel des deux chiffres est juste ?</translation>
    </message>
    <message>
        <source>Which of the two places is right?</source>
        <extracomment>detect/consistency/repetition/places_told.py</extracomment>
        <translation>Lequel des deux lieux est juste ?</translation>
    </message>
    <message>
        <source>Which title does this person bear?</source>
        <extracomment>detect/consistency/names/titles.py</extracomment>
        <translation>Quel titre porte cette personne ?</translation>
    </message>
    <message>
        <source>Which wording was said?</source>
        <extracomment>detect/consistency/quotes/repeated.py</extracomment>
        <translation>Quels mots ont été dits ?</translation>
    </message>
    <message>
        <source>Who is meant by the pronoun?</source>
        <extracomment>detect/consistency/names/pronouns.py</extracomment>
        <translation>Qui est désigné par le pronom ?</translation>
    </message>
    <message>
        <source>Who says so, and has a court?</source>
        <extracomment>detect/consistency/attribution/accused.py</extracomment>
        <translation>Qui le dit, et un tribunal l’a-t-il dit ?</translation>
    </message>
    <message>
        <source>Who says so, and has it been counted?</source>
        <extracomment>detect/consistency/attribution/superlatives.py</extracomment>
        <translation>Qui le dit, et l’a-t-on compté ?</translation>
    </message>
    <message>
        <source>Who says this in the article?</source>
        <extracomment>detect/consistency/quotes/headline_quote.py</extracomment>
        <translation>Qui le dit dans l’article ?</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <extracomment>detect/consistency/quotes/speaker.py</extracomment>
        <translation>Qui le dit ?</translation>
    </message>
    <message>
        <source>Without this password nobody can open the worksheet again, not even its author: there is no second key and no way to reset it.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Sans ce mot de passe personne ne peut rouvrir la fiche, pas même son auteur : il n’y a ni seconde clé ni moyen de le réinitialiser.</translation>
    </message>
    <message>
        <source>Words were redacted in one copy; merging would bring them back from the other.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Des mots ont été expurgés dans une copie ; la fusion les ramènerait de l’autre.</translation>
    </message>
    <message>
        <source>Write why in a few words.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Écrivez pourquoi en quelques mots.</translation>
    </message>
    <message>
        <source>Writing the facts</source>
        <extracomment>export/formats.py</extracomment>
        <translation>Écriture des faits</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <extracomment>export/pdf/document.py</extracomment>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>un document Pages</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a database</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a description, taken to be whom the text called so</source>
        <extracomment>detect/find.py</extracomment>
        <translation>une périphrase, prise pour qui le texte a nommé ainsi</translation>
    </message>
    <message>
        <source>a document says so</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>un document le dit</translation>
    </message>
    <message>
        <source>a figure</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>un chiffre</translation>
    </message>
    <message>
        <source>a heading that states nothing</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>un intertitre qui n’affirme rien</translation>
    </message>
    <message>
        <source>a line with the date only</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>une ligne avec la date seule</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>une image</translation>
    </message>
    <message>
        <source>a picture or a recording</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>une image ou un enregistrement</translation>
    </message>
    <message>
        <source>a presentation</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a pronoun, taken to be whom the text named before</source>
        <extracomment>detect/find.py</extracomment>
        <translation>un pronom, pris pour qui le texte a nommé avant</translation>
    </message>
    <message>
        <source>a question that states nothing</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>une question qui n’affirme rien</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>une feuille de calcul</translation>
    </message>
    <message>
        <source>a superlative</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>un superlatif</translation>
    </message>
    <message>
        <source>abbreviations</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>abréviations</translation>
    </message>
    <message>
        <source>about a central figure</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>sur un personnage central</translation>
    </message>
    <message>
        <source>about the future{named}: that it was announced can be checked</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>sur l’avenir{named} : on peut vérifier que c’est annoncé</translation>
    </message>
    <message>
        <source>added by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>ajouté à la vérification</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>après</translation>
    </message>
    <message>
        <source>an accusation, or what the law may look at</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>une accusation, ou ce que le droit peut regarder</translation>
    </message>
    <message>
        <source>an old Word file (.doc)</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>un ancien fichier Word (.doc)</translation>
    </message>
    <message>
        <source>an old presentation</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>une ancienne présentation</translation>
    </message>
    <message>
        <source>an old spreadsheet</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>une ancienne feuille de calcul</translation>
    </message>
    <message>
        <source>another outlet says so</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>un autre média le dit</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>carries the text along</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>fait avancer le texte</translation>
    </message>
    <message>
        <source>central to the story</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>au cœur du sujet</translation>
    </message>
    <message>
        <source>closed and not opened</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>fermé et pas ouvert</translation>
    </message>
    <message>
        <source>could not be independently verified</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>n’a pas pu être vérifié de façon indépendante</translation>
    </message>
    <message>
        <source>dates in words</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>dates en lettres</translation>
    </message>
    <message>
        <source>deaths: harmful if wrong</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>des morts : nuisible si faux</translation>
    </message>
    <message>
        <source>endings of names and months</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>terminaisons des noms et des mois</translation>
    </message>
    <message>
        <source>everybody has signed already</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>tout le monde a déjà signé</translation>
    </message>
    <message>
        <source>evidence has no locator</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>une preuve n’a pas d’emplacement</translation>
    </message>
    <message>
        <source>facts inside a sentence</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>faits à l’intérieur d’une phrase</translation>
    </message>
    <message>
        <source>harmful if wrong</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>nuisible si faux</translation>
    </message>
    <message>
        <source>it has no evidence</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>il n’a pas de preuve</translation>
    </message>
    <message>
        <source>it has no finding</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>il n’a pas de constat</translation>
    </message>
    <message>
        <source>it has no mark</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>il n’a pas de marque</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <extracomment>store/whole.py</extracomment>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <extracomment>store/whole.py</extracomment>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>its source is not named</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>sa source n’est pas nommée</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>moins</translation>
    </message>
    <message>
        <source>merged by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>réuni à la vérification</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>plus</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>nommé</translation>
    </message>
    <message>
        <source>named in the sentence</source>
        <extracomment>detect/find.py</extracomment>
        <translation>nommé dans la phrase</translation>
    </message>
    <message>
        <source>names of organisations</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>noms d’organismes</translation>
    </message>
    <message>
        <source>names of persons</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>noms de personnes</translation>
    </message>
    <message>
        <source>names of works</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>noms d’œuvres</translation>
    </message>
    <message>
        <source>no comment was given</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>aucun commentaire n’a été donné</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>not part of the article&apos;s own text</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>hors du texte propre de l’article</translation>
    </message>
    <message>
        <source>numbers in words</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>nombres en lettres</translation>
    </message>
    <message>
        <source>off the record</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>confidentiel</translation>
    </message>
    <message>
        <source>on background</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>on condition of anonymity</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>sous condition d’anonymat</translation>
    </message>
    <message>
        <source>opened and not closed</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>ouvert et pas fermé</translation>
    </message>
    <message>
        <source>opinion or feeling{named}: that it was said can be checked</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>opinion ou sentiment{named} : on peut vérifier que c’est dit</translation>
    </message>
    <message>
        <source>opinions and predictions</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>opinions et prédictions</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <extracomment>store/whole.py</extracomment>
        <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>peripheral</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>secondaire</translation>
    </message>
    <message>
        <source>priorities</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>priorités</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>protégé par un mot de passe</translation>
    </message>
    <message>
        <source>quoted after its speaker</source>
        <extracomment>detect/find.py</extracomment>
        <translation>cité après son locuteur</translation>
    </message>
    <message>
        <source>quoted before its speaker</source>
        <extracomment>detect/find.py</extracomment>
        <translation>cité avant son locuteur</translation>
    </message>
    <message>
        <source>says what the headline says</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>dit ce que dit le titre</translation>
    </message>
    <message>
        <source>says who made a picture or a recording</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>dit qui a fait une image ou un enregistrement</translation>
    </message>
    <message>
        <source>signed under the quotation</source>
        <extracomment>detect/find.py</extracomment>
        <translation>nommé sous la citation</translation>
    </message>
    <message>
        <source>somebody vouches for it</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>quelqu’un en répond</translation>
    </message>
    <message>
        <source>speakers</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>locuteurs</translation>
    </message>
    <message>
        <source>split off by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>détaché à la vérification</translation>
    </message>
    <message>
        <source>stands in the {part}</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>se trouve dans : {part}</translation>
    </message>
    <message>
        <source>states something with {listed}</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>affirme quelque chose avec {listed}</translation>
    </message>
    <message>
        <source>states that something is or was so</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>affirme que quelque chose est ou était</translation>
    </message>
    <message>
        <source>substantive</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>de fond</translation>
    </message>
    <message>
        <source>superlatives</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>superlatifs</translation>
    </message>
    <message>
        <source>that year</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>cette année-là</translation>
    </message>
    <message>
        <source>the author&apos;s own judgement or advice</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>jugement ou conseil de l’auteur</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>store/whole.py</extracomment>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>store/whole.py</extracomment>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk refused it</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>le disque a refusé</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <extracomment>store/whole.py</extracomment>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>the file is too large for that disk</source>
        <extracomment>store/whole.py</extracomment>
        <translation>le fichier est trop grand pour ce disque</translation>
    </message>
    <message>
        <source>the folder is not there, or you do not have permission</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>le dossier n’est pas là, ou vous n’avez pas le droit</translation>
    </message>
    <message>
        <source>the folder or file is not there (any more)</source>
        <extracomment>store/whole.py</extracomment>
        <translation>le dossier ou le fichier n’est pas (ou plus) là</translation>
    </message>
    <message>
        <source>the second reader is somebody else than the checker</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>la seconde lecture revient à quelqu’un d’autre que la vérification</translation>
    </message>
    <message>
        <source>the system refused</source>
        <extracomment>store/whole.py</extracomment>
        <translation>le système a refusé</translation>
    </message>
    <message>
        <source>the {turn} has to sign first</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>doit d’abord signer : {turn}</translation>
    </message>
    <message>
        <source>there are no initials to sign with</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>il n’y a pas d’initiales pour signer</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>titles</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>titres</translation>
    </message>
    <message>
        <source>told without a source of its own</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>raconté sans source propre</translation>
    </message>
    <message>
        <source>you do not have permission</source>
        <extracomment>store/whole.py</extracomment>
        <translation>vous n’avez pas le droit</translation>
    </message>
    <message>
        <source>your quota on that disk is used up</source>
        <extracomment>store/whole.py</extracomment>
        <translation>votre quota sur ce disque est épuisé</translation>
    </message>
    <message>
        <source>{a} + {b} = {a1} votes, with {seats} seats.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>{a} + {b} = {a1} voix, pour {seats} sièges.</translation>
    </message>
    <message>
        <source>{a} − {a1} = {a2}, not {margin}.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>{a} − {a1} = {a2}, et non {margin}.</translation>
    </message>
    <message>
        <source>{begun} is {begun1} years after {ended}.</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>{begun} est {begun1} ans après {ended}.</translation>
    </message>
    <message>
        <source>{day} is after the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation>{day} est après le jour de publication, {published}.</translation>
    </message>
    <message>
        <source>{day} {day1} is a {weekdays}, not a {weekdays1}.</source>
        <extracomment>detect/consistency/time/weekday.py</extracomment>
        <translation>Le {day} {day1} est un {weekdays}, pas un {weekdays1}.</translation>
    </message>
    <message>
        <source>{died} − {born} = {lived}, so {lived1} or {lived2}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{died} − {born} = {lived}, donc {lived1} ou {lived2}, et non {at}.</translation>
    </message>
    <message>
        <source>{first} is about {middle} {unit}, not {second}.</source>
        <extracomment>detect/consistency/arithmetic/conversions.py</extracomment>
        <translation>{first} font environ {middle} {unit}, et non {second}.</translation>
    </message>
    <message>
        <source>{first} is {first1} years after {second}.</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>{first} est {first1} ans après {second}.</translation>
    </message>
    <message>
        <source>{first} ÷ {second} = {first1}, not {times}.</source>
        <extracomment>detect/consistency/arithmetic/multiples.py</extracomment>
        <translation>{first} ÷ {second} = {first1}, et non {times}.</translation>
    </message>
    <message>
        <source>{hidden} characters can&apos;t be seen on the page (white or invisible).</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>{hidden} caractères ne se voient pas sur la page (blancs ou invisibles).</translation>
    </message>
    <message>
        <source>{hidden} characters of hidden text were left out.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>{hidden} caractères de texte caché ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{host} can&apos;t prove that it is {host1}.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} ne peut prouver qu’il est {host1}.</translation>
    </message>
    <message>
        <source>{host} did not answer as a web server does.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} n’a pas répondu comme un serveur web.</translation>
    </message>
    <message>
        <source>{host} leads from a secure to an open connection ({host1}).</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} mène d’une connexion sûre à une connexion ouverte ({host1}).</translation>
    </message>
    <message>
        <source>{host} sent the page packed as “{how}”.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} a envoyé la page compressée en « {how} ».</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>{match} is after the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation>{match} est après le jour de publication, {published}.</translation>
    </message>
    <message>
        <source>{match} is told as after {match1}.</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>{match} est raconté comme après {match1}.</translation>
    </message>
    <message>
        <source>{new} % − {old} %: a difference of {points} percentage points, or {relative} percent; printed: {by}.</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>{new} % − {old} % : un écart de {points} points de pourcentage, ou {relative} pour cent ; imprimé : {by}.</translation>
    </message>
    <message>
        <source>{new} % − {old} %: a difference of {points} percentage points; printed: {said}.</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>{new} % − {old} %&#xa0;: un écart de {points} points de pourcentage&#xa0;; imprimé&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>{new} ÷ {old} = {new1}, not {said}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>{new} ÷ {old} = {new1}, et non {said}.</translation>
    </message>
    <message>
        <source>{new} − {new1} = {new2}, not {by}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>{new} − {new1} = {new2}, et non {by}.</translation>
    </message>
    <message>
        <source>{now} − {then} = {now1} years, but {year} is {gap} years ago.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{now} − {then} = {now1} ans, mais {year}, c’était il y a {gap} ans.</translation>
    </message>
    <message>
        <source>{one} a {match} is {days} a {match1}, not {other}.</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>{one} par {match} font {days} par {match1}, et non {other}.</translation>
    </message>
    <message>
        <source>{other} ÷ {one} = {other1}, but {second} ÷ {first} = {second1}.</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation>{other} ÷ {one} = {other1}, mais {second} ÷ {first} = {second1}.</translation>
    </message>
    <message>
        <source>{part} ÷ {whole} = {whole1} %, not {share}.</source>
        <extracomment>detect/consistency/arithmetic/percent_of_whole.py</extracomment>
        <translation>{part} ÷ {whole} = {whole1} %, et non {share}.</translation>
    </message>
    <message>
        <source>{place} is {opened} in its paragraph.</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>{place} est {opened} dans son paragraphe.</translation>
    </message>
    <message>
        <source>{plain_year} − {plain_year1} = {gap}, not {nth}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>{plain_year} − {plain_year1} = {gap}, et non {nth}.</translation>
    </message>
    <message>
        <source>{said}: the page was not handed out.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{said} : la page n’a pas été remise.</translation>
    </message>
    <message>
        <source>{share} is far from all.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>{share} est loin de la totalité.</translation>
    </message>
    <message>
        <source>{share} is {most} than half.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>{share}, c’est {most} que la moitié.</translation>
    </message>
    <message>
        <source>{shown} = {more}, not {total}.</source>
        <extracomment>detect/consistency/arithmetic/totals.py</extracomment>
        <translation>{shown} = {more}, et non {total}.</translation>
    </message>
    <message>
        <source>{shown}, not {time}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>{shown}, et non {time}.</translation>
    </message>
    <message>
        <source>{total} ÷ {count} = {total1}, not {rate}.</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>{total} ÷ {count} = {total1}, et non {rate}.</translation>
    </message>
    <message>
        <source>{total} ÷ {middle} = {middle1}, not {rate}.</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>{total} ÷ {middle} = {middle1}, et non {rate}.</translation>
    </message>
    <message>
        <source>{year} − {born} = {lived}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{year} − {born} = {lived}, et non {at}.</translation>
    </message>
    <message>
        <source>{year} − {born} = {years}, so {years1} or {years2}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{year} − {born} = {years}, donc {years1} ou {years2}, et non {at}.</translation>
    </message>
    <message>
        <source>{year} − {plain_year} = {gap}, not {nth}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>{year} − {plain_year} = {gap}, et non {nth}.</translation>
    </message>
    <message>
        <source>“{bare}” is no part of a sum.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>« {bare} » n’a pas sa place dans un calcul.</translation>
    </message>
    <message>
        <source>“{before}”, but {day} is {gap} days {gap1} the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>« {before} », mais {day} est {gap} jours {gap1} le jour de publication, {published}.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that Redpencil knows.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>« {encoding} » n’est pas un encodage que Redpencil connaît.</translation>
    </message>
    <message>
        <source>“{figure}” here, “{other}” in the body.</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>« {figure} » ici, « {other} » dans le corps.</translation>
    </message>
    <message>
        <source>“{figure}” is in the {where}, not in the body.</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>«&#xa0;{figure}&#xa0;» est ici seulement&#xa0;: {where}, pas dans le corps.</translation>
    </message>
    <message>
        <source>“{mine}” in the {where}, “{its}” in the body.</source>
        <extracomment>detect/consistency/repetition/places_told.py</extracomment>
        <translation>«&#xa0;{mine}&#xa0;» ici ({where}), «&#xa0;{its}&#xa0;» dans le corps.</translation>
    </message>
    <message>
        <source>“{name}” is a worksheet that was worked on; it was not replaced.</source>
        <extracomment>custody.py</extracomment>
        <translation>On a déjà travaillé sur « {name} » ; le fichier n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>“{name}” is no worksheet exported by Redpencil as JSON, or is damaged.</source>
        <extracomment>custody.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une fiche exportée par Redpencil en JSON, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>“{span}” in the {where}, “{reading}” in the body.</source>
        <extracomment>detect/consistency/repetition/days_told.py</extracomment>
        <translation>«&#xa0;{span}&#xa0;» ici ({where}), «&#xa0;{reading}&#xa0;» dans le corps.</translation>
    </message>
    <message>
        <source>“{span}” is in the {where}, not below it.</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>«&#xa0;{span}&#xa0;» est ici seulement&#xa0;: {where}, pas plus bas.</translation>
    </message>
    <message>
        <source>“{word}” is in the {where}, not below it.</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>«&#xa0;{word}&#xa0;» est ici seulement&#xa0;: {where}, pas plus bas.</translation>
    </message>
    <message>
        <source>“{grave}” rests on {speaker} alone.</source>
        <extracomment>detect/consistency/attribution/anonymous.py</extracomment>
        <translation>« {grave} » repose sur {speaker} seul.</translation>
    </message>
    <message>
        <source>“{host}” is not on the public Internet: it was not asked.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>« {host} » n’est pas sur l’Internet public : rien ne lui a été demandé.</translation>
    </message>
    <message>
        <source>“{host}” was not found.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>« {host} » est introuvable.</translation>
    </message>
    <message>
        <source>“{key}” is not a format that Redpencil writes.</source>
        <extracomment>export/formats.py</extracomment>
        <translation>« {key} » n’est pas un format que Redpencil écrit.</translation>
    </message>
    <message>
        <source>“{known} {last}” and “{first} {last1}”.</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation>« {known} {last} » et « {first} {last1} ».</translation>
    </message>
    <message>
        <source>“{language}” is no code of a language.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>« {language} » n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>“{last}” before, “{figure}” here.</source>
        <extracomment>detect/consistency/repetition/figures_below.py</extracomment>
        <translation>« {last} » avant, « {figure} » ici.</translation>
    </message>
    <message>
        <source>“{last}” comes before “{mention}”.</source>
        <extracomment>detect/consistency/names/first_reference.py</extracomment>
        <translation>« {last} » vient avant « {mention} ».</translation>
    </message>
    <message>
        <source>“{match}” has no source, charge or verdict near it.</source>
        <extracomment>detect/consistency/attribution/accused.py</extracomment>
        <translation>« {match} » n’a ni source, ni mise en examen, ni verdict à côté.</translation>
    </message>
    <message>
        <source>“{match}” with {a} against {b}.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>« {match} » avec {a} contre {b}.</translation>
    </message>
    <message>
        <source>“{match}”, but {old} → {new}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>«&#xa0;{match}&#xa0;», mais {old} → {new}.</translation>
    </message>
    <message>
        <source>“{match}”, counted from {published}, is a {weekdays}, not a {match1}.</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>« {match} », compté depuis le {published}, est un {weekdays}, pas un {match1}.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {error}.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>« {name} » n’a pu être supprimé : {error}.</translation>
    </message>
    <message>
        <source>“{name}” declares a document type, which no office program writes.</source>
        <extracomment>intake/office/markup.py</extracomment>
        <translation>« {name} » déclare un type de document, ce qu’aucun logiciel de bureau n’écrit.</translation>
    </message>
    <message>
        <source>“{name}” has more text than any article.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>« {name} » a plus de texte qu’aucun article.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_paragraphs} paragraphs.</source>
        <extracomment>intake/office/body.py</extracomment>
        <translation>« {name} » a plus de {most_paragraphs} paragraphes.</translation>
    </message>
    <message>
        <source>“{name}” has no list of its chapters.</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation>« {name} » n’a pas de liste de ses chapitres.</translation>
    </message>
    <message>
        <source>“{name}” has the same words as the draft that is open; nothing was changed.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>« {name} » a les mêmes mots que la version ouverte ; rien n’a changé.</translation>
    </message>
    <message>
        <source>“{name}” has too many groups to be an article.</source>
        <extracomment>intake/office/rtf.py</extracomment>
        <translation>« {name} » a trop de groupes pour être un article.</translation>
    </message>
    <message>
        <source>“{name}” has {data} MB, more than any article.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>« {name} » fait {data} Mo, plus qu’aucun article.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} of pictures and no text: it looks scanned.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>« {name} » a {pages} d’images et pas de texte : il semble numérisé.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} without any text that can be copied.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>« {name} » a {pages} sans texte que l’on puisse copier.</translation>
    </message>
    <message>
        <source>“{name}” holds XML that is damaged or nested too deeply.</source>
        <extracomment>intake/office/markup.py</extracomment>
        <translation>« {name} » contient du XML endommagé ou trop imbriqué.</translation>
    </message>
    <message>
        <source>“{name}” holds no page.</source>
        <extracomment>intake/mail/mhtml.py</extracomment>
        <translation>« {name} » ne contient pas de page.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <extracomment>intake/clean.py</extracomment>
        <translation>« {name} » ne contient pas de texte.</translation>
    </message>
    <message>
        <source>“{name}” holds parts that overlap: it was tampered with.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>« {name} » contient des parties qui se chevauchent : il a été manipulé.</translation>
    </message>
    <message>
        <source>“{name}” holds two parts of the same name: it was tampered with.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>« {name} » contient deux parties du même nom : il a été manipulé.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF without pages.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>« {name} » est un PDF sans pages.</translation>
    </message>
    <message>
        <source>“{name}” is a ZIP file, but not a document that Redpencil can read.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>« {name} » est un fichier ZIP, mais pas un document que Redpencil sait lire.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged Outlook message.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>« {name} » est un message Outlook endommagé.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>« {name} » est un PDF endommagé.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged rich text.</source>
        <extracomment>intake/office/rtf.py</extracomment>
        <translation>« {name} » est un texte RTF endommagé.</translation>
    </message>
    <message>
        <source>“{name}” is a mail without words.</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation>« {name} » est un courriel sans mots.</translation>
    </message>
    <message>
        <source>“{name}” is a redacted export, which can&apos;t be worked on.</source>
        <extracomment>custody.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est un export expurgé, sur lequel on ne peut travailler.</translation>
    </message>
    <message>
        <source>“{name}” is a worksheet, not a draft.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>« {name} » est une fiche, pas une version.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file without content.</source>
        <extracomment>intake/office/odt.py</extracomment>
        <translation>« {name} » est un fichier OpenDocument sans contenu.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and can&apos;t be opened; it was not changed.</source>
        <extracomment>store/package.py</extracomment>
        <translation>« {name} » est endommagé et ne peut être ouvert ; il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>« {name} » est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or is no Word document; nothing was changed.</source>
        <extracomment>export/answers/package.py</extracomment>
        <translation>« {name} » est endommagé, ou n’est pas un document Word ; rien n’a changé.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>« {name} » est vide.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest} MB.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>« {name} » dépasse {largest} Mo.</translation>
    </message>
    <message>
        <source>“{name}” is locked by its shop.</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation>« {name} » est verrouillé par sa boutique.</translation>
    </message>
    <message>
        <source>“{name}” is neither a Word document nor a PDF.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>« {name} » n’est ni un document Word ni un PDF.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a mail.</source>
        <extracomment>intake/mail/mime.py</extracomment>
        <translation>« {name} » est trop imbriqué pour être un courriel.</translation>
    </message>
    <message>
        <source>“{name}” is no web archive, or a damaged one.</source>
        <extracomment>intake/webarchive.py</extracomment>
        <translation>« {name} » n’est pas une archive web, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>“{name}” is not a Redpencil worksheet.</source>
        <extracomment>workflow.py</extracomment>
        <translation>« {name} » n’est pas une fiche Redpencil.</translation>
    </message>
    <message>
        <source>“{name}” is not a text that Redpencil can read.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>« {name} » n’est pas un texte que Redpencil sait lire.</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation>« {name} » est déjà ouvert.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} on {host} has it since {since} (process {pid}).</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation>« {name} » est déjà ouvert : {user} sur {host} l’a depuis {since} (processus {pid}).</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>« {name} » est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, no article.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>« {name} » est {what}, pas un article.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, which holds no article to read.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>« {name} » est {what}, sans article à lire.</translation>
    </message>
    <message>
        <source>“{name}” is {what}.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>« {name} » est {what}.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a sheet may take.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>« {name} » demande plus de mémoire qu’une fiche ne peut en prendre.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a worksheet may take.</source>
        <extracomment>store/door.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» demande plus de mémoire qu’une fiche ne peut en prendre.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than an article may take.</source>
        <extracomment>intake/door.py</extracomment>
        <translation>« {name} » demande plus de mémoire qu’un article ne peut en prendre.</translation>
    </message>
    <message>
        <source>“{name}” {how}: that is no article.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>« {name} » {how} : ce n’est pas un article.</translation>
    </message>
    <message>
        <source>“{near}” and “{name}”.</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation>« {near} » et « {name} ».</translation>
    </message>
    <message>
        <source>“{person}”, then “{pronoun}”.</source>
        <extracomment>detect/consistency/names/pronouns.py</extracomment>
        <translation>« {person} », puis « {pronoun} ».</translation>
    </message>
    <message>
        <source>“{rank}” has {rank1} before it; named: {names}.</source>
        <extracomment>detect/consistency/arithmetic/ranking.py</extracomment>
        <translation>« {rank} » en a {rank1} devant ; nommés : {names}.</translation>
    </message>
    <message>
        <source>“{shown}” and “{shown1}”.</source>
        <extracomment>detect/consistency/names/titles.py</extracomment>
        <translation>« {shown} » et « {shown1} ».</translation>
    </message>
    <message>
        <source>“{shown}” is no address of a page.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>« {shown} » n’est pas l’adresse d’une page.</translation>
    </message>
    <message>
        <source>“{split}” and “{split1}”.</source>
        <extracomment>detect/consistency/quotes/repeated.py</extracomment>
        <translation>« {split} » et « {split1} ».</translation>
    </message>
    <message>
        <source>“{split}” is not in the text below.</source>
        <extracomment>detect/consistency/quotes/headline_quote.py</extracomment>
        <translation>« {split} » n’est pas dans le texte plus bas.</translation>
    </message>
    <message>
        <source>“{split}” is not in “{split1}”.</source>
        <extracomment>detect/consistency/quotes/partial.py</extracomment>
        <translation>« {split} » n’est pas dans « {split1} ».</translation>
    </message>
    <message>
        <source>“{tokens}” stands where a sign should.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>« {tokens} » se trouve à la place d’un signe.</translation>
    </message>
    <message>
        <source>“{verb}”, but {shown} → {shown1}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>« {verb} », mais {shown} → {shown1}.</translation>
    </message>
    <message>
        <source>“{what}” is nowhere in the worksheet’s notes or trail.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>« {what} » n’est nulle part dans les notes ou le journal de la fiche.</translation>
    </message>
    <message>
        <source>“{what}” is {what1} %, not {share}.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>« {what} » font {what1} %, et non {share}.</translation>
    </message>
    <message>
        <source>“{what}”: the month ends on the 31st.</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>« {what} » : le mois finit le 31.</translation>
    </message>
    <message>
        <source>“{what}”: the month ends on the {last}th{too_late}.</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>« {what} » : le mois finit le {last}{too_late}.</translation>
    </message>
    <message>
        <source>“{written}” leads on and on to other addresses.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>« {written} » mène sans fin à d’autres adresses.</translation>
    </message>
</context>
</TS>
