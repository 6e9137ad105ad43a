"""The newsroom's line tables: what a line of scraped text is, by its own words.

Each table is data, by language; a newsroom can add its own lines. The patterns are ours, from
reading scraped pages; every one is anchored and bounded, so that none can run long.
"""

from __future__ import annotations

import re
from typing import Final

ENDING: Final = ".!?…。！？।؟۔"
CLOSING: Final = "\"'”’»)]›」』“‘«‹"
SENTENCE_END: Final = re.compile(rf"[{re.escape(ENDING)}:;][{re.escape(CLOSING)}\s]*$")
INNER_END: Final = re.compile(r"[.!?][\"”’»]?\s+[\"“„«]?[A-ZÀ-ÞА-ЯІЇЄҐ]")
"""Where one sentence ends and another begins in the same line."""

_AGENCIES: Final = (
    "REUTERS|Reuters|AFP|AP|The Associated Press|ASSOCIATED PRESS|BLOOMBERG|Bloomberg|NYTIMES"
    "|THE NEW YORK TIMES|WASHINGTON POST|XINHUA|Xinhua|DPA|dpa|EPA|EPA-EFE|EFE|ANSA|TASS|Interfax"
    "|Ukrinform|UKRINFORM|KYODO NEWS|KYODO|THE STRAITS TIMES|AGENCIES|ANI|PTI|IANS|BERNAMA"
    "|THE GUARDIAN|CNA|PA|UPI|Getty Images|GETTY IMAGES|APA|KNA|epd|ITAR-TASS|AAP|CP|SAPA"
)
AGENCY: Final = rf"(?:{_AGENCIES})"

CREDIT: Final = re.compile(
    r"(?:(?:file\s+)?(?:photos?|pictures?|images?|pics?|video|audio|graphics?|illustration|credits?"
    r"|source|photograph|foto|bild|grafik|quelle|photo d'archives|crédit(?: photo)?|imagen"
    r"|fotografía|crédito|фото|зображення|صورة|图片来源|फोटो)\s*(?:credit|by)?\s*[:：/|©]\s*\S.{0,80}"
    r"|©\s*\S.{0,60}|\(?(?:photo|image|foto|bild) (?:by|von|par|por) .{2,60}\)?)",
    re.IGNORECASE,
)
AGENCY_CREDIT: Final = re.compile(
    rf"{AGENCY}\s?/\s?[A-Z][^.\n]{{1,60}}|\(?{AGENCY} Photo/[^\n]{{2,60}}\)?"
)

SIGN_OFF: Final = re.compile(
    rf"(?<=[{re.escape(ENDING + CLOSING)}])\s+[–—-]?\s*\(?"
    rf"({AGENCY}(?:\s*[,/]\s*{AGENCY})*)\)?\.?$"
)
SIGN_OFF_LINE: Final = re.compile(
    rf"[–—-]?\s*\(?(?:{AGENCY}(?:\s*[,/&]\s*{AGENCY})*)\)?\.?"
    r"|\((?:Reporting|Additional reporting|Writing|Editing|Compiled) (?:by )?.{1,400}\)"
    r"|(?:Additional )?[Rr]eporting by .{3,200}"
    r"|This (?:story|article) (?:was|has been) .{0,60}"
    r"(?:syndicated|edited|translated|published).{0,80}"
)
CAPTION_TAIL: Final = re.compile(
    r"(?:\s|\.)\s*(?:\(?(?:Photo|Image|Picture|Video|Audio)s?:? (?:by )?[^.()]{2,60}\)?"
    rf"|{AGENCY}(?:/| / )[A-Z][^.\n]{{1,60}}|\[?{AGENCY}\]?/?File(?: photo)?|/{AGENCY})\.?$"
)
LABELLED_CREDIT: Final = re.compile(
    r"\s(?P<credit>(?:Photos?|Images?|Pictures?|Video|Audio|Foto|Bild|Grafik):\s[^.:\n]{2,60}\.?)$"
)
"""A credit that says what it is, at a caption's end."""
ATTRIBUTION: Final = re.compile(
    r"(?<=[.!?…][\"”’»]|.[.!?…])\s+(?P<who>[–—-]{1,2}\s?[A-ZÀ-Þ][\w.’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]+){1,3})$"
)
"""Who said it, set behind a quotation as display text does."""
SOURCES: Final = re.compile(
    r"(?:sources|references|related news|external links|further reading|see also|quellen"
    r"|einzelnachweise|weblinks|références|liens externes|fuentes|referencias|fonti|źródła"
    r"|джерела|источники|bronnen|kilder|källor)\W*",
    re.IGNORECASE,
)
"""The heading of a list of what was read."""
REFERENCE: Final = re.compile(
    r".{0,80}[\"“„«].{5,200}[\"”“»]\s*[–—-]\s*.{3,120}|https?://\S+|.{3,150}\bISBN\b.{5,40}"
    r"|(?:categories|kategorien|catégories|categorías)\s*[:：].{3,400}",
    re.IGNORECASE,
)
CAPTION_HEAD: Final = re.compile(
    r"(?:FILE(?: PHOTO)?|File (?:photo|image|picture)|A (?:file|handout|combination|general view)"
    r"|In this (?:photo|image|picture|handout)|This (?:photo|image|picture|handout)|Pictured"
    r"|Archivbild|Symbolbild)\b"
    r"|(?:photo |picture )?caption\s?:|Bildunterschrift\s?:|Légende\s?:|Pie de foto\s?:|Підпис\s?:",
    re.IGNORECASE,
)
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\w*\.?"
PICTURED: Final = re.compile(
    r"[A-Z][^.!?]{5,160}?\s\w{3,}ing\b[^.!?]{5,200}?\b(?:on|in)\s+"
    rf"(?:{_MONTH}\s+\d{{1,2}}(?:,?\s+\d{{4}})?"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,[^.]{0,40})?)\."
)
"""A caption's usual sentence: somebody doing something, on a day."""

