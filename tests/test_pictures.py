import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from mnist_checker.datasets import mnist
from mnist_checker.drawing import Drawing
from mnist_checker.errors import InputError
from mnist_checker.normalise import normalise
from mnist_checker.pictures import picture_field
from mnist_checker.pictures.field import stroke_width
from mnist_checker.pictures.ink import connected, otsu

# A digit seven with a bar, its strokes within a box of 10 by 14.
SEVEN = (((0.0, 0.0), (10.0, 0.0), (4.0, 14.0)), ((3.0, 7.0), (9.0, 7.0)))
FIELD = normalise(Drawing(SEVEN))


def drawn(side: int, width: float, share: float = 0.7) -> Image.Image:
    """Return the seven in black on white, anti-aliased, over a share of a square's side."""
    finer = 4 if side <= 1000 else 1
    image = Image.new("L", (side * finer, side * finer), 255)
    pen, radius = ImageDraw.Draw(image), width * finer / 2
    scale = side * finer * share / 14
    start = side * finer * (1 - share) / 2
    for stroke in SEVEN:
        points = [(start + x * scale, start + y * scale) for x, y in stroke]
        pen.line(points, fill=0, width=round(width * finer))
        for x, y in points:
            pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=0)
    return image.resize((side, side), Image.Resampling.BOX)


def field_of(folder: Path, image: Image.Image, **options: object) -> NDArray[np.uint8] | None:
    """Return the field of an image that is saved and read again."""
    path = folder / ("picture.jpg" if "quality" in options else "picture.png")
    image.save(path, **options)  # type: ignore[arg-type]
    return picture_field(path)


def likeness(field: NDArray[np.uint8] | None, other: NDArray[np.uint8] = FIELD) -> float:
    """Return the correlation of two fields, 1 where they are the same."""
    assert field is not None
    assert field.shape == (28, 28)
    assert field.dtype == np.uint8
    return float(np.corrcoef(field.ravel(), other.ravel())[0, 1])


@pytest.mark.parametrize(
    ("side", "width", "share"),
    [
        (28, 3, 0.7),
        (60, 4, 0.8),
        (100, 1, 0.8),
        (100, 10, 0.6),
        (300, 1, 0.7),
        (300, 30, 0.7),
        (640, 8, 0.2),
        (1000, 1, 0.8),
        (1000, 50, 0.5),
        (4000, 2, 0.8),
    ],
)
def test_a_pen_of_any_width_at_any_size_gives_the_drawings_field(
    tmp_path: Path, side: int, width: float, share: float
) -> None:
    assert likeness(field_of(tmp_path, drawn(side, width, share))) > 0.95


def test_a_faint_stain_larger_than_all_else_on_rough_paper_is_no_ink(tmp_path: Path) -> None:
    rows, columns = np.indices((100, 100))
    paper = np.where((rows + columns) % 2, 210, 190).astype(np.uint8)
    paper[20:60, 20:60] = 138
    for place in range(5):
        paper[80:82, 10 + 16 * place : 12 + 16 * place] = 0
    assert field_of(tmp_path, Image.fromarray(paper)) is None


def on_transparent(image: Image.Image, ink: int) -> Image.Image:
    flat = Image.new("L", image.size, ink)
    return Image.merge("LA", (flat, image.point(lambda level: 255 - level)))


def with_corners_cut(image: Image.Image) -> Image.Image:
    opacity = Image.new("L", image.size, 0)
    ImageDraw.Draw(opacity).rounded_rectangle((0, 0, *image.size), 30, fill=255)
    return Image.merge("LA", (image, opacity))


def sixteen_bit(image: Image.Image) -> Image.Image:
    return Image.fromarray(np.asarray(image, np.uint16) * 257)


def lit_from_the_side(image: Image.Image) -> Image.Image:
    light = np.linspace(0.4, 1.0, image.width)
    return Image.fromarray((np.asarray(image) * light).astype(np.uint8))


def noisy(image: Image.Image) -> Image.Image:
    noise = np.random.default_rng(3).normal(0.0, 8.0, (image.height, image.width))
    levels = np.clip(60.0 + np.asarray(image) * 0.5 + noise, 0.0, 255.0)
    return Image.fromarray(levels.astype(np.uint8))


def dusty(image: Image.Image) -> Image.Image:
    levels = np.array(image)
    places = np.random.default_rng(4).integers(0, min(levels.shape), (2, 60))
    levels[places[0], places[1]] = 0
    return Image.fromarray(levels)


