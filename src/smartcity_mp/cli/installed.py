"""How the program was installed, so that CI can install the same."""

import json
from importlib.metadata import PackageNotFoundError, distribution
from urllib.parse import urlsplit

from smartcity_mp import __version__

NAME = "smartcity-mp"


def requirement() -> str:
    """What pip installs to get this very program: its commit, or its version."""
    try:
        text = distribution(NAME).read_text("direct_url.json")
        about = json.loads(text or "{}")
        address, commit = str(about["url"]), str(about["vcs_info"]["commit_id"])
        parts = urlsplit(address)
    except (PackageNotFoundError, ValueError, KeyError, TypeError):
        return f"{NAME}=={__version__}"
    if about["vcs_info"].get("vcs") != "git" or parts.scheme != "https" or "@" in parts.netloc:
        return f"{NAME}=={__version__}"
    return f"{NAME} @ git+{address}@{commit}"
