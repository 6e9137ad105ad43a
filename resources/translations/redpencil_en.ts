<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Redpencil</name>
    <message numerus="yes">
        <source>%n claims left</source>
        <extracomment>status</extracomment>
        <translation>
            <numerusform>%n claim left</numerusform>
            <numerusform>%n claims left</numerusform>
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
        <source>%n to re-check</source>
        <extracomment>status</extracomment>
        <translation>
            <numerusform>%n to re-check</numerusform>
            <numerusform>%n to re-check</numerusform>
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
        <source>{covered} of %n sentences covered</source>
        <extracomment>coverage</extracomment>
        <translation>
            <numerusform>{covered} of %n sentence covered</numerusform>
            <numerusform>{covered} of %n sentences covered</numerusform>
        </translation>
    </message>
</context>
</TS>
