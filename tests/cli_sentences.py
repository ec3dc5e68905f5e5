"""Every sentence of the command line by its key, and the module of `language.cli` that has it."""

from importlib import import_module
from pathlib import Path

from smartcity_mp.language import cli

ROOMS = sorted(path.stem for path in Path(cli.__file__).parent.glob("[!_]*.py"))
BY_ROOM = {room: import_module(f"{cli.__name__}.{room}").SAY for room in ROOMS}
SAY = {key: pair for room in BY_ROOM.values() for key, pair in room.items()}