def off_centre(image: Image.Image) -> Image.Image:
    wide = Image.new("L", (image.width * 3, image.height * 2), 255)
    wide.paste(image, (image.width * 2, 5))
    return wide


def coloured(image: Image.Image) -> Image.Image:
    """Return red ink on blue paper that is about as light."""
    ink = np.asarray(image)[..., None] < 128
    return Image.fromarray(np.where(ink, (220, 40, 40), (40, 80, 255)).astype(np.uint8))


WAYS: list[Callable[[Image.Image], Image.Image]] = [
    lambda image: image.point(lambda level: 255 - level),
    lambda image: image.convert("RGB"),
    lambda image: image.convert("1"),
    lambda image: image.convert("P"),
    lambda image: image.point(lambda level: 90 + level // 4),
    lambda image: on_transparent(image, 0),
    lambda image: on_transparent(image, 255),
    lambda image: on_transparent(image, 255).convert("RGBA"),
    with_corners_cut,
    sixteen_bit,
    lit_from_the_side,
    noisy,
    dusty,
    off_centre,
    coloured,
]


@pytest.mark.parametrize("way", WAYS)
def test_paper_ink_and_light_make_no_difference(
    tmp_path: Path, way: Callable[[Image.Image], Image.Image]
) -> None:
    assert likeness(field_of(tmp_path, way(drawn(200, 18)))) > 0.94


@pytest.mark.parametrize("quality", [30, 90])
def test_jpeg_blocks_make_no_difference(tmp_path: Path, quality: int) -> None:
    assert likeness(field_of(tmp_path, drawn(200, 18), quality=quality)) > 0.95


def test_a_photo_taken_sideways_is_turned(tmp_path: Path) -> None:
    turned = drawn(200, 18).transpose(Image.Transpose.ROTATE_90)
    assert likeness(field_of(tmp_path, turned, quality=90)) < 0.6
    orientation = Image.Exif()
    orientation[0x0112] = 6  # to be turned by 90 degrees clockwise
    assert likeness(field_of(tmp_path, turned, quality=90, exif=orientation.tobytes())) > 0.95


def test_notes_of_the_camera_that_are_damaged_do_no_harm(tmp_path: Path) -> None:
    turned = drawn(200, 18).transpose(Image.Transpose.ROTATE_90)
    orientation = struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0)
    resolution_as_text = struct.pack(">HHI4s", 0x011A, 2, 3, b"72")
    directory = struct.pack(">H", 2) + orientation + resolution_as_text + bytes(4)
    notes = b"Exif\0\0MM\0*" + struct.pack(">I", 8) + directory
    assert likeness(field_of(tmp_path, turned, quality=90, exif=notes)) > 0.95


def test_ink_of_many_small_parts_is_no_dust(tmp_path: Path) -> None:
    image = Image.new("L", (400, 400), 255)
    pen = ImageDraw.Draw(image)
    for turn in np.linspace(0.0, 2.0 * np.pi, 60, endpoint=False):
        x, y = 200 + 110 * np.cos(turn), 200 + 170 * np.sin(turn)
        pen.ellipse((x - 4, y - 4, x + 4, y + 4), fill=0)
    field = field_of(tmp_path, image)
    assert field is not None
    assert field[4:24, 14].max() > 100


def test_light_beyond_what_a_picture_can_show_is_no_error(tmp_path: Path) -> None:
    rows, columns = np.mgrid[:240, :240]
    levels = np.clip(270.0 - 0.5 * rows + 0.17 * columns, 0.0, 255.0)
    levels[:25] = 0.0
    levels[60:180, 115:125] = 0.0
    field = field_of(tmp_path, Image.fromarray(levels.astype(np.uint8)))
    assert field is not None
    assert field.max() == 255


def test_the_longer_side_is_the_box_and_the_mass_is_centred(tmp_path: Path) -> None:
    field = field_of(tmp_path, drawn(300, 20))
    assert field is not None
    rows = np.flatnonzero(field.max(axis=1) > 127)
    assert 19 <= rows[-1] - rows[0] + 1 <= 20
    weights = field / field.sum()
    assert weights.sum(axis=1) @ np.arange(28) == pytest.approx(14, abs=0.1)
    assert weights.sum(axis=0) @ np.arange(28) == pytest.approx(14, abs=0.1)
    assert field.max() == 255


