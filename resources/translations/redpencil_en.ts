<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Redpencil</name>
    <message numerus="yes">
        <source>%n answers are new.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n answer is new.</numerusform>
            <numerusform>%n answers are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers put in.</source>
        <extracomment>sheets</extracomment>
        <translation>
            <numerusform>%n answer put in.</numerusform>
            <numerusform>%n answers put in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to claims no longer listed.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n belongs to a claim no longer listed.</numerusform>
            <numerusform>%n belong to claims no longer listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims left</source>
        <extracomment>status</extracomment>
        <translation>
            <numerusform>%n claim left</numerusform>
            <numerusform>%n claims left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are not decided yet.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>%n conflict is not decided yet.</numerusform>
            <numerusform>%n conflicts are not decided yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be understood.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n could not be understood.</numerusform>
            <numerusform>%n could not be understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in this draft</source>
        <extracomment>draft_pane</extracomment>
        <translation>
            <numerusform>%n new in this draft</numerusform>
            <numerusform>%n new in this draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready for second read</source>
        <extracomment>status</extracomment>
        <translation>
            <numerusform>%n ready for second read</numerusform>
            <numerusform>%n ready for second read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences not looked at</source>
        <extracomment>coverage</extracomment>
        <translation>
            <numerusform>%n sentence not looked at</numerusform>
            <numerusform>%n sentences not looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps. Whole; its last hash is {hash}…</source>
        <extracomment>history_pane</extracomment>
        <translation>
            <numerusform>%n step. Whole; its last hash is {hash}…</numerusform>
            <numerusform>%n steps. Whole; its last hash is {hash}…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed by both. Choose for each; nothing is merged until all are decided.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>%n thing was changed by both. Choose; nothing is merged until it is decided.</numerusform>
            <numerusform>%n things were changed by both. Choose for each; nothing is merged until all are decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to re-check</source>
        <extracomment>draft_pane</extracomment>
        <translation>
            <numerusform>%n to re-check</numerusform>
            <numerusform>%n to re-check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed here too: choose.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n was changed here too: choose.</numerusform>
            <numerusform>%n were changed here too: choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place in this draft</source>
        <extracomment>status</extracomment>
        <translation>
            <numerusform>%n without a place in this draft</numerusform>
            <numerusform>%n without a place in this draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksheets have edits that are in no file.</source>
        <extracomment>kept</extracomment>
        <translation>
            <numerusform>%n worksheet has edits that are in no file.</numerusform>
            <numerusform>%n worksheets have edits that are in no file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also dropped: {names} and %n more.</source>
        <extracomment>dropped</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n edits of the other copy. Undo takes it back.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>Merged: %n edit of the other copy. Undo takes it back.</numerusform>
            <numerusform>Merged: %n edits of the other copy. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{covered} of %n sentences are covered; not looked at: {left}</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>{covered} of %n sentence is covered; not looked at: {left}</numerusform>
            <numerusform>{covered} of %n sentences are covered; not looked at: {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{covered} of %n sentences covered</source>
        <extracomment>coverage</extracomment>
        <translation>
            <numerusform>{covered} of %n sentence covered</numerusform>
            <numerusform>{covered} of %n sentences covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n edits are in no file, kept {when}</source>
        <extracomment>kept</extracomment>
        <translation>
            <numerusform>{name}: %n edit is in no file, kept {when}</numerusform>
            <numerusform>{name}: %n edits are in no file, kept {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more</source>
        <extracomment>history_pane</extracomment>
        <translation>
            <numerusform>… %n more</numerusform>
            <numerusform>… %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n sentences unchanged</source>
        <extracomment>diff_view</extracomment>
        <translation>
            <numerusform>… %n sentence unchanged</numerusform>
            <numerusform>… %n sentences unchanged</numerusform>
        </translation>
    </message>
</context>
</TS>
