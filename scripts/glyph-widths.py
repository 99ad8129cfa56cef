"""Writes src/lib/charts/glyph-widths.ts from the self-hosted variable fonts.

Charts are laid out where there is no browser to measure text, so advance widths are committed.
Run after a change of font: pip install fonttools brotli && python3 scripts/glyph-widths.py
"""

from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path("static/fonts")
TARGET = Path("src/lib/charts/glyph-widths.ts")
CHARACTERS = [chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x100))] + list("–—‘’“”…•€")
CUTS = [
    ("people", 400, "atkinson-hyperlegible-next-latin-wght-normal.woff2", {"wght": 400}),
    ("people", 500, "atkinson-hyperlegible-next-latin-wght-normal.woff2", {"wght": 500}),
    ("people", 600, "atkinson-hyperlegible-next-latin-wght-normal.woff2", {"wght": 600}),
    ("people", 700, "atkinson-hyperlegible-next-latin-wght-normal.woff2", {"wght": 700}),
    ("people", 800, "atkinson-hyperlegible-next-latin-wght-normal.woff2", {"wght": 800}),
    ("house", 500, "archivo-latin-wdth-normal.woff2", {"wght": 500, "wdth": 100}),
    ("house", 700, "archivo-latin-wdth-normal.woff2", {"wght": 700, "wdth": 100}),
    ("narrow", 600, "archivo-latin-wdth-normal.woff2", {"wght": 600, "wdth": 87.5}),
    ("wide", 800, "archivo-latin-wdth-normal.woff2", {"wght": 800, "wdth": 125}),
]


def widths(file: str, location: dict[str, float]) -> list[int]:
    font = instantiateVariableFont(TTFont(FONTS / file), location)
    glyphs, metrics, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    missing = max(metrics[name][0] for name in (glyphs[ord("m")], glyphs[ord("n")]))
    return [
        round(1000 * (metrics[glyphs[ord(c)]][0] if ord(c) in glyphs else missing) / em)
        for c in CHARACTERS
    ]


def main() -> None:
    lines = [
        "// Advance widths per 1000 em, one number a character of `characters`. Written by",
        "// scripts/glyph-widths.py from Atkinson Hyperlegible Next 2.001 (people) and Archivo 2.001",
        "// (house, narrow 87.5 %, wide 125 %), both SIL OFL 1.1. Kerning is not counted.",
        "",
        "export const characters =",
        "  " + repr_js("".join(CHARACTERS)) + ";",
        "",
        "export const glyphWidths = {",
    ]
    for family, weight, file, location in CUTS:
        numbers = " ".join(str(width) for width in widths(file, location))
        lines += [f"  {family}{weight}:", f"    '{numbers}',"]
    lines += ["} as const;", ""]
    TARGET.write_text("\n".join(lines), encoding="utf-8")


def repr_js(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\u00a0", "\\u00a0").replace("\u00ad", "\\u00ad") + "'"


if __name__ == "__main__":
    main()