_AI: Final = r"(?:an? |generative )?(?:ai|artificial intelligence|chatgpt|large language model)\b"
_KI: Final = r"(?:einer )?(?:ki|künstliche[rn]? intelligenz)\b"
_IA: Final = r"(?:l.|une |la |una |uma )?(?:ia|ai|int[eé]ll?igen[cz][eai]a? artificia?le?)\b"
_THEN: Final = (
    r"(?:[.,;:]? (?:and|it|but|may|can|then|edited|reviewed|checked|und|kann|es|von)\b.{0,100})?"
)
AI_LABEL: Final = re.compile(
    r"\W*(?:(?:an )?ai[- ](?:generated|written|made|assisted|powered)(?: \w+){0,3}"
    r"|ai[- ](?:summary|overview|takeaways|highlights|recap|key points)"
    r"(?: of this (?:article|story))?"
    r"|(?:(?:this |the )?(?:summary|overview|recap|key points|text|takeaways|article summary)\b"
    r".{0,20} ?)?(?:generated|created|produced|written|made|drafted|summari[sz]ed) "
    rf"(?:by|with|using|with the help of) {_AI}{_THEN}|summary (?:is )?by {_AI}"
    r"|ki[- ](?:generierte |erstellte )?(?:zusammenfassung|überblick)|ki-generiert"
    r"|(?:diese[rs]? |die |der )?(?:text|zusammenfassung|überblick|kurzfassung)(?: \w+){0,2} "
    rf"(?:mithilfe|mit hilfe|mit|von|durch)(?: von)? {_KI}.{{0,30}}(?:erstellt|generiert|verfasst"
    rf"|zusammengefasst){_THEN}"
    r"|(?:ce |le |este |el |o |questo |il )?(?:résumé|resumen|resumo|riassunto|sommario)? ?"
    r"(?:a été |ha sido |fue |foi |è stato )?(?:générée?|créée?|rédigée?|generad[oa]|cread[oa]"
    r"|gerad[oa]|criad[oa]|generat[oa]|creat[oa]) "
    rf"(?:par|avec|por|con|com|da|dall.)\s?{_IA}.{{0,80}}"
    r"|(?:deze )?samenvatting.{0,20}(?:gemaakt|gegenereerd) (?:door|met) ai.{0,60}"
    r"|створено (?:за допомогою )?ші.{0,60}|согенерировано ии|(?:сгенерировано|создано)"
    r" (?:с помощью )?(?:ии|нейросетью).{0,60})\W*",
    re.IGNORECASE,
)
"""A line that says a machine made what stands beside it."""

