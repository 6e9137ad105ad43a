<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Redpencil</name>
    <message>
        <source>A name or number, word for word</source>
        <extracomment>history_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printed quotation against a transcript</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this worksheet</source>
        <extracomment>header_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>EditorCall</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add attribution</source>
        <extracomment>labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <extracomment>contact_log</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>evidence_form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the article</source>
        <extracomment>bars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>Agreement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All claims marked</source>
        <extracomment>Fate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All elements of this claim are ticked.</source>
        <extracomment>claim_verbs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the sheet</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived at</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and worksheets</source>
        <extracomment>files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before its tracked changes</source>
        <extracomment>bars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As listed</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>questions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign claims</source>
        <extracomment>signoff_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign selected claims</source>
        <extracomment>signoff_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned editor</source>
        <extracomment>Seat</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach file</source>
        <extracomment>desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach file as evidence…</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach file…</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author’s main worry</source>
        <extracomment>header_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangla</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basque</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarusian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry everything found over to the new draft</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed to:</source>
        <extracomment>elements_strip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed…</source>
        <extracomment>elements_strip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a claim first: the file is evidence for it.</source>
        <extracomment>desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a claim with a quotation to compare it with what was said.</source>
        <extracomment>quote_desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other copy…</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>claim_table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>claim_list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims marked</source>
        <extracomment>coverage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims open</source>
        <extracomment>Fate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>bars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>palette</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>palette</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence …</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Finding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed with qualification</source>
        <extracomment>Finding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirms</source>
        <extracomment>Stance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicting sources</source>
        <extracomment>Finding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>contact_log</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context only</source>
        <extracomment>Stance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicted</source>
        <extracomment>Finding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicts</source>
        <extracomment>Stance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>crash</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction and query</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not verify</source>
        <extracomment>Finding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Roll</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>header_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided because</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ask</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete worksheet…</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagree</source>
        <extracomment>Agreement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes</source>
        <extracomment>Outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document, person, page …</source>
        <extracomment>evidence_form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the first pages…</source>
        <extracomment>export_preview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an article here, open a file, or paste. Nothing leaves this computer unless you open an address.</source>
        <extracomment>empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop claim</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>source_fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of this worksheet, and edits that are in no file.</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions, and edits that are in no file yet</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit claim</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit source</source>
        <extracomment>sources_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit sum</source>
        <extracomment>sum_field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor’s decision</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <extracomment>elements_strip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <extracomment>bars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esperanto</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence and what became of it</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence has been looked at.</source>
        <extracomment>claim_verbs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact words</source>
        <extracomment>evidence_form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export worksheet</source>
        <extracomment>sheets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filipino</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled-in sheets</source>
        <extracomment>sheets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>roster_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter claims</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <extracomment>claim_list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the roster</source>
        <extracomment>roster_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, is:open, mark:change, priority:a</source>
        <extracomment>claim_list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>find_bar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out the encoding</source>
        <extracomment>bars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out the language</source>
        <extracomment>bars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding still stands</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <extracomment>export_preview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pages of the file</source>
        <extracomment>export_preview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form to fill in on screen</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further evidence</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley, wide margin</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley: the article</source>
        <extracomment>galley</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get one page from the network, after telling you who is asked</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the page</source>
        <extracomment>bars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hausa</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>history_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>contact_log</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelandic</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In grey, as a black-and-white printer shows it</source>
        <extracomment>export_preview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>InterviewForm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independence group</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials </source>
        <extracomment>tools</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <extracomment>source_fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview on</source>
        <extracomment>source_fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still stands</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file, history and earlier versions on this computer are deleted for good. Copies elsewhere, and blocks that a disk has set aside, are out of reach.</source>
        <extracomment>saving</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file, history and versions, for good</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are not in the new draft</source>
        <extracomment>Lost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words in</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words stand in several places</source>
        <extracomment>Lost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words stand only in another sentence</source>
        <extracomment>Lost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its working store, history and versions on this computer are deleted for good. Its file, if it has one, stays. Delete them?</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (ISO 2022)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kannada</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <extracomment>Part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <extracomment>saving</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open already, here.</source>
        <extracomment>files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n edits are in no file, kept {when}</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{seat} (initials)</source>
        <extracomment>header_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} A version is kept from {when}.</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} All that was done here is kept on this computer.</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {claims}, {left} left</source>
        <extracomment>signoff_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}

