"""One Word file: a template that was opened, what a book puts into it, and its bytes."""

from io import BytesIO
from itertools import count
from urllib.parse import quote
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from smartcity_mp.books.look import USUAL, Look
from smartcity_mp.data.places import templates_folder
from smartcity_mp.outputs.drawing.bookmarks import bookmark
from smartcity_mp.outputs.word.lists import Lists
from smartcity_mp.outputs.word.styles import Styles
from smartcity_mp.outputs.word.xml import Element, legal, name, w, x

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_MEDIA = {"image/png": "png", "image/jpeg": "jpg"}
_AFTER_UPDATE = (
    "hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars", "rsids", "attachedSchema",
    "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats", "forceUpgrade", "captions",
    "doNotAutoCompressPictures", "readModeInkLockDown", "smartTagType", "schemaLibrary",
    "shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol", "listSeparator",
)  # fmt: skip
"""What has to stand behind `updateFields` and `footnotePr` among a document's settings."""
_TEMPLATE = "/attachedTemplate"
_EMU = 635
"""Units of a drawing in a twentieth of a point."""
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"


def opened(template: bytes) -> bytes:
    """A file that Word calls a template, as the document that it would make of it."""
    content = BytesIO()
    with ZipFile(BytesIO(template)) as given, ZipFile(content, "w") as file:
        for part in given.namelist():
            said = given.read(part)
            if part == "[Content_Types].xml":
                said = said.replace(b".template.main+xml", b".document.main+xml")
            file.writestr(part, said)
    return content.getvalue()


def built_in() -> bytes:
    """The template that comes along, as a file of Word."""
    folder = templates_folder() / "word"
    types = {"document": CT.WML_DOCUMENT_MAIN, "styles": CT.WML_STYLES, "settings": CT.WML_SETTINGS}
    listed = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{kind}"/>'
        for part, kind in types.items()
    )
    content = BytesIO()
    with ZipFile(content, "w") as file:
        file.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            f'<Default Extension="rels" ContentType="{CT.OPC_RELATIONSHIPS}"/>{listed}</Types>',
        )
        file.writestr("_rels/.rels", _relations({"word/document": RT.OFFICE_DOCUMENT}))
        own = {"styles": RT.STYLES, "settings": RT.SETTINGS}
        file.writestr("word/_rels/document.xml.rels", _relations(own))
        for part in types:
            file.write(folder / f"{part}.xml", f"word/{part}.xml")
    return content.getvalue()


def _relations(targets: dict[str, str]) -> str:
    every = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}.xml"/>'
        for number, (target, kind) in enumerate(targets.items(), 1)
    )
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{every}</Relationships>"
    )


