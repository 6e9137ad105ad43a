"""The look of the HTML page; %s is the house's colour, a percent sign is written twice."""

from __future__ import annotations

from typing import Final

CSS: Final = """
:root{--accent:#%s;--ink:#1d1c1a;--muted:#5f5c57;--rule:#c9c4ba}
body{margin:2rem auto;max-width:62rem;padding:0 1.5rem;color:var(--ink);background:#fff;
font:15px/1.45 "Source Sans 3","Segoe UI",Arial,sans-serif}
h1,h2,h3,h4,.galley p{font-family:"Source Serif 4",Georgia,serif;line-height:1.25}
h1{font-size:1.9rem;margin:.2rem 0 .8rem}h2{font-size:1.25rem;margin:1.6rem 0 .3rem}
h3{font-size:1.05rem;font-weight:normal;margin:0 0 .2rem}
.kicker{color:var(--accent);font-weight:bold;text-transform:uppercase;font-size:.8rem;margin:0}
.lead,.meta,small,footer{color:var(--muted);font-size:.85rem}
.fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:.5rem 1rem;
border-block:1px solid var(--rule);padding:.6rem 0}.fields div{min-width:0}
dt{color:var(--muted);font-size:.78rem}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
table{border-collapse:collapse;width:100%%;font-size:.9rem}thead{display:table-header-group}
th{text-align:start;color:var(--muted);font-size:.78rem;border-bottom:1.5px solid var(--ink)}
td,th{padding:.25rem .6rem .25rem 0;vertical-align:top;overflow-wrap:anywhere}
tr{break-inside:avoid}td{border-bottom:1px solid var(--rule)}
article{display:grid;grid-template-columns:3.2rem 1fr auto;gap:1rem;padding:.8rem 0;
border-top:1.5px solid var(--ink);break-inside:avoid}.large{font-size:1.5rem;display:block}
.plain,.choice,.margin{list-style:none;margin:.2rem 0;padding:0}
.choice{font-size:.88rem;white-space:nowrap}
.block{display:grid;grid-template-columns:2rem minmax(0,1fr) 12rem;gap:.8rem}
.block>p,.block>h3,.block>h4{grid-column:2;margin:.3rem 0;font-size:1.05rem;line-height:1.6}
.number,.margin{font-size:.8rem;color:var(--muted);padding-top:.45rem}.number{grid-column:1}
.margin{grid-column:3}u{text-decoration-color:#9a968e;text-underline-offset:.2em}
sup a{color:var(--accent);font-weight:bold;text-decoration:none}.loud{color:var(--accent)}
.priority{font-weight:bold;font-size:.8rem;padding:0 .3em;border:1px solid transparent}
.priority.A{background:var(--ink);color:#fff}.priority.B{border-color:var(--ink)}
.rule{display:inline-block;min-width:9rem;border-bottom:1px solid var(--rule);height:1.4em}
dd .rule{display:block}.boilerplate,.credit,.byline{color:var(--muted);font-size:.85rem!important}
.caption,.deck{font-style:italic}.sign span{margin-inline-end:1rem}
header{border-bottom:2px solid var(--accent);margin-bottom:1rem}header img{height:3rem;float:right}
header p{margin:0}.breaks{break-before:page}a{color:#1f4e79}
@media print{body{margin:0;max-width:none;padding:0}@page{margin:18mm}}
"""
