"""What a proposal changes in a made masterplan: as much as a year's revision of the budget does."""

from benchmarks.corpus.yaml_text import Data, Record


def propose(programs: list[Record], count: int) -> None:
    """Give that many programs, spread over the list, a little more money and another sentence."""
    for number in range(count):
        program = programs[number * len(programs) // count]
        program["budget"] = _more(program["budget"])
        program["description"] = f"{program['description']} Cakupannya ditambah pada perubahan ini."


def _more(money: Data) -> Data:
    """Each amount with three percent more."""
    if isinstance(money, dict):
        return {key: _more(part) for key, part in money.items()}
    return money * 103 // 100 if isinstance(money, int) else money
