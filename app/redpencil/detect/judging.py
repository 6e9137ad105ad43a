"""Words that judge, feel or exhort rather than state: what tells an opinion in a quotation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from redpencil.detect import grammar

MILD: Final = frozenset(
    "should must ought think thinks believe believes believed feel feels felt hope hopes hoped love hate good great bad better worse worst best wonderful terrible awful"
    " amazing beautiful ugly important vital crucial essential necessary needed need needs want wants wanted right wrong fair unfair just unjust happy proud sad sorry shame disgrace"
    " like nobody everybody everyone anyone perhaps maybe probably please thank thanks really always disappointed delighted critical honestly absolutely"
    " urge urged urges call calls ask asked asks tragic shocking honour honor welcome hard difficult easy serious concerned concern alarmed worried afraid fear"
    " clear obvious complicated complex dangerous historic legend magical remarkable emotional excellent deserve deserves deserved misguided affront deeply hopefully certainly"
    " determined committed confident ready lucky unlucky brave courage strong weak unacceptable ridiculous absurd nonsense stupid smart wise foolish silly perfect ideal"
    " opportunity challenge chance dream inspire excited exciting excitement enjoy enjoyed interested interesting boring practical reasonable sensible ambitious robust pragmatic"
    " let's let’s matters matter respect responsibility moral imperative true truly indeed personality obsession aware intrigued kind sort lot how what why".split()
)
"""Words that often judge, and often do not."""
STRONG: Final = frozenset(
    "abhorrent abysmal admirable adorable aggressive alarming ambition amateurish angry annoyed annoying appalled appalling appropriate arrogant ashamed astonished astonishing atrocious"
    " awesome awkward baffled baffling barbaric baseless betrayal betrayed bitter bizarre bold boldly brilliant brutal callous capable careless catastrophic cautious charming cheerful"
    " clever clumsy commendable compassion compassionate complacent concerning condemn contempt cool courageous cowardly crazy creative credible cruel cynical damning decent dedicated"
    " dedication defiant deplorable deplore depressing desperate despicable devastated devastating dignity disagree disappointing disappointment disaster disastrous disgraceful disgusted"
    " disgusting dishonest dismal disrespectful distressing disturbing doomed dreadful dreadfully eager elegant embarrassed embarrassing enormous enormously enthusiastic evil exceptional"
    " exceptionally extraordinary extremely fabulous fairness faith fantastic farce fascinating favorite favourite fearless fed fierce fond foolhardy fortunate frankly frightening"
    " frustrated frustrating frustration fun funny furious generous genius genuine genuinely glad glorious goodness gorgeous grateful gratitude greatest greatness grief grim guts happily"
    " harsh hatred haunting heartbreaking heartbroken heartfelt heartless helpful helpless heroes heroic hideous highly hilarious hollow hopeful hopeless horrendous horrible horrific"
    " horrified horror humble humbled humiliating hypocrisy hypocritical immoral impressed impressive inadequate inappropriate incompetence incompetent incredible incredibly indefensible"
    " inhumane innocent insane inspiration inspired inspiring insult insulting integrity intolerable irresponsible jealous joy justice kindness lamentable laughable legacy legendary"
    " legitimate lovely loving loyal ludicrous mad madness magic magnificent marvellous marvelous meaningful meaningless miracle miserable misleading mistake mockery modern monstrous"
    " naive nasty neglectful nervous nice nightmare noble notorious offended offensive optimistic outrage outrageous outstanding overwhelmed passion passionate pathetic patience peaceful"
    " pessimistic phenomenal pleased pleasing pleasure poor poorly positive powerful precious pride privilege privileged profound prolific promising proper properly proudly quick regret"
    " regrettable relentless relief reluctant reprehensible rewarding ridiculously sacred sadly sadness scandal scandalous scared scary selfish sensitive shame shameful shameless"
    " shameful shambles sham simple simply sincere sincerely skilled special spectacular spirit splendid strange strongly stunned stunning stupidity substantial super superb"
    " supportive surprised surprising suspicious sympathy talented tedious terrific terrified terrifying thankful thoughtful thrilled thrilling tireless tough tragedy trailblazing transparent"
    " traumatic treacherous tremendous triumph troubled troubling trust ugly unbelievable uncomfortable unconscionable understandable undemocratic unethical unfortunate unfortunately"
    " unhappy unhelpful unimaginable unique unjustified unnecessary unprecedented unrealistic unreasonable unthinkable unworthy upset urgent urgently useful useless valuable vicious"
    " vibrant vile villain visionary vulgar warm waste weird wicked wish wishes wonder wonderfully worrying worse worthless worthwhile worthy".split()
)
"""Words that hardly ever state a fact by themselves."""
THINKS: Final = frozenset(
    "think thought believe believes believed feel feels felt hope hopes hoped wish wishes guess suppose know doubt agree disagree fear love hate want prefer expect trust".split()
)
"""What "I" and "we" do in an opinion: "I think", "we believe"."""
EXHORTS: Final = frozenset(
    "urge urged urges call called calls ask asked asks demand demanded demands encourage encouraged encourages encouraging appeal appealed appeals beg begged plead pleaded insist insists"
    " must should let need needs ought".split()
)
"""Verbs that want something done."""
_SELF: Final = frozenset({"i", "we", "he", "she", "they"})


def of(words: Sequence[grammar.Word]) -> tuple[int, str, bool]:
    """Return how many words judge strongly, who thinks or feels ("i", "he", ""), whether some exhort."""
    strong = min(3, sum(w.low in STRONG for w in words))
    thinks = ""
    for number, word in enumerate(words):
        if word.low in _SELF and any(w.low in THINKS for w in words[number + 1 : number + 3]):
            thinks = "i" if word.low in ("i", "we") else "he"
            break
    return strong, thinks, any(w.low in EXHORTS for w in words)
