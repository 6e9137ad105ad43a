"""Bodies whose names are often misremembered, as they write themselves.

Rule: the name on the body's own pages; the list is ours, of slips seen in print. False alarms:
the exact wrong form, or a name of the list with one word a slip of letters or another kind of body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.names.roll import apart, folded
from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag
from redpencil.domain.span import Span

NAME: Final = "official-name"
_TABLE: Final = (
    (r"Cent(?:er|re)s? for Disease Controls?(?! and Prevention)(?! Africa)|Cent(?:er|re) for Disease Control and Prevention", "Centers for Disease Control and Prevention"),
    (r"World Health Organisation", "World Health Organization"),
    (r"World Trade Organisation", "World Trade Organization"),
    (r"International Labor Organization|International Labour Organi[sz]ation(?<!Organization)", "International Labour Organization"),
    (r"International Atomic Energy (?:Association|Authority|Commission)", "International Atomic Energy Agency"),
    (r"Food and Drugs? (?:Agency|Authority|Association)|Food and Drugs Administration|Food & Drug Administration", "Food and Drug Administration"),
    (r"John Hopkins|Johns? Hopkin(?!s)", "Johns Hopkins"),
    (r"Federal Bureau of Investigations", "Federal Bureau of Investigation"),
    (r"Securities (?:and|&) Exchanges? (?:Committee|Council|Agency)|Security and Exchange Commission|Securities and Exchanges Commission", "Securities and Exchange Commission"),
    (r"European Court (?:for|on) Human Rights", "European Court of Human Rights"),
    (r"(?:United Nations|U\.?N\.?) (?:Security Counsel|Secretary of State|General Council)|Security Counsel", "United Nations Security Council"),
    (r"Organi[sz]ation (?:for|of) Security and Co-?operation (?:of|for) Europe|Organi[sz]ation of Security and Co-?operation in Europe", "Organization for Security and Co-operation in Europe"),
    (r"Organi[sz]ation of Economic Co-?operation and Development|Organi[sz]ation for Economic Co-?operation & Development|Organi[sz]ation for Economic Development and Co-?operation", "Organisation for Economic Co-operation and Development"),
    (r"North Atlantic Treaty Alliance|North American Treaty Organi[sz]ation", "North Atlantic Treaty Organization"),
    (r"International Criminal Court of Justice|International Crime Court", "International Criminal Court"),
    (r"World Court of Justice|International Court for Justice", "International Court of Justice"),
    (r"Doctors [Ww]ithout Frontiers|Médecins sans Frontiers", "Doctors Without Borders (Médecins Sans Frontières)"),
    (r"Reporters [Ww]ithout Frontiers|Journalists [Ww]ithout Borders", "Reporters Without Borders"),
    (r"Human Right Watch|Human Rights Watch International", "Human Rights Watch"),
    (r"Amnesty Internationale?(?<=e)", "Amnesty International"),
    (r"International Money Fund|International Monetary Foundation", "International Monetary Fund"),
    (r"World Wild ?[Ll]ife Foundation|World Wide Fund of Nature|World Wildlife Fund for Nature", "World Wide Fund for Nature (in the US: World Wildlife Fund)"),
    (r"Environment(?:al)? Protection Administration|Environment Protection Agency(?= in Washington)", "Environmental Protection Agency"),
    (r"National Aeronautics? and Space (?:Agency|Association)|National Aeronautical and Space Administration", "National Aeronautics and Space Administration"),
    (r"Massachusetts Institute for Technology|Massachusetts Technology Institute", "Massachusetts Institute of Technology"),
    (r"London School for Economics|London School of Economic(?!s)", "London School of Economics"),
    (r"Colombia University|University of Colombia(?= in New York)", "Columbia University"),
    (r"District of Colombia|British Colombia", "District of Columbia; British Columbia"),
    (r"Republic of Columbia|(?<=in )Columbia(?=[’']s (?:government|president|capital))|Bogot[aá], Columbia", "Colombia"),
    (r"U\.?S\.? Department of Defence|Department of Defence(?= in Washington)", "Department of Defense"),
    (r"British Ministry of Defense|UK Ministry of Defense|Australian Department of Defense", "Ministry of Defence; Department of Defence"),
    (r"National Institutes? for Health(?! and)|National Institute of Health(?!\w)(?! and)", "National Institutes of Health"),
    (r"American Civil Liberty Union|American Civil Liberties Association", "American Civil Liberties Union"),
    (r"Smithsonian Institute\b", "Smithsonian Institution"),
    (r"Brookings Institute\b", "Brookings Institution"),
    (r"Hoover Institute\b", "Hoover Institution"),
    (r"Harvard College University|University of Harvard|Yale College University", "Harvard University; Yale University"),
    (r"Oxfam America International|Save the Childrens?(?<=s)", "Save the Children"),
    (r"Associated Press News Agency|Agence France[- ]Press(?!e)", "Agence France-Presse; The Associated Press"),
    (r"Lloyds of London", "Lloyd’s of London"),
    (r"Bank of International Settlements", "Bank for International Settlements"),
    (r"European Bank of Reconstruction and Development", "European Bank for Reconstruction and Development"),
    (r"European Medicine Agency|European Medical Agency", "European Medicines Agency"),
    (r"Office of National Statistics", "Office for National Statistics"),
    (r"Bureau of Labour Statistics|Bureau for Labor Statistics", "Bureau of Labor Statistics"),
    (r"United Nations High Commission(?:er)? (?:of|on) Refugees|(?:UN|United Nations) High Commission for Refugees", "United Nations High Commissioner for Refugees"),
    (r"United Nations Children Fund|UN Childrens Fund", "United Nations Children’s Fund"),
    (r"International Committee for the Red Cross|International Red Cross Committee", "International Committee of the Red Cross"),
    (r"National Rifle Organization", "National Rifle Association"),
    (r"Major League of Baseball|National Football Association(?= game)", "Major League Baseball; National Football League"),
)  # fmt: skip
_ALL: Final = re.compile(
    r"\b(?=[A-Z])(?:" + "|".join(f"(?P<r{n}>{wrong})" for n, (wrong, _) in enumerate(_TABLE)) + ")"
)

_NAMES: Final = tuple(
    n.strip()
    for n in """World Health Organization, World Trade Organization, International Monetary Fund,
    International Court of Justice, European Court of Justice, International Criminal Court,
    European Court of Human Rights, International Atomic Energy Agency, European Central Bank,
    European Space Agency, European Medicines Agency, Food and Drug Administration,
    Federal Reserve, Federal Bureau of Investigation, Central Intelligence Agency,
    National Security Agency, National Security Council, Environmental Protection Agency, Securities and Exchange Commission,
    Federal Trade Commission, Federal Aviation Administration, Federal Communications Commission,
    Federal Emergency Management Agency, Centers for Disease Control and Prevention,
    National Institutes of Health, National Transportation Safety Board, Department of Justice,
    Department of Homeland Security, Internal Revenue Service, American Civil Liberties Union,
    National Rifle Association, Human Rights Watch, Amnesty International, Reporters Without Borders,
    Doctors Without Borders, Médecins Sans Frontières, International Committee of the Red Cross,
    International Olympic Committee, United Nations Security Council, United Nations General Assembly,
    United Nations Human Rights Council, World Food Programme, World Wide Fund for Nature,
    Committee to Protect Journalists, Transparency International, Office for National Statistics,
    House of Commons, House of Representatives, Organization of American States, African Union,
    Arab League, Massachusetts Institute of Technology, London School of Economics,
    Metropolitan Museum of Art, Bank of England, Bank for International Settlements,
    National Health Service, Crown Prosecution Service, Serious Fraud Office""".split(",")
)
_BLANKS: Final = {
    (*words[:n], "", *words[n + 1 :]): words
    for words in (tuple(n.split()) for n in _NAMES)
    if len(words) > 1
    for n in range(len(words))
}
_KINDS: Final = frozenset(
    "Agency Association Administration Authority Bureau Commission Institute Organization Organisation Foundation Federation".split()
)
_LINKS: Final = frozenset("of for on in to and against".split())
_RUN: Final = re.compile(
    r"[A-ZÀ-Þ][\w’'-]*(?: (?:of|for|on|in|to|and|the|against|[A-ZÀ-Þ][\w’'-]*))+"
)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a well-known body is named as it does not name itself."""
    for line in reading.lines:
        yield from _nearly(reading, line)
        for match in _ALL.finditer(line.text):
            right = _TABLE[int((match.lastgroup or "r0")[1:])][1]
            yield reading.flag(
                NAME,
                (Span(line.span.start + match.start(), line.span.start + match.end()),),
                "Is this how the body writes itself?",
                f"Printed: “{match[0]}”; the body’s own form: {right}.",
            )


