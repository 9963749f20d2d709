"""A picture's file becomes colours over paper."""

import struct
import warnings
from pathlib import Path
from typing import Final

import numpy as np
from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

from mnist_checker.arrays import Floats
from mnist_checker.errors import InputError, told
from mnist_checker.pictures.paper import border, median

_SMALLEST_SIDE: Final = 5
_TURNED: Final = range(2, 9)
"""What a camera notes that was not held upright."""
_WORKING_SIDE: Final = 512
"""Larger pictures are shrunk to about this: a pen's stroke still shows, and noise averages out."""


def read_picture(path: Path) -> Floats:
    """Return a picture's colours over its paper, (rows, columns, 1 or 3) float64, 0 to 255.

    It is upright, no larger than is useful, and transparent parts show the paper.

    Raises:
        InputError: The file cannot be read, is no PNG or JPEG picture, or is too large or small.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # of damaged notes beside good pixels
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=("PNG", "JPEG")) as image:
                if min(image.size) < _SMALLEST_SIDE:
                    raise InputError(
                        f"{path} is smaller than {_SMALLEST_SIDE} × {_SMALLEST_SIDE} pixels: "
                        "take a larger picture"
                    )
                return _colours(_upright(image))
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise InputError(f"{path} is too large a picture: shrink it first") from None
    except UnidentifiedImageError:
        raise InputError(f"{path} is not a PNG or JPEG picture: save it as one") from None
    except InputError:
        raise
    except OSError as error:
        reason = told(error) if error.strerror else "the picture is damaged: save it anew"
        raise InputError(f"{path} cannot be read: {reason}") from None
    except (SyntaxError, ValueError, struct.error) as error:
        raise InputError(
            f"{path} cannot be read: the picture is damaged ({error}): save it anew"
        ) from None


def _upright(image: Image.Image) -> Image.Image:
    """Return a picture turned as its camera was held."""
    orientation = image.getexif().get(ExifTags.Base.Orientation)
    if orientation not in _TURNED:
        return image
    # Turning writes the camera's notes anew, which damaged ones do not stand: this one is enough.
    notes = Image.Exif()
    notes[ExifTags.Base.Orientation] = orientation
    image.info["exif"] = notes.tobytes()
    return ImageOps.exif_transpose(image)


def _colours(image: Image.Image) -> Floats:
    if image.mode.startswith("I"):  # 16 bits, which Pillow would clip to 8
        wide = np.asarray(image, dtype=np.float64) / 257.0
        image = Image.fromarray(np.floor(wide + 0.5).astype(np.uint8))
    transparent = image.has_transparency_data
    grey = "L" if image.mode in ("1", "L") else "RGB"
    image = image.convert("RGBA" if transparent else grey)
    image = image.reduce(-(-max(image.size) // _WORKING_SIDE))
    colours = np.atleast_3d(np.asarray(image, dtype=np.float64))
    return _over_paper(colours[..., :3], colours[..., 3:] / 255.0) if transparent else colours


def _over_paper(colours: Floats, opacity: Floats) -> Floats:
    """Return (rows, columns, 3) colours laid on paper by their (rows, columns, 1) opacity."""
    edge, edge_opacity = border(colours), border(opacity[..., 0])
    if median(edge_opacity) >= 0.5:
        paper = median(edge[edge_opacity >= 0.5])
    else:
        # All is ink: light paper shows dark ink, dark paper light ink.
        ink = (colours * opacity).sum() / max(opacity.sum() * 3.0, 1.0)
        paper = np.full(3, 255.0 if ink < 128.0 else 0.0)
    return colours * opacity + paper * (1.0 - opacity)