BYLINE: Final = re.compile(
    r"(?i:by|von|par|por|di|de|від|автор[:：]?|written by|text:|story by)\s+"
    r"(?:[A-ZÀ-ÞА-ЯІЇЄҐ][\w.'’-]+)"
    r"(?:\s+(?:and|und|et|y|e|та|и|&|in|at|for|[a-z]{2,3}|[A-ZÀ-ÞА-ЯІЇЄҐ][\w.'’-]*)|,(?=\s)){0,12}"
)
DATELINE: Final = re.compile(
    r"(?:(?P<loud>[A-ZÀ-ÞА-ЯІЇЄҐ][A-ZÀ-ÞА-ЯІЇЄҐ.'’ -]{2,30}(?:,\s+[A-Z][\w .]{2,25})?"
    rf"(?:,\s+{_MONTH}\s+\d{{1,2}}(?:,\s*\d{{4}})?)?(?:\s*\([A-Za-zÀ-ÿ .,/]{{2,30}}\))?)"
    r"\s*[-–—―]{1,2}\s*(?=\S)"
    r"|(?P<soft>[A-ZÀ-Þ][a-zà-ÿ]+(?:[ -][A-ZÀ-Þ][a-zà-ÿ]+)?(?:,\s+\w+)?\s*"
    r"\((?:AP|AFP|dpa|Reuters|EFE|ANSA|taz|KNA|epd|APA)\))\s*[-–—.:]*\s*)"
)
BULLET: Final = re.compile(r"\s*(?P<mark>(?:[•·●▪■◦‣⁃*–—-]|\d{1,2}[.)])\s+)(?=\S)")

PUBLISHED: Final = re.compile(
    r"(?:published|updated|last updated|posted|first published|modified|veröffentlicht|stand"
    r"|publié le|publicado|pubblicato|gepubliceerd|опубліковано|опубликовано)"
    r"\s*(?:on|at|am|el|il|op)?\s*[:：]?\s*(?P<when>.{0,60}\d{4}.{0,40})",
    re.IGNORECASE,
)


def _whole_lines(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE)


BOILERPLATE: Final[dict[str, re.Pattern[str]]] = {
    "en": _whole_lines(
        r"sign up (?:now|here|for|to)\b.{0,160}",
        r"(?:get|receive) .{0,40}(?:newsletter|inbox|alerts).{0,80}",
        r".{0,40}\bnewsletters?\b.{0,60}(?:inbox|delivered|subscribe|sign up).{0,80}",
        r"subscribe\b.{0,120}",
        r"follow (?:topic|us|the story|.{2,30} on)\b.{0,80}",
        r"see more on\b.{0,60}",
        r"(?:read (?:more|also|next|on)|also read|more (?:on|from|stories|in)"
        r"|related(?: (?:stories|articles|topics|content|coverage))?|recommended(?: for you)?"
        r"|you may (?:also )?like|don.t miss|trending(?: now)?|most (?:read|popular|viewed)"
        r"|top stories|latest (?:news|stories)|up next|watch(?: now| live)?"
        r"|listen(?: to this (?:article|story))?.{0,20}|play(?: video)?)\s*(?:[:：|].{0,140})?",
        r"(?:advertisement|ad|sponsored(?: content)?|promoted|ad feedback"
        r"|story continues below(?: this)?(?: advertisement| ad)?|continue reading.{0,40}"
        r"|article continues (?:after|below).{0,60}|skip advertisement)\.?",
        r"(?:share|tweet|email|print|copy link|save|comments?|\d+ comments?"
        r"|share (?:this|on).{0,60}|gift this article|bookmark|listen|whatsapp|facebook|telegram"
        r"|x|twitter|linkedin|reddit|flipboard)",
        r"(?:join|download|get) .{0,40}"
        r"(?:telegram|whatsapp|app store|google play|our app|channel)\b.{0,80}",
        r"(?:©|copyright\b|all rights reserved).{0,120}",
        r"(?:we use cookies|accept (?:all )?cookies|manage (?:cookies|preferences)"
        r"|this (?:site|website) uses cookies).{0,160}",
        r"(?:\d+\s*min(?:ute)?s? read|reading time.{0,20}|min read)",
    ),
    "de": _whole_lines(
        r"(?:lesen sie auch|mehr zum thema|anzeige|werbung|newsletter|jetzt abonnieren"
        r"|auch interessant|zum thema|mehr lesen)\b.{0,120}"
    ),
    "fr": _whole_lines(
        r"(?:lire aussi|à lire aussi|publicité|abonnez-vous|lire la suite"
        r"|sur le même (?:thème|sujet)|partager|s.abonner|contenu sponsorisé)\b.{0,140}"
    ),
    "es": _whole_lines(
        r"(?:lea también|lee también|publicidad|suscríbete|más información|te puede interesar"
        r"|compartir|leer más|síguenos)\b.{0,140}"
    ),
    "pt": _whole_lines(r"(?:leia também|leia mais|publicidade|assine|veja também)\b.{0,140}"),
    "it": _whole_lines(r"(?:leggi anche|pubblicità|iscriviti|condividi|approfondisci)\b.{0,140}"),
    "uk": _whole_lines(
        r"(?:читайте також|реклама|підписуйтесь|дивіться також|підписатися|поділитися)\b.{0,140}"
    ),
    "ru": _whole_lines(
        r"(?:читайте также|реклама|подписывайтесь|смотрите также|поделиться)\b.{0,140}"
    ),
    "ar": _whole_lines(r"(?:اقرأ (?:أيضا|أيضاً|المزيد)|إعلان|اشترك|تابعونا|شارك)\b.{0,140}"),
    "zh": _whole_lines(
        r"(?:相关阅读|相關閱讀|广告|廣告|延伸阅读|责任编辑.{0,20}|分享|点击.{0,20}订阅.{0,40})\s*[:：]?.{0,60}"
    ),
    "hi": _whole_lines(r"(?:यह भी पढ़ें|ये भी पढ़ें|विज्ञापन|शेयर करें|हमें फॉलो करें)\s*[:：]?.{0,140}"),
}