class Package:
    """A Word file while a book is written into it."""

    def __init__(self, template: bytes | None, look: Look = USUAL) -> None:
        self.has_letterhead = template is not None
        self.document = Document(BytesIO(opened(template) if template else built_in()))
        self.part = self.document.part
        self.body: Element = self.document.element.body
        self._forget_template()
        self.styles = Styles(self.document.styles.element, look, is_own=template is None)
        self.lists = Lists(self._root(RT.NUMBERING, "numbering"))
        self._notes = self._root(RT.FOOTNOTES, "footnotes")
        self._notes_part = self._related(RT.FOOTNOTES) or Part(
            PackURI("/word/footnotes.xml"), CT.WML_FOOTNOTES, b"", self.part.package
        )
        self._links: dict[tuple[str, bool], str] = {}
        self._bookmarks: set[str] = set()
        self._pictures: dict[bytes, Part] = {}
        self._drawn = self._marks = 0
        self._taken = {str(part.partname).lower() for part in self.part.package.iter_parts()}

    def _forget_template(self) -> None:
        """Word asks for the template of a file at its address, on another's machine in vain."""
        settings = self.document.settings.element
        for each in settings.findall(name("attachedTemplate")):
            settings.remove(each)
        part = self._related(RT.SETTINGS)
        rels = part.rels if part else {}
        for key in [key for key, rel in rels.items() if rel.reltype.endswith(_TEMPLATE)]:
            del rels[key]

    def _related(self, kind: str) -> Part | None:
        found = (rel for rel in self.part.rels.values() if rel.reltype == kind)
        return next((rel.target_part for rel in found if not rel.is_external), None)

    def _root(self, kind: str, tag: str) -> Element:
        """The root of a part of the template, or of one that is still to be made."""
        part = self._related(kind)
        if part is None:
            return w(tag)
        return etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False))

    def _free(self, form: str) -> PackURI:
        """The name of a new part, which no other has."""
        names = (form.format(number) for number in count(1))
        place = next(name for name in names if name.lower() not in self._taken)
        self._taken.add(place.lower())
        return PackURI(place)

    def link(self, address: str, *, in_note: bool = False) -> str:
        """The relation that leads from the text, or from its notes, to an address elsewhere."""
        if (address, in_note) not in self._links:
            safe = quote(address, safe="%/:=&?~#+!$,;'@()*[]", errors="replace")
            part = self._notes_part if in_note else self.part
            self._links[address, in_note] = part.relate_to(safe, RT.HYPERLINK, is_external=True)
        return self._links[address, in_note]

    def marked(self, anchors: tuple[str, ...], pieces: list[Element]) -> list[Element]:
        """The pieces of a paragraph as places that links can name."""
        for anchor in anchors:
            if (known := bookmark(anchor)) not in self._bookmarks:
                self._bookmarks.add(known)
                self._marks += 1
                start = w("bookmarkStart", id=self._marks, name=known)
                pieces = [start, *pieces, w("bookmarkEnd", id=self._marks)]
        return pieces

    def footnote(self, paragraphs: list[Element]) -> int:
        """Keep the text of a note and give its number in the file."""
        ids = (int(note.get(name("id"), "0")) for note in self._notes)
        number = max(ids, default=0) + 1
        note = w("footnote", id=number)
        note.extend(paragraphs)
        self._notes.append(note)
        return number

    def picture(self, content: bytes, kind: str, alt: str, size: tuple[float, float]) -> Element:
        """A picture in a run; its size in twentieths of a point."""
        part = self._pictures.get(content)
        if part is None:
            place = self._free(f"/word/media/buku{{}}.{_MEDIA[kind]}")
            part = self._pictures[content] = Part(place, kind, content, self.part.package)
        self._drawn += 1
        return w("r", _drawing(self._drawn, self.part.relate_to(part, RT.IMAGE), alt, size))

    def margin(self, kind: str, paragraphs: list[Element]) -> str:
        """A `header` or `footer` of its own; what a section names it by."""
        root = w("hdr" if kind == "header" else "ftr")
        root.extend(paragraphs)
        types = {"header": (CT.WML_HEADER, RT.HEADER), "footer": (CT.WML_FOOTER, RT.FOOTER)}
        place = self._free(f"/word/buku-{kind}{{}}.xml")
        part = Part(place, types[kind][0], _written(root), self.part.package)
        return self.part.relate_to(part, types[kind][1])

    def margins_of(self, kind: str) -> list[Element]:
        """The headers or footers that the template has, to be added to."""
        wanted = {"header": RT.HEADER, "footer": RT.FOOTER}[kind]
        found = (rel for rel in self.part.rels.values() if rel.reltype == wanted)
        return [rel.target_part.element for rel in found]

    def finished(self, about: dict[str, str], *, has_lists: bool = True) -> bytes:
        """The file, the same bytes for the same book; `about` are its properties. With lists of
        contents Word asks whether it may reckon their pages.
        """
        numbering = self._related(RT.NUMBERING) or Part(
            PackURI("/word/numbering.xml"), CT.WML_NUMBERING, b"", self.part.package
        )
        self._keep(numbering, RT.NUMBERING, self.lists.root)
        if len(self._notes):
            self._number_notes()
            self._keep(self._notes_part, RT.FOOTNOTES, self._notes)
        if has_lists:
            self._set("updateFields", w("updateFields", val="true"))
        self._describe(about)
        content = BytesIO()
        self.document.save(content)
        return _repacked(content)

    def _keep(self, part: Part, relation: str, root: Element) -> None:
        """Give a part its content, and the document the part."""
        if hasattr(part, "_element"):
            part._element = root
        else:
            part._blob = _written(root)
        if self._related(relation) is None:
            self.part.relate_to(part, relation)

    def _number_notes(self) -> None:
        """The two lines that part notes from the text, as Word wants them to be there."""
        if not any(note.get(name("type")) for note in self._notes):
            for number, kind in ((-1, "separator"), (0, "continuationSeparator")):
                inner = w("p", w("r", w(kind)))
                self._notes.insert(number + 1, w("footnote", inner, type=kind, id=number))
            self._set("footnotePr", w("footnotePr", w("footnote", id=-1), w("footnote", id=0)))

    def _set(self, tag: str, setting: Element) -> None:
        settings = self.document.settings.element
        for old in settings.findall(name(tag)):
            settings.remove(old)
        later = {name(each) for each in _AFTER_UPDATE if each != tag}
        place = next((at for at, old in enumerate(settings) if old.tag in later), len(settings))
        settings.insert(place, setting)

    def _describe(self, about: dict[str, str]) -> None:
        """The properties of the book in place of the template's: they name its author and day."""
        rels = self.part.package.rels
        for key in [key for key, rel in rels.items() if rel.reltype == RT.CORE_PROPERTIES]:
            del rels[key]
        root = etree.Element(f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DC})
        for key, text in about.items():
            space = _CORE if key == "keywords" else _DC
            etree.SubElement(root, f"{{{space}}}{key}").text = legal(text)
        place = PackURI("/docProps/core.xml")
        part = Part(place, CT.OPC_CORE_PROPERTIES, _written(root), self.part.package)
        self.part.package.relate_to(part, RT.CORE_PROPERTIES)


def _written(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _repacked(content: BytesIO) -> bytes:
    """The file again, without the time at which it was made."""
    packed = BytesIO()
    with ZipFile(content) as made, ZipFile(packed, "w", ZIP_DEFLATED, compresslevel=6) as file:
        for part in made.namelist():
            place = ZipInfo(part, _FIRST_DAY)
            place.compress_type, place.external_attr, place.create_system = ZIP_DEFLATED, 0, 0
            file.writestr(place, made.read(part))
    return packed.getvalue()


def _drawing(number: int, relation: str, alt: str, size: tuple[float, float]) -> Element:
    wide, high = (round(side * _EMU) for side in size)
    called, said = f"Gambar {number}", legal(alt)
    picture = x(
        "pic:pic",
        x("pic:nvPicPr", x("pic:cNvPr", id=number, name=called, descr=said), x("pic:cNvPicPr")),
        x("pic:blipFill", x("a:blip", r_embed=relation), x("a:stretch", x("a:fillRect"))),
        x(
            "pic:spPr",
            x("a:xfrm", x("a:off", x=0, y=0), x("a:ext", cx=wide, cy=high)),
            x("a:prstGeom", x("a:avLst"), prst="rect"),
        ),
    )
    return w(
        "drawing",
        x(
            "wp:inline",
            x("wp:extent", cx=wide, cy=high),
            x("wp:docPr", id=number, name=called, descr=said),
            x("a:graphic", x("a:graphicData", picture, uri=_PICTURE)),
            distT=0,
            distB=0,
            distL=0,
            distR=0,
        ),
    )


_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
