"""Many masterplans on all processors: batches for processes that stay, so that each starts once."""

import gc
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from smartcity_mp.cli.figured import Asked, Told, figured
from smartcity_mp.cli.main import COLLECT_AFTER
from smartcity_mp.cli.members import Member
from smartcity_mp.portfolio.records import Problem

Task = tuple[int, Member, str]
Batch = tuple[Task, ...]
_BATCH = 16
_ALONE = 4
"""So many plans are done sooner than a process starts."""
_ROUND, _ROUND_OF_BOOKS = 1_000, 64
"""Plans for each process before a new one takes its place: whatever grows in it starts again."""
MOST_JOBS = 61
"""As many processes as Windows can wait for."""


def processors() -> int:
    """How many processors this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return min(len(os.sched_getaffinity(0)), MOST_JOBS)
    return min(os.cpu_count() or 1, MOST_JOBS)


def results(tasks: Sequence[Task], asked: Asked, jobs: int) -> Iterator[list[Told]]:
    """What came of all tasks, in any order."""
    if jobs == 1 or len(tasks) <= _ALONE:
        for task in tasks:
            yield figured([task], asked)
        return
    round_ = (_ROUND_OF_BOOKS if asked.build else _ROUND) * jobs
    for begin in range(0, len(tasks), round_):
        some = tasks[begin : begin + round_]
        size = max(1, min(_BATCH, len(some) // (4 * jobs)))
        batches = [tuple(some[at : at + size]) for at in range(0, len(some), size)]
        yield from _in_processes(batches, asked, jobs)


def _in_processes(batches: list[Batch], asked: Asked, jobs: int) -> Iterator[list[Told]]:
    """The batches by several processes. Where one dies, those that may have killed it are done one
    by one in a process for each, so that only one plan is lost.
    """
    while batches:
        left = dict.fromkeys(batches)
        try:
            with _pool(jobs) as pool:
                running: dict[Future[list[Told]], Batch] = {
                    pool.submit(figured, batch, asked): batch for batch in batches
                }
                try:
                    for future in as_completed(running):
                        yield future.result()
                        del left[running[future]]
                except BaseException:
                    pool.shutdown(wait=False, cancel_futures=True)
                    raise
            return
        except BrokenProcessPool:
            batches = list(left)
        suspects, batches = batches[:jobs], batches[jobs:]
        for task in (task for batch in suspects for task in batch):
            yield _alone(task, asked)


def _alone(task: Task, asked: Asked) -> list[Told]:
    try:
        with _pool(1) as pool:
            return pool.submit(figured, (task,), asked).result()
    except BrokenProcessPool:
        number, member, _ = task
        return [Told(number, member._replace(problem=Problem("died")).entry)]


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_prepare)


def _prepare() -> None:
    """As the program itself starts. Who presses Ctrl-C is answered by the process that started this
    one, and what is there now is never garbage.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(COLLECT_AFTER)
    gc.freeze()
