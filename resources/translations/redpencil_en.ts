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
        <source>%n claims are not in it: no finding, or nobody is named who says so.</source>
        <extracomment>labels</extracomment>
        <translation>
            <numerusform>%n claim is not in it: no finding, or nobody is named who says so.</numerusform>
            <numerusform>%n claims are not in it: no finding, or nobody is named who says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims chosen</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>%n claim chosen</numerusform>
            <numerusform>%n claims chosen</numerusform>
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
        <source>%n found</source>
        <extracomment>find_bar</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
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
        <source>%n on the author’s word</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n on the author’s word</numerusform>
            <numerusform>%n on the author’s word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs outside the article are folded: click to read</source>
        <extracomment>text</extracomment>
        <translation>
            <numerusform>%n paragraph outside the article is folded: click to read</numerusform>
            <numerusform>%n paragraphs outside the article are folded: click to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready for second read</source>
        <extracomment>ledger_pane</extracomment>
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
        <source>%n unsourced</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n unsourced</numerusform>
            <numerusform>%n unsourced</numerusform>
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
        <source>%n with one source</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n with one source</numerusform>
            <numerusform>%n with one source</numerusform>
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
        <source>Add {type} to %n claims</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Add {type} to %n claim</numerusform>
            <numerusform>Add {type} to %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also dropped: {names} and %n more.</source>
        <extracomment>dropped</extracomment>
        <translation>
            <numerusform>Also dropped: {names} and %n more.</numerusform>
            <numerusform>Also dropped: {names} and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n claims to {initials}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Give %n claim to {initials}</numerusform>
            <numerusform>Give %n claims to {initials}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n claims {mark}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Mark %n claim {mark}</numerusform>
            <numerusform>Mark %n claims {mark}</numerusform>
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
        <source>No font for {script} was found: %n characters are printed as □.</source>
        <extracomment>labels</extracomment>
        <translation>
            <numerusform>No font for {script} was found: %n character is printed as □.</numerusform>
            <numerusform>No font for {script} was found: %n characters are printed as □.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n claims to priority {level}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Set %n claim to priority {level}</numerusform>
            <numerusform>Set %n claims to priority {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n claims to {status}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Set %n claim to {status}</numerusform>
            <numerusform>Set %n claims to {status}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {type} from %n claims</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Take {type} from %n claim</numerusform>
            <numerusform>Take {type} from %n claims</numerusform>
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
        <source>{shown} of %n claims</source>
        <extracomment>claim_list</extracomment>
        <translation>
            <numerusform>{shown} of %n claim</numerusform>
            <numerusform>{shown} of %n claims</numerusform>
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
