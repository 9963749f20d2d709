"""Model files that are written otherwise than Python writes them, and are the same network."""

import base64

from mnist_checker.model_file import model_bytes, parse_model
from refused_models import LAYERS, file_bytes


def equal_models() -> list[dict[str, object]]:
    """Return pairs of files that are read as the same network."""
    plain = base64.b64encode(model_bytes(parse_model(file_bytes()))).decode()
    pool, *others = LAYERS
    return [
        {
            "name": name,
            "bytes": base64.b64encode(file_bytes(layers)).decode(),
            "plain": plain,
        }
        for name, layers in [
            ("arrays of other names", LAYERS),
            ("a pool's rows with a decimal point", [{**pool, "size": 14.0}, *others]),
            ("layers with attributes of no meaning", [{**each, "name": "x"} for each in LAYERS]),
        ]
    ]
