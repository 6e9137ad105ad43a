"""Bodies whose names are often misremembered, as they write themselves.

Rule: the name on the body's own pages; the list is ours, of slips seen in print. False alarms:
only the exact wrong form is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Reading
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
    (r"United Nations High Commission(?:er)? (?:of|on) Refugees|UN High Commission for Refugees", "United Nations High Commissioner for Refugees"),
    (r"United Nations Children Fund|UN Childrens Fund", "United Nations Children’s Fund"),
    (r"International Committee for the Red Cross|International Red Cross Committee", "International Committee of the Red Cross"),
    (r"National Rifle Organization", "National Rifle Association"),
    (r"Major League of Baseball|National Football Association(?= game)", "Major League Baseball; National Football League"),
)  # fmt: skip
_ALL: Final = re.compile(
    r"\b(?=[A-Z])(?:" + "|".join(f"(?P<r{n}>{wrong})" for n, (wrong, _) in enumerate(_TABLE)) + ")"
)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a well-known body is named as it does not name itself."""
    for line in reading.lines:
        for match in _ALL.finditer(line.text):
            right = _TABLE[int((match.lastgroup or "r0")[1:])][1]
            yield reading.flag(
                NAME,
                (Span(line.span.start + match.start(), line.span.start + match.end()),),
                "Is this how the body writes itself?",
                f"Printed: “{match[0]}”; the body’s own form: {right}.",
            )