_OPEN: Final = (
    "a an the of to in on at by for from with and or but nor as that which who whom whose "
    "than if when while because said says told is are was were be been being has have had "
    "will would can could may might must shall should do does did not into onto over under "
    "after before between among against about around near via per its their his her our your "
    "my this these those also der die das den dem des ein eine einen einem einer eines und "
    "oder von vom im mit für auf aus bei nach seit über unter zum zur ins wie als dass sowie "
    "durch gegen ohne um vor zwischen neben laut le la les du de un une et ou à au aux dans "
    "par pour sur avec chez entre vers que qui dont ce cette ces selon sans sous el los las "
    "lo y o en con por para del al una según desde hasta sobre se su sus il gli di da che e "
    "dei degli delle della dello nel alla nella per tra fra het een van op te met voor bij "
    "uit door naar tot dat os as dos das no na nos nas ao com sem w z i do od po za ze przez "
    "dla oraz że się nad pod przed та й у в на з із від за про або але над при о об и с к ко "
    "og på av til som med fra ved om og den det er att och för från ett ve ile için bu bir "
    "president minister senator governor mayor judge mr mrs ms dr prof professor gen col sen "
    "inside outside despite including called like such since until upon toward towards within "
    "without every each any another other some most both either neither another being having "
    "dieser diese dieses diesem diesen jener jene denn weil wenn ob etwa sogenannte sogenannten "
    "wegen trotz während kein keine keinen einige mehrere viele deren dessen sein seine seiner "
    "seinen ihre ihrer ihren ihrem nur auch noch bereits aktuell laut beim neue neuen neuer zwei "
    "drei cet leur leurs son sa ses notre nos ni car afin lors depuis pendant contre sous vers "
    "nuestra nuestro este esta estos estas ese esa donde cuando porque mientras contra durante "
    "questo questa questi queste dal dalla dai sul sulla sui nei negli agli alle col come perché "
    "dit deze die dan dus hun zijn haar onder tegen zonder wordt werd is was "
    "rep chancellor king queen pope prince princess sir lord lady "
)
OPEN_WORDS: Final = frozenset(_OPEN.split())
"""Words that never end a paragraph: a line that stops after one goes on in the next."""
PARTICLES: Final = frozenset(
    "auf aus durch zu an ab vor nach um bei mit über unter ein in on over up about around after "
    "sein before by to of for do does did like has have had no so om op aan uit door av på til "
    "den her his i som so their this these those "
    "that who which when while because than of said says told is are was were be e o y s".split()
)
"""Those of them that a headline may end with."""


PROMPT: Final = re.compile(
    r"\W{0,3}(?:more|read|see|watch|related|also|follow|listen|sign up|get in touch|newsletter"
    r"|lesen|mehr|auch|anzeige|les|läs|læs|lees|lire|à lire|voir|leia|veja|lee|lea|leggi|czytaj"
    r"|zobacz|čita|čtěte|читайте|читать|смотрите|podcast|video|photos?|foto|bild|imagen|image"
    r"|quelle|source|kilde|baca|xem thêm|đọc thêm|続き|関連|相关|相關|관련)(?!\w)",
    re.IGNORECASE,
)
"""How lines begin that send the reader elsewhere; a sentence may begin so too."""


def is_prompt(line: str) -> bool:
    """Tell whether a line begins as those do that lead elsewhere."""
    return bool(PROMPT.match(line))


def is_boilerplate(line: str) -> bool:
    """Tell whether a whole line is furniture of the page, in any language of the table."""
    return any(table.fullmatch(line) for table in BOILERPLATE.values())
