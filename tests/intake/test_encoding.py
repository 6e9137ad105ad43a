"""Bytes of any encoding come out as the text that went in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.intake import codepages, encoding

GERMAN = (
    "Der Stadtrat beschloss am Dienstag, die Brücke über den Fluss für „größere“ Züge zu öffnen."
)
FRENCH = "Le conseil a décidé mardi d’ouvrir le pont à la circulation ; l’été sera très chargé."
SPANISH = (
    "El alcalde señaló que la reunión terminó mañana, según informó la portavoz del municipio."
)
POLISH = (
    "Rada miasta zdecydowała we wtorek, że most zostanie otwarty, choć ktoś już się sprzeciwił."
)
CZECH = "Městská rada v úterý rozhodla, že most bude otevřen příští měsíc, řekl šťastný mluvčí."
TURKISH = "Belediye meclisi salı günü köprünün mayıs ayında açılacağını söyledi, işçiler çalışıyor."
UKRAINIAN = "Міська рада у вівторок вирішила, що міст відкриють у травні, її рішення є остаточним."
RUSSIAN = "Городской совет во вторник решил, что мост откроют в мае, сообщила пресс-служба мэрии."
GREEK = "Το δημοτικό συμβούλιο αποφάσισε την Τρίτη ότι η γέφυρα θα ανοίξει τον Μάιο."
HEBREW = "מועצת העיר החליטה ביום שלישי כי הגשר ייפתח בחודש מאי לתנועת כלי רכב"
ARABIC = "قرر مجلس المدينة يوم الثلاثاء افتتاح الجسر في شهر مايو المقبل أمام حركة السيارات"
LITHUANIAN = "Miesto taryba antradienį nusprendė, kad tiltas bus atidarytas gegužę, sakė meras."
THAI = "สภาเมืองตัดสินใจเมื่อวันอังคารว่าสะพานจะเปิดในเดือนพฤษภาคม"
JAPANESE = "市議会は火曜日、橋を五月に開通させることを決めたと発表しました。"
CHINESE = "市议会星期二决定大桥将于五月开放，市长表示工程费用超出预算。"
TAIWANESE = "市議會星期二決定大橋將於五月開放，市長表示工程費用超出預算。"
KOREAN = "시의회는 화요일 다리를 오월에 개통하기로 결정했다고 밝혔다."

PAIRS = [
    *((GERMAN, name) for name in ("cp1252", "mac_roman")),
    *((FRENCH, name) for name in ("cp1252", "mac_roman")),
    *((SPANISH, name) for name in ("cp1252", "iso-8859-15", "cp850")),
    *((POLISH, name) for name in ("cp1250", "iso-8859-2", "cp852")),
    *((CZECH, name) for name in ("cp1250", "iso-8859-2", "mac_latin2")),
    *((TURKISH, name) for name in ("cp1254", "iso-8859-9")),
    *((UKRAINIAN, name) for name in ("cp1251", "koi8-u", "mac_cyrillic", "utf-16-le")),
    *((RUSSIAN, name) for name in ("cp1251", "koi8-r", "iso-8859-5", "cp866", "utf-16-be")),
    *((GREEK, name) for name in ("cp1253", "iso-8859-7")),
    *((HEBREW, name) for name in ("cp1255", "iso-8859-8")),
    *((ARABIC, name) for name in ("cp1256", "iso-8859-6", "utf-16-le")),
    *((LITHUANIAN, name) for name in ("cp1257", "iso-8859-13")),
    (THAI, "cp874"),
    *((JAPANESE, name) for name in ("shift_jis", "cp932", "euc_jp", "iso2022_jp", "utf-16-be")),
    *((CHINESE, name) for name in ("gb18030", "gb2312", "utf-16-le", "utf-32-le")),
    *((TAIWANESE, name) for name in ("big5", "utf-32-be")),
    *((KOREAN, name) for name in ("cp949", "euc_kr", "iso2022_kr", "utf-16-be")),
]


@pytest.mark.parametrize(("text", "name"), PAIRS, ids=[name for _, name in PAIRS])
def test_text_comes_out_as_it_went_in(text: str, name: str) -> None:
    assert encoding.decode(text.encode(name)) == text


@pytest.mark.parametrize("name", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides(name: str) -> None:
    assert encoding.decode("Bridge".encode(name)) == "Bridge"


def test_quotation_marks_of_windows_in_english_are_read() -> None:
    assert encoding.decode(b"He said \x93no\x94 to \x80100m.") == "He said “no” to €100m."


def test_utf_8_with_a_cut_end_or_a_damaged_byte_stays_utf_8() -> None:
    data = FRENCH.encode() + "é".encode()[:1]
    assert encoding.decode(data) == FRENCH + "\ufffd"
    assert encoding.decode(b"\xff" + UKRAINIAN.encode()) == "\ufffd" + UKRAINIAN
    assert "\ufffd" in encoding.decode(b"\xc0\xaf\xed\xa0\x80" + UKRAINIAN.encode())


def test_an_odd_byte_at_the_end_of_utf_16_is_shown_as_lost() -> None:
    assert encoding.decode("Bridge".encode("utf-16") + b"x") == "Bridge\ufffd"
    assert encoding.decode(RUSSIAN.encode("utf-16-le") + b"x") == RUSSIAN + "\ufffd"


@pytest.mark.parametrize(
    "text", ["One\0two\0three", "ab\0cd\0ef\0", "\0\0\0\0\0\0\0\0", "a\x1b$b é"]
)
def test_zeros_and_escapes_in_plain_text_do_not_make_it_wide(text: str) -> None:
    assert encoding.decode(text.encode()) == text


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"\xff\xfe", b"\xfe\xff\0", b"\xef\xbb\xbf", b"\xff\xfe\0\0", b"\x1b$B"]
)
def test_marks_and_scraps_are_read_without_raising(data: bytes) -> None:
    assert isinstance(encoding.decode(data), str)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_without_raising(data: bytes) -> None:
    assert isinstance(encoding.decode(data), str)
    assert isinstance(codepages.likeliest(data).encode(), bytes)


@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0\x1b\ufeff"), max_size=200)
)
def test_utf_8_is_never_taken_for_anything_else(text: str) -> None:
    printed = "".join(c for c in text if c >= " " or c == "\n")
    assert encoding.decode(printed.encode()) == printed