def test_mnists_own_pictures_stay_as_they_are(mnist_folder: Path, tmp_path: Path) -> None:
    images, _ = mnist.load("validation", mnist_folder)
    chosen = images[np.random.default_rng(5).choice(len(images), 100, replace=False)]
    same = [likeness(field_of(tmp_path, Image.fromarray(image)), image) for image in chosen]
    assert np.quantile(same, 0.02) > 0.99
    enlarged = [
        Image.fromarray(image).resize((280, 280), Image.Resampling.BICUBIC) for image in chosen
    ]
    same = [
        likeness(field_of(tmp_path, large), image)
        for large, image in zip(enlarged, chosen, strict=True)
    ]
    assert np.mean(same) > 0.95


@pytest.mark.parametrize(
    "image",
    [
        Image.new("L", (5, 5), 255),
        Image.new("RGB", (300, 200), (10, 90, 30)),
        Image.new("RGBA", (50, 50), (0, 0, 0, 0)),
        Image.fromarray(np.linspace(90, 200, 10_000).reshape(100, 100).astype(np.uint8)),
        Image.fromarray(
            np.clip(np.random.default_rng(6).normal(200, 12, (200, 200)), 0, 255).astype(np.uint8)
        ),
    ],
)
def test_paper_without_ink_is_blank(tmp_path: Path, image: Image.Image) -> None:
    assert field_of(tmp_path, image) is None


@pytest.mark.parametrize("size", [(5, 5), (5, 900), (900, 5), (7, 6)])
def test_the_smallest_and_the_narrowest_are_read(tmp_path: Path, size: tuple[int, int]) -> None:
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).line((size[0] // 2, 1, size[0] // 2, size[1] - 2), fill=0)
    field = field_of(tmp_path, image)
    assert field is not None
    assert field.max() == 255


def bomb(side: int) -> bytes:
    """Return a PNG that says that it is so large."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(bytes(100)))
    return b"\x89PNG\r\n\x1a\n" + header + body + chunk(b"IEND", b"")


def encoded(image: Image.Image, kind: str) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is not a PNG or JPEG picture"),
        (b"hello", "is not a PNG or JPEG picture"),
        (encoded(drawn(30, 3), "GIF"), "is not a PNG or JPEG picture"),
        (encoded(drawn(30, 3), "PNG")[:200], "cannot be read: the picture is damaged"),
        (encoded(drawn(30, 3), "JPEG")[:-60], "cannot be read: the picture is damaged"),
        (
            encoded(Image.new("L", (4, 100)), "PNG"),
            "is smaller than 5 × 5 pixels: take a larger picture",
        ),
        (bomb(12_000), "is too large a picture"),
        (bomb(40_000), "is too large a picture"),
    ],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(content)
    with pytest.raises(InputError) as refused:
        picture_field(path)
    assert str(refused.value).startswith(f"{path} {message}")


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=f"{tmp_path}/none.png cannot be read: No such file"):
        picture_field(tmp_path / "none.png")
    with pytest.raises(InputError, match=f"{tmp_path} cannot be read: Is a directory"):
        picture_field(tmp_path)


def test_otsu_parts_two_heaps() -> None:
    generator = np.random.default_rng(8)
    values = np.concatenate([generator.normal(60, 8, 5000), generator.normal(190, 8, 700)])
    assert 85 < otsu(np.clip(values, 0, 255)) < 165
    assert 20 <= otsu(np.array([20.0, 20.0, 21.0, 200.0])) < 200


def test_parts_touch_at_corners_and_spirals_are_one() -> None:
    apart = np.array([[1, 0, 0, 1], [0, 1, 0, 1], [0, 0, 0, 0], [1, 1, 0, 1]], dtype=np.bool_)
    labels = connected(apart)  # row by row: 1 _ _ 2 / _ 1 _ 2 / 3 3 _ 4
    assert [list(labels).index(label) for label in labels] == [0, 1, 0, 1, 4, 4, 6]
    spiral = Image.new("1", (101, 101))
    points = [(50 + t * np.cos(t) / 2, 50 + t * np.sin(t) / 2) for t in np.arange(0, 95, 0.02)]
    ImageDraw.Draw(spiral).line(points, fill=1)
    assert len(set(connected(np.asarray(spiral)))) == 1


@pytest.mark.parametrize("width", [4, 12, 30])
def test_the_width_of_strokes_is_about_the_pens(width: int) -> None:
    levels = 1.0 - np.asarray(drawn(300, width)) / 255.0
    assert stroke_width(levels) == pytest.approx(width, rel=0.25)
