"""Makes the drawn half of data/glyphs.yaml: which characters look alike on a sign.

Run from the root, with Pillow and numpy, and Debian's fonts-noto-cjk; two minutes, 3 GB:
    python3 scripts/glyphs/make-glyphs.py ../shared/data

Draws every character of GB 2312 and of the names in the folder given (characters are counted, no
name is kept) in Noto Sans and Noto Serif CJK SC, blurs them, and compares each with each, shifted
by up to two of 48 pixels. Two look alike when their correlation, the mean of three views, is high
and one is among the other's nearest; or, among characters usual in names, when they share what
stands right of the radical, or below. Prints a line for each character: it, then its look-alikes;
a pair stands once. Lines replace `drawn` in the file; `known` there is written by hand.
"""

import csv
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

SIDE = 48  # pixels; strokes of 20 (the most in GB 2312 names) are still apart
FONTS = "/usr/share/fonts/opentype/noto/"
SANS = "NotoSansCJK-Regular.ttc"
SERIF = "NotoSerifCJK-Regular.ttc"
SIMPLIFIED = 2  # the face of the collection with mainland forms
NAME_COLUMNS = ("企业名称", "机构名称", "景区名称", "证券简称")
# Chosen by looking: as low as keeps the file under 150 kB, with no pair of glyphs.test.ts that is told
# apart. The pairs that everybody confuses were looked at too, so they measure nothing by themselves.
ALIKE, NEAREST = 0.735, 12
SAME_RIGHT, SAME_BOTTOM = 0.80, 0.87
# Read apart however alike they are drawn: 第十中学 is not 第千中学, nor 上饶 下饶.
APART = ("一二三四五六七八九十百千万亿", "东南西北中", "上下", "左右")
USUAL = 3  # times in the names, for a shared part to count
SHIFTS = [(0, 0), (0, 1), (1, 0), (1, 1), (1, -1), (0, 2), (2, 0)]


def counted(folder):
    count = Counter()
    for file in sorted(Path(folder).glob("*.csv")):
        with open(file, encoding="utf-8-sig", newline="") as rows:
            for row in csv.DictReader(rows):
                count.update("".join(row.get(column) or "" for column in NAME_COLUMNS))
    return {c: n for c, n in count.items() if "\u4e00" <= c <= "\u9fff"}


def gb2312():
    cells = (bytes([row, cell]) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    return {c for cell in cells for c in cell.decode("gb2312", "ignore")}


def drawn(characters, font):
    face = ImageFont.truetype(FONTS + font, SIDE - 4, index=SIMPLIFIED)
    pictures = np.zeros((len(characters), SIDE, SIDE), np.float32)
    for i, character in enumerate(characters):
        picture = Image.new("L", (SIDE, SIDE), 0)
        ImageDraw.Draw(picture).text((2, SIDE / 2), character, font=face, fill=255, anchor="lm")
        pictures[i] = np.asarray(picture, np.float32) / 255
    return pictures


def blurred(pictures, sigma):
    reach = int(4 * sigma + 0.5)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel = (kernel / kernel.sum()).astype(np.float32)
    for axis in (1, 2):
        pad = [(0, 0)] * 3
        pad[axis] = (reach, reach)
        padded = np.pad(pictures, pad, mode="symmetric")
        parts = (np.take(padded, range(k, k + SIDE), axis) * w for k, w in enumerate(kernel))
        pictures = sum(parts)
    return pictures


def correlation(pictures, part=(slice(None), slice(None))):
    """The best over all shifts, of each with each; symmetrical."""

    def features(shift):
        flat = np.roll(pictures, shift, (1, 2))[:, part[0], part[1]].reshape(len(pictures), -1)
        flat = flat - flat.mean(1, keepdims=True)
        return flat / (np.linalg.norm(flat, axis=1, keepdims=True) + 1e-6)

    still = features((0, 0))
    best = np.full((len(pictures),) * 2, -1, np.float32)
    for shift in SHIFTS:
        here = still @ features(shift).T
        np.maximum(best, np.maximum(here, here.T), out=best)
    np.fill_diagonal(best, -1)
    return best


def alike(characters, count):
    sans, serif = drawn(characters, SANS), drawn(characters, SERIF)
    views = (blurred(sans, 1.0), blurred(sans, 1.6), blurred(serif, 1.6))
    whole = sum(correlation(view) for view in views) / len(views)
    nearest = np.zeros(whole.shape, bool)
    order = np.argsort(-whole, 1)[:, :NEAREST]
    np.put_along_axis(nearest, order, True, 1)
    pairs = (whole > ALIKE) & (nearest | nearest.T)
    # A pair of characters that no name has seen is a pair that nobody asks for.
    met = np.array([c in count for c in characters])
    pairs &= met[:, None] | met[None, :]
    usual = np.array([count.get(c, 0) >= USUAL for c in characters])
    picture = blurred(sans, 1.2)
    right = correlation(picture, (slice(None), slice(20, None))) > SAME_RIGHT
    bottom = correlation(picture, (slice(18, None), slice(None))) > SAME_BOTTOM
    pairs |= (right | bottom) & usual[:, None] & usual[None, :]
    for group in APART:
        members = np.array([c in group for c in characters])
        pairs &= ~(members[:, None] & members[None, :])
    return pairs


def main(folder):
    count = counted(folder)
    characters = sorted(gb2312() | set(count))
    pairs = np.triu(alike(characters, count))
    for i, row in enumerate(pairs):
        others = "".join(characters[j] for j in np.flatnonzero(row))
        if others:
            print(f"  {characters[i]}{others}")


if __name__ == "__main__":
    main(sys.argv[1])