def _nearly(reading: Reading, line: Line) -> Iterator[Flag]:
    """Ask where one word of a well-known name is another: "World Health Organizations"."""
    for run in _RUN.finditer(line.text):
        words = [(w[0], w.start()) for w in re.finditer(r"[\w’'-]+", run[0])]
        for first in range(len(words)):
            for last in range(first + 2, len(words) + 1):
                said = tuple(w for w, _ in words[first:last])
                right = _meant(said)
                if right and not _ALL.search(line.text):
                    start = line.span.start + run.start() + words[first][1]
                    end = line.span.start + run.start() + words[last - 1][1] + len(said[-1])
                    yield reading.flag(
                        NAME,
                        (Span(start, end),),
                        "Is this how the body writes itself?",
                        f"Printed: “{' '.join(said)}”; the body’s own form: {' '.join(right)}.",
                    )


def _meant(said: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return the well-known name that differs in one word, by a slip of letters or of kind."""
    if " ".join(said) in _NAMES:
        return None
    for place, word in enumerate(said):
        right = _BLANKS.get((*said[:place], "", *said[place + 1 :]))
        if right is None:
            continue
        other = right[place]
        slip = len(word) > 3 and apart(folded(word), folded(other)) in (1, 2)
        kinds = {word, other} <= _KINDS and len(said) > 2
        if slip or kinds or {word, other} <= _LINKS:
            return right
    return None