Listed because: {why}</source>
        <extracomment>claim_table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n more</source>
        <extracomment>history_pane</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n sentences unchanged</source>
        <extracomment>diff_view</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a file in the worksheet, for the chosen claim</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep finding</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the words said as evidence</source>
        <extracomment>quote_desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep words said</source>
        <extracomment>quote_desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer…</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>sources_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>bars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger type</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger: every sentence</source>
        <extracomment>ledger_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal reader</source>
        <extracomment>Seat</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like sentences: choose one</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the selected words as a claim</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load next draft…</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locator</source>
        <extracomment>evidence_form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>claim_verbs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macedonian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malagasy</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malayalam</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maltese</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marathi</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark OK</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark add attribution</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark change</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark cut</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark hold</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark on author</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark qualify</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark query author</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark query source</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be named in an export</source>
        <extracomment>sources_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>Confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a copy…</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge claims</source>
        <extracomment>claim_verbs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the selected claims, or this and the next</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>InterviewForm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Māori</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT KEPT on this computer, in memory only</source>
        <extracomment>status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claims left</source>
        <extracomment>status</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are new.</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers put in.</source>
        <extracomment>sheets</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to claims no longer listed.</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are not decided yet.</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be understood.</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in this draft</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready for second read</source>
        <extracomment>status</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences not looked at</source>
        <extracomment>coverage</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps. Whole; its last hash is {hash}…</source>
        <extracomment>history_pane</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed by both. Choose for each; nothing is merged until all are decided.</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to re-check</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed here too: choose.</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place in this draft</source>
        <extracomment>status</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksheets have edits that are in no file.</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A card for each claim</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was kept as {path}.</source>
        <extracomment>crash</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (web)</source>
        <extracomment>source_fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <extracomment>source_fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article with claim marks</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the article</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author queries</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>claim_table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sheets, one a source</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards, one claim each</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes and comments in this sentence: {here} of {all}</source>
        <extracomment>remarks_strip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that rely on it: {numbers}</source>
        <extracomment>sources_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>source_fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections list</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft {number}, loaded {when} by {who}.</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft {number}, loaded {when}.</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier: {words}</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: {field}</source>
        <extracomment>fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element ticked</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ev.</source>
        <extracomment>claim_table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <extracomment>sheets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: {why}</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked with a password: {name}. {consequence}</source>
        <extracomment>saving</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {mark}</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n edits of the other copy. Undo takes it back.</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>NOT KEPT: {why}</source>
        <extracomment>status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>source_fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and titles</source>
        <extracomment>Roll</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers, dates, places and quotes, each with its mentions</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source …</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>remarks_strip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change or comment</source>
        <extracomment>remarks_strip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next claim</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence not looked at</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>claim_table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article yet. Open or paste one.</source>
        <extracomment>questions_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim relies on it yet.</source>
        <extracomment>sources_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims were found. Select words in the galley and add one.</source>
        <extracomment>claim_list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet. Open or paste an article.</source>
        <extracomment>claim_list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding yet</source>
        <extracomment>labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <extracomment>Outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet. Add one here, or choose “New source” in a claim’s evidence.</source>
        <extracomment>sources_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody opens it without the password; it can&apos;t be reset</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the list</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Finding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>find_bar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>Fate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named yet</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <extracomment>Fate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>Status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood, to be typed by hand</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet marked</source>
        <extracomment>labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note or reason</source>
        <extracomment>signoff_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note; a reason is needed to return or reopen</source>
        <extracomment>signoff_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <extracomment>source_fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept besides the file itself.</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind stands in the claims.</source>
        <extracomment>roster_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the desk yet</source>
        <extracomment>empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to ask: the checks found no sum, day or name that differs.</source>
        <extracomment>questions_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>claim_verbs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check here</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Roll</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and marks of the claims</source>
        <extracomment>galley_margin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>elements_strip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On author</source>
        <extracomment>labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the chosen claim</source>
        <extracomment>history_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ask</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <extracomment>files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open address…</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article</source>
        <extracomment>empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article or a worksheet</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that version</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article that comes with Redpencil</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is kept</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>contact_log</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrule</source>
        <extracomment>EditorCall</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own observation</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, table, minute: needed</source>
        <extracomment>evidence_form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>Finding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ask</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password (empty: none)</source>
        <extracomment>ask</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste article</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the transcript or notes here</source>
        <extracomment>quote_desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted page</source>
        <extracomment>files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>source_fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, e-mail …</source>
        <extracomment>contact_log</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, e-mail, contacts and notes stay out of every export.</source>
        <extracomment>sources_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place at selection</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place claim</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place there</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Roll</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous claim</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <extracomment>Role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect a source</source>
        <extracomment>history_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>header_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a question aside</source>
        <extracomment>questions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <extracomment>questions_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the galley first.</source>
        <extracomment>claim_verbs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualify</source>
        <extracomment>labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query author</source>
        <extracomment>labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query source</source>
        <extracomment>labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the checks</source>
        <extracomment>questions_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote desk</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>Roll</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check</source>
        <extracomment>Status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a filled-in DOCX or PDF into this worksheet</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>bars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again as…</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read answers back</source>
        <extracomment>sheets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read answers back…</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read second on</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article from the clipboard</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for second read</source>
        <extracomment>Status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for putting the question aside</source>
        <extracomment>questions_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>sources_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording kept at</source>
        <extracomment>source_fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact</source>
        <extracomment>history_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted, to show outside the house</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted. Copies that others have still hold the words.</source>
        <extracomment>desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redpencil worksheet</source>
        <extracomment>saving</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>contact_log</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove source</source>
        <extracomment>sources_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>signoff_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore version</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the checker</source>
        <extracomment>signoff_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>evidence_form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>roster_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same wire or press release: the same word</source>
        <extracomment>source_fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same wire: same word</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample article</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the trail</source>
        <extracomment>desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the trail…</source>
        <extracomment>history_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with password</source>
        <extracomment>ask</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with password…</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <extracomment>saving</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the sentence at the cursor holds nothing more to check</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second read</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary</source>
        <extracomment>Role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>header_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <extracomment>header_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences not looked at</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <extracomment>questions_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single keys work while the list or the galley has the focus.</source>
        <extracomment>keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinhala</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <extracomment>header_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug, deadline, people</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller type</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the file {name}; it stays as they left it. Yours goes on in {other}.</source>
        <extracomment>saving</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Redpencil; your work is still here.</source>
        <extracomment>crash</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>evidence_form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source not named</source>
        <extracomment>evidence_form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the list</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>sources_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at cursor</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken to</source>
        <extracomment>sources_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>evidence_form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out: said and not printed. Underlined: printed and not said.</source>
        <extracomment>quote_desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums, days, names and quotations that may not fit</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums, days, names and quotations that may not fit. Each is a question; you decide.</source>
        <extracomment>questions_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajik</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take mark back</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over what another person did in a copy of this worksheet</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes words out of all notes, sources and the whole history, for good. An entry that says so stays. The article and evidence files are not touched.</source>
        <extracomment>history_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telugu</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is read again from its original, and its claims are listed anew. The encoding counts for plain text, Markdown and web pages.</source>
        <extracomment>bars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author’s source</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen claim</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the article first.</source>
        <extracomment>files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>ask</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words as in the file; its own program sets the lines.</source>
        <extracomment>export_preview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet holds no answers that are not here already.</source>
        <extracomment>sheets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript has nothing like this quotation.</source>
        <extracomment>quote_desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words compared</source>
        <extracomment>quote_desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work stopped by itself; nothing was changed.</source>
        <extracomment>jobs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worksheet has changes that are not in a file. Save them?</source>
        <extracomment>ask</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the real name is printed nowhere</source>
        <extracomment>source_fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are taken out for good; undo can&apos;t bring them back. Go on?</source>
        <extracomment>desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first draft. Load the next one when it comes, or drop its file here: what was found stays with its exact words, and what changed is to be checked again.</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksheet</source>
        <extracomment>saving</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksheet is signed, so it is locked. Reopen it with a reason first.</source>
        <extracomment>desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <extracomment>elements_strip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick next element</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>source_fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>tools</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes, comments and odd characters in the article</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>quote_desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or paste the article’s text.</source>
        <extracomment>jobs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmen</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people can work on copies of one saved worksheet. What only one of them changed is taken over; what both changed is shown here, and you decide.</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the address of an article. Nothing is sent yet.</source>
        <extracomment>bars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <extracomment>palette</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>signoff_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <extracomment>ask</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick</source>
        <extracomment>elements_strip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use selection for this claim</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbek</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>InterviewForm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived, because…</source>
        <extracomment>elements_strip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <extracomment>encodings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed from the draft before</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new draft changed</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found holds for the new words too</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it could go</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list</source>
        <extracomment>roster_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what</source>
        <extracomment>history_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who checks what</source>
        <extracomment>signoff_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose signature comes next</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is all right</source>
        <extracomment>questions_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, without the words; it stays visible</source>
        <extracomment>history_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why:</source>
        <extracomment>elements_strip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another language or encoding, or as it was before its tracked changes</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place in this draft</source>
        <extracomment>draft_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word as in the transcript.</source>
        <extracomment>quote_desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must go</source>
        <extracomment>history_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works and contacts</source>
        <extracomment>Roll</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheets</source>
        <extracomment>desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as year-month-day hour:minute, such as 2026-01-31 18:00.</source>
        <extracomment>header_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2026-01-31.</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the worksheet as DOCX, PDF and more</source>
        <extracomment>actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xhosa</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoruba</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>tools</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your initials: they sign each mark</source>
        <extracomment>tools</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulu</source>
        <extracomment>languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all claims marked</source>
        <extracomment>Fate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned editor</source>
        <extracomment>Seat</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author’s own voice</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ElementState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checker</source>
        <extracomment>Seat</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file {time}</source>
        <extracomment>status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked {marked} of {claims}</source>
        <extracomment>coverage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the file {name}</source>
        <extracomment>status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved in {name}</source>
        <extracomment>status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subhead</source>
        <extracomment>Part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{covered} of %n sentences are covered; not looked at: {left}</source>
        <extracomment>ledger_pane</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{covered} of %n sentences covered</source>
        <extracomment>coverage</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{host} will be asked for this one page, directly and not by a proxy. It learns the network address of this computer and which page you read; no cookies and no names are sent.</source>
        <extracomment>bars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims open</source>
        <extracomment>Fate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is chosen. Click an underlined phrase or a row of the list.</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim matches “{words}”.</source>
        <extracomment>claim_list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is needed any more for {name}.</source>
        <extracomment>saving</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet safe</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {why}.</source>
        <extracomment>signoff_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>export_preview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority A</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority {level}</source>
        <extracomment>claim_table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside: {reason}</source>
        <extracomment>questions_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check: {why}.</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored as of {when}.</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: {field}</source>
        <extracomment>fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign as {seat}</source>
        <extracomment>signoff_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off sheet</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {who}: locked until it is reopened.</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: {what}</source>
        <extracomment>claim_editor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, in the house’s columns</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of {when} · {size} KB</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <extracomment>export_panel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the screen is saved in {name}. {why}</source>
        <extracomment>saving</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in it</source>
        <extracomment>answers_dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to nobody: {number}</source>
        <extracomment>signoff_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boilerplate</source>
        <extracomment>Part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>Part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>Part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured {when} {who}</source>
        <extracomment>evidence_more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim {name}</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dataset</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of week</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deck</source>
        <extracomment>Part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>Attribution</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>ElementKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gender</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>Part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no file yet</source>
        <extracomment>status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in another place</source>
        <extracomment>Cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was placed by hand</source>
        <extracomment>Cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sentence changed</source>
        <extracomment>Cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words changed</source>
        <extracomment>Cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {time}</source>
        <extracomment>status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>law</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal reader</source>
        <extracomment>Seat</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <extracomment>Attribution</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>Attribution</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Attribution</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked for {language}: {what}</source>
        <extracomment>labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at</source>
        <extracomment>Fate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not part of the article</source>
        <extracomment>Fate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet in the file</source>
        <extracomment>status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>claim_strips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to check</source>
        <extracomment>Fate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>ElementState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ElementState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>org</source>
        <extracomment>ElementKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own observation</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paraphrase</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <extracomment>ElementKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>ElementKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical description</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poll</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>science</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second reader</source>
        <extracomment>Seat</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>claim_verbs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superlative</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the claim itself</source>
        <extracomment>merge_pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>FactType</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>Attribution</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <extracomment>ElementState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>SourceKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>ElementKind</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n claims are disputed and not decided</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are not closed</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are not in it: they have no finding, or nobody is named who says so.</source>
        <extracomment>export/data/claimreview.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are to be re-checked</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims have no place in this draft</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements are not ticked</source>
        <extracomment>domain/claim.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are damaged and were not read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences were not looked at</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is missing in the sum.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is put aside with a reason.</source>
        <extracomment>domain/flagging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet is returned with a reason.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed sheet is reopened with a reason.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A superlative in the author’s own voice; no source in the sentence.</source>
        <extracomment>detect/consistency/attribution/superlatives.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {said} attributed sentences rest on unnamed sources.</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {said} attributed sentences rest on {speaker}.</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced: {count}; listed: {shown}.</source>
        <extracomment>detect/consistency/arithmetic/listed_count.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are all letters of one alphabet?</source>
        <extracomment>detect/consistency/names/homoglyphs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are as many named as rank higher?</source>
        <extracomment>detect/consistency/arithmetic/ranking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are both the same share?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the quoted words those of the whole quotation?</source>
        <extracomment>detect/consistency/quotes/partial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there so many votes?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these the points between the two percentages?</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these those told of before?</source>
        <extracomment>detect/consistency/repetition/figures_below.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed: {first} and {second}.</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again, or paste the article.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the filled-in sheet again, saved as .docx.</source>
        <extracomment>export/answers/package.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent the file for an unaltered copy.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {host} for the page</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what age was it that somebody {match}?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it: {shown}.</source>
        <extracomment>detect/consistency/attribution/unverified.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the two dates lie {gap} days, {gap1} with both; printed: {time}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {born}, died {died}: {lived} years.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying the claims over</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the brackets.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the claim and mark it instead.</source>
        <extracomment>domain/drafts/again.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking: {name}</source>
        <extracomment>detect/consistency/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy of the open worksheet.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file named *{suffix}.</source>
        <extracomment>workflow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a newer draft.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sheet exported by Redpencil.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sheet that was exported as a form and saved after it was filled in.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>export/house.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another source for their evidence first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the filled-in sheet as it was saved: .docx or .pdf.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the new draft’s own file, or merge.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or open a copy.</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with ).</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the answers</source>
        <extracomment>exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it.</source>
        <extracomment>intake/hints.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file; nothing was changed.</source>
        <extracomment>export/house.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read “{name}”: {error}.</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save “{name}”: {error}. The file on the disk is unchanged.</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the folder {folder} yourself.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the folder {place} yourself.</source>
        <extracomment>store/keep/versions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do birth and death go together?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the figures go the way the verb says?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the parts make the total?</source>
        <extracomment>detect/consistency/arithmetic/totals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do these shares make 100 percent?</source>
        <extracomment>detect/consistency/arithmetic/shares.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do total, count and rate go together?</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do weekday and date go together?</source>
        <extracomment>detect/consistency/time/weekday.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does anybody else say so?</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does nobody with a name say so?</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the first figure have the scale of the second?</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the share fit the two figures beside it?</source>
        <extracomment>detect/consistency/arithmetic/percent_of_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the span begin before it ends?</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this date exist?</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t start it. Ask the sender what it is.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <extracomment>export/pdf/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions could not be deleted: {error}.</source>
        <extracomment>store/keep/versions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits can&apos;t be kept on this computer: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as Word in Pages.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the sheet as text.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the sentences</source>
        <extracomment>workflow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or save often.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or save the worksheet elsewhere; Redpencil tries again.</source>
        <extracomment>store/work/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least three letters, and say why in a few words.</source>
        <extracomment>desk/account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole name or number that must go.</source>
        <extracomment>desk/account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the winner the higher figure?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has this happened yet?</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one name in two spellings?</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one rate of exchange?</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the same figure with another scale?</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the same size in both units?</source>
        <extracomment>detect/consistency/arithmetic/conversions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is that the margin?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the age the one between the two years?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the change in percent the one between the two figures?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the full name given at first mention?</source>
        <extracomment>detect/consistency/names/first_reference.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the headline surer than the text?</source>
        <extracomment>detect/consistency/repetition/overstated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the list as long as announced?</source>
        <extracomment>detect/consistency/arithmetic/listed_count.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the one so many times the other?</source>
        <extracomment>detect/consistency/arithmetic/multiples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this as long as its dates say?</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this computer on line? Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this how the body writes itself?</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the age today?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the day meant?</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this “{said}”?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is “{times}” what the two figures say?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be changed as it is.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads {label}; or paste the article.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should begin with https:// or http://.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes: {keys}.</source>
        <extracomment>export/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its figures are too large.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it beside the worksheet and write where it is into the locator.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the worksheet</source>
        <extracomment>export/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the claims</source>
        <extracomment>detect/find.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the newest draft into the older copy first, then merge.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its end and its signs.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what stands below.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the article in the page</source>
        <extracomment>intake/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge copies that were made of the same saved file.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge copy</source>
        <extracomment>desk/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging takes two claims.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one as en, uk or pt.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one as utf-8, windows-1251, koi8-u or shift_jis.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article text found: all {number} characters of visible text follow.</source>
        <extracomment>intake/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was found in “{name}”.</source>
        <extracomment>intake/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No denial, answer or attempt to reach them is in the article.</source>
        <extracomment>detect/consistency/attribution/other_side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font for {script} was found: {letters} printed as □.</source>
        <extracomment>export/pdf_writer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker in this paragraph or those around it.</source>
        <extracomment>detect/consistency/quotes/speaker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed this worksheet.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed yet, so there is nothing to return.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything of “{name}” could be deleted: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was touched.</source>
        <extracomment>intake/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <extracomment>domain/drafts/orphans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the filled-in sheet again.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On page {pages} the words that are copied may differ from those that are drawn: compare them with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sheets exported as forms can be. Ask for the file that was filled in, not a print or a scan of it.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most_pages} of {count} pages were read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file, or paste the article.</source>
        <extracomment>intake/clean.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word and save it without one.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in its own program and save it without one.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your browser, save the page and open the file, or paste the article.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your word processor and save it as .docx.</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its attachment instead.</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its file, or one of the versions that were kept.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article instead.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the draft that it was exported from, or copy its answers by hand.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file instead.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the worksheet that it was exported from, and read it back there.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the worksheet’s own file.</source>
        <extracomment>exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing the document</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the article&apos;s text.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent or percentage points?</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is no port of web pages.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: “{match}”; the body’s own form: {right}.</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor between two of its words.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor inside the claim&apos;s words.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file beside the profile.</source>
        <extracomment>export/house.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading page {number} of {count}</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the Markdown</source>
        <extracomment>intake/markdown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the OpenDocument text</source>
        <extracomment>intake/office/flow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the Word document</source>
        <extracomment>intake/office/body.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the article</source>
        <extracomment>workflow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the e-book</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the mail</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the message</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the page from {host}</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rich text</source>
        <extracomment>intake/rtf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sentences</source>
        <extracomment>detect/elements/find.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the text</source>
        <extracomment>intake/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact the other copy too, and take its changes over by hand.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacting takes the words that must go, and a reason without them.</source>
        <extracomment>desk/account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redpencil goes on with its defaults.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redpencil tries again after the next edit.</source>
        <extracomment>store/keep/publish.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run OCR on it, or paste the text.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again from the program that filled it in.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .docx in Word or LibreOffice.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a PDF or copy its text.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a PDF.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in another place.</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without one, then read it again.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save often until that is mended.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the worksheet under another name now.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is all right.</source>
        <extracomment>domain/flagging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the sign-off.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the claim&apos;s words in the galley first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words in the galley that the claim is about.</source>
        <extracomment>domain/drafts/orphans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to check in the galley first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more in the list first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the article</source>
        <extracomment>export/docx/comments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the cards</source>
        <extracomment>export/docx/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink it.</source>
        <extracomment>export/house.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into two.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from a backup of the worksheet.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out. Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last copy from your backup or from whoever mailed it.</source>
        <extracomment>store/package.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking its fingerprint</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the password of this worksheet.</source>
        <extracomment>store/protection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF has attachments, which were not read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim can&apos;t be split there.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of this worksheet on this computer was made by a newer Redpencil.</source>
        <extracomment>store/work/schema.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy on this computer can&apos;t be read: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy on this computer is damaged, so the last edit could not be kept. It is still on the screen.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document contains macros; they were ignored.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document refers to a remote template; it was not loaded.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence file “{name}” is missing or changed.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence file “{name}” of “{name1}” {wrong}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {why}. Your edits are kept on this computer.</source>
        <extracomment>store/keep/publish.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of draft {version} {wrong}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by somebody else. Its new contents are shown; Undo brings back what was here.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this worksheet can&apos;t be read: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in this file was altered: {altered}. A new history begins here.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house profile can&apos;t be read: {error}.</source>
        <extracomment>export/house.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house profile&apos;s logo is no PNG or JPEG picture.</source>
        <extracomment>export/house.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house profile&apos;s logo is too large.</source>
        <extracomment>export/house.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house profile&apos;s template is no Word document (.docx).</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} “{name}” can&apos;t be read.</source>
        <extracomment>export/house.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} “{name}” is larger than 8 MB.</source>
        <extracomment>export/house.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house profile&apos;s “{key}” should be {what}.</source>
        <extracomment>export/house.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last edit could not be kept: {why}. It is still on the screen.</source>
        <extracomment>store/work/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail has attachments, which were not read: {attached}.</source>
        <extracomment>intake/mail/envelope.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer draft does not say when it was loaded.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has more than {most} MB.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page hides {number} characters of the article, as behind a paywall; they are here too.</source>
        <extracomment>intake/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too tangled to find its article: all {number} visible characters follow.</source>
        <extracomment>intake/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <extracomment>store/protection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader stopped while it read “{name}”: the file may be damaged.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read: {error}.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum divides by nothing.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum has no result.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum has too many brackets.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is too long.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is an invisible layer, as OCR makes it: compare it with the pages.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text runs from right to left: compare the order of words with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says “{hedge}”; the headline does not.</source>
        <extracomment>detect/consistency/repetition/overstated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail was altered: {error}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two copies have no common beginning in their trails.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two copies hold different new drafts of the article.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worksheet can&apos;t be kept on this computer: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worksheet can&apos;t be kept on this computer: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worksheet was changed outside its trail.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worksheet&apos;s trail was altered: {error}.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier finding to keep.</source>
        <extracomment>domain/drafts/again.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sum yet.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not two copies of one worksheet.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words can&apos;t be taken out: they are part of how the worksheet is kept.</source>
        <extracomment>desk/account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has more fields than any sheet.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has no form fields.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be signed yet: {reasons}.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Redpencil worksheet.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no worksheet that can be read back; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password does not open “{name}”.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet belongs to another worksheet; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet was made from another draft of the article; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source can&apos;t be removed: claims {named} rely on it.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksheet is locked with a password.</source>
        <extracomment>store/protection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksheet is signed, so it is locked; nothing was changed.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksheet was locked by a newer version of Redpencil.</source>
        <extracomment>store/protection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksheet was made by a newer version of Redpencil (format {number}).</source>
        <extracomment>store/migrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked deletions of this file show as text: save it as .docx to see them.</source>
        <extracomment>intake/rtf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; nothing was changed.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its password, or save it without one.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its password.</source>
        <extracomment>store/protection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one of several words.</source>
        <extracomment>store/protection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one: (80 − 60) ÷ 60.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Redpencil to go on; nothing was changed.</source>
        <extracomment>store/work/schema.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Redpencil to open it; the file was not changed.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use figures, + − × ÷ ^, brackets and %.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>calendar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be verified, and does the text say so there?</source>
        <extracomment>detect/consistency/attribution/unverified.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {match} say to this?</source>
        <extracomment>detect/consistency/attribution/other_side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept on this computer can&apos;t be read: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of “{name}” on this computer is damaged; it was not changed.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept on this computer beside the file is damaged; the file itself is whole and open. Edits that were not yet in it may be missing. The damaged copy stays in {folder}.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept on this computer has another password than the file; if it holds more, it is offered under “Kept on this computer”.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does this quotation begin?</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does this quotation end?</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the text is this day?</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the text is this figure?</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the text is this name?</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which anniversary is it?</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two figures is right?</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which title does this person bear?</source>
        <extracomment>detect/consistency/names/titles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which wording was said?</source>
        <extracomment>detect/consistency/quotes/repeated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant by the pronoun?</source>
        <extracomment>detect/consistency/names/pronouns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so, and has it been counted?</source>
        <extracomment>detect/consistency/attribution/superlatives.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says this in the article?</source>
        <extracomment>detect/consistency/quotes/headline_quote.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says this?</source>
        <extracomment>detect/consistency/quotes/speaker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this password nobody can open the worksheet again, not even its author: there is no second key and no way to reset it.</source>
        <extracomment>store/protection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words were redacted in one copy; merging would bring them back from the other.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why in a few words.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the facts</source>
        <extracomment>export/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <extracomment>export/pdf/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Pages document</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <extracomment>intake/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <extracomment>intake/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a description, taken to be whom the text called so</source>
        <extracomment>detect/find.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document says so</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure</source>
        <extracomment>detect/priority.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heading that states nothing</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line with the date only</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>intake/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture or a recording</source>
        <extracomment>intake/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>intake/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pronoun, taken to be whom the text named before</source>
        <extracomment>detect/find.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question that states nothing</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a superlative</source>
        <extracomment>detect/priority.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abbreviations</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a central figure</source>
        <extracomment>detect/priority.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the future{named}: that it was announced can be checked</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an accusation, or what the law may look at</source>
        <extracomment>detect/priority.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Word file (.doc)</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old presentation</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old spreadsheet</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another outlet says so</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using it</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries the text along</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central to the story</source>
        <extracomment>detect/priority.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed and not opened</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be independently verified</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates in words</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deaths: harmful if wrong</source>
        <extracomment>detect/priority.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endings of names and months</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody has signed already</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence has no locator</source>
        <extracomment>domain/claim.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts inside a sentence</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harmful if wrong</source>
        <extracomment>detect/priority.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no evidence</source>
        <extracomment>domain/claim.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no finding</source>
        <extracomment>domain/claim.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no mark</source>
        <extracomment>domain/claim.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its source is not named</source>
        <extracomment>detect/priority.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in the sentence</source>
        <extracomment>detect/find.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of organisations</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of persons</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of works</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no comment was given</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not part of the article&apos;s own text</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers in words</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the record</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on background</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on condition of anonymity</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened and not closed</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion or feeling{named}: that it was said can be checked</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinions and predictions</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peripheral</source>
        <extracomment>detect/priority.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priorities</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected by a password</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted after its speaker</source>
        <extracomment>detect/find.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted before its speaker</source>
        <extracomment>detect/find.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what the headline says</source>
        <extracomment>detect/priority.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says who made a picture or a recording</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody vouches for it</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speakers</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split off by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in the {part}</source>
        <extracomment>detect/priority.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states something with {listed}</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states that something is or was so</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substantive</source>
        <extracomment>detect/priority.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superlatives</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that year</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the author&apos;s own judgement or advice</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk refused it</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large for that disk</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is not there, or you do not have permission</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder or file is not there (any more)</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second reader is somebody else than the checker</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system refused</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {turn} has to sign first</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no initials to sign with</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titles</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told without a source of its own</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you do not have permission</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your quota on that disk is used up</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} + {b} = {a1} votes, with {seats} seats.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} − {a1} = {a2}, not {margin}.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is after the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {day1} is a {weekdays}, not a {weekdays1}.</source>
        <extracomment>detect/consistency/time/weekday.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{died} − {born} = {lived}, so {lived1} or {lived2}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is about {middle} {unit}, not {second}.</source>
        <extracomment>detect/consistency/arithmetic/conversions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is {first1} years after {second}.</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} ÷ {second} = {first1}, not {times}.</source>
        <extracomment>detect/consistency/arithmetic/multiples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden} characters can&apos;t be seen on the page (white or invisible).</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden} characters of hidden text were left out.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} can&apos;t prove that it is {host1}.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer as a web server does.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads from a secure to an open connection ({host1}).</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent the page packed as “{how}”.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{match} is after the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} % − {old} %: a difference of {points} percentage points, or {relative} percent; printed: {by}.</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} ÷ {old} = {new1}, not {said}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} ÷ {one} = {other1}, but {second} ÷ {first} = {second1}.</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} ÷ {whole} = {whole1} %, not {share}.</source>
        <extracomment>detect/consistency/arithmetic/percent_of_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is {opened} in its paragraph.</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}: the page was not handed out.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} is {most} than half.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} = {p}, not {total}.</source>
        <extracomment>detect/consistency/arithmetic/totals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}, not {time}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} ÷ {middle} = {middle1}, not {rate}.</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} − {born} = {years}, so {years1} or {years2}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} − {plain_year} = {gap}, not {nth}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{bare}” is no part of a sum.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{before}”, but {day} is {gap} days {gap1} the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that Redpencil knows.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{figure}” here, “{other}” in the body.</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{figure}” is in the {part}, not in the body.</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” is not on the public Internet: it was not asked.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” was not found.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not a format that Redpencil writes.</source>
        <extracomment>export/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{known} {known1}” and “{match} {name}”.</source>
        <extracomment>detect/consistency/names/titles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{known} {last}” and “{first} {last1}”.</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” is no code of a language.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{last}” before, “{figure}” here.</source>
        <extracomment>detect/consistency/repetition/figures_below.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{last}” comes before “{mention}”.</source>
        <extracomment>detect/consistency/names/first_reference.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{match}” with {a} against {b}.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {error}.</source>
        <extracomment>store/whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” declares a document type, which no office program writes.</source>
        <extracomment>intake/office/markup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more text than any article.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {most_paragraphs} paragraphs.</source>
        <extracomment>intake/office/body.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no list of its chapters.</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has the same words as the draft that is open; nothing was changed.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has too many groups to be an article.</source>
        <extracomment>intake/rtf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {data} MB, more than any article.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {pages} of pictures and no text: it looks scanned.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {pages} without any text that can be copied.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds XML that is damaged or nested too deeply.</source>
        <extracomment>intake/office/markup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no page.</source>
        <extracomment>intake/mail/mhtml.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <extracomment>intake/clean.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds parts that overlap: it was tampered with.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds two parts of the same name: it was tampered with.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a PDF without pages.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a ZIP file, but not a document that Redpencil can read.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a damaged Outlook message.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a damaged rich text.</source>
        <extracomment>intake/rtf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a mail without words.</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a worksheet, not a draft.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file without content.</source>
        <extracomment>intake/office/odt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged and can&apos;t be opened; it was not changed.</source>
        <extracomment>store/package.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged, or is no Word document; nothing was changed.</source>
        <extracomment>export/answers/package.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest} MB.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked by its shop.</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither a Word document nor a PDF.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a mail.</source>
        <extracomment>intake/mail/mime.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no web archive, or a damaged one.</source>
        <extracomment>intake/webarchive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no worksheet exported by Redpencil as JSON.</source>
        <extracomment>exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Redpencil worksheet.</source>
        <extracomment>workflow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a text that Redpencil can read.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} on {host} has it since {since} (process {pid}).</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {what}, no article.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {what}, which holds no article to read.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {what}.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a sheet may take.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs more memory than an article may take.</source>
        <extracomment>intake/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” {how}: that is no article.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{person}”, then “{pronoun}”.</source>
        <extracomment>detect/consistency/names/pronouns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rank}” has {rank1} before it; named: {names}.</source>
        <extracomment>detect/consistency/arithmetic/ranking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” is no address of a page.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{span}” is in the {part}, not below it.</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{split}” and “{split1}”.</source>
        <extracomment>detect/consistency/quotes/repeated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{split}” is not in the text below.</source>
        <extracomment>detect/consistency/quotes/headline_quote.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{split}” is not in “{split1}”.</source>
        <extracomment>detect/consistency/quotes/partial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tokens}” stands where a sign should.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{verb}”, but {shown} → {shown1}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is nowhere in the worksheet’s notes or trail.</source>
        <extracomment>desk/account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is {what1} %, not {share}.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}”: the month ends on the 31st.</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}”: the month ends on the {last}th{too_late}.</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is in the {part}, not below it.</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” leads on and on to other addresses.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
