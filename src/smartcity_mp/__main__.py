"""`python -m smartcity_mp`."""

from smartcity_mp.cli.main import run

run()
